## Cách một cơ quan tiếp cận hồ sơ

access-open = Mở
access-restricted = Hạn chế
access-barred = Bị cấm

## Bằng câu

access-open-sentence = Cơ quan này có thể tra cứu, hoặc được giao khi hỏi xin. Trên ít nhất một đường đi, chúng tôi không tìm thấy điều gì chắc chắn ngăn được.
access-barred-sentence = Có luật hoặc rào chặn kỹ thuật cấm mọi đường đi mà chúng tôi biết. Quy định vẫn có thể bị vi phạm.

## Điều gì mở được đường đi bị hạn chế

access-takes = { $access }: { $takes }
takes-own-word = chỉ cần lời nói của chính cơ quan
takes-own-paper = một giấy do chính cơ quan ký
takes-keepers-choice = nếu nơi giữ hồ sơ đồng ý
takes-court-order = lệnh của tòa
takes-judges-warrant = trát của thẩm phán
takes-own-word-sentence = Có quy định thu hẹp đường này, nhưng không đóng lại. Lời nói của chính cơ quan có thể mở ra: một lý do họ nêu, một lời hứa họ đưa ra, hoặc một chính sách họ tự đặt cho mình. Không cần thẩm phán nào đồng ý.
takes-own-paper-sentence = Có quy định thu hẹp đường này, nhưng không đóng lại. Một giấy do chính cơ quan ký có thể mở ra, như trát đòi hành chính (administrative subpoena) hoặc lệnh hành chính (administrative warrant). Không cần thẩm phán nào ký.
takes-keepers-choice-sentence = Nơi giữ hồ sơ quyết định, và có thể từ chối. Nếu họ đồng ý thì không cần thẩm phán nào đồng ý.
takes-court-order-sentence = Trước hết tòa phải ra lệnh.
takes-judges-warrant-sentence = Trước hết thẩm phán phải ký trát (warrant).

## Đang tranh cãi ở tòa

for-now-barred = Tạm bị ngăn
for-now-restricted = Tạm bị thu hẹp
for-now-barred-sentence = Hiện thời việc này bị ngăn, và có thể thay đổi bất cứ ngày nào: điều ngăn được nó đang bị tranh cãi ở tòa.
for-now-restricted-sentence = Hiện thời việc này bị thu hẹp, và có thể thay đổi bất cứ ngày nào: điều thu hẹp được nó đang bị tranh cãi ở tòa.
for-now-otherwise = Nếu điều đó không còn: { $sentence }

## Vì sao chúng tôi biết

evidence-documented = có tài liệu chứng minh
evidence-reported = theo tường thuật
evidence-documented-asked = đã yêu cầu, theo tài liệu; không rõ có được đưa hay không
evidence-reported-asked = đã yêu cầu, theo tường thuật; không rõ có được đưa hay không
evidence-law-only = theo cách hiểu luật

## Bằng câu

evidence-documented-sentence = Tài liệu chính thức, giấy tờ của tòa hoặc lời của chính một cơ quan cho thấy một đường đi như vậy đã được dùng.
evidence-documented-asked-sentence = Tài liệu cho thấy cơ quan này đã yêu cầu điều đó. Chúng tôi không biết yêu cầu có được đáp ứng hay không.
evidence-reported-sentence = Tin báo chí hoặc các nhóm bênh vực quyền lợi tường thuật rằng một đường đi như vậy đã được dùng.
evidence-reported-asked-sentence = Tin báo chí hoặc các nhóm bênh vực quyền lợi tường thuật rằng cơ quan này đã yêu cầu điều đó. Chúng tôi không biết yêu cầu có được đáp ứng hay không.
evidence-law-only-sentence = Chúng tôi không tìm thấy trường hợp nào như vậy ở đây. Đây là cách chúng tôi hiểu luật.
evidence-law-only-elsewhere-sentence = Chúng tôi không biết trường hợp nào trên đường đi rộng nhất. Có một trường hợp trên đường hẹp hơn: xem bên dưới.

## Một ô trong bảng

cell-applies = { $access }, { $evidence }
cell-depends = còn tùy; nhiều nhất là { $access }, { $evidence }
cell-for-now = { $today }, có thể thay đổi bất cứ ngày nào; nếu không thì { $otherwise }
cell-none = không tìm thấy đường đi nào

place-nation = Hoa Kỳ

## Đầu kết quả

overview-nothing = Từ các câu trả lời của quý vị, chúng tôi không tìm thấy hồ sơ nào mà các cơ quan này có thể tiếp cận qua những đường đi chúng tôi biết.
overview-open = { $count ->
    [one] { NUMBER($count) } loại hồ sơ về quý vị đang mở cho ít nhất một cơ quan.
   *[other] { NUMBER($count) } loại hồ sơ về quý vị đang mở cho ít nhất một cơ quan.
}
overview-for-now = { $count ->
    [one] { NUMBER($count) } kết quả chỉ tạm thời bị ngăn hoặc bị thu hẹp: tòa án còn đang xét.
   *[other] { NUMBER($count) } kết quả chỉ tạm thời bị ngăn hoặc bị thu hẹp: tòa án còn đang xét.
}
overview-none-open = Chúng tôi không tìm thấy đường đi mở nào đến hồ sơ về quý vị.
overview-depends = { $count ->
    [one] { NUMBER($count) } kết quả còn tùy vào những câu quý vị chưa trả lời.
   *[other] { NUMBER($count) } kết quả còn tùy vào những câu quý vị chưa trả lời.
}
overview-all-depends = Ở đây chưa có gì chắc chắn. Mỗi kết quả đều tùy vào những câu quý vị chưa trả lời.

## Câu trả lời ngắn

short-first = Điều quan trọng nhất với quý vị
short-why = Qua: { $channel }. Việc dùng đường này: { $evidence }.
short-why-depends = Có thể, qua: { $channel }. Việc dùng đường này: { $evidence }.
short-likewise = Cũng dễ như vậy: { $agencies }.
short-likewise-count = { $count ->
    [one] Cũng dễ như vậy: { NUMBER($count) } cơ quan khác.
   *[other] Cũng dễ như vậy: { NUMBER($count) } cơ quan khác.
}
short-rest = { $count ->
    [one] { NUMBER($count) } kết quả còn lại: { $parts }.
   *[other] { NUMBER($count) } kết quả còn lại: { $parts }.
}
short-rest-open = { $count ->
    [one] { NUMBER($count) } mở
   *[other] { NUMBER($count) } mở
}
short-rest-for-now = { $count ->
    [one] { NUMBER($count) } chỉ tạm thời bị ngăn hoặc bị thu hẹp
   *[other] { NUMBER($count) } chỉ tạm thời bị ngăn hoặc bị thu hẹp
}
short-rest-own = { $count ->
    [one] { NUMBER($count) } chỉ cần lời nói hoặc giấy của chính cơ quan
   *[other] { NUMBER($count) } chỉ cần lời nói hoặc giấy của chính cơ quan
}
short-rest-keeper = { $count ->
    [one] { NUMBER($count) } do nơi giữ hồ sơ quyết định
   *[other] { NUMBER($count) } do nơi giữ hồ sơ quyết định
}
short-rest-court = { $count ->
    [one] { NUMBER($count) } cần lệnh của tòa hoặc trát của thẩm phán
   *[other] { NUMBER($count) } cần lệnh của tòa hoặc trát của thẩm phán
}
short-rest-barred = { $count ->
    [one] { NUMBER($count) } bị cấm
   *[other] { NUMBER($count) } bị cấm
}
short-rest-depends = { $count ->
    [one] { NUMBER($count) } tùy vào những câu quý vị chưa trả lời
   *[other] { NUMBER($count) } tùy vào những câu quý vị chưa trả lời
}
short-sure = { $shown ->
    [0] Không kết quả nào trong số này có bằng chứng là đã được dùng: đây là cách chúng tôi hiểu luật.
    [one] Chúng tôi chắc đến đâu: tài liệu hoặc tường thuật cho thấy việc dùng ở { NUMBER($shown) } trong tất cả { NUMBER($count) } kết quả. Những kết quả khác là cách chúng tôi hiểu luật.
   *[other] Chúng tôi chắc đến đâu: tài liệu hoặc tường thuật cho thấy việc dùng ở { NUMBER($shown) } trong tất cả { NUMBER($count) } kết quả. Những kết quả khác là cách chúng tôi hiểu luật.
}

## Quanh bảng

overview-matrix = Cơ quan nào tiếp cận được gì
overview-record = Hồ sơ
overview-unheeded = { $count ->
    [one] { NUMBER($count) } câu trả lời không được dùng, vì các câu trả lời khác loại bỏ những câu hỏi này: { $questions }.
   *[other] { NUMBER($count) } câu trả lời không được dùng, vì các câu trả lời khác loại bỏ những câu hỏi này: { $questions }.
}
overview-questions = Những câu hỏi còn có thể làm thay đổi điều này
overview-dated =
    Kết quả này dựa trên các nguồn cho đến { DATE($newest) }, phần lớn cũ hơn, và được tính theo tình hình vào {
    DATE($as-of) }. Những việc xảy ra sau đó không được tính đến. Chúng tôi tìm nguồn cho đến { DATE($researched) }.
overview-past = Kết quả này nhìn lại quá khứ: có thể thiếu những quy định đã chấm dứt trước { DATE($researched) }.
question-in-states = { $question } ({ $states })
findings-title = Những điều khác chúng tôi tìm thấy về { $state }
overview-shown = { $shown ->
    [0] Không hàng nào trong { NUMBER($all) } hàng.
    [one] { NUMBER($shown) } trong { NUMBER($all) } hàng.
   *[other] { NUMBER($shown) } trong { NUMBER($all) } hàng.
}

## Các từ

terms-here = Những từ dùng ở đây
terms-all = Những từ chúng tôi giải thích

## Dòng cuối

report-not-advice = Đây là thông tin, không phải tư vấn pháp lý. Luật và cách áp dụng thay đổi; mỗi điều nói ở đây đều có ghi ngày. Trước khi làm gì, hãy nói chuyện với luật sư hoặc người đại diện được công nhận (accredited representative).
language-draft =
    Bản dịch này do máy làm. Chưa có ai lớn lên với tiếng Việt kiểm tra lại. Nếu có gì có vẻ sai hoặc rất quan trọng
    với quý vị, hãy nhờ ai đó cùng quý vị đọc bản tiếng Anh.
