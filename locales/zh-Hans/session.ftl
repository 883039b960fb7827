session-words = 这六个词可以打开文件。请现在按这个顺序写在纸上。我们哪里都不保存它们，谁也不能替您找回来。免费程序“age”也可以用它们打开文件。
session-exists = 已经有一个文件：{ $path }。什么都没有写入。
session-locked-to-key = 这个文件是用密钥锁的，不是用密码短语。
session-opened = 已打开。它保存于{ DATE($saved) }，当时的规则查到{ DATE($researched) }为止。
session-same = 每个结果都和当时一样。
session-otherwise = { $count ->
   *[other] 从那以后，规则或日期变了。有{ NUMBER($count) }个结果和当时不一样：
}
session-saved = 已存在这里：{ $path }。只有您用来上锁的东西才能打开它。要删除它，请把它移到回收站，再清空回收站。
session-lost = 文件里有一个回答不能用。{ $reason }
session-newer = 这个存档是更新版的Sightline保存的，格式{ NUMBER($form) }。请用更新版的Sightline来打开它。什么都没有改变。

## 文件为什么打不开

sealed-none = 这个文件不是存档。什么都没有改变。
sealed-newer = 这个文件上锁的方式（{ $version }）比这个程序知道的更新。免费程序“age”也许能打开它。什么都没有改变。
sealed-damaged = 这个文件的开头损坏了，什么都打不开它。什么都没有改变。
sealed-work = 打开这个文件要用的运算和内存，超过这台电脑该用的。它不是Sightline做的。什么都没有改变。
sealed-wrong-key = 这打不开文件。请检查每个词、它的字母和它的位置。什么都没有改变。
sealed-altered = 这个文件保存之后被改过，或者缺了结尾。所以里面什么都没有读取。
sealed-other = 文件打开了，但里面没有Sightline的存档。什么都没有改变。
sealed-too-large = 这个文件太大，不可能是存档：它超过{ NUMBER($megabytes) } MB。没有读取它。

## 存档为什么不能这样上锁

sealed-short = 这个密码短语太短。请用{ NUMBER($least) }个字符或更多，或者用程序抽出的六个词。
sealed-key-secret = 这是私钥，必须由它的主人保管。要给文件上锁，请向他们要另一个密钥：它以“age1”开头。
sealed-key-none = 这不是可以给文件上锁的密钥。这种密钥以“age1”开头。请检查它是否完整。
sealed-no-secret = 这不是私钥。私钥以“AGE-SECRET-KEY-1”开头。
key-file-empty = 这个文件里没有密钥：{ $file }。
sealed-no-random = 电脑没有给出随机数（{ $reason }），所以什么都没有上锁。
