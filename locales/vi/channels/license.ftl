channel-nlets-dmv-query = Tra dữ liệu người lái qua mạng cảnh sát
    .how =
        Một mạng tên Nlets nối cảnh sát và các cơ quan liên bang trên cả nước. Qua mạng này, viên chức có
        thể tra trực tiếp dữ liệu người lái của phần lớn các tiểu bang. Không cần nhân viên nào ở DMV
        đồng ý. Mỗi tiểu bang quyết định những cơ quan nào được phép dùng mạng này cho dữ liệu của mình.
channel-nlets-photo-query = Tra ảnh bằng lái qua mạng cảnh sát
    .how =
        Một số tiểu bang gửi ảnh bằng lái qua Nlets, mạng nối cảnh sát và các cơ quan liên bang. Thư của
        các dân biểu, nghị sĩ Quốc Hội tháng 11 năm 2025 nói rằng 41 tiểu bang làm vậy. Các nguồn chúng
        tôi thấy không nêu tên những tiểu bang đó.
channel-nlets-registration-query = Tra bảng số hoặc xe qua mạng cảnh sát
    .how =
        Viên chức gõ một bảng số xe vào Nlets, mạng nối cảnh sát và các cơ quan liên bang. Ở phần lớn các
        tiểu bang, câu trả lời cho biết tên và địa chỉ chủ xe. Luật liên bang về riêng tư cho phép DMV chia
        sẻ điều này với bất cứ cơ quan chính phủ nào để làm công việc của họ.
channel-dmv-direct-request = Yêu cầu gửi đến DMV
    .how =
        Một cơ quan có thể xin DMV hồ sơ của một người. Có yêu cầu chỉ là email thường gửi cho một nhân
        viên, và có yêu cầu là trát đòi (subpoena). Luật tiểu bang quyết định DMV được phép trả lời ra sao.
    .seen-elsewhere =
        Những yêu cầu như vậy đã thấy ở các tiểu bang khác, nhưng chúng tôi không tìm thấy trường hợp nào
        của cơ quan này ở tiểu bang này.
channel-registration-direct-request = Yêu cầu gửi đến DMV về một chiếc xe
    .how =
        Một cơ quan có thể hỏi DMV ai làm chủ một chiếc xe và ở địa chỉ nào. Luật liên bang về riêng tư cho
        phép DMV chia sẻ điều này với bất cứ cơ quan chính phủ nào để làm công việc của họ. Luật tiểu bang
        có thể chặt chẽ hơn.
    .seen-elsewhere =
        Những yêu cầu về dữ liệu xe đã thấy ở các tiểu bang khác, nhưng chúng tôi không tìm thấy trường hợp
        nào của cơ quan này ở tiểu bang này.
channel-dmv-side-door = Cảnh sát viên địa phương tra dữ liệu DMV cho ICE
    .how =
        Cảnh sát địa phương có thể tra dữ liệu người lái cho việc của mình, và ở nhiều tiểu bang tra được
        cả ảnh bằng lái. Một cảnh sát viên có thể chuyển câu trả lời cho cơ quan di trú. Luật tiểu bang có
        thể cấm điều này.
    .seen-elsewhere =
        Điều này đã được tường thuật ở các tiểu bang khác, nhưng chúng tôi không tìm thấy trường hợp nào
        của cơ quan này ở tiểu bang này.
channel-registration-side-door = Cảnh sát viên địa phương tra bảng số xe cho ICE
    .how =
        Một cảnh sát viên có thể gõ bảng số và thấy tên cùng địa chỉ chủ xe. Cảnh sát viên đó có thể cho cơ
        quan di trú biết, ngay cả ở nơi tiểu bang đã chặn cơ quan đó. Luật tiểu bang có thể cấm điều này.
        Những trường hợp chúng tôi tìm thấy là về camera đọc bảng số xe. Không trường hợp nào cho thấy dữ
        liệu chủ xe được chuyển đi.
channel-sister-agency-lookup = Cơ quan liên bang khác tra dữ liệu DMV cho ICE
    .how =
        Một tiểu bang có thể chặn ICE khỏi dữ liệu người lái mà vẫn cho các cơ quan liên bang khác vào. Viên
        chức của cơ quan như vậy có thể tra một người và cho ICE biết. Chúng tôi chỉ cho thấy đường đi này
        ở tiểu bang nào có một trường hợp làm cơ sở cho nó.
    .seen-elsewhere =
        Điều này đã thấy ở các tiểu bang khác, nhưng chúng tôi không tìm thấy trường hợp nào của cơ quan
        này ở tiểu bang này.
channel-sister-agency-plate-lookup = Cơ quan liên bang khác tra bảng số xe cho ICE
    .how =
        Một tiểu bang có thể chặn ICE khỏi dữ liệu xe mà vẫn cho các cơ quan liên bang khác vào. Viên chức
        của cơ quan như vậy có thể tra một bảng số và cho ICE biết tên cùng địa chỉ chủ xe. Chúng tôi chỉ
        cho thấy đường đi này ở tiểu bang nào có một trường hợp làm cơ sở cho nó.
    .seen-elsewhere =
        Điều này đã thấy ở các tiểu bang khác, nhưng chúng tôi không tìm thấy trường hợp nào của cơ quan
        này ở tiểu bang này.
channel-dmv-bulk-purchase = Bản sao hàng loạt dữ liệu người lái
    .how =
        Một cơ quan có thể mua, hoặc được đưa cho, dữ liệu người lái của nhiều người cùng một lúc. Hoặc cơ
        quan có thể được truy cập toàn bộ kho hồ sơ người lái. Luật tiểu bang quyết định DMV có được phép
        đồng ý hay không.
    .seen-elsewhere =
        Việc truy cập hàng loạt đã thấy ở các tiểu bang khác, nhưng chúng tôi không tìm thấy trường hợp nào
        của cơ quan này ở tiểu bang này.
channel-dmv-data-sales = DMV bán dữ liệu cho người mua tư nhân
    .how =
        Một số DMV bán dữ liệu người lái cho công ty hoặc thám tử tư. Luật liên bang về riêng tư chỉ cho
        phép những cách dùng có trong danh sách. Luật tiểu bang có thể chặt chẽ hơn.
    .seen-elsewhere =
        Việc bán đã thấy ở các tiểu bang khác, nhưng chúng tôi không tìm thấy trường hợp nào của cơ quan
        này ở tiểu bang này.
channel-dmv-face-search = Tìm kiếm khuôn mặt trong ảnh bằng lái
    .how =
        Một cơ quan gửi ảnh một khuôn mặt. Máy tính so với các ảnh bằng lái đã lưu và đưa ra những người có lẽ giống.
        Hiện nay một số tiểu bang cấm hoặc giới hạn việc này.
    .seen-elsewhere =
        Việc tìm kiếm khuôn mặt đã thấy ở các tiểu bang khác, nhưng chúng tôi không tìm thấy trường hợp nào
        của cơ quan này ở tiểu bang này.
channel-duplicate-photo-mining = Tìm một khuôn mặt dưới hai tên
    .how =
        Máy tính so các ảnh bằng lái với nhau để tìm một khuôn mặt dưới hai tên. Một cơ quan có thể xin những
        tên mà máy tìm ra. Chúng tôi chỉ cho thấy đường đi này ở tiểu bang nào có một trường hợp làm cơ sở cho nó.
    .seen-elsewhere =
        Điều này đã thấy ở các tiểu bang khác, nhưng chúng tôi không tìm thấy trường hợp nào của cơ quan
        này ở tiểu bang này.
channel-denied-application-lists = Danh sách người bị từ chối bằng lái
    .how =
        DMV giữ ghi chú khi từ chối cấp bằng lái hoặc gia hạn. Một cơ quan có thể xin danh sách những người
        đó. Xin không có nghĩa là DMV đưa.
    .seen-elsewhere =
        Những danh sách như vậy đã được nói đến ở các tiểu bang khác, nhưng chúng tôi không tìm thấy trường
        hợp nào của cơ quan này ở tiểu bang này.
channel-special-license-lists = Danh sách người có thẻ đặc biệt
    .how =
        DMV biết ai có thẻ có thời hạn giới hạn (limited term) hoặc một loại thẻ đặc biệt khác. Một cơ quan
        có thể xin danh sách những người đó. Xin không có nghĩa là DMV đưa.
    .seen-elsewhere =
        Những danh sách như vậy đã được nói đến ở các tiểu bang khác, nhưng chúng tôi không tìm thấy trường
        hợp nào của cơ quan này ở tiểu bang này.
channel-dmv-document-copies = Bản sao giấy tờ đã đưa cho DMV
    .how =
        Một số DMV giữ bản sao giấy tờ mà người ta đưa ra để xin bằng lái. Một cơ quan có thể xin các bản sao
        đó. Một số tiểu bang giới hạn những gì được giữ hoặc chia sẻ.
    .seen-elsewhere =
        Những yêu cầu xin bản sao như vậy đã thấy ở các tiểu bang khác, nhưng chúng tôi không tìm thấy trường
        hợp nào của cơ quan này ở tiểu bang này.

channel-in-state-network-query = Tra dữ liệu người lái trong mạng cảnh sát riêng của tiểu bang
    .how =
        Nhiều tiểu bang có mạng cảnh sát riêng, như CLETS ở California. Viên chức liên bang có thể có tài
        khoản trên mạng đó, ngoài Nlets. Tiểu bang đặt ra quy định. California cấm dùng cho việc di trú, và
        đã cắt bộ phận trục xuất của ICE (ERO) vào ngày 15 tháng 10 năm 2019. Những người dùng liên bang khác vẫn giữ tài
        khoản. Chúng tôi chỉ cho thấy đường đi này ở tiểu bang nào có một trường hợp làm cơ sở cho nó.
    .seen-elsewhere =
        Tài khoản của liên bang đã được tường thuật ở California. Chúng tôi không tìm ra những tiểu bang nào
        khác cho tài khoản. Chúng tôi không tìm thấy trường hợp nào của cơ quan này ở tiểu bang này.

channel-in-state-network-plate-query = Tra bảng số xe trong mạng cảnh sát riêng của tiểu bang
    .how =
        Nhiều tiểu bang có mạng cảnh sát riêng, như CLETS ở California. Viên chức liên bang có thể có tài
        khoản trên mạng đó, ngoài Nlets. Khi đó bảng số cho biết tên và địa chỉ chủ xe. California cấm dùng
        cho việc di trú, và đã cắt bộ phận trục xuất của ICE (ERO) vào ngày 15 tháng 10 năm 2019. Những người dùng liên bang khác vẫn giữ tài
        khoản. Chúng tôi chỉ cho thấy đường đi này ở tiểu bang nào có một trường hợp làm cơ sở cho nó.
    .seen-elsewhere =
        Tài khoản của liên bang đã được tường thuật ở California. Chúng tôi không tìm ra những tiểu bang nào
        khác cho tài khoản. Chúng tôi không tìm thấy trường hợp nào của cơ quan này ở tiểu bang này.

channel-state-to-state-check = Các sở cấp bằng lái kiểm tra với nhau (State-to-State)
    .how =
        Các sở cấp bằng lái giữ một danh mục chung. Với mỗi thẻ, danh mục có tên, ngày sinh và các số cuối của
        số An Sinh Xã Hội (Social Security). Một sở có thể thấy rằng một người có thẻ ở tiểu bang khác. Theo
        những gì chúng tôi đọc, không cảnh sát nào và không ai ở ICE tìm trong đó. Vào tháng 9 năm 2024, có 42
        tiểu bang và nơi tham gia.
    .seen-elsewhere =
        Chúng tôi không tìm thấy danh sách đầy đủ của 42 tiểu bang và nơi đó. Vì vậy chúng tôi không biết tiểu
        bang này có tham gia hay không, và chúng tôi không tìm thấy trường hợp nào của cơ quan này ở tiểu bang
        này.
