## 主题

topic-home = 您住在哪里
topic-license = 您的驾照或州身份证
topic-car = 您的车
topic-police = 警察、看守所和法院
topic-immigration = 移民机构和移民法庭
topic-benefits = 福利、医疗和学校
topic-work = 工作、税和钱
topic-phone = 电话、网络和出行

## 您住在哪里

circumstance-state-home = 您住在哪个州？
    .label = 居住的州
    .why = 各州的法律不同。您住的州决定了地方警察、法院、公共福利项目和学校要遵守哪些规定。
    .help = 请选您大多数晚上睡觉的那个州。华盛顿特区（Washington, D.C.）和波多黎各（Puerto Rico）也在名单里。

circumstance-home-county = 您住在哪个县（county）？
    .label = 县
    .why = ICE公布了哪些地方机构签了协议来做移民执法工作，这种协议叫287(g)。知道您的县，我们就能显示那里哪些机构签了。
    .help = 请从名单里选；我们从不问您的地址。有些地方把它叫parish、borough、municipio，或者是独立的市。您的回答留在这台电脑上，您也可以跳过这一题。

circumstance-home-accounts = 房契、租约，或者煤气、电、水的账户上，有没有您的名字？
    .label = 房契、租约或水电煤气账户
    .why = 这些文件把您的名字和一个地址连在一起。其中有些是公开的，有些会通过出售数据的公司到机构手里。
    .help = 房契（deed）是说明房子或土地归谁所有的文件。如果您的名字在房契上，也在其他文件上，请选房契。
    .is-deed = 有，房子或土地在我名下
    .is-lease-or-utilities = 有，租约，或者煤气、电、水的账户
    .is-none = 没有，都没有

circumstance-voter-registered = 您登记投票了吗？
    .label = 选民登记
    .why = 选民名单上有姓名、地址和出生日期。司法部已经向几乎每个州索取名单。
    .help = 只有美国公民才可以为联邦选举登记。如果您不确定自己是不是被误登记了，做任何别的事之前，请先和律师谈谈。您可以跳过这一题。
    .is-yes = 登记了
    .is-no = 没有登记

## 驾照和DMV

circumstance-state-licensed = 您在哪些州曾经有过或申请过驾照或州身份证？
    .label = 有过或申请过驾照的州
    .why = 每个州的DMV（车管局）都有自己的资料：您的照片、您的地址和您的驾驶记录。每个州有自己的规定。
    .help = 请算上驾照、商业驾照（CDL）、学车许可（learner's permit）和州身份证，未满18岁时的也算。申请了但被拒绝的州也算。旧的卡也算。如果您只是坐别人的车，从来没有过任何卡，也没有申请过，请选最后一个回答。
    .is-none = 我从来没有过，也没有申请过

circumstance-license-status = 您现在有驾照或州身份证吗？
    .label = 驾照或州身份证
    .why = 对发过卡的人，DMV保存着照片、地址和驾驶记录。只申请过的人，留下的资料可能少一些。
    .help = 过期的、被收走的或交回去的卡，算过去的卡。如果您有学车许可（learner's permit），请像有驾照那样回答。如果您的申请还没有结果，请选最后一个回答。
    .is-current = 有，我现在有
    .is-past = 现在没有，但以前有过
    .is-never-issued = 我申请过，但从来没有拿到

circumstance-license-kind = 这是哪一种卡？
    .label = 卡的种类
    .why = 有些种类的卡，可以在DMV的档案里单独挑出来列成名单。有些法律只保护某些种类的卡。
    .help = 请看卡的正面。上角有一颗星的是REAL ID。有些卡写着“limited term”（有限期）或“temporary”（临时）。有些州还有一种另有名字的卡，例如driving privilege card或drive-only license。如果没有什么特别的字样，请选“普通驾照”。商业驾照（CDL）也按同样的记号算：有星的是REAL ID，没有星的是普通驾照；写着“non-domiciled”或“limited term”的是有限期驾照。未满18岁的人的卡也这样算。如果有两个回答都符合，请先选有限期驾照或驾驶卡。在卡寄到之前用的纸驾照，不算“temporary”。如果是过去的卡，请按最后那一张回答。您可以跳过这一题。
    .is-ordinary = 普通驾照
    .is-real-id = REAL ID（有一颗星）
    .is-enhanced = 加强型驾照（Enhanced，用于从陆路或海路过境）
    .is-limited-term = 有限期（Limited Term）或临时（Temporary）驾照
    .is-status-neutral = 不需要联邦文件的驾驶卡或驾照（例如drive-only）
    .is-id-card = 州身份证，不能用来开车

circumstance-license-denied = DMV曾经拒绝过您吗？
    .label = 驾照被拒
    .why = 拒绝也会留下资料。有机构索取过被拒绝的人的名单。
    .help = 不管因为什么原因被拒绝，都算，例如缺少文件。驾驶考试没通过不算。如果两种情况都有，选哪个都可以。
    .is-no = 没有
    .is-application = 有，第一次申请的时候
    .is-renewal = 有，申请续期的时候

circumstance-license-papers = 为了拿驾照或州身份证，您曾经给DMV看过证件或文件吗？
    .label = 给DMV看过的文件
    .why = 有些DMV会留下人们出示的文件的复印件。机构可能会索取这些复印件。
    .help = 例如护照、出生证明，或者有您地址的账单。出示的、邮寄的或上传的都算。
    .is-yes = 有
    .is-no = 没有

circumstance-license-address-shown = DMV登记的是您的哪个地址？
    .label = DMV登记的地址
    .why = DMV的地址，是机构可以查到的。从这一题可以知道，它会不会指向您的家。
    .help = 地址往往印在您的卡上。如果您报过地址变更，DMV可能有更新的地址。如果DMV既有您家的地址，又有邮政信箱（P.O. box），请选您家。
    .is-current-home = 我现在住的地方
    .is-old-home = 我以前住过的地方
    .is-not-home = 不是我家，例如邮政信箱（P.O. box）

circumstance-license-two-records = DMV有没有您的两份资料，用的是两个名字？
    .label = DMV有两份资料
    .why = 有些人脸搜索会找用了两个名字的同一张脸。您的回答留在这台电脑上，您也可以跳过这一题。
    .help = 结婚或改名之后，或者名字有两种拼法时，会出现这种情况。如果DMV只是在同一份资料上改了名字，请回答没有。
    .is-yes = 有
    .is-no = 没有

## 车辆和道路

circumstance-state-registered = 哪些州现在或以前有车登记在您名下？
    .label = 有车在您名下的州
    .why = 从车牌可以查到DMV档案里车主的姓名和地址。每个州有自己的档案。
    .help = 请看车里的车辆登记卡（registration）。汽车、卡车和摩托车都算。如果上面只有别人的名字，就不算。
    .is-none = 从来没有车在我名下

circumstance-car-address-shown = 车辆登记上是哪个地址？
    .label = 车辆登记上的地址
    .why = 读取车牌的执法人员可以查到这个地址。从这一题可以知道，它会不会指向您的家。
    .help = 请看车里的车辆登记卡（registration），或者续期通知信。
    .is-current-home = 我现在住的地方
    .is-old-home = 我以前住过的地方
    .is-not-home = 不是我家，例如邮政信箱（P.O. box）

circumstance-state-drives = 您在哪些州开车，或者放着一辆车？
    .label = 您开车的州
    .why = 道路和停车场上的摄像头会读取车牌，在您不住的州也一样。各州关于这种数据的法律不同。
    .help = 请算上您经常开车的州，以及最近几年开车经过的任何州。您的车停放的州，或者别人在那里开您的车的州，也算。您开的借来的车、租来的车或工作用的车也算。如果您只是乘客，请算上您经常坐同一辆车的州：摄像头也会读取那辆车的车牌，虽然车牌指向的是车主。
    .is-none = 我不开车，也没有车

circumstance-car-toll-account = 您有没有过路费电子标签或过路费账户？
    .label = 过路费账户
    .why = 过路费账户记着一辆车在什么时间、什么地点走过收费道路。在有些情况下，警察能拿到这种数据。
    .help = 例如E-ZPass、FasTrak或SunPass。请看挡风玻璃上有没有一个小标签，或者信用卡或银行账户有没有付过路费。
    .is-yes = 有
    .is-no = 没有

## 警察、看守所和法院

circumstance-police-any = 您曾经和警察、看守所（jail）、州法院或地方法院打过交道吗？
    .label = 和警察、看守所或法院打过交道
    .why = 打过交道往往会留下资料。如果您从来没有过，我们就跳过有关的其他问题。
    .help = 被拦下、吃罚单、被逮捕，或者有过任何案件，都算。报案或警察报告也算，包括您作为受害人报的案，或者作为证人说的话。移民法庭放在后面问。
    .is-yes = 有
    .is-no = 没有

circumstance-state-booked = 您曾经在哪些州被逮捕并且按了指纹？
    .label = 被逮捕过的州
    .why = 逮捕后按的指纹会送到FBI，并和联邦档案比对。您的回答留在这台电脑上。
    .help = 被逮捕过就算，哪怕案子后来撤销了。没有按指纹的罚单不算。为了工作按的指纹也不算。
    .is-none = 我没有过这种事

circumstance-police-in-custody = 您现在被关在看守所（jail）吗？
    .label = 现在在看守所
    .why = 看守所有资料说明谁关在里面、打算什么时候释放。有些看守所把这些告诉ICE。
    .help = 如果您是替别人回答，请按那个人的情况回答。
    .is-yes = 是
    .is-no = 不是

circumstance-police-report = 有没有警察报告里有您的名字？
    .label = 警察报告
    .why = 这些报告由地方警察保存。这个回答决定我们要不要显示谁可能索取您的报告。
    .help = 例如被拦下检查、撞车或打电话求助之后，或者您是证人。如果您是作为犯罪受害人报案，下一题会问。
    .is-yes = 有
    .is-no = 没有

circumstance-police-victim-report = 您曾经因为自己受到犯罪侵害，向警察报过案吗？
    .label = 作为犯罪受害人报案
    .why = 在有些州，这种报案有专门的规定。您的回答留在这台电脑上。
    .help = 您自己报的案，或者别人替您报的案，都算。
    .is-yes = 有
    .is-no = 没有

circumstance-police-court = 您在州法院或地方法院，现在或以前有案件或开庭（hearing）吗？
    .label = 州或地方法院的案件
    .why = 法院案件的名单谁都可以看。将来的开庭还会说明您什么时候、会在哪里。
    .help = 交通、家庭、租房和刑事案件都算。如果不止一个，请选还没有结束的那个。移民法庭不是州法院；其他问题会问到它。
    .is-upcoming = 有，快要开庭，或者案件还没结束
    .is-past = 有，但已经结束
    .is-no = 没有

## 联邦移民机构和移民法庭

circumstance-federal-any = 您曾经和美国移民机构或移民法庭打过交道吗？
    .label = 和移民机构或移民法庭打过交道
    .why = 这些机构的档案里有表格、照片和地址。如果您从来没有和它们打过交道，我们就跳过有关的其他问题。
    .help = 很多人从来没有过。那就回答没有。您寄过的表格，或者别人替您寄的表格，都算；为签证或为USCIS按过指纹也算。向ICE报到（check-in）、开庭、移民法庭的信、学生签证，以及边境或移民执法人员扣留过您，都算。如果您，或者和您同住的人，从联邦收容所接收过一个孩子，也算。只是出过国不算；后面会问出行。您可以跳过这一题。
    .is-yes = 有
    .is-no = 没有，从来没有

circumstance-federal-biometrics = 联邦的边境、签证或移民机构曾经给您拍过照片或取过指纹吗？
    .label = 在联邦机构拍照或按指纹
    .why = 这些机构把照片和指纹放进国土安全部的档案。执法人员可以在街上扫描人脸，和这些档案比对。
    .help = 例如在签证面谈时、在打指纹预约（biometrics appointment）时、出国回来在机场，或者为了Global Entry。
    .is-yes = 有
    .is-no = 没有

circumstance-federal-application = 您曾经向USCIS递交过表格，或者有人替您递交过吗？
    .label = 向USCIS递交过表格
    .why = USCIS和ICE共享案件档案。这种表格里往往有地址和家庭情况。
    .help = USCIS是处理亲属移民申请、工作许可、绿卡和入籍的机构。为亲属递交的表格，如果上面有您的名字，也算。
    .is-yes = 有
    .is-no = 没有

circumstance-federal-registration = 您曾经寄过USCIS的G-325R表吗？
    .label = G-325R登记表
    .why = 这份表格把地址和经历放进联邦档案。您的回答留在这台电脑上。
    .help = 这份表格是给非公民登记用的，USCIS从2025年4月开始接收。如果您在想要不要寄，请先和律师谈谈。您可以跳过这一题。
    .is-yes = 有
    .is-no = 没有

circumstance-federal-victim-filing = 您曾经作为虐待、犯罪或人口贩运的受害人，向USCIS递交过申请吗？
    .label = 作为受害人向USCIS申请
    .why = 一项联邦法律给这种申请更多的隐私保护，但有限度。您的回答留在这台电脑上。
    .help = 这种申请叫VAWA、U或T。只向警察报案，不算这种申请。
    .is-yes = 有
    .is-no = 没有

circumstance-federal-court-case = 您曾经在移民法庭有过案件吗？
    .label = 移民法庭的案件
    .why = 移民法庭的档案里有地址和开庭日期，ICE的律师能看到。您的回答留在这台电脑上。
    .help = 移民法庭的信上写着“Executive Office for Immigration Review”或“EOIR”。交通、家庭和刑事法院是别的法院。
    .is-yes = 有
    .is-no = 没有

circumstance-federal-order = 移民法官或移民官员曾经命令您离开美国吗？
    .label = 离开美国的命令
    .why = ICE可以把这种命令放到警察拦车时看得到的地方。您的回答留在这台电脑上。
    .help = 很久以前的命令也算。对没有出庭的人，法官可以下这种命令，所以您可能不知道。移民法庭的免费案件电话和网站会显示它的案件；但可能不显示由移民官员下的命令。律师可以去查。如果您不确定，请跳过这一题。
    .is-yes = 有
    .is-no = 没有

circumstance-federal-appointment = 您接下来在ICE或USCIS有预约吗？
    .label = 接下来的预约
    .why = 预约让那个机构知道您什么时候、会在哪里。它也关系到联邦档案和里面的地址。
    .help = 请找有日期的信或短信。去USCIS按指纹或拍照，算USCIS的预约。如果两种都有，请选向ICE报到（check-in）。
    .is-check-in = 有，要向ICE报到（check-in）
    .is-interview = 有，在USCIS有预约
    .is-no = 没有

circumstance-federal-address = 您最后给USCIS、ICE或移民法庭的是哪个地址？
    .label = 联邦机构登记的地址
    .why = 这些机构能看到您给的地址。从这一题可以知道，它会不会指向您的家。
    .help = 请看最后一份表格或最后一封信。如果他们有您的不止一个地址，其中一个是您家，请选您家。
    .is-current-home = 我现在住的地方
    .is-old-home = 我以前住过的地方
    .is-not-home = 不是我家，例如邮政信箱（P.O. box）

circumstance-federal-detained = 边境或移民执法人员曾经扣留过您吗，哪怕时间很短？
    .label = 被边境或移民执法人员扣留过
    .why = 国土安全部对它扣留的大多数人采集DNA，并送进FBI的一个档案。您的回答留在这台电脑上。
    .help = 例如在边境、在机场、在拘留室或拘留中心。在查验护照的柜台被问几个问题不算。您可以跳过这一题。
    .is-yes = 有
    .is-no = 没有

circumstance-federal-student = 美国的学校曾经把您作为F、M或J学生上报过吗？
    .label = F、M或J学生
    .why = 学校把这些学生上报给ICE管理的系统SEVIS。里面有学校和一个地址。
    .help = 学校会给这样的学生一份I-20或DS-2019表。如果您从来没有过，请回答没有。您可以跳过这一题。
    .is-yes = 有
    .is-no = 没有

circumstance-federal-sponsor = 您曾经从联邦收容所接收过一个孩子，或者和接收过孩子的人同住吗？
    .label = 联邦收容所的孩子
    .why = 联邦难民办公室（ORR）有一份关于那个家里成年人的档案。新闻报道说，从2025年起有更多ICE执法人员能看到它。
    .help = 这里说的是没有父母陪同来到美国的孩子。接收孩子的成年人叫担保人（sponsor）。如果您住在那个家里，也算。您可以跳过这一题。
    .is-yes = 有
    .is-no = 没有

## 公共福利和学校

circumstance-benefits-any = 您或您同住的家人，曾经申请过或得到过公共福利项目的帮助吗？
    .label = 公共福利项目
    .why = 每个项目都有一份关于这一家人的档案。如果谁都没有申请过，我们就跳过各个项目的问题。
    .help = 例如Medicaid（医疗补助）、由Medicaid付钱的急诊、食品券（SNAP）、现金援助（TANF或SSI）、房租补助，或者联邦助学金（FAFSA）。给孩子的帮助也算。被拒绝的申请也算。
    .is-yes = 有
    .is-no = 没有

circumstance-benefits-medicaid = 您或您同住的家人，曾经申请过或得到过Medicaid、急诊Medicaid或CHIP吗？
    .label = Medicaid、急诊Medicaid或CHIP
    .why = Medicaid的档案里有姓名、地址和电话号码，也包括只有急诊由它付钱的人。有法院允许把其中一些数据给ICE，所以我们显示您的州已知的情况。
    .help = Medicaid（医疗补助）支付看病的钱。急诊Medicaid替急诊或生产付钱给医院，不管病人是什么移民身份。CHIP是给儿童的。有些州给它们别的名字，例如加州的Medi-Cal。如果医院替您填过表格，也算。Medicare是另一个项目。
    .is-yes = 有
    .is-no = 没有

circumstance-benefits-snap = 您或您同住的家人，曾经申请过或得到过食品券（SNAP）吗？
    .label = 食品券（SNAP）
    .why = 联邦政府向各州索取过这些档案。有法院保护了一些州，所以我们显示您的州已知的情况。
    .help = SNAP的钱放在一张叫EBT的卡上。有些州给它别的名字，例如加州的CalFresh。WIC是另一个项目。
    .is-yes = 有
    .is-no = 没有

circumstance-benefits-housing = 您或您同住的家人，曾经申请过或得到过联邦的住房帮助吗？
    .label = 住房帮助
    .why = 联邦住房部（HUD）曾经把租户档案和一个移民数据库比对。
    .help = 例如公共住房、Section 8租房券（voucher），或者有联邦房租补助的楼。如果您不确定，请看您的租约，或者问住房办公室。
    .is-yes = 有
    .is-no = 没有
circumstance-benefits-cash = 您或您同住的家人，曾经申请过或得到过现金援助（TANF或SSI）吗？
    .label = 现金援助（TANF或SSI）
    .why = 1996年的一项法律规定，这些办公室如果知道某个人非法在美国，就要报告。您的回答留在这台电脑上。
    .help = TANF是给家庭的现金福利；有些州给它别的名字，例如加州的CalWORKs。SSI是社会安全局每月发给年老或残疾而且财产很少的人的钱。社会安全局的退休金不是SSI。被拒绝的申请也算。您可以跳过这一题。
    .is-yes = 有
    .is-no = 没有

circumstance-school-child = 您家里有上学的孩子或学生吗？
    .label = 上学的孩子或学生
    .why = 学校保存着姓名、地址和家庭联系方式。有一项联邦法律保护这些资料，但有例外。
    .help = 从幼儿园（kindergarten）到大学，任何学校都算。如果您自己在上学，也算。
    .is-yes = 有
    .is-no = 没有

circumstance-school-directory = 您有没有书面告诉学校，不要把“名册信息”（directory information）给别人？
    .label = 学校的名册信息
    .why = 除非家里表示不同意，学校可以把这些数据给别人。表示了不同意，这些数据就保护得好一些。
    .help = 名册信息（directory information）是姓名、地址和电话之类的数据。请找学年开始时的一张表格，或者问学校。如果不止一所学校，只有所有学校都收到了书面通知，才回答有。
    .is-opted-out = 有，是书面的
    .is-not-opted-out = 没有
circumstance-school-aid-form = 您或您同住的家人，曾经填过学生资助申请表（FAFSA）吗？
    .label = 学生资助申请表（FAFSA）
    .why = 表格里有学生以及父母或配偶的姓名、出生日期和地址。您的回答留在这台电脑上。
    .help = 如果您作为学生填过它，或者作为父母或配偶提供过您的数据，都算。只有州或大学自己用的表格不是FAFSA。您可以跳过这一题。
    .is-yes = 有
    .is-no = 没有

## 工作和钱

circumstance-work-records = 您曾经在美国给雇主做过正式的、有报税的工作，或者报过美国的税吗？
    .label = 工作和税
    .why = 雇主保存您的I-9表，并向州里报告您的工资；ICE可以索取这两样。报税表上有地址。ICE曾向国税局（IRS）索取地址，而它可不可以这样做，各法院看法不一。
    .help = 正式的、有报税的工作，是说雇主让您填过文件，并且上报了您的工资：有工资单或W-2表就是标志。用社会安全号码或用ITIN报的税都算，配偶报的、上面有您名字的也算。您可以跳过这一题。
    .is-employer = 给雇主工作过
    .is-taxes = 报过税
    .is-both = 两样都有
    .is-none = 两样都没有

circumstance-work-social-security = 您曾经得到过社会安全号码吗？
    .label = 社会安全号码
    .why = 社会安全局保存着您的姓名和一个地址。它曾与国土安全部共享一些数据。您的回答留在这台电脑上。
    .help = 社会安全局发给您的号码就算，哪怕是很久以前。我们从不问号码本身。报税用的ITIN是另一种号码。您可以跳过这一题。
    .is-yes = 有
    .is-no = 没有

circumstance-money-services = 您用银行吗？或者您汇款、收汇款吗？
    .label = 银行和汇款
    .why = 银行、征信机构和汇款公司都保存姓名和地址。机构通过不同的途径拿到它们。
    .help = 银行也包括信用合作社（credit union）或信用卡。汇款是在店里或用手机应用把钱转给别人，例如给国外的家人。您在店里兑现支票或买汇票（money order），请算作汇款。请算最近几年的。
    .is-bank = 银行或信用卡
    .is-transfers = 汇款
    .is-both = 两样都有
    .is-none = 两样都没有

## 电话、网络和出行

circumstance-phone-kind = 您用哪一种电话？
    .label = 电话的种类
    .why = 有些手机应用把您在哪里告诉公司，这些公司再拿去卖。电话公司保存着每部电话的资料。
    .help = 手机的设置里会列出哪些应用可以使用您的位置。请看“定位服务”“位置信息”（Location）或“隐私”（Privacy）。如果您不确定，请选第一个回答。
    .is-location-apps = 智能手机；有些应用可以使用我的位置
    .is-no-location-apps = 智能手机；没有应用可以使用我的位置
    .is-basic = 没有应用的普通电话
    .is-none = 没有电话

circumstance-online-accounts = 您有社交媒体或其他网上账号吗？
    .label = 网上账号
    .why = 公开的帖子谁都能看，ICE也看。机构还会向公司询问一个账号背后是谁。
    .help = 例如Facebook、Instagram、TikTok或YouTube。如果陌生人能看到您的任何帖子或照片，请选第一个回答。电子邮件，或者没有帖子的账号，请选第二个回答。
    .is-public = 有，其中有些是公开的
    .is-private = 有，但只有我选的人能看到
    .is-none = 没有

circumstance-travel-crossed = 您曾经通过机场、海港或边境口岸进入或离开美国吗？
    .label = 出入境
    .why = 边境执法人员记录入境和出境，往往还拍照。这关系到您的出行资料、您的人脸数据，以及在边境被检查手机。
    .help = 任何年龄、任何一次都算，不管是坐飞机、坐船、坐车还是走路。Global Entry、NEXUS、SENTRI和FAST也算：加入它们就会留下这种资料。
    .is-yes = 有
    .is-no = 没有

circumstance-travel-flies = 您在美国境内坐飞机吗？
    .label = 美国境内的航班
    .why = 新闻报道说，机场安检机构（TSA）把乘客姓名给ICE，美国境内的航班也一样。
    .help = 请算上最近几年坐过的航班，以及您打算坐的航班。往返波多黎各（Puerto Rico）的航班也算。
    .is-yes = 坐
    .is-no = 不坐

circumstance-federal-monitor = ICE有没有要您戴一个设备，或者用手机应用报到？
    .label = ICE的监控
    .why = 这种设备或应用会告诉ICE您在哪里。州法律在这中间不起作用。您的回答留在这台电脑上。
    .help = 例如戴在脚踝或手腕上的设备，或者SmartLINK应用。这个项目叫ISAP，或Alternatives to Detention。只算ICE或它的公司BI给您的。您可以跳过这一题。
    .is-device = 有，脚踝或手腕上的设备
    .is-phone-app = 有，手机上的应用
    .is-both = 有，两样都有
    .is-no = 没有

circumstance-insurance-claim = 有没有过写着您名字的保险理赔？
    .label = 保险理赔
    .why = 保险公司把理赔放进一个共用的档案。404 Media在2025年7月报道，ICE会搜索它。
    .help = 例如撞车、被偷、受伤或房屋损坏之后。别人提出的、与您有关的理赔也算。如果您不确定，请跳过这一题。
    .is-yes = 有
    .is-no = 没有

## 在结果旁边

circumstance-worry-agency = 您最担心哪个机构？
    .label = 先说哪个机构
    .why = 如果几个结果在其他方面都一样，我们就先说这个机构能拿到什么。别的都不变。
    .is-immigration-enforcement = ICE和边境机构（CBP）
    .is-police = 警察
    .is-fbi = FBI
circumstance-keeps-records = 您是否经营一个保存别人资料的地方？
    .label = 保存别人资料的地方
    .why = 有些步骤只适合经营这种地方的人。只有您这样说了，才会显示。
    .is-rental = 我出租房屋
    .is-business = 我开公司或店铺
    .is-school = 我办学校
    .is-shelter-or-clinic = 我办收容所或诊所
