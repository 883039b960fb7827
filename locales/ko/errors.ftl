### 잘못된 것과 고치는 방법.

error-unknown-question = 이런 질문이 없습니다: “{ $word }”.
error-unknown-state = “{ $word }”: 주의 두 글자 약자도, DC나 PR도 아닙니다.
error-not-an-answer = “{ $word }”: 질문 “{ $question }”에 대한 답이 아닙니다.
error-takes-one-state = 질문 “{ $question }”에는 주를 하나만 답합니다.
error-takes-one-answer = 질문 “{ $question }”에는 목록이 아니라 답 하나만 씁니다.
error-not-by-state = 질문 “{ $question }”에는 주마다 따로 답하지 않습니다.
error-needs-state = 질문 “{ $question }”에는 주가 필요합니다. 먼저 그 주에 관한 질문에 답하세요.
error-state-not-named = { $state }에 대한 “{ $question }”의 답은 쓰지 않았습니다. 다른 답에 그 주가 나오지 않습니다.
error-state-twice = { $state }에 대한 “{ $question }”의 답이 두 번 있습니다.
error-one-state-only = 질문 “{ $question }”에는 주 하나에 대해서만 답합니다. 여기에는 둘 이상 있습니다.
error-answer-unreadable = “{ $question }”의 답을 읽을 수 없습니다.
error-write-answer = 답 가운데 하나나 주의 목록을 쓰세요. 또는 주마다 “NC: …”처럼 줄을 따로 쓰세요. 숫자와 true, false라는 말은 따옴표 안에 넣으세요.
error-name-it-there = “{ $question }”의 답에 그 주를 적으세요.
error-and-more = 잘못된 것이 더 있습니다.
error-did-you-mean = 혹시 이것입니까: { $word }?
error-one-of = 다음 가운데 하나여야 합니다: { $words }.

error-file-missing = 이런 파일이 없습니다: “{ $file }”.
error-file-unreadable = “{ $file }”: 읽을 수 없습니다: { $reason }.
error-file-folder = “{ $file }”: 폴더입니다. 그 안의 파일을 지정하세요.
error-file-not-ordinary = “{ $file }”: 보통 파일이 아닙니다.
error-file-leads-out = “{ $file }”: 폴더 밖으로 이어지는 링크입니다.
error-file-too-large = “{ $file }”: { NUMBER($megabytes) } MB보다 큽니다. 맞는 파일입니까?
error-file-not-utf8 = “{ $file }”: { NUMBER($line) }번째 줄부터 UTF-8 텍스트가 아닙니다. UTF-8로 저장하세요.
error-file-utf16 = “{ $file }”: UTF-16 텍스트입니다. UTF-8로 저장하세요.
error-file-template = `sightline template > answers.yaml` 명령은 채워 넣을 파일을 만듭니다.
error-folder-missing = 이런 폴더가 없습니다: “{ $file }”.
error-folder-file = “{ $file }”: 파일입니다. 폴더를 지정하세요.

error-no-such-time = 규칙은 { DATE($since) }부터 { DATE($until) }까지의 날에 대해 말합니다.
error-no-such-time-hint = { DATE($day) }에 대해서는 아무것도 모릅니다. 말한다면 짐작일 뿐입니다.
error-no-locale = 이 언어로 된 말이 없습니다: “{ $word }”.
error-unknown-record = 이런 기록이 없습니다: “{ $word }”.
error-unknown-agency = 이런 기관이 없습니다: “{ $word }”.
error-not-id-value = “{ $text }”: ID=VALUE 꼴이 아닙니다. `sightline template` 명령으로 각 id와 그 값을 볼 수 있습니다.
error-no-result = 그런 결과가 없습니다.

error-unknown-letter = 이런 편지가 없습니다: “{ $word }”.
error-letter-not-yours = “{ $letter }” 편지는 본인이 한 답에 맞지 않습니다.
error-letter-state = 이 편지는 여러 주에 쓰입니다: { $states }. 그중 하나를 지정하세요.
error-letter-unsafe = 이 편지는 변호사나 법률 상담소를 통해서만 보내세요: “{ $letter }”.
error-unknown-field = 이 편지에는 이런 칸이 없습니다: “{ $word }”.
error-field-by-hand = “{ $field }” 칸은 인쇄한 편지에 손으로 씁니다. 여기에 입력하지 마세요.
error-field-long = “{ $field }” 칸의 글이 편지에 넣기에는 너무 깁니다. 최대 { NUMBER($most) }자입니다.
error-plain = --plain은 글만 바꿉니다. 빼거나, --format을 빼세요.
error-network-open = Sightline이 열리지 않았습니다. 이 컴퓨터에서 네트워크를 차단할 수 없습니다. { $reason }. Sightline 자체는 아무것도 보내지 않지만, 페이지를 보여 주는 Windows의 일부가 Microsoft에 연결될 수도 있습니다. 이 창을 Windows에서 시험해 본 사람은 아직 없습니다. 터미널에서 `sightline interview` 명령을 쓰면 같은 질문을 하며 어떤 연결도 열지 않습니다. 그래도 창을 열려면 `sightline-app --unconfined` 명령을 쓰세요.
error-no-window = Sightline이 창을 열 수 없습니다: { $reason }. Microsoft Edge WebView2 Runtime이 필요합니다. 터미널에서 `sightline interview` 명령을 쓰면 같은 질문을 합니다.
