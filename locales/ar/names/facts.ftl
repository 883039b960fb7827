## مكتب DMV

fact-dmv-license-regardless-of-status = رخص للجميع أيًّا كان وضع الهجرة
    .is-yes = تعطي الولاية رخصة أو بطاقة قيادة لكل من يستوفي الشروط، أيًّا كان وضعه
    .is-no = لا تعطي الولاية رخصة من دون إثبات إقامة قانونية
    .is-partial = تفعل الولاية ذلك جزئيًا فقط
fact-dmv-card-marking = شكل الرخصة المفتوحة للجميع
    .is-marked = البطاقة تبدو مختلفة
    .is-unmarked = البطاقة تبدو مثل غيرها
    .is-not-applicable = ليست لدى الولاية بطاقة كهذه
    .is-unknown = غير محسوم
fact-dmv-noncitizen-marking = قانون الولاية عن وضع علامة على بطاقات غير المواطنين
    .is-yes = قانون أو قاعدة تضع علامة على هذه البطاقات
    .is-no = لا علامة كهذه
    .is-unknown = غير محسوم
fact-dmv-document-retention = نسخ الأوراق لدى مكتب DMV
    .is-keeps-copies = يحتفظ مكتب DMV بنسخ
    .is-limits-copies = قاعدة تحدّ من النسخ
    .is-unknown = غير محسوم
fact-dmv-disclosure-limit = حدود الولاية على مشاركة سجلات DMV
    .is-judicial-warrant-or-order = تحتاج إلى مذكرة من قاضٍ (judicial warrant) أو أمر منه
    .is-conditions = مسموحة بشروط
    .is-policy-only = تحدّها سياسة لا قانون
    .is-none-found = لم نجد حدًّا
fact-dmv-nlets-immigration = بيانات السائقين على شبكة الشرطة لجهات الهجرة
    .is-blocked = محجوبة
    .is-partly-blocked = محجوبة جزئيًا
    .is-announced = أُعلن الحجب ولم يتأكد
    .is-open = مفتوحة
    .is-unknown = غير محسوم
fact-dmv-nlets-photos = صور الرخص على شبكة الشرطة
    .is-shared = تُشارَك
    .is-not-shared = لا تُشارَك
    .is-unknown = غير محسوم
fact-dmv-face-recognition = البحث بالوجه في صور الرخص
    .is-federal-searches-documented = تُظهر وثائق عمليات بحث فيدرالية
    .is-used = مستخدم في الولاية
    .is-forbidden = ممنوع
    .is-restricted = تحدّه قاعدة
    .is-not-used = غير مستخدم
    .is-unknown = غير محسوم
fact-dmv-ice-documented-access = ICE وسجلات DMV
    .is-documented = تُظهر وثائق أن ICE حصلت على وصول
    .is-requested = طلبت ICE؛ ولم يظهر أنها حصلت على وصول
    .is-none-found = لم نجد حالة
fact-dmv-data-sales = بيع بيانات السائقين
    .is-documented = ظهرت عمليات بيع
    .is-restricted = تحدّه قاعدة
    .is-none-found = لم نجد عمليات بيع
    .is-unknown = غير محسوم
fact-dmv-federal-bulk-request = طلبات فيدرالية لبيانات السائقين أو الناخبين بالجملة
    .is-given = أعطت الولاية بيانات أو وعدت بها
    .is-refused = رفضت الولاية
    .is-litigating = في المحكمة
    .is-none-found = لم نجد طلبًا
    .is-unknown = غير محسوم

## كاميرات اللوحات

fact-alpr-statute = قانون الولاية عن كاميرات اللوحات
    .is-yes = لدى الولاية قانون
    .is-no = ليس لدى الولاية قانون
fact-alpr-sharing-limit = حدود على مشاركة بيانات كاميرات اللوحات
    .is-warrant = تحتاج إلى مذكرة (warrant)
    .is-in-state-only = داخل الولاية فقط
    .is-conditions = مسموحة بشروط
    .is-none-found = لم نجد حدًّا
fact-alpr-immigration-limit = بيانات كاميرات اللوحات لعمل الهجرة
    .is-forbidden = ممنوعة
    .is-conditions = مسموحة بشروط
    .is-none-found = لم نجد حدًّا
fact-alpr-ice-documented-access = جهات الهجرة وكاميرات اللوحات
    .is-documented = ظهر وصول أو عمليات بحث
    .is-none-found = لم نجد حالة

## الشرطة والسجون

fact-police-immigration-limit = حدود على مساعدة الشرطة في عمل الهجرة
    .is-strong = حدود قوية
    .is-some = بعض الحدود
    .is-none-found = لم نجد حدًّا
fact-police-287g-task-force = اتفاقيات فرقة عمل (task force) مع ICE (‎287(g))
    .is-some = { $count ->
        [zero] لم تُوقّع أي اتفاقية
        [one] وُقّعت اتفاقية واحدة
        [two] وُقّعت اتفاقيتان
        [few] وُقّعت { NUMBER($count) } اتفاقيات
        [many] وُقّعت { NUMBER($count) } اتفاقيةً
       *[other] وُقّعت { NUMBER($count) } اتفاقية
    }
    .is-none = لم تُوقّع أي اتفاقية
fact-police-287g-jail = اتفاقيات السجون المحلية (jails) مع ICE (‎287(g))
    .is-some = { $count ->
        [zero] لم تُوقّع أي اتفاقية
        [one] وُقّعت اتفاقية واحدة
        [two] وُقّعت اتفاقيتان
        [few] وُقّعت { NUMBER($count) } اتفاقيات
        [many] وُقّعت { NUMBER($count) } اتفاقيةً
       *[other] وُقّعت { NUMBER($count) } اتفاقية
    }
    .is-none = لم تُوقّع أي اتفاقية
fact-police-cooperation-mandate = واجب الشرطة أن تساعد ICE
    .is-required = قانون الولاية يفرضه
    .is-encouraged = الولاية تشجّع عليه
    .is-none-found = لم نجد واجبًا كهذا
fact-police-287g = اتفاقيات مع ICE (‎287(g))
    .is-some = { $count ->
        [zero] لم تُوقّع أي اتفاقية
        [one] وُقّعت اتفاقية واحدة
        [two] وُقّعت اتفاقيتان
        [few] وُقّعت { NUMBER($count) } اتفاقيات
        [many] وُقّعت { NUMBER($count) } اتفاقيةً
       *[other] وُقّعت { NUMBER($count) } اتفاقية
    }
    .is-none = لم تُوقّع أي اتفاقية
    .is-forbidden = يمنعها قانون الولاية
    .is-unknown = غير محسوم

## البرامج العامة والصحة والتصويت والمدرسة وغيرها

fact-benefits-medicaid-data = بيانات Medicaid و ICE
    .is-shared = تُشارَك
    .is-enjoined = محكمة تحدّ من المشاركة
    .is-litigating = في المحكمة
    .is-unknown = غير محسوم
fact-benefits-snap-data = بيانات قسائم الطعام (SNAP) والحكومة الفيدرالية
    .is-given = أعطت الولاية بيانات أو وعدت بها
    .is-enjoined = محكمة توقف الطلب
    .is-refused = رفضت الولاية
    .is-unknown = غير محسوم
fact-health-status-question = السؤال عن وضع الهجرة في المستشفيات
    .is-required = يجب على المستشفيات أن تسأل
    .is-none-found = لم نجد قاعدة كهذه
    .is-unknown = غير محسوم
fact-voter-roll-shared = قائمة الناخبين والحكومة الفيدرالية
    .is-given = أعطت الولاية قائمتها أو وعدت بها
    .is-refused = رفضت الولاية
    .is-litigating = في المحكمة
    .is-unknown = غير محسوم
fact-utilities-data-limit = قانون يحدّ من مشاركة بيانات المرافق
    .is-yes = لدى الولاية قانون
    .is-none-found = لم نجد شيئًا
fact-school-status = وضع الهجرة في المدارس
    .is-collects = قانون يجعل بعض الهيئات التعليمية تجمعه
    .is-protects = قاعدة تحمي الطلاب
    .is-none-found = لم نجد قاعدة
    .is-unknown = غير محسوم
fact-tolls-data = بيانات رسوم الطرق (toll)
    .is-limit = قاعدة تحدّ من المشاركة
    .is-documented = ظهرت مشاركة
    .is-none-found = لم نجد شيئًا
fact-broker-delete-right = الحق في حذف البيانات لدى شركات بيع البيانات (data brokers)
    .is-yes = تعطي الولاية هذا الحق
    .is-partial = تعطيه الولاية جزئيًا
    .is-none-found = لم نجد شيئًا
fact-courts-arrest-limit = حدود على اعتقالات الهجرة في مباني المحاكم
    .is-yes = لدى الولاية حدّ
    .is-none-found = لم نجد شيئًا
