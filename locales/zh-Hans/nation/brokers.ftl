## 数据经纪商

us-list-consumer-privacy-law = 名单上的州有一项一般性的消费者隐私法，在2026年有效。这样的法律通常让人们可以要求许多企业删除自己的数据，或者停止出售。它对数据经纪商（data broker）有多大力量，各州不同。来自公共记录的数据往往不受它管。

us-channel-lexisnexis-accurint = Accurint是LexisNexis的一个找人产品。ICE从2021年起购买它，合同最高2,210万美元，到2026年2月为止。2021年七个月的日志显示，有1,211,643次搜索和302,431份报告。大多数是ICE的调查部门（HSI）做的，许多是它的遣返部门（ERO）做的。Accurint关于人的档案，把地址、电话、车辆、亲属和看守所（jail）入所登记（booking）合在一起。2026年的报道仍然认为，ICE现在还依赖它。我们没有发现2026年2月以后签的合同。

us-channel-thomson-reuters-clear = CLEAR是Thomson Reuters的一个产品。它把姓名、地址、车辆、电话和其他记录合在一起。按新闻网站404 Media的说法，它为ICE的工具提供数据。ICE那份五年的合同，金额2,280万美元，在2026年结束。另一份CLEAR合同是和国土安全部（DHS）签的，看来在2026年3月续约了，可能到2029年。在那之前，有员工抗议，一名被解雇的员工起诉。公司说，它的记录是公开的记录。它否认它的产品帮助驱逐出境。

us-channel-transunion-tlo = TLOxp是TransUnion的一个找人产品。它把地址、电话和车牌被拍到的记录卖给调查员和机构。我们没有发现ICE或CBP为此签的合同。ICE付钱给私人公司找人（skip tracers），它们可以自己选用工具。我们关于这个产品的来源薄弱。

us-channel-utility-nctue = 到2021年为止，煤气、电、水、电话和有线电视账户的姓名和地址会到ICE手里。公用事业公司的数据交换机构NCTUE把它们给Equifax。Equifax再卖给CLEAR，一个找人产品。参议院调查之后，NCTUE在2021年要求停止了这项出售。停止出售的，是公用事业账户里表明这个人是谁的部分（header data）。征信机构继续出售来自银行的类似数据。

us-channel-credit-header = 信用档案的抬头部分表明这个人是谁。里面有姓名、地址、出生日期和社会安全号码。它被卖给数据经纪商（data broker），不受信用报告法管。2024年12月有一项联邦提案，本来会把它放到那项法律之下。消费者保护局在2025年5月撤回了它。信用冻结遮不住这些数据。

us-channel-property-and-court-records = 房契、房贷、民事和刑事法院案件的名单，以及结婚和企业登记，谁都可以看。数据经纪商（data broker）把它们收集进关于人的档案。LexisNexis声称有数十亿条房地产和法院的记录。联邦法律不会挡住机构查看这些记录。

us-channel-ice-administrative-subpoena = 移民官员可以自己签一张传票（subpoena），索取关于一个人的资料，不经过法官。它可以给房东、雇主、学校、诊所、公司或地方政府。它本身没有强制力：ICE必须去请求联邦法院。法院只问这项要求是否清楚、是否相关、是否在ICE的权力之内。法院曾强制执行过这种要求，例如对丹佛的一个看守所（jail）（2020年），以及在特拉华州（2026年）。许多收到的人干脆照办。

us-protection-administrative-subpoena-limits = ICE的传票（subpoena）不是法院命令（court order）。等到联邦法官下令才照办的人，不能因此受到处罚。收到的人可以提出异议，或者请法院撤销它。许多人干脆照办。法官只审查ICE是否有权，以及要求是否清楚和相关。所以，对ICE向第三方提出的要求所提的异议，大多数没有成功。针对言论的要求，2025年和2026年有人提出异议时，就撤回了。

us-protection-credit-reporting-act = 《公平信用报告法》（Fair Credit Reporting Act）让人们可以查看和更正自己的档案，并冻结自己的信用。但大多数找人的经纪商说，自己不受它管。信用档案里表明这个人是谁的部分（抬头部分，header）在出售时不受这项法律的限制。2024年有一项提案要堵上这个缺口，2025年5月撤回了。

us-channel-broker-files-car-phone-job = 一个人不需要有房子、也不需要有银行账户，就可能在这样的档案里。新闻网站Truthout在2022年7月写道，LexisNexis说，Accurint用到3.3亿个手机号码和66亿条车辆登记。《华盛顿邮报》（Washington Post）在2021年2月报道，CLEAR自己的文件说到关于工作、住房、信用、犯罪和车辆的记录。所以，有一辆车、一部电话或一份工作，可能就够了。某个人在不在里面，除了那家公司，谁也说不出。

us-channel-cbp-lexisnexis = CBP有自己和LexisNexis的合同：五年，约1,590万美元，从2022年底起。它包括关于人的档案、实时的看守所（jail）入所登记（booking）、社交媒体、查手机位置和通话记录的工具，以及一个人脸搜索选项。边境巡逻队（Border Patrol）也使用它。公司说，它不给国土安全部（CBP属于这个部）车牌图片，也不给人脸识别。CBP能不能用它搜索人脸，我们没能弄清楚，所以这里没有列出人脸数据。五年到2027年底为止。今天怎样使用它，我们无法确认。

us-list-consumer-privacy-law-broker-laws-2026 = 有两个州在2026年6月通过了关于数据经纪商（data broker）的法律。佛蒙特州的在2026年6月16日签署，是一项一般性的隐私法：经纪商必须登记，并提供一个网页供人要求删除。新泽西州的在2026年6月30日签署，向经纪商收费，并禁止出售敏感数据。人们从什么时候起可以用这些法律，我们没有读到。

## 事件

us-event-accurint-contract-2021 = ICE开始购买Accurint，LexisNexis的一个找人产品。合同最高2,210万美元，到2026年2月为止。

us-event-accurint-contract-end-2026 = ICE的Accurint合同到那时为止。2026年的报道仍然认为，ICE现在还依赖Accurint。我们没有发现那个月以后签的合同。

us-event-clear-contract-2026 = 和国土安全部签的一份CLEAR合同，与2026年结束的ICE合同是两回事，看来续约了，可能到2029年。在那之前，有员工抗议，一名被解雇的员工起诉。

us-event-clear-company-says = Thomson Reuters说，CLEAR里的记录是公开的记录。它否认它的产品帮助驱逐出境。

us-event-utility-sale-stopped-2021 = 参议院调查之后，公用事业公司的数据交换机构NCTUE要求停止出售公用事业账户的姓名和地址。征信机构继续出售来自银行的类似数据。

us-event-credit-header-proposal-2024 = 一项联邦提案，本来会把出售信用档案里表明这个人是谁的部分（抬头部分，credit header）放到信用报告法之下。

us-event-credit-header-proposal-withdrawn-2025 = 消费者保护局撤回了2024年12月的提案。所以，信用档案里表明这个人是谁的部分照样出售，不受信用报告法管。

us-event-cbp-contract-2022 = CBP开始了自己和LexisNexis的合同，为期五年，约1,590万美元。
