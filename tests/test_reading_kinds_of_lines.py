"""Lines that their form, their place or another line of the page tells: pictures, tools, boxes, the imprint."""

from __future__ import annotations

import pytest

from reading_samples import TEXT, TITLE, article, read_lines, rows

STORIES = ("Tin liên quan", "Người giữ lửa lò cuối cùng của xóm bãi", "Chợ gốm đầu xuân đông khách hơn mọi năm")
EDITOR = "Tổng Biên tập: Lê Đình Khoát"


def _foot(*lines: str, over: tuple[str, ...] = ()) -> list[str]:
    """What the lines under a text are; `over`: what stands over its headline."""
    found = read_lines(*over, TITLE, "", *TEXT, *lines)
    first = len(over) + 3 + len(TEXT)
    return [rows(found, first + step)[0][0] for step in range(len(lines))]


def _between(line: str) -> str:
    """What a line between two paragraphs is."""
    found = read_lines(TITLE, "", TEXT[0], "", line, "", TEXT[1], "", *TEXT)
    return rows(found, 5)[0][0]


@pytest.mark.parametrize(
    "line",
    [
        "Bến đò chiều cuối năm, chụp bằng điện thoại nên hơi mờ",
        "Tiểu thương thực hành dùng bình bột",
        "Une vue des délégués à l’ouverture des travaux",
        "Vue aérienne du quartier inondé",
        "An aerial view of the flooded quarter",
        "The deck of the bridge on Thursday. (Courier photo/Sam Idle)",
        "The new hall (Herald file photo - Ann Bell)",
    ],
)
def test_what_a_picture_shows_and_how_it_was_taken(line: str) -> None:
    assert _between(line) == "caption"


@pytest.mark.parametrize(
    "line",
    [
        "Vì sao người làng chưa muốn bỏ nghề",
        "Nghề gốm cần được thực hành từ nhỏ",
        "Vues opposées sur la fermeture",
        "Views differ on the new kiln",
        "Chụp ảnh cưới lên giá",
        "The photo that nobody took",
    ],
)
def test_headings_that_speak_of_views_and_pictures(line: str) -> None:
    assert _between(line) == "heading"


def test_an_original_is_where_a_text_comes_from() -> None:
    found = read_lines(TITLE, "Gốc: Báo Sông Vĩnh", "", *TEXT)
    assert rows(found, 2)[0][0] == "source"
    assert found.article.original_source == "bao-song-vinh"


def test_a_sentence_after_the_word_of_an_original_is_of_the_text() -> None:
    line = "Gốc: một cây đa già đứng giữa làng từ đời nào không ai nhớ."
    assert rows(read_lines(TITLE, "", TEXT[0], line, TEXT[1]), 4)[0][0] == "body"


@pytest.mark.parametrize("row", ["READ LATER  PRINT  A+ A-", "Text Sizes", "Đọc sau  In bài  A- A+", "Ukuran teks"])
def test_tools_between_headline_and_text(row: str) -> None:
    found = read_lines(TITLE, "Thứ ba, 14/05/2019 09:22", row, "", *TEXT)
    assert rows(found, 3)[0][0] == "navigation"
    assert found.article.title == TITLE
    assert found.article.author is None


def test_what_is_talked_of_today_over_the_headline_is_a_menu() -> None:
    found = read_lines("ĐIỂM TIN", "#Mùa thi   #Giá xăng   #Nắng nóng", TITLE, "", *TEXT, "#gốm #làng nghề")
    assert rows(found, 2)[0][0] == "navigation"
    assert rows(found, 7)[0][0] == "related"


@pytest.mark.parametrize(
    ("masthead", "line"),
    [
        ("BÁO SÔNG VĨNH", "Theo dõi Báo Sông Vĩnh"),
        ("THÔNG TẤN XÃ NAM Á", "Theo dõi TTXNA"),
        ("THE HARBOR TRIBUNE", "Follow The Harbor Tribune"),
    ],
)
def test_the_site_asks_to_be_followed_by_its_name_or_its_letters(masthead: str, line: str) -> None:
    assert _foot(*STORIES, line, over=(masthead, ""))[-1] == "navigation"


@pytest.mark.parametrize("line", ["Theo dõi chặt diễn biến cơn bão số 5", "Theo dõi UBND xã", "Follow the River Path"])
def test_headlines_of_what_is_followed_are_other_stories(line: str) -> None:
    assert _foot(*STORIES, line, "Mưa đá trút xuống bản vùng cao đêm qua", over=("BÁO SÔNG VĨNH", ""))[-2] == "related"


def test_a_part_of_the_site_over_its_address() -> None:
    over = ("MINISTRY OF WORKS AND ROADS", "")
    foot = (*STORIES, "", "Public Relations Unit, Ministry of Works and Roads", "Tel: +000 21 445 120")
    assert _foot(*foot, over=over)[-2] == "contact"


def test_a_story_that_ends_with_the_sites_name_stays_one() -> None:
    over = ("MINISTRY OF WORKS AND ROADS", "")
    foot = (
        *STORIES,
        "Fraudsters pose as clerks, Ministry of Works and Roads",
        "Mưa đá trút xuống bản vùng cao đêm qua",
    )
    assert _foot(*foot, over=over)[-2] == "related"


def test_whose_organ_the_site_is_ends_the_comments() -> None:
    form = ("Ý kiến bạn đọc (0)", "Họ và tên", "Email", "Nội dung", "Gửi bình luận", "")
    assert _foot(*form, "Cơ quan của Đảng bộ tỉnh Hòa Giang", EDITOR)[-2:] == ["contact", "contact"]


def test_a_reader_who_speaks_of_an_organ_goes_on_commenting() -> None:
    said = ("Ý kiến bạn đọc (1)", "Trần Nam", "Cơ quan của tôi cũng mua gốm ở đây", "Trả lời")
    assert _foot(*said)[2] == "comment"


@pytest.mark.parametrize(
    "name",
    [
        "Articles de la même rubrique",
        "Autres articles du même auteur",
        "More stories from the same section",
        "Artikel lain dalam kategori yang sama",
        "Top News Today",
    ],
)
def test_the_name_of_a_box_ends_the_comments(name: str) -> None:
    said = ("Vos commentaires", "Le 5 octobre 2021 à 07:14, par Le paysan", "Bravo à tous les potiers.", "")
    assert _foot(*said, name, "Les camionneurs suspendent leur grève", "Le coton local à l’honneur")[-3:] == [
        "related",
        "related",
        "related",
    ]


@pytest.mark.parametrize("line", ["Même rubrique depuis dix ans.", "The same section was flooded again last year."])
def test_readers_who_speak_of_sections_go_on_commenting(line: str) -> None:
    said = ("Vos commentaires", "Le 5 octobre 2021 à 07:14, par Le paysan", line)
    assert _foot(*said)[-1] == "comment"


def test_a_longer_line_that_asks_for_comments_opens_them() -> None:
    assert _foot(*STORIES, "", "Bình luận của bạn về bài viết", "Gửi bình luận")[-2:] == ["comment", "comment"]


def test_a_headline_about_comments_opens_none() -> None:
    line = "Bình luận về cổ phiếu ngân hàng tuần này"
    assert _foot(*STORIES, line, "Mưa đá trút xuống bản vùng cao đêm qua")[-2:] == ["related", "related"]


def test_a_standfirst_of_two_clauses_is_no_headline() -> None:
    title = "Ginger growers in the valley seek relief after wilt ruins crop"
    said = "Growers’ federation puts the loss at four crore; minister promises a visit"
    text = (
        "Bacterial wilt has destroyed ginger on many acres in the valley and the hills around it this year.",
        "The federation of growers has written to the capital asking for relief after the loss of the crop.",
    )
    over = ("DISTRICTS", title, said, "June 12, 2022 06:15 pm", "READ LATER  PRINT  A+ A-")
    assert article(*over, *text).title == title
