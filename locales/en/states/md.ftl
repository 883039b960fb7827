# Maryland: what the research found, in plain words. Ids: <state>-<fact>.

md-dmv-license-regardless-of-status =
    Since January 1, 2014, Maryland issues a license or ID that is not accepted for federal
    purposes. It goes to people without proof of lawful status or a Social Security number. For the
    two years before a first application, they must have filed Maryland income tax or been claimed
    as a dependent. Maryland had issued more than 275,000 of these cards by 2020.

md-dmv-card-marking =
    By law this card is not accepted for federal purposes. It has different wording and a different
    design or color. The same card also goes to people whose identity data did not match federal
    records. So the card alone does not prove a person's status.

md-dmv-noncitizen-marking =
    This is unconfirmed. No page we saw says whether Maryland marks the ordinary cards of lawfully
    present noncitizens. We know only of the card under § 16-122, which is not for federal purposes.

md-dmv-document-retention =
    State rules list the papers that a person must hand in. We could not confirm whether Maryland
    keeps copies, or for how long.

md-dmv-disclosure-limit =
    On paper, state and local offices must refuse a federal agency's request for personal
    information, a photo or a face search made to enforce immigration law. The exception is a
    warrant from a federal or Maryland court. The license agency, State Police and prisons
    department report such requests each year. What happens in practice is disputed: in November
    2025 members of Congress told the governor that ICE still had self-service access over the
    police network, Nlets. One local outlet reported in 2026 that agents used the driver database to
    detain a Howard County driver; we could not trace this to a first source. We saw no rule that
    tells the person.
    .binds =
        state and local record keepers, their staff and contractors
    .exceptions =
        a warrant that a federal or Maryland court signed. An asker who says that it is not for
        immigration law. Askers that are not federal agencies, such as police of other states.
        Look-ups by computer over the police message networks, until the 2026 act is carried out.

md-dmv-disclosure-limit-police-databases =
    A second law covers databases of state and local police, including those run by vendors. Their
    operators must deny access for enforcing federal immigration law without a warrant of a federal
    or Maryland court. Users without such a warrant must give a name and contact details. They must
    state under penalty of perjury that immigration is not their purpose. So the control is the
    user's own word, and in November 2025 members of Congress said ICE still had self-service access
    over Nlets, the police network.
    .binds =
        those who run state and local police databases, private vendors included
    .exceptions =
        a warrant of a federal or Maryland court. A user who gives some other reason. The list of
        sex offenders.

md-dmv-nlets-immigration =
    In November 2025 members of Congress listed Maryland among states that give ICE self-service
    access over Nlets, the police network, despite its laws that ask for a court's warrant. The Data
    Privacy Act (HB 711, Chapter 874) became law on May 31, 2026 without the governor's signature.
    It is reported to apply from July 1, 2026. Those who run police message systems must control
    access and keep it from immigration use without a court's warrant. We could not confirm that ICE
    queries have stopped, so we count this door as open.
    .binds =
        those who run a police message system in Maryland
    .exceptions =
        a court's warrant. A user who gives some other reason. We could not confirm that the act has
        been carried out. The texts we read do not name HSI (a branch of ICE), CBP and other federal
        users.

md-dmv-nlets-photos =
    This is unconfirmed. Nlets, the police network, describes a program to swap license photos
    between states. It had reached 18 states and hoped to reach all. No page we saw says whether
    Maryland answers photo requests, or from which agencies. The Nlets page has no date and speaks
    of plans for 2010.

md-dmv-face-recognition =
    Until a law asked for a court's warrant, ICE officers could sign in from anywhere to the state
    image system that holds license photos. They could run face searches there. The state told
    lawmakers of nearly 100 ICE sessions since 2018. Another account counts 14 log-ins in 2018 and
    42 in 2019.

md-dmv-face-recognition-warrant-law =
    A law of the 2021 session was vetoed and then revived. It says that a face search of state-held
    photos for immigration enforcement needs a court warrant. Other searches by police and by
    federal agents in criminal cases remain possible.
    .binds =
        state and local record keepers
    .exceptions =
        a warrant of a federal or Maryland court. Searches that are said to be for a crime. Face
        tools that federal agents run on photos they hold.

md-dmv-ice-documented-access =
    ICE used Maryland's license-photo system in 2018 and 2019 without a judge's warrant. Lawmakers
    got the log-in counts from the agency that runs the system. ICE said that it used face search
    mainly for child-exploitation and cyber cases.

md-dmv-ice-documented-access-after-warrant-law =
    Reports go on after the 2021 law that asks for a court's warrant. In November 2025 a letter from
    40 members of Congress told the governor that ICE had self-service access over Nlets, the police
    network, to all residents' data. A newsletter compared that with the state's own law. A 2026
    report says federal agents used the driver database to detain a Howard County driver without a
    violation or warrant. That one case rests on one local outlet, and we could not trace it to a
    first source.

md-dmv-data-sales =
    We found no sign that Maryland sells driver records, but this is not confirmed. News reports of
    2019 covered license agencies that sell records to insurers, data firms and private
    investigators. They do not name Maryland in the pages we saw. The reporter said every agency he
    looked into sold data, so a missing name proves little.

md-dmv-federal-bulk-request =
    In 2025 the Department of Homeland Security gave notice that it wants license data from all
    states over Nlets, the police network. The data would feed its SAVE system for checking status.
    We found no separate bulk demand for Maryland's driver file. This is unconfirmed.

md-alpr-statute =
    A Maryland law in force since 2014 limits stored plate data to proper police purposes. These are
    crimes, vehicle law, and terrorism or missing-person alerts. It treats stored data as the
    agency's property. We did not see how long data may be kept.

md-alpr-sharing-limit =
    A 2024 law (HB 1081) forbids selling stored plate data, including by subscription or license.
    Vendors may look at it only when the agency asks. It also bars uploading the data to other
    agencies inside or outside the state, except the state analysis center. It does not say that
    data must stay in Maryland: an agency on duty may still share it for a crime, traffic or
    missing-person purpose. Nothing we read forbids answering another agency's question.
    .binds =
        Maryland police agencies; the vendors they hire
    .exceptions =
        the state's analysis center (MCAC). Sharing as part of the job. Plate readers that federal
        agencies and private firms run.

md-alpr-immigration-limit =
    The police-database law also covers databases kept by vendors. So access to plate data for
    immigration enforcement needs a court warrant. That it covers plate readers is our reading of
    the text; we have seen no court ruling on it.
    .binds =
        those who run state and local police databases, private vendors included
    .exceptions =
        a warrant of a federal or Maryland court. A user who gives some other reason. Federal plate
        readers, and plate data that private firms sell.

md-alpr-ice-documented-access =
    One search found no documented immigration search of Maryland plate data. This is unconfirmed.

md-police-immigration-limit =
    The Community Trust Act (SB 791 of 2026) covers local jails and officers. Jails may not tell ICE
    about custody or release of people without certain convictions, unless shown a judge's warrant
    or order. Officers generally may not share what they learn on duty with immigration authorities.
    The gaps are wide: listed convictions, criminal investigations, and citizenship or immigration
    status. State prisons must also tell ICE before they release someone under ICE's own removal
    warrant (Form I-205), which no judge signs.
    .binds =
        local jails and state pretrial centers; state and local officers
    .exceptions =
        people found guilty of certain crimes. Facts on whether a person is a citizen, or on
        immigration status. Criminal cases and court orders. State prisons must tell ICE when ICE's
        hold request (detainer) comes with Form I-205. That form is ICE's own warrant to remove the
        person. No judge signs it.

md-police-cooperation-mandate =
    This duty is narrow. State prisons, not local jails, must tell ICE within 48 hours before they
    release certain people. It applies when ICE's detainer (hold request) comes with Form I-205,
    ICE's own removal warrant, which no judge signs.

md-police-287g =
    A law signed on February 17, 2026 (SB 245/HB 444), in force at once, bans 287(g) agreements,
    which let local police act for ICE. Nine county agencies had to end theirs, by one account by
    July 2026. ICE's list of May 18, 2026 shows none. The law bans the paper, not the contact. Its
    sponsors said sheriffs may still set their own ways of working with ICE, and several said they
    would. The Community Trust Act later that year narrowed this.
    .binds =
        state and local agencies and their employees
    .exceptions =
        help without an agreement, where other laws allow it. Old agreements could wind down until
        mid-2026.

md-police-287g-task-force =
    ICE's list of May 18, 2026 shows no task-force agreement in Maryland. { said-task-force }
    { said-none-since } { said-county-list }

md-police-287g-jail =
    ICE's list of May 18, 2026 shows no jail agreement in Maryland. { said-jail }
    { said-none-since } { said-county-list }

md-benefits-medicaid-data =
    This has been partly open since January 6, 2026. Maryland is one of the states that sued in July
    2025. The federal judge's order of December 29, 2025 lets the federal health department give ICE
    six basic facts about people not lawfully present: address, phone, birth date, Medicaid number,
    citizenship and immigration status. It blocks only other data of the suing states, such as
    medical records. We did not see later orders.
    .exceptions =
        six basic items, address and phone among them; later court orders, of which we saw none

md-benefits-snap-data =
    SNAP is the food assistance program. On October 15, 2025, a federal judge in San Francisco
    barred USDA, the federal farm department, from demanding recipients' data from the suing states.
    The judge widened the order on February 26, 2026, because USDA would not rule out passing the
    data to others such as Homeland Security. Maryland is named among the suing states.

md-voter-roll-shared =
    Maryland refused the Justice Department's demand for its full voter list. A federal judge
    dismissed the department's lawsuit on June 18, 2026, its ninth such loss. Its lawyers had argued
    that the list could be shared with the Department of Homeland Security.

md-voter-roll-shared-appeal-2026 =
    The Justice Department appealed the dismissal (4th Cir. 26-1878). By August 10, 2026, the
    department had filed its brief. We saw no decision, and no court order to hand the list over.
    { said-suits-register-day }

md-broker-delete-right =
    The Maryland Online Data Privacy Act has given rights to delete data and opt out since October
    1, 2025. They hold against the companies it covers. The 2026 Data Privacy Act adds a limit on
    sales. A company may not knowingly sell personal data to a government unit that took part in
    civil immigration enforcement in the six months before.

md-other-public-records-and-immigration =
    HB 711 of 2026 covers everyone who keeps public records. They must take reasonable steps to
    learn whether a request is for immigration enforcement. Sources differ on when it became law:
    May 31, 2026 or June 20, 2026.

md-event-ice-says-2020 =
    By the report of this month, ICE said that it used face search mainly for child-exploitation and
    cyber cases.

md-event-face-warrant-2021 =
    An act of that year's session was vetoed, then revived. Under it, a face search of photos that
    the state holds needs a court's warrant if it is for immigration enforcement. Other police uses
    and federal criminal uses remain possible.

md-event-plate-sales-barred-2024 =
    HB 1081 barred the sale of stored plate data and its upload to other agencies, except the state
    analysis center. An agency may still use or share the data on duty for a crime, traffic or
    missing-person purpose.

md-event-agreements-banned-2026 =
    SB 245/HB 444, in force at once, banned 287(g) agreements. Nine county agencies had to end
    theirs, by one account by July 2026.

md-event-sheriffs-announce-2026 =
    By the report of this day, sponsors of the ban on 287(g) agreements said that sheriffs may still
    set their own ways of working with ICE. Several sheriffs announced that they would. The
    Community Trust Act narrowed this later in the year.

md-event-data-privacy-act-2026 =
    The Data Privacy Act (HB 711) became law without the governor's signature; another source gives
    June 20, 2026. It is reported to apply from July 1, 2026: those who run police message systems
    must keep out immigration use without a court's warrant. We could not confirm that ICE's lookups
    have stopped.

md-event-data-sale-ban-2026 =
    The Data Privacy Act (HB 711) became law without the governor's signature; another source gives
    June 20, 2026. It bars a company from knowingly selling personal data to a government unit that
    took part in civil immigration enforcement in the six months before.

md-event-voter-suit-dismissed-2026 =
    A federal judge threw out the Justice Department's suit for Maryland's full voter list, its
    ninth such loss. The department's lawyers had argued that the list could be shared with Homeland
    Security.

md-event-voter-suit-appealed-2026 =
    By this day, the Justice Department had filed its brief in its appeal over Maryland's voter
    list, in the Fourth Circuit appeals court. We saw no decision. { said-suits-register-day }

md-event-community-trust-act-2026 =
    By the report of this day, the Community Trust Act (SB 791) keeps local jails from telling ICE
    about custody or release without a judge's warrant or order. It generally bars officers from
    sharing what they learn on duty. It leaves out people with listed convictions, criminal
    investigations, and citizenship or immigration status, and state prisons must tell ICE before
    some releases.
