"""What stands at the foot and around a text by its form: boxes, counters, tools, addresses; and what looks so."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines import box_names, counters, feet, follow_bars, imprints, players, site_pages
from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import Line, lines_of
from reading_samples import TEXT, TITLE, read_lines, rows

P1, P2 = (f"{one[:-1]}, theo lời kể của những người còn nhớ ngày ấy." for one in TEXT)
P3 = P1.replace("Người", "Ông")
DATE = "12/03/2022 08:15"
ONE, OTHER = "Nghề vá lưới ở xóm Cồn trước mùa gió chướng", "Giá mực khô tăng trước mùa biển động cuối năm"


def _line(text: str) -> Line:
    return lines_of([text], Alphabet())[0]


@pytest.mark.parametrize(
    "name",
    [
        *("TIN NÊN ĐỌC", "Bài đáng đọc", "Tin cần biết", "Đừng bỏ qua", "Bạn không nên bỏ lỡ", "Tin chọn lọc"),
        *("Must-reads", "Worth reading", "Read this next", "À ne pas rater", "Les incontournables", "Wajib dibaca"),
        *("Layak dibaca", "Bacaan lainnya", "必读", "不容错过", "编辑精选"),
    ],
)
def test_a_box_says_that_its_stories_are_worth_reading(name: str) -> None:
    assert box_names.is_of_stories(_line(name).key)


@pytest.mark.parametrize(
    "name",
    [
        *("Những điều cần biết khi vay vốn", "Tin ai bây giờ", "Đừng bỏ lỡ vụ lúa này", "Sách đáng đọc", "Bài học lớn"),
        *("Worth the wait", "Must do better", "Ne pas manquer d'eau", "Wajib lapor", "必须改变", "值得一提的是"),
    ],
)
def test_an_authors_heading_does_not(name: str) -> None:
    assert not box_names.is_of_stories(_line(name).key)


def test_a_box_within_the_text_is_what_stands_under_its_name() -> None:
    found = read_lines(TITLE, DATE, "", P1, P2, "TIN NÊN ĐỌC", ONE, OTHER, P3, P2.replace("Mỗi", "Từng"))
    assert [rows(found, line)[0][0] for line in range(6, 10)] == ["related", "related", "related", "body"]


def test_a_place_before_a_headline_does_not_end_the_box() -> None:
    head = "Vexoin. Le boulanger du bourg cherche un repreneur"
    found = read_lines(TITLE, DATE, "", P1, "", P2, "", "Lire aussi", head, "", P3, "", P2.replace("Mỗi", "Từng"))
    assert rows(found, 9)[0][0] == "related"
    said = "Il est parti. Le boulanger du bourg cherche encore un repreneur pour sa boutique de la place."
    found = read_lines(TITLE, DATE, "", P1, "", P2, "", "Lire aussi", ONE, "", said, "", P3)
    assert rows(found, 11)[0][0] == "body"


def test_a_headline_with_its_day_right_under_it_is_another_story() -> None:
    found = read_lines(TITLE, DATE, "", P1, "", P2, "", ONE, "10/02/2022", "", P3, "", P2.replace("Mỗi", "Từng"))
    assert [rows(found, line)[0][0] for line in (8, 9, 11)] == ["related", "related", "body"]


def test_a_day_over_a_paragraph_of_a_chronology_is_the_texts() -> None:
    found = read_lines(TITLE, DATE, "", P1, "", "10/02/2021", P2, "", "11/03/2021", P3, "", P2.replace("Mỗi", "Từng"))
    assert [rows(found, line)[0][0] for line in (6, 9)] == ["heading", "heading"]
    found = read_lines(TITLE, DATE, "", P1, P2, "", "Khởi công lò mới", "11/02/2021", P3, P2.replace("Mỗi", "Từng"))
    assert rows(found, 7)[0][0] != "related"


@pytest.mark.parametrize("text", ["顶: 862踩: 41", "顶：38 踩：2", "赞: 12", "很赞哦！(312)"])
def test_likes_and_dislikes_are_counted(text: str) -> None:
    assert counters.is_number(_line(text))


@pytest.mark.parametrize("text", ["顶: 好文章", "踩雷: 41", "顶楼: 3 间", "赞助: 500"])
def test_other_words_before_a_number_are_no_counter(text: str) -> None:
    assert not counters.is_number(_line(text))


def test_counters_on_lines_of_one_word_each_are_counters_to_the_last() -> None:
    top = ("Truy cập", "Hôm nay:", "41", "Hôm qua:", "97", "Tất cả:", "150662")
    found = read_lines(*top, "", TITLE, "", DATE, "", P1, P2, P3)
    assert {rows(found, line)[0][0] for line in range(1, 8)} == {"counter"}
    found = read_lines("Trang chủ", "Tất cả:", "24", "", TITLE, "", DATE, "", P1, P2, P3)
    assert "counter" not in {rows(found, line)[0][0] for line in (1, 2, 3)}


@pytest.mark.parametrize("text", ["Nghe: Giọng miền Bắc | Giọng miền Nam", "Giọng nữ / Giọng nam", "Voix féminine"])
def test_voices_of_a_player_are_a_tool(text: str) -> None:
    assert players.is_player(_line(text))


@pytest.mark.parametrize("text", ["Nghe giọng nói của mẹ", "Giọng hát miền Tây", "Giọng nam cao nhất hội thi"])
def test_voices_in_a_text_are_none(text: str) -> None:
    assert not players.is_player(_line(text))


@pytest.mark.parametrize(
    "text", ["Terms of Service    Your Privacy Choices    Help", "關於我們　隱私權政策　客服中心", "服務條款　聯絡我們"]
)
def test_a_row_of_pages_of_the_site_is_a_menu(text: str) -> None:
    assert site_pages.is_legal_row(_line(text))


@pytest.mark.parametrize("text", ["Our choices    Help us", "我們的選擇　你的幫助", "Privacy matters, said the judge."])
def test_other_rows_are_not(text: str) -> None:
    assert not site_pages.is_legal_row(_line(text))


@pytest.mark.parametrize(
    ("text", "follows"), [("Theo dõi THX", True), ("Follow LacHong+", True), ("Theo dõi TTXNA", True)]
)
def test_an_outlet_may_be_followed_by_its_letters(text: str, *, follows: bool) -> None:
    assert follow_bars.is_follow_bar(_line(text)) == follows


@pytest.mark.parametrize(
    "text", ["Theo dõi bão", "Theo dõi Biển Đông", "Follow Me Home", "Theo dõi COVID kéo dài ở trẻ"]
)
def test_what_else_is_followed_is_no_bar(text: str) -> None:
    assert not follow_bars.is_follow_bar(_line(text))


@pytest.mark.parametrize(
    "text",
    [
        "Cơ sở 1: 210 đường Hùng Vương, thành phố Nam Trà",
        "Văn phòng đại diện: số 12 phố Huế, quận Đông",
        "Contacter la rédaction : 12 quai des Salines, 85999 Maurevert",
        "Office: 14 Harbour Road, Saltmere",
    ],
)
def test_an_address_may_have_a_label(text: str) -> None:
    assert imprints.is_imprint(_line(text))


@pytest.mark.parametrize(
    "text",
    [
        "Cơ sở 1: thu mua 210 tấn lúa",
        "Kho: còn 15 bao gạo",
        "Ban đầu: 20 hộ ở đường lớn",
        "Site: under review",
        "Trung tâm: nơi bà con gửi gắm",
        "Office: shut until May",
    ],
)
def test_what_else_follows_such_a_label_is_no_address(text: str) -> None:
    assert not imprints.is_imprint(_line(text))


@pytest.mark.parametrize(
    "text",
    ["Trước / Sau", "Previous | Next", "Précédent / Suivant", "Trở thành người đầu tiên tặng sao cho bài viết"],
)
def test_steps_and_stars_are_tools_of_the_foot(text: str) -> None:
    assert feet.is_tool(_line(text))


@pytest.mark.parametrize(
    "text", ["Trước và sau lũ", "Sau trước có nhau", "Người đầu tiên đặt chân lên cồn", "Trở thành người mẹ của bản"]
)
def test_words_of_a_headline_are_none(text: str) -> None:
    assert not feet.is_tool(_line(text))


def test_a_name_right_under_the_form_of_comments_is_the_sites_where_its_desk_answers() -> None:
    foot = ("Bình luận (1)", "Năm Hòa 19-10-2021 08:20", "Mong bà con bình an.", "Trả lời   Thích 5", "Gửi bình luận")
    page = (TITLE, DATE, "", P1, P2, P3, *foot, "Người Miền Sông", "Tòa soạn: 12 Bến Ngự, thành phố Sa Thới")
    assert rows(read_lines(*page), 12)[0][0] == "contact"
    page = (*page[:10], "Lam Trần", "Sà lan hút cát đêm nào cũng chạy.", "Gửi bình luận")
    assert rows(read_lines(*page), 11)[0][0] == "comment"
