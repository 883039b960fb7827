# The questions. Never immigration status: only events that make records.

topic-home = Where you live
topic-license = Your license or ID card
topic-car = Your car
topic-police = Police and jail
topic-federal = Federal offices and travel

circumstance-state-home = In which state do you live?
    .label = State where you live
    .why =
        State laws differ. Your state decides which rules cover local police reports and visits to
        your home.
    .help =
        Choose the state where you sleep most nights. Washington, D.C. and Puerto Rico are in the
        list.

circumstance-state-licensed = In which states did you ever have, or ask for, a license or ID card?
    .label = States with a license or application
    .why =
        Each state's DMV keeps its own records: your photo, your address and your driving history.
        Each has its own rules.
    .help =
        Count driver's licenses, learner's permits and state ID cards. Count states where you asked
        and were refused. Count old cards too.
    .is-none = I never had or asked for one

circumstance-license-status = Do you have a license or ID card now?
    .label = License or ID card
    .why =
        The DMV keeps a photo, an address and a driving record for people it gave a card. A person
        who only asked may leave fewer records.
    .help =
        A card that ended, was taken away or was given back is a past one. If you have a learner's
        permit, answer as you would for a license.
    .is-current = Yes, I have one now
    .is-past = Not now, but I had one before
    .is-never-issued = I asked for one but never got it

circumstance-license-kind = What kind of card is it?
    .label = Kind of card
    .why =
        Some kinds of card can be picked out as a list in the DMV's files. Some laws protect certain
        cards only.
    .help =
        Look at the front of the card. A star in the top corner marks a REAL ID. Some cards say
        “limited term” or “temporary”. Some states also have a card with its own name, such as
        driving privilege card or drive-only license. If nothing stands out, choose “ordinary
        license”. For a past card, answer for the last one.
    .is-ordinary = Ordinary license
    .is-real-id = REAL ID (with a star)
    .is-enhanced = Enhanced license (for border crossings by land or sea)
    .is-limited-term = Limited-term or temporary license
    .is-status-neutral = Driving card or license that needs no federal papers
    .is-id-card = State ID card, not for driving

circumstance-license-denied = Did the DMV ever turn you down?
    .label = License turned down
    .why = A refusal is a record too. Agencies have asked for lists of people who were refused.
    .help =
        Count a refusal for any reason, such as missing papers. A failed driving test does not
        count.
    .is-no = No
    .is-application = Yes, when I first applied
    .is-renewal = Yes, when I tried to renew

circumstance-license-papers = Did you ever show the DMV papers to get a license or ID card?
    .label = Papers shown to the DMV
    .why = Some DMVs keep copies of the papers that people show. An agency may ask for those copies.
    .help =
        For example a passport, a birth certificate or a bill with your address. Count papers you
        showed, mailed or uploaded.
    .is-yes = Yes
    .is-no = No

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

circumstance-state-drives = In which states do you drive, or keep a car?
    .label = States where you drive
    .why =
        Cameras read plates on roads and parking lots, also in states where you do not live. Laws on
        that data differ by state.
    .help =
        Count states where you drive often, and any that you drove through in the last few years.
        Count states where your car is parked or where someone else drives it.
    .is-none = I do not drive and have no car

circumstance-state-booked = In which states were you ever arrested and fingerprinted?
    .label = States with an arrest
    .why =
        Fingerprints taken after an arrest go to the FBI and are compared with federal files. Your
        answer stays on this computer.
    .help =
        Count an arrest even if the case was dropped. A ticket without fingerprints does not count.
        Fingerprints for a job do not count either.
    .is-none = That never happened to me

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

circumstance-police-victim-report = Did you ever report a crime against you to the police?
    .label = Report as a crime victim
    .why = Such a report has its own rules in some states. Your answer stays on this computer.
    .help = Count a report that you made yourself or that someone made for you.
    .is-yes = Yes
    .is-no = No

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

circumstance-federal-trusted-traveler = Did you ever join Global Entry, NEXUS, SENTRI or FAST?
    .label = Trusted traveler program
    .why =
        These border programs keep a file with your photo, fingerprints and travel. Border officers
        can use it.
    .help =
        Count an application, even if you left the program or were refused. TSA PreCheck is a
        different program.
    .is-yes = Yes
    .is-no = No

circumstance-travel-crossed =
    Did you ever enter or leave the U.S. through an airport, a seaport or a border station?
    .label = Border crossing
    .why =
        Border officers record arrivals and departures, often with a photo. This bears on your
        travel record and face data.
    .help = Count any trip at any age, by plane, ship, car or on foot.
    .is-yes = Yes
    .is-no = No
