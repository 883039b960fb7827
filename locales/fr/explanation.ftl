explain-title = { $record } → { $agency }
explain-depends = Cela peut changer avec des réponses que vous n’avez pas données :
explain-held-by = Qui garde la donnée : { $holder }
holder-named = { $holder } ({ $name })
answer-line = { $label } : { $value }

## En bref

explain-short = En bref
explain-decides = Ce qui décide
explain-decides-law = { $safeguard } ({ $law })
explain-decides-nothing = Nous n’avons rien trouvé qui arrête à coup sûr cette voie : { $channel }
explain-changes = Ce que vous pouvez y faire
explain-changes-none = Nous ne connaissons aucune démarche légale qui restreint cette voie.
explain-told-above = D’autres détails sont donnés plus haut, sur une autre voie.

## Parties d’une voie

explain-because = Pourquoi elle vous concerne
explain-waits = Réponses qui peuvent encore changer cette voie
explain-county = Dans votre comté
explain-narrows = Ce qui la restreint
explain-for-now = Ce qui la bloque ou la restreint pour l’instant
explain-may-narrow = Ce qui peut la restreindre, mais n’est pas établi
explain-not-stopped = On croit souvent que cela l’arrête, mais ce n’est pas le cas
explain-seen = Ce qui a été vu
explain-history = Comment cela a changé, et qui dit quoi
explain-state = Ce que nous savons de l’État
explain-background = Ce que l’on sait au niveau national
explain-unsettled = Pas établi
explain-sources = Sources

## Une protection

explain-standing = Où cela en est :
standing-fought-over = Cela vaut aujourd’hui. C’est contesté au tribunal et cela peut tomber d’un jour à l’autre.
standing-stayed = Il se peut que cela ne lie plus personne : un tribunal l’a suspendu ou renversé, on n’y obéit pas, ou cela a peut-être été remplacé. Nous ne comptons pas dessus.
standing-announced = Cela a été voté ou annoncé. Nous n’avons rien trouvé qui montre que c’est en vigueur.
safeguard-stale = Notre source la plus récente à ce sujet date { PRECISION($date) ->
    [day] du { DATE($date) }
    [month] de { DATE($date) }
   *[year] de { DATE($date) }
}. C’est trop vieux pour que nous comptions dessus.
explain-binds = Qui doit y obéir :
explain-exceptions = Façons de passer outre :
effect-barred = Cela ferme cette voie.
effect-own-word = Cela restreint cette voie : l’agence doit donner une raison, faire une promesse ou suivre sa propre règle interne.
effect-own-paper = Cela restreint cette voie : l’agence a besoin d’un papier, et peut signer ce papier elle-même.
effect-keepers-choice = Cela restreint cette voie : celui qui garde la donnée décide.
effect-court-order = Cela restreint cette voie : un tribunal doit l’ordonner.
effect-judges-warrant = Cela restreint cette voie : un juge doit signer un mandat (judicial warrant).
effect-may = Il se peut que cela restreigne cette voie. Nous ne comptons pas dessus.
effect-none = Cela n’arrête pas cette voie.
effect-keeps = { $days ->
    [one] Les données peuvent être gardées { NUMBER($days) } jour au plus.
    [many] Les données peuvent être gardées { NUMBER($days) } jours au plus.
   *[other] Les données peuvent être gardées { NUMBER($days) } jours au plus.
}
safeguard-above = Plus de détails ci-dessus.
safeguard-since = depuis { PRECISION($date) ->
    [day] le { DATE($date) }
    [month] { DATE($date) }
   *[year] { DATE($date) }
}

## Un cas

case-requested = { DATE($date) } : l’agence a demandé des données ({ $evidence })
case-given = { DATE($date) } : des données ou un accès ont été remis ({ $evidence })
case-used = { DATE($date) } : on a cherché dans les données ou on les a utilisées ({ $evidence })

## Petites lettres

note-dated-high = Sources { PRECISION($date) ->
    [day] jusqu’au { DATE($date) }
    [month] jusqu’en { DATE($date) }
   *[year] jusqu’en { DATE($date) }
} ({ $material }).
note-dated-medium = Sources { PRECISION($date) ->
    [day] jusqu’au { DATE($date) }
    [month] jusqu’en { DATE($date) }
   *[year] jusqu’en { DATE($date) }
} ({ $material }) ; assez sûr.
note-dated-low = Sources { PRECISION($date) ->
    [day] jusqu’au { DATE($date) }
    [month] jusqu’en { DATE($date) }
   *[year] jusqu’en { DATE($date) }
} ({ $material }) ; pas confirmé.
note-later = Début : { DATE($date) }, après le jour de cette réponse.
note-old = C’était il y a des années ; cela a pu changer.
explain-newest = La source la plus récente nommée ici va { PRECISION($date) ->
    [day] jusqu’au { DATE($date) }
    [month] jusqu’en { DATE($date) }
   *[year] jusqu’en { DATE($date) }
}.
source-not-read = connue, pas lue
source-read-in-copy = lue dans une copie

## Sortes de preuves

material-statute = le texte d’une loi
material-court = documents d’un tribunal
material-government-record = documents du gouvernement
material-agency-statement = les propres mots de l’agence
material-investigation = recherche fondée sur des documents
material-press = articles de presse
material-advocacy = ce que dit une association de défense des droits
material-vendor = ce que dit une entreprise

## Qui le dit

voice-law = Loi
voice-government = Le gouvernement
voice-court = Un tribunal
voice-challengers = Ceux qui le contestent
voice-company = L’entreprise
voice-lawmakers = Des membres du Congrès
voice-reporters = Journalistes et chercheurs
