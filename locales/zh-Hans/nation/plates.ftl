## 车牌摄像头（车牌识别器，ALPR）和过路费记录

us-channel-alpr-vigilant-ice-contract = 从2018年起，ICE的每个办事处都可以通过Thomson Reuters的一家公司，搜索一个商业车牌数据库。这个数据库是Vigilant，现在归Motorola所有。当时，它对每个车牌给出五年里被拍到的记录，对列在名单上的车牌发警报。后来一份五年的合同，金额2,280万美元，把车牌数据列为其中一部分。它在2026年到期，我们无法确认是什么代替了它。

us-channel-alpr-vigilant-police-sharing = 有些警察部门曾通过一家叫Vigilant的公司，把车牌被拍到的记录和ICE共享。2019年3月，ACLU公布了ICE在一场诉讼中不得不交出的记录。里面列出80多个警察部门，分布在超过12个州，它们这样共享过。其中两个对NBC News否认了这一点。2019年6月，ACLU of Northern California（ACLU北加州分会）写到ICE在2018年七个月里的搜索日志。日志显示，在Vigilant的数据里每月有数千次搜索，按它的统计超过30,000次。其中有些可能是对同一个车牌的重复搜索。这些来源是2019年的。今天共享什么，我们无法确认。

us-channel-alpr-mobile-companion = 曾有人向ICE的执法人员推介过一个手机应用，叫Mobile Companion。它读取车牌，把这次看到的记录加进Motorola的数据，并显示这辆车去过哪里。公司的文件说到加入Thomson Reuters关于人的资料。Thomson Reuters说，这个应用和它的CLEAR产品无关，里面没有任何需要令状（warrant）才能取得的东西。

us-channel-alpr-flock-side-door = Flock经营一个共享的车牌摄像头网络。地方执法人员替移民执法人员在里面搜索，或者让联邦用户进入。一项对华盛顿州记录的研究发现，至少有八个机构向边境巡逻队（Border Patrol）开放了自己的摄像头。它发现另外十个机构没有同意就被搜索了。它还发现有替移民机构做的搜索。新闻网站404 Media统计，全国有4,000多次移民方面的查询。Flock对这项研究的一些部分有异议，并说每个客户自己控制共享。

us-channel-alpr-flock-federal-pilot = 车牌摄像头公司Flock做过试验，让CBP和ICE的调查人员（HSI）直接使用它的系统。2025年8月，它暂停了这些试验，并把联邦用户从它的州内查询和全国查询中移除。2026年1月，它加了一个开关，可以拒绝所有与联邦的共享。Flock说，它和ICE或国土安全部没有合同。联邦机构如果受到邀请，还是可以搜索。阿肯色州一个城市2026年3月和4月的日志显示，有5,929次联邦搜索。大多数是邮政检查局（Postal Inspection Service，3,502次）和FBI（2,385次）做的。没有一次标明是ICE或CBP。

us-channel-alpr-ncic-immigration-hotlist = Flock的车牌摄像头系统里有一项设置，让警察拿每个经过的车牌和FBI的移民违规者名单（Immigration Violator）核对。只有ICE往这份名单里填内容。它依据的是行政令状（administrative warrant），没有法官签名。2026年6月25日，Electronic Frontier Foundation（EFF，电子前沿基金会）报道，至少有两个机构打开了这项设置。它们是内华达州的Sparks和伊利诺伊州的Blue Island。Sparks打开它的时候，自己的网页正写着禁止用于移民事务。其他机构没有打开它。警报发给地方机构，不发给ICE。

us-channel-alpr-border-patrol = 边境巡逻队（Border Patrol）经营自己的车牌摄像头网络。有些藏在路边设备里，有些远在内地的凤凰城和底特律。一个计算机程序标出它认为可疑的行程。然后由地方警察拦车。美联社（Associated Press）在2025年11月20日报道了这件事。它还报道，边境巡逻队曾暂时取得22个州1,600多个私人车牌识别器的使用权。CBP说，它的使用是合法的，并且遵守政策。

us-channel-alpr-dea-nlrp = 缉毒局（Drug Enforcement Administration，DEA）从2008年起汇集车牌被拍到的记录。它们来自DEA自己的摄像头和合作方的摄像头。它把这些记录和联邦、州和地方警察共享。美联社（Associated Press）在2025年11月报道，边境巡逻队（Border Patrol）使用这些数据。在我们读到的来源里，我们没有发现ICE直接使用。

us-channel-alpr-private-drn = 收车（repossession）卡车上的摄像头，为一个叫DRN的数据库提供数据，它归Motorola所有。2019年，里面已经有90多亿次扫描。调查员、保险公司和贷款公司花钱取得使用权。它的姊妹品牌Vigilant把同样的车牌数据给警察。

us-channel-private-plate-cameras = 私人所有者和学校的摄像头，也进入同样的警察搜索。2026年2月，The 74报道了德州六个学区的搜索日志。一个月里，3,100多个机构对一个学区的摄像头做了733,000多次搜索。其中620次，有30个机构以移民为理由。404 Media在2025年8月写道，Home Depot和Lowe's把自己的摄像头和警察共享。按2026年3月和4月的电子邮件，Flock让阿肯色州的一个警察部门可以使用Home Depot在全州的摄像头。关于车牌摄像头的州法律，往往只约束公共机构。

us-channel-fbi-plate-network = 2026年6月，FBI征求最高3,600万美元的报价。它想几乎实时地搜索全国的车牌被拍到的记录，不用令状（warrant）。我们是在一份关于新闻报道的笔记里读到的。我们没有发现合同已经给了谁。

us-list-alpr-statute = 许多州有关于车牌摄像头的法律。我们看到了阿肯色州、加州、缅因州、马里兰州、新罕布什尔州、犹他州、佛蒙特州、阿拉巴马州、北卡罗来纳州、蒙大拿州和爱达荷州的这类法律。我们还看到了弗吉尼亚州（2025年）、华盛顿州（2026年）和康涅狄格州（2026年）较新的法律。另外八个州来自National Conference of State Legislatures（NCSL，各州议会全国会议）的一张表。它们是科罗拉多州、佛罗里达州、佐治亚州、伊利诺伊州、明尼苏达州、内布拉斯加州、俄克拉荷马州和田纳西州。我们没能核对这张表。NCSL在2025年统计至少有16个州，弗吉尼亚州的犯罪委员会统计有18个。新泽西州靠一项指令行事，所以没有列入。

us-list-alpr-immigration-forbidden = 有些州法律不让车牌摄像头数据用于移民执法。我们确认了三项。华盛顿州（2026年）和康涅狄格州（2026年）的法律明白地这样说。弗吉尼亚州的法律（2025年）禁止与联邦机构和外州机构的一切共享。但是，2026年3月的一份州报告发现，有机构违反了它。伊利诺伊州和加州的法律，效果大致相同。我们在这里没有重新读它们；请看关于各州的说明。

us-list-alpr-agencies = Atlas of Surveillance（监控地图）列出了大约3,550个有车牌识别器的机构。它是Electronic Frontier Foundation和University of Nevada, Reno Reynolds School of Journalism的项目（CC BY）。我们用的是2026年9月9日的一份按县分类的副本。我们取了机构和县；公司清楚的，也取了公司。县不清楚的机构没有列入。许多有识别器的机构不在Atlas里。在里面的机构，可能已经停用了。这份名单没有说一个机构和谁共享。

us-channel-toll-records = 过路费账户记录地点、时间和付款。不管车在哪个州登记，记录都由发放过路费标签（tag）的机构保存。几十年来，过路费机构把这些记录给警察，通常是在收到传票（subpoena）或法院命令（court order）之后。各州、各机构的规定不同；我们知道康涅狄格州有一项法律限制它。我们没有发现有记录表明移民执法使用它们的事例。这不证明没有。关于这一点的最新来源是2004年的。

## 事件

us-event-plate-contract-ended-2026 = ICE的一份五年合同到期了，金额2,280万美元，其中一部分是车牌数据。我们无法确认是什么代替了它。

us-event-mobile-companion-company-says = Thomson Reuters说，Mobile Companion应用和它的CLEAR产品无关，里面没有任何需要令状（warrant）才能取得的东西。

us-event-flock-study-2025 = University of Washington（华盛顿大学）对华盛顿州记录的一项研究发现，至少有八个机构向边境巡逻队（Border Patrol）开放了自己的车牌摄像头。另外十个机构没有同意就被搜索了。它还发现有替移民机构做的搜索。

us-event-flock-disputes-study-2025 = Flock对一项关于华盛顿州车牌摄像头搜索的研究的一些部分有异议。它说，每个客户自己控制共享。

us-event-flock-pilots-paused-2025 = Flock暂停了它的试验，那些试验让CBP和ICE的调查部门（HSI）直接使用它的系统。它还把联邦用户从它的州内查询和全国查询中移除了。

us-event-flock-federal-switch-2026 = Flock加了一个开关，可以拒绝所有与联邦的共享。它说，它和ICE或国土安全部没有合同。

us-event-flock-federal-searches-2026 = 受到邀请的联邦机构仍然在搜索。阿肯色州一个城市2026年3月和4月的日志显示，有5,929次联邦搜索，大多数是邮政检查局（Postal Inspection Service，3,502次）和FBI（2,385次）做的。没有一次标明是ICE或CBP。

us-event-immigration-hotlist-found-2026 = Electronic Frontier Foundation（电子前沿基金会）报道，至少有两个机构打开了Flock的移民名单设置：内华达州的Sparks和伊利诺伊州的Blue Island。其他机构没有打开它。警报发给地方机构，不发给ICE。

us-event-border-patrol-readers-reported-2025 = 美联社（Associated Press）报道，边境巡逻队（Border Patrol）有自己的车牌摄像头，有些是藏起来的，有些在离边境很远的内地。一个计算机程序把行程标为可疑。它还报道，边境巡逻队曾暂时取得22个州1,600多个私人识别器的使用权。

us-event-border-patrol-says-lawful = CBP说，它使用车牌识别器是合法的，并且受政策约束。

us-event-school-cameras-reported-2026 = The 74根据搜索日志报道，全国各地的警察为移民案件搜索德州学校的摄像头。一个月里，在一个学区，有30个机构620次以移民为理由。它没有发现学校知情的迹象。Flock说，共享什么由它的客户决定。

us-event-store-cameras-reported-2025 = 404 Media报道，Home Depot和Lowe's把自己的车牌摄像头和警察共享。

us-event-fbi-seeks-plate-network-2026 = FBI征求最高3,600万美元的报价，要能几乎实时地搜索全国的车牌被拍到的记录。我们是在一份关于新闻报道的笔记里读到的，没有发现合同已经给了谁。

us-event-vigilant-sharing-revealed-2019 = ACLU公布了在一场诉讼中争取到的ICE文件。里面列出80多个警察部门，分布在超过12个州，它们通过Vigilant把车牌被拍到的记录和ICE共享。名单上的车牌被看到时，ICE当时还可以得到警报。两个部门否认了这一点。
