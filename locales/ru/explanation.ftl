explain-title = { $record } → { $agency }
explain-depends = Это может измениться от ответов на вопросы, на которые вы ещё не ответили:
explain-held-by = Кто хранит: { $holder }
holder-named = { $holder } ({ $name })
answer-line = { $label }: { $value }

## Коротко

explain-short = Коротко
explain-decides = Что решает
explain-decides-law = { $safeguard } ({ $law })
explain-decides-nothing = Мы не нашли ничего, что точно останавливает этот путь: { $channel }
explain-changes = Что с этим можно сделать
explain-changes-none = Мы не знаем законного шага, который сужает этот путь.
explain-told-above = Об остальном сказано выше, у другого пути.

## Части пути

explain-because = Почему это касается вас
explain-waits = Ответы, которые ещё могут изменить этот путь
explain-county = В вашем округе
explain-narrows = Что его сужает
explain-for-now = Что пока его останавливает или сужает
explain-may-narrow = Что, возможно, его сужает, но не выяснено
explain-not-stopped = Часто думают, что это его останавливает, но это не так
explain-seen = Что было на деле
explain-history = Как это менялось и кто что говорит
explain-state = Что мы знаем об этом штате
explain-background = Что известно по всей стране
explain-unsettled = Не выяснено
explain-sources = Источники

## Об одной мере защиты

explain-standing = Как обстоит дело:
standing-fought-over = Сегодня это действует. Об этом идёт спор в суде, и это может отпасть в любой день.
standing-stayed = Возможно, сейчас это никого не обязывает: суд это приостановил или отменил, этого не исполняют или это, возможно, заменили. Мы на это не рассчитываем.
standing-announced = Это приняли или об этом объявили. Мы не нашли ничего, что показывает, что это в силе.
safeguard-stale = Наш самый новый источник об этом ({ DATE($date) }) слишком давний, чтобы мы на это рассчитывали.
explain-binds = Кто обязан это исполнять:
explain-exceptions = Исключения и лазейки:
effect-barred = Это закрывает путь.
effect-own-word = Это сужает путь: ведомство должно назвать причину, дать обещание или держаться своих внутренних правил.
effect-own-paper = Это сужает путь: ведомству нужна бумага, и подписать эту бумагу оно может само.
effect-keepers-choice = Это сужает путь: решает тот, у кого хранятся данные.
effect-court-order = Это сужает путь: это должен приказать суд.
effect-judges-warrant = Это сужает путь: ордер (warrant) должен подписать судья.
effect-may = Возможно, это сужает путь. Мы на это не рассчитываем.
effect-none = Это не останавливает путь.
effect-keeps = { $days ->
    [one] Данные можно хранить не больше { NUMBER($days) } дня.
    [few] Данные можно хранить не больше { NUMBER($days) } дней.
    [many] Данные можно хранить не больше { NUMBER($days) } дней.
   *[other] Данные можно хранить не больше { NUMBER($days) } дней.
}
safeguard-above = Больше об этом — выше.
safeguard-since = { PRECISION($date) ->
    [day] с { DATE($date) }
    [month] начало: { DATE($date) }
   *[year] с { DATE($date) } года
}

## Строка над рассказом о случае

case-requested = { DATE($date) }: ведомство попросило данные ({ $evidence })
case-given = { DATE($date) }: данные или доступ передали ({ $evidence })
case-used = { DATE($date) }: в данных искали или ими пользовались ({ $evidence })

## Мелкий шрифт

note-dated-high = Самый новый источник: { DATE($date) } ({ $material }).
note-dated-medium = Самый новый источник: { DATE($date) } ({ $material }); мы довольно уверены.
note-dated-low = Самый новый источник: { DATE($date) } ({ $material }); не подтверждено.
note-later = Начало: { DATE($date) } — позже дня, на который дан этот ответ.
note-old = Это было годы назад; могло измениться.
explain-newest = Дата самого нового из названных здесь источников: { PRECISION($date) ->
    [day] { DATE($date) }
    [month] { DATE($date) }
   *[year] { DATE($date) } год.
}
source-not-read = известно, не прочитано
source-read-in-copy = прочитано в копии

## Вид материала

material-statute = текст закона
material-court = бумаги суда
material-government-record = государственные документы
material-agency-statement = собственные слова ведомства
material-investigation = исследование по документам
material-press = сообщения прессы
material-advocacy = слова правозащитной организации
material-vendor = слова компании

## Кто рассказывает

voice-law = Закон
voice-government = Правительство
voice-court = Суд
voice-challengers = Те, кто это оспаривает
voice-company = Компания
voice-lawmakers = Члены Конгресса
voice-reporters = Журналисты и исследователи
