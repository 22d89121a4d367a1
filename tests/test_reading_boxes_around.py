"""Over a headline and within a text: boxes, players, announced pictures, rows that ask readers to subscribe."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines import subscriptions
from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of
from reading_samples import TEXT, TITLE, read_lines, rows

P1, P2 = TEXT
P3 = "Năm nay làng có thêm sáu bạn trẻ về học nghề, ai cũng mong giữ được lửa lò cho mai sau."
STORY = "Chợ gốm đầu xuân đông khách hơn hẳn mọi năm trước"


def _over(*lines: str) -> list[str]:
    """What lines over a headline are."""
    found = read_lines(*lines, TITLE, "12/3/2021", "", *TEXT, P3)
    return [rows(found, at)[0][0] for at in range(1, len(lines) + 1)]


def _within(*lines: str) -> list[str]:
    """What lines between two paragraphs are."""
    found = read_lines(TITLE, "", P1, "", *lines, "", P2, "", P3)
    return [rows(found, 5 + at)[0][0] for at in range(len(lines)) if lines[at]]


MENU = ("Trang chủ", "Thời sự", "Kinh tế")


@pytest.mark.parametrize("name", ["THÔNG BÁO MỚI", "TIÊU ĐIỂM", "Tin nóng", "CHUYỆN TRONG XÃ"])
def test_a_box_over_the_headline(name: str) -> None:
    stories = ("Lịch cắt điện tuần này", "Niêm yết danh sách hộ vay vốn", "Về việc thu gom rác xây dựng")
    assert _over(*MENU, name, *stories, "TIN TỨC")[3:7] == ["related"] * 4


@pytest.mark.parametrize("name", ["THÔNG BÁO", "TIÊU ĐIỂM", "GIỚI THIỆU"])
def test_names_of_boxes_among_short_entries_are_a_menu(name: str) -> None:
    assert set(_over(*MENU, name, "Văn bản mới", "Lịch công tác", "Hỏi đáp")) <= {"navigation", "kicker"}


def test_what_a_portal_measures_is_no_story() -> None:
    assert _over(*MENU, "DỰ BÁO THỜI TIẾT", "Vùng biển Cửa Lạch: gió cấp 5", "Tầm nhìn xa trên mười cây số")[3:] == [
        "navigation",
        "navigation",
        "navigation",
    ]


def test_topics_under_a_label() -> None:
    assert (
        _over("Dòng sự kiện:", "Bão số 5", "SEA Games 30", "Giá thịt lợn", "Trang chủ / Xã hội")[:4] == ["related"] * 4
    )


def test_a_label_over_the_headline_leads_to_nothing() -> None:
    assert _over(*MENU, "Dòng sự kiện:")[3] in {"kicker", "navigation"}


def test_more_of_a_box_over_the_headline() -> None:
    assert _over(*MENU, "TIN MỚI", STORY, STORY + " nữa", "Xem tất cả", "Trang chủ / Xã hội")[3:7] == ["related"] * 4


def test_the_times_of_a_player_date_nothing() -> None:
    found = read_lines(TITLE, "12/3/2021", "Video Player", "00:00", "02:14", "", *TEXT)
    assert [rows(found, at)[0][0] for at in (4, 5)] == ["navigation"] * 2
    assert str(found.article.date) == "2021-03-12"


def test_an_hour_beside_a_day_is_the_storys() -> None:
    found = read_lines(TITLE, "12/3/2021", "02:14", "", *TEXT)
    assert rows(found, 3)[0][0] == "published"


def test_a_desk_far_over_the_headline_is_an_entry() -> None:
    menu = ("Thời sự", "Kinh tế", "Xã hội", "Giáo dục", "Y tế", "Văn hóa", "Du lịch", "Thể thao", "Bạn đọc")
    assert _over("Tòa soạn", "Quảng cáo", *menu)[0] == "navigation"


def test_a_headline_in_brackets_between_paragraphs() -> None:
    assert _within("[Động đất gây lở tuyết, một nhóm leo núi mất tích]") == ["related"]


@pytest.mark.parametrize(
    "text",
    [
        "[Cả hội trường đứng dậy vỗ tay]",
        "[Bài viết được đăng lại theo đề nghị của nhiều bạn đọc]",
        "[This story has been updated to include a comment from the county]",
        "[Traduit de l'anglais par Marie Dupont pour le journal de la ville]",
        "[Ông cười, rồi kể tiếp chuyện hồi còn trẻ đi gánh đất cho lò.]",
        "[Ghi chú: số liệu do hợp tác xã cung cấp hồi đầu năm]",
    ],
)
def test_a_note_in_brackets_is_the_authors(text: str) -> None:
    assert "related" not in _within(text)


def test_one_long_headline_under_see_more() -> None:
    assert _within("Xem thêm", "", "Chợ truyền thống vắng khách, tiểu thương livestream bán hàng") == ["related"] * 2


def test_a_short_heading_after_a_button_is_the_authors() -> None:
    assert _within("Xem thêm", "", "Thiệt hại theo từng khu")[1] == "heading"


def test_more_of_a_box_within_the_text() -> None:
    assert _within("TIN LIÊN QUAN", STORY, STORY + " nữa", "Xem tất cả") == ["related"] * 4


@pytest.mark.parametrize(
    "announced",
    [
        "Một số hình ảnh tại buổi khám bệnh:",
        "Dưới đây là một vài hình ảnh:",
        "Voici quelques photos de la fête :",
        "Some pictures from the day:",
        "Berikut beberapa foto kegiatan:",
    ],
)
def test_what_follows_announced_pictures_are_captions(announced: str) -> None:
    found = read_lines(TITLE, "", *TEXT, announced, "Trận kéo co của khối 6", "Trao giải", "Lê Thị Thanh")
    assert [rows(found, at)[0][0] for at in (6, 7)] == ["caption"] * 2


@pytest.mark.parametrize(
    "announced",
    [
        "Anh Khang kể lại chuyện cũ:",
        "Hình ảnh quê nhà, theo lời ông, gồm:",
        "Ảnh hưởng của bão tới từng xã:",
        "Những món quà của ngày hội:",
    ],
)
def test_what_follows_other_words_is_the_authors(announced: str) -> None:
    found = read_lines(TITLE, "", *TEXT, announced, "Trận kéo co của khối 6", "Trao giải", "Lê Thị Thanh")
    assert "caption-announced" not in {rule for at in (6, 7) for _, rule in rows(found, at)}


def test_what_stands_apart_from_announced_pictures_is_none() -> None:
    found = read_lines(TITLE, "", *TEXT, "Một số hình ảnh:", "Trận kéo co", "Trao giải", "", "Hai mùa lò", P3)
    assert rows(found, 9)[0][0] == "heading"


@pytest.mark.parametrize(
    "text",
    [
        "«La semaine vaudoise» Recevez chaque vendredi notre sélection. S'inscrire",
        "Tin sáng gửi tận hộp thư. Đăng ký ngay",
        "The week in five minutes. Sign up",
    ],
)
def test_a_row_that_ends_in_a_button(text: str) -> None:
    assert subscriptions.ends_in_button(lines_of((text,), Alphabet())[0])
    assert _within(text) == ["navigation"]


@pytest.mark.parametrize(
    "text",
    [
        "Il a oublié de s'inscrire",
        "Hết hạn mới đăng ký",
        "He asked the club to let him sign up",
        "Elle hésitait. Puis elle a voulu s'inscrire.",
    ],
)
def test_a_sentence_that_ends_alike(text: str) -> None:
    assert not subscriptions.ends_in_button(lines_of((text,), Alphabet())[0])
