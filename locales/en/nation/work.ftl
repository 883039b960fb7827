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
    numbers. ICE sends subpoenas of its own to get them. In April 2026, a federal judge ordered
    Delaware's labor department to comply for 15 businesses. The state appealed on April 21, 2026
    and asked for a pause. In Colorado, a court held that state law forbids such release outside
    criminal cases.

# Business days: days without weekends and holidays. “without that notice”: keep.
us-channel-i9-inspection =
    An I-9 is the form that shows that a worker may work in the United States. ICE's investigators
    (HSI) may inspect an employer's I-9 forms, normally with at least three business days' notice.
    They usually ask for payroll and a staff list as well. A subpoena that ICE signs itself counts:
    it needs no judge. With such a subpoena, or with a judge's warrant, ICE need not give that
    notice. Workers' addresses and copies of their documents are in those files.

# “enrolled”: signed up for it.
us-channel-e-verify =
    E-Verify is run by USCIS with Social Security. It takes data on new hires at employers that have
    enrolled. The data are the name, birth date, Social Security number and details of documents.
    Since June 20, 2025, it also tells these employers which workers' permits Homeland Security
    (DHS) has revoked. The employer must fetch that report and check those workers again. The data
    are kept as a record system of DHS. We could not establish how far ICE uses those records to
    find people. The papers we read on the system itself are from 2010 and 2014.

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
    laundering. Immigration status was not part of those reports before. Executive Order 14406 of
    May 19, 2026 tells regulators to treat three things as risk factors. They are work
    authorization, use of a tax number called an ITIN, and consular ID cards. On June 5, 2026,
    FinCEN, a Treasury office, and bank regulators named 18 warning signs of unauthorized work. They
    asked banks to put one search key on reports about it. Neither makes banks check every
    customer's status. Rules on customer checks and consular cards were due in 2026. We did not find
    them.

# Keep (i)(2). “another way”: so that the sharing is allowed.
us-protection-tax-confidentiality-6103 =
    Tax returns are secret, except as the law lists. Whether one exception lets ICE have addresses
    in bulk is disputed. Courts in Washington, D.C. and Massachusetts blocked the sharing, and their
    orders have not been lifted as far as we found. On February 24, 2026, the D.C. appeals court
    read subsection (i)(2) another way. In its view, it allows address disclosure for a criminal
    inquiry without a court order. Even so, ICE must make a valid request that states such an
    inquiry. The latest overview we found is a congressional summary of March 2026.

# Grand jury: citizens who decide whether there is a criminal case. Keep both terms of days.
us-protection-financial-privacy-act =
    The Right to Financial Privacy Act is a federal law. An agency of the federal government that
    wants a person's bank records by administrative subpoena must send the customer a copy. It must
    then wait 10 days, or 14 if mailed. In that time, the customer can ask a federal court to stop
    it. The law does not bind state or local bodies. It has exceptions: grand juries, delayed
    notice, reports against money laundering, and tax and security cases. It covers banks and
    similar firms. Money-transfer shops are not in its list.

us-channel-irs-addresses-july-2026 =
    On July 28, 2026, a public list that follows such cases still showed the Washington, D.C. order
    against the sharing as in force. The appeals court had heard the government. The government says
    that the court's own ruling of February 2026 makes the IRS answer valid requests. We found no
    decision. We read this only in that list, not in a court paper.

us-channel-fincen-orders =
    An order of the Treasury made money shops near the southern border report cash dealings of
    $1,000 to $10,000, with the customer's name. The usual duty starts above $10,000. It covered 12
    counties in Arizona, New Mexico and Texas, and some California ZIP codes. A firm that advises
    shops names Maricopa and Pima counties in Arizona among them, and Bernalillo, Doña Ana and San
    Juan counties in New Mexico. The order took effect on March 7, 2026 and ran to September 2,
    2026. We did not find whether it was renewed, so we do not know if it still holds. The
    Treasury's office FinCEN says that local, state and federal police can use the reports.

us-channel-fincen-orders-minnesota-2026 =
    An order of the Treasury made banks and money transmitters in Hennepin and Ramsey counties,
    Minnesota, report transfers of $3,000 or more that left the country. It covered senders with an
    address in those counties. It took effect on February 12, 2026 and ran to August 10, 2026. On
    February 27, 2026, banks got some relief; money transmitters did not. We did not find whether
    the order was renewed, so we do not know if it still holds.

us-channel-parent-locator-new-hires =
    The Federal Parent Locator Service is a federal file for finding parents who owe child support.
    It holds the name, Social Security number, address, employer and pay of nearly every employee in
    the country. People who work only for cash or for themselves may not be in it. In early 2026,
    Homeland Security asked for open access to it, ProPublica and CNN reported on March 11, 2026.
    The health department was weighing the request. We did not find whether any data were given.

us-protection-parent-locator-limits =
    Federal law (42 U.S.C. 653) names who may use the child-support file, and for what. It is for
    child support, custody and a few other ends. Immigration is not among them. Officials told
    ProPublica that giving Homeland Security access would break this law. We found no court ruling
    on it. The health department keeps the file and decides on requests.

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
    A federal judge ordered Delaware's labor department to comply with ICE's own subpoena for the
    wage reports of 15 businesses.

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
    ID cards as risk factors. It does not make banks check every customer's status.

us-event-bank-advisory-2026 =
    FinCEN and bank regulators named 18 warning signs of unauthorized work. They asked banks to put
    one search key on reports about it (FIN-2026-A002). This adds no duty to check status.

us-event-tax-sharing-still-blocked-2026 =
    A public list that follows such cases still showed the Washington, D.C. order against the
    sharing as in force. We found no decision on the appeal.

us-event-border-cash-order-ended-2026 =
    This was the last day of the order on cash dealings near the southern border. We did not find
    whether it was renewed.

us-event-minnesota-transfer-order-ended-2026 =
    This was the last day of the order on transfers from Hennepin and Ramsey counties. We did not
    find whether it was renewed.

us-event-parent-locator-asked-2026 =
    Homeland Security had asked for open access to the federal child-support file, ProPublica and
    CNN reported. The health department was weighing the request. We did not find whether any data
    were given.

us-event-e-verify-revoked-permits-2025 =
    E-Verify began to tell employers that have enrolled which workers' permits Homeland Security has
    revoked. The employer must check those workers again.
