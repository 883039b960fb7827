## DMV

safeguard-dmv-disclosure-limit = Giới hạn việc chia sẻ hồ sơ DMV
    .what =
        DMV được phép đưa một số hồ sơ cho một số cơ quan, nhưng chỉ theo những điều kiện đã định, thường là lệnh của
        tòa (court order) hoặc trát của thẩm phán (judge's warrant). Quy định này không áp dụng cho mạng cảnh sát hay
        các công ty, trừ khi luật nói có.
safeguard-dmv-status-confidentiality = DMV phải giữ kín một số dữ liệu bằng lái
    .what =
        DMV phải giữ kín những gì họ biết về một số thẻ, giấy tờ hoặc câu hỏi về tình trạng di trú. Dữ
        liệu khác, như tên hoặc địa chỉ, vẫn có thể mở.
safeguard-dmv-document-limit = Giới hạn bản sao giấy tờ ở DMV
    .what =
        DMV không được giữ, hoặc không được tự do chia sẻ, bản sao của một số giấy tờ mà người ta đưa ra. Quy định này
        không áp dụng cho dữ liệu mà DMV đã gõ vào hệ thống.
safeguard-police-network-block = Một cơ quan bị chặn khỏi mạng cảnh sát
    .what =
        Tiểu bang chặn không cho một cơ quan có nêu tên tra cứu dữ liệu người lái của mình qua mạng
        cảnh sát. Nó chỉ chặn những cơ quan được nêu tên. Các cơ quan khác vẫn tra được, và có thể
        chuyển lại những gì họ tìm thấy.
safeguard-recipient-promise = Lời hứa không chuyển dữ liệu DMV cho ai khác
    .what =
        Ai nhận dữ liệu DMV phải hứa không chuyển dữ liệu đó cho công việc di trú. Quy định này chỉ có
        tác dụng trong chừng mực người ta giữ lời hứa và tiểu bang buộc họ tuân theo.
safeguard-face-search-limit = Giới hạn tìm kiếm khuôn mặt trong ảnh bằng lái
    .what =
        Tiểu bang cấm hoặc giới hạn việc tìm kiếm khuôn mặt trong ảnh bằng lái của mình. Quy định này không áp dụng cho
        những ảnh mà cơ quan liên bang đã có.
safeguard-data-sale-limit = Giới hạn việc bán dữ liệu người lái
    .what =
        Luật tiểu bang giới hạn DMV được phép bán dữ liệu người lái cho ai, hoặc để dùng vào việc gì. Luật không chặn
        được dữ liệu mà người mua đã có.

## Camera đọc bảng số xe và cảnh sát

safeguard-plate-sharing-limit = Giới hạn chia sẻ dữ liệu camera đọc bảng số xe
    .what =
        Luật tiểu bang giới hạn cảnh sát được phép chia sẻ với ai những gì camera đọc bảng số xe của
        họ đã thấy. Luật không ràng buộc camera của liên bang, và có thể không ràng buộc camera tư
        nhân.
safeguard-plate-immigration-ban = Cấm dùng dữ liệu camera đọc bảng số xe cho công việc di trú
    .what =
        Luật tiểu bang cấm các cơ quan chia sẻ hoặc dùng dữ liệu camera đọc bảng số xe cho công việc
        di trú. Luật không ràng buộc camera của liên bang hay các công ty toàn quốc bán dữ liệu bảng
        số xe. Đã có cơ quan bị phát hiện vi phạm những quy định như vậy.
safeguard-plate-retention-limit = Dữ liệu camera đọc bảng số xe phải xóa sau một thời gian
    .what =
        Cảnh sát phải xóa những lần thấy bảng số xe sau một thời gian đã định. Trước đó vẫn có thể tìm
        trong dữ liệu này. Quy định không với tới những bản sao mà nơi khác đã làm.
safeguard-trust-law = Giới hạn việc cảnh sát giúp công việc di trú
    .what =
        Luật tiểu bang giới hạn những gì cảnh sát và nhà giam được phép làm hoặc chia sẻ cho các cơ
        quan di trú. Những luật như vậy có ngoại lệ, thường là khi có trát của thẩm phán (judge's
        warrant) hoặc với một số tội. Luật không ngăn được dấu vân tay gửi đến FBI.
safeguard-agreement-ban = Cấm thỏa thuận 287(g) với ICE
    .what =
        Luật tiểu bang cấm những thỏa thuận cho viên chức địa phương làm công việc di trú cho ICE. Luật không ngăn những
        tiếp xúc khác giữa cảnh sát và ICE.
safeguard-driver-privacy-act = Luật liên bang về sự riêng tư của người lái xe (DPPA)
    .what =
        Một luật liên bang giới hạn DMV được phép đưa dữ liệu người lái, như tên, địa chỉ và ảnh, cho
        ai. Luật cho phép bất cứ cơ quan chính phủ nào lấy dữ liệu để làm công việc của mình. Vì vậy,
        chỉ riêng luật này thì không giữ được hồ sơ khỏi ICE.

## Di trú và tòa án

safeguard-victim-confidentiality = Quy định liên bang về sự riêng tư của đơn nạn nhân
    .what =
        Luật liên bang chỉ cho phép đưa đơn của nạn nhân bạo hành, tội phạm hoặc buôn người ra ngoài chính phủ vì những
        lý do có trong danh sách. Bên trong Bộ An Ninh Nội Địa (DHS), mà ICE là một phần, luật giới hạn việc dùng đơn
        vào việc gì, chứ không giới hạn ai được xem để làm việc. Thông tin chỉ do kẻ bạo hành đưa ra thì không được dùng
        để chống lại nạn nhân. Quy định này áp dụng cho đơn nộp cho liên bang, không áp dụng cho biên bản báo cảnh sát
        địa phương.
safeguard-home-entry-warrant = Viên chức cần trát của thẩm phán để vào nhà
    .what =
        Nếu không có sự đồng ý, viên chức cần trát (warrant) có chữ ký của thẩm phán để vào một căn nhà. Mẫu giấy của
        chính ICE không có chữ ký của thẩm phán. ICE chỉ tranh cãi điều này đối với người có lệnh trục xuất cuối cùng
        (final removal order). Trên thực tế, viên chức vẫn có thể xông vào. Đừng chống cự; hãy nói rằng quý vị không
        đồng ý.
safeguard-immigration-court-arrest-limit = Giới hạn việc bắt người ở tòa di trú
    .what =
        Một phán quyết của tòa ngày 23 tháng 6 năm 2026 giới hạn việc bắt người vì họ đến tòa di trú. Phán quyết không
        áp dụng cho buổi trình diện (check-in) ở văn phòng ICE, đường phố hay nhà ở. Chính phủ đã kháng cáo, nên hãy
        kiểm tra xem phán quyết hiện ra sao trước khi dựa vào nó.
safeguard-courthouse-arrest-limit = Giới hạn việc bắt người vì di trú ở tòa tiểu bang
    .what =
        Luật tiểu bang giới hạn việc bắt người về dân sự vì di trú ở tòa tiểu bang, thường chỉ cho phép khi có trát của
        thẩm phán (judge's warrant). Luật không áp dụng cho tòa di trú hoặc việc bắt vì phạm tội. Vẫn có tin tường thuật
        về việc bắt người ở một số tiểu bang có luật như vậy.
safeguard-asylum-confidentiality = Sự riêng tư của đơn xin tị nạn
    .what =
        Chính phủ không được cho người khác biết, nhất là nước quê hương, rằng ai đó đã xin tị nạn. Sự
        đồng ý bằng giấy hoặc một ngoại lệ có trong danh sách sẽ bỏ điều cấm này. Đây không phải bức
        tường bên trong chính phủ: viên chức di trú và viên chức liên bang khác có nhu cầu có thể xem
        hồ sơ.
safeguard-privacy-act = Luật Riêng Tư liên bang (Privacy Act)
    .what =
        Luật này cho công dân và người có thẻ xanh các quyền đối với hồ sơ liên bang, như giới hạn việc chia sẻ, quyền
        sửa sai và quyền khởi kiện. Những người khác nằm ngoài luật này. Chỉ riêng luật này thì không ngăn được các văn
        phòng liên bang chia sẻ hồ sơ với ICE.

## Chương trình liên bang, sức khỏe, trường học và bầu cử

safeguard-tax-confidentiality = Sự riêng tư của tờ khai thuế
    .what =
        Luật liên bang giữ kín tờ khai thuế, với những ngoại lệ có trong danh sách. Các tòa không đồng ý với nhau về
        việc có ngoại lệ nào cho ICE lấy địa chỉ hay không. Lệnh của tòa (court order) ngăn việc chia sẻ có thể thay đổi
        khi kháng cáo.
safeguard-social-security-confidentiality = Sự riêng tư của số An Sinh Xã Hội (Social Security)
    .what =
        Luật liên bang giới hạn việc đưa ra số An Sinh Xã Hội. Tháng 6 năm 2026, một tòa dùng luật này
        để gỡ bỏ mối nối giữa hồ sơ An Sinh Xã Hội và SAVE, một hệ thống kiểm tra quốc tịch. Tháng 9
        năm 2026, Tối Cao Pháp Viện (Supreme Court) tạm ngưng phán quyết đó cho đến khi xong việc kháng
        cáo. Việc chia sẻ khác có thể vẫn tiếp diễn.
safeguard-medicaid-confidentiality = Sự riêng tư của dữ liệu Medicaid
    .what =
        Luật liên bang giới hạn việc dùng dữ liệu Medicaid vào việc điều hành chương trình. Từ ngày 6
        tháng 1 năm 2026, theo lệnh của tòa (court order) ngày 29 tháng 12 năm 2025, ICE được phép lấy
        dữ liệu căn bản về những người không có mặt hợp pháp (not lawfully present). Ở các tiểu bang đã
        kiện, chi tiết về sức khỏe và dữ liệu về công dân và người có thẻ xanh vẫn được bảo vệ.
safeguard-food-benefit-confidentiality = Sự riêng tư của dữ liệu phiếu thực phẩm (SNAP)
    .what =
        Luật liên bang chỉ cho dùng dữ liệu của hộ gia đình vào việc điều hành chương trình. Luật có ngoại lệ, như việc
        kiểm tra tình trạng của người xin, và viên chức đang tìm người trốn một vụ hình sự nghiêm trọng (fleeing felon).
        Một tòa phán quyết rằng việc liên bang đòi tất cả dữ liệu nhiều khả năng vi phạm luật này, đối với các tiểu bang
        đã kiện.
safeguard-health-privacy = Sự riêng tư của hồ sơ sức khỏe
    .what =
        Luật liên bang (HIPAA), và ở một số tiểu bang thêm luật riêng, giới hạn khi nào bệnh viện hoặc
        phòng khám được phép đưa dữ liệu bệnh nhân cho viên chức. Luật liên bang cho phép họ trả lời
        một số đòi hỏi mà không thẩm phán nào ký, nhưng không bắt buộc. Luật cho phép họ nói nhiều hơn
        về người đang bị viên chức giữ, hoặc để ngăn một mối đe dọa nghiêm trọng. Luật ràng buộc bệnh
        viện, phòng khám và hãng bảo hiểm, không ràng buộc ICE.
safeguard-school-privacy = Sự riêng tư của hồ sơ trường học
    .what =
        Theo luật liên bang (FERPA), trường nhận tiền liên bang cần sự đồng ý của cha hoặc mẹ, hay của học sinh, sinh
        viên đã trưởng thành, để đưa hồ sơ ra. Trát đòi (subpoena) hợp pháp, kể cả trát đòi không thẩm phán nào ký, hoặc
        lệnh của tòa (court order) là ngoại lệ; trước hết trường phải cố báo cho gia đình. Trường hợp khẩn cấp cũng là
        ngoại lệ. Thông tin danh bạ (directory data), như tên và địa chỉ, có thể được đưa ra trừ khi gia đình đã nói
        không. Một số tiểu bang thêm luật riêng.
safeguard-voter-list-limit = Giới hạn việc đưa ra danh sách cử tri
    .what =
        Có luật hoặc phán quyết của tòa giới hạn tiểu bang được phép đưa danh sách cử tri đầy đủ cho
        ai. Điều này không lấy lại được danh sách đã đưa. Phán quyết có thể thay đổi khi kháng cáo.
safeguard-census-secrecy = Sự bí mật của câu trả lời thống kê dân số (census)
    .what =
        Câu trả lời thống kê dân số chỉ được dùng để làm thống kê. Theo luật, không cơ quan nào khác được xem, và không
        được dùng chúng để chống lại người trả lời. Quy định này chỉ áp dụng cho những gì người ta khai với Cục Thống Kê
        Dân Số (Census Bureau).

## Tiền bạc, việc làm, mua bán dữ liệu và điện thoại

safeguard-financial-privacy = Luật liên bang về sự riêng tư của hồ sơ ngân hàng
    .what =
        Cơ quan liên bang muốn lấy hồ sơ ngân hàng bằng trát đòi (subpoena) của chính mình phải gửi cho khách hàng một
        bản sao và chờ 10 ngày, hoặc 14 ngày nếu gửi qua bưu điện. Khách hàng có thể yêu cầu tòa liên bang ngăn lại.
        Luật có ngoại lệ, và không ràng buộc cơ quan tiểu bang hoặc địa phương, cũng không áp dụng cho tiệm chuyển tiền.
safeguard-transfer-database-cut = Viên chức trục xuất của ICE bị cắt khỏi TRAC
    .what =
        Tháng 6 năm 2025, tổng chưởng lý (attorney general) Arizona cắt không cho viên chức trục xuất của ICE (ERO) vào
        TRAC, một cơ sở dữ liệu chuyển tiền. Các bài tường thuật nói việc cắt này là cho riêng họ. Những nơi khác vẫn có
        thể tìm trong đó.
safeguard-credit-reporting = Luật liên bang về báo cáo tín dụng (FCRA)
    .what =
        Luật này cho người ta xem và sửa hồ sơ tín dụng của mình và đóng băng tín dụng. Phần lớn các
        công ty bán hồ sơ về người dân nói rằng họ nằm ngoài luật này. Phần đầu của hồ sơ tín dụng được
        bán mà không theo các giới hạn của luật, và việc đóng băng không che được phần đó.
safeguard-broker-delete-right = Quyền đòi công ty mua bán dữ liệu (data broker) xóa dữ liệu
    .what =
        Luật tiểu bang cho người ta yêu cầu các công ty xóa dữ liệu của mình hoặc ngưng bán. Dữ liệu từ
        hồ sơ công thường được miễn, và nhiều công ty cũng có thể được miễn. Luật không lấy lại được
        những gì một cơ quan đã nhận.
safeguard-personal-data-sale-limit = Giới hạn việc bán dữ liệu cá nhân cho cơ quan thi hành luật di trú
    .what =
        Luật tiểu bang giới hạn việc bán dữ liệu cá nhân cho những cơ quan thi hành luật di trú. Luật
        không lấy lại được những gì một cơ quan đã nhận.
safeguard-utility-data-limit = Giới hạn chia sẻ dữ liệu điện, gas, nước
    .what =
        Luật tiểu bang giới hạn khi nào công ty điện, gas, nước (utility) được phép đưa dữ liệu khách hàng cho cơ quan
        di trú. Luật có thể chỉ áp dụng cho một số công ty hoặc một số dữ liệu. Lệnh của tòa (court order) hoặc trát của
        thẩm phán (judge's warrant) vẫn có thể mở ra.
safeguard-wage-data-limit = Giới hạn chia sẻ báo cáo lương của tiểu bang
    .what =
        Luật tiểu bang giới hạn khi nào cơ quan lao động được phép đưa ra báo cáo lương. Tòa liên bang vẫn có thể ra
        lệnh cho cơ quan đó tuân theo, như một tòa đã làm ở Delaware vào tháng 4 năm 2026. Luật không áp dụng cho hồ sơ
        riêng của chủ lao động.
safeguard-toll-data-limit = Giới hạn chia sẻ dữ liệu phí cầu đường
    .what =
        Luật tiểu bang giới hạn khi nào cơ quan thu phí cầu đường được phép đưa ra dữ liệu. Lệnh của thẩm phán hoặc trát
        đòi (subpoena) vẫn có thể mở ra. Luật không áp dụng cho camera đọc bảng số xe của cảnh sát hay công ty.
safeguard-administrative-subpoena-limit = Trát đòi của ICE không phải là lệnh của tòa
    .what =
        Không ai có thể bị phạt vì chờ đến khi thẩm phán liên bang ra lệnh cho họ tuân theo trát đòi của
        ICE (ICE subpoena). Ai nhận trát đòi này có thể phản đối hoặc xin tòa hủy bỏ, hoặc cũng có thể
        cứ làm theo. Phần lớn các vụ phản đối những đòi hỏi hồ sơ như vậy đã thất bại.
safeguard-stored-communications = Luật liên bang về sự riêng tư của tin nhắn và tài khoản
    .what =
        Các công ty điện thoại, email và mạng chỉ được phép đưa ra nội dung tin nhắn khi có trát của
        thẩm phán (judge's warrant). Hồ sơ khác cần lệnh của tòa (court order). Trát đòi (subpoena), kể
        cả trát đòi không thẩm phán nào ký, là đủ để lấy tên, địa chỉ, nhật ký cuộc gọi và lần truy cập,
        và nguồn trả tiền. Trong trường hợp khẩn cấp, công ty được phép đưa dữ liệu ngay. Cơ quan không
        bắt buộc phải báo cho khách hàng, dù nhiều công ty có báo.
safeguard-location-warrant = Trát của thẩm phán để lấy lịch sử vị trí điện thoại
    .what =
        Viên chức cần trát của thẩm phán (judge's warrant) để buộc công ty điện thoại giao lịch sử vị
        trí từ một tuần trở lên, trừ trường hợp khẩn cấp hoặc khách hàng đồng ý. Từ phán quyết của Tối
        Cao Pháp Viện (Supreme Court) ngày 29 tháng 6 năm 2026, việc thu thập vị trí theo khu vực cũng
        được coi là khám xét. Các phán quyết này không quyết định việc một cơ quan có được phép cứ thế
        mua dữ liệu vị trí hay không.
safeguard-device-search-policy = Quy định của biên giới về việc khám điện thoại
    .what =
        Quy định của chính CBP, được làm mới vào tháng 1 năm 2026, đòi hỏi nhiều hơn khi khám sâu hơn.
        Theo các bài tường thuật, quy định chỉ cho viên chức xem dữ liệu lưu trên máy, không xem dữ
        liệu trên mây (cloud). Không cần trát của thẩm phán (judge's warrant). Công dân Hoa Kỳ không thể
        bị từ chối cho vào vì không mở khóa điện thoại; du khách thì có thể, và điện thoại có thể bị
        giữ lại.

safeguard-parent-locator-limit = Giới hạn đối với kho hồ sơ cấp dưỡng con
    .what =
        Luật liên bang nêu rõ ai được phép dùng kho hồ sơ toàn quốc về cấp dưỡng con và người mới được mướn, và để làm
        gì. Di trú không nằm trong các mục đích đó. Bộ Y Tế giữ kho này và quyết định về các yêu cầu. Bộ đã nhận để cân
        nhắc một yêu cầu của Bộ An Ninh Nội Địa (DHS).

safeguard-simulator-policy = Quy định riêng của Bộ An Ninh Nội Địa về trạm điện thoại giả
    .what =
        Chính sách riêng của Bộ An Ninh Nội Địa đòi phải có trát của thẩm phán (judge's warrant), với ngoại lệ cho các trường hợp gấp.
        Bộ An Ninh Nội Địa có thể thay đổi chính sách này. Năm 2023, tổng thanh tra của bộ thấy rằng điều tra viên của ICE (HSI) không
        phải lúc nào cũng có lệnh của tòa (court order) khi cần phải có.

safeguard-spyware-policy = Lời của chính ICE về phần mềm gián điệp
    .what =
        Tháng 4 năm 2026, người tạm quyền đứng đầu ICE nói rằng phần mềm gián điệp là để dùng chống kẻ
        buôn ma túy và khủng bố. Đó là lời của chính ICE. Đó không phải là luật, và ICE có thể thay đổi.

safeguard-state-refusal = Sự từ chối của tiểu bang
    .what =
        Tiểu bang đã từ chối giao hồ sơ, hoặc đang chống lại yêu cầu đó ở tòa. Đó là lựa chọn của chính
        tiểu bang. Lựa chọn này có thể thay đổi, và tòa có thể ra lệnh phải giao hồ sơ.

safeguard-student-aid-privacy = Sự riêng tư của mẫu đơn trợ cấp sinh viên
    .what =
        Luật liên bang giới hạn việc dùng những gì khai trên mẫu FAFSA vào việc trợ cấp sinh viên. Bộ
        Giáo Dục giữ mẫu đơn này. Không ai ở ngoài bộ có thể chắc rằng dữ liệu chỉ ở lại đó.

safeguard-library-privacy = Sự riêng tư của hồ sơ thư viện
    .what =
        Luật các tiểu bang giữ kín những gì một người mượn ở thư viện công, theo lệ chung là cho đến khi
        tòa ra lệnh khác. Các luật này khác nhau: có luật có thể cho dùng trát đòi (subpoena). Mẫu giấy
        của riêng viên chức di trú không phải là lệnh của tòa (court order).

safeguard-reporting-duty-limit = Giới hạn bổn phận phải báo cáo
    .what =
        Một thông báo của liên bang năm 2000 nói rằng một văn phòng chỉ phải báo cáo người mà họ biết là
        đang ở đây bất hợp pháp, và hiểu chữ “biết” theo nghĩa hẹp. Thông báo này đã cũ. Chúng tôi không
        tìm ra chính phủ đã thay thế nó hay chưa.
