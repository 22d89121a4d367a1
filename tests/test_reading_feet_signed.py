"""Under a text: whose a piece of literature is, names in short before tags, hours, polls on a line, a film's source."""

from __future__ import annotations

import pytest

from newsarchive.reading.layout.foot import pen_names
from newsarchive.reading.lines import ballots
from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of
from reading_samples import TEXT, TITLE, read_lines, rows


def _roles(*foot: str) -> list[str]:
    found = read_lines(TITLE, "", *TEXT, *foot)
    return [rows(found, 3 + len(TEXT) + step)[0][0] for step in range(len(foot))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bút ký của Việt Bắc", "Việt Bắc"),
        ("Ký sự của Lê Tự Lâm", "Lê Tự Lâm"),
        ("Tản văn: Nguyễn Thu Hà", "Nguyễn Thu Hà"),
        ("A short story by Jane Harker", "Jane Harker"),
        ("Reportage de Jeanne Martin", "Jeanne Martin"),
        ("Cerpen karya Rina Sugiarti", "Rina Sugiarti"),
    ],
)
def test_whose_a_piece_of_literature_is(text: str, name: str) -> None:
    found = pen_names.of_genre(text)
    assert found is not None
    assert text[found.pieces[0].value :] == name


@pytest.mark.parametrize(
    "text",
    [
        "Bút ký của một người xa quê",
        "Thơ của các em học sinh lớp 5",
        "Bút ký dự thi",
        "Phóng sự - Ghi chép",
        "Truyện của bản làng",
        "Bình luận: 12",
        "Nouvelle de la semaine",
        "Reportage de la rédaction au cœur du marais",
    ],
)
def test_what_is_of_nobody_by_name(text: str) -> None:
    assert pen_names.of_genre(text) is None


def test_a_writer_is_known_by_it_under_the_text() -> None:
    assert _roles("", "Bút ký của Việt Bắc", "", "In trang")[1] == "byline"
    assert read_lines(TITLE, "", *TEXT, "", "Bút ký của Việt Bắc", "", "In trang").article.author == "Việt Bắc"


def test_initials_before_the_tags_sign() -> None:
    assert _roles("", "T.B.H", "Thẻ: làng gốm, lò nung, nghề xưa")[1] == "byline"


@pytest.mark.parametrize("label", ["Tin - ảnh", "Tin & ảnh", "Bài, video"])
def test_who_wrote_and_took_the_pictures(label: str) -> None:
    found = read_lines(TITLE, "", *TEXT, f"{label}: PHAN ANH", "Chia sẻ")
    assert found.article.author == "PHAN ANH"


def test_the_source_of_a_film_that_is_led_to_under_the_text() -> None:
    found = read_lines(TITLE, "", *TEXT, ">>> Mời độc giả xem thêm video: Cảnh sát vây bắt cướp giật", "(Nguồn: ANTV)")
    assert found.article.original_source == "antv"


def test_a_source_in_a_list_of_other_stories_is_theirs() -> None:
    box = ("Tin liên quan", "- Cảnh sát vây bắt cướp giật giữa phố", "(Nguồn: ANTV)")
    assert read_lines(TITLE, "", *TEXT, *box).article.original_source is None


HOURS = [
    ("Giờ làm việc", "Sáng: 7h00 - 11h30", "Chiều: 13h30 - 17h00"),
    ("Giờ mở cửa: 7h30 - 16h30",),
    ("Opening hours: 9am - 5pm",),
    ("Horaires d'ouverture : 9h-12h",),
    ("Jam pelayanan: 08:00 - 15:00",),
]


@pytest.mark.parametrize("hours", HOURS, ids=lambda lines: lines[0])
def test_when_an_office_is_open_is_of_the_imprint(hours: tuple[str, ...]) -> None:
    foot = ("Tin liên quan", "Người giữ lửa lò cuối cùng của xóm bãi", *hours, "Địa chỉ: Tổ 9, thị trấn Sông Luông")
    assert set(_roles(*foot)[2:]) == {"contact"}


@pytest.mark.parametrize("text", ["Giờ làm việc của công nhân sẽ rút ngắn từ tháng 7", "Giờ mở cửa chợ đêm thay đổi"])
def test_a_headline_of_hours_is_another_story(text: str) -> None:
    assert _roles("Tin liên quan", text, "Người giữ lửa lò cuối cùng của xóm bãi")[1] == "related"


@pytest.mark.parametrize(
    "text",
    [
        "Bài viết có hữu ích với bạn không?   Có   Không",
        "Was this useful? Yes | No",
        "Cet article vous aide ? Oui / Non",
    ],
)
def test_a_poll_on_one_line(text: str) -> None:
    assert ballots.is_poll(lines_of((text,), Alphabet())[0])


@pytest.mark.parametrize("text", ["Ai sẽ thắng?   Có lẽ Nam   Không ai biết", "Có nên học nghề? Có.", "Hỏi gì?  Có"])
def test_a_question_that_the_author_answers_is_no_poll(text: str) -> None:
    assert not ballots.is_poll(lines_of((text,), Alphabet())[0])


@pytest.mark.parametrize("text", ["Bạn là người truy cập thứ: 2.230.918", "You are visitor number: 20,331"])
def test_the_readers_own_number_counts(text: str) -> None:
    assert _roles("Các tin khác:", "* Thu hồi lô măng chua (10-05-2024)", text)[-1] == "counter"


@pytest.mark.parametrize("text", ["Xem bản đầy đủ", "Desktop version", "Version complète"])
def test_the_other_shape_of_a_page_is_a_tool(text: str) -> None:
    assert _roles("Tin liên quan", "• Người giữ lửa lò cuối cùng của xóm bãi", text)[-1] == "navigation"


def test_the_first_of_a_list_of_links_is_a_link_though_it_is_an_offices_name() -> None:
    links = (
        "LIÊN KẾT WEBSITE",
        "Bộ Thủy lợi và Nông thôn",
        "Trung tâm Dự báo thủy văn",
        "Viện Khoa học công trình sông",
    )
    assert _roles("Xem tất cả", *links, "Đang truy cập: 52")[1:5] == ["navigation"] * 4


def test_a_name_over_the_imprint_is_none_of_the_links_over_it() -> None:
    foot = ("Website liên kết", "CỤC HẢI QUAN TỈNH VĨNH SƠN", "Trụ sở: 212 Trần Phú. ĐT: (0298) 3 871 555")
    assert _roles("Xem tất cả", *foot)[2] == "contact"


@pytest.mark.parametrize("text", ["T.Phượng - T.Hiệp", "H.Lan, Tr. Minh", "T.Minh"])
def test_names_in_short_sign(text: str) -> None:
    assert pen_names.is_short(text)


@pytest.mark.parametrize("text", ["T.Phượng - Tin tức", "Q.1 - Q.3", "T.Phượng - ", "P.V - Thời sự"])
def test_what_only_begins_in_short_does_not(text: str) -> None:
    assert not pen_names.is_short(text)
