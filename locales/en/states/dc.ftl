# District of Columbia: what the research found, in plain words. Ids: <state>-<fact>.

dc-dmv-license-regardless-of-status =
    A 2013 law (D.C. Law 20-62, in force 2014) gives limited purpose licenses and ID cards. They are
    for residents without a Social Security number or lawful status, after six months in the
    District. A 2024 bill proposed 90 days for migrants bused in by other states.

dc-dmv-card-marking =
    The D.C. Code makes the limited purpose card say on its face, in the smallest print on the card,
    that it is not valid for official federal purposes. A 2017 bill would have removed the mark
    because it can give away status. The code of October 2024 still has it.

dc-dmv-noncitizen-marking =
    We found no rule that marks the ordinary licenses of lawfully present noncitizens. This is not
    confirmed.

dc-dmv-document-retention =
    We could not confirm what the District keeps. ProPublica noted in 2016 that such programs
    commonly hold names, addresses and copies of foreign passports.

dc-dmv-disclosure-limit =
    The D.C. Code (section 50-1401.01b) guards information on legal presence. That is anything that
    may show whether a person is in the country lawfully. It takes in the kind of card, and the
    papers shown to get it. The DMV may give this to no person. It may give it to an agency only as
    needed to obey a legally issued warrant or subpoena. The law does not say that a judge must
    sign, so an agency's own subpoena may do. Names, addresses and photos are not guarded this way.
    Any government agency may get them for its core work. We read the code as of October 20, 2024.
    Another section forbids using the card to consider status or as a ground for arrest.
    .binds =
        the DC Department of Motor Vehicles; the law names the DC police too
    .exceptions =
        any legally issued warrant or subpoena, even an agency's own. The person's own consent.
        Whether a license is valid: the law does not guard that. Names, addresses and photos:
        government agencies can get them for their core work. Look-ups over Nlets, the national
        police network. They were said to be open in November 2025.

dc-dmv-nlets-immigration =
    A November 2025 letter from members of Congress is about Nlets, the national police network. It
    says that every state and the District make motor-vehicle data available there. It lists only
    Illinois, Massachusetts, Minnesota, New York and Washington as blocking ICE, with Oregon under
    way. We found no block by the District.

dc-dmv-nlets-photos =
    We could not confirm whether the District's photos travel over Nlets, the national police
    network.

dc-dmv-face-recognition =
    A 2013 newspaper survey listed the District among places that generally do not let police search
    license photos by face. We found nothing newer. We could not confirm how things stand now.

dc-dmv-ice-documented-access =
    We found no documented ICE request to the DC DMV. This is not confirmed.

dc-dmv-data-sales =
    We have not studied this enough for the District. The general rule, as described in 2017, is
    that the DMV may not share personal information apart from listed exceptions.

dc-dmv-federal-bulk-request =
    In December 2025 the U.S. Justice Department sued the District for its full voter roll, driver's
    license numbers included. By a public register of lawsuits, a judge threw the suit out on August
    6, 2026. We found no bulk demand for DMV files.

dc-alpr-statute =
    We found no District law on license plate readers; police rules govern. A 2020 account describes
    a police general order. Data stays 30 days in patrol cars and up to 90 days on department
    servers.
    .binds =
        District police, by their own general order

dc-alpr-sharing-limit =
    We found no District law that limits this sharing. In 2020 the Police Complaints Board raised
    concerns about how long plate data is kept and how it is shared.

dc-alpr-immigration-limit =
    We found no rule on immigration use of plate data. This is not confirmed. The Sanctuary Values
    Act limits jail cooperation, not data systems.

dc-alpr-ice-documented-access =
    Our searches found no document on ICE use of the District's plate data. This is not confirmed.

dc-police-immigration-limit =
    The Sanctuary Values Amendment Act (D.C. Law 23-282) took effect on April 27, 2021. Helping
    immigration agencies takes a warrant or order that a federal judge or magistrate signed, to take
    that very person into custody. Without it, the District may not hold people for ICE, let ICE
    question them in custody, or hand them over. It may not give an immigration agency a person's
    release date, address, photo or criminal case information. It may not ask about status in
    custody. Federal criminal cases are left out. So is what federal law requires, and sharing of
    citizenship or immigration status (8 U.S.C. 1373). The text that we read stood on November 24,
    2025. Part of it was emergency wording, due to end on February 22, 2026. We did not see what
    followed it. A council committee had taken the mayor's proposed repeal out of the 2026 budget.
    The U.S. House voted in June 2025 to cancel the act, but we did not find that this became law.
    .exceptions =
        a federal judge's warrant or order. People with a federal criminal charge or sentence. It
        does not cover whether a person is a citizen, or the status itself. A police order of August
        2025 opened help on people who are not in custody. It does not cover databases, or people
        met on the street.

dc-police-immigration-limit-police-order-2025 =
    Since August 2025 the limit has been thin in practice. A police chief's order lets officers
    share information on people not in custody, such as at traffic stops. It also lets them drive
    immigration officers and detainees. Mayor's order 2025-090 keeps joint operations going. In
    January 2026 a council committee asked for both to end, and groups say that they break the act.
    The mayor has denied that police do immigration work. We could not confirm the outcome.

dc-police-cooperation-mandate =
    No law in force makes the District cooperate. A presidential directive of August 2025 demanded
    full police compliance with federal immigration authorities during the declared emergency. A
    bill passed by the U.S. House would forbid any local limit.

dc-police-287g =
    ICE's list of May 18, 2026 shows no 287(g) agreement in the District. These agreements let local
    officers do some ICE work. As far as we found, cooperation since August 2025 rests on orders,
    not on such an agreement.

dc-police-287g-task-force =
    ICE's list of May 18, 2026 shows no task-force agreement in the District of Columbia.
    { said-task-force } { said-none-since } { said-county-list }

dc-police-287g-jail =
    ICE's list of May 18, 2026 shows no jail agreement in the District of Columbia. { said-jail }
    { said-none-since } { said-county-list }

dc-benefits-medicaid-data =
    By 2026 the District had joined the states suing over Medicaid data. Since January 6, 2026, CMS,
    the federal Medicaid agency, may pass ICE six basic items on people not lawfully present. The
    address is one of the six; more is barred. Those suing say that the order appears to have been
    broken.
    .exceptions =
        six basic items about people not lawfully present. The address is one of them. The states
        that sued say the court's order was broken; we do not know if they are right.

dc-voter-roll-shared =
    The U.S. Justice Department sued the District in December 2025 after it declined to give the
    full voter roll. A federal judge threw the suit out on August 6, 2026, and the department
    appealed on August 17. { said-no-order } This last part comes from a public register of
    lawsuits; we did not read the ruling.

dc-other-jail-release-notices =
    Before the 2020 act, the corrections department told ICE 48 hours before a release. ICE picked
    up 43 people at city facilities between January 2016 and June 2019. In 2020 court papers
    described police sharing information with ICE. Both agencies denied it.

dc-event-police-denial-2020 =
    Papers filed in court described D.C. police sharing information with ICE. Both agencies denied
    it.

dc-event-sanctuary-values-act-2020 =
    The Sanctuary Values Amendment Act of 2020 took effect. Without a federal judge's warrant or
    order, it bars holding people for ICE, giving ICE their release dates and addresses, and letting
    ICE question people in custody. It bars asking about status in custody. It does not limit data
    systems.

dc-event-house-vote-2025 =
    The House of Representatives voted to nullify D.C.'s Sanctuary Values Act. We did not find that
    this became law.

dc-event-police-order-2025 =
    An order of the police chief lets officers share information on people not in custody, such as
    at traffic stops, and drive immigration officers and detainees. The mayor's order 2025-090 keeps
    joint operations going.

dc-event-act-kept-2025 =
    By the report of this day, the Sanctuary Values Act was still in force. A Council committee had
    taken the mayor's proposed repeal out of the 2026 budget.

dc-event-orders-challenged-2026 =
    A Council committee asked for the police chief's and the mayor's orders to end. Groups say that
    they break the Sanctuary Values Act. We could not confirm the outcome.

dc-event-mayor-says-2026 =
    By the reports of this month, the mayor has denied that police do immigration work.

dc-event-voter-list-dismissed-2026 =
    A federal judge threw out the Justice Department's suit for the District's full voter list. The
    department appealed on August 17. This comes from a public register of lawsuits.
