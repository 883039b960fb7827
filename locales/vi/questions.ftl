## Chủ đề

topic-home = Nơi quý vị ở
topic-license = Bằng lái hoặc thẻ căn cước
topic-car = Xe của quý vị
topic-police = Cảnh sát, nhà giam và tòa
topic-immigration = Văn phòng và tòa di trú
topic-benefits = Trợ cấp, sức khỏe và trường học
topic-work = Việc làm, thuế và tiền bạc
topic-phone = Điện thoại, mạng và đi lại

## Nơi ở

circumstance-state-home = Quý vị sống ở tiểu bang nào?
    .label = Tiểu bang nơi quý vị sống
    .why =
        Luật mỗi tiểu bang mỗi khác. Tiểu bang của quý vị quyết định quy định nào áp dụng cho cảnh
        sát địa phương, tòa án, các chương trình công và trường học.
    .help =
        Hãy chọn tiểu bang nơi quý vị ngủ phần lớn các đêm. Washington, D.C. và Puerto Rico có trong
        danh sách.

circumstance-home-county = Quý vị sống ở quận (county) nào?
    .label = Quận
    .why =
        ICE công bố những cơ quan địa phương nào đã ký thỏa thuận làm công việc di trú, gọi là
        287(g). Biết quận của quý vị, chúng tôi có thể cho thấy cơ quan nào ở đó đã ký.
    .help =
        Hãy chọn quận trong danh sách; chúng tôi không bao giờ hỏi địa chỉ của quý vị. Một số nơi gọi
        là parish, borough, municipio hoặc là một thành phố riêng. Câu trả lời của quý vị ở lại trên
        máy này, và quý vị có thể bỏ qua.

circumstance-home-accounts = Tên quý vị có trên giấy chủ quyền nhà đất (deed), hợp đồng thuê nhà (lease), hoặc tài khoản gas, điện hay nước không?
    .label = Giấy nhà đất, thuê nhà, gas điện nước
    .why =
        Những giấy tờ này nối tên quý vị với một địa chỉ. Một số giấy là công khai, hoặc đến tay các
        cơ quan qua những công ty bán dữ liệu.
    .help =
        Deed là giấy cho biết ai làm chủ một căn nhà hoặc miếng đất. Nếu tên quý vị có trên giấy chủ
        quyền và cả trên những giấy kia, hãy chọn giấy chủ quyền.
    .is-deed = Có, tôi đứng tên một căn nhà hoặc miếng đất
    .is-lease-or-utilities = Có, hợp đồng thuê nhà hoặc tài khoản gas, điện hay nước
    .is-none = Không, không có giấy nào trong số này

circumstance-voter-registered = Quý vị hiện có ghi danh bầu cử không?
    .label = Ghi danh bầu cử
    .why =
        Danh sách cử tri có tên, địa chỉ và ngày sinh. Bộ Tư Pháp đã yêu cầu gần như mọi tiểu bang
        đưa danh sách.
    .help =
        Chỉ công dân Hoa Kỳ mới được phép ghi danh cho các cuộc bầu cử liên bang. Nếu quý vị không
        chắc mình có bị ghi danh do nhầm lẫn hay không, hãy nói chuyện với luật sư trước khi làm bất
        cứ việc gì khác. Quý vị có thể bỏ qua câu này.
    .is-yes = Có
    .is-no = Không

## Bằng lái và DMV

circumstance-state-licensed = Quý vị đã từng có, hoặc từng xin, bằng lái hay thẻ căn cước (ID) ở những tiểu bang nào?
    .label = Tiểu bang đã có hoặc xin bằng
    .why =
        DMV của mỗi tiểu bang giữ hồ sơ riêng: ảnh, địa chỉ và quá trình lái xe của quý vị. Mỗi nơi
        có quy định riêng.
    .help =
        Hãy tính bằng lái xe, bằng lái thương mại (CDL), giấy phép tập lái và thẻ căn cước tiểu bang,
        kể cả của người dưới 18 tuổi. Tính cả những tiểu bang nơi quý vị đã xin và bị từ chối. Tính
        cả thẻ cũ. Nếu quý vị chỉ đi nhờ xe người khác và chưa bao giờ có hay xin thẻ, hãy chọn câu
        trả lời cuối.
    .is-none = Tôi chưa bao giờ có hoặc xin

circumstance-license-status = Bây giờ quý vị có bằng lái hoặc thẻ căn cước (ID) không?
    .label = Bằng lái hoặc thẻ căn cước
    .why =
        DMV giữ ảnh, địa chỉ và hồ sơ lái xe của những người được cấp thẻ. Người chỉ mới xin có thể
        để lại ít hồ sơ hơn.
    .help =
        Thẻ đã hết hạn, đã bị lấy lại hoặc đã trả lại là thẻ cũ. Nếu quý vị có giấy phép tập lái, hãy
        trả lời như với bằng lái. Nếu đơn xin của quý vị còn đang chờ, hãy chọn câu trả lời cuối.
    .is-current = Có, bây giờ tôi có
    .is-past = Bây giờ không, nhưng trước đây tôi có
    .is-never-issued = Tôi đã xin nhưng chưa bao giờ được cấp

circumstance-license-kind = Đó là loại thẻ nào?
    .label = Loại thẻ
    .why =
        Một số loại thẻ có thể được lọc ra thành danh sách trong hồ sơ của DMV. Có luật chỉ bảo vệ
        một số loại thẻ.
    .help =
        Hãy nhìn mặt trước của thẻ. Ngôi sao ở góc trên cho biết đó là REAL ID. Một số thẻ có chữ
        “limited term” hoặc “temporary”. Một số tiểu bang còn có thẻ với tên riêng, như driving
        privilege card hoặc drive-only license. Nếu không có gì nổi bật, hãy chọn “bằng lái thường”.
        Bằng lái thương mại (CDL) cũng tính theo các dấu hiệu đó: có ngôi sao là REAL ID, không có
        thì là bằng lái thường; bằng có chữ “non-domiciled” hoặc “limited term” là bằng lái có thời
        hạn giới hạn. Thẻ của người dưới 18 tuổi cũng tính như vậy. Nếu hai câu trả lời đều hợp, hãy
        chọn bằng lái có thời hạn giới hạn hoặc thẻ lái xe trước. Bằng giấy mà quý vị dùng trong khi
        chờ thẻ gửi qua bưu điện không phải là loại “temporary”. Với thẻ cũ, hãy trả lời cho thẻ sau
        cùng. Quý vị có thể bỏ qua câu này.
    .is-ordinary = Bằng lái thường
    .is-real-id = REAL ID (có ngôi sao)
    .is-enhanced = Bằng lái Enhanced (để qua biên giới bằng đường bộ hoặc đường biển)
    .is-limited-term = Bằng lái có thời hạn giới hạn (Limited Term) hoặc tạm thời (Temporary)
    .is-status-neutral = Thẻ hoặc bằng lái xe không đòi giấy tờ liên bang
    .is-id-card = Thẻ căn cước tiểu bang (ID), không dùng để lái xe

circumstance-license-denied = DMV có bao giờ từ chối quý vị không?
    .label = Bị từ chối bằng lái
    .why = Việc từ chối cũng là một hồ sơ. Có cơ quan đã yêu cầu danh sách những người bị từ chối.
    .help =
        Tính việc bị từ chối vì bất cứ lý do gì, như thiếu giấy tờ. Thi lái rớt thì không tính. Nếu
        cả hai lần đều bị, hãy chọn câu nào cũng được.
    .is-no = Không
    .is-application = Có, khi tôi xin lần đầu
    .is-renewal = Có, khi tôi xin gia hạn

circumstance-license-papers = Quý vị có bao giờ đưa giấy tờ cho DMV để lấy bằng lái hoặc thẻ căn cước không?
    .label = Giấy tờ đã đưa cho DMV
    .why = Một số DMV giữ bản sao giấy tờ mà người ta đưa ra. Một cơ quan có thể xin các bản sao đó.
    .help =
        Ví dụ hộ chiếu, giấy khai sinh hoặc hóa đơn có địa chỉ của quý vị. Tính cả giấy tờ đã đưa
        xem, đã gửi qua bưu điện hoặc đã tải lên mạng.
    .is-yes = Có
    .is-no = Không

circumstance-license-address-shown = DMV có địa chỉ nào của quý vị?
    .label = Địa chỉ ở DMV
    .why =
        Địa chỉ ở DMV là địa chỉ mà các cơ quan có thể tra cứu. Câu này cho chúng tôi biết địa chỉ đó
        có dẫn đến nhà quý vị hay không.
    .help =
        Địa chỉ thường được in trên thẻ. DMV có thể có địa chỉ mới hơn, nếu quý vị đã báo đổi địa
        chỉ. Nếu DMV có cả nhà và hộp thư P.O. box của quý vị, hãy chọn nhà.
    .is-current-home = Nơi tôi đang ở bây giờ
    .is-old-home = Nơi tôi ở trước đây
    .is-not-home = Không phải nhà tôi, như hộp thư P.O. box

circumstance-license-two-records = DMV có hai hồ sơ về quý vị, dưới hai tên không?
    .label = Hai hồ sơ DMV
    .why =
        Một số cuộc tìm kiếm khuôn mặt tìm một khuôn mặt dưới hai tên. Câu trả lời của quý vị ở lại
        trên máy này, và quý vị có thể bỏ qua.
    .help =
        Điều này có thể xảy ra sau khi kết hôn hoặc đổi tên, hoặc khi tên được viết theo hai cách. Nếu
        DMV đã đổi tên trên cùng một hồ sơ, hãy trả lời không.
    .is-yes = Có
    .is-no = Không

## Xe và đường sá

circumstance-state-registered = Ở những tiểu bang nào có xe đang hoặc đã đăng ký dưới tên quý vị?
    .label = Tiểu bang có xe đứng tên quý vị
    .why =
        Bảng số xe dẫn đến tên và địa chỉ chủ xe trong hồ sơ của DMV. Mỗi tiểu bang giữ hồ sơ riêng.
    .help =
        Hãy xem thẻ đăng ký xe (registration) để trong xe. Tính xe hơi, xe tải và xe gắn máy. Nếu
        trên thẻ chỉ có tên người khác thì đừng tính.
    .is-none = Chưa bao giờ có xe nào đứng tên tôi

circumstance-car-address-shown = Trên đăng ký xe là địa chỉ nào?
    .label = Địa chỉ trên đăng ký xe
    .why =
        Cảnh sát đọc bảng số xe thì tra được địa chỉ này. Câu này cho chúng tôi biết địa chỉ đó có dẫn
        đến nhà quý vị hay không.
    .help = Hãy xem thẻ đăng ký xe để trong xe, hoặc thư báo gia hạn.
    .is-current-home = Nơi tôi đang ở bây giờ
    .is-old-home = Nơi tôi ở trước đây
    .is-not-home = Không phải nhà tôi, như hộp thư P.O. box

circumstance-state-drives = Quý vị lái xe, hoặc để xe, ở những tiểu bang nào?
    .label = Những tiểu bang quý vị lái xe
    .why =
        Camera đọc bảng số xe trên đường và ở bãi đậu xe, kể cả ở tiểu bang quý vị không sống. Luật về
        dữ liệu đó mỗi tiểu bang mỗi khác.
    .help =
        Tính những tiểu bang quý vị thường lái xe, và bất cứ tiểu bang nào quý vị đã lái ngang qua
        trong vài năm gần đây. Tính những tiểu bang nơi xe của quý vị đậu hoặc người khác lái xe đó.
        Tính cả xe mượn, xe thuê hoặc xe của chỗ làm mà quý vị lái. Nếu quý vị chỉ ngồi nhờ xe, hãy
        tính những tiểu bang nơi quý vị thường đi cùng một chiếc xe: camera cũng đọc bảng số xe đó, dù
        bảng số dẫn đến chủ xe.
    .is-none = Tôi không lái xe và không có xe

circumstance-car-toll-account = Quý vị có thẻ thu phí hoặc tài khoản trả phí cầu đường (toll) không?
    .label = Tài khoản phí cầu đường
    .why =
        Tài khoản phí cầu đường lưu lại nơi và lúc một chiếc xe đi trên đường thu phí. Trong một số
        trường hợp, cảnh sát có thể lấy được dữ liệu đó.
    .help =
        Ví dụ E-ZPass, FasTrak hoặc SunPass. Hãy tìm miếng thẻ nhỏ trên kính trước, hoặc các khoản
        trả phí cầu đường từ thẻ hoặc tài khoản ngân hàng.
    .is-yes = Có
    .is-no = Không

## Cảnh sát, nhà giam, tòa tiểu bang và địa phương

circumstance-police-any = Quý vị có bao giờ tiếp xúc với cảnh sát, nhà giam, hoặc tòa tiểu bang hay tòa địa phương không?
    .label = Tiếp xúc với cảnh sát, nhà giam, tòa
    .why =
        Việc tiếp xúc như vậy thường để lại hồ sơ. Nếu quý vị chưa bao giờ có, chúng tôi bỏ qua những
        câu hỏi khác về việc này.
    .help =
        Tính việc bị chặn lại, giấy phạt, bị bắt hoặc vụ việc ở tòa thuộc bất cứ loại nào. Tính cả
        biên bản báo cảnh sát, kể cả khi quý vị là nạn nhân đi báo hoặc là nhân chứng. Tòa di trú sẽ
        hỏi sau.
    .is-yes = Có
    .is-no = Không

circumstance-state-booked = Quý vị đã từng bị bắt và bị lấy dấu vân tay ở những tiểu bang nào?
    .label = Tiểu bang đã bị bắt
    .why =
        Dấu vân tay lấy sau khi bị bắt được gửi đến FBI và được so với hồ sơ liên bang. Câu trả lời
        của quý vị ở lại trên máy này.
    .help =
        Tính việc bị bắt ngay cả khi vụ việc đã được bãi bỏ. Giấy phạt không lấy dấu vân tay thì không
        tính. Lấy dấu vân tay để xin việc cũng không tính.
    .is-none = Việc đó chưa bao giờ xảy ra với tôi

circumstance-police-in-custody = Bây giờ quý vị có đang ở trong nhà giam không?
    .label = Hiện ở trong nhà giam
    .why =
        Nhà giam giữ hồ sơ về ai đang ở đó và khi nào dự định thả. Một số nhà giam chia sẻ hồ sơ đó
        với ICE.
    .help = Nếu quý vị trả lời thay cho người khác, hãy trả lời cho người đó.
    .is-yes = Có
    .is-no = Không

circumstance-police-report = Tên quý vị có trong biên bản cảnh sát (police report) nào không?
    .label = Biên bản cảnh sát
    .why =
        Cảnh sát địa phương giữ các biên bản này. Câu trả lời quyết định chúng tôi có cho thấy ai có
        thể xin biên bản của quý vị hay không.
    .help =
        Ví dụ sau khi bị chặn xe, sau một tai nạn xe hoặc một cuộc gọi nhờ giúp, hoặc với tư cách
        nhân chứng. Nếu quý vị đã báo một tội phạm mà mình là nạn nhân, câu kế tiếp sẽ hỏi về việc đó.
    .is-yes = Có
    .is-no = Không

circumstance-police-victim-report = Quý vị có bao giờ báo cảnh sát về một tội phạm mà quý vị là nạn nhân không?
    .label = Báo cảnh sát khi là nạn nhân
    .why = Ở một số tiểu bang, biên bản như vậy có quy định riêng. Câu trả lời của quý vị ở lại trên máy này.
    .help = Tính cả khi chính quý vị báo hoặc có người báo giúp quý vị.
    .is-yes = Có
    .is-no = Không

circumstance-police-court =
    Quý vị có hoặc đã từng có vụ việc hay phiên tòa ở tòa tiểu bang hoặc tòa địa phương không?
    .label = Vụ việc ở tòa tiểu bang, địa phương
    .why =
        Danh sách các vụ việc ở tòa mở cho bất cứ ai xem. Phiên tòa sắp tới còn cho biết quý vị sẽ ở
        đâu và lúc nào.
    .help =
        Tính các vụ giao thông, gia đình, thuê nhà và hình sự. Nếu có nhiều vụ, hãy chọn vụ chưa xong.
        Tòa di trú không phải là tòa tiểu bang; có những câu khác hỏi về tòa di trú.
    .is-upcoming = Có, sắp có phiên tòa hoặc vụ việc chưa xong
    .is-past = Có, nhưng đã xong
    .is-no = Không

## Văn phòng di trú liên bang và tòa di trú

circumstance-federal-any = Quý vị có bao giờ làm việc với các văn phòng di trú Hoa Kỳ hoặc tòa di trú không?
    .label = Tiếp xúc với văn phòng hoặc tòa di trú
    .why =
        Các văn phòng này lưu giữ mẫu đơn, ảnh và địa chỉ. Nếu quý vị chưa bao giờ làm việc với họ,
        chúng tôi bỏ qua những câu hỏi khác về việc này.
    .help =
        Nhiều người chưa bao giờ làm việc với họ. Khi đó hãy trả lời không. Tính mẫu đơn quý vị đã nộp, hoặc người khác
        nộp cho quý vị, và việc lấy dấu vân tay để xin visa hoặc cho USCIS. Tính buổi trình diện (check-in), phiên tòa,
        thư của tòa di trú, visa du học, và lần bị viên chức biên giới hoặc di trú giữ lại. Tính cả khi quý vị, hoặc
        người từng sống chung với quý vị, đã nhận một đứa trẻ từ nơi tạm trú liên bang. Chỉ đi ngoại quốc thôi thì không
        tính; chúng tôi sẽ hỏi về việc đi lại sau. Quý vị có thể bỏ qua câu này.
    .is-yes = Có
    .is-no = Không, chưa bao giờ

circumstance-federal-biometrics =
    Có văn phòng liên bang nào về biên giới, visa hoặc di trú đã từng chụp ảnh hoặc lấy dấu vân tay của quý vị không?
    .label = Ảnh, vân tay ở văn phòng liên bang
    .why =
        Các văn phòng này đưa ảnh và dấu vân tay vào hồ sơ của Bộ An Ninh Nội Địa (DHS). Viên chức có
        thể so một khuôn mặt trên đường phố với những hồ sơ đó.
    .help =
        Ví dụ ở buổi phỏng vấn visa, ở buổi hẹn lấy sinh trắc học (biometrics), ở phi trường khi đi
        xa về, hoặc cho Global Entry.
    .is-yes = Có
    .is-no = Không

circumstance-federal-application =
    Quý vị có bao giờ nộp mẫu đơn cho USCIS, hoặc có ai nộp cho quý vị không?
    .label = Đơn đã nộp cho USCIS
    .why =
        USCIS chia sẻ hồ sơ với ICE. Mẫu đơn như vậy thường có địa chỉ và lịch sử gia đình.
    .help =
        USCIS là văn phòng lo đơn bảo lãnh gia đình, giấy phép làm việc, thẻ xanh và quốc tịch. Tính cả
        đơn cho người thân nếu trong đó có tên quý vị.
    .is-yes = Có
    .is-no = Không

circumstance-federal-registration = Quý vị có bao giờ gửi cho USCIS mẫu đơn G-325R không?
    .label = Mẫu đăng ký G-325R
    .why =
        Mẫu đơn này đưa địa chỉ và quá trình của quý vị vào hồ sơ liên bang. Câu trả lời của quý vị ở
        lại trên máy này.
    .help =
        Mẫu đơn này để đăng ký người không phải công dân, và USCIS nhận đơn từ tháng 4 năm 2025. Nếu
        quý vị phân vân có nên gửi hay không, hãy nói chuyện với luật sư trước. Quý vị có thể bỏ qua
        câu này.
    .is-yes = Có
    .is-no = Không

circumstance-federal-victim-filing =
    Quý vị có bao giờ nộp đơn cho USCIS với tư cách nạn nhân của bạo hành, tội phạm hoặc buôn người không?
    .label = Đơn nạn nhân nộp cho USCIS
    .why =
        Một luật liên bang cho những đơn này thêm sự riêng tư, có giới hạn. Câu trả lời của quý vị ở
        lại trên máy này.
    .help =
        Những đơn này gọi là VAWA, U hoặc T. Chỉ báo cảnh sát thôi thì không phải là đơn như vậy.
    .is-yes = Có
    .is-no = Không

circumstance-federal-court-case = Quý vị có bao giờ có vụ việc ở tòa di trú không?
    .label = Vụ việc ở tòa di trú
    .why =
        Hồ sơ của tòa có địa chỉ và ngày các phiên tòa, và luật sư của ICE có thể xem. Câu trả lời của
        quý vị ở lại trên máy này.
    .help =
        Thư của tòa này ghi “Executive Office for Immigration Review” hoặc “EOIR”. Tòa giao thông, tòa
        gia đình và tòa hình sự là những tòa khác.
    .is-yes = Có
    .is-no = Không

circumstance-federal-order =
    Có bao giờ một thẩm phán di trú hoặc viên chức di trú ra lệnh cho quý vị phải rời Hoa Kỳ không?
    .label = Lệnh phải rời Hoa Kỳ
    .why =
        ICE có thể đưa lệnh như vậy vào nơi mà cảnh sát thấy khi chặn xe. Câu trả lời của quý vị ở lại
        trên máy này.
    .help =
        Tính cả lệnh từ lâu. Thẩm phán có thể ra lệnh đối với người vắng mặt ở phiên tòa, nên có thể
        quý vị không biết. Đường dây thông tin miễn phí và trang mạng của tòa di trú cho thấy các vụ
        việc của tòa; có thể không cho thấy lệnh do viên chức ra. Luật sư có thể tra giúp. Nếu không
        chắc, hãy bỏ qua câu này.
    .is-yes = Có
    .is-no = Không

circumstance-federal-appointment = Quý vị có buổi hẹn sắp tới với ICE hoặc USCIS không?
    .label = Buổi hẹn sắp tới
    .why =
        Buổi hẹn cho văn phòng biết quý vị sẽ ở đâu và lúc nào. Nó cũng liên quan đến hồ sơ liên bang
        và địa chỉ trong đó.
    .help =
        Hãy tìm thư hoặc tin nhắn có ghi ngày. Lần đến USCIS để lấy dấu vân tay hoặc chụp ảnh tính là
        buổi hẹn với USCIS. Nếu có cả hai loại, hãy chọn buổi trình diện ICE.
    .is-check-in = Có, buổi trình diện (check-in) với ICE
    .is-interview = Có, buổi hẹn với USCIS
    .is-no = Không

circumstance-federal-address =
    Lần cuối, quý vị đã cho USCIS, ICE hoặc tòa di trú địa chỉ nào?
    .label = Địa chỉ ở văn phòng liên bang
    .why = Các văn phòng này thấy được địa chỉ quý vị đã cho. Câu này cho chúng tôi biết địa chỉ đó có dẫn đến nhà quý vị hay không.
    .help =
        Hãy xem mẫu đơn hoặc lá thư sau cùng. Nếu họ có nhiều hơn một địa chỉ và một trong đó là nhà
        quý vị, hãy chọn nhà.
    .is-current-home = Nơi tôi đang ở bây giờ
    .is-old-home = Nơi tôi ở trước đây
    .is-not-home = Không phải nhà tôi, như hộp thư P.O. box

circumstance-federal-detained =
    Viên chức biên giới hoặc di trú có bao giờ giữ quý vị lại, dù chỉ một lúc ngắn không?
    .label = Bị viên chức biên giới, di trú giữ
    .why =
        Bộ An Ninh Nội Địa (DHS) lấy DNA của phần lớn những người bị họ giữ và gửi đến một kho hồ sơ
        của FBI. Câu trả lời của quý vị ở lại trên máy này.
    .help =
        Ví dụ ở biên giới, ở phi trường, trong phòng giam hoặc trung tâm giam giữ. Vài câu hỏi ở quầy
        xem hộ chiếu thì không tính. Quý vị có thể bỏ qua câu này.
    .is-yes = Có
    .is-no = Không

circumstance-federal-student = Có trường nào ở Hoa Kỳ đã từng báo cáo quý vị là sinh viên diện F, M hoặc J không?
    .label = Sinh viên diện F, M hoặc J
    .why =
        Các trường báo cáo những sinh viên này vào SEVIS, một hệ thống do ICE điều hành. Trong đó có
        tên trường và một địa chỉ.
    .help =
        Trường cấp cho những sinh viên đó mẫu I-20 hoặc DS-2019. Nếu chưa bao giờ có mẫu nào, hãy trả
        lời không. Quý vị có thể bỏ qua câu này.
    .is-yes = Có
    .is-no = Không

circumstance-federal-sponsor =
    Quý vị có bao giờ nhận một đứa trẻ từ nơi tạm trú liên bang, hoặc sống chung với người đã nhận không?
    .label = Trẻ từ nơi tạm trú liên bang
    .why =
        Cơ quan tị nạn liên bang (ORR) giữ hồ sơ về những người lớn trong nhà đó. Theo tin báo chí, từ
        năm 2025 có thêm nhiều viên chức ICE xem được hồ sơ đó.
    .help =
        Câu này nói về trẻ em đến Hoa Kỳ mà không có cha mẹ đi cùng. Người lớn nhận đứa trẻ gọi là
        người bảo trợ (sponsor). Tính cả khi quý vị đã sống trong nhà đó. Quý vị có thể bỏ qua câu này.
    .is-yes = Có
    .is-no = Không

## Chương trình công và trường học

circumstance-benefits-any =
    Quý vị, hoặc người trong hộ gia đình, có bao giờ xin hoặc nhận trợ giúp từ một chương trình công không?
    .label = Chương trình công
    .why =
        Mỗi chương trình giữ một hồ sơ về hộ gia đình. Nếu chưa ai từng xin, chúng tôi bỏ qua các câu
        hỏi về từng chương trình.
    .help =
        Ví dụ Medicaid, việc cấp cứu mà Medicaid trả tiền, phiếu thực phẩm (SNAP), trợ cấp tiền mặt
        (TANF hoặc SSI), trợ giúp tiền thuê nhà hoặc trợ cấp sinh viên liên bang (FAFSA). Tính cả trợ
        giúp cho con. Tính cả đơn xin đã bị từ chối.
    .is-yes = Có
    .is-no = Không

circumstance-benefits-medicaid =
    Quý vị, hoặc người trong hộ gia đình, có bao giờ xin hoặc nhận Medicaid, Medicaid khẩn cấp hoặc CHIP không?
    .label = Medicaid, Medicaid khẩn cấp hoặc CHIP
    .why =
        Hồ sơ Medicaid có tên, địa chỉ và số điện thoại, kể cả của người chỉ được trả cho việc khẩn
        cấp. Có tòa cho phép một phần dữ liệu này đến tay ICE, nên chúng tôi cho thấy điều đã biết ở
        tiểu bang của quý vị.
    .help =
        Medicaid trả tiền chăm sóc sức khỏe. Medicaid khẩn cấp (Emergency Medicaid) trả cho bệnh viện
        khi cấp cứu hoặc sinh con, bất kể tình trạng của người đó. CHIP dành cho trẻ em. Một số tiểu
        bang gọi tên khác, như Medi-Cal ở California. Nếu bệnh viện đã điền giấy tờ giúp quý vị, hãy
        tính. Medicare là chương trình khác.
    .is-yes = Có
    .is-no = Không

circumstance-benefits-snap =
    Quý vị, hoặc người trong hộ gia đình, có bao giờ xin hoặc nhận phiếu thực phẩm (SNAP) không?
    .label = Phiếu thực phẩm (SNAP)
    .why =
        Chính phủ liên bang đã yêu cầu các tiểu bang đưa những hồ sơ này. Một tòa bảo vệ một số tiểu
        bang, nên chúng tôi cho thấy điều đã biết ở tiểu bang của quý vị.
    .help =
        Tiền SNAP được nạp vào một thẻ gọi là EBT. Một số tiểu bang gọi tên khác, như CalFresh ở
        California. WIC là chương trình khác.
    .is-yes = Có
    .is-no = Không

circumstance-benefits-housing =
    Quý vị, hoặc người trong hộ gia đình, có bao giờ xin hoặc nhận trợ giúp liên bang về nhà ở không?
    .label = Trợ giúp nhà ở
    .why =
        Bộ Gia Cư liên bang (HUD) đã so hồ sơ người thuê nhà với một cơ sở dữ liệu di trú.
    .help =
        Ví dụ nhà ở công (public housing), phiếu Section 8, hoặc tòa nhà có trợ giúp tiền thuê của
        liên bang. Nếu không chắc, hãy xem hợp đồng thuê nhà hoặc hỏi văn phòng gia cư.
    .is-yes = Có
    .is-no = Không
circumstance-benefits-cash =
    Quý vị, hoặc người trong hộ gia đình, có bao giờ xin hoặc nhận trợ cấp tiền mặt (TANF hoặc SSI) không?
    .label = Trợ cấp tiền mặt (TANF hoặc SSI)
    .why =
        Một luật năm 1996 buộc các văn phòng này báo cáo người mà họ biết là đang ở Hoa Kỳ bất hợp
        pháp. Câu trả lời của quý vị ở lại trên máy này.
    .help =
        TANF là trợ cấp tiền mặt cho gia đình; một số tiểu bang gọi tên khác, như CalWORKs ở
        California. SSI là tiền hằng tháng của An Sinh Xã Hội (Social Security) cho người già hoặc
        khuyết tật có ít của cải. Tiền hưu An Sinh Xã Hội không phải là SSI. Tính cả đơn xin đã bị từ
        chối. Quý vị có thể bỏ qua câu này.
    .is-yes = Có
    .is-no = Không

circumstance-school-child = Trong nhà quý vị có trẻ em đi học, hoặc sinh viên không?
    .label = Trẻ đi học hoặc sinh viên
    .why =
        Trường học giữ tên, địa chỉ và cách liên lạc với gia đình. Một luật liên bang bảo vệ những hồ
        sơ này, có ngoại lệ.
    .help = Tính bất cứ trường nào, từ mẫu giáo đến đại học. Nếu quý vị đang học, hãy tính cả mình.
    .is-yes = Có
    .is-no = Không

circumstance-school-directory =
    Quý vị có viết giấy yêu cầu trường không đưa ra “thông tin danh bạ” (directory information) không?
    .label = Thông tin danh bạ ở trường
    .why = Trường được phép đưa ra dữ liệu này trừ khi gia đình nói không. Nói không thì dữ liệu được bảo vệ tốt hơn.
    .help =
        Directory information là dữ liệu như tên, địa chỉ và số điện thoại. Hãy tìm mẫu đơn từ đầu năm
        học, hoặc hỏi trường. Nếu có nhiều trường, chỉ trả lời có nếu tất cả các trường đều đã nhận
        bằng giấy.
    .is-opted-out = Có, bằng giấy
    .is-not-opted-out = Không
circumstance-school-aid-form =
    Quý vị, hoặc người trong hộ gia đình, có bao giờ điền mẫu xin trợ cấp sinh viên (FAFSA) không?
    .label = Mẫu trợ cấp sinh viên (FAFSA)
    .why =
        Mẫu này có tên, ngày sinh và địa chỉ của sinh viên và của cha mẹ hoặc vợ/chồng. Câu trả lời
        của quý vị ở lại trên máy này.
    .help =
        Tính khi quý vị đã điền với tư cách sinh viên, hoặc đã cho dữ liệu với tư cách cha mẹ hay
        vợ/chồng. Mẫu chỉ tiểu bang hoặc chỉ một trường đại học dùng thì không phải là FAFSA. Quý vị
        có thể bỏ qua câu này.
    .is-yes = Có
    .is-no = Không

## Việc làm và tiền bạc

circumstance-work-records =
    Quý vị có bao giờ làm việc có khai báo cho một chủ lao động ở Hoa Kỳ, hoặc nộp tờ khai thuế Hoa Kỳ không?
    .label = Việc làm và thuế
    .why =
        Chủ lao động giữ mẫu I-9 của quý vị và báo cáo tiền lương của quý vị cho tiểu bang; ICE có thể
        hỏi xin cả hai. Tờ khai thuế có một địa chỉ. ICE đã yêu cầu cơ quan thuế (IRS) đưa địa chỉ, và
        các tòa không đồng ý với nhau về việc IRS có được phép làm vậy hay không.
    .help =
        Làm việc có khai báo (on the books) nghĩa là chủ lao động đã cho quý vị điền giấy tờ và báo
        cáo lương: cuống lương (pay stub) hoặc mẫu W-2 là dấu hiệu của việc đó. Tính tờ khai thuế dùng
        số An Sinh Xã Hội (Social Security) hoặc ITIN, kể cả tờ khai do vợ/chồng nộp có tên quý vị
        trong đó. Quý vị có thể bỏ qua câu này.
    .is-employer = Đã làm cho một chủ lao động
    .is-taxes = Đã nộp tờ khai thuế
    .is-both = Cả hai
    .is-none = Không việc nào

circumstance-work-social-security = Quý vị có bao giờ được cấp số An Sinh Xã Hội (Social Security) không?
    .label = Số An Sinh Xã Hội (Social Security)
    .why =
        An Sinh Xã Hội giữ tên và một địa chỉ của quý vị. Nơi này đã chia sẻ một số dữ liệu với Bộ An
        Ninh Nội Địa (DHS). Câu trả lời của quý vị ở lại trên máy này.
    .help =
        Tính số do văn phòng An Sinh Xã Hội cấp cho quý vị, dù đã lâu. Chúng tôi không bao giờ hỏi
        chính con số đó. ITIN để khai thuế là một số khác. Quý vị có thể bỏ qua câu này.
    .is-yes = Có
    .is-no = Không

circumstance-money-services = Quý vị có dùng ngân hàng, hoặc gửi hay nhận tiền qua dịch vụ chuyển tiền không?
    .label = Ngân hàng và chuyển tiền
    .why =
        Ngân hàng, công ty tín dụng (credit bureau) và hãng chuyển tiền giữ tên và địa chỉ. Các cơ quan
        tiếp cận những nơi này qua các đường đi khác nhau.
    .help =
        Ngân hàng cũng gồm cả credit union hoặc thẻ tín dụng. Chuyển tiền là tiền gửi ở tiệm hoặc qua
        ứng dụng, ví dụ cho gia đình ở ngoại quốc. Tiệm nơi quý vị đổi chi phiếu ra tiền mặt hoặc mua
        money order cũng tính là chuyển tiền. Tính vài năm gần đây.
    .is-bank = Ngân hàng hoặc thẻ tín dụng
    .is-transfers = Dịch vụ chuyển tiền
    .is-both = Cả hai
    .is-none = Không việc nào

## Điện thoại, mạng và đi lại

circumstance-phone-kind = Quý vị dùng loại điện thoại nào?
    .label = Loại điện thoại
    .why =
        Một số ứng dụng điện thoại chia sẻ quý vị đang ở đâu với những công ty bán thông tin đó. Công
        ty điện thoại giữ hồ sơ về mọi điện thoại.
    .help =
        Phần cài đặt của điện thoại liệt kê các ứng dụng được phép dùng vị trí của quý vị. Hãy xem mục
        “Vị trí” (Location) hoặc “Quyền riêng tư” (Privacy). Nếu không chắc, hãy chọn câu trả lời đầu.
    .is-location-apps = Điện thoại thông minh; có ứng dụng được phép dùng vị trí của tôi
    .is-no-location-apps = Điện thoại thông minh; không ứng dụng nào được phép dùng vị trí của tôi
    .is-basic = Điện thoại thường không có ứng dụng
    .is-none = Không có điện thoại

circumstance-online-accounts = Quý vị có tài khoản mạng xã hội hoặc tài khoản khác trên mạng không?
    .label = Tài khoản trên mạng
    .why =
        Ai cũng đọc được bài đăng công khai, và ICE cũng đọc. Các cơ quan còn hỏi các công ty ai đứng
        sau một tài khoản.
    .help =
        Ví dụ Facebook, Instagram, TikTok hoặc YouTube. Nếu người lạ xem được bất cứ bài đăng hay ảnh
        nào của quý vị, hãy chọn câu trả lời đầu. Với email, hoặc tài khoản không có bài đăng, hãy chọn
        câu trả lời thứ hai.
    .is-public = Có, và có phần công khai
    .is-private = Có, nhưng chỉ những người tôi chọn mới xem được
    .is-none = Không

circumstance-travel-crossed =
    Quý vị có bao giờ vào hoặc ra khỏi Hoa Kỳ qua phi trường, hải cảng hoặc cửa khẩu biên giới không?
    .label = Qua biên giới
    .why =
        Viên chức biên giới ghi lại việc đến và đi, thường kèm ảnh. Điều này liên quan đến hồ sơ đi
        lại, dữ liệu khuôn mặt của quý vị và việc khám điện thoại ở biên giới.
    .help =
        Tính mọi chuyến đi ở mọi lứa tuổi, bằng máy bay, tàu, xe hoặc đi bộ. Tính cả Global Entry,
        NEXUS, SENTRI và FAST: tham gia một chương trình như vậy cũng tạo ra những hồ sơ này.
    .is-yes = Có
    .is-no = Không

circumstance-travel-flies = Quý vị có đi máy bay bên trong Hoa Kỳ không?
    .label = Chuyến bay bên trong Hoa Kỳ
    .why =
        Theo tin báo chí, cơ quan an ninh phi trường (TSA) đưa tên hành khách cho ICE, kể cả với các
        chuyến bay bên trong Hoa Kỳ.
    .help =
        Tính các chuyến bay trong vài năm gần đây và những chuyến quý vị dự định đi. Tính cả chuyến bay
        đến và từ Puerto Rico.
    .is-yes = Có
    .is-no = Không

circumstance-federal-monitor =
    ICE có buộc quý vị đeo thiết bị hoặc dùng ứng dụng điện thoại để trình diện không?
    .label = Thiết bị giám sát của ICE
    .why =
        Thiết bị hoặc ứng dụng như vậy cho ICE biết quý vị đang ở đâu. Luật tiểu bang không xen vào
        giữa. Câu trả lời của quý vị ở lại trên máy này.
    .help =
        Ví dụ thiết bị ở cổ chân hoặc cổ tay, hoặc ứng dụng SmartLINK. Chương trình này gọi là ISAP
        hoặc Alternatives to Detention. Chỉ tính những gì ICE hoặc công ty BI của ICE đưa cho quý vị.
        Quý vị có thể bỏ qua câu này.
    .is-device = Có, thiết bị ở cổ chân hoặc cổ tay
    .is-phone-app = Có, ứng dụng trên điện thoại
    .is-both = Có, cả hai
    .is-no = Không

circumstance-insurance-claim =
    Có bao giờ có đơn đòi bồi thường bảo hiểm (claim) nào có tên quý vị không?
    .label = Đơn đòi bồi thường bảo hiểm
    .why = Các hãng bảo hiểm chia sẻ đơn đòi bồi thường trong một kho hồ sơ chung. Tháng 7 năm 2025, 404 Media tường thuật rằng ICE tìm trong kho đó.
    .help =
        Ví dụ sau một tai nạn xe, trộm cắp, thương tích hoặc hư hại nhà cửa. Tính cả đơn mà người khác
        nộp về quý vị. Nếu không chắc, hãy bỏ qua câu này.
    .is-yes = Có
    .is-no = Không

## Bên cạnh kết quả

circumstance-worry-agency = Cơ quan nào làm quý vị lo nhất?
    .label = Nói trước
    .why = Trong những kết quả giống nhau về mọi mặt khác, chúng tôi sẽ nói trước cơ quan này tiếp cận được gì. Không có gì khác thay đổi.
    .is-immigration-enforcement = ICE và cơ quan biên giới (CBP)
    .is-police = Cảnh sát
    .is-fbi = FBI
circumstance-keeps-records = Quý vị có điều hành một nơi giữ hồ sơ về người khác không?
    .label = Nơi giữ hồ sơ
    .why = Một số bước chỉ dành cho người điều hành nơi như vậy. Các bước đó chỉ hiện ra nếu quý vị nói có.
    .is-rental = Tôi cho thuê nhà
    .is-business = Tôi điều hành một cơ sở kinh doanh
    .is-school = Tôi điều hành một trường học
    .is-shelter-or-clinic = Tôi điều hành một nơi tạm trú, phòng khám hoặc phòng trợ giúp
