### 기관.

agency-ice-ero = ICE 추방 담당 요원(ERO)
    .short = ICE (ERO)
agency-ice-hsi = ICE 수사관(HSI)
    .short = ICE (HSI)
agency-cbp = 국경순찰대와 국경 요원(CBP)
    .short = CBP
agency-uscis = 이민서비스국(USCIS)
    .short = USCIS
agency-fbi = 연방수사국(FBI)
    .short = FBI
agency-other-federal = 다른 연방 기관
    .short = 다른 연방 기관

agency-state-police = 주 경찰
    .short = 주 경찰
agency-local-police = 지역 경찰과 보안관(sheriff)
    .short = 지역 경찰
agency-out-of-state-police = 다른 주의 경찰
    .short = 다른 주 경찰
agency-state-agency = 다른 주 정부 기관
    .short = 주 정부 기관
agency-private-party = 민간 회사와 개인
    .short = 민간 회사
