## الإطار حول كل شاشة

window-name = Sightline
window-skip-to-content = الانتقال إلى المحتوى
window-nav-label = أقسام Sightline
window-nav-interview = عنكم
window-nav-result = النتيجة
window-nav-what-if = ماذا لو
window-nav-paper = ورقة تأخذونها
window-nav-session = حفظ
window-nav-proof = هل يحفظ هذا خصوصيتي؟
window-tools-label = اللغة والمظهر
window-language = اللغة
window-text-size = حجم الخط
window-text-size-normal = عادي
window-text-size-large = كبير
window-text-size-largest = كبير جدًا
window-theme = الألوان
window-theme-system = الألوان: تلقائية
window-theme-light = الألوان: فاتحة
window-theme-dark = الألوان: داكنة
window-theme-contrast = الألوان: تباين عالٍ
window-network-shut = الشبكة: قطعها نظام التشغيل. لا يُحفظ شيء إلا إذا طلبتم ذلك.
window-network-not-shut = الشبكة: غير مقطوعة على هذا الكمبيوتر. Sightline نفسه لا يرسل شيئًا.
window-clear = مسح كل شيء
window-clear-keys = Ctrl + Shift + Delete
window-clear-what = نسيان كل الإجابات والبدء من جديد. لن يسألكم البرنامج هل أنتم متأكدون.
window-leave = خروج سريع
window-leave-keys = Esc، ثلاث مرات
window-leave-what = نسيان كل الإجابات وإغلاق النافذة الآن.
window-fallback = بالإنجليزية
window-trouble = شيء ما لم يعمل. إجاباتكم ما زالت هنا.
window-trouble-unknown = لا نعلم السبب. يُرجى المحاولة مرة أخرى.
window-close = إغلاق
window-not-advice = هذه معلومات وليست نصيحة قانونية. القوانين وطريقة العمل بها تتغير. قبل أن تفعلوا شيئًا، تحدثوا مع محامٍ أو مع ممثل معتمد (accredited representative).

## الشاشة الأولى

window-welcome-title = اعرفوا أي سجلات عنكم تستطيع الحكومة الوصول إليها
window-welcome-lede = يبيّن لكم Sightline أي جهة تستطيع الوصول إلى أي سجل، وكيف، وما الذي يمنع ذلك.
window-welcome-stays = كل شيء يبقى هنا
window-welcome-stays-more = لا يخرج شيء من هذا الكمبيوتر. لا يُحفظ شيء إلا إذا طلبتم ذلك.
window-welcome-skip = يمكنكم تخطي أي سؤال
window-welcome-skip-more = لا اسم ولا أوراق. لا نسأل أبدًا عن وضع الهجرة.
window-welcome-not-advice = ليست نصيحة قانونية
window-welcome-not-advice-more = اسألوا محاميًا عما يعنيه هذا لكم.
window-welcome-time = نحو عشر دقائق
window-start = ابدأوا

## شاشة الأسئلة

window-topic-empty = لا أسئلة أخرى هنا.
window-topics = المواضيع
window-why = لماذا نسأل:
window-help = مساعدة أكثر
window-find-state = ابحثوا عن ولاية
window-states = الولايات
window-chosen = ما اخترتموه
window-take-back = تراجع
window-no-state-found = لا توجد ولاية بهذا الاسم.
window-find-county = ابحثوا عن مقاطعتكم (county)
window-counties = المقاطعات
window-no-county-found = لا توجد مقاطعة بهذا الاسم.
window-back = رجوع
window-next = التالي
window-to-result = أظهر نتيجتي
window-taking-shape = النتيجة تتشكل
window-answer-more = الإجابة عن أسئلة أخرى

## شاشة النتيجة

window-access = الوصول
window-access-depends = يتوقف على إجابات
window-matrix-how = اختاروا علامة لتروا السبب. اختاروا اسمًا لتروا مساراته.
window-matrix-caption = السجلات والجهات التي تستطيع الوصول إليها. كل علامة تفتح شرحًا، وكل اسم يفتح مساراته. مفاتيح الأسهم تنقلكم بينها.
window-agency = الجهة
window-narrow = إظهار جزء أصغر من الجدول
window-narrow-open = فقط ما هو مفتوح أو قد يكون مفتوحًا
window-topic = الموضوع
window-all-topics = كل المواضيع
window-narrow-none = لا يوجد صف يناسب هذا.
window-narrow-all = إظهار كل الصفوف
window-legend = معنى العلامات
window-legend-open = مفتوح: تستطيع الجهة البحث عنه، أو الحصول عليه إذا طلبته
window-legend-restricted = مقيّد: يلزم شيء قبل ذلك؛ والكلمات بجانب العلامة تقول ما هو
window-legend-for-now = خطّان قائمان: موقوف أو مضيَّق حاليًا، وقد يتغير في أي يوم
window-legend-barred = ممنوع: يمنعه قانون أو حاجز تقني
window-legend-none = لم نجد مسارًا
window-legend-seen = مع نقطة: تُظهر وثائق أنه استُخدم
window-legend-reported = مع حلقة: ذكرته تقارير
window-legend-asked = مع حلقة منقّطة: طُلب، ولا نعلم أنه أُعطي
window-legend-depends = خط متقطع مع «?»: يتوقف على إجابات لم تُعطَ
window-models = معنى أنواع الاتفاقيات

## صورة المسارات

window-routes = المسارات
window-routes-what = ما لا يستطيع الجدول إظهاره: من يحفظ السجل، وكيف ينتقل، وما الذي يقف في طريقه.
window-back-to-table = العودة إلى الجدول
window-routes-how = الخط المتصل مفتوح. الخط المتقطع يحتاج إلى أمر أو موافقة. الخط المنقّط ممنوع. العمود الذي يقطع الخط هو وسيلة حماية.
window-all-records = كل السجلات
window-all-agencies = كل الجهات
window-show-text = إظهارها نصًا
window-hide-text = إخفاء النص
window-show-table = إظهارها في جدول
window-see-routes = انظروا مساراته
window-no-routes = لم نجد مسارًا بين هذين الاثنين.
window-stage-record = سجلات عنكم
window-stage-holder = من يحفظه
window-stage-channel = كيف ينتقل
window-stage-gate = ما يقف في طريقه
window-stage-agency = من يستطيع الحصول عليه
window-no-gate = لم نجد شيئًا

## شرح نتيجة واحدة

window-back-to-result = العودة إلى النتيجة
window-ways = كيف يمكن أن يصل إلى هناك
window-source = المصدر
window-sources-how = لا يفتح Sightline أي صفحة على الإنترنت. يمكنكم تحديد عنوان ونسخه.

## شاشة «ماذا لو»

window-what-if-title = ماذا لو كان شيء ما مختلفًا؟
window-what-if-lede = جرّبوا إجابات أخرى لتروا ما الذي تغيّره. إجاباتكم أنتم تبقى كما هي.
window-what-if-answers = تغيير الإجابات
window-what-if-changed = غُيّر للتجربة
window-what-if-take-back = تراجع
window-what-if-most = أي الإجابات أكثر أثرًا
window-what-if-most-how = كل سطر هو إجابة أخرى عن سؤال واحد، وكل شيء آخر كما هو. الرقم يقول كم نتيجة ستتغير.
window-what-if-try = تجربة
window-what-if-changes = نتائج تتغير
window-what-if-more = إظهار المزيد
window-what-if-none-left = لا توجد إجابة أخرى تغيّر أي نتيجة.
window-what-if-question = السؤال
window-what-if-choose = اختاروا سؤالًا
window-what-if-hint = اختاروا الآن إجابة أخرى. سترون ما يتغير، القديم بجانب الجديد.
window-changes = ما يتغير
window-before = الآن
window-after = عندئذٍ
window-map-title = الشخص نفسه في كل ولاية
window-map-how = اختاروا سجلًا وجهة. تبيّن الخريطة كيف سيكون الأمر وباقي إجاباتكم كما هي.
window-map-record = السجل
window-map-agency = الجهة
window-map-tiles = الشيء نفسه، وكل ولاية بالحجم نفسه
window-map-words = كيف سيكون الأمر
window-places-title = ولايات جنبًا إلى جنب
window-places-how = اختاروا ولايتين، أو ثلاث ولايات. ما يختلف يُذكر سطرًا بعد سطر.
window-places-state = الولاية
window-places-none = بلا ولاية
window-places-page = صفحة للعرض أو للطباعة

## شاشة «ما يمكنكم فعله»

window-actions-lede = خطوات يسمح بها القانون وتناسب إجاباتكم. بعضها لأي شخص، وهي تقول لمن. تأتي المواعيد النهائية أولًا، ثم شيء واحد لليوم، ثم ما يفيدكم أكثر.
window-actions-none = ليست لدينا بعد خطوات نعرضها لهذه الإجابات. يستطيع محامٍ أو ممثل معتمد (accredited representative) النظر في قضيتكم.
window-action-effect = ما الذي قد يغيّره هذا لكم

## رسائل جاهزة للتوقيع

window-letters = رسائل جاهزة للتوقيع
window-letters-back = العودة إلى الرسائل
window-letters-to-steps = العودة إلى الخطوات
window-letter-write = كتابة هذه الرسالة
window-letter-fill-in = املأوا الفراغات
window-letter-typed = ما تكتبونه ليس إجابة ولا يُحفظ. تنساه الشاشة عندما تتركونها. «مسح كل شيء» يزيله من الذاكرة. يمكنكم ترك فراغات والكتابة باليد.
window-letter-preview = الرسالة

## بعد المسح

window-cleared = { $count ->
    [zero] مُسح كل شيء. لا توجد الآن أي إجابة لدى Sightline.
    [one] مُسح كل شيء. لدى Sightline الآن إجابة واحدة.
    [two] مُسح كل شيء. لدى Sightline الآن إجابتان.
    [few] مُسح كل شيء. لدى Sightline الآن { NUMBER($count) } إجابات.
    [many] مُسح كل شيء. لدى Sightline الآن { NUMBER($count) } إجابةً.
   *[other] مُسح كل شيء. لدى Sightline الآن { NUMBER($count) } إجابة.
}

## من يجيب عن موكّل

window-desk = أجيب عن شخص آخر
window-desk-what = كل الأسئلة في صفحة واحدة، مع ملاحظات لمن يساعد الموكّل.
window-desk-beside = لغة الموكّل بجانب لغتي
window-desk-find = الانتقال إلى سؤال
window-desk-none = لا يوجد سؤال فيه هذا.
window-desk-next = الموكّل التالي
window-desk-next-what = يمسح كل شيء ويبدأ من جديد.
window-desk-listen = انتبهوا إلى
window-desk-avoid = اتركوا جانبًا
window-desk-show = عرض السؤال على الموكّل
window-desk-close = العودة إلى صفحة الأسئلة كلها

## شاشة «الحفظ أو الفتح»

window-session-title = احفظوا هذه الجلسة، أو افتحوا جلسة محفوظة
window-session-lede = لا يُحفظ شيء إلا إذا طلبتم. وإذا طلبتم، تُحفظ إجاباتكم في ملف واحد مقفل، في المكان الذي تختارونه. ما كتبتموه في الرسائل لا يدخل فيه.
window-session-save = حفظ
window-session-with = ما الذي سيفتح الملف؟
window-session-words = ست كلمات نسحبها نحن
window-session-words-what = الأكثر أمانًا. اكتبوها على ورق. تظهر هنا مرة واحدة ولا تُحفظ في أي مكان.
window-session-own = عبارة مرور منكم
window-session-own-what = 15 حرفًا أو أكثر، لا يستطيع أحد تخمينها.
window-session-key = مفتاح محامٍ أو عيادة قانونية
window-session-key-what = عندئذٍ هم وحدهم يستطيعون فتح الملف. أنتم لا تستطيعون. اطلبوا منهم مفتاح «age» الخاص بهم.
window-session-draw = اسحب ست كلمات
window-session-draw-again = اسحب كلمات أخرى
window-session-save-button = الحفظ في ملف مقفل
window-session-passphrase = عبارة المرور
window-session-public = مفتاحهم العام (يبدأ بـ age1)
window-session-secret = مفتاحكم السري (يبدأ بـ AGE-SECRET-KEY-1)
window-session-open = فتح
window-session-replaces = لقد أعطيتم إجابات. فتح هذا الملف يضع إجاباته مكانها، وتضيع إجاباتكم. لكي تبقى إجاباتكم، احفظوها أولًا.
window-session-replace = افتحه، وتضيع إجاباتي
window-session-keep = أبقِ إجاباتي
window-key-file = أخذ المفتاح من ملف
window-session-choose = اختيار ملف
window-session-open-button = افتحه
window-session-to-result = رؤية النتيجة
window-session-open-link = فتح جلسة محفوظة
window-session-age = ملف كهذا مقفل بالصيغة المفتوحة «age». يفتحه أيضًا البرنامجان المجانيان age و rage. من يجده يستطيع أن يرى أنه ملف مقفل، لا ما فيه.

## شاشة «هل يحفظ هذا خصوصيتي؟»

window-proof-title = هل يحفظ هذا خصوصيتي؟
window-proof-lede = لستم مضطرين إلى الثقة بنا. هذه الاختبارات جرت على هذا الكمبيوتر.
window-proof-passed = تم التحقق: هذا صحيح
window-proof-failed = غير مؤكد على هذا الكمبيوتر
window-proof-commands = ما يمكن لهذه النافذة أن تطلبه
window-proof-commands-how = الصفحة التي ترونها تستطيع أن تطلب من البرنامج هذه الأشياء، ولا شيء غيرها. لا يصل أي منها إلى ملف أو إلى شبكة.
window-proof-page = الصفحة نفسها لا تستطيع الوصول إلى الشبكة
window-proof-page-kept = حاولت قبل لحظة تحميل شيء. رُفض طلبها.
window-proof-page-broken = حاولت قبل لحظة تحميل شيء. لم يُرفض طلبها.
window-proof-versions = الإصدارات

## الورق

window-paper-lede = اطبعوا ورقة، أو احفظوها في ملف واحد. لا يُكتب شيء حتى تضغطوا، وعندئذٍ فقط في المكان الذي تختارونه.
window-paper-kind = أي ورقة؟
window-paper-carry = لتحملوها معكم
window-paper-carry-what = خطوات ومواعيد نهائية وبطاقة تُقص. ليس فيها أي من إجاباتكم ولا أي سجلات: آمنة إذا وجدها أحد.
window-paper-lawyer = لمحاميكم
window-paper-lawyer-what = ما تستطيع كل جهة الوصول إليه، ولماذا، والقوانين والمصادر. تقول الكثير عنكم: احفظوها في مكان آمن.
window-paper-own-steps = أضف خطواتي الخاصة التي تكشف شيئًا خاصًا عني، مثل قضية في محكمة
window-paper-answers = أضف ما أجبت به
window-paper-beside = لغة ثانية بجانبها
window-paper-beside-none = لا شيء
window-paper-chosen = مشروح في هذه الورقة
window-paper-chosen-none = النتائج الثلاث الأهم. لاختيار غيرها، افتحوا نتيجة واضغطوا «اشرح هذا في ورقة المحامي».
window-paper-add = اشرح هذا في ورقة المحامي
window-paper-remove = إزالة من ورقة المحامي
window-paper-print = طباعة
window-paper-save = الحفظ في ملف
window-paper-writes = للطابعة ذاكرة خاصة بها: اختاروا طابعة تثقون بها. والملف يستطيع أن يقرأه كل من يستخدم هذا الكمبيوتر.
window-paper-preview = كيف ستبدو
window-saved = حُفظ هنا: { $path }. لحذفه، انقلوه إلى سلة المهملات ثم أفرغوها. حتى ذلك الحين يستطيع قراءته كل من يستخدم هذا الكمبيوتر.
window-not-saved = تعذّر الحفظ هنا: { $path } ({ $reason }). اختاروا مكانًا آخر.
window-not-printed = لم تُفتح نافذة الطباعة الخاصة بالنظام. احفظوا الورقة في ملف، ثم اطبعوه.
window-all-alike = الكل سواء
