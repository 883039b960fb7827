steps-title = ما يمكنكم فعله

steps-changes = ما الذي تغيّره
steps-narrows = أي مسارات تضيّقها
steps-narrows-none = لا مسار نعرفه. الخطوة هنا لسبب آخر.
steps-effort = ما الذي تتطلبه
steps-duty = ما يطلبه القانون منكم
steps-caution = انتبهوا

effort-short = تأخذ دقائق
effort-some = تأخذ ساعات
effort-long = تأخذ أسابيع

cost-free = لا شيء
cost-fee = رسم
cost-varies = بحسب المكان، أو بحسب من يساعد
cost-unknown = لا نعلم

steps-deadlines = مواعيد نهائية يحددها القانون
steps-today = شيء واحد لليوم
steps-next = ثم
steps-rest = المزيد مما يمكنكم فعله
steps-general = بشكل عام

steps-cost = كم تكلّف
steps-gives = ما تقوله عنكم للآخرين
steps-gives-nothing = لا شيء جديد.
steps-narrows-not-yours = لا مسار من مساراتكم، بحسب ما تقوله إجاباتكم.
