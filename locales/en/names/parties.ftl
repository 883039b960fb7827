# Parties: who must obey a safeguard.
party-state-dmv = the state DMV
party-state-agencies = state agencies
party-state-police = the state police
party-local-police = local police and sheriffs
party-jails = jails
party-prisons = state prisons
party-prosecutors = prosecutors
party-data-recipients = those who get the data from a bound agency
party-vendors = companies that run the system
party-private-operators = private camera owners
party-federal-agencies = federal agencies
party-settlement-parties = the parties to a court settlement
party-hospitals = hospitals and clinics
party-schools = schools and colleges
