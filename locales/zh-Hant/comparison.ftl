compare-none = 這樣改，結果沒有變化。
compare-count = { $count ->
   *[other] 有{ NUMBER($count) }個結果會變。
}

## 同一個人在其他州

places-counts = 開放：{ NUMBER($open) }個州；受限：{ NUMBER($restricted) }個州；禁止：{ NUMBER($barred) }個州；沒有發現途徑：{ NUMBER($none) }個州。
places-title = 同一個人在{ $states }
places-differ = { $differ ->
    [0] 沒有不同。全部{ NUMBER($same) }個結果都一樣。
   *[other] 有{ NUMBER($differ) }個結果不同。{ NUMBER($same) }個一樣，沒有列出。
}
places-how-many = 請選兩個州，最多{ NUMBER($most) }個。

## 每個州的數字

compare-state = 州
tally = 開放{ NUMBER($open) }個，受限{ NUMBER($restricted) }個，禁止{ NUMBER($barred) }個
