# United States: what the research found, in plain words. Ids: <state>-<fact>.

us-channel-nlets-dmv-queries =
    Nlets is a message network for police. Over it, federal officers can look up driver and vehicle
    data of most states directly. No state worker takes part. In the year before October 1, 2025, it
    carried more than 290 million DMV queries. Of these, 292,114 came from ICE and 605,116 from its
    investigations branch (HSI). Each state chooses who gets access. By November 2025, Illinois,
    Massachusetts, Minnesota, New York and Washington had cut ICE off. Oregon said that it was doing
    so. We found no later national count; see the notes on each state.

us-channel-nlets-photos =
    License photos also travel over Nlets, the message network for police. Letters from members of
    Congress in November 2025 say that 41 states share them. The letters say such photos may feed
    Mobile Fortify, ICE's face-scan app. They do not prove it.

us-channel-dmv-direct-request =
    ICE and the FBI also ask DMVs directly, without Nlets, the message network for police. Sometimes
    they send a plain email to a staff member, and sometimes a subpoena. Georgetown researchers
    found that ICE could reach the license data of about three in four adults. How often a state
    answers depends on its law. The records behind this are mostly from 2014 to 2022.

us-channel-dmv-face-search =
    Agents have asked DMVs to compare a face with every license photo on file. Records show such
    requests by ICE in Utah, Vermont and Washington. Georgetown researchers say that ICE has
    searched the photos of about one in three adults. Several states have since forbidden or limited
    these searches. So the answer depends on the state; see the notes on each state.

us-channel-vehicle-registration-address =
    A plate seen on the street leads to the owner's name and address. Federal privacy law, 18 U.S.C.
    2721(b)(1), lets a DMV give registration data to any government agency for its work. Most states
    also offer this data over Nlets, the message network for police. Sworn testimony in an Oregon
    case described officers who looked up plates before arrests.

us-channel-mobile-fortify =
    Mobile Fortify is a phone app that ICE and CBP officers use on the street. It scans a face or
    fingerprints. It then searches data of Homeland Security (DHS), the FBI and the State
    Department, and data linked to the police network Nlets. A DHS privacy paper says that people
    cannot decline. It says that photos are kept for 15 years, even those of U.S. citizens. DHS
    calls the tool lawful. Illinois and Chicago sued over it on January 12, 2026; we found no
    ruling.

us-channel-mobile-identify-local-police =
    Mobile Identify is a CBP app that scans faces. It was made for local officers in the 287(g)
    program, who do immigration work for ICE. It came out on October 30, 2025. It did not show a
    name, but told the officer whether to call ICE. It vanished from the Google store on December 5,
    2025, with no reason given. We could not confirm whether it is still used in another form.

us-channel-alpr-vigilant-ice-contract =
    Since 2018, every ICE office can search a commercial plate database through a Thomson Reuters
    company. The database is Vigilant, now owned by Motorola. It gives five years of sightings for
    each plate, and alerts for listed plates. A later five-year contract for $22.8 million listed
    plate data among its parts. It ran out in 2026, and we could not confirm what replaced it.

us-channel-alpr-vigilant-police-sharing =
    Some police departments have shared plate sightings with ICE through a company called Vigilant.
    In March 2019, the ACLU released records that ICE had to hand over in a lawsuit. They list more
    than 80 police departments, in over a dozen states, that shared this way. Two of them denied
    this to NBC News. In June 2019, the ACLU of Northern California wrote about ICE's search logs
    for seven months of 2018. They show thousands of searches each month in Vigilant's data, by its
    count over 30,000. Some may be repeats for one plate. These sources are from 2019. We could not
    confirm what is shared today.

us-channel-alpr-mobile-companion =
    ICE officers have been offered a phone app called Mobile Companion. It reads a plate, adds the
    sighting to Motorola's data, and shows where the car has been. Company papers describe adding
    Thomson Reuters records about people. Thomson Reuters says the app has nothing to do with its
    CLEAR product and holds nothing that needs a warrant.

us-channel-alpr-flock-side-door =
    Flock runs a shared network of plate cameras. Local officers search it for immigration agents,
    or let federal users in. A study of Washington State records found at least eight agencies that
    opened their cameras to Border Patrol. It found ten more that were searched without having
    agreed. It also found searches done for immigration agencies. The news site 404 Media counted
    over 4,000 immigration lookups nationwide. Flock disputes parts of the study and says that each
    customer controls its sharing.

us-channel-alpr-flock-federal-pilot =
    Flock, a plate-camera company, ran tests that gave CBP and ICE's investigators (HSI) direct use
    of its system. It paused them in August 2025 and took federal users out of its state and
    national lookups. In January 2026 it added a switch to refuse all federal sharing. Flock says
    that it has no contract with ICE or Homeland Security. Federal agencies can still search by
    invitation. One Arkansas city's log for March and April 2026 shows 5,929 federal searches. Most
    were by the Postal Inspection Service (3,502) and the FBI (2,385). None were marked ICE or CBP.

us-channel-alpr-ncic-immigration-hotlist =
    A setting in Flock's plate-camera system lets police check every passing plate against the FBI's
    Immigration Violator list. Only ICE fills that list. It rests on administrative warrants, which
    no judge signed. On June 25, 2026, the Electronic Frontier Foundation (EFF) reported that at
    least two agencies had the setting on. They are Sparks, Nevada and Blue Island, Illinois. Sparks
    had it on while its own page forbade immigration use. Other agencies had left it off. The alert
    goes to the local agency, not to ICE.

us-channel-alpr-border-patrol =
    Border Patrol runs its own network of plate cameras. Some are hidden in roadside equipment, and
    some are as far inland as Phoenix and Detroit. A computer program flags trips that it finds
    suspicious. Local police then make the stop. The Associated Press reported this on November 20,
    2025. It also reported temporary access to over 1,600 private plate readers in 22 states. CBP
    says its use is lawful and follows policy.

us-channel-alpr-dea-nlrp =
    The Drug Enforcement Administration (DEA) has pooled plate sightings since 2008. They come from
    its own cameras and those of partners. It shares them with federal, state and local police. The
    Associated Press reported in November 2025 that Border Patrol uses this data. In the sources we
    read, we found no direct use by ICE.

us-channel-alpr-private-drn =
    Cameras on repossession trucks feed a database called DRN, which Motorola owns. It already held
    more than nine billion scans in 2019. Investigators, insurers and lenders buy access. A sister
    brand, Vigilant, gives police the same plate data.

us-channel-jail-booking-feeds =
    Systems that notify crime victims, such as VINE, take live data from more than 2,800 jails. The
    data on bookings and releases goes to a company called Appriss, part of Equifax. Appriss resells
    it as Justice Intelligence. ICE bought that in 2021 for $4.8 million. So a jail's refusal to
    notify ICE may not keep a booking hidden. In June 2026, Cook County said that it was working to
    narrow this sharing.

us-channel-booking-fingerprints =
    A jail sends an arrested person's fingerprints to the FBI. They are then compared automatically
    with the fingerprint file of Homeland Security (DHS). ICE is told of a match before any
    conviction. People with lawful status who are in the DHS file are matched too.

us-channel-287g =
    Under 287(g) agreements, local officers do immigration work for ICE. Some check people already
    in jail, and some serve ICE warrants in jail. In the task-force model, they do it during normal
    policing; ICE revived that model in January 2025. There were about 135 agreements in January
    2025. There were 1,412 on February 13, 2026, and over 1,500 by early March 2026. Most are
    task-force agreements. That model also pays for salaries and equipment.

us-channel-uscis-files =
    USCIS and ICE are parts of one department and share case files. A USCIS memo of February 28,
    2025 changed what happens after a refusal. USCIS now starts removal cases for most people it
    refuses who are not lawfully present. It does this with a paper called a notice to appear. No
    group is exempt, and USCIS may refer cases to ICE. The main exception is for some petitions
    based on a job.

us-channel-eoir-court-address =
    Immigration court files hold a person's address and hearing dates. ICE's lawyers are the other
    side in the case, so ICE sees both. An ICE memo of May 2025 told its lawyers to help officers
    plan arrests at hearings. On June 23, 2026, a court struck down the policies that allowed such
    arrests nationwide. The government appealed. We did not find whether the ruling is on hold.

us-channel-victim-visa-files =
    VAWA, U and T filings are made by victims of abuse, crime or trafficking. The government may
    pass their files outside government only for listed reasons. Facts from the abuser may not be
    used alone against the victim. Inside Homeland Security, officers can see the files. In early
    2025, ICE dropped its duty to look for such cases before an arrest. On December 22, 2025, USCIS
    told officers that they may use facts from an abuser in more situations. A lawsuit of October
    14, 2025 challenges arrests of people whose filings are pending.

us-channel-entry-exit-records =
    CBP records every arrival from abroad and every departure. It uses the I-94 form and airline
    passenger lists. A rule has applied since December 26, 2025. It lets CBP photograph every
    noncitizen at entry and exit, green-card holders and children included. CBP may keep the image
    for up to 75 years. U.S. citizens may decline. Homeland Security says one aim is to find people
    who overstay.

us-protection-dppa =
    The Driver's Privacy Protection Act (DPPA) is a federal law. It stops a DMV from giving out a
    driver's name, address or number, except for listed uses. One listed use, (b)(1), is any
    government agency doing its work. So by itself the law does not keep records from ICE. The
    photo, Social Security number and medical data are “highly restricted”. They need the person's
    consent for most uses, but use (b)(1) is again an exception. A state may be stricter. A person
    whose record was misused can sue for at least $2,500.

us-protection-8-usc-1373 =
    This federal law does not protect people. It says that a state or city may not forbid its staff
    to share citizenship or immigration status with federal immigration officers. Courts have read
    it narrowly, and some have held it unconstitutional. On December 23, 2025, a federal court in
    New York threw out the government's suit against that state's DMV privacy law. The court found
    that no federal law makes a state hand over driver data. The law does not make anyone collect
    status. It does not make anyone obey an ICE request to hold a person (a detainer).

us-protection-anti-commandeering =
    Under the Tenth Amendment, the federal government cannot order states or cities to do federal
    immigration work. That is why state limits on sharing and cooperation stand. On July 25, 2025, a
    federal court dismissed the government's case against Illinois, Chicago and Cook County on that
    ground. Appeals and similar suits go on elsewhere.

us-protection-victim-confidentiality-1367 =
    VAWA, U and T filings are made by victims of abuse, crime or trafficking. Homeland Security and
    the Justice and State Departments may not disclose data about such applicants, except as listed.
    An agency may not act on facts from the abuser alone. The law is in force, but ICE's 2025
    guidance no longer makes officers look for such a case. USCIS guidance of December 22, 2025
    widened the use of facts from sources that the law bars. A lawsuit filed on October 14, 2025 was
    pending when last seen.

us-protection-home-entry-warrant =
    To enter a home without consent, officers need a warrant signed by a judge. ICE's own papers,
    forms I-200 and I-205, are signed by immigration officers. A secret ICE memo of May 12, 2025 was
    published in January 2026. It claims that form I-205 is enough to force the door of a person
    with a final removal order. In January 2026, a federal judge in Minnesota ruled that such an
    entry broke the Fourth Amendment. Suits against the memo were filed in Boston (January 30, 2026)
    and elsewhere. Officers may still force entry in practice. Do not resist; say that you do not
    consent.

us-list-license-regardless-of-status =
    Nineteen states, the District of Columbia and Puerto Rico give a license or driving card
    whatever the holder's immigration status. Minnesota (2023) was the last to join. We found no
    repeal up to the newest sources. A Utah bill to end its card died in March 2026. Puerto Rico
    handed its holders' data to ICE in 2025.

us-list-voids-other-states-licenses =
    Since July 1, 2025, Wyoming treats as invalid every license that another state gives to a person
    without status. Florida has done so since 2023 for cards issued only to such people. In
    practice, those are cards from Connecticut and Delaware. Other states may have followed in 2025
    or 2026; we did not check that.

us-list-noncitizen-card-marking =
    We confirmed a mark in Wyoming. From January 1, 2026, it prints on cards of lawfully present
    noncitizens that they are not citizens. Wisconsin and Utah have limited-term documents. Laws of
    other states are in the notes on each state. This list is not complete.

us-list-nlets-ice-blocked =
    Illinois, Massachusetts, Minnesota, New York and Washington had shut off ICE when last reported.
    ICE could not look up their driver and vehicle data itself over Nlets, the message network for
    police. The blocks differ: Washington's covers ICE but not Customs and Border Protection (CBP).
    An article of January 2026 adds Arkansas, Idaho and Montana. It misreads a report whose sentence
    on those three is about privacy laws, not Nlets. No search turned up another state up to
    mid-2026. A quiet change is possible.

us-list-nlets-ice-announced =
    In November 2025, Oregon was preparing a block. We could not confirm that it was completed.

us-list-nlets-ice-warned =
    On November 12, 2025, members of Congress wrote to governors of 17 states, the Virgin Islands
    and Guam. The letters say these places let ICE look up driver data itself over Nlets, the
    message network for police. In the year to October 1, 2025, Nlets carried more than 290 million
    DMV queries from other states and federal agencies. ICE made 292,114 of them, and its
    investigations branch (HSI) made 605,116. States with Republican governors got no letter, but
    they are presumed open too.

us-list-nlets-photos-shared =
    The November 2025 letter says that 41 states share license photos over Nlets, the message
    network for police. None of the sources we saw names the 41, or the nine that do not. So this
    number alone does not show that any one state shares them or not. We left this list empty on
    purpose.

us-list-nlets-photos-pilot =
    North Carolina, Oregon, South Carolina and Virginia were the first to send license photos over
    Nlets, the message network for police. They did so in a test that began about 2006 to 2008. Some
    18 states took part by 2010. We could not confirm whether they still do, or for which agencies.

us-list-aamva-photo-exchange =
    License agencies also trade photos through their own group, AAMVA. This route is separate from
    Nlets, the message network for police. The list shows which states could open Alaska's license
    photos as of 2020. It shows who was connected then. It shows nothing about ICE.

us-list-fbi-face-search-2016 =
    In May 2016, the Government Accountability Office (GAO) reported on an FBI face unit called
    FACE. The unit could search the license photos of 16 states, or ask for searches. We saw the
    count of 16 in the report. We have not been able to check the 16 names given here, said to
    follow its corrected map. So the names are not confirmed. Other sources also name North
    Carolina, Illinois, Utah and Alabama. Vermont stopped in May 2017.

us-list-fbi-face-search-2019 =
    By 2019, the FBI could reach license photos in 21 states. The collections that it could search
    held more than 641 million photos. More than 390,000 searches had been logged since 2011. We did
    not see the list of the 21 states. So we give only Alabama, which a 2020 review of the 2019
    figures names.

us-list-ice-face-search-documented =
    Records show that ICE got, or asked for, face searches of license photos in four states. Utah
    and Vermont complied. Alaska answers ICE requests (records of 2017). Washington received
    subpoenas, with no proof that it searched. Georgetown's 2022 report speaks of the license photos
    of about one adult in three. It also speaks of at least six places that license drivers whatever
    their status. We did not see its list of states.

us-list-alpr-statute =
    Many states have a law on plate cameras. We saw such laws in Arkansas, California, Maine,
    Maryland, New Hampshire, Utah, Vermont, Alabama, North Carolina, Montana and Idaho. We also saw
    newer ones in Virginia (2025), Washington (2026) and Connecticut (2026). Eight more come from a
    table of the National Conference of State Legislatures (NCSL). They are Colorado, Florida,
    Georgia, Illinois, Minnesota, Nebraska, Oklahoma and Tennessee. We have not been able to check
    this table. NCSL counted at least 16 states in 2025, and Virginia's crime commission counted 18.
    New Jersey acts by directive and is left out.

us-list-alpr-immigration-forbidden =
    Some state laws keep plate-camera data from immigration enforcement. We confirmed three. Those
    of Washington (2026) and Connecticut (2026) say so in plain terms. Virginia's (2025) bars all
    sharing with federal and out-of-state agencies. Yet a state report of March 2026 found agencies
    breaking it. Illinois and California have laws to much the same effect. We did not read those
    again here; see the notes on each state.

us-list-voter-roll-given =
    The Justice Department asked states for full voter lists with license numbers and partial Social
    Security numbers. By March 2026, the listed states had given or promised theirs. Later in spring
    2026, the count was 13. Wyoming was first (August 2025). The department shares lists with
    Homeland Security for citizenship checks in a system called SAVE.

us-list-voter-roll-sued =
    The Justice Department sued 29 states and Washington, D.C. for their full voter lists. It did so
    between September 2025 and February 26, 2026. We saw most of the names. Hawaii, Massachusetts
    and Nevada complete the count of 29. A later dismissal confirms Massachusetts. We have not been
    able to check Hawaii and Nevada.

us-list-voter-roll-suit-dismissed =
    By spring 2026, federal district courts had dismissed the suits against California, Oregon,
    Michigan, Massachusetts, Rhode Island and Arizona. Some held that the laws relied on do not give
    the department the lists. Others held that it skipped a step. Appeals are running, and about two
    dozen cases were open.

us-list-medicaid-suing =
    The listed states are named as suing against the transfer of Medicaid data to Homeland Security.
    Other reports say 21 or 22 states. Since January 6, 2026, the court lets the health department
    (HHS) share six basic items, even from these states. The address is one of them. The bar on
    anything more protects only these states.

us-list-snap-suing =
    The listed places sued over the Agriculture Department's demand for food stamp (SNAP) records. A
    court order of October 2025, widened on February 26, 2026, protects them. We saw the names of
    Arizona, California, Connecticut, Maryland, Michigan, New York, Washington and Wisconsin. We
    have not been able to check the rest of the list. Kentucky and Pennsylvania took part through
    their governors or agencies.

us-list-snap-sued-by-doj =
    On June 26, 2026, the Justice Department sued Kentucky, Pennsylvania, Michigan and Minnesota. It
    wants to force them to give the Agriculture Department five years of data on people who asked
    for food stamps (SNAP). Some of these states are also among those suing in the California case.

us-list-snap-given =
    The Agriculture Department says that 28 states and Guam handed over food stamp (SNAP) records.
    We saw no full list. We confirmed one by name: Vermont gave data on about 140,000 people by July
    2025. Other names are in the notes on each state.

us-list-mandates-287g =
    Two states have laws that make sheriffs or jails sign 287(g) agreements to do immigration work
    for ICE. Texas law SB 8 covers every sheriff who runs a jail. It applies from January 1, 2026,
    with agreements due by December 2026. Florida's law covers every agency that runs a county jail.
    ICE's list of May 2026 shows 387 agreements in Texas and 348 in Florida.

us-list-mandates-287g-unconfirmed =
    We have not been able to check this; see the notes on each state. Georgia's HB 1105 (2024) is
    said to make sheriffs seek a 287(g) agreement with ICE or something equal. Arkansas's Act 654
    (2025) is said to make county jails join the model where officers serve ICE warrants. Bills of
    2026 in Tennessee, Kentucky, West Virginia and elsewhere were pending when last seen.

us-list-mandates-cooperation =
    Some state laws order cooperation with ICE, or forbid limits on it. We confirmed five states:
    Texas, Florida, West Virginia, Utah and New Hampshire. West Virginia's law is of 2023. Utah's
    2025 law has sheriffs coordinate releases. New Hampshire's 2025 laws are in force from January
    2026. More states belong here; see the notes on each state.

us-list-forbids-287g =
    In February 2026, some states had a state-wide ban on 287(g) agreements with ICE, or a limit on
    them. There were eight older ones, and then New Mexico and Maryland. Maryland's was signed on
    February 17, 2026 and took effect at once. Maine's took effect in January 2026. ICE's list of
    May 2026 still shows two agreements in New Mexico.

us-list-restricts-287g =
    Vermont and Virginia limit 287(g) agreements with ICE but do not ban them. Vermont leaves
    agreements to the governor alone (2017, tightened in 2025). Under a 2026 change, Virginia allows
    them only under set conditions until June 30, 2028. It also ended its state agencies'
    agreements. New York and Hawaii had bills in early 2026; we could not confirm the outcome. New
    York still had 14 agreements on ICE's list in May 2026.

us-list-287g-agreements =
    ICE's own list of May 18, 2026 shows 1,843 signed 287(g) agreements. They are in 38 states, Guam
    and the Northern Mariana Islands. One agency can hold several. We checked the list from Alaska
    to Wyoming. It shows none in California, Connecticut, Delaware, Hawaii, Illinois, Maine,
    Maryland, New Jersey, Oregon, Rhode Island, Vermont or Washington. It also shows none in the
    District of Columbia and Puerto Rico.

us-list-dmv-data-sales =
    Reporting in 2019 showed that the DMVs of the listed states sold driver data to companies or
    private investigators. The reporter found sales in every state he looked at. So a state's
    absence from this list proves nothing.

us-list-consumer-privacy-law =
    The listed states have a general consumer privacy law in force in 2026. Such a law usually lets
    people ask many businesses to delete their data or stop selling it. How strong it is against
    data brokers varies. Data from public records is often exempt.
