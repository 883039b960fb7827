channel-tax-address-sharing = Địa chỉ thuế đưa cho ICE
    .how =
        Một thỏa thuận ngày 7 tháng 4 năm 2025 cho ICE hỏi cơ quan thuế (IRS) địa chỉ của người đóng thuế. ICE gửi 1.28 triệu
        tên và nhận lại khoảng 47,000 địa chỉ. Hai tòa đã chặn việc này. Ngày 24 tháng 2 năm 2026, tòa thứ ba hiểu luật thuế là
        cho phép việc đó để điều tra hình sự, và một vụ kháng cáo chưa được quyết định khi chúng tôi xem lần cuối.
channel-wage-report-subpoena = Trát đòi báo cáo lương của tiểu bang
    .how =
        Chủ lao động gửi cho tiểu bang báo cáo lương có tên và số An Sinh Xã Hội (Social Security) của người làm. ICE hỏi xin
        các cơ quan lao động tiểu bang bằng trát đòi (subpoena) của chính ICE. Tháng 4 năm 2026, một thẩm phán liên bang ra
        lệnh cho cơ quan của Delaware tuân theo đối với 15 cơ sở kinh doanh, và tiểu bang đã kháng cáo. Một tòa ở Colorado
        quyết định rằng luật tiểu bang cấm điều này ngoài các vụ hình sự.
    .seen-elsewhere =
        Những trát đòi (subpoena) như vậy đã thấy ở các tiểu bang khác, nhưng chúng tôi không tìm thấy trường hợp nào của cơ
        quan này ở tiểu bang này.
channel-employer-inspection = ICE kiểm tra hồ sơ của chủ lao động
    .how =
        ICE được phép kiểm tra các mẫu I-9 mà chủ lao động giữ để chứng tỏ người làm được phép làm việc, bình thường có
        báo trước ít nhất ba ngày làm việc. ICE thông thường cũng đòi bảng lương và danh sách nhân viên. Khi có trát đòi
        (subpoena), kể cả trát đòi do ICE tự ký, hoặc trát của thẩm phán (judge's warrant), ICE không phải chờ. Các hồ
        sơ này có địa chỉ của người làm và bản sao giấy tờ.
channel-new-hire-check = E-Verify kiểm tra người làm mới
    .how =
        Một số chủ lao động kiểm tra người làm mới trong E-Verify, một hệ thống của USCIS và An Sinh Xã Hội (Social Security). Nó
        giữ tên, ngày sinh, số An Sinh Xã Hội và dữ liệu từ giấy tờ của người làm. Từ ngày 20 tháng 6 năm 2025, nó cho các chủ lao
        động này biết giấy phép của những người làm nào đã bị thu hồi. Chúng tôi không xác định được hiện nay ICE dùng những hồ sơ
        này đến đâu. Các tài liệu chính phủ về hệ thống mà chúng tôi đọc có từ năm 2010 và 2014.
channel-bank-record-demand = Đòi hồ sơ ngân hàng
    .how =
        Ngân hàng đưa hồ sơ cho chính phủ khi có đòi hỏi hợp pháp hoặc trong các báo cáo về việc có thể là rửa tiền. Trước đây,
        tình trạng di trú không thuộc các báo cáo đó. Một lệnh ngày 19 tháng 5 năm 2026 bảo các cơ quan quản lý coi ba điều là
        dấu hiệu rủi ro. Đó là giấy phép làm việc, việc dùng số thuế gọi là ITIN, và thẻ căn cước lãnh sự. Tháng 6 năm 2026, các cơ
        quan quản lý nêu 18 dấu hiệu cảnh báo về việc làm không có phép. Ngân hàng không bắt buộc phải kiểm tra tình trạng của mọi
        khách hàng.
channel-money-transfer-search = Tìm trong dữ liệu chuyển tiền (TRAC)
    .how =
        TRAC, một cơ sở dữ liệu ở Arizona, giữ hơn 340 triệu lần chuyển tiền từ $500 trở lên đến hoặc từ Mexico và bốn
        tiểu bang biên giới. Trong đó có tên và địa chỉ của cả hai đầu. Viên chức trục xuất của ICE (ERO) đã dùng nó, ít nhất
        trong một trường hợp để bắt người. Tổng chưởng lý (attorney general) Arizona cắt quyền của họ vào tháng 6 năm
        2025; các bài tường thuật nói việc cắt này là cho riêng họ.

channel-border-cash-report = Báo cáo tiền mặt ở tiệm dịch vụ tiền gần biên giới
    .how =
        Một lệnh của Bộ Ngân Khố (Treasury) buộc các tiệm dịch vụ tiền ở một số quận và mã ZIP gần biên giới phía nam báo cáo giao
        dịch tiền mặt từ $1,000 đến $10,000, kèm tên khách hàng. Cảnh sát có thể dùng các báo cáo này. Lệnh có giá trị từ ngày 7
        tháng 3 đến ngày 2 tháng 9 năm 2026. Chúng tôi không tìm ra lệnh có được gia hạn hay không, nên vẫn cho thấy đường đi này.

channel-minnesota-transfer-report = Báo cáo tiền gửi ra ngoại quốc từ Minnesota
    .how =
        Một lệnh của Bộ Ngân Khố (Treasury) buộc ngân hàng và hãng chuyển tiền ở quận Hennepin và quận Ramsey báo cáo những lần
        chuyển từ $3,000 trở lên ra khỏi nước. Cảnh sát có thể dùng các báo cáo này. Lệnh có giá trị từ ngày 12 tháng 2 đến ngày 10
        tháng 8 năm 2026. Chúng tôi không tìm ra lệnh có được gia hạn hay không, nên vẫn cho thấy đường đi này.

channel-parent-locator-request = Kho hồ sơ toàn quốc về người mới được mướn và cấp dưỡng con
    .how =
        Có một kho hồ sơ liên bang lập ra để thu tiền cấp dưỡng con. Kho này giữ địa chỉ, chủ lao động và lương của gần
        như mọi người làm công. Bộ An Ninh Nội Địa (DHS) đã hỏi xin quyền truy cập tự do vào đầu năm 2026, theo tường
        thuật của ProPublica và CNN. Luật liên bang giới hạn kho này vào việc cấp dưỡng con và vài mục đích khác. Chúng
        tôi không tìm ra đã có dữ liệu nào được đưa hay chưa.
