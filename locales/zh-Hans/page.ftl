page-title = Sightline：您的资料，以及谁能拿到

## 随身带的纸

paper-carry = 您可以做什么：随身带的纸
paper-carry-safe = 这张纸上没有您的姓名，也没有您的回答。前两部分对每个人都一样。
paper-if-you = 对有些人，这些不能等
paper-card = 可以剪下来的卡片
paper-card-how = 把它递给对方，或者举在窗户上给对方看。保持冷静。不要跑，不要抵抗，不要说谎，不要出示假证件。有些州规定，在合法拦查时您要说出姓名。在边境和机场，规则不同。保持沉默不会免除随身带登记证明的义务。
paper-card-means = 卡片是英文的，这样执法人员能看懂。上面写的是：
paper-card-silent = 我选择保持沉默。
paper-card-lawyer = 在回答任何问题或签任何文件之前，我要先和律师谈。
paper-card-search = 我不同意搜查我本人、我的东西或我的家。
paper-card-door = 如果您想进我的家，请隔着窗户或从门缝下面，给我看有法官签名的令状（warrant）。

## 给律师的纸

paper-lawyer = 给我的律师或认证代表（accredited representative）
paper-answers = 我的回答
paper-agency = 机构
paper-reaches = 它能拿到什么（“?”：取决于还没有给出的回答）
