## DMV（车管局）

safeguard-dmv-disclosure-limit = 对共享DMV资料的限制
    .what = DMV只有在规定的条件下，才可以把某些资料给某些机构，往往要有法院命令（court order）或法官签发的令状（judicial warrant）。它管不到警察网络或公司，除非法律这样规定。
safeguard-dmv-status-confidentiality = DMV必须对某些驾照数据保密
    .what = DMV必须对它知道的某些卡、某些文件或移民身份方面的情况保密。其他数据，例如姓名或地址，可能还是开放的。
safeguard-dmv-document-limit = 对DMV保存文件复印件的限制
    .what = 人们出示的某些文件，DMV不得保留复印件，或者不得随意共享。它管不到DMV输入系统的数据。
safeguard-police-network-block = 有机构被挡在警察网络之外
    .what = 州不让某个列明的机构通过警察网络查询本州的驾驶人数据。这只挡得住列明的机构。别的机构还能查，也可能把查到的内容转交出去。
safeguard-recipient-promise = 不把DMV数据转交出去的承诺
    .what = 拿到DMV数据的人，必须承诺不为移民执法转交出去。这项规定只有在人们守承诺、州也执行的范围内，才起作用。
safeguard-face-search-limit = 对在驾照照片里做人脸搜索的限制
    .what = 州禁止或限制在它的驾照照片里做人脸搜索。这项规定管不到联邦机构已经有的照片。
safeguard-data-sale-limit = 对出售驾驶人数据的限制
    .what = 州法律限制DMV可以把驾驶人数据卖给谁，或者用来做什么。它挡不住买家已经有的数据。

## 车牌摄像头和警察

safeguard-plate-sharing-limit = 对共享车牌摄像头数据的限制
    .what = 州法律限制警察可以把车牌摄像头看到的内容和谁共享。它约束不了联邦的摄像头，也可能约束不了私人的。
safeguard-plate-immigration-ban = 车牌摄像头数据不得用于移民执法
    .what = 州法律禁止机构为移民执法共享或使用车牌摄像头数据。它约束不了联邦的摄像头，也约束不了出售车牌数据的全国性公司。已经发现有机构违反这样的规定。
safeguard-plate-retention-limit = 车牌摄像头数据过一段时间必须删除
    .what = 警察必须在规定的时间之后删除拍到的车牌记录。在那之前，都可以搜索。它管不到别人已经复制的数据。
safeguard-trust-law = 对警察协助移民执法的限制
    .what = 州法律限制警察和看守所（jail）可以为移民机构做什么，或者和它们共享什么。这样的法律有例外，往往是有法官签发的令状（judicial warrant）或某些犯罪的情况。它们挡不住送到FBI的指纹。
safeguard-agreement-ban = 不得与ICE签287(g)协议
    .what = 州法律禁止让地方执法人员为ICE做移民执法工作的协议。它挡不住警察和ICE之间的其他往来。
safeguard-driver-privacy-act = 联邦驾驶人隐私法（DPPA）
    .what = 一项联邦法律限制DMV可以把驾驶人数据给谁，例如姓名、地址和照片。但任何政府机构为了自己的工作，都可以按这项法律得到这些数据。所以单靠它，挡不住ICE拿到资料。

## 移民和法院

safeguard-victim-confidentiality = 联邦关于受害人申请的保密规定
    .what = 虐待、犯罪或人口贩运的受害人提出的申请，按联邦法律，只有因为列明的理由，才可以传到政府以外。在国土安全部内部（ICE是其中一部分），它限制的是申请的用途，而不是谁可以为工作看到它。不得只凭施虐者说的情况来对付受害人。这项规定只包括向联邦提出的申请，不包括向地方警察的报案。
safeguard-home-entry-warrant = 执法人员进入住家需要法官签发的令状
    .what = 没有同意，执法人员需要有法官签名的令状（judicial warrant）才能进入住家。ICE自己的表格没有法官签名。只有对有最终驱逐令（final removal order）的人，ICE才不认同这一点。实际上，执法人员还是可能强行进入。不要抵抗；请说您不同意。
safeguard-immigration-court-arrest-limit = 对在移民法庭逮捕人的限制
    .what = 2026年6月23日的一项法院裁决，限制因为人们来移民法庭就逮捕他们。它不包括到ICE办公室报到（check-in）、街上或住家。政府已经上诉，所以在指望它之前，请先查清它现在是否还有效。
safeguard-courthouse-arrest-limit = 对在州法院进行移民逮捕的限制
    .what = 州法律限制在州法院进行民事移民逮捕，往往只限于有法官签发的令状（judicial warrant）的情况。它不包括移民法庭，也不包括因犯罪而逮捕。在一些有这种法律的州，还是有逮捕的报道。
safeguard-asylum-confidentiality = 庇护（asylum）申请的保密
    .what = 政府不得告诉别人，尤其是不得告诉原籍国，某个人申请了庇护。有书面同意或列明的例外，就不受此限。在政府内部，它不是一堵墙：移民执法人员和其他有需要的联邦人员可以看到档案。
safeguard-privacy-act = 联邦《隐私法》（Privacy Act）
    .what = 这项法律给公民和绿卡持有人对联邦档案的权利，例如限制共享、更正和起诉。其他人不受它保护。单靠它，不能阻止联邦机构把档案和ICE共享。

## 联邦项目、医疗、学校和投票

safeguard-tax-confidentiality = 报税表的保密
    .what = 联邦法律要求对报税表保密，但有列明的例外。其中一项例外是否让ICE可以拿到地址，各法院看法不一。反对这种共享的法院命令（court order），上诉后可能会改变。
safeguard-social-security-confidentiality = 社会安全号码的保密
    .what = 联邦法律限制把社会安全号码给别人。2026年6月，一家法院根据它，撤销了社会安全档案和公民身份核查系统SAVE之间的连接。2026年9月，最高法院暂停执行那项裁决，直到上诉结束。其他的共享可能还在继续。
safeguard-medicaid-confidentiality = Medicaid数据的保密
    .what = 联邦法律规定，Medicaid（医疗补助）数据只能用于管理这个项目。从2026年1月6日起，根据2025年12月29日的一项法院命令（court order），ICE可以得到不是合法在美国的人（not lawfully present）的基本数据。在提起诉讼的州，医疗细节以及公民和绿卡持有人的数据仍受保护。
safeguard-food-benefit-confidentiality = 食品券（SNAP）数据的保密
    .what = 联邦法律规定，一家人的数据只用于管理这个项目。它有例外，例如核查申请人的移民身份，以及执法人员在找逃避重罪案件的人（fleeing felon）。一家法院认定，对提起诉讼的州，联邦索取所有数据的要求很可能违反这项法律。
safeguard-health-privacy = 医疗记录的保密
    .what = 联邦法律（HIPAA），以及有些州自己的法律，限制医院或诊所什么时候可以把病人数据给执法人员。有些要求没有法官签名，联邦法律允许它们答应，但不强迫它们答应。对执法人员扣押的人，或者为了制止严重的威胁，联邦法律允许它们说得更多。它约束医院、诊所和保险公司，不约束ICE。
safeguard-school-privacy = 学校记录的保密
    .what = 根据联邦法律（FERPA），接受联邦经费的学校要把记录给别人，需要父母或成年学生的同意。合法的传票（subpoena），哪怕没有法官签名，或者法院命令（court order），是例外；学校必须先设法通知家里。紧急情况也是例外。名册信息（directory information），例如姓名和地址，可以给别人，除非家里表示过不同意。有些州另有自己的法律。
safeguard-voter-list-limit = 对提供选民名单的限制
    .what = 一项法律或法院裁决限制州可以把完整的选民名单给谁。已经给出去的名单，它收不回来。裁决上诉后可能会改变。
safeguard-census-secrecy = 人口普查回答的保密
    .what = 人口普查的回答只可以用于统计。按法律，任何其他机构都不得看到这些回答，也不得用来对付本人。这项规定只包括人们告诉人口普查局的内容。

## 钱、工作、数据经纪商和电话

safeguard-financial-privacy = 联邦银行记录隐私法
    .what = 联邦机构想用自己的传票（subpoena）得到银行记录，必须寄一份副本给客户，并等10天，如果是邮寄则等14天。客户可以请联邦法院阻止它。它有例外，而且不约束州或地方机构，也不包括汇款店。
safeguard-transfer-database-cut = 不再让ICE遣返执法官使用TRAC
    .what = 2025年6月，亚利桑那州的总检察长（attorney general）停止了ICE遣返执法官（ERO）使用汇款数据库TRAC。按报道所说，停止的只是他们。别人可能还能搜索。
safeguard-credit-reporting = 联邦信用报告法（FCRA）
    .what = 这项法律让人们可以查看和更正自己的信用档案，并冻结自己的信用。大多数出售个人档案的公司说，自己不受它管。信用档案的抬头部分不受它限制，照样出售；冻结信用也遮不住这一部分。
safeguard-broker-delete-right = 要求数据经纪商删除数据的权利
    .what = 州法律让人们可以要求公司删除自己的数据，或者停止出售。来自公共记录的数据往往不受它管，许多公司也可能不受它管。机构已经得到的，它收不回来。
safeguard-personal-data-sale-limit = 对把个人数据卖给移民执法的限制
    .what = 州法律限制把个人数据卖给执行移民法的机构。机构已经得到的，它收不回来。
safeguard-utility-data-limit = 对共享公用事业数据的限制
    .what = 州法律限制公用事业公司什么时候可以把客户数据给移民机构。它可能只包括某些公司或某些数据。有法院命令（court order）或法官签发的令状（judicial warrant），还是可以拿到。
safeguard-wage-data-limit = 对共享州工资报告的限制
    .what = 州法律限制劳工机构什么时候可以提供工资报告。联邦法院还是可能命令这个机构照办，2026年4月在特拉华州就有一次。它不包括雇主自己的档案。
safeguard-toll-data-limit = 对共享过路费数据的限制
    .what = 州法律限制过路费机构什么时候可以提供它的数据。有法官的命令或传票（subpoena），还是可能拿到。它不包括警察或公司的车牌摄像头。
safeguard-administrative-subpoena-limit = ICE的传票不是法院命令
    .what = 等到联邦法官下令服从ICE的传票（subpoena）时才照办的人，不能因此受到处罚。收到的人可以提出异议，可以请法院撤销它，也可以干脆照办。对这种索取资料的要求提出的异议，大多数没有成功。
safeguard-stored-communications = 联邦通讯和账号隐私法
    .what = 电话、电子邮件和网络公司，只有凭法官签发的令状（judicial warrant），才可以交出信息里说的内容。其他资料需要法院命令（court order）。姓名、地址、通话和连接记录，以及付款来源，一张传票（subpoena）就够了，哪怕没有法官签名。在紧急情况下，公司可以马上交出数据。机构不必告诉客户，不过许多公司会告诉。
safeguard-location-warrant = 手机位置历史需要法官签发的令状
    .what = 执法人员要让电话公司交出一周或更长的位置历史，需要法官签发的令状（judicial warrant），除非是紧急情况或客户同意。从最高法院2026年6月29日的裁决起，按地区收集也算搜查。这些裁决没有决定，机构是否可以干脆花钱买位置数据。
safeguard-device-search-policy = 边境检查手机的规定
    .what = CBP自己的规定在2026年1月更新过，对较深入的检查要求更多。据报道，按这些规定，执法人员只能看存在设备上的数据，不能看云端的。检查不需要法官签发的令状（judicial warrant）。美国公民不能因为不解锁手机被拒绝入境；访客可以被拒绝，手机也可能被扣下。

safeguard-parent-locator-limit = 对子女抚养费档案的限制
    .what = 联邦法律列明了谁可以使用全国的子女抚养费和新雇员档案，以及用来做什么。移民事务不在这些用途之中。卫生部保存这个档案，并决定是否答应请求；它当时正在考虑国土安全部的一项请求。

safeguard-simulator-policy = 国土安全部自己关于假手机信号塔的规定
    .what = 国土安全部自己的政策要求有法官签发的令状（judicial warrant），但紧急情况有例外。国土安全部可以改变这项政策。它的监察长在2023年发现，ICE的调查人员（HSI）并不总是拿到所需的法院命令（court order）。

safeguard-spyware-policy = ICE自己关于间谍软件的说法
    .what = 2026年4月，ICE的代理负责人说，间谍软件是用来对付毒贩和恐怖分子的。那是ICE自己的话。它不是法律，ICE可以改变它。

safeguard-state-refusal = 州的拒绝
    .what = 州拒绝交出它的资料，或者在法院对抗这项要求。那是州自己的选择。州可能改变主意，法院也可能命令交出资料。

safeguard-student-aid-privacy = 学生资助申请表的保密
    .what = 联邦法律规定，FAFSA表上填的内容只能用于学生资助。表由教育部保存。教育部以外，谁也不能确定数据一直留在那里。

safeguard-library-privacy = 图书馆记录的保密
    .what = 州法律一般规定，一个人从公共图书馆借什么要保密，直到法院另有命令。各州法律不同：有些可能允许凭传票（subpoena）。移民执法人员自己的表格不是法院命令（court order）。

safeguard-reporting-duty-limit = 对报告义务的限制
    .what = 2000年的一项联邦通知说，机构只须报告它知道是非法在这里的人，并且对“知道”作狭义的解释。这项通知很旧了。我们没有查到政府是否已经用别的通知代替它。
