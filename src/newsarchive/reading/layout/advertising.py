"""What betting and lending advertisers write, as against what is written about them.

Words of the matter occur in honest stories too (a raid, a warning, a law);
words of the offer hardly. A sentence is an offer when it has several of the
latter and none of those by which the police or a court is reported; and what
stands in quotation marks is somebody's evidence, not an offer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsarchive.nouns.text import fold, squeeze
from newsarchive.reading import vocabulary


@dataclass(frozen=True, slots=True)
class _Phrases:
    """Phrases that are looked for as whole words in folded text.

    parts: strings of which one stands in any text that the pattern finds; to
    look for them first is ten times as quick.
    """

    pattern: re.Pattern[str]
    parts: tuple[str, ...]

    def search(self, folded: str) -> bool:
        return any(map(folded.__contains__, self.parts)) and bool(self.pattern.search(folded))

    def all(self, folded: str) -> set[str]:
        """The different phrases in `folded`."""
        return {match[0] for match in self.pattern.finditer(folded)} if self.search(folded) else set()


def _pattern(words: str) -> _Phrases:
    entries = sorted((fold(squeeze(word)) for word in words.split("|")), key=len, reverse=True)
    pattern = "|".join(
        rf"(?<!\w){re.escape(entry)}(?!\w)" if entry.isascii() else re.escape(entry) for entry in entries
    )
    shortest = tuple(entry for entry in entries if not any(other != entry and other in entry for other in entries))
    return _Phrases(re.compile(pattern), shortest)


# Any word of the matter: enough to say that a page speaks of it.
_MATTER = _pattern(
    "cá cược|cá độ|nhà cái|lô đề|số đề|đánh bạc|cờ bạc|sòng bạc|casino|xổ số|tỷ lệ kèo|kèo|soi cầu|"
    "soi kèo|tài xỉu|nổ hũ|bắn cá|baccarat|roulette|jackpot|slot game|slot|slots|poker|game bài|đổi "
    "thưởng"
    "|vay tiền|vay online|vay nhanh|tín dụng đen|cho vay|vốn vay|vay vốn|khoản vay|vay nóng|vay mượn|"
    "vay nợ|vay ngân hàng|lãi suất|betting|bookmaker|sportsbook|gambling|"
    "payday loan|loan|loans|lender|judi|togel|gacor|taruhan|pinjaman online|博彩|赌场|赌博|投注|下注|彩票|"
    "真人娱乐|贷款"
)
# Words of an offer.
_OFFER = _pattern(
    "nhà cái uy tín|nhà cái hàng đầu|nhà cái số 1|nhà cái|tỷ lệ kèo|kèo nhà cái|soi kèo|soi cầu|link "
    "vào|link đăng nhập|link truy cập|nạp rút|rút tiền nhanh"
    "|cá cược trực tuyến|cá cược bóng đá|cá cược thể thao|casino trực tuyến|casino online|nổ hũ đổi "
    "thưởng|nổ hũ|game bài đổi thưởng|tài xỉu online|slot game|tải app"
    "|uy tín hàng đầu|lô đề online|xổ số online|đánh bài online|bắn cá đổi thưởng|vay tiền nhanh|vay "
    "tiền online|vay online|chỉ cần cmnd|chỉ cần cccd"
    "|online casino|casino bonus|free spins|no deposit bonus|welcome bonus|best odds|betting tips|"
    "sportsbook|bet now|claim your|payday loan|instant approval|no credit check"
    "|slot gacor|situs judi|judi online|situs slot|togel online|bandar togel|slot online|bonus new "
    "member|maxwin|deposit pulsa|link alternatif"
    "|博彩平台|体育投注|真人娱乐|在线投注|开户送|注册送|彩金|娱乐城|棋牌游戏|赌场官网"
)
# Brands of the trade end in a lucky number; so do few other words ("Covid19" has none of the stems).
_BRAND = _Phrases(
    re.compile(
        r"(?<!\w)(?:(?:w|m|fb|fun|jun|qh|hi|sh|ee|v9|f8|shb|go|new|mb|ok|bj|ae|vn|uw|nbet|i9)\s?(?:88|66|"
        r"888|99)|(?:188|789|33|123|8x|6686|k8|bong)bet|bk8|kubet|sunwin|hitclub|b52club|iwin)(?!\w)"
    ),
    ("88", "66", "99", "bet", "bk8", "sunwin", "hitclub", "b52club", "iwin"),
)
# How the press reports of it.
_REPORT = _pattern(
    "công an|cảnh sát|bắt giữ|bắt quả tang|khởi tố|triệt phá|xét xử|tòa án|bị cáo|bị can|điều tra|"
    "cảnh báo|tố giác|xử phạt|nghị định|luật|vi phạm|lừa đảo|ngăn chặn|phòng chống|police|arrested|"
    "court|law|warned|crackdown|advert|adverts|advertising|said|says|cho biết|chia sẻ với|quảng cáo|tin nhắn|"
    "tờ rơi|dụ dỗ|mời chào|mạo danh"
    "|prosecutors|regulator|polisi|ditangkap|hukum|警方|公安|法院|查处|打击"
)
_SEARCH = _pattern(
    "ket qua|ty le|truc tiep|xem|lich thi dau|bang xep hang|nhan dinh|du doan|keo|xo so|bong da|link|"
    "app|game|tran|live|odds|results|prediction"
)

# Phrases as they are typed into an address or a search box, without marks or spaces.
_GLUED = vocabulary.words(
    """
    nhacai tylekeo keonhacai soikeo soicau ketquabongda ketquaxoso bongdatructiep tructiepbongda xosomien lodeonline
    taixiu nohudoithuong gamebai casinoonline onlinecasino slotgacor situsjudi judionline togelonline vaytienonline
    vaytiennhanh cacuoc bancadoithuong
    """
)
# A quotation mark: an advertiser addresses the reader, and only others quote him. An apostrophe is none.
_QUOTED = re.compile(r"[“”„«»「」『』\"]")

OFFERS_IN_SENTENCE = 2  # different words of the offer
SOUP_WORDS = 3  # glued phrases; a story about a site may name one or two
SOUP_LIMIT = 4000  # code points of a line of keywords; a longer one is no line among others


def mentions(text: str) -> bool:
    """Whether `text` has a word of the matter, or a brand of the trade."""
    folded = fold(text)
    return _MATTER.search(folded) or _BRAND.search(folded)


def is_offer(keyword: str) -> bool:
    """Whether a short keyword is an advertiser's."""
    folded = fold(keyword)
    return _BRAND.search(folded) or _OFFER.search(folded)


def is_search(keyword: str) -> bool:
    """Whether a keyword typed without marks is a search query of the trade ("ket qua tran …")."""
    return _SEARCH.search(fold(keyword))


def is_offer_sentence(sentence: str) -> bool:
    """Whether `sentence` makes an offer, and reports and quotes nothing."""
    if _QUOTED.search(sentence):
        return False
    folded = fold(sentence)
    offers = _OFFER.all(folded) | _BRAND.all(folded)
    return (
        len(offers) >= OFFERS_IN_SENTENCE
        and (_MATTER.search(folded) or _BRAND.search(folded))
        and not _REPORT.search(folded)
    )


def is_soup(line: str) -> bool:
    """Whether `line` is no sentence but a row of search phrases, most of them typed without spaces or marks."""
    if len(line) > SOUP_LIMIT:
        return False
    typed = line.casefold()
    if not any(map(typed.__contains__, _GLUED)) or typed.rstrip().endswith((".", "!", "?")):
        return False
    words = [word for word in re.findall(r"\w+", typed) if not word.isdigit()]
    glued = sum(1 for word in words if any(map(word.__contains__, _GLUED)) or _BRAND.search(word))
    return glued >= SOUP_WORDS and glued * 2 >= len(words) and not _QUOTED.search(line)
