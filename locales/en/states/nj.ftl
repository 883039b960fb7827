# New Jersey: what the research found, in plain words. Ids: <state>-<fact>.

nj-dmv-license-regardless-of-status =
    A law of December 2019 (P.L.2019, c.271) splits cards in two: REAL ID and a standard license.
    Residents who cannot prove lawful presence can get the standard one. They use the point system
    for papers and a Social Security number (SSN), a taxpayer number (ITIN) or a statement of having
    neither. The first cards came on May 1, 2021; we have not been able to check that date.

nj-dmv-card-marking =
    Drivers who cannot show lawful presence get the same standard license as any resident who does
    not choose REAL ID. Its face may say that it is not for REAL ID purposes, as many citizens'
    cards also say. We have not been able to check this wording.

nj-dmv-noncitizen-marking =
    We found no law that marks the ordinary licenses of noncitizens. REAL ID cards of people with
    time-limited status end when that status ends. Their wording was not checked, so this is
    unconfirmed.

nj-dmv-document-retention =
    We could not confirm whether the commission keeps copies of papers shown for a standard license.
    The Privacy Protection Act of 2026 limits asking for status, birthplace, Social Security number
    and taxpayer number. Agencies may ask only for what a service needs.

nj-dmv-disclosure-limit =
    The Privacy Protection Act (S3522), signed in March 2026, covers immigration status,
    citizenship, birthplace, Social Security number and taxpayer number. Government bodies may give
    these out only in set cases. They are: to run the service; under a subpoena, a court order or a
    warrant; under federal law; or with written consent. What we read does not say that a judge must
    sign the subpoena or the warrant. Address, photo and plate are not on that list. A 1997 driver
    privacy law (39:2-3.4) lets any government or police agency have them for its work. The 2026 act
    changes that law too, but we could not reach the new wording, so we count address and photo as
    open.
    .binds =
        New Jersey state and local government bodies, the Motor Vehicle Commission included; health
        care facilities
    .exceptions =
        address, photo and plate: any agency of the government or police can get them for its work.
        That is the 1997 law; it was changed in 2026, in words we have not read. A subpoena, perhaps
        the agency's own. A court order, or a warrant, perhaps the agency's own. Federal law. To run
        the service or benefit. Consent in writing.

nj-dmv-nlets-immigration =
    In November 2025, 40 members of Congress wrote that every state feeds driver and registration
    data to about 18,000 agencies over Nlets, the police network. They said only Illinois,
    Massachusetts, Minnesota, New York and Washington had cut ICE off, with Oregon doing so; a
    January 2026 survey named the same five. New Jersey's governor was among 19 told that their
    state still gave ICE self-service access. We found no announced block and could not confirm
    whether the 2026 Privacy Protection Act changed this. In the year to October 1, 2025, ICE ran
    292,114 such look-ups nationwide, and ICE (HSI), the investigations branch, 605,116.

nj-dmv-nlets-photos =
    We could not confirm whether New Jersey answers photo requests over Nlets, the police network.
    It is not on a 2020 list of states that drew Alaska's photos through a separate exchange between
    licensing agencies.

nj-dmv-face-recognition =
    The commission has matched license photos by face since at least 2012. That year it banned wide
    smiles for that reason. We found no documents of searches for the FBI or ICE.

nj-dmv-ice-documented-access =
    We found no document that shows ICE getting New Jersey license records by direct request. We
    could not confirm that there is none. A commercial site describes such sharing, but it
    contradicts itself and we do not rely on it.

nj-dmv-data-sales =
    A 2019 investigation by Motherboard, based on records, names New Jersey among states that sold
    drivers' names and addresses. The buyers were private investigators and others under contract.
    Some states charged a cent a record.

nj-dmv-federal-bulk-request =
    We found no bulk hand-over of driver files. In late February 2026 the U.S. Justice Department
    sued New Jersey for the full voter list. That list includes license numbers and the last digits
    of Social Security numbers. What became of the suit is told with the voter list.

nj-alpr-statute =
    There are two layers. The Privacy Protection Act of 2026 is the first New Jersey law on who may
    receive plate reads. Attorney General Directive 2022-12, in force since January 23, 2023,
    governs use through a statewide network, with coordinators and yearly audits. The law sets no
    time limit for keeping data. The directive's limit was not in the text we saw; it may be three
    years, but we have not been able to check this.

nj-alpr-sharing-limit =
    Government bodies may not sell, share or transfer plate data, with three exceptions. They may
    give it to other agencies for uses other than civil immigration enforcement. They may give it
    under a subpoena, a warrant or a court order; what we read does not say that a judge must sign
    the subpoena or the warrant. They may give it with consent. Out-of-state agencies must first
    certify in writing that they will obey. Inside New Jersey, a 2022 directive makes reads
    available statewide with no further agreement.
    .binds =
        New Jersey government bodies that hold plate data; out-of-state agencies, by written
        certificate
    .exceptions =
        any other agency that says its use is not civil immigration work. A court order. A subpoena
        or a warrant, perhaps the agency's own. Consent in writing. Older deals to share data. One
        is Ocean County's with the Drug Enforcement Administration (a 2017 proposal).

nj-alpr-immigration-limit =
    The 2026 act bars sharing plate data for civil immigration enforcement. It still lets data go
    under any subpoena or warrant, perhaps one that the agency signs itself, or a court order.
    Otherwise it rests on the word of whoever asks. Criminal immigration cases are outside the ban.
    We have not read the signed text, and we found no audit of how it has been obeyed since March
    2026. A state audit of use in 2024 reported two violations.
    .binds =
        New Jersey government bodies that hold plate data
    .exceptions =
        the reason that the asker gives. Criminal cases, immigration crimes too. A court order. A
        subpoena or a warrant, perhaps the agency's own. Plate readers that federal agencies or
        private firms own. Consent.

nj-alpr-ice-documented-access =
    We found no log of ICE searches in New Jersey plate data, but we could not confirm that there
    were none. In 2018 ICE's Newark office had the right to search the plate reader database of a
    city in New York.

nj-police-immigration-limit =
    The Immigrant Trust Directive (2018-6), in force since March 15, 2019, was upheld in court. It
    bars stops, questions or arrests over status alone, and joining ICE raids. It bars giving ICE
    non-public databases, space or equipment, and most holds at ICE's request. Serious charges, some
    convictions and final orders signed by a judge are exceptions. A narrower version became law in
    March 2026 (S3521), after a fuller one was vetoed in January. Advocates note that it leaves out
    protections for people accused but not convicted; we have not read its text.
    .binds =
        all New Jersey state, county and local police, prosecutors and corrections agencies
    .exceptions =
        a judge's warrant or order. For a violent or serious crime, or a final order of removal,
        police may hold a person or tell ICE of a release. Emergencies. Talks for safety, so that
        operations do not collide. What is open to the public. The 2026 law is narrower than the
        directive. We have not read it.

nj-police-cooperation-mandate =
    No New Jersey law requires police to help ICE. The directive forbids most help.

nj-police-287g =
    A 2019 addition to the Immigrant Trust Directive bans agreements in which police do immigration
    work for ICE. In January 2026 New York's governor listed New Jersey among seven states that
    prohibit them. ICE's list of May 18, 2026, shows none.
    .binds =
        police agencies under the state attorney general
    .exceptions =
        it rests on a directive of the attorney general. A later one can change it. The directive
        has its own exceptions, for help without an agreement.

nj-police-287g-statute-2026 =
    This is unconfirmed. A public register of September 2026 says that a law of 2026 (A4071 / S3521)
    now bans these agreements, and no longer only the attorney general's directive. One source gives
    March 2026 as the month it was signed. We did not read the law.

nj-police-287g-task-force =
    ICE's list of May 18, 2026 shows no task-force agreement in New Jersey. { said-task-force }
    { said-none-since } { said-county-list }

nj-police-287g-jail =
    ICE's list of May 18, 2026 shows no jail agreement in New Jersey. { said-jail }
    { said-none-since } { said-county-list }

nj-courts-arrest-limit =
    We found no law that bars ICE arrests in New Jersey courthouses. The chief justice's Directive
    07-19 (May 2019) sets steps for ICE activity at courts. It also stops courts from collecting
    immigration status except for a real court purpose. The Safe Communities Act of January 2026
    calls for model policies at sensitive places.

nj-benefits-medicaid-data =
    The address is not protected, though New Jersey is one of the suing states. Since January 6,
    2026, the court lets the U.S. health department (HHS) give ICE six items on people not lawfully
    present. They are home address, phone, birth date, Medicaid ID, citizenship and immigration
    status, in the suing states too. Medical records, and data on citizens and permanent residents,
    stay barred while the suit goes on. In 2026 the states told the court that a larger file had
    gone over anyway.
    .binds =
        HHS and its Medicaid agency; Homeland Security and ICE (by a federal court order)
    .exceptions =
        six basic items, home address among them, may be shared. In 2026 the states told the court
        that its order had been broken; we do not know if they are right.

nj-benefits-snap-data =
    New Jersey may be one of the states that sued the U.S. Department of Agriculture over data on
    food stamp (SNAP) recipients. If so, court orders of October 2025 and February 26, 2026, cover
    it. We did not see the list that names it, and we have not been able to check this.

nj-voter-roll-shared =
    New Jersey did not give the U.S. Justice Department its full voter list, and the department sued
    for it in late February 2026. What the court did is told separately.

nj-voter-roll-shared-suit-dismissed-2026 =
    This is unconfirmed. A public register that copies the University of Washington's list of these
    suits says that a federal court threw out the suit against New Jersey on July 29, 2026. The
    department appealed to the Third Circuit, and the state's answer was due on October 28, 2026. We
    saw no court order to hand the list over.

nj-health-status-question =
    Hospitals have no duty to ask. The Privacy Protection Act bars health facilities from asking for
    status, birthplace, Social Security number or taxpayer number. They may ask if safe care or a
    program's rules need it. The parts for the health department start a year after the law passed.

nj-broker-delete-right =
    The New Jersey Data Privacy Act has been in force since January 15, 2025. It is said to give
    rights to see and delete data held by covered businesses, and to opt out. We have not been able
    to check this. Removal under Daniel's Law covers only judges, police and similar officials.

nj-broker-delete-right-data-seller-law-2026 =
    This is unconfirmed. A public register says that A5328, signed June 30, 2026 and in force at
    once, makes firms that sell or license residents' data register for a fee. It also bans the sale
    of sensitive data. We did not read whether it gives a right to delete.

nj-event-privacy-act-2026 =
    The Privacy Protection Act (S3522) was signed. It names when government bodies may give out
    status, citizenship, birthplace, Social Security number and taxpayer number (ITIN); a subpoena,
    a warrant or a court order is among the cases. Address and photo are not on that list, and we
    could not reach the new wording on them, so we count them as open.

nj-event-plate-sharing-law-2026 =
    The Privacy Protection Act (S3522) barred government bodies from sharing plate data for civil
    immigration enforcement. A court order, or any subpoena or warrant, perhaps the agency's own,
    still opens it. Criminal cases are outside the ban, and otherwise it rests on the requester's
    word. We did not read the signed text.

nj-event-trust-directive-upheld-2021 =
    A federal court ruled in the federal government's case against New Jersey. The attorney
    general's Immigrant Trust Directive, which limits police help to ICE, was upheld.

nj-event-trust-law-2026 =
    A narrower version of the Immigrant Trust Directive became law (S3521). A fuller one had been
    vetoed in January. We did not read the enacted text.

nj-event-trust-law-advocates-2026 =
    Advocates note that the new law (S3521) leaves out protections for people accused but not
    convicted.

nj-event-agreements-banned-2019 =
    A supplement to the attorney general's Immigrant Trust Directive banned 287(g) agreements. A
    later attorney general can change it.

# “They”: the members of Congress. The program puts the date and “Members of Congress” before the
# sentence.
nj-event-nlets-letter-2025 =
    They told New Jersey's governor, one of 19, that the state still gave ICE self-service access to
    driver and registration data over Nlets, the police network. We found no announcement of a
    block.

nj-event-courts-directive-2019 =
    The chief justice's Directive 07-19 set steps for ICE activity at courts. It stopped courts from
    collecting immigration status, except for a legitimate court purpose. We found no law that bars
    ICE arrests in New Jersey courthouses.

nj-event-voter-suit-dismissed-2026 =
    By a public register, a federal court threw out the Justice Department's suit for New Jersey's
    full voter list. The department appealed. This is unconfirmed.
