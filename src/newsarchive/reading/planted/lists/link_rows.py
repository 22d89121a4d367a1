"""Rows of links that were sold: strangers' addresses, searches for anything that is for sale, words glued together.

Newspapers have rows of links, too: to offices, to sister papers, to their own
sections and to draws of the lottery. Those have endings of a country or of an
office, begin with capitals, and sell nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import rule_names
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.lists import keyword_rows
from newsarchive.reading.planted.strewn import LINE_LIMIT
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import HONEST, scan, strung

ROW_LIMIT = 600  # code points
ROWS = 20  # of a page; one with more is a list of links
ENTRIES = 3  # of a row
CHEAP = 2  # addresses in it that end as only cheap names do …
CHEAP_SHARE = 0.3  # … and their share
SOLD_SHARE = 0.6  # of a row's entries are searches for something for sale
ENTRY_WORDS = (2, 7)  # of such an entry …
LISTED_WORDS = (3, 7)  # … and of one between commas
GLUED_LENGTH = 14  # letters of words that are glued together
GLUED = 3  # of them at least
TAIL_WORDS = 5  # of a row of searches behind a paragraph


def find(lines: Sequence[Line], typed: str) -> Iterator[Planted]:
    """The rows of links of a page, on lines of their own, and searches behind a paragraph. typed: in small letters."""
    before = ""
    rows: list[tuple[Line, bool]] = []
    strokes = [stroke for stroke in STROKES if stroke in typed]
    for line in lines:
        if line.blank or line.ends or len(line.text) > LINE_LIMIT:
            before = line.shown if len(line.text) <= LINE_LIMIT else ""
            continue
        text = line.shown
        if len(text) <= ROW_LIMIT:
            addresses = is_addresses(text) and not before.endswith(":")
            parted = sum(map(text.count, strokes)) >= ENTRIES - 1
            if addresses or (parted and is_for_sale(text)) or is_list_for_sale(text) or leads_to_shop(text):
                rows.append((line, addresses))
            elif is_glued(text):
                yield Planted(line.number, 0, len(line.text), rule_names.SOUP)
        if start := _tail(line.text):
            yield Planted(line.number, start, len(line.text.rstrip()), rule_names.SOUP)
        before = text
    if len(rows) <= ROWS:
        yield from (Planted(line.number, 0, len(line.text), rule_names.LINKS) for line in _strange(rows, typed))


def _strange(rows: Sequence[tuple[Line, bool]], typed: str) -> Iterator[Line]:
    """The rows of which the page says nothing: neither of sites and fraud, nor what is searched for."""
    of_sites = any(addresses for _, addresses in rows) and any(word in typed for word in _OF_SITES)
    for line, addresses in rows:
        if not (of_sites if addresses else _is_spoken_of(line.shown.lower(), typed)):
            yield line


def _is_spoken_of(row: str, typed: str) -> bool:
    """Whether the page has one of the entries elsewhere, too: then they are its tags."""
    return any(typed.count(entry) > row.count(entry) for entry in _entries(row))


def _entries(row: str) -> list[str]:
    return [entry.strip() for entry in _STROKE.split(row) if entry.strip()]


def is_addresses(text: str) -> bool:
    """Whether a line has nothing but addresses, several of them with endings as those have who come and go."""
    if "." not in text:
        return False
    row = _LABEL.sub("", text, count=1)
    entries = [entry for entry in _BETWEEN.split(row.lower()) if entry]
    if len(entries) < ENTRIES or not all(map(_ADDRESS.fullmatch, entries)) or any(map(OFFICIAL.search, entries)):
        return False
    cheap = sum(bool(_CHEAP.search(entry)) or keyword_rows.is_trade_address(entry) for entry in entries)
    return cheap >= CHEAP and cheap >= CHEAP_SHARE * len(entries)


def is_for_sale(text: str) -> bool:
    """Whether a row has searches for things for sale, typed as people search: in small letters."""
    if not _STROKE.search(text):
        return False
    entries = _entries(text)
    if len(entries) < ENTRIES or any(entry[0].isupper() for entry in entries[1:]):
        return False
    least, most = ENTRY_WORDS
    sold = [entry for entry in entries if least <= len(entry.split()) <= most and _SOLD.search(entry.lower())]
    return len(sold) >= max(ENTRIES, SOLD_SHARE * len(entries)) and not _LABEL_OF_TAGS.match(text)


def is_list_for_sale(text: str) -> bool:
    """Whether a line is searches for things for sale and nothing else, parted by commas, as a sentence is, too.

    So each of them has to be one, in several words and small letters, and one has to say how it is sold.
    """
    if (
        not text[:1].islower()
        or text.count(",") < ENTRIES - 1
        or not text.islower()
        or _MARK.search(text.replace(",", ""))
    ):
        return False
    entries = [entry.strip() for entry in text.split(",")]
    least, most = LISTED_WORDS
    return all(least <= len(entry.split()) <= most and _SOLD.search(entry) for entry in entries) and any(
        map(_PRAISED.search, entries)
    )


def leads_to_shop(text: str) -> bool:
    """Whether a line is one search for something for sale, and where it leads."""
    match = _TO_SHOP.fullmatch(text) if "://" in text and text[:1].islower() else None
    if not match or OFFICIAL.search(match["address"]):
        return False
    least, most = ENTRY_WORDS
    return least <= len(match["search"].split()) <= most and is_sold(match["search"])


def is_sold(entry: str) -> bool:
    """Whether a search in small letters is for something for sale."""
    return bool(_SOLD.search(entry))


def is_glued(text: str) -> bool:
    """Whether a line is one word of searches glued together ("xsmbxsmnkqxskeonhacai")."""
    if len(text) < GLUED_LENGTH or " " in text or not (text.isascii() and text.islower() and text.isalnum()):
        return False
    draws = _DRAWS.findall(text)
    phrases = strung(_DRAWS.sub(" ", text))
    covered = sum(map(len, (*draws, *phrases)))
    return len(draws) + len(phrases) >= GLUED and covered >= SOLD_SHARE * len(text)


def is_draws(text: str) -> bool:
    """Whether a row has nothing but the names of draws, as a newspaper's menu has them: with capitals."""
    entries = _entries(text)
    return len(entries) > 1 and all(entry[0].isupper() and _DRAW.fullmatch(entry.lower()) for entry in entries)


def _tail(text: str) -> int:
    """Where a row of searches begins that stands behind a paragraph's last stop; 0 where none does."""
    start = 0
    for match in _STOP_BEFORE_SMALL.finditer(text):
        start = match.end()
    if not start or len(text) - start > ROW_LIMIT or len(text[start:].split()) < TAIL_WORDS:
        return 0
    return start if _are_searches(text[start:]) else 0


def _are_searches(text: str) -> bool:
    """Whether most of a text are searches of a trade, one of them an advertiser's, and nobody reports of it."""
    found = scan(text)
    if _MARK.search(text) or not found.has(Kind.OFFER, Kind.BRAND) or found.has(*HONEST):
        return False
    return len(found.of(*_SEARCHED)) >= ENTRIES and found.covered >= SOLD_SHARE


_SEARCHED = (Kind.OFFER, Kind.BRAND, Kind.HINT, Kind.MATTER, Kind.SEARCH)
_MARK = re.compile(r"[.,;:!?…]")
_LABEL = re.compile(r"^[^\W\d_][\w ]{1,30}\s?[:：]\s*")
_BETWEEN = re.compile(r"[\s|•·►»,;–—]+(?:-\s+)?")
_ADDRESS = re.compile(r"(?:https?://)?(?:www\.)?[a-z\d-]{2,40}(?:\.[a-z\d-]{2,20}){0,2}\.[a-z]{2,10}/?")
OFFICIAL = re.compile(
    r"\.(?:gov|edu|ac|mil|go|gouv|vn|id|fr|cn|uk|us|ca|de|jp|kr|eu|int)\b|wikipedia|google|facebook|youtube"
)
_CHEAP = re.compile(
    r"\.(?:top|xyz|info|biz|club|online|site|shop|store|cc|vip|bet|icu|pw|win|fun|live|click|link|space|website|pro"
    r"|life|cyou|buzz|asia|me|tv)/?$"
)
_OF_SITES = (
    "tên miền",
    "lừa đảo",
    "giả mạo",
    "vi phạm",
    "cảnh báo",
    "trang web",
    "domain",
    "phishing",
    "scam",
    "websites",
    "warned",
    "penipuan",
    "situs web",
    "arnaque",
    "sites web",
    "诈骗",
    "域名",
    "网站名单",
)
STROKES = "|•·►»⚡✅–—-"
_STROKE = re.compile(r"\s*[|•·►»⚡✅]\s*|\s+[–—-]\s+")
_LABEL_OF_TAGS = re.compile(r"(?:tags?|từ khóa|chủ đề|thẻ|mots-clés|topik|标签)\b", re.I)
# What people search for who want to buy, and the words with which such a search begins.
_WANTED = """
    giá rẻ | giá tốt | giá sỉ | uy tín | trọn gói | khuyến mãi | chính hãng | tại nhà | tận nhà | tận nơi | tận gốc
    | 24h | 24/7 | phong thủy | số đẹp | tự lái | miễn phí | online | vietsub | apk | mod | backlink | seo | bể phốt
    | hầm cầu | bồn cầu | xe cưới | cho vay | vay tiền | vay nhanh | nhạc chuông | sim | near me | for sale | casino
    | loan | loans | followers | jerseys | coupon | coupons | pas cher | gratuit | murah | terpercaya | gacor | togel
    | gratis | cepat
"""
_WANTING = """
    cho thuê | thuê | bán | mua | sửa | sửa chữa | thiết kế | thành lập | dịch vụ | in | làm | tải | xem phim | diệt
    | hút | thông tắc | chuyển | lắp đặt | thi công | đặt vé | vé máy bay | buy | cheap | best | hire | order
    | download | watch | jual | jasa | sewa | beli | acheter | location | rachat
"""


def _any_of(table: str) -> str:
    return "|".join(re.escape(" ".join(phrase.split())) for phrase in table.split("|"))


_SOLD = re.compile(rf"\b(?:{_any_of(_WANTED)})\b|^(?:{_any_of(_WANTING)})\b")
_PRAISED = re.compile(rf"\b(?:{_any_of(_WANTED)})\b")
_TO_SHOP = re.compile(
    r"(?P<search>[^.!?:|/()]{5,60}?)\s*[:–—-]?\s*[(<\[]?(?P<address>https?://[^\s()<>]{4,200})[)>\]]?"
)
_DRAWS = re.compile(r"xsm[bnt]|kqxs|xskt|sxm[bnt]|xoso|soicau|lode")
_DRAW = re.compile(
    r"xsm[bnt]|kqxs|xskt|vietlott|max ?3d(?:\+| pro)?|max ?4d|mega(?: 6/45)?|power(?: 6/55)?|keno|lotto|bingo ?18"
    r"|điện toán|xổ số|(?:xổ số )?miền (?:bắc|nam|trung)|xổ số điện toán"
)
_STOP_BEFORE_SMALL = re.compile(
    r"[.!?…](?:(?<=[^\W_].)|(?<=[^\W_][\"”’»)].)|(?<=[^\W_][\"”’»)]{2}.))[\"”’»]?\s+(?=[^\W\d_A-ZĐ])"
)
