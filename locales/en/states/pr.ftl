# Puerto Rico: what the research found, in plain words. Ids: <state>-<fact>.

pr-dmv-license-regardless-of-status =
    Under Act 97 of 2013, residents without a settled status can get a provisional driver's license.
    About 6,000 people had one when the list went to ICE in 2025. We found no repeal of the law. The
    data of these holders was handed over.

pr-dmv-card-marking =
    The law treats the provisional license as its own kind of license, with its own rules. That is
    how the holders could be listed. We could not confirm what the card itself shows.

pr-dmv-noncitizen-marking =
    We could not confirm whether ordinary or REAL ID licenses of noncitizens carry a mark.

pr-dmv-document-retention =
    We found no rule on keeping or destroying copies of the papers shown for a provisional license.
    The department holds names, birth dates, addresses and photos in its DAVID+ database.

pr-dmv-disclosure-limit =
    This is contested. The ACLU says Act 97 was meant to keep this data from immigration use, and
    that the government promised to keep it confidential. The chief of ICE's investigators (HSI)
    says nothing in the law stops the sharing. The department first spoke of a subpoena it had to
    obey. We saw no court ruling, up to April 28, 2026, on whether the hand-over was lawful.

pr-dmv-nlets-immigration =
    Nlets is the network that police agencies use to look up driver data. A November 2025 letter
    from Congress members says all states and territories share driver data over it. The letter says
    only five states had cut ICE off; Puerto Rico was not one of them. This matters less here,
    because ICE already had its own access to the DAVID+ database.

pr-dmv-nlets-photos =
    We could not find out whether photos pass over Nlets, the network that police agencies use.
    ICE's investigators (HSI) see license photos directly in the DAVID+ database.

pr-dmv-face-recognition =
    A July 2024 report says police and some towns use face recognition in investigations. We could
    not find out whether they search license photos.

pr-dmv-ice-documented-access =
    At the end of January 2025, ICE (HSI), the investigations branch, asked the department for its
    list of drivers without settled status. Between February and March 2025 it got names, birth
    dates and addresses. The list covered roughly 6,000 holders of provisional licenses. ICE says it
    uses the list to find people to deport, and it wanted the exchange to go on. Lawyers report home
    visits soon after an application.

pr-dmv-ice-documented-access-subpoena-dispute =
    The department said it answered a binding subpoena, to keep federal funds. On June 10, 2025,
    ICE's head on the island said there had been neither a subpoena nor a threat. On October 1,
    2025, the ACLU sued to see the papers. It won in the trial court in November 2025 and in the
    Court of Appeals on January 7, 2026. In April 2026 the Supreme Court of Puerto Rico declined to
    review that result.

pr-dmv-ice-documented-access-david-plus-searches =
    DAVID+ is the department's driver and vehicle database. It shows license, address, phone number,
    vehicle, description and photo. Court papers show ICE (HSI), the investigations branch,
    searching it in a criminal case against a Puerto Rican citizen. They also show ICE (ERO), the
    deportation branch, running a plate to get the owner's name. Officers were watching an
    immigrant's home at the time.

pr-dmv-data-sales =
    We found no report of sales of Puerto Rico driver records. We did not look into this in depth,
    so treat it as unconfirmed.

pr-dmv-federal-bulk-request =
    In early 2025 the department handed over data on about 6,000 provisional license holders. That
    was a bulk hand-over, made for immigration work. In June 2025, 27 or 28 members of Congress
    protested (the reports differ).

pr-alpr-statute =
    We found no Puerto Rico law on license plate readers. Police have used them since 2012, at first
    on 15 cars. Camera systems that read plates had spread by 2024.

pr-alpr-sharing-limit =
    We found no rule on sharing plate data. We could not confirm that there is none.

pr-alpr-immigration-limit =
    We found no limit on using plate data for immigration enforcement. We could not confirm that
    there is none.

pr-alpr-ice-documented-access =
    We found no documented immigration use of plate readers on the island. We could not confirm that
    there was none. One ICE plate check is documented, but it went through the vehicle registration
    database, DAVID+.

pr-police-immigration-limit =
    We could not confirm any law that limits police help to immigration agents. Reports from 2025
    describe city police asking about status after a traffic accident and alerting federal agents.
    Some web pages claim that a protective law or order exists. They looked machine-made, and we do
    not rely on them.

pr-police-cooperation-mandate =
    We found no law that requires police to help ICE. House Bill 139, heard on March 5, 2026, would
    let city police carry out tasks for Homeland Security and ICE. We could not confirm what became
    of it.

pr-police-287g =
    ICE's list of May 18, 2026, names no agency in Puerto Rico. It lists police agencies that signed
    agreements to do immigration work for ICE.

pr-police-287g-task-force =
    ICE's list of May 18, 2026 shows no task-force agreement in Puerto Rico. { said-task-force }
    { said-none-since } { said-county-list }

pr-police-287g-jail =
    ICE's list of May 18, 2026 shows no jail agreement in Puerto Rico. { said-jail }
    { said-none-since } { said-county-list }

pr-benefits-medicaid-data =
    Some states sued over giving Medicaid data to Homeland Security. Puerto Rico is not on the list
    of suing states that we saw. We did not research how the Medicaid data agreement applies to it.

pr-broker-delete-right =
    A survey of state privacy laws names no general consumer privacy law of Puerto Rico. The survey
    covers states, so we could not confirm this.

# “They”: the members of Congress. The program puts the date and “Members of Congress” before the
# sentence.
pr-event-congress-protests-2025 =
    They protested the hand-over of data on about 6,000 people with provisional licenses. Reports
    count 27 or 28 of them.

pr-event-ice-denies-subpoena-2025 =
    ICE's head on the island said that there had been neither a subpoena nor a threat behind the
    list of drivers. The transport department (DTOP) said that it answered a binding subpoena, to
    keep federal funds.

pr-event-aclu-suit-2025 =
    The ACLU sued to see the papers about the hand-over to ICE. It says that Act 97 was meant to
    keep this data from immigration use, and that the government promised to keep it confidential.

pr-event-papers-ruling-2026 =
    The Supreme Court of Puerto Rico declined to review the ACLU's win over the papers. The ACLU had
    won in the trial court in November 2025 and in the Court of Appeals on January 7, 2026.

pr-event-ice-says-lawful-2026 =
    By then, the chief of ICE's investigators (HSI) had said that nothing in the law stops the
    sharing, and ICE wanted it to go on. We saw no court ruling on whether the hand-over was lawful.
