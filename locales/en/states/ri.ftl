# Rhode Island: what the research found, in plain words. Ids: <state>-<fact>.

ri-dmv-license-regardless-of-status =
    Since July 1, 2023, people who cannot show legal presence can get a driver privilege card or
    permit. The tax office must confirm that they filed a resident state tax return for the prior
    year, or were a dependent on one. They must also show papers that prove identity and residency.
    State ID cards have been open on the same terms since January 1, 2024.

ri-dmv-card-marking =
    The law says the front and back must look the same as any license or ID that is not a REAL ID.
    In July 2023 about 470,000 of 842,000 active cards were not REAL ID, so the look alone does not
    show status. The first privilege card does expire early, on the holder's second birthday after
    it is issued.

ri-dmv-noncitizen-marking =
    We found no law that marks the cards of noncitizens. We could not confirm that there is none.

ri-dmv-document-retention =
    The law treats papers and photo images that an applicant hands in as confidential. That suggests
    the DMV holds them. We found no rule on how long, and none that forbids copies. The DMV passes
    application data to the state tax administrator to check the tax filing.

ri-dmv-disclosure-limit =
    This is a narrow rule, for privilege cards and the matching state IDs only. The DMV may not
    release the application, the proof papers or the record of what kind of proof was given. It may
    give them to the person, or on a court order. Papers and photo images may also go out on a
    subpoena for one person's records in a criminal case. The rule says nothing of the name,
    address, plate and license status that police look up over their network, nor of people with
    ordinary licenses.
    .binds =
        the Rhode Island DMV
    .exceptions =
        a court's order. A subpoena in a criminal case, for one person's papers or photo. The person
        can get it. The rule does not cover the name, address, plate and whether the license is
        valid. Nor does it cover ordinary licenses.

ri-dmv-nlets-immigration =
    Nlets is the network that police agencies use to look up driver data. In November 2025 members
    of Congress wrote to 19 governors, Rhode Island's among them. They said that these places give
    ICE self-service access there to driver and registration data. Illinois, Massachusetts,
    Minnesota, New York and Washington had cut ICE off, and Oregon was doing so. A search for later
    news found no block by Rhode Island.

ri-dmv-nlets-photos =
    A November 2025 news report says 41 states pass license photos over Nlets, the police network.
    The part we read does not list them. We could not confirm whether Rhode Island is one.

ri-dmv-face-recognition =
    We could not confirm whether license photos are searched by face here. National lists name about
    21 states whose license photos the FBI could search in 2019. We could not confirm whether Rhode
    Island is on them.

ri-dmv-ice-documented-access =
    We found no published record of a specific ICE request to the Rhode Island DMV. We could not
    confirm that there was none.

ri-dmv-data-sales =
    We did not look into sales of Rhode Island driver data, so this is not known.

ri-dmv-federal-bulk-request =
    The U.S. Justice Department sued for the full voter file, with birth dates, addresses and
    partial Social Security numbers. On or about April 17, 2026, a federal judge dismissed the suit
    and called it a fishing expedition. We found no bulk request for the license file.

ri-alpr-statute =
    No law on license plate readers was in force in the sources we saw. House Bill 8077, filed on
    February 27, 2026, would create one. We could not confirm what became of it. Police say data
    from Flock cameras is kept 30 days.

ri-alpr-sharing-limit =
    We found no state limit on sharing plate data. Each police department sets its own.

ri-alpr-immigration-limit =
    We found no law that bars immigration use of plate data. The State Police are adding 39 Flock
    cameras with a $579,000 federal grant, with each town's consent. The town of Warren refused.

ri-alpr-ice-documented-access =
    In two searches we found no published audit that shows immigration searches of Rhode Island
    cameras. We could not confirm that there were none.

ri-police-immigration-limit =
    We found no law in force that limits police help to ICE in general. Bills were filed in 2018,
    2020 and 2022, and a Protected Spaces Act in 2025. We saw none that became law, though some
    websites wrongly cite them as law. State jails may require a judge's order for an immigration
    hold, since a 2014 executive order and a federal ruling. We have not been able to check this.

ri-police-cooperation-mandate =
    We found no law that requires police to hold people for ICE or to sign 287(g) agreements, in
    which police do immigration work. A bill to ban detention contracts (2025 H 5724, filed again in
    2026) was in committee when last seen.

ri-police-287g =
    ICE's list of May 18, 2026, shows no agreement in Rhode Island to do immigration work for ICE.

ri-police-287g-task-force =
    ICE's list of May 18, 2026 shows no task-force agreement in Rhode Island. { said-task-force }
    { said-none-since } { said-county-list }

ri-police-287g-jail =
    ICE's list of May 18, 2026 shows no jail agreement in Rhode Island. { said-jail }
    { said-none-since } { said-county-list }

ri-benefits-medicaid-data =
    The address is not protected, though Rhode Island is one of the suing states. Since January 6,
    2026, the court lets the U.S. health department (HHS) give ICE six items on people not lawfully
    present. They are home address, phone, birth date, Medicaid ID, citizenship and immigration
    status, in the suing states too. Medical records, and data on citizens and permanent residents,
    stay barred while the suit goes on. In 2026 the states told the court that a larger file had
    gone over anyway.
    .binds =
        HHS and its Medicaid agency; Homeland Security and ICE (by a federal court order)
    .exceptions =
        six basic items, home address among them, may be shared. In 2026 the states told the court
        that its order had been broken; we do not know if they are right.

ri-benefits-snap-data =
    In July 2025 Rhode Island and other states sued over a U.S. Department of Agriculture (USDA)
    demand. USDA had asked for five years of data on food stamp (SNAP) recipients. A court order
    that bars USDA from cutting the suing states' funds protects the state.

ri-voter-roll-shared =
    The state refused to give the full list. In April 2026 a court dismissed the U.S. Justice
    Department's suit. In that case a government lawyer spoke of voter data already collected
    elsewhere. The lawyer said it goes to Homeland Security for citizenship checks in SAVE, a
    federal system.

ri-voter-roll-shared-appeal-2026 =
    The Justice Department appealed (First Circuit, 26-1665). Both sides had filed their papers by
    September 4, 2026. We saw no decision. { said-no-order } { said-suits-register }

ri-broker-delete-right =
    A state consumer privacy law has been in force since January 1, 2026. It lets people have
    covered companies delete their data, and opt out. We found no registry of data brokers.

ri-courts-arrest-limit =
    We found no Rhode Island law or court rule in force that limits civil immigration arrests at
    courthouses. We could not confirm that there is none. Bills to protect schools, hospitals and
    libraries were pending in 2025.

ri-event-privilege-card-papers-2023 =
    With driver privilege cards came a narrow limit on their papers. The DMV may give out the
    application, the proof papers and the record of what proof was shown only to the person or on a
    court order; papers and photos may also go out on a subpoena in a criminal case. Name, address,
    plate and license status are not covered.

ri-event-voter-suit-dismissed-2026 =
    A federal judge threw out the Justice Department's suit for Rhode Island's full voter file and
    called it a fishing expedition.

ri-event-federal-lawyer-says-2026 =
    By the report of this day, a federal lawyer said in the case over Rhode Island's voter file that
    voter data already collected elsewhere goes to Homeland Security for citizenship checks in SAVE.
