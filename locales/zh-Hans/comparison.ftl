compare-none = 这样改，结果没有变化。
compare-count = { $count ->
   *[other] 有{ NUMBER($count) }个结果会变。
}

## 同一个人在其他州

places-counts = 开放：{ NUMBER($open) }个州；受限：{ NUMBER($restricted) }个州；禁止：{ NUMBER($barred) }个州；没有发现途径：{ NUMBER($none) }个州。
places-title = 同一个人在{ $states }
places-differ = { $differ ->
    [0] 没有不同。全部{ NUMBER($same) }个结果都一样。
   *[other] 有{ NUMBER($differ) }个结果不同。{ NUMBER($same) }个一样，没有列出。
}
places-how-many = 请选两个州，最多{ NUMBER($most) }个。

## 每个州的数字

compare-state = 州
tally = 开放{ NUMBER($open) }个，受限{ NUMBER($restricted) }个，禁止{ NUMBER($barred) }个
