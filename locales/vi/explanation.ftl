## Đầu lời giải thích

explain-title = { $record } → { $agency }
explain-depends = Điều này có thể thay đổi theo những câu quý vị chưa trả lời:
explain-held-by = Nơi giữ: { $holder }
holder-named = { $holder } ({ $name })
answer-line = { $label }: { $value }

## Nói ngắn gọn

explain-short = Nói ngắn gọn
explain-decides = Điều quyết định
explain-decides-law = { $safeguard } ({ $law })
explain-decides-nothing = Chúng tôi không tìm thấy điều gì chắc chắn ngăn được đường đi này: { $channel }
explain-changes = Quý vị có thể làm gì về điều này
explain-changes-none = Chúng tôi không biết bước hợp pháp nào thu hẹp được đường đi này.
explain-told-above = Những điều khác đã nói ở một đường đi bên trên.

## Các phần của một đường đi

explain-because = Vì sao điều này áp dụng cho quý vị
explain-waits = Những câu trả lời còn có thể làm thay đổi đường đi này
explain-county = Trong quận của quý vị
explain-narrows = Điều gì thu hẹp nó
explain-for-now = Điều gì tạm thời ngăn hoặc thu hẹp nó
explain-may-narrow = Điều gì có thể thu hẹp nó, nhưng chưa rõ
explain-not-stopped = Thường được tin là ngăn được, nhưng không ngăn được
explain-seen = Những gì đã thấy
explain-history = Điều này đã thay đổi ra sao, và ai nói gì
explain-state = Những gì chúng tôi biết về tiểu bang
explain-background = Những gì được biết trên toàn quốc
explain-unsettled = Chưa rõ
explain-sources = Nguồn

## Về một biện pháp bảo vệ

explain-standing = Tình hình hiện nay:
standing-fought-over = Hôm nay nó có giá trị. Nó đang bị tranh cãi ở tòa và có thể mất hiệu lực bất cứ ngày nào.
standing-stayed = Hiện nay có thể nó không ràng buộc ai: một tòa đã tạm ngưng hoặc bác bỏ nó, nó không được tuân theo, hoặc có thể nó đã bị thay thế. Chúng tôi không dựa vào nó.
standing-announced = Nó đã được thông qua hoặc loan báo. Chúng tôi không tìm thấy gì cho thấy nó có hiệu lực.
safeguard-stale = Nguồn mới nhất của chúng tôi về điều này có từ { PRECISION($date) ->
    [day] { DATE($date) }
    [month] { DATE($date) }
   *[year] năm { DATE($date) }
}. Như vậy là quá cũ để chúng tôi dựa vào.
explain-binds = Ai phải tuân theo:
explain-exceptions = Những cách vượt qua:
effect-barred = Nó đóng đường đi này.
effect-own-word = Nó thu hẹp đường đi này: cơ quan phải nêu lý do, đưa ra lời hứa hoặc giữ đúng chính sách của chính mình.
effect-own-paper = Nó thu hẹp đường đi này: cơ quan cần một giấy, và có thể tự ký giấy đó.
effect-keepers-choice = Nó thu hẹp đường đi này: nơi giữ hồ sơ quyết định.
effect-court-order = Nó thu hẹp đường đi này: tòa phải ra lệnh.
effect-judges-warrant = Nó thu hẹp đường đi này: thẩm phán phải ký trát (warrant).
effect-may = Nó có thể thu hẹp đường đi này. Chúng tôi không dựa vào nó.
effect-none = Nó không ngăn được đường đi này.
effect-keeps = { $days ->
    [one] Dữ liệu chỉ được phép giữ nhiều nhất { NUMBER($days) } ngày.
   *[other] Dữ liệu chỉ được phép giữ nhiều nhất { NUMBER($days) } ngày.
}
safeguard-above = Đã nói thêm ở trên.
safeguard-since = từ { PRECISION($date) ->
    [day] { DATE($date) }
    [month] { DATE($date) }
   *[year] năm { DATE($date) }
}

## Dòng trên mỗi trường hợp

case-requested = { PRECISION($date) ->
    [day] { DATE($date) }
    [month] { DATE($date) }
   *[year] năm { DATE($date) }
}: cơ quan đã yêu cầu hồ sơ ({ $evidence })
case-given = { PRECISION($date) ->
    [day] { DATE($date) }
    [month] { DATE($date) }
   *[year] năm { DATE($date) }
}: hồ sơ hoặc quyền tiếp cận đã được giao ({ $evidence })
case-used = { PRECISION($date) ->
    [day] { DATE($date) }
    [month] { DATE($date) }
   *[year] năm { DATE($date) }
}: hồ sơ đã được tra tìm hoặc được dùng ({ $evidence })

## Chữ nhỏ sau một lời nói

note-dated-high = Nguồn cho đến { PRECISION($date) ->
    [day] { DATE($date) }
    [month] { DATE($date) }
   *[year] năm { DATE($date) }
} ({ $material }).
note-dated-medium = Nguồn cho đến { PRECISION($date) ->
    [day] { DATE($date) }
    [month] { DATE($date) }
   *[year] năm { DATE($date) }
} ({ $material }); khá chắc.
note-dated-low = Nguồn cho đến { PRECISION($date) ->
    [day] { DATE($date) }
    [month] { DATE($date) }
   *[year] năm { DATE($date) }
} ({ $material }); chưa xác nhận.
note-later = Bắt đầu: { PRECISION($date) ->
    [day] { DATE($date) }
    [month] { DATE($date) }
   *[year] năm { DATE($date) }
}, sau ngày của câu trả lời này.
note-old = Đã mấy năm rồi; có thể đã thay đổi.
explain-newest = Nguồn mới nhất nêu ở đây có từ { PRECISION($date) ->
    [day] { DATE($date) }
    [month] { DATE($date) }
   *[year] năm { DATE($date) }
}.
source-not-read = có biết, chưa đọc
source-read-in-copy = đọc qua bản sao

## Loại tài liệu

material-statute = lời văn của luật
material-court = giấy tờ của tòa
material-government-record = tài liệu của chính phủ
material-agency-statement = lời của chính cơ quan
material-investigation = nghiên cứu dựa trên tài liệu
material-press = tin báo chí
material-advocacy = lời của một nhóm bênh vực quyền lợi
material-vendor = lời của một công ty

## Ai kể

voice-law = Luật
voice-government = Chính phủ
voice-court = Tòa án
voice-challengers = Những người phản đối ở tòa
voice-company = Công ty
voice-lawmakers = Các dân biểu, nghị sĩ Quốc Hội
voice-reporters = Nhà báo và nhà nghiên cứu
