window-name = Sightline
window-skip-to-content = ਸਿੱਧਾ ਮੁੱਖ ਹਿੱਸੇ ਉੱਤੇ ਜਾਓ
window-nav-label = Sightline ਦੇ ਹਿੱਸੇ
window-nav-interview = ਤੁਹਾਡੇ ਬਾਰੇ
window-nav-result = ਨਤੀਜਾ
window-nav-what-if = ਜੇ ਵੱਖਰਾ ਹੋਵੇ
window-nav-paper = ਲਿਜਾਣ ਲਈ ਕਾਗਜ਼
window-nav-session = ਸੇਵ ਕਰੋ
window-nav-proof = ਕੀ ਇਹ ਪ੍ਰਾਈਵੇਟ ਹੈ?
window-tools-label = ਭਾਸ਼ਾ ਅਤੇ ਦਿੱਖ
window-language = ਭਾਸ਼ਾ
window-text-size = ਅੱਖਰਾਂ ਦਾ ਆਕਾਰ
window-text-size-normal = ਆਮ
window-text-size-large = ਵੱਡਾ
window-text-size-largest = ਬਹੁਤ ਵੱਡਾ
window-theme = ਰੰਗ
window-theme-system = ਰੰਗ: ਆਟੋਮੈਟਿਕ
window-theme-light = ਰੰਗ: ਹਲਕੇ
window-theme-dark = ਰੰਗ: ਗੂੜ੍ਹੇ
window-theme-contrast = ਰੰਗ: ਤਿੱਖਾ ਫਰਕ
window-network-shut = ਨੈੱਟਵਰਕ: ਓਪਰੇਟਿੰਗ ਸਿਸਟਮ ਨੇ ਬੰਦ ਕੀਤਾ ਹੋਇਆ ਹੈ। ਤੁਹਾਡੇ ਕਹੇ ਬਿਨਾਂ ਕੁਝ ਵੀ ਸੇਵ ਨਹੀਂ ਹੁੰਦਾ।
window-network-not-shut = ਨੈੱਟਵਰਕ: ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਬੰਦ ਨਹੀਂ ਕੀਤਾ ਹੋਇਆ। Sightline ਆਪ ਕੁਝ ਨਹੀਂ ਭੇਜਦਾ।
window-clear = ਸਭ ਕੁਝ ਮਿਟਾਓ
window-clear-keys = Ctrl + Shift + Delete
window-clear-what = ਸਾਰੇ ਜਵਾਬ ਭੁੱਲ ਜਾਓ ਅਤੇ ਨਵੇਂ ਸਿਰਿਓਂ ਸ਼ੁਰੂ ਕਰੋ। ਇਹ ਦੁਬਾਰਾ ਨਹੀਂ ਪੁੱਛਦਾ।
window-leave = ਛੇਤੀ ਬਾਹਰ ਜਾਓ
window-leave-keys = Esc, ਤਿੰਨ ਵਾਰ
window-leave-what = ਸਾਰੇ ਜਵਾਬ ਭੁੱਲ ਜਾਓ ਅਤੇ ਵਿੰਡੋ ਹੁਣੇ ਬੰਦ ਕਰੋ।
window-fallback = ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ
window-trouble = ਕੋਈ ਚੀਜ਼ ਨਹੀਂ ਚੱਲੀ। ਤੁਹਾਡੇ ਜਵਾਬ ਅਜੇ ਵੀ ਇੱਥੇ ਹਨ।
window-trouble-unknown = ਸਾਨੂੰ ਕਾਰਨ ਦਾ ਪਤਾ ਨਹੀਂ। ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
window-close = ਬੰਦ ਕਰੋ
window-not-advice = ਇਹ ਜਾਣਕਾਰੀ ਹੈ, ਕਾਨੂੰਨੀ ਸਲਾਹ ਨਹੀਂ। ਕਾਨੂੰਨ ਅਤੇ ਤਰੀਕੇ ਬਦਲਦੇ ਰਹਿੰਦੇ ਹਨ। ਕੁਝ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਕਿਸੇ ਵਕੀਲ ਜਾਂ ਮਾਨਤਾ ਪ੍ਰਾਪਤ ਨੁਮਾਇੰਦੇ (accredited representative) ਨਾਲ ਗੱਲ ਕਰੋ।

## ਪਹਿਲੀ ਸਕ੍ਰੀਨ

window-welcome-title = ਦੇਖੋ ਕਿ ਸਰਕਾਰ ਤੁਹਾਡੇ ਬਾਰੇ ਕਿਹੜੇ ਰਿਕਾਰਡਾਂ ਤੱਕ ਪਹੁੰਚ ਸਕਦੀ ਹੈ
window-welcome-lede = Sightline ਦਿਖਾਉਂਦਾ ਹੈ ਕਿ ਕਿਹੜੀ ਏਜੰਸੀ ਕਿਹੜੇ ਰਿਕਾਰਡ ਤੱਕ ਪਹੁੰਚ ਸਕਦੀ ਹੈ, ਕਿਵੇਂ, ਅਤੇ ਉਸ ਨੂੰ ਕੀ ਰੋਕਦਾ ਹੈ।
window-welcome-stays = ਇਹ ਇੱਥੇ ਹੀ ਰਹਿੰਦਾ ਹੈ
window-welcome-stays-more = ਇਸ ਕੰਪਿਊਟਰ ਤੋਂ ਕੁਝ ਬਾਹਰ ਨਹੀਂ ਜਾਂਦਾ। ਤੁਹਾਡੇ ਕਹੇ ਬਿਨਾਂ ਕੁਝ ਸੇਵ ਨਹੀਂ ਹੁੰਦਾ।
window-welcome-skip = ਤੁਸੀਂ ਕੁਝ ਵੀ ਛੱਡ ਸਕਦੇ ਹੋ
window-welcome-skip-more = ਨਾ ਨਾਂ, ਨਾ ਕਾਗਜ਼। ਅਸੀਂ ਇਮੀਗ੍ਰੇਸ਼ਨ ਸਟੇਟਸ ਕਦੇ ਨਹੀਂ ਪੁੱਛਦੇ।
window-welcome-not-advice = ਕਾਨੂੰਨੀ ਸਲਾਹ ਨਹੀਂ
window-welcome-not-advice-more = ਤੁਹਾਡੇ ਲਈ ਇਸ ਦਾ ਕੀ ਮਤਲਬ ਹੈ, ਇਹ ਵਕੀਲ ਤੋਂ ਪੁੱਛੋ।
window-welcome-time = ਕਰੀਬ ਦਸ ਮਿੰਟ
window-start = ਸ਼ੁਰੂ ਕਰੋ

## ਇੱਕ ਵਿਸ਼ੇ ਦੇ ਸਵਾਲ

window-topic-empty = ਇੱਥੇ ਪੁੱਛਣ ਲਈ ਹੋਰ ਕੁਝ ਨਹੀਂ।
window-topics = ਵਿਸ਼ੇ
window-why = ਅਸੀਂ ਕਿਉਂ ਪੁੱਛਦੇ ਹਾਂ:
window-help = ਹੋਰ ਮਦਦ
window-find-state = ਸਟੇਟ ਲੱਭੋ
window-states = ਸਟੇਟਾਂ
window-chosen = ਚੁਣੀਆਂ ਹੋਈਆਂ
window-take-back = ਵਾਪਸ ਲਓ
window-no-state-found = ਇਸ ਨਾਂ ਦੀ ਕੋਈ ਸਟੇਟ ਨਹੀਂ।
window-find-county = ਆਪਣੀ ਕਾਉਂਟੀ ਲੱਭੋ
window-counties = ਕਾਉਂਟੀਆਂ
window-no-county-found = ਇਸ ਨਾਂ ਦੀ ਕੋਈ ਕਾਉਂਟੀ ਨਹੀਂ।
window-back = ਪਿੱਛੇ
window-next = ਅੱਗੇ
window-to-result = ਮੇਰਾ ਨਤੀਜਾ ਦਿਖਾਓ
window-taking-shape = ਬਣਦਾ ਜਾ ਰਿਹਾ ਹੈ
window-answer-more = ਹੋਰ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦਿਓ

## ਨਤੀਜੇ ਦੀ ਸਕ੍ਰੀਨ

window-access = ਪਹੁੰਚ
window-access-depends = ਜਵਾਬਾਂ ਉੱਤੇ ਨਿਰਭਰ
window-matrix-how = ਕਾਰਨ ਦੇਖਣ ਲਈ ਕੋਈ ਨਿਸ਼ਾਨ ਚੁਣੋ। ਰਸਤੇ ਦੇਖਣ ਲਈ ਕੋਈ ਨਾਂ ਚੁਣੋ।
window-matrix-caption = ਰਿਕਾਰਡ, ਅਤੇ ਏਜੰਸੀਆਂ ਜੋ ਉਨ੍ਹਾਂ ਤੱਕ ਪਹੁੰਚ ਸਕਦੀਆਂ ਹਨ। ਹਰ ਨਿਸ਼ਾਨ ਵਿਆਖਿਆ ਖੋਲ੍ਹਦਾ ਹੈ, ਹਰ ਨਾਂ ਆਪਣੇ ਰਸਤੇ। ਤੀਰ ਵਾਲੀਆਂ ਕੁੰਜੀਆਂ ਨਾਲ ਇੱਕ ਤੋਂ ਦੂਜੇ ਉੱਤੇ ਜਾਓ।
window-agency = ਏਜੰਸੀ
window-narrow = ਸਾਰਣੀ ਦਾ ਘੱਟ ਹਿੱਸਾ ਦਿਖਾਓ
window-narrow-open = ਸਿਰਫ ਉਹ ਜੋ ਖੁੱਲ੍ਹਾ ਹੈ ਜਾਂ ਹੋ ਸਕਦਾ ਹੈ
window-topic = ਵਿਸ਼ਾ
window-all-topics = ਸਾਰੇ ਵਿਸ਼ੇ
window-narrow-none = ਕੋਈ ਕਤਾਰ ਇਸ ਨਾਲ ਮੇਲ ਨਹੀਂ ਖਾਂਦੀ।
window-narrow-all = ਸਾਰੀਆਂ ਕਤਾਰਾਂ ਦਿਖਾਓ
window-legend = ਨਿਸ਼ਾਨਾਂ ਦਾ ਮਤਲਬ
window-legend-open = ਖੁੱਲ੍ਹੀ: ਏਜੰਸੀ ਇਹ ਆਪ ਦੇਖ ਸਕਦੀ ਹੈ, ਜਾਂ ਮੰਗ ਕੇ ਲੈ ਸਕਦੀ ਹੈ
window-legend-restricted = ਸੀਮਤ: ਪਹਿਲਾਂ ਕੋਈ ਚੀਜ਼ ਚਾਹੀਦੀ ਹੈ; ਨਿਸ਼ਾਨ ਦੇ ਨਾਲ ਲਿਖਿਆ ਹੈ ਕਿ ਕੀ
window-legend-for-now = ਦੋ ਲਕੀਰਾਂ: ਫਿਲਹਾਲ ਰੁਕੀ ਜਾਂ ਸੀਮਤ, ਕਿਸੇ ਵੀ ਦਿਨ ਬਦਲ ਸਕਦੀ ਹੈ
window-legend-barred = ਮਨ੍ਹਾ: ਕੋਈ ਕਾਨੂੰਨ ਜਾਂ ਤਕਨੀਕੀ ਰੋਕ ਇਸ ਦੀ ਮਨਾਹੀ ਕਰਦੀ ਹੈ
window-legend-none = ਕੋਈ ਰਸਤਾ ਨਹੀਂ ਮਿਲਿਆ
window-legend-seen = ਬਿੰਦੀ ਨਾਲ: ਰਿਕਾਰਡ ਦਿਖਾਉਂਦੇ ਹਨ ਕਿ ਇਹ ਵਰਤਿਆ ਗਿਆ
window-legend-reported = ਛੱਲੇ ਨਾਲ: ਰਿਪੋਰਟਾਂ ਮੁਤਾਬਕ
window-legend-asked = ਬਿੰਦੀਆਂ ਵਾਲੇ ਛੱਲੇ ਨਾਲ: ਮੰਗਿਆ ਗਿਆ, ਦਿੱਤੇ ਜਾਣ ਦਾ ਪਤਾ ਨਹੀਂ
window-legend-depends = ਟੁੱਟਵੀਂ ਲਕੀਰ, “?” ਨਾਲ: ਉਨ੍ਹਾਂ ਜਵਾਬਾਂ ਉੱਤੇ ਨਿਰਭਰ ਜੋ ਨਹੀਂ ਦਿੱਤੇ ਗਏ
window-models = ਸਮਝੌਤਿਆਂ ਦੀਆਂ ਕਿਸਮਾਂ ਦਾ ਮਤਲਬ

## ਰਸਤਿਆਂ ਦੀ ਤਸਵੀਰ

window-routes = ਰਸਤੇ
window-routes-what = ਜੋ ਸਾਰਣੀ ਨਹੀਂ ਦਿਖਾ ਸਕਦੀ: ਰਿਕਾਰਡ ਕੌਣ ਰੱਖਦਾ ਹੈ, ਉਹ ਕਿਵੇਂ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਰਾਹ ਵਿੱਚ ਕੀ ਹੈ।
window-back-to-table = ਸਾਰਣੀ ਉੱਤੇ ਵਾਪਸ
window-routes-how = ਪੂਰੀ ਲਕੀਰ ਖੁੱਲ੍ਹੀ ਹੈ। ਟੁੱਟਵੀਂ ਲਕੀਰ ਲਈ ਕਿਸੇ ਹੁਕਮ ਜਾਂ ਮਨਜ਼ੂਰੀ ਦੀ ਲੋੜ ਹੈ। ਬਿੰਦੀਆਂ ਵਾਲੀ ਲਕੀਰ ਮਨ੍ਹਾ ਹੈ। ਲਕੀਰ ਉੱਤੇ ਲੱਗਾ ਖੰਭਾ ਇੱਕ ਬਚਾਅ (safeguard) ਹੈ।
window-all-records = ਸਾਰੇ ਰਿਕਾਰਡ
window-all-agencies = ਸਾਰੀਆਂ ਏਜੰਸੀਆਂ
window-show-text = ਲਿਖਤ ਵਜੋਂ ਦਿਖਾਓ
window-hide-text = ਲਿਖਤ ਲੁਕਾਓ
window-show-table = ਸਾਰਣੀ ਵਜੋਂ ਦਿਖਾਓ
window-see-routes = ਇਸ ਦੇ ਰਸਤੇ ਦੇਖੋ
window-no-routes = ਸਾਨੂੰ ਇਨ੍ਹਾਂ ਦੋਹਾਂ ਵਿਚਕਾਰ ਕੋਈ ਰਸਤਾ ਨਹੀਂ ਮਿਲਿਆ।
window-stage-record = ਤੁਹਾਡੇ ਬਾਰੇ ਰਿਕਾਰਡ
window-stage-holder = ਕੌਣ ਰੱਖਦਾ ਹੈ
window-stage-channel = ਕਿਵੇਂ ਜਾਂਦਾ ਹੈ
window-stage-gate = ਰਾਹ ਵਿੱਚ ਕੀ ਹੈ
window-stage-agency = ਕੌਣ ਲੈ ਸਕਦਾ ਹੈ
window-no-gate = ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ

## ਇੱਕ ਨਤੀਜੇ ਦੀ ਵਿਆਖਿਆ

window-back-to-result = ਨਤੀਜੇ ਉੱਤੇ ਵਾਪਸ
window-ways = ਇਹ ਉੱਥੇ ਕਿਵੇਂ ਪਹੁੰਚ ਸਕਦਾ ਹੈ
window-source = ਸਰੋਤ
window-sources-how = Sightline ਕੋਈ ਵੈੱਬ ਪੇਜ ਨਹੀਂ ਖੋਲ੍ਹਦਾ। ਤੁਸੀਂ ਕਿਸੇ ਵੈੱਬ ਪਤੇ ਨੂੰ ਚੁਣ ਕੇ ਕਾਪੀ ਕਰ ਸਕਦੇ ਹੋ।

## “ਜੇ ਵੱਖਰਾ ਹੋਵੇ” ਸਕ੍ਰੀਨ

window-what-if-title = ਜੇ ਕੁਝ ਵੱਖਰਾ ਹੋਵੇ ਤਾਂ?
window-what-if-lede = ਹੋਰ ਜਵਾਬ ਅਜ਼ਮਾਓ ਅਤੇ ਦੇਖੋ ਕਿ ਉਹ ਕੀ ਬਦਲਦੇ ਹਨ। ਤੁਹਾਡੇ ਆਪਣੇ ਜਵਾਬ ਜਿਵੇਂ ਹਨ ਤਿਵੇਂ ਹੀ ਰਹਿੰਦੇ ਹਨ।
window-what-if-answers = ਜਵਾਬ ਬਦਲੋ
window-what-if-changed = ਅਜ਼ਮਾਉਣ ਲਈ ਬਦਲੇ ਹੋਏ
window-what-if-take-back = ਵਾਪਸ ਲਓ
window-what-if-most = ਕਿਹੜੇ ਜਵਾਬ ਸਭ ਤੋਂ ਵੱਧ ਅਹਿਮ ਹਨ
window-what-if-most-how = ਹਰ ਲਾਈਨ ਇੱਕ ਸਵਾਲ ਦਾ ਕੋਈ ਹੋਰ ਜਵਾਬ ਹੈ, ਬਾਕੀ ਸਭ ਜਿਵੇਂ ਹੈ ਤਿਵੇਂ। ਨੰਬਰ ਦੱਸਦਾ ਹੈ ਕਿ ਉਹ ਕਿੰਨੇ ਨਤੀਜੇ ਬਦਲ ਦੇਵੇਗਾ।
window-what-if-try = ਅਜ਼ਮਾਓ
window-what-if-changes = ਬਦਲੇ ਨਤੀਜੇ
window-what-if-more = ਹੋਰ ਦਿਖਾਓ
window-what-if-none-left = ਕੋਈ ਹੋਰ ਜਵਾਬ ਕਿਸੇ ਨਤੀਜੇ ਨੂੰ ਨਹੀਂ ਬਦਲਦਾ।
window-what-if-question = ਸਵਾਲ
window-what-if-choose = ਇੱਕ ਸਵਾਲ ਚੁਣੋ
window-what-if-hint = ਹੁਣ ਕੋਈ ਹੋਰ ਜਵਾਬ ਚੁਣੋ। ਤੁਸੀਂ ਦੇਖੋਗੇ ਕਿ ਕੀ ਬਦਲਦਾ ਹੈ, ਪੁਰਾਣਾ ਨਵੇਂ ਦੇ ਨਾਲ।
window-changes = ਕੀ ਬਦਲਦਾ ਹੈ
window-before = ਹੁਣ
window-after = ਫਿਰ
window-map-title = ਉਹੀ ਵਿਅਕਤੀ ਹਰ ਸਟੇਟ ਵਿੱਚ
window-map-how = ਇੱਕ ਰਿਕਾਰਡ ਅਤੇ ਇੱਕ ਏਜੰਸੀ ਚੁਣੋ। ਨਕਸ਼ਾ ਦਿਖਾਉਂਦਾ ਹੈ ਕਿ ਕੀ ਹੁੰਦਾ, ਜੇ ਤੁਹਾਡੇ ਬਾਕੀ ਜਵਾਬ ਨਾ ਬਦਲਦੇ।
window-map-record = ਰਿਕਾਰਡ
window-map-agency = ਏਜੰਸੀ
window-map-tiles = ਉਹੀ, ਹਰ ਸਟੇਟ ਇੱਕੋ ਆਕਾਰ ਦੀ
window-map-words = ਕੀ ਹੁੰਦਾ
window-places-title = ਸਟੇਟਾਂ ਇੱਕ-ਦੂਜੇ ਦੇ ਨਾਲ
window-places-how = ਦੋ ਜਾਂ ਤਿੰਨ ਸਟੇਟਾਂ ਚੁਣੋ। ਜੋ ਵੱਖਰਾ ਹੈ, ਉਹ ਲਾਈਨ-ਦਰ-ਲਾਈਨ ਲਿਖਿਆ ਹੈ।
window-places-state = ਸਟੇਟ
window-places-none = ਕੋਈ ਸਟੇਟ ਨਹੀਂ
window-places-page = ਦਿਖਾਉਣ ਜਾਂ ਛਾਪਣ ਲਈ ਪੰਨੇ ਵਜੋਂ

## “ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ” ਸਕ੍ਰੀਨ

window-actions-lede = ਕਾਨੂੰਨੀ ਕਦਮ ਜੋ ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਨਾਲ ਮੇਲ ਖਾਂਦੇ ਹਨ। ਕੁਝ ਹਰ ਕਿਸੇ ਲਈ ਹਨ; ਉਨ੍ਹਾਂ ਵਿੱਚ ਲਿਖਿਆ ਹੈ ਕਿ ਕਿਸ ਲਈ। ਪਹਿਲਾਂ ਆਖਰੀ ਤਰੀਕਾਂ ਵਾਲੇ ਆਉਂਦੇ ਹਨ, ਫਿਰ ਅੱਜ ਲਈ ਇੱਕ ਕੰਮ, ਫਿਰ ਉਹ ਜੋ ਤੁਹਾਡੇ ਲਈ ਸਭ ਤੋਂ ਵੱਧ ਕਰਦੇ ਹਨ।
window-actions-none = ਇਨ੍ਹਾਂ ਜਵਾਬਾਂ ਲਈ ਸਾਡੇ ਕੋਲ ਅਜੇ ਦਿਖਾਉਣ ਲਈ ਕੋਈ ਕਦਮ ਨਹੀਂ। ਕੋਈ ਵਕੀਲ ਜਾਂ ਮਾਨਤਾ ਪ੍ਰਾਪਤ ਨੁਮਾਇੰਦਾ (accredited representative) ਤੁਹਾਡਾ ਕੇਸ ਦੇਖ ਸਕਦਾ ਹੈ।
window-action-effect = ਇਸ ਨਾਲ ਤੁਹਾਡੇ ਲਈ ਕੀ ਬਦਲ ਸਕਦਾ ਹੈ

## ਦਸਤਖਤ ਲਈ ਤਿਆਰ ਚਿੱਠੀਆਂ

window-letters = ਦਸਤਖਤ ਲਈ ਤਿਆਰ ਚਿੱਠੀਆਂ
window-letters-back = ਚਿੱਠੀਆਂ ਉੱਤੇ ਵਾਪਸ
window-letters-to-steps = ਕਦਮਾਂ ਉੱਤੇ ਵਾਪਸ
window-letter-write = ਇਹ ਚਿੱਠੀ ਲਿਖੋ
window-letter-fill-in = ਭਰੋ
window-letter-typed = ਜੋ ਤੁਸੀਂ ਟਾਈਪ ਕਰਦੇ ਹੋ, ਉਹ ਜਵਾਬ ਨਹੀਂ ਅਤੇ ਸੇਵ ਨਹੀਂ ਹੁੰਦਾ। ਜਦੋਂ ਤੁਸੀਂ ਇਹ ਸਕ੍ਰੀਨ ਛੱਡਦੇ ਹੋ, ਇਹ ਉਸ ਨੂੰ ਭੁੱਲ ਜਾਂਦੀ ਹੈ। “ਸਭ ਕੁਝ ਮਿਟਾਓ” ਉਸ ਨੂੰ ਮੈਮਰੀ ਵਿੱਚੋਂ ਕੱਢ ਦਿੰਦਾ ਹੈ। ਤੁਸੀਂ ਥਾਵਾਂ ਖਾਲੀ ਛੱਡ ਕੇ ਹੱਥ ਨਾਲ ਲਿਖ ਸਕਦੇ ਹੋ।
window-letter-preview = ਚਿੱਠੀ

## ਮਿਟਾਉਣ ਤੋਂ ਬਾਅਦ

window-cleared = { $count ->
    [one] ਸਭ ਕੁਝ ਮਿਟਾ ਦਿੱਤਾ ਗਿਆ। Sightline ਵਿੱਚ ਹੁਣ { NUMBER($count) } ਜਵਾਬ ਹੈ।
   *[other] ਸਭ ਕੁਝ ਮਿਟਾ ਦਿੱਤਾ ਗਿਆ। Sightline ਵਿੱਚ ਹੁਣ { NUMBER($count) } ਜਵਾਬ ਹਨ।
}

## ਸਹਾਇਕ ਜੋ ਕਲਾਇੰਟ ਲਈ ਜਵਾਬ ਦਿੰਦਾ ਹੈ

window-desk = ਮੈਂ ਕਿਸੇ ਹੋਰ ਲਈ ਜਵਾਬ ਦੇਣੇ ਹਨ
window-desk-what = ਸਾਰੇ ਸਵਾਲ ਇੱਕ ਪੰਨੇ ਉੱਤੇ, ਸਹਾਇਕ (advocate) ਲਈ ਨੋਟਾਂ ਨਾਲ।
window-desk-beside = ਕਲਾਇੰਟ ਦੀ ਭਾਸ਼ਾ, ਮੇਰੀ ਭਾਸ਼ਾ ਦੇ ਨਾਲ
window-desk-find = ਕਿਸੇ ਸਵਾਲ ਉੱਤੇ ਜਾਓ
window-desk-none = ਕਿਸੇ ਸਵਾਲ ਵਿੱਚ ਇਹ ਨਹੀਂ ਲਿਖਿਆ।
window-desk-next = ਅਗਲਾ ਕਲਾਇੰਟ
window-desk-next-what = ਸਭ ਕੁਝ ਮਿਟਾ ਕੇ ਨਵੇਂ ਸਿਰਿਓਂ ਸ਼ੁਰੂ ਕਰਦਾ ਹੈ।
window-desk-listen = ਧਿਆਨ ਨਾਲ ਸੁਣੋ
window-desk-avoid = ਨਾ ਪੁੱਛੋ, ਨਾ ਲਿਖੋ
window-desk-show = ਕਲਾਇੰਟ ਨੂੰ ਦਿਖਾਓ
window-desk-close = ਡੈਸਕ ਉੱਤੇ ਵਾਪਸ

## “ਸੇਵ ਕਰੋ ਜਾਂ ਖੋਲ੍ਹੋ” ਸਕ੍ਰੀਨ

window-session-title = ਇਹ ਸੈਸ਼ਨ ਸੇਵ ਕਰੋ, ਜਾਂ ਕੋਈ ਖੋਲ੍ਹੋ
window-session-lede = ਤੁਹਾਡੇ ਕਹੇ ਬਿਨਾਂ ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ ਜਾਂਦਾ। ਜੇ ਤੁਸੀਂ ਕਹੋ, ਤਾਂ ਤੁਹਾਡੇ ਜਵਾਬ ਇੱਕ ਲੌਕ ਕੀਤੀ ਫਾਈਲ ਵਿੱਚ ਜਾਂਦੇ ਹਨ, ਉੱਥੇ ਜਿੱਥੇ ਤੁਸੀਂ ਚੁਣੋ। ਜੋ ਤੁਸੀਂ ਚਿੱਠੀਆਂ ਵਿੱਚ ਟਾਈਪ ਕੀਤਾ, ਉਹ ਇਸ ਵਿੱਚ ਨਹੀਂ ਜਾਂਦਾ।
window-session-save = ਸੇਵ ਕਰੋ
window-session-with = ਫਾਈਲ ਕਿਸ ਚੀਜ਼ ਨਾਲ ਖੁੱਲ੍ਹੇ?
window-session-words = ਛੇ ਲਫਜ਼ ਜੋ ਅਸੀਂ ਕੱਢਦੇ ਹਾਂ
window-session-words-what = ਸਭ ਤੋਂ ਸੁਰੱਖਿਅਤ। ਇਨ੍ਹਾਂ ਨੂੰ ਕਾਗਜ਼ ਉੱਤੇ ਲਿਖ ਲਓ। ਇਹ ਇੱਥੇ ਇੱਕੋ ਵਾਰ ਦਿਖਾਏ ਜਾਂਦੇ ਹਨ ਅਤੇ ਕਿਤੇ ਨਹੀਂ ਰੱਖੇ ਜਾਂਦੇ।
window-session-own = ਤੁਹਾਡਾ ਆਪਣਾ ਪਾਸਫਰੇਜ਼ (passphrase)
window-session-own-what = 15 ਜਾਂ ਵੱਧ ਅੱਖਰ, ਜਿਨ੍ਹਾਂ ਦਾ ਕੋਈ ਅੰਦਾਜ਼ਾ ਨਾ ਲਾ ਸਕੇ।
window-session-key = ਵਕੀਲ ਜਾਂ ਕਾਨੂੰਨੀ ਕਲੀਨਿਕ ਦੀ ਚਾਬੀ (key)
window-session-key-what = ਫਿਰ ਸਿਰਫ ਉਹੀ ਫਾਈਲ ਖੋਲ੍ਹ ਸਕਦੇ ਹਨ। ਤੁਸੀਂ ਨਹੀਂ ਖੋਲ੍ਹ ਸਕਦੇ। ਉਨ੍ਹਾਂ ਤੋਂ ਉਨ੍ਹਾਂ ਦੀ “age” ਚਾਬੀ ਮੰਗੋ।
window-session-draw = ਛੇ ਲਫਜ਼ ਕੱਢੋ
window-session-draw-again = ਹੋਰ ਲਫਜ਼ ਕੱਢੋ
window-session-save-button = ਲੌਕ ਕੀਤੀ ਫਾਈਲ ਵਜੋਂ ਸੇਵ ਕਰੋ
window-session-passphrase = ਪਾਸਫਰੇਜ਼ (passphrase)
window-session-public = ਉਨ੍ਹਾਂ ਦੀ ਪਬਲਿਕ ਚਾਬੀ (age1 ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ)
window-session-secret = ਤੁਹਾਡੀ ਗੁਪਤ ਚਾਬੀ (AGE-SECRET-KEY-1 ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ)
window-session-open = ਖੋਲ੍ਹੋ
window-session-replaces = ਤੁਸੀਂ ਜਵਾਬ ਦਿੱਤੇ ਹੋਏ ਹਨ। ਇਹ ਫਾਈਲ ਖੋਲ੍ਹਣ ਨਾਲ ਇਸ ਦੇ ਜਵਾਬ ਉਨ੍ਹਾਂ ਦੀ ਥਾਂ ਆ ਜਾਣਗੇ, ਅਤੇ ਤੁਹਾਡੇ ਚਲੇ ਜਾਣਗੇ। ਆਪਣੇ ਰੱਖਣ ਲਈ ਪਹਿਲਾਂ ਉਨ੍ਹਾਂ ਨੂੰ ਸੇਵ ਕਰੋ।
window-session-replace = ਖੋਲ੍ਹੋ, ਮੇਰੇ ਜਵਾਬ ਜਾਣ ਦਿਓ
window-session-keep = ਮੇਰੇ ਜਵਾਬ ਰੱਖੋ
window-key-file = ਚਾਬੀ ਫਾਈਲ ਵਿੱਚੋਂ ਲਓ
window-session-choose = ਫਾਈਲ ਚੁਣੋ
window-session-open-button = ਇਸ ਨੂੰ ਖੋਲ੍ਹੋ
window-session-to-result = ਨਤੀਜਾ ਦੇਖੋ
window-session-open-link = ਸੇਵ ਕੀਤਾ ਸੈਸ਼ਨ ਖੋਲ੍ਹੋ
window-session-age = ਅਜਿਹੀ ਫਾਈਲ ਖੁੱਲ੍ਹੇ ਫਾਰਮੈਟ “age” ਵਿੱਚ ਲੌਕ ਹੁੰਦੀ ਹੈ। ਮੁਫਤ ਪ੍ਰੋਗਰਾਮ age ਅਤੇ rage ਵੀ ਇਸ ਨੂੰ ਖੋਲ੍ਹਦੇ ਹਨ। ਜਿਸ ਨੂੰ ਇਹ ਮਿਲੇ, ਉਹ ਦੇਖ ਸਕਦਾ ਹੈ ਕਿ ਇਹ ਲੌਕ ਕੀਤੀ ਫਾਈਲ ਹੈ, ਪਰ ਇਹ ਨਹੀਂ ਕਿ ਇਸ ਵਿੱਚ ਕੀ ਹੈ।

## “ਕੀ ਇਹ ਪ੍ਰਾਈਵੇਟ ਹੈ?” ਸਕ੍ਰੀਨ

window-proof-title = ਕੀ ਇਹ ਪ੍ਰਾਈਵੇਟ ਹੈ?
window-proof-lede = ਤੁਹਾਨੂੰ ਸਾਡੇ ਉੱਤੇ ਭਰੋਸਾ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ। ਇਹ ਜਾਂਚਾਂ ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਚੱਲੀਆਂ।
window-proof-passed = ਜਾਂਚਿਆ: ਠੀਕ ਹੈ
window-proof-failed = ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਪੱਕਾ ਨਹੀਂ
window-proof-commands = ਇਹ ਵਿੰਡੋ ਕੀ ਮੰਗ ਸਕਦੀ ਹੈ
window-proof-commands-how = ਜੋ ਪੇਜ ਤੁਸੀਂ ਦੇਖਦੇ ਹੋ, ਉਹ ਪ੍ਰੋਗਰਾਮ ਨੂੰ ਸਿਰਫ ਇਹ ਬੇਨਤੀਆਂ ਕਰ ਸਕਦਾ ਹੈ, ਹੋਰ ਕੋਈ ਨਹੀਂ। ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਵੀ ਕਿਸੇ ਫਾਈਲ ਜਾਂ ਨੈੱਟਵਰਕ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚਦੀ।
window-proof-page = ਪੇਜ ਆਪ ਨੈੱਟਵਰਕ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚ ਸਕਦਾ
window-proof-page-kept = ਇਸ ਨੇ ਹੁਣੇ ਕੁਝ ਲੋਡ ਕਰਨ ਦੀ ਕੋਸ਼ਿਸ਼ ਕੀਤੀ। ਇਨਕਾਰ ਕੀਤਾ ਗਿਆ।
window-proof-page-broken = ਇਸ ਨੇ ਹੁਣੇ ਕੁਝ ਲੋਡ ਕਰਨ ਦੀ ਕੋਸ਼ਿਸ਼ ਕੀਤੀ। ਇਨਕਾਰ ਨਹੀਂ ਕੀਤਾ ਗਿਆ।
window-proof-versions = ਵਰਜ਼ਨ

## ਕਾਗਜ਼

window-paper-lede = ਕਾਗਜ਼ ਛਾਪੋ, ਜਾਂ ਉਸ ਨੂੰ ਇੱਕ ਫਾਈਲ ਵਜੋਂ ਸੇਵ ਕਰੋ। ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਕਲਿੱਕ ਨਹੀਂ ਕਰਦੇ, ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ ਜਾਂਦਾ, ਅਤੇ ਫਿਰ ਸਿਰਫ ਉੱਥੇ ਜਿੱਥੇ ਤੁਸੀਂ ਚੁਣੋ।
window-paper-kind = ਕਿਹੜਾ ਕਾਗਜ਼?
window-paper-carry = ਆਪਣੇ ਨਾਲ ਰੱਖਣ ਲਈ
window-paper-carry-what = ਕਦਮ, ਆਖਰੀ ਤਰੀਕਾਂ ਅਤੇ ਕੱਟ ਕੇ ਰੱਖਣ ਵਾਲਾ ਇੱਕ ਕਾਰਡ। ਇਸ ਵਿੱਚ ਤੁਹਾਡਾ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਅਤੇ ਕੋਈ ਰਿਕਾਰਡ ਨਹੀਂ: ਕਿਸੇ ਨੂੰ ਮਿਲ ਜਾਵੇ ਤਾਂ ਵੀ ਸੁਰੱਖਿਅਤ।
window-paper-lawyer = ਤੁਹਾਡੇ ਵਕੀਲ ਲਈ
window-paper-lawyer-what = ਹਰ ਏਜੰਸੀ ਕਿਸ ਤੱਕ ਪਹੁੰਚ ਸਕਦੀ ਹੈ, ਕਿਉਂ, ਅਤੇ ਕਾਨੂੰਨ ਤੇ ਸਰੋਤ। ਇਹ ਤੁਹਾਡੇ ਬਾਰੇ ਬਹੁਤ ਕੁਝ ਦੱਸਦਾ ਹੈ: ਇਸ ਨੂੰ ਸਾਂਭ ਕੇ ਰੱਖੋ।
window-paper-own-steps = ਮੇਰੇ ਆਪਣੇ ਉਹ ਕਦਮ ਵੀ ਜੋੜੋ ਜੋ ਮੇਰੇ ਬਾਰੇ ਕੋਈ ਨਿੱਜੀ ਗੱਲ ਦਿਖਾਉਂਦੇ ਹਨ, ਜਿਵੇਂ ਅਦਾਲਤ ਦਾ ਕੇਸ
window-paper-answers = ਜੋ ਮੈਂ ਜਵਾਬ ਦਿੱਤੇ ਉਹ ਜੋੜੋ
window-paper-beside = ਨਾਲ ਦੂਜੀ ਭਾਸ਼ਾ
window-paper-beside-none = ਕੋਈ ਨਹੀਂ
window-paper-chosen = ਇਸ ਕਾਗਜ਼ ਉੱਤੇ ਸਮਝਾਏ ਗਏ
window-paper-chosen-none = ਤਿੰਨ ਨਤੀਜੇ ਜੋ ਸਭ ਤੋਂ ਵੱਧ ਅਹਿਮ ਹਨ। ਹੋਰ ਚੁਣਨ ਲਈ ਕੋਈ ਨਤੀਜਾ ਖੋਲ੍ਹੋ ਅਤੇ “ਇਹ ਮੇਰੇ ਵਕੀਲ ਦੇ ਕਾਗਜ਼ ਉੱਤੇ ਸਮਝਾਓ” ਦਬਾਓ।
window-paper-add = ਇਹ ਮੇਰੇ ਵਕੀਲ ਦੇ ਕਾਗਜ਼ ਉੱਤੇ ਸਮਝਾਓ
window-paper-remove = ਮੇਰੇ ਵਕੀਲ ਦੇ ਕਾਗਜ਼ ਤੋਂ ਹਟਾਓ
window-paper-print = ਛਾਪੋ
window-paper-save = ਫਾਈਲ ਵਜੋਂ ਸੇਵ ਕਰੋ
window-paper-writes = ਪ੍ਰਿੰਟਰ ਆਪਣੀ ਮੈਮਰੀ ਰੱਖਦਾ ਹੈ: ਉਹ ਚੁਣੋ ਜਿਸ ਉੱਤੇ ਤੁਹਾਨੂੰ ਭਰੋਸਾ ਹੈ। ਫਾਈਲ ਨੂੰ ਇਹ ਕੰਪਿਊਟਰ ਵਰਤਣ ਵਾਲਾ ਕੋਈ ਵੀ ਪੜ੍ਹ ਸਕਦਾ ਹੈ।
window-paper-preview = ਇਹ ਕਿਹੋ ਜਿਹਾ ਲੱਗੇਗਾ
window-saved = ਇੱਥੇ ਸੇਵ ਹੋਇਆ: { $path }। ਇਸ ਨੂੰ ਮਿਟਾਉਣ ਲਈ ਟ੍ਰੈਸ਼ (trash) ਵਿੱਚ ਪਾਓ ਅਤੇ ਟ੍ਰੈਸ਼ ਖਾਲੀ ਕਰੋ। ਉਦੋਂ ਤੱਕ ਇਹ ਕੰਪਿਊਟਰ ਵਰਤਣ ਵਾਲਾ ਕੋਈ ਵੀ ਇਸ ਨੂੰ ਪੜ੍ਹ ਸਕਦਾ ਹੈ।
window-not-saved = ਇਹ ਇੱਥੇ ਸੇਵ ਨਹੀਂ ਹੋ ਸਕਿਆ: { $path } ({ $reason })। ਕੋਈ ਹੋਰ ਥਾਂ ਚੁਣੋ।
window-not-printed = ਸਿਸਟਮ ਦਾ ਪ੍ਰਿੰਟ ਵਾਲਾ ਡੱਬਾ ਨਹੀਂ ਖੁੱਲ੍ਹਿਆ। ਕਾਗਜ਼ ਨੂੰ ਫਾਈਲ ਵਜੋਂ ਸੇਵ ਕਰੋ, ਅਤੇ ਫਿਰ ਉਹ ਫਾਈਲ ਛਾਪੋ।
window-all-alike = ਸਭ ਇੱਕੋ ਜਿਹੀਆਂ
