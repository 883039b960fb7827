## 说明的开头

explain-title = { $record } → { $agency }
explain-depends = 下面的问题您还没有回答；回答可能会改变这个结果：
explain-held-by = 保存方：{ $holder }
holder-named = { $holder }（{ $name }）
answer-line = { $label }：{ $value }

## 简短说明

explain-short = 简单说
explain-decides = 起决定作用的
explain-decides-law = { $safeguard }（{ $law }）
explain-decides-nothing = 我们没有发现能确实挡住这条途径的东西：{ $channel }
explain-changes = 您可以做什么来应对
explain-changes-none = 我们不知道有任何合法步骤能限制这条途径。
explain-told-above = 其余的在上面一条途径里已经说了。

## 一条途径各部分的标题

explain-because = 它为什么适用于您
explain-waits = 还可能改变这条途径的回答
explain-county = 在您的县
explain-narrows = 有什么限制它
explain-for-now = 目前有什么挡住或限制它
explain-may-narrow = 有什么可能限制它，但没有定论
explain-not-stopped = 人们常以为能挡住，其实挡不住
explain-seen = 发生过的事
explain-history = 经过哪些变化，谁怎么说
explain-state = 关于这个州，我们知道什么
explain-background = 我们知道的全国情况
explain-unsettled = 没有定论
explain-sources = 来源

## 关于一项保护措施

explain-standing = 现状：
standing-fought-over = 它今天有效。但它还在法院里打官司，哪一天都可能失效。
standing-stayed = 现在它可能谁也约束不了：法院暂停或推翻了它，没有人遵守它，或者它可能已被代替。我们不指望它。
standing-announced = 它已经通过或宣布。我们没有发现任何材料表明它已经生效。
safeguard-stale = 我们关于它的最新来源是{ DATE($date) }的。太旧了，我们不能指望它。
explain-binds = 谁必须遵守：
explain-exceptions = 可以绕过它的情况：
effect-barred = 它挡住了这条途径。
effect-own-word = 它限制这条途径：机构必须给出理由、作出承诺，或遵守自己的政策。
effect-own-paper = 它限制这条途径：机构需要一份文书，而且可以自己签。
effect-keepers-choice = 它限制这条途径：由保存资料的一方决定。
effect-court-order = 它限制这条途径：必须有法院下令。
effect-judges-warrant = 它限制这条途径：必须有法官签发令状（warrant）。
effect-may = 它可能限制这条途径。我们不指望它。
effect-none = 它挡不住这条途径。
effect-keeps = { $days ->
   *[other] 数据最多可以保存{ NUMBER($days) }天。
}
safeguard-above = 上面有更多说明。
safeguard-since = 从{ DATE($date) }起

## 事例前面的一行

case-requested = { DATE($date) }：机构索取资料（{ $evidence }）
case-given = { DATE($date) }：交出了资料或使用权（{ $evidence }）
case-used = { DATE($date) }：搜索或使用了资料（{ $evidence }）

## 一句话后面的小字

note-dated-high = 来源到{ DATE($date) }为止（{ $material }）。
note-dated-medium = 来源到{ DATE($date) }为止（{ $material }）；相当确定。
note-dated-low = 来源到{ DATE($date) }为止（{ $material }）；未经证实。
note-later = 开始日期：{ DATE($date) }，在这个结果所说的日子之后。
note-old = 那是几年以前的事；可能已经变了。
explain-newest = 这里列出的最新来源到{ DATE($date) }为止。
source-not-read = 知道有这份来源，没有读过
source-read-in-copy = 读的是副本

## 依据的是哪一种材料

material-statute = 法律条文
material-court = 法院文件
material-government-record = 政府记录
material-agency-statement = 机构自己的话
material-investigation = 根据记录所作的研究
material-press = 新闻报道
material-advocacy = 维权组织的说法
material-vendor = 公司的说法

## 谁说的

voice-law = 法律
voice-government = 政府
voice-court = 法院
voice-challengers = 提出异议的一方
voice-company = 公司
voice-lawmakers = 国会议员
voice-reporters = 记者和研究人员
