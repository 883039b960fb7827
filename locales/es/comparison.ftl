# Lo de antes junto a lo nuevo.

compare-none = Este cambio no cambia nada.
compare-count = { $count ->
    [one] Cambia un resultado.
   *[other] Cambian { NUMBER($count) } resultados.
}
compare-state = Estado
places-counts = Abierto en { NUMBER($open) }, restringido en { NUMBER($restricted) }, prohibido en { NUMBER($barred) }; sin vía conocida en { NUMBER($none) }.
places-title = La misma persona en { $states }
places-differ = { $differ ->
    [0] Nada es distinto. Los { NUMBER($same) } resultados son iguales.
    [one] Un resultado es distinto. { NUMBER($same) } son iguales y no están en la lista.
    [many] { NUMBER($differ) } de resultados son distintos. { NUMBER($same) } son iguales y no están en la lista.
   *[other] { NUMBER($differ) } resultados son distintos. { NUMBER($same) } son iguales y no están en la lista.
}
places-how-many = Elija dos estados, o { NUMBER($most) } como máximo.
tally = { NUMBER($open) } abiertos, { NUMBER($restricted) } restringidos, { NUMBER($barred) } prohibidos
