## Điện thoại, tài khoản, tin nhắn, và các luật về chúng

us-channel-phone-location-purchase =
    Năm 2025, ICE quay lại mua dữ liệu vị trí lấy từ ứng dụng điện thoại. Webloc, một công cụ của Penlink, cho
    viên chức vẽ một khu vực trên bản đồ và liệt kê những điện thoại thấy ở đó. Sau đó họ có thể theo các điện
    thoại về đến nhà. Một văn thư pháp lý của ICE nói rằng không cần trát của thẩm phán (judge's warrant). Ngày
    3 tháng 3 năm 2026, khoảng 70 dân biểu, nghị sĩ Quốc Hội yêu cầu tổng thanh tra điều tra. Phán quyết về vị
    trí của Tối Cao Pháp Viện (Supreme Court) tháng 6 năm 2026 không quyết định việc mua có được phép hay không.
    Phán quyết đó là về dữ liệu mà một công ty bị buộc phải đưa.

us-channel-cell-site-simulator =
    ICE có những thiết bị giả làm trạm điện thoại và tìm ra các điện thoại gần đó. ICE đặt mua thêm xe gắn thiết
    bị này năm 2024, và lại đặt vào tháng 5 năm 2025 với giá $825,000. ICE đã dùng thiết bị như vậy ít nhất 466
    lần từ năm 2017 đến năm 2019. Năm 2017, giới chức nói rằng bộ phận điều tra của ICE (HSI) lấy trát của thẩm
    phán (judge's warrant). Họ nói rằng bộ phận trục xuất (ERO) không dùng chúng cho các vụ dân sự. Chúng tôi
    không xác nhận được điều đó còn đúng hay không.

us-channel-spyware-graphite =
    Graphite là phần mềm gián điệp có thể chiếm quyền điều khiển một điện thoại mà không cần ai bấm vào gì. Hợp
    đồng $2 triệu của ICE với hãng làm ra nó được cho chạy lại vào tháng 8 năm 2025. Ngày 1 tháng 4 năm 2026,
    người tạm quyền đứng đầu ICE xác nhận rằng bộ phận điều tra (HSI) được phép dùng phần mềm gián điệp. Mục
    tiêu được nêu là kẻ buôn ma túy và khủng bố. Ngày 22 tháng 5 năm 2026, Bộ An Ninh Nội Địa (DHS) nói rằng ICE
    không có quan hệ với hãng đó. Bộ không chịu nói có hãng bán khác thay thế hay không. Không có tài liệu nào
    cho thấy việc dùng trong các vụ trục xuất (removal) thông thường.

us-channel-border-device-search =
    Ở biên giới, CBP được phép xem qua điện thoại mà không cần trát của thẩm phán (judge's warrant) hay sự nghi
    ngờ. Khi khám sâu hơn, CBP được phép dùng công cụ rút dữ liệu ra. CBP đã khám 14,899 thiết bị từ tháng 4 đến
    tháng 6 năm 2025, một quý cao kỷ lục. Con số đó là dưới 0.01% người đi lại. Chính sách chỉ cho viên chức xem
    những gì lưu trên thiết bị. Từ chối có thể dẫn đến chậm trễ và thiết bị bị thu giữ. Với du khách, từ chối có
    thể dẫn đến không được cho vào.

us-channel-phone-subscriber-records =
    Khi có trát đòi (subpoena) thường, loại không cần thẩm phán, công ty điện thoại hoặc internet phải đưa cho
    cơ quan hồ sơ căn bản của khách hàng. Đó là tên, địa chỉ, hồ sơ cuộc gọi và lần truy cập, và cách khách hàng
    trả tiền. Không bắt buộc phải báo cho khách hàng. Hồ sơ khác, như ai đã viết cho ai, cần lệnh của tòa (court
    order). Nội dung tin nhắn cần trát của thẩm phán (judge's warrant). Trong trường hợp khẩn cấp đe dọa tính
    mạng, công ty được phép đưa dữ liệu mà không cần giấy nào trong số này. Công ty cũng được phép làm vậy nếu
    khách hàng đồng ý.

us-channel-platform-subpoenas =
    Bộ An Ninh Nội Địa (DHS) gửi trát đòi hành chính (administrative subpoena) đến các nền tảng Google, Meta,
    Reddit và Discord. Bộ hỏi tên, địa chỉ email và số điện thoại đứng sau những tài khoản chỉ trích hoặc theo
    dõi ICE. Theo báo chí đếm, đến tháng 2 năm 2026 đã có hàng trăm trát đòi. Các công ty đã làm theo một số.
    Khi người dùng ra tòa cùng với ACLU, DHS rút lại các đòi hỏi trước khi thẩm phán quyết định.

us-channel-social-media-monitoring =
    ICE đọc bài đăng công khai bằng những công cụ đã mua. Tháng 10 năm 2025, ICE hỏi về khoảng 30 người làm theo
    hợp đồng để làm việc này suốt ngày đêm ở Vermont và California. Họ sẽ biến bài đăng và ảnh thành manh mối
    cho việc bắt người. Lúc đó, ICE chỉ mới hỏi các hãng về kế hoạch này. Chúng tôi không xác nhận được có hợp
    đồng nào đã ký.

us-channel-ring-flock =
    Tháng 10 năm 2025, có loan báo về việc nối chuông cửa Ring với Flock, một công ty camera. Việc này bị hủy
    ngày 12 tháng 2 năm 2026, trước khi bắt đầu. Ring nói rằng không video nào được gửi đến Flock. Ring vẫn tự
    gửi yêu cầu đến chủ chuông cửa, và họ được phép bỏ qua. Cảnh sát vẫn có thể dùng giấy tờ pháp lý (legal
    process), như trát đòi (subpoena) hoặc trát của thẩm phán (judge's warrant).

us-protection-carpenter-location =
    Viên chức cần trát của thẩm phán (judge's warrant) để buộc công ty điện thoại giao lịch sử trạm thu phát từ
    một tuần trở lên. Tối Cao Pháp Viện (Supreme Court) nói vậy trong vụ Carpenter (2018). Ngày 29 tháng 6 năm
    2026, trong vụ Chatrie (6-3), tòa ra phán quyết về đòi hỏi kiểu khoanh vùng (geofence), tức là hỏi một công
    ty những điện thoại nào đã ở trong một khu vực. Tòa phán quyết rằng thu thập lịch sử vị trí theo cách này
    cũng là khám xét (search), dù chỉ trong một thời gian ngắn. Câu hỏi trát của thẩm phán trong vụ đó có hợp lệ
    hay không được trả về cho tòa cấp dưới. Trong trường hợp khẩn cấp, viên chức được phép hành động mà không
    cần trát của thẩm phán. Không vụ nào trong hai vụ quyết định việc một cơ quan có được phép cứ thế mua dữ
    liệu vị trí của công ty mua bán dữ liệu (data broker), như ICE đang làm, hay không.

us-protection-stored-communications-act =
    Theo Stored Communications Act năm 1986, luật liên bang về sự riêng tư của tin nhắn và tài khoản, các công
    ty điện thoại, email và nền tảng mạng chỉ được phép đưa nội dung tin nhắn khi có trát của thẩm phán (judge's
    warrant). Chính lời văn của luật vẫn chỉ đòi ít hơn với tin nhắn cũ hơn 180 ngày; hiện nay thực tế và các
    phán quyết của tòa cũng đòi trát (warrant) ở đó. Với hồ sơ khác, như ai đã viết cho ai, một thẩm phán phải
    ký lệnh, dựa trên những sự việc cho lý do hợp lý để nghĩ rằng hồ sơ đó quan trọng đối với một cuộc điều tra
    hình sự đang tiến hành. Trát đòi (subpoena), kể cả trát đòi không thẩm phán nào ký, là đủ để lấy tên, địa
    chỉ, nhật ký lần truy cập và cuộc gọi, và cách khách hàng trả tiền. Trong trường hợp khẩn cấp đe dọa tính
    mạng hoặc thương tích nặng, công ty được phép đưa dữ liệu ngay. Công ty cũng được phép làm vậy khi khách
    hàng đồng ý. Cơ quan không bắt buộc phải báo cho khách hàng. Nhiều công ty có báo, trừ khi họ được lệnh phải
    giữ kín.

us-protection-border-search-limits =
    CBP đã thay quy định của mình về việc khám thiết bị vào tháng 1 năm 2026 (Directive 3340-049B). Bản tóm tắt
    của một hãng luật nói rằng việc khám đơn giản không cần sự nghi ngờ. Khám sâu hơn luôn luôn cần sự chấp
    thuận của cấp trên. Ngoài ra còn cần một trong hai lý do: một sự nghi ngờ hợp lý rằng một luật do CBP thi
    hành đang bị vi phạm, hoặc một mối lo về an ninh quốc gia. Danh sách thiết bị dài hơn: có cả đồng hồ thông
    minh và máy tính của xe. Một bản điểm tin nói rằng viên chức vẫn không được dùng mật mã để xem những gì chỉ
    lưu trên mây (cloud). Chúng tôi không đọc chính bản chỉ thị đó. Công dân Hoa Kỳ không thể bị từ chối cho vào
    vì không mở khóa thiết bị. Du khách thì có thể. Thiết bị có thể bị giữ lại.

us-protection-simulator-policy =
    Chính sách riêng của Bộ An Ninh Nội Địa đòi phải có trát của thẩm phán (judge's warrant) để dùng thiết bị
    giả làm trạm điện thoại. Có ngoại lệ cho các trường hợp gấp và các trường hợp “đặc biệt” (exceptional). Một
    luật liên bang cũng đòi phải có lệnh của tòa (court order), ngay cả trong phần lớn các trường hợp khẩn cấp,
    trong vòng 48 giờ. Tháng 3 năm 2023, tổng thanh tra của bộ kể về cuộc kiểm tra của mình. Trong những vụ được
    xem xét, điều tra viên của ICE (HSI) có các trát của thẩm phán cần phải có. Nhưng họ không phải lúc nào cũng
    có lệnh của tòa trong các trường hợp gấp. Bộ có thể thay đổi chính sách này. Chúng tôi không tìm thấy gì mới
    hơn về điều đó.

us-protection-border-search-limits-directive-2018 =
    Ở biên giới, viên chức không cần trát của thẩm phán (judge's warrant) để xem qua một thiết bị. Quy định của
    CBP tháng 1 năm 2018 chỉ cho họ xem dữ liệu lưu trên thiết bị, không xem dữ liệu trên mây (cloud). Quy định
    đòi hỏi nhiều hơn khi khám bằng công cụ chuyên môn (forensic search). CBP đã thay quy định này vào tháng 1
    năm 2026.

us-channel-immigration-form-social-media =
    Mẫu đơn visa hỏi tên tài khoản mạng xã hội từ năm 2019. Từ tháng 6 năm 2025, các tòa lãnh sự kiểm tra những
    gì sinh viên F, M và J đăng, và từ ngày 15 tháng 12 năm 2025 cả người làm việc H-1B và gia đình họ. Những
    người nộp đơn này được bảo phải để tài khoản ở chế độ công khai. Năm 2025, USCIS đề nghị hỏi tên tài khoản
    của năm năm trên chín mẫu đơn của mình. Trong đó có mẫu xin quốc tịch, thẻ xanh, tị nạn và giấy tờ đi lại.
    Tài liệu của USCIS tháng 11 năm 2025 nói rằng họ chỉ được phép xem những gì công khai. Chúng tôi không tìm
    ra các câu hỏi mới có được chấp thuận hay không, nên hãy xem mẫu đơn hiện hành.

us-channel-travel-form-social-media =
    Du khách từ khoảng 42 nước không cần visa điền một mẫu đơn trên mạng (ESTA). Mẫu này hỏi tài khoản mạng xã
    hội từ năm 2016, và trả lời hay không là tùy ý. Ngày 10 tháng 12 năm 2025, CBP đề nghị bắt buộc ghi tên tài
    khoản của năm năm, cùng số điện thoại và địa chỉ email. Một trang tin trong ngành viết ngày 16 tháng 12 năm
    2025 rằng chưa có gì là chính thức. Chúng tôi không tìm ra việc này kết thúc ra sao. Điều này là về người
    đến thăm, không phải về công dân hoặc người có thẻ xanh.

## Sự việc

us-event-phone-location-inspector-2026 =
    Khoảng 70 dân biểu, nghị sĩ Quốc Hội yêu cầu tổng thanh tra điều tra việc ICE mua dữ liệu vị trí điện thoại.

us-event-phone-location-ice-memo =
    Một văn thư pháp lý của ICE, được biết đến vào lúc đó, nói rằng không cần trát của thẩm phán (judge's
    warrant) cho dữ liệu vị trí này. Chúng tôi không xác nhận được văn thư được viết khi nào.

us-event-phone-location-ruling-2026 =
    Tối Cao Pháp Viện (Supreme Court) phán quyết, 6 trên 3, rằng thu thập lịch sử vị trí điện thoại từ một công
    ty theo kiểu khoanh vùng (geofence) là khám xét (search). Tòa không quyết định việc một cơ quan có được phép
    mua dữ liệu vị trí của công ty mua bán dữ liệu (data broker) hay không.

us-event-cell-simulator-officials-2017 =
    Giới chức nói rằng bộ phận điều tra của ICE (HSI) lấy trát của thẩm phán (judge's warrant). Họ nói rằng bộ
    phận trục xuất (ERO) không dùng những thiết bị này cho các vụ dân sự. Chúng tôi không xác nhận được điều đó
    còn đúng hay không.

us-event-cell-simulator-vehicles-2025 =
    ICE đặt mua thêm xe gắn thiết bị giả làm trạm điện thoại, với giá $825,000.

us-event-spyware-contract-2025 =
    Hợp đồng $2 triệu của ICE với hãng làm phần mềm gián điệp Graphite được cho chạy lại.

us-event-spyware-confirmed-2026 =
    Người tạm quyền đứng đầu ICE xác nhận rằng bộ phận điều tra (HSI) được phép dùng phần mềm gián điệp. Mục
    tiêu được nêu là kẻ buôn ma túy và khủng bố.

us-event-spyware-no-relationship-2026 =
    Bộ An Ninh Nội Địa nói rằng ICE không có quan hệ với hãng làm Graphite. Bộ không chịu nói có hãng bán khác
    thay thế hay không.

us-event-platform-subpoenas-counted-2026 =
    Theo báo chí đếm, Bộ An Ninh Nội Địa đã gửi cho các nền tảng hàng trăm trát đòi hành chính (administrative
    subpoena). Các trát đòi này hỏi tên, địa chỉ email và số điện thoại đứng sau những tài khoản chỉ trích hoặc
    theo dõi ICE. Các công ty đã làm theo một số.

us-event-platform-subpoenas-withdrawn-2026 =
    Đến lúc đó, người dùng đã ra tòa cùng với ACLU. Bộ An Ninh Nội Địa rút lại các đòi hỏi trước khi thẩm phán
    quyết định.

us-event-social-media-contractors-2025 =
    ICE hỏi về khoảng 30 người làm theo hợp đồng để đọc bài đăng công khai suốt ngày đêm ở Vermont và
    California. Lúc đó ICE chỉ mới hỏi các hãng về kế hoạch này. Chúng tôi không xác nhận được có hợp đồng nào
    đã ký.

us-event-doorbell-link-announced-2025 =
    Có loan báo về việc nối chuông cửa Ring với Flock, một công ty camera.

us-event-doorbell-link-called-off-2026 =
    Việc nối này bị hủy trước khi bắt đầu. Ring nói rằng không video nào được gửi đến Flock.

us-event-cell-simulator-inspector-2023 =
    Tổng thanh tra của bộ nói rằng điều tra viên của ICE (HSI) không phải lúc nào cũng có lệnh của tòa (court
    order) cần phải có cho những thiết bị này trong các trường hợp gấp.

us-event-device-directive-2026 =
    CBP thay quy định năm 2018 của mình về việc khám thiết bị bằng Directive 3340-049B. Chúng tôi không đọc
    chính bản chỉ thị đó.

us-event-consulate-online-review-2025 =
    Từ ngày này, các tòa lãnh sự cũng kiểm tra bài đăng trên mạng của người xin visa H-1B và của gia đình họ. Họ
    được bảo phải để tài khoản ở chế độ công khai.

us-event-travel-form-proposal-2025 =
    CBP đề nghị bắt buộc ghi tên tài khoản mạng xã hội của năm năm trên mẫu du lịch ESTA. Chúng tôi không tìm ra
    việc này kết thúc ra sao.
