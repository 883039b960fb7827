## 每個畫面的外框

window-name = Sightline
window-skip-to-content = 跳到內容
window-nav-label = Sightline的各個部分
window-nav-interview = 關於您
window-nav-result = 結果
window-nav-what-if = 換個情況會怎樣
window-nav-paper = 列印帶走
window-nav-session = 儲存
window-nav-proof = 這裡保密嗎？
window-tools-label = 語言和外觀
window-language = 語言
window-text-size = 文字大小
window-text-size-normal = 普通
window-text-size-large = 大
window-text-size-largest = 特大
window-theme = 顏色
window-theme-system = 顏色：自動
window-theme-light = 顏色：淺色
window-theme-dark = 顏色：深色
window-theme-contrast = 顏色：高對比度
window-network-shut = 網路：已由作業系統切斷。除非您要求，什麼都不儲存。
window-network-not-shut = 網路：這台電腦上沒有切斷。Sightline自己不發送任何東西。
window-clear = 全部清除
window-clear-keys = Ctrl + Shift + Delete
window-clear-what = 清除所有回答，從頭開始。不會再向您確認。
window-leave = 快速離開
window-leave-keys = 按三次Esc
window-leave-what = 清除所有回答，馬上關閉視窗。
window-fallback = 英文
window-trouble = 有一項操作沒有成功。您的回答都還在。
window-trouble-unknown = 我們不知道原因。請再試一次。
window-close = 關閉
window-not-advice = 這裡提供的是資訊，不是法律意見。法律和做法會變。採取行動之前，請先和律師或認證代表（accredited representative）談談。

## 第一個畫面

window-welcome-title = 看看政府能拿到您的哪些資料
window-welcome-lede = Sightline告訴您：哪個機構能拿到哪些資料、怎麼拿到、有什麼能擋住。
window-welcome-stays = 都留在這裡
window-welcome-stays-more = 沒有任何東西離開這台電腦。除非您要求，什麼都不儲存。
window-welcome-skip = 什麼都可以跳過
window-welcome-skip-more = 不用姓名，不用證件。我們從不問移民身分。
window-welcome-not-advice = 不是法律意見
window-welcome-not-advice-more = 這對您意味著什麼，請去問律師。
window-welcome-time = 大約十分鐘
window-start = 開始

## 一個主題的問題畫面

window-topic-empty = 這裡沒有別的要問了。
window-topics = 主題
window-why = 我們為什麼問：
window-help = 更多說明
window-find-state = 找一個州
window-states = 州
window-chosen = 已選
window-take-back = 取消
window-no-state-found = 沒有叫這個名字的州。
window-find-county = 找您的縣（county）
window-counties = 縣
window-no-county-found = 沒有叫這個名字的縣。
window-back = 上一步
window-next = 下一步
window-to-result = 看我的結果
window-taking-shape = 結果正在成形
window-answer-more = 再回答一些問題

## 結果畫面：資料和機構的表格

window-access = 取得情況
window-access-depends = 取決於回答
window-matrix-how = 點一個記號，看為什麼。點一個名稱，看它的途徑。
window-matrix-caption = 資料，以及能拿到這些資料的機構。每個記號開啟一個說明，每個名稱開啟它的途徑。用方向鍵在它們之間移動。
window-agency = 機構
window-narrow = 篩選表格
window-narrow-open = 只看開放或可能開放的
window-topic = 主題
window-all-topics = 所有主題
window-narrow-none = 沒有符合的項目。
window-narrow-all = 顯示全部項目
window-legend = 記號的意思
window-legend-open = 開放：這個機構可以自己查，或者一要就能拿到
window-legend-restricted = 受限：這個機構先要有某樣東西；記號旁邊的字說明要什麼
window-legend-for-now = 兩條豎線：暫時擋住或暫時受限，隨時可能變
window-legend-barred = 禁止：有法律禁止，或有技術手段擋住
window-legend-none = 沒有發現途徑
window-legend-seen = 帶實心點：有紀錄顯示用過
window-legend-reported = 帶圓圈：有報導
window-legend-asked = 帶虛線圓圈：曾索取，不知道是否給了
window-legend-depends = 虛線，帶「?」：取決於還沒有回答的問題
window-models = 各種協議的意思

## 結果畫面：途徑圖

window-routes = 途徑
window-routes-what = 表格裡看不出來的：誰保存資料，資料怎麼傳遞，有什麼擋著。
window-back-to-table = 回到表格
window-routes-how = 實線表示開放。虛線表示需要命令或批准。點線表示禁止。橫在線上的短柱是一項保護措施。
window-all-records = 所有資料
window-all-agencies = 所有機構
window-show-text = 用文字顯示
window-hide-text = 收起文字
window-show-table = 用表格顯示
window-see-routes = 看它的途徑
window-no-routes = 我們沒有發現這兩者之間的途徑。
window-stage-record = 關於您的資料
window-stage-holder = 誰保存它
window-stage-channel = 怎麼傳遞
window-stage-gate = 有什麼擋著
window-stage-agency = 誰能拿到
window-no-gate = 沒有發現

## 一個結果的說明畫面

window-back-to-result = 回到結果
window-ways = 資料能透過什麼途徑到那裡
window-source = 來源
window-sources-how = Sightline不開啟任何網頁。您可以選取一個網址，把它複製下來。

## 「如果換個情況」畫面

window-what-if-title = 如果有些情況不同，會怎樣？
window-what-if-lede = 試試別的回答，看它們會改變什麼。您自己的回答不會變。
window-what-if-answers = 換一個回答
window-what-if-changed = 試著換過的回答
window-what-if-take-back = 取消
window-what-if-most = 哪些回答最重要
window-what-if-most-how = 每一行是對一個問題的另一個回答，其他都不變。數字表示它會改變多少個結果。
window-what-if-try = 試試
window-what-if-changes = 改變的結果
window-what-if-more = 顯示更多
window-what-if-none-left = 沒有別的回答會改變結果。
window-what-if-question = 問題
window-what-if-choose = 選一個問題
window-what-if-hint = 現在請選另一個回答。您會看到有什麼改變，新舊並列。
window-changes = 有什麼改變
window-before = 現在
window-after = 換了以後
window-map-title = 同一個人在每個州
window-map-how = 選一種資料和一個機構。地圖顯示您的其他回答不變時，會是什麼樣。
window-map-record = 資料
window-map-agency = 機構
window-map-tiles = 內容相同，每個州畫得一樣大
window-map-words = 會是什麼樣
window-places-title = 幾個州並列比較
window-places-how = 選兩個或三個州。不同的地方會逐項列出來。
window-places-state = 州
window-places-none = 不選州
window-places-page = 做成可以給人看或列印的一頁

## 「您可以做什麼」畫面

window-actions-lede = 適合您的回答的合法步驟。有些步驟對誰都適用；它們會說明適合誰。先列有期限的，再列今天可以做的一件事，然後是對您最有用的。
window-actions-none = 對這些回答，我們還沒有步驟可以顯示。律師或認證代表（accredited representative）可以看看您的情況。
window-action-effect = 這可能為您改變什麼

## 可以簽字的信

window-letters = 寫好待簽名的信
window-letters-back = 回到信件
window-letters-to-steps = 回到步驟
window-letter-write = 寫這封信
window-letter-fill-in = 填寫
window-letter-typed = 您在這裡輸入的內容不算回答，也不會儲存。您離開這個畫面，畫面就不再留著它。「全部清除」會把它從記憶體裡清掉。您可以留空，以後手寫。
window-letter-preview = 信的樣子

## 清除之後

window-cleared = { $count ->
   *[other] 全部清除了。Sightline現在有{ NUMBER($count) }個回答。
}

## 援助人員替當事人回答

window-desk = 我替別人回答
window-desk-what = 所有問題在一頁上，並有給援助人員的提示。
window-desk-beside = 在我的語言旁邊顯示當事人的語言
window-desk-find = 跳到一個問題
window-desk-none = 沒有問題含有這些字。
window-desk-next = 下一位當事人
window-desk-next-what = 全部清除，重新開始。
window-desk-listen = 留意聽
window-desk-avoid = 請避免
window-desk-show = 給當事人看
window-desk-close = 回到工作台

## 「儲存或開啟存檔」畫面

window-session-title = 把這次的回答存檔，或開啟一個存檔
window-session-lede = 除非您要求，什麼都不儲存。如果您要求，您的回答會放進一個上了鎖的檔案，放在您選的地方。您在信裡輸入的內容不會放進去。
window-session-save = 儲存
window-session-with = 用什麼開啟這個檔案？
window-session-words = 由我們抽取的六個詞
window-session-words-what = 最安全。請寫在紙上。只在這裡顯示一次，哪裡都不儲存。
window-session-own = 您自己的通關密語
window-session-own-what = 15個字元或更多，而且誰也猜不到。
window-session-key = 律師或法律援助診所的金鑰
window-session-key-what = 這樣就只有他們能開啟檔案。您打不開。請向他們要「age」金鑰。
window-session-draw = 抽六個詞
window-session-draw-again = 換六個詞
window-session-save-button = 存成上鎖的檔案
window-session-passphrase = 通關密語
window-session-public = 他們的公開金鑰（以age1開頭）
window-session-secret = 您的私密金鑰（以AGE-SECRET-KEY-1開頭）
window-session-open = 開啟
window-session-replaces = 您已經給出了一些回答。開啟這個檔案，會用它裡面的回答代替您的回答，您的回答就沒有了。要留住您的回答，請先儲存。
window-session-replace = 開啟它，放棄我的回答
window-session-keep = 保留我的回答
window-key-file = 從檔案裡讀取金鑰
window-session-choose = 選一個檔案
window-session-open-button = 開啟它
window-session-to-result = 看結果
window-session-open-link = 開啟存檔
window-session-age = 這種檔案用公開的格式「age」上鎖。免費程式age和rage也能開啟它。誰找到它，都看得出這是一個上了鎖的檔案，但看不到裡面的內容。

## 「這裡保密嗎？」畫面

window-proof-title = 這裡保密嗎？
window-proof-lede = 您不必相信我們。這些檢查是在這台電腦上做的。
window-proof-passed = 已檢查：屬實
window-proof-failed = 在這台電腦上不能確定
window-proof-commands = 這個視窗能提出什麼請求
window-proof-commands-how = 您看到的頁面只能向程式提出這些請求，沒有別的。其中沒有一個能接觸到檔案或網路。
window-proof-page = 頁面自己連不到網路
window-proof-page-kept = 它剛才試著載入一樣東西。被拒絕了。
window-proof-page-broken = 它剛才試著載入一樣東西。沒有被拒絕。
window-proof-versions = 版本

## 可以列印或儲存的紙

window-paper-lede = 列印出來，或存成一個檔案。您點選之前，什麼都不會寫入；點選之後，也只寫到您選的地方。
window-paper-kind = 要哪一種？
window-paper-carry = 隨身帶的
window-paper-carry-what = 步驟、期限和一張可以剪下來的卡片。上面沒有您的任何回答，也沒有任何資料：被人撿到也安全。
window-paper-lawyer = 給您的律師的
window-paper-lawyer-what = 每個機構能拿到什麼、為什麼，以及法律和來源。它透露您的許多情況：請放在安全的地方。
window-paper-own-steps = 加上適合我、但會透露我私事的步驟，例如和法庭案件有關的
window-paper-answers = 加上我的回答
window-paper-beside = 旁邊加第二種語言
window-paper-beside-none = 不加
window-paper-chosen = 這張紙上說明的結果
window-paper-chosen-none = 最重要的三個結果。要選別的，請開啟一個結果，然後按「在給律師的紙上說明這個」。
window-paper-add = 在給律師的紙上說明這個
window-paper-remove = 從給律師的紙上去掉
window-paper-print = 列印
window-paper-save = 存成檔案
window-paper-writes = 印表機有自己的記憶體：請選您信任的印表機。存下的檔案，誰用這台電腦，誰就能看到。
window-paper-preview = 它的樣子
window-saved = 已存在這裡：{ $path }。要刪除它，請把它移到垃圾桶，再清空垃圾桶。在那之前，誰用這台電腦，誰就能看到它。
window-not-saved = 無法存在這裡：{ $path }（{ $reason }）。請選另一個地方。
window-not-printed = 系統的列印對話方塊沒有開啟。請把這張紙存成檔案，再列印那個檔案。
window-all-alike = 都一樣
