"""Vietnamese words of two syllables that every newspaper has: where something stands between the two, it was put in.

A syllable by itself says little, and nearly any may follow any other. But "tổ"
and "chức", "huấn" and "luyện", "sản" and "xuất" are one word: no sentence has
a place for anything between them. The table is to read and to add to, each
line a first syllable with those that follow it.
"""

from __future__ import annotations

_PAIRS = """
    an: toàn ninh tâm | anh: hùng | ban: hành đầu quản | bao: bì nhiêu | biên: bản giới phòng | biến: đổi động mất |
    biểu: diễn dương tượng quyết | biện: pháp | buôn: bán | buổi: sáng chiều tối lễ | bài: học viết toán | bàn: giao
    bạc ghế tay thắng thờ | bào: chữa | bày: tỏ | bác: sĩ sỹ | bán: kính trú | báo: cáo chí động | bão: lụt | bê:
    tông | bên: cạnh kia | bình: quân thường yên đẳng luận | bóng: đá đèn | bùn: đất | bước: đầu | bạn: bè | bản:
    thân sắc đồ | bảng: xếp | bảo: vệ đảm hiểm tồn dưỡng quản hộ trì tàng | bất: ngờ cập động | bầu: cử | bắt: đầu
    buộc | bằng: khen | bế: mạc | bếp: ăn | bệnh: viện nhân tật | bỏ: phiếu | bố: trí mẹ | bồi: dưỡng thường | bồn:
    chồn | bổ: sung nhiệm túc | bộ: trưởng phận đội | bờ: sông biển | bức: tường | bữa: cơm ăn | cam: kết | can:
    thiệp | canh: tác | cao: tuổi cấp điểm tốc nhất đẳng | cha: mẹ | chi: tiết phí nhánh bộ trả | chia: sẻ cắt |
    chiếm: đoạt | chiến: dịch thắng tranh sĩ đấu lược | chiều: dài | cho: phép | chu: đáo kỳ | chung: kết cư sức |
    chuyên: môn gia nghiệp đề | chuyến: đi | chuyển: giao đổi biến nhượng sang | chuẩn: bị | chân: thành | châu: lục
    | chìa: khóa | chính: quyền sách phủ trị thức xác | chú: trọng | chúc: mừng | chúng: tôi ta | chăm: sóc chỉ |
    chăn: nuôi | chương: trình | chất: lượng | chặt: chẽ | chế: độ biến tạo | chỉ: đạo tiêu huy | chỉnh: hình | chờ:
    đợi | chợ: phiên | chủ: tịch yếu đề nhiệm động trì tọa nhà trương quyền | chức: năng vụ | chứng: kiến nhận khoán
    minh | chữ: ký viết | chữa: cháy bệnh | cung: cấp | cuối: cùng tuần năm | cuốn: sách trôi | cuộc: sống thi họp |
    cà: phê | cá: nhân độ cược | cán: bộ | cánh: đồng | cáo: trạng | câu: lạc chuyện hỏi trả | cây: cầu trồng | cô:
    giáo lập | công: tác an trình nhân nghiệp nghệ việc dân bố khai ty cộng đoàn suất ích viên | cù: lao | cùng: kỳ
    | căn: cước nhà | cơ: sở quan hội cấu bản khí thể chế | cơn: bão | cư: dân trú | cạnh: tranh | cả: nước | cải:
    thiện tạo cách | cảm: ơn thấy xúc động | cảnh: sát báo quan giác | cấp: cứu | cần: thiết cù | cầu: thủ đường |
    cẩn: thận | cập: nhật | cố: gắng định | cổ: phần truyền vũ đông động | cộng: đồng hòa tác sản lực | cột: điện |
    cờ: bạc | cục: trưởng | cứu: hộ nạn trợ hỏa | cử: tri nhân | cửa: khẩu hàng sổ | cự: ly | danh: sách hiệu hài |
    di: tích chuyển sản dời | diễn: ra biến tập viên đàn | diện: tích | doanh: nghiệp thu nhân | du: lịch khách |
    dung: dịch lượng | duy: trì nhất tu | duyên: hải | dành: cho | dân: cư tộc quân sinh | dây: cáp | dòng: chảy chữ
    | dấu: hiệu | dẫn: đầu đến | dịch: vụ bệnh tễ | dọc: theo | dồi: dào | dứt: điểm | dữ: liệu dội | dự: án kiến
    báo toán thảo phòng | ghi: nhận nhớ chép | gia: đình cầm súc cố tăng nhập hạn | giai: đoạn | gian: hàng lận nan
    | giao: thông dịch lưu nộp | giành: giải | giá: trị rẻ thành bán | giám: đốc sát định | giáo: viên dục dân xứ |
    giáp: ranh | giúp: đỡ | giải: pháp quyết thưởng phóng trí thích ngân | giảm: nghèo sút nhẹ giá | giảng: dạy viên
    | giấc: mơ | giấy: tờ phép | giật: mình | giếng: khoan | giới: thiệu hạn | giữ: gìn | gìn: giữ | góp: phần ý vốn
    | gương: mẫu | gấp: đôi | gần: nhất | gọi: điện | hiến: máu kế | hiểu: biết | hiện: nay tại trường đại trạng vật
    | hiệp: hội định | hiệu: quả trưởng | hoa: màu | hoang: mang | hoài: nghi | hoàn: thành cảnh thiện toàn | hoạt:
    động | huy: động chương | huyết: áp | huấn: luyện | hàng: hóa loạt ngày nghìn trăm không chục rào xóm năm |
    hành: vi chính trình động khách khất lang | hình: thức sự ảnh thành phạt | hòa: bình giải | hóa: chất đơn | hôm:
    nay qua sau | hư: hại hỏng | hướng: dẫn | hưởng: ứng lợi | hạ: tầng lưu du cánh | hạn: chế hán | hạnh: phúc |
    hải: quan sản đội lý đảo | hảo: tâm | hấp: dẫn thụ | hầu: hết | hậu: quả vệ cần | hằng: tuần năm | hệ: thống quả
    | học: sinh tập kỳ bổng phí trò viên | hỏi: han | hồ: sơ chứa | hồi: sức | hỗ: trợ | hộ: gia dân nghèo chiếu |
    hội: nghị đồng viên thảo trường | hợp: tác đồng lý pháp | hữu: nghị ích cơ | khai: mạc thác báo trương giảng
    sinh | khen: thưởng | khiếu: nại | khiển: trách | khoa: học | khoáng: sản | khoảng: cách | khu: vực phố dân công
    | khung: cảnh | khuyến: cáo khích học nông | khuyết: tật | khách: hàng sạn | khám: bệnh phá xét | khán: giả đài
    | khánh: thành | khép: kín | khí: hậu tượng | khó: khăn | khôi: phục | không: khí gian | khả: năng thi | khảo:
    sát | khẩn: trương cấp | khắc: phục | khẳng: định | khối: lượng | khống: chế | khởi: công tố động nghiệp sắc |
    khử: khuẩn | kinh: tế doanh nghiệm phí nguyệt | kiên: trì quyết | kiếm: sống | kiến: nghị thức trúc | kiểm: tra
    soát lâm điểm dịch kê | kéo: dài theo | kênh: mương | kêu: gọi | ký: kết hợp | kế: hoạch toán | kết: quả thúc
    hợp luận nối nạp | kịp: thời | kỳ: vọng | kỷ: niệm luật lục | kỹ: thuật năng sư lưỡng | lao: động | linh: hoạt |
    liên: quan kết tục hoan hệ đoàn minh lạc | liền: kề | liệt: sĩ sỹ | lo: lắng ngại | loại: hình | luân: phiên |
    luật: sư | làm: việc rõ | làng: nghề | lái: xe | lân: cận | lâu: dài đời | lãi: suất | lãnh: đạo đội thổ | lòng:
    tin sông | lô: hàng | lôi: kéo | lĩnh: vực | lũ: lụt | lưu: thông vực ý trữ động | lượng: mưa | lượt: khách |
    lạc: quan hậu | lấn: chiếm | lấy: mẫu | lập: tức | lắc: đầu | lắng: nghe | lắp: đặt | lặng: lẽ | lễ: hội | lịch:
    sử trình | lớn: nhất | lời: khai mời | lợi: ích nhuận thế dụng | lừa: đảo | lựa: chọn | lực: lượng | minh: bạch
    | miền: núi bắc nam trung | miễn: phí dịch | mong: muốn đợi | màn: hình | máy: bay bơm tính móc | mâu: thuẫn |
    mã: số | mô: hình | môi: trường giới | môn: học | mùa: màng vụ hè khô mưa đông xuân | mưa: bão lũ lớn | mưu:
    sinh | mạng: lưới xã | mạnh: mẽ | mất: mát | mật: khẩu độ | mắc: kẹt | mặt: bằng trời trận | mệt: mỏi | mỗi:
    ngày năm | mới: nhất | mời: gọi | mở: rộng cửa | mục: tiêu đích | mức: độ án | mỹ: thuật | neo: đậu | nghi: phạm
    lễ | nghiêm: trọng túc chỉnh | nghiên: cứu | nghiệm: thu | nghĩa: vụ trang tình | nghề: nghiệp | nghệ: thuật sĩ
    nhân | nghỉ: ngơi học | nghị: quyết định lực | ngoài: trời ra | ngoại: giao ngữ ô hạng | nguy: hiểm cơ kịch |
    nguyên: nhân liệu đán tắc | nguyện: vọng | nguồn: gốc lực | ngành: nghề | ngân: hàng sách | ngôi: nhà trường |
    ngôn: ngữ | ngăn: chặn | ngư: dân trường | người: dân ta lao chơi mẹ lớn | ngược: lại | ngập: sâu úng lụt |
    ngọn: lửa | ngừng: hoạt | nhanh: chóng | nhiễm: bệnh | nhiệm: vụ kỳ | nhiệt: độ tình | nhu: cầu | nhà: trường
    nước báo thầu văn máy ở bếp | nhân: dân viên lực dịp | nhãn: hiệu | nhóm: nghiên | nhường: nhịn | nhượng: bộ |
    nhạc: sĩ | nhấn: mạnh | nhất: định | nhận: định thức xét diện lời | nhập: viện khẩu ngũ học | nhật: ký | nhắc:
    nhở | nhắn: tin | nhỏ: lẻ nhất | nhớ: lại | ninh: kết | niêm: yết phong | niềm: vui tin | nuôi: trồng dưỡng |
    nâng: cao | nông: dân nghiệp thôn sản | núi: lửa | năm: học | năng: lượng lực suất | nơi: đây | nước: ngoài mặn
    mắm ngọt sạch uống | nạn: nhân | nạo: vét | nối: tiếp | nổi: tiếng bật | nỗ: lực | nội: dung bộ trú thành | nửa:
    đêm | nữa: rồi | phi: công | phiên: họp tòa | phong: trào phú tục cảnh tỏa | phá: hủy hoại | phát: triển hiện
    biểu huy động hành thanh sinh | phân: công tích bón bổ phối | phê: duyệt bình | phía: bắc nam trước | phòng:
    chống ngừng ngừa cháy bệnh thí | phó: chủ giám | phóng: viên | phù: hợp sa điêu | phúc: lợi | phương: án tiện
    pháp tây | phường: xã | phạm: vi nhân tội | phạt: tù tiền | phản: ánh hồi ứng | phấn: đấu khởi | phần: lớn mềm |
    phẫu: thuật | phế: liệu | phỏng: vấn | phối: hợp | phổ: biến thông cập | phụ: nữ huynh trách thuộc cấp | phục:
    vụ hồi | phức: tạp | qua: đời | quan: trọng tâm hệ điểm sát trắc chức | quay: lại | quy: định hoạch mô trình chế
    tắc | quyên: góp | quyết: định liệt tâm toán | quyền: lợi hạn | quá: trình | quân: sự đội khu | quê: hương nhà
    quán | quả: tang | quản: lý trị | quảng: bá cáo trường | quần: chúng áo | quốc: gia tế hội phòng lộ | ra: quân |
    ranh: giới | rau: màu xanh | ruộng: đồng vườn lúa | rà: soát | rút: ngắn kinh | rộng: rãi | sai: phạm sót |
    sinh: viên hoạt động sống nhật | siêu: thị âm | siết: chặt | song: song | soạn: thảo | suy: nghĩ giảm | suốt:
    đời | sáng: tạo kiến chế | sát: hạch | sâu: rộng | sông: ngòi | sơ: tán cứu thẩm | sạch: sẽ | sạt: lở | sản:
    xuất phẩm lượng phụ | sầu: riêng | sắc: phong | sắp: xếp | sẵn: sàng | số: lượng liệu tiền điện phận | sốt: xuất
    | sổ: sách | sức: khỏe khoẻ mạnh chứa ép | sử: dụng | sửa: chữa | sự: kiện nghiệp cố việc sống | tai: nạn |
    tham: gia dự quan nhũng khảo | thanh: niên tra toán thiếu lọc | thay: đổi mặt thế nhau vì | theo: dõi hướng |
    thi: công đua thể hành đấu | thiên: tai nhiên | thiêng: liêng | thiết: bị kế thực | thiếu: nhi niên tá tướng |
    thiểu: số | thiện: nguyện chí | thiệt: hại mạng thòi | thoát: nước | thoải: mái | thu: hoạch hút nhập gom giữ
    hồi phí | thuyết: phục minh trình | thuận: lợi tiện | thuế: quan | thuốc: lá | thuộc: về | thành: phố công tích
    viên lập phần khẩn thạo quả phẩm | thách: thức | tháng: chạp | tháo: dỡ | thân: nhân thiện thể | thí: sinh điểm
    nghiệm | thích: hợp ứng | thói: quen | thông: tin báo qua minh thoáng thường | thú: vị y | thúc: đẩy | thăm: hỏi
    | thư: viện | thưa: thớt | thương: mại binh hiệu tích tâm nhân lái | thường: xuyên trực vụ trú | thưởng: thức |
    thượng: úy tá nguồn | thả: lỏng | thảm: họa | thảo: luận | thất: nghiệp bại | thầy: giáo cô | thẩm: định quyền
    phán mỹ | thắng: lợi cảnh | thế: giới hệ kỷ | thể: thao dục hiện | thị: trường trấn xã | thỏa: thuận | thống:
    nhất kê | thời: gian tiết điểm sự hạn đại | thủ: tục tướng đoạn đô công quỹ | thủy: lợi sản điện | thứ: trưởng
    hai | thừa: nhận | thử: nghiệm thách | thực: hiện phẩm tế trạng sự hành vật tập | tin: nhắn tưởng | tinh: thần
    thể | tiêm: chủng phòng | tiên: phong | tiêu: dùng chuẩn biểu thụ cực hủy | tiếc: nuối | tiến: hành độ bộ sĩ
    triển | tiếng: nói động | tiếp: tục nhận cận đón xúc giáp sức viện | tiết: kiệm mục | tiền: đề đạo vệ mặt thưởng
    lương công | tiểu: học thương | toàn: bộ quốc thể diện | trang: trí trại bị phục web thiết | tranh: thủ chấp
    luận tài cãi | trao: tặng đổi giải | treo: cờ | tri: ân | trinh: sát | triển: khai lãm vọng | triệt: phá để |
    triệu: tập đồng | trong: sạch | trung: tâm học bình ương tá úy đội | truy: tố quét cứu cập xuất | truyền: thống
    thông hình đạt nhiễm | truyện: tranh | tràn: lan | trách: nhiệm | trái: phép cây đất | trên: địa | trình: bày độ
    diễn duyệt báo | trí: tuệ thức | trò: chuyện chơi | trùng: tu | trăn: trở | trưng: bày | trước: đây tiên |
    trường: hợp học lớp | trưởng: thành ban phòng thôn | trạm: y biến | trạng: thái | trả: lời nợ | trải: nghiệm qua
    | trận: đấu | trật: tự | trẻ: em nhỏ | trị: giá | trọng: tâm điểm tài | trồng: trọt cây | trở: lại thành về |
    trợ: cấp giúp lý lực | trụ: sở | trực: tiếp tuyến thuộc | tu: bổ sửa | tuy: nhiên | tuyên: truyền dương bố án
    phạt | tuyến: đường | tuyển: sinh dụng thủ chọn | tuyệt: đối vời | tuân: thủ | tuần: tra lễ | tuổi: thơ trẻ |
    tài: chính sản trợ nguyên khoản xế liệu xỉu | tàn: phá | tàu: cá thuyền | tác: động phẩm giả | tái: định | tâm:
    lý huyết sự tư | tân: binh | tên: miền gọi | tìm: kiếm hiểu thấy | tình: hình trạng nguyện cảm huống yêu tiết |
    tích: cực lũy hợp | tín: dụng hiệu ngưỡng | tính: toán mạng chất | tòa: án nhà | tôn: vinh giáo tạo trọng |
    tăng: cường trưởng | tư: vấn pháp tưởng nhân liệu | tương: lai đối ứng tự đương | tường: rào | tượng: đài trưng
    | tạm: giam giữ thời dừng | tạp: hóa chí | tải: trọng | tấn: công | tất: cả | tận: dụng tình | tập: trung huấn
    thể đoàn quán | tặng: quà | tỉ: mỉ lệ đồng | tỉnh: ủy táo | tọa: đàm | tốc: độ | tốt: nghiệp đẹp | tổ: chức quốc
    trưởng | tổng: kết hợp thống cộng thư số mức vốn | tội: phạm danh | tờ: giấy | tức: thì | từ: thiện chối | tử:
    vong tế hình | tự: nhiên động hào do nguyện | tỷ: lệ đồng số | uống: nước | vai: trò | ven: biển sông | vi: phạm
    | vinh: dự quang danh | viên: chức | việc: làm | vui: vẻ mừng | vé: số | vô: địch cùng | vùng: cao núi sâu trồng
    biển | văn: hóa nghệ hoá bản phòng | vũ: khí trang | vướng: mắc | vườn: cây | vượt: qua | vất: vả | vận: động
    chuyển hành tải | vật: liệu tư nuôi chất | vắc: xin | vắng: mặt | vẻ: vang | vết: thương | vệ: sinh tinh | vỉa:
    hè | vị: trí | vốn: liếng | vỗ: tay | vợ: chồng | vụ: án việc mùa cháy | vừa: qua | xanh: sạch | xe: máy đạp
    buýt khách cộ | xem: xét | xi: măng | xin: lỗi | xung: quanh kích | xuất: hiện khẩu sắc phát bản viện thân |
    xuống: cấp | xác: định minh nhận | xâm: nhập phạm | xây: dựng | xã: hội viên | xét: xử nghiệm tuyển | xúc: động
    tiến phạm | xảy: ra | xếp: hàng hạng | xổ: số | xử: lý phạt án | y: tế bác | yên: tâm bình | yêu: cầu thương |
    yếu: tố kém | áo: phao | áp: dụng lực | ích: lợi | ô: nhiễm tô | ôn: tập thi | ông: bà | ý: nghĩa kiến thức
    tưởng | đa: dạng số | đe: dọa | đi: lại | điều: kiện tra hành trị chỉnh động dưỡng khiển ước | điển: hình |
    điện: thoại tử lực ảnh áp năng | đo: đạc | đoàn: kết viên thể | đoạt: giải | đàm: phán | đào: tạo | đám: cháy
    cưới | đáng: kể | đánh: giá bắt bạc | đáp: ứng | đê: điều | đích: đáng | đóng: cửa góp | đô: thị | đông: đảo nam
    | đăng: ký nhập | đơn: vị giản hàng thư | đưa: vào | đường: phố dây ống sắt thủy bộ | đại: biểu diện học hội lý
    úy tá tướng | đảm: bảo nhiệm | đảng: viên ủy bộ | đất: liền đai | đấu: thầu giá tranh | đầu: tư tiên mối thú năm
    | đầy: đủ | đặc: biệt điểm sản | đặt: cọc hàng | đề: xuất nghị án tài | đền: bù | địa: phương chỉ bàn điểm chính
    | định: hướng kỳ cư mức | đối: tượng với thoại tác mặt | đồng: bào chí thời bằng hành phạm bộ thuận ruộng loạt
    lòng đội hồ ý | đổi: mới | độ: mặn sâu tuổi | độc: lập đáo giả | đội: ngũ hình trưởng bóng khách tuyển | động:
    viên lực vật | ơn: nghĩa | ưu: tiên đãi điểm tú | ước: tính mơ | ảnh: hưởng | ấn: định tượng | ổn: định | ủng:
    hộ | ủy: ban viên | ứng: dụng phó xử cứu
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
