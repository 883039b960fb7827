# Who keeps a record, who must obey a safeguard, and ways past a safeguard.

# Holders: usable in "kept by …".
holder-state-dmv = the state DMV
holder-plate-reader-network = police plate-camera networks
holder-commercial-plate-database = private plate-camera companies
holder-border-patrol-readers = federal plate-camera networks
holder-local-police = local police
holder-county-jail = the county jail
holder-jail-data-vendor = companies that sell jail data
holder-fbi-fingerprint-file = the FBI's fingerprint file
holder-homeland-security-file = Homeland Security (DHS) files
holder-uscis = U.S. Citizenship and Immigration Services (USCIS)
holder-immigration-court = the immigration court
holder-own-home = yourself, at home

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

# Exceptions: short phrases for a list headed "Ways past it".
exception-court-order = a court order
exception-judicial-warrant = a judge's warrant
exception-subpoena = a subpoena, even one that no judge signed
exception-criminal-investigation = a criminal case, which may include immigration crimes
exception-stated-purpose = the purpose that the asker states
exception-requester-promise = the asker's own promise
exception-required-by-law = a duty under another state or federal law
exception-consent = the person's consent
exception-emergency = an emergency
exception-task-force = joint work with federal officers on other crimes
exception-listed-convictions = convictions for listed crimes
exception-watch-list = a match on a watch list
exception-other-agencies = agencies that the rule does not name
exception-other-states = police of other states who pass it on
exception-network-queries = direct lookups over the police network
exception-other-records = data or papers that the rule does not cover
exception-other-cards = other kinds of license or card
exception-real-id = REAL ID and enhanced cards
exception-trusted-traveler = Global Entry and similar travel programs
exception-vehicle-trade = import and export of vehicles
exception-public-records = records open to the public
exception-status-information = sharing citizenship or immigration status itself (8 U.S.C. 1373)
exception-fingerprints = fingerprints sent to the FBI at booking
exception-prisons = state prisons, which the rule does not cover
exception-private-readers = cameras and databases of private companies
exception-federal-readers = cameras that federal agencies run themselves
exception-copies-elsewhere = copies that others already have
exception-changeable = a change of policy, or a policy or settlement that has ended
exception-broken = breaking the rule, which records show has happened
exception-untested = doubt that it holds against federal officers, or no court test yet
