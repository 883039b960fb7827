# Michigan: what the research found, in plain words. Ids: <state>-<fact>.

mi-dmv-license-regardless-of-status =
    Michigan stopped licensing people without lawful presence on January 22, 2008, after an attorney
    general's opinion (No. 7210 of 2007). Bills to reverse that, called Drive SAFE, were pending in
    2023. We saw no sign that they became law.

mi-dmv-card-marking =
    Michigan has no license for people who cannot show lawful presence. So there is no such card to
    mark.

mi-dmv-noncitizen-marking =
    Cards of noncitizens with a temporary lawful status show words for a limited term. DACA
    recipients and foreign students are examples. (DACA protects some people who came as children.)
    A 2018 proposal to mark the cards of all noncitizens was taken out of its bill.

mi-dmv-document-retention =
    This is unconfirmed. State law lists the papers to give for identity and legal presence. We
    could not establish how long copies are kept.

mi-dmv-disclosure-limit =
    We found no Michigan law that limits license data for immigration enforcement. Senate bills
    heard on January 29, 2026 would require a court warrant before state or local governments share
    personal information with ICE. They faced a reluctant House, and we did not see the outcome. A
    web guide says Michigan already forbids such sharing. These reports contradict it.

mi-dmv-nlets-immigration =
    In November 2025 members of Congress wrote to 19 governors, Michigan's among them. They said the
    state gave ICE self-service access to driver and registration data over Nlets, the police data
    network. They asked the governor to block it. We found no block by Michigan up to the newest
    pages we saw.

mi-dmv-nlets-photos =
    This is unconfirmed. Nlets, the police data network, describes a program to exchange license
    photos between states. It had reached 18 states and hoped to reach all. No page we saw says
    whether Michigan answers photo queries, or from which agencies; the Nlets page is undated and
    speaks of plans for 2010. For enhanced licenses and IDs, state law (MCL 28.305) lets the face
    image go to federal, state or local agencies for any lawful police purpose.

mi-dmv-face-recognition =
    The State Police search faces in their Statewide Network of Agency Photos (SNAP). It has nothing
    to do with SNAP, the food aid. In 2016 the photo network held 41 million license and ID photos. The FBI could
    ask for searches of at least 35.6 million of them. By 2019 it held nearly 50 million images.
    From 1998 on, the motor-vehicle office had passed on all license photos to the State Police
    without telling drivers.

mi-dmv-ice-documented-access =
    This is unconfirmed. We found no record or report of a particular ICE request to the Michigan
    Department of State, which keeps driver records. Documents that the National Immigration Law
    Center obtained tell of ICE's ways in general. They show that ICE can query state driver data
    through Nlets, the police data network, and by contact with agency staff.

mi-dmv-data-sales =
    This is unconfirmed. One search covered all states. Reports of 2019 tell of license agencies
    that sell driver records to insurers, data firms and private investigators. The pages we saw do
    not name Michigan. But the reporter said every agency he looked into sold data, so a missing
    name proves little.

mi-dmv-federal-bulk-request =
    This is unconfirmed. In 2025 the Department of Homeland Security gave notice that it wants the
    license data of all states. It would come through Nlets, the police data network, and feed SAVE,
    its status-check system. We found no separate bulk demand for Michigan's driver file.

mi-alpr-statute =
    No Michigan law governs plate readers. Two bills, HB 5492 and HB 5493, were introduced on
    January 29, 2026. They would limit uses and let plate data be kept at most 14 days. We did not
    see them pass. At least 125 local agencies have contracts with Flock, a plate-reader vendor.

mi-alpr-sharing-limit =
    We found no state limit. Sharing is left to local policy and to the vendor's settings.

mi-alpr-immigration-limit =
    We found no state limit. Some towns, such as Bay City and Ferndale, dropped their contracts with
    Flock, a plate-reader vendor. Concern about ICE access led to that.

mi-alpr-ice-documented-access =
    This is unconfirmed. Two searches found worry, but no documented ICE search of Michigan plate
    data.

mi-police-immigration-limit =
    Michigan has no statewide limit. There are local ones. East Lansing, Detroit and Grand Rapids
    restrict questions about status or help to ICE. The Wayne County jail asks for a judge's warrant
    before it holds someone.

mi-police-cooperation-mandate =
    No law requires it. A 2025 rule of the state House (House Resolution 19) ties special local
    funding, called earmarks, to compliance with federal immigration enforcement. It is meant to
    discourage local limits. Bills to ban local limits have been filed. We saw none pass.

mi-police-287g =
    Under 287(g) agreements, local officers do immigration work. ICE's list of May 18, 2026 shows
    eight in Michigan. They are of the sheriffs of Berrien, Calhoun, Crawford, Jackson and Roscommon
    counties and the police of Oakley, Taylor and West Branch. The Livingston County sheriff signed
    on July 20, 2026. A 2025 report also names the Genesee County Metro Police Authority, which that
    list does not have. ICE's list of July 18, 2025 held six.

mi-police-287g-task-force =
    ICE's list of May 18, 2026 shows 5 task-force agreements in Michigan. { said-task-force }
    { said-none-since } { said-county-list }

mi-police-287g-jail =
    ICE's list of May 18, 2026 shows 3 jail agreements in Michigan. { said-jail } { said-one-since }
    { said-county-list }

mi-benefits-medicaid-data =
    Medicaid data has been partly open since January 6, 2026. Michigan is one of the states that
    sued in July 2025. But the federal judge's order of December 29, 2025 lets the health department
    (HHS) give ICE six basic items about people not lawfully present. They are address, phone, birth
    date, Medicaid number, citizenship and immigration status. For the states that sued, the order
    blocks only other data, such as medical records; we did not see later orders.
    .exceptions =
        six basic items, address and phone among them; later court orders, of which we saw none

mi-benefits-snap-data =
    The federal agriculture department (USDA) demanded data on people who get SNAP food aid. In 2025
    a federal judge in San Francisco barred that demand to the states that sued. The judge widened
    the order on February 26, 2026, because USDA would not rule out passing the data to others such
    as the Department of Homeland Security. Michigan's attorney general helped lead the suit, filed
    in July 2025.

mi-voter-roll-shared =
    Michigan gave the Justice Department only the public voter list. The department's suit for the
    full list was dismissed in February 2026. On June 24, 2026, the Sixth Circuit appeals court
    upheld that by 2-1. It was the first appeals ruling on these demands. What came later is told
    separately.

mi-voter-roll-shared-rehearing-refused-2026 =
    This is unconfirmed. A public register that copies the University of Washington's list of these
    suits says that the Sixth Circuit refused on August 14, 2026 to hear Michigan's case again. By
    its account, the time to ask the Supreme Court ran to about November 12, 2026, and we saw no
    request. The register ends in September 2026.

mi-courts-arrest-limit =
    We found no rule in force. A court rule (MCR 8.115) that would bar civil arrests at courthouses
    was proposed in 2025. A hearing was held on January 14, 2026. We did not see it adopted.

mi-broker-delete-right =
    We found none. A law firm's list of June 2026 names the states with a general consumer privacy
    law. Michigan is not on it.

mi-event-snap-suit-2025 =
    A group of states sued over the Agriculture Department's demand for the records of people who
    get food aid (SNAP). Michigan's attorney general helped lead the suit.

# “They”: the members of Congress. The program puts the date and “Members of Congress” before the
# sentence.
mi-event-network-letter-2025 =
    They told Michigan's governor that the state gave ICE self-service access to driver and
    registration data over Nlets, the police network, and asked for a block. We found no block up to
    the newest pages we saw.

mi-event-voter-list-appeal-2026 =
    The Sixth Circuit appeals court upheld, 2 to 1, the dismissal of the Justice Department's suit
    for Michigan's full voter list. Michigan had given only the public list.

mi-event-voter-list-rehearing-2026 =
    By a public register, the Sixth Circuit refused to hear the case on Michigan's voter list again.
    This is unconfirmed. We saw no request to the Supreme Court.
