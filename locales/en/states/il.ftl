# Illinois: what the research found, in plain words. Ids: <state>-<fact>.

il-dmv-license-regardless-of-status =
    Since July 1, 2024, people without a Social Security number can get an ordinary four-year
    license. They must have lived in Illinois for at least one year. They show a foreign passport or
    consular card and proof of where they live. The law is HB 3882, signed in 2023. It replaced the
    Temporary Visitor Driver's License, issued from 2013, which more than 300,000 people held.

il-dmv-card-marking =
    The new card is the same standard license that citizens may choose instead of a REAL ID. It says
    "Federal Limits Apply." The old Temporary Visitor license had a purple band and the letters
    TVDL. Anyone who still holds one shows their situation by it.

il-dmv-noncitizen-marking =
    We found no Illinois law that prints citizenship on standard cards. The 2023 law provides for
    limited-term REAL ID cards for people with temporary status. We did not check how those cards
    look, so this is unconfirmed.

il-dmv-document-retention =
    The Secretary of State keeps every face image taken for a card. Section 6-110.3 speaks of
    documents held under section 6-110.2, so application papers are on file. An immigration agent
    may get them only with a court order, a judge's warrant or a court subpoena.

il-dmv-disclosure-limit =
    The Secretary of State may not give immigration agents, such as ICE and CBP, identifying data,
    photos, face searches or application papers. A court order, a federal judge's warrant, or a
    federal or state court's subpoena for one person's records opens the way. The office must tell
    the person within three business days, and its data agreements need a signed promise against
    civil immigration use. The law binds only the Secretary of State, not police forces, the State
    Police network or other kinds of federal agents. The ID-card law still lets police have
    identifying data for a criminal or civil investigation.
    .binds =
        the Illinois Secretary of State; others in its data agreements, by a signed certificate
    .exceptions =
        an order of any court. A warrant that a federal (Article III) judge signed. A federal or
        state court's subpoena for one person's records; no judge need sign it. People who ask and
        are not immigration agents. They include the FBI, local police, police of other states, and
        task forces. The law does not name look-ups over the police network.

il-dmv-nlets-immigration =
    Members of Congress said on November 12, 2025 that Illinois had already cut ICE off from its
    driver data over Nlets, the police data network. Only ICE's block is shown: they count the
    investigations branch, ICE (HSI), apart from ICE. They treat blocks on other federal agencies as
    a further step. So HSI, CBP, other federal agents and police of other states must be assumed
    still able to fetch a record. We found no statement by the state and no later confirmation.
    .binds =
        ICE's own Nlets accounts, as reported
    .exceptions =
        HSI, a branch of ICE, is counted apart. No one says that it is cut off, nor CBP or other
        federal users. Police of another state, or on a federal task force, can still look. A
        friendly state could fetch the blocked data for them; a Homeland Security memo of 2020 had
        this idea. The block does not touch data brokers or plate readers. No one has confirmed the
        block again since November 2025.

il-dmv-nlets-photos =
    We could not confirm whether Illinois passes license photos over Nlets, the police data network.
    A November 2025 letter from Congress said 41 states do, but the reports do not name them. The
    network's own manual says a lookup from another state returns name, address, birth date,
    description, Social Security number, and license type and status. It says a photo can be asked
    for where a state supports it. Illinois law separately bars giving photos for immigration
    enforcement.

il-dmv-face-recognition =
    Since August 2021, the Secretary of State may not give face searches or card photos to any
    agency for enforcing immigration law. That covers federal, state and local agencies. Since July
    1, 2024, section 6-110.3 also bars face services to immigration agents without a court's order,
    a warrant signed by a federal (article III) judge, or a court subpoena. Searches for other
    purposes remain possible. FBI agreements published in 2013 let the FBI submit faces to the
    Illinois photo file. A 2016 agreement with Iowa and Nebraska planned face searches across states
    against license fraud.
    .binds =
        the Illinois Secretary of State
    .exceptions =
        it turns on the reason that the asker gives. The FBI and other states too can have faces
        searched for crime or license fraud. ICE has its own face tools, fed from other photo files.

il-dmv-face-recognition-fbi-agreement-2013 =
    The FBI had an agreement with Illinois, released to the privacy group EPIC and reported in 2013.
    It let the FBI send a photo of someone in an active investigation. The FBI could then receive a
    gallery of look-alikes with their data. We could not confirm whether the agreement still stands.

il-dmv-ice-documented-access =
    The Secretary of State's office said in 2019 that it had received three or four federal requests
    in the years before. ICE's requests were among them. They asked about residents' status, and the
    office said it refused them all. We found no confirmed ICE search.

il-dmv-ice-documented-access-sharing-rules-2018 =
    Accounts of earlier years differ. The magazine Governing reported in 2018 that Illinois was one
    of three states that said they had rules for sharing driver data with immigration agents. The
    Secretary of State's office said in 2019 that it refused such requests. The 2024 law now
    governs.

il-dmv-data-sales =
    Under section 6-110.3, every data agreement with the Secretary of State depends on a promise.
    The receiver must not use the data, or pass it on, for civil immigration purposes. We did not
    research bulk sales as such.

il-dmv-federal-bulk-request =
    We found no report of a bulk federal demand for Illinois license files, but this is unconfirmed.
    The Justice Department's suit for voter files asks for the license numbers in them.

il-alpr-statute =
    Section 2-130 governs the sharing of plate-reader data. It bars use or sharing to enforce
    another state's abortion bans, or to detain or investigate people over immigration status. We
    saw no limit on how long data is kept. We have not been able to check the start date.

il-alpr-sharing-limit =
    Before an out-of-state police agency gets plate data, it must declare in writing what it will
    not use it for. It must rule out enforcing abortion bans, or laws that allow detention or
    investigation over immigration status. The duty falls on whoever owns or runs the reader,
    private owners too where they share with police. The rule speaks of state and local agencies and
    sets nothing for federal ones. It was widely ignored in 2025: the state found 46 out-of-state
    agencies searching unlawfully, and Flock gave CBP access.
    .binds =
        owners and operators of plate readers in Illinois, police or private; vendors, through those
        agreements
    .exceptions =
        any use other than the two that it bars. The paper to sign is a promise; no one checks it.
        The clause does not name federal agencies.

il-alpr-immigration-limit =
    Illinois bars owners of plate readers from sharing data with a state or local government for
    some purposes. One is enforcing a law that allows detention or investigation over immigration
    status. The clause as printed does not name federal agencies. Still, the Secretary of State
    called CBP's access in 2025 a clear breach of it and of the TRUST Act; we saw no court ruling.
    Searches logged for other purposes are allowed, and data has flowed all the same.
    .binds =
        owners and operators of plate readers in Illinois; state and local police, under the TRUST
        Act
    .exceptions =
        section 2-130(b) does not name federal agencies. The state says that it and the TRUST Act
        cover them. Criminal cases, and trials by CBP and HSI (a branch of ICE) on trafficking and
        drugs. Hot lists for immigration that a police department turns on. Private plate readers
        (stores, firms that take back cars) that police do not share.

il-alpr-ice-documented-access =
    This happened despite the ban. The Secretary of State found that Mount Prospect's Flock cameras
    were searched 262 times for immigration reasons between mid-January and April 2025. The state
    also found 46 out-of-state agencies making unlawful searches. Danville's log showed police
    across the country running searches for ICE. The cause was Flock's national look-up setting.

il-alpr-ice-documented-access-cbp-pilot-2025 =
    An August 2025 audit found that Flock had let CBP into Illinois cameras. The company called it a
    limited pilot. The state ordered it shut off, Forest Park's access among others.

il-alpr-ice-documented-access-hot-list-2026 =
    Records published by the Electronic Frontier Foundation (EFF) on June 25, 2026 show that Blue
    Island police had switched on an immigration hot list. Their Flock system checked passing plates
    against the FBI's Immigration Violator file. Only ICE fills that file, and it includes ICE's own
    administrative warrants, which no judge signed. It was one of two such departments among 13 that
    answered. Flock says ICE does not see the alerts; the local officer does.
    .exceptions =
        we do not know how other Illinois police have set theirs.

il-police-immigration-limit =
    The TRUST Act (2017) and the Way Forward Act (2021) forbid police to hold or arrest someone on
    an ICE detainer (hold request) or ICE's own civil warrant, which no judge signs. They also limit
    notice of release dates, help, and access to people in custody, unless agents show a judge's
    federal criminal warrant or federal law requires it. Sharing citizenship or status information
    under 8 U.S.C. 1373 and clearing up police database hits stay allowed. A federal court dismissed
    the Justice Department's suit on July 25, 2025, and a case tracker lists it as won by the state.
    We found no reversal on appeal.
    .binds =
        state and local police, sheriffs and jails in Illinois
    .exceptions =
        a judge's federal criminal warrant. What federal law calls for. It does not cover whether a
        person is a citizen, or the immigration status (8 U.S.C. 1373, 1644). Police may call to
        clear up entries in police databases (NCIC or LEADS). It does not bind federal officers or
        police of other states.

il-police-cooperation-mandate =
    No state law makes police cooperate with immigration enforcement. A bill to repeal the TRUST Act
    (SB 1202, 2025) was seen only as introduced.

il-police-287g =
    A state law of 2019 (Public Act 101-0019) bars state and local agencies from entering or staying
    in 287(g) agreements, which let local officers do immigration work. It took effect on June 21,
    2019. ICE's list of May 18, 2026 shows no agreement in Illinois.

il-police-287g-task-force =
    ICE's list of May 18, 2026 shows no task-force agreement in Illinois. { said-task-force }
    { said-none-since } { said-county-list }

il-police-287g-jail =
    ICE's list of May 18, 2026 shows no jail agreement in Illinois. { said-jail }
    { said-none-since } { said-county-list }

il-benefits-medicaid-data =
    Illinois sued over Medicaid data. From January 6, 2026, the federal court lets the Medicaid
    agency (CMS) give Homeland Security and ICE six items about people not lawfully present, even
    for states that sued. The items are citizenship, immigration status, address, phone, birth date
    and Medicaid number.

il-benefits-medicaid-data-health-details-barred =
    Illinois enrollees are only partly shielded. Since January 6, 2026, the Medicaid agency (CMS)
    may give Homeland Security and ICE six items about enrollees who are not lawfully present. These
    are citizenship, immigration status, address, phone, birth date and Medicaid number. What goes
    beyond them, health details above all, stays barred for the states that sued, under a
    preliminary order of December 29, 2025. We found nothing later.
    .exceptions =
        address and phone are open. It is an early order of the court, not a final ruling. Data was
        handed over in mid-2025, before the first order.

il-benefits-snap-data =
    Illinois sued in July 2025. On October 15, 2025, a federal court barred the Agriculture
    Department's demand for data on people who applied for SNAP (food aid). In late February 2026 it
    barred the renewed demand too. Both orders cover the states that sued.

il-courts-arrest-limit =
    Since December 9, 2025 (P.A. 104-0440), civil arrests of people attending state court are barred
    in courthouses and within 1,000 feet. Damages are at least 10,000 dollars. The law works through
    lawsuits afterward, not by keeping agents out, and agents may claim qualified immunity. The
    Justice Department sued on December 22, 2025 to strike it down, and we found no ruling. So the
    law cannot be counted on to prevent an arrest.
    .binds =
        anyone making a civil arrest at or near an Illinois state court; federal agents too, as far
        as the law stands
    .exceptions =
        arrests on a criminal charge or a judge's warrant. Federal and immigration courts. A case in
        federal court asks if the law is valid.

il-health-status-question =
    We found no duty to ask patients' status. HB 1312 makes hospitals adopt rules for dealing with
    agents and limit the release of health information. General hospitals had until January 1, 2026,
    and others until March 1, 2026.

il-school-status =
    HB 1312 covers public colleges and licensed day-care centers. They may not give a person's
    actual or perceived immigration status to others unless the law requires it.
    .binds =
        public colleges and licensed day-care centers
    .exceptions =
        what the law calls for. Records that are not about immigration status. Other schools.

il-voter-roll-shared =
    The Justice Department sued Illinois on December 18, 2025 for the full voter file. It asks for
    birth dates and partial Social Security or license numbers too.

il-voter-roll-shared-suit-dismissed-2026 =
    A federal court dismissed the Justice Department's suit for the full list on July 31, 2026. The
    department appealed on August 17, 2026 (7th Cir. 26-2695). We found no court order to hand the
    list over by September 28, 2026. { said-suits-register-day }

il-broker-delete-right =
    A law firm's list of June 2026 does not name Illinois among the states with a consumer privacy
    law. Such a law lets people delete data or opt out at data brokers. Its biometric privacy act
    (BIPA) does bind companies that take faceprints. It does not bind government bodies.

il-other-leads-ice-agreement =
    The news outlet WTTW obtained agreements showing that the Illinois State Police have shared data
    with ICE since 2008. It goes through LEADS, the statewide police system, and covers criminal
    history and a gang file that can hold citizenship. ICE's deportation branch (ERO) signed a LEADS
    agreement in 2024. The TRUST Act forbids giving immigration agents direct access to such
    databases without a judge's federal criminal warrant; the attorney general's office had no
    comment. We could not confirm whether access has been cut since.

il-other-arrest-reports-by-public-request =
    Chicago police answered public-records requests from Homeland Security, ICE and CBP with arrest
    reports of at least a dozen men. This was between November 2022 and March 2025. The papers carry
    name, address and country of origin. The TRUST Act does not stop the release of records that are
    open to anyone.

il-other-aamva-image-exchange =
    EFF, a privacy group, found that Illinois is among 23 states able to fetch images from Alaska's
    license file. They use an exchange run by AAMVA, the motor-vehicle agencies' association. So
    Illinois takes part in photo exchange between DMVs. We could not confirm whether its own photos
    can be fetched the same way, and by whom.

il-event-driver-data-law-2024 =
    Since this day, HB 3882 lets the Secretary of State give immigration agents a person's data,
    photo or application papers only on a court order, a federal (Article III) judge's warrant, or a
    court subpoena for one person's records. It binds the Secretary of State, not police or the
    State Police network.

il-event-face-search-law-2021 =
    Since this day, the Secretary of State may give no federal, state or local agency face searches
    or card photos for enforcing immigration law. Searches for other purposes remain possible.

il-event-cbp-cameras-state-says-2025 =
    The Secretary of State called CBP's access to Illinois plate cameras a clear breach of the
    state's plate law and of the TRUST Act. The plate clause as printed does not name federal
    agencies, and we saw no ruling. { said-day-of-report }

il-event-cbp-cameras-flock-says-2025 =
    Flock called CBP's access to Illinois cameras a limited pilot. The state ordered it shut off.
    { said-day-of-report }

il-event-immigration-list-flock-says-2026 =
    Flock says that ICE does not see the alerts when a passing plate matches a list that only ICE
    fills, which Blue Island police had switched on. The local officer sees them.

il-event-courthouse-law-2025 =
    Since this day, HB 1312 bars civil arrests of people attending state court, in courthouses and
    within 1,000 feet. It is enforced by lawsuits afterwards, not by keeping agents out.

il-event-courthouse-suit-2025 =
    The Justice Department sued to strike down the courthouse law (HB 1312). We saw no ruling, so
    the law cannot be relied on to prevent an arrest.

il-event-hospital-rules-2026 =
    General hospitals had until this day to adopt rules under HB 1312 for dealing with agents and to
    restrict the release of health information. Other hospitals had until March 1, 2026.

il-event-police-system-agreement-2025 =
    WTTW reported, from agreements it obtained, that the State Police have shared data with ICE
    since 2008 through LEADS, the statewide police system, and that ICE's deportation branch (ERO)
    signed a LEADS agreement in 2024. The TRUST Act forbids giving immigration agents direct access
    to such databases without a judge's federal criminal warrant. We could not confirm whether the
    access has been cut since.

il-event-voter-suit-dismissed-2026 =
    A federal court dismissed the Justice Department's suit for Illinois's full voter list.
    { said-suits-register-day }

il-event-voter-suit-appealed-2026 =
    The Justice Department appealed the ruling on Illinois's voter list to the Seventh Circuit
    appeals court. { said-suits-register-day }
