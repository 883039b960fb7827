ca-dmv-license-regardless-of-status =
    Từ ngày 1 tháng 1 năm 2015, DMV cấp bằng lái AB 60 cho cư dân không chứng minh được mình có mặt hợp pháp
    (lawful presence). Hơn một triệu người có bằng này. Một luật năm 2022, AB 1766, mở thẻ căn cước (ID) của
    tiểu bang theo cùng cách đó.

ca-dmv-card-marking =
    AB 60 lập ra một loại thẻ riêng. Có thể phân biệt thẻ đó với thẻ khác, và thẻ ghi rằng thẻ không được nhận
    cho các mục đích chính thức của liên bang. Hiện nay mọi bằng lái không phải REAL ID có thể đều ghi như vậy,
    nên dấu đó sẽ không còn làm nổi bật người có bằng AB 60. Chúng tôi chưa thể kiểm tra điểm cuối này.

ca-dmv-noncitizen-marking =
    Chúng tôi không tìm thấy luật nào ghi dấu trên bằng lái thường của người không phải công dân. Điều này chưa
    được xác nhận. Chúng tôi không xem xét các thẻ có thời hạn ngắn hơn theo quy định REAL ID.

ca-dmv-document-retention =
    AB 60 nói rằng giấy tờ và lời khai có tuyên thệ của người xin không phải là hồ sơ công. Chúng tôi không xác
    nhận được DMV có giữ bản sao hộ chiếu hoặc thẻ lãnh sự hay không, hoặc giữ bao lâu. Năm 2018-19, DMV nói với
    một nhà lập pháp rằng người có bằng AB 60 không được giữ trong một cơ sở dữ liệu riêng.

ca-dmv-disclosure-limit =
    Từ ngày 1 tháng 1 năm 2020, AB 1747 cấm dùng CLETS, mạng cảnh sát của tiểu bang, để thi hành luật di trú.
    Luật này áp dụng cho hồ sơ DMV nhưng không áp dụng cho lý lịch hình sự (criminal history). Nó tùy vào mục
    đích mà người dùng nêu ra: không cần trát của thẩm phán (judge's warrant), và người đó không được báo. Từ
    ngày 1 tháng 7 năm 2021, trừ vài ngoại lệ, người dùng phải nêu lý do khi tra bất cứ điều gì không phải là lý
    lịch hình sự, và tổng chưởng lý (attorney general) được phép kiểm tra những lần tra đó. Bộ phận trục xuất
    của ICE (ERO) không chịu các điều kiện mới và mất quyền dùng CLETS ngày 15 tháng 10 năm 2019. Chúng tôi
    không tìm thấy việc cắt như vậy đối với bộ phận điều tra của ICE (HSI) hoặc CBP. Các đơn vị của Bộ An Ninh
    Nội Địa (DHS) đã báo cáo rằng năm 2018 họ không mở vụ nào về việc dùng sai. Tháng 11 năm 2025, các dân biểu,
    nghị sĩ Quốc Hội nói rằng ICE vẫn có quyền tự tra cứu qua Nlets, mạng cảnh sát toàn quốc.
    .binds =
        các cơ quan dùng CLETS, theo thỏa thuận của họ với Bộ Tư Pháp California
    .exceptions =
        lý lịch hình sự của một người. Mọi cách dùng mà bên hỏi không gọi là công việc di trú. Điều tra viên của
        ICE (HSI) và CBP; không bài tường thuật nào nói rằng họ mất tài khoản đăng nhập. Họ tự nêu mục đích của
        mỗi lần tra. Việc tra từ các tiểu bang khác qua Nlets. Ảnh và địa chỉ từ các công ty mua bán dữ liệu
        (data broker). Cảnh sát cũng có thể lấy ảnh qua Cal-Photo, hệ thống ảnh của cảnh sát.

ca-dmv-disclosure-limit-state-to-state-2026 =
    Đây là một cánh cửa mới có giới hạn, không phải là sự che chở. Ngân sách tiểu bang năm 2026 cho DMV tham gia
    State-to-State, một nơi trao đổi dữ liệu do AAMVA điều hành, là hiệp hội của các cơ quan về xe cộ. DMV sẽ
    đưa vào đó tên, ngày sinh và năm số cuối của số An Sinh Xã Hội (Social Security). Hệ thống cho thấy ai không
    có số này. Một luật đi kèm đòi DMV phải có kế hoạch giám sát chậm nhất vào tháng 7 năm 2027, báo cáo hằng
    năm và một cuộc kiểm tra. Luật đó cho tổng chưởng lý (attorney general) kiện về việc dùng sai. AAMVA hứa
    chặn việc tìm hàng loạt và chặn ICE và CBP, nhưng không luật nào ràng buộc AAMVA phải giữ lời hứa đó. Những
    người chỉ trích nói rằng lệnh của tòa (court order) hoặc trát đòi (subpoena), phục vụ một cơ quan liên bang,
    có thể gửi đến AAMVA, kèm lệnh cấm nói cho bất cứ ai biết. Chúng tôi không thấy thông tin cho biết trát đòi
    như vậy có cần thẩm phán ký hay không.
    .binds =
        DMV của California; AAMVA, theo hợp đồng
    .exceptions =
        trát đòi (subpoena) hoặc lệnh mà AAMVA nhận. Việc tra của sở cấp bằng lái ở các tiểu bang khác. Trước
        tháng 7 năm 2027, chưa bắt buộc phải có kế hoạch nào để trông coi việc này.

ca-dmv-nlets-immigration =
    Tháng 11 năm 2025, các dân biểu, nghị sĩ Quốc Hội viết thư cho thống đốc về Nlets, mạng cảnh sát toàn quốc.
    Họ nói rằng California cho ICE quyền tự tra cứu dữ liệu người lái và đăng ký xe ở đó. Sáu năm trước, ngày 15
    tháng 10 năm 2019, tiểu bang đã cắt bộ phận trục xuất của ICE (ERO) khỏi CLETS, mạng cảnh sát riêng của tiểu
    bang. Quy định của tiểu bang coi việc dùng cho di trú là dùng sai, nhưng những người chỉ trích nói rằng
    không có gì về kỹ thuật ngăn được một người dùng liên bang. Chúng tôi không tìm thấy loan báo nào về việc
    chặn trên Nlets.

ca-dmv-nlets-photos =
    Năm 2015, một ban cố vấn của tiểu bang dự định nối hệ thống ảnh cảnh sát của California với hệ thống của các
    tiểu bang khác qua Nlets, mạng cảnh sát toàn quốc. Chúng tôi không xác nhận được hiện nay ảnh có đi theo
    đường đó hay không.

ca-dmv-face-recognition =
    Điều này chưa rõ theo hướng nào. Tháng 7 năm 2019, DMV nói rằng họ không làm việc với cảnh sát về nhận diện
    khuôn mặt. Lời đó không nói đến những gì nơi khác làm với ảnh của DMV. Cảnh sát trên cả tiểu bang có thể lấy
    ảnh bằng lái trong vài phút qua một hệ thống tên Cal-Photo. Một kế hoạch năm 2015 lẽ ra sẽ nối nhận diện
    khuôn mặt vào đó. Chúng tôi không xác nhận được hiện nay ra sao, hoặc các cơ quan liên bang có dùng hay
    không.
    .exceptions =
        việc so khuôn mặt của những nơi khác đang giữ ảnh; công cụ khuôn mặt của chính các cơ quan liên bang

ca-dmv-ice-documented-access =
    Các bài tường thuật năm 2018-19 thấy rằng viên chức ICE có trong tay bản sao bằng lái AB 60 hoặc ảnh của
    những người họ bắt. DMV xác nhận bằng văn bản rằng các cơ quan như ICE tiếp cận hồ sơ của DMV qua các mạng
    cảnh sát. Ở đó, người có bằng AB 60 không được giữ tách riêng.

ca-dmv-data-sales =
    DMV thu $51.6 triệu từ việc bán tên, địa chỉ và dữ liệu đăng ký xe trong năm tính đến tháng 6 năm 2019. Năm
    2013-14 là $41.6 triệu. DMV nêu hãng bảo hiểm, hãng làm xe và chủ lao động trong số những người mua.

ca-dmv-federal-bulk-request =
    Bộ Tư Pháp Hoa Kỳ kiện California để đòi hồ sơ cử tri đầy đủ, kể cả số bằng lái. Một tòa liên bang bác vụ
    kiện ngày 15 tháng 1 năm 2026, và bộ đã kháng cáo. Chúng tôi không tìm thấy việc liên bang đòi hàng loạt hồ
    sơ của DMV. DMV có dự định đưa dữ liệu của tất cả người có thẻ vào nơi trao đổi dữ liệu bằng lái của các
    tiểu bang do AAMVA điều hành.

ca-alpr-statute =
    Luật tiểu bang đặt quy định cho những ai điều hành và dùng máy đọc bảng số xe: chính sách về sự riêng tư,
    nhật ký truy cập và giới hạn việc chia sẻ. Chỉ cơ quan Tuần Tra Xa Lộ (Highway Patrol) có giới hạn cố định
    về thời gian được giữ dữ liệu bảng số xe: 60 ngày. Một dự luật đặt 60 ngày cho tất cả, SB 274, bị phủ quyết
    vào tháng 10 năm 2025. Một dự luật sau đó còn ở ủy ban vào mùa xuân năm 2026.
    .binds =
        những ai điều hành và dùng máy đọc bảng số xe; riêng 60 ngày thì chỉ Tuần Tra Xa Lộ (Highway Patrol)
    .exceptions =
        các cơ quan khác, là những nơi không có thời hạn cố định cho việc giữ dữ liệu bảng số xe

ca-alpr-sharing-limit =
    Cơ quan công chỉ được phép chia sẻ dữ liệu bảng số xe với một cơ quan công khác. Luật định nghĩa đó là các
    cơ quan của California. Tổng chưởng lý (attorney general) hiểu điều này là cấm chia sẻ với liên bang và
    ngoài tiểu bang. El Cajon phản bác điều đó và đã chia sẻ với hơn 100 cơ quan bên ngoài. Tiểu bang kiện thành
    phố này ngày 3 tháng 10 năm 2025, và chúng tôi không tìm thấy phán quyết nào. Giới hạn này thường đã không
    ngăn được. Một vụ kiện tập thể (class action) nói rằng các cơ quan bên ngoài đã tìm trong camera của San
    Francisco khoảng 1.6 triệu lần trong bảy tháng của năm 2024-25. Năm 2024, các cơ quan liên bang đã vào được
    camera của Mountain View, và cảnh sát California đã tìm thay cho viên chức liên bang.
    .binds =
        các cơ quan của tiểu bang và địa phương ở California
    .exceptions =
        các hãng tư nhân đọc bảng số xe, và dữ liệu họ bán. Máy đọc bảng số xe do cơ quan liên bang điều hành.
        Cảnh sát California có thể tìm thay cho một cơ quan liên bang. Theo cách hiểu luật của tổng chưởng lý,
        điều đó trái luật, nhưng đã xảy ra. Công ty bán máy, hoặc một sai sót, có thể để mạng mở.

ca-alpr-immigration-limit =
    Trên giấy tờ, các cơ quan California không được chia sẻ hoặc dùng dữ liệu bảng số xe để thi hành luật di
    trú. Theo cách hiểu SB 34 của tổng chưởng lý (attorney general), dữ liệu bảng số xe không được chuyển cho cơ
    quan liên bang vì bất cứ mục đích gì. El Cajon phản bác điều đó ở tòa, và chúng tôi không tìm thấy phán
    quyết nào. Ngoài ra, SB 54 cấm dùng nguồn lực của cảnh sát địa phương để thi hành luật di trú. Lệnh cấm chia
    sẻ dữ liệu bảng số xe (SB 34, theo cách hiểu đó) đã bị vi phạm hết lần này đến lần khác. Cả hai luật đều
    không áp dụng cho máy đọc do chính Tuần Tra Biên Giới (Border Patrol) điều hành, hoặc dữ liệu bảng số xe mà
    ICE mua của các hãng.
    .binds =
        các cơ quan của tiểu bang và địa phương ở California
    .exceptions =
        máy đọc bảng số xe trên xa lộ tiểu bang do Tuần Tra Biên Giới (Border Patrol) và DEA (cơ quan chống ma
        túy liên bang) điều hành. Dữ liệu bảng số xe mà các hãng tư nhân bán. Các nhóm phối hợp làm việc chung
        về những tội khác.

ca-alpr-ice-documented-access =
    Tài liệu cho thấy cảnh sát Los Angeles và ba văn phòng cảnh sát quận (sheriff) đã tìm bảng số xe hơn 100 lần
    cho ICE và Tuần Tra Biên Giới (Border Patrol). Đó là cảnh sát quận San Diego, Orange và Riverside. Việc này
    xảy ra trong một tháng của năm 2025. CalMatters, trang tin đã tường thuật việc này, nói rằng việc này trái
    luật tiểu bang (SB 34). Tổng chưởng lý (attorney general) cũng hiểu luật đó như vậy; El Cajon phản bác cách
    hiểu này ở tòa, và chúng tôi không tìm thấy phán quyết nào.

ca-alpr-ice-documented-access-el-cajon-searches-2025 =
    Tài liệu của chính El Cajon cho thấy hơn 550 lần tìm liên quan đến di trú trong mạng của thành phố vào năm
    2025, thường là cho ICE hoặc CBP. Thành phố nói rằng họ không chia sẻ với viên chức liên bang. Chính vụ kiện
    của tiểu bang cáo buộc việc chia sẻ ra ngoài tiểu bang, không phải với liên bang.

ca-alpr-ice-documented-access-san-diego-police-sharing =
    Cảnh sát San Diego đã chia sẻ dữ liệu bảng số xe với một số cơ quan liên bang, kể cả ICE. Tình hình là như
    vậy khi tổng chưởng lý (attorney general) viết thư cho họ vào đầu năm 2025.

ca-alpr-ice-documented-access-border-patrol-hidden-readers =
    Tuần Tra Biên Giới (Border Patrol) và các cơ quan liên bang khác tự điều hành khoảng 40 máy đọc bảng số xe
    được giấu kín. Máy nằm trong các thùng và xe moóc dọc xa lộ ở quận San Diego và quận Imperial. Cơ quan giao
    thông của tiểu bang bắt đầu cấp phép cho chúng vào cuối năm 2024. Các máy này đưa dữ liệu thẳng vào cơ sở dữ
    liệu liên bang, nên lệnh cấm chia sẻ của California không áp dụng cho chúng. Đầu năm 2026, một liên minh các
    nhóm yêu cầu thống đốc hủy các giấy phép. Chúng tôi không tìm thấy việc hủy nào.

ca-alpr-ice-documented-access-oakland-san-francisco-logs =
    Nhật ký cho thấy hơn 200 lần tìm trong dữ liệu bảng số xe của Oakland và San Francisco cho các cơ quan liên
    bang, từ tháng 8 năm 2024 đến giữa năm 2025. Một lần tìm của Tuần Tra Xa Lộ (Highway Patrol) trong 845 hệ
    thống ngày 22 tháng 4 năm 2025 được ghi là một vụ của ICE. Một vụ kiện tháng 12 năm 2025 nói rằng các cơ
    quan di trú đã tìm trong mạng của San Francisco 19 lần. Vụ kiện nói rằng một phần cài đặt đã để mạng mở cho
    các cơ quan bên ngoài.

ca-police-immigration-limit =
    Luật California Values Act (SB 54) giới hạn cảnh sát tiểu bang và địa phương. Họ không được điều tra, giữ
    hoặc bắt người để thi hành luật di trú. Luật giới hạn việc cho ICE biết ngày thả và chi tiết cá nhân như địa
    chỉ nhà hoặc chỗ làm. Luật không áp dụng cho hệ thống nhà tù tiểu bang. Luật cho phép hợp tác khi có kết án
    về những tội trong danh sách và khi có trát của thẩm phán (judge's warrant). Các giới hạn của luật không áp
    dụng cho những ngày thả đã công khai. Một dự luật năm 2025 để làm luật yếu đi không qua được ủy ban và bị bỏ
    ngày 2 tháng 2 năm 2026.
    .binds =
        cảnh sát tiểu bang và địa phương, cảnh sát quận (sheriff) và cảnh sát trường học; không ràng buộc cơ
        quan nhà tù tiểu bang (CDCR)
    .exceptions =
        luật không ràng buộc nhà tù tiểu bang. Cảnh sát được phép giúp khi người đó đã bị kết án về một tội
        trong danh sách (Gov't Code § 7282.5), hoặc khi thẩm phán đã ký trát (warrant). Họ được phép cho biết
        những ngày thả đã công khai. Họ được phép cho biết một người có phải là công dân hay không, và người đó
        có tình trạng gì (8 U.S.C. 1373). Khi một người bị làm thủ tục nhập giam (booking), dấu vân tay được gửi
        đến FBI.

ca-police-cooperation-mandate =
    Không luật nào của California buộc cảnh sát địa phương giúp thi hành luật di trú. Luật tiểu bang đi theo
    hướng ngược lại.

ca-police-287g =
    Values Act cấm cảnh sát làm việc như viên chức di trú. Chúng tôi chưa thể kiểm tra điều khoản của luật này
    về thỏa thuận 287(g), là thỏa thuận cho viên chức địa phương làm việc cho ICE. Định nghĩa “cơ quan thực thi
    pháp luật” của luật không gồm hệ thống nhà tù tiểu bang. Danh sách của ICE ngày 18 tháng 7 năm 2025 và ngày
    18 tháng 5 năm 2026 không cho thấy thỏa thuận nào ở California.
    .binds =
        cảnh sát tiểu bang và địa phương và cảnh sát quận (sheriff); không ràng buộc cơ quan nhà tù tiểu bang
    .exceptions =
        nhà tù tiểu bang, mà Values Act không áp dụng

ca-police-287g-task-force =
    Danh sách của ICE ngày 18 tháng 5 năm 2026 không cho thấy thỏa thuận lực lượng đặc nhiệm (task
    force) nào ở California. { said-task-force } { said-none-since } { said-county-list }

ca-police-287g-jail =
    Danh sách của ICE ngày 18 tháng 5 năm 2026 không cho thấy thỏa thuận nhà giam nào ở California.
    { said-jail } { said-none-since } { said-county-list }

ca-benefits-medicaid-data =
    California dẫn đầu vụ kiện California v. HHS. California là một trong ba tiểu bang được nêu tên là có dữ
    liệu Medicaid (ở đây gọi là Medi-Cal) bị chuyển cho Bộ An Ninh Nội Địa vào tháng 6 năm 2025. Từ ngày 6 tháng
    1 năm 2026, CMS, cơ quan Medicaid liên bang, được phép chuyển cho ICE sáu loại dữ liệu căn bản về những
    người không có mặt hợp pháp (not lawfully present). Địa chỉ là một trong sáu loại đó; nhiều hơn thế thì bị
    cấm. Năm 2026, các tiểu bang nói với tòa rằng lệnh có vẻ đã bị vi phạm.
    .exceptions =
        sáu loại dữ liệu căn bản về những người không có mặt hợp pháp (not lawfully present). Địa chỉ là một
        trong số đó. Các tiểu bang đã kiện nói rằng lệnh của tòa (court order) đã bị vi phạm; chúng tôi không
        biết họ có đúng hay không.

ca-benefits-snap-data =
    California từ chối khi Bộ Nông Nghiệp Hoa Kỳ đòi hồ sơ của những người nhận CalFresh (trợ giúp thực phẩm).
    California dẫn đầu vụ kiện về việc này. Vào tháng 10 năm 2025 và lần nữa ngày 26 tháng 2 năm 2026, một thẩm
    phán liên bang cấm bộ này đưa ra hình phạt vì sự từ chối đó, chẳng hạn như giữ lại tiền dùng để điều hành
    chương trình.

ca-health-status-question =
    Chúng tôi không tìm thấy bổn phận phải hỏi bệnh nhân về tình trạng. Từ ngày 20 tháng 9 năm 2025, SB 81 coi
    tình trạng di trú và nơi sinh là thông tin y tế được bảo vệ. Luật cấm đưa những điều này ra để thi hành luật
    di trú nếu không có trát của thẩm phán (judge's warrant) hoặc lệnh của thẩm phán. Luật cũng đóng những khu
    vực không công cộng của các cơ sở y tế với những viên chức không có giấy nào trong hai giấy đó.
    .exceptions =
        trát của thẩm phán (judge's warrant) hoặc lệnh của thẩm phán. Luật chỉ áp dụng cho tình trạng di trú và
        nơi sinh, không áp dụng cho dữ liệu khác.

ca-school-status =
    Từ ngày 20 tháng 9 năm 2025, AB 49 cấm nhân viên trường học đưa hồ sơ học tập hoặc thông tin gia đình cho
    viên chức di trú. Nhân viên trường học cũng không được để viên chức di trú vào những khu vực không công
    cộng. Những cách vượt qua là trát của thẩm phán (judge's warrant), trát đòi (subpoena) của tòa (không phải
    của chính ICE) hoặc lệnh của tòa (court order). Cha hoặc mẹ cũng có thể đồng ý bằng giấy cho đưa hồ sơ ra.
    .exceptions =
        trát của thẩm phán (judge's warrant). Trát đòi (subpoena) hoặc lệnh của tòa. Với hồ sơ trường học, cha
        hoặc mẹ cũng có thể đồng ý bằng giấy.

ca-utilities-data-limit =
    Từ ngày 1 tháng 1 năm 2021, AB 2788 giới hạn các công ty điện và gas và các công ty điện thuộc thành phố. Họ
    không được đưa cho cơ quan di trú dữ liệu về lượng dùng của khách hàng (smart-meter) nếu không có trát đòi
    (subpoena) do tòa ra lệnh hoặc trát của thẩm phán (judge's warrant). Trước đó ICE đã dùng trát đòi hành
    chính (administrative subpoena) của chính mình. Tài khoản nước, rác, điện thoại và internet nằm ngoài luật
    này. Địa chỉ đã chuyển cho công ty tín dụng (credit bureau) hoặc công ty mua bán dữ liệu (data broker) cũng
    vậy. Năm 2025, một thẩm phán Sacramento thấy rằng công ty điện SMUD đã vi phạm chính luật riêng tư này trong
    mười năm. SMUD đã chuyển hơn 33,000 tên cho cảnh sát.
    .binds =
        các công ty điện và gas; các công ty điện công của thành phố và của địa phương khác
    .exceptions =
        trát của thẩm phán (judge's warrant), hoặc trát đòi (subpoena) do tòa ra lệnh. Dữ liệu không phải là dữ
        liệu về lượng dùng; chúng tôi chưa thấy luật định nghĩa dữ liệu về lượng dùng như thế nào. Nước, rác,
        điện thoại và internet không được bảo vệ. Khách hàng có thể đồng ý. Cảnh sát được phép hỏi trong một vụ
        đang mở.

ca-utilities-data-limit-lifeline-telephone =
    Một luật năm 2025 mở rộng cùng quy định đó cho Lifeline, chương trình điện thoại giảm giá. Dữ liệu về người
    tham gia hoặc người xin không được đưa cho cơ quan di trú nếu không có trát đòi (subpoena) do tòa ra lệnh
    hoặc trát của thẩm phán (judge's warrant).

ca-voter-roll-shared =
    Bộ Tư Pháp Hoa Kỳ kiện để đòi danh sách cử tri đầy đủ. Một thẩm phán liên bang bác vụ kiện ngày
    15 tháng 1 năm 2026, và bộ đã kháng cáo. Theo một danh mục công khai về các vụ kiện, tòa kháng
    cáo Ninth Circuit nghe vụ này ngày 19 tháng 5 năm 2026 và chưa quyết định tính đến ngày 22 tháng
    9 năm 2026. { said-no-order }

ca-broker-delete-right =
    Trang mạng DROP của luật Delete Act mở cho cư dân từ ngày 1 tháng 1 năm 2026. Một yêu cầu miễn phí đến được
    mọi công ty mua bán dữ liệu (data broker) đã ghi danh. Từ ngày 1 tháng 8 năm 2026, các công ty này phải kiểm
    tra trang đó mỗi 45 ngày và xóa dữ liệu. Từ một thay đổi năm 2025, các công ty này còn phải nói họ có bán
    cho chính phủ hoặc cảnh sát hay không.

ca-courts-arrest-limit =
    AB 668, ký ngày 12 tháng 10 năm 2019, cấm bắt người về dân sự (civil arrest) trong tòa án khi người đó đến
    vì một vụ việc ở tòa hoặc việc pháp lý. Dù vậy ICE vẫn bắt người ở các tòa California. Đến tháng 9 năm 2025,
    báo chí địa phương đã đếm được hai mươi bốn vụ hoặc hơn trong khuôn viên tòa (Stanislaus, Glenn, Los
    Angeles, Fresno). Cũng có tin tường thuật về hai vụ bắt bên trong tòa án: ở Oroville ngày 28 tháng 7 năm
    2025, và ở Oakland ngày 15 tháng 9 năm 2025. Một dự luật nữa, SB 873, đang ở Thượng Viện tiểu bang vào mùa
    xuân năm 2026.
    .binds =
        bất cứ ai bắt người về dân sự (civil arrest); việc dùng luật này với viên chức liên bang chưa được kiểm
        chứng
    .exceptions =
        bậc thềm, khuôn viên và bãi đậu xe thì không chắc, vì lời văn của luật nói về việc bắt người trong tòa
        án. Việc bắt vì phạm tội. Tòa di trú liên bang.

ca-other-street-vendor-records =
    SB 635 ngày 7 tháng 10 năm 2025 giới hạn các chính quyền địa phương. Họ không được đưa cho cơ quan bên ngoài
    dữ liệu cá nhân trong giấy phép bán hàng rong nếu không có lệnh của tòa (court order). Chậm nhất ngày 1
    tháng 3 năm 2026, họ phải hủy những hồ sơ từ trước năm 2026 về tình trạng di trú và lý lịch hình sự của
    người xin.

ca-other-clets-immigration-bar =
    Quy định của CLETS, mạng cảnh sát của California, thay đổi vào tháng 2 năm 2019. Mạng này cho tiếp cận hồ sơ
    bằng lái và xe. Từ đó, không được dùng mạng để thi hành luật di trú, trừ việc tra lý lịch hình sự (criminal
    history). Bộ phận trục xuất của ICE (ERO) không chịu ký điều kiện này và mất quyền dùng mạng ngày 15 tháng
    10 năm 2019. Những người dùng liên bang khác đã ký thì vẫn được dùng mạng. CLETS không phải là Nlets, mạng
    cảnh sát toàn quốc.

ca-alpr-ice-documented-access-vigilant-sharing-2019 =
    Tháng 3 năm 2019, ACLU công bố những tài liệu mà ICE phải giao trong một vụ kiện. Tài liệu liệt kê hơn 80 sở
    cảnh sát, ở hơn mười hai tiểu bang, đã chia sẻ những lần thấy bảng số xe với ICE qua công ty Vigilant. KTVU
    đếm được 12 sở ở California; Merced và Union City được nêu tên. ICE nói rằng họ không hành động chống lại
    một người chỉ dựa vào dữ liệu bảng số xe.

ca-event-courthouse-law-2019 =
    AB 668 được ký. Luật cấm bắt người về dân sự (civil arrest) trong tòa án khi người đó đến vì một vụ việc ở
    tòa hoặc việc pháp lý. Dù vậy ICE đã bắt người ở các tòa California, và việc dùng luật này với viên chức
    liên bang chưa được kiểm chứng.

ca-event-police-network-cut-2019 =
    Bộ Tư Pháp của tiểu bang cắt bộ phận trục xuất của ICE (ERO) khỏi CLETS, mạng cảnh sát riêng của California,
    sau khi bộ phận đó không chịu các điều kiện mới. Chúng tôi không tìm thấy việc cắt như vậy đối với bộ phận
    điều tra của ICE (HSI) hoặc CBP. CLETS không phải là Nlets, mạng cảnh sát toàn quốc.

ca-event-health-law-2025 =
    SB 81 có hiệu lực. Luật cấm đưa tình trạng di trú hoặc nơi sinh của bệnh nhân cho viên chức di trú nếu không
    có trát của thẩm phán (judge's warrant) hoặc lệnh của thẩm phán. Luật đóng những khu vực không công cộng của
    các cơ sở y tế với những viên chức không có giấy nào trong hai giấy đó.

ca-event-school-law-2025 =
    AB 49 có hiệu lực. Luật cấm nhân viên trường học đưa hồ sơ học tập hoặc thông tin gia đình cho viên chức di
    trú, và cấm để họ vào những khu vực không công cộng. Cách vượt qua là trát của thẩm phán (judge's warrant),
    trát đòi (subpoena) của tòa hoặc lệnh của tòa (court order).

ca-event-el-cajon-sued-2025 =
    Tổng chưởng lý (attorney general) hiểu luật tiểu bang là cấm chia sẻ dữ liệu bảng số xe với cơ quan liên
    bang và cơ quan ngoài tiểu bang. Tiểu bang kiện El Cajon về việc chia sẻ với các tiểu bang khác. Chúng tôi
    không tìm thấy phán quyết nào.

ca-event-el-cajon-answers-2025 =
    Đến lúc đó, El Cajon đã phản bác cách hiểu luật của tiểu bang. Thành phố nói rằng họ không chia sẻ với viên
    chức liên bang. Tài liệu của chính thành phố cho thấy hơn 550 lần tìm liên quan đến di trú trong mạng của
    thành phố vào năm 2025.

ca-event-network-letter-2025 =
    Họ nói với thống đốc California rằng tiểu bang cho ICE quyền tự tra cứu dữ liệu người lái và đăng ký xe qua
    Nlets, mạng cảnh sát toàn quốc. Chúng tôi không tìm thấy loan báo nào về việc chặn.

ca-event-voter-list-dismissed-2026 =
    Một tòa liên bang bác vụ kiện của Bộ Tư Pháp đòi danh sách cử tri đầy đủ của California. Bộ kháng cáo lên
    tòa Ninth Circuit.

ca-event-hidden-readers-protest-2026 =
    Đến lúc đó, một liên minh các nhóm đã yêu cầu thống đốc hủy giấy phép của những máy đọc bảng số xe liên bang
    được giấu kín dọc xa lộ ở quận San Diego và quận Imperial. Chúng tôi không tìm thấy việc hủy nào.

ca-event-state-to-state-2026 =
    Ngân sách tiểu bang cho DMV tham gia State-to-State, một nơi trao đổi dữ liệu do AAMVA điều hành, là hiệp
    hội của các cơ quan về xe cộ. DMV sẽ đưa vào đó tên, ngày sinh và năm số cuối của số An Sinh Xã Hội (Social
    Security). Hệ thống cho thấy ai không có số này.

ca-event-state-to-state-critics-2026 =
    Đến lúc đó, những người chỉ trích đã nói rằng lệnh của tòa (court order) hoặc trát đòi (subpoena), phục vụ
    một cơ quan liên bang, có thể gửi đến AAMVA, nơi điều hành State-to-State, kèm lệnh cấm nói cho bất cứ ai
    biết. AAMVA hứa chặn việc tìm hàng loạt và chặn ICE và CBP, nhưng không luật nào ràng buộc AAMVA phải giữ
    lời hứa đó.
