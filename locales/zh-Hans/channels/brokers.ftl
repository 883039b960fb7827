## 数据经纪商

channel-credit-header-sale = 出售信用档案的抬头部分
    .how = 信用档案的抬头部分有姓名、地址、出生日期和社会安全号码。它不受信用报告法管，被卖给数据经纪商（data broker）。2024年12月有一项联邦提案要改变这一点，2025年5月撤回了。信用冻结遮不住这一部分。
channel-broker-dossier-accurint = 数据经纪商的档案：LexisNexis Accurint
    .how = Accurint的档案把地址、电话、车辆、亲属和看守所（jail）入所登记（booking）合在一起。有一辆车或一部电话，可能就足以被收进去。ICE从2021年起购买使用权，合同到2026年2月。日志显示，2021年的七个月里ICE搜索了120多万次。2026年的报道把它当作还在使用，但我们没有发现更新的合同。
channel-broker-dossier-clear = 数据经纪商的档案：Thomson Reuters CLEAR
    .how = CLEAR把姓名、地址、车辆、电话、工作和其他记录合在一起。有一辆车、一部电话或一份工作，可能就足以被收进去。新闻网站404 Media说，它为ICE的工具提供数据。ICE的一份合同在2026年结束；另一份是和国土安全部签的，看来在2026年3月续约了。Thomson Reuters说，它的记录是公开的记录，并否认它的产品帮助驱逐出境。
channel-broker-dossier-tlo = 数据经纪商的档案：TransUnion TLO
    .how = TransUnion向调查员和机构出售档案，里面有地址、电话和车牌被拍到的记录。我们没有发现ICE或CBP为此签的合同。ICE付钱请来找人的公司，可以自己选用工具。
channel-property-records-open = 向公众公开的房地产记录
    .how = 县里的房契、房贷和类似的文件，谁都可以看。公司把它们收集成档案出售。联邦法律不会挡住机构查看这些记录。
channel-utility-data-sale = 出售公用事业账户数据（2021年结束）
    .how = 到2021年为止，煤气、电、水、电话和有线电视账户的姓名和地址会到ICE手里。公用事业公司的数据交换机构（NCTUE）把它们给Equifax，Equifax再卖出去。这已经结束：参议院调查之后，NCTUE在2021年要求停止了这项出售。征信机构继续出售来自银行的类似数据。
channel-record-keeper-subpoena = ICE给房东或公司的传票
    .how = 移民官员可以不经过法官，自己签一份要求，索取关于一个人的资料（行政传票，administrative subpoena）。它可以给房东、公司或机构。它本身没有强制力：ICE必须去请求联邦法院，而法院曾强制执行过这种要求。许多收到的人干脆照办。

channel-broker-dossier-border = 数据经纪商的档案：LexisNexis给CBP的
    .how = CBP，包括边境巡逻队（Border Patrol），用自己的合同向LexisNexis购买个人档案，从2022年底起，为期五年。档案把地址、电话、车辆和看守所（jail）入所登记（booking）合在一起。CBP现在怎样使用它们，我们无法确认。
