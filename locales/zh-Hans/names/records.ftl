## 驾照、车辆和人脸

record-license-photo = 驾照照片
    .what = 驾照或州身份证上的照片，由DMV保存。
record-home-address = 家庭地址
    .what = 某个机构档案里登记的、您现在或以前住的地方。
record-license-status = 驾照状态
    .what = 驾照或州身份证是哪一种、是否有效、什么时候到期。
record-license-application = 驾照申请文件
    .what = 为了驾照交给DMV的表格和文件，以及它们的复印件。
record-license-denial = 驾照被拒
    .what = DMV拒绝新办或续办驾照的记录。
record-driving-history = 驾驶记录
    .what = DMV档案里的罚单、撞车和驾照被暂停的情况。
record-vehicle-registration = 车辆登记
    .what = 车牌、车辆，以及车主的姓名和地址。
record-plate-sightings = 车牌被拍到的记录
    .what = 摄像头在什么时候、什么地方读到一个车牌。
record-face-template = 人脸数据
    .what = 把一张脸变成数字，计算机就可以拿它和别的脸比对。

## 警察、看守所和移民

record-booking-fingerprints = 入所登记（booking）指纹
    .what = 逮捕后由警察或看守所（jail）取的指纹。
record-arrest-record = 逮捕记录
    .what = 警察在什么时候、什么地方、为什么逮捕。
record-jail-record = 看守所记录
    .what = 谁在看守所（jail）里、从什么时候起、打算什么时候释放。
record-police-report = 警察报告
    .what = 警察就拦车、撞车、求助电话或犯罪写下的内容。
record-police-video = 警察录像
    .what = 警察拍的录像，例如用随身摄像机拍的。
record-crime-victim-report = 犯罪受害人的报案
    .what = 犯罪受害人告诉警察的内容。
record-victim-filing = 受害人的申请（VAWA、U或T）
    .what = 虐待、犯罪或人口贩运的受害人向联邦提出的申请。
record-immigration-file = 联邦移民档案
    .what = 联邦移民机构保存的关于一个人的表格、文件和笔记。
record-immigration-warrant = 移民行政令状（ICE签发）
    .what = ICE的令状（warrant），没有法官签名，显示在警察数据库里。
record-court-address = 移民法庭的地址和开庭日期
    .what = 移民法庭档案里的地址和开庭（hearing）日期。
record-travel-record = 边境和出行记录
    .what = 一个人在什么时候、什么地方过境或将要坐飞机，以及在边境拍的照片。
record-home-interior = 您家里面
    .what = 您家的房间，以及执法人员可能在那里看到或找到的东西。

## 道路、法院、福利、医疗和学校

record-toll-records = 过路费记录
    .what = 一辆车在什么地方、什么时候走过收费道路，谁付的钱。
record-court-record = 法院记录
    .what = 民事或刑事法院案件的文件和日期。
record-tax-record = 税务记录
    .what = 国税局（IRS）保存的报税表内容。我们所知道的与ICE的共享，是关于地址的。
record-medicaid-record = Medicaid资料
    .what = 一个人为了得到医疗保障告诉Medicaid（医疗补助）的内容。
record-snap-record = 食品券（SNAP）资料
    .what = 一家人告诉食品券项目的内容。
record-health-record = 医疗记录
    .what = 医生、诊所或医院写下的病人情况，以及Medicaid（医疗补助）保存的那一部分。
record-school-record = 学校记录
    .what = 学校或大学保存的学生情况。
record-student-visa-record = 学生签证资料（SEVIS）
    .what = 学校向联邦政府报告的签证学生情况。

## 工作、钱、电话和其他

record-wage-record = 工资记录
    .what = 雇主寄给州的工资报告，上面有姓名和社会安全号码。
record-employment-eligibility = 工作文件（I-9和E-Verify）
    .what = 美国每个新员工给雇主看的表格和证件。
record-social-security-record = 社会安全资料
    .what = 社会安全局保存的号码、姓名和其他数据。
record-utility-account = 水电煤气等账户
    .what = 煤气、电、水、电话或有线电视账单上的姓名和地址。
record-credit-header = 信用档案的抬头部分
    .what = 信用档案里的姓名、地址、出生日期和社会安全号码。
record-broker-dossier = 数据经纪商的档案
    .what = 私人公司从许多来源拼成并出售的档案。
record-phone-location = 手机位置
    .what = 电话公司或手机应用记下的手机所在的地方。
record-phone-records = 电话记录
    .what = 一个电话号码归谁所有，打过哪些电话、发过哪些短信。
record-social-media = 社交媒体
    .what = 一个人在网上发的内容，以及背后的账号数据。
record-voter-registration = 选民登记
    .what = 登记选民的姓名、地址和其他数据。
record-property-record = 房地产记录
    .what = 说明房子或土地归谁所有的公开文件。
record-airline-booking = 机票预订
    .what = 机票的姓名、路线和付款数据。
record-money-transfer = 汇款记录
    .what = 谁把钱汇给谁、汇了多少，以及所给的地址。
record-bank-record = 银行记录
    .what = 银行档案里的账户和付款。
record-housing-assistance = 住房补助资料
    .what = 一家人告诉公共住房或房租补助项目的内容。
record-cash-aid-record = 现金援助资料
    .what = 现金援助办公室保存的内容：家里住着谁、地址、收入，以及发了多少钱。
record-sponsor-record = 儿童担保人（sponsor）资料
    .what = 成年人为了接收独自来美的孩子而告诉难民办公室的内容。
record-dna-profile = DNA图谱
    .what = 由一个人的DNA做成、存在数据库里的图谱。
record-postal-record = 邮件记录
    .what = 邮政局知道的关于邮件和地址的情况。
record-census-answers = 人口普查的回答
    .what = 一家人告诉人口普查局的内容。
record-device-content = 手机或电脑里的内容
    .what = 手机或电脑上的信息、照片和其他数据。
record-doorbell-video = 门铃录像
    .what = 门铃摄像头在一个家门口拍的录像。
record-library-record = 图书馆记录
    .what = 借书证，以及借过或查过什么。
record-other = 其他资料
    .what = 不属于其他任何一种的资料。

record-appointment = 接下来的预约
    .what = 一个人必须在什么时候、到哪里去ICE或USCIS。

record-monitor-location = ICE监控得到的位置
    .what = 通过ICE要求使用的设备或手机应用得出的、一个人所在的地方。

record-insurance-claim = 保险理赔
    .what = 保险公司保存的关于撞车、失窃、受伤或房屋损坏的情况。
