compare-none = Thay đổi này không làm khác gì.
compare-count = { $count ->
    [one] { NUMBER($count) } kết quả thay đổi.
   *[other] { NUMBER($count) } kết quả thay đổi.
}

## Cùng một người ở tiểu bang khác

places-counts = Mở ở { NUMBER($open) } nơi, hạn chế ở { NUMBER($restricted) } nơi, bị cấm ở { NUMBER($barred) } nơi; không tìm thấy đường đi nào ở { NUMBER($none) } nơi.
places-title = Cùng một người ở { $states }
places-differ = { $differ ->
    [0] Không có gì khác. Tất cả { NUMBER($same) } kết quả đều giống nhau.
    [one] { NUMBER($differ) } kết quả khác nhau. { NUMBER($same) } kết quả giống nhau và không được liệt kê.
   *[other] { NUMBER($differ) } kết quả khác nhau. { NUMBER($same) } kết quả giống nhau và không được liệt kê.
}
places-how-many = Chọn hai tiểu bang, hoặc nhiều nhất { NUMBER($most) }.

## Con số cho mỗi tiểu bang

compare-state = Tiểu bang
tally = { NUMBER($open) } mở, { NUMBER($restricted) } hạn chế, { NUMBER($barred) } bị cấm
