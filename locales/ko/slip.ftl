### 틀린 것을 알리는 쪽지.

slip-open = 틀렸나요?
slip-title = 여기에 틀린 것이 있습니다
slip-how = 이 쪽지를 복사하거나 인쇄해서 채우고, 원하는 때에 원하는 곳으로 보내세요. Sightline은 아무것도 보내지 않습니다. 쪽지는 누구에게나 같습니다. 본인의 답은 들어 있지 않습니다.

slip-about = 대상
slip-rules = 규칙
slip-serial = { NUMBER($serial) }번, { DATE($researched) }까지 조사함
slip-says = 적힌 내용
slip-wrong = 무엇이 틀렸습니까?
slip-known-by = 어떻게 아십니까? 법, 법원 서류 또는 언론 보도를 날짜와 주소와 함께 적으세요.
slip-nothing-of-you = 본인이나 의뢰인에 대해서는 아무것도 적지 마세요.
slip-to = 보낼 곳: { $place }
slip-to-nobody = 어디로 보낼지는 아직 정해지지 않았습니다. Sightline을 준 사람들에게 물어보세요.

slip-copy = 복사
slip-copied = 복사했습니다.
slip-unknown = 규칙에 이런 이름의 설명이 없습니다: “{ $word }”.
slip-unknown-hint = 각 설명의 이름을 보려면 “sightline explain”에 “--names” 옵션을 붙이세요.
