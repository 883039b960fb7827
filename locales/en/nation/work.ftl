### United States, taxes, work and money: what the research found, in plain words, for the whole
### nation. Each message is a paragraph below a route or safeguard of an explanation; its date and
### sources stand beside it. Ids: us-<path of the claim in rules/nation>. us-channel- tells of a
### route, us-protection- of a law, us-list- of a list of states, us-event- of one event.
### A lawyer may rely on this: keep may, must, can, only, not, “we found no”, “could not confirm”,
### “reported”, dates, numbers, names of laws, and who says so. The check wants the same years as in
### the English. Names of programs, companies and forms stay English; terms in parentheses are those
### that people meet in letters.

## Tax agency, employers, banks, and the laws on them. Keep IRS, I-9, E-Verify, ITIN, TRAC.

# Courts disagree: keep which court said what. “refused to block”: did not stop. Inquiry: an
# investigation. “argued”: before the court.
us-channel-irs-addresses =
    A memorandum of April 7, 2025 let ICE ask the IRS for taxpayers' addresses. ICE sent 1.28
    million names and got about 47,000 back. Some of those were on incomplete requests, as the IRS
    later admitted. Two district courts blocked the sharing: Washington, D.C. in November 2025, and
    Massachusetts on February 5, 2026. The Massachusetts order also bars ICE from using what it got.
    But on February 24, 2026, in a third case, the D.C. appeals court refused to block the sharing.
    It read the tax law as allowing address disclosure for criminal inquiries. The government's
    appeal of the Washington, D.C. order has since been argued. We found no decision.

# “asked for a pause”: that it need not comply while the appeal runs.
us-channel-state-wage-records =
    State labor agencies hold quarterly wage reports with workers' names and Social Security
    numbers. ICE sends subpoenas to get them. In April 2026, a federal judge ordered Delaware's
    labor department to comply for 15 businesses. The state appealed on April 21, 2026 and asked for
    a pause. In Colorado, a court held that state law forbids such release outside criminal cases.

# Business days: days without weekends and holidays. “without that notice”: keep.
us-channel-i9-inspection =
    An I-9 is the form that shows that a worker may work in the United States. ICE may inspect an
    employer's I-9 forms, normally with at least three business days' notice. It usually asks for
    payroll and a staff list as well. Subpoenas or warrants can be used without that notice.
    Workers' addresses and copies of their documents are in those files.

# “enrolled”: signed up for it.
us-channel-e-verify =
    E-Verify is run by USCIS with Social Security. It takes data on new hires at employers that have
    enrolled. The data are the name, birth date, Social Security number and details of documents.
    They are kept as a record system of Homeland Security (DHS). We could not establish how far ICE
    uses those records today. The papers we read on this are from 2010 and 2014.

# “both ends”: who sends and who gets the money. “only for ERO”: other parts of ICE are not known to
# be cut off.
us-channel-money-transfer-trac =
    TRAC is a database in Arizona of over 340 million money transfers. It covers transfers of $500
    or more sent to or from Mexico and four U.S. border states. It holds the names and addresses of
    both ends. ICE's deportation branch (ERO) used it, in at least one case to arrest someone. In
    June 2025, Arizona's attorney general cut ERO off and said that more limits would follow. The
    reports describe the cut only for ERO.

# “risk factor”: a sign of possible risk. Consular ID card: given by a consulate.
us-channel-bank-records =
    A bank gives the government records when it gets legal papers, or in its reports against money
    laundering. Immigration status was not part of those reports. Executive Order 14406 of May 19,
    2026 tells regulators to treat three things as risk factors. They are work authorization, use of
    a tax number called an ITIN, and consular ID cards. Regulators must propose rules within 90 and
    180 days. The order does not make banks check every customer's status. We did not find what
    rules followed.

# Keep (i)(2). “another way”: so that the sharing is allowed.
us-protection-tax-confidentiality-6103 =
    Tax returns are secret, except as the law lists. Whether one exception lets ICE have addresses
    in bulk is disputed. Courts in Washington, D.C. and Massachusetts blocked the sharing. On
    February 24, 2026, the D.C. appeals court read subsection (i)(2) another way. In its view, it
    allows address disclosure for a criminal inquiry without a court order. The latest overview we
    found is a congressional summary of March 2026.

# Grand jury: citizens who decide whether there is a criminal case. Keep both terms of days.
us-protection-financial-privacy-act =
    The Right to Financial Privacy Act is a federal law. An agency of the federal government that
    wants a person's bank records by administrative subpoena must send the customer a copy. It must
    then wait 10 days, or 14 if mailed. In that time, the customer can ask a federal court to stop
    it. The law does not bind state or local bodies. It has exceptions: grand juries, delayed
    notice, reports against money laundering, and tax and security cases. It covers banks and
    similar firms. Money-transfer shops are not in its list.

## Events. The program puts the date and the voice before each, “February 24, 2026 · A court: …”, so
## “by then” means that date.

us-event-tax-memorandum-2025 =
    A memorandum let ICE ask the IRS for taxpayers' addresses. ICE sent 1.28 million names and got
    about 47,000 back, some on incomplete requests, as the IRS later admitted.

us-event-tax-sharing-blocked-washington-2025 =
    A federal district court in Washington, D.C. blocked the IRS from sharing taxpayers' addresses
    with ICE. The government appealed.

us-event-tax-sharing-blocked-massachusetts-2026 =
    A federal district court in Massachusetts also blocked the sharing. Its order bars ICE from
    using the addresses that it got.

us-event-tax-sharing-appeals-court-2026 =
    In a third case, the D.C. appeals court refused to block the sharing. It read the tax law as
    allowing address disclosure for criminal inquiries.

us-event-tax-sharing-appeal-argued-2026 =
    The government's appeal of the Washington, D.C. order has been argued in court. We could not
    confirm on what day, and we found no decision.

us-event-wage-subpoena-delaware-2026 =
    A federal judge ordered Delaware's labor department to comply with an ICE subpoena for the wage
    reports of 15 businesses.

# “the order”: to give ICE the wage reports.
us-event-wage-subpoena-appeal-2026 =
    Delaware appealed the order and asked for a pause. Our sources do not say what came of it.

# “such release”: giving wage reports to ICE.
us-event-wage-subpoena-colorado =
    By then, a court in Colorado had held that state law forbids such release outside criminal
    cases. We could not confirm the day of the ruling.

us-event-transfer-database-cut-2025 =
    Arizona's attorney general cut off ICE's deportation branch (ERO) from TRAC, a database of money
    transfers, and said that more limits would follow. The reports describe the cut only for ERO.

us-event-bank-order-2026 =
    Executive Order 14406 tells regulators to treat work authorization, use of an ITIN and consular
    ID cards as risk factors. It does not make banks check every customer's status. We did not find
    what rules followed.
