# Kansas: what the research found, in plain words. Ids: <state>-<fact>.

ks-dmv-license-regardless-of-status =
    Kansas is not in the National Conference of State Legislatures' list of nineteen states and D.C.
    that license drivers without proof of lawful presence. Under K.S.A. 8-240, Kansas may give no
    license or permit to a person who cannot prove lawful presence. A temporary card runs only for
    the authorized stay. Where the stay has no set end, it runs one year.

ks-dmv-card-marking =
    Kansas has no card for residents without lawful status. So there is nothing to mark.

ks-dmv-noncitizen-marking =
    This is not settled. A 2026 bill, HB 2448, would print citizenship status on every Kansas
    license and give noncitizens a different, upright card. The House passed it around February 13,
    2026. We could not find what the Senate did, whether it was vetoed, or how it ended. This needs
    a fresh check.

ks-dmv-document-retention =
    Federal REAL ID rules (6 CFR 37.31) make a state keep the papers shown for a REAL ID card. Paper
    copies stay at least 7 years, images at least 10. We found no Kansas law that shortens or
    forbids this. We did not check what happens with other cards.

ks-dmv-disclosure-limit =
    We found no Kansas limit for immigration enforcement. The law (K.S.A. 74-2012(b)) keeps license
    photos from the public. But the same section lets the Division of Vehicles give photos and
    digital images to any federal, state or local agency. That includes courts and police, to help
    the agency do its work. The law asks for no judge's warrant and does not leave out immigration
    use.

ks-dmv-nlets-immigration =
    In November 2025 members of Congress listed states that had cut ICE off from DMV data over
    Nlets, the police data network. They named Illinois, Massachusetts, Minnesota, New York and
    Washington, with Oregon under way. Kansas was not among them. The letter said ICE keeps direct,
    self-service access elsewhere, and told Governor Kelly that Kansas gives it; we found no later
    block. In the year to October 1, 2025, ICE ran 292,114 DMV queries over Nlets and ICE (HSI)
    605,116, all states together.

ks-dmv-nlets-photos =
    This is unconfirmed for Kansas. A November 2025 letter from members of Congress said 41 states
    pass license photos over Nlets, the police data network. The reports did not name them. The
    Nlets manual says what an out-of-state query returns: name, address, birth date, description,
    Social Security number, license type and status. An image can be asked for where a state
    supports it; Kansas law lets photos go to federal and other government agencies.

ks-dmv-face-recognition =
    This is unconfirmed. We could not establish who may search Kansas license photos by face. The
    federal audit office (GAO) reported in 2016 that FBI units could search, or ask for searches, in
    16 states. The list of states was not in the part we read. Kansas law (K.S.A. 74-2012) would let
    a federal agency receive the photos.

ks-dmv-ice-documented-access =
    This is unconfirmed. We found no documented ICE request to the Kansas Division of Vehicles. The
    note on Nlets, the police data network, tells of ICE's access there.

ks-dmv-data-sales =
    This is unconfirmed. Kansas law (K.S.A. 74-2012) has long restricted lists of names and
    addresses drawn from vehicle records. We saw the wording on lists only in an older bill, and did
    not confirm how it reads now. We found no report of bulk sales.
    .binds =
        the Kansas Division of Vehicles

ks-dmv-federal-bulk-request =
    This is unconfirmed. We found no bulk federal demand for Kansas license records. The note on
    voter rolls covers the voter file.

ks-alpr-statute =
    We found no Kansas plate-reader law. A 2021 bill (SB 305) would have required written policies
    and limits. Police departments refuse requests for such records by pointing to the exception for
    criminal investigations.

ks-alpr-sharing-limit =
    We found no limit. Wichita's police reported, as of 2022, that they share Flock plate-reader
    data with 93 other agencies. Some of these are out-of-state and some are federal. The police
    reported no control over what those agencies do with it.

ks-alpr-immigration-limit =
    We found no limit. Kansas cities may not restrict cooperation with immigration authorities.

ks-alpr-ice-documented-access =
    This is unconfirmed. We found no report of immigration searches of Kansas cameras. Misuse of
    another kind is documented. An officer tracked his wife through Wichita's system, and Lenexa
    police used readers on a man who had criticized them.

ks-police-immigration-limit =
    Kansas has no such limit. Since 2022 it bans cities and counties from setting one.

ks-police-cooperation-mandate =
    HB 2717 was approved on April 11, 2022. It stops cities and counties from limiting cooperation
    or information sharing with immigration authorities. Agencies must tell officers that they have
    a duty to cooperate. The law does not force agreements that let officers do immigration work,
    called 287(g). Several Johnson County agencies had none.

ks-police-287g =
    ICE's list of May 18, 2026 shows 35 agreements that let Kansas officers do immigration work.
    They include the Kansas Bureau of Investigation, signed February 18, 2025, and Sedgwick and
    Shawnee counties.

ks-police-287g-task-force =
    ICE's list of May 18, 2026 shows 9 task-force agreements in Kansas. { said-task-force }
    { said-more-since } { said-county-list }

ks-police-287g-jail =
    ICE's list of May 18, 2026 shows 26 jail agreements in Kansas. { said-jail } { said-more-since }
    { said-county-list }

ks-benefits-medicaid-data =
    The federal Medicaid office (CMS) may pass its data to the Department of Homeland Security (DHS)
    and ICE. Court orders of August 2025, narrowed on December 29, 2025, protect only the states
    that sued. We did not see Kansas among them. From January 6, 2026, six items about people not
    lawfully present may be shared for every state: citizenship, immigration status, address, phone,
    birth date and Medicaid number.

ks-benefits-snap-data =
    Governor Kelly's administration refuses to give the federal agriculture department (USDA) the
    SNAP food-aid records of over 700,000 people who applied. USDA disallowed about $10.4 million,
    and the state appealed. At the end of September 2025 a county judge threw out the attorney
    general's suit to force the data out. A report of late February 2026 still counted Kansas as
    refusing, outside the lawsuit of many states. The governor's term ends in January 2027.

ks-voter-roll-shared =
    In August 2025 the Secretary of State first sent the Justice Department only the public voter
    list. By February 2026, the National Conference of State Legislatures counted Kansas among
    states that had given or promised the full file. That file has birth dates, license numbers and
    partial Social Security numbers.

ks-broker-delete-right =
    A law firm's list of June 2026 does not name Kansas among the states with a consumer privacy
    law. Such a law lets people delete data or opt out at data brokers.

ks-other-noncitizen-license-list =
    HB 2020, enrolled March 25, 2025, has the vehicles director send the Secretary of State a list
    every quarter. It names noncitizens given licenses, to compare with the voter roll. As drafted,
    it carries names, addresses, phones, birth dates and card expiry dates, with Social Security and
    alien registration numbers. The state said it had done something like it for about 15 years. We
    could not confirm that the bill was signed, or the final list of details.

ks-other-aamva-image-exchange =
    The Electronic Frontier Foundation found in 2020 that Kansas was one of 23 states able to fetch
    images from Alaska's license file. They do so through the motor-vehicle administrators' exchange
    (AAMVA). So Kansas takes part in photo exchange between DMVs. We could not confirm whether
    Kansas's own photos can be fetched the same way, or by whom.

ks-event-local-limits-banned-2022 =
    HB 2717 was approved. It stops cities and counties from limiting cooperation or information
    sharing with immigration authorities. It does not force 287(g) agreements, in which local
    officers do ICE work.

ks-event-snap-suit-thrown-out-2025 =
    A county judge threw out a lawsuit by the state attorney general. It had tried to force the
    governor's administration to give the Agriculture Department the food-aid (SNAP) records.

# “They”: the members of Congress. The program puts the date and “Members of Congress” before the
# sentence.
ks-event-network-letter-2025 =
    They told Governor Kelly that Kansas gives ICE direct, self-service access to driver and vehicle
    data over Nlets, the police network. We found no later block.

ks-event-snap-refusal-2026 =
    By a report of about this day, Governor Kelly's administration still refused to give the
    Agriculture Department the food-aid (SNAP) records of over 700,000 applicants. The department
    disallowed about $10.4 million, which the state appealed.
