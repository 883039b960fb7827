## Cơ quan thuế, chủ lao động, ngân hàng, và các luật về chúng

us-channel-irs-addresses =
    Một bản ghi nhớ ngày 7 tháng 4 năm 2025 cho ICE hỏi IRS địa chỉ của người đóng thuế. ICE gửi 1.28 triệu tên
    và nhận lại khoảng 47,000. Một số trong đó là theo những yêu cầu không đầy đủ, như IRS sau này thừa nhận.
    Hai tòa sơ thẩm liên bang (district court) đã chặn việc chia sẻ: Washington, D.C. vào tháng 11 năm 2025, và
    Massachusetts ngày 5 tháng 2 năm 2026. Lệnh ở Massachusetts còn cấm ICE dùng những gì đã nhận. Nhưng ngày 24
    tháng 2 năm 2026, trong một vụ thứ ba, tòa kháng cáo D.C. từ chối chặn việc chia sẻ. Tòa này hiểu luật thuế
    là cho phép đưa ra địa chỉ để điều tra hình sự. Việc chính phủ kháng cáo lệnh ở Washington, D.C. từ đó đã
    được tranh luận trước tòa. Chúng tôi không tìm thấy quyết định nào.

us-channel-state-wage-records =
    Các cơ quan lao động tiểu bang giữ báo cáo lương mỗi quý, có tên và số An Sinh Xã Hội (Social Security) của
    người làm. ICE gửi trát đòi (subpoena) của chính mình để lấy các báo cáo này. Tháng 4 năm 2026, một thẩm
    phán liên bang ra lệnh cho bộ lao động của Delaware tuân theo trát đòi đó đối với 15 cơ sở kinh doanh. Tiểu
    bang kháng cáo ngày 21 tháng 4 năm 2026 và xin tạm ngưng. Ở Colorado, một tòa phán quyết rằng luật tiểu bang
    cấm đưa ra như vậy ngoài các vụ hình sự.

us-channel-i9-inspection =
    I-9 là mẫu đơn cho thấy người làm được phép làm việc ở Hoa Kỳ. Điều tra viên của ICE (HSI) được phép kiểm
    tra các mẫu I-9 của chủ lao động, bình thường có báo trước ít nhất ba ngày làm việc. Họ thông thường cũng
    đòi bảng lương và danh sách nhân viên. Trát đòi (subpoena) do ICE tự ký cũng được tính: giấy này không cần
    thẩm phán. Khi có trát đòi như vậy, hoặc có trát của thẩm phán (judge's warrant), ICE không bắt buộc phải
    báo trước như thế. Trong các hồ sơ đó có địa chỉ của người làm và bản sao giấy tờ của họ.

us-channel-e-verify =
    E-Verify do USCIS cùng với An Sinh Xã Hội (Social Security) điều hành. Nó nhận dữ liệu về người làm mới ở
    những chủ lao động đã ghi danh. Dữ liệu là tên, ngày sinh, số An Sinh Xã Hội và chi tiết của giấy tờ. Từ
    ngày 20 tháng 6 năm 2025, nó còn cho những chủ lao động này biết giấy phép của những người làm nào đã bị Bộ
    An Ninh Nội Địa (DHS) thu hồi. Chủ lao động phải lấy báo cáo đó và kiểm tra lại những người làm đó. Dữ liệu
    được giữ thành một hệ thống hồ sơ của DHS. Chúng tôi không xác định được ICE dùng những hồ sơ đó đến đâu để
    tìm người. Các tài liệu về chính hệ thống này mà chúng tôi đọc có từ năm 2010 và 2014.

us-channel-money-transfer-trac =
    TRAC là cơ sở dữ liệu ở Arizona về hơn 340 triệu lần chuyển tiền. Nó gồm những lần chuyển từ $500 trở lên
    gửi đến hoặc từ Mexico và bốn tiểu bang biên giới của Hoa Kỳ. Trong đó có tên và địa chỉ của cả hai đầu. Bộ
    phận trục xuất của ICE (ERO) đã dùng nó, ít nhất trong một trường hợp để bắt người. Tháng 6 năm 2025, tổng
    chưởng lý (attorney general) Arizona cắt quyền truy cập của ERO và nói rằng sẽ có thêm giới hạn. Các bài
    tường thuật nói việc cắt này chỉ dành cho ERO.

us-channel-bank-records =
    Ngân hàng đưa hồ sơ cho chính phủ khi nhận giấy tờ pháp lý, hoặc trong các báo cáo chống rửa tiền. Trước
    đây, tình trạng di trú không thuộc các báo cáo đó. Executive Order 14406 (sắc lệnh của Tổng Thống) ngày 19
    tháng 5 năm 2026 bảo các cơ quan quản lý coi ba điều là dấu hiệu rủi ro. Đó là giấy phép làm việc, việc dùng
    số thuế gọi là ITIN, và thẻ căn cước lãnh sự. Ngày 5 tháng 6 năm 2026, FinCEN, một văn phòng của Bộ Ngân Khố
    (Treasury), và các cơ quan quản lý ngân hàng nêu 18 dấu hiệu cảnh báo về việc làm không có phép. Họ yêu cầu
    các ngân hàng ghi một từ khóa chung trên những báo cáo về điều đó. Cả hai đều không buộc ngân hàng kiểm tra
    tình trạng của mọi khách hàng. Các quy định về việc kiểm tra khách hàng và thẻ lãnh sự phải có trong năm
    2026. Chúng tôi không tìm thấy các quy định đó.

us-protection-tax-confidentiality-6103 =
    Tờ khai thuế được giữ kín, trừ những trường hợp luật liệt kê. Một ngoại lệ có cho ICE lấy địa chỉ hàng loạt
    hay không thì đang bị tranh cãi. Các tòa ở Washington, D.C. và Massachusetts đã chặn việc chia sẻ, và theo
    những gì chúng tôi tìm được, lệnh của các tòa đó chưa bị gỡ bỏ. Ngày 24 tháng 2 năm 2026, tòa kháng cáo D.C.
    hiểu tiểu mục (i)(2) theo cách khác. Theo tòa này, tiểu mục đó cho phép đưa ra địa chỉ để điều tra hình sự
    mà không cần lệnh của tòa (court order). Dù vậy, ICE phải làm một yêu cầu hợp lệ có nêu cuộc điều tra như
    thế. Bản tổng quát mới nhất chúng tôi tìm được là một bản tóm tắt của Quốc Hội tháng 3 năm 2026.

us-protection-financial-privacy-act =
    Right to Financial Privacy Act là luật liên bang về sự riêng tư của hồ sơ ngân hàng. Cơ quan của chính phủ
    liên bang muốn lấy hồ sơ ngân hàng của một người bằng trát đòi hành chính (administrative subpoena) phải gửi
    cho khách hàng một bản sao. Sau đó cơ quan phải chờ 10 ngày, hoặc 14 ngày nếu gửi qua bưu điện. Trong thời
    gian đó, khách hàng có thể yêu cầu tòa liên bang ngăn lại. Luật không ràng buộc cơ quan tiểu bang hoặc địa
    phương. Luật có ngoại lệ: đại bồi thẩm đoàn (grand jury), báo chậm, báo cáo chống rửa tiền, và các vụ về
    thuế và an ninh. Luật áp dụng cho ngân hàng và những hãng tương tự. Tiệm chuyển tiền không có trong danh
    sách của luật.

us-channel-irs-addresses-july-2026 =
    Ngày 28 tháng 7 năm 2026, một danh mục công khai theo dõi những vụ như vậy vẫn cho thấy lệnh ở Washington,
    D.C. chống việc chia sẻ là có hiệu lực. Tòa kháng cáo đã nghe phía chính phủ trình bày. Chính phủ nói rằng
    phán quyết tháng 2 năm 2026 của chính tòa đó buộc IRS trả lời những yêu cầu hợp lệ. Chúng tôi không tìm thấy
    quyết định nào. Chúng tôi chỉ đọc điều này trong danh mục đó, không đọc trong giấy tờ của tòa.

us-channel-fincen-orders =
    Một lệnh của Bộ Ngân Khố (Treasury) buộc các tiệm dịch vụ tiền gần biên giới phía nam báo cáo giao dịch tiền
    mặt từ $1,000 đến $10,000, kèm tên khách hàng. Bổn phận thường lệ bắt đầu từ trên $10,000. Lệnh áp dụng cho
    12 quận ở Arizona, New Mexico và Texas, và một số mã ZIP ở California. Một hãng tư vấn cho các tiệm nêu
    trong số đó quận Maricopa và quận Pima ở Arizona, và quận Bernalillo, quận Doña Ana và quận San Juan ở New
    Mexico. Lệnh có hiệu lực từ ngày 7 tháng 3 năm 2026 và kéo dài đến ngày 2 tháng 9 năm 2026. Chúng tôi không
    tìm ra lệnh có được gia hạn hay không, nên chúng tôi không biết lệnh còn giá trị hay không. FinCEN, văn
    phòng của Bộ Ngân Khố, nói rằng cảnh sát địa phương, tiểu bang và liên bang có thể dùng các báo cáo này.

us-channel-fincen-orders-minnesota-2026 =
    Một lệnh của Bộ Ngân Khố (Treasury) buộc ngân hàng và hãng chuyển tiền ở quận Hennepin và quận Ramsey,
    Minnesota, báo cáo những lần chuyển từ $3,000 trở lên ra khỏi nước. Lệnh áp dụng cho người gửi có địa chỉ ở
    các quận đó. Lệnh có hiệu lực từ ngày 12 tháng 2 năm 2026 và kéo dài đến ngày 10 tháng 8 năm 2026. Ngày 27
    tháng 2 năm 2026, các ngân hàng được nới phần nào; các hãng chuyển tiền thì không. Chúng tôi không tìm ra
    lệnh có được gia hạn hay không, nên chúng tôi không biết lệnh còn giá trị hay không.

us-channel-parent-locator-new-hires =
    Federal Parent Locator Service là kho hồ sơ liên bang để tìm cha mẹ còn nợ tiền cấp dưỡng con. Kho này giữ
    tên, số An Sinh Xã Hội (Social Security), địa chỉ, chủ lao động và lương của gần như mọi người làm công
    trong nước. Người chỉ làm lấy tiền mặt hoặc tự làm cho mình có thể không có trong đó. Đầu năm 2026, Bộ An
    Ninh Nội Địa hỏi xin quyền truy cập tự do vào kho, theo tường thuật của ProPublica và CNN ngày 11 tháng 3
    năm 2026. Khi đó Bộ Y Tế đang cân nhắc yêu cầu này. Chúng tôi không tìm ra đã có dữ liệu nào được đưa hay
    chưa.

us-protection-parent-locator-limits =
    Luật liên bang (42 U.S.C. 653) nêu rõ ai được phép dùng kho hồ sơ cấp dưỡng con, và để làm gì. Kho này là
    cho việc cấp dưỡng con, quyền nuôi con và vài mục đích khác. Di trú không nằm trong các mục đích đó. Giới
    chức nói với ProPublica rằng cho Bộ An Ninh Nội Địa truy cập sẽ vi phạm luật này. Chúng tôi không tìm thấy
    phán quyết nào của tòa về điều đó. Bộ Y Tế giữ kho này và quyết định về các yêu cầu.

## Sự việc

us-event-tax-memorandum-2025 =
    Một bản ghi nhớ cho ICE hỏi IRS địa chỉ của người đóng thuế. ICE gửi 1.28 triệu tên và nhận lại khoảng
    47,000, một số theo những yêu cầu không đầy đủ, như IRS sau này thừa nhận.

us-event-tax-sharing-blocked-washington-2025 =
    Một tòa sơ thẩm liên bang (district court) ở Washington, D.C. chặn IRS chia sẻ địa chỉ của người đóng thuế
    với ICE. Chính phủ đã kháng cáo.

us-event-tax-sharing-blocked-massachusetts-2026 =
    Một tòa sơ thẩm liên bang (district court) ở Massachusetts cũng chặn việc chia sẻ. Lệnh của tòa cấm ICE dùng
    những địa chỉ đã nhận.

us-event-tax-sharing-appeals-court-2026 =
    Trong một vụ thứ ba, tòa kháng cáo D.C. từ chối chặn việc chia sẻ. Tòa này hiểu luật thuế là cho phép đưa ra
    địa chỉ để điều tra hình sự.

us-event-tax-sharing-appeal-argued-2026 =
    Việc chính phủ kháng cáo lệnh ở Washington, D.C. đã được tranh luận trước tòa. Chúng tôi không xác nhận được
    vào ngày nào, và không tìm thấy quyết định nào.

us-event-wage-subpoena-delaware-2026 =
    Một thẩm phán liên bang ra lệnh cho bộ lao động của Delaware tuân theo trát đòi (subpoena) của chính ICE đòi
    báo cáo lương của 15 cơ sở kinh doanh.

us-event-wage-subpoena-appeal-2026 =
    Delaware kháng cáo lệnh đó và xin tạm ngưng. Các nguồn của chúng tôi không nói việc đó đi đến đâu.

us-event-wage-subpoena-colorado =
    Đến lúc đó, một tòa ở Colorado đã phán quyết rằng luật tiểu bang cấm đưa ra như vậy ngoài các vụ hình sự.
    Chúng tôi không xác nhận được ngày của phán quyết.

us-event-transfer-database-cut-2025 =
    Tổng chưởng lý (attorney general) Arizona cắt bộ phận trục xuất của ICE (ERO) khỏi TRAC, một cơ sở dữ liệu
    chuyển tiền, và nói rằng sẽ có thêm giới hạn. Các bài tường thuật nói việc cắt này chỉ dành cho ERO.

us-event-bank-order-2026 =
    Executive Order 14406 bảo các cơ quan quản lý coi giấy phép làm việc, việc dùng ITIN và thẻ căn cước lãnh sự
    là dấu hiệu rủi ro. Lệnh này không buộc ngân hàng kiểm tra tình trạng của mọi khách hàng.

us-event-bank-advisory-2026 =
    FinCEN và các cơ quan quản lý ngân hàng nêu 18 dấu hiệu cảnh báo về việc làm không có phép. Họ yêu cầu các
    ngân hàng ghi một từ khóa chung trên những báo cáo về điều đó (FIN-2026-A002). Điều này không thêm bổn phận
    nào phải kiểm tra tình trạng.

us-event-tax-sharing-still-blocked-2026 =
    Một danh mục công khai theo dõi những vụ như vậy vẫn cho thấy lệnh ở Washington, D.C. chống việc chia sẻ là
    có hiệu lực. Chúng tôi không tìm thấy quyết định nào về việc kháng cáo.

us-event-border-cash-order-ended-2026 =
    Đây là ngày cuối của lệnh về giao dịch tiền mặt gần biên giới phía nam. Chúng tôi không tìm ra lệnh có được
    gia hạn hay không.

us-event-minnesota-transfer-order-ended-2026 =
    Đây là ngày cuối của lệnh về việc chuyển tiền từ quận Hennepin và quận Ramsey. Chúng tôi không tìm ra lệnh
    có được gia hạn hay không.

us-event-parent-locator-asked-2026 =
    Bộ An Ninh Nội Địa đã hỏi xin quyền truy cập tự do vào kho hồ sơ cấp dưỡng con của liên bang, theo tường
    thuật của ProPublica và CNN. Khi đó Bộ Y Tế đang cân nhắc yêu cầu này. Chúng tôi không tìm ra đã có dữ liệu
    nào được đưa hay chưa.

us-event-e-verify-revoked-permits-2025 =
    E-Verify bắt đầu cho những chủ lao động đã ghi danh biết giấy phép của những người làm nào đã bị Bộ An Ninh
    Nội Địa thu hồi. Chủ lao động phải kiểm tra lại những người làm đó.
