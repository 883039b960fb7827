# Alabama: what the research found, in plain words. Ids: <state>-<fact>.

al-dmv-license-regardless-of-status =
    Alabama gives no driver's license to people who cannot prove lawful presence. Under the 2011
    immigration law, people not lawfully present may not apply for a license, an ID card or a
    license plate. Agencies may check lawful presence through SAVE, a Homeland Security system.

al-dmv-card-marking =
    Alabama has no card for people without lawful presence, so this question does not come up. Cards
    of lawfully present noncitizens are marked. The entry on noncitizen marking tells about that.

al-dmv-noncitizen-marking =
    State law requires every license, ID card or vessel license of a noncitizen to carry a
    foreign-national mark. The mark must tell permanent residents apart from people on a temporary
    stay. The application also records the country of origin and the end date of the immigration
    paper. The card ends when that paper ends. The law was last changed on September 1, 2023.

al-dmv-document-retention =
    We found no Alabama rule on how long copies of passports or immigration papers may be kept. We
    did not search every source, so this is unconfirmed. The noncitizen application itself records
    the country of origin and when the paper ends.

al-dmv-disclosure-limit =
    We found no Alabama law that keeps license records from immigration enforcement. The state's
    2011 immigration act goes the other way, toward checks with federal authorities.

al-dmv-nlets-immigration =
    A November 2025 letter from members of Congress is about Nlets, the national police network. It
    says every state let ICE and its investigations branch, ICE (HSI), query its motor-vehicle data,
    with a few exceptions. Those were Illinois, Massachusetts, Minnesota, New York and Washington,
    with Oregon under way. Alabama is not an exception, and we found no later block. By statute the
    state law enforcement agency (ALEA), which also issues licenses, is the state's Nlets agency.

al-dmv-nlets-photos =
    Secondary accounts of a 2025 letter from Congress say that about 41 states pass license photos
    over Nlets, the national police network. We could not confirm whether Alabama is one of them.

al-dmv-face-recognition =
    Alabama's license photo system answers face-recognition requests from an FBI unit called FACE
    Services. An FBI agreement of 2014 and a 2019 list by GAO, the congressional audit office, show
    this. The state did not answer a public-records request. So we do not know who else uses the
    system.

al-dmv-face-recognition-police-comparison-rule =
    A state rule lets police compare faces in the field or against a photo store. They need consent,
    or reasonable suspicion of another crime together with a hidden identity. A match alone is not
    enough for a judge's warrant. The Washington Post reported in 2013 that Alabama police could
    search the license photos, then over 4 million faces.

al-dmv-ice-documented-access =
    We found no public record of a specific ICE request to Alabama's license agency. Across the
    nation, ICE made 292,114 motor-vehicle queries over Nlets, the police network, in the year to
    October 1, 2025. Its investigations branch (HSI) made 605,116. We saw no count by state.

al-dmv-data-sales =
    We have not studied this enough for Alabama. We did not look up any case of the state law
    enforcement agency (ALEA) selling license records.

al-dmv-federal-bulk-request =
    We found no report that the Justice Department or Homeland Security asked for Alabama's driver
    records in bulk. This is not confirmed. The state does share voter data with Homeland Security
    through SAVE, its status-check system. Two lists, of February and March 2026, name states that
    gave or promised full voter rolls to the Justice Department. They do not name Alabama, and it
    was not among the states sued by then.

al-alpr-statute =
    We found no Alabama statute on license plate readers. A 2021 bill, SB2, would have let data be
    kept for up to five years. It was still in committee when last seen. A rule of the state justice
    information commission does govern police plate readers.

al-alpr-sharing-limit =
    We found no limit on who may get plate data. This is not confirmed. The state rule on police
    readers asks for logs of access and sharing. The state law enforcement agency (ALEA) must audit
    at least every three years. An agency that still breaks the rule 90 days after notice loses
    access. Use must be official police business. Keeping logs is not a ban. We have not seen the
    rule's parts on how long data is kept and who may get it.
    .binds =
        Alabama police agencies that record plates
    .exceptions =
        the rule asks only for logs and audits; no agency is named as shut out

al-alpr-immigration-limit =
    We found no Alabama law or rule that bars using plate-reader data for immigration enforcement.

al-alpr-ice-documented-access =
    Our searches found no documented Alabama case of ICE or Border Patrol getting plate-reader data.
    This is not confirmed. In August 2025 Flock, a plate-reader company, admitted that it had run
    nationwide trials with CBP and ICE (HSI).

al-police-immigration-limit =
    We found no state law or order that limits police help to immigration authorities. Alabama's
    2011 act goes the other way.

al-police-cooperation-mandate =
    The 2011 Beason-Hammon act covers people in a lawful stop or arrest. Where there is reasonable
    suspicion of unlawful presence, police must make a reasonable try to find out status. Federal
    courts blocked several parts of the act. The status-check part was left in force in the October
    2011 rulings that we saw.

al-police-287g =
    ICE's list of May 18, 2026 shows 61 signed 287(g) agreements in Alabama, held by 45 agencies.
    These agreements let local officers do some ICE work. On July 18, 2025 the list had 23, held by
    fourteen agencies, mostly sheriffs. More were signed after May 2026. { said-county-list }

al-police-287g-task-force =
    ICE's list of May 18, 2026 shows 42 task-force agreements in Alabama. { said-task-force }
    { said-more-since } { said-county-list }

al-police-287g-jail =
    ICE's list of May 18, 2026 shows 19 jail agreements in Alabama. { said-jail }
    { said-none-since } { said-county-list }

al-benefits-medicaid-data =
    Alabama is not one of the states suing in California v. HHS. So the court's limits on what CMS,
    the federal Medicaid agency, may pass to ICE do not cover it. In July 2025 Homeland Security got
    the Medicaid data of all states, home addresses included, under an agreement between CMS and
    ICE.

al-benefits-snap-data =
    We could not confirm whether Alabama gave its food-aid (SNAP) data. The U.S. Agriculture
    Department said in late 2025 that 28 states, mostly Republican-led, had handed over such data.
    It said that 22 others refused. The accounts we saw name Alabama in neither group.

al-school-status =
    A 2011 provision would have made public schools record students' immigration status. A federal
    appeals court, the 11th Circuit, blocked it on October 14, 2011, before it took lasting effect.
    We found no rule to collect it now.

al-voter-roll-shared =
    In 2025 Alabama's secretary of state signed an agreement with Homeland Security. It runs
    registered voters and new registrations through SAVE, a federal status-check system. His office
    sends voter-roll information to the department for this. We could not confirm whether the
    Justice Department also has the full roll.

al-broker-delete-right =
    The Alabama Personal Data Protection Act (Act 2026-552) was approved on April 17, 2026. It will
    let residents delete data and opt out of its sale, but only from May 1, 2027. It leaves out many
    companies with fewer than 500 staff that do not sell data. It also leaves out data already
    covered by credit-reporting rules.

al-other-pending-jail-cooperation-bill =
    A bill called the Laken Riley Act would make jails check status, honor certain ICE holds and
    report every three months. It was before the legislature in 2025 (HB7) and again in 2026 (HB13).
    We could not confirm whether HB13 became law.

al-event-data-act-2026 =
    The Alabama Personal Data Protection Act (Act 2026-552) was approved. Only from May 1, 2027 will
    residents have rights to delete data and to opt out of its sale. It exempts many companies with
    fewer than 500 staff that do not sell data, and data already regulated as credit reporting.
