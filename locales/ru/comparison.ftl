compare-none = Это изменение ничего не меняет.
compare-count = { $count ->
    [one] Меняется { NUMBER($count) } результат.
    [few] Меняются { NUMBER($count) } результата.
    [many] Меняются { NUMBER($count) } результатов.
   *[other] Меняются { NUMBER($count) } результата.
}

## Тот же человек в других штатах

places-counts = Число штатов, где доступ открыт: { NUMBER($open) }, ограничен: { NUMBER($restricted) }, запрещён: { NUMBER($barred) }; где путь не найден: { NUMBER($none) }.
places-title = Тот же человек. Штаты: { $states }
places-differ = { $differ ->
    [0] Ничто не различается. Все результаты одинаковые, их { NUMBER($same) }.
    [one] Различается { NUMBER($differ) } результат. Одинаковых { NUMBER($same) }, они не показаны.
    [few] Различаются { NUMBER($differ) } результата. Одинаковых { NUMBER($same) }, они не показаны.
    [many] Различаются { NUMBER($differ) } результатов. Одинаковых { NUMBER($same) }, они не показаны.
   *[other] Различаются { NUMBER($differ) } результата. Одинаковых { NUMBER($same) }, они не показаны.
}
places-how-many = Выберите два штата, а самое большее { NUMBER($most) }.

compare-state = Штат
tally = открыт: { NUMBER($open) }, ограничен: { NUMBER($restricted) }, запрещён: { NUMBER($barred) }
