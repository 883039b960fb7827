## Câu trả lời

error-unknown-question = Không có câu hỏi “{ $word }”.
error-unknown-state = “{ $word }” không phải là mã hai chữ của một tiểu bang, cũng không phải DC hoặc PR.
error-not-an-answer = “{ $word }” không phải là câu trả lời cho “{ $question }”.
error-takes-one-state = “{ $question }” nhận một tiểu bang.
error-takes-one-answer = “{ $question }” nhận một câu trả lời, không phải một danh sách.
error-not-by-state = “{ $question }” không được hỏi theo từng tiểu bang.
error-needs-state = “{ $question }” cần một tiểu bang. Hãy trả lời câu hỏi về tiểu bang đó trước.
error-state-not-named = Câu trả lời cho “{ $question }” ở { $state } không được dùng: không có câu trả lời nào khác nêu tiểu bang đó.
error-state-twice = Câu trả lời cho “{ $question }” ở { $state } có ở đây hai lần.
error-one-state-only = “{ $question }” chỉ nhận câu trả lời cho một tiểu bang. Ở đây có nhiều hơn một.
error-answer-unreadable = Không đọc được câu trả lời cho “{ $question }”.
error-write-answer = Hãy viết một trong các câu trả lời, một danh sách tiểu bang, hoặc, cho mỗi tiểu bang, một dòng riêng như “NC: …”. Hãy đặt các con số, và các chữ true và false, trong dấu ngoặc kép.
error-name-it-there = Hãy nêu tên tiểu bang trong câu trả lời cho “{ $question }”.
error-and-more = Còn những chỗ sai khác.
error-did-you-mean = Có phải quý vị muốn nói { $word }?
error-one-of = Phải là một trong những chữ này: { $words }.

## Tập tin và thư mục

error-file-missing = Không có tập tin “{ $file }”.
error-file-unreadable = Chúng tôi không đọc được “{ $file }”: { $reason }.
error-file-folder = “{ $file }” là một thư mục. Hãy nêu tên một tập tin trong đó.
error-file-not-ordinary = “{ $file }” không phải là tập tin thường.
error-file-leads-out = “{ $file }” là một liên kết dẫn ra ngoài thư mục của nó.
error-file-too-large = “{ $file }” lớn hơn { NUMBER($megabytes) } MB. Có đúng là tập tin đó không?
error-file-not-utf8 = “{ $file }” không phải là chữ dạng UTF-8 kể từ dòng { NUMBER($line) }. Hãy lưu nó dạng UTF-8.
error-file-utf16 = “{ $file }” là chữ dạng UTF-16. Hãy lưu nó dạng UTF-8.
error-file-template = `sightline template > answers.yaml` tạo ra một tập tin để điền vào.
error-folder-missing = Không có thư mục “{ $file }”.
error-folder-file = “{ $file }” là một tập tin. Hãy nêu tên một thư mục.

## Điều được hỏi

error-no-such-time = Bộ quy tắc nói về những ngày từ { DATE($since) } đến { DATE($until) }.
error-no-such-time-hint = Về { DATE($day) }, bộ quy tắc không biết gì: nói ra sẽ chỉ là đoán.
error-no-locale = Chúng tôi không có lời bằng ngôn ngữ “{ $word }”.
error-unknown-record = Không có hồ sơ “{ $word }”.
error-unknown-agency = Không có cơ quan “{ $word }”.
error-not-id-value = “{ $text }” không phải là ID=VALUE. `sightline template` cho thấy mỗi id và các giá trị của nó.
error-no-result = Không có kết quả như vậy.

## Thư sẵn để ký

error-unknown-letter = Không có thư “{ $word }”.
error-letter-not-yours = Thư “{ $letter }” không hợp với những gì quý vị đã trả lời.
error-letter-state = Thư này dành cho nhiều tiểu bang: { $states }. Hãy nêu một tiểu bang.
error-letter-unsafe = Chỉ luật sư hoặc phòng trợ giúp pháp lý mới nên gửi thư này: “{ $letter }”.
error-unknown-field = Thư này không có ô “{ $word }”.
error-field-by-hand = “{ $field }” được viết tay trên thư đã in. Đừng gõ vào đây.
error-field-long = “{ $field }” quá dài cho thư: nhiều nhất { NUMBER($most) } ký tự.
error-plain = --plain chỉ thay đổi dạng chữ thường (text). Hãy bỏ nó ra, hoặc bỏ --format ra.
error-network-open = Sightline không mở ra: nó không chặn được mạng trên máy này. { $reason }. Chính nó không gửi gì, nhưng phần của Windows hiển thị các trang của nó có thể liên lạc với Microsoft. Chưa ai thử cửa sổ này trên Windows. Trong cửa sổ dòng lệnh (terminal), `sightline interview` hỏi những câu như vậy và không mở kết nối nào. `sightline-app --unconfined` vẫn cứ mở cửa sổ.
error-no-window = Sightline không mở được cửa sổ: { $reason }. Nó cần Microsoft Edge WebView2 Runtime. Trong cửa sổ dòng lệnh (terminal), `sightline interview` hỏi những câu như vậy.
