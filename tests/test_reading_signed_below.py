"""Under the text: who signs in the first lines, polls in one row, numbered comments, links by their sign."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.rules import verdict
from reading_samples import TEXT, TITLE, article, read_lines, rows

P1, P2 = TEXT
LONG = (*TEXT, *TEXT[::-1])
BOX = ("Tin liên quan", "Chợ quê đông khách trở lại", "Đò ngang chạy thêm chuyến")


def _roles(*under: str) -> list[str]:
    """The roles of the lines under a text."""
    reading = read_lines(TITLE, *LONG, *under)
    return [rows(reading, len(LONG) + 2 + i)[0][0] for i in range(len(under))]


def _role(text: str) -> str | None:
    role = verdict(Line(1, text, text)).role
    return role.value if role else None


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Bài và ảnh Phan Hạ Vy", "Phan Hạ Vy"),
        ("Tin, ảnh Hồng Nhung", "Hồng Nhung"),
        ("Text and photos Jane Doe", "Jane Doe"),
        ("Textes et photos Jeanne Martin", "Jeanne Martin"),
        ("Teks dan foto Budi Santoso", "Budi Santoso"),
        ("Tác giả bài viết: Trung tâm Y tế huyện", "Trung tâm Y tế huyện"),
        ("Văn phòng Sở", "Văn phòng Sở"),
        ("Kim Ngân - Vụ An toàn đập", "Kim Ngân"),
        ("Lê Thị Hoa - Thư viện tỉnh", "Lê Thị Hoa"),
    ],
)
def test_a_line_that_signs_is_no_headline_of_another_story(line: str, author: str) -> None:
    reading = article(TITLE, *LONG, line, *BOX)
    assert reading.author == author


def test_a_name_after_links_of_one_form_signs_the_text_above_them() -> None:
    links = (">> Người phụ nữ ba lần hiến máu", ">> Chàng trai mở lớp dạy đàn")
    assert _roles(*links, "Nguyên Bảo", "", "Tags: gốm, làng nghề")[:3] == ["related", "related", "byline"]
    assert _roles(*links, "Một ngày ở xưởng gốm cuối làng", "", "Tags: gốm, làng nghề")[2] != "byline"


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Theo Giao thông Ngày mới", "source"),
        ("Theo dấu chân người thợ gốm", "related"),
        ("Theo Bác sĩ Lan, nên tiêm phòng sớm", "related"),
    ],
)
def test_whom_a_text_was_taken_from_stands_first_under_it(line: str, role: str) -> None:
    assert _roles(line, "Chia sẻ", *BOX)[0] == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Thăm dò ý kiến: Trang này có dễ dùng không? Rất dễ | Bình thường | Khó | Gửi", "navigation"),
        ("Poll: Should the bridge be closed?  Yes  No  Vote", "navigation"),
        ("Sondage : faut-il fermer le pont ? Oui | Non | Sans avis", "navigation"),
        ("Vì sao giá tăng? Hà Nội | Sài Gòn | Huế", None),
        ("Should the bridge be closed? Councillors | voters | the mill", None),
        ("Ông hỏi: Ai làm? Tôi | anh | nó đều không biết việc này từ đâu ra.", None),
        ("1.Posté par Awa le 14/11/2019 18:02", "comment"),
        ("12. Posted by John on May 2, 2014 at 10:12", "comment"),
        ("3. Posted by police on Monday night, a notice warned drivers", None),
        ("2. Gửi bởi nhiều người ngày càng đông", None),
        ("Also Read | Mobile ration vans to cover hill villages", "related"),
        ("Baca: Pedagang Pasar Atas Tolak Direlokasi ke Lahan", "related"),
        ("Baca: doa sebelum makan", None),
        ("Voir : page 12", None),
        ("Xem: Điều 5 Luật Đất đai.", None),
        ("Also Read | the small print", None),
        ("3上一篇  下一篇4", "navigation"),
        ("上一篇文章讲了桥的故事", None),
        ("ShareTweetSend", "navigation"),
        ("SaveMart", None),
        ("VietNamNet", None),
        ("Il vous reste une partie de l’article à découvrir.", "navigation"),
        ("Il vous reste une partie du chemin à parcourir avant l'hiver.", None),
        ("You have read 3 free articles this month.", "navigation"),
        ("You have read the free press for years.", None),
        ("Bài và ảnh đẹp nhất tuần", None),
        ("Tin và ảnh hội nghị", None),
        ("Photos and words fail", None),
    ],
)
def test_what_a_line_is_by_itself(text: str, role: str | None) -> None:
    assert _role(text) == role


def test_the_sites_name_over_its_menu_ends_the_comments() -> None:
    page = ("Báo Làng Gốm", "Trang chủ", "", TITLE, *LONG, "Bình luận (1)", "Lan", "Hay quá!")
    reading = read_lines(*page, "Báo Làng Gốm", "Giới thiệu", "Quy tắc đạo đức", "Đấu thầu")
    assert [rows(reading, len(page) + i)[0][0] for i in range(5)] == [
        *("comment", "masthead", "navigation", "navigation", "navigation"),
    ]


def test_a_reader_who_answers_under_the_sites_name_is_still_a_reader() -> None:
    page = ("Báo Làng Gốm", "Trang chủ", "", TITLE, *LONG, "Bình luận (1)", "Lan", "Hay quá!")
    reading = read_lines(*page, "Báo Làng Gốm", "Cảm ơn chị Lan đã đọc và góp ý cho tòa soạn.")
    assert rows(reading, len(page) + 2)[0][0] == "comment"


def test_a_row_in_small_letters_is_tags_and_one_in_capitals_is_a_menu() -> None:
    assert _roles("gốm  nghỉ lễ 2/9  đường sắt", *BOX)[0] == "related"
    assert _roles("Gốm  Nghỉ lễ  Đường sắt", *BOX)[0] == "navigation"


def test_how_long_ago_and_by_whom_stands_under_a_teaser() -> None:
    under = ("Tin khác", "Xe khách hết chỗ từ cuối tuần", "1 giờ trước - Bến xe Online")
    assert _roles(*under, "Mở bán vé máy bay sớm hơn", "3 giờ trước - Hàng không Trẻ") == ["related"] * 5


def test_a_tools_name_before_a_colon_may_open_another_headline() -> None:
    box = ("Latest news", "Hill farms wait for rain again", "Weather: the coast braces for early summer")
    assert _roles(*box, "Board exams: question paper was old") == ["related"] * 4
    assert _roles(*box[:2], "Weather: 21°C", "Wind: 3 km/h")[2] != "related"


def test_counts_between_teasers_are_of_their_box_within_the_text() -> None:
    box = ("Xem nhiều", "Bắt cá linh đầu mùa trên đồng", "12", "Phà Cái Dứa ngừng chạy vì nước xiết", "5")
    reading = read_lines(TITLE, "", P1, "", P2, "", *box, "", *(one for p in LONG for one in (p, "")))
    assert {rows(reading, 7 + i)[0][0] for i in range(5)} == {"related"}


@pytest.mark.parametrize(
    ("lines", "role"),
    [
        (("> Cảnh báo app cho vay đội lốt ví", "> Chủ hụi ôm tiền bỏ trốn, công an vào cuộc"), "related"),
        (("> Ai về làng gốm mà coi bến,", "> Trai thì nhào đất, gái ngồi chuốt men."), "body"),
        (("> Tôi không bán xưởng này cho ai cả.", "> Nó là của cha tôi để lại."), "body"),
    ],
)
def test_a_quotes_sign_before_headlines_leads_to_them(lines: tuple[str, ...], role: str) -> None:
    reading = read_lines(TITLE, "", P1, "", P2, "", *lines, "", P2, "", P1)
    assert [rows(reading, 7 + i)[0][0] for i in range(2)] == [role, role]


def test_a_paragraph_that_fades_before_a_wall_is_the_texts() -> None:
    fading = "Le maire a fait ouvrir la salle pour accueillir les riverains et tous les anciens de la rue, qui"
    reading = read_lines(TITLE, *LONG, fading, "Il vous reste une partie de l’article à découvrir.", "J’en profite")
    assert rows(reading, len(LONG) + 2)[0][0] == "body"


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Ban biên tập: Chào bạn, thông tin sẽ được công bố ạ.", "comment"),
        ("Tòa soạn: 19 đường Hàng Sao, thành phố Bình Lâm", "contact"),
        ("Ban biên tập: Nguyễn Văn An", "contact"),
    ],
)
def test_the_desk_answers_a_reader_or_stands_in_the_imprint(line: str, role: str) -> None:
    assert _roles("Bình luận (1)", "Lan", "Hay quá, cảm ơn.", line)[3] == role


def test_a_forms_field_for_an_address_is_of_the_comments() -> None:
    assert _roles("Bình luận", "Họ và tên", "Địa chỉ email", "Gửi bình luận") == ["comment"] * 4


def test_a_section_over_a_headline_and_its_day_is_no_menu_again() -> None:
    page = ("Xã hội", "Thể thao", "", TITLE, *LONG, "Đọc nhiều", "Thủ khoa con nhà vạn chài ven sông", "")
    under = (
        "Xã hội",
        "Hơn một nghìn suất cháo mỗi sáng",
        "17/10/2020 19:20",
        "Trao sổ tiết kiệm cho trẻ",
        "16/10/2020",
    )
    reading = read_lines(*page, *under)
    assert rows(reading, len(page) + 1)[0][0] == "related"
    reading = read_lines(*page, "Xã hội", "Thể thao")
    assert rows(reading, len(page) + 1)[0][0] == "navigation"


FILMS = ("00:48", "Khoảnh khắc cột điện đổ xuống sông", "02:15", "Cận cảnh hố xoáy trước vàm")


@pytest.mark.parametrize(
    ("name", "lines", "role"),
    [
        ("Video", FILMS, "related"),
        ("Vidéos", (FILMS[1], FILMS[0], FILMS[3], FILMS[2]), "related"),
        ("Một đêm ở bến", FILMS, None),
    ],
)
def test_a_box_of_films_within_the_text_has_their_lengths(name: str, lines: tuple[str, ...], role: str | None) -> None:
    page = (TITLE, "", P1, "", P2, "", name, *lines, "", P2, "", P1, "", P2)
    reading = read_lines(*page)
    found = {rows(reading, 7 + i)[0][0] for i in range(5)}
    assert (found == {role}) if role else ("related" not in found)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Article réservé aux abonnés", "navigation"),
        ("Pour lire gratuitement cet article réservé aux abonnés, connectez-vous", "navigation"),
        ("Un article réservé aux abonnés du journal a tout changé.", None),
        ("Pour lire le jugement, connectez-vous au greffe", None),
    ],
)
def test_a_wall_of_a_paper_in_french(text: str, role: str | None) -> None:
    assert _role(text) == role
