### Terms that people may not know, each with what it means. Read in place, when somebody taps a term or comes to it with
### the keys; and in a list at the end of an explanation, of the steps and of a printed page.
### The message is the term as it heads its meaning. `.means` is what it means: one to three plain sentences, exact and
### calm. They say what the thing is, never what to do; no dates, no news. Add nothing that the English does not say.
### `.also` lists the other forms under which the term stands in the texts of YOUR language, with semicolons between:
### plurals, inflections, abbreviations, longer names. It is no translation of the English list; leave it out if your
### language has no other form. A form in lower case stands for capitals too; one with a capital stands only for itself.
### The longest form wins: “administrative warrant” is never taken for a “warrant”. No form may belong to two terms, and
### each term must stand in some text: `sightline check` says where one does not.
### English names of laws and offices stay as they are within `.means`: people meet them on letters.

## Papers and courts. Keep a judge's warrant, a court's order and what an agency signs itself strictly apart.

term-subpoena = subpoena
    .also = subpoenas
    .means = A written demand to hand over records, or to come and answer questions. A court can send one, and some agencies can send their own. It may be that no judge has seen it.

# No judge signs it: keep that.
term-administrative-subpoena = administrative subpoena
    .also = administrative subpoenas; ICE administrative subpoena; ICE administrative subpoenas; ICE subpoena; ICE subpoenas; ICE's own subpoena; ICE's own subpoenas
    .means = A subpoena that an agency such as ICE signs itself. No judge signed it.

# Any warrant, where the text does not say who signed it.
term-warrant = warrant
    .also = warrants
    .means = A paper that lets officers arrest a person or search a place. It matters who signed it: judges sign some, and ICE signs its own.

# Use the word that your language has for a judge's warrant everywhere else.
term-judges-warrant = judge's warrant
    .also = judge's warrants; judges' warrants; judge's search warrant; court's warrant; court warrant; court's search warrant; magistrate's warrant; search warrant; search warrants
    .means = A warrant that a judge signed, after officers showed probable cause.

# Never a word that sounds like a judge's. No judge signs it: keep that.
term-administrative-warrant = administrative warrant
    .also = administrative warrants; ICE's own warrant; ICE's own warrants; ICE warrant; ICE warrants; ICE administrative warrant; ICE administrative warrants; ICE's administrative warrant; ICE's administrative warrants; ICE's own administrative warrant; ICE's own administrative warrants; ICE's own removal warrant; ICE's own civil warrant; civil immigration warrant; civil immigration warrants; immigration warrant; immigration warrants
    .means = A warrant that ICE or another immigration agency signs itself, to arrest or deport a person. No judge signed it.

term-court-order = court order
    .also = court orders; court's order; judge's order; order by a judge
    .means = An order that a court gives. Those it is meant for must obey it, unless a court changes it.

term-probable-cause = probable cause
    .means = Facts that make it likely that a crime took place, or that proof of one will be found in a place. A guess is not enough.

term-grand-jury = grand jury
    .also = grand juries
    .means = A group of citizens who decide in secret whether there is enough proof to charge a person with a crime. It can demand records.

term-injunction = injunction
    .also = injunctions; preliminary injunction; preliminary injunctions
    .means = A court's order to do something or to stop doing it. A preliminary one holds while the case goes on.

term-appeal = appeal
    .also = appeals; appealed
    .means = A request to a higher court to look at a decision again. The decision may change.

term-in-force = in force
    .means = A law or an order is in force while people must obey it.

term-settlement = settlement
    .also = settlements
    .means = A deal that ends a lawsuit. Both sides agree to it, and no court decides who was right.

term-class-action = class action
    .also = class actions; class-action
    .means = A lawsuit that a few people bring for many who are in the same position.

term-attorney-general = attorney general
    .also = attorneys general
    .means = The chief lawyer of a state's government, or of the federal government.

## ICE and the police. “287(g)” is the section of the law and stays as it is.

# A request; no judge signs it: keep both.
term-detainer = detainer
    .also = detainers; ICE detainer; ICE detainers; hold request; hold requests
    .means = A request by ICE to a jail or to police to hold a person longer, so that ICE can come for them. No judge signs it.

term-287g = 287(g)
    .also = 287(g) agreement; 287(g) agreements
    .means = A part of federal immigration law. Under it, police and jails sign agreements with ICE, and some of their officers then do ICE's work.

# The same words as in list-287g-task-force.
term-task-force = task-force agreement
    .also = task-force agreements; task force agreement; task force agreements; task-force kind; task-force model; Task Force Model
    .means = A kind of 287(g) agreement. Local officers may do immigration work during ordinary policing.

# The same words as in list-287g-jail-enforcement.
term-jail-model = jail model
    .also = jail models; jail screening
    .means = A kind of 287(g) agreement. Jail staff question people in jail for ICE.

# The same words as in list-287g-warrant-service.
term-warrant-service = Warrant Service Officer
    .also = warrant-service
    .means = A kind of 287(g) agreement. Jail staff carry out ICE's own warrants, which no judge signed, on people in jail.

term-sanctuary = sanctuary
    .also = sanctuary policy; sanctuary policies; sanctuary law; sanctuary laws; sanctuary state
    .means = A name for state or local rules that limit help to immigration officers. It has no fixed meaning in law: each place has its own rules.

term-trust-act = Trust Act
    .also = TRUST Act; Community Trust Act
    .means = What some states call a law that limits how police and jails help immigration officers. Each of these laws is different.

term-fusion-center = fusion center
    .also = fusion centers; fusion-center; Fusion Center; Intelligence Fusion Center
    .means = An office in which police of several agencies bring together what they know.

## Agencies. Abbreviations stay as they are: people see them on jackets and letters.

term-dhs = Homeland Security
    .also = DHS; Homeland Security (DHS); Department of Homeland Security; Department of Homeland Security (DHS)
    .means = The federal department that ICE, CBP and USCIS belong to.

term-ero = ERO
    .means = The part of ICE that arrests and deports people: Enforcement and Removal Operations.

term-hsi = HSI
    .also = Homeland Security Investigations; Homeland Security Investigations (HSI)
    .means = The part of ICE that investigates crimes: Homeland Security Investigations.

term-cbp = CBP
    .also = Customs and Border Protection; Customs and Border Protection (CBP)
    .means = The federal agency for the borders, ports and airports: Customs and Border Protection. Border Patrol is a part of it.

term-border-patrol = Border Patrol
    .means = The part of CBP that works between the border crossings and also farther inside the country.

term-uscis = USCIS
    .also = U.S. Citizenship and Immigration Services; U.S. Citizenship and Immigration Services (USCIS)
    .means = The federal office that decides on green cards, work permits and citizenship: U.S. Citizenship and Immigration Services. It belongs to Homeland Security.

term-eoir = EOIR
    .also = Executive Office for Immigration Review
    .means = The office that runs the immigration courts: Executive Office for Immigration Review. It belongs to the Justice Department.

term-obim = OBIM
    .means = Homeland Security's office for fingerprints and faces: Office of Biometric Identity Management.

term-irs = IRS
    .means = The federal tax agency: Internal Revenue Service.

term-cms = CMS
    .means = The federal agency that runs Medicaid with the states: Centers for Medicare and Medicaid Services.

term-dmv = DMV
    .also = DMVs
    .means = The state office for driver's licenses and, in most states, for cars: Department of Motor Vehicles. Some states call it something else.

## Immigration papers and cases. Names of forms stay as they are: they stand on the forms.

term-a-number = A-number
    .also = A-numbers
    .means = The number of a person's immigration file: the letter A and up to nine digits. It stands on letters from immigration offices.

term-a-file = A-file
    .also = A-files
    .means = The government's file on a person's immigration matters. It is kept under the A-number.

term-foia = FOIA
    .also = Freedom of Information Act; FOIA request; FOIA requests
    .means = The Freedom of Information Act, a federal law. Under it, people can ask federal agencies for records, also for those about themselves.

# “Removal” is deportation.
term-removal-order = removal order
    .also = removal orders; order of removal; final removal order; final removal orders
    .means = A decision that a person must leave the United States. An immigration judge or an officer makes it.

term-fast-removal = fast removal
    .also = expedited removal
    .means = Deportation that officers order without a judge. A law allows it for some people.

term-accredited-representative = accredited representative
    .also = accredited representatives
    .means = A person who is no lawyer, but whom the Justice Department allows to help with immigration cases.

term-notario = notario
    .also = notarios
    .means = In the United States, a notario is not a lawyer. In some other countries the word means one.

term-ar-11 = AR-11
    .also = form AR-11
    .means = The form by which people who are not citizens tell USCIS of a new address.

term-i-94 = I-94
    .also = I-94 form
    .means = The government's record of a traveler's arrival. It says until when the person may stay.

term-i-9 = I-9
    .also = I-9 form; I-9 forms; form I-9
    .means = The form on which employers note which papers a new worker showed. The employer keeps it.

term-e-verify = E-Verify
    .means = A federal system in which some employers check the data of new workers.

term-save = SAVE
    .means = A federal system of USCIS in which offices check a person's immigration status or citizenship.

term-sevis = SEVIS
    .means = A database of foreign students that ICE runs. Schools must report to it.

term-vawa = VAWA
    .means = The Violence Against Women Act. Under it, some victims of violence in the family can ask for status themselves. It is not for women alone.

term-daca = DACA
    .means = Protection from deportation, for a time, for some people who came as children: Deferred Action for Childhood Arrivals.

term-isap = ISAP
    .also = Alternatives to Detention
    .means = ICE's monitoring program: Intensive Supervision Appearance Program. It watches people whom ICE has let go, by a device on the body or an app.

term-smartlink = SmartLINK
    .means = An app of ICE's monitoring program. It takes the person's face and place at each check-in.

## Licenses, cars, faces, and the networks that carry them.

term-real-id = REAL ID
    .means = A license or state ID card made by federal rules, for example for boarding a flight. To get one, people show papers on who they are and on their status.

term-limited-term = limited-term license
    .also = limited-term licenses; limited-term card; limited-term cards; limited-term
    .means = A license or card for people whose allowed stay has an end. Mostly it ends with the stay.

term-privilege-card = privilege card
    .also = privilege cards; privilege-card; driving privilege card; driving privilege cards; driver privilege card; driver privilege cards; driver's privilege card; driver's privilege cards
    .means = A card of some states with which people may drive without proof of lawful status.

term-dppa = DPPA
    .also = Driver's Privacy Protection Act; Driver's Privacy Protection Act (DPPA); federal driver privacy law; federal driver privacy law (DPPA)
    .means = The Driver's Privacy Protection Act, a federal law. It limits to whom a DMV may give personal data. Government agencies doing their work are an exception.

term-nlets = Nlets
    .means = A network over which police and other agencies ask each other for data, for example on drivers and cars, in all states.

term-ncic = NCIC
    .means = An FBI database that police all over the country check: National Crime Information Center. It holds warrants, among other things.

term-face-search = face search
    .also = face searches; face recognition; face-recognition
    .means = A computer compares a face with many stored pictures, to find out whose it is.

term-biometrics = biometrics
    .also = biometric
    .means = Measures of the body that tell people apart, such as fingerprints, the face or the eye.

# The same words as in list-alpr-plate-readers.
term-plate-reader = plate reader
    .also = plate readers; license plate reader; license plate readers; license-plate reader; license-plate readers; plate-reader
    .means = A camera that notes the plate of each passing car, with place and time.

term-hot-list = hot list
    .also = hot lists; hotlist; hotlists
    .means = A list of plates that police look for. When a plate reader sees one of them, it tells.

term-flock = Flock
    .also = Flock Safety
    .means = A company that sells plate readers and runs a network over which police can search what they saw.

term-audit-log = audit log
    .also = audit logs
    .means = A list of who searched a database, when, and what for.

term-geofence = geofence
    .means = A line drawn around a place on a map. A geofence demand asks a company which phones were inside it at a certain time.

## Companies that sell data, benefits, and privacy laws.

term-data-broker = data broker
    .also = data brokers
    .means = A company that gathers facts about people from many places and sells them.

term-lexisnexis = LexisNexis
    .means = A company that sells files about people. Government agencies are among its customers.

# Not the company CLEAR at airports.
term-clear = CLEAR
    .also = Thomson Reuters CLEAR
    .means = A product of the company Thomson Reuters for finding people. It joins names, addresses, cars, phones and other records.

term-medicaid = Medicaid
    .means = Health coverage for people with low income. The federal government and the states pay for it.

term-snap = SNAP
    .also = food stamps; food stamps (SNAP)
    .means = Food aid for people with low income: Supplemental Nutrition Assistance Program.

term-itin = ITIN
    .also = ITINs
    .means = A tax number for people without a Social Security number: Individual Taxpayer Identification Number.

term-hipaa = HIPAA
    .means = The federal privacy law for health records. It has exceptions.

term-ferpa = FERPA
    .means = The federal privacy law for schools that take federal money. It has exceptions.
