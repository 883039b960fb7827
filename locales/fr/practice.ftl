practice-title = Cas d’exercice
practice-lede = Ces personnes sont inventées. Choisissez-en une, répondez aux questions comme elle le ferait, et comparez avec son fichier. Les noms et les raisons sont en anglais.
practice-open = S’exercer avec une personne inventée
practice-find = Chercher un cas d’exercice
practice-none = Aucun cas d’exercice trouvé.

practice-label = Exercice
practice-told = Exercice. Cette personne est inventée. Rien ici ne concerne une personne réelle.
practice-back = Au cas d’exercice

practice-as-of = Sightline répond à la date du { DATE($date) }, le jour de ce cas.
practice-story = Ce que dit la personne
practice-no-story = Cette personne ne répond à rien.
practice-to-questions = Aux questions
practice-compare = Comparer avec le fichier
practice-end = Finir l’exercice

practice-compared = Vous et le fichier
practice-answers-differ = { $count ->
    [0] Vous avez répondu à toutes les questions comme le fichier.
    [one] { NUMBER($count) } réponse n’est pas celle du fichier.
    [many] { NUMBER($count) } réponses ne sont pas celles du fichier.
   *[other] { NUMBER($count) } réponses ne sont pas celles du fichier.
}
practice-results-differ = { $count ->
    [0] Tous les résultats du fichier sont sortis pareils.
    [one] { NUMBER($count) } résultat du fichier est sorti différent.
    [many] { NUMBER($count) } résultats du fichier sont sortis différents.
   *[other] { NUMBER($count) } résultats du fichier sont sortis différents.
}
practice-answers = Réponses qui diffèrent
practice-results = Résultats du fichier
practice-absent = Ce qui ne doit pas sortir
practice-any-record = n’importe quelle donnée
practice-any-agency = n’importe quelle agence
practice-question = Question
practice-file = Le fichier dit
practice-you = Vous
practice-not-answered = pas de réponse
practice-same = Pareil
practice-otherwise = Pas pareil
practice-case = Ce que montre ce cas

practice-sheet = Feuille d’exercice
practice-sheet-solution = Feuille avec la solution
practice-sheet-questions = Qu’en pensez-vous ?
practice-sheet-how = Lisez ce que dit la personne. Puis écrivez vos réponses, et pourquoi.
practice-sheet-ask = Ouvert, restreint ou interdit ? Pourquoi ?

practice-answers-held = Il y a déjà des réponses ici. Effacez d’abord tout, pour que l’exercice ne se mélange pas avec elles.
practice-end-first = Ceci est un exercice avec une personne inventée. On n’en fait aucun papier, aucune lettre ni aucune session enregistrée, et on n’ouvre ni session ni règles. Finissez d’abord l’exercice.
practice-not-begun = Personne ne s’exerce ici. Choisissez d’abord un cas d’exercice.
practice-unfit = Ce cas d’exercice ne va pas avec les règles utilisées.
practice-unknown = Il n’y a pas de cas d’exercice « { $word } ».
practice-unknown-hint = « sightline practice » en donne la liste.
practice-how = « sightline practice ID » dit ce que dit l’une de ces personnes. Ajoutez « --sheet » pour une feuille à imprimer, « --sheet --solution » pour une feuille avec la solution, ou « --answers FILE » pour comparer vos réponses.
