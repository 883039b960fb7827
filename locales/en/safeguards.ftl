### Kinds of safeguard: laws, orders, policies or technical blocks that may narrow a route. The name
### is bold in an explanation, before the law's citation, and a box in the picture of the routes,
### where several are joined by dots: short, no full stop. `.what` says in whole sentences what such
### a rule does in general, and what it does not.
### Law: keep every may, must, only, not, likely, often; dates; names of laws and courts; and who is
### not bound. Half of each text is a warning that the rule has gaps: never make it sound safer.
### English terms (warrant, subpoena) stay in parentheses if clinics use them.

## The DMV, the state's office for driver's licenses.

safeguard-dmv-disclosure-limit = Limits on sharing DMV records
    .what =
        The DMV may give some records to some agencies only under set conditions, often a court
        order or a judge's warrant. It does not cover the police network or companies, unless the
        law says so.
safeguard-dmv-status-confidentiality = The DMV must keep some license data private
    .what =
        The DMV must keep private what it knows about some cards, papers or status questions. Other
        data, such as a name or address, may still be open.
safeguard-dmv-document-limit = Limits on copies of papers at the DMV
    .what =
        The DMV may not keep, or may not freely share, copies of some papers people show. It does
        not cover the data that the DMV typed into its system.
# Police network: Nlets, over which officers look up data without asking anyone.
safeguard-police-network-block = An agency is shut out of the police network
    .what =
        The state stops a named agency from looking up its driver data over the police network. It
        stops only the agencies it names. Others can still look, and may pass on what they find.
# A condition in a contract or form that the asker signs.
safeguard-recipient-promise = A promise not to pass DMV data on
    .what =
        Whoever gets DMV data must promise not to pass it on for immigration work. The rule works
        only as far as people keep the promise and the state enforces it.
safeguard-face-search-limit = Limits on face searches in license photos
    .what =
        The state forbids or limits face searches in its license photos. The rule does not cover
        photos that federal agencies already have.
safeguard-data-sale-limit = Limits on selling driver data
    .what =
        State law limits to whom the DMV may sell driver data, or for what use. It does not stop
        data that buyers already have.

## Plate cameras and police.

safeguard-plate-sharing-limit = Limits on sharing plate-camera data
    .what =
        State law limits with whom police may share what their plate cameras saw. It does not bind
        federal cameras, and it may not bind private ones.
safeguard-plate-immigration-ban = No plate-camera data for immigration work
    .what =
        State law forbids agencies to share or use plate-camera data for immigration work. It does
        not bind federal cameras or national companies that sell plate data. Agencies have been
        found to break such rules.
safeguard-plate-retention-limit = Plate-camera data must be deleted after a time
    .what =
        Police must delete plate sightings after a set time. Until then they can be searched. It
        does not reach copies that others have made.
# Such laws are called trust acts or sanctuary laws; the English avoids both words.
safeguard-trust-law = Limits on police help for immigration work
    .what =
        State law limits what police and jails may do or share for immigration agencies. Such laws
        have exceptions, often for a judge's warrant or some crimes. They do not stop fingerprints
        that go to the FBI.
# 287(g): section of the law under which local officers do immigration work for ICE; keep it.
safeguard-agreement-ban = No 287(g) agreements with ICE
    .what =
        State law forbids agreements that let local officers do immigration work for ICE. It does
        not stop other contact between police and ICE.
# DPPA: Driver's Privacy Protection Act. A weak law for this purpose: keep the last sentence.
safeguard-driver-privacy-act = Federal driver privacy law (DPPA)
    .what =
        A federal law limits to whom a DMV may give driver data, such as name, address and photo. It
        lets any government agency have the data for its work. So by itself it does not keep records
        from ICE.

## Immigration and courts.

# Filing: a request to USCIS by a victim of abuse, crime or trafficking (VAWA, U and T).
safeguard-victim-confidentiality = Federal privacy rule for victim filings
    .what =
        Federal law lets a filing by a victim of abuse, crime or trafficking go outside the
        government only for listed reasons. Inside Homeland Security, which ICE is a part of, it
        limits what the filing is used for, not who may see it for work. Facts from the abuser alone
        may not be used against the victim. The rule covers the federal filing, not a report made to
        local police.
# ICE's own forms are administrative warrants. Keep “signed by a judge” each time.
safeguard-home-entry-warrant = Officers need a judge's warrant to enter a home
    .what =
        Without consent, officers need a warrant signed by a judge to enter a home. ICE's own forms
        are not signed by a judge. ICE disputes this only for people with a final removal order.
        Officers may still force entry in practice. Do not resist; say that you do not consent.
# Check-in: an appointment at ICE that a person must keep.
safeguard-immigration-court-arrest-limit = Limit on arrests at immigration court
    .what =
        A court ruling of June 23, 2026 limits arrests of people because they came to immigration
        court. It does not cover check-ins at ICE offices, streets or homes. The government
        appealed, so check how it stands before you rely on it.
# “civil immigration arrests”: because of status, not because of a crime.
safeguard-courthouse-arrest-limit = Limits on immigration arrests at state courts
    .what =
        State law limits civil immigration arrests at state courts, often to those with a judge's
        warrant. It does not cover immigration court or arrests for a crime. Arrests were still
        reported in some states with such a law.
# “no wall inside government”: other federal offices may see it.
safeguard-asylum-confidentiality = Privacy of asylum requests
    .what =
        The government may not tell others, above all the home country, that someone asked for
        asylum. Written consent or a listed exception lifts this. It is no wall inside government:
        immigration and other federal officers with a need may see the file.
# Privacy Act of 1974: keep the name.
safeguard-privacy-act = Federal Privacy Act
    .what =
        This law gives citizens and green-card holders rights over federal files, such as limits on
        sharing, correction and lawsuits. Other people are outside it. By itself it does not keep
        federal offices from sharing files with ICE.

## Federal programs, health, school and voting.

safeguard-tax-confidentiality = Privacy of tax returns
    .what =
        Federal law keeps tax returns secret, with listed exceptions. Courts disagree on whether one
        of them lets ICE have addresses. A court order against the sharing may change on appeal.
# Keep SAVE: the name of the system.
safeguard-social-security-confidentiality = Privacy of Social Security numbers
    .what =
        Federal law limits giving out Social Security numbers. In June 2026, a court used it to undo
        the link between Social Security files and SAVE, a citizenship check. In September 2026, the
        Supreme Court put that ruling on hold until the appeal is over. Other sharing may go on.
# “not lawfully present”: a legal term; people without a lawful immigration status.
safeguard-medicaid-confidentiality = Privacy of Medicaid data
    .what =
        Federal law limits the use of Medicaid data to running the program. Since January 6, 2026,
        by a court order of December 29, 2025, ICE may get basic data on people not lawfully
        present. In the states that sued, health details and data on citizens and green-card holders
        stay protected.
# Fleeing felon: legal term; keep it in parentheses.
safeguard-food-benefit-confidentiality = Privacy of food stamp (SNAP) data
    .what =
        Federal law keeps a household's data to running the program. It has exceptions, such as
        status checks of people who apply, and officers who look for someone running from a serious
        criminal case (a fleeing felon). A court held that the federal demand for all data likely
        breaks this law, for the states that sued.
# HIPAA: keep the name. “demands that no judge signed”: administrative subpoenas and the like.
safeguard-health-privacy = Privacy of health records
    .what =
        Federal law (HIPAA), and in some states a law of their own, limits when a hospital or clinic
        may give patient data to officers. Federal law lets them answer some demands that no judge
        signed, but does not make them. It lets them tell more about a person whom officers hold, or
        to stop a serious threat. It binds hospitals, clinics and insurers, not ICE.
# FERPA: keep the name. Directory data: name, address, phone and so on, which a school may give out.
safeguard-school-privacy = Privacy of school records
    .what =
        Under federal law (FERPA), a school that takes federal money needs consent of a parent or an
        adult student to give out records. A lawful subpoena, even one that no judge signed, or a
        court order is an exception; the school must first try to warn the family. So is an
        emergency. Directory data, such as name and address, may go out unless the family said no.
        Some states add a law of their own.
safeguard-voter-list-limit = Limits on giving out voter lists
    .what =
        A law or a court ruling limits to whom the state may give its full voter list. It does not
        take back a list that was already given. A ruling may change on appeal.
safeguard-census-secrecy = Secrecy of census answers
    .what =
        Census answers may be used only for statistics. By law no other agency may see them, and
        they may not be used against the person. The rule covers only what people tell the Census
        Bureau.

## Money, work, brokers and phone.

safeguard-financial-privacy = Federal privacy law for bank records
    .what =
        A federal agency that wants bank records by its own subpoena must send the customer a copy
        and wait 10 days, or 14 if mailed. The customer can ask a federal court to stop it. It has
        exceptions, and it does not bind state or local agencies or cover money-transfer shops.
# Keep ERO and TRAC. Attorney general: the chief lawyer of the state.
safeguard-transfer-database-cut = ICE's deportation officers cut off from TRAC
    .what =
        In June 2025, Arizona's attorney general cut ICE's deportation officers (ERO) off from TRAC,
        a money-transfer database. The reports describe the cut for them alone. Others may still
        search it.
# Freeze: nobody can open credit in the person's name while it lasts.
safeguard-credit-reporting = Federal credit-report law (FCRA)
    .what =
        This law lets people see and correct their credit files and freeze their credit. Most
        companies that sell files on people say that they are outside it. The top part of a credit
        file is sold without its limits, and a freeze does not hide it.
# Data broker: a company that collects data on people and sells it. “exempt”: the law does not cover
# it.
safeguard-broker-delete-right = Right to have data brokers delete data
    .what =
        State law lets people ask companies to delete their data or stop selling it. Data from
        public records is often exempt, and many companies may be too. It does not take back what an
        agency already got.
safeguard-personal-data-sale-limit = Limits on selling personal data to immigration enforcement
    .what =
        State law limits the sale of personal data to agencies that enforce immigration law. It does
        not take back what an agency already got.
safeguard-utility-data-limit = Limits on sharing utility data
    .what =
        State law limits when a utility may give customer data to immigration agencies. It may cover
        only some utilities or some data. A court order or a judge's warrant can still open it.
safeguard-wage-data-limit = Limits on sharing state wage reports
    .what =
        State law limits when a labor agency may give out pay reports. A federal court may still
        order the agency to comply, as one did in Delaware in April 2026. It does not cover the
        employer's own files.
safeguard-toll-data-limit = Limits on sharing toll data
    .what =
        State law limits when a toll agency may give out its data. A judge's order or a subpoena may
        still open it. It does not cover plate cameras of police or companies.
# Administrative subpoena: ICE signs it, no judge does. Keep “may object” and “may simply comply”
# apart.
safeguard-administrative-subpoena-limit = An ICE subpoena is not a court order
    .what =
        Nobody can be punished for waiting until a federal judge orders them to obey an ICE
        subpoena. Whoever gets it may object or ask a court to cancel it, or may simply comply. Most
        challenges to such demands for records have failed.
# “what messages say”: their content, as against who wrote to whom and when.
safeguard-stored-communications = Federal privacy law for messages and accounts
    .what =
        Phone, email and online companies may give out what messages say only on a judge's warrant.
        Other records take a court order. A subpoena, even one that no judge signed, is enough for
        name, address, call and session logs, and payment source. In an emergency, a company may
        give data at once. The agency need not tell the customer, though many companies do.
# “by area”: asking which phones were in a place (geofence).
safeguard-location-warrant = A judge's warrant for phone location history
    .what =
        Officers need a judge's warrant to make a phone company hand over a week or more of location
        history, except in an emergency or with the customer's consent. Since a Supreme Court ruling
        of June 29, 2026, collecting it by area counts as a search too. These rulings did not decide
        whether an agency may simply buy location data.
# “U.S. citizen” and “visitor” have different rights here: keep both.
safeguard-device-search-policy = Border rules on phone searches
    .what =
        CBP's own rules, renewed in January 2026, ask more for a deeper search. By reports, they
        keep officers to data stored on the device, not in the cloud. No judge's warrant is needed.
        A U.S. citizen cannot be refused entry for not unlocking a phone; a visitor can, and the
        phone may be kept.

safeguard-parent-locator-limit = Limits on the child-support file
    .what =
        Federal law names who may use the national child-support and new-hire file, and for what.
        Immigration is not among these ends. The health department keeps the file and decides on
        requests, and it was weighing one from Homeland Security.

safeguard-simulator-policy = Homeland Security's own rules on fake phone towers
    .what =
        Homeland Security's own policy asks for a judge's warrant, with exceptions for urgent cases.
        Homeland Security can change it. Its inspector general found in 2023 that ICE's investigators
        (HSI) did not always get the court orders that were needed.

safeguard-spyware-policy = ICE's own word on spyware
    .what =
        In April 2026, ICE's acting head said that spyware is to be used against drug traffickers and
        terrorists. That is ICE's own word. It is not a law, and ICE can change it.

safeguard-state-refusal = The state's refusal
    .what =
        The state has refused to hand over its records, or fights the demand in court. That is the
        state's own choice. It can change, and a court can order the records given.

safeguard-student-aid-privacy = Privacy of student-aid forms
    .what =
        Federal law limits what is told on the FAFSA form to student aid. The Education Department
        keeps the form. Nobody outside it can be sure that the data stay there.

safeguard-library-privacy = Privacy of library records
    .what =
        State laws keep what a person borrows from a public library private, as a rule until a court
        orders otherwise. The laws differ: some may let a subpoena do. An immigration officer's own
        form is not a court order.

safeguard-reporting-duty-limit = Limits on the duty to report
    .what =
        A federal notice of 2000 says that an office must report only a person whom it knows to be
        here unlawfully, and reads “know” narrowly. It is old. We did not find whether the
        government has replaced it.
