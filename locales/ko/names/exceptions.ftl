### 보호 장치를 비켜 가는 길.

exception-court-order = 법원 명령(court order)
exception-judicial-warrant = 판사가 서명한 영장(judicial warrant)
exception-subpoena = 판사가 서명하지 않은 것을 포함한 소환장(subpoena)
exception-criminal-investigation = 이민 범죄도 포함될 수 있는 형사 사건
exception-stated-purpose = 요청하는 쪽이 말하는 목적
exception-requester-promise = 요청하는 쪽 자신의 약속
exception-required-by-law = 다른 주법이나 연방법의 의무
exception-consent = 당사자의 동의
exception-emergency = 긴급 상황
exception-task-force = 다른 범죄에 대한 연방 요원과의 공동 작업
exception-listed-convictions = 목록에 있는 범죄의 유죄 판결
exception-watch-list = 감시 명단과 일치함

exception-same-department = 기록을 보관하는 부처에 속해 그 기록을 볼 수 있는 요원
exception-other-agencies = 규칙에 이름이 없는 기관
exception-other-states = 받은 것을 넘겨주는 다른 주의 경찰
exception-network-queries = 경찰 통신망에서 하는 직접 조회
exception-other-records = 규칙이 적용되지 않는 데이터나 서류
exception-other-cards = 다른 종류의 면허증이나 카드
exception-real-id = REAL ID와 Enhanced 카드
exception-trusted-traveler = Global Entry와 비슷한 여행 프로그램
exception-vehicle-trade = 차량의 수입과 수출
exception-public-records = 누구나 볼 수 있는 기록
exception-status-information = 시민권이나 이민 신분 자체를 알려 주는 일(8 U.S.C. 1373)
exception-fingerprints = 입건(booking) 때 FBI로 보내는 지문
exception-prisons = 규칙이 적용되지 않는 주 교도소
exception-private-readers = 민간 회사의 카메라와 데이터베이스
exception-federal-readers = 연방 기관이 직접 운영하는 카메라
exception-copies-elsewhere = 다른 곳에 이미 있는 사본

exception-changeable = 방침이나 법원 명령의 변경, 또는 이미 끝난 방침이나 소송 합의(settlement)
exception-broken = 규칙을 어기는 일(실제로 있었음이 기록으로 확인됨)
exception-untested = 연방 요원에게 효력이 있는지 의심스럽거나, 법원이 아직 판단하지 않음

exception-custody = 요원이나 구치소에 붙잡혀 있는 것
