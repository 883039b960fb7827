# North Carolina: what the research found, in plain words. Ids: <state>-<fact>.

nc-dmv-license-regardless-of-status =
    North Carolina licenses only people with a valid Social Security number or federal papers that
    show a lawful stay for a limited time. That has been so since a 2006 law ended the use of
    taxpayer numbers. The state is not on the list of 19 states kept by the National Conference of
    State Legislatures. Bills for a restricted license (H829 in 2019, H311 in 2021) were introduced,
    but we found none that became law.

nc-dmv-card-marking =
    North Carolina has no license that is open to people whatever their immigration status. So this
    question does not arise.

nc-dmv-noncitizen-marking =
    People with federal proof of a lawful stay for a limited time get a license that lasts a limited
    time. A federal rule requires a mark on the face of such a card if it is a REAL ID. We could not
    confirm the exact words North Carolina prints.

nc-dmv-document-retention =
    We found no state rule on copies of immigration papers, but this is not confirmed. An ICE plan
    of 2012 to collect denied renewals shows that refused applications are records too.

nc-dmv-disclosure-limit =
    State law (G.S. 20-43.1) follows the federal driver privacy law (DPPA). It closes the photo,
    Social Security number, license number, name, address and medical data. But these may go to any
    government agency, federal ones included, for its work. We found no clause on immigration. One
    commercial site says the DMV asks ICE for a subpoena or a warrant, without saying whose. We
    found no official source for that, and ICE's 2017 purchase contradicts it.

nc-dmv-nlets-immigration =
    November 2025 letters from 40 members of Congress say every state feeds driver and car data to
    about 18,000 agencies over the police network Nlets. They say only Illinois, Massachusetts,
    Minnesota, New York and Washington had cut ICE off, with Oregon doing so. A January 2026 survey
    named the same five. North Carolina's governor was one of 19 asked to block ICE; we found no
    announcement of a block. In the year to October 1, 2025, ICE ran 292,114 such searches
    nationwide, and its investigations branch (HSI) ran 605,116.

nc-dmv-nlets-photos =
    North Carolina was one of four pilot states that tested sending license photos to out-of-state
    police over the police network Nlets from 2006 to 2008. The others were Oregon, South Carolina
    and Virginia. The U.S. Justice and Homeland Security departments paid for the project, which
    later grew to 17 or more states. We could not confirm how it is set today.

nc-dmv-face-recognition =
    The federal audit office (GAO) reported in 2016 that the FBI's face unit could search driver
    photos, or ask for searches, in 16 states. Press coverage of GAO's chart counts North Carolina
    among them. We found nothing newer, and no state limit.

nc-dmv-ice-documented-access =
    ICE's deportation branch (ERO) bought twelve months of access to North Carolina driver data,
    starting June 30, 2017. The order was for $100. ICE got $73.50 back when the order was closed
    out in November, so it paid $26.50. No arrest is known to have come of it: Quartz, which
    reported the purchase in 2019, said it is unknown whether it led to any arrest or deportation.

nc-dmv-ice-documented-access-denied-renewals-2012 =
    On April 18, 2012 an office of ICE's deportation officers (ERO) wrote a letter about a "North
    Carolina DMV Project". It proposed working with the DMV to collect every renewal denied for lack
    of residency proof, as a large pool of foreign-born people to check for past convictions. The
    ACLU of North Carolina got the letter through a records request, reported in early 2013, and
    Quartz later quoted it too. We have not seen the copy published by the National Immigration Law
    Center. ICE proposed this; we found nothing that shows whether the DMV complied.

nc-dmv-ice-documented-access-voter-form-subpoena-2018 =
    In September 2018 federal prosecutors, acting for ICE, sent the DMV a subpoena for certain voter
    registration forms. It covered people born abroad, people who did not use English, and people
    without a license or Social Security card. The state election board and 44 county boards got
    subpoenas too. The DMV said its lawyers were reviewing it. We did not find what it handed over,
    if anything.

nc-dmv-data-sales =
    Press reports of February 2020 say the DMV earned over $4 million in five years from selling
    driver data, at about three cents a record. The buyers were LexisNexis and two other firms, and
    drivers could not opt out. In 2020 LexisNexis agreed to pay up to $5.15 million to settle a
    class action. The suit said it resold North Carolina DMV data to law firms.

nc-dmv-federal-bulk-request =
    We found no case of the whole driver file going to a federal agency. On September 29 and
    December 4, 2025 the state elections board asked the DMV for the full Social Security numbers of
    voters who are DMV customers. At that time the DMV was still reviewing the request. On November
    25, 2025 the board also voted to join SAVE, a DHS system, to check citizenship.

nc-alpr-statute =
    State law (G.S. 20-183.30 to 183.32, from 2015, changed in 2023) covers license plate readers.
    Agencies need a written policy. They may use plate data only for law enforcement, and not for
    traffic enforcement. They must delete it after 90 days, unless a sworn request to keep it or a
    court's search warrant extends that. A 2023 trial on state-owned roads was set to end July 1,
    2025; we did not check whether it was renewed.
    .binds =
        North Carolina law enforcement agencies
    .exceptions =
        police can ask under oath to keep the data; the agency's own word is enough. A court's
        search warrant, state or federal. The cameras of private firms and of federal agencies.

nc-alpr-sharing-limit =
    Plate data is confidential. But any state or local officer, or a similar federal official, gets
    it by asking in writing; an email counts. The officer must state a legitimate law enforcement
    purpose. The law names federal agents among those who may get it and does not rule out
    immigration. So this is a step on paper, not a barrier.
    .binds =
        North Carolina law enforcement agencies
    .exceptions =
        federal officials who ask in writing. The law does not rule out immigration work.

nc-alpr-immigration-limit =
    We found no clause on immigration enforcement. The law's 2023 definition of a law enforcement
    purpose lists criminal inquiries, felony warrants, missing people and stolen cars. A felony
    warrant comes from a court; ICE's own warrants are civil. A purely civil immigration search
    would not clearly fit; we found no court ruling on that.

nc-alpr-ice-documented-access =
    We found no North Carolina plate-reader log that names ICE. Records do show how far the network
    reaches. New Hanover County's Flock network logged 2,980,082 searches from January 23, 2025 to
    June 5, 2026. A typical search covered more than 6,000 networks at once, but the name of every
    searching agency was blacked out. Some North Carolina local governments ended Flock contracts in
    2025.

nc-police-immigration-limit =
    North Carolina has no state limit. Several city-area sheriffs used to limit their help, but two
    state laws, HB 10 and HB 318, override that.

nc-police-cooperation-mandate =
    State law HB 10 took effect December 1, 2024, after a veto was overridden in November 2024. It
    made jails check the immigration status of people charged with felonies and certain serious
    misdemeanors. It also made jails hold them for ICE for up to 48 hours.

nc-police-cooperation-mandate-hb-318 =
    State law HB 318 widens HB 10 from October 1, 2025; a veto was overridden on July 29, 2025. It
    covers all felonies, class A1 misdemeanors, impaired driving, protective-order breaches and
    more. The 48 hours now run from when the person would otherwise go free, and a judicial official
    first checks that the person matches ICE's hold request. The jail must tell ICE, two hours
    before release. The law does not force a 287(g) agreement with ICE, and the governor called the
    hold unconstitutional.

nc-police-287g =
    ICE's list of May 18, 2026 shows 29 signed agreements with 27 North Carolina agencies. They let
    local officers do immigration work. Local press counted 23 agencies in late September 2025.
    Three of those had the task-force kind, for work on the street.

nc-police-287g-task-force =
    ICE's list of May 18, 2026 shows 7 task-force agreements in North Carolina. { said-task-force }
    { said-none-since } { said-county-list }

nc-police-287g-jail =
    ICE's list of May 18, 2026 shows 22 jail agreements in North Carolina. { said-jail }
    { said-none-since } { said-county-list }

nc-benefits-medicaid-data =
    The federal Medicaid agency's agreement with ICE covers people enrolled nationwide. Court limits
    protect only the states that sued. We did not see North Carolina among them, but we did not read
    a full list. So this is unconfirmed.

nc-benefits-snap-data =
    A federal letter counts 28 states, mostly Republican-led, that delivered data on SNAP (food aid)
    recipients, and 22 that refused. We could not confirm which group North Carolina is in. The
    state did sue over a separate matter, the November 2025 stop in benefits.

nc-voter-roll-shared =
    North Carolina settled a 2025 Justice Department suit. It agreed to collect missing license
    numbers and last digits of Social Security numbers from about 100,000 voters. It is also joining
    SAVE, a DHS system. We could not confirm whether the full voter list went to the Justice
    Department.

nc-health-status-question =
    We found no North Carolina rule that makes hospitals record immigration status. A January 2026
    overview names only Florida and Texas.

nc-event-resale-settlement-2020 =
    A class action said that LexisNexis resold North Carolina DMV data to law firms. LexisNexis
    agreed to pay up to $5.15 million to settle it.

nc-event-jail-checks-law-2024 =
    HB 10 took effect, after a veto was overridden. It made jails check the status of people charged
    with felonies and certain serious misdemeanors, and hold them for ICE for up to 48 hours.

nc-event-jail-checks-widened-2025 =
    HB 318 took effect, after a veto was overridden. It widened HB 10 to all felonies and to more
    charges, such as impaired driving. The jail must tell ICE two hours before release.

# “They”: the members of Congress. The program puts the date and “Members of Congress” before the
# sentence.
nc-event-governors-letter-2025 =
    They asked North Carolina's governor, and 18 others, to block ICE from driver and registration
    data on Nlets, the police network. We found no announcement of a block.

nc-event-governor-objects-2025 =
    The governor called the hold for ICE under HB 318 unconstitutional. { said-day-of-report }
