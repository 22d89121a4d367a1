"""Vietnamese words of two syllables that every newspaper has: where something stands between the two, it was put in.

A syllable by itself says little, and nearly any may follow any other. But "tổ"
and "chức", "huấn" and "luyện", "sản" and "xuất" are one word: no sentence has
a place for anything between them. The table is to read and to add to, each
line a first syllable with those that follow it.
"""

from __future__ import annotations

_PAIRS = """
    an: toàn ninh tâm | anh: hùng | ban: hành | biên: bản giới phòng | biến: đổi động | biểu: diễn dương tượng quyết |
    biện: pháp | bài: học viết toán | bàn: giao bạc | bác: sĩ sỹ | bán: kính | báo: cáo chí động | bão: lụt | bên:
    cạnh | bình: quân thường yên đẳng luận | bước: đầu | bạn: bè | bản: thân sắc | bảng: xếp | bảo: vệ đảm hiểm tồn
    dưỡng quản hộ | bầu: cử | bắt: đầu buộc | bệnh: viện nhân tật | bồi: dưỡng thường | bồn: chồn | bổ: sung nhiệm túc
    | bộ: trưởng phận đội | can: thiệp | cao: tuổi cấp điểm tốc | chi: tiết phí nhánh bộ | chia: sẻ | chiếm: đoạt |
    chiến: dịch thắng tranh sĩ đấu lược | cho: phép | chu: đáo kỳ | chung: kết cư sức | chuyên: môn gia nghiệp |
    chuyển: giao đổi biến nhượng | chuẩn: bị | chân: thành | châu: lục | chính: quyền sách phủ trị thức xác | chú:
    trọng | chúc: mừng | chúng: tôi ta | chăm: sóc chỉ | chăn: nuôi | chương: trình | chất: lượng | chặt: chẽ | chế:
    độ biến tạo | chỉ: đạo tiêu huy | chủ: tịch yếu đề nhiệm động trì tọa nhà trương quyền | chức: năng vụ | chứng:
    kiến nhận khoán minh | cung: cấp | cuộc: sống thi họp | cá: nhân độ cược | cán: bộ | câu: lạc chuyện | công: tác
    an trình nhân nghiệp nghệ việc dân bố khai ty cộng đoàn suất | cơ: sở quan hội cấu bản | cư: dân trú | cạnh: tranh
    | cải: thiện tạo cách | cảm: ơn thấy xúc động | cảnh: sát báo quan giác | cấp: cứu | cần: thiết cù | cẩn: thận |
    cố: gắng | cổ: phần truyền vũ đông | cộng: đồng hòa tác sản | cục: trưởng | cứu: hộ nạn trợ hỏa | danh: sách hiệu
    hài | di: tích chuyển sản | diễn: ra biến tập viên đàn | diện: tích | doanh: nghiệp thu nhân | du: lịch khách |
    dung: dịch lượng | duy: trì nhất tu | dân: cư tộc quân sinh | dấu: hiệu | dẫn: đầu đến | dịch: vụ bệnh tễ | dồi:
    dào | dữ: liệu dội | dự: án kiến báo toán thảo phòng | gia: đình cầm súc cố | giai: đoạn | gian: hàng lận nan |
    giao: thông dịch lưu | giá: trị rẻ | giám: đốc sát định | giáo: viên dục dân xứ | giáp: ranh | giúp: đỡ | giải:
    pháp quyết thưởng phóng trí thích ngân | giảm: nghèo sút | giảng: dạy viên | giấc: mơ | giới: thiệu hạn | giữ: gìn
    | gìn: giữ | góp: phần ý | gương: mẫu | hiểu: biết | hiện: nay tại trường đại trạng vật | hiệu: quả trưởng | hoàn:
    thành cảnh thiện toàn | hoạt: động | huy: động chương | huấn: luyện | hàng: hóa loạt ngày nghìn trăm không | hành:
    vi chính trình động khách khất | hình: thức sự ảnh thành | hòa: bình giải | hướng: dẫn | hưởng: ứng lợi | hạ: tầng
    lưu | hạn: chế hán | hạnh: phúc | hải: quan sản đội | hấp: dẫn | học: sinh tập kỳ bổng phí trò viên | hỏi: han |
    hồ: sơ | hỗ: trợ | hộ: gia dân | hội: nghị đồng viên thảo trường | hợp: tác đồng lý | hữu: nghị ích cơ | khai: mạc
    thác báo trương giảng | khen: thưởng | khiển: trách | khoa: học | khoảng: cách | khu: vực phố dân | khung: cảnh |
    khuyến: cáo khích học nông | khuyết: tật | khách: hàng sạn | khám: bệnh phá xét | khán: giả đài | khép: kín | khí:
    hậu tượng | khó: khăn | không: khí gian | khảo: sát | khẩn: trương cấp | khắc: phục | khẳng: định | khởi: công tố
    động nghiệp | kinh: tế doanh nghiệm phí nguyệt | kiên: trì quyết | kiến: nghị thức trúc | kiểm: tra soát lâm điểm
    | kêu: gọi | kế: hoạch toán | kết: quả thúc hợp luận nối | kỳ: vọng | kỷ: niệm luật lục | kỹ: thuật năng sư lưỡng
    | lao: động | linh: hoạt | liên: quan kết tục hoan hệ đoàn minh | liệt: sĩ sỹ | lo: lắng ngại | loại: hình | luật:
    sư | làm: việc | lãnh: đạo đội | lôi: kéo | lĩnh: vực | lũ: lụt | lưu: thông vực ý trữ động | lượng: mưa | lạc:
    quan hậu | lập: tức | lắng: nghe | lắp: đặt | lịch: sử | lợi: ích nhuận thế dụng | lừa: đảo | lựa: chọn | lực:
    lượng | minh: bạch | mong: muốn | mâu: thuẫn | mô: hình | môi: trường giới | mùa: màng vụ | mưu: sinh | mạnh: mẽ |
    mất: mát | mở: rộng | mục: tiêu đích | mỹ: thuật | nghiêm: trọng túc chỉnh | nghiên: cứu | nghĩa: vụ trang tình |
    nghề: nghiệp | nghệ: thuật sĩ nhân | nghỉ: ngơi | nghị: quyết định lực | ngoại: giao ngữ ô hạng | nguy: hiểm cơ |
    nguyên: nhân liệu đán tắc | nguyện: vọng | nguồn: gốc lực | ngành: nghề | ngân: hàng sách | ngôn: ngữ | ngăn: chặn
    | ngư: dân trường | người: dân ta lao | nhanh: chóng | nhiễm: bệnh | nhiệm: vụ kỳ | nhiệt: độ tình | nhu: cầu |
    nhà: trường nước báo thầu | nhân: dân viên lực dịp | nhường: nhịn | nhượng: bộ | nhất: định | nhận: định thức xét
    | nhập: viện khẩu ngũ | ninh: kết | niêm: yết phong | niềm: vui tin | nuôi: trồng dưỡng | nâng: cao | nông: dân
    nghiệp thôn sản | năm: học | năng: lượng lực suất | nước: ngoài mặn | nạn: nhân | nỗ: lực | nội: dung bộ | nữa:
    rồi | phi: công | phong: trào phú tục cảnh | phát: triển hiện biểu huy động hành thanh sinh | phân: công tích bón
    bổ phối | phê: duyệt bình | phòng: chống ngừng ngừa cháy bệnh | phó: chủ giám | phúc: lợi | phương: án tiện pháp
    tây | phường: xã | phạm: vi nhân | phản: ánh hồi ứng | phấn: đấu khởi | phần: lớn mềm | phỏng: vấn | phối: hợp |
    phổ: biến thông cập | phụ: nữ huynh trách | phục: vụ hồi | phức: tạp | quan: trọng tâm hệ điểm sát | quy: định
    hoạch mô trình chế | quyên: góp | quyết: định liệt tâm toán | quyền: lợi hạn | quá: trình | quân: sự đội khu |
    quê: hương nhà | quản: lý trị | quảng: bá cáo trường | quần: chúng áo | quốc: gia tế hội phòng lộ | ra: quân |
    ruộng: đồng vườn | rà: soát | sinh: viên hoạt động sống nhật | siết: chặt | song: song | soạn: thảo | suy: nghĩ
    giảm | sáng: tạo kiến chế | sát: hạch | sạch: sẽ | sạt: lở | sản: xuất phẩm lượng | sắp: xếp | sẵn: sàng | số:
    lượng liệu | sức: khỏe khoẻ mạnh | sử: dụng | sự: kiện nghiệp cố việc | tham: gia dự quan nhũng khảo | thanh: niên
    tra toán thiếu lọc | thay: đổi mặt thế | thi: công đua thể hành | thiên: tai nhiên | thiêng: liêng | thiết: bị kế
    thực | thiếu: nhi niên tá tướng | thiện: nguyện chí | thiệt: hại | thoải: mái | thu: hoạch hút nhập gom giữ hồi |
    thuyết: phục minh trình | thuận: lợi | thuế: quan | thuốc: lá | thành: phố công tích viên lập phần | thách: thức |
    thân: nhân thiện thể | thí: sinh điểm nghiệm | thích: hợp ứng | thông: tin báo qua minh thoáng | thú: vị | thúc:
    đẩy | thăm: hỏi | thương: mại binh hiệu tích tâm nhân | thường: xuyên trực vụ trú | thưởng: thức | thượng: úy tá
    nguồn | thả: lỏng | thảo: luận | thầy: giáo cô | thẩm: định quyền phán mỹ | thắng: lợi | thế: giới hệ | thể: thao
    dục hiện | thỏa: thuận | thống: nhất kê | thời: gian tiết điểm sự hạn | thủ: tục tướng đoạn đô công | thực: hiện
    phẩm tế trạng sự hành | tinh: thần thể | tiêu: dùng chuẩn biểu thụ cực hủy | tiếc: nuối | tiến: hành độ bộ sĩ |
    tiếp: tục nhận cận đón xúc giáp | tiết: kiệm mục | tiền: đề đạo vệ | tiểu: học thương | toàn: bộ quốc thể diện |
    trang: trí trại bị phục | tranh: thủ chấp luận | trao: tặng đổi giải | treo: cờ | triển: khai lãm vọng | triệt:
    phá để | triệu: tập | trong: sạch | trung: tâm học bình ương tá úy đội | truy: tố quét cứu | truyền: thống thông
    hình đạt | trách: nhiệm | trình: bày độ diễn duyệt | trí: tuệ thức | trò: chuyện chơi | trước: đây tiên | trường:
    hợp học lớp | trưởng: thành ban phòng thôn | trạm: y biến | trải: nghiệm qua | trẻ: em | trọng: tâm điểm tài |
    trồng: trọt | trợ: cấp giúp lý | trụ: sở | trực: tiếp tuyến thuộc | tu: bổ sửa | tuy: nhiên | tuyên: truyền dương
    bố án | tuyến: đường | tuyển: sinh dụng thủ chọn | tuyệt: đối vời | tuân: thủ | tuần: tra lễ | tuổi: thơ trẻ |
    tài: chính sản trợ nguyên khoản xế liệu xỉu | tàn: phá | tác: động phẩm giả | tái: định | tâm: lý huyết | tân:
    binh | tìm: kiếm hiểu | tình: hình trạng nguyện cảm huống yêu | tích: cực lũy | tín: dụng hiệu ngưỡng | tòa: án
    nhà | tôn: vinh giáo tạo trọng | tăng: cường trưởng | tư: vấn pháp tưởng nhân | tương: lai đối ứng | tượng: đài
    trưng | tạm: giam giữ thời | tấn: công | tất: cả | tập: trung huấn thể đoàn | tặng: quà | tỉ: mỉ | tỉnh: ủy táo |
    tọa: đàm | tốc: độ | tốt: nghiệp đẹp | tổ: chức quốc trưởng | tổng: kết hợp thống cộng thư số | tội: phạm | tức:
    thì | từ: thiện chối | tử: vong tế | tự: nhiên động hào do nguyện | uống: nước | vai: trò | vi: phạm | vinh: dự
    quang danh | viên: chức | việc: làm | vui: vẻ mừng | vô: địch cùng | văn: hóa nghệ hoá bản phòng | vũ: khí trang |
    vườn: cây | vất: vả | vận: động chuyển hành tải | vật: liệu tư nuôi chất | vẻ: vang | vệ: sinh | vị: trí | vụ: án
    việc mùa | xem: xét | xin: lỗi | xung: quanh kích | xuất: hiện khẩu sắc phát bản | xuống: cấp | xác: định minh
    nhận | xây: dựng | xã: hội viên | xét: xử nghiệm tuyển | xúc: động tiến phạm | xảy: ra | xử: lý phạt | y: tế bác |
    yên: tâm bình | yêu: cầu thương | yếu: tố kém | áp: dụng lực | ích: lợi | ô: nhiễm tô | ôn: tập thi | ông: bà | ý:
    nghĩa kiến thức | đa: dạng số | đi: lại | điều: kiện tra hành trị chỉnh động dưỡng | điển: hình | điện: thoại tử
    lực ảnh | đoàn: kết viên thể | đàm: phán | đào: tạo | đáng: kể | đáp: ứng | đích: đáng | đô: thị | đăng: ký | đơn:
    vị giản | đưa: vào | đường: phố dây ống | đại: biểu diện học hội lý úy tá tướng | đảm: bảo nhiệm | đảng: viên ủy
    bộ | đấu: thầu giá tranh | đầu: tư tiên | đặc: biệt điểm sản | đề: xuất nghị án tài | địa: phương chỉ bàn điểm
    chính | định: hướng kỳ | đối: tượng với thoại tác mặt | đồng: bào chí thời bằng hành phạm bộ thuận ruộng | đổi:
    mới | độc: lập đáo giả | đội: ngũ hình trưởng | động: viên lực vật | ơn: nghĩa | ưu: tiên đãi điểm tú | ảnh: hưởng
    | ổn: định | ủng: hộ | ủy: ban viên | ứng: dụng phó xử cứu
"""


def _followers() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for entry in " ".join(_PAIRS.split()).split("|"):
        first, _, rest = entry.partition(":")
        found.setdefault(first.strip(), set()).update(rest.split())
    return {first: frozenset(rest) for first, rest in found.items()}


_FOLLOWERS = _followers()


def are_one(first: str, second: str) -> bool:
    """Whether two syllables in small letters are one word."""
    return second in _FOLLOWERS.get(first, ())
