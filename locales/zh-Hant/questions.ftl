## 主題

topic-home = 您住在哪裡
topic-license = 您的駕照或州身分證
topic-car = 您的車
topic-police = 警察、看守所和法院
topic-immigration = 移民機構和移民法庭
topic-benefits = 福利、醫療和學校
topic-work = 工作、稅和錢
topic-phone = 電話、網路和旅行

## 您住在哪裡

circumstance-state-home = 您住在哪個州？
    .label = 居住的州
    .why = 各州的法律不同。您住的州決定了地方警察、法院、公共福利計畫和學校要遵守哪些規定。
    .help = 請選您大多數晚上睡覺的那個州。華盛頓特區（Washington, D.C.）和波多黎各（Puerto Rico）也在名單裡。

circumstance-home-county = 您住在哪個縣（county）？
    .label = 縣
    .why = ICE公布了哪些地方機構簽了協議來做移民執法工作，這種協議叫287(g)。知道您的縣，我們就能顯示那裡哪些機構簽了。
    .help = 請從名單裡選；我們從不問您的地址。有些地方把它叫parish、borough、municipio，或者是獨立的市。您的回答留在這台電腦上，您也可以跳過這一題。

circumstance-home-accounts = 房契、租約，或者水、電、煤氣的帳戶上，有沒有您的名字？
    .label = 房契、租約或水電煤氣帳戶
    .why = 這些文件把您的名字和一個地址連在一起。其中有些是公開的，有些會透過出售資料的公司到機構手裡。
    .help = 房契（deed）是說明房子或土地屬於誰的文件。如果您的名字在房契上，也在其他文件上，請選房契。
    .is-deed = 有，房子或土地在我名下
    .is-lease-or-utilities = 有，租約，或者水、電、煤氣的帳戶
    .is-none = 沒有，都沒有

circumstance-voter-registered = 您登記投票了嗎？
    .label = 選民登記
    .why = 選民名冊上有姓名、地址和出生日期。司法部已經向幾乎每個州索取名冊。
    .help = 只有美國公民才可以登記參加聯邦選舉的投票。如果您不確定自己是不是被誤登記了，做任何別的事之前，請先和律師談談。您可以跳過這一題。
    .is-yes = 登記了
    .is-no = 沒有登記

## 駕照和DMV

circumstance-state-licensed = 您在哪些州曾經有過或申請過駕照或州身分證？
    .label = 有過或申請過駕照的州
    .why = 每個州的DMV（車管局）都有自己的資料：您的照片、您的地址和您的駕駛紀錄。每個州有自己的規定。
    .help = 請算上駕照、商業駕照（CDL）、學習駕照（learner's permit）和州身分證，未滿18歲時的也算。申請了但被拒絕的州也算。舊的卡也算。如果您只是坐別人的車，從來沒有過任何卡，也沒有申請過，請選最後一個回答。
    .is-none = 我從來沒有過，也沒有申請過

circumstance-license-status = 您現在有駕照或州身分證嗎？
    .label = 駕照或州身分證
    .why = 對發過卡的人，DMV保存著照片、地址和駕駛紀錄。只申請過的人，留下的資料可能少一些。
    .help = 過期的、被收走的或交回去的卡，算過去的卡。如果您有學習駕照（learner's permit），請像有駕照那樣回答。如果您的申請還沒有結果，請選最後一個回答。
    .is-current = 有，我現在有
    .is-past = 現在沒有，但以前有過
    .is-never-issued = 我申請過，但從來沒有拿到

circumstance-license-kind = 這是哪一種卡？
    .label = 卡的種類
    .why = 有些種類的卡，可以在DMV的檔案裡單獨挑出來列成名單。有些法律只保護某些種類的卡。
    .help = 請看卡的正面。上角有一顆星的是REAL ID。有些卡寫著「limited term」（有限期）或「temporary」（臨時）。有些州還有一種另有名字的卡，例如driving privilege card或drive-only license。如果沒有什麼特別的字樣，請選「普通駕照」。商業駕照（CDL）也依同樣的記號來算：有星的是REAL ID，沒有星的是普通駕照；寫著「non-domiciled」或「limited term」的是有限期駕照。未滿18歲的人的卡也這樣算。如果有兩個回答都符合，請先選有限期駕照或駕駛卡。在卡寄到之前用的紙駕照，不算「temporary」。如果是過去的卡，請依最後那一張回答。您可以跳過這一題。
    .is-ordinary = 普通駕照
    .is-real-id = REAL ID（有一顆星）
    .is-enhanced = 加強型駕照（Enhanced，用於從陸路或海路過境）
    .is-limited-term = 有限期（Limited Term）或臨時（Temporary）駕照
    .is-status-neutral = 不需要聯邦文件的駕駛卡或駕照（例如drive-only）
    .is-id-card = 州身分證，不能用來開車

circumstance-license-denied = DMV曾經拒絕過您嗎？
    .label = 駕照被拒
    .why = 拒絕也會留下資料。有機構索取過被拒絕的人的名單。
    .help = 不管因為什麼原因被拒絕，都算，例如缺少文件。駕駛考試沒通過不算。如果兩種情況都有，選哪個都可以。
    .is-no = 沒有
    .is-application = 有，第一次申請的時候
    .is-renewal = 有，申請續期的時候

circumstance-license-papers = 為了拿駕照或州身分證，您曾經給DMV看過證件或文件嗎？
    .label = 給DMV看過的文件
    .why = 有些DMV會留下人們出示的文件的影本。機構可能會索取這些影本。
    .help = 例如護照、出生證明，或者有您地址的帳單。出示的、郵寄的或上傳的都算。
    .is-yes = 有
    .is-no = 沒有

circumstance-license-address-shown = DMV登記的是您的哪個地址？
    .label = DMV登記的地址
    .why = DMV的地址，是機構可以查到的。從這一題可以知道，它會不會指向您的家。
    .help = 地址往往印在您的卡上。如果您報過地址變更，DMV可能有更新的地址。如果DMV既有您家的地址，又有郵政信箱（P.O. box），請選您家。
    .is-current-home = 我現在住的地方
    .is-old-home = 我以前住過的地方
    .is-not-home = 不是我家，例如郵政信箱（P.O. box）

circumstance-license-two-records = DMV有沒有您的兩份資料，用的是兩個名字？
    .label = DMV有兩份資料
    .why = 有些人臉搜尋會找用了兩個名字的同一張臉。您的回答留在這台電腦上，您也可以跳過這一題。
    .help = 結婚或改名之後，或者名字有兩種拼法時，會出現這種情況。如果DMV只是在同一份資料上改了名字，請回答沒有。
    .is-yes = 有
    .is-no = 沒有

## 車輛和道路

circumstance-state-registered = 哪些州現在或以前有車登記在您名下？
    .label = 有車在您名下的州
    .why = 從車牌可以查到DMV檔案裡車主的姓名和地址。每個州有自己的檔案。
    .help = 請看車裡的車輛登記卡（registration）。汽車、卡車和摩托車都算。如果上面只有別人的名字，就不算。
    .is-none = 從來沒有車在我名下

circumstance-car-address-shown = 車輛登記上是哪個地址？
    .label = 車輛登記上的地址
    .why = 讀取車牌的執法人員可以查到這個地址。從這一題可以知道，它會不會指向您的家。
    .help = 請看車裡的車輛登記卡（registration），或者續期通知信。
    .is-current-home = 我現在住的地方
    .is-old-home = 我以前住過的地方
    .is-not-home = 不是我家，例如郵政信箱（P.O. box）

circumstance-state-drives = 您在哪些州開車，或者有車停放在那裡？
    .label = 您開車的州
    .why = 道路和停車場上的攝影機會讀取車牌，在您不住的州也一樣。各州關於這種資料的法律不同。
    .help = 請算上您經常開車的州，以及最近幾年開車經過的任何州。您的車停放的州，或者別人在那裡開您的車的州，也算。您開的借來的車、租來的車或工作用的車也算。如果您只是乘客，請算上您經常坐同一輛車的州：攝影機也會讀取那輛車的車牌，雖然車牌指向的是車主。
    .is-none = 我不開車，也沒有車

circumstance-car-toll-account = 您有沒有過路費電子標籤或過路費帳戶？
    .label = 過路費帳戶
    .why = 過路費帳戶記著一輛車在什麼時間、什麼地點走過收費道路。在有些情況下，警察能拿到這種資料。
    .help = 例如E-ZPass、FasTrak或SunPass。請看擋風玻璃上有沒有一個小標籤，或者信用卡或銀行帳戶有沒有付過路費。
    .is-yes = 有
    .is-no = 沒有

## 警察、看守所和法院

circumstance-police-any = 您曾經和警察、看守所（jail）、州法院或地方法院打過交道嗎？
    .label = 和警察、看守所或法院打過交道
    .why = 打過交道往往會留下資料。如果您從來沒有過，我們就跳過有關的其他問題。
    .help = 被攔下、收到罰單、被逮捕，或者有過任何案件，都算。報案或警察報告也算，包括您作為受害人報的案，或者作為證人說的話。移民法庭放在後面問。
    .is-yes = 有
    .is-no = 沒有

circumstance-state-booked = 您曾經在哪些州被逮捕並且按了指紋？
    .label = 被逮捕過的州
    .why = 逮捕後按的指紋會送到FBI，並和聯邦檔案比對。您的回答留在這台電腦上。
    .help = 被逮捕過就算，即使案子後來撤銷了。沒有按指紋的罰單不算。為了工作按的指紋也不算。
    .is-none = 我沒有遇過這種情況

circumstance-police-in-custody = 您現在被關在看守所（jail）嗎？
    .label = 現在在看守所
    .why = 看守所有資料說明誰關在裡面、打算什麼時候釋放。有些看守所把這些告訴ICE。
    .help = 如果您是替別人回答，請依那個人的情況回答。
    .is-yes = 是
    .is-no = 不是

circumstance-police-report = 警察報告裡有您的名字嗎？
    .label = 警察報告
    .why = 這些報告由地方警察保存。這個回答決定我們要不要顯示誰可能索取您的報告。
    .help = 例如被攔下檢查、車禍或打電話求助之後，或者您是證人。如果您是作為犯罪受害人報案，下一題會問。
    .is-yes = 有
    .is-no = 沒有

circumstance-police-victim-report = 您曾經因為自己受到犯罪侵害，向警察報過案嗎？
    .label = 作為犯罪受害人報案
    .why = 在有些州，這種報案有專門的規定。您的回答留在這台電腦上。
    .help = 您自己報的案，或者別人替您報的案，都算。
    .is-yes = 有
    .is-no = 沒有

circumstance-police-court = 您在州法院或地方法院，現在或以前有案件或開庭（hearing）嗎？
    .label = 州或地方法院的案件
    .why = 法院案件的名單誰都可以看。將來的開庭還會說明您什麼時候、會在哪裡。
    .help = 交通、家庭、租屋和刑事案件都算。如果不止一個，請選還沒有結束的那個。移民法庭不是州法院；其他問題會問到它。
    .is-upcoming = 有，快要開庭，或者案件還沒結束
    .is-past = 有，但已經結束
    .is-no = 沒有

## 聯邦移民機構和移民法庭

circumstance-federal-any = 您曾經和美國移民機構或移民法庭打過交道嗎？
    .label = 和移民機構或移民法庭打過交道
    .why = 這些機構的檔案裡有表格、照片和地址。如果您從來沒有和它們打過交道，我們就跳過有關的其他問題。
    .help = 很多人從來沒有過。那就回答沒有。您寄過的表格，或者別人替您寄的表格，都算；為簽證或為USCIS按過指紋也算。向ICE報到（check-in）、開庭、移民法庭的信、學生簽證，以及邊境或移民執法人員扣留過您，都算。如果您，或者和您同住的人，從聯邦收容所接收過一個孩子，也算。只是出過國不算；旅行的事後面會問。您可以跳過這一題。
    .is-yes = 有
    .is-no = 沒有，從來沒有

circumstance-federal-biometrics = 聯邦的邊境、簽證或移民機構曾經給您拍過照片或取過指紋嗎？
    .label = 在聯邦機構拍照或按指紋
    .why = 這些機構把照片和指紋放進國土安全部的檔案。執法人員可以在街上掃描人臉，和這些檔案比對。
    .help = 例如在簽證面談時、在打指紋預約（biometrics appointment）時、出國回來在機場，或者為了Global Entry。
    .is-yes = 有
    .is-no = 沒有

circumstance-federal-application = 您曾經向USCIS遞交過表格，或者有人替您遞交過嗎？
    .label = 向USCIS遞交過表格
    .why = USCIS和ICE共享案件檔案。這種表格裡往往有地址和家庭情況。
    .help = USCIS是處理親屬移民申請、工作許可、綠卡和入籍的機構。為親屬遞交的表格，如果上面有您的名字，也算。
    .is-yes = 有
    .is-no = 沒有

circumstance-federal-registration = 您曾經寄過USCIS的G-325R表嗎？
    .label = G-325R登記表
    .why = 這份表格把地址和經歷放進聯邦檔案。您的回答留在這台電腦上。
    .help = 這份表格是給非公民登記用的，USCIS從2025年4月開始接收。如果您在想要不要寄，請先和律師談談。您可以跳過這一題。
    .is-yes = 有
    .is-no = 沒有

circumstance-federal-victim-filing = 您曾經作為虐待、犯罪或人口販運的受害人，向USCIS遞交過申請嗎？
    .label = 作為受害人向USCIS申請
    .why = 一項聯邦法律給這種申請更多的隱私保護，但有限度。您的回答留在這台電腦上。
    .help = 這種申請叫VAWA、U或T。只向警察報案，不算這種申請。
    .is-yes = 有
    .is-no = 沒有

circumstance-federal-court-case = 您曾經在移民法庭有過案件嗎？
    .label = 移民法庭的案件
    .why = 移民法庭的檔案裡有地址和開庭日期，ICE的律師能看到。您的回答留在這台電腦上。
    .help = 移民法庭的信上寫著「Executive Office for Immigration Review」或「EOIR」。交通、家庭和刑事法院是別的法院。
    .is-yes = 有
    .is-no = 沒有

circumstance-federal-order = 移民法官或移民官員曾經命令您離開美國嗎？
    .label = 離開美國的命令
    .why = ICE可以把這種命令放到警察攔車時看得到的地方。您的回答留在這台電腦上。
    .help = 很久以前的命令也算。對沒有出庭的人，法官可以下這種命令，所以您可能不知道。移民法庭的免費案件電話和網站會顯示它的案件；但可能不顯示由移民官員下的命令。律師可以去查。如果您不確定，請跳過這一題。
    .is-yes = 有
    .is-no = 沒有

circumstance-federal-appointment = 您接下來在ICE或USCIS有預約嗎？
    .label = 接下來的預約
    .why = 預約讓那個機構知道您什麼時候、會在哪裡。它也關係到聯邦檔案和裡面的地址。
    .help = 請找有日期的信或簡訊。去USCIS按指紋或拍照，算USCIS的預約。如果兩種都有，請選向ICE報到（check-in）。
    .is-check-in = 有，要向ICE報到（check-in）
    .is-interview = 有，在USCIS有預約
    .is-no = 沒有

circumstance-federal-address = 您最後給USCIS、ICE或移民法庭的是哪個地址？
    .label = 聯邦機構登記的地址
    .why = 這些機構能看到您給的地址。從這一題可以知道，它會不會指向您的家。
    .help = 請看最後一份表格或最後一封信。如果他們有您的不止一個地址，其中一個是您家，請選您家。
    .is-current-home = 我現在住的地方
    .is-old-home = 我以前住過的地方
    .is-not-home = 不是我家，例如郵政信箱（P.O. box）

circumstance-federal-detained = 邊境或移民執法人員曾經扣留過您嗎，即使時間很短？
    .label = 被邊境或移民執法人員扣留過
    .why = 國土安全部對它扣留的大多數人採集DNA，並送進FBI的一個檔案。您的回答留在這台電腦上。
    .help = 例如在邊境、在機場、在拘留室或拘留中心。在查驗護照的櫃檯被問幾個問題不算。您可以跳過這一題。
    .is-yes = 有
    .is-no = 沒有

circumstance-federal-student = 美國的學校曾經把您通報為F、M或J學生嗎？
    .label = F、M或J學生
    .why = 學校把這些學生通報到ICE管理的系統SEVIS。裡面有學校和一個地址。
    .help = 學校會給這樣的學生一份I-20或DS-2019表。如果您從來沒有過，請回答沒有。您可以跳過這一題。
    .is-yes = 有
    .is-no = 沒有

circumstance-federal-sponsor = 您曾經從聯邦收容所接收過一個孩子，或者和接收過孩子的人同住嗎？
    .label = 聯邦收容所的孩子
    .why = 聯邦難民辦公室（ORR）有一份關於那個家裡成年人的檔案。新聞報導說，從2025年起有更多ICE執法人員能看到它。
    .help = 這裡說的是沒有父母陪同來到美國的孩子。接收孩子的成年人叫擔保人（sponsor）。如果您住在那個家裡，也算。您可以跳過這一題。
    .is-yes = 有
    .is-no = 沒有

## 公共福利和學校

circumstance-benefits-any = 您或您同住的家人，曾經申請過或得到過公共福利計畫的幫助嗎？
    .label = 公共福利計畫
    .why = 每個計畫都有一份關於這一家人的檔案。如果誰都沒有申請過，我們就跳過各個計畫的問題。
    .help = 例如Medicaid（醫療補助）、由Medicaid付錢的急診、糧食券（SNAP）、現金援助（TANF或SSI）、房租補助，或者聯邦助學金（FAFSA）。給孩子的幫助也算。被拒絕的申請也算。
    .is-yes = 有
    .is-no = 沒有

circumstance-benefits-medicaid = 您或您同住的家人，曾經申請過或得到過Medicaid、急診Medicaid或CHIP嗎？
    .label = Medicaid、急診Medicaid或CHIP
    .why = Medicaid的檔案裡有姓名、地址和電話號碼，也包括只有急診由它付錢的人。有法院允許把其中一些資料給ICE，所以我們顯示您所在的州已知的情況。
    .help = Medicaid（醫療補助，俗稱白卡）支付看病的錢。急診Medicaid替急診或生產付錢給醫院，不管病人是什麼移民身分。CHIP是給兒童的。有些州給它們別的名字，例如加州的Medi-Cal。如果醫院替您填過表格，也算。Medicare是另一個計畫。
    .is-yes = 有
    .is-no = 沒有

circumstance-benefits-snap = 您或您同住的家人，曾經申請過或得到過糧食券（SNAP）嗎？
    .label = 糧食券（SNAP）
    .why = 聯邦政府向各州索取過這些檔案。有法院保護了一些州，所以我們顯示您所在的州已知的情況。
    .help = SNAP的錢放在一張叫EBT的卡上。有些州給它別的名字，例如加州的CalFresh。WIC是另一個計畫。
    .is-yes = 有
    .is-no = 沒有

circumstance-benefits-housing = 您或您同住的家人，曾經申請過或得到過聯邦的住房幫助嗎？
    .label = 住房幫助
    .why = 聯邦住房部（HUD）曾經把租戶檔案和一個移民資料庫比對。
    .help = 例如公共住房、Section 8租屋券（voucher），或者有聯邦房租補助的大樓。如果您不確定，請看您的租約，或者問住房辦公室。
    .is-yes = 有
    .is-no = 沒有
circumstance-benefits-cash = 您或您同住的家人，曾經申請過或得到過現金援助（TANF或SSI）嗎？
    .label = 現金援助（TANF或SSI）
    .why = 1996年的一項法律規定，這些辦公室如果知道某個人非法在美國，就要報告。您的回答留在這台電腦上。
    .help = TANF是給家庭的現金福利；有些州給它別的名字，例如加州的CalWORKs。SSI是社會安全局每月發給年老或有身心障礙、而且財產很少的人的錢。社會安全局的退休金不是SSI。被拒絕的申請也算。您可以跳過這一題。
    .is-yes = 有
    .is-no = 沒有

circumstance-school-child = 您家裡有上學的孩子或學生嗎？
    .label = 上學的孩子或學生
    .why = 學校保存著姓名、地址和家庭聯絡方式。有一項聯邦法律保護這些資料，但有例外。
    .help = 從幼稚園（kindergarten）到大學，任何學校都算。如果您自己在上學，也算。
    .is-yes = 有
    .is-no = 沒有

circumstance-school-directory = 您有沒有書面告訴學校，不要把「名冊資訊」（directory information）給別人？
    .label = 學校的名冊資訊
    .why = 除非家裡表示不同意，學校可以把這些資料給別人。表示了不同意，這些資料就比較有保護。
    .help = 名冊資訊（directory information）是姓名、地址和電話之類的資料。請找學年開始時的一張表格，或者問學校。如果不止一所學校，只有所有學校都收到了書面通知，才回答有。
    .is-opted-out = 有，是書面的
    .is-not-opted-out = 沒有
circumstance-school-aid-form = 您或您同住的家人，曾經填過學生助學金申請表（FAFSA）嗎？
    .label = 學生助學金申請表（FAFSA）
    .why = 表格裡有學生以及父母或配偶的姓名、出生日期和地址。您的回答留在這台電腦上。
    .help = 如果您作為學生填過它，或者作為父母或配偶提供過您的資料，都算。只有州或大學自己用的表格不是FAFSA。您可以跳過這一題。
    .is-yes = 有
    .is-no = 沒有

## 工作和錢

circumstance-work-records = 您曾經在美國替雇主做過正式的、有報稅的工作，或者報過美國的稅嗎？
    .label = 工作和稅
    .why = 雇主保存您的I-9表，並向州裡報告您的工資；ICE可以索取這兩樣。報稅表上有地址。ICE曾向國稅局（IRS）索取地址，而它可不可以這樣做，各法院看法不一。
    .help = 正式的、有報稅的工作，是說雇主讓您填過文件，並且申報了您的工資：有薪資單或W-2表，就是這種工作的跡象。用社安號碼或用ITIN報的稅都算，配偶報的、上面有您名字的也算。您可以跳過這一題。
    .is-employer = 替雇主工作過
    .is-taxes = 報過稅
    .is-both = 兩樣都有
    .is-none = 兩樣都沒有

circumstance-work-social-security = 您曾經得到過社安號碼嗎？
    .label = 社安號碼
    .why = 社會安全局保存著您的姓名和一個地址。它曾與國土安全部共享一些資料。您的回答留在這台電腦上。
    .help = 社會安全局發給您的號碼就算，即使是很久以前。我們從不問號碼本身。報稅用的ITIN是另一種號碼。您可以跳過這一題。
    .is-yes = 有
    .is-no = 沒有

circumstance-money-services = 您用銀行嗎？或者您匯款、收匯款嗎？
    .label = 銀行和匯款
    .why = 銀行、信用報告機構和匯款公司都保存姓名和地址。機構透過不同的途徑拿到它們。
    .help = 銀行也包括信用合作社（credit union）或信用卡。匯款是在店裡或用手機App把錢轉給別人，例如給國外的家人。您在店裡兌現支票或買匯票（money order），請算作匯款。請算最近幾年的。
    .is-bank = 銀行或信用卡
    .is-transfers = 匯款
    .is-both = 兩樣都有
    .is-none = 兩樣都沒有

## 電話、網路和旅行

circumstance-phone-kind = 您用哪一種電話？
    .label = 電話的種類
    .why = 有些手機App把您在哪裡告訴公司，這些公司再拿去賣。電話公司保存著每部電話的資料。
    .help = 手機的設定裡會列出哪些App可以使用您的位置。請看「定位服務」「位置資訊」（Location）或「隱私權」（Privacy）。如果您不確定，請選第一個回答。
    .is-location-apps = 智慧型手機；有些App可以使用我的位置
    .is-no-location-apps = 智慧型手機；沒有App可以使用我的位置
    .is-basic = 沒有App的普通手機
    .is-none = 沒有電話

circumstance-online-accounts = 您有社群媒體或其他網路帳號嗎？
    .label = 網路帳號
    .why = 公開的貼文誰都能看，ICE也看。機構還會向公司詢問一個帳號背後是誰。
    .help = 例如Facebook、Instagram、TikTok或YouTube。如果陌生人能看到您的任何貼文或照片，請選第一個回答。電子郵件，或者沒有貼文的帳號，請選第二個回答。
    .is-public = 有，其中有些是公開的
    .is-private = 有，但只有我選的人能看到
    .is-none = 沒有

circumstance-travel-crossed = 您曾經通過機場、海港或邊境口岸進入或離開美國嗎？
    .label = 出入境
    .why = 邊境執法人員記錄入境和出境，往往還拍照。這關係到您的旅行紀錄、您的人臉資料，以及在邊境被檢查手機。
    .help = 任何年齡、任何一次都算，不管是坐飛機、坐船、坐車還是走路。Global Entry、NEXUS、SENTRI和FAST也算：加入它們就會留下這種資料。
    .is-yes = 有
    .is-no = 沒有

circumstance-travel-flies = 您在美國境內坐飛機嗎？
    .label = 美國境內的航班
    .why = 新聞報導說，機場安檢機構（TSA）把乘客姓名給ICE，美國境內的航班也一樣。
    .help = 請算上最近幾年坐過的航班，以及您打算坐的航班。往返波多黎各（Puerto Rico）的航班也算。
    .is-yes = 坐
    .is-no = 不坐

circumstance-federal-monitor = ICE有沒有要您戴一個裝置，或者用手機App報到？
    .label = ICE的監控
    .why = 這種裝置或App會告訴ICE您在哪裡。州法律在這中間不起作用。您的回答留在這台電腦上。
    .help = 例如戴在腳踝或手腕上的裝置，或者SmartLINK App。這個計畫叫ISAP，或Alternatives to Detention。只算ICE或它的公司BI給您的。您可以跳過這一題。
    .is-device = 有，腳踝或手腕上的裝置
    .is-phone-app = 有，手機上的App
    .is-both = 有，兩樣都有
    .is-no = 沒有

circumstance-insurance-claim = 曾經有過寫著您名字的保險理賠嗎？
    .label = 保險理賠
    .why = 保險公司把理賠放進一個共用的檔案。404 Media在2025年7月報導，ICE會搜尋它。
    .help = 例如車禍、失竊、受傷或房屋損壞之後。別人提出的、與您有關的理賠也算。如果您不確定，請跳過這一題。
    .is-yes = 有
    .is-no = 沒有

## 在結果旁邊

circumstance-worry-agency = 您最擔心哪個機構？
    .label = 先說哪個機構
    .why = 如果幾個結果在其他方面都一樣，我們就先說這個機構能拿到什麼。別的都不變。
    .is-immigration-enforcement = ICE和邊境機構（CBP）
    .is-police = 警察
    .is-fbi = FBI
circumstance-keeps-records = 您是否經營一個保存別人資料的地方？
    .label = 保存別人資料的地方
    .why = 有些步驟只適合經營這種地方的人。只有您這樣說了，才會顯示。
    .is-rental = 我出租房屋
    .is-business = 我開公司或商店
    .is-school = 我經營學校
    .is-shelter-or-clinic = 我經營收容所或診所
