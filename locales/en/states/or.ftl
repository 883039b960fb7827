# Oregon: what the research found, in plain words. Ids: <state>-<fact>.

or-dmv-license-regardless-of-status =
    House Bill 2015 of 2019 ended the need to prove legal presence for ordinary licenses, permits
    and ID cards. These are the cards that are not REAL ID. People without a Social Security number
    sign a statement. A foreign passport or a consular ID can prove who they are. The rule has been
    in force since January 1, 2021.

or-dmv-card-marking =
    People without proof of status get the same standard card as anyone else who does not choose
    REAL ID. The law (ORS 807.760) says that this card may not be used as evidence of citizenship or
    immigration status. The card does show that it is not a REAL ID.

or-dmv-noncitizen-marking =
    This is unconfirmed. Oregon still issues limited-term cards tied to a person's authorized stay
    (ORS 807.730). We found no law that puts the word "noncitizen" on a license. We could not
    confirm what the front of a limited-term card shows.

or-dmv-document-retention =
    We could not confirm whether the Oregon DMV keeps copies of passports or consular IDs shown for
    a standard card. House Bill 2015 also changed the record-keeping section, ORS 802.200. We did
    not read its final wording.

or-dmv-disclosure-limit =
    This limit is weaker than it looks. ORS 180.805 bars every public body from giving a person's
    address, phone, workplace, school or relatives to enforce immigration law. But it gives way
    where state or federal law requires disclosure. ORS 802.179(1) says the department shall give
    names, addresses, phones and license numbers to a government agency for its work. Its
    definitions do not say whether that means federal agencies. A DMV rule keeps photos
    confidential, except as law provides. Wider sanctuary laws say to refuse and report requests
    without a judge's subpoena or order, yet the police network ran on.
    .binds =
        the DMV, which is part of the Oregon Department of Transportation; every Oregon public body;
        Oregon police agencies
    .exceptions =
        cases where state or federal law requires the DMV to tell. ORS 802.179(1) may be such a law:
        an agency's own work may be enough. We found no ruling. A subpoena, order or warrant from a
        judge. Photos, plates and license status, which ORS 180.805 does not list. ICE's own
        subpoenas once a federal court enforces them, as in autumn 2025.

or-dmv-disclosure-limit-identity-papers =
    Copies of the identity papers shown for a license or ID card have their own rule, in force since
    July 1, 2020. Department staff and contractors may not knowingly share these copies with anyone.
    The one exception is the agency that issued the paper, to verify it. For a U.S. immigration
    paper that agency is the Department of Homeland Security itself; for a passport it is the
    consulate. The rule covers the copies, not the address, photo or plate record.
    .binds =
        officers, employees and contractors of the Oregon Department of Transportation
    .exceptions =
        the agency that made the paper can check it. For immigration papers, that is the Department
        of Homeland Security. The rule does not cover the address, the photo and the plate.

or-dmv-nlets-immigration =
    We count this as open. In November 2025 Oregon was reported to be working on a block on ICE over
    Nlets, the police data network. It was not among the states listed in January 2026 as having
    done it, and we found no finished block since. A lawsuit of May 5, 2026 says immigration
    agencies searched the state police's data about 1.4 million times in a year. It counts 176,576
    of those searches as ICE's, although users sign not to use the data for immigration.
    .binds =
        the Oregon State Police, who run the network switch and would have to apply a block
    .exceptions =
        the clause against immigration use that users sign did not stop the searches, by the account
        of those who sued

or-dmv-nlets-photos =
    Oregon was a test state for sharing license photos over Nlets, the police data network. Oregon
    and North Carolina were the first to swap photos, in March 2008. We could not confirm whether
    the state still sends them, or to which federal agencies.

or-dmv-nlets-photos-single-photos-2019 =
    In July 2019 Oregon's transportation department said the DMV gives single license photos on
    request. Those who get them are out-of-state police and federal agencies, including the FBI. It
    said ICE would qualify, though it knew of no direct ICE request. We could not confirm whether
    photos pass over the police network automatically. We also could not confirm whether the 2021
    sanctuary law changed this for ICE.

or-dmv-face-recognition =
    Under ORS 807.024 the DMV matches faces when it issues a card, to catch one person holding
    several identities. In July 2019 the department said it runs no face searches for police. It
    said it had never had a court order to do so. It also said it gives single license photos on
    request to out-of-state police and federal agencies, who can match them elsewhere. We found no
    later statement.
    .binds =
        the DMV, which is part of the Oregon Department of Transportation
    .exceptions =
        a court order. Single photos are given out to those who ask, and they can match them. What
        the DMV said in 2019 is a practice, and that can change.

or-dmv-ice-documented-access =
    The Rural Organizing Project sued the Oregon State Police on May 5, 2026. It alleges that
    immigration agencies searched state-run databases about 1.4 million times in a year through the
    Law Enforcement Data System, ICE alone 176,576 times. The state police had again signed a clause
    against immigration use, the suit says. The system carries license and plate records. These are
    the figures of the group that sued; we found no ruling.

or-dmv-ice-documented-access-hotline-complaint =
    The state keeps a log of its hotline for sanctuary-law complaints. Its first entry says the DMV
    in Washington County shared or asked about one person's information with USCIS, the federal
    immigration benefits agency. It is a complaint, not a finding, and we saw no date for it. Across
    the state, immigration agencies asked Oregon police bodies for help 95 times from June 2024 to
    May 2025. That was up 265%.

or-dmv-data-sales =
    Press reports of 2025 say the Oregon DMV has earned over $60 million from selling driver records
    since 2019. They count 15 bulk buyers, among them LexisNexis and Experian, who resell to other
    qualified users. Photos are not included.

or-dmv-federal-bulk-request =
    The Justice Department sued Oregon in September 2025 for the full voter list. That list has
    license numbers and partial Social Security numbers. A court dismissed the case in early 2026,
    and appeals were under way. We found no bulk request for the license file itself.

or-alpr-statute =
    Senate Bill 1516 was signed on March 31, 2026 and took effect at once. It sets allowed uses of
    plate readers and posted audits. Each search must be logged with a stated reason. Plate data not
    tied to an investigation or court case may be kept for 30 days at most. People can sue a vendor
    that sells or leaks the data.
    .binds =
        Oregon police agencies that use plate readers
    .exceptions =
        plate data tied to an investigation or a court case

or-alpr-sharing-limit =
    Since March 31, 2026, Oregon agencies may give plate data to agencies outside Oregon only for
    defined law-enforcement purposes. They may not give standing or unrestricted access. Vendors may
    not use or sell the data, and searches are logged and audited. Out-of-state and federal police
    can still ask case by case, and the reason given is their own. The law requires end-to-end
    encryption but does not define it.
    .binds =
        Oregon police agencies and their plate-reader vendors
    .exceptions =
        federal agencies and those of other states can ask case by case, for set uses in law
        enforcement. Plate readers that federal agencies or private owners have, outside these
        contracts.

or-alpr-immigration-limit =
    Oregon's sanctuary law (ORS 181A.826) bars Oregon agencies from using public technology or staff
    for immigration enforcement. That covers plate readers. The law was in force in 2025, when
    cameras in Bend and Eugene answered hundreds of Border Patrol and other immigration searches
    through a default setting. So the ban alone did not shut the door. We did not see the 2026 plate
    law name immigration; it narrows outside access instead.
    .binds =
        Oregon police agencies and public bodies
    .exceptions =
        searches by outside agencies under some other label. A judge's warrant for an immigration
        crime, and other orders of a judge. Plate readers that federal agencies own.

or-alpr-ice-documented-access =
    An audit of Eugene's Flock plate cameras shows them in 19 nationwide Border Patrol or Homeland
    Security searches in May 2025. It shows 197 Border Patrol searches in June 2025. National lookup
    was then on by default. Searches by out-of-state police gave ICE or immigration as reasons.
    Eugene left national lookup on July 1, 2025 and later turned its cameras off.

or-alpr-ice-documented-access-medford-2021 =
    Emails from a Southern Oregon group of police analysts (2021 to 2024) tell of a case in Medford.
    In 2021 a Medford police analyst ran a plate for ICE (HSI), the investigations branch, on an
    informal request. The department says it was for a crime unrelated to immigration.

or-alpr-ice-documented-access-bend-2025 =
    Public records show 279 federal immigration-related searches of Bend's Flock plate data in about
    three weeks of June 2025. They came through a sharing setting that was on by default. The police
    did not know it was open. The city council ended the contract in January 2026. The city later
    considered plate readers from another vendor.

or-police-immigration-limit =
    Since 1987, and more strictly since 2021, Oregon police and public bodies may not use money,
    staff or technology for immigration enforcement. They may not ask about status outside narrow
    cases. Without a judge's subpoena or order, they may not tell immigration agencies a person's
    address, country of birth, custody status or release date. People can sue. On February 23, 2026
    a federal judge dismissed a county's claim that this conflicts with federal law.
    .binds =
        all Oregon police agencies and public bodies
    .exceptions =
        a subpoena, warrant or order from a judge. ICE's own subpoenas, once a federal court makes
        someone obey them. Immigration crimes, with a magistrate's warrant. Status checks of people
        arrested for crimes (ORS 181A.820). Shared databases, such as the state police's data
        system, as a 2026 lawsuit says.

or-police-immigration-limit-subpoenas-enforced-2025 =
    This is the gap in Oregon's sanctuary law. In autumn 2025 a federal judge enforced ICE
    administrative subpoenas, which ICE issues itself. They went to Multnomah, Clackamas, Washington
    and Marion counties and sought information on nine people. ICE had asked Marion County for
    addresses, employers and phone numbers of men on parole, and the county gave them over that
    November. ICE's own subpoena plus a federal court order beats the state law.
    .binds =
        the counties named in the federal court orders
    .exceptions =
        ICE's own subpoena, which no judge signed, once a federal court makes someone obey it.

or-police-cooperation-mandate =
    Oregon has no law that makes jails obey ICE hold requests (detainers) or makes police sign
    287(g) agreements to act for ICE. Its law points the other way. Police must decline and report
    requests that come without a judge's order.

or-police-287g =
    ICE's list of May 18, 2026 shows no 287(g) agreement (local police acting for ICE) in Oregon.
    The ban on using public resources for immigration enforcement leaves no lawful room for one. We
    did not see the law name 287(g).

or-police-287g-task-force =
    ICE's list of May 18, 2026 shows no task-force agreement in Oregon. { said-task-force }
    { said-none-since } { said-county-list }

or-police-287g-jail =
    ICE's list of May 18, 2026 shows no jail agreement in Oregon. { said-jail } { said-none-since }
    { said-county-list }

or-benefits-medicaid-data =
    The home address is not protected. Oregon is among the states suing, but since January 6, 2026
    the court lets the federal health department give ICE six items, in those states too. They are
    the home address, phone, birth date, Medicaid ID, citizenship and immigration status of people
    not lawfully present. Medical records, and data on citizens and permanent residents, stay barred
    while the suit goes on. The states told the court in 2026 that a larger file had gone over
    anyway.
    .binds =
        the federal health department (HHS) and its Medicaid agency (CMS); Homeland Security and ICE
        (by federal court order)
    .exceptions =
        six basic items, home address among them, may be shared. In 2026 the states told the court
        that its order had been broken; we do not know if they are right.

or-benefits-snap-data =
    SNAP is the food assistance program. On July 28, 2025 Oregon and other states sued over a demand
    by USDA, the federal farm department, for five years of recipient data. A federal judge has
    barred USDA from cutting the funds of the 22 suing states that refuse.

or-voter-roll-shared =
    Oregon refused the Justice Department's demand for its full voter list. On January 26, 2026 a
    federal judge said that he would dismiss the department's suit, and the court's docket shows
    that he did. His written opinion followed.

or-voter-roll-shared-appeal-2026 =
    The written dismissal is dated February 5, 2026. The Ninth Circuit appeals court heard the case
    on May 19, 2026 (26-1231). We saw no decision. { said-no-order } { said-suits-register }

or-courts-arrest-limit =
    Oregon bars civil immigration arrests in a court building, or on the way to or from court,
    unless a judge has signed a warrant or order. This has not kept agents away. A public defender
    confirmed an immigration arrest of a man leaving Washington County Circuit Court on July 7,
    2025. It was the first known near a state court that year, and no agency counts them. ICE said
    in 2019 that it would carry on.
    .binds =
        anyone making civil arrests, though state courts cannot physically enforce it on federal
        agents
    .exceptions =
        a judge's warrant or order. It does not cover the federal immigration court in Portland.
        Arrests for crimes.

or-broker-delete-right =
    Oregon's consumer privacy law, in force since July 1, 2024, gives a right to have stored data
    deleted. A 2023 law (HB 2052) makes data brokers register with the state. There is no single
    place to ask all brokers to delete.

or-event-courthouse-arrests-ice-2019 =
    ICE said that it would carry on with immigration arrests at courts.

or-event-subpoenas-enforced-2025 =
    In the fall, a federal judge enforced ICE administrative subpoenas against Multnomah, Clackamas,
    Washington and Marion counties. They were for information on nine people. ICE's own subpoena,
    plus such an order of the court, beats the state law.

or-event-medford-answer-2025 =
    A Medford police analyst ran a plate for ICE's investigations branch (HSI) in 2021. The
    department says that it was for a crime that had nothing to do with immigration.
    { said-day-of-report }

or-event-eugene-lookup-left-2025 =
    Eugene left the national lookup of Flock, a plate-camera network, which had been on by default.
    It later turned its cameras off.

or-event-bend-contract-ended-2026 =
    Bend's city council ended its contract for Flock plate readers. Public records show 279 federal
    searches about immigration there in about three weeks of June 2025. The city later considered
    plate readers from another vendor.

or-event-sanctuary-law-challenged-2026 =
    A federal judge dismissed a county's claim that the state's sanctuary law conflicts with federal
    law.

or-event-plate-law-2026 =
    Senate Bill 1516 took effect. Plate data outside an investigation or court case may be kept for
    only 30 days, and agencies outside Oregon may not get standing or unlimited access. Those
    agencies can still ask case by case, and the reason they give is their own.

or-event-police-network-suit-2026 =
    The Rural Organizing Project sued the State Police. It claims that immigration agencies queried
    state-run databases about 1.4 million times in a year through the police network, despite a
    clause against immigration use. We found no ruling.

or-event-voter-suit-dismissed-2026 =
    A federal judge dismissed the Justice Department's suit for Oregon's full voter list. An appeal
    was heard in May; we saw no decision.
