### Who keeps a record. In the terminal after “Kept by: ”, in a table below “Who keeps it”, alone
### below the name of a route, and inside holder-named. Lower case, no full stop; an article where
### your language wants one.
### Keep abbreviations in parentheses: people see them on letters.

## Driver and vehicle data, plate cameras.

# DMV: the state's office for driver's licenses; its name differs by state.
holder-state-dmv = the state DMV
# Cameras that read license plates.
holder-plate-reader-network = police plate-camera networks
holder-commercial-plate-database = private plate-camera companies
# Cameras of Border Patrol and other federal agencies.
holder-border-patrol-readers = federal plate-camera networks

## Police, jail, federal files.

holder-local-police = local police
# A jail holds people before trial or for short terms; a prison is another thing.
holder-county-jail = the county jail
holder-jail-data-vendor = companies that sell jail data
holder-fbi-fingerprint-file = the FBI's fingerprint file
# DHS: the department that ICE, CBP and USCIS are parts of.
holder-homeland-security-file = Homeland Security (DHS) files
holder-uscis = U.S. Citizenship and Immigration Services (USCIS)
holder-immigration-court = the immigration court
# “yourself”: the person who reads; also in holder-own-phone.
holder-own-home = yourself, at home
# Keep ELITE: the program's name.
holder-ice-address-map = ICE's address map (ELITE)
# SEVIS: the system on foreign students; keep the name.
holder-ice-student-system = ICE's student system (SEVIS)
# ORR, the Office of Refugee Resettlement: it shelters children who came alone.
holder-refugee-office = the federal refugee office (ORR)
# Warrants that police see at a traffic stop; ICE's own are among them.
holder-fbi-warrant-file = the FBI's database of warrants (NCIC)
holder-fbi-dna-file = the FBI's DNA file (CODIS)
holder-airport-security = the airport security agency (TSA)
# A company through which travel agencies pay airlines.
holder-airline-clearing-house = the airlines' clearing house (ARC)
holder-own-phone = yourself, on your phone
holder-state-court = state and local courts

## Work, programs, money and daily life.

holder-irs = the federal tax agency (IRS)
holder-social-security = the Social Security Administration
holder-state-labor-agency = the state labor agency
holder-parent-locator = the federal child-support and new-hire file
holder-employer = your employer
# The federal one and those of the states.
holder-medicaid-agency = Medicaid agencies
holder-snap-agency = the state food stamp (SNAP) office
holder-housing-authority = housing aid offices
holder-cash-aid-office = cash aid offices (TANF, SSI)
holder-hospital = hospitals and clinics
holder-school = schools and colleges
holder-library = public libraries
holder-education-department = the U.S. Department of Education
# The office that keeps the list of voters.
holder-election-office = the state election office
holder-census-bureau = the Census Bureau
# The public office that keeps deeds and mortgages.
holder-county-recorder = the county office for property records
holder-landlord-or-utility = your landlord or utility company
# A company through which phone and power companies share data on customers.
holder-utility-exchange = the utilities' data exchange (NCTUE)
holder-bank = banks
# Keep TRAC.
holder-money-transfer-database = the money-transfer database TRAC
holder-money-transfer-shop = shops that send money or cash checks
# Companies that keep files on how people pay: Equifax, Experian, TransUnion.
holder-credit-bureau = credit bureaus
# “files”: collections of data on one person.
holder-data-broker = companies that sell files on people
# Skip tracers: firms paid to find where a person lives.
holder-skip-tracing-firm = private firms that find people
holder-face-search-firm = companies that search for faces
holder-location-data-broker = companies that sell phone locations
holder-phone-company = phone and internet companies
# For example Facebook or Google.
holder-online-platform = online platforms
holder-postal-service = the U.S. Postal Service
holder-toll-agency = toll agencies
holder-doorbell-cameras = owners and makers of doorbell cameras

holder-shared-police-database = police databases that departments share

holder-police-report-exchange = a company's pool of police reports

holder-state-police-network = the state's own police network

holder-ice-monitoring-program = ICE's monitoring program (ISAP)

holder-insurance-claims-database = the insurers' shared claims file

holder-private-plate-cameras = plate cameras of schools, stores and neighbors

holder-license-pointer-system = the license offices' shared index (State-to-State)
