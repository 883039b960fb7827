### Routes by which records reach agencies: data brokers. The plain message is the name of a route:
### a heading in an explanation, a box in the picture of the routes, a table cell; no full stop,
### about 60 letters at most. `.how` says in a paragraph below it how such a route works in general.
### `.seen-elsewhere` stands under “What was seen” in a state where nobody saw it: the last part,
### “no case for this agency in this state”, is the point of it.
### Law and evidence: keep may, must, can, only, not, “we found no”, “reported”, dates, numbers, and
### who says so. Names of programs, companies and forms stay English; warrant and subpoena stay in
### parentheses if clinics use them.

## Data brokers: companies that collect data on people and sell it.

# Top part of a credit file: the credit header, which identifies the person. Credit freeze: nobody
# can open credit in the person's name while it lasts.
channel-credit-header-sale = Sale of the top part of credit files
    .how =
        The top part of a credit file holds the name, addresses, birth date and Social Security
        number. It is sold to data brokers outside the credit-report law. A federal proposal of
        December 2024 to change that was withdrawn in May 2025. A credit freeze does not hide this
        part.
# Jail booking: the entry made when police bring a person to jail.
channel-broker-dossier-accurint = Data broker file: LexisNexis Accurint
    .how =
        Accurint files join addresses, phones, vehicles, relatives and jail bookings. A car or a
        phone may be enough to be in one. ICE bought access from 2021, under a contract that ran to
        February 2026. Logs show over 1.2 million ICE searches in seven months of 2021. Reports of
        2026 treat the use as current, but we found no newer contract.
# “disputes”: the company denies it; we do not say who is right.
channel-broker-dossier-clear = Data broker file: Thomson Reuters CLEAR
    .how =
        CLEAR joins names, addresses, vehicles, phones, jobs and other records. A car, a phone or a
        job may be enough to be in it. The news site 404 Media says that it feeds ICE tools. One ICE
        contract ended in 2026; another, with Homeland Security, appears to have been renewed in
        March 2026. Thomson Reuters says its records are public ones and disputes that its products
        aid deportations.
channel-broker-dossier-tlo = Data broker file: TransUnion TLO
    .how =
        TransUnion sells files with addresses, phones and plate sightings to investigators and
        agencies. We found no contract of ICE or CBP for it. Firms that ICE pays to find people may
        choose their own tools.
channel-property-records-open = Property records open to the public
    .how =
        Deeds, mortgages and similar papers at the county are open to anyone. Companies collect them
        into files that they sell. Federal law does not hide them from an agency.
# Over: keep the past tense and “ended” in the name. Utility: a company for gas, power, water, phone
# or cable TV.
channel-utility-data-sale = Sale of utility account data (ended in 2021)
    .how =
        Until 2021, names and addresses from gas, power, water, phone and cable accounts reached
        ICE. The utilities' exchange (NCTUE) gave them to Equifax, which sold them on. This is over:
        after a Senate inquiry, NCTUE had the sale stopped in 2021. Credit bureaus went on selling
        similar data from banks.
# Administrative subpoena: ICE signs it, no judge does. “does not enforce itself”: by itself it
# forces nobody.
channel-record-keeper-subpoena = ICE subpoena to a landlord or company
    .how =
        An immigration officer can sign a demand for records about a person, with no judge. It can
        go to a landlord, a company or an office. It does not enforce itself: ICE must ask a federal
        court, and courts have enforced such demands. Many who get one simply comply.

channel-broker-dossier-border = Data broker file: LexisNexis for CBP
    .how =
        CBP, the Border Patrol included, buys files on people from LexisNexis under a contract of
        its own, from late 2022 for five years. They join addresses, phones, vehicles and jail
        bookings. We could not confirm how CBP uses them today.

