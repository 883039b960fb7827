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
    it as Justice Intelligence. ICE bought that in 2021 for $4.8 million. So a jail's refusal to
    notify ICE may not keep a booking hidden. In June 2026, Cook County said that it was working to
    narrow this sharing.

us-channel-booking-fingerprints =
    A jail sends an arrested person's fingerprints to the FBI. They are then compared automatically
    with the fingerprint file of Homeland Security (DHS). ICE is told of a match before any
    conviction. People with lawful status who are in the DHS file are matched too.

# 287(g): section of the law under which local officers do immigration work for ICE; keep it.
# “model”: kind of agreement. ICE warrants are signed by ICE, not by a judge.
us-channel-287g =
    Under 287(g) agreements, local officers do immigration work for ICE. Some check people already
    in jail, and some serve ICE warrants in jail. In the task-force model, they do it during normal
    policing; that model was revived in January 2025. There were about 135 agreements in January
    2025. There were 1,412 on February 13, 2026, and over 1,500 by early March 2026. Most are
    task-force agreements. That model also pays for salaries and equipment.

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

# “is said to”: not checked by us; keep it.
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

# “older ones”: bans from before.
us-list-forbids-287g =
    In February 2026, some states had a state-wide ban on 287(g) agreements with ICE, or a limit on
    them. There were eight older ones, and then New Mexico and Maryland. Maryland's was signed on
    February 17, 2026 and took effect at once. Maine's took effect in January 2026. ICE's list of
    May 2026 still shows two agreements in New Mexico.

# “leaves agreements to the governor alone”: only the governor may sign them.
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
    ICE did not confirm the number of warrants added. It also did not deny that adding them is
    routine.

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
