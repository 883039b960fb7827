### United States, health, school, census and mail: what the research found, in plain words, for the
### whole nation. Each message is a paragraph below a route or safeguard of an explanation; its date
### and sources stand beside it. Ids: us-<path of the claim in rules/nation>. us-channel- tells of a
### route, us-protection- of a law, us-list- of a list of states, us-event- of one event.
### A lawyer may rely on this: keep may, must, can, only, not, “we found no”, “could not confirm”,
### “reported”, dates, numbers, names of laws, and who says so. The check wants the same years as in
### the English. Names of programs, companies and forms stay English; terms in parentheses are those
### that people meet in letters.

## Schools, mail, hospitals, census, and the laws on them.

# Directory data: name, address, phone and so on. “opted out”: said no in writing.
us-channel-school-records =
    Public schools do not have to ask about immigration status. A federal privacy law keeps pupils'
    records from ICE unless the family consents. A lawful subpoena or court order is an exception,
    after a reasonable effort to warn the family. The rule does not say that a judge must have
    signed the subpoena. An emergency is another exception. Directory data can be released unless
    the family opted out. Since January 2025, schools are no longer a place that ICE avoids by
    policy.

# Postal Inspection Service: the police of the post.
us-channel-usps =
    The Postal Inspection Service joined an immigration task force of Homeland Security (DHS) in
    2025. Immigration officials sought pictures of envelopes and parcels, tracking data, and online
    account and payment data. The Washington Post reported this on April 29, 2025. DHS confirmed the
    cooperation in general terms. How many people it concerned is unknown.

# May, and not forced to: keep both. “treatment areas”: where patients are treated.
us-channel-hospital-records =
    Hospitals may give patient data to officers on a court order. They may also answer an officer's
    own written demand that is specific, limited and relevant, but they are not forced to. To help
    find a suspect or fugitive, they may give only basic identifying facts. They may tell more to
    prevent a serious threat, or about a person whom officers hold. ICE may stand in public areas.
    It needs consent or a judge's warrant for treatment areas.

# HIPAA: keep the name. Provider: a doctor, clinic or hospital.
us-protection-hipaa =
    HIPAA is the federal privacy law for health records. It lets a hospital or clinic answer an
    officer's own written demand, but does not make it answer. The demand must be relevant and
    specific, and anonymous data must not be enough. HIPAA also lets them give a short list of
    identifying facts to help find a suspect or fugitive. If officers or a jail hold the patient,
    they may get what care, safety and custody need. To stop a serious and near threat, more may be
    told too. A court order or a judge's warrant goes further. HIPAA binds health providers and
    insurers, not ICE.

# FERPA: keep the name. “in any case”: with or without consent.
us-protection-ferpa =
    FERPA is the federal privacy law for schools that take federal money. They need written consent
    to release education records. A parent or an adult student gives it. A lawful subpoena or court
    order is an exception, after a reasonable effort to warn the family. The rule does not say that
    a judge must have signed the subpoena, and some orders forbid the warning. Another exception is
    an emergency that threatens someone's health or safety. So is "directory" data, unless the
    family opted out. Records that a school's own police unit makes for policing are not covered.
    Visa students' data that the rules require go to SEVIS, a database that ICE runs, in any case.

# Plyler v. Doe: name of a case.
us-protection-plyler =
    A public school may not refuse a child because of immigration status. Schools have no duty to
    ask about it. The Supreme Court decided this in Plyler v. Doe (1982). Some states have tried to
    test this; see the notes on each state.

# Census: the count of all people. “override”: prevail over.
us-protection-census =
    Census answers may be used only for statistics. They may not be shown to any other agency or
    used against the person. Breaking this rule is a crime with up to five years in prison. A
    federal law forbids limits on sharing immigration information with federal officers. A Justice
    Department opinion of 1999 says that this law does not override the census rule. We found no
    change in 2025 and 2026. The law also asks for answers: an adult who refuses can be fined up to
    $100, and one who gives a false answer on purpose up to $500.

# Keep both days, January 20-21. “The rule under the Constitution stays” is the point.
us-protection-sensitive-locations-policy =
    A policy kept immigration officers away from schools, hospitals and places of worship. It was
    withdrawn on January 20-21, 2025. The rule under the Constitution stays. To enter the non-public
    parts of a building, officers need consent or a judge's warrant.

us-channel-fafsa =
    The student-aid form (FAFSA) asks for a parent's or spouse's name, birth date and address. It
    asks one who has no Social Security number to say so. The Higher Education Act limits the data
    to student aid. In October 2025, a national group for college access (NCAN) still could not
    promise that the data stay protected. The department had told it that it has not shared them
    unlawfully and will not. We found no transfer to an immigration agency.

us-protection-student-aid-privacy =
    The Higher Education Act says that FAFSA data may be used only to ask for, award and manage
    student aid. The Education Department's guidance of November 2024 for schools and states builds
    on this. It also covers what a school may do when it gets a subpoena. We found no court ruling
    on a request from an immigration agency.

us-channel-library-records =
    Public libraries keep records of who borrows what. Pages on the laws of Iowa and Illinois say
    that these records stay private until a court orders otherwise. Librarians are told to send
    officers to the director and to the library's lawyer. An immigration officer's own form is not a
    court order. Reading rooms are open to the public. We found no case of ICE asking for library
    records.

us-protection-library-privacy =
    Laws of 48 states and Washington, D.C. keep library records private, says the American Library
    Association in its list of November 2021. In Hawaii and Kentucky, opinions of the attorney
    general do. The words differ. Most laws name the reader's consent or a court order; we did not
    read each one, and in some a subpoena may be enough. A 2025 memo for Illinois libraries still
    builds on that state's law.

## Events. The program puts the date and the voice before each, “April 29, 2025 · Reporters and
## researchers: …”.

us-event-school-policy-withdrawn-2025 =
    The policy that kept immigration officers away from schools, hospitals and places of worship was
    withdrawn. To enter non-public parts of a building, officers still need consent or a judge's
    warrant.

us-event-postal-cooperation-2025 =
    The Postal Inspection Service joined an immigration task force. Immigration officials sought
    pictures of envelopes and parcels, tracking, account and payment data, the Washington Post
    reported. How many people it concerned is unknown.

us-event-postal-government-says-2025 =
    Homeland Security confirmed, in general terms, that the Postal Inspection Service cooperates
    with it. How many people this concerned is unknown.
