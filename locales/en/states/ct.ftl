# Connecticut: what the research found, in plain words. Ids: <state>-<fact>.

ct-dmv-license-regardless-of-status =
    Since January 1, 2015, the DMV has given drive-only licenses to people who cannot prove legal
    presence or who lack a Social Security number (PA 13-89). They must show two proofs of identity,
    such as a foreign passport or consular ID, and proof that they live in the state. People
    convicted of a felony in the state are left out.

ct-dmv-card-marking =
    In February 2024 Connecticut was one of two states whose drive-only card looked different from
    other cards that are not REAL ID. The card says DO, and not for federal identification. Since
    July 1, 2016, the back also says that it is no voter identification. The governor's 2024 bill HB
    5057 would have dropped those signs from January 1, 2025. We could not confirm whether it became
    law.

ct-dmv-noncitizen-marking =
    We could not confirm today's practice. A 2011 law-firm notice covers noncitizens whose stay
    ended within six years. It says they got a standard license, marked as not valid for federal
    identification, instead of the gold-star card.

ct-dmv-document-retention =
    People who apply for a drive-only license must bring originals; copies have been refused since
    July 1, 2015. We could not confirm whether the DMV keeps images of them.

ct-dmv-disclosure-limit =
    HB 8004 (November 2025 special session) bars state and local agency employees from giving
    non-public personal information to anyone outside public agencies. That means address, workplace
    and hours, school, appointments and whereabouts. The exceptions are consent, a criminal
    investigation, a terrorism-database match, or where state or federal law requires it. The law
    asks for no judge's warrant; the attorney general can sue, and the accounts we saw do not name
    photos. We saw neither the act's text nor its signing, and nothing shows that it ended
    self-service look-ups over the police network.
    .binds =
        employees of state and city or town agencies in Connecticut
    .exceptions =
        criminal cases. What state or federal law calls for. The person can agree. A match in a
        terrorism database. Public records, under the state's law on them. We do not know whether it
        covers look-ups over the police networks COLLECT or Nlets.

ct-dmv-nlets-immigration =
    { said-nlets } In November 2025 members of Congress told Connecticut's governor that the state
    gives ICE self-service access to driver and registration data there. We found no later block.

ct-dmv-nlets-photos =
    We could not confirm whether Connecticut's license photos travel over Nlets, the police look-up
    network.

ct-dmv-face-recognition =
    We could not confirm whether the DMV searches its photos by face for police. SB 4 of 2026 sets
    rules for face recognition by businesses, not by the DMV.

ct-dmv-ice-documented-access =
    Reporting in 2017 showed that about 20 federal agencies, ICE included, could search COLLECT, the
    state police network. They did so under an agreement renewed each year. The network reached DMV
    records, which then held the names and addresses of 27,953 people with drive-only licenses. CT
    Mirror reported in February 2020 that the agreement ran until 2021 and could be renewed. We do
    not know whether it was.

ct-dmv-data-sales =
    We did not look into sales of DMV records themselves, so this is not confirmed for them. SB 4
    was signed in May 2026, in force from October 1, 2026. It makes state and city contracts
    restrict the resale of plate-reader data, and bans the sale of precise location data.

ct-dmv-federal-bulk-request =
    The Justice Department sued on January 6, 2026, for the full voter roll. State officials
    refused, citing a state law that withholds identifying details. By a public register of
    lawsuits, a judge threw the suit out on July 17, 2026. We found no bulk demand for DMV files.

ct-alpr-statute =
    Public Act 26-14 (SB 397), signed May 4, 2026, sets Connecticut's first limit on how long
    plate-reader data is kept. It also calls for usage reports and a model policy, and the attorney
    general enforces it. We did not see the number of days, nor the date from which the plate-reader
    sections apply. The parallel bill HB 5449 began with seven days, ended with thirty, and would
    have started October 1, 2026; it died on May 6, 2026.

ct-alpr-sharing-limit =
    Public Act 26-14 does not keep plate data inside the state. Data may go to Massachusetts, New
    York and Rhode Island agencies that agree not to use it for immigration, reproductive-care or
    gender-care investigations. The press says it may go to no other state. We did not see what the
    act says of vendors or of federal agencies on criminal matters, nor when this section begins.
    .binds =
        Connecticut police agencies that run plate readers
    .exceptions =
        agencies of Massachusetts, New York and Rhode Island that sign a paper. It is only a
        promise. The act does not reach what a neighbor state passes on. Plate readers that private
        firms and federal agencies run.

ct-alpr-immigration-limit =
    Public Act 26-14 bars sharing plate-reader data for immigration enforcement. SB 4 adds limits in
    state and city contracts from October 1, 2026. Its bill version also limits data held by the
    transport and motor-vehicle departments; we could not confirm that in the final text. The
    federal government sued over Public Act 26-14 in mid-May 2026. Reports name the act's mask,
    identification and protected-area rules, not the plate-reader part, and we found no ruling.
    .binds =
        Connecticut police agencies; state and city contracts from October 1, 2026
    .exceptions =
        searches that give a reason other than immigration. Agencies of neighbor states, on a
        promise. Private firms and federal agencies that read plates. We did not see on what date
        the part on plate readers starts.

ct-alpr-ice-documented-access =
    CT Insider found thousands of searches of Connecticut Flock plate cameras by out-of-state
    police, with labels such as ICE or ICE-assist. Six towns' data fed the national network. The
    attorney general said he would look into it, and the 2026 law followed.

ct-police-immigration-limit =
    The Trust Act (2013, tightened October 1, 2019) bars holding people for ICE without a judge's
    warrant, a listed felony conviction or a terrorist watch-list match. It limits what police tell
    ICE, and the person must be told of an ICE request. From October 1, 2025, it also covers
    prosecutors, juvenile probation and the parole board, while more class C and D felonies now
    allow cooperation. The federal government sued over the act and New Haven's order in mid-April
    2026, and we found no ruling. Public Act 26-14 also lets people sue federal officers for rights
    violations.
    .binds =
        state and local police, corrections, marshals and probation; since October 2025 also
        prosecutors and the parole board
    .exceptions =
        a warrant that a judge signed. People found guilty of a felony on a list, which grew in
        2025. The terrorist watch list. A federal suit has been open since April 2026.

ct-police-cooperation-mandate =
    No Connecticut law requires police to cooperate with immigration enforcement.

ct-police-287g =
    { said-287g } ICE's list of May 18, 2026 has no Connecticut agency. Danbury had an agreement
    until the last decade. The Trust Act is understood to bar such agreements, but we did not see
    that clause.

ct-police-287g-task-force =
    ICE's list of May 18, 2026 shows no task-force agreement in Connecticut. { said-task-force }
    { said-none-since } { said-county-list }

ct-police-287g-jail =
    ICE's list of May 18, 2026 shows no jail agreement in Connecticut. { said-jail }
    { said-none-since } { said-county-list }

ct-benefits-medicaid-data =
    Connecticut is one of the states that sued in California v. HHS. Since January 6, 2026, the
    federal Medicaid agency may pass ICE six basic items, address included, on people not lawfully
    present. More than that is barred. In 2026 the states told the court that the order appeared to
    have been broken.
    .exceptions =
        six basic items about people not lawfully present. The address is one of them. The states
        that sued say the court's order was broken; we do not know if they are right.

ct-benefits-snap-data =
    Connecticut is one of the states that sued over the U.S. Department of Agriculture's demand for
    SNAP (food aid) records. Court orders of October 2025 and February 26, 2026, stop penalties for
    refusing.

ct-voter-roll-shared =
    The Justice Department sued Connecticut on January 6, 2026, for refusing the full voter roll
    (United States v. Thomas, D. Conn. 3:26-cv-00021). Common Cause and a voter asked to join the
    case. A federal judge threw the suit out on July 17, 2026. The department appealed to the Second
    Circuit, where the state's brief was due on October 29, 2026. { said-no-order } What came after
    January comes from a public register of lawsuits; we did not read the ruling.

ct-tolls-data =
    Connecticut has no toll roads; its nearest law covers work-zone speed cameras. That data may be
    disclosed only to collect the fine, on a judge's order in a criminal case, or as law requires.
    It must be destroyed within a year of the fine.

ct-broker-delete-right =
    SB 4, signed in May 2026 and in force from October 1, 2026, sets up a registry of data brokers.
    It directs the state to build a platform where one request deletes data at all of them, like
    California's. The privacy act of 2023 already gives rights to delete and opt out. We could not
    confirm when the platform opens.

ct-courts-arrest-limit =
    HB 8004 (November 2025) puts into law a September 2025 order of the chief justice. It allows no
    arrests in state courthouses or on their grounds, adjoining sidewalks included, without a
    judge's warrant shown first to a judicial marshal. Listed serious felonies and watch-list cases
    are exceptions. Legislative leaders conceded that marshals cannot physically stop armed federal
    agents. We did not see that the law was signed, and it covers state courts only.
    .binds =
        anyone who makes an arrest at a state courthouse; enforcement against federal officers is
        doubtful
    .exceptions =
        a warrant that a judge signed. Serious felonies on a list, and cases from watch lists. It
        does not cover federal courts or the immigration court.

ct-event-trust-act-changed-2025 =
    From this day, the Trust Act also covers prosecutors, juvenile probation and the parole board.
    At the same time, more felony convictions allow officers to cooperate with ICE.

# “They”: the members of Congress. The program puts the date and “Members of Congress” before the
# sentence.
ct-event-network-letter-2025 =
    They told Connecticut's governor that the state gives ICE self-service access to driver and
    registration data over Nlets, the police network. We found no later block.

ct-event-personal-data-act-2025 =
    HB 8004 bars state and local staff from giving out addresses and other personal information that
    is not public, with exceptions. We saw neither its text nor its signing. Nothing we found shows
    that it ended self-service look-ups over the police network.

ct-event-courthouse-act-2025 =
    HB 8004 turns an order of the chief justice into statute: no arrests at state courthouses
    without a judge's warrant, with exceptions. Legislative leaders conceded that marshals cannot
    physically stop armed federal agents. We did not see that the act was signed.

ct-event-voter-list-suit-2026 =
    The Justice Department sued Connecticut for the full voter roll. State officials refused it,
    citing a state law that withholds identifying details.

ct-event-trust-act-suit-2026 =
    The federal government sued over the Trust Act and an order of New Haven. We found no ruling.

ct-event-plate-law-suit-2026 =
    The federal government sued over Public Act 26-14. Reports name its rules on masks,
    identification and protected areas, rather than its part on plate readers. We found no ruling.

ct-event-plate-law-2026 =
    Public Act 26-14 was signed. It bars sharing plate-reader data for immigration enforcement, and
    lets it go to agencies of three nearby states that agree not to use it for that. We did not see
    from what date this part applies.

ct-event-voter-list-dismissed-2026 =
    A federal judge threw out the Justice Department's suit for Connecticut's full voter list. The
    department appealed to the Second Circuit. This comes from a public register of lawsuits.
