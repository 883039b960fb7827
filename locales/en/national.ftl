# United States: what the research found, in plain words. Ids: <state>-<fact>.

us-channel-nlets-dmv-queries =
    Nlets, the police message network, lets federal officers query most states' license and
    registration databases directly, with no state employee involved. In the year before 2025-10-01
    it carried over 290 million DMV queries, 292,114 of them from ICE and 605,116 from HSI; access
    is a choice of each state: by November 2025 Illinois, Massachusetts, Minnesota, New York and
    Washington had cut ICE off and Oregon said it was doing so, and no later national count was
    found (see the state file).

us-channel-nlets-photos =
    License photos also travel over Nlets: the November 2025 congressional letters say 41 states
    share them. The letters raise the possibility that such photos feed ICE's Mobile Fortify face
    app; they do not prove it.

us-channel-dmv-direct-request =
    Besides Nlets, ICE and the FBI ask motor-vehicle agencies directly, sometimes by a plain email
    to a staff member, sometimes by subpoena. Georgetown's research found ICE able to reach the
    license data of about three in four adults. How often a state answers depends on that state's
    law; the records behind this claim are mostly from 2014 to 2022.

us-channel-dmv-face-search =
    Agents have asked motor-vehicle agencies to compare a face with every license photo on file;
    records show such ICE requests in Utah, Vermont and Washington, and Georgetown put the share of
    adults whose photo ICE has searched at about one in three. Several states have since forbidden
    or restricted it, so the state file decides.

us-channel-vehicle-registration-address =
    A plate seen on the street leads to the registered owner's name and address: federal privacy law
    lets a motor-vehicle agency release registration data to any government agency for its
    functions, and the same records are offered over Nlets in most states. Sworn testimony in an
    Oregon case described officers running plates before arrests.

us-channel-mobile-fortify =
    Mobile Fortify is a phone app that ICE and CBP officers use in the street to scan a face or
    fingerprints and search DHS, FBI, State Department and Nlets-linked data. A DHS privacy paper
    says people cannot decline and that photos are kept 15 years, citizens included; DHS calls the
    tool lawful. Illinois and Chicago sued over it on 2026-01-12; no ruling was found.

us-channel-mobile-identify-local-police =
    CBP's face-scanning app for local officers in the 287(g) program, Mobile Identify, came out on
    2025-10-30; it told the officer whether to call ICE rather than showing a name. It vanished from
    the Google store on 2025-12-05 with no reason given, and whether it is still used in another
    form could not be confirmed.

us-channel-alpr-vigilant-ice-contract =
    Since 2018 every ICE office can search a commercial plate database (Vigilant, now Motorola)
    through a Thomson Reuters company: five years of sightings per plate, plus hot-list alerts. A
    later five-year, $22.8 million contract listed plate-reader data among its parts; it ran out in
    2026 and what replaced it was not confirmed.

us-channel-alpr-mobile-companion =
    ICE officers have been offered a phone app, Mobile Companion, that reads a plate, adds the
    sighting to Motorola's data and shows where the car has been; company material describes
    enriching that with Thomson Reuters person records. Thomson Reuters says the app is unrelated to
    its CLEAR product and holds nothing that needs a warrant.

us-channel-alpr-flock-side-door =
    Local officers run plate searches for immigration agents, or let federal users in, through
    Flock's shared network. A study of Washington State records found at least eight agencies that
    opened their cameras to Border Patrol, ten more that were searched without having agreed, and
    searches run on behalf of immigration agencies; 404 Media counted over 4,000 immigration
    look-ups nationwide. Flock disputes parts of the study and says each customer controls its
    sharing.

us-channel-alpr-flock-federal-pilot =
    Flock ran pilots that gave CBP and HSI direct use of its system, paused them in August 2025,
    took federal users out of its state and national look-ups, and in January 2026 added a switch to
    refuse all federal sharing; it says it has no contract with ICE or DHS. Federal use by
    invitation goes on: one Arkansas city's log for March-April 2026 shows 5,929 federal searches,
    by the Postal Inspection Service (3,502) and the FBI (2,385) above all, and none marked ICE or
    CBP.

us-channel-alpr-ncic-immigration-hotlist =
    Flock's settings let a police agency match every passing plate against the FBI's Immigration
    Violator list, which only ICE fills and which rests on administrative warrants that no judge
    signed. EFF reported on 2026-06-25 that at least two agencies (Sparks, Nevada and Blue Island,
    Illinois) had it switched on, the first while its own page forbade immigration use; others had
    left it off. The alert goes to the local agency, not to ICE.

us-channel-alpr-border-patrol =
    Border Patrol runs its own plate-reader network, with cameras hidden in roadside equipment and
    as far inland as Phoenix and Detroit, and an algorithm that flags trips it finds suspicious;
    local police then make the stop. AP reported this on 2025-11-20, with temporary access to over
    1,600 private readers in 22 states. CBP says its use is lawful and governed by policy.

us-channel-alpr-dea-nlrp =
    The Drug Enforcement Administration has pooled plate reads since 2008 from its own and partners'
    cameras and shares them with federal, state and local police; AP reported in November 2025 that
    Border Patrol draws on it. Direct ICE use was not found in the sources read.

us-channel-alpr-private-drn =
    Cameras on repossession trucks feed DRN, a Motorola-owned database with more than nine billion
    scans already in 2019; investigators, insurers and lenders buy it, and sister brand Vigilant
    gives police the same plate data.

us-channel-jail-booking-feeds =
    Victim-notification systems such as VINE carry live booking and release data from more than
    2,800 jails to Appriss (Equifax); the firm resells it as Justice Intelligence, which ICE bought
    in 2021 for $4.8 million, so a jail's refusal to notify ICE may not keep a booking hidden. In
    June 2026 Cook County said it was working to narrow this sharing.

us-channel-booking-fingerprints =
    When a jail sends an arrested person's fingerprints to the FBI they are automatically compared
    with DHS's fingerprint file too, and ICE is told of a match, before any conviction. People with
    lawful status who are in the DHS file are matched too.

us-channel-287g =
    Under 287(g) agreements local officers do immigration work for ICE: screening people already in
    jail, serving ICE warrants in jail, or (task-force model, revived in January 2025) during
    ordinary policing. Agreements grew from about 135 in January 2025 to 1,412 on 2026-02-13 and
    over 1,500 by early March 2026; most are task-force agreements. The task-force model also pays
    salaries and equipment.

us-channel-uscis-files =
    USCIS and ICE are parts of one department and share case files. Since a memo of 2025-02-28 USCIS
    starts removal cases (notice to appear) for most people it refuses who are not lawfully present,
    with no group exempt, and may refer cases to ICE; the main exception is some employment-based
    petitions.

us-channel-eoir-court-address =
    Immigration court files hold the person's address and hearing dates and ICE's lawyers are the
    opposing party, so ICE sees both. A May 2025 ICE memo told its lawyers to help officers plan
    arrests at hearings. Policies that allowed such arrests were vacated nationwide on 2026-06-23
    and the government appealed; a stay, if any, was not found.

us-channel-victim-visa-files =
    Files of VAWA, U and T applicants may not be passed outside government except for listed
    reasons, and facts from the abuser may not be used alone against the victim; inside DHS officers
    can see them. In early 2025 ICE dropped its duty to look for such cases before arrest, and on
    2025-12-22 USCIS told officers they may use information from an abuser in more situations. A
    suit of 2025-10-14 challenges arrests of pending applicants.

us-channel-entry-exit-records =
    CBP records every international arrival and departure (I-94, airline manifests). Since
    2025-12-26 a rule lets it photograph every noncitizen, green-card holders and children included,
    at entry and exit, and keep the image up to 75 years; citizens may decline. DHS says the aim
    includes finding overstays.

us-protection-dppa =
    The Driver's Privacy Protection Act stops a motor-vehicle agency from giving out a driver's
    name, address or number except for listed uses, but use (b)(1) covers any government agency
    doing its work, so by itself it does not keep records from ICE. Photo, Social Security number
    and medical data are "highly restricted" and need consent for most uses, yet (b)(1) is again
    excepted. A state may be stricter, and a person whose record was misused can sue for at least
    $2,500.

us-protection-8-usc-1373 =
    This law does not protect people: it says a state or city may not forbid its staff to exchange
    information about citizenship or immigration status with federal immigration officers. Courts
    have read it narrowly and some have held it unconstitutional; on 2025-12-23 a New York federal
    court threw out the government's suit against that state's DMV privacy law, finding that no
    federal statute makes a state hand over driver data. It does not make anyone collect status or
    obey a detainer.

us-protection-anti-commandeering =
    Under the Tenth Amendment Washington cannot order states or cities to carry out federal
    immigration work, which is why state limits on sharing and cooperation stand. A federal court
    dismissed the government's case against Illinois, Chicago and Cook County on that ground on
    2025-07-25; appeals and similar suits go on elsewhere.

us-protection-victim-confidentiality-1367 =
    Information about a VAWA, U or T applicant may not be disclosed by DHS, Justice or State outside
    listed exceptions, and an agency may not act on facts from the abuser alone. In force as a
    statute, but ICE's 2025 guidance no longer makes officers look for such a case, and USCIS
    guidance of 2025-12-22 widened the use of information from prohibited sources. A lawsuit filed
    2025-10-14 was pending when last seen.

us-protection-home-entry-warrant =
    Entry into a home without consent needs a warrant signed by a judge; ICE's own papers (forms
    I-200 and I-205) are signed by immigration officers. A secret ICE memo of 2025-05-12, published
    in January 2026, claims that form I-205 is enough to force the door of a person with a final
    removal order; a Minnesota federal judge ruled in January 2026 that such an entry broke the
    Fourth Amendment, and suits against the memo were filed in Boston (2026-01-30) and elsewhere.
    Officers may still force entry in practice: do not resist, say that you do not consent.

us-list-license-regardless-of-status =
    Nineteen states, the District of Columbia and Puerto Rico issue a license or driving card
    whatever the holder's immigration status. Minnesota (2023) was the last to join. No repeal was
    found up to the newest sources; Utah's bill to end its card died in March 2026. Puerto Rico
    handed its holders' data to ICE in 2025.

us-list-voids-other-states-licenses =
    Wyoming (since 2025-07-01) treats as invalid every license another state gives to a person
    without status; Florida (2023) does so for cards issued only to such people, in practice
    Connecticut's and Delaware's. Other states may have followed in 2025-26; that was not checked.

us-list-noncitizen-card-marking =
    Confirmed here: Wyoming prints on cards of lawfully present noncitizens, from 2026-01-01, that
    they are not citizens; Wisconsin and Utah have limited-term documents. Other states' laws belong
    to their own files; this list is not complete.

us-list-nlets-ice-blocked =
    States that had cut ICE off from self-service queries of driver and vehicle data over Nlets when
    last reported. The blocks differ: Washington's covers ICE but not Customs and Border Protection.
    A January 2026 article that adds Arkansas, Idaho and Montana misreads a report whose sentence on
    those three is about privacy laws, not Nlets. No search turned up a further state up to
    mid-2026, but a quiet change is possible.

us-list-nlets-ice-announced =
    Oregon was preparing a block in November 2025; its completion was not confirmed.

us-list-nlets-ice-warned =
    Governors told on 2025-11-12 that their state or territory gives ICE self-service access to
    driver data through Nlets: 17 states, the Virgin Islands and Guam. In the year to 2025-10-01
    Nlets carried more than 290 million out-of-state and federal DMV queries, 292,114 from ICE and
    605,116 from its investigations branch. States with Republican governors got no letter but are
    presumed open too.

us-list-nlets-photos-shared =
    The November 2025 letter says 41 states share driver-license photos through Nlets. None of the
    sources seen names the 41 or the nine that do not, so no state should be shown as either from
    this figure alone; the list is left empty on purpose.

us-list-nlets-photos-pilot =
    First states to send license photos over Nlets, in a pilot begun about 2006-2008; some 18 states
    took part by 2010. Whether they still do, and for which agencies, was not confirmed.

us-list-aamva-photo-exchange =
    A separate channel between licensing agencies (AAMVA), not Nlets: states that could open
    Alaska's license photos as of 2020. It shows who was connected then, nothing about ICE.

us-list-fbi-face-search-2016 =
    GAO reported in May 2016 that the FBI's FACE unit could search, or ask for searches of, the
    license photos of 16 states. The report's count was seen; the 16 names given here are from
    memory of its corrected map (North Carolina, Illinois, Utah and Alabama were also seen in other
    sources). Vermont stopped in May 2017.

us-list-fbi-face-search-2019 =
    By 2019 the FBI could reach license photos in 21 states and its searchable collections held more
    than 641 million photos; more than 390,000 searches had been logged since 2011. The list of the
    21 was not seen, so only Alabama, named in a 2020 review of the 2019 figures, is given.

us-list-ice-face-search-documented =
    States where records show ICE getting or asking for face searches of license photos: Utah and
    Vermont complied, Alaska answers ICE requests (2017 records), and Washington received subpoenas
    with no proof that it searched. Georgetown's 2022 report puts it at license photos of about one
    adult in three and at least six places that license drivers regardless of status; its state list
    was not seen.

us-list-alpr-statute =
    States with a statute on plate readers. Seen in this search: AR, CA, ME, MD, NH, UT, VT, AL, NC,
    MT, ID, VA (2025), WA (2026), CT (2026). From memory of the NCSL table: CO, FL, GA, IL, MN, NE,
    OK, TN. NCSL counted at least 16 in 2025 and Virginia's crime commission 18; New Jersey acts by
    directive and is left out.

us-list-alpr-immigration-forbidden =
    Statutes confirmed here that keep plate-reader data from immigration enforcement: Washington
    (2026) and Connecticut (2026) say so in terms; Virginia (2025) bars all sharing with federal and
    out-of-state agencies, though a state report of March 2026 found agencies breaking it. Illinois
    and California have laws to like effect that were not re-read here and are left to their own
    files.

us-list-voter-roll-given =
    States that had given, or promised, the Justice Department their full voter list with license
    and partial Social Security numbers by March 2026; later in spring 2026 the count was 13.
    Wyoming was first (August 2025). The department shares lists with DHS for SAVE citizenship
    checks.

us-list-voter-roll-sued =
    States (29) and DC that the Justice Department sued for their full voter lists between September
    2025 and 2026-02-26. Most names were seen; Hawaii, Massachusetts and Nevada complete the count
    of 29 (Massachusetts is confirmed by a later dismissal, the other two are from memory).

us-list-voter-roll-suit-dismissed =
    Federal district courts had dismissed the suits against these states by spring 2026, on grounds
    that the statutes relied on do not give the department the lists or that it skipped a step;
    appeals are running and about two dozen cases were open.

us-list-medicaid-suing =
    States named as plaintiffs against the transfer of Medicaid data to DHS (other reports say 21 or
    22). Since 2026-01-06 the court lets HHS share six basic items, address included, even from
    these states; the bar on anything more protects only them.

us-list-snap-suing =
    Jurisdictions in the suit against USDA's demand for SNAP records, protected by an injunction of
    October 2025 that was widened on 2026-02-26. Seen by name: AZ, CA, CT, MD, MI, NY, WA, WI; the
    remainder of the list is from memory. Kentucky and Pennsylvania took part through their
    governors or agencies.

us-list-snap-sued-by-doj =
    States that the Justice Department sued on 2026-06-26 to force five years of SNAP applicant data
    to USDA, although some of them are plaintiffs in the California case.

us-list-snap-given =
    USDA says 28 states and Guam handed over SNAP records; no full list was seen. Confirmed by name
    here: Vermont, about 140,000 people by July 2025. Other names are in the state files.

us-list-mandates-287g =
    Statutes that make sheriffs sign 287(g) agreements: Texas SB 8 (every sheriff who runs a jail,
    from 2026-01-01, with agreements due by December 2026) and Florida (every county jail operator).
    ICE's list of May 2026 shows 387 and 348 agreements there.

us-list-mandates-287g-unconfirmed =
    From memory, to be checked against the state files: Georgia HB 1105 (2024) makes sheriffs seek
    an agreement or equal arrangement, and Arkansas Act 654 (2025) makes county jails join the
    warrant-service model. Bills of 2026 in Tennessee, Kentucky, West Virginia and elsewhere were
    pending when last seen.

us-list-mandates-cooperation =
    States whose law orders cooperation with ICE or forbids limiting it, as confirmed here: Texas,
    Florida, West Virginia (2023 law), Utah (sheriffs' release coordination, 2025) and New Hampshire
    (2025 laws in force from January 2026). More states belong here; see the state files.

us-list-forbids-287g =
    States with a state-wide ban on, or restriction of, 287(g) agreements in February 2026: eight
    older ones, then New Mexico and Maryland (signed 2026-02-17, in force at once); Maine's took
    effect in January 2026. ICE's list of May 2026 still shows two agreements in New Mexico.

us-list-restricts-287g =
    Not bans: Vermont leaves agreements to the governor alone (2017, tightened 2025); Virginia
    allows them only under set conditions until 2028-06-30 (2026) and ended its state agencies'
    agreements. New York and Hawaii had bills in early 2026 whose outcome was not confirmed; New
    York still had 14 agreements on ICE's list in May 2026.

us-list-287g-agreements =
    Signed agreements by state on ICE's own list of 2026-05-18: 1,843 in 38 states, Guam and the
    Northern Mariana Islands. One agency can hold several. States not in the table have none (AK to
    WY checked): CA, CT, DE, HI, IL, ME, MD, NJ, OR, RI, VT, WA, DC, PR.

us-list-dmv-data-sales =
    States whose motor-vehicle agency was shown in 2019 reporting to sell driver data to companies
    or private investigators; the reporter found sales in every state he looked at, so absence
    proves nothing.

us-list-consumer-privacy-law =
    States with a general consumer privacy law in force in 2026, which usually brings a right to ask
    many businesses to delete data or stop selling it; strength against data brokers varies and
    public-record data is often exempt.
