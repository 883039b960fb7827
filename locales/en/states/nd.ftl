# North Dakota: what the research found, in plain words. Ids: <state>-<fact>.

nd-dmv-license-regardless-of-status =
    North Dakota is not among the 19 states (plus D.C.) that license residents whatever their
    immigration status. The National Conference of State Legislatures keeps that list. Noncitizens
    who meet the general rules get a license that looks different from a citizen's.

nd-dmv-card-marking =
    North Dakota has no license that is open to people whatever their immigration status. Instead,
    the law requires a different design for the cards of all noncitizens.

nd-dmv-noncitizen-marking =
    State law makes the director design noncitizens' cards so that they are plainly different from
    citizens' cards. This covers ID cards and, under § 39-06-14(5), driver licenses. A 2023 law (HB
    1318) added written notices that tell holders to report when they become citizens. The bill as
    introduced named 45 days. They then get a citizen's card for a fee.

nd-dmv-document-retention =
    We found no North Dakota rule on how long copies of passports or immigration papers are kept.
    Federal REAL ID rules are said to make states keep copies or images for REAL ID cards; we have
    not been able to check this.

nd-dmv-disclosure-limit =
    We found no North Dakota law that limits what the motor vehicle agency gives out for immigration
    enforcement. The law says license photos are not public records, but that does not bar giving
    them to police or federal agents. The federal driver privacy law (DPPA) still lets government
    agencies get records for their work.

nd-dmv-nlets-immigration =
    November 2025 letters from 40 members of Congress say every state feeds driver and car data to
    about 18,000 agencies over the police network Nlets. They say only Illinois, Massachusetts,
    Minnesota, New York and Washington had cut ICE off, with Oregon doing so. A January 2026 survey
    named the same five. North Dakota was not named as blocking, and we found no later block. In the
    year to October 1, 2025, ICE ran 292,114 such searches nationwide, and its investigations branch
    (HSI) ran 605,116.

nd-dmv-nlets-photos =
    We could not confirm whether North Dakota answers requests for license photos over the police
    network Nlets. In 2020 it was one of the states that could pull another state's photos through a
    separate exchange. The motor vehicle agencies' association (AAMVA) runs it. That suggests that
    North Dakota belongs to that exchange.

nd-dmv-face-recognition =
    The federal audit office (GAO) reported in 2016 that the FBI's face unit could search driver
    photos, or ask for searches, in 16 states. We have not been able to check whether North Dakota
    is on that list, because we could not read the list. We found nothing newer.

nd-dmv-ice-documented-access =
    We found no document or report of ICE getting North Dakota license records by asking the agency
    directly. This is not confirmed. Access over the police network is told separately.

nd-dmv-data-sales =
    National press investigations of such sales showed no bulk sale of North Dakota driver data.
    They did not publish a full list of states, so this is not confirmed.

nd-dmv-federal-bulk-request =
    We found no report that North Dakota gave or refused driver data after a bulk federal request.
    This is not confirmed. North Dakota does not register voters. Its central voter file, which
    holds license numbers, is told separately.

nd-alpr-statute =
    We found no North Dakota law on license plate readers. In 2025 the House voted down HB 1050, 42
    to 51. It would have let agencies put readers on state road structures. Its backers cited the
    Border Patrol's use of portable readers. Lawmakers also heard that local data goes to the state
    Bureau of Criminal Investigation on request.

nd-alpr-sharing-limit =
    We found no state limit on sharing plate-reader data. In 2012 plate data was even treated as
    open public records, and West Fargo kept it 60 days. We could not confirm whether that still
    holds. Fargo and West Fargo have Flock cameras.

nd-alpr-immigration-limit =
    We found no North Dakota law or statewide rule against using plate-reader data for immigration
    enforcement.

nd-alpr-ice-documented-access =
    We found no log or report of ICE searches in North Dakota plate-reader networks. This is not
    confirmed. Lawmakers described the Border Patrol running its own portable readers in the state.

nd-police-immigration-limit =
    North Dakota has no law that limits police help to ICE. State law (§ 44-08-25) forbids local
    governments from adopting such limits.

nd-police-cooperation-mandate =
    State law (§ 44-08-25, HB 1303 of 2025) bars the state, local governments and public
    universities from having certain policies, formal or informal. These are policies that limit
    reporting immigration status, set conditions on holding or handing a person to ICE, or stop
    officers asking people in custody about status. The attorney general looks into complaints, and
    state money can be withheld. One commercial site says another law, HB 1585, also made officers
    report people to ICE. Another page of that site calls it only proposed, so this is unconfirmed.

nd-police-287g =
    ICE's list of May 18, 2026 shows 15 signed agreements with 10 agencies. They let local officers
    do immigration work. Nine are sheriffs: Bowman, Burke, Dunn, Eddy, McKenzie, Mercer, Ramsey,
    Renville and Williams. The tenth is the Dickinson police.

nd-police-287g-task-force =
    ICE's list of May 18, 2026 shows 10 task-force agreements in North Dakota. { said-task-force }
    { said-more-since } { said-county-list }

nd-police-287g-jail =
    ICE's list of May 18, 2026 shows 5 jail agreements in North Dakota. { said-jail }
    { said-none-since } { said-county-list }

nd-benefits-medicaid-data =
    The federal Medicaid agency's 2025 agreement with ICE covers people enrolled nationwide. A
    California court's limits protect only data of the states that sued. North Dakota is not known
    to be one of them.

nd-benefits-snap-data =
    A November 2025 letter from the U.S. Department of Agriculture counts 28 states, mostly
    Republican-led, that delivered data on SNAP (food aid) recipients. North Dakota is not among the
    states that sued. We could not confirm whether it delivered its data.

nd-voter-roll-shared =
    North Dakota does not register voters. Its central voter file holds license or ID numbers and
    gets name and address updates from the transportation department every night. So it mirrors
    driver data. In 2017 the state refused to give it to a federal commission, because § 16.1-02-15
    limits who may get it. We did not find what became of the Justice Department's demands of 2025
    and 2026.

nd-health-status-question =
    We found no North Dakota rule that makes hospitals record immigration status. A January 2026
    overview names only Florida and Texas.

nd-event-limits-banned-2025 =
    HB 1303 barred the state, local bodies and public universities from policies that limit
    reporting immigration status. They also may not set conditions on holding people for ICE or
    handing them over, or stop officers from asking a person in custody about status. State money
    can be withheld.
