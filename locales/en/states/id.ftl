# Idaho: what the research found, in plain words. Ids: <state>-<fact>.

id-dmv-license-regardless-of-status =
    Idaho is not on a national list (NCSL) of the 19 states and D.C. that license drivers without
    proof of lawful presence. We found no newer Idaho law.

id-dmv-card-marking =
    Idaho has no card for residents without lawful status, so there is nothing to mark.

id-dmv-noncitizen-marking =
    We could not confirm how the cards of noncitizens look in Idaho.

id-dmv-document-retention =
    State law (Idaho Code 49-321) makes the department keep every application on file, with the
    person's Social Security number. Denied applications are kept too, with the reason. Federal REAL
    ID rules add copies of identity papers: paper for 7 years, images for 10. We found no state
    limit.

id-dmv-disclosure-limit =
    State law (Idaho Code 49-203) bars giving out personal information from driver and vehicle
    records, except for listed uses. One listed use is the work of any government agency, police
    included. It opens the license photo too. Bulk marketing use depends on written consent. We
    found no limit for immigration enforcement. We read the code of 2020, not the current text.

id-dmv-nlets-immigration =
    In November 2025, members of Congress listed the states that had cut ICE off from driver data
    over Nlets, the police data network. The list was Illinois, Massachusetts, Minnesota, New York
    and Washington, with Oregon under way. Idaho was not on it, and the letter said ICE keeps
    direct, self-service access elsewhere. In the year to October 1, 2025, ICE ran 292,114
    driver-data lookups and its investigations branch (HSI)
    605,116, all states together.

id-dmv-nlets-photos =
    We could not confirm whether Idaho passes license photos over Nlets, the police data network. A
    November 2025 letter from Congress said 41 states do, but the reports do not name them. The
    network's own manual says a lookup from another state returns name, address, birth date,
    description, Social Security number, and license type and status. It says a photo can be asked
    for where a state supports it.

id-dmv-face-recognition =
    We could not establish who may search Idaho license photos by face. A federal audit office (GAO)
    reported in 2016 that FBI units could search, or ask for searches, in 16 states. The list of
    states was not in the part we read. A 2010 Idaho House bill and a planned follow-up bill would
    have limited license technology and police face recognition; we did not see whether they became
    law.

id-dmv-ice-documented-access =
    We found no documented ICE request to Idaho's licensing agency, but this is not fully checked.
    ICE's lookups over Nlets, the police data network, are a separate matter.

id-dmv-data-sales =
    Under a 2000 act, the department may release driver data in bulk for surveys, marketing or
    solicitation only with the person's written consent. The code of 2020 still says so. We found
    no newer text.
    .binds =
        the Idaho Transportation Department
    .exceptions =
        the person can agree in writing. It bars only surveys, ads and sales offers; other uses stay
        open.

id-dmv-federal-bulk-request =
    We found no bulk federal demand for license files. The federal demand for the voter file
    includes license numbers. Idaho refused it, and it is in court.

id-alpr-statute =
    We found no Idaho law on plate readers, but this is unconfirmed. A national count (NCSL) says 16
    states have rules; we did not see its full list.

id-alpr-sharing-limit =
    We found no limit on sharing plate data, but this is unconfirmed.

id-alpr-immigration-limit =
    We found no limit. State law bars local policies that discourage immigration enforcement.

id-alpr-ice-documented-access =
    We found no Idaho case in a short search. This is not fully checked.

id-police-immigration-limit =
    We found no limit. State law protects three things: enforcing immigration law, asking arrested
    people about their status, and exchanging that with ICE and USCIS, the federal
    immigration-benefits agency. Public bodies may not prohibit or discourage them.

id-police-cooperation-mandate =
    A 2023 law (section 19-6102) bans sanctuary policies without forcing agreements with ICE. HB 659
    would make every agency apply for a 287(g) agreement or publish why not. It passed the House
    41-27 on March 6, 2026, and we did not find how it ended. HB 83 (2025) makes illegal entry and
    re-entry state crimes; a federal court order of April 29, 2025 holds it up in part. Sheriffs say
    jails already tell ICE of bookings.

id-police-287g =
    On May 18, 2026, ICE listed 12 agreements in Idaho under 287(g), which lets local officers do
    some immigration work. One is with the Idaho State Police (June 5, 2025). The others are with
    the sheriffs of Bingham, Bonneville, Caribou, Franklin, Gooding, Kootenai, Owyhee, Power and
    Washington counties. Some hold two.

id-police-287g-task-force =
    ICE's list of May 18, 2026 shows 3 task-force agreements in Idaho. { said-task-force }
    { said-one-since } { said-county-list }

id-police-287g-jail =
    ICE's list of May 18, 2026 shows 9 jail agreements in Idaho. { said-jail } { said-none-since }
    { said-county-list }

id-benefits-medicaid-data =
    The Medicaid agency (CMS) may give data to Homeland Security and ICE. Court orders of August
    2025, narrowed on December 29, 2025, protect only the states that sued, and Idaho did not sue.
    From January 6, 2026, six items about people not lawfully present may be shared for every state.
    They are citizenship, immigration status, address, phone, birth date and Medicaid number.

id-benefits-snap-data =
    In December 2025 the Agriculture Secretary said that 28 states and Guam had handed over records
    of people who applied for SNAP (food aid) since 2020. The records hold names, birth dates,
    addresses and Social Security numbers. NPR found in October 2025 that most states with a
    Republican governor had done so. Idaho was not in the lawsuit against the demand, but we did not
    see it named among those that gave. So this is unconfirmed.

id-health-status-question =
    We found no rule that hospitals must ask about status. But HB 135, in force since July 1, 2025,
    has state-funded programs check immigration status for some services. These include vaccines,
    prenatal care and food aid for children.

id-voter-roll-shared =
    Idaho gave the Justice Department a redacted list. On February 26, 2026, it refused the full
    file, which has Social Security numbers, license numbers and birth dates of about a million
    voters. The department sued on April 1, 2026.

id-voter-roll-shared-suit-waits-2026 =
    A public register of these suits says that the Idaho case is on hold until the Ninth Circuit
    appeals court decides the California and Oregon cases. That was so in September 2026. We found
    no court order to hand the full list over.

id-broker-delete-right =
    A law firm's list of June 2026 does not name Idaho among the states with a consumer privacy law.
    Such a law lets people delete data or opt out at data brokers.

id-other-aamva-image-exchange =
    EFF, a privacy group, found that Idaho is among 23 states able to fetch images from Alaska's
    license file. They use an exchange run by AAMVA, the motor-vehicle agencies' association. So
    Idaho takes part in photo exchange between DMVs. We could not confirm whether its own photos can
    be fetched the same way, and by whom.

id-event-limits-banned-2023 =
    Section 19-6102 barred public bodies from forbidding or discouraging three things: enforcing
    immigration law, asking arrested people about their status, and exchanging that with ICE and
    USCIS, the federal immigration-benefits agency.

id-event-entry-crimes-blocked-2025 =
    A federal judge held up part of HB 83, an act of that year that makes illegal entry and re-entry
    state crimes. This was an early order, not a final ruling.

id-event-voter-list-refused-2026 =
    Idaho refused to give the Justice Department its full voter file, with Social Security numbers,
    license numbers and birth dates of about a million voters. Before that, it had given a redacted
    list.

id-event-voter-list-suit-2026 =
    The Justice Department sued Idaho for its voter list.

id-event-voter-suit-waits-2026 =
    By then, the voter-list suit against Idaho was on hold until the Ninth Circuit appeals court
    decides the California and Oregon cases. { said-suits-register-day }
