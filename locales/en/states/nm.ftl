# New Mexico: what the research found, in plain words. Ids: <state>-<fact>.

nm-dmv-license-regardless-of-status =
    New Mexico has licensed residents whatever their status for over two decades. From November 2016
    (HB 99) they got a separate driving authorization card. Since October 1, 2019 (SB 278), anyone
    who does not want a REAL ID gets a standard license again. It is good for four or eight years.

nm-dmv-card-marking =
    The standard license says "not intended for federal purposes". It is open to every resident,
    citizens included. So the words alone do not show status.

nm-dmv-noncitizen-marking =
    We found no law that marks the ordinary licenses of noncitizens. REAL ID cards of people with
    time-limited status end when that status ends. The wording on them was not checked, so this is
    unconfirmed.

nm-dmv-document-retention =
    We found no rule against keeping copies of papers. From 2016 to 2019, some applicants had to
    give fingerprints for a background check. These were people who could not show lawful status and
    held no New Mexico license. Foreign passports could be checked through SAVE, a federal system.
    We could not confirm what became of the prints.

nm-dmv-disclosure-limit =
    SB 36, signed in April 2025 and in force since July 1, 2025, covers personal information in
    motor vehicle records. It may not be given to any federal, state or local agency to enforce
    federal immigration law. A bill summary says felony parts of that law are excepted; we have not
    read the signed text. Private buyers must certify that they will not use it to deport people not
    accused of crimes. In November 2025, four months in, members of Congress still listed New Mexico
    among states where ICE can look up data itself over Nlets, the police network. Advocates say the
    data mostly reaches ICE indirectly.
    .binds =
        the Motor Vehicle Division and its staff; state agency employees; private buyers of its
        data, by certificate
    .exceptions =
        the felony parts of immigration law (by a bill summary), and some other use that the agency
        names. For the part on status: a court order, consent or the public records act. The State
        Police network is not shown to be closed. Data brokers.

nm-dmv-nlets-immigration =
    In November 2025, 40 members of Congress wrote that every state feeds driver and registration
    data to about 18,000 agencies over Nlets, the police network. They said only Illinois,
    Massachusetts, Minnesota, New York and Washington had cut ICE off, with Oregon doing so; a
    January 2026 survey named the same five. New Mexico's governor was among 19 told that their
    state still gave ICE self-service access, though SB 36 was in force since July 2025. So law and
    practice may differ, and we found no later block. In the year to October 1, 2025, ICE ran
    292,114 such look-ups nationwide, and ICE (HSI), the investigations branch, 605,116.

nm-dmv-nlets-photos =
    We could not confirm whether photos pass over Nlets, the police network. In 2020 New Mexico was
    among states that could pull Alaska's license photos through a separate exchange between
    licensing agencies. So it takes part in that exchange.

nm-dmv-face-recognition =
    The licensing division runs face matches for agencies that send it a photo. The FBI used this
    240 times in 2016; New Mexico was one of 16 states open to it. In July 2019 the division said no
    outside agency has direct access. It said it answers requests about particular people, from the
    FBI and ICE too. SB 36, in force since July 2025, bars giving this data to enforce immigration
    law, but not for another purpose that is stated. We found nothing that shows whether such
    matches stopped.

nm-dmv-ice-documented-access =
    In July 2019 a spokesman for the motor vehicle office confirmed that the state honors requests
    about particular people. They come from ICE as well as the FBI, and include photo matches.

nm-dmv-data-sales =
    Since July 2025, private firms that buy data from the motor vehicle office must certify how they
    use it. They must say that they will not use it for civil immigration enforcement. We did not
    find how much data is sold.

nm-dmv-federal-bulk-request =
    We found no bulk hand-over of driver data. On December 2, 2025, the U.S. Justice Department sued
    New Mexico for the full voter list. That list includes license numbers and the last digits of
    Social Security numbers. What became of the suit is told with the voter list.

nm-alpr-statute =
    The Driver Privacy and Safety Act (SB 40, 2026) is the state's first law on plate readers. It
    was due in force on July 1, 2026. It limits sharing, makes plate reads confidential, demands
    yearly reports and lets the attorney general fine violators. The text we saw sets no time limit
    for keeping data; Las Cruces police keep it 30 days by policy. The House passed it 42 to 22 in
    February 2026, and local television reported that it took effect.

nm-alpr-sharing-limit =
    Under SB 40, data may go to out-of-state parties only if they declare in writing that it will
    not serve certain ends. These are immigration enforcement, prosecution of lawful health care,
    and targeting protected speech. Data from private cameras needs the owner's consent or a court
    order. The House passed it 42 to 22 in February 2026, and local television reported that it took
    effect.
    .binds =
        anyone who owns, operates or has access to plate reader data in New Mexico
    .exceptions =
        the paper that an asker from another state signs. The vendor, for upkeep. A court order, for
        private cameras.

nm-alpr-immigration-limit =
    SB 40 forbids users to share or sell plate data if they reasonably believe it may serve
    immigration enforcement. A television report says it has been in force since July 1, 2026. In
    practice a signed declaration from an out-of-state agency satisfies it. It names no time limit
    for keeping data, and nobody has yet published figures on how it is obeyed. Before it,
    out-of-state agencies ran thousands of searches labeled as immigration. We have not read the
    signed text.
    .binds =
        plate reader users in New Mexico, police and private
    .exceptions =
        it counts only where the one who shares has good reason to believe in that purpose. The
        reason that the asker gives. Plate readers that federal agencies own.

nm-alpr-ice-documented-access =
    The ACLU of New Mexico studied search records. It found thousands of searches of New Mexico
    cameras by out-of-state agencies, with reasons such as ICE, immigrant or immigration. A 2026
    television report found the same. Farmington's police chief says he knows of no ICE use of his
    cameras.

nm-police-immigration-limit =
    The Immigrant Safety Act (HB 9) was signed on February 5, 2026, and took effect on May 20, 2026.
    It bans agreements to detain people for ICE, and public land for such detention. It also bans
    287(g) agreements, in which police do immigration work for ICE. Existing ones must end. A wider
    bar on using local resources (SB 250 of 2025) is not known to have passed; SB 36 covers what
    state employees may tell about status.

nm-police-cooperation-mandate =
    No New Mexico law requires police to help ICE.

nm-police-287g =
    HB 9 forbids agreements in which police do immigration work for ICE, from May 20, 2026. ICE's
    list of May 18, 2026, still showed two, with the sheriffs of Curry and Torrance counties. We
    could not confirm whether both have ended.
    .binds =
        all New Mexico public bodies, sheriffs included
    .exceptions =
        the act bans agreements and detention. It does not ban every kind of help, or of telling.
        Two agreements were still on ICE's list two days before the ban.

nm-police-287g-task-force =
    ICE's list of May 18, 2026 shows no task-force agreement in New Mexico. { said-task-force }
    { said-none-since } { said-county-list }

nm-police-287g-jail =
    ICE's list of May 18, 2026 shows 2 jail agreements in New Mexico. { said-jail }
    { said-none-since } { said-county-list }

nm-benefits-medicaid-data =
    The address is not protected, though New Mexico is one of the suing states. Since January 6,
    2026, the court lets the U.S. health department (HHS) give ICE six items on people not lawfully
    present. They are home address, phone, birth date, Medicaid ID, citizenship and immigration
    status, in the suing states too. Medical records, and data on citizens and permanent residents,
    stay barred while the suit goes on. In 2026 the states told the court that a larger file had
    gone over anyway.
    .binds =
        HHS and its Medicaid agency; Homeland Security and ICE (by a federal court order)
    .exceptions =
        six basic items, home address among them, may be shared. In 2026 the states told the court
        that its order had been broken; we do not know if they are right.

nm-benefits-snap-data =
    New Mexico may be one of the states that sued the U.S. Department of Agriculture over data on
    food stamp (SNAP) recipients. If so, court orders of October 2025 and February 26, 2026, cover
    it. We did not see the list that names it, and we have not been able to check this.

nm-voter-roll-shared =
    The Secretary of State offered only the public voter list, and the U.S. Justice Department sued
    on December 2, 2025 for the full one. What the court did is told separately.

nm-voter-roll-shared-suit-dismissed-2026 =
    This is unconfirmed. A public register that copies the University of Washington's list of these
    suits says that a federal court threw out the suit against New Mexico on July 14, 2026. The
    department appealed to the Tenth Circuit, and the state answered on September 16, 2026. We saw
    no court order to hand the list over.

nm-health-status-question =
    We found no New Mexico duty on hospitals to record immigration status. A January 2026 overview
    names only Florida and Texas.

nm-event-vehicle-data-law-2025 =
    SB 36 took effect. Personal information in motor-vehicle records may not go to any agency to
    enforce federal immigration law. A bill summary says that felony parts of that law are excepted;
    we have not read the signed text.

nm-event-network-letter-2025 =
    They still listed New Mexico among the states that give ICE self-service access to driver and
    registration data over Nlets, the police network. The state's SB 36 had then been in force four
    months. We found no later block.

nm-event-voter-list-suit-2025 =
    The Justice Department sued for New Mexico's full voter list, with license numbers and the last
    digits of Social Security numbers. The secretary of state had offered only the public list.

nm-event-voter-suit-dismissed-2026 =
    By a public register, a federal court threw out the Justice Department's suit for New Mexico's
    full voter list. The department appealed. This is unconfirmed.

nm-event-farmington-chief-says-2026 =
    Farmington's police chief says that he knows of no ICE use of his cameras. The ACLU of New
    Mexico found thousands of searches of New Mexico cameras by out-of-state agencies, with reasons
    such as ICE or immigration.

nm-event-agreements-banned-2026 =
    The Immigrant Safety Act (HB 9) took effect. It bans 287(g) agreements, in which local officers
    do ICE work, and existing ones must end. ICE's list two days before still showed two, with the
    sheriffs of Curry and Torrance counties; we could not confirm that both have ended.

nm-event-plate-law-2026 =
    SB 40 was due to take effect, and local television reported that it did. Users may not share or
    sell plate data if they reasonably believe that it may serve immigration enforcement. An
    out-of-state agency's own written declaration opens the door.
