### 합법적인 조치의 제목들.

steps-title = 할 수 있는 일

steps-changes = 바뀌는 것
steps-narrows = 좁아지는 경로
steps-narrows-none = 저희가 아는 것은 없습니다. 다른 이유로 여기에 있습니다.
steps-effort = 드는 노력
steps-duty = 법이 요구하는 것
steps-caution = 조심할 것

effort-short = 몇 분 걸림
effort-some = 몇 시간 걸림
effort-long = 몇 주 걸림

cost-free = 무료
cost-fee = 수수료가 있음
cost-varies = 장소에 따라, 또는 돕는 사람에 따라 다름
cost-unknown = 모름

steps-deadlines = 법이 정한 기한
steps-today = 오늘 할 일 하나
steps-next = 그다음
steps-rest = 더 할 수 있는 일
steps-general = 일반

steps-cost = 드는 비용
steps-gives = 나에 대해 다른 곳에 알려지는 것
steps-gives-nothing = 새로운 것 없음.
steps-narrows-not-yours = 답으로 보면, 본인에게 해당하는 경로는 없습니다.
