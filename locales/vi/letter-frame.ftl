## Danh sách

letters-title = Thư sẵn để ký
letters-lede =
    Mỗi lá thư xin một văn phòng hoặc một công ty điều mà luật cho phép quý vị xin. Không thư nào nhắc đến tình
    trạng di trú của quý vị. Trước khi gửi, hãy đọc xem mỗi thư để lộ gì về quý vị.
letters-safe = Quý vị có thể tự gửi thư này
letters-with-lawyer = Chỉ gửi cùng với luật sư hoặc phòng trợ giúp pháp lý
letters-answered = Điều này dựa theo những gì quý vị đã trả lời về: { $questions }.
letters-open = Chúng tôi không loại trừ được mối nguy này, vì quý vị chưa trả lời về: { $questions }.
letters-go-on =
    Luật sư, người đại diện được công nhận (accredited representative) hoặc phòng trợ giúp pháp lý có thể
    đọc thư cùng quý vị và gửi thay tên quý vị. Khi đó địa chỉ của họ có thể đặt vào chỗ thư hỏi địa chỉ
    nhận thư.

## Nhãn

letters-ways = Cách gửi
letters-address = Địa chỉ
letters-fee = Tốn bao nhiêu
letters-deadline = Khi nào họ phải làm
letters-encloses = Bỏ vào phong bì
letters-caution = Hãy cẩn thận
letters-steps = Thư này thực hiện bước

## Sau các nhãn

letters-fee-free = Không tốn gì
letters-fee-varies = Mỗi văn phòng mỗi khác.
letters-fee-dollars = ${ NUMBER($dollars) }
letters-deadline-working = { $days ->
    [one] Trong vòng { NUMBER($days) } ngày làm việc sau khi nhận yêu cầu. Các văn phòng thường trễ hạn.
   *[other] Trong vòng { NUMBER($days) } ngày làm việc sau khi nhận yêu cầu. Các văn phòng thường trễ hạn.
}
letters-deadline-calendar = { $days ->
    [one] Trong vòng { NUMBER($days) } ngày sau khi nhận yêu cầu. Các văn phòng thường trễ hạn.
   *[other] Trong vòng { NUMBER($days) } ngày sau khi nhận yêu cầu. Các văn phòng thường trễ hạn.
}
letters-check-address = Hãy kiểm tra địa chỉ này trước: nguồn của chúng tôi có từ { PRECISION($date) ->
    [day] { DATE($date) }
    [month] { DATE($date) }
   *[year] năm { DATE($date) }
}.
letters-check-undated = Hãy kiểm tra địa chỉ này trước: trang chúng tôi đọc không ghi ngày.

## Các cách

way-mail = qua bưu điện
way-email = qua email
way-online = trên trang mạng của chính văn phòng
way-phone = qua điện thoại
way-in-person = đến tận nơi

## Trang để in

letters-keep = Cho quý vị. Giữ trang này, đừng gửi đi.
letters-beside = Lá thư nói gì
letters-by-hand = Hãy viết tay điều này lên thư đã in. Đừng gõ vào đây.
letters-required = văn phòng đòi hỏi điều này

sheet-date = Ngày
sheet-subject = Về việc
sheet-law = Luật
sheet-about = Về yêu cầu này
sheet-declare =
    Tôi tuyên bố, chịu hình phạt về tội khai man (under penalty of perjury), rằng những gì thư này nói về
    tôi là đúng sự thật và chính xác. Ký vào ngày ghi dưới đây.
sheet-enclosed = Kèm theo
sheet-signature = Chữ ký
