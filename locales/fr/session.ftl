session-words = Ces six mots ouvrent le fichier. Écrivez-les maintenant sur papier, dans cet ordre. Nous ne les gardons nulle part, et personne ne peut les retrouver pour vous. Le programme gratuit « age » ouvre aussi le fichier avec eux.
session-exists = Il y a déjà un fichier : { $path }. Rien n’a été écrit.
session-locked-to-key = Ce fichier est verrouillé avec une clé, pas avec une phrase secrète.
session-opened = Ouvert. Il a été enregistré le { DATE($saved) }, avec des règles dont les sources ont été cherchées jusqu’au { DATE($researched) }.
session-same = Chaque résultat est le même qu’alors.
session-otherwise = { $count ->
    [one] Les règles ou la date ont changé depuis. { NUMBER($count) } résultat n’est pas le même qu’alors :
    [many] Les règles ou la date ont changé depuis. { NUMBER($count) } résultats ne sont pas les mêmes qu’alors :
   *[other] Les règles ou la date ont changé depuis. { NUMBER($count) } résultats ne sont pas les mêmes qu’alors :
}
session-saved = Enregistré ici : { $path }. Seul ce avec quoi vous l’avez verrouillé l’ouvre. Pour le supprimer, mettez-le à la corbeille et videz la corbeille.
session-lost = Une réponse du fichier n’a pas pu être utilisée. { $reason }
session-newer = Un Sightline plus récent a enregistré cette session, sous la forme { NUMBER($form) }. Procurez-vous un Sightline plus récent pour l’ouvrir. Rien n’a été changé.

## Pourquoi un fichier ne s’ouvre pas

sealed-none = Ce fichier n’est pas une session enregistrée. Rien n’a été changé.
sealed-newer = Ce fichier est verrouillé d’une façon plus récente ({ $version }) que celle que ce programme connaît. Le programme gratuit « age » peut peut-être l’ouvrir. Rien n’a été changé.
sealed-damaged = Le début de ce fichier est abîmé, de sorte que rien ne peut l’ouvrir. Rien n’a été changé.
sealed-work = Ouvrir ce fichier demanderait plus de travail et de mémoire que cet ordinateur ne devrait en donner. Ce n’est pas Sightline qui l’a fait. Rien n’a été changé.
sealed-wrong-key = Cela n’ouvre pas le fichier. Vérifiez chaque mot, ses lettres et sa place. Rien n’a été changé.
sealed-altered = Ce fichier a été changé après avoir été enregistré, ou sa fin manque. Rien n’en a donc été lu.
sealed-other = Le fichier s’est ouvert, mais il ne contient aucune session de Sightline. Rien n’a été changé.
sealed-too-large = Ce fichier est trop gros pour être une session : il fait plus de { NUMBER($megabytes) } MB. Il n’a pas été lu.

## Pourquoi une session n’est pas verrouillée ainsi

sealed-short = Cette phrase secrète est trop courte. Utilisez { NUMBER($least) } lettres ou plus, ou les six mots que le programme tire au hasard.
sealed-key-secret = C’est une clé secrète, que son propriétaire doit garder. Pour verrouiller un fichier, demandez-lui l’autre clé : elle commence par « age1 ».
sealed-key-none = Ce n’est pas une clé pour verrouiller un fichier. Une telle clé commence par « age1 ». Vérifiez qu’elle est là en entier.
sealed-no-secret = Ce n’est pas une clé secrète. Une telle clé commence par « AGE-SECRET-KEY-1 ».
key-file-empty = Il n’y a pas de clé dans ce fichier : { $file }.
sealed-no-random = L’ordinateur n’a pas donné de nombres au hasard ({ $reason }), donc rien n’a été verrouillé.
