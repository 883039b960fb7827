### United States, public programs and voting: what the research found, in plain words, for the
### whole nation. Each message is a paragraph below a route or safeguard of an explanation; its date
### and sources stand beside it. Ids: us-<path of the claim in rules/nation>. us-channel- tells of a
### route, us-protection- of a law, us-list- of a list of states, us-event- of one event.
### A lawyer may rely on this: keep may, must, can, only, not, “we found no”, “could not confirm”,
### “reported”, dates, numbers, names of laws, and who says so. The check wants the same years as in
### the English. Names of programs, companies and forms stay English; terms in parentheses are those
### that people meet in letters.

## Lists of states. The program puts their names beside the text: “the listed states”. Keep what was
## not checked. Voter list: the list of people registered to vote.

us-list-voter-roll-given =
    The Justice Department asked states for full voter lists with license numbers and partial Social
    Security numbers. By March 2026, the listed states had given or promised theirs. Later in spring
    2026, the count was 13. Wyoming was first (August 2025). The department shares lists with
    Homeland Security for citizenship checks in a system called SAVE.

us-list-voter-roll-sued =
    The Justice Department sued 29 states and Washington, D.C. for their full voter lists. It did so
    between September 2025 and February 26, 2026. We saw most of the names. Hawaii, Massachusetts
    and Nevada complete the count of 29. A later dismissal confirms Massachusetts. We have not been
    able to check Hawaii and Nevada.

# “dismissed”: decided against the department. “skipped a step”: did not do what the law asks first.
us-list-voter-roll-suit-dismissed =
    By September 22, 2026, federal district courts had dismissed the suits for full voter lists
    against the listed states and Washington, D.C., says a public register of the cases. Georgia's
    first suit was dismissed because it was in the wrong court. Most cases are on appeal. We did not
    read these rulings ourselves.

# Medicaid: public health coverage. “these states”: the listed ones.
us-list-medicaid-suing =
    The 20 listed states are named as suing against the transfer of Medicaid data to Homeland
    Security. D.C., also on the list, had joined them by 2026. Other reports say 21 or 22 states.
    Since January 6, 2026, by an order of December 29, 2025, the court lets the health department
    (HHS) share six basic items about people not lawfully present, even from these states. The
    address is one of them. The bar on anything more protects only the states that sued.

# SNAP: help to buy food.
us-list-snap-suing =
    The 22 listed states and D.C. sued over the Agriculture Department's demand for food stamp
    (SNAP) records. Of these, 21 states and D.C. sued in July 2025, and Pennsylvania joined in
    September 2025. Some reports count D.C. as one of 22. A court order of October 2025, widened on
    February 26, 2026, protects them. We saw the names of Arizona, California, Connecticut,
    Maryland, Michigan, New York, Washington, Wisconsin and D.C. We have not been able to check the
    rest of the list. Kentucky and Pennsylvania took part through their governors or agencies.

# “force them to give”: the aim of the suit, not its result.
us-list-snap-sued-by-doj =
    On June 26, 2026, the Justice Department sued Kentucky, Pennsylvania, Michigan and Minnesota. It
    wants to force them to give the Agriculture Department five years of data on people who asked
    for food stamps (SNAP). Some of these states are also among those suing in the California case.

us-list-snap-given =
    The Agriculture Department says that 28 states and Guam handed over food stamp (SNAP) records.
    We saw no full list. We confirmed one by name: Vermont gave data on about 140,000 people by July
    2025. Other names are in the notes on each state.

## Routes and laws. Keep SAVE, CMS, HHS, HUD and the like: names of systems and offices.

us-channel-voter-rolls-to-doj =
    Since May 2025, the Justice Department has asked nearly every state for its full voter list. It
    wants birth dates, license numbers and partial Social Security numbers. It has sued about 30
    states and Washington, D.C. At least 13 states gave or promised their lists. A department lawyer
    told a court that the data go to Homeland Security (DHS) for checks in SAVE, its status-check
    system. By May 21, 2026, eight federal courts had thrown out such suits. They are in Arizona,
    California, Maine, Massachusetts, Michigan, Oregon, Rhode Island and Wisconsin. Appeals are
    under way.

# “bulk”: of many people at once. Keep “We did not find whether”.
us-channel-save-overhaul =
    SAVE is a government system that checks immigration status. In 2025, Homeland Security (DHS)
    turned it into a bulk citizenship check joined to Social Security data. On June 22, 2026, a
    federal judge in Washington, D.C. struck this down. But on September 25, 2026, the Supreme Court
    put that ruling on hold until the appeal is over. On September 29, 2026, the judge said that she
    cannot enforce her order in the meantime. So the joined SAVE may run again; nothing is decided
    for good. In September 2026, the government also told the court that DHS ran law-enforcement
    searches of Social Security data. It says that the case does not cover these. We read the
    courts' words only in copies and retellings.

# “items”: kinds of data. “not lawfully present”: a legal term.
us-channel-medicaid =
    Since January 6, 2026, a federal court lets the federal Medicaid agency (CMS) give ICE six items
    about people not lawfully present. They are citizenship, immigration status, address, phone,
    birth date and Medicaid number. Some reports list the name too. Health details stay barred, and
    so do data on citizens and lawful residents. The bar protects only the states that sued. Reports
    count 20, 21 or 22 of them; the list that we saw names 20. Elsewhere, no court order limits
    sharing. By spring 2026, those states told the court that a large data set had gone to ICE in
    breach of the order. We found no ruling on that.

# “the loss of funds”: the threat to pay less to states that refuse.
us-channel-snap =
    In 2025, the Agriculture Department told states to hand over five years of food-stamp (SNAP)
    records. It wanted names, addresses, Social Security numbers and status. A court in California
    has blocked the demand, and the loss of funds, for the 22 states and D.C. that sued. Its order
    of October 2025 was widened on February 26, 2026. The reason was that the new safeguards would
    still let data reach bodies that the law does not allow. A department letter said that 28 states
    had complied. The sources we read did not document a transfer from there to ICE.

# Tenant: a person who rents. “project-based Section 8”: aid tied to a building; keep Section 8.
# “ineligible”: without a right to the aid.
us-channel-hud-tenant-files =
    In March 2025, the housing department (HUD) and Homeland Security (DHS) agreed to compare data.
    HUD uploaded tenant files to SAVE, a system that checks immigration status. In January 2026, it
    ordered housing authorities to check about 200,000 tenants. The matching report went live on May
    6, 2026 for housing authorities. It went live on May 21, 2026 for owners of project-based
    Section 8 housing. Being on the list does not by itself mean that a person is ineligible. A June
    2026 court ruling against the changes to SAVE has been on hold since September 25, 2026. We did
    not find how it touches this report.

us-protection-ssn-confidentiality =
    The Social Security Act forbids disclosing Social Security numbers held under it. On June 22,
    2026, a federal court relied on this law to undo the joining of Social Security files to SAVE, a
    federal system that checks immigration status. On September 25, 2026, the Supreme Court put that
    ruling on hold until the appeal is over. So today this law does not stop the joined system. A
    guide to the opinion says that the majority thinks another law likely comes first (8 U.S.C.
    1373). That law forbids limits on sharing citizenship information with Homeland Security.

# “basic data”: address, birth date and the like.
us-protection-medicaid-confidentiality =
    Medicaid law limits the use of applicants' data to running the program. For years, agencies
    promised that it would not serve immigration enforcement. Since January 6, 2026, by a court
    order of December 29, 2025, the federal agency may pass basic data to ICE on people not lawfully
    present. In the states that sued, health details stay protected. So do data of citizens and
    green-card holders there.

# Fleeing felon: legal term; keep it in parentheses. “likely”: the court has not decided it for
# good.
us-protection-snap-confidentiality =
    Food-stamp (SNAP) law limits the use of household data to running the program. One exception is
    checks of applicants in SAVE, a system that checks immigration status. Another is an officer who
    names a fleeing felon, or a person with needed knowledge of one. That officer gets the address,
    Social Security number and photo. A court held in 2025, and again on February 26, 2026, that the
    federal demand for all data likely breaks this law. The ruling is for the states that sued.

us-channel-save-overhaul-vacated-june-2026 =
    In 2025, Homeland Security (DHS) turned SAVE into a bulk citizenship check joined to Social
    Security data. It planned to draw on license databases. It said that uploaded records could be
    used for enforcement. On June 22, 2026, a federal judge in Washington, D.C. struck down this
    change. The judge found it contrary to the Social Security Act, the Privacy Act and
    administrative law, and barred its use on voter lists. This ruling has been on hold since
    September 25, 2026. SAVE's older use for benefit checks was not part of it.

us-list-save-bulk-by-settlement =
    For the listed states, a Florida federal court ordered SAVE's bulk and Social Security functions
    kept open from July 7, 2026, under a settlement. That holds whatever becomes of the case in
    Washington, D.C., says a public register of court cases. We did not read the order.

us-channel-voter-rolls-to-doj-dismissals-september-2026 =
    By September 22, 2026, federal district courts had thrown out suits for full voter lists against
    24 states and Washington, D.C., says a public register of the cases. No court had ordered a
    state to hand over its list. An appeals court upheld the ruling for Michigan on June 24, 2026.
    Most other cases are on appeal. Delaware, Utah and a second Georgia suit were not decided, and
    Hawaii and Idaho were waiting. Oklahoma settled on March 24, 2026 and gives its list. The
    Justice Department's own opinion of May 12, 2026 says that it may pass lists to Homeland
    Security.

us-channel-public-voter-file =
    State laws open the ordinary voter list to others. All 50 states and Washington, D.C. give
    access, as a rule to the name and address, says a 2016 paper of the national body of state
    legislatures (NCSL). Who may ask, and for what, differs: some states give it only to parties and
    candidates. Social Security and license numbers are usually held back. Companies buy these lists
    and put them into their files on people. Only U.S. citizens may register, so this concerns
    citizens. A state program that hides a victim's address can hide the entry. The paper is old:
    look at your own state's rule.

us-channel-state-citizenship-lists =
    Executive Order 14399 of March 31, 2026 tells Homeland Security and Social Security to build a
    list for each state. It is to name the adults there whom they hold to be citizens, from
    citizenship files, Social Security data and SAVE. A judge in Boston blocked this on June 25,
    2026. On August 24, 2026, the Supreme Court put that block on hold: the states had sued too
    early. We did not find whether any list has been made or sent. A person who became a citizen
    only lately may be missing from such a list.

us-channel-prwora-404-reports =
    A 1996 law makes a few programs report people whom they know to be in the country unlawfully.
    They are cash welfare (TANF), SSI, federal housing and some labor grants. The report goes to
    immigration at least four times a year. It holds the name, address and other data that identify
    the person. A legal opinion of 1998 says that only the office that runs the program has this
    duty. We found no count of such reports.

us-channel-prwora-404-reports-food-stamps =
    Food stamp (SNAP) offices have a report duty of their own. Missouri's manual shows how one state
    reads it. The office reports only if the household itself says that a member is here unlawfully,
    and if immigration has made a formal decision, such as a final order. Missing papers, no answer,
    or no record in SAVE are no ground for a report. The manual page has no date, and other states'
    manuals were not read.

us-protection-reporting-duty-notice =
    A federal notice of September 28, 2000 says when an office must report: only when it knows that
    a person is not lawfully present. HUD's page of 2004 for housing offices repeats this. By our
    notes, the notice asks for a formal finding in the person's own case that rests on a decision of
    immigration itself, such as a final order. A missing number or missing papers is not knowledge.
    We did not find whether the government has replaced this notice since 2025. So it may no longer
    hold.

us-list-reports-benefit-applicants =
    Laws of 2025 and 2026 in the listed states make benefit offices check status and pass on people
    whom they cannot verify. In Tennessee, every state and local office reports to the state's own
    immigration division. In Indiana, it concerns food stamp households that cannot be verified. In
    Wyoming, reports go to federal authorities. Utah passed a law on checks in 2026. We read this in
    notes on press reports, not in the laws.

us-channel-medicaid-palantir-july-2026 =
    Court papers of July 2026 tell what became of the large Medicaid data set that ICE got in
    January 2026 beyond what the court allowed. ICE passed it on to staff of Palantir, a company
    that works for it. Copies were found later. Palantir says that it deleted them, and the
    government says that officers did not use them. The states asked the court on March 26, 2026 to
    enforce its order; we found no ruling. The papers do not show that the data reached ICE's
    address map or led to an arrest. We read this in notes on NPR's reports, not in the papers.

us-channel-medicaid-emergency-and-chip =
    ICE draws on the national Medicaid file. States fill it for everyone they enroll, also for
    people covered only for emergencies. Federal law makes states offer that emergency coverage
    whatever a person's status. KFF, a health research group, warns that the file cannot cleanly
    tell who is here unlawfully. So people with a pending or lawful status may be swept in.
    Children's coverage (CHIP) is said to be reported in the same system. No text that we read says
    that CHIP data were in what ICE got.

us-channel-snap-refused-by-kansas =
    Kansas stands outside the lawsuit of the 22 and refused all the same. At the end of September
    2025, a county judge threw out a suit by the state attorney general that would have forced the
    records out. In early 2026, the governor's office still refused. That is the choice of the
    state's own leaders. They, new leaders or a court can change it.

## Events. The program puts the date and the voice before each, “June 22, 2026 · A court: …”, so “by
## then” and “this day” mean that date.

us-event-voter-list-demands-2025 =
    The Justice Department began to ask nearly every state for its full voter list, with birth
    dates, license numbers and partial Social Security numbers. It has since sued about 30 states
    and Washington, D.C.

us-event-voter-list-suits-dismissed-2026 =
    By then, eight federal courts had thrown out Justice Department suits for voter lists: in
    Arizona, California, Maine, Massachusetts, Michigan, Oregon, Rhode Island and Wisconsin. Appeals
    were under way.

us-event-save-vacated-2026 =
    A federal judge in Washington, D.C. struck down the change that made SAVE a bulk citizenship
    check joined to Social Security data. The ruling barred its use on voter lists. SAVE's older use
    for benefit checks goes on.

us-event-save-appeal-announced-2026 =
    By then, the government had said that it would appeal the SAVE ruling.

us-event-medicaid-order-2026 =
    From this day, a court order of December 29, 2025 lets the Medicaid agency give ICE six items
    about people not lawfully present. In the states that sued (reports count 20, 21 or 22), health
    details and data on citizens and lawful residents stay barred.

# “the order”: the court's order on Medicaid data.
us-event-medicaid-breach-alleged-2026 =
    The states that sued told the court that a large data set had gone to ICE in breach of the
    order. We found no ruling on that.

us-event-snap-demand-2025 =
    The Agriculture Department told states to hand over five years of food-stamp (SNAP) records with
    names, addresses, Social Security numbers and status. A department letter said that 28 states
    had complied.

us-event-snap-demand-blocked-2025 =
    A court in California blocked the demand, and the loss of funds, for the 22 states and D.C. that
    sued.

# “the court”: the one in California that blocked the demand for SNAP records. “its order”: that
# one.
us-event-snap-order-widened-2026 =
    The court widened its order. It found that the new safeguards would still let data reach bodies
    that the law does not allow. The sources we read did not document a transfer to ICE.

# “wants them made to give”: wants a court to force them.
us-event-snap-suits-by-justice-2026 =
    The Justice Department sued Kentucky, Michigan, Minnesota and Pennsylvania. It wants them made
    to give the Agriculture Department five years of data on people who asked for food stamps
    (SNAP). Some of these states are among those that sued in California. Our source does not say
    what came of it.

us-event-housing-agreement-2025 =
    The housing department (HUD) and Homeland Security agreed to compare data. HUD uploaded tenant
    files to SAVE, a system that checks immigration status.

us-event-housing-checks-ordered-2026 =
    The housing department (HUD) ordered housing authorities to check about 200,000 tenants.

# “went live”: could be used from then on.
us-event-housing-report-live-2026 =
    HUD's matching report went live for housing authorities. Being on the list does not by itself
    mean that a person is ineligible.

us-event-save-ruling-stayed-2026 =
    The Supreme Court put the ruling against the joined SAVE on hold until the appeal is over. Three
    justices disagreed. The joined system may run again in the meantime.

us-event-save-kept-open-florida-2026 =
    Under a settlement, a federal court in Florida ordered that SAVE's bulk and Social Security
    functions stay open for Florida, Indiana, Iowa and Ohio. We read this in a public register of
    court cases.

us-event-voter-list-suits-september-2026 =
    By then, federal district courts had thrown out suits for full voter lists against 24 states and
    Washington, D.C., says a public register of the cases. No court had ordered a state to hand over
    its list.

us-event-citizenship-lists-ordered-2026 =
    Executive Order 14399 told Homeland Security and Social Security to build, for each state, a
    list of the adults whom they hold to be citizens.

us-event-citizenship-lists-blocked-2026 =
    A federal judge in Boston blocked the lists.

us-event-citizenship-lists-unblocked-2026 =
    The Supreme Court put the block on hold: the states had sued too early. We did not find whether
    any list has been made or sent.

us-event-benefit-report-laws-2026 =
    By then, state laws of 2025 and 2026 made benefit offices check status and pass on people whom
    they cannot verify: in Tennessee, Indiana, Wyoming and Utah. They differ much. We read this in
    notes on press reports.

us-event-medicaid-palantir-2026 =
    By court papers, NPR reported, ICE had passed the large Medicaid data set on to staff of
    Palantir. Palantir says that it deleted the copies, and the government says that officers did
    not use them.

us-event-medicaid-emergency-in-file-2026 =
    Researchers said by then that the national Medicaid file also holds people covered only for
    emergencies, and that it cannot cleanly tell who is here unlawfully.
