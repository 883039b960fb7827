## Бумага, цель или обязанность

exception-court-order = постановление суда (court order)
exception-judicial-warrant = судебный ордер (judicial warrant)
exception-subpoena = повестка (subpoena), даже такая, которую не подписывал судья
exception-criminal-investigation = уголовное дело, в том числе, возможно, об иммиграционных преступлениях
exception-stated-purpose = цель, которую назовёт тот, кто просит
exception-requester-promise = обещание самого просящего
exception-required-by-law = обязанность по другому закону штата или федеральному закону
exception-consent = согласие самого человека
exception-emergency = чрезвычайный случай
exception-task-force = совместная работа с федеральными агентами по другим преступлениям
exception-listed-convictions = приговоры за преступления из списка
exception-watch-list = совпадение со списком наблюдения (watch list)

## Кого и чего правило не касается

exception-same-department = агенты того же министерства, которое хранит данные, — они могут их видеть
exception-other-agencies = ведомства, которых правило не называет
exception-other-states = полиция других штатов, которая передаёт данные дальше
exception-network-queries = прямой поиск через полицейскую сеть
exception-other-records = данные или бумаги, которых правило не касается
exception-other-cards = другие виды водительских прав или карточек
exception-real-id = карточки REAL ID и Enhanced
exception-trusted-traveler = Global Entry и подобные программы для поездок
exception-vehicle-trade = ввоз и вывоз машин
exception-public-records = данные, открытые для всех
exception-status-information = передача самих сведений о гражданстве или иммиграционном статусе (8 U.S.C. 1373)
exception-fingerprints = отпечатки пальцев, которые при оформлении ареста (booking) отправляют в FBI
exception-prisons = тюрьмы штата (prisons), которых правило не касается
exception-private-readers = камеры и базы частных компаний
exception-federal-readers = камеры, которые ведут сами федеральные ведомства
exception-copies-elsewhere = копии, которые уже есть у других

## Слабость самой меры защиты

exception-changeable =
    перемена внутренних правил или постановления суда либо правила или мировое соглашение (settlement), которые уже не действуют
exception-broken = нарушение правила — документы показывают, что оно бывало
exception-untested = сомнение, действует ли это против федеральных агентов, или то, что суд этого ещё не проверял

exception-custody = если человека держат агенты, полиция или тюрьма
