# Minnesota: what the research found, in plain words. Ids: <state>-<fact>.

mn-dmv-license-regardless-of-status =
    A law signed on March 7, 2023, took effect in October 2023. It lets residents get a license or
    ID that is not a REAL ID, whatever their immigration status. Bills of 2025-26 would bring back a
    test of lawful presence. We saw none that passed.

mn-dmv-card-marking =
    The card is the ordinary license that is not a REAL ID. Anyone who does not want a REAL ID can
    get it, so holding it does not by itself show status. The card may say that it is not for
    federal identification. We have not been able to check this wording.

mn-dmv-noncitizen-marking =
    We could not confirm whether REAL ID or limited-term cards of noncitizens carry a mark.

mn-dmv-document-retention =
    State law protects the papers that people hand in for a card that is not a REAL ID. It treats
    them as data on immigration status, which implies that some are kept. The department said in
    early 2025 that it does not ask about status. It said it keeps no data that would identify a
    person as undocumented. We could not confirm how long copies are kept.

mn-dmv-disclosure-limit =
    The law protects one group only: people who hold or ask for a card that is not a REAL ID. Data
    on whether they proved citizenship or lawful presence may not leave the licensing office. For
    their other data, we have the department's account and digests of 2025 bills that reprint the
    law. By these, a federal body that mainly enforces immigration law needs a search warrant signed
    by a state or federal judge, or such a judge's order. Other agencies may get the data only if
    they do not use it for civil immigration enforcement. REAL ID cards and vehicle registrations
    are not covered; many people with temporary or permanent status hold REAL ID cards.
    .binds =
        the state's public safety commissioner; driver's license agents
    .exceptions =
        people with REAL ID or enhanced cards. The papers of a car (registration). Other agencies,
        if they promise no use in civil immigration cases. A state judge's order is enough.

mn-dmv-disclosure-limit-plates-and-real-id =
    We found no Minnesota limit aimed at immigration agencies for vehicle registrations, or for
    people with a REAL ID or enhanced card. We could not confirm that there is none. An advocate for
    open public records wrote in February 2026 that state law simply adopts the federal driver
    privacy act. Under that act, the advocate wrote, police, ICE included, get the name and address
    behind a plate in seconds.

mn-dmv-nlets-immigration =
    This is contested. Members of Congress said in November 2025 that Minnesota had already cut ICE
    off from its driver data on Nlets, the police network. They name only ICE and count ICE (HSI),
    the investigations branch, apart. We found no statement by the state. A lawsuit says agents in
    the winter 2025-26 operation told observers that they had their plate and knew where to find
    them. An advocate for open public records wrote in February 2026 that ICE still gets owner
    addresses from the state system, so we count registration data as reachable. No source after
    November 2025 has confirmed the block again.
    .binds =
        ICE's own accounts on the police network, as reported
    .exceptions =
        no one says that HSI (a branch of ICE), CBP or other federal agencies are cut off. Police of
        other states, or on a federal task force, can look people up. The block does not touch data
        brokers or plate reader networks.

mn-dmv-nlets-photos =
    Nlets, the police network, describes a program to exchange license photos between states. It had
    reached 18 states and hoped to reach all. We could not confirm whether Minnesota answers photo
    requests, or from which agencies. The page has no date and speaks of plans for 2010.

mn-dmv-face-recognition =
    We found no source on face searches of Minnesota license photos. A list by the Electronic
    Frontier Foundation of states that share images with Alaska does not name Minnesota. We could
    not confirm more.

mn-dmv-ice-documented-access =
    In early 2025 the Department of Public Safety said it had received no requests for license data
    from immigration authorities. Look-ups over the police network, before the reported block, would
    not pass through its staff.

mn-dmv-ice-documented-access-observers-plates-2025 =
    This is alleged, and the route is unproven. The ACLU's suit of December 17, 2025, says agents
    pointed guns at a Richfield couple. The suit says agents told them they had their license plate
    and knew where to find them. It also says observers were followed home. This came after the
    reported network block, so plates would have been turned into addresses some other way. That
    could be other federal accounts, police elsewhere, a data broker or a state system.

mn-dmv-data-sales =
    Reports from 2019 on states that sell driver records do not name Minnesota in the pages we saw.
    Buyers included insurers, data firms and private investigators. The reporter said every agency
    he looked into sold data, so a missing name proves little. We searched once across all states,
    so this is unconfirmed.

mn-dmv-federal-bulk-request =
    On January 24, 2026, the U.S. attorney general asked the governor for Medicaid and food stamp
    records and the voter rolls. The letter tied this to the immigration operation in the state.
    State officials refused. We found no bulk demand for the license file itself. The voter file
    that was asked for holds license numbers.

mn-alpr-statute =
    State law limits plate reader data to plate, time, place and picture, and makes it private.
    Police may match plates only against the state's own plate file, or against more in an active
    criminal investigation. The law requires public logs and audits, and the data must be destroyed
    after 60 days. A 2025-26 bill would cut that to 48 hours and keep data in the state. We did not
    see that it passed.

mn-alpr-sharing-limit =
    Outside an active investigation, plate data may go only to a police agency that meets the law's
    written-procedure rules. The text we saw does not limit sharing to Minnesota agencies. In spring
    2026 several suburbs ended their contracts with Flock, a camera company, over data sharing. St.
    Louis Park police could not promise that partner agencies keep data from federal ones. On ICE's
    list of May 18, 2026, nine Minnesota agencies have agreements to do immigration work for ICE,
    called 287(g) agreements.
    .binds =
        Minnesota police agencies that run plate readers
    .exceptions =
        open criminal cases. Partner agencies that pass data on; some have 287(g) agreements.
        Private plate readers (shops, groups of home owners).

mn-alpr-immigration-limit =
    The law asks for a police purpose that is legitimate, specific and written down. We saw no
    clause on immigration.

mn-alpr-ice-documented-access =
    During the 2026 federal operation, reporters counted over 300 Flock cameras in the Twin Cities.
    They could not establish whether ICE used their data. ICE and Homeland Security did not answer.

mn-police-immigration-limit =
    Minnesota has no law that limits police help to ICE in general. Attorney general opinions of
    February and December 2025 say state law bars keeping a person in jail on an ICE request alone.
    In 2026 the county attorneys' association agreed that a 48-hour arrangement would break state
    law. Critics say the opinions do not bind sheriffs.

mn-police-cooperation-mandate =
    We found no law that requires police to help ICE. A bill to require it was filed.

mn-police-287g =
    ICE's list of May 18, 2026 shows ten agreements to do immigration work for ICE, held by nine
    Minnesota agencies: seven sheriffs and the police of International Falls and Isle. In December
    2025 it had eight, all with sheriffs. The attorney general's opinion of December 12, 2025, says
    only county boards may sign. That throws doubt on agreements that a board never approved, such
    as Crow Wing County's.

mn-police-287g-task-force =
    ICE's list of May 18, 2026 shows 6 task-force agreements in Minnesota. { said-task-force }
    { said-none-since } { said-county-list }

mn-police-287g-jail =
    ICE's list of May 18, 2026 shows 4 jail agreements in Minnesota. { said-jail }
    { said-none-since } { said-county-list }

mn-benefits-medicaid-data =
    Minnesota is one of the states that sued in July 2025, but part of the data may flow since
    January 6, 2026. A federal judge's order of December 29, 2025, lets the U.S. health department
    give ICE six basic fields about people not lawfully present. They are address, phone, birth
    date, Medicaid number, citizenship and immigration status. For the suing states it blocks only
    other data, such as medical records. We did not see later orders.
    .exceptions =
        six basic items, address and phone among them; later court orders, of which we saw none

mn-benefits-snap-data =
    In 2025 a federal judge in San Francisco barred the U.S. Department of Agriculture (USDA) from
    demanding data on food stamp recipients from the suing states. The judge widened the order on
    February 26, 2026, because USDA would not rule out passing data to others, such as Homeland
    Security. Minnesota has sued over these demands. It kept refusing in January 2026.

mn-voter-roll-shared =
    The U.S. Justice Department sued Minnesota in September 2025 for its full voter list. The state
    refuses to give it. What the court did is told separately.

mn-voter-roll-shared-suit-dismissed-2026 =
    This is unconfirmed. A public register that copies the University of Washington's list of these
    suits says that a federal court threw out the suit against Minnesota on August 17, 2026. The
    department appealed to the Eighth Circuit, and the papers were complete on September 21, 2026.
    We saw no decision there, and no court order to hand the list over.

mn-broker-delete-right =
    Since July 31, 2025, Minnesota's consumer privacy law lets residents ask covered companies to
    delete their data. They can also opt out of its sale. There is no one-stop deletion system for
    data brokers. Size limits and exemptions apply.

mn-other-federal-plates-warning =
    In December 2025 the licensing agency told Homeland Security that agents were unlawfully
    swapping Minnesota plates. It said it could revoke their undercover plates.

mn-event-card-data-law-2023 =
    A law protected people who hold or ask for a card that is not REAL ID; REAL ID cards and vehicle
    registrations are not covered. Data on whether they proved citizenship or lawful presence may
    not leave the licensing office. By the department's account, agencies that mainly enforce
    immigration law get the rest only on a search warrant or order of a state or federal judge.

mn-event-no-requests-statement-2025 =
    Early in the year, the Department of Public Safety said that it had received no requests for
    license data from immigration authorities. Lookups over the police data network, before the
    reported block, would not pass through its staff.

mn-event-observers-suit-2025 =
    The ACLU's suit says that agents told a Richfield couple that they had their license plate and
    knew where to find them. By which route they would have learned the address is not proven.

mn-event-plate-lookups-letter-2026 =
    An advocate for open public records wrote in a letter that ICE still gets owners' addresses from
    the state system. Members of Congress had said in November 2025 that Minnesota cut ICE off. We
    found no statement by the state.

mn-event-detainer-opinions-2025 =
    In an opinion, as in one of February 2025, the attorney general held that state law bars keeping
    a person in jail on an ICE detainer (hold request) alone. In 2026 the county attorneys'
    association agreed that a 48-hour arrangement would break state law.

mn-event-opinions-critics-2026 =
    Critics say that the attorney general's opinions do not bind sheriffs. { said-day-of-report }

mn-event-agreements-opinion-2025 =
    An opinion of the attorney general says that only county boards may sign 287(g) agreements. It
    throws doubt on those that a board never approved, such as Crow Wing County's.

mn-event-voter-suit-dismissed-2026 =
    By a public register, a federal court threw out the Justice Department's suit for Minnesota's
    full voter list. The department appealed. This is unconfirmed.
