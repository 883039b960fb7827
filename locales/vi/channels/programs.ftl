channel-medicaid-data-sharing = Dữ liệu Medicaid đưa cho ICE
    .how =
        Từ ngày 6 tháng 1 năm 2026, một tòa cho phép cơ quan Medicaid liên bang đưa cho ICE sáu loại dữ liệu về
        những người không có mặt hợp pháp (not lawfully present), như địa chỉ. Người chỉ được trả cho việc khẩn
        cấp cũng có trong hồ sơ. Ở các tiểu bang đã kiện, chi tiết về sức khỏe và dữ liệu về công dân và thường
        trú nhân hợp pháp vẫn bị cấm đưa. Ở nơi khác, không có lệnh của tòa (court order) nào giới hạn việc chia
        sẻ. Sau đó, các tiểu bang đã kiện nói với tòa rằng dù vậy ICE vẫn nhận một bộ dữ liệu lớn; chúng tôi
        không tìm thấy phán quyết nào về điều đó.
channel-medicaid-health-details = Chi tiết sức khỏe mà Medicaid giữ
    .how =
        Medicaid cũng giữ chi tiết về sức khỏe: những lần khám, xét nghiệm, hóa đơn. Ở các tiểu bang đã kiện, lệnh
        của tòa (court order) giữ những dữ liệu này khỏi ICE. Ở nơi khác thì không có lệnh nào của tòa như vậy.
        Chúng tôi không tìm thấy trường hợp nào ICE lấy được.
channel-snap-data-demand = Liên bang đòi dữ liệu phiếu thực phẩm
    .how =
        Năm 2025, Bộ Nông Nghiệp bảo các tiểu bang giao hồ sơ phiếu thực phẩm (SNAP) của năm năm. Một tòa chặn việc
        này cho 22 tiểu bang và D.C. đã kiện. Một lá thư của bộ nói rằng 28 tiểu bang đã làm theo. Chúng tôi không
        tìm thấy tài liệu nào cho thấy dữ liệu đi từ đó đến ICE.
    .seen-elsewhere =
        Theo tường thuật, các tiểu bang khác đã đưa dữ liệu như vậy, nhưng chúng tôi không tìm thấy trường hợp nào
        của cơ quan này ở tiểu bang này.
channel-snap-officer-request = Viên chức xin hồ sơ phiếu thực phẩm
    .how =
        Luật phiếu thực phẩm (SNAP) chỉ cho dùng dữ liệu của hộ gia đình vào việc điều hành chương trình. Có một ngoại
        lệ cho viên chức nêu tên một người trốn một vụ hình sự nghiêm trọng (fleeing felon). Ngoại lệ đó cũng áp dụng
        cho người biết những sự việc cần thiết về một người như vậy. Khi đó văn phòng đưa ra địa chỉ, số An Sinh Xã Hội
        (Social Security) và ảnh. Chúng tôi biết đường đi này qua đọc luật, không phải từ một trường hợp.
channel-housing-tenant-check = Kiểm tra người thuê nhà nhận trợ giúp nhà ở
    .how =
        Tháng 3 năm 2025, Bộ Gia Cư (HUD) và Bộ An Ninh Nội Địa (DHS) đồng ý so dữ liệu với nhau. HUD gửi hồ sơ người
        thuê nhà đến SAVE, một hệ thống kiểm tra của USCIS, và tháng 1 năm 2026 bảo các văn phòng gia cư kiểm tra
        khoảng 200,000 người thuê. Có tên trong danh sách không tự nó có nghĩa là hộ gia đình không được nhận trợ
        giúp. Một phán quyết của tòa tháng 6 năm 2026 chống lại SAVE mới đã bị tạm ngưng từ tháng 9 năm 2026.
channel-bulk-citizenship-check = Kiểm tra quốc tịch hàng loạt (SAVE)
    .how =
        SAVE là hệ thống của USCIS để kiểm tra quốc tịch và tình trạng di trú. Năm 2025, nó được nối với dữ liệu An Sinh
        Xã Hội (Social Security), và Bộ An Ninh Nội Địa (DHS) nói rằng hồ sơ tải lên có thể được dùng để thi hành luật.
        Chúng tôi không tìm thấy tài liệu nào cho thấy ICE làm vậy. Ngày 22 tháng 6 năm 2026, một tòa hủy bỏ thay đổi đã
        nối SAVE với dữ liệu An Sinh Xã Hội. Ngày 25 tháng 9 năm 2026, Tối Cao Pháp Viện (Supreme Court) tạm ngưng phán
        quyết đó, nên việc kiểm tra đã nối dữ liệu đó có thể chạy trở lại.
channel-voter-roll-demand = Liên bang đòi danh sách cử tri
    .how =
        Từ tháng 5 năm 2025, Bộ Tư Pháp đã yêu cầu gần như mọi tiểu bang đưa danh sách cử tri đầy đủ. Bộ muốn có ngày
        sinh, số bằng lái và một phần số An Sinh Xã Hội (Social Security). Ít nhất 13 tiểu bang đã đưa hoặc đã hứa
        đưa. Một luật sư của bộ nói với tòa rằng dữ liệu được chuyển đến Bộ An Ninh Nội Địa (DHS). Các tòa đã bác các
        vụ kiện đòi danh sách: tám vụ tính đến ngày 21 tháng 5 năm 2026 theo các tin báo chí chúng tôi đọc, và thêm
        nữa tính đến tháng 9 năm 2026 theo một danh mục công khai. Các vụ kháng cáo đang tiếp diễn.
    .seen-elsewhere =
        Các tiểu bang khác đã đưa hoặc đã hứa đưa danh sách, nhưng chúng tôi không tìm thấy trường hợp nào của cơ
        quan này ở tiểu bang này.

channel-voter-file-open = Hồ sơ cử tri thông thường mở cho người khác
    .how =
        Luật các tiểu bang mở danh sách cử tri thông thường cho người khác, theo lệ chung là có tên và địa chỉ. Ai
        được phép hỏi xin, và để làm gì, thì mỗi tiểu bang mỗi khác. Các công ty mua những danh sách này và đưa vào
        các hồ sơ mà họ bán, kể cả bán cho cơ quan. Số An Sinh Xã Hội (Social Security) và số bằng lái thông thường
        được giữ lại. Chúng tôi biết đường đi này từ một bản khảo sát luật các tiểu bang, không phải từ một trường
        hợp.

channel-state-citizenship-list = Danh sách công dân theo tiểu bang (Executive Order 14399)
    .how =
        Sắc lệnh của Tổng Thống ngày 31 tháng 3 năm 2026 bảo Bộ An Ninh Nội Địa (DHS) và An Sinh Xã Hội (Social
        Security) lập danh sách công dân trưởng thành cho mỗi tiểu bang và gửi đến đó. Một thẩm phán chặn sắc lệnh
        này vào tháng 6 năm 2026, và Tối Cao Pháp Viện (Supreme Court) tạm ngưng việc chặn đó vào tháng 8 năm 2026.
        Chúng tôi không tìm ra đã có danh sách nào được lập hoặc gửi đi hay chưa.

channel-cash-aid-report = Báo cáo từ văn phòng trợ cấp tiền mặt (TANF, SSI)
    .how =
        Một luật năm 1996 buộc các văn phòng trợ cấp tiền mặt (TANF, SSI) báo cáo người mà họ biết là đang ở Hoa Kỳ
        bất hợp pháp. Một thông báo năm 2000 hiểu chữ “biết” theo nghĩa hẹp; chúng tôi không tìm ra nó còn giá trị
        hay không. Chúng tôi biết đường đi này qua đọc luật, không phải từ một trường hợp.

channel-housing-office-report = Báo cáo từ văn phòng gia cư
    .how =
        Một luật năm 1996 buộc các văn phòng nhà ở liên bang báo cáo người mà họ biết là đang ở Hoa Kỳ bất hợp pháp.
        Một thông báo năm 2000 hiểu chữ “biết” theo nghĩa hẹp; chúng tôi không tìm ra nó còn giá trị hay không. Việc
        này khác với việc kiểm tra người thuê nhà trong SAVE. Chúng tôi biết đường đi này qua đọc luật, không phải từ
        một trường hợp.

channel-food-office-report = Báo cáo từ văn phòng phiếu thực phẩm
    .how =
        Quy định về phiếu thực phẩm (SNAP) buộc văn phòng báo cáo người trong hộ gia đình được biết là đang ở đây bất
        hợp pháp. Cẩm nang của một tiểu bang hiểu điều này theo nghĩa hẹp: chính hộ gia đình phải nói ra, và cơ quan di
        trú phải đã có quyết định chính thức, như một lệnh cuối cùng. Thiếu giấy tờ không phải là căn cứ. Chúng tôi
        biết đường đi này qua đọc các quy định, không phải từ một trường hợp.
