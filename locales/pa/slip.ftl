slip-open = ਕੀ ਇਹ ਗਲਤ ਹੈ?
slip-title = ਇੱਥੇ ਕੁਝ ਗਲਤ ਹੈ
slip-how = ਇਹ ਪਰਚੀ ਕਾਪੀ ਕਰੋ ਜਾਂ ਛਾਪੋ, ਭਰੋ, ਅਤੇ ਜਦੋਂ ਤੇ ਜਿੱਥੇ ਚਾਹੋ ਭੇਜੋ। Sightline ਕੁਝ ਨਹੀਂ ਭੇਜਦਾ। ਪਰਚੀ ਸਭ ਲਈ ਇੱਕੋ ਹੈ: ਇਸ ਵਿੱਚ ਤੁਹਾਡਾ ਕੋਈ ਜਵਾਬ ਨਹੀਂ।

## ਪਰਚੀ ਦੀਆਂ ਲਾਈਨਾਂ

slip-about = ਕਿਸ ਬਾਰੇ
slip-rules = ਨਿਯਮ
slip-serial = ਨੰਬਰ { NUMBER($serial) }, { DATE($researched) } ਤੱਕ ਖੋਜੇ ਗਏ
slip-says = ਇਹ ਕਹਿੰਦਾ ਹੈ
slip-wrong = ਕੀ ਗਲਤ ਹੈ?
slip-known-by = ਤੁਹਾਨੂੰ ਕਿਵੇਂ ਪਤਾ ਹੈ? ਕੋਈ ਕਾਨੂੰਨ, ਅਦਾਲਤੀ ਕਾਗਜ਼ ਜਾਂ ਖਬਰ, ਉਸ ਦੀ ਤਰੀਕ ਅਤੇ ਪਤੇ ਸਮੇਤ।
slip-nothing-of-you = ਆਪਣੇ ਬਾਰੇ ਜਾਂ ਕਿਸੇ ਕਲਾਇੰਟ ਬਾਰੇ ਕੁਝ ਨਾ ਲਿਖੋ।
slip-to = ਇਸ ਨੂੰ ਇੱਥੇ ਭੇਜੋ: { $place }
slip-to-nobody = ਇਹ ਕਿੱਥੇ ਜਾਵੇ, ਅਜੇ ਤੈਅ ਨਹੀਂ। ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਤੋਂ ਪੁੱਛੋ ਜਿਨ੍ਹਾਂ ਨੇ ਤੁਹਾਨੂੰ Sightline ਦਿੱਤਾ।

##

slip-copy = ਕਾਪੀ ਕਰੋ
slip-copied = ਕਾਪੀ ਹੋ ਗਿਆ।
slip-unknown = ਨਿਯਮਾਂ ਵਿੱਚ “{ $word }” ਨਾਂ ਦੀ ਕੋਈ ਗੱਲ ਨਹੀਂ।
slip-unknown-hint = ਹਰ ਗੱਲ ਦਾ ਨਾਂ ਦੇਖਣ ਲਈ, “sightline explain” ਨਾਲ “--names” ਆਪਸ਼ਨ (option) ਲਾਓ।
