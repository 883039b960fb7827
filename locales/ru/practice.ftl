practice-title = Учебные клиенты
practice-lede = Эти люди придуманы. Выберите одного, ответьте на вопросы так, как ответил бы он, и сравните с его файлом. Имена и причины — на английском.
practice-open = Потренироваться на придуманном клиенте
practice-find = Найти учебного клиента
practice-none = Учебный клиент не найден.

practice-label = Тренировка
practice-told = Тренировка. Этот человек придуман. Здесь нет ничего о настоящем клиенте.
practice-back = К учебному клиенту

## Экран одного учебного клиента

practice-as-of = Ответы Sightline даны на { DATE($date) } — день этого случая.
practice-story = Что говорит клиент
practice-no-story = Этот клиент ни на что не отвечает.
practice-to-questions = К вопросам
practice-compare = Сравнить с файлом
practice-end = Закончить тренировку

## Ответы рядом с файлом

practice-compared = Вы и файл
practice-answers-differ = { $count ->
    [0] Вы ответили на все вопросы так же, как в файле.
    [one] { NUMBER($count) } ответ не такой, как в файле.
    [few] { NUMBER($count) } ответа не такие, как в файле.
    [many] { NUMBER($count) } ответов не такие, как в файле.
   *[other] { NUMBER($count) } ответа не такие, как в файле.
}
practice-results-differ = { $count ->
    [0] Все результаты из файла вышли такими же.
    [one] { NUMBER($count) } результат из файла вышел другим.
    [few] { NUMBER($count) } результата из файла вышли другими.
    [many] { NUMBER($count) } результатов из файла вышли другими.
   *[other] { NUMBER($count) } результата из файла вышли другими.
}
practice-answers = Ответы, которые различаются
practice-results = Результаты из файла
practice-absent = Чего не должно получиться
practice-any-record = любые данные
practice-any-agency = любое ведомство
practice-question = Вопрос
practice-file = В файле
practice-you = Вы
practice-not-answered = нет ответа
practice-same = То же
practice-otherwise = Не то же
practice-case = Что показывает этот случай

## Лист для печати

practice-sheet = Учебный лист
practice-sheet-solution = Лист с решением
practice-sheet-questions = Как вы думаете?
practice-sheet-how = Прочитайте, что говорит клиент. Потом запишите свои ответы и почему.
practice-sheet-ask = Открыт, ограничен или запрещён? Почему?

## Чего сделать нельзя

practice-answers-held = Здесь уже есть ответы. Сначала сотрите всё, чтобы тренировка не смешалась с ними.
practice-end-first = Это тренировка на придуманном человеке. По ней нельзя сделать бумагу, письмо или сохранённый сеанс и нельзя открыть сеанс или правила. Сначала закончите тренировку.
practice-not-begun = Тренировка здесь не идёт. Сначала выберите учебного клиента.
practice-unfit = Этот учебный клиент не подходит к действующим правилам.
practice-unknown = Учебного клиента «{ $word }» нет.
practice-unknown-hint = «sightline practice» показывает их список.
practice-how = «sightline practice ID» рассказывает, что говорит один из них. Добавьте «--sheet», чтобы получить лист для печати, «--sheet --solution» — лист с решением, «--answers FILE» — чтобы сравнить свои ответы.
