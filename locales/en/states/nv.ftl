# Nevada: what the research found, in plain words. Ids: <state>-<fact>.

nv-dmv-license-regardless-of-status =
    Since January 1, 2014 (SB 303 of 2013), residents who cannot prove lawful presence may get a
    driver authorization card. A foreign passport, birth certificate or consular card is enough. The
    card was first issued for one year. We did not check how long it lasts now.

nv-dmv-card-marking =
    The card is titled "Driver Authorization Card", not license. It says it is not valid for
    identification, so it stands out. Other people without REAL ID papers can hold it too.

nv-dmv-noncitizen-marking =
    This is unconfirmed. We found no law that marks the ordinary licenses of noncitizens. We did not
    check the wording on limited-term cards.

nv-dmv-document-retention =
    We could not confirm whether Nevada keeps copies of passports shown for a driver authorization
    card.

nv-dmv-disclosure-limit =
    AB 407 of 2023 is reported to forbid the DMV to share personal information for federal
    immigration enforcement. Since 2014 the DMV could not release legal-presence or status
    information to any government body for that purpose. Two more searches did not reach the text of
    AB 407, so we do not know its exceptions or whether it requires notice. Older versions of NRS
    481.063 leave police free to get DMV records. Released emails show ICE asking the DMV by name
    for photos and addresses, so we cannot say that this law stops such requests.
    .binds =
        the Nevada DMV
    .exceptions =
        police who ask and do not call it immigration work (older text of NRS 481.063). The
        exceptions of AB 407, which we did not read. The State Police network (Nlets), which we have
        not seen to be closed.

nv-dmv-nlets-immigration =
    Letters from 40 members of Congress in November 2025 say every state feeds driver and
    registration data to about 18,000 agencies over Nlets, the police network. They say only
    Illinois, Massachusetts, Minnesota, New York and Washington had cut ICE off, and Oregon was
    doing so; a January 2026 survey named the same five. Nevada was not named as blocking, and we
    found no later block. Its Republican governor did not get a letter. Nlets runs through police
    systems, so AB 407 may not be applied there. In the year to October 1, 2025, the ICE count
    nationwide was 292,114 such queries; ICE (HSI), the investigations branch, was counted apart
    with 605,116.

nv-dmv-nlets-photos =
    We could not confirm this for Nlets, the police network. In 2020 Nevada was among the states
    able to pull Alaska's license photos over another system. That is the image exchange run by
    AAMVA, the motor-vehicle agencies' association.

nv-dmv-face-recognition =
    This is unconfirmed. A December 2011 press comment says the DMV takes photos without glasses so
    that face recognition works. We did not find who may have searches run, or whether federal
    agencies did.

nv-dmv-ice-documented-access =
    Emails released in August 2025 show a sender with an ICE address asking the DMV for photos and
    information on three people. The sender gave their names, birth dates and license numbers. The
    ACLU, a civil-rights group, says requests also covered addresses and vehicle registrations. A
    record with parts blacked out points to a Signal chat with ICE. The DMV first said it had no
    such records. On February 6, 2026 a Carson City judge ordered it to hand over everything,
    nothing blacked out, for private review, and to file sworn statements. We do not know what the
    DMV actually gave ICE, or the final ruling.

nv-dmv-data-sales =
    We found no report on Nevada's sale of driver data. This rests on one search and is unconfirmed.

nv-dmv-federal-bulk-request =
    We found no bulk request for driver files. The Justice Department sued on December 11, 2025 for
    the voter list with license numbers and the last digits of Social Security numbers. It covers
    nearly 2.2 million voters. The state asked the court to dismiss the case. What the court did is
    told with the voter list.

nv-alpr-statute =
    We found no Nevada law on license-plate readers. Each agency chooses how long it keeps plate
    reads. In 2015 Henderson kept them five years and North Las Vegas up to ten. The usual default
    of Flock, a plate-camera firm, is 30 days.

nv-alpr-sharing-limit =
    We found no state limit on sharing plate data. Las Vegas police run some 200 Flock cameras.
    Private donors paid for most of them, so there were no public hearings. The cameras are tied
    into Flock's national search.

nv-alpr-immigration-limit =
    We found no Nevada rule on plate data and immigration enforcement.

nv-alpr-ice-documented-access =
    The Electronic Frontier Foundation, a privacy group, published records on June 25, 2026. They
    show that Sparks police had switched on, in Flock, alerts for the "Immigration Violator" list,
    which only ICE fills. The list holds warrants that ICE's own agents sign and no judge reviews.
    The department's own policy forbids using the cameras for immigration enforcement. Most agencies
    that answered the group had it off. Alerts go to the local police; Flock says ICE does not see
    them.

nv-alpr-ice-documented-access-no-ice-searches-found =
    We found no log of ICE itself searching Nevada plate data, but this is unconfirmed. Critics
    named it a risk. From 2009 to 2012 the Highway Patrol sent reads from federally lent units to
    the federal drug agency (DEA), which kept them 180 days.

nv-police-immigration-limit =
    We found no Nevada law that limits police help to ICE. In 2025 the governor signed an
    understanding with the Justice Department that took the state off the federal sanctuary list. A
    pending ACLU lawsuit argues that state law gives police no power to hold people under 287(g),
    the program in which local officers act for ICE.

nv-police-cooperation-mandate =
    No law makes Nevada police cooperate with ICE. Since January 2025 Las Vegas police have reported
    foreign-born people to ICE when they are booked on a list of charges, theft included. This is
    the department's policy.

nv-police-287g =
    ICE's list of May 18, 2026 shows five jail-based 287(g) agreements with four agencies; under
    these, local officers act for ICE. They are Las Vegas Metropolitan Police (signed May 30, 2025,
    approved June 16) and the sheriffs of Douglas, Lyon (two) and Mineral counties. Las Vegas police
    may hold people 48 hours past release. Douglas County's street-level agreement of early 2025 is
    no longer on the list.

nv-police-287g-task-force =
    ICE's list of May 18, 2026 shows no task-force agreement in Nevada. { said-task-force }
    { said-none-since } { said-county-list }

nv-police-287g-jail =
    ICE's list of May 18, 2026 shows 5 jail agreements in Nevada. { said-jail } { said-none-since }
    { said-county-list }

nv-benefits-medicaid-data =
    The home address is not protected. Nevada is among the states suing, but since January 6, 2026
    the court lets the federal health department give ICE six items, in those states too. They are
    the home address, phone, birth date, Medicaid ID, citizenship and immigration status of people
    not lawfully present. Medical records, and data on citizens and permanent residents, stay barred
    while the suit goes on. The states told the court in 2026 that a larger file had gone over
    anyway.
    .binds =
        the federal health department (HHS) and its Medicaid agency (CMS); Homeland Security and ICE
        (by federal court order)
    .exceptions =
        six basic items, home address among them, may be shared. In 2026 the states told the court
        that its order had been broken; we do not know if they are right.

nv-benefits-snap-data =
    SNAP is the food assistance program. The Associated Press reported in February 2026 that most
    states had given the federal farm department (USDA) the data it asked for. It named Nevada: one
    of the 22 states that sued, and the only one of them without a Democratic governor. In December
    2025 the governor was reported as ready to submit the data. We did not see the records handed
    over, or what they held.

nv-voter-roll-shared =
    In 2025 Nevada sent the Justice Department its public voter list, without license and Social
    Security numbers. Nevada law keeps those confidential. The department sued on December 11, 2025
    for the full list. What the court did is told separately.

nv-voter-roll-shared-suit-dismissed-2026 =
    This is unconfirmed. A public register that copies the University of Washington's list of these
    suits says that a federal court threw out the suit against Nevada on August 14, 2026. The Ninth
    Circuit put the appeal on hold on August 27, 2026 until it decides the cases of California and
    Oregon. We saw no court order to hand the list over.

nv-health-status-question =
    We found no duty on Nevada hospitals to record immigration status. A January 2026 overview names
    only Florida and Texas.

nv-broker-delete-right =
    Nevada law (NRS 603A, SB 220 of 2019 and SB 260 of 2021) covers websites and data brokers. It
    may give a right to opt out of sales, but no right to deletion. We have not been able to check
    this.

nv-event-vehicle-data-law-2023 =
    AB 407 is reported to forbid the DMV to share personal information for federal immigration
    enforcement. We did not reach its text, so its exceptions are unknown. Do not count on this law.

nv-event-jail-holds-suit-2025 =
    An ACLU lawsuit argues that Nevada law gives police no power to hold people under 287(g), the
    program in which local officers act for ICE. The suit was pending when this was reported.

nv-event-emails-released-2025 =
    Emails released then show a sender with an ICE address asking the DMV for photos and information
    on three people. The ACLU says that requests also covered addresses and vehicle registrations.

nv-event-snap-governor-2025 =
    The governor was reported to be ready to submit food-aid (SNAP) data to the Agriculture
    Department. In February 2026 the Associated Press named Nevada among the states that had
    complied.

nv-event-voter-list-suit-2025 =
    The Justice Department sued for Nevada's voter list with license and Social Security numbers.
    The state had sent its public list without them, because Nevada law keeps them confidential.

nv-event-voter-suit-dismissed-2026 =
    By a public register, a federal court threw out the Justice Department's suit for Nevada's full
    voter list. The appeal is on hold. This is unconfirmed.

nv-event-records-denied-2026 =
    Before the judge's order of this day, the DMV had first said that it had no such records of its
    contacts with ICE. What it actually gave ICE is not known to us.

nv-event-records-ordered-2026 =
    A Carson City judge ordered the DMV to hand over everything, with nothing blacked out, for a
    private review. The DMV also had to file sworn statements. We do not know the final ruling.
