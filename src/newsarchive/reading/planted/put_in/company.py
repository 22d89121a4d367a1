"""What comes with a keyword that is put into a sentence: words of its ware, brackets, the sign that parts it.

"[tải game BAY79]", "viva68 casino trực tuyến", "(rajapetir88 login)", "九州星app下载". Many of
these words are anybody's; they are the insertion's where they stand right beside its name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from newsarchive.reading.language import HAN
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import SHADY, scan

LONGEST_STEPS = 12  # phrases on one side of a name; nobody searches for more
BRACKET_LONGEST = 80  # code points between brackets
BRACKET_COVERED = 0.6  # of the words between common brackets
DOOR_LONGEST = 24  # code points of a door that is glued to a word
WINDOW = 160  # code points about a name in which its company stands

_KINDS = (Kind.OFFER, Kind.BRAND, Kind.HINT, Kind.MATTER, Kind.SEARCH)
_SURE = frozenset({Kind.OFFER, Kind.HINT})

# What is searched for with a name: doors to a site, its programs, games and gifts.
_DOORS = """
link | link vào | link vao | link mới | link alternatif | link login | link đăng nhập | link tải | link chính
thức | đường link | trang chủ | trang chu | đăng nhập | dang nhap | đăng ký | dang ky | tải | tải về | tải app |
tai app | tải game | tải xuống | tải apk | app | game | game bài | web | website | cổng game | nhà cái | nha cai
| sân chơi | sảnh | casino | slot | slots | nổ hũ | no hu | tài xỉu | tai xiu | khuyến mãi | khuyen mai | tặng
code | nhận code | code | giftcode | nạp đầu | nạp rút | nạp tiền | rút tiền | nạp thẻ | không chặn | không bị
chặn | chính chủ | ios | android | apk | vip | club | login | log in | sign up | signup | download | register |
bonus | promo code | bet | betting | poker | daftar | situs | agen | bandar | akun | alternatif | gacor | maxwin
| deposit | rtp | deposit pulsa | judi | togel | toto | inscription | connexion | télécharger | code promo |
casino en ligne | trực tiếp | đại lý | cskh | hotline | telegram | zalo | vay tiền | vay | code tân thủ | tặng
code tân thủ | tân thủ | tặng thưởng | hoàn tiền | hoàn trả
"""
# Praise and days, which stand behind the words of a ware.
_EVERYDAY = """
giá rẻ | chính hãng | giá tốt | mua ở đâu | pas cher | cheap | murah | asli | apply | apply now | apply online |
uy tín | uy tin | mới nhất | moi nhat | chính thức | chinh thuc | số 1 | số một | hàng đầu | tốt nhất | nhanh |
nhanh nhất | hôm nay | hom nay | đêm nay | tối nay | trực tuyến | truc tuyen | online | miễn phí | quốc tế |
châu á | phiên bản | bản mới | cam kết | mỗi ngày | hari ini | malam ini | terbaru | terpercaya | resmi |
terbaik | gampang menang | gampang | mudah | server thailand | tanpa potongan | indonesia | official | latest |
free | trusted | best | avis | en ligne | gratuit | site officiel | fiable | today | vn | com | net | siêu tốc |
xanh chín | đổi thưởng | hàng tuần | 24h | 24/24 | 24/7 | trong ngày | lấy liền | lấy ngay | lấy nhanh | không cần cọc |
không cọc | không cần thế chấp | không thế chấp | giao tận nơi | giao hàng tận nơi | bao kiểm tra | no credit check
| fast delivery | sans dépôt | livraison rapide | tanpa jaminan | tanpa deposit | bayar di tempat | proses cepat
"""
_WIDE = re.compile(
    r"官方网站|官方网址|官网|入口|登录|登陆|登入|注册|官方|下载|安装|最新版|最新|手机版|网页版|电脑版|客户端|网址|首页|平台"
    r"|娱乐城|娱乐场|娱乐|体育|棋牌|电竞|真人|彩票|在线|直营|国际厅|会员|开户|app|APP|App|版|ios|安卓|苹果|综合|全站|游戏"
)


def _pattern(*tables: str) -> re.Pattern[str]:
    phrases = sorted({" ".join(one.split()) for table in tables for one in table.split("|")}, key=len, reverse=True)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, phrases))}|20[12]\d)(?![^\W_])")


_COMPANY = _pattern(_DOORS, _EVERYDAY)
# Doors of several words, as they may be glued to the author's word before them; no syllable ends as the other does.
_LONG_DOORS = sorted(
    (door for one in _DOORS.split("|") if " " in (door := " ".join(one.split())) or door == "link"),
    key=len,
    reverse=True,
)
_GLUED_DOOR = re.compile(rf"(?<=[^\W\d_])(?:{'|'.join(map(re.escape, _LONG_DOORS))})$")
_BEHIND = frozenset(" ".join(one.split()) for one in _EVERYDAY.split("|"))
_GAP_BEFORE = re.compile(r"[ \u00a0]{1,3}(?:[-–/:>]{1,2}[ \u00a0]{0,2})?$|[-–/]$")
_GAP_AFTER = re.compile(r"[ \u00a0]{0,3}(?:[-–/:>]{1,2}[ \u00a0]{0,2})?")
_OWN = {"【": "】", "〖": "〗"}
_BRACKETS = {"(": ")", "（": "）", "[": "]", "［": "］", "「": "」", "『": "』", "〔": "〕", **_OWN}
_WORD = re.compile(r"[^\W_]+")
_PARTING = "_-–—|·•:："


@dataclass(frozen=True, slots=True)
class Extent:
    """From where to where an insertion goes, and what it has: half-open, in code points of its line."""

    start: int
    end: int
    ware: bool  # a word of a trade stands beside the name
    company: bool  # any word that is searched for with a name
    bracketed: bool


def spans(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int, bool]]:
    """The words of wares, and those searched for with them, between two places of a text; and whether they are sure."""
    end = len(text) if end is None else end
    for item in scan(text).of(*_KINDS):
        if start <= item.start and item.end <= end:
            sure = item.kind in _SURE or (item.kind is Kind.MATTER and item.trade in SHADY)
            yield item.start, item.end, sure
    typed = text.lower()
    typed = typed if len(typed) == len(text) else text
    for match in _COMPANY.finditer(typed, start, end):
        yield *match.span(), False
    if HAN.search(text, start, end):
        for match in _WIDE.finditer(text, start, end):
            yield *match.span(), False


def extent(text: str, start: int, end: int) -> Extent:
    """The whole insertion about a name."""
    low, high = max(0, start - WINDOW), min(len(text), end + WINDOW)
    found = [(end if a < end < b else a, b, known) for a, b, known in spans(text, low, high)]
    own = [one for one in found if one[1] <= start or one[0] >= end]
    before = {b: a for a, b, _ in sorted(own, reverse=True)}
    after = {a: b for a, b, _ in sorted(own)}
    sure = {place for a, b, known in own if known for place in ((a, True), (b, False))}
    first, ware = start, False
    reached = start
    for _ in range(LONGEST_STEPS):
        at = _stop_before(text, reached, low)
        if at is None or HAN.match(text, at - 1):
            break
        if door := _GLUED_DOOR.search(text[max(low, at - DOOR_LONGEST) : at].lower()):
            first = at - len(door[0])
            break
        if at not in before:
            break
        ware = ware or (at, False) in sure
        reached = before[at]
        begun = first < start and text[reached].isupper()  # an author's sentence, or the keyword's
        if not (_is_everyday(text[reached:at]) or (begun and text[reached:at].lower() not in _LEADING)):
            first = reached
    if (
        first < start
        and not _leads(text[first:start])
        and not _is_everyday(text[end : _door(text, end, after)].strip())
    ):
        first = start if _door(text, end, after) > end else first  # what goes before is the author's
    last, behind = _behind(text, (first, start, end), high, after, sure)
    ware = ware or behind
    company = (first, last) != (start, end)
    if bracket := _bracket(text, first, last):
        within = [one for one in own if bracket[0] < one[0] and one[1] < bracket[1]]
        return Extent(*bracket, ware or any(one[2] for one in within), company or bool(within), True)
    return Extent(first, last, ware, company, False)


def alone_in_brackets(text: str) -> Iterator[tuple[int, int]]:
    """Brackets of a kit's own sort within a text that hold nothing but words of wares, one of which is sure."""
    for match in _IN_OWN.finditer(text):
        start, end = match.start(), match.end()
        if is_shown(text, start):
            continue
        if share(text, [], start, end) == 1 and any(sure for *_, sure in spans(text, start, end)):
            yield len(text[:start].rstrip()), end


_IN_OWN = re.compile(rf"[【〖][^【】〖〗]{{2,{BRACKET_LONGEST}}}[】〗]")


def is_shown(text: str, start: int) -> bool:
    """Whether an author shows what stands in brackets: "các đối tượng chèn dòng【…】"."""
    return bool(_SHOWN.search(text[max(0, start - DOOR_LONGEST) : start].rstrip()))


_SHOWN = re.compile(
    r"\b(?:dòng|chữ|từ|từ khóa|tên|trang|trang web|website|mục|ghi|nội dung|words?|phrases?|keywords?|text|headed|site"
    r"|page|tulisan|kata|kata kunci|situs|laman|bertuliskan|mots?|mots-clés|expression|intitulée?|texte):?$",
    re.I,
)


def _stop_before(text: str, at: int, low: int) -> int | None:
    """Where the word before ends, if nothing but white space or a stroke stands between."""
    gap = _GAP_BEFORE.search(text[max(low, at - 6) : at])
    if gap:
        return at - len(gap[0])
    return at if HAN.search(text, max(0, at - 1), at + 1) else None


def _behind(
    text: str, own: tuple[int, int, int], high: int, after: Mapping[int, int], sure: AbstractSet[tuple[int, bool]]
) -> tuple[int, bool]:
    """Where the insertion ends, and whether a ware stands behind its name. own: where it begins, and the name's bounds.

    after: from where to where phrases stand that may follow; sure: those of a trade.
    """
    first, begun, end = own
    last, ware = end, False
    for _ in range(LONGEST_STEPS):
        gap = _GAP_AFTER.match(text, last, high)
        at = gap.end() if gap else last
        if at == last and text[last - 1 : last].isalnum() and not HAN.search(text, max(0, last - 1), last + 1):
            break
        if at not in after or (text[at].isupper() and text[first:last].islower()):
            break  # an author's next sentence begins with a capital
        known = (at, True) in sure and text[at : after[at]].lower() in _FOLLOWING
        if (last > end or first < begun) and not (known or _goes_with(text, at, after[at])):
            break
        ware = ware or (at, True) in sure
        last = after[at]
    return last, ware


def _goes_with(text: str, start: int, end: int) -> bool:
    """Whether a further phrase behind a name is the keyword's: praise, or the last before a mark.

    "đăng ký" is the author's where "đất đai" follows it, or a mark of quotation that he has opened.
    """
    rest = text[end:].lstrip()
    if HAN.match(text, start) or _is_everyday(text[start:end]):
        return True
    return not rest or not (rest[0].isalnum() or rest[0] in '”"’»')


def _door(text: str, end: int, after: Mapping[int, int]) -> int:
    """Where a phrase ends that stands right behind a name; its own end where none does."""
    gap = _GAP_AFTER.match(text, end)
    return after.get(gap.end() if gap else end, end)


def _leads(phrase: str) -> bool:
    """Whether words before a name and what follows it are a keyword's beginning: a door, and no verb alone."""
    typed = phrase.strip(_PARTING + " \u00a0").lower()
    return " " in typed and typed in _LEADING


_LEADING = frozenset(" ".join(one.split()) for one in _DOORS.split("|"))
_FOLLOWING = _LEADING - {"nhà cái", "nha cai"}


def _is_everyday(phrase: str) -> bool:
    """Whether a phrase before a name is rather the author's: a day, praise."""
    return phrase.lower() in _BEHIND or phrase.isdigit()


def _bracket(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The brackets about an insertion, with the white space before them, if they hold little else."""
    low = max(0, start - BRACKET_LONGEST)
    at = max((text.rfind(one, low, start) for one in _BRACKETS), default=-1)
    if at < 0:
        return None
    closer = text.find(_BRACKETS[text[at]], at, at + BRACKET_LONGEST + 2)
    if closer < end:
        return None
    words = len(_WORD.findall(text, at, closer))
    if text[at] not in _OWN and _covered(text, at + 1, closer, (start, end)) < BRACKET_COVERED * words:
        return None
    return len(text[:at].rstrip()) if at else 0, closer + 1


def _covered(text: str, start: int, end: int, name: tuple[int, int]) -> int:
    """How many words between two places are a name or of its company."""
    known = [name, *((a, b) for a, b, _ in spans(text, start, end))]
    return sum(any(a <= word.start() < b for a, b in known) for word in _WORD.finditer(text, start, end))


def share(text: str, names: list[tuple[int, int]], start: int = 0, end: int | None = None) -> float:
    """How much of a text are names and their company; numbers count for nothing. In Chinese of its characters."""
    end = len(text) if end is None else end
    known = [*names, *((a, b) for a, b, _ in spans(text, start, end))]
    places = [
        at
        for word in _WORD.finditer(text, start, end)
        if not word[0].isdigit()
        for at in (range(word.start(), word.end()) if HAN.search(word[0]) else (word.start(),))
    ]
    marked = bytearray(len(text))
    for a, b in known:
        marked[a:b] = b"\x01" * (b - a)
    return sum(map(marked.__getitem__, places)) / max(1, len(places))


def closed(text: str, one: Extent) -> tuple[int, int]:
    """The insertion with the signs that came with it: what parts it from a headline, white space before a mark."""
    start, end = one.start, one.end
    if end < len(text) and text[end] in ",，、|" and share(text, [], end) == 1:
        end = len(text)  # the rest of a row
    bare = text[:start].rstrip()
    if bare.endswith("_") or (end >= len(text.rstrip()) and bare[-1:] in _PARTING):
        start = len(bare.rstrip("_-–—|·• \u00a0"))
        end = len(text) if end >= len(text.rstrip()) else end
    elif start and text[end : end + 1] in tuple(",;:.!?…)”»，。；、"):
        start = len(text[:start].rstrip())
    return start, end
