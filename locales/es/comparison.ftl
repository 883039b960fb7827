# Lo de antes junto a lo nuevo.

compare-none = Este cambio no cambia nada.
compare-count = { $count ->
    [one] Cambia un resultado.
   *[other] Cambian { NUMBER($count) } resultados.
}
compare-state = Estado
tally = { NUMBER($open) } abiertos, { NUMBER($restricted) } restringidos, { NUMBER($barred) } prohibidos
