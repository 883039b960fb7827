# Hawaii: what the research found, in plain words. Ids: <state>-<fact>.

hi-dmv-license-regardless-of-status =
    Since January 1, 2016, a resident who cannot or will not prove authorized presence can get a
    limited purpose driver's license, permit or provisional license. The law is Act 172 of 2015.
    Rules of 2023 provided for a matching limited purpose state ID card.

hi-dmv-card-marking =
    The limited purpose card is marked as not meeting REAL ID. Citizens who do not show documents
    can hold one too, so it is not proof of status. Florida named Hawaii's card among those it has
    refused to honor since July 1, 2023.

hi-dmv-noncitizen-marking =
    We found no law that prints "noncitizen" on ordinary cards, but this is unconfirmed.

hi-dmv-document-retention =
    State rules list the original papers an applicant must show. For limited purpose cards these
    include a consular card, foreign passport, asylum form or school record. The rules sit in a part
    whose title covers keeping records, but we did not see how long copies are kept. In 2016, a
    local writer urged the state to destroy them.

hi-dmv-disclosure-limit =
    This limit is weak, and we could not confirm it: we read only a 2016 account of the 2015 act,
    not its text. The act makes papers and information taken for a limited purpose card
    confidential, except as law requires. It does not cover ordinary licenses, REAL ID cards or
    registrations. Traffic-record rules let the transportation director give records that name a
    person to a federal agency. A November 2025 letter to the governor says ICE has self-service
    access over Nlets, the police data network, all the same; the person gets no notice.
    .binds =
        licensing agencies, for limited purpose cards only
    .exceptions =
        what a law calls for. It does not cover ordinary licenses, REAL ID cards or car
        registrations. The state gives traffic records to a federal agency (Haw. Admin. R. §
        19-121-6). Look-ups over Nlets, the police data network. A letter of November 2025 said that
        ICE could run them by itself.

hi-dmv-nlets-immigration =
    In November 2025, members of Congress listed the states that had cut ICE off from driver data
    over Nlets, the police data network. The list was Illinois, Massachusetts, Minnesota, New York
    and Washington, with Oregon under way; Hawaii was not on it. The letter to Governor Green told
    Hawaii that it gives ICE direct, self-service access, despite the 2015 confidentiality rule. In
    the year to October 1, 2025, ICE ran 292,114 driver-data lookups and its investigations branch
    (HSI) 605,116, all states together. We found no later announcement of a block.

hi-dmv-nlets-photos =
    We could not confirm whether Hawaii passes license photos over Nlets, the police data network. A
    November 2025 letter from Congress said 41 states do, but the reports do not name them. The
    network's own manual says a lookup from another state returns name, address, birth date,
    description, Social Security number, and license type and status. It says a photo can be asked
    for where a state supports it.

hi-dmv-face-recognition =
    We could not establish who may search Hawaii license photos by face. A federal audit office
    (GAO) reported in 2016 that FBI units could search, or ask for searches, in 16 states. The list
    of states was not in the part we read.

hi-dmv-ice-documented-access =
    We found no documented ICE request to a Hawaii licensing office, but this is not fully checked.
    ICE's general access over Nlets, the police data network, is a separate matter.

hi-dmv-data-sales =
    We found no sale of Hawaii driver data in a short search. This is not fully checked.

hi-dmv-federal-bulk-request =
    What is documented is the voter file. On September 22, 2025, Hawaii refused the Justice
    Department's demand for it, which included license numbers. We found no bulk demand for license
    records.

hi-alpr-statute =
    We found no Hawaii law on plate readers. A March 2026 guide by a local site says Maui police use
    Motorola/Vigilant readers, 37 of them mapped. It says their data stays in a cloud with no time
    limit. That is the local site's account.

hi-alpr-sharing-limit =
    We found no state limit on sharing plate data, but this is unconfirmed.

hi-alpr-immigration-limit =
    We found no limit in force, but this is unconfirmed. Bills of 2026 on state and federal
    cooperation count location as personal information. We could not confirm that they passed.

hi-alpr-ice-documented-access =
    We found no case in Hawaii. This is not fully checked.

hi-police-immigration-limit =
    No statewide limit was in force before 2026. In the 2026 session both chambers worked on several
    bills. SB 2057 got as far as a conference draft (CD 1). It would ban 287(g)-type agreements and
    limit what police may do for immigration authorities. We could not confirm whether it or any
    other bill became law.

hi-police-cooperation-mandate =
    No Hawaii law makes police cooperate with immigration enforcement.

hi-police-287g =
    ICE's list of May 18, 2026 shows no 287(g) agreement in Hawaii. Such agreements let local
    officers do some immigration work.

hi-police-287g-task-force =
    ICE's list of May 18, 2026 shows no task-force agreement in Hawaii. { said-task-force }
    { said-none-since } { said-county-list }

hi-police-287g-jail =
    ICE's list of May 18, 2026 shows no jail agreement in Hawaii. { said-jail } { said-none-since }
    { said-county-list }

hi-benefits-medicaid-data =
    Hawaii sued. Even so, from January 6, 2026 six items about people not lawfully present may go to
    ICE for the states that sued too. They are citizenship, immigration status, address, phone,
    birth date and Medicaid number. The state's Med-QUEST agency told the court that, as far as it
    knew, the federal Medicaid agency (CMS) had not yet disclosed Hawaii members' data.

hi-benefits-medicaid-data-health-details-barred =
    Hawaii enrollees are only partly shielded. Since January 6, 2026, the Medicaid agency (CMS) may
    give Homeland Security and ICE six items about enrollees who are not lawfully present. These are
    citizenship, immigration status, address, phone, birth date and Medicaid number. What goes
    beyond them, health details above all, stays barred for the states that sued, under a
    preliminary order of December 29, 2025. We found nothing later.
    .exceptions =
        address and phone are open. It is an early order of the court, not a final ruling.

hi-benefits-snap-data =
    Hawaii is one of the states that sued and refused to hand over files of people who get SNAP
    (food aid). On October 15, 2025, a federal court barred the Agriculture Department's demand for
    those states' files. It did so again in late February 2026.

hi-voter-roll-shared =
    The chief election officer refused the Justice Department's demand on September 22, 2025. The
    refusal cited HRS 11-97, which keeps voter details other than name and district confidential.
    The department sued on December 11, 2025.

hi-voter-roll-shared-suit-waits-2026 =
    A public register of these suits says that the Hawaii case is on hold until the Ninth Circuit
    appeals court decides the California and Oregon cases. That was so in September 2026. We found
    no court order to hand the full list over.

hi-courts-arrest-limit =
    We found no Hawaii law in force, but this is unconfirmed. Bills of 2026 on protected places were
    pending when last seen.

hi-broker-delete-right =
    A law firm's list of June 2026 does not name Hawaii among the states with a consumer privacy
    law. Such a law lets people delete data or opt out at data brokers.

hi-other-aamva-image-exchange =
    EFF, a privacy group, found that Hawaii is among 23 states able to fetch images from Alaska's
    license file. They use an exchange run by AAMVA, the motor-vehicle agencies' association. So
    Hawaii takes part in photo exchange between DMVs. We could not confirm whether its own photos
    can be fetched the same way, and by whom.

# “They”: the members of Congress. The program puts the date and “Members of Congress” before the
# sentence.
hi-event-nlets-letter-2025 =
    They wrote to Governor Green that Hawaii gives ICE direct, self-service access to driver data
    over Nlets, the police data network, despite the state's 2015 confidentiality rule. We found no
    later announcement of a block.

hi-event-voter-list-refused-2025 =
    Hawaii's chief election officer refused the Justice Department's demand for the voter file. The
    refusal cited HRS 11-97, which keeps voter details other than name and district confidential.

hi-event-voter-suit-2025 =
    The Justice Department sued Hawaii over the voter file that the state had refused to give. We
    saw no ruling.

hi-event-medicaid-agency-declaration-2025 =
    The state's Med-QUEST agency said in a declaration that, as far as it knew, the federal Medicaid
    agency (CMS) had not yet disclosed Hawaii members' data. Our source does not say when; this is
    the date of the newest report.

hi-event-voter-suit-waits-2026 =
    By then, the voter-list suit against Hawaii was on hold until the Ninth Circuit appeals court
    decides the California and Oregon cases. { said-suits-register-day }
