## ICE的287(g)协议名单

list-287g = 警察与ICE的协议
    .title = { $county }，{ $state }：警察与ICE的协议
    .some = { $count ->
       *[other] ICE的名单（{ DATE($date) }）列出了{ $county }的机构的{ NUMBER($count) }份协议。
    }
    .none = ICE的名单（{ DATE($date) }）没有列出{ $county }的任何机构签过做移民执法工作的协议。这不表示没有。
    .newer = { $count ->
       *[other] 到{ DATE($seen) }，ICE的文件里已有这里的机构的{ NUMBER($count) }份更新的协议。
    }
    .here = 这里的机构签的
    .statewide = 州的机构签的，它们可以在每个县工作
    .unplaced = 州内的机构签的，我们不知道它们在哪个县；其中可能有在您附近的
    .elsewhere = { $count ->
       *[other] 我们还知道这个州其他县的{ NUMBER($count) }份协议。
    }
    .line = { $agency }：{ $kind }，签于{ DATE($date) }
    .line-undated = { $agency }：{ $kind }
    .misprint = ICE的名单说签于{ DATE($date) }，这不可能对
    .listed-as = 名单把它放在“{ $county }”，而这个州没有叫这个名字的县
    .since = 不在ICE的名单（{ DATE($date) }）上，但到{ DATE($seen) }已在它的文件里
    .placed = ICE没有写是哪个县；我们根据其他公开名单把它放在这里
    .placed-otherwise = ICE的名单把它放在“{ $county }”；我们根据其他公开名单把它放在这里
    .gone = 到{ DATE($date) }已不在ICE的名单上

## 三种协议

list-287g-task-force = 特别行动组
    .what = 特别行动组（task force）：执法人员可以在平常执勤时做移民执法工作。
list-287g-jail-enforcement = 看守所内盘查
    .what = 看守所内盘查：看守所（jail）的人员替ICE盘问关在看守所里的人。
list-287g-warrant-service = 看守所内执行ICE的行政令状
    .what = 看守所内执行ICE的行政令状（administrative warrant）：看守所（jail）的人员对关在看守所里的人执行ICE自己签发的令状，这些令状没有法官签名。

## Atlas of Surveillance

list-alpr = 有车牌识别器的机构
    .title = { $county }，{ $state }：有车牌识别器的机构
    .some = { $count ->
       *[other] Atlas of Surveillance（监控地图，{ DATE($date) }）列出了{ $county }的{ NUMBER($count) }个有车牌识别器的机构。Atlas是Electronic Frontier Foundation和University of Nevada, Reno Reynolds School of Journalism的项目（CC BY）。这里的其他机构也可能有。
    }
    .none = Atlas of Surveillance（监控地图，{ DATE($date) }）没有列出{ $county }有车牌识别器的机构。Atlas是Electronic Frontier Foundation和University of Nevada, Reno Reynolds School of Journalism的项目（CC BY）。这不表示没有：许多机构不在上面。
    .here = 这里的机构
    .statewide = 州的机构，它们可以在每个县工作
    .elsewhere = { $count ->
       *[other] Atlas还列出了这个州其他县的{ NUMBER($count) }个机构。
    }
    .line-undated = { $agency }：{ $kind }
    .detail = 公司：{ $detail }
list-alpr-plate-readers = 车牌识别器
    .what = 车牌识别器：一种摄像头，记下每辆经过的车的车牌，以及地点和时间。警察可以把这些记录和其他机构共享。

## ICE负责遣返的办公室（ERO）

list-ero-field-office = ICE地区办公室
    .title = { $county }，{ $state }：负责这个县的ICE办公室
    .some = { $count ->
       *[other] 按ICE的区域划分（{ DATE($date) }），ICE遣返执法官（ERO）有{ NUMBER($count) }个地区办公室负责{ $county }。
    }
    .none = 在ICE的区域划分（{ DATE($date) }）里，我们没有发现ICE遣返执法官（ERO）负责{ $county }的地区办公室。这不表示没有办公室负责它。
    .here = 负责这个县的办公室
    .elsewhere = { $count ->
       *[other] 还有{ NUMBER($count) }个地区办公室负责这个州的其他县。
    }
    .line-undated = { $agency }：{ $kind }
    .detail = 2026年4月13日的地址：{ $detail }
list-ero-field-office-field-office = 遣返办公室
    .what = 遣返办公室：它的执法人员逮捕人、关押人、把人驱逐出境。ICE还有较小的办公室，办公室也可能搬走：去之前请核对地址。去那里可能会被逮捕。请先和律师谈谈；如果打算不去那里的预约，也请先和律师谈谈。
