page-title = Sightline: hồ sơ của quý vị và ai tiếp cận được

## Giấy mang theo

paper-carry = Quý vị có thể làm gì: giấy mang theo
paper-carry-safe = Giấy này không có tên quý vị hay những gì quý vị đã trả lời. Hai phần đầu giống nhau cho mọi người.
paper-if-you = Với một số người, những việc này không thể chờ
paper-card = Tấm thẻ để cắt ra
paper-card-how = Hãy đưa thẻ này ra, hoặc áp vào cửa sổ. Giữ bình tĩnh. Đừng chạy, đừng chống cự, đừng nói dối, và đừng đưa giấy tờ giả. Một số tiểu bang đòi quý vị phải cho biết tên khi bị chặn lại hợp pháp. Ở biên giới và phi trường, quy định khác. Im lặng không chấm dứt bổn phận mang theo bằng chứng đăng ký.
paper-card-means = Tấm thẻ bằng tiếng Anh, để viên chức đọc được. Thẻ nói:
paper-card-silent = Tôi chọn giữ im lặng.
paper-card-lawyer = Tôi muốn nói chuyện với luật sư trước khi trả lời hoặc ký bất cứ điều gì.
paper-card-search = Tôi không đồng ý cho khám xét người tôi, đồ đạc hay nhà của tôi.
paper-card-door = Nếu ông/bà muốn vào nhà tôi, xin cho tôi xem trát (warrant) có chữ ký của thẩm phán, qua cửa sổ hoặc luồn dưới cửa.

## Giấy cho luật sư

paper-lawyer = Cho luật sư hoặc người đại diện được công nhận (accredited representative) của tôi
paper-answers = Những gì tôi đã trả lời
paper-agency = Cơ quan
paper-reaches = Cơ quan tiếp cận được gì (“?”: tùy những câu chưa trả lời)
