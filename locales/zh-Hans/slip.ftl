slip-open = 这里错了吗？
slip-title = 这里有错
slip-how = 请复制或打印这张单子，填好，在您愿意的时候寄到您愿意的地方。Sightline什么都不发送。这张单子对每个人都一样：里面没有您的任何回答。

## 单子上的各行

slip-about = 关于
slip-rules = 规则
slip-serial = 第{ NUMBER($serial) }号，查到{ DATE($researched) }为止
slip-says = 它说
slip-wrong = 哪里错了？
slip-known-by = 您是怎么知道的？法律、法院文件或新闻报道，请写明日期和网址。
slip-nothing-of-you = 不要写任何关于您自己或当事人的事。
slip-to = 请寄到：{ $place }
slip-to-nobody = 寄到哪里还没有定。请去问给您Sightline的人。

##

slip-copy = 复制
slip-copied = 已复制。
slip-unknown = 规则里没有“{ $word }”这一条。
slip-unknown-hint = 要看每一条的名称，请在“sightline explain”后面加上“--names”这个选项。
