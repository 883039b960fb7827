# New York: what the research found, in plain words. Ids: <state>-<fact>.

ny-dmv-license-regardless-of-status =
    The Green Light Law lets New York residents aged 16 and over get a standard license, whatever
    their immigration status. Its full name is the Driver's License Access and Privacy Act. It was
    signed June 17, 2019, and took effect in mid-December 2019. People can apply with a foreign
    passport or similar papers, and without a Social Security number. This is the standard license
    for non-commercial driving; it is not a REAL ID.

ny-dmv-card-marking =
    Immigrants get the same standard license that any New Yorker can choose. The state's own
    summary, as a news report of December 2025 quotes it, calls it a standard license that is not
    for federal purposes. Many citizens carry that same card. We have not been able to check the
    words on the card.

ny-dmv-noncitizen-marking =
    Before the Green Light Law, people with a time-limited stay got licenses marked "Temporary
    Visitor" with the date their stay ended. We could not confirm whether limited-term REAL ID or
    enhanced cards still carry such words. A standard license does not raise this question.

ny-dmv-document-retention =
    The Green Light Law is said to let the DMV keep copies of the papers shown for a standard
    license only while it checks them. We have not been able to check this: no text we read says so.
    One general rule that we did read lets the DMV destroy license applications and their papers
    after five years. Until the DMV says otherwise, copies must be assumed to be kept; for how long
    is not settled.

ny-dmv-disclosure-limit =
    The DMV may not give or open any record, about anyone, to an agency that mainly enforces
    immigration law, or to its staff or agents, unless the DMV is shown a lawful court order or
    judge's warrant signed by a federal (article III) judge. The law's words do not say clearly
    whether the order, too, must be signed by such a judge. The ban holds in criminal cases as well.
    The DMV must tell the person about the request within three days. The ban depends on who asks,
    not why. The FBI, the drug and gun agencies (DEA, ATF), U.S. Marshals and police are held only
    by a promise they must sign. Bills to loosen the law (A2325 of 2023 and A2270 of 2025) had not
    passed when we read them.
    .binds =
        the DMV commissioner, DMV staff and DMV agents, including county clerks
    .exceptions =
        a lawful court order or judge's warrant signed by a federal (article III) judge. The law's
        words do not say clearly whether the order, too, must be signed by such a judge. To make
        REAL ID or enhanced cards. People who apply for trusted-traveler programs. Cars that come
        into or leave the country. Agencies whose main work is not immigration law. Among them are
        the FBI, the drug and gun agencies (DEA, ATF), the Marshals and police.

ny-dmv-disclosure-limit-recipient-certification =
    Everyone who gets DMV data must certify two things. They may not use it for civil immigration
    enforcement, nor give it to an immigration agency without a judge's order. By January 2020 the
    state had signed promises from 446 police agencies and had cut off 59 that had not signed. The
    2020 state budget made breaking the promise a class E felony, and a 2025 bill to repeal the rule
    shows it still in the law. A promise is not a shut door: each officer who has the data must keep
    it. We found no prosecution and no published audit.
    .binds =
        police agencies and others, in New York or elsewhere, that get DMV data
    .exceptions =
        all that guards the data is the promise of the police agency itself. Criminal cases that are
        not civil immigration work. A judge's order.

ny-dmv-disclosure-limit-court-challenges =
    Lawsuits have not weakened this law. In February 2020 Homeland Security answered it by shutting
    New Yorkers out of Trusted Traveler programs. We have not been able to check that the state sued
    and won in 2020, and that county clerks' suits failed by 2023. A federal judge dismissed the
    Justice Department's February 2025 suit on December 23, 2025, finding that no federal law makes
    the state hand over DMV data. An appeal was possible; we do not know whether one was filed.

ny-dmv-nlets-immigration =
    In December 2019 New York cut at least three federal agencies, CBP and ICE among them, off from
    its DMV data. In November 2025 and January 2026 it was still named as one of five states that
    block ICE on Nlets, the police data network. The block names those agencies: we found nothing
    showing that other federal agencies, some now doing immigration work, or out-of-state police are
    cut off. A 2020 Homeland Security memo weighed getting such records through friendly states. We
    found no test of the block after January 2026.
    .binds =
        the DMV and the state office that connects New York to the network
    .exceptions =
        the FBI, the drug and gun agencies (DEA, ATF) and other federal agencies were not shown to
        be blocked. Police of another state can look a person up and pass it on. Data brokers and
        plate readers are other routes.

ny-dmv-nlets-photos =
    We could not confirm whether New York sends license photos to out-of-state police over Nlets,
    the police data network. Federal immigration agencies are blocked from the DMV data altogether.

ny-dmv-face-recognition =
    The DMV has run its own face matching over all license photos since 2010. By August 2017 it had
    about 16 million photos, over 21,000 possible fraud cases and more than 4,000 arrests. In July
    2019 the DMV said it runs no searches for local, state or federal agencies, ICE and the FBI
    included, and gives them no access. It denied a table by the federal audit office (GAO) that
    listed it as in talks with the FBI. We found no law that limits the DMV's own matching, and the
    statement dates from 2019.
    .binds =
        the DMV, by its own 2019 statement and not by a face-recognition law
    .exceptions =
        the DMV's own matching against fraud leads to arrests, and to cases sent to police. An
        agency may match a license photo that it gets in some other way.

ny-dmv-ice-documented-access =
    Homeland Security itself wrote on February 5, 2020 that over the years it had used New York DMV
    records to enforce immigration and customs law. ICE and CBP had direct access to the database
    until mid-December 2019.

ny-dmv-ice-documented-access-visitor-license-lists =
    Quartz reported in late 2019, from ICE's own papers, that ICE discussed studying lists of New
    York drivers with Temporary Visitor Restricted (TVR) licenses. The aim was to pick out people
    who could be deported, above all those with criminal records. This was before the Green Light
    Law took effect in December 2019. It is not known whether any list was ever handed over.

ny-dmv-data-sales =
    Everyone who gets DMV records must sign the same promise, so it should bind people who buy them:
    no use for civil immigration enforcement, on pain of a felony charge. We did not read that part
    of the law, so this is unconfirmed. We did not find how much data New York sells.

ny-dmv-federal-bulk-request =
    We know of no bulk request for driver files, apart from the failed federal suit against the
    Green Light Law. On September 25, 2025 the Justice Department sued New York for its voter list,
    with license numbers and the last digits of Social Security numbers. What the court did is told
    with the voter list.

ny-alpr-statute =
    We found no New York law on license plate readers; bills to limit them were in committee in
    April 2026. Each agency decides how long to keep plate data and whom to share it with.
    Westchester County kept it two years.

ny-alpr-sharing-limit =
    We found no statewide limit on sharing plate data, but this is not confirmed. The state's 2026
    law on police and ICE may reach it; we have not read its text.

ny-alpr-immigration-limit =
    We found no state law on plate data and immigration. Westchester has had a county law on working
    with ICE since 2018, yet ICE held accounts on the county's plate system.

ny-alpr-ice-documented-access =
    Files obtained by The Guardian show who could use Westchester County's network of 480 plate
    readers in February 2022. The users came from ICE (five, by their email addresses), CBP,
    Homeland Security, the FBI, the drug agency (DEA) and others. The network, made by Rekor, logged
    16.2 million scans in one week of January 2023. A class action filed in June 2026 alleges 600
    cameras and 1.6 billion scans shared with over 50 agencies, ICE included.

ny-alpr-ice-documented-access-binghamton-2018 =
    A public-records request in February 2018 showed that ICE offices in Houston, Newark and New
    Orleans could search Binghamton's plate data. The data was held with the vendor Vigilant. All
    ICE offices were due to follow under ICE's national contract.

ny-police-immigration-limit =
    Executive Order 170 (2017) stops state employees and state police from asking about or
    disclosing immigration status, unless a law requires it. A federal court upheld it against the
    Justice Department on November 17, 2025. A 2018 appeals ruling is said to bar holding people for
    ICE on its requests (detainers); we have not been able to check this. Counties and towns were
    otherwise free to decide until 2026.

ny-police-immigration-limit-budget-bill-2026 =
    This is unconfirmed: we read it only in public registers and summaries, not in the law. By
    these, the Local Cops, Local Crimes package became law on May 29, 2026. Local police and jails
    may not do civil immigration enforcement, and may not hold a person for ICE unless a judge
    orders it. Civil arrests in schools, hospitals, churches and other sensitive places need a
    judge's warrant, and agents may not wear masks. It does not stop help in criminal matters. On
    August 3, 2026, a federal judge refused to block the parts on masks and identification. Sheriffs
    sued in late August over the part on agreements with ICE.
    .binds =
        state and local police and jails
    .exceptions =
        help in criminal cases; we did not read how the law tells these from immigration cases. A
        judge's warrant or order. Two counties spoke of going on to help without an agreement.

ny-police-cooperation-mandate =
    No New York law requires police to help ICE.

ny-police-287g =
    All of this comes from public registers and is unconfirmed. By them, a 2026 law bans these
    agreements, and existing ones had to end by August 25, 2026. ICE's own list of that day still
    had three: two of Nassau County, with its police and its sheriff, and one of the Rensselaer
    County sheriff. The state sued Rensselaer County on August 27, 2026; its sheriff had stated
    under oath that he had not ended the agreement. Nassau was reported to have stopped on August
    26. Madison and Cattaraugus counties ended the paper but spoke of going on with informal help.
    .binds =
        state and local police and jails
    .exceptions =
        help in criminal cases. A sheriff who does not end the agreement; Rensselaer County's stated
        under oath that he had not. Help without an agreement. A suit by sheriffs against the ban.

ny-police-287g-agreements-may-2026 =
    ICE's list of May 18, 2026 showed 14 signed agreements with 12 New York agencies. They let local
    officers do immigration work. Seven of the 14 were task-force agreements for work on the street,
    Nassau County police among them.

ny-police-287g-task-force =
    ICE's list of May 18, 2026 shows 7 task-force agreements in New York. { said-task-force } A
    later law bans them; by a public register, one was still on ICE's list of August 25, 2026.
    { said-county-list }

ny-police-287g-jail =
    ICE's list of May 18, 2026 shows 7 jail agreements in New York. { said-jail } A later law bans
    them; by a public register, two were still on ICE's list of August 25, 2026.
    { said-county-list }

ny-courts-arrest-limit =
    The Protect Our Courts Act (2020) bars civil arrests of people going to, attending or leaving
    state and local courts, unless a judge signed a warrant. It covers their family members too. A
    federal judge dismissed the Justice Department's challenge on November 17, 2025; we did not find
    whether an appeal is pending. It does not cover federal or immigration courts, such as 26
    Federal Plaza, or arrests for crimes.
    .binds =
        anyone who makes a civil arrest, federal agents included
    .exceptions =
        federal courts and immigration courts. A judge's warrant or order. Arrests for crimes.

ny-benefits-medicaid-data =
    The home address is not protected. New York is one of the states suing. But since January 6,
    2026 the court lets the federal health department give ICE six basic items, in the suing states
    too. They are home address, phone, birth date, Medicaid ID, citizenship and immigration status,
    for people not lawfully present. Medical records, and data on citizens and permanent residents,
    stay barred during the suit; in 2026 the states told the court a larger file had gone over
    anyway.
    .binds =
        the federal health department and its Medicaid agency, and Homeland Security and ICE, by
        federal court order
    .exceptions =
        six basic items, home address among them, may be shared. In 2026 the states told the court
        that its order had been broken; we do not know if they are right.

ny-benefits-snap-data =
    New York helps lead the suit against the U.S. Department of Agriculture's demand for five years
    of data on SNAP (food aid) recipients. A court's temporary order of September 18, 2025 became a
    longer one (a preliminary injunction). It was renewed on February 26, 2026 against a second
    demand.

ny-voter-roll-shared =
    New York did not give the Justice Department its full voter list, and the department sued for it
    on September 25, 2025. What the court did is told separately.

ny-voter-roll-shared-suit-dismissed-2026 =
    This is unconfirmed. A public register that copies the University of Washington's list of these
    suits says that a federal court threw out the Justice Department's suit against New York on July
    10, 2026. The Justice Department appealed to the Second Circuit and filed its brief on August
    25, 2026. We saw no court order to hand the list over.

ny-health-status-question =
    We found no New York rule that makes hospitals record immigration status. A January 2026
    overview names only Florida and Texas.

ny-event-dmv-face-statement-2019 =
    The DMV said that it runs no face searches for local, state or federal agencies, ICE and the FBI
    included, and gives them no access. It denied a federal audit table that listed it as in talks
    with the FBI.

ny-event-green-light-law-2019 =
    The Green Light Law took effect. An agency that mainly enforces immigration law must show the
    DMV a lawful court order or judge's warrant signed by a federal (article III) judge to get any
    record. The law's words do not say clearly whether the order, too, must be signed by such a
    judge. The person must be told of the request within three days.

ny-event-network-cut-2019 =
    New York cut at least three federal agencies, ICE and CBP among them, off from its DMV data.
    Other federal agencies, and the police of other states, were not shown to be cut off.

ny-event-homeland-security-reply-2020 =
    Homeland Security wrote that over the years it had used New York's DMV records to enforce
    immigration and customs law. That month, in reply to the Green Light Law, it shut New Yorkers
    out of its Trusted Traveler programs.

ny-event-breach-made-felony-2020 =
    The 2020 state budget made it a felony to break the promise that everyone with DMV data must
    make. The promise bars use for civil immigration enforcement, and giving data to an immigration
    agency without a judge's order. We found no prosecution and no published audit.

ny-event-justice-suit-2025 =
    The Justice Department sued New York over the Green Light Law.

ny-event-courts-act-upheld-2025 =
    A federal judge dismissed the Justice Department's challenge to the Protect Our Courts Act of
    2020. The act forbids civil arrests at state and local courts without a warrant signed by a
    judge. We did not find whether an appeal is pending.

ny-event-justice-suit-dismissed-2025 =
    The Justice Department's suit over the Green Light Law was dismissed: no federal law makes the
    state hand over DMV data. An appeal was possible. We do not know whether one was made.

ny-event-assembly-vote-2026 =
    The State Assembly passed, 93 to 47, a budget bill against using state and local resources for
    civil immigration enforcement.

ny-event-police-law-2026 =
    By public registers, the governor signed the Local Cops, Local Crimes package: no local help
    with civil immigration enforcement, and no hold for ICE unless a judge orders it. This is
    unconfirmed, and we did not read the law.

ny-event-voter-suit-dismissed-2026 =
    By a public register, a federal court threw out the Justice Department's suit for New York's
    full voter list. The department appealed. This is unconfirmed.

ny-event-police-law-not-blocked-2026 =
    By public registers, a federal judge refused to block the parts of New York's law on masks and
    identification of agents. This is unconfirmed.

ny-event-sheriffs-sue-2026 =
    By public registers, sheriffs sued in late August over the part of the law that bans agreements
    with ICE. This is unconfirmed.

ny-event-agreements-end-2026 =
    The day by which agreements with ICE had to end. By a public register, ICE's list of that day
    still had three, of Nassau and Rensselaer counties. This is unconfirmed.

ny-event-rensselaer-sued-2026 =
    By a public register, the state sued Rensselaer County, whose sheriff had sworn that he had not
    ended his agreement with ICE. This is unconfirmed.
