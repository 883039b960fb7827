# Utah: what the research found, in plain words. Ids: <state>-<fact>.

ut-dmv-license-regardless-of-status =
    Utah gives a driving privilege card to residents who do not show proof of lawful presence. The
    program dates from 2005. The card is short-term: it lasted one year when described in 2014. A
    2026 bill (HB 287) would have ended new cards on May 6, 2026, and made police tell ICE about
    crashes involving undocumented drivers. It did not advance, and the session closed in March 2026
    with the card still in place.

ut-dmv-card-marking =
    The driving privilege card has a different format and color from a driver license. It has its
    own title, and it says it is for driving only and not for identification. This description is
    from January 2014. We did not check for a newer design.

ut-dmv-noncitizen-marking =
    Utah law has three kinds of document: the regular license, a limited-term license and the
    driving privilege card. We read the section that lists them in its 2011 wording. The
    limited-term kind goes to people with temporary immigration status, so the document itself tells
    them apart. We have not been able to check that last point.

ut-dmv-document-retention =
    We saw no rule on copying or keeping passports and other proofs. We could not confirm what is
    kept. The law does make privilege-card applicants hand in fingerprints and a photograph. Those
    go to the state's identification bureau for criminal records.

ut-other-fingerprints-for-privilege-card =
    Each first-time applicant for a driving privilege card must give fingerprints and a photograph
    to the Driver License Division. These pass to the state's bureau of criminal identification;
    since 2023, approved private vendors may send prints straight to its database. People who apply
    for an ordinary license face no such demand. A 2016 bill set out to end an earlier waiver that
    put the prints into the FBI's Rap Back service. The later code only implies that the bill
    passed.

ut-dmv-disclosure-limit =
    We found no Utah law that keeps driver license records from immigration authorities. A 2014
    legal-aid survey said the privilege-card law has no confidentiality clause. It also said the
    state reports applicants with felony convictions to ICE. The only limit we found covers
    face-recognition searches (Utah Code chapter 77-23e).

ut-dmv-nlets-immigration =
    { said-nlets } { said-nlets-cut-off } It said Oregon was working on it. Utah has a Republican
    governor and was not among the 19 states that got the letter. We infer from its absence from the
    list that ICE's access is open; we found no later block.

ut-dmv-nlets-photos =
    A November 2025 letter from Congress members says 41 states release license photos through
    Nlets, the police look-up network. It does not name them. We found nothing that says whether
    Utah is one of them.

ut-dmv-face-recognition =
    Since May 5, 2021, only the Department of Public Safety may run a face search on the license
    photo database. Police must ask in writing through the state criminal-justice system. Allowed
    purposes are serious crimes, deaths, missing persons and the like. A civil immigration violation
    is not an allowed purpose. Checking applicants for license fraud is still allowed.
    .binds =
        Utah government entities; only the Department of Public Safety may search
    .exceptions =
        requests that are labeled a serious crime. Utah called all 49 ICE requests of 2015 to 2017
        criminal. Checks of those who apply, against fraud. Photo line-ups.

ut-dmv-face-recognition-federal-searches-2015 =
    Records obtained by Georgetown researchers show nearly 2,000 face searches of Utah license
    photos for outside agencies between 2015 and 2017. About half were for the FBI. The database
    held more than 5 million photos, of privilege-card holders and citizens alike. The state called
    the searches limited and one person at a time, and said there were no sweeps.

ut-dmv-ice-documented-access =
    Utah's Department of Public Safety confirmed that ICE asked for 49 face-recognition searches
    from 2015 to 2017. They covered license and privilege-card photos. The department said each was
    a criminal case. Georgetown researchers and the Washington Post described the practice as access
    without a judge's warrant. Since a 2021 law, civil immigration searches are barred.

ut-dmv-ice-documented-access-privilege-applicants-reported-2011 =
    A 2014 legal-aid summary says the state has passed information on some privilege-card applicants
    since 2011. It says those with felony convictions were reported to ICE, and those with open
    warrants to local police. We could not confirm whether this continues in 2026. A 2016 bill
    rewrote the notice rules.

ut-dmv-data-sales =
    We found no report on the sale of Utah driver records. The reporter who studied the trade in
    2019 said every state he examined sold records. So the lack of a report is not proof.

ut-dmv-federal-bulk-request =
    The Justice Department sued Utah on February 26, 2026, for its full voter list. That list
    includes driver license numbers and partial Social Security numbers. The state had supplied only
    the public version. We found no bulk demand for the license database itself.

ut-alpr-statute =
    Utah bans government use of plate readers except for listed purposes. For police these are an
    active criminal investigation, a person with an outstanding warrant (perhaps even ICE's own),
    missing or endangered people, and stolen vehicles. Plate data may be kept nine months at most,
    unless a preservation request, a court order or a judge's warrant extends that. We last saw the
    list of purposes in the text that took effect October 14, 2025.
    .binds =
        Utah governmental entities
    .exceptions =
        a request to keep the data; a court's order or a judge's warrant. A bill of 2026 (HB 327)
        may have repealed the law.

ut-alpr-sharing-limit =
    Plate data is a protected record. It may not be used or shared outside the purposes in the law.
    A court orders its release on specific facts that show it matters to a criminal or
    missing-person case. A 2025 bill for wider use without a judge's warrant (SB 138) is known only
    as introduced, and HB 468 of 2025 died. HB 327 of 2026 would repeal all six sections from May
    2026 and replace them; we could not find its outcome, so these rules may have changed.
    .binds =
        Utah governmental entities
    .exceptions =
        an open criminal case. A person with a warrant out; the law does not say that a judge must
        have signed it. A court's order to hand it over, or a judge's warrant. A bill of 2026 (HB
        327) may have repealed the law.

ut-alpr-immigration-limit =
    We could not confirm how this law applies to immigration searches. Immigration enforcement is
    not among the listed purposes for police, but the law does not name or forbid it either. An
    outstanding warrant is a listed purpose, and the text does not rule out ICE's own administrative
    warrants. Calling a search criminal also brings it inside the list. The sections may have been
    repealed and replaced in May 2026 (HB 327); we could not find the outcome.
    .binds =
        Utah governmental entities
    .exceptions =
        a warrant that is out, perhaps even ICE's own; a search labeled criminal. A bill of 2026 (HB
        327) may have repealed the law.

ut-alpr-ice-documented-access =
    We found no documented search of Utah plate readers for ICE or Border Patrol. Flock is a company
    that runs plate cameras. Its national look-up lets agencies elsewhere search cameras that are
    opened to it. So this is not proof that no search took place.

ut-police-immigration-limit =
    We found no Utah law that limits what police may tell immigration authorities. Sheriffs have
    long told ICE about people in jail who lack status. The only limit found is the face-recognition
    law.

ut-police-cooperation-mandate =
    HB 226 has been in force since May 7, 2025. It makes county sheriffs coordinate with ICE before
    they release people convicted of certain class A misdemeanors. It also raised the longest
    sentence for that class to 365 days, which brings federal deportation consequences.

ut-police-287g =
    { said-287g } ICE's list of May 18, 2026, shows 16 signed agreements held by 12 Utah agencies.
    Nine are warrant-service, 5 are task-force and 2 are jail models. They include the Department of
    Corrections and the Riverton police. In July 2025 the Highway Patrol, Ogden and West Valley City
    said they had no plans to join.

ut-police-287g-task-force =
    ICE's list of May 18, 2026 shows 5 task-force agreements in Utah. { said-task-force }
    { said-one-since } { said-county-list }

ut-police-287g-jail =
    ICE's list of May 18, 2026 shows 11 jail agreements in Utah. { said-jail } { said-none-since }
    { said-county-list }

ut-benefits-medicaid-data =
    ICE was given access to Medicaid enrollment data under a July 2025 agreement that covers about
    79 million people. Court limits in California v. HHS protect only the states that sued. Utah is
    not on the list of suing states that we saw. So we found nothing that stops Utah enrollees' data
    from reaching ICE.

ut-benefits-snap-data =
    We could not confirm whether Utah gave its SNAP (food aid) records. The U.S. Department of
    Agriculture said 28 states and Guam handed over SNAP records in 2025. Utah is not among the
    states that sued. We saw no source that names Utah as having complied.

ut-voter-roll-shared =
    Utah gave the Justice Department its public voter list. It asked what law supported the demand
    for the full list. The department sued Utah on February 26, 2026. The lieutenant governor says
    neither federal nor state law entitles the department to the private fields.

ut-voter-roll-shared-undecided-2026 =
    Utah refused the private fields of its voter list, and the Justice Department sued
    (2:26-cv-00166). By September 2026 both sides had argued the case in writing and no ruling had
    come. { said-suits-register }

ut-broker-delete-right =
    Utah has a general consumer privacy law, in force before 2024. It gives rights against
    businesses that meet its size limits. Its deletion right may reach only data that the person
    gave the business. That would leave most data-broker files outside. We have not been able to
    check this.

ut-event-reporters-say-2019 =
    Georgetown researchers and the Washington Post described ICE's face searches of Utah photos as
    access without a judge's warrant. Records show nearly 2,000 searches for outside agencies from
    2015 to 2017, about half of them for the FBI.

ut-event-state-says-2019 =
    The state's Department of Public Safety confirmed that ICE asked for 49 face searches from 2015
    to 2017, and said that each was a criminal case. The state called the searches for outside
    agencies limited, one person at a time, and said that there were no sweeps.

ut-event-face-search-limits-2021 =
    From this day, only the state's Department of Public Safety may search license photos by face.
    Police must ask in writing, for purposes such as serious crimes, deaths and missing people. A
    civil immigration violation is not one of them.

ut-event-sheriffs-coordinate-2025 =
    HB 226 made county sheriffs coordinate with ICE before they release people convicted of certain
    class A misdemeanors.

ut-event-voter-list-state-says-2026 =
    Utah had given its public voter list and asked what supported the demand for the full one. By
    the report of this day, after the Justice Department sued, the lieutenant governor said that
    neither federal nor state law entitles it to the private fields.
