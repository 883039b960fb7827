## Cảnh sát, nhà giam, và các luật về việc họ giúp ICE

us-channel-jail-booking-feeds =
    Các hệ thống báo cho nạn nhân của tội phạm, như VINE, lấy dữ liệu trực tiếp từ hơn 2,800 nhà giam. Dữ liệu
    về việc nhập nhà giam (booking) và thả người đến một công ty tên Appriss, thuộc Equifax. Appriss bán lại
    dưới tên Justice Intelligence. ICE mua sản phẩm đó năm 2021 với giá $4.8 triệu. Chúng tôi không thấy danh
    sách các nhà giam, và không tìm thấy hợp đồng nào sau đó. Vì vậy điều này không cho thấy một nhà giam nào đó
    có trong đó, hoặc ICE còn nhận dữ liệu đó. Việc nhà giam từ chối báo cho ICE có thể không giữ kín được một
    lần nhập nhà giam. Tháng 6 năm 2026, Cook County nói rằng họ đang tìm cách thu hẹp việc chia sẻ này.

us-channel-booking-fingerprints =
    Nhà giam gửi dấu vân tay của người bị bắt đến FBI. Sau đó dấu vân tay được tự động so với kho dấu vân tay
    của Bộ An Ninh Nội Địa (DHS). ICE được báo khi trùng khớp, trước khi có bất cứ kết án nào. Người có tình
    trạng hợp pháp mà có trong kho của DHS cũng bị so khớp.

us-channel-287g =
    Theo các thỏa thuận 287(g), viên chức địa phương làm công việc di trú cho ICE. Một số kiểm tra những người
    đã ở trong nhà giam, và một số thi hành trong nhà giam lệnh hành chính (administrative warrant) của chính
    ICE, mà không thẩm phán nào ký. Theo loại lực lượng đặc nhiệm (task force), họ làm việc này trong lúc làm
    việc bình thường của cảnh sát; loại này được cho hoạt động lại vào tháng 1 năm 2025. Tháng 1 năm 2025 có
    khoảng 135 thỏa thuận. Ngày 13 tháng 2 năm 2026 có 1,412, và đến đầu tháng 3 năm 2026 có hơn 1,500. Theo một
    dự án nghiên cứu đếm danh sách của ICE, ngày 25 tháng 9 năm 2026 có 2,589. Phần lớn là thỏa thuận lực lượng
    đặc nhiệm. Loại này còn trả tiền lương và trang bị.

us-protection-8-usc-1373 =
    Một luật liên bang, 8 U.S.C. 1373, không bảo vệ người dân. Luật nói rằng tiểu bang hoặc thành phố không được
    cấm nhân viên của mình chia sẻ quốc tịch hoặc tình trạng di trú với viên chức di trú liên bang. Các tòa đã
    hiểu luật này theo nghĩa hẹp, và một số tòa phán quyết rằng luật vi hiến. Ngày 23 tháng 12 năm 2025, một tòa
    liên bang ở New York bác vụ kiện của chính phủ chống luật của tiểu bang đó về sự riêng tư ở DMV. Tòa thấy
    rằng không luật liên bang nào buộc tiểu bang giao dữ liệu người lái. Luật này không buộc ai thu thập tình
    trạng di trú. Luật không buộc ai tuân theo yêu cầu giữ người của ICE (detainer).

us-protection-anti-commandeering =
    Theo Tu Chính Án Thứ Mười (Tenth Amendment), chính phủ liên bang không thể ra lệnh cho tiểu bang hoặc thành
    phố làm công việc di trú của liên bang. Vì vậy các giới hạn của tiểu bang về việc chia sẻ và hợp tác đứng
    vững. Ngày 25 tháng 7 năm 2025, một tòa liên bang bác vụ kiện của chính phủ chống Illinois, Chicago và Cook
    County vì lý do đó. Các vụ kháng cáo và những vụ kiện tương tự còn tiếp diễn ở nơi khác.

## Danh sách các tiểu bang

us-list-mandates-287g =
    Hai tiểu bang có luật buộc cảnh sát trưởng quận (sheriff) hoặc nhà giam ký thỏa thuận 287(g) để làm công
    việc di trú cho ICE. Luật SB 8 của Texas áp dụng cho mọi cảnh sát trưởng quận điều hành nhà giam. Luật này
    áp dụng từ ngày 1 tháng 1 năm 2026, và các thỏa thuận phải có chậm nhất vào tháng 12 năm 2026. Luật của
    Florida áp dụng cho mọi cơ quan điều hành nhà giam của quận. Danh sách của ICE tháng 5 năm 2026 cho thấy 387
    thỏa thuận ở Texas và 348 ở Florida.

us-list-mandates-287g-tennessee-georgia-2026 =
    Theo một danh mục theo dõi tháng 9 năm 2026, Tennessee buộc cả 95 cảnh sát trưởng quận (sheriff) xin ký thỏa
    thuận 287(g) với ICE (HB 2219, ký vào khoảng ngày 10 tháng 5 năm 2026). HB 1105 của Georgia (2024) buộc mọi
    cảnh sát trưởng quận nộp đơn xin. Chúng tôi đọc điều này trong các ghi chú công khai và không đọc các luật
    đó.

us-list-mandates-cooperation =
    Một số luật tiểu bang ra lệnh phải hợp tác với ICE, hoặc cấm đặt giới hạn về việc đó. Chúng tôi xác nhận
    được năm tiểu bang: Texas, Florida, West Virginia, Utah và New Hampshire. Luật của West Virginia là từ năm
    2023. Luật năm 2025 của Utah giao cho cảnh sát trưởng quận (sheriff) phối hợp việc thả người. Các luật năm
    2025 của New Hampshire có hiệu lực từ tháng 1 năm 2026. Còn những tiểu bang khác thuộc về đây; xin xem ghi
    chú về từng tiểu bang.

us-list-mandates-cooperation-tracker-2026 =
    Một danh mục theo dõi tháng 9 năm 2026 đếm được 25 tiểu bang có luật buộc giúp ICE hoặc cấm đặt giới hạn về
    việc đó. Mới trong năm 2026 là luật của Mississippi và Indiana. West Virginia có một luật năm 2023; còn việc
    dự luật năm 2026 của tiểu bang này (SB 615) đã được ký thì chưa được xác nhận. Các luật này khác nhau nhiều.
    Chỉ riêng việc cấm các quy định trú ẩn (sanctuary) thì không phải là bổn phận phải giữ người. Chúng tôi đọc
    điều này trong các ghi chú công khai.

us-list-forbids-287g =
    Tháng 2 năm 2026, một số tiểu bang có lệnh cấm trên toàn tiểu bang đối với thỏa thuận 287(g) với ICE, hoặc
    có giới hạn. Có tám nơi cấm từ trước, rồi đến New Mexico và Maryland. Luật của Maryland được ký ngày 17
    tháng 2 năm 2026 và có hiệu lực ngay. Luật của Maine có hiệu lực vào tháng 1 năm 2026. Danh sách của ICE
    tháng 5 năm 2026 vẫn cho thấy hai thỏa thuận ở New Mexico.

us-list-forbids-287g-new-york-2026 =
    Theo một danh mục theo dõi tháng 9 năm 2026, New York gia nhập những tiểu bang cấm thỏa thuận 287(g) với
    ICE. Luật được ký vào tháng 5 năm 2026, và các thỏa thuận đang có phải chấm dứt chậm nhất ngày 25 tháng 8
    năm 2026. Ngày đó ICE vẫn liệt kê ba thỏa thuận. Lệnh cấm của New Jersey nay là luật, không chỉ là một chỉ
    thị. Một thẩm phán liên bang chặn một phần các điều kiện của Virginia ngày 31 tháng 8 năm 2026. Chúng tôi
    đọc điều này trong các ghi chú công khai và không đọc các luật đó.

us-list-restricts-287g =
    Vermont và Virginia giới hạn thỏa thuận 287(g) với ICE nhưng không cấm. Vermont chỉ để một mình thống đốc
    được ký thỏa thuận (2017, siết chặt năm 2025). Theo một thay đổi năm 2026, Virginia chỉ cho phép thỏa thuận
    theo những điều kiện đã định, cho đến ngày 30 tháng 6 năm 2028. Virginia cũng chấm dứt các thỏa thuận của
    những cơ quan tiểu bang. New York và Hawaii có dự luật vào đầu năm 2026. Theo một danh mục theo dõi tháng 9
    năm 2026, dự luật của New York đã trở thành lệnh cấm; xin xem danh sách các lệnh cấm. Chúng tôi không xác
    nhận được kết quả ở Hawaii. New York vẫn có 14 thỏa thuận trong danh sách của ICE ngày 18 tháng 5 năm 2026.

us-list-287g-agreements =
    Danh sách của chính ICE ngày 18 tháng 5 năm 2026 cho thấy 1,843 thỏa thuận 287(g) đã ký. Các thỏa thuận này
    ở 38 tiểu bang, Guam và Northern Mariana Islands. Một cơ quan có thể có nhiều thỏa thuận. Chúng tôi kiểm tra
    danh sách từ Alaska đến Wyoming. Danh sách không cho thấy thỏa thuận nào ở California, Connecticut,
    Delaware, Hawaii, Illinois, Maine, Maryland, New Jersey, Oregon, Rhode Island, Vermont hoặc Washington. Danh
    sách cũng không cho thấy thỏa thuận nào ở District of Columbia và Puerto Rico.

us-list-287g-growth =
    Danh sách của ICE tiếp tục dài thêm. Theo một dự án nghiên cứu đếm, ngày 25 tháng 9 năm 2026 danh sách có
    2,589 thỏa thuận. Ngày 18 tháng 5 năm 2026 có 1,843. Chương trình này nêu 395 thỏa thuận mới hơn, không phải
    tất cả. Vì vậy một cơ quan không được nêu ở đây có thể đã ký từ đó.

us-list-287g-additions =
    Chúng tôi tìm thấy 395 thỏa thuận có sau danh sách của ICE ngày 18 tháng 5 năm 2026. Một dự án nghiên cứu
    thấy tập tin của từng thỏa thuận trên trang mạng của chính ICE, hoặc thấy nó trong các danh sách sau này của
    ICE, trong khoảng từ ngày 23 tháng 6 đến ngày 15 tháng 9 năm 2026. Chúng tôi đọc danh sách các tập tin này
    của dự án, không đọc chính các thỏa thuận. Ngày ký là ngày ghi trong tên tập tin. Còn nhiều thỏa thuận nữa
    đã ký: con số của ICE tăng hơn 700 từ tháng 5 đến tháng 9. Một số trong 395 thỏa thuận này có thể đã chấm
    dứt từ đó.

us-list-287g-removals =
    Bốn thỏa thuận trong danh sách của ICE ngày 18 tháng 5 năm 2026 không còn trong danh sách của ICE ngày 15
    tháng 9 năm 2026. Trong mỗi trường hợp, chính cơ quan đó đã ký một thỏa thuận mới hơn. Có thể còn những thỏa
    thuận khác đã chấm dứt mà chúng tôi không biết.

us-list-287g-placed =
    Danh sách của ICE không nêu quận cho một số cơ quan. Với vài cơ quan, danh sách nêu sai quận hoặc viết sai
    tên quận. Chúng tôi xếp những cơ quan này theo danh sách các cơ quan cảnh sát của FBI năm 2025, ở chỗ tên
    khớp với một cơ quan của tiểu bang. Một số được xếp theo ghi chú của một dự án nghiên cứu, có dẫn luật tiểu
    bang và trang mạng của chính các cơ quan. Cơ quan làm việc ở nhiều quận thì có tên dưới mỗi quận. Có thể có
    chỗ khớp sai.

## Cơ sở dữ liệu cảnh sát liên bang, và video

us-channel-ncic-immigration-warrants =
    Cơ sở dữ liệu cảnh sát của FBI cho cảnh sát viên thấy lệnh hành chính (administrative warrant) của ICE. Đầu
    năm 2025, ít nhất nửa triệu lệnh nữa đã được thêm vào, theo tường thuật của NPR. Sau đó, hướng dẫn của
    Maryland nói đến hơn 700,000. ICE không xác nhận con số. ICE cũng không phủ nhận rằng việc thêm lệnh là
    chuyện thường làm. Vì vậy một lần chặn xe có thể để lộ một lệnh dân sự về di trú mà không thẩm phán nào ký.

us-channel-police-records-coplink-linx =
    Các sở cảnh sát gom chung biên bản cảnh sát, phiếu ghi khi chặn người (field card) và ghi chú nhập nhà giam
    (booking) với những sở lân cận. Điều tra viên di trú có thể đọc một số kho chung này. Tài liệu mà ACLU of
    Massachusetts giành được cho thấy điều tra viên của ICE (HSI) tìm trong COPLINK của tiểu bang đó vào năm
    2018. Ít nhất 25 sở, cơ quan quản chế và sở đăng ký xe đưa dữ liệu vào đó. Năm 2017, NPR đọc giấy tờ của ICE
    nói đến gần một ngàn cơ quan từ năm 2011, trong đó có các thành phố trú ẩn (sanctuary city). King County,
    Washington, rời khỏi hệ thống LInX vì lý do đó. Chúng tôi không tìm thấy danh sách toàn quốc nào mới hơn,
    nên chúng tôi không biết hiện nay ai đưa gì vào.

us-channel-police-records-homeland-security =
    ICE điều hành một dịch vụ để viên chức Bộ An Ninh Nội Địa tìm trong hồ sơ của những cơ quan cảnh sát khác đã
    ký thỏa thuận. Tài liệu về sự riêng tư của dịch vụ này, ngày 28 tháng 6 năm 2019, nói như vậy. Các trang
    trình chiếu năm 2012 của điều tra viên ICE (HSI) nêu LInX, Nlets và N-DEx của FBI trong số các bên hợp tác.
    N-DEx giữ dữ liệu của khoảng 6,000 cơ quan khi một tạp chí cảnh sát viết về nó. Chúng tôi đọc tài liệu và
    các trang trình chiếu đó qua bản sao.

us-channel-police-records-psdex =
    Những sở cảnh sát mua bản đồ tội phạm của LexisNexis thông thường đồng ý chép hồ sơ của mình vào một kho
    toàn quốc, gọi là PSDEX. Hồ sơ có biên bản sự việc, các lần chặn người và nhập nhà giam (booking), và thường
    có lời cảnh sát viên kể lại chuyện xảy ra. Những nơi đăng ký dịch vụ khác tìm trong kho mà không cần hỏi sở.
    Theo lời các nhà nghiên cứu, trong đó có các cơ quan liên bang, kể cả ICE. Một dự án về hồ sơ công lập bản
    đồ hợp đồng của hơn 340 cơ quan ở 38 tiểu bang, có cơ quan ở những nơi trú ẩn (sanctuary). Dự án nói rằng dữ
    liệu đã đưa thì không thể lấy lại. Nhật ký ghi ai đã tìm không được công khai.

us-channel-victims-stay-away =
    Nỗi sợ khiến một số nạn nhân và nhân chứng tránh xa cảnh sát. Cuối năm 2012, các nhà nghiên cứu hỏi 2,004
    người gốc Latino ở Chicago, Houston, Los Angeles và Phoenix. Trong tất cả, 44 phần trăm nói rằng nếu có tội
    phạm nhắm vào mình thì họ ít có khả năng báo hơn, vì sợ cảnh sát hỏi về tình trạng. Trong những người không
    có tình trạng hợp pháp, con số là 70 phần trăm theo hai bản báo cáo về cuộc khảo sát, và 77 phần trăm theo
    một bản khác.

us-channel-sheriffs-and-agreements =
    Tháng 11 năm 2018, cử tri ở các quận lớn nhất của North Carolina bầu cảnh sát trưởng quận (sheriff) mới. Một
    số người trong số đó đã hứa chấm dứt thỏa thuận với ICE hoặc ngưng giữ người cho ICE, và đã làm như vậy. Sau
    đó các nhà lập pháp thông qua House Bill 370, lẽ ra sẽ buộc cảnh sát trưởng quận tuân theo yêu cầu giữ người
    của ICE (detainer). Thống đốc phủ quyết dự luật ngày 21 tháng 8 năm 2019, và nó không thành luật. Một luật
    tiểu bang sau này, HB 10 năm 2024, thì có buộc nhà giam giữ người cho ICE.

us-channel-dna-codis =
    Bộ An Ninh Nội Địa (DHS) lấy DNA của phần lớn những người bị họ giữ. Bộ gửi DNA đến CODIS, một kho hồ sơ của
    FBI. Cảnh sát ở khắp nơi có thể tìm trong đó, không có ngày hết hạn. Hơn 1.5 triệu hồ sơ DNA đã được thêm
    vào từ năm 2020. Hơn 133,000 là của trẻ vị thành niên, và khoảng 2,000 là của công dân. Một quy định được đề
    nghị ngày 3 tháng 11 năm 2025 sẽ mở rộng việc lấy sinh trắc học (biometrics), kể cả DNA, đến gần như mọi đơn
    di trú. Chúng tôi không tìm thấy quy định chính thức nào.

us-channel-body-camera-video =
    Cảnh sát địa phương chia sẻ video với cơ quan khác theo từng trường hợp. Viên chức liên bang quay bằng điện
    thoại và camera riêng. Chúng tôi không tìm thấy tài liệu nào cho thấy ICE lấy hàng loạt video từ camera đeo
    trên người của cảnh sát địa phương. Chúng tôi không tìm thấy tài liệu nào cho thấy ICE tìm kiếm khuôn mặt
    trong đó.

## Sự việc

us-event-jail-feed-narrowing-2026 =
    Cook County, Illinois, nói rằng họ đang tìm cách thu hẹp việc chia sẻ dữ liệu nhập nhà giam (booking) và thả
    người qua các hệ thống báo cho nạn nhân như VINE.

us-event-immigration-warrants-added-2025 =
    NPR tường thuật rằng vào đầu năm 2025, ít nhất nửa triệu lệnh hành chính (administrative warrant) nữa của
    ICE, mà không thẩm phán nào ký, đã được đưa vào cơ sở dữ liệu cảnh sát của FBI. Sau đó, hướng dẫn của
    Maryland nói đến hơn 700,000.

us-event-immigration-warrants-ice-says =
    ICE không xác nhận con số lệnh hành chính (administrative warrant) của chính mình được thêm vào. ICE cũng
    không phủ nhận rằng việc thêm lệnh là chuyện thường làm.

us-event-agreements-grew-2026 =
    Đến đầu tháng 3 năm 2026 có hơn 1,500 thỏa thuận 287(g), tăng từ khoảng 135 vào tháng 1 năm 2025 và 1,412
    vào ngày 13 tháng 2 năm 2026. Phần lớn là thỏa thuận lực lượng đặc nhiệm (task force).

us-event-agreements-list-2026 =
    Danh sách của chính ICE cho thấy 1,843 thỏa thuận 287(g) đã ký, ở 38 tiểu bang, Guam và Northern Mariana
    Islands. Một cơ quan có thể có nhiều thỏa thuận.

us-event-dna-rule-proposed-2025 =
    Một quy định được đề nghị sẽ mở rộng việc lấy sinh trắc học (biometrics), kể cả DNA, đến gần như mọi đơn di
    trú. Chúng tôi không tìm thấy quy định chính thức nào.

us-event-state-data-suit-dismissed-2025 =
    Một tòa liên bang ở New York bác vụ kiện của chính phủ chống luật của tiểu bang đó về sự riêng tư ở DMV. Tòa
    thấy rằng không luật liên bang nào buộc tiểu bang giao dữ liệu người lái.

us-event-state-limits-upheld-2025 =
    Một tòa liên bang bác vụ kiện của chính phủ chống Illinois, Chicago và Cook County. Tòa phán quyết rằng
    chính phủ liên bang không thể ra lệnh cho tiểu bang hoặc thành phố làm công việc di trú của liên bang. Các
    vụ kháng cáo và những vụ kiện tương tự còn tiếp diễn ở nơi khác.

us-event-shared-reports-homeland-security-2019 =
    Một tài liệu về sự riêng tư nói rằng ICE điều hành một dịch vụ để viên chức Bộ An Ninh Nội Địa tìm trong hồ
    sơ của những cơ quan cảnh sát khác đã ký thỏa thuận.

us-event-victims-stay-away-2013 =
    Trong một cuộc khảo sát ở bốn thành phố, 44 phần trăm người gốc Latino nói rằng nếu có tội phạm nhắm vào
    mình thì họ ít có khả năng báo hơn, vì sợ cảnh sát hỏi về tình trạng.

us-event-sheriffs-voted-out-2018 =
    Cử tri ở các quận lớn nhất của North Carolina bầu cảnh sát trưởng quận (sheriff) mới. Sau đó một số người
    trong số họ chấm dứt thỏa thuận với ICE, hoặc ngưng giữ người cho ICE.

us-event-sheriff-bill-vetoed-2019 =
    House Bill 370 lẽ ra sẽ buộc cảnh sát trưởng quận (sheriff) ở North Carolina giữ người cho ICE. Các nhà lập
    pháp thông qua, thống đốc phủ quyết vào ngày này, và dự luật không thành luật. Một luật năm 2024, HB 10, thì
    có buộc như vậy.
