"""A name of letters and digits with different doors is an advertiser's, unless the page tells of it."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of
from newsarchive.reading.planted import stretches

STORY = (
    "Hội nghị tổng kết học bạ số của tỉnh",
    "Hội nghị có sự tham gia của 318 cán bộ quản lý tại 46 điểm cầu trong tỉnh.",
    "Giám đốc Sở cho biết học bạ số giúp nhà trường bỏ được khâu ghi chép tay.",
    "Năm học vừa qua, 21 trường tham gia thí điểm đã phát hành trên 9.640 học bạ.",
    "Khó nhất là 17 điểm trường lẻ chưa có đường truyền ổn định.",
)


def _page(*texts: str) -> list[tuple[int, str]]:
    page = lines_of(texts, Alphabet())
    return [(one.line, page[one.line - 1].text[one.start : one.end].strip()) for one in stretches.find(page, "vi")]


def _with(texts: dict[int, tuple[str, str]]) -> list[str]:
    return [text.replace(*texts[at]) if at in texts else text for at, text in enumerate(STORY)]


def test_different_doors_to_a_name_are_put_in() -> None:
    texts = _with(
        {
            1: ("cán bộ", "cán loto88x tặng code tân thủ bộ"),
            2: ("bỏ được", "nạp tiền loto88x bỏ được"),
            3: ("phát hành", "phát tải app loto88x hành"),
        }
    )
    assert _page(*texts) == [(2, "loto88x tặng code tân thủ"), (3, "nạp tiền loto88x"), (4, "tải app loto88x")]


@pytest.mark.parametrize(
    "texts",
    [
        # a page that tells of the name
        (
            *STORY[:2],
            "Công an cảnh báo trang loto88x lừa người chơi nạp tiền loto88x.",
            "Nhóm lập loto88x từ năm 2021.",
        ),
        # a model, a licence, a breed
        (*STORY[:3], "Máy bơm kx22b chạy êm, mua máy kx22b tại hợp tác xã.", "Nông dân dùng kx22b từ vụ trước."),
        ("loto88x", *STORY[:3], "Bạn đọc tải app loto88x để xem tin.", "Đăng ký loto88x để nhận bản tin của báo."),
        (*STORY[:3], "Giống lúa om5451x cho năng suất cao.", "Bà con mua giống om5451x ở trạm.", STORY[4]),
        # one place only
        tuple(_with({1: ("cán bộ", "cán bộ lớp 10a2x mới nhất")})),
    ],
)
def test_a_name_that_is_the_pages_own_stays(texts: tuple[str, ...]) -> None:
    assert not _page(*texts)
