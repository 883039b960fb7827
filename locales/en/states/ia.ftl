# Iowa: what the research found, in plain words. Ids: <state>-<fact>.

ia-dmv-license-regardless-of-status =
    A 2023 list names nineteen states and D.C. that license drivers without proof of lawful
    presence. The National Conference of State Legislatures keeps it, and Iowa is not on it. We
    found no newer Iowa law.

ia-dmv-card-marking =
    Iowa has no card for residents without lawful status. So there is nothing to mark.

ia-dmv-noncitizen-marking =
    We could not confirm how the cards of noncitizens look in Iowa. The Department of Transportation
    (DOT) does record who once said they were not a citizen. In October 2024 the Secretary of State
    used that list to challenge voters. It named 2,176 people, and many had become citizens since.

ia-dmv-document-retention =
    Federal REAL ID rules (6 CFR 37.31) make a state keep the papers shown for a REAL ID card. Paper
    copies stay at least 7 years, images at least 10. We found no Iowa law that shortens or forbids
    this, and did not check other cards. A 2026 bill (SF 2052) proposed a card without document
    copies or biometrics (body data such as face scans). We saw it only as introduced.

ia-dmv-disclosure-limit =
    We found no Iowa limit on sharing motor-vehicle records for immigration enforcement. Iowa Code
    section 321.11 and the federal privacy act govern release. The Iowa DOT answers police requests
    that state a legal purpose. We did not reread the text of the section.

ia-dmv-nlets-immigration =
    In November 2025 members of Congress listed states that had cut ICE off from DMV data over
    Nlets, the police data network. They named Illinois, Massachusetts, Minnesota, New York and
    Washington, with Oregon under way, and not Iowa. The letter said ICE keeps direct, self-service
    access elsewhere. In the year to October 1, 2025, ICE ran 292,114 DMV queries over Nlets and ICE
    (HSI) 605,116, all states together. In a settlement filed November 28, 2025, Iowa also agreed to
    back Homeland Security in getting license data through Nlets for SAVE, its status-check system.

ia-dmv-nlets-photos =
    This is unconfirmed for Iowa. A November 2025 letter from members of Congress said 41 states
    pass license photos over Nlets, the police data network. The reports did not name them. The
    Nlets manual says what an out-of-state query returns: name, address, birth date, description,
    Social Security number, license type and status. It says an image can be asked for where a state
    supports it.

ia-dmv-face-recognition =
    The Iowa DOT runs face recognition on its license photos: 13 million images in 2016. Under a
    2014 agreement, state police staff search it themselves. The federal audit office (GAO) found
    that the FBI could ask for searches. In 2013 the DOT said local, state and federal police could
    send in a photo after showing a police purpose. A 2016 agreement with Nebraska and Illinois
    planned cross-state face searches against fraud; no ICE search is documented.

ia-dmv-ice-documented-access =
    This is unconfirmed. We found no documented ICE request to the Iowa DOT. The notes on Nlets, the
    police data network, and on the settlement with the Department of Homeland Security (DHS) tell
    of other routes.

ia-dmv-data-sales =
    This is unconfirmed. A short search found no sale of Iowa driver records.

ia-dmv-federal-bulk-request =
    Iowa settled a lawsuit with the Department of Homeland Security (DHS) on November 28, 2025,
    together with Florida, Indiana and Ohio. Iowa gets 20 years of access to SAVE, the federal
    status-check system. In return it agrees to supply state license data or help DHS reach it. We
    could not confirm how much data had moved by 2026.

ia-dmv-federal-bulk-request-save-kept-open-2026 =
    A court in Washington had ruled against bulk checks in SAVE, the federal status-check system. On
    July 7, 2026, a federal court in Florida kept bulk checks and Social Security number checks open
    for Iowa and the other three states of the settlement (Florida v. DHS). The League of Women
    Voters appealed; the Eleventh Circuit appeal (26-12533) was pending. This is by a public
    register; we did not see the court papers.

ia-dmv-federal-bulk-request-census-records-2020 =
    From April 1, 2020, Iowa sent the U.S. Census Bureau each card holder's number, name, address
    and birth date. This was for a federal count of citizens. The agreement is dated March 4, 2020
    and covers records of 2019 to 2024. Citizenship was not among the fields.

ia-alpr-statute =
    Under Iowa Code section 321P.4, whoever runs a plate reader must delete every plate image and
    its data within 30 days. Police may copy what matters to an ongoing criminal case. Breaking the
    rule is a simple misdemeanor; the law says nothing on sharing. Many surveys, and an ACLU report
    of December 2025, still call Iowa unregulated. A stricter bill (local ordinance; a judge's
    warrant or a subpoena after 24 hours) passed the House 77-11 on April 16, 2026; we could not
    find its fate.
    .binds =
        whoever runs a plate reader in Iowa
    .exceptions =
        police may copy what matters to an open criminal case. The law says nothing about sharing.

ia-alpr-sharing-limit =
    We found no rule on who may be given plate data. None was in force when we last saw the law, in
    April 2026. The 2026 bill would limit access to data older than 24 hours.

ia-alpr-immigration-limit =
    We found no limit. The state reads its law the other way. In early 2026 Coralville had barred
    any use of its Flock plate readers that was solely for immigration. The attorney general told
    the city that this breaks Iowa Code section 27A.4. The city took the text down and weighed
    removing the cameras.

ia-alpr-ice-documented-access =
    This is unconfirmed. We found no Iowa search log that names ICE. An ACLU study of December 2025
    asked at least 48 agencies about plate readers. Many of them feed national networks.

ia-police-immigration-limit =
    Iowa has no such limit. State law (Iowa Code chapter 27A) forbids local limits.

ia-police-cooperation-mandate =
    Iowa Code chapter 27A, passed in 2018, makes police fully comply with ICE detainers for people
    they hold. A detainer is ICE's request to hold a person longer. The law bars local policies that
    prohibit or discourage immigration enforcement. It takes state funds from those who break it. In
    February 2025 the state used it against the Winneshiek County sheriff over a post; we did not
    look up the outcome.

ia-police-287g =
    ICE's list of May 18, 2026 shows two agreements that let Iowa officers do immigration work. One
    is with the Iowa Department of Public Safety, signed March 26, 2025. The other is with Marion
    County, signed November 6, 2025.

ia-police-287g-task-force =
    ICE's list of May 18, 2026 shows 2 task-force agreements in Iowa. { said-task-force }
    { said-none-since } { said-county-list }

ia-police-287g-jail =
    ICE's list of May 18, 2026 shows no jail agreement in Iowa. { said-jail } { said-none-since }
    { said-county-list }

ia-benefits-medicaid-data =
    The federal Medicaid office (CMS) may pass its data to the Department of Homeland Security (DHS)
    and ICE. Court orders of August 2025, narrowed on December 29, 2025, protect only the states
    that sued. Iowa did not sue. From January 6, 2026, six items about people not lawfully present
    may be shared for every state: citizenship, immigration status, address, phone, birth date and
    Medicaid number.

ia-benefits-snap-data =
    In December 2025 the Agriculture Secretary said that 28 states and Guam had handed over records
    of people who applied for SNAP (food aid) since 2020. The records hold names, birth dates,
    addresses and Social Security numbers. NPR found in October 2025 that most states with a
    Republican governor had done so. Iowa was not in the lawsuit against the demand, but we did not
    see it named among those that gave. So this is unconfirmed.

ia-voter-roll-shared =
    Iowa checks its voter roll in SAVE, a federal status-check system, under the 2025 settlement. So
    names and identifiers reach USCIS, the federal immigration benefits agency. We could not confirm
    whether the Justice Department has the full file.

ia-broker-delete-right =
    Iowa's consumer data law, in force since January 1, 2025, gives some rights. People can have
    data deleted and can opt out of its sale. Firms have 90 days to answer. There is no right to opt
    out of profiling.

ia-other-aamva-image-exchange =
    The Electronic Frontier Foundation found in 2020 that Iowa was one of 23 states able to fetch
    images from Alaska's license file. They do so through the motor-vehicle administrators' exchange
    (AAMVA). So Iowa takes part in photo exchange between DMVs. We could not confirm whether Iowa's
    own photos can be fetched the same way, or by whom.

ia-event-coralville-warning-2026 =
    By then, Iowa's attorney general had told the city of Coralville that it breaks state law to bar
    uses of Flock plate cameras that are solely for immigration. The city took that text down and
    weighed removing the cameras. { said-day-of-report }

ia-event-winneshiek-complaint-2025 =
    The state used its law on helping ICE against the Winneshiek County sheriff over a post. We did
    not look up the outcome.

ia-event-save-kept-open-2026 =
    A federal court in Florida kept bulk checks and Social Security number checks in SAVE open for
    Iowa and the other three states of the settlement. SAVE is the federal status-check system. This
    is by a public register; an appeal was pending.
