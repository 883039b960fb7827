slip-open = Это неверно?
slip-title = Здесь что-то неверно
slip-how = Скопируйте или напечатайте этот листок, заполните его и отправьте, когда и куда хотите. Sightline ничего не отправляет. Листок у всех одинаковый: в нём нет ваших ответов.

slip-about = О чём
slip-rules = Правила
slip-serial = номер { NUMBER($serial) }; последний день поиска: { DATE($researched) }
slip-says = Там сказано
slip-wrong = Что неверно?
slip-known-by = Откуда вы это знаете? Закон, бумага суда или сообщение прессы, с датой и адресом.
slip-nothing-of-you = Не пишите ничего о себе или о клиенте.
slip-to = Отправьте сюда: { $place }
slip-to-nobody = Куда он пойдёт, ещё не решено. Спросите тех, кто дал вам Sightline.

slip-copy = Скопировать
slip-copied = Скопировано.
slip-unknown = В правилах нет утверждения «{ $word }».
slip-unknown-hint = «sightline explain» показывает имя каждого утверждения с «--names».
