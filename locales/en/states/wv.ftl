# West Virginia: what the research found, in plain words. Ids: <state>-<fact>.

wv-dmv-license-regardless-of-status =
    West Virginia is not among the 19 states and DC that license drivers regardless of status.
    Noncitizens with lawful status get a temporary license. A 2026 bill would also stop recognizing
    other states' licenses for undocumented drivers. We could not confirm what became of it.

wv-dmv-card-marking =
    West Virginia has no license regardless of status, so there is none to mark.

wv-dmv-noncitizen-marking =
    Noncitizens who are lawfully present get a temporary driver's license, which by its kind tells
    them apart. A 2026 bill would add a special color for noncitizens. We could not confirm whether
    it passed.

wv-dmv-document-retention =
    We saw no rule on keeping copies of applicants' papers. We have not looked into this enough to
    confirm what is kept.

wv-dmv-disclosure-limit =
    We found no law that keeps DMV records from immigration authorities. State law instead makes
    sharing wider. Since 2019 the DMV must tell the Secretary of State which license holders said
    they are not citizens, under an agreement of January 2020. Since 2025 it also sends that office
    license photos for voter identification.

wv-dmv-nlets-immigration =
    { said-nlets } { said-nlets-cut-off } It said Oregon was working on it. West Virginia has a
    Republican governor and was not among the states that got the letter. We infer from its absence
    from the list that ICE's access is open; we found no later block.

wv-dmv-nlets-photos =
    A November 2025 letter from members of Congress counts 41 states that release photos through
    Nlets, the police look-up network. It does not name them, so we could not confirm whether West
    Virginia is one.

wv-dmv-face-recognition =
    The DMV began matching each face against some 2 million photos in a 2002 pilot, to catch
    duplicate licenses. Separately, the state's Intelligence Fusion Center ran face recognition on
    mug shots, open to all federal, state and local agencies (2016). Whether license photos could be
    searched there is unclear. We found no documented federal search of license photos.

wv-dmv-ice-documented-access =
    We found no documented direct use of the DMV by ICE, but could not confirm that there was none.
    State and local officers hold ICE powers under 287(g) agreements, which let them do some
    immigration work. They can look up records themselves.

wv-dmv-data-sales =
    We found no report on sales of West Virginia driver records. The reporter on a 2019 national
    story found sales in every state he examined. So we could not confirm that none are sold.

wv-dmv-federal-bulk-request =
    The Justice Department asked for the full voter list, with license and Social Security numbers.
    The Secretary of State refused twice, the last time on February 11, 2026, and was sued on
    February 26, 2026. We found no bulk demand for the DMV database itself.

wv-alpr-statute =
    We found no West Virginia law on license plate readers. The state is not among those that the
    surveys we saw name as having rules. A search of the state code turned up only camera use for
    AMBER and Silver alerts.

wv-alpr-sharing-limit =
    We found no state rule on sharing plate data; each agency decides. A 2014 dispute in Buckhannon
    shows that the city could not shorten how long the vendor stored data.

wv-alpr-immigration-limit =
    We found no limit on using plate data for immigration enforcement. The state's cooperation law
    points the other way.

wv-alpr-ice-documented-access =
    We found no documented immigration search of West Virginia plate readers. We could not confirm
    that there was none.

wv-police-immigration-limit =
    There is no limit. State law forbids agencies to restrict questions about status. It also
    forbids them to restrict the passing of status information to federal authorities.

wv-police-cooperation-mandate =
    A 2023 law (HB 2008) bars any policy that restricts immigration enforcement. It sets duties when
    ICE asks a jail to hold someone, and provides for agreements with ICE. Those who break it can
    lose state funds or office; a January 2025 executive order adds state agencies. SB 615 would
    make every agency notify ICE about anyone in custody found to lack status. It passed the Senate
    32-2 in February 2026; we could not confirm final passage.

wv-police-cooperation-mandate-sb-615-2026 =
    A tracker of September 2026 counts SB 615, which would have ICE told about people in custody who
    lack status. The tracker could not confirm that the governor signed it, and neither could we.

wv-police-287g =
    { said-287g } ICE's list of May 18, 2026, shows 36 agreements in West Virginia, one per agency:
    35 task-force and 1 warrant-service. Among them are the prison division (June 5, 2025), the
    National Guard (June 11, 2025) and the State Police (July 23, 2025). ICE said more than 550 of
    650 arrests in a two-week operation in January 2026 involved these officers.

wv-police-287g-task-force =
    ICE's list of May 18, 2026 shows 35 task-force agreements in West Virginia. { said-task-force }
    { said-one-since } { said-county-list }

wv-police-287g-jail =
    ICE's list of May 18, 2026 shows one jail agreement in West Virginia. { said-jail }
    { said-none-since } { said-county-list }

wv-benefits-medicaid-data =
    ICE was given access to Medicaid enrollment data under a July 2025 agreement that covers about
    79 million people. Court limits in California v. HHS protect only the states that sued. West
    Virginia is not on the list of suing states that we saw. So we found nothing that stops West
    Virginia enrollees' data from reaching ICE.

wv-benefits-snap-data =
    We could not confirm whether West Virginia gave its SNAP (food aid) records. It is not among the
    states we saw suing the U.S. Department of Agriculture. The sources we saw say 28 states and
    Guam complied, without naming them.

wv-voter-roll-shared =
    West Virginia offers only the voter list with private details removed. The Justice Department
    sued on February 26, 2026. A public register says that a court threw the suit out in July 2026.

wv-voter-roll-shared-dismissed-2026 =
    West Virginia offers only the voter list with private details removed. A federal court threw out
    the Justice Department's suit on July 13, 2026. The department appealed (Fourth Circuit,
    26-2262). { said-no-order } { said-suits-register }

wv-broker-delete-right =
    West Virginia is not on the list of states with a general consumer privacy law as of 2026.

wv-event-cooperation-law-2023 =
    HB 2008 took effect. It bars any policy that limits immigration enforcement and sets duties when
    ICE asks to hold someone (detainer). Those who break it can lose state funds or office.

wv-event-executive-order-2025 =
    An executive order added state agencies to the state's rules on helping immigration enforcement.

wv-event-voter-list-refused-2026 =
    For the second time, the Secretary of State refused the Justice Department's demand for the full
    voter list, with license and Social Security numbers. The state offers only the list without
    private data.

wv-event-voter-suit-dismissed-2026 =
    A federal court threw out the Justice Department's suit for West Virginia's full voter list. The
    department appealed. We know this from a public register.
