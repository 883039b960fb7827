## Accès

access-open = Ouvert
access-restricted = Restreint
access-barred = Interdit
access-open-sentence = L’agence peut consulter cette donnée, ou la recevoir si elle la demande. Sur au moins une voie, nous n’avons rien trouvé qui l’arrête à coup sûr.
access-barred-sentence = Une loi ou un blocage technique interdit toutes les voies que nous connaissons. Une règle peut tout de même être violée.

## Ce qui ouvre une voie restreinte

access-takes = { $access } : { $takes }
takes-own-word = sa propre parole suffit
takes-own-paper = un papier qu’elle signe elle-même
takes-keepers-choice = si celui qui garde la donnée dit oui
takes-court-order = une ordonnance d’un tribunal
takes-judges-warrant = un mandat signé par un juge
takes-own-word-sentence = Une règle restreint cet accès, mais ne le ferme pas. La propre parole de l’agence peut l’ouvrir : une raison qu’elle donne, une promesse qu’elle fait, ou une règle interne qu’elle se fixe. Aucun juge n’a à être d’accord.
takes-own-paper-sentence = Une règle restreint cet accès, mais ne le ferme pas. Un papier que l’agence signe elle-même peut l’ouvrir, comme une sommation administrative (administrative subpoena) ou un mandat administratif (administrative warrant). Aucun juge n’a à signer.
takes-keepers-choice-sentence = Celui qui garde la donnée décide, et peut dire non. S’il dit oui, aucun juge n’a à être d’accord.
takes-court-order-sentence = Un tribunal doit d’abord l’ordonner (court order).
takes-judges-warrant-sentence = Un juge doit d’abord signer un mandat (judicial warrant).

## Arrêté aujourd’hui par un tribunal ou une loi contestée

for-now-barred = Bloqué pour l’instant
for-now-restricted = Restreint pour l’instant
for-now-barred-sentence = C’est bloqué pour l’instant, et cela peut changer d’un jour à l’autre : ce qui le bloque est contesté au tribunal.
for-now-restricted-sentence = C’est restreint pour l’instant, et cela peut changer d’un jour à l’autre : ce qui le restreint est contesté au tribunal.
for-now-otherwise = Si cela tombe : { $sentence }

## Comment nous le savons

evidence-documented = montré par des documents
evidence-reported = signalé
evidence-documented-asked = demandé, selon des documents ; on ne sait pas si cela a été donné
evidence-reported-asked = signalé comme demandé ; on ne sait pas si cela a été donné
evidence-law-only = une lecture de la loi

evidence-documented-sentence = Des documents officiels, des documents de tribunaux ou les propres mots d’une agence montrent qu’une telle voie a été utilisée.
evidence-documented-asked-sentence = Des documents montrent que l’agence l’a demandé. Nous ne savons pas si cela a été donné.
evidence-reported-sentence = La presse ou des associations de défense des droits signalent qu’une telle voie a été utilisée.
evidence-reported-asked-sentence = La presse ou des associations de défense des droits signalent que l’agence l’a demandé. Nous ne savons pas si cela a été donné.
evidence-law-only-sentence = Nous n’avons trouvé aucun cas de ce genre ici. C’est notre lecture de la loi.
evidence-law-only-elsewhere-sentence = Nous ne connaissons aucun cas sur la voie la plus large. Il y a un cas sur une voie plus étroite : voir plus bas.

## Case du tableau

cell-applies = { $access }, { $evidence }
cell-depends = cela dépend ; au plus { $access }, { $evidence }
cell-for-now = { $today }, peut changer d’un jour à l’autre ; sinon { $otherwise }
cell-none = aucune voie trouvée

place-nation = États-Unis

## En haut du résultat

overview-nothing = D’après vos réponses, nous n’avons trouvé aucune donnée à laquelle ces agences pourraient avoir accès par les voies que nous connaissons.
overview-open = { $count ->
    [one] { NUMBER($count) } type de données sur vous est ouvert à au moins une agence.
    [many] { NUMBER($count) } types de données sur vous sont ouverts à au moins une agence.
   *[other] { NUMBER($count) } types de données sur vous sont ouverts à au moins une agence.
}
overview-for-now = { $count ->
    [one] { NUMBER($count) } résultat n’est bloqué ou restreint que pour l’instant : un tribunal doit encore décider.
    [many] { NUMBER($count) } résultats ne sont bloqués ou restreints que pour l’instant : des tribunaux doivent encore décider.
   *[other] { NUMBER($count) } résultats ne sont bloqués ou restreints que pour l’instant : des tribunaux doivent encore décider.
}
overview-none-open = Nous n’avons trouvé aucune voie ouverte vers une donnée sur vous.
overview-depends = { $count ->
    [one] { NUMBER($count) } résultat dépend encore de réponses que vous n’avez pas données.
    [many] { NUMBER($count) } résultats dépendent encore de réponses que vous n’avez pas données.
   *[other] { NUMBER($count) } résultats dépendent encore de réponses que vous n’avez pas données.
}
overview-all-depends = Rien n’est encore certain ici. Chaque résultat dépend de réponses que vous n’avez pas données.

## La réponse courte

short-first = Ce qui compte le plus pour vous
short-why = Par : { $channel }. Usage : { $evidence }.
short-why-depends = Peut-être, par : { $channel }. Usage : { $evidence }.
short-likewise = Tout aussi facilement : { $agencies }.
short-likewise-count = { $count ->
    [one] Tout aussi facilement : { NUMBER($count) } autre agence.
    [many] Tout aussi facilement : { NUMBER($count) } autres agences.
   *[other] Tout aussi facilement : { NUMBER($count) } autres agences.
}
short-rest = { $count ->
    [one] L’autre résultat ({ NUMBER($count) }) : { $parts }.
    [many] Les { NUMBER($count) } autres résultats : { $parts }.
   *[other] Les { NUMBER($count) } autres résultats : { $parts }.
}
short-rest-open = { $count ->
    [one] { NUMBER($count) } est ouvert
    [many] { NUMBER($count) } sont ouverts
   *[other] { NUMBER($count) } sont ouverts
}
short-rest-for-now = { $count ->
    [one] { NUMBER($count) } n’est bloqué ou restreint que pour l’instant
    [many] { NUMBER($count) } ne sont bloqués ou restreints que pour l’instant
   *[other] { NUMBER($count) } ne sont bloqués ou restreints que pour l’instant
}
short-rest-own = { $count ->
    [one] { NUMBER($count) } ne demande que la propre parole ou le propre papier de l’agence
    [many] { NUMBER($count) } ne demandent que la propre parole ou le propre papier de l’agence
   *[other] { NUMBER($count) } ne demandent que la propre parole ou le propre papier de l’agence
}
short-rest-keeper = { $count ->
    [one] { NUMBER($count) } dépend de celui qui garde la donnée
    [many] { NUMBER($count) } dépendent de celui qui garde la donnée
   *[other] { NUMBER($count) } dépendent de celui qui garde la donnée
}
short-rest-court = { $count ->
    [one] { NUMBER($count) } demande une ordonnance d’un tribunal ou un mandat signé par un juge
    [many] { NUMBER($count) } demandent une ordonnance d’un tribunal ou un mandat signé par un juge
   *[other] { NUMBER($count) } demandent une ordonnance d’un tribunal ou un mandat signé par un juge
}
short-rest-barred = { $count ->
    [one] { NUMBER($count) } est interdit
    [many] { NUMBER($count) } sont interdits
   *[other] { NUMBER($count) } sont interdits
}
short-rest-depends = { $count ->
    [one] { NUMBER($count) } dépend de réponses que vous n’avez pas données
    [many] { NUMBER($count) } dépendent de réponses que vous n’avez pas données
   *[other] { NUMBER($count) } dépendent de réponses que vous n’avez pas données
}
short-sure = { $shown ->
    [0] Pour aucun de ces résultats, un usage n’est montré : c’est notre lecture de la loi.
    [one] À quel point c’est sûr : des documents ou des signalements montrent un usage pour { NUMBER($shown) } résultat sur { NUMBER($count) }. Les autres sont notre lecture de la loi.
    [many] À quel point c’est sûr : des documents ou des signalements montrent un usage pour { NUMBER($shown) } résultats sur { NUMBER($count) }. Les autres sont notre lecture de la loi.
   *[other] À quel point c’est sûr : des documents ou des signalements montrent un usage pour { NUMBER($shown) } résultats sur { NUMBER($count) }. Les autres sont notre lecture de la loi.
}

## Autour du tableau

overview-matrix = Quelle agence peut avoir accès à quoi
overview-record = Donnée
overview-unheeded = { $count ->
    [one] { NUMBER($count) } réponse n’a pas été utilisée, parce qu’une autre réponse exclut sa question : { $questions }.
    [many] { NUMBER($count) } réponses n’ont pas été utilisées, parce que d’autres réponses excluent leurs questions : { $questions }.
   *[other] { NUMBER($count) } réponses n’ont pas été utilisées, parce que d’autres réponses excluent leurs questions : { $questions }.
}
overview-questions = Questions qui peuvent encore changer cela
overview-dated = Cela repose sur des sources qui vont { PRECISION($newest) ->
    [day] jusqu’au { DATE($newest) }
    [month] jusqu’en { DATE($newest) }
   *[year] jusqu’en { DATE($newest) }
}, la plupart plus anciennes, et se lit à la date du { DATE($as-of) }. Les événements plus récents ne sont pas couverts. Nous avons cherché des sources { PRECISION($researched) ->
    [day] jusqu’au { DATE($researched) }
    [month] jusqu’en { DATE($researched) }
   *[year] jusqu’en { DATE($researched) }
}.
overview-past = Ceci regarde en arrière : des règles qui ont pris fin { PRECISION($researched) ->
    [day] avant le { DATE($researched) }
    [month] avant { DATE($researched) }
   *[year] avant { DATE($researched) }
} peuvent manquer.
question-in-states = { $question } ({ $states })
findings-title = { $state } : ce que nous avons trouvé d’autre

overview-shown = { $shown ->
    [0] Aucune ligne sur { NUMBER($all) }.
    [one] { NUMBER($shown) } ligne sur { NUMBER($all) }.
    [many] { NUMBER($shown) } lignes sur { NUMBER($all) }.
   *[other] { NUMBER($shown) } lignes sur { NUMBER($all) }.
}

## Mots expliqués

terms-here = Mots utilisés ici
terms-all = Mots que nous expliquons

## Dernière ligne

report-not-advice = Ceci est une information, pas un conseil juridique. Les lois et la pratique changent ; chaque affirmation porte sa date. Avant d’agir, parlez avec un avocat ou un représentant accrédité (accredited representative).
language-draft = Une machine a fait cette traduction. Aucune personne qui a grandi avec le français ne l’a encore vérifiée. Si quelque chose semble faux ou compte beaucoup pour vous, demandez à quelqu’un de lire l’anglais avec vous.
