"""Lines of menus and tools, and the lines of stories that look like them."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines import menus, site_pages
from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import Line, lines_of


def _line(text: str) -> Line:
    return lines_of([text], Alphabet())[0]


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Chia sẻ Facebook Zalo In trang", True),
        ("A- A A+ Tương phản", True),
        ("Chia sẻ: f t", True),
        ("[Trở về] [In bài này] [Gửi cho bạn bè]", True),
        ("Gửi góp ý  Báo lỗi bài viết", True),
        ("Thích 0  Chia sẻ  Chép liên kết", True),
        ("Facebook và Google phải nộp thuế", False),
        ("Điện thoại: 0912 000 111", False),
        ("Chia sẻ khó khăn với bà con vùng lũ", False),
    ],
)
def test_entries_strung_together(text: str, holds: bool) -> None:
    assert menus.is_string(_line(text)) is holds


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Tạp chí có sử dụng cookie. Tôi hiểu", True),
        ("This site uses cookies so that you enjoy it", True),
        ("Tòa án phạt một hãng vì lưu cookie trái phép", False),
    ],
)
def test_a_notice_of_cookies_speaks_for_the_site(text: str, holds: bool) -> None:
    assert menus.is_notice(_line(text)) is holds


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Ăn · Uống · Công thức", True),
        ("Ăn, uống, công thức", False),
        ("Ông nói rằng làng đã đổi khác | Ảnh | Sách", False),
    ],
)
def test_a_row_of_entries(text: str, holds: bool) -> None:
    assert menus.is_entries(text) is holds


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Lưu  |  In  |  Chia sẻ", True),
        ("Font: A A A", False),  # sizes of letters alone are another rule's
        ("字体 大 中 小", True),
        ("Nhỏ  Vừa  Lớn", True),
        ("To  Nhỏ  Cao", False),
        ("In  1.200 đồng  một tờ", False),
        ("Nghe | hát xẩm | ở chợ", False),
        ("12  30  45", False),
        ("大 江 东去", False),
        ("Kecil | Besar | Panjang", False),
    ],
)
def test_a_row_of_tools_has_nothing_else(text: str, holds: bool) -> None:
    assert menus.is_tool_row(_line(text)) is holds


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Privacy notice   Cookie notice   Terms and conditions", True),
        ("Chính sách bảo mật  |  Điều khoản sử dụng", True),
        ("Privacy policy", False),  # alone it may be over a text about it
        ("Mentions légales | 4 place du Foirail", False),
        ("© Le Réveil | Mentions légales | CGU", False),
        ("Điều khoản | Đông Lộ | Bến Sông", False),
        ("Legal | Shmegal | The judge laughed", False),
    ],
)
def test_a_row_of_terms_and_policies(text: str, holds: bool) -> None:
    assert site_pages.is_legal_row(_line(text)) is holds
