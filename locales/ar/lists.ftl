## قائمة ICE: اتفاقيات ‎287(g)

list-287g = اتفاقيات الشرطة مع ICE
    .title = { $county }، { $state }: اتفاقيات الشرطة مع ICE
    .some = { $count ->
        [zero] لا تذكر قائمة ICE بتاريخ { DATE($date) } أي اتفاقية لجهة في { $county }.
        [one] تذكر قائمة ICE بتاريخ { DATE($date) } اتفاقية واحدة لجهة في { $county }.
        [two] تذكر قائمة ICE بتاريخ { DATE($date) } اتفاقيتين لجهات في { $county }.
        [few] تذكر قائمة ICE بتاريخ { DATE($date) } { NUMBER($count) } اتفاقيات لجهات في { $county }.
        [many] تذكر قائمة ICE بتاريخ { DATE($date) } { NUMBER($count) } اتفاقيةً لجهات في { $county }.
       *[other] تذكر قائمة ICE بتاريخ { DATE($date) } { NUMBER($count) } اتفاقية لجهات في { $county }.
    }
    .none = لا تذكر قائمة ICE بتاريخ { DATE($date) } أي جهة في { $county } وقّعت اتفاقية للقيام بعمل الهجرة. هذا لا يعني أنه لا توجد اتفاقية.
    .newer = { $count ->
        [zero] لم تظهر في ملفات ICE حتى { DATE($seen) } اتفاقيات أحدث لجهات هنا.
        [one] اتفاقية أحدث واحدة لجهة هنا كانت في ملفات ICE بحلول { DATE($seen) }.
        [two] اتفاقيتان أحدث لجهات هنا كانتا في ملفات ICE بحلول { DATE($seen) }.
        [few] { NUMBER($count) } اتفاقيات أحدث لجهات هنا كانت في ملفات ICE بحلول { DATE($seen) }.
        [many] { NUMBER($count) } اتفاقيةً أحدث لجهات هنا كانت في ملفات ICE بحلول { DATE($seen) }.
       *[other] { NUMBER($count) } اتفاقية أحدث لجهات هنا كانت في ملفات ICE بحلول { DATE($seen) }.
    }
    .here = وقّعتها جهات هنا
    .statewide = وقّعتها جهات تابعة للولاية، قد تعمل في كل مقاطعة
    .unplaced = وقّعتها في الولاية جهات لا نعرف مقاطعتها؛ قد تكون إحداها قريبة منكم
    .elsewhere = { $count ->
        [zero] لا نعرف اتفاقيات أخرى في مقاطعات أخرى من الولاية.
        [one] نعرف اتفاقية واحدة أخرى في مقاطعة أخرى من الولاية.
        [two] نعرف اتفاقيتين أخريين في مقاطعات أخرى من الولاية.
        [few] نعرف { NUMBER($count) } اتفاقيات أخرى في مقاطعات أخرى من الولاية.
        [many] نعرف { NUMBER($count) } اتفاقيةً أخرى في مقاطعات أخرى من الولاية.
       *[other] نعرف { NUMBER($count) } اتفاقية أخرى في مقاطعات أخرى من الولاية.
    }
    .line = { $agency }: { $kind }، وُقّعت في { DATE($date) }
    .line-undated = { $agency }: { $kind }
    .misprint = تقول قائمة ICE إنها وُقّعت في { DATE($date) }، وهذا لا يمكن أن يكون صحيحًا
    .listed-as = تضعها القائمة في «{ $county }»، ولا توجد في الولاية مقاطعة بهذا الاسم
    .since = ليست في قائمة ICE بتاريخ { DATE($date) }، لكنها في ملفاتها بحلول { DATE($seen) }
    .placed = لا تذكر ICE مقاطعة؛ وضعناها هنا بحسب قوائم عامة أخرى
    .placed-otherwise = تضعها قائمة ICE في «{ $county }»؛ وضعناها هنا بحسب قوائم عامة أخرى
    .gone = لم تعد في قائمة ICE بحلول { DATE($date) }

## الأنواع الثلاثة

list-287g-task-force = فرقة عمل (task force)
    .what = فرقة عمل (task force): يجوز للضباط القيام بعمل الهجرة أثناء عمل الشرطة العادي.
list-287g-jail-enforcement = تدقيق في السجن المحلي (jail)
    .what = تدقيق في السجن المحلي (jail): موظفو السجن يستجوبون الموجودين فيه لصالح ICE.
list-287g-warrant-service = مذكرات ICE في السجن المحلي (jail)
    .what = مذكرات ICE في السجن المحلي (jail): موظفو السجن ينفّذون مذكرات ICE الإدارية (administrative warrants)، التي لم يوقّعها أي قاضٍ، على الموجودين في السجن.

## أطلس المراقبة

list-alpr = جهات لديها قارئات لوحات
    .title = { $county }، { $state }: جهات لديها قارئات لوحات السيارات (plate readers)
    .some = { $count ->
        [zero] لا يذكر Atlas of Surveillance بتاريخ { DATE($date) } أي جهة في { $county } لديها قارئات لوحات السيارات.
        [one] يذكر Atlas of Surveillance بتاريخ { DATE($date) } جهة واحدة في { $county } لديها قارئات لوحات السيارات.
        [two] يذكر Atlas of Surveillance بتاريخ { DATE($date) } جهتين في { $county } لديهما قارئات لوحات السيارات.
        [few] يذكر Atlas of Surveillance بتاريخ { DATE($date) } { NUMBER($count) } جهات في { $county } لديها قارئات لوحات السيارات.
        [many] يذكر Atlas of Surveillance بتاريخ { DATE($date) } { NUMBER($count) } جهةً في { $county } لديها قارئات لوحات السيارات.
       *[other] يذكر Atlas of Surveillance بتاريخ { DATE($date) } { NUMBER($count) } جهة في { $county } لديها قارئات لوحات السيارات.
    } هذا الأطلس مشروع من Electronic Frontier Foundation و University of Nevada, Reno Reynolds School of Journalism (CC BY). وقد تكون لدى جهات أخرى هنا أيضًا.
    .none = لا يذكر Atlas of Surveillance بتاريخ { DATE($date) } أي جهة في { $county } لديها قارئات لوحات السيارات. هذا الأطلس مشروع من Electronic Frontier Foundation و University of Nevada, Reno Reynolds School of Journalism (CC BY). هذا لا يعني أنه لا توجد: جهات كثيرة ليست فيه.
    .here = جهات هنا
    .statewide = جهات تابعة للولاية، قد تعمل في كل مقاطعة
    .elsewhere = { $count ->
        [zero] لا يذكر الأطلس جهات أخرى في مقاطعات أخرى من الولاية.
        [one] يذكر الأطلس جهة واحدة أخرى في مقاطعة أخرى من الولاية.
        [two] يذكر الأطلس جهتين أخريين في مقاطعات أخرى من الولاية.
        [few] يذكر الأطلس { NUMBER($count) } جهات أخرى في مقاطعات أخرى من الولاية.
        [many] يذكر الأطلس { NUMBER($count) } جهةً أخرى في مقاطعات أخرى من الولاية.
       *[other] يذكر الأطلس { NUMBER($count) } جهة أخرى في مقاطعات أخرى من الولاية.
    }
    .line-undated = { $agency }: { $kind }
    .detail = الشركة: { $detail }
list-alpr-plate-readers = قارئات لوحات السيارات
    .what = قارئات لوحات السيارات (plate readers): كاميرات تسجّل لوحة كل سيارة تمر، مع المكان والوقت. وتستطيع الشرطة مشاركة ما سُجّل مع جهات أخرى.

## مكاتب الترحيل لدى ICE

list-ero-field-office = مكتب ICE الميداني
    .title = { $county }، { $state }: مكتب ICE المسؤول عنها
    .some = في القائمة { $count ->
        [zero] { NUMBER($count) } مكتب ميداني
        [one] مكتب ميداني واحد
        [two] مكتبان ميدانيان
        [few] { NUMBER($count) } مكاتب ميدانية
        [many] { NUMBER($count) } مكتبًا ميدانيًا
       *[other] { NUMBER($count) } مكتب ميداني
    } لضباط الترحيل في ICE (ERO) المسؤولين عن { $county }، بحسب مناطق ICE بتاريخ { DATE($date) }.
    .none = لم نجد مكتبًا ميدانيًا لضباط الترحيل في ICE (ERO) مسؤولًا عن { $county } في مناطق ICE بتاريخ { DATE($date) }. هذا لا يعني أنه لا يوجد مكتب مسؤول عنها.
    .here = مكتب هذه المقاطعة
    .elsewhere = وهناك { $count ->
        [zero] { NUMBER($count) } مكتب ميداني آخر
        [one] مكتب ميداني آخر
        [two] مكتبان ميدانيان آخران
        [few] { NUMBER($count) } مكاتب ميدانية أخرى
        [many] { NUMBER($count) } مكتبًا ميدانيًا آخر
       *[other] { NUMBER($count) } مكتب ميداني آخر
    } لمقاطعات أخرى في الولاية.
    .line-undated = { $agency }: { $kind }
    .detail = العنوان بتاريخ 13 أبريل 2026: { $detail }
list-ero-field-office-field-office = مكتب ترحيل
    .what = مكتب ترحيل: ضباطه يعتقلون الناس ويحتجزونهم ويرحّلونهم. لدى ICE مكاتب أصغر أيضًا، والمكاتب قد تنتقل: تحققوا من العنوان قبل أن تذهبوا. الذهاب إلى هناك يمكن أن ينتهي بالاعتقال. تحدثوا مع محامٍ أولًا، وأيضًا قبل أن تتغيبوا عن موعد هناك.
