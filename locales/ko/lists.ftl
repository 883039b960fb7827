### 카운티별 목록.

list-287g = 경찰과 ICE의 협약
    .title = { $county }, { $state }: 경찰과 ICE의 협약
    .some = { $count ->
        [1] { DATE($date) }의 ICE 목록에는 { $county }에 있는 기관의 협약이 하나 있습니다.
       *[other] { DATE($date) }의 ICE 목록에는 { $county }에 있는 기관의 협약이 { NUMBER($count) }건 있습니다.
    }
    .none = { DATE($date) }의 ICE 목록에는 이민 단속 업무를 하겠다는 협약에 서명한 기관이 { $county }에는 나오지 않습니다. 그렇다고 없다는 뜻은 아닙니다.
    .newer = { $count ->
        [1] { DATE($seen) } 기준으로 ICE의 파일에 이곳 기관의 더 새로운 협약이 하나 있었습니다.
       *[other] { DATE($seen) } 기준으로 ICE의 파일에 이곳 기관의 더 새로운 협약이 { NUMBER($count) }건 있었습니다.
    }
    .here = 이곳의 기관이 서명함
    .statewide = 주 전체 기관이 서명함, 모든 카운티에서 일할 수 있음
    .unplaced = 주 안에서 서명했지만 어느 카운티인지 모르는 기관, 가까이에 있을 수도 있음
    .elsewhere = { $count ->
        [1] 주의 다른 카운티에 아는 협약이 하나 더 있습니다.
       *[other] 주의 다른 카운티들에 아는 협약이 { NUMBER($count) }건 더 있습니다.
    }
    .line = { $agency }: { $kind }, { DATE($date) } 서명
    .line-undated = { $agency }: { $kind }
    .misprint = ICE 목록에는 { DATE($date) } 서명이라고 되어 있지만, 맞을 수 없는 날짜임
    .listed-as = 목록에는 “{ $county }”에 있다고 되어 있지만, 이 주에 그런 이름의 카운티는 없음
    .since = { DATE($date) }의 ICE 목록에는 없지만, { DATE($seen) } 기준으로 ICE의 파일에 있음
    .placed = ICE는 카운티를 밝히지 않음, 저희가 다른 공개 목록을 보고 이곳에 넣음
    .placed-otherwise = ICE 목록에는 “{ $county }”에 있다고 되어 있음, 저희가 다른 공개 목록을 보고 이곳에 넣음
    .gone = { DATE($date) } 기준으로 ICE 목록에 더 이상 없음

list-287g-task-force = 태스크포스(task force)
    .what = 태스크포스(task force): 경찰관이 평소 경찰 업무를 하면서 이민 단속 업무도 할 수 있습니다.
list-287g-jail-enforcement = 구치소 심사(jail screening)
    .what = 구치소 심사(jail screening): 구치소 직원이 ICE를 위해 구치소에 있는 사람에게 질문합니다.
list-287g-warrant-service = 구치소 내 ICE 영장 집행
    .what = 구치소 내 ICE 영장 집행: 구치소 직원이 구치소에 있는 사람에게 ICE 자체 영장(administrative warrant)을 집행합니다. 이 영장에는 판사가 서명하지 않았습니다.

list-alpr = 번호판 판독기가 있는 기관
    .title = { $county }, { $state }: 번호판 판독기가 있는 기관
    .some = { $count ->
        [1] { DATE($date) }의 Atlas of Surveillance에는 { $county }에 번호판 판독기(license plate reader)가 있는 기관이 한 곳 나옵니다. Atlas는 Electronic Frontier Foundation과 University of Nevada, Reno Reynolds School of Journalism의 프로젝트입니다(CC BY). 이곳의 다른 기관에도 있을 수도 있습니다.
       *[other] { DATE($date) }의 Atlas of Surveillance에는 { $county }에 번호판 판독기(license plate reader)가 있는 기관이 { NUMBER($count) }곳 나옵니다. Atlas는 Electronic Frontier Foundation과 University of Nevada, Reno Reynolds School of Journalism의 프로젝트입니다(CC BY). 이곳의 다른 기관에도 있을 수도 있습니다.
    }
    .none = { DATE($date) }의 Atlas of Surveillance에는 { $county }에 번호판 판독기(license plate reader)가 있는 기관이 나오지 않습니다. Atlas는 Electronic Frontier Foundation과 University of Nevada, Reno Reynolds School of Journalism의 프로젝트입니다(CC BY). 그렇다고 없다는 뜻은 아닙니다. 많은 기관이 이 목록에 없습니다.
    .here = 이곳의 기관
    .statewide = 주 전체 기관, 모든 카운티에서 일할 수 있음
    .elsewhere = { $count ->
        [1] Atlas에는 주의 다른 카운티에 있는 기관이 한 곳 더 나옵니다.
       *[other] Atlas에는 주의 다른 카운티들에 있는 기관이 { NUMBER($count) }곳 더 나옵니다.
    }
    .line-undated = { $agency }: { $kind }
    .detail = 회사: { $detail }
list-alpr-plate-readers = 번호판 판독기
    .what = 번호판 판독기: 지나가는 모든 차의 번호판을 장소와 시각과 함께 적는 카메라입니다. 경찰은 이 기록을 다른 기관과 공유할 수 있습니다.

list-ero-field-office = ICE 지역 사무소
    .title = { $county }, { $state }: 이곳을 맡은 ICE 사무소
    .some = { $count ->
        [1] { DATE($date) }의 ICE 담당 구역에 따른, { $county } 담당 ICE 추방 담당 요원(ERO)의 지역 사무소입니다.
       *[other] { DATE($date) }의 ICE 담당 구역에 따르면, ICE 추방 담당 요원(ERO)의 지역 사무소 { NUMBER($count) }곳이 { $county } 지역을 맡습니다.
    }
    .none = { DATE($date) }의 ICE 담당 구역에서 { $county } 지역을 맡은 ICE 추방 담당 요원(ERO)의 지역 사무소를 찾지 못했습니다. 그렇다고 맡은 곳이 없다는 뜻은 아닙니다.
    .here = 이 카운티를 맡은 사무소
    .elsewhere = { $count ->
        [1] 주의 다른 카운티들을 맡은 지역 사무소가 한 곳 더 있습니다.
       *[other] 주의 다른 카운티들을 맡은 지역 사무소가 { NUMBER($count) }곳 더 있습니다.
    }
    .line-undated = { $agency }: { $kind }
    .detail = 2026년 4월 13일 기준 주소: { $detail }
list-ero-field-office-field-office = 추방 사무소
    .what = 추방 사무소: 이곳의 요원은 사람을 체포하고 구금하고 추방합니다. ICE에는 더 작은 사무소도 있고, 사무소는 옮길 수 있습니다. 가기 전에 주소를 확인하세요. 그곳에 가면 체포될 수 있습니다. 먼저 변호사와 상의하고, 그곳의 예약에 빠지기 전에도 상의하세요.
