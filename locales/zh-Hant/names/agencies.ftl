## 聯邦機構

agency-ice-ero = ICE遣返執法官（ERO）
    .short = ICE（ERO）
agency-ice-hsi = ICE調查人員（HSI）
    .short = ICE（HSI）
agency-cbp = 邊境巡邏隊和邊境執法人員（CBP）
    .short = CBP
agency-uscis = 美國公民及移民服務局（USCIS）
    .short = USCIS
agency-fbi = 聯邦調查局（FBI）
    .short = FBI
agency-other-federal = 其他聯邦機構
    .short = 其他聯邦機構

## 其他

agency-state-police = 州警
    .short = 州警
agency-local-police = 地方警察和縣警長（sheriff）
    .short = 地方警察
agency-out-of-state-police = 其他州的警察
    .short = 外州警察
agency-state-agency = 州政府的其他機構
    .short = 州機構
agency-private-party = 私人公司和個人
    .short = 私人公司
