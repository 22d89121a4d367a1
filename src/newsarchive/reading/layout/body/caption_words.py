"""The words by which captions are told: what is seen to be done, by whom, and what no picture shows."""

from __future__ import annotations

import re

from newsarchive.reading.words.patterns import compiled

SCENE = compiled(
    r"(?<!\w)(?:chủ trì|phát biểu|bắt tay|trao (?:tặng|quà|đổi|bằng|cờ|thưởng|hoa)?|chụp ảnh|tiếp đón|"
    r"đón tiếp|tiếp|thăm|kiểm tra|trả lời|tham quan|ký kết|ký|tham dự|dự|chứng kiến|tặng|điều hành|"
    r"hội đàm|gặp gỡ|gặp|đánh trống|nhận (?:giải|quà|hoa|bằng|cờ|cúp|huy chương|giấy khen|học bổng"
    r"|kỷ niệm chương|phần thưởng)|biểu diễn|trình diễn|diễu hành|hướng dẫn|chăm sóc|"
    r"thu hoạch|đóng gói|vận chuyển|bày bán|tuần tra|trưng bày|nhấn nút|cắt băng|thực hiện nghi thức|dâng hương"
    r"|chúc mừng|động viên|đứng|ngồi|đi bộ"
    r"|speaks?|speaking|attends?|attending|shakes? hands|poses?|posing|looks? on|pictured|seen|"
    r"stands?|walks?|arrives?|waves?|during|holds?|delivers?|s'exprime(?:nt)?|prononc(?:e|ent|ant)|assiste(?:nt)?|pos(?:e|ent|ant)|serr(?:e|ent|ant)|"
    r"brandi(?:t|ssent|ssant)|recevant|remettant|bergambar|merasmikan|melawat|"
    r"menyampaikan|memberikan|menghadiri|berfoto|meninjau|berjabat)(?!\w)",
    re.I,
)
# What people, beasts and machines are seen to do.
SEEN = compiled(
    r"(?<!\w)(?:vớt|chằng buộc|phơi|chở|khiêng|bốc (?:xếp|dỡ)|xếp(?! (?:hạng|loại|thứ|hàng|lịch))"
    r"|gánh|hái|cấy|gặt|cày|bơm|đào|nạo vét|san gạt|siết|lau"
    r"|quét|xếp hàng|chờ|lấy mẫu|tiêm|khám|đan|dệt|may|nấu|gói|múa|hát|vá|rời|cập bến|neo|neo đậu|nối đuôi nhau"
    r"|nối nhau|bứt phá|tranh tài|thi đấu|nhấc|ăn mừng|dạy|giơ|nâng|thả|buộc|xúc|vẫy|ôm|cõng"
    r"|(?:phẫu thuật|mổ|cấp cứu|hồi sức|siêu âm|đỡ đẻ|chụp phim|thay băng|đo huyết áp|cắt tóc|phát thuốc) cho"
    r"|họp bàn|họp tổ|bàn việc|góp ý cho"
    r"|dắt|cưỡi|cẩu|kéo|mở van|gieo|tưới|cho ăn|dọn|chèo|nhìn từ|bỏ trống|ngập|trải|treo"
    r"|gùi|vác|bê|xách|địu|đội nước|nghe|đo|cân|ngắm|vẽ|sửa|hàn|rót|thắp|lội|bơi|khuân|đẩy|bưng|ướm|băng qua"
    r"|chui|soi|nhặt|lựa|phân loại|nhào|nặn|chạm|khắc|đục|nhuộm|kéo sợi|se sợi|rửa|giặt|mài|nướng|rang|giã|sàng"
    r"|mở (?:vòi|cửa|nắp|máy)|đeo|mặc thử|xem|đọc sách|viết chữ|livestream|bấm máy|quay phim"
    r"|celebrat(?:es?|ing)|hugs?|lifts?|raises?|scores?|dives?|tackles?|cheers?|carr(?:y|ies)|loads?|unloads?|mends?"
    r"|repairs?|sorts?|picks?|harvests?|wades?|climbs?|rows?|paddles?|feeds?|milks?|salutes?|applauds?|clears?"
    r"|célèbre(?:nt)?|soulève(?:nt)?|trie(?:nt)?|répare(?:nt)?|applaudi(?:t|ssent)|porte|traverse(?:nt)?"
    r"|merayakan|mengangkat|menyeberang|menyeberangi|memilah|menjahit|menenun|menyapu|memberi makan|mendayung"
    r"|thực hành|thao tác|luyện tập|tập luyện|tập dượt|vận hành|chạy thử|thử tài|giăng|đắp (?:đê|bờ)"
    r"|tháo dỡ|lắp đặt|phun thuốc|phun khử khuẩn|dập lửa|niêm phong|kiểm đếm|khám nghiệm|phát tờ rơi|đốn|lợp|kéo lưới"
    r"|receives?|presents?|hands? over|cuts?|unveils?|inspects?|tours?|greets?|plants?|queues?|lines? up|gathers?"
    r"|(?:receiv|present|cutt|unveil|inspect|inaugurat|greet|queu|distribut|flagg)ing"
    r"|signs?|reçoit|remet|inaugure|coupe|visite|préparent|portent|menata|memanen|mengangkut|menjemur|membersihkan"
    r"|reçoivent|remettent|plantent|pompent|nettoient|patientent|défilent|récoltent|inspectent|visitent|déblaient"
    r"|mengumpulkan|menanam|memotong|membaiki|memperbaiki|menyelamatkan|mengayuh|memancing|bergotong royong|mengikuti"
    r"|mencabut|menggunting|menebar|menyiram|membajak|memikul|mengecat|memasang|membongkar|menabur|menggali|melepas"
    r"|menyalakan|menandatangani|memukul"
    r"|menunggu|melintas|menyerahkan|menimbang|memeriksa)(?!\w)",
    re.I,
)
# Who and what is seen in pictures, by a word that begins many a heading, too.
SUBJECT = compiled(
    r"(?:(?:Các|Những|Hai|Ba|Nhóm|Vợ chồng|Mẹ con|Cha con|Chị em) (?:ba mẹ|mẹ|bà|ông|cụ|chị|anh|cậu bé|cô gái|bé"
    r"|bạn trẻ|nghệ nhân|thợ|phụ huynh|ngư dân|nông dân|công nhân|vận động viên|cầu thủ|giáo viên|đội|tàu|xe"
    r"|tình nguyện viên)"
    r"|Đoàn viên|Hội viên|Thanh niên|Thiếu n[ữh]|Thiếu nhi|Phụ nữ|Công nhân|Nông dân|Ngư dân|Người dân|Bà con"
    r"|Du khách|Hành khách|Tiểu thương|Xã viên|Nhân viên|Cán bộ|Kỹ sư|Thợ|Vận động viên|Cầu thủ|Nghệ sĩ|Diễn viên"
    r"|Chi bộ|Chi hội|Chi đoàn|Hội phụ nữ"
    r"|Bác sĩ|Y bác sĩ|Các bác sĩ|Điều dưỡng|Ê-kíp|Kíp mổ|Diêm dân|Phụ huynh"
    r"|Kiểm lâm|Khán giả|Thương lái|Dân quân|Bệnh nhân"
    r"|Trẻ em|Học (?:sinh|trò)|Giáo viên|Tình nguyện viên|Các đội|Đội|Xe|Tàu|Thuyền|Ghe|Sà lan|Cần cẩu|Máy"
    r"|Lồng|Đàn|Ruộng|Vườn|The (?:Minister|Mayor|President|Governor|team|children|crowd)|Workers|Farmers|Children"
    r"|Residents"
    r"|Students|Volunteers"
    r"|Des |Les (?:élèves|enfants|bénévoles|habitants|ouvriers|agriculteurs|lauréats|villageois"
    r"|secouristes|pompiers|sapeurs-pompiers|joueurs|coureurs|fidèles|passagers|participants|visiteurs|riverains)"
    r"|Le troupeau|La foule|Penduduk|Pengunjung|Mangsa|Petambak|Pedagang|Peniaga|Murid|Pelajar|Sukarelawan"
    r"|Relawan|Warga|Petani|Nelayan|Pekerja|Siswa"
    r"|Petugas|Staff|Members|Pupils|Guests|Visitors|Officials|Officers|Delegates|Players|Crews?|Terdakwa|Tersangka"
    r"|Sejumlah|Dua|Tiga|Seorang|Perajin)\b"
)
# What no picture shows: wishes, lacks and reasons, what was and will be, what somebody says.
UNSEEN = compiled(
    r"(?<!\w)(?:cần|mong|muốn|phải|thiếu|chưa|không|vẫn|đã|sẽ|vừa|vì|nhờ|để|nên|(?<!chờ )hết|được mùa|mất mùa|khó|lo"
    r"|kêu|đòi|than|cho biết|nói|kể|rằng|là|có thể|hơn|nhiều|said|says|will|would|has|have|had|was|were|not|need|want"
    r"|hy vọng|hi vọng|kiến nghị|đề nghị|cho rằng|tin rằng|lo ngại|đang cần"
    r"|hopes?|hoped|why|wants|wanted|because|believes?|believed|feared?|fears"
    r"|espèr(?:e|ent)|souhait(?:e|ent)|demand(?:e|ent)|réclam(?:e|ent)|craign(?:ent)|craint|parce qu[e’']|doit|doivent"
    r"|berharap|meminta|mengaku|menilai|menduga|mengatakan|menyebut|mendesak|mengeluh(?:kan)?|karena|segera|khawatir"
    r"|how|dit|sera|était|ont|akan|telah|sudah|bisa|harus|tidak|belum|ingin|butuh|kata|ujar)(?!\w)",
    re.I,
)
# Whom and what press photographers picture, at the beginning of a line.
PICTURED = compiled(
    r"(?:(?:Các|Những) (?:đại biểu|đồng chí|em|bạn|cháu|học sinh|chiến sĩ|bị cáo|bị can|bác sĩ|cô|thầy|lực lượng)"
    r"|Cô giáo|Thầy giáo|Đại biểu|Lãnh đạo|Đồng chí|Học sinh|Sinh viên|Bị cáo|Bị can|Đối tượng"
    r"|Các đối tượng|Nhóm đối tượng|Tang vật|Hiện trường"
    r"|(?:Giờ|Tiết|Buổi|Phiên|Bữa|Lớp|Lễ|Hội thi|Màn|Tiết mục|Trận|Ca|Phút) (?:học|dạy|thực hành|ra chơi|tập|tập huấn"
    r"|chào cờ|sinh hoạt|ngoại khóa|thảo luận|làm việc|tuyên truyền|chợ|họp|đấu giá|tòa|cơm|ăn|tiệc|xóa mù|dệt|múa|hát"
    r"|rước|trao|ký kết|kéo co|đua|đấu|biểu diễn|trình diễn|mổ|phẫu thuật|cấp cứu|trực|giải lao|nghỉ)(?= .*\s(?:ở|tại"
    r"|trên|trong|bên|của)\s)"
    r"|Lực lượng|Chiến sĩ"
    r"|Bộ đội|Kíp|Tổ (?:công tác|thú y|y tế|tuần tra|liên ngành|cứu hộ)"
    r"|Đoàn (?:công tác|kiểm tra|giám sát|thanh tra|khảo sát|cứu trợ|thiện nguyện|y bác sĩ|bác sĩ|đại biểu)"
    r"|Gian|Khu vực|Cổng|Cảnh|Tuyến đường|Cây cầu|Chiếc|Ngôi nhà|Căn nhà"
    r"|(?:Ông|Bà|Anh|Chị|Em|Cô|Thầy|Bác sĩ|Nghệ nhân) [^\W\d_a-zà-ỹ])"
)
VIEW = compiled(
    r"(?:Quang cảnh|Toàn cảnh|Khung cảnh|Hiện trường(?= (?:vụ|nơi|sau|tai nạn|đám cháy|ngôi|chiếc|xảy ra)\b)"
    r"|Tang vật(?= (?:vụ|bị|thu|do|được)\b)|(?:Chân dung|Cận cảnh|Bên trong) (?!của chính)"
    r"|Khoảnh khắc(?= (?:xảy ra|vụ|chiếc|nạn nhân|nghi phạm|kẻ|tên)\b)"
    r"|Một (?:góc|trang|phần|đoạn|cảnh|buổi|lớp)|Hình ảnh|Ảnh minh họa|File photo"
    r"|(?:An? )?view (?:of|over|across)|(?:(?:An?|The) )?(?:general|aerial|partial|bird[’']s-eye|drone) views?"
    r"|(?:Une |La )?[Vv]ues? (?:générale|aérienne|partielle|d[’']ensemble|du ciel|sur|des?|du|de la|d[’'])"
    r"|Photo de (?:famille|groupe)|(?:Tampak|Foto) udara|Pemandangan udara|Foto bersama)\s?"
)
PLACE = compiled(
    r"(?<!\w)(?:tại|ở|trên|bên|dưới|trong buổi|trong lễ|bên lề|in|at|outside|near|during|à|au|lors|di|pada|在)(?!\w)",
    re.I,
)
# What is to be done, and for what: with these a heading begins, and nothing is seen.
AIMS = compiled(
    r"(?:Bảo tồn|Bảo vệ|Kết nối|Nâng|Đẩy|Phát huy|Phát triển|Tăng cường|Hướng|Xây dựng|Thúc đẩy|Lan t[ỏo]|Gìn giữ|Giữ"
    r"|Khơi|Tạo|Mở (?:rộng|lối|hướng|đường)|Đổi mới|Chú trọng|Chủ động|Quyết|Quan tâm|Tháo gỡ|Gỡ|Giải|Tìm|Từ|Khi|Vì|Để"
    r"|Nỗ lực|Siết|Đưa|Chuyển|Biến|Sớm|Còn|Làm|Hoàn thiện|Ưu tiên|Khuyến khích|Huy động|Đầu tư|Ứng dụng|Chung tay"
    r"|How|Why|What|When|Where|Keeping|Making|Building|Turning|Towards?|From|Comment|Pourquoi|Vers|Pour|Quand|Entre"
    r"|Menjaga|Menuju|Membangun|Meningkatkan|Mendorong|Dari|Upaya|Demi)(?!\w)"
)


def announces(text: str) -> bool:
    """Whether a line with a colon announces pictures, and nothing else ("Một số hình ảnh tại buổi lễ:")."""
    return text[-1:] in ":：" and bool(_ANNOUNCES.fullmatch(text[:-1].rstrip()))


# What announces nothing but pictures, before its colon.
_ANNOUNCES = compiled(
    r"(?:(?:dưới đây|sau đây|và sau đây|tiếp theo|xin giới thiệu|mời (?:bạn đọc|các bạn|quý vị) xem"
    r"|cùng ngắm)\b.{0,30} )?"
    r"(?:(?:một (?:số|vài)|những|các|vài|chùm|ít) )?(?:hình ảnh|bức ảnh|tấm ảnh|khoảnh khắc|ảnh(?! hưởng))\b"
    r"[^,.;]{0,60}"
    r"|(?:here are |see |below are |below: )?(?:some |a few |more |the )?(?:pictures|photos|photographs|images)"
    r" (?:of|from|at)\b[^,.;]{0,60}"
    r"|(?:voici |ci-dessous,? )?(?:quelques |les |d['’]autres )?(?:images|photos|photographies|clichés)"
    r" (?:de|du|des|d['’])[^,.;]{0,60}|(?:voici |retour )?en (?:images|photos)"
    r"|(?:berikut(?: ini)?(?: adalah)? )?(?:beberapa |sejumlah )?(?:foto|gambar|potret|dokumentasi)\b[^,.;]{0,60}"
    r"|(?:以下|下面)?(?:是|为)?(?:部分|现场|活动)?(?:图片|照片|剪影|掠影)",
    re.IGNORECASE,
)
