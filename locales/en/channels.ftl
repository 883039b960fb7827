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
        Requests like this were seen in other states, but we found no case for this agency in this
        state.
channel-registration-direct-request = Request to the DMV about a vehicle
    .how =
        An agency can ask the DMV who owns a vehicle and at what address. Federal privacy law lets a
        DMV share this with any government agency for its work. State law may be stricter.
    .seen-elsewhere =
        Requests for vehicle data were seen in other states, but we found no case for this agency in
        this state.
channel-dmv-side-door = Local officer looks up DMV data for ICE
    .how =
        Local police can look up driver data for their own work. An officer may pass the answer on
        to an immigration agency. State law may forbid this.
    .seen-elsewhere =
        This was reported in other states, but we found no case for this agency in this state.
channel-sister-agency-lookup = Another federal agency looks up DMV data for ICE
    .how =
        A state may shut ICE out of its driver data and still let other federal agencies in. An
        officer of such an agency can look up a person and tell ICE. We show this route only in a
        state where a case supports it.
    .seen-elsewhere =
        This was seen in other states, but we found no case for this agency in this state.
channel-sister-agency-plate-lookup = Another federal agency looks up a plate for ICE
    .how =
        A state may shut ICE out of its vehicle data and still let other federal agencies in. An
        officer of such an agency can look up a plate and tell ICE the owner's name and address. We
        show this route only in a state where a case supports it.
    .seen-elsewhere =
        This was seen in other states, but we found no case for this agency in this state.
channel-dmv-bulk-purchase = Bulk copy of driver data
    .how =
        An agency can buy, or be given, driver data of many people at once. Or it can get access to
        the whole driver file. State law decides whether the DMV may agree.
    .seen-elsewhere =
        Bulk access was seen in other states, but we found no case for this agency in this state.
channel-dmv-data-sales = DMV sells data to private buyers
    .how =
        Some DMVs sell driver data to companies or private investigators. Federal privacy law allows
        only listed uses. State law may be stricter.
    .seen-elsewhere =
        Sales were seen in other states, but we found no case for this agency in this state.
channel-dmv-face-search = Face search in license photos
    .how =
        An agency sends a photo of a face. A computer compares it with the license photos on file
        and gives back likely matches. Several states now forbid or limit this.
    .seen-elsewhere =
        Face searches were seen in other states, but we found no case for this agency in this state.
channel-duplicate-photo-mining = Search for one face under two names
    .how =
        A computer compares license photos with one another to find one face under two names. An
        agency can ask for the names that it finds. We show this route only in a state where a case
        supports it.
    .seen-elsewhere =
        This was seen in other states, but we found no case for this agency in this state.
channel-denied-application-lists = Lists of people refused a license
    .how =
        A DMV keeps a note when it refuses a license or a renewal. An agency can ask for lists of
        those people. Asking does not mean that the DMV gives them.
    .seen-elsewhere =
        Such lists came up in other states, but we found no case for this agency in this state.
channel-special-license-lists = Lists of people with a special card
    .how =
        A DMV knows who has a limited-term card or another special card. An agency can ask for a
        list of those people. Asking does not mean that the DMV gives it.
    .seen-elsewhere =
        Such lists came up in other states, but we found no case for this agency in this state.
channel-dmv-document-copies = Copies of papers given to the DMV
    .how =
        Some DMVs keep copies of the papers that people show for a license. An agency can ask for
        those copies. Some states limit what is kept or shared.
    .seen-elsewhere =
        Requests for such copies were seen in other states, but we found no case for this agency in
        this state.
channel-field-face-recognition = Face scan on the street by a phone app
    .how =
        ICE and border officers use a phone app to scan a face or fingerprints. The app compares the
        scan with federal files, such as those from border crossings. A federal paper says people
        cannot decline the scan, and photos are kept 15 years. Homeland Security calls the tool
        lawful. Illinois and Chicago sued over it in January 2026; we found no ruling.
channel-internet-face-search = Face search in pictures from the internet
    .how =
        A company called Clearview AI compares a photo with tens of billions of pictures taken from
        the internet. ICE's investigators (HSI) signed a contract for it on September 5, 2025. The
        reasons given were child exploitation cases and assaults on officers. CBP agreed to a
        one-year deal in February 2026.
channel-border-crossing-file = Border and travel files
    .how =
        Border officers record each arrival and departure, with data from airlines. A rule lets them
        take photos of people who are not U.S. citizens. Citizens may decline the photo. ICE can use
        these files too.
channel-plate-network-sharing = Federal access to police plate cameras
    .how =
        Many police departments use plate cameras through a company such as Flock or Vigilant. A
        department can share its plate data with federal users through the company's system. Flock
        says that each customer controls its sharing. A study of Washington State found departments
        that were searched without having agreed; Flock disputes parts of it.
    .seen-elsewhere =
        Federal access was seen in other states, but we found no case for this agency in this state.
channel-plate-network-lookup = Plate search by other police departments
    .how =
        Police departments on one company's network can let others search their cameras. An officer
        then looks up where a plate was seen, also in other states. State law may limit this.
    .seen-elsewhere =
        Such searches were seen in other states, but we found no case for this agency in this state.
channel-plate-side-door = Police search plates for an immigration agency
    .how =
        An immigration agency asks a police officer to look up a plate. The officer searches the
        plate cameras and passes on the result. The officer may work in your state or in another
        one.
    .seen-elsewhere =
        Such searches were seen in other states, but we found no case for this agency in this state.
channel-commercial-plate-data = Plate data sold by companies
    .how =
        Private companies collect plate sightings, for example with cameras on repossession trucks.
        Police, lenders, insurers and investigators buy access. ICE began to use such data through a
        contract in 2018. A later ICE contract ran out in 2026, and we could not confirm what
        replaced it.
channel-border-patrol-plate-readers = Border Patrol plate cameras
    .how =
        Border Patrol runs its own plate cameras, some of them far from the border. A computer flags
        trips that seem unusual, and local police may then stop the car. It also draws on plate data
        that the drug agency (DEA) pools. The Associated Press reported this on November 20, 2025.
        CBP, which Border Patrol is a part of, says its use is lawful and follows policy.
    .seen-elsewhere =
        Federal plate readers were seen in other places, but no case was found in this state.
channel-toll-account-request = Request for toll records
    .how =
        A toll account keeps the place, time and payment of each trip. Toll agencies have given such
        data to police for decades, usually on a subpoena or court order. The rule differs by state.
        We found no documented case in immigration work, which does not prove that there is none.
channel-booking-fingerprints-sent = Booking fingerprints sent to the FBI and ICE
    .how =
        A jail sends an arrested person's fingerprints to the FBI. They are then compared with
        Homeland Security's file automatically. ICE learns of a match before any conviction.
channel-jail-release-data = Jail tells ICE about a release
    .how =
        ICE asks a jail when a person will be released, or to hold the person. The jail may answer,
        unless state law or its own rules say no. Some states tell jails to answer.
    .seen-elsewhere =
        This was reported in other states, but we found no case for this agency in this state.
channel-jail-data-resale = Jail data sold by companies
    .how =
        Systems that tell victims about releases, such as VINE, take live data from more than 2,800
        jails. A company resells the data, and ICE bought access in 2021. So a jail's refusal to
        tell ICE may not keep a booking hidden.
channel-287g-jail-officers = Local jail officers who work for ICE
    .how =
        A sheriff or jail can sign a 287(g) agreement with ICE. Its officers may then check people
        in jail for ICE, or serve ICE warrants there. What they may do depends on the kind of
        agreement. Only agencies that signed take part.
channel-287g-street-officers = Local police who work for ICE on patrol
    .how =
        A police department can sign a 287(g) agreement with ICE. Under the task-force kind, its
        officers do immigration work during normal policing. So they may use what their department
        knows; we found no document that shows this for its reports. Only agencies that signed take
        part. Other kinds of agreement cover jails only.
channel-local-police-asked = ICE asks local police
    .how =
        An immigration agency asks a police department what it knows about a person. The department
        may answer, unless state law or its own rules say no. Some states tell police to help.
    .seen-elsewhere =
        This was reported in other states, but we found no case for this agency in this state.
channel-victim-report-asked = ICE asks police about a crime victim
    .how =
        An immigration agency could ask a police department for a report that a crime victim made.
        The department could answer, unless state law or its own rules say no. We know this route
        from reading the law, not from a case.
channel-courthouse-visit = Officers wait at a state or local court
    .how =
        Court calendars show when cases are heard, and many are open to anyone. Officers can wait at
        a courthouse for a person. Immigration arrests at courthouses were reported in some states,
        even where a law forbids them.
channel-court-records-open = Court records open to the public
    .how =
        Lists of civil and criminal cases are open to anyone. Companies collect them into files that
        they sell. Federal law does not hide them from an agency.
channel-police-video-asked = ICE asks local police for video
    .how =
        Local police share video, such as body-camera video, with other agencies case by case. ICE
        could ask for it. State law or the department's own rules may limit this. We found no
        document that shows ICE taking such video in bulk or searching for faces in it.
channel-immigration-warrant-lookup = ICE warrants in the police database
    .how =
        ICE puts its own warrants into the FBI's database, which police search at a traffic stop. No
        judge signed these warrants. At least half a million more were added in early 2025, NPR
        reported; ICE did not confirm the number. So a stop can show an officer such a warrant.
channel-dna-file = DNA in the FBI's file
    .how =
        Homeland Security (DHS) takes DNA from most people it holds. It sends the profiles to the
        FBI's file, called CODIS. Police everywhere can search that file, with no end date. Press
        reports say that over 1.5 million profiles have been added since 2020.
channel-uscis-file-sharing = Sharing of USCIS files with ICE
    .how =
        USCIS and ICE are parts of one department and share case files. Since a memo of February 28,
        2025, USCIS starts removal (deportation) cases for most people it refuses who are not
        lawfully present. It may also send cases to ICE.
channel-victim-filing-shared = Sharing of a victim filing
    .how =
        Federal law limits who may see a filing by a victim of abuse, crime or trafficking. It may
        go outside the government only for listed reasons. Officers inside Homeland Security can see
        it, and ICE is a part of that department. In early 2025, ICE dropped its duty to look for
        such a filing before an arrest.
channel-immigration-court-file = Immigration court file
    .how =
        An immigration court file holds the person's address and hearing dates. ICE's lawyers are
        the other side in the case, so ICE sees both.
channel-immigration-court-visit = Officers wait at immigration court
    .how =
        Officers can wait where a hearing is held. An ICE memo of May 2025 told its lawyers to help
        officers plan arrests at hearings. On June 23, 2026, a court struck down the policies behind
        such arrests nationwide. The government appealed, and we did not find whether the ruling is
        on hold.
channel-federal-appointment = Appointment with ICE or USCIS
    .how =
        An appointment tells an office when and where a person will be. USCIS and ICE are parts of
        one department and share case files. We know this route from reading the rules, not from a
        case.
channel-home-visit = Officers come to your home
    .how =
        Officers come to a home and ask to enter. Without consent, they need a warrant signed by a
        judge. ICE forms I-200 and I-205 are signed by immigration officers, not judges. A May 2025
        ICE memo claims that form I-205 is enough for people with a final removal order. A judge in
        Minnesota ruled against such an entry in January 2026, and lawsuits go on. In practice,
        officers may still force entry.
channel-alien-registration-form = Registration form G-325R
    .how =
        Since April 11, 2025, USCIS takes form G-325R and fingerprints from noncitizens who were
        never registered. That puts an address, a history and fingerprints in Homeland Security's
        files. The form gives no status, and not registering can be a crime. Anyone in doubt needs a
        lawyer before filing or not filing.
channel-address-map = ICE's map of addresses (ELITE)
    .how =
        ELITE is an ICE program that shows possible targets on a map. Each address has a score from
        0 to 100 for how sure ICE is of it. The addresses come from USCIS and the health department
        (HHS), among others; press reports name Medicaid. An ICE user guide and sworn testimony
        describe the program.
channel-address-finders = Private firms that look for addresses
    .how =
        ICE pays private firms to find and photograph where people live and work. Contracts of
        December 2025 with 13 or 14 firms could total about $1.2 billion over two years. The papers
        speak of 1.5 million people. One firm, Capgemini, said in January 2026 that its contract was
        not being carried out.
channel-student-visa-system = Student visa system (SEVIS)
    .how =
        Schools must report students on F, M and J visas to SEVIS, a system that ICE runs. So ICE
        already holds their school, address and status. In spring 2025, ICE checked names in an FBI
        database and ended about 4,700 student records. It restored them on April 25, 2025, while
        facing lawsuits.
channel-child-sponsor-file = File on adults who take in a child
    .how =
        A person who takes in a child from a federal shelter gives the refugee office (ORR) a full
        file. Every adult in the home must now give fingerprints. NPR reported on February 14, 2025
        that more ICE officers could see that database. A rule of March 25, 2025 dropped the ban on
        collecting a sponsor's status and passing it on; lawsuits followed, and we did not find how
        they ended.
channel-passenger-lists = Airline passenger names given to ICE
    .how =
        Since about March 2025, the airport security agency (TSA) has given ICE the names of people
        about to fly, several times a week. Flights inside the U.S. are included. ICE compares the
        names with removal (deportation) orders and sends officers to the airport. The New York
        Times reported this in December 2025; Homeland Security calls it nothing new.
channel-airline-ticket-sales = Sale of plane ticket data (ended in 2025)
    .how =
        The airlines' clearing house (ARC) sold agencies a file of tickets bought through travel
        agencies, with names, routes and card data. Tickets bought directly from an airline were
        never in it. This is over, by ARC's own word: in November 2025 it said that the sale would
        end that year. We found nothing from 2026 that confirms it.
channel-social-security-sharing = Social Security data given to ICE
    .how =
        Social Security reportedly agreed in February 2025 to give ICE the last known addresses of
        98,000 people. In November 2025 it announced that it shares citizenship and immigration data
        with Homeland Security. A court ruling of June 2026 struck down a part of that sharing, tied
        to a system called SAVE. What other sharing goes on is not public.
channel-tax-address-sharing = Tax addresses given to ICE
    .how =
        An agreement of April 7, 2025 let ICE ask the tax agency (IRS) for taxpayers' addresses. ICE
        sent 1.28 million names and got about 47,000 addresses back. Two courts blocked this. On
        February 24, 2026, a third read the tax law as allowing it for criminal inquiries, and an
        appeal was not decided when last seen.
channel-wage-report-subpoena = Subpoena for state wage reports
    .how =
        Employers send states pay reports with workers' names and Social Security numbers. ICE asks
        state labor agencies for them by subpoena. In April 2026 a federal judge ordered Delaware's
        agency to comply for 15 businesses, and the state appealed. A Colorado court held that state
        law forbids this outside criminal cases.
    .seen-elsewhere =
        Such subpoenas were seen in other states, but we found no case for this agency in this
        state.
channel-employer-inspection = ICE inspects an employer's files
    .how =
        ICE may inspect the I-9 forms that employers keep to show that workers may work, normally
        with at least three business days' notice. It usually asks for payroll and a staff list too.
        With a subpoena or warrant, it need not wait. These files hold workers' addresses and copies
        of papers.
channel-new-hire-check = E-Verify check of new workers
    .how =
        Some employers check new workers in E-Verify, a system of USCIS and Social Security. It
        keeps the name, birth date, Social Security number and data from the worker's papers. We
        could not establish how far ICE uses these records today. The government papers we read are
        from 2010 and 2014.
channel-bank-record-demand = Demand for bank records
    .how =
        A bank gives records to the government on a legal demand or in reports on possible money
        laundering. Immigration status was not part of those reports. An order of May 19, 2026 tells
        regulators to treat three things as risk factors. They are work permission, use of a tax
        number called an ITIN, and consular ID cards. It does not order banks to check every
        customer's status, and we did not find what rules followed.
channel-money-transfer-search = Search of money transfers (TRAC)
    .how =
        TRAC, a database in Arizona, holds over 340 million transfers of $500 or more to or from
        Mexico and four border states. It has names and addresses of both ends. ICE's deportation
        officers used it, in at least one case to arrest someone. Arizona's attorney general cut
        them off in June 2025; the reports describe the cut for them alone.
channel-credit-header-sale = Sale of the top part of credit files
    .how =
        The top part of a credit file holds the name, addresses, birth date and Social Security
        number. It is sold to data brokers outside the credit-report law. A federal proposal of
        December 2024 to change that was withdrawn in May 2025. A credit freeze does not hide this
        part.
channel-broker-dossier-accurint = Data broker file: LexisNexis Accurint
    .how =
        Accurint files join addresses, phones, vehicles, relatives and jail bookings. ICE bought
        access from 2021, under a contract that ran to February 2026. Logs show over 1.2 million ICE
        searches in seven months of 2021. Reports of 2026 treat the use as current, but we found no
        newer contract.
channel-broker-dossier-clear = Data broker file: Thomson Reuters CLEAR
    .how =
        CLEAR joins names, addresses, vehicles, phones and other records. The news site 404 Media
        says that it feeds ICE tools. One ICE contract ended in 2026; another, with Homeland
        Security, appears to have been renewed in March 2026. Thomson Reuters says its records are
        public ones and disputes that its products aid deportations.
channel-broker-dossier-tlo = Data broker file: TransUnion TLO
    .how =
        TransUnion sells files with addresses, phones and plate sightings to investigators and
        agencies. We found no contract of ICE or CBP for it. Firms that ICE pays to find people may
        choose their own tools.
channel-property-records-open = Property records open to the public
    .how =
        Deeds, mortgages and similar papers at the county are open to anyone. Companies collect them
        into files that they sell. Federal law does not hide them from an agency.
channel-utility-data-sale = Sale of utility account data (ended in 2021)
    .how =
        Until 2021, names and addresses from gas, power, water, phone and cable accounts reached
        ICE. The utilities' exchange (NCTUE) gave them to Equifax, which sold them on. This is over:
        after a Senate inquiry, NCTUE had the sale stopped in 2021. Credit bureaus went on selling
        similar data from banks.
channel-record-keeper-subpoena = ICE subpoena to a landlord or company
    .how =
        An immigration officer can sign a demand for records about a person, with no judge. It can
        go to a landlord, a company or an office. It does not enforce itself: ICE must ask a federal
        court, and courts have enforced such demands. Many who get one simply comply.
channel-medicaid-data-sharing = Medicaid data given to ICE
    .how =
        Since January 6, 2026, a court lets the federal Medicaid agency give ICE six items about
        people not lawfully present, such as the address. In the states that sued, health details
        and data on citizens and lawful residents stay barred. Elsewhere no order limits sharing.
        The states that sued later told the court that ICE got a large data set anyway; we found no
        ruling on that.
channel-medicaid-health-details = Health details that Medicaid holds
    .how =
        Medicaid also holds health details: visits, tests, bills. In the states that sued, a court
        order keeps these from ICE. Elsewhere no order does. We found no case in which ICE got them.
channel-snap-data-demand = Federal demand for food stamp data
    .how =
        In 2025 the Agriculture Department told states to hand over five years of food stamp (SNAP)
        records. A court blocks this for the 22 states, D.C. included, that sued. A letter of the
        department says that 28 states complied. We found no document that shows the data going from
        there to ICE.
    .seen-elsewhere =
        Other states reportedly gave such data, but we found no case for this agency in this state.
channel-snap-officer-request = Officer's request for a food stamp file
    .how =
        Food stamp (SNAP) law keeps a household's data to running the program. One exception is for
        an officer who names someone running from a serious criminal case (a fleeing felon). It also
        covers a person who knows needed facts about one. The office then gives the address, Social
        Security number and photo. We know this route from reading the law, not from a case.
channel-housing-tenant-check = Check of tenants who get housing aid
    .how =
        In March 2025 the housing department (HUD) and Homeland Security agreed to compare data. HUD
        sent tenant files to SAVE, a USCIS check, and in January 2026 had housing offices check
        about 200,000 tenants. A name on the list does not by itself mean that a household cannot
        get aid. We did not find how a court ruling of June 2026 on SAVE touches this.
channel-bulk-citizenship-check = Bulk citizenship check (SAVE)
    .how =
        SAVE is a USCIS system that checks citizenship and status. In 2025 it was joined to Social
        Security data, and Homeland Security said that uploaded records could be used for
        enforcement. We found no document that shows ICE doing so. On June 22, 2026, a court struck
        down the change of 2025 and barred its use on voter lists; the government said it would
        appeal. We did not find whether the ruling is on hold, and SAVE's older use for benefits
        goes on.
channel-voter-roll-demand = Federal demand for voter lists
    .how =
        Since May 2025, the Justice Department has asked nearly every state for its full voter list.
        It wants birth dates, license numbers and partial Social Security numbers. At least 13
        states gave or promised theirs. A department lawyer told a court that the data go to
        Homeland Security. By May 21, 2026, eight federal courts had thrown out suits for the lists,
        and appeals were running.
    .seen-elsewhere =
        Other states gave or promised their lists, but we found no case for this agency in this
        state.
channel-hospital-request = Officer's request to a hospital
    .how =
        A hospital may give patient data to officers on a court order. It may also answer an
        officer's own written demand if that is specific, limited and relevant, but it does not have
        to. It may give a few basic facts to help find a suspect or fugitive. A policy that kept
        officers away ended in January 2025; for treatment areas they still need consent or a
        judge's warrant.
channel-school-record-request = ICE's request to a school
    .how =
        A federal law keeps school records from ICE unless the family consents. A lawful subpoena or
        court order is an exception. So is directory data, such as name and address, unless the
        family said no. Since January 2025, schools are no longer a place that ICE avoids by policy.
channel-census-answers-request = Request for census answers
    .how =
        The Census Bureau keeps what households answer. By law, answers may be used only for
        statistics and may not be shown to any other agency. Breaking this law is a crime. We found
        no change in 2025 or 2026.
channel-postal-records-request = Mail data for immigration agencies
    .how =
        The Postal Inspection Service joined an immigration task force in 2025. Immigration
        officials sought pictures of envelopes, tracking data and online account data, the
        Washington Post reported on April 29, 2025. Homeland Security confirmed in general terms
        that they work together. How many people this concerned is not known.
channel-phone-location-purchase = Phone location bought from companies
    .how =
        Some companies sell location data that came from phone apps. In 2025 ICE went back to buying
        it. A tool called Webloc lets agents draw an area, list the phones seen there and follow
        them home. An ICE legal memo says that no warrant is needed, and the Supreme Court has not
        decided whether that is so.
channel-phone-company-location = Location history at the phone company
    .how =
        A phone company records which cell towers a phone used. Officers need a judge's warrant to
        make it hand over a week or more of this history. Since a Supreme Court ruling of June 29,
        2026, collecting location history by area counts as a search too. We know this route from
        reading the law.
channel-phone-subscriber-request = Subpoena for phone account data
    .how =
        A phone or internet company must give an agency some account data on a plain subpoena. This
        is the name, address, call and session records, and how the bill is paid. Nobody has to tell
        the customer. What messages say needs a warrant.
channel-cell-site-simulator = Device that imitates a phone tower
    .how =
        ICE owns devices that imitate a phone tower and find nearby phones. It used them at least
        466 times in 2017 to 2019 and ordered more since. Officials said in 2017 that investigators
        (HSI) get a warrant and that deportation officers (ERO) do not use them for civil cases. We
        could not confirm that this still holds.
channel-phone-spyware = Spyware on a phone
    .how =
        A spy program called Graphite can take over a phone without a click. In April 2026, ICE's
        acting head confirmed that investigators (HSI) may use spyware against drug traffickers and
        terrorists. In May 2026, Homeland Security said that ICE has no relationship with Graphite's
        maker; it would not speak of other makers. We found no document that shows use in ordinary
        removal (deportation) cases.
channel-border-device-search = Search of a phone at the border
    .how =
        At the border, CBP may look through a phone without a warrant or suspicion. Its policy keeps
        officers to what is stored on the phone. It searched 14,899 devices in April to June 2025,
        fewer than one for every 10,000 travelers. Refusing can mean delay, officers keeping the
        device and, for a visitor, being turned back.
channel-platform-subpoena = Subpoena to an online platform
    .how =
        Homeland Security sends subpoenas, with no judge, to platforms such as Google, Meta, Reddit
        and Discord. It asks who is behind accounts that criticize or watch ICE. There were hundreds
        by February 2026, by press count, and firms complied with some. When users went to court
        with the ACLU, the demands were withdrawn before a judge decided.
channel-social-media-watching = Public posts read by ICE
    .how =
        ICE reads public posts with tools that it bought. In October 2025 it asked about hiring some
        30 contractors to turn posts and photos into leads for arrests, day and night. We could not
        confirm a signed contract.
channel-doorbell-video-link = Doorbell video linked to police (called off)
    .how =
        In October 2025, a link was announced between Ring doorbells and Flock, a plate-camera
        company. It was called off on February 12, 2026, before it started, and Ring says that no
        video went to Flock. Ring still sends requests to owners, who may ignore them. Police can
        still use legal orders.
