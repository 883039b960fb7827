## 標題和標籤

steps-title = 您可以做什麼

steps-changes = 它改變什麼
steps-narrows = 它限制哪些途徑
steps-narrows-none = 據我們所知沒有。列在這裡是出於別的原因。
steps-effort = 要花多少工夫
steps-duty = 法律對您的要求
steps-caution = 請注意

## 一個步驟要花多少工夫

effort-short = 幾分鐘
effort-some = 幾個小時
effort-long = 幾個星期

## 一個步驟要多少錢

cost-free = 免費
cost-fee = 要收費
cost-varies = 要看是什麼地方，或由誰幫忙
cost-unknown = 我們不知道

## 哪些步驟在什麼時候

steps-deadlines = 法律規定的期限
steps-today = 今天可以做的一件事
steps-next = 然後
steps-rest = 您還可以做的
steps-general = 一般步驟

## 更多標籤

steps-cost = 要多少錢
steps-gives = 別人會因此知道您的什麼
steps-gives-nothing = 沒有新的內容。
steps-narrows-not-yours = 依您的回答，沒有一條是您的。
