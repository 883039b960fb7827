practice-title = موكّلون للتدريب
practice-lede = هؤلاء الأشخاص غير حقيقيين. اختاروا واحدًا، وأجيبوا عن الأسئلة كما كان سيجيب، ثم قارنوا ذلك بملفه. الأسماء والأسباب بالإنجليزية.
practice-open = التدريب مع موكّل غير حقيقي
practice-find = ابحثوا عن موكّل للتدريب
practice-none = لم نجد موكّلًا للتدريب.

## فوق كل شاشة أثناء التدريب

practice-label = تدريب
practice-told = تدريب. هذا الشخص غير حقيقي. لا شيء هنا عن موكّل حقيقي.
practice-back = إلى موكّل التدريب

## شاشة موكّل واحد

practice-as-of = يجيب Sightline بحسب الوضع في { DATE($date) }، وهو يوم هذه الحالة.
practice-story = ما يقوله الموكّل
practice-no-story = هذا الموكّل لا يجيب عن شيء.
practice-to-questions = إلى الأسئلة
practice-compare = المقارنة بالملف
practice-end = إنهاء التدريب

## إجاباتكم بجانب الملف

practice-compared = أنتم والملف
practice-answers-differ = { $count ->
    [0] أجبتم عن كل سؤال كما في الملف.
    [one] إجابة واحدة ليست كما في الملف.
    [two] إجابتان ليستا كما في الملف.
    [few] { NUMBER($count) } إجابات ليست كما في الملف.
    [many] { NUMBER($count) } إجابةً ليست كما في الملف.
   *[other] { NUMBER($count) } إجابة ليست كما في الملف.
}
practice-results-differ = { $count ->
    [0] كل نتيجة في الملف خرجت كما هي.
    [one] نتيجة واحدة في الملف خرجت مختلفة.
    [two] نتيجتان في الملف خرجتا مختلفتين.
    [few] { NUMBER($count) } نتائج في الملف خرجت مختلفة.
    [many] { NUMBER($count) } نتيجةً في الملف خرجت مختلفة.
   *[other] { NUMBER($count) } نتيجة في الملف خرجت مختلفة.
}
practice-answers = إجابات تختلف
practice-results = نتائج في الملف
practice-absent = ما يجب ألا يظهر
practice-any-record = أي سجل
practice-any-agency = أي جهة
practice-question = السؤال
practice-file = يقول الملف
practice-you = أنتم
practice-not-answered = بلا إجابة
practice-same = متطابق
practice-otherwise = غير متطابق
practice-case = ما تبيّنه هذه الحالة

## ورقة للطباعة

practice-sheet = ورقة تدريب
practice-sheet-solution = ورقة مع الحل
practice-sheet-questions = ما رأيكم؟
practice-sheet-how = اقرأوا ما يقوله الموكّل. ثم اكتبوا إجاباتكم، ولماذا.
practice-sheet-ask = مفتوح أم مقيّد أم ممنوع؟ لماذا؟

## ما لا يمكن فعله

practice-answers-held = هناك إجابات هنا من قبل. امسحوا كل شيء أولًا، حتى لا يختلط التدريب بها.
practice-end-first = هذا تدريب مع شخص غير حقيقي. لا تُصنع منه ورقة ولا رسالة ولا جلسة محفوظة، ولا تُفتح جلسة أو قواعد. أنهوا التدريب أولًا.
practice-not-begun = لا أحد يتدرب هنا. اختاروا أولًا موكّلًا للتدريب.
practice-unfit = موكّل التدريب هذا لا يناسب القواعد المستخدمة.
practice-unknown = لا يوجد موكّل للتدريب باسم «{ $word }».
practice-unknown-hint = «sightline practice» يذكرهم في قائمة.
practice-how = «sightline practice ID» يقول ما يقوله أحدهم. أضيفوا «‎--sheet» لورقة تُطبع، و «‎--sheet --solution» لورقة مع الحل، أو «‎--answers FILE» لمقارنة إجاباتكم.
