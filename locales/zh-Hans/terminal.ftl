## 结果和它的说明

terminal-fallback = [{ $language ->
    [en] 英文
   *[other] { $language }
}]
terminal-legend = ● 实际发生过   ○ 有报道   ◌ 曾索取，不知道是否给了   · 对法律的解读   ? 取决于还没有给出的回答
terminal-why = 要看为什么：sightline explain ANSWERS.yaml --record RECORD --agency AGENCY
terminal-how = 要看怎么做：sightline actions ANSWERS.yaml
terminal-why-interview = 要看为什么，请输入一行的数字。
terminal-no-exposure = 我们没有发现{ $agency }能拿到这种资料的途径：{ $record }。
terminal-no-exposure-hint = 如果缺少回答，结果可能会变。这些问题还没有回答：

## 比较和问题

terminal-compare-depends = 看回答
terminal-compare-change = 之前：{ $before }；之后：{ $after }
terminal-compare-count = 改变的结果
terminal-questions-none = 没有哪个未答的问题会改变结果。

## 检查

terminal-check-clean = 规则和文字没有错误：{ NUMBER($states) }个州，{ NUMBER($facts) }项事实，{ NUMBER($safeguards) }项保护措施，{ NUMBER($cases) }个事例，{ NUMBER($sources) }个来源，{ NUMBER($locales) }种语言。

## 回答的文件

terminal-letters-how = `sightline letters ANSWERS --letter NAME`打印一封信，空白处手写填上。
terminal-letter-lawyer = 如果律师或法律援助诊所和您一起寄：--with-lawyer会打印它。

terminal-diff-new = 新的
terminal-diff-gone = 没有了
terminal-diff-count = 不同的规则：{ NUMBER($rules) }。不同的文字：{ NUMBER($words) }。
terminal-diff-nothing = 这里面没有规则：它不是规则包，也不是“sightline pack make”写出的文件。
terminal-pack-made = 已写入：{ $path }。还没有人签名。维护者和律师各自用免费程序“minisign”签名（minisign -S -m FILE）。然后“sightline pack join”做成规则包。
terminal-pack-joined = 已写入：{ $path }。“sightline pack check”会说明它会不会被采用。
terminal-pack-good = 这个规则包会被采用：两个签名都受信任，检查没有发现错误。

terminal-passphrase = 密码短语（您输入时不显示）：
terminal-session-key = --key FILE可以打开它，FILE是存有私钥的文件。
terminal-replace = 请选另一个名称，或用--replace覆盖它。

terminal-reading = 正在从终端读取回答。要结束，请按Ctrl+D。

terminal-not-confined = Sightline没有启动。操作系统不能切断网络：{ $reason }。
terminal-unconfined-how = 仍然要启动：--unconfined
terminal-no-window = Sightline打不开它的窗口：{ $reason }。在终端里，`sightline interview`会问同样的问题。
terminal-unconfined = Sightline的网络没有切断：{ $reason }。Sightline自己什么都不发送。

## 供填写的文件

terminal-template-head = Sightline的回答文件。请填您知道的。不知道的可以去掉，或者写skip。文件留在这台电脑上；用完请删除。
terminal-template-per = 所有州用一个回答，或者每个州一个，例如：{ $example }
terminal-template-when = 只在有些情况下问。
terminal-template-list = 全名，照您的州的名单上的写法。例如：Durham County

## 检查（续）

terminal-check-loose = { $count ->
   *[other] 有{ NUMBER($count) }项保护措施只有旧的来源，什么都不降低：{ $safeguards }
}
terminal-check-primary = { NUMBER($all) }个来源中，{ NUMBER($primary) }个是第一手的（政府、法院、立法机构）；{ NUMBER($read) }个是在所示网址读的。
terminal-check-stale-month = { DATE($month) }（{ NUMBER($count) }）
terminal-check-stale = { $count ->
    [0] 没有一条说法超过12个月。
   *[other] 有{ NUMBER($count) }条说法超过12个月。`--stale`会列出它们。
}
terminal-check-open = { $count ->
    [0] { $language }：每条文字都翻译了。
   *[other] { $language }：有{ NUMBER($count) }条文字显示英文，并有标记（{ NUMBER($stale) }条过时）。`sightline locales { $language }`会列出它们。
}

## 翻译进度

terminal-locales-head = 语言 | 级别 | 文字 | 完整 | 缺少 | 照抄 | 过时 | 待译词数
terminal-locales-legend = 级别：1 可以使用Sightline，2 途径和事实，3 全国的说明，4 各州的说明。* 表示这种语言在那里必须完整。照抄是等着翻译的英文。过时是说英文后来改了。`sightline check`会说哪里坏了。
terminal-locales-broken = { $count ->
   *[other] { $language }：{ NUMBER($count) }个错误。`sightline check`会指出它们。
}
terminal-locales-missing = 缺少
terminal-locales-copy = 还是英文
terminal-locales-stale = 过时，英文后来改了
terminal-locales-whole = 每条文字都翻译了。
terminal-locales-synced = 放进去等着翻译的英文文字：{ NUMBER($added) }。因英文改了而重新放的：{ NUMBER($renewed) }。您写的什么都没有改。
terminal-locales-fresh = 已记下：和今天的英文一致。
terminal-locales-begun = 已在{ $folder }开始：{ NUMBER($count) }条英文文字，等着翻译。请先在locale.yaml里写好名称、方向和格式。

## 人们可能输入的词

terminal-typed-help = ? | 帮助 | 说明 | 为什么 | 为什么问 | 你们为什么问 | 您为什么问
terminal-typed-back = b | 返回 | 回去 | 后退 | 上一步 | 上一题 | 回到上一题
terminal-typed-result = q | 结果 | 看结果 | 显示结果 | 现在看结果
terminal-typed-leave = q | 退出 | 离开 | 结束 | 停止 | 停
terminal-typed-skip = 跳过 | 我不知道 | 不知道 | 我不知道/跳过 | 不清楚 | 我不清楚 | 不确定 | 我不确定 | 不晓得 | 不想说 | 我不想说 | 不想回答 | 我不想回答 | 不方便说
terminal-typed-list = 列表 | 名单 | 看列表 | 看名单 | 显示列表 | 显示名单 | 全部 | 看全部 | 显示全部
terminal-typed-steps = + | 步骤 | 我可以做什么 | 我能做什么 | 可以做什么 | 怎么办
terminal-typed-yes = 有 | 是 | 登记了 | 是的 | 对 | 对的 | 有的 | 坐 | y
terminal-typed-no = 没有 | 不是 | 没有登记 | 没 | 不 | 否 | 无 | 不坐 | 都没有 | 从来没有 | 从没有 | n
terminal-typed-and = 和 | 与 | 及 | 以及 | 还有
terminal-typed-or = 或 | 或者 | 还是

## 程序的说明

terminal-about = 哪个机构能拿到您的哪些资料、通过什么途径、有什么能挡住、我们怎么知道？Sightline只在这台电脑上运行：它不打开任何连接，什么都不保存。
