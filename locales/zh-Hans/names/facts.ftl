## DMV

fact-dmv-license-regardless-of-status = 不论移民身份，人人可申请的驾照
    .is-yes = 凡符合条件的人，不论移民身份，州都发驾照或驾驶卡
    .is-no = 没有合法居留证明，州就不发驾照
    .is-partial = 州只在部分情况下这样做
fact-dmv-card-marking = 人人可申请的驾照的外观
    .is-marked = 卡看起来不一样
    .is-unmarked = 卡看起来和别的一样
    .is-not-applicable = 这个州没有这种卡
    .is-unknown = 没有定论
fact-dmv-noncitizen-marking = 关于在非公民的卡上加标记的州法律
    .is-yes = 有法律或规定在这种卡上加标记
    .is-no = 没有这种标记
    .is-unknown = 没有定论
fact-dmv-document-retention = DMV保存的文件复印件
    .is-keeps-copies = DMV保存复印件
    .is-limits-copies = 有规定限制复印件
    .is-unknown = 没有定论
fact-dmv-disclosure-limit = 州对共享DMV资料的限制
    .is-judicial-warrant-or-order = 需要法官签发的令状或法官的命令
    .is-conditions = 有条件地允许
    .is-policy-only = 由政策限制，不是由法律
    .is-none-found = 没有发现限制
fact-dmv-nlets-immigration = 移民机构能否在警察网络上查驾驶人数据
    .is-blocked = 已封锁
    .is-partly-blocked = 部分封锁
    .is-announced = 宣布了封锁，未经证实
    .is-open = 开放
    .is-unknown = 没有定论
fact-dmv-nlets-photos = 警察网络上的驾照照片
    .is-shared = 共享
    .is-not-shared = 不共享
    .is-unknown = 没有定论
fact-dmv-face-recognition = 在驾照照片里做人脸搜索
    .is-federal-searches-documented = 记录显示有联邦搜索
    .is-used = 在这个州使用
    .is-forbidden = 禁止
    .is-restricted = 有规定限制
    .is-not-used = 不使用
    .is-unknown = 没有定论
fact-dmv-ice-documented-access = ICE和DMV资料
    .is-documented = 记录显示ICE拿到过
    .is-requested = ICE索取过；没有显示拿到
    .is-none-found = 没有发现事例
fact-dmv-data-sales = 出售驾驶人数据
    .is-documented = 证明有出售
    .is-restricted = 有规定限制
    .is-none-found = 没有发现出售
    .is-unknown = 没有定论
fact-dmv-federal-bulk-request = 联邦批量索取驾驶人或选民数据
    .is-given = 州给了或答应给数据
    .is-refused = 州拒绝了
    .is-litigating = 正在打官司
    .is-none-found = 没有发现索取
    .is-unknown = 没有定论

## 车牌摄像头

fact-alpr-statute = 关于车牌摄像头的州法律
    .is-yes = 州有这样的法律
    .is-no = 州没有这样的法律
fact-alpr-sharing-limit = 对共享车牌摄像头数据的限制
    .is-warrant = 需要令状（warrant）
    .is-in-state-only = 只限州内
    .is-conditions = 有条件地允许
    .is-none-found = 没有发现限制
fact-alpr-immigration-limit = 车牌摄像头数据用于移民执法
    .is-forbidden = 禁止
    .is-conditions = 有条件地允许
    .is-none-found = 没有发现限制
fact-alpr-ice-documented-access = 移民机构和车牌摄像头
    .is-documented = 证明曾经取得或搜索过
    .is-none-found = 没有发现事例

## 警察和看守所

fact-police-immigration-limit = 对警察协助移民执法的限制
    .is-strong = 限制很强
    .is-some = 有一些限制
    .is-none-found = 没有发现限制
fact-police-287g-task-force = 与ICE的特别行动组（task force）协议（287(g)）
    .is-some = { $count ->
       *[other] 签了{ NUMBER($count) }份协议
    }
    .is-none = 没有签
fact-police-287g-jail = 看守所与ICE的协议（287(g)）
    .is-some = { $count ->
       *[other] 签了{ NUMBER($count) }份协议
    }
    .is-none = 没有签
fact-police-cooperation-mandate = 警察协助ICE的义务
    .is-required = 州法律要求
    .is-encouraged = 州鼓励
    .is-none-found = 没有发现这样的义务
fact-police-287g = 与ICE的协议（287(g)）
    .is-some = { $count ->
       *[other] 签了{ NUMBER($count) }份协议
    }
    .is-none = 没有签协议
    .is-forbidden = 州法律禁止
    .is-unknown = 没有定论

## 公共福利、医疗、投票、学校等

fact-benefits-medicaid-data = Medicaid数据和ICE
    .is-shared = 共享
    .is-enjoined = 法院限制共享
    .is-litigating = 正在打官司
    .is-unknown = 没有定论
fact-benefits-snap-data = 食品券（SNAP）数据和联邦政府
    .is-given = 州给了或答应给数据
    .is-enjoined = 法院阻止了这项要求
    .is-refused = 州拒绝了
    .is-unknown = 没有定论
fact-health-status-question = 医院询问移民身份
    .is-required = 医院必须问
    .is-none-found = 没有发现这样的规定
    .is-unknown = 没有定论
fact-voter-roll-shared = 选民名单和联邦政府
    .is-given = 州给了或答应给名单
    .is-refused = 州拒绝了
    .is-litigating = 正在打官司
    .is-unknown = 没有定论
fact-utilities-data-limit = 限制共享公用事业数据的法律
    .is-yes = 州有这样的法律
    .is-none-found = 没有发现
fact-school-status = 学校里的移民身份问题
    .is-collects = 有法律要一些教育机构收集
    .is-protects = 有规定保护学生
    .is-none-found = 没有发现规定
    .is-unknown = 没有定论
fact-tolls-data = 过路费数据
    .is-limit = 有规定限制共享
    .is-documented = 证明有共享
    .is-none-found = 什么都没有发现
fact-broker-delete-right = 要求数据经纪商删除数据的权利
    .is-yes = 州给予这项权利
    .is-partial = 州给予一部分
    .is-none-found = 没有发现
fact-courts-arrest-limit = 对在法院大楼进行移民逮捕的限制
    .is-yes = 州有限制
    .is-none-found = 没有发现
