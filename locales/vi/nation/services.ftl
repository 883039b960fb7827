## Trường học, thư tín, bệnh viện, thống kê dân số, và các luật về chúng

us-channel-school-records =
    Trường công không bắt buộc phải hỏi về tình trạng di trú. Một luật liên bang về riêng tư giữ hồ sơ học sinh
    khỏi ICE trừ khi gia đình đồng ý. Trát đòi (subpoena) hợp pháp hoặc lệnh của tòa (court order) là ngoại lệ,
    sau khi đã cố gắng hợp lý để báo trước cho gia đình. Quy định không nói rằng trát đòi phải do thẩm phán ký.
    Trường hợp khẩn cấp là một ngoại lệ khác. Thông tin danh bạ (directory data) có thể được đưa ra, trừ khi gia
    đình đã nói không. Từ tháng 1 năm 2025, trường học không còn là nơi mà ICE tránh theo chính sách.

us-channel-usps =
    Năm 2025, cơ quan thanh tra bưu điện (Postal Inspection Service) tham gia một nhóm phối hợp về di trú của Bộ
    An Ninh Nội Địa (DHS). Giới chức di trú tìm cách lấy ảnh phong bì và kiện hàng, dữ liệu theo dõi thư, và dữ
    liệu tài khoản và trả tiền trên mạng. Washington Post tường thuật điều này ngày 29 tháng 4 năm 2025. DHS xác
    nhận việc hợp tác một cách chung chung. Không rõ điều này liên quan đến bao nhiêu người.

us-channel-hospital-records =
    Bệnh viện được phép đưa dữ liệu bệnh nhân cho viên chức theo lệnh của tòa (court order). Bệnh viện cũng được
    phép trả lời đòi hỏi bằng giấy của chính viên chức nếu đòi hỏi đó cụ thể, có giới hạn và liên quan, nhưng
    không bị buộc phải trả lời. Để giúp tìm một nghi can hoặc người đang trốn, bệnh viện chỉ được phép cho biết
    những điều căn bản giúp nhận ra người đó. Bệnh viện được phép cho biết nhiều hơn để ngăn một mối đe dọa
    nghiêm trọng, hoặc về người mà viên chức đang giữ. ICE được phép đứng ở khu vực công cộng. Để vào khu vực
    chữa trị, ICE cần sự đồng ý hoặc trát của thẩm phán (judge's warrant).

us-protection-hipaa =
    HIPAA là luật liên bang về sự riêng tư của hồ sơ sức khỏe. Luật cho bệnh viện hoặc phòng khám trả lời đòi
    hỏi bằng giấy của chính viên chức, nhưng không buộc họ trả lời. Đòi hỏi đó phải liên quan và cụ thể, và phải
    là trường hợp dữ liệu ẩn danh không đủ. HIPAA cũng cho họ đưa ra một danh sách ngắn những điều giúp nhận ra
    người, để giúp tìm một nghi can hoặc người đang trốn. Nếu viên chức hoặc nhà giam đang giữ bệnh nhân, nơi
    giữ được phép nhận những gì cần cho việc chăm sóc, an toàn và giam giữ. Để ngăn một mối đe dọa nghiêm trọng
    và sắp xảy ra, cũng được phép cho biết nhiều hơn. Lệnh của tòa (court order) hoặc trát của thẩm phán
    (judge's warrant) đi xa hơn. HIPAA ràng buộc nơi chữa trị và hãng bảo hiểm, không ràng buộc ICE.

us-protection-ferpa =
    FERPA là luật liên bang về sự riêng tư cho các trường nhận tiền liên bang. Các trường này cần sự đồng ý bằng
    giấy để đưa hồ sơ học tập ra. Cha hoặc mẹ, hay học sinh, sinh viên đã trưởng thành, cho sự đồng ý đó. Trát
    đòi (subpoena) hợp pháp hoặc lệnh của tòa (court order) là ngoại lệ, sau khi đã cố gắng hợp lý để báo trước
    cho gia đình. Quy định không nói rằng trát đòi phải do thẩm phán ký, và một số lệnh cấm việc báo trước. Một
    ngoại lệ khác là trường hợp khẩn cấp đe dọa sức khỏe hoặc sự an toàn của ai đó. Thông tin “danh bạ”
    (directory data) cũng vậy, trừ khi gia đình đã nói không. Hồ sơ mà đơn vị cảnh sát riêng của trường lập cho
    công việc cảnh sát không được bảo vệ. Dù thế nào, dữ liệu của sinh viên có visa mà quy định đòi hỏi vẫn được
    gửi đến SEVIS, cơ sở dữ liệu do ICE điều hành.

us-protection-plyler =
    Trường công không được từ chối một đứa trẻ vì tình trạng di trú. Các trường không có bổn phận phải hỏi về
    điều đó. Tối Cao Pháp Viện (Supreme Court) quyết định như vậy trong vụ Plyler v. Doe (1982). Một số tiểu
    bang đã tìm cách thử thách điều này; xin xem ghi chú về từng tiểu bang.

us-protection-census =
    Câu trả lời thống kê dân số (census) chỉ được dùng để làm thống kê. Không được cho bất cứ cơ quan nào khác
    xem, và không được dùng chúng để chống lại người trả lời. Vi phạm quy định này là một tội, với đến năm năm
    tù. Một luật liên bang cấm việc giới hạn chia sẻ thông tin di trú với viên chức liên bang. Một ý kiến của Bộ
    Tư Pháp năm 1999 nói rằng luật đó không lấn át quy định về thống kê dân số. Chúng tôi không tìm thấy thay
    đổi nào trong năm 2025 và 2026. Luật cũng đòi phải trả lời: người lớn từ chối có thể bị phạt tiền đến $100,
    và người cố ý trả lời sai đến $500.

us-protection-sensitive-locations-policy =
    Trước đây có một chính sách giữ viên chức di trú khỏi trường học, bệnh viện và nơi thờ phượng. Chính sách
    này bị rút lại vào ngày 20-21 tháng 1 năm 2025. Quy định theo Hiến Pháp vẫn còn. Để vào những phần không
    công cộng của một tòa nhà, viên chức cần sự đồng ý hoặc trát của thẩm phán (judge's warrant).

us-channel-fafsa =
    Mẫu trợ cấp sinh viên (FAFSA) hỏi tên, ngày sinh và địa chỉ của cha mẹ hoặc vợ/chồng. Mẫu bảo người không có
    số An Sinh Xã Hội (Social Security) phải nói như vậy. Luật Higher Education Act giới hạn dữ liệu này vào
    việc trợ cấp sinh viên. Tháng 10 năm 2025, một nhóm toàn quốc về việc vào đại học (NCAN) vẫn không thể hứa
    rằng dữ liệu còn được bảo vệ. Bộ Giáo Dục đã nói với nhóm rằng bộ đã không chia sẻ dữ liệu trái luật và sẽ
    không làm vậy. Chúng tôi không tìm thấy việc chuyển dữ liệu nào cho cơ quan di trú.

us-protection-student-aid-privacy =
    Luật Higher Education Act nói rằng dữ liệu FAFSA chỉ được dùng để xin, cấp và quản lý trợ cấp sinh viên.
    Hướng dẫn của Bộ Giáo Dục tháng 11 năm 2024 cho các trường và tiểu bang dựa trên điều này. Hướng dẫn cũng
    nói về những gì trường được phép làm khi nhận trát đòi (subpoena). Chúng tôi không tìm thấy phán quyết nào
    của tòa về yêu cầu của một cơ quan di trú.

us-channel-library-records =
    Thư viện công giữ hồ sơ ai mượn gì. Các trang về luật của Iowa và Illinois nói rằng những hồ sơ này được giữ
    kín cho đến khi tòa ra lệnh khác. Nhân viên thư viện được bảo hãy đưa viên chức đến gặp giám đốc và luật sư
    của thư viện. Mẫu giấy của riêng viên chức di trú không phải là lệnh của tòa (court order). Phòng đọc mở cho
    công chúng. Chúng tôi không tìm thấy trường hợp nào ICE hỏi xin hồ sơ thư viện.

us-protection-library-privacy =
    Luật của 48 tiểu bang và Washington, D.C. giữ kín hồ sơ thư viện, theo danh sách tháng 11 năm 2021 của
    American Library Association. Ở Hawaii và Kentucky, ý kiến của tổng chưởng lý (attorney general) làm việc
    đó. Lời văn mỗi nơi mỗi khác. Phần lớn các luật nêu sự đồng ý của người đọc hoặc lệnh của tòa (court order);
    chúng tôi không đọc từng luật, và ở một số luật, trát đòi (subpoena) có thể đã đủ. Một văn thư năm 2025 cho
    các thư viện ở Illinois vẫn dựa trên luật của tiểu bang đó.

## Sự việc

us-event-school-policy-withdrawn-2025 =
    Chính sách giữ viên chức di trú khỏi trường học, bệnh viện và nơi thờ phượng bị rút lại. Để vào những phần
    không công cộng của một tòa nhà, viên chức vẫn cần sự đồng ý hoặc trát của thẩm phán (judge's warrant).

us-event-postal-cooperation-2025 =
    Cơ quan thanh tra bưu điện (Postal Inspection Service) tham gia một nhóm phối hợp về di trú. Giới chức di
    trú tìm cách lấy ảnh phong bì và kiện hàng, dữ liệu theo dõi thư, tài khoản và trả tiền, theo tường thuật
    của Washington Post. Không rõ điều này liên quan đến bao nhiêu người.

us-event-postal-government-says-2025 =
    Bộ An Ninh Nội Địa xác nhận, một cách chung chung, rằng cơ quan thanh tra bưu điện (Postal Inspection
    Service) hợp tác với bộ. Không rõ điều này liên quan đến bao nhiêu người.
