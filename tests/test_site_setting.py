"""How the blocks of an article are set."""

from __future__ import annotations

from newsarchive.nouns import markdown
from newsarchive.nouns.archive import Block
from newsarchive.site.setting import VERSE_LENGTH, Setting, settings

POEM = (
    "Trăm năm trong cõi người ta,",
    "Chữ tài chữ mệnh khéo là ghét nhau.",
    "Trải qua một cuộc bể dâu,",
    "Những điều trông thấy mà đau đớn lòng.",
)
BEFORE = "Nguyễn Du mở đầu như sau, và ai cũng thuộc lòng những câu ấy:"
AFTER = "Đoạn sau thì dài hơn hẳn, như một đoạn văn xuôi vẫn thường dài."


def _set(*sources: str) -> list[Setting]:
    blocks = [Block(source, None, number, markdown.text(source)) for number, source in enumerate(sources, 1)]
    return list(settings(blocks))


def test_a_heading_that_asks_is_a_question() -> None:
    assert _set("## Xin Bộ trưởng cho biết vì sao?", "## Vì sao?”", "## “为什么？”") == [Setting.QUESTION] * 3
    assert (
        _set("## Kết quả", "Vì sao lại thế, thưa ông, khi mà mọi việc đã rõ như ban ngày?", "## ?!")
        == [Setting.PLAIN] * 3
    )


def test_short_lines_in_a_row_are_set_as_verse() -> None:
    made = _set(BEFORE, *POEM, AFTER)
    assert made == [Setting.PLAIN, *[Setting.VERSE] * 3, Setting.VERSE_END, Setting.PLAIN]


def test_few_short_lines_and_long_ones_are_paragraphs() -> None:
    assert _set(*POEM[:3]) == [Setting.PLAIN] * 3
    assert _set(*["a" * (VERSE_LENGTH + 1)] * 5) == [Setting.PLAIN] * 5
    assert _set(*["![chú thích]()"] * 5, *["- mục"] * 5) == [Setting.PLAIN] * 10
    assert _set() == []
