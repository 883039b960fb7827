### United States, phone and internet: what the research found, in plain words, for the whole
### nation. Each message is a paragraph below a route or safeguard of an explanation; its date and
### sources stand beside it. Ids: us-<path of the claim in rules/nation>. us-channel- tells of a
### route, us-protection- of a law, us-list- of a list of states, us-event- of one event.
### A lawyer may rely on this: keep may, must, can, only, not, “we found no”, “could not confirm”,
### “reported”, dates, numbers, names of laws, and who says so. The check wants the same years as in
### the English. Names of programs, companies and forms stay English; terms in parentheses are those
### that people meet in letters.

## Phones, accounts, messages, and the laws on them.

# “no warrant is needed” is ICE's claim. Inspector general: checks a department from within.
us-channel-phone-location-purchase =
    In 2025, ICE went back to buying location data that comes from phone apps. Webloc, a tool from
    Penlink, lets agents draw an area on a map and list the phones seen there. They can then follow
    the phones home. An ICE legal memo says that no judge's warrant is needed. On March 3, 2026,
    some 70 members of Congress asked the inspector general to investigate. The Supreme Court's
    location ruling of June 2026 did not decide whether buying is allowed. That ruling was about
    data that a company is forced to give.

# Civil case: about immigration status, not a crime.
us-channel-cell-site-simulator =
    ICE owns devices that imitate a cell tower and find nearby phones. It ordered more vehicles
    fitted with them in 2024, and again in May 2025 for $825,000. It used such devices at least 466
    times from 2017 to 2019. In 2017, officials said that ICE's investigations branch (HSI) gets a
    judge's warrant. They said that its deportation branch (ERO) does not use them for civil cases.
    We could not confirm whether that still holds.

# “was cleared to use”: got permission. “vendor”: seller.
us-channel-spyware-graphite =
    Graphite is spyware that can take over a phone without a click. ICE's $2 million contract with
    its maker was revived in August 2025. On April 1, 2026, ICE's acting head confirmed that its
    investigations branch (HSI) was cleared to use spyware. The stated targets were drug traffickers
    and terrorists. On May 22, 2026, Homeland Security (DHS) said that ICE has no relationship with
    the firm. It would not say whether another vendor replaced it. Use in ordinary removal cases is
    not documented.

# Visitor: a foreigner who comes for a time. “denial of entry”: being turned back.
us-channel-border-device-search =
    At the border, CBP may look through a phone without a judge's warrant or suspicion. In a deeper
    search, it may use tools that extract data. It searched 14,899 devices from April to June 2025,
    a record quarter. That was under 0.01% of travelers. Policy keeps officers to what is stored on
    the device. Refusing can mean delay and seizure of the device. For a visitor, it can mean denial
    of entry.

us-channel-phone-subscriber-records =
    On a plain subpoena, which needs no judge, a phone or internet company must give an agency a
    customer's basic records. These are name, address, call and session records, and how the
    customer pays. The customer need not be told. Other records, such as who wrote to whom, need a
    court order. The content of messages needs a judge's warrant. In an emergency that threatens
    life, a company may give data without any of these. It may also do so if the customer consents.

# Administrative subpoena: signed by an agency, not by a judge. “by press count”: counted by
# newspapers.
us-channel-platform-subpoenas =
    Homeland Security (DHS) sends administrative subpoenas to the platforms Google, Meta, Reddit and
    Discord. It asks for the names, email addresses and phone numbers behind accounts that criticize
    or watch ICE. By press count, there were hundreds by February 2026. Firms complied with some.
    When users went to court with the ACLU, DHS withdrew the demands before a judge decided.

us-channel-social-media-monitoring =
    ICE reads public posts with tools that it bought. In October 2025, it asked for about 30
    contractors to do so around the clock in Vermont and California. They would turn posts and
    photos into leads for arrests. At that time, ICE was only asking firms about the plan. We could
    not confirm a signed contract.

# Legal process: keep the term with its explanation in parentheses.
us-channel-ring-flock =
    A link between Ring doorbells and Flock, a camera company, was announced in October 2025. It was
    called off on February 12, 2026, before it started. Ring says that no video was sent to Flock.
    Ring's own requests to owners continue, and owners may ignore them. Police can still use legal
    process, such as a subpoena or a judge's warrant.

# Carpenter, Chatrie: names of cases; “6-3”: votes of the judges. Search: in the sense of the
# Constitution. Geofence: keep the term.
us-protection-carpenter-location =
    Officers need a judge's warrant to make a phone company hand over a week or more of cell-tower
    history. The Supreme Court said so in Carpenter (2018). On June 29, 2026, in Chatrie (6-3), it
    ruled on geofence demands, which ask a provider which phones were in an area. It held that
    collecting location history this way is a search too, even for a short time. Whether the judge's
    warrant in that case was good went back to the lower court. In an emergency, officers may act
    without a judge's warrant. Neither case decided whether an agency may simply buy location data
    from a broker, which ICE does.

# “content of messages”: what they say, as against who wrote to whom and when.
us-protection-stored-communications-act =
    Under the Stored Communications Act of 1986, phone, email and platform companies may give the
    content of messages only on a judge's warrant. The law's own words still allow less for messages
    older than 180 days; practice and court rulings now ask for a warrant there too. For other
    records, such as who wrote to whom, a judge must sign an order, on facts that give good reason
    to think that they matter to a criminal investigation under way. A subpoena, even one that no
    judge signed, is enough for name, address, session and call logs, and how the customer pays. In
    an emergency that threatens life or serious injury, a company may give data at once. It may also
    do so with the customer's consent. The agency need not tell the customer. Many companies do,
    unless they are ordered to keep quiet.

# Citizen of the U.S. and visitor have different rights: keep both.
us-protection-border-search-limits =
    CBP replaced its rules on device searches in January 2026 (Directive 3340-049B). A law firm's
    summary says that a plain search needs no suspicion. A deeper one always needs a supervisor's
    approval. On top of that it needs one of two reasons: a reasonable suspicion that a law CBP
    enforces is being broken, or a national security concern. The list of devices is longer: smart
    watches and cars' own computers are on it. A news digest says that officers still may not use a
    passcode to reach what is stored only in the cloud. We did not read the directive itself. A
    citizen cannot be refused entry for not unlocking a device. A visitor can. The device may be
    kept.

us-protection-simulator-policy =
    Homeland Security's own policy asks for a judge's warrant to use a device that imitates a cell
    tower. There are exceptions for urgent and for "exceptional" cases. A federal law also asks for
    a court order, even in most emergencies within 48 hours. In March 2023, the department's
    inspector general told of its audit. In the cases it looked at, ICE's investigators (HSI) had
    the judges' warrants that were required. But they did not always get the court orders in urgent
    cases. The department can change its policy. We found nothing newer on it.

us-protection-border-search-limits-directive-2018 =
    At the border, officers need no judge's warrant to look through a device. CBP's rules of January
    2018 kept them to data stored on it, not in the cloud. They asked more for a forensic search.
    CBP replaced these rules in January 2026.

us-channel-immigration-form-social-media =
    Visa forms have asked for social media account names since 2019. Since June 2025, consulates
    check what F, M and J students post, and since December 15, 2025 also H-1B workers and their
    families. These applicants are told to set their accounts to public. In 2025, USCIS proposed to
    ask for five years of account names on nine of its forms. Among them are those for citizenship,
    the green card, asylum and travel papers. Its paper of November 2025 says that it may look only
    at what is public. We did not find whether the new questions were approved, so look at the
    current form.

us-channel-travel-form-social-media =
    Travelers from about 42 countries who need no visa fill out an online form (ESTA). It has asked
    for social media accounts since 2016, and answering was optional. On December 10, 2025, CBP
    proposed to make five years of account names a must, with phone numbers and email addresses. A
    trade site wrote on December 16, 2025 that nothing was final. We did not find how this ended. It
    is about people who come as visitors, not about citizens or green-card holders.

## Events. The program puts the date and the voice before each, “March 3, 2026 · Members of
## Congress: …”, so “then” and “by then” mean that date.

us-event-phone-location-inspector-2026 =
    Some 70 members of Congress asked the inspector general to investigate ICE's purchase of phone
    location data.

# “this location data”: location data bought from companies, got from phone apps.
us-event-phone-location-ice-memo =
    An ICE legal memo, known by then, says that no judge's warrant is needed for this location data.
    We could not confirm when it was written.

us-event-phone-location-ruling-2026 =
    The Supreme Court held, 6 to 3, that collecting phones' location history from a provider by
    geofence is a search. It did not decide whether an agency may buy location data from a broker.

# “these devices”: devices that imitate a cell tower.
us-event-cell-simulator-officials-2017 =
    Officials said that ICE's investigations branch (HSI) gets a judge's warrant. They said that its
    deportation branch (ERO) does not use these devices for civil cases. We could not confirm
    whether that still holds.

us-event-cell-simulator-vehicles-2025 =
    ICE ordered more vehicles fitted with devices that imitate a cell tower, for $825,000.

us-event-spyware-contract-2025 =
    ICE's $2 million contract with the maker of Graphite spyware was revived.

us-event-spyware-confirmed-2026 =
    ICE's acting head confirmed that its investigations branch (HSI) was cleared to use spyware. The
    stated targets were drug traffickers and terrorists.

us-event-spyware-no-relationship-2026 =
    Homeland Security said that ICE has no relationship with the maker of Graphite. It would not say
    whether another vendor replaced it.

us-event-platform-subpoenas-counted-2026 =
    By press count, Homeland Security had sent platforms hundreds of administrative subpoenas. They
    ask for names, email addresses and phone numbers behind accounts that criticize or watch ICE.
    Firms complied with some.

# “the demands”: Homeland Security's administrative subpoenas to online platforms.
us-event-platform-subpoenas-withdrawn-2026 =
    By then, users had gone to court with the ACLU. Homeland Security withdrew the demands before a
    judge decided.

us-event-social-media-contractors-2025 =
    ICE asked for about 30 contractors to read public posts around the clock in Vermont and
    California. It was only asking firms about the plan then. We could not confirm a signed
    contract.

us-event-doorbell-link-announced-2025 =
    A link between Ring doorbells and Flock, a camera company, was announced.

# “The link”: between Ring doorbells and Flock.
us-event-doorbell-link-called-off-2026 =
    The link was called off before it started. Ring says that no video was sent to Flock.

us-event-cell-simulator-inspector-2023 =
    The department's inspector general said that ICE's investigators (HSI) did not always get the
    court orders needed for these devices in urgent cases.

us-event-device-directive-2026 =
    CBP replaced its rules of 2018 on device searches with Directive 3340-049B. We did not read the
    directive itself.

us-event-consulate-online-review-2025 =
    From this day, consulates also check the online posts of people who ask for an H-1B visa, and of
    their families. They are told to set their accounts to public.

us-event-travel-form-proposal-2025 =
    CBP proposed to make five years of social media account names a must on the travel form ESTA. We
    did not find how this ended.
