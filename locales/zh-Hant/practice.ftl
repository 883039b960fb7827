practice-title = 練習用的當事人
practice-lede = 這些人是虛構的。請選一個，照這個人會給的回答來答題，再和檔案比較。姓名和理由是英文的。
practice-open = 用虛構的當事人練習
practice-find = 找一個練習用的當事人
practice-none = 沒有找到練習用的當事人。

## 練習時每個畫面上方

practice-label = 練習
practice-told = 練習。這個人是虛構的。這裡沒有任何真實當事人的內容。
practice-back = 去看練習用的當事人

## 一個練習用的當事人

practice-as-of = Sightline依{ DATE($date) }的情況回答，那是這個案例的日子。
practice-story = 當事人說的話
practice-no-story = 這位當事人什麼都沒有回答。
practice-to-questions = 去回答問題
practice-compare = 和檔案比較
practice-end = 結束練習

## 和檔案並排

practice-compared = 您和檔案
practice-answers-differ = { $count ->
    [0] 每個問題，您的回答都和檔案一樣。
   *[other] 有{ NUMBER($count) }個回答和檔案裡的不一樣。
}
practice-results-differ = { $count ->
    [0] 檔案裡的每個結果都一樣。
   *[other] 檔案裡有{ NUMBER($count) }個結果不一樣。
}
practice-answers = 不一樣的回答
practice-results = 檔案裡的結果
practice-absent = 不可以出現的
practice-any-record = 任何資料
practice-any-agency = 任何機構
practice-question = 問題
practice-file = 檔案說
practice-you = 您
practice-not-answered = 沒有回答
practice-same = 一樣
practice-otherwise = 不一樣
practice-case = 這個案例說明什麼

## 列印用的一張

practice-sheet = 訓練單
practice-sheet-solution = 帶答案的單子
practice-sheet-questions = 您怎麼想？
practice-sheet-how = 請讀當事人說的話。然後寫下您的回答和理由。
practice-sheet-ask = 開放、受限還是禁止？為什麼？

## 做不到的

practice-answers-held = 這裡已經有回答了。請先全部清除，以免和練習混在一起。
practice-end-first = 這是用虛構的人做的練習。不會用它來列印、寫信或存檔，也不會開啟存檔或規則。請先結束練習。
practice-not-begun = 這裡沒有人在練習。請先選一個練習用的當事人。
practice-unfit = 這個練習用的當事人和正在使用的規則不符。
practice-unknown = 沒有叫「{ $word }」的練習用的當事人。
practice-unknown-hint = 「sightline practice」會列出他們。
practice-how = 「sightline practice ID」告訴您其中一個人說什麼。加「--sheet」得到可列印的單子，加「--sheet --solution」得到帶答案的單子，加「--answers FILE」比較您的回答。
