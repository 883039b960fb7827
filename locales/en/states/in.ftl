# Indiana: what the research found, in plain words. Ids: <state>-<fact>.

in-dmv-license-regardless-of-status =
    Indiana is not on a national list (NCSL) of the 19 states and D.C. that license drivers without
    proof of lawful presence. We found no newer Indiana law.

in-dmv-card-marking =
    Indiana has no card for residents without lawful status, so there is nothing to mark.

in-dmv-noncitizen-marking =
    We could not confirm whether or how Indiana marks the cards of noncitizens. The Bureau of Motor
    Vehicles' (BMV) data on status is used for voter checks. A 2024 law covers voters flagged as
    possible noncitizens through BMV files or SAVE, the federal status-check system. They get 30
    days to prove citizenship.

in-dmv-document-retention =
    Federal REAL ID rules make a state keep the papers shown for a REAL ID card. Paper copies stay
    at least 7 years and images at least 10. We found no state law that shortens or forbids this. We
    did not check the practice for other cards.

in-dmv-disclosure-limit =
    Indiana's motor-vehicle privacy law follows the federal one. It bars disclosure except for
    listed uses, and government and police work are among them. It treats photos and Social Security
    numbers as highly restricted. We found no limit for immigration enforcement. The text we read
    had the law's older numbering.

in-dmv-nlets-immigration =
    In November 2025, members of Congress listed the states that had cut ICE off from driver data
    over Nlets, the police data network. The list was Illinois, Massachusetts, Minnesota, New York
    and Washington, with Oregon under way. Indiana was not on it, and the letter said ICE keeps
    direct, self-service access elsewhere. In the year to October 1, 2025, ICE ran 292,114
    driver-data lookups and its investigations branch (HSI)
    605,116, all states together. In a settlement filed
    November 28, 2025, Indiana also agreed to back Homeland Security in getting license data through
    Nlets for checks in SAVE, the federal status-check system.

in-dmv-nlets-photos =
    We could not confirm whether Indiana passes license photos over Nlets, the police data network.
    A November 2025 letter from Congress said 41 states do, but the reports do not name them. The
    network's own manual says a lookup from another state returns name, address, birth date,
    description, Social Security number, and license type and status. It says a photo can be asked
    for where a state supports it.

in-dmv-face-recognition =
    We could not establish who may search Indiana license photos by face. A federal audit office
    (GAO) reported in 2016 that FBI units could search, or ask for searches, in 16 states. The list
    of states was not in the part we read.

in-dmv-ice-documented-access =
    We found no documented ICE request to the Bureau of Motor Vehicles itself, but this is not fully
    checked. Lookups over Nlets, the police data network, and the 2025 settlement with Homeland
    Security are separate matters.

in-dmv-data-sales =
    The Bureau of Motor Vehicles took in about 237 million dollars from 2012 to 2022 for drivers'
    personal information. It expected 25.6 million in 2023. The buyers include tow firms, dealers,
    lawyers and security firms, and drivers cannot opt out. A 2023 law only makes the bureau report
    each year. A 2025 bill for an opt-out was seen only as introduced.

in-dmv-federal-bulk-request =
    Indiana joined a settlement of November 28, 2025 with Florida, Iowa and Ohio. Under it, they
    supply driver's license records to Homeland Security or help it reach them. In return they get
    20 years of access to SAVE, the federal status-check system. In 2019, Indiana had refused the
    Census Bureau's request for license files.

in-dmv-federal-bulk-request-save-kept-open-2026 =
    A court in Washington had ruled against bulk checks in SAVE, the federal status-check system. On
    July 7, 2026, a federal court in Florida kept bulk checks and Social Security number checks open
    for Indiana and the other three states of the settlement (Florida v. DHS). The League of Women
    Voters appealed; the Eleventh Circuit appeal (26-12533) was pending. This is by a public
    register; we did not see the court papers.

in-alpr-statute =
    Indiana has no plate-reader law. There is no limit on how long data is kept, no sharing rule and
    no duty to audit. The state police alone scanned about a million plates a month by 2023.
    Indianapolis keeps Flock data for 30 days by its own policy.

in-alpr-sharing-limit =
    We found no state limit; each agency decides. In April 2026, Bloomington chose to end its Flock
    contract and narrow its sharing.

in-alpr-immigration-limit =
    We found no limit. State law bars local bodies from restricting immigration enforcement.

in-alpr-ice-documented-access =
    In a short search, we found no Indiana case of immigration searches. That is weak evidence,
    because logs are not always public.

in-police-immigration-limit =
    We found no limit. Indiana has barred local limits on immigration enforcement since 2011.

in-police-cooperation-mandate =
    The governor signed Senate Enrolled Act 76 on March 5, 2026, to start on July 1, 2026; a public
    list of September 22, 2026 treats it as law. It makes police and public bodies honor ICE
    detainers (requests to hold a person), tell the bail judge, open jails to yearly inspection and
    answer status requests. It drops the need to prove intent, and the attorney general may seek
    fines of up to 10,000 dollars. An older ban on sanctuary policies stands too.

in-police-287g =
    On May 18, 2026, ICE listed 34 agreements in Indiana under 287(g), which lets local officers do
    some immigration work. In May 2025 only four agencies had one. The list has the State Police,
    corrections and homeland-security departments (August 2025). It also has sheriffs, such as
    Hamilton County's, and many small-town police.

in-police-287g-task-force =
    ICE's list of May 18, 2026 shows 27 task-force agreements in Indiana. { said-task-force }
    { said-more-since } { said-county-list }

in-police-287g-jail =
    ICE's list of May 18, 2026 shows 7 jail agreements in Indiana. { said-jail } { said-more-since }
    { said-county-list }

in-benefits-medicaid-data =
    The Medicaid agency (CMS) may give data to Homeland Security and ICE. Court orders of August
    2025, narrowed on December 29, 2025, protect only the states that sued, and Indiana did not sue.
    From January 6, 2026, six items about people not lawfully present may be shared for every state.
    They are citizenship, immigration status, address, phone, birth date and Medicaid number.

in-benefits-snap-data =
    In December 2025 the Agriculture Secretary said that 28 states and Guam had handed over records
    of people who applied for SNAP (food aid) since 2020. The records hold names, birth dates,
    addresses and Social Security numbers. NPR found in October 2025 that most states with a
    Republican governor had done so. Indiana was not in the lawsuit against the demand, but we did
    not see it named among those that gave. So this is unconfirmed.

in-health-status-question =
    We found no duty to ask each patient about status. But Senate Enrolled Act 76 has hospitals
    record and report the identification that Medicaid patients show, from 2027. The governor signed
    it on March 5, 2026.

in-voter-roll-shared =
    In September 2025, Indiana's secretary of state confirmed giving the Justice Department the
    whole voter file. Indiana was the first state known to do so. Since July 2025, it also runs its
    roll through Homeland Security's SAVE, the federal status-check system.

in-broker-delete-right =
    Indiana's consumer data law started on January 1, 2026. It gives rights to delete data and to
    opt out of its sale. It covers firms that handle the data of 100,000 or more residents, or that
    live off data sales. It does not bind state agencies such as the Bureau of Motor Vehicles. It
    may cover deleting only data that the person gave; we have not been able to check this.

in-other-aamva-image-exchange =
    EFF, a privacy group, found that Indiana is among 23 states able to fetch images from Alaska's
    license file. They use an exchange run by AAMVA, the motor-vehicle agencies' association. So
    Indiana takes part in photo exchange between DMVs. We could not confirm whether its own photos
    can be fetched the same way, and by whom.

in-event-voter-list-checked-2025 =
    Indiana began to run its voter list through SAVE, Homeland Security's status-check system.

in-event-cooperation-act-2026 =
    The governor signed Senate Enrolled Act 76. From July 1, 2026, it makes police and public bodies
    honor ICE's requests to hold people (detainers) and answer status requests.

in-event-save-kept-open-2026 =
    A federal court in Florida kept bulk checks and Social Security number checks in SAVE open for
    Indiana and the other three states of the settlement. SAVE is the federal status-check system.
    This is by a public register; an appeal was pending.

in-event-bloomington-camera-contract-2026 =
    The city of Bloomington chose to end its contract with Flock, a plate-camera company, and to
    narrow its sharing. We found no state limit; each agency decides.
