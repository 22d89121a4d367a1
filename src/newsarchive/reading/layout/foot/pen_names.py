"""Short signatures that only their place tells: pen names in capitals, a shortened name, a desk's initials.

"THANH HÀ", "T.Minh", "/jma", "AKP/RM" sign where they stand alone right under
the last paragraph; elsewhere the same may be an entry of a menu. A name in
capitals has to end with a word that people are called by, or to stand under a
picture of the page, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise, starmap

from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.foot.places import Place
from newsarchive.reading.lines.line import Line, key
from newsarchive.reading.lines.rows.labels import Piece
from newsarchive.reading.lines.rules import LIKELY, SURE, Verdict
from newsarchive.reading.words import furniture, pairs, persons, signatures, syllables, vocabulary

LIMIT = 30  # code points of such a signature
NAME_WORDS = range(2, 5)  # in capitals

# "H.Lan", "Tr. Minh", "N.T.Hà"; "Q.A", "V.T.T".
_SHORTENED = re.compile(r"(?:[A-ZĐ][a-z]?\.\s?){1,3}(?P<given>[A-ZĐÁÂÝ][a-zà-ỹ]{1,6})")
_INITIALS = re.compile(r"[A-ZĐ](?:\.[A-ZĐ]){1,3}\.?")
# "/jma", "AKP/RM", "ADS / MV / SK".
_DESK = re.compile(r"/[a-z]{2,4}|[A-Z]{2,5}(?:\s?/\s?[A-Z]{2,5}){1,3}")
# What people are called by, without the words with which names of sections end, too ("Thị trường", "Giải trí").
_GIVEN = vocabulary.marked_words(
    """
    an anh ánh ân bách bảo bích bình cúc cường châu chi chiến chung danh diễm diệp diệu doanh dung dũng duy
    duyên đan đào đạt điệp đoan đông đức gấm giang hà hải hạnh hảo hân hằng hậu hiên hiền hiếu hiệp hoa hoài
    hoan hoàng hòa hồng huệ hùng huy huyền hưng hương hường kha khải khang khánh khoa khôi khuê kiên kiều kim
    lam lan lành lâm lân lê liên linh loan long lộc lợi luân ly mai mạnh mẫn mận minh my mỹ na nam nga ngà ngân
    nghi nghĩa ngọc nguyên nguyệt nhã nhàn nhân nhật nhi nhiên nhung như oanh phong phú phúc phước phương phượng
    quân quang quế quý quyên quỳnh sang sâm sơn sương tài tâm tân tấn thái thanh thảo thạnh thắm thắng thiên
    thiện thịnh thoa thơ thơm thu thuận thục thúy thùy thủy thư tiên toàn trang trâm trân trinh trúc trung tú
    tuấn tuệ tùng tuyên tuyết tường uyên vân vi vinh vĩnh vũ vy xuân xuyến yên yến hoà thuý thuỷ
    cẩm diên duẩn đăng đệ đôn hiển hoàn huân huấn khiêm khương lãm luyến ngạn nhuận phi phụng thạch thuyên tiến tiệp
    thương toại trà trầm trí triều trọng tuân viễn vịnh vượng
    """
)
# What else pen names are made of, and middle names.
_SYLLABLES = _GIVEN | vocabulary.marked_words(
    """
    trường đường tiền băng bằng sa cát hạ thu đông bắc nam tây thế quốc đình công ái bạch chí đăng gia hoàng
    hoa hồ khởi kỳ lữ lãng mộc minh ngân nguyễn nhã nhất phan phạm phùng phước quách quý sỹ sĩ tạ tiểu tố trà trần trịnh
    trương tử uông vạn viết việt võ vũ vương vọng xuyên yên ý đan đỗ đoàn đinh đặng đào dương lưu lục lý lê lại lương mã
    bùi cao chu chúc cung diên giáng giao hàn hiểu huỳnh hứa khúc kim la mỹ ngô nghiêm ninh ông phi phó sơn thạch thái
    thủy tịnh tô tôn tống triệu từ tuấn viên vân vinh xuân thùy trung
    """
)
# … and pairs of words that end so and are nobody.
_NOBODY = vocabulary.marked_table(
    """
    CHÂN DUNG | NỘI DUNG | BAO DUNG | HÌNH DUNG | CÔNG THƯƠNG | NGOẠI THƯƠNG | THÔNG THƯƠNG | YÊU THƯƠNG | TÌNH THƯƠNG
    | AN TOÀN | PHÁT THANH | QUÊ HƯƠNG | BÌNH MINH | MỪNG XUÂN | DU XUÂN | HOA HỒNG | MIỀN NAM | MIỀN TRUNG | BÌNH AN
    | THANH BÌNH | TẬP TRUNG | TRI ÂN | TỪ TÂM | QUAN TÂM | GIA LONG | VƯỜN THƠ | THÀNH TÂM | CẢI TIẾN | TIÊN TIẾN
    | XÚC TIẾN | VỊ TRÍ | ĐẤU TRÍ | TÂM TRÍ | QUAN TRỌNG | TÔN TRỌNG | TRÂN TRỌNG | LỢI NHUẬN | THỊNH VƯỢNG
    | HƯNG VƯỢNG | TỪ THIỆN | HƯỚNG THIỆN | HƯƠNG XUÂN | SẮC XUÂN | NHÂN NGHĨA | TÌNH NGHĨA | TRIỀU TIÊN
    """
)


def under_text(
    line: Line, names: Iterable[str], *, last: bool, set_off: bool = False, alone: bool = False
) -> Verdict | None:
    """The verdict on a line right under the text that signs it in short.

    names: what stands over and under the page's pictures of those who took
    them. last: whether the next line that is not blank is known to be furniture, or there is none. set_off: whether
    a blank line parts it from what follows and none from the text. alone: whether nothing comes after it but readers'
    comments or other stories, and no menu.
    """
    shown = line.shown
    if len(shown) > LIMIT:
        return None
    if alone and (of_letters(shown) or _INITIALS.fullmatch(shown) or is_of_syllables(shown, any_words=True)):
        return Verdict(Role.BYLINE, "short-name-under-text", LIKELY)
    if not last:
        return None
    if _DESK.fullmatch(shown):
        return Verdict(Role.BYLINE, "desk-initials", LIKELY)
    if is_short(shown) or is_in_capitals(shown, names, set_off=set_off) or _is_given(shown) or is_of_syllables(shown):
        return Verdict(Role.BYLINE, "short-name-under-text", LIKELY)
    return None


def of_letters(text: str) -> bool:
    """Whether a line is the letters of a name or of a station without stops ("AT", "HYTV"), and no word in capitals."""
    return bool(_LETTERS.fullmatch(text)) and text.casefold() not in _WORDS_IN_CAPITALS


_LETTERS = re.compile(r"[A-ZĐ]{2,3}|(?=[A-ZĐ]{4,6}\Z)[B-DF-HJ-NP-TV-ZĐ]*[AEIOU]?[B-DF-HJ-NP-TV-ZĐ]*")
_WORDS_IN_CAPITALS = vocabulary.words(
    """
    top end fin ads ad faq rss pdf doc xls ppt zip rar hot new next more back home help tags tag link links live app
    ios sms otp vip map maps menu hot hết tin thơ ok on off go up in ra về mới xem bài ảnh hay web seo url usd eur vnd
    gmt pm am no yes vi en fr id zh cn vn us uk eng vie email mail print like share
    sport news blog form shop chat golf bank show step test part work must best last
    """
)


def _is_given(text: str) -> bool:
    """Whether a line is a given name in brackets, as Indonesian reporters sign ("(Dedi)")."""
    return text[0] == "(" and bool(_GIVEN_ALONE.fullmatch(text)) and text[1:-1].casefold() not in _ENDS


_GIVEN_ALONE = re.compile(r"\([A-Z][a-z]{2,9}\)")
# What else stands in brackets under a text.
_ENDS = vocabulary.words(
    """
    tamat habis selesai bersambung lanjutan suite fin end ends continued more advertisement iklan update updated ralat
    koreksi foto video photo photos source sumber redaksi admin null none print advertorial
    """
)


def is_short(text: str) -> bool:
    """Whether a line is names of which letters are left ("T.Minh", "T.Phượng - T.Hiệp"), or nothing but letters."""
    if "." not in text[:3] or len(text) > LIMIT:
        return False
    return all(map(_is_short, _BETWEEN_NAMES.split(text)))


def _is_short(name: str) -> bool:
    shortened = _SHORTENED.fullmatch(name)
    return _INITIALS.fullmatch(name) is not None or (shortened is not None and shortened["given"].casefold() in _GIVEN)


def is_in_capitals(text: str, names: Iterable[str] = (), *, set_off: bool = False) -> bool:
    """Whether a line in capitals is a person's name.

    names: what stands over and under the page's pictures of those who took them. set_off: whether it stands
    together with the text, and apart from all else, as no section's name does.
    """
    words = text.casefold().split() if text.isupper() and len(text) <= LIMIT else []
    if len(words) not in NAME_WORDS or not all(map(str.isalpha, words)):
        return False
    if any(_took(name.casefold(), text.casefold()) for name in names):
        return True
    if words[-1] not in _GIVEN or not signatures.is_signature_in_capitals(text):
        return False
    return set_off or " ".join(words[-2:]) not in _NOBODY


def _took(credit: str, name: str) -> bool:
    """Whether a picture's credit ends with a name, or with its letters ("Ảnh: T.B" over "THANH BÌNH")."""
    before, _, rest = credit.rpartition(name)
    if before and not rest.strip(" .)") and not before[-1:].isalnum():
        return True
    letters = ".".join(word[0] for word in name.split())
    return credit.rstrip(" .)").endswith((f": {letters}", f":{letters}"))


def is_of_syllables(text: str, *, any_words: bool = False) -> bool:
    """Whether two or three words with a capital each are all such as Vietnamese names are made of ("Hải Đường").

    Each of them may be a word of everyday; with a capital each they are a name, and a section's has one.
    any_words: where the place says that nothing else can stand there ("Công Luận").
    """
    words = text.split()
    if len(words) not in SYLLABLES or not all(word.isalpha() and word.istitle() for word in words):
        return False
    if text.isascii() or persons.is_place(text) or key(text) in furniture.NAVIGATION_LIKELY:
        return False
    if any_words:  # "Quốc Hội" is a word of everybody's, and no pen name
        small = [word.lower() for word in words]
        return all(map(syllables.is_syllable, small)) and not any(starmap(pairs.are_one, pairwise(small)))
    return all(word.casefold() in _SYLLABLES for word in words)


SYLLABLES = range(2, 4)


def are_in_capitals(text: str) -> bool:
    """Whether two or more names in capitals sign ("TẤN SỸ - KIM LOAN", "TẤN SỸ - K.LOAN"); one may be a section's."""
    names = _BETWEEN_NAMES.split(text.strip("[]()")) if text.isupper() and len(text) <= NAMES_LIMIT else []
    whole = sum(map(signatures.is_signature_in_capitals, names))
    return len(names) > 1 and whole > 0 and whole + sum(map(_is_short_in_capitals, names)) == len(names)


def _is_short_in_capitals(text: str) -> bool:
    short = _SHORT_IN_CAPITALS.fullmatch(text)
    return short is not None and short["given"].casefold() in _GIVEN


NAMES_LIMIT = 80  # code points of several names
_SHORT_IN_CAPITALS = re.compile(r"(?:[A-ZĐ][A-Z]?\.\s?){1,2}(?P<given>[A-ZĐÀ-Ỹ]{1,7})")
_BETWEEN_NAMES = re.compile(r"\s[-–—&]\s|,\s")


def with_own_outlet(text: str, names: Iterable[str]) -> Verdict | None:
    """The verdict on a name under a text with the site's own in brackets behind it ("Hà Vy (Tin Nhanh)")."""
    name, bracket, outlet = text.partition(" (")
    if not bracket or outlet[-1:] != ")" or key(outlet) not in names or not signatures.is_signature(name):
        return None
    who = Piece(0, len(name) + 1, Role.BYLINE, "name-under-text", 0)
    whose = Piece(len(name) + 1, len(text), Role.SOURCE, "own-outlet", len(name) + 2)
    return Verdict(Role.BYLINE, who.rule, SURE, (who, whose))


def after_pointed(place: Place) -> bool:
    """Whether a name alone ends a list of links of one form that stands between a text and who signs it."""
    over, after = place.before, place.after()
    if over is None or place.at > POINTED or over.verdict.rule not in _POINTED or not place.one.verdict.open:
        return False
    if not all(one.verdict.rule == over.verdict.rule for one in place.shown[: place.at]):
        return False
    if after is not None and after.verdict.open and not after.apart:
        return False
    return signatures.is_signature(place.one.whole.shown)


POINTED = 5  # links at most in such a list
_POINTED = frozenset({"related-bullet", "related-sign", "related-arrow", "related-link"})


def of_genre(text: str) -> Verdict | None:
    """The verdict on a line that says whose piece of writing it is ("Bút ký của Việt Bắc"); None where it does not."""
    genre = _GENRE.match(text) if len(text) <= NAMES_LIMIT else None
    if genre is None or not signatures.is_signature(text[genre.end() :]):
        return None
    who = Piece(0, len(text), Role.BYLINE, "author-label", genre.end())
    return Verdict(Role.BYLINE, who.rule, SURE, (who,))


_GENRE = re.compile(
    r"(?:(?:Bút ký|Ký sự|T(?:ùy|uỳ) bút|Tản văn|Tạp (?:văn|bút|ghi)|Ghi chép|Phóng sự|Truyện(?: ngắn| ký)?"
    r"|Hồi (?:ký|ức)|Tiểu luận|Thơ|Chùm thơ|Xã luận|Bình luận)(?: dự thi)?(?: của|\s?:)"
    r"|(?:Récit|Chronique|Reportage|Nouvelle|Tribune|Poème|Billet) (?:de|par)"
    r"|(?:(?:An?|The) )?(?:[Ss]hort story|[Pp]oem|[Ee]ssay|[Cc]olumn|[Mm]emoir|[Ff]eature) by"
    r"|(?:Cerpen|Puisi|Esai|Catatan) (?:oleh|karya)|(?:散文|随笔|小说|诗歌)\s?[:：·])\s?(?=[^\W\d_a-z])"
)


# "（县气象局 郭莉）": the office that reports, and who wrote for it.
_OF_OFFICE = re.compile(
    r"[（(][\u3400-\u9fff]{2,14}[局委办院校镇乡街社报台中心站队公司处科所厅部室会][ \u3000]"
    r"([\u3400-\u9fff]{2,3}(?:[ \u3000、][\u3400-\u9fff]{2,3}){0,3})[）)]"
)


def of_office(text: str) -> Verdict | None:
    """The verdict on a Chinese line in brackets that says who wrote for which office; None where it does not."""
    office = _OF_OFFICE.fullmatch(text) if text[0] in "（(" else None
    if office is None or not signatures.is_signature(f"（{office[1]}）"):
        return None
    who = Piece(0, len(text), Role.BYLINE, "name-of-office", office.start(1))
    return Verdict(Role.BYLINE, who.rule, SURE, (who,))
