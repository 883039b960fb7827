## ਨਤੀਜਾ ਅਤੇ ਉਸ ਦੀ ਵਿਆਖਿਆ

terminal-fallback = [{ $language ->
    [en] ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ
   *[other] { $language }
}]
terminal-legend = ● ਅਮਲ ਵਿੱਚ ਦੇਖਿਆ   ○ ਰਿਪੋਰਟਾਂ ਮੁਤਾਬਕ   ◌ ਮੰਗਿਆ ਗਿਆ, ਦਿੱਤੇ ਜਾਣ ਦਾ ਪਤਾ ਨਹੀਂ   · ਕਾਨੂੰਨ ਦੀ ਸਾਡੀ ਸਮਝ   ? ਨਾ ਦਿੱਤੇ ਜਵਾਬਾਂ ਉੱਤੇ ਨਿਰਭਰ
terminal-why = ਕਾਰਨ ਦੇਖਣ ਲਈ: sightline explain ANSWERS.yaml --record RECORD --agency AGENCY
terminal-how = ਤਰੀਕਾ ਦੇਖਣ ਲਈ: sightline actions ANSWERS.yaml
terminal-why-interview = ਕਾਰਨ ਦੇਖਣ ਲਈ ਲਾਈਨ ਦਾ ਨੰਬਰ ਟਾਈਪ ਕਰੋ।
terminal-no-exposure = ਸਾਨੂੰ ਕੋਈ ਰਸਤਾ ਨਹੀਂ ਮਿਲਿਆ ਜਿਸ ਰਾਹੀਂ ਇਹ ਏਜੰਸੀ: { $agency }, ਇਸ ਰਿਕਾਰਡ ਤੱਕ ਪਹੁੰਚ ਸਕੇ: { $record }।
terminal-no-exposure-hint = ਜੇ ਕੋਈ ਜਵਾਬ ਰਹਿੰਦਾ ਹੈ, ਤਾਂ ਨਤੀਜਾ ਬਦਲ ਸਕਦਾ ਹੈ। ਇਹ ਸਵਾਲ ਅਜੇ ਬਾਕੀ ਹਨ:

## ਤੁਲਨਾ ਅਤੇ ਸਵਾਲ

terminal-compare-depends = ਨਿਰਭਰ
terminal-compare-change = ਪਹਿਲਾਂ: { $before }; ਬਾਅਦ: { $after }
terminal-compare-count = ਨਤੀਜੇ ਜੋ ਬਦਲਦੇ ਹਨ
terminal-questions-none = ਬਾਕੀ ਰਹਿੰਦਾ ਕੋਈ ਸਵਾਲ ਨਤੀਜਾ ਨਹੀਂ ਬਦਲ ਸਕਦਾ।

## ਜਾਂਚ

terminal-check-clean = ਨਿਯਮ ਅਤੇ ਲਫਜ਼ ਠੀਕ ਹਨ: { NUMBER($states) } ਸਟੇਟਾਂ, { NUMBER($facts) } ਤੱਥ, { NUMBER($safeguards) } ਬਚਾਅ, { NUMBER($cases) } ਮਾਮਲੇ, { NUMBER($sources) } ਸਰੋਤ, { NUMBER($locales) } ਭਾਸ਼ਾਵਾਂ।

## ਜਵਾਬਾਂ ਦੀਆਂ ਫਾਈਲਾਂ

terminal-letters-how = `sightline letters ANSWERS --letter NAME` ਇੱਕ ਚਿੱਠੀ ਛਾਪਦਾ ਹੈ, ਹੱਥ ਨਾਲ ਭਰਨ ਲਈ ਖਾਲੀ ਥਾਵਾਂ ਨਾਲ।
terminal-letter-lawyer = ਜੇ ਵਕੀਲ ਜਾਂ ਕਲੀਨਿਕ ਇਸ ਨੂੰ ਤੁਹਾਡੇ ਨਾਲ ਭੇਜਦਾ ਹੈ: --with-lawyer ਇਸ ਨੂੰ ਛਾਪਦਾ ਹੈ।
terminal-diff-new = ਨਵਾਂ
terminal-diff-gone = ਗਿਆ
terminal-diff-count = ਨਿਯਮ ਜੋ ਵੱਖਰੇ ਹਨ: { NUMBER($rules) }। ਸੁਨੇਹੇ ਜੋ ਵੱਖਰੇ ਹਨ: { NUMBER($words) }।
terminal-diff-nothing = ਇਸ ਵਿੱਚ ਕੋਈ ਨਿਯਮ ਨਹੀਂ: ਇਹ ਪੈਕ ਨਹੀਂ, ਅਤੇ ਨਾ ਉਹ ਫਾਈਲ ਹੈ ਜੋ “sightline pack make” ਲਿਖਦਾ ਹੈ।
terminal-pack-made = ਲਿਖਿਆ ਗਿਆ: { $path }। ਅਜੇ ਇਸ ਉੱਤੇ ਕਿਸੇ ਨੇ ਦਸਤਖਤ ਨਹੀਂ ਕੀਤੇ। ਸੰਭਾਲਕ (maintainer) ਅਤੇ ਵਕੀਲ ਦੋਵੇਂ ਮੁਫਤ ਪ੍ਰੋਗਰਾਮ “minisign” ਨਾਲ ਇਸ ਉੱਤੇ ਦਸਤਖਤ ਕਰਦੇ ਹਨ (minisign -S -m FILE)। ਫਿਰ “sightline pack join” ਪੈਕ ਬਣਾਉਂਦਾ ਹੈ।
terminal-pack-joined = ਲਿਖਿਆ ਗਿਆ: { $path }। “sightline pack check” ਦੱਸਦਾ ਹੈ ਕਿ ਇਹ ਲਿਆ ਜਾਵੇਗਾ ਜਾਂ ਨਹੀਂ।
terminal-pack-good = ਇਹ ਪੈਕ ਲਿਆ ਜਾਵੇਗਾ: ਦੋਹਾਂ ਦਸਤਖਤਾਂ ਉੱਤੇ ਭਰੋਸਾ ਹੈ, ਅਤੇ ਜਾਂਚ ਵਿੱਚ ਕੋਈ ਗਲਤੀ ਨਹੀਂ ਮਿਲੀ।
terminal-passphrase = ਪਾਸਫਰੇਜ਼ (passphrase) (ਟਾਈਪ ਕਰਨ ਵੇਲੇ ਦਿਖਾਇਆ ਨਹੀਂ ਜਾਂਦਾ):
terminal-session-key = --key FILE ਇਸ ਨੂੰ ਖੋਲ੍ਹਦਾ ਹੈ, ਉਸ ਫਾਈਲ ਨਾਲ ਜਿਸ ਵਿੱਚ ਗੁਪਤ ਚਾਬੀ ਹੈ।
terminal-replace = ਹੋਰ ਨਾਂ ਚੁਣੋ, ਜਾਂ --replace ਨਾਲ ਇਸ ਦੇ ਉੱਪਰ ਲਿਖੋ।
terminal-reading = ਟਰਮੀਨਲ ਤੋਂ ਜਵਾਬ ਪੜ੍ਹੇ ਜਾ ਰਹੇ ਹਨ। ਖਤਮ ਕਰਨ ਲਈ Ctrl+D ਦਬਾਓ।
terminal-not-confined = Sightline ਸ਼ੁਰੂ ਨਹੀਂ ਹੋਇਆ। ਓਪਰੇਟਿੰਗ ਸਿਸਟਮ ਨੈੱਟਵਰਕ ਬੰਦ ਨਹੀਂ ਕਰ ਸਕਿਆ: { $reason }।
terminal-unconfined-how = ਇਸ ਨੂੰ ਫਿਰ ਵੀ ਸ਼ੁਰੂ ਕਰਨ ਲਈ: --unconfined
terminal-no-window = Sightline ਆਪਣੀ ਵਿੰਡੋ ਨਹੀਂ ਖੋਲ੍ਹ ਸਕਦਾ: { $reason }। ਟਰਮੀਨਲ ਵਿੱਚ `sightline interview` ਇਹੀ ਪੁੱਛਦਾ ਹੈ।
terminal-unconfined = Sightline ਲਈ ਨੈੱਟਵਰਕ ਬੰਦ ਨਹੀਂ ਹੈ: { $reason }। Sightline ਆਪ ਕੁਝ ਨਹੀਂ ਭੇਜਦਾ।

## ਭਰਨ ਵਾਲੀ ਫਾਈਲ

terminal-template-head = Sightline ਦੇ ਜਵਾਬਾਂ ਦੀ ਫਾਈਲ। ਜੋ ਤੁਹਾਨੂੰ ਪਤਾ ਹੈ ਉਹ ਭਰੋ। ਜੋ ਪਤਾ ਨਹੀਂ ਉਹ ਛੱਡ ਦਿਓ, ਜਾਂ skip ਲਿਖੋ। ਫਾਈਲ ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਰਹਿੰਦੀ ਹੈ; ਕੰਮ ਮੁੱਕਣ ਉੱਤੇ ਇਸ ਨੂੰ ਮਿਟਾ ਦਿਓ।
terminal-template-per = ਸਾਰੀਆਂ ਸਟੇਟਾਂ ਲਈ ਇੱਕ ਜਵਾਬ, ਜਾਂ ਹਰ ਇੱਕ ਲਈ ਵੱਖਰਾ, ਜਿਵੇਂ: { $example }
terminal-template-when = ਸਿਰਫ ਕੁਝ ਮਾਮਲਿਆਂ ਵਿੱਚ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ।
terminal-template-list = ਪੂਰਾ ਨਾਂ, ਜਿਵੇਂ ਤੁਹਾਡੀ ਸਟੇਟ ਦੀ ਸੂਚੀ ਵਿੱਚ ਹੈ। ਮਿਸਾਲ: Durham County

## ਜਾਂਚ ਫਿਰ

terminal-check-loose = { $count ->
    [one] { NUMBER($count) } ਬਚਾਅ ਸਿਰਫ ਪੁਰਾਣੇ ਸਰੋਤਾਂ ਤੋਂ ਜ਼ਾਹਰ ਹੈ ਅਤੇ ਕੁਝ ਨਹੀਂ ਘਟਾਉਂਦਾ: { $safeguards }
   *[other] { NUMBER($count) } ਬਚਾਅ ਸਿਰਫ ਪੁਰਾਣੇ ਸਰੋਤਾਂ ਤੋਂ ਜ਼ਾਹਰ ਹਨ ਅਤੇ ਕੁਝ ਨਹੀਂ ਘਟਾਉਂਦੇ: { $safeguards }
}
terminal-check-primary = { NUMBER($all) } ਸਰੋਤਾਂ ਵਿੱਚੋਂ { NUMBER($primary) } ਮੁੱਢਲੇ ਹਨ (ਸਰਕਾਰ, ਅਦਾਲਤ, ਵਿਧਾਨ ਸਭਾ); { NUMBER($read) } ਦਿਖਾਏ ਪਤੇ ਉੱਤੇ ਪੜ੍ਹੇ ਗਏ।
terminal-check-stale-month = { DATE($month) } ({ NUMBER($count) })
terminal-check-stale = { $count ->
    [0] ਕੋਈ ਦਾਅਵਾ 12 ਮਹੀਨਿਆਂ ਤੋਂ ਪੁਰਾਣਾ ਨਹੀਂ।
    [one] { NUMBER($count) } ਦਾਅਵਾ 12 ਮਹੀਨਿਆਂ ਤੋਂ ਪੁਰਾਣਾ ਹੈ। `--stale` ਉਸ ਨੂੰ ਦਿਖਾਉਂਦਾ ਹੈ।
   *[other] { NUMBER($count) } ਦਾਅਵੇ 12 ਮਹੀਨਿਆਂ ਤੋਂ ਪੁਰਾਣੇ ਹਨ। `--stale` ਉਨ੍ਹਾਂ ਨੂੰ ਦਿਖਾਉਂਦਾ ਹੈ।
}
terminal-check-open = { $count ->
    [0] { $language }: ਹਰ ਸੁਨੇਹੇ ਦਾ ਅਨੁਵਾਦ ਹੋਇਆ ਹੈ।
    [one] { $language }: { NUMBER($count) } ਸੁਨੇਹਾ ਨਿਸ਼ਾਨ ਲਾ ਕੇ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਦਿਖਾਇਆ ਜਾਂਦਾ ਹੈ ({ NUMBER($stale) } ਪੁਰਾਣੇ)। `sightline locales { $language }` ਉਸ ਨੂੰ ਦਿਖਾਉਂਦਾ ਹੈ।
   *[other] { $language }: { NUMBER($count) } ਸੁਨੇਹੇ ਨਿਸ਼ਾਨ ਲਾ ਕੇ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਦਿਖਾਏ ਜਾਂਦੇ ਹਨ ({ NUMBER($stale) } ਪੁਰਾਣੇ)। `sightline locales { $language }` ਉਨ੍ਹਾਂ ਨੂੰ ਦਿਖਾਉਂਦਾ ਹੈ।
}

## ਅਨੁਵਾਦਕਾਂ ਲਈ

terminal-locales-head = ਭਾਸ਼ਾ | ਦਰਜਾ | ਸੁਨੇਹੇ | ਪੂਰੇ | ਗਾਇਬ | ਕਾਪੀਆਂ | ਪੁਰਾਣੇ | ਬਾਕੀ ਸ਼ਬਦ
terminal-locales-legend = ਦਰਜੇ: 1 Sightline ਵਰਤਣ ਲਈ, 2 ਰਸਤੇ ਅਤੇ ਤੱਥ, 3 ਦੇਸ਼ ਬਾਰੇ ਨੋਟ, 4 ਸਟੇਟਾਂ ਬਾਰੇ ਨੋਟ। * ਕਹਿੰਦਾ ਹੈ ਕਿ ਭਾਸ਼ਾ ਦਾ ਉੱਥੇ ਪੂਰਾ ਹੋਣਾ ਲਾਜ਼ਮੀ ਹੈ। ਕਾਪੀ ਅੰਗਰੇਜ਼ੀ ਲਿਖਤ ਹੈ ਜਿਸ ਦੇ ਉੱਪਰ ਲਿਖਿਆ ਜਾਣਾ ਹੈ। ਪੁਰਾਣੇ ਦਾ ਮਤਲਬ ਹੈ ਕਿ ਉਦੋਂ ਤੋਂ ਅੰਗਰੇਜ਼ੀ ਬਦਲ ਗਈ ਹੈ। `sightline check` ਦੱਸਦਾ ਹੈ ਕਿ ਕੀ ਟੁੱਟਿਆ ਹੈ।
terminal-locales-broken = { $count ->
    [one] { $language }: { NUMBER($count) } ਗਲਤੀ। `sightline check` ਉਸ ਦਾ ਨਾਂ ਦੱਸਦਾ ਹੈ।
   *[other] { $language }: { NUMBER($count) } ਗਲਤੀਆਂ। `sightline check` ਉਨ੍ਹਾਂ ਦੇ ਨਾਂ ਦੱਸਦਾ ਹੈ।
}
terminal-locales-missing = ਗਾਇਬ
terminal-locales-copy = ਅਜੇ ਵੀ ਅੰਗਰੇਜ਼ੀ
terminal-locales-stale = ਪੁਰਾਣਾ, ਉਦੋਂ ਤੋਂ ਅੰਗਰੇਜ਼ੀ ਬਦਲ ਗਈ ਹੈ
terminal-locales-whole = ਹਰ ਸੁਨੇਹੇ ਦਾ ਅਨੁਵਾਦ ਹੋਇਆ ਹੈ।
terminal-locales-synced = ਸੁਨੇਹੇ ਜੋ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਪਾਏ ਗਏ, ਉੱਪਰ ਲਿਖਣ ਲਈ: { NUMBER($added) }। ਅਜਿਹੀਆਂ ਕਾਪੀਆਂ ਜੋ ਨਵੀਆਂ ਬਣਾਈਆਂ ਗਈਆਂ, ਕਿਉਂਕਿ ਅੰਗਰੇਜ਼ੀ ਬਦਲ ਗਈ: { NUMBER($renewed) }। ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ, ਉਸ ਵਿੱਚੋਂ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
terminal-locales-fresh = ਨੋਟ ਕੀਤਾ: ਅੱਜ ਦੀ ਅੰਗਰੇਜ਼ੀ ਦੇ ਬਰਾਬਰ ਹੈ।
terminal-locales-begun = { $folder } ਵਿੱਚ ਸ਼ੁਰੂ ਕੀਤਾ: { NUMBER($count) } ਸੁਨੇਹੇ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ, ਉੱਪਰ ਲਿਖਣ ਲਈ। ਪਹਿਲਾਂ locale.yaml ਵਿੱਚ ਨਾਂ, ਦਿਸ਼ਾ ਅਤੇ ਫਾਰਮੈਟ ਲਿਖੋ।

## ਲੋਕ ਕੀ ਟਾਈਪ ਕਰ ਸਕਦੇ ਹਨ

terminal-typed-help = ? | ਮਦਦ | ਕਿਉਂ | ਕਿਉਂ ਪੁੱਛਦੇ ਹੋ | ਤੁਸੀਂ ਕਿਉਂ ਪੁੱਛਦੇ ਹੋ | madad | kyon
terminal-typed-back = b | ਪਿੱਛੇ | ਪਿੱਛੇ ਜਾਓ | ਵਾਪਸ | ਪਿਛਲਾ | pichhe | wapas
terminal-typed-result = q | ਨਤੀਜਾ | ਨਤੀਜਾ ਦਿਖਾਓ | ਨਤੀਜਾ ਦੇਖੋ | natija
terminal-typed-leave = q | ਬਾਹਰ | ਬਾਹਰ ਜਾਓ | ਬੰਦ | ਬੰਦ ਕਰੋ | ਰੁਕੋ | ਬੱਸ | band
terminal-typed-skip = ਛੱਡੋ | ਛੱਡ ਦਿਓ | ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ | ਪਤਾ ਨਹੀਂ | ਮੈਨੂੰ ਨਹੀਂ ਪਤਾ | ਨਹੀਂ ਪਤਾ | ਪੱਕਾ ਨਹੀਂ | ਪੱਕਾ ਪਤਾ ਨਹੀਂ | ਯਾਦ ਨਹੀਂ | ਦੱਸਣਾ ਨਹੀਂ | ਮੈਂ ਨਹੀਂ ਦੱਸਣਾ | ਨਹੀਂ ਦੱਸਣਾ ਚਾਹੁੰਦਾ | ਨਹੀਂ ਦੱਸਣਾ ਚਾਹੁੰਦੀ | chhaddo | pata nahi
terminal-typed-list = ਸੂਚੀ | ਲਿਸਟ | ਸੂਚੀ ਦਿਖਾਓ | ਲਿਸਟ ਦਿਖਾਓ | ਸਾਰੇ ਦਿਖਾਓ | suchi
terminal-typed-steps = + | ਕਦਮ | ਮੈਂ ਕੀ ਕਰ ਸਕਦਾ ਹਾਂ | ਮੈਂ ਕੀ ਕਰ ਸਕਦੀ ਹਾਂ | ਕੀ ਕਰ ਸਕਦੇ ਹਾਂ
terminal-typed-yes = ਹਾਂ | ਹਾਂ ਜੀ | ਹਾਂਜੀ | ਜੀ | ਆਹੋ | haan | han | haanji
terminal-typed-no = ਨਹੀਂ | ਨਹੀਂ ਜੀ | ਨਾਂਹ | ਨਾ | ਕੋਈ ਨਹੀਂ | ਕਦੇ ਨਹੀਂ | nahi | nahin
terminal-typed-and = ਅਤੇ | ਤੇ | ਨਾਲੇ | ate
terminal-typed-or = ਜਾਂ | jan

## ਪ੍ਰੋਗਰਾਮ ਦੀ ਮਦਦ

terminal-about = ਤੁਹਾਡੇ ਬਾਰੇ ਕਿਹੜੇ ਰਿਕਾਰਡਾਂ ਤੱਕ ਕਿਹੜੀ ਏਜੰਸੀ ਪਹੁੰਚ ਸਕਦੀ ਹੈ, ਕਿਸ ਰਸਤੇ, ਉਸ ਨੂੰ ਕੀ ਰੋਕਦਾ ਹੈ, ਅਤੇ ਸਾਨੂੰ ਕਿਵੇਂ ਪਤਾ ਹੈ? Sightline ਸਿਰਫ ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਚੱਲਦਾ ਹੈ: ਇਹ ਕੋਈ ਕਨੈਕਸ਼ਨ ਨਹੀਂ ਖੋਲ੍ਹਦਾ ਅਤੇ ਕੁਝ ਨਹੀਂ ਰੱਖਦਾ।
