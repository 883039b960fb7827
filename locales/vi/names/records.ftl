## Bằng lái, xe và khuôn mặt

record-license-photo = Ảnh bằng lái
    .what = Ảnh trên bằng lái xe hoặc thẻ căn cước, như DMV lưu giữ.
record-home-address = Địa chỉ nhà
    .what = Nơi quý vị đang ở hoặc đã ở, như một văn phòng ghi trong hồ sơ.
record-license-status = Tình trạng bằng lái
    .what = Loại bằng lái hoặc thẻ căn cước, còn giá trị hay không, và khi nào hết hạn.
record-license-application = Giấy tờ xin bằng lái
    .what = Mẫu đơn và giấy tờ đã đưa cho DMV để xin bằng lái, và bản sao của những giấy đó.
record-license-denial = Việc từ chối bằng lái
    .what = Ghi chú rằng DMV đã từ chối cấp bằng lái mới hoặc gia hạn.
record-driving-history = Quá trình lái xe
    .what = Giấy phạt, tai nạn và những lần bị treo bằng lái mà DMV ghi trong hồ sơ.
record-vehicle-registration = Đăng ký xe
    .what = Bảng số, chiếc xe, và tên cùng địa chỉ của chủ xe.
record-plate-sightings = Lần thấy bảng số xe
    .what = Lúc nào và ở đâu camera đã đọc một bảng số xe.
record-face-template = Dữ liệu khuôn mặt
    .what = Khuôn mặt được biến thành con số, để máy tính có thể so với những khuôn mặt khác.

## Cảnh sát, nhà giam và di trú

record-booking-fingerprints = Dấu vân tay khi bị bắt
    .what = Dấu vân tay mà cảnh sát hoặc nhà giam lấy sau khi bắt người (booking).
record-arrest-record = Hồ sơ bị bắt
    .what = Lúc nào, ở đâu và vì sao cảnh sát đã bắt người.
record-jail-record = Hồ sơ nhà giam
    .what = Ai đang ở nhà giam, từ lúc nào, và khi nào dự định thả.
record-police-report = Biên bản cảnh sát
    .what = Những gì cảnh sát viên ghi lại về một lần chặn xe, tai nạn, cuộc gọi hoặc tội phạm.
record-police-video = Video của cảnh sát
    .what = Video do cảnh sát quay, ví dụ bằng camera đeo trên người.
record-crime-victim-report = Biên bản của nạn nhân
    .what = Những gì nạn nhân của một tội phạm đã kể với cảnh sát.
record-victim-filing = Đơn nạn nhân (VAWA, U hoặc T)
    .what = Đơn liên bang do nạn nhân của bạo hành, tội phạm hoặc buôn người nộp.
record-immigration-file = Hồ sơ di trú liên bang
    .what = Mẫu đơn, giấy tờ và ghi chú mà các văn phòng di trú liên bang giữ về một người.
record-immigration-warrant = Lệnh hành chính về di trú
    .what = Lệnh của ICE (administrative warrant), mà không thẩm phán nào ký, như cơ sở dữ liệu cảnh sát cho thấy.
record-court-address = Địa chỉ, ngày xử ở tòa di trú
    .what = Địa chỉ và ngày các phiên tòa mà tòa di trú ghi trong hồ sơ.
record-travel-record = Hồ sơ biên giới và đi lại
    .what =
        Lúc nào và ở đâu một người qua biên giới hoặc sắp đi máy bay, và ảnh chụp ở biên giới.
record-home-interior = Bên trong nhà quý vị
    .what = Các phòng trong nhà quý vị, và những gì viên chức có thể thấy hoặc tìm được ở đó.

## Đường sá, tòa án, chương trình, sức khỏe và trường học

record-toll-records = Hồ sơ phí cầu đường
    .what = Ở đâu và lúc nào một chiếc xe đi đường thu phí, và ai trả tiền.
record-court-record = Hồ sơ tòa án
    .what = Giấy tờ và ngày tháng của các vụ việc ở tòa dân sự hoặc hình sự.
record-tax-record = Hồ sơ thuế
    .what =
        Những gì cơ quan thuế (IRS) giữ từ một tờ khai thuế. Việc chia sẻ với ICE mà chúng tôi biết là
        về địa chỉ.
record-medicaid-record = Hồ sơ Medicaid
    .what = Những gì một người đã khai với Medicaid để có bảo hiểm sức khỏe.
record-snap-record = Hồ sơ phiếu thực phẩm (SNAP)
    .what = Những gì một hộ gia đình đã khai với chương trình phiếu thực phẩm.
record-health-record = Hồ sơ sức khỏe
    .what = Những gì bác sĩ, phòng khám hoặc bệnh viện ghi về một bệnh nhân, và những gì Medicaid giữ từ đó.
record-school-record = Hồ sơ trường học
    .what = Những gì trường học hoặc đại học giữ về một học sinh, sinh viên.
record-student-visa-record = Hồ sơ visa du học (SEVIS)
    .what = Những gì các trường báo cáo cho chính phủ liên bang về sinh viên có visa.

## Việc làm, tiền bạc, điện thoại và những thứ khác

record-wage-record = Hồ sơ lương
    .what = Báo cáo lương mà chủ lao động gửi cho tiểu bang, có tên và số An Sinh Xã Hội (Social Security).
record-employment-eligibility = Giấy tờ làm việc (I-9, E-Verify)
    .what = Mẫu đơn và giấy tờ mà mọi người làm mới ở Hoa Kỳ đưa cho chủ lao động xem.
record-social-security-record = Hồ sơ An Sinh Xã Hội
    .what = Con số, tên và dữ liệu khác mà An Sinh Xã Hội (Social Security) giữ.
record-utility-account = Tài khoản điện, gas, nước
    .what = Tên và địa chỉ trên hóa đơn gas, điện, nước, điện thoại hoặc truyền hình cáp.
record-credit-header = Phần đầu hồ sơ tín dụng
    .what = Tên, các địa chỉ, ngày sinh và số An Sinh Xã Hội (Social Security) trong một hồ sơ tín dụng.
record-broker-dossier = Hồ sơ công ty mua bán dữ liệu
    .what = Hồ sơ mà một công ty tư nhân ghép từ nhiều nguồn và bán lại.
record-phone-location = Vị trí điện thoại
    .what = Điện thoại đã ở đâu, như công ty điện thoại hoặc ứng dụng ghi lại.
record-phone-records = Hồ sơ điện thoại
    .what = Ai là chủ một số điện thoại, và những cuộc gọi, tin nhắn nào đã đi từ số đó.
record-social-media = Mạng xã hội
    .what = Những gì một người đăng trên mạng, và dữ liệu tài khoản đứng sau đó.
record-voter-registration = Ghi danh bầu cử
    .what = Tên, địa chỉ và dữ liệu khác của một cử tri đã ghi danh.
record-property-record = Hồ sơ nhà đất
    .what = Giấy tờ công khai cho biết ai làm chủ một căn nhà hoặc miếng đất.
record-airline-booking = Việc đặt vé máy bay
    .what = Tên, đường bay và dữ liệu trả tiền của vé máy bay.
record-money-transfer = Chuyển tiền
    .what = Ai đã gửi tiền cho ai, bao nhiêu, và những địa chỉ đã khai.
record-bank-record = Hồ sơ ngân hàng
    .what = Tài khoản và các khoản trả tiền mà ngân hàng lưu giữ.
record-housing-assistance = Hồ sơ trợ giúp nhà ở
    .what = Những gì một hộ gia đình đã khai với chương trình nhà ở công hoặc trợ giúp tiền thuê nhà.
record-cash-aid-record = Hồ sơ trợ cấp tiền mặt
    .what =
        Những gì văn phòng trợ cấp tiền mặt giữ: ai sống trong nhà, địa chỉ, lợi tức và số tiền đã trả.
record-sponsor-record = Hồ sơ người bảo trợ trẻ em
    .what = Những gì một người lớn đã khai với cơ quan tị nạn để nhận một đứa trẻ đến một mình.
record-dna-profile = Hồ sơ DNA
    .what = Một chuỗi số làm từ DNA của một người và lưu trong cơ sở dữ liệu.
record-postal-record = Hồ sơ thư tín
    .what = Những gì Bưu Điện biết về thư từ và địa chỉ.
record-census-answers = Câu trả lời thống kê dân số
    .what = Những gì một hộ gia đình đã khai với Cục Thống Kê Dân Số (Census Bureau).
record-device-content = Nội dung điện thoại, máy tính
    .what = Tin nhắn, ảnh và dữ liệu khác trên điện thoại hoặc máy tính.
record-doorbell-video = Video chuông cửa
    .what = Video do camera chuông cửa quay ở một căn nhà.
record-library-record = Hồ sơ thư viện
    .what = Thẻ thư viện và những gì đã mượn hoặc tra cứu.
record-other = Hồ sơ khác
    .what = Hồ sơ không thuộc loại nào ở trên.

record-appointment = Buổi hẹn sắp tới
    .what = Lúc nào và ở đâu một người phải có mặt tại ICE hoặc USCIS.

record-monitor-location = Vị trí từ thiết bị của ICE
    .what = Một người đang ở đâu, qua thiết bị hoặc ứng dụng điện thoại mà ICE buộc họ dùng.

record-insurance-claim = Đơn đòi bồi thường bảo hiểm
    .what = Những gì hãng bảo hiểm giữ về một tai nạn, trộm cắp, thương tích hoặc hư hại ở nhà.
