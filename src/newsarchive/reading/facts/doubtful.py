"""Numbers that mostly count nothing, or mostly do, where the words around them show that here it is otherwise."""

from __future__ import annotations

from newsarchive.reading.words.patterns import compiled

PLACES_WINDOW = 160  # code points before a number in which the places may have been named that it counts some of
WAY_WINDOW = 24  # code points before a length in which the way stands that is as long

# "Le kilo, qui se négociait à 240 francs", "mỗi ký bán được 25.000 đồng": earlier in its sentence, too.
_PRICE_OF = compiled(
    r"\b(?:[Ll]e|[Ll]a|[Uu]ne?|[Cc]haque|[Aa]|[Oo]ne|[Ee]very|[Mm]ỗi|[Mm]ột|[Ss]atu|[Tt]iap|[Ss]etiap|[Pp]er)\s(?:kilo(?:gramme|gram)?"
    r"|kg|litre|liter|tonne|ton|quintal|kuintal|gram|gramme|lít|ký|kí|cân|lạng|tạ|tấn|yến|giạ|chục)(?!\w)"
    r"(?! (?:d['’]e|de |of |of\b))[^.;:]*\Z|\b[Ss]e(?:kilo(?:gram)?|liter|ton|kuintal)\b[^.;:]*\Z"
)
_MEASURE_SIGNS = (
    "ilo",
    "kg",
    "lit",
    "ton",
    "uintal",
    "gram",
    "lít",
    "ký",
    "kí",
    "cân",
    "lạng",
    "tạ",
    "tấn",
    "yến",
    "giạ",
    "chục",
)
# "53 điểm sạt lở, trong đó 27 điểm": of places that have been counted, some are counted again.
_PLACES = compiled(
    r"[0-9]\sđiểm\s(?:bỏ phiếu|sạt|ngập|cầu|trường|bán|tiêm|thi|nóng|đen|chốt|cháy|tập kết|dừng|du lịch)"
)
_PLACES_OF = compiled(
    r"(?:trong đó(?: có)?|còn|riêng"
    r"|(?:\w sạt|\w lở|tắc|ngập|đứt|sập|chốt|hư hỏng|chia cắt)(?: lở)? (?:tại|ở)(?: hơn| gần| khoảng)?)\s\Z"
)
_SCORED = ("bảng", "môn", "vòng", "lượt", "trận")
# "nếu đi vòng đường rừng thì xa thêm 9 km": the way is there, whoever takes it.
_WAYS = compiled(
    r"\b(?:đi vòng|vòng|xa thêm|xa hơn|quãng đường|detour of|détour de"
    r"|memutar(?: sejauh| sekitar)?|绕行|繞行)\s[^,;.0-9]{0,12}\Z"
)
_LENGTHS = frozenset(
    {"km", "cây số", "ki-lô-mét", "kilomètres", "kilometres", "kilometers", "kilometer", "miles", "m", "mét", "公里"}
)


def is_a_price(before: str) -> bool:
    """Whether a sum is the price of a measure that its sentence names before it."""
    return any(sign in before for sign in _MEASURE_SIGNS) and bool(_PRICE_OF.search(before))


def is_a_place(text: str, start: int, end: int) -> bool:
    """Whether the number from `start` to `end` counts places, where "điểm" alone would be what somebody scored."""
    if not text.startswith(" điểm", end) or text.startswith(_SCORED, end + 6):
        return False
    before = text[max(0, start - PLACES_WINDOW) : start]
    led = _PLACES_OF.search(before)
    return led is not None and (
        led[0].rstrip().endswith(("tại", "ở", "hơn", "gần", "khoảng")) or bool(_PLACES.search(before))
    )


def is_a_way_round(text: str, start: int, unit: str) -> bool:
    """Whether a length behind "if" is that of a way that is there."""
    return unit in _LENGTHS and bool(_WAYS.search(text[max(0, start - WAY_WINDOW) : start]))
