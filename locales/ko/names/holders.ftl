### 기록을 보관하는 곳.

holder-state-dmv = 주 DMV
holder-plate-reader-network = 경찰 번호판 카메라 통신망
holder-commercial-plate-database = 민간 번호판 카메라 회사
holder-border-patrol-readers = 연방 번호판 카메라 통신망

holder-local-police = 지역 경찰
holder-county-jail = 카운티 구치소
holder-jail-data-vendor = 구치소 데이터를 파는 회사
holder-fbi-fingerprint-file = FBI의 지문 파일
holder-homeland-security-file = 국토안보부(DHS) 파일
holder-uscis = 이민서비스국(USCIS)
holder-immigration-court = 이민 법원
holder-own-home = 본인, 집에서
holder-ice-address-map = ICE의 주소 지도(ELITE)
holder-ice-student-system = ICE의 학생 시스템(SEVIS)
holder-refugee-office = 연방 난민 기관(ORR)
holder-fbi-warrant-file = FBI의 영장 데이터베이스(NCIC)
holder-fbi-dna-file = FBI의 DNA 파일(CODIS)
holder-airport-security = 공항 보안 기관(TSA)
holder-airline-clearing-house = 항공사들의 정산 회사(ARC)
holder-own-phone = 본인, 전화기에서
holder-state-court = 주와 지역 법원

holder-irs = 연방 국세청(IRS)
holder-social-security = 사회보장국(Social Security Administration)
holder-state-labor-agency = 주 노동 기관
holder-parent-locator = 연방의 자녀 양육비·신규 채용 파일
holder-employer = 본인의 고용주
holder-medicaid-agency = Medicaid 기관
holder-snap-agency = 주 푸드스탬프(SNAP) 사무소
holder-housing-authority = 주거 지원 사무소
holder-cash-aid-office = 현금 지원 사무소(TANF, SSI)
holder-hospital = 병원과 진료소
holder-school = 학교와 대학
holder-library = 공공 도서관
holder-education-department = 연방 교육부(Department of Education)
holder-election-office = 주 선거 사무소
holder-census-bureau = 인구조사국(Census Bureau)
holder-county-recorder = 카운티의 부동산 기록 사무소
holder-landlord-or-utility = 본인의 집주인이나 공과금 회사
holder-utility-exchange = 공과금 회사들의 데이터 거래소(NCTUE)
holder-bank = 은행
holder-money-transfer-database = 송금 데이터베이스 TRAC
holder-money-transfer-shop = 송금을 해 주거나 수표를 현금으로 바꿔 주는 업소
holder-credit-bureau = 신용 평가 회사
holder-data-broker = 사람에 관한 파일을 파는 회사
holder-skip-tracing-firm = 사람을 찾아 주는 민간 회사
holder-face-search-firm = 얼굴을 검색하는 회사
holder-location-data-broker = 전화기 위치를 파는 회사
holder-phone-company = 전화 회사와 인터넷 회사
holder-online-platform = 온라인 플랫폼
holder-postal-service = 우체국(U.S. Postal Service)
holder-toll-agency = 통행료 기관
holder-doorbell-cameras = 초인종 카메라의 주인과 제조사

holder-shared-police-database = 경찰서들이 함께 쓰는 경찰 데이터베이스

holder-police-report-exchange = 한 회사가 모은 경찰 보고서

holder-state-police-network = 주 자체의 경찰 통신망

holder-ice-monitoring-program = ICE의 감시 프로그램(ISAP)

holder-insurance-claims-database = 보험 회사들의 공동 청구 파일

holder-private-plate-cameras = 학교, 상점, 이웃의 번호판 카메라

holder-license-pointer-system = 면허 기관들의 공동 색인(State-to-State)
