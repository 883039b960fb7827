# Arkansas: what the research found, in plain words. Ids: <state>-<fact>.

ar-dmv-license-regardless-of-status =
    No Arkansas law gives a license to people without lawful status. For noncitizens, the enhanced
    (REAL ID) card asks for proof of a listed lawful status. A pending or approved application, such
    as asylum, TPS (temporary protected status) or deferred action, also counts. The card ends when
    that paper ends.

ar-dmv-card-marking =
    Arkansas has no card for people without lawful presence.

ar-dmv-noncitizen-marking =
    A 2025 bill, HB1422, was about people with short-stay (nonimmigrant) visas. It would have
    printed their licenses upright, with the words Limited Term. It would also have sent a monthly
    list of them to the secretary of state. We could not confirm whether it passed, or how cards are
    marked today.

ar-dmv-document-retention =
    Our searches found no Arkansas rule on keeping or destroying copies of immigration papers. This
    is not confirmed.

ar-dmv-disclosure-limit =
    We found no Arkansas limit on giving license records to immigration enforcement. State law keeps
    medical and other personal information out of driver reports. It also lists when a digital
    license photo may be given out. We have not seen the parts on government use. A 2025 change says
    that registration records may go to any government or law-enforcement agency for its work.
    Driver records go to such agencies free of charge.
    .binds =
        the Arkansas Department of Finance and Administration
    .exceptions =
        agencies of the government, and all law enforcement, can get it. They need no paper from a
        court.

ar-dmv-nlets-immigration =
    A November 2025 letter from members of Congress is about Nlets, the national police network. It
    says that all states let ICE (ERO) and ICE (HSI) query motor-vehicle data, with a few
    exceptions. Those were Illinois, Massachusetts, Minnesota, New York and Washington, with Oregon
    under way. Arkansas is not an exception. A car site's article of January 2026 lists Arkansas
    among states that cut ICE off. It seems to misread a report on plate-reader laws. Nothing else
    supports it, so we do not rely on it.

ar-dmv-nlets-photos =
    We could not confirm whether Arkansas passes photos over Nlets, the national police network.
    Arkansas is on a list of states whose license agencies can reach Alaska's images. They do so
    through an exchange run by AAMVA, the association of motor-vehicle agencies.

ar-dmv-face-recognition =
    This is disputed. In July 2019 the state finance department said that it does not allow such
    broad federal access to license data and photos. It spoke after reports of ICE and FBI face
    searches in other states. GAO, the congressional audit office, listed states with FBI agreements
    in 2016. Its lists were said to include Arkansas. We have not been able to check this.

ar-dmv-ice-documented-access =
    We found no record of a specific ICE request to the Arkansas license agency. The state denied
    such access in 2019. Look-ups over Nlets, the national police network, need no request to the
    state. Across the nation ICE made 292,114 and its investigations branch (HSI) 605,116 in the
    year to October 1, 2025.

ar-dmv-data-sales =
    We have not studied this enough for Arkansas. One rule narrows what firms can get: personal
    information stays out of driver reports. Names, ages and addresses of drivers aged 16 to 26 go
    to military recruiters on request.

ar-dmv-federal-bulk-request =
    Two lists of 2026 name Arkansas among states that gave, or promised to give, the Justice
    Department their full voter data. We found no bulk request for the driver file itself.

ar-alpr-statute =
    A 2013 law, the Automatic License Plate Reader System Act, limits who may run readers. Data must
    be deleted after 150 days. A 2025 change, in force since August 2025, lets in private landowners
    and businesses, who must delete after 60 days. Data in an open investigation may be kept until
    it ends. The 2024 text that we saw also barred other uses or sharing. The changed text that we
    saw no longer has that sentence in the same place.
    .binds =
        those whom the act lets run readers: government users, and since 2025 private landowners and
        businesses
    .exceptions =
        data in an open investigation, which may be kept until it ends

ar-alpr-sharing-limit =
    Government users may not sell, trade or exchange plate data. Yet police may share data that
    indicates evidence of an offense with other police agencies, and federal ones are not left out.
    Other disclosure must fit the federal Driver's Privacy Protection Act. A government body needs a
    valid subpoena (the law names no judge) to get data from private users. In practice one city's
    readers answered 5,929 federal searches in 51 days of 2026, through the vendor's platform.
    .binds =
        Arkansas government users, and the private users that the act lets in
    .exceptions =
        other police can get the data where it points to proof of a crime. That includes federal
        ones. A subpoena can reach the data of private users; the law names no judge. At Conway,
        federal agencies searched on the vendor's site, as papers show.

ar-alpr-immigration-limit =
    The act says nothing on immigration enforcement. We found no other Arkansas limit.

ar-alpr-ice-documented-access =
    A records request showed 5,929 federal searches of Conway police's Flock plate data in 51 days,
    March 1 to April 21, 2026. The Postal Inspection Service made 3,502, the FBI 2,385 and the Park
    Service 42. No search by ICE or CBP appears in that file. The papers come from a citizen-run
    wiki of released public records.

ar-police-immigration-limit =
    We found no state limit on police help to immigration enforcement. Arkansas bans sanctuary
    policies, which are local limits on such help. Act 654 of 2025 extended the ban from cities to
    counties and unincorporated areas.

ar-police-cooperation-mandate =
    Act 654 of 2025, the Defense Against Criminal Illegals Act, took effect in early August 2025.
    Sheriffs who run a jail, and the state Division of Correction, must apply to ICE. They apply for
    the Warrant Service Officer program (ICE's own warrants, which no judge signs) or the broader
    jail model.

ar-police-287g =
    ICE's list of May 18, 2026 shows 86 signed 287(g) agreements in Arkansas, held by 69 agencies.
    These agreements let local officers do some ICE work. On July 18, 2025 the list had 14. Many
    more came once Act 654 took effect, such as Garland County in September 2025 and Pope County in
    December 2025. More were signed after May 2026, and two were replaced by newer ones.
    { said-county-list }

ar-police-287g-task-force =
    ICE's list of May 18, 2026 shows 39 task-force agreements in Arkansas. { said-task-force }
    { said-more-since } { said-county-list }

ar-police-287g-jail =
    ICE's list of May 18, 2026 shows 47 jail agreements in Arkansas. { said-jail }
    { said-more-since } { said-county-list }

ar-benefits-medicaid-data =
    Arkansas is not one of the states suing in California v. HHS. So the court's limits on what CMS,
    the federal Medicaid agency, may give ICE do not protect its members. Homeland Security got the
    Medicaid data of all states in July 2025.

ar-benefits-snap-data =
    We could not confirm whether Arkansas gave its food-aid (SNAP) data. The U.S. Agriculture
    Department said that 28 states, mostly Republican-led, gave such data. The accounts we saw do
    not name Arkansas.

ar-voter-roll-shared =
    Arkansas gave, or promised to give, the U.S. Justice Department its full voter list with the
    confidential fields.

ar-broker-delete-right =
    Arkansas has no general privacy law that lets people delete data or opt out at data brokers, a
    state-by-state list says. We searched on November 23, 2026.

ar-other-withheld-plate-reader-logs =
    In May 2026 Conway police withheld records on network sharing, hot lists and audit logs. They
    cited the plate-reader act, state exemptions and federal law. So it could not be checked who
    else searches their data, for instance out-of-state departments acting for ICE.

ar-other-state-police-task-force =
    State troopers work under a Task Force Model agreement signed in July 2025. It lets trained
    officers question and arrest people on immigration grounds during ordinary policing. By January
    2026 it had led to 48 ICE holds since September.

ar-event-face-searches-denied-2019 =
    The finance department said, in a report of this day, that it does not allow broad federal
    access to license data and photos. Lists of 2016 were said to show an agreement with the FBI,
    but we have not been able to check this.

ar-event-registration-law-2025 =
    Under Act 581, vehicle registration records may go to any government or law-enforcement agency
    that carries out its function.

ar-event-jail-program-law-2025 =
    Act 654 took effect. Sheriffs who run a jail must apply for ICE's program of officers who serve
    its own warrants, which no judge signs, or for the broader jail model. So must the state
    Division of Correction.

ar-event-plate-law-changed-2025 =
    A change to the plate-reader act took effect. It lets private landowners and businesses run
    readers; they must delete data after 60 days. The older text we saw barred other uses and
    sharing; the changed text no longer has that sentence in the same place.

ar-event-conway-logs-withheld-2026 =
    Conway police withheld records of sharing, alert lists and searches, citing the plate-reader
    act, state exemptions and federal law. So who else searches their data could not be checked.
