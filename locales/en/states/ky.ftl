# Kentucky: what the research found, in plain words. Ids: <state>-<fact>.

ky-dmv-license-regardless-of-status =
    Kentucky's license laws (KRS 186.412 and 186.4121) ask a noncitizen for federal immigration
    papers that authorize presence. The papers come from the Department of Homeland Security or its
    benefits agency, USCIS. The National Conference of State Legislatures lists 19 states and D.C.
    that license people without proof of lawful presence. Its last addition was in 2023, and
    Kentucky is not on it.

ky-dmv-card-marking =
    Kentucky has no license for people who cannot show lawful presence. So there is no such card to
    mark.

ky-dmv-noncitizen-marking =
    This is unconfirmed. People who are not permanent residents apply on a separate track, tied to
    their immigration papers. No page we saw shows whether an ordinary Kentucky card carries a
    citizenship or noncitizen mark on its face.

ky-dmv-document-retention =
    Kentucky law tells the Transportation Cabinet, which issues licenses, to keep an electronic copy
    of the papers a noncitizen files for a license. For a noncitizen's ID card, it must scan the
    documents and the photo into its database. For citizens and permanent residents it also keeps
    the scanned file. It scans their birth certificate only for a REAL ID card. The laws are KRS
    186.412, 186.4121(2) and 186.4123(4).

ky-dmv-disclosure-limit =
    This is unconfirmed. One search found no Kentucky law that limits the release of license records
    for immigration enforcement. In November 2025 members of Congress described the state's data as
    open to ICE. The federal Driver's Privacy Protection Act lets government agencies get records
    for their functions.

ky-dmv-nlets-immigration =
    In November 2025 members of Congress wrote to 19 governors, Kentucky's among them. They said the
    state gave ICE self-service access to driver and registration data over Nlets, the police data
    network. They asked the governor to block it. We found no block by Kentucky up to the newest
    pages we saw.

ky-dmv-nlets-photos =
    This is unconfirmed. Nlets, the police data network, describes a program to exchange license
    photos between states. It had reached 18 states and hoped to reach all. No page we saw says
    whether Kentucky answers photo queries, or from which agencies. The Nlets page is undated and
    speaks of plans for 2010.

ky-dmv-face-recognition =
    This is unconfirmed. In 2016 the federal audit office (GAO) listed 16 states whose license
    photos the FBI's face-search unit may have searched. We believe that Kentucky is on it, but four
    searches did not confirm it and we have not been able to check this. The Electronic Frontier
    Foundation names Kentucky among states that may draw images from Alaska's license-photo file.
    That says nothing on searches of Kentucky's own photos.

ky-dmv-ice-documented-access =
    This is unconfirmed. We found no record or report of a particular ICE request to the Kentucky
    Transportation Cabinet, which keeps driver records. Documents that the National Immigration Law
    Center obtained tell of ICE's ways in general. They show that ICE can query state driver data
    through Nlets, the police data network, and by contact with agency staff.

ky-dmv-data-sales =
    This is unconfirmed. One search covered all states. Reports of 2019 tell of license agencies
    that sell driver records to insurers, data firms and private investigators. The pages we saw do
    not name Kentucky. But the reporter said every agency he looked into sold data, so a missing
    name proves little.

ky-dmv-federal-bulk-request =
    This is unconfirmed. In 2025 the Department of Homeland Security gave notice that it wants the
    license data of all states. It would come through Nlets, the police data network, and feed SAVE,
    its status-check system. We found no separate bulk demand for Kentucky's driver file. For the
    voter file, the Justice Department sued Kentucky; see the note on voter rolls.

ky-alpr-statute =
    HB 58 of 2026 is Kentucky's first statewide plate-reader law. It sets allowed uses, limits on
    sale and written public policies. Captured plates may be kept at most 90 days, unless needed in
    a criminal or insurance investigation or under a notice to preserve them. It was enacted on
    April 10, 2026 and is in force from July 15, 2026.
    .exceptions =
        plates that a criminal or insurance case needs. Plates that someone gave notice to keep.

ky-alpr-sharing-limit =
    We found no limit on sharing with other police or federal agencies. HB 58, enacted April 10,
    2026, limits the sale of plate data and who may collect it. It has openings for insurers,
    lenders and the National Insurance Crime Bureau. Nothing in the summaries we saw keeps the data
    from police of other states or from federal agencies. In January 2026 plate-reader data was
    described as searchable by police nationwide; we did not read the final text.

ky-alpr-immigration-limit =
    We found no statewide limit. The summaries of HB 58 that we saw contain no ban on using plate
    data for immigration. Louisville has its own rule against it, and that rule was broken. The
    notes on plate searches for ICE tell more.

ky-alpr-ice-documented-access =
    KyCIR, a newsroom in Louisville, obtained records and reported on them on November 3, 2025. They
    show agencies across the country searching Louisville's Flock plate data for immigration
    reasons. This may violate local law.

ky-alpr-ice-documented-access-dea-agent-2025 =
    A Drug Enforcement Administration (DEA) agent made immigration-related searches in February and
    March 2025. The agent used the shared password of a Louisville detective. Louisville police
    confirmed it on December 30, 2025 and disciplined three employees. DEA did not dispute it. It
    said the agent did not know the city's rule.

ky-police-immigration-limit =
    We found no Kentucky law that limits police help to ICE. Louisville gave up its own limit in
    July 2025, facing the threat of a federal suit. It went back to holding people up to 48 more
    hours when federal agents ask.

ky-police-cooperation-mandate =
    We found no Kentucky law that requires cooperation. Two 2026 bills, HB 47 and SB 86, would have
    made every agency sign an agreement to do immigration work, called 287(g). That included the
    State Police. Both were pending in early February 2026; two searches found no report that either
    passed, and no final status. One page reports that a ban on sanctuary policies (local limits on
    helping ICE) was enacted, but it names no bill number and we do not rely on it.

ky-police-287g =
    Under 287(g) agreements, local officers do immigration work. ICE's list of May 18, 2026 shows 43
    signed agreements in Kentucky, held by 40 agencies. Local press in early 2026 counted 27
    agencies; another report, of February 4, 2026, counted 22. ICE's list of July 18, 2025 held 16
    agreements. More were signed after May 2026. { said-county-list }

ky-police-287g-task-force =
    ICE's list of May 18, 2026 shows 37 task-force agreements in Kentucky. { said-task-force }
    { said-more-since } { said-county-list }

ky-police-287g-jail =
    ICE's list of May 18, 2026 shows 6 jail agreements in Kentucky. { said-jail }
    { said-none-since } { said-county-list }

ky-benefits-medicaid-data =
    This is unconfirmed. Kentucky is not among the 20 states on the list that we saw of those that
    sued over Medicaid data; other reports count 21 or 22. So no court order we saw protects its
    enrollees. From January 6, 2026, a federal judge lets the health department (HHS) give ICE basic
    details about people not lawfully present, such as address and phone. His limit on other data
    covers only the states that sued. We did not see that ICE has in fact drawn Kentucky records.

ky-benefits-snap-data =
    The federal agriculture department (USDA) demanded data on people who get SNAP food aid. On
    October 15, 2025, a federal judge in San Francisco barred that demand to the states that sued.
    The judge widened the order on February 26, 2026, because USDA would not rule out passing the
    data to others such as the Department of Homeland Security. Kentucky joined that suit through
    its governor in July 2025. It refused a second demand in December 2025.

ky-voter-roll-shared =
    The Justice Department asked for Kentucky's full, unredacted voter list on August 14, 2025. The
    state refused on August 22, 2025. The department sued on February 26, 2026. On June 24, 2026,
    the Sixth Circuit appeals court ruled 2-1 against the department in the Michigan case. Its
    rulings bind Kentucky's federal courts.

ky-voter-roll-shared-suit-dismissed-2026 =
    A federal court dismissed the Justice Department's suit for the full list on July 23, 2026. The
    Sixth Circuit holds the appeal (26-5657) until the Michigan case is over. We found no court
    order to hand the list over by September 21, 2026. { said-suits-register-day }

ky-broker-delete-right =
    Kentucky's general consumer privacy law took effect on January 1, 2026. Residents can have
    covered companies delete their data and can opt out of its sale. It is not a single place to
    have data deleted by all brokers. Size limits and exemptions apply.

ky-other-licensing-fraud-review =
    Kentucky revoked 1,985 driver credentials over a bribery scheme at two licensing offices. The
    federal indictment of February 2026 concerned noncitizens who were lawfully present. State and
    federal agencies worked the case together.

# “They”: the members of Congress. The program puts the date and “Members of Congress” before the
# sentence.
ky-event-nlets-letter-2025 =
    They told Kentucky's governor, one of 19, that the state gave ICE self-service access to driver
    and registration data over Nlets, the police data network. They asked for a block; we found
    none.

ky-event-louisville-limit-dropped-2025 =
    Facing a threatened federal suit, Louisville gave up its limit on police help to ICE. It went
    back to holding people up to 48 more hours at federal request.

ky-event-dea-answer-2025 =
    Louisville police confirmed that a DEA agent had used a detective's shared password for
    immigration-related plate searches. They disciplined three employees. The DEA did not dispute
    it; it said that the agent did not know the city's rule.

ky-event-plate-law-2026 =
    From this day, HB 58 caps the keeping of plates at 90 days, unless a criminal or insurance
    investigation or a notice to preserve them needs more. Nothing in the summaries we read keeps
    plate data from federal agencies or police of other states. We did not read the enacted text.

ky-event-voter-ruling-michigan-2026 =
    The Sixth Circuit appeals court ruled 2 to 1 against the Justice Department in Michigan's
    voter-list case. Its rulings bind Kentucky's federal courts.

ky-event-snap-refused-again-2025 =
    Kentucky refused a second federal demand for food-stamp (SNAP) data. Through its governor, it
    had joined the suit of other states against the Agriculture Department in July 2025.

ky-event-voter-list-refused-2025 =
    Kentucky refused to give the Justice Department its full, unredacted voter list.

ky-event-voter-suit-dismissed-2026 =
    A federal court dismissed the Justice Department's suit for Kentucky's full voter list.
    { said-suits-register-day }
