## 一个机构能怎样拿到一种资料

access-open = 开放
access-restricted = 受限
access-barred = 禁止

access-open-sentence = 这个机构可以自己查，或者一要就能拿到。至少在一条途径上，我们没有发现能确实挡住它的东西。
access-barred-sentence = 我们所知的每一条途径，都有法律禁止，或有技术手段挡住。但规定还是可能被违反。

## 受限的途径靠什么打开

access-takes = { $access }：{ $takes }
takes-own-word = 它自己说了就行
takes-own-paper = 它自己签的文书
takes-keepers-choice = 保存方同意就行
takes-court-order = 法院的命令
takes-judges-warrant = 法官签发的令状
takes-own-word-sentence = 有规定限制它，但没有完全挡住。这个机构自己说的话就能打开它：它给出的理由、它作出的承诺，或者它给自己定的政策。不需要任何法官同意。
takes-own-paper-sentence = 有规定限制它，但没有完全挡住。这个机构自己签的一份文书就能打开它，例如行政传票（administrative subpoena）或行政令状（administrative warrant）。不需要任何法官签名。
takes-keepers-choice-sentence = 由保存资料的一方决定，他们可以拒绝。如果他们同意，就不需要任何法官同意。
takes-court-order-sentence = 必须先有法院下令（court order）。
takes-judges-warrant-sentence = 必须先有法官签发令状（warrant）。

## 暂时挡着

for-now-barred = 暂时叫停
for-now-restricted = 暂时受限
for-now-barred-sentence = 目前暂时叫停，但哪一天都可能变：把它叫停的命令或法律还在法院里打官司。
for-now-restricted-sentence = 目前暂时受限，但哪一天都可能变：限制它的命令或法律还在法院里打官司。
for-now-otherwise = 如果那项命令或法律失效：{ $sentence }

## 我们怎么知道

evidence-documented = 有记录证明
evidence-reported = 有报道
evidence-documented-asked = 记录显示曾索取，不知道是否给了
evidence-reported-asked = 据报道曾索取，不知道是否给了
evidence-law-only = 对法律的解读

evidence-documented-sentence = 记录、法院文件或机构自己的话表明，这样的途径用过。
evidence-documented-asked-sentence = 记录表明，这个机构索取过。我们不知道是否给了。
evidence-reported-sentence = 新闻或维权组织报道说，这样的途径用过。
evidence-reported-asked-sentence = 新闻或维权组织报道说，这个机构索取过。我们不知道是否给了。
evidence-law-only-sentence = 我们在这里没有发现这样的事例。这是我们对法律的解读。
evidence-law-only-elsewhere-sentence = 在最宽的那条途径上，我们不知道有事例。在较窄的一条途径上有一个事例：见下面。

## 表格里的一格

cell-applies = { $access }，{ $evidence }
cell-depends = 要看回答；最多是{ $access }，{ $evidence }
cell-for-now = { $today }，哪一天都可能变；否则{ $otherwise }
cell-none = 没有发现途径

place-nation = 美国

## 结果顶部的句子

overview-nothing = 按您的回答，在我们所知的途径上，我们没有发现这些机构能拿到的资料。
overview-open = { $count ->
   *[other] 您有{ NUMBER($count) }种资料，至少对一个机构开放。
}
overview-for-now = { $count ->
   *[other] 有{ NUMBER($count) }个结果只是暂时被叫停或受限：法院还在审理。
}
overview-none-open = 我们没有发现哪条通到您资料的途径是开放的。
overview-depends = { $count ->
   *[other] 还有{ NUMBER($count) }个结果取决于您还没有给出的回答。
}
overview-all-depends = 这里还没有什么是确定的。每个结果都取决于您还没有给出的回答。

## 最上面的简短回答

short-first = 对您最要紧的
short-why = 途径：{ $channel }。使用情况：{ $evidence }。
short-why-depends = 可能的途径：{ $channel }。使用情况：{ $evidence }。
short-likewise = 同样容易拿到的：{ $agencies }。
short-likewise-count = { $count ->
   *[other] 同样容易拿到的：另外{ NUMBER($count) }个机构。
}
short-rest = { $count ->
   *[other] 其余{ NUMBER($count) }个结果：{ $parts }。
}
short-rest-open = { $count ->
   *[other] { NUMBER($count) }个开放
}
short-rest-for-now = { $count ->
   *[other] { NUMBER($count) }个只是暂时被叫停或受限
}
short-rest-own = { $count ->
   *[other] { NUMBER($count) }个只要机构自己说一句或自己签文书就行
}
short-rest-keeper = { $count ->
   *[other] { NUMBER($count) }个由保存资料的一方决定
}
short-rest-court = { $count ->
   *[other] { NUMBER($count) }个需要法院的命令或法官签发的令状
}
short-rest-barred = { $count ->
   *[other] { NUMBER($count) }个被禁止
}
short-rest-depends = { $count ->
   *[other] { NUMBER($count) }个取决于您还没有给出的回答
}
short-sure = { $shown ->
    [0] 其中没有一个有记录或报道表明用过：这是我们对法律的解读。
   *[other] 我们有多大把握：在全部{ NUMBER($count) }个结果中，有记录或报道表明{ NUMBER($shown) }个用过。其他的是我们对法律的解读。
}

## 表格周围的标题和文字

overview-matrix = 哪个机构能拿到什么
overview-record = 资料
overview-unheeded = { $count ->
   *[other] 有{ NUMBER($count) }个回答没有用上，因为别的回答使这些问题不适用：{ $questions }。
}
overview-questions = 还可能改变这个结果的问题
overview-dated = 这里依据的来源最新到{ DATE($newest) }，大多数更旧；结果按{ DATE($as-of) }的情况来看。之后的事没有包括在内。我们查找来源，查到{ DATE($researched) }为止。
overview-past = 这是回头看过去：在{ DATE($researched) }之前已经失效的规定，可能没有列出。
question-in-states = { $question }（{ $states }）
findings-title = 关于{ $state }，我们还发现了什么

overview-shown = { $shown ->
    [0] 共{ NUMBER($all) }行，一行也没显示。
   *[other] 共{ NUMBER($all) }行，显示{ NUMBER($shown) }行。
}

## 词语

terms-here = 这里用到的词
terms-all = 我们解释的词

## 最后一行

report-not-advice = 这里提供的是信息，不是法律意见。法律和做法会变；每句话都注明了日期。采取行动之前，请先和律师或认证代表（accredited representative）谈谈。
language-draft = 这是机器翻译的。还没有以中文为母语的人检查过。如果哪里看起来不对，或者对您很重要，请找人和您一起读英文原文。
