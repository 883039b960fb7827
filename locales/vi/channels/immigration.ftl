channel-uscis-file-sharing = USCIS chia sẻ hồ sơ với ICE
    .how =
        USCIS và ICE là hai phần của cùng một bộ và chia sẻ hồ sơ với nhau. Từ một văn thư ngày 28 tháng 2
        năm 2025, USCIS mở thủ tục trục xuất (removal) với phần lớn những người bị từ chối đơn mà không
        có mặt hợp pháp (not lawfully present). USCIS cũng có thể chuyển hồ sơ cho ICE.
channel-victim-filing-shared = Chia sẻ đơn nạn nhân
    .how =
        Nạn nhân của bạo hành, tội phạm hoặc buôn người có thể nộp đơn cho USCIS. Luật liên bang chỉ cho
        phép đưa đơn ra ngoài chính phủ vì những lý do có trong danh sách. Bên trong Bộ An Ninh Nội Địa
        (DHS), luật giới hạn viên chức được phép dùng đơn vào việc gì. Luật không ngăn viên chức xem đơn
        để làm việc, và ICE là một phần của bộ đó. Đầu năm 2025, ICE bỏ bổn phận phải tìm xem có đơn như
        vậy trước khi bắt người.
channel-immigration-court-file = Hồ sơ ở tòa di trú
    .how =
        Hồ sơ ở tòa di trú có địa chỉ của người đó và ngày các phiên tòa. Luật sư của ICE là bên kia trong
        vụ việc, nên ICE thấy cả hai.
channel-immigration-court-visit = Viên chức chờ ở tòa di trú
    .how =
        Viên chức có thể chờ ở nơi mở phiên tòa. Một văn thư của ICE tháng 5 năm 2025 bảo luật sư của mình
        giúp viên chức lên kế hoạch bắt người ở các phiên tòa. Ngày 23 tháng 6 năm 2026, một tòa hủy bỏ
        trên toàn quốc những chính sách đứng sau việc bắt người như vậy. Chính phủ đã kháng cáo, và chúng
        tôi không tìm ra phán quyết có đang bị tạm ngưng hay không.
channel-federal-appointment = Buổi hẹn với ICE hoặc USCIS
    .how =
        Buổi hẹn đưa hồ sơ và khuôn mặt của quý vị đến trước văn phòng. USCIS và ICE là hai phần của cùng
        một bộ và chia sẻ hồ sơ với nhau. Chúng tôi biết đường đi này qua đọc các quy định. Việc có người
        bị bắt ở buổi hẹn là một đường đi khác, được cho thấy riêng.
channel-home-visit = Viên chức đến nhà quý vị
    .how =
        Viên chức đến một căn nhà và xin vào. Nếu không có sự đồng ý, họ cần trát (warrant) có chữ ký của
        thẩm phán. Các mẫu I-200 và I-205 của ICE do viên chức di trú ký, không phải thẩm phán. Một văn
        thư của ICE tháng 5 năm 2025 cho rằng mẫu I-205 là đủ, nhưng chỉ với người có lệnh trục xuất cuối
        cùng (final removal order). Một thẩm phán ở Minnesota đã ra phán quyết chống lại việc vào nhà như vậy
        vào tháng 1 năm 2026, và các vụ kiện còn tiếp diễn. Với mọi người khác, văn thư của ICE không thay
        đổi gì. Trên thực tế, viên chức vẫn có thể xông vào.
channel-alien-registration-form = Mẫu đăng ký G-325R
    .how =
        Từ ngày 11 tháng 4 năm 2025, USCIS nhận mẫu G-325R và dấu vân tay của những người không phải công
        dân chưa bao giờ đăng ký. Việc đó đưa một địa chỉ, quá trình và dấu vân tay vào hồ sơ của Bộ An
        Ninh Nội Địa (DHS). Mẫu này không cho tình trạng di trú nào, và không đăng ký có thể là một tội.
        Ai còn phân vân cần có luật sư trước khi nộp hoặc không nộp.

channel-appointment-visit = Bị bắt ở buổi trình diện hoặc phỏng vấn
    .how =
        Buổi hẹn cho ICE biết một người sẽ ở đâu và lúc nào. Bộ phận trục xuất của ICE (ERO) đã bắt những người đến buổi
        trình diện (check-in), hoặc đến phỏng vấn ở USCIS. Không rõ bao nhiêu lần. Phán quyết ngày 23 tháng 6 năm 2026
        về các tòa di trú không áp dụng cho những văn phòng này. Bỏ một buổi hẹn có hậu quả riêng. Hãy nói chuyện với
        luật sư trước khi quý vị đi, và trước khi quý vị quyết định không đi.

channel-ice-monitoring = ICE tự giám sát (thiết bị cổ chân, ứng dụng)
    .how =
        ICE buộc một số người mà ICE đã thả phải đeo thiết bị hoặc dùng một ứng dụng tên SmartLINK. Thiết
        bị theo dõi người đó ở đâu suốt ngày đêm. Ứng dụng ghi khuôn mặt và vị trí vào mỗi lần trình diện. Địa
        chỉ đổi trong ứng dụng đến tay ICE qua báo cáo hằng ngày. ICE nói dữ liệu ở lại với công ty của
        họ, BI, và với ICE. Không luật tiểu bang nào xen vào giữa.
