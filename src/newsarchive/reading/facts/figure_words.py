"""The words that go with a counted quantity: what is counted, what hedges it, what shows that it is none."""

from __future__ import annotations

import re

from newsarchive.nouns.article import Qualifier

MORE, LESS, ABOUT = Qualifier.MORE_THAN, Qualifier.LESS_THAN, Qualifier.ABOUT

# Right before a number. "gần" (like nearly, près de, hampir) says that the number is not quite reached: less than
# it. Where two stand together ("khoảng gần 14,8 triệu") the one next to the number decides.
_MORE_WORDS = (
    "hơn|trên|quá|vượt|vượt quá|vượt mức|vượt mốc|ít nhất|tối thiểu|không dưới|more than|over|at least|above|exceeding"
    "|plus de|au moins|lebih dari|sedikitnya|setidaknya|超过|逾|至少"
)
_LESS_WORDS = (
    "gần|dưới|chưa đến|chưa tới|chưa đầy|không quá|nearly|almost|under|fewer than|less than|below|close to|près de"
    "|presque|moins de|hampir|kurang dari|近|不到"
)
_ABOUT_WORDS = (
    "khoảng|chừng|xấp xỉ|ước|ước tính|ước khoảng|ước đạt|about|around|approximately|roughly|some|an estimated"
    "|environ|quelque|sekitar|kira-kira|约|大约|大概"
)
QUALIFIERS: tuple[tuple[Qualifier, str], ...] = ((MORE, _MORE_WORDS), (LESS, _LESS_WORDS), (ABOUT, _ABOUT_WORDS))
QUALIFIED = tuple(
    (qualifier, re.compile(rf"(?:\b|(?<=[\u4e00-\u9fff]))(?:{words})\s?\Z", re.IGNORECASE))
    for qualifier, words in QUALIFIERS
)

# Right before a number, these make it a name, a rank or a date's part.
LABEL = re.compile(
    r"\b(?:thứ|điều|khoản|mục|chương|chỉ thị|nghị quyết|quyết định|nghị định|thông tư|kết luận|công điện|khóa|khoá"
    r"|lớp|tầng|phường|quận"
    r"|quốc lộ|tỉnh lộ|đường|tổ|đội|kênh|trang|vòng|bảng|top|hạng|kỳ|tuần|tháng|ngày|năm|quý|phòng|phiên bản"
    r"|version|no\.|number|article"
    r"|section|chapter|page|level|phase|grade|pasal|nomor|ayat|phút|lúc|tel|fax|đt|hotline|mã|biển số|giai đoạn"
    r"|thế hệ|cách mạng công nghiệp"
    r"|(?<!tổng )(?<!con )(?<!trong )số)[\s.:]{1,2}\Z|第\Z",
    re.IGNORECASE,
)
MONEY = re.compile(
    r"\s?(?P<unit>đồng|VNĐ|VND|USD|US\$|đô la Mỹ|đôla Mỹ|đô la|đôla|đô-la|euro|EUR|yên|yen|won|nhân dân tệ|bảng "
    r"Anh|baht|rupiah|rúp"
    r"|dollars?|euros?|pounds?|yuan|dong|美元|人民币|越南盾|元|₫|đ)(?![a-zà-ỹA-Z])"
)
MONEY_BEFORE = re.compile(r"(US\$|A\$|\$|€|£|¥|Rp\.?)\s?\Z")
SHARE = re.compile(
    r"\s?(?P<unit>%|(?:phần trăm|percentage points|percent|per cent|pour cent|persen|điểm phần trăm)(?!\w))"
)
SIZE = re.compile(
    r"\s?(?P<unit>km²|km2|km|kg|m²|m2|m³|m3|ha|héc-?ta|hecta|tấn|tạ|lít|mét khối|mét vuông|mét|ki-?lô-?mét|MW|kWh"
    r"|GWh|GW|kV"
    r"|tons?|tonnes?|hectares?|kilometres?|kilometers?|litres?|barrels?|hektare|ton|公里|吨|公顷|平方公里)(?!\w)"
)
# How long something lasts, how old someone is, or how often: not a counted quantity.
TIME = re.compile(
    r"\s?(?:giây|phút|giờ|tiếng|ngày|đêm|tuần|tháng|quý|năm|thập kỷ|thế kỷ|tuổi|mùa|h|độ|lần|điểm|bàn|giải|hạng"
    r"|sao|phía|tỷ số"
    r"|seconds?|minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?|decades?|centur(?:y|ies)|times?"
    r"|degrees?|goals?|points?"
    r"|(?:year|month|day|week)s?-old|o['’]clock|secondes?|heures?|jours?|semaines?|mois|ans?|années?|siècles?|fois"
    r"|detik|menit|jam|hari|minggu|bulan|tahun|kali|abad|岁|年|月|日|天|小时|分钟|次)(?!\w)(?!\scầu)"
)
# An article's own enumeration ("6 nguyên nhân"), not something counted in the world.
ENUMERATION = re.compile(
    r"\s(?:nguyên nhân|nhiệm vụ|giải pháp|nội dung|vấn đề|bài học|mục tiêu|yếu tố|mặt|khía cạnh|bước|trụ cột|mũi "
    r"nhọn|câu hỏi|ý|phần"
    r"|loại|tiêu chí|nguyên tắc|nhóm|hướng|lĩnh vực|chữ|từ|trong|không|tại chỗ|bên|điều|lý do|ưu tiên|đột phá"
    r"|reasons?|ways?|things?"
    r"|steps?|points?|goals?|pillars?|issues?|areas?)(?!\w)(?!\s(?:quà|ước))"
)

# What Vietnamese counts: the longest that follows the number is the unit.
COUNTED_VI = re.compile(
    r"\s(?P<unit>liều|lượt người|lượt khách|lượt|người dân|người|ca mắc|ca nhiễm|ca tử vong|ca bệnh|ca|trường hợp"
    r"|công dân|chuyến bay|chuyến"
    r"|cuộc (?:điện đàm|họp|gặp|tiếp xúc|trao đổi|hội đàm|làm việc|thi|gọi|tấn công|đàm phán|kiểm tra|thanh tra)"
    r"|bức thư|thư|công hàm"
    r"|vùng lãnh thổ|quốc gia|nước|tổ chức|cơ quan đại diện|cơ quan|đơn vị|doanh nghiệp|hợp tác xã|hộ gia đình|hộ "
    r"nghèo|hộ dân|hộ|gia đình"
    r"|tỉnh|thành phố|huyện|xã|thôn|địa phương|điểm cầu|trường học|trường|học sinh|sinh viên|giáo viên|thí sinh"
    r"|bệnh nhân|bác sĩ|bác sỹ"
    r"|nhân viên|chiến sĩ|chiến sỹ|cán bộ|đảng viên|đại biểu|hội viên|đoàn viên|tình nguyện viên|lao động|công "
    r"nhân|chuyên gia|cử tri"
    r"|dân tộc|kiều bào|du khách|khách|nạn nhân|nghi phạm|bị cáo|đối tượng|trẻ em|em học sinh|em nhỏ|phụ nữ|phóng viên"
    r"|nghệ sĩ|vận động viên"
    r"|thỏa thuận|thoả thuận|điều ước|hiệp định|văn kiện|văn bản|hợp đồng|biên bản ghi nhớ|dự án|công trình|căn "
    r"nhà|căn hộ|ngôi nhà"
    r"|giường bệnh|giường|máy thở|máy bay|máy tính|thiết bị|khẩu trang|bộ kit|bộ xét nghiệm|mẫu xét nghiệm|mẫu|kit"
    r"|xe ô tô|xe máy|xe tải"
    r"|ô tô|xe|tàu cá|tàu|thuyền|container|suất quà|suất cơm|suất|phần quà|túi quà|món quà|lô hàng|lô|đợt|vụ tai "
    r"nạn|vụ cháy|vụ việc|vụ"
    r"|sản phẩm|mặt hàng|mô hình|cuốn sách|cuốn|tác phẩm|bài viết|bài báo|tin bài|cơ sở|trạm y tế|bệnh viện|cửa "
    r"hàng|chợ|khu công nghiệp"
    r"|cây xanh|cây|con lợn|con bò|con gà|con|cổ phiếu|cổ đông|tài khoản|việc làm|chỗ làm|đoàn công tác|đoàn|hồ sơ"
    r"|gian hàng"
    r"|đối tác|nhà đầu tư|nhà khoa học|nhà báo|cầu thủ|chỗ ngồi|huy chương|đơn hàng|đơn vị máu|căn|chiếc|bộ|bản"
    r"|tờ|tấm|đơn|câu lạc bộ|đội|phòng học|phòng|sợi|cọc|trạm|tuyến|cầu|giếng|hồ)(?!\w)"
)
COUNTED_OTHER: dict[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\s(?:of\s)?(?P<unit>(?:[a-z]{2,20}(?:-[a-z]{2,20})?\s){0,2}?"
        r"(?:people|children|men|women|staff|personnel|[a-z]{2,20}(?<![sui])s))(?!\w)"
    ),
    "fr": re.compile(r"\s(?:de\s|d['’])?(?P<unit>(?!dans|sans|plus|moins|mais|ans|fois|pays-)[a-zà-ÿ]{3,20}s)(?!\w)"),
    "id": re.compile(
        r"\s(?P<unit>orang|warga|dosis|kasus|pasien|negara|perusahaan|unit|kepala keluarga|rumah|siswa|mahasiswa"
        r"|peserta|korban|pekerja"
        r"|penumpang|penerbangan|kendaraan|desa|kecamatan|provinsi|kota|sekolah|paket|kapal|proyek|wisatawan"
        r"|personel|petugas|jiwa)(?!\w)"
    ),
    "zh": re.compile(
        r"\s?(?:多|余)?(?P<unit>剂|册|本|条|座|块|间|棵|头|只|吨|公里|公顷|位|人|例|名|家|架次|架|辆|艘|件|份|国|所|台|户|亩)"
    ),
}
NOT_COUNTED_EN = re.compile(
    r"\s(?:of\s)?(?:was|is|has|as|its|his|this|thus|minus|plus|versus|across|always|and|in|on|at|to|the|by|for)\b"
)

# A quantity's own words end before these.
_STOP_WORDS = (
    "và của là với về cho do để nhằm tại ở trong các những một này được bị theo từ đến tới vào như cùng hay hoặc "
    "trên dưới qua bởi giữa mới đã đang sẽ thì mà nhưng phòng nên rồi còn có không khi nếu cũng đều so bằng gồm "
    "trở phải cần muốn biết nói làm học dùng dự gặp sống ở gửi nằm đứng chơi xem về thuộc ra lên xuống trước sau mỗi "
    "hơn trị đối đăng tăng giảm nhận tham hoạt đưa sang hỗ đóng đạt tiếp from a an the in on at to by than compared "
    "worth over since with or and per was were is are que par sur dans en au aux est sont dari pada di ke dan yang "
    "karena untuk"
)
STOP = frozenset(_STOP_WORDS.split())
OWN_WORDS = re.compile(r"\s([a-zà-ỹđ]+(?:-[a-zà-ỹđ]+)?)")
# Syllables after the unit ("điều ước quốc tế"). A longer run of them is not one thing's name, and half of it is none.
OWN_WORDS_MOST = 4

# In the same clause before a number: a plan or a target, not how things stand.
PLANNED = re.compile(
    r"\b(?:sẽ|dự kiến|phấn đấu|mục tiêu|kế hoạch|chỉ tiêu|đặt mục tiêu|cam kết|nếu|will|would|expected|plans?"
    r"|target|aims?|could|may|might"
    r"|if|akan|target|devrait|pourrait)\b|将|计划",
    re.IGNORECASE,
)
