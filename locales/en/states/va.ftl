# Virginia: what the research found, in plain words. Ids: <state>-<fact>.

va-dmv-license-regardless-of-status =
    Virginia has given a driver privilege card since January 2021 to residents who cannot show
    lawful presence. Applicants must have reported Virginia income, or been claimed as a dependent
    on a state tax return, in the past twelve months. So the tax department is consulted.

va-dmv-card-marking =
    The privilege card is a separate card that does not meet REAL ID rules. One legal summary says
    it is printed with a notice that it is not for federal purposes. We could not confirm the exact
    words on the card.

va-dmv-noncitizen-marking =
    Virginia is said to have limited-duration licenses for people with temporary status. We could
    not confirm whether they carry a visible mark.

va-dmv-document-retention =
    Applicants show originals: two proofs of identity, such as a foreign passport or consular card,
    and tax papers. We found no rule on keeping or destroying copies. So we could not confirm what
    the DMV keeps.

va-dmv-disclosure-limit =
    Since July 1, 2021, the DMV may not release personal, driver or vehicle data to government
    bodies or police for civil immigration enforcement. The exceptions are the person's consent and
    a judge's order, subpoena or warrant. The DMV must tell the person, and each recipient, the
    State Police included, must sign not to pass data on. The rule turns on the stated purpose, so a
    request labeled criminal, or a police-network look-up that nobody at the DMV sees, does not meet
    it. We read the main section only in the bill's abstract, and nothing shows how the State Police
    agreement works in 2026.
    .binds =
        the Virginia DMV; those who get DMV data under a written agreement, the State Police
        included
    .exceptions =
        the person can agree. An order, subpoena or warrant from a judge. Any use but civil
        immigration work; the asker states it. Immigration crimes are such a use. The State Police
        network (Nlets) is not shown to be closed. Local police who work for ICE under 287(g)
        task-force agreements already look up DMV data.

va-dmv-nlets-immigration =
    { said-nlets } { said-nlets-cut-off } It said Oregon was working on it, and that states with
    warrant laws often still leave ICE free because few officials know how the network works.
    Virginia has had a warrant law since 2021, and nothing we saw says whether its agreement with
    the State Police closes that gap. We infer from its absence from the list that ICE's access is
    open; we found no later block.

va-dmv-nlets-photos =
    Virginia was one of four pilot states for sending license photos to out-of-state police through
    Nlets, the police look-up network. The others were North Carolina, Oregon and South Carolina.
    The pilot began about 2006 to 2008. We could not confirm whether federal immigration agencies
    receive the photos today. The 2021 law should call for a judge's order for civil immigration
    use.

va-dmv-face-recognition =
    We found no record of federal face searches on Virginia license photos, and could not confirm
    how the DMV uses face recognition. As of 2020, Virginia could open Alaska's photos through the
    licensing agencies' own exchange.

va-dmv-ice-documented-access =
    In 2021 the Legal Aid Justice Center told a radio reporter about ICE officers' look-ups. It said
    they searched the DMV database to get an address, without any judge. This account comes from an
    advocate, and we could not confirm it. It led to the 2021 law. We found no documented look-up
    since then.

va-dmv-data-sales =
    Records that Motherboard obtained in 2019 show the Virginia DMV had sold data to 109
    private-investigator firms. It also sold to employers, law firms, credit bureaus and banks. The
    2021 law limits passing the data on by a buyer.

va-dmv-federal-bulk-request =
    The Justice Department sued Virginia on January 16, 2026, for the full voter list. That list has
    license numbers and partial Social Security numbers. We found no bulk demand for the DMV
    database itself.

va-alpr-statute =
    HB 2724, signed May 2, 2025, limits police plate readers to set uses. They are Virginia crimes
    on reasonable suspicion, missing or endangered people, trafficking, and listed alerts. Data is
    deleted after 21 days, and agencies report each year. Audit logs are kept out of public-records
    requests.
    .binds =
        Virginia law-enforcement agencies

va-alpr-sharing-limit =
    By law police may share plate data only with Virginia agencies, prosecutors, the defense and the
    vendor, by court order, or as an emergency alert. Out-of-state and federal agencies are shut
    out. But the State Crime Commission found in March 2026 that some agencies shared with federal
    agencies all the same and did not report it. It names none. In May 2026, 27 Virginia agencies
    had 287(g) agreements, which let local officers do some work for ICE. So data can reach an
    officer working for ICE without leaving Virginia.
    .binds =
        Virginia law-enforcement agencies and their vendors
    .exceptions =
        a court order. Alerts in an emergency. Virginia agencies that hold 287(g) agreements. The
        law has been broken, as papers show (State Crime Commission, March 2026).

va-alpr-immigration-limit =
    Police may use plate readers for Virginia crimes, missing or endangered people, trafficking,
    stolen vehicles, and alerts on people with an outstanding warrant. Federal agencies may not be
    given data. The law does not name immigration. An ICE administrative warrant can be entered in
    the national index. The text we read does not rule out that such a paper counts as an
    outstanding warrant.
    .binds =
        Virginia law-enforcement agencies
    .exceptions =
        alerts on a person with a warrant out. That may be ICE's own, which no judge signed. A
        search that is labeled a Virginia crime. 287(g) officers inside Virginia.

va-alpr-ice-documented-access =
    Search logs show nearly 3,000 immigration-related searches of Virginia's Flock plate cameras in
    the twelve months ending in spring 2025. Most were by outside agencies on the national network,
    though local agencies had promised no such use. An earlier count found about 50 in Fairfax,
    Chesterfield, Isle of Wight, Loudoun and Stafford counties.

va-alpr-ice-documented-access-richmond-atf-analyst-2025 =
    Richmond police found that an analyst of the ATF, a federal agency, looked up about 50 plates
    from February to June 2025. The access had been given for violent-crime work. Around 30% of the
    look-ups (14) were for immigration enforcement. The city then cut off all federal agencies. The
    ATF regretted it, while saying its searches concerned crimes.

va-alpr-ice-documented-access-federal-sharing-after-ban-2026 =
    Some Virginia agencies still shared plate data with federal agencies after the sharing ban of
    July 2025. The State Crime Commission reported this in March 2026. It named no agency and did
    not say which federal agencies got data. Some agencies filed no usage reports. Audit logs are
    exempt from public-records requests, so outsiders cannot check.

va-police-immigration-limit =
    In January and February 2026 the new governor withdrew the order that pushed cooperation and
    told state agencies to end their 287(g) agreements with ICE. SB 783, enacted April 22, 2026
    (chapter 1028), lets agencies and localities join only under a written agreement with set
    conditions. It runs until June 30, 2028. It also makes police record when federal agents are
    present at stops. The order did not cancel local sheriffs' existing agreements. In August 2026 a
    federal judge is reported to have blocked a part of the law; see below.

va-police-immigration-limit-blocked-in-part-2026 =
    SB 783 sets twelve conditions for any 287(g) agreement. By reports, on August 31, 2026 a federal
    judge blocked, for now, its use against federal officers, because a state may not regulate the
    federal government. Whether sheriffs must still meet the conditions is unsettled. In August 2026
    the attorney general opened cases against local work with ICE (Greene County). We read this in a
    tracker and in headlines, not in the order.

va-police-cooperation-mandate =
    Executive order 47 of 2025 was withdrawn in January 2026. Under it, state police and prisons
    joined 287(g), and localities were urged to. We found no statute that orders cooperation.

va-police-287g =
    { said-287g } ICE's list of May 18, 2026, still shows 29 agreements held by 27 Virginia
    agencies, mostly sheriffs. There are 23 task-force, 5 warrant-service and 1 jail model. No state
    agency remains on the list.

va-police-287g-task-force =
    ICE's list of May 18, 2026 shows 23 task-force agreements in Virginia. { said-task-force }
    { said-none-since } { said-county-list }

va-police-287g-jail =
    ICE's list of May 18, 2026 shows 6 jail agreements in Virginia. { said-jail }
    { said-none-since } { said-county-list }

va-benefits-medicaid-data =
    ICE was given access to Medicaid enrollment data under a July 2025 agreement that covers about
    79 million people. Court limits in California v. HHS protect only the states that sued. Virginia
    is not on the list of suing states that we saw. So we found nothing that stops Virginia
    enrollees' data from reaching ICE.

va-benefits-snap-data =
    We could not confirm whether Virginia gave its SNAP (food aid) records. It is not among the
    states we saw suing the U.S. Department of Agriculture over them. The department says 28 states
    and Guam complied. We saw no source that names Virginia either way.

va-voter-roll-shared =
    Virginia was sued on January 16, 2026, for not giving its full voter list. It was the 24th state
    to be sued. A public register says that a court threw the suit out in July 2026.

va-voter-roll-shared-dismissed-2026 =
    Virginia did not give its full voter list. A federal court threw out the Justice Department's
    suit on July 14, 2026. The department appealed (Fourth Circuit, 26-2002), and answers were due
    on October 8, 2026. { said-no-order } { said-suits-register }

va-courts-arrest-limit =
    As far as we could confirm, only Executive Order 16 of May 2026 is in force. It keeps civil
    immigration enforcement off state property as a staging area. It makes state facilities check
    for a judge's warrant, and asks for guidance on courthouses. HB 650 and SB 351 would bar civil
    arrests in courthouses without a judge's warrant, and passed the legislature on March 14, 2026.
    The governor sent back amendments, and we could not confirm the final outcome.

va-broker-delete-right =
    Virginia's consumer privacy law has been in force since 2023. It gives a right to delete data
    and to opt out of its sale, against businesses above its size limits. Many data brokers are
    covered. Public-record and credit-reporting data are left out. We have not been able to check
    those exemptions.

va-event-judge-order-law-2021 =
    HB 2163 took effect. For civil immigration enforcement, the DMV may give data only with the
    person's consent or a judge's order, subpoena or warrant; a request labeled criminal, or a
    police-network query that nobody at the DMV sees, is not stopped. We read the main section only
    in a summary.

va-event-plate-law-2025 =
    HB 2724 took effect. It shut out federal and out-of-state agencies from police plate data,
    except by court order or as an emergency alert, and limits storage to 21 days. The State Crime
    Commission found in March 2026 that some agencies had shared with federal agencies all the same.

va-event-richmond-cut-off-2025 =
    Richmond police found that an analyst of ATF, a federal agency, had looked up plates for
    immigration enforcement, and the city cut off all federal agencies. ATF regretted it, but said
    that its searches concerned crimes. { said-day-of-report }

va-event-agreements-order-2026 =
    An executive directive of the new governor told state agencies to end their 287(g) agreements
    with ICE. An order of 2025 that pushed cooperation had been withdrawn in January. The agreements
    of local sheriffs were not cancelled by it.

va-event-courthouse-bills-2026 =
    The legislature passed HB 650 and SB 351, which would bar civil arrests in courthouses without a
    judge's warrant. The governor sent back amendments. We could not confirm the final outcome.

va-event-agreements-law-2026 =
    SB 783 was enacted. Until June 30, 2028, agencies and localities may join the 287(g) program
    only under a written agreement with set conditions. Police must record when federal agents are
    present at stops.

va-event-state-property-order-2026 =
    Executive Order 16 keeps civil immigration enforcement from using state property as a staging
    area. It makes state facilities check for a judge's warrant and asks for guidance on
    courthouses.

va-event-voter-suit-dismissed-2026 =
    A federal court threw out the Justice Department's suit for Virginia's full voter list. The
    department appealed. We know this from a public register.

va-event-agreement-law-blocked-2026 =
    By reports, a federal judge blocked, for now, the use of SB 783 against federal officers. It is
    the Virginia law that sets conditions for 287(g) agreements with ICE. Whether sheriffs must
    still meet them is unsettled.
