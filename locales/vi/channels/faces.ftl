channel-field-face-recognition = Quét khuôn mặt trên đường phố bằng ứng dụng điện thoại
    .how =
        Viên chức ICE và viên chức biên giới dùng một ứng dụng điện thoại để quét khuôn mặt hoặc dấu vân
        tay. Ứng dụng so bản quét với hồ sơ liên bang, như hồ sơ từ những lần qua biên giới. Một tài liệu
        liên bang nói người ta không thể từ chối việc quét, và ảnh được giữ 15 năm. Bộ An Ninh Nội Địa
        (DHS) nói công cụ này hợp pháp. Illinois và Chicago đã kiện về việc này vào tháng 1 năm 2026;
        chúng tôi không tìm thấy phán quyết nào.
channel-internet-face-search = Tìm kiếm khuôn mặt trong ảnh trên mạng
    .how =
        Một công ty tên Clearview AI so một tấm ảnh với hàng chục tỷ hình lấy từ mạng internet. Điều tra
        viên của ICE (HSI) đã ký hợp đồng về việc này ngày 5 tháng 9 năm 2025. Lý do được nêu là các vụ
        bóc lột trẻ em và hành hung viên chức. CBP đã đồng ý một thỏa thuận một năm vào tháng 2 năm 2026.
channel-border-crossing-file = Hồ sơ biên giới và đi lại
    .how =
        Viên chức biên giới ghi lại mỗi lần đến và đi, với dữ liệu từ các hãng hàng không. Một quy định
        cho phép họ chụp ảnh người không phải công dân Hoa Kỳ. Công dân có thể từ chối chụp ảnh. ICE cũng
        có thể dùng những hồ sơ này.

channel-local-officer-face-app = Viên chức địa phương làm việc cho ICE quét khuôn mặt
    .how =
        Một số viên chức địa phương làm việc cho ICE khi đi tuần, theo loại lực lượng đặc nhiệm (task force) của thỏa
        thuận 287(g). Một tài liệu liên bang cho thấy họ được trao một ứng dụng khuôn mặt, ICE Task Force Module. Ứng
        dụng so khuôn mặt của người bị chặn với hơn 250 triệu hồ sơ liên bang. Ứng dụng bảo viên chức đừng giữ người đó,
        hoặc gọi ICE với một mã. NPR tường thuật điều này vào tháng 6 năm 2026. Chúng tôi tính các thỏa thuận trong tiểu
        bang nơi quý vị sống, không tính từng thành phố, thị trấn.
