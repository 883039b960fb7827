## Các ô trong thư

field-full-name = Họ và tên
    .help = Như văn phòng ghi trong hồ sơ.
field-other-names = Những tên khác đã dùng
field-mailing-address = Địa chỉ nhận thư
    .help = Nơi gửi thư trả lời. Có thể ghi địa chỉ của phòng trợ giúp pháp lý ở đây.
field-city-state-zip = Thành phố, tiểu bang và mã ZIP
field-earlier-addresses = Các địa chỉ trong năm năm qua
    .help = Ghi lần lượt, cách nhau bằng dấu chấm phẩy.
field-birth-date = Ngày sinh
field-birth-place = Nơi sinh
    .help = Thành phố và quốc gia. Luật đòi điều này để chắc chắn quý vị là ai.
field-license-number = Số bằng lái xe hoặc số thẻ căn cước
field-social-security-number = Số An Sinh Xã Hội (Social Security)
field-plate-number = Bảng số xe
field-a-number = Số A (A-number)
    .help = Chữ A và tám hoặc chín chữ số, có trên thư của các văn phòng di trú. Hãy để trống nếu quý vị không biết.
field-court = Tòa di trú
    .help = Thành phố của tòa.
field-event = Ngày và nơi
    .help = Việc đó xảy ra lúc nào và ở đâu, theo những gì quý vị biết.
field-phone-number = Số điện thoại
field-email = Email
field-child-name = Tên học sinh, sinh viên
field-school = Trường
    .help = Tên và địa chỉ của trường.
field-grade = Lớp
field-agency-name = Sở cảnh sát, cảnh sát quận (sheriff) hoặc thành phố
    .help = Tên và địa chỉ của văn phòng. Thư được gửi cho người phụ trách hồ sơ ở đó.
field-group-name = Nhóm đứng ra hỏi
    .help = Tên nhóm sẽ thành công khai. Mọi tên trên thư này cũng vậy.

## Thư gửi sở cấp bằng lái

letter-own-driver-record = Xin DMV hồ sơ lái xe của chính quý vị
    .what =
        Hồ sơ này cho thấy DMV giữ những mục nào, và thường cho thấy địa chỉ nào. Nó không cho thấy ai
        đã xem hồ sơ.
    .unsafe =
        Địa chỉ trên bằng lái của quý vị không phải nơi quý vị đang ở. Địa chỉ mới trên thư này có thể
        được ghi vào hồ sơ của DMV, và cảnh sát và ICE tra được địa chỉ đó.
    .where =
        Chúng tôi không liệt kê địa chỉ của các văn phòng này. Hãy xem trang mạng của chính văn phòng,
        mục hồ sơ lái xe (driving records), hoặc tờ giấy gửi kèm bằng lái của quý vị. Nhiều tiểu bang
        muốn dùng mẫu đơn riêng của họ.
    .fee =
        Thông thường tốn vài đô la; ở North Carolina là $10 đến $14. Hãy hỏi văn phòng trước.
    .caution =
        Hãy ghi địa chỉ mà DMV đã có, và không ghi địa chỉ nào khác.
    .subject = Yêu cầu hồ sơ lái xe của chính tôi
    .ask =
        Tôi xin một bản sao hồ sơ lái xe của chính tôi, đầy đủ như quý cơ quan đưa cho chính người mà
        hồ sơ nói về.
    .more =
        Xin gửi đến địa chỉ ở trên. Thư này không báo đổi địa chỉ, và tôi không yêu cầu quý cơ quan thay
        đổi hồ sơ nào.
    .answer =
        Nếu cần mẫu đơn hoặc lệ phí, xin gửi cho tôi mẫu đơn và cho tôi biết số tiền.

letter-who-got-my-dmv-record = Hỏi DMV ai đã nhận hồ sơ của quý vị
    .what =
        Thư này xin danh sách những ai đã nhận hoặc tra cứu hồ sơ của quý vị. Hãy hỏi sớm: California
        chỉ giữ một số danh sách này trong 90 ngày, các danh sách khác trong hai năm. Luật liên bang
        buộc người mua dữ liệu DMV giữ danh sách như vậy trong năm năm, nhưng là cho DMV, không phải
        cho quý vị.
    .unsafe =
        Chỉ an toàn nếu DMV đã có địa chỉ nơi quý vị đang ở. Nếu không, thư này cho DMV biết một địa chỉ
        mới, hoặc cho thấy hồ sơ về quý vị đáng được xem.
    .where =
        Chúng tôi không liệt kê địa chỉ của các văn phòng này. Hãy xem trang mạng của chính văn phòng,
        mục hồ sơ (records) hoặc quyền riêng tư (privacy).
    .fee =
        Chúng tôi không tìm thấy lệ phí nào cho việc này. Hãy hỏi văn phòng trước.
    .caution =
        Có thể DMV không ghi lại những gì cảnh sát tra cứu qua mạng riêng của họ. Vì vậy, một thư trả
        lời trống không chứng tỏ rằng không ai đã xem.
    .subject = Yêu cầu danh sách những lần tiết lộ hồ sơ của tôi
    .ask =
        Tôi xin danh sách mọi cá nhân, công ty và cơ quan, ngoài văn phòng của quý cơ quan, đã được tiết
        lộ hoặc đã tra cứu hồ sơ xe cơ giới của tôi, cùng với ngày, những gì đã tiết lộ và mục đích sử
        dụng được phép đã nêu làm lý do.
    .more =
        Xin tính cả hồ sơ bằng lái xe, thẻ căn cước, ảnh và xe, và mọi năm mà quý cơ quan còn giữ các danh sách đó. Xin
        giữ các danh sách này cho đến khi quý cơ quan trả lời tôi. Nếu quý cơ quan không giữ danh sách như vậy, xin cho
        biết.
    .answer =
        Thư này không báo đổi địa chỉ, và tôi không yêu cầu quý cơ quan thay đổi hồ sơ nào.

letter-withdraw-dmv-consent = Báo cho DMV rằng quý vị rút lại mọi sự đồng ý chia sẻ dữ liệu
    .what =
        Không có danh sách từ chối nào để ghi tên vào: từ một luật năm 1999, dữ liệu của quý vị chỉ được
        phép bán để quảng cáo nếu quý vị đã đồng ý. Thư này rút lại mọi lời đồng ý mà có thể quý vị đã
        cho, kể cả cho từng yêu cầu riêng. Thư không ngăn được cảnh sát, ICE, hãng bảo hiểm hoặc những
        nơi khác mà luật không đòi phải có sự đồng ý.
    .where =
        Chúng tôi không liệt kê địa chỉ của các văn phòng này. Hãy xem trang mạng của chính văn phòng,
        mục hồ sơ (records) hoặc quyền riêng tư (privacy).
    .subject = Rút lại sự đồng ý tiết lộ
    .ask =
        Tôi rút lại mọi sự đồng ý, đã cho vào bất cứ lúc nào, về việc tiết lộ thông tin cá nhân hoặc
        thông tin cá nhân được giới hạn cao (highly restricted personal information) từ hồ sơ xe cơ giới
        của tôi, cho từng yêu cầu riêng và cho việc phân phối hàng loạt để khảo sát, tiếp thị hoặc chào
        hàng.
    .more =
        Xin ghi điều này vào hồ sơ của tôi. Tôi không yêu cầu quý cơ quan thay đổi gì khác trong đó, và
        tôi không cần trả lời.

## Thư gửi các công ty bán dữ liệu về người dân

letter-lexisnexis-disclosure = Xin LexisNexis bản báo cáo về quý vị
    .what =
        Bản báo cáo miễn phí và cho thấy những địa chỉ, số điện thoại và mối liên hệ mà LexisNexis bán.
        Không gì bị xóa. Báo cáo gửi qua bưu điện trong khoảng hai tuần.
    .unsafe =
        Yêu cầu này cần địa chỉ hiện nay của quý vị. Nếu LexisNexis chưa có, quý vị trao nó cho một công
        ty đã bán dữ liệu cho ICE. Chỉ có giấy chủ quyền nhà đất (deed) mới cho biết chắc rằng một địa chỉ
        đã công khai.
    .where =
        Chúng tôi không tìm thấy địa chỉ bưu điện theo lời của chính công ty. Hãy gọi điện thoại, hoặc
        chép lời thư này vào mẫu đơn của công ty.
    .caution =
        Chỉ gửi nếu căn nhà quý vị đứng tên là nơi quý vị đang ở. Mẫu đơn nói rằng những gì quý vị cho
        chỉ được dùng cho yêu cầu này.
    .subject = Yêu cầu bản tiết lộ cho người tiêu dùng (consumer disclosure) về tôi
    .ask =
        Tôi xin bản tiết lộ đầy đủ mọi thông tin trong hồ sơ của tôi, cùng các nguồn của thông tin và
        mọi nơi đã nhận báo cáo người tiêu dùng (consumer report) về tôi.
    .answer = Xin gửi qua bưu điện đến địa chỉ ở trên.

letter-lexisnexis-freeze = Đóng băng hồ sơ LexisNexis của quý vị
    .what =
        Đóng băng hồ sơ không tốn tiền. Nó chặn bản Consumer Disclosure Report của LexisNexis và các báo cáo của
        SageStream. Không nguồn nào chúng tôi đọc nói rằng nó che được hồ sơ khỏi cảnh sát hoặc ICE.
    .unsafe =
        Yêu cầu này cần địa chỉ hiện nay của quý vị. Nếu LexisNexis chưa có, quý vị trao nó cho một công
        ty đã bán dữ liệu cho ICE. Chỉ có giấy chủ quyền nhà đất (deed) mới cho biết chắc rằng một địa chỉ
        đã công khai.
    .where =
        Chúng tôi không tìm thấy địa chỉ bưu điện theo lời của chính công ty. Hãy chép lời thư này vào
        mẫu đơn của công ty.
    .caution = Chỉ gửi nếu căn nhà quý vị đứng tên là nơi quý vị đang ở.
    .subject = Yêu cầu đóng băng an toàn (security freeze)
    .ask =
        Tôi yêu cầu quý công ty đặt đóng băng an toàn (security freeze) lên mọi báo cáo người tiêu dùng
        về tôi tại LexisNexis Risk Solutions và tại SageStream.
    .answer =
        Xin xác nhận qua bưu điện đến địa chỉ ở trên, và cho tôi biết cách gỡ bỏ.

letter-clear-request = Yêu cầu Thomson Reuters cho xem và xóa những gì CLEAR có về quý vị
    .what =
        Tiểu bang của quý vị có luật cho một số quyền yêu cầu. Dữ liệu từ hồ sơ công vẫn ở lại, và công ty được phép từ
        chối những gì nằm ngoài luật.
    .unsafe =
        Yêu cầu này cần địa chỉ hiện nay của quý vị. Nếu công ty chưa có, quý vị trao nó cho một nơi bán
        dữ liệu cho ICE. Chỉ có giấy chủ quyền nhà đất (deed) mới cho biết chắc rằng một địa chỉ đã công
        khai.
    .where =
        Chúng tôi không tìm thấy địa chỉ bưu điện. Bản tuyên bố về quyền riêng tư đối với hồ sơ công của
        công ty nói rõ cách gửi yêu cầu.
    .caution = Chỉ gửi nếu căn nhà quý vị đứng tên là nơi quý vị đang ở.
    .subject = Yêu cầu về quyền riêng tư đối với CLEAR và các sản phẩm hồ sơ công khác
    .ask =
        Theo luật riêng tư của tiểu bang nơi tôi sống, tôi yêu cầu quý công ty cho tôi biết các sản phẩm
        hồ sơ công của quý công ty giữ thông tin cá nhân nào về tôi, lấy từ đâu, và đã bán hoặc tiết lộ
        cho ai.
    .more =
        Tôi cũng yêu cầu quý công ty xóa thông tin đó, ngưng bán hoặc chia sẻ, và báo cho những nơi đã
        nhận để họ xóa, trong phạm vi luật cho tôi các quyền này.
    .answer =
        Nếu quý công ty từ chối phần nào, xin cho tôi biết phần nào và vì sao, và tôi có thể khiếu nại
        bằng cách nào.

letter-nctue-disclosure = Xin NCTUE hồ sơ của quý vị
    .what =
        NCTUE là nơi trao đổi dữ liệu về tài khoản điện thoại, truyền hình trả tiền và điện, gas, nước. Hồ
        sơ miễn phí. Nó cho thấy NCTUE có những tài khoản và địa chỉ nào. Không gì bị xóa. Việc bán dữ
        liệu địa chỉ của NCTUE cho các công ty mua bán dữ liệu đã chấm dứt năm 2021.
    .unsafe =
        Yêu cầu này cần địa chỉ hiện nay của quý vị. Nếu NCTUE chưa có, quý vị trao nó cho một công ty
        trao đổi những dữ liệu như vậy. Chỉ có giấy chủ quyền nhà đất (deed) mới cho biết chắc rằng một
        địa chỉ đã công khai.
    .caution = Chỉ gửi nếu căn nhà quý vị đứng tên là nơi quý vị đang ở.
    .subject = Yêu cầu NCTUE Disclosure Report của tôi
    .ask =
        Tôi xin bản NCTUE Disclosure Report của tôi, với mọi thông tin trong hồ sơ của tôi, các nguồn của
        thông tin và mọi nơi đã nhận báo cáo về tôi.
    .answer = Xin gửi qua bưu điện đến địa chỉ ở trên.

letter-nctue-freeze = Đóng băng hồ sơ NCTUE của quý vị
    .what =
        Việc đóng băng luôn miễn phí. Nó chủ yếu ngăn mở tài khoản mới dưới tên quý vị. Nó không ràng
        buộc các cơ quan thực thi pháp luật (cảnh sát, ICE và các nơi khác).
    .unsafe =
        Yêu cầu này cần địa chỉ hiện nay của quý vị. Nếu NCTUE chưa có, quý vị trao nó cho một công ty
        trao đổi những dữ liệu như vậy. Chỉ có giấy chủ quyền nhà đất (deed) mới cho biết chắc rằng một
        địa chỉ đã công khai.
    .where =
        Chúng tôi không đọc thấy địa chỉ bưu điện nào cho việc đóng băng. Hãy gọi điện thoại, hoặc chép lời thư này vào
        trang mạng.
    .caution = Chỉ gửi nếu căn nhà quý vị đứng tên là nơi quý vị đang ở.
    .subject = Yêu cầu đóng băng an toàn (security freeze)
    .ask =
        Tôi yêu cầu quý công ty đặt đóng băng an toàn (security freeze) lên báo cáo dữ liệu của tôi tại
        Exchange Service Center – NCTUE.
    .answer =
        Xin xác nhận qua bưu điện đến địa chỉ ở trên, và cho tôi biết cách gỡ bỏ.

letter-credit-freeze = Đóng băng tín dụng của quý vị ở Equifax, Experian và TransUnion
    .what =
        Việc này ngăn mở tín dụng mới dưới tên quý vị. Nó không che phần đầu hồ sơ tín dụng của quý vị, có
        địa chỉ, là phần được bán cho các công ty mua bán dữ liệu. Nó không ràng buộc cảnh sát hoặc ICE.
        Mỗi công ty muốn một thư riêng; có ba tờ.
    .unsafe =
        Mỗi công ty hỏi địa chỉ hiện nay và các địa chỉ trước của quý vị và số An Sinh Xã Hội (Social
        Security). Nếu họ chưa có địa chỉ của quý vị, quý vị trao nó cho những công ty sẽ bán lại. Chỉ có
        giấy chủ quyền nhà đất (deed) mới cho biết chắc rằng một địa chỉ đã công khai.
    .where =
        Các trang chúng tôi đọc ghi những địa chỉ bưu điện và số điện thoại khác nhau cho TransUnion và
        Equifax. Trước hết hãy xem trang của chính mỗi công ty về việc đóng băng.
    .enclose =
        Bản sao một giấy tờ tùy thân do chính phủ cấp, và bản sao hóa đơn điện, gas, nước, hoặc giấy báo
        của ngân hàng hay hãng bảo hiểm có địa chỉ của quý vị. Bộ Tư Pháp của North Carolina đòi hai giấy
        như vậy. Không bao giờ gửi bản chính.
    .caution =
        Chỉ gửi nếu căn nhà quý vị đứng tên là nơi quý vị đang ở. Việc này cần số An Sinh Xã Hội; không
        bao giờ dùng số không phải của quý vị.
    .subject = Yêu cầu đóng băng an toàn (security freeze)
    .ask = Tôi yêu cầu quý công ty đặt đóng băng an toàn (security freeze) lên báo cáo người tiêu dùng của tôi, miễn phí.
    .answer = Xin xác nhận qua bưu điện đến địa chỉ ở trên, và gửi cho tôi những gì tôi cần để gỡ bỏ.

## Thư gửi các văn phòng liên bang

letter-foia-uscis = Xin USCIS hồ sơ di trú của quý vị
    .what =
        Việc này cho thấy có gì trong A-file (hồ sơ di trú) của quý vị. Hãy xin trước khi nộp bất cứ đơn
        nào. Với người xin cho chính mình, hai giờ tìm kiếm đầu tiên và 100 trang đầu tiên được miễn phí.
    .unsafe =
        USCIS và ICE là hai phần của cùng một bộ. Yêu cầu này cho bộ biết quý vị sống ở đâu. Nếu có lệnh
        trục xuất (removal order) cũ, hoặc có thể có, yêu cầu này có thể dẫn viên chức đến quý vị. Người
        ta thường không biết mình có lệnh như vậy.
    .where =
        Yêu cầu được gửi qua tài khoản trên mạng ở first.uscis.gov. Chúng tôi không in địa chỉ bưu điện:
        chúng tôi không xác nhận được là giấy còn được nhận.
    .caution = Yêu cầu có tên, ngày sinh và địa chỉ của quý vị, và văn phòng giữ lại yêu cầu đó.
    .subject = Yêu cầu hồ sơ của chính tôi theo Freedom of Information Act và Privacy Act
    .ask =
        Tôi xin bản sao đầy đủ Alien File (A-file) của tôi và mọi hồ sơ khác mà U.S. Citizenship and
        Immigration Services giữ về tôi, trên giấy và trong mọi hệ thống.
    .more =
        Nếu quý cơ quan giữ lại phần nào, xin nêu điều miễn trừ cho từng phần và đưa cho tôi những gì có
        thể tách ra khỏi phần đó. Tôi không đồng ý trả lệ phí nào trừ khi quý cơ quan hỏi tôi trước.
    .answer = Xin gửi hồ sơ cho tôi theo địa chỉ ở trên.

letter-foia-ice = Xin ICE hồ sơ của ICE về quý vị
    .what =
        Việc này cho thấy ICE đã ghi gì về lần viên chức ICE bắt hoặc giữ quý vị, hoặc về các buổi trình diện
        (check-in). Hãy tính là phải chờ nhiều tháng.
    .unsafe =
        Yêu cầu này gửi đến chính ICE và cho ICE biết quý vị sống ở đâu. Nếu có lệnh trục xuất (removal
        order) cũ, hoặc có thể có, yêu cầu này có thể dẫn viên chức đến quý vị. Người ta thường không biết
        mình có lệnh như vậy.
    .caution = Yêu cầu có tên, ngày sinh và địa chỉ của quý vị, và văn phòng giữ lại yêu cầu đó.
    .subject = Yêu cầu hồ sơ của chính tôi theo Freedom of Information Act và Privacy Act
    .ask =
        Tôi xin bản sao đầy đủ mọi hồ sơ mà U.S. Immigration and Customs Enforcement giữ về tôi, gồm hồ
        sơ về việc bắt, giam giữ, giám sát và các buổi trình diện.
    .more =
        Nếu quý cơ quan giữ lại phần nào, xin nêu điều miễn trừ cho từng phần và đưa cho tôi những gì có
        thể tách ra khỏi phần đó. Tôi không đồng ý trả lệ phí nào trừ khi quý cơ quan hỏi tôi trước.
    .answer = Xin gửi hồ sơ cho tôi theo địa chỉ ở trên.

letter-foia-cbp = Xin CBP hồ sơ của CBP về quý vị
    .what =
        Việc này cho thấy những lần vào, ra, những lần bị kiểm tra lâu hơn ở biên giới, và những lần Tuần Tra Biên Giới
        (Border Patrol) giữ quý vị. Hãy tính là phải chờ nhiều tháng.
    .unsafe =
        CBP và ICE là hai phần của cùng một bộ. Yêu cầu này cho bộ biết quý vị sống ở đâu. Nếu có lệnh
        trục xuất (removal order) cũ, hoặc có thể có, yêu cầu này có thể dẫn viên chức đến quý vị. Một
        viên chức ở biên giới có thể đã ra lệnh mà quý vị không biết.
    .caution = Yêu cầu có tên, ngày sinh và địa chỉ của quý vị, và văn phòng giữ lại yêu cầu đó.
    .subject = Yêu cầu hồ sơ của chính tôi theo Freedom of Information Act và Privacy Act
    .ask =
        Tôi xin bản sao đầy đủ mọi hồ sơ mà U.S. Customs and Border Protection giữ về tôi: những lần vào
        và ra, những lần kiểm tra thứ hai (secondary inspection), và những lần bị Border Patrol bắt hoặc
        giam giữ.
    .more =
        Nếu quý cơ quan giữ lại phần nào, xin nêu điều miễn trừ cho từng phần và đưa cho tôi những gì có
        thể tách ra khỏi phần đó. Tôi không đồng ý trả lệ phí nào trừ khi quý cơ quan hỏi tôi trước.
    .answer = Xin gửi hồ sơ cho tôi theo địa chỉ ở trên.

letter-foia-obim = Hỏi OBIM có những dấu vân tay và lần gặp viên chức nào của quý vị
    .what =
        OBIM giữ dấu vân tay và ảnh của Bộ An Ninh Nội Địa (DHS). Thư trả lời có thể cho thấy một lần gặp
        viên chức (encounter) mà quý vị đã quên.
    .unsafe =
        OBIM và ICE là hai phần của cùng một bộ. Yêu cầu này cho bộ biết quý vị sống ở đâu. Nếu có lệnh
        trục xuất (removal order) cũ, hoặc có thể có, yêu cầu này có thể dẫn viên chức đến quý vị. Người
        ta thường không biết mình có lệnh như vậy.
    .where =
        Chúng tôi không tìm thấy địa chỉ của OBIM theo lời của chính họ. Trang của Bộ An Ninh Nội Địa về
        yêu cầu FOIA hẳn nói yêu cầu cho OBIM gửi đến đâu; chúng tôi chưa mở trang đó.
    .caution =
        Bản hướng dẫn của chúng tôi có từ tháng 9 năm 2020. Yêu cầu như vậy có thể đòi dấu vân tay; hãy
        hỏi phòng trợ giúp pháp lý trước khi đưa.
    .subject = Yêu cầu hồ sơ của chính tôi theo Freedom of Information Act và Privacy Act
    .ask =
        Tôi xin bản sao đầy đủ mọi hồ sơ về tôi trong các hệ thống của Office of Biometric Identity
        Management, với ngày, nơi và cơ quan của mỗi lần gặp (encounter).
    .more =
        Nếu quý cơ quan giữ lại phần nào, xin nêu điều miễn trừ cho từng phần và đưa cho tôi những gì có
        thể tách ra khỏi phần đó. Tôi không đồng ý trả lệ phí nào trừ khi quý cơ quan hỏi tôi trước.
    .answer = Xin gửi hồ sơ cho tôi theo địa chỉ ở trên.

letter-foia-eoir = Xin văn phòng của các tòa di trú hồ sơ của quý vị (FOIA)
    .what =
        EOIR điều hành các tòa di trú. Thư trả lời cho thấy có vụ việc hoặc lệnh cũ nào không, và hồ sơ.
        Đường dây thông tin miễn phí 1-800-898-7180 cho biết phần đầu mà không cần thư.
    .unsafe =
        Nếu có lệnh trục xuất (removal order) cũ, hoặc có thể có, hãy để luật sư hỏi. Luật sư của ICE là
        bên kia trong mọi vụ việc ở đó, và yêu cầu này cho biết quý vị sống ở đâu. Người ta thường không
        biết mình có lệnh như vậy.
    .where =
        Hai trang của văn phòng này ghi hai số phòng khác nhau trong cùng một tòa nhà, nên chúng tôi không
        in địa chỉ bưu điện. Văn phòng muốn nhận yêu cầu trên trang của chính họ, gọi là Public Access
        Link.
    .caution = Đừng dùng mẫu G-639 của Bộ An Ninh Nội Địa (DHS) cho văn phòng này.
    .subject = Yêu cầu hồ sơ của chính tôi theo Freedom of Information Act
    .ask =
        Tôi xin bản sao đầy đủ hồ sơ tố tụng (record of proceeding) trong mọi vụ việc của tôi trước tòa di
        trú hoặc Board of Immigration Appeals, với mọi lệnh, thông báo và bản ghi âm.
    .more =
        Nếu quý cơ quan giữ lại phần nào, xin nêu điều miễn trừ cho từng phần và đưa cho tôi những gì có
        thể tách ra khỏi phần đó. Tôi không đồng ý trả lệ phí nào trừ khi quý cơ quan hỏi tôi trước.
    .answer = Xin gửi hồ sơ cho tôi theo địa chỉ ở trên.

letter-court-record-of-proceeding = Xin chính tòa di trú hồ sơ vụ việc của quý vị
    .what =
        Người có vụ việc ở tòa có thể xin tòa một bản sao hồ sơ, không cần FOIA và miễn phí. Có thể có
        ngay trong ngày. Các trang của chính EOIR mà chúng tôi đọc không thống nhất về việc có cần yêu cầu
        FOIA hay không.
    .unsafe =
        Nếu vụ việc đã kết thúc bằng một lệnh (order), hoặc có thể như vậy, đừng viết thư một mình. Luật
        sư của ICE là bên kia trong mọi vụ việc ở đó.
    .where =
        Email của mỗi tòa là EOIR.xyz.ROP.Requests@usdoj.gov, với mã ba chữ của tòa thay cho xyz. Các mã
        này có trong phụ lục cẩm nang của EOIR, và địa chỉ của tòa có trên thư của tòa.
    .subject = Yêu cầu bản sao hồ sơ tố tụng
    .ask =
        Tôi là một bên trong vụ việc mang số A (A-number) ở trên. Tôi xin bản sao hồ sơ tố tụng đầy đủ
        (record of proceeding), kèm bản ghi âm các phiên tòa.
    .more =
        Thư này không báo đổi địa chỉ.
    .answer =
        Xin cho tôi biết khi nào và bằng cách nào tôi có thể nhận bản sao, hoặc gửi đến địa chỉ hay email
        ở trên.

letter-fbi-history = Xin FBI hồ sơ của chính quý vị
    .what =
        Việc này cho thấy hồ sơ của FBI có những lần bị bắt và dấu vân tay nào, và vì vậy viên chức di trú
        thấy được gì trong đó.
    .unsafe =
        FBI và Bộ An Ninh Nội Địa (DHS) chia sẻ dấu vân tay. Nếu có lệnh trục xuất (removal order) cũ hoặc
        lệnh bắt (warrant) bất cứ loại nào (của thẩm phán hoặc của ICE), hoặc có thể có, hãy hỏi luật sư
        trước. Vắng mặt ở tòa có thể dẫn đến lệnh bắt mà quý vị không biết.
    .where =
        Chúng tôi không tìm thấy địa chỉ bưu điện cho các yêu cầu này theo lời của chính FBI. Trang của
        FBI về Identity History Summary Checks có địa chỉ đó, cùng mẫu đơn.
    .enclose =
        Một bộ dấu vân tay đầy đủ trên mẫu của FBI, và $18: money order hoặc chi phiếu bảo chứng (certified
        check) trả cho Treasury of the United States, hoặc mẫu trả bằng thẻ tín dụng. Không nhận chi phiếu
        cá nhân và tiền mặt. Người không có tiền có thể xin miễn lệ phí kèm bằng chứng.
    .caution = Hãy lấy dấu vân tay ở một dịch vụ tư nhân, không lấy ở đồn cảnh sát.
    .subject = Yêu cầu Identity History Summary của tôi
    .ask =
        Tôi xin bản Identity History Summary của chính tôi, hoặc văn bản xác nhận rằng không có. Tôi cần nó
        để xem lại hồ sơ của chính mình.
    .answer = Xin gửi qua bưu điện đến địa chỉ ở trên.

## Yêu cầu hồ sơ công về camera đọc bảng số xe

letter-plate-reader-audit = Xin cảnh sát nhật ký các lần tìm trong dữ liệu camera đọc bảng số xe
    .what =
        Bản organization audit cho thấy các lần tìm của chính cơ quan đó, bản network audit cho thấy các
        lần tìm của nơi khác trong dữ liệu của họ. Từ ngày 17 tháng 12 năm 2025, Flock bỏ tên viên chức và
        bảng số xe ra khỏi network audit, nên hãy xin cả hai. Mỗi tiểu bang có luật, thời hạn và lệ phí
        riêng.
    .where =
        Hãy xem trang mạng của cảnh sát, cảnh sát quận (sheriff) hoặc thành phố để tìm người phụ trách hồ
        sơ hoặc trang về hồ sơ công (public records).
    .fee =
        Nhiều văn phòng tính tiền bản sao hoặc giờ tìm kiếm. Hãy hỏi số tiền trước, hoặc thu hẹp khoảng
        ngày.
    .caution =
        Tên của người hỏi sẽ thành công khai. Một nhóm hoặc phòng trợ giúp pháp lý có thể ký, để người đang có nguy cơ
        không phải ký. Virginia không cho công chúng xem những nhật ký như vậy. Washington đóng dữ liệu camera vào tháng
        3 năm 2026, nhưng không đóng nhật ký kiểm tra. Georgia, Maryland và Oklahoma cũng đã đóng dữ liệu, và Illinois
        đóng dữ liệu của Cảnh Sát Tiểu Bang; chúng tôi đọc điều đó qua lời người khác.
    .subject = Yêu cầu hồ sơ công: nhật ký các lần tìm trong dữ liệu máy đọc bảng số xe
    .ask =
        Theo luật hồ sơ công của tiểu bang này, tôi xin những hồ sơ sau, dưới dạng bảng tính nếu có sẵn dạng đó. (1) Bản
        organization audit của hệ thống máy đọc bảng số xe của quý cơ quan: mọi lần tìm của chính viên chức quý cơ quan
        từ ngày 1 tháng 1 năm 2025, với ngày, lý do đã nêu và số lượng mạng lưới đã tìm. (2) Bản network audit: mọi lần nơi khác
        tìm trong dữ liệu của quý cơ quan trong cùng thời gian, với ngày, cơ quan và lý do đã nêu.
    .more =
        Tôi không xin bảng số xe và không xin hình ảnh. Xin bỏ những thứ đó ra thay vì giữ lại cả hồ sơ.
        Nếu quý cơ quan giữ lại phần nào, xin nêu luật cho từng phần và đưa những gì có thể tách ra khỏi
        phần đó.
    .answer =
        Nếu có lệ phí, xin cho biết số tiền trước khi bắt đầu. Bản điện tử là tốt nhất.

letter-plate-reader-sharing = Hỏi cảnh sát chia sẻ dữ liệu camera đọc bảng số xe với ai
    .what =
        Việc này cho thấy những cơ quan nào khác tìm được trong dữ liệu, và các camera có tìm theo danh
        sách di trú của liên bang hay không. Mỗi tiểu bang có luật, thời hạn và lệ phí riêng.
    .where =
        Hãy xem trang mạng của cảnh sát, cảnh sát quận (sheriff) hoặc thành phố để tìm người phụ trách hồ
        sơ hoặc trang về hồ sơ công (public records).
    .fee = Nhiều văn phòng tính tiền bản sao hoặc giờ tìm kiếm. Hãy hỏi số tiền trước.
    .caution =
        Tên của người hỏi sẽ thành công khai. Một nhóm hoặc phòng trợ giúp pháp lý có thể ký, để người đang có nguy cơ
        không phải ký. Một số tiểu bang không cho công chúng xem dữ liệu camera hoặc thông tin rút ra từ đó: Virginia
        đóng nhật ký tra cứu (audit log), còn Georgia, Maryland và Oklahoma đóng các loại dữ liệu khác, theo những gì
        chúng tôi đọc qua lời người khác.
    .subject = Yêu cầu hồ sơ công: việc chia sẻ dữ liệu máy đọc bảng số xe
    .ask =
        Theo luật hồ sơ công của tiểu bang này, tôi xin: (1) tên của mọi cơ quan và tổ chức mà quý cơ quan
        chia sẻ dữ liệu máy đọc bảng số xe, và từ đó quý cơ quan nhận dữ liệu, như báo cáo chia sẻ trong hệ
        thống của quý cơ quan; (2) tên của mọi danh sách báo động (hot list) mà hệ thống của quý cơ quan
        được cài, và danh sách Immigration Violator có nằm trong đó hay không; (3) mọi cài đặt cho việc tra
        cứu toàn tiểu bang hoặc toàn quốc, và khi nào đã bật hoặc tắt.
    .more =
        Tôi không xin bảng số xe và không xin hình ảnh. Nếu quý cơ quan giữ lại phần nào, xin nêu luật cho
        từng phần và đưa những gì có thể tách ra khỏi phần đó.
    .answer =
        Nếu có lệ phí, xin cho biết số tiền trước khi bắt đầu. Bản điện tử là tốt nhất.

letter-plate-reader-contract = Xin cảnh sát hợp đồng và chính sách về camera đọc bảng số xe
    .what =
        Việc này cho thấy đã mua gì, dữ liệu được giữ bao lâu, và quy định nói gì. Mỗi tiểu bang có luật,
        thời hạn và lệ phí riêng.
    .where =
        Hãy xem trang mạng của cảnh sát, cảnh sát quận (sheriff) hoặc thành phố để tìm người phụ trách hồ
        sơ hoặc trang về hồ sơ công (public records).
    .fee = Nhiều văn phòng tính tiền bản sao hoặc giờ tìm kiếm. Hãy hỏi số tiền trước.
    .caution =
        Tên của người hỏi sẽ thành công khai. Một nhóm hoặc phòng trợ giúp pháp lý có thể ký, để người đang có nguy cơ
        không phải ký.
    .subject = Yêu cầu hồ sơ công: hợp đồng và chính sách về máy đọc bảng số xe
    .ask =
        Theo luật hồ sơ công của tiểu bang này, tôi xin: (1) mọi hợp đồng, lần gia hạn và thỏa thuận về máy
        đọc bảng số xe, với bất cứ công ty hoặc cơ quan nào, đang có hiệu lực hoặc từ ngày 1 tháng 1 năm
        2023; (2) mọi chính sách về việc dùng máy, về việc lưu giữ và chia sẻ dữ liệu; (3) mọi thỏa thuận,
        yêu cầu hoặc lời hứa về việc dùng dữ liệu để thi hành luật di trú; (4) mọi cuộc kiểm tra hoặc xem
        xét việc dùng các máy này.
    .more =
        Nếu quý cơ quan giữ lại phần nào, xin nêu luật cho từng phần và đưa những gì có thể tách ra khỏi
        phần đó.
    .answer =
        Nếu có lệ phí, xin cho biết số tiền trước khi bắt đầu. Bản điện tử là tốt nhất.

## Thư gửi trường học

letter-school-directory-opt-out = Báo cho trường không đưa ra tên, địa chỉ và số điện thoại của con quý vị
    .what =
        Sau đó trường cần sự đồng ý của quý vị để đưa dữ liệu này ra. Trát đòi (subpoena) hợp pháp hoặc
        lệnh của tòa (court order) vẫn đủ, sau khi trường đã cố gắng hợp lý để báo cho gia đình. Cha mẹ có
        thể ký, và học sinh, sinh viên từ 18 tuổi cũng vậy. Thông thường việc này làm vào đầu năm học.
    .where =
        Hãy trao thư cho văn phòng trường, và giữ một bản sao có ngày.
    .subject = Thông tin danh bạ (directory information): không đưa ra nếu tôi không đồng ý
    .ask =
        Tôi là cha, mẹ hoặc người giám hộ của học sinh có tên ở trên, hoặc chính là học sinh, sinh viên đó
        và đã 18 tuổi trở lên. Tôi không cho phép trường hoặc học khu đưa ra bất cứ thông tin danh bạ
        (directory information) nào về học sinh, sinh viên này nếu không có sự đồng ý bằng giấy của tôi.
    .more =
        Xin ghi điều này vào hồ sơ của học sinh, sinh viên và báo cho mọi người trả lời các yêu cầu. Nếu quý
        trường nhận trát đòi (subpoena) hoặc lệnh của tòa (court order) đòi hồ sơ của học sinh, sinh viên
        này, xin báo cho tôi trước khi trả lời, để tôi có thể phản đối.
    .answer = Xin xác nhận bằng giấy rằng quý trường đã ghi nhận điều này.
