# Massachusetts: what the research found, in plain words. Ids: <state>-<fact>.

ma-dmv-license-regardless-of-status =
    The Work and Family Mobility Act lets Massachusetts residents get a standard license, whatever
    their immigration status. It has been in force since July 1, 2023. The standard license is not a
    REAL ID. People must prove who they are, their birth date and where they live. Voters upheld the
    law in November 2022.

ma-dmv-card-marking =
    People who cannot show a lawful stay get the same standard card as any resident who does not
    want a REAL ID. A standard card does not itself show immigration status.

ma-dmv-noncitizen-marking =
    For a standard license, the law forbids the registrar to ask about or record citizenship or
    immigration status, apart from voter registration duties. We could not confirm whether the REAL
    ID cards of noncitizens are marked.

ma-dmv-document-retention =
    For a standard license, the registry may make no record of citizenship or immigration status. We
    could not confirm whether it keeps copies of foreign passports and other papers.

ma-dmv-disclosure-limit =
    State rules bar the registrar from giving ICE, CBP and similar agencies information about people
    who hold or seek a driver's license or learner's permit. The rules, by the attorney general,
    also bar giving it to anyone for immigration enforcement. Exceptions are a lawful court order or
    judge's warrant signed by a federal (article III) judge, a federal grand jury or trial subpoena,
    or a federal-law duty. Only what is named may be given. The registrar must make reasonable
    efforts to tell the person before anything is given, and no later than three business days after
    the request comes in, unless that would hinder a criminal investigation. The rules bind only the
    registrar and name only licenses and permits; ID cards, car registrations and the police data
    system are not in them.
    .binds =
        the Registrar of Motor Vehicles
    .exceptions =
        a lawful court order or judge's warrant signed by a federal (article III) judge. The rule's
        words do not say clearly whether the order, too, must be signed by such a judge. A subpoena
        of a federal grand jury or trial; no judge need sign it. What federal law calls for. Other
        agencies and other uses, unless a rule bars them. The person need not be told where that
        would hinder a criminal investigation. Car registrations and ID cards, unless they count as
        data on someone with a license. Police who look up such data in the criminal justice system.

ma-dmv-disclosure-limit-registrations-not-covered =
    We found no Massachusetts limit on giving car registration or ID card records to immigration
    agencies. The 2023 and 2024 rules cover information about license and permit holders; they do
    not say whether that takes in a holder's car registration. A 2025 bill (S 1059) would put
    registry data in the criminal justice system under a warrant rule; we did not see it pass. So
    the owner's name and address behind a plate count as within reach here.

ma-dmv-nlets-immigration =
    Members of Congress said in November 2025 that Massachusetts had already cut ICE off from its
    driver data on Nlets, the police data network. They name only ICE. They count searches by its
    investigations branch (HSI) apart, and treat blocks on other federal agencies as a further step.
    So we assume that HSI, CBP, other federal agents and out-of-state police can still search. We
    found no statement by the state, and no later confirmation.
    .binds =
        ICE's own accounts on the network, as reported
    .exceptions =
        HSI, ICE's investigations branch, is counted apart. No one says that it is cut off, nor CBP
        or other federal users. Police of another state, or on a federal task force, can still
        search. A friendly state could fetch the blocked data for them; a Homeland Security memo of
        2020 had this idea. The block does not touch data brokers or plate readers. No one has
        confirmed the block since November 2025.

ma-dmv-nlets-photos =
    Nlets, the police data network, describes a program for states to exchange license photos. It
    had reached 18 states and hoped to reach all. The page has no date and speaks of plans for 2010.
    We could not confirm whether Massachusetts answers photo requests, or from which agencies.

ma-dmv-face-recognition =
    In 2015 the state transport department got 258 requests to face-scan registry photos. Federal
    agencies sent 72 of them. In 2019 the state said it answers criminal requests case by case, but
    gives federal bodies no access to the system. The ACLU sued for the records.

ma-dmv-face-recognition-policing-law-2020 =
    A 2020 policing law (G.L. c. 6, § 220) is said to let police get a face search only through the
    registry, State Police or FBI, normally with a court order. Bills that would replace the section
    show that it exists and covers face searches. We have not been able to check its wording today.
    .binds =
        Massachusetts public agencies and police
    .exceptions =
        searches in an emergency, without a court order (we did not check this). The FBI and other
        federal bodies can search by themselves. We did not read how the law is worded today.

ma-dmv-ice-documented-access =
    In 2023 the head of ICE's Boston office told a TV station that his officers found a man through
    the record of a newly registered car. He said they used registry data to find people, and he
    objected to the state's new license-data rules. Which route they used was not said: the police
    network Nlets, the state police data system or a data broker. Those rules do not clearly cover
    car registrations.

ma-dmv-ice-documented-access-photo-suit-2019 =
    This is disputed. A 2019 ACLU lawsuit alleged that registry photos were shared with ICE and the
    FBI. The state denied giving federal agencies access to its system. We saw no record of any
    particular ICE request, so this is unconfirmed.

ma-dmv-data-sales =
    We made one search across all states and did not find Massachusetts named, so this is not
    confirmed. In 2019, reports told of license agencies selling driver records to insurers, data
    firms and private investigators. The pages we saw do not name Massachusetts. Their reporter said
    every agency he looked into sold data. So a missing name proves little.

ma-dmv-federal-bulk-request =
    In 2025 Homeland Security gave notice that it wants license data from all states through the
    police network Nlets. The data would feed SAVE, its system for checking status. We found no
    separate demand for the whole Massachusetts driver file, but this is not confirmed.

ma-alpr-statute =
    Massachusetts has no license plate reader law. The ACLU noted this in January 2026, when at
    least 80 departments used Flock, a plate-reader network. We did not see whether later 2026 laws
    changed that.

ma-alpr-sharing-limit =
    Massachusetts has no state limit on sharing plate data. Records from over 40 departments show
    many sharing into a network of more than 7,000 bodies across the country.

ma-alpr-immigration-limit =
    We found no state law, up to mid-2026, that limits use of plate data for immigration. The
    PROTECT Act, a bill that lawmakers were then still settling, would limit police help to
    immigration enforcement. We did not see its final form.

ma-alpr-ice-documented-access =
    Records held by the ACLU show who could search sightings of Massachusetts drivers through the
    national network of Flock, a plate-reader company. They include agencies in states that require
    immigration enforcement, and some federal agencies. A 2026 report on police help to ICE names
    plate readers among the routes. We saw no logged search for ICE in Massachusetts data, which
    proves little.

ma-police-immigration-limit =
    The one firm state rule is a 2017 ruling by the state's high court (Lunn): officers may not hold
    someone only on ICE's civil request. A January 2026 executive order stops new state-level 287(g)
    agreements to do ICE work unless public safety needs them, and civil arrests in non-public parts
    of state buildings. Neither stops data sharing: a report found over 200 people detained at
    stations, and fingerprints, plate data and police intelligence (fusion-center) data passed on.
    Of 62 departments asked, 28 allowed or required help to ICE, 24 had no policy or no answer, and
    3 restricted contact. We did not see what it found for the other 7. A wider bill, the PROTECT
    Act, was unsettled in July 2026; we did not see it pass.
    .binds =
        all officers, for the rule against holding people only on ICE's request (Lunn); state
        agencies, for the January 2026 order; cities and county sheriffs are outside that order
    .exceptions =
        police may tell ICE of arrests, releases and addresses. They may share prints and records.
        The state's prison department already has a 287(g) agreement.

ma-police-cooperation-mandate =
    We found no state law that requires police to help ICE. Debate in 2026 was about limiting help.

ma-police-287g =
    A 287(g) agreement lets officers do some ICE work. ICE's list of May 18, 2026 shows one, with
    the state Department of Correction. The January 2026 order bars new ones by state agencies
    unless public safety needs them, and the governor backed keeping this one. One report names
    another agreement instead: one with the Plymouth County jail, which it says continues. That one
    is not on ICE's list, and we could not settle whether the list or that report is right.

ma-police-287g-task-force =
    ICE's list of May 18, 2026 shows no task-force agreement in Massachusetts. { said-task-force }
    { said-none-since } { said-county-list }

ma-police-287g-jail =
    ICE's list of May 18, 2026 shows one jail agreement in Massachusetts. { said-jail }
    { said-none-since } { said-county-list }

ma-benefits-medicaid-data =
    This data has been partly open since January 6, 2026. Massachusetts is one of the states that
    sued in July 2025. A federal judge's order of December 29, 2025 lets the federal health
    department give ICE six basic items about people not lawfully present. They are address, phone,
    birth date, Medicaid number, citizenship and immigration status. For the suing states it blocks
    only other data, such as medical records; we did not see later orders.
    .exceptions =
        six basic items, address and phone among them; later court orders, of which we saw none

ma-benefits-snap-data =
    Massachusetts sued over the Agriculture Department's demand for data on people who get SNAP
    (food aid). On October 15, 2025, a federal court barred the department from cutting off funds
    over it. On February 26, 2026, it barred that for the renewed demand too. The state attorney
    general announced both orders.

ma-voter-roll-shared =
    The Justice Department sued for the state's full voter list. A federal court dismissed the suit
    on April 9, 2026.

ma-voter-roll-shared-appeal-2026 =
    The Justice Department appealed the dismissal (1st Cir. 26-1657). By September 3, 2026, all
    briefs were filed. We saw no decision, and no court order to hand the list over.
    { said-suits-register-day }

ma-courts-arrest-limit =
    We found no law against courthouse arrests in any page we saw. The governor's January 2026 bill,
    and both chambers' versions of the PROTECT Act, would bar civil immigration arrests at
    courthouses. The January 2026 order covers non-public parts of state buildings. Lawmakers were
    still settling the bill in July 2026, and we do not know the outcome.

ma-broker-delete-right =
    A law firm's June 2026 list of states with a general privacy law does not include Massachusetts.
    Both chambers passed a privacy bill with a right to have data deleted. A final version still had
    to be settled.

ma-other-protect-act-pending =
    The PROTECT Act is a broad bill to limit state and local help to ICE. It passed the House in
    March 2026 and the Senate in May 2026, 37 to 3. The two chambers were still settling it in July
    2026. We did not see it become law: a public list of September 22, 2026 names only a state court
    ruling (Lunn) for Massachusetts. So the police, court and data limits told here may have changed
    since.

ma-other-coplink-rmv-2018 =
    Records of 2018 show ICE's investigators (HSI) searching COPLINK, a shared police database. At
    least 25 Massachusetts police departments, a probation board and the Registry of Motor Vehicles
    fed it. That was a way round the limits on what the registry itself may give. We could not
    confirm who can search it now.

ma-event-photo-suit-2019 =
    The ACLU sued for records. It alleged that the state's license photos were shared with ICE and
    the FBI.

ma-event-photo-denial-2019 =
    The state denied giving federal agencies access to its license photo system. It said that it
    answers criminal requests case by case.

ma-event-ice-boston-registrations-2023 =
    The head of ICE's Boston office told a TV station that his officers found a man through the
    record of a newly registered car. By which route they got it was not said.

ma-event-voter-suit-dismissed-2026 =
    A federal court dismissed the Justice Department's suit for the full Massachusetts voter list.

ma-event-voter-suit-appealed-2026 =
    By this day, all briefs were filed in the Justice Department's appeal over the Massachusetts
    voter list, in the First Circuit appeals court. We saw no decision. { said-suits-register-day }
