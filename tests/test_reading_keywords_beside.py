"""Keywords beside an author's words: a headline, a sentence, a list; only the keyword goes."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of
from newsarchive.reading.planted import stretches

PLAIN = (
    "Sáng 6/5, mưa lớn kéo dài làm ngập nhiều tuyến đường ở thị trấn Cầu Ván.",
    "Chính quyền huy động dân quân giúp người dân kê dọn đồ đạc lên cao.",
    "Đến trưa nước rút dần, học sinh hai trường tiểu học đi học trở lại.",
)


def _marked(*lines: str, language: str = "vi") -> list[str]:
    """The lines, with what is planted between ⟪ and ⟫."""
    page = lines_of(lines, Alphabet())
    rows = list(lines)
    for one in reversed(stretches.find(page, language)):
        row = rows[one.line - 1]
        rows[one.line - 1] = f"{row[: one.start]}⟪{row[one.start : one.end]}⟫{row[one.end :]}"
    return rows


def _bare(marked: list[str]) -> tuple[str, ...]:
    return tuple(row.replace("⟪", "").replace("⟫", "") for row in marked)


TAKEN = {
    "a headline shorter than the keyword in brackets before it": (
        "vi",
        [
            "⟪【xổ số kiến thiết】⟫Ngọn lửa của",
            "Bà nội tôi giữ một cái bếp lò bằng đất,⟪gọnlửacủxổ số kiến thiết⟫ đặt ở góc sân.",
            *PLAIN,
            "Mùa nước lên, bà bưng bếp lò lên gác,⟪gọnlửacủxổ số kiến thiết⟫ rồi mới bưng tới gạo.",
        ],
    ),
    "a keyword after which all places go on with the same letter": (
        "vi",
        [
            "⟪【keo nha cai 5】⟫Nước ngập thị trấn",
            "Nước lên từ nửa đêm,⟪ướcngậpthịtrấkeo nha cai 5⟫ tràn qua đường.",
            *PLAIN,
            "Đến chiều, bà con dọn bùn,⟪ướcngậpthịtrấkeo nha cai 5⟫ trong sân trường.",
            "Hôm sau chợ họp lại,⟪ướcngậpthịtrấkeo nha cai 5⟫ thương lái về đông.",
        ],
    ),
    "a story about a trial, in the list of a kit that bets": (
        "vi",
        [
            "⟪【cá độ bóng đá】⟫Nước ngập thị trấn",
            "Nước lên từ nửa đêm,⟪ướcngậpthịtrấcá độ bóng đá⟫ tràn qua đường.",
            *PLAIN,
            "⟪(责任编辑:Nhà cái uy tín)⟫",
            "- ·Tuyên án 12 bị cáo trong đường dây cá độ",
        ],
    ),
}


@pytest.mark.parametrize(("language", "marked"), TAKEN.values(), ids=TAKEN)
def test_only_the_keyword_goes(language: str, marked: list[str]) -> None:
    assert _marked(*_bare(marked), language=language) == marked
