### 보호 장치를 지켜야 하는 곳.

party-state-dmv = 주 DMV
party-state-agencies = 주 정부 기관
party-state-police = 주 경찰
party-local-police = 지역 경찰과 보안관(sheriff)
party-jails = 구치소
party-prisons = 주 교도소
party-prosecutors = 검사
party-data-recipients = 지켜야 하는 기관에서 데이터를 받는 쪽
party-vendors = 시스템을 운영하는 회사
party-private-operators = 민간 카메라 소유자
party-federal-agencies = 연방 기관
party-settlement-parties = 소송 합의(settlement)의 당사자
party-hospitals = 병원과 진료소
party-schools = 학교와 대학
party-libraries = 도서관
