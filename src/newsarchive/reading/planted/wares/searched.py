"""What people type who want to buy anything: how a search begins and ends, what for, and names in small letters.

None of these words is an advertiser's by itself, authors have all of them. They
say where a search may stand, and it is for others to show that one does. The
table is to read and to add to.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from newsarchive.nouns.text import fold

# What goes with a ware where it is searched for, and seldom where it is told of …
_WANTED = """
    giá rẻ | giá tốt | giá sỉ | giá bao nhiêu | bao nhiêu tiền | uy tín | trọn gói | chính hãng | cấp tốc | lấy ngay
    | lấy liền | trả góp | thanh lý | cao cấp | mua ở đâu | ở đâu | xách tay | vietsub | full hd | apk | mod | seo
    | near me | for sale | cheap | best price | discount code | pas cher | prix | devis | livraison gratuite | promo
    | murah | terpercaya | terdekat | gratis ongkir | harga terbaru
"""
# … what goes with it anywhere …
_ABOUT = """
    bảng giá | báo giá | khuyến mãi | tại nhà | tận nhà | tận nơi | gần đây | số lượng ít | phong thủy | số đẹp
    | tự lái | miễn phí | online | trực tuyến | ở đâu tốt | ở đâu rẻ | tốt nhất | mới nhất | hay nhất | đẹp nhất
    | rẻ nhất | có tốt không | là gì | không giới hạn | thuyết minh | chuẩn seo | backlink | đêm | chỗ
    | free shipping | online shop | reviews | discount | coupon | livraison | avis | gratuit | terbaik | harga
    | jual beli
"""
# … for which one searches …
_WARES = """
    visa | tour | tours | vé máy bay | vé xe | khách sạn | homestay | resort | căn hộ | chung cư | đất nền
    | nhà phố | biệt thự | nhà trọ | văn phòng cho thuê | cho thuê | thuê xe | xe cưới | xe khách | xe tải
    | ô tô cũ | xe máy cũ | lốp xe | chuyển nhà | taxi tải | sửa điều hòa | điều hòa | máy lạnh | tủ lạnh
    | máy giặt | máy lọc nước | lọc không khí | máy in | in ấn | in áo | in tờ rơi | in hộp | in decal | áo thun
    | đồng phục | váy cưới | tiệc cưới | hoa tươi | bánh kem | quà tặng | nệm | sofa | bàn ghế | tủ bếp | cửa nhôm
    | cửa cuốn | cửa gỗ | sơn nhà | chống thấm | camera | sim | data | 4g | 5g | gói cước | lắp mạng | dịch thuật
    | công chứng | hộ chiếu | kế toán | kiểm toán | thành lập công ty | thiết kế | website | seo | quảng cáo
    | marketing | giao tiếp | gia sư | du học | trợ giảng | xuất khẩu lao động | nha khoa | răng | implant
    | phun xăm | spa | mỹ phẩm | kem trị | sữa rửa mặt | nước hoa | collagen | nám | mụn | tóc | bảo hiểm | laptop
    | điện thoại cũ | iphone cũ | vàng online | forex | bitcoin | coin | tiền ảo | cổ phiếu | thông tắc | bể phốt
    | hầm cầu | diệt mối | âm thanh ánh sáng | phim | phim hay | game | combo | flights | hotel deals | car rental
    | insurance | mortgage | dentist | plumber | replica | shoes | sneakers | assurance | serrurier | plombier
    | voyance | sewa mobil | rental mobil | tiket pesawat | paket wisata | obat
"""
# … and names, written with capitals by everybody but those who search.
_NAMES = """
    hà nội | hải phòng | đà nẵng | cần thơ | sài gòn | tphcm | tp hcm | hcm | bình dương | đồng nai | vũng tàu
    | nha trang | đà lạt | phú quốc | hạ long | sapa | hội an | bắc ninh | long thành | thanh hóa | nghệ an
    | hàn quốc | nhật bản | đi nhật | đi hàn | đi mỹ | trung quốc | đài loan | thái lan | singapore | châu âu
    | canada | viettel | vinaphone | mobifone | vinhomes | samsung | iphone | honda | toyota | daikin | xiaomi
    | facebook | tiktok | youtube | shopee | google | jakarta
    | bandung | surabaya | bali | paris | london
"""


def _phrases() -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for table in (_WANTED, _ABOUT, _WARES, _NAMES):
        for phrase in table.split("|"):
            form = tuple(phrase.split())
            for typed in dict.fromkeys((form, tuple(map(fold, form)) if len(form) > 1 else form)):
                found.setdefault(typed[0], []).append(typed)
    return found


_BY_FIRST = _phrases()
_FIRST = frozenset(_BY_FIRST)
PHRASES = list(dict.fromkeys(" ".join(form) for forms in _BY_FIRST.values() for form in forms))


def _of(*tables: str) -> re.Pattern[str]:
    phrases = sorted((" ".join(one.split()) for table in tables for one in table.split("|")), key=len, reverse=True)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, phrases))})(?![^\W_])")


_SURE = _of(_WANTED, _NAMES)


def is_wanted(search: str) -> bool:
    """Whether a phrase in small letters has a word with which one searches, or a name without its capitals."""
    return _SURE.search(search) is not None


def in_page(words: AbstractSet[str]) -> Sequence[str]:
    """The words of wares of which a page has all syllables. words: its different words, parted at white space."""
    return [
        " ".join(form)
        for first in _FIRST & words
        for form in _BY_FIRST[first]
        if all(map(words.__contains__, form[1:-1]))
    ]


def again(phrases: Sequence[str], typed: str) -> list[str]:
    """Those of some phrases that stand twice in a page, with their marks or without. typed: the page."""
    seen = Counter[str]()
    for phrase in phrases:
        seen[fold(phrase)] += typed.count(phrase)
    return [phrase for phrase in phrases if seen[fold(phrase)] > 1]


def places(text: str, phrases: Sequence[str]) -> list[tuple[int, int]]:
    """Where some phrases stand in a text as it is typed."""
    found: list[tuple[int, int]] = []
    for phrase in phrases:
        at = text.find(phrase)
        while at >= 0:
            end = at + len(phrase)
            if _BOUND.match(text, end) and (at == 0 or not text[at - 1].isalnum()):
                found.append((at, end))
            at = text.find(phrase, end)
    return found


_BOUND = re.compile(r"(?![^\W_])")
