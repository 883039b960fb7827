# Alaska: what the research found, in plain words. Ids: <state>-<fact>.

ak-dmv-license-regardless-of-status =
    We found no Alaska law that gives a license to people without lawful presence. This is not
    confirmed. In 2013 the DMV already refused people whose immigration papers its clerks found too
    weak. A bill of that year, HB 1, tied the length of a license to the immigration paper.

ak-dmv-card-marking =
    We found no separate card for people without lawful presence. This is not confirmed.

ak-dmv-noncitizen-marking =
    A 2013 bill proposed short licenses that last as long as a person's permitted stay. We could not
    confirm whether it became law. Nor could we confirm whether cards today carry a mark beyond the
    shorter term.

ak-dmv-document-retention =
    State law has the license agency keep a file of every license application. Another section
    speaks of the scanned or stored papers that it collects. They may not be passed to any private
    company or person. We found no law that limits how long copies of passports or immigration
    papers are kept.

ak-dmv-disclosure-limit =
    We found no Alaska law that limits giving driver records to immigration agencies. When asked,
    the license agency must give a certified driving record to any federal agency that is
    administrative or judicial. It is free and due within ten days.

ak-dmv-disclosure-limit-real-id-database-limit =
    This law is no shield against immigration agencies. It limits what the license agency gives to
    REAL ID databases run by others, AAMVA (the association of motor-vehicle agencies) included. It
    may give no more data than federal certification requires. It may not pass scanned license
    papers to private parties. The law tells the agency to look for a way around sharing Social
    Security numbers. It does not touch Nlets look-ups, face-search requests or other direct federal
    requests. Documents show that the DMV has answered such requests.
    .binds =
        the Alaska DMV, toward those who run databases and toward private parties
    .exceptions =
        what the federal REAL ID rules call for. Federal and state agencies can ask the state
        directly. Police can look people up over Nlets, the national police network. The license
        offices of other states can see the photos that were opened to them.

ak-dmv-nlets-immigration =
    A November 2025 letter from members of Congress is about Nlets, the national police network. It
    says that all states let ICE and its investigations branch, ICE (HSI), query motor-vehicle data,
    with a few exceptions. Those were Illinois, Massachusetts, Minnesota, New York and Washington,
    with Oregon under way. Alaska is not an exception, and we found no later block.

ak-dmv-nlets-photos =
    We could not confirm whether Alaska passes photos over Nlets, the national police network. By a
    separate arrangement, its DMV lets some 23 other states' license agencies reach its digital
    images. Arizona, Arkansas and Colorado are among them. AAMVA, the association of motor-vehicle
    agencies, runs that arrangement.

ak-dmv-face-recognition =
    The DMV answers face-recognition requests from police and from federal agencies, ICE named among
    them. DMV email and a state list of requests from July 2017, both obtained by researchers, show
    this.

ak-dmv-ice-documented-access =
    The state keeps a list of face-recognition requests. As of July 2017 it shows ICE among the
    agencies whose requests the DMV served.

ak-dmv-data-sales =
    We have not studied this enough for Alaska. The law bars passing scanned license papers to
    private parties.

ak-dmv-federal-bulk-request =
    On December 23, 2025, Alaska sent the U.S. Justice Department its full voter list. The list
    holds home addresses and birth dates. It also holds driver's license numbers or the last four
    digits of the Social Security number. A memorandum of December 19, 2025, set this out. We found
    no request for the DMV file itself in bulk.

ak-alpr-statute =
    Two lists of state laws on license plate readers do not include Alaska. One is an old list by
    NCSL, the group of state legislatures, of at least 16 states. The other is of August 2025. We
    found no later Alaska law, but we did not read the whole state code, so this is not confirmed.

ak-alpr-sharing-limit =
    We found no Alaska law that limits sharing plate-reader data. This is not confirmed.

ak-alpr-immigration-limit =
    We found no Alaska law that limits using plate-reader data for immigration enforcement. This is
    not confirmed.

ak-alpr-ice-documented-access =
    One search found no documented Alaska case of immigration agencies using plate-reader data. This
    is not confirmed.

ak-police-immigration-limit =
    We found no Alaska law or statewide order that limits police help to immigration authorities.
    Some pages claim otherwise, but they name no source, so we do not rely on them. In June 2025 the
    state prison system held some 40 people for ICE under a paid federal contract.

ak-police-cooperation-mandate =
    We found no Alaska law that requires jails to honor ICE holds or join 287(g), the program that
    lets local officers do ICE work. The corrections department cooperates by agreement.

ak-police-287g =
    ICE's list of May 18, 2026 shows two 287(g) agreements in Alaska, both signed in July 2020. They
    are the Warrant Service Officer kind: officers serve ICE's own warrants, which no judge signs.
    One is with the state corrections department, which runs all jails in the state. The other is
    with Kodiak police. { said-none-since }

ak-police-287g-task-force =
    ICE's list of May 18, 2026 shows no task-force agreement in Alaska. { said-task-force }
    { said-none-since } { said-county-list }

ak-police-287g-jail =
    ICE's list of May 18, 2026 shows 2 jail agreements in Alaska. { said-jail } { said-none-since }
    { said-county-list }

ak-benefits-medicaid-data =
    Alaska is not one of the states suing in California v. HHS. So the court's limits on what CMS,
    the federal Medicaid agency, may give ICE do not protect its members' data. Homeland Security
    got the Medicaid data of all states in July 2025.

ak-benefits-snap-data =
    We could not confirm whether Alaska gave its food-aid (SNAP) data. The U.S. Agriculture
    Department said that 28 states, mostly Republican-led, gave such data. The accounts we saw do
    not name Alaska.

ak-voter-roll-shared =
    Alaska gave the U.S. Justice Department its complete voter list on December 23, 2025, with
    nothing blacked out. It includes home addresses marked confidential. The state agreed to remove
    voters whom the department flags within 45 days. Voting-rights groups have sued, the League of
    Women Voters of Alaska among them. They say that this breaks the state constitution. We could
    not confirm the outcome.

ak-broker-delete-right =
    Alaska has no general privacy law that lets people delete data or opt out at data brokers, a
    state-by-state list says. We searched on November 23, 2026.

ak-event-voter-memorandum-2025 =
    A memorandum with the Justice Department was signed. Under it Alaska sent its full voter list
    four days later. The state agreed to remove, within 45 days, voters whom the department flags.

ak-event-voter-list-suit-2026 =
    By then, voting-rights groups had sued, the League of Women Voters of Alaska among them. They
    say that giving the list breaks the state constitution. We could not confirm the outcome.
