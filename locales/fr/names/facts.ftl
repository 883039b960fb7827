## DMV

fact-dmv-license-regardless-of-status = Permis pour tous, quel que soit le statut d’immigration
    .is-yes = l’État donne un permis ou une carte de conduite à tous ceux qui remplissent les conditions, quel que soit leur statut
    .is-no = l’État ne donne pas de permis sans preuve de séjour légal
    .is-partial = l’État ne le fait qu’en partie
fact-dmv-card-marking = Aspect du permis ouvert à tous
    .is-marked = la carte a un aspect différent
    .is-unmarked = la carte ressemble aux autres
    .is-not-applicable = l’État n’a pas de telle carte
    .is-unknown = pas établi
fact-dmv-noncitizen-marking = Loi de l’État sur le marquage des cartes des non-citoyens
    .is-yes = une loi ou une règle marque ces cartes
    .is-no = pas de telle marque
    .is-unknown = pas établi
fact-dmv-document-retention = Copies de papiers au DMV
    .is-keeps-copies = le DMV garde des copies
    .is-limits-copies = une règle limite les copies
    .is-unknown = pas établi
fact-dmv-disclosure-limit = Limites de l’État au partage des données du DMV
    .is-judicial-warrant-or-order = il faut un mandat signé par un juge ou une ordonnance d’un juge
    .is-conditions = permis sous conditions
    .is-policy-only = limité par une règle interne, pas par une loi
    .is-none-found = aucune limite trouvée
fact-dmv-nlets-immigration = Données des conducteurs sur le réseau de la police pour les agences de l’immigration
    .is-blocked = bloqué
    .is-partly-blocked = bloqué en partie
    .is-announced = blocage annoncé, pas confirmé
    .is-open = ouvert
    .is-unknown = pas établi
fact-dmv-nlets-photos = Photos de permis sur le réseau de la police
    .is-shared = partagées
    .is-not-shared = pas partagées
    .is-unknown = pas établi
fact-dmv-face-recognition = Recherches de visages dans les photos de permis
    .is-federal-searches-documented = des documents montrent des recherches fédérales
    .is-used = utilisées dans l’État
    .is-forbidden = interdites
    .is-restricted = limitées par une règle
    .is-not-used = pas utilisées
    .is-unknown = pas établi
fact-dmv-ice-documented-access = L’ICE et les données du DMV
    .is-documented = des documents montrent que l’ICE a eu accès
    .is-requested = l’ICE a demandé ; l’accès n’est pas montré
    .is-none-found = aucun cas trouvé
fact-dmv-data-sales = Vente de données des conducteurs
    .is-documented = des ventes ont été montrées
    .is-restricted = limitée par une règle
    .is-none-found = aucune vente trouvée
    .is-unknown = pas établi
fact-dmv-federal-bulk-request = Demandes fédérales de données de conducteurs ou d’électeurs en masse
    .is-given = l’État a donné ou promis des données
    .is-refused = l’État a refusé
    .is-litigating = devant un tribunal
    .is-none-found = aucune demande trouvée
    .is-unknown = pas établi

## Caméras de plaques

fact-alpr-statute = Loi de l’État sur les caméras de plaques
    .is-yes = l’État en a une
    .is-no = l’État n’en a pas
fact-alpr-sharing-limit = Limites au partage des données des caméras de plaques
    .is-warrant = il faut un mandat (warrant)
    .is-in-state-only = seulement à l’intérieur de l’État
    .is-conditions = permis sous conditions
    .is-none-found = aucune limite trouvée
fact-alpr-immigration-limit = Données des caméras de plaques pour le contrôle de l’immigration
    .is-forbidden = interdit
    .is-conditions = permis sous conditions
    .is-none-found = aucune limite trouvée
fact-alpr-ice-documented-access = Agences de l’immigration et caméras de plaques
    .is-documented = des accès ou des recherches ont été montrés
    .is-none-found = aucun cas trouvé

## Police et prisons locales

fact-police-immigration-limit = Limites à l’aide de la police au contrôle de l’immigration
    .is-strong = limites fortes
    .is-some = quelques limites
    .is-none-found = aucune limite trouvée
fact-police-287g-task-force = Accords de force opérationnelle (task force) avec l’ICE (287(g))
    .is-some = { $count ->
        [one] { NUMBER($count) } accord signé
        [many] { NUMBER($count) } accords signés
       *[other] { NUMBER($count) } accords signés
    }
    .is-none = aucun signé
fact-police-287g-jail = Accords de prisons locales avec l’ICE (287(g))
    .is-some = { $count ->
        [one] { NUMBER($count) } accord signé
        [many] { NUMBER($count) } accords signés
       *[other] { NUMBER($count) } accords signés
    }
    .is-none = aucun signé
fact-police-cooperation-mandate = Obligation de la police d’aider l’ICE
    .is-required = la loi de l’État l’exige
    .is-encouraged = l’État y encourage
    .is-none-found = aucune obligation de ce genre trouvée
fact-police-287g = Accords avec l’ICE (287(g))
    .is-some =
        { $count ->
            [one] { NUMBER($count) } accord signé
            [many] { NUMBER($count) } accords signés
           *[other] { NUMBER($count) } accords signés
        }
    .is-none = aucun accord signé
    .is-forbidden = interdit par la loi de l’État
    .is-unknown = pas établi

## Programmes publics, santé, vote, école et autres

fact-benefits-medicaid-data = Données de Medicaid et l’ICE
    .is-shared = partagées
    .is-enjoined = un tribunal limite le partage
    .is-litigating = devant un tribunal
    .is-unknown = pas établi
fact-benefits-snap-data = Données des bons alimentaires (SNAP) et le gouvernement fédéral
    .is-given = l’État a donné ou promis des données
    .is-enjoined = un tribunal bloque la demande
    .is-refused = l’État a refusé
    .is-unknown = pas établi
fact-health-status-question = Question sur le statut d’immigration dans les hôpitaux
    .is-required = les hôpitaux doivent la poser
    .is-none-found = aucune règle de ce genre trouvée
    .is-unknown = pas établi
fact-voter-roll-shared = Liste électorale et le gouvernement fédéral
    .is-given = l’État a donné ou promis sa liste
    .is-refused = l’État a refusé
    .is-litigating = devant un tribunal
    .is-unknown = pas établi
fact-utilities-data-limit = Loi qui limite le partage des données des fournisseurs de gaz, d’électricité, d’eau ou de téléphone
    .is-yes = l’État en a une
    .is-none-found = aucune trouvée
fact-school-status = Statut d’immigration dans les écoles
    .is-collects = une loi le fait recueillir par certains organismes d’enseignement
    .is-protects = une règle protège les élèves
    .is-none-found = aucune règle trouvée
    .is-unknown = pas établi
fact-tolls-data = Données de péage
    .is-limit = une règle limite le partage
    .is-documented = un partage a été montré
    .is-none-found = rien trouvé
fact-broker-delete-right = Droit de faire supprimer ses données par les vendeurs de données (data brokers)
    .is-yes = l’État donne ce droit
    .is-partial = l’État le donne en partie
    .is-none-found = aucun trouvé
fact-courts-arrest-limit = Limites aux arrestations d’immigration dans les tribunaux
    .is-yes = l’État a une limite
    .is-none-found = aucune trouvée
