### United States, license plates: what the research found, in plain words, for the whole nation.
### Each message is a paragraph below a route or safeguard of an explanation; its date and sources
### stand beside it. Ids: us-<path of the claim in rules/nation>. us-channel- tells of a route,
### us-protection- of a law, us-list- of a list of states, us-event- of one event.
### A lawyer may rely on this: keep may, must, can, only, not, “we found no”, “could not confirm”,
### “reported”, dates, numbers, names of laws, and who says so. The check wants the same years as in
### the English. Names of programs, companies and forms stay English; terms in parentheses are those
### that people meet in letters.

## Plate cameras (automated license plate readers, ALPR), and toll records. Names of companies stay.
## Sighting: where and when a camera saw a plate.

us-channel-alpr-vigilant-ice-contract =
    From 2018 on, every ICE office could search a commercial plate database through a Thomson
    Reuters company. The database is Vigilant, now owned by Motorola. It gave five years of
    sightings for each plate, and alerts for listed plates. A later five-year contract for $22.8
    million listed plate data among its parts. It ran out in 2026, and we could not confirm what
    replaced it.

# “denied this”: said it was not so. “by its count”: the ACLU's figure.
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

# “Washington State”, not the capital. “disputes”: denies; we do not say who is right.
us-channel-alpr-flock-side-door =
    Flock runs a shared network of plate cameras. Local officers search it for immigration agents,
    or let federal users in. A study of Washington State records found at least eight agencies that
    opened their cameras to Border Patrol. It found ten more that were searched without having
    agreed. It also found searches done for immigration agencies. The news site 404 Media counted
    over 4,000 immigration lookups nationwide. Flock disputes parts of the study and says that each
    customer controls its sharing.

# “by invitation”: where a local agency lets them. “None were marked”: no entry names ICE or CBP.
us-channel-alpr-flock-federal-pilot =
    Flock, a plate-camera company, ran tests that gave CBP and ICE's investigators (HSI) direct use
    of its system. It paused them in August 2025 and took federal users out of its state and
    national lookups. In January 2026 it added a switch to refuse all federal sharing. Flock says
    that it has no contract with ICE or Homeland Security. Federal agencies can still search by
    invitation. One Arkansas city's log for March and April 2026 shows 5,929 federal searches. Most
    were by the Postal Inspection Service (3,502) and the FBI (2,385). None were marked ICE or CBP.

# Administrative warrants: keep “which no judge signed”. “the setting on”: switched on.
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

# “pooled”: collected from many, to share.
us-channel-alpr-dea-nlrp =
    The Drug Enforcement Administration (DEA) has pooled plate sightings since 2008. They come from
    its own cameras and those of partners. It shares them with federal, state and local police. The
    Associated Press reported in November 2025 that Border Patrol uses this data. In the sources we
    read, we found no direct use by ICE.

# Repossession: a lender takes back a car that is not paid for.
us-channel-alpr-private-drn =
    Cameras on repossession trucks feed a database called DRN, which Motorola owns. It already held
    more than nine billion scans in 2019. Investigators, insurers and lenders buy access. A sister
    brand, Vigilant, gives police the same plate data.

# The 74: a news site on schools.
us-channel-private-plate-cameras =
    Cameras of private owners and schools feed the same police searches. In February 2026, The 74
    reported on search logs of six Texas school districts. In one month, over 3,100 agencies made
    more than 733,000 searches of one district's cameras. In 620 of them, 30 agencies gave
    immigration as the reason. Home Depot and Lowe's share their cameras with police, 404 Media
    wrote in August 2025. By e-mails of March and April 2026, Flock gave a police department in
    Arkansas state-wide access to Home Depot's cameras. State plate-camera laws often bind only
    public agencies.

us-channel-fbi-plate-network =
    In June 2026, the FBI asked for offers of up to $36 million. It wanted to search plate sightings
    across the country almost live, without warrants. We read this in a note on news reports. We
    found no award.

# For this list and the next, the program puts the names of the states beside the text. “acts by
# directive”: by an order of its attorney general, not a law.
us-list-alpr-statute =
    Many states have a law on plate cameras. We saw such laws in Arkansas, California, Maine,
    Maryland, New Hampshire, Utah, Vermont, Alabama, North Carolina, Montana and Idaho. We also saw
    newer ones in Virginia (2025), Washington (2026) and Connecticut (2026). Eight more come from a
    table of the National Conference of State Legislatures (NCSL). They are Colorado, Florida,
    Georgia, Illinois, Minnesota, Nebraska, Oklahoma and Tennessee. We have not been able to check
    this table. NCSL counted at least 16 states in 2025, and Virginia's crime commission counted 18.
    New Jersey acts by directive and is left out.

# “breaking it”: the law.
us-list-alpr-immigration-forbidden =
    Some state laws keep plate-camera data from immigration enforcement. We confirmed three. Those
    of Washington (2026) and Connecticut (2026) say so in plain terms. Virginia's (2025) bars all
    sharing with federal and out-of-state agencies. Yet a state report of March 2026 found agencies
    breaking it. Illinois and California have laws to much the same effect. We did not read those
    again here; see the notes on each state.

# The Atlas's license asks that it and both of its makers be named: keep the English names whole.
us-list-alpr-agencies =
    The Atlas of Surveillance names about 3,550 agencies with license plate readers. It is a project
    of the Electronic Frontier Foundation and the University of Nevada, Reno Reynolds School of
    Journalism (CC BY). We used a copy sorted by county, of September 9, 2026. We took the agency
    and the county, and the company where it was clear. Agencies whose county was not clear are left
    out. Many agencies with readers are not in the Atlas. One that is may have stopped. The list
    does not say with whom an agency shares.

# Toll: money paid for the use of a road or bridge. Keep the last sentence.
us-channel-toll-records =
    Toll accounts record place, time and payment. The agency that issued the tag keeps them,
    whatever state the car is registered in. Toll agencies have given these records to police for
    decades, usually after a subpoena or court order. The rule differs by state and agency; we know
    of a law that limits it in Connecticut. We found no documented case of immigration enforcement
    using them. That does not prove that there is none. The newest source on this is of 2004.

## Events. The program puts the date and the voice before each, “August 2025 · The company: …”.

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

# “tests”: trial use by federal agencies.
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

us-event-school-cameras-reported-2026 =
    Police across the country search school cameras in Texas for immigration cases, The 74 reported
    from search logs. In one month, 30 agencies gave immigration as the reason 620 times in one
    district. It found no sign that the schools knew. Flock says that its customers decide what they
    share.

us-event-store-cameras-reported-2025 =
    Home Depot and Lowe's share their plate cameras with police, 404 Media reported.

us-event-fbi-seeks-plate-network-2026 =
    The FBI asked for offers of up to $36 million for a search of plate sightings across the
    country, almost live. We read this in a note on news reports, and found no award.

us-event-vigilant-sharing-revealed-2019 =
    The ACLU released ICE papers won in a lawsuit. They list more than 80 police departments, in
    over a dozen states, that shared plate sightings with ICE through Vigilant. ICE could also get
    alerts when a listed plate was seen. Two departments denied it.
