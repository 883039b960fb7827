### 파일에 저장한 세션.

session-words = 이 단어 여섯 개로 파일이 열립니다. 지금 이 순서대로 종이에 적으세요. 저희는 어디에도 보관하지 않으며, 아무도 되찾아 드릴 수 없습니다. 무료 프로그램 “age”로도 이 단어들을 써서 파일을 열 수 있습니다.
session-exists = 파일이 이미 있습니다: { $path }. 아무것도 쓰지 않았습니다.
session-locked-to-key = 이 파일은 암호 문구가 아니라 키로 잠겨 있습니다.
session-opened = 열었습니다. { DATE($saved) }에 저장했고, 그때의 규칙은 { DATE($researched) }까지 조사한 것입니다.
session-same = 모든 결과가 그때와 같습니다.
session-otherwise = { $count ->
    [1] 그 뒤로 규칙이나 날짜가 바뀌었습니다. 결과 하나가 그때와 다릅니다:
   *[other] 그 뒤로 규칙이나 날짜가 바뀌었습니다. 결과 { NUMBER($count) }개가 그때와 다릅니다:
}
session-saved = 여기에 저장했습니다: { $path }. 잠글 때 쓴 것으로만 열립니다. 지우려면 휴지통으로 옮기고 휴지통을 비우세요.
session-lost = 파일의 답 하나를 쓸 수 없었습니다. { $reason }
session-newer = 더 새 버전의 Sightline이 이 세션을 저장했습니다. 형식 번호: { NUMBER($form) }. 열려면 더 새 버전의 Sightline을 구하세요. 아무것도 바뀌지 않았습니다.

sealed-none = 이 파일은 저장한 세션이 아닙니다. 아무것도 바뀌지 않았습니다.
sealed-newer = 이 파일은 이 프로그램이 아는 것보다 새로운 방식({ $version })으로 잠겨 있습니다. 무료 프로그램 “age”로는 열릴 수도 있습니다. 아무것도 바뀌지 않았습니다.
sealed-damaged = 이 파일은 앞부분이 손상되어 무엇으로도 열 수 없습니다. 아무것도 바뀌지 않았습니다.
sealed-work = 이 파일을 열려면 이 컴퓨터가 내주어서는 안 될 만큼 많은 작업과 메모리가 필요합니다. Sightline이 만든 파일이 아닙니다. 아무것도 바뀌지 않았습니다.
sealed-wrong-key = 이것으로는 파일이 열리지 않습니다. 단어마다 글자와 순서를 확인하세요. 아무것도 바뀌지 않았습니다.
sealed-altered = 이 파일은 저장한 뒤에 바뀌었거나 끝부분이 없습니다. 그래서 아무것도 읽지 않았습니다.
sealed-other = 파일은 열렸지만 Sightline의 세션이 들어 있지 않습니다. 아무것도 바뀌지 않았습니다.
sealed-too-large = 이 파일은 세션이라기에는 너무 큽니다. { NUMBER($megabytes) } MB가 넘습니다. 읽지 않았습니다.

sealed-short = 이 암호 문구는 너무 짧습니다. { NUMBER($least) }자 이상이나, 프로그램이 뽑는 단어 여섯 개를 쓰세요.
sealed-key-secret = 이것은 주인이 간직해야 하는 비밀 키입니다. 파일을 잠그려면 다른 키를 달라고 하세요. 그 키는 “age1”로 시작합니다.
sealed-key-none = 이것은 파일을 잠그는 키가 아닙니다. 그런 키는 “age1”로 시작합니다. 전부 들어 있는지 확인하세요.
sealed-no-secret = 이것은 비밀 키가 아닙니다. 그런 키는 “AGE-SECRET-KEY-1”로 시작합니다.
key-file-empty = 이 파일에는 키가 없습니다: { $file }.
sealed-no-random = 컴퓨터가 난수를 주지 않아({ $reason }) 아무것도 잠그지 않았습니다.
