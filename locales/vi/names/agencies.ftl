## Cơ quan liên bang

agency-ice-ero = Viên chức trục xuất của ICE (ERO)
    .short = ICE (ERO)
agency-ice-hsi = Điều tra viên của ICE (HSI)
    .short = ICE (HSI)
agency-cbp = Tuần Tra Biên Giới và viên chức biên giới (CBP)
    .short = CBP
agency-uscis = Sở Di Trú và Nhập Tịch Hoa Kỳ (USCIS)
    .short = USCIS
agency-fbi = Cục Điều Tra Liên Bang (FBI)
    .short = FBI
agency-other-federal = Các cơ quan liên bang khác
    .short = Liên bang khác

## Cơ quan khác

agency-state-police = Cảnh sát tiểu bang
    .short = CS tiểu bang
agency-local-police = Cảnh sát địa phương và cảnh sát quận (sheriff)
    .short = CS địa phương
agency-out-of-state-police = Cảnh sát của tiểu bang khác
    .short = CS bang khác
agency-state-agency = Các cơ quan khác của tiểu bang
    .short = Cơ quan bang
agency-private-party = Công ty và cá nhân tư nhân
    .short = Hãng tư nhân
