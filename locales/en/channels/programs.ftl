### Routes by which records reach agencies: public programs and voting. The plain message is the
### name of a route: a heading in an explanation, a box in the picture of the routes, a table cell;
### no full stop, about 60 letters at most. `.how` says in a paragraph below it how such a route
### works in general. `.seen-elsewhere` stands under “What was seen” in a state where nobody saw it:
### the last part, “no case for this agency in this state”, is the point of it.
### Law and evidence: keep may, must, can, only, not, “we found no”, “reported”, dates, numbers, and
### who says so. Names of programs, companies and forms stay English; warrant and subpoena stay in
### parentheses if clinics use them.

## Public programs (Medicaid: health coverage; SNAP: help to buy food), SAVE, and lists of voters.
## Keep the names.

# “items”: kinds of data. “not lawfully present”: a legal term. “barred”: forbidden by the court.
channel-medicaid-data-sharing = Medicaid data given to ICE
    .how =
        Since January 6, 2026, a court lets the federal Medicaid agency give ICE six items about
        people not lawfully present, such as the address. People covered only for emergencies are in
        the file too. In the states that sued, health details and data on citizens and lawful
        residents stay barred. Elsewhere no court order limits sharing. The states that sued later
        told the court that ICE got a large data set anyway; we found no ruling on that.
channel-medicaid-health-details = Health details that Medicaid holds
    .how =
        Medicaid also holds health details: visits, tests, bills. In the states that sued, a court
        order keeps these from ICE. Elsewhere no court order does. We found no case in which ICE got
        them.
# “that sued”: 22 states, and D.C. besides.
channel-snap-data-demand = Federal demand for food stamp data
    .how =
        In 2025 the Agriculture Department told states to hand over five years of food stamp (SNAP)
        records. A court blocks this for the 22 states and D.C. that sued. A letter of the
        department says that 28 states complied. We found no document that shows the data going from
        there to ICE.
    .seen-elsewhere =
        Other states reportedly gave such data, but we found no case for this agency in this state.
# Fleeing felon: legal term; keep it in parentheses.
channel-snap-officer-request = Officer's request for a food stamp file
    .how =
        Food stamp (SNAP) law keeps a household's data to running the program. One exception is for
        an officer who names someone running from a serious criminal case (a fleeing felon). It also
        covers a person who knows needed facts about one. The office then gives the address, Social
        Security number and photo. We know this route from reading the law, not from a case.
# Tenant: a person who rents a home.
channel-housing-tenant-check = Check of tenants who get housing aid
    .how =
        In March 2025 the housing department (HUD) and Homeland Security agreed to compare data. HUD
        sent tenant files to SAVE, a USCIS check, and in January 2026 had housing offices check
        about 200,000 tenants. A name on the list does not by itself mean that a household cannot
        get aid. A court ruling of June 2026 against the new SAVE has been on hold since September
        2026.
# “bulk”: of many people at once. “on hold”: stopped while an appeal runs. Keep what is not known.
channel-bulk-citizenship-check = Bulk citizenship check (SAVE)
    .how =
        SAVE is a USCIS system that checks citizenship and status. In 2025 it was joined to Social
        Security data, and Homeland Security said that uploaded records could be used for
        enforcement. We found no document that shows ICE doing so. On June 22, 2026, a court struck
        down the change that joined SAVE to Social Security data. On September 25, 2026, the Supreme
        Court put that ruling on hold, so the joined check may run again.
# “thrown out”: dismissed, decided against the government.
channel-voter-roll-demand = Federal demand for voter lists
    .how =
        Since May 2025, the Justice Department has asked nearly every state for its full voter list.
        It wants birth dates, license numbers and partial Social Security numbers. At least 13
        states gave or promised theirs. A department lawyer told a court that the data go to
        Homeland Security. Courts threw out suits for the lists: eight by May 21, 2026 in the press
        reports we read, and more by September 2026 in a public register. Appeals are running.
    .seen-elsewhere =
        Other states gave or promised their lists, but we found no case for this agency in this
        state.

channel-voter-file-open = Ordinary voter file open to others
    .how =
        State laws open the ordinary voter list to others, as a rule with name and address. Who may
        ask, and for what, differs from state to state. Companies buy these lists and put them into
        files that they sell, also to agencies. Social Security and license numbers are usually held
        back. We know this route from a survey of state laws, not from a case.

channel-state-citizenship-list = State citizenship lists (Executive Order 14399)
    .how =
        The President's order of March 31, 2026 tells Homeland Security and Social Security to build
        a list of adult citizens for each state and send it there. A judge blocked it in June 2026,
        and the Supreme Court put that block on hold in August 2026. We did not find whether any
        list has been made or sent.

channel-cash-aid-report = Report from a cash aid office (TANF, SSI)
    .how =
        A 1996 law makes the offices for cash aid (TANF, SSI) report people whom they know to be in
        the country unlawfully. A notice of 2000 reads “know” narrowly; we did not find whether it
        still holds. We know this route from reading the law, not from a case.

channel-housing-office-report = Report from a housing office
    .how =
        A 1996 law makes offices for federal housing report people whom they know to be in the
        country unlawfully. A notice of 2000 reads “know” narrowly; we did not find whether it still
        holds. This is apart from the check of tenants in SAVE. We know this route from reading the
        law, not from a case.

channel-food-office-report = Report from a food stamp office
    .how =
        Food stamp (SNAP) rules make an office report a household member who is known to be here
        unlawfully. One state's manual reads this narrowly: the household must say so itself, and
        immigration must have made a formal decision, such as a final order. Missing papers are no
        ground. We know this route from reading the rules, not from a case.
