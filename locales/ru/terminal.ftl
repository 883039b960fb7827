## Результат и объяснение

terminal-fallback = [{ $language ->
    [en] на английском
   *[other] { $language }
}]
terminal-legend = ● было на практике   ○ по сообщениям   ◌ запрошено, дали ли — неизвестно   · так мы читаем закон   ? зависит от вопросов без ответа
terminal-why = Чтобы увидеть почему: sightline explain ANSWERS.yaml --record RECORD --agency AGENCY
terminal-how = Чтобы увидеть, что делать: sightline actions ANSWERS.yaml
terminal-why-interview = Чтобы увидеть почему, наберите номер строки.
terminal-no-exposure = Мы не нашли пути, которым это ведомство ({ $agency }) могло бы получить эти данные: { $record }.
terminal-no-exposure-hint = Если какого-то ответа не хватает, результат может измениться. Вот вопросы, на которые ещё нет ответа:

## Сравнение и вопросы

terminal-compare-depends = зависит
terminal-compare-change = раньше: { $before }; потом: { $after }
terminal-compare-count = Изменится результатов
terminal-questions-none = Ни один оставшийся вопрос не может изменить результат.

## Проверка

terminal-check-clean = Правила и слова в порядке: штатов — { NUMBER($states) }, фактов — { NUMBER($facts) }, мер защиты — { NUMBER($safeguards) }, случаев — { NUMBER($cases) }, источников — { NUMBER($sources) }, языков — { NUMBER($locales) }.

## Файлы ответов

terminal-letters-how = `sightline letters ANSWERS --letter NAME` печатает одно письмо с пустыми местами, чтобы заполнить от руки.
terminal-letter-lawyer = Если его вместе с вами отправляет адвокат или клиника: --with-lawyer печатает его.

terminal-diff-new = новое
terminal-diff-gone = убрано
terminal-diff-count = Правил, которые различаются: { NUMBER($rules) }. Текстов, которые различаются: { NUMBER($words) }.
terminal-diff-nothing = Здесь нет правил: это не пакет и не файл, который записывает «sightline pack make».
terminal-pack-made = Записано: { $path }. Его ещё никто не подписал. Составитель правил и адвокат подписывают его каждый бесплатной программой «minisign» (minisign -S -m FILE). Потом «sightline pack join» делает пакет.
terminal-pack-joined = Записано: { $path }. «sightline pack check» говорит, был бы он принят.
terminal-pack-good = Этот пакет был бы принят: обеим подписям доверяют, и проверка не нашла ошибок.

terminal-passphrase = Парольная фраза (пока вы печатаете, её не видно):
terminal-session-key = --key FILE открывает его файлом, в котором секретный ключ.
terminal-replace = Выберите другое имя или запишите поверх с --replace.

terminal-reading = Читаем ответы из терминала. Чтобы закончить, нажмите Ctrl+D.

terminal-not-confined = Sightline не запустился. Операционная система не смогла отключить сеть: { $reason }.
terminal-unconfined-how = Чтобы всё равно запустить: --unconfined
terminal-no-window = Sightline не может открыть своё окно: { $reason }. В терминале `sightline interview` спрашивает о том же.
terminal-unconfined = Сеть для Sightline не отключена: { $reason }. Сам Sightline ничего не отправляет.

## Файл для заполнения

terminal-template-head = Файл ответов Sightline. Заполните то, что знаете. Чего не знаете, пропустите или напишите skip. Файл остаётся на этом компьютере; удалите его, когда закончите.
terminal-template-per = Один ответ для всех штатов или по одному для каждого, например: { $example }
terminal-template-when = Спрашивают только в некоторых случаях.
terminal-template-list = Полное название, как в списке вашего штата. Пример: Durham County

## Проверка, ещё раз

terminal-check-loose = { $count ->
    [one] { NUMBER($count) } мера защиты опирается только на старые источники и ничего не снижает: { $safeguards }
    [few] { NUMBER($count) } меры защиты опираются только на старые источники и ничего не снижают: { $safeguards }
    [many] { NUMBER($count) } мер защиты опираются только на старые источники и ничего не снижают: { $safeguards }
   *[other] { NUMBER($count) } меры защиты опираются только на старые источники и ничего не снижают: { $safeguards }
}
terminal-check-primary = Из { NUMBER($all) } источников первичных (правительство, суд, законодатели): { NUMBER($primary) }; прочитано по указанному адресу: { NUMBER($read) }.
terminal-check-stale-month = { DATE($month) } ({ NUMBER($count) })
terminal-check-stale = { $count ->
    [0] Нет утверждений старше 12 месяцев.
    [one] { NUMBER($count) } утверждение старше 12 месяцев. Список показывает `--stale`.
    [few] { NUMBER($count) } утверждения старше 12 месяцев. Список показывает `--stale`.
    [many] { NUMBER($count) } утверждений старше 12 месяцев. Список показывает `--stale`.
   *[other] { NUMBER($count) } утверждения старше 12 месяцев. Список показывает `--stale`.
}
terminal-check-open = { $count ->
    [0] { $language }: переведены все тексты.
    [one] { $language }: { NUMBER($count) } текст показан по-английски, с пометкой (устарело: { NUMBER($stale) }). Список: `sightline locales { $language }`.
    [few] { $language }: { NUMBER($count) } текста показаны по-английски, с пометкой (устарело: { NUMBER($stale) }). Список: `sightline locales { $language }`.
    [many] { $language }: { NUMBER($count) } текстов показаны по-английски, с пометкой (устарело: { NUMBER($stale) }). Список: `sightline locales { $language }`.
   *[other] { $language }: { NUMBER($count) } текста показаны по-английски, с пометкой (устарело: { NUMBER($stale) }). Список: `sightline locales { $language }`.
}

## Для переводчиков

terminal-locales-head = язык | ступень | тексты | целиком | нет | копии | устарело | осталось слов
terminal-locales-legend = Ступени: 1 — чтобы пользоваться Sightline, 2 — пути и факты, 3 — заметки о всей стране, 4 — заметки о штатах. * значит, что там язык должен быть целым. Копия — английский текст, который ждёт перевода. Устарело — значит, английский с тех пор изменился. `sightline check` говорит, что сломано.
terminal-locales-broken = { $count ->
    [one] { $language }: { NUMBER($count) } ошибка. Её называет `sightline check`.
    [few] { $language }: { NUMBER($count) } ошибки. Их называет `sightline check`.
    [many] { $language }: { NUMBER($count) } ошибок. Их называет `sightline check`.
   *[other] { $language }: { NUMBER($count) } ошибки. Их называет `sightline check`.
}
terminal-locales-missing = нет
terminal-locales-copy = ещё по-английски
terminal-locales-stale = устарело, английский с тех пор изменился
terminal-locales-whole = Переведены все тексты.
terminal-locales-synced = Тексты, помещённые туда по-английски, чтобы перевести: { NUMBER($added) }. Такие копии, сделанные заново, потому что английский изменился: { NUMBER($renewed) }. Из написанного вами не изменено ничего.
terminal-locales-fresh = Отмечено: соответствует сегодняшнему английскому.
terminal-locales-begun = Начато в { $folder }. Английских текстов, которые надо перевести: { NUMBER($count) }. Сначала задайте название, направление и форматы в locale.yaml.

## Что люди могут набрать

terminal-typed-help = ? | помощь | подсказка | почему | зачем | почему вы спрашиваете | зачем вы спрашиваете
terminal-typed-back = b | назад | вернуться | предыдущий
terminal-typed-result = q | результат | показать результат | покажи результат
terminal-typed-leave = q | выход | выйти | закончить | стоп | хватит
terminal-typed-skip = пропустить | пропуск | не знаю | я не знаю | не уверен | не уверена | не хочу говорить | не скажу | не помню | затрудняюсь
terminal-typed-list = список | показать список | покажи список | показать все | показать всё | все | всё
terminal-typed-steps = + | шаги | что делать | что можно сделать | что я могу сделать
terminal-typed-yes = да | д | ага | конечно
terminal-typed-no = нет | н | неа | никогда | ни в одном
terminal-typed-and = и | плюс | а также
terminal-typed-or = или

## Справка

terminal-about = Какие данные о вас какое ведомство может получить, каким путём, что этому мешает и откуда мы это знаем? Sightline работает только на этом компьютере: он не открывает соединений и ничего не хранит.
