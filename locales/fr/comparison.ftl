compare-none = Ce changement ne fait aucune différence.
compare-count = { $count ->
    [one] { NUMBER($count) } résultat change.
    [many] { NUMBER($count) } résultats changent.
   *[other] { NUMBER($count) } résultats changent.
}

places-counts = Nombre d’États. Ouvert : { NUMBER($open) }. Restreint : { NUMBER($restricted) }. Interdit : { NUMBER($barred) }. Aucune voie trouvée : { NUMBER($none) }.
places-title = La même personne dans ces États : { $states }
places-differ = { $differ ->
    [0] Rien ne diffère. Résultats identiques : { NUMBER($same) }, c’est-à-dire tous.
    [one] { NUMBER($differ) } résultat diffère. Résultats identiques, qui ne sont pas montrés : { NUMBER($same) }.
    [many] { NUMBER($differ) } résultats diffèrent. Résultats identiques, qui ne sont pas montrés : { NUMBER($same) }.
   *[other] { NUMBER($differ) } résultats diffèrent. Résultats identiques, qui ne sont pas montrés : { NUMBER($same) }.
}
places-how-many = Choisissez deux États, ou { NUMBER($most) } au plus.

compare-state = État
tally = ouverts : { NUMBER($open) }, restreints : { NUMBER($restricted) }, interdits : { NUMBER($barred) }
