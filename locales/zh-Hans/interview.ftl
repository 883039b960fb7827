## 终端：第一个问题之前

interview-welcome = Sightline告诉您，哪些机构能拿到您的资料。
interview-promise = 什么都不发送，什么都不保存。用完请关闭这个窗口。
interview-not-advice = 这里提供的是信息，不是法律意见。

## 问题前后

interview-skip = 我不知道/跳过
interview-why = 我们为什么问：{ $why }
interview-in-state = 在{ $state }：
interview-progress = 问题{ NUMBER($number) }。{ $left ->
    [0] 这是最后一个。
   *[other] 按一个州算，最多还有{ NUMBER($left) }个。
}

## 终端：回答下面的提示

interview-choose = 请输入一个数字，或输入?看说明。
interview-choose-state = 请输入州的名称或两个字母的代码，或“跳过”，或输入?看说明。
interview-choose-states = 请输入一个或几个州，中间用逗号隔开。也可以输入一个数字，或输入?看说明。
interview-choose-list = 请输入它的名称或开头几个字，或输入“列表”看全部，或“跳过”，或输入?看说明。
interview-commands = 您还可以输入：“跳过”，如果您不知道或不想说；b回到上一题（您的回答还在）；q现在就看结果。
interview-commands-list = 输入“列表”，可以看到所有名称。
interview-keep = 您的回答：{ $answer }。要保留它，请按Enter键。
interview-keep-skipped = 您跳过了这一题。要再次跳过，请按Enter键。
interview-prompt = 您的回答：

## 终端：对输入的回应

interview-no-help = 这个问题没有更多说明。
interview-not-understood = 我们没有看懂“{ $text }”。
interview-no-text = 您输入的内容有一部分无法读取。请再输入一次。
interview-several = “{ $text }”符合的不止一个：{ $names }。请多输入几个字。
interview-taken = { $answer }。
interview-skipped = 已跳过。
interview-first = 这是第一个问题。
interview-done = 谢谢您。可能改变您的结果的问题都问完了。
interview-stopped = 这是到目前为止的结果。

## 终端：结果下面

interview-more = 要继续看，请按Enter键。要在这里停下，请输入q。
interview-after = 要看您可以做什么，请输入+。要更正一个回答，请输入b。要离开，请按Enter键。
interview-correct = 您的回答
interview-correct-how = 要更正一个回答，请输入它的数字。要回到结果，请按Enter键。
interview-go-on = 继续回答剩下的问题
interview-choose-agency = 输入一个机构的数字，看为什么。要回到结果，请按Enter键。
interview-leave = 这里显示过的内容可能还留在屏幕上。用完请关闭这个终端窗口。

## 窗口：主题标题下面

interview-answered = 已回答{ NUMBER($answered) }个问题。{ $left ->
    [0] 剩下的问题都不会改变您的结果。
   *[other] 最多还有{ NUMBER($left) }个，每多一个州再多几个。
}

## 窗口：问题旁边的结果小图

interview-shape-empty = 您一边回答，这里一边显示：涉及哪些资料，哪个机构能拿到它们。
interview-shape-rest = { $count ->
   *[other] 还有{ NUMBER($count) }种资料要等您的回答。
}
