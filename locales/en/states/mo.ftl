# Missouri: what the research found, in plain words. Ids: <state>-<fact>.

mo-dmv-license-regardless-of-status =
    Missouri asks everyone who applies for proof of lawful status. Noncitizens must show valid
    immigration papers each time they apply. A 2026 bill (HB 3158) would repeal the lawful-presence
    section; we did not see that it passed.

mo-dmv-card-marking =
    Missouri has no license for people who cannot show lawful status. So there is no special card to
    mark.

mo-dmv-noncitizen-marking =
    This is unconfirmed. Bills to mark citizens' cards passed the House in 2024 and came back in
    2025 (HB 861, meant for July 2026). We did not see that any became law. One web headline treats
    the 2025 bill as if it were law, and we do not rely on it.

mo-dmv-document-retention =
    Missouri's no-copies law may not protect people who are not citizens. A 2013 act (SB 252) bars
    the Department of Revenue from keeping or scanning papers shown, except for commercial licenses.
    The final law may also leave out papers that show a noncitizen's lawful presence. A 2017 act may
    let copies be kept for REAL ID cards. We have not been able to check either text. We did read
    that noncitizens must bring status papers to every application (§ 302.067). Application data may
    go to police without a court order (§ 302.183).
    .binds =
        the Missouri Department of Revenue and its fee offices
    .exceptions =
        papers that show the lawful presence of someone who is not a citizen. Papers for a REAL ID
        card. We have not been able to check these two. Commercial licenses.

mo-dmv-disclosure-limit =
    We found no limit for immigration enforcement. In the copy we saw, § 302.183 bars the commercial
    sale of application data without consent or a court order. But it openly allows sharing with
    police agencies. It also rejects joining a common system for identifying license records. We did
    not check whether this text is still in force unchanged.

mo-dmv-nlets-immigration =
    Letters by members of Congress in November 2025 say every state makes its driver and
    registration data searchable through Nlets, the police network. They name only five states as
    having cut off ICE: Illinois, Massachusetts, Minnesota, New York and Washington. They say
    Oregon's block was under way. Missouri is not named, and we found no later block.

mo-dmv-nlets-photos =
    This is unconfirmed. Nlets, the police network, describes a program to swap license photos
    between states. It had reached 18 states and hoped to reach all. No page we saw says whether
    Missouri answers photo requests, or from which agencies. The Nlets page has no date and speaks
    of plans for 2010.

mo-dmv-face-recognition =
    This is unconfirmed. State law limits face and other body data (biometrics) from licensing. Such
    data already collected was to be deleted from state databases. § 302.170 defines biometric data
    and carries criminal penalties. But nothing we read forbids a face search of the ordinary card
    photo, and § 302.183 lets application data go to police without consent or a court order. We
    found no source on actual searches. The Electronic Frontier Foundation, a privacy group, lists
    Missouri among states that may draw images from Alaska's file.
    .binds =
        the Missouri Department of Revenue and other state agencies
    .exceptions =
        photos shared with police, who run their own search; federal systems

mo-dmv-ice-documented-access =
    We found no record or report of a particular ICE request to the Missouri Department of Revenue.
    Our searches were limited. Documents that the National Immigration Law Center got show the
    general picture. ICE can search state driver data through Nlets, the police network, and by
    contact with agency staff.

mo-dmv-data-sales =
    A St. Louis TV station reviewed state data in 2023. It found that the Department of Revenue
    sells driver and vehicle data to permitted buyers. They include insurers, market researchers and
    private investigators. The sales rest on federal exceptions. A state law also limits commercial
    sale without consent.

mo-dmv-federal-bulk-request =
    In 2025 the Department of Homeland Security gave notice that it wants license data from all
    states over Nlets, the police network. The data would feed its SAVE system for checking status.
    We found no separate bulk demand for Missouri's driver file; this is unconfirmed. The secretary
    of state said in July 2025 that Missouri uses SAVE and Social Security records to check its
    voter rolls.

mo-alpr-statute =
    We found no Missouri law on license-plate readers. HB 3192 of 2026 would limit uses, ban
    immigration use and require deletion within 30 days; we did not see that it passed. Local rules
    on keeping data differ. St. Charles County's center keeps it 90 days, and Columbia's Flock
    contract says 30.

mo-alpr-sharing-limit =
    We found no state limit on sharing plate data. Bills with such a limit have failed or stalled
    for years.

mo-alpr-immigration-limit =
    We found no state limit on using plate data for immigration enforcement. HB 3192 of 2026 would
    have added one.

mo-alpr-ice-documented-access =
    Search logs from an Illinois police department show Missouri agencies among those that searched
    the national network of Flock, a plate-camera firm. The reasons given included "immigration" or
    "ICE". The searches date from June 2024 to May 2025. The pages we saw do not say which Missouri
    agencies they were.

mo-police-immigration-limit =
    State law bans city limits on cooperation. Local rules leave officers some choice. Police in
    Columbia check status only after a formal arrest, and do not arrest on status alone.

mo-police-cooperation-mandate =
    A Missouri law, RSMo 67.307, forbids cities and towns any sanctuary policy. Those that have one
    lose state grants. It also lays a duty to cooperate on their officers.

mo-police-cooperation-mandate-highway-patrol-287g =
    Executive Order 25-04 of January 13, 2025 put the State Highway Patrol into ICE's 287(g)
    program, in which state or local officers act for ICE. The agreement was signed on March 12,
    2025, by the state's own account; ICE's list says March 21, 2025.

mo-police-287g =
    ICE's list of May 18, 2026 shows 103 signed 287(g) agreements in Missouri, held by 83 agencies.
    They let local officers act for ICE. Of these, 82 are task-force agreements, 11 are for serving
    ICE's own warrants, which no judge signs, and 10 are for jails. On January 16, 2026 a count of
    federal records found 39 agencies. ICE's list of July 18, 2025 held five. More were signed after
    May 2026. { said-county-list }

mo-police-287g-task-force =
    ICE's list of May 18, 2026 shows 82 task-force agreements in Missouri. { said-task-force }
    { said-more-since } { said-county-list }

mo-police-287g-jail =
    ICE's list of May 18, 2026 shows 21 jail agreements in Missouri. { said-jail }
    { said-one-since } { said-county-list }

mo-benefits-medicaid-data =
    Missouri is not among the 20 states on the list of suing states that we saw; other reports count
    21 or 22. So no court order we saw protects its Medicaid members. From January 6, 2026 the
    federal judge lets the federal health department give ICE basic facts about people not lawfully
    present, such as address and phone. His limit on other data covers only the suing states. We did
    not see that ICE has in fact drawn Missouri records. This claim is unconfirmed.

mo-benefits-snap-data =
    SNAP is the food assistance program. In May 2025 Missouri's social services department confirmed
    it would give recipients' personal data to USDA, the federal farm department. The data goes back
    to 2020 and includes addresses and Social Security numbers. We did not see that it was
    delivered.

mo-voter-roll-shared =
    Around January 2026 the secretary of state's office said it had not yet signed the Justice
    Department's agreement for the full voter list. The state already checks voters through SAVE, a
    Homeland Security system.

mo-broker-delete-right =
    A law firm's June 2026 list of states with a general consumer privacy law does not include
    Missouri.

mo-other-immigration-status-in-arrest-data =
    Executive Order 25-05 of January 2025 adds immigration status to the state's crime-reporting
    system. It applies to people charged with crimes. The State Highway Patrol keeps the system.

mo-event-highway-patrol-order-2025 =
    Executive Order 25-04 put the State Highway Patrol into ICE's 287(g) program, in which state or
    local officers act for ICE. The agreement was signed on March 12, 2025, by the state's own
    account; ICE's list says March 21, 2025.
