## ਜਵਾਬ

error-unknown-question = “{ $word }” ਨਾਂ ਦਾ ਕੋਈ ਸਵਾਲ ਨਹੀਂ।
error-unknown-state = “{ $word }” ਕਿਸੇ ਸਟੇਟ ਦਾ, DC ਦਾ ਜਾਂ PR ਦਾ ਦੋ ਅੱਖਰਾਂ ਦਾ ਕੋਡ ਨਹੀਂ।
error-not-an-answer = “{ $word }” “{ $question }” ਦਾ ਜਵਾਬ ਨਹੀਂ।
error-takes-one-state = “{ $question }” ਦੇ ਜਵਾਬ ਵਿੱਚ ਇੱਕ ਸਟੇਟ ਆਉਂਦੀ ਹੈ।
error-takes-one-answer = “{ $question }” ਦਾ ਇੱਕ ਜਵਾਬ ਹੁੰਦਾ ਹੈ, ਸੂਚੀ ਨਹੀਂ।
error-not-by-state = “{ $question }” ਹਰ ਸਟੇਟ ਲਈ ਵੱਖ-ਵੱਖ ਨਹੀਂ ਪੁੱਛਿਆ ਜਾਂਦਾ।
error-needs-state = “{ $question }” ਲਈ ਸਟੇਟ ਚਾਹੀਦੀ ਹੈ। ਪਹਿਲਾਂ ਉਸ ਸਟੇਟ ਬਾਰੇ ਸਵਾਲ ਦਾ ਜਵਾਬ ਦਿਓ।
error-state-not-named = { $state } ਲਈ “{ $question }” ਦਾ ਜਵਾਬ ਨਹੀਂ ਵਰਤਿਆ ਗਿਆ: ਹੋਰ ਕੋਈ ਜਵਾਬ ਉਸ ਸਟੇਟ ਦਾ ਨਾਂ ਨਹੀਂ ਲੈਂਦਾ।
error-state-twice = { $state } ਲਈ “{ $question }” ਦਾ ਜਵਾਬ ਇੱਥੇ ਦੋ ਵਾਰ ਹੈ।
error-one-state-only = “{ $question }” ਦਾ ਜਵਾਬ ਸਿਰਫ ਇੱਕ ਸਟੇਟ ਲਈ ਹੁੰਦਾ ਹੈ। ਇੱਥੇ ਇੱਕ ਤੋਂ ਵੱਧ ਹਨ।
error-answer-unreadable = “{ $question }” ਦਾ ਜਵਾਬ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।
error-write-answer = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਇੱਕ ਜਵਾਬ ਲਿਖੋ, ਜਾਂ ਸਟੇਟਾਂ ਦੀ ਸੂਚੀ, ਜਾਂ ਹਰ ਸਟੇਟ ਲਈ ਆਪਣੀ ਵੱਖਰੀ ਲਾਈਨ, ਜਿਵੇਂ “NC: …”। ਨੰਬਰ, ਅਤੇ ਲਫਜ਼ true ਤੇ false, ਕੌਮਿਆਂ ("…") ਵਿੱਚ ਲਿਖੋ।
error-name-it-there = “{ $question }” ਦੇ ਜਵਾਬ ਵਿੱਚ ਸਟੇਟ ਦਾ ਨਾਂ ਲਿਖੋ।
error-and-more = ਹੋਰ ਵੀ ਕੁਝ ਗਲਤ ਹੈ।
error-did-you-mean = ਕੀ ਤੁਹਾਡਾ ਮਤਲਬ { $word } ਸੀ?
error-one-of = ਇਹ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਹੋਣਾ ਲਾਜ਼ਮੀ ਹੈ: { $words }।

## ਫਾਈਲਾਂ ਅਤੇ ਫੋਲਡਰ

error-file-missing = “{ $file }” ਨਾਂ ਦੀ ਕੋਈ ਫਾਈਲ ਨਹੀਂ।
error-file-unreadable = ਅਸੀਂ “{ $file }” ਨਹੀਂ ਪੜ੍ਹ ਸਕਦੇ: { $reason }।
error-file-folder = “{ $file }” ਇੱਕ ਫੋਲਡਰ ਹੈ। ਉਸ ਦੇ ਅੰਦਰਲੀ ਕਿਸੇ ਫਾਈਲ ਦਾ ਨਾਂ ਦਿਓ।
error-file-not-ordinary = “{ $file }” ਆਮ ਫਾਈਲ ਨਹੀਂ।
error-file-leads-out = “{ $file }” ਇੱਕ ਲਿੰਕ (link) ਹੈ ਜੋ ਆਪਣੇ ਫੋਲਡਰ ਤੋਂ ਬਾਹਰ ਜਾਂਦਾ ਹੈ।
error-file-too-large = “{ $file }” { NUMBER($megabytes) } MB ਤੋਂ ਵੱਡੀ ਹੈ। ਕੀ ਇਹ ਸਹੀ ਫਾਈਲ ਹੈ?
error-file-not-utf8 = “{ $file }” ਲਾਈਨ { NUMBER($line) } ਤੋਂ ਅੱਗੇ UTF-8 ਲਿਖਤ ਨਹੀਂ। ਇਸ ਨੂੰ UTF-8 ਵਜੋਂ ਸੇਵ ਕਰੋ।
error-file-utf16 = “{ $file }” UTF-16 ਲਿਖਤ ਹੈ। ਇਸ ਨੂੰ UTF-8 ਵਜੋਂ ਸੇਵ ਕਰੋ।
error-file-template = `sightline template > answers.yaml` ਭਰਨ ਲਈ ਫਾਈਲ ਬਣਾਉਂਦਾ ਹੈ।
error-folder-missing = “{ $file }” ਨਾਂ ਦਾ ਕੋਈ ਫੋਲਡਰ ਨਹੀਂ।
error-folder-file = “{ $file }” ਇੱਕ ਫਾਈਲ ਹੈ। ਫੋਲਡਰ ਦਾ ਨਾਂ ਦਿਓ।

## ਕਮਾਂਡ ਜਾਂ ਕਲਿੱਕ

error-no-such-time = ਨਿਯਮ { DATE($since) } ਤੋਂ { DATE($until) } ਤੱਕ ਦੇ ਦਿਨਾਂ ਬਾਰੇ ਦੱਸਦੇ ਹਨ।
error-no-such-time-hint = { DATE($day) } ਬਾਰੇ ਉਨ੍ਹਾਂ ਨੂੰ ਕੁਝ ਪਤਾ ਨਹੀਂ: ਇਹ ਅੰਦਾਜ਼ਾ ਹੁੰਦਾ।
error-no-locale = “{ $word }” ਭਾਸ਼ਾ ਵਿੱਚ ਸਾਡੇ ਕੋਲ ਲਫਜ਼ ਨਹੀਂ।
error-unknown-record = “{ $word }” ਨਾਂ ਦਾ ਕੋਈ ਰਿਕਾਰਡ ਨਹੀਂ।
error-unknown-agency = “{ $word }” ਨਾਂ ਦੀ ਕੋਈ ਏਜੰਸੀ ਨਹੀਂ।
error-not-id-value = “{ $text }” ID=VALUE ਨਹੀਂ। `sightline template` ਹਰ id ਅਤੇ ਉਸ ਦੇ ਮੁੱਲ ਦਿਖਾਉਂਦਾ ਹੈ।
error-no-result = ਅਜਿਹਾ ਕੋਈ ਨਤੀਜਾ ਨਹੀਂ।

## ਚਿੱਠੀਆਂ

error-unknown-letter = “{ $word }” ਨਾਂ ਦੀ ਕੋਈ ਚਿੱਠੀ ਨਹੀਂ।
error-letter-not-yours = ਚਿੱਠੀ “{ $letter }” ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਨਾਲ ਮੇਲ ਨਹੀਂ ਖਾਂਦੀ।
error-letter-state = ਇਹ ਚਿੱਠੀ ਕਈ ਸਟੇਟਾਂ ਲਈ ਹੈ: { $states }। ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਦਾ ਨਾਂ ਦਿਓ।
error-letter-unsafe = ਇਹ ਚਿੱਠੀ ਸਿਰਫ ਵਕੀਲ ਜਾਂ ਕਾਨੂੰਨੀ ਕਲੀਨਿਕ ਨੂੰ ਭੇਜਣੀ ਚਾਹੀਦੀ ਹੈ: “{ $letter }”।
error-unknown-field = ਇਸ ਚਿੱਠੀ ਵਿੱਚ “{ $word }” ਨਾਂ ਦਾ ਕੋਈ ਖਾਨਾ ਨਹੀਂ।
error-field-by-hand = “{ $field }” ਛਪੀ ਹੋਈ ਚਿੱਠੀ ਉੱਤੇ ਹੱਥ ਨਾਲ ਲਿਖਿਆ ਜਾਂਦਾ ਹੈ। ਇੱਥੇ ਟਾਈਪ ਨਾ ਕਰੋ।
error-field-long = “{ $field }” ਚਿੱਠੀ ਲਈ ਬਹੁਤ ਲੰਮਾ ਹੈ: ਵੱਧ ਤੋਂ ਵੱਧ { NUMBER($most) } ਅੱਖਰ।
error-plain = --plain ਸਿਰਫ ਲਿਖਤ ਬਦਲਦਾ ਹੈ। ਇਸ ਨੂੰ ਛੱਡੋ, ਜਾਂ --format ਨੂੰ ਛੱਡੋ।
error-network-open = Sightline ਨਹੀਂ ਖੁੱਲ੍ਹਿਆ: ਇਹ ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਨੈੱਟਵਰਕ ਬੰਦ ਨਹੀਂ ਕਰ ਸਕਦਾ। { $reason }। ਇਹ ਆਪ ਕੁਝ ਨਹੀਂ ਭੇਜਦਾ, ਪਰ ਹੋ ਸਕਦਾ ਹੈ ਕਿ Windows ਦਾ ਉਹ ਹਿੱਸਾ ਜੋ ਇਸ ਦੇ ਪੇਜ ਦਿਖਾਉਂਦਾ ਹੈ, Microsoft ਤੱਕ ਪਹੁੰਚੇ। ਅਜੇ ਤੱਕ ਕਿਸੇ ਨੇ ਇਹ ਵਿੰਡੋ Windows ਉੱਤੇ ਨਹੀਂ ਅਜ਼ਮਾਈ। ਟਰਮੀਨਲ ਵਿੱਚ `sightline interview` ਇਹੀ ਪੁੱਛਦਾ ਹੈ ਅਤੇ ਕੋਈ ਕਨੈਕਸ਼ਨ ਨਹੀਂ ਖੋਲ੍ਹਦਾ। `sightline-app --unconfined` ਫਿਰ ਵੀ ਵਿੰਡੋ ਖੋਲ੍ਹ ਦਿੰਦਾ ਹੈ।
error-no-window = Sightline ਆਪਣੀ ਵਿੰਡੋ ਨਹੀਂ ਖੋਲ੍ਹ ਸਕਦਾ: { $reason }। ਇਸ ਨੂੰ Microsoft Edge WebView2 Runtime ਚਾਹੀਦਾ ਹੈ। ਟਰਮੀਨਲ ਵਿੱਚ `sightline interview` ਇਹੀ ਪੁੱਛਦਾ ਹੈ।
