steps-title = ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ

## ਲੇਬਲ

steps-changes = ਇਹ ਕੀ ਬਦਲਦਾ ਹੈ
steps-narrows = ਇਹ ਕਿਹੜੇ ਰਸਤੇ ਸੀਮਤ ਕਰਦਾ ਹੈ
steps-narrows-none = ਸਾਨੂੰ ਕਿਸੇ ਦਾ ਪਤਾ ਨਹੀਂ। ਇਹ ਇੱਥੇ ਕਿਸੇ ਹੋਰ ਕਾਰਨ ਹੈ।
steps-effort = ਇਸ ਲਈ ਕੀ ਲੱਗਦਾ ਹੈ
steps-duty = ਕਾਨੂੰਨ ਤੁਹਾਡੇ ਤੋਂ ਕੀ ਮੰਗਦਾ ਹੈ
steps-caution = ਧਿਆਨ ਰੱਖੋ

## ਮਿਹਨਤ

effort-short = ਮਿੰਟ ਲੱਗਦੇ ਹਨ
effort-some = ਘੰਟੇ ਲੱਗਦੇ ਹਨ
effort-long = ਹਫਤੇ ਲੱਗਦੇ ਹਨ

## ਖਰਚਾ

cost-free = ਕੁਝ ਨਹੀਂ
cost-fee = ਫੀਸ
cost-varies = ਥਾਂ ਉੱਤੇ, ਜਾਂ ਮਦਦ ਕਰਨ ਵਾਲੇ ਉੱਤੇ ਨਿਰਭਰ ਹੈ
cost-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ

## ਕਦਮ ਕਿਸ ਤਰਤੀਬ ਵਿੱਚ

steps-deadlines = ਆਖਰੀ ਤਰੀਕਾਂ ਜੋ ਕਾਨੂੰਨ ਮਿੱਥਦਾ ਹੈ
steps-today = ਅੱਜ ਲਈ ਇੱਕ ਕੰਮ
steps-next = ਫਿਰ
steps-rest = ਹੋਰ ਜੋ ਤੁਸੀਂ ਕਰ ਸਕਦੇ ਹੋ
steps-general = ਆਮ ਤੌਰ ਉੱਤੇ

## ਹੋਰ ਲੇਬਲ

steps-cost = ਇਸ ਉੱਤੇ ਕਿੰਨਾ ਖਰਚਾ ਹੈ
steps-gives = ਇਹ ਹੋਰਾਂ ਨੂੰ ਤੁਹਾਡੇ ਬਾਰੇ ਕੀ ਦੱਸਦਾ ਹੈ
steps-gives-nothing = ਕੁਝ ਨਵਾਂ ਨਹੀਂ।
steps-narrows-not-yours = ਤੁਹਾਡਾ ਕੋਈ ਨਹੀਂ, ਜਿੱਥੋਂ ਤੱਕ ਤੁਹਾਡੇ ਜਵਾਬ ਦੱਸਦੇ ਹਨ।
