ny-dmv-license-regardless-of-status = Green Light Law（绿灯法）让16岁或以上的纽约州居民可以拿到标准驾照，不论移民身份。它的全名是Driver's License Access and Privacy Act（驾照取得和隐私法）。它在2019年6月17日签署，2019年12月中旬生效。人们可以用外国护照或类似的文件申请，不用有社会安全号码。这是非商业驾驶的标准驾照；它不是REAL ID。

ny-dmv-card-marking = 移民拿到的，是任何纽约州居民都可以选的同一种标准驾照。按2025年12月一篇新闻报道的引述，州自己的摘要称它为不用于联邦用途的标准驾照。许多公民带的也是这种卡。卡上的字，我们没能核对。

ny-dmv-noncitizen-marking = 在Green Light Law（绿灯法）之前，停留有期限的人拿到的驾照上标着“Temporary Visitor”（临时访客），以及停留期限结束的日期。有限期（limited term）的REAL ID卡或加强型（Enhanced）卡上是否还有这样的字，我们无法确认。标准驾照没有这个问题。

ny-dmv-document-retention = 据说，Green Light Law（绿灯法）规定，为标准驾照出示的文件，DMV（车管局）只可以在核对期间保留复印件。我们没能核对这一点：我们读到的材料里，没有一份这样说。我们读过的一项一般规定，允许DMV在五年后销毁驾照申请和有关文件。在DMV另有说明之前，必须假定复印件会被保留；保留多久，没有定论。

ny-dmv-disclosure-limit = 对主要执行移民法的机构，或它的工作人员或代理人，DMV（车管局）不得给出或开放任何资料，不管是关于谁的，除非有人向DMV出示合法的法院命令（court order）或法官签发的令状（judicial warrant），上面有联邦（article III，宪法第三条）法官的签名。命令是否也必须由这样的法官签名，法律的文字没有说清楚。这项禁令在刑事案件里也一样有效。DMV必须在三天之内把这项要求告诉本人。是否禁止，看的是谁来要，不是为什么要。FBI、缉毒机构和枪支机构（DEA、ATF）、联邦法警（U.S. Marshals）和警察，只受它们必须签的承诺约束。要放宽这项法律的法案（2023年的A2325和2025年的A2270），我们读的时候还没有通过。
    .binds = DMV（车管局）局长、DMV的工作人员和DMV的代理人，包括县书记官（county clerk）
    .exceptions = 合法的法院命令（court order）或法官签发的令状（judicial warrant），上面有联邦（article III，宪法第三条）法官的签名。命令是否也必须由这样的法官签名，法律的文字没有说清楚。为了制作REAL ID卡或加强型（Enhanced）卡。申请可信旅客（trusted traveler）项目的人。进出国境的汽车。主要工作不是执行移民法的机构。其中有FBI、缉毒机构和枪支机构（DEA、ATF）、联邦法警（Marshals）和警察。

ny-dmv-disclosure-limit-recipient-certification = 每个得到DMV（车管局）数据的人或单位，都必须保证两件事。它们不得把数据用于民事移民执法，没有法官的命令，也不得给移民机构。到2020年1月，州已经得到446个警察机构签的承诺，并停止了59个没有签的机构的使用。2020年的州预算把违反承诺定为E级重罪（class E felony）；2025年一项要废除这项规定的法案，显示它还在法律里。有承诺，不等于把门关上：要靠每个有这些数据的执法人员都遵守它。我们没有发现起诉，也没有发现公布的审计。
    .binds = 得到DMV（车管局）数据的警察机构和其他人或单位，在纽约州或别处
    .exceptions = 守住数据的，只有警察机构自己的承诺。不是民事移民执法的刑事案件。法官的命令。

ny-dmv-disclosure-limit-court-challenges = 诉讼没有削弱这项法律。2020年2月，国土安全部对它的回应，是不让纽约州居民参加可信旅客（Trusted Traveler）项目。州在2020年起诉并胜诉，县书记官（county clerk）的诉讼到2023年都失败了，这些我们没能核对。2025年12月23日，一位联邦法官驳回了司法部2025年2月的诉讼，认定没有一项联邦法律要求州交出DMV（车管局）数据。当时可以上诉；是否有人上诉，我们不知道。

ny-dmv-nlets-immigration = 2019年12月，纽约州停止了至少三个联邦机构使用它的DMV（车管局）数据，其中有CBP和ICE。2025年11月和2026年1月，它仍被列为在警察数据网络Nlets上封锁ICE的五个州之一。封锁列明了那些机构：我们没有发现任何材料表明，其他联邦机构（其中有些现在做移民执法工作）或外州警察也被停止使用。国土安全部2020年的一份备忘录，考虑过通过友好的州取得这样的资料。2026年1月以后，我们没有发现对这项封锁的检验。
    .binds = DMV（车管局）和把纽约州连到这个网络的州部门
    .exceptions = 没有材料表明FBI、缉毒机构和枪支机构（DEA、ATF）以及其他联邦机构被封锁。别的州的警察可以查一个人，再转交出去。数据经纪商（data broker）和车牌识别器（plate reader）是另外的途径。

ny-dmv-nlets-photos = 纽约州是否在警察数据网络Nlets上把驾照照片发给外州警察，我们无法确认。联邦移民机构则完全被挡在DMV（车管局）数据之外。

ny-dmv-face-recognition = 从2010年起，DMV（车管局）自己对所有驾照照片做人脸比对。到2017年8月，它有约1,600万张照片、21,000多个可能的欺诈案件，和4,000多次逮捕。2019年7月，DMV说，它不为地方、州或联邦机构做搜索，包括ICE和FBI，也不让它们使用。联邦审计机构（GAO）的一张表把它列为正在和FBI商谈，它否认了。我们没有发现限制DMV自己做比对的法律，而且这个说法是2019年的。
    .binds = DMV（车管局），依据它自己2019年的说法，不是依据关于人脸识别的法律
    .exceptions = DMV（车管局）自己为查欺诈做的比对，会导致逮捕，也会有案件送给警察。机构用别的办法得到的驾照照片，它可以拿去比对。

ny-dmv-ice-documented-access = 国土安全部自己在2020年2月5日写道，多年来，它用过纽约州DMV（车管局）的资料执行移民法和海关法。到2019年12月中旬为止，ICE和CBP可以直接使用这个数据库。

ny-dmv-ice-documented-access-visitor-license-lists = Quartz在2019年年底根据ICE自己的文件报道，ICE讨论过研究持有临时访客限制驾照（Temporary Visitor Restricted，TVR）的纽约州驾驶人名单。目的是挑出可以驱逐出境的人，尤其是有犯罪记录的人。这是在Green Light Law（绿灯法）2019年12月生效之前。是否交出过任何名单，不知道。

ny-dmv-data-sales = 每个得到DMV（车管局）资料的人，都必须签同样的承诺，所以它应该也约束购买资料的人：不得用于民事移民执法，否则可能被控重罪。法律的那一部分我们没有读，所以这未经证实。纽约州出售多少数据，我们没有查到。

ny-dmv-federal-bulk-request = 除了针对Green Light Law（绿灯法）的那起失败的联邦诉讼，我们不知道有批量索取驾驶人档案的事。2025年9月25日，司法部起诉纽约州，要它的选民名单，包括驾照号码和社会安全号码的最后几位。法院怎样处理，在选民名单那里说明。

ny-alpr-statute = 我们没有发现纽约州有关于车牌识别器（plate reader）的法律；限制它们的法案，2026年4月在委员会审议。车牌数据保存多久、和谁共享，由每个机构自己决定。Westchester县曾保存两年。

ny-alpr-sharing-limit = 我们没有发现全州对共享车牌数据的限制，但这未经证实。州2026年关于警察和ICE的法律可能管得到它；我们没有读法律的条文。

ny-alpr-immigration-limit = 我们没有发现关于车牌数据和移民的州法律。Westchester县从2018年起有一项关于与ICE合作的县法律，但ICE在该县的车牌系统里有过账号。

ny-alpr-ice-documented-access = 《卫报》（The Guardian）得到的档案显示，2022年2月，谁可以使用Westchester县由480个车牌识别器（plate reader）组成的网络。用户来自ICE（从电子邮件地址看，有五个）、CBP、国土安全部、FBI、缉毒机构（DEA）等。这个网络由Rekor公司制造，在2023年1月的一个星期里记录了1,620万次扫描。2026年6月提起的一起集体诉讼指称，有600个摄像头，并有16亿次扫描与50多个机构共享，包括ICE。

ny-alpr-ice-documented-access-binghamton-2018 = 2018年2月，一项公开记录申请显示，ICE在休斯敦、纽瓦克和新奥尔良的办公室，当时可以搜索Binghamton市的车牌数据。数据当时由供应商Vigilant保存。按ICE的全国合同，它的所有办公室预定随后也可以搜索。

ny-police-immigration-limit = Executive Order 170（行政命令，2017年）不让州雇员和州警察询问或透露移民身份，除非法律要求。2025年11月17日，一家联邦法院不接受司法部的异议，维持了它。据说，2018年上诉法院的一项裁决，禁止按ICE的请求（拘留请求，detainer）为它扣留人；我们没能核对这一点。除此之外，到2026年为止，县和镇可以自己决定。

ny-police-immigration-limit-budget-bill-2026 = 这未经证实：我们只是在公开的登记和摘要里读到的，不是在法律里。按这些材料，Local Cops, Local Crimes一揽子法案在2026年5月29日成为法律。地方警察和看守所（jail）不得做民事移民执法，也不得为ICE扣留人，除非有法官下令。在学校、医院、教堂和其他敏感地点的民事逮捕，需要法官签发的令状（judicial warrant），执法人员不得戴面罩。它不阻止在刑事方面的协助。2026年8月3日，一位联邦法官拒绝阻止关于面罩和表明身份的部分。8月下旬，一些县警长（sheriff）就关于与ICE的协议的部分起诉。
    .binds = 州警察、地方警察和看守所（jail）
    .exceptions = 在刑事案件里的协助；法律怎样把它们和移民案件分开，我们没有读到。法官签发的令状（judicial warrant）或法官的命令。有两个县说过，没有协议也会继续协助。

ny-police-cooperation-mandate = 没有纽约州法律要求警察协助ICE。

ny-police-287g = 这里说的全部来自公开的登记，都未经证实。按这些登记，2026年的一项法律禁止这些协议，现有的最迟必须在2026年8月25日结束。ICE自己那一天的名单上还有三份：两份是Nassau县的，和它的警察局及它的县警长（sheriff）签的；一份是Rensselaer县的县警长签的。州在2026年8月27日起诉了Rensselaer县；它的县警长在宣誓后说过，他没有结束那份协议。据报道，Nassau县在8月26日停止了。Madison县和Cattaraugus县结束了书面协议，但说会继续非正式地协助。
    .binds = 州警察、地方警察和看守所（jail）
    .exceptions = 在刑事案件里的协助。不结束协议的县警长（sheriff）；Rensselaer县的县警长在宣誓后说过，他没有结束。没有协议的协助。一些县警长反对这项禁令的一起诉讼。

ny-police-287g-agreements-may-2026 = ICE 2026年5月18日的名单显示，与12个纽约州的机构签了14份协议。这些协议让地方执法人员做移民执法工作。14份里有七份是在街上工作的特别行动组（task force）协议，Nassau县警察是其中之一。

ny-police-287g-task-force = ICE 2026年5月18日的名单显示，纽约州有7份特别行动组（task force）协议。{ said-task-force }后来的一项法律禁止它们；按一个公开的登记，ICE 2026年8月25日的名单上还有一份。{ said-county-list }

ny-police-287g-jail = ICE 2026年5月18日的名单显示，纽约州有7份看守所（jail）协议。{ said-jail }后来的一项法律禁止这种协议；按一个公开的登记，ICE 2026年8月25日的名单上还有两份。{ said-county-list }

ny-courts-arrest-limit = 《保护我们的法院法》（Protect Our Courts Act，2020年）禁止对去州法院和地方法院、在那里出庭或离开那里的人进行民事逮捕，除非有法官签名的令状（judicial warrant）。它也包括他们的家人。2025年11月17日，一位联邦法官驳回了司法部的异议；是否有上诉正在进行，我们没有查到。它不包括联邦法院或移民法庭，例如26 Federal Plaza，也不包括因犯罪的逮捕。
    .binds = 任何进行民事逮捕的人，包括联邦执法人员
    .exceptions = 联邦法院和移民法庭。法官签发的令状（judicial warrant）或法官的命令。因犯罪的逮捕。

ny-benefits-medicaid-data = 家庭地址不受保护。纽约州是起诉的州之一。但是从2026年1月6日起，法院允许联邦卫生部把六项基本数据给ICE，起诉的州的也可以。对于不是合法在美国的人（not lawfully present），这六项是：家庭地址、电话、出生日期、Medicaid（医疗补助）号码、公民身份和移民身份。在诉讼期间，医疗记录以及公民和永久居民的数据仍然禁止给；2026年，各州告诉法院，还是有一份更大的档案交了出去。
    .binds = 联邦卫生部和它的Medicaid（医疗补助）机构，以及国土安全部和ICE，依据联邦法院命令（court order）
    .exceptions = 六项基本数据可以共享，家庭地址是其中之一。2026年，各州告诉法院，它的命令被违反了；它们说得对不对，我们不知道。

ny-benefits-snap-data = 美国农业部索取领取SNAP（食品券）的人五年的数据，纽约州是就此带头起诉的州之一。法院2025年9月18日的临时命令，后来变成一项时间更长的命令（初步禁令，preliminary injunction）。2026年2月26日，针对第二次索取，它又延续了。

ny-voter-roll-shared = 纽约州没有把完整的选民名单给司法部，司法部在2025年9月25日为此起诉。法院怎样处理，另外说明。

ny-voter-roll-shared-suit-dismissed-2026 = 这未经证实。一个公开的登记抄录了University of Washington（华盛顿大学）关于这些诉讼的清单，它说，一家联邦法院在2026年7月10日驳回了司法部针对纽约州的诉讼。司法部向第二巡回上诉法院（Second Circuit）上诉，并在2026年8月25日递交了上诉书状。我们没有看到要求交出名单的法院命令（court order）。

ny-health-status-question = 我们没有发现纽约州有要医院记录移民身份的规定。2026年1月的一份概览，只提到佛罗里达州和德州。

ny-event-dmv-face-statement-2019 = DMV（车管局）说，它不为地方、州或联邦机构做人脸搜索，包括ICE和FBI，也不让它们使用。一张联邦审计的表把它列为正在和FBI商谈，它否认了。

ny-event-green-light-law-2019 = Green Light Law（绿灯法）生效。主要执行移民法的机构，要得到任何资料，必须向DMV（车管局）出示合法的法院命令（court order）或法官签发的令状（judicial warrant），上面有联邦（article III，宪法第三条）法官的签名。命令是否也必须由这样的法官签名，法律的文字没有说清楚。必须在三天之内把这项要求告诉本人。

ny-event-network-cut-2019 = 纽约州停止了至少三个联邦机构使用它的DMV（车管局）数据，其中有ICE和CBP。没有材料表明，其他联邦机构和其他州的警察也被停止使用。

ny-event-homeland-security-reply-2020 = 国土安全部写道，多年来，它用过纽约州DMV（车管局）的资料执行移民法和海关法。那个月，作为对Green Light Law（绿灯法）的回应，它不让纽约州居民参加它的可信旅客（Trusted Traveler）项目。

ny-event-breach-made-felony-2020 = 每个有DMV（车管局）数据的人或单位都必须作出承诺，2020年的州预算把违反这项承诺定为重罪。承诺禁止把数据用于民事移民执法，也禁止没有法官的命令就把数据给移民机构。我们没有发现起诉，也没有发现公布的审计。

ny-event-justice-suit-2025 = 司法部就Green Light Law（绿灯法）起诉了纽约州。

ny-event-courts-act-upheld-2025 = 一位联邦法官驳回了司法部对2020年《保护我们的法院法》（Protect Our Courts Act）的异议。这项法律禁止在州法院和地方法院进行没有法官签名的令状（judicial warrant）的民事逮捕。是否有上诉正在进行，我们没有查到。

ny-event-justice-suit-dismissed-2025 = 司法部就Green Light Law（绿灯法）提起的诉讼被驳回：没有一项联邦法律要求州交出DMV（车管局）数据。当时可以上诉。是否上诉了，我们不知道。

ny-event-assembly-vote-2026 = 州众议院（State Assembly）以93比47通过了一项预算法案，反对把州和地方的资源用于民事移民执法。

ny-event-police-law-2026 = 按公开的登记，州长签署了Local Cops, Local Crimes一揽子法案：地方不得协助民事移民执法，也不得为ICE扣留人，除非有法官下令。这未经证实，我们没有读这项法律。

ny-event-voter-suit-dismissed-2026 = 按一个公开的登记，一家联邦法院驳回了司法部索取纽约州完整选民名单的诉讼。司法部上诉了。这未经证实。

ny-event-police-law-not-blocked-2026 = 按公开的登记，一位联邦法官拒绝阻止纽约州法律中关于执法人员戴面罩和表明身份的部分。这未经证实。

ny-event-sheriffs-sue-2026 = 按公开的登记，一些县警长（sheriff）在8月下旬就这项法律中禁止与ICE签协议的部分起诉。这未经证实。

ny-event-agreements-end-2026 = 与ICE的协议最迟必须在这一天结束。按一个公开的登记，ICE那一天的名单上还有三份，是Nassau县和Rensselaer县的。这未经证实。

ny-event-rensselaer-sued-2026 = 按一个公开的登记，州起诉了Rensselaer县；它的县警长（sheriff）宣誓说过，他没有结束与ICE的协议。这未经证实。
