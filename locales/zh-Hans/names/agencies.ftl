## 联邦机构

agency-ice-ero = ICE遣返执法官（ERO）
    .short = ICE（ERO）
agency-ice-hsi = ICE调查人员（HSI）
    .short = ICE（HSI）
agency-cbp = 边境巡逻队和边境执法人员（CBP）
    .short = CBP
agency-uscis = 美国公民及移民服务局（USCIS）
    .short = USCIS
agency-fbi = 联邦调查局（FBI）
    .short = FBI
agency-other-federal = 其他联邦机构
    .short = 其他联邦机构

## 其他

agency-state-police = 州警察
    .short = 州警察
agency-local-police = 地方警察和县警长（sheriff）
    .short = 地方警察
agency-out-of-state-police = 其他州的警察
    .short = 外州警察
agency-state-agency = 州政府的其他机构
    .short = 州机构
agency-private-party = 私人公司和个人
    .short = 私人公司
