"""The words that go with a counted quantity: what is counted, what hedges it, what shows that it is none."""

from __future__ import annotations

import re

from newsarchive.nouns.article import Qualifier
from newsarchive.reading.words.patterns import Sieved, compiled

MORE, LESS, ABOUT = Qualifier.MORE_THAN, Qualifier.LESS_THAN, Qualifier.ABOUT

# Right before a number. "gần" (like nearly, près de, hampir) says that the number is not quite reached: less than
# it. Where two stand together ("khoảng gần 14,8 triệu") the one next to the number decides.
_MORE_WORDS = (
    "hơn|trên|quá|vượt|vượt quá|vượt mức|vượt mốc|ít nhất|tối thiểu|không dưới|không ít hơn|more than|over|at least"
    "|above"
    "|exceeding|in excess of|upwards of|no fewer than|no less than|not less than|plus de|plus d['’]|au moins|pas "
    "moins de"
    "|au minimum|lebih dari|sedikitnya|setidaknya|tidak kurang dari|tak kurang dari"
    "|paling sedikit|lebih daripada|lebih|di atas|melebihi"
    "|minimal"
    "|超过|超|逾|至少|不少于|多于|超過|最少|不下|不少於|多於|突破"
)
_LESS_WORDS = (
    "gần|ngót|ngót nghét|dưới|chưa đến|chưa tới|chưa đầy|không quá|không đến|không tới|nearly|almost|under|fewer than"
    "|less than|below|close to|près de|près d['’]|presque|moins de|moins d['’]|à peine|hampir|kurang dari|nyaris"
    "|di bawah|tidak sampai|tak sampai|belum sampai|belum genap|近|将近|將近|接近|不到|不足|未满|未滿|少于|少於"
)
_ABOUT_WORDS = (
    "khoảng|khoảng độ|chừng|độ chừng|xấp xỉ|ước|ước tính|ước khoảng|ước đạt|ước chừng|about|around|approximately"
    "|roughly"
    "|some|an estimated|environ|quelque|autour de|sekitar|kira-kira|kurang lebih|lebih kurang"
    "|约|大约|大概|約|大約|約莫|估计|估計"
)
QUALIFIERS: tuple[tuple[Qualifier, str], ...] = (
    (ABOUT, "kurang lebih|trên dưới|more or less|plus ou moins|hơn kém"),
    (MORE, _MORE_WORDS),
    (LESS, _LESS_WORDS),
    (ABOUT, _ABOUT_WORDS),
)
QUALIFIED = tuple(
    (qualifier, tuple(dict.fromkeys(word.replace("['’]", sign) for word in words.split("|") for sign in ("'", "’"))))
    for qualifier, words in QUALIFIERS
)
# The last letters of each: nearly no number has two such before it.
QUALIFIED_ENDS = frozenset(word[-2:] for _, words in QUALIFIED for word in words)
# "đi trên 2 xe máy": behind these "trên" tells where, not how many.
WHERE = (
    "đi trên",
    "ngồi trên",
    "nằm trên",
    "đứng trên",
    "chở trên",
    "đăng trên",
    "phát trên",
    "ra trên",
    "chuyển trên",
    "chạy trên",
    "chạy thử trên",
    "lưu thông trên",
    # "spread over 18 hectares": where it lies
    "spread over",
    "spreads over",
    "spreading over",
    "extends over",
    "extending over",
    "stretches over",
    "stretching over",
    "scattered over",
    "distributed over",
    # "handed over £350,000": what was done
    "handed over",
    "turned over",
    "took over",
)
# "cao hơn 12%" says by how much, not that it is more than that.
COMPARED = ("cao hơn", "thấp hơn", "nhiều hơn", "lớn hơn", "rẻ hơn", "đắt hơn", "nhanh hơn")
# "trồng ổi trên 2,5 ha": before an area it tells where, too, unless a word that measures stands before it.
AREAS = frozenset({"ha", "m2", "m²", "km2", "km²", "sào", "hecta", "héc-ta"})
ON_AREA = re.compile(
    r"(?<!có)(?<!đạt)(?<!với)(?<!là)(?<!tích)(?<!gồm)(?<!được)(?<!rộng)(?<!cháy)(?<!hại)(?<!thêm)(?<!ngập)(?<!trồng)"
    r"(?<!cấy)(?<!sạ)(?<!còn)(?<!lên)(?<!giảm)(?<!tăng)(?<!hoạch)(?<!phủ)(?<!hồi)(?<!giao)(?<!của)(?<!đó)(?<!cho)(?<!hơn)"
    r"(?<![,;:(–-])\strên\Z"
)
# Before a sum Chinese may name the money, and its hedge before that: "約新台幣900萬元".
CURRENCY_BEFORE = ("新台幣", "新臺幣", "台幣", "人民币", "人民幣", "港币", "港幣", "美金", "令吉")
MORE_AFTER = compiled(r"\s?[多余馀餘]")  # "400多名"
# … and behind what is counted, that it is as many or more, or about as many ("3000人以上", "三成左右").
BOUND_AFTER = compiled(r"(?P<more>以上)|左右(?!手|[为為]难)|上下(?![游班楼樓水午文])")
MORE_WITHIN = compiled(r"[多余馀餘]")  # "280多万元"

# Right before a number, these make it a name, a rank or a date's part.
_LABEL_WORDS = (
    "thứ|số nhà|điều|khoản|mục|chương|chỉ thị|nghị quyết|quyết định|nghị định|thông tư|kết luận|công điện|khóa|khoá"
    "|lớp"
    "|tầng|phường|quận|thôn|xóm|ấp|buôn|khu|khu phố|khu vực|tiểu khu|phân khu|tổ dân phố|cụm|ngõ|ngách|hẻm|kiệt"
    "|quốc lộ"
    "|tỉnh lộ|đường tỉnh|đường huyện|hương lộ|đường|tổ|đội|kênh|trang|vòng|bảng|top|hạng|hạng cân|kỳ|tuần|tháng|ngày"
    "|năm|quý|phòng|phiên bản|đợt"
    "|lần|cấp"
    "|bậc|điểm|loại|nhóm|vùng|hiệp|phút|ván|set|trận|bài|câu|phần|tập|hình|ảnh|tiêu chí|phụ lục|mẫu|lô|thửa|km|cột "
    "mốc|cột"
    "|sư đoàn|trung đoàn|lữ đoàn|tiểu đoàn|đại đội|quân khu|quân đoàn|hải đoàn|binh đoàn|phiên|giai đoạn|lúc|tel|fax"
    "|đt"
    "|hotline|mã số|mã vùng|biển số|thế hệ|cách mạng công nghiệp"
    "|version|no|figure|table|part|step|season|episode|volume|war|number|article|section|chapter|page|level|phase"
    "|grade|room|highway|route|line|lines|platform|gate"
    "|flight"
    "|magnitude|day|week|group|division|class|unit|chapitre|niveau|ligne|numéro|salle|quai|étape|n°"
    "|pasal|nomor|ayat|rt|rw|kilometer|lantai|blok|gang|jalan|kelas|grup|tahap|hari ke|hut ke|kali ke|abad ke"
    "|peringkat ke|urutan ke|tahun ke|bulan ke|minggu ke|pekan ke|putaran ke|edisi ke|anak ke|generasi ke|angkatan ke"
    "|gelombang ke|tahap ke|dosis ke|posisi ke|periode ke|sesi ke|peringkat|posisi|menit|babak"
    "|pukul|jam|tanggal|bulan|tahun|usia|berusia|umur|magnitudo|kelompok"
)
LABELS = tuple(_LABEL_WORDS.split("|"))
# Of these a large number is no rank and no article of a law: "cấp 400 tấm tôn"; two are verbs before a thing, too.
LABELS_OF_FEW = ("cấp", "điều", "điểm", "loại", "nhóm", "bậc", "hạng", "phần", "lớp", "đợt", "kỳ", "mẫu", "lô", "tập")
# … and these end with one of them, but are words of their own, behind which things are counted ("cùng lúc 4 em").
_NO_LABEL_WORDS = (
    "nâng cấp|cung cấp|trang cấp|trợ cấp|chu cấp|cùng lúc|một lúc|có lúc|đôi lúc|triệu tập|luyện tập|sưu tập"
    "|thực tập|tuyển tập|đi câu|đi tuần|dự phòng|phân loại|lấy mẫu|lượng mẫu|đi vòng|chạy vòng"
    "|mỗi năm|một năm|hằng năm|hàng năm|cả năm|mỗi tháng|một tháng|hằng tháng|hàng tháng|cả tháng"
    "|mỗi ngày|một ngày|hằng ngày|hàng ngày|cả ngày|mỗi tuần|một tuần|hằng tuần|hàng tuần|cả tuần"
    "|mỗi đợt|mỗi lần|mỗi phiên|mỗi quý|mỗi trận|mỗi phần|mỗi lô|mỗi vùng|mỗi điểm|mỗi nhóm|mỗi tổ|mỗi đội"
    "|mỗi lớp|mỗi khóa|mỗi khu|mỗi khu vực|mỗi thôn|mỗi xóm|mỗi ấp|mỗi phòng|mỗi tầng|mỗi đường|mỗi câu|mỗi bài"
    "|every day|every week|each day|each week|a day|a week|per day|per week"
    "|setiap hari|setiap bulan|setiap tahun|setiap jam|tiap bulan|tiap tahun|per bulan|per tahun"
)
_NO_LABEL_WORDS += (
    "|khoanh vùng|phủ vùng|dứt điểm|thí điểm|kiểm điểm|góp phần|chụp ảnh|ghi hình|quay hình|đăng bài|viết bài"
    "|xếp loại|mở lớp|đứng lớp|bộ đội|quân đội|đánh trận|dựng cột|trồng cột|họp nhóm|chia nhóm|chia tổ|chia đội"
)
NO_LABELS = tuple(_NO_LABEL_WORDS.split("|"))
# Who is given something may stand right before how many: "tặng lớp 60 bộ sách giáo khoa", "cấp thêm cho tổ 4 bộ đàm" …
LABELS_THAT_RECEIVE = ("lớp", "tổ", "đội", "nhóm", "thôn", "xóm", "ấp", "khu", "phường", "cụm", "phòng", "trường")
# … behind one of these, in the same clause.
GIVES = compiled(
    r"\b(?:tặng|trao|cấp|cho|hỗ trợ|góp|biếu|giúp|ủng hộ|trang bị|giao|phát|mua|sắm|đóng)\s(?:[^\s,.;:0-9]+\s){0,4}\Z"
)
LABELS_THAT_DO = ("cấp", "điều")
# Behind these marks of tense a label that is a verb, too, tells what is done ("đã điều 3 máy bay").
DOES = tuple(f"{mark} {verb}" for mark in ("đã", "vừa", "được", "tiếp tục", "đang") for verb in LABELS_THAT_DO)
LEVELS = 4  # of schools and offices: "cấp 3"
FEW = 100
LABEL_SIGNS = ("第", "ke-")  # … with nothing between them and the number
# "số" before a number names it, but not where it is a part of these.
NUMBER_NAME = compiled(
    r"(?<!tổng )(?<!dân )(?<!sĩ )(?<!doanh )(?<!quân )(?<!nhân )(?<!chỉ )(?<!con )(?<!trong )(?<!hệ )(?<!đa )\bsố\Z"
)
# Right behind these a number such as 2021 counts and is no year.
_COUNTS_NOW_WORDS = (
    "có gồm với tặng trao trồng còn thêm cả được cho cộng lắp nuôi bắt thu "
    "ada sebanyak sejumlah para have has had are were les des ses compte emploie accueille"
)
COUNTS_NOW = frozenset(_COUNTS_NOW_WORDS.split())
# Behind these, people are counted all the same: "nhóm 12 đối tượng", "đội 30 người".
LABELS_OF_GROUPS = ("nhóm", "đội", "tổ", "lớp", "group")
_PEOPLE_WORDS = (
    "người|đối tượng|sinh viên|giáo viên|giảng viên|kỹ sư|thợ|công nhân|nông dân|ngư dân|bác sĩ|y bác sĩ|nghệ nhân"
    "|tình nguyện viên|chuyên gia|học sinh|học viên|hộ|em|bạn|thanh niên|nghi phạm|đồng chí|cán bộ|chiến sĩ|people"
)
PEOPLE = tuple(_PEOPLE_WORDS.split("|"))
MONEY = compiled(
    r"[多余馀餘]?\s?(?:of\s|de\s|d['’])?(?P<unit>"
    r"(?:đồng(?! (?:chí|bào|hồ|đội|nghiệp|phạm|hương|môn|minh)\b)|VNĐ|VND|USD|US\$"
    r"|đô[- ]?la(?: (?:Mỹ|Úc|Canada|Singapore|Hồng Kông|New Zealand|Đài Loan))?|euro|EUR|yên|yen|won"
    r"|nhân dân tệ|NDT|bảng Anh|baht|rupiah|rúp|kíp|riel|ringgit|pesos?|rupees?|francs? CFA|francs?|FCFA|F CFA"
    r"|dirhams?|ariary|gourdes?|naira|cedis?|shillings?|kwacha|rand|birr|taka|kyats?|dalasi|ouguiyas?|kina|vatu|tala"
    r"|pa['’]anga|reais|lei|zlotys?|forints?|hryvnias?|shekels?|rials?|riyals?|couronnes|livres sterling|tenge"
    r"|dinars?|roubles?|dolar AS|dolar|dollars?|euros?|pounds?|yuan|dong|SGD|AUD|GBP|JPY|CNY|IDR"
    r"|美元|人民币|人民幣|越南盾|港元|港币|港幣|欧元|歐元|令吉|林吉特|新台币|新台幣|新臺幣|台币|台幣"
    r"|日元|日圓|英镑|英鎊|韩元|韓元|韓圜|卢布|盧布|卢比|盧比|泰铢|泰銖|新元|新币|新幣|澳元|加元|澳门元|澳門元|马币|馬幣"
    r"|披索|法郎|元|圓|đ)(?![a-zà-ỹA-Z])|[€$£₫]"
    # of which country: "11.4 million Jamaican dollars"
    r"|[A-Z][a-z]{2,11}(?:n|sh|ss|se|i)\s(?:dollars|pounds|shillings|francs|pesos|rupees|dinars|dirhams|rials|riyals"
    r"|kroner|kronor|roubles|lira|won|kwacha|naira|rand|birr|taka|kina|cedis?|leones|baht|rupiah|ringgit|yen|yuan"
    r"|tenge|dalasi|quetzals|lempiras|reais)(?!\w))"
)
MONEY_BEFORE = compiled(
    r"((?:US|A|S|HK|NT|EC|NZ|R|C)?\$|[€£¥₹₱฿₦₫₩]|(?<![A-Za-z])(?:Rp\.?|RM|Rs\.?|[KTU]?Sh|Ksh"
    r"|VNĐ|USD|EUR|CHF|VND|IDR|PHP|SGD|MYR|THB|INR|CNY|JPY|GBP|AUD|KES|NGN|P(?=\Z)))\s?\Z"
)
MONEY_ENDS = frozenset("Đ$€£¥₹₱฿₦₫₩pMDRshPBYSN.")  # what a sign of money ends with
GOALS = (" goal", " target", " objective")  # "toward its $10 million goal" is what is hoped for
# How much of something there is in a year is no price of one thing.
PER_TIME = compiled(r"/\s?(?:năm|tháng|ngày|tuần|quý|year|month|day|an|mois|jour|tahun|bulan|hari)(?!\w)|/[年月日天]")
# Behind a sum these make it the price of one thing.
EACH = compiled(
    r"\s?(?:một(?! (?:vụ|mùa|lứa|năm|tháng|tuần|ngày|đêm|quý|phiên)\b)|mỗi(?! (?:vụ|mùa|lứa|năm|quý)\b)"
    r"|per(?! (?:year|annum)\b)|par(?! an\b)|le (?:kilo|litre|kg|mètre)|la tonne"
    r"|an? (?!year|month|week|day)[a-z]+|each|apiece"
    r"|setiap|tiap"
    r"|每|一)(?!\w)|\s?[每一](?:公斤|市斤|平方米|立方米|千瓦时|人次"
    r"|[斤吨噸亩畝张張件个個瓶箱袋只隻头頭条條米度升盒杯碗碟晚人位份次趟株棵本辆輛间間])",
)
# "每斤8元", "一斤卖8元", "票价80元": before a sum they make it such a price, too.
EACH_BEFORE = compiled(
    r"(?:[每一](?:公斤|市斤|平方米|立方米|千瓦时|[斤吨噸张張件个個瓶箱袋只隻头頭条條度升盒杯碗碟晚株棵本])"
    r"|[票单單均售菜粮糧肉油房地][价價])[\u4e00-\u9fff]{0,5}\Z"
)
# A character that hedges a number is none as the end of these words ("签约12个项目", "附近3个村").
NO_HEDGE = compiled(
    r"(?:[签簽合节節条條预預契公违違制赴特履][约約]|(?<![损損流])失[约約]|[附最靠邻鄰临臨相远遠亲親贴貼新][近]|[高反赶趕]超)\Z"
)
SHARES = frozenset("%％‰")
SHARE = compiled(
    r"\s?(?P<unit>[%％‰]|个?百分点|(?:phần trăm|percentage points|percent|per cent|pour cent|persen|điểm phần trăm"
    r"|points? de pourcentage|poin persentase)(?!\w))"
)
SIZE = compiled(
    r"(?:\s(?:de\s|d['’])?|-|[多余馀餘](?=[\u4e00-\u9fff]))?(?P<unit>km²|km2|[Kk]m|[Kk]g|m²|m2|m³|m3|cm|mm"
    r"|m(?!\s(?:[a-z]{3,20}s|people)(?!\w))|ml|mg|TEU|[Hh]a"
    r"|[Hh]ektare?|héc-?ta|hecta|tấn|tạ"
    r"|yến|lít|mét khối|mét vuông|mét|sào|mẫu ruộng|mẫu đất|hải lý|dặm|gam|gram|g|l(?!['’])|lạng|ki-?lô-?mét"
    r"|k[ýí](?:[ -]lô)?(?! (?:giả|tự|túc|kết|tên|ninh|hợp|hiệu|sự|họa|quỹ|gửi|ức|sinh|cược|duyệt|nhận|ban)(?!\w))"
    r"|ki-?lô-?gam"
    r"|xăng-?ti-?mét|công(?= (?:vườn|mía|rẫy|dừa))|(?<=[0-9],[0-9] )công"
    r"|[kM]?Wp?|MWh|kWh|GWh|GW|kV|kVA|MVA|Ah|mAh|HP|mã lực"
    r"|sq\.? ?(?:k?m|ft|feet|metres?|meters?|miles?|kilometres?)|tons?|tonnes?|hectares?|acres?|(?:square"
    r"|cubic) (?:kilometres?|kilometers?|metres?|meters?|miles?|feet|yards?)"
    r"|(?:kilo|centi|milli)?(?:metres?|meters?)|miles?|feet|foot(?! (?:passengers|soldiers|patrols))|yards?|inches"
    r"|kilograms?|kilos?|grams?|ounces?|litres?"
    r"|liters?|gallons?|barrels?|megawatts?|kilowatts?"
    r"|(?:kilo|centi|milli)?mètres?(?: (?:carrés?|cubes?))?|kilogrammes?|grammes?|hectolitres?"
    r"|(?:kilo|senti|mili)?meter(?: (?:persegi|kubik))?|kilogram|kuintal|liter|mil laut"
    r"|平方公里|平方千米|平方米|平方公尺|平方英尺|平方呎|公噸|公頃|公尺|英畝|畝|噸|立方米|立方公尺|立方公里|公里|千米|厘米|毫米"
    r"|米(?![饭粉酒])|公顷|亩|吨|公斤|千克|克(?![服制])|斤|公升|毫升|升(?![学值级降])|千瓦时|千瓦|兆瓦时|兆瓦|度电|度電|海里|英里|哩"
    r"|英尺|呎|英寸|吋|公分(?!地)|分[地田]|华里|華里|标箱|標箱|标准箱|千伏|坪|磅|公畝|平方)"
    r"(?![^\W\u4e00-\u9fff])"
)
# "12 trong số 38 sản phẩm", "14 of its 20 games": what is counted stands behind the second number.
PART_OF = compiled(
    r"\s(?:trong(?: tổng)? số|of(?: (?:the|its|their|our))?|sur(?: les| ses)?|dari(?: total)?|out of(?: the| its)?)\s"
    r"[0-9]+(?:[.,][0-9]{3})*(?=\s)"
)
# How long something lasts, how old someone is, or how often: not a counted quantity.
TIME = compiled(
    r"[\s-]?(?:giây|phút|giờ|tiếng|ngày(?! công)|đêm|hôm|buổi|tuần|tháng|quý|năm|thập kỷ|thập niên|thế kỷ|đời|tuổi"
    r"|mùa|vụ mùa"
    r"|h|độ|lần|bậc(?! thềm| thang| đá| cấp)|cấp|vòng|hạng(?! mục)|sao|phía"
    r"|tỷ số|hiệp(?! thợ)|ván|set"
    r"|bàn(?! (?:ghế|tiệc|học|ăn|làm|cờ|khám|thờ|may|trà|đá|gỗ|máy|cân|xếp|tròn|dài|nhựa|tư vấn|tiếp|đăng ký"
    r"|kiểm|bán|phục vụ|cỗ|thắng|trưng|bi-?a|bóng|phím|là|ủi|xoay|nướng|mổ)\b)"
    r"|điểm(?! (?:cầu|trường|sạt|bán|cấp|trú|cân|sơ tán|thu mua|vui chơi|chốt|kiểm|tham quan|di tích|đỗ|tránh"
    r"|xung yếu|tiêm|dừng|nóng|đen|du|dân|chốt|tập|giao|phát|đến|nghẽn|ngập|cháy|văn|tham|xét"
    r"|sinh|đấu|bỏ|bầu))"
    r"|giải(?! (?:thưởng|nhất|nhì|ba|tư|phụ|khuyến|đặc|vàng|bạc|đồng|tập thể|cá nhân|A|B|C))"
    r"|secs?|mins?|seconds?|minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?|decades?|centur(?:y|ies)"
    r"|times?"
    r"|degrees?|goals?|points?|games? to|(?:year|month|day|week|minute|hour)s?-(?:old|long)|o['’]clock"
    r"|secondes?|heures?|jours?"
    r"|semaines?|mois|ans?|années?|siècles?|fois|buts?|degrés?"
    r"|detik|menit|jam|hari|malam|minggu|pekan|bulan|tahun|kali|abad|gol|poin|derajat|dekade|windu"
    r")(?!\w)|\s?[多余馀餘]?(?:岁|歲|年|月|日|天|小时|小時|分钟|分鐘|秒|次|倍|号|號|届|屆|度|点|點|时|時|分|周|週|个月|個月|个小时|個小時|个星期|個星期|个工作日|個工作日"
    r"|个多月|個多月|世纪|世紀|期|轮|輪|成|楼|樓|级|級|种|種|球)"
)
# An article's own enumeration ("6 nguyên nhân"), not something counted in the world.
ENUMERATION = compiled(
    r"\s(?:nguyên nhân|nhiệm vụ|giải pháp|nội dung(?! thi| cá nhân| đồng đội)|vấn đề"
    r"|bài học|mục tiêu|yếu tố|mặt(?! hàng)|khía cạnh|bước|trụ cột|mũi nhọn|câu hỏi|ý(?! kiến)|phần(?! (?:quà|thưởng"
    r"|cơm|ăn|cháo))"
    r"|loại|tiêu chí|nguyên tắc|nhóm(?= (?:giải pháp|nhiệm vụ|vấn đề|nội dung|tiêu chí|chính sách|mục tiêu"
    r"|nguyên nhân|biện pháp|kiến nghị|hành vi"
    r"|quyền|chỉ số|chỉ tiêu|kỹ năng|yếu tố|dịch vụ|công việc|việc|lĩnh vực|tiêu chuẩn|quy định|ngành|hàng"
    r"|thủ tục))|hướng|lĩnh vực"
    r"|chữ(?! ký| Hán| Nôm)"
    r"|từ|trong|không|tại chỗ|bên|điều(?! dưỡng| ước| hòa)|lý do"
    r"|ưu tiên|đột phá"
    r"|reasons?|ways?|things?"
    r"|steps?|kinds?|types?|sorts?|points?|goals?|pillars?|issues?|areas?)(?!\w)(?!\s(?:quà|ước))"
)

# In the same clause before a number: a plan or a target, not how things stand; by language, for "may" is many things.
_PLANNED_WORDS = {
    "vi": (
        "sẽ|(?<!hơn )(?<!ngoài )(?<!như )(?<!với )dự kiến|phấn đấu|mục tiêu|kế hoạch|chỉ tiêu|đặt mục tiêu|cam kết"
        "|nếu|quyết tâm|dự định|kỳ vọng|hy vọng|hi vọng|mong muốn|mong sẽ|muốn (?:làm|xây|mở|trồng|nuôi|có) thêm"
        "|đề xuất|dự toán(?! (?:đã |vừa )?được (?:phê )?duyệt)|hướng tới|hướng đến"
    ),
    "en": (
        "will|would|expected|expects?|plans?|planned|target|targets|aims?|could|might|may(?! [0-9])|if|shall|to be"
        "|should|hopes?|intends?|seeks? to|wants? to|is to|are to|propos(?:es?|ed)|slated"
    ),
    "fr": (
        "[a-zà-ÿ]{1,16}er(?:a|ont|ait|aient)|(?:de)?vr(?:a|ont|ait|aient)|pourr(?:a|ont|ait|aient)"
        "|[a-zà-ÿ]{0,9}(?:vi|ti)?endr(?:a|ont|ait|aient)|aur(?:a|ont|ait|aient)|faudra(?:it)?|prévoit|prévoient"
        "|prévus?|prévues?|objectif|(?:ambitionne|espère|souhaite|envisage|projette)(?:nt)?|vis(?:e|ent) à"
        "|entend(?:ent)? [a-z]{3,}er|d['’]ici|si"
    ),
    "id": (
        "akan|target|targetkan|ditargetkan|menargetkan|rencana|rencananya|berencana|direncanakan|jika|bakal"
        "|diperkirakan|berharap|diharapkan|bertekad|hendak|diproyeksikan"
    ),
    "ms": "akan|sasar|sasaran|disasar|disasarkan|menyasar|menyasarkan|rancang|dirancang|merancang|jika|sekiranya|bakal",
}
# What is to be reached is listed behind these, with commas and a verb without who does it: "…, đạt 45% độ che phủ".
TARGETS = ("phấn đấu", "Phấn đấu", "mục tiêu", "Mục tiêu", "đặt mục tiêu", "chỉ tiêu", "hướng tới", "hướng đến")
REACHES = compiled(r"\s(?:đạt|nâng|giảm|tăng|đưa|bảo đảm|đảm bảo|hoàn thành|thu hút|trồng|xây|tạo|giải quyết)\s")
# Before a plan these tell what was reached of it.
SHARE_OF = compiled(r"%\s?(?:(?:of|de|dari)\s(?:the\s|its\s|their\s|son\s)?|d['’]un\s|de\sl['’]|tổng\s|so với\s)?\Z")
PLAN_REACHED = ("vượt ", "so với ", "hoàn thành ", "vượt mức ", "exceeded its ", "exceeded the ", "超额完成", "超出")
# A relative clause with a verb of the past: what is planned goes on to what was ("after a repair that cost …").
TOLD_OF_OLD = compiled(
    r"\b(?:that|which|who)\s(?:has\s|have\s|had\s)?"
    r"(?:cost|drew|took|killed|left|saw|was|were|had|hit|cut|won|lost|brought|sold|made|[a-z]{3,16}ed)\s"
    # "will keep running after six parishes agreed to find £41,000"
    r"|\b(?:after|since|because|now that|once)\s(?!the\s(?:work|repair)s?\b)(?:[\w'’-]+\s){1,6}?"
    r"(?:agreed|pledged|raised|paid|gave|found|put up|donated|won|lost|spent|received|collected|granted|approved"
    r"|drew|attracted|met|cost|killed|took|sold|brought|cut|gathered)\s"
    r"|\b(?:qui|qu['’](?:il|elle)|que [a-z]{2,12})\s(?:a|ont|avait|avaient)\s|\byang\s(?:telah|sudah)\s"
)
# What has been done of a thing that is planned: "a petition asking for it to be turned into a hall has gathered …".
DONE_OF_IT = compiled(
    r"(?<!will )(?<!would )(?<!should )(?<!could )(?<!may )(?<!might )(?<!must )(?<!to )\b(?:has|have)\s"
    r"(?:already\s|so far\s|now\s|since\s)?(?:[a-z]{3,16}ed|drawn|won|lost|cost|taken|brought|sold"
    r"|cut|seen|got|found|spent)\s"
)
_PLANNED_ZH = (
    "[将將](?![0-9近]|[一二两兩三四五六七八九十百千数數几幾多]{1,4}[名个個位只隻头頭台臺辆輛艘架件份批条條座])|(?<!列入)(?<!纳入)(?<!年度)计划(?![的内外])|(?<!列入)(?<!納入)(?<!年度)計劃(?![的內外])|预计"
    "|預計|力争|力爭|目标|目標|拟(?!定)|擬(?!定)|如果|預期|预期|有望"
)
PLANNED = {language: Sieved(rf"\b(?:{words})\b", re.IGNORECASE) for language, words in _PLANNED_WORDS.items()}
PLANNED_ANYWHERE = Sieved(rf"\b(?:{'|'.join(_PLANNED_WORDS.values())})\b", re.IGNORECASE)
PLANNED_ZH = compiled(_PLANNED_ZH)
