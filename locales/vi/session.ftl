session-words = Sáu từ này mở được tập tin. Hãy viết ra giấy ngay bây giờ, theo đúng thứ tự. Chúng tôi không giữ chúng ở đâu cả, và không ai có thể lấy lại giúp quý vị. Chương trình miễn phí “age” cũng mở được tập tin bằng sáu từ này.
session-exists = Đã có một tập tin: { $path }. Không gì được ghi.
session-locked-to-key = Tập tin này được khóa bằng một khóa (key), không phải bằng cụm mật khẩu.
session-opened = Đã mở. Tập tin được lưu vào { DATE($saved) }, với bộ quy tắc đã nghiên cứu cho đến { DATE($researched) }.
session-same = Mọi kết quả đều giống như khi đó.
session-otherwise = { $count ->
    [one] Từ đó, bộ quy tắc hoặc ngày đã thay đổi. { NUMBER($count) } kết quả không giống như khi đó:
   *[other] Từ đó, bộ quy tắc hoặc ngày đã thay đổi. { NUMBER($count) } kết quả không giống như khi đó:
}
session-saved = Đã lưu ở đây: { $path }. Chỉ thứ quý vị đã dùng để khóa mới mở được. Muốn xóa, hãy chuyển nó vào thùng rác rồi đổ thùng rác.
session-lost = Một câu trả lời trong tập tin không dùng được. { $reason }
session-newer = Một bản Sightline mới hơn đã lưu phiên làm việc này, theo dạng { NUMBER($form) }. Hãy lấy bản Sightline mới hơn để mở. Không gì bị thay đổi.

## Vì sao không mở được

sealed-none = Tập tin này không phải là phiên làm việc đã lưu. Không gì bị thay đổi.
sealed-newer = Tập tin này được khóa theo cách mới hơn ({ $version }) so với cách chương trình này biết. Chương trình miễn phí “age” có thể mở được. Không gì bị thay đổi.
sealed-damaged = Phần đầu của tập tin này bị hỏng, nên không gì mở được. Không gì bị thay đổi.
sealed-work = Mở tập tin này sẽ tốn nhiều sức máy và bộ nhớ hơn mức máy này nên bỏ ra. Sightline không tạo ra nó. Không gì bị thay đổi.
sealed-wrong-key = Thứ này không mở được tập tin. Hãy kiểm tra từng từ, các chữ cái và vị trí của nó. Không gì bị thay đổi.
sealed-altered = Tập tin này đã bị sửa sau khi lưu, hoặc thiếu phần cuối. Vì vậy không đọc phần nào của nó.
sealed-other = Tập tin đã mở, nhưng trong đó không có phiên làm việc nào của Sightline. Không gì bị thay đổi.
sealed-too-large = Tập tin này quá lớn, không thể là phiên làm việc: nó lớn hơn { NUMBER($megabytes) } MB. Nó không được đọc.

## Vì sao không khóa được như vậy

sealed-short = Cụm mật khẩu này quá ngắn. Hãy dùng { NUMBER($least) } chữ cái trở lên, hoặc sáu từ do chương trình rút ra.
sealed-key-secret = Đây là khóa bí mật, mà chủ của nó phải giữ. Để khóa tập tin, hãy hỏi xin họ khóa kia: nó bắt đầu bằng “age1”.
sealed-key-none = Đây không phải là khóa để khóa tập tin. Khóa như vậy bắt đầu bằng “age1”. Hãy kiểm tra xem có đủ hết chưa.
sealed-no-secret = Đây không phải là khóa bí mật. Khóa như vậy bắt đầu bằng “AGE-SECRET-KEY-1”.
key-file-empty = Không có khóa nào trong tập tin này: { $file }.
sealed-no-random = Máy không cho số ngẫu nhiên ({ $reason }), nên không gì được khóa.
