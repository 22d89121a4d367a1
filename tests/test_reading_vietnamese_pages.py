"""Vietnamese pages, line by line: each line stands behind the letter of the role that a careful reader gives it."""

from __future__ import annotations

import pytest

from newsarchive.nouns.ledger import Role
from reading_samples import article, read_lines

ROLES = {
    "H": Role.HEADLINE,
    "K": Role.KICKER,
    "P": Role.PUBLISHED,
    "Y": Role.BYLINE,
    "S": Role.SOURCE,
    "M": Role.MASTHEAD,
    "B": Role.BODY,
    "h": Role.HEADING,
    "C": Role.CAPTION,
    "N": Role.NAVIGATION,
    "V": Role.COUNTER,
    "R": Role.RELATED,
    "A": Role.CONTACT,
    "c": Role.COMMENT,
    "_": Role.BLANK,
}
P1 = "B|Sáng 12-6, hơn ba chục hộ trồng bưởi ở bãi bồi xã Đông Lĩnh đã họp để bàn chuyện giữ giá cho vụ tới."
P2 = "B|Ông Phạm Văn Lợi cho biết vườn nhà ông có hai trăm gốc, năm nay cây sai quả mà giá thấp hơn mọi năm."
P3 = "B|Theo hợp tác xã, kho mát đầu tiên của huyện sẽ chạy thử vào mùa sau, bà con nhờ đó không còn phải bán vội vã."
P4 = "B|Chị Đỗ Thị Hiền nói nhà chị đã ký hợp đồng với một siêu thị trên tỉnh và yên tâm hơn trước rất nhiều về đầu ra."
TITLE = "H|Nhà vườn bãi bồi họp bàn giữ giá bưởi"
DAY = "P|12/06/2023 09:15"


def faults(*rows: str) -> list[str]:
    """The lines whose role is another than the letter before the stroke says."""
    lines = [row.partition("|")[2] for row in rows]
    found = read_lines(*lines)
    wrong: list[str] = []
    for number, row in enumerate(rows, 1):
        want = ROLES[row[0]]
        got = [span.role for span in found.ledger.line(number)]
        if got != [want]:
            wrong.append(f"{row} is {', '.join(map(str, got))}")
    return wrong


PAGES = {
    "a box whose headlines each have their day, and the text after it": (
        TITLE, DAY, P1, P2, P3,
        "R|Có thể bạn quan tâm", "R|Cà phê lập đỉnh, nông dân vẫn dè dặt", "R|11-6-2023",
        "R|Bơ rớt giá, nhà vườn chặt làm củi", "R|10-6-2023",
        P4, "h|Kho mát đầu tiên", P2, P3,
    ),
    "a sentence that begins with the desk's name": (
        "K|BẠN ĐỌC VIẾT", TITLE, DAY,
        "B|Tòa soạn nhận được thư của ông Lợi ở xã Đông Lĩnh kể về chuyện bán bưởi. Chúng tôi xin trích đăng.", P1, P2,
    ),
    "a letter and the answer to it": (
        TITLE, DAY, "B|Kính gửi Ban Biên tập!", P1, P2, "B|Kính mong quý báo lên tiếng giúp. Xin trân trọng cảm ơn!",
        "Y|Phạm Văn Lợi", "h|Ý kiến của hợp tác xã", P3, P4,
    ),
    "other stories with their day, one of which speaks of a licence and one of a delegation": (
        TITLE, DAY, P1, P2, "R|Các tin khác", "R|Cấp đổi giấy phép lái xe ở đâu (11/6/2023)",
        "R|Đoàn công tác tỉnh bạn thăm Đông Lĩnh (09-06-2023)", "R|Cột điện nghiêng trước cổng chợ (08/06/2023)",
    ),
    "a player in the midst of its words": (
        TITLE, DAY, "N|Nghe bài: 7 phút 12 giây   ►   Nam miền Nam ▾", P1, "N|Trình phát video đang tải.",
        "N|0:00 / 2:51 · HD · Toàn màn hình", P2, "N|[Quảng cáo - nội dung tiếp tục bên dưới]", P3,
        "N|Bài viết tiếp tục bên dưới quảng cáo", P4,
    ),
    "numbered opinions of readers": (
        TITLE, DAY, P1, P2, "c|3 Ý KIẾN BẠN ĐỌC", "c|minhquan88  -  12:20 13/06/2023", "c|Bán sớm thì chịu rồi.",
        "c|Trả lời - 14 thích", "c|Bà Sáu  -  13:07 13/06/2023", "c|Nhà tôi lỗ mất vụ này.", "c|Trả lời - 22 thích",
        "c|Viết ý kiến của bạn…  Họ tên  Email  GỬI", "R|bưởi   hợp tác xã   Đông Lĩnh",
        "R|CÙNG CHUYÊN MỤC", "R|Hoãn phiên chợ vì mưa lớn",
    ),
    "whom it was taken from, a paper in small letters": (TITLE, DAY, P1, P2, "S|(Theo báo Cửu Giang)", "R|Tin khác"),
    # Near misses.
    "a single dated headline after a text that has ended is another article": (
        TITLE, DAY, P1, P2, P3, P4, "Y|Thu Hà", "R|Tin liên quan", "R|Bơ rớt giá, nhà vườn chặt làm củi",
    ),
    "a line of thanks and a name without a salutation are the text's": (
        TITLE, DAY, P1, "B|Ông nói lời cảm ơn!", "h|Phạm Văn Lợi", P2, P3,
    ),
    "a licence over the imprint": (
        TITLE, DAY, P1, P2, "R|Các tin khác", "R|Cột điện nghiêng trước cổng chợ (08/06/2023)",
        "A|Giấy phép số 118/GP-BTTTT ngày 5/3/2019",
    ),
    "an hour that is played in the text": (
        TITLE, DAY, P1, "B|Đội nhà dẫn trước ở phút 0:45, rồi thua ngược ở phút cuối.", P2,
    ),
    "a story that goes on below": (TITLE, DAY, P1, "B|Bài viết tiếp tục gây tranh cãi trong những ngày qua ở xã.", P2),
    "words in a row that the text has not": (TITLE, DAY, P1, P2, "N|Giới thiệu   Liên hệ   Sơ đồ trang"),
    "an opinion counted in the text": (TITLE, DAY, P1, "B|Có 3 ý kiến bạn đọc gửi về được nêu trong cuộc họp ấy.", P2),
}  # fmt: skip


@pytest.mark.parametrize("name", PAGES)
def test_each_line_of_a_page_is_what_a_careful_reader_takes_it_for(name: str) -> None:
    assert faults(*PAGES[name]) == []


def texts(*rows: str) -> tuple[str, ...]:
    """The lines of rows without their letters."""
    return tuple(row.partition("|")[2] for row in rows)


def test_the_writer_of_a_letter_is_the_author_of_the_page() -> None:
    assert article(*texts(*PAGES["a letter and the answer to it"])).author == "Phạm Văn Lợi"


@pytest.mark.parametrize("said", ["Tòa soạn xin cảm ơn bạn đọc", "Ban biên tập báo cáo kết quả", "Tòa soạn - Bạn đọc"])
def test_a_desk_that_does_something_signs_nothing(said: str) -> None:
    assert article(*texts(TITLE, DAY), said, *texts(P1, P2)).author is None


@pytest.mark.parametrize("desk", ["Ban biên tập", "Tòa soạn", "Nhóm phóng viên Thời sự", "Tim Redaksi"])
def test_a_desk_alone_signs(desk: str) -> None:
    assert article(*texts(TITLE, DAY, P1, P2), desk).author == desk
