exception-court-order = une ordonnance d’un tribunal (court order)
exception-judicial-warrant = un mandat signé par un juge (judicial warrant)
exception-subpoena = une sommation (subpoena), même une qu’aucun juge n’a signée
exception-criminal-investigation = une affaire pénale, qui peut inclure des crimes et délits d’immigration
exception-stated-purpose = le but que déclare celui qui demande
exception-requester-promise = la propre promesse de celui qui demande
exception-required-by-law = une obligation d’une autre loi fédérale ou d’un État
exception-consent = le consentement de la personne
exception-emergency = une urgence
exception-task-force = le travail commun avec des agents fédéraux sur d’autres crimes et délits
exception-listed-convictions = des condamnations pour des crimes ou délits listés
exception-watch-list = une correspondance avec une liste de surveillance

exception-same-department = les agents du département qui garde la donnée, qui peuvent la voir
exception-other-agencies = les agences que la règle ne nomme pas
exception-other-states = la police d’autres États qui transmet la donnée
exception-network-queries = les consultations directes par le réseau de la police
exception-other-records = les données ou papiers que la règle ne couvre pas
exception-other-cards = les autres types de permis ou de carte
exception-real-id = les cartes REAL ID et Enhanced
exception-trusted-traveler = Global Entry et programmes de voyage semblables
exception-vehicle-trade = l’importation et l’exportation de véhicules
exception-public-records = les documents ouverts au public
exception-status-information = le partage de la citoyenneté ou du statut d’immigration lui-même (8 U.S.C. 1373)
exception-fingerprints = les empreintes envoyées au FBI après une arrestation (booking)
exception-prisons = les prisons d’État, que la règle ne couvre pas
exception-private-readers = les caméras et bases de données d’entreprises privées
exception-federal-readers = les caméras que des agences fédérales exploitent elles-mêmes
exception-copies-elsewhere = les copies que d’autres ont déjà

exception-changeable = un changement de règle interne ou d’ordonnance d’un tribunal, ou une règle interne ou un accord de fin de procès (settlement) qui a pris fin
exception-broken = la violation de la règle, qui a eu lieu, comme des documents le montrent
exception-untested = un doute sur la valeur de la règle contre des agents fédéraux, ou pas encore de décision d’un tribunal là-dessus

exception-custody = le fait d’être détenu par des agents ou dans une prison locale (jail)
