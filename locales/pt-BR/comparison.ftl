compare-none = Esta mudança não faz diferença.
compare-count = { $count ->
    [one] Um resultado muda.
    [many] { NUMBER($count) } de resultados mudam.
   *[other] { NUMBER($count) } resultados mudam.
}

places-counts = Aberto em { NUMBER($open) }, restrito em { NUMBER($restricted) }, proibido em { NUMBER($barred) }; nenhum caminho encontrado em { NUMBER($none) }.
places-title = A mesma pessoa em cada lugar: { $states }
places-differ = { $differ ->
    [0] Nada é diferente. Todos os { NUMBER($same) } resultados são iguais.
    [one] Um resultado é diferente. Iguais, e por isso fora da lista: { NUMBER($same) }.
    [many] { NUMBER($differ) } de resultados são diferentes. Iguais, e por isso fora da lista: { NUMBER($same) }.
   *[other] { NUMBER($differ) } resultados são diferentes. Iguais, e por isso fora da lista: { NUMBER($same) }.
}
places-how-many = Escolha dois estados, ou no máximo { NUMBER($most) }.

compare-state = Estado
tally = abertos: { NUMBER($open) }, restritos: { NUMBER($restricted) }, proibidos: { NUMBER($barred) }
