## Tìm người giúp, và bổn phận theo luật

action-find-accredited-help = Tìm luật sư hoặc người đại diện được công nhận (accredited representative)
    .what =
        Bộ Tư Pháp có danh sách các dịch vụ pháp lý miễn phí cho mỗi tòa di trú. Bộ cập nhật danh sách đó
        bốn lần một năm. Bộ cũng có danh sách các nhóm và người đại diện được công nhận. Trang
        immigrationadvocates.org có phần tìm theo nơi; chúng tôi chưa kiểm tra trang đó. Một số cơ quan trợ
        giúp pháp lý (legal aid) nhận tiền liên bang. Theo một quy định năm 1997 mà chúng tôi đọc, những cơ
        quan này phải hỏi để biết họ có được phép giúp quý vị hay không. Hãy tìm người giúp trước khi nộp bất
        cứ đơn nào, đi xa hoặc trả lời một lá thư.
    .fee = Các dịch vụ trong danh sách của Bộ Tư Pháp là miễn phí. Những nơi khác có thể tính tiền.
    .caution =
        Notario hoặc người tư vấn (consultant) không phải là luật sư. Những gì quý vị nói với họ không được bảo vệ.
        Những gì quý vị nói với luật sư để xin lời khuyên pháp lý thì được bảo vệ, bất kể tình trạng của quý vị. Điều đó
        không áp dụng cho một tội hoặc việc gian lận vẫn đang diễn ra.

action-update-court-address-eoir-33 = Báo cho tòa di trú địa chỉ mới của quý vị (mẫu EOIR-33/IC)
    .duty =
        Người có vụ việc chưa xong ở tòa di trú phải nộp mẫu EOIR-33/IC trong vòng năm ngày làm việc sau mỗi lần
        đổi địa chỉ hoặc số điện thoại.
    .what =
        Mỗi người trong vụ việc nộp mẫu riêng của mình. Một bản sao gửi cho luật sư của ICE. Nếu vụ việc đang
        kháng cáo, hãy hỏi luật sư hoặc người đại diện được công nhận (accredited representative) phải dùng mẫu
        nào. Báo cho USCIS là một bổn phận riêng và không thay thế việc này. Tháng 2 năm 2026, văn phòng của các
        tòa xin bỏ các dòng “in care of” khỏi mẫu này. Chúng tôi chưa kiểm tra họ đã bỏ hay chưa.
    .changes =
        Thông báo về các phiên tòa sẽ đến nơi quý vị ở. Bước này không giữ địa chỉ của quý vị khỏi ICE.
    .gives = Tòa di trú và luật sư của ICE nhận địa chỉ hoặc số điện thoại mới của quý vị.
    .caution =
        Nếu không nộp mẫu này, thông báo sẽ đến địa chỉ cũ, và thẩm phán có thể ra lệnh trục xuất khi quý vị vắng
        mặt. Ở đây, giấu địa chỉ làm hại quý vị nhiều nhất.

action-attend-immigration-court = Đến mọi phiên tòa di trú
    .what =
        Vắng mặt ở một phiên tòa thông thường dẫn đến lệnh trục xuất (removal order). Hãy hỏi luật sư xem quý vị có
        thể ra tòa qua video hay không. Từ ngày 23 tháng 6 năm 2026, lệnh của tòa (court order) giới hạn việc bắt
        người ở các tòa di trú. Chính phủ đã kháng cáo, và các nguồn của chúng tôi dừng ở ngày 1 tháng 7 năm 2026.
    .caution =
        Các ghi chú công khai về một tin báo chí ngày 1 tháng 7 năm 2026 nói rằng ICE đã bắt ba người đàn ông ở hai tòa
        di trú New York bất chấp lệnh của tòa (court order) giới hạn việc bắt như vậy. Lệnh này không áp dụng cho buổi trình diện (check-in) ở văn phòng ICE,
        đường phố hay nhà ở. Việc kháng cáo có thể thay đổi nó. Một ngày trước phiên tòa, hãy hỏi luật sư hoặc phòng trợ
        giúp pháp lý xem lệnh còn giá trị hay không.

action-prepare-ice-check-in =
    Nếu quý vị có buổi trình diện (check-in) với ICE, hãy chuẩn bị, và đi hoặc xin ngày mới trước đó
    .duty =
        Người mà ICE bảo phải trình diện thì phải đến đúng ngày đó, trừ khi ICE cho ngày mới. Phải báo địa chỉ mới
        cho ICE trong vòng năm ngày làm việc.
    .what =
        Hãy nói chuyện với luật sư trước ngày đó. ICE có một trang để hẹn hoặc đổi buổi trình diện, ice.gov/check-in.
        Hãy mang theo lá thư. Mang theo bản sao cho thấy có vụ việc chưa xong, và bản sao cho thấy quý vị đã ở Hoa Kỳ
        bao lâu. Hãy cho một người quý vị tin cậy biết quý vị đi đâu và lúc nào. Để lại cho họ số A (A-number), số
        điện thoại luật sư và kế hoạch cho con cái của quý vị.
    .changes =
        Chúng tôi không tìm thấy bước hợp pháp nào ngăn được viên chức bắt người ở đó. Nhưng luật sư biết trước thì có
        thể hành động sớm hơn.
    .gives = ICE nhận địa chỉ mới của quý vị, nếu quý vị đã dọn nhà, và thấy những giấy tờ quý vị mang theo.
    .caution =
        Một nhóm pháp lý viết vào tháng 12 năm 2025 rằng việc bắt người ở buổi trình diện đã tăng. Lệnh của tòa (court
        order) giới hạn việc bắt người ở tòa di trú không áp dụng cho văn phòng ICE. Đừng vắng mặt nếu chưa có lời
        khuyên của luật sư.

action-prepare-uscis-interview = Nếu quý vị có buổi phỏng vấn ở USCIS, hãy nói chuyện với luật sư trước khi đi
    .what =
        Hãy cho luật sư biết mọi lệnh trục xuất (removal order) cũ, lần bị bắt hoặc visa đã hết hạn. Hãy nhờ luật sư đi
        cùng. Mang theo lá thư và những giấy tờ mà thư đòi. Hãy cho một người quý vị tin cậy biết quý vị đi đâu và lúc
        nào. Để lại cho họ số A (A-number), số điện thoại luật sư và kế hoạch cho con cái của quý vị.
    .changes =
        Chúng tôi không tìm thấy bước hợp pháp nào ngăn được ICE bắt người ở đó. Tin báo chí tháng 11 năm 2025 kể về việc
        bắt người ở các buổi phỏng vấn thẻ xanh tại San Diego.
    .gives = USCIS nhận những giấy tờ mà thư của họ đòi.
    .caution =
        Nếu quý vị không đến, USCIS có thể coi như quý vị đã bỏ đơn (abandoned) và từ chối đơn. Hãy nói chuyện với luật sư
        trước khi vắng mặt hoặc xin ngày mới.

action-update-address-ar-11 =
    Nếu quý vị không phải công dân Hoa Kỳ, hãy báo địa chỉ mới cho USCIS (mẫu AR-11)
    .duty =
        Gần như mọi người không phải công dân Hoa Kỳ, kể cả người có thẻ xanh, phải báo địa chỉ mới cho USCIS trong vòng
        10 ngày sau khi dọn nhà.
    .what =
        Hãy dùng mẫu AR-11; quý vị có thể nộp trên mạng. Việc này không thay thế việc báo cho tòa di trú hoặc báo trong một
        vụ việc chưa xong. Đó là những việc riêng. Năm 2025, Bộ An Ninh Nội Địa (DHS) nói bộ sẽ thi hành bổn phận này.
    .gives =
        USCIS nhận địa chỉ nơi quý vị đang ở, và USCIS chia sẻ hồ sơ với ICE. Dù vậy, bổn phận vẫn có đó.
    .caution =
        Không báo có thể dẫn đến tiền phạt, bị giam hoặc bị cáo buộc trong thủ tục trục xuất. Nếu quý vị chưa bao giờ
        đăng ký với chính phủ, hãy hỏi luật sư bổn phận này áp dụng cho quý vị ra sao.

action-carry-registration-proof = Nếu quý vị không phải công dân Hoa Kỳ, hãy mang theo bằng chứng đăng ký
    .duty =
        Theo luật, người từ 18 tuổi trở lên không phải công dân Hoa Kỳ phải mang theo bằng chứng đăng ký.
    .what =
        Thẻ xanh, I-94 hoặc giấy phép làm việc là bằng chứng như vậy. Còn có những giấy khác. Hãy giữ bản sao ở nơi an toàn.
        Công dân Hoa Kỳ không bắt buộc phải mang bằng chứng như vậy.
    .caution = Nếu quý vị không có giấy nào như vậy, hãy nói chuyện với luật sư trước khi quyết định về việc đăng ký.

action-never-lie-on-forms = Không bao giờ trả lời sai hoặc dùng giấy tờ giả
    .duty =
        Ghi sai tên, số, địa chỉ hoặc tình trạng trên một mẫu đơn, hoặc dùng giấy tờ của người khác, là một tội.
    .what =
        Theo lệ chung, để trống một câu hỏi hoặc giữ im lặng là hợp pháp. Có những giới hạn. Nói dối là một tội và có thể đóng
        mọi con đường đến tình trạng hợp pháp. Nếu câu trả lời thật có vẻ nguy hiểm, hãy hỏi luật sư trước khi trả lời.
    .caution = Giữ im lặng không chấm dứt một bổn phận theo luật, như báo địa chỉ mới hoặc mang theo bằng chứng đăng ký. Một số tiểu bang đòi quý vị phải cho biết tên khi bị chặn lại hợp pháp. Quy định khác ở biên giới và phi trường, và trong đơn xin hoặc phiên tòa của chính quý vị. Trong những trường hợp đó, hãy hỏi luật sư.

action-noncitizens-decline-voter-registration =
    Nếu quý vị không phải công dân Hoa Kỳ, hãy từ chối ghi danh bầu cử
    .what =
        Nhân viên ở DMV hoặc văn phòng trợ cấp có thể đề nghị ghi danh bầu cử cho quý vị. Nếu quý vị không phải công dân Hoa Kỳ,
        hãy nói không. Có thẻ xanh cũng vậy. Không bao giờ đánh dấu ô ghi “citizen” (công dân) nếu quý vị không phải công dân.
    .caution =
        Ghi danh, bầu cử hoặc khai gian mình là công dân có thể khiến quý vị suốt đời không được tình trạng hợp pháp. Việc đó có
        thể dẫn đến trục xuất, dù chỉ do nhầm lẫn. Nếu việc đã xảy ra, hãy gặp luật sư trước khi làm bất cứ việc gì khác.

action-sponsor-address-i-865 =
    Nếu quý vị đã ký mẫu I-864 cho một di dân, hãy báo địa chỉ mới (mẫu I-865)
    .duty =
        Nếu quý vị đã ký mẫu I-864, quý vị phải báo địa chỉ mới cho USCIS trong vòng 30 ngày. Bổn phận này kéo dài chừng nào lời
        hứa trong mẫu đó còn giá trị.
    .what =
        Hãy dùng mẫu I-865. Lời hứa chấm dứt khi di dân đó trở thành công dân Hoa Kỳ, có đủ 40 quý (quarters) làm việc, hoặc rời
        hẳn Hoa Kỳ. Lời hứa cũng chấm dứt khi một trong hai người qua đời. Người bảo trợ (sponsor) không phải công dân Hoa Kỳ
        cũng phải báo bằng mẫu AR-11.
    .changes = Chúng tôi không tìm thấy bước hợp pháp nào lấy được dữ liệu của người bảo trợ ra khỏi hồ sơ của USCIS.
    .gives = USCIS nhận địa chỉ nơi quý vị đang ở, và USCIS chia sẻ hồ sơ với ICE.
    .caution =
        Trong nhà quý vị có ai không có tình trạng di trú, hoặc có lệnh trục xuất (removal order) cũ không? Nếu có, hãy hỏi luật
        sư trước khi ký một mẫu I-864 mới.

action-tax-clinic-before-filing = Nếu quý vị khai thuế bằng ITIN, hãy nói chuyện với phòng trợ giúp về thuế trước
    .duty =
        Người có đủ mức lợi tức phải nộp tờ khai thuế liên bang. Tình trạng di trú không thay đổi điều này.
    .what =
        ITIN là số thuế cho người không có số An Sinh Xã Hội (Social Security). Các Low Income Taxpayer Clinics (phòng trợ giúp về
        thuế cho người có lợi tức thấp) không thuộc chính phủ. Họ cũng giúp người nói ít tiếng Anh. IRS Publication 4134 có danh
        sách. Hãy hỏi tờ khai thuế của quý vị sẽ cho biết gì về nơi quý vị ở. Đừng ngưng khai thuế nếu chưa có lời khuyên như vậy.
    .fee = Các Low Income Taxpayer Clinics giúp miễn phí hoặc lấy lệ phí nhỏ.
    .changes =
        Khai thuế và không khai thuế đều có rủi ro. Hai tòa đã chặn IRS đưa địa chỉ cho ICE. Nhưng ngày 24 tháng 2 năm 2026, tòa
        thứ ba hiểu luật theo cách khác. Chúng tôi không tìm thấy quyết định nào sau đó.
    .gives = Tờ khai thuế cho IRS địa chỉ mà quý vị viết trên đó.
    .caution =
        Nếu quý vị có lệnh trục xuất (removal order), hoặc có thể có, hãy nói chuyện với luật sư trước. Không bao giờ ghi sai số
        hoặc địa chỉ. Đó là một tội.

action-never-obscure-plates = Giữ bảng số xe không bị che và đọc được
    .duty = Che, phủ màu, xịt hoặc lật bảng số xe để tránh camera là vi phạm luật.
    .what =
        Ở Georgia, đó là tội nhẹ (misdemeanor) với tiền phạt đến $1,000. Ở Florida, từ ngày 1 tháng 10 năm 2025, người
        làm vậy có thể bị giam nhiều nhất 60 ngày và bị phạt $500. Ở đó, nếu gắn với một tội khác thì là tội nặng
        (felony). Chúng tôi chỉ đọc về hai tiểu bang này; hình phạt mỗi nơi mỗi khác.
    .caution = Bảng số bị che cho cảnh sát một lý do để chặn xe.

## Quyền, giấy tờ, và hồ sơ liên bang

action-know-your-rights-card = Mang theo thẻ biết quyền của mình (know-your-rights card)
    .what =
        Thẻ nói rằng quý vị giữ im lặng và muốn có luật sư. Ở nhà, hãy giữ cửa đóng. Hãy yêu cầu viên chức cho xem, qua cửa sổ, trát
        (warrant) có chữ ký của thẩm phán. Hãy nói rằng quý vị không đồng ý. Điều này dành cho mọi người, bất kể tình trạng.
    .changes =
        Nếu không có sự đồng ý của quý vị, viên chức cần trát (warrant) có chữ ký của thẩm phán để vào nhà quý vị. ICE tranh cãi điều
        này với người có lệnh trục xuất cuối cùng (final removal order). Trên thực tế, viên chức vẫn có thể xông vào.
    .caution =
        Đừng chống cự nếu viên chức xông vào. Đừng nói dối, đưa giấy tờ giả hoặc ký điều quý vị không hiểu. Một số tiểu bang đòi quý
        vị phải cho biết tên khi bị chặn lại hợp pháp. Ở biên giới và phi trường, quy định khác. Im lặng không chấm dứt bổn phận mang
        theo bằng chứng đăng ký.

action-family-plan = Lập kế hoạch cho con cái và những người quý vị chăm sóc
    .what =
        Hãy chọn một người lớn sẽ chăm sóc con quý vị nếu quý vị bị bắt đi. Ghi người đó vào danh sách đón trẻ của trường. Viết ra số
        điện thoại, bác sĩ và thuốc men, và giữ hộ chiếu cùng giấy khai sinh ở một chỗ. Hãy hỏi phòng trợ giúp pháp lý xem tiểu bang của
        quý vị dùng giấy nào, vì mỗi tiểu bang mỗi khác. Nếu có người bị bắt đi, locator.ice.gov có thể cho biết họ bị giữ ở đâu.
    .changes =
        Những người quý vị đã chọn có thể hành động ngay. ICE có một chỉ thị (directive) về cha mẹ bị ICE giữ. Nhưng chỉ thị đó không cho
        quý vị quyền nào mà tòa có thể buộc thi hành.
    .gives = Trường biết người lớn nào được phép đón con quý vị.
    .caution =
        Giấy cho một người lớn khác quyền đối với con quý vị có thể có giá trị lâu dài. Hãy hỏi luật sư trước khi ký.

action-proof-of-two-years =
    Nếu không viên chức nào cho quý vị vào Hoa Kỳ, hãy gom giấy tờ cho thấy quý vị đã ở đây hai năm
    .what =
        Có một luật cho phép viên chức trục xuất một số người mà không qua thẩm phán. Việc đó gọi là trục xuất nhanh (expedited removal).
        Nó dành cho người không được viên chức nào cho vào và không thể chứng tỏ đã ở Hoa Kỳ hai năm liên tục. Vì vậy hãy gom những giấy tờ
        có tên quý vị và ngày: hợp đồng thuê nhà, hóa đơn, cuống lương, tờ khai thuế, hồ sơ trường học hoặc y tế. Giữ bản sao ở nơi một
        người quý vị tin cậy lấy được. Hãy hỏi luật sư có nên mang bản sao theo người hay không.
    .changes =
        Luật để quý vị phải chứng tỏ hai năm đó, và viên chức không bắt buộc phải cho quý vị biết quy định này. Ngày 23 tháng 6 năm 2026, một
        tòa kháng cáo ở Washington, D.C. cho chính phủ dùng trục xuất nhanh trên cả nước. Chúng tôi đọc điều này trong tin báo chí và không
        tìm thấy gì sau đó.
    .caution =
        Theo lệ chung, quý vị được phép giữ im lặng. Ở biên giới và phi trường, quy định khác, và một số tiểu bang đòi quý vị phải cho biết tên
        khi bị chặn lại hợp pháp. Ngoài ra, một nhóm pháp lý cảnh báo rằng ở nơi dùng trục xuất nhanh, im lặng có thể dẫn đến bị trục xuất mà
        không qua thẩm phán. Vì vậy hãy hỏi luật sư trước xem nên nói và đưa ra gì. Không bao giờ dùng giấy tờ giả. Nếu quý vị sợ trở về nước
        mình, hãy nói điều đó với mọi viên chức.

action-keep-victim-visa-proof = Mang theo bằng chứng về đơn VAWA, U hoặc T của quý vị
    .what =
        Nếu đơn VAWA, U hoặc T của quý vị đang chờ hoặc đã được chấp thuận, hãy mang theo bản sao giấy biên nhận (receipt) hoặc giấy chấp thuận.
        Từ đầu năm 2025, ICE nói rằng họ không bắt buộc phải tự tìm những đơn như vậy. Nguồn mới nhất của chúng tôi có từ tháng 10 năm 2025.
    .changes = Nó cho viên chức thấy quý vị có đơn như vậy. Có thể nó không ngăn được việc bắt giữ.
    .gives = Ai thấy giấy này thì biết quý vị có đơn như vậy.
    .caution = Hãy giữ bản sao ở nơi mà người làm hại quý vị không thể tìm ra.

action-foia-eoir = Kiểm tra xem có vụ việc ở tòa di trú không, và xin hồ sơ của tòa
    .what =
        Tòa di trú (EOIR) có đường dây điện thoại miễn phí, 1-800-898-7180, và trang mạng acis.eoir.justice.gov. Hai nơi này cho biết có vụ việc
        hoặc lệnh cũ nào không. Chúng tôi chưa mở trang mạng. Quý vị cần số A (A-number), là số trên thư của các văn phòng di trú. Để lấy hồ sơ
        của chính tòa, hãy viết cho tòa đó ở EOIR.xyz.ROP.Requests@usdoj.gov, với mã ngắn của tòa thay cho xyz. Hoặc gửi yêu cầu FOIA đến
        EOIR.FOIARequests@usdoj.gov. Các cẩm nang của tòa mà chúng tôi đọc không thống nhất cách nào đúng. Nguồn mới nhất có ghi ngày của chúng
        tôi có từ tháng 10 năm 2022.
    .fee = Đường dây điện thoại miễn phí. Chúng tôi chưa kiểm tra bản sao hồ sơ của tòa tốn bao nhiêu.
    .gives =
        Đường dây điện thoại và trang mạng nhận số A của quý vị. Nếu quý vị viết thư xin hồ sơ, tòa biết ai hỏi và cách liên lạc với quý vị.
    .caution =
        Hãy kiểm tra trước khi đi xa hoặc nộp bất cứ đơn nào. Nếu có lệnh cũ, hoặc có thể có, hãy để luật sư hoặc phòng trợ giúp pháp lý viết thay
        quý vị.

action-foia-uscis = Xin USCIS hồ sơ di trú của quý vị
    .what =
        Hồ sơ này, gọi là A-file, cho thấy chính phủ giữ gì về quý vị. Hãy xin trước khi nộp bất cứ đơn nào. Yêu cầu này miễn phí ở
        first.uscis.gov, nhưng quý vị cần có tài khoản trên mạng. Bản hướng dẫn chúng tôi đọc có từ tháng 9 năm 2020, nên các bước có thể đã thay
        đổi.
    .gives =
        USCIS nhận tên, dữ liệu về ngày và nơi sinh, sự đồng ý và địa chỉ của quý vị. USCIS và ICE là hai phần của cùng một bộ.
    .caution =
        Nếu quý vị không muốn cho địa chỉ, hoặc nếu có lệnh trục xuất (removal order) cũ, hoặc có thể có, hãy xin qua luật sư hoặc phòng trợ giúp
        pháp lý.

action-air-travel-advice =
    Nếu quý vị có lệnh trục xuất (removal order), hoặc có thể có, hãy xin lời khuyên pháp lý trước khi đi máy bay
    .what =
        Bước này dành cho người có lệnh trục xuất cuối cùng (final removal order), và cho người có thể có. Nó áp dụng cho mọi chuyến bay, kể cả bên
        trong Hoa Kỳ. Tin báo chí tháng 12 năm 2025 nói rằng tên hành khách được chuyển đến ICE mỗi tuần nhiều lần. Trước hết hãy kiểm tra lệnh cũ
        qua đường dây thông tin của tòa di trú.
    .caution = Dùng tên hoặc giấy tờ của người khác là một tội.

action-border-crossing-plan = Lập kế hoạch trước khi qua biên giới
    .what =
        Nếu quý vị không phải công dân Hoa Kỳ, hãy nói chuyện với luật sư trước khi qua biên giới. Hãy mang càng ít dữ liệu càng tốt. Nếu quý vị từ
        chối mở khóa điện thoại hoặc máy tính, quý vị có thể mất nó trong nhiều tuần. Du khách từ chối có thể bị đuổi về; công dân Hoa Kỳ không thể
        bị từ chối cho vào vì lý do đó.
    .changes =
        Sẽ có ít thứ hơn để xem trên điện thoại hoặc máy tính của quý vị. Bước này không thay đổi những gì viên chức ghi lại về việc qua biên giới.
    .caution =
        Không bao giờ xóa bỏ dữ liệu một khi quý vị đã biết có cuộc điều tra hoặc có đòi hỏi về dữ liệu đó. Việc đó có thể là một tội.

action-face-scan-know = Biết khi nào quý vị có thể từ chối quét khuôn mặt
    .what =
        Ở trạm kiểm soát phi trường, quý vị có thể từ chối chụp ảnh của TSA và thay vào đó để họ xem giấy tờ tùy thân. Ở biên giới, từ ngày 26 tháng
        12 năm 2025, viên chức được phép đòi chụp ảnh mọi người không phải công dân Hoa Kỳ, khi đến hoặc đi. Công dân có thể xin được kiểm tra bằng
        tay. Trên đường phố, ICE dùng một ứng dụng điện thoại. Một tài liệu của Bộ An Ninh Nội Địa (DHS) nói người ta không thể từ chối và ảnh được giữ
        15 năm.
    .changes =
        Từ chối ở trạm kiểm soát thì bớt được một tấm ảnh. Chúng tôi không tìm thấy cách hợp pháp nào để xóa ảnh chụp ở biên giới hoặc từ ứng dụng của
        ICE.
    .caution = Đừng chống cự nếu viên chức vẫn chụp ảnh. Theo lệ chung, quý vị được phép giữ im lặng, nhưng đừng nói dối. Ở biên giới và phi trường, quy định khác. Một số tiểu bang đòi quý vị phải cho biết tên khi bị chặn lại hợp pháp.

action-dna-refusal = Biết việc từ chối cho mẫu DNA có nghĩa gì
    .what =
        Bộ An Ninh Nội Địa (DHS) lấy DNA của phần lớn những người bị họ giữ. Theo luật, từ chối mẫu mà luật bắt buộc là một tội, tội nhẹ (misdemeanor), và
        viên chức được phép dùng vũ lực ở mức hợp lý để lấy. Quý vị có thể nói rằng quý vị không đồng ý và đòi có luật sư. Sau đó hãy viết ra ai đã lấy, ở
        đâu và lúc nào.
    .changes =
        Còn người bị giữ chỉ vì di trú thì sao? Chúng tôi không tìm thấy bước hợp pháp nào giữ mẫu của họ khỏi kho của FBI (CODIS) hoặc lấy nó ra. FBI bỏ
        một hồ sơ DNA khi bản án kết tội đã bị lật lại. FBI cũng làm vậy khi việc bị bắt kết thúc mà không có cáo buộc, hoặc cáo buộc được bãi bỏ, hoặc tòa
        xử người đó không có tội. FBI đòi bản lệnh của tòa (court order) có chứng thực. Trang của FBI không nói về người bị giữ chỉ vì di trú.
    .caution =
        Đừng chống cự. Nếu một cáo buộc hình sự đối với quý vị đã được bãi bỏ, hãy hỏi luật sư về việc xin bỏ hồ sơ DNA.

action-answer-subpoena-notice =
    Nếu một công ty viết rằng chính phủ muốn dữ liệu tài khoản của quý vị, hãy hành động ngay
    .what =
        Một nền tảng hoặc công ty điện thoại có thể viết cho quý vị về đòi hỏi như vậy. Lá thư có thể cho biết quý vị phải hành động trước ngày nào. Hãy liên
        lạc với ACLU hoặc luật sư ngay.
    .changes =
        Trong những vụ đã ra tòa năm 2025 và 2026, chính phủ đã rút lại đòi hỏi. Đó không phải là lời hứa cho một vụ khác.
    .caution =
        Chỉ có ít ngày. Cơ quan không bắt buộc phải báo cho quý vị, và một công ty có thể bị ra lệnh giữ kín. Vì vậy
        không có thư không có nghĩa là không có đòi hỏi.

action-bank-subpoena-challenge =
    Nếu có thông báo rằng một cơ quan liên bang muốn hồ sơ ngân hàng của quý vị, quý vị có thể phản đối
    .what =
        Quý vị có 10 ngày để ra tòa liên bang, hoặc 14 ngày nếu thông báo đến qua bưu điện. Quý vị nộp lời khai có tuyên thệ (sworn statement) và một motion, tức
        là đơn bằng giấy yêu cầu thẩm phán. Quý vị không cần luật sư cho việc này, nhưng có luật sư thì tốt hơn. Hãy giữ thông báo, và gọi phòng trợ giúp pháp lý
        ngay trong ngày.
    .changes =
        Khi đó thẩm phán có thể quyết định có ngăn cơ quan lại hay không. Luật có ngoại lệ, như đại bồi thẩm đoàn (grand jury). Luật không ràng buộc văn phòng
        tiểu bang hoặc địa phương, và tiệm chuyển tiền không có trong danh sách của luật.
    .gives =
        Tòa và cơ quan nhận lời khai có tuyên thệ của quý vị. Trong đó quý vị nói rằng hồ sơ là của quý vị và vì sao quý vị phản đối.
    .caution = Mọi lời trong lời khai có tuyên thệ phải đúng sự thật.

action-money-transfer-know =
    Biết điều gì được ghi lại khi quý vị gửi tiền, và không bao giờ chia nhỏ số tiền để che giấu
    .what =
        TRAC, một cơ sở dữ liệu ở Arizona, giữ những lần chuyển tiền từ $500 trở lên đến hoặc từ Mexico và bốn tiểu bang biên giới của Hoa Kỳ. Cảnh sát và cơ quan
        liên bang có thể tìm trong đó. Tháng 6 năm 2025, Arizona cắt bộ phận trục xuất của ICE (ERO). Ở một số vùng biên giới và ở Minnesota, các lệnh của Bộ Ngân
        Khố (FinCEN) đã đòi thêm báo cáo. Những lệnh như vậy chấm dứt và thay đổi.
    .changes =
        Chúng tôi không tìm thấy cách hợp pháp nào để giữ một lần chuyển tiền khỏi TRAC hoặc để xóa nó. Một luật liên bang về hồ sơ ngân hàng thường buộc cơ quan báo
        trước cho quý vị. Luật đó không nêu tiệm chuyển tiền.
    .caution =
        Chia nhỏ số tiền để tránh một báo cáo hoặc hồ sơ mà luật đòi hỏi là một tội, dù tiền kiếm được là lương thiện. Dùng tên giả cũng vậy.

action-benefits-advice-before-quitting = Xin lời khuyên trước khi bỏ Medicaid hoặc SNAP
    .what =
        Hãy hỏi luật sư về trợ cấp hoặc một navigator, là người giúp về bảo hiểm sức khỏe. Chỉ khai những gì mẫu đơn đòi hỏi. Người trong hộ gia đình không xin trợ cấp
        thông thường không cần khai tình trạng.
    .changes =
        Bỏ chương trình không lấy lại được những gì quý vị đã khai; dữ liệu vẫn ở trong hồ sơ. Mọi người đều phải được cấp cứu.
    .caution =
        Con cái hoặc công dân trong gia đình quý vị có thể mất trợ giúp mà họ có quyền hưởng. Những gì quý vị viết trên mẫu đơn phải đúng sự thật.

action-housing-status-questions =
    Nếu quý vị sống ở nhà ở công hoặc nhà được trợ giúp, hãy xin lời khuyên trước khi trả lời về tình trạng
    .what =
        Trong nhiều chương trình, một người trong hộ gia đình được phép chọn không khai là có tình trạng hợp pháp. Người đó không cần chứng minh, và khi đó trợ giúp chỉ
        tính cho những người khác. Đừng khai nhiều hơn mẫu đơn đòi, và chú ý ngày ghi trong thư. Cơ quan trợ giúp pháp lý (legal aid) hoặc người tư vấn nhà ở được HUD
        chấp thuận có thể giúp trước khi quý vị trả lời. Số điện thoại để tìm người tư vấn là 1-855-411-2372; chúng tôi chưa gọi số này.
    .changes =
        Ai không khai có tình trạng hợp pháp thì không cần chứng minh. Bước này không ngăn HUD so hồ sơ người thuê nhà với hồ sơ di trú. Tháng 2 năm 2026, HUD đề nghị bỏ sự
        lựa chọn này. Chúng tôi không tìm thấy quy định cuối cùng nào. Các cơ quan gia cư phải báo cáo người mà họ biết là đang ở đây bất hợp pháp. Một thông báo của liên
        bang năm 2000 hiểu chữ “biết” theo nghĩa hẹp. Chúng tôi không tìm ra nó còn giá trị hay không.
    .gives = Nếu có người chọn không khai là có tình trạng hợp pháp, cơ quan gia cư biết điều đó.
    .caution =
        Đừng dọn đi hoặc trả lời sai vì một lá thư. Khai gian mình là công dân có thể khiến quý vị suốt đời không được tình trạng hợp pháp. Có tên trong danh sách không tự nó có
        nghĩa là không được hưởng trợ giúp.

action-wage-claim = Nếu chủ giữ lại tiền lương của quý vị, quý vị có thể khiếu nại, bất kể tình trạng
    .what =
        Wage and Hour Division của Bộ Lao Động nhận khiếu nại ở số 1-866-487-9243. Trang của họ nói họ giữ kín khiếu nại, trừ khi quý vị đồng ý hoặc tòa bắt buộc. National Labor
        Relations Board nói sẽ không hỏi về tình trạng di trú. Các văn phòng lao động của California và Massachusetts cũng nói vậy. Phòng trợ giúp pháp lý có thể giúp. Trừng phạt
        người làm vì họ khiếu nại là trái luật.
    .changes =
        Quý vị có thể nhận được tiền lương mà chủ còn nợ. Bước này không thay đổi những gì ICE có thể đòi ở chủ lao động hoặc ở văn phòng lương của tiểu bang.
    .gives =
        Wage and Hour Division nhận tên, địa chỉ và số điện thoại của quý vị, và của chủ lao động.
    .caution =
        Chúng tôi không tìm thấy lời hứa nào ràng buộc Bộ An Ninh Nội Địa (DHS). Chúng tôi chưa kiểm tra các quy định cũ hơn dành cho người làm trong các vụ lao động còn giá trị hay
        không. Nếu quý vị có lệnh trục xuất (removal order), hoặc có thể có, hãy nói chuyện với luật sư trước. Đừng cho tên hoặc số giả.

action-child-sponsor-advice =
    Nếu quý vị nhận một đứa trẻ đến mà không có cha mẹ, hãy xin lời khuyên pháp lý trước mỗi bước
    .what =
        Người bảo trợ (sponsor), dù là cha mẹ, nộp cho cơ quan tị nạn liên bang (ORR) một hồ sơ đầy đủ. Từ ngày 9 tháng
        7 năm 2025, người bảo trợ đến tận nơi để chứng tỏ mình là ai. ORR cảnh báo rằng viên chức di trú có thể có mặt ở
        đó. Hãy hỏi luật sư trước xem ai nên là người bảo trợ, và mỗi người lớn trong nhà phải cho những gì. Hãy lo cho
        đứa trẻ đến mọi phiên tòa.
    .changes =
        Quý vị biết trước khi đến mình cho những gì. Chúng tôi không tìm thấy cách hợp pháp nào để lấy dữ liệu của người bảo trợ ra khỏi hồ sơ.
    .gives =
        Cơ quan tị nạn liên bang (ORR) nhận một hồ sơ đầy đủ về người bảo trợ, và dữ liệu về mỗi người lớn trong nhà.
    .caution =
        Tin báo chí tháng 9 năm 2025 và tháng 7 năm 2026 kể về những người bảo trợ bị bắt. Nếu có ai trong nhà không có tình trạng di trú hoặc có lệnh trục xuất (removal order) cũ, hãy nói
        chuyện với luật sư trước mẫu đơn đầu tiên. Không bao giờ cho dữ liệu giả.

action-foia-ice-cbp-obim = Xin CBP, ICE hoặc OBIM hồ sơ của quý vị
    .what =
        Bộ An Ninh Nội Địa (DHS) giữ các hồ sơ riêng, nên hãy chọn theo điều quý vị muốn hỏi. Hỏi CBP về lịch sử qua
        biên giới, và hỏi ICE về lần ICE bắt hoặc giữ quý vị. Hỏi OBIM, văn phòng về dấu vân tay, về một lần gặp viên
        chức (encounter) mà có thể quý vị đã quên. Yêu cầu cho CBP và ICE gửi qua cổng DHS SecureRelease; hãy tính là
        phải chờ nhiều tháng. Bản hướng dẫn chúng tôi đọc có từ tháng 9 năm 2020, nên các bước có thể đã thay đổi.
    .gives = CBP, ICE hoặc OBIM, tùy quý vị hỏi nơi nào, nhận yêu cầu và địa chỉ của quý vị.
    .caution =
        Tốt nhất là hỏi qua phòng trợ giúp pháp lý, nhất là nếu có lệnh trục xuất (removal order) cũ, hoặc có thể có.

## Bằng lái, địa chỉ, điện thoại, trường học, và hồ sơ của chính mình ở DMV và FBI

action-weigh-before-dmv-application = Tìm hiểu sự việc trước khi xin hoặc gia hạn bằng lái
    .what =
        Một số tiểu bang không đòi tình trạng hợp pháp. Trước khi xin hoặc gia hạn bằng lái ở đó, hãy xem tiểu bang chia sẻ dữ liệu DMV ra sao. Lái xe không có bằng có rủi ro riêng là bị bắt và
        bị lấy dấu vân tay. Vì vậy cả hai lựa chọn đều không tránh được rủi ro.
    .changes =
        Khi có bằng lái, ảnh và địa chỉ của quý vị trở thành một phần của kho hồ sơ mà viên chức có thể tìm trong đó.
    .caution = Nếu quý vị có lệnh trục xuất (removal order), hoặc có thể có, hãy nói chuyện với luật sư trước.

action-address-confidentiality-program =
    Nếu quý vị là người sống sót qua bạo hành, bị rình rập hoặc buôn người, hãy xin địa chỉ thay thế
    .what =
        Phần lớn các tiểu bang cấp địa chỉ thay thế cho người sống sót qua bạo hành gia đình, bị rình rập, tấn công tình dục hoặc buôn người. Một số tiểu bang cũng cấp cho những người khác có nguy
        cơ. Hãy nộp đơn qua văn phòng tiểu bang hoặc một nhóm lo việc ghi danh. Nguồn mới nhất của chúng tôi có từ năm 2022, nên hãy hỏi hiện nay tiểu bang của quý vị có gì.
    .fee = Chương trình của California miễn phí. Chúng tôi chưa kiểm tra mọi tiểu bang.
    .changes =
        Các văn phòng tiểu bang và địa phương phải nhận địa chỉ thay thế, thường cả DMV nữa. Nó không ràng buộc công ty tư nhân và cũng không ràng buộc chính phủ liên bang. Ở DMV, nó chỉ giúp được nếu
        DMV của quý vị tham gia và quý vị cho họ địa chỉ mới. Chúng tôi chưa kiểm tra địa chỉ cũ có được xóa hay không.
    .gives =
        Văn phòng tiểu bang, hoặc nhóm ghi danh cho quý vị, biết địa chỉ thật của quý vị và vì sao quý vị xin.
    .caution = Quý vị vẫn phải cho các cơ quan di trú địa chỉ thật.

action-location-permissions = Lấy lại quyền vị trí khỏi những ứng dụng không cần
    .what =
        Phần cài đặt của điện thoại liệt kê các ứng dụng được phép dùng vị trí của quý vị. Hãy tắt cho mỗi ứng dụng không cần đến. Những ứng dụng khác thì chỉ cho dùng khi quý vị đang dùng ứng dụng, hoặc
        chỉ cho vị trí gần đúng.
    .changes =
        Dữ liệu mà các công ty mua bán dữ liệu (data broker) bán phần lớn đến từ những ứng dụng như vậy. Càng ít ứng dụng biết quý vị ở đâu thì càng ít thứ để bán. Bước này không xóa những gì đã bán, và không
        thay đổi những gì chính công ty điện thoại ghi lại. “Bước này có thể thay đổi gì cho quý vị” cho thấy trường hợp không ứng dụng nào được phép dùng vị trí.

action-reset-advertising-id = Xóa hoặc đặt lại mã quảng cáo (advertising ID) của điện thoại
    .what =
        Trên Android, vào Cài đặt (Settings), Quyền riêng tư (Privacy), Quảng cáo (Ads), rồi xóa hoặc đặt lại mã. Trên iPhone, vào Cài đặt (Settings), Quyền riêng tư (Privacy), Theo dõi (Tracking), rồi từ chối
        cho ứng dụng theo dõi. Bản hướng dẫn có các mục này có từ tháng 5 năm 2022, nên hiện nay có thể trông khác.
    .changes =
        Các công ty mua bán vị trí dùng con số này để nối những di chuyển của một điện thoại lại với nhau. Từ nay, quý vị để lại ít dấu vết hơn. Bước này không xóa quá khứ, và không thay đổi hồ sơ riêng của công ty
        điện thoại.

action-phone-lock = Khóa điện thoại thật chắc
    .what =
        Hãy dùng mật mã dài, và giữ hệ thống được cập nhật. Tắt mở khóa bằng khuôn mặt và ngón tay trước những lúc có rủi ro. Tắt điện thoại khi nó có thể bị lấy. Hãy nói rằng quý vị không đồng ý cho khám xét. Nguồn
        mới nhất của chúng tôi có từ tháng 1 năm 2026.
    .changes =
        Bước này làm cho điện thoại khó mở hơn khi không có quý vị. Ở biên giới, viên chức không cần trát của thẩm phán (judge's warrant) để xem điện thoại, và họ được phép giữ nó lại.
    .caution =
        Không bao giờ xóa bỏ dữ liệu một khi quý vị đã biết có cuộc điều tra hoặc có đòi hỏi về dữ liệu đó. Việc đó có thể là một tội.

action-private-accounts = Đặt tài khoản sao cho chỉ những người quý vị quen mới xem được
    .what =
        Mỗi ứng dụng có phần cài đặt quyền riêng tư. Hãy chọn ở đó ai xem được bài đăng, ảnh, bạn bè và số điện thoại của quý vị. Tắt vị trí trong bài đăng. Nhờ bạn bè đừng gắn tên quý vị. Hãy suy nghĩ trước khi đăng:
        người khác có thể chép lại.
    .changes =
        ICE xem những gì công khai, và công ty Clearview gom ảnh công khai. Càng ít thứ công khai thì họ càng tìm thấy ít. Bước này không với tới những gì đã bị chép, hoặc những gì một nền tảng đưa ra khi nhận đòi hỏi. “Bước
        này có thể thay đổi gì cho quý vị” cho thấy trường hợp không tài khoản nào của quý vị công khai.
    .caution =
        Không bao giờ xóa bỏ dữ liệu một khi quý vị đã biết có cuộc điều tra hoặc có đòi hỏi về dữ liệu đó. Việc đó có thể là một tội. Nếu quý vị xin visa, hãy xin lời khuyên trước. Từ tháng 6 năm 2025, người xin visa F, M
        hoặc J được bảo phải để tài khoản công khai.

action-school-directory-opt-out =
    Viết giấy cho trường yêu cầu không đưa ra tên, địa chỉ và số điện thoại của con quý vị
    .what =
        Những dữ liệu này gọi là thông tin danh bạ (directory information). Hãy viết rằng trường không được đưa ra. Cũng xin được báo trước về mọi trát đòi (subpoena), của tòa hoặc của chính ICE. Cha mẹ có thể viết thư này,
        và học sinh, sinh viên từ 18 tuổi cũng vậy. Thông thường việc này làm vào đầu năm học.
    .changes =
        Sau đó trường cần sự đồng ý để đưa dữ liệu này ra. Trát đòi (subpoena) hợp pháp hoặc lệnh của tòa (court order) vẫn đủ, sau khi trường đã cố gắng hợp lý để báo cho gia đình. Chúng tôi chưa xác định được trát đòi của
        chính ICE, mà không thẩm phán nào ký, có được kể là trát đòi như vậy hay không.

action-college-directory-opt-out =
    Nếu quý vị học đại học, hãy viết giấy yêu cầu trường không đưa ra thông tin danh bạ của quý vị
    .what =
        Sinh viên đại học ở mọi lứa tuổi có thể làm việc này. Hãy xin mẫu đơn ở văn phòng quản lý hồ sơ sinh viên (registrar), thường gọi là FERPA opt-out. Mẫu này bao gồm những gì trường gọi là thông tin danh bạ (directory
        information), như tên, địa chỉ và số điện thoại của quý vị. Hãy hỏi hạn nộp, vì mỗi trường định một thời gian.
    .changes =
        Sau đó trường cần sự đồng ý của quý vị để đưa dữ liệu này ra. Với sinh viên có visa F, M hoặc J, bước này không ngăn được các báo cáo vào SEVIS, một cơ sở dữ liệu do ICE điều hành. Luật bắt buộc những báo cáo đó, và
        chúng tôi không tìm thấy bước hợp pháp nào ngăn được.
    .caution =
        Trát đòi (subpoena) hợp pháp hoặc lệnh của tòa (court order) vẫn đủ. Sinh viên có visa vẫn phải cho trường địa chỉ thật.

action-fafsa-advice =
    Nếu cha mẹ hoặc vợ/chồng không có số An Sinh Xã Hội (Social Security), hãy xin lời khuyên trước khi điền FAFSA
    .what =
        FAFSA là mẫu đơn xin liên bang giúp chi phí đại học. Cha mẹ hoặc vợ/chồng có thể điền phần của mình mà không có số An Sinh Xã Hội; mẫu trên mạng có một ô cho việc đó. Địa chỉ nhận thư có thể là hộp thư P.O. box. Văn phòng
        trợ cấp của trường hoặc phòng trợ giúp pháp lý có thể giúp quý vị cân nhắc.
    .changes =
        Có luật giới hạn việc dùng những dữ liệu này vào việc trợ cấp sinh viên. Chúng tôi không tìm thấy tường thuật nào rằng chúng đã đến tay ICE. Tháng 10 năm 2025, một mạng lưới các cố vấn đại học (NCAN) nói họ không thể bảo đảm
        với các gia đình rằng dữ liệu vẫn được bảo vệ.
    .caution =
        Sinh viên không nộp mẫu có thể mất trợ giúp mà mình có quyền hưởng. Những gì quý vị viết trên mẫu đơn phải đúng sự thật.

action-dmv-own-record = Xin DMV hồ sơ của chính quý vị
    .what =
        Hãy xin hồ sơ lái xe của chính mình trên mạng, qua bưu điện hoặc đến tận nơi. Nó cho thấy DMV giữ những mục nào và thường là địa chỉ nào. Nó không cho thấy ai đã xem. Chúng tôi đã đọc trang của hai tiểu bang, North
        Carolina và New York.
    .fee =
        Thông thường vài đô la. Ở North Carolina, một trang không ghi ngày của tiểu bang nói $10 đến $14; hiện nay có thể nhiều hơn.
    .gives = DMV nhận những gì quý vị viết trên đơn xin. Địa chỉ mới có thể được ghi vào hồ sơ của họ.

action-dmv-disclosure-log = Hỏi DMV ai đã nhận hồ sơ của quý vị
    .what =
        Hãy viết giấy hỏi DMV những nơi nào ở ngoài đã nhận hoặc tra cứu hồ sơ của quý vị. Tốt nhất là làm cùng phòng trợ giúp pháp lý. Một luật liên bang buộc những ai chuyển dữ liệu DMV đi giữ danh sách trong năm năm. Một số tiểu bang
        giữ nhật ký: quy định của California chỉ giữ một số nhật ký trong 90 ngày, số khác trong hai năm, nên hãy hỏi sớm. Luật của New York đòi phải báo trong vòng ba ngày khi viên chức di trú hỏi. Chúng tôi không xác nhận được việc này
        hoạt động tốt đến đâu.
    .gives = DMV biết ai hỏi, và địa chỉ mà quý vị cho để nhận trả lời.
    .caution =
        Câu trả lời mỗi nơi mỗi khác. Có thể DMV không ghi lại những gì được tra qua Nlets, mạng nhắn tin của cảnh sát. Vì vậy một thư trả lời trống không chứng tỏ rằng không ai đã xem.

action-fbi-identity-history = Xin FBI hồ sơ của chính quý vị
    .what =
        Nếu quý vị từng bị bắt, quý vị có thể lấy hồ sơ FBI của chính mình. Quý vị gửi một bộ dấu vân tay kèm đơn xin. Phòng trợ giúp pháp lý có thể giúp.
    .fee =
        FBI đòi $18, tính đến năm 2025; người không có tiền có thể xin miễn. Nơi lấy dấu vân tay cũng có thể tính tiền.
    .gives = FBI nhận đơn xin và một bộ dấu vân tay mới của quý vị.
    .caution =
        Hãy lấy dấu vân tay ở một dịch vụ tư nhân, không lấy ở đồn cảnh sát. Nếu có lệnh trục xuất (removal order) cũ hoặc lệnh bắt (warrant) bất cứ loại nào (của thẩm phán hoặc của ICE), hãy hỏi luật sư trước.

## Camera đọc bảng số xe, và các văn phòng

action-alpr-check-local-cameras = Tìm hiểu xem cảnh sát địa phương có dùng camera đọc bảng số xe không
    .what =
        Hãy xem AtlasofSurveillance.org, eyesonflock.com và trang Flock transparency của chính cơ quan cảnh sát. Mỗi cơ quan tự chọn trang của mình cho thấy gì.
    .caution =
        Những trang như vậy đã bị thấy là không đầy đủ, nên đừng chỉ dựa vào đó. Một thành phố liệt kê khoảng 90 đối tác trong khi tài liệu cho thấy hơn 6,000.

action-alpr-records-request = Xin hồ sơ về camera đọc bảng số xe của cảnh sát địa phương
    .what =
        Hãy nộp yêu cầu hồ sơ công (public records request) về hệ thống camera. Hỏi họ chia sẻ với ai, và xin các danh sách bảng số bị truy tìm mà hệ thống được cài. Hãy nêu tên danh sách Immigration Violator. Xin cả hai nhật ký các lần tìm.
        Bản organization audit cho thấy các lần tìm của chính cơ quan đó, bản network audit cho thấy các lần tìm của nơi khác trong dữ liệu của họ. Từ ngày 17 tháng 12 năm 2025, Flock bỏ tên viên chức và bảng số xe ra khỏi network audit.
        Electronic Frontier Foundation (EFF) có mẫu sẵn.
    .gives = Cơ quan cảnh sát biết tên người hỏi. Tên đó có thể thành công khai.
    .caution =
        Phòng trợ giúp pháp lý hoặc một nhóm có thể nộp yêu cầu, để người đang có nguy cơ không phải cho tên. Một số
        tiểu bang không cho công chúng xem những nhật ký như vậy; Virginia là một.

action-ask-city-council = Xin hội đồng thành phố hoặc cảnh sát quận (sheriff) đặt giới hạn bằng giấy
    .what =
        Hãy xin đừng chia sẻ toàn quốc, đừng có danh sách báo động (hotlist) về di trú, chỉ giữ dữ liệu trong thời gian ngắn, và kiểm tra công khai. Quý vị cũng có thể xin chấm dứt hợp đồng camera đọc bảng số xe. Evanston, Santa Cruz và
        các thành phố khác đã ngưng hoặc chấm dứt hợp đồng của họ trong năm 2025 và 2026. Một nhóm, hoặc công dân lên tiếng cho hàng xóm, có thể xin thay quý vị.
    .changes =
        Giới hạn bằng giấy có thể thu hẹp những gì cảnh sát địa phương chia sẻ. Nó không ràng buộc camera của liên bang hay tư nhân.
    .gives = Hội đồng hoặc cảnh sát quận, và công chúng, có thể biết ai đã xin.

action-mail-or-online-instead-of-visit = Dùng bưu điện, điện thoại hoặc mạng ở những nơi cho phép
    .what =
        Nghe nói nhiều việc gia hạn bằng lái làm được theo cách này, và việc An Sinh Xã Hội (Social Security), gia hạn trợ cấp và đổi địa chỉ cũng vậy. Chúng tôi không xác nhận được cho từng văn phòng, nên hãy hỏi trước.
    .changes = Quý vị không bị thấy ở văn phòng. Nó để lại hồ sơ như nhau.
    .caution =
        Một số bước đòi quý vị phải đến tận nơi. Đừng bỏ phiên tòa, buổi trình diện (check-in) hoặc buổi hẹn khác mà quý vị phải có mặt.

action-informed-delivery = Xem ảnh thư sắp đến (Informed Delivery)
    .what =
        Dù sao thì Bưu Điện (USPS) cũng chụp ảnh phong bì. Nếu quý vị ghi danh Informed Delivery, họ cho quý vị xem ảnh. Nếu một lá thư báo về một tài khoản mà quý vị không biết, người trong nhà có thể hủy tài khoản đó bằng mã trong thư.
    .changes =
        Quý vị được báo trước về thư của tòa hoặc của một văn phòng. Có hay không có dịch vụ này thì ảnh vẫn được chụp, và đóng tài khoản cũng không ngăn được.
    .gives = Bưu Điện nhận số điện thoại và email của quý vị, trong một tài khoản trên mạng.
    .caution =
        Tin báo chí tháng 4 năm 2025 nói rằng giới chức di trú tìm cách lấy dữ liệu của các tài khoản bưu điện như vậy. Không rõ liên quan đến bao nhiêu người.

action-third-party-answer-plan =
    Nếu quý vị điều hành phòng khám, phòng trợ giúp, trường học, nơi tạm trú, cơ sở kinh doanh hoặc nhà cho thuê,
    hãy lập kế hoạch trả lời viên chức
    .what =
        Hãy quyết định trước ai sẽ tiếp viên chức. Người đó xin xem giấy. Họ phải phân biệt được trát của thẩm phán (judge's warrant) hoặc lệnh của tòa (court order) với một mẫu giấy của ICE. Trát đòi hành chính (administrative subpoena)
        do một cơ quan ký, không phải thẩm phán: đừng đưa gì ngay tại chỗ. Hãy gọi luật sư của quý vị.
    .changes =
        ICE phải ra tòa liên bang để buộc trả lời trát đòi (subpoena) của họ. Thẩm phán chỉ xét vài điểm, nên phần lớn các vụ phản đối những đòi hỏi như vậy đã thất bại.
    .caution =
        Hãy tuân theo trát của thẩm phán (judge's warrant) hoặc lệnh của tòa (court order). Đừng nói dối, và đừng giấu
        hay hủy hồ sơ đã bị đòi. Các mẫu I-9 của chủ lao động có quy định riêng: ICE được phép kiểm tra, bình thường có
        báo trước ít nhất ba ngày làm việc.

## Công ty mua bán dữ liệu và hồ sơ tín dụng

action-california-drop =
    Nếu quý vị sống ở California, hãy yêu cầu cùng một lúc mọi công ty mua bán dữ liệu (data broker) đã đăng ký xóa dữ liệu của quý vị (DROP)
    .what =
        Trang DROP của tiểu bang mở từ ngày 1 tháng 1 năm 2026. Một yêu cầu ở đó bảo mọi công ty mua bán dữ liệu đã đăng
        ký xóa dữ liệu của quý vị và ngưng bán. Hạn để các công ty bắt đầu là tháng 8 năm 2026, và họ có 90 ngày. Nguồn
        mới nhất của chúng tôi có từ tháng 2 năm 2026, nên chúng tôi không biết họ đã bắt đầu hay chưa.
    .changes =
        Nó không áp dụng cho hồ sơ công, trong đó có dữ liệu xe và cử tri, hoặc dữ liệu theo luật tín dụng. Vì vậy các
        công ty mà cơ quan dùng có thể giữ lại nhiều thứ.
    .gives =
        Trang của tiểu bang nhận tên, email, số điện thoại và mã ZIP của quý vị. Dịch vụ của chính tiểu bang hoặc Login.gov kiểm tra rằng quý vị sống ở California. Theo điều khoản của trang, trang được phép đưa cho các công ty dữ liệu về quý
        vị, để họ thực hiện yêu cầu của quý vị.
    .caution = Nếu quý vị không muốn cho thêm dữ liệu, hãy hỏi phòng trợ giúp pháp lý trước.

action-lexisnexis-report = Xin LexisNexis bản báo cáo về quý vị
    .what =
        Bản báo cáo miễn phí. Nó cho thấy những địa chỉ, số điện thoại và mối liên hệ mà LexisNexis bán. Hãy gọi 1-888-497-0011; báo cáo gửi qua bưu điện trong khoảng hai tuần. Nó hữu ích nhất nếu quý vị có lịch sử tín dụng hoặc địa chỉ ở Hoa
        Kỳ.
    .changes = Quý vị thấy những gì được bán về mình. Không gì bị xóa.
    .gives =
        LexisNexis, công ty đã từng bán dữ liệu cho ICE, nhận tên, ngày sinh, và số An Sinh Xã Hội (Social Security) hoặc số bằng lái của quý vị, và địa chỉ của quý vị nếu họ chưa có. Mẫu đơn nói rằng chúng chỉ được dùng cho yêu cầu này.
    .caution = Nếu quý vị không muốn cho thêm dữ liệu, hãy hỏi phòng trợ giúp pháp lý trước.

action-lexisnexis-freeze-or-opt-out = Đóng băng hồ sơ LexisNexis của quý vị, hoặc từ chối cho bán
    .what =
        Đóng băng hồ sơ (security freeze) không tốn tiền; xem consumer.risk.lexisnexis.com/freeze. Quý vị chỉ có thể từ chối cho bán (opt out) ở nơi luật riêng tư của tiểu bang cho quý vị quyền đó.
    .changes =
        Đóng băng chặn các báo cáo người tiêu dùng (consumer report) của LexisNexis. Từ chối cho bán không với tới hồ sơ công, hoặc dữ liệu theo luật tín dụng, ngân hàng hay riêng tư của người lái xe. Không nguồn nào chúng tôi đọc nói rằng một
        trong hai việc che được hồ sơ khỏi cảnh sát hoặc ICE. Vì vậy đây là bước chỉ giúp một phần.
    .gives = LexisNexis nhận những dữ liệu mà đơn yêu cầu đòi. Chúng tôi chưa kiểm tra là những gì.
    .caution = Nếu quý vị không muốn cho thêm dữ liệu, hãy hỏi phòng trợ giúp pháp lý trước.

action-clear-opt-out = Yêu cầu Thomson Reuters xóa những gì CLEAR có về quý vị
    .what =
        CLEAR là sản phẩm để tìm người. Bản tuyên bố về quyền riêng tư đối với hồ sơ công của công ty nói rõ cách gửi yêu cầu. Trong một thỏa thuận dàn xếp (settlement) của vụ kiện tập thể (class action), công ty hứa với người ở California việc xóa
        dễ hơn và truy cập chặt chẽ hơn trong bốn năm. Thẩm phán chấp thuận bước đầu vào tháng 10 năm 2024. Chúng tôi chưa kiểm tra đã có sự chấp thuận cuối cùng hay chưa.
    .changes =
        Bước này hợp trước hết với người ở California, rồi đến người ở các tiểu bang khác có luật riêng tư. Người khác có thể bị từ chối. Dữ liệu từ hồ sơ công vẫn công khai.
    .gives = Thomson Reuters nhận những dữ liệu mà đơn yêu cầu đòi. Chúng tôi chưa kiểm tra là những gì.
    .caution = Nếu quý vị không muốn cho thêm dữ liệu, hãy hỏi phòng trợ giúp pháp lý trước.

action-tlo-request = Hỏi TransUnion xem hệ thống tìm người TLO có gì về quý vị
    .what =
        TRADS, một phần của TransUnion, bán hệ thống tìm người TLO. Hệ thống này có thông báo quyền riêng tư riêng. Yêu cầu được nhận qua trang của TransUnion về quyền riêng tư theo tiểu bang. Luật tiểu bang của quý vị quyết định quý vị có những
        quyền nào.
    .changes = Không lời hứa nào chúng tôi đọc áp dụng cho các cơ quan là khách hàng.
    .gives = TransUnion nhận những dữ liệu mà đơn yêu cầu đòi. Chúng tôi chưa kiểm tra là những gì.
    .caution = Nếu quý vị không muốn cho thêm dữ liệu, hãy hỏi phòng trợ giúp pháp lý trước.

action-nctue-report-and-freeze = Xin NCTUE hồ sơ của quý vị và xin đóng băng
    .what =
        NCTUE là nơi trao đổi dữ liệu về tài khoản điện, gas, nước và điện thoại. Để xin hồ sơ, hãy gọi 1-866-349-5185 hoặc vào nctueconsumerportal.com. Để đóng băng, hãy gọi 1-866-349-5355. Nguồn mới nhất có ghi ngày của chúng tôi có từ tháng 12
        năm 2021, nên các số có thể đã thay đổi.
    .changes =
        Đóng băng chủ yếu ngăn mở tài khoản mới dưới tên quý vị. Nó không ràng buộc các cơ quan thực thi pháp luật (cảnh sát, ICE và các nơi khác). Việc bán dữ liệu địa chỉ của NCTUE cho các công ty mua bán dữ liệu đã chấm dứt năm 2021.
    .gives = NCTUE nhận dữ liệu cho biết quý vị là ai, và địa chỉ của quý vị nếu họ chưa có.
    .caution = Nếu quý vị không muốn cho thêm dữ liệu, hãy hỏi phòng trợ giúp pháp lý trước.

action-credit-freeze = Đóng băng tín dụng của quý vị
    .what =
        Hãy yêu cầu Experian, Equifax và TransUnion, từng công ty một. Việc này miễn phí. Nguồn của chúng tôi có từ tháng 9 năm 2018.
    .changes =
        Việc này ngăn mở tín dụng mới dưới tên quý vị. Nó không che phần đầu hồ sơ tín dụng của quý vị, có địa chỉ, là phần được bán cho các công ty mua bán dữ liệu. Các cơ quan thực thi pháp luật (cảnh sát, ICE và các nơi khác) vẫn có thể lấy báo
        cáo.
    .gives = Experian, Equifax và TransUnion mỗi công ty nhận số An Sinh Xã Hội (Social Security) của quý vị.
    .caution = Nếu quý vị không muốn cho thêm dữ liệu, hãy hỏi phòng trợ giúp pháp lý trước.

action-clearview-request =
    Nếu luật riêng tư của một tiểu bang áp dụng cho quý vị, hãy yêu cầu Clearview xóa ảnh khuôn mặt của quý vị
    .what =
        Clearview gom ảnh công khai và cho các cơ quan tìm trong đó bằng khuôn mặt. Trang clearview.ai/state-information-and-rights của họ cho biết người ở tiểu bang nào có thể yêu cầu cho xem hoặc xóa dữ liệu, hoặc ngưng chia sẻ. California là một.
        Ở nơi khác, công ty có thể từ chối.
    .changes =
        Có thể còn lại ít ảnh của quý vị hơn để tìm. Không nguồn nào chúng tôi đọc cho thấy yêu cầu này thay đổi gì đối với ICE. Nó không với tới ứng dụng của chính ICE hoặc những ảnh mà nơi khác giữ.
    .gives =
        Clearview có thể nhận ảnh, email của quý vị và hình giấy tờ tùy thân của quý vị. Như vậy quý vị cho một công ty tìm kiếm khuôn mặt nhiều dữ liệu hơn.
    .caution = Nếu quý vị không muốn cho thêm dữ liệu, hãy hỏi phòng trợ giúp pháp lý trước.
