## ਵਿਆਖਿਆ ਦਾ ਉੱਪਰਲਾ ਹਿੱਸਾ

explain-title = { $record } → { $agency }
explain-depends = ਇਹ ਉਨ੍ਹਾਂ ਜਵਾਬਾਂ ਨਾਲ ਬਦਲ ਸਕਦਾ ਹੈ ਜੋ ਤੁਸੀਂ ਨਹੀਂ ਦਿੱਤੇ:
explain-held-by = ਕੌਣ ਰੱਖਦਾ ਹੈ: { $holder }
holder-named = { $holder } ({ $name })
answer-line = { $label }: { $value }

## ਸੰਖੇਪ ਵਿੱਚ

explain-short = ਸੰਖੇਪ ਵਿੱਚ
explain-decides = ਕਿਸ ਗੱਲ ਤੋਂ ਤੈਅ ਹੁੰਦਾ ਹੈ
explain-decides-law = { $safeguard } ({ $law })
explain-decides-nothing = ਸਾਨੂੰ ਅਜਿਹਾ ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ ਜੋ ਇਸ ਰਸਤੇ ਨੂੰ ਪੱਕਾ ਰੋਕਦਾ ਹੋਵੇ: { $channel }
explain-changes = ਤੁਸੀਂ ਇਸ ਬਾਰੇ ਕੀ ਕਰ ਸਕਦੇ ਹੋ
explain-changes-none = ਸਾਨੂੰ ਅਜਿਹੇ ਕਿਸੇ ਕਾਨੂੰਨੀ ਕਦਮ ਦਾ ਪਤਾ ਨਹੀਂ ਜੋ ਇਸ ਰਸਤੇ ਨੂੰ ਸੀਮਤ ਕਰੇ।
explain-told-above = ਇਸ ਬਾਰੇ ਹੋਰ ਉੱਪਰ ਇੱਕ ਰਸਤੇ ਵਿੱਚ ਦੱਸਿਆ ਗਿਆ ਹੈ।

## ਸਿਰਲੇਖ

explain-because = ਇਹ ਤੁਹਾਡੇ ਉੱਤੇ ਕਿਉਂ ਲੱਗਦਾ ਹੈ
explain-waits = ਜਵਾਬ ਜੋ ਅਜੇ ਵੀ ਇਹ ਰਸਤਾ ਬਦਲ ਸਕਦੇ ਹਨ
explain-county = ਤੁਹਾਡੀ ਕਾਉਂਟੀ ਵਿੱਚ
explain-narrows = ਇਸ ਨੂੰ ਕੀ ਸੀਮਤ ਕਰਦਾ ਹੈ
explain-for-now = ਫਿਲਹਾਲ ਇਸ ਨੂੰ ਕੀ ਰੋਕਦਾ ਜਾਂ ਸੀਮਤ ਕਰਦਾ ਹੈ
explain-may-narrow = ਜੋ ਸ਼ਾਇਦ ਇਸ ਨੂੰ ਸੀਮਤ ਕਰੇ, ਪਰ ਤੈਅ ਨਹੀਂ
explain-not-stopped = ਲੋਕ ਅਕਸਰ ਮੰਨਦੇ ਹਨ ਕਿ ਇਹ ਇਸ ਨੂੰ ਰੋਕਦਾ ਹੈ, ਪਰ ਨਹੀਂ ਰੋਕਦਾ
explain-seen = ਕੀ ਦੇਖਿਆ ਗਿਆ
explain-history = ਇਹ ਕਿਵੇਂ ਬਦਲਿਆ, ਅਤੇ ਕੌਣ ਕੀ ਕਹਿੰਦਾ ਹੈ
explain-state = ਸਟੇਟ ਬਾਰੇ ਸਾਨੂੰ ਕੀ ਪਤਾ ਹੈ
explain-background = ਸਾਰੇ ਦੇਸ਼ ਬਾਰੇ ਕੀ ਪਤਾ ਹੈ
explain-unsettled = ਤੈਅ ਨਹੀਂ
explain-sources = ਸਰੋਤ

## ਇੱਕ ਬਚਾਅ ਬਾਰੇ

explain-standing = ਇਸ ਦੀ ਹਾਲਤ:
standing-fought-over = ਇਹ ਅੱਜ ਲਾਗੂ ਹੈ। ਇਸ ਬਾਰੇ ਅਦਾਲਤ ਵਿੱਚ ਲੜਾਈ ਚੱਲ ਰਹੀ ਹੈ ਅਤੇ ਇਹ ਕਿਸੇ ਵੀ ਦਿਨ ਟੁੱਟ ਸਕਦਾ ਹੈ।
standing-stayed = ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਹੁਣ ਇਹ ਕਿਸੇ ਉੱਤੇ ਨਾ ਲੱਗਦਾ ਹੋਵੇ: ਕਿਸੇ ਅਦਾਲਤ ਨੇ ਇਸ ਨੂੰ ਰੋਕ ਦਿੱਤਾ ਜਾਂ ਉਲਟਾ ਦਿੱਤਾ, ਇਸ ਨੂੰ ਮੰਨਿਆ ਨਹੀਂ ਜਾਂਦਾ, ਜਾਂ ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਇਸ ਦੀ ਥਾਂ ਕੁਝ ਹੋਰ ਆ ਗਿਆ ਹੋਵੇ। ਅਸੀਂ ਇਸ ਉੱਤੇ ਭਰੋਸਾ ਨਹੀਂ ਕਰਦੇ।
standing-announced = ਇਹ ਪਾਸ ਹੋਇਆ ਜਾਂ ਇਸ ਦਾ ਐਲਾਨ ਹੋਇਆ। ਸਾਨੂੰ ਅਜਿਹਾ ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ ਜੋ ਦਿਖਾਵੇ ਕਿ ਇਹ ਲਾਗੂ ਹੈ।
safeguard-stale = ਇਸ ਬਾਰੇ ਸਾਡਾ ਸਭ ਤੋਂ ਨਵਾਂ ਸਰੋਤ { DATE($date) } ਦਾ ਹੈ। ਇਹ ਇੰਨਾ ਪੁਰਾਣਾ ਹੈ ਕਿ ਅਸੀਂ ਇਸ ਉੱਤੇ ਭਰੋਸਾ ਨਹੀਂ ਕਰ ਸਕਦੇ।
explain-binds = ਕਿਸ ਲਈ ਇਹ ਮੰਨਣਾ ਲਾਜ਼ਮੀ ਹੈ:
explain-exceptions = ਇਸ ਤੋਂ ਲੰਘਣ ਦੇ ਰਾਹ:
effect-barred = ਇਹ ਇਸ ਰਸਤੇ ਨੂੰ ਬੰਦ ਕਰਦਾ ਹੈ।
effect-own-word = ਇਹ ਇਸ ਰਸਤੇ ਨੂੰ ਸੀਮਤ ਕਰਦਾ ਹੈ: ਏਜੰਸੀ ਲਈ ਕਾਰਨ ਦੱਸਣਾ, ਵਾਅਦਾ ਕਰਨਾ ਜਾਂ ਆਪਣੀ ਹੀ ਨੀਤੀ ਉੱਤੇ ਚੱਲਣਾ ਲਾਜ਼ਮੀ ਹੈ।
effect-own-paper = ਇਹ ਇਸ ਰਸਤੇ ਨੂੰ ਸੀਮਤ ਕਰਦਾ ਹੈ: ਏਜੰਸੀ ਨੂੰ ਇੱਕ ਕਾਗਜ਼ ਚਾਹੀਦਾ ਹੈ, ਅਤੇ ਉਹ ਉਸ ਕਾਗਜ਼ ਉੱਤੇ ਆਪ ਦਸਤਖਤ ਕਰ ਸਕਦੀ ਹੈ।
effect-keepers-choice = ਇਹ ਇਸ ਰਸਤੇ ਨੂੰ ਸੀਮਤ ਕਰਦਾ ਹੈ: ਜੋ ਰਿਕਾਰਡ ਰੱਖਦਾ ਹੈ, ਉਹ ਫੈਸਲਾ ਕਰਦਾ ਹੈ।
effect-court-order = ਇਹ ਇਸ ਰਸਤੇ ਨੂੰ ਸੀਮਤ ਕਰਦਾ ਹੈ: ਕਿਸੇ ਅਦਾਲਤ ਦਾ ਇਸ ਦਾ ਹੁਕਮ (court order) ਦੇਣਾ ਲਾਜ਼ਮੀ ਹੈ।
effect-judges-warrant = ਇਹ ਇਸ ਰਸਤੇ ਨੂੰ ਸੀਮਤ ਕਰਦਾ ਹੈ: ਕਿਸੇ ਜੱਜ ਦਾ ਵਾਰੰਟ (judicial warrant) ਉੱਤੇ ਦਸਤਖਤ ਕਰਨਾ ਲਾਜ਼ਮੀ ਹੈ।
effect-may = ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਇਹ ਇਸ ਰਸਤੇ ਨੂੰ ਸੀਮਤ ਕਰੇ। ਅਸੀਂ ਇਸ ਉੱਤੇ ਭਰੋਸਾ ਨਹੀਂ ਕਰਦੇ।
effect-none = ਇਹ ਇਸ ਰਸਤੇ ਨੂੰ ਨਹੀਂ ਰੋਕਦਾ।
effect-keeps = { $days ->
    [one] ਡਾਟਾ ਵੱਧ ਤੋਂ ਵੱਧ { NUMBER($days) } ਦਿਨ ਰੱਖਣ ਦੀ ਇਜਾਜ਼ਤ ਹੈ।
   *[other] ਡਾਟਾ ਵੱਧ ਤੋਂ ਵੱਧ { NUMBER($days) } ਦਿਨ ਰੱਖਣ ਦੀ ਇਜਾਜ਼ਤ ਹੈ।
}
safeguard-above = ਇਸ ਬਾਰੇ ਹੋਰ ਉੱਪਰ ਹੈ।
safeguard-since = { DATE($date) } ਤੋਂ

## ਇੱਕ ਮਾਮਲੇ ਦੀ ਕਹਾਣੀ ਉੱਪਰਲੀ ਲਾਈਨ

case-requested = { DATE($date) }: ਏਜੰਸੀ ਨੇ ਰਿਕਾਰਡ ਮੰਗੇ ({ $evidence })
case-given = { DATE($date) }: ਰਿਕਾਰਡ ਜਾਂ ਪਹੁੰਚ ਦਿੱਤੀ ਗਈ ({ $evidence })
case-used = { DATE($date) }: ਰਿਕਾਰਡਾਂ ਵਿੱਚ ਖੋਜ ਹੋਈ ਜਾਂ ਉਹ ਵਰਤੇ ਗਏ ({ $evidence })

## ਛੋਟੇ ਅੱਖਰਾਂ ਵਿੱਚ

note-dated-high = { DATE($date) } ਤੱਕ ਦੇ ਸਰੋਤ ({ $material })।
note-dated-medium = { DATE($date) } ਤੱਕ ਦੇ ਸਰੋਤ ({ $material }); ਕਾਫੀ ਯਕੀਨ।
note-dated-low = { DATE($date) } ਤੱਕ ਦੇ ਸਰੋਤ ({ $material }); ਪੁਸ਼ਟੀ ਨਹੀਂ ਹੋਈ।
note-later = ਸ਼ੁਰੂ: { DATE($date) }, ਇਸ ਜਵਾਬ ਦੇ ਦਿਨ ਤੋਂ ਬਾਅਦ।
note-old = ਇਹ ਕਈ ਸਾਲ ਪਹਿਲਾਂ ਦਾ ਹੈ; ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਬਦਲ ਗਿਆ ਹੋਵੇ।
explain-newest = ਇੱਥੇ ਲਿਖਿਆ ਸਭ ਤੋਂ ਨਵਾਂ ਸਰੋਤ { DATE($date) } ਤੱਕ ਦਾ ਹੈ।
source-not-read = ਪਤਾ ਹੈ, ਪੜ੍ਹਿਆ ਨਹੀਂ
source-read-in-copy = ਕਾਪੀ ਵਿੱਚ ਪੜ੍ਹਿਆ

## ਸਮੱਗਰੀ ਦੀ ਕਿਸਮ

material-statute = ਕਾਨੂੰਨ ਦੀ ਲਿਖਤ
material-court = ਅਦਾਲਤੀ ਕਾਗਜ਼
material-government-record = ਸਰਕਾਰੀ ਰਿਕਾਰਡ
material-agency-statement = ਏਜੰਸੀ ਦੇ ਆਪਣੇ ਲਫਜ਼
material-investigation = ਰਿਕਾਰਡਾਂ ਉੱਤੇ ਆਧਾਰਿਤ ਖੋਜ
material-press = ਖਬਰਾਂ
material-advocacy = ਹੱਕਾਂ ਲਈ ਕੰਮ ਕਰਦਾ ਗਰੁੱਪ ਕੀ ਕਹਿੰਦਾ ਹੈ
material-vendor = ਕੰਪਨੀ ਕੀ ਕਹਿੰਦੀ ਹੈ

## ਘਟਨਾ ਕੌਣ ਦੱਸਦਾ ਹੈ

voice-law = ਕਾਨੂੰਨ
voice-government = ਸਰਕਾਰ
voice-court = ਇੱਕ ਅਦਾਲਤ
voice-challengers = ਜੋ ਇਸ ਨੂੰ ਚੁਣੌਤੀ ਦਿੰਦੇ ਹਨ
voice-company = ਕੰਪਨੀ
voice-lawmakers = ਕਾਂਗਰਸ (Congress) ਦੇ ਮੈਂਬਰ
voice-reporters = ਪੱਤਰਕਾਰ ਅਤੇ ਖੋਜੀ
