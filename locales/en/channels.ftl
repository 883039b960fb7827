# The routes by which records reach agencies. `.how` says how such a route works in general.

channel-nlets-dmv-query = Police-network lookup of driver data
    .how =
        A network called Nlets links police and federal agencies across the country. Over it, an
        officer can look up driver data of most states directly. No worker at the DMV has to say
        yes. Each state decides which agencies may use this for its data.
channel-nlets-photo-query = Police-network lookup of license photos
    .how =
        Some states send license photos over Nlets, the network that links police and federal
        agencies. Letters from members of Congress in November 2025 say that 41 states do. The
        sources we saw do not name the states.
channel-nlets-registration-query = Police-network lookup of a plate or vehicle
    .how =
        An officer types a license plate into Nlets, the network that links police and federal
        agencies. In most states the answer gives the owner's name and address. Federal privacy law
        lets a DMV share this with any government agency for its work.
channel-dmv-direct-request = Request to the DMV
    .how =
        An agency can ask the DMV for a person's record. Some requests were a plain email to a
        worker, and some were subpoenas. State law decides how the DMV may answer.
    .seen-elsewhere =
        Requests like this were seen in other states, but no case was found in this one.
channel-registration-direct-request = Request to the DMV about a vehicle
    .how =
        An agency can ask the DMV who owns a vehicle and at what address. Federal privacy law lets a
        DMV share this with any government agency for its work. State law may be stricter.
    .seen-elsewhere =
        Requests for vehicle data were seen in other states, but no case was found in this one.
channel-dmv-side-door = Local officer looks up DMV data for ICE
    .how =
        Local police can look up driver data for their own work. An officer may pass the answer on
        to an immigration agency. State law may forbid this.
    .seen-elsewhere = This was reported in other states, but no case was found in this one.
channel-sister-agency-lookup = Another federal agency looks up DMV data for ICE
    .how =
        A state may shut ICE out of its driver data and still let other federal agencies in. An
        officer of such an agency can look up a person and tell ICE. We show this route only in a
        state where a case supports it.
    .seen-elsewhere = This was seen in other states, but no case was found in this one.
channel-sister-agency-plate-lookup = Another federal agency looks up a plate for ICE
    .how =
        A state may shut ICE out of its vehicle data and still let other federal agencies in. An
        officer of such an agency can look up a plate and tell ICE the owner's name and address. We
        show this route only in a state where a case supports it.
    .seen-elsewhere = This was seen in other states, but no case was found in this one.
channel-dmv-bulk-purchase = Bulk copy of driver data
    .how =
        An agency can buy, or be given, driver data of many people at once. Or it can get access to
        the whole driver file. State law decides whether the DMV may agree.
    .seen-elsewhere = Bulk access was seen in other states, but no case was found in this one.
channel-dmv-data-sales = DMV sells data to private buyers
    .how =
        Some DMVs sell driver data to companies or private investigators. Federal privacy law allows
        only listed uses. State law may be stricter.
    .seen-elsewhere = Sales were seen in other states, but no case was found in this one.
channel-dmv-face-search = Face search in license photos
    .how =
        An agency sends a photo of a face. A computer compares it with the license photos on file
        and gives back likely matches. Several states now forbid or limit this.
    .seen-elsewhere = Face searches were seen in other states, but no case was found in this one.
channel-duplicate-photo-mining = Search for one face under two names
    .how =
        A computer compares license photos with one another to find one face under two names. An
        agency can ask for the names that it finds. We show this route only in a state where a case
        supports it.
    .seen-elsewhere = This was seen in other states, but no case was found in this one.
channel-denied-application-lists = Lists of people refused a license
    .how =
        A DMV keeps a note when it refuses a license or a renewal. An agency can ask for lists of
        those people. Asking does not mean that the DMV gives them.
    .seen-elsewhere = Such lists came up in other states, but no case was found in this one.
channel-special-license-lists = Lists of people with a special card
    .how =
        A DMV knows who has a limited-term card or another special card. An agency can ask for a
        list of those people. Asking does not mean that the DMV gives it.
    .seen-elsewhere = Such lists came up in other states, but no case was found in this one.
channel-dmv-document-copies = Copies of papers given to the DMV
    .how =
        Some DMVs keep copies of the papers that people show for a license. An agency can ask for
        those copies. Some states limit what is kept or shared.
    .seen-elsewhere =
        Requests for such copies were seen in other states, but no case was found in this one.
channel-field-face-recognition = Face scan on the street by a phone app
    .how =
        ICE and border officers use a phone app to scan a face or fingerprints. The app compares the
        scan with federal files, such as those from border crossings. A federal paper says people
        cannot decline the scan, and photos are kept 15 years. Homeland Security calls the tool
        lawful.
channel-border-crossing-file = Border and travel files
    .how =
        Border officers record each arrival and departure, with data from airlines. A rule lets them
        take photos of people who are not U.S. citizens. Citizens may decline the photo. ICE can use
        these files too.
channel-plate-network-sharing = Federal access to police plate cameras
    .how =
        Many police departments use plate cameras through a company such as Flock or Vigilant. A
        department can share its plate data with federal users through the company's system. Flock
        says that each customer controls its sharing. A study found departments in one state that
        were searched without having agreed.
    .seen-elsewhere = Federal access was seen in other states, but no case was found in this one.
channel-plate-network-lookup = Plate search by other police departments
    .how =
        Police departments on one company's network can let others search their cameras. An officer
        then looks up where a plate was seen, also in other states. State law may limit this.
    .seen-elsewhere = Such searches were seen in other states, but no case was found in this one.
channel-plate-side-door = Police search plates for an immigration agency
    .how =
        An immigration agency asks a police officer to look up a plate. The officer searches the
        plate cameras and passes on the result. The officer may work in your state or in another
        one.
    .seen-elsewhere = Such searches were seen in other states, but no case was found in this one.
channel-commercial-plate-data = Plate data sold by companies
    .how =
        Private companies collect plate sightings, for example with cameras on repossession trucks.
        Police, lenders, insurers and investigators buy access. ICE has used such data through a
        contract since 2018. One ICE contract ran out in 2026, and we could not confirm what
        replaced it.
channel-border-patrol-plate-readers = Border Patrol plate cameras
    .how =
        Border Patrol runs its own plate cameras, some of them far from the border. A computer flags
        trips that seem unusual, and local police may then stop the car. The agency says its use is
        lawful and follows policy.
    .seen-elsewhere =
        Federal plate readers were seen in other places, but no case was found in this state.
channel-booking-fingerprints-sent = Booking fingerprints sent to the FBI and ICE
    .how =
        A jail sends an arrested person's fingerprints to the FBI. They are then compared with
        Homeland Security's file automatically. ICE learns of a match before any conviction.
channel-jail-release-data = Jail tells ICE about a release
    .how =
        ICE asks a jail when a person will be released, or to hold the person. The jail may answer,
        unless state law or its own rules say no. Some states tell jails to answer.
    .seen-elsewhere = This was reported in other states, but no case was found in this one.
channel-jail-data-resale = Jail data sold by companies
    .how =
        Systems that tell victims about releases, such as VINE, take live data from more than 2,800
        jails. A company resells the data, and ICE bought access in 2021. So a jail's refusal to
        tell ICE may not keep a booking hidden.
channel-287g-jail-officers = Local jail officers who work for ICE
    .how =
        A sheriff or jail can sign a 287(g) agreement with ICE. Its officers may then check people
        in jail for ICE, or serve ICE warrants there. What they may do depends on the kind of
        agreement.
channel-287g-street-officers = Local police who work for ICE on patrol
    .how =
        A police department can sign a 287(g) agreement with ICE. Under the task-force kind, its
        officers do immigration work during normal policing. They can use what their department
        knows. Other kinds of agreement cover jails only.
channel-local-police-asked = ICE asks local police
    .how =
        An immigration agency asks a police department what it knows about a person. The department
        may answer, unless state law or its own rules say no. Some states tell police to help.
    .seen-elsewhere = This was reported in other states, but no case was found in this one.
channel-victim-report-asked = ICE asks police about a crime victim
    .how =
        An immigration agency could ask a police department for a report that a crime victim made.
        The department could answer, unless state law or its own rules say no. We know this route
        from reading the law, not from a case.
channel-uscis-file-sharing = Sharing of USCIS files with ICE
    .how =
        USCIS and ICE are parts of one department and share case files. Since a memo of February 28,
        2025, USCIS starts removal cases for most people it refuses who lack lawful presence. It may
        also send cases to ICE.
channel-victim-filing-shared = Sharing of a victim filing
    .how =
        Federal law limits who may see a filing by a victim of abuse, crime or trafficking. Officers
        inside Homeland Security can see it. ICE dropped its duty to look for such a filing before
        an arrest in early 2025.
channel-immigration-court-file = Immigration court file
    .how =
        An immigration court file holds the person's address and hearing dates. ICE's lawyers are
        the other side in the case, so ICE sees both.
channel-federal-appointment = Appointment with ICE or USCIS
    .how =
        An appointment tells an office when and where a person will be. USCIS and ICE are parts of
        one department and share case files. We know this route from reading the rules, not from a
        case.
channel-home-visit = Officers come to your home
    .how =
        Officers come to a home and ask to enter. Without consent, they need a warrant signed by a
        judge. ICE forms I-200 and I-205 are signed by immigration officers, not judges. A May 2025
        ICE memo claims that form I-205 is enough for some people, and lawsuits challenge this.
