## 电话、账号、信息，以及有关的法律

us-channel-phone-location-purchase = 2025年，ICE又开始购买来自手机应用的位置数据。Penlink公司的工具Webloc，让执法人员在地图上画出一个区域，列出在那里看到的手机。然后，他们可以跟着这些手机到家。ICE的一份法律备忘录说，不需要法官签发的令状（judicial warrant）。2026年3月3日，约70名国会议员请监察长调查。最高法院2026年6月关于位置的裁决，没有决定是否允许购买。那项裁决是关于公司被迫交出的数据的。

us-channel-cell-site-simulator = ICE有模仿手机信号塔、找出附近手机的设备。它在2024年订购了更多装有这种设备的车辆，2025年5月又以825,000美元订购。2017年至2019年，它至少用了466次这种设备。2017年，官员说，ICE的调查部门（HSI）会取得法官签发的令状（judicial warrant）。他们说，它的遣返部门（ERO）不为民事案件使用它们。这一点现在是否还成立，我们无法确认。

us-channel-spyware-graphite = Graphite是间谍软件，不用人点击就能控制一部手机。ICE和它的制造商的200万美元合同，在2025年8月恢复。2026年4月1日，ICE的代理负责人证实，它的调查部门（HSI）获准使用间谍软件。所说的目标是毒贩和恐怖分子。2026年5月22日，国土安全部（DHS）说，ICE和那家公司没有关系。是否有另一家卖方代替了它，国土安全部不愿说。没有记录表明它在普通的驱逐出境（removal）案件里被使用过。

us-channel-border-device-search = 在边境，CBP没有法官签发的令状（judicial warrant），也没有怀疑，就可以查看手机。做较深入的检查时，它可以使用提取数据的工具。2025年4月至6月，它检查了14,899台设备，是一个季度的最高纪录。那不到旅客的0.01%。按政策，执法人员只能看存在设备上的内容。拒绝可能意味着耽搁和设备被扣下。对访客来说，还可能被拒绝入境。

us-channel-phone-subscriber-records = 凭一张普通的传票（subpoena），电话或网络公司就必须把客户的基本资料给机构，这种传票不需要法官。这些资料是姓名、地址、通话和连接记录，以及客户怎样付款。不必告诉客户。其他资料，例如谁给谁写信，需要法院命令（court order）。信息里说的内容，需要法官签发的令状（judicial warrant）。在威胁生命的紧急情况下，没有这些，公司也可以给出数据。客户同意时，公司也可以这样做。

us-channel-platform-subpoenas = 国土安全部（DHS）把行政传票（administrative subpoena）发给Google、Meta、Reddit和Discord这些平台。它索取的，是批评ICE或监看ICE的账号背后的姓名、电子邮件地址和电话号码。按新闻界的统计，到2026年2月有几百份。公司对其中一些照办了。有用户和ACLU一起去了法院，在法官作出决定之前，DHS就撤回了这些要求。

us-channel-social-media-monitoring = ICE用买来的工具看公开的帖子。2025年10月，它提出想要大约30名承包人员，在佛蒙特州和加州不分日夜地这样做。他们会把帖子和照片变成逮捕线索。当时，ICE只是就这个计划询问各公司。我们无法确认有签好的合同。

us-channel-ring-flock = 2025年10月有宣布说，Ring门铃要和摄像头公司Flock相连。2026年2月12日，还没有开始就取消了。Ring说没有录像传到Flock。Ring自己向门铃主人发送的请求还在继续，门铃主人可以不理。警察仍然可以使用法律程序（legal process），例如传票（subpoena）或法官签发的令状（judicial warrant）。

us-protection-carpenter-location = 执法人员要让电话公司交出一周或更长的信号塔位置历史，需要法官签发的令状（judicial warrant）。最高法院在Carpenter案（2018年）中这样说。2026年6月29日，在Chatrie案（6比3）中，它对地理围栏（geofence）要求作了裁决；这种要求，是问服务公司有哪些手机在一个区域里。它判定，这样收集位置历史也算搜查，哪怕时间很短。那个案件里的法官令状是否有效，发回下级法院决定。在紧急情况下，执法人员没有法官签发的令状也可以行动。这两个案件都没有决定，机构是否可以干脆向经纪商购买位置数据，而ICE正在这样做。

us-protection-stored-communications-act = 根据1986年的《存储通讯法》（Stored Communications Act），电话、电子邮件和平台公司，只有凭法官签发的令状（judicial warrant），才可以给出信息里说的内容。对超过180天的信息，法律自己的文字仍然允许要求低一些；现在的做法和法院裁决，在这方面也要求有令状。其他资料，例如谁给谁写信，必须由法官签署命令，而且要有事实，让人有合理的理由认为，它们对一项正在进行的刑事调查是重要的。姓名、地址、连接和通话记录，以及客户怎样付款，一张传票（subpoena）就够了，哪怕没有法官签名。在威胁生命或可能造成重伤的紧急情况下，公司可以马上给出数据。客户同意时，它也可以这样做。机构不必告诉客户。许多公司会告诉，除非有命令要它们保密。

us-protection-border-search-limits = CBP在2026年1月换了它关于检查设备的规定（Directive 3340-049B）。一家律师事务所的摘要说，普通检查不需要怀疑。较深入的检查，一律需要主管批准。除此之外，还要有两个理由中的一个：合理地怀疑CBP执行的某项法律正在被违反，或者有国家安全方面的顾虑。设备的名单变长了：智能手表和汽车自己的电脑也在上面。一份新闻摘要说，执法人员仍然不得用密码去看只存在云端的内容。我们没有读这份指令本身。公民不能因为不解锁设备被拒绝入境。访客可以被拒绝。设备可能被扣下。

us-protection-simulator-policy = 国土安全部自己的政策要求，使用模仿手机信号塔的设备要有法官签发的令状（judicial warrant）。紧急案件和“特殊”案件有例外。一项联邦法律还要求有法院命令（court order），在大多数紧急情况下也要在48小时之内取得。2023年3月，国土安全部的监察长讲到了它的审计。在它查看的案件里，ICE的调查人员（HSI）有所需的法官令状。但在紧急案件里，他们并不总是拿到法院命令。国土安全部可以改变它的政策。我们没有发现更新的材料。

us-protection-border-search-limits-directive-2018 = 在边境，执法人员查看设备不需要法官签发的令状（judicial warrant）。CBP 2018年1月的规定，只让他们看存在设备上的数据，不看云端的。对取证式的检查（forensic search），规定要求更多。CBP在2026年1月换了这些规定。

us-channel-immigration-form-social-media = 从2019年起，签证表要求填社交媒体账号名。从2025年6月起，领事馆查看F、M和J学生发的内容；从2025年12月15日起，也查看H-1B工人和他们的家人。这些申请人被要求把账号设为公开。2025年，USCIS提议在它的九种表上要求填五年的账号名。其中有申请入籍、绿卡、庇护（asylum）和旅行证件的表。它2025年11月的文件说，它只可以看公开的内容。新的问题是否获得批准，我们没有查到，所以请看现在的表。

us-channel-travel-form-social-media = 来自约42个国家、不需要签证的旅客，在网上填一份表（ESTA）。从2016年起，表上要求填社交媒体账号，可以选择不答。2025年12月10日，CBP提议把五年的账号名定为必填，还有电话号码和电子邮件地址。一个行业网站在2025年12月16日写道，什么都还没有最后定下来。我们没有查到结果怎样。这关系到作为访客来的人，不关系到公民或绿卡持有人。

## 事件

us-event-phone-location-inspector-2026 = 约70名国会议员请监察长调查ICE购买手机位置数据的事。

us-event-phone-location-ice-memo = ICE的一份法律备忘录，到那时已为人知，它说取得这种位置数据不需要法官签发的令状（judicial warrant）。备忘录是什么时候写的，我们无法确认。

us-event-phone-location-ruling-2026 = 最高法院以6比3判定，用地理围栏（geofence）向服务公司收集手机的位置历史，算搜查。它没有决定，机构是否可以向经纪商购买位置数据。

us-event-cell-simulator-officials-2017 = 官员说，ICE的调查部门（HSI）会取得法官签发的令状（judicial warrant）。他们说，它的遣返部门（ERO）不为民事案件使用这些设备。这一点现在是否还成立，我们无法确认。

us-event-cell-simulator-vehicles-2025 = ICE以825,000美元又订购了一些车辆，车上装有模仿手机信号塔的设备。

us-event-spyware-contract-2025 = ICE和Graphite间谍软件制造商的200万美元合同恢复了。

us-event-spyware-confirmed-2026 = ICE的代理负责人证实，它的调查部门（HSI）获准使用间谍软件。所说的目标是毒贩和恐怖分子。

us-event-spyware-no-relationship-2026 = 国土安全部说，ICE和Graphite的制造商没有关系。是否有另一家卖方代替了它，国土安全部不愿说。

us-event-platform-subpoenas-counted-2026 = 按新闻界的统计，国土安全部给各平台发了几百份行政传票（administrative subpoena）。它们索取的，是批评ICE或监看ICE的账号背后的姓名、电子邮件地址和电话号码。公司对其中一些照办了。

us-event-platform-subpoenas-withdrawn-2026 = 到那时，有用户和ACLU一起去了法院。在法官作出决定之前，国土安全部撤回了这些要求。

us-event-social-media-contractors-2025 = ICE提出想要大约30名承包人员，在佛蒙特州和加州不分日夜地看公开的帖子。当时它只是就这个计划询问各公司。我们无法确认有签好的合同。

us-event-doorbell-link-announced-2025 = 有宣布说，Ring门铃要和摄像头公司Flock相连。

us-event-doorbell-link-called-off-2026 = 这项连接还没有开始就取消了。Ring说没有录像传到Flock。

us-event-cell-simulator-inspector-2023 = 国土安全部的监察长说，在紧急案件里，ICE的调查人员（HSI）并不总是拿到这些设备所需的法院命令（court order）。

us-event-device-directive-2026 = CBP用Directive 3340-049B换掉了它2018年关于检查设备的规定。我们没有读这份指令本身。

us-event-consulate-online-review-2025 = 从这一天起，领事馆也查看申请H-1B签证的人和他们家人在网上发的内容。他们被要求把账号设为公开。

us-event-travel-form-proposal-2025 = CBP提议，把五年的社交媒体账号名定为旅行表ESTA上的必填内容。我们没有查到结果怎样。
