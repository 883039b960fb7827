# Wisconsin: what the research found, in plain words. Ids: <state>-<fact>.

wi-dmv-license-regardless-of-status =
    Wisconsin ended licenses for people who cannot show lawful status about 2007. Some 70,000
    residents without status cannot get one. The governor's budgets have asked for a change three
    times without success.

wi-dmv-card-marking =
    Wisconsin has no license regardless of status, so there is none to mark.

wi-dmv-noncitizen-marking =
    A license given on proof of temporary lawful status must say on its front that it is
    limited-term. The first version of the law, in 2007, said temporary. Such a license can be
    renewed only while the status lasts. The mark does not cover permanent residents.

wi-dmv-document-retention =
    The department must take a digital image of every document that an applicant shows. It keeps the
    image in the applicant's electronic file. We read this section in its 2011 text. There is an
    exception for licenses that do not meet REAL ID rules.

wi-dmv-disclosure-limit =
    We found no Wisconsin law aimed at keeping driver records from immigration authorities. In 2024
    legislators asked the department for the list of noncitizens with licenses, and it declined,
    citing privacy. It counted 72,315 permanent residents. So general privacy rules do have some
    effect.

wi-dmv-nlets-immigration =
    { said-nlets } In November 2025 members of Congress wrote to 19 governors, Wisconsin's among
    them. They said that these states give ICE self-service access to driver and registration data
    there. We found no later cut-off by Wisconsin.

wi-dmv-nlets-photos =
    The November 2025 letter counts 41 states that release license photos through Nlets, the police
    look-up network. The sources we saw do not name them. So we could not confirm whether Wisconsin
    is one.

wi-dmv-face-recognition =
    A 2007 law had licenses include a digital photograph with facial image capture. That points to
    face matching inside the DMV. We found nothing on who may search it, or on any federal use, so
    this is not confirmed.

wi-dmv-ice-documented-access =
    We found no documented direct ICE request to the Wisconsin DMV. What we found is the access over
    Nlets, the police look-up network, that a November 2025 letter names.

wi-dmv-data-sales =
    The DMV reported $17,140,914 in fees for driver abstracts in fiscal 2018. By one account that
    was up from $1.1 million in 2015. It had around two dozen agreements with private-investigator
    firms. Drivers may opt out of some sharing on the application.

wi-dmv-federal-bulk-request =
    The Justice Department asked for the full voter list with license numbers. The Elections
    Commission refused in December 2025 because state law forbids release, and the department sued
    the same month. We found no bulk demand for the DMV database itself.

wi-alpr-statute =
    We found no Wisconsin law on license plate readers. The state is not among those that the
    surveys we saw name as having rules. A 2013 bill would have had data deleted after 48 hours; as
    far as we found, it did not become law.

wi-alpr-sharing-limit =
    There is no state rule on sharing plate data. At least 221 Wisconsin agencies searched the
    shared network of Flock, a plate-camera company, from January to May 2025. Many gave vague
    reasons.

wi-alpr-immigration-limit =
    We found no state limit on using plate data for immigration enforcement. Some departments set
    their own.

wi-alpr-ice-documented-access =
    The newspaper studies that we saw confirm misuse of plate cameras. A Milwaukee officer was
    charged in February 2026 with tracking two people. They also found vague search reasons,
    including by Waukesha County's sheriff, who has a 287(g) agreement with ICE. But the passages we
    saw document no immigration search.

wi-police-immigration-limit =
    No state law limits police; Madison and Milwaukee decline to help by local policy. Whether
    sheriffs may hold people on ICE's paper alone is before the state Supreme Court (Voces de la
    Frontera v. Gerber, 2025AP002121). It took the case in December 2025. The case went to federal
    court and back by spring 2026, and we saw no ruling.

wi-police-cooperation-mandate =
    We found no law that orders police to cooperate. AB 24 passed both houses and was vetoed on
    April 3, 2026. It would have made sheriffs check the status of people jailed on felonies and
    honor ICE's requests to hold them. Sheriffs who did not would have lost 15% of state aid.

wi-police-287g =
    { said-287g } ICE's list of May 18, 2026, shows 23 agreements of about 20 Wisconsin sheriffs. It
    lists Waukesha County under two spellings. There are 18 warrant-service and 5 jail models, and
    no task-force model.

wi-police-287g-task-force =
    ICE's list of May 18, 2026 shows no task-force agreement in Wisconsin. { said-task-force }
    { said-none-since } { said-county-list }

wi-police-287g-jail =
    ICE's list of May 18, 2026 shows 23 jail agreements in Wisconsin. { said-jail }
    { said-none-since } { said-county-list }

wi-benefits-medicaid-data =
    Wisconsin's position is not settled here. One source names 20 suing states, without Wisconsin.
    Other sources speak of 22. For states outside the suit, we found nothing that stops ICE's use of
    Medicaid data.

wi-benefits-snap-data =
    Wisconsin is among the states that sued over the U.S. Department of Agriculture's demand for
    SNAP (food aid) records. On February 26, 2026, the court widened its order. The department may
    not cut administrative funds from those states.

wi-voter-roll-shared =
    Wisconsin's Elections Commission refused the full voter list and gave only one with private
    details removed. The Justice Department sued on December 18, 2025. On May 21, 2026 a federal
    judge threw the suit out and said that the department has no legal right to the full list.

wi-voter-roll-shared-appeal-2026 =
    The Justice Department appealed (Seventh Circuit, 26-2217). Both sides had filed their papers by
    September 4, 2026. We saw no decision. { said-no-order } { said-suits-register }

wi-voter-roll-shared-sued-2025 =
    The bipartisan Elections Commission refused the full voter list in December 2025, saying that
    state law forbids it. The Justice Department sued. Our sources for this note end in December
    2025 and show no ruling for Wisconsin.

wi-courts-arrest-limit =
    We found no law or court rule that limits immigration arrests at courthouses. The lieutenant
    governor proposed one in January 2026. The governor doubted that the state could do it.

wi-broker-delete-right =
    Wisconsin is not on the list of states with a general consumer privacy law as of 2026.

# “They”: the members of Congress. The program puts the date and “Members of Congress” before the
# sentence.
wi-event-governors-letter-2025 =
    They told Wisconsin's governor that the state gives ICE self-service access to driver and
    registration data over Nlets, the police network. We found no later cut-off by Wisconsin.

wi-event-voter-list-refused-2025 =
    The state's Elections Commission, made up of both parties, refused to give the Justice
    Department the full voter list. It said that state law forbids it. The department sued that
    month.

wi-event-sheriff-holds-case-2025 =
    The State Supreme Court accepted Voces de la Frontera v. Gerber, on whether sheriffs may hold
    people on ICE's paper alone. The case went to federal court and was back by spring 2026. We saw
    no ruling.

wi-event-voter-suit-dismissed-2026 =
    A federal judge threw out the Justice Department's suit for Wisconsin's full voter list. He said
    that the department has no legal right to it. The department appealed; we saw no decision.
