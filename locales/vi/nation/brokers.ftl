## Công ty mua bán dữ liệu

us-list-consumer-privacy-law =
    Các tiểu bang trong danh sách có luật chung về sự riêng tư của người tiêu dùng, có hiệu lực trong năm 2026.
    Luật như vậy thông thường cho người dân yêu cầu nhiều cơ sở kinh doanh xóa dữ liệu của mình hoặc ngưng bán
    dữ liệu đó. Luật mạnh đến đâu đối với các công ty mua bán dữ liệu (data broker) thì mỗi nơi mỗi khác. Dữ
    liệu từ hồ sơ công thường được miễn.

us-channel-lexisnexis-accurint =
    Accurint là sản phẩm tìm người của LexisNexis. ICE mua nó từ năm 2021, theo một hợp đồng lên đến $22.1
    triệu, kéo dài đến tháng 2 năm 2026. Nhật ký của bảy tháng trong năm 2021 cho thấy 1,211,643 lần tìm và
    302,431 bản báo cáo. Phần lớn là của bộ phận điều tra của ICE (HSI), và nhiều lần là của bộ phận trục xuất
    (ERO). Hồ sơ Accurint về người dân ghép địa chỉ, điện thoại, xe, người thân và các lần nhập nhà giam
    (booking). Các bài tường thuật năm 2026 vẫn coi việc ICE dựa vào nó là còn tiếp diễn. Chúng tôi không tìm
    thấy hợp đồng nào ký sau tháng 2 năm 2026.

us-channel-thomson-reuters-clear =
    CLEAR là sản phẩm của Thomson Reuters. Nó ghép tên, địa chỉ, xe, điện thoại và các hồ sơ khác. Theo trang
    tin 404 Media, nó cung cấp dữ liệu cho các công cụ của ICE. Hợp đồng năm năm của ICE, trị giá $22.8 triệu,
    chấm dứt năm 2026. Một hợp đồng CLEAR riêng với Bộ An Ninh Nội Địa (DHS) có vẻ đã được gia hạn vào tháng 3
    năm 2026, có thể đến năm 2029. Việc đó xảy ra sau khi nhân viên phản đối và một nhân viên bị cho nghỉ việc
    đi kiện. Công ty nói hồ sơ của họ là hồ sơ công. Công ty phản bác việc nói rằng sản phẩm của họ giúp trục
    xuất.

us-channel-transunion-tlo =
    TLOxp là sản phẩm tìm người của TransUnion. Nó bán địa chỉ, điện thoại và những lần thấy bảng số xe cho các
    nhà điều tra và cơ quan. Chúng tôi không tìm thấy hợp đồng nào của ICE hoặc CBP về sản phẩm này. ICE trả
    tiền cho các hãng tư nhân để tìm người (skip tracer), và các hãng đó có thể tự chọn công cụ. Các nguồn của
    chúng tôi về sản phẩm này yếu.

us-channel-utility-nctue =
    Cho đến năm 2021, tên và địa chỉ từ tài khoản gas, điện, nước, điện thoại và truyền hình cáp đã đến tay ICE.
    NCTUE, nơi trao đổi dữ liệu của các công ty điện, gas, nước (utility), đưa cho Equifax. Equifax bán lại cho
    CLEAR, một sản phẩm tìm người. Sau một cuộc điều tra của Thượng Viện, NCTUE cho ngưng việc bán vào năm 2021.
    Điều đã chấm dứt là việc bán phần cho biết người đứng tên là ai (header data) trong các tài khoản utility
    đó. Các công ty tín dụng (credit bureau) vẫn tiếp tục bán dữ liệu tương tự từ ngân hàng.

us-channel-credit-header =
    Phần đầu của hồ sơ tín dụng cho biết người đó là ai. Phần này có tên, các địa chỉ, ngày sinh và số An Sinh
    Xã Hội (Social Security). Nó được bán cho các công ty mua bán dữ liệu (data broker), ngoài luật về báo cáo
    tín dụng. Một đề nghị của liên bang vào tháng 12 năm 2024 lẽ ra sẽ đặt nó dưới luật đó. Cơ quan bảo vệ tài
    chính người tiêu dùng (Consumer Financial Protection Bureau) rút lại đề nghị vào tháng 5 năm 2025. Đóng băng
    tín dụng không che được dữ liệu này.

us-channel-property-and-court-records =
    Giấy chủ quyền nhà đất (deed), giấy nợ nhà (mortgage), danh sách các vụ dân sự và hình sự ở tòa, giấy tờ kết
    hôn và giấy tờ kinh doanh đã nộp thì ai cũng xem được. Các công ty mua bán dữ liệu (data broker) gom chúng
    vào hồ sơ của họ về người dân. LexisNexis tự nhận có hàng tỷ mục về nhà đất và tòa án. Luật liên bang không
    che những hồ sơ này khỏi một cơ quan.

us-channel-ice-administrative-subpoena =
    Viên chức di trú có thể ký trát đòi (subpoena) để đòi hồ sơ về một người, không qua thẩm phán. Trát đòi này
    có thể gửi đến chủ nhà, chủ lao động, trường học, phòng khám, công ty hoặc chính quyền địa phương. Tự nó
    không bắt buộc được ai: ICE phải xin tòa liên bang. Tòa chỉ xét xem đòi hỏi đó có rõ ràng, có liên quan và
    nằm trong quyền hạn của ICE hay không. Các tòa đã buộc thi hành những đòi hỏi như vậy, ví dụ với một nhà
    giam ở Denver (2020) và ở Delaware (2026). Nhiều người nhận được thì cứ làm theo.

us-protection-administrative-subpoena-limits =
    Trát đòi của ICE (ICE subpoena) không phải là lệnh của tòa (court order). Không ai có thể bị phạt vì chờ đến
    khi thẩm phán liên bang ra lệnh cho họ tuân theo. Ai nhận trát đòi này có thể phản đối, hoặc xin tòa hủy bỏ.
    Nhiều người thì cứ làm theo. Thẩm phán chỉ xét xem ICE có thẩm quyền hay không, và đòi hỏi đó có rõ ràng và
    có liên quan hay không. Vì vậy phần lớn các vụ phản đối những đòi hỏi của ICE gửi cho bên thứ ba đã thất
    bại. Những đòi hỏi nhắm vào việc bày tỏ ý kiến đã được rút lại khi bị phản đối trong năm 2025 và 2026.

us-protection-credit-reporting-act =
    Luật Fair Credit Reporting Act (luật liên bang về báo cáo tín dụng) cho người ta xem và sửa hồ sơ của mình
    và đóng băng tín dụng. Nhưng phần lớn các công ty bán dữ liệu để tìm người nói rằng họ nằm ngoài luật này.
    Phần của hồ sơ tín dụng cho biết người đó là ai (header) được bán mà không theo các giới hạn của luật. Một
    đề nghị năm 2024 để lấp lỗ hổng này đã bị rút lại vào tháng 5 năm 2025.

us-channel-broker-files-car-phone-job =
    Một người không cần có nhà, cũng không cần có ngân hàng, vẫn có thể có tên trong hồ sơ như vậy. LexisNexis
    nói rằng Accurint lấy từ 330 triệu số điện thoại di động và 6.6 tỷ đăng ký xe, theo trang tin Truthout viết
    vào tháng 7 năm 2022. Giấy tờ của chính CLEAR nói đến hồ sơ về việc làm, nhà ở, tín dụng, tội phạm và xe,
    theo tường thuật của Washington Post vào tháng 2 năm 2021. Vì vậy có xe, điện thoại hoặc việc làm có thể đã
    đủ. Một người nào đó có trong đó hay không thì ngoài công ty ra không ai nói được.

us-channel-cbp-lexisnexis =
    CBP có hợp đồng riêng với LexisNexis: năm năm, khoảng $15.9 triệu, từ cuối năm 2022. Hợp đồng gồm hồ sơ về
    người dân, dữ liệu trực tiếp về các lần nhập nhà giam (booking), mạng xã hội, công cụ về vị trí điện thoại
    và hồ sơ cuộc gọi, và một tùy chọn tìm kiếm khuôn mặt. Tuần Tra Biên Giới (Border Patrol) cũng dùng. Công ty
    nói rằng họ không cung cấp cho Bộ An Ninh Nội Địa (DHS), bộ mà CBP trực thuộc, hình bảng số xe và cũng không
    cung cấp dịch vụ nhận diện khuôn mặt. Chúng tôi không xác định được CBP có thể dùng nó để tìm khuôn mặt hay
    không, nên ở đây chúng tôi không ghi dữ liệu khuôn mặt. Năm năm đó kéo dài đến cuối năm 2027. Chúng tôi
    không xác nhận được hiện nay nó được dùng ra sao.

us-list-consumer-privacy-law-broker-laws-2026 =
    Hai tiểu bang thông qua luật về các công ty mua bán dữ liệu (data broker) vào tháng 6 năm 2026. Luật của
    Vermont, ký ngày 16 tháng 6 năm 2026, là luật chung về sự riêng tư: các công ty này phải ghi danh và có một
    trang để nhận yêu cầu xóa dữ liệu. Luật của New Jersey, ký ngày 30 tháng 6 năm 2026, đòi các công ty này
    đóng lệ phí và cấm bán dữ liệu nhạy cảm. Những gì chúng tôi đọc không cho biết từ khi nào người dân có thể
    dùng các luật này.

## Sự việc

us-event-accurint-contract-2021 =
    ICE bắt đầu mua Accurint, sản phẩm tìm người của LexisNexis. Hợp đồng lên đến $22.1 triệu và kéo dài đến
    tháng 2 năm 2026.

us-event-accurint-contract-end-2026 =
    Hợp đồng Accurint của ICE kéo dài đến lúc đó. Các bài tường thuật năm 2026 vẫn coi việc ICE dựa vào Accurint
    là còn tiếp diễn. Chúng tôi không tìm thấy hợp đồng nào ký sau tháng đó.

us-event-clear-contract-2026 =
    Một hợp đồng CLEAR với Bộ An Ninh Nội Địa, khác với hợp đồng của ICE đã chấm dứt năm 2026, có vẻ đã được gia
    hạn, có thể đến năm 2029. Việc đó xảy ra sau khi nhân viên phản đối và một nhân viên bị cho nghỉ việc đi
    kiện.

us-event-clear-company-says =
    Thomson Reuters nói hồ sơ trong CLEAR là hồ sơ công. Công ty phản bác việc nói rằng sản phẩm của họ giúp
    trục xuất.

us-event-utility-sale-stopped-2021 =
    Sau một cuộc điều tra của Thượng Viện, NCTUE, nơi trao đổi dữ liệu của các công ty điện, gas, nước, cho
    ngưng việc bán tên và địa chỉ từ các tài khoản này. Các công ty tín dụng (credit bureau) vẫn tiếp tục bán dữ
    liệu tương tự từ ngân hàng.

us-event-credit-header-proposal-2024 =
    Một đề nghị của liên bang lẽ ra sẽ đặt việc bán phần cho biết người đó là ai trong hồ sơ tín dụng (credit
    header) dưới luật về báo cáo tín dụng.

us-event-credit-header-proposal-withdrawn-2025 =
    Cơ quan bảo vệ tài chính người tiêu dùng (Consumer Financial Protection Bureau) rút lại đề nghị của tháng 12
    năm 2024. Vì vậy phần cho biết người đó là ai trong hồ sơ tín dụng được bán ngoài luật về báo cáo tín dụng.

us-event-cbp-contract-2022 =
    CBP bắt đầu một hợp đồng riêng với LexisNexis, trong năm năm và khoảng $15.9 triệu.
