## Nơi ở

client-state-home = Thân chủ sống ở tiểu bang nào?
    .listen =
        Đó là tiểu bang nơi họ ngủ phần lớn các đêm, không phải tiểu bang ghi trên thẻ. Washington, D.C. và
        Puerto Rico có trong danh sách.
    .avoid =
        Quý vị không cần tên và không cần địa chỉ đường phố. Không bao giờ hỏi tình trạng di trú: cũng đừng ghi nó
        trong ghi chú riêng của quý vị về những câu này.

client-home-county = Thân chủ sống ở quận (county) nào?
    .listen =
        Thân chủ thường nêu thành phố hoặc thị trấn. Hãy hỏi nơi đó thuộc quận nào; một số nơi gọi là parish, borough,
        municipio hoặc là một thành phố riêng. Nếu họ không biết, “Tôi không biết / bỏ qua” là câu trả lời được chấp
        nhận.
    .avoid = Đừng viết địa chỉ đường phố. Chỉ cần quận là đủ.

client-home-accounts = Tên thân chủ có trên giấy chủ quyền nhà đất (deed), hợp đồng thuê nhà (lease), hoặc tài khoản gas, điện hay nước không?
    .listen =
        Điều đáng kể là ai đứng tên trên giấy, không phải ai trả tiền. Hãy xin xem hợp đồng thuê nhà, hoặc hóa đơn gas,
        điện hay nước. Nếu họ có giấy chủ quyền và cả những giấy kia, hãy chọn giấy chủ quyền.
    .avoid = Đừng viết số tài khoản, tiền thuê nhà, hoặc ai khác sống ở đó.

client-voter-registered = Thân chủ hiện có ghi danh bầu cử không?
    .listen =
        Câu này hỏi họ có trong danh sách không, không hỏi họ đã từng bầu hay chưa. Nếu họ không chắc mình có bị ghi
        danh do nhầm lẫn hay không, họ nên nói chuyện với luật sư trước khi làm bất cứ việc gì khác. “Tôi không biết /
        bỏ qua” là câu trả lời được chấp nhận.
    .avoid =
        Đừng hỏi họ có được phép ghi danh không, hoặc vì sao họ có trong danh sách. Hãy nói điều này trong phòng, không phải
        trên màn hình dùng chung, và đừng ghi chi tiết.

## Bằng lái và DMV

client-state-licensed = Thân chủ đã từng có, hoặc từng xin, bằng lái hay thẻ căn cước (ID) ở những tiểu bang nào?
    .listen =
        Thân chủ thường chỉ nêu tiểu bang của thẻ đang có. Hãy hỏi về các tiểu bang trước đây, thẻ cũ, giấy phép tập lái, thẻ
        căn cước, và những tiểu bang nơi họ đã xin và bị từ chối.
    .avoid = Đừng viết số thẻ. Vì sao họ dọn đi thì ở đây không quan trọng.

client-license-status = Bây giờ thân chủ có bằng lái hoặc thẻ căn cước (ID) không?
    .listen =
        Câu này được hỏi cho mỗi tiểu bang đã nêu trước đó. “Nó hết hạn rồi”, “họ lấy lại rồi” và “tôi trả lại rồi” nghĩa là thẻ
        cũ. Giấy phép tập lái tính như bằng lái; đơn xin còn đang chờ nghĩa là câu trả lời cuối.
    .avoid = Đừng viết số thẻ, hoặc vì sao thẻ bị lấy lại.

client-license-kind = Đó là loại thẻ nào?
    .listen =
        Hãy xin xem mặt trước của thẻ: ngôi sao ở góc trên, hoặc những chữ như “limited term”, “temporary” hoặc “non-domiciled”.
        Bằng giấy dùng trong khi chờ thẻ gửi qua bưu điện không phải là loại “temporary”. Nếu hai câu trả lời đều hợp, hãy chọn
        bằng lái có thời hạn giới hạn hoặc thẻ lái xe trước; nếu không có gì nổi bật, hãy chọn bằng lái thường. Với thẻ cũ, hãy
        trả lời cho thẻ sau cùng.
    .avoid =
        Hãy xem thẻ rồi trả lại; đừng sao chép hoặc chụp ảnh thẻ cho việc này. Đừng hỏi vì sao họ có loại thẻ đó.

client-license-denied = DMV có bao giờ từ chối thân chủ không?
    .listen =
        “Họ không cho tôi vì thiếu giấy tờ” là có. Thi lái rớt thì không. Hãy hỏi đó là lần xin đầu tiên hay lần gia hạn; nếu cả
        hai, hãy chọn câu nào cũng được.
    .avoid = Đừng viết lý do, hoặc thiếu những giấy tờ nào.

client-license-papers = Thân chủ có bao giờ đưa giấy tờ cho DMV để lấy bằng lái hoặc thẻ căn cước không?
    .listen =
        Thân chủ có thể chỉ nghĩ đến hộ chiếu. Giấy khai sinh hoặc hóa đơn có địa chỉ của họ cũng tính. Giấy tờ họ gửi qua bưu
        điện hoặc tải lên mạng cũng tính.
    .avoid = Đừng viết những giấy tờ nào, số của chúng, hoặc nước đã cấp.

client-license-address-shown = DMV có địa chỉ nào của thân chủ?
    .listen =
        Hãy xin xem thẻ; địa chỉ thường được in trên đó. Rồi hỏi họ có báo đổi địa chỉ không, vì DMV có thể có địa chỉ mới hơn.
        Nếu DMV có cả nhà và hộp thư P.O. box của họ, hãy chọn nhà.
    .avoid = Đừng viết chính địa chỉ đó.

client-license-two-records = DMV có hai hồ sơ về thân chủ, dưới hai tên không?
    .listen =
        Hãy chú ý nghe về việc kết hôn, đổi tên, hoặc tên được viết theo hai cách. Nếu DMV đã đổi tên trên cùng một hồ
        sơ, câu trả lời là không. Thân chủ có thể không biết: khi đó “Tôi không biết / bỏ qua” là câu trả lời được chấp
        nhận, và kết quả sẽ nói điều gì tùy vào đó.
    .avoid =
        Đừng viết tên nào trong hai tên, và đừng hỏi lý do. Có thể có hai hồ sơ mà không do lỗi của ai.

## Xe và đường sá

client-state-registered = Ở những tiểu bang nào có xe đang hoặc đã đăng ký dưới tên thân chủ?
    .listen =
        Xe trước đây cũng tính, xe tải và xe gắn máy cũng vậy. “Xe của tôi” có thể đứng tên người khác: hãy xin xem thẻ đăng ký
        xe. Nếu trên đó chỉ có tên người khác thì không tính.
    .avoid = Đừng viết bảng số xe, hoặc thẻ đứng tên ai thay vào đó.

client-car-address-shown = Trên đăng ký xe là địa chỉ nào?
    .listen =
        Hãy xin xem thẻ đăng ký xe để trong xe, hoặc thư báo gia hạn. So với nơi họ đang ở bây giờ.
    .avoid = Đừng viết địa chỉ hoặc bảng số xe.

client-state-drives = Thân chủ lái xe, hoặc để xe, ở những tiểu bang nào?
    .listen =
        Thân chủ có thể chỉ nêu tiểu bang của mình hoặc xe của chính mình. Hãy hỏi về những tiểu bang họ đã lái ngang qua trong vài
        năm gần đây, xe mượn, xe thuê hoặc xe của chỗ làm, và nơi xe của họ đậu hoặc người khác lái xe đó. Nếu họ chỉ ngồi nhờ xe,
        hãy tính những tiểu bang nơi họ thường đi cùng một chiếc xe.
    .avoid =
        Đừng viết lộ trình, ngày hoặc bảng số xe, hoặc xe của ai. Ở đây đừng hỏi họ lái xe có bằng hay không.

client-car-toll-account = Thân chủ có thẻ thu phí hoặc tài khoản trả phí cầu đường (toll) không?
    .listen =
        Thân chủ có thể chỉ biết tên trên thẻ, như E-ZPass, FasTrak hoặc SunPass. Hãy hỏi về miếng thẻ nhỏ trên kính trước, hoặc các
        khoản trả phí cầu đường từ thẻ hoặc tài khoản ngân hàng.
    .avoid = Đừng viết số tài khoản, số thẻ thu phí hoặc bảng số xe.

## Cảnh sát, nhà giam, tòa tiểu bang và địa phương

client-police-any =
    Thân chủ có bao giờ tiếp xúc với cảnh sát, nhà giam, hoặc tòa tiểu bang hay tòa địa phương không?
    .listen =
        Thân chủ thường nghe thành “Có bao giờ bị rắc rối không?” và trả lời không. Bị chặn lại, giấy phạt, vụ việc ở tòa thuộc bất cứ
        loại nào, và biên bản với tư cách nạn nhân hoặc nhân chứng đều tính; tòa di trú sẽ hỏi sau. Nếu trả lời không, các câu hỏi khác
        về cảnh sát được bỏ qua.
    .avoid =
        Những gì thân chủ nói ở đây có thể là điều phải giữ kín: hãy nói trong phòng, không phải trên màn hình dùng chung. Đừng ghi chuyện
        gì đã xảy ra.

client-state-booked = Thân chủ đã từng bị bắt và bị lấy dấu vân tay ở những tiểu bang nào?
    .listen =
        Phải có cả hai: bị bắt, và bị lấy dấu vân tay. “Họ đã bãi bỏ” vẫn tính. Giấy phạt không lấy dấu vân tay thì không, và lấy dấu vân
        tay để xin việc cũng không.
    .avoid =
        Đừng hỏi hoặc viết vì sao họ bị bắt, hoặc khi nào. Hãy nói điều này trong phòng, không phải trên màn hình dùng chung.

client-police-in-custody = Bây giờ thân chủ có đang ở trong nhà giam không?
    .listen =
        Hãy trả lời cho thân chủ, kể cả khi người thân nói chuyện với quý vị thay họ. Chỉ tính bây giờ. Viên chức biên giới hoặc di trú có
        từng giữ họ hay không là một câu hỏi sau.
    .avoid =
        Đừng viết cáo buộc hoặc số nhập giam (booking number). Những gì quý vị nghe có thể là điều phải giữ kín: đừng ghi chi tiết.

client-police-report = Tên thân chủ có trong biên bản cảnh sát (police report) nào không?
    .listen =
        Một lần bị chặn xe, tai nạn xe, cuộc gọi nhờ giúp hoặc điều họ thấy với tư cách nhân chứng có thể đã dẫn đến
        biên bản. Một tội phạm mà họ là nạn nhân và đã báo thì thuộc câu kế tiếp. Họ có thể không biết: khi đó “Tôi
        không biết / bỏ qua” là câu trả lời được chấp nhận, và kết quả sẽ nói điều gì tùy vào đó.
    .avoid =
        Đừng viết chuyện gì đã xảy ra, hoặc còn ai ở đó. Hãy nói điều này trong phòng, không phải trên màn hình dùng chung.

client-police-victim-report = Thân chủ có bao giờ báo cảnh sát về một tội phạm mà họ là nạn nhân không?
    .listen =
        Biên bản mà người khác báo giúp họ cũng tính. Những gì họ chỉ kể với bác sĩ, nhà thờ hoặc phòng khám, phòng trợ giúp thì không phải là
        báo cảnh sát.
    .avoid =
        Đừng hỏi họ đã bị làm gì hoặc ai làm; chương trình này không cần điều đó. Hãy hỏi ở nơi không ai khác nghe được, và đừng ghi chi tiết.

client-police-court =
    Thân chủ có hoặc đã từng có vụ việc hay phiên tòa ở tòa tiểu bang hoặc tòa địa phương không?
    .listen =
        “Tôi phải ra tòa” có thể có nhiều nghĩa: hãy xin xem lá thư. Các vụ giao thông, gia đình, thuê nhà và hình sự đều tính; thư ghi “EOIR”
        là của tòa di trú, và cái đó không tính. Nếu họ có nhiều vụ, hãy chọn vụ chưa xong.
    .avoid =
        Đừng viết vụ việc là về gì, số hồ sơ hoặc ngày. Những gì thân chủ nói ở đây có thể là điều phải giữ kín: hãy nói trong phòng, không phải
        trên màn hình dùng chung.

## Văn phòng di trú liên bang và tòa di trú

client-federal-any = Thân chủ có bao giờ làm việc với các văn phòng di trú Hoa Kỳ hoặc tòa di trú không?
    .listen =
        Nhiều người chưa bao giờ làm việc với họ; khi đó câu trả lời là không. Thân chủ có thể quên mẫu đơn người khác
        nộp cho họ, dấu vân tay để xin visa, visa du học, buổi trình diện (check-in), hoặc lần bị viên chức giữ. Một đứa
        trẻ từ nơi tạm trú liên bang trong nhà họ đã sống thì tính; chỉ đi ngoại quốc thôi thì không.
    .avoid =
        Đừng hỏi hoặc viết tình trạng di trú; trả lời có không nói gì về tình trạng đó. Những gì thân chủ nói ở đây có thể là điều phải giữ kín:
        hãy nói trong phòng, không phải trên màn hình dùng chung.

client-federal-biometrics =
    Có văn phòng liên bang nào về biên giới, visa hoặc di trú đã từng chụp ảnh hoặc lấy dấu vân tay của thân chủ không?
    .listen =
        Hãy hỏi về buổi phỏng vấn visa, buổi hẹn lấy sinh trắc học (biometrics), phi trường khi đi xa về, và Global Entry. Lá thư có thể ghi
        “biometrics”. Ảnh ở DMV hoặc dấu vân tay ở nhà giam thì không phải là điều hỏi ở đây.
    .avoid =
        Đừng viết số A (A-number), hoặc buổi hẹn để làm gì. Hãy nói điều này trong phòng, không phải trên màn hình dùng chung.

client-federal-application =
    Thân chủ có bao giờ nộp mẫu đơn cho USCIS, hoặc có ai nộp cho họ không?
    .listen =
        Thân chủ có thể chỉ nói “giấy tờ của tôi”, “giấy phép làm việc” hoặc “chị tôi bảo lãnh cho tôi”. Đơn cho người thân cũng tính nếu trong đó
        có tên họ. Hãy xin xem bản sao mẫu đơn hoặc lá thư, và xem có phải của USCIS không.
    .avoid =
        Đừng viết mẫu đơn nào, số A (A-number) hoặc số hồ sơ, hoặc kết thúc ra sao. Những gì thân chủ nói ở đây có thể là điều phải giữ kín.

client-federal-registration = Thân chủ có bao giờ gửi cho USCIS mẫu đơn G-325R không?
    .listen =
        Số của mẫu đơn quyết định: hãy xin xem bản sao. Nếu họ phân vân có nên gửi hay không, họ nên nói chuyện với luật
        sư trước. Họ có thể không biết người khác đã nộp gì cho họ: khi đó “Tôi không biết / bỏ qua” là câu trả lời được
        chấp nhận.
    .avoid =
        Ở đây đừng hỏi vì sao họ đã gửi hoặc không gửi, và đừng ghi lại. Hãy nói điều này trong phòng, không phải trên màn hình dùng chung.

client-federal-victim-filing =
    Thân chủ có bao giờ nộp đơn cho USCIS với tư cách nạn nhân của bạo hành, tội phạm hoặc buôn người không?
    .listen =
        Hãy chú ý nghe “VAWA”, “U visa” hoặc “T visa”. Chỉ báo cảnh sát thôi thì không phải là đơn như vậy. Hãy xin xem bản sao những gì đã gửi cho
        USCIS.
    .avoid =
        Đừng hỏi họ đã bị làm gì hoặc ai làm, và đừng viết lại gì cả. Hãy hỏi ở nơi không ai khác nghe được; một luật liên bang cho những đơn này thêm
        sự riêng tư, có giới hạn.

client-federal-court-case = Thân chủ có bao giờ có vụ việc ở tòa di trú không?
    .listen =
        Hãy xin xem lá thư: thư của tòa này ghi “Executive Office for Immigration Review” hoặc “EOIR”. Tòa giao thông, tòa gia đình và tòa hình sự là
        những tòa khác. Vụ việc đã xong cũng tính.
    .avoid =
        Đừng viết số A (A-number), thẩm phán hoặc vụ việc ra sao. Những gì thân chủ nói ở đây có thể là điều phải giữ kín: hãy nói trong phòng, không
        phải trên màn hình dùng chung.

client-federal-order =
    Có bao giờ một thẩm phán di trú hoặc viên chức di trú ra lệnh cho thân chủ phải rời Hoa Kỳ không?
    .listen =
        “Trục xuất” (deportation) hoặc “lệnh trục xuất” (removal order) nghĩa là điều này, kể cả từ lâu. Thẩm phán có thể ra lệnh đối với người vắng mặt
        ở phiên tòa, nên thân chủ có thể không biết: khi đó hãy chọn “Tôi không biết / bỏ qua”; kết quả sẽ nói điều gì tùy vào đó. Đường dây thông tin
        miễn phí và trang mạng của tòa di trú cho thấy các vụ việc của tòa, nhưng có thể không cho thấy lệnh do viên chức ra; luật sư có thể tra giúp.
    .avoid =
        Đừng ép họ trả lời, và đừng hỏi họ đã làm gì sau khi có lệnh. Những gì thân chủ nói ở đây có thể là điều phải giữ kín: hãy nói trong phòng, không
        phải trên màn hình dùng chung, và đừng ghi chi tiết.

client-federal-appointment = Thân chủ có buổi hẹn sắp tới với ICE hoặc USCIS không?
    .listen =
        “Buổi hẹn với di trú” có thể là một trong hai: hãy xin xem lá thư hoặc tin nhắn và xem văn phòng nào gửi. Lấy dấu vân tay hoặc chụp ảnh ở USCIS tính
        là buổi hẹn với USCIS. Nếu họ có cả hai loại, hãy chọn buổi trình diện ICE.
    .avoid =
        Đừng viết ngày, nơi hoặc số A (A-number). Nếu họ hỏi có nên đi không, đó là câu hỏi cho luật sư, không phải cho mẫu này.

client-federal-address =
    Lần cuối, thân chủ đã cho USCIS, ICE hoặc tòa di trú địa chỉ nào?
    .listen =
        Hãy xin xem mẫu đơn hoặc lá thư sau cùng. Mẫu đơn do người khác điền giúp có thể có địa chỉ khác với địa chỉ họ nghĩ. Nếu các văn phòng này có nhiều
        hơn một địa chỉ và một trong đó là nhà họ, hãy chọn nhà.
    .avoid = Đừng viết chính địa chỉ đó, hoặc ai sống ở đó.

client-federal-detained =
    Viên chức biên giới hoặc di trú có bao giờ giữ thân chủ lại, dù chỉ một lúc ngắn không?
    .listen =
        “Họ chỉ giữ tôi vài giờ” là có. Việc đó có thể ở biên giới, ở phi trường, trong phòng giam hoặc trung tâm giam giữ. Vài câu hỏi ở quầy xem hộ chiếu thì
        không tính.
    .avoid =
        Đừng hỏi hoặc viết họ đến Hoa Kỳ bằng cách nào hoặc vì sao, hoặc vì sao họ bị giữ. Những gì thân chủ nói ở đây có thể là điều phải giữ kín: hãy nói
        trong phòng, không phải trên màn hình dùng chung.

client-federal-student = Có trường nào ở Hoa Kỳ đã từng báo cáo thân chủ là sinh viên diện F, M hoặc J không?
    .listen =
        Hãy hỏi có trường nào từng cấp cho họ mẫu I-20 hoặc DS-2019 không. Nếu họ chưa bao giờ có mẫu nào, câu trả lời là không, dù họ đang học ở đây.
    .avoid = Đừng viết tên trường, hoặc họ có học xong không. Không hỏi tình trạng của họ.

client-federal-sponsor =
    Thân chủ có bao giờ nhận một đứa trẻ từ nơi tạm trú liên bang, hoặc sống chung với người đã nhận không?
    .listen =
        Câu này nói về một đứa trẻ đến Hoa Kỳ mà không có cha mẹ đi cùng. Người lớn nhận đứa trẻ gọi là người bảo trợ (sponsor), nhưng ai đã sống trong nhà đó
        cũng tính. Đó có thể là cháu trai, cháu gái hoặc con của bạn.
    .avoid =
        Đừng viết tên đứa trẻ hoặc ai khác sống ở đó, và đừng hỏi tình trạng của ai. Hãy nói điều này trong phòng, không phải trên màn hình dùng chung.

## Chương trình công và trường học

client-benefits-any =
    Thân chủ, hoặc người trong hộ gia đình của họ, có bao giờ xin hoặc nhận trợ giúp từ một chương trình công không?
    .listen =
        Thân chủ thường chỉ nghĩ đến chính mình và lúc này. Trợ giúp cho con, trợ giúp từ lâu, việc cấp cứu mà Medicaid trả tiền, và đơn xin bị từ chối đều tính.
        Nếu trả lời không, các câu hỏi về từng chương trình được bỏ qua.
    .avoid = Đừng viết ai trong hộ gia đình đã xin, và đừng hỏi tình trạng của ai.

client-benefits-medicaid =
    Thân chủ, hoặc người trong hộ gia đình của họ, có bao giờ xin hoặc nhận Medicaid, Medicaid khẩn cấp hoặc CHIP không?
    .listen =
        Hãy hỏi về việc sinh con hoặc cấp cứu ở bệnh viện: giấy tờ mà bệnh viện điền giúp họ cũng tính. Ở một số tiểu bang, chương trình có tên khác, như Medi-Cal ở
        California. Medicare là chương trình khác: hãy hỏi tên nào ghi trên thẻ hoặc lá thư.
    .avoid =
        Đừng viết ai bị bệnh, bệnh gì, hoặc đó là loại Medicaid nào. Đừng hỏi tình trạng của ai.

client-benefits-snap =
    Thân chủ, hoặc người trong hộ gia đình của họ, có bao giờ xin hoặc nhận phiếu thực phẩm (SNAP) không?
    .listen =
        Tiền SNAP được nạp vào một thẻ, nên thân chủ có thể chỉ nói “thẻ EBT”. Một số tiểu bang gọi chương trình bằng tên khác, như CalFresh ở California; WIC là
        chương trình khác. Trợ giúp mà chỉ con nhận cũng tính.
    .avoid = Đừng viết số thẻ hoặc ai đã nhận trợ giúp. Đừng hỏi tình trạng của ai.

client-benefits-housing =
    Thân chủ, hoặc người trong hộ gia đình của họ, có bao giờ xin hoặc nhận trợ giúp liên bang về nhà ở không?
    .listen =
        “Section 8”, phiếu trợ giúp (voucher), nhà ở công (public housing) hoặc tòa nhà có trợ giúp tiền thuê của liên bang nghĩa là có. Nếu họ không chắc, hãy xin xem
        hợp đồng thuê nhà, hoặc họ có thể hỏi văn phòng gia cư.
    .avoid = Đừng viết địa chỉ hoặc ai sống ở đó. Đừng hỏi tình trạng của ai.

client-benefits-cash =
    Thân chủ, hoặc người trong hộ gia đình của họ, có bao giờ xin hoặc nhận trợ cấp tiền mặt (TANF hoặc SSI) không?
    .listen =
        Thân chủ có thể nói “tiền trợ cấp”, “welfare”: TANF là trợ cấp tiền mặt cho gia đình, và một số tiểu bang gọi tên khác, như CalWORKs ở California. Tiền hưu An
        Sinh Xã Hội (Social Security) không phải là SSI: hãy xin xem lá thư. Đơn xin bị từ chối cũng tính.
    .avoid =
        Đừng viết ai đã nhận, và đừng hỏi tình trạng của ai. Những gì thân chủ nói ở đây có thể là điều phải giữ kín: đừng ghi chi tiết.

client-school-child = Trong nhà thân chủ có trẻ em đi học, hoặc sinh viên không?
    .listen =
        Bất cứ trường nào cũng tính, từ mẫu giáo đến đại học. Không cần phải là con của chính thân chủ. Nếu thân chủ đang học, hãy tính cả họ.
    .avoid = Đừng viết tên, tuổi hoặc trường.

client-school-directory =
    Thân chủ có viết giấy yêu cầu trường không đưa ra “thông tin danh bạ” (directory information) không?
    .listen =
        Phải bằng giấy: hãy xin xem mẫu đơn từ đầu năm học, hoặc họ có thể hỏi trường. Nếu có nhiều trường, chỉ trả lời
        có nếu tất cả các trường đều đã nhận bằng giấy. Nếu họ không biết, “Tôi không biết / bỏ qua” là câu trả lời được
        chấp nhận.
    .avoid = Đừng viết tên đứa trẻ hoặc trường.

client-school-aid-form =
    Thân chủ, hoặc người trong hộ gia đình của họ, có bao giờ điền mẫu xin trợ cấp sinh viên (FAFSA) không?
    .listen =
        Thân chủ có thể nói không vì chỉ con trai hoặc con gái họ điền. Vẫn tính nếu họ đã cho dữ liệu của mình với tư cách cha mẹ hoặc vợ/chồng. Mẫu chỉ tiểu bang hoặc chỉ
        một trường đại học dùng thì không phải là FAFSA: hãy xin xem bản sao.
    .avoid = Đừng viết mẫu đơn ghi gì, hoặc con số nào trên đó. Đừng hỏi tình trạng của ai.

## Việc làm và tiền bạc

client-work-records =
    Thân chủ có bao giờ làm việc có khai báo cho một chủ lao động ở Hoa Kỳ, hoặc nộp tờ khai thuế Hoa Kỳ không?
    .listen =
        Cuống lương (pay stub) hoặc mẫu W-2 là dấu hiệu của việc làm có khai báo (on the books). Nếu họ nói “được trả tiền mặt”, hãy hỏi chủ lao động có cho họ điền giấy tờ và có
        báo cáo lương không. Tờ khai thuế dùng ITIN cũng tính, và tờ khai do vợ/chồng nộp có tên họ trong đó cũng vậy.
    .avoid =
        Đừng hỏi họ đã đưa cho chủ lao động giấy tờ hoặc số nào, và đừng viết tên chủ lao động. Những gì thân chủ nói ở đây có thể là điều phải giữ kín.

client-work-social-security = Thân chủ có bao giờ được cấp số An Sinh Xã Hội (Social Security) không?
    .listen =
        Chỉ tính số do văn phòng An Sinh Xã Hội cấp cho họ, dù đã lâu. ITIN để khai thuế là một số khác.
    .avoid =
        Không bao giờ hỏi con số đó, và đừng viết con số nào. Đừng hỏi về những số khác.

client-money-services = Thân chủ có dùng ngân hàng, hoặc gửi hay nhận tiền qua dịch vụ chuyển tiền không?
    .listen =
        “Tôi không có ngân hàng” có thể bỏ sót credit union hoặc thẻ tín dụng: những thứ này tính là ngân hàng. Tiền gửi cho gia đình ở ngoại quốc là chuyển tiền, và tiệm nơi họ đổi
        chi phiếu ra tiền mặt hoặc mua money order cũng vậy. Tính vài năm gần đây.
    .avoid = Đừng viết tên ngân hàng, số tiền, hoặc tiền gửi cho ai.

## Điện thoại, mạng và đi lại

client-phone-kind = Thân chủ dùng loại điện thoại nào?
    .listen =
        Thân chủ thường không biết ứng dụng nào được phép dùng vị trí của họ. Họ có thể xem trong phần cài đặt, mục “Vị trí” (Location) hoặc “Quyền riêng tư” (Privacy). Nếu họ không
        chắc, hãy chọn câu trả lời đầu.
    .avoid =
        Đừng viết số điện thoại. Hãy để họ tự xem; quý vị không cần thấy trong điện thoại có gì.

client-online-accounts = Thân chủ có tài khoản mạng xã hội hoặc tài khoản khác trên mạng không?
    .listen =
        “Tôi để riêng tư rồi” có thể không đúng với mọi bài đăng: nếu người lạ xem được bất cứ bài đăng hay ảnh nào, hãy chọn câu trả lời đầu. Email, hoặc tài khoản không có bài đăng,
        nghĩa là câu trả lời thứ hai.
    .avoid = Đừng viết tên tài khoản, và đừng xem họ đăng gì.

client-travel-crossed =
    Thân chủ có bao giờ vào hoặc ra khỏi Hoa Kỳ qua phi trường, hải cảng hoặc cửa khẩu biên giới không?
    .listen =
        Mọi chuyến đi ở mọi lứa tuổi đều tính, cả vào và ra, kể cả đi bộ hoặc bằng xe. Tham gia Global Entry, NEXUS, SENTRI hoặc FAST cũng tính. Thân chủ có thể quên một chuyến đi khi
        còn nhỏ.
    .avoid =
        Câu trả lời “không” không cần lý do: đừng hỏi hoặc viết họ đến bằng cách nào hoặc khi nào. Hãy nói điều này trong phòng, không phải trên màn hình dùng chung.

client-travel-flies = Thân chủ có đi máy bay bên trong Hoa Kỳ không?
    .listen =
        Các chuyến bay trong vài năm gần đây đều tính, và những chuyến họ dự định đi cũng vậy. Chuyến bay đến và từ Puerto Rico cũng tính.
    .avoid = Đừng viết ngày, nơi hoặc hãng hàng không.

client-federal-monitor = ICE có buộc thân chủ đeo thiết bị hoặc dùng ứng dụng điện thoại để trình diện không?
    .listen =
        “Cái vòng” có thể là thiết bị ở cổ chân hoặc cổ tay; ứng dụng có thể là SmartLINK. Chỉ tính những gì ICE hoặc công ty BI của ICE đưa cho họ, không tính thiết bị của tòa hình sự.
        Hãy xin xem giấy tờ: giấy có thể ghi “ISAP” hoặc “Alternatives to Detention”.
    .avoid =
        Đừng viết số A (A-number), giờ hoặc nơi trình diện. Những gì thân chủ nói ở đây có thể là điều phải giữ kín: đừng ghi chi tiết.

client-insurance-claim = Có bao giờ có đơn đòi bồi thường bảo hiểm (claim) nào có tên thân chủ không?
    .listen =
        Thân chủ có thể chỉ nghĩ đến đơn do họ nộp. Đơn mà người khác nộp về họ cũng tính; hãy hỏi về tai nạn xe, trộm cắp, thương tích, hoặc hư hại nhà cửa. Nếu họ không chắc, hãy bỏ qua
        câu này.
    .avoid = Đừng viết chuyện gì đã xảy ra, lỗi của ai, hoặc số hợp đồng bảo hiểm.

## Bên cạnh kết quả

client-worry-agency = Cơ quan nào làm thân chủ lo nhất?
    .listen =
        Hãy để họ chọn. “Di trú” hoặc “lính biên phòng” nghĩa là câu trả lời đầu. Nó chỉ thay đổi điều gì được nói trước trong những kết quả giống nhau về mọi mặt khác.
    .avoid = Đừng hỏi hoặc viết vì sao.

client-keeps-records = Thân chủ có điều hành một nơi giữ hồ sơ về người khác không?
    .listen =
        Câu này nói về thân chủ của quý vị, không phải về phòng trợ giúp của chính quý vị. Họ phải cho thuê nhà, hoặc
        điều hành một cơ sở kinh doanh, trường học, nơi tạm trú, phòng khám hoặc phòng trợ giúp; chỉ làm việc ở đó thì
        không đủ. Nếu không điều nào hợp, hãy để trống.
    .avoid = Đừng viết tên nơi đó, hoặc tên của ai trong hồ sơ của nơi đó.
