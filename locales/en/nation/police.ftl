### United States, police and jail: what the research found, in plain words, for the whole nation.
### Each message is a paragraph below a route or safeguard of an explanation; its date and sources
### stand beside it. Ids: us-<path of the claim in rules/nation>. us-channel- tells of a route,
### us-protection- of a law, us-list- of a list of states, us-event- of one event.
### A lawyer may rely on this: keep may, must, can, only, not, “we found no”, “could not confirm”,
### “reported”, dates, numbers, names of laws, and who says so. The check wants the same years as in
### the English. Names of programs, companies and forms stay English; terms in parentheses are those
### that people meet in letters.

## Police, jails, and the laws on their help for ICE. A jail holds people before trial or for short
## terms. Booking: after an arrest, fingerprints, a photo and data are taken.

us-channel-jail-booking-feeds =
    Systems that notify crime victims, such as VINE, take live data from more than 2,800 jails. The
    data on bookings and releases goes to a company called Appriss, part of Equifax. Appriss resells
    it as Justice Intelligence. ICE bought that in 2021 for $4.8 million. We saw no list of the
    jails, and we found no later contract. So this does not show that any one jail is in it, or that
    ICE still gets it. A jail's refusal to notify ICE may not keep a booking hidden. In June 2026,
    Cook County said that it was working to narrow this sharing.

us-channel-booking-fingerprints =
    A jail sends an arrested person's fingerprints to the FBI. They are then compared automatically
    with the fingerprint file of Homeland Security (DHS). ICE is told of a match before any
    conviction. People with lawful status who are in the DHS file are matched too.

# 287(g): section of the law under which local officers do immigration work for ICE; keep it.
# “model”: kind of agreement. ICE warrants are signed by ICE, not by a judge.
us-channel-287g =
    Under 287(g) agreements, local officers do immigration work for ICE. Some check people already
    in jail, and some serve ICE's own warrants in jail, which no judge signs. In the task-force
    model, they do it during normal policing; that model was revived in January 2025. There were
    about 135 agreements in January 2025. There were 1,412 on February 13, 2026, and over 1,500 by
    early March 2026. By a research project's count of ICE's list, there were 2,589 on September 25,
    2026. Most are task-force agreements. That model also pays for salaries and equipment.

# Keep the citation and every “does not”. Detainer: ICE's request to keep somebody longer in jail;
# keep the term in parentheses.
us-protection-8-usc-1373 =
    A federal law, 8 U.S.C. 1373, does not protect people. It says that a state or city may not
    forbid its staff to share citizenship or immigration status with federal immigration officers. Courts have read
    it narrowly, and some have held it unconstitutional. On December 23, 2025, a federal court in
    New York threw out the government's suit against that state's DMV privacy law. The court found
    that no federal law makes a state hand over driver data. The law does not make anyone collect
    status. It does not make anyone obey an ICE request to hold a person (a detainer).

# Tenth Amendment: part of the Constitution, on the powers of the states.
us-protection-anti-commandeering =
    Under the Tenth Amendment, the federal government cannot order states or cities to do federal
    immigration work. That is why state limits on sharing and cooperation stand. On July 25, 2025, a
    federal court dismissed the government's case against Illinois, Chicago and Cook County on that
    ground. Appeals and similar suits go on elsewhere.

## Lists of states. The program puts their names beside the text. Mandate: a law that makes police
## do it. Numbers of bills and acts stay (SB 8, HB 1105, Act 654).

us-list-mandates-287g =
    Two states have laws that make sheriffs or jails sign 287(g) agreements to do immigration work
    for ICE. Texas law SB 8 covers every sheriff who runs a jail. It applies from January 1, 2026,
    with agreements due by December 2026. Florida's law covers every agency that runs a county jail.
    ICE's list of May 2026 shows 387 agreements in Texas and 348 in Florida.

us-list-mandates-287g-tennessee-georgia-2026 =
    By a tracker of September 2026, Tennessee makes all 95 sheriffs seek a 287(g) agreement with ICE
    (HB 2219, signed about May 10, 2026). Georgia's HB 1105 (2024) makes every sheriff apply. We
    read this in public notes and did not read the laws.

us-list-mandates-cooperation =
    Some state laws order cooperation with ICE, or forbid limits on it. We confirmed five states:
    Texas, Florida, West Virginia, Utah and New Hampshire. West Virginia's law is of 2023. Utah's
    2025 law has sheriffs coordinate releases. New Hampshire's 2025 laws are in force from January
    2026. More states belong here; see the notes on each state.

us-list-mandates-cooperation-tracker-2026 =
    A tracker of September 2026 counts 25 states whose laws compel help for ICE or forbid limits on
    it. New in 2026 are laws of Mississippi and Indiana. West Virginia has a law of 2023; that its
    bill of 2026 (SB 615) was signed is not confirmed. These laws differ much. A ban on sanctuary
    rules alone is not a duty to hold people. We read this in public notes.

# “older ones”: bans from before.
us-list-forbids-287g =
    In February 2026, some states had a state-wide ban on 287(g) agreements with ICE, or a limit on
    them. There were eight older ones, and then New Mexico and Maryland. Maryland's was signed on
    February 17, 2026 and took effect at once. Maine's took effect in January 2026. ICE's list of
    May 2026 still shows two agreements in New Mexico.

us-list-forbids-287g-new-york-2026 =
    By a tracker of September 2026, New York joins the states that ban 287(g) agreements with ICE.
    The law was signed in May 2026, and existing agreements had to end by August 25, 2026. ICE still
    listed three that day. New Jersey's ban is now a law, not only an order. A federal judge blocked
    Virginia's conditions in part on August 31, 2026. We read this in public notes and did not read
    the laws.

# “leaves agreements to the governor alone”: only the governor may sign them.
us-list-restricts-287g =
    Vermont and Virginia limit 287(g) agreements with ICE but do not ban them. Vermont leaves
    agreements to the governor alone (2017, tightened in 2025). Under a 2026 change, Virginia allows
    them only under set conditions until June 30, 2028. It also ended its state agencies'
    agreements. New York and Hawaii had bills in early 2026. By a tracker of September 2026, New
    York's became a ban; see the list of bans. We could not confirm the outcome in Hawaii. New York
    still had 14 agreements on ICE's list of May 18, 2026.

us-list-287g-agreements =
    ICE's own list of May 18, 2026 shows 1,843 signed 287(g) agreements. They are in 38 states, Guam
    and the Northern Mariana Islands. One agency can hold several. We checked the list from Alaska
    to Wyoming. It shows none in California, Connecticut, Delaware, Hawaii, Illinois, Maine,
    Maryland, New Jersey, Oregon, Rhode Island, Vermont or Washington. It also shows none in the
    District of Columbia and Puerto Rico.

us-list-287g-growth =
    ICE's list keeps growing. By the count of a research project, it had 2,589 agreements on
    September 25, 2026. On May 18, 2026 it had 1,843. This program names 395 newer ones, not all. So
    an agency that is not named here may have signed since.

us-list-287g-additions =
    We found 395 agreements that came after ICE's list of May 18, 2026. A research project saw a
    file of each on ICE's own site, or saw it on ICE's later lists, between June 23 and September
    15, 2026. We read the project's list of these files, not the agreements. The day of signing is
    the day in the file's name. Many more were signed: ICE's count grew by over 700 from May to
    September. Some of the 395 may have ended since.

us-list-287g-removals =
    Four agreements on ICE's list of May 18, 2026 were no longer on its list of September 15, 2026.
    In each case the same agency signed a newer agreement. Other agreements may have ended that we
    do not know of.

# “notes”: tables with the source of each entry.
us-list-287g-placed =
    ICE's list names no county for some agencies. For a few it names a wrong one, or misspells it.
    We placed these by the FBI's list of police agencies for 2025, where the name fits one agency of
    the state. We placed some by a research project's notes, which cite state laws and the agencies'
    own pages. An agency that works in several counties stands under each. A wrong match can happen.

## Federal police databases, and video.

# “did not confirm” and “did not deny”: keep both.
us-channel-ncic-immigration-warrants =
    The FBI's police database shows officers ICE's administrative warrants. In early 2025, at least
    half a million more were added, NPR reported. Maryland guidance later spoke of over 700,000. ICE
    did not confirm the number. It also did not deny that adding them is routine. So a traffic stop
    can reveal a civil immigration warrant that no judge signed.

# Field card: what an officer notes of a stop. Sanctuary cities: the law of such a city does not
# bind ICE.
us-channel-police-records-coplink-linx =
    Departments pool police reports, field cards and booking notes with their neighbors. Immigration
    investigators can read some of these pools. Records that the ACLU of Massachusetts won show
    ICE's investigators (HSI) searching that state's COPLINK in 2018. At least 25 departments, the
    probation board and the motor-vehicle registry feed it. In 2017, NPR read ICE papers that speak
    of nearly a thousand agencies since 2011, sanctuary cities among them. King County, Washington
    left the LInX system for that reason. We found no newer national list, so we do not know who
    feeds what today.

us-channel-police-records-homeland-security =
    ICE runs a service through which Homeland Security officers search files of other police
    agencies that signed an agreement. Its privacy paper of June 28, 2019 says so. Slides of ICE's
    investigators (HSI) of 2012 name LInX, Nlets and the FBI's N-DEx among the partners. N-DEx held
    data of about 6,000 agencies when a police magazine wrote of it. We read the paper and the
    slides in copies.

us-channel-police-records-psdex =
    Departments that buy LexisNexis's crime map usually agree to copy their own files into a
    national pool, called PSDEX. The files hold incident reports, stops and bookings, and often the
    officer's story of what happened. Other subscribers search the pool without asking the
    department. By the researchers' account, federal subscribers are among them, ICE included. A
    records project mapped contracts of over 340 agencies in 38 states, some in sanctuary places. It
    says that data once given cannot be taken back. Logs of who searched are not public.

# The two figures differ by report: keep both.
us-channel-victims-stay-away =
    Fear keeps some victims and witnesses away from police. Researchers asked 2,004 Latinos in
    Chicago, Houston, Los Angeles and Phoenix late in 2012. Of all, 44 percent said they were less
    likely to report a crime against them, from fear that police would ask about status. Of those
    without status, it was 70 percent by two reports on the survey, and 77 percent by another.

us-channel-sheriffs-and-agreements =
    In November 2018, voters in North Carolina's biggest counties elected new sheriffs. Several had
    promised to end agreements with ICE or to stop holding people for it, and did so. Lawmakers then
    passed House Bill 370, which would have made sheriffs obey ICE's requests to hold people. The
    governor vetoed it on August 21, 2019, and it did not become law. A later state law, HB 10 of
    2024, does make jails hold people for ICE.

# Keep CODIS. Biometrics: fingerprints, face, DNA and the like. Filing: a request to an immigration
# office.
us-channel-dna-codis =
    Homeland Security (DHS) takes DNA from most people it holds. It sends the DNA to CODIS, an FBI
    file. Police everywhere can search it there, with no end date. Over 1.5 million profiles had
    been added since 2020. More than 133,000 were from minors, and about 2,000 from citizens. A rule
    proposed on November 3, 2025 would widen biometrics, DNA included, to nearly every immigration
    filing. We found no final rule.

# Body camera: worn by an officer.
us-channel-body-camera-video =
    Local police share video with other agencies case by case. Federal officers film with phones and
    their own cameras. We found no document that shows ICE taking local body-camera video in bulk.
    We found none that shows ICE running face search on it.

## Events. The program puts the date and the voice before each, “July 25, 2025 · A court: …”.

us-event-jail-feed-narrowing-2026 =
    Cook County, Illinois said that it was working to narrow the sharing of jail booking and release
    data through victim-notice systems such as VINE.

us-event-immigration-warrants-added-2025 =
    NPR reported that at least half a million more ICE administrative warrants, which no judge
    signed, were put into the FBI's police database in early 2025. Maryland guidance later spoke of
    over 700,000.

# “the number of warrants added”: to the FBI's police database, see the event before.
us-event-immigration-warrants-ice-says =
    ICE did not confirm the number of its own warrants added. It also did not deny that adding them
    is routine.

us-event-agreements-grew-2026 =
    There were over 1,500 287(g) agreements by early March 2026, up from about 135 in January 2025
    and 1,412 on February 13, 2026. Most are task-force agreements.

us-event-agreements-list-2026 =
    ICE's own list shows 1,843 signed 287(g) agreements, in 38 states, Guam and the Northern Mariana
    Islands. One agency can hold several.

us-event-dna-rule-proposed-2025 =
    A proposed rule would widen biometrics, DNA included, to nearly every immigration filing. We
    found no final rule.

# “that state”: New York.
us-event-state-data-suit-dismissed-2025 =
    A federal court in New York threw out the government's suit against that state's DMV privacy
    law. It found that no federal law makes a state hand over driver data.

# “Washington” here means the federal government, not the state.
us-event-state-limits-upheld-2025 =
    A federal court dismissed the government's case against Illinois, Chicago and Cook County. It
    held that Washington cannot order states or cities to do federal immigration work. Appeals and
    similar suits go on elsewhere.

us-event-shared-reports-homeland-security-2019 =
    A privacy paper says that ICE runs a service through which Homeland Security officers search
    files of other police agencies that signed an agreement.

us-event-victims-stay-away-2013 =
    In a survey in four cities, 44 percent of Latinos said they were less likely to report a crime
    against them, from fear that police would ask about status.

us-event-sheriffs-voted-out-2018 =
    Voters in North Carolina's biggest counties elected new sheriffs. Several of them then ended
    agreements with ICE, or stopped holding people for it.

us-event-sheriff-bill-vetoed-2019 =
    House Bill 370 would have made North Carolina sheriffs hold people for ICE. Lawmakers passed it,
    the governor vetoed it on this day, and it did not become law. A law of 2024, HB 10, does so.
