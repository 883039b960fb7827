### Lawful steps that a person, clinic or group can take: a screen of cards in the window, a list in
### terminal and page. The plain message is the step, as a request to the person, often with the
### condition first (“If you …”); no full stop. `.what`: how to do it. `.duty`: what a law demands,
### after the label “What the law asks of you”. `.changes`: what it changes and what not, after
### “What it changes”. `.caution`: the danger, after “Take care”.
### Legal advice in effect; an error can cost a person dearly. Keep every may, must, should, only,
### not, never, “ask a lawyer first”; days, dates, sums, phone numbers, addresses, form numbers; and
### what we did not check. Only `.duty` says must. Never make a step sound safer or stronger.
### Address the person politely. Accredited representative: not a lawyer, but recognized by the
### Justice Department. Legal clinic: gives free legal help. English names of forms, offices and
### programs stay, since people meet them in letters. Our source or “the guide we read”: what this
### text rests on.

## Help, and duties under the law.

# Notario: in the U.S. no lawyer, unlike a notary in Latin America; keep the Spanish word. Legal
# aid: offices that help people with little money.
action-find-accredited-help = Find a lawyer or an accredited representative
    .what =
        The Justice Department lists free legal services for each immigration court. It updates that
        list four times a year. It also lists the groups and accredited representatives that it
        recognizes. The site immigrationadvocates.org has a search by place; we did not check it.
        Some legal-aid offices get federal money. Under a rule of 1997 that we read, these must ask
        whether they may help you. Get help before you file anything, travel or answer a letter.
    .caution =
        A notario or consultant is not a lawyer. What you tell one is not protected. What you tell a
        lawyer to get legal advice is protected, whatever your status. That does not cover a crime
        or fraud still going on.

# Keep “five working days” and EOIR-33/IC. “pending”: not decided yet. The last sentence is the
# point: here silence harms.
action-update-court-address-eoir-33 = Tell the immigration court your new address (form EOIR-33/IC)
    .duty =
        A person with a pending case in immigration court must file form EOIR-33/IC within five
        working days of any change of address or phone number.
    .what =
        Each person in the case files their own form. A copy goes to ICE's lawyers. If the case is
        on appeal, ask a lawyer or an accredited representative which form to use. A report to USCIS
        is a separate duty and does not replace this one.
    .changes =
        Notices about hearings come to where you live. It does not keep your address from ICE, whose
        lawyers get a copy.
    .caution =
        Without the form, notices go to the old address, and the judge can order removal while you
        are not there. Keeping back the address here harms you most.

# Removal order: a deportation order. The arrest limit is uncertain: keep all three dates.
action-attend-immigration-court = Go to every immigration court hearing
    .what =
        Missing a hearing usually means a removal order. Ask a lawyer whether you can appear by
        video. Since June 23, 2026, a court order limits arrests at immigration courts. The
        government appealed, and our sources end on June 25, 2026.
    .caution =
        The limit does not cover check-ins at ICE offices, streets or homes. The appeal may change
        it. The day before the hearing, ask a lawyer or a legal clinic whether it still holds.

# Keep “nearly everyone” and “within 10 days of moving”. Green-card holder: a lawful permanent
# resident.
action-update-address-ar-11 =
    If you are not a U.S. citizen, report a new address to USCIS (form AR-11)
    .duty =
        Nearly everyone who is not a U.S. citizen, green-card holders included, must report a new
        address to USCIS within 10 days of moving.
    .what =
        Use form AR-11; you can file it online. It does not replace a report to the immigration
        court or in a pending case. Those are separate. In 2025, Homeland Security (DHS) said that
        it would enforce this duty.
    .changes =
        USCIS has the address where you live now. USCIS shares case files with ICE. The duty holds
        all the same.
    .caution =
        Not reporting can bring fines, jail or removal charges. If you were never registered with
        the government, ask a lawyer how the duty applies to you.

# Keep “aged 18 or over”. I-94: record of arrival.
action-carry-registration-proof = If you are not a U.S. citizen, carry your proof of registration
    .duty =
        By law, a person aged 18 or over who is not a U.S. citizen must carry proof of registration.
    .what =
        A green card, an I-94 or a work permit is such a proof. There are others. Keep copies in a
        safe place. U.S. citizens need not carry such proof.
    .caution = If you have no such paper, talk with a lawyer before you decide about registering.

# Silence is lawful, a lie is a crime: keep them apart.
action-never-lie-on-forms = Never give false answers or use false papers
    .duty =
        It is a crime to give a false name, number, address or status on a form, or to use another
        person's papers.
    .what =
        Leaving a question open or staying silent is lawful. Lying is a crime and can close every
        path to status. If a true answer seems dangerous, ask a lawyer before you answer.
    .caution = Staying silent does not end a legal duty, such as reporting a new address.

# “bar you from status for life”: no lawful status ever after.
action-noncitizens-decline-voter-registration =
    If you are not a U.S. citizen, say no to voter registration
    .what =
        A clerk at the DMV or a benefits office may offer to register you to vote. If you are not a
        U.S. citizen, say no. This holds with a green card too. Never check a box that says
        “citizen” if you are not one.
    .caution =
        Registering, voting or falsely claiming to be a citizen can bar you from status for life. It
        can bring deportation, even by mistake. If it already happened, see a lawyer before anything
        else.

# Misdemeanor and felony: a lesser and a grave crime.
action-never-obscure-plates = Keep your license plate uncovered and readable
    .duty = Covering, tinting, spraying or flipping a license plate to escape cameras is an offense.
    .what =
        In Georgia it is a misdemeanor with a fine of up to $1,000. In Florida, since October 1,
        2025, it can bring up to 60 days in jail and a $500 fine. There it is a felony when tied to
        another crime. We read about these two states only; penalties differ.
    .caution = A hidden plate gives police a reason to stop the car.

## Rights, papers, and federal files.

# “know-your-rights card”: a small card to show; clinics hand it out. Final removal order: a
# deportation order that can no longer be appealed. “may still force their way in”: not lawfully,
# but it happens.
action-know-your-rights-card = Carry a know-your-rights card
    .what =
        The card says that you stay silent and want a lawyer. At home, keep the door shut. Ask
        officers to show you, through a window, a warrant signed by a judge. Say that you do not
        consent. This is for everyone, whatever their status.
    .changes =
        Without your consent, officers need a warrant signed by a judge to enter your home. ICE
        disputes this for people with a final removal order. In practice, officers may still force
        their way in.
    .caution =
        Do not resist if officers force their way in. Do not lie, show false papers or sign what you
        do not understand. Some states require you to give your name in a lawful stop. Rules differ
        at borders and airports. Silence does not end a duty to carry proof of registration.

# VAWA, U, T: kinds of request by victims; keep them. Receipt: USCIS's paper that it has the
# request. The caution is about an abuser at home.
action-keep-victim-visa-proof = Carry proof of your VAWA, U or T case
    .what =
        If your VAWA, U or T case is pending or approved, carry a copy of the receipt or approval.
        Since early 2025, ICE says that it need not look for such cases itself.
    .changes = It shows an officer that you have such a case. It may not prevent an arrest.
    .caution = Keep the copy where a person who hurts you cannot find it.

# A-number: number of a person at immigration offices; keep it.
action-foia-eoir = Check for an immigration court case, and ask for the court's file
    .what =
        The immigration court (EOIR) has a free status line and a website. They show whether there
        is a case or an old order. We did not check them ourselves. The court also keeps its own
        file. You can ask EOIR, part of the Justice Department, for it. Give your name, the court
        and your A-number, the number on letters from immigration offices. Our source is from 2020,
        so steps may have changed.
    .caution =
        Check before you travel or file anything. If you find an old order, talk with a lawyer
        first.

# A-file: keep. “at first.uscis.gov”: an address.
action-foia-uscis = Ask USCIS for your immigration file
    .what =
        This file, called the A-file, shows what the government holds about you. Ask for it before
        you file anything. The request is free at first.uscis.gov, but you need an online account.
        You give your name, your birth data and your consent. The guide we read is from September
        2020, so steps may have changed.
    .caution =
        USCIS and ICE are parts of one department. If there is an old removal order, or may be one,
        ask through a lawyer or a legal clinic.

# “or may have one”: many people do not know. Case line: a phone line with recorded answers.
action-air-travel-advice =
    If you have a removal order, or may have one, get legal advice before you fly
    .what =
        This is for people with a final removal order, and for people who may have one. It goes for
        any flight, also inside the U.S. News reports of December 2025 say that passenger names go
        to ICE several times a week. Check the immigration court's case line for an old order first.
    .caution = Using another person's name or papers is a crime.

# “lose it for weeks”: officers keep it. Citizen and visitor have different rights: keep both.
action-border-crossing-plan = Make a plan before you cross the border
    .what =
        If you are not a U.S. citizen, talk with a lawyer before you cross. Carry as little data as
        you can. If you refuse to unlock a phone or computer, you may lose it for weeks. A visitor
        who refuses may be turned away; a U.S. citizen cannot be refused entry for that.
    .changes =
        There is less on your phone or computer to look at. It does not change what officers record
        about the crossing.
    .caution =
        Never destroy data once you know of an investigation or a demand for it. That can be a
        crime.

# ACLU: a group that defends rights; keep the name.
action-answer-subpoena-notice =
    If a company writes that the government wants your account data, act at once
    .what =
        A platform or a phone company may write to you about such a demand. The letter may say by
        which day you must act. Contact the ACLU or a lawyer at once.
    .changes =
        In the cases that reached a court in 2025 and 2026, the government withdrew its demand. That
        is no promise for another case.
    .caution =
        The days are few. The agency need not tell you, and a company may be ordered to keep quiet.
        So no letter does not mean no demand.

# Sworn statement, motion: legal terms, with their explanation. Grand jury: citizens who decide
# whether there is a criminal case.
action-bank-subpoena-challenge =
    If a notice says that a federal agency wants your bank records, you can object
    .what =
        You have 10 days to go to federal court, or 14 if the notice came by mail. You file a sworn
        statement and a motion, which is a written request to the judge. You do not need a lawyer
        for this, but one helps. Keep the notice, and call a legal clinic the same day.
    .changes =
        A judge can then decide whether to stop the agency. The law has exceptions, such as grand
        juries. It does not bind state or local offices, and money-transfer shops are not in its
        list.
    .caution = Every word of a sworn statement must be true.

# Navigator: a helper for health coverage; keep the term in parentheses. “help that they are owed”:
# that they have a right to.
action-benefits-advice-before-quitting = Get advice before you leave Medicaid or SNAP out of fear
    .what =
        Ask a benefits lawyer or a navigator, a person who helps with health coverage. Give only
        what the form requires. A person in the household who does not apply usually need not give a
        status.
    .changes =
        Leaving does not take back what you already gave; it stays on file. Emergency care must be
        given to everyone.
    .caution =
        Children or citizens in your family may lose help that they are owed. What you do write on a
        form must be true.

# OBIM: DHS's office for fingerprints; keep it. Encounter: any time when officers noted the person.
action-foia-ice-cbp-obim = Ask CBP, ICE or OBIM for your records
    .what =
        Homeland Security (DHS) keeps separate files, so choose by your question. Ask CBP about
        border history, and ICE about a time when ICE arrested or held you. Ask OBIM, the
        fingerprint office, about an encounter with officers that you may have forgotten. Requests
        to CBP and ICE go through the DHS SecureRelease portal; expect to wait months. The guide we
        read is from September 2020, so steps may have changed.
    .caution =
        The request goes to these agencies themselves. It is best to ask through a legal clinic,
        above all if there is an old removal order, or may be one.

## License, address, phone, school, and own records at the DMV and FBI.

# It does not advise for or against: keep “neither choice is free of risk”.
action-weigh-before-dmv-application = Get the facts before you ask for or renew a license
    .what =
        Some states do not ask for lawful status. Before you ask for or renew a license there, check
        how the state shares DMV data. Driving without a license has its own risk of arrest and
        fingerprints. So neither choice is free of risk.
    .changes =
        With a license, your photo and address become part of a file that officers may search.
    .caution = If you have a removal order, or may have one, talk with a lawyer first.

# Substitute address: the state gives it out in place of the true one (Address Confidentiality
# Program). Keep the caution: the true address is still due there.
action-address-confidentiality-program =
    If you survived abuse, stalking or trafficking, ask for a substitute address
    .what =
        Most states give a substitute address to survivors of domestic violence, stalking, sexual
        assault or trafficking. Some states also give one to others at risk. Apply through the state
        office or a group that enrolls people. Our newest source is from 2022, so ask what your
        state offers now.
    .changes =
        State and local offices must accept the substitute address, often the DMV too. It binds
        neither private companies nor the federal government. At the DMV, it helps only if your DMV
        takes part and you give it the new address. We did not check whether the old one is erased.
    .caution = You still owe immigration authorities your true address.

# The words in quotation marks are those of window-action-effect (window.ftl): the same words here.
action-location-permissions = Take location away from apps that do not need it
    .what =
        The phone's settings list the apps that may use your location. Turn it off for each app that
        does not need it. Let the others use it only while you use the app, or let them have only a
        rough position.
    .changes =
        Data that brokers sell come largely from such apps. The fewer apps know where you are, the
        less there is to sell. It does not erase what was already sold, or change what the phone
        company itself records. “What this could change for you” shows the case that no app may use
        it.

# Names of menus: as phones in your language have them. Advertising ID: a number by which apps know
# the phone.
action-reset-advertising-id = Delete or reset your phone's advertising ID
    .what =
        On Android, go to Settings, Privacy, Ads, and delete or reset the ID. On an iPhone, go to
        Settings, Privacy, Tracking, and refuse app tracking. Our newest dated source is from May
        2022, so the menus may look different now.
    .changes =
        Location brokers use this number to tie a phone's movements together. From now on, you leave
        less of a trail. It does not erase the past, and it does not change the phone company's own
        records.

# Passcode: what unlocks the phone.
action-phone-lock = Lock your phone well
    .what =
        Use a long passcode, and keep the system up to date. Turn off face and finger unlock before
        risky situations. Turn the phone off when it may be taken. Say that you do not consent to a
        search. Our sources are from 2017.
    .changes =
        It makes the phone harder to open without you. At the border, officers need no warrant to
        look through a phone, and they may keep it.
    .caution =
        Never destroy data once you know of an investigation or a demand for it. That can be a
        crime.

# Directory information: the law's word; schools use it on forms.
action-school-directory-opt-out =
    Tell the school in writing not to give out your child's name, address and phone
    .what =
        This is called directory information. Write that the school may not release it. Ask also to
        be warned of any subpoena. Parents can write this letter, and so can students from age 18.
        It is usually done at the start of the school year.
    .changes =
        The school then needs consent to give out this data. A lawful subpoena or a court order is
        still enough, after a reasonable effort to warn the family.

# Keep the last sentence: it does not show who looked.
action-dmv-own-record = Ask the DMV for your own record
    .what =
        Ask online, by mail or in person for your own driving record. It shows which address and
        which entries the DMV holds. It usually costs a few dollars. It does not show who looked at
        it.

# Log: list of who got or saw the record. “are said to”: not checked by us.
action-dmv-disclosure-log = Ask the DMV who got your record
    .what =
        Ask the DMV in writing which outside bodies received your record or looked it up. It is best
        done with a legal clinic. Some states are said to keep such logs. Some laws are said to
        require notice when immigration officers ask; New York's law sets three days. We could not
        confirm how well this works.
    .caution =
        Answers vary. The DMV may not log what was looked up over Nlets, the message network for
        police. So an empty answer does not show that nobody looked.

# Waiver: the fee is dropped. Keep “not at a police station”.
action-fbi-identity-history = Ask the FBI for your own record
    .what =
        If you were ever arrested, you can get your own FBI record. It costs $18; people without
        means can ask for a waiver. You send a set of fingerprints with the request. A legal clinic
        can help.
    .caution =
        Have the prints taken at a private service, not at a police station. The request goes to the
        FBI. If there is an old order or a warrant, ask a lawyer first.

## Plate cameras (they read license plates), and offices.

# Keep the names of sites. Transparency page: Flock's name for a public page on an agency's cameras.
action-alpr-check-local-cameras = Find out whether your local police use plate cameras
    .what =
        Look at AtlasofSurveillance.org, at eyesonflock.com and at the police agency's own Flock
        transparency page. Each agency chooses what its page shows.
    .caution =
        Such pages were found incomplete, so do not rely on them alone. One city listed about 90
        partners where records showed over 6,000.

# Public-records request: anyone may ask an office for its papers. Immigration Violator list: keep
# the English name, it is asked for by name.
action-alpr-records-request = Ask for your local police's plate-camera records
    .what =
        File a public-records request about the camera system. Ask with whom it shares, for its log
        of searches, and for the lists of wanted plates that it is set to. Name the Immigration
        Violator list. The Electronic Frontier Foundation (EFF) offers a template.
    .caution =
        A legal clinic or a group may file it, so that no one at risk has to give a name. Some
        states close such logs to the public; Virginia is one.

# Hotlist: list of plates that raise an alarm. “citizens who speak for their neighbors”: so that no
# one at risk must appear.
action-ask-city-council = Ask your city council or sheriff for written limits
    .what =
        Ask for no national sharing, no immigration hotlist, a short time of keeping data, and
        public audits. You can also ask to end the plate-camera contract. Evanston, Santa Cruz and
        other towns suspended or ended theirs in 2025 and 2026. A group, or citizens who speak for
        their neighbors, may ask instead of you.
    .changes =
        A written limit can narrow what your local police share. It does not bind federal or private
        cameras.

# “are said to work this way”: not checked by us.
action-mail-or-online-instead-of-visit = Use mail, phone or the internet where an office allows it
    .what =
        Many license renewals are said to work this way, and so are Social Security matters, benefit
        renewals and address changes. We could not confirm this for each office, so ask first.
    .changes = You are not seen at an office. It leaves the same record.
    .caution =
        Some steps require you to come in person. Do not miss a hearing, a check-in or another
        appointment that you must attend.

# Informed Delivery: keep the name. “takes pictures … anyway”: with or without signing up.
action-informed-delivery = See pictures of the mail that is coming (Informed Delivery)
    .what =
        The Postal Service (USPS) takes pictures of envelopes anyway. If you sign up for Informed
        Delivery, it shows them to you. If a letter tells of an account that you do not know of,
        someone in the household can cancel it with the code in that letter.
    .changes =
        You are warned of mail from a court or an office. The pictures are taken with or without it,
        and closing the account does not stop them.
    .caution =
        Signing up makes an online account with your phone and email. News reports of April 2025 say
        that immigration officials sought such postal account data. How many people it concerned is
        unknown.

# For clinics, schools, employers and landlords, not for the person at risk. Administrative
# subpoena: signed by an agency; keep “give nothing on the spot” and “obey a judge's warrant” apart.
# Business days: days without weekends and holidays.
action-third-party-answer-plan =
    If you run a clinic, school, shelter, business or rental, plan how to answer an officer
    .what =
        Decide beforehand who receives an officer. That person asks for the paper. They must be able
        to tell a judge's warrant or a court order from an ICE form. An administrative subpoena is
        signed by an agency, not a judge: give nothing on the spot. Call your lawyer.
    .changes =
        ICE must go to a federal court to force an answer to its subpoena. Judges check only a few
        points, so most challenges to such demands have failed.
    .caution =
        Obey a judge's warrant or a court order. Do not lie, and do not hide or destroy records that
        were asked for. An employer's I-9 forms have a rule of their own: ICE may inspect them,
        normally with at least three business days' notice.

## Data brokers (companies that collect data on people and sell it) and credit files. One caution
## stands in several steps: the same words each time.

# DROP: name of the site. “were due to start”: it is not known whether they did.
action-california-drop =
    If you live in California, ask all registered data brokers at once to delete your data (DROP)
    .what =
        The state's DROP site has been open since January 1, 2026. One request there tells all
        registered brokers to delete your data and to stop selling it. They were due to start in
        August 2026 and have 90 days. Our newest source is from February 2026, so we do not know
        whether they did.
    .changes =
        It does not cover public records, vehicle and voter data among them, or data under credit
        law. So the brokers that agencies use may keep much.
    .caution =
        We did not check which data about you this step asks for. If you fear giving more, ask a
        legal clinic first.

# Links: to other people and places.
action-lexisnexis-report = Ask LexisNexis for its report about you
    .what =
        The report is free. It shows the addresses, phone numbers and links that LexisNexis sells.
        Call 1-888-497-0011; the report comes by mail in about two weeks. It is most useful if you
        have a credit or address history in the U.S.
    .changes = You see what is sold about you. Nothing is deleted.
    .caution =
        The form asks for data on your identity. It says that these are used only for the request.
        If you fear giving more, ask a legal clinic first.

# Security freeze: nobody can use the file for credit. Opt out: say no to the sale. Consumer report:
# legal term for such a file.
action-lexisnexis-freeze-or-opt-out = Freeze your LexisNexis file, or opt out
    .what =
        A security freeze is free; see consumer.risk.lexisnexis.com/freeze. You can opt out only
        where a state privacy law gives you that right.
    .changes =
        The freeze blocks LexisNexis consumer reports. An opt-out does not reach public records, or
        data under the credit, banking or driver-privacy laws. No source we read says that either
        one hides a file from police or ICE. So it is a partial step.
    .caution =
        We did not check which data about you this step asks for. If you fear giving more, ask a
        legal clinic first.

# Class action: a lawsuit for many people at once; settlement: the agreement that ends it. First and
# final approval: both by a judge.
action-clear-opt-out = Ask Thomson Reuters to delete what CLEAR has about you
    .what =
        CLEAR is a people-search product. The company's public-records privacy statement says how to
        send a request. In a class-action settlement, it promised Californians easier deletion and
        tighter access for four years. A judge gave a first approval in October 2024. We did not
        check whether the final one came.
    .changes =
        It suits people in California first, then those in other states with a privacy law. Anyone
        else may be refused. Data that come from public records stay public.
    .caution =
        We did not check which data about you this step asks for. If you fear giving more, ask a
        legal clinic first.

# TRADS, TLO: names.
action-tlo-request = Ask TransUnion what its TLO search has about you
    .what =
        TRADS, a part of TransUnion, sells the people search TLO. It has its own privacy notice. It
        takes requests through TransUnion's page on state privacy rights. Your state's law decides
        which rights you have.
    .changes = No promise covers police who are customers.
    .caution =
        We did not check which data about you this step asks for. If you fear giving more, ask a
        legal clinic first.

# Keep both phone numbers apart: one for the file, one for the freeze.
action-nctue-report-and-freeze = Ask NCTUE for your file and a freeze
    .what =
        NCTUE is an exchange of data on utility and phone accounts. For your file, call
        1-866-349-5185 or go to nctueconsumerportal.com. For a freeze, call 1-866-349-5355. Our
        newest dated source is from December 2021, so the numbers may have changed.
    .changes =
        A freeze mainly stops new accounts in your name. It does not bind police. The sale of
        NCTUE's address data to brokers ended in 2021.
    .caution =
        We did not check which data about you this step asks for. If you fear giving more, ask a
        legal clinic first.

# Credit freeze: nobody can open credit in the person's name while it lasts.
action-credit-freeze = Freeze your credit
    .what =
        Ask Experian, Equifax and TransUnion, each on its own. It is free. Our source is from
        September 2018.
    .changes =
        It stops new credit in your name. It does not hide the top part of your credit file, with
        the address, which is sold to brokers. Law enforcement can still get reports.
    .caution =
        We did not check which data about you this step asks for. If you fear giving more, ask a
        legal clinic first.
