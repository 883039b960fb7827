### 연습.

practice-title = 연습용 의뢰인
practice-lede = 이 사람들은 지어낸 인물입니다. 한 사람을 골라 그 사람처럼 질문에 답하고, 그것을 그 사람의 파일과 비교하세요. 이름과 이유는 영어로 되어 있습니다.
practice-open = 지어낸 의뢰인으로 연습하기
practice-find = 연습용 의뢰인 찾기
practice-none = 연습용 의뢰인을 찾지 못했습니다.

practice-label = 연습
practice-told = 연습입니다. 이 사람은 지어낸 인물입니다. 여기에 있는 어떤 것도 실제 의뢰인에 관한 것이 아닙니다.
practice-back = 연습용 의뢰인으로 돌아가기

practice-as-of = Sightline은 이 사례의 날짜인 { DATE($date) }을 기준으로 답합니다.
practice-story = 의뢰인이 하는 말
practice-no-story = 이 의뢰인은 아무것도 답하지 않습니다.
practice-to-questions = 질문으로
practice-compare = 파일과 비교하기
practice-end = 연습 끝내기

practice-compared = 내 답과 파일
practice-answers-differ = { $count ->
    [0] 모든 질문에 파일과 똑같이 답했습니다.
    [1] 답 하나가 파일의 답과 다릅니다.
   *[other] 답 { NUMBER($count) }개가 파일의 답과 다릅니다.
}
practice-results-differ = { $count ->
    [0] 파일에 있는 모든 결과가 똑같이 나왔습니다.
    [1] 파일에 있는 결과 하나가 다르게 나왔습니다.
   *[other] 파일에 있는 결과 { NUMBER($count) }개가 다르게 나왔습니다.
}
practice-answers = 다른 답
practice-results = 파일에 있는 결과
practice-absent = 나오면 안 되는 것
practice-any-record = 어떤 기록이든
practice-any-agency = 어떤 기관이든
practice-question = 질문
practice-file = 파일의 답
practice-you = 내 답
practice-not-answered = 답하지 않음
practice-same = 같음
practice-otherwise = 다름
practice-case = 이 사례가 보여 주는 것

practice-sheet = 연습지
practice-sheet-solution = 해답이 있는 연습지
practice-sheet-questions = 어떻게 생각하십니까?
practice-sheet-how = 의뢰인이 하는 말을 읽으세요. 그런 다음 답과 그 이유를 적으세요.
practice-sheet-ask = 열림, 제한, 금지 중 무엇입니까? 왜 그렇습니까?

practice-answers-held = 여기에 이미 답이 있습니다. 연습과 섞이지 않도록 먼저 모두 지우세요.
practice-end-first = 이것은 지어낸 인물로 하는 연습입니다. 이것으로는 문서, 편지, 저장한 세션을 만들지 않으며, 세션이나 규칙도 열지 않습니다. 먼저 연습을 끝내세요.
practice-not-begun = 지금은 연습 중이 아닙니다. 먼저 연습용 의뢰인을 고르세요.
practice-unfit = 이 연습용 의뢰인은 지금 쓰는 규칙에 맞지 않습니다.
practice-unknown = 이런 이름의 연습용 의뢰인이 없습니다: “{ $word }”.
practice-unknown-hint = “sightline practice”로 목록을 볼 수 있습니다.
practice-how = “sightline practice ID”는 그중 한 사람이 하는 말을 보여 줍니다. 인쇄할 연습지는 “--sheet”, 해답이 있는 연습지는 “--sheet --solution”, 자신의 답과 비교하려면 “--answers FILE”을 붙이세요.
