## 一個機構能怎樣拿到一種資料

access-open = 開放
access-restricted = 受限
access-barred = 禁止

access-open-sentence = 這個機構可以自己查，或者一要就能拿到。至少在一條途徑上，我們沒有發現能確實擋住它的東西。
access-barred-sentence = 我們所知的每一條途徑，都有法律禁止，或有技術手段擋住。但規定還是可能被違反。

## 受限的途徑靠什麼打開

access-takes = { $access }：{ $takes }
takes-own-word = 它自己一句話就夠
takes-own-paper = 它自己簽的文書
takes-keepers-choice = 保存方同意就可以
takes-court-order = 法院的命令
takes-judges-warrant = 法官簽發的令狀
takes-own-word-sentence = 有規定限制它，但沒有完全擋住。這個機構自己說的話就能打開它：它給出的理由、它做出的承諾，或者它給自己定的政策。不需要任何法官同意。
takes-own-paper-sentence = 有規定限制它，但沒有完全擋住。這個機構自己簽的一份文書就能打開它，例如行政傳票（administrative subpoena）或行政令狀（administrative warrant）。不需要任何法官簽名。
takes-keepers-choice-sentence = 由保存資料的一方決定，他們可以拒絕。如果他們同意，就不需要任何法官同意。
takes-court-order-sentence = 必須先有法院下令（court order）。
takes-judges-warrant-sentence = 必須先有法官簽發令狀（warrant）。

## 暫時擋著

for-now-barred = 暫時擋住
for-now-restricted = 暫時受限
for-now-barred-sentence = 目前暫時被擋住，但隨時可能變：法院裡還在為擋住它的命令或法律打官司。
for-now-restricted-sentence = 目前暫時受限，但隨時可能變：法院裡還在為限制它的命令或法律打官司。
for-now-otherwise = 如果那項命令或法律失效：{ $sentence }

## 我們怎麼知道

evidence-documented = 有紀錄證明
evidence-reported = 有報導
evidence-documented-asked = 紀錄顯示曾索取，不知道是否給了
evidence-reported-asked = 據報導曾索取，不知道是否給了
evidence-law-only = 對法律的解讀

evidence-documented-sentence = 紀錄、法院文件或機構自己的話顯示，這樣的途徑曾被使用過。
evidence-documented-asked-sentence = 紀錄顯示，這個機構索取過。我們不知道是否給了。
evidence-reported-sentence = 新聞或倡議團體報導說，這樣的途徑曾被使用過。
evidence-reported-asked-sentence = 新聞或倡議團體報導說，這個機構索取過。我們不知道是否給了。
evidence-law-only-sentence = 我們在這裡沒有發現這樣的事例。這是我們對法律的解讀。
evidence-law-only-elsewhere-sentence = 在最寬的那條途徑上，我們不知道有事例。在較窄的一條途徑上有一個事例：見下面。

## 表格裡的一格

cell-applies = { $access }，{ $evidence }
cell-depends = 要看回答；最多是{ $access }，{ $evidence }
cell-for-now = { $today }，隨時可能變；否則{ $otherwise }
cell-none = 沒有發現途徑

place-nation = 美國

## 結果頂部的句子

overview-nothing = 依您的回答，在我們所知的途徑上，我們沒有發現這些機構能拿到的資料。
overview-open = { $count ->
   *[other] 您有{ NUMBER($count) }種資料，至少對一個機構開放。
}
overview-for-now = { $count ->
   *[other] 有{ NUMBER($count) }個結果只是暫時被擋住或受限：法院還在審理。
}
overview-none-open = 我們沒有發現哪條通到您資料的途徑是開放的。
overview-depends = { $count ->
   *[other] 還有{ NUMBER($count) }個結果取決於您還沒有回答的問題。
}
overview-all-depends = 這裡還沒有什麼是確定的。每個結果都取決於您還沒有回答的問題。

## 最上面的簡短回答

short-first = 對您最重要的
short-why = 途徑：{ $channel }。使用情況：{ $evidence }。
short-why-depends = 可能的途徑：{ $channel }。使用情況：{ $evidence }。
short-likewise = 同樣容易拿到的：{ $agencies }。
short-likewise-count = { $count ->
   *[other] 同樣容易拿到的：另外{ NUMBER($count) }個機構。
}
short-rest = { $count ->
   *[other] 其餘{ NUMBER($count) }個結果：{ $parts }。
}
short-rest-open = { $count ->
   *[other] { NUMBER($count) }個開放
}
short-rest-for-now = { $count ->
   *[other] { NUMBER($count) }個只是暫時被擋住或受限
}
short-rest-own = { $count ->
   *[other] { NUMBER($count) }個只要機構自己一句話或自己簽的文書就夠
}
short-rest-keeper = { $count ->
   *[other] { NUMBER($count) }個由保存資料的一方決定
}
short-rest-court = { $count ->
   *[other] { NUMBER($count) }個需要法院的命令或法官簽發的令狀
}
short-rest-barred = { $count ->
   *[other] { NUMBER($count) }個被禁止
}
short-rest-depends = { $count ->
   *[other] { NUMBER($count) }個取決於您還沒有回答的問題
}
short-sure = { $shown ->
    [0] 其中沒有一個有紀錄或報導顯示用過：這是我們對法律的解讀。
   *[other] 我們有多大把握：在全部{ NUMBER($count) }個結果中，有紀錄或報導顯示{ NUMBER($shown) }個用過。其他的是我們對法律的解讀。
}

## 表格周圍的標題和文字

overview-matrix = 哪個機構能拿到什麼
overview-record = 資料
overview-unheeded = { $count ->
   *[other] 有{ NUMBER($count) }個回答沒有用上，因為別的回答使這些問題不適用：{ $questions }。
}
overview-questions = 還可能改變這個結果的問題
overview-dated = 這裡依據的來源最新到{ DATE($newest) }，大多數更舊；結果依{ DATE($as-of) }的情況來看。之後的事沒有包括在內。我們查詢來源，查到{ DATE($researched) }為止。
overview-past = 這是回頭看過去：在{ DATE($researched) }之前已經失效的規定，可能沒有列出。
question-in-states = { $question }（{ $states }）
findings-title = 關於{ $state }，我們還發現了什麼

overview-shown = { $shown ->
    [0] 共{ NUMBER($all) }項，一項也沒顯示。
   *[other] 共{ NUMBER($all) }項，顯示{ NUMBER($shown) }項。
}

## 詞語

terms-here = 這裡用到的詞
terms-all = 我們解釋的詞

## 最後一行

report-not-advice = 這裡提供的是資訊，不是法律意見。法律和做法會變；每句話都註明了日期。採取行動之前，請先和律師或認證代表（accredited representative）談談。
language-draft = 這是機器翻譯的。還沒有以中文為母語的人檢查過。如果哪裡看起來不對，或者對您很重要，請找人和您一起讀英文原文。
