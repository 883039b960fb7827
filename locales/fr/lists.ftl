## Liste de l’ICE : accords 287(g)

list-287g = accords de police avec l’ICE
    .title = { $county }, { $state } : accords de police avec l’ICE
    .some = { $count ->
        [one] La liste de l’ICE du { DATE($date) } nomme { NUMBER($count) } accord d’une agence dans ce comté : { $county }.
        [many] La liste de l’ICE du { DATE($date) } nomme { NUMBER($count) } accords d’agences dans ce comté : { $county }.
       *[other] La liste de l’ICE du { DATE($date) } nomme { NUMBER($count) } accords d’agences dans ce comté : { $county }.
    }
    .none = La liste de l’ICE du { DATE($date) } ne nomme aucune agence de ce comté ({ $county }) qui ait signé un accord pour faire du contrôle de l’immigration. Cela ne veut pas dire qu’il n’y en a pas.
    .newer = { $count ->
        [one] { NUMBER($count) } accord plus récent d’une agence d’ici était dans les fichiers de l’ICE au { DATE($seen) }.
        [many] { NUMBER($count) } accords plus récents d’agences d’ici étaient dans les fichiers de l’ICE au { DATE($seen) }.
       *[other] { NUMBER($count) } accords plus récents d’agences d’ici étaient dans les fichiers de l’ICE au { DATE($seen) }.
    }
    .here = Signés par des agences d’ici
    .statewide = Signés par des agences de l’État, qui peuvent travailler dans chaque comté
    .unplaced = Signés dans l’État par des agences dont nous ne connaissons pas le comté ; l’une d’elles est peut-être près de chez vous
    .elsewhere = { $count ->
        [one] Nous connaissons { NUMBER($count) } autre accord dans un autre comté de l’État.
        [many] Nous connaissons { NUMBER($count) } autres accords dans d’autres comtés de l’État.
       *[other] Nous connaissons { NUMBER($count) } autres accords dans d’autres comtés de l’État.
    }
    .line = { $agency } : { $kind }, signé le { DATE($date) }
    .line-undated = { $agency } : { $kind }
    .misprint = la liste de l’ICE dit signé le { DATE($date) }, ce qui ne peut pas être juste
    .listed-as = la liste le met dans « { $county} », et aucun comté de l’État ne porte ce nom
    .since = pas sur la liste de l’ICE du { DATE($date) }, mais dans ses fichiers au { DATE($seen) }
    .placed = l’ICE ne nomme pas de comté ; nous l’avons placé ici d’après d’autres listes publiques
    .placed-otherwise = la liste de l’ICE le met dans « { $county } » ; nous l’avons placé ici d’après d’autres listes publiques
    .gone = n’est plus sur la liste de l’ICE au { DATE($date) }

list-287g-task-force = force opérationnelle (task force)
    .what = Force opérationnelle (task force) : des agents peuvent faire du contrôle de l’immigration pendant leur travail ordinaire de police.
list-287g-jail-enforcement = contrôle en prison locale
    .what = Contrôle en prison locale (jail) : le personnel de la prison locale interroge pour l’ICE les personnes qui y sont détenues.
list-287g-warrant-service = mandats administratifs de l’ICE en prison locale
    .what = Mandats administratifs de l’ICE (administrative warrants) en prison locale : le personnel de la prison locale exécute les mandats administratifs de l’ICE elle-même, qu’aucun juge n’a signés, contre des personnes qui y sont détenues.

## Atlas of Surveillance

list-alpr = agences avec des lecteurs de plaques
    .title = { $county }, { $state } : agences avec des lecteurs de plaques d’immatriculation
    .some = { $count ->
        [one] L’Atlas of Surveillance du { DATE($date) } nomme { NUMBER($count) } agence avec des lecteurs de plaques d’immatriculation dans ce comté : { $county }. L’Atlas est un projet de l’Electronic Frontier Foundation et de la University of Nevada, Reno Reynolds School of Journalism (CC BY). D’autres agences ici peuvent en avoir aussi.
        [many] L’Atlas of Surveillance du { DATE($date) } nomme { NUMBER($count) } agences avec des lecteurs de plaques d’immatriculation dans ce comté : { $county }. L’Atlas est un projet de l’Electronic Frontier Foundation et de la University of Nevada, Reno Reynolds School of Journalism (CC BY). D’autres agences ici peuvent en avoir aussi.
       *[other] L’Atlas of Surveillance du { DATE($date) } nomme { NUMBER($count) } agences avec des lecteurs de plaques d’immatriculation dans ce comté : { $county }. L’Atlas est un projet de l’Electronic Frontier Foundation et de la University of Nevada, Reno Reynolds School of Journalism (CC BY). D’autres agences ici peuvent en avoir aussi.
    }
    .none = L’Atlas of Surveillance du { DATE($date) } ne nomme aucune agence avec des lecteurs de plaques d’immatriculation dans ce comté : { $county }. L’Atlas est un projet de l’Electronic Frontier Foundation et de la University of Nevada, Reno Reynolds School of Journalism (CC BY). Cela ne veut pas dire qu’il n’y en a pas : beaucoup d’agences n’y figurent pas.
    .here = Agences d’ici
    .statewide = Agences de l’État, qui peuvent travailler dans chaque comté
    .elsewhere = { $count ->
        [one] L’Atlas nomme { NUMBER($count) } autre agence dans un autre comté de l’État.
        [many] L’Atlas nomme { NUMBER($count) } autres agences dans d’autres comtés de l’État.
       *[other] L’Atlas nomme { NUMBER($count) } autres agences dans d’autres comtés de l’État.
    }
    .line-undated = { $agency } : { $kind }
    .detail = entreprise : { $detail }
list-alpr-plate-readers = lecteurs de plaques d’immatriculation
    .what = Lecteurs de plaques d’immatriculation : des caméras qui notent la plaque de chaque voiture qui passe, avec le lieu et l’heure. La police peut partager ces notes avec d’autres agences.

## Bureaux de l’ICE pour les expulsions (ERO)

list-ero-field-office = bureau régional de l’ICE
    .title = { $county }, { $state } : le bureau de l’ICE qui en est chargé
    .some = { $count ->
        [one] Bureau régional (field office) des agents de l’ICE chargés des expulsions (ERO) pour ce comté ({ $county }), selon les zones de l’ICE du { DATE($date) } : { NUMBER($count) }.
        [many] Bureaux régionaux (field offices) des agents de l’ICE chargés des expulsions (ERO) pour ce comté ({ $county }), selon les zones de l’ICE du { DATE($date) } : { NUMBER($count) }.
       *[other] Bureaux régionaux (field offices) des agents de l’ICE chargés des expulsions (ERO) pour ce comté ({ $county }), selon les zones de l’ICE du { DATE($date) } : { NUMBER($count) }.
    }
    .none = Nous n’avons trouvé aucun bureau régional (field office) des agents de l’ICE chargés des expulsions (ERO) pour ce comté ({ $county }) dans les zones de l’ICE du { DATE($date) }. Cela ne veut pas dire qu’aucun n’en est chargé.
    .here = Bureau pour ce comté
    .elsewhere = { $count ->
        [one] { NUMBER($count) } autre bureau régional est chargé d’autres comtés de l’État.
        [many] { NUMBER($count) } autres bureaux régionaux sont chargés d’autres comtés de l’État.
       *[other] { NUMBER($count) } autres bureaux régionaux sont chargés d’autres comtés de l’État.
    }
    .line-undated = { $agency } : { $kind }
    .detail = adresse au 13 avril 2026 : { $detail }
list-ero-field-office-field-office = bureau des expulsions
    .what = Bureau des expulsions : ses agents arrêtent, détiennent et expulsent des personnes. L’ICE a aussi des bureaux plus petits, et les bureaux peuvent changer d’adresse : vérifiez l’adresse avant d’y aller. Y aller peut finir par une arrestation. Parlez d’abord avec un avocat, et aussi avant de manquer un rendez-vous là-bas.
