channel-credit-header-sale = Bán phần đầu của hồ sơ tín dụng
    .how =
        Phần đầu của hồ sơ tín dụng có tên, các địa chỉ, ngày sinh và số An Sinh Xã Hội (Social
        Security). Phần này được bán cho các công ty mua bán dữ liệu (data broker), ngoài luật về báo
        cáo tín dụng. Một đề nghị của liên bang vào tháng 12 năm 2024 để thay đổi điều đó đã bị rút lại
        vào tháng 5 năm 2025. Đóng băng tín dụng không che được phần này.
channel-broker-dossier-accurint = Hồ sơ công ty mua bán dữ liệu: LexisNexis Accurint
    .how =
        Hồ sơ Accurint ghép địa chỉ, điện thoại, xe, người thân và các lần nhập nhà giam (booking). Có xe hoặc điện
        thoại có thể đã đủ để có tên trong đó. ICE mua quyền truy cập từ năm 2021, theo một hợp đồng kéo dài đến tháng 2
        năm 2026. Nhật ký cho thấy ICE đã tìm hơn 1.2 triệu lần trong bảy tháng của năm 2021. Các bài tường thuật năm
        2026 coi việc dùng này là vẫn còn, nhưng chúng tôi không tìm thấy hợp đồng mới hơn.
channel-broker-dossier-clear = Hồ sơ công ty mua bán dữ liệu: Thomson Reuters CLEAR
    .how =
        CLEAR ghép tên, địa chỉ, xe, điện thoại, việc làm và các hồ sơ khác. Có xe, điện thoại hoặc việc làm có thể đã
        đủ để có tên trong đó. Trang tin 404 Media nói rằng nó cung cấp dữ liệu cho các công cụ của ICE. Một hợp đồng
        của ICE chấm dứt năm 2026; một hợp đồng khác, với Bộ An Ninh Nội Địa (DHS), có vẻ đã được gia hạn vào tháng 3
        năm 2026. Thomson Reuters nói hồ sơ của họ là hồ sơ công và phản bác việc nói rằng sản phẩm của họ giúp trục
        xuất.
channel-broker-dossier-tlo = Hồ sơ công ty mua bán dữ liệu: TransUnion TLO
    .how =
        TransUnion bán hồ sơ có địa chỉ, điện thoại và những lần thấy bảng số xe cho các nhà điều tra và
        cơ quan. Chúng tôi không tìm thấy hợp đồng nào của ICE hoặc CBP về hồ sơ này. Các hãng mà ICE
        trả tiền để tìm người có thể tự chọn công cụ.
channel-property-records-open = Hồ sơ nhà đất mở cho công chúng
    .how =
        Giấy chủ quyền (deed), giấy nợ nhà và các giấy tương tự ở quận thì ai cũng xem được. Các công ty
        gom chúng vào những hồ sơ mà họ bán. Luật liên bang không che các giấy này khỏi một cơ quan.
channel-utility-data-sale = Bán dữ liệu tài khoản điện, gas, nước (chấm dứt năm 2021)
    .how =
        Cho đến năm 2021, tên và địa chỉ từ tài khoản gas, điện, nước, điện thoại và truyền hình cáp đã
        đến tay ICE. Nơi trao đổi dữ liệu của các công ty này (NCTUE) đưa cho Equifax, rồi Equifax bán
        lại. Việc này đã chấm dứt: sau một cuộc điều tra của Thượng Viện, NCTUE cho ngưng việc bán vào
        năm 2021. Các công ty tín dụng (credit bureau) vẫn tiếp tục bán dữ liệu tương tự từ ngân hàng.
channel-record-keeper-subpoena = Trát đòi của ICE gửi chủ nhà hoặc công ty
    .how =
        Viên chức di trú có thể ký giấy đòi hồ sơ về một người (ICE subpoena), không qua thẩm phán. Giấy
        này có thể gửi đến chủ nhà, công ty hoặc văn phòng. Tự nó không bắt buộc được ai: ICE phải xin
        tòa liên bang, và các tòa đã từng buộc thi hành những đòi hỏi như vậy. Nhiều người nhận được thì
        cứ làm theo.

channel-broker-dossier-border = Hồ sơ công ty mua bán dữ liệu: LexisNexis cho CBP
    .how =
        CBP, kể cả Tuần Tra Biên Giới (Border Patrol), mua hồ sơ về người dân của LexisNexis theo một hợp
        đồng riêng, từ cuối năm 2022 trong năm năm. Hồ sơ ghép địa chỉ, điện thoại, xe và các lần nhập
        nhà giam (booking). Chúng tôi không xác nhận được hiện nay CBP dùng chúng ra sao.
