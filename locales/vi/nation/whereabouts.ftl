## ICE tìm người ra sao

us-channel-skip-tracing-contractors =
    ICE trả tiền cho các hãng tư nhân để tìm và chụp ảnh nơi người ta sống và làm việc. ICE trao hợp đồng cho 13
    hoặc 14 hãng vào tháng 12 năm 2025. Các hợp đồng có thể lên đến tổng cộng khoảng $1.2 tỷ trong hai năm. Giấy
    tờ hợp đồng nói đến một danh sách 1.5 triệu người và những đợt lên đến 50,000 tên mỗi tháng. Giấy tờ nói đến
    tiền công tăng theo số người tìm được. Capgemini, một trong các hãng, nói vào tháng 1 năm 2026 rằng hợp đồng
    của họ đang không được thực hiện.

us-channel-palantir-elite =
    ELITE là ứng dụng của ICE do Palantir làm ra. Nó đặt những người có thể bị nhắm tới trên bản đồ, cùng ảnh và
    số hồ sơ di trú (A-number). Điểm từ 0 đến 100 cho biết ICE chắc đến đâu về địa chỉ. Vì vậy viên chức có thể
    chọn những khu vực có nhiều người có thể bị nhắm tới. Một bản hướng dẫn người dùng của ICE và lời khai có
    tuyên thệ mô tả ứng dụng này. Các nguồn của nó có USCIS và địa chỉ từ Bộ Y Tế (HHS). Tin báo chí nói rằng
    trong đó có địa chỉ Medicaid. Một đơn đặt làm trị giá $29.9 triệu bắt đầu vào tháng 9 năm 2025.

us-channel-insurance-claims-iso =
    Bộ phận trục xuất của ICE (ERO) tìm trong ISO ClaimSearch, kho chung của các hãng bảo hiểm về đơn đòi bồi
    thường xe, nhà, thương tích và một số đơn y tế. 404 Media thấy giấy tờ của ICE về việc này vào tháng 7 năm
    2025. Kho này có hơn 1.8 tỷ đơn đòi bồi thường và 58 triệu hóa đơn y tế, với tên, địa chỉ, số điện thoại và
    số thuế, và bảng số xe. Công ty chủ nhân, Verisk, phủ nhận rằng ICE hoặc bộ của ICE là khách hàng. Đây là
    kho hồ sơ bảo hiểm, nên luật về sự riêng tư của hồ sơ sức khỏe không che chở nó. Không rõ đã có bao nhiêu
    lần tìm.

us-channel-ssa =
    Theo tường thuật, tháng 2 năm 2025 An Sinh Xã Hội (Social Security) đã đồng ý đưa cho ICE địa chỉ được biết
    sau cùng của 98,000 người. Trong một thông báo tháng 11 năm 2025, cơ quan này loan báo có chia sẻ dữ liệu
    quốc tịch và di trú với Bộ An Ninh Nội Địa (DHS). WIRED tường thuật rằng một số văn phòng được bảo miệng là
    hãy cho ICE ngày của các buổi hẹn gặp trực tiếp. SAVE là hệ thống liên bang kiểm tra tình trạng di trú. Một
    phán quyết tháng 6 năm 2026 hủy bỏ phần An Sinh Xã Hội của SAVE và các thông báo liên quan. Tối Cao Pháp
    Viện (Supreme Court) tạm ngưng phán quyết đó ngày 25 tháng 9 năm 2026, nên hiện nay nó không ngăn gì. Còn
    việc chia sẻ nào khác đang diễn ra thì không được công khai.

us-channel-sevis =
    SEVIS là cơ sở dữ liệu về sinh viên ngoại quốc do ICE điều hành. Các trường phải báo cáo sinh viên có visa
    F, M và J vào đó. Vì vậy ICE đã có sẵn trường, địa chỉ và tình trạng của họ. Mùa xuân năm 2025, ICE chấm dứt
    khoảng 4,700 hồ sơ sinh viên sau khi tra các tên trong cơ sở dữ liệu của FBI. ICE khôi phục chúng ngày 25
    tháng 4 năm 2025, trong khi đang bị kiện, và hứa sẽ có chính sách bằng văn bản.

us-channel-orr-sponsor-data =
    Người nhận một đứa trẻ đến một mình (unaccompanied child) nộp cho cơ quan tị nạn liên bang (ORR) một hồ sơ
    đầy đủ. Ngày 14 tháng 2 năm 2025, NPR tường thuật rằng có thêm viên chức ICE truy cập được cơ sở dữ liệu đó.
    NPR cũng tường thuật rằng hiện nay mọi người lớn trong nhà phải cho dấu vân tay. Một quy định ngày 25 tháng
    3 năm 2025 bỏ lệnh cấm thu thập tình trạng của người bảo trợ (sponsor) và chuyển thông tin đó đi. Từ ngày 9
    tháng 7 năm 2025, người bảo trợ phải đến tận nơi để chứng minh mình là ai, kể cả cha mẹ. Cơ quan cảnh báo
    rằng viên chức di trú có thể có mặt ở đó để hỏi. Associated Press tường thuật về những vụ bắt người tính đến
    tháng 9 năm 2025. Theo một ghi chú về bài tường thuật tháng 7 năm 2026 của Texas Tribune, có thân nhân bị
    bắt sau nhiều tháng bị kiểm tra. ICE cũng đã gửi trát đòi (subpoena) đến các tiểu bang để đòi hồ sơ về người
    bảo trợ. Chúng tôi không tìm thấy kết quả nào sau đó ở tòa.

us-channel-tsa-passenger-lists =
    TSA là cơ quan kiểm tra hành khách ở phi trường. Từ khoảng tháng 3 năm 2025, TSA đã đưa cho ICE tên những
    hành khách sắp đi máy bay, mỗi tuần nhiều lần. Có cả các chuyến bay bên trong nước. ICE so các tên với lệnh
    trục xuất (removal order) và cho viên chức đến phi trường. New York Times tiết lộ điều này ngày 12 tháng 12
    năm 2025. Một cựu viên chức nói rằng ở một vùng, khoảng ba phần tư các tên bị đánh dấu dẫn đến việc bắt
    người. Bộ An Ninh Nội Địa (DHS) nói điều đó không có gì mới.

us-channel-airline-ticket-sales-arc =
    ARC, trung tâm thanh toán vé của các hãng hàng không, đã bán cho các cơ quan một kho vé máy bay có thể tìm
    trong đó. ICE và CBP ở trong số người mua. Kho gồm những vé mua qua đại lý du lịch, với tên, đường bay và dữ
    liệu thẻ. Ngày 12 tháng 11 năm 2025, ARC nói với khách hàng rằng chương trình sẽ đóng trong năm đó. Chúng
    tôi không tìm thấy gì từ năm 2026 xác nhận điều này. Vé mua thẳng từ hãng hàng không không bao giờ có trong
    kho.

us-protection-orr-sponsor-limits =
    Người bảo trợ (sponsor) là người nhận một đứa trẻ đến một mình (unaccompanied child). Các quy định năm 2024
    không cho cơ quan tị nạn liên bang (ORR) từ chối một người bảo trợ vì tình trạng di trú. Các quy định đó
    cũng không cho cơ quan thu thập tình trạng để thi hành luật di trú. Một quy định có hiệu lực từ ngày 25
    tháng 3 năm 2025 bỏ những giới hạn đó. Quy định này cho chia sẻ tình trạng với cơ quan thực thi pháp luật.
    Sau đó có các vụ kiện, và chúng tôi không tìm ra chúng kết thúc ra sao.

## Sự việc

us-event-address-finder-contracts-2025 =
    ICE trao hợp đồng cho 13 hoặc 14 hãng để tìm và chụp ảnh nơi người ta sống và làm việc. Các hợp đồng có thể
    lên đến tổng cộng khoảng $1.2 tỷ trong hai năm. Giấy tờ hợp đồng nói đến một danh sách 1.5 triệu người.

us-event-address-finder-company-says-2026 =
    Capgemini, một trong các hãng, nói rằng hợp đồng của họ đang không được thực hiện.

us-event-address-map-order-2025 =
    Một đơn đặt làm trị giá $29.9 triệu bắt đầu cho ELITE, một ứng dụng của Palantir. Nó đặt những người có thể
    bị nhắm tới trên bản đồ, với điểm cho biết ICE chắc đến đâu về địa chỉ.

us-event-address-map-testimony-2026 =
    Các bài tường thuật mô tả ELITE dựa vào một bản hướng dẫn người dùng của ICE và lời khai có tuyên thệ. Các
    nguồn của nó có USCIS và địa chỉ từ Bộ Y Tế (HHS). Tin báo chí nói rằng trong đó có địa chỉ Medicaid.

us-event-social-security-agreement-2025 =
    Theo tường thuật, An Sinh Xã Hội (Social Security) đã đồng ý đưa cho ICE địa chỉ được biết sau cùng của
    98,000 người.

us-event-social-security-notice-2025 =
    An Sinh Xã Hội (Social Security) loan báo trong một thông báo rằng họ chia sẻ dữ liệu quốc tịch và di trú
    với Bộ An Ninh Nội Địa. Một phán quyết tháng 6 năm 2026 về SAVE hủy bỏ các thông báo liên quan; Tối Cao Pháp
    Viện (Supreme Court) tạm ngưng phán quyết đó ngày 25 tháng 9 năm 2026. Còn việc chia sẻ nào khác đang diễn
    ra thì không được công khai.

us-event-student-records-restored-2025 =
    Trong khi đang bị kiện, ICE khôi phục khoảng 4,700 hồ sơ sinh viên mà mùa xuân đó ICE đã chấm dứt sau khi
    tra các tên trong cơ sở dữ liệu của FBI. ICE hứa sẽ có chính sách bằng văn bản.

us-event-sponsor-database-access-2025 =
    NPR tường thuật rằng có thêm viên chức ICE truy cập được cơ sở dữ liệu của cơ quan tị nạn về những người
    nhận trẻ em đến một mình. Theo tường thuật đó, hiện nay mọi người lớn trong nhà phải cho dấu vân tay.

us-event-sponsor-rule-2025 =
    Một quy định bỏ lệnh cấm thu thập tình trạng di trú của người bảo trợ (sponsor) một đứa trẻ và chuyển thông
    tin đó đi. Sau đó có các vụ kiện, và chúng tôi không tìm ra chúng kết thúc ra sao.

us-event-passenger-lists-revealed-2025 =
    New York Times tường thuật rằng từ khoảng tháng 3 năm 2025, TSA đưa cho ICE tên những hành khách sắp đi máy
    bay, mỗi tuần nhiều lần. Có cả các chuyến bay bên trong nước. ICE so các tên với lệnh trục xuất (removal
    order).

us-event-passenger-lists-government-says =
    Bộ An Ninh Nội Địa nói rằng việc chia sẻ tên này không có gì mới.

us-event-ticket-sales-closing-2025 =
    ARC, trung tâm thanh toán vé của các hãng hàng không, nói với khách hàng rằng chương trình dữ liệu vé của họ
    sẽ đóng trong năm đó. Chúng tôi không tìm thấy gì từ năm 2026 xác nhận điều này.

us-event-insurance-claims-search-revealed-2025 =
    404 Media tường thuật, từ giấy tờ của chính ICE, rằng bộ phận trục xuất của ICE (ERO) tìm trong kho chung về
    đơn đòi bồi thường của các hãng bảo hiểm.

us-event-sponsor-checks-in-person-2025 =
    Cơ quan tị nạn ra lệnh rằng người bảo trợ (sponsor) phải đến tận nơi để chứng minh mình là ai. Cơ quan cảnh
    báo rằng viên chức di trú có thể có mặt ở đó để hỏi.

us-event-sponsor-arrests-reported-2026 =
    Theo một ghi chú về bài tường thuật của Texas Tribune, có thân nhân bị bắt sau khi họ đã qua nhiều tháng
    kiểm tra để nhận một đứa trẻ.
