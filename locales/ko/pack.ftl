### 규칙과 규칙 묶음.

rules-title = 지금 쓰는 규칙
rules-line = 규칙 { NUMBER($serial) }번, { $days ->
    [0] 오늘 것
   *[other] { NUMBER($days) }일 지남
}
rules-of-program = 이 프로그램에 들어 있던 규칙입니다.
rules-of-folder = 프로그램을 시작할 때 지정한 폴더에서 온 규칙입니다. 아무도 서명하지 않았습니다.
rules-of-pack = { DATE($date) }에 만든 파일에서 온 규칙입니다: { $file }. Sightline의 관리자와 변호사가 서명했습니다.
rules-of-pack-added = { DATE($date) }에 만든 파일에서 온 규칙입니다: { $file }. 두 사람이 서명했습니다. 그들의 키 가운데 적어도 하나는 여기에서 손으로 넣은 것이며, Sightline의 키가 아닙니다.
rules-aging = { $days ->
    [1] 이 규칙은 하루 전인 { DATE($researched) }까지 조사한 것입니다. 더 새로운 규칙이 나왔을 수도 있습니다. Sightline을 준 사람들에게 물어보세요.
   *[other] 이 규칙은 { NUMBER($days) }일 전인 { DATE($researched) }까지 조사한 것입니다. 더 새로운 규칙이 나왔을 수도 있습니다. Sightline을 준 사람들에게 물어보세요.
}
rules-old = { $days ->
    [1] 이 규칙은 오래되었습니다. 하루 전인 { DATE($researched) }까지 조사한 것입니다. 그 뒤로 법과 명령이 바뀌었습니다. 변호사에게 묻지 않고 “금지”나 “제한”을 믿지 마세요.
   *[other] 이 규칙은 오래되었습니다. { NUMBER($days) }일 전인 { DATE($researched) }까지 조사한 것입니다. 그 뒤로 법과 명령이 바뀌었습니다. 변호사에게 묻지 않고 “금지”나 “제한”을 믿지 마세요.
}

rules-newer = 파일에서 새 규칙 가져오기
rules-newer-what = Sightline은 절대 인터넷에 연결하지 않습니다. 그래서 새 규칙은 USB 메모리 등에 담긴 파일로 옵니다. Sightline의 관리자와 변호사가 모두 서명했을 때만 받아들이고, 그 안의 규칙과 말을 먼저 모두 점검합니다. 본인의 답은 남습니다. 새 규칙은 나갈 때까지 쓰이며, 파일의 어떤 것도 보관하지 않습니다.
rules-choose = 파일 고르기
rules-checking = 파일을 점검하고 있습니다. 몇 초 걸립니다.
rules-keys = 다른 키 믿기
rules-keys-what = 자체 규칙을 만들거나 서명하는 상담소는 여기에 공개 키를 넣습니다. 믿는 사람이 직접 만나서 준 키만 넣으세요. 그 키의 나머지 반쪽을 가진 사람이 이 페이지들이 무엇을 말할지 정합니다. 나갈 때까지 그 키를 믿습니다.
rules-key = 공개 키
rules-key-as = 서명하는 자격
rules-key-maintainer = 관리자
rules-key-lawyer = 변호사
rules-key-add = 이 키 믿기
rules-keys-added = 여기에서 넣은 키

pack-taken = 이제 규칙 { NUMBER($serial) }번을 씁니다. { DATE($researched) }까지 조사한 것입니다.
pack-same = 본인의 모든 결과가 전과 같습니다.
pack-otherwise = { $count ->
    [1] 본인의 결과 하나가 전과 다릅니다:
   *[other] 본인의 결과 { NUMBER($count) }개가 전과 다릅니다:
}

pack-lost = 이 규칙은 본인의 답 하나를 알지 못해서 뺐습니다. { $reason }

pack-not-one = 이 파일은 규칙 묶음(pack)이 아닙니다. 지금 쓰는 규칙은 그대로입니다.
pack-too-large = 이 파일은 규칙 묶음(pack)이라기에는 너무 큽니다. 지금 쓰는 규칙은 그대로입니다.
pack-changed = 이 파일은 만든 뒤에 바뀌었습니다. 지금 쓰는 규칙은 그대로입니다.
pack-unknown-maintainer = 이 규칙 묶음에 관리자로 서명한 키는 여기에서 믿는 키가 아닙니다. 지금 쓰는 규칙은 그대로입니다.
pack-unknown-lawyer = 이 규칙 묶음에 변호사로 서명한 키는 여기에서 믿는 키가 아닙니다. 지금 쓰는 규칙은 그대로입니다.
pack-bad-maintainer = 관리자의 서명이 이 규칙 묶음의 내용과 맞지 않습니다. 바뀌었거나 전달되는 중에 손상되었습니다. 지금 쓰는 규칙은 그대로입니다.
pack-bad-lawyer = 변호사의 서명이 이 규칙 묶음의 내용과 맞지 않습니다. 바뀌었거나 전달되는 중에 손상되었습니다. 지금 쓰는 규칙은 그대로입니다.
pack-one-signer = 한 사람이 이 규칙 묶음에 두 번 서명했습니다. 두 사람이 필요합니다. 지금 쓰는 규칙은 그대로입니다.
pack-newer = 이 규칙 묶음은 Sightline { $version } 이상을 위한 것입니다. 먼저 더 새 버전의 Sightline을 구하세요. 지금 쓰는 규칙은 그대로입니다.
pack-future = 이 규칙 묶음은 { DATE($date) }에 만들었다고 하는데, 그날은 오늘보다 뒤입니다. 이 컴퓨터의 날짜가 맞습니까? 지금 쓰는 규칙은 그대로입니다.
pack-older = 이 규칙 묶음에는 규칙 { NUMBER($serial) }번이 있습니다. 지금 쓰는 규칙은 { NUMBER($used) }번으로 더 새롭습니다. 지금 쓰는 규칙은 그대로입니다.
pack-contents = 서명은 맞지만 이 규칙 묶음을 읽을 수 없습니다. 지금 쓰는 규칙은 그대로입니다.
pack-broken = { $count ->
    [1] 서명은 맞지만 점검에서 이 규칙 묶음의 잘못이 하나 나왔습니다. 지금 쓰는 규칙은 그대로입니다.
   *[other] 서명은 맞지만 점검에서 이 규칙 묶음의 잘못이 { NUMBER($count) }개 나왔습니다. 지금 쓰는 규칙은 그대로입니다.
}
pack-serial = 이 규칙 묶음에 적힌 번호가 그 안의 규칙 번호와 다릅니다. 지금 쓰는 규칙은 그대로입니다.
pack-no-key = 이것은 minisign의 공개 키가 아닙니다. 그런 키는 “RW”로 시작합니다. 아무것도 바뀌지 않았습니다.
pack-at-start = 받아들이지 않은 파일: { $file }. { $reason }
