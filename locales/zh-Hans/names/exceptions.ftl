## 一份文书、一个目的或一项义务打开途径

exception-court-order = 法院命令（court order）
exception-judicial-warrant = 法官签发的令状（judicial warrant）
exception-subpoena = 传票（subpoena），哪怕没有法官签名
exception-criminal-investigation = 刑事案件，可能包括移民犯罪
exception-stated-purpose = 索取方自己说的用途
exception-requester-promise = 索取方自己的承诺
exception-required-by-law = 另一项州法律或联邦法律规定的义务
exception-consent = 本人同意
exception-emergency = 紧急情况
exception-task-force = 与联邦执法人员就其他犯罪联合办案
exception-listed-convictions = 因列明的罪被定罪
exception-watch-list = 与监视名单相符

## 规定管不到这些机构、资料或设备

exception-same-department = 保存资料的那个部里的执法人员，他们能看到资料
exception-other-agencies = 规定没有列明的机构
exception-other-states = 其他州的警察把资料转交出去
exception-network-queries = 通过警察网络直接查询
exception-other-records = 规定管不到的数据或文件
exception-other-cards = 其他种类的驾照或卡
exception-real-id = REAL ID卡和加强型（Enhanced）卡
exception-trusted-traveler = Global Entry和类似的旅行项目
exception-vehicle-trade = 车辆的进出口
exception-public-records = 向公众公开的记录
exception-status-information = 公民身份或移民身份本身的共享（8 U.S.C. 1373）
exception-fingerprints = 入所登记（booking）时送到FBI的指纹
exception-prisons = 州监狱（规定管不到）
exception-private-readers = 私人公司的摄像头和数据库
exception-federal-readers = 联邦机构自己的摄像头
exception-copies-elsewhere = 别人已经有的副本

## 保护措施本身不牢

exception-changeable = 政策或法院的命令有改变，或者政策或和解协议已经结束
exception-broken = 规定被违反，有记录表明发生过
exception-untested = 对联邦执法人员是否管用有疑问，或者还没有法院裁决过

exception-custody = 本人被执法人员或看守所关押
