## Danh sách các tiểu bang

us-list-voter-roll-given =
    Bộ Tư Pháp yêu cầu các tiểu bang đưa danh sách cử tri đầy đủ, có số bằng lái và một phần số An Sinh Xã Hội
    (Social Security). Đến tháng 3 năm 2026, các tiểu bang trong danh sách đã đưa hoặc đã hứa đưa. Sau đó trong
    mùa xuân năm 2026, con số là 13. Wyoming là nơi đầu tiên (tháng 8 năm 2025). Bộ chia sẻ danh sách với Bộ An
    Ninh Nội Địa để kiểm tra quốc tịch trong một hệ thống tên SAVE.

us-list-voter-roll-sued =
    Bộ Tư Pháp kiện 29 tiểu bang và Washington, D.C. để đòi danh sách cử tri đầy đủ. Bộ kiện trong khoảng từ
    tháng 9 năm 2025 đến ngày 26 tháng 2 năm 2026. Chúng tôi thấy phần lớn các tên. Hawaii, Massachusetts và
    Nevada làm đủ con số 29. Một lần bác đơn kiện sau đó xác nhận Massachusetts. Chúng tôi chưa thể kiểm tra
    Hawaii và Nevada.

us-list-voter-roll-suit-dismissed =
    Đến ngày 22 tháng 9 năm 2026, các tòa sơ thẩm liên bang (district court) đã bác các vụ kiện đòi danh sách cử
    tri đầy đủ đối với các tiểu bang trong danh sách và Washington, D.C., theo một danh mục công khai về các vụ
    việc. Vụ kiện đầu tiên đối với Georgia bị bác vì nộp sai tòa. Phần lớn các vụ đang được kháng cáo. Chúng tôi
    không tự đọc những phán quyết này.

us-list-medicaid-suing =
    20 tiểu bang trong danh sách được nêu tên là đang kiện chống việc chuyển dữ liệu Medicaid cho Bộ An Ninh Nội
    Địa. Đến năm 2026, D.C., cũng có trong danh sách, đã tham gia cùng họ. Các bài tường thuật khác nói 21 hoặc
    22 tiểu bang. Từ ngày 6 tháng 1 năm 2026, theo một lệnh ngày 29 tháng 12 năm 2025, tòa cho Bộ Y Tế (HHS)
    chia sẻ sáu loại dữ liệu căn bản về những người không có mặt hợp pháp (not lawfully present), ngay cả từ
    những tiểu bang này. Địa chỉ là một trong số đó. Việc cấm đưa nhiều hơn thế chỉ bảo vệ những tiểu bang đã
    kiện.

us-list-snap-suing =
    22 tiểu bang trong danh sách và D.C. đã kiện về việc Bộ Nông Nghiệp đòi hồ sơ phiếu thực phẩm (SNAP). Trong
    số đó, 21 tiểu bang và D.C. kiện vào tháng 7 năm 2025, và Pennsylvania tham gia vào tháng 9 năm 2025. Vài
    bài tường thuật tính D.C. là một trong 22 nơi. Một lệnh của tòa (court order) tháng 10 năm 2025, được mở
    rộng ngày 26 tháng 2 năm 2026, bảo vệ họ. Chúng tôi thấy tên Arizona, California, Connecticut, Maryland,
    Michigan, New York, Washington, Wisconsin và D.C. Chúng tôi chưa thể kiểm tra phần còn lại của danh sách.
    Kentucky và Pennsylvania tham gia qua thống đốc hoặc cơ quan của họ.

us-list-snap-sued-by-doj =
    Ngày 26 tháng 6 năm 2026, Bộ Tư Pháp kiện Kentucky, Pennsylvania, Michigan và Minnesota. Bộ muốn buộc họ đưa
    cho Bộ Nông Nghiệp dữ liệu của năm năm về những người đã xin phiếu thực phẩm (SNAP). Một số tiểu bang này
    cũng ở trong số những nơi đang kiện trong vụ ở California.

us-list-snap-given =
    Bộ Nông Nghiệp nói rằng 28 tiểu bang và Guam đã giao hồ sơ phiếu thực phẩm (SNAP). Chúng tôi không thấy danh
    sách đầy đủ. Chúng tôi xác nhận được một nơi có tên: Vermont đã đưa dữ liệu về khoảng 140,000 người tính đến
    tháng 7 năm 2025. Các tên khác ở trong ghi chú về từng tiểu bang.

## Các đường đi và các luật

us-channel-voter-rolls-to-doj =
    Từ tháng 5 năm 2025, Bộ Tư Pháp đã yêu cầu gần như mọi tiểu bang đưa danh sách cử tri đầy đủ. Bộ muốn có
    ngày sinh, số bằng lái và một phần số An Sinh Xã Hội (Social Security). Bộ đã kiện khoảng 30 tiểu bang và
    Washington, D.C. Ít nhất 13 tiểu bang đã đưa hoặc đã hứa đưa danh sách. Một luật sư của bộ nói với tòa rằng
    dữ liệu được chuyển đến Bộ An Ninh Nội Địa (DHS) để kiểm tra trong SAVE, hệ thống kiểm tra tình trạng của bộ
    đó. Đến ngày 21 tháng 5 năm 2026, tám tòa liên bang đã bác những vụ kiện như vậy. Các tòa đó ở Arizona,
    California, Maine, Massachusetts, Michigan, Oregon, Rhode Island và Wisconsin. Các vụ kháng cáo đang tiếp
    diễn.

us-channel-save-overhaul =
    SAVE là hệ thống của chính phủ để kiểm tra tình trạng di trú. Năm 2025, Bộ An Ninh Nội Địa (DHS) biến nó
    thành hệ thống kiểm tra quốc tịch hàng loạt, nối với dữ liệu An Sinh Xã Hội (Social Security). Ngày 22 tháng
    6 năm 2026, một thẩm phán liên bang ở Washington, D.C. hủy bỏ điều này. Nhưng ngày 25 tháng 9 năm 2026, Tối
    Cao Pháp Viện (Supreme Court) tạm ngưng phán quyết đó cho đến khi xong việc kháng cáo. Ngày 29 tháng 9 năm
    2026, thẩm phán nói rằng trong lúc này bà không thể buộc thi hành lệnh của mình. Vì vậy hệ thống SAVE đã nối
    dữ liệu có thể chạy trở lại; chưa có gì được quyết định hẳn. Tháng 9 năm 2026, chính phủ cũng nói với tòa
    rằng DHS đã chạy các cuộc tìm để thực thi pháp luật trong dữ liệu An Sinh Xã Hội. Chính phủ nói rằng vụ kiện
    không liên quan đến những cuộc tìm này. Chúng tôi chỉ đọc lời của các tòa qua bản sao và lời kể lại.

us-channel-medicaid =
    Từ ngày 6 tháng 1 năm 2026, một tòa liên bang cho cơ quan Medicaid liên bang (CMS) đưa cho ICE sáu loại dữ
    liệu về những người không có mặt hợp pháp (not lawfully present). Đó là quốc tịch, tình trạng di trú, địa
    chỉ, điện thoại, ngày sinh và số Medicaid. Một số bài tường thuật nói có cả tên. Chi tiết về sức khỏe vẫn bị cấm
    đưa, và dữ liệu về công dân và người cư trú hợp pháp cũng vậy. Việc cấm này chỉ bảo vệ những tiểu bang đã
    kiện. Các bài tường thuật đếm 20, 21 hoặc 22 tiểu bang đã kiện; danh sách mà chúng tôi thấy nêu tên 20 tiểu
    bang. Ở nơi khác, không có lệnh của tòa (court order) nào giới hạn việc chia sẻ. Đến mùa xuân năm 2026, các
    tiểu bang đó nói với tòa rằng một bộ dữ liệu lớn đã đến tay ICE, trái với lệnh. Chúng tôi không tìm thấy
    phán quyết nào về điều đó.

us-channel-snap =
    Năm 2025, Bộ Nông Nghiệp bảo các tiểu bang giao hồ sơ phiếu thực phẩm (SNAP) của năm năm. Bộ muốn có tên,
    địa chỉ, số An Sinh Xã Hội (Social Security) và tình trạng. Một tòa ở California đã chặn việc đòi này, và
    việc cắt tiền, đối với 22 tiểu bang và D.C. đã kiện. Lệnh tháng 10 năm 2025 của tòa được mở rộng ngày 26
    tháng 2 năm 2026. Lý do là các biện pháp bảo vệ mới vẫn sẽ để dữ liệu đến những nơi mà luật không cho phép.
    Một lá thư của bộ nói rằng 28 tiểu bang đã làm theo. Các nguồn chúng tôi đọc không cho thấy tài liệu nào về
    việc chuyển dữ liệu từ đó đến ICE.

us-channel-hud-tenant-files =
    Tháng 3 năm 2025, Bộ Gia Cư (HUD) và Bộ An Ninh Nội Địa (DHS) đồng ý so dữ liệu với nhau. HUD tải hồ sơ
    người thuê nhà lên SAVE, một hệ thống kiểm tra tình trạng di trú. Tháng 1 năm 2026, HUD ra lệnh cho các văn
    phòng gia cư (housing authority) kiểm tra khoảng 200,000 người thuê. Bản báo cáo so khớp bắt đầu dùng được
    từ ngày 6 tháng 5 năm 2026 cho các văn phòng gia cư. Nó bắt đầu dùng được từ ngày 21 tháng 5 năm 2026 cho
    chủ của nhà loại project-based Section 8 (trợ giúp gắn với tòa nhà). Có tên trong danh sách không tự nó có
    nghĩa là một người không có quyền nhận trợ giúp. Một phán quyết của tòa tháng 6 năm 2026 chống lại các thay
    đổi đối với SAVE đã bị tạm ngưng từ ngày 25 tháng 9 năm 2026. Chúng tôi không tìm ra điều đó ảnh hưởng đến
    bản báo cáo này ra sao.

us-protection-ssn-confidentiality =
    Luật An Sinh Xã Hội (Social Security Act) cấm tiết lộ những số An Sinh Xã Hội được giữ theo luật này. Ngày
    22 tháng 6 năm 2026, một tòa liên bang dựa vào luật này để gỡ bỏ việc nối hồ sơ An Sinh Xã Hội với SAVE, một
    hệ thống liên bang kiểm tra tình trạng di trú. Ngày 25 tháng 9 năm 2026, Tối Cao Pháp Viện (Supreme Court)
    tạm ngưng phán quyết đó cho đến khi xong việc kháng cáo. Vì vậy hiện nay luật này không ngăn hệ thống đã nối
    dữ liệu. Một bản hướng dẫn về ý kiến của tòa nói rằng đa số thẩm phán nghĩ một luật khác nhiều khả năng được
    ưu tiên (8 U.S.C. 1373). Luật đó cấm việc giới hạn chia sẻ thông tin quốc tịch với Bộ An Ninh Nội Địa.

us-protection-medicaid-confidentiality =
    Luật Medicaid giới hạn việc dùng dữ liệu của người xin vào việc điều hành chương trình. Trong nhiều năm, các
    cơ quan hứa rằng dữ liệu sẽ không được dùng để thi hành luật di trú. Từ ngày 6 tháng 1 năm 2026, theo lệnh
    của tòa (court order) ngày 29 tháng 12 năm 2025, cơ quan liên bang được phép chuyển cho ICE dữ liệu căn bản
    về những người không có mặt hợp pháp (not lawfully present). Ở các tiểu bang đã kiện, chi tiết về sức khỏe
    vẫn được bảo vệ. Dữ liệu của công dân và người có thẻ xanh ở đó cũng vậy.

us-protection-snap-confidentiality =
    Luật phiếu thực phẩm (SNAP) giới hạn việc dùng dữ liệu của hộ gia đình vào việc điều hành chương trình. Một
    ngoại lệ là việc kiểm tra người xin trong SAVE, một hệ thống kiểm tra tình trạng di trú. Một ngoại lệ khác
    là viên chức nêu tên một người đang trốn vì tội nặng (fleeing felon), hoặc một người biết những sự việc cần
    thiết về người như vậy. Viên chức đó nhận địa chỉ, số An Sinh Xã Hội (Social Security) và ảnh. Một tòa phán
    quyết năm 2025, và lần nữa ngày 26 tháng 2 năm 2026, rằng việc liên bang đòi tất cả dữ liệu nhiều khả năng
    vi phạm luật này. Phán quyết đó là cho các tiểu bang đã kiện.

us-channel-save-overhaul-vacated-june-2026 =
    Năm 2025, Bộ An Ninh Nội Địa (DHS) biến SAVE thành hệ thống kiểm tra quốc tịch hàng loạt, nối với dữ liệu An
    Sinh Xã Hội (Social Security). Bộ dự định lấy từ các cơ sở dữ liệu bằng lái. Bộ nói rằng hồ sơ tải lên có
    thể được dùng để thi hành luật. Ngày 22 tháng 6 năm 2026, một thẩm phán liên bang ở Washington, D.C. hủy bỏ
    thay đổi này. Thẩm phán thấy nó trái với Luật An Sinh Xã Hội (Social Security Act), Luật Riêng Tư (Privacy
    Act) và luật hành chính, và cấm dùng nó với danh sách cử tri. Phán quyết này đã bị tạm ngưng từ ngày 25
    tháng 9 năm 2026. Việc dùng SAVE từ trước để kiểm tra trợ cấp không thuộc vụ đó.

us-list-save-bulk-by-settlement =
    Với các tiểu bang trong danh sách, một tòa liên bang ở Florida ra lệnh giữ cho các chức năng hàng loạt và An
    Sinh Xã Hội (Social Security) của SAVE tiếp tục mở từ ngày 7 tháng 7 năm 2026, theo một thỏa thuận dàn xếp
    (settlement). Điều đó có giá trị dù vụ ở Washington, D.C. kết thúc ra sao, theo một danh mục công khai về
    các vụ việc ở tòa. Chúng tôi không đọc lệnh đó.

us-channel-voter-rolls-to-doj-dismissals-september-2026 =
    Đến ngày 22 tháng 9 năm 2026, các tòa sơ thẩm liên bang (district court) đã bác các vụ kiện đòi danh sách cử
    tri đầy đủ đối với 24 tiểu bang và Washington, D.C., theo một danh mục công khai về các vụ việc. Chưa có tòa
    nào ra lệnh cho một tiểu bang giao danh sách của mình. Một tòa kháng cáo giữ nguyên phán quyết cho Michigan
    ngày 24 tháng 6 năm 2026. Phần lớn các vụ khác đang được kháng cáo. Delaware, Utah và vụ kiện thứ hai đối
    với Georgia chưa được quyết định, và Hawaii và Idaho còn đang chờ. Oklahoma dàn xếp ngày 24 tháng 3 năm 2026
    và đưa danh sách của mình. Ý kiến của chính Bộ Tư Pháp ngày 12 tháng 5 năm 2026 nói rằng bộ được phép chuyển
    các danh sách cho Bộ An Ninh Nội Địa.

us-channel-public-voter-file =
    Luật các tiểu bang mở danh sách cử tri thông thường cho người khác. Cả 50 tiểu bang và Washington, D.C. đều
    cho xem, theo lệ chung là tên và địa chỉ, theo một tài liệu năm 2016 của tổ chức toàn quốc của các cơ quan
    lập pháp tiểu bang (NCSL). Ai được phép hỏi xin, và để làm gì, thì mỗi nơi mỗi khác: một số tiểu bang chỉ
    đưa cho các đảng và ứng cử viên. Số An Sinh Xã Hội (Social Security) và số bằng lái thông thường được giữ
    lại. Các công ty mua những danh sách này và đưa vào hồ sơ của họ về người dân. Chỉ công dân Hoa Kỳ mới được
    phép ghi danh, nên điều này liên quan đến công dân. Một chương trình của tiểu bang che giấu địa chỉ của nạn
    nhân có thể che mục này. Tài liệu đó đã cũ: hãy xem quy định của tiểu bang quý vị.

us-channel-state-citizenship-lists =
    Executive Order 14399 (sắc lệnh của Tổng Thống) ngày 31 tháng 3 năm 2026 bảo Bộ An Ninh Nội Địa và An Sinh
    Xã Hội (Social Security) lập một danh sách cho mỗi tiểu bang. Danh sách phải nêu tên những người trưởng
    thành ở đó mà họ cho là công dân, lấy từ hồ sơ quốc tịch, dữ liệu An Sinh Xã Hội và SAVE. Một thẩm phán ở
    Boston chặn điều này ngày 25 tháng 6 năm 2026. Ngày 24 tháng 8 năm 2026, Tối Cao Pháp Viện (Supreme Court)
    tạm ngưng việc chặn đó: các tiểu bang đã kiện quá sớm. Chúng tôi không tìm ra đã có danh sách nào được lập
    hoặc gửi đi hay chưa. Người chỉ mới trở thành công dân gần đây có thể không có tên trong danh sách như vậy.

us-channel-prwora-404-reports =
    Một luật năm 1996 buộc vài chương trình báo cáo những người mà họ biết là đang ở trong nước bất hợp pháp. Đó
    là trợ cấp tiền mặt (TANF), SSI, nhà ở liên bang và một số khoản tài trợ về lao động. Báo cáo được gửi đến
    cơ quan di trú ít nhất bốn lần một năm. Báo cáo có tên, địa chỉ và dữ liệu khác cho biết người đó là ai. Một
    ý kiến pháp lý năm 1998 nói rằng chỉ văn phòng điều hành chương trình có bổn phận này. Chúng tôi không tìm
    thấy con số nào về những báo cáo như vậy.

us-channel-prwora-404-reports-food-stamps =
    Văn phòng phiếu thực phẩm (SNAP) có bổn phận báo cáo riêng. Cẩm nang của Missouri cho thấy một tiểu bang
    hiểu điều đó ra sao. Văn phòng chỉ báo cáo nếu chính hộ gia đình nói rằng một người trong hộ đang ở đây bất
    hợp pháp, và nếu cơ quan di trú đã có quyết định chính thức, như một lệnh cuối cùng. Thiếu giấy tờ, không
    trả lời, hoặc không có hồ sơ trong SAVE thì không phải là căn cứ để báo cáo. Trang cẩm nang đó không ghi
    ngày, và chúng tôi không đọc cẩm nang của các tiểu bang khác.

us-protection-reporting-duty-notice =
    Một thông báo của liên bang ngày 28 tháng 9 năm 2000 nói khi nào một văn phòng phải báo cáo: chỉ khi văn
    phòng biết rằng một người không có mặt hợp pháp (not lawfully present). Trang năm 2004 của HUD cho các văn
    phòng nhà ở nhắc lại điều này. Theo ghi chú của chúng tôi, thông báo đòi phải có kết luận chính thức trong
    trường hợp của chính người đó, dựa trên quyết định của chính cơ quan di trú, như một lệnh cuối cùng. Thiếu
    số hoặc thiếu giấy tờ không phải là biết. Chúng tôi không tìm ra chính phủ có thay thế thông báo này từ năm
    2025 hay không. Vì vậy có thể nó không còn giá trị.

us-list-reports-benefit-applicants =
    Các luật năm 2025 và 2026 ở những tiểu bang trong danh sách buộc các văn phòng trợ cấp kiểm tra tình trạng
    và chuyển tên những người mà họ không xác minh được. Ở Tennessee, mọi văn phòng của tiểu bang và địa phương
    báo cáo cho ban di trú riêng của tiểu bang. Ở Indiana, điều này liên quan đến những hộ nhận phiếu thực phẩm
    mà không xác minh được. Ở Wyoming, báo cáo được gửi cho giới chức liên bang. Utah thông qua một luật về việc
    kiểm tra vào năm 2026. Chúng tôi đọc điều này trong ghi chú về các tin báo chí, không đọc trong các luật.

us-channel-medicaid-palantir-july-2026 =
    Giấy tờ của tòa tháng 7 năm 2026 kể bộ dữ liệu Medicaid lớn đã đi đến đâu. ICE nhận bộ dữ liệu đó vào tháng
    1 năm 2026, vượt quá những gì tòa cho phép. ICE chuyển nó cho nhân viên của Palantir, một công ty làm việc
    cho ICE. Sau đó người ta tìm thấy các bản sao. Palantir nói rằng họ đã xóa, và chính phủ nói rằng viên chức
    không dùng. Ngày 26 tháng 3 năm 2026, các tiểu bang yêu cầu tòa buộc thi hành lệnh; chúng tôi không tìm thấy
    phán quyết nào. Giấy tờ không cho thấy dữ liệu đã đến bản đồ địa chỉ của ICE hoặc đã dẫn đến một lần bắt
    người. Chúng tôi đọc điều này trong ghi chú về các bài tường thuật của NPR, không đọc trong giấy tờ đó.

us-channel-medicaid-emergency-and-chip =
    ICE lấy từ kho hồ sơ Medicaid toàn quốc. Các tiểu bang đưa vào đó mọi người họ ghi danh, kể cả người chỉ
    được bảo hiểm cho trường hợp khẩn cấp. Luật liên bang buộc các tiểu bang cung cấp bảo hiểm khẩn cấp đó bất
    kể tình trạng của một người. KFF, một nhóm nghiên cứu về sức khỏe, cảnh báo rằng kho này không thể cho biết
    rành mạch ai đang ở đây bất hợp pháp. Vì vậy người có tình trạng đang chờ hoặc hợp pháp cũng có thể bị cuốn
    vào. Bảo hiểm của trẻ em (CHIP) được cho là báo cáo trong cùng hệ thống. Không bản văn nào chúng tôi đọc nói
    rằng dữ liệu CHIP có trong những gì ICE đã nhận.

us-channel-snap-refused-by-kansas =
    Kansas đứng ngoài vụ kiện của 22 nơi và dù vậy vẫn từ chối. Cuối tháng 9 năm 2025, một thẩm phán của quận
    bác vụ kiện của tổng chưởng lý (attorney general) tiểu bang, vụ kiện lẽ ra sẽ buộc phải đưa hồ sơ ra. Đầu
    năm 2026, văn phòng thống đốc vẫn từ chối. Đó là lựa chọn của chính những người lãnh đạo tiểu bang. Họ,
    những người lãnh đạo mới hoặc một tòa có thể thay đổi điều đó.

## Sự việc

us-event-voter-list-demands-2025 =
    Bộ Tư Pháp bắt đầu yêu cầu gần như mọi tiểu bang đưa danh sách cử tri đầy đủ, có ngày sinh, số bằng lái và
    một phần số An Sinh Xã Hội (Social Security). Từ đó bộ đã kiện khoảng 30 tiểu bang và Washington, D.C.

us-event-voter-list-suits-dismissed-2026 =
    Đến lúc đó, tám tòa liên bang đã bác các vụ kiện của Bộ Tư Pháp đòi danh sách cử tri: ở Arizona, California,
    Maine, Massachusetts, Michigan, Oregon, Rhode Island và Wisconsin. Các vụ kháng cáo đang tiếp diễn.

us-event-save-vacated-2026 =
    Một thẩm phán liên bang ở Washington, D.C. hủy bỏ thay đổi đã biến SAVE thành hệ thống kiểm tra quốc tịch
    hàng loạt, nối với dữ liệu An Sinh Xã Hội (Social Security). Phán quyết cấm dùng nó với danh sách cử tri.
    Việc dùng SAVE từ trước để kiểm tra trợ cấp vẫn tiếp tục.

us-event-save-appeal-announced-2026 =
    Đến lúc đó, chính phủ đã nói rằng họ sẽ kháng cáo phán quyết về SAVE.

us-event-medicaid-order-2026 =
    Từ ngày này, một lệnh của tòa (court order) ngày 29 tháng 12 năm 2025 cho cơ quan Medicaid đưa cho ICE sáu
    loại dữ liệu về những người không có mặt hợp pháp (not lawfully present). Ở các tiểu bang đã kiện (các bài
    tường thuật đếm 20, 21 hoặc 22), chi tiết về sức khỏe và dữ liệu về công dân và người cư trú hợp pháp vẫn bị
    cấm đưa.

us-event-medicaid-breach-alleged-2026 =
    Các tiểu bang đã kiện nói với tòa rằng một bộ dữ liệu lớn đã đến tay ICE, trái với lệnh. Chúng tôi không tìm
    thấy phán quyết nào về điều đó.

us-event-snap-demand-2025 =
    Bộ Nông Nghiệp bảo các tiểu bang giao hồ sơ phiếu thực phẩm (SNAP) của năm năm, có tên, địa chỉ, số An Sinh
    Xã Hội (Social Security) và tình trạng. Một lá thư của bộ nói rằng 28 tiểu bang đã làm theo.

us-event-snap-demand-blocked-2025 =
    Một tòa ở California chặn việc đòi này, và việc cắt tiền, đối với 22 tiểu bang và D.C. đã kiện.

us-event-snap-order-widened-2026 =
    Tòa mở rộng lệnh của mình. Tòa thấy rằng các biện pháp bảo vệ mới vẫn sẽ để dữ liệu đến những nơi mà luật
    không cho phép. Các nguồn chúng tôi đọc không cho thấy tài liệu nào về việc chuyển dữ liệu đến ICE.

us-event-snap-suits-by-justice-2026 =
    Bộ Tư Pháp kiện Kentucky, Michigan, Minnesota và Pennsylvania. Bộ muốn họ bị buộc phải đưa cho Bộ Nông
    Nghiệp dữ liệu của năm năm về những người đã xin phiếu thực phẩm (SNAP). Một số tiểu bang này ở trong số
    những nơi đã kiện ở California. Nguồn của chúng tôi không nói việc đó đi đến đâu.

us-event-housing-agreement-2025 =
    Bộ Gia Cư (HUD) và Bộ An Ninh Nội Địa đồng ý so dữ liệu với nhau. HUD tải hồ sơ người thuê nhà lên SAVE, một
    hệ thống kiểm tra tình trạng di trú.

us-event-housing-checks-ordered-2026 =
    Bộ Gia Cư (HUD) ra lệnh cho các văn phòng gia cư kiểm tra khoảng 200,000 người thuê nhà.

us-event-housing-report-live-2026 =
    Bản báo cáo so khớp của HUD bắt đầu dùng được cho các văn phòng gia cư. Có tên trong danh sách không tự nó
    có nghĩa là một người không có quyền nhận trợ giúp.

us-event-save-ruling-stayed-2026 =
    Tối Cao Pháp Viện (Supreme Court) tạm ngưng phán quyết chống hệ thống SAVE đã nối dữ liệu, cho đến khi xong
    việc kháng cáo. Ba thẩm phán không đồng ý. Trong lúc này, hệ thống đã nối dữ liệu có thể chạy trở lại.

us-event-save-kept-open-florida-2026 =
    Theo một thỏa thuận dàn xếp (settlement), một tòa liên bang ở Florida ra lệnh để các chức năng hàng loạt và
    An Sinh Xã Hội (Social Security) của SAVE tiếp tục mở cho Florida, Indiana, Iowa và Ohio. Chúng tôi đọc điều
    này trong một danh mục công khai về các vụ việc ở tòa.

us-event-voter-list-suits-september-2026 =
    Đến lúc đó, các tòa sơ thẩm liên bang (district court) đã bác các vụ kiện đòi danh sách cử tri đầy đủ đối
    với 24 tiểu bang và Washington, D.C., theo một danh mục công khai về các vụ việc. Chưa có tòa nào ra lệnh
    cho một tiểu bang giao danh sách của mình.

us-event-citizenship-lists-ordered-2026 =
    Executive Order 14399 bảo Bộ An Ninh Nội Địa và An Sinh Xã Hội (Social Security) lập, cho mỗi tiểu bang, một
    danh sách những người trưởng thành mà họ cho là công dân.

us-event-citizenship-lists-blocked-2026 =
    Một thẩm phán liên bang ở Boston chặn các danh sách này.

us-event-citizenship-lists-unblocked-2026 =
    Tối Cao Pháp Viện (Supreme Court) tạm ngưng việc chặn đó: các tiểu bang đã kiện quá sớm. Chúng tôi không tìm
    ra đã có danh sách nào được lập hoặc gửi đi hay chưa.

us-event-benefit-report-laws-2026 =
    Đến lúc đó, các luật tiểu bang năm 2025 và 2026 buộc các văn phòng trợ cấp kiểm tra tình trạng và chuyển tên
    những người mà họ không xác minh được: ở Tennessee, Indiana, Wyoming và Utah. Các luật này khác nhau nhiều.
    Chúng tôi đọc điều này trong ghi chú về các tin báo chí.

us-event-medicaid-palantir-2026 =
    Theo giấy tờ của tòa, NPR tường thuật, ICE đã chuyển bộ dữ liệu Medicaid lớn cho nhân viên của Palantir.
    Palantir nói rằng họ đã xóa các bản sao, và chính phủ nói rằng viên chức không dùng.

us-event-medicaid-emergency-in-file-2026 =
    Đến lúc đó, các nhà nghiên cứu nói rằng kho hồ sơ Medicaid toàn quốc cũng có những người chỉ được bảo hiểm
    cho trường hợp khẩn cấp, và kho này không thể cho biết rành mạch ai đang ở đây bất hợp pháp.
