# California: what the research found, in plain words. Ids: <state>-<fact>.

ca-dmv-license-regardless-of-status =
    Since January 1, 2015, the DMV gives an AB 60 license to residents who cannot prove lawful
    presence. More than one million people hold one. A 2022 law, AB 1766, opened state ID cards in
    the same way.

ca-dmv-card-marking =
    AB 60 made a separate card. It can be told apart, and it says that it is not accepted for
    official federal purposes. Every license that is not REAL ID may now carry the same notice, so
    the mark would no longer single out AB 60 holders. We have not been able to check that last
    point.

ca-dmv-noncitizen-marking =
    We found no law that marks the ordinary licenses of noncitizens. This is not confirmed. We did
    not look into cards with shorter terms under REAL ID rules.

ca-dmv-document-retention =
    AB 60 says that an applicant's papers and sworn statement are not public records. We could not
    confirm whether the DMV keeps copies of passports or consular cards, or for how long. In 2018-19
    the DMV told a lawmaker that AB 60 holders are not kept in a separate database.

ca-dmv-disclosure-limit =
    Since January 1, 2020, AB 1747 bars using CLETS, the state police network, for immigration
    enforcement. This covers DMV records but not criminal history. It depends on the purpose that
    the user states: no judge's warrant is needed, and the person gets no notice. Since July 1,
    2021, users must, with some exceptions, give a reason for look-ups of anything but criminal
    history, and the attorney general may audit them. ICE's deportation branch (ERO) refused the new
    terms and lost CLETS on October 15, 2019. We found no such cut-off of ICE's investigations
    branch (HSI) or CBP. Units of the Department of Homeland Security had reported opening no misuse
    case in 2018. In November 2025 members of Congress said that ICE still had self-service access
    over Nlets, the national police network.
    .binds =
        agencies that use CLETS, by their agreement with the California Department of Justice
    .exceptions =
        a person's criminal record. Any use that the asker does not call immigration work. ICE's
        investigators (HSI) and CBP; no report says that they lost their logins. They state
        themselves what a look-up is for. Look-ups from other states over Nlets. Photos and
        addresses from data brokers. Police can also get photos through Cal-Photo, the police photo
        system.

ca-dmv-disclosure-limit-state-to-state-2026 =
    This is a new opening with limits, not a shield. The 2026 state budget lets the DMV join
    State-to-State, a data exchange run by AAMVA, the association of motor-vehicle agencies. The DMV
    would load names, birth dates and the last five digits of Social Security numbers. The system
    shows who has no number. A companion law requires a DMV monitoring plan by July 2027, yearly
    reports and an audit. It lets the attorney general sue over misuse. AAMVA promises to block bulk
    searches and ICE and CBP, but no statute binds it to that. Critics say that a court order or a
    subpoena for a federal agency could go to AAMVA, with a ban on telling anyone. We did not see
    whether a judge must sign such a subpoena.
    .binds =
        the California DMV; AAMVA, by contract
    .exceptions =
        a subpoena or order that AAMVA gets. Look-ups by the license offices of other states. No
        plan to watch over this is due before July 2027.

ca-dmv-nlets-immigration =
    In November 2025 members of Congress wrote to the governor about Nlets, the national police
    network. They said that California gives ICE self-service access there to driver and
    registration data. Six years earlier, on October 15, 2019, the state had cut ICE's deportation
    branch (ERO) off CLETS, its own police network. State rules treat immigration use as misuse, but
    critics say that nothing technical stops a federal user. We found no announcement of a block on
    Nlets.

ca-dmv-nlets-photos =
    In 2015 a state advisory panel planned to link California's police photo system to other states'
    systems through Nlets, the national police network. We could not confirm whether photos now
    travel that way.

ca-dmv-face-recognition =
    This is not settled either way. In July 2019 the DMV said that it does not work with police on
    face recognition. That leaves out what others do with its photos. Police across the state can
    pull license photos in minutes through a system called Cal-Photo. A 2015 plan would have joined
    face recognition to it. We could not confirm how things stand now, or whether federal agencies
    use it.
    .exceptions =
        face matching by others who hold the photos; federal agencies' own face tools

ca-dmv-ice-documented-access =
    Reporting in 2018-19 found that ICE agents held copies of the AB 60 license or photo of people
    they arrested. The DMV confirmed in writing that agencies such as ICE reach its records through
    police networks. AB 60 holders are not kept apart there.

ca-dmv-data-sales =
    The DMV took in $51.6 million from selling names, addresses and registration data in the year to
    June 2019. In 2013-14 it was $41.6 million. The DMV names insurers, car makers and employers
    among the buyers.

ca-dmv-federal-bulk-request =
    The U.S. Justice Department sued California for its full voter file, driver's license numbers
    included. A federal court threw the case out on January 15, 2026, and the department appealed.
    We found no federal demand for the DMV's files in bulk. The DMV does plan to load data on all
    card holders into AAMVA's exchange of state license data.

ca-alpr-statute =
    State law sets rules for those who run and use license plate readers: a privacy policy, an
    access log and limits on sharing. Only the Highway Patrol has a fixed limit on how long it may
    keep plate data: 60 days. A bill to set 60 days for all, SB 274, was vetoed in October 2025. A
    later bill was in committee in spring 2026.
    .binds =
        those who run and use plate readers; for the 60 days, the Highway Patrol only
    .exceptions =
        other agencies, for which no time limit on keeping plate data is fixed

ca-alpr-sharing-limit =
    A public agency may share plate data only with another public agency. The law defines those as
    California agencies. The attorney general reads this as a ban on federal and out-of-state
    sharing. El Cajon disputes that and shared with over 100 outside agencies. The state sued it on
    October 3, 2025, and we found no ruling. The limit has often failed. A class action says outside
    agencies searched San Francisco's cameras some 1.6 million times in seven months of 2024-25.
    Federal agencies reached Mountain View's cameras in 2024, and California police ran searches for
    federal agents.
    .binds =
        California state and local agencies
    .exceptions =
        private firms that read plates, and the data they sell. Plate readers that federal agencies
        run. California police can search for a federal agency. As the attorney general reads the
        law, that is against it, but it was done. The vendor, or a mistake, can leave the network
        open.

ca-alpr-immigration-limit =
    On paper, California agencies may not share or use plate data for immigration enforcement. As
    the attorney general reads SB 34, plate data may not go to federal agencies for any purpose. El
    Cajon disputes that in court, and we found no ruling. SB 54 separately bars using local police
    resources for immigration enforcement. The ban on sharing plate data (SB 34, read that way) has
    been broken again and again. Neither law covers readers that Border Patrol runs itself, or plate
    data that ICE buys from firms.
    .binds =
        California state and local agencies
    .exceptions =
        plate readers on state highways that Border Patrol and the DEA (the federal drug agency)
        run. Plate data that private firms sell. Task forces that work together on other crimes.

ca-alpr-ice-documented-access =
    Records showed that Los Angeles police and three sheriffs' offices ran more than 100 plate
    searches for ICE and Border Patrol. The sheriffs are those of San Diego, Orange and Riverside
    counties. This was in one month of 2025. CalMatters, the news site that reported this, says that
    it broke state law (SB 34). The attorney general reads that law the same way; El Cajon disputes
    it in court, and we found no ruling.

ca-alpr-ice-documented-access-el-cajon-searches-2025 =
    El Cajon's own records show more than 550 immigration-related searches of its network in 2025,
    often for ICE or CBP. The city says that it does not share with federal agents. The state's
    lawsuit itself alleges out-of-state sharing, not federal sharing.

ca-alpr-ice-documented-access-san-diego-police-sharing =
    San Diego police were sharing plate data with several federal agencies, ICE included. That was
    so when the attorney general wrote to them in early 2025.

ca-alpr-ice-documented-access-border-patrol-hidden-readers =
    Border Patrol and other federal agencies run about 40 hidden plate readers of their own. They
    sit in barrels and trailers along highways of San Diego and Imperial counties. The state's
    transport department began to give permits for them in late 2024. The readers feed federal
    databases directly, so California's sharing ban does not apply to them. In early 2026 a
    coalition asked the governor to cancel the permits. We found no cancellation.

ca-alpr-ice-documented-access-oakland-san-francisco-logs =
    Logs showed over 200 searches of Oakland and San Francisco plate data for federal agencies, from
    August 2024 to mid-2025. One Highway Patrol search of 845 systems on April 22, 2025, was marked
    as an ICE case. A lawsuit of December 2025 says that immigration agencies searched San
    Francisco's network 19 times. It says that a setting had left the network open to outside
    agencies.

ca-police-immigration-limit =
    The California Values Act (SB 54) limits state and local police. They may not investigate, hold
    or arrest people for immigration enforcement. It limits giving ICE release dates and personal
    details such as a home or work address. It leaves out the state prison system. It allows
    cooperation on listed convictions and a judge's warrant. Its limits do not cover release dates
    that are open to the public. A 2025 bill to weaken it failed in committee and died on February
    2, 2026.
    .binds =
        state and local police, sheriffs and school police; not the state prison department (CDCR)
    .exceptions =
        it does not bind state prisons. Police may help where the person was found guilty of a crime
        on a list (Gov't Code § 7282.5), or where a judge signed a warrant. They may share release
        dates that are public. They may say whether a person is a citizen, and what status the
        person has (8 U.S.C. 1373). When a person is booked, the prints go to the FBI.

ca-police-cooperation-mandate =
    No California law requires local police to help with immigration enforcement. State law goes the
    other way.

ca-police-287g =
    The Values Act bars police from acting as immigration officers. We have not been able to check
    its clause on 287(g) agreements, which let local officers do ICE work. The act's meaning of "law
    enforcement agency" leaves out the state prison system. ICE's lists of July 18, 2025 and May 18,
    2026 show no agreement in California.
    .binds =
        state and local police and sheriffs; not the state prison department
    .exceptions =
        state prisons, which are outside the Values Act

ca-police-287g-task-force =
    ICE's list of May 18, 2026 shows no task-force agreement in California. { said-task-force }
    { said-none-since } { said-county-list }

ca-police-287g-jail =
    ICE's list of May 18, 2026 shows no jail agreement in California. { said-jail }
    { said-none-since } { said-county-list }

ca-benefits-medicaid-data =
    California leads the lawsuit California v. HHS. It was one of three states named as having
    Medicaid data (here Medi-Cal) passed to Homeland Security in June 2025. Since January 6, 2026,
    CMS, the federal Medicaid agency, may pass ICE six basic items on people not lawfully present.
    The address is one of the six; more is barred. In 2026 the states told the court that the order
    appeared to have been broken.
    .exceptions =
        six basic items about people not lawfully present. The address is one of them. The states
        that sued say the court's order was broken; we do not know if they are right.

ca-benefits-snap-data =
    California refused the U.S. Agriculture Department's demand for the records of people who get
    CalFresh (food aid). It leads the lawsuit over this. In October 2025 and again on February 26,
    2026, a federal judge barred the department from penalties for the refusal, such as holding back
    money for running the program.

ca-health-status-question =
    We found no duty to ask patients about status. Since September 20, 2025, SB 81 treats
    immigration status and birthplace as protected medical information. It bars giving them out for
    immigration enforcement without a judge's warrant or order. It also closes the non-public areas
    of health facilities to agents who have none.
    .exceptions =
        a judge's warrant or order. It covers only immigration status and birthplace, and no other
        data.

ca-school-status =
    Since September 20, 2025, AB 49 bars school staff from giving education records or family
    information to immigration agents. Staff also may not let agents into non-public areas. The ways
    past are a judge's warrant, a subpoena from a court (not ICE's own) or a court order. A parent
    may also agree in writing that records be given.
    .exceptions =
        a judge's warrant. A court's subpoena or order. For school records, a parent can also agree
        in writing.

ca-utilities-data-limit =
    Since January 1, 2021, AB 2788 limits electric and gas companies and city-owned electric
    utilities. They may not give a customer's usage (smart-meter) data to immigration authorities
    without a court-ordered subpoena or a judge's warrant. ICE had used its own (administrative)
    subpoenas before. Water, trash, phone and internet accounts are outside it. So is an address
    already passed to a credit bureau or broker. A Sacramento judge found in 2025 that the utility
    SMUD had broken the same privacy statute for a decade. It had passed over 33,000 names to
    police.
    .binds =
        electric and gas companies; city-owned and other local public electric utilities
    .exceptions =
        a judge's warrant, or a subpoena that a court ordered. Data that is not usage data; we have
        not seen how the law defines usage data. Water, trash, phone and internet are not covered.
        The customer can agree. Police may ask in an open case.

ca-utilities-data-limit-lifeline-telephone =
    A 2025 law extends the same rule to Lifeline, the discount telephone program. Data on members or
    applicants may not go to immigration authorities without a court-ordered subpoena or a judge's
    warrant.

ca-voter-roll-shared =
    The U.S. Justice Department sued for the full voter roll. A federal judge threw the suit out on
    January 15, 2026, and the department appealed. By a public register of lawsuits, the Ninth
    Circuit heard the case on May 19, 2026 and had not decided it by September 22, 2026.
    { said-no-order }

ca-broker-delete-right =
    The Delete Act's DROP website opened to residents on January 1, 2026. One free request reaches
    every registered data broker. From August 1, 2026, brokers must check it every 45 days and
    delete. Since a 2025 change, brokers must also say whether they sell to government or police.

ca-courts-arrest-limit =
    AB 668, signed October 12, 2019, bars civil arrests in a courthouse of people who are there for
    a court case or legal business. ICE makes arrests at California courts anyway. By September 2025
    local media had counted two dozen or more on court grounds (Stanislaus, Glenn, Los Angeles,
    Fresno). Two arrests inside a courthouse were reported too: in Oroville on July 28, 2025, and in
    Oakland on September 15, 2025. A further bill, SB 873, was before the Senate in spring 2026.
    .binds =
        anyone who makes a civil arrest; use against federal officers is untested
    .exceptions =
        steps, grounds and parking lots are in doubt, since the text speaks of arrests in a
        courthouse. Arrests for crimes. Federal immigration courts.

ca-other-street-vendor-records =
    SB 635 of October 7, 2025, limits local governments. They may not give the personal data of
    street-vendor permits to outside agencies without a court order. By March 1, 2026, they had to
    destroy applicants' immigration-status and criminal-history records from before 2026.

ca-other-clets-immigration-bar =
    The rules of California's police network, CLETS, changed in February 2019. The network reaches
    license and vehicle files. Since then, it may not be used to enforce immigration law, except to
    look up criminal history. ICE's deportation branch (ERO) would not sign this condition and lost
    the network on October 15, 2019. Other federal users who signed it kept the network. CLETS is
    not Nlets, the national police network.

ca-alpr-ice-documented-access-vigilant-sharing-2019 =
    In March 2019 the ACLU released records that ICE had to hand over in a lawsuit. They list more
    than 80 police departments, in over a dozen states, that shared plate sightings with ICE through
    the company Vigilant. KTVU counted 12 in California; Merced and Union City were named. ICE said
    that it does not act against a person on plate data alone.

ca-event-courthouse-law-2019 =
    AB 668 was signed. It bars civil arrests in a courthouse of people who are there for a court
    case or legal business. ICE has made arrests at California courts anyway, and use of the law
    against federal officers is untested.

ca-event-police-network-cut-2019 =
    The state Justice Department cut ICE's deportation branch (ERO) off CLETS, California's own
    police network, after that branch refused new terms. We found no such cut-off of ICE's
    investigations branch (HSI) or CBP. CLETS is not Nlets, the national police network.

ca-event-health-law-2025 =
    SB 81 took effect. It bars giving a patient's immigration status or birthplace to immigration
    agents without a judge's warrant or order. It closes the non-public areas of health facilities
    to agents who have none.

ca-event-school-law-2025 =
    AB 49 took effect. It bars school staff from giving education records or family information to
    immigration agents, and from letting them into non-public areas. A judge's warrant, a court's
    subpoena or a court order is the way past.

ca-event-el-cajon-sued-2025 =
    The attorney general reads state law as a ban on sharing plate data with federal and
    out-of-state agencies. The state sued El Cajon over sharing with other states. We found no
    ruling.

ca-event-el-cajon-answers-2025 =
    By then, El Cajon had disputed the state's reading of the law. The city says that it does not
    share with federal agents. Its own records show more than 550 immigration-related searches of
    its network in 2025.

# “They”: the members of Congress. The program puts the date and “Members of Congress” before the
# sentence.
ca-event-network-letter-2025 =
    They told California's governor that the state gives ICE self-service access to driver and
    registration data over Nlets, the national police network. We found no announcement of a block.

ca-event-voter-list-dismissed-2026 =
    A federal court threw out the Justice Department's suit for California's full voter list. The
    department appealed to the Ninth Circuit.

ca-event-hidden-readers-protest-2026 =
    By then, a coalition had asked the governor to cancel the permits for hidden federal plate
    readers along highways of San Diego and Imperial counties. We found no cancellation.

ca-event-state-to-state-2026 =
    The state budget lets the DMV join State-to-State, a data exchange run by AAMVA, the association
    of motor-vehicle agencies. The DMV would load names, birth dates and the last five digits of
    Social Security numbers. The system shows who has no number.

ca-event-state-to-state-critics-2026 =
    By then, critics had said that a court order or a subpoena for a federal agency could go to
    AAMVA, which runs State-to-State, with a ban on telling anyone. AAMVA promises to block bulk
    searches and ICE and CBP, but no statute binds it to that.
