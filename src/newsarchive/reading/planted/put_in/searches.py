"""What people search for around matches, draws and films, as a kit's keyword has it."""

from __future__ import annotations

import re

from newsarchive.nouns.text import fold
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import scan

PHRASES = 12  # of one keyword

_GAP = re.compile(r"[ \u00a0]?(?:[-|/][ \u00a0]?)?")
_KINDS = (Kind.OFFER, Kind.BRAND, Kind.HINT, Kind.MATTER, Kind.SEARCH)

# What people search for around matches, draws and films: anybody's words, but behind a garble.
_SEARCHED = """
lịch | lịch thi đấu | lịch bóng đá | lịch trực tiếp | lịch phát sóng | bóng đá | bóng đá trực tuyến | trực tiếp
| trực tuyến | tỷ số | tỉ số | kết quả | kết quả trận | bảng xếp hạng | bxh | xếp hạng | vòng loại |
vòng bảng | đội hình | dự kiến | nhận định | dự đoán | soi kèo | thống kê | đối đầu | trận | trận đấu | đấu với
| gặp | vs | ngoại hạng anh | giải ngoại hạng | hạng nhất anh | premier league | v.league | v league | vleague |
la liga | laliga | serie a | bundesliga | ligue 1 | champions league | europa league | c1 | c2 | c3 | cúp c1 |
cúp c2 | cúp c3 | cúp | euro | world cup | copa america | asian cup | aff cup | sea games | vòng loại world cup
| hôm nay | đêm nay | tối nay | ngày mai | hôm qua | mới nhất | chính xác | xem | xem ở đâu | ở đâu | kênh nào | k+ |
mấy giờ | trên kênh | link | bongdalu | bongda | xoilac | keonhacai | nhacai | mu | man utd | man city |
manchester united | manchester city | chelsea | arsenal | liverpool | tottenham | real madrid | real | barca |
barcelona | atletico | juventus | bayern | bayern munich | dortmund | psg | inter milan | ac milan | argentina |
brazil | bồ đào nha | tây ban nha | hà lan | xổ số | miền bắc | miền nam | miền trung | xsmb | xsmn | xsmt | xem
phim | phim | vietsub | hay nhất | full hd | live score | livescore | fixtures | results | standings |
highlights | predictions | tips | today | tonight | streaming | jadwal | jadwal bola | hasil | klasemen | skor |
prediksi | siaran langsung | live streaming | liga | liga 1 | liga inggris | malam ini | hari ini | piala dunia
| classement | résultats | résultat | match | match en direct | en direct | ligue des champions | coupe du monde
| aujourd'hui | ce soir
"""


SEARCHED = frozenset(" ".join(one.split()) for one in _SEARCHED.split("|"))


def _pattern() -> re.Pattern[str]:
    phrases = SEARCHED | {fold(one) for one in SEARCHED if " " in one}
    longest = sorted(phrases, key=len, reverse=True)
    return re.compile(
        rf"(?:xsm[bnt] \d{{2,3}} ngày|{'|'.join(map(re.escape, longest))}|u\d\d|20[12]\d)(?![^\W_])", re.I
    )


_PHRASE = _pattern()


def search_at(text: str) -> int:
    """How long the search is with which a text begins."""
    found = scan(text).of(*_KINDS)
    first = next((item.trade for item in found if item.trade), "")
    items = {item.start: item for item in found if item.trade in ("", first)}  # of one trade
    end = at = 0
    for _ in range(PHRASES):
        match, item = _PHRASE.match(text, at), items.get(at)
        end = max(match.end() if match else end, item.end if item else end)
        if item and item.kind is Kind.BRAND and (number := _NUMBER.match(text, item.end)):
            end = number.end()
        if end <= at:
            name = _ODD_NAME.match(text, at) if at else None
            return name.end() if name else end
        gap = _GAP.match(text, end)
        at = gap.end() if gap else end
    return end


# A name with a number, which ends a search; and the number of a name, apart from it ("kubet 77").
_ODD_NAME = re.compile(r"(?:[a-z]{2,14}\d{2,4}|\d{2,3}[a-z]{3,8})(?![^\W_])")
_NUMBER = re.compile(r"(?<=[a-z])[ -]\d{2,3}(?![^\W_])")
