compare-none = ਇਸ ਬਦਲਾਅ ਨਾਲ ਕੋਈ ਫਰਕ ਨਹੀਂ ਪੈਂਦਾ।
compare-count = { $count ->
    [one] { NUMBER($count) } ਨਤੀਜਾ ਬਦਲਦਾ ਹੈ।
   *[other] { NUMBER($count) } ਨਤੀਜੇ ਬਦਲਦੇ ਹਨ।
}

## ਉਹੀ ਵਿਅਕਤੀ ਹੋਰ ਸਟੇਟਾਂ ਵਿੱਚ

places-counts = { NUMBER($open) } ਵਿੱਚ ਖੁੱਲ੍ਹੀ, { NUMBER($restricted) } ਵਿੱਚ ਸੀਮਤ, { NUMBER($barred) } ਵਿੱਚ ਮਨ੍ਹਾ; { NUMBER($none) } ਵਿੱਚ ਕੋਈ ਰਸਤਾ ਨਹੀਂ ਮਿਲਿਆ।
places-title = ਉਹੀ ਵਿਅਕਤੀ ਇਨ੍ਹਾਂ ਸਟੇਟਾਂ ਵਿੱਚ: { $states }
places-differ = { $differ ->
    [0] ਕੁਝ ਵੱਖਰਾ ਨਹੀਂ। ਸਾਰੇ { NUMBER($same) } ਨਤੀਜੇ ਇੱਕੋ ਹਨ।
    [one] { NUMBER($differ) } ਨਤੀਜਾ ਵੱਖਰਾ ਹੈ। { NUMBER($same) } ਇੱਕੋ ਹਨ ਅਤੇ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ।
   *[other] { NUMBER($differ) } ਨਤੀਜੇ ਵੱਖਰੇ ਹਨ। { NUMBER($same) } ਇੱਕੋ ਹਨ ਅਤੇ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ।
}
places-how-many = ਦੋ ਸਟੇਟਾਂ ਚੁਣੋ, ਜਾਂ ਵੱਧ ਤੋਂ ਵੱਧ { NUMBER($most) }।

## ਹਰ ਸਟੇਟ ਦੇ ਨੰਬਰ

compare-state = ਸਟੇਟ
tally = { NUMBER($open) } ਖੁੱਲ੍ਹੇ, { NUMBER($restricted) } ਸੀਮਤ, { NUMBER($barred) } ਮਨ੍ਹਾ
