## Máy tính so khuôn mặt

us-channel-mobile-fortify =
    Mobile Fortify là ứng dụng điện thoại mà viên chức ICE và CBP dùng trên đường phố. Ứng dụng quét khuôn mặt
    hoặc dấu vân tay. Sau đó nó tìm trong dữ liệu của Bộ An Ninh Nội Địa (DHS), FBI và Bộ Ngoại Giao, và dữ liệu
    nối với mạng cảnh sát Nlets. Một tài liệu về sự riêng tư của DHS nói rằng người ta không thể từ chối. Tài
    liệu nói ảnh được giữ 15 năm, kể cả ảnh của công dân Hoa Kỳ. DHS nói công cụ này hợp pháp. Illinois và
    Chicago đã kiện về việc này ngày 12 tháng 1 năm 2026; chúng tôi không tìm thấy phán quyết nào.

us-channel-mobile-identify-local-police =
    Mobile Identify là ứng dụng quét khuôn mặt của CBP. Ứng dụng được làm cho viên chức địa phương trong chương
    trình 287(g), là những người làm công việc di trú cho ICE. Nó ra mắt ngày 30 tháng 10 năm 2025. Nó không cho
    thấy tên, nhưng cho viên chức biết có cần gọi ICE hay không. Nó biến mất khỏi kho ứng dụng của Google ngày 5
    tháng 12 năm 2025, không nêu lý do. Chúng tôi không xác nhận được nó có còn được dùng dưới hình thức khác
    hay không.

us-channel-local-police-ice-face-app =
    Viên chức địa phương làm việc cho ICE theo loại lực lượng đặc nhiệm (task force) có ứng dụng khuôn mặt
    riêng, ICE Task Force Module. 404 Media và NPR tường thuật về một tài liệu của Bộ An Ninh Nội Địa về sự
    riêng tư, vào tháng 6 năm 2026. Viên chức chụp ảnh người bị chặn. Khuôn mặt được so với hơn 250 triệu hồ sơ
    của chính phủ, trong đó có hồ sơ visa và một dịch vụ xác nhận danh tính ở phi trường. Viên chức được bảo
    đừng giữ người đó, hoặc gọi ICE với một mã. Ảnh được giữ 15 năm. Tài liệu ghi việc này bắt đầu từ tháng 9
    năm 2025. Khi đó có khoảng 1,300 cơ quan theo loại này. Bộ An Ninh Nội Địa nói các công cụ này hợp pháp và
    không cho biết chi tiết.

us-channel-iris-scanners =
    ICE mua 1,570 máy quét cầm tay đọc mống mắt (iris), theo một ghi chú về bài tường thuật của NPR ngày 27
    tháng 5 năm 2026. Máy là cho viên chức của ICE và các cơ quan 287(g) hợp tác với ICE. Đơn đặt mua trị giá
    $25.1 triệu, kèm quyền truy cập một kho tư nhân có khoảng năm triệu mống mắt. Chúng tôi chỉ đọc ghi chú đó,
    nên điều này không chắc.

us-channel-entry-exit-records =
    CBP ghi lại mỗi lần đến từ ngoại quốc và mỗi lần rời đi. CBP dùng mẫu I-94 và danh sách hành khách của các
    hãng hàng không. Một quy định đã áp dụng từ ngày 26 tháng 12 năm 2025. Quy định đó cho CBP chụp ảnh mọi
    người không phải công dân Hoa Kỳ khi vào và khi ra, kể cả người có thẻ xanh và trẻ em. CBP được phép giữ ảnh
    đến 75 năm. Công dân Hoa Kỳ được phép từ chối. Bộ An Ninh Nội Địa nói một mục đích là tìm người ở quá hạn
    (overstay).

us-channel-clearview-ai =
    Clearview AI so ảnh một khuôn mặt với hàng chục tỷ hình lấy từ mạng internet. Ngày 5 tháng 9 năm 2025, bộ
    phận điều tra của ICE (HSI) ký một hợp đồng trị giá lên đến $9.2 triệu. Lý do được nêu là các vụ bóc lột trẻ
    em và hành hung viên chức. Tháng 2 năm 2026, CBP đồng ý một thỏa thuận một năm với giá $225,000. Thỏa thuận
    gồm 15 giấy phép sử dụng cho bộ phận tình báo của Tuần Tra Biên Giới (Border Patrol) và cho trung tâm nhắm
    mục tiêu của CBP.

## Sự việc

us-event-mobile-fortify-privacy-paper =
    Một tài liệu về sự riêng tư của Bộ An Ninh Nội Địa, đã được tường thuật đến lúc đó, nói rằng người ta không
    thể từ chối việc quét bằng Mobile Fortify. Tài liệu nói ảnh được giữ 15 năm, kể cả ảnh của công dân Hoa Kỳ.
    Bộ nói công cụ này hợp pháp. Chúng tôi không xác nhận được tài liệu được viết khi nào.

us-event-mobile-fortify-lawsuit-2026 =
    Illinois và Chicago đã kiện về ứng dụng Mobile Fortify. Chúng tôi không tìm thấy phán quyết nào.

us-event-mobile-identify-released-2025 =
    CBP đưa ra Mobile Identify, ứng dụng quét khuôn mặt cho viên chức địa phương trong chương trình 287(g). Nó
    không cho thấy tên, nhưng cho viên chức biết có cần gọi ICE hay không.

us-event-mobile-identify-vanished-2025 =
    Ứng dụng Mobile Identify biến mất khỏi kho ứng dụng của Google, không nêu lý do. Chúng tôi không xác nhận
    được nó có còn được dùng dưới hình thức khác hay không.

us-event-clearview-hsi-contract-2025 =
    Bộ phận điều tra của ICE (HSI) ký hợp đồng với Clearview AI, trị giá lên đến $9.2 triệu. Lý do được nêu là
    các vụ bóc lột trẻ em và hành hung viên chức.

us-event-clearview-cbp-deal-2026 =
    CBP đồng ý một thỏa thuận một năm với Clearview AI với giá $225,000. Thỏa thuận gồm 15 giấy phép sử dụng cho
    bộ phận tình báo của Tuần Tra Biên Giới (Border Patrol) và cho trung tâm nhắm mục tiêu của CBP.

us-event-entry-exit-rule-2025 =
    Một quy định cho CBP chụp ảnh mọi người không phải công dân Hoa Kỳ khi vào và khi ra, kể cả người có thẻ
    xanh và trẻ em. CBP được phép giữ ảnh đến 75 năm. Công dân Hoa Kỳ được phép từ chối.

us-event-local-face-app-paper-2026 =
    NPR tường thuật về một tài liệu của Bộ An Ninh Nội Địa. Từ tháng 9 năm 2025, viên chức địa phương làm việc
    cho ICE có thể quét khuôn mặt bằng một ứng dụng, ICE Task Force Module. Ứng dụng không cho thấy hồ sơ. Nó
    bảo viên chức đừng giữ người đó, hoặc gọi ICE.

us-event-local-face-app-government-says =
    Bộ An Ninh Nội Địa nói các công cụ này hợp pháp, và không cho NPR biết chi tiết về cách dùng chúng.

us-event-iris-scanners-bought-2026 =
    Theo một ghi chú về bài tường thuật của NPR, ICE mua 1,570 máy quét mống mắt cầm tay cho viên chức của mình
    và các cơ quan 287(g) hợp tác. Chúng tôi không đọc chính bài tường thuật đó.
