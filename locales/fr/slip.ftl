slip-open = Est-ce faux ?
slip-title = Quelque chose ici est faux
slip-how = Copiez ou imprimez cette fiche, remplissez-la, et envoyez-la quand et où vous voulez. Sightline n’envoie rien. La fiche est la même pour tout le monde : elle ne contient aucune de vos réponses.

slip-about = Sujet
slip-rules = Règles
slip-serial = numéro { NUMBER($serial) }, sources cherchées jusqu’au { DATE($researched) }
slip-says = Il est écrit
slip-wrong = Qu’est-ce qui est faux ?
slip-known-by = Comment le savez-vous ? Une loi, un document d’un tribunal ou un article de presse, avec sa date et son adresse.
slip-nothing-of-you = N’écrivez rien sur vous-même ni sur une personne que vous aidez.
slip-to = Envoyez-la à : { $place }
slip-to-nobody = L’endroit où l’envoyer n’est pas encore fixé. Demandez aux personnes qui vous ont donné Sightline.

slip-copy = Copier
slip-copied = Copié.
slip-unknown = Les règles ne contiennent pas d’affirmation « { $word } ».
slip-unknown-hint = Pour voir le nom de chaque affirmation, ajoutez l’option « --names » à « sightline explain ».
