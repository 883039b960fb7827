## Dữ liệu người lái: các đường đi và một luật

us-channel-nlets-dmv-queries =
    Nlets là mạng gửi tin cho cảnh sát. Qua mạng này, viên chức liên bang có thể tra trực tiếp dữ liệu người lái
    và xe của phần lớn các tiểu bang. Không nhân viên tiểu bang nào tham gia. Trong năm trước ngày 1 tháng 10
    năm 2025, mạng chuyển hơn 290 triệu lần tra dữ liệu DMV. Trong số đó, 292,114 lần là từ ICE. Thêm 605,116
    lần nữa là từ bộ phận điều tra của ICE (HSI), được tính riêng. Mỗi tiểu bang quyết định ai được truy cập.
    Đến tháng 11 năm 2025, Illinois, Massachusetts, Minnesota, New York và Washington đã cắt quyền truy cập của
    ICE. Oregon nói rằng họ đang làm vậy. Chúng tôi không tìm thấy con số toàn quốc nào sau đó; xin xem ghi chú
    về từng tiểu bang.

us-channel-nlets-photos =
    Ảnh bằng lái cũng đi qua Nlets, mạng gửi tin cho cảnh sát. Thư của các dân biểu, nghị sĩ Quốc Hội tháng 11
    năm 2025 nói rằng 41 tiểu bang chia sẻ ảnh này. Thư nói những ảnh như vậy có thể được đưa vào Mobile
    Fortify, ứng dụng quét khuôn mặt của ICE. Thư không chứng minh điều đó.

us-channel-dmv-direct-request =
    ICE và FBI cũng hỏi thẳng các DMV, không qua Nlets, mạng gửi tin cho cảnh sát. Có khi họ gửi email thường
    cho một nhân viên, và có khi gửi trát đòi (subpoena). Các nhà nghiên cứu của Georgetown thấy rằng ICE có thể
    tiếp cận dữ liệu bằng lái của khoảng ba trên bốn người lớn. Một tiểu bang trả lời thường xuyên đến đâu tùy
    luật của tiểu bang đó. Tài liệu đứng sau điều này phần lớn là từ năm 2014 đến năm 2022.

us-channel-dmv-face-search =
    Viên chức đã yêu cầu các DMV so một khuôn mặt với mọi ảnh bằng lái đang lưu. Tài liệu cho thấy ICE đã yêu
    cầu như vậy ở Utah, Vermont và Washington. Các nhà nghiên cứu của Georgetown nói rằng ICE đã tìm trong ảnh
    của khoảng một trên ba người lớn. Từ đó đến nay, một số tiểu bang đã cấm hoặc giới hạn các cuộc tìm này. Vì
    vậy câu trả lời tùy tiểu bang; xin xem ghi chú về từng tiểu bang.

us-channel-vehicle-registration-address =
    Bảng số xe thấy trên đường dẫn đến tên và địa chỉ của chủ xe. Luật liên bang về riêng tư, 18 U.S.C.
    2721(b)(1), cho phép DMV đưa dữ liệu đăng ký xe cho bất cứ cơ quan chính phủ nào để làm công việc của họ.
    Phần lớn các tiểu bang cũng cho tra dữ liệu này qua Nlets, mạng gửi tin cho cảnh sát. Lời khai có tuyên thệ
    trong một vụ việc ở Oregon kể về những viên chức tra bảng số xe trước khi bắt người.

us-channel-officer-runs-plate-for-ice =
    Ở nơi tiểu bang đã cắt quyền truy cập của ICE, một cảnh sát viên có máy tra cứu vẫn có thể tra một bảng số,
    một bằng lái hoặc một ảnh, rồi đọc câu trả lời cho người khác. Những trường hợp loại này được biết từ camera
    đọc bảng số xe. Tháng 4 năm 2025, cảnh sát Loveland, Colorado tìm trong dữ liệu bảng số xe của Denver 26 lần
    với lý do ICE, và để Tuần Tra Biên Giới (Border Patrol) dùng tài khoản của họ. Năm sở cảnh sát ở Texas đã
    tìm ít nhất 180 lần vì di trú. Một viên chức của cơ quan liên bang về súng ghi ICE là lý do trong hệ thống
    của Loveland. Điều ngăn việc này chỉ là quy định của tiểu bang cho mạng của chính mình và lời nói của cảnh
    sát viên.

us-channel-in-state-police-network =
    Ngoài Nlets, viên chức liên bang có tài khoản trên mạng cảnh sát riêng của các tiểu bang. Các mạng này cho
    tiếp cận hồ sơ bằng lái, xe, lệnh bắt (warrant) và bắt giữ. Tiểu bang có thể đặt điều kiện. California cấm
    dùng mạng của mình (CLETS) cho việc di trú, trừ việc tra lý lịch hình sự, và đòi các cơ quan ký cam kết.
    Tiểu bang này cắt quyền truy cập của bộ phận trục xuất của ICE (ERO) ngày 15 tháng 10 năm 2019, khi bộ phận
    đó không chịu ký. Điều tra viên của ICE (HSI) và những nơi khác vẫn còn quyền truy cập. Chúng tôi không khảo
    sát quy định của các tiểu bang khác, và các nguồn này dừng ở tháng 12 năm 2019.

us-channel-dmv-ice-contacts =
    Quartz viết năm 2019 rằng hồ sơ người lái có ảnh rõ đi cùng địa chỉ nhà, không như nhiều kho hồ sơ khác của
    chính phủ. Giấy tờ mà National Immigration Law Center giành được ở tòa và kể lại năm 2016 cho thấy một mạng
    lưới liên lạc giữa ICE và các sở cấp bằng lái. Năm 2021, Center for Public Integrity tường thuật rằng ít
    nhất bảy tiểu bang đã đưa cho ICE dữ liệu về người lái từ tháng 1 năm 2020.

us-channel-dmv-ice-denial =
    Năm 2019, ICE nói với Quartz rằng họ không có quyền truy cập trực tiếp vào cơ sở dữ liệu của DMV. ICE cũng
    nói rằng họ không dùng hồ sơ DMV để chọn người nhắm tới. Theo lời kể không ghi ngày của một hãng luật, trước
    đó giới chức ICE nói rằng họ có thể dùng dữ liệu DMV để tìm những người mà họ vốn đang tìm. Các giấy tờ về
    từng đường đi được kể bên cạnh điều này.

us-channel-dmv-access-price =
    Bộ phận trục xuất của ICE (ERO) mua mười hai tháng truy cập dữ liệu người lái của North Carolina, từ ngày 30
    tháng 6 năm 2017. Cuối cùng họ trả $26.50. Theo Quartz, một người ở đó trả $5 đến $7 cho một bản sao hồ sơ
    lái xe của chính mình.

us-protection-dppa =
    Driver's Privacy Protection Act (DPPA), luật về sự riêng tư của người lái xe, là một luật liên bang. Luật
    ngăn DMV đưa ra tên, địa chỉ hoặc số của người lái, ngoài những cách dùng có trong danh sách. Một cách dùng
    trong danh sách, (b)(1), là bất cứ cơ quan chính phủ nào đang làm công việc của mình. Vì vậy chỉ riêng luật
    này thì không giữ được hồ sơ khỏi ICE. Ảnh, số An Sinh Xã Hội (Social Security) và dữ liệu y tế là loại “hạn
    chế cao” (highly restricted). Phần lớn các cách dùng những dữ liệu này cần sự đồng ý của người đó, nhưng
    cách dùng (b)(1) lại là ngoại lệ. Tiểu bang có thể chặt chẽ hơn. Người có hồ sơ bị dùng sai có thể kiện đòi
    ít nhất $2,500.

## Danh sách các tiểu bang

us-list-license-regardless-of-status =
    Mười chín tiểu bang, District of Columbia và Puerto Rico cấp bằng lái hoặc thẻ lái xe bất kể tình trạng di
    trú của người có thẻ. Minnesota (2023) là nơi gia nhập sau cùng. Chúng tôi không tìm thấy nơi nào bãi bỏ,
    cho đến các nguồn mới nhất. Một dự luật ở Utah nhằm chấm dứt loại thẻ của tiểu bang này đã không thành vào
    tháng 3 năm 2026. Năm 2025, Puerto Rico giao dữ liệu của những người có thẻ cho ICE.

us-list-voids-other-states-licenses =
    Từ ngày 1 tháng 7 năm 2025, Wyoming coi là không có giá trị mọi bằng lái mà tiểu bang khác cấp cho người
    không có tình trạng hợp pháp. Florida đã làm vậy từ năm 2023 với những thẻ chỉ cấp cho người như vậy. Trên
    thực tế, đó là thẻ của Connecticut và Delaware. Có thể các tiểu bang khác đã theo trong năm 2025 hoặc 2026;
    chúng tôi chưa kiểm tra điều đó.

us-list-noncitizen-card-marking =
    Chúng tôi xác nhận được một dấu ở Wyoming. Từ ngày 1 tháng 1 năm 2026, tiểu bang này in trên thẻ của người
    không phải công dân có mặt hợp pháp rằng họ không phải là công dân. Wisconsin và Utah có thẻ có thời hạn
    giới hạn (limited term). Luật của các tiểu bang khác ở trong ghi chú về từng tiểu bang. Danh sách này không
    đầy đủ.

us-list-nlets-ice-blocked =
    Illinois, Massachusetts, Minnesota, New York và Washington đã chặn ICE, theo tường thuật gần nhất. ICE không
    thể tự tra dữ liệu người lái và xe của họ qua Nlets, mạng gửi tin cho cảnh sát. Các việc chặn này khác nhau:
    việc chặn của Washington áp dụng cho ICE nhưng không áp dụng cho Hải Quan và Bảo Vệ Biên Giới (CBP). Một bài
    báo tháng 1 năm 2026 thêm Arkansas, Idaho và Montana. Bài báo đọc sai một bản báo cáo: câu về ba tiểu bang
    đó nói về luật riêng tư, không phải về Nlets. Không cuộc tìm nào cho thấy thêm tiểu bang khác, cho đến giữa
    năm 2026. Có thể đã có thay đổi âm thầm.

us-list-nlets-ice-announced =
    Tháng 11 năm 2025, Oregon đang chuẩn bị chặn. Chúng tôi không xác nhận được việc đó đã hoàn tất.

us-list-nlets-ice-warned =
    Ngày 12 tháng 11 năm 2025, các dân biểu, nghị sĩ Quốc Hội viết thư cho thống đốc của 17 tiểu bang, Virgin
    Islands và Guam. Thư nói những nơi này để ICE tự tra dữ liệu người lái qua Nlets, mạng gửi tin cho cảnh sát.
    Trong năm tính đến ngày 1 tháng 10 năm 2025, Nlets chuyển hơn 290 triệu lần tra dữ liệu DMV từ các tiểu bang
    khác và các cơ quan liên bang. ICE tra 292,114 lần trong số đó. Bộ phận điều tra của ICE (HSI), được tính
    riêng, tra thêm 605,116 lần nữa. Các tiểu bang có thống đốc đảng Cộng Hòa không nhận thư, nhưng được cho là
    cũng mở.

us-list-nlets-photos-shared =
    Lá thư tháng 11 năm 2025 nói rằng 41 tiểu bang chia sẻ ảnh bằng lái qua Nlets, mạng gửi tin cho cảnh sát.
    Không nguồn nào chúng tôi thấy nêu tên 41 tiểu bang đó, hoặc chín tiểu bang không chia sẻ. Vì vậy chỉ riêng
    con số này không cho thấy một tiểu bang nào đó có chia sẻ hay không. Chúng tôi cố ý để trống danh sách này.

us-list-nlets-photos-pilot =
    North Carolina, Oregon, South Carolina và Virginia là những nơi đầu tiên gửi ảnh bằng lái qua Nlets, mạng
    gửi tin cho cảnh sát. Họ làm vậy trong một cuộc thử nghiệm bắt đầu vào khoảng năm 2006 đến năm 2008. Đến năm
    2010 có khoảng 18 tiểu bang tham gia. Chúng tôi không xác nhận được họ có còn làm vậy hay không, hoặc cho
    những cơ quan nào.

us-list-aamva-photo-exchange =
    Các sở cấp bằng lái cũng trao đổi ảnh qua nhóm riêng của họ, AAMVA. Đường đi này tách khỏi Nlets, mạng gửi
    tin cho cảnh sát. Danh sách cho thấy những tiểu bang nào có thể mở ảnh bằng lái của Alaska tính đến năm
    2020. Nó cho thấy khi đó ai được nối vào. Nó không cho thấy gì về ICE.

us-list-aamva-state-to-state =
    Các sở cấp bằng lái dùng chung một danh mục, dịch vụ State-to-State của nhóm họ, AAMVA. Danh mục giữ một mục
    cho mỗi bằng lái hoặc thẻ căn cước (ID): tên, ngày sinh và các số cuối của số An Sinh Xã Hội (Social
    Security). Vì vậy một tiểu bang có thể thấy rằng một người có thẻ ở nơi khác. Một phần về quá trình lái xe
    đã được thêm vào. District of Columbia tham gia ngày 28 tháng 9 năm 2024, là nơi thứ 42. Không bản văn nào
    chúng tôi đọc cho thấy cảnh sát hoặc ICE tìm trong đó. Các bản văn chỉ nêu tên các tiểu bang trong danh
    sách. Chúng tôi không tìm thấy danh sách đầy đủ, và không tìm thấy gì về những nơi tham gia sau đó.

us-list-fbi-face-search-2016 =
    Tháng 5 năm 2016, Government Accountability Office (GAO), văn phòng kiểm tra chính phủ cho Quốc Hội, báo cáo
    về một đơn vị khuôn mặt của FBI tên là FACE. Đơn vị này có thể tìm trong ảnh bằng lái của 16 tiểu bang, hoặc
    yêu cầu tìm. Chúng tôi thấy con số 16 trong bản báo cáo. Chúng tôi chưa thể kiểm tra 16 tên nêu ở đây, được
    cho là theo bản đồ đã sửa của báo cáo đó. Vì vậy các tên này chưa được xác nhận. Các nguồn khác cũng nêu
    North Carolina, Illinois, Utah và Alabama. Vermont ngưng vào tháng 5 năm 2017.

us-list-fbi-face-search-2019 =
    Đến năm 2019, FBI có thể tiếp cận ảnh bằng lái ở 21 tiểu bang. Những kho mà FBI có thể tìm trong đó giữ hơn
    641 triệu ảnh. Hơn 390,000 lần tìm đã được ghi lại từ năm 2011. Chúng tôi không thấy danh sách 21 tiểu bang
    đó. Vì vậy chúng tôi chỉ nêu Alabama, mà một bài xem xét năm 2020 về các con số năm 2019 có nêu tên.

us-list-ice-face-search-documented =
    Tài liệu cho thấy ở bốn tiểu bang, ICE đã có được, hoặc đã yêu cầu, những cuộc tìm kiếm khuôn mặt trong ảnh
    bằng lái. Utah và Vermont đã làm theo. Alaska trả lời các yêu cầu của ICE (tài liệu năm 2017). Washington
    nhận trát đòi (subpoena) của chính ICE, mà không thẩm phán nào ký, và không có bằng chứng là tiểu bang đã
    tìm. Báo cáo năm 2022 của Georgetown nói đến ảnh bằng lái của khoảng một trên ba người lớn. Báo cáo cũng nói
    đến ít nhất sáu nơi cấp bằng lái cho người lái bất kể tình trạng. Chúng tôi không thấy danh sách các tiểu
    bang của báo cáo đó.

us-list-dmv-data-sales =
    Tường thuật năm 2019 cho thấy DMV của các tiểu bang trong danh sách đã bán dữ liệu người lái cho công ty
    hoặc thám tử tư. Người viết bài thấy việc bán ở mọi tiểu bang mà người đó xem xét. Vì vậy một tiểu bang
    không có trong danh sách này không chứng tỏ điều gì.

## Sự việc

us-event-nlets-cut-off-2025 =
    Họ nói rằng Illinois, Massachusetts, Minnesota, New York và Washington đã cắt ICE khỏi dữ liệu người lái của
    mình trên Nlets, mạng cảnh sát. Oregon nói rằng họ đang làm vậy. Chúng tôi không tìm thấy con số toàn quốc
    nào sau đó.

us-event-ice-denies-direct-access-2019 =
    ICE nói rằng họ không có quyền truy cập trực tiếp vào cơ sở dữ liệu của DMV, và không dùng hồ sơ DMV để chọn
    người nhắm tới. Các giấy tờ về đường đi này được kể bên cạnh.

us-event-photos-with-addresses-2019 =
    Hồ sơ người lái có ảnh rõ đi cùng địa chỉ nhà, một giáo sư luật nói với Quartz. Một số tiểu bang cấp bằng
    lái cho người không có tình trạng hợp pháp, nên hồ sơ của họ nổi bật. Khi đó hơn mười hai tiểu bang và
    District of Columbia làm vậy.

us-event-ice-and-dmvs-in-contact-2016 =
    Giấy tờ giành được trong một vụ kiện cho thấy một mạng lưới các hệ thống và liên lạc giữa các sở cấp bằng
    lái và ICE, theo National Immigration Law Center viết. Nhóm này nêu mạng cảnh sát Nlets là một trong số đó.

us-event-seven-states-shared-2021 =
    Ít nhất bảy tiểu bang đã đưa cho ICE dữ liệu cá nhân về người lái từ tháng 1 năm 2020, theo tường thuật của
    Center for Public Integrity. Trong dữ liệu đó có bằng lái cho người không có tình trạng hợp pháp. Trong phần
    chúng tôi đọc, bài không nêu tên tất cả các tiểu bang.

us-event-year-of-access-bought-2017 =
    Bộ phận trục xuất của ICE (ERO) bắt đầu một năm truy cập dữ liệu người lái của North Carolina. Cuối cùng họ
    trả $26.50. Một người dân trả $5 đến $7 cho một bản sao hồ sơ của chính mình. Không rõ sau đó có việc bắt
    người hay không.
