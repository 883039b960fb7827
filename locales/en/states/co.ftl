# Colorado: what the research found, in plain words. Ids: <state>-<fact>.

co-dmv-license-regardless-of-status =
    Colorado gives licenses and ID cards to people not lawfully present under SB 13-251, in use
    since August 1, 2014. People with temporary lawful presence get the same restricted series. A
    2024 law (SB24-182) dropped the tax-return, two-year residence and Social Security or taxpayer
    number conditions from March 31, 2025. A 2025 law (SB25-276) dropped the sworn statement about
    applying for lawful presence.

co-dmv-card-marking =
    The law creates a restricted card that differs from the ordinary license. The card also goes to
    people with temporary lawful presence, such as students, DACA recipients and people granted
    asylum. So the mark alone does not prove unlawful presence. We did not see the exact words on
    the card.

co-dmv-noncitizen-marking =
    A 2014 legal notice says noncitizens with temporary lawful presence get the restricted card of
    the 2013 act instead of an ordinary license. It names visa holders, DACA recipients, people
    granted asylum, and people with a pending adjustment. We did not check present practice, so this
    is unconfirmed.

co-dmv-document-retention =
    We found no rule on destroying copies of papers, so copies must be assumed to exist. A 2022 law
    limits what state agencies collect: birthplace, status, and passport, green-card and work-permit
    information. It allows them where law or their duties call for it. It exempts databases already
    running at the end of 2021, and the DMV's DRIVES system appears to be one; this is unconfirmed.
    A 2025 law (SB25-276) makes eligibility information for these cards confidential, older data
    included as amended in committee.
    .binds =
        state agencies, for databases started after 2021
    .exceptions =
        databases or networks in use by December 31, 2021. What state or federal law calls for. What
        an agency needs for its work.

co-dmv-disclosure-limit =
    Since 2021 (SB21-131), state agencies, DMV included, may give federal immigration authorities
    identifying data only when law or a court's subpoena, warrant or order requires it. A May 2025
    law (SB25-276) added local governments, courts, schools and others. In practice a judge is not
    always involved: agencies answered four of nine immigration subpoenas in 2025, none signed by a
    judge, three under a criminal-investigation exception. In November 2025, members of Congress
    listed Colorado as open to ICE over Nlets, the police data network. The reports on requests that
    the law orders leave out most automated lookups and all requests to the Department of Public
    Safety.
    .binds =
        state agencies and their employees, local governments and other bodies named in SB25-276;
        others with database access, by a yearly certificate under penalty of perjury (Weld and
        Montezuma counties had not signed it)
    .exceptions =
        what state or federal law calls for. A court's subpoena, warrant or order. Criminal cases;
        in 2025 this was used without a judge, and that is in dispute. Look-ups over Nlets, said to
        be open in November 2025. Federal crimes. But to enter or come back unlawfully (8 U.S.C.
        1325, 1326) counts as immigration work, so that is no way past.

co-dmv-disclosure-limit-subpoena-notice-bill-2026 =
    HB26-1276 passed both chambers on May 12, 2026. By notes on state law in a public repository, it
    was signed on June 4, 2026 and took effect on August 12, 2026. We did not see the signed act, so
    this is not confirmed. The notes tell of higher penalties for agencies that share personal data
    with immigration officers, a data-protection policy by the attorney general, training by the end
    of 2027, and state inspections of detention. The legislature's page on the bill also speaks of a
    notice to the person once an agency answers an immigration subpoena. The act does not stop an
    agency from answering one.
    .exceptions =
        an agency may still answer any subpoena. A notice, if there is one, comes only after the
        answer. Look-ups by computer are not subpoenas.

co-dmv-nlets-immigration =
    Members of Congress wrote to Colorado's governor in November 2025. They said the state gives ICE
    self-service access to driver and registration data over Nlets, the police data network, despite
    its privacy law. We found no later block.

co-dmv-nlets-photos =
    We could not confirm whether Colorado passes license photos over Nlets, the police data network.
    It is listed among states whose license agencies can reach Alaska's images through an exchange
    run by AAMVA, the motor-vehicle agencies' association.

co-dmv-face-recognition =
    DMV investigators run face searches of license photos when police ask. In September 2020 the
    Denver Post reported hundreds of Colorado police face searches in a few years, through the DMV
    or another program; one was of a protester. A later law bars police from face matching because
    of immigration status, and from live tracking without a judge's warrant or another listed
    ground, such as just developing leads. It does not bind federal agencies, and a law-school
    clinic warned the governor in 2020 that ICE could use the photos. Giving them to ICE for civil
    enforcement would run into the state's privacy acts.
    .binds =
        state and local police
    .exceptions =
        to find leads. Probable cause. A judge's warrant. People who are missing. The face tools
        that federal agencies have. Asking for the photo in a criminal case.

co-dmv-ice-documented-access =
    An immigrant-rights group received more than 200 emails from January 2018 to May 2020. They show
    DMV investigators giving ICE information on applicants for the SB 251 cards, the ones open
    regardless of status. Sometimes ICE had not asked.

co-dmv-ice-documented-access-subpoenas-2025 =
    State agencies received nine immigration subpoenas from February to July 2025, none signed by a
    judge. The subpoenas sought labor, marijuana-licensing and health records; four were answered,
    three under the criminal-investigation exception and one by mistake. A state judge barred
    compliance with one; the order is of July 9, 2025. All Homeland Security subpoenas now go
    through the governor's office. None of the reported ones went to the DMV, but that shows little.
    The reports leave out automated lookups (except in the DMV's DRIVES system) and requests to the
    Department of Public Safety.

co-dmv-data-sales =
    We did not research sales of Colorado driver data enough to say.

co-dmv-federal-bulk-request =
    The Justice Department asked for Colorado's full voter file, driver's license numbers included.
    Colorado pointed to the public list and was sued in December 2025. By a public register of
    lawsuits, a judge threw the suit out on August 3, 2026. We found no bulk demand for driver
    files.

co-alpr-statute =
    A 2014 law covers images from passive surveillance held by government. It limits access to
    records older than one year and requires that they be destroyed within three years. A 2026 bill
    (SB26-070) would have set stronger plate-reader limits: a judge's warrant for older searches,
    30-day retention and no out-of-state sharing. It was withdrawn in the last days of the session,
    so none of that is law.
    .binds =
        government bodies in Colorado that hold such images

co-alpr-sharing-limit =
    No plate-reader law limits sharing between police agencies, in or out of state. SB26-070 would
    have, but it was withdrawn in May 2026. The general privacy law limits giving personal
    information to immigration authorities.

co-alpr-immigration-limit =
    State law stops agencies and local governments from sharing identifying information for
    immigration enforcement. Plate data is often treated as covered, but the laws we saw do not name
    it; this is unconfirmed. The bill that would have named it was withdrawn in May 2026. Denver's
    data was searched about 1,400 times for immigration reasons, mostly by out-of-state police, whom
    the law does not bind.
    .binds =
        state agencies and local governments in Colorado
    .exceptions =
        police of other states on a shared network. The firms that run the systems. Criminal cases.
        The plate readers that federal agencies run, and plate data for sale.

co-alpr-ice-documented-access =
    Denver's Flock data was searched about 1,400 times with reasons such as "ICE" or "immigration"
    between June 2024 and April 2025. Most searches came from out-of-state police. Denver left the
    national network in April 2025. Police said that such a reason does not prove civil enforcement.

co-alpr-ice-documented-access-loveland-federal-agent-2025 =
    Loveland police shared their Flock account with Border Patrol until August 2025. Then the chief
    ended it, and Denver cut Loveland off. In April 2025 Loveland's account made 26 searches of
    Denver's data with an ICE reason. A federal firearms agent used Loveland's access and gave ICE
    as the reason. Boulder's data was within reach of more than 100 Border Patrol searches, until
    the city left national sharing in June 2025.

co-police-immigration-limit =
    HB19-1124 stops police from holding people on civil immigration detainers. SB21-131 and SB25-276
    bar sharing personal information, delaying release for immigration, and letting agents into
    non-public areas without a judge's warrant. A state court threw out six counties' challenge in
    late 2024. The federal government sued in May 2025 and widened the suit in July 2025; we found
    no ruling. Breaches are documented, such as one in Mesa County.
    .binds =
        state and local police and jails; state and local agencies
    .exceptions =
        a warrant or order that a judge signed. Criminal cases and joint task forces. When a person
        is booked, the prints go to the FBI. It does not bind federal agents.

co-police-immigration-limit-detention-contracts-2024 =
    HB23-1100 was signed on June 6, 2023. From January 1, 2024, it bars the state and local
    governments from making or renewing contracts to hold people for civil immigration detention.

co-police-cooperation-mandate =
    No Colorado law requires help with immigration enforcement. State law limits it.

co-police-287g =
    ICE's list of May 18, 2026 shows one 287(g) agreement, which lets local officers do some
    immigration work. It is the jail kind, in Teller County, signed in June 2020. The Court of
    Appeals held on July 3, 2024 that it cannot allow arrests or holds that state law forbids. In a
    final judgment of January 29, 2025, the sheriff accepts that no ICE form lets him delay a
    release; the agreement was narrowed, not ended. We do not know of any newer one.
    .exceptions =
        the judgment did not end all work under the agreement. Jail staff may still screen people
        and pass on what they learn.

co-police-287g-task-force =
    ICE's list of May 18, 2026 shows no task-force agreement in Colorado. { said-task-force }
    { said-none-since } { said-county-list }

co-police-287g-jail =
    ICE's list of May 18, 2026 shows one jail agreement in Colorado. { said-jail }
    { said-none-since } { said-county-list }

co-benefits-medicaid-data =
    Colorado is one of the states suing in California v. HHS. Since January 6, 2026, the Medicaid
    agency (CMS) may pass ICE six basic items, address included, on people not lawfully present.
    More than that is barred. In 2026 the states told the court that the order appeared to have been
    broken.
    .exceptions =
        six basic items about people not lawfully present. The address is one of them. The states
        that sued say the court's order was broken; we do not know if they are right.

co-benefits-snap-data =
    Colorado is one of the states that sued in July 2025 over the Agriculture Department's demand
    for the records of people who get SNAP (food aid). In October 2025 a federal judge barred the
    department from holding back money from those states over it. The judge did so again on February
    26, 2026.

co-school-status =
    SB25-276 extends the rule on personal information to public schools. Schools may give it to
    immigration authorities only when the law requires it, or a court's subpoena, warrant or order
    does. The law also makes public schools and libraries keep agents out of areas that are not
    public, unless they bring a judge's warrant. ICE's own warrant is not one.

co-voter-roll-shared =
    Colorado gave the public voter list and refused the full one. The Justice Department sued in
    December 2025. A federal judge threw the suit out on August 3, 2026, and the department gave
    notice of appeal on August 18. { said-no-order } This last part comes from a public register of
    lawsuits; we did not read the ruling.

co-broker-delete-right =
    The Colorado Privacy Act has been in force since July 1, 2023. It gives people a right to delete
    personal data and to opt out of its sale. They must do so company by company.

co-courts-arrest-limit =
    A law signed on March 23, 2020 (SB 20-083) bars civil arrests in or around a courthouse and on
    the way to or from court. Breaking it can bring contempt and civil penalties. It has not kept
    agents away: ICE arrests were reported at a Denver courthouse in February 2025 and inside
    mountain courthouses that spring. In April 2025 the chief judge of the 9th District ordered them
    to stop. Holding a federal officer liable is hard.
    .binds =
        anyone making a civil arrest, though enforcement against federal officers is doubtful
    .exceptions =
        arrests on a paper that a judge issued. Arrests for crimes. The buildings of the federal
        immigration court.

co-other-deputy-chat =
    In Mesa County, a deputy stopped a student's car on June 5, 2025 and put her details in a group
    chat shared with immigration agents. They detained her for 15 days, though she had no criminal
    record. The attorney general sued the deputy on July 22, 2025 for breaking the state's
    non-cooperation law. So a traffic stop can reach ICE without any database search.

co-event-counties-suit-2024 =
    Late in the year, a state judge threw out a suit by six counties against Colorado's limits on
    helping immigration enforcement.

co-event-teller-judgment-2025 =
    In a final judgment, the Teller County sheriff accepted that no ICE form lets him delay a
    release. The county's 287(g) agreement was narrowed, not ended. The judgment did not stop the
    screening and the passing on of information in jail.

co-event-denver-left-network-2025 =
    Denver left the national network of Flock, a plate-camera company. Since June 2024, its data had
    been searched about 1,400 times with reasons such as "ICE" or "immigration", mostly by police of
    other states. Police said that such a reason does not prove civil enforcement.

co-event-courthouse-order-2025 =
    ICE arrests had been reported inside mountain courthouses that spring. The chief judge of
    Colorado's 9th District ordered ICE's officers to stop. Holding a federal officer liable is
    hard.

co-event-records-limit-widened-2025 =
    SB25-276 widened the state's 2021 limit on giving identifying data to immigration authorities.
    From then on it also covered local governments, courts, schools and others. Ways past it stay:
    what federal or state law requires, a court's subpoena, warrant or order, and a disputed
    exception for criminal investigations.

co-event-federal-suit-2025 =
    The Justice Department widened the suit that it had brought in May against Colorado's limits on
    helping immigration enforcement. We saw no ruling.

co-event-deputy-sued-2025 =
    Colorado's attorney general sued a Mesa County deputy and said that the deputy broke the state's
    non-cooperation rules. The deputy had put a student's details from a traffic stop in a group
    chat shared with immigration agents. Our sources do not say what came of the suit.

# “They”: the members of Congress. The program puts the date and “Members of Congress” before the
# sentence.
co-event-nlets-letter-2025 =
    They told Colorado's governor that the state gave ICE self-service access to driver and
    registration data over Nlets, the police network, despite its privacy law. We found no later
    block.

co-event-subpoena-answers-2025 =
    The governor's office said that state agencies had answered four of nine immigration subpoenas
    since February. No judge had signed them. It said that three were about criminal investigations
    and one was a mistake. From then on, all Homeland Security subpoenas go through that office.

co-event-voter-list-refusal-2026 =
    By the report of this day, Colorado's secretary of state said that the full voter file would not
    be handed over to the Justice Department.

co-event-voter-list-dismissed-2026 =
    A federal judge threw out the Justice Department's suit for Colorado's full voter list. The
    department gave notice of appeal on August 18. This comes from a public register of lawsuits.

co-event-loveland-access-ended-2025 =
    Loveland's police chief said that Border Patrol's access to the city's plate cameras had been
    removed. He said that Border Patrol may have wanted it for other reasons than immigration.
    Denver cut Loveland off from its own data.
