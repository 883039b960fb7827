session-words = 這六個詞可以開啟檔案。請現在依這個順序寫在紙上。我們哪裡都不儲存它們，誰也不能替您找回來。免費程式「age」也可以用它們開啟檔案。
session-exists = 已經有一個檔案：{ $path }。什麼都沒有寫入。
session-locked-to-key = 這個檔案是用金鑰鎖的，不是用通關密語。
session-opened = 已開啟。它儲存於{ DATE($saved) }，當時的規則查到{ DATE($researched) }為止。
session-same = 每個結果都和當時一樣。
session-otherwise = { $count ->
   *[other] 從那以後，規則或日期變了。有{ NUMBER($count) }個結果和當時不一樣：
}
session-saved = 已存在這裡：{ $path }。只有您用來上鎖的東西才能開啟它。要刪除它，請把它移到垃圾桶，再清空垃圾桶。
session-lost = 檔案裡有一個回答不能用。{ $reason }
session-newer = 這個存檔是更新版的Sightline儲存的，格式{ NUMBER($form) }。請用更新版的Sightline來開啟它。什麼都沒有改變。

## 檔案為什麼打不開

sealed-none = 這個檔案不是存檔。什麼都沒有改變。
sealed-newer = 這個檔案上鎖的方式（{ $version }）比這個程式知道的更新。免費程式「age」也許能開啟它。什麼都沒有改變。
sealed-damaged = 這個檔案的開頭損壞了，什麼都打不開它。什麼都沒有改變。
sealed-work = 開啟這個檔案要用的運算和記憶體，超過這台電腦該用的。它不是Sightline做的。什麼都沒有改變。
sealed-wrong-key = 這打不開檔案。請檢查每個詞、它的字母和它的位置。什麼都沒有改變。
sealed-altered = 這個檔案儲存之後被改過，或者缺了結尾。所以裡面什麼都沒有讀取。
sealed-other = 檔案開啟了，但裡面沒有Sightline的存檔。什麼都沒有改變。
sealed-too-large = 這個檔案太大，不可能是存檔：它超過{ NUMBER($megabytes) } MB。沒有讀取它。

## 存檔為什麼不能這樣上鎖

sealed-short = 這個通關密語太短。請用{ NUMBER($least) }個字元或更多，或者用程式抽出的六個詞。
sealed-key-secret = 這是私密金鑰，必須由它的主人保管。要給檔案上鎖，請向他們要另一個金鑰：它以「age1」開頭。
sealed-key-none = 這不是可以給檔案上鎖的金鑰。這種金鑰以「age1」開頭。請檢查它是否完整。
sealed-no-secret = 這不是私密金鑰。私密金鑰以「AGE-SECRET-KEY-1」開頭。
key-file-empty = 這個檔案裡沒有金鑰：{ $file }。
sealed-no-random = 電腦沒有給出亂數（{ $reason }），所以什麼都沒有上鎖。
