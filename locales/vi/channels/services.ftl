channel-hospital-request = Viên chức hỏi bệnh viện
    .how =
        Bệnh viện được phép đưa dữ liệu bệnh nhân cho viên chức theo lệnh của tòa (court order). Bệnh viện cũng được phép
        trả lời đòi hỏi bằng giấy của chính viên chức nếu đòi hỏi đó cụ thể, có giới hạn và liên quan, nhưng không bắt
        buộc. Bệnh viện được phép cho biết vài điều căn bản để giúp tìm một nghi can hoặc người đang trốn, và cho biết
        nhiều hơn nếu viên chức đang giữ người đó hoặc để ngăn một mối đe dọa nghiêm trọng. Một chính sách giữ viên chức
        ở ngoài đã chấm dứt vào tháng 1 năm 2025; để vào khu vực chữa trị, họ vẫn cần sự đồng ý hoặc trát của thẩm phán
        (judge's warrant).
channel-school-record-request = ICE hỏi trường học
    .how =
        Một luật liên bang giữ hồ sơ trường học khỏi ICE trừ khi gia đình đồng ý. Trát đòi (subpoena) hợp pháp, kể cả
        trát đòi không thẩm phán nào ký, hoặc lệnh của tòa (court order) là ngoại lệ. Trường hợp khẩn cấp cũng vậy. Thông
        tin danh bạ (directory data), như tên và địa chỉ, cũng vậy, trừ khi gia đình đã nói không. Từ tháng 1 năm 2025,
        trường học không còn là nơi mà ICE tránh theo chính sách.
channel-census-answers-request = Hỏi xin câu trả lời thống kê dân số
    .how =
        Cục Thống Kê Dân Số (Census Bureau) giữ những gì các hộ gia đình trả lời. Theo luật, câu trả lời chỉ được dùng để
        làm thống kê và không được cho cơ quan nào khác xem. Vi phạm luật này là một tội. Chúng tôi không tìm thấy thay
        đổi nào trong năm 2025 hoặc 2026.
channel-postal-records-request = Dữ liệu thư tín cho cơ quan di trú
    .how =
        Năm 2025, cơ quan thanh tra bưu điện (Postal Inspection Service) tham gia một nhóm phối hợp về di trú. Giới chức di
        trú tìm cách lấy ảnh phong bì, dữ liệu theo dõi thư và dữ liệu tài khoản trên mạng, theo tường thuật của Washington
        Post ngày 29 tháng 4 năm 2025. Bộ An Ninh Nội Địa (DHS) xác nhận một cách chung chung rằng họ làm việc cùng nhau.
        Không rõ điều này liên quan đến bao nhiêu người.

channel-student-aid-form-request = Mẫu trợ cấp sinh viên (FAFSA)
    .how =
        Mẫu trợ cấp sinh viên có tên, ngày sinh và địa chỉ của sinh viên và của cha mẹ hoặc vợ/chồng. Luật liên bang giới
        hạn việc dùng dữ liệu này vào việc trợ cấp sinh viên. Bộ Giáo Dục nói rằng bộ đã không chia sẻ dữ liệu này trái
        luật. Chúng tôi không tìm thấy việc chuyển dữ liệu nào cho cơ quan di trú, và không ai có thể hứa rằng sẽ không có.

channel-library-record-request = Viên chức hỏi thư viện
    .how =
        Thư viện công giữ hồ sơ ai đã mượn gì. Gần như mọi tiểu bang giữ kín điều này bằng luật, theo lệ chung là cho đến
        khi tòa ra lệnh khác. Mẫu giấy của riêng viên chức di trú không phải là lệnh của tòa (court order). Chúng tôi không
        tìm thấy trường hợp nào ICE hỏi xin hồ sơ thư viện.
