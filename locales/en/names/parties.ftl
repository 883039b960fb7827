### Who must obey a safeguard. Joined to a list, “the state DMV, jails, and state prisons”, after
### the label “Who must obey it:”. Lower case, no full stop.

## Every name here can stand first, last or alone in that list.

# DMV: the state's office for driver's licenses.
party-state-dmv = the state DMV
party-state-agencies = state agencies
party-state-police = the state police
# A sheriff is the elected chief of police of a county.
party-local-police = local police and sheriffs
# A jail holds people before trial or for short terms; the state prisons below are for long terms.
party-jails = jails
party-prisons = state prisons
# Lawyers of the state who bring criminal cases.
party-prosecutors = prosecutors
# “a bound agency”: one that must obey this safeguard.
party-data-recipients = those who get the data from a bound agency
# “the system”: for example the police's plate cameras.
party-vendors = companies that run the system
party-private-operators = private camera owners
party-federal-agencies = federal agencies
# Settlement: an agreement that ends a lawsuit.
party-settlement-parties = the parties to a court settlement
party-hospitals = hospitals and clinics
party-schools = schools and colleges
party-libraries = libraries
