## ورقة أو غرض أو واجب يفتح الطريق

exception-court-order = أمر من محكمة (court order)
exception-judicial-warrant = مذكرة من قاضٍ (judicial warrant)
exception-subpoena = استدعاء (subpoena)، حتى لو لم يوقّعه أي قاضٍ
exception-criminal-investigation = قضية جنائية، وقد تشمل جرائم الهجرة
exception-stated-purpose = الغرض الذي يذكره مقدّم الطلب
exception-requester-promise = وعد من مقدّم الطلب نفسه
exception-required-by-law = واجب بموجب قانون آخر للولاية أو قانون فيدرالي آخر
exception-consent = موافقة الشخص
exception-emergency = حالة طوارئ
exception-task-force = عمل مشترك مع ضباط فيدراليين في جرائم أخرى
exception-listed-convictions = إدانات بجرائم مذكورة في قائمة
exception-watch-list = تطابق مع قائمة مراقبة

## القاعدة لا تشمل هذه الجهات أو السجلات أو الأجهزة

exception-same-department = ضباط الوزارة التي تحفظ السجل، وهم يستطيعون رؤيته
exception-other-agencies = جهات لا تذكرها القاعدة
exception-other-states = شرطة ولايات أخرى تنقله إلى آخرين
exception-network-queries = استعلامات مباشرة عبر شبكة الشرطة
exception-other-records = بيانات أو أوراق لا تشملها القاعدة
exception-other-cards = أنواع أخرى من الرخص أو البطاقات
exception-real-id = بطاقات REAL ID وبطاقات Enhanced
exception-trusted-traveler = Global Entry وبرامج سفر مشابهة
exception-vehicle-trade = استيراد المركبات وتصديرها
exception-public-records = سجلات مفتوحة للجميع
exception-status-information = مشاركة الجنسية أو وضع الهجرة بحد ذاته (‎8 U.S.C. 1373)
exception-fingerprints = بصمات تُرسل إلى FBI عند تسجيل المعتقل (booking)
exception-prisons = سجون الولاية (prisons)، التي لا تشملها القاعدة
exception-private-readers = كاميرات وقواعد بيانات لشركات خاصة
exception-federal-readers = كاميرات تشغّلها الجهات الفيدرالية بنفسها
exception-copies-elsewhere = نسخ موجودة من قبل لدى آخرين

## وسيلة الحماية نفسها ضعيفة

exception-changeable = تغيير في سياسة أو في أمر محكمة، أو سياسة أو تسوية قضائية انتهت
exception-broken = مخالفة القاعدة، وتُظهر وثائق أن ذلك حدث
exception-untested = الشك في صمودها أمام الضباط الفيدراليين، أو عدم اختبارها في محكمة حتى الآن

exception-custody = احتجاز الشخص لدى ضباط أو في سجن محلي (jail)
