## 駕照、車輛和人臉

record-license-photo = 駕照照片
    .what = 駕照或州身分證上的照片，由DMV保存。
record-home-address = 住家地址
    .what = 某個機構檔案裡登記的、您現在或以前住的地方。
record-license-status = 駕照狀態
    .what = 駕照或州身分證是哪一種、是否有效、什麼時候到期。
record-license-application = 駕照申請文件
    .what = 為了駕照交給DMV的表格和文件，以及它們的影本。
record-license-denial = 駕照被拒
    .what = DMV拒絕新辦或續辦駕照的紀錄。
record-driving-history = 駕駛紀錄
    .what = DMV檔案裡的罰單、車禍和駕照被吊扣的情況。
record-vehicle-registration = 車輛登記
    .what = 車牌、車輛，以及車主的姓名和地址。
record-plate-sightings = 車牌被拍到的紀錄
    .what = 攝影機在什麼時候、什麼地方讀到一個車牌。
record-face-template = 人臉資料
    .what = 把一張臉變成數字，電腦就可以拿它和別的臉比對。

## 警察、看守所和移民

record-booking-fingerprints = 入所登記（booking）指紋
    .what = 逮捕後由警察或看守所（jail）取的指紋。
record-arrest-record = 逮捕紀錄
    .what = 警察在什麼時候、什麼地方、為什麼逮捕。
record-jail-record = 看守所紀錄
    .what = 誰在看守所（jail）裡、從什麼時候起、打算什麼時候釋放。
record-police-report = 警察報告
    .what = 警察就攔車、車禍、求助電話或犯罪寫下的內容。
record-police-video = 警察錄影
    .what = 警察拍的影片，例如用隨身攝影機拍的。
record-crime-victim-report = 犯罪受害人的報案
    .what = 犯罪受害人告訴警察的內容。
record-victim-filing = 受害人的申請（VAWA、U或T）
    .what = 虐待、犯罪或人口販運的受害人向聯邦提出的申請。
record-immigration-file = 聯邦移民檔案
    .what = 聯邦移民機構保存的關於一個人的表格、文件和筆記。
record-immigration-warrant = 移民行政令狀（ICE簽發）
    .what = ICE的令狀（warrant），沒有法官簽名，顯示在警察資料庫裡。
record-court-address = 移民法庭的地址和開庭日期
    .what = 移民法庭檔案裡的地址和開庭（hearing）日期。
record-travel-record = 邊境和旅行紀錄
    .what = 一個人在什麼時候、什麼地方過境或將要坐飛機，以及在邊境拍的照片。
record-home-interior = 您家裡面
    .what = 您家的房間，以及執法人員可能在那裡看到或找到的東西。

## 道路、法院、福利、醫療和學校

record-toll-records = 過路費紀錄
    .what = 一輛車在什麼地方、什麼時候走過收費道路，誰付的錢。
record-court-record = 法院紀錄
    .what = 民事或刑事法院案件的文件和日期。
record-tax-record = 稅務紀錄
    .what = 國稅局（IRS）保存的報稅表內容。我們所知道的與ICE的共享，是關於地址的。
record-medicaid-record = Medicaid資料
    .what = 一個人為了得到醫療保障告訴Medicaid（醫療補助）的內容。
record-snap-record = 糧食券（SNAP）資料
    .what = 一家人告訴糧食券計畫的內容。
record-health-record = 醫療紀錄
    .what = 醫生、診所或醫院寫下的病人情況，以及Medicaid（醫療補助）保存的那一部分。
record-school-record = 學校紀錄
    .what = 學校或大學保存的學生情況。
record-student-visa-record = 學生簽證資料（SEVIS）
    .what = 學校向聯邦政府報告的簽證學生情況。

## 工作、錢、電話和其他

record-wage-record = 工資紀錄
    .what = 雇主寄給州的工資報告，上面有姓名和社安號碼。
record-employment-eligibility = 工作文件（I-9和E-Verify）
    .what = 美國每個新進員工給雇主看的表格和證件。
record-social-security-record = 社會安全資料
    .what = 社會安全局保存的號碼、姓名和其他資料。
record-utility-account = 水電煤氣等帳戶
    .what = 水、電、煤氣、電話或有線電視帳單上的姓名和地址。
record-credit-header = 信用檔案的抬頭部分
    .what = 信用檔案裡的姓名、地址、出生日期和社安號碼。
record-broker-dossier = 資料經紀商的檔案
    .what = 私人公司從許多來源拼成並出售的檔案。
record-phone-location = 手機位置
    .what = 電話公司或手機App記下的手機所在的地方。
record-phone-records = 電話紀錄
    .what = 一個電話號碼屬於誰，打過哪些電話、發過哪些簡訊。
record-social-media = 社群媒體
    .what = 一個人在網路上張貼的內容，以及背後的帳號資料。
record-voter-registration = 選民登記
    .what = 登記選民的姓名、地址和其他資料。
record-property-record = 房地產紀錄
    .what = 說明房子或土地屬於誰的公開文件。
record-airline-booking = 機票訂位
    .what = 機票的姓名、路線和付款資料。
record-money-transfer = 匯款紀錄
    .what = 誰把錢匯給誰、匯了多少，以及所給的地址。
record-bank-record = 銀行紀錄
    .what = 銀行檔案裡的帳戶和付款。
record-housing-assistance = 住房補助資料
    .what = 一家人告訴公共住房或房租補助計畫的內容。
record-cash-aid-record = 現金援助資料
    .what = 現金援助辦公室保存的內容：家裡住著誰、地址、收入，以及發了多少錢。
record-sponsor-record = 兒童擔保人（sponsor）資料
    .what = 成年人為了接收獨自來美的孩子而告訴難民辦公室的內容。
record-dna-profile = DNA圖譜
    .what = 由一個人的DNA做成、存在資料庫裡的圖譜。
record-postal-record = 郵件紀錄
    .what = 郵政局知道的關於郵件和地址的情況。
record-census-answers = 人口普查的回答
    .what = 一家人告訴人口普查局的內容。
record-device-content = 手機或電腦裡的內容
    .what = 手機或電腦上的訊息、照片和其他資料。
record-doorbell-video = 門鈴錄影
    .what = 門鈴攝影機在住家門口拍的影片。
record-library-record = 圖書館紀錄
    .what = 借書證，以及借過或查過什麼。
record-other = 其他資料
    .what = 不屬於其他任何一種的資料。

record-appointment = 接下來的預約
    .what = 一個人必須在什麼時候、到哪裡去ICE或USCIS。

record-monitor-location = ICE監控得到的位置
    .what = 透過ICE要求使用的裝置或手機App得出的、一個人所在的地方。

record-insurance-claim = 保險理賠
    .what = 保險公司保存的關於車禍、失竊、受傷或房屋損壞的情況。
