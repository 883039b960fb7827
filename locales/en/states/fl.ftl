# Florida: what the research found, in plain words. Ids: <state>-<fact>.

fl-dmv-license-regardless-of-status =
    Florida licenses only people with lawful status. The law is section 322.033, as changed by the
    2025 special session. It forbids the motor-vehicle department to give a license or ID card to
    people whom it calls unauthorized aliens.

fl-dmv-card-marking =
    Florida has no card for residents without lawful status, so there is nothing to mark.

fl-dmv-noncitizen-marking =
    HB 991, signed in April 2026, puts citizenship on Florida licenses and ID cards. It applies when
    a card is issued, renewed or replaced, and to green-card holders too. One report says that
    citizens are named as such and others get the letters NC. A card already held stays valid until
    then, and a new citizen gets a free new card. Sources disagree on the start. The bill as heard
    said July 1, 2026; later reports give July 1, 2026, or January 1, 2027. We could not settle
    this.

fl-dmv-document-retention =
    Federal REAL ID rules make a state keep the papers shown for a REAL ID card. Paper copies stay
    at least 7 years and images at least 10. We found no state law that shortens or forbids this. We
    did not check what happens with cards that are not REAL ID. Florida said that it issued REAL ID
    cards from 2010.

fl-dmv-disclosure-limit =
    We found no Florida law that keeps motor-vehicle records from immigration enforcement. Section
    322.142(4) keeps license photos from the public. But it names requests by law-enforcement
    agencies among the allowed uses. Chapter 908 forbids state bodies to limit information sharing
    with immigration agencies. A 2023 bill, SB 866, would have barred giving photos to immigration
    agencies. It is not shown as having become law.

fl-dmv-nlets-immigration =
    In November 2025 members of Congress listed the states that had cut ICE off from motor-vehicle
    data over Nlets, the national police network. They are Illinois, Massachusetts, Minnesota, New
    York and Washington, with Oregon under way. Florida was not among them. The letter said that ICE
    keeps direct, self-service access elsewhere. ICE ran 292,114 and its investigations branch (HSI)
    605,116 such queries in the year to October 1, 2025, all states together. In a settlement filed
    November 28, 2025, Florida also agreed to back Homeland Security in getting driver's license
    data through Nlets. The data is for SAVE, the department's citizenship checks.

fl-dmv-nlets-photos =
    We could not confirm whether Florida passes photos over Nlets, the national police network. A
    November 2025 letter from Congress members said that 41 states do; the reports do not name them.
    The network's own manual describes what an out-of-state query returns. It is name, address,
    birth date, description, Social Security number, and license type and status. An image can be
    asked for where a state supports it.

fl-dmv-face-recognition =
    The Pinellas County Sheriff runs FACES, a system that compares a face with mugshots and with
    every Florida license photo. It held about 25 million images in 2019. Georgetown researchers
    counted 22 million license and ID photos in 2016. Records showed 273 partner agencies, 17 of
    them federal. ICE, CBP, IRS and FBI were among these. There was no reasonable-suspicion rule and
    there were no audits. We could not confirm whether ICE still has an account in 2026.

fl-dmv-ice-documented-access =
    The Orlando Sentinel obtained public records in 2019. They list ICE among the agencies able to
    search Florida license photos through FACES, a face-recognition system.

fl-dmv-data-sales =
    A television investigation of about 2016 found the department giving driver records in bulk to
    more than 75 companies. Acxiom and Experian were among them. It brought in about $150 million in
    two years. The department answered that it does not sell the information. In 2011 a federal
    court ruled on Florida's bulk disclosure to a company whose partner resold look-ups online. It
    held that this did not break the federal driver-privacy act.

fl-dmv-federal-bulk-request =
    Florida, Indiana, Iowa and Ohio had sued over citizenship checks. On November 28, 2025, they
    settled with Homeland Security for 20 years. The department opens SAVE, its rebuilt system for
    such checks, to them. They promise to supply state driver's license records, or to help the
    department reach them, over Nlets (the police network) too. We could not confirm how much had
    been handed over by 2026.

fl-dmv-federal-bulk-request-save-order-2026 =
    On July 7, 2026 a federal court in Florida ordered, under the settlement with Homeland Security,
    that SAVE stay open to Florida and three other states. That covers checks in bulk and checks by
    Social Security number. So Florida's checks of its voter list went on even while a ruling
    against the new SAVE held. A federal judge in Washington, D.C., had made it on June 22, 2026. An
    appeal by the League of Women Voters was pending in the Eleventh Circuit on September 30, 2026.
    This comes from a public register of lawsuits; we did not read the order.

fl-alpr-statute =
    Section 316.0778 has Florida's Department of State set how long plate-reader records may be kept
    at most. Section 316.0777 keeps them from the public but open between criminal-justice agencies.

fl-alpr-statute-three-year-schedule =
    The figure in the state's schedule of police records is said to be three years. We have not been
    able to check it.

fl-alpr-sharing-limit =
    The law that keeps plate records from the public lets criminal-justice agencies pass plate
    images and data to each other in their duties. We found no bar on sharing with other states or
    federal agencies.

fl-alpr-immigration-limit =
    No Florida rule keeps plate data from immigration enforcement. Reporting in June 2025 says that
    no state law bars police from helping immigration enforcement with such data. Chapter 908
    forbids local limits.

fl-alpr-ice-documented-access =
    The Florida Highway Patrol has a 287(g) agreement, which lets its officers do some ICE work.
    Search logs show that it ran more than 250 Flock plate searches with immigration reasons. They
    date from March 13 to May 5, 2025. The number rose around Operation Tidal Wave, in which over
    1,100 people were arrested. Over 100 Florida agencies used Flock. Most showed no immigration
    searches then.

fl-police-immigration-limit =
    Florida forbids sanctuary policies, which are local limits on help to immigration enforcement.
    No state law holds police back from such help.

fl-police-cooperation-mandate =
    Every sheriff or chief officer who runs a county jail must sign a 287(g) agreement with ICE. It
    lets their officers do some ICE work. They may end it only if the State Board of Immigration
    Enforcement approves. Until they sign, they report every three months, from April 1, 2025.
    Chapter 908 also bans sanctuary policies. Agencies must use best efforts to support enforcement
    and must act on ICE holds (detainers).

fl-police-287g =
    ICE's own list counted 348 agreements in Florida, the most of any state, as of May 18, 2026.
    They are 287(g) agreements, which let local officers do some ICE work. They cover sheriffs and
    city and campus police. They also cover state bodies such as the Highway Patrol, the
    law-enforcement department, the wildlife commission, the lottery and corrections.

fl-police-287g-task-force =
    ICE's list of May 18, 2026 shows 274 task-force agreements in Florida. { said-task-force }
    { said-none-since } { said-county-list }

fl-police-287g-jail =
    ICE's list of May 18, 2026 shows 74 jail agreements in Florida. { said-jail } { said-one-since }
    { said-county-list }

fl-benefits-medicaid-data =
    CMS, the federal Medicaid agency, may give data to Homeland Security and ICE. Court orders
    limited that in August 2025, and one of December 29, 2025, narrowed the limit. They protect only
    the states that sued, and Florida did not. From January 6, 2026, six items about people not
    lawfully present may be shared for every state. They are citizenship, immigration status,
    address, phone, birth date and Medicaid number.

fl-benefits-snap-data =
    The U.S. Agriculture Department counted 28 states, mostly Republican-led, that had handed over
    records of people who applied for food aid (SNAP) since 2020. The records hold names, birth
    dates, addresses and Social Security numbers. Reports say that nearly every state outside the
    lawsuit complied, Kansas being the exception. Florida was not in the lawsuit. We did not see it
    named in the list of 28, so this is not confirmed.

fl-health-status-question =
    Hospitals that take Medicaid must ask on their admission forms. The question is whether the
    patient is a citizen, lawfully present or not. A patient may decline to answer. The form must
    say that the answer does not affect care and is not reported to immigration authorities.
    Hospitals send the state counts every three months, not names.

fl-broker-delete-right =
    The Florida Digital Bill of Rights (July 1, 2024) lets people delete data and opt out of its
    sale. It binds only very large companies, but we have not been able to check that threshold.

fl-voter-roll-shared =
    Florida sends voters' data to SAVE, a Homeland Security system, under the settlement of November
    28, 2025. We could not confirm whether the Justice Department holds the full voter file. In July
    2025 Florida was reported to have given public data. This is not confirmed.

fl-other-out-of-state-license-invalid =
    Since July 1, 2023, Florida treats some other states' licenses as invalid. They are licenses
    given only to people who could not prove lawful presence. The first published list named kinds
    from Connecticut, Delaware, Hawaii, Rhode Island and Vermont. A driver who shows one in Florida
    risks a citation and contact with police. Cards that look the same for everyone were not on that
    list. The state's list may have changed since: check the current one.

fl-event-data-sales-denial-2016 =
    A television investigation of about that year found that the motor-vehicle department gave
    driver records in bulk to more than 75 companies, for about $150 million in two years. The
    department answered that it does not sell the information.

fl-event-hospital-question-2023 =
    From then on, hospitals that take Medicaid had to ask on admission forms whether a patient is a
    citizen, lawfully present or not. A patient may decline to answer. The form must say that the
    answer does not affect care and is not reported to immigration authorities.

fl-event-jails-must-sign-2025 =
    An act of the 2025 special session made every sheriff or chief officer who runs a county jail
    sign a 287(g) agreement with ICE. They may end it only if the State Board of Immigration
    Enforcement approves. Those who had not signed had to report every three months from April 1,
    2025.

fl-event-save-order-2026 =
    A federal court in Florida ordered that SAVE, Homeland Security's citizenship checks, stay open
    in bulk to Florida and three other states under their settlement. This comes from a public
    register of lawsuits; we did not read the order.
