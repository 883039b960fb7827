## Réponses

error-unknown-question = Il n’y a pas de question « { $word } ».
error-unknown-state = « { $word } » n’est pas le code de deux lettres d’un État, ni DC ni PR.
error-not-an-answer = « { $word } » n’est pas une réponse à « { $question } ».
error-takes-one-state = « { $question } » accepte un seul État.
error-takes-one-answer = « { $question } » accepte une seule réponse, pas une liste.
error-not-by-state = « { $question } » n’est pas demandé État par État.
error-needs-state = Il faut un État pour « { $question } ». Répondez d’abord à la question sur cet État.
error-state-not-named = La réponse à « { $question } » pour { $state } n’a pas été utilisée : aucune autre réponse ne nomme cet État.
error-state-twice = La réponse à « { $question } » pour { $state } est ici deux fois.
error-one-state-only = « { $question } » accepte une réponse pour un seul État. Il y en a ici plus d’une.
error-answer-unreadable = La réponse à « { $question } » ne peut pas être lue.
error-write-answer = Écrivez une des réponses, une liste d’États, ou, pour chaque État, une ligne à part comme « NC: … ». Mettez les nombres, et les mots true et false, entre guillemets.
error-name-it-there = Nommez l’État dans la réponse à « { $question } ».
error-and-more = Il y a encore d’autres erreurs.
error-did-you-mean = Vouliez-vous dire { $word } ?
error-one-of = Ce doit être l’un de ces mots : { $words }.

## Fichiers et dossiers

error-file-missing = Il n’y a pas de fichier « { $file } ».
error-file-unreadable = Nous ne pouvons pas lire « { $file } » : { $reason }.
error-file-folder = « { $file } » est un dossier. Nommez un fichier qui est dedans.
error-file-not-ordinary = « { $file } » n’est pas un fichier ordinaire.
error-file-leads-out = « { $file } » est un lien qui mène hors de son dossier.
error-file-too-large = « { $file } » fait plus de { NUMBER($megabytes) } MB. Est-ce le bon fichier ?
error-file-not-utf8 = « { $file } » n’est pas du texte UTF-8 à partir de la ligne { NUMBER($line) }. Enregistrez-le en UTF-8.
error-file-utf16 = « { $file } » est du texte UTF-16. Enregistrez-le en UTF-8.
error-file-template = `sightline template > answers.yaml` fait un fichier à remplir.
error-folder-missing = Il n’y a pas de dossier « { $file } ».
error-folder-file = « { $file } » est un fichier. Nommez un dossier.

## Ce que demande une commande ou un clic

error-no-such-time = Les règles parlent des jours du { DATE($since) } au { DATE($until) }.
error-no-such-time-hint = Du { DATE($day) }, elles ne savent rien : ce serait deviner.
error-no-locale = Nous n’avons pas de textes dans la langue « { $word } ».
error-unknown-record = Il n’y a pas de donnée « { $word } ».
error-unknown-agency = Il n’y a pas d’agence « { $word } ».
error-not-id-value = « { $text } » n’est pas de la forme ID=VALUE. `sightline template` montre chaque id et ses valeurs.
error-no-result = Il n’y a pas de tel résultat.

## Lettres

error-unknown-letter = Il n’y a pas de lettre « { $word } ».
error-letter-not-yours = La lettre « { $letter } » ne va pas avec ce que vous avez répondu.
error-letter-state = Cette lettre est pour plusieurs États : { $states }. Nommez-en un.
error-letter-unsafe = Seul un avocat ou une clinique juridique devrait envoyer cette lettre : « { $letter } ».
error-unknown-field = Cette lettre n’a pas de champ « { $word } ».
error-field-by-hand = « { $field } » s’écrit à la main sur la lettre imprimée. Ne le tapez pas ici.
error-field-long = « { $field } » est trop long pour la lettre : { NUMBER($most) } lettres au plus.
error-plain = --plain ne change que du texte. Laissez cette option de côté, ou laissez --format de côté.
error-network-open = Sightline ne s’est pas ouvert : il ne peut pas couper le réseau sur cet ordinateur. { $reason }. Lui-même n’envoie rien, mais la partie de Windows qui affiche ses pages peut joindre Microsoft. Personne n’a encore essayé cette fenêtre sous Windows. Dans un terminal, `sightline interview` demande la même chose et n’ouvre aucune connexion. `sightline-app --unconfined` ouvre quand même la fenêtre.
error-no-window = Sightline ne peut pas ouvrir sa fenêtre : { $reason }. Il lui faut Microsoft Edge WebView2 Runtime. Dans un terminal, `sightline interview` demande la même chose.
