## 每个画面的外框

window-name = Sightline
window-skip-to-content = 跳到内容
window-nav-label = Sightline的各个部分
window-nav-interview = 关于您
window-nav-result = 结果
window-nav-what-if = 换个情况会怎样
window-nav-paper = 打印带走
window-nav-session = 保存
window-nav-proof = 这里保密吗？
window-tools-label = 语言和外观
window-language = 语言
window-text-size = 文字大小
window-text-size-normal = 普通
window-text-size-large = 大
window-text-size-largest = 特大
window-theme = 颜色
window-theme-system = 颜色：自动
window-theme-light = 颜色：浅色
window-theme-dark = 颜色：深色
window-theme-contrast = 颜色：高对比度
window-network-shut = 网络：已由操作系统切断。除非您要求，什么都不保存。
window-network-not-shut = 网络：这台电脑上没有切断。Sightline自己不发送任何东西。
window-clear = 全部清除
window-clear-keys = Ctrl + Shift + Delete
window-clear-what = 清除所有回答，从头开始。不会再向您确认。
window-leave = 快速离开
window-leave-keys = 按三次Esc
window-leave-what = 清除所有回答，马上关闭窗口。
window-fallback = 英文
window-trouble = 有一项操作没有成功。您的回答都还在。
window-trouble-unknown = 我们不知道原因。请再试一次。
window-close = 关闭
window-not-advice = 这里提供的是信息，不是法律意见。法律和做法会变。采取行动之前，请先和律师或认证代表（accredited representative）谈谈。

## 第一个画面

window-welcome-title = 看看政府能拿到您的哪些资料
window-welcome-lede = Sightline告诉您：哪个机构能拿到哪些资料、怎么拿到、有什么能挡住。
window-welcome-stays = 都留在这里
window-welcome-stays-more = 没有任何东西离开这台电脑。除非您要求，什么都不保存。
window-welcome-skip = 什么都可以跳过
window-welcome-skip-more = 不用姓名，不用证件。我们从不问移民身份。
window-welcome-not-advice = 不是法律意见
window-welcome-not-advice-more = 这对您意味着什么，请去问律师。
window-welcome-time = 大约十分钟
window-start = 开始

## 一个主题的问题画面

window-topic-empty = 这里没有别的要问了。
window-topics = 主题
window-why = 我们为什么问：
window-help = 更多说明
window-find-state = 找一个州
window-states = 州
window-chosen = 已选
window-take-back = 取消
window-no-state-found = 没有叫这个名字的州。
window-find-county = 找您的县（county）
window-counties = 县
window-no-county-found = 没有叫这个名字的县。
window-back = 上一步
window-next = 下一步
window-to-result = 看我的结果
window-taking-shape = 结果正在成形
window-answer-more = 再回答一些问题

## 结果画面：资料和机构的表格

window-access = 取得情况
window-access-depends = 取决于回答
window-matrix-how = 点一个记号，看为什么。点一个名称，看它的途径。
window-matrix-caption = 资料，以及能拿到这些资料的机构。每个记号打开一个说明，每个名称打开它的途径。用方向键在它们之间移动。
window-agency = 机构
window-narrow = 筛选表格
window-narrow-open = 只看开放或可能开放的
window-topic = 主题
window-all-topics = 所有主题
window-narrow-none = 没有符合的行。
window-narrow-all = 显示所有行
window-legend = 记号的意思
window-legend-open = 开放：这个机构可以自己查，或者一要就能拿到
window-legend-restricted = 受限：这个机构先要有某样东西；记号旁边的字说明要什么
window-legend-for-now = 两条竖线：暂时叫停或暂时受限，哪一天都可能变
window-legend-barred = 禁止：有法律禁止，或有技术手段挡住
window-legend-none = 没有发现途径
window-legend-seen = 带实心点：有记录表明用过
window-legend-reported = 带圆圈：有报道
window-legend-asked = 带虚线圆圈：曾索取，不知道是否给了
window-legend-depends = 虚线，带“?”：取决于还没有给出的回答
window-models = 各种协议的意思

## 结果画面：途径图

window-routes = 途径
window-routes-what = 表格里看不出来的：谁保存资料，资料怎么传递，有什么挡着。
window-back-to-table = 回到表格
window-routes-how = 实线表示开放。虚线表示需要命令或批准。点线表示禁止。横在线上的短柱是一项保护措施。
window-all-records = 所有资料
window-all-agencies = 所有机构
window-show-text = 用文字显示
window-hide-text = 收起文字
window-show-table = 用表格显示
window-see-routes = 看它的途径
window-no-routes = 我们没有发现这两者之间的途径。
window-stage-record = 关于您的资料
window-stage-holder = 谁保存它
window-stage-channel = 怎么传递
window-stage-gate = 有什么挡着
window-stage-agency = 谁能拿到
window-no-gate = 没有发现

## 一个结果的说明画面

window-back-to-result = 回到结果
window-ways = 资料能通过什么途径到那里
window-source = 来源
window-sources-how = Sightline不打开任何网页。您可以选中一个网址，把它复制下来。

## “如果换个情况”画面

window-what-if-title = 如果有些情况不同，会怎样？
window-what-if-lede = 试试别的回答，看它们会改变什么。您自己的回答不会变。
window-what-if-answers = 换一个回答
window-what-if-changed = 试着换过的回答
window-what-if-take-back = 取消
window-what-if-most = 哪些回答最重要
window-what-if-most-how = 每一行是对一个问题的另一个回答，其他都不变。数字表示它会改变多少个结果。
window-what-if-try = 试试
window-what-if-changes = 改变的结果
window-what-if-more = 显示更多
window-what-if-none-left = 没有别的回答会改变结果。
window-what-if-question = 问题
window-what-if-choose = 选一个问题
window-what-if-hint = 现在请选另一个回答。您会看到有什么改变，新旧并排。
window-changes = 有什么改变
window-before = 现在
window-after = 换了以后
window-map-title = 同一个人在每个州
window-map-how = 选一种资料和一个机构。地图显示您的其他回答不变时，会是什么样。
window-map-record = 资料
window-map-agency = 机构
window-map-tiles = 内容相同，每个州画得一样大
window-map-words = 会是什么样
window-places-title = 几个州并排比较
window-places-how = 选两个或三个州。不同的地方会一行一行列出来。
window-places-state = 州
window-places-none = 不选州
window-places-page = 做成可以给人看或打印的一页

## “您可以做什么”画面

window-actions-lede = 适合您的回答的合法步骤。有些步骤对谁都适用；它们会说明适合谁。先列有期限的，再列今天可以做的一件事，然后是对您最有用的。
window-actions-none = 对这些回答，我们还没有步骤可以显示。律师或认证代表（accredited representative）可以看看您的情况。
window-action-effect = 这可能为您改变什么

## 可以签字的信

window-letters = 写好待签名的信
window-letters-back = 回到信件
window-letters-to-steps = 回到步骤
window-letter-write = 写这封信
window-letter-fill-in = 填写
window-letter-typed = 您在这里输入的内容不算回答，也不会保存。您离开这个画面，画面就不再留着它。“全部清除”会把它从内存里清掉。您可以留空，以后手写。
window-letter-preview = 信的样子

## 清除之后

window-cleared = { $count ->
   *[other] 全部清除了。Sightline现在有{ NUMBER($count) }个回答。
}

## 援助人员替当事人回答

window-desk = 我替别人回答
window-desk-what = 所有问题在一页上，并有给援助人员的提示。
window-desk-beside = 在我的语言旁边显示当事人的语言
window-desk-find = 跳到一个问题
window-desk-none = 没有哪个问题里有这些字。
window-desk-next = 下一位当事人
window-desk-next-what = 全部清除，重新开始。
window-desk-listen = 留意听
window-desk-avoid = 请避免
window-desk-show = 给当事人看
window-desk-close = 回到工作台

## “保存或打开存档”画面

window-session-title = 把这次的回答存档，或打开一个存档
window-session-lede = 除非您要求，什么都不保存。如果您要求，您的回答会放进一个上了锁的文件，放在您选的地方。您在信里输入的内容不会放进去。
window-session-save = 保存
window-session-with = 用什么打开这个文件？
window-session-words = 由我们抽取的六个词
window-session-words-what = 最安全。请写在纸上。只在这里显示一次，哪里都不保存。
window-session-own = 您自己的密码短语
window-session-own-what = 15个字符或更多，谁也猜不到。
window-session-key = 律师或法律援助诊所的密钥
window-session-key-what = 这样就只有他们能打开文件。您打不开。请向他们要“age”密钥。
window-session-draw = 抽六个词
window-session-draw-again = 换六个词
window-session-save-button = 存成上锁的文件
window-session-passphrase = 密码短语
window-session-public = 他们的公钥（以age1开头）
window-session-secret = 您的私钥（以AGE-SECRET-KEY-1开头）
window-session-open = 打开
window-session-replaces = 您已经给出了一些回答。打开这个文件，会用它里面的回答代替您的回答，您的回答就没有了。要留住您的回答，请先保存。
window-session-replace = 打开它，放弃我的回答
window-session-keep = 保留我的回答
window-key-file = 从文件里读取密钥
window-session-choose = 选一个文件
window-session-open-button = 打开它
window-session-to-result = 看结果
window-session-open-link = 打开存档
window-session-age = 这种文件用公开的格式“age”上锁。免费程序age和rage也能打开它。谁找到它，都看得出这是一个上了锁的文件，但看不到里面的内容。

## “这里保密吗？”画面

window-proof-title = 这里保密吗？
window-proof-lede = 您不必相信我们。这些检查是在这台电脑上做的。
window-proof-passed = 已检查：属实
window-proof-failed = 在这台电脑上不能确定
window-proof-commands = 这个窗口能提出什么请求
window-proof-commands-how = 您看到的页面只能向程序提出这些请求，没有别的。其中没有一个能接触到文件或网络。
window-proof-page = 页面自己连不到网络
window-proof-page-kept = 它刚才试着载入一样东西。被拒绝了。
window-proof-page-broken = 它刚才试着载入一样东西。没有被拒绝。
window-proof-versions = 版本

## 可以打印或保存的纸

window-paper-lede = 打印出来，或存成一个文件。您点击之前，什么都不会写入；点击之后，也只写到您选的地方。
window-paper-kind = 要哪一种？
window-paper-carry = 随身带的
window-paper-carry-what = 步骤、期限和一张可以剪下来的卡片。上面没有您的任何回答，也没有任何资料：被人捡到也安全。
window-paper-lawyer = 给您的律师的
window-paper-lawyer-what = 每个机构能拿到什么、为什么，以及法律和来源。它透露您的许多情况：请放在安全的地方。
window-paper-own-steps = 加上适合我、但会透露我私事的步骤，例如和法庭案件有关的
window-paper-answers = 加上我的回答
window-paper-beside = 旁边加第二种语言
window-paper-beside-none = 不加
window-paper-chosen = 这张纸上说明的结果
window-paper-chosen-none = 最重要的三个结果。要选别的，请打开一个结果，然后按“在给律师的纸上说明这个”。
window-paper-add = 在给律师的纸上说明这个
window-paper-remove = 从给律师的纸上去掉
window-paper-print = 打印
window-paper-save = 存成文件
window-paper-writes = 打印机有自己的内存：请选您信任的打印机。存下的文件，谁用这台电脑，谁就能看到。
window-paper-preview = 它的样子
window-saved = 已存在这里：{ $path }。要删除它，请把它移到回收站，再清空回收站。在那之前，谁用这台电脑，谁就能看到它。
window-not-saved = 无法存在这里：{ $path }（{ $reason }）。请选另一个地方。
window-not-printed = 系统的打印对话框没有打开。请把这张纸存成文件，再打印那个文件。
window-all-alike = 都一样
