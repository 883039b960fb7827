## 資料經紀商

us-list-consumer-privacy-law = 名單上的州有一項一般性的消費者隱私法，在2026年有效。這樣的法律通常讓人們可以要求許多企業刪除自己的資料，或者停止出售。它對資料經紀商（data broker）有多大力量，各州不同。來自公共紀錄的資料往往不受它管。

us-channel-lexisnexis-accurint = Accurint是LexisNexis的一個找人產品。ICE從2021年起購買它，合約最高2,210萬美元，到2026年2月為止。2021年七個月的日誌顯示，有1,211,643次搜尋和302,431份報告。大多數是ICE的調查部門（HSI）做的，許多是它的遣返部門（ERO）做的。Accurint關於人的檔案，把地址、電話、車輛、親屬和看守所（jail）入所登記（booking）合在一起。2026年的報導，仍然認為，ICE現在還依賴它。我們沒有發現2026年2月以後簽的合約。

us-channel-thomson-reuters-clear = CLEAR是Thomson Reuters的一個產品。它把姓名、地址、車輛、電話和其他紀錄合在一起。依新聞網站404 Media的說法，它為ICE的工具提供資料。ICE那份五年的合約，金額2,280萬美元，在2026年結束。另一份CLEAR合約是和國土安全部（DHS）簽的，看來在2026年3月續約了，可能到2029年。在那之前，有員工抗議，一名被解雇的員工起訴。公司說，它的紀錄是公開的紀錄。它否認它的產品幫助遞解出境。

us-channel-transunion-tlo = TLOxp是TransUnion的一個找人產品。它把地址、電話和車牌被拍到的紀錄賣給調查員和機構。我們沒有發現ICE或CBP為此簽的合約。ICE付錢給私人公司找人（skip tracers），它們可以自己選用工具。我們關於這個產品的來源薄弱。

us-channel-utility-nctue = 到2021年為止，水、電、煤氣、電話和有線電視帳戶的姓名和地址會到ICE手裡。公用事業公司的資料交換機構NCTUE把它們給Equifax。Equifax再轉賣給找人產品CLEAR。參議院調查之後，NCTUE在2021年要求停止了這項出售。停止出售的，是公用事業帳戶裡顯示這個人是誰的部分（header data）。信用報告機構繼續出售來自銀行的類似資料。

us-channel-credit-header = 信用檔案的抬頭部分顯示這個人是誰。裡面有姓名、地址、出生日期和社安號碼。它被賣給資料經紀商（data broker），不受信用報告法管。2024年12月有一項聯邦提案，本來會把它放到那項法律之下。消費者保護局在2025年5月撤回了它。信用凍結藏不住這些資料。

us-channel-property-and-court-records = 房契、房貸、民事和刑事法院案件的名單，以及結婚和商業登記，誰都可以看。資料經紀商（data broker）把它們收集進關於人的檔案。LexisNexis聲稱有數十億筆房地產和法院的紀錄。聯邦法律不會擋住機構查看這些紀錄。

us-channel-ice-administrative-subpoena = 移民官員可以自己簽一張傳票（subpoena），索取關於一個人的資料，不經過法官。它可以給房東、雇主、學校、診所、公司或地方政府。它本身沒有強制力：ICE必須去請求聯邦法院。法院只問這項要求是否清楚、是否相關、是否在ICE的權力之內。法院曾強制執行過這種要求，例如對丹佛的一個看守所（jail）（2020年），以及在德拉瓦州（2026年）。許多收到的人乾脆照辦。

us-protection-administrative-subpoena-limits = ICE的傳票（subpoena）不是法院命令（court order）。等到聯邦法官下令才照辦的人，不能因此受到處罰。收到的人可以提出異議，或者請法院撤銷它。許多人乾脆照辦。法官只審查ICE是否有權，以及要求是否清楚和相關。所以，對ICE向第三方提出的要求所提的異議，大多數沒有成功。針對言論的要求，2025年和2026年有人提出異議時，就撤回了。

us-protection-credit-reporting-act = 《公平信用報告法》（Fair Credit Reporting Act）讓人們可以查看和更正自己的檔案，並凍結自己的信用。但大多數找人的經紀商說，自己不受它管。信用檔案裡顯示這個人是誰的部分（抬頭部分，header）在出售時不受這項法律的限制。2024年有一項提案要補上這個漏洞，2025年5月撤回了。

us-channel-broker-files-car-phone-job = 一個人不需要有房子、也不需要有銀行帳戶，就可能在這樣的檔案裡。新聞網站Truthout在2022年7月寫道，LexisNexis說，Accurint取用3.3億個手機號碼和66億筆車輛登記。《華盛頓郵報》（Washington Post）在2021年2月報導，CLEAR自己的文件說到關於工作、住房、信用、犯罪和車輛的紀錄。所以，有一輛車、一部電話或一份工作，可能就夠了。某個人在不在裡面，除了那家公司，誰也說不準。

us-channel-cbp-lexisnexis = CBP自己和LexisNexis有一份合約：五年，約1,590萬美元，從2022年底起。它包括關於人的檔案、即時的看守所（jail）入所登記（booking）、社群媒體、查手機位置和通話紀錄的工具，以及一個人臉搜尋選項。邊境巡邏隊（Border Patrol）也使用它。公司說，它不給國土安全部（CBP屬於這個部）車牌圖片，也不給人臉辨識。CBP能不能用它搜尋人臉，我們沒能弄清楚，所以這裡沒有列出人臉資料。五年到2027年底為止。今天怎樣使用它，我們無法確認。

us-list-consumer-privacy-law-broker-laws-2026 = 有兩個州在2026年6月通過了關於資料經紀商（data broker）的法律。佛蒙特州的在2026年6月16日簽署，是一項一般性的隱私法：經紀商必須登記，並提供一個網頁供人要求刪除。新澤西州的在2026年6月30日簽署，向經紀商收費，並禁止出售敏感資料。人們從什麼時候起可以用這些法律，我們沒有讀到。

## 事件

us-event-accurint-contract-2021 = ICE開始購買LexisNexis的找人產品Accurint。合約最高2,210萬美元，到2026年2月為止。

us-event-accurint-contract-end-2026 = ICE的Accurint合約到那時為止。2026年的報導，仍然認為，ICE現在還依賴Accurint。我們沒有發現那個月以後簽的合約。

us-event-clear-contract-2026 = 和國土安全部簽的一份CLEAR合約，與2026年結束的ICE合約是兩回事，看來續約了，可能到2029年。在那之前，有員工抗議，一名被解雇的員工起訴。

us-event-clear-company-says = Thomson Reuters說，CLEAR裡的紀錄是公開的紀錄。它否認它的產品幫助遞解出境。

us-event-utility-sale-stopped-2021 = 參議院調查之後，公用事業公司的資料交換機構NCTUE要求停止出售公用事業帳戶的姓名和地址。信用報告機構繼續出售來自銀行的類似資料。

us-event-credit-header-proposal-2024 = 一項聯邦提案，本來會把出售信用檔案裡顯示這個人是誰的部分（抬頭部分，credit header）放到信用報告法之下。

us-event-credit-header-proposal-withdrawn-2025 = 消費者保護局撤回了2024年12月的提案。所以，信用檔案裡顯示這個人是誰的部分照樣出售，不受信用報告法管。

us-event-cbp-contract-2022 = CBP自己和LexisNexis的合約開始了，為期五年，約1,590萬美元。
