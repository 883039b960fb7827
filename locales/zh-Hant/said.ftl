said-task-force = 根據這種協議，地方執法人員可以在平常執勤時做ICE的一些工作。

said-jail = 根據這種協議，看守所的人員替ICE盤查關在看守所裡的人，或者對他們執行ICE自己的行政令狀（administrative warrant）。這些令狀沒有法官簽名。

said-none-since = 據我們所知，後來沒有簽過，但我們並不知道全部。

said-county-list = 請看您那個縣的名單。

said-no-order = 我們沒有發現要求交出名冊的法院命令（court order）。
