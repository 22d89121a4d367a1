"""Words that the furniture of news pages is made of, in the languages that are read.

Each table is text, one entry between two bars, as pages print it; compared
folded (without case or marks), so that a menu typed without marks is known
too. A phrase here is a whole line (or a whole label before a colon) unless its
table says otherwise. These are words of the trade: nothing here may come from
one site, person or subject.
"""

from __future__ import annotations

from newsarchive.nouns.text import fold, squeeze

OPENING_LONGEST = 5  # words of the longest opening of a masthead


def table(text: str) -> frozenset[str]:
    """The entries of `text` between its bars, folded."""
    return frozenset(key for entry in text.split("|") if (key := fold(squeeze(entry))))


def marked_table(text: str) -> frozenset[str]:
    """The entries of `text` between its bars, without case but with their marks."""
    return frozenset(key for entry in text.split("|") if (key := squeeze(entry).casefold()))


def words(text: str) -> frozenset[str]:
    """The words of `text`, folded."""
    return frozenset(map(fold, text.split()))


def marked_words(text: str) -> frozenset[str]:
    """The words of `text`, without case but with their marks."""
    return frozenset(text.casefold().split())


def masthead_opening(text: str) -> str:
    """The longest opening of an institution's or an outlet's name with which `text` (NFC) begins; "" where none."""
    beginning = text.casefold().replace(" d'", " d' ").split(maxsplit=OPENING_LONGEST)[:OPENING_LONGEST]
    if not beginning or beginning[0] not in _MASTHEAD_FIRST:  # nearly every line
        return ""
    openings = (" ".join(beginning[:count]) for count in range(len(beginning), 0, -1))
    return next((one for one in openings if one in MASTHEAD_OPENINGS), "")


def opens_masthead(text: str) -> bool:
    """Whether `text` (NFC) begins as the name of an institution or an outlet does."""
    return bool(masthead_opening(text))


# What begins the name of an institution or an outlet, as a masthead gives it.
# Compared with its marks: "Sở" opens an office's name and "Sơ đồ" a menu's entry.
MASTHEAD_OPENINGS = marked_table(
    """
    bộ | sở | ủy ban nhân dân | uỷ ban nhân dân | ubnd | cổng thông tin | cổng thông tin điện tử | cổng ttđt
    | trang thông tin | trang thông tin điện tử | trang tin | trang tin điện tử | báo | báo điện tử | tạp chí
    | thời báo | nhật báo | tuần báo | bán nguyệt san | nguyệt san
    | đài phát thanh | đài pt-th | đài ptth | đài tt-th
    | đài truyền hình | thông tấn xã | thông tấn | cục | chi cục | tổng cục | viện | học viện
    | trường đại học | đại sứ quán | ban chấp hành | ban tuyên giáo | tỉnh ủy | thành ủy | huyện ủy | đảng ủy | đảng bộ
    | hội đồng nhân dân | hđnd | văn phòng | liên hiệp | liên đoàn | hội | hiệp hội | đoàn | trung tâm | ngân hàng
    | tổng công ty | công ty | công ty cp | công ty cổ phần | công ty tnhh | tập đoàn
    | cơ quan | ban dân tộc | ban quản lý | ban dân vận | ban nội chính | ủy ban mặt trận tổ quốc
    | ủy ban mttq | công an | tòa án nhân dân | viện kiểm sát | viện kiểm sát nhân dân | bệnh viện | trường tiểu học
    | trường mầm non | trường thpt | trường thcs | trường trung học | trường cao đẳng | trường chính trị
    | phòng giáo dục | đài tiếng nói | nhà xuất bản | giáo phận | bảo hiểm xã hội | kho bạc | vườn quốc gia | bảo tàng
    | thư viện | hạt kiểm lâm | trạm y tế | trạm khuyến nông | trạm thú y | trạm bảo vệ thực vật | đồn biên phòng
    | bộ chỉ huy | ban chỉ huy | đài khí tượng | đài khí tượng thủy văn | hợp tác xã | mặt trận tổ quốc | tỉnh đoàn
    | thành đoàn | huyện đoàn | phòng tư pháp | phòng nội vụ | phòng văn hóa | phòng y tế | phòng khám | phòng tài chính
    | phòng nông nghiệp | phòng lao động | phòng kinh tế | trường phổ thông | trường th | trường mẫu giáo | nhà văn hóa
    | ministry of | ministry | department of | embassy of | government of | office of | bureau of | board of
    | the government | portal | official website | people's committee | university of | institute of | council of
    | ministère | préfecture | ambassade | gouvernement | mairie de | mairie d' | ville de | ville d' | commune de
    | commune d' | conseil départemental | conseil régional | communauté de communes | agence régionale
    | kementerian | pemerintah | dinas | kedutaan | badan | polres | polda | kejaksaan | universitas | sekretariat
    | dprd | 中华人民共和国 | 外交部 | 新华网 | 人民网
    """
)
_MASTHEAD_FIRST = frozenset(opening.split(" ", 1)[0] for opening in MASTHEAD_OPENINGS)

# Says that this is a portal or a paper, and not whose.
PORTALS = table(
    """
    cổng thông tin điện tử | trang thông tin điện tử | cổng thông tin | báo điện tử | tạp chí điện tử
    | trang tin điện tử | trang thông tin điện tử tổng hợp | trang tin điện tử tổng hợp | official website | portal
    """
)

# Capital letters of the languages in which stories are read.
UPPER = "".join(filter(str.isupper, map(chr, range(0x41, 0x1EF9))))

# What stands before the name of a place: its rank in Vietnam's administration. Parts of a pattern.
RANKS = r"tỉnh|thành phố|TP\.?|huyện|quận|thị xã|thị trấn|xã|phường"

# News agencies, as datelines and signatures name them.
AGENCIES = words(
    """
    TTXVN Reuters AFP AP Xinhua Antara Kyodo TASS Bernama Yonhap ANSA DPA EFE UPI VNA IANS PTI Sputnik
    Bloomberg Anadolu 新华社 中新社 CNA ATS Keystone-ATS Belga Ritzau AAP Lusa Agerpres Ukrinform Interfax KCNA
    中央社
    """
)

# … and as they sign in full.
AGENCY_NAMES = table(
    """
    associated press | the associated press | agence france-presse | agence france presse | thomson reuters
    | press trust of india | press association | pa media | xinhua news agency | kyodo news | antara news
    | the canadian press | canadian press | australian associated press | deutsche presse-agentur | anadolu agency
    | vietnam news agency | thông tấn xã việt nam | united press international | associated press writer
    | 新华社 | 中新社
    """
)

# Outlets that many others republish and that could be taken for persons.
OUTLETS = table(
    """
    thanh niên | tuổi trẻ | tiền phong | lao động | nhân dân | dân trí | người lao động | dân việt | sài gòn giải phóng
    | hà nội mới | đại đoàn kết | công thương | đầu tư | giao thông | pháp luật | tri thức | vietnam plus | vnexpress
    | getty images | associated press | agence france-presse | cnn indonesia | le monde | le figaro | the guardian
    | al jazeera | nikkei asia | straits times | bangkok post | jakarta post | kompas | tempo | detik
    """
)
# Desks and the like that sign without a person's name.
DESK_SIGNATURES = table(
    """
    ctv | pv | p.v | nhóm pv | nhóm phóng viên | phóng viên | bbt | ban biên tập | btv | tổng hợp
    | tòa soạn | t.h | th | staff | staff reporter | staff writer | editorial board | redaksi
    | la rédaction | news desk | 本报记者 | 本报评论员 | tim redaksi | cộng tác viên
    """
)
ACCOUNTS = table(
    """
    admin | administrator | quản trị | quản trị viên | quantri | quan tri | root | webmaster | user
    | editor | guest | super user | superuser | ban quản trị | biên tập | biên tập viên | bientap
    | system | moderator | mod | test | host
    | 玩站小弟 | 站长 | 管理员 | 管理員 | 系统管理员 | 小编 | 小編 | 佚名 | 匿名 | 网友
    """
)

ERROR_PAGES = table(
    """
    404 | 404 not found | not found | page not found | error 404 | 403 forbidden | forbidden
    | access denied | 500 internal server error | internal server error | 502 bad gateway
    | bad gateway | 503 service unavailable | service unavailable | 504 gateway time-out
    | không tìm thấy trang | trang không tồn tại | không tìm thấy nội dung | bài viết không tồn tại
    | trang bạn tìm không tồn tại | nội dung không tồn tại | lỗi 404 | đã có lỗi xảy ra
    | truy cập bị từ chối | xin lỗi trang bạn tìm | rất tiếc trang bạn | checking your browser
    | just a moment | attention required | are you a robot | verify you are human
    | please enable cookies | page introuvable | erreur 404 | accès refusé | halaman tidak ditemukan
    | tidak ditemukan | akses ditolak | 页面不存在 | 页面未找到 | 找不到网页 | 访问被拒绝 | this page isn't available
    | the page you requested | the page you are looking for | the requested url was not found
    | sorry, we couldn't find | trang bạn yêu cầu | website đang bảo trì | site under maintenance
    """
)

# What the names of sites end with; "example" is kept for invented ones (RFC 2606).
DOMAIN_ENDINGS = (
    "vn|com|net|org|gov|edu|info|fr|id|cn|co|uk|asia|news|tv|example|biz|eu|de|jp|sg|kh|tw|hk|au|ca|mobi|xyz|online"
)
