## ICE怎样找人

us-channel-skip-tracing-contractors = ICE付钱给私人公司，找出人们住在哪里、在哪里工作，并拍照。2025年12月，它把合同给了13或14家公司。两年总计可能约12亿美元。文件说到一份150万人的名单，以及每月最多50,000个姓名的批次。文件还说到，报酬随着找到的人数增加。其中一家公司Capgemini在2026年1月说，它的合同没有在执行。

us-channel-palantir-elite = ELITE是Palantir为ICE做的一个程序。它在地图上显示可能的目标，附有照片和移民档案号码（A号码，A-number）。一个0到100的分数，表示ICE对地址有多确定。这样，执法人员可以选可能的目标多的区域。ICE的一份用户指南和宣誓证词描述了它。它的来源包括USCIS和卫生部的地址。新闻报道说，Medicaid（医疗补助）的地址也在其中。一份2,990万美元的订单从2025年9月开始。

us-channel-insurance-claims-iso = ICE的遣返部门（ERO）搜索ISO ClaimSearch，那是保险公司共用的档案，里面有车辆、房屋、受伤和一些医疗的理赔。404 Media在2025年7月看到了ICE关于它的文件。当时，这个档案有18亿多条理赔和5,800万份医疗账单，里面有姓名、地址、电话和税号，还有车牌。它的所有者Verisk否认ICE或它所属的部是客户。它是保险档案，所以医疗隐私法保护不了它。做了多少次搜索，不知道。

us-channel-ssa = 据报道，社会安全局在2025年2月同意把98,000人最后已知的地址给ICE。在2025年11月的一份通知里，它宣布和国土安全部（DHS）共享公民身份和移民数据。WIRED报道，有些办公室得到口头指示，把人们亲自来办事的预约日期给ICE。SAVE是核查移民身份的联邦系统。2026年6月的一项裁决，判定SAVE里社会安全的部分和有关的通知无效。最高法院在2026年9月25日暂停执行那项裁决，所以它现在什么也挡不住。还有哪些别的共享在进行，没有公开。

us-channel-sevis = SEVIS是ICE管理的外国学生数据库。学校必须把F、M和J签证的学生报告给它。所以ICE已经有他们的学校、地址和移民身份。2025年春天，ICE在FBI的数据库里核查姓名之后，终止了约4,700名学生的记录。面对诉讼，它在2025年4月25日恢复了这些记录，并承诺定出书面政策。

us-channel-orr-sponsor-data = 接收一个没有父母陪同来美的孩子的人，要给联邦难民办公室（ORR）一份完整的档案。2025年2月14日，NPR报道，更多ICE执法人员能看到那个数据库。它还报道，家里每个成年人现在都必须提供指纹。2025年3月25日的一项规定，取消了不得收集担保人（sponsor）移民身份并转交的禁令。从2025年7月9日起，担保人必须亲自来证明自己是谁，父母也一样。那个办公室提醒说，移民执法人员可能会在那里问问题。美联社（Associated Press）到2025年9月报道了逮捕。按一份关于Texas Tribune 2026年7月报道的笔记，有亲属在几个月的核查之后被逮捕。ICE还向各州发传票（subpoena），索取担保人的资料。我们没有发现后来的法院结果。

us-channel-tsa-passenger-lists = TSA是在机场检查旅客的机构。从大约2025年3月起，它每周几次把即将坐飞机的人的姓名给ICE。美国境内的航班也包括在内。ICE把姓名和驱逐令（removal order）比对，并派执法人员去机场。《纽约时报》（The New York Times）在2025年12月12日披露了这件事。一名前官员说，在一个地区，比对相符的姓名大约四分之三导致了逮捕。国土安全部（DHS）说这不是什么新事。

us-channel-airline-ticket-sales-arc = 航空公司的结算中心ARC，曾把一份可以搜索的机票档案卖给机构。ICE和CBP都在买家之中。档案里是通过旅行社买的机票，有姓名、路线和信用卡数据。2025年11月12日，ARC告诉客户，这个项目会在那一年结束。我们没有发现2026年的任何材料证实这一点。直接向航空公司订的机票从来不在档案里。

us-protection-orr-sponsor-limits = 担保人（sponsor）是接收没有父母陪同来美的孩子的人。2024年的规定，不让联邦难民办公室（ORR）因为移民身份拒绝担保人。这些规定也不让它为了执法收集移民身份。从2025年3月25日起生效的一项规定，取消了这些限制。它允许和执法机构共享移民身份。随后有人起诉，我们没有查到结果怎样。

## 事件

us-event-address-finder-contracts-2025 = ICE把合同给了13或14家公司，让它们找出人们住在哪里、在哪里工作，并拍照。两年总计可能约12亿美元。文件说到一份150万人的名单。

us-event-address-finder-company-says-2026 = 其中一家公司Capgemini说，它的合同没有在执行。

us-event-address-map-order-2025 = 一份2,990万美元的订单开始，买的是Palantir的程序ELITE。它在地图上显示可能的目标，并用一个分数表示ICE对地址有多确定。

us-event-address-map-testimony-2026 = 报道根据ICE的一份用户指南和宣誓证词，描述了ELITE。它的来源包括USCIS和卫生部的地址。新闻报道说，Medicaid（医疗补助）的地址也在其中。

us-event-social-security-agreement-2025 = 据报道，社会安全局同意把98,000人最后已知的地址给ICE。

us-event-social-security-notice-2025 = 社会安全局在一份通知里宣布，它和国土安全部共享公民身份和移民数据。2026年6月关于SAVE的一项裁决，判定有关的通知无效；最高法院在2026年9月25日暂停执行那项裁决。还有哪些别的共享在进行，没有公开。

us-event-student-records-restored-2025 = 面对诉讼，ICE恢复了约4,700名学生的记录，那是它那年春天在FBI的数据库里核查姓名之后终止的。它承诺定出书面政策。

us-event-sponsor-database-access-2025 = NPR报道，更多ICE执法人员能看到难民办公室关于接收孩子的人的数据库，那些孩子来美时没有父母陪同。它报道，家里每个成年人现在都必须提供指纹。

us-event-sponsor-rule-2025 = 一项规定取消了不得收集儿童担保人（sponsor）移民身份并转交的禁令。随后有人起诉，我们没有查到结果怎样。

us-event-passenger-lists-revealed-2025 = 《纽约时报》（The New York Times）报道，从大约2025年3月起，TSA每周几次把即将坐飞机的人的姓名给ICE。美国境内的航班也包括在内。ICE把姓名和驱逐令（removal order）比对。

us-event-passenger-lists-government-says = 国土安全部说，这样共享姓名不是什么新事。

us-event-ticket-sales-closing-2025 = 航空公司的结算中心ARC告诉客户，它的机票数据项目会在那一年结束。我们没有发现2026年的任何材料证实这一点。

us-event-insurance-claims-search-revealed-2025 = 404 Media根据ICE自己的文件报道，ICE的遣返部门（ERO）搜索保险公司共用的理赔档案。

us-event-sponsor-checks-in-person-2025 = 难民办公室要求担保人（sponsor）必须亲自来证明自己是谁。它提醒说，移民执法人员可能会在那里问问题。

us-event-sponsor-arrests-reported-2026 = 按一份关于Texas Tribune报道的笔记，有亲属为了接收孩子，经过几个月的核查之后被逮捕。
