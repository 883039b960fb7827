### Ways past a safeguard: lawful exceptions and real gaps. Items of a list after the label “Ways
### past it:”, with semicolons between them; lower case, no full stop. Each must also make sense
### alone.
### Law: keep these kinds of paper apart. A judge's warrant and a court order come from a judge; a
### subpoena or an ICE (administrative) warrant need not. Keep warrant and subpoena in parentheses
### if clinics use them.

## A paper, a purpose or a duty opens the way.

exception-court-order = a court order
exception-judicial-warrant = a judge's warrant
exception-subpoena = a subpoena, even one that no judge signed
# “immigration crimes”: such as coming back after a deportation.
exception-criminal-investigation = a criminal case, which may include immigration crimes
# It is enough that the asker names a purpose; nobody checks it.
exception-stated-purpose = the purpose that the asker states
# It is enough that the asker promises to use the data only as allowed.
exception-requester-promise = the asker's own promise
exception-required-by-law = a duty under another state or federal law
exception-consent = the person's consent
exception-emergency = an emergency
# Joint teams of local and federal officers against drugs, gangs and the like; not 287(g).
exception-task-force = joint work with federal officers on other crimes
# The person was found guilty of a crime that the rule lists.
exception-listed-convictions = convictions for listed crimes
# For example a list of suspected terrorists.
exception-watch-list = a match on a watch list

## The rule does not reach these agencies, records or machines.

# The keeper of the record and the officers belong to one department, such as Homeland Security.
exception-same-department = officers of the department that keeps the record, who can see it
exception-other-agencies = agencies that the rule does not name
exception-other-states = police of other states who pass it on
# “police network”: Nlets, the message network of police; no worker has to say yes.
exception-network-queries = direct lookups over the police network
exception-other-records = data or papers that the rule does not cover
exception-other-cards = other kinds of license or card
# REAL ID: a card that meets a federal standard, with a star. Enhanced card: also for crossing the
# border by land or sea. Keep both English names.
exception-real-id = REAL ID and enhanced cards
# Keep “Global Entry”.
exception-trusted-traveler = Global Entry and similar travel programs
exception-vehicle-trade = import and export of vehicles
exception-public-records = records open to the public
# Keep the citation. The federal law does not let a state forbid the sharing of this one fact.
exception-status-information = sharing citizenship or immigration status itself (8 U.S.C. 1373)
# Booking: police or jail take fingerprints, a photo and data after an arrest.
exception-fingerprints = fingerprints sent to the FBI at booking
exception-prisons = state prisons, which the rule does not cover
# Plate cameras: they read license plates.
exception-private-readers = cameras and databases of private companies
exception-federal-readers = cameras that federal agencies run themselves
# “others”: other agencies or companies.
exception-copies-elsewhere = copies that others already have

## The safeguard itself is weak.

# It is only a policy, a court's order that can change, or has already ended.
exception-changeable =
    a change of policy or of a court's order, or a policy or settlement that has ended
# Officers have broken the rule: records show it.
exception-broken = breaking the rule, which records show has happened
# It is doubtful whether it holds against federal officers, or no court has decided that.
exception-untested = doubt that it holds against federal officers, or no court test yet

exception-custody = being held by officers or a jail
