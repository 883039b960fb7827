# Maine: what the research found, in plain words. Ids: <state>-<fact>.

me-dmv-license-regardless-of-status =
    Since a 2008 law, Maine may give a license or ID only to people who show papers proving legal
    presence in the United States. The law is P.L. 2007, chapter 648 (29-A M.R.S. sections 1301(2-A)
    and 1410(8)).

me-dmv-card-marking =
    Maine has no license for people who cannot show legal presence. So there is no such card to
    mark.

me-dmv-noncitizen-marking =
    This is unconfirmed. A state rule ties a card's end date to the holder's legal presence. No page
    we saw says whether the face of the card marks noncitizens.

me-dmv-document-retention =
    This is unconfirmed. State rules list the papers to show. We could not establish how long copies
    are kept.

me-dmv-disclosure-limit =
    We found no Maine law that limits sharing license records for immigration enforcement. License
    photos and signatures are confidential, but may go to law enforcement agencies for their work
    (29-A M.R.S. section 1401(6)). A web guide claims that Maine has such a ban. We could not
    confirm it and do not rely on it.

me-dmv-nlets-immigration =
    In November 2025 members of Congress wrote to 19 governors, Maine's among them. They said the
    state gave ICE self-service access to driver and registration data over Nlets, the police data
    network. They asked the governor to block it. We found no block by Maine up to the newest pages
    we saw.

me-dmv-nlets-photos =
    This is unconfirmed. Nlets, the police data network, describes a program to exchange license
    photos between states. It had reached 18 states and hoped to reach all. No page we saw says
    whether Maine answers photo queries, or from which agencies; the Nlets page is undated and
    speaks of plans for 2010. Maine law lets license photos go to law enforcement agencies (29-A
    M.R.S. section 1401(6)).

me-dmv-face-recognition =
    A Maine law (25 M.R.S. section 6001) has barred state, county and municipal bodies from
    face-search tools since October 1, 2021, with narrow exceptions. Police may ask the
    motor-vehicle bureau or the FBI for a search on probable cause of a serious crime; the bureau
    logs searches as public records. A critic notes that federal and other states' requests can also
    go through the State Police. The law does not bind federal agents. A lawsuit of February 2026
    says officers of the Department of Homeland Security scanned observers' faces in South Portland
    with tools of their own.
    .binds =
        state, county and municipal agencies in Maine
    .exceptions =
        if there is probable cause of a serious crime. Federal agencies and other states that ask
        through the State Police. Face search apps of federal agents.

me-dmv-ice-documented-access =
    This is unconfirmed. We found no record of a particular ICE request to the Maine Bureau of Motor
    Vehicles. But Nlets, the police data network, is open. A lawsuit of February 23, 2026 (Hilton v.
    Noem) says officers of the Department of Homeland Security photographed observers' plates in
    January 2026 and spoke of a database. Reporters were told of agents coming to observers' homes;
    which records they drew on was not shown. CBP also asked the bureau for confidential plates in
    January 2026.

me-dmv-data-sales =
    This is unconfirmed. One search covered all states. Reports of 2019 tell of license agencies
    that sell driver records to insurers, data firms and private investigators. The pages we saw do
    not name Maine. But the reporter said every agency he looked into sold data, so a missing name
    proves little.

me-dmv-federal-bulk-request =
    This is unconfirmed. In 2025 the Department of Homeland Security gave notice that it wants the
    license data of all states. It would come through Nlets, the police data network, and feed SAVE,
    its status-check system. We found no separate bulk demand for Maine's driver file. Under a 2008
    law Maine checks noncitizens who apply through SAVE, for that purpose only.

me-alpr-statute =
    Maine bans plate readers except for set public-safety uses (29-A M.R.S. section 2117-A). The law
    (Public Law 2009, chapter 605) makes the data confidential. It limits storage to 21 days.
    .binds =
        state and local police in Maine

me-alpr-sharing-limit =
    We found no limit on sharing between police agencies. Maine's plate-reader law keeps the data
    from the public. In a companion bill's wording, it leaves the data open to a police agency doing
    its work. We saw no clause that keeps it inside Maine or keeps federal agencies out. The ACLU
    warns that vendor networks share nationwide. The 21-day storage limit is the real protection.
    .binds =
        state, county and municipal agencies

me-alpr-immigration-limit =
    The plate-reader law itself has no immigration clause. A newer law, LD 1971, has been in force
    since July 29, 2026, by the headline of the Maine Morning Star. It bars state and local police
    from using resources or staff for civil immigration enforcement. By its words it reaches plate
    searches made for ICE, but we saw no ruling or state guidance that says so. Police in Hancock
    County say their policies keep reader data out of it; residents doubt that.
    .binds =
        state, county and municipal police in Maine
    .exceptions =
        searches that are logged as for a crime. On a shared network, federal agencies and those of
        other states. Plate readers of private firms. What federal law calls for.

me-alpr-ice-documented-access =
    This is unconfirmed. We found no documented immigration search of Maine plate data. The ACLU of
    Maine has asked several towns for their Flock plate-reader records.

me-police-immigration-limit =
    LD 1971 became law on January 11, 2026. It has been in force since July 29, 2026, by the
    headline of the Maine Morning Star. Police and jails may not stop, hold or investigate people
    for civil immigration enforcement, or honor an ICE hold request alone. They may not share
    release dates or personal details without a court order or a criminal warrant signed by a judge,
    apart from what federal law protects. Joint work on serious crime goes on; the State Police were
    told to comply from December 22, 2025. Earlier, in June 2025, one sheriff's look-out notice led
    local police to hold a car's passengers for Border Patrol.
    .binds =
        state, county and municipal police and jails in Maine
    .exceptions =
        criminal cases, and warrants that a judge signed. Some federal crimes. Answers about a
        person's criminal record. Joint task forces with federal agencies on serious crime. What
        federal law calls for or protects (8 U.S.C. 1373, on facts about status). It does not bind
        federal officers, or the police of other states.

me-police-cooperation-mandate =
    We found no Maine law that requires cooperation. A 2011 order had promoted cooperation with
    federal immigration authorities. The governor repealed it when she let LD 1971 become law.

me-police-287g =
    Maine's only agreement that let officers do immigration work was with the Wells police. It was
    signed in April 2025, paused in May and ended in October 2025. ICE's list of May 18, 2026 shows
    none.

me-police-287g-task-force =
    ICE's list of May 18, 2026 shows no task-force agreement in Maine. { said-task-force }
    { said-none-since } { said-county-list }

me-police-287g-jail =
    ICE's list of May 18, 2026 shows no jail agreement in Maine. { said-jail } { said-none-since }
    { said-county-list }

me-benefits-medicaid-data =
    Medicaid data has been partly open since January 6, 2026. Maine is one of the states that sued
    in July 2025. But the federal judge's order of December 29, 2025 lets the health department
    (HHS) give ICE six basic items about people not lawfully present. These are address, phone,
    birth date, Medicaid number, citizenship and immigration status. For the states that sued, the
    order blocks only other data, such as medical records; we did not see later orders.
    .exceptions =
        six basic items, address and phone among them; later court orders, of which we saw none

me-benefits-snap-data =
    Maine sued in July 2025 over the federal agriculture department's (USDA) demand for data on
    people who get SNAP food aid. On October 15, 2025, a federal court barred that demand to the
    states that sued. It widened the order on February 26, 2026, because USDA would not rule out
    passing the data to others such as the Department of Homeland Security.

me-school-status =
    LD 2106 was signed on April 23, 2026. The attorney general writes model policies for immigration
    enforcement. They limit when staff may consent to agents entering non-public areas or seeing
    protected records. Public schools, colleges, state institutions and state libraries must adopt
    them; health and child-care providers may. Court orders and federal law are excepted.
    .binds =
        public schools and colleges, state institutions and state libraries; health and child-care
        providers only if they choose to
    .exceptions =
        court orders. Federal law. Consent, where the policy adopted allows it.

me-voter-roll-shared =
    Maine refused the Justice Department's demand for its full, unredacted voter list. A federal
    judge dismissed the department's suit on May 21, 2026.

me-voter-roll-shared-appeal-2026 =
    The Justice Department appealed the dismissal (1st Cir. 26-1676). By September 4, 2026, all
    briefs were filed. We saw no decision, and no court order to hand the list over.
    { said-suits-register-day }

me-broker-delete-right =
    We found none. A law firm's list of June 2026 names the states with a general consumer privacy
    law. Maine is not on it.

me-other-cbp-undercover-plates =
    In January 2026 CBP asked Maine for some confidential license plates. Maine then paused new
    plates of that kind. It did not take back those already given out.

me-event-face-search-law-2021 =
    25 M.R.S. section 6001 took effect. It bars state, county and municipal bodies from face-search
    tools, with narrow exceptions, such as probable cause of a serious crime. It does not bind
    federal agents.

# “They”: the members of Congress. The program puts the date and “Members of Congress” before the
# sentence.
me-event-governors-letter-2025 =
    They told Maine's governor that the state gave ICE self-service access to driver and
    registration data over Nlets, the police network. They asked for a block. We found no block by
    Maine up to the newest pages we saw.

me-event-trust-law-2026 =
    Maine adopted LD 1971. It bars police and jails from sharing release dates or personal details
    without a court order or a criminal warrant signed by a judge, apart from what federal law
    protects. The State Police were told to comply from December 22, 2025.

me-event-trust-law-in-force-2026 =
    LD 1971 took effect, by the headline of the Maine Morning Star of the day before. It limits what
    Maine police and jails may do and share for civil immigration enforcement.

me-event-hancock-plate-policies-2026 =
    Police in Hancock County say that their policies keep plate-reader data out of immigration
    enforcement. Residents doubt that. { said-day-of-report }

me-event-plates-photographed-suit-2026 =
    The lawsuit Hilton v. Noem says that officers of the Department of Homeland Security
    photographed observers' license plates in January 2026 and spoke of a database. Which records
    they drew on was not shown.

me-event-school-policies-law-2026 =
    LD 2106 was signed. Under it, public schools must adopt policies that limit when staff may
    consent to immigration agents entering non-public areas or seeing protected records. Court
    orders and federal law are excepted.

me-event-voter-suit-dismissed-2026 =
    A federal judge dismissed the Justice Department's suit for Maine's full voter list.

me-event-voter-suit-appealed-2026 =
    By this day, all briefs were filed in the Justice Department's appeal over Maine's voter list,
    in the First Circuit appeals court. We saw no decision. { said-suits-register-day }
