"""An outlet's dateline: known in its forms, and where it comes again another story begins."""

from __future__ import annotations

import pytest

from newsarchive.reading.layout.body import datelines
from reading_samples import TEXT, TITLE, article, read_lines, rows

P1, P2 = TEXT
OTHER = "Đình làng bên được trùng tu sau ba mươi năm"


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("(TTXVN) - Ngày 12/3", "(TTXVN)"),
        ("VOV.VN - Ngày 12/3", "VOV.VN"),
        ("TTCT - Đất hai bên đường", "TTCT"),
        ("(Chinhphu.vn) – Sáng nay", "(Chinhphu.vn)"),
        ("Ông Năm - người giữ đình", None),
        ("A - B", None),
        ("HÀ NỘI", None),
    ],
)
def test_datelines(text: str, outlet: str | None) -> None:
    assert datelines.of(text) == outlet


@pytest.mark.parametrize("comments", [(), ("Bình luận (1)", "Lan", "Bài hay lắm, cảm ơn tác giả.")])
def test_where_the_dateline_comes_again_another_story_begins(comments: tuple[str, ...]) -> None:
    lines = (
        TITLE,
        "",
        f"(BLG) - {P1}",
        P2,
        "Vũ Thị Mận",
        *comments,
        OTHER,
        f"(BLG) - {P2.replace('lò nung', 'đình')}",
        P1,
    )
    reading = read_lines(*lines)
    assert [rows(reading, line)[0][0] for line in range(len(lines) - 2, len(lines) + 1)] == ["related"] * 3
    assert "đình" not in reading.article.body


def test_another_outlets_dateline_is_the_articles_own() -> None:
    assert "(TTXVN) - " in article(TITLE, "", f"(BLG) - {P1}", "Những điều chưa kể", f"(TTXVN) - {P2}").body
