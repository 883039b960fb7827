## DMV

fact-dmv-license-regardless-of-status = Водительские права для всех, при любом иммиграционном статусе
    .is-yes = штат даёт водительские права или карточку для вождения всем, кто выполнил условия, при любом статусе
    .is-no = штат не даёт водительских прав без доказательства законного пребывания
    .is-partial = штат делает это лишь отчасти
fact-dmv-card-marking = Вид водительских прав, которые дают всем
    .is-marked = карточка выглядит иначе
    .is-unmarked = карточка выглядит как другие
    .is-not-applicable = в штате нет такой карточки
    .is-unknown = не выяснено
fact-dmv-noncitizen-marking = Закон штата об отметке на карточках неграждан
    .is-yes = закон или правило требует отметки на таких карточках
    .is-no = такой отметки нет
    .is-unknown = не выяснено
fact-dmv-document-retention = Копии документов в DMV
    .is-keeps-copies = DMV хранит копии
    .is-limits-copies = правило ограничивает копии
    .is-unknown = не выяснено
fact-dmv-disclosure-limit = Ограничения штата на передачу данных DMV
    .is-judicial-warrant-or-order = нужен судебный ордер (judicial warrant) или постановление судьи
    .is-conditions = разрешено при условиях
    .is-policy-only = ограничено внутренними правилами, а не законом
    .is-none-found = ограничений не найдено
fact-dmv-nlets-immigration = Данные водителей в полицейской сети для иммиграционных ведомств
    .is-blocked = закрыты
    .is-partly-blocked = закрыты частично
    .is-announced = о закрытии объявлено, не подтверждено
    .is-open = открыты
    .is-unknown = не выяснено
fact-dmv-nlets-photos = Фото с водительских прав в полицейской сети
    .is-shared = передаются
    .is-not-shared = не передаются
    .is-unknown = не выяснено
fact-dmv-face-recognition = Поиск по лицу среди фото водительских прав
    .is-federal-searches-documented = документы показывают федеральный поиск
    .is-used = применяется в штате
    .is-forbidden = запрещён
    .is-restricted = ограничен правилом
    .is-not-used = не применяется
    .is-unknown = не выяснено
fact-dmv-ice-documented-access = ICE и данные DMV
    .is-documented = документы показывают, что ICE получило доступ
    .is-requested = ICE просило; доступ не подтверждён
    .is-none-found = случаев не найдено
fact-dmv-data-sales = Продажа данных водителей
    .is-documented = продажи подтверждены
    .is-restricted = ограничена правилом
    .is-none-found = продаж не найдено
    .is-unknown = не выяснено
fact-dmv-federal-bulk-request = Федеральные запросы на данные сразу многих водителей или избирателей
    .is-given = штат дал данные или обещал дать
    .is-refused = штат отказал
    .is-litigating = дело в суде
    .is-none-found = запросов не найдено
    .is-unknown = не выяснено

## Камеры номеров

fact-alpr-statute = Закон штата о камерах номеров
    .is-yes = в штате он есть
    .is-no = в штате его нет
fact-alpr-sharing-limit = Ограничения на передачу данных камер номеров
    .is-warrant = нужен ордер (warrant)
    .is-in-state-only = только внутри штата
    .is-conditions = разрешено при условиях
    .is-none-found = ограничений не найдено
fact-alpr-immigration-limit = Данные камер номеров для иммиграционной работы
    .is-forbidden = запрещены
    .is-conditions = разрешены при условиях
    .is-none-found = ограничений не найдено
fact-alpr-ice-documented-access = Иммиграционные ведомства и камеры номеров
    .is-documented = доступ или поиск подтверждён
    .is-none-found = случаев не найдено

## Полиция и тюрьмы

fact-police-immigration-limit = Ограничения на помощь полиции в иммиграционной работе
    .is-strong = сильные ограничения
    .is-some = некоторые ограничения
    .is-none-found = ограничений не найдено
fact-police-287g-task-force = Соглашения с ICE об оперативной группе (287(g), task force)
    .is-some = { $count ->
        [one] подписано { NUMBER($count) } соглашение
        [few] подписано { NUMBER($count) } соглашения
        [many] подписано { NUMBER($count) } соглашений
       *[other] подписано { NUMBER($count) } соглашения
    }
    .is-none = не подписано ни одного
fact-police-287g-jail = Соглашения тюрем с ICE (287(g))
    .is-some = { $count ->
        [one] подписано { NUMBER($count) } соглашение
        [few] подписано { NUMBER($count) } соглашения
        [many] подписано { NUMBER($count) } соглашений
       *[other] подписано { NUMBER($count) } соглашения
    }
    .is-none = не подписано ни одного
fact-police-cooperation-mandate = Обязанность полиции помогать ICE
    .is-required = закон штата этого требует
    .is-encouraged = штат это поощряет
    .is-none-found = такой обязанности не найдено
fact-police-287g = Соглашения с ICE (287(g))
    .is-some =
        { $count ->
            [one] подписано { NUMBER($count) } соглашение
            [few] подписано { NUMBER($count) } соглашения
            [many] подписано { NUMBER($count) } соглашений
           *[other] подписано { NUMBER($count) } соглашения
        }
    .is-none = не подписано ни одного
    .is-forbidden = запрещены законом штата
    .is-unknown = не выяснено

## Программы, здоровье, выборы, школа и прочее

fact-benefits-medicaid-data = Данные Medicaid и ICE
    .is-shared = передаются
    .is-enjoined = суд ограничивает передачу
    .is-litigating = дело в суде
    .is-unknown = не выяснено
fact-benefits-snap-data = Данные о продуктовых талонах (SNAP) и федеральное правительство
    .is-given = штат дал данные или обещал дать
    .is-enjoined = суд остановил это требование
    .is-refused = штат отказал
    .is-unknown = не выяснено
fact-health-status-question = Вопрос об иммиграционном статусе в больницах
    .is-required = больницы обязаны спрашивать
    .is-none-found = такого правила не найдено
    .is-unknown = не выяснено
fact-voter-roll-shared = Список избирателей и федеральное правительство
    .is-given = штат дал свой список или обещал дать
    .is-refused = штат отказал
    .is-litigating = дело в суде
    .is-unknown = не выяснено
fact-utilities-data-limit = Закон, ограничивающий передачу данных коммунальных служб
    .is-yes = в штате он есть
    .is-none-found = не найдено
fact-school-status = Иммиграционный статус в школах
    .is-collects = закон велит некоторым учебным органам собирать эти сведения
    .is-protects = правило защищает учащихся
    .is-none-found = правила не найдено
    .is-unknown = не выяснено
fact-tolls-data = Данные платных дорог
    .is-limit = правило ограничивает передачу
    .is-documented = передача подтверждена
    .is-none-found = ничего не найдено
fact-broker-delete-right = Право потребовать, чтобы брокеры данных (data brokers) удалили данные
    .is-yes = штат даёт это право
    .is-partial = штат даёт его отчасти
    .is-none-found = не найдено
fact-courts-arrest-limit = Ограничения на иммиграционные аресты в зданиях судов
    .is-yes = в штате есть ограничение
    .is-none-found = не найдено
