## الإجابات

error-unknown-question = لا يوجد سؤال باسم «{ $word }».
error-unknown-state = «{ $word }» ليس رمز ولاية من حرفين، ولا DC ولا PR.
error-not-an-answer = «{ $word }» ليس إجابة عن «{ $question }».
error-takes-one-state = «{ $question }» يقبل ولاية واحدة.
error-takes-one-answer = «{ $question }» يقبل إجابة واحدة، لا قائمة.
error-not-by-state = «{ $question }» لا يُسأل لكل ولاية على حدة.
error-needs-state = «{ $question }» يحتاج إلى ولاية. أجيبوا أولًا عن السؤال عن تلك الولاية.
error-state-not-named = لم تُستخدم الإجابة عن «{ $question }» للولاية { $state }: لا توجد إجابة أخرى تذكر هذه الولاية.
error-state-twice = الإجابة عن «{ $question }» للولاية { $state } موجودة هنا مرتين.
error-one-state-only = «{ $question }» يقبل إجابة لولاية واحدة فقط. هنا أكثر من واحدة.
error-answer-unreadable = تعذّرت قراءة الإجابة عن «{ $question }».
error-write-answer = اكتبوا إحدى الإجابات، أو قائمة ولايات، أو، لكل ولاية، سطرًا خاصًا بها مثل «NC: …». ضعوا الأرقام، والكلمتين true و false، بين علامتي اقتباس.
error-name-it-there = اذكروا الولاية في الإجابة عن «{ $question }».
error-and-more = هناك المزيد من الأخطاء.
error-did-you-mean = هل تقصدون { $word }؟
error-one-of = يجب أن يكون واحدًا من: { $words }.

## الملفات والمجلدات

error-file-missing = لا يوجد ملف «{ $file }».
error-file-unreadable = لا نستطيع قراءة «{ $file }»: { $reason }.
error-file-folder = «{ $file }» مجلد. اذكروا ملفًا بداخله.
error-file-not-ordinary = «{ $file }» ليس ملفًا عاديًا.
error-file-leads-out = «{ $file }» رابط يقود إلى خارج مجلده.
error-file-too-large = «{ $file }» أكبر من { NUMBER($megabytes) } MB. هل هو الملف الصحيح؟
error-file-not-utf8 = «{ $file }» ليس نص UTF-8 ابتداءً من السطر { NUMBER($line) }. احفظوه بصيغة UTF-8.
error-file-utf16 = «{ $file }» نص UTF-16. احفظوه بصيغة UTF-8.
error-file-template = `sightline template > answers.yaml` يصنع ملفًا لتملأوه.
error-folder-missing = لا يوجد مجلد «{ $file }».
error-folder-file = «{ $file }» ملف. اذكروا مجلدًا.

## ما يُطلب

error-no-such-time = تتحدث القواعد عن أيام من { DATE($since) } إلى { DATE($until) }.
error-no-such-time-hint = عن { DATE($day) } لا تعرف شيئًا: سيكون ذلك تخمينًا.
error-no-locale = ليست لدينا كلمات باللغة «{ $word }».
error-unknown-record = لا يوجد سجل باسم «{ $word }».
error-unknown-agency = لا توجد جهة باسم «{ $word }».
error-not-id-value = «{ $text }» ليس ID=VALUE. `sightline template` يُظهر كل معرّف وقيمه.
error-no-result = لا توجد نتيجة كهذه.

## الرسائل

error-unknown-letter = لا توجد رسالة باسم «{ $word }».
error-letter-not-yours = الرسالة «{ $letter }» لا تناسب ما أجبتم به.
error-letter-state = هذه الرسالة لعدة ولايات: { $states }. اذكروا واحدة منها.
error-letter-unsafe = لا ينبغي أن يرسل هذه الرسالة إلا محامٍ أو عيادة قانونية: «{ $letter }».
error-unknown-field = ليس في هذه الرسالة حقل «{ $word }».
error-field-by-hand = «{ $field }» يُكتب باليد على الرسالة المطبوعة. لا تكتبوه هنا.
error-field-long = «{ $field }» أطول مما تتسع له الرسالة: عدد الحروف على الأكثر { NUMBER($most) }.
error-plain = ‎--plain يغيّر النص فقط. اتركوه، أو اتركوا ‎--format.
error-network-open = لم يُفتح Sightline: لا يستطيع قطع الشبكة على هذا الكمبيوتر. { $reason }. هو نفسه لا يرسل شيئًا، لكن الجزء من Windows الذي يعرض صفحاته قد يتصل بشركة Microsoft. لم يجرّب أحد هذه النافذة على Windows بعد. في سطر الأوامر، `sightline interview` يسأل الأسئلة نفسها ولا يفتح أي اتصال. `sightline-app --unconfined` يفتح النافذة رغم ذلك.
error-no-window = لا يستطيع Sightline فتح نافذته: { $reason }. يحتاج إلى Microsoft Edge WebView2 Runtime. في سطر الأوامر، `sightline interview` يسأل الأسئلة نفسها.
