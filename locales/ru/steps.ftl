steps-title = Что можно сделать

steps-changes = Что это меняет
steps-narrows = Какие пути это сужает
steps-narrows-none = Ни одного, о котором мы знаем. Этот шаг здесь по другой причине.
steps-effort = Сколько это займёт
steps-duty = Чего от вас требует закон
steps-caution = Осторожно

effort-short = Займёт минуты
effort-some = Займёт часы
effort-long = Займёт недели

cost-free = Ничего
cost-fee = Есть плата
cost-varies = Зависит от места или от того, кто помогает
cost-unknown = Мы не знаем

steps-deadlines = Сроки, которые ставит закон
steps-today = Одно дело на сегодня
steps-next = Потом
steps-rest = Что ещё можно сделать
steps-general = Общее

steps-cost = Сколько это стоит
steps-gives = Что это сообщает о вас другим
steps-gives-nothing = Ничего нового.
steps-narrows-not-yours = Ни одного из ваших, насколько видно по вашим ответам.
