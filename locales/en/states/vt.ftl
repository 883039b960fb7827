# Vermont: what the research found, in plain words. Ids: <state>-<fact>.

vt-dmv-license-regardless-of-status =
    Vermont passed a law in 2013 that created the driver's privilege card. It is for residents who
    cannot show lawful status, and has been issued since January 2014. By March 2015 more than
    40,000 had been issued, against roughly 1,500 migrant workers in the state. That is because many
    citizens without REAL ID papers took one. We have not been able to check the law's section
    number (23 V.S.A. § 603).

vt-dmv-card-marking =
    The privilege card has no REAL ID star and carries its own title, so it looks different from a
    REAL ID license. Tens of thousands of citizens hold it too. So the card by itself does not show
    immigration status.

vt-dmv-noncitizen-marking =
    We could not confirm whether ordinary Vermont licenses of noncitizens with temporary status
    carry a mark or a shorter term. We saw nothing on this point.

vt-dmv-document-retention =
    A court settlement of January 2020 limits copies of the proofs shown for a privilege card, such
    as passports and birth certificates. The DMV no longer copies them unless there is evidence of
    fraud. It destroys earlier copies for people whose names are put forward. Its retention period
    was three years, and outside monitoring ran at least 18 months. We could not confirm whether the
    rules still bind in 2026.
    .binds =
        the Vermont DMV, as a party to the settlement
    .exceptions =
        proof of fraud. The rule covers privilege cards only, not ordinary or REAL ID licenses. It
        is a settlement, not a law. The checks on it ended after about 18 months.

vt-dmv-disclosure-limit =
    A 2020 settlement limits how DMV staff may answer ICE and Border Patrol about privilege-card
    applicants. It ties them to the state's fair-policing policy. State law also asks for consent
    before a license photo is released, with exceptions, and bars release of Social Security
    numbers. The settlement binds one department, its outside monitoring ended about 2021, and an
    earlier settlement of 2016 was broken within months. It does not bind the police network through
    which other agencies look up records.
    .binds =
        the Vermont DMV, as a party to the settlement
    .exceptions =
        look-ups on the police network. Criminal cases. We found nothing that shows if it still
        binds in 2026.

vt-dmv-nlets-immigration =
    { said-nlets } { said-nlets-cut-off } It said Oregon was working on it. Vermont has a Republican
    governor and was not one of the 19 states that got the letter. We infer from its absence from
    the list that ICE's access is open. We found no later block. We did not find how the 2020
    settlement affects the network.

vt-dmv-nlets-photos =
    The November 2025 letter counts 41 states that release license photos through Nlets, the police
    look-up network. It does not name them, so we could not confirm whether Vermont is one. Vermont
    law asks for the person's consent before a photo is released. It has exceptions whose wording we
    did not see.

vt-dmv-face-recognition =
    A 2004 law forbids the DMV to identify applicants by any process that uses biometric
    identifiers, such as face matching. Commercial licenses are left out. The DMV ran face
    recognition from about 2012 anyway, and it was suspended on May 25, 2017. On July 18, 2017, the
    Attorney General found that it broke the law and should stay off unless the legislature allows
    it. The state code of July 2022 still has the ban. We found no later law that allows it.
    .binds =
        the Vermont DMV
    .exceptions =
        commercial licenses. The DMV broke the same law from about 2012 to 2017. Some other agency
        can match a photo that it got in another way.

vt-dmv-face-recognition-federal-searches-2012 =
    Between 2012 and 2017 the DMV ran face searches of its photos for outside agencies. The ACLU
    counted at least 126. They include searches for the FBI, the State Department and, in June 2016,
    ICE (HSI), the investigations branch. The DMV disputes the 2019 national reports. It says its
    own records show about five federal requests in 2014 to 2017, and none since May 2017.

vt-dmv-ice-documented-access =
    From 2014 to 2017 DMV investigators told ICE about privilege-card applicants whom they took for
    undocumented. They sent ICE applications, passports and birth certificates. In 2017 an activist
    was detained after an employee marked his application "undocumented" and it was sent to ICE. The
    practice went on after a 2016 human-rights settlement and ended in the 2020 settlement.

vt-dmv-data-sales =
    About 700 companies were authorized to buy Vermont DMV data between 2004 and 2019. Some 50 of
    them were private investigators. The state took in millions of dollars a year.

vt-dmv-federal-bulk-request =
    The Justice Department sued Vermont in early December 2025 for its full voter list. That list
    has license numbers and partial Social Security numbers. We found no bulk demand for the DMV
    database itself.

vt-alpr-statute =
    Only trained officers may use plate readers, and only for a legitimate law-enforcement purpose.
    That means a crime, a commercial-vehicle violation, an AMBER alert, or a missing or endangered
    person. Data sits on a state server for 18 months at most. A court order can extend that in
    90-day steps, and use is reported each year. The text was carried over on July 1, 2025.
    .binds =
        Vermont law-enforcement officers; the state, which keeps the data on its server
    .exceptions =
        a court order, in 90-day steps

vt-alpr-sharing-limit =
    Access to stored plate data needs a written request for one of the listed purposes, and it is
    logged. As far as we saw, the rules do not limit requests to Vermont agencies.
    .binds =
        Vermont law-enforcement officers
    .exceptions =
        any of the uses on the list. Agencies of other states can ask too.

vt-alpr-immigration-limit =
    Civil immigration enforcement is not in the law's definition of a legitimate law-enforcement
    purpose. But the law does not name it as forbidden either.
    .binds =
        Vermont law-enforcement officers
    .exceptions =
        a search fits the law if it names any crime. Those who ask need not be Vermont agencies.

vt-alpr-ice-documented-access =
    We found no documented use of Vermont plate readers for ICE or Border Patrol. This rests on one
    search and is not confirmed.

vt-police-immigration-limit =
    A 2017 law (S.79) lets only the governor, after asking the Attorney General, agree to deputize
    police for immigration work. It also bars giving personal data for a federal registry based on
    religion, origin or immigration status. S.44, signed May 21, 2025, removed the emergency
    exception. A statewide fair-policing policy limits questions about status. The governor insists
    that Vermont is not a sanctuary state.
    .exceptions =
        an agreement made by the governor

vt-police-cooperation-mandate =
    We found no Vermont law that orders police to hold people for ICE or to sign 287(g) agreements,
    which let local officers do immigration work. The law points the other way.

vt-police-287g =
    { said-287g } ICE's list of May 18, 2026, has no Vermont agency. State law leaves the decision
    to the governor alone. No formal agreement had ever existed when the 2017 law passed.

vt-police-287g-task-force =
    ICE's list of May 18, 2026 shows no task-force agreement in Vermont. { said-task-force }
    { said-none-since } { said-county-list }

vt-police-287g-jail =
    ICE's list of May 18, 2026 shows no jail agreement in Vermont. { said-jail } { said-none-since }
    { said-county-list }

vt-benefits-medicaid-data =
    Vermont is one of the states suing over the transfer of Medicaid data to the Department of
    Homeland Security. A court order of August 2025 was narrowed on December 29, 2025. Since January
    6, 2026, the federal health department may share six basic items about people not lawfully
    present, even from the suing states. They are citizenship, immigration status, address, phone,
    birth date and Medicaid ID. Anything beyond those stays blocked.
    .binds =
        the federal health department, by a federal court order
    .exceptions =
        six basic items, the address among them, may be shared

vt-benefits-snap-data =
    Vermont gave the U.S. Department of Agriculture data on people in SNAP (food aid) households by
    the end of July 2025. It covered names, birth dates, Social Security numbers and addresses from
    the past five years, for about 140,000 people. Immigration status was not included. The state's
    Attorney General had been ready to fight the demand. So Vermont is outside the court order that
    protects the suing states.

vt-voter-roll-shared =
    Vermont was one of six states sued in early December 2025 for refusing to give the full voter
    file. A public register says that a court threw the suit out in September 2026.

vt-voter-roll-shared-dismissed-2026 =
    Vermont did not give its full voter list. A federal court threw out the Justice Department's
    suit on September 17, 2026. We did not see whether the department appealed. { said-no-order }
    { said-suits-register }

vt-courts-arrest-limit =
    A law known as S.140, signed about 2022, bars civil arrests at a courthouse and on the way to or
    from it. That includes immigration arrests. Breaking it can mean contempt of court and damages.
    In 2026 the Senate passed S.209, which would add schools, shelters and health facilities. We
    could not confirm whether it was signed.
    .binds =
        anyone making civil arrests
    .exceptions =
        arrests for crimes. Federal courts and immigration courts.

vt-other-enhanced-license-data-to-cbp =
    Only citizens can hold a Vermont enhanced license. Their name, birth date, citizenship, photo
    and card numbers are shared with the Department of Homeland Security and CBP for border
    crossing. The Vermont DMV says so.

vt-broker-delete-right =
    The Data Privacy and Online Surveillance Act was signed on June 16, 2026. By a public timeline,
    it gives general privacy rights and makes registered data brokers keep a page for deletion
    requests. We did not read the act or see when it starts. Do not rely on it before you check.

vt-broker-delete-right-before-2026 =
    Vermont is not on the list of states with a general consumer privacy law as of 2026. It has had
    a registry of data brokers since about 2018. The registry may give no right to delete. We have
    not been able to check this.

vt-event-attorney-general-finding-2017 =
    The state's attorney general found that the DMV's face matching, suspended on May 25, 2017, had
    broken a law of 2004. It was to stay off unless the legislature allows it. We found no later law
    that allows it.

vt-event-dmv-disputes-reports-2019 =
    The DMV disputes that year's national reports about its face searches. Its own records show
    about five federal requests from 2014 to 2017, it says, and none since May 2017.
    { said-day-of-report }

vt-event-settlement-2020 =
    In a settlement, the DMV agreed to limits on how its staff may answer ICE and Border Patrol
    about people who ask for a privilege card. It no longer copies their papers, unless there is
    evidence of fraud. We could not confirm whether the rules still bind in 2026.

vt-event-voter-suit-dismissed-2026 =
    A federal court threw out the Justice Department's suit for Vermont's full voter list. We know
    this from a public register and did not see whether there was an appeal.
