# Delaware: what the research found, in plain words. Ids: <state>-<fact>.

de-dmv-license-regardless-of-status =
    A 2015 law (SB 59) created the driving privilege card for residents without lawful status.
    Applicants give fingerprints. They must also show that they filed Delaware taxes in the two
    years before. The rule that carries out the law dates from April 2016.

de-dmv-card-marking =
    The card reads "Driving Privilege Only, Not Valid for Identification." In early 2024, only the
    Delaware and Connecticut cards of this kind looked different from other non-REAL ID cards.
    Florida's law refuses them.

de-dmv-noncitizen-marking =
    We could not confirm whether ordinary limited-term licenses of noncitizens carry a mark.

de-dmv-document-retention =
    We could not confirm whether Delaware keeps copies of papers. People who apply for the privilege
    card give fingerprints and a tax-filing certificate as well as identity papers. So the file is
    wider than for an ordinary license.

de-dmv-disclosure-limit =
    The 2015 law keeps the data of privilege-card holders confidential, but the DMV cooperates with
    law enforcement when the person is under criminal investigation, without a court order. The
    general law forbids giving out personal information but lists wide exceptions; those who can get
    it include federal police and licensed private investigators. It lets officers see older records
    too and allows electronic transfer to other motor-vehicle agencies. A 2025 bill (HB 60) that
    asked for a court order or the attorney general's approval did not pass, as far as we found.
    Lookups over Nlets, the police data network, stay open.
    .binds =
        the Delaware DMV and its contractors
    .exceptions =
        a criminal case about the card holder; the word of the officer on the case is enough.
        Police, and the motor vehicle offices of other states. Look-ups over Nlets, the police data
        network. It gives no special shield to the usual license or car registration.

de-dmv-nlets-immigration =
    Congress members wrote about Nlets, the police data network, in November 2025. The governor's
    office then said it knew of the issue and was looking into it. The state police said they are
    only the conduit. They said the DMV decides which certified bodies may reach its database over
    the network. We found no block up to November 15, 2025.

de-dmv-nlets-photos =
    Local reporting says photos can be reached over Nlets, the police data network, for 41 states.
    It does not say that Delaware is one of them, so we could not confirm it.

de-dmv-face-recognition =
    We could not confirm how face recognition is used on Delaware license photos. A 2016 Georgetown
    study and a federal audit office (GAO) list of FBI partners may include Delaware. We have not
    been able to check this.

de-dmv-ice-documented-access =
    The transportation department said in 2018 that it had given no driver information to
    immigration officials. In 2019 it said it works with federal investigators only on criminal
    matters. In March 2025 it said ICE had not asked about privilege-card holders that year; it
    would not say for 2018 to 2024. Lookups over Nlets, the police data network, do not pass through
    the department's staff.

de-dmv-data-sales =
    Records obtained by the news site Motherboard in 2019 show Delaware among the states that sell
    driver data to companies. Private investigators are among the buyers, and state law admits them.

de-dmv-federal-bulk-request =
    The Justice Department sued Delaware on December 2, 2025 for the full voter roll with driver's
    license numbers. Officials had given only the public list. We found no bulk demand for the
    driver file.

de-alpr-statute =
    We found no Delaware law on plate readers, but this is not confirmed. By a machine's account of
    a task-force meeting in March 2026, members expected a bill to be introduced.

de-alpr-sharing-limit =
    We found no state limit on sharing plate data.

de-alpr-immigration-limit =
    We found no limit. Press reports said that HB 182 of July 2025 also bars sharing data with ICE.
    But the section as it stands bans only 287(g) agreements and agreements to detain or house
    people for immigration authorities. It says nothing of plate data or of sharing information. The
    ACLU says informal help stays possible.

de-alpr-ice-documented-access =
    One search found no documented case in Delaware of immigration searches of plate data. This is
    not fully checked.

de-police-immigration-limit =
    HB 182 was signed on July 14, 2025. It bars 287(g) agreements and agreements to detain or house
    people for immigration authorities; existing ones had to end by August 13, 2025. The governor
    also restricted state police help to ICE. Some press reports say the law bars sharing data, but
    the section as it stands does not, and it leaves criminal-record disclosure and court-issued
    warrants alone. A wider bill (HB 58: no stops or holds on civil immigration grounds) did not
    pass in 2025, and police may still help informally.
    .binds =
        Delaware police agencies and local governments
    .exceptions =
        it does not cover sharing facts about people. A court's warrant or order. A person's
        criminal record. Help on the street without a formal deal.

de-police-cooperation-mandate =
    No Delaware law requires help with immigration enforcement.

de-police-287g =
    HB 182, signed July 14, 2025, bans 287(g) agreements, which let local officers do some
    immigration work. Any existing one had to end by August 13, 2025. Camden police signed the only
    one, on April 29, 2025, and withdrew it after protest. ICE's lists of July 18, 2025 and May 18,
    2026 show none.
    .binds =
        Delaware police agencies and local governments

de-police-287g-task-force =
    ICE's list of May 18, 2026 shows no task-force agreement in Delaware. { said-task-force }
    { said-none-since } { said-county-list }

de-police-287g-jail =
    ICE's list of May 18, 2026 shows no jail agreement in Delaware. { said-jail }
    { said-none-since } { said-county-list }

de-benefits-medicaid-data =
    Delaware is one of the states suing in California v. HHS. Since January 6, 2026, the Medicaid
    agency (CMS) may pass ICE six basic items, address included, on people not lawfully present.
    More than that is barred. In 2026 the states told the court that the order appeared to have been
    broken.
    .exceptions =
        six basic items about people not lawfully present. The address is one of them. The states
        that sued say the court's order was broken; we do not know if they are right.

de-benefits-snap-data =
    Delaware is named among the states that sued in July 2025 over the Agriculture Department's
    demand for the records of people who get SNAP (food aid). In October 2025 a federal judge barred
    the department from holding back money from those states over it. The judge did so again on
    February 26, 2026.

de-voter-roll-shared =
    The Justice Department sued on December 2, 2025 (1:25-cv-01453). Delaware had given the public
    list and held back sensitive fields. By a public register of lawsuits, the case was fully argued
    on paper in September 2026, and the judge had not decided it.

de-broker-delete-right =
    The Delaware Personal Data Privacy Act has been in force since January 1, 2025. Residents can
    have data deleted and opt out of its sale, company by company. Since January 1, 2026, companies
    must also honor a universal opt-out signal.

de-other-failed-dmv-privacy-bill =
    House Bill 60 of 2025 dealt with data on privilege-card holders. It would have required the
    attorney general's approval or a court order before release. It left committee in April 2025 but
    was not among the four immigration bills passed by June 30, 2025. We found no later passage.

de-other-police-list-sent-to-fbi =
    In January 2025, Laurel police sent the FBI a list of addresses where officers had met Haitian
    immigrants. The FBI had asked for it, and the chief said he did not know why. No state law
    forbade this at the time. This comes from an ACLU of Delaware article of January 2026.

de-other-wage-records =
    In April 2025, ICE sent the state labor department an administrative subpoena. It sought wage
    reports for late 2024 on workers at 15 businesses, with names, addresses and Social Security
    numbers. A federal judge ruled in April 2026 that the department must obey. The state appealed
    on April 21, 2026 and asked for a pause. We could not confirm the outcome.

de-event-list-sent-to-fbi-2025 =
    The ACLU of Delaware says that Laurel police sent the FBI, at its request, a list of addresses
    where officers had met Haitian immigrants. The chief said that he did not know why the FBI
    wanted it. No state law forbade this at the time.

de-event-dmv-says-2025 =
    The transportation department said that ICE had not asked about privilege-card holders that
    year. It would not say for 2018 to 2024. In 2018 it had said that it had given no driver
    information to immigration officials.

de-event-agreements-banned-2025 =
    HB 182 banned 287(g) agreements and agreements to detain or house people for immigration
    authorities. Existing ones had to end by August 13, 2025. Some press reports say that it also
    bars sharing data with ICE; its text does not.

de-event-nlets-answers-2025 =
    By the report of this day, the governor's office said that it knew of the issue that members of
    Congress had raised, ICE's access over Nlets, the police network, and was looking into it. The
    state police said that the DMV, not they, decides which certified bodies may reach its data. We
    found no block up to then.
