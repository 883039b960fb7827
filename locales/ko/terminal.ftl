### 터미널에만 나오는 말.

terminal-fallback = [{ $language ->
    [en] 영어
   *[other] { $language }
}]
terminal-legend = ● 실제로 확인됨   ○ 보도 등으로 전해짐   ◌ 요청함, 제공되었는지는 알려지지 않음   · 법 해석   ? 아직 하지 않은 답에 따라 다름
terminal-why = 이유를 보려면: sightline explain ANSWERS.yaml --record RECORD --agency AGENCY
terminal-how = 방법을 보려면: sightline actions ANSWERS.yaml
terminal-why-interview = 이유를 보려면 줄의 번호를 입력하세요.
terminal-no-exposure = 이 기관이 이 기록에 접근할 수 있는 경로를 찾지 못했습니다. 기관: { $agency }. 기록: { $record }.
terminal-no-exposure-hint = 빠진 답이 있으면 결과가 바뀔 수 있습니다. 다음 질문에 아직 답하지 않았습니다:

terminal-compare-depends = 답에 따라
terminal-compare-change = 전: { $before }; 후: { $after }
terminal-compare-count = 바뀌는 결과
terminal-questions-none = 결과를 바꿀 수 있는 남은 질문이 없습니다.

terminal-check-clean = 규칙과 말에 잘못이 없습니다: 주 { NUMBER($states) }개, 사실 { NUMBER($facts) }개, 보호 장치 { NUMBER($safeguards) }개, 사례 { NUMBER($cases) }건, 출처 { NUMBER($sources) }개, 언어 { NUMBER($locales) }개.

terminal-letters-how = `sightline letters ANSWERS --letter NAME` 명령은 손으로 채울 빈칸이 있는 편지 하나를 출력합니다.
terminal-letter-lawyer = 변호사나 법률 상담소가 함께 보낸다면: --with-lawyer를 붙이면 출력됩니다.

terminal-diff-new = 새것
terminal-diff-gone = 없어짐
terminal-diff-count = 다른 규칙: { NUMBER($rules) }개. 다른 메시지: { NUMBER($words) }개.
terminal-diff-nothing = 여기에는 규칙이 없습니다. 규칙 묶음(pack)도 아니고, “sightline pack make”가 쓰는 파일도 아닙니다.
terminal-pack-made = 썼습니다: { $path }. 아직 아무도 서명하지 않았습니다. 관리자와 변호사가 각각 무료 프로그램 “minisign”으로 서명합니다(minisign -S -m FILE). 그런 다음 “sightline pack join”이 규칙 묶음을 만듭니다.
terminal-pack-joined = 썼습니다: { $path }. 받아들여질지는 “sightline pack check”가 알려 줍니다.
terminal-pack-good = 이 규칙 묶음은 받아들여질 것입니다. 두 서명을 모두 믿을 수 있고, 점검에서 잘못이 나오지 않았습니다.

terminal-passphrase = 암호 문구(입력하는 동안 보이지 않습니다):
terminal-session-key = 비밀 키가 든 파일과 함께 --key FILE을 쓰면 열립니다.
terminal-replace = 다른 이름을 고르거나, --replace로 덮어쓰세요.

terminal-reading = 터미널에서 답을 읽고 있습니다. 끝내려면 Ctrl+D를 누르세요.

terminal-not-confined = Sightline이 시작되지 않았습니다. 운영 체제가 네트워크를 차단하지 못했습니다: { $reason }.
terminal-unconfined-how = 그래도 시작하려면: --unconfined
terminal-no-window = Sightline이 창을 열 수 없습니다: { $reason }. 터미널에서 `sightline interview` 명령을 쓰면 같은 질문을 합니다.
terminal-unconfined = Sightline의 네트워크 접근이 차단되지 않았습니다: { $reason }. Sightline 자체는 아무것도 보내지 않습니다.

terminal-template-head = Sightline 답 파일입니다. 아는 것을 채우세요. 모르는 것은 빼거나 skip이라고 쓰세요. 이 파일은 이 컴퓨터에만 남습니다. 끝나면 지우세요.
terminal-template-per = 모든 주에 답 하나, 또는 다음처럼 주마다 하나: { $example }
terminal-template-when = 어떤 경우에만 묻습니다.
terminal-template-list = 사는 주의 목록에 있는 전체 이름. 예: Durham County

terminal-check-loose = { $count ->
    [1] 보호 장치 하나는 오래된 출처만 있어서 아무것도 낮추지 않습니다: { $safeguards }
   *[other] 보호 장치 { NUMBER($count) }개는 오래된 출처만 있어서 아무것도 낮추지 않습니다: { $safeguards }
}
terminal-check-primary = 출처 { NUMBER($all) }개 가운데 { NUMBER($primary) }개는 직접 출처입니다(정부, 법원, 의회). { NUMBER($read) }개는 나온 주소에서 읽었습니다.
terminal-check-stale-month = { DATE($month) } ({ NUMBER($count) })
terminal-check-stale = { $count ->
    [0] 12개월보다 오래된 설명이 없습니다.
    [1] 설명 하나가 12개월보다 오래되었습니다. `--stale`로 목록을 볼 수 있습니다.
   *[other] 설명 { NUMBER($count) }개가 12개월보다 오래되었습니다. `--stale`로 목록을 볼 수 있습니다.
}
terminal-check-open = { $count ->
    [0] { $language }: 모든 메시지가 번역되었습니다.
    [1] { $language }: 메시지 하나가 표시와 함께 영어로 나옵니다(뒤처진 것 { NUMBER($stale) }개). `sightline locales { $language }` 명령으로 목록을 볼 수 있습니다.
   *[other] { $language }: 메시지 { NUMBER($count) }개가 표시와 함께 영어로 나옵니다(뒤처진 것 { NUMBER($stale) }개). `sightline locales { $language }` 명령으로 목록을 볼 수 있습니다.
}

terminal-locales-head = 언어 | 단계 | 메시지 | 완성 | 없음 | 사본 | 뒤처짐 | 할 단어
terminal-locales-legend = 단계: 1은 Sightline 사용, 2는 경로와 사실, 3은 전국에 관한 설명, 4는 주에 관한 설명. *은 그 언어가 그 단계까지 완성되어 있어야 한다는 뜻입니다. 사본은 바꿔 쓰기를 기다리는 영어 글입니다. 뒤처짐은 그 뒤로 영어가 바뀌었다는 뜻입니다. 무엇이 깨졌는지는 `sightline check` 명령이 알려 줍니다.
terminal-locales-broken = { $count ->
    [1] { $language }: 잘못 하나. `sightline check` 명령이 알려 줍니다.
   *[other] { $language }: 잘못 { NUMBER($count) }개. `sightline check` 명령이 알려 줍니다.
}
terminal-locales-missing = 없음
terminal-locales-copy = 아직 영어
terminal-locales-stale = 뒤처짐, 그 뒤로 영어가 바뀜
terminal-locales-whole = 모든 메시지가 번역되었습니다.
terminal-locales-synced = 바꿔 쓰도록 영어로 넣은 메시지: { NUMBER($added) }개. 영어가 바뀌어 새로 만든 사본: { NUMBER($renewed) }개. 직접 쓴 것은 아무것도 바뀌지 않았습니다.
terminal-locales-fresh = 적어 두었습니다: 오늘의 영어에 맞습니다.
terminal-locales-begun = { $folder }에서 시작했습니다: 바꿔 쓸 영어 메시지 { NUMBER($count) }개. 먼저 locale.yaml에서 이름, 방향, 형식을 정하세요.

terminal-typed-help = ? | help | 도움말 | 도움 | 왜 | 왜요 | 이유 | 왜 물어요 | 왜 묻습니까
terminal-typed-back = b | back | 뒤로 | 돌아가기 | 이전 | 뒤로 가기 | 이전 질문
terminal-typed-result = q | result | 결과 | 결과 보기 | 결과 보여 줘 | 결과 보여줘
terminal-typed-leave = q | quit | 나가기 | 종료 | 끝내기 | 그만 | 중지
terminal-typed-skip = skip | 건너뛰기 | 건너뛸게요 | 넘어가기 | 패스 | 모름 | 모릅니다 | 몰라 | 몰라요 | 모르겠어 | 모르겠어요 | 모르겠습니다 | 잘 모르겠어요 | 잘 모르겠습니다 | 글쎄요 | 확실하지 않음 | 확실하지 않아요 | 말하고 싶지 않음 | 말하고 싶지 않아요 | 말하고 싶지 않습니다
terminal-typed-list = list | 목록 | 목록 보기 | 모두 보기 | 전체 보기 | 전부 보기
terminal-typed-steps = + | steps | 조치 | 할 수 있는 일 | 무엇을 할 수 있나요 | 뭘 할 수 있나요
terminal-typed-yes = 예 | 네 | 응 | 그래요 | 그렇습니다 | 맞아요 | 맞습니다
terminal-typed-no = 아니요 | 아니오 | 아니 | 아뇨 | 없음 | 없어요 | 없습니다 | 전혀
terminal-typed-and = 그리고 | 및 | 와 | 과 | 하고
terminal-typed-or = 또는 | 혹은 | 아니면

terminal-about = 어느 기관이 본인에 관한 어떤 기록에 어떤 경로로 접근할 수 있는지, 무엇이 그것을 막는지, 그것을 어떻게 아는지 보여 줍니다. Sightline은 이 컴퓨터에서만 돌아갑니다. 어떤 연결도 열지 않고 아무것도 보관하지 않습니다.
