## Giấy tờ và tòa án

term-subpoena = trát đòi (subpoena)
    .also = trát đòi; subpoena; subpoenas
    .means = Giấy đòi phải giao hồ sơ, hoặc phải đến trả lời câu hỏi. Tòa án có thể gửi giấy này, và một số cơ quan có thể tự gửi giấy của họ. Có thể chưa có thẩm phán nào xem qua giấy này.

term-administrative-subpoena = trát đòi hành chính (administrative subpoena)
    .also =
        trát đòi hành chính; trát đòi hành chính của ICE; trát đòi của ICE; trát đòi của chính ICE; trát đòi do ICE tự
        ký; trát đòi (subpoena) của ICE; trát đòi (subpoena) của chính ICE; trát đòi (subpoena) do ICE tự ký;
        administrative subpoena; ICE subpoena
    .means = Trát đòi (subpoena) do chính một cơ quan như ICE tự ký. Không thẩm phán nào ký giấy này.

term-warrant = lệnh bắt hoặc khám xét (warrant)
    .also = lệnh bắt hoặc khám xét; lệnh bắt (warrant); lệnh bắt; warrant; warrants
    .means = Giấy cho phép viên chức bắt một người hoặc khám xét một nơi. Ai ký giấy là điều quan trọng: có giấy do thẩm phán ký, còn ICE thì tự ký giấy của mình.

term-judges-warrant = trát của thẩm phán (judge's warrant)
    .also =
        trát của thẩm phán; trát có chữ ký của thẩm phán; trát (warrant) có chữ ký của thẩm phán; trát (warrant); trát
        khám xét của thẩm phán; judge's warrant; search warrant
    .means = Trát (warrant) mà một thẩm phán đã ký, sau khi viên chức đưa ra căn cứ xác đáng (probable cause).

term-administrative-warrant = lệnh hành chính (administrative warrant)
    .also = lệnh hành chính; lệnh hành chính của ICE; lệnh hành chính của chính ICE; lệnh hành chính (administrative warrant) của ICE; lệnh hành chính (administrative warrant) của chính ICE; lệnh hành chính về di trú; administrative warrant; administrative warrants
    .means = Lệnh (warrant) mà ICE hoặc một cơ quan di trú khác tự ký, để bắt hoặc trục xuất một người. Không thẩm phán nào ký lệnh này.

term-court-order = lệnh của tòa (court order)
    .also = lệnh của tòa; lệnh của thẩm phán; lệnh của tòa án; lệnh của một tòa; lệnh tòa; court order; court orders
    .means = Lệnh do tòa án đưa ra. Những ai mà lệnh nhắm tới phải tuân theo, trừ khi tòa thay đổi lệnh đó.

term-probable-cause = căn cứ xác đáng (probable cause)
    .also = căn cứ xác đáng; probable cause
    .means = Những sự việc cho thấy nhiều khả năng đã có tội phạm xảy ra, hoặc sẽ tìm thấy bằng chứng về tội phạm ở một nơi. Đoán thôi thì không đủ.

term-grand-jury = đại bồi thẩm đoàn (grand jury)
    .also = đại bồi thẩm đoàn; grand jury
    .means = Một nhóm công dân họp kín để quyết định có đủ bằng chứng để truy tố một người về một tội hay không. Nhóm này có thể đòi hồ sơ.

term-injunction = lệnh cấm của tòa (injunction)
    .also = lệnh cấm của tòa; lệnh cấm sơ bộ; lệnh cấm sơ bộ (preliminary injunction); injunction
    .means = Lệnh của tòa buộc làm một việc hoặc buộc ngưng một việc. Lệnh sơ bộ (preliminary) có giá trị trong khi vụ kiện còn tiếp diễn.

term-appeal = kháng cáo (appeal)
    .also = kháng cáo
    .means = Yêu cầu một tòa cấp cao hơn xem lại một quyết định. Quyết định đó có thể thay đổi.

term-in-force = có hiệu lực
    .means = Một luật hoặc một lệnh có hiệu lực khi mọi người còn phải tuân theo.

term-settlement = thỏa thuận dàn xếp (settlement)
    .also = thỏa thuận dàn xếp; settlement
    .means = Thỏa thuận để chấm dứt một vụ kiện. Hai bên cùng đồng ý, và không tòa nào quyết định ai đúng.

term-class-action = vụ kiện tập thể (class action)
    .also = vụ kiện tập thể; class action
    .means = Vụ kiện do vài người đứng ra cho nhiều người cùng hoàn cảnh.

term-attorney-general = tổng chưởng lý (attorney general)
    .also = tổng chưởng lý; attorney general
    .means = Luật sư đứng đầu của chính quyền một tiểu bang, hoặc của chính phủ liên bang.

## ICE và cảnh sát

term-detainer = yêu cầu giữ người của ICE (detainer)
    .also = yêu cầu giữ người; detainer; detainers
    .means =
        Yêu cầu của ICE gửi nhà giam hoặc cảnh sát để giữ một người lâu hơn, cho ICE đến bắt. Không thẩm phán nào ký yêu
        cầu này.

term-287g = 287(g)
    .also = thỏa thuận 287(g)
    .means =
        Một phần của luật di trú liên bang. Theo đó, cảnh sát và nhà giam ký thỏa thuận với ICE, rồi một số viên chức
        của họ làm công việc của ICE.

term-task-force = thỏa thuận lực lượng đặc nhiệm (task force)
    .also = thỏa thuận lực lượng đặc nhiệm; lực lượng đặc nhiệm; lực lượng đặc nhiệm (task force); task force
    .means =
        Một loại thỏa thuận 287(g). Viên chức địa phương được phép làm công việc di trú trong lúc làm việc thường ngày
        của cảnh sát.

term-jail-model = xét hỏi trong nhà giam (jail model)
    .also = xét hỏi trong nhà giam
    .means = Một loại thỏa thuận 287(g). Nhân viên nhà giam hỏi những người đang bị giam thay cho ICE.

term-warrant-service = Warrant Service Officer
    .also = lệnh hành chính của ICE trong nhà giam
    .means = Một loại thỏa thuận 287(g). Nhân viên nhà giam thi hành lệnh hành chính (administrative warrant) của chính ICE, mà không thẩm phán nào ký, đối với người đang bị giam.

term-sanctuary = trú ẩn (sanctuary)
    .also = luật trú ẩn; chính sách trú ẩn; sanctuary
    .means = Tên gọi các quy định của tiểu bang hoặc địa phương giới hạn việc giúp viên chức di trú. Tên này không có nghĩa cố định trong luật: mỗi nơi có quy định riêng.

term-trust-act = Trust Act
    .also = TRUST Act; Community Trust Act
    .means = Tên mà một số tiểu bang đặt cho luật giới hạn cách cảnh sát và nhà giam giúp viên chức di trú. Mỗi luật như vậy đều khác nhau.

term-fusion-center = trung tâm tổng hợp tin (fusion center)
    .also = fusion center; Fusion Center; Intelligence Fusion Center
    .means = Văn phòng nơi cảnh sát của nhiều cơ quan gom lại những gì họ biết.

## Các cơ quan

term-dhs = Bộ An Ninh Nội Địa (DHS)
    .also = Bộ An Ninh Nội Địa; DHS; Department of Homeland Security; Homeland Security
    .means = Bộ liên bang mà ICE, CBP và USCIS trực thuộc.

term-ero = ERO
    .means = Bộ phận của ICE lo việc bắt và trục xuất người: Enforcement and Removal Operations.

term-hsi = HSI
    .also = Homeland Security Investigations
    .means = Bộ phận của ICE điều tra tội phạm: Homeland Security Investigations.

term-cbp = CBP
    .also = Customs and Border Protection
    .means = Cơ quan liên bang phụ trách biên giới, hải cảng và phi trường: Customs and Border Protection (Hải Quan và Bảo Vệ Biên Giới). Tuần Tra Biên Giới (Border Patrol) là một phần của cơ quan này.

term-border-patrol = Tuần Tra Biên Giới (Border Patrol)
    .also = Tuần Tra Biên Giới; Border Patrol
    .means = Bộ phận của CBP làm việc giữa các cửa khẩu biên giới, và cả sâu hơn trong nước.

term-uscis = USCIS
    .also = Sở Di Trú và Nhập Tịch Hoa Kỳ (USCIS); Sở Di Trú và Nhập Tịch Hoa Kỳ; U.S. Citizenship and Immigration Services
    .means = Cơ quan liên bang xét thẻ xanh, giấy phép làm việc và quốc tịch: U.S. Citizenship and Immigration Services. Cơ quan này thuộc Bộ An Ninh Nội Địa.

term-eoir = EOIR
    .also = Executive Office for Immigration Review
    .means = Văn phòng điều hành các tòa di trú: Executive Office for Immigration Review. Văn phòng này thuộc Bộ Tư Pháp.

term-obim = OBIM
    .means = Văn phòng của Bộ An Ninh Nội Địa về dấu vân tay và khuôn mặt: Office of Biometric Identity Management.

term-irs = IRS
    .means = Cơ quan thuế liên bang: Internal Revenue Service.

term-cms = CMS
    .means = Cơ quan liên bang điều hành Medicaid cùng với các tiểu bang: Centers for Medicare and Medicaid Services.

term-dmv = DMV
    .means = Sở của tiểu bang lo bằng lái xe và, ở hầu hết các tiểu bang, cả xe cộ: Department of Motor Vehicles. Một số tiểu bang gọi bằng tên khác.

## Giấy tờ và hồ sơ di trú

term-a-number = số A (A-number)
    .also = số A; A-number; A-numbers
    .means = Số hồ sơ di trú của một người: chữ A và tối đa chín chữ số. Số này có trên thư của các văn phòng di trú.

term-a-file = A-file
    .also = hồ sơ A-file; A-files
    .means = Hồ sơ của chính phủ về việc di trú của một người. Hồ sơ này được giữ theo số A (A-number).

term-foia = FOIA
    .also = Freedom of Information Act; yêu cầu FOIA; đơn FOIA
    .means = Freedom of Information Act (Luật Tự Do Thông Tin), một luật liên bang. Theo luật này, người ta có thể xin hồ sơ của các cơ quan liên bang, kể cả hồ sơ về chính mình.

term-removal-order = lệnh trục xuất (removal order)
    .also = lệnh trục xuất; lệnh trục xuất cuối cùng; lệnh trục xuất cuối cùng (final removal order); removal order
    .means = Quyết định rằng một người phải rời Hoa Kỳ. Một thẩm phán di trú hoặc một viên chức ra quyết định này.

term-fast-removal = trục xuất nhanh (expedited removal)
    .also = trục xuất nhanh; expedited removal
    .means = Việc trục xuất do viên chức ra lệnh mà không qua thẩm phán. Có luật cho phép làm vậy với một số người.

term-accredited-representative = người đại diện được công nhận (accredited representative)
    .also = người đại diện được công nhận; accredited representative
    .means = Người không phải luật sư, nhưng được Bộ Tư Pháp cho phép giúp trong các vụ việc di trú.

term-notario = notario
    .means = Ở Hoa Kỳ, notario không phải là luật sư. Ở một số nước khác, chữ này có nghĩa là luật sư.

term-ar-11 = AR-11
    .also = mẫu đơn AR-11
    .means = Mẫu đơn mà người không phải công dân dùng để báo cho USCIS địa chỉ mới.

term-i-94 = I-94
    .also = mẫu I-94
    .means = Hồ sơ của chính phủ về việc một người đến Hoa Kỳ. Hồ sơ này ghi người đó được ở đến khi nào.

term-i-9 = I-9
    .also = mẫu đơn I-9
    .means = Mẫu đơn mà chủ lao động ghi lại người làm mới đã đưa ra giấy tờ nào. Chủ lao động giữ mẫu này.

term-e-verify = E-Verify
    .means = Hệ thống liên bang mà một số chủ lao động dùng để kiểm tra dữ liệu của người làm mới.

term-save = SAVE
    .means = Hệ thống liên bang của USCIS mà các văn phòng dùng để kiểm tra tình trạng di trú hoặc quốc tịch của một người.

term-sevis = SEVIS
    .means = Cơ sở dữ liệu về sinh viên ngoại quốc do ICE điều hành. Các trường phải báo cáo vào đó.

term-vawa = VAWA
    .means = Violence Against Women Act (Luật Chống Bạo Hành Phụ Nữ). Theo luật này, một số nạn nhân của bạo hành trong gia đình có thể tự xin tình trạng hợp pháp. Luật này không chỉ dành cho phụ nữ.

term-daca = DACA
    .means = Sự bảo vệ khỏi bị trục xuất, trong một thời gian, cho một số người đến Hoa Kỳ khi còn nhỏ: Deferred Action for Childhood Arrivals.

term-isap = ISAP
    .also = Alternatives to Detention
    .means = Chương trình giám sát của ICE: Intensive Supervision Appearance Program. Chương trình theo dõi những người mà ICE đã thả, bằng thiết bị đeo trên người hoặc ứng dụng.

term-smartlink = SmartLINK
    .means = Ứng dụng của chương trình giám sát của ICE. Mỗi lần trình diện, ứng dụng ghi khuôn mặt và vị trí của người đó.

## Bằng lái, xe, khuôn mặt, và các mạng truyền dữ liệu

term-real-id = REAL ID
    .means = Bằng lái xe hoặc thẻ căn cước của tiểu bang làm theo quy định liên bang, ví dụ để lên máy bay. Để có thẻ này, người ta đưa ra giấy tờ cho biết mình là ai và về tình trạng di trú của mình.

term-limited-term = bằng lái có thời hạn giới hạn (limited term)
    .also = bằng lái có thời hạn giới hạn; thẻ có thời hạn giới hạn; thẻ có thời hạn giới hạn (limited term); bằng có thời hạn giới hạn; có thời hạn giới hạn (limited term); limited term; limited-term
    .means = Bằng lái hoặc thẻ cho người mà thời gian được phép ở có ngày kết thúc. Phần lớn, thẻ hết hạn cùng lúc với thời gian được ở.

term-privilege-card = thẻ đặc quyền lái xe (privilege card)
    .also = thẻ đặc quyền lái xe; privilege card; driving privilege card
    .means = Thẻ của một số tiểu bang cho phép lái xe mà không cần bằng chứng về tình trạng hợp pháp.

term-dppa = DPPA
    .also = Driver's Privacy Protection Act
    .means = Driver's Privacy Protection Act, một luật liên bang. Luật này giới hạn việc DMV được phép đưa dữ liệu cá nhân cho ai. Các cơ quan chính phủ đang làm công việc của mình là ngoại lệ.

term-nlets = Nlets
    .means = Mạng mà cảnh sát và các cơ quan khác dùng để hỏi nhau dữ liệu, ví dụ về người lái và xe, ở mọi tiểu bang.

term-ncic = NCIC
    .means = Cơ sở dữ liệu của FBI mà cảnh sát trên toàn quốc tra cứu: National Crime Information Center. Trong đó có các lệnh bắt (warrant), cùng nhiều thứ khác.

term-face-search = tìm kiếm khuôn mặt
    .also = nhận diện khuôn mặt
    .means = Máy tính so một khuôn mặt với nhiều ảnh đã lưu, để tìm xem đó là mặt của ai.

term-biometrics = sinh trắc học (biometrics)
    .also = sinh trắc học; biometrics; biometric
    .means = Các số đo trên cơ thể giúp phân biệt người này với người khác, như dấu vân tay, khuôn mặt hoặc mắt.

term-plate-reader = máy đọc bảng số xe
    .also = camera đọc bảng số xe
    .means = Camera ghi lại bảng số của mỗi chiếc xe chạy qua, cùng nơi và giờ.

term-hot-list = danh sách báo động (hot list)
    .also = danh sách báo động; hot list; hot lists; hotlist
    .means = Danh sách các bảng số xe mà cảnh sát đang tìm. Khi máy đọc bảng số xe thấy một bảng số trong đó, máy sẽ báo.

term-flock = Flock
    .also = Flock Safety
    .means = Công ty bán máy đọc bảng số xe và điều hành một mạng, qua đó cảnh sát có thể tìm trong những gì máy đã thấy.

term-audit-log = nhật ký tra cứu (audit log)
    .also = nhật ký tra cứu; audit log
    .means = Danh sách ghi ai đã tìm trong cơ sở dữ liệu, lúc nào, và để làm gì.

term-geofence = khoanh vùng (geofence)
    .also = geofence
    .means = Một đường vẽ quanh một nơi trên bản đồ. Yêu cầu kiểu geofence hỏi một công ty những điện thoại nào đã ở trong đó vào một lúc nhất định.

## Công ty bán dữ liệu, trợ cấp, và luật bảo vệ riêng tư

term-data-broker = công ty mua bán dữ liệu (data broker)
    .also = công ty mua bán dữ liệu; data broker; data brokers
    .means = Công ty gom thông tin về người dân từ nhiều nơi và bán lại.

term-lexisnexis = LexisNexis
    .means = Công ty bán hồ sơ về người dân. Trong số khách hàng có các cơ quan chính phủ.

term-clear = CLEAR
    .also = Thomson Reuters CLEAR
    .means = Sản phẩm của công ty Thomson Reuters để tìm người. Nó ghép tên, địa chỉ, xe, điện thoại và các hồ sơ khác.

term-medicaid = Medicaid
    .means = Bảo hiểm sức khỏe cho người có lợi tức thấp. Chính phủ liên bang và các tiểu bang trả tiền cho chương trình này.

term-snap = SNAP
    .also = phiếu thực phẩm; phiếu thực phẩm (SNAP); food stamps
    .means = Trợ giúp thực phẩm cho người có lợi tức thấp: Supplemental Nutrition Assistance Program.

term-itin = ITIN
    .means = Số thuế cho người không có số An Sinh Xã Hội (Social Security): Individual Taxpayer Identification Number.

term-hipaa = HIPAA
    .means = Luật liên bang bảo vệ sự riêng tư của hồ sơ sức khỏe. Luật này có ngoại lệ.

term-ferpa = FERPA
    .means = Luật liên bang về sự riêng tư cho các trường nhận tiền liên bang. Luật này có ngoại lệ.
