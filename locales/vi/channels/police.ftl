channel-booking-fingerprints-sent = Dấu vân tay khi bị bắt gửi đến FBI và ICE
    .how =
        Nhà giam gửi dấu vân tay của người bị bắt đến FBI. Sau đó dấu vân tay được tự động so với kho hồ sơ của
        Bộ An Ninh Nội Địa (DHS). ICE biết được khi trùng khớp, trước khi có bất cứ kết án nào.
channel-jail-release-data = Nhà giam báo cho ICE việc thả người
    .how =
        ICE hỏi nhà giam khi nào một người sẽ được thả, hoặc yêu cầu giữ người đó (detainer). Nhà giam được phép
        trả lời, trừ khi luật tiểu bang hoặc quy định riêng của nhà giam nói không. Một số tiểu bang bảo nhà giam
        phải trả lời.
    .seen-elsewhere =
        Điều này đã được tường thuật ở các tiểu bang khác, nhưng chúng tôi không tìm thấy trường hợp nào của cơ
        quan này ở tiểu bang này.
channel-jail-data-resale = Dữ liệu nhà giam do công ty bán
    .how =
        Các hệ thống báo cho nạn nhân biết việc thả người, như VINE, lấy dữ liệu trực tiếp từ hơn 2,800 nhà giam.
        Một công ty bán lại dữ liệu đó, và ICE đã mua quyền truy cập năm 2021. Chúng tôi không thấy danh sách các
        nhà giam đó, và không biết ICE còn quyền truy cập đó hay không. Vì vậy, việc nhà giam từ chối báo cho ICE
        có thể không giữ kín được một lần nhập nhà giam (booking).
channel-287g-jail-officers = Nhân viên nhà giam địa phương làm việc cho ICE
    .how =
        Cảnh sát quận (sheriff) hoặc nhà giam có thể ký thỏa thuận 287(g) với ICE. Khi đó viên chức của họ được phép
        kiểm tra người bị giam thay cho ICE, hoặc thi hành ở đó lệnh hành chính (administrative warrant) của chính ICE,
        mà không thẩm phán nào ký. Họ được phép làm gì tùy loại thỏa thuận. Chỉ những cơ quan đã ký mới tham gia.
    .county-some = { $county }: chúng tôi biết những thỏa thuận này cho nhà giam:
    .county-other = { $county }: những thỏa thuận chúng tôi biết là cho cảnh sát đi tuần, không có cho nhà giam. Có thể có thỏa thuận mới hơn.
    .county-none = { $county }: chúng tôi không biết thỏa thuận nào của cơ quan ở đây. Điều đó không có nghĩa là không có: danh sách của ICE, { DATE($date) }, đã dài thêm từ đó, nhiều hơn số chúng tôi nêu được.
channel-287g-street-officers = Cảnh sát địa phương đi tuần làm việc cho ICE
    .how =
        Sở cảnh sát có thể ký thỏa thuận 287(g) với ICE. Theo loại lực lượng đặc nhiệm (task force), cảnh sát viên
        của họ làm công việc di trú trong lúc làm việc bình thường của cảnh sát. Vì vậy họ có thể dùng những gì sở
        mình biết; chúng tôi không tìm thấy tài liệu nào cho thấy điều này đối với biên bản của sở. Chỉ những cơ
        quan đã ký mới tham gia. Những loại thỏa thuận khác chỉ liên quan đến nhà giam.
    .county-some = { $county }: những cơ quan này đã ký loại lực lượng đặc nhiệm (task force), nên cảnh sát viên của họ được phép làm việc cho ICE khi đi tuần:
    .county-other = { $county }: những thỏa thuận chúng tôi biết chỉ cho nhà giam, không có cho cảnh sát đi tuần. Có thể có thỏa thuận mới hơn.
    .county-none = { $county }: chúng tôi không biết thỏa thuận nào của cơ quan ở đây. Điều đó không có nghĩa là không có: danh sách của ICE, { DATE($date) }, đã dài thêm từ đó, nhiều hơn số chúng tôi nêu được.
channel-local-police-asked = ICE hỏi cảnh sát địa phương
    .how =
        Một cơ quan di trú hỏi sở cảnh sát biết gì về một người. Sở được phép trả lời, trừ khi luật tiểu bang hoặc
        quy định riêng của sở nói không. Một số tiểu bang bảo cảnh sát phải giúp.
    .seen-elsewhere =
        Điều này đã được tường thuật ở các tiểu bang khác, nhưng chúng tôi không tìm thấy trường hợp nào của cơ
        quan này ở tiểu bang này.
channel-victim-report-asked = ICE hỏi cảnh sát về một nạn nhân
    .how =
        Một cơ quan di trú có thể hỏi xin sở cảnh sát biên bản mà nạn nhân của một tội phạm đã báo. Sở có thể trả
        lời, trừ khi luật tiểu bang hoặc quy định riêng của sở nói không. Chúng tôi biết đường đi này qua đọc luật,
        không phải từ một trường hợp.
channel-courthouse-visit = Viên chức chờ ở tòa tiểu bang hoặc tòa địa phương
    .how =
        Lịch của tòa cho biết khi nào các vụ được xử, và nhiều lịch ai cũng xem được. Viên chức có thể chờ một người
        ở tòa. Có tin tường thuật về việc bắt người vì di trú ở các tòa trong một số tiểu bang, ngay cả ở nơi luật
        cấm.
channel-court-records-open = Hồ sơ tòa án mở cho công chúng
    .how =
        Danh sách các vụ dân sự và hình sự thì ai cũng xem được. Các công ty gom chúng vào những hồ sơ mà họ bán.
        Luật liên bang không che chúng khỏi một cơ quan.
channel-police-video-asked = ICE hỏi xin video của cảnh sát địa phương
    .how =
        Cảnh sát địa phương chia sẻ video, như video từ camera đeo trên người, với cơ quan khác theo từng trường hợp.
        ICE có thể hỏi xin. Luật tiểu bang hoặc quy định riêng của sở có thể giới hạn điều này. Chúng tôi không tìm
        thấy tài liệu nào cho thấy ICE lấy hàng loạt video như vậy hoặc tìm khuôn mặt trong đó.
channel-immigration-warrant-lookup = Lệnh hành chính của ICE trong cơ sở dữ liệu cảnh sát
    .how =
        ICE đưa lệnh hành chính (administrative warrant) của chính mình vào cơ sở dữ liệu của FBI, là nơi cảnh sát
        tra khi chặn xe. Không thẩm phán nào ký những lệnh này. Ít nhất nửa triệu lệnh nữa đã được thêm vào đầu năm
        2025, theo tường thuật của NPR; ICE không xác nhận con số. Vì vậy một lần chặn xe có thể cho cảnh sát viên
        thấy lệnh như vậy.
channel-dna-file = DNA trong kho của FBI
    .how =
        Bộ An Ninh Nội Địa (DHS) lấy DNA của phần lớn những người bị họ giữ. Bộ gửi các hồ sơ DNA đến kho của FBI,
        gọi là CODIS. Cảnh sát ở khắp nơi có thể tìm trong kho đó, không có ngày hết hạn. Theo tin báo chí, hơn 1.5
        triệu hồ sơ DNA đã được thêm vào từ năm 2020.

channel-shared-police-reports = Biên bản cảnh sát trong cơ sở dữ liệu dùng chung
    .how =
        Nhiều sở chép biên bản của mình vào những cơ sở dữ liệu mà sở khác tìm trong đó, như COPLINK, LInX hoặc N-DEx
        của FBI. Nhân chứng và nạn nhân cũng có trong những biên bản đó. Điều tra viên của ICE (HSI) từng có tài khoản
        đăng nhập riêng ở một số nơi. Luật tiểu bang giới hạn những gì cảnh sát địa phương nói với ICE thì ràng buộc
        cảnh sát đó, không ràng buộc tài khoản của liên bang. Luật đó có thể khiến một sở rời khỏi cơ sở dữ liệu như
        vậy. Chúng tôi không tìm thấy danh sách cho biết hiện nay ai đưa gì vào.
    .seen-elsewhere =
        Tài khoản của điều tra viên ICE (HSI) đã có tài liệu chứng minh ở Massachusetts, và được tường thuật ở Arizona
        và California. King County, Washington, đã rời khỏi một cơ sở dữ liệu như vậy vì lý do đó. Các nguồn nói về
        nhiều nơi khác nữa mà không nêu hết. Chúng tôi không tìm thấy trường hợp nào của cơ quan này ở tiểu bang này.

channel-shared-arrest-records = Hồ sơ bị bắt trong cơ sở dữ liệu dùng chung
    .how =
        Nhiều sở chép các lần bắt và nhập nhà giam (booking) vào những cơ sở dữ liệu mà sở khác tìm trong đó, như
        COPLINK, LInX hoặc N-DEx của FBI. Điều tra viên của ICE (HSI) từng có tài khoản đăng nhập riêng ở một số nơi.
        Luật tiểu bang giới hạn những gì cảnh sát địa phương nói với ICE thì ràng buộc cảnh sát đó, không ràng buộc tài
        khoản của liên bang. Luật đó có thể khiến một sở rời khỏi cơ sở dữ liệu như vậy. Chúng tôi không tìm thấy danh
        sách cho biết hiện nay ai đưa gì vào.
    .seen-elsewhere =
        Tài khoản của điều tra viên ICE (HSI) đã có tài liệu chứng minh ở Massachusetts, và được tường thuật ở Arizona
        và California. King County, Washington, đã rời khỏi một cơ sở dữ liệu như vậy vì lý do đó. Các nguồn nói về
        nhiều nơi khác nữa mà không nêu hết. Chúng tôi không tìm thấy trường hợp nào của cơ quan này ở tiểu bang này.

channel-police-report-exchange = Biên bản cảnh sát trong kho của một công ty
    .how =
        LexisNexis bán cho cảnh sát một bản đồ tội phạm. Theo hợp đồng, các sở thông thường chép biên bản của mình vào
        một kho toàn quốc, gọi là PSDEX. Những nơi đăng ký dịch vụ này tìm trong đó mà không cần hỏi sở. Các nhà nghiên
        cứu nói ICE là một trong số đó. Họ tìm thấy hợp đồng của hơn 340 cơ quan ở 38 tiểu bang. Họ nói dữ liệu không
        thể lấy lại được. Chúng tôi không biết sở của quý vị có tham gia hay không.
    .seen-elsewhere =
        Các nhà nghiên cứu tìm thấy hợp đồng của hơn 340 cơ quan ở 38 tiểu bang. Những gì chúng tôi đọc không nêu hết các
        cơ quan đó, nên chúng tôi không tìm thấy trường hợp nào của cơ quan này ở tiểu bang này.
