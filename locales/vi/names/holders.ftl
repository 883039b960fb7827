## Dữ liệu người lái và xe, camera đọc bảng số xe

holder-state-dmv = DMV của tiểu bang
holder-plate-reader-network = các mạng camera đọc bảng số xe của cảnh sát
holder-commercial-plate-database = các công ty tư nhân về camera đọc bảng số xe
holder-border-patrol-readers = các mạng camera đọc bảng số xe của liên bang

## Cảnh sát, nhà giam, hồ sơ liên bang

holder-local-police = cảnh sát địa phương
holder-county-jail = nhà giam của quận
holder-jail-data-vendor = các công ty bán dữ liệu nhà giam
holder-fbi-fingerprint-file = kho dấu vân tay của FBI
holder-homeland-security-file = hồ sơ của Bộ An Ninh Nội Địa (DHS)
holder-uscis = Sở Di Trú và Nhập Tịch Hoa Kỳ (USCIS)
holder-immigration-court = tòa di trú
holder-own-home = chính quý vị, ở nhà
holder-ice-address-map = bản đồ địa chỉ của ICE (ELITE)
holder-ice-student-system = hệ thống sinh viên của ICE (SEVIS)
holder-refugee-office = cơ quan tị nạn liên bang (ORR)
holder-fbi-warrant-file = cơ sở dữ liệu lệnh bắt (warrant) của FBI (NCIC)
holder-fbi-dna-file = kho DNA của FBI (CODIS)
holder-airport-security = cơ quan an ninh phi trường (TSA)
holder-airline-clearing-house = trung tâm thanh toán vé của các hãng hàng không (ARC)
holder-own-phone = chính quý vị, trên điện thoại
holder-state-court = tòa tiểu bang và tòa địa phương

## Việc làm, chương trình, tiền bạc và đời sống hằng ngày

holder-irs = cơ quan thuế liên bang (IRS)
holder-social-security = Sở An Sinh Xã Hội (Social Security Administration)
holder-state-labor-agency = cơ quan lao động của tiểu bang
holder-parent-locator = kho hồ sơ liên bang về cấp dưỡng con và người mới được mướn
holder-employer = chủ lao động của quý vị
holder-medicaid-agency = các cơ quan Medicaid
holder-snap-agency = văn phòng phiếu thực phẩm (SNAP) của tiểu bang
holder-housing-authority = các văn phòng trợ giúp nhà ở
holder-cash-aid-office = các văn phòng trợ cấp tiền mặt (TANF, SSI)
holder-hospital = bệnh viện và phòng khám
holder-school = trường học và đại học
holder-library = thư viện công
holder-education-department = Bộ Giáo Dục Hoa Kỳ
holder-election-office = văn phòng bầu cử của tiểu bang
holder-census-bureau = Cục Thống Kê Dân Số (Census Bureau)
holder-county-recorder = văn phòng hồ sơ nhà đất của quận
holder-landlord-or-utility = chủ nhà hoặc công ty điện, gas, nước của quý vị
holder-utility-exchange = nơi trao đổi dữ liệu của các công ty điện, gas, nước (NCTUE)
holder-bank = ngân hàng
holder-money-transfer-database = cơ sở dữ liệu chuyển tiền TRAC
holder-money-transfer-shop = các tiệm gửi tiền hoặc đổi chi phiếu
holder-credit-bureau = các công ty tín dụng (credit bureau)
holder-data-broker = các công ty bán hồ sơ về người dân
holder-skip-tracing-firm = các hãng tư nhân chuyên tìm người
holder-face-search-firm = các công ty tìm kiếm khuôn mặt
holder-location-data-broker = các công ty bán vị trí điện thoại
holder-phone-company = các công ty điện thoại và internet
holder-online-platform = các nền tảng mạng
holder-postal-service = Bưu Điện Hoa Kỳ (U.S. Postal Service)
holder-toll-agency = các cơ quan thu phí cầu đường
holder-doorbell-cameras = chủ nhân và hãng sản xuất camera chuông cửa

holder-shared-police-database = cơ sở dữ liệu cảnh sát mà các sở dùng chung

holder-police-report-exchange = kho biên bản cảnh sát của một công ty

holder-state-police-network = mạng cảnh sát riêng của tiểu bang

holder-ice-monitoring-program = chương trình giám sát của ICE (ISAP)

holder-insurance-claims-database = kho đơn đòi bồi thường dùng chung của các hãng bảo hiểm

holder-private-plate-cameras = camera đọc bảng số xe của trường học, cửa tiệm và hàng xóm

holder-license-pointer-system = danh mục dùng chung của các sở cấp bằng lái (State-to-State)
