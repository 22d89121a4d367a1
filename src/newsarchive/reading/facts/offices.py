"""Patterns of office: a title in front shows that a name is a person's ("Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsarchive.reading.words import persons, vocabulary
from newsarchive.reading.words.patterns import compiled

BORNE_WINDOW = 30  # code points before a name in which what bears it stands
WINDOW = 90  # code points before a name in which its office stands
_CAPITALS = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯ" + "".join(chr(code) for code in range(0x1EA0, 0x1EFA, 2))
_SMALLS = "a-zàáâãèéêìíòóôõùúýăđĩũơư" + "".join(chr(code) for code in range(0x1EA1, 0x1EFA, 2))
_SYLLABLE = rf"[{_CAPITALS}][{_SMALLS}]{{0,6}}"
# The family names of nearly all Vietnamese; a capitalised word that is none of them does not begin a name here.
_FAMILY_WORDS = (
    "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Đoàn Mai Tô Trương Lâm Đào "
    "Phùng Hà Cao "
    "Thái Tạ Lương Tống Quách Chu Châu Vương Tăng Kiều Đàm La Mạc Lưu Triệu Từ Nghiêm Thân Lục Giang Bạch Khuất "
    "Đồng Nông Hầu "
    "Giàng Vi Ma Lò Quàng Hứa Cù Lại Phí Ninh Doãn Viên Sầm Âu Bế Mã Tòng Thạch Danh Ksor Rơ"
)
# What begins with a family name and is nobody's: places, besides those of `signatures`, and bodies.
_NOBODY = vocabulary.marked_table(
    """
    Hà Đông | Hà Lan | Hà Tiên | Thái Lan | Lâm Hà | Mai Châu | Đồng Hới | Đồng Xoài | Ninh Kiều | Phan Thiết
    | Phan Rang | Vũ Hán | Vũ Quang | Từ Sơn | Từ Liêm | Giang Tô | Giang Tây | Lý Sơn | Hoàng Mai | Châu Âu | Châu Á
    | Châu Phi | Châu Mỹ | Châu Đốc | Châu Thành | La Mã | La Habana | Triệu Phong | Lương Sơn
    | Vi Xuyên | Cù Lao | Ma Cao | Mã Lai | Tô Hiệu | Kiều Bào | Đoàn Thanh Niên
    """
)
_FAMILY = "|".join(sorted(_FAMILY_WORDS.split(), key=lambda word: (-len(word), word)))
_NAME_VI = compiled(rf"(?:{_FAMILY})(?:\s{_SYLLABLE}){{1,3}}(?!\w)")
_OFFICES = (
    r"[Bb]ộ trưởng|[Tt]hứ trưởng|[Tt]hủ tướng|[Cc]hủ tịch(?: nước)?|[Tt]ổng [Bb]í thư|[Bb]í thư|[Vv]ụ trưởng"
    r"|[Cc]ục trưởng|[Tt]ổng [Cc]ục trưởng"
    r"|[Gg]iám đốc|[Tt]ổng [Gg]iám đốc|[Vv]iện trưởng|[Hh]iệu trưởng|[Tt]rưởng [Bb]an|[Tt]rưởng phòng|[Pp]hó "
    r"[Bb]an|[Đđ]ại sứ|[Tt]ham tán|[Tt]ổng Lãnh sự"
    r"|[Nn]gười phát ngôn|[Cc]hánh [Vv]ăn phòng|[Cc]hánh [Tt]hanh tra|[Tt]hống đốc|[Tt]ổng thống|[Nn]goại trưởng"
    r"|[Đđ]ại biểu|[Tt]ư lệnh|[Cc]hính ủy"
    r"|[Đđ]ại tướng|[Tt]hượng tướng|[Tt]rung tướng|[Tt]hiếu tướng|[Đđ]ại tá|[Tt]hượng tá|[Tt]rung tá|[Tt]hiếu tá"
    r"|[Tt]ổ trưởng|[Tt]ổ phó|[Uu]ỷ viên"
    r"|[Pp]hó [Tt]hủ tướng|[Pp]hó [Cc]hủ tịch"
)
_OFFICE_VI = compiled(
    r"(?:\b(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Đđ]ồng chí|đ/c|GS|PGS|TS|ThS|BS)(?:[.,\s]+(?:GS|PGS|TS|ThS|BS|BSCKII"
    r"|BSCKI))*[.\s]\s?"
    rf"|\b(?:{_OFFICES})(?!\w)[^,.;:“”\"!?\n]{{0,80}}\s)\Z"
)
# "Hoàng Xuân Ánh, Phó Bí thư Tỉnh ủy"; "Lê Công Thành - Thứ trưởng …".
_OFFICE_AFTER = compiled(
    rf"\s?(?:,|[-–—]|\()\s?(?:nguyên\s)?(?:[Pp]hó\s|[Qq]uyền\s|[Uu]ỷ viên\s[^,.;]{{0,40}}, )?(?:{_OFFICES})(?!\w)"
)
# A place or a thing that bears a person's name.
_NOT_A_PERSON = compiled(
    r"(?:\b(?:đường|phố|trường|THPT|THCS|[Tt]iểu học|[Đđ]ại học|[Tt]hành phố|TP\.?|[Bb]ệnh viện|[Gg]iải|[Ll]ăng"
    r"|[Ss]ân bay|cầu"
    r"|[Cc]ông viên|[Ll]àng|[Tt]ư tưởng|[Hh]uân chương|[Hh]ọc viện|[Đđ]oàn (?:TNCS|Thanh niên Cộng sản)|[Đđ]ội "
    r"TNTP|TNCS|sông|hồ|đảo))\s\Z"
)
# "của", "tại" and "ở" before a name behind an office: whose or where, not who holds it.
_WHOSE = compiled(r"\b(?:của|tại|ở)\s\Z")

_CAPITALISED = r"[A-ZÀ-Ý][a-zà-ÿ]+(?:[-'’][A-Z][a-zà-ÿ]+)?"
_FIELDS = (
    r"(?:Foreign|Prime|Deputy|Vice|Health|Defen[cs]e|Finance|Interior|Justice|Trade|Labou?r|Agriculture|Affairs"
    r"|Minister|President"
    r"|Pertanian|Pendidikan|Perhubungan|Energi|Hukum|Tenaga|Kerja|Pariwisata|Kelautan|Perikanan|Perindustrian|BUMN|Desa"
    r"|Lingkungan|Hidup|Kehutanan|Pemuda|Olahraga|Riset|Kebudayaan|Investasi|Pekerjaan|Umum|Badan|Komisi"
    r"|Luar|Negeri|Dalam|Kesehatan|Keuangan|Pertahanan|Agama|Sosial|Perdagangan|Koordinator|Bidang|General"
    r"|Director|Secretary|State)"
)
_OFFICE_OTHER = compiled(
    rf"\b(?:(?:(?:Prime|Foreign|Health|Finance|Defen[cs]e|Interior|Justice|Trade|Deputy|Vice)\s)*"
    rf"(?:Minister|President|Vice President|Secretary|Ambassador|Governor|Mayor|Chairman|Chairwoman|Director"
    rf"|Chancellor|Senator|Spokes(?:man|woman|person)"
    rf"|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof\.?|Menteri(?:\s{_FIELDS}){{0,3}}"
    rf"|Presiden|Gubernur|Bupati|Wali Kota|Perdana Menteri|président(?:e)?|ministre|ambassadeur|ambassadrice|M\.|Mme))"
    rf"\s((?!{_FIELDS}\b){_CAPITALISED}(?:\s(?!{_FIELDS}\b){_CAPITALISED}){{1,3}})(?!\w)"
)


_OTHER_WORDS = (
    "inister|resident|ecretary|mbassad|overnor|Mayor|Chair|irector|hancellor|enator|Spokes|Mr|Ms|Dr|Prof|Menteri|residen"
    "|ubernur|Bupati|Wali Kota|ministre|M.|Mme"
)
_OTHER_HINTS = tuple(_OTHER_WORDS.split("|"))


# Parts of the Vietnamese ones, of which each has one.
_WORDS_VI = (
    "ông|Ông|bà|Bà|anh|Anh|chị|Chị|ồng chí|đ/c|GS|TS|ThS|BS|rưởng|tướng|tịch|thư|đốc|sứ|tán|sự|ngôn|òng|hanh tra"
    "|hanh Tra|thống|biểu|lệnh|ủy|tá|hó|viên"
)
_HINTS_VI = tuple(_WORDS_VI.split("|"))


def may_be_vietnamese(text: str) -> bool:
    """The same of a Vietnamese office or form of address."""
    return any(map(text.__contains__, _HINTS_VI))


def may_be_abroad(text: str) -> bool:
    """Whether a word of an office or a form of address of other languages than Vietnamese stands in a text."""
    return any(map(text.__contains__, _OTHER_HINTS))


def holders(text: str, *, abroad: bool = True) -> Iterator[str]:
    """The names in `text` (NFC) that stand beside an office or a form of address, in order, repeats included.

    abroad: offices of other languages are looked for, too.

    A name that is a place's too, or that a street, a school or a medal bears
    in the same text, is left out: mostly somebody long dead.
    """
    names = [
        match
        for match in _NAME_VI.finditer(text)
        if match[0].casefold() not in _NOBODY and not persons.is_place(match[0])
    ]
    borne = {match[0] for match in names if _is_borne(text, match.start())}
    found = [
        (match.start(), match[0])
        for match in names
        if match[0] not in borne and (_held(text, match.start()) or _OFFICE_AFTER.match(text, match.end()))
    ]
    if abroad and may_be_abroad(text):
        found += [(match.start(1), match[1]) for match in _OFFICE_OTHER.finditer(text) if _is_a_name(match)]
    return (name for _, name in sorted(found) if name[-2:-1] != " ")  # "Châu Thị M.": a name that is kept back


def _is_a_name(match: re.Match[str]) -> bool:
    """Whether the capitalised words behind an office are a name alone: of a place's head they begin with the place."""
    of_a_place = match[0].startswith(_HEADS_OF_PLACES) and match[1].count(" ") >= PLACE_AND_NAME - 1
    return not of_a_place and not _NAME_VI.match(match[1])


_HEADS_OF_PLACES = ("Gubernur", "Bupati", "Wali Kota")
PLACE_AND_NAME = 3  # capitalised words behind such an office: which are the place, which the name, nothing tells


def _held(text: str, start: int) -> bool:
    if text[start - 1 : start].isalnum():
        return False
    window = text[max(0, start - WINDOW) : start]
    return bool(_OFFICE_VI.search(window)) and not _WHOSE.search(window)


def _is_borne(text: str, start: int) -> bool:
    """Whether the name is that of a place or a thing here."""
    return bool(_NOT_A_PERSON.search(text[max(0, start - BORNE_WINDOW) : start]))
