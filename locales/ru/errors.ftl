## Ответы, чаще всего в файле

error-unknown-question = Вопроса «{ $word }» нет.
error-unknown-state = «{ $word }» — не двухбуквенный код штата, DC или PR.
error-not-an-answer = «{ $word }» — не ответ на «{ $question }».
error-takes-one-state = В ответе на «{ $question }» нужен один штат.
error-takes-one-answer = На «{ $question }» нужен один ответ, а не список.
error-not-by-state = «{ $question }» не спрашивают отдельно о каждом штате.
error-needs-state = Для «{ $question }» нужен штат. Сначала ответьте на вопрос об этом штате.
error-state-not-named = Ответ на «{ $question }» (штат: { $state }) не учтён: ни один другой ответ не называет этот штат.
error-state-twice = Ответ на «{ $question }» (штат: { $state }) стоит здесь дважды.
error-one-state-only = На «{ $question }» нужен ответ только для одного штата. Здесь их больше.
error-answer-unreadable = Ответ на «{ $question }» прочитать нельзя.
error-write-answer = Напишите один из ответов, список штатов или для каждого штата отдельную строку, такую как «NC: …». Числа и слова true и false пишите в кавычках.
error-name-it-there = Назовите этот штат в ответе на «{ $question }».
error-and-more = Неверно и ещё кое-что.
error-did-you-mean = Может быть, вы имели в виду: { $word }?
error-one-of = Это должно быть что-то одно из этого: { $words }.

## Файлы и папки

error-file-missing = Файла «{ $file }» нет.
error-file-unreadable = Мы не можем прочитать «{ $file }»: { $reason }.
error-file-folder = «{ $file }» — это папка. Назовите файл в ней.
error-file-not-ordinary = «{ $file }» — не обычный файл.
error-file-leads-out = «{ $file }» — ссылка, которая ведёт за пределы своей папки.
error-file-too-large = «{ $file }» больше { NUMBER($megabytes) } MB. Тот ли это файл?
error-file-not-utf8 = «{ $file }», начиная со строки { NUMBER($line) }, — не текст UTF-8. Сохраните его как UTF-8.
error-file-utf16 = «{ $file }» — текст UTF-16. Сохраните его как UTF-8.
error-file-template = `sightline template > answers.yaml` делает файл, который можно заполнить.
error-folder-missing = Папки «{ $file }» нет.
error-folder-file = «{ $file }» — это файл. Назовите папку.

## О чём просит команда или щелчок

error-no-such-time = Правила говорят только о таких днях ({ DATE($since) } — { DATE($until) }).
error-no-such-time-hint = О такой дате ({ DATE($day) }) они ничего не знают: это была бы догадка.
error-no-locale = На языке «{ $word }» у нас нет слов.
error-unknown-record = Данных «{ $word }» нет.
error-unknown-agency = Ведомства «{ $word }» нет.
error-not-id-value = «{ $text }» — не ID=VALUE. `sightline template` показывает каждый id и его значения.
error-no-result = Такого результата нет.

## Письма, готовые к подписи

error-unknown-letter = Письма «{ $word }» нет.
error-letter-not-yours = Письмо «{ $letter }» не подходит к вашим ответам.
error-letter-state = Это письмо — для нескольких штатов: { $states }. Назовите один из них.
error-letter-unsafe = Это письмо должен отправлять только адвокат или юридическая клиника: «{ $letter }».
error-unknown-field = В этом письме нет поля «{ $word }».
error-field-by-hand = «{ $field }» вписывают в напечатанное письмо от руки. Не печатайте это здесь.
error-field-long = «{ $field }» слишком длинно для письма. Букв может быть не больше { NUMBER($most) }.
error-plain = --plain меняет только текст. Уберите его или уберите --format.
error-network-open = Sightline не открылся: он не может отключить сеть на этом компьютере. { $reason }. Сам он ничего не отправляет, но та часть Windows, которая показывает его страницы, может связаться с Microsoft. Это окно на Windows ещё никто не пробовал. В терминале `sightline interview` спрашивает о том же и не открывает соединений. `sightline-app --unconfined` всё равно открывает окно.
error-no-window = Sightline не может открыть своё окно: { $reason }. Ему нужен Microsoft Edge WebView2 Runtime. В терминале `sightline interview` спрашивает о том же.
