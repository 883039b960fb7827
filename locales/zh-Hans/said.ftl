said-task-force = 根据这种协议，地方执法人员可以在平常执勤时做ICE的一些工作。

said-jail = 根据这种协议，看守所的人员替ICE盘查关在看守所里的人，或者对他们执行ICE自己的行政令状（administrative warrant）。这些令状没有法官签名。

said-none-since = 据我们所知，后来没有签过，但我们并不知道全部。

said-county-list = 请看您那个县的名单。

said-no-order = 我们没有发现要求交出名单的法院命令（court order）。
