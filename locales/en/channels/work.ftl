### Routes by which records reach agencies: taxes, work and money. The plain message is the name of
### a route: a heading in an explanation, a box in the picture of the routes, a table cell; no full
### stop, about 60 letters at most. `.how` says in a paragraph below it how such a route works in
### general. `.seen-elsewhere` stands under “What was seen” in a state where nobody saw it: the last
### part, “no case for this agency in this state”, is the point of it.
### Law and evidence: keep may, must, can, only, not, “we found no”, “reported”, dates, numbers, and
### who says so. Names of programs, companies and forms stay English; warrant and subpoena stay in
### parentheses if clinics use them.

## Tax agency, employers, banks. Keep IRS, I-9, E-Verify, ITIN, TRAC.

# Courts disagree: keep “two blocked” and “a third read the law as allowing”. Inquiry: an
# investigation.
channel-tax-address-sharing = Tax addresses given to ICE
    .how =
        An agreement of April 7, 2025 let ICE ask the tax agency (IRS) for taxpayers' addresses. ICE
        sent 1.28 million names and got about 47,000 addresses back. Two courts blocked this. On
        February 24, 2026, a third read the tax law as allowing it for criminal inquiries, and an
        appeal was not decided when last seen.
# “held”: decided. “outside criminal cases”: where there is no criminal case.
channel-wage-report-subpoena = Subpoena for state wage reports
    .how =
        Employers send states pay reports with workers' names and Social Security numbers. ICE asks
        state labor agencies for them by a subpoena of its own. In April 2026 a federal judge
        ordered Delaware's agency to comply for 15 businesses, and the state appealed. A Colorado
        court held that state law forbids this outside criminal cases.
    .seen-elsewhere =
        Such subpoenas were seen in other states, but we found no case for this agency in this
        state.
# Business days: days without weekends and holidays. “need not wait”: no notice is due.
channel-employer-inspection = ICE inspects an employer's files
    .how =
        ICE may inspect the I-9 forms that employers keep to show that workers may work, normally
        with at least three business days' notice. It usually asks for payroll and a staff list too.
        With a subpoena, also one that ICE signs itself, or a judge's warrant, it need not wait.
        These files hold workers' addresses and copies of papers.
channel-new-hire-check = E-Verify check of new workers
    .how =
        Some employers check new workers in E-Verify, a system of USCIS and Social Security. It
        keeps the name, birth date, Social Security number and data from the worker's papers. Since
        June 20, 2025, it tells these employers which workers' permits were revoked. We could not
        establish how far ICE uses these records today. The government papers we read on the system
        are from 2010 and 2014.
# Money laundering: hiding where money comes from. “risk factor”: a sign of possible risk. Consular
# ID card: given by a consulate.
channel-bank-record-demand = Demand for bank records
    .how =
        A bank gives records to the government on a legal demand or in reports on possible money
        laundering. Immigration status was not part of those reports before. An order of May 19,
        2026 tells regulators to treat three things as risk factors. They are work permission, use
        of a tax number called an ITIN, and consular ID cards. In June 2026, regulators named 18
        warning signs of unauthorized work. Banks need not check every customer's status.
# “both ends”: who sends and who gets the money.
channel-money-transfer-search = Search of money transfers (TRAC)
    .how =
        TRAC, a database in Arizona, holds over 340 million transfers of $500 or more to or from
        Mexico and four border states. It has names and addresses of both ends. ICE's deportation
        officers (ERO) used it, in at least one case to arrest someone. Arizona's attorney general cut
        them off in June 2025; the reports describe the cut for them alone.

channel-border-cash-report = Reports on cash at money shops near the border
    .how =
        A Treasury order made money shops in some counties and ZIP codes near the southern border
        report cash dealings of $1,000 to $10,000, with the customer's name. Police can use these
        reports. The order ran from March 7 to September 2, 2026. We did not find whether it was
        renewed, so we still show it.

channel-minnesota-transfer-report = Reports on money sent abroad from Minnesota
    .how =
        A Treasury order made banks and money transmitters in Hennepin and Ramsey counties report
        transfers of $3,000 or more that leave the country. Police can use these reports. The order
        ran from February 12 to August 10, 2026. We did not find whether it was renewed, so we still
        show it.

channel-parent-locator-request = National file of new hires and child support
    .how =
        A federal file kept to collect child support holds the address, employer and pay of nearly
        every employee. Homeland Security asked for open access to it in early 2026, ProPublica and
        CNN reported. Federal law limits the file to child support and a few other ends. We did not
        find whether any data were given.
