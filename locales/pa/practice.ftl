practice-title = ਅਭਿਆਸ ਲਈ ਕਲਾਇੰਟ
practice-lede = ਇਹ ਲੋਕ ਫਰਜ਼ੀ ਹਨ। ਕੋਈ ਚੁਣੋ, ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਉਵੇਂ ਦਿਓ ਜਿਵੇਂ ਉਹ ਦਿੰਦੇ, ਅਤੇ ਉਸ ਨੂੰ ਉਨ੍ਹਾਂ ਦੀ ਫਾਈਲ ਨਾਲ ਮਿਲਾਓ। ਨਾਂ ਅਤੇ ਕਾਰਨ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹਨ।
practice-open = ਫਰਜ਼ੀ ਕਲਾਇੰਟ ਨਾਲ ਅਭਿਆਸ ਕਰੋ
practice-find = ਅਭਿਆਸ ਲਈ ਕਲਾਇੰਟ ਲੱਭੋ
practice-none = ਅਭਿਆਸ ਲਈ ਕੋਈ ਕਲਾਇੰਟ ਨਹੀਂ ਮਿਲਿਆ।

## ਅਭਿਆਸ ਦੌਰਾਨ

practice-label = ਅਭਿਆਸ
practice-told = ਅਭਿਆਸ। ਇਹ ਵਿਅਕਤੀ ਫਰਜ਼ੀ ਹੈ। ਇੱਥੇ ਕੁਝ ਵੀ ਕਿਸੇ ਅਸਲੀ ਕਲਾਇੰਟ ਬਾਰੇ ਨਹੀਂ।
practice-back = ਅਭਿਆਸ ਵਾਲੇ ਕਲਾਇੰਟ ਉੱਤੇ

## ਇੱਕ ਕਲਾਇੰਟ ਦੀ ਸਕ੍ਰੀਨ

practice-as-of = Sightline { DATE($date) } ਦੇ ਹਿਸਾਬ ਨਾਲ ਜਵਾਬ ਦਿੰਦਾ ਹੈ, ਜੋ ਇਸ ਕੇਸ ਦਾ ਦਿਨ ਹੈ।
practice-story = ਕਲਾਇੰਟ ਕੀ ਕਹਿੰਦਾ ਹੈ
practice-no-story = ਇਹ ਕਲਾਇੰਟ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ।
practice-to-questions = ਸਵਾਲਾਂ ਉੱਤੇ
practice-compare = ਫਾਈਲ ਨਾਲ ਮਿਲਾਓ
practice-end = ਅਭਿਆਸ ਖਤਮ ਕਰੋ

## ਜਵਾਬ ਫਾਈਲ ਦੇ ਨਾਲ

practice-compared = ਤੁਸੀਂ ਅਤੇ ਫਾਈਲ
practice-answers-differ = { $count ->
    [0] ਤੁਸੀਂ ਹਰ ਸਵਾਲ ਦਾ ਜਵਾਬ ਉਵੇਂ ਦਿੱਤਾ ਜਿਵੇਂ ਫਾਈਲ ਵਿੱਚ ਹੈ।
    [one] { NUMBER($count) } ਜਵਾਬ ਫਾਈਲ ਵਾਲਾ ਨਹੀਂ।
   *[other] { NUMBER($count) } ਜਵਾਬ ਫਾਈਲ ਵਾਲੇ ਨਹੀਂ।
}
practice-results-differ = { $count ->
    [0] ਫਾਈਲ ਦਾ ਹਰ ਨਤੀਜਾ ਉਹੀ ਨਿਕਲਿਆ।
    [one] ਫਾਈਲ ਦਾ { NUMBER($count) } ਨਤੀਜਾ ਵੱਖਰਾ ਨਿਕਲਿਆ।
   *[other] ਫਾਈਲ ਦੇ { NUMBER($count) } ਨਤੀਜੇ ਵੱਖਰੇ ਨਿਕਲੇ।
}
practice-answers = ਜਵਾਬ ਜੋ ਵੱਖਰੇ ਹਨ
practice-results = ਫਾਈਲ ਦੇ ਨਤੀਜੇ
practice-absent = ਕੀ ਨਹੀਂ ਨਿਕਲਣਾ ਚਾਹੀਦਾ
practice-any-record = ਕੋਈ ਵੀ ਰਿਕਾਰਡ
practice-any-agency = ਕੋਈ ਵੀ ਏਜੰਸੀ
practice-question = ਸਵਾਲ
practice-file = ਫਾਈਲ ਕਹਿੰਦੀ ਹੈ
practice-you = ਤੁਸੀਂ
practice-not-answered = ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ
practice-same = ਉਹੀ
practice-otherwise = ਉਹੀ ਨਹੀਂ
practice-case = ਇਹ ਕੇਸ ਕੀ ਦਿਖਾਉਂਦਾ ਹੈ

## ਛਾਪਣ ਲਈ ਪੰਨਾ

practice-sheet = ਸਿਖਲਾਈ ਦਾ ਪੰਨਾ
practice-sheet-solution = ਹੱਲ ਵਾਲਾ ਪੰਨਾ
practice-sheet-questions = ਤੁਹਾਡਾ ਕੀ ਖਿਆਲ ਹੈ?
practice-sheet-how = ਪੜ੍ਹੋ ਕਿ ਕਲਾਇੰਟ ਕੀ ਕਹਿੰਦਾ ਹੈ। ਫਿਰ ਆਪਣੇ ਜਵਾਬ, ਅਤੇ ਕਾਰਨ, ਲਿਖੋ।
practice-sheet-ask = ਖੁੱਲ੍ਹੀ, ਸੀਮਤ ਜਾਂ ਮਨ੍ਹਾ? ਕਿਉਂ?

## ਜੋ ਨਹੀਂ ਹੋ ਸਕਦਾ

practice-answers-held = ਇੱਥੇ ਪਹਿਲਾਂ ਹੀ ਜਵਾਬ ਹਨ। ਪਹਿਲਾਂ ਸਭ ਕੁਝ ਮਿਟਾਓ, ਤਾਂ ਜੋ ਅਭਿਆਸ ਉਨ੍ਹਾਂ ਨਾਲ ਨਾ ਰਲੇ।
practice-end-first = ਇਹ ਫਰਜ਼ੀ ਵਿਅਕਤੀ ਨਾਲ ਅਭਿਆਸ ਹੈ। ਇਸ ਦਾ ਕੋਈ ਕਾਗਜ਼, ਚਿੱਠੀ ਜਾਂ ਸੇਵ ਕੀਤਾ ਸੈਸ਼ਨ ਨਹੀਂ ਬਣਦਾ, ਅਤੇ ਕੋਈ ਸੈਸ਼ਨ ਜਾਂ ਨਿਯਮ ਨਹੀਂ ਖੋਲ੍ਹੇ ਜਾਂਦੇ। ਪਹਿਲਾਂ ਅਭਿਆਸ ਖਤਮ ਕਰੋ।
practice-not-begun = ਇੱਥੇ ਕੋਈ ਅਭਿਆਸ ਨਹੀਂ ਕਰ ਰਿਹਾ। ਪਹਿਲਾਂ ਅਭਿਆਸ ਲਈ ਕਲਾਇੰਟ ਚੁਣੋ।
practice-unfit = ਇਹ ਅਭਿਆਸ ਵਾਲਾ ਕਲਾਇੰਟ ਵਰਤੇ ਜਾ ਰਹੇ ਨਿਯਮਾਂ ਨਾਲ ਮੇਲ ਨਹੀਂ ਖਾਂਦਾ।
practice-unknown = “{ $word }” ਨਾਂ ਦਾ ਅਭਿਆਸ ਵਾਲਾ ਕੋਈ ਕਲਾਇੰਟ ਨਹੀਂ।
practice-unknown-hint = “sightline practice” ਉਨ੍ਹਾਂ ਦੀ ਸੂਚੀ ਦਿੰਦਾ ਹੈ।
practice-how = “sightline practice ID” ਦੱਸਦਾ ਹੈ ਕਿ ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਕੀ ਕਹਿੰਦਾ ਹੈ। ਛਾਪਣ ਵਾਲੇ ਪੰਨੇ ਲਈ “--sheet”, ਹੱਲ ਵਾਲੇ ਪੰਨੇ ਲਈ “--sheet --solution”, ਜਾਂ ਆਪਣੇ ਜਵਾਬ ਮਿਲਾਉਣ ਲਈ “--answers FILE” ਜੋੜੋ।
