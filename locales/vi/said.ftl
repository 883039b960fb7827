said-task-force =
    Theo thỏa thuận như vậy, viên chức địa phương có thể làm một số việc của ICE trong lúc làm việc
    thường ngày.

said-jail =
    Theo thỏa thuận như vậy, nhân viên nhà giam xét hỏi người bị giam thay cho ICE, hoặc thi hành
    lệnh hành chính (administrative warrant) của chính ICE đối với họ. Không thẩm phán nào ký những
    lệnh đó.

said-none-since =
    Chúng tôi không biết thỏa thuận nào được ký từ đó, nhưng chúng tôi không biết hết.

said-more-since = Từ đó có thêm thỏa thuận được ký.

said-county-list = Xin xem danh sách cho quận của quý vị.

said-287g = Thỏa thuận 287(g) cho viên chức địa phương làm một số công việc di trú cho ICE.

said-nlets = Nlets là mạng mà các cơ quan cảnh sát dùng để tra dữ liệu người lái và xe.

said-nlets-cut-off =
    Một lá thư tháng 11 năm 2025 của các dân biểu, nghị sĩ Quốc Hội nói rằng chỉ Illinois,
    Massachusetts, Minnesota, New York và Washington đã cắt việc ICE tự tra cứu ở đó.

said-no-order = Chúng tôi không tìm thấy lệnh của tòa (court order) nào buộc giao danh sách.
