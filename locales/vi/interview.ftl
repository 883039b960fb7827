## Trước câu hỏi đầu

interview-welcome = Sightline cho thấy cơ quan nào tiếp cận được hồ sơ về quý vị.
interview-promise = Không gì được gửi đi hay lưu lại. Xong thì xin đóng cửa sổ này.
interview-not-advice = Đây là thông tin, không phải tư vấn pháp lý.

## Quanh một câu hỏi

interview-skip = Tôi không biết / bỏ qua
interview-why = Vì sao chúng tôi hỏi: { $why }
interview-in-state = Ở { $state }:
interview-progress = Câu { NUMBER($number) }. { $left ->
    [0] Sau câu này không còn câu nào.
    [one] Nhiều nhất còn { NUMBER($left) } câu nữa cho một tiểu bang.
   *[other] Nhiều nhất còn { NUMBER($left) } câu nữa cho một tiểu bang.
}

## Gõ gì

interview-choose = Gõ một số, hoặc ? để được giúp.
interview-choose-state = Gõ tên hoặc hai chữ viết tắt của tiểu bang, “bỏ qua”, hoặc ? để được giúp.
interview-choose-states = Gõ một hoặc nhiều tiểu bang, cách nhau bằng dấu phẩy. Hoặc gõ một số, hoặc ? để được giúp.
interview-choose-list = Gõ tên quận hoặc phần đầu của tên, “danh sách” để xem tất cả, “bỏ qua”, hoặc ? để được giúp.
interview-commands = Quý vị cũng có thể gõ: “bỏ qua” nếu không biết hoặc không muốn nói, b để quay lại (các câu trả lời vẫn giữ), q để xem kết quả ngay.
interview-commands-list = Gõ “danh sách” để xem mọi tên.
interview-keep = Câu trả lời của quý vị: { $answer }. Muốn giữ, hãy nhấn Enter.
interview-keep-skipped = Quý vị đã bỏ qua câu này. Muốn bỏ qua nữa, hãy nhấn Enter.
interview-prompt = Câu trả lời của quý vị:

## Chương trình đáp lại

interview-no-help = Câu hỏi này không có thêm lời giúp nào.
interview-not-understood = Chúng tôi không hiểu “{ $text }”.
interview-no-text = Có phần quý vị gõ mà không đọc được. Xin gõ lại.
interview-several = “{ $text }” hợp với nhiều hơn một: { $names }. Xin gõ thêm.
interview-taken = { $answer }.
interview-skipped = Đã bỏ qua.
interview-first = Đây là câu hỏi đầu tiên.
interview-done = Cảm ơn quý vị. Đó là tất cả những câu hỏi có thể làm thay đổi kết quả của quý vị.
interview-stopped = Đây là kết quả cho đến lúc này.

## Dưới kết quả

interview-more = Muốn xem tiếp, nhấn Enter. Muốn dừng ở đây, gõ q.
interview-after = Để xem quý vị có thể làm gì, gõ +. Để sửa một câu trả lời, gõ b. Để thoát, nhấn Enter.
interview-correct = Các câu trả lời của quý vị
interview-correct-how = Để sửa một câu trả lời, gõ số của câu đó. Để trở lại kết quả, nhấn Enter.
interview-go-on = Trả lời tiếp những câu hỏi còn lại
interview-choose-agency = Gõ số của một cơ quan để xem vì sao. Để trở lại kết quả, nhấn Enter.
interview-leave = Những gì đã hiện ở đây có thể còn trên màn hình. Xong thì xin đóng cửa sổ dòng lệnh (terminal) này.

## Cửa sổ

interview-answered = { $answered ->
    [one] Đã trả lời { NUMBER($answered) } câu hỏi.
   *[other] Đã trả lời { NUMBER($answered) } câu hỏi.
} { $left ->
    [0] Không còn câu hỏi bỏ ngỏ nào có thể làm thay đổi kết quả của quý vị.
    [one] Nhiều nhất còn { NUMBER($left) } câu nữa, và thêm vài câu cho mỗi tiểu bang nữa.
   *[other] Nhiều nhất còn { NUMBER($left) } câu nữa, và thêm vài câu cho mỗi tiểu bang nữa.
}
interview-shape-empty = Khi quý vị trả lời, ở đây sẽ hiện ra những hồ sơ nào có liên quan và cơ quan nào tiếp cận được.
interview-shape-rest = { $count ->
    [one] Còn { NUMBER($count) } loại hồ sơ chờ câu trả lời của quý vị.
   *[other] Còn { NUMBER($count) } loại hồ sơ chờ câu trả lời của quý vị.
}
