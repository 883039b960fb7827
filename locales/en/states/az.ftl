# Arizona: what the research found, in plain words. Ids: <state>-<fact>.

az-dmv-license-regardless-of-status =
    Arizona gives licenses and ID cards only to people whose presence is allowed under federal law.
    The 2010 immigration law takes a valid Arizona license as a sign of lawful presence. An older
    page of the transport department (ADOT) also refused DACA papers (for people who came as
    children). Courts later ended that refusal, but we have not been able to check this last point.

az-dmv-card-marking =
    Arizona has no card for people without lawful presence.

az-dmv-noncitizen-marking =
    We found no Arizona law that prints citizenship on ordinary licenses, but we did not search
    every source. A 2024 bill would have marked licenses as no proof of citizenship. We could not
    confirm what became of it.

az-dmv-document-retention =
    The Arizona Mirror described an agreement to exchange motor-vehicle data. It covered downloads
    of the data with stored pictures and papers, so the agency keeps images of papers. We found no
    state limit on keeping them. This is not confirmed.

az-dmv-disclosure-limit =
    This is a statement, not a law, and we found no newer confirmation. In 2019 the transport
    department (ADOT) said that each federal request must state its purpose. It said that federal
    agencies get no access to the photo database without a court order. The Maricopa County sheriff
    was found to hold the whole photo database. State privacy law treats the photo, Social Security
    number and medical data as highly restricted. Foreign ID and taxpayer numbers appear only in a
    2024 bill. The law releases records for listed uses, and no Arizona law singles out immigration
    enforcement.
    .binds =
        the transport department (ADOT), by its own policy
    .exceptions =
        the uses on the list in A.R.S. § 28-455(C). Copies of the photos that other agencies hold.
        Look-ups over Nlets, the national police network. They run through the state's Department of
        Public Safety. The limit does not cover the address and the car's registration.

az-dmv-nlets-immigration =
    In November 2025 members of Congress wrote to 19 governors, Arizona's among them. They said that
    the state gives ICE self-service access to driver and registration data. It runs over Nlets, the
    national police network, through the Department of Public Safety. We found no later block.

az-dmv-nlets-photos =
    We could not confirm whether Arizona's photos travel over Nlets, the national police network.
    Arizona is on a list of states whose license agencies can reach Alaska's images. They do so
    through an exchange run by AAMVA, the association of motor-vehicle agencies.

az-dmv-face-recognition =
    The transport department (ADOT) runs face recognition on people who apply for licenses, to stop
    fraud. Its Photo First review began in 2012, and face matching was added by 2015. It also runs
    searches for outside police who state a case need. It says that outside agencies have no direct
    access. Researchers found that the Maricopa County sheriff holds the whole ADOT photo database
    in his own system.

az-dmv-ice-documented-access =
    Public records show a 2006 agreement, renewed in 2009, between Homeland Security and Arizona's
    public-safety and transport departments. Under it, motor-vehicle data with stored photos and
    papers was downloaded for face recognition. In 2019 the transport department (ADOT) said that
    this had stopped, and that it knew of no ICE requests. The Department of Public Safety did not
    say whether it still shares what it holds.

az-dmv-data-sales =
    We have not studied this enough for Arizona. State law defines bulk record requests, which shows
    that records can be had in bulk.

az-dmv-federal-bulk-request =
    The U.S. Justice Department asked for the full state voter file, driver's license numbers
    included. The secretary of state refused, and the department sued on January 6, 2026. A federal
    judge dismissed the case for good on April 28, 2026. The judge held that the Civil Rights Act of
    1960 does not reach the list that the state built. We found no bulk request for the driver
    database itself.

az-alpr-statute =
    As of March 2026 no Arizona law governed police license plate readers. A bill, SB 1111, would
    set permitted uses and keep the data from public-records requests. It got early Senate approval
    on March 4, 2026. Bill records differ on what came next; one shows a failed Senate vote that
    day. We could not confirm that it became law.

az-alpr-sharing-limit =
    No state rule limits whom police may share plate data with. Departments set their own limits.

az-alpr-immigration-limit =
    Arizona has no limit on immigration use of plate data. In February 2026 a senator asked for a
    ban on ICE use in a bill, SB 1111. The majority leader opposed limits on sharing.

az-alpr-ice-documented-access =
    In October 2025 an official denied that University of Arizona police shared anything with
    federal agencies. Records then showed that these police had searched the national Flock plate
    network for the U.S. Marshals Service. The Marshals are not an immigration agency. Border Patrol
    runs its own readers on Arizona roads. One on Interstate 10 at Sacaton was photographed in
    October 2025.

az-alpr-ice-documented-access-alerts-to-border-patrol-and-hsi =
    Asked in 2025, several Arizona departments said that ICE had made no request for their plate
    data. Yet one said that Border Patrol and ICE's investigations branch (HSI) receive its alerts,
    for instance for stolen vehicles.

az-police-immigration-limit =
    No statewide limit exists. State law bars local limits on immigration enforcement. In May 2025
    the Pima County sheriff dropped a rule to log deputies' calls to immigration agencies. Reporters
    had shown that his office had not followed it since June 2023.

az-police-cooperation-mandate =
    The 2010 law SB 1070 forbids officials and local governments to limit enforcement of federal
    immigration law. In a stop, police must make a reasonable try to check status where there is
    reasonable suspicion. The U.S. Supreme Court struck down other parts in 2012 but left the status
    check in force. A valid Arizona license counts as a sign of lawful presence.

az-police-287g =
    ICE's list of May 18, 2026 shows ten 287(g) agreements with nine agencies. These agreements let
    local officers do some ICE work. The agencies are the state corrections department, Mesa police,
    the Pinal County attorney's office and six sheriffs: Cochise, La Paz (two agreements), Navajo,
    Pinal, Yavapai and Yuma counties. All but one are for jails or for serving ICE's own warrants,
    which no judge signs. The one of the Pinal County attorney's office is a task-force agreement.
    { said-none-since }

az-police-287g-task-force =
    ICE's list of May 18, 2026 shows one task-force agreement in Arizona. { said-task-force }
    { said-none-since } { said-county-list }

az-police-287g-jail =
    ICE's list of May 18, 2026 shows 9 jail agreements in Arizona. { said-jail } { said-none-since }
    { said-county-list }

az-benefits-medicaid-data =
    Arizona is one of the states suing in California v. HHS. A court order of December 2025 took
    effect on January 6, 2026. It lets CMS, the federal Medicaid agency, pass ICE six items on
    people not lawfully present. They are citizenship, immigration status, address, phone, birth
    date and Medicaid number. It bars the rest, data on citizens and permanent residents included.
    In 2026 the states told the court that the order appeared to have been broken.
    .exceptions =
        six basic items about people not lawfully present. The address is one of them. The states
        that sued say the court's order was broken; we do not know if they are right.

az-benefits-snap-data =
    Arizona joined a July 2025 lawsuit against the U.S. Agriculture Department's demand for food-aid
    (SNAP) records. In October 2025 a federal judge barred the department from holding back money
    over it. The judge did so again on February 26, 2026, after a new demand.

az-voter-roll-shared =
    Arizona refused to give the U.S. Justice Department any voter data beyond what the public can
    get. A federal judge dismissed the department's case for good on April 28, 2026. The department
    appealed. By a public register of lawsuits, the Ninth Circuit has paused the appeal until it
    decides the California and Oregon cases. That was so on September 22, 2026. { said-no-order }

az-broker-delete-right =
    Arizona has no general privacy law that lets people delete data or opt out at data brokers, a
    state-by-state list says. We searched on November 23, 2026.

az-other-vetoed-cooperation-bill =
    The Arizona ICE Act (SB 1164) would have bound sheriffs and prisons to honor ICE holds. The
    governor vetoed it on April 18, 2025. Its sponsors then spoke of putting it on a ballot. The
    sheriffs' association says that sheriffs may already hold people for ICE.

az-event-photo-downloads-ended-2019 =
    In reports of this day, the transport department (ADOT) said that downloads of photos and papers
    under an older agreement had stopped. It said that it knew of no ICE requests. The Department of
    Public Safety did not say whether it still shares what it holds.

az-event-plate-requests-denied-2025 =
    Several Arizona police departments said that ICE had made no request for their plate data. Yet
    one said that Border Patrol and ICE's investigations branch (HSI) receive its alerts, for
    instance for stolen vehicles.

az-event-snap-suit-2025 =
    Arizona joined a lawsuit against the Agriculture Department's demand for the records of people
    who get food aid (SNAP).

az-event-university-police-denial-2025 =
    An official denied that University of Arizona police shared anything with federal agencies.
    Records later showed that these police had searched the Flock plate network for the U.S.
    Marshals Service, which is not an immigration agency.

# “They”: the members of Congress. The program puts the date and “Members of Congress” before the
# sentence.
az-event-network-letter-2025 =
    They told Arizona's governor that the state gives ICE self-service access to driver and
    registration data over Nlets, the police network. We found no later block.

az-event-voter-list-dismissed-2026 =
    A federal judge dismissed for good the Justice Department's suit of January 6 for the full voter
    file, which the secretary of state had refused. The ruling says that the Civil Rights Act of
    1960 does not reach the list that the state built. The department appealed.
