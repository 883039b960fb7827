## ICE的287(g)協議名單

list-287g = 警察與ICE的協議
    .title = { $county }，{ $state }：警察與ICE的協議
    .some = { $count ->
       *[other] ICE的名單（{ DATE($date) }）列出了{ $county }的機構的{ NUMBER($count) }份協議。
    }
    .none = ICE的名單（{ DATE($date) }）沒有列出{ $county }的任何機構簽過做移民執法工作的協議。這不表示沒有。
    .newer = { $count ->
       *[other] 到{ DATE($seen) }，ICE的檔案裡已有這裡的機構的{ NUMBER($count) }份更新的協議。
    }
    .here = 這裡的機構簽的
    .statewide = 州的機構簽的，它們可以在每個縣工作
    .unplaced = 州內的機構簽的，我們不知道它們在哪個縣；其中可能有在您附近的
    .elsewhere = { $count ->
       *[other] 我們還知道這個州其他縣的{ NUMBER($count) }份協議。
    }
    .line = { $agency }：{ $kind }，簽於{ DATE($date) }
    .line-undated = { $agency }：{ $kind }
    .misprint = ICE的名單說簽於{ DATE($date) }，這不可能對
    .listed-as = 名單把它放在「{ $county }」，而這個州沒有叫這個名字的縣
    .since = 不在ICE的名單（{ DATE($date) }）上，但到{ DATE($seen) }已在它的檔案裡
    .placed = ICE沒有寫是哪個縣；我們根據其他公開名單把它放在這裡
    .placed-otherwise = ICE的名單把它放在「{ $county }」；我們根據其他公開名單把它放在這裡
    .gone = 到{ DATE($date) }已不在ICE的名單上

## 三種協議

list-287g-task-force = 特別行動組
    .what = 特別行動組（task force）：執法人員可以在平常執勤時做移民執法工作。
list-287g-jail-enforcement = 看守所內盤查
    .what = 看守所內盤查：看守所（jail）的人員替ICE盤問關在看守所裡的人。
list-287g-warrant-service = 看守所內執行ICE的行政令狀
    .what = 看守所內執行ICE的行政令狀（administrative warrant）：看守所（jail）的人員對關在看守所裡的人執行ICE自己簽發的令狀，這些令狀沒有法官簽名。

## Atlas of Surveillance

list-alpr = 有車牌辨識器的機構
    .title = { $county }，{ $state }：有車牌辨識器的機構
    .some = { $count ->
       *[other] Atlas of Surveillance（監控地圖，{ DATE($date) }）列出了{ $county }的{ NUMBER($count) }個有車牌辨識器的機構。Atlas是Electronic Frontier Foundation和University of Nevada, Reno Reynolds School of Journalism的計畫（CC BY）。這裡的其他機構也可能有。
    }
    .none = Atlas of Surveillance（監控地圖，{ DATE($date) }）沒有列出{ $county }有車牌辨識器的機構。Atlas是Electronic Frontier Foundation和University of Nevada, Reno Reynolds School of Journalism的計畫（CC BY）。這不表示沒有：許多機構不在上面。
    .here = 這裡的機構
    .statewide = 州的機構，它們可以在每個縣工作
    .elsewhere = { $count ->
       *[other] Atlas還列出了這個州其他縣的{ NUMBER($count) }個機構。
    }
    .line-undated = { $agency }：{ $kind }
    .detail = 公司：{ $detail }
list-alpr-plate-readers = 車牌辨識器
    .what = 車牌辨識器：一種攝影機，記下每輛經過的車的車牌，以及地點和時間。警察可以把這些紀錄和其他機構共享。

## ICE負責遣返的辦公室（ERO）

list-ero-field-office = ICE地區辦公室
    .title = { $county }，{ $state }：負責這個縣的ICE辦公室
    .some = { $count ->
       *[other] 依ICE的區域劃分（{ DATE($date) }），ICE遣返執法官（ERO）有{ NUMBER($count) }個地區辦公室負責{ $county }。
    }
    .none = 在ICE的區域劃分（{ DATE($date) }）裡，我們沒有發現ICE遣返執法官（ERO）負責{ $county }的地區辦公室。這不表示沒有辦公室負責它。
    .here = 負責這個縣的辦公室
    .elsewhere = { $count ->
       *[other] 還有{ NUMBER($count) }個地區辦公室負責這個州的其他縣。
    }
    .line-undated = { $agency }：{ $kind }
    .detail = 2026年4月13日的地址：{ $detail }
list-ero-field-office-field-office = 遣返辦公室
    .what = 遣返辦公室：它的執法人員逮捕人、關押人、把人遞解出境。ICE還有較小的辦公室，辦公室也可能搬走：去之前請核對地址。去那裡可能會被逮捕。請先和律師談談；如果打算不去那裡的預約，也請先和律師談談。
