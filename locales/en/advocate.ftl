### The questions of the interview as an advocate of a legal clinic asks them for a client. They are
### shown on the advocate's screen only, never to the client. The short name, the reason, the help and
### the answers stay those of `questions.ftl`.
### The plain message is the same question in the third person (“your client”, “they”). `.listen`:
### what the advocate should listen for, and which paper to ask for. `.avoid`: what not to write down,
### and what not to ask here; left out where there is nothing to say.
### Careful: each question asks exactly what the one in `questions.ftl` asks. Keep “ever”, “now”,
### “any”, “only”, and every “not”: they decide who must say yes. Nothing here may ask for
### immigration status or hint at it. “I don't know / skip” is the answer `interview-skip`: word for
### word as there. Address the advocate politely. English names on cards and forms stay.

## Where the person lives.

client-state-home = In which state does your client live?
    .listen =
        It is the state where they sleep most nights, not the one on a card. Washington, D.C. and
        Puerto Rico are in the list.
    .avoid =
        You need no name and no street address. Immigration status is never asked: leave it out of
        your own notes on these questions too.

# Parish, borough, municipio: keep the English, as in circumstance-home-county.
client-home-county = In which county does your client live?
    .listen =
        Clients often name a city or town. Ask which county it is in; some places call it a parish,
        a borough, a municipio or a city of its own. If they do not know, “I don't know / skip” is a
        fine answer.
    .avoid = Do not write the street address. The county alone is enough.

# Deed: the paper on who owns a house or land. Lease: the contract of somebody who rents.
client-home-accounts = Is your client's name on a deed, a lease, or a gas, power or water account?
    .listen =
        What counts is whose name is on the paper, not who pays. Ask for the lease, or for a gas,
        power or water bill. If they have a deed and the others too, choose the deed.
    .avoid = Do not write account numbers, what the rent is, or who else lives there.

# Delicate: registering without being a citizen is an offense. Keep “by mistake” and “before
# anything else”.
client-voter-registered = Is your client registered to vote?
    .listen =
        This asks if they are on the list, not if they ever voted. If they are not sure whether they
        were registered by mistake, they should talk with a lawyer before anything else. “I don't
        know / skip” is a fine answer.
    .avoid =
        Do not ask whether they may register, or how they came to be on a list. Say this in the
        room, not on a shared screen, and do not note details.

## License and DMV, the state's office for driver's licenses. The first question is asked once, the
## others for each state named there.

client-state-licensed = In which states did your client ever have, or ask for, a license or ID card?
    .listen =
        Clients often name only the state of the card they have now. Ask about earlier states, old
        cards, learner's permits, ID cards, and states where they asked and were refused.
    .avoid = Do not write card numbers. Why they moved does not matter here.

# Current, past, asked for only.
client-license-status = Does your client have a license or ID card now?
    .listen =
        This is asked for each state named before. “It ended”, “they took it away” and “I gave it
        back” mean a past card. A learner's permit counts like a license; a request that is still
        open means the last answer.
    .avoid = Do not write the card number, or why a card was taken away.

# Keep the words printed on the card in English: REAL ID, Limited Term, Temporary, non-domiciled.
client-license-kind = What kind of card is it?
    .listen =
        Ask to see the front of the card: a star in the top corner, or words such as “limited term”,
        “temporary” or “non-domiciled”. A paper license used until the card comes by mail is not a
        “temporary” one. If two answers fit, choose the limited-term license or the driving card
        first; if nothing stands out, the ordinary license. For a past card, answer for the last
        one.
    .avoid =
        Look at the card and hand it back; do not copy or photograph it for this. Do not ask why
        they have that kind of card.

# “turn down”: say no to the request for a license.
client-license-denied = Did the DMV ever turn your client down?
    .listen =
        “They did not give it to me because papers were missing” is a yes. A failed driving test is
        not. Ask whether it was at the first request or at a renewal; if both, choose either one.
    .avoid = Do not write the reason, or which papers were missing.

# Papers: documents.
client-license-papers = Did your client ever show the DMV papers to get a license or ID card?
    .listen =
        Clients may think only of a passport. A birth certificate or a bill with their address
        counts too. Papers that they mailed or uploaded count.
    .avoid = Do not write which papers, their numbers, or the country that gave them.

# The three answers are those of circumstance-license-address-shown.
client-license-address-shown = Which address does the DMV have for your client?
    .listen =
        Ask for the card; the address is often printed on it. Then ask whether they sent a change of
        address, since the DMV may have a newer one. If the DMV has both their home and a P.O. box,
        choose the home.
    .avoid = Do not write the address itself.

# Two entries for one person; nothing wrong by itself. Keep it free of blame.
client-license-two-records = Does the DMV have two records of your client, under two names?
    .listen =
        Listen for a marriage, a name change, or a name that was spelled in two ways. If the DMV
        changed the name on one record, the answer is no. Clients may not know: then “I don't know /
        skip” is a fine answer, and the result says what hangs on it.
    .avoid =
        Do not write either name, and do not ask for a reason. Two records can come about without
        any fault.

## Cars and roads.

# Vehicle registration: the state's entry that a vehicle belongs to a person.
client-state-registered = In which states is or was a vehicle registered in your client's name?
    .listen =
        Past vehicles count, and so do trucks and motorcycles. “My car” may be in someone else's
        name: ask for the registration card. If only someone else's name is on it, it does not
        count.
    .avoid = Do not write plate numbers, or whose name is on the card instead.

client-car-address-shown = Which address is on the vehicle registration?
    .listen =
        Ask for the registration card from the car, or the renewal letter. Compare it with where
        they live now.
    .avoid = Do not write the address or the plate number.

# Cameras here read license plates.
client-state-drives = In which states does your client drive, or keep a car?
    .listen =
        Clients may name only their own state or their own car. Ask about states that they drove
        through in the last few years, a borrowed, rented or work car, and where their car is parked
        or someone else drives it. If they only ride along, count the states where they often ride
        in the same car.
    .avoid =
        Do not write routes, dates or plate numbers, or whose car it is. Do not ask here whether
        they drive with a license.

# Toll: money paid for the use of a road. Keep E-ZPass, FasTrak, SunPass.
client-car-toll-account = Does your client have a toll tag or a toll account?
    .listen =
        Clients may know only the name on the tag, such as E-ZPass, FasTrak or SunPass. Ask about a
        small tag on the windshield, or toll payments from a card or bank account.
    .avoid = Do not write account, tag or plate numbers.

## Police, jail, state and local courts. Immigration offices and immigration court come later: keep
## them apart.

client-police-any =
    Did your client ever have contact with police, a jail, or a state or local court?
    .listen =
        Clients often hear “Were you in trouble?” and say no. A stop, a ticket, a case of any kind,
        and a report as a victim or witness all count; immigration court comes later. With a no, the
        other questions about police are left out.
    .avoid =
        What your client says here may be confidential: say it in the room, not on a shared screen.
        Do not note what happened.

# “arrested and fingerprinted”: both at once.
client-state-booked = In which states was your client ever arrested and fingerprinted?
    .listen =
        Both must be true: arrested, and fingerprints taken. “They dropped it” still counts. A
        ticket without fingerprints does not, and fingerprints for a job do not.
    .avoid =
        Do not ask or write why they were arrested, or when. Say this in the room, not on a shared
        screen.

# Jail: of a state, county or city.
client-police-in-custody = Is your client in jail now?
    .listen =
        Answer for your client, also when a relative speaks with you for them. Only now counts.
        Whether border or immigration officers ever held them is a later question.
    .avoid =
        Do not write the charge or a booking number. What you hear may be confidential: do not note
        details.

client-police-report = Is your client's name in a police report?
    .listen =
        A traffic stop, a crash, a call for help or something they saw as a witness may have led to
        a report. A crime against them that they reported belongs to the next question. They may not
        know: then “I don't know / skip” is a fine answer, and the result says what hangs on it.
    .avoid =
        Do not write what happened, or who else was there. Say this in the room, not on a shared
        screen.

# The person was the victim; not accused.
client-police-victim-report = Did your client ever report a crime against them to the police?
    .listen =
        A report that someone else made for them counts too. What they told only a doctor, a church
        or a clinic is no report to the police.
    .avoid =
        Do not ask what was done to them or by whom; this program does not need it. Ask where nobody
        else can hear, and do not note details.

# Hearing: a day in court.
client-police-court =
    Does your client have, or did they have, a case or hearing in a state or local court?
    .listen =
        “I have court” can mean many things: ask for the letter. Traffic, family, rent and criminal
        cases count; a letter that says “EOIR” is from immigration court, and that does not. If they
        have more than one case, choose the one that is not over.
    .avoid =
        Do not write what the case is about, case numbers or dates. What your client says here may
        be confidential: say it in the room, not on a shared screen.

## Federal immigration offices and immigration court. Delicate: a yes says nothing of status. Keep
## “federal” as against “state”.

# Check-in: an appointment at ICE that a person must keep.
client-federal-any = Did your client ever deal with U.S. immigration offices or immigration court?
    .listen =
        Many people never did; then the answer is no. Clients may forget a form that someone sent
        for them, fingerprints for a visa, a student visa, a check-in, or a time when officers held
        them. A child from a federal shelter in a home where they lived counts; a trip abroad alone
        does not.
    .avoid =
        Do not ask or write immigration status; a yes says nothing of it. What your client says here
        may be confidential: say it in the room, not on a shared screen.

# Biometrics appointment: for fingerprints and a photo. Keep Global Entry.
client-federal-biometrics =
    Did a federal border, visa or immigration office ever take your client's photo or fingerprints?
    .listen =
        Ask about a visa interview, a biometrics appointment, an airport on return from a trip, and
        Global Entry. A letter may say “biometrics”. A photo at the DMV or fingerprints at a jail
        are not meant here.
    .avoid =
        Do not write the A-number, or what the appointment was for. Say this in the room, not on a
        shared screen.

# “file”: send in.
client-federal-application =
    Did your client ever file a form with USCIS, or did someone file one for them?
    .listen =
        Clients may just say “my papers”, “the work permit” or “my sister's petition for me”. A form
        for a relative counts if it names them. Ask for a copy of the form or a letter, and look
        whether it is from USCIS.
    .avoid =
        Do not write which form, the A-number or a case number, or how it ended. What your client
        says here may be confidential.

# Keep “talk with a lawyer first”.
client-federal-registration = Did your client ever send USCIS form G-325R?
    .listen =
        The form's number decides: ask for a copy. If they wonder whether to send it, they should
        talk with a lawyer first. They may not know what was sent for them: then “I don't know /
        skip” is a fine answer.
    .avoid =
        Do not ask here why they did or did not send it, and do not note it. Say this in the room,
        not on a shared screen.

# VAWA, U, T: kinds of request by victims; keep them.
client-federal-victim-filing =
    Did your client ever file with USCIS as a victim of abuse, crime or trafficking?
    .listen =
        Listen for “VAWA”, “U visa” or “T visa”. A report to the police alone is not such a filing.
        Ask for a copy of what was sent to USCIS.
    .avoid =
        Do not ask what was done to them or by whom, and write none of it down. Ask where nobody
        else can hear; a federal law gives these filings extra privacy, with limits.

# Keep the English name and EOIR: they stand on letters.
client-federal-court-case = Did your client ever have a case in immigration court?
    .listen =
        Ask for the letter: this court's letters say “Executive Office for Immigration Review” or
        “EOIR”. Traffic, family and criminal courts are other courts. A case that is over counts.
    .avoid =
        Do not write the A-number, the judge or how the case stands. What your client says here may
        be confidential: say it in the room, not on a shared screen.

# A deportation (removal) order.
client-federal-order =
    Did an immigration judge or officer ever order your client to leave the country?
    .listen =
        “Deportation” or “removal order” means this, also from long ago. A judge can give one to a
        person who missed a hearing, so your client may not know of it: then choose “I don't know /
        skip”; the result says what hangs on it. The immigration court's free case line and website
        show its cases, but may not show an order that an officer gave; a lawyer can look it up.
    .avoid =
        Do not press for an answer, and do not ask what they did after an order. What your client
        says here may be confidential: say it in the room, not on a shared screen, and do not note
        details.

# Check-in (with ICE) and appointment (with USCIS) are two answers.
client-federal-appointment = Does your client have an appointment coming up with ICE or USCIS?
    .listen =
        “An appointment with immigration” can be either one: ask for the letter or text message and
        look which office sent it. Fingerprints or a photo at USCIS count as a USCIS appointment. If
        they have both kinds, choose the ICE check-in.
    .avoid =
        Do not write the date, the place or the A-number. If they ask whether to go, that is a
        question for a lawyer, not for this form.

client-federal-address =
    Which address did your client last give to USCIS, ICE or the immigration court?
    .listen =
        Ask for the last form or letter. A form that someone filled in for them may hold another
        address than they think. If these offices have more than one address and one is their home,
        choose the home.
    .avoid = Do not write the address itself, or who lives there.

# “hold”: keep from leaving, even for an hour; not only in a prison.
client-federal-detained =
    Did border or immigration officers ever hold your client, even for a short time?
    .listen =
        “They only kept me for a few hours” is a yes. It can be at the border, at an airport, in a
        cell or in a detention center. A few questions at the passport desk do not count.
    .avoid =
        Do not ask or write how or why they came to the U.S., or why they were held. What your
        client says here may be confidential: say it in the room, not on a shared screen.

# F, M, J: kinds of student visa. Keep I-20, DS-2019.
client-federal-student = Did a U.S. school ever report your client as an F, M or J student?
    .listen =
        Ask whether a school ever gave them a form I-20 or DS-2019. If they never had one, the
        answer is no, even if they study here.
    .avoid = Do not write the school, or whether they finished. Their status is not asked.

# Sponsor: keep the English in parentheses where you translate it.
client-federal-sponsor =
    Did your client ever take in a child from a federal shelter, or live with someone who did?
    .listen =
        This is about a child who came to the country without a parent. The adult who takes in the
        child is called a sponsor, but whoever lived in that home counts too. It may be a nephew, a
        niece or a friend's child.
    .avoid =
        Do not write the child's name or who else lives there, and ask nobody's status. Say this in
        the room, not on a shared screen.

## Public programs, and school.

# Household: those who live together.
client-benefits-any =
    Did your client, or someone in their household, ever ask for or get help from a public program?
    .listen =
        Clients often think only of themselves and of now. Help for a child, help long ago,
        emergency care that Medicaid paid, and a request that was turned down all count. With a no,
        the questions on single programs are left out.
    .avoid = Do not write who in the household asked, and ask nobody's status.

# Medicaid and Medicare are two programs: keep both names.
client-benefits-medicaid =
    Did your client, or someone in their household, ever ask for or get Medicaid, emergency Medicaid
    or CHIP?
    .listen =
        Ask about a birth or an emergency in a hospital: papers that the hospital filled in for them
        count. In some states the program has another name, such as Medi-Cal in California. Medicare
        is a different program: ask which name is on the card or letter.
    .avoid =
        Do not write who was ill, with what, or which kind of Medicaid it was. Ask nobody's status.

# SNAP, EBT, CalFresh, WIC: keep the names.
client-benefits-snap =
    Did your client, or someone in their household, ever ask for or get food stamps (SNAP)?
    .listen =
        SNAP money comes on a card, so clients may just say “the EBT card”. Some states give the
        program another name, such as CalFresh in California; WIC is a different program. Help that
        only a child got counts.
    .avoid = Do not write card numbers or who got the help. Ask nobody's status.

# Section 8 voucher: federal help with rent; keep the name.
client-benefits-housing =
    Did your client, or someone in their household, ever ask for or get federal help with housing?
    .listen =
        “Section 8”, a voucher, public housing or a building with federal rent aid mean yes. If they
        are not sure, ask for the lease, or they can ask the housing office.
    .avoid = Do not write the address or who lives there. Ask nobody's status.

client-benefits-cash =
    Did your client, or someone in their household, ever ask for or get cash help (TANF or SSI)?
    .listen =
        Clients may say “welfare”: TANF is cash welfare for families, and some states give it
        another name, such as CalWORKs in California. A Social Security pension is not SSI: ask for
        the letter. A request that was turned down counts.
    .avoid =
        Do not write who got it, and ask nobody's status. What your client says here may be
        confidential: do not note details.

client-school-child = Is there a child in school, or a student, in your client's home?
    .listen =
        Any school counts, from kindergarten to college. It need not be your client's own child. If
        your client studies, count them too.
    .avoid = Do not write names, ages or the school.

# Directory information: the law's word; schools use it on forms.
client-school-directory =
    Did your client tell the school in writing not to give out “directory information”?
    .listen =
        It must be in writing: ask for a form from the start of the school year, or they can ask the
        school. With more than one school, the answer is yes only if all of them have it in writing.
        If they do not know, “I don't know / skip” is a fine answer.
    .avoid = Do not write the child's name or the school.

client-school-aid-form =
    Did your client, or someone in their household, ever fill in the student-aid form (FAFSA)?
    .listen =
        Clients may say no because only their son or daughter filled it in. It counts if they gave
        their data as a parent or spouse. A form that only a state or a college uses is not the
        FAFSA: ask for a copy.
    .avoid = Do not write what the form says, or any number on it. Ask nobody's status.

## Work and money.

# “on the books”: declared work, with taxes. Keep I-9, W-2, ITIN.
client-work-records =
    Did your client ever work on the books for an employer in the U.S., or file a U.S. tax return?
    .listen =
        A pay stub or a W-2 form is a sign of work on the books. If they say “paid in cash”, ask
        whether the employer had them fill in papers and reported the pay. A tax return with an ITIN
        counts, and so does one that a spouse filed with their name on it.
    .avoid =
        Do not ask what papers or number they showed an employer, and write no employer's name. What
        your client says here may be confidential.

# Keep that an ITIN is not one.
client-work-social-security = Did your client ever get a Social Security number?
    .listen =
        Only a number that the Social Security office gave them counts, even long ago. An ITIN for
        taxes is a different number.
    .avoid =
        Never ask for the number, and do not write any number down. Do not ask about other numbers.

# Money transfer: money sent at a shop or by an app.
client-money-services = Does your client use a bank, or do they send or get money transfers?
    .listen =
        “I have no bank” may leave out a credit union or a credit card: these count as a bank. Money
        sent to family abroad is a transfer, and so is a shop where they cash checks or buy money
        orders. Count the last few years.
    .avoid = Do not write the bank, sums, or to whom the money goes.

## Phone, internet and travel.

# “Location”, “Privacy”: words in the phone's settings.
client-phone-kind = What kind of phone does your client use?
    .listen =
        Clients often do not know which apps may use their location. They can look in the settings
        under “Location” or “Privacy”. If they are not sure, choose the first answer.
    .avoid =
        Do not write the phone number. Let them look themselves; you need not see what is on the
        phone.

# Public: strangers can see it.
client-online-accounts = Does your client have social media or other online accounts?
    .listen =
        “It is private” may not hold for every post: if strangers can see any post or photo, choose
        the first answer. Email, or an account without posts, means the second answer.
    .avoid = Do not write account names, and do not look at what they post.

# Keep Global Entry, NEXUS, SENTRI, FAST.
client-travel-crossed =
    Did your client ever enter or leave the U.S. through an airport, a seaport or a border station?
    .listen =
        Any trip at any age counts, both in and out, also on foot or by car. Joining Global Entry,
        NEXUS, SENTRI or FAST counts too. Clients may forget a trip as a child.
    .avoid =
        A “no” needs no reason: do not ask or write how or when they came. Say this in the room, not
        on a shared screen.

# “Puerto Rico”: such flights count as inside the U.S.
client-travel-flies = Does your client fly inside the U.S.?
    .listen =
        Flights in the last few years count, and flights that they plan. Flights to and from Puerto
        Rico count.
    .avoid = Do not write dates, places or airlines.

# ISAP, SmartLINK, BI: names that stand on papers; keep them.
client-federal-monitor = Does ICE make your client wear a device or use a phone app to check in?
    .listen =
        “The bracelet” can be an ankle or wrist device; the app may be SmartLINK. Only what ICE or
        its company BI gave them counts, not a device from a criminal court. Ask for the papers:
        they may say “ISAP” or “Alternatives to Detention”.
    .avoid =
        Do not write the A-number, check-in times or places. What your client says here may be
        confidential: do not note details.

# Claim: a request for money from an insurance company after a loss.
client-insurance-claim = Was there ever an insurance claim with your client's name on it?
    .listen =
        Clients may think only of claims that they made. A claim that another person made about them
        counts too; ask about a crash, a theft, an injury, or damage to a home. If they are not
        sure, skip this.
    .avoid = Do not write what happened, whose fault it was, or a policy number.

## Beside the result, not in the interview: what is told first, and which steps are shown.

client-worry-agency = Which agency worries your client most?
    .listen =
        Let them choose. “La migra” or “the border patrol” means the first answer. It changes only
        what is told first among results that are alike in all else.
    .avoid = Do not ask or write why.

client-keeps-records = Does your client run a place that keeps records about other people?
    .listen =
        This is about your client, not about your own clinic. They must rent out homes, or run a
        business, a school, a shelter or a clinic; working there is not enough. If none of this
        fits, leave it open.
    .avoid = Do not write the name of the place, or of anybody in its records.
