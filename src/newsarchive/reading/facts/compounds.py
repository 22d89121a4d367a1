"""Names of things that are of more words than one: with which words a noun goes on, and with which it ends.

Vietnamese writes a noun of two or three syllables as so many words, and sets
what is said of the thing right behind it: "12 giếng khoan bỏ hoang" counts
giếng khoan. A row tells of the noun before its colon which words make one name
with it. What no row has is told by the words that end a name.
"""

from __future__ import annotations

# A noun, and what makes one name with it.
_ROWS_VI = """
giếng: khoan|đào|khơi|quan trắc|công nghiệp|nước ngọt|nước
trạm: bơm|đo|quan trắc|biến áp|y tế|gác|cân|thu phí|thu phát sóng|phát sóng|xá|kiểm soát|kiểm lâm|cấp nước|
    xử lý nước thải|khí tượng|kiểm dịch|sạc|xăng dầu|trộn bê tông|cứu hộ
hồ: chứa nước|chứa|thấm|bơi|điều hòa|thủy lợi|thủy điện|sơ|nuôi
hồ sơ: bệnh án|vụ án|dự thầu|vay vốn|xin việc
xe: mô tô|thang|thang máy|hút hầm cầu|cuốc|đầu kéo|moóc|nâng|tưới nước|đưa tang|lam|độ chế|lăn tay|chữa cháy|cứu hỏa|
    cứu thương|cứu hộ|đẩy|ba gác|khách|buýt|con|ben|lu|bồn|rác|cẩu|container|đầu kéo|đạp điện|đạp|
    đạp điện|máy điện|máy|tải nhẹ|tải|ô tô|bán tải|xích lô|lôi|ngựa|bò|chuyên dụng|cấp cứu|quá tải|chở khách|
    thiết giáp|bọc thép|công nông|điện|lăn|xúc|ủi|đặc chủng|thồ|kéo
xe buýt: điện|nhanh
xe đạp: điện
tàu: hút cát|hút bùn|hút|cá|giã cào|hàng|khách|du lịch|container|vận tải|cao tốc|hỏa|chở hàng|chở dầu|lưới kéo|
    cứu hộ|cứu nạn|kiểm ngư|
    tuần tra|hải quân|câu mực|câu|dịch vụ|vỏ thép|vỏ gỗ|lưới vây|lưới rê
loa: kéo|phóng thanh|truyền thanh|phát thanh|thùng|kẹo kéo|bluetooth
kiểm: sát viên|toán viên|lâm viên|soát viên|dịch viên|ngư viên
hội: thẩm nhân dân|thẩm
thẩm: phán|phán viên
cần: cẩu nổi|cẩu tháp|cẩu|trục|câu|thủ|tây
camera: an ninh|giám sát|hành trình|quan sát|giao thông|ẩn
bóng: đèn năng lượng mặt trời|đèn năng lượng|đèn
đèn: bàn|học|dầu|năng lượng mặt trời|đường|chiếu sáng|tín hiệu|giao thông|pin|lồng
chiếc xe: lăn|đạp|máy|tải|khách
chiếc máy: bơm|ảnh|xúc|cày|khâu|may|tính
khẩu súng: thần công|trường|ngắn|săn
sạp: hàng|vải|cá|rau|thịt|báo|trái cây|quần áo
gian: hàng|nhà|bếp|trưng bày|thờ
quầy: hàng|thuốc|vé|giao dịch
ki-ốt: bán hàng
tuyến: đê bao|đê biển|đê sông|kè biển|kênh mương|đường sắt|đường thủy|đường bay|đường|phố|kênh|đê|kè|xe buýt|buýt|
    cáp treo|cáp|mương|bay|metro|ống|tàu|
    vận tải|du lịch|rạch
gốc: sầu riêng
con: đường|tàu|dấu|rạch|kênh|suối|sông|hẻm|đập|đê|phố|ngõ|số|giống|bạc|nghiện|nợ|thuyền|trâu|bò sữa|bò|bê|nghé|
    lợn nái|lợn thịt|lợn giống|lợn|heo nái|heo|dê|cừu|ngựa|chó|mèo|gà giống|gà thịt|gà mái|gà đẻ|gà|vịt đẻ|
    vịt giống|vịt|ngan|ngỗng|gia cầm|gia súc|tôm sú|tôm hùm|tôm thẻ|tôm giống|tôm càng xanh|tôm|cá giống|cá chẽm|
    cá tra|cá bống|cá mú|cá koi|cá|cua giống|cua|rắn|khỉ|voi|hổ|gấu|chim|rùa biển|rùa|ong|hươu|nai|tê tê|cầy
cá thể: khỉ|voi|hổ|gấu|rùa
hộ: lý|xã viên|gia đình chính sách|gia đình|dân|cận nghèo|thoát nghèo|nghèo|nông dân|kinh doanh cá thể|kinh doanh|
    vay vốn|vay|tiểu thương|ngư dân|đồng bào|khẩu|chăn nuôi|sản xuất|tái định cư|đoàn viên|hội viên|phụ nữ
người: con|bệnh|bán vé số dạo|bán vé số|bán hàng rong|bán hàng|xem|vay|theo dõi|có công|nghèo|khuyết tật|lao động|
    nước ngoài|hâm mộ|nhập cư|tị nạn|di cư
vụ: tai nạn giao thông|tai nạn lao động|tai nạn đường thủy|tai nạn|cháy rừng|cháy nổ|cháy|trộm cắp|trộm|cướp giật|
    cướp|đánh bạc|tranh chấp|đuối nước|ngộ độc thực phẩm|ngộ độc|bạo lực|xâm hại|lừa đảo|buôn lậu|
    vi phạm hành chính|vi phạm|khiếu kiện|ly hôn|kiện|án|việc|sạt lở|giết người|va chạm|nổ|phá rừng|chìm tàu|
    án hình sự|chống người thi hành công vụ
trường: trung học phổ thông|trung học cơ sở|phổ thông dân tộc nội trú|phổ thông dân tộc bán trú|phổ thông|tiểu học|
    mầm non|mẫu giáo|đại học|cao đẳng|dạy nghề|nghề|học|hợp|THPT|THCS
lớp: học|bồi dưỡng|tập huấn|mẫu giáo|mầm non|dạy nghề|xóa mù chữ|ghép|năng khiếu|phổ cập|dạy bơi|dạy chữ
phòng: học bộ môn|học|thi|kiểm nghiệm|xét nghiệm|thí nghiệm|trọ|bệnh|khám|mổ|ngủ|nghỉ|ở|chức năng|máy|giao dịch|
    công chứng|khách|trưng bày|thực hành
đội: bóng|nữ|nam|ghe ngo|ghe|thuyền đua|thuyền|thi|tuyển|chơi|đua|văn nghệ|cồng chiêng|lân|tuyên truyền|xung kích|
    tuần tra|cứu hộ|phun thuốc|phòng cháy|chữa cháy|đò|kéo co|dự thi|tham dự|cổ động|viên|tình nguyện|trống|chèo
tổ: tự quản|máy|chức cơ sở đảng|chức đảng|chức xã hội|chức|hợp tác|công tác|tuần tra|liên gia|vay vốn|tiết kiệm|
    xung kích|dân phố|bảo vệ rừng|đội|hòa giải|ấm|chim|ong|thợ
chi: bộ|hội|đoàn|nhánh
lô: đất|hàng|thuốc|vắc xin|cao su
thửa: đất|ruộng
máy: bay trực thăng|bơm chữa cháy|ảnh|tính xách tay|tính bảng|tính để bàn|tính|thở|bay không người lái|bay|móc|xúc|đào|
    múc|ủi|trộn|hàn|dệt|bơm nước|
    bơm|thổi gió|phát điện|lọc nước|lọc thận|gặt|gặt đập liên hợp|cày|kéo|xay xát|xay|sấy|cấy|sạ|cưa|khoan|
    quay phim|ảnh|in|chiếu|chụp cắt lớp|siêu âm|xét nghiệm|lạnh|giặt|phun|nén khí|cắt cỏ|ép cọc|ép|chủ|đo|may|khâu|
    tiện|quạt nước
điện thoại: di động|thông minh|bàn
đồ: gốm sứ|gốm|sứ
hiện vật: gốm|đồng|đá|gỗ
bài: tham luận|thuyết trình|diễn văn|dự thi|thi|thơ|hát|hát mới
trung tâm: y tế huyện|y tế|văn hóa|thương mại|dạy nghề|hành chính công|ngoại ngữ|bảo trợ xã hội
số: đo|liệu
trọng điểm: xung yếu
doanh nghiệp: trong nước|ngoài nước|nước ngoài|tư nhân
lượt xe: tải|khách|máy|ô tô|đạp|container
bộ: phát sóng|thu phát|đàm
bộ: bàn ghế|hồ sơ|đồ nghề|đồ chơi|đồ|sách giáo khoa|sách|quần áo|đồng phục|máy tính|huy chương|kích điện|
    chẩn đoán nhanh|kit|xét nghiệm|dụng cụ|ấm chén|tài liệu|phim|sưu tập|chiêng|cồng chiêng|áo dài|lọc nước|bài|
    đề thi|đề
bàn: thắng|khám|may|đá|tư vấn|ghế|thờ|tiệc|học|ăn|cờ|đạp|tay
cuốn: sổ tay|sổ|sách|lịch|vở|băng|album|nhật ký|tạp chí|tiểu thuyết|từ điển|truyện
quyển: sổ|sách|vở|lịch|truyện
tấm: ảnh|bia|tôn|bạt|lưới|pin mặt trời|pin|gương|huy chương|vé|thẻ|ván|kính|bảng|biển|thảm|vải|đan|chăn|bằng khen|
    bằng|đệm|phên|panô|pa nô
chiếc: xe đạp|xe máy|xe tải|xe|ghe|thuyền|tàu|xuồng|đò|phà|cặp|khăn|áo dài|áo phao|áo|chăn|đèn lồng|đèn|trống|
    điện thoại|máy tính|máy|ghế|bàn|nón|mũ|vòng|nhẫn|bánh|giường|tủ|cầu|bè|chiếu|gùi|đồng hồ|quạt|bình|chậu|ca nô|
    ô tô|loa|túi|cốc|đĩa|bát|chìa khóa
cây: cầu|đàn|xanh|giống|bần|vầu|nhãn|nghiến|thông|cổ thụ|xăng|cột|gậy|sầu riêng|cao su|cà phê|điều|bưởi|cam|chuối|
    dừa|xoài|vải|bàng|phượng|đa|keo|quế|hồi|mai|đào|quất|ăn quả|rừng
quả: bầu|chuông|bóng|bom|đồi|mìn|trứng|tên lửa|pháo|lựu đạn|cầu|đấm|cau
bao: cát|xi măng|gạo|lúa|phân|thuốc lá|bì|thư|cà phê
thùng: nước uống|nước mắm|hàng|mì tôm|mì gói|mì ăn liền|mì|sách|xốp|rác|sữa|bia|nước|phiếu|sơn|carton|loa|đồ|
    quà|ong|container
hộp: sữa|gỗ|thuốc|quà|bánh|khẩu trang|mực|xôi|cơm
chai: nhựa|nước|rượu|mật ong|dầu|thuốc
can: nước|xăng|dầu|rượu
vỏ: chai nhựa|chai|bao|đạn|xe|sò|ốc
tờ: rơi|giấy|báo|tiền|vé số|khai|đơn|lịch
giấy: vay nợ|nợ|chứng nhận|phép|khai sinh|mời|khen
thẻ: thư viện điện tử|thư viện|ngân hàng|bảo hiểm y tế|bảo hiểm|nhớ|căn cước|cào|sim|đoàn viên
tài khoản: ngân hàng|mạng xã hội|chứng khoán|giả mạo
điểm: bán lưu động|bán|bán hàng|cấp nước|trú tạm|trú tránh|cân|dừng chân|dừng|đỗ|sạt lở|trường|cầu|bỏ phiếu|tiêm|
    thi|đến|nóng|nghẽn|ngập sâu|ngập|sơ tán|tập kết|giao dịch|phát quà|tham quan|du lịch|di tích|cháy|xét nghiệm|
    dân cư|thu mua|đen|vui chơi|đấu nối|kiểm soát|chốt
nhóm: hộ|nghiên cứu|thợ|máu|nhạc|bạn|trẻ|đối tượng|cổ đông|khách
ổ: dịch|khóa|bánh mì|gà|cứng|trộm|nhóm|mại dâm|tội phạm|cờ bạc|bạc|ma túy|đẻ|trứng|rơm|điện|lăng quăng|bệnh
ô: tô|dù|mẫu|đất|cửa|ruộng|nuôi|kính|vuông|chuồng|nhiễm
y: bác sĩ|bác sỹ|tá|sĩ|sinh
ý: kiến|tưởng
chữ: ký|Hán|Nôm
chỉ: tiêu
mã: số vùng trồng|số doanh nghiệp|số thuế|số|vùng trồng|cổ phiếu|độc|lực|hàng|ngành|QR
mô hình: kinh tế|trình diễn
làng: nghề|chài|cổ|rau|hoa|bè|bản
bãi: rác|xe|cát|giữ xe|đá|biển|tắm|tập kết
bến: thủy|xe|đò|cá|phà|cảng
cảng: cá|biển|hàng không
khu: phố|dân cư|công nghiệp|tái định cư|nhà trọ|trọ|chợ|cách ly|du lịch|vườn|rừng|ruộng|đô thị|nghỉ dưỡng
chốt: kiểm dịch|kiểm soát|trực|gác|chặn
cán bộ: khuyến nông|thú y|kiểm lâm|chuyên trách|kỹ thuật|quản lý|y tế|công đoàn
nhân viên: y tế|bảo vệ|cứu hộ|kỹ thuật
tình nguyện: viên
vận động: viên
cổ động: viên
kiểm lâm: viên
huấn luyện: viên
phát thanh: viên
xã: viên
ca: hội chẩn
ca: ong đốt|rắn cắn|chó cắn|phẫu thuật|mổ|ghép thận|ghép tim|ghép gan|ghép tạng|nô|khúc|sĩ|mắc|nhiễm|bệnh|tử vong|
    dương tính
ứng cử: viên
chủ: đầu tư|tàu|hộ|xe|cơ sở|vườn|nhà|trại|nợ|doanh nghiệp|hàng|thuyền|ghe|bè|sạp|ruộng
đứa: trẻ|con|học trò|cháu|bé|em
em: học sinh|nhỏ|bé
học trò: nghèo
trẻ: em|mồ côi|sơ sinh|nhỏ|khuyết tật
bạn: học sinh|sinh viên|thuyền|trẻ|đọc|nhỏ|bè|chèo
cú: sút|dứt điểm|chắn bóng|đúp|ném|đập bóng|đánh đầu|sốc|nhảy|điện thoại|gọi
cuộc: họp phụ huynh|họp báo|họp|gọi|thi|gặp|đua|điện đàm|tiếp xúc|trao đổi|hội đàm|hội thảo|làm việc|tấn công|
    đàm phán|kiểm tra|thanh tra|khảo sát|phỏng vấn|đối thoại|vận động|tuần tra|khai quật|mít tinh|biểu tình
chuyến: bay|hàng|xe|tàu|đò|phà|đi|công tác|biển|ghe|tàu hỏa
lượt: người|khách|phương tiện|sà lan|xe|tàu|công nhân|nông dân|cán bộ|xem|đọc|tải|truy cập|hộ|bệnh nhân|khám|thuyền|
    học sinh|học viên|ghe|bài|đăng ký|thích|chia sẻ|bình luận|ý kiến|tin|chuyến|máy bay|đại biểu|hội viên|đoàn viên
suất: học bổng|quà|cơm|ăn|cháo|tái định cư|đất
phần: quà|thưởng|cơm|ăn|cháo
phiếu: chi|thu|bầu|khảo sát|điều tra|mua hàng|tín nhiệm
phiên: chợ|tòa|họp|giao dịch|điều trần
quốc gia: và vùng lãnh thổ
nhà: máy|vườn|trọ|thầu|khoa học|báo|đầu tư|hàng|nghỉ|kho|lưới|kính|màng|tình nghĩa|văn hóa|đại đoàn kết|tình thương|
    sàn|dân|xưởng|thờ|thuốc|vệ sinh|ga|cửa|cung cấp|sản xuất|hảo tâm|tài trợ|bè|cổ|rông|dài
nền: nhà|đất
nóc: nhà
mái: nhà|che|tôn|ấm
cánh: buồm|đồng|cổng|cửa|quạt|tay|rừng|hoa
cột: điện|mốc|cờ|sóng|đèn|bê tông
trụ: cầu|điện|đá|sở|cứu hỏa
cọc: tre|bê tông|gỗ|tiêu
cửa: hàng|sông|khẩu|cống|sổ|hiệu|biển|xả
cống: thoát nước|hộp|ngầm
cầu: dân sinh|treo|thủ|cảng|phao|bê tông|cống|thang
đầu: dư|sách|báo|xe|kéo|mối|máy|đạn|lợn|trâu
đường: dây nóng|dây trung thế|dây|dẫn|ống|bay|mòn|hầm|link
đơn: vị máu|vị|hàng|kiến nghị|khiếu nại|tố cáo|thư|đăng ký|xin|đặt hàng|kêu cứu
đối: tượng|tác|thủ
đàn: ong|bò|trâu|dê|lợn|gà|vịt|voi|cá|cò|tính|piano|chim
đoàn: công tác|viên|kiểm tra|thanh tra|khách|tàu|xe|phường|nghệ thuật|thi|lân|cứu trợ|từ thiện
dự án: thành phần|khởi nghiệp|nhà ở|đầu tư
hiệp: thợ|hội|định|sĩ
thành: viên|phố|phẩm
thành viên: hợp tác xã
thợ: lặn|mỏ|xây|hồ|săn|may|mộc|rèn|máy|điện|hàn|gốm|bạc|thủ công|đóng thuyền
tay: chèo|bơi|lưới|súng|vợt|đua|nải|trống|nghề
mẫu: nước|tiêu bản|mật|tôm|máu|bệnh phẩm|xét nghiệm|vật|đơn|xe|thử|đất|giống|gạo|thực phẩm|cá|thịt|sản phẩm|
    quan trắc|khí
mũ: bảo hiểm
mũi: thi công
vùng: trồng|nguyên liệu|nuôi|lõm
ngầm: tràn
dao: phát|rựa
huy chương: vàng|bạc|đồng
đơn vị: hồng cầu|huyết tương|tiểu cầu|máu
lọ: huyết thanh|thuốc|hoa|mực|vắc xin|vắc-xin|dầu
trường hợp: tử vong|mắc bệnh|mắc|dương tính|nhiễm bệnh
áo: phao|ấm|mưa|dài|khoác|đồng phục
đoàn viên: thanh niên
thanh: niên|tra viên|tà vẹt|giằng|sắt|gỗ|chắn|thiếu niên
tượng: gỗ|đá|đồng|phật|nhà mồ
toa: tàu|xe|hàng|hành khách|thuốc
bể: chứa nước|chứa|bơi|nước|lọc|seo|ngâm|nuôi|cá
bè: cá|nuôi cá|nuôi|gỗ|thủy sản
lồng: bè|cá|chim|nuôi|đèn|gà
lò: nấu rượu|gốm|gạch|hỏa táng|mổ|than|rèn|đốt|sấy|vôi|bánh|giết mổ
chậu: hoa|cây|đất nung|cảnh|mai|cúc|quất|kiểng
khung: cửi|dệt|ảnh|hình|nhà|giờ
kính: hiển vi|lúp|thiên văn
biển: quảng cáo|báo|hiệu|số xe|số|cấm|chỉ dẫn
bảng: hiệu|quảng cáo|tin|điện tử|tên
bình: chữa cháy|gas|ga|oxy|nước|hoa|gốm|xịt|rượu
bức tượng: gỗ|đá|đồng|thạch cao|đất nung
bẫy: ảnh|thú|chuột|dây
mắt: camera|ghép|lưới|kính|xích
trụ điện: hạ thế|trung thế|cao thế
tủ: đông|sách|lạnh|thuốc|quần áo|đồ
trang: trại|web|mạng xã hội|thiết bị|mạng|facebook|phục
trại: lợn|heo|gà|mộc|giam|nuôi|giống|hè|tạm giam
trận: đấu|bóng|lũ|bão|mưa|động đất|đánh|chiến|lụt|hòa|thua|thắng
môn: học|thi|thể thao|phái
vòi: nước|rồng|hoa sen|cứu hỏa|phun
vòng: hoa|đeo tay|tay|bi
vườn: cây|ươm|nhãn|sầu riêng|quốc gia|rau|thú|tiêu|cam
vựa: lúa|cá|trái cây|gạo|muối|ve chai
vở: kịch|diễn|cải lương|chèo|tuồng|hài
viên: gạch|ngói|thuốc|đạn|đá|chức|kim cương|ma túy|bi|ngọc
vết: nứt|thương|đâm|bầm|lún
dây: thần kinh|điện|chuyền|pháo|cáp|thừng
dòng: họ|sông|xe|sản phẩm|suối|chữ|nhạc
dụng cụ: chứa nước|học tập|thể thao
thầy: cô giáo|cô|giáo|thuốc|cúng|trò
bậc: thềm|thang|đá|cấp
cơ: sở đóng gói|sở y tế|sở chế biến|sở sản xuất|sở kinh doanh|sở|quan|hội
công: đất|lúa|ruộng|trình thủy lợi|trình|nhân|thức|dân|ty|hàm|cụ|trường|đoàn viên|chức|điện|sở
tai: nạn
câu: lạc bộ|hỏi|chuyện|thoại|đối|thơ|trả lời|đố|hát
cấu: kiện
đập: tạm|dâng|tràn|thủy điện|thủy lợi
cưa: xăng|máy|điện
kìm: cộng lực
phao: sắt|cứu sinh|bơi|tiêu
ghe: nan|ngo|cá|chài|hàng|thuyền|máy|bầu|đua
xuồng: máy|ba lá|cao su|composite|nhôm|hơi
thuyền: nan|máy|thúng|viên|buồm|rồng|đua|kayak|câu|chài|độc mộc|cá
sà: lan
phà: tự hành
giáo: viên|dân|sư|xứ|hội|phẩm|án|họ
linh: mục|kiện|vật
loài: chim|cá|thực vật|động vật|cây|cua|thú|bò sát|hoa|lan|lưỡng cư|bướm|côn trùng|rùa|ong
động: mạch|cơ|tác
tin: báo|nhắn|bài|tặc
bức: ảnh|tranh|tường|thư|tượng|họa|điện|hình|vẽ
món: quà|ăn|nợ|hàng|đồ
khoản: vay|nợ|tiền|chi|thu
gói: thầu|vay|hàng|thuốc|quà|mì|tín dụng|hỗ trợ|bánh|kẹo|ma túy
tập: thơ|truyện|phim|thể|đoàn|hồ sơ
bản: án|đồ|làng|sách|hợp đồng|thảo|nhạc|khai|vẽ|sao|tin|kiến nghị|mường|dân tộc
văn: bản|phòng|kiện|nghệ sĩ
sản: phẩm|vật|phụ
súc: gỗ|vật|vải
khối: đá|gỗ|bê tông|nhà|thi đua
khẩu: súng|pháo|trang|đội|phần
nữ: sinh|công nhân|bệnh nhân|tu sĩ|du khách
nam: sinh|thanh niên|bệnh nhân
tân: sinh viên|binh|cử nhân
cựu: chiến binh|học sinh|cầu thủ
cảnh: sát giao thông|sát cơ động|sát|vệ
chó: nghiệp vụ|con|săn|hoang
sự: kiện|cố|vụ
việc: làm
"""

# Nouns of two words in Indonesian, where the first is counted by itself as well.
_ROWS_ID = """
kelompok: tani|nelayan|usaha|kerja|wanita tani|ternak|masyarakat
tenaga: kesehatan|kerja|medis|pendidik|honorer|ahli|guru|pengajar
awak: kapal|bus|media
saluran: irigasi|air|pembuangan
perangkap: hama|tikus|ikan|nyamuk
sumur: bor|gali|resapan|minyak|pantau
kolam: lele|ikan|renang|terpal|air|retensi
bilah: parang|pisau|golok|bambu|keris
toilet: portabel|umum
rakit: bambu
rumah: pengering
pintu: air
pompa: air
jaring: ikan
keramba: apung
kios: pasar
tabung: gas|oksigen
unit: traktor tangan
jaket: pelampung
nasi: bungkus|kotak|tumpeng
meja: belajar|kerja
mesin: jahit|perahu|pompa|tempel|penggiling
tenda: darurat|pengungsi|peleton
surat: suara|tanah
perahu: karet|nelayan|motor|cadik|wisata|tradisional
jembatan: gantung|bambu|bailey
gerobak: dorong|sampah|motor
kacamata: baca
judul: buku|film|lagu
bibit: pohon|ikan nila|ikan lele|ikan|padi|mangrove|bakau|cabai|kopi|kelapa
alat: berat|musik|tangkap|peraga|kesehatan|bantu dengar|panen|pertanian
mobil: pemadam kebakaran|pemadam|dinas|ambulans|tangki|pikap|boks
sepeda: motor|listrik|onthel
kapal: nelayan|feri|tanker|ikan|kayu|patroli|motor|penyeberangan|tongkang|wisata
rumah: sakit|makan|ibadah|panggung|tangga|adat|susun|subsidi|kontrakan
kepala: keluarga|desa|daerah|sekolah
ruang: kelas|rapat|isolasi|operasi|guru
tempat: tidur|ibadah|sampah|duduk|wisata|usaha|pengungsian|pemungutan suara
titik: longsor|api|panas|banjir|rawan|lampu|kamera|kumpul
orang: pekerja|petani|warga|siswa|saksi|nelayan|anak|guru|relawan|korban|pengungsi|santri|pelajar|peserta|tersangka|
    atlet|dokter|perawat|penumpang|pelaku
anak: yatim|balita|buah|muda|sekolah|panti|kambing|sapi|ayam
ibu: hamil|rumah tangga|menyusui
petugas: kebersihan|kesehatan|pemadam|keamanan|gabungan|medis|lapangan|kepolisian
pembudi: daya
pelaku: usaha|wisata|UMKM
pedagang: kaki lima|pasar|sayur|ikan|kecil
warga: negara asing
sekolah: dasar|menengah pertama|menengah atas|menengah|rakyat
bidang: tanah|lahan
lembaga: pendidikan|swadaya masyarakat|keuangan
perguruan: tinggi|silat
pondok: pesantren
usaha: mikro|kecil
pos: pengamatan|pengungsian|pemeriksaan|kesehatan|ronda|jaga|pantau
kamera: pengawas
lampu: jalan
tiang: listrik|lampu
unit: rumah|truk|mobil|kapal|traktor|sepeda motor|motor|alat berat|alat|komputer|perahu|mesin|pompa air|pompa|
    ambulans|bus|kios|sepeda|laptop|ruko|hunian|ekskavator
paket: sembako|beras|bantuan|pekerjaan|makanan|sayur|sabu|kue|alat tulis
"""

# Behind the thing's name Indonesian says what became of it, where it is from, or what it is worth.
_ENDS_ID = (
    "senilai milik asal titipan hasil seluas sepanjang sebesar seberat setinggi sebanyak khusus guna buatan kiriman "
    "warga rusak hilang hancur roboh terendam terdampak tertimbun mati sakit gratis lengkap siap bekas baru lama palsu "
    "per setiap tiap se lainnya lain bahkan hanya mulai kembali ikut hadir menuju masuk keluar selama seperti yakni "
    "yaitu meski walau sambil agar supaya hampir dulu kini kemarin setempat"
)
ENDS_ID = frozenset(_ENDS_ID.split())

# Words that end a name wherever they stand behind its first word: what the thing is like, does, or suffers.
_ENDS_VI = (
    # of what kind, where, how many
    "khác giả cũ lớn nhỏ to bé cao thấp mỏng xấu đẹp hỏng hư gãy đổ sập nát vỡ thủng cong vênh mục mọt khô ướt héo "
    "chết "
    "sống tươi bẩn nguyên đầy đủ non trẻ khỏe yếu ốm riêng chung ven cạnh dọc bên giáp kề sát khỏi ngay "
    "luôn lẻ rải thời trọng toàn trực tương xa gần đông thưa rách rỉ gỉ nứt hoang dại hạng thô miễn "
    "composite giữ khống lậu sắp từng suốt đều ngừng "
    # what it does, or what is done with it
    "chứa đựng "
    "xin bỏ chảy chở giấu cất nhốt góp nhuộm đúc tẩm lót ôm mang vác khiêng cõng đeo mặc xách treo phủ chìm trôi "
    "dạt cập ghé neo đậu đỗ rời về tới trở quay lao va đâm tông húc lật nổ bùng thoát chui rơi hỏi kêu khuyên "
    "ký viết dán dỡ tháo gom nhặt thả bón tưới sinh đào hoạt đo ra ở gửi giao dành hứng hái cấy sạ túc trốn "
    "đăng kiểm chia cứu trục vây cấm phạt tố thuê nộp trả đóng hoàn dựng sửa thay lắp cho khởi nối xuất nhập "
    "đạt thu thuộc đang mở đi hiến dừng tự hãm bám nhô lượm cài vươn chắn tràn ngập bắc khóc đỏ đổi chống "
    "chịu nấu nhìn khổ cỡ lĩnh lãnh bị dẫn cách cắm chạm ngả nghiêng đợi trình diễn tặng quyên cúng dương dính pha"
)
ENDS = frozenset(_ENDS_VI.split())
# Nouns with which a verb makes a name ("máy thổi gió", "đội cứu hộ"): right behind them no verb ends it.
_TOOLS = (
    "máy xe bộ dao bàn giấy nhà phòng trạm điểm lớp thợ đội tổ bẫy người khu bể ao bãi chốt đơn vị giếng tàu đài đèn "
    "mẫu lỗ hố nơi phiếu phương quan cơ thiết cây hội ban nhóm vụ cuộc tiết buổi đợt dụng tấm"
)
TOOLS = frozenset(_TOOLS.split())
# … but where it stands, and what became of it, ends the name of these, too ("43 nhà dọc đường", "2.140 nhà ngập").
_PLACED = "dọc ven cạnh bên giáp kề gần quanh nằm ngập chìm trôi sập đổ gãy nứt hỏng hư"
PLACED = frozenset(_PLACED.split())


# Names of two syllables of which the second would end a name by itself.
_OF_TWO = (
    "xung yếu|trọng yếu|thiết yếu|điện tử|vi tính|nghiên cứu|xét nghiệm|nội trú|bán trú|lưu trú|sản xuất|lưu động"
    "|di động|tự động|vận động|hợp tác|canh tác|chế tác|thực hành|lữ hành"
)
OF_TWO = frozenset(_OF_TWO.split("|"))
# Things of which one number counts several kinds: "22 máy xúc, máy ủi", "40 tàu cá, tàu hàng".
OF_KINDS = frozenset(["máy", "xe", "tàu", "ghe", "thuyền"])
# What ends a name though each of its syllables may go on with one: how they follow one another, and whose they are.
_ENDS_OF_TWO = (
    "liên tiếp|liên tục|liền kề|nhà mình|nhà tôi|nhà ta|nhà anh|nhà chị|nhà ông|nhà bà|nhà em|nhà họ|nhà nó"
    "|của mình|quê mình|xã mình|làng mình|thôn mình|quê nhà"
)
ENDS_OF_TWO = frozenset(_ENDS_OF_TWO.split("|"))


def _units(table: str) -> tuple[str, ...]:
    rows = (row.partition(": ") for row in table.strip().replace("|\n    ", "|").splitlines())
    return tuple(f"{noun} {word}" for noun, _, words in rows for word in words.split("|"))


UNITS_VI = _units(_ROWS_VI)
UNITS_ID = _units(_ROWS_ID)
