steps-title = Quý vị có thể làm gì

## Nhãn

steps-changes = Bước này thay đổi gì
steps-narrows = Bước này thu hẹp những đường đi nào
steps-narrows-none = Không có đường nào mà chúng tôi biết. Bước này có ở đây vì lý do khác.
steps-effort = Cần bỏ công bao nhiêu
steps-duty = Luật đòi hỏi gì ở quý vị
steps-caution = Hãy cẩn thận

effort-short = Mất vài phút
effort-some = Mất vài giờ
effort-long = Mất vài tuần

cost-free = Không tốn gì
cost-fee = Phải trả lệ phí
cost-varies = Tùy nơi, hoặc tùy người giúp
cost-unknown = Chúng tôi không biết

## Bước nào khi nào

steps-deadlines = Hạn chót do luật định
steps-today = Một việc cho hôm nay
steps-next = Sau đó
steps-rest = Những việc khác quý vị có thể làm
steps-general = Nói chung

steps-cost = Tốn bao nhiêu
steps-gives = Bước này cho người khác biết gì về quý vị
steps-gives-nothing = Không có gì mới.
steps-narrows-not-yours = Không có đường nào của quý vị, theo như các câu trả lời của quý vị.
