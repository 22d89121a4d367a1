"""Under the text: which line opens which box, and what each line of the box is."""

from __future__ import annotations

import pytest

from newsarchive.reading.layout import imprints
from newsarchive.reading.layout.letters import Alphabet
from newsarchive.reading.layout.lines import lines_of
from reading_samples import TEXT, TITLE, read_lines, rows

P1, P2 = TEXT
LONG = (
    *TEXT,
    *TEXT[::-1],
    "Chiều xuống, bà con lại gánh gốm ra bến sông, chờ chuyến đò cuối cùng của ngày chở về phố.",
)


def _roles(*under: str) -> list[str]:
    """The roles of the lines under a text."""
    reading = read_lines(TITLE, *LONG, *under)
    return [rows(reading, len(LONG) + 2 + i)[0][0] for i in range(len(under))]


@pytest.mark.parametrize(
    ("under", "roles"),
    [
        (("Bình luận (2)", "Lan", "Bài viết rất hay, cảm ơn tác giả đã kể chuyện làng tôi.", "Trả lời"), "cccc"),
        (("Ý kiến bạn đọc", "Mới nhất", "Tên:", "Email:", "Gửi"), "ccccc"),
        (("GỬI CÂU HỎI", "Họ và tên (*)", "Số điện thoại (*)", "Nội dung"), "cccc"),
        (("Leave a reply", "Name *", "Email *", "Post"), "cccc"),
        (("Tin buồn khác", "Cụ đồ làng bên qua đời", "1", "Người giữ đình đã mất"), "rrrr"),
        (("TIN MỚI", "Chợ quê đông khách trở lại", "Đò ngang chạy thêm chuyến"), "rrr"),
        (("Tin liên quan", "Chợ quê đông khách trở lại", "1", "2", "3"), "rrnnn"),
        (("Tin liên quan", "Chợ quê đông khách", "THĂM DÒ Ý KIẾN", "Bạn thấy trang này thế nào", "Rất đẹp"), "rrnnn"),
        (("Thống kê truy cập", "Đang online", "12", "Tổng lượt truy cập", "1.204.556"), "vvvvv"),
        (("Hiện có 12 khách đang online", "Tổng số lượt xem trang", "72.415"), "vvv"),
        (("BÁO LÀNG GỐM ĐIỆN TỬ", "Giấy phép số 12/GP-BTTTT", "Số 2 đường Bờ Hồ, thành phố Đông Lộ"), "maa"),
        (("Phụ trách nội dung: Phan Văn A.", "Thiết kế bởi Cửa Lạch"), "aa"),
        (("Trang A · Trang B · Trang C", "Ảnh | Sách | Phim | Nhạc"), "nn"),
        (("Ý kiến của bạn", "Họ tên:", "Địa chỉ:", "Mã xác nhận:", "Gửi   Nhập lại"), "ccccc"),
        (("Bình luận (1)", "Lan", "Hay quá!", "", "LỊCH CHIẾU PHIM", "Xem đầy đủ"), "ccc-nn"),
        (("Bình luận (1)", "Lan", "Hay quá!", "", "MỚI NHẤT", "Chợ quê đông khách trở lại"), "ccc-rr"),
        (("Bình luận (1)", "NGUYỄN LAN", "23/08/2021 14:05", "Hay quá, cảm ơn."), "cccc"),
        (("Bình luận (1)", "Lan", "RẤT HAY QUÁ TRỜI", "Bình", "Đúng vậy"), "ccccc"),
        (("Bình luận (1)", "Hoa", "Hay quá!", "Trả lời · 23/08/2021 15:20", "Cảm ơn."), "ccccc"),
        (("Comments", "Ann", "Lovely.", "Get the Herald in your inbox every morning.", "Sign up"), "cccnn"),
        (("Commentaires (2)", "Vous devez être connecté pour réagir", "Lou", "Bravo à eux."), "cccc"),
        (("Komentar", "Kirim", "Budi", "Semoga cepat dibangun."), "cccc"),
        (("Ý kiến bạn đọc: (Chưa có ý kiến)", "Bình luận của bạn sẽ được kiểm duyệt trước khi đăng"), "cc"),
        (("Bạn cần đăng nhập để bình luận", "Vui lòng gõ tiếng Việt có dấu"), "cc"),
        (("[Gửi bình luận]", "[Trở về]"), "cn"),
        (("Votre e-mail", "Envoyer"), "nn"),
        (("Tin khác", "Chợ quê đông khách", "Bạn có hài lòng với bản tin này?", "Có", "Chưa"), "rrnnn"),
        (("« Bài trước", "Chợ quê đông khách trở lại", "Bài sau »", "Đò ngang chạy thêm chuyến"), "rrrr"),
        (("‹ Trước | Sau ›", "Bài viết khác trong số", "Tín ngưỡng của cư dân bãi nổi"), "nrr"),
        (("Bài tương tự", "Chợ quê đông khách", "12/03/2018", 'Trong "Chuyện đi"'), "rrrr"),
        (("Related topics: Libraries   Flooding", "Trang A · Trang B · Trang C"), "rn"),
    ],
    ids=lambda value: value if isinstance(value, str) else value[0],
)
def test_boxes_under_a_text(under: tuple[str, ...], roles: str) -> None:
    names = {
        "-": "blank",
        "c": "comment",
        "r": "related",
        "n": "navigation",
        "v": "counter",
        "a": "contact",
        "m": "masthead",
    }
    assert _roles(*under) == [names[one] for one in roles]


def test_another_article_below_is_another_story() -> None:
    other = (
        "Đình làng bên được trùng tu sau ba mươi năm",
        "Ngày đăng: 19/08/2022 - 09:31",
        P2.replace("lò nung", "đình"),
    )
    assert _roles("Bình luận", "Hay quá.", *other) == ["comment", "comment", "related", "related", "related"]


@pytest.mark.parametrize(
    ("line", "holds"),
    [
        ("Tổng Biên tập: Nguyễn Văn A", True),
        ("Số 12, đường Trần Phú, thành phố Vinh", True),
        ("© 2021 River Times", True),
        ("toasoan@baolang.example", True),
        ("Ông chủ tịch thành phố thăm làng", False),
        ("12 hộ dân ở phường Bến Nước mất nhà vì bão", True),  # looks like an address: only asked under a text
    ],
)
def test_an_imprint_says_who_answers_for_the_site(line: str, holds: bool) -> None:
    assert imprints.is_imprint(lines_of([line], Alphabet())[0]) is holds


def test_a_menu_that_comes_again_closes_the_comments() -> None:
    menu = ("Trang chủ", "Phóng sự ảnh", "Chuyện làng quê")
    reading = read_lines(*menu, TITLE, *LONG, "Bình luận", "Hay quá.", *menu)
    found = [rows(reading, line)[0] for line in range(len(LONG) + 5, len(LONG) + 10)]
    assert [role for role, _ in found] == ["comment", "comment", "navigation", "navigation", "navigation"]
    assert found[-1][1] == "menu-again"


def test_the_sites_name_and_more_is_its_imprint() -> None:
    page = ("THE ASHBY HERALD", "News", "Sport", TITLE, *LONG, "Comments", "Ann", "Lovely.")
    found = read_lines(*page, "The Ashby Herald, 210 Main Street", "Phone: 555-0142")
    assert rows(found, len(page) + 1)[0][0] == "contact"
    said = read_lines(*page, "The Ashby Herald - what a paper!", "Tom", "Indeed.")
    assert rows(said, len(page) + 1)[0][0] == "comment"


@pytest.mark.parametrize(
    ("under", "filed"),
    [
        (("lò nung", "mẻ gốm", "người thợ"), True),
        (("lò nung  mẻ gốm  người thợ  bến sông",), True),
        (("lò nung", "mẻ gốm"), False),  # two may stand in the text by chance
        (("Văn hóa", "Xã hội", "Kinh tế"), False),
        (("lò nung", "chợ quê", "bến đò"), False),
        (("Lò nung đã tắt.", "Mẻ gốm.", "Người thợ."), False),
        (("Văn hóa  Xã hội  Kinh tế",), False),
    ],
)
def test_words_of_the_text_under_it_are_its_tags(under: tuple[str, ...], filed: bool) -> None:
    found = read_lines(TITLE, *LONG, "", *under)
    told = {rule for at in range(len(under)) for _, rule in rows(found, len(LONG) + 3 + at)}
    assert (told == {"tag-of-text"}) is filed
