## Văn phòng di trú, tòa án, và những gì bảo vệ người ta ở đó

us-channel-uscis-files =
    USCIS và ICE là hai phần của cùng một bộ và chia sẻ hồ sơ với nhau. Một văn thư của USCIS ngày 28 tháng 2
    năm 2025 thay đổi những gì xảy ra sau khi đơn bị từ chối. Hiện nay USCIS mở thủ tục trục xuất (removal) với
    phần lớn những người bị từ chối đơn mà không có mặt hợp pháp (not lawfully present). USCIS làm việc này bằng
    một giấy gọi là giấy báo ra tòa di trú (notice to appear). Không nhóm nào được miễn, và USCIS được phép
    chuyển hồ sơ cho ICE. Ngoại lệ chính là cho một số đơn bảo lãnh dựa trên việc làm.

us-channel-eoir-court-address =
    Hồ sơ ở tòa di trú có địa chỉ của người đó và ngày các phiên tòa. Luật sư của ICE là bên kia trong vụ việc,
    nên ICE thấy cả hai. Một văn thư của ICE tháng 5 năm 2025 bảo luật sư của mình giúp viên chức lên kế hoạch
    bắt người ở các phiên tòa. Ngày 23 tháng 6 năm 2026, một tòa hủy bỏ trên toàn quốc những chính sách cho phép
    bắt người như vậy. Chính phủ đã kháng cáo. Chúng tôi không tìm ra phán quyết có đang bị tạm ngưng hay không.

us-channel-check-in-and-interview-arrests =
    Việc đến một buổi hẹn tự nó có thể dẫn đến bị bắt. Tháng 6 năm 2025, NBC News tường thuật rằng trong số
    những người bị bắt có hàng trăm người trong chương trình giám sát của ICE. Một số người được bảo đến sớm cho
    một buổi trình diện (check-in). The Guardian ước tính có 1,400 lần bắt người ở hoặc sau các buổi trình diện,
    trong bốn tuần đầu của chính quyền bắt đầu vào tháng 1 năm 2025; ICE không cho con số nào. Từ ngày 12 tháng
    11 năm 2025, luật sư ở San Diego cho biết có việc bắt chồng hoặc vợ của công dân ở các buổi phỏng vấn thẻ
    xanh. Tháng 11 năm 2018, ICE bắt một người đàn ông ở buổi hẹn với USCIS tại North Carolina, sau mười một
    tháng ông ở trong một nhà thờ. Không rõ điều này xảy ra bao nhiêu lần, và còn ở đâu nữa. Hãy xin lời khuyên
    trước khi bỏ một buổi hẹn: không đến có hậu quả riêng.

us-channel-isap-monitoring =
    Viên chức trục xuất của ICE (ERO) điều hành chương trình giám sát. Người trong chương trình trình diện với
    chính ICE. Ứng dụng điện thoại ghi khuôn mặt và nơi chốn vào mỗi lần trình diện (check-in). Thiết bị cổ chân
    theo dõi suốt ngày đêm. Địa chỉ đổi trong ứng dụng đến tay ICE qua báo cáo hằng ngày. ICE nói dữ liệu ở lại
    với công ty làm hợp đồng và với ICE, trong suốt thời gian hợp đồng. Tài liệu mà luật sư giành được cho thấy
    trong đó còn có dữ liệu về danh bạ liên lạc, sức khỏe, xe và giọng nói. Một văn thư ngày 9 tháng 6 năm 2025
    bảo các văn phòng cho phần lớn người lớn trong chương trình đeo thiết bị cổ chân. Khi đó có khoảng 183,000
    người trong chương trình, 24,000 người trong số đó có thiết bị cổ chân.

us-channel-collateral-arrests =
    ICE cũng bắt những người mà ICE không đến để tìm. Từ tháng 8 năm 2025, dữ liệu bắt người của chính ICE ghi
    mỗi lần bắt là “targeted” (nhắm trước) hoặc “collateral” (gặp rồi bắt). Collateral có nghĩa là một người
    tình cờ gặp trong một chiến dịch. Chúng tôi đọc điều này trong ghi chú của một nhà phân tích về dữ liệu đến
    tháng 3 năm 2026, không phải trong dữ liệu.

us-channel-victim-visa-files =
    Đơn VAWA, U và T do nạn nhân của bạo hành, tội phạm hoặc buôn người nộp. Chính phủ chỉ được phép đưa hồ sơ
    của họ ra ngoài chính phủ vì những lý do có trong danh sách. Không được chỉ dựa vào thông tin do kẻ bạo hành
    đưa ra để chống lại nạn nhân. Bên trong Bộ An Ninh Nội Địa, luật giới hạn việc dùng, không giới hạn việc
    xem: viên chức có thể xem hồ sơ để làm việc. Đầu năm 2025, ICE bỏ bổn phận phải tìm xem có đơn như vậy trước
    khi bắt người. Ngày 22 tháng 12 năm 2025, USCIS bảo viên chức rằng họ được phép dùng thông tin do kẻ bạo
    hành đưa ra trong nhiều trường hợp hơn. Một vụ kiện ngày 14 tháng 10 năm 2025 phản đối việc bắt những người
    có đơn đang chờ.

us-protection-victim-confidentiality-1367 =
    Đơn VAWA, U và T do nạn nhân của bạo hành, tội phạm hoặc buôn người nộp. Bộ An Ninh Nội Địa, Bộ Tư Pháp và
    Bộ Ngoại Giao không được tiết lộ dữ liệu về những người nộp đơn như vậy, ngoài những trường hợp có trong
    danh sách. Viên chức của chính các bộ này được phép xem dữ liệu để làm công việc của bộ mình. Một cơ quan
    không được hành động chỉ dựa vào thông tin do kẻ bạo hành đưa ra. Luật này có hiệu lực, nhưng hướng dẫn năm
    2025 của ICE không còn buộc viên chức phải tìm xem có đơn như vậy hay không. Hướng dẫn của USCIS ngày 22
    tháng 12 năm 2025 cho viên chức được dùng thông tin do kẻ bạo hành đưa ra, và do những người khác mà luật
    giới hạn việc dựa vào lời của họ (“prohibited sources”), trong nhiều trường hợp hơn. Một vụ kiện nộp ngày 14
    tháng 10 năm 2025 còn đang chờ khi chúng tôi xem lần cuối. Giới hạn này chấm dứt khi đơn bị từ chối hẳn.

us-protection-home-entry-warrant =
    Để vào một căn nhà mà không có sự đồng ý, viên chức cần trát (warrant) có chữ ký của thẩm phán. Giấy của
    chính ICE, mẫu I-200 và I-205, do viên chức di trú ký. Một văn thư mật của ICE ngày 12 tháng 5 năm 2025 được
    công bố vào tháng 1 năm 2026. Văn thư cho rằng mẫu I-205 là đủ để phá cửa nhà của một người có lệnh trục
    xuất cuối cùng (final removal order). Văn thư không cho rằng như vậy với bất cứ ai khác. Căn nhà như vậy có
    thể có người khác ở chung. Tháng 1 năm 2026, một thẩm phán liên bang ở Minnesota ra phán quyết rằng việc vào
    nhà như vậy vi phạm Tu Chính Án Thứ Tư (Fourth Amendment). Các vụ kiện chống văn thư đó đã được nộp ở Boston
    (ngày 30 tháng 1 năm 2026) và ở nơi khác. Trên thực tế, viên chức vẫn có thể xông vào. Đừng chống cự; hãy
    nói rằng quý vị không đồng ý.

us-channel-uscis-daca-data =
    Từ năm 2012, USCIS nói rằng họ sẽ không chủ động đưa dữ liệu của người xin DACA cho ICE, trừ khi người đó
    hội đủ các tiêu chuẩn để bị trục xuất (removal). Một cuộc kiểm tra của liên bang xem 106,000 đơn bị từ chối
    cho đến tháng 6 năm 2021. Cuộc kiểm tra thấy có dưới 900 lần chuyển hồ sơ cho ICE. Chúng tôi không xác nhận
    được lời hứa đó có còn ràng buộc trong năm 2026 hay không. Nguồn mới nhất chúng tôi đọc là từ tháng 1 năm
    2022.

us-channel-alien-registration =
    Từ ngày 11 tháng 4 năm 2025, USCIS nhận mẫu đăng ký (G-325R) và dấu vân tay của những người không phải công
    dân chưa bao giờ đăng ký. USCIS làm vậy theo một luật năm 1940. Đăng ký không cho tình trạng di trú nào. Nó
    đưa địa chỉ, quá trình và dấu vân tay của người đó vào hồ sơ của Bộ An Ninh Nội Địa (DHS). Không đăng ký có
    thể là một tội. Ai còn phân vân cần có luật sư trước khi nộp hoặc không nộp.

us-protection-privacy-act =
    Luật Riêng Tư năm 1974 (Privacy Act) cho công dân và người có thẻ xanh các quyền đối với hồ sơ liên bang. Đó
    là các giới hạn về việc chia sẻ, và các quyền xem hồ sơ, sửa sai và khởi kiện. Những người khác nằm ngoài
    luật này. Một lệnh năm 2017 bảo các cơ quan đừng áp dụng luật cho họ. Khi đó Bộ An Ninh Nội Địa (DHS) chỉ họ
    đến việc xin hồ sơ theo luật tự do thông tin (freedom-of-information request). DHS nói rằng bộ vẫn áp dụng
    các nguyên tắc thông tin công bằng cho mọi người. Tháng 6 năm 2026, một tòa dùng luật này để hủy bỏ những
    thay đổi đối với SAVE, một hệ thống kiểm tra tình trạng di trú. Tối Cao Pháp Viện (Supreme Court) tạm ngưng
    phán quyết đó ngày 25 tháng 9 năm 2026. Vì vậy hiện nay luật này không ngăn hệ thống đã nối dữ liệu; việc
    kháng cáo còn tiếp diễn.

us-protection-right-to-silence =
    Bất cứ ai ở trong nước cũng được phép giữ im lặng về nơi sinh, tình trạng di trú và việc nhập cảnh. Bất cứ
    ai cũng được phép xin có luật sư. Nói dối hoặc đưa giấy tờ giả là một tội. Có những giới hạn. Theo luật,
    người không phải công dân từ 18 tuổi trở lên phải mang theo giấy chứng tỏ đã đăng ký; Bộ An Ninh Nội Địa
    (DHS) đã thi hành điều này từ ngày 11 tháng 4 năm 2025. Im lặng không chấm dứt bổn phận phải báo địa chỉ mới
    hoặc phải đến một buổi hẹn. Một số tiểu bang đòi người ta phải cho biết tên khi bị chặn lại hợp pháp. Quy
    định khác đi ở biên giới và phi trường, và trong đơn xin hoặc phiên tòa của chính mình. Ở những nơi đó, hãy
    hỏi luật sư.

us-protection-asylum-confidentiality =
    Chính phủ không được cho bên thứ ba biết rằng ai đó đã xin tị nạn, hoặc đơn xin nói gì. Nhất là, chính phủ
    không được cho nước quê hương biết. Chính phủ chỉ được phép làm vậy khi có sự đồng ý bằng giấy hoặc theo một
    ngoại lệ có trong danh sách. Quy định này không phải là bức tường bên trong chính phủ. Viên chức di trú và
    viên chức liên bang khác có nhu cầu được phép xem hồ sơ. Quy định này đã bị vi phạm: ngày 28 tháng 11 năm
    2022, ICE do nhầm lẫn đã đăng dữ liệu của 6,252 người từng xin được bảo vệ. Nguồn mới nhất của chúng tôi về
    quy định này là từ tháng 12 năm 2022.

us-protection-attorney-client-privilege =
    Những gì thân chủ nói với luật sư, hoặc với nhân viên của luật sư, để xin lời khuyên pháp lý thì được bảo
    vệ. Điều này gọi là đặc quyền giữ kín (privilege). Quy tắc đạo đức nghề nghiệp còn bảo vệ nhiều hơn nữa.
    Tình trạng của thân chủ không quan trọng. Tội phạm hoặc gian lận đang diễn ra thì không được bảo vệ. Theo
    luật, ngay cả cơ quan chính phủ cấp tiền cho trợ giúp pháp lý (legal aid) cũng không được xem những hồ sơ
    thuộc đặc quyền này. Trước hết hãy hỏi xem người giúp có phải là luật sư hoặc người đại diện được công nhận
    (accredited representative) hay không. Lời nói với notario hoặc bạn bè thì không được bảo vệ.

us-protection-lsc-restriction =
    Legal Services Corporation (LSC) cấp tiền liên bang cho các cơ quan trợ giúp pháp lý (legal aid). Có nhiều
    người không phải công dân mà những cơ quan nhận tiền này không được đại diện. Có những ngoại lệ, như nạn
    nhân của bạo hành. Vì vậy các cơ quan này phải hỏi xem một người có đủ điều kiện hay không. Cơ quan không
    nhận tiền của LSC thì không bị quy định này ràng buộc.

us-protection-immigration-court-arrest-limit =
    Ngày 23 tháng 6 năm 2026, một thẩm phán liên bang ở California hủy bỏ những chính sách năm 2025 của ICE và
    của các tòa di trú. Những chính sách đó cho viên chức bắt người vì họ đến tòa. Phán quyết đưa trở lại các
    giới hạn năm 2021 trên toàn quốc. Tháng 5 năm 2026, một thẩm phán New York đã ra phán quyết về việc này cho
    các tòa ở Manhattan. Phán quyết không áp dụng cho buổi trình diện (check-in) ở văn phòng ICE, đường phố hay
    nhà ở. Chính phủ đã kháng cáo. Phải kiểm tra tình hình hiện tại trước khi dựa vào phán quyết này.

us-protection-immigration-court-arrest-limit-breaches-2026 =
    Việc bắt người không chấm dứt cùng với phán quyết. Theo một ghi chú về bài tường thuật của The Intercept,
    viên chức đã bắt ba người đàn ông ở hai tòa di trú New York trong khoảng từ ngày 26 tháng 6 đến ngày 30
    tháng 6 năm 2026. ICE phủ nhận việc vi phạm bất cứ lệnh của tòa (court order) nào. Cho đến tháng 7 năm 2026,
    chúng tôi không tìm thấy việc nào tạm ngưng phán quyết này, và sau đó chúng tôi không thấy gì. Vì vậy đây là
    một quyền để tranh cãi về sau, không phải là sự an toàn.

us-protection-own-records-access =
    Bất cứ ai, bất kể tình trạng, được phép xin các cơ quan liên bang hồ sơ của chính mình theo Freedom of
    Information Act (Luật Tự Do Thông Tin, FOIA). Điều này gồm USCIS, ICE, CBP, văn phòng sinh trắc học của Bộ
    An Ninh Nội Địa (OBIM) và, riêng biệt, tòa di trú. Bất cứ ai cũng được phép lấy hồ sơ FBI của mình với giá
    $18. Công dân và người có thẻ xanh còn có quyền theo Luật Riêng Tư (Privacy Act) để sửa hồ sơ của mình. Luật
    tiểu bang cho xem hồ sơ lái xe của chính mình. Các công ty tín dụng chuyên biệt phải cho một người xem hồ sơ
    về chính người đó mỗi năm một lần.

us-protection-own-records-access-immigration-court-2026 =
    Về hồ sơ ở tòa di trú, hai bản lưu của cẩm nang do chính tòa viết nói khác nhau. Một bản cho người ta lấy
    bản sao bằng cách gửi email cho tòa. Bản kia nói rằng, theo lệ chung, muốn có bản sao thì phải nộp đơn xin
    hồ sơ theo luật tự do thông tin (freedom-of-information request). Chúng tôi không biết được bản nào đang có
    hiệu lực. Hãy hỏi tòa trước, và cũng nộp đơn xin đó.

us-list-ero-field-offices =
    Viên chức trục xuất của ICE (ERO) có 25 văn phòng vùng (field office). Mỗi văn phòng phụ trách một hoặc
    nhiều tiểu bang, hoặc một phần tiểu bang. Văn phòng nào phụ trách quận nào là cách chia của chính ICE, như
    một dự án nghiên cứu đã chép lại tính đến ngày 20 tháng 4 năm 2026. Các địa chỉ là của ngày 13 tháng 4 năm
    2026. ICE có thể đổi cả hai. Các văn phòng nhỏ hơn và những nơi trình diện (check-in) không có trong danh
    sách này. Hãy kiểm tra địa chỉ trước khi đi. Đến đó có thể bị bắt: hãy nói chuyện với luật sư trước.

## Sự việc

us-event-uscis-referral-memo-2025 =
    Theo một văn thư mới, USCIS mở thủ tục trục xuất (removal) với phần lớn những người bị từ chối đơn mà không
    có mặt hợp pháp (not lawfully present). Không nhóm nào được miễn, và USCIS được phép chuyển hồ sơ cho ICE.
    Ngoại lệ chính là cho một số đơn bảo lãnh dựa trên việc làm.

us-event-uscis-deferred-action-promise =
    Một cuộc kiểm tra của liên bang thấy có dưới 900 lần chuyển hồ sơ cho ICE, trong số 106,000 đơn DACA bị từ
    chối tính đến tháng 6 năm 2021. Từ năm 2012, USCIS nói rằng họ sẽ không chủ động đưa dữ liệu này, trừ khi
    người đó hội đủ các tiêu chuẩn để bị trục xuất (removal). Điều đó có còn ràng buộc hay không thì chưa được
    xác nhận.

us-event-registration-form-2025 =
    USCIS bắt đầu nhận mẫu đăng ký (G-325R) và dấu vân tay của những người không phải công dân chưa bao giờ đăng
    ký, theo một luật năm 1940. Đăng ký không cho tình trạng di trú nào. Không đăng ký có thể là một tội.

us-event-immigration-court-arrest-memo-2025 =
    Một văn thư của ICE bảo luật sư của mình giúp viên chức lên kế hoạch bắt người ở các phiên tòa di trú.

us-event-immigration-court-arrests-vacated-2026 =
    Một thẩm phán liên bang ở California hủy bỏ, trên toàn quốc, những chính sách năm 2025 cho viên chức bắt
    người vì họ đến tòa di trú. Chính phủ đã kháng cáo. Phải kiểm tra tình hình hiện tại trước khi dựa vào phán
    quyết này.

us-event-victim-search-dropped-2025 =
    Đầu năm đó, ICE bỏ bổn phận phải tìm xem có đơn của nạn nhân trước khi bắt người.

us-event-victim-lawsuit-2025 =
    Một vụ kiện phản đối việc bắt những người có đơn VAWA, U hoặc T đang chờ.

us-event-victim-guidance-2025 =
    USCIS bảo viên chức rằng họ được phép dùng thông tin do kẻ bạo hành đưa ra trong nhiều trường hợp hơn.

us-event-home-entry-memo-2025 =
    Một văn thư mật của ICE, được công bố vào tháng 1 năm 2026, cho rằng mẫu I-205 là đủ để phá cửa nhà của một
    người có lệnh trục xuất cuối cùng (final removal order). Viên chức di trú ký mẫu đó, không phải thẩm phán.

us-event-home-entry-ruling-2026 =
    Một thẩm phán liên bang ở Minnesota ra phán quyết rằng một vụ vào nhà thuộc loại mà văn thư của ICE cho phép
    đã vi phạm Tu Chính Án Thứ Tư (Fourth Amendment).

us-event-home-entry-suits-2026 =
    Một vụ kiện chống văn thư của ICE được nộp ở Boston. Cũng có các vụ kiện nộp ở nơi khác.

us-event-appointment-arrest-after-sanctuary-2018 =
    Một người đàn ông đã sống mười một tháng trong một nhà thờ ở Durham, North Carolina, đến một buổi hẹn với
    USCIS. Viên chức ICE mặc thường phục bắt ông ở đó. USCIS nói rằng họ chỉ đặt buổi hẹn cho các đơn đang chờ.
    ICE nói rằng ông không có căn cứ hợp pháp để ở lại.

us-event-check-in-arrests-2025 =
    NBC News tường thuật rằng hàng trăm người trong chương trình giám sát của ICE bị bắt trong một ngày. Một số
    người đã được nhắn tin bảo đến sớm cho một buổi trình diện (check-in).

us-event-interview-arrests-2025 =
    Luật sư ở San Diego bắt đầu cho biết có việc bắt chồng hoặc vợ của công dân ở các buổi phỏng vấn thẻ xanh.
    Theo các luật sư, phần lớn là vì ở quá hạn (overstay).

us-event-ankle-monitor-memo-2025 =
    Một văn thư của ICE bảo các văn phòng cho phần lớn người lớn trong chương trình giám sát đeo thiết bị cổ
    chân. Washington Post tường thuật điều này; chúng tôi đọc nó trong blog của một công ty.

us-event-collateral-arrests-counted-2025 =
    Dữ liệu của chính ICE bắt đầu ghi các lần bắt là “targeted” (nhắm trước) hoặc “collateral” (gặp rồi bắt),
    tức là bắt người tình cờ gặp. Chúng tôi đọc điều này trong ghi chú của một nhà phân tích.

us-event-immigration-court-arrests-go-on-2026 =
    Theo một ghi chú về bài tường thuật của The Intercept, viên chức đã bắt ba người đàn ông ở hai tòa di trú
    New York trong những ngày sau phán quyết ngày 23 tháng 6 năm 2026. ICE phủ nhận việc vi phạm bất cứ lệnh của
    tòa (court order) nào.
