### 인쇄할 수 있는 페이지의 말.

page-title = Sightline: 나의 기록과 그 기록에 접근할 수 있는 곳

paper-carry = 할 수 있는 일: 지니고 다닐 문서
paper-carry-safe = 이 문서에는 이름도, 답한 것도 없습니다. 앞의 두 부분은 누구에게나 같습니다.
paper-if-you = 어떤 사람에게는 미룰 수 없는 일
paper-card = 오려서 쓰는 카드
paper-card-how = 건네주거나 창문에 대고 보여 주세요. 침착하세요. 달아나거나, 저항하거나, 거짓말하거나, 가짜 서류를 보여 주지 마세요. 일부 주에서는 적법한 검문 때 이름을 말해야 합니다. 국경과 공항에서는 규칙이 다릅니다. 침묵한다고 등록 증명을 지니고 다닐 의무가 없어지지는 않습니다.
paper-card-means = 카드는 요원이 읽을 수 있도록 영어로 되어 있습니다. 뜻은 이렇습니다:
paper-card-silent = 저는 침묵하겠습니다.
paper-card-lawyer = 저는 무엇에든 답하거나 서명하기 전에 변호사와 이야기하고 싶습니다.
paper-card-search = 저는 제 몸, 제 물건, 제 집을 수색하는 데 동의하지 않습니다.
paper-card-door = 제 집에 들어오려면 판사가 서명한 영장(warrant signed by a judge)을 창문으로 보여 주거나 문 밑으로 넣어 주세요.

paper-lawyer = 나의 변호사나 공인 대리인(accredited representative)에게 줄 문서
paper-answers = 내가 한 답
paper-agency = 기관
paper-reaches = 접근할 수 있는 것(“?”: 아직 하지 않은 답에 따라 다름)
