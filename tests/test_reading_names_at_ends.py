"""Whose page it is, who signs in capitals and what its foot says: by what else the page prints."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines import imprints, logos
from newsarchive.reading.lines.line import Line
from newsarchive.reading.words import persons, signatures
from reading_samples import TEXT, TITLE, article, read_lines, role_alone, rows

P1, P2 = TEXT
MENU = ("Trang chủ", "Thời sự", "Nông nghiệp", "Đời sống", "Thời tiết")


def _role(line: str, *page: str) -> str:
    return rows(read_lines(*page), page.index(line) + 1)[0][0]


@pytest.mark.parametrize(
    ("name", "foot"),
    [
        ("Tin Đồng Bằng 24h", "Tin Đồng Bằng 24h tổng hợp và sắp xếp tự động các thông tin từ các trang báo"),
        ("Báo Gom 247", "Báo Gom 247 tự động tổng hợp tin tức từ các báo trong nước"),
        ("Valley Wire Desk", "Valley Wire Desk automatically collects headlines from papers of the valley"),
        ("Le Kiosque du Val", "Le Kiosque du Val agrège automatiquement les actualités de la vallée"),
        ("Kabar Gabungan", "Kabar Gabungan secara otomatis mengumpulkan berita dari berbagai media"),
    ],
)
def test_a_site_that_gathers_stories_says_so_at_its_foot(name: str, foot: str) -> None:
    page = ("☰", name, *MENU, "", TITLE, "", P1, P2, "", foot, "Email: tin@gom.example")
    found = read_lines(*page)
    assert rows(found, 2)[0][0] == "masthead"
    assert rows(found, page.index(foot) + 1)[0][0] == "contact"


@pytest.mark.parametrize(
    "line",
    [
        "Xã Tân Lập tổng hợp ý kiến của bà con về con đường mới",
        "Huyện thu thập thông tin về đàn trâu trước mùa rét năm nay",
        "The council collects stories of the flood for its archive",
        "Dinas mengumpulkan berita acara rapat desa",
    ],
)
def test_who_gathers_something_else_is_no_site(line: str) -> None:
    assert imprints.gathered_by(Line(0, line, line)) is None


@pytest.mark.parametrize(
    ("letters", "name"),
    [
        ("TTG", "Thông tấn Trường Giang"),
        ("BMN", "Báo Mỏ Nam"),
        ("VNC", "Valley News Courier"),
        ("CV", "Courrier du Val"),
    ],
)
def test_letters_before_the_name_abbreviate_it(letters: str, name: str) -> None:
    line = f"{letters} | {name}"
    page = (line, *MENU, "", TITLE, "", P1, P2, "", f"© Bản quyền thuộc về {name}", "Giấy phép số: 214/GP-BTTTT")
    assert _role(line, *page) == "masthead"
    assert logos.without_logo(line) == name


@pytest.mark.parametrize("line", ["VOV | Thời sự trong nước", "HOT | Tin mới trong ngày", "TV | Phim truyện"])
def test_letters_that_abbreviate_nothing(line: str) -> None:
    assert logos.without_logo(line) == line


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("CỤC KIỂM NGƯ DUYÊN HẢI", "COASTAL FISHERIES SURVEILLANCE AUTHORITY"),
        ("CỤC ĐƯỜNG THỦY MIỀN TRUNG", "CENTRAL WATERWAYS ADMINISTRATION"),
        ("VIỆN NGHIÊN CỨU CÂY CHÈ", "TEA RESEARCH FOUNDATION"),
    ],
)
def test_the_name_again_in_english(name: str, english: str) -> None:
    page = (name, english, *MENU, "", TITLE, "", P1, P2)
    assert _role(english, *page) == "masthead"


def test_an_address_with_what_is_said_of_it() -> None:
    line = "tin24gio.example - Đọc báo online, tin tức trong ngày"
    found = article(line, "Thứ Năm, 30/11/2023", *MENU, "", TITLE, "", P1, P2)
    assert str(found.source) == "tin24gio-example"


@pytest.mark.parametrize("motto", ["TẬN TÂM PHỤC VỤ - CHUYÊN MÔN VỮNG VÀNG", "DẠY TỐT, HỌC TỐT, NỀN NẾP, YÊU THƯƠNG"])
def test_a_motto_that_a_banner_shows_and_says(motto: str) -> None:
    page = ("BỆNH VIỆN ĐA KHOA KHU VỰC BA TÒNG", motto, motto, *MENU, "", TITLE, "", P1, P2)
    found = read_lines(*page)
    assert [rows(found, line)[0][0] for line in (2, 3)] == ["masthead", "masthead"]
    assert "injected-text" not in map(str, found.article.condition)


@pytest.mark.parametrize(
    "name",
    [
        *("NÔNG BÍCH DIỆP", "LÒ VĂN PÁNH", "GIÀNG A SỬ", "SÙNG SEO LÙNG", "THÀO MÍ DÍNH", "HẠNG THỊ MỶ", "TẨN LÁO TẢ"),
        *("QUÀNG THỊ XIÊN", "LƯỜNG VĂN HỢP", "SẦM NGỌC LAN", "ĐÀM THU HÀ", "LỤC THỊ VÂN", "KSOR H'LAN", "NIÊ THUẬT"),
        *("ALĂNG NGƯỚC", "THẠCH SA RI", "CHẢO Ử MẨY", "VỪ MÍ KẺ"),
    ],
)
def test_names_of_all_peoples_of_the_country_sign_in_capitals(name: str) -> None:
    page = ("Báo Hà Quan", *MENU, TITLE, name, "Thứ bảy, 10-6-2023", P1, P2)
    assert signatures.is_signature_in_capitals(name)
    assert article(*page).author == name


@pytest.mark.parametrize(
    "line",
    [
        *("NÔNG NGHIỆP XANH SẠCH", "NÔNG THÔN ĐỔI MỚI", "LƯU TRỮ QUỐC GIA", "TÔN GIÁO DÂN TỘC", "LỤC NAM NGÀY MỚI"),
        *("THÂN THIỆN MÔI TRƯỜNG", "TƯỞNG NHỚ LIỆT SĨ", "LÒ GỐM LÀNG CŨ", "ĐÀM PHÁN HÒA BÌNH", "PHÍ BẢO VỆ RỪNG"),
    ],
)
def test_sections_that_begin_as_family_names_do(line: str) -> None:
    assert not persons.has_family_name(line)


@pytest.mark.parametrize(
    "line",
    [
        "Cơ quan của Hội Cựu giáo chức TP. Thạch Bình - Biên tập: Trịnh Thanh Lam",
        "Tiếng nói của Hội Nông dân huyện Mường Sang - Chịu trách nhiệm nội dung: Lò Văn Pánh",
        "Cơ quan ngôn luận của Đảng bộ tỉnh | Tổng biên tập: Hồ Sĩ Liêm",
        "Newsletter of the Valley Farmers' Union - Editor: Jane Doe",
        "Bulletin de la commune de Valmont - Directrice de la publication : Jeanne Martin",
        "Media resmi Pemerintah Desa Suka Maju - Penanggung jawab: Budi Santoso",
        "Giấy phép số 77/GP-BTTTT. © Tạp chí Di sản Cao nguyên",
        "Giấy phép xuất bản số 12/GP-STTTT - © Cổng thông tin huyện",
    ],
)
def test_who_answers_for_a_site_at_its_foot(line: str) -> None:
    assert imprints.is_imprint(Line(0, line, line))
    page = ("Báo Vùng Cao", *MENU, "", TITLE, "", P1, P2, "", line)
    assert _role(line, *page) == "contact"


@pytest.mark.parametrize(
    "line",
    [
        "Cơ quan của tỉnh đã họp với bà con trong chiều cùng ngày.",
        "Tiếng nói của người trong cuộc",
        "Người thợ bên lò gốm. Ảnh: Lê Thu Hà",
        "Bulletin de vote et urnes - Photo : Jeanne Martin",
    ],
)
def test_what_answers_for_nothing(line: str) -> None:
    assert not imprints.is_imprint(Line(0, line, line))


def test_a_caption_with_the_sign_of_rights_is_one() -> None:
    assert role_alone("Người thợ già bên lò gốm. © TTXVN") == "caption"


@pytest.mark.parametrize(
    "line",
    [
        "Tổng đài CSKH: 0212 000 115 - Cấp cứu: 0212 000 116",
        "Hotline: 0977 120 846 | Cấp cứu: 0212 000 116",
        "Điện thoại: 0212 000 115 - Fax: 0212 000 117",
        "Phone: 020 7946 0991 | Emergency: 020 7946 0999",
        "Tél. : 04 91 00 00 00 - Urgences : 04 91 00 00 15",
        "Telepon: 021 500 100 | IGD: 021 500 119",
    ],
)
def test_numbers_for_several_purposes_reach_somebody_wherever_they_stand(line: str) -> None:
    assert role_alone(line) == "contact"
    page = (line, "BỆNH VIỆN ĐA KHOA KHU VỰC BA TÒNG", *MENU, "", TITLE, "", P1, P2)
    assert _role(line, *page) == "contact"


@pytest.mark.parametrize("line", ["Cấp cứu: khi nào cần gọi 115", "Hotline: đường dây nóng đổ chuông suốt đêm"])
def test_words_about_numbers_reach_nobody(line: str) -> None:
    assert not imprints.gives_telephone(line)


def _at_foot(line: str) -> str:
    """The role of a line between the label of other stories and the imprint."""
    site = "Thông tấn Trường Giang"
    return _role(line, site, *MENU, "", TITLE, "", P1, P2, "", "Tin liên quan", line, f"© {site}")


@pytest.mark.parametrize("asks", ["Theo dõi", "Follow", "Suivez", "Ikuti"])
def test_a_line_at_the_foot_that_asks_to_follow_the_site(asks: str) -> None:
    assert _at_foot(f"{asks} Thông tấn Trường Giang") == "navigation"


def test_a_headline_that_begins_so_is_another_story() -> None:
    assert _at_foot("Theo dõi Lũ Trường Giang") == "related"
