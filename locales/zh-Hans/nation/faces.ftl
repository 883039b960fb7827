## 计算机比对的人脸

us-channel-mobile-fortify = Mobile Fortify是一个手机应用，ICE和CBP的执法人员在街上使用。它扫描人脸或指纹。然后，它搜索国土安全部（DHS）、FBI和国务院的数据，以及与警察网络Nlets相连的数据。DHS的一份隐私文件说，人们不能拒绝。它说照片保存15年，连美国公民的也是。DHS说这个工具是合法的。伊利诺伊州和芝加哥在2026年1月12日为此起诉；我们没有发现裁决。

us-channel-mobile-identify-local-police = Mobile Identify是CBP的一个扫描人脸的应用。它是为287(g)项目里的地方执法人员做的，他们替ICE做移民执法工作。它在2025年10月30日推出。它当时不显示姓名，但会告诉执法人员要不要打电话给ICE。2025年12月5日，它从Google的应用商店消失，没有说明理由。它是否还以别的形式在用，我们无法确认。

us-channel-local-police-ice-face-app = 按特别行动组（task force）模式替ICE工作的地方执法人员，有自己的人脸应用，叫ICE Task Force Module。404 Media和NPR在2026年6月报道了国土安全部的一份隐私文件。执法人员给被拦下的人拍照。这张脸会和2.5亿多份政府记录比对，其中有签证档案和一项机场身份核查服务。执法人员会得到指示：不要扣留，或者打电话给ICE并报出一个代码。照片保存15年。按这份文件，这从2025年9月开始。当时大约有1,300个机构采用这种模式。国土安全部说这些工具是合法的，没有给出细节。

us-channel-iris-scanners = 按一份关于NPR 2026年5月27日报道的笔记，ICE买了1,570台读取眼睛虹膜的便携扫描仪。它们给ICE自己的执法人员和287(g)合作方使用。订单是2,510万美元，并附带一个私人档案的使用权，里面约有五百万个虹膜。我们只读了这份笔记，所以这不确定。

us-channel-entry-exit-records = CBP记录每一次从国外入境和每一次出境。它使用I-94表和航空公司的乘客名单。从2025年12月26日起，有一项规定适用。它允许CBP在每个非公民入境和出境时拍照，绿卡持有人和儿童也包括在内。CBP可以把照片保存最多75年。美国公民可以拒绝。国土安全部说，目的之一是找出逾期停留的人。

us-channel-clearview-ai = Clearview AI把一张人脸照片和从网上取来的数百亿张图片比对。2025年9月5日，ICE的调查部门（HSI）签了一份最高920万美元的合同。给出的理由是儿童剥削案件和袭击执法人员的案件。2026年2月，CBP同意了一份一年的合约，价格225,000美元。它包括15个使用许可，给边境巡逻队（Border Patrol）的情报部门和CBP的目标分析中心（targeting center）使用。

## 事件

us-event-mobile-fortify-privacy-paper = 国土安全部的一份隐私文件，到那时已有报道，它说人们不能拒绝Mobile Fortify的扫描。它说照片保存15年，连美国公民的也是。国土安全部说这个工具是合法的。这份文件是什么时候写的，我们无法确认。

us-event-mobile-fortify-lawsuit-2026 = 伊利诺伊州和芝加哥就Mobile Fortify应用起诉。我们没有发现裁决。

us-event-mobile-identify-released-2025 = CBP推出了Mobile Identify，一个给287(g)项目里的地方执法人员用的人脸扫描应用。它当时不显示姓名，但会告诉执法人员要不要打电话给ICE。

us-event-mobile-identify-vanished-2025 = Mobile Identify应用从Google的应用商店消失，没有说明理由。它是否还以别的形式在用，我们无法确认。

us-event-clearview-hsi-contract-2025 = ICE的调查部门（HSI）和Clearview AI签了一份最高920万美元的合同。给出的理由是儿童剥削案件和袭击执法人员的案件。

us-event-clearview-cbp-deal-2026 = CBP同意了一份一年的Clearview AI合约，价格225,000美元。它包括15个使用许可，给边境巡逻队（Border Patrol）的情报部门和CBP的目标分析中心（targeting center）使用。

us-event-entry-exit-rule-2025 = 一项规定允许CBP在每个非公民入境和出境时拍照，绿卡持有人和儿童也包括在内。它可以把照片保存最多75年。美国公民可以拒绝。

us-event-local-face-app-paper-2026 = NPR报道了国土安全部的一份文件。从2025年9月起，替ICE工作的地方执法人员可以用一个应用扫描人脸，叫ICE Task Force Module。它不显示档案。它告诉执法人员不要扣留，或者打电话给ICE。

us-event-local-face-app-government-says = 国土安全部说这些工具是合法的；关于它们怎样使用，没有给NPR任何细节。

us-event-iris-scanners-bought-2026 = 按一份关于NPR报道的笔记，ICE为自己的执法人员和287(g)合作方买了1,570台便携虹膜扫描仪。我们没有读报道本身。
