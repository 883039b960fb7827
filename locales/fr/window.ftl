## Partout

window-name = Sightline
window-skip-to-content = Aller au contenu
window-nav-label = Parties de Sightline
window-nav-interview = Sur vous
window-nav-result = Résultat
window-nav-what-if = Et si…
window-nav-paper = Papier à emporter
window-nav-session = Enregistrer
window-nav-proof = Est-ce privé ?
window-tools-label = Langue et apparence
window-language = Langue
window-text-size = Taille du texte
window-text-size-normal = normale
window-text-size-large = grande
window-text-size-largest = très grande
window-theme = Couleurs
window-theme-system = Couleurs : automatique
window-theme-light = Couleurs : claires
window-theme-dark = Couleurs : sombres
window-theme-contrast = Couleurs : contrastées
window-network-shut = Réseau : coupé par le système d’exploitation. Rien n’est enregistré, sauf si vous le demandez.
window-network-not-shut = Réseau : il n’est pas coupé sur cet ordinateur. Sightline lui-même n’envoie rien.
window-clear = Tout effacer
window-clear-keys = Ctrl + Maj + Suppr
window-clear-what = Oublier toutes les réponses et recommencer. Aucune confirmation ne sera demandée.
window-leave = Quitter vite
window-leave-keys = Échap, trois fois
window-leave-what = Oublier toutes les réponses et fermer la fenêtre tout de suite.
window-fallback = en anglais
window-trouble = Quelque chose n’a pas marché. Vos réponses sont toujours là.
window-trouble-unknown = Nous ne savons pas pourquoi. Veuillez réessayer.
window-close = Fermer
window-not-advice = Ceci est une information, pas un conseil juridique. Les lois et la pratique changent. Avant d’agir, parlez avec un avocat ou un représentant accrédité (accredited representative).

## Premier écran

window-welcome-title = Voyez quelles données sur vous le gouvernement peut obtenir
window-welcome-lede = Sightline montre quelle agence peut avoir accès à quelle donnée, comment, et ce qui l’arrête.
window-welcome-stays = Tout reste ici
window-welcome-stays-more = Rien ne quitte cet ordinateur. Rien n’est enregistré, sauf si vous le demandez.
window-welcome-skip = Vous pouvez tout passer
window-welcome-skip-more = Ni nom, ni papiers. Nous ne demandons jamais le statut d’immigration.
window-welcome-not-advice = Pas un conseil juridique
window-welcome-not-advice-more = Demandez à un avocat ce que cela signifie pour vous.
window-welcome-time = Environ dix minutes
window-start = Commencer

## Questions d’un thème

window-topic-empty = Il n’y a plus rien à demander ici.
window-topics = Thèmes
window-why = Pourquoi nous le demandons :
window-help = Plus d’aide
window-find-state = Chercher un État
window-states = États
window-chosen = Choisis
window-take-back = Retirer
window-no-state-found = Aucun État ne porte ce nom.
window-find-county = Chercher votre comté
window-counties = Comtés
window-no-county-found = Aucun comté ne porte ce nom.
window-back = Retour
window-next = Suivant
window-to-result = Voir mon résultat
window-taking-shape = Le résultat prend forme
window-answer-more = Répondre à d’autres questions

## Écran du résultat

window-access = Accès
window-access-depends = Dépend de réponses
window-matrix-how = Choisissez une marque pour voir pourquoi. Choisissez un nom pour voir ses voies.
window-matrix-caption = Les données et les agences qui peuvent y avoir accès. Chaque marque ouvre une explication, chaque nom ouvre ses voies. Les flèches du clavier passent de l’une à l’autre.
window-agency = Agence
window-narrow = Montrer une partie du tableau
window-narrow-open = Seulement ce qui est ou peut être ouvert
window-topic = Thème
window-all-topics = Tous les thèmes
window-narrow-none = Aucune ligne ne correspond.
window-narrow-all = Montrer toutes les lignes
window-legend = Ce que veulent dire les marques
window-legend-open = Ouvert : l’agence peut consulter la donnée, ou l’obtenir en la demandant
window-legend-restricted = Restreint : il faut d’abord quelque chose ; les mots à côté de la marque disent quoi
window-legend-for-now = Deux traits : bloqué ou restreint pour l’instant, peut changer d’un jour à l’autre
window-legend-barred = Interdit : une loi ou un blocage technique l’interdit
window-legend-none = Aucune voie trouvée
window-legend-seen = Avec un point : des documents montrent que cette voie a été utilisée
window-legend-reported = Avec un cercle : signalé
window-legend-asked = Avec un cercle en pointillé : demandé, on ne sait pas si cela a été donné
window-legend-depends = En tirets, avec « ? » : dépend de réponses non données
window-models = Ce que veulent dire les types d’accord

## Image des voies

window-routes = Les voies
window-routes-what = Ce que le tableau ne peut pas montrer : qui garde une donnée, par où elle passe, et ce qui lui barre le chemin.
window-back-to-table = Retour au tableau
window-routes-how = Un trait plein est ouvert. Un trait en tirets demande une ordonnance, un ordre ou une autorisation. Un trait en pointillé est interdit. Une barre en travers d’un trait est une protection.
window-all-records = Toutes les données
window-all-agencies = Toutes les agences
window-show-text = Montrer en texte
window-hide-text = Cacher le texte
window-show-table = Montrer en tableau
window-see-routes = voir ses voies
window-no-routes = Nous n’avons trouvé aucune voie entre ces deux-là.
window-stage-record = Données sur vous
window-stage-holder = Qui les garde
window-stage-channel = Par où elles passent
window-stage-gate = Ce qui barre le chemin
window-stage-agency = Qui peut les obtenir
window-no-gate = rien trouvé

## Explication d’un résultat

window-back-to-result = Retour au résultat
window-ways = Comment la donnée peut y arriver
window-source = Source
window-sources-how = Sightline n’ouvre aucune page web. Vous pouvez sélectionner une adresse et la copier.

## Écran « Et si… »

window-what-if-title = Et si quelque chose était différent ?
window-what-if-lede = Essayez d’autres réponses et voyez ce qu’elles changent. Vos propres réponses restent comme elles sont.
window-what-if-answers = Changer des réponses
window-what-if-changed = Changées pour essayer
window-what-if-take-back = Retirer
window-what-if-most = Les réponses qui comptent le plus
window-what-if-most-how = Chaque ligne est une autre réponse à une question, le reste ne changeant pas. Le nombre dit combien de résultats elle changerait.
window-what-if-try = Essayer
window-what-if-changes = Résultats changés
window-what-if-more = En montrer plus
window-what-if-none-left = Aucune autre réponse ne change un résultat.
window-what-if-question = Question
window-what-if-choose = Choisir une question
window-what-if-hint = Choisissez maintenant une autre réponse. Vous verrez ce qui change, l’ancien à côté du nouveau.
window-changes = Ce qui change
window-before = Maintenant
window-after = Ensuite
window-map-title = La même personne dans chaque État
window-map-how = Choisissez une donnée et une agence. La carte montre ce que ce serait, vos autres réponses ne changeant pas.
window-map-record = Donnée
window-map-agency = Agence
window-map-tiles = La même chose, tous les États de la même taille
window-map-words = Ce que ce serait
window-places-title = Des États côte à côte
window-places-how = Choisissez deux États, ou trois. Ce qui diffère est indiqué ligne par ligne.
window-places-state = État
window-places-none = aucun État
window-places-page = Comme une page à montrer ou à imprimer

## Écran « Ce que vous pouvez faire »

window-actions-lede = Des démarches légales qui vont avec vos réponses. Certaines sont pour tout le monde ; elles disent pour qui. Les délais viennent d’abord, puis une chose pour aujourd’hui, puis ce qui sert le plus pour vous.
window-actions-none = Nous n’avons pas encore de démarches à montrer pour ces réponses. Un avocat ou un représentant accrédité (accredited representative) peut examiner votre cas.
window-action-effect = Ce que cela pourrait changer pour vous

## Lettres prêtes à signer

window-letters = Lettres prêtes à signer
window-letters-back = Retour aux lettres
window-letters-to-steps = Retour aux démarches
window-letter-write = Écrire cette lettre
window-letter-fill-in = Remplir
window-letter-typed = Ce que vous tapez n’est pas une réponse et n’est pas enregistré. L’écran l’oublie quand vous le quittez. « Tout effacer » le retire de la mémoire. Vous pouvez laisser des blancs et écrire à la main.
window-letter-preview = La lettre

## Après l’effacement

window-cleared = { $count ->
    [one] Tout a été effacé. Sightline garde maintenant { NUMBER($count) } réponse.
    [many] Tout a été effacé. Sightline garde maintenant { NUMBER($count) } réponses.
   *[other] Tout a été effacé. Sightline garde maintenant { NUMBER($count) } réponses.
}

## Répondre pour quelqu’un d’autre

window-desk = Je réponds pour quelqu’un
window-desk-what = Toutes les questions sur une page, avec des notes pour la personne qui aide.
window-desk-beside = La langue de la personne aidée, à côté de la mienne
window-desk-find = Aller à une question
window-desk-none = Aucune question ne dit cela.
window-desk-next = Personne suivante
window-desk-next-what = Efface tout et recommence à zéro.
window-desk-listen = À écouter
window-desk-avoid = À laisser de côté
window-desk-show = Montrer à la personne
window-desk-close = Retour à la page des questions

## Enregistrer ou ouvrir

window-session-title = Enregistrer cette session, ou en ouvrir une
window-session-lede = Rien n’est gardé, sauf si vous le demandez. Si vous le demandez, vos réponses vont dans un seul fichier verrouillé, là où vous choisissez. Ce que vous avez tapé dans des lettres n’y va pas.
window-session-save = Enregistrer
window-session-with = Qu’est-ce qui doit ouvrir le fichier ?
window-session-words = Six mots que nous tirons au hasard
window-session-words-what = Le plus sûr. Écrivez-les sur papier. Ils sont montrés ici une seule fois et ne sont gardés nulle part.
window-session-own = Une phrase secrète à vous
window-session-own-what = 15 lettres ou plus, que personne ne peut deviner.
window-session-key = La clé d’un avocat ou d’une clinique juridique
window-session-key-what = Eux seuls peuvent alors ouvrir le fichier. Vous ne le pouvez pas. Demandez-leur leur clé « age ».
window-session-draw = Tirer six mots
window-session-draw-again = Tirer d’autres mots
window-session-save-button = Enregistrer dans un fichier verrouillé
window-session-passphrase = Phrase secrète
window-session-public = Leur clé publique (elle commence par age1)
window-session-secret = Votre clé secrète (elle commence par AGE-SECRET-KEY-1)
window-session-open = Ouvrir
window-session-replaces = Vous avez donné des réponses. Si vous ouvrez ce fichier, ses réponses prennent leur place, et les vôtres disparaissent. Pour garder les vôtres, enregistrez-les d’abord.
window-session-replace = L’ouvrir, et perdre les miennes
window-session-keep = Garder mes réponses
window-key-file = Prendre la clé dans un fichier
window-session-choose = Choisir un fichier
window-session-open-button = L’ouvrir
window-session-to-result = Voir le résultat
window-session-open-link = Ouvrir une session enregistrée
window-session-age = Un tel fichier est verrouillé dans le format ouvert « age ». Les programmes gratuits age et rage l’ouvrent aussi. Qui le trouve peut voir que c’est un fichier verrouillé, mais pas ce qu’il contient.

## Écran « Est-ce privé ? »

window-proof-title = Est-ce privé ?
window-proof-lede = Vous n’avez pas besoin de nous croire. Ces vérifications ont été faites sur cet ordinateur.
window-proof-passed = Vérifié : c’est exact
window-proof-failed = Pas sûr sur cet ordinateur
window-proof-commands = Ce que cette fenêtre peut demander
window-proof-commands-how = La page que vous voyez peut faire ces appels au programme, et aucun autre. Aucun n’atteint un fichier ni un réseau.
window-proof-page = La page elle-même ne peut pas atteindre le réseau
window-proof-page-kept = Elle vient d’essayer de charger quelque chose. Cela a été refusé.
window-proof-page-broken = Elle vient d’essayer de charger quelque chose. Cela n’a pas été refusé.
window-proof-versions = Versions

## Papier

window-paper-lede = Imprimez un papier, ou enregistrez-le dans un fichier. Rien n’est écrit avant que vous cliquiez, et alors seulement là où vous choisissez.
window-paper-kind = Quel papier ?
window-paper-carry = À porter sur vous
window-paper-carry-what = Des démarches, des délais et une carte à découper. Il ne contient aucune de vos réponses ni aucune donnée : sans danger si quelqu’un le trouve.
window-paper-lawyer = Pour votre avocat
window-paper-lawyer-what = Ce à quoi chaque agence peut avoir accès, pourquoi, et les lois et les sources. Il en dit beaucoup sur vous : gardez-le en lieu sûr.
window-paper-own-steps = Ajouter mes propres démarches qui montrent quelque chose de privé sur moi, comme une affaire au tribunal
window-paper-answers = Ajouter ce que j’ai répondu
window-paper-beside = Une deuxième langue à côté
window-paper-beside-none = Aucune
window-paper-chosen = Expliqué sur ce papier
window-paper-chosen-none = Les trois résultats qui comptent le plus. Pour en choisir d’autres, ouvrez un résultat et appuyez sur « Expliquer cela sur le papier pour mon avocat ».
window-paper-add = Expliquer cela sur le papier pour mon avocat
window-paper-remove = Retirer du papier pour mon avocat
window-paper-print = Imprimer
window-paper-save = Enregistrer dans un fichier
window-paper-writes = Une imprimante a sa propre mémoire : choisissez-en une en laquelle vous avez confiance. Un fichier peut être lu par toute personne qui utilise cet ordinateur.
window-paper-preview = À quoi il ressemble
window-saved = Enregistré ici : { $path }. Pour le supprimer, mettez-le à la corbeille et videz la corbeille. Jusque-là, toute personne qui utilise cet ordinateur peut le lire.
window-not-saved = Il n’a pas pu être enregistré ici : { $path } ({ $reason }). Choisissez un autre endroit.
window-not-printed = La boîte d’impression du système ne s’est pas ouverte. Enregistrez le papier dans un fichier, et imprimez ce fichier.
window-all-alike = Toutes de la même façon
