channel-phone-location-purchase = Vị trí điện thoại mua từ các công ty
    .how =
        Một số công ty bán dữ liệu vị trí lấy từ ứng dụng điện thoại. Năm 2025, ICE quay lại mua loại
        dữ liệu này. Một công cụ tên Webloc cho nhân viên vẽ một khu vực, liệt kê những điện thoại thấy ở đó và
        theo chúng về đến nhà. Một văn thư pháp lý của ICE nói rằng không cần trát của thẩm phán (judge's
        warrant), và Tối Cao Pháp Viện (Supreme Court) chưa quyết định có đúng vậy không.
channel-phone-company-location = Lịch sử vị trí ở công ty điện thoại
    .how =
        Công ty điện thoại ghi lại những trạm thu phát mà một điện thoại đã dùng. Viên chức cần trát của
        thẩm phán (judge's warrant) để buộc công ty giao lịch sử này từ một tuần trở lên, trừ trường hợp
        khẩn cấp hoặc khách hàng đồng ý. Từ phán quyết của Tối Cao Pháp Viện (Supreme Court) ngày 29 tháng
        6 năm 2026, việc thu thập lịch sử vị trí theo khu vực cũng được coi là khám xét. Chúng tôi biết
        đường đi này qua đọc luật.
channel-phone-subscriber-request = Trát đòi dữ liệu tài khoản điện thoại
    .how =
        Công ty điện thoại hoặc internet phải đưa cho cơ quan một số dữ liệu tài khoản khi có trát đòi
        (subpoena) thường, loại không cần thẩm phán. Đó là tên, địa chỉ, hồ sơ cuộc gọi và lần truy cập,
        và cách trả hóa đơn. Không ai bắt buộc phải báo cho khách hàng. Hồ sơ khác cần lệnh của tòa (court
        order), và nội dung tin nhắn cần trát của thẩm phán (judge's warrant). Trong trường hợp khẩn cấp
        đe dọa tính mạng, công ty được phép đưa dữ liệu mà không cần những giấy này.
channel-cell-site-simulator = Thiết bị giả làm trạm điện thoại
    .how =
        ICE có những thiết bị giả làm trạm điện thoại và tìm ra các điện thoại gần đó. ICE đã dùng chúng ít
        nhất 466 lần từ năm 2017 đến năm 2019 và đã đặt mua thêm từ đó. Chính sách riêng của Bộ An Ninh Nội Địa đòi phải có
        trát của thẩm phán (judge's warrant), với ngoại lệ. Năm 2017, giới chức nói rằng viên chức trục
        xuất (ERO) không dùng chúng cho các vụ dân sự. Chúng tôi không xác nhận được điều đó còn đúng hay
        không.
channel-phone-spyware = Phần mềm gián điệp trên điện thoại
    .how =
        Một chương trình gián điệp tên Graphite có thể chiếm một điện thoại mà không cần ai bấm vào gì.
        Tháng 4 năm 2026, người tạm quyền đứng đầu ICE xác nhận rằng điều tra viên (HSI) được phép dùng
        phần mềm gián điệp chống kẻ buôn ma túy và khủng bố. Tháng 5 năm 2026, Bộ An Ninh Nội Địa (DHS)
        nói ICE không có quan hệ với hãng làm Graphite; bộ không chịu nói về các hãng khác. Chúng tôi
        không tìm thấy tài liệu nào cho thấy việc dùng trong các vụ trục xuất (removal) thông thường.
channel-border-device-search = Khám điện thoại ở biên giới
    .how =
        Ở biên giới, CBP được phép xem qua điện thoại mà không cần trát của thẩm phán (judge's warrant) hay
        sự nghi ngờ. CBP đã thay quy định riêng của mình về việc này vào tháng 1 năm 2026. Theo các bài
        tường thuật, viên chức vẫn chỉ được xem những gì lưu trên điện thoại. CBP đã khám 14,899 thiết bị
        từ tháng 4 đến tháng 6 năm 2025, chưa đến một thiết bị trên mỗi 10,000 người đi lại. Từ chối có
        thể dẫn đến chậm trễ, viên chức giữ lại thiết bị và, với du khách, bị buộc quay về.
channel-platform-subpoena = Trát đòi gửi nền tảng mạng
    .how =
        Bộ An Ninh Nội Địa (DHS) gửi trát đòi (subpoena), không qua thẩm phán, đến các nền tảng như Google,
        Meta, Reddit và Discord. Bộ hỏi ai đứng sau những tài khoản chỉ trích hoặc theo dõi ICE. Đến tháng
        2 năm 2026 đã có hàng trăm trát đòi, theo báo chí đếm, và các công ty đã làm theo một số. Khi người
        dùng ra tòa cùng với ACLU, các đòi hỏi được rút lại trước khi thẩm phán quyết định.
channel-social-media-watching = ICE đọc bài đăng công khai
    .how =
        ICE đọc bài đăng công khai bằng những công cụ đã mua. Tháng 10 năm 2025, ICE hỏi về việc mướn
        khoảng 30 người làm theo hợp đồng để biến bài đăng và ảnh thành manh mối cho việc bắt người, ngày
        và đêm. Chúng tôi không xác nhận được có hợp đồng nào đã ký.
channel-doorbell-video-link = Video chuông cửa nối với cảnh sát (đã hủy)
    .how =
        Tháng 10 năm 2025, có loan báo về việc nối chuông cửa Ring với Flock, một công ty camera đọc bảng số
        xe. Việc này bị hủy ngày 12 tháng 2 năm 2026, trước khi bắt đầu, và Ring nói không video nào đến
        Flock. Ring vẫn gửi yêu cầu đến chủ chuông cửa, và họ được phép bỏ qua. Cảnh sát vẫn có thể dùng các
        lệnh hợp pháp.

channel-immigration-form-social-media = Tên tài khoản trên mẫu visa và mẫu USCIS
    .how =
        Mẫu đơn visa hỏi tên tài khoản mạng xã hội, và các tòa lãnh sự kiểm tra những gì một số người nộp đơn
        đăng. Năm 2025, USCIS đề nghị hỏi tên tài khoản của năm năm trên chín mẫu đơn, như mẫu xin quốc tịch
        và thẻ xanh. Chúng tôi không tìm ra điều đó có được chấp thuận hay không.

channel-travel-form-social-media = Tên tài khoản trên mẫu du lịch (ESTA)
    .how =
        Du khách từ một số nước điền mẫu du lịch (ESTA) thay cho visa. Tháng 12 năm 2025, CBP đề nghị bắt
        buộc ghi tên tài khoản mạng xã hội của năm năm trên mẫu đó. Trước đây, trả lời hay không là tùy ý.
        Chúng tôi không tìm ra việc này kết thúc ra sao. Công dân và người có thẻ xanh không điền mẫu này.
