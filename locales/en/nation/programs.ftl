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
    By spring 2026, federal district courts had dismissed the suits against California, Oregon,
    Michigan, Massachusetts, Rhode Island and Arizona. Some held that the laws relied on do not give
    the department the lists. Others held that it skipped a step. Appeals are running, and about two
    dozen cases were open.

# Medicaid: public health coverage. “these states”: the listed ones.
us-list-medicaid-suing =
    The listed states are named as suing against the transfer of Medicaid data to Homeland Security.
    Other reports say 21 or 22 states. Since January 6, 2026, the court lets the health department
    (HHS) share six basic items, even from these states. The address is one of them. The bar on
    anything more protects only these states.

# SNAP: help to buy food. “The listed places”: states and D.C.
us-list-snap-suing =
    The listed places sued over the Agriculture Department's demand for food stamp (SNAP) records. A
    court order of October 2025, widened on February 26, 2026, protects them. We saw the names of
    Arizona, California, Connecticut, Maryland, Michigan, New York, Washington and Wisconsin. We
    have not been able to check the rest of the list. Kentucky and Pennsylvania took part through
    their governors or agencies.

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
    turned it into a bulk citizenship check joined to Social Security data. It planned to draw on
    license databases. It said that uploaded records could be used for enforcement. On June 22,
    2026, a federal judge in Washington, D.C. struck down this change. The judge found it contrary
    to the Social Security Act, the Privacy Act and administrative law, and barred its use on voter
    lists. The government said that it would appeal. We did not find whether an appeals court paused
    the ruling. SAVE's older use for benefit checks goes on.

# “items”: kinds of data. “not lawfully present”: a legal term.
us-channel-medicaid =
    Since January 6, 2026, a federal court lets the federal Medicaid agency (CMS) give ICE six items
    about people not lawfully present. They are status, name, address, phone, birth date and
    Medicaid number. Health details stay barred, and so do data on citizens and lawful residents.
    The bar protects only the 22 states that sued; press counts vary by one or two. Elsewhere, no
    order limits sharing. By spring 2026, those states told the court that a large data set had gone
    to ICE in breach of the order. We found no ruling on that.

# “the loss of funds”: the threat to pay less to states that refuse.
us-channel-snap =
    In 2025, the Agriculture Department told states to hand over five years of food-stamp (SNAP)
    records. It wanted names, addresses, Social Security numbers and status. A court in California
    has blocked the demand, and the loss of funds, for the 22 states that sued, D.C. included. Its
    order of October 2025 was widened on February 26, 2026. The reason was that the new safeguards
    would still let data reach bodies that the law does not allow. A department letter said that 28
    states had complied. The sources we read did not document a transfer from there to ICE.

# Tenant: a person who rents. “project-based Section 8”: aid tied to a building; keep Section 8.
# “ineligible”: without a right to the aid.
us-channel-hud-tenant-files =
    In March 2025, the housing department (HUD) and Homeland Security (DHS) agreed to compare data.
    HUD uploaded tenant files to SAVE, a system that checks immigration status. In January 2026, it
    ordered housing authorities to check about 200,000 tenants. The matching report went live on May
    6, 2026 for housing authorities. It went live on May 21, 2026 for owners of project-based
    Section 8 housing. Being on the list does not by itself mean that a person is ineligible. A June
    2026 court ruling struck down changes to SAVE. We did not find how it touches this report.

us-protection-ssn-confidentiality =
    The Social Security Act forbids disclosing Social Security numbers held under it. SAVE is a
    federal system that checks immigration status. On June 22, 2026, a federal court relied on this
    law to undo the joining of Social Security files to SAVE. The government announced an appeal. We
    do not know where that appeal stands.

# “basic data”: name, address and the like.
us-protection-medicaid-confidentiality =
    Medicaid law limits the use of applicants' data to running the program. For years, agencies
    promised that it would not serve immigration enforcement. Since a court order of December 29,
    2025, the federal agency may pass basic data to ICE on people not lawfully present. In the
    states that sued, health details stay protected. So do data of citizens and green-card holders
    there.

# Fleeing felon: legal term; keep it in parentheses. “likely”: the court has not decided it for
# good.
us-protection-snap-confidentiality =
    Food-stamp (SNAP) law limits the use of household data to running the program. One exception is
    checks of applicants in SAVE, a system that checks immigration status. Another is an officer who
    names a fleeing felon, or a person with needed knowledge of one. That officer gets the address,
    Social Security number and photo. A court held in 2025, and again on February 26, 2026, that the
    federal demand for all data likely breaks this law. The ruling is for the states that sued.

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
    By then, the government had said that it would appeal the SAVE ruling. We did not find whether
    an appeals court paused the ruling.

us-event-medicaid-order-2026 =
    From this day, a court order of December 29, 2025 lets the Medicaid agency give ICE six items
    about people not lawfully present. In the 22 states that sued, health details and data on
    citizens and lawful residents stay barred.

# “the order”: the court's order on Medicaid data.
us-event-medicaid-breach-alleged-2026 =
    The states that sued told the court that a large data set had gone to ICE in breach of the
    order. We found no ruling on that.

us-event-snap-demand-2025 =
    The Agriculture Department told states to hand over five years of food-stamp (SNAP) records with
    names, addresses, Social Security numbers and status. A department letter said that 28 states
    had complied.

us-event-snap-demand-blocked-2025 =
    A court in California blocked the demand, and the loss of funds, for the 22 states that sued,
    D.C. included.

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
    mean that a person is ineligible. We did not find how the June 2026 SAVE ruling touches it.
