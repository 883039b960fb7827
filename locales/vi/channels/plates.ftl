channel-plate-network-sharing = Liên bang truy cập camera đọc bảng số xe của cảnh sát
    .how =
        Nhiều sở cảnh sát dùng camera đọc bảng số xe qua một công ty như Flock hoặc Vigilant. Một sở có thể
        chia sẻ dữ liệu bảng số với người dùng liên bang qua hệ thống của công ty. Flock nói mỗi khách hàng
        tự quyết định việc chia sẻ của mình. Một nghiên cứu về Tiểu Bang Washington thấy có những sở bị tìm
        trong dữ liệu mà không hề đồng ý; Flock phản bác một phần nghiên cứu đó.
    .seen-elsewhere =
        Việc truy cập của liên bang đã thấy ở các tiểu bang khác, nhưng chúng tôi không tìm thấy trường hợp
        nào của cơ quan này ở tiểu bang này. Tài liệu năm 2019 liệt kê hơn 80 sở, ở hơn mười hai tiểu bang,
        và chúng tôi chưa thấy danh sách đó.
    .county-some = { $county }: những cơ quan này được biết là có máy đọc bảng số xe. Họ có chia sẻ với cơ quan liên bang hay không thì do chính họ nói; những cơ quan khác ở đây cũng có thể có máy:
    .county-other = { $county }: chúng tôi biết có những cơ quan khác ở đây, không cơ quan nào có máy đọc bảng số xe.
    .county-none = { $county }: chúng tôi không biết cơ quan nào ở đây có máy đọc bảng số xe. Điều đó không có nghĩa là không có: nhiều cơ quan không nằm trong danh sách { DATE($date) }.
channel-plate-network-lookup = Sở cảnh sát khác tìm bảng số xe
    .how =
        Các sở cảnh sát trên mạng của cùng một công ty có thể cho những sở khác tìm trong camera của mình.
        Khi đó cảnh sát viên tra xem bảng số đã được thấy ở đâu, kể cả ở tiểu bang khác. Luật tiểu bang có
        thể giới hạn điều này.
    .seen-elsewhere =
        Những cuộc tìm như vậy đã thấy ở các tiểu bang khác, nhưng chúng tôi không tìm thấy trường hợp nào
        của cơ quan này ở tiểu bang này.
channel-plate-side-door = Cảnh sát tìm bảng số xe cho cơ quan di trú
    .how =
        Một cơ quan di trú nhờ một cảnh sát viên tra một bảng số. Cảnh sát viên tìm trong dữ liệu camera đọc
        bảng số xe và chuyển kết quả lại. Cảnh sát viên đó có thể làm việc ở tiểu bang của quý vị hoặc ở
        tiểu bang khác.
    .seen-elsewhere =
        Những cuộc tìm như vậy đã thấy ở các tiểu bang khác, nhưng chúng tôi không tìm thấy trường hợp nào
        của cơ quan này ở tiểu bang này.
channel-commercial-plate-data = Dữ liệu bảng số xe do công ty bán
    .how =
        Các công ty tư nhân gom những lần thấy bảng số xe, ví dụ bằng camera trên xe kéo chuyên thu lại xe
        thiếu nợ. Cảnh sát, nơi cho vay, hãng bảo hiểm và nhà điều tra mua quyền truy cập. ICE bắt đầu dùng dữ
        liệu như vậy qua một hợp đồng năm 2018. Một hợp đồng sau đó của ICE hết hạn năm 2026, và chúng tôi
        không xác nhận được điều gì đã thay thế.
channel-border-patrol-plate-readers = Camera đọc bảng số xe của Tuần Tra Biên Giới
    .how =
        Tuần Tra Biên Giới (Border Patrol) có camera đọc bảng số xe riêng, một số nằm xa biên giới. Máy tính
        đánh dấu những chuyến đi có vẻ khác thường, và cảnh sát địa phương khi đó có thể chặn xe. Cơ quan này
        cũng lấy từ dữ liệu bảng số mà cơ quan chống ma túy (DEA) gom lại. Associated Press tường thuật điều
        này ngày 20 tháng 11 năm 2025. CBP, mà Tuần Tra Biên Giới là một phần, nói việc dùng này là hợp pháp
        và theo đúng chính sách.
    .seen-elsewhere =
        Máy đọc bảng số xe của liên bang đã thấy ở những nơi khác. Các bài tường thuật chỉ nêu một số nơi, và
        đếm máy ở 22 tiểu bang mà không có danh sách. Vì vậy không tìm thấy ở đây không có nghĩa là không có.
channel-private-camera-sharing = Camera đọc bảng số xe của trường, cửa tiệm và hàng xóm
    .how =
        Trường học, cửa tiệm và hội chủ nhà (HOA) cũng có camera đọc bảng số xe, thường là của Flock. Họ có thể
        cho cảnh sát tìm trong đó. Khi đó cảnh sát viên tìm thấy bảng số ở đó như trên camera của thành phố.
        Các cơ quan di trú có thể nhờ cảnh sát viên đó. Luật tiểu bang về camera đọc bảng số xe thường chỉ ràng
        buộc cơ quan công.
    .seen-elsewhere =
        Những cuộc tìm như vậy đã được tường thuật ở Texas và Arkansas. Các nguồn không nêu tên mọi nơi khác, và
        chúng tôi không tìm thấy trường hợp nào của cơ quan này ở tiểu bang này.
channel-toll-account-request = Yêu cầu hồ sơ phí cầu đường
    .how =
        Tài khoản phí cầu đường lưu nơi, giờ và tiền trả của mỗi chuyến đi. Cơ quan cấp thẻ thu phí giữ hồ sơ đó, dù xe
        đăng ký ở đâu. Các cơ quan thu phí đã đưa dữ liệu như vậy cho cảnh sát từ nhiều chục năm, thông thường theo trát
        đòi (subpoena) hoặc lệnh của tòa (court order). Quy định mỗi cơ quan và mỗi tiểu bang mỗi khác. Chúng tôi không
        tìm thấy trường hợp nào có tài liệu trong công việc di trú, nhưng điều đó không chứng tỏ là không có.
