## ਕਾਗਜ਼, ਮਕਸਦ ਜਾਂ ਫਰਜ਼

exception-court-order = ਅਦਾਲਤ ਦਾ ਹੁਕਮ (court order)
exception-judicial-warrant = ਜੱਜ ਦਾ ਵਾਰੰਟ (judicial warrant)
exception-subpoena = ਸਬਪੀਨਾ (subpoena), ਉਹ ਵੀ ਜਿਸ ਉੱਤੇ ਕਿਸੇ ਜੱਜ ਨੇ ਦਸਤਖਤ ਨਹੀਂ ਕੀਤੇ
exception-criminal-investigation = ਫੌਜਦਾਰੀ (criminal) ਕੇਸ, ਜਿਸ ਵਿੱਚ ਇਮੀਗ੍ਰੇਸ਼ਨ ਦੇ ਜੁਰਮ ਵੀ ਆ ਸਕਦੇ ਹਨ
exception-stated-purpose = ਉਹ ਮਕਸਦ ਜੋ ਮੰਗਣ ਵਾਲਾ ਦੱਸਦਾ ਹੈ
exception-requester-promise = ਮੰਗਣ ਵਾਲੇ ਦਾ ਆਪਣਾ ਵਾਅਦਾ
exception-required-by-law = ਸਟੇਟ ਜਾਂ ਫੈਡਰਲ ਸਰਕਾਰ ਦੇ ਕਿਸੇ ਹੋਰ ਕਾਨੂੰਨ ਹੇਠ ਫਰਜ਼
exception-consent = ਬੰਦੇ ਦੀ ਸਹਿਮਤੀ
exception-emergency = ਐਮਰਜੈਂਸੀ
exception-task-force = ਹੋਰ ਜੁਰਮਾਂ ਉੱਤੇ ਫੈਡਰਲ ਅਫਸਰਾਂ ਨਾਲ ਸਾਂਝਾ ਕੰਮ
exception-listed-convictions = ਸੂਚੀ ਵਿੱਚ ਲਿਖੇ ਜੁਰਮਾਂ ਲਈ ਦੋਸ਼ੀ ਠਹਿਰਾਇਆ ਜਾਣਾ (convictions)
exception-watch-list = ਨਿਗਰਾਨੀ ਸੂਚੀ (watch list) ਨਾਲ ਮੇਲ

## ਨਿਯਮ ਇਨ੍ਹਾਂ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚਦਾ

exception-same-department = ਉਸੇ ਵਿਭਾਗ ਦੇ ਅਫਸਰ ਜੋ ਰਿਕਾਰਡ ਰੱਖਦਾ ਹੈ, ਉਹ ਇਸ ਨੂੰ ਦੇਖ ਸਕਦੇ ਹਨ
exception-other-agencies = ਏਜੰਸੀਆਂ ਜਿਨ੍ਹਾਂ ਦਾ ਨਿਯਮ ਵਿੱਚ ਨਾਂ ਨਹੀਂ
exception-other-states = ਹੋਰ ਸਟੇਟਾਂ ਦੀ ਪੁਲਿਸ ਜੋ ਇਸ ਨੂੰ ਅੱਗੇ ਦੇ ਦਿੰਦੀ ਹੈ
exception-network-queries = ਪੁਲਿਸ ਨੈੱਟਵਰਕ ਉੱਤੇ ਸਿੱਧਾ ਦੇਖਣਾ
exception-other-records = ਡਾਟਾ ਜਾਂ ਕਾਗਜ਼ ਜੋ ਨਿਯਮ ਵਿੱਚ ਨਹੀਂ ਆਉਂਦੇ
exception-other-cards = ਹੋਰ ਕਿਸਮਾਂ ਦੇ ਲਾਇਸੈਂਸ ਜਾਂ ਕਾਰਡ
exception-real-id = REAL ID ਅਤੇ Enhanced ਕਾਰਡ
exception-trusted-traveler = Global Entry ਅਤੇ ਅਜਿਹੇ ਹੋਰ ਸਫਰ ਪ੍ਰੋਗਰਾਮ
exception-vehicle-trade = ਗੱਡੀਆਂ ਦੀ ਦਰਾਮਦ ਅਤੇ ਬਰਾਮਦ (import, export)
exception-public-records = ਰਿਕਾਰਡ ਜੋ ਹਰ ਕਿਸੇ ਲਈ ਖੁੱਲ੍ਹੇ ਹਨ
exception-status-information = ਨਾਗਰਿਕਤਾ ਜਾਂ ਇਮੀਗ੍ਰੇਸ਼ਨ ਸਟੇਟਸ ਦੀ ਹੀ ਜਾਣਕਾਰੀ ਸਾਂਝੀ ਕਰਨਾ (8 U.S.C. 1373)
exception-fingerprints = ਗ੍ਰਿਫਤਾਰੀ ਵੇਲੇ (booking) FBI ਨੂੰ ਭੇਜੇ ਫਿੰਗਰਪ੍ਰਿੰਟ
exception-prisons = ਸਟੇਟ ਪ੍ਰਿਜ਼ਨਾਂ (state prisons), ਜੋ ਨਿਯਮ ਵਿੱਚ ਨਹੀਂ ਆਉਂਦੀਆਂ
exception-private-readers = ਪ੍ਰਾਈਵੇਟ ਕੰਪਨੀਆਂ ਦੇ ਕੈਮਰੇ ਅਤੇ ਡਾਟਾਬੇਸ
exception-federal-readers = ਕੈਮਰੇ ਜੋ ਫੈਡਰਲ ਏਜੰਸੀਆਂ ਆਪ ਚਲਾਉਂਦੀਆਂ ਹਨ
exception-copies-elsewhere = ਕਾਪੀਆਂ ਜੋ ਹੋਰਾਂ ਕੋਲ ਪਹਿਲਾਂ ਹੀ ਹਨ

## ਬਚਾਅ ਆਪ ਕਮਜ਼ੋਰ ਹੈ

exception-changeable =
    ਨੀਤੀ ਜਾਂ ਅਦਾਲਤ ਦੇ ਹੁਕਮ ਦਾ ਬਦਲਣਾ, ਜਾਂ ਨੀਤੀ ਜਾਂ ਰਾਜ਼ੀਨਾਮਾ (settlement) ਜੋ ਖਤਮ ਹੋ ਗਿਆ ਹੈ
exception-broken = ਨਿਯਮ ਤੋੜਨਾ, ਰਿਕਾਰਡ ਦਿਖਾਉਂਦੇ ਹਨ ਕਿ ਇਹ ਹੋਇਆ ਹੈ
exception-untested = ਸ਼ੱਕ ਕਿ ਇਹ ਫੈਡਰਲ ਅਫਸਰਾਂ ਉੱਤੇ ਚੱਲਦਾ ਹੈ ਜਾਂ ਨਹੀਂ, ਜਾਂ ਅਜੇ ਕਿਸੇ ਅਦਾਲਤ ਨੇ ਨਹੀਂ ਪਰਖਿਆ
exception-custody = ਅਫਸਰਾਂ ਜਾਂ ਜੇਲ੍ਹ ਦੀ ਹਿਰਾਸਤ ਵਿੱਚ ਹੋਣਾ
