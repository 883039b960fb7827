## 网络连接

proof-tcp = 不能打开任何连接
proof-tcp-kept = 我们刚才试着打开一个。操作系统拒绝了。
proof-tcp-broken = 我们刚才试着打开一个。操作系统没有拒绝。

## 一条信息

proof-udp = 不能通过网络发送任何信息
proof-udp-kept = 我们刚才试了。操作系统拒绝了。
proof-udp-broken = 我们刚才试了。操作系统没有拒绝。

## 各个进程

proof-children = 这个应用的每个部分都被切断了网络
proof-children-kept = { $count ->
   *[other] 对它的全部{ NUMBER($count) }个进程，操作系统都确认如此。
}
proof-children-broken = 操作系统没有对每个进程都确认如此。

## 您的文件夹

proof-files = 这个窗口访问不到您的文件
proof-files-kept = 我们刚才试着查看您的文件夹，并在那里写入。两样操作系统都拒绝了。您保存或打开的文件要通过一个辅助程序，而且只在您选的地方。
proof-files-broken = 操作系统没有拒绝这个窗口访问您的文件。系统可能太旧，做不到。

## 内存转储

proof-core = 程序崩溃时，不会留下内存的副本
proof-core-kept = 这个应用的内存转储（core dump）已关闭。
proof-core-broken = 这个应用的内存转储（core dump）没有关闭。
