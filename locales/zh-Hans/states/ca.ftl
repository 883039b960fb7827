ca-dmv-license-regardless-of-status = 从2015年1月1日起，DMV（车管局）把AB 60驾照发给不能证明合法在美国的居民。有一百多万人持有这种驾照。2022年的一项法律AB 1766，以同样的方式开放了州身份证（ID card）。

ca-dmv-card-marking = AB 60设了一种单独的卡。这种卡认得出来，上面写着不能用于联邦官方用途。现在，凡不是REAL ID的驾照，都可能带有同样的说明，这样，这个标记就不再单单显出AB 60的持有人。最后这一点，我们没能核对。

ca-dmv-noncitizen-marking = 我们没有发现在非公民的普通驾照上加标记的法律。这未经证实。按REAL ID规定期限较短的卡，我们没有查看。

ca-dmv-document-retention = AB 60规定，申请人的文件和宣誓声明不是公开的记录。DMV（车管局）是否保留护照或领事馆身份证的复印件，保留多久，我们无法确认。2018-19年，DMV告诉一位议员，AB 60的持有人没有放在单独的数据库里。

ca-dmv-disclosure-limit = 从2020年1月1日起，AB 1747禁止为移民执法使用州警察网络CLETS。这包括DMV（车管局）的资料，但不包括犯罪记录。它取决于使用者自己说的用途：不需要法官签发的令状（judicial warrant），本人也得不到通知。从2021年7月1日起，除了一些例外，使用者查询犯罪记录以外的任何资料，必须给出理由，总检察长（attorney general）可以审计。ICE的遣返部门（ERO）拒绝了新的条件，在2019年10月15日失去了CLETS的使用权。我们没有发现ICE的调查部门（HSI）或CBP也这样失去使用权。国土安全部的各单位曾报告，2018年没有立过一个滥用案件。2025年11月，国会议员说，ICE仍然可以在全国警察网络Nlets上自己查询。
    .binds = 使用CLETS的机构，依据它们与加州司法部的协议
    .exceptions = 一个人的犯罪记录。索取方不称为移民事务的任何用途。ICE的调查人员（HSI）和CBP；没有报道说它们失去了登录账号。查询是为了什么，由它们自己说。其他州在Nlets上的查询。数据经纪商（data broker）的照片和地址。警察还可以通过警察照片系统Cal-Photo得到照片。

ca-dmv-disclosure-limit-state-to-state-2026 = 这是一个新的、有限制的开放，不是保护。2026年的州预算允许DMV（车管局）加入State-to-State，那是由机动车管理机构的协会AAMVA经营的数据交换。DMV会放进姓名、出生日期和社会安全号码的最后五位。系统会显示谁没有号码。一项配套的法律要求，DMV最迟在2027年7月定出监督计划，并有年度报告和审计。它让总检察长（attorney general）可以就滥用起诉。AAMVA承诺封锁批量搜索，以及ICE和CBP，但没有法律要它遵守这一点。批评的人说，为联邦机构发出的法院命令（court order）或传票（subpoena）可能会送到AAMVA，并且禁止告诉任何人。这样的传票是否必须由法官签名，我们没有看到。
    .binds = 加州DMV（车管局）；AAMVA，依据合同
    .exceptions = AAMVA收到的传票（subpoena）或命令。其他州驾照机构的查询。在2027年7月之前，不要求有监督这件事的计划。

ca-dmv-nlets-immigration = 2025年11月，国会议员就全国警察网络Nlets写信给州长。他们说，加州让ICE在那里自己查驾驶人和车辆登记数据。六年前，在2019年10月15日，州停止了ICE的遣返部门（ERO）使用州自己的警察网络CLETS。州的规定把用于移民事务当作滥用，但批评的人说，没有任何技术上的东西挡住联邦用户。我们没有发现宣布封锁Nlets的消息。

ca-dmv-nlets-photos = 2015年，州的一个咨询小组计划，通过全国警察网络Nlets，把加州的警察照片系统和其他州的系统连起来。照片现在是否这样传送，我们无法确认。

ca-dmv-face-recognition = 这一点没有定论。2019年7月，DMV（车管局）说，它不和警察合作做人脸识别。这没有说到别人拿它的照片做什么。全州的警察可以在几分钟内，通过一个叫Cal-Photo的系统调出驾照照片。2015年的一项计划，本来会把人脸识别接到它上面。现在情况怎样、联邦机构是否使用它，我们无法确认。
    .exceptions = 有这些照片的别人做的人脸比对；联邦机构自己的人脸工具

ca-dmv-ice-documented-access = 2018-19年的报道发现，ICE执法人员手里有他们逮捕的人的AB 60驾照或照片的副本。DMV（车管局）书面确认，ICE之类的机构通过警察网络取得它的资料。AB 60的持有人在那里没有分开存放。

ca-dmv-data-sales = 在到2019年6月为止的一年里，DMV（车管局）出售姓名、地址和车辆登记数据，收入5,160万美元。2013-14年度是4,160万美元。DMV说，买家里有保险公司、汽车制造商和雇主。

ca-dmv-federal-bulk-request = 美国司法部起诉加州，要它完整的选民档案，包括驾照号码。一家联邦法院在2026年1月15日驳回了这个案件，司法部上诉了。我们没有发现联邦批量索取DMV（车管局）的档案。DMV确实计划，把所有持卡人的数据放进AAMVA的各州驾照数据交换。

ca-alpr-statute = 州法律为经营和使用车牌识别器（plate reader）的人定了规则：隐私政策、使用日志和对共享的限制。只有公路巡警（Highway Patrol）保存车牌数据有固定的期限：60天。一项要给所有机构定60天期限的法案SB 274，在2025年10月被否决。后来的一项法案，2026年春天在委员会审议。
    .binds = 经营和使用车牌识别器的人；60天的期限只约束公路巡警（Highway Patrol）
    .exceptions = 其他机构，它们保存车牌数据没有固定的期限

ca-alpr-sharing-limit = 公共机构只可以和另一个公共机构共享车牌数据。法律把公共机构定义为加州的机构。总检察长（attorney general）把这解读为，禁止与联邦和外州共享。El Cajon市不同意这种解读，并和100多个外面的机构共享过。州在2025年10月3日起诉了它，我们没有发现裁决。这项限制常常没有起作用。一起集体诉讼说，在2024-25年的七个月里，外面的机构搜索旧金山的摄像头约160万次。2024年，联邦机构连上了Mountain View的摄像头，加州警察也替联邦执法人员做过搜索。
    .binds = 加州的州机构和地方机构
    .exceptions = 读取车牌的私人公司，以及它们出售的数据。联邦机构经营的车牌识别器。加州警察能替联邦机构搜索。按总检察长（attorney general）对法律的解读，那违反法律，但发生过。供应商，或者一个差错，都能让网络一直开着。

ca-alpr-immigration-limit = 照纸面上的规定，加州的机构不得为移民执法共享或使用车牌数据。按总检察长（attorney general）对SB 34的解读，车牌数据不得为任何目的给联邦机构。El Cajon市在法院对此提出异议，我们没有发现裁决。SB 54另外禁止把地方警察的资源用于移民执法。不准共享车牌数据的禁令（按那种解读的SB 34）一次又一次被违反。这两项法律都管不到边境巡逻队（Border Patrol）自己经营的识别器，也管不到ICE向公司购买的车牌数据。
    .binds = 加州的州机构和地方机构
    .exceptions = 边境巡逻队（Border Patrol）和DEA（联邦缉毒机构）在州公路上经营的车牌识别器。私人公司出售的车牌数据。就其他犯罪联合办案的特别行动组（task force）。

ca-alpr-ice-documented-access = 记录显示，洛杉矶警察和三个县警长（sheriff）部门，替ICE和边境巡逻队（Border Patrol）做了100多次车牌搜索。那是San Diego县、Orange县和Riverside县的县警长。这是在2025年的一个月里。报道此事的新闻网站CalMatters说，这违反了州法律（SB 34）。总检察长（attorney general）对那项法律也是这样解读的；El Cajon市在法院对此提出异议，我们没有发现裁决。

ca-alpr-ice-documented-access-el-cajon-searches-2025 = El Cajon市自己的记录显示，2025年它的网络有550多次与移民有关的搜索，往往是为ICE或CBP做的。市方说，它不和联邦执法人员共享。州的诉讼本身指称的，是与外州共享，不是与联邦共享。

ca-alpr-ice-documented-access-san-diego-police-sharing = 圣地亚哥警察当时把车牌数据和几个联邦机构共享，包括ICE。总检察长（attorney general）在2025年初写信给他们时，情况就是这样。

ca-alpr-ice-documented-access-border-patrol-hidden-readers = 边境巡逻队（Border Patrol）和其他联邦机构经营约40个自己的隐藏的车牌识别器。它们放在San Diego县和Imperial县公路沿线的桶和拖车里。州的交通部门从2024年底开始为它们发许可。这些识别器直接把数据送进联邦数据库，所以加州禁止共享的规定对它们不适用。2026年初，一个联盟请州长取消这些许可。我们没有发现许可被取消。

ca-alpr-ice-documented-access-oakland-san-francisco-logs = 日志显示，从2024年8月到2025年年中，替联邦机构对奥克兰和旧金山的车牌数据做了200多次搜索。公路巡警（Highway Patrol）2025年4月22日对845个系统的一次搜索，标明是ICE的案件。2025年12月的一起诉讼说，移民机构搜索旧金山的网络19次。它说，有一项设置让网络一直对外面的机构开着。

ca-police-immigration-limit = 《加州价值观法》（California Values Act，SB 54）限制州警察和地方警察。他们不得为移民执法调查、扣留或逮捕人。它限制把释放日期和个人细节（例如家庭地址或工作地址）给ICE。它不包括州监狱系统。在列明的定罪和有法官签发的令状（judicial warrant）的情况下，它允许合作。它的限制不包括对公众公开的释放日期。2025年一项要削弱它的法案，在委员会没有通过，并在2026年2月2日作废。
    .binds = 州警察和地方警察、县警长（sheriff）和学校警察；不包括州监狱部门（CDCR）
    .exceptions = 它不约束州监狱。如果一个人因为名单上的罪被定罪（Gov't Code § 7282.5），或者有法官签名的令状（judicial warrant），警察可以帮忙。他们可以给出公开的释放日期。他们可以说一个人是不是公民、有什么移民身份（8 U.S.C. 1373）。一个人入所登记（booking）时，指纹会送到FBI。

ca-police-cooperation-mandate = 没有加州法律要求地方警察协助移民执法。州法律的方向相反。

ca-police-287g = 《加州价值观法》（California Values Act）禁止警察当移民执法人员。它关于287(g)协议的条款，我们没能核对；这种协议让地方执法人员做ICE的工作。这项法律所说的“执法机构”，不包括州监狱系统。ICE 2025年7月18日和2026年5月18日的名单显示，加州没有协议。
    .binds = 州警察、地方警察和县警长（sheriff）；不包括州监狱部门
    .exceptions = 州监狱，不受《加州价值观法》约束

ca-police-287g-task-force = ICE 2026年5月18日的名单显示，加州没有特别行动组（task force）协议。{ said-task-force }{ said-none-since }{ said-county-list }

ca-police-287g-jail = ICE 2026年5月18日的名单显示，加州没有看守所（jail）协议。{ said-jail }{ said-none-since }{ said-county-list }

ca-benefits-medicaid-data = 加州带头提起了California v. HHS诉讼。有材料列出三个州，说它们的Medicaid（医疗补助，在加州叫Medi-Cal）数据在2025年6月转给了国土安全部；加州是其中之一。从2026年1月6日起，联邦Medicaid机构CMS可以把不是合法在美国的人（not lawfully present）的六项基本数据给ICE。地址是这六项之一；不得给更多。2026年，各州告诉法院，这项命令看来被违反了。
    .exceptions = 不是合法在美国的人（not lawfully present）的六项基本数据。地址是其中一项。提起诉讼的州说，法院的命令被违反了；我们不知道它们说得对不对。

ca-benefits-snap-data = 美国农业部索取领取CalFresh（食品援助）的人的资料，加州拒绝了。它带头就此提起诉讼。2025年10月，以及2026年2月26日又一次，一位联邦法官禁止农业部因为这次拒绝而处罚，例如扣住管理这个项目的钱。

ca-health-status-question = 我们没有发现必须询问病人移民身份的义务。从2025年9月20日起，SB 81把移民身份和出生地当作受保护的医疗信息。没有法官签发的令状（judicial warrant）或法官的命令，它禁止为移民执法给出这些信息。没有令状或命令的执法人员，它也不让他们进入医疗机构不对公众开放的区域。
    .exceptions = 法官签发的令状（judicial warrant）或法官的命令。它只包括移民身份和出生地，不包括其他数据。

ca-school-status = 从2025年9月20日起，AB 49禁止学校工作人员把教育记录或家庭信息给移民执法人员。工作人员也不得让执法人员进入不对公众开放的区域。例外是法官签发的令状（judicial warrant）、法院发的传票（subpoena，不是ICE自己的）或法院命令（court order）。父母也可以书面同意给出记录。
    .exceptions = 法官签发的令状（judicial warrant）。法院的传票（subpoena）或命令。对于学校记录，父母也可以书面同意。

ca-utilities-data-limit = 从2021年1月1日起，AB 2788限制电力公司、煤气公司和市属的电力公用事业。没有法院下令的传票（subpoena）或法官签发的令状（judicial warrant），它们不得把客户的用量（智能电表）数据给移民当局。以前，ICE用过它自己的传票，也就是行政传票（administrative subpoena）。水、垃圾、电话和网络账户不在其中。已经传给征信机构或数据经纪商的地址，也不在其中。萨克拉门托的一位法官在2025年认定，公用事业公司SMUD违反同一项隐私法律达十年之久。它把33,000多个姓名给了警察。
    .binds = 电力公司和煤气公司；市属的和其他地方公营的电力公用事业
    .exceptions = 法官签发的令状（judicial warrant），或者法院下令的传票（subpoena）。不是用量数据的数据；法律怎样定义用量数据，我们没有看到。水、垃圾、电话和网络不包括在内。客户可以同意。警察可以在正在办的案件里索取。

ca-utilities-data-limit-lifeline-telephone = 2025年的一项法律，把同样的规定扩大到Lifeline，一个电话费优惠项目。没有法院下令的传票（subpoena）或法官签发的令状（judicial warrant），成员或申请人的数据不得给移民当局。

ca-voter-roll-shared = 美国司法部为完整的选民名单起诉。一位联邦法官在2026年1月15日驳回了诉讼，司法部上诉了。按一个公开的诉讼登记，第九巡回上诉法院（Ninth Circuit）在2026年5月19日开庭审理了这个案件，到2026年9月22日还没有裁决。{ said-no-order }

ca-broker-delete-right = 《删除法》（Delete Act）的DROP网站，从2026年1月1日起对居民开放。一次免费的请求，就到达每一家登记的数据经纪商（data broker）。从2026年8月1日起，经纪商必须每45天查看一次，并删除。从2025年的一项修改起，经纪商还必须说明，自己是否卖给政府或警察。

ca-courts-arrest-limit = AB 668在2019年10月12日签署，禁止在法院大楼里对为了法院案件或法律事务而来的人进行民事逮捕。ICE还是在加州的法院逮捕人。到2025年9月，地方媒体统计，在法院场地上有二十四起或更多（Stanislaus、Glenn、洛杉矶、Fresno）。还有报道说，在法院大楼里有过两起逮捕：2025年7月28日在Oroville，2025年9月15日在奥克兰。另一项法案SB 873，2026年春天在州参议院审议。
    .binds = 任何进行民事逮捕的人；对联邦执法人员是否管用，还没有检验过
    .exceptions = 台阶、场地和停车场有疑问，因为条文说的是在法院大楼里的逮捕。因犯罪的逮捕。联邦的移民法庭。

ca-other-street-vendor-records = 2025年10月7日的SB 635限制地方政府。没有法院命令（court order），它们不得把街头摊贩许可的个人数据给外面的机构。最迟在2026年3月1日，它们必须销毁2026年以前申请人的移民身份和犯罪历史记录。

ca-other-clets-immigration-bar = 加州警察网络CLETS的规定在2019年2月改变。这个网络可以查到驾照和车辆的档案。从那时起，不得用它执行移民法，查犯罪记录除外。ICE的遣返部门（ERO）不肯签这个条件，在2019年10月15日失去了这个网络的使用权。签了这个条件的其他联邦用户，仍然可以使用这个网络。CLETS不是全国警察网络Nlets。

ca-alpr-ice-documented-access-vigilant-sharing-2019 = 2019年3月，ACLU公布了ICE在一场诉讼中不得不交出的记录。里面列出80多个警察部门，分布在超过12个州，它们通过Vigilant公司把车牌被拍到的记录和ICE共享。KTVU统计，加州有12个；其中列出了Merced和Union City。ICE说，它不会只凭车牌数据对一个人采取行动。

ca-event-courthouse-law-2019 = AB 668签署。它禁止在法院大楼里对为了法院案件或法律事务而来的人进行民事逮捕。ICE还是在加州的法院逮捕过人，这项法律对联邦执法人员是否管用，还没有检验过。

ca-event-police-network-cut-2019 = 州司法部停止了ICE的遣返部门（ERO）使用CLETS，加州自己的警察网络，因为这个部门拒绝了新的条件。我们没有发现ICE的调查部门（HSI）或CBP也这样失去使用权。CLETS不是全国警察网络Nlets。

ca-event-health-law-2025 = SB 81生效。没有法官签发的令状（judicial warrant）或法官的命令，它禁止把病人的移民身份或出生地给移民执法人员。没有令状或命令的执法人员，它不让他们进入医疗机构不对公众开放的区域。

ca-event-school-law-2025 = AB 49生效。它禁止学校工作人员把教育记录或家庭信息给移民执法人员，也禁止让他们进入不对公众开放的区域。例外是法官签发的令状（judicial warrant）、法院的传票（subpoena）或法院命令（court order）。

ca-event-el-cajon-sued-2025 = 总检察长（attorney general）把州法律解读为，禁止与联邦机构和外州机构共享车牌数据。州就与其他州共享一事起诉了El Cajon市。我们没有发现裁决。

ca-event-el-cajon-answers-2025 = 到那时，El Cajon市已经对州的这种法律解读提出异议。市方说，它不和联邦执法人员共享。它自己的记录显示，2025年它的网络有550多次与移民有关的搜索。

ca-event-network-letter-2025 = 他们告诉加州州长，州让ICE在全国警察网络Nlets上自己查驾驶人和车辆登记数据。我们没有发现宣布封锁的消息。

ca-event-voter-list-dismissed-2026 = 一家联邦法院驳回了司法部索取加州完整选民名单的诉讼。司法部向第九巡回上诉法院（Ninth Circuit）上诉了。

ca-event-hidden-readers-protest-2026 = 到那时，一个联盟已请州长取消San Diego县和Imperial县公路沿线隐藏的联邦车牌识别器的许可。我们没有发现许可被取消。

ca-event-state-to-state-2026 = 州预算允许DMV（车管局）加入State-to-State，那是由机动车管理机构的协会AAMVA经营的数据交换。DMV会放进姓名、出生日期和社会安全号码的最后五位。系统会显示谁没有号码。

ca-event-state-to-state-critics-2026 = 到那时，批评的人已经说过，为联邦机构发出的法院命令（court order）或传票（subpoena）可能会送到经营State-to-State的AAMVA，并且禁止告诉任何人。AAMVA承诺封锁批量搜索，以及ICE和CBP，但没有法律要它遵守这一点。
