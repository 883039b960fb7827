### 결과의 말.

access-open = 열림
access-restricted = 제한
access-barred = 금지

access-open-sentence = 기관이 이것을 조회하거나, 요청하면 건네받을 수 있습니다. 적어도 한 경로에서 이를 확실히 막는 것을 찾지 못했습니다.
access-barred-sentence = 저희가 아는 모든 경로를 법이나 기술적 차단이 금지합니다. 그래도 규칙은 어겨질 수 있습니다.

access-takes = { $access }: { $takes }
takes-own-word = 기관의 말만으로 충분함
takes-own-paper = 기관이 스스로 서명하는 문서
takes-keepers-choice = 보관하는 곳이 동의하면
takes-court-order = 법원 명령
takes-judges-warrant = 판사가 서명한 영장
takes-own-word-sentence = 규칙이 이것을 좁히지만 완전히 막지는 않습니다. 기관의 말만으로 열릴 수 있습니다: 기관이 대는 이유, 기관이 하는 약속, 또는 기관이 스스로 정한 방침입니다. 판사가 동의할 필요는 없습니다.
takes-own-paper-sentence = 규칙이 이것을 좁히지만 완전히 막지는 않습니다. 행정 소환장(administrative subpoena)이나 행정 영장(administrative warrant)처럼 기관이 스스로 서명하는 문서로 열릴 수 있습니다. 판사가 서명할 필요는 없습니다.
takes-keepers-choice-sentence = 기록을 보관하는 곳이 결정하며, 거절할 수 있습니다. 동의하면 판사의 동의는 필요 없습니다.
takes-court-order-sentence = 먼저 법원이 명령해야 합니다.
takes-judges-warrant-sentence = 먼저 판사가 영장(warrant)에 서명해야 합니다.

for-now-barred = 당분간 중단
for-now-restricted = 당분간 축소
for-now-barred-sentence = 이것은 당분간 중단되어 있으며, 언제든 바뀔 수도 있습니다. 이를 막는 것을 두고 법원에서 다투고 있습니다.
for-now-restricted-sentence = 이것은 당분간 좁혀져 있으며, 언제든 바뀔 수도 있습니다. 이를 좁히는 것을 두고 법원에서 다투고 있습니다.
for-now-otherwise = 그것이 효력을 잃으면: { $sentence }

evidence-documented = 기록으로 확인됨
evidence-reported = 보도 등으로 전해짐
evidence-documented-asked = 기록에 따르면 요청함, 제공되었는지는 알려지지 않음
evidence-reported-asked = 요청했다고 전해짐, 제공되었는지는 알려지지 않음
evidence-law-only = 법 해석

evidence-documented-sentence = 이런 경로가 사용되었음이 기록, 법원 서류 또는 기관 자신의 말로 확인됩니다.
evidence-documented-asked-sentence = 기관이 이것을 요청했음이 기록으로 확인됩니다. 제공되었는지는 모릅니다.
evidence-reported-sentence = 언론이나 권익 단체에 따르면 이런 경로가 사용되었다고 합니다.
evidence-reported-asked-sentence = 언론이나 권익 단체에 따르면 기관이 이것을 요청했다고 합니다. 제공되었는지는 모릅니다.
evidence-law-only-sentence = 이곳에서 그런 사례를 찾지 못했습니다. 이것은 저희의 법 해석입니다.
evidence-law-only-elsewhere-sentence = 가장 넓은 경로에서는 아는 사례가 없습니다. 더 좁은 경로에는 사례가 있습니다. 아래를 보세요.

cell-applies = { $access }, { $evidence }
cell-depends = 답에 따라 다름, 가장 넓어도 { $access }, { $evidence }
cell-for-now = { $today }, 언제든 바뀔 수도 있음; 그렇지 않으면 { $otherwise }
cell-none = 경로를 찾지 못함

place-nation = 미국 전체

overview-nothing = 답한 내용으로 보면, 이 기관들이 저희가 아는 경로로 접근할 수 있는 기록을 찾지 못했습니다.
overview-open = { $count ->
    [1] 본인에 관한 기록 한 종류가 적어도 한 기관에 열려 있습니다.
   *[other] 본인에 관한 기록 { NUMBER($count) }종류가 적어도 한 기관에 열려 있습니다.
}
overview-for-now = { $count ->
    [1] 결과 하나는 당분간만 중단되거나 좁혀져 있습니다. 법원이 아직 판단하고 있습니다.
   *[other] 결과 { NUMBER($count) }개는 당분간만 중단되거나 좁혀져 있습니다. 법원이 아직 판단하고 있습니다.
}
overview-none-open = 본인에 관한 기록으로 가는 열린 경로를 찾지 못했습니다.
overview-depends = { $count ->
    [1] 결과 하나는 아직 하지 않은 답에 따라 달라집니다.
   *[other] 결과 { NUMBER($count) }개는 아직 하지 않은 답에 따라 달라집니다.
}
overview-all-depends = 여기에는 아직 확실한 것이 없습니다. 모든 결과가 아직 하지 않은 답에 따라 달라집니다.

short-first = 본인에게 가장 중요한 것
short-why = 경로: { $channel }. 사용: { $evidence }.
short-why-depends = 아마도 이 경로: { $channel }. 사용: { $evidence }.
short-likewise = 똑같이 쉽게: { $agencies }.
short-likewise-count = { $count ->
    [1] 똑같이 쉽게: 다른 기관 한 곳.
   *[other] 똑같이 쉽게: 다른 기관 { NUMBER($count) }곳.
}
short-rest = { $count ->
    [1] 나머지 결과 하나: { $parts }.
   *[other] 나머지 결과 { NUMBER($count) }개: { $parts }.
}
short-rest-open = { NUMBER($count) }개는 열림
short-rest-for-now = { $count ->
    [1] 1개는 당분간만 중단되거나 좁혀짐
   *[other] { NUMBER($count) }개는 당분간만 중단되거나 좁혀짐
}
short-rest-own = { $count ->
    [1] 1개는 기관의 말이나 기관 자신의 문서만 있으면 됨
   *[other] { NUMBER($count) }개는 기관의 말이나 기관 자신의 문서만 있으면 됨
}
short-rest-keeper = { $count ->
    [1] 1개는 기록을 보관하는 곳에 달려 있음
   *[other] { NUMBER($count) }개는 기록을 보관하는 곳에 달려 있음
}
short-rest-court = { $count ->
    [1] 1개는 법원 명령이나 판사가 서명한 영장이 필요함
   *[other] { NUMBER($count) }개는 법원 명령이나 판사가 서명한 영장이 필요함
}
short-rest-barred = { NUMBER($count) }개는 금지
short-rest-depends = { $count ->
    [1] 1개는 아직 하지 않은 답에 따라 다름
   *[other] { NUMBER($count) }개는 아직 하지 않은 답에 따라 다름
}
short-sure = { $shown ->
    [0] 이 가운데 실제 사용이 확인된 것은 없습니다. 이것은 저희의 법 해석입니다.
   *[other] 얼마나 확실한가: 전체 결과 { NUMBER($count) }개 가운데 { NUMBER($shown) }개는 기록이나 보도에 사용이 나타납니다. 나머지는 저희의 법 해석입니다.
}

overview-matrix = 어느 기관이 무엇에 접근할 수 있는가
overview-record = 기록
overview-unheeded = { $count ->
    [1] 답 하나는 쓰지 않았습니다. 다른 답이 있어 그 질문이 해당하지 않기 때문입니다: { $questions }.
   *[other] 답 { NUMBER($count) }개는 쓰지 않았습니다. 다른 답들이 있어 그 질문들이 해당하지 않기 때문입니다: { $questions }.
}
overview-questions = 아직 이것을 바꿀 수 있는 질문
overview-dated = 이것은 { DATE($newest) }까지의 출처를 바탕으로 하며, 그중 대부분은 더 오래되었습니다. { DATE($as-of) }을 기준으로 읽었습니다. 그 뒤의 일은 다루지 않습니다. 저희는 { DATE($researched) }까지 출처를 찾았습니다.
overview-past = 이것은 지난 날을 기준으로 한 것입니다. { DATE($researched) } 전에 끝난 규칙은 빠져 있을 수도 있습니다.
question-in-states = { $question } ({ $states })
findings-title = { $state }에 관해 그 밖에 찾은 것

overview-shown = { $shown ->
    [0] 전체 { NUMBER($all) }줄 가운데 보이는 줄 없음.
   *[other] 전체 { NUMBER($all) }줄 가운데 { NUMBER($shown) }줄.
}

terms-here = 여기에 쓰인 말
terms-all = 저희가 설명하는 말

report-not-advice = 이것은 정보이며 법률 조언이 아닙니다. 법도 실무도 바뀌며, 모든 설명에는 날짜가 있습니다. 행동하기 전에 변호사나 공인 대리인(accredited representative)과 상의하세요.
language-draft = 이 번역은 기계가 만들었습니다. 이 언어를 쓰며 자란 사람은 아직 아무도 확인하지 않았습니다. 틀린 것 같거나 본인에게 아주 중요한 것이 있으면, 누군가에게 영어를 함께 읽어 달라고 하세요.
