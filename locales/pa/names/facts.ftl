## DMV

fact-dmv-license-regardless-of-status = ਸਭ ਲਈ ਲਾਇਸੈਂਸ, ਇਮੀਗ੍ਰੇਸ਼ਨ ਸਟੇਟਸ ਭਾਵੇਂ ਕੋਈ ਵੀ ਹੋਵੇ
    .is-yes = ਸਟੇਟ ਹਰ ਉਸ ਬੰਦੇ ਨੂੰ ਲਾਇਸੈਂਸ ਜਾਂ ਡਰਾਈਵਿੰਗ ਕਾਰਡ ਦਿੰਦੀ ਹੈ ਜੋ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਕਰੇ, ਸਟੇਟਸ ਭਾਵੇਂ ਕੋਈ ਵੀ ਹੋਵੇ
    .is-no = ਸਟੇਟ ਕਾਨੂੰਨੀ ਤੌਰ ਉੱਤੇ ਰਹਿਣ ਦੇ ਸਬੂਤ ਤੋਂ ਬਿਨਾਂ ਲਾਇਸੈਂਸ ਨਹੀਂ ਦਿੰਦੀ
    .is-partial = ਸਟੇਟ ਸਿਰਫ ਕੁਝ ਹੱਦ ਤੱਕ ਅਜਿਹਾ ਕਰਦੀ ਹੈ
fact-dmv-card-marking = ਸਭ ਲਈ ਖੁੱਲ੍ਹੇ ਲਾਇਸੈਂਸ ਦੀ ਦਿੱਖ
    .is-marked = ਕਾਰਡ ਵੱਖਰਾ ਦਿਸਦਾ ਹੈ
    .is-unmarked = ਕਾਰਡ ਬਾਕੀਆਂ ਵਰਗਾ ਹੀ ਦਿਸਦਾ ਹੈ
    .is-not-applicable = ਸਟੇਟ ਵਿੱਚ ਅਜਿਹਾ ਕੋਈ ਕਾਰਡ ਨਹੀਂ
    .is-unknown = ਤੈਅ ਨਹੀਂ
fact-dmv-noncitizen-marking = ਜੋ ਨਾਗਰਿਕ ਨਹੀਂ, ਉਨ੍ਹਾਂ ਦੇ ਕਾਰਡਾਂ ਉੱਤੇ ਨਿਸ਼ਾਨ ਬਾਰੇ ਸਟੇਟ ਦਾ ਕਾਨੂੰਨ
    .is-yes = ਕੋਈ ਕਾਨੂੰਨ ਜਾਂ ਨਿਯਮ ਅਜਿਹੇ ਕਾਰਡਾਂ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲਾਉਂਦਾ ਹੈ
    .is-no = ਅਜਿਹਾ ਕੋਈ ਨਿਸ਼ਾਨ ਨਹੀਂ
    .is-unknown = ਤੈਅ ਨਹੀਂ
fact-dmv-document-retention = DMV ਕੋਲ ਕਾਗਜ਼ਾਂ ਦੀਆਂ ਕਾਪੀਆਂ
    .is-keeps-copies = DMV ਕਾਪੀਆਂ ਰੱਖਦਾ ਹੈ
    .is-limits-copies = ਕੋਈ ਨਿਯਮ ਕਾਪੀਆਂ ਸੀਮਤ ਕਰਦਾ ਹੈ
    .is-unknown = ਤੈਅ ਨਹੀਂ
fact-dmv-disclosure-limit = DMV ਦੇ ਰਿਕਾਰਡ ਸਾਂਝੇ ਕਰਨ ਉੱਤੇ ਸਟੇਟ ਦੀਆਂ ਹੱਦਾਂ
    .is-judicial-warrant-or-order = ਜੱਜ ਦਾ ਵਾਰੰਟ (judicial warrant) ਜਾਂ ਹੁਕਮ ਚਾਹੀਦਾ ਹੈ
    .is-conditions = ਸ਼ਰਤਾਂ ਹੇਠ ਇਜਾਜ਼ਤ ਹੈ
    .is-policy-only = ਨੀਤੀ ਨਾਲ ਸੀਮਤ, ਕਾਨੂੰਨ ਨਾਲ ਨਹੀਂ
    .is-none-found = ਕੋਈ ਹੱਦ ਨਹੀਂ ਮਿਲੀ
fact-dmv-nlets-immigration = ਇਮੀਗ੍ਰੇਸ਼ਨ ਏਜੰਸੀਆਂ ਲਈ ਪੁਲਿਸ ਨੈੱਟਵਰਕ ਉੱਤੇ ਡਰਾਈਵਰਾਂ ਦਾ ਡਾਟਾ
    .is-blocked = ਬੰਦ ਕੀਤਾ ਹੋਇਆ
    .is-partly-blocked = ਕੁਝ ਹੱਦ ਤੱਕ ਬੰਦ ਕੀਤਾ ਹੋਇਆ
    .is-announced = ਬੰਦ ਕਰਨ ਦਾ ਐਲਾਨ ਹੋਇਆ, ਪੱਕਾ ਪਤਾ ਨਹੀਂ
    .is-open = ਖੁੱਲ੍ਹਾ
    .is-unknown = ਤੈਅ ਨਹੀਂ
fact-dmv-nlets-photos = ਪੁਲਿਸ ਨੈੱਟਵਰਕ ਉੱਤੇ ਲਾਇਸੈਂਸ ਦੀਆਂ ਫੋਟੋਆਂ
    .is-shared = ਸਾਂਝੀਆਂ ਕੀਤੀਆਂ ਜਾਂਦੀਆਂ ਹਨ
    .is-not-shared = ਸਾਂਝੀਆਂ ਨਹੀਂ ਕੀਤੀਆਂ ਜਾਂਦੀਆਂ
    .is-unknown = ਤੈਅ ਨਹੀਂ
fact-dmv-face-recognition = ਲਾਇਸੈਂਸ ਦੀਆਂ ਫੋਟੋਆਂ ਵਿੱਚ ਚਿਹਰੇ ਦੀ ਖੋਜ
    .is-federal-searches-documented = ਰਿਕਾਰਡ ਦਿਖਾਉਂਦੇ ਹਨ ਕਿ ਫੈਡਰਲ ਖੋਜਾਂ ਹੋਈਆਂ
    .is-used = ਸਟੇਟ ਵਿੱਚ ਵਰਤੀ ਜਾਂਦੀ ਹੈ
    .is-forbidden = ਮਨ੍ਹਾ ਹੈ
    .is-restricted = ਕਿਸੇ ਨਿਯਮ ਨਾਲ ਸੀਮਤ ਹੈ
    .is-not-used = ਨਹੀਂ ਵਰਤੀ ਜਾਂਦੀ
    .is-unknown = ਤੈਅ ਨਹੀਂ
fact-dmv-ice-documented-access = ICE ਅਤੇ DMV ਦੇ ਰਿਕਾਰਡ
    .is-documented = ਰਿਕਾਰਡ ਦਿਖਾਉਂਦੇ ਹਨ ਕਿ ICE ਨੂੰ ਪਹੁੰਚ ਮਿਲੀ
    .is-requested = ICE ਨੇ ਮੰਗਿਆ; ਪਹੁੰਚ ਜ਼ਾਹਰ ਨਹੀਂ
    .is-none-found = ਕੋਈ ਮਾਮਲਾ ਨਹੀਂ ਮਿਲਿਆ
fact-dmv-data-sales = ਡਰਾਈਵਰਾਂ ਦੇ ਡਾਟਾ ਦੀ ਵਿਕਰੀ
    .is-documented = ਵਿਕਰੀ ਜ਼ਾਹਰ ਹੋਈ ਹੈ
    .is-restricted = ਕਿਸੇ ਨਿਯਮ ਨਾਲ ਸੀਮਤ ਹੈ
    .is-none-found = ਕੋਈ ਵਿਕਰੀ ਨਹੀਂ ਮਿਲੀ
    .is-unknown = ਤੈਅ ਨਹੀਂ
fact-dmv-federal-bulk-request = ਡਰਾਈਵਰਾਂ ਜਾਂ ਵੋਟਰਾਂ ਦੇ ਡਾਟਾ ਦੀਆਂ ਥੋਕ ਵਿੱਚ ਫੈਡਰਲ ਮੰਗਾਂ
    .is-given = ਸਟੇਟ ਨੇ ਡਾਟਾ ਦਿੱਤਾ ਜਾਂ ਦੇਣ ਦਾ ਵਾਅਦਾ ਕੀਤਾ
    .is-refused = ਸਟੇਟ ਨੇ ਇਨਕਾਰ ਕੀਤਾ
    .is-litigating = ਅਦਾਲਤ ਵਿੱਚ ਹੈ
    .is-none-found = ਕੋਈ ਮੰਗ ਨਹੀਂ ਮਿਲੀ
    .is-unknown = ਤੈਅ ਨਹੀਂ

## ਪਲੇਟ ਕੈਮਰੇ

fact-alpr-statute = ਪਲੇਟ ਕੈਮਰਿਆਂ ਬਾਰੇ ਸਟੇਟ ਦਾ ਕਾਨੂੰਨ
    .is-yes = ਸਟੇਟ ਵਿੱਚ ਹੈ
    .is-no = ਸਟੇਟ ਵਿੱਚ ਨਹੀਂ ਹੈ
fact-alpr-sharing-limit = ਪਲੇਟ ਕੈਮਰਿਆਂ ਦਾ ਡਾਟਾ ਸਾਂਝਾ ਕਰਨ ਉੱਤੇ ਹੱਦਾਂ
    .is-warrant = ਵਾਰੰਟ (warrant) ਚਾਹੀਦਾ ਹੈ
    .is-in-state-only = ਸਿਰਫ ਸਟੇਟ ਦੇ ਅੰਦਰ
    .is-conditions = ਸ਼ਰਤਾਂ ਹੇਠ ਇਜਾਜ਼ਤ ਹੈ
    .is-none-found = ਕੋਈ ਹੱਦ ਨਹੀਂ ਮਿਲੀ
fact-alpr-immigration-limit = ਇਮੀਗ੍ਰੇਸ਼ਨ ਦੇ ਕੰਮ ਲਈ ਪਲੇਟ ਕੈਮਰਿਆਂ ਦਾ ਡਾਟਾ
    .is-forbidden = ਮਨ੍ਹਾ ਹੈ
    .is-conditions = ਸ਼ਰਤਾਂ ਹੇਠ ਇਜਾਜ਼ਤ ਹੈ
    .is-none-found = ਕੋਈ ਹੱਦ ਨਹੀਂ ਮਿਲੀ
fact-alpr-ice-documented-access = ਇਮੀਗ੍ਰੇਸ਼ਨ ਏਜੰਸੀਆਂ ਅਤੇ ਪਲੇਟ ਕੈਮਰੇ
    .is-documented = ਪਹੁੰਚ ਜਾਂ ਖੋਜਾਂ ਜ਼ਾਹਰ ਹੋਈਆਂ ਹਨ
    .is-none-found = ਕੋਈ ਮਾਮਲਾ ਨਹੀਂ ਮਿਲਿਆ

## ਪੁਲਿਸ ਅਤੇ ਜੇਲ੍ਹਾਂ

fact-police-immigration-limit = ਇਮੀਗ੍ਰੇਸ਼ਨ ਦੇ ਕੰਮ ਵਿੱਚ ਪੁਲਿਸ ਦੀ ਮਦਦ ਉੱਤੇ ਹੱਦਾਂ
    .is-strong = ਸਖਤ ਹੱਦਾਂ
    .is-some = ਕੁਝ ਹੱਦਾਂ
    .is-none-found = ਕੋਈ ਹੱਦ ਨਹੀਂ ਮਿਲੀ
fact-police-287g-task-force = ICE ਨਾਲ ਟਾਸਕ ਫੋਰਸ ਸਮਝੌਤੇ (287(g))
    .is-some = { $count ->
        [one] { NUMBER($count) } ਸਮਝੌਤਾ ਹੋਇਆ
       *[other] { NUMBER($count) } ਸਮਝੌਤੇ ਹੋਏ
    }
    .is-none = ਕੋਈ ਨਹੀਂ ਹੋਇਆ
fact-police-287g-jail = ICE ਨਾਲ ਜੇਲ੍ਹਾਂ ਦੇ ਸਮਝੌਤੇ (287(g))
    .is-some = { $count ->
        [one] { NUMBER($count) } ਸਮਝੌਤਾ ਹੋਇਆ
       *[other] { NUMBER($count) } ਸਮਝੌਤੇ ਹੋਏ
    }
    .is-none = ਕੋਈ ਨਹੀਂ ਹੋਇਆ
fact-police-cooperation-mandate = ICE ਦੀ ਮਦਦ ਕਰਨ ਦਾ ਪੁਲਿਸ ਦਾ ਫਰਜ਼
    .is-required = ਸਟੇਟ ਦਾ ਕਾਨੂੰਨ ਇਹ ਲਾਜ਼ਮੀ ਕਰਦਾ ਹੈ
    .is-encouraged = ਸਟੇਟ ਇਸ ਲਈ ਉਤਸ਼ਾਹ ਦਿੰਦੀ ਹੈ
    .is-none-found = ਅਜਿਹਾ ਕੋਈ ਫਰਜ਼ ਨਹੀਂ ਮਿਲਿਆ
fact-police-287g = ICE ਨਾਲ ਸਮਝੌਤੇ (287(g))
    .is-some =
        { $count ->
            [one] { NUMBER($count) } ਸਮਝੌਤਾ ਹੋਇਆ
           *[other] { NUMBER($count) } ਸਮਝੌਤੇ ਹੋਏ
        }
    .is-none = ਕੋਈ ਸਮਝੌਤਾ ਨਹੀਂ ਹੋਇਆ
    .is-forbidden = ਸਟੇਟ ਦੇ ਕਾਨੂੰਨ ਨਾਲ ਮਨ੍ਹਾ
    .is-unknown = ਤੈਅ ਨਹੀਂ

## ਸਰਕਾਰੀ ਪ੍ਰੋਗਰਾਮ, ਸਿਹਤ, ਵੋਟਾਂ, ਸਕੂਲ ਅਤੇ ਹੋਰ

fact-benefits-medicaid-data = Medicaid ਦਾ ਡਾਟਾ ਅਤੇ ICE
    .is-shared = ਸਾਂਝਾ ਕੀਤਾ ਜਾਂਦਾ ਹੈ
    .is-enjoined = ਇੱਕ ਅਦਾਲਤ ਸਾਂਝਾ ਕਰਨਾ ਸੀਮਤ ਕਰਦੀ ਹੈ
    .is-litigating = ਅਦਾਲਤ ਵਿੱਚ ਹੈ
    .is-unknown = ਤੈਅ ਨਹੀਂ
fact-benefits-snap-data = ਫੂਡ ਸਟੈਂਪ (SNAP) ਦਾ ਡਾਟਾ ਅਤੇ ਫੈਡਰਲ ਸਰਕਾਰ
    .is-given = ਸਟੇਟ ਨੇ ਡਾਟਾ ਦਿੱਤਾ ਜਾਂ ਦੇਣ ਦਾ ਵਾਅਦਾ ਕੀਤਾ
    .is-enjoined = ਇੱਕ ਅਦਾਲਤ ਮੰਗ ਨੂੰ ਰੋਕਦੀ ਹੈ
    .is-refused = ਸਟੇਟ ਨੇ ਇਨਕਾਰ ਕੀਤਾ
    .is-unknown = ਤੈਅ ਨਹੀਂ
fact-health-status-question = ਹਸਪਤਾਲਾਂ ਵਿੱਚ ਇਮੀਗ੍ਰੇਸ਼ਨ ਸਟੇਟਸ ਬਾਰੇ ਸਵਾਲ
    .is-required = ਹਸਪਤਾਲਾਂ ਲਈ ਪੁੱਛਣਾ ਲਾਜ਼ਮੀ ਹੈ
    .is-none-found = ਅਜਿਹਾ ਕੋਈ ਨਿਯਮ ਨਹੀਂ ਮਿਲਿਆ
    .is-unknown = ਤੈਅ ਨਹੀਂ
fact-voter-roll-shared = ਵੋਟਰ ਸੂਚੀ ਅਤੇ ਫੈਡਰਲ ਸਰਕਾਰ
    .is-given = ਸਟੇਟ ਨੇ ਆਪਣੀ ਸੂਚੀ ਦਿੱਤੀ ਜਾਂ ਦੇਣ ਦਾ ਵਾਅਦਾ ਕੀਤਾ
    .is-refused = ਸਟੇਟ ਨੇ ਇਨਕਾਰ ਕੀਤਾ
    .is-litigating = ਅਦਾਲਤ ਵਿੱਚ ਹੈ
    .is-unknown = ਤੈਅ ਨਹੀਂ
fact-utilities-data-limit = ਕਾਨੂੰਨ ਜੋ ਬਿਜਲੀ-ਪਾਣੀ ਦਾ ਡਾਟਾ ਸਾਂਝਾ ਕਰਨਾ ਸੀਮਤ ਕਰਦਾ ਹੈ
    .is-yes = ਸਟੇਟ ਵਿੱਚ ਹੈ
    .is-none-found = ਕੋਈ ਨਹੀਂ ਮਿਲਿਆ
fact-school-status = ਸਕੂਲਾਂ ਵਿੱਚ ਇਮੀਗ੍ਰੇਸ਼ਨ ਸਟੇਟਸ
    .is-collects = ਕਾਨੂੰਨ ਕੁਝ ਵਿੱਦਿਅਕ ਅਦਾਰਿਆਂ ਤੋਂ ਇਹ ਇਕੱਠਾ ਕਰਵਾਉਂਦਾ ਹੈ
    .is-protects = ਇੱਕ ਨਿਯਮ ਵਿਦਿਆਰਥੀਆਂ ਨੂੰ ਬਚਾਉਂਦਾ ਹੈ
    .is-none-found = ਕੋਈ ਨਿਯਮ ਨਹੀਂ ਮਿਲਿਆ
    .is-unknown = ਤੈਅ ਨਹੀਂ
fact-tolls-data = ਟੋਲ ਦਾ ਡਾਟਾ
    .is-limit = ਇੱਕ ਨਿਯਮ ਸਾਂਝਾ ਕਰਨਾ ਸੀਮਤ ਕਰਦਾ ਹੈ
    .is-documented = ਸਾਂਝਾ ਕਰਨਾ ਜ਼ਾਹਰ ਹੋਇਆ
    .is-none-found = ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ
fact-broker-delete-right = ਡਾਟਾ ਵੇਚਣ ਵਾਲੀਆਂ ਕੰਪਨੀਆਂ (data brokers) ਤੋਂ ਡਾਟਾ ਮਿਟਵਾਉਣ ਦਾ ਹੱਕ
    .is-yes = ਸਟੇਟ ਇਹ ਹੱਕ ਦਿੰਦੀ ਹੈ
    .is-partial = ਸਟੇਟ ਕੁਝ ਹੱਦ ਤੱਕ ਦਿੰਦੀ ਹੈ
    .is-none-found = ਕੋਈ ਨਹੀਂ ਮਿਲਿਆ
fact-courts-arrest-limit = ਅਦਾਲਤਾਂ ਵਿੱਚ ਇਮੀਗ੍ਰੇਸ਼ਨ ਗ੍ਰਿਫਤਾਰੀਆਂ ਉੱਤੇ ਹੱਦਾਂ
    .is-yes = ਸਟੇਟ ਵਿੱਚ ਹੱਦ ਹੈ
    .is-none-found = ਕੋਈ ਨਹੀਂ ਮਿਲੀ
