"""Under a text: boxes that repetition or their place tells, what ends them, and what the foot of a page says."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines import box_names, imprints, rules
from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import Line, lines_of
from reading_samples import TEXT, TITLE, read_lines, rows


def _line(text: str) -> Line:
    return lines_of((text,), Alphabet())[0]


def _roles(*foot: str) -> list[str]:
    """What the lines under a text are."""
    found = read_lines(TITLE, "", *TEXT, *foot)
    first = 3 + len(TEXT)
    return [rows(found, first + step)[0][0] for step in range(len(foot))]


BOX = ("Tin liên quan", "Người giữ lửa lò cuối cùng của xóm bãi", "Chợ gốm đầu xuân đông khách hơn mọi năm")


@pytest.mark.parametrize("button", ["Xem thêm", "Xem tất cả >>", "See all", "Voir tout", "Lihat Semua", "查看更多"])
def test_the_button_under_a_box_is_of_it(button: str) -> None:
    assert _roles(*BOX, button)[-1] == "related"


@pytest.mark.parametrize("before", [(), ("Chia sẻ", "In bài")])
def test_the_same_button_under_no_box_is_a_tool(before: tuple[str, ...]) -> None:
    assert _roles(*before, "Xem thêm", "Trang chủ")[-2] == "navigation"


def test_a_box_that_signs_tell_after_an_advertisement() -> None:
    roles = _roles(
        *BOX, "Quảng cáo", "Bà con đang xem", "- Bé trai bị kẹt tay vào máy xay", "- Mưa đá trút xuống bản vùng cao"
    )
    assert roles[-3:] == ["related"] * 3


def test_the_contents_of_an_issue_under_its_leader() -> None:
    roles = _roles(
        "Lê Thị Thanh",
        "",
        "Trong số này:",
        "Trang 2: Gỡ vướng mặt bằng cảng Hòn Én",
        "Trang 5: Người giữ lửa lò gốm làng Bát",
    )
    assert roles[2:] == ["related"] * 3


def test_a_list_of_links_is_no_box_of_stories() -> None:
    assert _roles("Quảng cáo", "Bà con đang xem", "- Sở Y tế", "- Sở Tư pháp")[-2:] == ["navigation"] * 2


def test_most_read_stories_stand_under_comments() -> None:
    roles = _roles(
        "Komentar", "Jadilah yang pertama berkomentar", "Terpopuler", "1", "Harga cabai kembali pedas akhir tahun"
    )
    assert roles[-3:] == ["related"] * 3


def test_the_name_of_a_list_among_entries_of_a_menu_is_one_of_them() -> None:
    menu = ("Trang chủ", "Video", "Podcasts", "Mới nhất", "Xem nhiều", "Thời sự", "Thế giới", "Kinh doanh")
    assert set(_roles(*BOX, *menu)[-len(menu) :]) == {"navigation"}


def test_the_name_of_a_list_over_headlines_is_none() -> None:
    assert _roles("Video", "Xem nhiều", *BOX[1:])[-3:] == ["related"] * 3


def test_a_stop_alone_after_the_form_is_no_comment() -> None:
    form = ("Ý kiến bạn đọc", "Họ tên:", "Email:", "Nội dung:", "Gửi", ".")
    assert _roles(*form, "Cơ quan chủ quản: Tỉnh ủy Phú Giang")[-2:] == ["navigation", "contact"]


@pytest.mark.parametrize(
    "text",
    [
        "Xem nhiều trong tuần",
        "Đọc nhiều hôm nay",
        "Được quan tâm nhiều nhất tháng",
        "Nội dung đề xuất",
        "Tin được tài trợ",
        "Bài viết dành cho bạn",
    ],
)
def test_names_of_boxes(text: str) -> None:
    assert box_names.is_of_stories(_line(text).key)


@pytest.mark.parametrize(
    "text",
    [
        "Xem nhiều người đi qua",
        "Quan tâm nhiều hơn đến người già",
        "Nội dung đề nghị khen thưởng",
        "Tin được người dân báo về",
        "Bài viết dành cho mẹ",
    ],
)
def test_what_begins_as_they_do(text: str) -> None:
    assert not box_names.is_of_stories(_line(text).key)


@pytest.mark.parametrize(
    "text",
    [
        "In tại Công ty TNHH MTV In Duyên Hải",
        "In và phát hành tại: Xí nghiệp in số 2",
        "Nhà in: Lam Hạ",
        "Dicetak oleh PT Tinta Jaya",
        "Agence de presse du Golfe, avenue de la Corniche, BP 120, Bakoua",
        "The Skerrick Chronicle, PO Box 120, Harbour Town",
        "承印：临澜印务有限公司",
    ],
)
def test_printers_and_boxes_of_post(text: str) -> None:
    assert imprints.is_imprint(_line(text))


@pytest.mark.parametrize(
    "text",
    [
        "In tại nhà những tấm thiệp cưới đầu tiên",
        "Nhà in cũ thành quán cà phê",
        "Le prix du BP 95 baisse encore",
        "Box office: five films to see",
        "In the box, 12 letters",
    ],
)
def test_headlines_that_begin_alike(text: str) -> None:
    assert not imprints.is_imprint(_line(text))


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Bạn đã không sử dụng Site, Bấm vào đây để duy trì trạng thái đăng nhập.", "notice-to-reader"),
        ("Phiên làm việc của bạn đã hết hạn", "notice-to-reader"),
        ("Your session is about to expire", "notice-to-reader"),
        ("Votre session a expiré, reconnectez-vous", "notice-to-reader"),
        ("喜欢就点个“在看”吧", "notice-to-reader"),
        ("END", "signs-only"),
        ("（全文完）", "signs-only"),
        ("Réagir (7 commentaires)", "comment-heading"),
        ("Bình luận (12 ý kiến)", "comment-heading"),
    ],
)
def test_what_a_site_says_of_itself(text: str, rule: str) -> None:
    assert rules.verdict(_line(text)).rule == rule


@pytest.mark.parametrize(
    "text",
    [
        "Bạn không sử dụng thuốc quá liều",
        "Phiên làm việc buổi sáng khai mạc",
        "Your session of the parliament",
        "他们晚点在看书",
        "ENDED",
        "Réagir vite aux 7 incendies",
        "Bình luận viên có 12 ý kiến hay",
    ],
)
def test_what_an_author_says(text: str) -> None:
    assert rules.verdict(_line(text)).role is None


def test_readers_who_are_asked_to_write_are_no_part_of_the_text() -> None:
    help_line = "Questions or problems? Email help@example.org or call 0700 000 321 between nine and five."
    found = read_lines(TITLE, "", *TEXT, "Chia sẻ", *BOX, "", help_line)
    assert rows(found, 5 + len(BOX) + 2)[0][0] == "contact"


@pytest.mark.parametrize(
    "text",
    [
        "Questions remain over the £120,000 grant, and nobody answers 0700 000 321 when one rings.",
        "Gia đình mong bà con giúp đỡ, mọi tấm lòng xin gửi về số tài khoản 0912 345 678 của anh Tâm.",
        "Il reste une question à laquelle la mairie, au 04 75 00 00 00, ne veut pas répondre ce matin.",
    ],
)
def test_a_last_paragraph_with_a_number_is_the_authors(text: str) -> None:
    found = read_lines(TITLE, "", *TEXT, "Chia sẻ", "", text)
    assert rows(found, 3 + len(TEXT) + 2)[0][0] == "body"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("(Dedi)", "byline"),
        ("(Bersambung)", "body"),
        ("(Tamat)", "navigation"),
        ("HOÀI THƯƠNG - Đ.PHÚC", "byline"),
        ("TẤN SỸ - KIM LOAN", "byline"),
        ("Edited by P. Mwende", "contact"),
        ("Editor Teguh Wibisono", "contact"),
        ("Edited by hand", "navigation"),
    ],
)
def test_who_signs_in_short(text: str, role: str) -> None:
    assert _roles(text, "Trang chủ")[0] == role


def test_the_site_behind_a_name_is_whom_it_is_written_for() -> None:
    found = read_lines("Tin Nhanh Lam Hạ", "Trang chủ", TITLE, "", *TEXT, "Lê Hà Vy (Tin Nhanh Lam Hạ)", "#lò gốm")
    assert [role for role, _ in rows(found, 7)] == ["byline", "source"]
    assert found.article.author == "Lê Hà Vy"
    assert found.article.original_source is None


def test_a_row_of_capitals_is_a_menu() -> None:
    assert _roles(*BOX, "", "CƠ SỞ DỮ LIỆU QUỐC GIA   HỎI ĐÁP CHÍNH SÁCH   ĐƯỜNG DÂY NÓNG")[-1] == "navigation"


def test_a_headline_in_capitals_is_none() -> None:
    assert _roles(*BOX, "ĐƯỜNG DÂY NÓNG CỦA TỈNH GỌI KHÔNG AI NGHE")[-1] == "related"


@pytest.mark.parametrize("text", ["AN SINH - XÃ HỘI", "Đ.PHÚC - B.AN", "VĂN HÓA - KIM LOAN - THỂ THAO"])
def test_sections_in_capitals_sign_nothing(text: str) -> None:
    assert _roles(text, "Trang chủ")[0] != "byline"


@pytest.mark.parametrize(
    "text",
    [
        "Tải về: Danh sách đạt giải HKPD.docx",
        "File đính kèm: Kế hoạch 45-KH-UBND.pdf (120 KB)",
        "Download: Application form and notes.pdf",
        "Pièce jointe : Arrêté municipal du 4 mai.pdf",
        "Lampiran: Daftar penerima bantuan.xlsx",
    ],
)
def test_what_loads_a_document_is_a_tool(text: str) -> None:
    assert _roles(text, *BOX)[0] == "navigation"


@pytest.mark.parametrize(
    "text", ["Tải về quê bao nhiêu là quà cho lũ trẻ", "Download speeds in the valley fall behind"]
)
def test_headlines_that_begin_as_downloads_do(text: str) -> None:
    assert _roles(*BOX, text)[-1] == "related"


def test_sections_over_headlines_in_a_box_of_stories() -> None:
    lines = read_lines(
        "Thế giới", "Kinh doanh", "Thể thao", TITLE, "", *TEXT, "Xem nhiều", "Giá vé tàu dịp cuối năm nhích nhẹ thêm",
        "Thế giới", "Tàu chở hàng mắc cạn trên kênh đào ba ngày", "Bão tuyết làm tê liệt sân bay thủ phủ phía bắc",
        "Thể thao", "Tay vợt tuổi teen vào bán kết giải trẻ", "Xem thêm",
    )  # fmt: skip
    first = 6 + len(TEXT)
    assert {rows(lines, first + step)[0][0] for step in range(8)} == {"related"}


def test_a_menu_again_under_a_box_of_stories() -> None:
    lines = read_lines("Thế giới", "Kinh doanh", "Thể thao", TITLE, "", *TEXT, *BOX, "Thế giới", "Kinh doanh")
    assert rows(lines, 9 + len(TEXT))[0][0] == "navigation"


@pytest.mark.parametrize("text", ["Tulis komentarmu dengan santun", "Connectez-vous pour réagir"])
def test_readers_are_asked_to_answer(text: str) -> None:
    assert _roles(text, "Trang chủ")[0] == "comment"


def test_a_form_in_brackets_under_what_asks_for_opinions() -> None:
    found = _roles("Bạn có thể gửi ý kiến về bài viết tại đây.", "[Họ tên] [Email] [Nội dung] [Gửi]", *BOX)
    assert found[:2] == ["comment", "comment"]


@pytest.mark.parametrize("text", ["° Người giữ hải đăng Mũi Rồng (29/08/2017)", "° Làng lưới vây không còn tiếng hò"])
def test_a_ring_before_a_headline_tells_no_weather(text: str) -> None:
    assert _roles(*BOX, text)[-1] == "related"


@pytest.mark.parametrize(
    "text", ["banner 300x600", "Navigasi pos", "Iklan 728 x 90", "Klik untuk membagikan di Facebook", "顶部"]
)
def test_what_a_page_keeps_free_and_what_shares_it(text: str) -> None:
    assert _roles(*BOX, text)[-1] == "navigation"


@pytest.mark.parametrize("text", ["Banner cổ động treo kín phố huyện ngày hội", "Klik ibu-ibu desa jadi usaha laku"])
def test_headlines_that_begin_with_words_of_advertising(text: str) -> None:
    assert _roles(*BOX, text)[-1] == "related"


@pytest.mark.parametrize("label", ["Les tags de cet article", "Tags in this article", "Từ khóa bài viết"])
def test_what_stands_over_tags_ends_the_comments(label: str) -> None:
    assert _roles("Voir les commentaires", label, "Incendies et Explosions", "Roquefeuil")[1:] == ["related"] * 3


def test_comments_behind_a_row_of_tools() -> None:
    row = "Chia sẻ   Bình luận (2)"
    assert _roles(row, "Trần Hữu Đức: Bài hay, xin thêm.", "kts_lananh: Gạch bền.")[1:] == ["comment"] * 2
    assert _roles(row, "Người giữ lửa lò cuối cùng của xóm bãi")[1] == "related"
