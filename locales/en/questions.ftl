### The questions of the interview: one at a time in the terminal, a screen for each topic in the
### window, notes in an answers file.
### The plain message is the question. `.label`: its short name, in lists and before an answer
### (“Kind of card: Ordinary license”); no question mark, about 40 letters at most. `.why`: whole
### sentences right after “Why we ask:”. `.help`: what the words mean and how to find the answer,
### unfolded on demand. `.is-…`: an answer, said by the person (“I”, “my”); it must also make sense
### alone, after the label. “Yes” and “No” alone stay that short.
### Careful: the questions never ask for immigration status; no translation may hint at it. Keep
### “ever”, “now”, “any”, “only”: they decide who must say yes. Address the person politely, as a
### legal clinic would. English names on cards and forms stay.

## Topics. Heading of a screen and of a part of the table; under a small step in a row of eight, in
## a column about 12 letters wide: short words.

topic-home = Where you live
topic-license = Your license or ID card
topic-car = Your car
# Jail and court of a state, county or city.
topic-police = Police, jail and court
topic-immigration = Immigration offices and court
topic-benefits = Programs, health and school
topic-work = Work, taxes and money
topic-phone = Phone, internet and travel

## Where the person lives.

# The answer is one state from a list.
circumstance-state-home = In which state do you live?
    .label = State where you live
    .why =
        State laws differ. Your state decides which rules cover local police, courts, public
        programs and schools.
    .help =
        Choose the state where you sleep most nights. Washington, D.C. and Puerto Rico are in the
        list.

# The answer is one county from a list. 287(g): section of a law; keep it. Parish, borough,
# municipio, city of its own: what counties are called in some states; keep the English for those.
circumstance-home-county = In which county do you live?
    .label = County
    .why =
        ICE publishes which local agencies signed agreements to do immigration work, called 287(g).
        With your county, we can show which ones there did.
    .help =
        Choose it from the list; we never ask for your address. Some places call it a parish, a
        borough, a municipio or a city of its own. Your answer stays on this computer, and you can
        skip this.

# Deed: the paper on who owns a house or land. Lease: the contract of somebody who rents. One answer
# only.
circumstance-home-accounts = Is your name on a deed, a lease, or a gas, power or water account?
    .label = Deed, lease or utility account
    .why =
        These papers link your name to an address. Some of them are public, or reach agencies
        through companies that sell data.
    .help =
        A deed is the paper on who owns a house or land. If your name is on a deed and on the others
        too, choose the deed.
    .is-deed = Yes, a house or land is in my name
    .is-lease-or-utilities = Yes, a lease or a gas, power or water account
    .is-none = No, none of these

# Delicate: registering without being a citizen is an offense. Keep the help exact, “by mistake” and
# “before anything else”.
circumstance-voter-registered = Are you registered to vote?
    .label = Voter registration
    .why =
        A voter list holds names, addresses and birth dates. The Justice Department has asked nearly
        every state for its list.
    .help =
        Only U.S. citizens may register for federal elections. If you are not sure whether you were
        registered by mistake, talk with a lawyer before anything else. You can skip this.
    .is-yes = Yes
    .is-no = No

## License and DMV, the state's office for driver's licenses. The first question is asked once, the
## others for each state named there; `.is-none` below a list of states means none of them.

circumstance-state-licensed = In which states did you ever have, or ask for, a license or ID card?
    .label = States with a license or application
    .why =
        Each state's DMV keeps its own records: your photo, your address and your driving history.
        Each has its own rules.
    .help =
        Count driver's licenses, commercial licenses (CDL), learner's permits and state ID cards,
        also those of a person under 18. Count states where you asked and were refused. Count old
        cards too. If you only ride with others and never had or asked for a card, choose the last
        answer.
    .is-none = I never had or asked for one

# Current, past, asked for only. “given back”: by the person to the office.
circumstance-license-status = Do you have a license or ID card now?
    .label = License or ID card
    .why =
        The DMV keeps a photo, an address and a driving record for people it gave a card. A person
        who only asked may leave fewer records.
    .help =
        A card that ended, was taken away or was given back is a past one. If you have a learner's
        permit, answer as you would for a license. If your request is still open, choose the last
        answer.
    .is-current = Yes, I have one now
    .is-past = Not now, but I had one before
    .is-never-issued = I asked for one but never got it

# Kinds of card. Keep the words that are printed on the card in English, in parentheses: REAL ID,
# Enhanced, Limited Term, Temporary, drive-only.
circumstance-license-kind = What kind of card is it?
    .label = Kind of card
    .why =
        Some kinds of card can be picked out as a list in the DMV's files. Some laws protect certain
        cards only.
    .help =
        Look at the front of the card. A star in the top corner marks a REAL ID. Some cards say
        “limited term” or “temporary”. Some states also have a card with its own name, such as
        driving privilege card or drive-only license. If nothing stands out, choose “ordinary
        license”. A commercial license (CDL) counts by the same signs: with a star it is a REAL ID,
        without one an ordinary license; one that says “non-domiciled” or “limited term” is a
        limited-term license. A card for a person under 18 counts the same way. If two answers fit,
        choose the limited-term license or the driving card first. A paper license that you use
        until the card comes by mail is not a “temporary” one. For a past card, answer for the last
        one. You can skip this.
    .is-ordinary = Ordinary license
    .is-real-id = REAL ID (with a star)
    .is-enhanced = Enhanced license (for border crossings by land or sea)
    .is-limited-term = Limited-term or temporary license
    .is-status-neutral = Driving card or license that needs no federal papers
    .is-id-card = State ID card, not for driving

# “turn down”: say no to the request for a license.
circumstance-license-denied = Did the DMV ever turn you down?
    .label = License turned down
    .why = A refusal is a record too. Agencies have asked for lists of people who were refused.
    .help =
        Count a refusal for any reason, such as missing papers. A failed driving test does not
        count. If it happened both times, choose either one.
    .is-no = No
    .is-application = Yes, when I first applied
    .is-renewal = Yes, when I tried to renew

# Papers: documents.
circumstance-license-papers = Did you ever show the DMV papers to get a license or ID card?
    .label = Papers shown to the DMV
    .why = Some DMVs keep copies of the papers that people show. An agency may ask for those copies.
    .help =
        For example a passport, a birth certificate or a bill with your address. Count papers you
        showed, mailed or uploaded.
    .is-yes = Yes
    .is-no = No

# P.O. box: a mail box at a post office. The three answers are the same in two more questions: the
# same words there.
circumstance-license-address-shown = Which address does the DMV have for you?
    .label = Address at the DMV
    .why =
        The address at the DMV is one that agencies can look up. This tells us whether it leads to
        your home.
    .help =
        It is often printed on your card. The DMV may have a newer one, if you sent a change of
        address. If the DMV has both your home and a P.O. box, choose your home.
    .is-current-home = Where I live now
    .is-old-home = A place where I lived before
    .is-not-home = Not my home, such as a P.O. box

# Two entries for one person; nothing wrong by itself. Keep it free of blame.
circumstance-license-two-records = Does the DMV have two records of you, under two names?
    .label = Two DMV records
    .why =
        Some face searches look for one face under two names. Your answer stays on this computer,
        and you can skip this.
    .help =
        This can happen after a marriage or a name change, or when a name was spelled in two ways.
        If the DMV changed the name on one record, answer no.
    .is-yes = Yes
    .is-no = No

## Cars and roads.

# Vehicle registration: the state's entry that a vehicle belongs to a person. It is asked once;
# circumstance-car-address-shown for each state named here.
circumstance-state-registered = In which states is or was a vehicle registered in your name?
    .label = States with a vehicle in your name
    .why =
        A plate leads to the owner's name and address in the DMV's files. Each state keeps its own.
    .help =
        Look at the registration card in the car. Count cars, trucks and motorcycles. If only
        someone else's name is on it, do not count it.
    .is-none = No vehicle was ever in my name

circumstance-car-address-shown = Which address is on the vehicle registration?
    .label = Address on the registration
    .why =
        Officers who read a plate can look up this address. This tells us whether it leads to your
        home.
    .help = Look at the registration card in the car, or at the renewal letter.
    .is-current-home = Where I live now
    .is-old-home = A place where I lived before
    .is-not-home = Not my home, such as a P.O. box

# Cameras here read license plates.
circumstance-state-drives = In which states do you drive, or keep a car?
    .label = States where you drive
    .why =
        Cameras read plates on roads and parking lots, also in states where you do not live. Laws on
        that data differ by state.
    .help =
        Count states where you drive often, and any that you drove through in the last few years.
        Count states where your car is parked or where someone else drives it. Count a borrowed,
        rented or work car that you drive. If you only ride as a passenger, count the states where
        you often ride in the same car: cameras read its plate too, though the plate leads to the
        owner.
    .is-none = I do not drive and have no car

# Toll: money paid for the use of a road. Keep E-ZPass, FasTrak, SunPass.
circumstance-car-toll-account = Do you have a toll tag or a toll account?
    .label = Toll account
    .why =
        A toll account keeps where and when a vehicle was on a toll road. Police can get such data
        in some cases.
    .help =
        For example E-ZPass, FasTrak or SunPass. Look for a small tag on the windshield, or for toll
        payments from a card or bank account.
    .is-yes = Yes
    .is-no = No

## Police, jail, state and local courts. Immigration offices and immigration court come later: keep
## them apart.

# A filter: with “No”, the questions on police are left out.
circumstance-police-any = Did you ever have contact with police, a jail, or a state or local court?
    .label = Contact with police, jail or court
    .why =
        Such contact often leaves a record. If you never had any, we skip the other questions about
        it.
    .help =
        Count a stop, a ticket, an arrest or a case of any kind. Count a report too, also one that
        you made as a victim or gave as a witness. Immigration court comes later.
    .is-yes = Yes
    .is-no = No

# “arrested and fingerprinted”: both at once. “dropped”: the case was given up.
circumstance-state-booked = In which states were you ever arrested and fingerprinted?
    .label = States with an arrest
    .why =
        Fingerprints taken after an arrest go to the FBI and are compared with federal files. Your
        answer stays on this computer.
    .help =
        Count an arrest even if the case was dropped. A ticket without fingerprints does not count.
        Fingerprints for a job do not count either.
    .is-none = That never happened to me

# Jail: before trial or for short terms. “If you answer for someone else”: a helper may fill this
# in.
circumstance-police-in-custody = Are you in jail now?
    .label = In jail now
    .why =
        A jail keeps records on who is there and when release is planned. Some jails share them with
        ICE.
    .help = If you answer for someone else, answer for that person.
    .is-yes = Yes
    .is-no = No

circumstance-police-report = Is your name in a police report?
    .label = Police report
    .why =
        Local police keep these reports. This answer decides whether we show who could ask for
        yours.
    .help =
        For example after a traffic stop, a crash or a call for help, or as a witness. If you
        reported a crime against you, the next question asks about it.
    .is-yes = Yes
    .is-no = No

# The person was the victim; not accused.
circumstance-police-victim-report = Did you ever report a crime against you to the police?
    .label = Report as a crime victim
    .why = Such a report has its own rules in some states. Your answer stays on this computer.
    .help = Count a report that you made yourself or that someone made for you.
    .is-yes = Yes
    .is-no = No

# Hearing: a day in court.
circumstance-police-court =
    Do you have, or did you have, a case or hearing in a state or local court?
    .label = State or local court case
    .why =
        Lists of court cases are open to anyone. A coming hearing also tells when and where you will
        be.
    .help =
        Count traffic, family, rent and criminal cases. If you have more than one, choose the one
        that is not over. Immigration court is not a state court; other questions ask about it.
    .is-upcoming = Yes, a hearing is coming or the case is still open
    .is-past = Yes, but it is over
    .is-no = No

## Federal immigration offices and immigration court. Delicate: a yes says nothing of status. Keep
## “federal” as against “state”.

# A filter: with “No, never”, the questions below are left out. Check-in: an appointment at ICE that
# a person must keep.
circumstance-federal-any = Did you ever deal with U.S. immigration offices or immigration court?
    .label = Contact with immigration offices or court
    .why =
        These offices keep forms, photos and addresses on file. If you never dealt with them, we
        skip the other questions about it.
    .help =
        Many people never did. Then answer no. Count a form that you sent, or that someone sent for
        you, and fingerprints for a visa or for USCIS. Count a check-in, a hearing, a letter from
        immigration court, a student visa, and a time when border or immigration officers held you.
        Count it too if you, or someone you lived with, took in a child from a federal shelter. A
        trip abroad alone does not count; we ask about travel later. You can skip this.
    .is-yes = Yes
    .is-no = No, never

# Biometrics appointment: for fingerprints and a photo; letters call it so. Keep Global Entry.
circumstance-federal-biometrics =
    Did a federal border, visa or immigration office ever take your photo or fingerprints?
    .label = Photo or fingerprints at a federal office
    .why =
        These offices put photos and fingerprints in Homeland Security's files. Officers can compare
        a face on the street with those files.
    .help =
        For example at a visa interview, at a biometrics appointment, at an airport on return from a
        trip, or for Global Entry.
    .is-yes = Yes
    .is-no = No

# “file”: send in. Petition: a request for a relative. “if it names you”: even if another person
# sent it.
circumstance-federal-application =
    Did you ever file a form with USCIS, or did someone file one for you?
    .label = Form filed with USCIS
    .why =
        USCIS shares its case files with ICE. Such a form often holds an address and a family
        history.
    .help =
        USCIS is the office for family petitions, work permits, green cards and citizenship. Count a
        form for a relative if it names you.
    .is-yes = Yes
    .is-no = No

# Noncitizen: a person who is not a U.S. citizen. Keep “talk with a lawyer first”.
circumstance-federal-registration = Did you ever send USCIS form G-325R?
    .label = Registration form G-325R
    .why =
        The form puts an address and a history in federal files. Your answer stays on this computer.
    .help =
        This form is for the registration of noncitizens, and USCIS has taken it since April 2025.
        If you wonder whether to send it, talk with a lawyer first. You can skip this.
    .is-yes = Yes
    .is-no = No

# VAWA, U, T: kinds of request by victims; keep them. Trafficking: of people.
circumstance-federal-victim-filing =
    Did you ever file with USCIS as a victim of abuse, crime or trafficking?
    .label = Victim filing with USCIS
    .why =
        A federal law gives these filings extra privacy, with limits. Your answer stays on this
        computer.
    .help =
        These filings are called VAWA, U or T. A report to the police alone is not such a filing.
    .is-yes = Yes
    .is-no = No

# Keep the English name and EOIR: they stand on letters.
circumstance-federal-court-case = Did you ever have a case in immigration court?
    .label = Case in immigration court
    .why =
        The court's file holds an address and hearing dates, and ICE's lawyers can see them. Your
        answer stays on this computer.
    .help =
        Letters from this court say “Executive Office for Immigration Review” or “EOIR”. Traffic,
        family and criminal courts are other courts.
    .is-yes = Yes
    .is-no = No

# A deportation (removal) order. “may not know of it”: keep, it explains why one can skip.
circumstance-federal-order =
    Did an immigration judge or officer ever order you to leave the country?
    .label = Order to leave the country
    .why =
        ICE can put such an order where police see it at a traffic stop. Your answer stays on this
        computer.
    .help =
        Count an order from long ago. A judge can give one to a person who missed a hearing, so you
        may not know of it. The immigration court's free case line and website show its cases; they
        may not show an order that an officer gave. A lawyer can look it up. If you are not sure,
        skip this.
    .is-yes = Yes
    .is-no = No

# Check-in (with ICE) and appointment (with USCIS) are two answers.
circumstance-federal-appointment = Do you have an appointment coming up with ICE or USCIS?
    .label = Coming appointment
    .why =
        An appointment tells the office when and where you will be. It also bears on the federal
        file and the address in it.
    .help =
        Look for a letter or text message with a date. A visit for fingerprints or a photo at USCIS
        counts as a USCIS appointment. If you have both kinds, choose the ICE check-in.
    .is-check-in = Yes, a check-in with ICE
    .is-interview = Yes, an appointment with USCIS
    .is-no = No

circumstance-federal-address =
    Which address did you last give to USCIS, ICE or the immigration court?
    .label = Address at federal offices
    .why = These offices can see the address you gave. This tells us whether it leads to your home.
    .help =
        Look at the last form or letter. If they have more than one address and one is your home,
        choose your home.
    .is-current-home = Where I live now
    .is-old-home = A place where I lived before
    .is-not-home = Not my home, such as a P.O. box

# “hold”: keep from leaving, even for an hour; not only in a prison.
circumstance-federal-detained =
    Did border or immigration officers ever hold you, even for a short time?
    .label = Held by border or immigration officers
    .why =
        Homeland Security takes DNA from most people it holds and sends it to an FBI file. Your
        answer stays on this computer.
    .help =
        For example at the border, at an airport, in a cell or in a detention center. A few
        questions at the passport desk do not count. You can skip this.
    .is-yes = Yes
    .is-no = No

# F, M, J: kinds of student visa. Keep I-20, DS-2019, SEVIS.
circumstance-federal-student = Did a U.S. school ever report you as an F, M or J student?
    .label = F, M or J student
    .why =
        Schools report these students to SEVIS, a system that ICE runs. It holds the school and an
        address.
    .help =
        The school gives such a student a form I-20 or DS-2019. If you never had one, answer no. You
        can skip this.
    .is-yes = Yes
    .is-no = No

# Shelter: a home for children who came alone, run for the government. Sponsor: keep the English in
# parentheses.
circumstance-federal-sponsor =
    Did you ever take in a child from a federal shelter, or live with someone who did?
    .label = Child from a federal shelter
    .why =
        The federal refugee office (ORR) keeps a file on the adults in that home. News reports say
        that more ICE officers can see it since 2025.
    .help =
        This is about children who came to the country without a parent. The adult who takes in the
        child is called a sponsor. Count it if you lived in that home. You can skip this.
    .is-yes = Yes
    .is-no = No

## Public programs, and school.

# A filter: with “No”, the questions on single programs are left out. Household: those who live
# together.
circumstance-benefits-any =
    Did you, or someone in your household, ever ask for or get help from a public program?
    .label = Public programs
    .why =
        Each program keeps a file on the household. If nobody ever asked, we skip the questions on
        single programs.
    .help =
        For example Medicaid, care in an emergency that Medicaid paid, food stamps (SNAP), cash help
        (TANF or SSI), help with rent or federal student aid (FAFSA). Count help for a child. Count
        a request that was turned down.
    .is-yes = Yes
    .is-no = No

# Medicaid and Medicare are two programs: keep both names. Medi-Cal: its name in California.
circumstance-benefits-medicaid =
    Did you, or someone in your household, ever ask for or get Medicaid, emergency Medicaid or CHIP?
    .label = Medicaid, emergency Medicaid or CHIP
    .why =
        Medicaid's files hold names, addresses and phone numbers, also of people covered only for an
        emergency. A court lets some of this data go to ICE, so we show what is known in your state.
    .help =
        Medicaid pays for health care. Emergency Medicaid pays a hospital for an emergency or a
        birth, whatever a person's status. CHIP is for children. Some states give them another name,
        such as Medi-Cal in California. If a hospital filled in papers for you, count that. Medicare
        is a different program.
    .is-yes = Yes
    .is-no = No

# SNAP, EBT, CalFresh, WIC: keep the names.
circumstance-benefits-snap =
    Did you, or someone in your household, ever ask for or get food stamps (SNAP)?
    .label = Food stamps (SNAP)
    .why =
        The federal government has asked states for these files. A court protects some states, so we
        show what is known in yours.
    .help =
        SNAP money comes on a card, called EBT. Some states give it another name, such as CalFresh
        in California. WIC is a different program.
    .is-yes = Yes
    .is-no = No

# Section 8 voucher: federal help with rent; keep the name. HUD: the housing department.
circumstance-benefits-housing =
    Did you, or someone in your household, ever ask for or get federal help with housing?
    .label = Housing help
    .why =
        The federal housing department (HUD) has compared tenant files with an immigration database.
    .help =
        For example public housing, a Section 8 voucher, or a building with federal rent aid. If you
        are not sure, look at your lease or ask the housing office.
    .is-yes = Yes
    .is-no = No
circumstance-benefits-cash =
    Did you, or someone in your household, ever ask for or get cash help (TANF or SSI)?
    .label = Cash help (TANF or SSI)
    .why =
        A 1996 law makes these offices report a person whom they know to be in the country
        unlawfully. Your answer stays on this computer.
    .help =
        TANF is cash welfare for families; some states give it another name, such as CalWORKs in
        California. SSI is monthly money from Social Security for people who are old or disabled and
        have little. A Social Security pension is not SSI. Count a request that was turned down. You
        can skip this.
    .is-yes = Yes
    .is-no = No

circumstance-school-child = Is there a child in school, or a student, in your home?
    .label = Child in school or student
    .why =
        Schools keep names, addresses and family contacts. A federal law protects these records,
        with exceptions.
    .help = Count any school, from kindergarten to college. If you study, count yourself.
    .is-yes = Yes
    .is-no = No

# Directory information: the law's word; schools use it on forms. “only if all of them have it in
# writing”: keep.
circumstance-school-directory =
    Did you tell the school in writing not to give out “directory information”?
    .label = Directory information at school
    .why = A school may give out this data unless the family says no. Then it is better protected.
    .help =
        Directory information is data such as name, address and phone. Look for a form from the
        start of the school year, or ask the school. If there is more than one school, answer yes
        only if all of them have it in writing.
    .is-opted-out = Yes, in writing
    .is-not-opted-out = No
circumstance-school-aid-form =
    Did you, or someone in your household, ever fill in the student-aid form (FAFSA)?
    .label = Student-aid form (FAFSA)
    .why =
        The form holds the names, birth dates and addresses of a student and of parents or a spouse.
        Your answer stays on this computer.
    .help =
        Count it if you filled it in as a student, or if you gave your data as a parent or spouse. A
        form that only a state or a college uses is not the FAFSA. You can skip this.
    .is-yes = Yes
    .is-no = No

## Work and money.

# “on the books”: declared work, with taxes. Keep I-9, W-2, ITIN. Tax return: the yearly
# declaration.
circumstance-work-records =
    Did you ever work on the books for an employer in the U.S., or file a U.S. tax return?
    .label = Work and taxes
    .why =
        An employer keeps your form I-9 and reports your pay to the state; ICE can ask for both. A
        tax return holds an address. ICE has asked the tax agency (IRS) for addresses, and courts
        disagree on whether it may.
    .help =
        On the books means that the employer had you fill in papers and reported your pay: a pay
        stub or a W-2 form is a sign of it. Count a tax return with a Social Security number or with
        an ITIN, also one that a spouse filed with your name on it. You can skip this.
    .is-employer = Worked for an employer
    .is-taxes = Filed a tax return
    .is-both = Both
    .is-none = Neither

# Keep that we never ask for the number itself, and that an ITIN is not one.
circumstance-work-social-security = Did you ever get a Social Security number?
    .label = Social Security number
    .why =
        Social Security keeps your name and an address. It has shared some data with Homeland
        Security. Your answer stays on this computer.
    .help =
        Count a number that the Social Security office gave you, even long ago. We never ask for the
        number itself. An ITIN for taxes is a different number. You can skip this.
    .is-yes = Yes
    .is-no = No

# Money transfer: money sent at a shop or by an app. Credit union: a bank owned by its customers.
# Credit bureau: keeps files on how people pay.
circumstance-money-services = Do you use a bank, or do you send or get money transfers?
    .label = Bank and money transfers
    .why =
        Banks, credit bureaus and transfer firms keep names and addresses. Agencies reach them by
        different routes.
    .help =
        A bank also means a credit union or a credit card. A transfer is money sent at a shop or by
        an app, for example to family abroad. Count a shop where you cash checks or buy money orders
        as transfers. Count the last few years.
    .is-bank = Bank or credit card
    .is-transfers = Money transfers
    .is-both = Both
    .is-none = Neither

## Phone, internet and travel.

# “Location”, “Privacy”: words in the phone's settings; as phones in your language have them.
circumstance-phone-kind = What kind of phone do you use?
    .label = Kind of phone
    .why =
        Some phone apps share where you are with companies that sell it. Phone companies keep
        records on every phone.
    .help =
        The phone's settings list the apps that may use your location. Look under “Location” or
        “Privacy”. If you are not sure, choose the first answer.
    .is-location-apps = A smartphone; some apps may use my location
    .is-no-location-apps = A smartphone; no app may use my location
    .is-basic = A basic phone without apps
    .is-none = No phone

# Public: strangers can see it.
circumstance-online-accounts = Do you have social media or other online accounts?
    .label = Online accounts
    .why =
        Anyone can read public posts, and ICE does too. Agencies also ask companies who is behind an
        account.
    .help =
        For example Facebook, Instagram, TikTok or YouTube. If strangers can see any of your posts
        or photos, choose the first answer. For email, or an account without posts, choose the
        second answer.
    .is-public = Yes, and some of it is public
    .is-private = Yes, but only people I chose can see it
    .is-none = No

# Keep Global Entry, NEXUS, SENTRI, FAST: programs for frequent travelers.
circumstance-travel-crossed =
    Did you ever enter or leave the U.S. through an airport, a seaport or a border station?
    .label = Border crossing
    .why =
        Border officers record arrivals and departures, often with a photo. This bears on your
        travel record, your face data and phone searches at the border.
    .help =
        Count any trip at any age, by plane, ship, car or on foot. Count Global Entry, NEXUS, SENTRI
        and FAST too: joining one makes such records.
    .is-yes = Yes
    .is-no = No

# “Puerto Rico”: such flights count as inside the U.S.
circumstance-travel-flies = Do you fly inside the U.S.?
    .label = Flights inside the U.S.
    .why =
        News reports say that airport security (TSA) gives passenger names to ICE, also for flights
        inside the U.S.
    .help =
        Count flights in the last few years and flights that you plan. Count flights to and from
        Puerto Rico.
    .is-yes = Yes
    .is-no = No

# ISAP, SmartLINK, BI: names that stand on papers; keep them. Monitoring of people whom ICE has let
# go, not of a court in a criminal case.
circumstance-federal-monitor =
    Does ICE make you wear a device or use a phone app to check in?
    .label = ICE's monitor
    .why =
        Such a device or app tells ICE where you are. State law does not come in between. Your
        answer stays on this computer.
    .help =
        For example an ankle or wrist device, or the SmartLINK app. The program is called ISAP or
        Alternatives to Detention. Count only what ICE or its company BI gave you. You can skip
        this.
    .is-device = Yes, an ankle or wrist device
    .is-phone-app = Yes, an app on a phone
    .is-both = Yes, both
    .is-no = No

# Claim: a request for money from an insurance company after a loss.
circumstance-insurance-claim =
    Was there ever an insurance claim with your name on it?
    .label = Insurance claim
    .why = Insurers share claims in one file. 404 Media reported in July 2025 that ICE searches it.
    .help =
        For example after a crash, a theft, an injury, or damage to a home. Count a claim that
        another person made about you. If you are not sure, skip this.
    .is-yes = Yes
    .is-no = No

## Beside the result, not in the interview: what is told first, and which steps are shown.

# “first”: at the top of the result. The answers name whom the person worries about.
circumstance-worry-agency = Which agency worries you most?
    .label = Told first
    .why = Of results that are alike in all else, we then tell first what this agency can reach. It changes nothing else.
    .is-immigration-enforcement = ICE and the border agency (CBP)
    .is-police = The police
    .is-fbi = The FBI
# For somebody who keeps records about others: a landlord, an employer, a school, a shelter or a clinic.
circumstance-keeps-records = Do you run a place that keeps records about other people?
    .label = A place that keeps records
    .why = Some steps are only for those who run such a place. They are shown only if you say so.
    .is-rental = I rent out homes
    .is-business = I run a business
    .is-school = I run a school
    .is-shelter-or-clinic = I run a shelter or a clinic
