proof-tcp = Aucune connexion ne peut être ouverte
proof-tcp-kept = Nous venons d’essayer d’en ouvrir une. Le système d’exploitation a refusé.
proof-tcp-broken = Nous venons d’essayer d’en ouvrir une. Le système d’exploitation n’a pas refusé.

proof-udp = Aucun message ne peut être envoyé par le réseau
proof-udp-kept = Nous venons d’essayer. Le système d’exploitation a refusé.
proof-udp-broken = Nous venons d’essayer. Le système d’exploitation n’a pas refusé.

proof-children = Chaque partie de cette application est coupée du réseau
proof-children-kept = { $count ->
    [one] Le système d’exploitation le dit de son seul processus ({ NUMBER($count) }).
    [many] Le système d’exploitation le dit de chacun de ses { NUMBER($count) } processus.
   *[other] Le système d’exploitation le dit de chacun de ses { NUMBER($count) } processus.
}
proof-children-broken = Le système d’exploitation ne le dit pas de tous les processus.

proof-files = Cette fenêtre ne peut pas atteindre vos fichiers
proof-files-kept = Nous venons d’essayer de regarder dans votre dossier et d’y écrire. Le système d’exploitation a refusé les deux. Un fichier que vous enregistrez ou ouvrez passe par un programme auxiliaire, et seulement là où vous choisissez.
proof-files-broken = Le système d’exploitation ne refuse pas vos fichiers à cette fenêtre. Il est peut-être trop vieux pour le faire.

proof-core = Un arrêt brutal (crash) ne laisse aucune copie de la mémoire
proof-core-kept = Les copies de la mémoire (core dumps) sont désactivées pour cette application.
proof-core-broken = Les copies de la mémoire (core dumps) ne sont pas désactivées pour cette application.
