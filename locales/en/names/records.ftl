### Kinds of information about a person. The name is the head of a row (about 30 letters), the first
### part of a heading “License photo → ICE investigators (HSI)”, and the end of a sentence “… this
### record: License photo.” It is a name, not a sentence: no full stop. `.what` says in one sentence
### what the record is; it stands below the name.
### License always means the driver's license, and DMV the state office that gives it. Status is
### immigration status, except in “License status”.

## License, car and face.

record-license-photo = License photo
    .what = The photo on a driver's license or ID card, as the DMV keeps it.
record-home-address = Home address
    .what = The place where you live or lived, as an office has it on file.
# Status of the card: valid, expired, suspended; not of the person.
record-license-status = License status
    .what = The kind of license or ID card, whether it is valid, and when it ends.
# Papers: documents, such as a passport, and forms.
record-license-application = License papers
    .what = The forms and papers given to the DMV for a license, and copies of them.
# The DMV said no to a request.
record-license-denial = License refusal
    .what = A note that the DMV turned down a new license or a renewal.
record-driving-history = Driving history
    .what = Tickets, crashes and license suspensions that the DMV has on file.
# The state's entry that a vehicle belongs to a person.
record-vehicle-registration = Vehicle registration
    .what = The plate, the vehicle, and the name and address of its owner.
# “read”: a computer in the camera makes out the letters.
record-plate-sightings = Plate sightings
    .what = When and where cameras read a license plate.
# Not the photo, but what a computer measures in it.
record-face-template = Face data
    .what = A face turned into numbers, so that a computer can compare it with other faces.

## Police, jail and immigration.

# Booking: after an arrest, police or jail take fingerprints, a photo and data. Keep “booking” in
# parentheses if clinics use it.
record-booking-fingerprints = Booking fingerprints
    .what = Fingerprints that police or a jail took after an arrest.
record-arrest-record = Arrest record
    .what = When, where and why police made an arrest.
# A jail holds people before trial or for short terms.
record-jail-record = Jail record
    .what = Who is in a jail, since when, and when release is planned.
record-police-report = Police report
    .what = What an officer wrote down about a stop, a crash, a call or a crime.
record-police-video = Police video
    .what = Video that police took, for example with body cameras.
record-crime-victim-report = Crime victim report
    .what = What a crime victim told the police.
record-victim-filing = Victim filing (VAWA, U or T)
    .what = A federal request made by a victim of abuse, crime or human trafficking.
record-immigration-file = Federal immigration file
    .what = Forms, papers and notes that federal immigration offices keep about a person.
# Administrative warrant: ICE signs it, not a judge. Keep that difference.
record-immigration-warrant = Immigration warrant
    .what = A warrant by ICE, which no judge signed, as the police database shows it.
record-court-address = Immigration court address and hearing dates
    .what = The address and hearing dates that an immigration court has on file.
record-travel-record = Border and travel record
    .what =
        When and where a person crossed the border or is about to fly, and photos taken at the
        border.
# Not a paper: what officers can see or find if they get in.
record-home-interior = Inside of your home
    .what = The rooms of your home, and what officers could see or find there.

## Roads, courts, programs, health and school.

# Toll: money paid for the use of a road or bridge.
record-toll-records = Toll records
    .what = Where and when a vehicle used a toll road, and who paid.
# State and local courts, not immigration courts.
record-court-record = Court record
    .what = Papers and dates of cases in civil or criminal court.
record-tax-record = Tax record
    .what =
        What the tax agency (IRS) keeps of a tax return. The sharing with ICE that we know of is
        about addresses.
# Medicaid: public health coverage for people with little money. Keep the name.
record-medicaid-record = Medicaid record
    .what = What a person told Medicaid to get health coverage.
# SNAP: help to buy food, still called food stamps. Keep SNAP.
record-snap-record = Food stamp (SNAP) record
    .what = What a household told the food stamp program.
record-health-record = Health record
    .what = What a doctor, clinic or hospital wrote about a patient, and what Medicaid holds of it.
record-school-record = School record
    .what = What a school or college keeps about a student.
# Keep SEVIS: the system on foreign students.
record-student-visa-record = Student visa record (SEVIS)
    .what = What schools report to the federal government about visa students.

## Work, money, phone and the rest.

record-wage-record = Wage record
    .what = Pay reports that employers send to a state, with names and Social Security numbers.
# I-9 and E-Verify: a form and an online check that a worker may work. Keep both names.
record-employment-eligibility = Work papers (I-9 and E-Verify)
    .what = The form and papers that every new worker in the U.S. shows to an employer.
record-social-security-record = Social Security record
    .what = The number, name, and other data that Social Security keeps.
# Utility: a company for gas, power, water, phone or cable TV.
record-utility-account = Utility account
    .what = The name and address on a gas, power, water, phone or cable bill.
# Credit header: the part of a credit file that identifies the person, without the debts.
record-credit-header = Top part of a credit file
    .what = The name, addresses, birth date and Social Security number in a credit file.
# Data broker: a company that collects data on people and sells it.
record-broker-dossier = Data broker file
    .what = A file that a private company put together from many sources and sells.
record-phone-location = Phone location
    .what = Where a phone was, as phone companies or apps recorded it.
record-phone-records = Phone records
    .what = Who owns a phone number, and which calls and messages it made.
record-social-media = Social media
    .what = What a person posts online, and the account data behind it.
record-voter-registration = Voter registration
    .what = The name, address and other data of a registered voter.
# Property: land and houses.
record-property-record = Property record
    .what = Public papers on who owns a house or land.
record-airline-booking = Airline booking
    .what = Names, routes and payment data of plane tickets.
record-money-transfer = Money transfer
    .what = Who sent money to whom, how much, and the addresses given.
record-bank-record = Bank record
    .what = Accounts and payments that a bank keeps on file.
record-housing-assistance = Housing aid record
    .what = What a household told a public housing or rent aid program.
record-cash-aid-record = Cash aid record
    .what =
        What the office for cash aid keeps: who lives in the home, the address, income and what was
        paid.
# Sponsor: an adult who takes in a child from a federal shelter.
record-sponsor-record = Child sponsor record
    .what = What an adult told the refugee office to take in a child who came alone.
# “profile”: a short series of numbers made from the DNA.
record-dna-profile = DNA profile
    .what = A profile made from a person's DNA and kept in a database.
record-postal-record = Mail record
    .what = What the Postal Service knows about mail and addresses.
# Census: the count of all people in the country.
record-census-answers = Census answers
    .what = What a household told the Census Bureau.
record-device-content = Phone or computer content
    .what = Messages, photos and other data on a phone or computer.
record-doorbell-video = Doorbell video
    .what = Video that a doorbell camera took at a home.
record-library-record = Library record
    .what = A library card and what was borrowed or looked up.
# Kept for what has no name of its own.
record-other = Other record
    .what = A record that fits none of the other kinds.

record-appointment = Coming appointment
    .what = When and where a person must appear at ICE or USCIS.

record-monitor-location = Location from ICE's monitor
    .what = Where a person is, by a device or a phone app that ICE makes them use.

record-insurance-claim = Insurance claim
    .what = What an insurer keeps of a crash, a theft, an injury or damage at home.
