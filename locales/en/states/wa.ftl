# Washington: what the research found, in plain words. Ids: <state>-<fact>.

wa-dmv-license-regardless-of-status =
    Washington gives its ordinary driver license on proof of identity and of living in the state. It
    does not ask about immigration status. It is counted among the 19 states that do so. Only the
    enhanced license requires U.S. citizenship.

wa-dmv-card-marking =
    There is no separate card. Noncitizens get the same standard license as citizens who do not have
    an enhanced license. Under a 2017 law, every standard license carries a note that it is not for
    federal identification. So the note says nothing about status.

wa-dmv-noncitizen-marking =
    This is unconfirmed. We found no law that marks the ordinary licenses of noncitizens. We did not
    look into whether commercial or limited-term licenses look different.

wa-dmv-document-retention =
    The Department of Licensing stopped asking for place of birth on standard licenses on January
    19, 2018. It made this permanent on May 19, 2018. The stated reason was to keep federal agents
    from using it for immigration work. We could not find whether the department keeps copies of
    passports and other proofs.

wa-dmv-disclosure-limit =
    A 2019 law, RCW 43.17.425, limits how state agencies share what they collect and help programs
    that target people only for immigration status. It still lets them share when state or federal
    law or a court order requires it, or for agency business that is not about immigration. The
    Department of Licensing says that since 2018 it answers immigration requests only on a court
    order. Users of DAPS, its driver and plate search, sign each year not to use it for immigration;
    ICE's investigators (HSI) broke that promise in 2025. The rules did not stop police-network
    queries until late 2025, and Border Patrol's queries go on.
    .binds =
        Washington state agencies, among them the Department of Licensing and the State Patrol;
        users of the DAPS search, by contract
    .exceptions =
        what state or federal law calls for. An order, warrant or subpoena of a court. The work of
        an agency, if it is not immigration work. Criminal cases. The state chose to keep the police
        network (ACCESS and Nlets) open for CBP.

wa-dmv-nlets-immigration =
    On November 18 or 19, 2025, the State Patrol and the licensing department cut ICE off from
    Washington driver and vehicle data on the police networks. These are ACCESS and Nlets; the two
    agencies say thousands of ICE queries have been refused since. Border Patrol and the rest of CBP
    keep access: they ran eight of nine searches traced to arrests, and ICE can ask a CBP agent. A
    December 2025 stop near Federal Way followed one CBP search. Federal agencies ran 2,671,776
    queries from January to November 2025; we found no later cut-off.
    .binds =
        the State Patrol, which runs the ACCESS network; the Department of Licensing
    .exceptions =
        Border Patrol and the rest of CBP keep full access. The sources say only ICE and do not name
        its branch HSI, so HSI may still get in. Other federal agencies are not shown to be cut off.

wa-dmv-nlets-photos =
    This is unconfirmed. We could not find whether Washington sends license photos over Nlets, the
    police data network. A November 2025 letter counts 41 states that do, without naming them. In a
    separate exchange between licensing agencies, Washington could open Alaska's photos as of 2020.

wa-dmv-face-recognition =
    State law lets the Department of Licensing match faces only to verify identity and catch
    duplicate licenses. By the code of 2022, results may be given out only when a court order allows
    it. A federal agency may have them only if federal law requires it. The department says it gives
    no outside agency access to the system and acts for police only on a court order. A 2020 law on
    face recognition by public bodies bans use based on immigration status, but it does not cover
    the licensing program.
    .binds =
        the Department of Licensing
    .exceptions =
        a court's order. The department may also tell an agency of a person whom it found to have
        broken the license law. The 2020 law does not cover the licensing program or uses that federal law
        requires (RCW 43.386.090 and .100). Before 2019 ICE sent subpoenas of its own for face
        searches, which no judge signed; the outcome is unknown. An agency can match a license photo
        that it got in another way.

wa-dmv-ice-documented-access =
    The University of Washington Center for Human Rights studied nine immigration arrests of August
    to November 2025. It matched each to a plate or owner query through Nlets and ACCESS, the police
    networks. At least seven were civil cases. Border Patrol, not ICE, ran most of the queries. The
    state answered with a ten-page statement and did not dispute that the queries took place.

wa-dmv-ice-documented-access-face-search-subpoenas-2019 =
    Georgetown researchers published records in July 2019. They show that ICE served the Department
    of Licensing with subpoenas that no judge had signed. These told it to run a face search over
    license applicants and to list every card issued to a person. We could not establish whether any
    search was run. The department said it shares such results only on a court order.

wa-dmv-ice-documented-access-license-application-emails-2018 =
    In 2018 The Seattle Times reported that licensing staff regularly answered emails from
    immigration agents with license applications. One of them was an activist's. The practice was
    stopped in 2018 and a deputy director resigned. The department promised to act only on court
    orders.

wa-dmv-ice-documented-access-plate-search-access-2025 =
    In August 2025 the Department of Licensing took away the DAPS access of ICE (HSI), its
    investigations branch. DAPS is a driver and plate search. The department had confirmed that it
    was used to find a Kirkland man for deportation, against the user agreement. DAPS can search on
    part of a plate number and gives the owner's name and address.

wa-dmv-data-sales =
    This is unconfirmed. We found no report on the sale of Washington driver records, but we did not
    research it in depth.

wa-dmv-federal-bulk-request =
    The Justice Department demanded Washington's full voter list with license numbers. The state
    refused and was sued in December 2025. We found no bulk demand for the license database itself.

wa-alpr-statute =
    The Driver Privacy Act (SB 6002), signed on March 30, 2026, is the state's first plate-reader
    law. Data must be deleted after 21 days unless it is needed as evidence. The law lists the
    allowed uses: stolen vehicles, missing people, felonies and gross misdemeanors, and parking.
    Sensitive places are off limits and searches are logged. Agencies register with the Attorney
    General, whose model policies are due by mid-2027.

wa-alpr-sharing-limit =
    The 2026 act (SB 6002) says that an agency may not disclose or share plate data, or let others
    reach it, except as a court case requires. Only other Washington agencies that may use plate
    readers can have direct access. Vendors must keep sharing with all others turned off, and may
    not sell the data. We read the act in a copy of the session law. We found no audit of whether
    agencies and vendors obey it.
    .binds =
        Washington public agencies that use plate readers
    .exceptions =
        what a court case requires. Other Washington agencies, which can get in directly. Data that
        vendors hold, some of it in other states; critics say that ICE and CBP can reach what is
        stored. Plate readers that federal agencies or private firms run.

wa-alpr-immigration-limit =
    Since March 30, 2026, Washington agencies may not use plate readers for immigration
    investigations or enforcement. To use, search or share against the act on purpose is a gross
    misdemeanor, and people harmed may sue. Each search must be logged with its purpose, which the
    searcher gives. We read the act in a copy of the session law. Model policies are due only in
    mid-2027, and we found no audit of whether agencies comply. The act does not reach Border
    Patrol's own readers.
    .binds =
        Washington public agencies that use plate readers
    .exceptions =
        plate readers that federal agencies or private firms run. Criminal cases, where the one who
        searches gives the reason.

wa-alpr-ice-documented-access =
    University of Washington researchers reported on this in October 2025. During 2025, at least
    eight Washington police agencies had opened their Flock plate-reader networks to Border Patrol.
    Border Patrol also reached at least ten more without their express consent. Some officers ran
    searches for it. The 2026 act was passed in answer.

wa-police-immigration-limit =
    The Keep Washington Working Act (2019) bars police and jails from asking about status without a
    link to a crime. They may not give immigration agencies non-public personal information or
    release notices for civil enforcement. They may not enforce immigration warrants that no judge
    signed. The act also limits agents' interviews in jail. State prisons, run by the Department of
    Corrections, have exceptions.
    .binds =
        state and local police, sheriffs and jails in Washington
    .exceptions =
        it does not cover the Department of Corrections. Court orders, and warrants that a judge
        signed. Facts that state or federal law calls for. The state says that Adams County openly
        does not follow the act.

wa-police-cooperation-mandate =
    No Washington law orders police to cooperate with immigration enforcement. The state's law
    forbids most of it.

wa-police-287g =
    State law forbids agreements that deputize local officers for immigration work. These are called
    287(g) agreements. ICE's list of May 18, 2026 shows none in Washington.
    .binds =
        state and local law enforcement agencies
    .exceptions =
        help outside any agreement. That is a separate question (see Adams County).

wa-police-287g-task-force =
    ICE's list of May 18, 2026 shows no task-force agreement in Washington. { said-task-force }
    { said-none-since } { said-county-list }

wa-police-287g-jail =
    ICE's list of May 18, 2026 shows no jail agreement in Washington. { said-jail }
    { said-none-since } { said-county-list }

wa-benefits-medicaid-data =
    Washington is one of the states suing over the transfer of Medicaid data to the Department of
    Homeland Security (DHS). A court order of August 2025 was narrowed on December 29, 2025. Since
    January 6, 2026, the federal health department (HHS) may share six basic items about people not
    lawfully present, even from the suing states. They are citizenship, immigration status, address,
    phone, birth date and Medicaid ID; anything more stays blocked. Washington also pays for
    coverage of people without status, so its rolls hold more of them than most.
    .binds =
        the federal health department (HHS), by a federal court order
    .exceptions =
        six basic items, the address among them, may be shared

wa-benefits-snap-data =
    In July 2025 Washington joined the suit against the demand of the federal agriculture department
    (USDA) for SNAP food-aid records. The state refused the demand. A federal judge blocked it in
    October 2025. On February 26, 2026, the judge widened the order, so that USDA may not cut
    administrative funds.

wa-voter-roll-shared =
    Washington gave the Justice Department no protected voter data and was sued in December 2025. A
    public register says that a court threw the suit out in September 2026.

wa-voter-roll-shared-dismissed-2026 =
    Washington gave no protected voter data. A federal court threw out the Justice Department's suit
    on September 22, 2026. We did not see whether the department appealed. { said-no-order }
    { said-suits-register }

wa-courts-arrest-limit =
    The Courts Open to All Act (2020) bars civil arrests at a state court and within one mile on the
    way there and back. A court order that a judge or magistrate signed lifts the bar, and so does
    immediate danger to people in court. Court staff and prosecutors may not ask about immigration
    status or pass it on. We read the main sections in the state's code. We searched for whether
    federal agents respect them in 2025 and 2026 and found nothing. Federal immigration courts are
    outside the act.
    .binds =
        anyone who makes civil arrests at state courts; court staff and prosecutors
    .exceptions =
        an order or warrant that a judge signed. A danger right then in court. Arrests for crimes.
        Federal courts and immigration courts.

wa-school-status =
    The 2019 act makes public schools adopt policies that limit immigration enforcement. It keeps
    school resource officers from collecting immigration status or answering requests for notice.
    The federal rule that schools take no account of status applies too.

wa-broker-delete-right =
    Washington has no general consumer privacy law. Its My Health My Data Act covers consumer health
    data only. It gives rights to delete that data and to consent, with a right to sue. We have not
    been able to check its citation (chapter 19.373 RCW).

wa-other-jail-data-shared =
    Washington's attorney general sued the sheriff of Adams County on March 10, 2025. The suit
    alleges that since at least 2022 deputies held people on status alone and let agents question
    them. It also alleges that they sent immigration agencies custody lists and private data on
    hundreds of people, against the Keep Washington Working Act. The data were birth dates, home
    addresses, license numbers and fingerprints; one account counts over 200 disclosures. The county
    says federal law overrides the act; we found no ruling.

wa-event-licensing-promise-2018 =
    The Seattle Times reported that licensing staff regularly answered immigration agents' emails
    with license applications. The practice was stopped, and the Department of Licensing promised to
    act only on court orders.

wa-event-keep-washington-working-2019 =
    The Keep Washington Working Act took effect. It bars police and jails from giving immigration
    agencies personal information that is not public, or release notices, for civil enforcement.
    State prisons have exceptions.

wa-event-adams-county-suit-2025 =
    The state's attorney general sued the sheriff of Adams County. The suit claims that, against the
    Keep Washington Working Act, deputies had sent immigration agencies custody lists and private
    data on hundreds of people since at least 2022. We found no ruling.

wa-event-adams-county-answer-2025 =
    Adams County says that federal law overrides the Keep Washington Working Act.
    { said-day-of-report }

wa-event-plate-search-ended-2025 =
    The Department of Licensing took DAPS, a driver and plate search, away from ICE's investigations
    branch (HSI). It had confirmed that DAPS was used to find a Kirkland man for deportation,
    against the user agreement.

wa-event-ice-cut-off-2025 =
    On that day or the day before, the State Patrol and the Department of Licensing cut ICE off from
    driver and vehicle data on ACCESS and Nlets, the police networks. They say that thousands of ICE
    queries have been refused since. Border Patrol and the rest of CBP keep access.

wa-event-state-answers-study-2026 =
    University of Washington researchers matched nine immigration arrests to plate or owner queries
    on the police networks. The state answered with a ten-page statement and did not contest that
    the queries took place. { said-day-of-report }

wa-event-driver-privacy-act-2026 =
    The Driver Privacy Act (SB 6002) took effect. It bars Washington agencies from using plate
    readers for immigration investigations or enforcement, limits sharing, and has data deleted
    after 21 days unless it is needed as evidence. It does not reach Border Patrol's own readers.

wa-event-voter-suit-dismissed-2026 =
    A federal court threw out the Justice Department's suit for Washington's full voter list. We
    know this from a public register and did not see whether there was an appeal.
