"""Whether a few words are the name of one person, or of a place; and how names in capitals are written."""

from __future__ import annotations

import re
import unicodedata

from newsarchive.nouns.text import fold, squeeze
from newsarchive.reading.words import common_words, furniture, vocabulary

FULL_NAME_WORDS = 3  # a family name and two more: then any word may be in it ("Trần Văn Mới")
NAME_WORDS = range(2, 6)  # of one person, titles aside …
NAME_WORDS_MOST = 4  # … and of one without a Vietnamese family name: headlines have capitals throughout, too
_TITLE = re.compile(
    r"^(?:(?:PGS|GS|TS|ThS|Ths|BS|KS|Lm|LM|Linh mục|TTND|NGƯT|NGND|CN|LS|NSND|NSƯT|Dr|Prof|Mr|Mrs|Ms|Drs|Ir|Đại tá|"
    r"Thiếu tướng|Trung tướng|Thượng tá|Nhà báo|Luật sư|Bác sĩ)(?!\w)[.,]*\s*)+"
)
_NAME_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")
_ROMAN = re.compile(r"[IVXLC]+\.?|\w\.")
SMALL = frozenset(
    ["de", "da", "di", "van", "von", "der", "den", "la", "le", "du", "bin", "binti", "al", "el", "dos", "y"]
)
# First words that make two capitalised words something other than a person.
_NOT_PEOPLE = vocabulary.marked_words(
    """
    Bộ Sở Ban Tỉnh Huyện Xã Phường Báo Tạp Đài Cục Tổng Viện Trường Hội Đảng Nhà
    Tin Bản Cổng Trang The New North South East West United
    World Breaking Latest Read Download Menu Related Popular Editor Covid Thứ Chủ Ngày Tháng Ảnh
    Biro Bagian Dinas Bidang Seksi Kantor Badan Direktorat Sekretariat Kementerian Pusat Bureau Direction Cellule
    Video Giấy Mời Xem Đọc Đăng Theo Tìm Gửi Bài Câu Phần Chương Điều Trưởng Quyền Phó Giám Chánh Thôn Bản Ấp Tổ Khu
    """
)
# … and pairs of first words that do so, where the first alone is many a writer's name ("Quốc Bảo", "Trung Hiếu").
_NOT_PAIRS = {
    "quốc": vocabulary.marked_words("hội gia tế phòng khánh dân lộ học"),
    "trung": vocabulary.marked_words("ương quốc tâm đông học bộ"),
    "công": vocabulary.marked_words("an ty nghệ thương đoàn bố chức nhân trình ước"),
    "thế": vocabulary.marked_words("giới hệ kỷ"),
    "liên": vocabulary.marked_words("quan hợp đoàn hệ kết minh hiệp"),
    "đại": vocabulary.marked_words("hội học sứ biểu tướng tá lý dịch"),
    "ngân": vocabulary.marked_words("hàng sách"),
    "thành": vocabulary.marked_words("phố ủy viên lập"),
    "chính": vocabulary.marked_words("phủ trị sách quyền"),
    "kỳ": vocabulary.marked_words("họp thi"),
    "thông": vocabulary.marked_words("tin tấn báo cáo tư"),
    "việt": vocabulary.marked_words("nam"),
    "năm": vocabulary.marked_words("mới học"),
}
# Words that are in no person's name, so that a section's or a show's in capitals is not taken for one.
_COMMON_WORDS = (
    vocabulary.marked_words(
        """
    chia sẻ ngay về chúng tôi sự tế xã hội nhịp sống trẻ người tết mới làng nghề tuổi lao động nhà máy sức khỏe đời
    xem đọc biển luận gửi tin thể thao dục luật sản xe đô dự án góc nhìn giới thiệu hệ bạn phim ảnh nhạc mạng tử
    tỉnh huyện thôn phường quận chợ cầu sông núi đảo báo bài câu chuyện nước đất ngày tháng năm tuần mùa cuối đầu
    nghệ giải thời kinh thị trường tốc đường phố nông nghiệp khởi việc làm tiêu dùng dân
    ubnd hđnd zalo facebook twitter google youtube video vidéo interview podcast
    share this that latest news read more top stories story print edition images press associated agence united league
    premier cup house airlines home page city county university bank group media online digital network times post
    daily street park world weather live watch photo photos opinion sports football club school hospital
    cần biết giá vàng tỷ bổng xanh sao việc liga champions madrid barcelona bola dunia bay council services
    tout voir nos petites annonces lembah hijau gunung pantai sungai danau pulau kota desa kabupaten
    actualités accueil journal gaya hidup barat timur utara selatan tengah jawa berita terkini
    """
    )
    | common_words.COMMON
)
_MIDDLE = frozenset({"Thị", "Văn"})  # what stands between a family name and a given one
_FAMILY_NAMES = vocabulary.marked_words(
    """
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Trương Lâm Mai
    Tô Trịnh Đào Cao Lương Hà Tạ Châu Thái Tống La Quách Chu Kiều Tăng Vương Triệu Doãn Nghiêm
    Nông Bế Sầm Đàm Lục Mông Hứa Lưu Phùng Mạc Khuất Khổng Lã Phí Thân Cù Tôn Tưởng Ngạc Lường Quàng Lò Cầm Lềm Điêu
    Giàng Sùng Thào Lầu Hạng Vừ Hờ Cháng Tráng Chảo Tẩn Phàn Lý Thạch Đàng Sơn Ksor Siu Rmah Rcom Niê Êban Mlô Kpă
    Ayun Rơ Alăng Zơrâm Bling Coor Pơloong Bhnướch Bhling Riah
    """
)
# Words of everyday and places that begin as some of these do.
_NO_FAMILY = {
    "nông": vocabulary.marked_words("nghiệp thôn dân sản lâm trường trại cụ hộ"),
    "lò": vocabulary.marked_words("gạch nung đốt gốm xo vi mổ rèn than sấy"),
    "cầm": vocabulary.marked_words("đồ cự cố"),
    "thạch": vocabulary.marked_words("thất hà thành an cao anh"),
    "lục": vocabulary.marked_words("nam ngạn yên bình địa quân"),
    "sơn": vocabulary.marked_words("la tây tịnh trà hà động dương hòa la"),
    "sầm": vocabulary.marked_words("sơn"),
    "mông": vocabulary.marked_words("dương cổ cái"),
    "đàm": vocabulary.marked_words("phán đạo thoại"),
    "thân": vocabulary.marked_words("thiện thương nhân thế ái"),
    "lưu": vocabulary.marked_words("ý trữ thông hành niệm bút vực lượng trú học"),
    "bế": vocabulary.marked_words("mạc giảng"),
    "hứa": vocabulary.marked_words("hẹn"),
    "tôn": vocabulary.marked_words("giáo vinh trọng tạo tạo"),
    "tưởng": vocabulary.marked_words("nhớ niệm"),
    "phí": vocabulary.marked_words("bảo dịch trước và giao"),
    "điêu": vocabulary.marked_words("khắc"),
}
_PLACE_NAMES = """
    Hà Nội | Hồ Chí Minh | TP Hồ Chí Minh | TP. Hồ Chí Minh | TP HCM | TPHCM | Sài Gòn | Hải Phòng
    | Đà Nẵng | Cần Thơ | Huế | An Giang | Bà Rịa | Vũng Tàu | Bắc Giang | Bắc Kạn | Bạc Liêu
    | Bắc Ninh | Bến Tre | Bình Định | Bình Dương | Bình Phước | Bình Thuận | Cà Mau | Cao Bằng
    | Đắk Lắk | Đắk Nông | Điện Biên | Đồng Nai | Đồng Tháp | Gia Lai | Hà Giang | Hà Nam | Hà Tĩnh
    | Hải Dương | Hậu Giang | Hòa Bình | Hưng Yên | Khánh Hòa | Kiên Giang | Kon Tum | Lai Châu
    | Lâm Đồng | Lạng Sơn | Lào Cai | Long An | Nam Định | Nghệ An | Ninh Bình | Ninh Thuận | Phú Thọ
    | Phú Yên | Quảng Bình | Quảng Nam | Quảng Ngãi | Quảng Ninh | Quảng Trị | Sóc Trăng | Sơn La
    | Tây Ninh | Thái Bình | Thái Nguyên | Thanh Hóa | Thừa Thiên Huế | Tiền Giang | Trà Vinh
    | Tuyên Quang | Vĩnh Long | Vĩnh Phúc | Yên Bái | Việt Nam | Bắc Kinh | Trung Quốc | Hoa Kỳ
    | Nhật Bản | Hàn Quốc | New York | Washington | London | Paris | Tokyo | Beijing
    | Jakarta | Bangkok | Geneva | Brussels | Moscow | Singapore | Kuala Lumpur | Los Angeles
    | Sa Pa | Buôn Ma Thuột | Mù Cang Chải | Hoàng Sa | Trường Sa | Đông Anh
    | Hồ Tây | Phú Quốc | Côn Đảo | Hội An | Nha Trang | Đà Lạt | Quy Nhơn | Pleiku | Tam Kỳ
    | Vinh | Hạ Long | Hong Kong | New Delhi
    | Viet Nam | United States | United Kingdom | United Nations
    """
_PLACES = vocabulary.table(_PLACE_NAMES)


def is_name(text: str) -> bool:
    """Whether `text` looks like one person's name and nothing else, a title before it aside."""
    bare = _TITLE.sub("", squeeze(text)).strip()
    words = bare.split(" ")
    if len(words) not in NAME_WORDS or not all(word[:1].isupper() or word in SMALL for word in words):
        return False
    if not all(map(_NAME_WORD.fullmatch, words)) or any(map(str.isdigit, bare)) or is_place(bare):
        return False
    numbered_or_capitals = _ROMAN.fullmatch(words[0]) or (bare.isupper() and not has_family_name(bare))
    if numbered_or_capitals or _is_of_a_thing(words, bare):
        return False
    if not _COMMON_WORDS.isdisjoint(word.casefold() for word in words) and not (
        len(words) >= FULL_NAME_WORDS and (has_family_name(bare) or words[1] in _MIDDLE)
    ):
        return False
    folded = fold(bare)
    return not any(
        folded in table for table in (vocabulary.OUTLETS, furniture.NAVIGATION_LIKELY, furniture.NAVIGATION_SURE)
    )


def _is_of_a_thing(words: list[str], bare: str) -> bool:
    """Whether the first words are those of an office, a place or a headline."""
    first = words[0].casefold()
    if has_family_name(bare):
        return False
    if not words[0][0].isupper() or first in _NOT_PEOPLE or len(words) > NAME_WORDS_MOST:
        return True
    return words[1].casefold() in _NOT_PAIRS.get(first, ())


def has_family_name(text: str) -> bool:
    """Whether `text` begins with a family name of one of the peoples of Vietnam."""
    first, _, rest = text.strip().casefold().partition(" ")
    return bool(rest) and first in _FAMILY_NAMES and rest.partition(" ")[0] not in _NO_FAMILY.get(first, ())


def without_title(text: str) -> str:
    """A name, or a line that begins with one, without the titles before it ("PGS, TS. ")."""
    return _TITLE.sub("", text, count=1)


def is_title(text: str) -> bool:
    """Whether `text` is nothing but titles ("PGS")."""
    return bool(_TITLE.fullmatch(text))


def is_place(text: str) -> bool:
    """Whether `text` is a place of the short list that could be taken for a person's name."""
    bare = squeeze(text).strip(" .,:-()")
    return fold(bare) in _PLACES and (bare.isascii() or _toneless(bare) in _TONELESS)


def _toneless(text: str) -> str:
    """A text without its tones, wherever they are written, with its other marks: "Hải Đường" is not Hải Dương."""
    return "".join(sign for sign in unicodedata.normalize("NFD", text.casefold()) if sign not in _TONES)


_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
_TONELESS = frozenset(_toneless(place.strip()) for place in _PLACE_NAMES.split("|"))


_BEFORE_PLACE = (
    rf"(?:tại|ở|{vocabulary.RANKS}|thôn|bản|ấp|làng|suối|sông|in|at|near|from|di"
    r"|ke|kota|desa|kabupaten|kecamatan|à|de|ville|vers)"
)


def is_place_in(name: str, text: str) -> bool:
    """Whether `text` speaks of `name` as of a place ("huyện Kon Plông", "in Riverton")."""
    bare = squeeze(name).strip(" .,:-()")
    if is_place(bare):
        return True
    small, whole = bare.lower(), text.lower()
    at = whole.find(small) if small else -1
    while at >= 0:
        after = whole[at + len(small) : at + len(small) + 1]
        if not (after.isalnum() or after == "_") and _LEADS_TO_PLACE.search(whole, max(0, at - LEAD_LIMIT), at):
            return True
        at = whole.find(small, at + 1)
    return False


LEAD_LIMIT = 24  # code points of what stands before a place
_LEADS_TO_PLACE = re.compile(rf"(?<!\w){_BEFORE_PLACE}\s\Z", re.I)
