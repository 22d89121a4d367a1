"""The foot of a page: steps through a list, polls, links to other sites, boxes of weblogs, who made the software."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines import feet, imprints
from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import Line, lines_of
from reading_samples import TEXT, TITLE, read_lines, rows

LONG = (*TEXT, *TEXT[::-1])
NAMES = {"c": "comment", "r": "related", "n": "navigation", "v": "counter", "a": "contact", "p": "published"}


def _line(text: str) -> Line:
    return lines_of([text], Alphabet())[0]


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("Trang 1 trên 4   1 2 3 4 > Cuối »", True),
        ("« 1 2 3 4 5 »", True),
        ("Trang: 1 2 3 4 ... 57 Tiếp", True),
        ("3 posts • Page 1 of 1", True),
        ("上一页 1 2 3 下一页", True),
        ("« Chủ đề trước | Chủ đề kế »", True),
        ("1 2 3 4 5", False),
        ("Trang 1 có 2 ảnh", False),
        ("« Chợ quê đông khách trở lại", False),
        ("Ngày 1 tháng 2", False),
    ],
)
def test_steps_lead_to_the_other_pages_of_a_list(text: str, steps: bool) -> None:
    assert feet.is_steps(_line(text)) is steps


@pytest.mark.parametrize(
    ("under", "roles"),
    [
        (
            ("Tin liên quan", "Chợ quê đông khách", "Bạn thấy trang này thế nào?", "( ) Đẹp", "( ) Xấu", "Gửi ý kiến"),
            "rrnnnn",
        ),
        (("Bình luận", "Hay quá.", "LIÊN KẾT WEBSITE", "Chính phủ", "Cục Quản lý luồng lạch"), "ccnnn"),
        (("Bình luận", "Hay quá.", "Trang chủ Giới thiệu Tin tức Liên hệ", "Bản đồ làng"), "ccnn"),
        (("Bình luận", "Hay quá.", "Google Play", "App Store", "Ảnh đẹp"), "ccnnn"),
        (("Bình luận", "Hay quá.", "Trang 1 trên 4  1 2 3 >", "Chủ đề tương tự", "Hỏi đường về làng gốm"), "ccnrr"),
        (("Tin khác", "Chợ quê đông khách", "Important Links", "National Portal"), "rrnn"),
        (("Thống kê", "Hôm nay: 112", "Tháng này: 9.340", "Tất cả: 1.004.557"), "vvvv"),
        (("Lưu trữ Blog", "▼  2013 (31)", "▼  tháng chín (2)", "Mưa sân đình", "►  tháng tám (4)"), "nnnrn"),
        (("Danh sách Blog của Tôi", "Quán Gió", "Mùa này cá rô", "2 giờ trước"), "rrrr"),
        (("Recent Posts", "Họp chi hội quý IV", "Archives", "November 2018", "Meta", "Entries RSS"), "rrnnnn"),
        (("Recent Comments", "Bà Tư on Lò gốm đỏ lửa giữa làng quê ta"), "cc"),
        (("Bình luận", "Hay quá.", "Đăng ký: Đăng Nhận xét (Atom)"), "ccn"),
        (("TỶ GIÁ", "USD 24.050  EUR 25.880", "Zalo chính quyền làng gốm"), "nnn"),
        (("Bình luận", "Hay quá.", "UBND phường Cầu Trì - 112 Nguyễn Chí Diểu, quận Bến Ngự"), "cca"),
        (("← Chợ quê đông khách", "Ann says:", "March 4, 2020 at 8:10 am", "Well done!"), "rccc"),
        (("Tin khác", "Chợ quê đông khách", "Lan nói...", "Hay quá."), "rrcc"),
        (("Bình luận", "Hay quá.", "友情链接：新华网 人民网 省政府网 市政府网"), "ccn"),
        (("Bình luận", "Hay quá.", "Follow us: Facebook Twitter Instagram", "Ảnh đẹp"), "ccnn"),
        (("Polling", "( ) Bagus", "( ) Buruk", "Tentang Kami", "Redaksi", "Info Iklan"), "nnnnnn"),
        (("Envoyer par e-mail BlogThis! Partager sur Twitter", "2 commentaires:", "Anne a dit…", "Merci."), "nccc"),
        (("Enregistrer un commentaire", "Article plus récent Article plus ancien Accueil"), "cn"),
        (("Related news", "Bridge opens to traffic", "Page last updated on: 15/06/2021"), "rrp"),
        (("Related news", "Bridge opens to traffic", "Last updated: 15/06/2021"), "rrr"),
        (("Read this release in: Hindi , Tamil",), "n"),
        (("Tin khác", "Chợ quê đông khách", "Xem hồ sơ hoàn chỉnh của tôi"), "rrn"),
    ],
    ids=lambda value: value if isinstance(value, str) else value[-1],
)
def test_boxes_at_the_foot(under: tuple[str, ...], roles: str) -> None:
    reading = read_lines(TITLE, *LONG, *under)
    found = [rows(reading, len(LONG) + 2 + at)[0][0] for at in range(len(under))]
    assert found == [NAMES[role] for role in roles]


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Chủ đề Đơn giản. Được tạo bởi Blogger.", True),
        ("Content owned and provided by the Ministry of Fisheries", True),
        ("Designed, developed and hosted by Islands Informatics Centre", True),
        ("Fisheries House, 2nd Floor, Beach Road", True),
        ("PT Teluk Mandar Media Sejahtera. Jl. Poros Trans No. 77 Batu Ampar", True),
        ("For feedback, complaints, or inquiries, contact us.", True),
        ("The tower was designed by a pupil of the school", False),
        ("A song that was made by the people of the bay", False),
        ("They contact us every year", False),
        ("The council has adopted a Code of Practice.", False),
        ("The fire began on the 2nd floor, police said.", False),
        ("The show explores themes by local artists.", False),
    ],
)
def test_an_imprint_names_owner_host_and_address(text: str, holds: bool) -> None:
    assert imprints.is_imprint(_line(text)) is holds


def test_an_article_headed_as_the_first_is_another_story() -> None:
    first = (TITLE, "Ngày đăng: 20.02.2024 — Tác giả: Mỹ Dung", *LONG, "Thích 0  Chia sẻ")
    second = ("Chợ quê đông khách trở lại sau Tết", "19.02.2024 — Tác giả: Thanh Loan", TEXT[1].replace("lò", "chợ"))
    reading = read_lines(*first, *second)
    assert [rows(reading, len(first) + at)[0][0] for at in (1, 2, 3)] == ["related"] * 3
    timed = (TITLE, "20.02.2024", *LONG, "Chợ quê đông khách trở lại sau Tết", "19.02.2024", TEXT[1])
    assert rows(read_lines(*timed), len(timed))[0][0] == "body"  # a day alone may be the author's


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("(Theo Tạp chí Vườn Rừng)", "source"),
        ("Nguồn: Phòng Giáo dục và Đào tạo huyện", "source"),
        ("Nguồn: từ trong lòng đất chảy ra", "related"),
    ],
)
def test_whence_a_text_was_taken_may_stand_under_it(line: str, role: str) -> None:
    assert rows(read_lines(TITLE, *LONG, line), len(LONG) + 2)[0][0] == role


def test_words_of_a_list_within_the_text_stay() -> None:
    kept = ("Chợ có ba dãy:", "( ) dãy gốm", "( ) dãy vải", "Mỗi dãy có chừng hai mươi sạp, đông nhất là phiên sớm.")
    reading = read_lines(TITLE, TEXT[1], *kept, *TEXT)
    assert {rows(reading, line)[0][0] for line in range(3, 3 + len(kept))} <= {"body", "heading"}


@pytest.mark.parametrize(
    "text",
    [
        "1. e4 e5 2. Nf3 Nc6 3. Bb5 a6!",  # a game of chess
        "x^2 + y^2 = z^2",
        "a) b) c) d)",
        "A - B: 2-1; C - D: 0-0",
        "1 2 3 4 5 6 7 8 9",
        "7A, 7B, 8A & 8B",
        "H2O + CO2 -> H2CO3!",
        "C: 5; D: 7; E: 9!",
        "VN -> TL <- MM",
        "[1] [2] [3] [4] [5] [6]",
        "5 > 3 < 8",
        "Tin <b>nóng</b>",
        "<b>Xã Tân Lập khánh thành cầu</b>",
        "<Ảnh: Minh Đức>",
        "q&a",
    ],
)
def test_what_somebody_typed_is_no_jumble_and_no_code(text: str) -> None:
    assert not feet.is_signs(_line(text))


@pytest.mark.parametrize(
    "text",
    [
        "Chia sẻ trang này",
        "Gửi trang này",
        "Lưu trang này",
        "Dịch trang này",
        "Về đầu trang",
        "Lên đầu trang",
        "Quay lại chuyên mục",
        "Trở lại Thời sự",
        "Kéo lên trên",
        "Cuộn lên trên",
        "Di lên trên",
        "Remonter en haut",
        "Haut de page",
        "Back to top",
        "Scroll to top",
        "Return to the homepage",
        "Go back to list",
        "Kembali ke atas",
        "Bagikan artikel ini",
        "Simpan halaman ini",
        "Share this page",
        "Save this page",
        "E-mail this page",
        "Email this page",
        "Translate this page",
        "Partager cette page",
        "Enregistrer cette page",
        "Traduire cette page",
        "Retour à l'accueil",
        "返回首页",
        "查看近期报纸",
    ],
)
def test_whatever_leads_back_begins_as_the_words_say_by_which_it_is_asked(text: str) -> None:
    assert feet.leads_back(Line(1, text, text))
