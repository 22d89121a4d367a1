"""What a site says of itself under its name, and names that only rows and buttons stand over."""

from __future__ import annotations

import pytest

from reading_samples import TEXT, TITLE, article, read_lines, rows

P1, P2 = TEXT
UNDER = (TITLE, "12/3/2021", "", P1, P2)


@pytest.mark.parametrize(
    "lines",
    [
        ("Trường Tiểu học Bến Gỗ", "Nơi ươm những mầm xanh", "Trang nhất", "Giới thiệu"),
        ("BÁO BỜ SÔNG", "Báo điện tử của người làm ăn", "Thời sự", "Kinh tế"),
        ("BÁO BỜ SÔNG", "“Mỗi ngày một niềm vui”", "Trang chủ | Giới thiệu | Tin tức"),
        ("BÁO BỜ SÔNG", "Dòng nước sạch - Niềm tin xanh", "TRANG CHỦ", "GIỚI THIỆU"),
        ("BÁO BỜ SÔNG", "Tạp chí cho người thích ăn ngon và trồng cây", "Chuyện bếp", "Chuyện vườn"),
        ("The Harrow Courier", "The valley's own newswire", "Wednesday, October 4, 2023", "Home"),
        ("Le Courrier de Valmont", "L'information au quotidien", "ACCUEIL", "POLITIQUE"),
        ("Le Courrier de Valmont", "Comprendre le vivant, ensemble", "Rechercher", ""),
    ],
)
def test_a_motto(lines: tuple[str, ...]) -> None:
    assert rows(read_lines(*lines, *UNDER), 2) == [("masthead", "slogan")]


@pytest.mark.parametrize(
    "lines",
    [
        ("BÁO BỜ SÔNG", "Văn bản mới ban hành", "Thời sự", "Kinh tế"),
        ("BÁO BỜ SÔNG", "Chuyển đổi số", "Thời sự", "Kinh tế"),
        ("BÁO BỜ SÔNG", "Hỏi đáp pháp luật", "Trang chủ", "Kinh tế"),
        ("BÁO BỜ SÔNG", "Văn hóa - Xã hội", "Chính trị", "Kinh tế"),
        ("BÁO BỜ SÔNG", "Gương người tốt", "Trang chủ", "Kinh tế"),
        ("BÁO BỜ SÔNG", "Bản tin cho người đi biển:", "Trang chủ", "Kinh tế"),
        ("BÁO BỜ SÔNG", "Đặt báo cho cơ quan của bạn", "Trang chủ", "Kinh tế"),
        ("BÁO BỜ SÔNG", "Ảnh / Video / Văn nghệ của làng", "Trang chủ", "Kinh tế"),
        ("Le Courrier de Valmont", "Vie des communes", "Sports", ""),
        ("The Harrow Courier", "Letters to the editor", "Home", "Sports"),
    ],
)
def test_an_entry_right_under_a_name(lines: tuple[str, ...]) -> None:
    assert rows(read_lines(*lines, *UNDER), 2)[0][1] != "slogan"


@pytest.mark.parametrize(
    ("lines", "source"),
    [
        (
            ("Home", "Ghi chép bên bến Đò Trạm", "Chuyện làng, chuyện chợ", "Trang chủ   Thơ   Ảnh cũ"),
            "ghi-chep-ben-ben-do-tram",
        ),
        (("Mới nhất - Xã hội - Giáo dục - Giải trí", "Điểm Tin Chiều"), "diem-tin-chieu"),
        (
            ("[Trang chủ] [Vận tải] [Giá vé]", "", "ĐƯỜNG SẮT ONLINE", "", "[Đăng nhập] [Quên mật khẩu]"),
            "duong-sat-online",
        ),
        (("Ouvrir le menu", "Versants", "Le magazine des gens de montagne", "Se connecter"), "versants"),
    ],
)
def test_a_name_under_rows_and_buttons(lines: tuple[str, ...], source: str) -> None:
    found = article(*lines, *UNDER).source
    assert found is not None
    assert found == source


@pytest.mark.parametrize(
    "lines",
    [
        ("Home", "Chuyện làng", "Thơ", "Ảnh cũ"),  # entries in letters like its own
        ("Home", "Lịch Sử Làng", "Sản Phẩm Mới", "Liên Hệ Ngay"),
        ("HOME", "LÀNG NGHỀ", "SẢN PHẨM", "BẠN ĐỌC"),
        ("Đăng nhập | RSS | Liên hệ", "English | Tiếng Êđê", "Tin tức"),
        ("中国政府网   省政府网   无障碍浏览   长者模式",),
    ],
)
def test_what_stands_under_rows_and_names_no_site(lines: tuple[str, ...]) -> None:
    assert article(*lines, *UNDER).source is None
