ca-dmv-license-regardless-of-status = 從2015年1月1日起，DMV（車管局）把AB 60駕照發給不能證明自己合法在美國的居民。有一百多萬人持有這種駕照。2022年的一項法律AB 1766，也以同樣的方式開放州身分證（ID card）。

ca-dmv-card-marking = AB 60設了一種單獨的卡。這種卡認得出來，上面寫著不能用於聯邦官方用途。現在，凡不是REAL ID的駕照，都可能帶有同樣的說明，這樣，這個標記就不再只標出AB 60的持有人。最後這一點，我們沒能核對。

ca-dmv-noncitizen-marking = 我們沒有發現在非公民的普通駕照上加標記的法律。這未經證實。依REAL ID的規定，有些卡的期限較短；這些卡我們沒有查。

ca-dmv-document-retention = AB 60規定，申請人的文件和宣誓聲明不是公開的紀錄。DMV（車管局）是否保留護照或領事館身分證的影本，保留多久，我們無法確認。2018-19年，DMV告訴一位議員，AB 60的持有人沒有放在單獨的資料庫裡。

ca-dmv-disclosure-limit = 從2020年1月1日起，AB 1747禁止為移民執法使用加州的警察網路CLETS。這包括DMV（車管局）的資料，但不包括犯罪紀錄。它取決於使用者自己說的用途：不需要法官簽發的令狀（judicial warrant），本人也得不到通知。從2021年7月1日起，除了一些例外，使用者查詢犯罪紀錄以外的任何資料，必須說明理由，總檢察長（attorney general）可以稽核。ICE的遣返部門（ERO）拒絕了新的條件，在2019年10月15日失去了CLETS的使用權。我們沒有發現ICE的調查部門（HSI）或CBP也這樣被停止使用。國土安全部的各單位曾報告，2018年沒有開立過任何濫用案件。2025年11月，國會議員說，ICE仍然可以在全國警察網路Nlets上自己查詢。
    .binds = 使用CLETS的機構，依據它們與加州司法部的協議
    .exceptions = 一個人的犯罪紀錄。索取方不稱為移民事務的任何用途。ICE的調查人員（HSI）和CBP；沒有報導說它們失去了登入帳號。查詢是為了什麼，由它們自己說。其他州在Nlets上的查詢。資料經紀商（data broker）的照片和地址。警察還可以透過警察照片系統Cal-Photo得到照片。

ca-dmv-disclosure-limit-state-to-state-2026 = 這是一個新的、有限制的開放，不是保護。2026年的州預算允許DMV（車管局）加入State-to-State，那是由機動車輛管理機構的協會AAMVA經營的資料交換。DMV會放進姓名、出生日期和社安號碼的最後五位。系統會顯示誰沒有號碼。一項配套的法律要求，DMV最遲在2027年7月定出監督計畫，並有年度報告和稽核。它讓總檢察長（attorney general）可以就濫用起訴。AAMVA承諾封鎖大批搜尋，以及ICE和CBP，但沒有法律約束它遵守這一點。批評的人說，為聯邦機構發出的法院命令（court order）或傳票（subpoena）可能會送到AAMVA，並且禁止告訴任何人。這樣的傳票是否必須由法官簽名，我們沒有看到。
    .binds = 加州DMV（車管局）；AAMVA，依據合約
    .exceptions = AAMVA收到的傳票（subpoena）或命令。其他州駕照機構的查詢。在2027年7月之前，不要求有監督這件事的計畫。

ca-dmv-nlets-immigration = 2025年11月，國會議員就全國警察網路Nlets寫信給州長。他們說，加州讓ICE在那裡自己查駕駛人和車輛登記資料。六年前，在2019年10月15日，州停止讓ICE的遣返部門（ERO）使用州自己的警察網路CLETS。州的規定把用於移民事務當作濫用，但批評的人說，沒有任何技術上的東西擋住聯邦使用者。我們沒有發現宣布封鎖Nlets的消息。

ca-dmv-nlets-photos = 2015年，州的一個諮詢小組計畫，透過全國警察網路Nlets，把加州的警察照片系統和其他州的系統連起來。照片現在是否這樣傳送，我們無法確認。

ca-dmv-face-recognition = 這一點沒有定論。2019年7月，DMV（車管局）說，它不和警察合作做人臉辨識。這沒有說到別人拿它的照片做什麼。全州的警察可以在幾分鐘內，透過一個叫Cal-Photo的系統調出駕照照片。2015年的一項計畫，本來會把人臉辨識接到它上面。現在情況怎樣、聯邦機構是否使用它，我們無法確認。
    .exceptions = 有這些照片的別人做的人臉比對；聯邦機構自己的人臉工具

ca-dmv-ice-documented-access = 2018-19年的報導發現，ICE執法人員手裡有他們逮捕的人的AB 60駕照或照片的副本。DMV（車管局）書面確認，ICE之類的機構透過警察網路取得它的資料。AB 60的持有人在那裡沒有分開存放。

ca-dmv-data-sales = 在到2019年6月為止的一年裡，DMV（車管局）出售姓名、地址和車輛登記資料，收入5,160萬美元。2013-14年度是4,160萬美元。DMV說，買家當中有保險公司、汽車製造商和雇主。

ca-dmv-federal-bulk-request = 美國司法部起訴加州，要它完整的選民檔案，包括駕照號碼。一家聯邦法院在2026年1月15日駁回了這個案件，司法部上訴了。我們沒有發現聯邦大批索取DMV（車管局）的檔案。DMV確實計畫，把所有持卡人的資料放進AAMVA的各州駕照資料交換。

ca-alpr-statute = 州法律為經營和使用車牌辨識器（plate reader）的人定了規則：隱私政策、使用紀錄和對共享的限制。只有公路巡警（Highway Patrol）保存車牌資料有固定的期限：60天。一項要給所有機構定60天期限的法案SB 274，在2025年10月被否決。後來的一項法案，2026年春天在委員會審議。
    .binds = 經營和使用車牌辨識器的人；60天的期限只約束公路巡警（Highway Patrol）
    .exceptions = 其他機構，它們保存車牌資料沒有固定的期限

ca-alpr-sharing-limit = 公共機構只可以和另一個公共機構共享車牌資料。法律把公共機構定義為加州的機構。總檢察長（attorney general）把這解讀為，禁止與聯邦和外州共享。El Cajon市不同意這種解讀，並和100多個外面的機構共享過。州在2025年10月3日起訴了它，我們沒有發現裁決。這項限制常常沒有起作用。一起集體訴訟說，在2024-25年的七個月裡，外面的機構搜尋舊金山的攝影機約160萬次。2024年，聯邦機構看到了Mountain View攝影機的資料，加州警察也替聯邦執法人員做過搜尋。
    .binds = 加州的州機構和地方機構
    .exceptions = 讀取車牌的私人公司，以及它們出售的資料。聯邦機構經營的車牌辨識器。加州警察能替聯邦機構搜尋。依總檢察長（attorney general）對法律的解讀，那違反法律，但發生過。廠商，或者一個失誤，都能讓網路一直開著。

ca-alpr-immigration-limit = 照字面上的規定，加州的機構不得為移民執法共享或使用車牌資料。依總檢察長（attorney general）對SB 34的解讀，車牌資料不得為任何目的給聯邦機構。El Cajon市在法院對此提出異議，我們沒有發現裁決。SB 54另外禁止把地方警察的資源用於移民執法。不准共享車牌資料的禁令（依那種解讀的SB 34）一次又一次被違反。這兩項法律都管不到邊境巡邏隊（Border Patrol）自己經營的辨識器，也管不到ICE向公司購買的車牌資料。
    .binds = 加州的州機構和地方機構
    .exceptions = 邊境巡邏隊（Border Patrol）和DEA（聯邦緝毒局）在州公路上經營的車牌辨識器。私人公司出售的車牌資料。就其他犯罪聯合辦案的特別行動組（task force）。

ca-alpr-ice-documented-access = 紀錄顯示，洛杉磯警察和三個縣警長（sheriff）部門，替ICE和邊境巡邏隊（Border Patrol）做了100多次車牌搜尋。那是San Diego縣、Orange縣和Riverside縣的縣警長。這是在2025年的一個月裡。報導此事的新聞網站CalMatters說，這違反了州法律（SB 34）。總檢察長（attorney general）對那項法律也是這樣解讀的；El Cajon市在法院對此提出異議，我們沒有發現裁決。

ca-alpr-ice-documented-access-el-cajon-searches-2025 = El Cajon市自己的紀錄顯示，2025年它的網路有550多次與移民有關的搜尋，往往是為ICE或CBP做的。市方說，它不和聯邦執法人員共享。州的訴訟本身指稱的，是與外州共享，不是與聯邦共享。

ca-alpr-ice-documented-access-san-diego-police-sharing = 聖地牙哥警察當時把車牌資料和幾個聯邦機構共享，包括ICE。總檢察長（attorney general）在2025年初寫信給他們時，情況就是這樣。

ca-alpr-ice-documented-access-border-patrol-hidden-readers = 邊境巡邏隊（Border Patrol）和其他聯邦機構自己經營約40個隱藏的車牌辨識器。它們放在San Diego縣和Imperial縣公路沿線的桶和拖車裡。州的交通部門從2024年底開始為它們發許可。這些辨識器直接把資料送進聯邦資料庫，所以加州禁止共享的規定對它們不適用。2026年初，一個團體聯盟請州長取消這些許可。我們沒有發現許可被取消。

ca-alpr-ice-documented-access-oakland-san-francisco-logs = 日誌顯示，從2024年8月到2025年年中，替聯邦機構對奧克蘭和舊金山的車牌資料做了200多次搜尋。公路巡警（Highway Patrol）2025年4月22日對845個系統的一次搜尋，標明是ICE的案件。2025年12月的一起訴訟說，移民機構搜尋舊金山的網路19次。它說，有一項設定讓網路一直對外面的機構開著。

ca-police-immigration-limit = 《加州價值觀法》（California Values Act，SB 54）限制州警和地方警察。他們不得為移民執法調查、扣留或逮捕人。它限制把釋放日期和個人細節（例如住家地址或工作地址）給ICE。它不包括州監獄系統。在列明的定罪和有法官簽發的令狀（judicial warrant）的情況下，它允許合作。它的限制不包括對公眾公開的釋放日期。2025年一項要削弱它的法案，在委員會沒有通過，並在2026年2月2日作廢。
    .binds = 州警和地方警察、縣警長（sheriff）和學校警察；不包括州監獄部門（CDCR）
    .exceptions = 它不約束州監獄。如果一個人因為名單上的罪被定罪（Gov't Code § 7282.5），或者有法官簽名的令狀（judicial warrant），警察可以幫忙。他們可以提供公開的釋放日期。他們可以說一個人是不是公民、有什麼移民身分（8 U.S.C. 1373）。一個人入所登記（booking）時，指紋會送到FBI。

ca-police-cooperation-mandate = 沒有加州法律要求地方警察協助移民執法。州法律的方向相反。

ca-police-287g = 《加州價值觀法》（California Values Act）禁止警察充當移民執法人員。它關於287(g)協議的條款，我們沒能核對；這種協議讓地方執法人員做ICE的工作。這項法律所說的「執法機構」，不包括州監獄系統。ICE 2025年7月18日和2026年5月18日的名單顯示，加州沒有協議。
    .binds = 州警、地方警察和縣警長（sheriff）；不包括州監獄部門
    .exceptions = 州監獄，不受《加州價值觀法》約束

ca-police-287g-task-force = ICE 2026年5月18日的名單顯示，加州沒有特別行動組（task force）協議。{ said-task-force }{ said-none-since }{ said-county-list }

ca-police-287g-jail = ICE 2026年5月18日的名單顯示，加州沒有看守所（jail）協議。{ said-jail }{ said-none-since }{ said-county-list }

ca-benefits-medicaid-data = 加州帶頭提起了California v. HHS訴訟。有材料列出三個州，說它們的Medicaid（醫療補助，在加州叫Medi-Cal）資料在2025年6月轉給了國土安全部；加州是其中之一。從2026年1月6日起，聯邦Medicaid機構CMS可以把不是合法在美國的人（not lawfully present）的六項基本資料給ICE。地址是這六項之一；不得給得更多。2026年，各州告訴法院，這項命令看來被違反了。
    .exceptions = 不是合法在美國的人（not lawfully present）的六項基本資料。地址是其中一項。提起訴訟的州說，法院的命令被違反了；我們不知道它們說得對不對。

ca-benefits-snap-data = 美國農業部索取領取CalFresh（食品援助）的人的資料，加州拒絕了。它帶頭就此提起訴訟。2025年10月，以及2026年2月26日又一次，一位聯邦法官禁止農業部因為這次拒絕而處罰，例如扣住管理這個計畫的錢。

ca-health-status-question = 我們沒有發現必須詢問病人移民身分的義務。從2025年9月20日起，SB 81把移民身分和出生地當作受保護的醫療資訊。沒有法官簽發的令狀（judicial warrant）或法官的命令，它禁止為移民執法透露這些資訊。沒有這些文書的執法人員，它也不讓他們進入醫療機構不對公眾開放的區域。
    .exceptions = 法官簽發的令狀（judicial warrant）或法官的命令。它只包括移民身分和出生地，不包括其他資料。

ca-school-status = 從2025年9月20日起，AB 49禁止學校工作人員把教育紀錄或家庭資訊給移民執法人員。工作人員也不得讓執法人員進入不對公眾開放的區域。例外是法官簽發的令狀（judicial warrant）、法院發的傳票（subpoena，不是ICE自己的）或法院命令（court order）。父母也可以書面同意提供紀錄。
    .exceptions = 法官簽發的令狀（judicial warrant）。法院的傳票（subpoena）或命令。對於學校紀錄，父母也可以書面同意。

ca-utilities-data-limit = 從2021年1月1日起，AB 2788限制電力公司、煤氣公司和市屬的電力公用事業。沒有法院下令的傳票（subpoena）或法官簽發的令狀（judicial warrant），它們不得把客戶的用量（智慧電表）資料給移民當局。以前，ICE用過它自己的傳票，也就是行政傳票（administrative subpoena）。水、垃圾、電話和網路帳戶不在其中。已經傳給信用報告機構或資料經紀商的地址，也不在其中。沙加緬度的一位法官在2025年認定，公用事業公司SMUD違反同一項隱私法律長達十年。它把33,000多個姓名給了警察。
    .binds = 電力公司和煤氣公司；市屬的和其他地方公營的電力公用事業
    .exceptions = 法官簽發的令狀（judicial warrant），或者法院下令的傳票（subpoena）。不是用量資料的資料；法律怎樣定義用量資料，我們沒有看到。水、垃圾、電話和網路不包括在內。客戶可以同意。警察可以在正在辦的案件裡索取。

ca-utilities-data-limit-lifeline-telephone = 2025年的一項法律，把同樣的規定擴大到電話費優惠計畫Lifeline。沒有法院下令的傳票（subpoena）或法官簽發的令狀（judicial warrant），成員或申請人的資料不得給移民當局。

ca-voter-roll-shared = 美國司法部為完整的選民名冊起訴。一位聯邦法官在2026年1月15日駁回了訴訟，司法部上訴了。根據一份公開的訴訟登錄資料，第九巡迴上訴法院（Ninth Circuit）在2026年5月19日開庭審理了這個案件，到2026年9月22日還沒有裁決。{ said-no-order }

ca-broker-delete-right = 《刪除法》（Delete Act）的DROP網站，從2026年1月1日起對居民開放。一次免費的請求，就到達每一家登記的資料經紀商（data broker）。從2026年8月1日起，經紀商必須每45天查看一次，並刪除。從2025年的一項修改起，經紀商還必須說明，自己是否賣給政府或警察。

ca-courts-arrest-limit = AB 668在2019年10月12日簽署，禁止在法院大樓裡對為了法院案件或法律事務而來的人進行民事逮捕。ICE還是在加州的法院逮捕人。到2025年9月，地方媒體統計，在法院的範圍內有二十四起或更多（Stanislaus、Glenn、洛杉磯、Fresno）。還有報導說，在法院大樓裡有過兩起逮捕：2025年7月28日在Oroville，2025年9月15日在奧克蘭。另一項法案SB 873，2026年春天在州參議院審議。
    .binds = 任何進行民事逮捕的人；對聯邦執法人員是否有效，還沒有經過檢驗
    .exceptions = 台階、周圍的場地和停車場有疑問，因為條文說的是在法院大樓裡的逮捕。因犯罪的逮捕。聯邦的移民法庭。

ca-other-street-vendor-records = 2025年10月7日的SB 635限制地方政府。沒有法院命令（court order），它們不得把街頭攤販許可的個人資料給外面的機構。最遲在2026年3月1日，它們必須銷毀2026年以前申請人的移民身分和犯罪紀錄。

ca-other-clets-immigration-bar = 加州的警察網路CLETS的規定在2019年2月改變。這個網路可以查到駕照和車輛的檔案。從那時起，不得用它執行移民法，查犯罪紀錄除外。ICE的遣返部門（ERO）不肯簽這個條件，在2019年10月15日失去了這個網路的使用權。簽了這項條件的其他聯邦使用者，仍然可以使用這個網路。CLETS不是全國警察網路Nlets。

ca-alpr-ice-documented-access-vigilant-sharing-2019 = 2019年3月，ACLU公布了ICE在一場訴訟中必須交出的紀錄。裡面列出80多個警察部門，分布在超過12個州，它們透過Vigilant公司把車牌被拍到的紀錄和ICE共享。KTVU統計，加州有12個；其中列出了Merced和Union City。ICE說，它不會只憑車牌資料對一個人採取行動。

ca-event-courthouse-law-2019 = AB 668簽署。它禁止在法院大樓裡對為了法院案件或法律事務而來的人進行民事逮捕。ICE還是在加州的法院逮捕過人，這項法律對聯邦執法人員是否有效，還沒有經過檢驗。

ca-event-police-network-cut-2019 = 州司法部停止讓ICE的遣返部門（ERO）使用CLETS，加州自己的警察網路，因為這個部門拒絕了新的條件。我們沒有發現ICE的調查部門（HSI）或CBP也這樣被停止使用。CLETS不是全國警察網路Nlets。

ca-event-health-law-2025 = SB 81生效。沒有法官簽發的令狀（judicial warrant）或法官的命令，它禁止把病人的移民身分或出生地給移民執法人員。沒有這些文書的執法人員，它不讓他們進入醫療機構不對公眾開放的區域。

ca-event-school-law-2025 = AB 49生效。它禁止學校工作人員把教育紀錄或家庭資訊給移民執法人員，也禁止讓他們進入不對公眾開放的區域。例外是法官簽發的令狀（judicial warrant）、法院的傳票（subpoena）或法院命令（court order）。

ca-event-el-cajon-sued-2025 = 總檢察長（attorney general）把州法律解讀為，禁止與聯邦機構和外州機構共享車牌資料。州就與其他州共享一事起訴了El Cajon市。我們沒有發現裁決。

ca-event-el-cajon-answers-2025 = 到那時，El Cajon市已經對州的這種法律解讀提出異議。市方說，它不和聯邦執法人員共享。它自己的紀錄顯示，2025年它的網路有550多次與移民有關的搜尋。

ca-event-network-letter-2025 = 他們告訴加州州長，州讓ICE在全國警察網路Nlets上自己查駕駛人和車輛登記資料。我們沒有發現宣布封鎖的消息。

ca-event-voter-list-dismissed-2026 = 一家聯邦法院駁回了司法部索取加州完整選民名冊的訴訟。司法部向第九巡迴上訴法院（Ninth Circuit）上訴了。

ca-event-hidden-readers-protest-2026 = 到那時，一個團體聯盟已請州長取消San Diego縣和Imperial縣公路沿線隱藏的聯邦車牌辨識器的許可。我們沒有發現許可被取消。

ca-event-state-to-state-2026 = 州預算允許DMV（車管局）加入State-to-State，那是由機動車輛管理機構的協會AAMVA經營的資料交換。DMV會放進姓名、出生日期和社安號碼的最後五位。系統會顯示誰沒有號碼。

ca-event-state-to-state-critics-2026 = 到那時，批評的人已經說過，為聯邦機構發出的法院命令（court order）或傳票（subpoena）可能會送到經營State-to-State的AAMVA，並且禁止告訴任何人。AAMVA承諾封鎖大批搜尋，以及ICE和CBP，但沒有法律約束它遵守這一點。
