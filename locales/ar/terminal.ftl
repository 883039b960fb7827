## النتيجة وشرحها

terminal-fallback = [{ $language ->
    [en] بالإنجليزية
   *[other] { $language }
}]
terminal-legend = ● شوهد عمليًا   ○ ذكرته تقارير   ◌ طُلب، ولا نعلم أنه أُعطي   · قراءة للقانون   ? يتوقف على إجابات لم تُعطَ
terminal-why = لمعرفة السبب: sightline explain ANSWERS.yaml --record RECORD --agency AGENCY
terminal-how = لمعرفة ما يمكن فعله: sightline actions ANSWERS.yaml
terminal-why-interview = لمعرفة السبب، اكتبوا رقم سطر.
terminal-no-exposure = لم نجد مسارًا تستطيع به هذه الجهة: { $agency }، الوصول إلى هذا السجل: { $record }.
terminal-no-exposure-hint = إذا كانت إجابة ناقصة، يمكن أن تتغير النتيجة. هذه الأسئلة ما زالت مفتوحة:

## المقارنة والأسئلة

terminal-compare-depends = يتوقف
terminal-compare-change = قبل: { $before }؛ بعد: { $after }
terminal-compare-count = نتائج تتغير
terminal-questions-none = لا يوجد سؤال مفتوح يمكن أن يغيّر النتيجة.

## فحص القواعد والكلمات

terminal-check-clean = القواعد والكلمات سليمة: الولايات { NUMBER($states) }، الحقائق { NUMBER($facts) }، وسائل الحماية { NUMBER($safeguards) }، الحالات { NUMBER($cases) }، المصادر { NUMBER($sources) }، اللغات { NUMBER($locales) }.

## ملفات الإجابات

terminal-letters-how = `sightline letters ANSWERS --letter NAME` يطبع رسالة، فيها فراغات تُملأ باليد.
terminal-letter-lawyer = إذا أرسلها معكم محامٍ أو عيادة: ‎--with-lawyer يطبعها.

terminal-diff-new = جديد
terminal-diff-gone = زال
terminal-diff-count = قواعد تختلف: { NUMBER($rules) }. رسائل نصية للبرنامج تختلف: { NUMBER($words) }.
terminal-diff-nothing = ليس في هذا قواعد: ليس حزمة، ولا الملف الذي يكتبه «sightline pack make».
terminal-pack-made = كُتب: { $path }. لم يوقّعه أحد بعد. يوقّعه مسؤول الصيانة والمحامي، كل منهما، بالبرنامج المجاني «minisign» (minisign -S -m FILE). ثم يصنع «sightline pack join» الحزمة.
terminal-pack-joined = كُتب: { $path }. «sightline pack check» يقول هل ستؤخذ.
terminal-pack-good = ستؤخذ هذه الحزمة: التوقيعان موثوق بهما، ولم يجد الفحص خطأ.

terminal-passphrase = عبارة المرور (لا تظهر أثناء الكتابة):
terminal-session-key = ‎--key FILE يفتحها، بالملف الذي فيه المفتاح السري.
terminal-replace = اختاروا اسمًا آخر، أو اكتبوا فوقه باستخدام ‎--replace.

terminal-reading = تُقرأ الإجابات من سطر الأوامر. لإنهائها، اضغطوا Ctrl+D.

terminal-not-confined = لم يبدأ Sightline. لم يستطع نظام التشغيل قطع الشبكة: { $reason }.
terminal-unconfined-how = لتشغيله رغم ذلك: ‎--unconfined
terminal-no-window = لا يستطيع Sightline فتح نافذته: { $reason }. في سطر الأوامر، `sightline interview` يسأل الأسئلة نفسها.
terminal-unconfined = الشبكة غير مقطوعة عن Sightline: { $reason }. Sightline نفسه لا يرسل شيئًا.

## القالب

terminal-template-head = ملف إجابات Sightline. املأوا ما تعرفونه. اتركوا ما لا تعرفونه، أو اكتبوا skip. يبقى الملف على هذا الكمبيوتر؛ احذفوه عند الانتهاء.
terminal-template-per = إجابة واحدة لكل الولايات، أو إجابة لكل ولاية، كما في: { $example }
terminal-template-when = يُسأل في بعض الحالات فقط.
terminal-template-list = الاسم الكامل، كما هو في قائمة ولايتكم. مثال: Durham County

## الفحص مرة أخرى

terminal-check-loose = { $count ->
    [zero] لا وسيلة حماية تُظهرها مصادر قديمة وحدها: { $safeguards }
    [one] وسيلة حماية واحدة تُظهرها مصادر قديمة وحدها ولا تخفض شيئًا: { $safeguards }
    [two] وسيلتا حماية تُظهرهما مصادر قديمة وحدها ولا تخفضان شيئًا: { $safeguards }
    [few] { NUMBER($count) } وسائل حماية تُظهرها مصادر قديمة وحدها ولا تخفض شيئًا: { $safeguards }
    [many] { NUMBER($count) } وسيلة حماية تُظهرها مصادر قديمة وحدها ولا تخفض شيئًا: { $safeguards }
   *[other] { NUMBER($count) } وسيلة حماية تُظهرها مصادر قديمة وحدها ولا تخفض شيئًا: { $safeguards }
}
terminal-check-primary = { NUMBER($primary) } من { NUMBER($all) } مصدر هي مصادر مباشرة (حكومة، محكمة، مجلس تشريعي)؛ وقُرئ { NUMBER($read) } منها في العنوان المذكور.
terminal-check-stale-month = { DATE($month) } ({ NUMBER($count) })
terminal-check-stale = { $count ->
    [0] لا توجد عبارة أقدم من 12 شهرًا.
    [one] عبارة واحدة أقدم من 12 شهرًا. ‎`--stale` يذكرها.
    [two] عبارتان أقدم من 12 شهرًا. ‎`--stale` يذكرهما.
    [few] { NUMBER($count) } عبارات أقدم من 12 شهرًا. ‎`--stale` يذكرها.
    [many] { NUMBER($count) } عبارةً أقدم من 12 شهرًا. ‎`--stale` يذكرها.
   *[other] { NUMBER($count) } عبارة أقدم من 12 شهرًا. ‎`--stale` يذكرها.
}
terminal-check-open = { $count ->
    [0] { $language }: كل نص مترجم.
    [one] { $language }: نص واحد يظهر بالإنجليزية، مع علامة (القديم منها: { NUMBER($stale) }). `sightline locales { $language }` يذكره.
    [two] { $language }: نصان يظهران بالإنجليزية، مع علامة (القديم منها: { NUMBER($stale) }). `sightline locales { $language }` يذكرهما.
    [few] { $language }: { NUMBER($count) } نصوص تظهر بالإنجليزية، مع علامة (القديم منها: { NUMBER($stale) }). `sightline locales { $language }` يذكرها.
    [many] { $language }: { NUMBER($count) } نصًا تظهر بالإنجليزية، مع علامة (القديم منها: { NUMBER($stale) }). `sightline locales { $language }` يذكرها.
   *[other] { $language }: { NUMBER($count) } نص تظهر بالإنجليزية، مع علامة (القديم منها: { NUMBER($stale) }). `sightline locales { $language }` يذكرها.
}

## للمترجمين

terminal-locales-head = اللغة | المستوى | النصوص | كامل | ناقص | منسوخ | قديم | كلمات باقية
terminal-locales-legend = المستويات: 1 لاستخدام Sightline، 2 المسارات والحقائق، 3 ملاحظات عن البلاد، 4 ملاحظات عن الولايات. تقول * إن اللغة يجب أن تكون كاملة هناك. المنسوخ نص إنجليزي ينتظر أن يُكتب فوقه. القديم يعني أن الإنجليزية تغيّرت منذ ذلك الحين. `sightline check` يقول ما هو معطوب.
terminal-locales-broken = { $count ->
    [zero] { $language }: لا أخطاء.
    [one] { $language }: خطأ واحد. `sightline check` يذكره.
    [two] { $language }: خطآن. `sightline check` يذكرهما.
    [few] { $language }: { NUMBER($count) } أخطاء. `sightline check` يذكرها.
    [many] { $language }: { NUMBER($count) } خطأً. `sightline check` يذكرها.
   *[other] { $language }: { NUMBER($count) } خطأ. `sightline check` يذكرها.
}
terminal-locales-missing = ناقص
terminal-locales-copy = ما زال بالإنجليزية
terminal-locales-stale = قديم، تغيّرت الإنجليزية منذ ذلك الحين
terminal-locales-whole = كل نص مترجم.
terminal-locales-synced = نصوص وُضعت هناك بالإنجليزية، ليُكتب فوقها: { NUMBER($added) }. نسخ كهذه صُنعت من جديد، لأن الإنجليزية تغيّرت: { NUMBER($renewed) }. لم يتغير شيء مما كتبتموه.
terminal-locales-fresh = سُجّل: مطابق للإنجليزية اليوم.
terminal-locales-begun = بدأ العمل في { $folder }: عدد النصوص الإنجليزية التي سيُكتب فوقها { NUMBER($count) }. حددوا أولًا الاسم والاتجاه والصيغ في locale.yaml.

## ما يمكن كتابته في المقابلة

terminal-typed-help = ? | مساعدة | ساعدني | لماذا | ليش | لماذا تسألون
terminal-typed-back = b | رجوع | ارجع | عودة | السابق | للخلف
terminal-typed-result = q | نتيجة | النتيجة | أظهر النتيجة | عرض النتيجة
terminal-typed-leave = q | خروج | اخرج | إنهاء | توقف | قف
terminal-typed-skip = تخطي | تخطى | تخط | تجاوز | لا أعلم | لا أعرف | ما أعرف | لا أدري | مش عارف | مش عارفة | لست متأكدا | لست متأكدًا | لست متأكدة | غير متأكد | غير متأكدة | مش متأكد | مش متأكدة | لا فكرة لدي | لا أريد أن أقول | أفضل ألا أقول | لا أعلم / تخطي
terminal-typed-list = قائمة | القائمة | أظهر القائمة | عرض القائمة | أظهر الكل | عرض الكل
terminal-typed-steps = + | خطوات | الخطوات | ماذا أفعل | ماذا يمكنني أن أفعل | ما يمكنني فعله
terminal-typed-yes = نعم | ن | أيوه | أيوا | أجل | إي
terminal-typed-no = لا | ل | كلا | لأ | لا شيء | ولا واحدة | أبدا | أبدًا
terminal-typed-and = و | وأيضا | وأيضًا | زائد
terminal-typed-or = أو

## مساعدة البرنامج

terminal-about = أي سجلات عنكم تستطيع أي جهة الوصول إليها، وبأي مسار، وما الذي يمنع ذلك، وكيف نعرف؟ يعمل Sightline على هذا الكمبيوتر وحده: لا يفتح أي اتصال ولا يحفظ شيئًا.
