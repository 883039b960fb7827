## 終端機：第一個問題之前

interview-welcome = Sightline告訴您，哪些機構能拿到您的資料。
interview-promise = 什麼都不發送，什麼都不儲存。用完請關閉這個視窗。
interview-not-advice = 這裡提供的是資訊，不是法律意見。

## 問題前後

interview-skip = 我不知道/跳過
interview-why = 我們為什麼問：{ $why }
interview-in-state = 在{ $state }：
interview-progress = 問題{ NUMBER($number) }。{ $left ->
    [0] 這是最後一個。
   *[other] 以一個州計算，最多還有{ NUMBER($left) }個。
}

## 終端機：回答下面的提示

interview-choose = 請輸入一個數字，或輸入?看說明。
interview-choose-state = 請輸入州的名稱或兩個字母的代碼，或「跳過」，或輸入?看說明。
interview-choose-states = 請輸入一個或幾個州，中間用逗號隔開。也可以輸入一個數字，或輸入?看說明。
interview-choose-list = 請輸入它的名稱或開頭幾個字，或輸入「清單」看全部，或「跳過」，或輸入?看說明。
interview-commands = 您還可以輸入：「跳過」，如果您不知道或不想說；b回到上一題（您的回答還在）；q現在就看結果。
interview-commands-list = 輸入「清單」，可以看到所有名稱。
interview-keep = 您的回答：{ $answer }。要保留它，請按Enter鍵。
interview-keep-skipped = 您跳過了這一題。要再次跳過，請按Enter鍵。
interview-prompt = 您的回答：

## 終端機：對輸入的回應

interview-no-help = 這個問題沒有更多說明。
interview-not-understood = 我們沒有看懂「{ $text }」。
interview-no-text = 您輸入的內容有一部分無法讀取。請再輸入一次。
interview-several = 「{ $text }」符合的不止一個：{ $names }。請多輸入幾個字。
interview-taken = { $answer }。
interview-skipped = 已跳過。
interview-first = 這是第一個問題。
interview-done = 謝謝您。可能改變您的結果的問題都問完了。
interview-stopped = 這是到目前為止的結果。

## 終端機：結果下面

interview-more = 要繼續看，請按Enter鍵。要在這裡停下，請輸入q。
interview-after = 要看您可以做什麼，請輸入+。要更正一個回答，請輸入b。要離開，請按Enter鍵。
interview-correct = 您的回答
interview-correct-how = 要更正一個回答，請輸入它的數字。要回到結果，請按Enter鍵。
interview-go-on = 繼續回答剩下的問題
interview-choose-agency = 輸入一個機構的數字，看為什麼。要回到結果，請按Enter鍵。
interview-leave = 這裡顯示過的內容可能還留在螢幕上。用完請關閉這個終端機視窗。

## 視窗：主題標題下面

interview-answered = 已回答{ NUMBER($answered) }個問題。{ $left ->
    [0] 剩下的問題都不會改變您的結果。
   *[other] 最多還有{ NUMBER($left) }個，每多一個州再多幾個。
}

## 視窗：問題旁邊的結果小圖

interview-shape-empty = 您一邊回答，這裡一邊顯示：涉及哪些資料，哪個機構能拿到它們。
interview-shape-rest = { $count ->
   *[other] 還有{ NUMBER($count) }種資料要等您的回答。
}
