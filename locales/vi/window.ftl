## Khung quanh mọi màn hình

window-name = Sightline
window-skip-to-content = Đi thẳng đến nội dung
window-nav-label = Các phần của Sightline
window-nav-interview = Về quý vị
window-nav-result = Kết quả
window-nav-what-if = Nếu khác đi thì sao
window-nav-paper = Giấy mang theo
window-nav-session = Lưu
window-nav-proof = Có riêng tư không?
window-tools-label = Ngôn ngữ và cách hiển thị
window-language = Ngôn ngữ
window-text-size = Cỡ chữ
window-text-size-normal = thường
window-text-size-large = lớn
window-text-size-largest = rất lớn
window-theme = Màu
window-theme-system = Màu: tự động
window-theme-light = Màu: sáng
window-theme-dark = Màu: tối
window-theme-contrast = Màu: tương phản cao
window-network-shut = Mạng: đã bị hệ điều hành chặn. Không gì được lưu trừ khi quý vị yêu cầu.
window-network-not-shut = Mạng: không bị chặn trên máy này. Chính Sightline không gửi gì đi.
window-clear = Xóa hết
window-clear-keys = Ctrl + Shift + Delete
window-clear-what = Quên mọi câu trả lời và bắt đầu lại. Chương trình không hỏi lại.
window-leave = Thoát nhanh
window-leave-keys = Esc, ba lần
window-leave-what = Quên mọi câu trả lời và đóng cửa sổ ngay.
window-fallback = bằng tiếng Anh
window-trouble = Có chuyện trục trặc. Các câu trả lời của quý vị vẫn còn đây.
window-trouble-unknown = Chúng tôi không biết vì sao. Xin thử lại.
window-close = Đóng
window-not-advice = Đây là thông tin, không phải tư vấn pháp lý. Luật và cách áp dụng thay đổi. Trước khi làm gì, hãy nói chuyện với luật sư hoặc người đại diện được công nhận (accredited representative).

## Màn hình đầu

window-welcome-title = Xem chính phủ tiếp cận được hồ sơ nào về quý vị
window-welcome-lede = Sightline cho thấy cơ quan nào tiếp cận được hồ sơ nào, bằng cách nào, và gì ngăn lại.
window-welcome-stays = Mọi thứ ở lại đây
window-welcome-stays-more = Không gì rời khỏi máy này. Chỉ lưu khi quý vị yêu cầu.
window-welcome-skip = Câu nào cũng bỏ qua được
window-welcome-skip-more = Không cần tên hay giấy tờ. Chúng tôi không bao giờ hỏi tình trạng di trú.
window-welcome-not-advice = Không phải tư vấn pháp lý
window-welcome-not-advice-more = Hãy hỏi luật sư điều này có nghĩa gì với quý vị.
window-welcome-time = Khoảng mười phút
window-start = Bắt đầu

## Màn hình câu hỏi

window-topic-empty = Ở đây không còn gì để hỏi.
window-topics = Chủ đề
window-why = Vì sao chúng tôi hỏi:
window-help = Giải thích thêm
window-find-state = Tìm tiểu bang
window-states = Các tiểu bang
window-chosen = Đã chọn
window-take-back = Bỏ chọn
window-no-state-found = Không có tiểu bang nào tên này.
window-find-county = Tìm quận (county) của quý vị
window-counties = Các quận
window-no-county-found = Không có quận nào tên này.
window-back = Trở lại
window-next = Tiếp
window-to-result = Xem kết quả của tôi
window-taking-shape = Đang hình thành
window-answer-more = Trả lời thêm câu hỏi

## Màn hình kết quả

window-access = Tiếp cận
window-access-depends = Tùy câu trả lời
window-matrix-how = Chọn một dấu để xem vì sao. Chọn một tên để xem các đường đi.
window-matrix-caption = Các hồ sơ và những cơ quan tiếp cận được. Mỗi dấu mở ra lời giải thích, mỗi tên mở ra các đường đi. Dùng phím mũi tên để di chuyển.
window-agency = Cơ quan
window-narrow = Hiện ít hơn trong bảng
window-narrow-open = Chỉ những gì mở hoặc có thể mở
window-topic = Chủ đề
window-all-topics = Mọi chủ đề
window-narrow-none = Không có hàng nào hợp với lựa chọn này.
window-narrow-all = Hiện mọi hàng
window-legend = Ý nghĩa các dấu
window-legend-open = Mở: cơ quan có thể tra cứu, hoặc hỏi xin thì được đưa
window-legend-restricted = Hạn chế: cơ quan cần có một điều gì trước; chữ bên cạnh dấu nói rõ điều đó
window-legend-for-now = Hai nét đứng: hiện bị ngăn hoặc bị thu hẹp, có thể thay đổi bất cứ ngày nào
window-legend-barred = Bị cấm: có luật hoặc rào chặn kỹ thuật không cho phép
window-legend-none = Không tìm thấy đường đi nào
window-legend-seen = Có chấm: tài liệu cho thấy đường này đã được dùng
window-legend-reported = Có vòng tròn: theo tường thuật
window-legend-asked = Có vòng chấm: đã yêu cầu, không rõ có được đưa hay không
window-legend-depends = Nét đứt, có “?”: tùy những câu chưa trả lời
window-models = Ý nghĩa các loại thỏa thuận

## Các đường đi

window-routes = Các đường đi
window-routes-what = Những điều bảng không cho thấy được: ai giữ hồ sơ, hồ sơ đi ra sao, và có gì chắn trên đường.
window-back-to-table = Trở lại bảng
window-routes-how = Đường liền nét là mở. Đường nét đứt cần có lệnh hoặc sự chấp thuận. Đường chấm là bị cấm. Cây cột chắn ngang đường là một biện pháp bảo vệ.
window-all-records = Mọi hồ sơ
window-all-agencies = Mọi cơ quan
window-show-text = Xem dạng chữ
window-hide-text = Ẩn phần chữ
window-show-table = Xem dạng bảng
window-see-routes = xem các đường đi
window-no-routes = Chúng tôi không tìm thấy đường đi nào giữa hai mục này.
window-stage-record = Về quý vị
window-stage-holder = Ai giữ
window-stage-channel = Đi bằng cách nào
window-stage-gate = Có gì chắn trên đường
window-stage-agency = Ai có thể lấy
window-no-gate = không tìm thấy gì

## Màn hình giải thích

window-back-to-result = Trở lại kết quả
window-ways = Hồ sơ có thể đến đó bằng cách nào
window-source = Nguồn
window-sources-how = Sightline không mở trang web nào. Quý vị có thể chọn một địa chỉ và chép lại.

## Màn hình “Nếu khác đi thì sao”

window-what-if-title = Nếu có điều gì khác đi thì sao?
window-what-if-lede = Thử các câu trả lời khác và xem chúng làm thay đổi gì. Các câu trả lời của chính quý vị vẫn giữ nguyên.
window-what-if-answers = Đổi câu trả lời
window-what-if-changed = Đã đổi để thử
window-what-if-take-back = Bỏ thay đổi
window-what-if-most = Câu trả lời nào quan trọng nhất
window-what-if-most-how = Mỗi dòng là một câu trả lời khác cho một câu hỏi, mọi thứ còn lại giữ nguyên. Con số cho biết nó sẽ làm thay đổi bao nhiêu kết quả.
window-what-if-try = Thử
window-what-if-changes = Số kết quả thay đổi
window-what-if-more = Hiện thêm
window-what-if-none-left = Không còn câu trả lời nào khác làm thay đổi kết quả.
window-what-if-question = Câu hỏi
window-what-if-choose = Chọn một câu hỏi
window-what-if-hint = Bây giờ hãy chọn một câu trả lời khác. Quý vị sẽ thấy điều gì thay đổi, cái cũ bên cạnh cái mới.
window-changes = Điều thay đổi
window-before = Bây giờ
window-after = Khi đó
window-map-title = Cùng một người ở mỗi tiểu bang
window-map-how = Chọn một hồ sơ và một cơ quan. Bản đồ cho thấy sự việc sẽ ra sao khi các câu trả lời khác của quý vị giữ nguyên.
window-map-record = Hồ sơ
window-map-agency = Cơ quan
window-map-tiles = Cũng như vậy, các tiểu bang vẽ lớn bằng nhau
window-map-words = Sự việc sẽ ra sao
window-places-title = So sánh các tiểu bang
window-places-how = Chọn hai hoặc ba tiểu bang. Những điểm khác nhau được liệt kê từng dòng.
window-places-state = Tiểu bang
window-places-none = không chọn tiểu bang
window-places-page = Dạng trang để xem hoặc in

## Màn hình các bước có thể làm

window-actions-lede = Các bước hợp pháp ứng với câu trả lời của quý vị. Một số bước dành cho bất cứ ai; các bước ấy nói rõ dành cho ai. Hạn chót đứng trước, rồi đến một việc cho hôm nay, rồi đến những gì giúp quý vị nhiều nhất.
window-actions-none = Chúng tôi chưa có bước nào để đưa ra cho những câu trả lời này. Luật sư hoặc người đại diện được công nhận (accredited representative) có thể xem trường hợp của quý vị.
window-action-effect = Bước này có thể thay đổi gì cho quý vị

## Thư

window-letters = Thư sẵn để ký
window-letters-back = Trở lại các thư
window-letters-to-steps = Trở lại các bước
window-letter-write = Viết thư này
window-letter-fill-in = Điền vào
window-letter-typed = Những gì quý vị gõ không phải là câu trả lời và không được lưu. Màn hình quên đi khi quý vị rời khỏi. “Xóa hết” lấy nó ra khỏi bộ nhớ. Quý vị có thể để trống và viết bằng tay.
window-letter-preview = Lá thư

## Sau khi xóa

window-cleared = { $count ->
    [one] Mọi thứ đã được xóa. Sightline hiện giữ { NUMBER($count) } câu trả lời.
   *[other] Mọi thứ đã được xóa. Sightline hiện giữ { NUMBER($count) } câu trả lời.
}

## Người trợ giúp trả lời thay thân chủ

window-desk = Tôi trả lời thay cho người khác
window-desk-what = Mọi câu hỏi trên một trang, có ghi chú cho người trợ giúp.
window-desk-beside = Ngôn ngữ của thân chủ, bên cạnh ngôn ngữ của tôi
window-desk-find = Đến một câu hỏi
window-desk-none = Không có câu hỏi nào nói như vậy.
window-desk-next = Thân chủ kế tiếp
window-desk-next-what = Xóa hết và bắt đầu lại.
window-desk-listen = Chú ý nghe
window-desk-avoid = Tránh
window-desk-show = Cho thân chủ xem
window-desk-close = Trở lại bàn làm việc

## Lưu hoặc mở

window-session-title = Lưu phiên làm việc này, hoặc mở một phiên đã lưu
window-session-lede = Không gì được giữ lại trừ khi quý vị yêu cầu. Nếu quý vị yêu cầu, các câu trả lời được ghi vào một tập tin có khóa, ở nơi quý vị chọn. Những gì quý vị gõ vào thư không được ghi vào đó.
window-session-save = Lưu
window-session-with = Dùng gì để mở tập tin?
window-session-words = Sáu từ do chúng tôi rút ra
window-session-words-what = An toàn nhất. Hãy viết ra giấy. Các từ này chỉ hiện ở đây một lần và không được giữ ở đâu cả.
window-session-own = Cụm mật khẩu (passphrase) của riêng quý vị
window-session-own-what = 15 chữ cái trở lên, mà không ai đoán được.
window-session-key = Khóa của luật sư hoặc phòng trợ giúp pháp lý
window-session-key-what = Khi đó chỉ họ mở được tập tin. Quý vị không mở được. Hãy hỏi xin họ khóa “age” của họ.
window-session-draw = Rút sáu từ
window-session-draw-again = Rút từ khác
window-session-save-button = Lưu thành tập tin có khóa
window-session-passphrase = Cụm mật khẩu
window-session-public = Khóa công khai của họ (bắt đầu bằng age1)
window-session-secret = Khóa bí mật của quý vị (bắt đầu bằng AGE-SECRET-KEY-1)
window-session-open = Mở
window-session-replaces = Quý vị đã có câu trả lời. Mở tập tin này sẽ thay vào đó các câu trả lời trong tập tin, và câu trả lời của quý vị sẽ mất. Muốn giữ, hãy lưu trước.
window-session-replace = Mở, và bỏ câu trả lời của tôi
window-session-keep = Giữ câu trả lời của tôi
window-key-file = Lấy khóa từ một tập tin
window-session-choose = Chọn tập tin
window-session-open-button = Mở tập tin
window-session-to-result = Xem kết quả
window-session-open-link = Mở một phiên làm việc đã lưu
window-session-age = Tập tin này được khóa theo định dạng mở “age”. Các chương trình miễn phí age và rage cũng mở được. Ai tìm thấy tập tin có thể thấy đó là tập tin có khóa, nhưng không thấy bên trong có gì.

## Có riêng tư không?

window-proof-title = Có riêng tư không?
window-proof-lede = Quý vị không cần phải tin chúng tôi. Các kiểm tra này đã chạy trên máy này.
window-proof-passed = Đã kiểm tra: đúng
window-proof-failed = Không chắc trên máy này
window-proof-commands = Cửa sổ này có thể yêu cầu những gì
window-proof-commands-how = Trang quý vị thấy có thể đưa các yêu cầu này đến chương trình, và không yêu cầu nào khác. Không yêu cầu nào chạm đến tập tin hay mạng.
window-proof-page = Chính trang này không ra được mạng
window-proof-page-kept = Trang này vừa thử tải một thứ. Việc đó đã bị từ chối.
window-proof-page-broken = Trang này vừa thử tải một thứ. Việc đó đã không bị từ chối.
window-proof-versions = Phiên bản

## Giấy để in hoặc lưu

window-paper-lede = In ra giấy, hoặc lưu thành một tập tin. Không gì được ghi ra trước khi quý vị bấm, và khi đó chỉ ở nơi quý vị chọn.
window-paper-kind = Loại giấy nào?
window-paper-carry = Để mang theo người
window-paper-carry-what = Các bước, các hạn chót và một tấm thẻ để cắt ra. Giấy này không có câu trả lời nào của quý vị và không có hồ sơ nào: ai tìm thấy cũng không sao.
window-paper-lawyer = Cho luật sư của quý vị
window-paper-lawyer-what = Mỗi cơ quan tiếp cận được gì, vì sao, cùng các luật và nguồn. Giấy này nói nhiều về quý vị: hãy cất giữ an toàn.
window-paper-own-steps = Thêm các bước riêng của tôi, là những bước cho thấy điều riêng tư về tôi, như một vụ việc ở tòa
window-paper-answers = Thêm những gì tôi đã trả lời
window-paper-beside = Ngôn ngữ thứ hai đặt bên cạnh
window-paper-beside-none = Không
window-paper-chosen = Được giải thích trên giấy này
window-paper-chosen-none = Ba kết quả quan trọng nhất. Muốn chọn kết quả khác, hãy mở một kết quả và bấm “Giải thích điều này trên giấy cho luật sư của tôi”.
window-paper-add = Giải thích điều này trên giấy cho luật sư của tôi
window-paper-remove = Bỏ ra khỏi giấy cho luật sư của tôi
window-paper-print = In
window-paper-save = Lưu thành tập tin
window-paper-writes = Máy in có bộ nhớ riêng: hãy chọn máy in mà quý vị tin tưởng. Ai dùng máy tính này cũng có thể đọc tập tin.
window-paper-preview = Giấy sẽ trông như thế này
window-saved = Đã lưu ở đây: { $path }. Muốn xóa, hãy chuyển nó vào thùng rác rồi đổ thùng rác. Trước lúc đó, ai dùng máy tính này cũng có thể đọc được.
window-not-saved = Không lưu được ở đây: { $path } ({ $reason }). Hãy chọn nơi khác.
window-not-printed = Hộp in của hệ thống không mở ra. Hãy lưu giấy thành tập tin, rồi in tập tin đó.
window-all-alike = Tất cả như nhau
