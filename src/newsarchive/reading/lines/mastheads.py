"""Names of institutions and of outlets, as they stand over a page; and headlines that begin with such a name.

"Ministry of Health" is who publishes a page, "Ministry of Health Opens Clinic"
is what it tells: a name with something done in it is news.
"""

from __future__ import annotations

import re
from itertools import pairwise

from newsarchive.nouns.lazy import once
from newsarchive.nouns.text import fold, squeeze
from newsarchive.reading import language
from newsarchive.reading.lines.line import Line, key
from newsarchive.reading.lines.rows import labels
from newsarchive.reading.words import outlets, vocabulary

MASTHEAD_WORDS = 14
PAPER_WORDS = range(2, 6)  # of a newspaper's name
PLAIN_NAME_WORDS = range(1, 6)  # of a site's name that nothing but its place tells
SLOGAN_WORDS = 24
SMALL_MORE = 2  # words in small letters after a long opening ("Ban Quản lý Khu kinh tế")

# In small letters only: "Ủy ban Kiểm tra" is a name, "Sở Y tế kiểm tra chợ" is news.
_DEEDS_SMALL = re.compile(
    r"\b(?:tiếp|họp|ký|thăm|gặp|đón|trao|tặng|công bố|ban hành|tổ chức|khai mạc|bế mạc|khánh thành|khởi công"
    r"|phát động|kiểm tra|yêu cầu|đề nghị|đề xuất|khẳng định|thông báo|triển khai|làm việc|chúc mừng|kêu gọi|bổ nhiệm"
    r"|khởi tố|xử phạt|lên tiếng|phản hồi|phê duyệt|hội đàm|cho biết|cảnh báo|quyết định|đã|sẽ|đang|giúp|hỗ trợ"
    r"|bàn giao|ra mắt|ra quân|bắt|xử lý|tuyên dương|khen thưởng|nhận|mở|tuyển|đạt|được|bị|thu hồi|truy tố|tăng cường"
    r"|đẩy mạnh|thực hiện|tham gia|tham dự|bác|phạt|cấm|khuyến cáo|lên kế hoạch|muốn|phải|có|là|vừa|sắp)\b"
)
# In capitals these may stand in an office's name ("BAN TIẾP CÔNG DÂN", "ỦY BAN KIỂM TRA", "BAN TỔ CHỨC").
_OFFICES_DEEDS = re.compile(
    r"\b(?:tiếp công dân|ban kiểm tra|ban tổ chức|tổ chức cán bộ|tổ chức phi|(?:tâm|quỹ) hỗ trợ)\b"
)
# Words in small letters that an office's name goes on with: whose it is.
_WHOSE_WORDS = (
    "tỉnh huyện xã phường quận thị trấn thành phố và các dân tộc khu cụm liên bang vùng "
    "of the and for de du des la le et au aux"
)
_WHOSE = frozenset(_WHOSE_WORDS.split())
# Verbs of English and Indonesian headlines, which print names and verbs alike in capitals.
_DEEDS = vocabulary.words(
    """
    announces launches says signs opens holds hosts warns urges unveils approves rejects bans seeks plans backs
    confirms denies issues pledges welcomes appoints publishes raises cuts begins starts ends wins gets faces calls
    announced launched said signed opened held hosted warned urged unveiled approved rejected will is are has have
    resmikan gelar buka tutup terima serahkan minta imbau ajak sebut bantah pastikan siapkan salurkan luncurkan tetapkan
    umumkan tandatangani kunjungi lantik larang dorong bagikan targetkan apresiasi tegaskan akan telah sudah
    menggelar meresmikan menerima membuka meluncurkan menetapkan mengumumkan meminta mengimbau bahas temukan tangkap
    panen bangun perbaiki tinjau sosialisasi sosialisasikan raih ikuti gandeng beri jadi rouvre ouvre lance annonce
    inaugure adopte ferme
    ungkap ringkus amankan bekuk sita musnahkan sahkan setujui evaluasi periksa selidiki usut gerebek bongkar cegah
    percepat perkuat tingkatkan optimalkan dukung sambut kukuhkan kerahkan evakuasi selamatkan teken kaji usulkan
    ajukan tolak cabut tunda batalkan hentikan lanjutkan selesaikan rampungkan alokasikan anggarkan turunkan naikkan
    pantau awasi tertibkan segel rilis pecat copot kembangkan wujudkan sabet sepakati terapkan berlakukan wajibkan
    izinkan instruksikan perintahkan ingatkan klaim akui laporkan tuntut panggil pertahankan jatuhkan
    """
)
# Openings that many headlines have, too: two words in small letters after them say what happens.
_EVERYDAY = vocabulary.marked_table(
    """
    báo | hội | đoàn | công an | bệnh viện | ngân hàng | công ty | trung tâm | viện | cục | bộ
    | sở | cơ quan | văn phòng
    """
)
# Last words of English newspapers' names only after one of the first words.
_PAPERS_AFTER = vocabulary.words(
    "Times News Post Journal Observer Star Mail Express Standard Guardian Mirror Sun Record Echo"
)
_BEFORE_PAPERS = vocabulary.words("The Daily Sunday Evening Morning Weekly")
_BRAND = re.compile(
    r"[A-Za-z]{1,12}[a-z][A-Z][A-Za-z]{1,14}|[\u3400-\u9fff]{2,6}[^\W联互]?网|[\u3400-\u9fff]{3,8}[报報]"
    r"|[\u3400-\u9fff]{2,4}新[闻聞]"
)  # "detikNews", "VietTown"
_SECTIONS_FIRST = vocabulary.words(
    """
    Breaking Latest Local World Top More Sports Business Live All Your Our Video Photo Press Good Fake National Today
    Weather Today's Community Regional International Media Berita Tin Bản Social Follow Watch Listen Recent Other
    Related City Crime State Metro Tech Movie Celebrity School Political Election Campus Money Market Education
    Entertainment Community Court Police Traffic Weather Health Science Culture Opinion
    """
)
_FRENCH_PAPER = re.compile(
    r"(?:l[ea]|les|l['’]) ?(?:courrier|dépêche|gazette|voix|progrès|télégramme|journal|quotidien|monde|figaro"
    r"|parisien"
    r"|croix|tribune|républicain|populaire|montagne|nouvelle|union|écho|echo|indépendant|éclair|presse|provence"
    r"|dauphiné"
    r"|marseillaise|messager|petit|bien public|maine|nouvelles|dépêches|soir|temps|matin|phare|éclaireur"
    r"|observateur)\b.{0,40}"
    r"|(?:ouest|sud|nord|est)[- ].{3,20}",
    re.I,
)
_OF_A_QUARTER = re.compile(r"(?:Ouest|Sud|Nord|Est)-[A-ZÀ-Ý][a-zà-ÿ]{3,20}")  # a daily of the west, the south …
_CHINESE_OUTLET = re.compile(
    r"[\u3400-\u9fff]{2}(?<!合作)(?<!出版)(?<!旅行)(?<!供销)(?<!信用)社|"  # an agency
    r"[\u3400-\u9fff]{2,5}(?<!联)(?<!互)(?<!電)(?<!电)(?<!铁)(?<!路)(?:网|網)"
    r"|[\u3400-\u9fff]{2,18}(?:日報|晚報|時報|早報|晨報|商報|週報|導報|快報|新報|畫報|青年報|農報|週刊|雜誌|新聞網"
    r"|新聞社|電視台"
    r"|廣播電台|電台|通訊社|法治报|法制报|青年报|农民报|工人报|教育报|快报|新报|广播电台|政府門戶網|日报|晚报|晨报"
    r"|早报|时报|周报|商报|都市报|导报|新闻网|资讯网|信息网|门户网站|政府网|在线"
    r"|(?:縣|市|區|鄉|鎮)(?:政府|公所)|全球資訊網|县人民政府办公室"
    r"|电视台|广播电视台|融媒体中心|人民政府|官方网站|官网|通讯社|新闻社|新闻中心|数字报|数字报刊|电子报|电子版"
    r"|多媒体数字报|手机报|數位報|電子報|杂志社|周刊|委员会|教育局|公安局|卫健委)"
)
# "石桥市农业农村局": a place, what an office of it is for, and what kind it is; with a deed in it, it is news.
_CHINESE_OFFICE = re.compile(
    r"(?!.*(?:召开|召開|举办|舉辦|举行|舉行|开展|展開|启动|啟動|走访|调研|慰问|打造|建成|走进|通报|查处|约谈|发布|發布|携手|助力))"
    r"[\u3400-\u9fff]{2,6}(?:省|市|县|縣|区|區|州|旗|镇|鎮|乡|鄉)[\u3400-\u9fff]{2,10}(?:局|厅|廳|委|办公室|管理处|管委会)"
)
# In what form a paper is read, behind its name.
EDITION = re.compile(
    r"(?<=[\u3400-\u9fff])[\s·|-]{1,3}(?:数字报|数字版|数字报刊|多媒体数字报|电子报|电子版|手机报|數位報|電子報)$"
)
_TOWN = re.compile(
    r"(?:City|Town|County|State|Province|Borough|Village|Municipality) of(?: [^\W\d_a-z][\w'’-]+){1,3}"
    r"|(?:Ville|Mairie|Commune|Département|Préfecture|Région|Métropole|Communauté (?:de communes|d['’]agglomération))"
    r" (?:d[eu]s? |d['’]|de la |de l['’])[^\W\d_a-z][\w'’-]+(?:[ -][^\W\d_a-z][\w'’-]+){0,3}"
    r"|Pemerintah (?:Kota|Kabupaten|Provinsi|Desa|Kecamatan)(?: [^\W\d_a-z][\w'’-]+){1,3}"
)
# A state over the office that publishes; who reads "Republic of X" has not yet read whose page it is.
_STATE = re.compile(
    r"(?:(?:Cộng hòa|Cộng hoà) xã hội chủ nghĩa.{0,20}|Chính phủ nước Cộng hòa.{0,40}"
    r"|(?:Socialist |People['’]s |Federal |Democratic )?Republic of (?:the )?[^\W\d_]+(?: [^\W\d_]+){0,3}"
    r"|Republik Indonesia|République (?:française|de .{2,30}|du .{2,30})|中华人民共和国"
    r"|Liberté|Égalité|Fraternité|Liberté\W{1,4}Égalité\W{1,4}Fraternité|Union\W{1,4}Discipline\W{1,4}Travail)",
    re.I,
)
# What a line begins with that goes on with the name over it, or says it in English.
_GOES_ON = re.compile(rf"(?:{vocabulary.RANKS}|sở|ubnd)\s.{{2,60}}", re.I)
_JOINED = re.compile(r"(?:ET|DE|DU|DES|AND|OF|FOR|DAN|VÀ|&)\s[^a-z]{2,60}|D['’][^a-z]{2,60}")  # the rest of a name
_IN_ENGLISH = re.compile(
    r"\b(?:department|ministry|people['’]s committee|portal|province|provincial|newspaper|agency|office|committee"
    r"|bureau|university|institute|council|government|district|commune|center|centre|magazine|review|authority"
    r"|administration|directorate|inspectorate|commission|secretariat|board|academy|foundation|fund|court|procuracy|laboratory"
    r"|command|library|chamber|league|forum|programme|service|station"
    r"|association|federation|union|society|corporation|hospital|school|college|bank|museum|police|diocese|parish)\b",
    re.I,
)
_SLOGAN_OF = re.compile(
    r"(?:cơ quan|tiếng nói|diễn đàn) (?:của|ngôn luận|lý luận|và|nghiên cứu)\b"
    r"|(?:the )?official (?:organ|newspaper|gazette) of\b|organe (?:officiel )?d[eu]s?\b|surat kabar resmi\b",
    re.I,
)
_SLOGAN = re.compile(
    r"(?:cơ quan|tiếng nói|diễn đàn (?:của|vì)|kênh thông tin|trang tin của|the voice of|news from|l['’]actualité d"
    r"|toute l|portal berita|chuyên trang của|ghi chép của|giáo hạt|giáo phận|trực thuộc|nhật báo|tuần báo"
    r"|nguyệt san|koran harian|harian umum|suara (?:hati|rakyat|masyarakat|warga)|media (?:online|informasi|rakyat)"
    r"|(?:serving|covering|proudly serving) .{3,40}since|your (?:local|trusted|daily|community)"
    r"|the (?:local )?news of"
    r"|le (?:journal|quotidien|magazine) (?:de|des|du)|l['’]info (?:de|des|du|en)|votre (?:journal|quotidien|info))"
    r"\b.{4,120}"
    r"|.{8,80}\b(?:since|est\.?|established|depuis|sejak)(?: in)? (?:1[789]|20)\d\d"
    r"|your (?:hometown|home ?town|neighbou?rhood|independent) .{4,60}|(?:locally|independently) owned .{4,60}"
    r"|(?:all )?the news (?:that|you|from|for) .{4,60}|news (?:you|that|for|from) .{4,60}"
    r"|l[ea] (?:magazine|média|site|portail|hebdo|hebdomadaire|mensuel|revue|radio|voix)"
    r" (?:des?|du|d['’]|qui|pour).{4,60}"
    r"|(?:toute )?l['’](?:info|actu|actualité|information)(?: (?:locale|régionale|nationale|africaine))?"
    r" (?:au quotidien|en continu|autrement|en direct|sans (?:détour|filtre|concession)|de proximité)"
    r"|toute l['’](?:info|actualité).{4,60}"
    r"|(?:premier )?(?:quotidien|hebdomadaire|mensuel|bimensuel|bihebdomadaire|journal|webzine|bimestriel)"
    r"(?: [a-zéèà]{4,16}){0,3} d['’](?:informations?|infos?|actualités?|analyses?)(?: .{2,60})?"
    r"|(?:(?:national|regional|independent|local|community|daily|weekly) ){1,3}(?:newspaper|daily|weekly)(?: .{2,40})?"
    r"|(?:berita|portal|media|situs|kabar) .{4,60}(?:terpercaya|tepercaya|terkini|terdepan|akurat|independen)"
    r"|[a-z]{4,14}, [a-z]{4,14},? (?:dan |& )?(?:ter|me|ber|in|ak|aktual|jer|ce|tajam)[a-z]{2,12}"
    r"|[^-–|]{4,24}(?: [-–] [^-–|]{4,24}){2,4}",
    re.I,
)


@once
def is_masthead(line: Line) -> bool:
    """Whether a line above the headline is an institution's or a site's name."""
    shown = line.shown
    domain = ("." in shown or "://" in shown) and labels.DOMAIN.fullmatch(shown)
    if domain or line.key in vocabulary.PORTALS or is_state(shown):
        return True
    words = shown.split()
    if not words or len(words) > MASTHEAD_WORDS or line.ends or shown[-1] in ":,;" or _WAY.search(shown):
        return False
    if _is_chinese(shown) if language.begins_wide(shown) else _TOWN.fullmatch(shown):
        return True
    opening = vocabulary.masthead_opening(shown)
    rest = words[len(opening.split()) :]
    if not opening or len(words) < 2 or not rest or _tells(line) or _SLOGAN_OF.match(shown):
        return False
    if line.capitals or _is_whose(rest, everyday=opening in _EVERYDAY, sure=" " in opening):
        return True
    return opening in _OF_FIELDS and bool(_FIELDS.fullmatch(" ".join(rest)))


def _is_chinese(text: str) -> bool:
    return bool(_CHINESE_OUTLET.fullmatch(EDITION.sub("", text)) or _CHINESE_OFFICE.fullmatch(text))


_OF_FIELDS = vocabulary.marked_table("sở | bộ | phòng | cục | chi cục | tổng cục | vụ | viện | trung tâm | ban")
# What such an office is for, and whose it is: "Nông nghiệp và Phát triển nông thôn tỉnh X".
_FIELD = (
    r"nông nghiệp|phát triển nông thôn|giao thông(?: vận tải)?|xây dựng|tài nguyên|môi trường|giáo dục|đào tạo|y tế"
    r"|công thương|kế hoạch|đầu tư|tài chính|tư pháp|nội vụ|văn hóa|văn hoá|thể thao|thể dục|du lịch|lao động"
    r"|thương binh|xã hội|khoa học|công nghệ|kỹ thuật|thông tin|truyền thông|ngoại vụ|ngoại giao|dân tộc|tôn giáo"
    r"|thống kê|thuế|hải quan|bảo hiểm xã hội|kiểm lâm|lâm nghiệp|thủy lợi|thủy sản|thuỷ sản|chăn nuôi|thú y"
    r"|trồng trọt|bảo vệ thực vật|khuyến nông|quy hoạch|kiến trúc|quản lý thị trường|quản lý đất đai|dân số|trẻ em"
    r"|phòng chống thiên tai|an toàn thực phẩm|dịch vụ|việc làm|hạ tầng|kinh tế|đô thị|phát thanh|truyền hình"
    r"|truyền thanh|gia đình|kiểm soát bệnh tật|nước sạch|vệ sinh|khí tượng|thủy văn|tiêu chuẩn|đo lường|chất lượng"
)
_FIELDS = re.compile(
    rf"(?i:(?:{_FIELD})(?:(?:,| và| -| –)? (?:{_FIELD}))*)"
    rf"(?: (?i:{vocabulary.RANKS})\s[^\W\d_a-z][\w'’-]*(?:[ -](?:[^\W\d_a-z][\w'’-]*|-)){{0,4}})?"
)
_WAY = re.compile(r"\s[>»›→∕⁄❯]\s")  # through a site: its first step may be the site's name


def is_opening_alone(line: Line) -> bool:
    """Whether a line is what names of institutions begin with, in capitals: the next one must say whose it is."""
    return line.capitals and vocabulary.masthead_opening(line.shown) == line.shown.casefold()


def _is_whose(words: list[str], *, everyday: bool, sure: bool = False) -> bool:
    """Whether the words after an opening go on with a name: not more small ones than others, those of places aside."""
    if not words[0][0].isalnum():
        return False
    if words[-2:] in (["điện", "tử"], ["Điện", "tử"]):
        words = words[:-2]
    small = [word[0].islower() and word not in _WHOSE for word in words]
    others = sum(not one for one in small)
    if not any(word[0].isupper() or word[0].isdigit() for word in words):
        return False
    if everyday and any(a and b for a, b in pairwise(small)):
        return False
    return sum(small) <= others + (SMALL_MORE if sure and not everyday else 0)


def _tells(line: Line) -> bool:
    """Whether a line says what somebody does."""
    if line.capitals and _DEEDS_SMALL.search(_OFFICES_DEEDS.sub("", line.shown.lower())):
        return True
    return bool(_DEEDS_SMALL.search(line.shown)) or not _DEEDS.isdisjoint(line.key.split())


def is_opening(text: str) -> bool:
    """Whether `text` says only what kind of site or office it is ("Cổng thông tin điện tử", "ỦY BAN NHÂN DÂN")."""
    if language.begins_wide(text):
        return False  # Chinese names are whole
    return key(text) in vocabulary.PORTALS or vocabulary.masthead_opening(text) == squeeze(text).casefold()


def is_state(text: str) -> bool:
    """Whether `text` is the name of a state, as it stands over that of an office."""
    return bool(_STATE.fullmatch(text))


def goes_on(line: Line) -> bool:
    """Whether a line right after a masthead goes on with it, or says it in English: "HUYỆN LÂM HÀ", "… PORTAL"."""
    if line.ends or line.words > MASTHEAD_WORDS or line.shown[-1:] in ":,;" or _tells(line):
        return False
    if line.capitals and _JOINED.fullmatch(line.shown):
        return True
    if _GOES_ON.fullmatch(line.shown):
        return line.capitals or _is_whose(line.shown.split()[1:], everyday=True)
    return bool(_IN_ENGLISH.search(line.shown)) and _named(line.shown.split())


def is_whose(text: str) -> bool:
    """Whether words after an office's name say whose it is ("tỉnh Hà Bắc")."""
    return bool(_GOES_ON.fullmatch(text))


def is_slogan(line: Line) -> bool:
    """Whether a line right after a masthead says what kind of site it is ("Cơ quan lý luận của …")."""
    return (
        line.words <= SLOGAN_WORDS
        and bool(_SLOGAN.fullmatch(line.shown.rstrip(".")))
        and not _DEEDS_SMALL.search(line.shown)
    )


def tells_whose_organ(line: Line) -> bool:
    """Whether a line says whose organ or voice a paper is ("Cơ quan của Đảng bộ …", "Organe du parti …")."""
    return line.words <= SLOGAN_WORDS and bool(_SLOGAN_OF.match(line.shown)) and not line.ends


def is_office_of_place(line: Line) -> bool:
    """Whether a line is a place and its office, as in English ("Isle of Carrow Department of Health")."""
    if line.words > MASTHEAD_WORDS or line.ends or _tells(line):
        return False
    return bool(_OFFICE_OF_PLACE.fullmatch(line.shown)) or outlets.is_office(line.shown)


_OFFICE_OF_PLACE = re.compile(
    r"(?:[A-Z][\w'’-]+ (?:of (?:the )?)?){1,4}(?:"
    r"(?:Department|Ministry|Office|Bureau|Directorate|Secretariat|Board|Authority|Commission|Agency)"
    r" (?:of|for) (?:the )?[A-Z][\w'’-]+(?:(?:,| and|, and)? [A-Z][\w'’-]+){0,4}"
    r"|(?:County|City|Town|District|Borough|Regional|Parish|Shire|Village|Islands?) Council"
    r"|(?:Health|Fire|Water|Port|Harbour|Transport) (?:Authority|Board|Service|Commission))"
)


@once
def is_paper(line: Line) -> bool:
    """Whether a line is a newspaper's name ("THE RIVERTON HERALD", "Daily News", "LE COURRIER DE VALMONT")."""
    if _OF_A_QUARTER.fullmatch(line.shown):
        return True
    if _FRENCH_PAPER.fullmatch(line.shown):
        return _named(line.shown.split()) and line.words in PAPER_WORDS and not _tells(line)
    words = [word for word in line.shown.split() if word != "&"]
    if len(words) not in PAPER_WORDS or not all(word[0].isupper() and word.isalpha() for word in words):
        return False
    first, last = fold(words[0]), fold(words[-1])
    if first == "the" and last in outlets.PAPERS:
        return True
    return len(words) < 5 and (last in outlets.PAPERS or (first in _BEFORE_PAPERS and last in _PAPERS_AFTER))


def is_outlet_at_top(line: Line) -> bool:
    """Whether the first line of a page says by one of its words, or its letters, that it is an outlet's name."""
    return names_outlet(line) or bool(_BRAND.fullmatch(line.shown))


def names_outlet(line: Line) -> bool:
    """Whether a line has a word that outlets' names have ("Lembah Pos")."""
    words = line.shown.split()
    if len(words) not in PAPER_WORDS or not _named(words) or _tells(line):
        return False
    first, last = fold(words[0]), fold(words[-1])
    return (last in outlets.LAST and first not in _SECTIONS_FIRST) or first in outlets.FIRST


def is_plain_name(line: Line) -> bool:
    """Whether a line could be a site's name at all: a few words, each with a capital, and no sign among them."""
    words = line.shown.split()
    return len(words) in PLAIN_NAME_WORDS and _named(words) and not _tells(line) and not line.ends


def is_higher(first: str, second: str) -> bool:
    """Whether of two names over a page the first is that of the body to which the second belongs."""
    over, under = vocabulary.masthead_opening(first), vocabulary.masthead_opening(second)
    return over in _HIGHER and bool(under) and over != under and under not in _PORTALS


def is_office(text: str) -> bool:
    """Whether `text` is an office's whole name, and not the place to whose site it belongs: "UBND PHƯỜNG BẾN GỖ"."""
    opening = vocabulary.masthead_opening(text)
    return bool(opening) and opening not in _PORTALS and len(text.split()) > len(opening.split())


def is_lower_office(line: Line) -> bool:
    """Whether a line may be the whole name of an office under a ministry or the like ("Cục An toàn thực phẩm")."""
    words = line.shown.split()
    opening = vocabulary.masthead_opening(line.shown)
    if opening not in _LOWER or len(words) > MASTHEAD_WORDS or line.ends or _tells(line):
        return False
    rest = words[len(opening.split()) :]
    return len(rest) > 1 and rest[0][0].isupper() and line.shown[-1].isalpha()


_LOWER = vocabulary.marked_table(
    "tổng cục | cục | chi cục | vụ | viện | trung tâm | bệnh viện | trường | thanh tra | ban"
)
_HIGHER = vocabulary.marked_table(
    """
    bộ | sở | ủy ban nhân dân | uỷ ban nhân dân | ubnd | tỉnh ủy | thành ủy | huyện ủy | đảng ủy | đảng bộ | tổng cục
    | ministry of | ministry | government of | department of | ministère | kementerian | pemerintah | phòng giáo dục
    | cục | chi cục
    """
)
_PORTALS = vocabulary.marked_table(
    "cổng thông tin | cổng thông tin điện tử | trang thông tin điện tử | portal | official website"
)


def is_small_in_names(word: str) -> bool:
    """Whether a word stands in small letters within names."""
    return word in _WHOSE


def _named(words: list[str]) -> bool:
    """Whether all these words begin with capitals or numbers, small ones of names aside."""
    elided = (word[2:] if word[1:2] in ("'", "’") and word[2:] else word for word in words)  # "l'Arven"
    return all(not word[0].islower() or word in _WHOSE for word in elided) and words[0][0].isalnum()
