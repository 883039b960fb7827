rules-title = 正在使用的规则
rules-line = 规则第{ NUMBER($serial) }号，{ $days ->
    [0] 今天的
   *[other] 已有{ NUMBER($days) }天
}
rules-of-program = 它们是随这个程序来的。
rules-of-folder = 它们来自启动这个程序时指定的一个文件夹。没有人为它们签名。
rules-of-pack = 它们来自文件{ $file }，制作于{ DATE($date) }。由Sightline的维护者和律师签名。
rules-of-pack-added = 它们来自文件{ $file }，制作于{ DATE($date) }。由两个人签名。其中至少一把密钥是在这里手动加上的，不是Sightline的密钥。
rules-aging = { $days ->
   *[other] 这些规则查到{ DATE($researched) }为止，那是{ NUMBER($days) }天前。可能已经有更新的规则。请去问给您Sightline的人。
}
rules-old = { $days ->
   *[other] 这些规则旧了：它们查到{ DATE($researched) }为止，那是{ NUMBER($days) }天前。从那以后，法律和命令已经变了。没有问过律师，不要指望“禁止”或“受限”。
}

## 从哪里拿更新的规则

rules-newer = 从文件取得更新的规则
rules-newer-what = Sightline从不上网，所以更新的规则放在文件里，例如在U盘上。只有Sightline的维护者和律师都签了名，才会采用，而且会先检查里面的每条规则和每个词。您的回答不变。规则一直用到您离开为止；文件里的内容都不保存。
rules-choose = 选一个文件
rules-checking = 正在检查文件。要几秒钟。
rules-keys = 信任另一把密钥
rules-keys-what = 自己制作或签署规则的法律援助诊所，在这里加上它的公钥。只有您信任的人当面给您的密钥，才可以加上：谁有它的另一半，谁就决定这些页面说什么。对它的信任一直到您离开为止。
rules-key = 公钥
rules-key-as = 它以什么身份签名
rules-key-maintainer = 维护者
rules-key-lawyer = 律师
rules-key-add = 信任这把密钥
rules-keys-added = 在这里加上的密钥

## 规则包采用了

pack-taken = 现在使用规则第{ NUMBER($serial) }号。它们查到{ DATE($researched) }为止。
pack-same = 您的每个结果都和以前一样。
pack-otherwise = { $count ->
   *[other] 您有{ NUMBER($count) }个结果和以前不一样：
}
pack-lost = 您有一个回答，这些规则不认识，所以没有用它。{ $reason }

## 规则包被拒绝

pack-not-one = 这个文件不是规则包。正在使用的规则不变。
pack-too-large = 这个文件太大，不可能是规则包。正在使用的规则不变。
pack-changed = 这个文件做好之后被改过。正在使用的规则不变。
pack-unknown-maintainer = 以维护者身份给这个规则包签名的密钥，在这里不受信任。正在使用的规则不变。
pack-unknown-lawyer = 以律师身份给这个规则包签名的密钥，在这里不受信任。正在使用的规则不变。
pack-bad-maintainer = 维护者的签名和这个规则包的内容不符：它被改过，或在途中损坏了。正在使用的规则不变。
pack-bad-lawyer = 律师的签名和这个规则包的内容不符：它被改过，或在途中损坏了。正在使用的规则不变。
pack-one-signer = 同一个人给这个规则包签了两次名。需要两个人。正在使用的规则不变。
pack-newer = 这个规则包是给Sightline { $version }或更新版用的。请先取得更新版的Sightline。正在使用的规则不变。
pack-future = 这个规则包说它制作于{ DATE($date) }，那在今天之后。这台电脑的日期对吗？正在使用的规则不变。
pack-older = 这个规则包里是规则第{ NUMBER($serial) }号。正在使用的更新：第{ NUMBER($used) }号。它们不变。
pack-contents = 签名没有问题，但这个规则包无法读取。正在使用的规则不变。
pack-broken = { $count ->
   *[other] 签名没有问题，但检查在这个规则包里发现了{ NUMBER($count) }个错误。正在使用的规则不变。
}
pack-serial = 这个规则包上的号码，不是里面规则的号码。正在使用的规则不变。
pack-no-key = 这不是minisign的公钥。这种密钥以“RW”开头。什么都没有改变。
pack-at-start = 没有采用{ $file }。{ $reason }
