rules-title = Bộ quy tắc đang dùng
rules-line = Bộ quy tắc số { NUMBER($serial) }, { $days ->
    [0] của hôm nay
    [one] đã { NUMBER($days) } ngày
   *[other] đã { NUMBER($days) } ngày
}
rules-of-program = Bộ quy tắc này đi kèm chương trình này.
rules-of-folder = Bộ quy tắc này lấy từ một thư mục được nêu khi mở chương trình. Không ai ký vào đó.
rules-of-pack = Bộ quy tắc này lấy từ tập tin { $file }, làm vào { DATE($date) }. Người phụ trách và luật sư của Sightline đã ký.
rules-of-pack-added = Bộ quy tắc này lấy từ tập tin { $file }, làm vào { DATE($date) }. Hai người đã ký. Ít nhất một trong các khóa của họ được thêm vào đây bằng tay, và không phải là khóa của Sightline.
rules-aging = { $days ->
    [one] Bộ quy tắc này được nghiên cứu cho đến { DATE($researched) }, cách đây { NUMBER($days) } ngày. Có thể đã có bộ mới hơn. Hãy hỏi những người đã đưa Sightline cho quý vị.
   *[other] Bộ quy tắc này được nghiên cứu cho đến { DATE($researched) }, cách đây { NUMBER($days) } ngày. Có thể đã có bộ mới hơn. Hãy hỏi những người đã đưa Sightline cho quý vị.
}
rules-old = { $days ->
    [one] Bộ quy tắc này đã cũ: nó được nghiên cứu cho đến { DATE($researched) }, cách đây { NUMBER($days) } ngày. Từ đó luật và các lệnh đã thay đổi. Đừng dựa vào “Bị cấm” hay “Hạn chế” mà không hỏi luật sư.
   *[other] Bộ quy tắc này đã cũ: nó được nghiên cứu cho đến { DATE($researched) }, cách đây { NUMBER($days) } ngày. Từ đó luật và các lệnh đã thay đổi. Đừng dựa vào “Bị cấm” hay “Hạn chế” mà không hỏi luật sư.
}

## Lấy bộ quy tắc mới hơn

rules-newer = Bộ quy tắc mới hơn từ một tập tin
rules-newer-what = Sightline không bao giờ lên mạng, nên bộ quy tắc mới hơn đến trong một tập tin, ví dụ trên thẻ USB. Tập tin chỉ được nhận nếu người phụ trách và luật sư của Sightline đều đã ký, và mọi quy tắc và lời trong đó được kiểm tra trước. Các câu trả lời của quý vị vẫn giữ nguyên. Bộ quy tắc được dùng cho đến khi quý vị thoát; không gì của tập tin được giữ lại.
rules-choose = Chọn tập tin
rules-checking = Đang kiểm tra tập tin. Việc này mất vài giây.
rules-keys = Tin một khóa khác
rules-keys-what = Phòng trợ giúp pháp lý nào tự làm hoặc tự ký bộ quy tắc của mình thì thêm khóa công khai của mình vào đây. Chỉ thêm khóa nếu người quý vị tin tưởng đã trao tận tay: ai có nửa kia của khóa thì quyết định các trang này nói gì. Khóa được tin cho đến khi quý vị thoát.
rules-key = Khóa công khai
rules-key-as = Khóa này ký với tư cách
rules-key-maintainer = người phụ trách
rules-key-lawyer = luật sư
rules-key-add = Tin khóa này
rules-keys-added = Các khóa đã thêm vào đây

## Đã nhận gói

pack-taken = Bộ quy tắc số { NUMBER($serial) } hiện đang được dùng. Nó được nghiên cứu cho đến { DATE($researched) }.
pack-same = Mọi kết quả của quý vị đều giống như trước.
pack-otherwise = { $count ->
    [one] { NUMBER($count) } kết quả của quý vị không giống như trước:
   *[other] { NUMBER($count) } kết quả của quý vị không giống như trước:
}
pack-lost = Bộ quy tắc này không biết một câu trả lời của quý vị, nên câu đó bị bỏ ra. { $reason }

## Gói bị từ chối

pack-not-one = Tập tin này không phải là gói quy tắc (pack). Bộ quy tắc đang dùng vẫn giữ nguyên.
pack-too-large = Tập tin này quá lớn, không thể là gói quy tắc. Bộ quy tắc đang dùng vẫn giữ nguyên.
pack-changed = Tập tin này đã bị sửa sau khi làm ra. Bộ quy tắc đang dùng vẫn giữ nguyên.
pack-unknown-maintainer = Khóa đã ký gói này với tư cách người phụ trách không được tin ở đây. Bộ quy tắc đang dùng vẫn giữ nguyên.
pack-unknown-lawyer = Khóa đã ký gói này với tư cách luật sư không được tin ở đây. Bộ quy tắc đang dùng vẫn giữ nguyên.
pack-bad-maintainer = Chữ ký của người phụ trách không khớp với những gì trong gói này: gói đã bị sửa, hoặc bị hỏng trên đường đi. Bộ quy tắc đang dùng vẫn giữ nguyên.
pack-bad-lawyer = Chữ ký của luật sư không khớp với những gì trong gói này: gói đã bị sửa, hoặc bị hỏng trên đường đi. Bộ quy tắc đang dùng vẫn giữ nguyên.
pack-one-signer = Một người đã ký gói này hai lần. Phải có hai người. Bộ quy tắc đang dùng vẫn giữ nguyên.
pack-newer = Gói này làm cho Sightline { $version } hoặc mới hơn. Hãy lấy bản Sightline mới hơn trước. Bộ quy tắc đang dùng vẫn giữ nguyên.
pack-future = Gói này nói nó được làm vào { DATE($date) }, tức là sau ngày hôm nay. Ngày trên máy này có đúng không? Bộ quy tắc đang dùng vẫn giữ nguyên.
pack-older = Gói này chứa bộ quy tắc số { NUMBER($serial) }. Bộ đang dùng mới hơn: số { NUMBER($used) }. Bộ đang dùng vẫn giữ nguyên.
pack-contents = Các chữ ký đúng, nhưng không đọc được gói này. Bộ quy tắc đang dùng vẫn giữ nguyên.
pack-broken = { $count ->
    [one] Các chữ ký đúng, nhưng khi kiểm tra thấy { NUMBER($count) } lỗi trong gói này. Bộ quy tắc đang dùng vẫn giữ nguyên.
   *[other] Các chữ ký đúng, nhưng khi kiểm tra thấy { NUMBER($count) } lỗi trong gói này. Bộ quy tắc đang dùng vẫn giữ nguyên.
}
pack-serial = Con số trên gói này không phải là số của bộ quy tắc trong đó. Bộ quy tắc đang dùng vẫn giữ nguyên.
pack-no-key = Đây không phải là khóa công khai của minisign. Khóa như vậy bắt đầu bằng “RW”. Không gì bị thay đổi.
pack-at-start = { $file } không được nhận. { $reason }
