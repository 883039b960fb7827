## ਸੂਚੀ

letters-title = ਦਸਤਖਤ ਲਈ ਤਿਆਰ ਚਿੱਠੀਆਂ
letters-lede =
    ਹਰ ਚਿੱਠੀ ਕਿਸੇ ਦਫਤਰ ਜਾਂ ਕੰਪਨੀ ਤੋਂ ਉਹ ਮੰਗਦੀ ਹੈ ਜੋ ਕਾਨੂੰਨ ਤੁਹਾਨੂੰ ਮੰਗਣ ਦਿੰਦਾ ਹੈ। ਕਿਸੇ ਵਿੱਚ ਤੁਹਾਡੇ ਸਟੇਟਸ ਦਾ
    ਜ਼ਿਕਰ ਨਹੀਂ। ਭੇਜਣ ਤੋਂ ਪਹਿਲਾਂ ਪੜ੍ਹੋ ਕਿ ਹਰ ਇੱਕ ਤੁਹਾਡੇ ਬਾਰੇ ਕੀ ਦੱਸ ਦਿੰਦੀ ਹੈ।
letters-safe = ਇਹ ਤੁਸੀਂ ਆਪ ਭੇਜ ਸਕਦੇ ਹੋ
letters-with-lawyer = ਸਿਰਫ ਵਕੀਲ ਜਾਂ ਕਾਨੂੰਨੀ ਕਲੀਨਿਕ ਨਾਲ
letters-answered = ਇਹ ਇਨ੍ਹਾਂ ਬਾਰੇ ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਤੋਂ ਨਿਕਲਦਾ ਹੈ: { $questions }।
letters-open = ਅਸੀਂ ਇਹ ਨਹੀਂ ਕਹਿ ਸਕਦੇ ਕਿ ਖਤਰਾ ਨਹੀਂ ਹੈ, ਕਿਉਂਕਿ ਤੁਸੀਂ ਇਨ੍ਹਾਂ ਬਾਰੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ: { $questions }।
letters-go-on =
    ਵਕੀਲ, ਮਾਨਤਾ ਪ੍ਰਾਪਤ ਨੁਮਾਇੰਦਾ (accredited representative) ਜਾਂ ਕਾਨੂੰਨੀ ਕਲੀਨਿਕ ਇਸ ਨੂੰ ਤੁਹਾਡੇ ਨਾਲ ਪੜ੍ਹ ਸਕਦਾ ਹੈ ਅਤੇ
    ਤੁਹਾਡੇ ਨਾਂ ਉੱਤੇ ਭੇਜ ਸਕਦਾ ਹੈ। ਫਿਰ ਜਿੱਥੇ ਚਿੱਠੀ ਡਾਕ ਦਾ ਪਤਾ ਮੰਗਦੀ ਹੈ, ਉੱਥੇ ਉਨ੍ਹਾਂ ਦਾ ਪਤਾ ਆ ਸਕਦਾ ਹੈ।

## ਲੇਬਲ

letters-ways = ਕਿਵੇਂ ਭੇਜਣੀ ਹੈ
letters-address = ਪਤਾ
letters-fee = ਕਿੰਨੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ
letters-deadline = ਉਨ੍ਹਾਂ ਲਈ ਕਦੋਂ ਤੱਕ ਕਾਰਵਾਈ ਲਾਜ਼ਮੀ ਹੈ
letters-encloses = ਲਿਫਾਫੇ ਵਿੱਚ ਪਾਓ
letters-caution = ਧਿਆਨ ਰੱਖੋ
letters-steps = ਇਹ ਇਸ ਕਦਮ ਨੂੰ ਪੂਰਾ ਕਰਦੀ ਹੈ

## ਲੇਬਲਾਂ ਤੋਂ ਬਾਅਦ

letters-fee-free = ਕੁਝ ਨਹੀਂ
letters-fee-varies = ਹਰ ਦਫਤਰ ਵਿੱਚ ਵੱਖ-ਵੱਖ ਹੈ।
letters-fee-dollars = ${ NUMBER($dollars) }
letters-deadline-working = { $days ->
    [one] ਬੇਨਤੀ ਪਹੁੰਚਣ ਤੋਂ ਬਾਅਦ { NUMBER($days) } ਕੰਮ ਵਾਲੇ ਦਿਨ ਦੇ ਅੰਦਰ। ਦਫਤਰ ਅਕਸਰ ਦੇਰ ਕਰਦੇ ਹਨ।
   *[other] ਬੇਨਤੀ ਪਹੁੰਚਣ ਤੋਂ ਬਾਅਦ { NUMBER($days) } ਕੰਮ ਵਾਲੇ ਦਿਨਾਂ ਦੇ ਅੰਦਰ। ਦਫਤਰ ਅਕਸਰ ਦੇਰ ਕਰਦੇ ਹਨ।
}
letters-deadline-calendar = { $days ->
    [one] ਬੇਨਤੀ ਪਹੁੰਚਣ ਤੋਂ ਬਾਅਦ { NUMBER($days) } ਦਿਨ ਦੇ ਅੰਦਰ। ਦਫਤਰ ਅਕਸਰ ਦੇਰ ਕਰਦੇ ਹਨ।
   *[other] ਬੇਨਤੀ ਪਹੁੰਚਣ ਤੋਂ ਬਾਅਦ { NUMBER($days) } ਦਿਨਾਂ ਦੇ ਅੰਦਰ। ਦਫਤਰ ਅਕਸਰ ਦੇਰ ਕਰਦੇ ਹਨ।
}
letters-check-address = ਪਹਿਲਾਂ ਇਹ ਪਤਾ ਜਾਂਚੋ: ਇਸ ਲਈ ਸਾਡਾ ਸਰੋਤ { DATE($date) } ਦਾ ਹੈ।
letters-check-undated = ਪਹਿਲਾਂ ਇਹ ਪਤਾ ਜਾਂਚੋ: ਜੋ ਪੇਜ ਅਸੀਂ ਪੜ੍ਹਿਆ, ਉਸ ਉੱਤੇ ਤਰੀਕ ਨਹੀਂ।

## ਤਰੀਕੇ

way-mail = ਡਾਕ ਰਾਹੀਂ
way-email = ਈਮੇਲ ਰਾਹੀਂ
way-online = ਦਫਤਰ ਦੇ ਆਪਣੇ ਪੇਜ ਉੱਤੇ
way-phone = ਫੋਨ ਰਾਹੀਂ
way-in-person = ਆਪ ਜਾ ਕੇ

## ਛਾਪਣ ਵਾਲਾ ਪੰਨਾ

letters-keep = ਤੁਹਾਡੇ ਲਈ। ਇਹ ਪੰਨਾ ਆਪਣੇ ਕੋਲ ਰੱਖੋ, ਇਸ ਨੂੰ ਨਾ ਭੇਜੋ।
letters-beside = ਚਿੱਠੀ ਵਿੱਚ ਕੀ ਲਿਖਿਆ ਹੈ
letters-by-hand = ਇਹ ਛਪੀ ਹੋਈ ਚਿੱਠੀ ਉੱਤੇ ਹੱਥ ਨਾਲ ਲਿਖੋ। ਇੱਥੇ ਟਾਈਪ ਨਾ ਕਰੋ।
letters-required = ਦਫਤਰ ਇਹ ਮੰਗਦਾ ਹੈ
sheet-date = ਤਰੀਕ
sheet-subject = ਵਿਸ਼ਾ
sheet-law = ਕਾਨੂੰਨ
sheet-about = ਇਸ ਬੇਨਤੀ ਬਾਰੇ
sheet-declare =
    ਝੂਠੀ ਸਹੁੰ ਦੀ ਸਜ਼ਾ (penalty of perjury) ਹੇਠ ਮੇਰਾ ਐਲਾਨ ਹੈ ਕਿ ਇਹ ਚਿੱਠੀ ਮੇਰੇ ਬਾਰੇ ਜੋ ਕਹਿੰਦੀ ਹੈ, ਉਹ ਸੱਚ ਅਤੇ
    ਸਹੀ ਹੈ। ਹੇਠਾਂ ਲਿਖੀ ਤਰੀਕ ਨੂੰ ਦਸਤਖਤ ਕੀਤੇ।
sheet-enclosed = ਨਾਲ ਨੱਥੀ
sheet-signature = ਦਸਤਖਤ
