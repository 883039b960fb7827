## 結果和它的說明

terminal-fallback = [{ $language ->
    [en] 英文
   *[other] { $language }
}]
terminal-legend = ● 實際發生過   ○ 有報導   ◌ 曾索取，不知道是否給了   · 對法律的解讀   ? 取決於還沒有回答的問題
terminal-why = 要看為什麼：sightline explain ANSWERS.yaml --record RECORD --agency AGENCY
terminal-how = 要看怎麼做：sightline actions ANSWERS.yaml
terminal-why-interview = 要看為什麼，請輸入一行的數字。
terminal-no-exposure = 我們沒有發現{ $agency }能拿到這種資料的途徑：{ $record }。
terminal-no-exposure-hint = 如果缺少回答，結果可能會變。這些問題還沒有回答：

## 比較和問題

terminal-compare-depends = 看回答
terminal-compare-change = 之前：{ $before }；之後：{ $after }
terminal-compare-count = 改變的結果
terminal-questions-none = 沒有哪個未答的問題會改變結果。

## 檢查

terminal-check-clean = 規則和文字沒有錯誤：{ NUMBER($states) }個州，{ NUMBER($facts) }項事實，{ NUMBER($safeguards) }項保護措施，{ NUMBER($cases) }個事例，{ NUMBER($sources) }個來源，{ NUMBER($locales) }種語言。

## 回答的檔案

terminal-letters-how = `sightline letters ANSWERS --letter NAME`列印一封信，空白處手寫填上。
terminal-letter-lawyer = 如果律師或法律援助診所和您一起寄：--with-lawyer會列印它。

terminal-diff-new = 新的
terminal-diff-gone = 沒有了
terminal-diff-count = 不同的規則：{ NUMBER($rules) }。不同的文字：{ NUMBER($words) }。
terminal-diff-nothing = 這裡面沒有規則：它不是規則包，也不是「sightline pack make」寫出的檔案。
terminal-pack-made = 已寫入：{ $path }。還沒有人簽名。維護者和律師各自用免費程式「minisign」簽名（minisign -S -m FILE）。然後「sightline pack join」做成規則包。
terminal-pack-joined = 已寫入：{ $path }。「sightline pack check」會說明它會不會被採用。
terminal-pack-good = 這個規則包會被採用：兩個簽名都受信任，檢查沒有發現錯誤。

terminal-passphrase = 通關密語（您輸入時不顯示）：
terminal-session-key = --key FILE可以開啟它，FILE是存有私密金鑰的檔案。
terminal-replace = 請選另一個名稱，或用--replace覆蓋它。

terminal-reading = 正在從終端機讀取回答。要結束，請按Ctrl+D。

terminal-not-confined = Sightline沒有啟動。作業系統不能切斷網路：{ $reason }。
terminal-unconfined-how = 仍然要啟動：--unconfined
terminal-no-window = Sightline打不開它的視窗：{ $reason }。在終端機裡，`sightline interview`會問同樣的問題。
terminal-unconfined = Sightline的網路沒有切斷：{ $reason }。Sightline自己什麼都不發送。

## 供填寫的檔案

terminal-template-head = Sightline的回答檔案。請填您知道的。不知道的可以去掉，或者寫skip。檔案留在這台電腦上；用完請刪除。
terminal-template-per = 所有州用一個回答，或者每個州一個，例如：{ $example }
terminal-template-when = 只在有些情況下問。
terminal-template-list = 全名，照您所在州的名單上的寫法。例如：Durham County

## 檢查（續）

terminal-check-loose = { $count ->
   *[other] 有{ NUMBER($count) }項保護措施只有舊的來源，什麼都不降低：{ $safeguards }
}
terminal-check-primary = { NUMBER($all) }個來源中，{ NUMBER($primary) }個是第一手的（政府、法院、立法機構）；{ NUMBER($read) }個是在所示網址讀的。
terminal-check-stale-month = { DATE($month) }（{ NUMBER($count) }）
terminal-check-stale = { $count ->
    [0] 沒有一條說法超過12個月。
   *[other] 有{ NUMBER($count) }條說法超過12個月。`--stale`會列出它們。
}
terminal-check-open = { $count ->
    [0] { $language }：每條文字都翻譯了。
   *[other] { $language }：有{ NUMBER($count) }條文字顯示英文，並有標記（{ NUMBER($stale) }條過時）。`sightline locales { $language }`會列出它們。
}

## 翻譯進度

terminal-locales-head = 語言 | 級別 | 文字 | 完整 | 缺少 | 照抄 | 過時 | 待譯詞數
terminal-locales-legend = 級別：1 可以使用Sightline，2 途徑和事實，3 全國的說明，4 各州的說明。* 表示這種語言在那裡必須完整。照抄是等著翻譯的英文。過時是說英文後來改了。`sightline check`會說哪裡壞了。
terminal-locales-broken = { $count ->
   *[other] { $language }：{ NUMBER($count) }個錯誤。`sightline check`會指出它們。
}
terminal-locales-missing = 缺少
terminal-locales-copy = 還是英文
terminal-locales-stale = 過時，英文後來改了
terminal-locales-whole = 每條文字都翻譯了。
terminal-locales-synced = 放進去等著翻譯的英文文字：{ NUMBER($added) }。因英文改了而重新放的：{ NUMBER($renewed) }。您寫的什麼都沒有改。
terminal-locales-fresh = 已記下：和今天的英文一致。
terminal-locales-begun = 已在{ $folder }開始：{ NUMBER($count) }條英文文字，等著翻譯。請先在locale.yaml裡寫好名稱、方向和格式。

## 人們可能輸入的詞

terminal-typed-help = ? | 幫助 | 說明 | 為什麼 | 為什麼問 | 你們為什麼問 | 您為什麼問
terminal-typed-back = b | 返回 | 回去 | 後退 | 上一步 | 上一題 | 回到上一題
terminal-typed-result = q | 結果 | 看結果 | 顯示結果 | 現在看結果
terminal-typed-leave = q | 退出 | 離開 | 結束 | 停止 | 停
terminal-typed-skip = 跳過 | 略過 | 我不知道 | 不知道 | 我不知道/跳過 | 唔知 | 我唔知 | 唔知道 | 不清楚 | 我不清楚 | 不確定 | 我不確定 | 不曉得 | 不想說 | 我不想說 | 唔想講 | 不想回答 | 我不想回答 | 不方便說
terminal-typed-list = 清單 | 列表 | 名單 | 看清單 | 看列表 | 看名單 | 顯示清單 | 顯示列表 | 顯示名單 | 全部 | 看全部 | 顯示全部
terminal-typed-steps = + | 步驟 | 我可以做什麼 | 我能做什麼 | 可以做什麼 | 怎麼辦 | 點算
terminal-typed-yes = 有 | 是 | 登記了 | 是的 | 對 | 對的 | 有的 | 係 | 坐 | 搭 | y
terminal-typed-no = 沒有 | 不是 | 沒有登記 | 沒 | 不 | 否 | 無 | 冇 | 唔係 | 不坐 | 不搭 | 都沒有 | 從來沒有 | 從沒有 | n
terminal-typed-and = 和 | 與 | 及 | 以及 | 還有
terminal-typed-or = 或 | 或者 | 還是

## 程式的說明

terminal-about = 哪個機構能拿到您的哪些資料、透過什麼途徑、有什麼能擋住、我們怎麼知道？Sightline只在這台電腦上執行：它不開啟任何連線，什麼都不儲存。
