"""What stands right over a headline: the name of its section, and what only stands there."""

from __future__ import annotations

import pytest

from reading_samples import TEXT, TITLE, article

P1, P2 = TEXT
UNDER = ("12/3/2021", "", P1, P2)


@pytest.mark.parametrize(
    ("lines", "section"),
    [
        # By itself under a row of entries, over which the site is named.
        (("BÁO BỜ SÔNG", "Chính trị  Kinh tế  Bạn đọc  Ảnh", "Nghề cũ", TITLE), "Nghề cũ"),
        # With the headline and not with the menus, in more words than an entry has.
        (("BÁO BỜ SÔNG", "Giới thiệu", "Hỏi đáp", "", "Hoạt động của Lãnh đạo Sở", TITLE), "Hoạt động của Lãnh đạo Sở"),
        # The last step of the way through the site, whatever its words look like.
        (("BÁO BỜ SÔNG", "Trang chủ > Thế giới > Châu Âu", "", "Châu Âu", TITLE), "Châu Âu"),
        (("Ministry of Crafts", "MOC > Media Center > News", "MOC News", TITLE), "MOC News"),
        # An entry of a row in which only spaces part the entries.
        (("BÁO BỜ SÔNG", "Trang chủ Làng nghề Xã hội Ẩm thực", "Đăng nhập", "Làng nghề", TITLE), "Làng nghề"),
        (("海潮日報", "即時 要聞 社會 地方 國際", "0:00 / 0:00", "地方", "老窯火紅照山村"), "地方"),
        # The office that tells it, under the site's own name and its menus.
        (
            ("Government of Tamland", "Home   Releases   Photos", "Search", "", "Department of Crafts", "", TITLE),
            "Department of Crafts",
        ),
    ],
)
def test_a_section_over_the_headline(lines: tuple[str, ...], section: str) -> None:
    assert article(*lines, *UNDER).section == section


@pytest.mark.parametrize(
    "lines",
    [
        ("BÁO BỜ SÔNG", "Kinh tế > Làng nghề", TITLE),  # a way, not its last step
        ("BÁO BỜ SÔNG", "Đăng nhập", "", "Đời sống / Tổ ấm", TITLE),
        ("Kabarnesia", "Masuk", "", "HomeRegional", "", TITLE),  # a way without its signs
        ("Kabarnesia", "Masuk", "", "BerandaEkonomi", TITLE),
        ("Home", "", "News", "", "Showbiz", "", "Islami", "", TITLE),  # the last of entries with lines between them
        ("Chính trị  Kinh tế  Bạn đọc  Ảnh", "Nghề cũ", TITLE),  # may be the site's name
        ("BÁO BỜ SÔNG", "Trang chủ > Thế giới", "Lê Thu Hà", TITLE),  # who wrote it
        ("BÁO BỜ SÔNG", "Trang chủ > Thế giới", "Chi tiết bài viết", TITLE),
        ("BÁO BỜ SÔNG", "Chính trị  Kinh tế  Bạn đọc  Ảnh", "28°C", TITLE),
        ("BÁO BỜ SÔNG", "Giới thiệu", "Hỏi đáp", "Hoạt động của Lãnh đạo Sở", TITLE),  # among the menus
    ],
)
def test_what_stands_over_a_headline_and_is_no_section(lines: tuple[str, ...]) -> None:
    assert article(*lines, *UNDER).section is None
