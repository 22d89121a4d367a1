"""What a line is among its neighbours: headline, caption, heading, verse, box, signature, foot."""

from __future__ import annotations

import pytest

from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout import neighbours, paragraphs
from newsarchive.reading.layout.body import inside
from newsarchive.reading.lines import rules
from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of

P1 = "Làng gốm nằm bên sông, chiều nào cũng đỏ lửa lò nung và đông khách ghé thăm từ khắp nơi."
P2 = "Người thợ già nói rằng gốm của làng ông chưa bao giờ thiếu người mua trong bốn mươi năm."
P3 = "Năm nay làng có thêm sáu bạn trẻ về học nghề, ai cũng mong giữ được lửa lò cho mai sau."


def _roles(*texts: str) -> list[tuple[str, str]]:
    lines = lines_of(texts, Alphabet())
    layout = neighbours.decide(lines, rules.classify(lines))
    assert layout is not None
    return [(verdict.role.value if verdict.role else "?", verdict.rule) for verdict in layout.verdicts]


def _role(at: int, *texts: str) -> str:
    return _roles(*texts)[at][0]


def test_the_headline_is_the_line_whose_words_come_again() -> None:
    roles = _roles("Giới thiệu", "Bản đồ", "Giữ lửa làng gốm bên sông", "20/12/2021", P1, P2)
    assert [role for role, _ in roles] == ["navigation", "navigation", "headline", "published", "body", "body"]


def test_no_headline_where_none_convinces() -> None:
    assert "headline" not in [role for role, _ in _roles("Menu", P1, P2)]


def test_a_question_can_be_the_headline() -> None:
    assert _role(0, "Vì sao làng gốm bên sông vẫn đỏ lửa suốt bốn mươi năm nay?", "20/12/2021", P1, P2) == "headline"


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Nghệ nhân Vũ Thị Mận kiểm tra lò nung tại xưởng", "caption"),
        ("Chủ động tìm hướng đi mới cho làng nghề", "heading"),
        ("1. Nghệ nhân Vũ Thị Mận phát biểu tại xưởng", "heading"),
        ("Trong đó, làng sẽ tập trung vào những việc sau:", "body"),
        ("Ai cũng vui.", "body"),
        ("Thưa bà, bà có lo không?", "heading"),
    ],
)
def test_a_short_line_among_paragraphs(line: str, role: str) -> None:
    assert _role(2, "Giữ lửa làng gốm bên sông", P1, line, P2, P3) == role


def test_one_rhetorical_question_is_text_and_two_are_an_interview() -> None:
    question = "Liệu làng có giữ được nghề này lâu dài không?"
    assert _role(2, "Giữ lửa làng gốm bên sông", P1, question, P2, P3) == "body"
    assert inside.QUESTIONS == 2
    assert _role(2, "Giữ lửa làng gốm bên sông", P1, question, P2, question, P3) == "heading"


def test_a_caption_is_told_by_the_paragraph_that_says_the_same() -> None:
    one, two = "Người thợ già nói rằng gốm của làng ông", "chưa bao giờ thiếu người mua."
    roles = _roles("Giữ lửa làng gốm bên sông", "", P1, "", one, two, "", P2, "", P3)
    assert (roles[4], len(roles)) == (("caption", "caption-scene"), 9)  # the two lines are one group


def test_verses_are_text() -> None:
    verses = (
        "Chiều về khói bếp xanh rì",
        "Con trâu gặm cỏ bờ ao",
        "Người xa nhớ tiếng thuở nào",
        "Cầm tay một thoáng không lời",
    )
    assert {role for role, _ in _roles("Giữ lửa làng gốm bên sông", P1, *verses, P2)[2:6]} == {"body"}


def test_a_box_of_other_stories_within_the_text() -> None:
    roles = _roles("Giữ lửa làng gốm bên sông", P1, "TIN LIÊN QUAN", "Chợ phiên vào mùa", "Giá lúa tăng", P2)
    assert [role for role, _ in roles[2:]] == ["related", "related", "related", "body"]


def test_comments_are_the_readers_and_a_comment_button_is_not() -> None:
    below = _roles("Giữ lửa làng gốm bên sông", P1, P2, P3, "Bình luận (1)", P2)
    assert [role for role, _ in below[4:]] == ["comment", "comment"]
    above = _roles("Giữ lửa làng gốm bên sông", "Bình luận", P1, P2)
    assert [role for role, _ in above[2:]] == ["body", "body"]


def test_the_day_of_loading_is_not_the_date() -> None:
    roles = _roles("29/03/2024 18:44", "Giữ lửa làng gốm bên sông", "20/12/2021", P1, P2)
    assert [roles[0], roles[2][0]] == [("navigation", "page-day"), "published"]


def test_names_and_closing_words_below_the_text() -> None:
    roles = _roles(
        "Giữ lửa làng gốm bên sông", P1, P2, "Xin cảm ơn bà!", "Thảo Miên", "Chợ phiên vùng cao vào mùa", "Liên hệ"
    )
    assert [role for role, _ in roles[3:]] == ["body", "byline", "related", "navigation"]


def test_a_repeated_headline_with_the_sites_name() -> None:
    title = "Giữ lửa làng gốm bên sông"
    lines = lines_of([title, f"{title} | Báo Đồng Quê", P1, P2], Alphabet())
    layout = neighbours.decide(lines, rules.classify(lines))
    assert layout is not None
    again = layout.verdicts[1] if layout.verdicts[0].rule == "headline" else layout.verdicts[0]
    assert [(piece.role, piece.rule) for piece in again.pieces] == [
        (Role.HEADLINE, "headline-repeated"),
        (Role.MASTHEAD, "site-name"),
    ]


def test_a_repeated_paragraph_makes_no_second_block() -> None:
    assert _roles("Giữ lửa làng gốm bên sông", P1, P2, P1)[3] == ("body", "paragraph-repeated")


def test_no_running_text() -> None:
    lines = lines_of(["Trang chủ", "Chợ phiên vào mùa", "Giá lúa tăng"], Alphabet())
    assert neighbours.decide(lines, rules.classify(lines)) is None


def test_broken_lines_are_joined() -> None:
    assert paragraphs.join(("chống", "dịch")) == "chống dịch"
    assert paragraphs.join(("洪水", "退去")) == "洪水退去"
    assert paragraphs.join(("", "a")) == "a"


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [
        ("PHÁT HUY VAI TRÒ CỦA NGƯỜI THỢ", "TRONG XÂY DỰNG LÀNG GỐM VĂN HÓA", True),
        ("TIN TỨC CỦA LÀNG GỐM", "PHÁT HUY VAI TRÒ CỦA NGƯỜI THỢ", False),  # a section's name is short
        ("ỦY BAN NHÂN DÂN HUYỆN THANH LÂM", "PHÁT HUY VAI TRÒ CỦA NGƯỜI THỢ", False),  # an institution's is its own
        ("PHÁT HUY VAI TRÒ CỦA NGƯỜI THỢ", "- LÀNG GỐM VĂN HÓA", False),
    ],
)
def test_a_headline_in_capitals_over_two_lines(first: str, second: str, one: bool) -> None:
    lines = lines_of([first, second, "", P1, P2], Alphabet())
    assert (len(paragraphs.group(lines, rules.classify(lines))[0].lines) == 2) is one


def test_a_paragraph_ends_where_the_next_word_would_have_fitted() -> None:
    full = "Làng gốm nằm bên sông, chiều nào cũng đỏ lửa lò nung và đông khách ghé thăm"
    wrapped = [full, "từ khắp nơi. Thợ già kể chuyện xưa cho đám trẻ nghe suốt cả buổi chiều dài"] * 4
    ended = "từ khắp nơi, ai cũng vui vẻ ra về cùng món quà nhỏ của làng."
    lines = lines_of(
        [*wrapped, full, ended, "Anh thợ trẻ nói rằng năm nay làng đón nhiều khách hơn hẳn mọi năm", "trước."],
        Alphabet(),
    )
    groups = paragraphs.group(lines, rules.classify(lines))
    assert [one.lines[0].shown[:8] for one in groups] == ["Làng gốm", "Anh thợ "]


@pytest.mark.parametrize(("items", "boxed"), [(1, False), (2, True)])
def test_one_line_after_see_more_may_be_a_heading(items: int, boxed: bool) -> None:
    others = ["Chủ động tìm hướng đi mới cho làng nghề", "Nghề mộc cũng đổi thay"][:items]
    role = _role(3, "Giữ lửa làng gốm bên sông", P1, "Xem thêm", *others, P2, P3)
    assert (role == "related") is boxed


@pytest.mark.parametrize(
    ("lines", "blocks"),
    [
        (("Thị trường lớn nhất của làng gốm này vẫn là", "Công ty Gốm Sông Cái", "rồi đến các chợ quê quanh vùng."), 1),
        (("Ông Phạm", "Văn Nhỡ đã ngồi bên lò từ sáng sớm, tay vẫn còn dính bùn đất của mẻ gốm hôm qua."), 1),
        (("Làng nghề đổi mới", "Văn Nhỡ đã ngồi bên lò từ sáng sớm, tay vẫn còn dính bùn đất của mẻ gốm hôm qua."), 2),
    ],
    ids=["a link's words", "a name", "a heading"],
)
def test_a_sentence_that_a_dump_broke_at_a_name(lines: tuple[str, ...], blocks: int) -> None:
    page = lines_of(["Lò gốm đỏ lửa giữa làng", "", P1, *lines, P2], Alphabet())
    groups = paragraphs.group(page, rules.classify(page))
    assert len(groups) == 4 + blocks


def test_an_indent_begins_a_paragraph_of_a_wrapped_page() -> None:
    full = "Làng gốm nằm bên sông, chiều nào cũng đỏ lửa lò nung và đông khách ghé"
    going = "thăm từ khắp nơi đổ về, thợ già kể chuyện xưa cho đám trẻ nghe đến tối"
    page = lines_of(
        [
            *[full, going] * 5,
            "   Bà Năm thì nói rằng năm nay làng đón nhiều khách hơn hẳn mọi năm vì",
            "đường mới đã xong.",
        ],
        Alphabet(),
    )
    groups = paragraphs.group(page, rules.classify(page))
    assert [one.whole.shown[:7] for one in groups] == ["Làng gố", "Bà Năm "]
