channel-address-map = Bản đồ địa chỉ của ICE (ELITE)
    .how =
        ELITE là chương trình của ICE cho thấy trên bản đồ những người có thể bị nhắm tới. Mỗi địa chỉ có điểm từ 0 đến 100
        cho biết ICE chắc đến đâu về địa chỉ đó. Trong số các nguồn của địa chỉ có USCIS và Bộ Y Tế (HHS); tin báo chí có
        nêu Medicaid. Một bản hướng dẫn người dùng của ICE và lời khai có tuyên thệ mô tả chương trình này.
channel-address-finders = Hãng tư nhân tìm địa chỉ
    .how =
        ICE trả tiền cho các hãng tư nhân để tìm và chụp ảnh nơi người ta sống và làm việc. Các hợp đồng tháng 12 năm 2025
        với 13 hoặc 14 hãng có thể lên đến tổng cộng khoảng $1.2 tỷ trong hai năm. Giấy tờ nói đến 1.5 triệu người. Một
        hãng, Capgemini, nói vào tháng 1 năm 2026 rằng hợp đồng của họ đang không được thực hiện.
channel-student-visa-system = Hệ thống visa du học (SEVIS)
    .how =
        Các trường phải báo cáo sinh viên có visa F, M và J vào SEVIS, một hệ thống do ICE điều hành. Vì vậy ICE đã có sẵn
        trường, địa chỉ và tình trạng của họ. Mùa xuân năm 2025, ICE kiểm tra các tên trong một cơ sở dữ liệu của FBI và
        chấm dứt khoảng 4,700 hồ sơ sinh viên. ICE khôi phục chúng ngày 25 tháng 4 năm 2025, trong khi đang bị kiện.
channel-child-sponsor-file = Hồ sơ về người lớn nhận một đứa trẻ
    .how =
        Người nhận một đứa trẻ từ nơi tạm trú liên bang nộp cho cơ quan tị nạn (ORR) một hồ sơ đầy đủ. Hiện nay mọi
        người lớn trong nhà phải cho dấu vân tay. Từ tháng 7 năm 2025, người lớn đó phải đến tận nơi, và viên chức di
        trú có thể có mặt ở đó. Có tin tường thuật về việc bắt người. NPR tường thuật ngày 14 tháng 2 năm 2025 rằng có
        thêm viên chức ICE xem được cơ sở dữ liệu. Một quy định ngày 25 tháng 3 năm 2025 bỏ lệnh cấm thu thập tình trạng
        di trú của người bảo trợ (sponsor) và chuyển thông tin đó đi; sau đó có các vụ kiện, và chúng tôi không tìm ra
        chúng kết thúc ra sao.
channel-passenger-lists = Tên hành khách máy bay đưa cho ICE
    .how =
        Từ khoảng tháng 3 năm 2025, cơ quan an ninh phi trường (TSA) đã đưa cho ICE tên những người sắp đi máy bay, mỗi
        tuần nhiều lần. Có cả các chuyến bay bên trong Hoa Kỳ. ICE so các tên với lệnh trục xuất (removal order) và cho
        viên chức đến phi trường. New York Times tường thuật điều này vào tháng 12 năm 2025; Bộ An Ninh Nội Địa (DHS)
        nói điều đó không có gì mới.
channel-airline-ticket-sales = Bán dữ liệu vé máy bay (chấm dứt năm 2025)
    .how =
        Trung tâm thanh toán vé của các hãng hàng không (ARC) đã bán cho các cơ quan một kho hồ sơ vé mua qua đại lý du lịch,
        có tên, đường bay và dữ liệu thẻ. Vé mua thẳng từ hãng hàng không không bao giờ có trong đó. Việc này đã chấm dứt,
        theo lời của chính ARC: tháng 11 năm 2025, ARC nói việc bán sẽ chấm dứt trong năm đó. Chúng tôi không tìm thấy gì từ
        năm 2026 xác nhận điều này.
channel-social-security-sharing = Dữ liệu An Sinh Xã Hội đưa cho ICE
    .how =
        Theo tường thuật, tháng 2 năm 2025 An Sinh Xã Hội (Social Security) đã đồng ý đưa cho ICE địa chỉ được biết sau cùng
        của 98,000 người. Tháng 11 năm 2025, cơ quan này loan báo có chia sẻ dữ liệu quốc tịch và di trú với Bộ An Ninh Nội
        Địa (DHS). Tháng 6 năm 2026, một tòa hủy bỏ một phần việc chia sẻ đó, gắn với hệ thống tên SAVE. Tối Cao Pháp Viện
        (Supreme Court) tạm ngưng phán quyết đó ngày 25 tháng 9 năm 2026, nên hiện nay nó không ngăn gì. Còn việc chia sẻ nào
        khác đang diễn ra thì không được công khai.

channel-insurance-claims-search = Tìm trong các đơn đòi bồi thường bảo hiểm
    .how =
        Các hãng bảo hiểm chia sẻ đơn đòi bồi thường về xe, nhà và thương tích trong một kho hồ sơ chung, gọi là ISO
        ClaimSearch. Tháng 7 năm 2025, 404 Media tường thuật, từ giấy tờ của chính ICE, rằng bộ phận trục xuất của ICE
        (ERO) tìm trong kho này. Kho có tên, địa chỉ, số điện thoại và bảng số xe, và một số hóa đơn y tế. Luật liên
        bang về riêng tư sức khỏe không áp dụng cho kho này. Không rõ ICE tìm bao nhiêu lần.
