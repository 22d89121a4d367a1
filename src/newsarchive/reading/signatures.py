"""Who signs: whether a short text is a person's name, a desk, an agency or an account, and whom it names."""

from __future__ import annotations

import re
from functools import lru_cache

from newsarchive.nouns.text import fold, nfc, squeeze
from newsarchive.reading import common_words, furniture, language, outlets, vocabulary

FULL_NAME_WORDS = 3  # a family name and two more: then any word may be in it ("Trần Văn Mới")
NAME_WORDS = range(2, 6)  # of one person, titles aside …
NAME_WORDS_MOST = 4  # … and of one without a Vietnamese family name: headlines have capitals throughout, too
GROUP_WORDS = 9  # of an office's name that signs
SIGNATURE_LIMIT = 300  # code points
OFFICE_LIMIT = 90  # code points of a name and an office
SIGNATURE_WORDS = 14  # of a whole line that signs: two or three people with their titles

_TITLE = re.compile(
    r"^(?:(?:PGS|GS|TS|ThS|Ths|BS|KS|Lm|LM|Linh mục|TTND|NGƯT|NGND|CN|LS|NSND|NSƯT|Dr|Prof|Mr|Mrs|Ms|Drs|Ir|Đại tá|"
    r"Thiếu tướng|Trung tướng|Thượng tá|Nhà báo|Luật sư|Bác sĩ)(?!\w)[.,]*\s*)+"
)
_NAME_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")
_ROMAN = re.compile(r"[IVXLC]+\.?|\w\.")
_PARTS = re.compile(r"\s+[-–—|•·]\s+|\s*[,;/&]\s*|\s+(?:và|and|et|dan)\s+")
_AFFILIATION = re.compile(r"\s*[(\[][^)\]:]*[)\]]\s*$")  # "(TTXVN)"; "[xem: 640]" counts
_OUTLET = re.compile(r"\s*/\s*(?:[A-ZĐ]{2,}[\w.]*(?:[- ]\w+){0,3}|[\w-]+\.[\w.]+)$")  # "Minh Ngọc/VOV.VN"
_WITH = re.compile(r"\s*\(?(?:avec|with|et)\s(?:l['’])?(?:AFP|AP|Reuters|agences?)\)?$")  # "Jeanne Martin avec AFP"
# What somebody did who signs: "Thu Hằng thực hiện", "NGỌC ANH (ghi)".
_DEED = re.compile(r"\s*[(]?(?:thực hiện|lược ghi|ghi|lược dịch|biên dịch|tổng hợp)[)]?\.?$", re.I)
_SMALL = frozenset(
    ["de", "da", "di", "van", "von", "der", "den", "la", "le", "du", "bin", "binti", "al", "el", "dos", "y"]
)


# First words that make two capitalised words something other than a person.
_NOT_PEOPLE = vocabulary.marked_words(
    """
    Bộ Sở Ban Tỉnh Huyện Xã Phường Báo Tạp Đài Cục Tổng Viện Trường Hội Đảng Nhà
    Tin Bản Cổng Trang The New North South East West United
    World Breaking Latest Read Download Menu Related Popular Editor Covid Thứ Chủ Ngày Tháng Ảnh
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
    """
)
_PLACES = vocabulary.table(
    """
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
)


def is_account(text: str) -> bool:
    """Whether `text` is the account of a publishing system, which is nobody."""
    name = fold(squeeze(text)).strip(" .:-()")
    return name in vocabulary.ACCOUNTS or bool(_NUMBERED_ACCOUNT.fullmatch(name))


_NUMBERED_ACCOUNT = re.compile(r"(?:admin|user|editor|bientap|quantri)[\W_]*\w{0,12}")


def is_desk(text: str) -> bool:
    """Whether `text` is a desk's or a contributor's signature without a name ("CTV", "Nhóm PV")."""
    first = next((bare for word in text.split() if (bare := word.strip(_DESK_SIGNS))), "")
    if fold(first) not in _DESK_FIRST:  # nearly every line: only its first word has to be folded
        return False
    folded = fold(squeeze(text)).strip(_DESK_SIGNS)
    return folded in vocabulary.DESK_SIGNATURES or (folded.startswith(_DESKS) and not _NO_DESK.search(folded))


_DESK_SIGNS = " .:-()*"
_NO_DESK = re.compile(r"[\d|•·:]")
_DESKS = ("redaksi ", "tim redaksi", "ban bien tap ", "toa soan ", "nhom phong vien ", "nhom pv ")
_DESK_FIRST = frozenset(desk.split()[0].strip(_DESK_SIGNS) for desk in (*vocabulary.DESK_SIGNATURES, *_DESKS))


def is_agency(text: str) -> bool:
    """Whether `text` is a news agency that the tables know."""
    name = fold(squeeze(text)).strip(" .:-()[]*")
    return name in vocabulary.AGENCIES or name in vocabulary.AGENCY_NAMES


def is_initials(text: str) -> bool:
    """Whether `text` is initials: in brackets, as Indonesian desks sign ("(pan/ayw)"), or with stops ("C. D.")."""
    if len(text) <= INITIALS_LIMIT and _DOTTED.fullmatch(text):
        return True
    return text[:1] == "(" and bool(_INITIALS.fullmatch(text)) and text[1:-1] not in _NO_INITIALS


_INITIALS = re.compile(
    r"\([a-z]{2,5}\d?(?:/[a-z]{2,14}){0,3}\)"
    r"|\((?:Humas|Kominfo|Diskominfo|MC|Prokopim|Tim|Red|Redaksi|Rls|Release|Kontributor|Adv|Ant)(?:[ /][^()]{1,30})?\)"
)
_DOTTED = re.compile(r"\(?[A-ZÀ-Ý]\.(?:[ -]?[A-ZÀ-Ý]\.){1,3}(?: \(?avec AFP\)?)?\)?")
INITIALS_LIMIT = 20  # code points
_NO_INITIALS = vocabulary.words("end ends more cont sic fin suite hết")  # what else stands in brackets under a text


def is_outlet(text: str) -> bool:
    """Whether `text` is an agency or an outlet that the tables know by name."""
    return is_agency(text) or fold(squeeze(text)).strip(" .:-()[]*") in vocabulary.OUTLETS


def is_place(text: str) -> bool:
    """Whether `text` is a place of the short list that could be taken for a person's name."""
    return fold(squeeze(text)).strip(" .,:-()") in _PLACES


def is_name(text: str) -> bool:
    """Whether `text` looks like one person's name and nothing else, a title before it aside."""
    bare = _TITLE.sub("", squeeze(text)).strip()
    words = bare.split(" ")
    if len(words) not in NAME_WORDS or not all(word[:1].isupper() or word in _SMALL for word in words):
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
    """Whether `text` begins with one of the commonest Vietnamese family names."""
    return text.split(" ", 1)[0].casefold() in _FAMILY_NAMES and " " in text.strip()


def _bare(text: str) -> str:
    """`text` without brackets around the whole of it, without marks of emphasis, what he did and for whom."""
    line = squeeze(text).strip("*_ —–|■")
    if line.rstrip(").").casefold().endswith(_DEEDS):
        line = _DEED.sub("", line)
    if "/" in line:
        line = _OUTLET.sub("", line)
    if any(map(line.__contains__, _AGENCIES_WITH)):
        line = _WITH.sub("", line)
    return line[1:-1].strip() if line[:1] + line[-1:] in {"()", "[]"} else line


_DEEDS = ("hiện", "ghi", "dịch", "hợp")  # how the words of `_DEED` end
_AGENCIES_WITH = ("AFP", "AP", "Reuters", "agence")


def is_signature(text: str) -> bool:
    """Whether a whole line signs: a desk, an agency, or one or more names, affiliations aside."""
    return len(text) <= SIGNATURE_LIMIT and text.count(" ") < 2 * SIGNATURE_WORDS and _is_signature(text)


@lru_cache(maxsize=1024)  # a headline's candidates ask it of the same lines
def _is_signature(text: str) -> bool:
    line = _bare(text)
    if not line or len(line.split(" ")) > SIGNATURE_WORDS:
        return False
    if is_desk(line) or _chinese(line.strip("（）【】")):
        return True
    if _goes_on_small(line):
        return False
    if line.isupper() and _DEED.search(squeeze(text)):  # capitals are no heading's where somebody did something
        line = line.title()
    parts = [part for part in _PARTS.split(_AFFILIATION.sub("", line)) if part and not _TITLE.fullmatch(part + ".")]
    if not parts or not is_name(parts[0]):
        return False
    return all(
        is_name(part)
        or is_desk(part)
        or is_outlet(part)
        or part.isupper()
        or bool(_BRAND.fullmatch(part))
        or outlets.tells_for_whom(part)
        for part in parts[1:]
    )


def _goes_on_small(line: str) -> bool:
    """Whether the second word shows at once that the first two begin no name, as in nearly every headline."""
    first, _, rest = line.partition(" ")
    second = rest.partition(" ")[0]
    return second[:1].islower() and first.isalpha() and second.isalpha() and not {first, second} & _BEFORE_NAMES


# Small words of names and between names, and first words of titles in two.
_BEFORE_NAMES = _SMALL | {"và", "and", "et", "dan", "Linh", "Đại", "Thiếu", "Trung", "Thượng", "Nhà", "Luật", "Bác"}


def author(text: str) -> str | None:
    """Whom a signature names, as printed but for a comma between several; None for an account, a number or nothing."""
    name = squeeze(nfc(text)).strip(" :：|;,-–—*_@").removeprefix(") ")
    if name[:1] + name[-1:] in {"()", "（）", "【】", "[]"}:
        name = name[1:-1].strip()
    if chinese := _chinese(name):
        return chinese
    if "(" in name and ")" not in name:  # the bracket of "Lê Thu Hà (Theo Báo X)", cut open with the signs at its end
        name = name[: name.index("(")].strip()
    name = _alone(_OUTLET.sub("", name))
    name = _DEED.sub("", name) if is_signature(name) and not is_desk(name) else name
    if not name or is_account(name) or not any(map(str.isalpha, name)):
        return None
    several = _DASH.split(name)
    return ", ".join(several) if all(is_name(one) or is_signature_in_capitals(one) for one in several) else name


def as_written(names: str) -> str:
    """Names in capitals as names are written: "TS. LÊ THU HÀ, MAI LAN" is "TS. Lê Thu Hà, Mai Lan"."""
    return ", ".join(map(_small, names.split(", "))) if any(map(str.isupper, names)) else names


def _small(name: str) -> str:
    title = _TITLE.match(name)
    bare = name[title.end() :] if title else name
    if not bare.isupper() or not is_name(bare.title()):
        return name
    return name[: len(name) - len(bare)] + _LETTERS.sub(_capital, bare)


def persons(text: str) -> tuple[str, ...]:
    """The persons whom a signature names, without their titles."""
    parts = map(without_title, (author(text) or "").split(", "))
    return tuple(part for part in parts if is_name(part) or is_signature_in_capitals(part))


def without_title(text: str) -> str:
    """A name, or a line that begins with one, without the titles before it ("PGS, TS. ")."""
    return _TITLE.sub("", text, count=1)


_LETTERS = re.compile(r"[^\W\d_]+")
MAC_LEAST = 5  # letters of a name that begins with Mc


def _capital(word: re.Match[str]) -> str:
    """A word with its first letter in capitals; in "MCDONALD" the third, too."""
    whole = word[0]
    return f"Mc{whole[2:].capitalize()}" if whole.startswith("MC") and len(whole) >= MAC_LEAST else whole.capitalize()


# Between the names of two who sign ("TẤN SỸ - KIM LOAN", "Jane Doe and Tom Roe").
_DASH = re.compile(r"\s(?:[-–—&]|and|AND|et|dan|và)\s")


def _alone(name: str) -> str:
    """A name without what follows it: the bracket or the comma after which his paper, his desk or his trade stands."""
    person, comma, rest = name.rpartition(", ")
    if (
        comma
        and (is_name(person) or is_signature_in_capitals(person))
        and (is_desk(rest) or is_outlet(rest) or outlets.tells_for_whom(rest))
    ):
        name = person
    if stroke := _STROKE.search(name):
        person, rest = name[: stroke.start()], name[stroke.end() :]
        if (is_name(person) or is_signature_in_capitals(person)) and (
            is_desk(rest) or is_outlet(rest) or outlets.tells_for_whom(rest)
        ):
            name = person
    name = _STAMPED.sub("", name)
    desk = _OF_WHOM.search(name)
    if desk and is_name(name[: desk.start()].strip()) and not _is_person(desk[0].strip(" -–—")):
        name = name[: desk.start()].strip()
    place = _AFFILIATION.search(name)
    if place and is_signature(name[: place.start()].strip()):
        name = name[: place.start()].strip()
    return name


_STROKE = re.compile(r"\s?[|/]\s?")
_STAMPED = re.compile(r"\s(?:Published|Updated|Posted|Publié|Modifié|Diterbitkan)(?: (?:on|le))?$")  # a date followed
# "Lê Hà – TT VHTT huyện", "Mai Thu - CĐ các KCN": for whom somebody writes, after a dash.
_BRAND = re.compile(r"[a-zA-Z]{2,12}[a-z][A-Z][A-Za-z]{1,14}")  # "detikNews"
_OF_WHOM = re.compile(
    r"\s[-–—]\s(?:\d{0,3}[A-ZĐ]{2,}(?![^\W\d_a-z])|Đài|Phòng|Ban|Trung tâm|Sở|Báo|Hội|Đoàn|Trường|Công an|Văn phòng"
    r"|Khoa|Bệnh viện|Huyện|Thành|Trạm|Đội|Tổ|Chi cục|Cục|Viện|Phóng viên|Công chức|Viên chức|Cán bộ|Chuyên viên"
    r"|Cộng tác viên|Tuyên giáo|Tạp chí|Thời báo|Xã đoàn|Huyện đoàn|Tỉnh đoàn|Thành đoàn|Mặt trận|Ủy ban|Uỷ ban"
    r"|Phó|Chủ tịch|Bí thư|Trưởng|Hiệu trưởng|Giám đốc|Giáo viên|Giảng viên|Sinh viên|Học sinh|Nhà báo|Luật sư"
    r"|Correspondent|(?:Staff |Senior )?Reporter|Kominfo|Diskominfo|Humas|Dinas|Mahasiswa|Dosen|Guru"
    r"|Staff Writer|Contributor|Journaliste|Wartawan|Kontributor|[a-zA-Z]{2,12}[a-z][A-Z][A-Za-z]{1,14})(?=\s|$).*$"
)


def signs_with_office(text: str) -> bool:
    """Whether a line is somebody's name and, after a dash, his office or for whom he writes."""
    office = _OF_WHOM.search(text) if len(text) <= OFFICE_LIMIT and not text.endswith((".", ":", "?", "!")) else None
    if office is None or len(office[0].split()) > GROUP_WORDS + 1:
        return False
    name = text[: office.start()].strip()
    return (is_name(name) or is_signature_in_capitals(name)) and not _is_person(office[0].strip(" -–—"))


def _is_person(text: str) -> bool:
    return is_name(text) or is_signature_in_capitals(text)


_CHINESE = re.compile(
    r"(?:[\u3400-\u9fff]{0,10}?(?:记者|通讯员|作者|撰文|文))\s*[:：/]?\s*"
    r"(?P<names>[\u3400-\u9fff·]{2,4}(?:[\s、,，]+(?!通讯员|摄影|报道|实习)[\u3400-\u9fff·]{2,4}){0,4})"
    r"(?:\s*(?:通讯员|实习生)\s*(?P<others>[\u3400-\u9fff·]{2,4}(?:[\s、,，]+[\u3400-\u9fff·]{2,4}){0,3}))?"
    r"(?:\s*(?:报道|摄影报道|文/图|摄影|综合报道))?"
)


def _chinese(text: str) -> str | None:
    """The names of "本报记者 赵晓岚 通讯员 李明"; None where the line is none such."""
    match = _CHINESE.fullmatch(text) if language.begins_wide(text) else None
    names = re.findall(r"[\u3400-\u9fff·]+", f"{match['names']} {match['others'] or ''}") if match else []
    return ", ".join(names) or None


_GROUP = re.compile(
    r"(?:Phòng|Đội|Tổ|Trạm|Văn phòng|Nhóm|Khoa|Chi đoàn|Liên đội|Công đoàn|Ban Tuyên giáo|Ban Tổ chức|Ban Truyền thông"
    r"|Trung tâm|Đoàn trường|Đoàn xã|Hội Nông dân|Hội Phụ nữ|Hội LHPN)\s[^\W\d_a-z][^,.;:!?\d]{2,50}"
)


def is_group(text: str) -> bool:
    """Whether a line under a text names the office or the group of people that wrote it ("Phòng Công tác xã hội")."""
    return bool(_GROUP.fullmatch(text)) and len(text.split()) <= GROUP_WORDS


def is_signature_in_capitals(text: str) -> bool:
    """Whether a line in capitals would sign if it were written as names are; others must show that it is no heading."""
    if not _TITLE.sub("", text).isupper():
        return False
    shown = " ".join(word if _TITLE.match(word.strip(".,") + " ") else word.title() for word in text.split())
    return is_signature(shown)


_BEFORE_PLACE = (
    rf"(?:tại|ở|{vocabulary.RANKS}|thôn|bản|ấp|làng|suối|sông|in|at|near|from|di"
    r"|ke|kota|desa|kabupaten|kecamatan|à|de|ville|vers)"
)


def is_place_in(name: str, text: str) -> bool:
    """Whether `text` speaks of `name` as of a place ("huyện Kon Plông", "in Riverton")."""
    bare = squeeze(name).strip(" .,:-()")
    if is_place(bare):
        return True
    if bare.lower() not in text.lower():  # making the pattern costs more than all else
        return False
    return bool(re.search(rf"(?<!\w){_BEFORE_PLACE}\s{re.escape(bare)}(?!\w)", text, re.I))
