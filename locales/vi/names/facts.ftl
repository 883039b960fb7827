## DMV

fact-dmv-license-regardless-of-status = Bằng lái cho mọi người, bất kể tình trạng di trú
    .is-yes = tiểu bang cấp bằng lái hoặc thẻ lái xe cho mọi người đủ điều kiện, bất kể tình trạng
    .is-no = tiểu bang không cấp bằng lái nếu không có bằng chứng được ở hợp pháp
    .is-partial = tiểu bang chỉ làm vậy một phần
fact-dmv-card-marking = Hình dạng của bằng lái dành cho mọi người
    .is-marked = thẻ trông khác
    .is-unmarked = thẻ trông giống các thẻ khác
    .is-not-applicable = tiểu bang không có thẻ như vậy
    .is-unknown = chưa rõ
fact-dmv-noncitizen-marking = Luật tiểu bang về việc ghi dấu trên thẻ của người không phải công dân
    .is-yes = có luật hoặc quy định ghi dấu trên những thẻ đó
    .is-no = không ghi dấu như vậy
    .is-unknown = chưa rõ
fact-dmv-document-retention = Bản sao giấy tờ ở DMV
    .is-keeps-copies = DMV giữ bản sao
    .is-limits-copies = có quy định giới hạn bản sao
    .is-unknown = chưa rõ
fact-dmv-disclosure-limit = Giới hạn của tiểu bang về việc chia sẻ hồ sơ DMV
    .is-judicial-warrant-or-order = cần trát của thẩm phán hoặc lệnh của thẩm phán
    .is-conditions = được phép theo điều kiện
    .is-policy-only = chỉ bị giới hạn bởi chính sách, không phải bởi luật
    .is-none-found = không tìm thấy giới hạn
fact-dmv-nlets-immigration = Dữ liệu người lái trên mạng cảnh sát cho các cơ quan di trú
    .is-blocked = bị chặn
    .is-partly-blocked = bị chặn một phần
    .is-announced = đã loan báo chặn, chưa xác nhận
    .is-open = mở
    .is-unknown = chưa rõ
fact-dmv-nlets-photos = Ảnh bằng lái trên mạng cảnh sát
    .is-shared = có chia sẻ
    .is-not-shared = không chia sẻ
    .is-unknown = chưa rõ
fact-dmv-face-recognition = Tìm kiếm khuôn mặt trong ảnh bằng lái
    .is-federal-searches-documented = tài liệu cho thấy có các cuộc tìm kiếm của liên bang
    .is-used = có dùng trong tiểu bang
    .is-forbidden = bị cấm
    .is-restricted = bị giới hạn bởi một quy định
    .is-not-used = không dùng
    .is-unknown = chưa rõ
fact-dmv-ice-documented-access = ICE và hồ sơ DMV
    .is-documented = tài liệu cho thấy ICE đã tiếp cận
    .is-requested = ICE đã yêu cầu; không có gì cho thấy đã tiếp cận
    .is-none-found = không tìm thấy trường hợp nào
fact-dmv-data-sales = Bán dữ liệu người lái
    .is-documented = có tài liệu cho thấy việc bán
    .is-restricted = bị giới hạn bởi một quy định
    .is-none-found = không tìm thấy việc bán
    .is-unknown = chưa rõ
fact-dmv-federal-bulk-request = Liên bang yêu cầu hàng loạt dữ liệu người lái hoặc cử tri
    .is-given = tiểu bang đã đưa hoặc đã hứa đưa dữ liệu
    .is-refused = tiểu bang đã từ chối
    .is-litigating = đang ở tòa
    .is-none-found = không tìm thấy yêu cầu nào
    .is-unknown = chưa rõ

## Camera đọc bảng số xe

fact-alpr-statute = Luật tiểu bang về camera đọc bảng số xe
    .is-yes = tiểu bang có luật
    .is-no = tiểu bang không có luật
fact-alpr-sharing-limit = Giới hạn việc chia sẻ dữ liệu camera đọc bảng số xe
    .is-warrant = cần lệnh khám xét (warrant)
    .is-in-state-only = chỉ trong tiểu bang
    .is-conditions = được phép theo điều kiện
    .is-none-found = không tìm thấy giới hạn
fact-alpr-immigration-limit = Dữ liệu camera đọc bảng số xe cho công việc di trú
    .is-forbidden = bị cấm
    .is-conditions = được phép theo điều kiện
    .is-none-found = không tìm thấy giới hạn
fact-alpr-ice-documented-access = Các cơ quan di trú và camera đọc bảng số xe
    .is-documented = có tài liệu cho thấy đã tiếp cận hoặc tìm kiếm
    .is-none-found = không tìm thấy trường hợp nào

## Cảnh sát và nhà giam

fact-police-immigration-limit = Giới hạn việc cảnh sát giúp công việc di trú
    .is-strong = giới hạn chặt chẽ
    .is-some = có một số giới hạn
    .is-none-found = không tìm thấy giới hạn
fact-police-287g-task-force = Thỏa thuận lực lượng đặc nhiệm (task force) với ICE (287(g))
    .is-some = { $count ->
        [one] đã ký { NUMBER($count) } thỏa thuận
       *[other] đã ký { NUMBER($count) } thỏa thuận
    }
    .is-none = không có thỏa thuận nào được ký
fact-police-287g-jail = Thỏa thuận của nhà giam với ICE (287(g))
    .is-some = { $count ->
        [one] đã ký { NUMBER($count) } thỏa thuận
       *[other] đã ký { NUMBER($count) } thỏa thuận
    }
    .is-none = không có thỏa thuận nào được ký
fact-police-cooperation-mandate = Bổn phận của cảnh sát phải giúp ICE
    .is-required = luật tiểu bang bắt buộc
    .is-encouraged = tiểu bang khuyến khích
    .is-none-found = không tìm thấy bổn phận như vậy
fact-police-287g = Thỏa thuận với ICE (287(g))
    .is-some =
        { $count ->
            [one] đã ký { NUMBER($count) } thỏa thuận
           *[other] đã ký { NUMBER($count) } thỏa thuận
        }
    .is-none = không có thỏa thuận nào được ký
    .is-forbidden = bị luật tiểu bang cấm
    .is-unknown = chưa rõ

## Chương trình công, sức khỏe, bầu cử, trường học và các việc khác

fact-benefits-medicaid-data = Dữ liệu Medicaid và ICE
    .is-shared = có chia sẻ
    .is-enjoined = một tòa giới hạn việc chia sẻ
    .is-litigating = đang ở tòa
    .is-unknown = chưa rõ
fact-benefits-snap-data = Dữ liệu phiếu thực phẩm (SNAP) và chính phủ liên bang
    .is-given = tiểu bang đã đưa hoặc đã hứa đưa dữ liệu
    .is-enjoined = một tòa chặn yêu cầu đó
    .is-refused = tiểu bang đã từ chối
    .is-unknown = chưa rõ
fact-health-status-question = Câu hỏi về tình trạng di trú ở bệnh viện
    .is-required = bệnh viện phải hỏi
    .is-none-found = không tìm thấy quy định như vậy
    .is-unknown = chưa rõ
fact-voter-roll-shared = Danh sách cử tri và chính phủ liên bang
    .is-given = tiểu bang đã đưa hoặc đã hứa đưa danh sách
    .is-refused = tiểu bang đã từ chối
    .is-litigating = đang ở tòa
    .is-unknown = chưa rõ
fact-utilities-data-limit = Luật giới hạn việc chia sẻ dữ liệu điện, gas, nước
    .is-yes = tiểu bang có luật
    .is-none-found = không tìm thấy
fact-school-status = Tình trạng di trú ở trường học
    .is-collects = có luật cho một số cơ sở giáo dục thu thập thông tin này
    .is-protects = có quy định bảo vệ học sinh, sinh viên
    .is-none-found = không tìm thấy quy định
    .is-unknown = chưa rõ
fact-tolls-data = Dữ liệu phí cầu đường
    .is-limit = có quy định giới hạn việc chia sẻ
    .is-documented = có tài liệu cho thấy việc chia sẻ
    .is-none-found = không tìm thấy gì
fact-broker-delete-right = Quyền đòi công ty mua bán dữ liệu (data broker) xóa dữ liệu
    .is-yes = tiểu bang cho quyền này
    .is-partial = tiểu bang cho quyền này một phần
    .is-none-found = không tìm thấy
fact-courts-arrest-limit = Giới hạn việc bắt người vì di trú ở tòa án
    .is-yes = tiểu bang có giới hạn
    .is-none-found = không tìm thấy
