# Ohio: what the research found, in plain words. Ids: <state>-<fact>.

oh-dmv-license-regardless-of-status =
    Ohio gives no license without proof of a lawful stay. The rules on papers of its Bureau of Motor
    Vehicles (BMV) keep undocumented people from getting a state card. Noncitizens with a lawful
    stay can get one.

oh-dmv-card-marking =
    Ohio has no card for people without a lawful stay, so there is no separate card to tell apart.

oh-dmv-noncitizen-marking =
    House Bill 458, signed in January 2023, makes the BMV print the word "noncitizen" on the back of
    licenses and IDs. It goes on every card given to a noncitizen with a lawful stay. That includes
    green-card holders, workers, students and refugees. The BMV began issuing these cards on April
    7, 2023. Older cards get the mark when they are renewed.

oh-dmv-document-retention =
    We could not confirm whether the Ohio BMV keeps scans of passports and immigration papers shown
    for a REAL ID card, or for how long. Federal REAL ID rules are said to push states to keep them;
    we have not been able to check this.

oh-dmv-disclosure-limit =
    We found no Ohio law that limits what the BMV gives out for immigration enforcement. State law
    (R.C. 4501.27) copies the federal driver privacy law (DPPA). It lets government agencies get
    personal information for their work.

oh-dmv-nlets-immigration =
    A November 2025 letter from Congress named only five states that had cut ICE off from searching
    driver and car data on the police network Nlets. They are Illinois, Massachusetts, Minnesota,
    New York and Washington, with Oregon working on it. Ohio was not among them. By the letter
    alone, ICE and its investigations branch (HSI) are presumed able to search Ohio's data without a
    judge's warrant; this is inferred from Ohio's absence from its list.

oh-dmv-nlets-photos =
    We could not confirm whether Ohio sends license photos over the police network Nlets. In 2020
    Ohio could open Alaska's license photos through a separate photo exchange, run by the motor
    vehicle agencies' association (AAMVA). That shows that Ohio takes part in photo sharing between
    licensing agencies.

oh-dmv-face-recognition =
    A 2019 review by the state attorney general counted 10,652 face searches in the Ohio Law
    Enforcement Gateway from 2017 to July 9, 2019. Of these, 418 (3.9%) involved federal agencies,
    with ICE and the Border Patrol's Sandusky Bay station first among them. About 21 million of the
    24 million images were license photos from the BMV. The attorney general said all the federal
    searches were legitimate and that no dragnet took place. He cut off direct access for 4,549
    local officers; the state investigations bureau (BCI) was to run searches instead.

oh-dmv-face-recognition-photo-copy-2011 =
    The license photos in that system come from a copy that the BMV handed over in 2011. Officials
    said in 2019 that it had not been refreshed. The FBI got access by an agreement of 2016. The
    Drug Enforcement Administration (DEA) and ICE also had accounts. Police began using the system
    in June 2013 without telling the public.

oh-dmv-ice-documented-access =
    ICE agents ran 116 of about 11,000 face searches in the Ohio database of license photos and
    mugshots. The attorney general's office says so. The searches took place in the two years or so
    before July 2019.

oh-dmv-data-sales =
    A 2021 television investigation found that the Ohio BMV took in over $40 million in one year
    from selling driver and vehicle records. Over ten years it took in about $250 million. The
    buyers were data brokers, credit agencies, insurers, tow firms and private investigators.
    Exceptions in the federal driver privacy law (DPPA) allow this.

oh-dmv-federal-bulk-request =
    Ohio, with Florida, Indiana and Iowa, settled a case with Homeland Security; the settlement was
    filed in late November 2025. Ohio agreed that it may supply up to 1,000 driver license records,
    picked at random, within 90 days. They are for testing SAVE, the federal system that checks
    citizenship. It also agreed to use its best efforts to help Homeland Security get full use of
    state license records. That means over the police network Nlets and from licensing agencies.

oh-dmv-federal-bulk-request-save-kept-open-2026 =
    SAVE is the federal system that checks citizenship. On July 7, 2026 a Florida federal court
    ordered SAVE's bulk checks and Social Security checks kept open for Ohio and three other states,
    under their settlement with Homeland Security. So Ohio's voter-list checks ran on even while a
    Washington ruling against SAVE held. An appeal by the League of Women Voters was pending
    (Eleventh Circuit, 26-12533). This comes from a public register of court cases, which we could
    not check against the court.

oh-dmv-federal-bulk-request-voter-file =
    Ohio is listed among at least twelve states that gave or promised the Justice Department their
    full voter file, with nothing blacked out. That file carries driver license numbers or parts of
    Social Security numbers. It is the voter file, not the BMV's driver file.

oh-alpr-statute =
    Ohio has no statewide law on plate readers. The ACLU of Ohio has asked for one for years. Apart
    from local rules such as Dayton's, each police department sets its own. Bills may be pending in
    2026; we found none that became law.

oh-alpr-sharing-limit =
    We found no state limit on sharing plate-reader data. Agencies on a vendor's network can open
    one another's cameras. Dayton cut off outside access by its own decision in April 2026.

oh-alpr-immigration-limit =
    No Ohio law forbids using plate-reader data for immigration. Some cities set their own rule.
    Dayton's policy barred sharing with agencies whose main job is immigration enforcement. It was
    broken thousands of times.

oh-alpr-ice-documented-access =
    Dayton found more than 7,100 outside searches of its Flock plate data that named immigration,
    against city policy. The city switched off federal sharing in January 2026 and all outside
    sharing on April 7, 2026. It suspended the program of about 72 cameras on May 1, 2026, covered
    the cameras with bags, and funded an outside audit of the logs. Flock says it has no contract
    with ICE and that its customers control the data.

oh-police-immigration-limit =
    Ohio has no statewide law that limits police help to ICE. Instead, lawmakers have been weighing
    bills that would forbid local limits.

oh-police-cooperation-mandate =
    In the newest sources we saw (early 2026), no law requiring police to help had passed. House
    Bill 26 would make local police join Homeland Security programs and report and hold people, or
    lose 10% of local funds. Senate Bill 172, which bars any rule shielding people from immigration
    arrest, passed the Senate 23 to 8 on June 18, 2025 and was in the House. We could not confirm
    whether either became law later in 2026; an older law, R.C. 9.63, asks local officials to
    cooperate with federal homeland-security work.

oh-police-287g =
    ICE's list of May 18, 2026 shows 21 active agreements held by 17 Ohio agencies. They let local
    officers do immigration work. Sixteen are task-force agreements, four are for serving ICE's own
    warrants, which no judge signs, and one is for a jail.

oh-police-287g-task-force =
    ICE's list of May 18, 2026 shows 16 task-force agreements in Ohio. { said-task-force }
    { said-more-since } { said-county-list }

oh-police-287g-jail =
    ICE's list of May 18, 2026 shows 5 jail agreements in Ohio. { said-jail } { said-none-since }
    { said-county-list }

oh-benefits-medicaid-data =
    Ohio is not one of the 20 states on the list of suing states that we saw; other reports count 21
    or 22. Homeland Security got Medicaid files from all states in mid-2025, and the court's limits
    protect only the suing states. Since January 6, 2026 the agencies may share, everywhere, at
    least six items about people not lawfully present. They are citizenship, immigration status,
    address, phone, birth date and Medicaid ID.

oh-benefits-snap-data =
    By December 2025 the U.S. Department of Agriculture said 28 states and Guam were sharing data on
    SNAP (food aid) recipients. The data are names, addresses, Social Security numbers and
    immigration status. Ohio is not among the states that sued or refused, so it is presumed to be
    one of the 28. We read no source that names Ohio, so this is unconfirmed.

oh-health-status-question =
    We found no Ohio law that makes hospitals record immigration status, but this is not confirmed.
    House Bill 281, pending in early 2026, would make hospitals let immigration agents in.

oh-voter-roll-shared =
    Ohio is listed among the states that gave or promised their full voter list to the Justice
    Department.

oh-courts-arrest-limit =
    No state law limits civil immigration arrests at courthouses. Judges of the Franklin County
    Common Pleas court adopted a local rule. It bars immigration arrests in the courthouse without a
    warrant signed by a judge. Senate Bill 172 would override that rule. It passed the Senate in
    June 2025; we could not confirm a House vote.

oh-event-attorney-general-review-2019 =
    The state's attorney general counted 418 face searches that involved federal agencies. He said
    that all were legitimate and that no dragnet took place. He cut off direct access for 4,549
    local officers; a state bureau was to run searches instead.

oh-event-senate-bill-172-2025 =
    The Ohio Senate passed Senate Bill 172, 23 to 8. It would bar any rule that shields people from
    immigration arrest. We could not confirm whether it became law.

oh-event-franklin-court-rule-2025 =
    Judges of the Franklin County Common Pleas court had adopted a local rule. It barred immigration
    arrests at the courthouse without a judge's warrant. { said-day-of-report }

oh-event-save-settlement-2025 =
    In a settlement with Homeland Security, Ohio agreed that it may supply up to 1,000 license
    records, picked at random, to test SAVE, a citizenship check. It also agreed to use best efforts
    to help Homeland Security get full use of state license records, over Nlets (the police network)
    and from licensing agencies.

oh-event-dayton-suspended-2026 =
    Dayton suspended its program of about 72 plate cameras. It had found more than 7,100 outside
    searches that named immigration, against city policy. It had switched off federal sharing in
    January 2026 and all outside sharing on April 7, 2026.

oh-event-flock-says-2026 =
    Flock, whose plate cameras Dayton used, says that it has no contract with ICE and that its
    customers control the data. { said-day-of-report }

oh-event-save-kept-open-2026 =
    A Florida federal court ordered SAVE's bulk checks and Social Security checks kept open for Ohio
    and three other states, under their settlement with Homeland Security.
