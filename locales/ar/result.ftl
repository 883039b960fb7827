## كيف تصل جهة إلى سجل

access-open = مفتوح
access-restricted = مقيّد
access-barred = ممنوع

access-open-sentence = تستطيع الجهة البحث عن هذا، أو الحصول عليه عند الطلب. في مسار واحد على الأقل لم نجد شيئًا يمنعه بالتأكيد.
access-barred-sentence = قانون أو حاجز تقني يمنع كل مسار نعرفه. ومع ذلك يمكن أن تُخالَف القاعدة.

access-takes = { $access }: { $takes }
takes-own-word = تكفي كلمة الجهة نفسها
takes-own-paper = ورقة توقّعها الجهة بنفسها
takes-keepers-choice = إذا وافق من يحفظ السجل
takes-court-order = أمر من محكمة
takes-judges-warrant = مذكرة من قاضٍ
takes-own-word-sentence = هناك قاعدة تضيّق هذا، لكنها لا تغلقه. كلمة الجهة نفسها يمكن أن تفتحه: سبب تذكره، أو وعد تعطيه، أو سياسة تضعها لنفسها. لا يلزم أن يوافق أي قاضٍ.
takes-own-paper-sentence = هناك قاعدة تضيّق هذا، لكنها لا تغلقه. ورقة توقّعها الجهة بنفسها يمكن أن تفتحه، مثل استدعاء إداري (administrative subpoena) أو مذكرة إدارية (administrative warrant). لا يلزم أن يوقّع أي قاضٍ.
takes-keepers-choice-sentence = من يحفظ السجل هو الذي يقرر، ويستطيع أن يرفض. إذا وافق، لا يلزم أن يوافق أي قاضٍ.
takes-court-order-sentence = يجب أن تأمر بذلك محكمة أولًا.
takes-judges-warrant-sentence = يجب أن يوقّع قاضٍ مذكرة (warrant) أولًا.

for-now-barred = موقوف حاليًا
for-now-restricted = مضيَّق حاليًا
for-now-barred-sentence = هذا موقوف حاليًا، وقد يتغير ذلك في أي يوم: ما يوقفه محل نزاع في المحاكم.
for-now-restricted-sentence = هذا مضيَّق حاليًا، وقد يتغير ذلك في أي يوم: ما يضيّقه محل نزاع في المحاكم.
for-now-otherwise = إذا سقط ذلك: { $sentence }

## كيف نعرف

evidence-documented = تُظهره وثائق
evidence-reported = ذكرته تقارير
evidence-documented-asked = طُلب بحسب وثائق؛ ولا نعلم أنه أُعطي
evidence-reported-asked = طُلب بحسب تقارير؛ ولا نعلم أنه أُعطي
evidence-law-only = قراءة للقانون

evidence-documented-sentence = تُظهر وثائق، أو أوراق محكمة، أو أقوال إحدى الجهات نفسها، أن مسارًا كهذا قد استُخدم.
evidence-documented-asked-sentence = تُظهر وثائق أن الجهة طلبت هذا. لا نعلم هل أُعطي أم لا.
evidence-reported-sentence = تذكر أخبار أو جماعات تدافع عن الحقوق أن مسارًا كهذا قد استُخدم.
evidence-reported-asked-sentence = تذكر أخبار أو جماعات تدافع عن الحقوق أن الجهة طلبت هذا. لا نعلم هل أُعطي أم لا.
evidence-law-only-sentence = لم نجد هنا حالة كهذه. هكذا نقرأ القانون.
evidence-law-only-elsewhere-sentence = لا نعرف أي حالة في المسار الأوسع. هناك حالة في مسار أضيق: انظروا أدناه.

## خلية في الجدول

cell-applies = { $access }، { $evidence }
cell-depends = يتوقف على إجابات؛ على الأكثر { $access }، { $evidence }
cell-for-now = { $today }، وقد يتغير في أي يوم؛ وإلا { $otherwise }
cell-none = لم نجد مسارًا

place-nation = الولايات المتحدة

## أعلى النتيجة

overview-nothing = بحسب إجاباتكم، لم نجد سجلًا تستطيع هذه الجهات الوصول إليه بالمسارات التي نعرفها.
overview-open = { $count ->
    [zero] لا يوجد أي نوع من السجلات عنكم مفتوح لجهة واحدة على الأقل.
    [one] نوع واحد من السجلات عنكم مفتوح لجهة واحدة على الأقل.
    [two] نوعان من السجلات عنكم مفتوحان لجهة واحدة على الأقل.
    [few] { NUMBER($count) } أنواع من السجلات عنكم مفتوحة لجهة واحدة على الأقل.
    [many] { NUMBER($count) } نوعًا من السجلات عنكم مفتوحة لجهة واحدة على الأقل.
   *[other] { NUMBER($count) } نوع من السجلات عنكم مفتوحة لجهة واحدة على الأقل.
}
overview-for-now = { $count ->
    [zero] لا توجد نتائج موقوفة أو مضيَّقة حاليًا فقط.
    [one] نتيجة واحدة موقوفة أو مضيَّقة حاليًا فقط: ما زالت محكمة تنظر في الأمر.
    [two] نتيجتان موقوفتان أو مضيَّقتان حاليًا فقط: ما زالت المحاكم تنظر في الأمر.
    [few] { NUMBER($count) } نتائج موقوفة أو مضيَّقة حاليًا فقط: ما زالت المحاكم تنظر في الأمر.
    [many] { NUMBER($count) } نتيجةً موقوفة أو مضيَّقة حاليًا فقط: ما زالت المحاكم تنظر في الأمر.
   *[other] { NUMBER($count) } نتيجة موقوفة أو مضيَّقة حاليًا فقط: ما زالت المحاكم تنظر في الأمر.
}
overview-none-open = لم نجد مسارًا مفتوحًا إلى سجل عنكم.
overview-depends = { $count ->
    [zero] لا توجد نتائج تتوقف على إجابات لم تعطوها.
    [one] نتيجة واحدة ما زالت تتوقف على إجابات لم تعطوها.
    [two] نتيجتان ما زالتا تتوقفان على إجابات لم تعطوها.
    [few] { NUMBER($count) } نتائج ما زالت تتوقف على إجابات لم تعطوها.
    [many] { NUMBER($count) } نتيجةً ما زالت تتوقف على إجابات لم تعطوها.
   *[other] { NUMBER($count) } نتيجة ما زالت تتوقف على إجابات لم تعطوها.
}
overview-all-depends = لا شيء هنا مؤكد بعد. كل نتيجة تتوقف على إجابات لم تعطوها.

## الجواب القصير

short-first = الأهم لكم
short-why = عن طريق: { $channel }. استخدامه: { $evidence }.
short-why-depends = ربما عن طريق: { $channel }. استخدامه: { $evidence }.
short-likewise = بالسهولة نفسها: { $agencies }.
short-likewise-count = { $count ->
    [zero] بالسهولة نفسها: لا جهة أخرى.
    [one] بالسهولة نفسها: جهة أخرى واحدة.
    [two] بالسهولة نفسها: جهتان أخريان.
    [few] بالسهولة نفسها: { NUMBER($count) } جهات أخرى.
    [many] بالسهولة نفسها: { NUMBER($count) } جهةً أخرى.
   *[other] بالسهولة نفسها: { NUMBER($count) } جهة أخرى.
}
short-rest = { $count ->
    [zero] لا نتائج أخرى: { $parts }.
    [one] النتيجة الأخرى الوحيدة: { $parts }.
    [two] النتيجتان الأخريان: { $parts }.
    [few] النتائج الأخرى وعددها { NUMBER($count) }: { $parts }.
    [many] النتائج الأخرى وعددها { NUMBER($count) }: { $parts }.
   *[other] النتائج الأخرى وعددها { NUMBER($count) }: { $parts }.
}
short-rest-open = { $count ->
    [zero] لا شيء مفتوح
    [one] واحدة مفتوحة
    [two] اثنتان مفتوحتان
    [few] { NUMBER($count) } مفتوحة
    [many] { NUMBER($count) } مفتوحة
   *[other] { NUMBER($count) } مفتوحة
}
short-rest-for-now = { $count ->
    [zero] لا شيء موقوف أو مضيَّق حاليًا فقط
    [one] واحدة موقوفة أو مضيَّقة حاليًا فقط
    [two] اثنتان موقوفتان أو مضيَّقتان حاليًا فقط
    [few] { NUMBER($count) } موقوفة أو مضيَّقة حاليًا فقط
    [many] { NUMBER($count) } موقوفة أو مضيَّقة حاليًا فقط
   *[other] { NUMBER($count) } موقوفة أو مضيَّقة حاليًا فقط
}
short-rest-own = { $count ->
    [zero] لا شيء تكفيه
    [one] واحدة تكفيها
    [two] اثنتان تكفيهما
    [few] { NUMBER($count) } تكفيها
    [many] { NUMBER($count) } تكفيها
   *[other] { NUMBER($count) } تكفيها
} كلمة الجهة نفسها أو ورقة منها
short-rest-keeper = { $count ->
    [zero] لا شيء يقرره
    [one] واحدة يقررها
    [two] اثنتان يقررهما
    [few] { NUMBER($count) } يقررها
    [many] { NUMBER($count) } يقررها
   *[other] { NUMBER($count) } يقررها
} من يحفظ السجل
short-rest-court = { $count ->
    [zero] لا شيء يحتاج
    [one] واحدة تحتاج
    [two] اثنتان تحتاجان
    [few] { NUMBER($count) } تحتاج
    [many] { NUMBER($count) } تحتاج
   *[other] { NUMBER($count) } تحتاج
} إلى أمر من محكمة (court order) أو مذكرة من قاضٍ (judicial warrant)
short-rest-barred = { $count ->
    [zero] لا شيء ممنوع
    [one] واحدة ممنوعة
    [two] اثنتان ممنوعتان
    [few] { NUMBER($count) } ممنوعة
    [many] { NUMBER($count) } ممنوعة
   *[other] { NUMBER($count) } ممنوعة
}
short-rest-depends = { $count ->
    [zero] لا شيء يتوقف على إجابات لم تعطوها
    [one] واحدة تتوقف على إجابات لم تعطوها
    [two] اثنتان تتوقفان على إجابات لم تعطوها
    [few] { NUMBER($count) } تتوقف على إجابات لم تعطوها
    [many] { NUMBER($count) } تتوقف على إجابات لم تعطوها
   *[other] { NUMBER($count) } تتوقف على إجابات لم تعطوها
}
short-sure = { $shown ->
    [0] لم يظهر استخدام أي من هذه: هكذا نقرأ القانون.
    [one] مدى تأكدنا: تُظهر وثائق أو تقارير استخدام نتيجة واحدة من كل النتائج وعددها { NUMBER($count) }. أما الباقي فهكذا نقرأ القانون.
    [two] مدى تأكدنا: تُظهر وثائق أو تقارير استخدام نتيجتين من كل النتائج وعددها { NUMBER($count) }. أما الباقي فهكذا نقرأ القانون.
    [few] مدى تأكدنا: تُظهر وثائق أو تقارير استخدام { NUMBER($shown) } من كل النتائج وعددها { NUMBER($count) }. أما الباقي فهكذا نقرأ القانون.
    [many] مدى تأكدنا: تُظهر وثائق أو تقارير استخدام { NUMBER($shown) } من كل النتائج وعددها { NUMBER($count) }. أما الباقي فهكذا نقرأ القانون.
   *[other] مدى تأكدنا: تُظهر وثائق أو تقارير استخدام { NUMBER($shown) } من كل النتائج وعددها { NUMBER($count) }. أما الباقي فهكذا نقرأ القانون.
}

## حول الجدول

overview-matrix = أي جهة تستطيع الوصول إلى ماذا
overview-record = السجل
overview-unheeded = { $count ->
    [zero] استُخدمت كل الإجابات: { $questions }.
    [one] إجابة واحدة لم تُستخدم، لأن إجابة أخرى تستبعد سؤالها: { $questions }.
    [two] إجابتان لم تُستخدما، لأن إجابات أخرى تستبعد سؤاليهما: { $questions }.
    [few] { NUMBER($count) } إجابات لم تُستخدم، لأن إجابات أخرى تستبعد أسئلتها: { $questions }.
    [many] { NUMBER($count) } إجابةً لم تُستخدم، لأن إجابات أخرى تستبعد أسئلتها: { $questions }.
   *[other] { NUMBER($count) } إجابة لم تُستخدم، لأن إجابات أخرى تستبعد أسئلتها: { $questions }.
}
overview-questions = أسئلة ما زال يمكن أن تغيّر هذا
overview-dated = هذا مبني على مصادر حتى { DATE($newest) }، معظمها أقدم من ذلك، ويُقرأ بحسب الوضع في { DATE($as-of) }. الأحداث اللاحقة غير مشمولة. بحثنا عن مصادر حتى { DATE($researched) }.
overview-past = هذا ينظر إلى الماضي: قد لا تظهر فيه قواعد انتهت قبل { DATE($researched) }.
question-in-states = { $question } ({ $states })
findings-title = ماذا وجدنا أيضًا عن { $state }

overview-shown = { $shown ->
    [0] لا يظهر أي صف من { NUMBER($all) }.
    [one] يظهر صف واحد من { NUMBER($all) }.
    [two] يظهر صفان من { NUMBER($all) }.
    [few] تظهر { NUMBER($shown) } صفوف من { NUMBER($all) }.
    [many] يظهر { NUMBER($shown) } صفًا من { NUMBER($all) }.
   *[other] يظهر { NUMBER($shown) } صف من { NUMBER($all) }.
}

## الكلمات

terms-here = كلمات مستخدمة هنا
terms-all = كلمات نشرحها

## السطر الأخير

report-not-advice = هذه معلومات وليست نصيحة قانونية. القوانين وطريقة العمل بها تتغير؛ وكل عبارة تحمل تاريخها. قبل أن تفعلوا شيئًا، تحدثوا مع محامٍ أو مع ممثل معتمد (accredited representative).
language-draft = هذه الترجمة صنعتها آلة. لم يراجعها بعد أحد نشأ على هذه اللغة. إذا بدا شيء خطأً أو كان مهمًا جدًا لكم، فاطلبوا من أحد أن يقرأ معكم النص الإنجليزي.
