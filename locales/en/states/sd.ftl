# South Dakota: what the research found, in plain words. Ids: <state>-<fact>.

sd-dmv-license-regardless-of-status =
    Every applicant must show proof of lawful status. Some papers are checked against SAVE, a
    federal system.

sd-dmv-card-marking =
    There is no card for people without lawful status, so this question does not arise.

sd-dmv-noncitizen-marking =
    Senate Bill 75 of 2025 requires licenses and IDs to show whether the holder is a United States
    citizen. So a new card without that mark points to a noncitizen. Cards of people with temporary
    status must also say temporary or limited term. Cards issued after July 1, 2025, carry the mark.
    The barcode repeats what is printed.

sd-dmv-document-retention =
    The heading of the state's identification law says the department keeps a copy of the papers
    shown. These include a birth certificate, green card, work permit, or foreign passport with
    visa. We did not read how long it keeps them.

sd-dmv-disclosure-limit =
    We found no South Dakota limit on sharing driver data for immigration enforcement. One unrelated
    case shows that the state can switch off data to a single outside agency. In January 2016 it cut
    police in Sioux City, Iowa, off from drivers' addresses, to stop speed camera tickets.

sd-dmv-nlets-immigration =
    A November 2025 congressional letter says only Illinois, Massachusetts, Minnesota, New York and
    Washington had cut off ICE's own look-ups of driver and vehicle data. These run over Nlets, the
    police network; Oregon was working on a block. South Dakota was not named, so ICE and its
    investigations branch (HSI) are presumed able to look up its data without a judge's warrant. We
    infer this from the state's absence from the letter's list.

sd-dmv-nlets-photos =
    We could not confirm whether photos pass over Nlets, the police network. In 2020 South Dakota
    was one of the states that could open Alaska's license photos. That went through the licensing
    agencies' own exchange, run by their association (AAMVA).

sd-dmv-face-recognition =
    We could not confirm whether South Dakota searches license photos by face for police.

sd-dmv-ice-documented-access =
    We found no published record of an ICE request for license data. The Highway Patrol holds powers
    that ICE has handed to it. It is part of the same department as the licensing office.

sd-dmv-data-sales =
    We did not look into sales of South Dakota driver data, so this is not known.

sd-dmv-federal-bulk-request =
    A March 2026 legal review lists South Dakota among the states that gave or promised the U.S.
    Justice Department their full voter file. We found no bulk request for the license file.

sd-alpr-statute =
    A May 2026 fact check found no South Dakota law on license plate readers. Sioux Falls, Minnehaha
    County and Madison run Flock cameras. The state Division of Criminal Investigation runs fixed
    readers through Vigilant, a company that stores the data.

sd-alpr-sharing-limit =
    There is no state limit on sharing plate data. A May 2026 fact check found no law on plate
    readers.

sd-alpr-immigration-limit =
    We found no law that limits immigration use of plate data. The Sioux Falls police website says
    its cameras are not used for immigration enforcement. That is only a department policy.

sd-alpr-ice-documented-access =
    We found no log of immigration searches of South Dakota cameras. In June 2025 the state agency
    that runs the Vigilant readers signed a task-force agreement with ICE, called a 287(g)
    agreement.

sd-police-immigration-limit =
    State law forbids any such limit. Senate Bill 7, signed on February 7, 2025, bans policies of
    the state, cities, counties and schools that limit help to immigration agents.

sd-police-cooperation-mandate =
    Senate Bill 7, in force since July 1, 2025, bars any policy that stops police from cooperating
    with immigration agents. It protects officers who cooperate. We did not see that it requires
    holding people for ICE or signing 287(g) agreements, in which police do immigration work. The
    governor's Operation Prairie Thunder began in July 2025 and was extended into 2026. It puts
    troopers, prison staff and six National Guard members to work with ICE; ten parolees were turned
    over in August 2025.

sd-police-287g =
    ICE's list of May 18, 2026, shows 8 active agreements to do immigration work for ICE, held by 7
    agencies. Among them are the Highway Patrol, the Division of Criminal Investigation and the
    Department of Corrections.

sd-police-287g-task-force =
    ICE's list of May 18, 2026 shows 4 task-force agreements in South Dakota. { said-task-force }
    { said-one-since } { said-county-list }

sd-police-287g-jail =
    ICE's list of May 18, 2026 shows 4 jail agreements in South Dakota. { said-jail }
    { said-one-since } { said-county-list }

sd-benefits-medicaid-data =
    South Dakota is not among the 20 states on the list of suing states that we saw; other reports
    count 21 or 22. Homeland Security got the Medicaid files of all states in mid-2025. The court's
    orders protect only the suing states' wider data. Since January 6, 2026, sharing of six items
    about people not lawfully present is allowed everywhere. They are citizenship, immigration
    status, address, phone, birth date and Medicaid ID. Nothing limits sharing further here.

sd-benefits-snap-data =
    By December 2025 the U.S. Department of Agriculture said 28 states and Guam were sharing data on
    food stamp (SNAP) recipients. It includes names, addresses, Social Security numbers and
    immigration status. South Dakota is not among the states that sued or refused, so it is presumed
    to be one of them. We read no source that names South Dakota, so this is unconfirmed.

sd-voter-roll-shared =
    A March 2026 review lists South Dakota among the states that gave or promised their full voter
    list to the U.S. Justice Department. New voters must now prove citizenship with papers, which
    the county keeps.

sd-event-prairie-thunder-2025 =
    The governor's Operation Prairie Thunder put troopers, prison staff and six National Guard
    members to work with ICE. It was extended into 2026.

sd-event-cooperation-law-2025 =
    Senate Bill 7 took effect. It bars any policy that stops police from cooperating with
    immigration agents, and protects officers who do. We did not see that it requires holding people
    for ICE or signing 287(g) agreements.

sd-event-sioux-falls-says-2026 =
    By then, the Sioux Falls police website said that the department's cameras are not used for
    immigration enforcement. That is a department policy, not a law.
