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
    From 2018 on, every ICE office could search a commercial plate database through a Thomson
    Reuters company. The database is Vigilant, now owned by Motorola. It gave five years of
    sightings for each plate, and alerts for listed plates. A later five-year contract for $22.8
    million listed plate data among its parts. It ran out in 2026, and we could not confirm what
    replaced it.

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
    policing; that model was revived in January 2025. There were about 135 agreements in January
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
    A federal law, 8 U.S.C. 1373, does not protect people. It says that a state or city may not
    forbid its staff
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

us-channel-clearview-ai =
    Clearview AI matches a photo of a face against tens of billions of pictures taken from the
    internet. On September 5, 2025, ICE's investigations branch (HSI) signed a contract worth up to
    $9.2 million. The stated reasons were child-exploitation cases and assaults on officers. In
    February 2026, CBP agreed to a one-year deal for $225,000. It covers 15 licenses for Border
    Patrol intelligence and for CBP's targeting center.

us-channel-toll-records =
    Toll accounts record place, time and payment. Toll agencies have given these records to police
    for decades, usually after a subpoena or court order. The rule differs by state. We found no
    documented case of immigration enforcement using them. That does not prove that there is none.

us-channel-lexisnexis-accurint =
    Accurint is a people-search product of LexisNexis. ICE bought it from 2021 on, under a contract
    of up to $22.1 million that ran to February 2026. Logs for seven months of 2021 show 1,211,643
    searches and 302,431 reports. Most were by ICE's investigations branch (HSI), and many by its
    deportation branch (ERO). Accurint's files on people join addresses, phones, vehicles, relatives
    and jail bookings. Reports in 2026 still treat ICE's reliance on it as current. We found no
    contract signed after February 2026.

us-channel-thomson-reuters-clear =
    CLEAR is a Thomson Reuters product. It combines names, addresses, vehicles, phones and other
    records. It feeds ICE tools, according to the news site 404 Media. The five-year ICE contract,
    for $22.8 million, ended in 2026. A separate CLEAR contract with Homeland Security (DHS) appears
    to have been renewed in March 2026, possibly to 2029. That came after staff protested and a
    dismissed employee sued. The company says that its records are public ones. It disputes that its
    products aid deportations.

us-channel-transunion-tlo =
    TLOxp is a people-search product of TransUnion. It sells addresses, phones and plate sightings
    to investigators and agencies. We found no ICE or CBP contract for it. ICE pays private firms to
    find people (skip tracers), and they may choose their own tools. Our sources on this product are
    weak.

us-channel-utility-nctue =
    Until 2021, names and addresses from gas, power, water, phone and cable accounts reached ICE.
    The utilities' data exchange, NCTUE, gave them to Equifax. Equifax sold them on to CLEAR, a
    people-search product. After a Senate inquiry, NCTUE had the sale stopped in 2021. The rule was
    about selling the identifying part of utility accounts (header data). Credit bureaus went on
    selling similar data from banks.

us-channel-credit-header =
    The top part of a credit file identifies the person. It holds the name, addresses, birth date
    and Social Security number. It is sold to data brokers, outside the credit-report law. A federal
    proposal of December 2024 would have brought it under that law. The consumer bureau withdrew it
    in May 2025. A credit freeze does not hide this data.

us-channel-property-and-court-records =
    Property deeds, mortgages, civil and criminal court case lists, and marriage and business
    filings are open to anyone. Data brokers collect them into their files on people. LexisNexis
    claims to have billions of property and court entries. Federal law does not hide these records
    from an agency.

us-channel-skip-tracing-contractors =
    ICE pays private firms to find and photograph where people live and work. It awarded contracts
    to 13 or 14 firms in December 2025. They could total about $1.2 billion over two years. The
    filings speak of a list of 1.5 million people and batches of up to 50,000 names a month. They
    speak of pay that grows with the number of people found. Capgemini, one of the firms, said in
    January 2026 that its contract was not being carried out.

us-channel-palantir-elite =
    ELITE is an ICE application made by Palantir. It puts possible targets on a map, with a photo
    and immigration file number (A-number). A score from 0 to 100 shows how sure ICE is of the
    address. So agents can choose areas with many possible targets. An ICE user guide and sworn
    testimony describe it. Its sources include USCIS and addresses from Health and Human Services.
    Press accounts say that Medicaid addresses are among them. An order for $29.9 million began in
    September 2025.

us-channel-voter-rolls-to-doj =
    Since May 2025, the Justice Department has asked nearly every state for its full voter list. It
    wants birth dates, license numbers and partial Social Security numbers. It has sued about 30
    states and Washington, D.C. At least 13 states gave or promised their lists. A department lawyer
    told a court that the data go to Homeland Security (DHS) for checks in SAVE, its status-check
    system. By May 21, 2026, eight federal courts had thrown out such suits. They are in Arizona,
    California, Maine, Massachusetts, Michigan, Oregon, Rhode Island and Wisconsin. Appeals are
    under way.

us-channel-save-overhaul =
    SAVE is a government system that checks immigration status. In 2025, Homeland Security (DHS)
    turned it into a bulk citizenship check joined to Social Security data. It planned to draw on
    license databases. It said that uploaded records could be used for enforcement. On June 22,
    2026, a federal judge in Washington, D.C. struck down this change. The judge found it contrary
    to the Social Security Act, the Privacy Act and administrative law, and barred its use on voter
    lists. The government said that it would appeal. We did not find whether an appeals court paused
    the ruling. SAVE's older use for benefit checks goes on.

us-channel-ncic-immigration-warrants =
    The FBI's police database shows officers ICE's administrative warrants. In early 2025, at least
    half a million more were added, NPR reported. Maryland guidance later spoke of over 700,000. ICE
    did not confirm the number. It also did not deny that adding them is routine. So a traffic stop
    can reveal a civil immigration warrant that no judge signed.

us-channel-irs-addresses =
    A memorandum of April 7, 2025 let ICE ask the IRS for taxpayers' addresses. ICE sent 1.28
    million names and got about 47,000 back. Some of those were on incomplete requests, as the IRS
    later admitted. Two district courts blocked the sharing: Washington, D.C. in November 2025, and
    Massachusetts on February 5, 2026. The Massachusetts order also bars ICE from using what it got.
    But on February 24, 2026, in a third case, the D.C. appeals court refused to block the sharing.
    It read the tax law as allowing address disclosure for criminal inquiries. The government's
    appeal of the Washington, D.C. order has since been argued. We found no decision.

us-channel-ssa =
    Social Security reportedly agreed in February 2025 to give ICE the last known addresses of
    98,000 people. In a notice of November 2025, it announced that it shares citizenship and
    immigration data with Homeland Security (DHS). WIRED reported that some offices were told by
    word of mouth to give ICE dates of in-person appointments. SAVE is a federal system that checks
    immigration status. A June 2026 ruling struck down the Social Security part of SAVE and the
    related notices. What other sharing goes on is not public.

us-channel-medicaid =
    Since January 6, 2026, a federal court lets the federal Medicaid agency (CMS) give ICE six items
    about people not lawfully present. They are status, name, address, phone, birth date and
    Medicaid number. Health details stay barred, and so do data on citizens and lawful residents.
    The bar protects only the 22 states that sued; press counts vary by one or two. Elsewhere, no
    order limits sharing. By spring 2026, those states told the court that a large data set had gone
    to ICE in breach of the order. We found no ruling on that.

us-channel-snap =
    In 2025, the Agriculture Department told states to hand over five years of food-stamp (SNAP)
    records. It wanted names, addresses, Social Security numbers and status. A court in California
    has blocked the demand, and the loss of funds, for the 22 states that sued, D.C. included. Its
    order of October 2025 was widened on February 26, 2026. The reason was that the new safeguards
    would still let data reach bodies that the law does not allow. A department letter said that 28
    states had complied. The sources we read did not document a transfer from there to ICE.

us-channel-hud-tenant-files =
    In March 2025, the housing department (HUD) and Homeland Security (DHS) agreed to compare data.
    HUD uploaded tenant files to SAVE, a system that checks immigration status. In January 2026, it
    ordered housing authorities to check about 200,000 tenants. The matching report went live on May
    6, 2026 for housing authorities. It went live on May 21, 2026 for owners of project-based
    Section 8 housing. Being on the list does not by itself mean that a person is ineligible. A June
    2026 court ruling struck down changes to SAVE. We did not find how it touches this report.

us-channel-state-wage-records =
    State labor agencies hold quarterly wage reports with workers' names and Social Security
    numbers. ICE sends subpoenas to get them. In April 2026, a federal judge ordered Delaware's
    labor department to comply for 15 businesses. The state appealed on April 21, 2026 and asked for
    a pause. In Colorado, a court held that state law forbids such release outside criminal cases.

us-channel-i9-inspection =
    An I-9 is the form that shows that a worker may work in the United States. ICE may inspect an
    employer's I-9 forms, normally with at least three business days' notice. It usually asks for
    payroll and a staff list as well. Subpoenas or warrants can be used without that notice.
    Workers' addresses and copies of their documents are in those files.

us-channel-e-verify =
    E-Verify is run by USCIS with Social Security. It takes data on new hires at employers that have
    enrolled. The data are the name, birth date, Social Security number and details of documents.
    They are kept as a record system of Homeland Security (DHS). We could not establish how far ICE
    uses those records today. The papers we read on this are from 2010 and 2014.

us-channel-sevis =
    SEVIS is a database of foreign students that ICE runs. Schools must report students with F, M
    and J visas to it. So ICE already holds their school, address and status. In spring 2025, ICE
    ended about 4,700 student records after running names through the FBI database. It restored them
    on April 25, 2025, while facing lawsuits, and promised a written policy.

us-channel-school-records =
    Public schools do not have to ask about immigration status. A federal privacy law keeps pupils'
    records from ICE unless the family consents. A lawful subpoena or court order is an exception,
    after a reasonable effort to warn the family. Directory data can be released unless the family
    opted out. Since January 2025, schools are no longer a place that ICE avoids by policy.

us-channel-orr-sponsor-data =
    A person who takes in an unaccompanied child gives the federal refugee office (ORR) a full file.
    On February 14, 2025, NPR reported that more ICE officers had access to that database. It also
    reported that every adult in the household must now give fingerprints. A rule of March 25, 2025
    dropped the ban on collecting a sponsor's status and passing it on. ICE has also sent subpoenas
    to states for sponsors' records. We found no later court outcome.

us-channel-uscis-daca-data =
    Since 2012, USCIS said that it would not volunteer DACA applicants' data to ICE unless they met
    the criteria for removal. A federal audit looked at 106,000 refusals up to June 2021. It found
    under 900 referrals. We could not confirm whether that promise still binds in 2026. The newest
    source we read is from January 2022.

us-channel-alien-registration =
    Since April 11, 2025, USCIS takes registration forms (G-325R) and fingerprints from noncitizens
    who were never registered. It does this under a 1940 law. Registering gives no status. It puts
    the person's address, history and fingerprints in the files of Homeland Security (DHS). Not
    registering can be a crime. Anyone in doubt needs a lawyer before filing or not filing.

us-channel-tsa-passenger-lists =
    The TSA is the agency that checks passengers at airports. Since about March 2025, it has given
    ICE the names of upcoming airline passengers several times a week. Flights inside the country
    are included. ICE compares the names with removal orders and sends officers to the airport. The
    New York Times revealed this on December 12, 2025. A former official said that about three
    quarters of the flagged names in one region led to arrest. Homeland Security (DHS) calls it
    nothing new.

us-channel-airline-ticket-sales-arc =
    ARC, the airlines' clearing house, sold agencies a searchable file of airline tickets. ICE and
    CBP were among the buyers. The file covered tickets bought through travel agencies, with names,
    routes and card data. On November 12, 2025, ARC told customers that the program would close that
    year. We found no confirmation from 2026. Tickets booked directly with an airline were never in
    the file.

us-channel-money-transfer-trac =
    TRAC is a database in Arizona of over 340 million money transfers. It covers transfers of $500
    or more sent to or from Mexico and four U.S. border states. It holds the names and addresses of
    both ends. ICE's deportation branch (ERO) used it, in at least one case to arrest someone. In
    June 2025, Arizona's attorney general cut ERO off and said that more limits would follow. The
    reports describe the cut only for ERO.

us-channel-bank-records =
    A bank gives the government records when it gets legal papers, or in its reports against money
    laundering. Immigration status was not part of those reports. Executive Order 14406 of May 19,
    2026 tells regulators to treat three things as risk factors. They are work authorization, use of
    a tax number called an ITIN, and consular ID cards. Regulators must propose rules within 90 and
    180 days. The order does not make banks check every customer's status. We did not find what
    rules followed.

us-channel-phone-location-purchase =
    In 2025, ICE went back to buying location data that comes from phone apps. Webloc, a tool from
    Penlink, lets agents draw an area on a map and list the phones seen there. They can then follow
    the phones home. An ICE legal memo says that no warrant is needed. On March 3, 2026, some 70
    members of Congress asked the inspector general to investigate. The Supreme Court's location
    ruling of June 2026 did not decide whether buying is allowed. That ruling was about data that a
    company is forced to give.

us-channel-cell-site-simulator =
    ICE owns devices that imitate a cell tower and find nearby phones. It ordered more vehicles
    fitted with them in 2024, and again in May 2025 for $825,000. It used such devices at least 466
    times from 2017 to 2019. In 2017, officials said that ICE's investigations branch (HSI) gets a
    warrant. They said that its deportation branch (ERO) does not use them for civil cases. We could
    not confirm whether that still holds.

us-channel-spyware-graphite =
    Graphite is spyware that can take over a phone without a click. ICE's $2 million contract with
    its maker was revived in August 2025. On April 1, 2026, ICE's acting head confirmed that its
    investigations branch (HSI) was cleared to use spyware. The stated targets were drug traffickers
    and terrorists. On May 22, 2026, Homeland Security (DHS) said that ICE has no relationship with
    the firm. It would not say whether another vendor replaced it. Use in ordinary removal cases is
    not documented.

us-channel-border-device-search =
    At the border, CBP may look through a phone without a warrant or suspicion. In a deeper search,
    it may use tools that extract data. It searched 14,899 devices from April to June 2025, a record
    quarter. That was under 0.01% of travelers. Policy keeps officers to what is stored on the
    device. Refusing can mean delay and seizure of the device. For a visitor, it can mean denial of
    entry.

us-channel-phone-subscriber-records =
    On a plain subpoena, a phone or internet company must give an agency a customer's basic records.
    These are name, address, call and session records, and how the customer pays. The customer need
    not be told. The content of messages needs a warrant.

us-channel-platform-subpoenas =
    Homeland Security (DHS) sends administrative subpoenas to the platforms Google, Meta, Reddit and
    Discord. It asks for the names, email addresses and phone numbers behind accounts that criticize
    or watch ICE. By press count, there were hundreds by February 2026. Firms complied with some.
    When users went to court with the ACLU, DHS withdrew the demands before a judge decided.

us-channel-social-media-monitoring =
    ICE reads public posts with tools that it bought. In October 2025, it asked for about 30
    contractors to do so around the clock in Vermont and California. They would turn posts and
    photos into leads for arrests. At that time, ICE was only asking firms about the plan. We could
    not confirm a signed contract.

us-channel-usps =
    The Postal Inspection Service joined an immigration task force of Homeland Security (DHS) in
    2025. Immigration officials sought pictures of envelopes and parcels, tracking data, and online
    account and payment data. The Washington Post reported this on April 29, 2025. DHS confirmed the
    cooperation in general terms. How many people it concerned is unknown.

us-channel-dna-codis =
    Homeland Security (DHS) takes DNA from most people it holds. It sends the DNA to CODIS, an FBI
    file. Police everywhere can search it there, with no end date. Over 1.5 million profiles had
    been added since 2020. More than 133,000 were from minors, and about 2,000 from citizens. A rule
    proposed on November 3, 2025 would widen biometrics, DNA included, to nearly every immigration
    filing. We found no final rule.

us-channel-ice-administrative-subpoena =
    An immigration officer can sign a subpoena for records about a person, with no judge. It can go
    to landlords, employers, schools, clinics, companies or local government. It does not enforce
    itself: ICE must ask a federal court. The court asks only whether the demand is clear, relevant
    and within ICE's power. Courts have enforced such demands, for example for a Denver jail (2020)
    and in Delaware (2026). Many who receive one simply comply.

us-channel-hospital-records =
    Hospitals may give patient data to officers on a court order. They may also answer an
    administrative demand that is specific, limited and relevant, but they are not forced to. To
    help find a suspect or fugitive, they may give only basic identifying facts. ICE may stand in
    public areas. It needs consent or a judge's warrant for treatment areas.

us-channel-body-camera-video =
    Local police share video with other agencies case by case. Federal officers film with phones and
    their own cameras. We found no document that shows ICE taking local body-camera video in bulk.
    We found none that shows ICE running face search on it.

us-channel-ring-flock =
    A link between Ring doorbells and Flock, a camera company, was announced in October 2025. It was
    called off on February 12, 2026, before it started. Ring says that no video was sent to Flock.
    Ring's own requests to owners continue, and owners may ignore them. Police can still use legal
    process (formal demands under the law).

us-protection-tax-confidentiality-6103 =
    Tax returns are secret, except as the law lists. Whether one exception lets ICE have addresses
    in bulk is disputed. Courts in Washington, D.C. and Massachusetts blocked the sharing. On
    February 24, 2026, the D.C. appeals court read subsection (i)(2) another way. In its view, it
    allows address disclosure for a criminal inquiry without a court order. The latest overview we
    found is a congressional summary of March 2026.

us-protection-hipaa =
    HIPAA is the federal privacy law for health records. It lets a hospital or clinic answer an
    officer's administrative demand, but does not make it answer. The demand must be relevant and
    specific, and anonymous data must not be enough. HIPAA also lets them give a short list of
    identifying facts to help find a suspect or fugitive. A court order or judge's warrant goes
    further. HIPAA binds health providers and insurers, not ICE.

us-protection-ferpa =
    FERPA is the federal privacy law for schools that take federal money. They need written consent
    to release education records. A parent or an adult student gives it. A lawful subpoena or court
    order is an exception, after a reasonable effort to warn the family. So is "directory" data,
    unless the family opted out. Visa students' data that the rules require go to SEVIS, a database
    that ICE runs, in any case.

us-protection-plyler =
    A public school may not refuse a child because of immigration status. Schools have no duty to
    ask about it. The Supreme Court decided this in Plyler v. Doe (1982). Some states have tried to
    test this; see the notes on each state.

us-protection-privacy-act =
    The Privacy Act of 1974 gives citizens and green-card holders rights over federal files. These
    are limits on sharing, and rights to see files, correct them and sue. Others are outside it. An
    order of 2017 told agencies not to extend it to them. Homeland Security (DHS) then pointed them
    to freedom-of-information requests. DHS says that it still applies fair-information principles
    to everyone. In June 2026, a court used the Act to strike down changes to SAVE, a system that
    checks immigration status.

us-protection-ssn-confidentiality =
    The Social Security Act forbids disclosing Social Security numbers held under it. SAVE is a
    federal system that checks immigration status. On June 22, 2026, a federal court relied on this
    law to undo the joining of Social Security files to SAVE. The government announced an appeal. We
    do not know where that appeal stands.

us-protection-carpenter-location =
    Officers need a judge's warrant to make a phone company hand over a week or more of cell-tower
    history. The Supreme Court said so in Carpenter (2018). On June 29, 2026, in Chatrie (6-3), it
    ruled on geofence demands, which ask a provider which phones were in an area. It held that
    collecting location history this way is a search too. Whether the warrant in that case was good
    went back to the lower court. Neither case decided whether an agency may simply buy location
    data from a broker, which ICE does.

us-protection-right-to-silence =
    Anyone in the country may stay silent about birthplace, status and entry. Anyone may ask for a
    lawyer. Lying or showing false papers is a crime. There are limits. By law, noncitizens over 18
    must carry proof of registration; Homeland Security (DHS) has enforced this since April 11,
    2025. Some states require people to give their name in a lawful stop. Rules differ at borders
    and airports.

us-protection-administrative-subpoena-limits =
    An ICE subpoena is not a court order. Nobody can be punished for waiting until a federal judge
    orders them to comply. Whoever receives it can object, or ask the court to cancel it. Judges
    test only whether ICE has the authority and whether the demand is clear and relevant. So most
    challenges to ICE demands on third parties have failed. Demands aimed at speech were withdrawn
    when challenged in 2025 and 2026.

us-protection-financial-privacy-act =
    The Right to Financial Privacy Act is a federal law. An agency of the federal government that
    wants a person's bank records by administrative subpoena must send the customer a copy. It must
    then wait 10 days, or 14 if mailed. In that time, the customer can ask a federal court to stop
    it. The law does not bind state or local bodies. It has exceptions: grand juries, delayed
    notice, reports against money laundering, and tax and security cases. It covers banks and
    similar firms. Money-transfer shops are not in its list.

us-protection-stored-communications-act =
    Under the Stored Communications Act, phone, email and platform companies may give the content of
    messages only on a warrant. Practice and court rulings now extend this to old messages. A
    subpoena is enough for name, address, session and call logs, and how the customer pays. The
    agency need not tell the customer. Many companies do, unless they are ordered to keep quiet.

us-protection-medicaid-confidentiality =
    Medicaid law limits the use of applicants' data to running the program. For years, agencies
    promised that it would not serve immigration enforcement. Since a court order of December 29,
    2025, the federal agency may pass basic data to ICE on people not lawfully present. In the
    states that sued, health details stay protected. So do data of citizens and green-card holders
    there.

us-protection-snap-confidentiality =
    Food-stamp (SNAP) law limits the use of household data to running the program. One exception is
    checks of applicants in SAVE, a system that checks immigration status. Another is an officer who
    names a fleeing felon, or a person with needed knowledge of one. That officer gets the address,
    Social Security number and photo. A court held in 2025, and again on February 26, 2026, that the
    federal demand for all data likely breaks this law. The ruling is for the states that sued.

us-protection-census =
    Census answers may be used only for statistics. They may not be shown to any other agency or
    used against the person. Breaking this rule is a crime with up to five years in prison. A
    federal law forbids limits on sharing immigration information with federal officers. A Justice
    Department opinion of 1999 says that this law does not override the census rule. We found no
    change in 2025 and 2026.

us-protection-asylum-confidentiality =
    The government may not tell third parties that someone asked for asylum, or what the claim says.
    Above all, it may not tell the home country. It may do so only with written consent or under a
    listed exception. The rule is no wall inside government. Immigration officers and other federal
    officers with a need may see the file.

us-protection-attorney-client-privilege =
    What a client tells a lawyer, or a lawyer's staff, to get legal advice is protected. This is
    called privilege. Ethics rules cover more still. The client's status does not matter. Crime or
    fraud in progress is not covered. By law, even the government funder of legal aid may not see
    records under the privilege. Ask first whether the helper is a lawyer or an accredited
    representative. Talk with a notario or a friend is not protected.

us-protection-lsc-restriction =
    The Legal Services Corporation (LSC) gives federal money to legal-aid offices. Offices that take
    it may not represent many noncitizens. There are exceptions, such as victims of abuse. So these
    offices must ask whether a person is eligible. Offices without LSC money are free of the rule.

us-protection-orr-sponsor-limits =
    A sponsor is a person who takes in an unaccompanied child. Rules of 2024 kept the federal
    refugee office (ORR) from refusing a sponsor over immigration status. They also kept it from
    collecting status for enforcement. A rule in effect since March 25, 2025 dropped those limits.
    It lets status be shared with law enforcement. Lawsuits followed, and we did not find their
    outcome.

us-protection-immigration-court-arrest-limit =
    On June 23, 2026, a federal judge in California struck down policies of ICE and the immigration
    courts from 2025. They let officers arrest people because they came to court. The ruling brings
    back the 2021 limits nationwide. In May 2026, a New York judge had ruled on this for the courts
    in Manhattan. The ruling does not cover check-ins at ICE offices, streets or homes. The
    government appealed. The present state must be checked before relying on it.

us-protection-sensitive-locations-policy =
    A policy kept immigration officers away from schools, hospitals and places of worship. It was
    withdrawn on January 20-21, 2025. The rule under the Constitution stays. To enter the non-public
    parts of a building, officers need consent or a judge's warrant.

us-protection-credit-reporting-act =
    The Fair Credit Reporting Act lets people see and correct their files and freeze their credit.
    But most people-search brokers say that they are outside it. The part of a credit file that
    identifies the person (the header) is sold without the law's limits. A 2024 proposal to close
    the gap was withdrawn in May 2025.

us-protection-border-search-limits =
    At the border, officers need no warrant to look through a device. CBP's rules keep them to data
    stored on it, not in the cloud. The rules ask more for a forensic search. A citizen cannot be
    refused entry for not unlocking a device. A visitor can. The device may be kept.

us-protection-own-records-access =
    Anyone, whatever their status, may ask federal agencies for their own file under the Freedom of
    Information Act. This covers USCIS, ICE, CBP, Homeland Security's biometric office (OBIM) and,
    separately, the immigration court. Anyone may get their FBI record for $18. Citizens and
    green-card holders also have Privacy Act rights to correct their files. State law gives access
    to one's own driving record. Specialist credit agencies must show a person their file once a
    year.

# Events: what happened, in the voice named.

us-event-nlets-cut-off-2025 =
    They say that Illinois, Massachusetts, Minnesota, New York and Washington have cut ICE off from
    their driver data on Nlets, the police network. Oregon said that it was doing so. We found no
    later national count.

us-event-mobile-fortify-privacy-paper =
    A Homeland Security privacy paper, reported on by then, says that people cannot decline a Mobile
    Fortify scan. It says that photos are kept for 15 years, even those of U.S. citizens. The
    department calls the tool lawful. We could not confirm when the paper was written.

us-event-mobile-fortify-lawsuit-2026 =
    Illinois and Chicago sued over the Mobile Fortify app. We found no ruling.

us-event-mobile-identify-released-2025 =
    CBP released Mobile Identify, a face-scan app for local officers in the 287(g) program. It did
    not show a name, but told the officer whether to call ICE.

us-event-mobile-identify-vanished-2025 =
    The Mobile Identify app vanished from the Google store, with no reason given. We could not
    confirm whether it is still used in another form.

us-event-clearview-hsi-contract-2025 =
    ICE's investigations branch (HSI) signed a contract with Clearview AI worth up to $9.2 million.
    The stated reasons were child-exploitation cases and assaults on officers.

us-event-clearview-cbp-deal-2026 =
    CBP agreed to a one-year Clearview AI deal for $225,000. It covers 15 licenses for Border Patrol
    intelligence and for CBP's targeting center.

us-event-plate-contract-ended-2026 =
    A five-year ICE contract for $22.8 million, which listed plate data among its parts, ran out. We
    could not confirm what replaced it.

us-event-mobile-companion-company-says =
    Thomson Reuters says that the Mobile Companion app has nothing to do with its CLEAR product and
    holds nothing that needs a warrant.

us-event-flock-study-2025 =
    A University of Washington study of records in Washington State found at least eight agencies
    that opened their plate cameras to Border Patrol. Ten more were searched without having agreed.
    It also found searches done for immigration agencies.

us-event-flock-disputes-study-2025 =
    Flock disputes parts of a study of plate-camera searches in Washington State. It says that each
    customer controls its sharing.

us-event-flock-pilots-paused-2025 =
    Flock paused its tests, which gave CBP and ICE's investigations branch (HSI) direct use of its
    system. It has also taken federal users out of its state and national lookups.

us-event-flock-federal-switch-2026 =
    Flock added a switch to refuse all federal sharing. It says that it has no contract with ICE or
    Homeland Security.

us-event-flock-federal-searches-2026 =
    Federal agencies still search by invitation. One Arkansas city's log for March and April 2026
    shows 5,929 federal searches, most by the Postal Inspection Service (3,502) and the FBI (2,385).
    None were marked ICE or CBP.

us-event-immigration-hotlist-found-2026 =
    The Electronic Frontier Foundation reported that at least two agencies had Flock's
    immigration-list setting on: Sparks, Nevada and Blue Island, Illinois. Others had left it off.
    The alert goes to the local agency, not to ICE.

us-event-border-patrol-readers-reported-2025 =
    The Associated Press reported that Border Patrol runs its own plate cameras, some hidden, some
    far inland. A computer program flags trips as suspicious. It also reported temporary access to
    over 1,600 private readers in 22 states.

us-event-border-patrol-says-lawful =
    CBP says that its use of plate readers is lawful and governed by policy.

us-event-accurint-contract-2021 =
    ICE began to buy Accurint, a people-search product of LexisNexis. The contract was for up to
    $22.1 million and ran to February 2026.

us-event-accurint-contract-end-2026 =
    ICE's Accurint contract ran until then. Reports in 2026 still treat ICE's reliance on Accurint
    as current. We found no contract signed after that month.

us-event-jail-feed-narrowing-2026 =
    Cook County, Illinois said that it was working to narrow the sharing of jail booking and release
    data through victim-notice systems such as VINE.

us-event-clear-contract-2026 =
    A CLEAR contract with Homeland Security, separate from the ICE contract that ended in 2026,
    appears to have been renewed, possibly to 2029. That came after staff protested and a dismissed
    employee sued.

us-event-clear-company-says =
    Thomson Reuters says that the records in CLEAR are public ones. It disputes that its products
    aid deportations.

us-event-utility-sale-stopped-2021 =
    After a Senate inquiry, NCTUE, the utilities' data exchange, had the sale of names and addresses
    from utility accounts stopped. Credit bureaus went on selling similar data from banks.

us-event-credit-header-proposal-2024 =
    A federal proposal would have brought the sale of the identifying part of a credit file (credit
    header) under the credit-report law.

us-event-credit-header-proposal-withdrawn-2025 =
    The consumer bureau withdrew the proposal of December 2024. So the identifying part of a credit
    file is sold outside the credit-report law.

us-event-address-finder-contracts-2025 =
    ICE awarded contracts to 13 or 14 firms to find and photograph where people live and work. They
    could total about $1.2 billion over two years. The filings speak of a list of 1.5 million
    people.

us-event-address-finder-company-says-2026 =
    Capgemini, one of the firms, said that its contract was not being carried out.

us-event-address-map-order-2025 =
    A $29.9 million order began for ELITE, an application by Palantir. It puts possible targets on a
    map, with a score for how sure ICE is of the address.

us-event-address-map-testimony-2026 =
    Reports described ELITE from an ICE user guide and sworn testimony. Its sources include USCIS
    and addresses from Health and Human Services. Press accounts say that Medicaid addresses are
    among them.

us-event-voter-list-demands-2025 =
    The Justice Department began to ask nearly every state for its full voter list, with birth
    dates, license numbers and partial Social Security numbers. It has since sued about 30 states
    and Washington, D.C.

us-event-voter-list-suits-dismissed-2026 =
    By then, eight federal courts had thrown out Justice Department suits for voter lists: in
    Arizona, California, Maine, Massachusetts, Michigan, Oregon, Rhode Island and Wisconsin. Appeals
    were under way.

us-event-save-vacated-2026 =
    A federal judge in Washington, D.C. struck down the change that made SAVE a bulk citizenship
    check joined to Social Security data. The ruling barred its use on voter lists. SAVE's older use
    for benefit checks goes on.

us-event-save-appeal-announced-2026 =
    By then, the government had said that it would appeal the SAVE ruling. We did not find whether
    an appeals court paused the ruling.

us-event-immigration-warrants-added-2025 =
    NPR reported that at least half a million more ICE administrative warrants, which no judge
    signed, were put into the FBI's police database in early 2025. Maryland guidance later spoke of
    over 700,000.

us-event-immigration-warrants-ice-says =
    ICE did not confirm the number of warrants added. It also did not deny that adding them is
    routine.

us-event-agreements-grew-2026 =
    There were over 1,500 287(g) agreements by early March 2026, up from about 135 in January 2025
    and 1,412 on February 13, 2026. Most are task-force agreements.

us-event-agreements-list-2026 =
    ICE's own list shows 1,843 signed 287(g) agreements, in 38 states, Guam and the Northern Mariana
    Islands. One agency can hold several.

us-event-tax-memorandum-2025 =
    A memorandum let ICE ask the IRS for taxpayers' addresses. ICE sent 1.28 million names and got
    about 47,000 back, some on incomplete requests, as the IRS later admitted.

us-event-tax-sharing-blocked-washington-2025 =
    A federal district court in Washington, D.C. blocked the IRS from sharing taxpayers' addresses
    with ICE. The government appealed.

us-event-tax-sharing-blocked-massachusetts-2026 =
    A federal district court in Massachusetts also blocked the sharing. Its order bars ICE from
    using the addresses that it got.

us-event-tax-sharing-appeals-court-2026 =
    In a third case, the D.C. appeals court refused to block the sharing. It read the tax law as
    allowing address disclosure for criminal inquiries.

us-event-tax-sharing-appeal-argued-2026 =
    The government's appeal of the Washington, D.C. order has been argued in court. We could not
    confirm on what day, and we found no decision.

us-event-social-security-agreement-2025 =
    Social Security reportedly agreed to give ICE the last known addresses of 98,000 people.

us-event-social-security-notice-2025 =
    Social Security announced in a notice that it shares citizenship and immigration data with
    Homeland Security. A June 2026 ruling on SAVE struck down related notices. What other sharing
    goes on is not public.

us-event-medicaid-order-2026 =
    From this day, a court order of December 29, 2025 lets the Medicaid agency give ICE six items
    about people not lawfully present. In the 22 states that sued, health details and data on
    citizens and lawful residents stay barred.

us-event-medicaid-breach-alleged-2026 =
    The states that sued told the court that a large data set had gone to ICE in breach of the
    order. We found no ruling on that.

us-event-snap-demand-2025 =
    The Agriculture Department told states to hand over five years of food-stamp (SNAP) records with
    names, addresses, Social Security numbers and status. A department letter said that 28 states
    had complied.

us-event-snap-demand-blocked-2025 =
    A court in California blocked the demand, and the loss of funds, for the 22 states that sued,
    D.C. included.

us-event-snap-order-widened-2026 =
    The court widened its order. It found that the new safeguards would still let data reach bodies
    that the law does not allow. The sources we read did not document a transfer to ICE.

us-event-snap-suits-by-justice-2026 =
    The Justice Department sued Kentucky, Michigan, Minnesota and Pennsylvania. It wants them made
    to give the Agriculture Department five years of data on people who asked for food stamps
    (SNAP). Some of these states are among those that sued in California. Our source does not say
    what came of it.

us-event-housing-agreement-2025 =
    The housing department (HUD) and Homeland Security agreed to compare data. HUD uploaded tenant
    files to SAVE, a system that checks immigration status.

us-event-housing-checks-ordered-2026 =
    The housing department (HUD) ordered housing authorities to check about 200,000 tenants.

us-event-housing-report-live-2026 =
    HUD's matching report went live for housing authorities. Being on the list does not by itself
    mean that a person is ineligible. We did not find how the June 2026 SAVE ruling touches it.

us-event-wage-subpoena-delaware-2026 =
    A federal judge ordered Delaware's labor department to comply with an ICE subpoena for the wage
    reports of 15 businesses.

us-event-wage-subpoena-appeal-2026 =
    Delaware appealed the order and asked for a pause. Our sources do not say what came of it.

us-event-wage-subpoena-colorado =
    By then, a court in Colorado had held that state law forbids such release outside criminal
    cases. We could not confirm the day of the ruling.

us-event-student-records-restored-2025 =
    While facing lawsuits, ICE restored about 4,700 student records that it had ended that spring
    after running names through the FBI database. It promised a written policy.

us-event-school-policy-withdrawn-2025 =
    The policy that kept immigration officers away from schools, hospitals and places of worship was
    withdrawn. To enter non-public parts of a building, officers still need consent or a judge's
    warrant.

us-event-sponsor-database-access-2025 =
    NPR reported that more ICE officers had access to the refugee office's database on people who
    take in unaccompanied children. Every adult in the household must now give fingerprints, it
    reported.

us-event-sponsor-rule-2025 =
    A rule dropped the ban on collecting the immigration status of a child's sponsor and passing it
    on. Lawsuits followed, and we did not find their outcome.

us-event-uscis-referral-memo-2025 =
    Under a new memo, USCIS starts removal cases for most people it refuses who are not lawfully
    present. No group is exempt, and USCIS may refer cases to ICE. The main exception is for some
    petitions based on a job.

us-event-uscis-deferred-action-promise =
    A federal audit found under 900 referrals to ICE out of 106,000 DACA refusals by June 2021.
    Since 2012, USCIS said that it would not volunteer this data unless removal criteria were met.
    Whether that still binds is unconfirmed.

us-event-registration-form-2025 =
    USCIS began to take registration forms (G-325R) and fingerprints from noncitizens who were never
    registered, under a 1940 law. Registering gives no status. Not registering can be a crime.

us-event-immigration-court-arrest-memo-2025 =
    An ICE memo told its lawyers to help officers plan arrests at immigration court hearings.

us-event-immigration-court-arrests-vacated-2026 =
    A federal judge in California struck down, nationwide, the 2025 policies that let officers
    arrest people because they came to immigration court. The government appealed. The present state
    must be checked before relying on it.

us-event-victim-search-dropped-2025 =
    Early in the year, ICE dropped its duty to look for a victim's filing before an arrest.

us-event-victim-lawsuit-2025 =
    A lawsuit challenges arrests of people whose VAWA, U or T filings are pending.

us-event-victim-guidance-2025 =
    USCIS told officers that they may use facts from an abuser in more situations.

us-event-entry-exit-rule-2025 =
    A rule lets CBP photograph every noncitizen at entry and exit, green-card holders and children
    included. It may keep the image for up to 75 years. U.S. citizens may decline.

us-event-passenger-lists-revealed-2025 =
    The New York Times reported that the TSA gives ICE the names of upcoming airline passengers
    several times a week, since about March 2025. Flights inside the country are included. ICE
    compares the names with removal orders.

us-event-passenger-lists-government-says =
    Homeland Security says that this sharing of names is nothing new.

us-event-ticket-sales-closing-2025 =
    ARC, the airlines' clearing house, told customers that its ticket-data program would close that
    year. We found no confirmation from 2026.

us-event-transfer-database-cut-2025 =
    Arizona's attorney general cut off ICE's deportation branch (ERO) from TRAC, a database of money
    transfers, and said that more limits would follow. The reports describe the cut only for ERO.

us-event-bank-order-2026 =
    Executive Order 14406 tells regulators to treat work authorization, use of an ITIN and consular
    ID cards as risk factors. It does not make banks check every customer's status. We did not find
    what rules followed.

us-event-phone-location-inspector-2026 =
    Some 70 members of Congress asked the inspector general to investigate ICE's purchase of phone
    location data.

us-event-phone-location-ice-memo =
    An ICE legal memo, known by then, says that no warrant is needed for this location data. We
    could not confirm when it was written.

us-event-phone-location-ruling-2026 =
    The Supreme Court held, 6 to 3, that collecting phones' location history from a provider by
    geofence is a search. It did not decide whether an agency may buy location data from a broker.

us-event-cell-simulator-officials-2017 =
    Officials said that ICE's investigations branch (HSI) gets a warrant. They said that its
    deportation branch (ERO) does not use these devices for civil cases. We could not confirm
    whether that still holds.

us-event-cell-simulator-vehicles-2025 =
    ICE ordered more vehicles fitted with devices that imitate a cell tower, for $825,000.

us-event-spyware-contract-2025 =
    ICE's $2 million contract with the maker of Graphite spyware was revived.

us-event-spyware-confirmed-2026 =
    ICE's acting head confirmed that its investigations branch (HSI) was cleared to use spyware. The
    stated targets were drug traffickers and terrorists.

us-event-spyware-no-relationship-2026 =
    Homeland Security said that ICE has no relationship with the maker of Graphite. It would not say
    whether another vendor replaced it.

us-event-platform-subpoenas-counted-2026 =
    By press count, Homeland Security had sent platforms hundreds of administrative subpoenas. They
    ask for names, email addresses and phone numbers behind accounts that criticize or watch ICE.
    Firms complied with some.

us-event-platform-subpoenas-withdrawn-2026 =
    By then, users had gone to court with the ACLU. Homeland Security withdrew the demands before a
    judge decided.

us-event-social-media-contractors-2025 =
    ICE asked for about 30 contractors to read public posts around the clock in Vermont and
    California. It was only asking firms about the plan then. We could not confirm a signed
    contract.

us-event-postal-cooperation-2025 =
    The Postal Inspection Service joined an immigration task force. Immigration officials sought
    pictures of envelopes and parcels, tracking, account and payment data, the Washington Post
    reported. How many people it concerned is unknown.

us-event-postal-government-says-2025 =
    Homeland Security confirmed, in general terms, that the Postal Inspection Service cooperates
    with it. How many people this concerned is unknown.

us-event-dna-rule-proposed-2025 =
    A proposed rule would widen biometrics, DNA included, to nearly every immigration filing. We
    found no final rule.

us-event-doorbell-link-announced-2025 =
    A link between Ring doorbells and Flock, a camera company, was announced.

us-event-doorbell-link-called-off-2026 =
    The link was called off before it started. Ring says that no video was sent to Flock.

us-event-home-entry-memo-2025 =
    A secret ICE memo, published in January 2026, claims that form I-205 is enough to force the door
    of a person with a final removal order. Immigration officers, not judges, sign that form.

us-event-home-entry-ruling-2026 =
    A federal judge in Minnesota ruled that an entry of the kind the ICE memo allows broke the
    Fourth Amendment.

us-event-home-entry-suits-2026 =
    A suit against the ICE memo was filed in Boston. Suits were also filed elsewhere.

us-event-state-data-suit-dismissed-2025 =
    A federal court in New York threw out the government's suit against that state's DMV privacy
    law. It found that no federal law makes a state hand over driver data.

us-event-state-limits-upheld-2025 =
    A federal court dismissed the government's case against Illinois, Chicago and Cook County. It
    held that Washington cannot order states or cities to do federal immigration work. Appeals and
    similar suits go on elsewhere.
