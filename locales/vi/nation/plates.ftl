## Camera đọc bảng số xe (ALPR) và hồ sơ phí cầu đường

us-channel-alpr-vigilant-ice-contract =
    Từ năm 2018 trở đi, mọi văn phòng ICE có thể tìm trong một cơ sở dữ liệu bảng số xe thương mại, qua một công
    ty của Thomson Reuters. Cơ sở dữ liệu đó là Vigilant, nay thuộc Motorola. Nó cho thấy những lần thấy mỗi
    bảng số xe trong năm năm, và báo động về các bảng số có trong danh sách. Một hợp đồng năm năm sau đó, trị
    giá $22.8 triệu, có ghi dữ liệu bảng số xe là một phần. Hợp đồng này hết hạn năm 2026, và chúng tôi không
    xác nhận được điều gì đã thay thế.

us-channel-alpr-vigilant-police-sharing =
    Một số sở cảnh sát đã chia sẻ những lần thấy bảng số xe với ICE qua một công ty tên Vigilant. Tháng 3 năm
    2019, ACLU công bố những tài liệu mà ICE phải giao trong một vụ kiện. Tài liệu liệt kê hơn 80 sở cảnh sát, ở
    hơn mười hai tiểu bang, đã chia sẻ theo cách này. Hai sở trong số đó phủ nhận điều này với NBC News. Tháng 6
    năm 2019, ACLU of Northern California viết về nhật ký tìm kiếm của ICE trong bảy tháng của năm 2018. Nhật ký
    cho thấy hàng ngàn lần tìm mỗi tháng trong dữ liệu của Vigilant, hơn 30,000 lần theo con số của ACLU. Một số
    lần có thể là tìm lại cùng một bảng số. Các nguồn này là từ năm 2019. Chúng tôi không xác nhận được hiện nay
    chia sẻ những gì.

us-channel-alpr-mobile-companion =
    Viên chức ICE đã được mời dùng một ứng dụng điện thoại tên Mobile Companion. Ứng dụng đọc một bảng số xe,
    thêm lần thấy đó vào dữ liệu của Motorola, và cho biết chiếc xe đã ở đâu. Giấy tờ của công ty nói đến việc
    thêm hồ sơ của Thomson Reuters về người dân. Thomson Reuters nói rằng ứng dụng này không liên quan gì đến
    sản phẩm CLEAR của họ và không chứa gì cần đến lệnh khám xét (warrant).

us-channel-alpr-flock-side-door =
    Flock điều hành một mạng camera đọc bảng số xe dùng chung. Viên chức địa phương tìm trong đó cho viên chức
    di trú, hoặc cho người dùng liên bang vào. Một nghiên cứu về tài liệu của Tiểu Bang Washington thấy ít nhất
    tám cơ quan đã mở camera của mình cho Tuần Tra Biên Giới (Border Patrol). Nghiên cứu thấy thêm mười cơ quan
    bị tìm trong dữ liệu mà không hề đồng ý. Nghiên cứu cũng thấy những lần tìm làm cho các cơ quan di trú.
    Trang tin 404 Media đếm được hơn 4,000 lần tra vì di trú trên toàn quốc. Flock phản bác một phần nghiên cứu
    và nói rằng mỗi khách hàng tự quyết định việc chia sẻ của mình.

us-channel-alpr-flock-federal-pilot =
    Flock, một công ty camera đọc bảng số xe, đã làm những cuộc thử nghiệm cho CBP và điều tra viên của ICE
    (HSI) dùng thẳng hệ thống của họ. Flock tạm dừng các thử nghiệm vào tháng 8 năm 2025 và đưa người dùng liên
    bang ra khỏi phần tra cứu tiểu bang và toàn quốc. Tháng 1 năm 2026, Flock thêm một nút để từ chối mọi việc
    chia sẻ với liên bang. Flock nói rằng họ không có hợp đồng với ICE hoặc Bộ An Ninh Nội Địa. Các cơ quan liên
    bang vẫn có thể tìm khi được mời. Nhật ký tháng 3 và tháng 4 năm 2026 của một thành phố ở Arkansas cho thấy
    5,929 lần tìm của liên bang. Phần lớn là của cơ quan thanh tra bưu điện (Postal Inspection Service) (3,502)
    và FBI (2,385). Không lần nào được ghi là ICE hoặc CBP.

us-channel-alpr-ncic-immigration-hotlist =
    Một phần cài đặt trong hệ thống camera đọc bảng số xe của Flock cho cảnh sát so mọi bảng số xe chạy qua với
    danh sách Immigration Violator (người vi phạm di trú) của FBI. Chỉ ICE đưa tên vào danh sách đó. Danh sách
    dựa trên lệnh hành chính (administrative warrant), mà không thẩm phán nào ký. Ngày 25 tháng 6 năm 2026,
    Electronic Frontier Foundation (EFF) cho biết ít nhất hai cơ quan đã bật phần cài đặt này. Đó là Sparks,
    Nevada và Blue Island, Illinois. Sparks bật nó trong khi trang mạng của chính họ cấm dùng vào việc di trú.
    Các cơ quan khác để tắt. Báo động đến cơ quan địa phương, không đến ICE.

us-channel-alpr-border-patrol =
    Tuần Tra Biên Giới (Border Patrol) điều hành mạng camera đọc bảng số xe riêng. Một số camera được giấu trong
    thiết bị bên đường, và một số nằm sâu trong nước đến tận Phoenix và Detroit. Một chương trình máy tính đánh
    dấu những chuyến đi mà nó cho là khả nghi. Sau đó cảnh sát địa phương chặn xe. Associated Press tường thuật
    điều này ngày 20 tháng 11 năm 2025. Hãng tin cũng tường thuật về việc truy cập tạm thời vào hơn 1,600 máy
    đọc bảng số xe tư nhân ở 22 tiểu bang. CBP nói việc dùng của họ là hợp pháp và theo đúng chính sách.

us-channel-alpr-dea-nlrp =
    Cơ quan chống ma túy liên bang (Drug Enforcement Administration, DEA) đã gom những lần thấy bảng số xe từ
    năm 2008. Dữ liệu đến từ camera của cơ quan này và của các bên hợp tác. DEA chia sẻ dữ liệu với cảnh sát
    liên bang, tiểu bang và địa phương. Associated Press tường thuật vào tháng 11 năm 2025 rằng Tuần Tra Biên
    Giới (Border Patrol) dùng dữ liệu này. Trong các nguồn chúng tôi đọc, chúng tôi không thấy ICE dùng trực
    tiếp.

us-channel-alpr-private-drn =
    Camera trên xe kéo chuyên thu lại xe thiếu nợ đưa dữ liệu vào một cơ sở dữ liệu tên DRN, thuộc Motorola.
    Ngay từ năm 2019, nó đã giữ hơn chín tỷ lần quét. Nhà điều tra, hãng bảo hiểm và nơi cho vay mua quyền truy
    cập. Một nhãn hiệu cùng công ty, Vigilant, đưa cho cảnh sát cùng dữ liệu bảng số xe đó.

us-channel-private-plate-cameras =
    Camera của chủ tư nhân và của trường học cũng đưa dữ liệu vào những cuộc tìm của cảnh sát. Tháng 2 năm 2026,
    trang tin The 74 tường thuật về nhật ký tìm kiếm của sáu khu học chánh ở Texas. Trong một tháng, hơn 3,100
    cơ quan tìm hơn 733,000 lần trong camera của một khu. Trong 620 lần, 30 cơ quan ghi lý do là di trú. Home
    Depot và Lowe's chia sẻ camera của họ với cảnh sát, theo 404 Media viết vào tháng 8 năm 2025. Theo các email
    tháng 3 và tháng 4 năm 2026, Flock cho một sở cảnh sát ở Arkansas quyền truy cập camera của Home Depot trên
    toàn tiểu bang. Luật tiểu bang về camera đọc bảng số xe thường chỉ ràng buộc cơ quan công.

us-channel-fbi-plate-network =
    Tháng 6 năm 2026, FBI mời các hãng ra giá, lên đến $36 triệu. FBI muốn tìm những lần thấy bảng số xe trên cả
    nước, gần như trực tiếp, không có lệnh khám xét (warrant). Chúng tôi đọc điều này trong một ghi chú về các
    tin báo chí. Chúng tôi không tìm thấy hợp đồng nào được trao.

us-list-alpr-statute =
    Nhiều tiểu bang có luật về camera đọc bảng số xe. Chúng tôi thấy luật như vậy ở Arkansas, California, Maine,
    Maryland, New Hampshire, Utah, Vermont, Alabama, North Carolina, Montana và Idaho. Chúng tôi cũng thấy luật
    mới hơn ở Virginia (2025), Washington (2026) và Connecticut (2026). Tám tiểu bang nữa lấy từ một bảng của
    National Conference of State Legislatures (NCSL). Đó là Colorado, Florida, Georgia, Illinois, Minnesota,
    Nebraska, Oklahoma và Tennessee. Chúng tôi chưa thể kiểm tra bảng này. NCSL đếm được ít nhất 16 tiểu bang
    trong năm 2025, và ủy ban về tội phạm của Virginia đếm được 18. New Jersey làm theo chỉ thị, không theo
    luật, và không được tính.

us-list-alpr-immigration-forbidden =
    Một số luật tiểu bang giữ dữ liệu camera đọc bảng số xe khỏi việc thi hành luật di trú. Chúng tôi xác nhận
    được ba luật. Luật của Washington (2026) và Connecticut (2026) nói rõ như vậy. Luật của Virginia (2025) cấm
    mọi việc chia sẻ với cơ quan liên bang và cơ quan ngoài tiểu bang. Thế nhưng một bản báo cáo của tiểu bang
    tháng 3 năm 2026 thấy có cơ quan vi phạm luật. Illinois và California có luật với tác dụng gần như vậy. Ở
    đây chúng tôi không đọc lại các luật đó; xin xem ghi chú về từng tiểu bang.

us-list-alpr-agencies =
    Atlas of Surveillance nêu tên khoảng 3,550 cơ quan có máy đọc bảng số xe. Đó là một dự án của Electronic
    Frontier Foundation và University of Nevada, Reno Reynolds School of Journalism (CC BY). Chúng tôi dùng một
    bản sao xếp theo quận, ngày 9 tháng 9 năm 2026. Chúng tôi lấy tên cơ quan và quận, và tên công ty ở chỗ nào
    rõ. Những cơ quan không rõ thuộc quận nào thì bỏ ra. Nhiều cơ quan có máy đọc bảng số xe không nằm trong
    Atlas. Cơ quan có trong đó có thể đã ngưng dùng. Danh sách không cho biết một cơ quan chia sẻ với ai.

us-channel-toll-records =
    Tài khoản phí cầu đường lưu nơi, giờ và tiền trả. Cơ quan cấp thẻ thu phí giữ những hồ sơ này, dù xe đăng ký
    ở tiểu bang nào. Các cơ quan thu phí đã đưa hồ sơ này cho cảnh sát từ nhiều chục năm, thông thường sau khi
    có trát đòi (subpoena) hoặc lệnh của tòa (court order). Quy định mỗi tiểu bang và mỗi cơ quan mỗi khác;
    chúng tôi biết một luật giới hạn việc này ở Connecticut. Chúng tôi không tìm thấy trường hợp nào có tài liệu
    về việc thi hành luật di trú dùng hồ sơ này. Điều đó không chứng tỏ là không có. Nguồn mới nhất về điều này
    là từ năm 2004.

## Sự việc

us-event-plate-contract-ended-2026 =
    Hợp đồng năm năm của ICE trị giá $22.8 triệu, có ghi dữ liệu bảng số xe là một phần, đã hết hạn. Chúng tôi
    không xác nhận được điều gì đã thay thế.

us-event-mobile-companion-company-says =
    Thomson Reuters nói rằng ứng dụng Mobile Companion không liên quan gì đến sản phẩm CLEAR của họ và không
    chứa gì cần đến lệnh khám xét (warrant).

us-event-flock-study-2025 =
    Một nghiên cứu của University of Washington về tài liệu ở Tiểu Bang Washington thấy ít nhất tám cơ quan đã
    mở camera đọc bảng số xe của mình cho Tuần Tra Biên Giới (Border Patrol). Thêm mười cơ quan bị tìm trong dữ
    liệu mà không hề đồng ý. Nghiên cứu cũng thấy những lần tìm làm cho các cơ quan di trú.

us-event-flock-disputes-study-2025 =
    Flock phản bác một phần của một nghiên cứu về các lần tìm trong camera đọc bảng số xe ở Tiểu Bang
    Washington. Flock nói rằng mỗi khách hàng tự quyết định việc chia sẻ của mình.

us-event-flock-pilots-paused-2025 =
    Flock tạm dừng các cuộc thử nghiệm cho CBP và bộ phận điều tra của ICE (HSI) dùng thẳng hệ thống của họ.
    Flock cũng đã đưa người dùng liên bang ra khỏi phần tra cứu tiểu bang và toàn quốc.

us-event-flock-federal-switch-2026 =
    Flock thêm một nút để từ chối mọi việc chia sẻ với liên bang. Flock nói rằng họ không có hợp đồng với ICE
    hoặc Bộ An Ninh Nội Địa.

us-event-flock-federal-searches-2026 =
    Các cơ quan liên bang vẫn tìm khi được mời. Nhật ký tháng 3 và tháng 4 năm 2026 của một thành phố ở Arkansas
    cho thấy 5,929 lần tìm của liên bang, phần lớn là của cơ quan thanh tra bưu điện (Postal Inspection Service)
    (3,502) và FBI (2,385). Không lần nào được ghi là ICE hoặc CBP.

us-event-immigration-hotlist-found-2026 =
    Electronic Frontier Foundation cho biết ít nhất hai cơ quan đã bật phần cài đặt danh sách di trú của Flock:
    Sparks, Nevada và Blue Island, Illinois. Các cơ quan khác để tắt. Báo động đến cơ quan địa phương, không đến
    ICE.

us-event-border-patrol-readers-reported-2025 =
    Associated Press tường thuật rằng Tuần Tra Biên Giới (Border Patrol) có camera đọc bảng số xe riêng, một số
    được giấu, một số nằm sâu trong nước. Một chương trình máy tính đánh dấu các chuyến đi là khả nghi. Hãng tin
    cũng tường thuật về việc truy cập tạm thời vào hơn 1,600 máy đọc tư nhân ở 22 tiểu bang.

us-event-border-patrol-says-lawful =
    CBP nói rằng việc họ dùng máy đọc bảng số xe là hợp pháp và theo chính sách.

us-event-school-cameras-reported-2026 =
    Cảnh sát trên cả nước tìm trong camera trường học ở Texas cho các vụ di trú, theo The 74 tường thuật từ nhật
    ký tìm kiếm. Trong một tháng, 30 cơ quan ghi lý do là di trú 620 lần ở một khu học chánh. The 74 không thấy
    dấu hiệu nào cho biết các trường biết việc này. Flock nói rằng khách hàng của họ quyết định chia sẻ những
    gì.

us-event-store-cameras-reported-2025 =
    Home Depot và Lowe's chia sẻ camera đọc bảng số xe của họ với cảnh sát, theo tường thuật của 404 Media.

us-event-fbi-seeks-plate-network-2026 =
    FBI mời các hãng ra giá, lên đến $36 triệu, để tìm những lần thấy bảng số xe trên cả nước, gần như trực
    tiếp. Chúng tôi đọc điều này trong một ghi chú về các tin báo chí, và không tìm thấy hợp đồng nào được trao.

us-event-vigilant-sharing-revealed-2019 =
    ACLU công bố giấy tờ của ICE giành được trong một vụ kiện. Giấy tờ liệt kê hơn 80 sở cảnh sát, ở hơn mười
    hai tiểu bang, đã chia sẻ những lần thấy bảng số xe với ICE qua Vigilant. ICE cũng có thể nhận báo động khi
    một bảng số có trong danh sách được thấy. Hai sở phủ nhận điều đó.
