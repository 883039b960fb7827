rules-title = Les règles utilisées
rules-line = Règles n° { NUMBER($serial) }, { $days ->
    [0] d’aujourd’hui
    [one] vieilles de { NUMBER($days) } jour
    [many] vieilles de { NUMBER($days) } jours
   *[other] vieilles de { NUMBER($days) } jours
}
rules-of-program = Elles sont venues avec ce programme.
rules-of-folder = Elles viennent d’un dossier qui a été nommé au démarrage de ce programme. Personne ne les a signées.
rules-of-pack = Elles viennent du fichier { $file }, fait le { DATE($date) }. Le responsable et l’avocat de Sightline l’ont signé.
rules-of-pack-added = Elles viennent du fichier { $file }, fait le { DATE($date) }. Deux personnes l’ont signé. Au moins une de leurs clés a été ajoutée ici à la main, et n’est pas une clé de Sightline.
rules-aging = { $days ->
    [one] Les sources de ces règles ont été cherchées jusqu’au { DATE($researched) }, il y a { NUMBER($days) } jour. Il y en a peut-être de plus récentes. Demandez aux personnes qui vous ont donné Sightline.
    [many] Les sources de ces règles ont été cherchées jusqu’au { DATE($researched) }, il y a { NUMBER($days) } jours. Il y en a peut-être de plus récentes. Demandez aux personnes qui vous ont donné Sightline.
   *[other] Les sources de ces règles ont été cherchées jusqu’au { DATE($researched) }, il y a { NUMBER($days) } jours. Il y en a peut-être de plus récentes. Demandez aux personnes qui vous ont donné Sightline.
}
rules-old = { $days ->
    [one] Ces règles sont vieilles : leurs sources ont été cherchées jusqu’au { DATE($researched) }, il y a { NUMBER($days) } jour. Des lois et des ordonnances ont changé depuis. Ne comptez pas sur « Interdit » ou « Restreint » sans demander à un avocat.
    [many] Ces règles sont vieilles : leurs sources ont été cherchées jusqu’au { DATE($researched) }, il y a { NUMBER($days) } jours. Des lois et des ordonnances ont changé depuis. Ne comptez pas sur « Interdit » ou « Restreint » sans demander à un avocat.
   *[other] Ces règles sont vieilles : leurs sources ont été cherchées jusqu’au { DATE($researched) }, il y a { NUMBER($days) } jours. Des lois et des ordonnances ont changé depuis. Ne comptez pas sur « Interdit » ou « Restreint » sans demander à un avocat.
}

## Règles plus récentes

rules-newer = Des règles plus récentes, d’un fichier
rules-newer-what = Sightline ne va jamais en ligne, donc les règles plus récentes viennent dans un fichier, par exemple sur une clé USB. Il n’est accepté que si le responsable et l’avocat de Sightline l’ont tous deux signé, et chaque règle et chaque mot sont vérifiés d’abord. Vos réponses restent. Les règles servent jusqu’à ce que vous partiez ; rien du fichier n’est gardé.
rules-choose = Choisir un fichier
rules-checking = Vérification du fichier. Cela prend quelques secondes.
rules-keys = Faire confiance à une autre clé
rules-keys-what = Une clinique qui fait ou signe ses propres règles ajoute ici sa clé publique. N’ajoutez une clé que si une personne de confiance vous l’a donnée en mains propres : celui qui a l’autre moitié de cette clé décide de ce que disent ces pages. On lui fait confiance jusqu’à ce que vous partiez.
rules-key = Clé publique
rules-key-as = Elle signe comme
rules-key-maintainer = le responsable
rules-key-lawyer = l’avocat
rules-key-add = Faire confiance à cette clé
rules-keys-added = Clés ajoutées ici

## Paquet accepté

pack-taken = Les règles n° { NUMBER($serial) } sont maintenant utilisées. Leurs sources ont été cherchées jusqu’au { DATE($researched) }.
pack-same = Chaque résultat pour vous est le même qu’avant.
pack-otherwise = { $count ->
    [one] { NUMBER($count) } résultat pour vous n’est pas le même qu’avant :
    [many] { NUMBER($count) } résultats pour vous ne sont pas les mêmes qu’avant :
   *[other] { NUMBER($count) } résultats pour vous ne sont pas les mêmes qu’avant :
}
pack-lost = Ces règles ne connaissent pas une de vos réponses, elle a donc été laissée de côté. { $reason }

## Paquet refusé

pack-not-one = Ce fichier n’est pas un paquet de règles. Les règles utilisées restent.
pack-too-large = Ce fichier est trop gros pour être un paquet de règles. Les règles utilisées restent.
pack-changed = Ce fichier a été changé après avoir été fait. Les règles utilisées restent.
pack-unknown-maintainer = La clé qui a signé ce paquet comme responsable n’est pas reconnue ici. Les règles utilisées restent.
pack-unknown-lawyer = La clé qui a signé ce paquet comme avocat n’est pas reconnue ici. Les règles utilisées restent.
pack-bad-maintainer = La signature du responsable ne correspond pas au contenu de ce paquet : il a été changé, ou abîmé en route. Les règles utilisées restent.
pack-bad-lawyer = La signature de l’avocat ne correspond pas au contenu de ce paquet : il a été changé, ou abîmé en route. Les règles utilisées restent.
pack-one-signer = Une seule personne a signé ce paquet deux fois. Il en faut deux. Les règles utilisées restent.
pack-newer = Ce paquet est fait pour Sightline { $version } ou plus récent. Procurez-vous d’abord un Sightline plus récent. Les règles utilisées restent.
pack-future = Ce paquet dit qu’il a été fait le { DATE($date) }, ce qui est après aujourd’hui. La date de cet ordinateur est-elle juste ? Les règles utilisées restent.
pack-older = Ce paquet contient les règles n° { NUMBER($serial) }. Celles qui sont utilisées sont plus récentes : n° { NUMBER($used) }. Elles restent.
pack-contents = Les signatures sont bonnes, mais ce paquet ne peut pas être lu. Les règles utilisées restent.
pack-broken = { $count ->
    [one] Les signatures sont bonnes, mais la vérification a trouvé { NUMBER($count) } erreur dans ce paquet. Les règles utilisées restent.
    [many] Les signatures sont bonnes, mais la vérification a trouvé { NUMBER($count) } erreurs dans ce paquet. Les règles utilisées restent.
   *[other] Les signatures sont bonnes, mais la vérification a trouvé { NUMBER($count) } erreurs dans ce paquet. Les règles utilisées restent.
}
pack-serial = Le numéro sur ce paquet n’est pas le numéro des règles qu’il contient. Les règles utilisées restent.
pack-no-key = Ce n’est pas une clé publique de minisign. Une telle clé commence par « RW ». Rien n’a été changé.
pack-at-start = { $file } n’a pas été accepté. { $reason }
