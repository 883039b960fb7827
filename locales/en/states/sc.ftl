# South Carolina: what the research found, in plain words. Ids: <state>-<fact>.

sc-dmv-license-regardless-of-status =
    Where it applies, people must prove how long they are allowed to stay to get a license. There is
    no card for people without lawful status. A 2018 lawyers' fact sheet has an unclear "yes" on
    non-driver ID cards without proof of presence. We could not confirm that.

sc-dmv-card-marking =
    There is no card for people without lawful status. Ordinary cards that are not REAL ID say "Not
    for Federal Identification".

sc-dmv-noncitizen-marking =
    A temporary resident's card ends when the immigration papers shown for it end. That date can
    itself reveal status. We found no law that prints "noncitizen" on the card. We could not confirm
    more.

sc-dmv-document-retention =
    We could not confirm whether the South Carolina DMV keeps copies of immigration papers, or for
    how long.

sc-dmv-disclosure-limit =
    In searches on the DMV and immigration, we found no South Carolina law that limits what the DMV
    may share for immigration enforcement. We could not confirm that there is none.

sc-dmv-nlets-immigration =
    A November 2025 congressional letter says only Illinois, Massachusetts, Minnesota, New York and
    Washington had cut off ICE's own look-ups of driver and vehicle data. These run over Nlets, the
    police network; Oregon was working on a block. South Carolina was not named, so ICE and its
    investigations branch (HSI) are presumed able to look up its data without a judge's warrant. We
    infer this from the state's absence from the letter's list.

sc-dmv-nlets-photos =
    South Carolina was a test state in 2007-2008 for sharing license photos over Nlets, the police
    network. Through it, police in other states get a license photo within seconds. We could not
    confirm whether federal immigration agencies get photos too.

sc-dmv-face-recognition =
    The FBI can probably have license photos searched by face here, but this is unconfirmed. A
    federal audit counted 16 such states in 2016, and there were 21 by 2019. South Carolina is
    understood to be one. A 2019 report names it in a list of seven states, but the list's
    description was cut off in the part we read. We did not read the audit's table of states, and no
    ICE search is documented.

sc-dmv-ice-documented-access =
    We found no published record of a specific ICE request to the South Carolina DMV. We could not
    confirm that there was none.

sc-dmv-data-sales =
    We did not look into sales of South Carolina driver data, so this is not known.

sc-dmv-federal-bulk-request =
    In 2025 the U.S. Justice Department asked for over 3.3 million voter records. They include
    license numbers and partial Social Security numbers. The State Supreme Court lifted a block on
    September 11, 2025. On April 28, 2026, the Election Commission signed an agreement to share the
    list in scrambled (hashed) form, due by May 1, 2026. We found no bulk request for the DMV file.

sc-alpr-statute =
    No law governs license plate readers. The State Law Enforcement Division (SLED) runs a central
    database under its own policy. It held 431 million sightings in June 2023, over 99.8% tied to
    nothing. A policy reported in 2022 kept them three years; a 2025 court account says up to one
    year. A trial judge upheld the program on May 12, 2025, and the case went to the State Supreme
    Court. Senate Bill 447, which would write it into law, was still moving in April 2026; we could
    not confirm its end.

sc-alpr-sharing-limit =
    The State Law Enforcement Division (SLED) has opened its plate database to at least 99 local,
    state and federal agencies. Its own rule asks only for a legitimate police purpose. We found no
    limit in law.

sc-alpr-immigration-limit =
    We found no rule that bars immigration use of plate data.

sc-alpr-ice-documented-access =
    Federal agencies have access to the state's plate database. We found no source that names ICE or
    Border Patrol searches in it.

sc-police-immigration-limit =
    We found no law that limits police help to ICE. The state has an immigration enforcement unit
    within its Law Enforcement Division (SLED).

sc-police-cooperation-mandate =
    One 2026 bill (H. 4764) would make every agency that runs a jail seek a 287(g) agreement, to do
    immigration work for ICE. Another (S. 735) would cut funds to places that limit help to ICE, and
    have people held for ICE. A House subcommittee had approved H. 4764 with changes in early 2026.
    We could not confirm that either passed. Older law may already forbid local limits on
    immigration enforcement; we have not been able to check this.

sc-police-287g =
    ICE's list of May 18, 2026, shows 49 active agreements to do immigration work for ICE, held by
    44 agencies. Of these, 32 are task-force agreements, 14 cover serving ICE's own warrants, which
    no judge signs, and 3 cover jails. The State Law Enforcement Division (SLED) and the Department
    of Public Safety are among the agencies.

sc-police-287g-task-force =
    ICE's list of May 18, 2026 shows 32 task-force agreements in South Carolina. { said-task-force }
    { said-more-since } { said-county-list }

sc-police-287g-jail =
    ICE's list of May 18, 2026 shows 17 jail agreements in South Carolina. { said-jail }
    { said-one-since } { said-county-list }

sc-benefits-medicaid-data =
    South Carolina is not among the 20 states on the list of suing states that we saw; other reports
    count 21 or 22. Homeland Security got the Medicaid files of all states in mid-2025. The court's
    orders protect only the suing states' wider data. Since January 6, 2026, sharing of six items
    about people not lawfully present is allowed everywhere. They are citizenship, immigration
    status, address, phone, birth date and Medicaid ID. Nothing limits sharing further here.

sc-benefits-snap-data =
    By December 2025 the U.S. Department of Agriculture said 28 states and Guam were sharing data on
    food stamp (SNAP) recipients. It includes names, addresses, Social Security numbers and
    immigration status. South Carolina is not among the states that sued or refused, so it is
    presumed to be one of them. We read no source that names South Carolina, so this is unconfirmed.

sc-voter-roll-shared =
    Under an agreement of April 28, 2026, the Election Commission shares its voter list with the
    U.S. Justice Department. The list goes in a scrambled form (one-way hashes). The aim is to look
    for ineligible or noncitizen registrants. It was due by May 1, 2026.

sc-event-plate-program-upheld-2025 =
    A trial judge upheld the state's central plate database, which the State Law Enforcement
    Division (SLED) runs under its own policy. The case went to the State Supreme Court.

sc-event-voter-block-lifted-2025 =
    The State Supreme Court lifted a block, and the Election Commission later signed a memorandum to
    share the voter list. The Justice Department had asked for over 3.3 million voter records, with
    license numbers and partial Social Security numbers.

sc-event-voter-memorandum-2026 =
    The Election Commission signed a memorandum to share the voter list with the Justice Department
    in coded form (one-way hashes). The aim is to look for people on it who are not eligible or not
    citizens. Delivery was due by May 1, 2026.
