## بيانات السائقين والمركبات، وكاميرات اللوحات

holder-state-dmv = مكتب DMV في الولاية
holder-plate-reader-network = شبكات كاميرات اللوحات لدى الشرطة
holder-commercial-plate-database = شركات خاصة لكاميرات اللوحات
holder-border-patrol-readers = شبكات كاميرات اللوحات الفيدرالية

## الشرطة والسجن والملفات الفيدرالية

holder-local-police = الشرطة المحلية
holder-county-jail = سجن المقاطعة (county jail)
holder-jail-data-vendor = شركات تبيع بيانات السجون المحلية (jails)
holder-fbi-fingerprint-file = ملف البصمات لدى FBI
holder-homeland-security-file = ملفات وزارة الأمن الداخلي (DHS)
holder-uscis = دائرة خدمات المواطنة والهجرة (USCIS)
holder-immigration-court = محكمة الهجرة
holder-own-home = أنتم، في بيتكم
holder-ice-address-map = خريطة العناوين لدى ICE (ELITE)
holder-ice-student-system = نظام الطلاب لدى ICE (SEVIS)
holder-refugee-office = المكتب الفيدرالي للاجئين (ORR)
holder-fbi-warrant-file = قاعدة بيانات المذكرات (warrants) لدى FBI (NCIC)
holder-fbi-dna-file = ملف الحمض النووي (DNA) لدى FBI (CODIS)
holder-airport-security = جهة أمن المطارات (TSA)
holder-airline-clearing-house = غرفة المقاصة لشركات الطيران (ARC)
holder-own-phone = أنتم، على هاتفكم
holder-state-court = محاكم الولاية والمحاكم المحلية

## العمل والبرامج والمال والحياة اليومية

holder-irs = مصلحة الضرائب الفيدرالية (IRS)
holder-social-security = إدارة الضمان الاجتماعي
holder-state-labor-agency = دائرة العمل في الولاية (labor agency)
holder-parent-locator = الملف الفيدرالي لنفقة الأطفال والموظفين الجدد
holder-employer = صاحب عملكم
holder-medicaid-agency = جهات Medicaid
holder-snap-agency = مكتب قسائم الطعام (SNAP) في الولاية
holder-housing-authority = مكاتب مساعدة السكن
holder-cash-aid-office = مكاتب المساعدة النقدية (TANF و SSI)
holder-hospital = المستشفيات والعيادات
holder-school = المدارس والكليات
holder-library = المكتبات العامة
holder-education-department = وزارة التعليم الأمريكية
holder-election-office = مكتب الانتخابات في الولاية
holder-census-bureau = مكتب التعداد (Census Bureau)
holder-county-recorder = مكتب سجلات الأملاك في المقاطعة
holder-landlord-or-utility = صاحب البيت الذي تستأجرونه أو شركة المرافق
holder-utility-exchange = مركز تبادل بيانات المرافق (NCTUE)
holder-bank = البنوك
holder-money-transfer-database = قاعدة بيانات الحوالات المالية TRAC
holder-money-transfer-shop = محلات ترسل المال أو تصرف الشيكات
holder-credit-bureau = مكاتب الائتمان (credit bureaus)
holder-data-broker = شركات تبيع ملفات عن الناس
holder-skip-tracing-firm = شركات خاصة تبحث عن الأشخاص
holder-face-search-firm = شركات تبحث عن الوجوه
holder-location-data-broker = شركات تبيع مواقع الهواتف
holder-phone-company = شركات الهاتف والإنترنت
holder-online-platform = منصات الإنترنت
holder-postal-service = خدمة البريد الأمريكية
holder-toll-agency = جهات رسوم الطرق (toll)
holder-doorbell-cameras = أصحاب كاميرات أجراس الأبواب وصانعوها

holder-shared-police-database = قواعد بيانات تتشاركها إدارات الشرطة

holder-police-report-exchange = مجمّع تقارير الشرطة لدى شركة

holder-state-police-network = شبكة الشرطة الخاصة بالولاية

holder-ice-monitoring-program = برنامج المراقبة لدى ICE (ISAP)

holder-insurance-claims-database = الملف المشترك للمطالبات لدى شركات التأمين

holder-private-plate-cameras = كاميرات اللوحات لدى المدارس والمتاجر والجيران

holder-license-pointer-system = الفهرس المشترك لمكاتب الرخص (State-to-State)
