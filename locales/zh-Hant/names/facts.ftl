## DMV

fact-dmv-license-regardless-of-status = 不論移民身分，人人可申請的駕照
    .is-yes = 凡符合條件的人，不論移民身分，州都發駕照或駕駛卡
    .is-no = 沒有合法居留證明，州就不發駕照
    .is-partial = 州只在部分情況下這樣做
fact-dmv-card-marking = 人人可申請的駕照的外觀
    .is-marked = 卡看起來不一樣
    .is-unmarked = 卡看起來和別的一樣
    .is-not-applicable = 這個州沒有這種卡
    .is-unknown = 沒有定論
fact-dmv-noncitizen-marking = 關於在非公民的卡上加標記的州法律
    .is-yes = 有法律或規定在這種卡上加標記
    .is-no = 沒有這種標記
    .is-unknown = 沒有定論
fact-dmv-document-retention = DMV保存的文件影本
    .is-keeps-copies = DMV保存影本
    .is-limits-copies = 有規定限制影本
    .is-unknown = 沒有定論
fact-dmv-disclosure-limit = 州對共享DMV資料的限制
    .is-judicial-warrant-or-order = 需要法官簽發的令狀或法官的命令
    .is-conditions = 有條件地允許
    .is-policy-only = 由政策限制，不是由法律
    .is-none-found = 沒有發現限制
fact-dmv-nlets-immigration = 移民機構能否在警察網路上查駕駛人資料
    .is-blocked = 已封鎖
    .is-partly-blocked = 部分封鎖
    .is-announced = 宣布了封鎖，未經證實
    .is-open = 開放
    .is-unknown = 沒有定論
fact-dmv-nlets-photos = 警察網路上的駕照照片
    .is-shared = 共享
    .is-not-shared = 不共享
    .is-unknown = 沒有定論
fact-dmv-face-recognition = 在駕照照片裡做人臉搜尋
    .is-federal-searches-documented = 紀錄顯示有聯邦搜尋
    .is-used = 在這個州使用
    .is-forbidden = 禁止
    .is-restricted = 有規定限制
    .is-not-used = 不使用
    .is-unknown = 沒有定論
fact-dmv-ice-documented-access = ICE和DMV資料
    .is-documented = 紀錄顯示ICE拿到過
    .is-requested = ICE索取過；沒有顯示拿到
    .is-none-found = 沒有發現事例
fact-dmv-data-sales = 出售駕駛人資料
    .is-documented = 已證明有出售
    .is-restricted = 有規定限制
    .is-none-found = 沒有發現出售
    .is-unknown = 沒有定論
fact-dmv-federal-bulk-request = 聯邦大批索取駕駛人或選民資料
    .is-given = 州給了或答應給資料
    .is-refused = 州拒絕了
    .is-litigating = 正在打官司
    .is-none-found = 沒有發現索取
    .is-unknown = 沒有定論

## 車牌攝影機

fact-alpr-statute = 關於車牌攝影機的州法律
    .is-yes = 州有這樣的法律
    .is-no = 州沒有這樣的法律
fact-alpr-sharing-limit = 對共享車牌攝影機資料的限制
    .is-warrant = 需要令狀（warrant）
    .is-in-state-only = 只限州內
    .is-conditions = 有條件地允許
    .is-none-found = 沒有發現限制
fact-alpr-immigration-limit = 車牌攝影機資料用於移民執法
    .is-forbidden = 禁止
    .is-conditions = 有條件地允許
    .is-none-found = 沒有發現限制
fact-alpr-ice-documented-access = 移民機構和車牌攝影機
    .is-documented = 已證明曾經取得或搜尋過
    .is-none-found = 沒有發現事例

## 警察和看守所

fact-police-immigration-limit = 對警察協助移民執法的限制
    .is-strong = 限制很強
    .is-some = 有一些限制
    .is-none-found = 沒有發現限制
fact-police-287g-task-force = 與ICE的特別行動組（task force）協議（287(g)）
    .is-some = { $count ->
       *[other] 簽了{ NUMBER($count) }份協議
    }
    .is-none = 沒有簽
fact-police-287g-jail = 看守所與ICE的協議（287(g)）
    .is-some = { $count ->
       *[other] 簽了{ NUMBER($count) }份協議
    }
    .is-none = 沒有簽
fact-police-cooperation-mandate = 警察協助ICE的義務
    .is-required = 州法律要求
    .is-encouraged = 州鼓勵
    .is-none-found = 沒有發現這樣的義務
fact-police-287g = 與ICE的協議（287(g)）
    .is-some = { $count ->
       *[other] 簽了{ NUMBER($count) }份協議
    }
    .is-none = 沒有簽協議
    .is-forbidden = 州法律禁止
    .is-unknown = 沒有定論

## 公共福利、醫療、投票、學校等

fact-benefits-medicaid-data = Medicaid資料和ICE
    .is-shared = 共享
    .is-enjoined = 法院限制共享
    .is-litigating = 正在打官司
    .is-unknown = 沒有定論
fact-benefits-snap-data = 糧食券（SNAP）資料和聯邦政府
    .is-given = 州給了或答應給資料
    .is-enjoined = 法院阻止了這項要求
    .is-refused = 州拒絕了
    .is-unknown = 沒有定論
fact-health-status-question = 醫院詢問移民身分
    .is-required = 醫院必須問
    .is-none-found = 沒有發現這樣的規定
    .is-unknown = 沒有定論
fact-voter-roll-shared = 選民名冊和聯邦政府
    .is-given = 州給了或答應給名冊
    .is-refused = 州拒絕了
    .is-litigating = 正在打官司
    .is-unknown = 沒有定論
fact-utilities-data-limit = 限制共享公用事業資料的法律
    .is-yes = 州有這樣的法律
    .is-none-found = 沒有發現
fact-school-status = 學校裡的移民身分問題
    .is-collects = 有法律要求一些教育機構收集
    .is-protects = 有規定保護學生
    .is-none-found = 沒有發現規定
    .is-unknown = 沒有定論
fact-tolls-data = 過路費資料
    .is-limit = 有規定限制共享
    .is-documented = 已證明有共享
    .is-none-found = 什麼都沒有發現
fact-broker-delete-right = 要求資料經紀商刪除資料的權利
    .is-yes = 州給予這項權利
    .is-partial = 州給予一部分
    .is-none-found = 沒有發現
fact-courts-arrest-limit = 對在法院大樓進行移民逮捕的限制
    .is-yes = 州有限制
    .is-none-found = 沒有發現
