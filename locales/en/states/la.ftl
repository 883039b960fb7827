# Louisiana: what the research found, in plain words. Ids: <state>-<fact>.

la-dmv-license-regardless-of-status =
    Louisiana licenses only citizens and noncitizens who show lawful presence (R.S. 32:409.1). A
    2025 bill, HB 554, states the rule again.

la-dmv-card-marking =
    Louisiana has no license for people without lawful presence. So there is no such card to mark.

la-dmv-noncitizen-marking =
    HB 554 of 2025 requires a code that marks the license or state ID of every lawfully present
    noncitizen. It also has a notice mailed that the holder may not vote. The Legislature passed the
    bill in June 2025 and sent it to the governor. Three searches found neither his signature nor an
    act number. The first text of the bill ties the mark to an upgrade of the agency's system. A
    2026 bill (HB 613) would add an eagle for verified citizens; we did not see its outcome.

la-dmv-document-retention =
    This is unconfirmed. The Office of Motor Vehicles has a policy that lists the immigration papers
    a temporary resident must show. The part we saw does not say how long copies are kept.

la-dmv-disclosure-limit =
    We found no Louisiana law that limits sharing license records for immigration enforcement. State
    law points the other way. Local agencies may not restrict sharing with federal immigration
    authorities (R.S. 33:81 and following). Since 2025, hindering enforcement is a crime (Act 399).

la-dmv-nlets-immigration =
    In letters of November 2025, members of Congress said every state makes its driver and
    registration data searchable through Nlets, the police data network. They named only Illinois,
    Massachusetts, Minnesota, New York and Washington as having cut ICE off, with Oregon under way.
    Louisiana is not named. We found no later block.

la-dmv-nlets-photos =
    This is unconfirmed. Nlets, the police data network, describes a program to exchange license
    photos between states. It had reached 18 states and hoped to reach all. No page we saw says
    whether Louisiana answers photo queries, or from which agencies. The Nlets page is undated and
    speaks of plans for 2010.

la-dmv-face-recognition =
    This is unconfirmed. A 2013 report quotes a Louisiana legislator who had fought such systems. It
    implies that license photos were not searched by face then. Court records show that the State
    Police intelligence center ran a face-search program by 2018; the pages we saw do not say that
    it holds license photos. A private camera network in New Orleans matches faces live and works
    with State Police and federal agents.

la-dmv-ice-documented-access =
    This is unconfirmed. We found no record or report of a particular ICE request to the Louisiana
    Office of Motor Vehicles. Documents that the National Immigration Law Center obtained tell of
    ICE's ways in general. They show that ICE can query state driver data through Nlets, the police
    data network, and by contact with agency staff.

la-dmv-data-sales =
    This is unconfirmed. One search covered all states. Reports of 2019 tell of license agencies
    that sell driver records to insurers, data firms and private investigators. The pages we saw do
    not name Louisiana. But the reporter said every agency he looked into sold data, so a missing
    name proves little.

la-dmv-federal-bulk-request =
    This is unconfirmed. In 2025 the Department of Homeland Security gave notice that it wants the
    license data of all states. It would come through Nlets, the police data network, and feed SAVE,
    its status-check system. We found no separate bulk demand for Louisiana's driver file.

la-alpr-statute =
    This is unconfirmed. We found no general Louisiana plate-reader law. SB 250 of 2015 would have
    set up a trial program with deletion after 30 days. The Legislature passed it, but it did not
    become law; that it was vetoed we have not been able to check. We searched once for newer law
    and found none.

la-alpr-sharing-limit =
    This is unconfirmed. We found no state limit on sharing plate data. The 2015 bill would have
    kept it among members of the program, but it did not become law.

la-alpr-immigration-limit =
    We found no limit on using plate data for immigration. Since August 1, 2025, an official who
    hinders federal immigration enforcement risks prosecution (Act 399).

la-alpr-ice-documented-access =
    Search logs came from an Illinois police department. They show agencies in Louisiana among those
    that searched the national Flock plate-reader network with reasons such as ICE or immigration.
    The searches were made between June 2024 and May 2025. The pages we saw do not name the
    Louisiana agencies.

la-police-immigration-limit =
    We found no such limit in state law. State law (R.S. 33:81 and following) bans local ones.
    Federal court orders had limited the New Orleans police and the Orleans Parish jail. The 2025
    law conflicts with those orders. We did not see how that conflict was settled.

la-police-cooperation-mandate =
    A 2024 act (SB 208) bans sanctuary policies, which are local limits on help to immigration
    enforcement. It tells agencies to use their best efforts to support immigration enforcement. It
    stands in R.S. 33:81 and the sections after it.

la-police-cooperation-mandate-act-399-2025 =
    Act 399 of 2025 (SB 15) has been in force since August 1, 2025. Thwarting federal immigration
    enforcement becomes official misconduct (malfeasance) or obstruction. Agencies are bound by
    written detainers, which are ICE requests to hold a person. Prison terms run up to 10 years. A
    court declined to block the act; that challenge ended after the state said the act does not
    reach pure speech.

la-police-287g =
    Under 287(g) agreements, local officers do immigration work. ICE's list of May 18, 2026 shows 43
    signed agreements in Louisiana, held by 35 agencies. On July 18, 2025 it had 14. Among them are
    state bodies: the State Police, Wildlife and Fisheries, Alcohol and Tobacco Control, the
    Military Department, the Fire Marshal and, since July 24, 2025, the corrections department. A
    governor's order of 2025 urges more. More were signed after May 2026. { said-county-list }

la-police-287g-task-force =
    ICE's list of May 18, 2026 shows 29 task-force agreements in Louisiana. { said-task-force }
    { said-more-since } { said-county-list }

la-police-287g-jail =
    ICE's list of May 18, 2026 shows 14 jail agreements in Louisiana. { said-jail }
    { said-more-since } { said-county-list }

la-benefits-medicaid-data =
    Since August 2025 Louisiana itself must send ICE the personal information of some people who
    apply for public help such as Medicaid. These are people found not to have a satisfactory status
    (Act 351). Federal sharing is separate: no court order protects people enrolled in Louisiana. A
    2026 bill (SB 194) would widen the referrals; we did not see its outcome.

la-benefits-snap-data =
    State law itself orders reports to ICE. Act 351 of 2025 covers SNAP food aid too. Agencies must
    report to ICE people who apply and are found ineligible for lack of status, except as federal
    law prohibits. We saw no account of a report made under it. Separately, in December 2025 the
    Agriculture Secretary said that 28 states and Guam had handed over records of people who applied
    for SNAP. The pages we saw did not name Louisiana.

la-school-status =
    Act 419 of 2025 (SB 100) makes certain bodies collect data on the immigration status of people
    they serve and report the costs. The state education department and public colleges are among
    them. In August 2025 it was not clear how this applies to individual school pupils.

la-voter-roll-shared =
    In January 2026 the Secretary of State confirmed that Louisiana will hand its voter list to the
    federal government. It holds names, birth dates, addresses, driver's license numbers and the
    last four digits of Social Security numbers. We did not see that it was delivered.

la-broker-delete-right =
    We found none. A law firm's list of June 2026 names the states with a general consumer privacy
    law. Louisiana is not on it.

la-other-license-data-to-voter-roll-check =
    A 2024 order has the motor-vehicle agency share the names of noncitizens who hold Louisiana IDs
    with election officials. They check the names against the voter rolls. Fewer than 50 were
    removed.

la-other-wildlife-agents-and-ice =
    WIRED obtained documents on the state wildlife agency, which signed a 287(g) agreement in May
    2025 to do immigration work. They show that it helped bring at least six men into immigration
    custody that year. None had been charged with a crime. Mother Jones carried the WIRED report
    whole.

la-event-limits-banned-2024 =
    SB 208 banned sanctuary policies, which are local limits on helping immigration enforcement. It
    tells agencies to use their best efforts to support that enforcement.

la-event-status-counts-2025 =
    Act 419 had the state education department and public colleges, among others, collect data on
    the immigration status of people served and report costs. In August 2025 it was not clear how
    this applies to individual school pupils.

la-event-aid-applicants-reported-2025 =
    Act 351 made the state itself send ICE the personal information of people who apply for public
    aid, such as Medicaid or food stamps (SNAP), and are found not to have a satisfactory status.
    Federal sharing is separate.

la-event-hindering-crime-2025 =
    From this day, Act 399 made it malfeasance or obstruction to thwart federal immigration
    enforcement, with up to 10 years in prison, and bound agencies to ICE's written requests to hold
    people (detainers). A court declined to block it. That challenge ended after the state said that
    the act does not reach pure speech; we do not know the day.
