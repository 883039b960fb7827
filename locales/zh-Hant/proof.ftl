## 網路連線

proof-tcp = 不能開啟任何連線
proof-tcp-kept = 我們剛才試著開啟一個。作業系統拒絕了。
proof-tcp-broken = 我們剛才試著開啟一個。作業系統沒有拒絕。

## 一條訊息

proof-udp = 不能透過網路發送任何訊息
proof-udp-kept = 我們剛才試了。作業系統拒絕了。
proof-udp-broken = 我們剛才試了。作業系統沒有拒絕。

## 各個處理程序

proof-children = 這個程式的每個部分都被切斷了網路
proof-children-kept = { $count ->
   *[other] 對它的全部{ NUMBER($count) }個處理程序，作業系統都確認如此。
}
proof-children-broken = 作業系統沒有對每個處理程序都確認如此。

## 您的資料夾

proof-files = 這個視窗無法存取您的檔案
proof-files-kept = 我們剛才試著查看您的資料夾，並在那裡寫入。兩樣作業系統都拒絕了。您儲存或開啟的檔案要透過一個輔助程式，而且只在您選的地方。
proof-files-broken = 作業系統沒有拒絕這個視窗存取您的檔案。系統可能太舊，做不到。

## 記憶體傾印

proof-core = 程式當機時，不會留下記憶體的副本
proof-core-kept = 這個程式的記憶體傾印（core dump）已關閉。
proof-core-broken = 這個程式的記憶體傾印（core dump）沒有關閉。
