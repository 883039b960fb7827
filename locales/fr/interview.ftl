## Terminal, avant la première question

interview-welcome = Sightline montre quelles agences peuvent avoir accès à des données sur vous.
interview-promise = Rien n’est envoyé ni enregistré. Fermez cette fenêtre quand vous avez fini.
interview-not-advice = Ceci est une information, pas un conseil juridique.

## Autour d’une question

interview-skip = Je ne sais pas / passer
interview-why = Pourquoi nous le demandons : { $why }
interview-in-state = { $state } :
interview-progress = Question { NUMBER($number) }. { $left ->
    [0] Plus aucune après celle-ci.
    [one] Encore { NUMBER($left) } question au plus pour un État.
    [many] Encore { NUMBER($left) } questions au plus pour un État.
   *[other] Encore { NUMBER($left) } questions au plus pour un État.
}

## Terminal : quoi taper

interview-choose = Tapez un numéro, ou ? pour de l’aide.
interview-choose-state = Tapez le nom de l’État ou ses deux lettres, « passer », ou ? pour de l’aide.
interview-choose-states = Tapez un ou plusieurs États, séparés par des virgules. Ou tapez un numéro, ou ? pour de l’aide.
interview-choose-list = Tapez le nom du comté ou son début, « liste » pour tout voir, « passer », ou ? pour de l’aide.
interview-commands = Vous pouvez aussi taper : « passer » si vous ne savez pas ou ne voulez pas le dire, b pour revenir en arrière (vos réponses restent), q pour voir le résultat maintenant.
interview-commands-list = Tapez « liste » pour voir tous les noms.
interview-keep = Votre réponse : { $answer }. Pour la garder, appuyez sur Entrée.
interview-keep-skipped = Vous avez passé cette question. Pour la passer encore, appuyez sur Entrée.
interview-prompt = Votre réponse :

## Terminal : réponses du programme

interview-no-help = Il n’y a pas d’autre aide pour cette question.
interview-not-understood = Nous n’avons pas compris « { $text } ».
interview-no-text = Une partie de ce que vous avez tapé n’a pas pu être lue. Veuillez taper votre réponse à nouveau.
interview-several = « { $text } » correspond à plusieurs choses : { $names }. Tapez-en un peu plus, s’il vous plaît.
interview-taken = { $answer }.
interview-skipped = Question passée.
interview-first = C’est la première question.
interview-done = Merci. Ce sont toutes les questions qui peuvent changer votre résultat.
interview-stopped = Voici le résultat jusqu’ici.

## Terminal : sous le résultat

interview-more = Pour la suite, appuyez sur Entrée. Pour vous arrêter ici, tapez q.
interview-after = Pour voir ce que vous pouvez faire, tapez +. Pour corriger une réponse, tapez b. Pour partir, appuyez sur Entrée.
interview-correct = Vos réponses
interview-correct-how = Pour corriger une réponse, tapez son numéro. Pour revenir au résultat, appuyez sur Entrée.
interview-go-on = Continuer avec les questions qui restent
interview-choose-agency = Tapez le numéro d’une agence pour voir pourquoi. Pour revenir au résultat, appuyez sur Entrée.
interview-leave = Ce qui a été montré ici peut rester à l’écran. Fermez cette fenêtre de terminal quand vous avez fini.

## Fenêtre

interview-answered = { $answered ->
    [one] Vous avez répondu à { NUMBER($answered) } question.
    [many] Vous avez répondu à { NUMBER($answered) } questions.
   *[other] Vous avez répondu à { NUMBER($answered) } questions.
} { $left ->
    [0] Aucune question encore ouverte ne peut changer votre résultat.
    [one] Encore { NUMBER($left) } au plus, et quelques-unes pour chaque État de plus.
    [many] Encore { NUMBER($left) } au plus, et quelques-unes pour chaque État de plus.
   *[other] Encore { NUMBER($left) } au plus, et quelques-unes pour chaque État de plus.
}
interview-shape-empty = À mesure que vous répondez, vous verrez ici quelles données entrent en jeu et quelle agence peut y avoir accès.
interview-shape-rest = { $count ->
    [one] { NUMBER($count) } autre type de données attend vos réponses.
    [many] { NUMBER($count) } autres types de données attendent vos réponses.
   *[other] { NUMBER($count) } autres types de données attendent vos réponses.
}
