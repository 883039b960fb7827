## ਪਹੁੰਚ

access-open = ਖੁੱਲ੍ਹੀ
access-restricted = ਸੀਮਤ
access-barred = ਮਨ੍ਹਾ
access-open-sentence = ਏਜੰਸੀ ਇਹ ਆਪ ਦੇਖ ਸਕਦੀ ਹੈ, ਜਾਂ ਮੰਗਣ ਉੱਤੇ ਇਹ ਉਸ ਨੂੰ ਦਿੱਤਾ ਜਾ ਸਕਦਾ ਹੈ। ਘੱਟੋ-ਘੱਟ ਇੱਕ ਰਸਤੇ ਉੱਤੇ ਸਾਨੂੰ ਅਜਿਹਾ ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ ਜੋ ਇਸ ਨੂੰ ਪੱਕਾ ਰੋਕਦਾ ਹੋਵੇ।
access-barred-sentence = ਕੋਈ ਕਾਨੂੰਨ ਜਾਂ ਤਕਨੀਕੀ ਰੋਕ ਹਰ ਉਸ ਰਸਤੇ ਦੀ ਮਨਾਹੀ ਕਰਦੀ ਹੈ ਜੋ ਸਾਨੂੰ ਪਤਾ ਹੈ। ਨਿਯਮ ਫਿਰ ਵੀ ਤੋੜਿਆ ਜਾ ਸਕਦਾ ਹੈ।

## ਸੀਮਤ ਰਸਤਾ ਕਿਸ ਨਾਲ ਖੁੱਲ੍ਹਦਾ ਹੈ

access-takes = { $access }: { $takes }
takes-own-word = ਉਸ ਦੀ ਆਪਣੀ ਗੱਲ ਹੀ ਕਾਫੀ ਹੈ
takes-own-paper = ਕਾਗਜ਼ ਜਿਸ ਉੱਤੇ ਉਹ ਆਪ ਦਸਤਖਤ ਕਰਦੀ ਹੈ
takes-keepers-choice = ਜੇ ਰਿਕਾਰਡ ਰੱਖਣ ਵਾਲਾ ਹਾਂ ਕਹੇ
takes-court-order = ਅਦਾਲਤ ਦਾ ਹੁਕਮ
takes-judges-warrant = ਜੱਜ ਦਾ ਵਾਰੰਟ
takes-own-word-sentence = ਕੋਈ ਨਿਯਮ ਇਸ ਨੂੰ ਸੀਮਤ ਕਰਦਾ ਹੈ, ਪਰ ਬੰਦ ਨਹੀਂ ਕਰਦਾ। ਏਜੰਸੀ ਦੀ ਆਪਣੀ ਗੱਲ ਇਸ ਨੂੰ ਖੋਲ੍ਹ ਸਕਦੀ ਹੈ: ਕੋਈ ਕਾਰਨ ਜੋ ਉਹ ਦੱਸੇ, ਕੋਈ ਵਾਅਦਾ ਜੋ ਉਹ ਕਰੇ, ਜਾਂ ਕੋਈ ਨੀਤੀ ਜੋ ਉਹ ਆਪਣੇ ਲਈ ਬਣਾਏ। ਕਿਸੇ ਜੱਜ ਦੀ ਸਹਿਮਤੀ ਦੀ ਲੋੜ ਨਹੀਂ।
takes-own-paper-sentence = ਕੋਈ ਨਿਯਮ ਇਸ ਨੂੰ ਸੀਮਤ ਕਰਦਾ ਹੈ, ਪਰ ਬੰਦ ਨਹੀਂ ਕਰਦਾ। ਜਿਸ ਕਾਗਜ਼ ਉੱਤੇ ਏਜੰਸੀ ਆਪ ਦਸਤਖਤ ਕਰਦੀ ਹੈ, ਉਹ ਇਸ ਨੂੰ ਖੋਲ੍ਹ ਸਕਦਾ ਹੈ, ਜਿਵੇਂ ਏਜੰਸੀ ਦਾ ਆਪਣਾ ਸਬਪੀਨਾ (administrative subpoena) ਜਾਂ ਏਜੰਸੀ ਦਾ ਆਪਣਾ ਵਾਰੰਟ (administrative warrant)। ਕਿਸੇ ਜੱਜ ਦੇ ਦਸਤਖਤ ਦੀ ਲੋੜ ਨਹੀਂ।
takes-keepers-choice-sentence = ਜੋ ਰਿਕਾਰਡ ਰੱਖਦਾ ਹੈ, ਉਹ ਫੈਸਲਾ ਕਰਦਾ ਹੈ, ਅਤੇ ਨਾਂਹ ਕਹਿ ਸਕਦਾ ਹੈ। ਜੇ ਉਹ ਹਾਂ ਕਹੇ, ਤਾਂ ਕਿਸੇ ਜੱਜ ਦੀ ਸਹਿਮਤੀ ਦੀ ਲੋੜ ਨਹੀਂ।
takes-court-order-sentence = ਪਹਿਲਾਂ ਕਿਸੇ ਅਦਾਲਤ ਨੂੰ ਇਸ ਦਾ ਹੁਕਮ (court order) ਦੇਣਾ ਪੈਂਦਾ ਹੈ।
takes-judges-warrant-sentence = ਪਹਿਲਾਂ ਕਿਸੇ ਜੱਜ ਨੂੰ ਵਾਰੰਟ (judicial warrant) ਉੱਤੇ ਦਸਤਖਤ ਕਰਨੇ ਪੈਂਦੇ ਹਨ।

## ਅਦਾਲਤ ਵਿੱਚ ਅਜੇ ਝਗੜਾ ਚੱਲ ਰਿਹਾ ਹੈ

for-now-barred = ਫਿਲਹਾਲ ਰੁਕੀ
for-now-restricted = ਫਿਲਹਾਲ ਸੀਮਤ
for-now-barred-sentence = ਇਹ ਫਿਲਹਾਲ ਰੁਕੀ ਹੋਈ ਹੈ, ਅਤੇ ਇਹ ਕਿਸੇ ਵੀ ਦਿਨ ਬਦਲ ਸਕਦਾ ਹੈ: ਜੋ ਇਸ ਨੂੰ ਰੋਕਦਾ ਹੈ, ਉਸ ਬਾਰੇ ਅਦਾਲਤ ਵਿੱਚ ਲੜਾਈ ਚੱਲ ਰਹੀ ਹੈ।
for-now-restricted-sentence = ਇਹ ਫਿਲਹਾਲ ਸੀਮਤ ਹੈ, ਅਤੇ ਇਹ ਕਿਸੇ ਵੀ ਦਿਨ ਬਦਲ ਸਕਦਾ ਹੈ: ਜੋ ਇਸ ਨੂੰ ਸੀਮਤ ਕਰਦਾ ਹੈ, ਉਸ ਬਾਰੇ ਅਦਾਲਤ ਵਿੱਚ ਲੜਾਈ ਚੱਲ ਰਹੀ ਹੈ।
for-now-otherwise = ਜੇ ਉਹ ਟੁੱਟ ਜਾਵੇ: { $sentence }

## ਸਾਨੂੰ ਕਿਵੇਂ ਪਤਾ ਹੈ

evidence-documented = ਰਿਕਾਰਡਾਂ ਤੋਂ ਜ਼ਾਹਰ
evidence-reported = ਰਿਪੋਰਟਾਂ ਮੁਤਾਬਕ
evidence-documented-asked = ਰਿਕਾਰਡਾਂ ਮੁਤਾਬਕ ਮੰਗਿਆ ਗਿਆ; ਦਿੱਤੇ ਜਾਣ ਦਾ ਪਤਾ ਨਹੀਂ
evidence-reported-asked = ਰਿਪੋਰਟਾਂ ਮੁਤਾਬਕ ਮੰਗਿਆ ਗਿਆ; ਦਿੱਤੇ ਜਾਣ ਦਾ ਪਤਾ ਨਹੀਂ
evidence-law-only = ਕਾਨੂੰਨ ਦੀ ਸਾਡੀ ਸਮਝ
evidence-documented-sentence = ਰਿਕਾਰਡ, ਅਦਾਲਤੀ ਕਾਗਜ਼ ਜਾਂ ਕਿਸੇ ਏਜੰਸੀ ਦੀ ਆਪਣੀ ਗੱਲ ਦਿਖਾਉਂਦੀ ਹੈ ਕਿ ਅਜਿਹਾ ਰਸਤਾ ਵਰਤਿਆ ਗਿਆ ਹੈ।
evidence-documented-asked-sentence = ਰਿਕਾਰਡ ਦਿਖਾਉਂਦੇ ਹਨ ਕਿ ਏਜੰਸੀ ਨੇ ਇਹ ਮੰਗਿਆ। ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਇਹ ਦਿੱਤਾ ਗਿਆ ਜਾਂ ਨਹੀਂ।
evidence-reported-sentence = ਖਬਰਾਂ ਜਾਂ ਹੱਕਾਂ ਲਈ ਕੰਮ ਕਰਦੇ ਗਰੁੱਪ ਦੱਸਦੇ ਹਨ ਕਿ ਅਜਿਹਾ ਰਸਤਾ ਵਰਤਿਆ ਗਿਆ ਹੈ।
evidence-reported-asked-sentence = ਖਬਰਾਂ ਜਾਂ ਹੱਕਾਂ ਲਈ ਕੰਮ ਕਰਦੇ ਗਰੁੱਪ ਦੱਸਦੇ ਹਨ ਕਿ ਏਜੰਸੀ ਨੇ ਇਹ ਮੰਗਿਆ। ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਇਹ ਦਿੱਤਾ ਗਿਆ ਜਾਂ ਨਹੀਂ।
evidence-law-only-sentence = ਸਾਨੂੰ ਇੱਥੇ ਅਜਿਹਾ ਕੋਈ ਮਾਮਲਾ ਨਹੀਂ ਮਿਲਿਆ। ਅਸੀਂ ਕਾਨੂੰਨ ਨੂੰ ਇਸ ਤਰ੍ਹਾਂ ਸਮਝਦੇ ਹਾਂ।
evidence-law-only-elsewhere-sentence = ਸਭ ਤੋਂ ਖੁੱਲ੍ਹੇ ਰਸਤੇ ਉੱਤੇ ਸਾਨੂੰ ਕਿਸੇ ਮਾਮਲੇ ਦਾ ਪਤਾ ਨਹੀਂ। ਇੱਕ ਤੰਗ ਰਸਤੇ ਉੱਤੇ ਮਾਮਲਾ ਹੈ: ਹੇਠਾਂ ਦੇਖੋ।

## ਸਾਰਣੀ ਦਾ ਇੱਕ ਖਾਨਾ

cell-applies = { $access }, { $evidence }
cell-depends = ਨਿਰਭਰ ਕਰਦਾ ਹੈ; ਵੱਧ ਤੋਂ ਵੱਧ { $access }, { $evidence }
cell-for-now = { $today }, ਕਿਸੇ ਵੀ ਦਿਨ ਬਦਲ ਸਕਦੀ ਹੈ; ਨਹੀਂ ਤਾਂ { $otherwise }
cell-none = ਕੋਈ ਰਸਤਾ ਨਹੀਂ ਮਿਲਿਆ
place-nation = ਅਮਰੀਕਾ (United States)

## ਨਤੀਜੇ ਦੇ ਉੱਪਰ

overview-nothing = ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਤੋਂ ਸਾਨੂੰ ਅਜਿਹਾ ਕੋਈ ਰਿਕਾਰਡ ਨਹੀਂ ਮਿਲਿਆ ਜਿਸ ਤੱਕ ਇਹ ਏਜੰਸੀਆਂ ਉਨ੍ਹਾਂ ਰਸਤਿਆਂ ਰਾਹੀਂ ਪਹੁੰਚ ਸਕਣ ਜੋ ਸਾਨੂੰ ਪਤਾ ਹਨ।
overview-open = { $count ->
    [one] ਤੁਹਾਡੇ ਬਾਰੇ { NUMBER($count) } ਕਿਸਮ ਦਾ ਰਿਕਾਰਡ ਘੱਟੋ-ਘੱਟ ਇੱਕ ਏਜੰਸੀ ਲਈ ਖੁੱਲ੍ਹਾ ਹੈ।
   *[other] ਤੁਹਾਡੇ ਬਾਰੇ { NUMBER($count) } ਕਿਸਮਾਂ ਦੇ ਰਿਕਾਰਡ ਘੱਟੋ-ਘੱਟ ਇੱਕ ਏਜੰਸੀ ਲਈ ਖੁੱਲ੍ਹੇ ਹਨ।
}
overview-for-now = { $count ->
    [one] { NUMBER($count) } ਨਤੀਜਾ ਸਿਰਫ ਫਿਲਹਾਲ ਰੁਕਿਆ ਜਾਂ ਸੀਮਤ ਹੈ: ਇੱਕ ਅਦਾਲਤ ਅਜੇ ਫੈਸਲਾ ਕਰ ਰਹੀ ਹੈ।
   *[other] { NUMBER($count) } ਨਤੀਜੇ ਸਿਰਫ ਫਿਲਹਾਲ ਰੁਕੇ ਜਾਂ ਸੀਮਤ ਹਨ: ਅਦਾਲਤਾਂ ਅਜੇ ਫੈਸਲਾ ਕਰ ਰਹੀਆਂ ਹਨ।
}
overview-none-open = ਸਾਨੂੰ ਤੁਹਾਡੇ ਬਾਰੇ ਕਿਸੇ ਰਿਕਾਰਡ ਤੱਕ ਕੋਈ ਖੁੱਲ੍ਹਾ ਰਸਤਾ ਨਹੀਂ ਮਿਲਿਆ।
overview-depends = { $count ->
    [one] { NUMBER($count) } ਨਤੀਜਾ ਅਜੇ ਵੀ ਉਨ੍ਹਾਂ ਜਵਾਬਾਂ ਉੱਤੇ ਨਿਰਭਰ ਹੈ ਜੋ ਤੁਸੀਂ ਨਹੀਂ ਦਿੱਤੇ।
   *[other] { NUMBER($count) } ਨਤੀਜੇ ਅਜੇ ਵੀ ਉਨ੍ਹਾਂ ਜਵਾਬਾਂ ਉੱਤੇ ਨਿਰਭਰ ਹਨ ਜੋ ਤੁਸੀਂ ਨਹੀਂ ਦਿੱਤੇ।
}
overview-all-depends = ਇੱਥੇ ਅਜੇ ਕੁਝ ਵੀ ਪੱਕਾ ਨਹੀਂ। ਹਰ ਨਤੀਜਾ ਉਨ੍ਹਾਂ ਜਵਾਬਾਂ ਉੱਤੇ ਨਿਰਭਰ ਹੈ ਜੋ ਤੁਸੀਂ ਨਹੀਂ ਦਿੱਤੇ।

## ਛੋਟਾ ਜਵਾਬ

short-first = ਤੁਹਾਡੇ ਲਈ ਸਭ ਤੋਂ ਅਹਿਮ
short-why = ਰਸਤਾ: { $channel }। ਇਸ ਦੀ ਵਰਤੋਂ: { $evidence }।
short-why-depends = ਹੋ ਸਕਦਾ ਹੈ, ਰਸਤਾ: { $channel }। ਇਸ ਦੀ ਵਰਤੋਂ: { $evidence }।
short-likewise = ਓਨੀ ਹੀ ਆਸਾਨੀ ਨਾਲ: { $agencies }।
short-likewise-count = { $count ->
    [one] ਓਨੀ ਹੀ ਆਸਾਨੀ ਨਾਲ: { NUMBER($count) } ਹੋਰ ਏਜੰਸੀ।
   *[other] ਓਨੀ ਹੀ ਆਸਾਨੀ ਨਾਲ: { NUMBER($count) } ਹੋਰ ਏਜੰਸੀਆਂ।
}
short-rest = { $count ->
    [one] ਬਾਕੀ { NUMBER($count) } ਨਤੀਜਾ: { $parts }।
   *[other] ਬਾਕੀ { NUMBER($count) } ਨਤੀਜੇ: { $parts }।
}
short-rest-open = { $count ->
    [one] { NUMBER($count) } ਖੁੱਲ੍ਹਾ ਹੈ
   *[other] { NUMBER($count) } ਖੁੱਲ੍ਹੇ ਹਨ
}
short-rest-for-now = { $count ->
    [one] { NUMBER($count) } ਸਿਰਫ ਫਿਲਹਾਲ ਰੁਕਿਆ ਜਾਂ ਸੀਮਤ ਹੈ
   *[other] { NUMBER($count) } ਸਿਰਫ ਫਿਲਹਾਲ ਰੁਕੇ ਜਾਂ ਸੀਮਤ ਹਨ
}
short-rest-own = { $count ->
    [one] { NUMBER($count) } ਲਈ ਸਿਰਫ ਏਜੰਸੀ ਦੀ ਆਪਣੀ ਗੱਲ ਜਾਂ ਕਾਗਜ਼ ਚਾਹੀਦਾ ਹੈ
   *[other] { NUMBER($count) } ਲਈ ਸਿਰਫ ਏਜੰਸੀ ਦੀ ਆਪਣੀ ਗੱਲ ਜਾਂ ਕਾਗਜ਼ ਚਾਹੀਦਾ ਹੈ
}
short-rest-keeper = { $count ->
    [one] { NUMBER($count) } ਰਿਕਾਰਡ ਰੱਖਣ ਵਾਲੇ ਦੀ ਮਰਜ਼ੀ ਉੱਤੇ ਹੈ
   *[other] { NUMBER($count) } ਰਿਕਾਰਡ ਰੱਖਣ ਵਾਲੇ ਦੀ ਮਰਜ਼ੀ ਉੱਤੇ ਹਨ
}
short-rest-court = { $count ->
    [one] { NUMBER($count) } ਲਈ ਅਦਾਲਤ ਦਾ ਹੁਕਮ ਜਾਂ ਜੱਜ ਦਾ ਵਾਰੰਟ ਚਾਹੀਦਾ ਹੈ
   *[other] { NUMBER($count) } ਲਈ ਅਦਾਲਤ ਦਾ ਹੁਕਮ ਜਾਂ ਜੱਜ ਦਾ ਵਾਰੰਟ ਚਾਹੀਦਾ ਹੈ
}
short-rest-barred = { $count ->
    [one] { NUMBER($count) } ਮਨ੍ਹਾ ਹੈ
   *[other] { NUMBER($count) } ਮਨ੍ਹਾ ਹਨ
}
short-rest-depends = { $count ->
    [one] { NUMBER($count) } ਉਨ੍ਹਾਂ ਜਵਾਬਾਂ ਉੱਤੇ ਨਿਰਭਰ ਹੈ ਜੋ ਤੁਸੀਂ ਨਹੀਂ ਦਿੱਤੇ
   *[other] { NUMBER($count) } ਉਨ੍ਹਾਂ ਜਵਾਬਾਂ ਉੱਤੇ ਨਿਰਭਰ ਹਨ ਜੋ ਤੁਸੀਂ ਨਹੀਂ ਦਿੱਤੇ
}
short-sure = { $shown ->
    [0] ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਦੀ ਵਰਤੋਂ ਜ਼ਾਹਰ ਨਹੀਂ: ਅਸੀਂ ਕਾਨੂੰਨ ਨੂੰ ਇਸ ਤਰ੍ਹਾਂ ਸਮਝਦੇ ਹਾਂ।
    [one] ਸਾਨੂੰ ਕਿੰਨਾ ਯਕੀਨ ਹੈ: ਕੁੱਲ { NUMBER($count) } ਨਤੀਜਿਆਂ ਵਿੱਚੋਂ { NUMBER($shown) } ਦੀ ਵਰਤੋਂ ਰਿਕਾਰਡ ਜਾਂ ਰਿਪੋਰਟਾਂ ਦਿਖਾਉਂਦੀਆਂ ਹਨ। ਬਾਕੀ ਕਾਨੂੰਨ ਦੀ ਸਾਡੀ ਸਮਝ ਹਨ।
   *[other] ਸਾਨੂੰ ਕਿੰਨਾ ਯਕੀਨ ਹੈ: ਕੁੱਲ { NUMBER($count) } ਨਤੀਜਿਆਂ ਵਿੱਚੋਂ { NUMBER($shown) } ਦੀ ਵਰਤੋਂ ਰਿਕਾਰਡ ਜਾਂ ਰਿਪੋਰਟਾਂ ਦਿਖਾਉਂਦੀਆਂ ਹਨ। ਬਾਕੀ ਕਾਨੂੰਨ ਦੀ ਸਾਡੀ ਸਮਝ ਹਨ।
}

## ਸਾਰਣੀ ਦੇ ਆਲੇ-ਦੁਆਲੇ

overview-matrix = ਕਿਹੜੀ ਏਜੰਸੀ ਕਿਸ ਤੱਕ ਪਹੁੰਚ ਸਕਦੀ ਹੈ
overview-record = ਰਿਕਾਰਡ
overview-unheeded = { $count ->
    [one] { NUMBER($count) } ਜਵਾਬ ਨਹੀਂ ਵਰਤਿਆ ਗਿਆ, ਕਿਉਂਕਿ ਕਿਸੇ ਹੋਰ ਜਵਾਬ ਕਰਕੇ ਉਸ ਦਾ ਸਵਾਲ ਨਹੀਂ ਬਣਦਾ: { $questions }।
   *[other] { NUMBER($count) } ਜਵਾਬ ਨਹੀਂ ਵਰਤੇ ਗਏ, ਕਿਉਂਕਿ ਹੋਰ ਜਵਾਬਾਂ ਕਰਕੇ ਉਨ੍ਹਾਂ ਦੇ ਸਵਾਲ ਨਹੀਂ ਬਣਦੇ: { $questions }।
}
overview-questions = ਸਵਾਲ ਜੋ ਅਜੇ ਵੀ ਇਸ ਨੂੰ ਬਦਲ ਸਕਦੇ ਹਨ
overview-dated = ਇਹ { DATE($newest) } ਤੱਕ ਦੇ ਸਰੋਤਾਂ ਉੱਤੇ ਟਿਕਿਆ ਹੈ, ਬਹੁਤੇ ਉਸ ਤੋਂ ਪੁਰਾਣੇ, ਅਤੇ { DATE($as-of) } ਦੇ ਹਿਸਾਬ ਨਾਲ ਪੜ੍ਹਿਆ ਗਿਆ ਹੈ। ਬਾਅਦ ਦੀਆਂ ਘਟਨਾਵਾਂ ਇਸ ਵਿੱਚ ਨਹੀਂ ਹਨ। ਅਸੀਂ { DATE($researched) } ਤੱਕ ਸਰੋਤ ਲੱਭੇ।
overview-past = ਇਹ ਪਿੱਛੇ ਵੱਲ ਦੇਖਦਾ ਹੈ: ਹੋ ਸਕਦਾ ਹੈ ਕਿ { DATE($researched) } ਤੋਂ ਪਹਿਲਾਂ ਖਤਮ ਹੋਏ ਨਿਯਮ ਇਸ ਵਿੱਚ ਨਾ ਹੋਣ।
question-in-states = { $question } ({ $states })
findings-title = ਸਾਨੂੰ ਇਸ ਸਟੇਟ ਬਾਰੇ ਹੋਰ ਕੀ ਮਿਲਿਆ: { $state }
overview-shown = { $shown ->
    [0] { NUMBER($all) } ਵਿੱਚੋਂ ਕੋਈ ਕਤਾਰ ਨਹੀਂ।
    [one] { NUMBER($all) } ਵਿੱਚੋਂ { NUMBER($shown) } ਕਤਾਰ।
   *[other] { NUMBER($all) } ਵਿੱਚੋਂ { NUMBER($shown) } ਕਤਾਰਾਂ।
}

## ਸ਼ਬਦ

terms-here = ਇੱਥੇ ਵਰਤੇ ਸ਼ਬਦ
terms-all = ਸ਼ਬਦ ਜੋ ਅਸੀਂ ਸਮਝਾਉਂਦੇ ਹਾਂ

## ਆਖਰੀ ਲਾਈਨ

report-not-advice = ਇਹ ਜਾਣਕਾਰੀ ਹੈ, ਕਾਨੂੰਨੀ ਸਲਾਹ ਨਹੀਂ। ਕਾਨੂੰਨ ਅਤੇ ਤਰੀਕੇ ਬਦਲਦੇ ਰਹਿੰਦੇ ਹਨ; ਹਰ ਗੱਲ ਦੇ ਨਾਲ ਉਸ ਦੀ ਤਰੀਕ ਲਿਖੀ ਹੈ। ਕੁਝ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਕਿਸੇ ਵਕੀਲ ਜਾਂ ਮਾਨਤਾ ਪ੍ਰਾਪਤ ਨੁਮਾਇੰਦੇ (accredited representative) ਨਾਲ ਗੱਲ ਕਰੋ।
language-draft = ਇਹ ਅਨੁਵਾਦ ਮਸ਼ੀਨ ਨੇ ਕੀਤਾ ਹੈ। ਜਿਸ ਦੀ ਮਾਂ-ਬੋਲੀ ਪੰਜਾਬੀ ਹੈ, ਅਜਿਹੇ ਕਿਸੇ ਬੰਦੇ ਨੇ ਅਜੇ ਇਸ ਨੂੰ ਨਹੀਂ ਜਾਂਚਿਆ। ਜੇ ਕੁਝ ਗਲਤ ਲੱਗੇ, ਜਾਂ ਕੋਈ ਗੱਲ ਤੁਹਾਡੇ ਲਈ ਬਹੁਤ ਅਹਿਮ ਹੋਵੇ, ਤਾਂ ਕਿਸੇ ਨੂੰ ਕਹੋ ਕਿ ਉਹ ਤੁਹਾਡੇ ਨਾਲ ਅੰਗਰੇਜ਼ੀ ਪੜ੍ਹੇ।
