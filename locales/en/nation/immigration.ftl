### United States, immigration offices and court: what the research found, in plain words, for the
### whole nation. Each message is a paragraph below a route or safeguard of an explanation; its date
### and sources stand beside it. Ids: us-<path of the claim in rules/nation>. us-channel- tells of a
### route, us-protection- of a law, us-list- of a list of states, us-event- of one event.
### A lawyer may rely on this: keep may, must, can, only, not, “we found no”, “could not confirm”,
### “reported”, dates, numbers, names of laws, and who says so. The check wants the same years as in
### the English. Names of programs, companies and forms stay English; terms in parentheses are those
### that people meet in letters.

## Immigration offices, courts, and what protects people there. Removal is the law's word for
## deportation. Noncitizen: a person who is not a U.S. citizen.

# “refuses”: the request. Notice to appear: the paper that begins a case in immigration court; keep
# the term.
us-channel-uscis-files =
    USCIS and ICE are parts of one department and share case files. A USCIS memo of February 28,
    2025 changed what happens after a refusal. USCIS now starts removal cases for most people it
    refuses who are not lawfully present. It does this with a paper called a notice to appear. No
    group is exempt, and USCIS may refer cases to ICE. The main exception is for some petitions
    based on a job.

# “struck down”: declared unlawful and void. “on hold”: stopped while the appeal runs.
us-channel-eoir-court-address =
    Immigration court files hold a person's address and hearing dates. ICE's lawyers are the other
    side in the case, so ICE sees both. An ICE memo of May 2025 told its lawyers to help officers
    plan arrests at hearings. On June 23, 2026, a court struck down, for the whole country, the
    policies that allowed such arrests. The government appealed. We did not find whether the ruling
    is on hold.

us-channel-check-in-and-interview-arrests =
    Coming to an appointment can itself lead to arrest. In June 2025, NBC News reported that
    hundreds of people on ICE's monitoring program were among those arrested. Some were told to come
    early to a check-in. The Guardian estimated 1,400 arrests at or after check-ins in the first
    four weeks of the administration that began in January 2025; ICE gives no count. From November
    12, 2025, lawyers in San Diego reported arrests of husbands and wives of citizens at green-card
    interviews. In November 2018, ICE arrested a man at a USCIS appointment in North Carolina after
    eleven months in a church. How often it happens, and where else, is not known. Get advice before
    skipping an appointment: not coming has its own consequences.

us-channel-isap-monitoring =
    ICE's deportation officers (ERO) run the monitoring program. People in it report to ICE itself.
    The phone app takes face and place at each check-in. Ankle devices track all the time. An
    address changed in the app reaches ICE by a daily report. ICE says that the data stay with its
    contractor and ICE, for the life of the contract. Records won by lawyers show contacts, health,
    car and voice data in it too. A memo of June 9, 2025 told offices to put most adults in the
    program on ankle monitors. About 183,000 people were in it then, 24,000 of them with an ankle
    device.

us-channel-collateral-arrests =
    ICE also arrests people whom it did not come for. Since August 2025, ICE's own arrest data mark
    each arrest as “targeted” or “collateral”. Collateral means a person met by chance during an
    operation. We read this in an analyst's notes on the data up to March 2026, not in the data.

# VAWA, U and T: kinds of request by victims; keep them. “Facts … may not be used alone”: not
# without other proof.
us-channel-victim-visa-files =
    VAWA, U and T filings are made by victims of abuse, crime or trafficking. The government may
    pass their files outside government only for listed reasons. Facts from the abuser may not be
    used alone against the victim. Inside Homeland Security, the law limits use, not sight: officers
    can see the files for their work. In early 2025, ICE dropped its duty to look for such cases
    before an arrest. On December 22, 2025, USCIS told officers that they may use facts from an
    abuser in more situations. A lawsuit of October 14, 2025 challenges arrests of people whose
    filings are pending.

# Guidance: written orders to officers.
us-protection-victim-confidentiality-1367 =
    VAWA, U and T filings are made by victims of abuse, crime or trafficking. Homeland Security and
    the Justice and State Departments may not disclose data about such applicants, except as listed.
    Their own officers may see the data for their department's work. An agency may not act on facts
    from the abuser alone. The law is in force, but ICE's 2025 guidance no longer makes officers
    look for such a case. USCIS guidance of December 22, 2025 lets officers use facts from an
    abuser, and from others whose word the law limits (“prohibited sources”), in more situations. A
    lawsuit filed on October 14, 2025 was pending when last seen. The limit ends when the request is
    refused for good.

# I-200 and I-205 are administrative warrants. Keep “signed by a judge” and “signed by immigration
# officers”. Fourth Amendment: part of the Constitution. The last two sentences are for safety.
us-protection-home-entry-warrant =
    To enter a home without consent, officers need a warrant signed by a judge. ICE's own papers,
    forms I-200 and I-205, are signed by immigration officers. A secret ICE memo of May 12, 2025 was
    published in January 2026. It claims that form I-205 is enough to force the door of a person
    with a final removal order. It claims this for no one else. Such a home may be shared with
    others. In January 2026, a federal judge in Minnesota ruled that such an entry broke the Fourth
    Amendment. Suits against the memo were filed in Boston (January 30, 2026) and elsewhere.
    Officers may still force entry in practice. Do not resist; say that you do not consent.

# DACA: protection for people who came as children. Referral: passing a case on to ICE. “whether
# that promise still binds”: unknown.
us-channel-uscis-daca-data =
    Since 2012, USCIS said that it would not volunteer DACA applicants' data to ICE unless they met
    the criteria for removal. A federal audit looked at 106,000 refusals up to June 2021. It found
    under 900 referrals. We could not confirm whether that promise still binds in 2026. The newest
    source we read is from January 2022.

# Advice at the end: keep “before filing or not filing”.
us-channel-alien-registration =
    Since April 11, 2025, USCIS takes registration forms (G-325R) and fingerprints from noncitizens
    who were never registered. It does this under a 1940 law. Registering gives no status. It puts
    the person's address, history and fingerprints in the files of Homeland Security (DHS). Not
    registering can be a crime. Anyone in doubt needs a lawyer before filing or not filing.

# Privacy Act and freedom-of-information request: keep the English in parentheses.
us-protection-privacy-act =
    The Privacy Act of 1974 gives citizens and green-card holders rights over federal files. These
    are limits on sharing, and rights to see files, correct them and sue. Others are outside it. An
    order of 2017 told agencies not to extend it to them. Homeland Security (DHS) then pointed them
    to freedom-of-information requests. DHS says that it still applies fair-information principles
    to everyone. In June 2026, a court used the Act to strike down changes to SAVE, a system that
    checks immigration status. The Supreme Court put that ruling on hold on September 25, 2026. So
    the Act does not stop the joined system today; the appeal goes on.

# Rights and duties stand side by side: keep every “may” and “must”. Lawful stop: by police, with a
# reason.
us-protection-right-to-silence =
    Anyone in the country may stay silent about birthplace, status and entry. Anyone may ask for a
    lawyer. Lying or showing false papers is a crime. There are limits. By law, noncitizens 18 or
    older must carry proof of registration; Homeland Security (DHS) has enforced this since April
    11, 2025. Silence does not end a duty to report a new address or to come to an appointment. Some
    states require people to give their name in a lawful stop. Rules differ at borders and airports,
    and in an application or a hearing of one's own. Ask a lawyer there.

us-protection-asylum-confidentiality =
    The government may not tell third parties that someone asked for asylum, or what the claim says.
    Above all, it may not tell the home country. It may do so only with written consent or under a
    listed exception. The rule is no wall inside government. Immigration officers and other federal
    officers with a need may see the file. It has been broken: on November 28, 2022, ICE by mistake
    posted data of 6,252 people who had asked for protection. Our newest source on the rule is of
    December 2022.

# Privilege: legal term; keep it in parentheses. Notario: in the U.S. no lawyer, unlike a notary in
# Latin America; keep the Spanish word. Accredited representative: not a lawyer, but recognized by
# the Justice Department.
us-protection-attorney-client-privilege =
    What a client tells a lawyer, or a lawyer's staff, to get legal advice is protected. This is
    called privilege. Ethics rules cover more still. The client's status does not matter. Crime or
    fraud in progress is not covered. By law, even the government funder of legal aid may not see
    records under the privilege. Ask first whether the helper is a lawyer or an accredited
    representative. Talk with a notario or a friend is not protected.

# “may not represent”: in court and with offices.
us-protection-lsc-restriction =
    The Legal Services Corporation (LSC) gives federal money to legal-aid offices. Offices that take
    it may not represent many noncitizens. There are exceptions, such as victims of abuse. So these
    offices must ask whether a person is eligible. Offices without LSC money are free of the rule.

# Check-in: an appointment at ICE. The last sentence is a warning.
us-protection-immigration-court-arrest-limit =
    On June 23, 2026, a federal judge in California struck down policies of ICE and the immigration
    courts from 2025. They let officers arrest people because they came to court. The ruling brings
    back the 2021 limits nationwide. In May 2026, a New York judge had ruled on this for the courts
    in Manhattan. The ruling does not cover check-ins at ICE offices, streets or homes. The
    government appealed. The present state must be checked before relying on it.

us-protection-immigration-court-arrest-limit-breaches-2026 =
    Arrests did not end with the ruling. By a note on a report in The Intercept, agents arrested
    three men at two New York immigration courts between June 26 and June 30, 2026. ICE denied
    breaking any court order. We found no pause of the ruling up to July 2026, and we saw nothing
    later. So it is a right to argue afterwards, not safety.

# Rights differ: keep who may do what. Freedom of Information Act: keep the name.
us-protection-own-records-access =
    Anyone, whatever their status, may ask federal agencies for their own file under the Freedom of
    Information Act. This covers USCIS, ICE, CBP, Homeland Security's biometric office (OBIM) and,
    separately, the immigration court. Anyone may get their FBI record for $18. Citizens and
    green-card holders also have Privacy Act rights to correct their files. State law gives access
    to one's own driving record. Specialist credit agencies must show a person their file once a
    year.

us-protection-own-records-access-immigration-court-2026 =
    On the file of the immigration court, two stored versions of the court's own manual disagree.
    One lets a person get a copy by email to the court. The other says that, as a rule, a copy needs
    a freedom-of-information request. We could not tell which is in force. Ask the court first, and
    file the request as well.

# Field office: one of the 25 main offices of ICE's deportation officers.
us-list-ero-field-offices =
    ICE's deportation officers (ERO) have 25 field offices. Each answers for one or more states, or
    for part of one. Which office answers for which county is ICE's own division, as a research
    project copied it by April 20, 2026. The addresses are of April 13, 2026. ICE can change both.
    Smaller offices and check-in places are not listed here. Check the address before you go. Going
    there can end in arrest: talk to a lawyer first.

## Events. The program puts the date and the voice before each, “June 23, 2026 · A court: …”, so
## “the year” and “by then” mean that date.

us-event-uscis-referral-memo-2025 =
    Under a new memo, USCIS starts removal cases for most people it refuses who are not lawfully
    present. No group is exempt, and USCIS may refer cases to ICE. The main exception is for some
    petitions based on a job.

us-event-uscis-deferred-action-promise =
    A federal audit found under 900 referrals to ICE out of 106,000 DACA refusals by June 2021.
    Since 2012, USCIS said that it would not volunteer this data unless removal criteria were met.
    Whether that still binds is unconfirmed.

us-event-registration-form-2025 =
    USCIS began to take registration forms (G-325R) and fingerprints from noncitizens who were never
    registered, under a 1940 law. Registering gives no status. Not registering can be a crime.

us-event-immigration-court-arrest-memo-2025 =
    An ICE memo told its lawyers to help officers plan arrests at immigration court hearings.

us-event-immigration-court-arrests-vacated-2026 =
    A federal judge in California struck down, nationwide, the 2025 policies that let officers
    arrest people because they came to immigration court. The government appealed. The present state
    must be checked before relying on it.

us-event-victim-search-dropped-2025 =
    Early in the year, ICE dropped its duty to look for a victim's filing before an arrest.

us-event-victim-lawsuit-2025 =
    A lawsuit challenges arrests of people whose VAWA, U or T filings are pending.

us-event-victim-guidance-2025 =
    USCIS told officers that they may use facts from an abuser in more situations.

us-event-home-entry-memo-2025 =
    A secret ICE memo, published in January 2026, claims that form I-205 is enough to force the door
    of a person with a final removal order. Immigration officers, not judges, sign that form.

us-event-home-entry-ruling-2026 =
    A federal judge in Minnesota ruled that an entry of the kind the ICE memo allows broke the
    Fourth Amendment.

# “the ICE memo”: the one of May 2025 on entering homes.
us-event-home-entry-suits-2026 =
    A suit against the ICE memo was filed in Boston. Suits were also filed elsewhere.

us-event-appointment-arrest-after-sanctuary-2018 =
    A man who had lived eleven months in a church in Durham, North Carolina went to a USCIS
    appointment. Plainclothes ICE agents arrested him there. USCIS said that it sets appointments
    only for pending requests. ICE said that he had no legal basis to stay.

us-event-check-in-arrests-2025 =
    NBC News reported that hundreds of people on ICE's monitoring program were arrested in one day.
    Some had been told by text message to come early to a check-in.

us-event-interview-arrests-2025 =
    Lawyers in San Diego began to report arrests of husbands and wives of citizens at their
    green-card interviews. By the lawyers, it was mostly over an overstay.

us-event-ankle-monitor-memo-2025 =
    An ICE memo told offices to put most adults in the monitoring program on ankle monitors. The
    Washington Post reported it; we read it in a company's blog.

us-event-collateral-arrests-counted-2025 =
    ICE's own data began to mark arrests as “targeted” or “collateral”, that is, of people met by
    chance. We read this in an analyst's notes.

us-event-immigration-court-arrests-go-on-2026 =
    By a note on a report in The Intercept, agents arrested three men at two New York immigration
    courts in the days after the ruling of June 23, 2026. ICE denied breaking any court order.
