## Danh sách 287(g) của ICE

list-287g = thỏa thuận của cảnh sát với ICE
    .title = { $county }, { $state }: thỏa thuận của cảnh sát với ICE
    .some = { $count ->
        [one] Danh sách của ICE, { DATE($date) }, nêu { NUMBER($count) } thỏa thuận của các cơ quan ở { $county }.
       *[other] Danh sách của ICE, { DATE($date) }, nêu { NUMBER($count) } thỏa thuận của các cơ quan ở { $county }.
    }
    .none = Danh sách của ICE, { DATE($date) }, không nêu cơ quan nào ở { $county } đã ký thỏa thuận làm công việc di trú. Điều đó không có nghĩa là không có.
    .newer = { $count ->
        [one] { NUMBER($count) } thỏa thuận mới hơn của các cơ quan ở đây đã có trong hồ sơ của ICE vào { DATE($seen) }.
       *[other] { NUMBER($count) } thỏa thuận mới hơn của các cơ quan ở đây đã có trong hồ sơ của ICE vào { DATE($seen) }.
    }
    .here = Do các cơ quan ở đây ký
    .statewide = Do các cơ quan của tiểu bang ký, có thể làm việc ở mọi quận
    .unplaced = Được ký trong tiểu bang bởi các cơ quan mà chúng tôi không biết thuộc quận nào; có thể có một cơ quan gần quý vị
    .elsewhere = { $count ->
        [one] Chúng tôi biết thêm { NUMBER($count) } thỏa thuận ở các quận khác của tiểu bang.
       *[other] Chúng tôi biết thêm { NUMBER($count) } thỏa thuận ở các quận khác của tiểu bang.
    }
    .line = { $agency }: { $kind }, ký { DATE($date) }
    .line-undated = { $agency }: { $kind }
    .misprint = danh sách của ICE ghi ký { DATE($date) }, điều này không thể đúng
    .listed-as = danh sách xếp vào “{ $county }”, và không quận nào của tiểu bang có tên đó
    .since = không có trong danh sách của ICE, { DATE($date) }, nhưng có trong hồ sơ của ICE vào { DATE($seen) }
    .placed = ICE không nêu quận; chúng tôi xếp vào đây theo các danh sách công khai khác
    .placed-otherwise = danh sách của ICE xếp vào “{ $county }”; chúng tôi xếp vào đây theo các danh sách công khai khác
    .gone = không còn trong danh sách của ICE vào { DATE($date) }

## Ba loại thỏa thuận

list-287g-task-force = lực lượng đặc nhiệm (task force)
    .what =
        Lực lượng đặc nhiệm (task force): viên chức được phép làm công việc di trú trong lúc làm việc thường ngày của
        cảnh sát.
list-287g-jail-enforcement = xét hỏi trong nhà giam
    .what = Xét hỏi trong nhà giam: nhân viên nhà giam hỏi những người đang bị giam thay cho ICE.
list-287g-warrant-service = lệnh hành chính của ICE trong nhà giam
    .what = Lệnh hành chính của ICE trong nhà giam: nhân viên nhà giam trao các lệnh này (administrative warrant), là lệnh của chính ICE mà không thẩm phán nào ký, cho người đang bị giam.

## Atlas of Surveillance

list-alpr = các cơ quan có máy đọc bảng số xe
    .title = { $county }, { $state }: các cơ quan có máy đọc bảng số xe
    .some = { $count ->
        [one] Atlas of Surveillance, { DATE($date) }, nêu { NUMBER($count) } cơ quan ở { $county } có máy đọc bảng số xe. Atlas là một dự án của Electronic Frontier Foundation và University of Nevada, Reno Reynolds School of Journalism (CC BY). Cơ quan khác ở đây cũng có thể có.
       *[other] Atlas of Surveillance, { DATE($date) }, nêu { NUMBER($count) } cơ quan ở { $county } có máy đọc bảng số xe. Atlas là một dự án của Electronic Frontier Foundation và University of Nevada, Reno Reynolds School of Journalism (CC BY). Cơ quan khác ở đây cũng có thể có.
    }
    .none = Atlas of Surveillance, { DATE($date) }, không nêu cơ quan nào ở { $county } có máy đọc bảng số xe. Atlas là một dự án của Electronic Frontier Foundation và University of Nevada, Reno Reynolds School of Journalism (CC BY). Điều đó không có nghĩa là không có: nhiều cơ quan không nằm trong đó.
    .here = Các cơ quan ở đây
    .statewide = Các cơ quan của tiểu bang, có thể làm việc ở mọi quận
    .elsewhere = { $count ->
        [one] Atlas nêu thêm { NUMBER($count) } cơ quan ở các quận khác của tiểu bang.
       *[other] Atlas nêu thêm { NUMBER($count) } cơ quan ở các quận khác của tiểu bang.
    }
    .line-undated = { $agency }: { $kind }
    .detail = công ty: { $detail }
list-alpr-plate-readers = máy đọc bảng số xe
    .what = Máy đọc bảng số xe: camera ghi lại bảng số của mỗi chiếc xe chạy qua, cùng nơi và giờ. Cảnh sát có thể chia sẻ những ghi chép này với các cơ quan khác.

## Văn phòng trục xuất (ERO) của ICE

list-ero-field-office = văn phòng vùng của ICE
    .title = { $county }, { $state }: văn phòng ICE phụ trách nơi này
    .some = { $count ->
        [one] { NUMBER($count) } văn phòng vùng của viên chức trục xuất ICE (ERO) phụ trách { $county }, theo cách chia vùng của ICE, { DATE($date) }.
       *[other] { NUMBER($count) } văn phòng vùng của viên chức trục xuất ICE (ERO) phụ trách { $county }, theo cách chia vùng của ICE, { DATE($date) }.
    }
    .none = Chúng tôi không tìm thấy văn phòng vùng nào của viên chức trục xuất ICE (ERO) cho { $county } trong cách chia vùng của ICE, { DATE($date) }. Điều đó không có nghĩa là không văn phòng nào phụ trách nơi này.
    .here = Văn phòng cho quận này
    .elsewhere = { $count ->
        [one] { NUMBER($count) } văn phòng vùng khác phụ trách các quận khác của tiểu bang.
       *[other] { NUMBER($count) } văn phòng vùng khác phụ trách các quận khác của tiểu bang.
    }
    .line-undated = { $agency }: { $kind }
    .detail = địa chỉ tính đến ngày 13 tháng 4 năm 2026: { $detail }
list-ero-field-office-field-office = văn phòng trục xuất
    .what = Văn phòng trục xuất: viên chức ở đây bắt, giữ và trục xuất người. ICE cũng có những văn phòng nhỏ hơn, và văn phòng có thể dời chỗ: hãy kiểm tra địa chỉ trước khi đi. Đến đó có thể dẫn đến việc bị bắt. Hãy nói chuyện với luật sư trước, và cũng nói chuyện trước khi bỏ một buổi hẹn ở đó.
