### 설명의 말.

explain-title = { $record } → { $agency }
explain-depends = 아직 하지 않은 답에 따라 바뀔 수 있습니다:
explain-held-by = 보관하는 곳: { $holder }
holder-named = { $holder } ({ $name })
answer-line = { $label }: { $value }

explain-short = 짧게 말하면
explain-decides = 결정하는 것
explain-decides-law = { $safeguard } ({ $law })
explain-decides-nothing = 이 경로를 확실히 막는 것을 찾지 못했습니다: { $channel }
explain-changes = 할 수 있는 일
explain-changes-none = 이 경로를 좁히는 합법적인 조치를 알지 못합니다.
explain-told-above = 나머지는 위의 경로에서 설명했습니다.

explain-because = 본인에게 해당하는 이유
explain-waits = 아직 이 경로를 바꿀 수 있는 답
explain-county = 사는 카운티에서
explain-narrows = 이 경로를 좁히는 것
explain-for-now = 당분간 막거나 좁히는 것
explain-may-narrow = 좁힐 수도 있지만 확정되지 않은 것
explain-not-stopped = 흔히 막아 준다고 믿지만 막지 못하는 것
explain-seen = 확인되거나 전해진 일
explain-history = 어떻게 바뀌었고, 누가 뭐라고 하는지
explain-state = 이 주에 대해 아는 것
explain-background = 전국에 대해 알려진 것
explain-unsettled = 확정되지 않은 것
explain-sources = 출처

explain-standing = 지금 상태:
standing-fought-over = 오늘은 효력이 있습니다. 법원에서 다투고 있으며 언제든 효력을 잃을 수도 있습니다.
standing-stayed = 지금은 아무에게도 효력이 없을 수도 있습니다. 법원이 멈추었거나 뒤집었거나, 지켜지지 않거나, 다른 것으로 바뀌었을 수도 있습니다. 저희는 이것에 기대지 않습니다.
standing-announced = 통과되었거나 발표되었습니다. 시행 중임을 보여 주는 것을 찾지 못했습니다.
safeguard-stale = 이에 관한 저희의 가장 새로운 출처는 { DATE($date) }의 것입니다. 너무 오래되어 저희는 이것에 기대지 않습니다.
explain-binds = 지켜야 하는 곳:
explain-exceptions = 비켜 가는 길:
effect-barred = 이 경로를 막습니다.
effect-own-word = 이 경로를 좁힙니다. 기관이 이유를 대거나, 약속을 하거나, 자체 방침을 지켜야 합니다.
effect-own-paper = 이 경로를 좁힙니다. 기관에 문서가 필요하지만, 그 문서는 기관이 스스로 서명할 수 있습니다.
effect-keepers-choice = 이 경로를 좁힙니다. 기록을 보관하는 곳이 결정합니다.
effect-court-order = 이 경로를 좁힙니다. 법원이 명령해야 합니다.
effect-judges-warrant = 이 경로를 좁힙니다. 판사가 영장(warrant)에 서명해야 합니다.
effect-may = 이 경로를 좁힐 수도 있습니다. 저희는 이것에 기대지 않습니다.
effect-none = 이 경로를 막지 못합니다.
effect-keeps = 데이터를 최대 { NUMBER($days) }일 동안 보관할 수 있습니다.
safeguard-above = 자세한 것은 위에 있습니다.
safeguard-since = { DATE($date) }부터

case-requested = { DATE($date) }: 기관이 기록을 요청함({ $evidence })
case-given = { DATE($date) }: 기록이나 접근 권한을 넘겨줌({ $evidence })
case-used = { DATE($date) }: 기록을 검색하거나 사용함({ $evidence })

note-dated-high = { DATE($date) }까지의 출처({ $material }).
note-dated-medium = { DATE($date) }까지의 출처({ $material }); 꽤 확실함.
note-dated-low = { DATE($date) }까지의 출처({ $material }); 확인되지 않음.
note-later = 시작: { DATE($date) }, 이 답의 기준일보다 뒤.
note-old = 몇 해 전의 것이며, 바뀌었을 수도 있습니다.
explain-newest = 여기에 나온 가장 새로운 출처는 { DATE($date) }까지입니다.
source-not-read = 알지만 읽지 않음
source-read-in-copy = 사본으로 읽음

material-statute = 법 조문
material-court = 법원 서류
material-government-record = 정부 기록
material-agency-statement = 기관 자신의 말
material-investigation = 기록에 바탕을 둔 조사
material-press = 언론 보도
material-advocacy = 권익 단체의 말
material-vendor = 회사의 말

voice-law = 법
voice-government = 정부
voice-court = 법원
voice-challengers = 이를 다투는 쪽
voice-company = 회사
voice-lawmakers = 연방 의회 의원
voice-reporters = 기자와 연구자
