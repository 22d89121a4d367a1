"""Lines of menus and tools, and the lines of stories that look like them."""

from __future__ import annotations

import pytest

from newsarchive.reading.layout import menus
from newsarchive.reading.layout.letters import Alphabet
from newsarchive.reading.layout.lines import Line, lines_of


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
