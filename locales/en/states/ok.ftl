# Oklahoma: what the research found, in plain words. Ids: <state>-<fact>.

ok-dmv-license-regardless-of-status =
    Oklahoma gives no license without proof of a lawful stay. Several bills would license people who
    file taxes with a taxpayer number (ITIN). They are SB 1591 of 2022, HB 2114 and SB 669 of 2023,
    and SB 399 of 2025. None had become law in any source we saw.

ok-dmv-card-marking =
    Oklahoma has no card for people without a lawful stay. So this question does not arise.

ok-dmv-noncitizen-marking =
    A 2026 bill would print "United States Citizen" or "Lawfully Present Noncitizen" on every
    license and ID. It would also make a lawful stay a condition of driving, from November 1, 2026.
    We could not confirm whether it was signed.

ok-dmv-document-retention =
    We could not confirm whether Service Oklahoma, the licensing agency, keeps copies of immigration
    papers. State law is said to have once forbidden keeping biometric data, such as face patterns,
    and copies of papers for cards that are not REAL ID. REAL ID rules push the other way. We have
    not been able to check this.

ok-dmv-disclosure-limit =
    We found no Oklahoma law that limits giving out driver data for immigration enforcement. Only
    the federal driver privacy law (DPPA) and the state's copy of it apply. This is not confirmed.

ok-dmv-nlets-immigration =
    A November 2025 letter from Congress named only five states that had cut ICE off from searching
    driver and car data on the police network Nlets. They are Illinois, Massachusetts, Minnesota,
    New York and Washington, with Oregon working on it. Oklahoma was not among them. By the letter
    alone, ICE and its investigations branch (HSI) are presumed able to search Oklahoma's data
    without a judge's warrant; this is inferred from Oklahoma's absence from its list.

ok-dmv-nlets-photos =
    We could not confirm whether Oklahoma sends license photos over the police network Nlets.

ok-dmv-face-recognition =
    We could not confirm whether or how the state uses face matching on license photos. A summary of
    a 2026 bill says state law has rules on keeping license images and on police use of them.

ok-dmv-ice-documented-access =
    We found no published record of a particular ICE request to Service Oklahoma, the licensing
    agency. This is not confirmed. Highway patrol troopers themselves hold authority passed on by
    ICE, and they can look up driver records.

ok-dmv-data-sales =
    We did not look into sales of driver records by Oklahoma. A 2021 survey found at least 35 states
    that sell driver data or give access to it. The text we read does not name Oklahoma.

ok-dmv-federal-bulk-request =
    On February 26, 2026 the Justice Department sued for the full voter list, which carries license
    numbers and parts of Social Security numbers. It dropped the case in 2026 after the state
    attorney general settled. Oklahoma will provide its statewide voter list under the terms of the
    federal Privacy Act. We found no bulk request for the license file.

ok-alpr-statute =
    The only plate-reader law allows readers for a program against uninsured cars, run by district
    attorneys. It sets no limit on how long data is kept. Reporters and lawyers read it as
    forbidding other uses, and one judge threw out plate-reader evidence on that ground. Yet Tulsa,
    Oklahoma City and more than 50 other agencies run Flock cameras for general policing. A 2025
    bill with a 30-day limit (HB 1626) failed.

ok-alpr-sharing-limit =
    We found no limit on sharing data from the cameras police actually use, such as Flock's. The
    only law covers the uninsured-car program. There, only authorized police users and the
    contractor have access. Oklahoma City is reported to have no written access rules and no audit.

ok-alpr-immigration-limit =
    We found no Oklahoma rule against using plate data for immigration enforcement.

ok-alpr-ice-documented-access =
    We found no published log that names ICE use of Oklahoma plate readers. Press reports say Tulsa
    shares its plate data with a state police-intelligence center (fusion center). We did not read
    where it goes from there.

ok-police-immigration-limit =
    Oklahoma has no limit on helping ICE. No Oklahoma city or county has a sanctuary policy (a local
    limit on helping immigration enforcement).

ok-police-cooperation-mandate =
    State law (74 O.S. § 20j) directs the attorney general to negotiate a 287(g) agreement with ICE
    for the state. House Bill 4156 of 2024 made an unlawful stay a state crime and had arrest data
    checked against state databases. A federal court has blocked it, and it is before the 10th
    Circuit appeals court. Senate Bill 868 of 2025 would ban sanctuary policies, have ICE's hold
    requests honored and provide for jail agreements; we saw no sign that it left committee. Some
    websites say HB 4156 bans sanctuary policies; we could not confirm that from its text.

ok-police-287g =
    ICE's list of May 18, 2026 shows 69 active agreements held by 63 Oklahoma agencies. They let
    local officers do immigration work. Of these, 58 are task-force agreements, 7 are for serving
    ICE's own warrants, which no judge signs, and 4 are for jails. Among the agencies are the
    Department of Public Safety, the Bureau of Investigation, the Bureau of Narcotics and the
    Department of Corrections.

ok-police-287g-task-force =
    ICE's list of May 18, 2026 shows 58 task-force agreements in Oklahoma. { said-task-force }
    { said-more-since } { said-county-list }

ok-police-287g-jail =
    ICE's list of May 18, 2026 shows 11 jail agreements in Oklahoma. { said-jail }
    { said-one-since } { said-county-list }

ok-police-287g-highway-patrol =
    In autumn 2025 all highway patrol troopers were said to hold ICE credentials. Two operations on
    Interstate 40 led to nearly 200 immigration arrests. They took place at traffic stops and ports
    of entry.

ok-benefits-medicaid-data =
    Oklahoma is not among the 20 states on the list of suing states that we saw; other reports count
    21 or 22. Homeland Security got Medicaid files from all states in mid-2025. The court's orders
    protect only the suing states' wider data. Since January 6, 2026, sharing of six items about
    people not lawfully present is allowed everywhere. They are citizenship, immigration status,
    address, phone, birth date and Medicaid ID. Nothing limits sharing further in Oklahoma.

ok-benefits-snap-data =
    By December 2025 the U.S. Department of Agriculture said 28 states and Guam were sharing data on
    SNAP (food aid) recipients. The data are names, addresses, Social Security numbers and
    immigration status. Oklahoma is not among the states that sued or refused, so it is presumed to
    be one of the 28. We read no source that names Oklahoma, so this is unconfirmed.

ok-voter-roll-shared =
    Oklahoma refused and was sued on February 26, 2026, then settled in 2026. It provides its
    statewide voter list. The Justice Department says it will follow the federal Privacy Act. We
    could not confirm which fields were sent.

ok-voter-roll-shared-settled-2026 =
    Oklahoma settled with the Justice Department on March 24, 2026. It gives its list, and the suit
    ends. { said-suits-register }

ok-event-state-crime-law-blocked-2025 =
    By then, a federal injunction had blocked HB 4156 of 2024, which made unlawful presence a state
    crime and had arrest data checked against state databases. The case was before the 10th Circuit
    appeals court. { said-day-of-report }

ok-event-voter-settlement-2026 =
    Oklahoma's attorney general settled with the Justice Department, which dropped its suit. The
    state provides its voter list, and the department says that it will follow the federal Privacy
    Act. We could not confirm which fields were sent.

ok-event-plate-evidence-refused-2025 =
    By the reports of that year, one judge threw out plate-reader evidence, because the state's only
    plate-reader law covers a program on uninsured vehicles. Tulsa, Oklahoma City and more than 50
    other agencies ran Flock cameras for general policing.

ok-event-tulsa-fusion-center-2025 =
    Reporting says that Tulsa shares its plate data with a state police intelligence center (fusion
    center). We did not read where it goes from there. We found no published log that names ICE.
