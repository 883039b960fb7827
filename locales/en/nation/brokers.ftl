### United States, data brokers: what the research found, in plain words, for the whole nation. Each
### message is a paragraph below a route or safeguard of an explanation; its date and sources stand
### beside it. Ids: us-<path of the claim in rules/nation>. us-channel- tells of a route,
### us-protection- of a law, us-list- of a list of states, us-event- of one event.
### A lawyer may rely on this: keep may, must, can, only, not, “we found no”, “could not confirm”,
### “reported”, dates, numbers, names of laws, and who says so. The check wants the same years as in
### the English. Names of programs, companies and forms stay English; terms in parentheses are those
### that people meet in letters.

## Data brokers: companies that collect data on people and sell it.

# The program puts the names of the states beside this text: “The listed states”.
us-list-consumer-privacy-law =
    The listed states have a general consumer privacy law in force in 2026. Such a law usually lets
    people ask many businesses to delete their data or stop selling it. How strong it is against
    data brokers varies. Data from public records is often exempt.

us-channel-lexisnexis-accurint =
    Accurint is a people-search product of LexisNexis. ICE bought it from 2021 on, under a contract
    of up to $22.1 million that ran to February 2026. Logs for seven months of 2021 show 1,211,643
    searches and 302,431 reports. Most were by ICE's investigations branch (HSI), and many by its
    deportation branch (ERO). Accurint's files on people join addresses, phones, vehicles, relatives
    and jail bookings. Reports in 2026 still treat ICE's reliance on it as current. We found no
    contract signed after February 2026.

us-channel-thomson-reuters-clear =
    CLEAR is a Thomson Reuters product. It combines names, addresses, vehicles, phones and other
    records. It feeds ICE tools, according to the news site 404 Media. The five-year ICE contract,
    for $22.8 million, ended in 2026. A separate CLEAR contract with Homeland Security (DHS) appears
    to have been renewed in March 2026, possibly to 2029. That came after staff protested and a
    dismissed employee sued. The company says that its records are public ones. It disputes that its
    products aid deportations.

# Skip tracers: firms paid to find where a person lives. Keep the term in parentheses.
us-channel-transunion-tlo =
    TLOxp is a people-search product of TransUnion. It sells addresses, phones and plate sightings
    to investigators and agencies. We found no ICE or CBP contract for it. ICE pays private firms to
    find people (skip tracers), and they may choose their own tools. Our sources on this product are
    weak.

# Utility: a company for gas, power, water, phone or cable TV. “identifying part”: name and address.
us-channel-utility-nctue =
    Until 2021, names and addresses from gas, power, water, phone and cable accounts reached ICE.
    The utilities' data exchange, NCTUE, gave them to Equifax. Equifax sold them on to CLEAR, a
    people-search product. After a Senate inquiry, NCTUE had the sale stopped in 2021. What ended
    was the sale of the identifying part of utility accounts (header data). Credit bureaus went on
    selling similar data from banks.

# “consumer bureau”: the Consumer Financial Protection Bureau.
us-channel-credit-header =
    The top part of a credit file identifies the person. It holds the name, addresses, birth date
    and Social Security number. It is sold to data brokers, outside the credit-report law. A federal
    proposal of December 2024 would have brought it under that law. The consumer bureau withdrew it
    in May 2025. A credit freeze does not hide this data.

us-channel-property-and-court-records =
    Property deeds, mortgages, civil and criminal court case lists, and marriage and business
    filings are open to anyone. Data brokers collect them into their files on people. LexisNexis
    claims to have billions of property and court entries. Federal law does not hide these records
    from an agency.

# “does not enforce itself”: by itself it forces nobody. Keep the three points that a court looks
# at.
us-channel-ice-administrative-subpoena =
    An immigration officer can sign a subpoena for records about a person, with no judge. It can go
    to landlords, employers, schools, clinics, companies or local government. It does not enforce
    itself: ICE must ask a federal court. The court asks only whether the demand is clear, relevant
    and within ICE's power. Courts have enforced such demands, for example for a Denver jail (2020)
    and in Delaware (2026). Many who receive one simply comply.

# Not advice to ignore it: keep “can object” and “most challenges have failed”.
us-protection-administrative-subpoena-limits =
    An ICE subpoena is not a court order. Nobody can be punished for waiting until a federal judge
    orders them to comply. Whoever receives it can object, or ask the court to cancel it. Many
    simply comply. Judges test only whether ICE has the authority and whether the demand is clear
    and relevant. So most challenges to ICE demands on third parties have failed. Demands aimed at
    speech were withdrawn when challenged in 2025 and 2026.

us-protection-credit-reporting-act =
    The Fair Credit Reporting Act lets people see and correct their files and freeze their credit.
    But most people-search brokers say that they are outside it. The part of a credit file that
    identifies the person (the header) is sold without the law's limits. A 2024 proposal to close
    the gap was withdrawn in May 2025.

us-channel-broker-files-car-phone-job =
    A person needs no house and no bank to be in such a file. LexisNexis says that Accurint draws on
    330 million cell phone numbers and 6.6 billion vehicle registrations, the news site Truthout
    wrote in July 2022. CLEAR's own papers speak of records on employment, housing, credit, crime
    and vehicles, the Washington Post reported in February 2021. So a car, a phone or a job may be
    enough. Whether a certain person is in it, nobody but the company can tell.

us-channel-cbp-lexisnexis =
    CBP has a contract of its own with LexisNexis: five years, for about $15.9 million, from late
    2022. It covers files on people, live jail bookings, social media, tools for phone location and
    call records, and a face-search option. The Border Patrol uses it too. The company says that it
    gives the Department of Homeland Security, which CBP is part of, no plate pictures and no face
    recognition. We could not settle whether CBP can search faces with it, so we list no face data
    here. Five years run to late 2027. We could not confirm how it is used today.

us-list-consumer-privacy-law-broker-laws-2026 =
    Two states passed laws on data brokers in June 2026. Vermont's, signed on June 16, 2026, is a
    general privacy law: brokers must register and offer a page for requests to delete. New
    Jersey's, signed on June 30, 2026, asks brokers for fees and bans the sale of sensitive data. We
    did not read from when people can use them.

## Events. The program puts the date and the voice before each, “February 2026 · Reporters and
## researchers: …”, so “then”, “by then” and “that month” mean that date.

us-event-accurint-contract-2021 =
    ICE began to buy Accurint, a people-search product of LexisNexis. The contract was for up to
    $22.1 million and ran to February 2026.

us-event-accurint-contract-end-2026 =
    ICE's Accurint contract ran until then. Reports in 2026 still treat ICE's reliance on Accurint
    as current. We found no contract signed after that month.

us-event-clear-contract-2026 =
    A CLEAR contract with Homeland Security, separate from the ICE contract that ended in 2026,
    appears to have been renewed, possibly to 2029. That came after staff protested and a dismissed
    employee sued.

us-event-clear-company-says =
    Thomson Reuters says that the records in CLEAR are public ones. It disputes that its products
    aid deportations.

us-event-utility-sale-stopped-2021 =
    After a Senate inquiry, NCTUE, the utilities' data exchange, had the sale of names and addresses
    from utility accounts stopped. Credit bureaus went on selling similar data from banks.

us-event-credit-header-proposal-2024 =
    A federal proposal would have brought the sale of the identifying part of a credit file (credit
    header) under the credit-report law.

# “consumer bureau”: the Consumer Financial Protection Bureau.
us-event-credit-header-proposal-withdrawn-2025 =
    The consumer bureau withdrew the proposal of December 2024. So the identifying part of a credit
    file is sold outside the credit-report law.

us-event-cbp-contract-2022 =
    CBP began a contract of its own with LexisNexis, for five years and about $15.9 million.

