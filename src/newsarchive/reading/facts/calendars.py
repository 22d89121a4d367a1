"""The words that calendars are written in: months, weekdays and parts of the day, by language."""

from __future__ import annotations

from newsarchive.nouns.text import fold
from newsarchive.reading.words.patterns import grouped

# Each row: the number of the month, then its names; lower case, French and Vietnamese with their marks.
_MONTHS: tuple[tuple[int, str], ...] = (
    (1, "january jan janvier janv januari"),
    (2, "february feb février fevrier févr fév februari"),
    (3, "march mar mars maret mac"),
    (4, "april apr avril avr"),
    (5, "may mai mei"),
    (6, "june jun juin juni"),
    (7, "july jul juillet juil juli julai"),
    (8, "august aug août aout aoû agustus agu agt ags ogos"),
    (9, "september sept sep septembre"),
    (10, "october oct octobre oktober okt"),
    (11, "november nov novembre nopember"),
    (12, "december dec décembre decembre déc desember des disember dis"),
)
MONTHS: dict[str, int] = {name: number for number, names in _MONTHS for name in names.split()}

# Written in small letters as months; elsewhere a month is capitalised ("may" and "mars" are other words in English).
_SMALL_WORDS = (
    "sept oct nov aoû "
    "janvier janv février fevrier févr fév mars avril avr mai juin juillet juil août aout septembre octobre novembre "
    "décembre decembre déc januari februari maret april mei juni juli agustus september oktober november desember"
)
_SMALL = frozenset(_SMALL_WORDS.split())
_SHAPES = {shape for name in MONTHS for shape in (name.capitalize(), name.upper(), *({name} & _SMALL))}
MONTH_PATTERN = "(?:" + grouped("|".join(sorted(_SHAPES, key=lambda shape: (-len(shape), shape)))) + ")"

# "tháng Giêng" and "tháng Chạp" are months of the lunar year and left out for that reason.
MONTHS_VI: dict[str, int] = {
    "một": 1,
    "hai": 2,
    "ba": 3,
    "tư": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
    "mười một": 11,
    "mười hai": 12,
    "mười": 10,
}  # fmt: skip

WEEKDAYS = (
    r"(?:[Tt]hứ\s?(?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])|THỨ\s(?:HAI|BA|TƯ|NĂM|SÁU|BẢY|[2-7])|[Cc]h(?:ủ|úa)\s[Nn]hật|CH(?:Ủ|ÚA)\sNHẬT|CN|T[2-7]"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun"
    r"|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|(?:LUN|MAR|MERCRE|JEU|VENDRE|SAME)DI|DIMANCHE|SENIN|SELASA|RABU|KAMIS"
    r"|JUMAT|SABTU|MINGGU"
    r"|[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi|[Ss]amedi|[Dd]imanche"
    r"|[Ss]enin|[Ss]elasa|[Rr]abu|[Kk]amis|[Jj]um['’]?at|[Ss]abtu|[Mm]inggu|Isnin|Khamis|Jumaat|Ahad|[星周][期]?[一二三四五六日天])"
)
# How the names of the days begin, Monday first, in small letters without marks; Chinese ones have the last sign of all.
_DAYS = (
    ("thu hai", "thu 2", "t2", "mon", "lun", "senin", "isnin", "一"),
    ("thu ba", "thu 3", "t3", "tue", "mar", "selasa", "二"),
    ("thu tu", "thu 4", "t4", "wed", "mer", "rabu", "三"),
    ("thu nam", "thu 5", "t5", "thur", "jeu", "kamis", "khamis", "四"),
    ("thu sau", "thu 6", "t6", "fri", "ven", "jum", "五"),
    ("thu bay", "thu 7", "t7", "sat", "sam", "sabtu", "六"),
    ("chu nhat", "chua nhat", "cn", "sun", "dim", "minggu", "ahad", "日", "天"),
)


def weekday(name: str) -> int | None:
    """Which day of the week a match of `WEEKDAYS` names, 0 for Monday."""
    own = " ".join(fold(name).split())
    if own == "thu":  # alone it is Thursday, as "thứ" never stands
        return 3
    return next((at for at, names in enumerate(_DAYS) if own.startswith(names) or own[-1:] in names), None)


# All that `re` takes for white space.
BLANKS = "".join(char for char in map(chr, range(0x3001)) if char.isspace())
PARTS_OF_DAY = (
    r"(?:[Rr]ạng sáng|[Tt]ờ mờ sáng|[Kk]huya|[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm|SÁNG|TRƯA|CHIỀU|TỐI|ĐÊM)"
    r"(?:\ssớm|\stối|\smuộn)?"
)
