tx-dmv-license-regardless-of-status =
    Texas không cấp bằng lái hoặc thẻ căn cước (ID) nếu không có bằng chứng có mặt hợp pháp. Đây là một quy định
    từ tháng 10 năm 2008, và một luật năm 2011 đã đưa nó vào bộ luật. Người được cho vào nước dưới sáu tháng
    không được cấp.

tx-dmv-card-marking =
    Texas không có thẻ cho người không có tình trạng hợp pháp.

tx-dmv-noncitizen-marking =
    Thẻ của người không phải công dân và không phải thường trú nhân có ghi ngày liên quan đến tình trạng của họ.
    Từ năm 2008, thẻ còn có chữ Temporary Visitor (người đến tạm thời), trên một thẻ trông khác. Người ta hiểu
    rằng hiện nay chữ in trên thẻ là Limited Term (có thời hạn giới hạn).

tx-dmv-document-retention =
    Chúng tôi không xác nhận được cơ quan cấp bằng lái có giữ bản sao giấy tờ di trú hay không, hoặc giữ bao
    lâu. Cơ quan này có giữ hình khuôn mặt và dấu ngón cái hoặc dấu vân tay.

tx-dmv-disclosure-limit =
    Chúng tôi không tìm thấy luật nào của Texas giới hạn việc đưa dữ liệu người lái để thi hành luật di trú.
    Chapter 730 của Transportation Code (bộ luật giao thông) cho các cơ quan chính phủ, kể cả cảnh sát, lấy hồ
    sơ.

tx-dmv-nlets-immigration =
    { said-nlets } { said-nlets-cut-off } Thư nói Oregon đang tiến hành việc này. Texas không được
    nêu tên. Chỉ từ lá thư, chúng tôi suy ra rằng bộ phận trục xuất (ERO) và bộ phận điều tra (HSI)
    của ICE có thể tra cứu người mà không cần trát của thẩm phán (judge's warrant).

tx-dmv-nlets-photos =
    Có lẽ có thể lấy ảnh bằng lái của Texas qua các mạng cảnh sát. Ghi chú giữa năm 2026 của một hãng phần mềm
    cảnh sát có trích cẩm nang của mạng tiểu bang. Theo đó, các cơ quan ở Texas và, qua Nlets, ở các tiểu bang
    khác có thể hỏi xin một ảnh bằng tên và ngày sinh hoặc bằng số bằng lái. Họ đưa một mã lý do và một địa chỉ
    email. Chúng tôi không đọc chính bản cẩm nang.

tx-dmv-nlets-photos-not-found-before =
    Chúng tôi không xác nhận được Texas có chuyển ảnh bằng lái qua Nlets, mạng tra cứu của cảnh sát, hay không.

tx-dmv-face-recognition =
    Luật tiểu bang buộc Department of Public Safety (cơ quan an toàn công cộng) so khuôn mặt và dấu vân tay của
    người xin bằng lái. Luật cũng cho cơ quan này dùng hệ thống để giúp cảnh sát nhận ra nạn nhân hoặc điều tra
    tội phạm. Cơ quan này đã tìm kiếm như vậy cho cảnh sát từ năm 2010.

tx-dmv-face-recognition-fbi-could-search-2019 =
    Texas được nêu tên trong số 21 tiểu bang mà tính đến năm 2019 FBI có khả năng tìm kiếm khuôn mặt trong ảnh
    bằng lái. Luật tiểu bang giới hạn việc giúp như vậy vào điều tra hình sự, không gồm các vụ di trú dân sự.
    .binds =
        Department of Public Safety (cơ quan an toàn công cộng) của Texas
    .exceptions =
        các cuộc tìm trong một vụ hình sự.

tx-dmv-ice-documented-access =
    Chúng tôi không tìm thấy tài liệu nào được công bố về một yêu cầu cụ thể của ICE đòi dữ liệu bằng lái. Nhưng
    cơ quan cấp bằng lái cũng là cơ quan có các cảnh sát viên tiểu bang (trooper) làm việc với ICE. Cơ quan này
    ghi nhận 3,131 vụ bắt người của các đội di trú (strike team) của mình từ cuối tháng 1 đến đầu tháng 9 năm
    2025.

tx-dmv-data-sales =
    Theo một bài tường thuật năm 2021, tiểu bang đã bán hồ sơ bằng lái và xe với giá khoảng $450 triệu trong năm
    năm. Cơ quan cấp bằng lái nói với các nhà lập pháp rằng họ có hơn 1,200 người mua. Một luật năm 2021 cấm bán
    lại để tiếp thị, với tiền phạt đến $100,000. Thế nhưng vào tháng 7 năm 2022 cơ quan này có hợp đồng với
    2,400 nơi, về dữ liệu gồm tên, địa chỉ, ngày sinh và quá trình lái xe.

tx-dmv-federal-bulk-request =
    Tháng 6 năm 2025, Bộ An Ninh Nội Địa (DHS) yêu cầu giới chức Texas tham gia một cuộc thử nghiệm. Cuộc thử
    nghiệm sẽ thêm dữ liệu bằng lái của tiểu bang vào SAVE, hệ thống liên bang kiểm tra quốc tịch. Các email mà
    nhà báo lấy được cho thấy điều này. Chúng tôi không biết Texas có tham gia hay không.

tx-dmv-federal-bulk-request-voter-file-2026 =
    Texas có trong một danh sách tháng 3 năm 2026 về các tiểu bang đã đưa hoặc đã hứa đưa hồ sơ cử tri đầy đủ
    cho Bộ Tư Pháp. Chúng tôi không tìm thấy việc giao hàng loạt hồ sơ bằng lái.

tx-other-vehicle-registration =
    Một bản thông báo ngày 18 tháng 11 năm 2025 của Department of Motor Vehicles (cơ quan xe cộ) thay đổi quy
    định. Mọi người đăng ký xe hoặc gia hạn phải đưa thẻ căn cước có ảnh thuộc một danh sách ngắn hơn trước. Hộ
    chiếu ngoại quốc chỉ được tính khi có visa còn giá trị, dấu nhập cảnh hoặc thẻ xanh. Vì vậy người không có
    những giấy đó có thể không đăng ký xe được.

tx-alpr-statute =
    Texas không có luật về việc cảnh sát được phép dùng máy đọc bảng số xe ra sao hoặc giữ dữ liệu bao lâu.
    Trong các nguồn chúng tôi thấy, những dự luật để lập ra luật như vậy (HB 3999 năm 2023, HB 961 và HB 2083
    năm 2025) không đi xa hơn bước nộp hoặc bước ủy ban. Quy định địa phương mỗi nơi mỗi khác. Quy định của
    thành phố Austin đòi phải ghi lý do hoặc số hồ sơ của vụ việc.

tx-alpr-sharing-limit =
    Chúng tôi không tìm thấy giới hạn nào của tiểu bang về việc chia sẻ dữ liệu bảng số xe.

tx-alpr-immigration-limit =
    Chúng tôi không tìm thấy giới hạn nào của tiểu bang về việc dùng dữ liệu bảng số xe để thi hành luật di trú.
    Austin để hợp đồng với Flock, một công ty camera đọc bảng số xe, hết hạn vào tháng 6 năm 2025 vì sợ ICE
    dùng. Cuộc kiểm tra của thành phố đã không thấy việc dùng như vậy.

tx-alpr-ice-documented-access =
    Nhật ký được xem xét năm 2025 cho thấy những lần tìm liên quan đến di trú trên mạng toàn quốc của Flock, một
    công ty camera đọc bảng số xe. Ít nhất năm cơ quan cảnh sát Texas đã tìm ít nhất 180 lần. Sở cảnh sát
    Houston và Dallas được nêu tên trong số đó. Một nhật ký khác cho thấy một lần tìm của Johnson County để tìm
    một phụ nữ vì chuyện phá thai.

tx-alpr-ice-documented-access-five-agencies-2025 =
    Ít nhất năm cơ quan ở Texas đã tìm ít nhất 180 lần trong mạng bảng số xe Flock với lý do ghi là di trú, theo
    tài liệu năm 2024 và 2025. Cảnh sát Dallas ở trong số các cơ quan bên ngoài đã tìm trong camera của Denver.
    Austin không gia hạn hợp đồng vào tháng 6 năm 2025.

tx-police-immigration-limit =
    Không có giới hạn nào của tiểu bang. Luật tiểu bang cấm các giới hạn của địa phương.

tx-police-cooperation-mandate =
    Senate Bill 8 năm 2025 có hiệu lực từ ngày 1 tháng 1 năm 2026. Mọi cảnh sát trưởng quận (sheriff) điều hành
    nhà giam phải xin và ký thỏa thuận 287(g) với ICE chậm nhất ngày 1 tháng 12 năm 2026, và phải xin lại mỗi
    năm nếu bị từ chối. Tổng chưởng lý (attorney general) thi hành luật này, và tiểu bang trả tiền tài trợ.
    Người ta nói rằng Senate Bill 4 năm 2017 buộc nhà giam làm theo các yêu cầu giữ người của ICE (detainer) và
    cấm các giới hạn của địa phương. Chúng tôi chưa thể kiểm tra Senate Bill 4 nói gì.

tx-police-287g =
    { said-287g } Danh sách của ICE ngày 18 tháng 5 năm 2026 cho thấy 387 thỏa thuận đang hoạt động
    của 312 cơ quan ở Texas. Có 194 thỏa thuận lực lượng đặc nhiệm (task force), 141 thỏa thuận loại
    lệnh hành chính của ICE trong nhà giam (warrant service) và 52 thỏa thuận loại xét hỏi trong nhà
    giam (jail model). Một năm trước đó, 63 cảnh sát trưởng quận (sheriff) có thỏa thuận.

tx-police-287g-task-force =
    Danh sách của ICE ngày 18 tháng 5 năm 2026 cho thấy 194 thỏa thuận lực lượng đặc nhiệm (task
    force) ở Texas. { said-task-force } { said-more-since } { said-county-list }

tx-police-287g-jail =
    Danh sách của ICE ngày 18 tháng 5 năm 2026 cho thấy 193 thỏa thuận nhà giam ở Texas.
    { said-jail } { said-more-since } { said-county-list }

tx-benefits-medicaid-data =
    Texas không ở trong số 20 tiểu bang có tên trong danh sách mà chúng tôi thấy về những nơi đã kiện về dữ liệu
    Medicaid; các bài tường thuật khác đếm 21 hoặc 22 tiểu bang. Bộ An Ninh Nội Địa (DHS) đã lấy được hồ sơ
    Medicaid của mọi tiểu bang vào giữa năm 2025. Các lệnh của tòa (court order) chỉ bảo vệ phần dữ liệu rộng
    hơn của những tiểu bang đã kiện. Từ ngày 6 tháng 1 năm 2026, việc chia sẻ sáu loại dữ liệu về những người
    không có mặt hợp pháp (not lawfully present) được phép ở mọi nơi. Đó là quốc tịch, tình trạng di trú, địa
    chỉ, điện thoại, ngày sinh và số Medicaid. Chúng tôi không tìm thấy điều gì giới hạn việc chia sẻ thêm nữa ở
    Texas.

tx-benefits-snap-data =
    Điều này chưa được xác nhận cho Texas. Đến tháng 12 năm 2025, Bộ Nông Nghiệp Hoa Kỳ nói rằng 28 tiểu bang và
    Guam đang chia sẻ tên, địa chỉ, số An Sinh Xã Hội (Social Security) và tình trạng di trú của người nhận
    phiếu thực phẩm (SNAP). Texas không ở trong số các tiểu bang đã kiện hoặc từ chối, nên được cho là một trong
    28 tiểu bang đó. Chúng tôi không đọc nguồn nào nêu tên Texas.

tx-health-status-question =
    Executive Order GA-46 (lệnh của thống đốc) có hiệu lực từ ngày 1 tháng 11 năm 2024. Bệnh viện nhận Medicaid
    hoặc CHIP, chương trình cho trẻ em, phải hỏi tình trạng di trú của bệnh nhân. Mỗi quý, bệnh viện báo cáo số
    lượng và chi phí, không có tên, cho ủy ban y tế của tiểu bang. Báo cáo hằng năm cho những người lãnh đạo
    tiểu bang bắt đầu từ ngày 1 tháng 1 năm 2026. Bệnh nhân được phép từ chối trả lời, và phải được cho biết
    rằng việc chữa trị không tùy thuộc vào câu trả lời.

tx-voter-roll-shared =
    Một danh sách tháng 3 năm 2026 tính Texas trong số các tiểu bang đã đưa hoặc đã hứa đưa danh sách cử tri đầy
    đủ cho Bộ Tư Pháp.

tx-broker-delete-right =
    Texas Data Privacy and Security Act, luật về sự riêng tư và an toàn dữ liệu có hiệu lực từ ngày 1 tháng 7
    năm 2024, cho quyền đòi xóa dữ liệu, đối với phần lớn các cơ sở kinh doanh. Một luật năm 2023 buộc các công
    ty mua bán dữ liệu (data broker) ghi danh với Secretary of State (tổng thư ký tiểu bang). Không có một hệ
    thống duy nhất cho các yêu cầu xóa dữ liệu.

tx-event-resale-law-2021 =
    Việc bán lại hồ sơ bằng lái và xe của tiểu bang để tiếp thị bị cấm, với tiền phạt đến $100,000. Thế nhưng
    vào tháng 7 năm 2022 cơ quan cấp bằng lái có hợp đồng với 2,400 nơi.

tx-event-hospital-order-2024 =
    Executive Order GA-46 (lệnh của thống đốc) có hiệu lực. Bệnh viện nhận Medicaid hoặc CHIP, chương trình cho
    trẻ em, phải hỏi tình trạng di trú của bệnh nhân và báo cáo số lượng và chi phí, không có tên. Bệnh nhân
    được phép từ chối trả lời, và việc chữa trị không tùy thuộc vào câu trả lời.

tx-event-austin-contract-2025 =
    Austin để hợp đồng với Flock, một công ty máy đọc bảng số xe, hết hạn vì sợ ICE dùng. Cuộc kiểm tra của
    chính thành phố đã không thấy việc dùng như vậy.

tx-event-jail-agreements-law-2026 =
    Senate Bill 8 có hiệu lực. Mọi cảnh sát trưởng quận (sheriff) điều hành nhà giam phải xin và ký thỏa thuận
    287(g), theo đó viên chức địa phương làm việc cho ICE, chậm nhất ngày 1 tháng 12 năm 2026. Nếu bị từ chối,
    cảnh sát trưởng quận phải xin lại mỗi năm.
