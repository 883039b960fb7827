page-title = Sightline：您的資料，以及誰能拿到

## 隨身帶的紙

paper-carry = 您可以做什麼：隨身帶的紙
paper-carry-safe = 這張紙上沒有您的姓名，也沒有您的回答。前兩部分對每個人都一樣。
paper-if-you = 對有些人，這些不能等
paper-card = 可以剪下來的卡片
paper-card-how = 把它遞給對方，或者貼在窗戶上給對方看。保持冷靜。不要跑，不要抵抗，不要說謊，不要出示假證件。有些州規定，在合法攔查時您要說出姓名。在邊境和機場，規則不同。保持沉默不會免除隨身帶登記證明的義務。
paper-card-means = 卡片是英文的，這樣執法人員能看懂。上面寫的是：
paper-card-silent = 我選擇保持沉默。
paper-card-lawyer = 在回答任何問題或簽任何文件之前，我要先和律師談。
paper-card-search = 我不同意搜查我本人、我的東西或我的家。
paper-card-door = 如果您想進我的家，請隔著窗戶或從門縫下面，給我看有法官簽名的令狀（warrant）。

## 給律師的紙

paper-lawyer = 給我的律師或認證代表（accredited representative）
paper-answers = 我的回答
paper-agency = 機構
paper-reaches = 它能拿到什麼（「?」：取決於還沒有回答的問題）
