## 資料經紀商

channel-credit-header-sale = 出售信用檔案的抬頭部分
    .how = 信用檔案的抬頭部分有姓名、地址、出生日期和社安號碼。它不受信用報告法管，被賣給資料經紀商（data broker）。2024年12月有一項聯邦提案要改變這一點，2025年5月撤回了。信用凍結藏不住這一部分。
channel-broker-dossier-accurint = 資料經紀商的檔案：LexisNexis Accurint
    .how = Accurint的檔案把地址、電話、車輛、親屬和看守所（jail）入所登記（booking）合在一起。有一輛車或一部電話，可能就足以被收進去。ICE從2021年起購買使用權，合約到2026年2月。日誌顯示，2021年的七個月裡ICE搜尋了120多萬次。2026年的報導把它當作還在使用，但我們沒有發現更新的合約。
channel-broker-dossier-clear = 資料經紀商的檔案：Thomson Reuters CLEAR
    .how = CLEAR把姓名、地址、車輛、電話、工作和其他紀錄合在一起。有一輛車、一部電話或一份工作，可能就足以被收進去。新聞網站404 Media說，它為ICE的工具提供資料。ICE的一份合約在2026年結束；另一份是和國土安全部簽的，看來在2026年3月續約了。Thomson Reuters說，它的紀錄是公開的紀錄，並否認它的產品幫助遞解出境。
channel-broker-dossier-tlo = 資料經紀商的檔案：TransUnion TLO
    .how = TransUnion向調查員和機構出售檔案，裡面有地址、電話和車牌被拍到的紀錄。我們沒有發現ICE或CBP為此簽的合約。ICE付錢請來找人的公司，可以自己選用工具。
channel-property-records-open = 向公眾公開的房地產紀錄
    .how = 縣裡的房契、房貸和類似的文件，誰都可以看。公司把它們收集成檔案出售。聯邦法律不會擋住機構查看這些紀錄。
channel-utility-data-sale = 出售公用事業帳戶資料（2021年結束）
    .how = 到2021年為止，水、電、煤氣、電話和有線電視帳戶的姓名和地址會到ICE手裡。公用事業公司的資料交換機構（NCTUE）把它們給Equifax，Equifax再賣出去。這已經結束：參議院調查之後，NCTUE在2021年要求停止了這項出售。信用報告機構繼續出售來自銀行的類似資料。
channel-record-keeper-subpoena = ICE給房東或公司的傳票
    .how = 移民官員可以不經過法官，自己簽一份要求，索取關於一個人的資料（行政傳票，administrative subpoena）。它可以給房東、公司或機構。它本身沒有強制力：ICE必須去請求聯邦法院，而法院曾強制執行過這種要求。許多收到的人乾脆照辦。

channel-broker-dossier-border = 資料經紀商的檔案：LexisNexis給CBP的
    .how = CBP，包括邊境巡邏隊（Border Patrol），用自己的合約向LexisNexis購買個人檔案，從2022年底起，為期五年。檔案把地址、電話、車輛和看守所（jail）入所登記（booking）合在一起。CBP現在怎樣使用它們，我們無法確認。
