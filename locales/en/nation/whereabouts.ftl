### United States, address lists, students, sponsors and travel: what the research found, in plain
### words, for the whole nation. Each message is a paragraph below a route or safeguard of an
### explanation; its date and sources stand beside it. Ids: us-<path of the claim in rules/nation>.
### us-channel- tells of a route, us-protection- of a law, us-list- of a list of states, us-event-
### of one event.
### A lawyer may rely on this: keep may, must, can, only, not, “we found no”, “could not confirm”,
### “reported”, dates, numbers, names of laws, and who says so. The check wants the same years as in
### the English. Names of programs, companies and forms stay English; terms in parentheses are those
### that people meet in letters.

## How ICE looks for people. Keep the names ELITE, SEVIS, ORR, TSA, ARC, SAVE.

# “filings”: papers of the contracts. “was not being carried out”: the work did not take place.
us-channel-skip-tracing-contractors =
    ICE pays private firms to find and photograph where people live and work. It awarded contracts
    to 13 or 14 firms in December 2025. They could total about $1.2 billion over two years. The
    filings speak of a list of 1.5 million people and batches of up to 50,000 names a month. They
    speak of pay that grows with the number of people found. Capgemini, one of the firms, said in
    January 2026 that its contract was not being carried out.

# “targets”: people whom ICE looks for. Order: for work, under a contract.
us-channel-palantir-elite =
    ELITE is an ICE application made by Palantir. It puts possible targets on a map, with a photo
    and immigration file number (A-number). A score from 0 to 100 shows how sure ICE is of the
    address. So agents can choose areas with many possible targets. An ICE user guide and sworn
    testimony describe it. Its sources include USCIS and addresses from Health and Human Services.
    Press accounts say that Medicaid addresses are among them. An order for $29.9 million began in
    September 2025.

us-channel-insurance-claims-iso =
    ICE's deportation branch (ERO) searches ISO ClaimSearch, the insurers' shared file of car, home,
    injury and some medical claims. 404 Media saw ICE papers on it in July 2025. The file held over
    1.8 billion claims and 58 million medical bills, with names, addresses, phone and tax numbers,
    and plates. Its owner, Verisk, denied that ICE or its department is a customer. It is an
    insurance file, so the health-privacy law does not shield it. How many searches were made is not
    known.

# “reportedly”: news reports say so. “by word of mouth”: not in writing.
us-channel-ssa =
    Social Security reportedly agreed in February 2025 to give ICE the last known addresses of
    98,000 people. In a notice of November 2025, it announced that it shares citizenship and
    immigration data with Homeland Security (DHS). WIRED reported that some offices were told by
    word of mouth to give ICE dates of in-person appointments. SAVE is a federal system that checks
    immigration status. A June 2026 ruling struck down the Social Security part of SAVE and the
    related notices. The Supreme Court put that ruling on hold on September 25, 2026, so it stops
    nothing now. What other sharing goes on is not public.

# “ended” a record: marked a student's entry in SEVIS as ended (terminated), not deleted it.
us-channel-sevis =
    SEVIS is a database of foreign students that ICE runs. Schools must report students with F, M
    and J visas to it. So ICE already holds their school, address and status. In spring 2025, ICE
    ended about 4,700 student records after running names through the FBI database. It restored them
    on April 25, 2025, while facing lawsuits, and promised a written policy.

# Sponsor: an adult who takes in a child. Unaccompanied: who came without a parent.
us-channel-orr-sponsor-data =
    A person who takes in an unaccompanied child gives the federal refugee office (ORR) a full file.
    On February 14, 2025, NPR reported that more ICE officers had access to that database. It also
    reported that every adult in the household must now give fingerprints. A rule of March 25, 2025
    dropped the ban on collecting a sponsor's status and passing it on. Since July 9, 2025, a
    sponsor must come in person to prove identity, parents too. The office warns that immigration
    officers may be there to ask questions. The Associated Press reported arrests by September 2025.
    By a note on a July 2026 report of the Texas Tribune, relatives were arrested after months of
    checks. ICE has also sent subpoenas to states for sponsors' records. We found no later court
    outcome.

# “flagged”: marked as a match. “calls it nothing new”: its view, not ours.
us-channel-tsa-passenger-lists =
    The TSA is the agency that checks passengers at airports. Since about March 2025, it has given
    ICE the names of upcoming airline passengers several times a week. Flights inside the country
    are included. ICE compares the names with removal orders and sends officers to the airport. The
    New York Times revealed this on December 12, 2025. A former official said that about three
    quarters of the flagged names in one region led to arrest. Homeland Security (DHS) calls it
    nothing new.

# “the program”: the sale of ticket data.
us-channel-airline-ticket-sales-arc =
    ARC, the airlines' clearing house, sold agencies a searchable file of airline tickets. ICE and
    CBP were among the buyers. The file covered tickets bought through travel agencies, with names,
    routes and card data. On November 12, 2025, ARC told customers that the program would close that
    year. We found no confirmation from 2026. Tickets booked directly with an airline were never in
    the file.

# A protection that is gone: keep the past tense.
us-protection-orr-sponsor-limits =
    A sponsor is a person who takes in an unaccompanied child. Rules of 2024 kept the federal
    refugee office (ORR) from refusing a sponsor over immigration status. They also kept it from
    collecting status for enforcement. A rule in effect since March 25, 2025 dropped those limits.
    It lets status be shared with law enforcement. Lawsuits followed, and we did not find their
    outcome.

## Events. The program puts the date and the voice before each, “January 2026 · The company: …”.

us-event-address-finder-contracts-2025 =
    ICE awarded contracts to 13 or 14 firms to find and photograph where people live and work. They
    could total about $1.2 billion over two years. The filings speak of a list of 1.5 million
    people.

# “the firms”: those that ICE pays to find addresses.
us-event-address-finder-company-says-2026 =
    Capgemini, one of the firms, said that its contract was not being carried out.

us-event-address-map-order-2025 =
    A $29.9 million order began for ELITE, an application by Palantir. It puts possible targets on a
    map, with a score for how sure ICE is of the address.

us-event-address-map-testimony-2026 =
    Reports described ELITE from an ICE user guide and sworn testimony. Its sources include USCIS
    and addresses from Health and Human Services. Press accounts say that Medicaid addresses are
    among them.

us-event-social-security-agreement-2025 =
    Social Security reportedly agreed to give ICE the last known addresses of 98,000 people.

# “notice”: an official announcement.
us-event-social-security-notice-2025 =
    Social Security announced in a notice that it shares citizenship and immigration data with
    Homeland Security. A June 2026 ruling on SAVE struck down related notices; the Supreme Court put
    that ruling on hold on September 25, 2026. What other sharing goes on is not public.

us-event-student-records-restored-2025 =
    While facing lawsuits, ICE restored about 4,700 student records that it had ended that spring
    after running names through the FBI database. It promised a written policy.

us-event-sponsor-database-access-2025 =
    NPR reported that more ICE officers had access to the refugee office's database on people who
    take in unaccompanied children. Every adult in the household must now give fingerprints, it
    reported.

us-event-sponsor-rule-2025 =
    A rule dropped the ban on collecting the immigration status of a child's sponsor and passing it
    on. Lawsuits followed, and we did not find their outcome.

us-event-passenger-lists-revealed-2025 =
    The New York Times reported that the TSA gives ICE the names of upcoming airline passengers
    several times a week, since about March 2025. Flights inside the country are included. ICE
    compares the names with removal orders.

# “this sharing of names”: of airline passengers, with ICE.
us-event-passenger-lists-government-says =
    Homeland Security says that this sharing of names is nothing new.

us-event-ticket-sales-closing-2025 =
    ARC, the airlines' clearing house, told customers that its ticket-data program would close that
    year. We found no confirmation from 2026.

us-event-insurance-claims-search-revealed-2025 =
    404 Media reported, from ICE's own papers, that its deportation branch (ERO) searches the
    insurers' shared file of claims.

us-event-sponsor-checks-in-person-2025 =
    The refugee office ordered that a sponsor come in person to prove identity. It warns that
    immigration officers may be there to ask questions.

us-event-sponsor-arrests-reported-2026 =
    By a note on a report of the Texas Tribune, relatives were arrested after they had gone through
    months of checks to take in a child.
