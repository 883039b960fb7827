# Tennessee: what the research found, in plain words. Ids: <state>-<fact>.

tn-dmv-license-regardless-of-status =
    Tennessee licenses only citizens and people with authorized presence. A 2023 bill for driver
    privilege cards (HB 2105) did not become law.

tn-dmv-card-marking =
    Tennessee has no card for people without lawful status.

tn-dmv-noncitizen-marking =
    A law from the 2025 special session (SB 6002/HB 6001) keeps the standard license for citizens.
    Green-card holders and others lawfully present now get a temporary license with a marker that
    makes it look different. It has applied since January 2026, at renewal or reinstatement.

tn-dmv-document-retention =
    We could not confirm whether the department keeps copies of immigration papers shown for a
    license. We have not been able to check this.

tn-dmv-disclosure-limit =
    We found no law that limits giving driver data for immigration enforcement. Instead, state law
    tells officials to cooperate with immigration agencies. The licensing department itself hosts
    the state's immigration enforcement division.

tn-dmv-nlets-immigration =
    { said-nlets } { said-nlets-cut-off } It said Oregon was working on it. Tennessee was not named.
    We infer from the letter alone that ICE's deportation (ERO) and investigations (HSI) branches
    can look people up without a judge's warrant.

tn-dmv-nlets-photos =
    We could not confirm whether Tennessee passes license photos over Nlets, the police look-up
    network.

tn-dmv-face-recognition =
    Since 2013 the department has compared applicants' photos with about 12 million images to catch
    duplicate identities. Matches go to its identity-crime unit. A 2016 federal audit counts 16
    states whose license photos the FBI could have searched. Tennessee is understood to be one of
    them. We did not read the audit's table of states.

tn-dmv-ice-documented-access =
    We found no published record of a specific ICE request to the department. Its Highway Patrol
    works with ICE under a 287(g) agreement, which lets local officers do some immigration work. It
    was signed on May 13, 2025, and the Highway Patrol ran joint traffic operations with ICE in
    2025.

tn-dmv-data-sales =
    We did not look into data sales in Tennessee, so this is not known.

tn-dmv-federal-bulk-request =
    In December 2025 Tennessee told the Justice Department that it would hand over its complete
    voter roll. That roll has license numbers and partial Social Security numbers. A March 2026 list
    counts Tennessee among states that gave or promised it. We found no bulk request for the license
    file.

tn-other-vehicle-registration =
    House Bill 1708 became Public Chapter 954 in May 2026. As introduced, it stops clerks from
    registering or renewing a vehicle until the applicant shows papers that prove citizenship,
    permanent residence or authorized stay. It also gives people tested in another language a
    one-year restricted license. We did not read the final amended text, so its terms and start date
    need a check.

tn-alpr-statute =
    A government body may keep plate data no more than 90 days, unless it is part of an
    investigation. Then it must go when the case ends. The definition covers fixed cameras.
    .binds =
        government bodies in Tennessee
    .exceptions =
        data that is part of an investigation, until the case ends

tn-alpr-sharing-limit =
    We found no limit on sharing. The plate-reader law limits how long data is stored, not who gets
    it.

tn-alpr-immigration-limit =
    We found no state limit on using plate readers for immigration enforcement. Nashville's own
    lawyers said in 2022 that a city ban on voluntary sharing for that purpose would break state
    law. The council passed such a ban in August 2022 all the same. Nashville's plate-reader program
    has stalled.

tn-alpr-ice-documented-access =
    A Nashville newspaper read an audit log of Flock, a company that runs plate cameras. It shows
    police in Nolensville, Lenoir City, Oak Ridge, Jackson and Memphis searching plate networks with
    words such as ICE, HSI and Wanted by DHS.

tn-police-immigration-limit =
    We found no state limit; the state bans sanctuary policies. Since 2025 a local official who
    votes for one commits a felony, with up to 6 years in prison. The ACLU said it would challenge
    that part. The legislature's own lawyers called it constitutionally doubtful.

tn-police-cooperation-mandate =
    A 2024 law, in force since July 1, 2024, changed "may report" into "must report". Police who
    learn in custody that a person is unlawfully present must tell federal agents and cooperate in
    holding them. A 2026 law (Public Chapter 1015) requires every county sheriff to enter a 287(g)
    agreement, which lets local officers do some immigration work for ICE.

tn-police-cooperation-mandate-benefit-offices-2026 =
    Another Tennessee law of 2026 is said to make every state and local agency check the status of
    people who apply for benefits and report to the state's own immigration division, with penalties
    for staff. We read this only in a timeline of events and did not see the law or its number.

tn-police-cooperation-mandate-detainers-2026 =
    HB 2018 of 2026, signed by May 20, 2026, is about sheriffs that have a 287(g) agreement with
    ICE. They must accept ICE's hold requests (detainers), hold the person up to 48 more hours and
    tell ICE before a release. We read its caption and a summary of the debate, not the act.

tn-police-287g =
    { said-287g } ICE's list of May 18, 2026, shows 77 active agreements held by 68 Tennessee
    agencies. There are 45 warrant-service, 22 task-force and 10 jail models. The Department of
    Safety and the prison system are among them. The 2026 mandate for sheriffs should raise this
    number.

tn-police-287g-task-force =
    ICE's list of May 18, 2026 shows 22 task-force agreements in Tennessee. { said-task-force }
    { said-more-since } { said-county-list }

tn-police-287g-jail =
    ICE's list of May 18, 2026 shows 55 jail agreements in Tennessee. { said-jail }
    { said-more-since } { said-county-list }

tn-benefits-medicaid-data =
    Tennessee is not among the 20 states on the list that we saw of those that sued over Medicaid
    data; other reports count 21 or 22. The Department of Homeland Security obtained the Medicaid
    files of all states in mid-2025. The court's orders protect only the suing states' wider data.
    Since January 6, 2026, sharing of six items about people not lawfully present is allowed
    everywhere. They are citizenship, immigration status, address, phone, birth date and Medicaid
    ID. We found nothing that limits sharing further in Tennessee.

tn-benefits-snap-data =
    This is not confirmed for Tennessee. The U.S. Department of Agriculture said by December 2025
    that 28 states and Guam were sharing names, addresses, Social Security numbers and immigration
    status of SNAP (food aid) recipients. Tennessee is not among the states that sued or refused, so
    it is presumed to be one of them. We read no source that names Tennessee.

tn-other-benefits-reporting =
    House Bill 1710 became law on May 27, 2026, and is fully in force in July 2026. State and local
    bodies and local health departments must check the lawful presence of adults who apply for
    public benefits. They must report people not lawfully present who receive them to the state's
    immigration enforcement division. Willful failure to report is a crime. Child-services records
    that identify a family are exempt.

tn-health-status-question =
    We found no rule that hospitals ask about status. But House Bill 1710, enacted May 27, 2026,
    makes local health departments check the lawful presence of adults applying for public benefits.
    They must report some of them.

tn-voter-roll-shared =
    Tennessee agreed in December 2025 to give its full voter roll to the Justice Department.

tn-voter-roll-shared-fields-2026 =
    By January 9, 2026 Tennessee had handed its full list to the Justice Department: names, birth
    dates, addresses, the last four Social Security digits and probably license numbers. It declined
    the department's agreement. In 2025 it had run about four million records through the rebuilt
    SAVE, the federal citizenship check, and sent 42 names to the FBI. SAVE's bulk checks came back
    to it only with the Supreme Court's stay of September 25, 2026. Nothing shows whether the list
    went on to Homeland Security. We read this only in somebody's research notes.

tn-school-status =
    House Bill 793 (Senate Bill 836) would have schools ask for immigration papers. They would
    report counts, without names, to the education department and the immigration enforcement
    division. A version passed the House 70-25 in spring 2026 but differed from the Senate's. We
    could not confirm whether it became law.

tn-courts-arrest-limit =
    We found no limit on immigration arrests at courthouses. A 2026 package had a bill requiring
    courts to cooperate with ICE. We could not confirm whether it became law.

tn-broker-delete-right =
    The Tennessee Information Protection Act has been in force since July 1, 2025. It gives a right
    to delete data, against large businesses. Only the attorney general enforces it. There is no
    registry of data brokers.

tn-event-must-report-2024 =
    Until then, reporting was a choice. From this day, police who learn that a person in custody is
    unlawfully present must tell federal agents and cooperate in holding the person.

tn-event-sanctuary-vote-crime-2025 =
    SB 6002/HB 6001 made it a felony for a local official to vote for a sanctuary policy, a limit on
    helping immigration enforcement. The penalty is up to six years.

tn-event-aclu-says-2025 =
    By the report of this day, the ACLU said that it would challenge the part of SB 6002/HB 6001
    that makes a local official's vote for a sanctuary policy a felony. The legislature's own
    lawyers called it constitutionally doubtful. Our sources do not say what followed.

tn-event-sheriffs-must-sign-2026 =
    Public Chapter 1015, an act of that year, required every county sheriff to sign a 287(g)
    agreement with ICE. The date is that of our source; we do not know the act's own day.

tn-event-benefits-reporting-2026 =
    House Bill 1710 made state and local bodies check the lawful presence of adults who ask for
    public benefits. From July 2026 they must report those not lawfully present who receive benefits
    to the state's immigration enforcement division. Failing on purpose to report is a crime.
