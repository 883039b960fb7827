## 一份文書、一個目的或一項義務打開途徑

exception-court-order = 法院命令（court order）
exception-judicial-warrant = 法官簽發的令狀（judicial warrant）
exception-subpoena = 傳票（subpoena），即使沒有法官簽名
exception-criminal-investigation = 刑事案件，可能包括移民犯罪
exception-stated-purpose = 索取方自己說的用途
exception-requester-promise = 索取方自己的承諾
exception-required-by-law = 另一項州法律或聯邦法律規定的義務
exception-consent = 本人同意
exception-emergency = 緊急情況
exception-task-force = 與聯邦執法人員就其他犯罪聯合辦案
exception-listed-convictions = 因列明的罪被定罪
exception-watch-list = 與監視名單相符

## 規定管不到這些機構、資料或裝置

exception-same-department = 保存資料的那個部裡的執法人員，他們能看到資料
exception-other-agencies = 規定沒有列明的機構
exception-other-states = 其他州的警察把資料轉交出去
exception-network-queries = 透過警察網路直接查詢
exception-other-records = 規定管不到的資料或文件
exception-other-cards = 其他種類的駕照或卡
exception-real-id = REAL ID卡和加強型（Enhanced）卡
exception-trusted-traveler = Global Entry和類似的旅行計畫
exception-vehicle-trade = 車輛的進出口
exception-public-records = 向公眾公開的紀錄
exception-status-information = 公民身分或移民身分本身的共享（8 U.S.C. 1373）
exception-fingerprints = 入所登記（booking）時送到FBI的指紋
exception-prisons = 州監獄（規定管不到）
exception-private-readers = 私人公司的攝影機和資料庫
exception-federal-readers = 聯邦機構自己的攝影機
exception-copies-elsewhere = 別人已經有的副本

## 保護措施本身不牢

exception-changeable = 政策或法院的命令有改變，或者政策或和解協議已經結束
exception-broken = 規定被違反，有紀錄顯示發生過
exception-untested = 對聯邦執法人員是否有效仍有疑問，或者還沒有法院裁決過

exception-custody = 本人被執法人員或看守所關押
