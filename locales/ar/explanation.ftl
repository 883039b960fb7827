## أعلى الشرح

explain-title = { $record } ← { $agency }
explain-depends = يمكن أن يتغير هذا بإجابات لم تعطوها:
explain-held-by = يحفظه: { $holder }
holder-named = { $holder } ({ $name })
answer-line = { $label }: { $value }

## باختصار

explain-short = باختصار
explain-decides = ما الذي يحسم الأمر
explain-decides-law = { $safeguard } ({ $law })
explain-decides-nothing = لم نجد شيئًا يمنع هذا المسار بالتأكيد: { $channel }
explain-changes = ما يمكنكم فعله بشأنه
explain-changes-none = لا نعرف خطوة قانونية تضيّق هذا المسار.
explain-told-above = ذُكر المزيد عن هذا في مسار أعلاه.

## أجزاء المسار

explain-because = لماذا ينطبق عليكم
explain-waits = إجابات ما زال يمكن أن تغيّر هذا المسار
explain-county = في مقاطعتكم
explain-narrows = ما الذي يضيّقه
explain-for-now = ما الذي يوقفه أو يضيّقه حاليًا
explain-may-narrow = ما قد يضيّقه، لكنه غير محسوم
explain-not-stopped = يُظن كثيرًا أنه يمنع هذا، لكنه لا يمنعه
explain-seen = ما الذي شوهد
explain-history = كيف تغيّر هذا، ومن يقول ماذا
explain-state = ما نعرفه عن الولاية
explain-background = ما هو معروف على مستوى البلاد
explain-unsettled = غير محسوم
explain-sources = المصادر

## عن وسيلة حماية واحدة

explain-standing = حالها:
standing-fought-over = سارية اليوم. وهي محل نزاع في المحكمة وقد تسقط في أي يوم.
standing-stayed = قد لا تُلزم أحدًا الآن: علّقتها محكمة أو نقضتها، أو لا يُعمل بها، أو ربما حلّ غيرها محلها. لا نعتمد عليها.
standing-announced = أُقرّت أو أُعلنت. لم نجد شيئًا يُظهر أنها سارية.
safeguard-stale = أحدث مصدر لدينا عنها من { DATE($date) }. هذا أقدم من أن نعتمد عليها.
explain-binds = من يجب أن يطيعها:
explain-exceptions = طرق تجاوزها:
effect-barred = تغلق هذا المسار.
effect-own-word = تضيّق هذا المسار: يجب على الجهة أن تذكر سببًا، أو تعطي وعدًا، أو تلتزم بسياستها هي.
effect-own-paper = تضيّق هذا المسار: تحتاج الجهة إلى ورقة، وتستطيع أن توقّع تلك الورقة بنفسها.
effect-keepers-choice = تضيّق هذا المسار: من يحفظ السجل هو الذي يقرر.
effect-court-order = تضيّق هذا المسار: يجب أن تأمر به محكمة.
effect-judges-warrant = تضيّق هذا المسار: يجب أن يوقّع قاضٍ مذكرة (warrant).
effect-may = قد تضيّق هذا المسار. لا نعتمد عليها.
effect-none = لا تمنع هذا المسار.
effect-keeps = يجوز حفظ البيانات { $days ->
    [zero] { NUMBER($days) } يوم
    [one] يومًا واحدًا
    [two] يومين
    [few] { NUMBER($days) } أيام
    [many] { NUMBER($days) } يومًا
   *[other] { NUMBER($days) } يوم
} على الأكثر.
safeguard-above = المزيد عنها أعلاه.
safeguard-since = منذ { DATE($date) }

## سطر فوق حالة

case-requested = { DATE($date) }: طلبت الجهة سجلات ({ $evidence })
case-given = { DATE($date) }: سُلّمت سجلات أو أُعطي وصول إليها ({ $evidence })
case-used = { DATE($date) }: جرى البحث في سجلات أو استخدامها ({ $evidence })

## بخط صغير بعد عبارة

note-dated-high = مصادر حتى { DATE($date) } ({ $material }).
note-dated-medium = مصادر حتى { DATE($date) } ({ $material })؛ مؤكد إلى حد ما.
note-dated-low = مصادر حتى { DATE($date) } ({ $material })؛ غير مؤكد.
note-later = البداية: { DATE($date) }، بعد يوم هذا الجواب.
note-old = كان ذلك قبل سنوات؛ وربما تغيّر.
explain-newest = أحدث مصدر مذكور هنا يصل إلى { DATE($date) }.
source-not-read = معروف، لم نقرأه
source-read-in-copy = قرأناه في نسخة

## نوع المادة

material-statute = نص قانون
material-court = أوراق محكمة
material-government-record = وثائق حكومية
material-agency-statement = أقوال الجهة نفسها
material-investigation = بحث مبني على وثائق
material-press = تقارير إخبارية
material-advocacy = ما تقوله جماعة تدافع عن الحقوق
material-vendor = ما تقوله شركة

## من يروي الحدث

voice-law = القانون
voice-government = الحكومة
voice-court = محكمة
voice-challengers = من يطعنون في ذلك
voice-company = الشركة
voice-lawmakers = أعضاء في الكونغرس
voice-reporters = صحفيون وباحثون
