## 名單

letters-title = 寫好待簽名的信
letters-lede = 每封信都是向一個機構或一家公司，提出法律允許您提的要求。沒有一封提到您的移民身分。寄出之前，請看清楚每一封會透露您的什麼情況。
letters-safe = 這封您可以自己寄
letters-with-lawyer = 只能和律師或法律援助診所一起寄
letters-answered = 這是根據您對這些問題的回答：{ $questions }。
letters-open = 我們不能排除危險，因為您沒有回答：{ $questions }。
letters-go-on = 律師、認證代表（accredited representative）或法律援助診所可以和您一起看，並以您的名義寄出。這樣，信裡要填郵寄地址的地方，可以寫他們的地址。

## 文字前面的標籤

letters-ways = 怎麼寄
letters-address = 地址
letters-fee = 要多少錢
letters-deadline = 他們必須在什麼期限前處理
letters-encloses = 放進信封
letters-caution = 請注意
letters-steps = 它完成的步驟

## 標籤後面

letters-fee-free = 免費
letters-fee-varies = 各機構收費不同。
letters-fee-dollars = { NUMBER($dollars) }美元
letters-deadline-working = { $days ->
   *[other] 收到申請後{ NUMBER($days) }個工作日內。機構往往會拖延。
}
letters-deadline-calendar = { $days ->
   *[other] 收到申請後{ NUMBER($days) }天內。機構往往會拖延。
}
letters-check-address = 請先核對這個地址：我們的來源是{ DATE($date) }的。
letters-check-undated = 請先核對這個地址：我們讀到的網頁沒有日期。

## 辦法

way-mail = 郵寄
way-email = 電子郵件
way-online = 機構自己的網頁
way-phone = 電話
way-in-person = 親自去

## 列印的頁面

letters-keep = 給您自己的。請留著這一頁，不要寄出。
letters-beside = 信裡說什麼
letters-by-hand = 請在列印出來的信上手寫這一項。不要在這裡打字。
letters-required = 機構要求填寫

sheet-date = 日期
sheet-subject = 事由
sheet-law = 法律
sheet-about = 關於這份申請
sheet-declare = 我聲明，本信中關於我的內容真實無誤；如有不實，我願承擔偽證罪的處罰（under penalty of perjury）。簽於下面的日期。
sheet-enclosed = 附件
sheet-signature = 簽名
