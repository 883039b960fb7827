## Giấy tờ, mục đích hoặc bổn phận mở đường

exception-court-order = lệnh của tòa (court order)
exception-judicial-warrant = trát của thẩm phán (judge's warrant)
exception-subpoena = trát đòi (subpoena), kể cả trát đòi không thẩm phán nào ký
exception-criminal-investigation = vụ việc hình sự, có thể gồm cả các tội về di trú
exception-stated-purpose = mục đích mà bên hỏi nêu ra
exception-requester-promise = lời hứa của chính bên hỏi
exception-required-by-law = bổn phận theo một luật khác của tiểu bang hoặc liên bang
exception-consent = sự đồng ý của người đó
exception-emergency = trường hợp khẩn cấp
exception-task-force = việc phối hợp với viên chức liên bang về các tội khác
exception-listed-convictions = bị kết án về những tội có trong danh sách
exception-watch-list = trùng khớp với một danh sách theo dõi

## Quy định không với tới

exception-same-department = viên chức cùng một bộ với nơi giữ hồ sơ, nên có thể xem hồ sơ
exception-other-agencies = các cơ quan mà quy định không nêu tên
exception-other-states = cảnh sát tiểu bang khác chuyển lại
exception-network-queries = tra cứu trực tiếp qua mạng cảnh sát
exception-other-records = dữ liệu hoặc giấy tờ mà quy định không áp dụng
exception-other-cards = các loại bằng lái hoặc thẻ khác
exception-real-id = thẻ REAL ID và thẻ Enhanced
exception-trusted-traveler = Global Entry và các chương trình đi lại tương tự
exception-vehicle-trade = nhập cảng và xuất cảng xe
exception-public-records = hồ sơ mở cho công chúng
exception-status-information = chia sẻ chính thông tin quốc tịch hoặc tình trạng di trú (8 U.S.C. 1373)
exception-fingerprints = dấu vân tay gửi đến FBI khi làm thủ tục nhập giam (booking)
exception-prisons = nhà tù tiểu bang, mà quy định không áp dụng
exception-private-readers = camera và cơ sở dữ liệu của công ty tư nhân
exception-federal-readers = camera do chính các cơ quan liên bang điều hành
exception-copies-elsewhere = bản sao mà nơi khác đã có

## Chính biện pháp bảo vệ yếu

exception-changeable =
    việc đổi chính sách hoặc đổi lệnh của tòa (court order), hoặc một chính sách hay thỏa thuận dàn xếp (settlement) đã chấm dứt
exception-broken = việc vi phạm quy định, mà tài liệu cho thấy đã xảy ra
exception-untested = không chắc quy định có giá trị với viên chức liên bang hay không, hoặc chưa có tòa nào xét

exception-custody = đang bị viên chức hoặc nhà giam giữ
