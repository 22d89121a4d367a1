"""Who signs right over the list of his sources, and lines that stand so and are the text's."""

from __future__ import annotations

import pytest

from reading_samples import TEXT, TITLE, read_lines, rows

SOURCES = ("[1] Lê Văn Nam (2018), Nghề gốm ven sông, Nhà xuất bản Bờ Hồ.", "[2] Báo cáo của làng gốm năm 2019.")
P3 = "Chiều xuống, bà con lại gánh gốm ra bến sông, chờ chuyến đò cuối cùng của ngày chở về phố."


def _role(line: str, heading: str) -> tuple[str, str | None]:
    """The role of a line over a list of sources, and the author that the page has."""
    reading = read_lines(TITLE, *TEXT, P3, line, heading, *SOURCES)
    return rows(reading, 5)[0][0], reading.article.author


@pytest.mark.parametrize("heading", ["Tài liệu tham khảo", "TÀI LIỆU THAM KHẢO:", "Chú thích", "References"])
@pytest.mark.parametrize("names", ["Bùi Hải Yến, Trương Gia Bảo", "Lê Thu Hà", "TS. Nguyễn Văn Bình"])
def test_names_over_the_sources_are_the_author(names: str, heading: str) -> None:
    role, author = _role(names, heading)
    assert (role, author) == ("byline", names)


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("Lê Thu Hà", "Người giữ lửa"),
        ("Ý kiến của người thợ", "Tài liệu tham khảo"),
        ("Cảm ơn bà Lê Thu Hà", "Tài liệu tham khảo"),
        ("Kết luận", "References"),
    ],
)
def test_other_lines_there_are_the_texts(line: str, heading: str) -> None:
    assert _role(line, heading)[0] != "byline"
