## Le résultat et son explication

terminal-fallback = [{ $language ->
    [en] en anglais
   *[other] { $language }
}]
terminal-legend = ● vu en pratique   ○ signalé   ◌ demandé, on ne sait pas si cela a été donné   · une lecture de la loi   ? dépend de réponses non données
terminal-why = Pour voir pourquoi : sightline explain ANSWERS.yaml --record RECORD --agency AGENCY
terminal-how = Pour voir quoi faire : sightline actions ANSWERS.yaml
terminal-why-interview = Pour voir pourquoi, tapez le numéro d’une ligne.
terminal-no-exposure = Nous n’avons trouvé aucune voie vers cette donnée : { $record }. Agence : { $agency }.
terminal-no-exposure-hint = S’il manque une réponse, le résultat peut changer. Ces questions sont encore ouvertes :

terminal-compare-depends = dépend
terminal-compare-change = avant : { $before } ; après : { $after }
terminal-compare-count = Résultats qui changent
terminal-questions-none = Aucune question encore ouverte ne peut changer le résultat.

terminal-check-clean = Les règles et les mots sont en ordre : { NUMBER($states) } États, { NUMBER($facts) } faits, { NUMBER($safeguards) } protections, { NUMBER($cases) } cas, { NUMBER($sources) } sources, { NUMBER($locales) } langues.

## Fichiers de réponses

terminal-letters-how = `sightline letters ANSWERS --letter NAME` en imprime une, avec des blancs à remplir à la main.
terminal-letter-lawyer = Si un avocat ou une clinique l’envoie avec vous : --with-lawyer l’imprime.

terminal-diff-new = nouveau
terminal-diff-gone = disparu
terminal-diff-count = Règles qui diffèrent : { NUMBER($rules) }. Messages qui diffèrent : { NUMBER($words) }.
terminal-diff-nothing = Ceci ne contient pas de règles : ce n’est ni un paquet, ni le fichier qu’écrit « sightline pack make ».
terminal-pack-made = Écrit : { $path }. Personne ne l’a encore signé. Le responsable et l’avocat le signent chacun avec le programme gratuit « minisign » (minisign -S -m FILE). Ensuite, « sightline pack join » fait le paquet.
terminal-pack-joined = Écrit : { $path }. « sightline pack check » dit s’il serait accepté.
terminal-pack-good = Ce paquet serait accepté : les deux signatures sont reconnues, et la vérification n’a trouvé aucune erreur.

terminal-passphrase = Phrase secrète (elle ne se voit pas quand vous tapez) :
terminal-session-key = --key FILE l’ouvre, avec le fichier qui contient la clé secrète.
terminal-replace = Choisissez un autre nom, ou écrivez par-dessus avec --replace.

terminal-reading = Lecture des réponses depuis le terminal. Pour les terminer, appuyez sur Ctrl+D.

terminal-not-confined = Sightline n’a pas démarré. Le système d’exploitation n’a pas pu couper le réseau : { $reason }.
terminal-unconfined-how = Pour le démarrer quand même : --unconfined
terminal-no-window = Sightline ne peut pas ouvrir sa fenêtre : { $reason }. Dans un terminal, `sightline interview` demande la même chose.
terminal-unconfined = Le réseau n’est pas coupé pour Sightline : { $reason }. Sightline lui-même n’envoie rien.

terminal-template-head = Fichier de réponses de Sightline. Remplissez ce que vous savez. Laissez de côté ce que vous ne savez pas, ou écrivez skip. Le fichier reste sur cet ordinateur ; supprimez-le quand vous avez fini.
terminal-template-per = Une réponse pour tous les États, ou une pour chacun, comme dans : { $example }
terminal-template-when = Demandé seulement dans certains cas.
terminal-template-list = Le nom complet, comme dans la liste de votre État. Exemple : Durham County

## Vérification

terminal-check-loose = { $count ->
    [one] { NUMBER($count) } protection n’est montrée que par de vieilles sources et n’abaisse rien : { $safeguards }
    [many] { NUMBER($count) } protections ne sont montrées que par de vieilles sources et n’abaissent rien : { $safeguards }
   *[other] { NUMBER($count) } protections ne sont montrées que par de vieilles sources et n’abaissent rien : { $safeguards }
}
terminal-check-primary = Sources de première main (gouvernement, tribunal, parlement) : { NUMBER($primary) } sur { NUMBER($all) } ; lues à l’adresse montrée : { NUMBER($read) }.
terminal-check-stale-month = { DATE($month) } ({ NUMBER($count) })
terminal-check-stale = { $count ->
    [0] Aucune affirmation n’a plus de 12 mois.
    [one] { NUMBER($count) } affirmation a plus de 12 mois. `--stale` la montre.
    [many] { NUMBER($count) } affirmations ont plus de 12 mois. `--stale` les montre.
   *[other] { NUMBER($count) } affirmations ont plus de 12 mois. `--stale` les montre.
}
terminal-check-open = { $count ->
    [0] { $language } : tous les messages sont traduits.
    [one] { $language } : { NUMBER($count) } message est montré en anglais, avec une marque (périmés : { NUMBER($stale) }). `sightline locales { $language }` le montre.
    [many] { $language } : { NUMBER($count) } messages sont montrés en anglais, avec une marque (périmés : { NUMBER($stale) }). `sightline locales { $language }` les montre.
   *[other] { $language } : { NUMBER($count) } messages sont montrés en anglais, avec une marque (périmés : { NUMBER($stale) }). `sightline locales { $language }` les montre.
}

terminal-locales-head = langue | niveau | messages | complets | manquants | copies | périmés | mots à faire
terminal-locales-legend = Niveaux : 1 pour utiliser Sightline, 2 voies et faits, 3 notes sur le pays, 4 notes sur les États. * dit que la langue doit y être complète. Une copie est un texte anglais qui attend d’être remplacé. Périmé veut dire que l’anglais a changé depuis. `sightline check` dit ce qui est cassé.
terminal-locales-broken = { $count ->
    [one] { $language } : { NUMBER($count) } erreur. `sightline check` la nomme.
    [many] { $language } : { NUMBER($count) } erreurs. `sightline check` les nomme.
   *[other] { $language } : { NUMBER($count) } erreurs. `sightline check` les nomme.
}
terminal-locales-missing = manquant
terminal-locales-copy = encore en anglais
terminal-locales-stale = périmé, l’anglais a changé depuis
terminal-locales-whole = Tous les messages sont traduits.
terminal-locales-synced = Messages mis là en anglais, à remplacer : { NUMBER($added) }. Copies de ce genre refaites, parce que l’anglais a changé : { NUMBER($renewed) }. Rien de ce que vous avez écrit n’a été changé.
terminal-locales-fresh = Noté : à jour avec l’anglais d’aujourd’hui.
terminal-locales-begun = Commencé dans { $folder } : { NUMBER($count) } messages en anglais, à remplacer. Fixez d’abord le nom, le sens d’écriture et les formats dans locale.yaml.

## Ce que les gens peuvent taper

terminal-typed-help = ? | aide | aidez-moi | pourquoi | pourquoi vous demandez | pourquoi demandez-vous
terminal-typed-back = b | retour | revenir | en arrière | revenir en arrière | précédent
terminal-typed-result = q | résultat | voir le résultat | voir résultat | montrer le résultat
terminal-typed-leave = q | quitter | partir | sortir | arrêter | fin | stop
terminal-typed-skip = passer | je passe | passe | sauter | je ne sais pas | je sais pas | ne sais pas | sais pas | aucune idée | pas sûr | pas sûre | je ne suis pas sûr | je ne suis pas sûre | je préfère ne pas dire | je préfère ne pas le dire | je ne veux pas le dire
terminal-typed-list = liste | la liste | voir la liste | montrer la liste | tout voir | tout montrer
terminal-typed-steps = + | démarches | que puis-je faire | que faire | quoi faire
terminal-typed-yes = oui | o | ouais
terminal-typed-no = non | n | aucun | aucune | jamais
terminal-typed-and = et | plus
terminal-typed-or = ou | ou bien

terminal-about = Quelle agence peut avoir accès à quelles données sur vous, par quelle voie, qu’est-ce qui l’arrête, et comment le savons-nous ? Sightline ne fonctionne que sur cet ordinateur : il n’ouvre aucune connexion et ne garde rien.
