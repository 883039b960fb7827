proof-tcp = Không mở được kết nối nào
proof-tcp-kept = Chúng tôi vừa thử mở một kết nối. Hệ điều hành đã từ chối.
proof-tcp-broken = Chúng tôi vừa thử mở một kết nối. Hệ điều hành đã không từ chối.

proof-udp = Không gửi được tin nào qua mạng
proof-udp-kept = Chúng tôi vừa thử. Hệ điều hành đã từ chối.
proof-udp-broken = Chúng tôi vừa thử. Hệ điều hành đã không từ chối.

proof-children = Mọi phần của ứng dụng này đều bị chặn khỏi mạng
proof-children-kept = { $count ->
    [one] Hệ điều hành nói như vậy về từng tiến trình trong { NUMBER($count) } tiến trình của ứng dụng.
   *[other] Hệ điều hành nói như vậy về từng tiến trình trong { NUMBER($count) } tiến trình của ứng dụng.
}
proof-children-broken = Hệ điều hành không nói như vậy về mọi tiến trình.

proof-files = Cửa sổ này không chạm được vào các tập tin của quý vị
proof-files-kept = Chúng tôi vừa thử xem vào thư mục của quý vị và ghi vào đó. Hệ điều hành đã từ chối cả hai. Tập tin mà quý vị lưu hoặc mở đi qua một chương trình phụ, và chỉ ở nơi quý vị chọn.
proof-files-broken = Hệ điều hành không từ chối cho cửa sổ này chạm vào các tập tin của quý vị. Có thể hệ điều hành quá cũ nên không làm được.

proof-core = Khi chương trình hỏng, không để lại bản sao bộ nhớ
proof-core-kept = Việc ghi bộ nhớ ra tập tin (core dump) đã bị tắt cho ứng dụng này.
proof-core-broken = Việc ghi bộ nhớ ra tập tin (core dump) chưa bị tắt cho ứng dụng này.
