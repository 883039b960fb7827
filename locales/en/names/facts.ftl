### Facts about a state. The name is an item in the list “Not settled” of an explanation. `.is-…`
### says what the fact is in one state, as a phrase in lower case without a full stop; these are
### shown nowhere yet. A value agrees with the name above it in gender and number.
### Research words, the same throughout: “none found”, “no case found”: we looked and found nothing,
### which proves nothing. “not settled”: sources differ or are silent. “shown”, “records show”:
### proved by records. “asked” is not “given”.

## The DMV, the state's office for driver's licenses. Its name differs by state; keep DMV if people
## say it.

# “driving card”: a card only for driving, in some states for people without federal papers.
fact-dmv-license-regardless-of-status = Licenses for all, whatever the immigration status
    .is-yes = the state gives a license or driving card to all who qualify, whatever their status
    .is-no = the state gives no license without proof of lawful stay
    .is-partial = the state does so only in part
# “marked”: one can see at a glance that it is such a card.
fact-dmv-card-marking = Look of the license that is open to all
    .is-marked = the card looks different
    .is-unmarked = the card looks like others
    .is-not-applicable = the state has no such card
    .is-unknown = not settled
# The card of a person who is not a U.S. citizen says so.
fact-dmv-noncitizen-marking = State law on marking noncitizens' cards
    .is-yes = a law or rule marks such cards
    .is-no = no such mark
    .is-unknown = not settled
# Papers: documents that people show for a license, such as a passport.
fact-dmv-document-retention = Copies of papers at the DMV
    .is-keeps-copies = the DMV keeps copies
    .is-limits-copies = a rule limits copies
    .is-unknown = not settled
# “policy”: the office's own rule, which it can change at will.
fact-dmv-disclosure-limit = State limits on sharing DMV records
    .is-judicial-warrant-or-order = needs a judge's warrant or order
    .is-conditions = allowed under conditions
    .is-policy-only = limited by a policy, not by law
    .is-none-found = no limit found
# “police network”: Nlets, the message network of police.
fact-dmv-nlets-immigration = Driver data on the police network for immigration agencies
    .is-blocked = blocked
    .is-partly-blocked = blocked in part
    .is-announced = block announced, not confirmed
    .is-open = open
    .is-unknown = not settled
fact-dmv-nlets-photos = License photos on the police network
    .is-shared = shared
    .is-not-shared = not shared
    .is-unknown = not settled
# A computer compares a face with all license photos on file.
fact-dmv-face-recognition = Face searches in license photos
    .is-federal-searches-documented = records show federal searches
    .is-used = used in the state
    .is-forbidden = forbidden
    .is-restricted = limited by a rule
    .is-not-used = not used
    .is-unknown = not settled
fact-dmv-ice-documented-access = ICE and DMV records
    .is-documented = records show that ICE got access
    .is-requested = ICE asked; access is not shown
    .is-none-found = no case found
fact-dmv-data-sales = Sale of driver data
    .is-documented = sales were shown
    .is-restricted = limited by a rule
    .is-none-found = no sales found
    .is-unknown = not settled
# “in bulk”: of all or many people at once.
fact-dmv-federal-bulk-request = Federal requests for driver or voter data in bulk
    .is-given = the state gave or promised data
    .is-refused = the state refused
    .is-litigating = in court
    .is-none-found = no request found
    .is-unknown = not settled

## Plate cameras: they read license plates of passing cars (automated license plate readers, ALPR).

# “statute”: a law passed by the state's lawmakers.
fact-alpr-statute = State law on plate cameras
    .is-yes = the state has one
    .is-no = the state has none
fact-alpr-sharing-limit = Limits on sharing plate-camera data
    .is-warrant = needs a warrant
    .is-in-state-only = only inside the state
    .is-conditions = allowed under conditions
    .is-none-found = no limit found
fact-alpr-immigration-limit = Plate-camera data for immigration work
    .is-forbidden = forbidden
    .is-conditions = allowed under conditions
    .is-none-found = no limit found
fact-alpr-ice-documented-access = Immigration agencies and plate cameras
    .is-documented = access or searches were shown
    .is-none-found = no case found

## Police and jails.

fact-police-immigration-limit = Limits on police help for immigration work
    .is-strong = strong limits
    .is-some = some limits
    .is-none-found = no limit found
# 287(g) agreement: local officers do immigration work for ICE; keep 287(g). Task force: on patrol.
# In `.is-some`, $count: whole number, never 0. The same in the other two facts on agreements.
fact-police-287g-task-force = Task-force agreements with ICE (287(g))
    .is-some = { $count ->
        [one] { NUMBER($count) } agreement signed
       *[other] { NUMBER($count) } agreements signed
    }
    .is-none = none signed
# Agreements of jails. $count: as above.
fact-police-287g-jail = Jail agreements with ICE (287(g))
    .is-some = { $count ->
        [one] { NUMBER($count) } agreement signed
       *[other] { NUMBER($count) } agreements signed
    }
    .is-none = none signed
# A state law can make police and jails help ICE.
fact-police-cooperation-mandate = Duty of police to help ICE
    .is-required = state law requires it
    .is-encouraged = the state encourages it
    .is-none-found = no such duty found
# All kinds of agreement. $count: as above.
fact-police-287g = Agreements with ICE (287(g))
    .is-some =
        { $count ->
            [one] { NUMBER($count) } agreement signed
           *[other] { NUMBER($count) } agreements signed
        }
    .is-none = no agreements signed
    .is-forbidden = forbidden by state law
    .is-unknown = not settled

## Public programs, health, voting, school and others.

# Medicaid: public health coverage for people with little money. “a court limits sharing”: by an
# order that may be for a time only (injunction).
fact-benefits-medicaid-data = Medicaid data and ICE
    .is-shared = shared
    .is-enjoined = a court limits sharing
    .is-litigating = in court
    .is-unknown = not settled
# SNAP: help to buy food. Keep the name.
fact-benefits-snap-data = Food stamp (SNAP) data and the federal government
    .is-given = the state gave or promised data
    .is-enjoined = a court blocks the demand
    .is-refused = the state refused
    .is-unknown = not settled
fact-health-status-question = Question on immigration status at hospitals
    .is-required = hospitals must ask
    .is-none-found = no such rule found
    .is-unknown = not settled
# Voter list: the list of people registered to vote.
fact-voter-roll-shared = Voter list and the federal government
    .is-given = the state gave or promised its list
    .is-refused = the state refused
    .is-litigating = in court
    .is-unknown = not settled
# Utility: a company for gas, power, water or phone.
fact-utilities-data-limit = Law that limits sharing of utility data
    .is-yes = the state has one
    .is-none-found = none found
# “education bodies”: schools, colleges or their boards.
fact-school-status = Immigration status at schools
    .is-collects = a law has some education bodies collect it
    .is-protects = a rule protects students
    .is-none-found = no rule found
    .is-unknown = not settled
# Toll: money paid for the use of a road or bridge.
fact-tolls-data = Toll data
    .is-limit = a rule limits sharing
    .is-documented = sharing was shown
    .is-none-found = nothing found
# Data broker: a company that collects data on people and sells it.
fact-broker-delete-right = Right to have data brokers delete data
    .is-yes = the state gives this right
    .is-partial = the state gives it in part
    .is-none-found = none found
# State and local courthouses, not immigration courts.
fact-courts-arrest-limit = Limits on immigration arrests at courthouses
    .is-yes = the state has a limit
    .is-none-found = none found
