practice-title = Thân chủ để tập
practice-lede = Những người này là do đặt ra. Hãy chọn một người, trả lời các câu hỏi như họ sẽ trả lời, rồi so với hồ sơ của họ. Tên và lý do bằng tiếng Anh.
practice-open = Tập với một thân chủ đặt ra
practice-find = Tìm thân chủ để tập
practice-none = Không tìm thấy thân chủ để tập nào.

## Trên mọi màn hình khi đang tập

practice-label = Bài tập
practice-told = Bài tập. Người này là do đặt ra. Ở đây không có gì về một thân chủ có thật.
practice-back = Đến thân chủ để tập

## Màn hình của một thân chủ

practice-as-of = Sightline trả lời theo tình hình vào { DATE($date) }, ngày của trường hợp này.
practice-story = Thân chủ nói gì
practice-no-story = Thân chủ này không trả lời gì.
practice-to-questions = Đến các câu hỏi
practice-compare = So với hồ sơ
practice-end = Kết thúc bài tập

## So câu trả lời

practice-compared = Quý vị và hồ sơ
practice-answers-differ = { $count ->
    [0] Quý vị trả lời mọi câu giống như hồ sơ.
    [one] { NUMBER($count) } câu trả lời không giống trong hồ sơ.
   *[other] { NUMBER($count) } câu trả lời không giống trong hồ sơ.
}
practice-results-differ = { $count ->
    [0] Mọi kết quả trong hồ sơ đều ra giống như vậy.
    [one] { NUMBER($count) } kết quả trong hồ sơ ra khác.
   *[other] { NUMBER($count) } kết quả trong hồ sơ ra khác.
}
practice-answers = Những câu trả lời khác nhau
practice-results = Các kết quả trong hồ sơ
practice-absent = Những gì không được hiện ra
practice-any-record = bất cứ hồ sơ nào
practice-any-agency = bất cứ cơ quan nào
practice-question = Câu hỏi
practice-file = Hồ sơ nói
practice-you = Quý vị
practice-not-answered = chưa trả lời
practice-same = Giống nhau
practice-otherwise = Không giống
practice-case = Trường hợp này cho thấy gì

## Tờ để in

practice-sheet = Tờ bài tập
practice-sheet-solution = Tờ có lời giải
practice-sheet-questions = Quý vị nghĩ sao?
practice-sheet-how = Hãy đọc những gì thân chủ nói. Rồi viết ra câu trả lời của quý vị, và vì sao.
practice-sheet-ask = Mở, hạn chế hay bị cấm? Vì sao?

## Những gì không làm được

practice-answers-held = Ở đây đã có câu trả lời. Hãy xóa hết trước, để bài tập không lẫn với chúng.
practice-end-first = Đây là bài tập với một người do đặt ra. Không làm giấy, thư hay phiên lưu nào từ bài này, và không mở phiên làm việc hay bộ quy tắc nào. Hãy kết thúc bài tập trước.
practice-not-begun = Ở đây không ai đang tập. Hãy chọn một thân chủ để tập trước.
practice-unfit = Thân chủ để tập này không hợp với bộ quy tắc đang dùng.
practice-unknown = Không có thân chủ để tập nào tên “{ $word }”.
practice-unknown-hint = “sightline practice” liệt kê các thân chủ đó.
practice-how = “sightline practice ID” cho biết một thân chủ nói gì. Thêm “--sheet” để có tờ in, “--sheet --solution” để có tờ với lời giải, hoặc “--answers FILE” để so các câu trả lời của quý vị.
