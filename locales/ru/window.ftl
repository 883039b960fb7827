## Рамка вокруг каждого экрана

window-name = Sightline
window-skip-to-content = Перейти к содержанию
window-nav-label = Разделы Sightline
window-nav-interview = О вас
window-nav-result = Результат
window-nav-what-if = А если иначе
window-nav-paper = На бумаге
window-nav-session = Сохранить
window-nav-proof = Это конфиденциально?
window-tools-label = Язык и вид
window-language = Язык
window-text-size = Размер букв
window-text-size-normal = обычный
window-text-size-large = крупный
window-text-size-largest = очень крупный
window-theme = Цвета
window-theme-system = Цвета: как в системе
window-theme-light = Цвета: светлые
window-theme-dark = Цвета: тёмные
window-theme-contrast = Цвета: контрастные
window-network-shut = Сеть: отключена операционной системой. Ничего не сохраняется, если вы сами не попросите.
window-network-not-shut = Сеть: на этом компьютере не отключена. Сам Sightline ничего не отправляет.
window-clear = Стереть всё
window-clear-keys = Ctrl + Shift + Delete
window-clear-what = Забыть все ответы и начать сначала. Программа не переспросит.
window-leave = Быстро выйти
window-leave-keys = Esc три раза
window-leave-what = Забыть все ответы и сразу закрыть окно.
window-fallback = на английском
window-trouble = Что-то не сработало. Ваши ответы по-прежнему здесь.
window-trouble-unknown = Почему, мы не знаем. Попробуйте ещё раз.
window-close = Закрыть
window-not-advice = Это информация, а не юридическая консультация. Законы и практика меняются. Прежде чем действовать, поговорите с адвокатом или аккредитованным представителем (accredited representative).

## Первый экран

window-welcome-title = Узнайте, какие данные о вас могут получить власти
window-welcome-lede = Sightline показывает, какое ведомство какие данные может получить, как и что этому мешает.
window-welcome-stays = Всё остаётся здесь
window-welcome-stays-more = Ничто не покидает этот компьютер. Ничего не сохраняется, если вы сами не попросите.
window-welcome-skip = Можно пропустить что угодно
window-welcome-skip-more = Без имени, без документов. Мы никогда не спрашиваем об иммиграционном статусе.
window-welcome-not-advice = Не юридическая консультация
window-welcome-not-advice-more = Спросите адвоката, что это значит для вас.
window-welcome-time = Около десяти минут
window-start = Начать

## Экран с вопросами

window-topic-empty = Здесь больше нечего спрашивать.
window-topics = Темы
window-why = Почему мы спрашиваем:
window-help = Подробнее
window-find-state = Найти штат
window-states = Штаты
window-chosen = Выбрано
window-take-back = Убрать
window-no-state-found = Штата с таким названием нет.
window-find-county = Найти свой округ
window-counties = Округа
window-no-county-found = Округа с таким названием нет.
window-back = Назад
window-next = Дальше
window-to-result = Показать мой результат
window-taking-shape = Складывается картина
window-answer-more = Ответить ещё на вопросы

## Экран с результатом

window-access = Доступ
window-access-depends = Зависит от ответов
window-matrix-how = Выберите знак, чтобы увидеть почему. Выберите название, чтобы увидеть его пути.
window-matrix-caption = Данные и ведомства, которые могут их получить. Каждый знак открывает объяснение, каждое название — свои пути. Клавиши со стрелками переводят от одного к другому.
window-agency = Ведомство
window-narrow = Показать меньше строк таблицы
window-narrow-open = Только то, что открыто или может быть открыто
window-topic = Тема
window-all-topics = Все темы
window-narrow-none = Под это не подходит ни одна строка.
window-narrow-all = Показать все строки
window-legend = Что значат знаки
window-legend-open = Открыт: ведомство может посмотреть эти данные само или получить их по просьбе
window-legend-restricted = Ограничен: сначала ведомству что-то нужно; слова рядом со знаком говорят что
window-legend-for-now = Две чёрточки: пока остановлен или сужен, но это может измениться в любой день
window-legend-barred = Запрещён: это запрещает закон или не даёт техническая преграда
window-legend-none = Путь не найден
window-legend-seen = С точкой: документы показывают, что этим пользовались
window-legend-reported = С кольцом: по сообщениям
window-legend-asked = С кольцом из точек: запрошено, но неизвестно, дали ли
window-legend-depends = Пунктир и «?»: зависит от вопросов, на которые вы не ответили
window-models = Что значат виды соглашений

## Картина путей

window-routes = Пути
window-routes-what = То, чего не видно в таблице: у кого хранятся данные, как они переходят и что стоит на пути.
window-back-to-table = Назад к таблице
window-routes-how = Сплошная линия: путь открыт. Линия из чёрточек: нужно постановление или разрешение. Линия из точек: путь запрещён. Столбик поперёк линии — это мера защиты.
window-all-records = Все данные
window-all-agencies = Все ведомства
window-show-text = Показать текстом
window-hide-text = Скрыть текст
window-show-table = Показать таблицей
window-see-routes = посмотреть пути
window-no-routes = Между этими двумя мы не нашли пути.
window-stage-record = О вас
window-stage-holder = Кто хранит
window-stage-channel = Как переходит
window-stage-gate = Что стоит на пути
window-stage-agency = Кто может получить
window-no-gate = ничего не найдено

## Экран с объяснением

window-back-to-result = Назад к результату
window-ways = Как данные могут туда попасть
window-source = Источник
window-sources-how = Sightline не открывает страниц в интернете. Адрес можно выделить и скопировать.

## Экран «А если иначе»

window-what-if-title = А если бы что-то было иначе?
window-what-if-lede = Попробуйте другие ответы и посмотрите, что они меняют. Ваши собственные ответы остаются как есть.
window-what-if-answers = Изменить ответы
window-what-if-changed = Изменено для пробы
window-what-if-take-back = Вернуть как было
window-what-if-most = Какие ответы важнее всего
window-what-if-most-how = Каждая строка — другой ответ на один вопрос, а всё остальное как есть. Число говорит, сколько результатов он изменил бы.
window-what-if-try = Попробовать
window-what-if-changes = Изменится результатов
window-what-if-more = Показать ещё
window-what-if-none-left = Никакой другой ответ не меняет результата.
window-what-if-question = Вопрос
window-what-if-choose = Выберите вопрос
window-what-if-hint = Теперь выберите другой ответ. Вы увидите, что меняется: старое рядом с новым.
window-changes = Что меняется
window-before = Сейчас
window-after = Тогда
window-map-title = Тот же человек в каждом штате
window-map-how = Выберите данные и ведомство. Карта показывает, как было бы, если остальные ваши ответы не менять.
window-map-record = Данные
window-map-agency = Ведомство
window-map-tiles = То же, все штаты одного размера
window-map-words = Как было бы
window-places-title = Штаты рядом
window-places-how = Выберите два штата или три. Различия показаны строка за строкой.
window-places-state = Штат
window-places-none = штат не выбран
window-places-page = Как страница, которую можно показать или напечатать

## Экран «Что можно сделать»

window-actions-lede = Законные шаги, которые подходят к вашим ответам. Некоторые — для всех; там сказано, для кого. Сначала идут сроки, потом одно дело на сегодня, потом то, что помогает вам больше всего.
window-actions-none = Для этих ответов у нас пока нет шагов. Ваше дело может посмотреть адвокат или аккредитованный представитель (accredited representative).
window-action-effect = Что это могло бы изменить для вас

## Письма

window-letters = Письма, готовые к подписи
window-letters-back = Назад к письмам
window-letters-to-steps = Назад к шагам
window-letter-write = Написать это письмо
window-letter-fill-in = Заполните
window-letter-typed = То, что вы печатаете, — не ответ и не сохраняется. Экран забывает это, когда вы с него уходите. Кнопка «Стереть всё» убирает это из памяти. Можно оставить пустые места и вписать от руки.
window-letter-preview = Письмо

## После стирания

window-cleared = { $count ->
    [one] Всё стёрто. Сейчас в Sightline { NUMBER($count) } ответ.
    [few] Всё стёрто. Сейчас в Sightline { NUMBER($count) } ответа.
    [many] Всё стёрто. Сейчас в Sightline { NUMBER($count) } ответов.
   *[other] Всё стёрто. Сейчас в Sightline { NUMBER($count) } ответа.
}

## Помощник, который отвечает за клиента

window-desk = Я отвечаю за другого человека
window-desk-what = Все вопросы на одной странице, с заметками для помощника (advocate).
window-desk-beside = Язык клиента рядом с моим
window-desk-find = Перейти к вопросу
window-desk-none = Такого вопроса нет.
window-desk-next = Следующий клиент
window-desk-next-what = Стирает всё и начинает заново.
window-desk-listen = Что важно услышать
window-desk-avoid = Чего не писать и не спрашивать
window-desk-show = Показать клиенту
window-desk-close = Назад к рабочей странице

## Экран «Сохранить»

window-session-title = Сохранить этот сеанс или открыть другой
window-session-lede = Ничего не сохраняется, если вы сами не попросите. Если попросите, ваши ответы попадут в один запертый файл, в то место, которое вы выберете. То, что вы напечатали в письмах, туда не попадёт.
window-session-save = Сохранить
window-session-with = Чем будет открываться файл?
window-session-words = Шесть слов, которые мы выберем наугад
window-session-words-what = Надёжнее всего. Запишите их на бумаге. Их показывают здесь один раз и нигде не хранят.
window-session-own = Ваша собственная парольная фраза
window-session-own-what = 15 букв или больше, и такая, чтобы никто не угадал.
window-session-key = Ключ адвоката или юридической клиники
window-session-key-what = Тогда открыть файл смогут только они. Вы не сможете. Попросите у них их ключ «age».
window-session-draw = Выдать шесть слов
window-session-draw-again = Выдать другие слова
window-session-save-button = Сохранить в запертый файл
window-session-passphrase = Парольная фраза
window-session-public = Их открытый ключ (начинается с age1)
window-session-secret = Ваш секретный ключ (начинается с AGE-SECRET-KEY-1)
window-session-open = Открыть
window-session-replaces = Вы уже дали ответы. Если открыть этот файл, его ответы встанут на их место, а ваши пропадут. Чтобы оставить свои, сначала сохраните их.
window-session-replace = Открыть и потерять мои
window-session-keep = Оставить мои ответы
window-key-file = Взять ключ из файла
window-session-choose = Выбрать файл
window-session-open-button = Открыть
window-session-to-result = Посмотреть результат
window-session-open-link = Открыть сохранённый сеанс
window-session-age = Такой файл заперт в открытом формате «age». Его открывают и бесплатные программы age и rage. Тот, кто его найдёт, увидит, что это запертый файл, но не увидит, что в нём.

## Экран «Это конфиденциально?»

window-proof-title = Это конфиденциально?
window-proof-lede = Вам не обязательно верить нам на слово. Эти проверки прошли на этом компьютере.
window-proof-passed = Проверено: это так
window-proof-failed = На этом компьютере мы не уверены
window-proof-commands = О чём это окно может просить программу
window-proof-commands-how = Страница, которую вы видите, может обращаться к программе с этими вызовами и ни с какими другими. Ни один из них не доходит до файла или сети.
window-proof-page = Сама страница не может выйти в сеть
window-proof-page-kept = Она только что попробовала что-то загрузить. Ей отказали.
window-proof-page-broken = Она только что попробовала что-то загрузить. Ей не отказали.
window-proof-versions = Версии

## Бумага

window-paper-lede = Напечатайте бумагу или сохраните её одним файлом. Ничего не записывается, пока вы не нажмёте, а потом — только туда, куда вы выберете.
window-paper-kind = Какая бумага?
window-paper-carry = Чтобы носить с собой
window-paper-carry-what = Шаги, сроки и карточка, которую можно вырезать. В ней нет ваших ответов и нет данных о вас: не опасно, если её найдут.
window-paper-lawyer = Для вашего адвоката
window-paper-lawyer-what = Что может получить каждое ведомство, почему, законы и источники. Она многое говорит о вас: храните её в надёжном месте.
window-paper-own-steps = Добавить мои шаги, которые выдают обо мне что-то личное, например дело в суде
window-paper-answers = Добавить мои ответы
window-paper-beside = Второй язык рядом
window-paper-beside-none = Нет
window-paper-chosen = Что объяснено на этой бумаге
window-paper-chosen-none = Три результата, которые важнее всего. Чтобы выбрать другие, откройте результат и нажмите «Объяснить это на бумаге для адвоката».
window-paper-add = Объяснить это на бумаге для адвоката
window-paper-remove = Убрать с бумаги для адвоката
window-paper-print = Напечатать
window-paper-save = Сохранить файлом
window-paper-writes = У принтера есть своя память: выбирайте такой, которому доверяете. Файл может прочитать любой, кто пользуется этим компьютером.
window-paper-preview = Как она выглядит
window-saved = Сохранено здесь: { $path }. Чтобы удалить файл, переместите его в корзину и очистите корзину. До тех пор его может прочитать любой, кто пользуется этим компьютером.
window-not-saved = Сохранить здесь не получилось: { $path } ({ $reason }). Выберите другое место.
window-not-printed = Системное окно печати не открылось. Сохраните бумагу файлом и напечатайте этот файл.
window-all-alike = Все одинаково
