# Texas: what the research found, in plain words. Ids: <state>-<fact>.

tx-dmv-license-regardless-of-status =
    Texas gives no license or ID without proof of lawful presence. This was a rule from October
    2008, and a 2011 law put it into statute. People admitted for less than six months get none.

tx-dmv-card-marking =
    Texas has no card for people without lawful status.

tx-dmv-noncitizen-marking =
    Cards of noncitizens who are not permanent residents carry a date for their status. From 2008
    they also had the words Temporary Visitor, on a card that looks different. Today the printed
    term is understood to be Limited Term.

tx-dmv-document-retention =
    We could not confirm whether the department keeps copies of immigration papers, or for how long.
    It does keep a face image and thumbprints or fingerprints.

tx-dmv-disclosure-limit =
    We found no Texas law that limits giving driver data for immigration enforcement. Chapter 730 of
    the Transportation Code lets government bodies, police included, get the records.

tx-dmv-nlets-immigration =
    { said-nlets } { said-nlets-cut-off } It said Oregon was working on it. Texas was not named. We
    infer from the letter alone that ICE's deportation (ERO) and investigations (HSI) branches can
    look people up without a judge's warrant.

tx-dmv-nlets-photos =
    Texas license photos can probably be had over the police networks. Notes by a police-software
    firm from mid-2026 quote the state network's manual. By them, agencies in Texas and, over Nlets,
    in other states can ask for a photo with a name and birth date or a license number. They give a
    reason code and an e-mail address. We did not read the manual itself.

tx-dmv-nlets-photos-not-found-before =
    We could not confirm whether Texas passes license photos over Nlets, the police look-up network.

tx-dmv-face-recognition =
    State law makes the Department of Public Safety match the faces and prints of license
    applicants. It also lets the department use the system to help police identify victims or
    investigate crime. It has run such searches for police since 2010.

tx-dmv-face-recognition-fbi-could-search-2019 =
    Texas is named among the 21 states whose license photos the FBI could have searched by face as
    of 2019. State law limits such help to criminal investigations, not civil immigration cases.
    .binds =
        the Texas Department of Public Safety
    .exceptions =
        searches in a criminal case.

tx-dmv-ice-documented-access =
    We found no published record of a specific ICE request for license data. But the department that
    gives licenses also fields the troopers who work with ICE. It logged 3,131 arrests by its
    immigration strike teams from late January to early September 2025.

tx-dmv-data-sales =
    The state sold license and vehicle records for about $450 million over five years, a 2021 report
    says. The license agency told lawmakers it had over 1,200 buyers. A 2021 law bars resale for
    marketing, with fines up to $100,000. Yet the agency had contracts with 2,400 entities in July
    2022, for data that includes name, address, birth date and driving record.

tx-dmv-federal-bulk-request =
    In June 2025 the Department of Homeland Security asked Texas officials to join a pilot. It would
    add the state's driver license data to SAVE, the federal system that checks citizenship. Emails
    that reporters obtained show this. We do not know whether Texas took part.

tx-dmv-federal-bulk-request-voter-file-2026 =
    Texas is on a March 2026 list of states that gave or promised their full voter file to the
    Justice Department. We found no bulk handover of the license file.

tx-other-vehicle-registration =
    A Department of Motor Vehicles bulletin of November 18, 2025, changed the rules. Everyone who
    registers or renews a vehicle must show photo ID from a shorter list. A foreign passport counts
    only with a valid visa, entry stamp or green card. So people without such papers may be unable to
    register a car.

tx-alpr-statute =
    Texas has no law on how police may use plate readers or how long they keep the data. Bills to
    create one (HB 3999 of 2023, HB 961 and HB 2083 of 2025) went no further than filing or
    committee in the sources we saw. Local rules vary. Austin's ordinance asked for a reason or a
    case number.

tx-alpr-sharing-limit =
    We found no state limit on sharing plate data.

tx-alpr-immigration-limit =
    We found no state limit on using plate data for immigration enforcement. Austin let its contract
    with Flock, a plate-camera company, lapse in June 2025 over fear of ICE use. Its audit had found
    no such use.

tx-alpr-ice-documented-access =
    Logs reviewed in 2025 show immigration-related searches on the nationwide network of Flock, a
    plate-camera company. At least five Texas police agencies ran at least 180 of them. The Houston
    and Dallas departments are named among them. Another log shows a Johnson County search for a
    woman over an abortion.

tx-alpr-ice-documented-access-five-agencies-2025 =
    At least five Texas agencies made at least 180 searches of the Flock plate network labeled as
    immigration, by records of 2024 and 2025. Dallas police were among the outside agencies that
    searched Denver's cameras. Austin did not renew its contract in June 2025.

tx-police-immigration-limit =
    There is no state limit. State law forbids local limits.

tx-police-cooperation-mandate =
    Senate Bill 8 of 2025 has been in force since January 1, 2026. Every sheriff who runs a jail
    must request and sign a 287(g) agreement with ICE by December 1, 2026, and ask again each year
    if refused. The attorney general enforces it, and the state pays grants. Senate Bill 4 of 2017
    is said to require jails to honor ICE's requests to hold people, and to bar local limits. We
    have not been able to check what Senate Bill 4 says.

tx-police-287g =
    { said-287g } ICE's list of May 18, 2026, shows 387 active agreements held by 312 Texas
    agencies. There are 194 task-force, 141 warrant-service and 52 jail models. A year before, 63
    sheriffs had one.

tx-police-287g-task-force =
    ICE's list of May 18, 2026 shows 194 task-force agreements in Texas. { said-task-force }
    { said-more-since } { said-county-list }

tx-police-287g-jail =
    ICE's list of May 18, 2026 shows 193 jail agreements in Texas. { said-jail } { said-more-since }
    { said-county-list }

tx-benefits-medicaid-data =
    Texas is not among the 20 states on the list that we saw of those that sued over Medicaid data;
    other reports count 21 or 22. The Department of Homeland Security obtained the Medicaid files of
    all states in mid-2025. The court's orders protect only the suing states' wider data. Since
    January 6, 2026, sharing of six items about people not lawfully present is allowed everywhere.
    They are citizenship, immigration status, address, phone, birth date and Medicaid ID. We found
    nothing that limits sharing further in Texas.

tx-benefits-snap-data =
    This is not confirmed for Texas. The U.S. Department of Agriculture said by December 2025 that
    28 states and Guam were sharing names, addresses, Social Security numbers and immigration status
    of SNAP (food aid) recipients. Texas is not among the states that sued or refused, so it is
    presumed to be one of them. We read no source that names Texas.

tx-health-status-question =
    Executive Order GA-46 has been in force since November 1, 2024. Hospitals that take Medicaid or
    CHIP, the children's program, must ask patients' immigration status. Each quarter they report
    counts and costs, without names, to the state health commission. Yearly reports to state leaders
    began January 1, 2026. Patients may refuse to answer, and must be told that care does not depend
    on it.

tx-voter-roll-shared =
    A March 2026 list counts Texas among the states that gave or promised their full voter list to
    the Justice Department.

tx-broker-delete-right =
    The Texas Data Privacy and Security Act, in force since July 1, 2024, gives a right to delete
    data, against most businesses. A 2023 law makes data brokers register with the Secretary of
    State. There is no single system for deletion requests.

tx-event-resale-law-2021 =
    Resale of the state's license and vehicle records for marketing was barred, with fines up to
    $100,000. Yet in July 2022 the license agency had contracts with 2,400 entities.

tx-event-hospital-order-2024 =
    Executive Order GA-46 took effect. Hospitals that take Medicaid or CHIP, the program for
    children, must ask patients' immigration status and report counts and costs, without names.
    Patients may refuse to answer, and care does not depend on it.

tx-event-austin-contract-2025 =
    Austin let its contract with Flock, a plate-reader company, lapse over fear of ICE use. The
    city's own audit had found no such use.

tx-event-jail-agreements-law-2026 =
    Senate Bill 8 took effect. Every sheriff who runs a jail must request and sign a 287(g)
    agreement, in which local officers do ICE work, by December 1, 2026. If refused, the sheriff
    must ask again each year.
