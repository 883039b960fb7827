### 편지의 틀.

letters-title = 서명만 하면 되는 편지
letters-lede = 편지마다 법이 허용하는 것을 기관이나 회사에 요청합니다. 어느 편지에도 이민 신분에 관한 말은 없습니다. 보내기 전에 편지마다 본인에 대해 무엇을 알려 주게 되는지 읽으세요.
letters-safe = 직접 보낼 수 있는 편지
letters-with-lawyer = 변호사나 법률 상담소와 함께일 때만
letters-answered = 다음에 대한 답에서 나온 것입니다: { $questions }.
letters-open = 위험이 없다고 할 수 없습니다. 다음에 답하지 않았기 때문입니다: { $questions }.
letters-go-on = 변호사, 공인 대리인(accredited representative) 또는 법률 상담소가 함께 읽고 본인의 이름으로 보내 줄 수 있습니다. 그러면 편지가 우편 주소를 요구하는 곳에 그들의 주소를 쓸 수 있습니다.

letters-ways = 보내는 방법
letters-address = 주소
letters-fee = 드는 비용
letters-deadline = 그쪽이 처리해야 하는 기한
letters-encloses = 봉투에 넣을 것
letters-caution = 조심할 것
letters-steps = 이 편지로 하는 조치

letters-fee-free = 무료
letters-fee-varies = 기관마다 다릅니다.
letters-fee-dollars = { NUMBER($dollars) }달러
letters-deadline-working = { $days ->
    [1] 요청이 들어온 뒤 근무일로 하루 안. 기관은 늦는 경우가 많습니다.
   *[other] 요청이 들어온 뒤 근무일로 { NUMBER($days) }일 안. 기관은 늦는 경우가 많습니다.
}
letters-deadline-calendar = { $days ->
    [1] 요청이 들어온 뒤 하루 안. 기관은 늦는 경우가 많습니다.
   *[other] 요청이 들어온 뒤 { NUMBER($days) }일 안. 기관은 늦는 경우가 많습니다.
}
letters-check-address = 먼저 이 주소를 확인하세요. 저희 출처는 { DATE($date) }의 것입니다.
letters-check-undated = 먼저 이 주소를 확인하세요. 저희가 읽은 페이지에는 날짜가 없습니다.

way-mail = 우편으로
way-email = 이메일로
way-online = 기관 자체 페이지에서
way-phone = 전화로
way-in-person = 직접 가서

letters-keep = 본인용. 이 페이지는 보관하고 보내지 마세요.
letters-beside = 편지의 내용
letters-by-hand = 인쇄한 편지에 손으로 쓰세요. 여기에 입력하지 마세요.
letters-required = 기관이 이것을 요구합니다

sheet-date = 날짜
sheet-subject = 제목
sheet-law = 법
sheet-about = 이 요청에 대해
sheet-declare = 이 편지에서 저에 대해 말한 것이 사실이며 정확함을, 거짓이면 위증죄로 처벌받는다는 조건 아래(under penalty of perjury) 선언합니다. 아래 날짜에 서명했습니다.
sheet-enclosed = 함께 넣은 것
sheet-signature = 서명
