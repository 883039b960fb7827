### Lawful steps that a person, clinic or group can take: a screen of cards in the window, a list in
### terminal and page. The plain message is the step, as a request to the person, often with the
### condition first (“If you …”); no full stop. `.what`: how to do it. `.duty`: what a law demands,
### after the label “What the law asks of you”. `.fee`: the sum, or for whom it is free, after what it
### costs. `.changes`: what it changes and what not, after “What it changes”. `.gives`: who learns what
### about the person who follows the step: keep each name and each thing. `.caution`: the danger, after
### “Take care”.
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
    .fee = The services on the Justice Department's list are free. Others may charge.
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
        is a separate duty and does not replace this one. In February 2026, the court office asked
        to take the “in care of” lines off this form. We did not check whether it did.
    .changes =
        Notices about hearings come to where you live. It does not keep your address from ICE.
    .gives = The immigration court and ICE's lawyers get your new address or phone number.
    .caution =
        Without the form, notices go to the old address, and the judge can order removal while you
        are not there. Keeping back the address here harms you most.

# Removal order: a deportation order. The arrest limit is uncertain: keep all three dates.
action-attend-immigration-court = Go to every immigration court hearing
    .what =
        Missing a hearing usually means a removal order. Ask a lawyer whether you can appear by
        video. Since June 23, 2026, a court order limits arrests at immigration courts. The
        government appealed, and our sources end on July 1, 2026.
    .caution =
        Public notes on a news report of July 1, 2026 say that ICE arrested three men at two New
        York immigration courts in spite of the court order that limits such arrests. The order does
        not cover check-ins at ICE offices, streets or homes. The appeal may change it. The day before the hearing, ask a
        lawyer or a legal clinic whether it still holds.

# Check-in: an appointment at an ICE office. Keep “we found no lawful step”: it is the point.
# A-number: number of a person at immigration offices; keep it.
action-prepare-ice-check-in =
    If you have a check-in with ICE, get ready for it, and go or get a new date first
    .duty =
        A person whom ICE told to check in must do so on that day, unless ICE gives a new one.
        Report a new address to ICE within five business days.
    .what =
        Talk with a lawyer before that day. ICE has a page to set or change a check-in,
        ice.gov/check-in. Bring the letter. Bring copies that show a pending case, and copies that
        show how long you have been in the U.S. Tell someone you trust where and when you go. Leave
        them your A-number, your lawyer's phone number and a plan for your children.
    .changes =
        We found no lawful step that keeps officers from arresting a person there. But a lawyer who
        knows beforehand can act sooner.
    .gives = ICE gets your new address, if you moved, and sees the papers that you bring.
    .caution =
        A legal group wrote in December 2025 that arrests at check-ins had increased. The court
        order that limits arrests at immigration courts does not cover ICE offices. Do not stay away
        without a lawyer's advice.

# USCIS: office that decides requests such as green cards. “given up”: abandoned, in the law's
# word.
action-prepare-uscis-interview = If you have an interview at USCIS, talk with a lawyer before you go
    .what =
        Tell the lawyer of any old removal order, arrest or visa that ran out. Ask the lawyer to
        come with you. Bring the letter and the papers that it asks for. Tell someone you trust
        where and when you go. Leave them your A-number, your lawyer's phone number and a plan for
        your children.
    .changes =
        We found no lawful step that keeps ICE from arresting a person there. News reports of
        November 2025 tell of arrests at green-card interviews in San Diego.
    .gives = USCIS gets the papers that its letter asks for.
    .caution =
        If you do not come, USCIS may treat your request as given up and deny it. Talk with a lawyer
        before you stay away or ask for a new date.

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
    .gives =
        USCIS gets the address where you live now, and USCIS shares case files with ICE. The duty
        holds all the same.
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
        As a rule, leaving a question open or staying silent is lawful. There are limits. Lying is a
        crime and can close every path to status. If a true answer seems dangerous, ask a lawyer
        before you answer.
    .caution = Staying silent does not end a legal duty, such as reporting a new address or carrying proof of registration. Some states require you to give your name in a lawful stop. Rules differ at borders and airports, and in an application or a hearing of your own. Ask a lawyer there.

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

# I-864: the paper in which a person promises to support an immigrant; keep it. Quarter: a unit of
# work credit at Social Security, four at most in a year.
action-sponsor-address-i-865 =
    If you signed an I-864 for an immigrant, report your new address (form I-865)
    .duty =
        If you signed form I-864, you must report a new address to USCIS within 30 days. This holds
        as long as the promise in that form lasts.
    .what =
        Use form I-865. The promise ends when the immigrant becomes a U.S. citizen, has credit for
        40 quarters of work, or leaves the U.S. for good. It ends too when either of you dies. A
        sponsor who is not a U.S. citizen also owes the report on form AR-11.
    .changes = We found no lawful step that takes a sponsor's data out of USCIS's files.
    .gives = USCIS gets the address where you live now, and USCIS shares case files with ICE.
    .caution =
        Does someone in your home have no status, or an old removal order? Then ask a lawyer before
        you sign a new I-864.

# ITIN: a tax number for people without a Social Security number; keep it. “read the law another
# way”: it did not block the sharing.
action-tax-clinic-before-filing = If you file taxes with an ITIN, talk with a tax clinic first
    .duty =
        People who earn enough must file a federal tax return. Their immigration status does not
        change this.
    .what =
        An ITIN is a tax number for people without a Social Security number. Low Income Taxpayer
        Clinics do not belong to the government. They also help people who speak little English. IRS
        Publication 4134 lists them. Ask what your return would tell about where you live. Do not
        stop filing without such advice.
    .fee = Low Income Taxpayer Clinics help for free or for a small fee.
    .changes =
        Filing and not filing both have risks. Two courts blocked the IRS from giving addresses to
        ICE. But on February 24, 2026, a third court read the law another way. We found no later
        decision.
    .gives = A tax return gives the IRS the address that you write on it.
    .caution =
        If you have a removal order, or may have one, talk with a lawyer first. Never give a false
        number or address. That is a crime.

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

# Directive: an office's rule for itself. Keep “no right that a court can enforce”.
# locator.ice.gov: an address.
action-family-plan = Make a plan for your children and others whom you care for
    .what =
        Choose an adult who would care for your children if you were taken. Put that adult on the
        school's pick-up list. Write down phone numbers, doctors and medicines, and keep passports
        and birth papers in one place. Ask a legal clinic which paper your state uses, since states
        differ. If someone is taken, locator.ice.gov can show where they are held.
    .changes =
        People whom you chose can act at once. ICE has a directive on parents whom it holds. But
        that gives you no right that a court can enforce.
    .gives = The school learns which adult may pick up your children.
    .caution =
        A paper that gives another adult power over a child can last. Ask a lawyer before you sign
        one.

# “fast removal”: expedited removal in the law; keep that term in parentheses. “let in by an
# officer”: admitted or paroled. It is the person who must show the two years.
action-proof-of-two-years =
    If no officer let you into the U.S., gather papers that show two years here
    .what =
        A law lets officers deport some people without a judge. It is called fast removal (expedited
        removal). It is for people whom no officer let in and who cannot show two years in the U.S.
        without a break. So gather papers with your name and a date: leases, bills, pay stubs, tax
        returns, school or medical records. Keep copies where someone you trust can reach them. Ask
        a lawyer whether to carry copies.
    .changes =
        The law leaves it to you to show the two years, and officers need not tell you of this rule.
        On June 23, 2026, an appeals court in Washington, D.C. let the government use fast removal
        in the whole country. We read this in news reports and found nothing later.
    .caution =
        As a rule you may stay silent. Rules differ at borders and airports, and some states require
        you to give your name in a lawful stop. Also, a legal group warns that where fast removal is
        used, silence can end in removal without a judge. So ask a lawyer beforehand what you should
        say and show. Never use false papers. If you are afraid to go back to your country, tell
        every officer so.

# VAWA, U, T: kinds of request by victims; keep them. Receipt: USCIS's paper that it has the
# request. The caution is about an abuser at home.
action-keep-victim-visa-proof = Carry proof of your VAWA, U or T case
    .what =
        If your VAWA, U or T case is pending or approved, carry a copy of the receipt or approval.
        Since early 2025, ICE says that it need not look for such cases itself. Our newest source is
        from October 2025.
    .changes = It shows an officer that you have such a case. It may not prevent an arrest.
    .gives = Whoever sees the paper learns that you have such a case.
    .caution = Keep the copy where a person who hurts you cannot find it.

# A-number: number of a person at immigration offices; keep it. The email addresses stay as they
# are; only xyz is put in place.
action-foia-eoir = Check for an immigration court case, and ask for the court's file
    .what =
        The immigration court (EOIR) has a free phone line, 1-800-898-7180, and a website,
        acis.eoir.justice.gov. They show whether there is a case or an old order. We did not open
        the website. You need your A-number, the number on letters from immigration offices. For the
        court's own file, write to that court at EOIR.xyz.ROP.Requests@usdoj.gov, with its short
        code in place of xyz. Or send a FOIA request to EOIR.FOIARequests@usdoj.gov. The court's
        manuals that we read do not agree on which way is right. Our newest dated source is from
        October 2022.
    .fee = The phone line is free. We did not check what a copy of the court's file costs.
    .gives =
        The phone line and the website take your A-number. If you write for the file, the court
        learns who asks and how to reach you.
    .caution =
        Check before you travel or file anything. If there is an old order, or may be one, let a
        lawyer or a legal clinic write for you.

# A-file: keep. “at first.uscis.gov”: an address.
action-foia-uscis = Ask USCIS for your immigration file
    .what =
        This file, called the A-file, shows what the government holds about you. Ask for it before
        you file anything. The request is free at first.uscis.gov, but you need an online account.
        The guide we read is from September 2020, so steps may have changed.
    .gives =
        USCIS gets your name, your birth data, your consent and your address. USCIS and ICE are
        parts of one department.
    .caution =
        If you would rather not give your address, or if there is an old removal order, or may be
        one, ask through a lawyer or a legal clinic.

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

# Three places, three rules: airport checkpoint (TSA), border (CBP), street (ICE's app). Keep the
# date and the 15 years.
action-face-scan-know = Know when you can say no to a face scan
    .what =
        At an airport checkpoint, you can say no to TSA's photo and have your ID looked at instead.
        At the border, since December 26, 2025, officers may require photos of everyone who is not a
        U.S. citizen, coming or leaving. Citizens can ask to be checked by hand. On the street, ICE
        uses a phone app. A Homeland Security (DHS) paper says that people cannot decline it and
        that photos are kept for 15 years.
    .changes =
        Saying no at the checkpoint leaves one photo less. We found no lawful way to have photos
        from the border or from ICE's app deleted.
    .caution = Do not resist if officers take a photo anyway. As a rule you may stay silent, but do not lie. At borders and airports the rules differ. Some states require you to give your name in a lawful stop.

# Misdemeanor: a lesser crime. CODIS: the FBI's DNA file; keep it. Keep “we found no lawful step”.
action-dna-refusal = Know what it means to refuse a DNA sample
    .what =
        Homeland Security (DHS) takes DNA from most people it holds. By law, refusing a sample that
        is required is a crime, a misdemeanor, and officers may use reasonable force to take it. You
        can say that you do not agree and ask for a lawyer. Write down later who took it, where and
        when.
    .changes =
        What of people held only for immigration? We found no lawful step that keeps their sample
        out of the FBI's file (CODIS) or takes it out again. The FBI removes a profile when a
        conviction was overturned. It also does so when an arrest ended with no charge, or the
        charge was dropped, or a court found the person not guilty. It asks for a certified court
        order. Its page does not speak of people held only for immigration.
    .caution =
        Do not resist. If a criminal charge against you was dropped, ask a lawyer about having the
        profile removed.

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
    .gives =
        The court and the agency get your sworn statement. In it you say that the records are yours
        and why you object.
    .caution = Every word of a sworn statement must be true.

# TRAC: name of a database. FinCEN: a Treasury office; keep it. Keep “that the law demands”.
action-money-transfer-know =
    Know what is recorded when you send money, and never split a sum to hide it
    .what =
        TRAC, a database in Arizona, holds transfers of $500 or more to or from Mexico and four U.S.
        border states. Police and federal agencies can search it. In June 2025, Arizona cut off
        ICE's deportation branch (ERO). In some border areas and in Minnesota, Treasury orders
        (FinCEN) have asked for more reports. Such orders end and change.
    .changes =
        We found no lawful way to keep a transfer out of TRAC or to have it erased. A federal law on
        bank records often makes an agency warn you first. It does not list money-transfer shops.
    .caution =
        Splitting a sum to avoid a report or a record that the law demands is a crime, even if the
        money is honestly earned. So is using a false name.

# Navigator: a helper for health coverage; keep the term in parentheses. “help that they are owed”:
# that they have a right to.
action-benefits-advice-before-quitting = Get advice before you leave Medicaid or SNAP
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

# “do not claim”: the member makes no statement of a lawful status (“does not contend”, in HUD's
# words). HUD: the housing department; keep it.
action-housing-status-questions =
    If you live in public or subsidized housing, get advice before you answer about status
    .what =
        In many programs, a household member may choose not to claim a lawful status. That person
        need not prove one, and help is then counted only for the others. Say no more than the form
        asks, and mind the date in the letter. Legal aid or a housing counselor approved by HUD can
        help before you answer. The number for a counselor is 1-855-411-2372; we did not call it.
    .changes =
        Who claims no status need not prove one. It does not stop HUD from comparing tenant files
        with immigration files. In February 2026, HUD proposed to end this choice. We found no final
        rule. Housing authorities must report people whom they know to be here unlawfully. A federal
        notice of 2000 reads “know” narrowly. We did not find whether it still holds.
    .gives = If someone chooses not to claim a lawful status, the housing authority learns that.
    .caution =
        Do not move out or answer falsely because of a letter. A false claim to be a citizen can bar
        you from status for life. Being on a list does not by itself mean that help is not owed.

# Wage and Hour Division: keep the English name. “that we found”: there may be one.
action-wage-claim = If a boss keeps back your pay, you can complain, whatever your status
    .what =
        The Labor Department's Wage and Hour Division takes complaints at 1-866-487-9243. Its page
        says that it keeps them confidential, unless you agree or a court requires it. The National
        Labor Relations Board says that it will not ask about status. The labor offices of
        California and Massachusetts say so too. A legal clinic can help. It is unlawful to punish a
        worker for complaining.
    .changes =
        You may get pay that you are owed. It does not change what ICE can ask of an employer or of
        a state wage office.
    .gives =
        The Wage and Hour Division gets your name, address and phone number, and those of your
        employer.
    .caution =
        There is no promise that we found that binds Homeland Security. We did not check whether
        older rules for workers in labor cases still hold. If you have a removal order, or may have
        one, talk with a lawyer first. Do not give a false name or number.

# Sponsor: an adult who takes in a child who came without a parent. ORR: federal refugee office;
# keep it.
action-child-sponsor-advice =
    If you take in a child who came without a parent, get legal advice before each step
    .what =
        A sponsor, even a parent, gives a full file to the federal refugee office (ORR). Since July
        9, 2025, sponsors come in person to prove who they are. ORR warns that immigration officers
        may be there. Ask a lawyer beforehand who should be the sponsor, and what each adult in the
        home has to give. See that the child goes to every hearing.
    .changes =
        You know before you go what you give. We found no lawful way to take a sponsor's data back
        out of the file.
    .gives =
        The federal refugee office (ORR) gets a full file on the sponsor, and data on each adult in
        the home.
    .caution =
        News reports of September 2025 and July 2026 tell of sponsors who were arrested. If anyone
        in the home has no status or an old removal order, talk with a lawyer before the first form.
        Never give false data.

# OBIM: DHS's office for fingerprints; keep it. Encounter: any time when officers noted the person.
action-foia-ice-cbp-obim = Ask CBP, ICE or OBIM for your records
    .what =
        Homeland Security (DHS) keeps separate files, so choose by your question. Ask CBP about
        border history, and ICE about a time when ICE arrested or held you. Ask OBIM, the
        fingerprint office, about an encounter with officers that you may have forgotten. Requests
        to CBP and ICE go through the DHS SecureRelease portal; expect to wait months. The guide we
        read is from September 2020, so steps may have changed.
    .gives = CBP, ICE or OBIM, whichever you ask, gets your request and your address.
    .caution =
        It is best to ask through a legal clinic, above all if there is an old removal order, or may
        be one.

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
    .fee = California's program is free. We did not check every state.
    .changes =
        State and local offices must accept the substitute address, often the DMV too. It binds
        neither private companies nor the federal government. At the DMV, it helps only if your DMV
        takes part and you give it the new address. We did not check whether the old one is erased.
    .gives =
        The state office, or the group that enrolls you, learns your true address and why you ask.
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
        Settings, Privacy, Tracking, and refuse app tracking. The guide with these menus is from May
        2022, so they may look different now.
    .changes =
        Location brokers use this number to tie a phone's movements together. From now on, you leave
        less of a trail. It does not erase the past, and it does not change the phone company's own
        records.

# Passcode: what unlocks the phone.
action-phone-lock = Lock your phone well
    .what =
        Use a long passcode, and keep the system up to date. Turn off face and finger unlock before
        risky situations. Turn the phone off when it may be taken. Say that you do not consent to a
        search. Our newest source is from January 2026.
    .changes =
        It makes the phone harder to open without you. At the border, officers need no judge's
        warrant to look through a phone, and they may keep it.
    .caution =
        Never destroy data once you know of an investigation or a demand for it. That can be a
        crime.

# The words in quotation marks are those of window-action-effect (window.ftl): the same words here.
# F, M and J visas: for students and exchange visitors.
action-private-accounts = Set your accounts so that only people you know can see them
    .what =
        Each app has privacy settings. Choose there who sees your posts, photos, friends and phone
        number. Turn off location in posts. Ask friends not to tag you. Think before you post:
        others may copy it.
    .changes =
        ICE looks at what is public, and the company Clearview collects public photos. The less is
        public, the less they find. It does not reach what was already copied, or what a platform
        gives when it gets a demand. “What this could change for you” shows the case that none of
        your accounts is public.
    .caution =
        Never destroy data once you know of an investigation or a demand for it. That can be a
        crime. If you ask for a visa, get advice first. Since June 2025, people who ask for F, M or
        J visas are told to make their accounts public.

# Directory information: the law's word; schools use it on forms. “ICE's own subpoena”: signed by
# ICE, not by a judge.
action-school-directory-opt-out =
    Tell the school in writing not to give out your child's name, address and phone
    .what =
        This is called directory information. Write that the school may not release it. Ask also to
        be warned of any subpoena, a court's or ICE's own. Parents can write this letter, and so can
        students from age 18. It is usually done at the start of the school year.
    .changes =
        The school then needs consent to give out this data. A lawful subpoena or a court order is
        still enough, after a reasonable effort to warn the family. We did not settle whether ICE's
        own subpoena, which no judge signed, counts as one.

# Registrar: office that keeps students' records. SEVIS: ICE's database of foreign students.
action-college-directory-opt-out =
    If you go to college, tell it in writing not to give out your directory information
    .what =
        A college student of any age can do this. Ask the registrar's office for the form, often
        called FERPA opt-out. It covers what the college calls directory information, such as your
        name, address and phone. Ask when it is due, since colleges set a time for it.
    .changes =
        The college then needs your consent to give out this data. For students with F, M or J
        visas, it does not stop the reports to SEVIS, a database that ICE runs. Laws require those
        reports, and we found no lawful step that stops them.
    .caution =
        A lawful subpoena or a court order is still enough. Visa students still owe the college
        their true address.

# FAFSA: form for federal help with college costs; keep it. Contributor: the form's word for a
# parent or spouse who fills in a part.
action-fafsa-advice =
    If a parent or spouse has no Social Security number, get advice before the FAFSA
    .what =
        The FAFSA is the form for federal help with college costs. A parent or spouse can fill in
        their part without a Social Security number; the online form has a box for that. A P.O. box
        can be the mailing address. A college's aid office or a legal clinic can help you weigh it.
    .changes =
        A law limits these data to student aid. We found no report that they went to ICE. In October
        2025, a network of college advisers (NCAN) said that it could not assure families that the
        data stay protected.
    .caution =
        A student who does not file may lose help that is owed. What you do write on the form must
        be true.

# Keep “it does not show who looked at it”.
action-dmv-own-record = Ask the DMV for your own record
    .what =
        Ask online, by mail or in person for your own driving record. It shows which entries and
        often which address the DMV holds. It does not show who looked at it. We read pages of two
        states, North Carolina and New York.
    .fee =
        Usually a few dollars. In North Carolina, an undated page of the state says $10 to $14; it
        may be more now.
    .gives = The DMV gets what you write on the request. A new address may go into its file.

# Log: list of who got or saw the record.
action-dmv-disclosure-log = Ask the DMV who got your record
    .what =
        Ask the DMV in writing which outside bodies received your record or looked it up. It is best
        done with a legal clinic. A federal law makes those who pass DMV data on keep a list for
        five years. Some states keep logs: California's rule keeps some for only 90 days, others for
        two years, so ask soon. New York's law requires notice within three days when immigration
        officers ask. We could not confirm how well this works.
    .gives = The DMV learns who asks, and the address that you give for the answer.
    .caution =
        Answers vary. The DMV may not log what was looked up over Nlets, the message network for
        police. So an empty answer does not show that nobody looked.

# Waiver: the fee is dropped. Keep “not at a police station”, and the sum with its year.
action-fbi-identity-history = Ask the FBI for your own record
    .what =
        If you were ever arrested, you can get your own FBI record. You send a set of fingerprints
        with the request. A legal clinic can help.
    .fee =
        The FBI asks for $18, as of 2025; people without means can ask for a waiver. Whoever takes
        the prints may charge too.
    .gives = The FBI gets your request and a new set of your fingerprints.
    .caution =
        Have the prints taken at a private service, not at a police station. If there is an old
        removal order or a warrant of any kind (a judge's or ICE's), ask a lawyer first.

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
# the English name, it is asked for by name. Organization audit, network audit: Flock's names for
# two logs.
action-alpr-records-request = Ask for your local police's plate-camera records
    .what =
        File a public-records request about the camera system. Ask with whom it shares, and for the
        lists of wanted plates that it is set to. Name the Immigration Violator list. Ask for both
        logs of searches. The organization audit shows the agency's own searches, the network audit
        those of others in its data. Since December 17, 2025, Flock leaves officers' names and
        plates out of the network audit. The Electronic Frontier Foundation (EFF) offers a template.
    .gives = The police agency learns the name of whoever asks. The name can become public.
    .caution =
        A legal clinic or a group may file the request, so that no one at risk has to give a name.
        Some states close such logs to the public; Virginia is one.

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
    .gives = The council or the sheriff, and the public, may learn who asks.

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
    .gives = The Postal Service gets your phone and email, in an online account.
    .caution =
        News reports of April 2025 say that immigration officials sought data of postal accounts
        like this one. How many people it concerned is unknown.

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

# DROP: name of the site. “were due to start”: it is not known whether they did. “may give the
# brokers data on you”: not that it does.
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
    .gives =
        The state's site gets your name, email, phone and ZIP code. The state's own service or
        Login.gov checks that you live in California. By its terms, the site may give the brokers
        data on you, so that they can act on your request.
    .caution = If you would rather not give more, ask a legal clinic first.

# Links: to other people and places. “has sold”: whether it still does is not known.
action-lexisnexis-report = Ask LexisNexis for its report about you
    .what =
        The report is free. It shows the addresses, phone numbers and links that LexisNexis sells.
        Call 1-888-497-0011; the report comes by mail in about two weeks. It is most useful if you
        have a credit or address history in the U.S.
    .changes = You see what is sold about you. Nothing is deleted.
    .gives =
        LexisNexis, which has sold data to ICE, gets your name, birth date, and Social Security or
        license number, and your address if it did not have it yet. The form says that they are used
        only for the request.
    .caution = If you would rather not give more, ask a legal clinic first.

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
    .gives = LexisNexis gets the data that the request asks for. We did not check which.
    .caution = If you would rather not give more, ask a legal clinic first.

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
    .gives = Thomson Reuters gets the data that the request asks for. We did not check which.
    .caution = If you would rather not give more, ask a legal clinic first.

# TRADS, TLO: names.
action-tlo-request = Ask TransUnion what its TLO search has about you
    .what =
        TRADS, a part of TransUnion, sells the people search TLO. It has its own privacy notice. It
        takes requests through TransUnion's page on state privacy rights. Your state's law decides
        which rights you have.
    .changes = No promise that we read covers agencies that are customers.
    .gives = TransUnion gets the data that the request asks for. We did not check which.
    .caution = If you would rather not give more, ask a legal clinic first.

# Keep both phone numbers apart: one for the file, one for the freeze.
action-nctue-report-and-freeze = Ask NCTUE for your file and a freeze
    .what =
        NCTUE is an exchange of data on utility and phone accounts. For your file, call
        1-866-349-5185 or go to nctueconsumerportal.com. For a freeze, call 1-866-349-5355. Our
        newest dated source is from December 2021, so the numbers may have changed.
    .changes =
        A freeze mainly stops new accounts in your name. It does not bind law-enforcement agencies
        (police, ICE and others). The sale of NCTUE's address data to brokers ended in 2021.
    .gives = NCTUE gets data on who you are, and your address if it did not have it yet.
    .caution = If you would rather not give more, ask a legal clinic first.

# Credit freeze: nobody can open credit in the person's name while it lasts.
action-credit-freeze = Freeze your credit
    .what =
        Ask Experian, Equifax and TransUnion, each on its own. It is free. Our source is from
        September 2018.
    .changes =
        It stops new credit in your name. It does not hide the top part of your credit file, with
        the address, which is sold to brokers. Law-enforcement agencies (police, ICE and others) can
        still get reports.
    .gives = Experian, Equifax and TransUnion each get your Social Security number.
    .caution = If you would rather not give more, ask a legal clinic first.

# Clearview: a company that searches faces; its address stays.
action-clearview-request =
    If a state privacy law covers you, ask Clearview to delete photos of your face
    .what =
        Clearview collects public photos and lets agencies search them by face. Its page
        clearview.ai/state-information-and-rights tells which states' people can ask it to show or
        delete their data, or to stop sharing it. California is one. Elsewhere it may refuse.
    .changes =
        It could leave fewer photos of you to search. No source we read shows what a request changes
        for ICE. It does not reach ICE's own app or photos that others hold.
    .gives =
        Clearview may get a photo of you, your email and a picture of your ID. So you give a
        face-search company more.
    .caution = If you would rather not give more, ask a legal clinic first.
