# Georgia: what the research found, in plain words. Ids: <state>-<fact>.

ga-dmv-license-regardless-of-status =
    Georgia is not on a national list (NCSL) of the 19 states and D.C. that license drivers without
    proof of lawful presence. Georgia law gives a temporary card to noncitizens with lawful
    presence, asylum applications, Temporary Protected Status or deferred action. The card lasts for
    their authorized stay, at most five years. The Department of Driver Services (DDS) checks each
    person in SAVE, the federal status-check system.

ga-dmv-card-marking =
    Georgia has no card for residents without lawful status, so there is nothing to mark.

ga-dmv-noncitizen-marking =
    The Department of Driver Services (DDS) prints "LIMITED-TERM" on the license or ID card of every
    noncitizen. That includes lawful permanent residents. The card otherwise looks the same and
    lasts for the approved stay, up to five years. DDS says an expired card does not show that a
    person is here unlawfully.

ga-dmv-document-retention =
    Federal REAL ID rules make a state keep the papers shown for a REAL ID card. Paper copies stay
    at least 7 years and images at least 10. We found no state law that shortens or forbids this. We
    did not check the practice for other cards.

ga-dmv-disclosure-limit =
    Georgia rules bar giving out driving records without the driver's consent, with exceptions. The
    exceptions are what state law and the federal driver-privacy act allow, and they cover
    government and police requests. We found no limit aimed at immigration enforcement. Groups that
    read the files of the Department of Driver Services said it asked for no warrant from a judge or
    other proof before it answered.

ga-dmv-nlets-immigration =
    In November 2025, members of Congress listed the states that had cut ICE off from driver data
    over Nlets, the police data network. The list was Illinois, Massachusetts, Minnesota, New York
    and Washington, with Oregon under way. Georgia was not on it, and the letter said ICE keeps
    direct, self-service access elsewhere. In the year to October 1, 2025, ICE ran 292,114
    driver-data lookups and its investigations branch (HSI)
    605,116, all states together.

ga-dmv-nlets-photos =
    We could not confirm whether Georgia passes license photos over Nlets, the police data network.
    A November 2025 letter from Congress said 41 states do, but the reports do not name them. The
    network's own manual says a lookup from another state returns name, address, birth date,
    description, Social Security number, and license type and status. It says a photo can be asked
    for where a state supports it.

ga-dmv-face-recognition =
    Records released to Georgia advocacy groups show that the Department of Driver Services shared
    driver information with immigration authorities. This was between September 2017 and June 2019,
    and face searches of license photos were part of it. ICE said it does not routinely use the
    method for civil immigration cases. It said its investigations branch (HSI) uses it for crimes
    such as trafficking.

ga-dmv-ice-documented-access =
    The Department of Driver Services handled more than 250 requests from ICE and other agencies
    between September 2017 and June 2019. They were about hundreds of immigrants, and the department
    gave home addresses and photos. The groups that got the records said no warrant, detainer (hold
    request) or evidence came with the requests.

ga-dmv-ice-documented-access-duplicate-photos-2019 =
    Quartz reported in late 2019, from ICE papers, that ICE's Atlanta field office contacted the
    Department of Driver Services. It was about mining the database for duplicate photos: one face
    filed with different personal details. The office would also try to get any temporary licenses
    issued to foreign-born applicants, as leads. ICE told Quartz that it has no direct access to DMV
    databases and does not use DMV records to pick targets. What the department gave is not known.

ga-dmv-data-sales =
    In a short search, we found no documented bulk sale of Georgia license records. State rules
    allow release for the uses that the federal driver-privacy act permits. This is not fully
    checked.

ga-dmv-federal-bulk-request =
    We found no report of a bulk demand for Georgia license records by the Justice Department,
    Homeland Security or the federal DOGE team. This is unconfirmed. The Department
    of Driver Services does send noncitizen applicants' data to SAVE, the federal status-check
    system, one by one.

ga-alpr-statute =
    Georgia lets agencies keep plate-reader data for up to 30 months, and longer for toll or
    law-enforcement purposes. Agencies may keep it only for a law-enforcement purpose. It is closed
    to public-records requests. In 2025 and 2026, several Georgia officers, a police chief among
    them, were arrested for misuse.
    .exceptions =
        it may be kept longer to collect tolls, or to enforce the law.

ga-alpr-sharing-limit =
    We found no useful limit. The law allows sharing with any law-enforcement agency for a
    law-enforcement purpose, and federal agencies count. A purpose is any investigation or activity
    that an agency has begun. No judge's warrant is needed.

ga-alpr-immigration-limit =
    Nothing in the plate-reader law names immigration. Georgia also bans sanctuary policies (local
    limits on help to immigration enforcement).

ga-alpr-ice-documented-access =
    Flock is a plate-reader network. Atlanta's own Flock audit shows 15 searches from March 20 to
    24, 2025 with reasons such as locating an alien or assisting ICE (ERO). The police department
    had said it gave no immigration help in 2025; it linked some searches to a federal task force.
    Outside agencies searched the city's cameras 10.6 million times from January to November 7,
    2025. Of those, 3,254 were by the Border Patrol and 3,383 used immigration words.

ga-alpr-ice-documented-access-danville-log-2025 =
    Five metro Atlanta agencies ran at least 47 national Flock plate searches that named ICE or ICE
    (HSI) as the reason. This was between January 22 and March 7, 2025. It comes from an audit log
    of Danville, Illinois.

ga-police-immigration-limit =
    Georgia bans local sanctuary policies, which limit help to immigration enforcement. No state law
    limits what police share with ICE.

ga-police-cooperation-mandate =
    HB 1105, signed May 1, 2024, makes jails check the status of arrested foreign nationals. Jails
    must tell ICE and hold people on an ICE detainer (hold request), seek 287(g)-type agreements to
    do ICE work, and report every three months. Officials who refuse risk a misdemeanor charge, and
    their agency risks its state funds. A 2025 bill to strip immunity (SB 21) was seen only as a
    committee text.

ga-police-287g =
    On May 18, 2026, ICE listed 65 agreements in Georgia under 287(g), which lets local officers do
    some immigration work. The state police department (March 10, 2025) and the corrections
    department (June 9, 2020) are among them.

ga-police-287g-task-force =
    ICE's list of May 18, 2026 shows 25 task-force agreements in Georgia. { said-task-force }
    { said-more-since } { said-county-list }

ga-police-287g-jail =
    ICE's list of May 18, 2026 shows 40 jail agreements in Georgia. { said-jail }
    { said-more-since } { said-county-list }

ga-benefits-medicaid-data =
    The Medicaid agency (CMS) may give data to Homeland Security and ICE. Court orders of August
    2025, narrowed on December 29, 2025, protect only the states that sued, and Georgia did not sue.
    From January 6, 2026, six items about people not lawfully present may be shared for every state.
    They are citizenship, immigration status, address, phone, birth date and Medicaid number.

ga-benefits-snap-data =
    In December 2025 the Agriculture Secretary said that 28 states and Guam had handed over records
    of people who applied for SNAP (food aid) since 2020. The records hold names, birth dates,
    addresses and Social Security numbers. NPR found in October 2025 that most states with a
    Republican governor had done so. Georgia was not in the lawsuit against the demand, but we did
    not see it named among those that gave. So this is unconfirmed.

ga-broker-delete-right =
    A law firm's list of June 2026 does not name Georgia among the states with a consumer privacy
    law. Such a law lets people delete data or opt out at data brokers.

ga-voter-roll-shared =
    On December 8, 2025, the Secretary of State's office gave the Justice Department the voter list
    without birth dates, Social Security numbers and license numbers. State law protects those. The
    department sued on December 18, 2025 for the full file. That suit was dismissed on January 23,
    2026 as filed in the wrong district. The department filed it again in Atlanta in late January
    2026.

ga-voter-roll-shared-public-list-given-2025 =
    On December 8, 2025, the Secretary of State's office gave the Justice Department the list that
    anyone may get. It held back birth dates, Social Security numbers and license numbers, which
    state law protects.

ga-voter-roll-shared-second-suit-2026 =
    A public register of these suits follows the second case (N.D. Ga. 1:26-cv-00485). The judge
    stepped aside on June 15, 2026, and the case went to a new one. By September 2026 it was not
    decided. We did not see the court papers.

ga-other-dds-national-origin-suit =
    A class complaint of July 2019 alleges that the Department of Driver Services held back licenses
    from people born in Puerto Rico, who are U.S. citizens. It says the department kept their
    original identity papers and gave no notice or hearing, and that one case led to an arrest. It
    bears on how the department's fraud checks reach citizens. We did not look up the outcome.

ga-event-atlanta-police-denial-2025 =
    Atlanta police had said that they gave no immigration help in 2025. The city's own audit shows
    15 searches in March with reasons such as assisting ICE; the department linked some of them to a
    federal task force. { said-day-of-report }

ga-event-ice-face-search-answer-2020 =
    ICE said that it does not routinely use face searches for civil immigration cases. It said that
    its investigations branch (HSI) uses them for crimes such as trafficking. { said-day-of-report }

ga-event-ice-driver-data-answer-2019 =
    ICE told Quartz that it has no direct access to DMV databases and does not use DMV records to
    pick targets. What the Georgia Department of Driver Services gave is not known.
    { said-day-of-report }

ga-event-jail-law-2024 =
    HB 1105 was signed. It makes jails check the status of arrested foreign nationals, tell ICE and
    hold people on an ICE detainer (hold request). Jails must also seek 287(g)-type agreements to do
    ICE work.

ga-event-voter-suit-dismissed-2026 =
    The Justice Department's suit for Georgia's full voter file was dismissed as filed in the wrong
    district.

ga-event-voter-suit-refiled-2026 =
    The Justice Department filed its suit for Georgia's full voter file again, this time in Atlanta.

ga-event-voter-suit-new-judge-2026 =
    The judge in the second Georgia voter-file suit stepped aside, and the case went to a new judge.
    { said-suits-register-day } It was not decided by September 2026.
