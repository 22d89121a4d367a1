"""The words that tell whether a dated sentence reports something that happened: tables, by what they show."""

from __future__ import annotations

import re

from newsarchive.reading.facts import calendars
from newsarchive.reading.words import vocabulary
from newsarchive.reading.words.patterns import compiled

# Right before a date, these make it a limit, a beginning or a state of things, not the day something happened.
NOT_WHEN = compiled(
    r"(?:\b(?:[Đđ]ến|[Tt]ới|[Hh]ết|[Tt]rước|[Ss]au|[Tt]ừ|[Hh]ạn|[Mm]uộn nhất|[Cc]hậm nhất"
    r"|(?:[Mm]uộn|[Cc]hậm|[Tt]rễ|[Ss]ớm|[Ll]âu) nhất là|(?<!nhất )(?<!biệt )là|dated|datée? du|[Ss]inh|SN|[Kk]ỷ niệm"
    r"|[Nn]hân|[Qq]uốc khánh|cấp|số ra|truy cập|kể từ|[Bb]y|[Uu]ntil|[Bb]efore|[Aa]fter|[Ss]ince|[Ff]rom|[Aa]s of|of"
    r"|[Bb]orn(?: on)?|[Dd]ue|for|to|[Ee]very|chaque|mỗi|setiap|dès|[Aa]vant|[Aa]près|[Dd]epuis|jusqu['’]au|née?|du"
    r"|partir du|[Ss]ejak|[Hh]ingga"
    r"|[Ss]ampai|[Ss]ebelum|[Ss]etelah|[Pp]er|lahir|tertanggal|mulai)"
    r"|生于|出生于|[截至止自从從到前后後生据據按照]|根据|依据|根據|依據)"
    r"(?:\s(?:hết|thời điểm|ngày|vào|cuối|on|le|the|tanggal|pada|đêm|sáng|chiều|trưa|tối))*\s?\Z"
)
NOT_WHEN_SPAN = compiled(r"\b(?:[Đđ]ến|[Tt]ới|[Hh]ết|[Tt]rước|[Ss]au|[Hh]ạn|[Kk]ỷ niệm)(?:\s(?:hết|ngày))*\s?\Z")
# "Đến chiều 22/8, đường đã thông": behind a part of a day it is when a thing was done, if it says "đã".
BY_THEN = compiled(r"(?:\A|[.,;]\s)[Đđ]ến\s\Z")
# … and what is done at once is, on whatever day it is told of so: "Đến ngày 17/1/2023, bị cáo ra đầu thú".
DONE_AT_ONCE = compiled(
    r"\s(?:ra đầu thú|đầu thú|bắt (?:giữ|được|quả tang)|bị (?:bắt|tạm giữ|khởi tố|triệu tập|phát hiện|bắt quả tang)"
    r"|phát hiện|tử vong|qua đời|trút hơi thở|xuất viện|nhập viện|bỏ trốn|trở lại hiện trường|mở phiên tòa|tuyên án"
    r"|tìm thấy|tìm được|trả tự do|khai mạc|bế mạc|cập cảng|cập bến|hạ cánh|vỡ đê|vỡ đập)(?!\w)"
)
# What is said to come on a day had not happened.
ANNOUNCED = compiled(
    r"(?:[Tt]heo (?:kế hoạch|dự kiến|lịch)|[Dd]ự kiến|[Aa]s planned|[Cc]omme prévu|[Ss]esuai rencana|按计划|预计)"
    r"[,，]?\s*\Z|\b(?:[Ll]ịch|[Tt]hời (?:gian|hạn)|[Hh]ạn|[Jj]adwal|[Cc]alendrier|[Ss]chedule"
    r"|[Dd]eadline)[^.:]{0,40}:\s*\Z"
)
NEXT = compiled(r"\s(?:prochaine?s?|mendatang|tới|sắp tới|này|next)\b")
TRAILING = compiled(
    r"\A[)\s,]*(?:dini hari|pagi|siang|sore|malam|lalu|silam|vừa qua|vừa rồi|last year|dernier|local time|giờ địa "
    r"phương)?"
    r"(?:,? (?:sekitar )?pukul [0-9.:]{4,5}(?: WIB| WITA| WIT)?)?"
)
# A year that begins a clause, and not one by the way: "Năm 1975, …".
YEAR_OPENS = re.compile(
    r"(?:\A|[.,;:!?…“\"–—-]\s?)(?:[Vv]ào |[Tt]rong )?(?:[Nn]ăm|[Ii]n|[Ee]n|[Tt]ahun|[Pp]ada tahun"
    r"|[Dd]alam tahun)?\s?\Z"
)
# With these a text that has told of years long past is back in its own day.
NOW = compiled(
    r"\b(?:(?:đến|tới|cho đến|hiện|ngày) nay|hiện tại|năm nay|until now|to this day|to date|ever since|this year"
    r"|à ce jour|jusqu['’]à aujourd['’]hui|cette année|(?:hingga|sampai) (?:kini|sekarang|saat ini)"
    r"|tahun ini)\b|至今|如今|迄今|今年"
)
# A day of another year than the page's, which only the text around it tells.
OTHER_YEAR = re.compile(
    r"\s(?:(?:cùng|của) năm|năm (?:đó|ấy|sau|trước|ngoái|kế|tiếp)|that year|(?:of )?the (?:same|following|next"
    r"|previous) year"
    r"|de (?:la même|cette) année|de l['’]année|tahun (?:itu|yang sama|berikutnya|lalu|sebelumnya))\b"
)
OTHER_YEAR_BEFORE = re.compile(r"(?:同年|次年|翌年|去年|当年|那年|来年)\s?\Z")
LATELY = compiled(r"\A(?:lalu|silam|vừa qua|vừa rồi|last|dernier)\s")
BIRTH = compiled(
    r"\b(?:born|née?s?|naquit|(?:di)?lahir(?:kan)?|kelahiran|sinh (?:ra|tại|ở|năm|ngày)|chào đời)\b|出生|生于"
)
# The day of a death, or the end of a time in office, behind that of its beginning: "(5 May 1930 – 3 June 2021)".
LIFE = re.compile(r"[0-9]{4}\s?[-–—]\s?\Z")
TIME_OF_DAY = compiled(rf"[0-9](?::|\s?h|\s?giờ)|{calendars.PARTS_OF_DAY}")
# The last of several days that are told together: of which of them the sentence speaks it does not say.
SEVERAL_DAYS = compiled(
    r"(?:[Nn]gày|[Bb]etween|[Oo]n|[Ll]es?|[Dd]u|[Ee]ntre|[Tt]anggal|[Ff]rom|[Hh]ôm)\s[0-9]{1,2}(?:st|nd|rd|th|er)?"
    r"(?:\s[A-Z][a-z]{2,9}(?:\s[0-9]{4})?)?(?:\s?,\s?[0-9]{1,2}){0,5}\s(?:và|and|et|dan|au|to)\s(?:ngày\s)?\Z"
)
# Behind a Chinese date: a limit, or the date belongs to a thing ("8月20日发布的数据").
NOT_WHEN_AFTER = compiled(r"(?:的|前|后|後|起|以[来來前后後]|之[前后後]|[至到]|出?生|止|截|为止|[^，。；、]{1,6}的)")

# A document and the day it bears: the citation of a law, not an event. The first is its number right before the date.
DOCUMENT_NUMBER = compiled(r"/[A-ZĐ]{2,}[^\s,;]{0,20},?(?:\s[^,.;]{0,40})?\s?[(]?\Z")
DOCUMENT_NAME = compiled(
    r"\b(?:[Nn]ghị quyết|[Qq]uyết định|[Nn]ghị định|[Tt]hông tư|[Cc]hỉ thị|[Ll]uật|[Cc]ông văn|[Kk]ế hoạch số"
    r"|[Tt]hông báo số|[Tt]ờ trình|[Vv]ăn bản|[Bb]áo cáo số|[Cc]ông điện|[Kk]ết luận số|[Hh]ướng dẫn số|[Pp]háp lệnh"
    r"|[Hh]iến pháp|[Hh]ợp đồng|[Bb]iên bản|[Gg]iấy phép|[Gg]iấy mời"
    r"|[Đđ]ơn(?! (?:vị|giản|sơ|lẻ|thuần|độc|côi|hàng|giá|ca|điệu|thân)\b)"
    r"|Decree|Decision|Resolution|Directive|Circular|Act|Law|[Dd]écret|[Ll]oi"
    r"|(?<!est )(?<!était )(?<!été )(?<!ont )(?<!avait )(?<!\ba )[Aa]rrêté|[Oo]rdonnance|[Dd]élibération"
    r"|Peraturan|Undang-[Uu]ndang|Surat|Keputusan)\b(?P<between>[^.;,:]{0,80})\Z"
)
# … unless a verb says what was done with the document on that day.
DONE_WITH = compiled(r"\b(?:được|bị|đã|vừa|was|were|a été|ont été|avait été|telah|resmi|di[a-z]{4,}kan)\s")

FUTURE = compiled(
    r"\b(?:sẽ|dự kiến|sắp|dự định|lên kế hoạch|theo kế hoạch|phấn đấu|chuẩn bị|tới đây|sắp tới|(?-i:will)|shall"
    r"|would|must|should"
    r"|is to|are to|to be|plan(?:s|ned)? to|expected|scheduled(?=\s*\Z| (?:to|for|on|at|in|this|next)\b)"
    r"|(?:is|are|was|were) set (?:for|to)|slated|due to"
    r"|upcoming|akan|bakal|rencananya|menurut rencana|sesuai rencana|direncanakan"
    r"|dijadwalkan|devrait|devraient|sera|seront|aura|auront|serait|seraient|prévue?s?)\b"
    # before what is taken and done with it 将 tells no future: "将18万元转入其账户"
    r"|[将將](?![0-9“「《其该該这這近军軍士领領]|[一二两兩三四五六七八九十百千数數几幾多]{1,4}[名个個位只隻头頭台臺辆輛艘架件份批条條座])|預計|预计|计划|計劃|[拟擬]于|[定訂][于於]|即[将將]|有望|料[将將]",
    re.IGNORECASE,
)
UNREAL = compiled(
    r"\b(?:nếu|giả sử|chưa|không phải"
    # what asks whether something is so begins its clause: "phế liệu", "dược liệu" are things
    r"|(?:(?<=\A)|(?<=[,;:“\"] )|(?<=rằng )|(?<=biết )|(?<=hỏi )|(?<=nhưng ))liệu(?! (?:pháp|trình))|chẳng"
    r"|(?<!hàng )(?<!trên )không"
    r"(?!\s(?:khí|gian|quân|kích|vận|phận|ngừng|chỉ|những|may|ngờ|lưu|người|tên|lực|biển số|phép|giấy tờ|rõ))"
    r"|if|unless|not|never|nobody|no one|none of|n['’]|ne\s|aucune?|jamais|jika|tidak|belum|bukan)\b"
    r"|如果|没有|沒有|未能|尚未|并未|並未|不会|不會|若",
    re.IGNORECASE,
)
NO_ENGLISH = compiled(r"\A(?:[Nn]o|[Nn]obody|[Nn]one|[Nn]othing|[Nn]either)\s")

# ---- what happened, by language

_PARTICIPLE = (
    r"(?:[a-zà-ÿ]{2,20}(?:é|i|u|is|it|ert)e?s?|eu lieu|faite?s?|morte?s?|[a-zà-ÿ]{1,12}(?:eint|aint"
    r"|oint)e?s?|[a-z]{2,9}ort|mise?s?|vue?s?|lue?s?|née?s?|pu|su|dû|bu)"
)
_FR = (
    r"(?:ai|a|avons|avez|ont|avait|avaient|avions|est|sont|était|étaient|s['’](?:y |en )?est|s['’](?:y "
    r"|en )?était|se sont|s['’]étaient)\s"
    rf"(?:(?:été|pourtant|toutefois|cependant|donc|notamment|récemment|simplement|rapidement|bien|ainsi|également|déjà|aussi|officiellement|finalement|enfin|alors"
    r"|de nouveau|à nouveau|encore|ensuite"
    rf"|aussitôt|vite|tous|toutes|même|toujours|longtemps|longuement|largement|solennellement|symboliquement|lentement)\s){{0,2}}{_PARTICIPLE}"
    r"|fut|furent|eut lieu|eurent lieu|[a-zà-ÿ]{2,20}(?:èrent|irent|urent|aient)"
    r"|coula|signa|tua|entra|quitta|gagna|inaugura|fonda|arriva|partit|ouvrit|mourut|prit|fit|devint|reçut"
    r"|perdit|vint"
    r"|remporta|éclata|débuta|commença|frappa|périt|disparut|naquit|parut|battit|rendit|mit"
)
_FR_BACKGROUND = r"|[a-zà-ÿ]{3,20}ait"  # the imperfect tells an event only where its day begins the clause
_EN_WORDS = (
    "was were had held met said told began took made won lost fell rose led left came went gave sent paid spoke wrote "
    "struck hit broke killed died sank stole beat drew sold bought built caught brought taught thought fought sought "
    "found felt kept slept swept wept dealt read ran swam sang rang drank shrank sprang shot set put cut shut let quit "
    "bid burst cost hurt split spread cast grew knew flew threw blew drove rode wrote rose chose froze woke spoke "
    "stole "
    "tore wore swore bore saw ate gave forgave became overcame overtook undertook withdrew shook forsook stood "
    "understood heard laid said paid did got sat lit spent lent bent meant sent won hung dug stuck swung strung shone "
    "fled bled fed led sped slid hid bit bound ground wound began resigned took place"
)
_EN_ED = (
    r"(?!(?:need|indeed|speed|seed|feed|breed|exceed|proceed|succeed|hundred|sacred|unprecedented|aged|kindred|naked"
    r"|greed|creed|weed|deed|red|bed|shed|unmanned|united|so-called|unnamed|proposed|planned|alleged|armed"
    r"|named|based"
    r"|related|limited|combined|detailed|renewed|retired|supposed|increased|estimated)\b)[a-z]{2,20}ed"
)
_ID_WORDS = (
    "telah sudah sempat jebol tiba tewas jatuh wafat roboh ambruk rampung longsor terjadi tenggelam terbakar "
    "tertangkap terpilih tercatat terkena tertimpa terseret meninggal berlangsung berakhir bertemu berhasil berhenti "
    "bertolak berkunjung berangkat bergabung berhadapan beroperasi mulai gugur hilang hanyut hancur rusak kabur kalah "
    "menang juara putus singgah mampir merapat sandar pindah lenyap raib ludes bentrok ricuh bubar "
    "lengser takluk unggul imbang bersandar berlabuh ambrol amblas retak tumbang rubuh anjlok padam lumpuh surut "
    "meluap tumpah karam lahir terputus berlaku lolos lulus pensiun mati mogok mundur sepakat kandas pecah runtuh "
    "meletus resmi keluar masuk turun pulang kembali datang pergi ikut hadir dapat"
)
_ID_VERB = (
    r"(?!(?:menteri|menurut|meter|mereka|melalui|menuju|meski|meskipun|mengenai|memiliki|merupakan|membutuhkan"
    r"|menjadi"
    r"|diri|dini|dinas|dinding|direktur|digital|dingin|dialog|diare|dirut|divisi|dinamis|disko|dilema|diesel"
    r"|disiplin|diskon"
    r"|diskusi|distrik|diploma|distribusi|diameter|dividen|dinasti|dialek|dimensi|dibalik|disabilitas|disertai"
    r"|diduga|diketahui|diperkirakan|diharapkan|dilahirkan"
    r"|bersama|berada|berupa|berusia|berdasarkan|bernama|berasal|berlaku|berikut|beberapa|berbagai|berita|berkas"
    r"|berarti"
    r"|beralamat|berjumlah|bertajuk|berinisial|berkaitan|berhubungan|terhadap|terkait|tersebut|terdiri|tersedia"
    r"|terletak"
    r"|terutama|termasuk|terakhir|terbaru|terbaik|tertinggi|terendah|terbesar|terlalu|ternyata|tertentu|teratur"
    r"|terdapat"
    r"|terdekat|terkini|terpadu|terminal|ternak|(?<=pesawat )terbang)\b)"
    r"(?:(?:ber|ter)[a-z]{4,20}|me(?:ng|ny|m|n|r|l|w|y)[a-z]{3,20}|di[a-z]{2,20}(?:kan|i|an|[a-z]{2,3}))"
)
_VI_PAST = (
    r"đã|chính thức|tích nước|hợp long|chặn dòng|hòa lưới|(?<!mưa )vừa|từng|diễn ra|xảy ra|(?:được|bị)\s\w+"
    r"|do\s[^,;]{2,40}\s(?:tổ chức|thực hiện|phát động|sáng "
    r"lập)|tổ chức (?:lễ|hội|cuộc|họp|khánh|khởi)|qua đời"
    r"|từ trần|hy sinh"
    r"|tử vong|tử nạn|nhập viện|ra viện|xuất viện|lên đường|đi vào (?:hoạt động|vận hành|sử dụng)|đưa vào (?:sử "
    r"dụng|khai thác)"
    r"|kết thúc|(?<!thời gian )bắt đầu|thông xe|cập cảng|hạ cánh|cất cánh|nhậm chức|đắc cử|trúng cử|tái đắc cử|đổ bộ"
    r"|mất tích|mất liên lạc|bỏ trốn|đầu thú|ra đầu thú|gặp nạn|gặp nhau|mở cửa|mở màn|rời|trở về|trở lại|quay lại"
    r"|đăng tải|phát sóng|công chiếu|thắng|va vào|mắc cạn|lao xuống|rơi xuống|đổ xuống|trôi "
    r"dạt|ra đời|ra quân|xuất bản|phát hành|khởi hành|xuất "
    r"phát|bùng phát|bùng cháy|ập xuống|sạt lở|mất(?=[\s.!?…”\"]*\Z)|ký (?:thỏa thuận|thoả thuận|hiệp định"
    r"|biên bản|hợp đồng|cam kết|hiệp ước)"
    r"|(?<!hạn )(?<!vụ )(?<!trận )(?<!đám )(?<!để )(?:hoàn thành|hoàn tất|nghiệm thu|cháy|nổ|chìm|sập|đổ sập|lật úp"
    r"|bị nạn|tông"
    r"|đâm|va chạm|ngã|chết|thiệt mạng|trúng tuyển|tốt nghiệp|nhập ngũ|kết hôn|về nước|đến nơi|khởi chiếu|lên sóng)"
    r"|về đích|đăng quang|giành huy chương|vô địch|bốc cháy|phát hỏa"
    r"|(?<!lễ )(?<!việc )(?<!dịp )(?<!buổi )(?<!chờ )(?:khánh thành|khởi công|khai mạc|bế mạc|khai trương|khai giảng"
    r"|bế giảng|hạ thủy|ra mắt|động thổ|bàn giao|công bố|ký kết|thông qua|phê duyệt|thành lập|ban hành|phát hiện"
    r"|bắt giữ|bắt quả tang|khởi tố|tuyên phạt|triệt phá|đánh sập|tiếp nhận|trao tặng|phát động)"
)
# Languages whose verbs need not show the past, and the words that show it.
UNMARKED = frozenset({"vi", "id", "ms", "zh"})
# An hour for which something is set; what has begun is told with a mark of the past, or on a later page.
APPOINTS = compiled(
    r"\b(?:bắt đầu|diễn ra|khai mạc|cử hành|tổ chức|mở cửa|khởi hành|xuất phát|di quan|an táng|tập trung|có mặt"
    r"|phát sóng|dimulai|digelar|berlangsung)\b.{0,30}"
    r"\b(?:lúc|từ|vào|pukul|jam)\s(?:lúc\s)?\d{1,2}\s?(?:giờ|h\d|h\b|g\d|[.:]\d\d)"
)
PAST_MARK = compiled(r"\b(?:đã|vừa|từng|telah|sudah)\b|了")
_PAST_ZH = (
    "了|正式|宣布|成功|通过|当选|逝世|去世|病逝|身亡|遇难|开工|竣工|通车|开通|开幕|闭幕|开馆|开业|投产|投用|启用|启动|揭牌|挂牌|成立"
    "|举行|举办|召开|签署|签订|会见|会谈|访问|抵达|出席|离开|发布|公布|发生|爆发|起火|坠毁|沉没|倒塌|抓获|逮捕|拘留|破获|查获|缴获|判处"
    "|宣判|获得|荣获|夺得|捐赠|捐款|移交|开始|停止|停产|关闭|复工|恢复|完成|建成|落成|交付|入选|上市|上映|首播|登陆|升空|发射|转移"
    "|舉行|舉辦|召開|開幕|閉幕|開工|竣工|通車|啟用|啟動|揭幕|揭牌|成立|簽署|簽訂|會見|訪問|抵達|離開|發佈|發布|公佈|發生|爆發"
    "|墜毀|沉沒|倒塌|拘捕|逮捕|判處|宣判|獲得|榮獲|奪得|捐贈|開始|停產|關閉|恢復|建成|落成|上映|首映|登陸|登場|發射|救出|獲救"
    "|發現|移交|迎來|收到|接獲|創辦|創立|設立|頒發|頒獎|宣佈|通過|當選|過世|辭世|身亡|罹難|開張|開館|開業|出席|展開|出爐"
    "|掃過|扫过|掠過|掠过|侵襲|侵袭|襲擊|袭击|來襲|来袭|突袭|突襲|重創|重创|橫掃|横扫|席捲|席卷|肆虐|過境|过境|波及|摧毁|摧毀|冲毁|沖毀"
    "|救出|获救|发现|打捞|出土|调任|就任|任命|被|正名|更名|迁入|搬入|迎来|收到|接到|启程|出发|创办|创建|始建|建于|创立|设立"
)
HAPPENED: dict[str, re.Pattern[str]] = {
    "vi": compiled(rf"\b(?:{_VI_PAST})\b"),
    "en": compiled(rf"\b(?:{_EN_WORDS.replace(' ', '|')}|{_EN_ED})\b"),
    "fr": compiled(rf"\b(?:{_FR}{_FR_BACKGROUND})\b"),
    "id": compiled(rf"\b(?:{_ID_WORDS.replace(' ', '|')}|{_ID_VERB})\b"),
    "zh": compiled(_PAST_ZH),
}
HAPPENED["ms"] = HAPPENED["id"]  # their verbs are the same
PAST: dict[str, re.Pattern[str]] = HAPPENED | {"fr": compiled(rf"\b(?:{_FR})\b")}
# Of a text whose language is not known.
ANY_PAST = compiled(rf"\b(?:{_VI_PAST}|{_FR}|{_EN_ED}|telah|sudah|was|were|held|met|signed)\b|了")
# Vietnamese and Chinese verbs have no form of their own for the past. Where the day begins the clause, and the clause
# goes on with who did what, it tells an event, unless one of these shows a state of things.
OPEN = frozenset({"vi", "zh"})
STATE = compiled(
    r"\b(?:là (?:ngày|dịp|hạn|thời|mốc|cột mốc|lễ|sinh nhật)|có hiệu lực|hết hiệu lực|hết hạn|ở mức|ở khoảng|dao "
    r"động|phổ biến"
    r"|nhiệt độ|hằng năm|hàng năm|mỗi năm|rơi vào|trùng với|hạn (?:cuối|chót)|có thể|cần(?! (?:cẩu|câu|thủ|trục))"
    r"|(?<!chạm )(?<!gặp )(?<!vấp )(?<!trúng )(?<!đụng )(?<!va )(?<!giẫm )(?<!dẫm )(?<!mua )(?<!ăn )(?<!bên )(?<!rẽ )"
    r"(?<!tay )(?<!chân )(?<!mắc )(?<!hít )(?<!uống )(?<!nuốt )(?<!dính )(?<!lấy )(?<!cắn )(?<!đạp )(?<!buộc )"
    r"(?<!vướng )(?<!đánh )(?<!đào )(?<!vớ )(?<!bắt )(?<!sa )(?<!lỡ )phải"
    r"|nên(?! (?:nhiều|cả|toàn|đường|lúa|cây|nhà))|được phép|áp dụng"
    r"|dự báo"
    r"|có (?:mưa|gió|nắng|sương|giông|dông|mây|khả năng|nguy cơ))\b"
    r"|每年|有效|截止|气温|氣溫|可能|应当|應當|必须|必須|需要|報名|报名[时費费]"
)
# What is only said on a day, or learnt from somebody, happened on another.
SAYS_ZH = compiled(r"说|說|表示|介绍|介紹|坦言|透露|指出|获悉|獲悉|了解到|告诉记者|告訴記者|回忆|回憶|感慨|感叹|感嘆")
LEARNT_ZH = compiled(r"(?:本报|本報|本台)?[记記]者[^，。]{0,20}(?:获悉|獲悉|了解到|得知|获知|獲知)")
# Verbs right behind the day, between who did it and what: "trận mưa đêm 19/8 làm …", "HĐND ngày 9/12 thông qua …".
VERB_AFTER = compiled(
    r"(?:làm|khiến|gây|cướp|cuốn|thiêu|tàn phá|phá hủy|nhấn chìm|thu hút|quy tụ|chủ trì|tổ chức|ký|tiếp|gặp|thăm"
    r"|họp|trao"
    r"|nhận|tiếp nhận|bắt|khởi tố|xét xử|tuyên|quyết định|phê duyệt|bổ nhiệm|thông qua|ban hành|công bố|khẳng định"
    r"|yêu cầu"
    r"|đề nghị|giao|thông báo|phát hiện|khai mạc|khánh thành|khởi công|bàn giao|diễn ra|xảy ra|đạt|giành|thắng"
    r"|thua|hòa"
    r"|bác bỏ|triệu tập|kiểm tra|làm việc|có buổi|có cuộc|có văn bản|gửi|tặng|động viên|dâng hương|đến|tới|lên "
    r"đường|rời)\s"
)

# Behind these the clause goes on with something within it, and what is denied there is not what was done:
# "Tháng 11/2017, Hưng lập khống hồ sơ cho 6 hộ dân không có đất".
WITHIN = compiled(
    r"\s(?:cho|khiến|làm|khi|vì|do|rồi|thì|song|dù|để)\s(?:[^\s]+\s){1,8}\Z|\s(?:mà|nhưng)\s(?:[^\s]+\s){0,8}\Z|[0-9]\s(?:[^\s]+\s){1,4}\Z"
)
# A day that dates the occasion on which it was done: "Tại hội nghị ngày 26/7 ở Đồng Xanh, hai bên đã ký …".
OCCASION = compiled(
    r"\A(?:Tại|Trong|Ở|Qua|Sau|Giữa|Bên lề|Kết thúc|Phát biểu tại|Có mặt tại|At|During|In|After|Lors d[eu]|Pendant"
    r"|À|Dans|Dalam|Di|Pada|Usai)\s[^,]{3,80}\Z"
)
# The words before a period of days: "Trong hai ngày 10 và 11/8", "Từ ngày 10 đến …".
PERIOD_BEFORE = compiled(
    r"\b(?:[Tt]rong (?:các|hai|ba|bốn|năm|[0-9]+) ngày|[Tt]rong|[Tt]ừ|[Ff]rom|[Dd]u|[Dd]ari|[Oo]n"
    r"|[Bb]etween)\s(?:từ\s)?\Z"
)
# Not an action, although a verb may stand with it.
NO_ACTION = compiled(
    r"\b(?:có hiệu lực|hết hiệu lực|hết hạn|là ngày|là hạn|là thời hạn|là dịp|takes? effect|into force|came into "
    r"effect|stood at|remained at|pendaftaran (?:di)?(?:tutup|buka)"
    r"|entrée? en vigueur|mulai berlaku)\b"
)
# What a month's clause counts is no event of the month.
STATISTIC = compiled(
    r"\b(?:tăng|giảm|đạt|ước|chiếm|bình quân|trung bình|rose|fell|grew|stood|stood at|reached|naik|turun"
    r"|mencapai)\s[^,;]{0,40}[0-9]"
    r"|增长|下降|达到?[0-9]"
)
_SAID = (
    r"said|says|told(?! (?:an? |the |his |her |its )?(?:meeting|rally|conference|crowd|audience|court|hearing"
    r"|inquest|inquiry|council|committee|parliament|staff|employees|residents|workers|members|shareholders"
    r"|parents|pupils|congregation|gathering|assembly))|added|mengatakan|menyatakan|menjelaskan|ujarnya|katanya"
    r"|cho biết|cho hay"
    r"|a (?:dit|déclaré|indiqué|précisé)"
)

# "…, when vigilance staff found": what happened on a day that is told of something else.
WHEN_AFTER = compiled(r",\s(?:when|lorsqu['’e]|quand|date à laquelle)\s?")
# A title that ends with these leaves out what was said.
SAYS_NOTHING = compiled(rf"\b(?:{_SAID}|announced|khẳng định|nhấn mạnh)\Z")
# "The firm announced on 5 May the closing of …": what was announced stands behind the day.
ANNOUNCES = re.compile(r"\b(?:announced|unveiled|a annoncé|a présenté|mengumumkan)\Z")
OBJECT = re.compile(r"(?:the|an?|its|their|le|la|les|l['’]|une?|des)\s?")
# Behind these what was said begins: the day is of what it tells.
SAID_THAT = compiled(
    r"\b(?:said|recalled|noted|added|confirmed|explained|announced|reported|remembered|revealed|showed?|shows"
    r"|stated|heard|found"
    r"|learned|established|recounted)\sthat\s"
)
# The day behind these is mostly that of the saying.
SAYING = compiled(
    rf"\b(?:{_SAID}|stated|confirmed(?=\s*\Z)|kata|ujar|ungkap|tutur|jelas|tegas|papar|imbuh|sebut|ucap|tandas|tambah"
    r"|pungkas|terang|menyampaikan|mengungkapkan|menuturkan|menyebutkan|menambahkan|chia sẻ|nói"
    r"|a (?:expliqué|affirmé|souligné)|a-t-(?:il|elle|on) (?:dit|déclaré|indiqué|précisé|expliqué|affirmé"
    r"|souligné))\b"
)
# "Longsor yang terjadi pada Sabtu": behind a relative pronoun these tell that it happened, all the same.
OCCURRED = re.compile(
    r"(?:terjadi|berlaku|berlangsung|digelar|tercetus|melanda|menimpa|menerjang|mengguncang|menghantam|merendam"
    r"|a (?:frappé|touché|ravagé|dévasté|emporté|balayé|secoué)|hit|struck|swept|ravaged|devastated|shook|battered"
    r"|xảy ra|diễn ra|s['’]est (?:produite?|déroulée?|tenue?)|a eu lieu|ont eu lieu"
    r"|occurred"
    r"|happened|took place|died|meninggal|wafat|tewas)"
)
# "Le stade, inauguré le 5 mars 1998, …": a participle that is put in.
PARTICIPLE = re.compile(
    r"(?!née?s?\b|prévue?s?\b|datée?s?\b|située?s?\b|âgée?s?\b)[a-zà-ÿ]{3,20}(?:é|i|u|is|it|ert|ort)e?s?(?!\w)"
)
# What is called by its day happened on that day: "la tempête du 14 février 2021 avait arraché …".
CALLED_BY_DAY = compiled(
    r"(?:\A|[\s’'])(?:tempête|ouragan|cyclone|tornade|orage|crue|inondation|séisme|tremblement de terre"
    r"|éruption|avalanche"
    r"|éboulement|incendie|explosion|attentat|attaque|fusillade|accident|naufrage|crash|déraillement|effondrement"
    r"|storm|hurricane|flood|floods|earthquake|tornado|eruption|landslide|avalanche|fire|blaze|explosion|blast|attack"
    r"|shooting|crash|derailment|collapse)s?\s(?:du|of)\s(?:le\s)?\Z"
)
# "In a judgment delivered on May 5, Justice Ouko said": a ruling is of the day on which it is delivered.
RULING = compiled(
    r"(?:\A|[.;]\s)(?:[Ii]n|[Bb]y) (?:an?|the|his|her|its|their) (?:[a-z-]+ ){0,3}(?:judge?ment|ruling|verdict"
    r"|decision|order) (?:delivered|issued|handed down|given|made|read)(?: [^,]{0,40})?(?: on)?\s?\Z"
)
# The action is told of something by the way; the sentence is about something else.
BY_THE_WAY = compiled(
    r"(?<!,)\s(?:which|who"
    r"|that|whose|qui|dont|où|yang|mà)\s",
    re.IGNORECASE,
)
PART_OF_DAY_BEFORE = compiled(
    rf"(?:\b(?:[Vv]ào|(?:[Vv]ào )?(?:[Kk]hoảng|[Ll]úc|[Hh]ồi)|[Đđ]úng|[Đđ]ầu giờ|[Cc]uối giờ|[Nn]gay trong|[Nn]gay"
    rf"|[Cc]ùng|[Cc]e"
    rf"|[Tt]rong|[Ss]ekitar pukul|[Ss]ekira pukul|[Pp]ukul|[Aa]round|[Vv]ers|[Oo]n|[Pp]ada|[Ii]n|[Ee]n|[Dd]alam"
    rf"|[Ll]ast|[Tt]his"
    rf"|(?:[Ee]arly|[Ll]ate) on"
    rf"|(?:[Oo]n|[Ii]n|[Dd]uring) the (?:night|morning|afternoon|evening|early hours) of"
    rf"|(?:[Dd]ans la|[Aa]u|[Ll]a|[Ll]e) (?:nuit|matinée|soirée|journée|matin|soir) du)\s)?"
    rf"(?:\b[0-9]{{1,2}}\s?(?:giờ|h)(?:\s?[0-9]{{2}})?(?:\sphút)?\s)?"
    rf"(?:\b(?:{calendars.PARTS_OF_DAY}|[Hh]ôm)"
    rf"(?:\s(?:nay|qua|rằm|mùng|mồng|(?:khai|bế) (?:giảng|mạc)|khánh thành|khai trương))?,?\s)?(?:\b[Nn]gày\s)?[(]?\Z"
)
PART_OF_MONTH_BEFORE = compiled(
    r"(?:\b(?:[Vv]ào\s)?(?:[Kk]hoảng\s|[Nn]gay\s|[Tt]rong\s)?(?:[Đđ]ầu|[Gg]iữa|[Cc]uối|[Tt]rung tuần"
    r"|[Tt]hượng tuần|[Hh]ạ tuần)?\s?"
    r"(?:\b[Tt]háng\s)?"
    r"|\b(?:[Ii]n|[Dd]uring|[Ee]n|[Aa]u mois de|[Dd]ans le courant de|[Pp]ada|[Dd]i|[Dd]alam|(?:[Ee]arly|[Ll]ate) in"
    r"|[Bb]ack in|[Ii]n (?:early|mid|late|the middle of)|[Tt]owards the end of|[Aa]t the (?:beginning|start|end) of"
    r"|[Ee]arly|[Ll]ate|[Mm]id|[Dd]ébut|[Ff]in|[Mm]i|[Cc]ourant|[Àà] la fin|[Aa]u début"
    r"|(?:[Pp]ada )?(?:[Aa]wal|[Aa]khir|[Pp]ertengahan))"
    r"[\s-](?:de\s|of\s|bulan\s)?)\Z"
)
# The later part of a month, which a page of the same month mostly has before it.
LATE_IN_MONTH = compiled(
    r"\A(?:vào\s|khoảng\s)*(?:giữa|cuối|hạ tuần|(?:pada )?(?:akhir|pertengahan)|下旬|月底)\b", re.IGNORECASE
)
# A clause that opens with these tells where or on what occasion; the one after it tells what.
SETTING = compiled(
    # "Trên 300 người", "Au moins dix": how many it were
    r"(?!trên [0-9]|au (?:moins|plus|total|minimum|maximum)\b|à (?:peine|nouveau)\b|at (?:least|most)\b"
    r"|in (?:all|total)\b|under [0-9])"
    r"(?:tại|ở|trong|thuộc|như|nhân|dưới|theo|sau|trước|với|nhằm|để|do|bên lề|trên|từ|qua|khi|lúc|giữa lúc"
    r"|ngay khi|cách(?! (?:ly|chức|mạng|nhiệt|âm|tân|điệu|làm|thức)\b)|in|at"
    r"|during|under|after|before|when|while|as|alors qu['’e]|ketika"
    r"|with|à|au|aux|dans|lors|pendant|di|dalam|saat|usai)\s|在[^，]{1,20}，",
    re.IGNORECASE,
)
# What is put in with these is no event of its own: "the Act, as amended on 1 June 2019".
PUT_IN = ("as ", "như ", "theo ", "tel que ", "sebagaimana ")
# … and goes on with these: "…, huyện Châu Thành, tỉnh Tiền Giang, lực lượng …".
PLACE = compiled(
    rf"(?:{vocabulary.RANKS}|thôn|ấp|bản|khu phố|Desa|Kecamatan|Kabupaten|Kota)\s"
    r"(?:[A-ZĐÀ-Ỹ0-9][\w’'-]{0,15}\.?\s?){1,5},\s|[a-zà-ỹđ][^,]{0,24},\s(?=[A-ZĐ])"
)
# What only goes with an action that is told elsewhere in the sentence.
ATTENDANT = compiled(
    r"(?:sau|trước|để|nhằm|do|theo|với|khi|after|before|afin|après|avant|setelah|usai)\s", re.IGNORECASE
)
# Where a clause may end and still be a headline: before these words, before an opening quote, at a comma.
BREAK = compiled(
    r"[,;:](?=\s)|\s[-–—]\s|\s(?=[“\"‘«(])|[，；]"
    r"|\s(?=(?:nhằm|để|do|trong khuôn khổ|trong đó|theo đó|trước|sau khi|khi|vì|bởi|nhân dịp|với sự|dưới sự|cùng với"
    r"|which|who|where|after|before|as|while|because|during|lors|afin|pour|dont|yang|untuk|setelah|dalam rangka)\s)"
)
DANGLING = compiled(
    r"[\s,;:–—(“\"‘-]+(?:(?:và|của|là|với|về|cho|do|để|nhằm|tại|ở|trong|các|những|một|này|được|bị|theo|từ|đến|vào"
    r"|như|cùng|hay|hoặc|lúc|hồi|hôm|ngày|đêm|sáng|chiều|tối|trưa"
    r"|trên|dưới|(?<!thông )qua|bởi|giữa|the|a|an|of|and|to|in|on|at|for|with|by|from|that|which|or|le|la|les|de|du"
    r"|des|et|à"
    r"|un|une|pour|dan|di|pada|pukul|ke|dari|yang|untuk)[\s,;:–—(“\"‘-]*)?\Z"
)
