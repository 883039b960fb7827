## 駕駛人和車輛資料、車牌攝影機

holder-state-dmv = 州DMV（車管局）
holder-plate-reader-network = 警察的車牌攝影機網路
holder-commercial-plate-database = 私人車牌攝影機公司
holder-border-patrol-readers = 聯邦車牌攝影機網路

## 警察、看守所、聯邦檔案

holder-local-police = 地方警察
holder-county-jail = 縣看守所
holder-jail-data-vendor = 出售看守所資料的公司
holder-fbi-fingerprint-file = FBI的指紋檔案
holder-homeland-security-file = 國土安全部（DHS）的檔案
holder-uscis = 美國公民及移民服務局（USCIS）
holder-immigration-court = 移民法庭
holder-own-home = 您自己，在家裡
holder-ice-address-map = ICE的地址地圖（ELITE）
holder-ice-student-system = ICE的學生系統（SEVIS）
holder-refugee-office = 聯邦難民辦公室（ORR）
holder-fbi-warrant-file = FBI的令狀資料庫（NCIC）
holder-fbi-dna-file = FBI的DNA檔案（CODIS）
holder-airport-security = 機場安檢機構（TSA）
holder-airline-clearing-house = 航空公司的清算中心（ARC）
holder-own-phone = 您自己，在您的手機上
holder-state-court = 州法院和地方法院

## 工作、福利、錢和日常生活

holder-irs = 聯邦國稅局（IRS）
holder-social-security = 社會安全局
holder-state-labor-agency = 州勞工機構
holder-parent-locator = 聯邦的子女撫養費和新進員工檔案
holder-employer = 您的雇主
holder-medicaid-agency = Medicaid機構
holder-snap-agency = 州糧食券（SNAP）辦公室
holder-housing-authority = 住房補助辦公室
holder-cash-aid-office = 現金援助辦公室（TANF、SSI）
holder-hospital = 醫院和診所
holder-school = 學校和大學
holder-library = 公共圖書館
holder-education-department = 美國教育部
holder-election-office = 州選舉辦公室
holder-census-bureau = 人口普查局
holder-county-recorder = 縣房地產登記處
holder-landlord-or-utility = 您的房東或水電煤氣等公司
holder-utility-exchange = 公用事業公司的資料交換機構（NCTUE）
holder-bank = 銀行
holder-money-transfer-database = 匯款資料庫TRAC
holder-money-transfer-shop = 匯款或兌現支票的店
holder-credit-bureau = 信用報告機構
holder-data-broker = 出售個人檔案的公司
holder-skip-tracing-firm = 找人的私人公司
holder-face-search-firm = 搜尋人臉的公司
holder-location-data-broker = 出售手機位置的公司
holder-phone-company = 電話和網路公司
holder-online-platform = 網路平台
holder-postal-service = 美國郵政局
holder-toll-agency = 過路費機構
holder-doorbell-cameras = 門鈴攝影機的主人和製造商

holder-shared-police-database = 各警察部門共享的資料庫

holder-police-report-exchange = 一家公司彙集的警察報告

holder-state-police-network = 州自己的警察網路

holder-ice-monitoring-program = ICE的監控計畫（ISAP）

holder-insurance-claims-database = 保險公司共用的理賠檔案

holder-private-plate-cameras = 學校、商店和鄰居的車牌攝影機

holder-license-pointer-system = 駕照機構共用的索引（State-to-State）
