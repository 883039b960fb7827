slip-open = Điều này có sai không?
slip-title = Có điều gì ở đây sai
slip-how = Hãy chép hoặc in phiếu này, điền vào, và gửi đi khi nào và ở đâu tùy quý vị. Sightline không gửi gì cả. Phiếu này giống nhau cho mọi người: nó không có câu trả lời nào của quý vị.

## Các dòng của phiếu

slip-about = Về
slip-rules = Bộ quy tắc
slip-serial = số { NUMBER($serial) }, đã tìm nguồn cho đến { DATE($researched) }
slip-says = Trong đó nói
slip-wrong = Sai ở chỗ nào?
slip-known-by = Vì sao quý vị biết? Một luật, giấy của tòa hoặc tin báo chí, với ngày và địa chỉ.
slip-nothing-of-you = Đừng viết gì về chính quý vị hoặc về thân chủ.
slip-to = Gửi đến: { $place }
slip-to-nobody = Chưa định được gửi đến đâu. Hãy hỏi những người đã đưa Sightline cho quý vị.

##

slip-copy = Chép
slip-copied = Đã chép.
slip-unknown = Bộ quy tắc không có điều khẳng định nào tên “{ $word }”.
slip-unknown-hint = Để xem tên của mỗi điều khẳng định, xin thêm tùy chọn “--names” vào “sightline explain”.
