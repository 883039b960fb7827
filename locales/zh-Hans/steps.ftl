## 标题和标签

steps-title = 您可以做什么

steps-changes = 它改变什么
steps-narrows = 它限制哪些途径
steps-narrows-none = 据我们所知没有。列在这里是出于别的原因。
steps-effort = 要花多少工夫
steps-duty = 法律对您的要求
steps-caution = 请注意

## 一个步骤要花多少工夫

effort-short = 几分钟
effort-some = 几个小时
effort-long = 几个星期

## 一个步骤要多少钱

cost-free = 不要钱
cost-fee = 要收费
cost-varies = 要看是什么地方，或由谁帮忙
cost-unknown = 我们不知道

## 哪些步骤在什么时候

steps-deadlines = 法律规定的期限
steps-today = 今天可以做的一件事
steps-next = 然后
steps-rest = 您还可以做的
steps-general = 一般步骤

## 更多标签

steps-cost = 要多少钱
steps-gives = 别人会因此知道您的什么
steps-gives-nothing = 没有新的内容。
steps-narrows-not-yours = 按您的回答，没有一条是您的。
