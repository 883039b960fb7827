# Wyoming: what the research found, in plain words. Ids: <state>-<fact>.

wy-dmv-license-regardless-of-status =
    Wyoming does not license people without lawful status. Since July 1, 2025, it also treats as
    invalid the licenses that other states give them (HB 116, law without the governor's signature
    on February 28, 2025). Driving on one is a misdemeanor with up to six months in jail or a $750
    fine. Laramie County told deputies to apply this only to Connecticut and Delaware cards, because
    other states' cards do not show status.

wy-dmv-card-marking =
    Wyoming has no license regardless of status, so there is none to mark.

wy-dmv-noncitizen-marking =
    Senate File 33, signed February 28, 2025, covers lawfully present noncitizens. The transport
    department must print on their licenses and ID cards that the holder is not a U.S. citizen. This
    applies to cards given from January 1, 2026.

wy-dmv-document-retention =
    We saw no rule on keeping copies of applicants' papers. We have not looked into this enough to
    confirm what is kept.

wy-dmv-disclosure-limit =
    We found no limit on giving driver records to immigration authorities, and HB 318 (2025) opens
    them further. From July 1, 2025, the transport department tells the Secretary of State each
    month which people said they are not citizens. It also gives matches with other states'
    licenses. The Secretary may also run names through SAVE, the federal system that checks
    citizenship. This is how the bill was summarized; we did not see the final text.

wy-dmv-nlets-immigration =
    { said-nlets } { said-nlets-cut-off } It said Oregon was working on it. Wyoming has a Republican
    governor and was not among the states that got the letter. We infer from its absence from the
    list that ICE's access is open; we found no later block.

wy-dmv-nlets-photos =
    The November 2025 letter counts 41 states that release photos through Nlets, the police look-up
    network. It does not name them, so we could not confirm whether Wyoming is one.

wy-dmv-face-recognition =
    We found no record of face searches on Wyoming license photos, and could not confirm how they
    are used. A 2026 bill (HB 181) would have barred government use of biometric identification,
    such as face matching, without a warrant. It was not taken up.

wy-dmv-ice-documented-access =
    We found no documented ICE use of Wyoming driver records. Officers told the legislature in 2025
    how they check immigration status. They have their dispatchers contact ICE during a stop.

wy-dmv-data-sales =
    We found no report on sales of Wyoming driver records. We did not look into this in depth, so we
    could not confirm that none are sold.

wy-dmv-federal-bulk-request =
    In August 2025 the Secretary of State gave the Justice Department the whole voter list. It had
    driver license numbers and partial Social Security numbers. Wyoming was the first state to
    comply, and this became public only in January 2026. We found no bulk transfer of the driver
    database itself.

wy-alpr-statute =
    We found no Wyoming law on license plate readers. The state is not among those that the surveys
    we saw name as having rules. HB 181 of 2026 would have barred most government use of plate
    readers and required warrants. It died on February 13, 2026.

wy-alpr-sharing-limit =
    There is no state rule on sharing plate data. Cheyenne runs 23 cameras made by Flock. In
    February 2026 a petition with 779 signatures asked the city council to ban sharing without a
    warrant. The council took no formal action that evening.

wy-alpr-immigration-limit =
    We found no state limit on using plate data for immigration enforcement.

wy-alpr-ice-documented-access =
    We found no documented immigration search of Wyoming plate readers. We could not confirm that
    there was none.

wy-police-immigration-limit =
    We found no Wyoming law that limits police cooperation with immigration authorities.

wy-police-cooperation-mandate =
    We found no law that orders police to cooperate. Bills in 2025 would have forced each sheriff
    into a 287(g) agreement, under which local officers do some immigration work for ICE. HB 276
    failed in committee; SF 124 was pending when last seen. HB 116 has the effect of making officers
    look into status when a driver shows another state's license.

wy-police-287g =
    { said-287g } ICE's list of May 18, 2026, shows 19 agreements of 13 Wyoming agencies. There are
    10 task-force, 7 warrant-service and 2 jail models. The Highway Patrol joined in July 2025.

wy-police-287g-task-force =
    ICE's list of May 18, 2026 shows 10 task-force agreements in Wyoming. { said-task-force }
    { said-none-since } { said-county-list }

wy-police-287g-jail =
    ICE's list of May 18, 2026 shows 9 jail agreements in Wyoming. { said-jail } { said-none-since }
    { said-county-list }

wy-benefits-medicaid-data =
    ICE was given access to Medicaid enrollment data under a July 2025 agreement that covers about
    79 million people. Court limits in California v. HHS protect only the states that sued. Wyoming
    is not on the list of suing states that we saw. So we found nothing that stops Wyoming
    enrollees' data from reaching ICE.

wy-benefits-snap-data =
    We could not confirm whether Wyoming gave its SNAP (food aid) records. It is not among the
    states we saw suing the U.S. Department of Agriculture. The sources we saw say 28 states and
    Guam complied, without naming them.

wy-voter-roll-shared =
    Wyoming's full voter list went to the Justice Department in August 2025, after talks over its
    June request. The department has said it shares such lists with the Department of Homeland
    Security for citizenship checks. Voter groups question the Secretary of State's authority. He
    says the Attorney General confirmed it.

wy-broker-delete-right =
    Wyoming is not on the list of states with a general consumer privacy law as of 2026.

wy-event-voter-list-questioned-2026 =
    Voter groups question whether the secretary of state had the authority to give the full voter
    list to the Justice Department. { said-day-of-report }

wy-event-voter-list-defended-2026 =
    The secretary of state says that the attorney general confirmed his authority to give the voter
    list. { said-day-of-report }
