## Kết quả và lời giải thích

terminal-fallback = [{ $language ->
    [en] bằng tiếng Anh
   *[other] { $language }
}]
terminal-legend = ● đã thấy trong thực tế   ○ theo tường thuật   ◌ đã yêu cầu, không rõ có được đưa hay không   · theo cách hiểu luật   ? tùy những câu chưa trả lời
terminal-why = Để xem vì sao: sightline explain ANSWERS.yaml --record RECORD --agency AGENCY
terminal-how = Để xem cách làm: sightline actions ANSWERS.yaml
terminal-why-interview = Để xem vì sao, gõ số của một dòng.
terminal-no-exposure = Chúng tôi không tìm thấy đường đi nào mà qua đó { $agency } có thể tiếp cận hồ sơ này: { $record }.
terminal-no-exposure-hint = Nếu thiếu một câu trả lời, kết quả có thể thay đổi. Những câu hỏi này còn bỏ ngỏ:

## So sánh và câu hỏi

terminal-compare-depends = còn tùy
terminal-compare-change = trước: { $before }; sau: { $after }
terminal-compare-count = Kết quả thay đổi
terminal-questions-none = Không có câu hỏi bỏ ngỏ nào có thể làm thay đổi kết quả.

## Kiểm tra

terminal-check-clean = Quy tắc và lời đều sạch lỗi: { NUMBER($states) } tiểu bang, { NUMBER($facts) } sự kiện, { NUMBER($safeguards) } biện pháp bảo vệ, { NUMBER($cases) } trường hợp, { NUMBER($sources) } nguồn, { NUMBER($locales) } ngôn ngữ.

## Tập tin câu trả lời

terminal-letters-how = `sightline letters ANSWERS --letter NAME` in ra một thư, có chỗ trống để viết tay.
terminal-letter-lawyer = Nếu luật sư hoặc phòng trợ giúp pháp lý gửi thư cùng quý vị: --with-lawyer in thư ra.

terminal-diff-new = mới
terminal-diff-gone = không còn
terminal-diff-count = Quy tắc khác nhau: { NUMBER($rules) }. Lời khác nhau: { NUMBER($words) }.
terminal-diff-nothing = Trong này không có quy tắc: đây không phải là gói quy tắc, cũng không phải tập tin mà “sightline pack make” ghi ra.
terminal-pack-made = Đã ghi: { $path }. Chưa ai ký vào đó. Người phụ trách và luật sư mỗi người ký bằng chương trình miễn phí “minisign” (minisign -S -m FILE). Sau đó “sightline pack join” tạo ra gói.
terminal-pack-joined = Đã ghi: { $path }. “sightline pack check” cho biết gói có được nhận hay không.
terminal-pack-good = Gói này sẽ được nhận: cả hai chữ ký đều được tin, và khi kiểm tra không thấy lỗi nào.

terminal-passphrase = Cụm mật khẩu (không hiện ra khi quý vị gõ):
terminal-session-key = --key FILE mở nó, với tập tin chứa khóa bí mật.
terminal-replace = Hãy chọn tên khác, hoặc ghi đè lên bằng --replace.

terminal-reading = Đang đọc câu trả lời từ cửa sổ dòng lệnh (terminal). Để kết thúc, nhấn Ctrl+D.

terminal-not-confined = Sightline không khởi động. Hệ điều hành không chặn được mạng: { $reason }.
terminal-unconfined-how = Để vẫn cứ khởi động: --unconfined
terminal-no-window = Sightline không mở được cửa sổ: { $reason }. Trong cửa sổ dòng lệnh (terminal), `sightline interview` hỏi những câu như vậy.
terminal-unconfined = Mạng không bị chặn cho Sightline: { $reason }. Chính Sightline không gửi gì đi.

terminal-template-head = Tập tin câu trả lời của Sightline. Hãy điền những gì quý vị biết. Bỏ ra những gì quý vị không biết, hoặc viết skip. Tập tin ở lại trên máy này; hãy xóa nó khi làm xong.
terminal-template-per = Một câu trả lời cho mọi tiểu bang, hoặc mỗi tiểu bang một câu, như trong: { $example }
terminal-template-when = Chỉ hỏi trong một số trường hợp.
terminal-template-list = Tên đầy đủ, như trong danh sách của tiểu bang quý vị. Ví dụ: Durham County

## Kiểm tra nữa

terminal-check-loose = { $count ->
    [one] { NUMBER($count) } biện pháp bảo vệ chỉ có nguồn cũ chứng minh và không hạ thấp kết quả nào: { $safeguards }
   *[other] { NUMBER($count) } biện pháp bảo vệ chỉ có nguồn cũ chứng minh và không hạ thấp kết quả nào: { $safeguards }
}
terminal-check-primary = { NUMBER($primary) } trong { NUMBER($all) } nguồn là nguồn trực tiếp (chính phủ, tòa án, cơ quan lập pháp); { NUMBER($read) } nguồn đã được đọc tại địa chỉ ghi ra.
terminal-check-stale-month = { DATE($month) } ({ NUMBER($count) })
terminal-check-stale = { $count ->
    [0] Không điều khẳng định nào cũ hơn 12 tháng.
    [one] { NUMBER($count) } điều khẳng định cũ hơn 12 tháng. `--stale` liệt kê những điều đó.
   *[other] { NUMBER($count) } điều khẳng định cũ hơn 12 tháng. `--stale` liệt kê những điều đó.
}
terminal-check-open = { $count ->
    [0] { $language }: mọi lời đều đã dịch.
    [one] { $language }: { NUMBER($count) } lời được hiện bằng tiếng Anh, có đánh dấu ({ NUMBER($stale) } lời dịch từ bản cũ). `sightline locales { $language }` liệt kê những lời đó.
   *[other] { $language }: { NUMBER($count) } lời được hiện bằng tiếng Anh, có đánh dấu ({ NUMBER($stale) } lời dịch từ bản cũ). `sightline locales { $language }` liệt kê những lời đó.
}

## Cho người dịch

terminal-locales-head = ngôn ngữ | bậc | lời | trọn vẹn | thiếu | bản sao | bản cũ | chữ phải dịch
terminal-locales-legend = Bậc: 1 để dùng Sightline, 2 đường đi và sự kiện, 3 ghi chú về toàn quốc, 4 ghi chú về các tiểu bang. * cho biết ngôn ngữ phải trọn vẹn ở đó. Bản sao là chữ tiếng Anh đang chờ được viết lại. Bản cũ nghĩa là tiếng Anh đã thay đổi từ đó. `sightline check` cho biết chỗ nào hỏng.
terminal-locales-broken = { $count ->
    [one] { $language }: { NUMBER($count) } lỗi. `sightline check` nêu tên các lỗi đó.
   *[other] { $language }: { NUMBER($count) } lỗi. `sightline check` nêu tên các lỗi đó.
}
terminal-locales-missing = thiếu
terminal-locales-copy = vẫn là tiếng Anh
terminal-locales-stale = bản cũ, tiếng Anh đã thay đổi từ đó
terminal-locales-whole = Mọi lời đều đã dịch.
terminal-locales-synced = Lời được đặt vào đó bằng tiếng Anh, để viết lại: { NUMBER($added) }. Bản sao như vậy được làm lại, vì tiếng Anh đã thay đổi: { NUMBER($renewed) }. Không gì quý vị đã viết bị thay đổi.
terminal-locales-fresh = Đã ghi nhận: khớp với bản tiếng Anh hôm nay.
terminal-locales-begun = Đã bắt đầu trong { $folder }: { NUMBER($count) } lời bằng tiếng Anh, để viết lại. Trước hết hãy đặt tên, chiều chữ và dạng thức trong locale.yaml.

## Những gì người ta có thể gõ

terminal-typed-help = ? | giúp | giúp tôi | trợ giúp | tại sao | vì sao | sao lại hỏi | vì sao hỏi | giup toi | tro giup
terminal-typed-back = b | quay lại | trở lại | lui | lui lại | trước | câu trước | tro lai | truoc | cau truoc
terminal-typed-result = q | kết quả | xem kết quả | cho xem kết quả | ket qua | xem ket qua | cho xem ket qua
terminal-typed-leave = q | thoát | ra | nghỉ | ngưng | đóng | dong | ngung
terminal-typed-skip = bỏ qua | bỏ | tôi không biết | không biết | chưa biết | không rõ | không chắc | tôi không chắc | không nhớ | không muốn nói | tôi không muốn nói | toi khong biet | khong biet | chua biet | khong ro | khong chac | toi khong chac | khong nho | khong muon noi | toi khong muon noi
terminal-typed-list = danh sách | xem danh sách | xem hết | xem tất cả | hiện tất cả | hien tat ca | xem het | xem tat ca
terminal-typed-steps = + | các bước | bước | tôi có thể làm gì | tôi làm được gì | làm gì được | lam gi duoc | toi lam duoc gi | cac buoc | buoc | toi co the lam gi
terminal-typed-yes = có | dạ có | dạ | vâng | ừ | ừm | phải | đúng | dung | vang | u | um
terminal-typed-no = không | dạ không | không có | ko | hông | chưa | chưa bao giờ | không bao giờ | khong | da khong | khong co | hong | chua | chua bao gio | khong bao gio
terminal-typed-and = với | cùng | cùng với | voi | cung voi
terminal-typed-or = hay | hoặc | hay là | hoac

terminal-about = Cơ quan nào tiếp cận được hồ sơ nào về quý vị, qua đường đi nào, điều gì ngăn lại, và vì sao chúng tôi biết? Sightline chỉ chạy trên máy này: nó không mở kết nối nào và không giữ lại gì.
