# New Hampshire: what the research found, in plain words. Ids: <state>-<fact>.

nh-dmv-license-regardless-of-status =
    New Hampshire is not on the list of 19 states that license residents whatever their immigration
    status. The National Conference of State Legislatures keeps that list. A separate section of law
    lets the director license people who are staying for a time to study or do lawful work. Their
    spouses and children can be licensed too.

nh-dmv-card-marking =
    New Hampshire has no license that is open to people whatever their immigration status. So this
    question does not arise.

nh-dmv-noncitizen-marking =
    Licenses for people staying for a time last five years at most, or as long as the stay. The text
    we read says nothing about a mark that can be seen. We could not confirm what words, if any, are
    printed on these limited-term cards.

nh-dmv-document-retention =
    We could not confirm what rules apply to copies of immigration papers.

nh-dmv-disclosure-limit =
    State law (RSA 260:14) makes all motor vehicle records confidential, photos and addresses
    included. But the department's rules count federal law enforcement officers among those who may
    get them. No exception for immigration is written in. A 2023 bill (HB 374) would have barred
    giving records to federal civil immigration agencies; we found no sign that it passed.

nh-dmv-nlets-immigration =
    November 2025 letters from 40 members of Congress say every state feeds driver and car data to
    about 18,000 agencies over the police network Nlets. They say only Illinois, Massachusetts,
    Minnesota, New York and Washington had cut ICE off, with Oregon doing so. A January 2026 survey
    named the same five. New Hampshire was not named as blocking, and we found no later block. In
    the year to October 1, 2025, ICE ran 292,114 such searches nationwide, and its investigations
    branch (HSI) ran 605,116.

nh-dmv-nlets-photos =
    We could not confirm whether New Hampshire answers requests for photos over the police network
    Nlets. A 2020 list names states that draw Alaska's photos through a separate exchange run by the
    motor vehicle agencies' association (AAMVA). New Hampshire is not on it.

nh-dmv-face-recognition =
    State law (RSA 260:10-b) bars the state from collecting or keeping biometric data, such as
    patterns of facial features, for car registration or licenses. Ordinary photos, as used before,
    are still allowed. So the state has no face data to search, but a federal agency can ask for the
    photo and match it itself. A 2019 university study put New Hampshire outside the 21 states that
    then shared DMV photos with the FBI. Our newest dated source on this law is that study.
    .binds =
        the New Hampshire Department of Safety, which runs the DMV
    .exceptions =
        ordinary photos stay in the file. Any federal law enforcement agency may ask for motor
        vehicle records (Saf-C 5601.07). It can then match the photo elsewhere.

nh-dmv-ice-documented-access =
    We found no document or report of ICE getting New Hampshire license records by asking the DMV
    directly. This is not confirmed.

nh-dmv-data-sales =
    State law (RSA 260:14) closes the records. They go only to listed users for listed purposes,
    such as registered businesses in vehicle safety or market research. We found no report of bulk
    sales.
    .binds =
        the New Hampshire DMV
    .exceptions =
        the users and uses on a list. One is a registered firm that works on car safety, or that
        studies the market.

nh-dmv-federal-bulk-request =
    We know of no bulk request for the driver file. The Justice Department asked for the voter list,
    which holds license numbers and parts of Social Security numbers. The state refused in July and
    August 2025, and won in court on June 29, 2026. The department is said to have appealed; see the
    note on the voter list.

nh-alpr-statute =
    Under RSA 261:75-b, in force since July 2016, only police may use plate readers, and each must
    be registered with the state. A reader may not photograph people in the car. By definition a
    reader is mounted on a vehicle with an officer present, which leaves little room for fixed Flock
    networks. We have not been able to check a three-minute limit for wiping readings without a
    match, or whether a 2024 bill (SB 428, up to six months) passed. The law is set to end January
    1, 2027; a bill to keep it (HB 1059) passed the House in March 2026, outcome not found.
    .binds =
        New Hampshire police; nobody else may use plate readers
    .exceptions =
        the law is set to end January 1, 2027 unless it is kept

nh-alpr-sharing-limit =
    Police may use plate readers and their data only for official purposes that the law lists. These
    are stolen cars, wanted or missing people, people with an outstanding warrant, suspended drivers
    and crimes. The text we read does not say that a judge must have signed the warrant, so ICE's
    own warrants may count. The attorney general may audit devices and ask a court for a ban.
    Sharing with federal agents for such a purpose is not barred, and 20 agencies were working with
    ICE in May 2026. The law ends January 1, 2027 unless HB 1059 cancels that (passed by the House
    in March 2026, outcome not found); what follows is unclear.
    .binds =
        New Hampshire law enforcement agencies
    .exceptions =
        people who are wanted, or who have a warrant out. It can be a judge's, or perhaps ICE's own.
        Officers in New Hampshire agencies who work under a 287(g) agreement with ICE. The law is
        due to end January 1, 2027.

nh-alpr-immigration-limit =
    We found nothing about immigration enforcement in the plate-reader law.

nh-alpr-ice-documented-access =
    In two searches we found no report of ICE or Border Patrol searching New Hampshire plate-reader
    data. This is not confirmed.

nh-police-immigration-limit =
    Local limits on helping ICE have had no force since January 2026. One narrow protection remains,
    in HB 511 itself. Police may not look into a person's citizenship unless a New Hampshire law was
    allegedly broken or the law allows it. There are exceptions for some victims and witnesses.

nh-police-cooperation-mandate =
    HB 511, signed May 22, 2025 and in force January 2026, bans sanctuary policies (local limits on
    helping ICE). It makes police honor ICE's requests to hold people (detainers) where they safely
    can. A second law, SB 62, stops governments from forbidding 287(g) agreements with ICE, which
    let local officers do immigration work. It lets county jails hold a person up to 48 hours after
    state charges end, not counting weekends and holidays. Refused requests must be reported to the
    attorney general, and breaking the law can cost a town or county state funds.

nh-police-287g =
    ICE's list of May 18, 2026 shows 20 signed agreements that let local officers do immigration
    work. One each is with the State Police, the sheriffs of Belknap, Hillsborough and Rockingham
    counties, and 16 town police departments. The towns are Auburn, Brentwood, Candia, Carroll,
    Chester, Colebrook, Epping, Gorham, Kingston, Milton, Newton, Ossipee, Pittsburg, Pittsfield,
    Troy and Whitefield.

nh-police-287g-task-force =
    ICE's list of May 18, 2026 shows 20 task-force agreements in New Hampshire. { said-task-force }
    { said-more-since } { said-county-list }

nh-police-287g-jail =
    ICE's list of May 18, 2026 shows no jail agreement in New Hampshire. { said-jail }
    { said-none-since } { said-county-list }

nh-voter-roll-shared =
    The Secretary of State refused the Justice Department's 2025 demand, saying state law bars it.
    The Justice Department sued on September 25, 2025, and a federal judge dismissed the suit on
    June 29, 2026. What came later is told separately.

nh-voter-roll-shared-appeal-2026 =
    This is unconfirmed. A public register that copies the University of Washington's list of these
    suits says that the Justice Department appealed to the First Circuit. The state's answer was due
    on October 2, 2026. We saw no court order to hand the list over.

nh-benefits-medicaid-data =
    The federal Medicaid agency's agreement with ICE covers people enrolled nationwide. Court limits
    protect only the states that sued. New Hampshire is not known to be one of them.

nh-benefits-snap-data =
    We could not confirm how New Hampshire answered the U.S. Department of Agriculture's demand for
    data on SNAP (food aid) recipients. It is not among the states known to have sued.

nh-health-status-question =
    We found no New Hampshire rule that makes hospitals record immigration status. A January 2026
    overview names only Florida and Texas.

nh-broker-delete-right =
    The state privacy act (RSA 507-H), in force since January 1, 2025, is said to give rights
    against the businesses it covers. They are the right to see data, to have it deleted and to opt
    out. We have not been able to check this.

nh-event-cooperation-law-2026 =
    HB 511, signed on May 22, 2025, came into force. It bans local limits on helping ICE and makes
    police honor ICE's requests to hold people (detainers) where they safely can. One narrow limit
    on looking into a person's citizenship remains.

nh-event-voter-list-refused-2025 =
    By then, the Secretary of State had refused the Justice Department's demand for the voter list,
    saying that state law does not allow it.

nh-event-voter-suit-dismissed-2026 =
    A federal judge dismissed the Justice Department's suit for New Hampshire's voter list. The
    department is said to have appealed.

nh-event-photo-study-2019 =
    A University of New Hampshire study found the state outside the 21 states then sharing DMV
    photos with the FBI. State law does not stop an outside agency from matching a photo that it
    already has.
