## 回答

error-unknown-question = 没有叫“{ $word }”的问题。
error-unknown-state = “{ $word }”不是一个州的两个字母的代码，也不是DC或PR。
error-not-an-answer = “{ $word }”不是“{ $question }”的回答。
error-takes-one-state = “{ $question }”只接受一个州。
error-takes-one-answer = “{ $question }”只接受一个回答，不接受多个。
error-not-by-state = “{ $question }”不是一个州一个州问的。
error-needs-state = “{ $question }”需要一个州。请先回答关于那个州的问题。
error-state-not-named = 对{ $state }的“{ $question }”的回答没有用上：没有别的回答提到那个州。
error-state-twice = 对{ $state }的“{ $question }”的回答，在这里有两次。
error-one-state-only = “{ $question }”只接受对一个州的回答。这里不止一个。
error-answer-unreadable = “{ $question }”的回答无法读取。
error-write-answer = 请写其中一个回答、几个州，或者每个州单独一行，例如“NC: …”。数字，以及true和false这两个词，请放在引号里。
error-name-it-there = 请在“{ $question }”的回答里写上这个州。
error-and-more = 还有别的错误。
error-did-you-mean = 您是不是指{ $word }？
error-one-of = 它必须是下面的一个：{ $words }。

## 文件和文件夹

error-file-missing = 没有文件“{ $file }”。
error-file-unreadable = 我们无法读取“{ $file }”：{ $reason }。
error-file-folder = “{ $file }”是文件夹。请写里面的一个文件。
error-file-not-ordinary = “{ $file }”不是普通文件。
error-file-leads-out = “{ $file }”是一个指到所在文件夹之外的链接。
error-file-too-large = “{ $file }”大于{ NUMBER($megabytes) } MB。是这个文件吗？
error-file-not-utf8 = “{ $file }”从第{ NUMBER($line) }行起不是UTF-8文本。请把它存成UTF-8。
error-file-utf16 = “{ $file }”是UTF-16文本。请把它存成UTF-8。
error-file-template = `sightline template > answers.yaml`会生成一个文件给您填。
error-folder-missing = 没有文件夹“{ $file }”。
error-folder-file = “{ $file }”是文件。请写一个文件夹。

## 命令或点击要求的东西

error-no-such-time = 规则说的是{ DATE($since) }到{ DATE($until) }的情况。
error-no-such-time-hint = 关于{ DATE($day) }，规则什么都不知道：那只能是猜。
error-no-locale = 我们没有“{ $word }”这种语言的文字。
error-unknown-record = 没有叫“{ $word }”的资料。
error-unknown-agency = 没有叫“{ $word }”的机构。
error-not-id-value = “{ $text }”不是ID=VALUE。`sightline template`显示每个ID和它的值。
error-no-result = 没有这样的结果。

## 可以签字的信

error-unknown-letter = 没有叫“{ $word }”的信。
error-letter-not-yours = “{ $letter }”这封信和您的回答不符。
error-letter-state = 这封信适用于几个州：{ $states }。请写其中一个。
error-letter-unsafe = 只应由律师或法律援助诊所寄这封信：“{ $letter }”。
error-unknown-field = 这封信没有“{ $word }”这一项。
error-field-by-hand = “{ $field }”要在打印出来的信上手写。不要在这里打字。
error-field-long = “{ $field }”对这封信来说太长了：最多{ NUMBER($most) }个字符。
error-plain = --plain只对文本起作用。请去掉它，或者去掉--format。
error-network-open = Sightline没有打开：它不能在这台电脑上切断网络。{ $reason }。它自己什么都不发送，但Windows中显示它页面的部分可能会连到Microsoft。还没有人在Windows上试过这个窗口。在终端里，`sightline interview`会问同样的问题，不打开任何连接。`sightline-app --unconfined`仍会打开窗口。
error-no-window = Sightline打不开它的窗口：{ $reason }。它需要Microsoft Edge WebView2 Runtime。在终端里，`sightline interview`会问同样的问题。
