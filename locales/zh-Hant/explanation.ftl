## 說明的開頭

explain-title = { $record } → { $agency }
explain-depends = 這些問題您還沒有回答；回答可能會改變這個結果：
explain-held-by = 保存方：{ $holder }
holder-named = { $holder }（{ $name }）
answer-line = { $label }：{ $value }

## 簡短說明

explain-short = 簡單說
explain-decides = 決定因素
explain-decides-law = { $safeguard }（{ $law }）
explain-decides-nothing = 我們沒有發現能確實擋住這條途徑的東西：{ $channel }
explain-changes = 您可以採取什麼行動
explain-changes-none = 我們不知道有任何合法步驟能限制這條途徑。
explain-told-above = 其餘的在上面一條途徑裡已經說了。

## 一條途徑各部分的標題

explain-because = 它為什麼適用於您
explain-waits = 還可能改變這條途徑的回答
explain-county = 在您的縣
explain-narrows = 有什麼限制它
explain-for-now = 目前有什麼擋住或限制它
explain-may-narrow = 有什麼可能限制它，但沒有定論
explain-not-stopped = 人們常以為能擋住，其實擋不住
explain-seen = 發生過的事
explain-history = 經過哪些變化，誰怎麼說
explain-state = 關於這個州，我們知道什麼
explain-background = 我們知道的全國情況
explain-unsettled = 沒有定論
explain-sources = 來源

## 關於一項保護措施

explain-standing = 現狀：
standing-fought-over = 它今天有效。但法院裡還在為它打官司，它隨時可能失效。
standing-stayed = 現在它可能誰也約束不了：法院暫停或推翻了它，沒有人遵守它，或者它可能已被代替。我們不指望它。
standing-announced = 它已經通過或宣布。我們沒有發現任何材料顯示它已經生效。
safeguard-stale = 我們關於它的最新來源是{ DATE($date) }的。太舊了，我們不能指望它。
explain-binds = 誰必須遵守：
explain-exceptions = 可以繞過它的情況：
effect-barred = 它擋住了這條途徑。
effect-own-word = 它限制這條途徑：機構必須給出理由、做出承諾，或遵守自己的政策。
effect-own-paper = 它限制這條途徑：機構需要一份文書，而且可以自己簽。
effect-keepers-choice = 它限制這條途徑：由保存資料的一方決定。
effect-court-order = 它限制這條途徑：必須有法院下令。
effect-judges-warrant = 它限制這條途徑：必須有法官簽發令狀（warrant）。
effect-may = 它可能限制這條途徑。我們不指望它。
effect-none = 它擋不住這條途徑。
effect-keeps = { $days ->
   *[other] 資料最多可以保存{ NUMBER($days) }天。
}
safeguard-above = 上面有更多說明。
safeguard-since = 從{ DATE($date) }起

## 事例前面的一行

case-requested = { DATE($date) }：機構索取資料（{ $evidence }）
case-given = { DATE($date) }：交出了資料或使用權（{ $evidence }）
case-used = { DATE($date) }：搜尋或使用了資料（{ $evidence }）

## 一句話後面的小字

note-dated-high = 來源到{ DATE($date) }為止（{ $material }）。
note-dated-medium = 來源到{ DATE($date) }為止（{ $material }）；相當確定。
note-dated-low = 來源到{ DATE($date) }為止（{ $material }）；未經證實。
note-later = 開始日期：{ DATE($date) }，在這個結果所說的日子之後。
note-old = 那是幾年以前的事；可能已經變了。
explain-newest = 這裡列出的最新來源到{ DATE($date) }為止。
source-not-read = 知道有這份來源，沒有讀過
source-read-in-copy = 讀的是副本

## 依據的是哪一種材料

material-statute = 法律條文
material-court = 法院文件
material-government-record = 政府紀錄
material-agency-statement = 機構自己的話
material-investigation = 根據紀錄所做的研究
material-press = 新聞報導
material-advocacy = 倡議團體的說法
material-vendor = 公司的說法

## 誰說的

voice-law = 法律
voice-government = 政府
voice-court = 法院
voice-challengers = 提出異議的一方
voice-company = 公司
voice-lawmakers = 國會議員
voice-reporters = 記者和研究人員
