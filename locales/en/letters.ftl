### Letters ready to sign, in window, terminal and on paper. For each letter: the plain message is its
### name, as a request to the person, no full stop. `.what`: what it is good for and what it does not
### do. `.unsafe`: below the heading “Only with a lawyer or a legal clinic”: why it can harm. `.where`: where to
### look the address up. `.enclose`: what to put in the envelope. `.fee`: what we know of the cost.
### `.caution`: the danger for everybody, after “Take care”.
### `.subject`, `.ask`, `.more`, `.answer` ARE THE LETTER. The office gets the English; a translation
### is printed beside it, so that the person knows what they sign: translate it whole, paragraph by
### paragraph, saying neither more nor less. The letter says “I”; the person may be a man or a woman.
### Legal advice in effect; an error can cost a person dearly. Keep every may, must, only, not, dates,
### sums, numbers, and what we did not find. Names of offices, forms and laws stay as they are.

## What a letter can hold: names of fields, in the form and on the letter.

field-full-name = Full name
    .help = As the office has it on file.
field-other-names = Other names used
field-mailing-address = Mailing address
    .help = Where the answer should go. A legal clinic's address can stand here.
field-city-state-zip = City, state and ZIP code
field-earlier-addresses = Addresses of the last five years
    .help = One after the other, divided by semicolons.
field-birth-date = Date of birth
field-birth-place = Place of birth
    .help = City and country. The law asks for it to be sure who you are.
field-license-number = Driver’s license or ID number
field-social-security-number = Social Security number
field-plate-number = License plate
# A-number: the number on letters from immigration offices.
field-a-number = A-number
    .help = The letter A and eight or nine digits, on letters from immigration offices. Leave it empty if you do not know it.
field-court = Immigration court
    .help = The city of the court.
field-event = Dates and places
    .help = When and where it happened, as far as you know.
field-phone-number = Phone number
field-email = Email
field-child-name = Name of the student
field-school = School
    .help = Name and address of the school.
field-grade = Grade
field-agency-name = Police department, sheriff or city
    .help = Name and address of the office. The letter goes to its records officer.
field-group-name = Group that asks
    .help = Its name becomes public. So does any name on this letter.

## Letters to the office that gives out licenses.

letter-own-driver-record = Ask the DMV for your own driving record
    .what =
        It shows which entries the DMV holds, and often which address. It does not show who looked at
        it.
    .unsafe =
        The address on your license is not where you live. A new address on this letter may go into
        the DMV's file, and police and ICE can look that up.
    .where =
        We do not list the addresses of these offices. Look at the office's own site under driving
        records, or at the paper that came with your license. Many states want their own form.
    .fee =
        It usually costs a few dollars; in North Carolina, $10 to $14. Ask the office first.
    .caution =
        Write the address that the DMV already has, and no other.
    .subject = Request for my own driving record
    .ask =
        I ask for a copy of my own driving record, as complete as your office gives it to the person
        whom it is about.
    .more =
        Please send it to the address above. This letter does not report a change of address, and I
        do not ask you to change any record.
    .answer =
        If you need a form or a fee, please send me the form and tell me the sum.

# Log: list of who got the record. Casual requester, preapproved: terms of California's rule.
letter-who-got-my-dmv-record = Ask the DMV who got your record
    .what =
        It asks for the list of those who got your record or looked it up. Ask soon: California keeps
        some of these lists for 90 days only, others for two years. The federal law makes buyers of
        DMV data keep such a list for five years, but for the DMV, not for you.
    .unsafe =
        It is safe only if the DMV already has the address where you live. Otherwise this letter
        tells it a new address, or shows that a file about you is worth a look.
    .where =
        We do not list the addresses of these offices. Look at the office's own site under records or
        privacy.
    .fee =
        We found no fee for it. Ask the office first.
    .caution =
        The DMV may not log what police looked up over their own network. So an empty answer does not
        show that nobody looked.
    .subject = Request for a list of disclosures of my record
    .ask =
        I ask for a list of every person, company and agency, outside your own office, to whom my
        motor vehicle record was disclosed or who looked it up, with the date, what was disclosed and
        the permitted use that was given as the reason.
    .more =
        Please cover driver's license, ID card, photo and vehicle records, and as many years as you
        keep such lists. Please keep these lists until you have answered me. If you keep no such list,
        please say so.
    .answer =
        This letter does not report a change of address, and I do not ask you to change any record.

letter-withdraw-dmv-consent = Tell the DMV that you take back any consent to share your data
    .what =
        There is no opt-out list to join: since a law of 1999, your data may be sold for advertising
        only if you said yes. This letter takes back any yes that you may have given, also one for
        single requests. It does not stop police, ICE, insurers or others for whom the law needs no
        consent.
    .where =
        We do not list the addresses of these offices. Look at the office's own site under records or
        privacy.
    .subject = Withdrawal of consent to disclosure
    .ask =
        I withdraw any consent, given at any time, to the disclosure of personal information or highly
        restricted personal information from my motor vehicle records, for individual requests and for
        bulk distribution for surveys, marketing or solicitations.
    .more =
        Please note this in my record. I do not ask you to change anything else in it, and I need no
        answer.

## Letters to companies that sell data about people.

# Links: to other people and places.
letter-lexisnexis-disclosure = Ask LexisNexis for its report about you
    .what =
        The report is free and shows the addresses, phone numbers and links that LexisNexis sells.
        Nothing is deleted. It comes by mail in about two weeks.
    .unsafe =
        The request needs your present address. If LexisNexis does not have it yet, you give it to a
        company that has sold to ICE. Only a deed shows for sure that an address is public already.
    .where =
        We found no mail address in the company's own words. Call, or copy the text of this letter into
        its form.
    .caution =
        Send it only if the house in your name is where you live. The form says that what you give is
        used only for the request.
    .subject = Request for my consumer disclosure
    .ask =
        I ask for a complete disclosure of all information in my file, with the sources of the
        information and everyone who got a consumer report about me.
    .answer = Please send it by mail to the address above.

letter-lexisnexis-freeze = Freeze your LexisNexis file
    .what =
        The freeze is free. It blocks the Consumer Disclosure Report of LexisNexis and the reports of
        SageStream. No source that we read says that it hides a file from police or ICE.
    .unsafe =
        The request needs your present address. If LexisNexis does not have it yet, you give it to a
        company that has sold to ICE. Only a deed shows for sure that an address is public already.
    .where =
        We found no mail address in the company's own words. Copy the text of this letter into its
        form.
    .caution = Send it only if the house in your name is where you live.
    .subject = Request for a security freeze
    .ask =
        I ask you to place a security freeze on every consumer report about me at LexisNexis Risk
        Solutions and at SageStream.
    .answer =
        Please confirm it by mail to the address above, and tell me how I can lift it.

# CLEAR: a people-search product.
letter-clear-request = Ask Thomson Reuters to show and delete what CLEAR has about you
    .what =
        Your state has a law that gives some right to ask. Data that come from public records stay, and
        the company may refuse what the law does not cover.
    .unsafe =
        The request needs your present address. If the company does not have it yet, you give it to
        one that sells to ICE. Only a deed shows for sure that an address is public already.
    .where =
        We found no mail address. The company's public-records privacy statement says how to send a
        request.
    .caution = Send it only if the house in your name is where you live.
    .subject = Privacy request about CLEAR and other public-records products
    .ask =
        Under the privacy law of the state where I live, I ask you to tell me which personal
        information about me your public-records products hold, where it came from, and to whom it was
        sold or disclosed.
    .more =
        I also ask you to delete it, to stop selling or sharing it, and to tell those who got it to
        delete it, as far as the law gives me these rights.
    .answer =
        If you refuse any part of this, please tell me which part and why, and how I can appeal.

letter-nctue-disclosure = Ask NCTUE for your file
    .what =
        NCTUE is an exchange of data on phone, pay TV and utility accounts. The file is free. It shows
        which accounts and addresses it has. Nothing is deleted. The sale of its address data to
        brokers ended in 2021.
    .unsafe =
        The request needs your present address. If NCTUE does not have it yet, you give it to a company
        that trades in such data. Only a deed shows for sure that an address is public already.
    .caution = Send it only if the house in your name is where you live.
    .subject = Request for my NCTUE Disclosure Report
    .ask =
        I ask for my NCTUE Disclosure Report, with all information in my file, its sources and everyone
        who got a report about me.
    .answer = Please send it by mail to the address above.

letter-nctue-freeze = Freeze your NCTUE file
    .what =
        The freeze is always free. It mainly stops new accounts in your name. It does not bind
        law-enforcement agencies (police, ICE and others).
    .unsafe =
        The request needs your present address. If NCTUE does not have it yet, you give it to a company
        that trades in such data. Only a deed shows for sure that an address is public already.
    .where =
        We did not read a mail address for the freeze. Call, or copy the text of this letter into the
        page.
    .caution = Send it only if the house in your name is where you live.
    .subject = Request for a security freeze
    .ask =
        I ask you to place a security freeze on my data report at the Exchange Service Center – NCTUE.
    .answer =
        Please confirm it by mail to the address above, and tell me how I can lift it.

# Proof of residence: a paper that shows where one lives.
letter-credit-freeze = Freeze your credit at Equifax, Experian and TransUnion
    .what =
        It stops new credit in your name. It does not hide the top part of your credit file, with the
        address, which is sold to brokers. It does not bind police or ICE. Each company wants its own
        letter; there are three sheets.
    .unsafe =
        Each company asks for your present and earlier addresses and a Social Security number. If they
        do not have your address yet, you give it to companies that sell it on. Only a deed shows for
        sure that an address is public already.
    .where =
        Pages that we read name different mail addresses and phone numbers for TransUnion and Equifax.
        Look at each company's own page on freezes first.
    .enclose =
        A copy of a government ID, and a copy of a utility bill, bank or insurance statement with your
        address. North Carolina's Justice Department asks for two such papers. Never the originals.
    .caution =
        Send it only if the house in your name is where you live. It takes a Social Security number;
        never use a number that is not yours.
    .subject = Request for a security freeze
    .ask = I ask you to place a security freeze on my consumer report, free of charge.
    .answer =
        Please confirm it by mail to the address above, and send me what I need to lift it.

## Letters to federal offices.

# A-file: the file on one person; keep. FIRST: name of the site.
letter-foia-uscis = Ask USCIS for your immigration file
    .what =
        It shows what is in your A-file. Ask before you file anything. For somebody who asks for
        themselves, the first two hours of search and the first 100 pages are free.
    .unsafe =
        USCIS and ICE are parts of one department. The request tells it where you live. If there is an
        old removal order, or may be one, the request can lead officers to you. People often do not
        know of such an order.
    .where =
        Requests go through an online account at first.uscis.gov. We do not print a mail address: we
        could not confirm that paper is still taken.
    .caution = A request has your name, your birth date and your address, and the office keeps it.
    .subject = Freedom of Information Act and Privacy Act request for my own records
    .ask =
        I ask for a complete copy of my Alien File (A-file) and of all other records that U.S.
        Citizenship and Immigration Services holds about me, on paper and in any system.
    .more =
        If you withhold any part, please name the exemption for each part and give me what can be
        separated from it. I agree to pay no fee unless you ask me first.
    .answer = Please send the records to me at the address above.

letter-foia-ice = Ask ICE for its records about you
    .what =
        It shows what ICE wrote about a time when its officers arrested or held you, or about
        check-ins. Expect to wait months.
    .unsafe =
        The request goes to ICE itself and tells it where you live. If there is an old removal order,
        or may be one, it can lead officers to you. People often do not know of such an order.
    .caution = A request has your name, your birth date and your address, and the office keeps it.
    .subject = Freedom of Information Act and Privacy Act request for my own records
    .ask =
        I ask for a complete copy of all records that U.S. Immigration and Customs Enforcement holds
        about me, with records of arrest, detention, supervision and check-ins.
    .more =
        If you withhold any part, please name the exemption for each part and give me what can be
        separated from it. I agree to pay no fee unless you ask me first.
    .answer = Please send the records to me at the address above.

# Secondary inspection: a longer check at the border.
letter-foia-cbp = Ask CBP for its records about you
    .what =
        It shows entries, exits, longer checks at the border, and times when Border Patrol held you.
        Expect to wait months.
    .unsafe =
        CBP and ICE are parts of one department. The request tells it where you live. If there is an
        old removal order, or may be one, it can lead officers to you. An officer at the border can
        have given one that you do not know of.
    .caution = A request has your name, your birth date and your address, and the office keeps it.
    .subject = Freedom of Information Act and Privacy Act request for my own records
    .ask =
        I ask for a complete copy of all records that U.S. Customs and Border Protection holds about
        me: entries and exits, secondary inspections, and apprehensions or detentions by the Border
        Patrol.
    .more =
        If you withhold any part, please name the exemption for each part and give me what can be
        separated from it. I agree to pay no fee unless you ask me first.
    .answer = Please send the records to me at the address above.

# OBIM: the fingerprint office of Homeland Security.
letter-foia-obim = Ask OBIM which fingerprints and encounters it has of you
    .what =
        OBIM keeps Homeland Security's fingerprints and photos. Its answer can show an encounter with
        officers that you forgot.
    .unsafe =
        OBIM and ICE are parts of one department. The request tells it where you live. If there is an
        old removal order, or may be one, it can lead officers to you. People often do not know of such
        an order.
    .where =
        We found no address of OBIM in its own words. Homeland Security's page on FOIA requests should
        say where a request to OBIM goes; we did not open it.
    .caution =
        Our guide is from September 2020. Such requests may ask for fingerprints; ask the clinic before
        you give any.
    .subject = Freedom of Information Act and Privacy Act request for my own records
    .ask =
        I ask for a complete copy of all records about me in the systems of the Office of Biometric
        Identity Management, with the date, place and agency of each encounter.
    .more =
        If you withhold any part, please name the exemption for each part and give me what can be
        separated from it. I agree to pay no fee unless you ask me first.
    .answer = Please send the records to me at the address above.

letter-foia-eoir = Ask the immigration courts' office for your records (FOIA)
    .what =
        EOIR runs the immigration courts. Its answer shows whether there is a case or an old order, and
        the file. The free case line 1-800-898-7180 tells the first part without a letter.
    .unsafe =
        If there is an old removal order, or may be one, let a lawyer ask. ICE's lawyers are the other
        side in every case there, and the request tells where you live. People often do not know of
        such an order.
    .where =
        Two pages of this office name two different suites in one building, so we print no mail
        address. The office asks for requests on its own page, called the Public Access Link.
    .caution = Do not use Homeland Security's form G-639 for this office.
    .subject = Freedom of Information Act request for my own records
    .ask =
        I ask for a complete copy of the record of proceeding in any case of mine before an immigration
        court or the Board of Immigration Appeals, with all orders, notices and recordings.
    .more =
        If you withhold any part, please name the exemption for each part and give me what can be
        separated from it. I agree to pay no fee unless you ask me first.
    .answer = Please send the records to me at the address above.

# Three-letter code: EOIR's code for each court. Party: one of the two sides.
letter-court-record-of-proceeding = Ask the immigration court itself for your case file
    .what =
        A person in a case can ask the court for a copy of its file, without FOIA and free. It can be
        there the same day. EOIR's own pages that we read do not agree whether a FOIA request is needed.
    .unsafe =
        If the case ended in an order, or may have, do not write alone. ICE's lawyers are the other side
        in every case there.
    .where =
        The email of each court is EOIR.xyz.ROP.Requests@usdoj.gov, with the court's three-letter code
        in place of xyz. The codes are in an appendix of EOIR's manual, and the court's address is on
        its letters.
    .subject = Request for a copy of the record of proceeding
    .ask =
        I am a party to the case with the A-number above. I ask for a copy of the complete record of
        proceeding, with recordings of the hearings.
    .more =
        This letter does not report a change of address.
    .answer =
        Please tell me when and how I can get the copy, or send it to the address or email above.

letter-fbi-history = Ask the FBI for your own record
    .what =
        It shows which arrests and fingerprints the FBI's file has, and so what immigration officers
        can see of them.
    .unsafe =
        The FBI and Homeland Security share fingerprints. If there is an old removal order or a warrant
        of any kind (a judge's or ICE's), or may be one, ask a lawyer first. A missed court date can
        lead to a warrant that you do not know of.
    .where =
        We found no mail address for these requests in the FBI's own words. Its page on Identity
        History Summary Checks gives it, with the form.
    .enclose =
        A full set of fingerprints on the FBI's form, and $18: a money order or certified check to the
        Treasury of the United States, or the credit card form. No personal check and no cash. People
        without means can ask for a waiver with proof.
    .caution = Have the prints taken at a private service, not at a police station.
    .subject = Request for my Identity History Summary
    .ask =
        I ask for my own Identity History Summary, or for a statement that there is none. I need it to
        review my own record.
    .answer = Please send it by mail to the address above.

## Requests for public records on plate cameras. A group can sign; nothing in them is about a person.

# Organization audit, network audit: Flock's names for two logs; keep.
letter-plate-reader-audit = Ask your police for the logs of searches in plate-camera data
    .what =
        The organization audit shows the agency's own searches, the network audit those of others in
        its data. Since December 17, 2025, Flock leaves officers' names and plates out of the network
        audit, so ask for both. Each state has its own law, time limit and fees.
    .where =
        Look at the site of the police, sheriff or city for its records officer or a page for public
        records.
    .fee =
        Many offices charge for copies or for hours of search. Ask for the sum first, or narrow the
        dates.
    .caution =
        The name of whoever asks becomes public. A group or a legal clinic can sign, so that no one at
        risk has to. Virginia keeps such logs from the public. Washington closed the camera data in
        March 2026, but not the audit trails. Georgia, Maryland and Oklahoma have closed data too, and
        Illinois that of its State Police; we read that in others' words.
    .subject = Public records request: logs of searches in license plate reader data
    .ask =
        Under this state's public records law, I ask for these records, as spreadsheets where they
        exist as such. (1) The organization audit of your license plate reader system: every search by
        your own officers since January 1, 2025, with date, reason given and number of networks
        searched. (2) The network audit: every search of your data by others in the same time, with
        date, agency and reason given.
    .more =
        I ask for no plate numbers and no images. Please leave these out rather than withhold a
        record. If you withhold any part, please name the law for each part and give what can be
        separated from it.
    .answer =
        If there is a fee, please tell the sum before you begin. Electronic copies are best.

# Hot list: list of wanted plates that raise an alarm. Immigration Violator: name of a federal list.
letter-plate-reader-sharing = Ask your police with whom they share plate-camera data
    .what =
        It shows which other agencies can search the data, and whether the cameras look for the federal
        immigration list. Each state has its own law, time limit and fees.
    .where =
        Look at the site of the police, sheriff or city for its records officer or a page for public
        records.
    .fee = Many offices charge for copies or for hours of search. Ask for the sum first.
    .caution =
        The name of whoever asks becomes public. A group or a legal clinic can sign, so that no one at
        risk has to. Some states close camera data or information drawn from it to the public: Virginia
        the audit logs, and Georgia, Maryland and Oklahoma data of other kinds, as we read in others'
        words.
    .subject = Public records request: sharing of license plate reader data
    .ask =
        Under this state's public records law, I ask for: (1) the names of all agencies and
        organizations with which you share license plate reader data, and from which you receive it,
        as the sharing report of your system has them; (2) the names of all hot lists to which your
        system is set, and whether the Immigration Violator list is one of them; (3) any setting for
        state or national lookup, and when it was turned on or off.
    .more =
        I ask for no plate numbers and no images. If you withhold any part, please name the law for each
        part and give what can be separated from it.
    .answer =
        If there is a fee, please tell the sum before you begin. Electronic copies are best.

letter-plate-reader-contract = Ask your police for the contract and policy on plate cameras
    .what =
        It shows what was bought, for how long data is kept, and what the rules say. Each state has its
        own law, time limit and fees.
    .where =
        Look at the site of the police, sheriff or city for its records officer or a page for public
        records.
    .fee = Many offices charge for copies or for hours of search. Ask for the sum first.
    .caution =
        The name of whoever asks becomes public. A group or a legal clinic can sign, so that no one at
        risk has to.
    .subject = Public records request: contract and policy on license plate readers
    .ask =
        Under this state's public records law, I ask for: (1) every contract, renewal and agreement on
        license plate readers, with any company or agency, now in force or since January 1, 2023; (2)
        every policy on their use, on keeping and on sharing the data; (3) any agreement, request or
        promise about use of the data for immigration enforcement; (4) any audit or review of their use.
    .more =
        If you withhold any part, please name the law for each part and give what can be separated from
        it.
    .answer =
        If there is a fee, please tell the sum before you begin. Electronic copies are best.

## Letters to a school.

# Directory information: the law's name for data that a school may give out to anybody.
letter-school-directory-opt-out = Tell the school not to give out your child's name, address and phone
    .what =
        The school then needs your consent to give out this data. A lawful subpoena or a court order is
        still enough, after a reasonable effort to warn the family. Parents can sign, and so can
        students from age 18. It is usually done at the start of the school year.
    .where =
        Hand it to the school's office, and keep a copy with the date.
    .subject = Directory information: no release without my consent
    .ask =
        I am the parent or guardian of the student named above, or that student and 18 or older. I do
        not allow the school or the school district to release any directory information about this
        student without my written consent.
    .more =
        Please note this in the student's file and tell everyone who answers requests. If you get a
        subpoena or a court order for this student's records, please tell me before you answer it, so
        that I can object.
    .answer = Please confirm in writing that you have noted this.
