"""Stories that a page promotes over its head, told from an article with a subheading, a list or a box within it."""

from __future__ import annotations

import pytest

from reading_samples import TEXT, TITLE, article

P1, P2 = TEXT
P3 = "Năm nay làng có thêm sáu bạn trẻ về học nghề, ai cũng mong giữ được lửa lò cho mai sau."
MENU = ("Trang chủ", "Thời sự", "Xã hội", "Làng nghề", "Liên hệ")
PROMOTED = (
    "Thường trực huyện ủy nghe báo cáo tiến độ chợ mới",
    "Chiều thứ sáu, ban quản lý chợ đã làm việc với các tiểu thương.",
    "Giải bơi trẻ khép lại ở hồ Trên",
    "Sau hai ngày tranh tài, đoàn chủ nhà về nhất.",
)
DATE = "23/08/2021 14:05"
LONG = (P1, P2, P3) * 3


@pytest.mark.parametrize("name", ["TIN NÓNG", "Tiêu điểm:", "Thông báo"])
@pytest.mark.parametrize("over", ["XÃ HỘI", "Xã hội", "Xã hội > Làng gốm", "Làng nghề / Đời sống"])
def test_the_headline_stands_under_its_section_and_over_its_day(name: str, over: str) -> None:
    found = article(*MENU, name, *PROMOTED, "", over, TITLE, DATE, "", *LONG)
    assert (found.title, str(found.date)) == (TITLE, "2021-08-23T14:05:00+07:00")
    assert "Chiều thứ sáu" not in str(found)


def test_a_signature_tells_it_as_well() -> None:
    page = ("22/08/2021", *MENU, "Tin nóng", *PROMOTED, "Xã hội", TITLE, "Lê Thu Hà | 14:05 23/08/2021", *LONG)
    found = article(*page)
    assert (found.title, found.author) == (TITLE, "Lê Thu Hà")


FIRST = "Làng gốm ven sông đã nổi lửa trở lại sau nhiều năm nguội lạnh, bà con ai cũng mừng."


@pytest.mark.parametrize(
    "within",
    [
        ("Xã hội", *LONG),  # a heading that is an entry of the menu, too
        ("Xã hội", "Người giữ lửa của làng gốm ven sông", *LONG),
        ("", "Xã hội > Làng gốm", "Chợ quê đông khách trở lại", *LONG),
        ("Đời sống", "Người giữ lửa của làng gốm ven sông", "Ngày 23/08/2021", *LONG),  # no menu has it
    ],
)
def test_a_section_within_a_text_is_no_head(within: tuple[str, ...]) -> None:
    assert FIRST in str(article(*MENU, TITLE, DATE, "", FIRST, *within))


def test_a_text_with_its_own_day_over_it_is_not_promoted() -> None:
    page = (*MENU, TITLE, DATE, FIRST, "Xã hội", "Chợ quê đông khách trở lại", "22/08/2021 09:00", *LONG)
    assert article(*page).title == TITLE


def test_a_story_as_long_as_what_follows_is_not_promoted() -> None:
    page = (*MENU, TITLE, *LONG, "Xã hội", "Chợ quê đông khách trở lại", "22/08/2021 09:00", P1, P2)
    assert article(*page).title == TITLE


def test_a_promoted_story_may_be_nearly_as_long_as_a_short_article() -> None:
    page = (*MENU, "Tin nóng", *PROMOTED, *PROMOTED[:2], "", "Xã hội", TITLE, DATE, "", P1, P2, P3)
    assert article(*page).title == TITLE
