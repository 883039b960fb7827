letters-title = رسائل جاهزة للتوقيع
letters-lede = كل رسالة تطلب من مكتب أو شركة ما يسمح لكم القانون بطلبه. لا تذكر أي منها وضع الهجرة الخاص بكم. اقرأوا ما تكشفه كل رسالة عنكم قبل أن ترسلوها.
letters-safe = يمكنكم إرسال هذه بأنفسكم
letters-with-lawyer = فقط مع محامٍ أو عيادة قانونية
letters-answered = هذا ينتج مما أجبتم به عن: { $questions }.
letters-open = لا نستطيع استبعاد الخطر، لأنكم لم تجيبوا عن: { $questions }.
letters-go-on = يستطيع محامٍ أو ممثل معتمد (accredited representative) أو عيادة قانونية أن يقرأها معكم ويرسلها باسمكم. ويمكن عندئذٍ أن يوضع عنوانهم حيث تطلب الرسالة عنوان مراسلة.

letters-ways = كيف تُرسل
letters-address = العنوان
letters-fee = كم تكلّف
letters-deadline = متى يجب أن يتصرفوا
letters-encloses = ضعوا في الظرف
letters-caution = انتبهوا
letters-steps = ما تنفّذه من الخطوات

letters-fee-free = لا شيء
letters-fee-varies = يختلف من مكتب إلى آخر.
letters-fee-dollars = { $dollars ->
    [zero] { NUMBER($dollars) } دولار
    [one] دولار واحد
    [two] دولاران
    [few] { NUMBER($dollars) } دولارات
    [many] { NUMBER($dollars) } دولارًا
   *[other] { NUMBER($dollars) } دولار
}
letters-deadline-working = { $days ->
    [zero] خلال { NUMBER($days) } يوم عمل
    [one] خلال يوم عمل واحد
    [two] خلال يومي عمل
    [few] خلال { NUMBER($days) } أيام عمل
    [many] خلال { NUMBER($days) } يوم عمل
   *[other] خلال { NUMBER($days) } يوم عمل
} بعد وصول الطلب. كثيرًا ما تتأخر المكاتب.
letters-deadline-calendar = { $days ->
    [zero] خلال { NUMBER($days) } يوم
    [one] خلال يوم واحد
    [two] خلال يومين
    [few] خلال { NUMBER($days) } أيام
    [many] خلال { NUMBER($days) } يومًا
   *[other] خلال { NUMBER($days) } يوم
} بعد وصول الطلب. كثيرًا ما تتأخر المكاتب.
letters-check-address = تحققوا من هذا العنوان أولًا: مصدرنا له من { DATE($date) }.
letters-check-undated = تحققوا من هذا العنوان أولًا: الصفحة التي قرأناها بلا تاريخ.

way-mail = بالبريد
way-email = بالبريد الإلكتروني
way-online = على صفحة المكتب نفسه
way-phone = بالهاتف
way-in-person = شخصيًا

letters-keep = لكم أنتم. احتفظوا بهذه الصفحة، ولا ترسلوها.
letters-beside = ماذا تقول الرسالة
letters-by-hand = اكتبوا هذا باليد على الرسالة المطبوعة. لا تكتبوه هنا.
letters-required = المكتب يطلب هذا

sheet-date = التاريخ
sheet-subject = الموضوع
sheet-law = القانون
sheet-about = عن هذا الطلب
sheet-declare = أصرّح، تحت طائلة عقوبة شهادة الزور، بأن ما تقوله هذه الرسالة عني صحيح ودقيق. وُقّعت في التاريخ أدناه.
sheet-enclosed = المرفقات
sheet-signature = التوقيع
