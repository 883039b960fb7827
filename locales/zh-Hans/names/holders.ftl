## 驾驶人和车辆数据、车牌摄像头

holder-state-dmv = 州DMV（车管局）
holder-plate-reader-network = 警察的车牌摄像头网络
holder-commercial-plate-database = 私人车牌摄像头公司
holder-border-patrol-readers = 联邦车牌摄像头网络

## 警察、看守所、联邦档案

holder-local-police = 地方警察
holder-county-jail = 县看守所
holder-jail-data-vendor = 出售看守所数据的公司
holder-fbi-fingerprint-file = FBI的指纹档案
holder-homeland-security-file = 国土安全部（DHS）的档案
holder-uscis = 美国公民及移民服务局（USCIS）
holder-immigration-court = 移民法庭
holder-own-home = 您自己，在家里
holder-ice-address-map = ICE的地址地图（ELITE）
holder-ice-student-system = ICE的学生系统（SEVIS）
holder-refugee-office = 联邦难民办公室（ORR）
holder-fbi-warrant-file = FBI的令状数据库（NCIC）
holder-fbi-dna-file = FBI的DNA档案（CODIS）
holder-airport-security = 机场安检机构（TSA）
holder-airline-clearing-house = 航空公司的结算中心（ARC）
holder-own-phone = 您自己，在您的手机上
holder-state-court = 州法院和地方法院

## 工作、福利、钱和日常生活

holder-irs = 联邦国税局（IRS）
holder-social-security = 社会安全局
holder-state-labor-agency = 州劳工机构
holder-parent-locator = 联邦的子女抚养费和新雇员档案
holder-employer = 您的雇主
holder-medicaid-agency = Medicaid机构
holder-snap-agency = 州食品券（SNAP）办公室
holder-housing-authority = 住房补助办公室
holder-cash-aid-office = 现金援助办公室（TANF、SSI）
holder-hospital = 医院和诊所
holder-school = 学校和大学
holder-library = 公共图书馆
holder-education-department = 美国教育部
holder-election-office = 州选举办公室
holder-census-bureau = 人口普查局
holder-county-recorder = 县房地产登记处
holder-landlord-or-utility = 您的房东或水电煤气等公司
holder-utility-exchange = 公用事业公司的数据交换机构（NCTUE）
holder-bank = 银行
holder-money-transfer-database = 汇款数据库TRAC
holder-money-transfer-shop = 汇款或兑现支票的店
holder-credit-bureau = 征信机构
holder-data-broker = 出售个人档案的公司
holder-skip-tracing-firm = 找人的私人公司
holder-face-search-firm = 搜索人脸的公司
holder-location-data-broker = 出售手机位置的公司
holder-phone-company = 电话和网络公司
holder-online-platform = 网络平台
holder-postal-service = 美国邮政局
holder-toll-agency = 过路费机构
holder-doorbell-cameras = 门铃摄像头的主人和制造商

holder-shared-police-database = 各警察部门共享的数据库

holder-police-report-exchange = 一家公司汇集的警察报告

holder-state-police-network = 州自己的警察网络

holder-ice-monitoring-program = ICE的监控项目（ISAP）

holder-insurance-claims-database = 保险公司共用的理赔档案

holder-private-plate-cameras = 学校、商店和邻居的车牌摄像头

holder-license-pointer-system = 驾照机构共用的索引（State-to-State）
