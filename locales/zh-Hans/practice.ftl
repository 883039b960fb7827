practice-title = 练习用的当事人
practice-lede = 这些人是虚构的。请选一个，照这个人会给的回答来答题，再和档案比较。姓名和理由是英文的。
practice-open = 用虚构的当事人练习
practice-find = 找一个练习用的当事人
practice-none = 没有找到练习用的当事人。

## 练习时每个画面上方

practice-label = 练习
practice-told = 练习。这个人是虚构的。这里没有任何真实当事人的内容。
practice-back = 去看练习用的当事人

## 一个练习用的当事人

practice-as-of = Sightline按{ DATE($date) }的情况回答，那是这个案例的日子。
practice-story = 当事人说的话
practice-no-story = 这位当事人什么都没有回答。
practice-to-questions = 去回答问题
practice-compare = 和档案比较
practice-end = 结束练习

## 和档案并排

practice-compared = 您和档案
practice-answers-differ = { $count ->
    [0] 每个问题，您的回答都和档案一样。
   *[other] 有{ NUMBER($count) }个回答和档案里的不一样。
}
practice-results-differ = { $count ->
    [0] 档案里的每个结果都一样。
   *[other] 档案里有{ NUMBER($count) }个结果不一样。
}
practice-answers = 不一样的回答
practice-results = 档案里的结果
practice-absent = 不可以出现的
practice-any-record = 任何资料
practice-any-agency = 任何机构
practice-question = 问题
practice-file = 档案说
practice-you = 您
practice-not-answered = 没有回答
practice-same = 一样
practice-otherwise = 不一样
practice-case = 这个案例说明什么

## 打印用的一张

practice-sheet = 培训单
practice-sheet-solution = 带答案的单子
practice-sheet-questions = 您怎么想？
practice-sheet-how = 请读当事人说的话。然后写下您的回答和理由。
practice-sheet-ask = 开放、受限还是禁止？为什么？

## 做不到的

practice-answers-held = 这里已经有回答了。请先全部清除，以免和练习混在一起。
practice-end-first = 这是用虚构的人做的练习。不会用它来打印、写信或存档，也不会打开存档或规则。请先结束练习。
practice-not-begun = 这里没有人在练习。请先选一个练习用的当事人。
practice-unfit = 这个练习用的当事人和正在使用的规则不符。
practice-unknown = 没有叫“{ $word }”的练习用的当事人。
practice-unknown-hint = “sightline practice”会列出他们。
practice-how = “sightline practice ID”告诉您其中一个人说什么。加“--sheet”得到可打印的单子，加“--sheet --solution”得到带答案的单子，加“--answers FILE”比较您的回答。
