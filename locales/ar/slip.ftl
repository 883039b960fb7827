slip-open = هل هذا خطأ؟
slip-title = شيء هنا خطأ
slip-how = انسخوا هذه الورقة أو اطبعوها، واملأوها، وأرسلوها متى وأين تشاؤون. لا يرسل Sightline شيئًا. الورقة نفسها للجميع: ليس فيها أي من إجاباتكم.

## سطور الورقة

slip-about = عن
slip-rules = القواعد
slip-serial = رقم { NUMBER($serial) }، بُحث عن مصادرها حتى { DATE($researched) }
slip-says = تقول
slip-wrong = ما الخطأ؟
slip-known-by = كيف تعرفون؟ قانون، أو ورقة محكمة، أو تقرير إخباري، مع تاريخه وعنوانه.
slip-nothing-of-you = لا تكتبوا شيئًا عن أنفسكم أو عن موكّل.
slip-to = أرسلوها إلى: { $place }
slip-to-nobody = لم يتقرر بعد إلى أين تذهب. اسألوا من أعطوكم Sightline.

##

slip-copy = نسخ
slip-copied = نُسخت.
slip-unknown = ليس في القواعد عبارة باسم «{ $word }».
slip-unknown-hint = لرؤية اسم كل عبارة، أضيفوا الخيار «‎--names» إلى «sightline explain».
