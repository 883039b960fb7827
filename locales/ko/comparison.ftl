### 나란히 놓은 두 결과.

compare-none = 이렇게 바꾸어도 달라지는 것이 없습니다.
compare-count = { NUMBER($count) }개 결과가 바뀝니다.

places-counts = 열림 { NUMBER($open) }개 주, 제한 { NUMBER($restricted) }개 주, 금지 { NUMBER($barred) }개 주, 경로를 찾지 못함 { NUMBER($none) }개 주.
places-title = 같은 사람이 여기에 있다면: { $states }
places-differ = { $differ ->
    [0] 다른 점이 없습니다. 결과 { NUMBER($same) }개가 모두 같습니다.
   *[other] 결과 { NUMBER($differ) }개가 다릅니다. { NUMBER($same) }개는 같아서 적지 않았습니다.
}
places-how-many = 주를 두 개, 또는 최대 { NUMBER($most) }개까지 고르세요.

compare-state = 주
tally = 열림 { NUMBER($open) }, 제한 { NUMBER($restricted) }, 금지 { NUMBER($barred) }
