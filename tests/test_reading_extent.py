"""Where the text begins and ends: what an author wrote is within, what a site adds is not."""

from __future__ import annotations

import pytest

from newsarchive.reading.layout.body import extent, own_texts
from reading_samples import TEXT, TITLE, article, aside, read_lines, rows

P1, P2 = TEXT
STANZA = ("Con về thăm ngoại mùa gặt", "Lúa thơm rải kín sân nhà", "Cười hiền như thuở hôm qua.")


def _kept(line: int, *lines: str) -> bool:
    return rows(read_lines(*lines), line)[0][0] in ("body", "heading", "caption")


@pytest.mark.parametrize(
    "after",
    [
        ("Xin gửi về:", "1. Bà Lò Thị Pánh, bản Nà Tòng", "Điện thoại: 0912 000 111", "Số tài khoản: 1234 5678"),
        ("Cùng dự có:", "• Ông Lê Hải, trưởng bản", "• Bà Vũ Thị Mận, nghệ nhân"),
        ("Ghi chú", "[1] Nguyễn Thừa Hỷ (2010), Đô thị cổ miền Trung, NXB Thế Giới"),
        ("Một câu ngắn gọn.", "Rồi một câu nữa."),
        ("Mỗi sáng, lò nung đỏ lửa từ khi gà chưa gáy và chỉ tắt khi",),
        ("(Còn nữa)",),
        ("Địa điểm: Nhà văn hóa thôn",),
        ("Bình An, ngày 12 tháng 3 năm 2021",),
    ],
)
def test_the_text_goes_on_after_its_last_paragraph(after: tuple[str, ...]) -> None:
    assert _kept(4 + len(after), TITLE, "", P1, P2, *after)


def test_a_sentence_that_announces_what_is_said_is_in_the_text() -> None:
    announcing = "Ngày 12/3/2021, trả lời câu hỏi của bà con về lò gốm, trưởng làng Vũ Thị Mận cho biết:"
    assert len(announcing.split()) >= extent.ANNOUNCING_WORDS == 12
    reading = read_lines(TITLE, "", announcing, "", P1, P2)
    assert [rows(reading, line)[0][0] for line in (1, 3)] == ["headline", "body"]


def test_a_short_sentence_after_a_related_link_is_still_text() -> None:
    link = "Baca juga: Banjir di Desa Tetangga"
    assert _kept(5, TITLE, P1, P2, link, "“Lò đỏ cả đêm,” bà nói.")
    assert not _kept(5, TITLE, P1, P2, link, "Lò đỏ cả đêm ở làng bên")


def test_when_and_where_something_will_be_is_no_date_of_publication() -> None:
    found = article(TITLE, "", "Thời gian: 8h00 ngày 15/11/2023", "Địa điểm: Nhà văn hóa thôn", "", P1, P2)
    assert found.date is None
    assert "8h00 ngày 15/11/2023" in found.body
    assert article(TITLE, "", "Thời gian: 15/11/2023", "", P1, P2).date is not None


@pytest.mark.parametrize(
    "after",
    [
        ("Tin liên quan", "1. Bà Lò Thị Pánh được nhà mới", "2. Bản Nà Tòng có điện"),
        ("Làng gốm đón khách đầu năm", "Lụa tìm đường trở lại", "Nước mắm vào siêu thị"),
        ("Điện thoại: 0912 000 111", "Số tài khoản: 1234 5678"),
        ("Lê Thị Thanh", "Mỗi sáng, lò nung đỏ lửa từ khi gà chưa gáy và chỉ tắt khi"),
    ],
)
def test_what_a_site_adds_is_not_the_text(after: tuple[str, ...]) -> None:
    assert not _kept(4 + len(after), TITLE, "", P1, P2, *after)


def test_a_list_that_ends_with_a_sentence_has_ended() -> None:
    lines = (TITLE, "", P1, P2, "Cùng dự có:", "• Ông Lê Hải", "Ai cũng vui vẻ.", "Tel: +84 20 000")
    assert _kept(7, *lines)
    assert not _kept(8, *lines)


@pytest.mark.parametrize(("words", "kept"), [(extent.BROKEN_WORDS, True), (extent.BROKEN_WORDS - 1, False)])
def test_a_sentence_that_breaks_off_is_long(words: int, kept: bool) -> None:
    assert _kept(5, TITLE, "", P1, P2, "Mỗi " * (words - 1) + "sáng") is kept


def test_a_short_sentence_and_a_salutation_open_the_text() -> None:
    lines = ("Thư gửi con gái đầu lòng", "Con gái yêu,", "Hôm nay con tròn một tuổi.", P1, P2)
    found = article(*lines)
    assert found.title == lines[0]
    assert found.body.startswith("Con gái yêu,\n\nHôm nay con tròn một tuổi.\n\n")


def test_verses_are_read() -> None:
    found = article(TITLE, "Trần Thị Ngọc Lan", "", *STANZA, "", *STANZA[1:], "Bà ơi có nhớ cháu không?")
    assert (found.title, found.author) == (TITLE, "Trần Thị Ngọc Lan")
    assert found.body.startswith(STANZA[0])


def test_one_run_of_short_lines_is_a_menu() -> None:
    assert extent.STANZAS == 2
    assert aside("Giới thiệu làng", "Bản đồ làng", "Chợ quê", "", "Lúa thơm sân nhà", "Mùa gặt").code == "list-of-links"


@pytest.mark.parametrize("tool", ["Bình luận (2)", "3 Comments", "Ý kiến bạn đọc"])
def test_comments_follow_the_text_and_a_tool_stands_before_it(tool: str) -> None:
    comment = "Bài viết hay quá, cảm ơn tác giả đã nhắc đến làng tôi trong những ngày này."
    assert rows(read_lines(TITLE, "", P1, P2, tool, comment), 6) == [("comment", "reader-comment")]
    assert _kept(6, TITLE, "", P1, tool, P2, comment, P1 + P2)


def test_an_authors_list_is_not_furniture() -> None:
    lines = (TITLE, "", P1, "Bảng đen ghi:", "Tìm kiếm", "Hôm nay: 5", "Thể thao", "Địa chỉ: cuối ngõ", P2)
    reading = read_lines(*lines)
    assert [rows(reading, line)[0][0] for line in range(5, 9)] == ["body"] * 4


def test_a_menu_within_the_text_is_furniture() -> None:
    reading = read_lines(TITLE, "", P1, "Tìm kiếm", "Lượt xem: 5", P2)
    assert [rows(reading, line)[0][0] for line in (4, 5)] == ["navigation", "counter"]


MANY = (
    *TEXT,
    *TEXT[::-1],
    "Chiều xuống, bà con lại gánh gốm ra bến sông, chờ chuyến đò cuối cùng của ngày chở về phố.",
)
TEASER = "Kính thưa quý vị, hôm nay chúng tôi xin kể lại chuyện ngôi đình đã đứng bên sông ba trăm năm."


def test_what_stands_behind_a_signature_and_a_wall_is_not_the_articles() -> None:
    wall = (
        "Tác giả: Vũ Thị Mận",
        "Mới hơn:",
        "Kế hoạch thi nghề (14/02/2022)",
        "Chia sẻ Facebook Zalo",
        "Về đầu trang",
    )
    assert not _kept(len(MANY) + len(wall) + 2, TITLE, *MANY, *wall, TEASER)
    assert _kept(len(MANY) + 3, TITLE, *MANY, "Chia sẻ Facebook Zalo", TEASER), "a tool alone is no wall"


def test_as_much_text_behind_a_wall_is_the_article_going_on() -> None:
    wall = ("Từ khóa: gốm, làng nghề", "Lượt xem: 12", "Lượt xem: 13")
    assert _kept(len(MANY) + len(wall) + 2, TITLE, *MANY, *wall, *(line.replace("gốm", "gạch") for line in MANY))


def test_a_comment_box_before_the_text_takes_none_of_it() -> None:
    notice = "Bạn chưa đăng nhập nên chưa thể tải được các tài liệu của trang này về máy."
    box = ("Ý kiến của bạn", "Tác giả: Vũ Thị Mận", "Bình luận")
    assert all(_kept(len(box) + 3 + i, notice, *box, TITLE, *MANY) for i in range(len(MANY)))


def test_a_greeting_before_the_menus_is_no_text() -> None:
    greeting = "Chào mừng quý vị đến với trang của làng gốm, xin mời quý vị đăng nhập để xem."
    menus = [f"Mục số {n}" for n in range(own_texts.MENUS)]
    assert not _kept(1, greeting, *menus, TITLE, *MANY, *MANY[:1])
    standfirst = "Làng gốm ven sông đã nổi lửa trở lại sau nhiều năm nguội lạnh, bà con ai cũng mừng."
    assert _kept(2, TITLE, standfirst, "Tin liên quan", "Chợ quê đông khách trở lại", *MANY), "over a box"


def test_a_line_of_rights_in_a_sentence_is_no_text() -> None:
    rights = "Bản quyền © 2021 thuộc về làng gốm, đề nghị ghi rõ nguồn khi trích dẫn lại từ trang này."
    assert not _kept(len(MANY) + 2, TITLE, *MANY, rights)


def test_short_lines_before_a_signature_stay_in_the_text() -> None:
    names = ("Các đời trưởng làng", "Nghệ nhân lò Thượng", "Nghệ nhân lò Hạ")
    assert all(_kept(4 + i, TITLE, P1, P2, *names, "Tác giả: Vũ Thị Mận") for i in range(len(names)))
    assert not _kept(4, TITLE, P1, P2, "Kinh tế", *names)


def test_a_heading_of_two_capitals_after_a_box_of_stories_signs_none_of_them() -> None:
    before = (
        "Warga tiga dusun turun tangan menambal tanggul dengan anyaman bambu dan karung pasir sejak Kamis pagi.",
        "Suparlan menambahkan, sekitar 75 persen bibit sudah diselamatkan ke lahan yang lebih tinggi di utara desa.",
        "Akibat jebolnya tanggul itu, air masuk ke sejumlah rumah dan merendam sawah yang baru saja ditanami warga.",
    )
    box = ("Baca juga:", "Jembatan Gantung Rampung Diperbaiki", "Siswa SD di Lembayung Belajar di Tenda")
    last = "Saluran yang sama pernah ambrol di titik yang berdekatan, dan waktu itu perbaikannya makan waktu setahun."
    rest = "Kepala dinas mengakui tanggul beton itu tidak menjangkau lokasi yang jebol sekarang ini."
    lines = ("Tanggul Jebol, Warga Menambal dengan Bambu", "", *before, "", *box, "", "Pernah Ambrol", "", last, rest)
    assert _kept(lines.index("Pernah Ambrol") + 1, *lines)
    assert _kept(len(lines), *lines)
