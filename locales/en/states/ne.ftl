# Nebraska: what the research found, in plain words. Ids: <state>-<fact>.

ne-dmv-license-regardless-of-status =
    Nebraska requires lawful status for a license. It is not on a list of 19 states that license
    residents of any immigration status, kept by the National Conference of State Legislatures. A
    2015 law (LB 947) may let people with DACA (protection for some who came as children) or other
    listed federal permission get one. We have not been able to check that law.

ne-dmv-card-marking =
    Nebraska has no card that is open to people of any status. So there is no special card to mark.

ne-dmv-noncitizen-marking =
    This is unconfirmed. The law on what a license must show lists name, address, photo, dates and
    other marks the director may choose. The text we saw does not mention citizenship. People with
    temporary status get cards that end with their authorized stay, under REAL ID rules. We could
    not confirm the wording printed on them.

ne-dmv-document-retention =
    We could not confirm whether Nebraska keeps scans of passports and immigration papers. REAL ID
    rules are said to make states that comply keep copies or images. We have not been able to check
    that rule's text.

ne-dmv-disclosure-limit =
    We found no Nebraska law that limits what the DMV gives for immigration enforcement. A
    governor's order of January 2025 instead tells state agencies to support federal immigration
    policy as far as law permits. The state's driver-privacy act may follow the federal one (DPPA).
    We have not been able to check this.

ne-dmv-nlets-immigration =
    Letters from 40 members of Congress in November 2025 say every state feeds driver and
    registration data to about 18,000 agencies. The data travels over Nlets, the police network.
    They say only Illinois, Massachusetts, Minnesota, New York and Washington had cut ICE off, and
    Oregon was doing so. A January 2026 survey named the same five. Nebraska was not named as
    blocking, and we found no later block. In the year to October 1, 2025, the ICE count nationwide
    was 292,114 such queries; ICE (HSI), the investigations branch, was counted apart with 605,116.

ne-dmv-nlets-photos =
    We could not confirm this for Nlets, the police network. In 2020 Nebraska was one of the states
    allowed to pull Alaska's license photos over the image exchange run by AAMVA, the motor-vehicle
    agencies' association. So it takes part in that photo network between licensing agencies.

ne-dmv-face-recognition =
    Nebraska's DMV has matched faces on license photos since July 2009. New cameras then compared
    each picture with about 1.5 million others.

ne-dmv-face-recognition-fbi-searches-2016 =
    A 2016 report by the GAO, the audit office of Congress, covers the FBI's face unit. It says the
    unit could search driver photos in 16 states, or ask for searches. Nebraska may be on that list.
    We have not been able to check this, because we could not read the list itself.

ne-dmv-ice-documented-access =
    We found no document or report of ICE getting Nebraska license records by direct request. This
    is unconfirmed.

ne-dmv-data-sales =
    We found no report that names Nebraska's DMV as a bulk seller. This rests on one search and is
    unconfirmed. State law makes it a felony to trade data scanned from the code on a license.

ne-dmv-federal-bulk-request =
    We know of no separate driver file that was sent. But the voter file sent to the Justice
    Department on February 12, 2026 carried some license or state ID numbers. They were given for
    the roughly 0.5 percent of voters without verified last digits of a Social Security number.

ne-alpr-statute =
    The Automatic License Plate Reader Privacy Act (LB 93 of 2018) bans readers except for listed
    purposes. Plate reads may be kept at most 180 days, unless tied to evidence, a request to
    preserve them or a court order. Officers may search by hand only for an ongoing criminal or
    missing-person case. The act requires posted policies and yearly reports.
    .binds =
        Nebraska police and other government agencies that use plate readers
    .exceptions =
        data tied to evidence; a request to preserve the data; a court order

ne-alpr-sharing-limit =
    Nothing in the plate-reader act stops a Nebraska agency from opening its cameras to outside or
    federal police. Section 60-3205 gives others a court-order route, for criminal or civil cases.
    It adds that agencies may still share data for administrative purposes, with the parties to a
    case, or in emergencies. Section 60-3206 only asks for a policy against sharing that breaks the
    act. In April 2025 outside agencies ran nearly all of Hall County's 424,000 logged searches.

ne-alpr-immigration-limit =
    The plate-reader act does not name immigration enforcement as a use, and does not forbid it. It
    also does not bar sharing with federal partners. Its listed purposes are traffic, people with an
    outstanding warrant, missing persons, stolen vehicles and criminal cases. The text does not say
    that a judge must have signed the warrant, so ICE's own warrants may count.

ne-alpr-ice-documented-access =
    Audit data from Flock, a plate-camera firm, covers the Hall County Sheriff in April 2025. It
    logged over 424,000 searches of the county's cameras, only 211 of them by its own deputies. Some
    of the outside searches gave immigration offenses as the reason. We saw these figures in a
    secondary immigration-news article that cites records and a congressional inquiry, not in the
    log itself.

ne-police-immigration-limit =
    No Nebraska law limits police cooperation with ICE. LB 881 of 2026 would have required public
    notice and a local vote for 287(g) agreements, in which local police act for ICE. We found no
    sign that it passed.

ne-police-cooperation-mandate =
    Executive Order 25-01 of January 2025 tells state agencies to back federal immigration policy.
    It tells state police and prisons to consider 287(g) agreements, in which officers act for ICE.
    It does not bind counties. The counties' insurer says the law does not require holding someone
    on an ICE detainer (hold request) alone. It says that doing so carries risk under the Fourth
    Amendment.

ne-police-287g =
    ICE's list of May 18, 2026 shows ten 287(g) agreements with eight agencies; under these,
    officers act for ICE. They are the State Patrol, the prisons department, Beatrice police, and
    the sheriffs of Banner, Dakota, Red Willow (three), Sioux and Wheeler counties. The prisons
    department's agreement goes with the ICE detention center at McCook.

ne-police-287g-task-force =
    ICE's list of May 18, 2026 shows 6 task-force agreements in Nebraska. { said-task-force }
    { said-more-since } { said-county-list }

ne-police-287g-jail =
    ICE's list of May 18, 2026 shows 4 jail agreements in Nebraska. { said-jail }
    { said-none-since } { said-county-list }

ne-voter-roll-shared =
    On February 12, 2026 the Secretary of State sent the Justice Department data on 1,254,333
    voters. It held name, home address, full birth date and the last four digits of the Social
    Security number (or the license number). The state supreme court had refused to stop this the
    day before, but set the appeal for March 31, 2026. We did not find the outcome. The department
    has confirmed that it shares such files with Homeland Security.

ne-benefits-medicaid-data =
    An agreement between Medicaid's federal agency and ICE covers Medicaid members nationwide. Court
    limits protect only the states that sued. We do not know Nebraska to be one of them.

ne-benefits-snap-data =
    This is unconfirmed. SNAP is the food assistance program. Nebraska is not among the states that
    sued USDA, the federal farm department. A federal letter counts 28 mostly Republican-led states
    as having delivered SNAP data. We could not confirm in two searches that Nebraska delivered its
    own.

ne-health-status-question =
    We found no duty on Nebraska hospitals to record immigration status. A January 2026 overview
    names only Florida and Texas.

ne-broker-delete-right =
    The Nebraska Data Privacy Act, in force since January 1, 2025, may give rights to see data,
    delete it and opt out. They hold against the businesses it covers. We have not been able to
    check this.

ne-event-executive-order-2025 =
    Executive Order 25-01 told state agencies to support federal immigration policy. State police
    and prisons were told to consider 287(g) agreements, under which officers act for ICE. It does
    not bind counties.

ne-event-voter-list-not-stopped-2026 =
    The state supreme court refused to stop the voter data from going to the Justice Department for
    the time being. It set the appeal for March 31, 2026. We did not find the outcome.
