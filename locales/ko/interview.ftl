### 인터뷰.

interview-welcome = Sightline은 어느 기관이 본인에 관한 기록에 접근할 수 있는지 보여 줍니다.
interview-promise = 아무것도 보내거나 저장하지 않습니다. 끝나면 이 창을 닫으세요.
interview-not-advice = 이것은 정보이며 법률 조언이 아닙니다.

interview-skip = 모르겠습니다 / 건너뛰기
interview-why = 묻는 이유: { $why }
interview-in-state = { $state }:
interview-progress = 질문 { NUMBER($number) }. { $left ->
    [0] 이 뒤에는 더 없습니다.
   *[other] 주 하나에 대해 앞으로 최대 { NUMBER($left) }개 더 있습니다.
}

interview-choose = 번호를 입력하세요. 도움말은 ?
interview-choose-state = 주 이름이나 두 글자 약자, “건너뛰기”, 또는 도움말 ?를 입력하세요.
interview-choose-states = 주를 하나 이상 입력하고 사이에 쉼표를 넣으세요. 또는 번호나 도움말 ?를 입력하세요.
interview-choose-list = 카운티 이름이나 그 앞부분, 모두 보려면 “목록”, “건너뛰기”, 또는 도움말 ?를 입력하세요.
interview-commands = 이렇게 입력할 수도 있습니다: 모르거나 말하고 싶지 않으면 “건너뛰기”, 뒤로 가려면 b (답은 남습니다), 지금 결과를 보려면 q.
interview-commands-list = 모든 이름을 보려면 “목록”을 입력하세요.
interview-keep = 지금 답: { $answer }. 그대로 두려면 Enter를 누르세요.
interview-keep-skipped = 이 질문은 건너뛰었습니다. 다시 건너뛰려면 Enter를 누르세요.
interview-prompt = 답:

interview-no-help = 이 질문에는 도움말이 더 없습니다.
interview-not-understood = “{ $text }”: 이 말을 이해하지 못했습니다.
interview-no-text = 입력한 것의 일부를 읽을 수 없었습니다. 다시 입력해 주세요.
interview-several = “{ $text }”에 맞는 것이 하나가 아닙니다: { $names }. 더 길게 입력해 주세요.
interview-taken = { $answer }.
interview-skipped = 건너뛰었습니다.
interview-first = 이것이 첫 질문입니다.
interview-done = 감사합니다. 결과를 바꿀 수 있는 질문은 이것이 전부입니다.
interview-stopped = 지금까지의 결과입니다.

interview-more = 더 보려면 Enter를 누르세요. 여기서 멈추려면 q를 입력하세요.
interview-after = 할 수 있는 일을 보려면 +를 입력하세요. 답을 고치려면 b를 입력하세요. 나가려면 Enter를 누르세요.
interview-correct = 나의 답
interview-correct-how = 답을 고치려면 그 번호를 입력하세요. 결과로 돌아가려면 Enter를 누르세요.
interview-go-on = 남은 질문 계속하기
interview-choose-agency = 이유를 보려면 기관의 번호를 입력하세요. 결과로 돌아가려면 Enter를 누르세요.
interview-leave = 여기에 나온 것이 화면에 남을 수 있습니다. 끝나면 이 터미널 창을 닫으세요.

interview-answered = { NUMBER($answered) }개 질문에 답했습니다. { $left ->
    [0] 결과를 바꿀 수 있는 남은 질문이 없습니다.
   *[other] 앞으로 최대 { NUMBER($left) }개 더 있고, 주가 하나 늘 때마다 몇 개 더 있습니다.
}

interview-shape-empty = 답을 하면 어떤 기록이 관련되고 어느 기관이 그 기록에 접근할 수 있는지 여기에 나타납니다.
interview-shape-rest = { $count ->
    [1] 기록 한 종류가 더 답을 기다리고 있습니다.
   *[other] 기록 { NUMBER($count) }종류가 더 답을 기다리고 있습니다.
}
