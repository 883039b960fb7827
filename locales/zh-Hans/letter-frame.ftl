## 名单

letters-title = 写好待签名的信
letters-lede = 每封信都是向一个机构或一家公司，提出法律允许您提的要求。没有一封提到您的移民身份。寄出之前，请看清楚每一封会透露您的什么情况。
letters-safe = 这封您可以自己寄
letters-with-lawyer = 只能和律师或法律援助诊所一起寄
letters-answered = 这是根据您对这些问题的回答：{ $questions }。
letters-open = 我们不能排除危险，因为您没有回答：{ $questions }。
letters-go-on = 律师、认证代表（accredited representative）或法律援助诊所可以和您一起看，并以您的名义寄出。这样，信里要填邮寄地址的地方，可以写他们的地址。

## 文字前面的标签

letters-ways = 怎么寄
letters-address = 地址
letters-fee = 要多少钱
letters-deadline = 他们必须在什么时候之前办
letters-encloses = 放进信封
letters-caution = 请注意
letters-steps = 它完成的步骤

## 标签后面

letters-fee-free = 不要钱
letters-fee-varies = 各机构收费不同。
letters-fee-dollars = { NUMBER($dollars) }美元
letters-deadline-working = { $days ->
   *[other] 收到申请后{ NUMBER($days) }个工作日内。机构往往会拖延。
}
letters-deadline-calendar = { $days ->
   *[other] 收到申请后{ NUMBER($days) }天内。机构往往会拖延。
}
letters-check-address = 请先核对这个地址：我们的来源是{ DATE($date) }的。
letters-check-undated = 请先核对这个地址：我们读到的网页没有日期。

## 办法

way-mail = 邮寄
way-email = 电子邮件
way-online = 机构自己的网页
way-phone = 电话
way-in-person = 亲自去

## 打印的页面

letters-keep = 给您自己的。请留着这一页，不要寄出。
letters-beside = 信里说什么
letters-by-hand = 请在打印出来的信上手写这一项。不要在这里打字。
letters-required = 机构要求填写

sheet-date = 日期
sheet-subject = 事由
sheet-law = 法律
sheet-about = 关于这份申请
sheet-declare = 我声明，本信中关于我的内容真实无误；如有不实，我愿承担伪证罪的处罚（under penalty of perjury）。签于下面的日期。
sheet-enclosed = 附件
sheet-signature = 签名
