"""Names of sites in the lines of licences and permissions at the foot."""

from __future__ import annotations

import pytest

from reading_samples import TEXT, TITLE, article

MENU = "Trang chủ | Thời sự | Kinh tế | Liên hệ"


@pytest.mark.parametrize(
    ("name", "foot", "source"),
    [
        ("Thương trường", "Thương trường - Giấy phép số 208/GP-BTTTT", "thuong-truong"),
        ("Pháp đình", "Chuyên trang Pháp đình - Giấy phép số 305/GP-BTTTT", "phap-dinh"),
        (
            "PHÁP LÝ & CUỘC SỐNG",
            "Không sao chép nội dung khi chưa có sự đồng ý bằng văn bản của Pháp lý & Cuộc sống.",
            "phap-ly-cuoc-song",
        ),
        ("Nhịp Sông Quê", "Mọi trích dẫn phải ghi rõ nguồn Nhịp Sông Quê khi phát lại.", "nhip-song-que"),
        (
            "The Harrow Lantern",
            "No part may be copied without the permission of The Harrow Lantern.",
            "the-harrow-lantern",
        ),
        ("Kabar Muara", "Dilarang menyalin tanpa izin tertulis dari Kabar Muara.", "kabar-muara"),
    ],
)
def test_the_name_in_a_licence_that_stands_over_the_page_is_the_sites(name: str, foot: str, source: str) -> None:
    assert article(name, MENU, "", TITLE, "", *TEXT, "", foot).source == source


@pytest.mark.parametrize(
    ("top", "foot"),
    [
        ("Thời sự", "Giấy phép số 88/GP-BTTTT do Cục Báo chí cấp"),
        ("Kinh tế", "Ghi rõ nguồn khi phát hành lại thông tin"),
        ("Thông tin", "Ghi rõ nguồn Thông tin khi phát lại"),  # a word of the menu, and the line goes on
        ("Thời sự", "Tổng biên tập: Nguyễn Thế Hào - Giấy phép số 118/GP-TTĐT"),
        ("Đời sống", "Cấm sao chép khi chưa có sự đồng ý của tòa soạn"),
    ],
)
def test_a_licence_names_nobody_that_the_top_does_not(top: str, foot: str) -> None:
    assert article(top, MENU, "", TITLE, "", *TEXT, "", foot).source is None
