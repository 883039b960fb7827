# Montana: what the research found, in plain words. Ids: <state>-<fact>.

mt-dmv-license-regardless-of-status =
    Montana issues licenses and ID cards only to people whose presence is authorized under federal
    law. It is not on a list of 19 states that do otherwise, kept by the National Conference of
    State Legislatures. A 2025 bill (HB 275) would have made a driving privilege card. We found no
    sign that it became law.

mt-dmv-card-marking =
    Montana has no card that is open to people of any status. But since 2026 a citizen's card
    carries an eagle, so a card without one stands out. See the note on marking noncitizens' cards.

mt-dmv-noncitizen-marking =
    Since January 1, 2026, ID cards for U.S. citizens must show an eagle, which stands for
    citizenship. So a card without it points to a noncitizen. The text we saw also covers driver's
    licenses and digital cards by its definitions, but we did not read the license section itself. A
    2018 rule also makes the front of a foreign national's temporary or limited-term card say so.
    Its end date follows the authorized stay, or is at most one year where the stay has no end date.

mt-dmv-document-retention =
    This is unconfirmed. We read no Montana rule on keeping or throwing away copies of immigration
    papers. The division checks noncitizens in SAVE, a federal status system. So the federal side
    also receives that query.

mt-dmv-disclosure-limit =
    Montana's driver-privacy sections follow the federal driver privacy law (DPPA). Personal and
    highly restricted information stays closed except for listed uses. Those uses include the work
    of government agencies. We found no section aimed at immigration enforcement.

mt-dmv-nlets-immigration =
    Letters from 40 members of Congress in November 2025 say every state feeds driver and
    registration data to about 18,000 agencies. The data travels over Nlets, the police network.
    They say only Illinois, Massachusetts, Minnesota, New York and Washington had cut ICE off, and
    Oregon was doing so. A January 2026 survey named the same five. Montana was not named as
    blocking, and we found no later block. In the year to October 1, 2025, the ICE count nationwide
    was 292,114 such queries; ICE (HSI), the investigations branch, was counted apart with 605,116.

mt-dmv-nlets-photos =
    We could not confirm whether Montana answers photo queries over Nlets, the police network.
    Nlets' own guide says a driver-history answer can carry a photo where the state provides one.

mt-dmv-face-recognition =
    The Facial Recognition for Government Use Act (SB 397 of 2023) bans constant face surveillance
    and most face identification by government. Police may use it only for listed serious crimes, or
    similar crimes elsewhere, and need a judge's warrant. The state justice department runs the
    searches for agencies that ask and reports them yearly. Immigration violations are not on the
    list we read. The act binds Montana agencies only, and lawmakers were told in 2021 that license
    photos feed a larger database used by police nationwide.
    .binds =
        Montana state and local agencies and police
    .exceptions =
        serious crimes on a list, and like crimes of other places, with a judge's warrant. Checks on
        travel, run with a federal agency. Federal agencies can search photos that they got in other
        ways.

mt-dmv-ice-documented-access =
    We found no document or report of ICE getting Montana license records by direct request. This is
    unconfirmed.

mt-dmv-data-sales =
    State law bars the department from selling or sharing driving-record data in bulk, with one
    exception. The buyer must already supply the drivers' names, license numbers and birth dates, to
    watch for changes. Sales of single records remain, for purposes that the federal driver privacy
    law (DPPA) allows.
    .binds =
        the department that keeps Montana's driving records
    .exceptions =
        buyers who give the names, license numbers and birth dates themselves, to watch for changes.
        Single records can be sold for the uses that federal law allows.

mt-dmv-federal-bulk-request =
    We found no bulk handover of the driver file itself. License numbers are part of the disputed
    demand for the voter list. The state also checks its voters through SAVE, a Homeland Security
    system. See the note on the voter list.

mt-alpr-statute =
    HB 149 of 2017, in force since October 1, 2017, bans plate readers except for listed police
    purposes. These include stolen cars, wanted or missing people and major crimes. Plate reads may
    be kept 90 days, unless a sworn request to preserve them or a judge's search warrant extends
    that.
    .binds =
        Montana police agencies
    .exceptions =
        police can ask under oath to keep the data; the agency's own word is enough. A search
        warrant from a judge, state or federal.

mt-alpr-sharing-limit =
    This is uncertain and unconfirmed. Section 46-5-118 asks for a sworn statement naming cameras,
    plate, dates and facts of a criminal or missing-person inquiry. In the part we read, that is a
    rule for keeping data past 90 days. We did not read the paragraphs on sharing. The law's sponsor
    says data cannot be shared without a specific plate request or a warrant; he does not say whose
    warrant. He says that it does not feed the federal drug agency's database. That is his account,
    not the text.
    .binds =
        Montana police agencies and those who keep their data
    .exceptions =
        an agency's own word under oath about one plate. A federal judge's search warrant. Private
        plate readers, and plate data that private firms sell.

mt-alpr-immigration-limit =
    We found no clause that names immigration enforcement. The allowed purposes are criminal, so a
    purely civil immigration look-up does not fit them on their face. We found no court ruling on
    that.

mt-alpr-ice-documented-access =
    Two searches found no audit log or report of ICE or Border Patrol searches of Montana plate
    data. This is unconfirmed.

mt-police-immigration-limit =
    State law forbids local limits. On January 26, 2026 Helena passed a resolution on when its
    police help ICE. On March 9, 2026 the attorney general called it unlawful and gave the city 15
    days. The city disputed this, and we did not find the outcome. Separately, the state supreme
    court held in 2020 that Montana officers then had no power to make civil immigration arrests.

mt-police-cooperation-mandate =
    HB 200 of 2021 bans any policy that restricts sharing immigration-status information or obeying
    ICE hold requests (detainers). Violators face $10,000 for every five days and loss of state
    grants. The attorney general enforces it.

mt-police-287g =
    ICE's list of May 18, 2026 shows six 287(g) agreements, which let state or local officers act
    for ICE. They are with the Montana Department of Justice and the sheriffs of Carter, Flathead,
    Gallatin, Garfield and Treasure counties.

mt-police-287g-task-force =
    ICE's list of May 18, 2026 shows 4 task-force agreements in Montana. { said-task-force }
    { said-none-since } { said-county-list }

mt-police-287g-jail =
    ICE's list of May 18, 2026 shows 2 jail agreements in Montana. { said-jail } { said-none-since }
    { said-county-list }

mt-benefits-medicaid-data =
    An agreement between Medicaid's federal agency and ICE covers Medicaid members nationwide. Court
    limits protect only the states that sued. We do not know Montana to be one of them.

mt-benefits-snap-data =
    This is unconfirmed. SNAP is the food assistance program. Montana is not among the states that
    sued USDA, the federal farm department. A federal letter counts 28 mostly Republican-led states
    as having delivered SNAP data. We did not see Montana named.

mt-voter-roll-shared =
    This is disputed. Emails that Montana Free Press got and reported on February 5, 2026 say the
    office fully met the Justice Department's August 2025 request. That request asked for birth
    dates, license numbers and the last digits of Social Security numbers. The Secretary of State
    calls this false and says only the public list (names, addresses, voting method) went. Both
    sides agree that the public list was sent, and the department was still asking in December. She
    declined its agreement on removing voters. Separately, voters are checked in SAVE, a Homeland
    Security system, which flagged 23.

mt-health-status-question =
    We found no duty on Montana hospitals to record immigration status. A January 2026 overview
    names only Florida and Texas.

mt-broker-delete-right =
    The Montana Consumer Data Privacy Act lets residents opt out of sales and use other rights with
    the businesses it covers. SB 297 of May 2025 widened it, lowering its threshold to 25,000
    consumers. It has exemptions, and it is not a single place to delete data at all brokers. We did
    not read the deletion right itself.

mt-other-government-may-not-buy-data =
    SB 282, signed in May 2025, limits what Montana state and local agencies may buy. Without a
    judge's warrant or a court-issued investigative subpoena, they may not buy electronic messages,
    precise location, pseudonymous data (data without names) or sensitive data. The Electronic
    Frontier Foundation, a privacy group, reads sensitive data to include citizenship status.
    Evidence that was got unlawfully cannot be used. The law does not bind federal agencies.

mt-event-status-sharing-law-2021 =
    HB 200 banned any policy that restricts sharing immigration-status information or obeying ICE
    hold requests (detainers). Violators face $10,000 for every five days and the loss of state
    grants.

mt-event-face-recognition-act-2023 =
    The Facial Recognition for Government Use Act (SB 397) banned most identification by face.
    Police may use it only in cases of serious crimes on a list, and with a judge's warrant. It
    binds Montana agencies only.

mt-event-voter-emails-2026 =
    Montana Free Press reported on emails that it had obtained. They say that the secretary of
    state's office fully met the Justice Department's request of August 2025. The request was for
    birth dates, license numbers and the last digits of Social Security numbers.

mt-event-voter-emails-denied-2026 =
    The secretary of state calls false that her office fully met the Justice Department's request.
    She says that only the public list was sent: names, addresses and voting method.
    { said-day-of-report }

mt-event-helena-warned-2026 =
    Montana's attorney general called a Helena resolution unlawful and gave the city 15 days. The
    resolution, of January 26, 2026, is on when the city's police help ICE.

mt-event-helena-answers-2026 =
    Helena disputes that its resolution on the police and ICE is unlawful. { said-day-of-report } We
    did not find the outcome.
