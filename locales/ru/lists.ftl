## Список ICE

list-287g = соглашения полиции с ICE
    .title = { $county }, { $state }: соглашения полиции с ICE
    .some = { $count ->
        [one] Список ICE (дата: { DATE($date) }), округ { $county }: в нём { NUMBER($count) } соглашение местного ведомства.
        [few] Список ICE (дата: { DATE($date) }), округ { $county }: в нём { NUMBER($count) } соглашения местных ведомств.
        [many] Список ICE (дата: { DATE($date) }), округ { $county }: в нём { NUMBER($count) } соглашений местных ведомств.
       *[other] Список ICE (дата: { DATE($date) }), округ { $county }: в нём { NUMBER($count) } соглашения местных ведомств.
    }
    .none = Список ICE (дата: { DATE($date) }), округ { $county }: в нём нет местного ведомства, которое подписало соглашение об иммиграционной работе. Это не значит, что такого нет.
    .newer = { $count ->
        [one] В файлах ICE (дата: { DATE($seen) }) есть ещё { NUMBER($count) } более новое соглашение местного ведомства.
        [few] В файлах ICE (дата: { DATE($seen) }) есть ещё { NUMBER($count) } более новых соглашения местных ведомств.
        [many] В файлах ICE (дата: { DATE($seen) }) есть ещё { NUMBER($count) } более новых соглашений местных ведомств.
       *[other] В файлах ICE (дата: { DATE($seen) }) есть ещё { NUMBER($count) } более новых соглашения местных ведомств.
    }
    .here = Подписали местные ведомства
    .statewide = Подписали ведомства штата, которые могут работать в любом округе
    .unplaced = Подписали в штате ведомства, округа которых мы не знаем; одно из них может быть рядом с вами
    .elsewhere = { $count ->
        [one] Нам известно ещё { NUMBER($count) } соглашение в других округах штата.
        [few] Нам известны ещё { NUMBER($count) } соглашения в других округах штата.
        [many] Нам известны ещё { NUMBER($count) } соглашений в других округах штата.
       *[other] Нам известны ещё { NUMBER($count) } соглашения в других округах штата.
    }
    .line = { $agency }: { $kind }, дата подписи: { DATE($date) }
    .line-undated = { $agency }: { $kind }
    .misprint = в списке ICE дата подписи — { DATE($date) }, чего не может быть
    .listed-as = список относит его к «{ $county }», а округа с таким названием в штате нет
    .since = в списке ICE (дата: { DATE($date) }) его нет, но в файлах ICE (дата: { DATE($seen) }) оно есть
    .placed = ICE не называет округа; мы отнесли его сюда по другим открытым спискам
    .placed-otherwise = список ICE относит его к «{ $county }»; мы отнесли его сюда по другим открытым спискам
    .gone = в более позднем списке ICE (дата: { DATE($date) }) его уже нет

## Три вида соглашений

list-287g-task-force = оперативная группа (task force)
    .what = Оперативная группа (task force): полицейские могут вести иммиграционную работу во время обычной службы.
list-287g-jail-enforcement = проверка в тюрьме
    .what = Проверка в тюрьме: сотрудники тюрьмы опрашивают для ICE людей, которые сидят в тюрьме.
list-287g-warrant-service = ордера ICE в тюрьме
    .what = Ордера ICE в тюрьме: сотрудники тюрьмы исполняют собственные ордера ICE (administrative warrants), которые не подписывал судья, в отношении людей, которые сидят в тюрьме.

## Atlas of Surveillance

list-alpr = ведомства с камерами номеров
    .title = { $county }, { $state }: ведомства с камерами, читающими номера машин
    .some = { $count ->
        [one] Atlas of Surveillance (дата: { DATE($date) }) называет { NUMBER($count) } ведомство с камерами, читающими номера машин. Округ: { $county }. Atlas — проект Electronic Frontier Foundation и University of Nevada, Reno Reynolds School of Journalism (CC BY). Такие камеры могут быть здесь и у других.
        [few] Atlas of Surveillance (дата: { DATE($date) }) называет { NUMBER($count) } ведомства с камерами, читающими номера машин. Округ: { $county }. Atlas — проект Electronic Frontier Foundation и University of Nevada, Reno Reynolds School of Journalism (CC BY). Такие камеры могут быть здесь и у других.
        [many] Atlas of Surveillance (дата: { DATE($date) }) называет { NUMBER($count) } ведомств с камерами, читающими номера машин. Округ: { $county }. Atlas — проект Electronic Frontier Foundation и University of Nevada, Reno Reynolds School of Journalism (CC BY). Такие камеры могут быть здесь и у других.
       *[other] Atlas of Surveillance (дата: { DATE($date) }) называет { NUMBER($count) } ведомства с камерами, читающими номера машин. Округ: { $county }. Atlas — проект Electronic Frontier Foundation и University of Nevada, Reno Reynolds School of Journalism (CC BY). Такие камеры могут быть здесь и у других.
    }
    .none = Atlas of Surveillance (дата: { DATE($date) }) не называет ни одного ведомства с камерами, читающими номера машин. Округ: { $county }. Atlas — проект Electronic Frontier Foundation и University of Nevada, Reno Reynolds School of Journalism (CC BY). Это не значит, что их нет: многих ведомств в нём нет.
    .here = Ведомства здесь
    .statewide = Ведомства штата, которые могут работать в любом округе
    .elsewhere = { $count ->
        [one] Atlas называет ещё { NUMBER($count) } ведомство в других округах штата.
        [few] Atlas называет ещё { NUMBER($count) } ведомства в других округах штата.
        [many] Atlas называет ещё { NUMBER($count) } ведомств в других округах штата.
       *[other] Atlas называет ещё { NUMBER($count) } ведомства в других округах штата.
    }
    .line-undated = { $agency }: { $kind }
    .detail = компания: { $detail }
list-alpr-plate-readers = камеры, читающие номера машин
    .what = Камеры, читающие номера машин (plate readers): камеры, которые отмечают номер каждой проезжающей машины, место и время. Полиция может делиться этими записями с другими ведомствами.

## Отделения ICE по депортации (ERO)

list-ero-field-office = отделение ICE (field office)
    .title = { $county }, { $state }: отделение ICE, которое за него отвечает
    .some = { $count ->
        [one] По районам ICE (дата: { DATE($date) }) за округ { $county } отвечает { NUMBER($count) } отделение (field office) агентов ICE по депортации (ERO).
        [few] По районам ICE (дата: { DATE($date) }) за округ { $county } отвечают { NUMBER($count) } отделения (field offices) агентов ICE по депортации (ERO).
        [many] По районам ICE (дата: { DATE($date) }) за округ { $county } отвечают { NUMBER($count) } отделений (field offices) агентов ICE по депортации (ERO).
       *[other] По районам ICE (дата: { DATE($date) }) за округ { $county } отвечают { NUMBER($count) } отделения (field offices) агентов ICE по депортации (ERO).
    }
    .none = Округ { $county }: в районах ICE (дата: { DATE($date) }) мы не нашли отделения (field office) агентов ICE по депортации (ERO). Это не значит, что за него никто не отвечает.
    .here = Отделение для этого округа
    .elsewhere = { $count ->
        [one] За другие округа штата отвечает ещё { NUMBER($count) } отделение (field office).
        [few] За другие округа штата отвечают ещё { NUMBER($count) } отделения (field offices).
        [many] За другие округа штата отвечают ещё { NUMBER($count) } отделений (field offices).
       *[other] За другие округа штата отвечают ещё { NUMBER($count) } отделения (field offices).
    }
    .line-undated = { $agency }: { $kind }
    .detail = адрес на 13 апреля 2026 г.: { $detail }
list-ero-field-office-field-office = отделение по депортации
    .what = Отделение по депортации: его агенты арестовывают, держат под стражей и депортируют людей. У ICE есть и отделения поменьше, и отделения могут переезжать: прежде чем идти, проверьте адрес. Если прийти туда, это может кончиться арестом. Сначала поговорите с адвокатом; поговорите с ним и прежде, чем не прийти туда в назначенный день.
