"""Sites of advertisers whose address is disguised, and searches in rows, of which some prove the others."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of
from newsarchive.reading.planted.put_in import sites
from reading_samples import marked

TEXT = (
    "Hơn hai tuần nay, con đường đất dẫn vào cánh đồng khoai vắng hẳn tiếng xe tải. Thương lái không đến.",
    "Gia đình bà Út trồng 13 công khoai, vốn bỏ ra khoảng 90 triệu đồng, đa phần là tiền vay của họ hàng.",
    "Theo UBND xã Lộc Thới, toàn xã xuống giống 640 ha khoai lang, đến nay còn 70% chưa thu hoạch.",
)
DISGUISED = (
    *("viva66.nét", "viva66 .c0m", "viva66。com", "188bet。com", "viva66 .com", "viva66[.]net", "viva66(.)com"),
    *("viva66 chấm com", "VIVA66.NÉT", "viva66．com", "ｖｉｖａ６６．com", "viva.c0m", "viva66.n3t", "hb88.cơm"),
    *("viva66.net", "k8.cc", "hello88.bet", "8xtop.vip"),
)


@pytest.mark.parametrize("site", DISGUISED)
def test_the_sentences_of_a_site_are_taken_whole(site: str) -> None:
    first = f"Cung cấp trải nghiệm chất lượng của {site}. Tận hưởng sự hài lòng và may mắn từ {site}."
    second = (
        f"{site}-Đẳng cấp giải trí, nơi hội tụ các trò chơi casino đổi thưởng hàng đầu. Nạp lần đầu tặng ngay 100%."
    )
    third = f"{site} tổng hợp kết quả và kèo bóng đá nhanh nhất, chính xác nhất cho mọi người chơi."
    found = marked(first + TEXT[0], TEXT[1], second, TEXT[2], third)
    taken = [row.replace("⟫⟪", "").replace("⟫ ⟪", " ") for row in found]
    assert taken == [f"⟪{first}⟫{TEXT[0]}", TEXT[1], f"⟪{second}⟫", TEXT[2], f"⟪{third}⟫"]


@pytest.mark.parametrize(
    "line",
    [
        "Học sinh truy cập hocbai247.net để ôn tập miễn phí, thầy cô tải đề về in cho các em ở bản xa.",
        "Công an cảnh báo trang viva66.nét mời chào cá cược, tặng thưởng hấp dẫn để lừa đảo người dân.",
        "Ảnh chụp bằng camera có độ phân giải 1080p.Nét đến từng chi tiết, giá rẻ, hàng đầu thị trường.",
        "Ca F0.Nét mặt ai cũng vui khi được về nhà, bác sĩ tặng mỗi người một bó hoa miễn phí.",
        "Cửa hàng số 12.cơm ngon, giá rẻ nhất chợ, khách hàng được tặng trà đá miễn phí.",
        "Độc giả gửi bài về toasoan24.com, tòa soạn tặng báo biếu và nhuận bút cho người có bài hay nhất.",
        "Trang bacninh24.vn là trang tin của xã, bà con tải ứng dụng miễn phí để xem lịch tiêm.",
        "Ông dùng bộ lưu điện 12v.com pin, giá tốt, bền, chạy được cả ngày khi mất điện.",
        "Xe chạy 100km.Nét mới là trạm sạc miễn phí dọc đường, khách hàng tự cắm sạc.",
        "Thông tin chi tiết tại website www.khuyennong247.com hoặc gọi tổng đài miễn phí của tỉnh.",
    ],
)
def test_an_address_in_an_authors_sentence_is_his(line: str) -> None:
    assert marked(*TEXT[:2], line, TEXT[2]) == [*TEXT[:2], line, TEXT[2]]


def test_a_site_of_which_an_office_warns_is_none_that_advertises() -> None:
    texts = ("Công an xã khởi tố vụ lừa đảo qua viva66.nét.", "viva66.nét-đẳng cấp giải trí hàng đầu, tặng thưởng.")
    page = lines_of(texts, Alphabet())
    assert sites.names(page, "\n".join(line.lowered for line in page)) == []


PROSE = {
    "en": (
        "The island ferry that carries residents to jobs and clinics will not sail this week, the council said.",
        "The boat was built in 1981. State records show the ferry made fewer crossings than the year before.",
    ),
    "vi": TEXT[:2],
    "fr": (
        "Le bac qui relie l'île au continent restera à quai cette semaine, et personne ne sait quand il repartira.",
        "Le bateau a été construit en 1981 et a fait plus de cinq mille traversées l'an dernier, selon la commune.",
    ),
    "id": (
        "Jembatan gantung yang menghubungkan dua desa itu ambruk pada Selasa malam setelah hujan deras tiga hari.",
        "Warga kini menyeberang dengan perahu karet milik relawan, kata kepala desa di lokasi kemarin sore.",
    ),
}


@pytest.mark.parametrize(
    ("language", "row"),
    [
        ("en", ("best online casino bonus", "cheap essay writing service", "canadian pharmacy no prescription")),
        ("en", ("replica rolex watches", "cheap flights to bali", "instant payday loans online")),
        ("en", ("iptv subscription uk", "buy instagram followers cheap", "no deposit bonus casino")),
        ("vi", ("kèo nhà cái hôm nay", "vay tiền nhanh", "mua like giá rẻ", "xem phim vietsub")),
        ("vi", ("online pokies australia", "tài xỉu online", "thuê xe giá rẻ")),
        ("vi", ("nổ hũ đổi thưởng", "cầm đồ lãi suất thấp", "sim số đẹp giá rẻ")),
        ("fr", ("casino en ligne sans dépôt", "voyance gratuite par téléphone", "serrurier pas cher paris")),
        ("id", ("situs slot gacor", "jasa seo murah", "pinjol cepat cair", "obat kuat terpercaya")),
        ("id", ("bandar togel terpercaya", "sewa mobil murah", "nonton film gratis")),
    ],
)
def test_searches_in_a_row_prove_one_another(language: str, row: tuple[str, ...]) -> None:
    first, last = PROSE[language]
    assert marked(first, *row, last)[1:-1] == [f"⟪{one}⟫" for one in row]


@pytest.mark.parametrize(
    ("language", "row"),
    [
        ("en", ("flour and water", "salt to taste", "a pinch of yeast")),
        ("en", ("the river bends", "and cheap is the sand", "we walk home slowly")),
        ("en", ("for sale", "near me", "cheap boats")),
        ("vi", ("mẹ gánh sương", "đi trước mặt trời", "hàng tôm giá rẻ", "buổi sớm mai")),
        ("vi", ("lịch thi đấu", "bảng xếp hạng", "kết quả bóng đá")),
        ("vi", ("công an bắt sòng tài xỉu online", "giá rẻ bất ngờ", "chợ quê đông khách")),
        ("fr", ("farine et eau", "sel fin", "beurre doux pas cher")),
        ("id", ("bahan dan alat", "tepung terigu", "gula pasir murah")),
    ],
)
def test_short_lines_of_an_author_are_no_row_of_searches(language: str, row: tuple[str, ...]) -> None:
    first, last = PROSE[language]
    assert marked(first, *row, last)[1:-1] == [*row]
