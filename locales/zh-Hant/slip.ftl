slip-open = 這裡錯了嗎？
slip-title = 這裡有錯
slip-how = 請複製或列印這張單子，填好，在您願意的時候寄到您願意的地方。Sightline什麼都不發送。這張單子對每個人都一樣：裡面沒有您的任何回答。

## 單子上的各行

slip-about = 關於
slip-rules = 規則
slip-serial = 第{ NUMBER($serial) }號，查到{ DATE($researched) }為止
slip-says = 它說
slip-wrong = 哪裡錯了？
slip-known-by = 您是怎麼知道的？法律、法院文件或新聞報導，請寫明日期和網址。
slip-nothing-of-you = 不要寫任何關於您自己或當事人的事。
slip-to = 請寄到：{ $place }
slip-to-nobody = 寄到哪裡還沒有定。請去問給您Sightline的人。

##

slip-copy = 複製
slip-copied = 已複製。
slip-unknown = 規則裡沒有「{ $word }」這一條。
slip-unknown-hint = 要看每一條的名稱，請在「sightline explain」後面加上「--names」這個選項。
