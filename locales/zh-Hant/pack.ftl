rules-title = 正在使用的規則
rules-line = 規則第{ NUMBER($serial) }號，{ $days ->
    [0] 今天的
   *[other] 已有{ NUMBER($days) }天
}
rules-of-program = 它們是隨這個程式來的。
rules-of-folder = 它們來自啟動這個程式時指定的一個資料夾。沒有人為它們簽名。
rules-of-pack = 它們來自檔案{ $file }，製作於{ DATE($date) }。由Sightline的維護者和律師簽名。
rules-of-pack-added = 它們來自檔案{ $file }，製作於{ DATE($date) }。由兩個人簽名。其中至少一把金鑰是在這裡手動加上的，不是Sightline的金鑰。
rules-aging = { $days ->
   *[other] 這些規則查到{ DATE($researched) }為止，那是{ NUMBER($days) }天前。可能已經有更新的規則。請去問給您Sightline的人。
}
rules-old = { $days ->
   *[other] 這些規則舊了：它們查到{ DATE($researched) }為止，那是{ NUMBER($days) }天前。從那以後，法律和命令已經變了。沒有問過律師，不要指望「禁止」或「受限」。
}

## 從哪裡拿更新的規則

rules-newer = 從檔案取得更新的規則
rules-newer-what = Sightline從不上網，所以更新的規則放在檔案裡，例如在隨身碟上。只有Sightline的維護者和律師都簽了名，才會採用，而且會先檢查裡面的每條規則和每個詞。您的回答不變。規則一直用到您離開為止；檔案裡的內容都不儲存。
rules-choose = 選一個檔案
rules-checking = 正在檢查檔案。要幾秒鐘。
rules-keys = 信任另一把金鑰
rules-keys-what = 自己製作或簽署規則的法律援助診所，在這裡加上它的公開金鑰。只有您信任的人當面給您的金鑰，才可以加上：誰有它的另一半，誰就決定這些頁面說什麼。對它的信任一直到您離開為止。
rules-key = 公開金鑰
rules-key-as = 它以什麼身分簽名
rules-key-maintainer = 維護者
rules-key-lawyer = 律師
rules-key-add = 信任這把金鑰
rules-keys-added = 在這裡加上的金鑰

## 規則包採用了

pack-taken = 現在使用規則第{ NUMBER($serial) }號。它們查到{ DATE($researched) }為止。
pack-same = 您的每個結果都和以前一樣。
pack-otherwise = { $count ->
   *[other] 您有{ NUMBER($count) }個結果和以前不一樣：
}
pack-lost = 您有一個回答，這些規則不認識，所以沒有用它。{ $reason }

## 規則包被拒絕

pack-not-one = 這個檔案不是規則包。正在使用的規則不變。
pack-too-large = 這個檔案太大，不可能是規則包。正在使用的規則不變。
pack-changed = 這個檔案做好之後被改過。正在使用的規則不變。
pack-unknown-maintainer = 以維護者身分給這個規則包簽名的金鑰，在這裡不受信任。正在使用的規則不變。
pack-unknown-lawyer = 以律師身分給這個規則包簽名的金鑰，在這裡不受信任。正在使用的規則不變。
pack-bad-maintainer = 維護者的簽名和這個規則包的內容不符：它被改過，或在途中損壞了。正在使用的規則不變。
pack-bad-lawyer = 律師的簽名和這個規則包的內容不符：它被改過，或在途中損壞了。正在使用的規則不變。
pack-one-signer = 同一個人給這個規則包簽了兩次名。需要兩個人。正在使用的規則不變。
pack-newer = 這個規則包是給Sightline { $version }或更新版用的。請先取得更新版的Sightline。正在使用的規則不變。
pack-future = 這個規則包說它製作於{ DATE($date) }，那在今天之後。這台電腦的日期對嗎？正在使用的規則不變。
pack-older = 這個規則包裡是規則第{ NUMBER($serial) }號。正在使用的更新：第{ NUMBER($used) }號。它們不變。
pack-contents = 簽名沒有問題，但這個規則包無法讀取。正在使用的規則不變。
pack-broken = { $count ->
   *[other] 簽名沒有問題，但檢查在這個規則包裡發現了{ NUMBER($count) }個錯誤。正在使用的規則不變。
}
pack-serial = 這個規則包上的號碼，不是裡面規則的號碼。正在使用的規則不變。
pack-no-key = 這不是minisign的公開金鑰。這種金鑰以「RW」開頭。什麼都沒有改變。
pack-at-start = 沒有採用{ $file }。{ $reason }
