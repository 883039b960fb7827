## ICE ਦੀ 287(g) ਸੂਚੀ

list-287g = ICE ਨਾਲ ਪੁਲਿਸ ਦੇ ਸਮਝੌਤੇ
    .title = { $county }, { $state }: ICE ਨਾਲ ਪੁਲਿਸ ਦੇ ਸਮਝੌਤੇ
    .some = { $count ->
        [one] { DATE($date) } ਦੀ ICE ਦੀ ਸੂਚੀ { $county } ਦੀ ਏਜੰਸੀ ਦਾ { NUMBER($count) } ਸਮਝੌਤਾ ਦੱਸਦੀ ਹੈ।
       *[other] { DATE($date) } ਦੀ ICE ਦੀ ਸੂਚੀ { $county } ਦੀਆਂ ਏਜੰਸੀਆਂ ਦੇ { NUMBER($count) } ਸਮਝੌਤੇ ਦੱਸਦੀ ਹੈ।
    }
    .none = { DATE($date) } ਦੀ ICE ਦੀ ਸੂਚੀ { $county } ਵਿੱਚ ਕਿਸੇ ਅਜਿਹੀ ਏਜੰਸੀ ਦਾ ਨਾਂ ਨਹੀਂ ਦੱਸਦੀ ਜਿਸ ਨੇ ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਾ ਕੰਮ ਕਰਨ ਦਾ ਸਮਝੌਤਾ ਕੀਤਾ। ਇਸ ਦਾ ਮਤਲਬ ਇਹ ਨਹੀਂ ਕਿ ਕੋਈ ਹੈ ਨਹੀਂ।
    .newer = { $count ->
        [one] ਇੱਥੇ ਦੀ ਏਜੰਸੀ ਦਾ { NUMBER($count) } ਹੋਰ ਨਵਾਂ ਸਮਝੌਤਾ { DATE($seen) } ਤੱਕ ICE ਦੀਆਂ ਫਾਈਲਾਂ ਵਿੱਚ ਸੀ।
       *[other] ਇੱਥੇ ਦੀਆਂ ਏਜੰਸੀਆਂ ਦੇ { NUMBER($count) } ਹੋਰ ਨਵੇਂ ਸਮਝੌਤੇ { DATE($seen) } ਤੱਕ ICE ਦੀਆਂ ਫਾਈਲਾਂ ਵਿੱਚ ਸਨ।
    }
    .here = ਇੱਥੇ ਦੀਆਂ ਏਜੰਸੀਆਂ ਨੇ ਕੀਤੇ
    .statewide = ਸਟੇਟ ਦੀਆਂ ਏਜੰਸੀਆਂ ਨੇ ਕੀਤੇ; ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਉਹ ਹਰ ਕਾਉਂਟੀ ਵਿੱਚ ਕੰਮ ਕਰਨ
    .unplaced = ਸਟੇਟ ਵਿੱਚ ਉਨ੍ਹਾਂ ਏਜੰਸੀਆਂ ਨੇ ਕੀਤੇ ਜਿਨ੍ਹਾਂ ਦੀ ਕਾਉਂਟੀ ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ; ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਕੋਈ ਤੁਹਾਡੇ ਨੇੜੇ ਹੋਵੇ
    .elsewhere = { $count ->
        [one] ਸਾਨੂੰ ਸਟੇਟ ਦੀ ਕਿਸੇ ਹੋਰ ਕਾਉਂਟੀ ਵਿੱਚ { NUMBER($count) } ਹੋਰ ਸਮਝੌਤੇ ਦਾ ਪਤਾ ਹੈ।
       *[other] ਸਾਨੂੰ ਸਟੇਟ ਦੀਆਂ ਹੋਰ ਕਾਉਂਟੀਆਂ ਵਿੱਚ { NUMBER($count) } ਹੋਰ ਸਮਝੌਤਿਆਂ ਦਾ ਪਤਾ ਹੈ।
    }
    .line = { $agency }: { $kind }, { DATE($date) } ਨੂੰ ਦਸਤਖਤ
    .line-undated = { $agency }: { $kind }
    .misprint = ICE ਦੀ ਸੂਚੀ ਕਹਿੰਦੀ ਹੈ ਕਿ { DATE($date) } ਨੂੰ ਦਸਤਖਤ ਹੋਏ, ਜੋ ਸਹੀ ਨਹੀਂ ਹੋ ਸਕਦਾ
    .listed-as = ਸੂਚੀ ਇਸ ਨੂੰ “{ $county }” ਵਿੱਚ ਦਿਖਾਉਂਦੀ ਹੈ, ਅਤੇ ਸਟੇਟ ਦੀ ਕਿਸੇ ਕਾਉਂਟੀ ਦਾ ਇਹ ਨਾਂ ਨਹੀਂ
    .since = { DATE($date) } ਦੀ ICE ਦੀ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ, ਪਰ { DATE($seen) } ਤੱਕ ਉਸ ਦੀਆਂ ਫਾਈਲਾਂ ਵਿੱਚ ਸੀ
    .placed = ICE ਕੋਈ ਕਾਉਂਟੀ ਨਹੀਂ ਦੱਸਦੀ; ਅਸੀਂ ਹੋਰ ਪਬਲਿਕ ਸੂਚੀਆਂ ਤੋਂ ਇਸ ਨੂੰ ਇੱਥੇ ਰੱਖਿਆ
    .placed-otherwise = ICE ਦੀ ਸੂਚੀ ਇਸ ਨੂੰ “{ $county }” ਵਿੱਚ ਦਿਖਾਉਂਦੀ ਹੈ; ਅਸੀਂ ਹੋਰ ਪਬਲਿਕ ਸੂਚੀਆਂ ਤੋਂ ਇਸ ਨੂੰ ਇੱਥੇ ਰੱਖਿਆ
    .gone = { DATE($date) } ਤੱਕ ICE ਦੀ ਸੂਚੀ ਵਿੱਚ ਹੁਣ ਨਹੀਂ

## ਸਮਝੌਤਿਆਂ ਦੀਆਂ ਤਿੰਨ ਕਿਸਮਾਂ

list-287g-task-force = ਟਾਸਕ ਫੋਰਸ (task force)
    .what = ਟਾਸਕ ਫੋਰਸ (task force): ਅਫਸਰਾਂ ਨੂੰ ਆਮ ਪੁਲਿਸ ਡਿਊਟੀ ਦੌਰਾਨ ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਾ ਕੰਮ ਕਰਨ ਦੀ ਇਜਾਜ਼ਤ ਹੈ।
list-287g-jail-enforcement = ਜੇਲ੍ਹ ਵਿੱਚ ਪੁੱਛਗਿੱਛ (jail screening)
    .what = ਜੇਲ੍ਹ ਵਿੱਚ ਪੁੱਛਗਿੱਛ (jail screening): ਜੇਲ੍ਹ ਦਾ ਸਟਾਫ ICE ਲਈ ਜੇਲ੍ਹ ਵਿੱਚ ਬੰਦ ਲੋਕਾਂ ਤੋਂ ਪੁੱਛਗਿੱਛ ਕਰਦਾ ਹੈ।
list-287g-warrant-service = ਜੇਲ੍ਹ ਵਿੱਚ ICE ਦੇ ਵਾਰੰਟ
    .what = ਜੇਲ੍ਹ ਵਿੱਚ ICE ਦੇ ਵਾਰੰਟ: ਜੇਲ੍ਹ ਦਾ ਸਟਾਫ ਜੇਲ੍ਹ ਵਿੱਚ ਬੰਦ ਲੋਕਾਂ ਉੱਤੇ ICE ਦੇ ਆਪਣੇ ਵਾਰੰਟ (administrative warrants) ਲਾਗੂ ਕਰਦਾ ਹੈ, ਜਿਨ੍ਹਾਂ ਉੱਤੇ ਕਿਸੇ ਜੱਜ ਨੇ ਦਸਤਖਤ ਨਹੀਂ ਕੀਤੇ।

## Atlas of Surveillance

list-alpr = ਪਲੇਟ ਰੀਡਰਾਂ ਵਾਲੀਆਂ ਏਜੰਸੀਆਂ
    .title = { $county }, { $state }: ਨੰਬਰ ਪਲੇਟ ਰੀਡਰਾਂ (license plate readers) ਵਾਲੀਆਂ ਏਜੰਸੀਆਂ
    .some = { $count ->
        [one] { DATE($date) } ਦਾ Atlas of Surveillance { $county } ਵਿੱਚ ਨੰਬਰ ਪਲੇਟ ਰੀਡਰਾਂ (license plate readers) ਵਾਲੀ { NUMBER($count) } ਏਜੰਸੀ ਦੱਸਦਾ ਹੈ। Atlas, Electronic Frontier Foundation ਅਤੇ University of Nevada, Reno Reynolds School of Journalism ਦਾ ਪ੍ਰੋਜੈਕਟ ਹੈ (CC BY)। ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਇੱਥੇ ਹੋਰਾਂ ਕੋਲ ਵੀ ਹੋਣ।
       *[other] { DATE($date) } ਦਾ Atlas of Surveillance { $county } ਵਿੱਚ ਨੰਬਰ ਪਲੇਟ ਰੀਡਰਾਂ (license plate readers) ਵਾਲੀਆਂ { NUMBER($count) } ਏਜੰਸੀਆਂ ਦੱਸਦਾ ਹੈ। Atlas, Electronic Frontier Foundation ਅਤੇ University of Nevada, Reno Reynolds School of Journalism ਦਾ ਪ੍ਰੋਜੈਕਟ ਹੈ (CC BY)। ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਇੱਥੇ ਹੋਰਾਂ ਕੋਲ ਵੀ ਹੋਣ।
    }
    .none = { DATE($date) } ਦਾ Atlas of Surveillance { $county } ਵਿੱਚ ਨੰਬਰ ਪਲੇਟ ਰੀਡਰਾਂ (license plate readers) ਵਾਲੀ ਕੋਈ ਏਜੰਸੀ ਨਹੀਂ ਦੱਸਦਾ। Atlas, Electronic Frontier Foundation ਅਤੇ University of Nevada, Reno Reynolds School of Journalism ਦਾ ਪ੍ਰੋਜੈਕਟ ਹੈ (CC BY)। ਇਸ ਦਾ ਮਤਲਬ ਇਹ ਨਹੀਂ ਕਿ ਕੋਈ ਹੈ ਨਹੀਂ: ਕਈ ਏਜੰਸੀਆਂ ਇਸ ਵਿੱਚ ਨਹੀਂ ਹਨ।
    .here = ਇੱਥੇ ਦੀਆਂ ਏਜੰਸੀਆਂ
    .statewide = ਸਟੇਟ ਦੀਆਂ ਏਜੰਸੀਆਂ; ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਉਹ ਹਰ ਕਾਉਂਟੀ ਵਿੱਚ ਕੰਮ ਕਰਨ
    .elsewhere = { $count ->
        [one] Atlas ਸਟੇਟ ਦੀ ਕਿਸੇ ਹੋਰ ਕਾਉਂਟੀ ਵਿੱਚ { NUMBER($count) } ਹੋਰ ਏਜੰਸੀ ਦੱਸਦਾ ਹੈ।
       *[other] Atlas ਸਟੇਟ ਦੀਆਂ ਹੋਰ ਕਾਉਂਟੀਆਂ ਵਿੱਚ { NUMBER($count) } ਹੋਰ ਏਜੰਸੀਆਂ ਦੱਸਦਾ ਹੈ।
    }
    .line-undated = { $agency }: { $kind }
    .detail = ਕੰਪਨੀ: { $detail }
list-alpr-plate-readers = ਨੰਬਰ ਪਲੇਟ ਰੀਡਰ (license plate readers)
    .what = ਨੰਬਰ ਪਲੇਟ ਰੀਡਰ (license plate readers): ਕੈਮਰੇ ਜੋ ਲੰਘਦੀ ਹਰ ਕਾਰ ਦੀ ਨੰਬਰ ਪਲੇਟ, ਥਾਂ ਅਤੇ ਸਮੇਂ ਸਮੇਤ, ਨੋਟ ਕਰਦੇ ਹਨ। ਪੁਲਿਸ ਇਹ ਨੋਟ ਹੋਰ ਏਜੰਸੀਆਂ ਨਾਲ ਸਾਂਝੇ ਕਰ ਸਕਦੀ ਹੈ।

## ICE ਦੇ ਡਿਪੋਰਟੇਸ਼ਨ ਦਫਤਰ (ERO)

list-ero-field-office = ICE ਦਾ ਫੀਲਡ ਦਫਤਰ (field office)
    .title = { $county }, { $state }: ICE ਦਾ ਦਫਤਰ ਜੋ ਇਸ ਨੂੰ ਦੇਖਦਾ ਹੈ
    .some = { $count ->
        [one] { DATE($date) } ਦੇ ICE ਦੇ ਇਲਾਕਿਆਂ ਮੁਤਾਬਕ, { $county } ਲਈ ICE ਦੇ ਡਿਪੋਰਟ ਕਰਨ ਵਾਲੇ ਅਫਸਰਾਂ (ERO) ਦਾ ਫੀਲਡ ਦਫਤਰ ਇਹ ਹੈ।
       *[other] { DATE($date) } ਦੇ ICE ਦੇ ਇਲਾਕਿਆਂ ਮੁਤਾਬਕ, { $county } ਲਈ ICE ਦੇ ਡਿਪੋਰਟ ਕਰਨ ਵਾਲੇ ਅਫਸਰਾਂ (ERO) ਦੇ ਇਹ { NUMBER($count) } ਫੀਲਡ ਦਫਤਰ ਹਨ।
    }
    .none = ਸਾਨੂੰ { DATE($date) } ਦੇ ICE ਦੇ ਇਲਾਕਿਆਂ ਵਿੱਚ { $county } ਲਈ ICE ਦੇ ਡਿਪੋਰਟ ਕਰਨ ਵਾਲੇ ਅਫਸਰਾਂ (ERO) ਦਾ ਕੋਈ ਫੀਲਡ ਦਫਤਰ ਨਹੀਂ ਮਿਲਿਆ। ਇਸ ਦਾ ਮਤਲਬ ਇਹ ਨਹੀਂ ਕਿ ਕੋਈ ਇਸ ਨੂੰ ਨਹੀਂ ਦੇਖਦਾ।
    .here = ਇਸ ਕਾਉਂਟੀ ਲਈ ਦਫਤਰ
    .elsewhere = { $count ->
        [one] { NUMBER($count) } ਹੋਰ ਫੀਲਡ ਦਫਤਰ ਸਟੇਟ ਦੀਆਂ ਹੋਰ ਕਾਉਂਟੀਆਂ ਨੂੰ ਦੇਖਦਾ ਹੈ।
       *[other] { NUMBER($count) } ਹੋਰ ਫੀਲਡ ਦਫਤਰ ਸਟੇਟ ਦੀਆਂ ਹੋਰ ਕਾਉਂਟੀਆਂ ਨੂੰ ਦੇਖਦੇ ਹਨ।
    }
    .line-undated = { $agency }: { $kind }
    .detail = 13 ਅਪ੍ਰੈਲ 2026 ਦਾ ਪਤਾ: { $detail }
list-ero-field-office-field-office = ਡਿਪੋਰਟੇਸ਼ਨ ਦਫਤਰ
    .what = ਡਿਪੋਰਟੇਸ਼ਨ ਦਫਤਰ: ਇਸ ਦੇ ਅਫਸਰ ਲੋਕਾਂ ਨੂੰ ਗ੍ਰਿਫਤਾਰ ਕਰਦੇ, ਰੋਕ ਕੇ ਰੱਖਦੇ ਅਤੇ ਡਿਪੋਰਟ ਕਰਦੇ ਹਨ। ICE ਦੇ ਛੋਟੇ ਦਫਤਰ ਵੀ ਹਨ, ਅਤੇ ਦਫਤਰ ਥਾਂ ਬਦਲ ਸਕਦੇ ਹਨ: ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਪਤਾ ਜਾਂਚੋ। ਉੱਥੇ ਜਾਣ ਨਾਲ ਗ੍ਰਿਫਤਾਰੀ ਹੋ ਸਕਦੀ ਹੈ। ਪਹਿਲਾਂ ਵਕੀਲ ਨਾਲ ਗੱਲ ਕਰੋ, ਅਤੇ ਉੱਥੇ ਦੀ ਕੋਈ ਅਪੌਇੰਟਮੈਂਟ ਛੱਡਣ ਤੋਂ ਪਹਿਲਾਂ ਵੀ।
