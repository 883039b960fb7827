ny-dmv-license-regardless-of-status = Green Light Law（綠燈法）讓16歲或以上的紐約州居民可以拿到標準駕照，不論移民身分。它的全名是Driver's License Access and Privacy Act（駕照取得和隱私法）。它在2019年6月17日簽署，2019年12月中旬生效。人們可以用外國護照或類似的文件申請，不需要社安號碼。這是非商業駕駛的標準駕照；它不是REAL ID。

ny-dmv-card-marking = 移民拿到的，是任何紐約州居民都可以選的同一種標準駕照。依2025年12月一篇新聞報導的引述，州自己的摘要稱它為不用於聯邦用途的標準駕照。許多公民帶的也是這種卡。卡上的字，我們沒能核對。

ny-dmv-noncitizen-marking = 在Green Light Law（綠燈法）之前，停留有期限的人拿到的駕照上標著「Temporary Visitor」（臨時訪客），以及停留期限結束的日期。有限期（limited term）的REAL ID卡或加強型（Enhanced）卡上是否還有這樣的字，我們無法確認。標準駕照沒有這個問題。

ny-dmv-document-retention = 據說，Green Light Law（綠燈法）規定，為標準駕照出示的文件，DMV（車管局）只可以在核對期間保留影本。我們沒能核對這一點：我們讀到的材料裡，沒有一份這樣說。我們讀過的一項一般規定，允許DMV在五年後銷毀駕照申請和有關文件。在DMV另有說明之前，必須假定影本會被保留；保留多久，沒有定論。

ny-dmv-disclosure-limit = 對主要執行移民法的機構，或它的工作人員或代理人，DMV（車管局）不得提供或開放任何資料，不管是關於誰的，除非有人向DMV出示合法的法院命令（court order）或法官簽發的令狀（judicial warrant），上面有聯邦（article III，憲法第三條）法官的簽名。命令是否也必須由這樣的法官簽名，法律的文字沒有說清楚。這項禁令在刑事案件裡也一樣有效。DMV必須在三天之內把這項要求告訴本人。是否禁止，看的是誰來要，不是為什麼要。FBI、緝毒局和槍械機構（DEA、ATF）、聯邦法警（U.S. Marshals）和警察，只受它們必須簽的承諾約束。要放寬這項法律的法案（2023年的A2325和2025年的A2270），我們讀的時候還沒有通過。
    .binds = DMV（車管局）局長、DMV的工作人員和DMV的代理人，包括縣書記官（county clerk）
    .exceptions = 合法的法院命令（court order）或法官簽發的令狀（judicial warrant），上面有聯邦（article III，憲法第三條）法官的簽名。命令是否也必須由這樣的法官簽名，法律的文字沒有說清楚。為了製作REAL ID卡或加強型（Enhanced）卡。申請可信旅客（trusted traveler）計畫的人。進出國境的汽車。主要工作不是執行移民法的機構。其中有FBI、緝毒局和槍械機構（DEA、ATF）、聯邦法警（Marshals）和警察。

ny-dmv-disclosure-limit-recipient-certification = 每個得到DMV（車管局）資料的人或單位，都必須保證兩件事。它們不得把資料用於民事移民執法，沒有法官的命令，也不得給移民機構。到2020年1月，州已經得到446個警察機構簽的承諾，並停止讓59個沒有簽的機構使用。2020年的州預算把違反承諾定為E級重罪（class E felony）；2025年一項要廢除這項規定的法案，顯示它還在法律裡。有承諾不等於把門關上：要靠每個有這些資料的執法人員遵守它。我們沒有發現起訴，也沒有發現公布的稽核。
    .binds = 得到DMV（車管局）資料的警察機構和其他人或單位，在紐約州或別處
    .exceptions = 保護資料的，只有警察機構自己的承諾。不是民事移民執法的刑事案件。法官的命令。

ny-dmv-disclosure-limit-court-challenges = 訴訟沒有削弱這項法律。2020年2月，國土安全部對它的回應，是不讓紐約州居民參加可信旅客（Trusted Traveler）計畫。州在2020年起訴並勝訴，縣書記官（county clerk）的訴訟到2023年都失敗了，這些我們沒能核對。2025年12月23日，一位聯邦法官駁回了司法部2025年2月的訴訟，認定沒有一項聯邦法律要求州交出DMV（車管局）資料。當時可以上訴；是否有人上訴，我們不知道。

ny-dmv-nlets-immigration = 2019年12月，紐約州停止讓至少三個聯邦機構使用它的DMV（車管局）資料，其中有CBP和ICE。2025年11月和2026年1月，它仍被列為在警察資料網路Nlets上封鎖ICE的五個州之一。封鎖列明了那些機構：我們沒有發現任何材料顯示，其他聯邦機構（其中有些現在做移民執法工作）或外州的警察也被停止使用。國土安全部2020年的一份備忘錄，曾考慮透過友好的州取得這樣的資料。2026年1月以後，我們沒有發現對這項封鎖的檢驗。
    .binds = DMV（車管局）和把紐約州連到這個網路的州部門
    .exceptions = 沒有材料顯示FBI、緝毒局和槍械機構（DEA、ATF）以及其他聯邦機構被封鎖。別的州的警察可以查一個人，再轉交出去。資料經紀商（data broker）和車牌辨識器（plate reader）是另外的途徑。

ny-dmv-nlets-photos = 紐約州是否在警察資料網路Nlets上把駕照照片傳給外州的警察，我們無法確認。聯邦移民機構則完全被擋在DMV（車管局）資料之外。

ny-dmv-face-recognition = 從2010年起，DMV（車管局）自己對所有駕照照片做人臉比對。到2017年8月，它有約1,600萬張照片、21,000多個可能的詐欺案件，和4,000多次逮捕。2019年7月，DMV說，它不為地方、州或聯邦機構做搜尋，包括ICE和FBI，也不讓它們使用。聯邦審計機構（GAO）的一張表把它列為正在和FBI商談，它否認了。我們沒有發現限制DMV自己做比對的法律，而且這個說法是2019年的。
    .binds = DMV（車管局），依據它自己2019年的說法，不是依據關於人臉辨識的法律
    .exceptions = DMV（車管局）自己為查詐欺做的比對，會導致逮捕，也會有案件送給警察。機構用別的辦法得到的駕照照片，它可以拿去比對。

ny-dmv-ice-documented-access = 國土安全部自己在2020年2月5日寫道，多年來，它用紐約州DMV（車管局）的資料執行移民法和海關法。到2019年12月中旬為止，ICE和CBP可以直接使用這個資料庫。

ny-dmv-ice-documented-access-visitor-license-lists = Quartz在2019年年底根據ICE自己的文件報導，ICE討論過研究持有臨時訪客限制駕照（Temporary Visitor Restricted，TVR）的紐約州駕駛人名單。目的是挑出可以遞解出境的人，尤其是有犯罪紀錄的人。這是在Green Light Law（綠燈法）2019年12月生效之前。是否交出過任何名單，目前不清楚。

ny-dmv-data-sales = 每個得到DMV（車管局）資料的人，都必須簽同樣的承諾，所以它應該也約束購買資料的人：不得用於民事移民執法，否則可能被控重罪。法律的那一部分我們沒有讀，所以這未經證實。紐約州出售多少資料，我們沒有查到。

ny-dmv-federal-bulk-request = 除了針對Green Light Law（綠燈法）的那起失敗的聯邦訴訟，我們不知道有大批索取駕駛人檔案的事。2025年9月25日，司法部起訴紐約州，要它的選民名冊，包括駕照號碼和社安號碼的最後幾位。法院怎樣處理，在選民名冊那裡說明。

ny-alpr-statute = 我們沒有發現紐約州有關於車牌辨識器（plate reader）的法律；限制它們的法案，2026年4月在委員會審議。車牌資料保存多久、和誰共享，由每個機構自己決定。Westchester縣保存兩年。

ny-alpr-sharing-limit = 我們沒有發現全州對共享車牌資料的限制，但這未經證實。州2026年關於警察和ICE的法律可能管得到它；我們沒有讀法律的條文。

ny-alpr-immigration-limit = 我們沒有發現關於車牌資料和移民的州法律。Westchester縣從2018年起有一項關於與ICE合作的縣法律，但ICE在該縣的車牌系統裡有過帳號。

ny-alpr-ice-documented-access = 《衛報》（The Guardian）得到的文件顯示，2022年2月，誰可以使用Westchester縣由480個車牌辨識器（plate reader）組成的網路。使用者來自ICE（從電子郵件地址看，有五個）、CBP、國土安全部、FBI、緝毒局（DEA）等。這個網路由Rekor公司製造，在2023年1月的一個星期裡記錄了1,620萬次掃描。2026年6月提起的一起集體訴訟指稱，有600個攝影機，並有16億次掃描和50多個機構共享，包括ICE。

ny-alpr-ice-documented-access-binghamton-2018 = 2018年2月，一項公開紀錄申請顯示，ICE在休士頓、紐瓦克和紐奧良的辦公室，可以搜尋Binghamton市的車牌資料。資料由廠商Vigilant保存。依ICE的全國合約，它的所有辦公室隨後預定也可以搜尋。

ny-police-immigration-limit = Executive Order 170（行政命令，2017年）不讓州政府員工和州警詢問或透露移民身分，除非法律要求。2025年11月17日，一家聯邦法院駁回司法部的異議，維持了這項命令。據說，2018年上訴法院的一項裁決，禁止依ICE的請求（拘留請求，detainer）為它扣留人；我們沒能核對這一點。除此之外，到2026年為止，縣和鎮可以自己決定。

ny-police-immigration-limit-budget-bill-2026 = 這未經證實：我們只是在公開的登錄資料和摘要裡讀到的，不是在法律裡。根據這些資料，Local Cops, Local Crimes（地方警察、地方犯罪）這套法案在2026年5月29日成為法律。地方警察和看守所（jail）不得做民事移民執法，也不得為ICE扣留人，除非有法官下令。在學校、醫院、教堂和其他敏感地點進行的民事逮捕，需要法官簽發的令狀（judicial warrant），執法人員不得戴面罩。它不阻止在刑事方面的協助。2026年8月3日，一位聯邦法官拒絕阻止關於面罩和顯示身分的部分。8月下旬，一些縣警長（sheriff）就關於與ICE的協議的部分起訴。
    .binds = 州警、地方警察和看守所（jail）
    .exceptions = 在刑事案件裡的協助；法律怎樣把它們和移民案件分開，我們沒有讀到。法官簽發的令狀（judicial warrant）或法官的命令。有兩個縣說過，沒有協議也會繼續協助。

ny-police-cooperation-mandate = 沒有紐約州法律要求警察協助ICE。

ny-police-287g = 這裡說的全部來自公開的登錄資料，都未經證實。依這些資料，2026年的一項法律禁止這些協議，現有的最遲必須在2026年8月25日結束。ICE自己那一天的名單上還有三份：兩份是Nassau縣的，和它的警察局及它的縣警長（sheriff）簽的；一份是Rensselaer縣的縣警長簽的。州在2026年8月27日起訴了Rensselaer縣；它的縣警長在宣誓後說過，他沒有結束那份協議。據報導，Nassau縣在8月26日停止了。Madison縣和Cattaraugus縣結束了書面協議，但說會繼續非正式地協助。
    .binds = 州警、地方警察和看守所（jail）
    .exceptions = 在刑事案件裡的協助。不結束協議的縣警長（sheriff）；Rensselaer縣的縣警長在宣誓後說過，他沒有結束。沒有協議的協助。一些縣警長反對這項禁令的一起訴訟。

ny-police-287g-agreements-may-2026 = ICE 2026年5月18日的名單顯示，與12個紐約州的機構簽了14份協議。這些協議讓地方執法人員做移民執法工作。14份裡有七份是在街上工作的特別行動組（task force）協議，Nassau縣警察是其中之一。

ny-police-287g-task-force = ICE 2026年5月18日的名單顯示，紐約州有7份特別行動組（task force）協議。{ said-task-force }後來的一項法律禁止它們；根據一份公開的登錄資料，ICE 2026年8月25日的名單上還有一份。{ said-county-list }

ny-police-287g-jail = ICE 2026年5月18日的名單顯示，紐約州有7份看守所（jail）協議。{ said-jail }後來的一項法律禁止這種協議；根據一份公開的登錄資料，ICE 2026年8月25日的名單上還有兩份。{ said-county-list }

ny-courts-arrest-limit = 《保護我們的法院法》（Protect Our Courts Act，2020年）禁止對去州法院和地方法院、在那裡出庭或離開那裡的人進行民事逮捕，除非有法官簽名的令狀（judicial warrant）。它也包括他們的家人。2025年11月17日，一位聯邦法官駁回了司法部的異議；是否有上訴正在進行，我們沒有查到。它不包括聯邦法院或移民法庭，例如26 Federal Plaza，也不包括因犯罪的逮捕。
    .binds = 任何進行民事逮捕的人，包括聯邦執法人員
    .exceptions = 聯邦法院和移民法庭。法官簽發的令狀（judicial warrant）或法官的命令。因犯罪的逮捕。

ny-benefits-medicaid-data = 住家地址不受保護。紐約州是起訴的州之一。但是從2026年1月6日起，法院允許聯邦衛生部把六項基本資料給ICE，起訴的州的也可以。對於不是合法在美國的人（not lawfully present），這六項是：住家地址、電話、出生日期、Medicaid（醫療補助）號碼、公民身分和移民身分。在訴訟期間，醫療紀錄以及公民和永久居民的資料仍然禁止給；2026年，各州告訴法院，還是有一份更大的檔案交了出去。
    .binds = 聯邦衛生部和它的Medicaid（醫療補助）機構，以及國土安全部和ICE，依據聯邦法院命令（court order）
    .exceptions = 六項基本資料可以共享，住家地址是其中之一。2026年，各州告訴法院，它的命令被違反了；它們說得對不對，我們不知道。

ny-benefits-snap-data = 美國農業部索取領取SNAP（糧食券）的人五年的資料，紐約州是就此帶頭起訴的州之一。法院2025年9月18日的臨時命令，後來變成一項時間更長的命令（初步禁制令，preliminary injunction）。2026年2月26日，針對第二次索取，這項命令又延續了。

ny-voter-roll-shared = 紐約州沒有把完整的選民名冊給司法部，司法部在2025年9月25日為此起訴。法院怎樣處理，另外說明。

ny-voter-roll-shared-suit-dismissed-2026 = 這未經證實。一份公開的登錄資料抄錄了University of Washington（華盛頓大學）關於這些訴訟的清單，它說，一家聯邦法院在2026年7月10日駁回了司法部針對紐約州的訴訟。司法部向第二巡迴上訴法院（Second Circuit）上訴，並在2026年8月25日遞交了上訴書狀。我們沒有看到要求交出名冊的法院命令（court order）。

ny-health-status-question = 我們沒有發現紐約州有要醫院記錄移民身分的規定。2026年1月的一份綜覽，只提到佛羅里達州和德州。

ny-event-dmv-face-statement-2019 = DMV（車管局）說，它不為地方、州或聯邦機構做人臉搜尋，包括ICE和FBI，也不讓它們使用。一張聯邦審計的表把它列為正在和FBI商談，它否認了。

ny-event-green-light-law-2019 = Green Light Law（綠燈法）生效。主要執行移民法的機構，要得到任何資料，必須向DMV（車管局）出示合法的法院命令（court order）或法官簽發的令狀（judicial warrant），上面有聯邦（article III，憲法第三條）法官的簽名。命令是否也必須由這樣的法官簽名，法律的文字沒有說清楚。必須在三天之內把這項要求告訴本人。

ny-event-network-cut-2019 = 紐約州停止讓至少三個聯邦機構使用它的DMV（車管局）資料，其中有ICE和CBP。沒有材料顯示，其他聯邦機構和其他州的警察也被停止使用。

ny-event-homeland-security-reply-2020 = 國土安全部寫道，多年來，它用紐約州DMV（車管局）的資料執行移民法和海關法。那個月，作為對Green Light Law（綠燈法）的回應，它不讓紐約州居民參加它的可信旅客（Trusted Traveler）計畫。

ny-event-breach-made-felony-2020 = 每個有DMV（車管局）資料的人或單位都必須做出承諾，2020年的州預算把違反這項承諾定為重罪。承諾禁止把資料用於民事移民執法，也禁止沒有法官的命令就把資料給移民機構。我們沒有發現起訴，也沒有發現公布的稽核。

ny-event-justice-suit-2025 = 司法部就Green Light Law（綠燈法）起訴了紐約州。

ny-event-courts-act-upheld-2025 = 一位聯邦法官駁回了司法部對2020年《保護我們的法院法》（Protect Our Courts Act）的異議。這項法律禁止在州法院和地方法院進行沒有法官簽名的令狀（judicial warrant）的民事逮捕。是否有上訴正在進行，我們沒有查到。

ny-event-justice-suit-dismissed-2025 = 司法部就Green Light Law（綠燈法）提起的訴訟被駁回：沒有一項聯邦法律要求州交出DMV（車管局）資料。當時可以上訴。是否上訴了，我們不知道。

ny-event-assembly-vote-2026 = 州眾議院（State Assembly）以93比47通過了一項預算法案，反對把州和地方的資源用於民事移民執法。

ny-event-police-law-2026 = 根據公開的登錄資料，州長簽署了Local Cops, Local Crimes（地方警察、地方犯罪）這套法案：地方不得協助民事移民執法，也不得為ICE扣留人，除非有法官下令。這未經證實，我們沒有讀這項法律。

ny-event-voter-suit-dismissed-2026 = 根據一份公開的登錄資料，一家聯邦法院駁回了司法部索取紐約州完整選民名冊的訴訟。司法部上訴了。這未經證實。

ny-event-police-law-not-blocked-2026 = 根據公開的登錄資料，一位聯邦法官拒絕阻止紐約州法律中關於執法人員戴面罩和顯示身分的部分。這未經證實。

ny-event-sheriffs-sue-2026 = 根據公開的登錄資料，一些縣警長（sheriff）在8月下旬就這項法律中禁止與ICE簽協議的部分起訴。這未經證實。

ny-event-agreements-end-2026 = 與ICE的協議最遲必須在這一天結束。根據一份公開的登錄資料，ICE那一天的名單上還有三份，是Nassau縣和Rensselaer縣的。這未經證實。

ny-event-rensselaer-sued-2026 = 根據一份公開的登錄資料，州起訴了Rensselaer縣；它的縣警長（sheriff）宣誓說過，他沒有結束與ICE的協議。這未經證實。
