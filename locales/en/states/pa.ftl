# Pennsylvania: what the research found, in plain words. Ids: <state>-<fact>.

pa-dmv-license-regardless-of-status =
    Pennsylvania issues no license to people without lawful presence. A coalition has campaigned for
    one since before 2020. We found no law that was passed.

pa-dmv-card-marking =
    There is no card for people without lawful status, so this question does not arise.

pa-dmv-noncitizen-marking =
    We found no law that prints "noncitizen" on licenses. Cards of people who are here for a limited
    time are said to end with their allowed stay. We could not confirm how those cards look.

pa-dmv-document-retention =
    PennDOT is the state's licensing agency. We could not confirm whether it keeps copies of
    passports and immigration papers for ordinary cards. It may scan the papers for REAL ID cards;
    we have not been able to check this.

pa-dmv-disclosure-limit =
    We found no Pennsylvania law or policy that limits what PennDOT, the licensing agency, may share
    for immigration enforcement. PennDOT said in 2020 that it shares driver data on a subpoena, a
    warrant or a lawful request form; it did not say that a judge must sign. It said it also shares
    with federal law enforcement. In February 2026 federal immigration agencies still had license
    numbers and photos. Some websites claim that a 2019 Pennsylvania law forbids this; they cite
    nothing, and we could find no such law.

pa-dmv-nlets-immigration =
    Nlets is the network that police agencies use to look up driver data. In November 2025 lawmakers
    told the governor that the state police give outside agencies instant access to PennDOT's
    license and ID data over it. They named ICE and its investigations branch (HSI), and asked
    him to cut ICE off. On December 23, 2025, ten Republican members of Congress asked him not to. A
    February 2026 review found that federal immigration agencies still had license numbers and
    photos. We found no block since.

pa-dmv-nlets-photos =
    A February 2026 newsroom review of state policy says federal immigration agencies can reach
    license numbers and photos that Pennsylvanians gave the state. The part we read did not say by
    which route. It could be Nlets, the national police network, or JNET, the state's own Justice
    Network.

pa-dmv-face-recognition =
    As of 2019, Pennsylvania was among 21 states whose license photos the FBI could have searched by
    face. In 2013 the state's Justice Network was joined to the licensing agency's face system of
    about 36 million photos. It was open to some 500 trained local, state and federal users. In 2019
    reporters could not tell whether ICE ran such searches.

pa-dmv-ice-documented-access =
    Reports of February 2026 found that ICE has access to Pennsylvanians' license numbers and
    photos. The arrangements are older than the current governor. A 2020 law clinic report said ICE
    has also made arrests with PennDOT data bought from data brokers.

pa-dmv-data-sales =
    A 2020 report said PennDOT sells driver data to LexisNexis, Thomson Reuters, TransUnion and
    Acxiom. It said the agreements are not public. A 2016 audit of the LexisNexis feed found users
    without the required paperwork, and expired agreements. PennDOT disputed parts of the report.

pa-dmv-federal-bulk-request =
    In September 2025 the U.S. Justice Department sued for the full voter list, with license numbers
    and partial Social Security numbers. A federal judge dismissed the case in late June 2026. The
    judge wrote that officials' own statements showed aims that included immigration enforcement. A
    public register says that the department appealed. We found no bulk request for PennDOT's
    license file.

pa-alpr-statute =
    Pennsylvania has no law on license plate readers. Bills to make one have been filed since 2016.
    House Bill 2174, filed on January 30, 2026, would forbid sharing plate data to enforce abortion
    laws. It had not passed in the sources we saw.

pa-alpr-sharing-limit =
    We found no statewide limit on sharing plate data. Practice follows each department's own
    settings and its contract with the vendor.

pa-alpr-immigration-limit =
    We found no statewide rule against using plate data for immigration enforcement.

pa-alpr-ice-documented-access =
    In two searches we found no published log of ICE or Border Patrol use of a named Pennsylvania
    department's cameras. Nationwide, Border Patrol had access to at least 1,600 Flock readers in 22
    states for a time in 2025. Local police ran more than 4,000 searches tagged as immigration from
    June 2024 to May 2025. We could not confirm whether Pennsylvania cameras were in them.

pa-police-immigration-limit =
    Pennsylvania has no law that limits police help to ICE in general. A State Police policy, older
    than the current governor, limits troopers' part in federal immigration enforcement. It lets
    them share information with ICE. Several cities and counties may limit holds for ICE by their
    own rules; we have not been able to check this.

pa-police-cooperation-mandate =
    We found no state law that requires police to hold people for ICE or to sign 287(g) agreements,
    in which police do immigration work. State prisons honor ICE requests to hold people for a short
    time. This covers people convicted and sentenced for crimes.

pa-police-287g =
    ICE's list of May 18, 2026, shows 102 active agreements in Pennsylvania to do immigration work
    for ICE. Nearly all (98) are task-force agreements. Many are with single elected constables, and
    several with district attorneys' offices. Three cover serving ICE's own warrants, which no judge
    signs, and one covers a jail.

pa-police-287g-task-force =
    ICE's list of May 18, 2026 shows 98 task-force agreements in Pennsylvania. { said-task-force }
    { said-more-since } { said-county-list }

pa-police-287g-jail =
    ICE's list of May 18, 2026 shows 4 jail agreements in Pennsylvania. { said-jail }
    { said-none-since } { said-county-list }

pa-benefits-medicaid-data =
    Pennsylvania is not among the 20 states on the list of suing states that we saw; other reports
    count 21 or 22. Homeland Security got the Medicaid files of all states in mid-2025. The court's
    orders protect only the suing states' wider data. Since January 6, 2026, sharing of six items
    about people not lawfully present is allowed everywhere. They are citizenship, immigration
    status, address, phone, birth date and Medicaid ID. Nothing limits sharing further here.

pa-benefits-snap-data =
    Pennsylvania refused a U.S. Department of Agriculture (USDA) demand for five years of data on
    food stamp (SNAP) recipients. USDA disallowed about $115 million on September 20, 2025. The
    state joined a suit by several states. A federal court's orders, later extended, bar USDA from
    cutting funds over this.

pa-voter-roll-shared =
    Pennsylvania offered only the public list. The U.S. Justice Department sued in September 2025.
    The case was dismissed in late June 2026.

pa-voter-roll-shared-appeal-2026 =
    The suit was dismissed on June 27, 2026. The Justice Department appealed (Third Circuit,
    26-2684). The state's brief was due on October 8, 2026. { said-no-order }
    { said-suits-register }

pa-tolls-data =
    Turnpike E-ZPass toll records have gone to investigators. The FBI used them in a 2003 murder
    case. The Turnpike said in 2004 that it releases such records only on a subpoena. We found no
    newer rule and no immigration use, and could not confirm today's practice.

pa-event-data-sales-disputed-2020 =
    By press accounts of about this day, PennDOT disputed parts of a 2020 report. The report said
    that it sells driver data to LexisNexis, Thomson Reuters, TransUnion and Acxiom under agreements
    that are not public.

pa-event-voter-list-suit-2025 =
    The Justice Department sued for Pennsylvania's full voter list, with license numbers and partial
    Social Security numbers. The state had offered only the public list.

pa-event-snap-money-disallowed-2025 =
    The Agriculture Department disallowed about $115 million, after Pennsylvania refused to give
    five years of data on people who get food aid (SNAP).

pa-event-network-letters-2025 =
    Ten Republican members asked the governor not to cut ICE off the state's license and ID data on
    Nlets, the police network. The month before, lawmakers had asked him to cut it off. We found no
    block since.

pa-event-voter-list-dismissed-2026 =
    A federal judge dismissed the Justice Department's suit for the voter list. The ruling says that
    officials' own statements showed aims that included immigration enforcement. A public register
    says that the department appealed.
