### Routes by which records reach agencies: police and jail. The plain message is the name of a
### route: a heading in an explanation, a box in the picture of the routes, a table cell; no full
### stop, about 60 letters at most. `.how` says in a paragraph below it how such a route works in
### general. `.seen-elsewhere` stands under “What was seen” in a state where nobody saw it: the last
### part, “no case for this agency in this state”, is the point of it.
### Law and evidence: keep may, must, can, only, not, “we found no”, “reported”, dates, numbers, and
### who says so. Names of programs, companies and forms stay English; warrant and subpoena stay in
### parentheses if clinics use them.

## Police, jails and courts of states, cities and counties. A jail holds people before trial or for
## short terms; a prison for long ones.

# Booking: after an arrest, police or jail take fingerprints, a photo and data. Conviction: a court
# finds the person guilty.
channel-booking-fingerprints-sent = Booking fingerprints sent to the FBI and ICE
    .how =
        A jail sends an arrested person's fingerprints to the FBI. They are then compared with
        Homeland Security's file automatically. ICE learns of a match before any conviction.
# “to hold the person”: a detainer, ICE's request to keep somebody longer in jail.
channel-jail-release-data = Jail tells ICE about a release
    .how =
        ICE asks a jail when a person will be released, or to hold the person. The jail may answer,
        unless state law or its own rules say no. Some states tell jails to answer.
    .seen-elsewhere =
        This was reported in other states, but we found no case for this agency in this state.
# Keep VINE: a service that tells victims when a person is released.
channel-jail-data-resale = Jail data sold by companies
    .how =
        Systems that tell victims about releases, such as VINE, take live data from more than 2,800
        jails. A company resells the data, and ICE bought access in 2021. We saw no list of those
        jails, and we do not know if ICE still has that access. So a jail's refusal to tell ICE may
        not keep a booking hidden.
# 287(g): section of the law under which local officers do immigration work for ICE; keep it. ICE
# warrants are signed by ICE, not by a judge.
channel-287g-jail-officers = Local jail officers who work for ICE
    .how =
        A sheriff or jail can sign a 287(g) agreement with ICE. Its officers may then check people
        in jail for ICE, or serve ICE's own warrants there, which no judge signs. What they may do
        depends on the kind of agreement. Only agencies that signed take part.
    .county-some = { $county }: we know of these agreements for the jail:
    .county-other = { $county }: the agreements that we know of are for police on patrol, none for the jail. There may be newer ones.
    .county-none = { $county }: we know of no agreement of an agency here. That does not mean that there is none: ICE's list of { DATE($date) } has grown since, by more than we can name.
# Keep the last two sentences: not all police take part.
channel-287g-street-officers = Local police who work for ICE on patrol
    .how =
        A police department can sign a 287(g) agreement with ICE. Under the task-force kind, its
        officers do immigration work during normal policing. So they may use what their department
        knows; we found no document that shows this for its reports. Only agencies that signed take
        part. Other kinds of agreement cover jails only.
    .county-some = { $county }: these agencies signed the task-force kind, so their officers may work for ICE on patrol:
    .county-other = { $county }: the agreements that we know of are for the jail alone, none for police on patrol. There may be newer ones.
    .county-none = { $county }: we know of no agreement of an agency here. That does not mean that there is none: ICE's list of { DATE($date) } has grown since, by more than we can name.
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
# State and local courts, not immigration courts.
channel-courthouse-visit = Officers wait at a state or local court
    .how =
        Court calendars show when cases are heard, and many are open to anyone. Officers can wait at
        a courthouse for a person. Immigration arrests at courthouses were reported in some states,
        even where a law forbids them.
channel-court-records-open = Court records open to the public
    .how =
        Lists of civil and criminal cases are open to anyone. Companies collect them into files that
        they sell. Federal law does not hide them from an agency.
# “in bulk”: of many cases at once.
channel-police-video-asked = ICE asks local police for video
    .how =
        Local police share video, such as body-camera video, with other agencies case by case. ICE
        could ask for it. State law or the department's own rules may limit this. We found no
        document that shows ICE taking such video in bulk or searching for faces in it.
# Administrative warrants: keep “No judge signed”.
channel-immigration-warrant-lookup = ICE warrants in the police database
    .how =
        ICE puts its own warrants into the FBI's database, which police search at a traffic stop. No
        judge signed these warrants. At least half a million more were added in early 2025, NPR
        reported; ICE did not confirm the number. So a stop can show an officer such a warrant.
# “Police everywhere”: in the whole country. “no end date”: kept without limit.
channel-dna-file = DNA in the FBI's file
    .how =
        Homeland Security (DHS) takes DNA from most people it holds. It sends the profiles to the
        FBI's file, called CODIS. Police everywhere can search that file, with no end date. Press
        reports say that over 1.5 million profiles have been added since 2020.

# COPLINK, LInX, N-DEx: keep the names. Login: an account of one’s own; no local officer has to say
# yes.
channel-shared-police-reports = Police reports in shared databases
    .how =
        Many departments copy their reports into databases that other departments search, such as
        COPLINK, LInX or the FBI's N-DEx. Witnesses and victims are in such reports too. ICE's
        investigators (HSI) had a login of their own in some of them. A state law that limits what
        local police tell ICE binds those police, not a federal login. It may make a department
        leave such a database. We found no list of who feeds what today.
    .seen-elsewhere =
        Logins of ICE's investigators (HSI) were shown in Massachusetts, and reported in Arizona and
        California. King County, Washington, left one such database for that reason. Sources speak
        of many more places without naming all. We found no case for this agency in this state.

channel-shared-arrest-records = Arrest records in shared databases
    .how =
        Many departments copy arrests and bookings into databases that other departments search,
        such as COPLINK, LInX or the FBI's N-DEx. ICE's investigators (HSI) had a login of their own
        in some of them. A state law that limits what local police tell ICE binds those police, not
        a federal login. It may make a department leave such a database. We found no list of who
        feeds what today.
    .seen-elsewhere =
        Logins of ICE's investigators (HSI) were shown in Massachusetts, and reported in Arizona and
        California. King County, Washington, left one such database for that reason. Sources speak
        of many more places without naming all. We found no case for this agency in this state.

# PSDEX: Public Safety Data Exchange; keep the name. “Researchers say”: their account, not shown by
# a document.
channel-police-report-exchange = Police reports in a company's pool
    .how =
        LexisNexis sells police a map of crimes. By the contract, departments usually copy their
        reports into a national pool, called PSDEX. Subscribers search it without asking the
        department. Researchers say that ICE is one of them. They found contracts of over 340
        agencies in 38 states. They say that data cannot be taken back. We do not know if your
        department takes part.
    .seen-elsewhere =
        Researchers found contracts of over 340 agencies in 38 states. What we read does not name
        them all, so we found no case for this agency in this state.
