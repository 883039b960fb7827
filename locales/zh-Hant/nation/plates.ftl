## 車牌攝影機（車牌辨識器，ALPR）和過路費紀錄

us-channel-alpr-vigilant-ice-contract = 從2018年起，ICE的每個辦事處都可以透過Thomson Reuters的一家公司，搜尋一個商業車牌資料庫。這個資料庫是Vigilant，現在屬於Motorola。每個車牌，它提供五年裡被拍到的紀錄；對列在名單上的車牌，它會發出警示。後來一份五年的合約，金額2,280萬美元，把車牌資料列為其中一部分。它在2026年到期，我們無法確認是什麼代替了它。

us-channel-alpr-vigilant-police-sharing = 有些警察部門曾透過一家叫Vigilant的公司，把車牌被拍到的紀錄和ICE共享。2019年3月，ACLU公布了ICE在一場訴訟中必須交出的紀錄。裡面列出80多個警察部門，分布在超過12個州，它們這樣共享過。其中兩個對NBC News否認了這一點。2019年6月，ACLU of Northern California（ACLU北加州分會）寫到ICE在2018年七個月裡的搜尋日誌。日誌顯示，在Vigilant的資料裡每月有數千次搜尋，依它的統計超過30,000次。其中有些可能是對同一個車牌的重複搜尋。這些來源是2019年的。今天共享什麼，我們無法確認。

us-channel-alpr-mobile-companion = 曾有人向ICE的執法人員提議使用一個手機App，叫Mobile Companion。它讀取車牌，把這次看到的紀錄加進Motorola的資料，並顯示這輛車去過哪裡。公司的文件說到加入Thomson Reuters關於人的資料。Thomson Reuters說，這個App和它的CLEAR產品無關，裡面沒有任何需要令狀（warrant）才能取得的東西。

us-channel-alpr-flock-side-door = Flock經營一個共享的車牌攝影機網路。地方執法人員替移民執法人員在裡面搜尋，或者讓聯邦使用者進入。一項對華盛頓州紀錄的研究發現，至少有八個機構向邊境巡邏隊（Border Patrol）開放了自己的攝影機。它發現另外十個機構沒有同意就被搜尋了。它還發現有替移民機構做的搜尋。新聞網站404 Media統計，全國有4,000多次移民方面的查詢。Flock對這項研究的一些部分有異議，並說每個客戶自己控制共享。

us-channel-alpr-flock-federal-pilot = 車牌攝影機公司Flock做過試驗，讓CBP和ICE的調查人員（HSI）直接使用它的系統。2025年8月，它暫停了這些試驗，並把聯邦使用者從它的州內查詢和全國查詢中移除。2026年1月，它加了一個開關，可以拒絕所有與聯邦的共享。Flock說，它和ICE或國土安全部沒有合約。聯邦機構如果受到邀請，還是可以搜尋。阿肯色州一個城市2026年3月和4月的日誌顯示，有5,929次聯邦搜尋。大多數是郵政檢查局（Postal Inspection Service，3,502次）和FBI（2,385次）做的。沒有一次標明是ICE或CBP。

us-channel-alpr-ncic-immigration-hotlist = Flock的車牌攝影機系統裡有一項設定，讓警察拿每個經過的車牌和FBI的移民違規者名單（Immigration Violator）核對。只有ICE往這份名單裡填內容。它依據的是行政令狀（administrative warrant），沒有法官簽名。2026年6月25日，Electronic Frontier Foundation（EFF，電子前沿基金會）報導，至少有兩個機構開啟了這項設定。它們是內華達州的Sparks和伊利諾州的Blue Island。Sparks開啟它的時候，自己的網頁正寫著禁止用於移民事務。其他機構沒有開啟它。警示發給地方機構，不發給ICE。

us-channel-alpr-border-patrol = 邊境巡邏隊（Border Patrol）經營自己的車牌攝影機網路。有些藏在路邊設備裡，有些遠在內地的鳳凰城和底特律。一個電腦程式標出它認為可疑的行程。然後由地方警察攔車。美聯社（Associated Press）在2025年11月20日報導了這件事。它還報導，邊境巡邏隊曾暫時取得22個州1,600多個私人車牌辨識器的使用權。CBP說，它的使用是合法的，並且遵守政策。

us-channel-alpr-dea-nlrp = 緝毒局（Drug Enforcement Administration，DEA）從2008年起彙集車牌被拍到的紀錄。它們來自DEA自己的攝影機和合作夥伴的攝影機。它把這些紀錄和聯邦、州和地方警察共享。美聯社（Associated Press）在2025年11月報導，邊境巡邏隊（Border Patrol）使用這些資料。在我們讀到的來源裡，我們沒有發現ICE直接使用。

us-channel-alpr-private-drn = 有些拖車專門收回欠款的車（repossession），上面的攝影機為一個叫DRN的資料庫提供資料，它屬於Motorola。2019年，裡面已經有90多億次掃描。調查員、保險公司和貸款公司花錢取得使用權。它的姊妹品牌Vigilant把同樣的車牌資料給警察。

us-channel-private-plate-cameras = 私人所有者和學校的攝影機，也進入同樣的警察搜尋。2026年2月，The 74報導了德州六個學區的搜尋日誌。一個月裡，3,100多個機構對一個學區的攝影機做了733,000多次搜尋。其中620次，有30個機構以移民為理由。404 Media在2025年8月寫道，Home Depot和Lowe's把自己的攝影機和警察共享。根據2026年3月和4月的電子郵件，Flock讓阿肯色州的一個警察部門可以使用Home Depot在全州的攝影機。關於車牌攝影機的州法律，往往只約束公共機構。

us-channel-fbi-plate-network = 2026年6月，FBI徵求最高3,600萬美元的報價。它想幾乎即時地搜尋全國車牌被拍到的紀錄，不用令狀（warrant）。我們是在一份關於新聞報導的筆記裡讀到的。我們沒有發現合約已經給了誰。

us-list-alpr-statute = 許多州有關於車牌攝影機的法律。我們看到了阿肯色州、加州、緬因州、馬里蘭州、新罕布夏州、猶他州、佛蒙特州、阿拉巴馬州、北卡羅來納州、蒙大拿州和愛達荷州的這類法律。我們還看到了維吉尼亞州（2025年）、華盛頓州（2026年）和康乃狄克州（2026年）較新的法律。另外八個州來自National Conference of State Legislatures（NCSL，各州議會全國會議）的一張表。它們是科羅拉多州、佛羅里達州、喬治亞州、伊利諾州、明尼蘇達州、內布拉斯加州、奧克拉荷馬州和田納西州。我們沒能核對這張表。NCSL在2025年統計至少有16個州，維吉尼亞州的犯罪委員會統計有18個。新澤西州是靠一項指令來管，所以沒有列入。

us-list-alpr-immigration-forbidden = 有些州法律不讓車牌攝影機資料用於移民執法。我們確認了三項。華盛頓州（2026年）和康乃狄克州（2026年）的法律明白地這樣說。維吉尼亞州的法律（2025年）禁止與聯邦機構和外州機構的一切共享。但是，2026年3月的一份州報告發現，有機構違反了它。伊利諾州和加州的法律，效果大致相同。我們在這裡沒有重新讀它們；請看關於各州的說明。

us-list-alpr-agencies = Atlas of Surveillance（監控地圖）列出了大約3,550個有車牌辨識器的機構。它是Electronic Frontier Foundation和University of Nevada, Reno Reynolds School of Journalism的計畫（CC BY）。我們用的是2026年9月9日的一份依縣分類的版本。我們取了機構和縣；公司清楚的，也取了公司。縣不清楚的機構沒有列入。許多有辨識器的機構不在Atlas裡。在裡面的機構，可能已經停用了。這份名單沒有說一個機構和誰共享。

us-channel-toll-records = 過路費帳戶記錄地點、時間和付款。不管車在哪個州登記，紀錄都由發放過路費標籤（tag）的機構保存。幾十年來，過路費機構把這些紀錄給警察，通常是在收到傳票（subpoena）或法院命令（court order）之後。各州、各機構的規定不同；我們知道康乃狄克州有一項法律限制它。我們沒有發現有紀錄顯示移民執法使用它們的事例。這不證明沒有。關於這一點的最新來源是2004年的。

## 事件

us-event-plate-contract-ended-2026 = ICE的一份五年合約到期了，金額2,280萬美元，其中一部分是車牌資料。我們無法確認是什麼代替了它。

us-event-mobile-companion-company-says = Thomson Reuters說，Mobile Companion這個App和它的CLEAR產品無關，裡面沒有任何需要令狀（warrant）才能取得的東西。

us-event-flock-study-2025 = University of Washington（華盛頓大學）針對華盛頓州紀錄的一項研究發現，至少有八個機構向邊境巡邏隊（Border Patrol）開放了自己的車牌攝影機。另外十個機構沒有同意就被搜尋了。它還發現有替移民機構做的搜尋。

us-event-flock-disputes-study-2025 = Flock對一項關於華盛頓州車牌攝影機搜尋的研究的一些部分有異議。它說，每個客戶自己控制共享。

us-event-flock-pilots-paused-2025 = Flock暫停了它的試驗，那些試驗讓CBP和ICE的調查部門（HSI）直接使用它的系統。它還把聯邦使用者從它的州內查詢和全國查詢中移除了。

us-event-flock-federal-switch-2026 = Flock加了一個開關，可以拒絕所有與聯邦的共享。它說，它和ICE或國土安全部沒有合約。

us-event-flock-federal-searches-2026 = 受到邀請的聯邦機構仍然在搜尋。阿肯色州一個城市2026年3月和4月的日誌顯示，有5,929次聯邦搜尋，大多數是郵政檢查局（Postal Inspection Service，3,502次）和FBI（2,385次）做的。沒有一次標明是ICE或CBP。

us-event-immigration-hotlist-found-2026 = Electronic Frontier Foundation（電子前沿基金會）報導，至少有兩個機構開啟了Flock的移民名單設定：內華達州的Sparks和伊利諾州的Blue Island。其他機構沒有開啟它。警示發給地方機構，不發給ICE。

us-event-border-patrol-readers-reported-2025 = 美聯社（Associated Press）報導，邊境巡邏隊（Border Patrol）有自己的車牌攝影機，有些是藏起來的，有些在離邊境很遠的內地。一個電腦程式把行程標為可疑。它還報導，邊境巡邏隊曾暫時取得22個州1,600多個私人辨識器的使用權。

us-event-border-patrol-says-lawful = CBP說，它使用車牌辨識器是合法的，並且受政策約束。

us-event-school-cameras-reported-2026 = The 74根據搜尋日誌報導，全國各地的警察為移民案件搜尋德州學校的攝影機。一個月裡，在一個學區，有30個機構620次以移民為理由。它沒有發現學校知情的跡象。Flock說，共享什麼由它的客戶決定。

us-event-store-cameras-reported-2025 = 404 Media報導，Home Depot和Lowe's把自己的車牌攝影機和警察共享。

us-event-fbi-seeks-plate-network-2026 = FBI徵求最高3,600萬美元的報價，要能幾乎即時地搜尋全國車牌被拍到的紀錄。我們是在一份關於新聞報導的筆記裡讀到的，沒有發現合約已經給了誰。

us-event-vigilant-sharing-revealed-2019 = ACLU公布了在一場訴訟中爭取到的ICE文件。裡面列出80多個警察部門，分布在超過12個州，它們透過Vigilant把車牌被拍到的紀錄和ICE共享。名單上的車牌被看到時，ICE還可以得到警示。兩個部門否認了這一點。
