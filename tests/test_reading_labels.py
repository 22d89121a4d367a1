"""Labels with their values, each by example and by what only looks like it."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines.rows import labels, pieces

# A line, and the rule and value of each of its pieces.
UNDERSTOOD = [
    (
        "12/3/2021 14:05 | Riverton | 87 views",
        [("date-line", "12/3/2021 14:05"), ("name-beside-date", "Riverton"), ("visit-counter", "87 views")],
    ),
    ("Cập nhật lúc: 08:12 01/10/2020", [("updated-label", "08:12 01/10/2020")]),
    ("Ngày đăng: 12/01/2023", [("published-label", "12/01/2023")]),
    ("Lượt xem : 350", [("visit-counter", "350")]),
    ("Người đăng: Admin", [("poster-label", "Admin")]),
    ("Bài, ảnh: Quàng Văn Inh", [("author-label", "Quàng Văn Inh")]),
    ("Editor :", [("editor-in-charge", "")]),
    ("Người dịch: Lê Thu", [("translator-label", "Lê Thu")]),
    ("字体:大 中 小", [("tools-label", "大 中 小")]),
    ("Ảnh: Anh Tú", [("photographer-label", "Anh Tú")]),
    ("Nguồn: Bộ Ngoại giao", [("source-label", "Bộ Ngoại giao")]),
    (
        "Đăng bởi :  Admin Ngày đăng : 23/08/2021 Lượt xem : 350",
        [("poster-label", "Admin"), ("published-label", "23/08/2021"), ("visit-counter", "350")],
    ),
    ("23/08/2021 14:05 | Lượt xem: 7", [("date-line", "23/08/2021 14:05"), ("visit-counter", "7")]),
    ("Lê Thị Thanh | Nguồn: TTXVN", [("signature", "Lê Thị Thanh"), ("source-label", "TTXVN")]),
    ("Lê Thị Thanh - 30/03/2022 09:00", [("signature", "Lê Thị Thanh"), ("date-line", "30/03/2022 09:00")]),
    ("30/03/2022 | Hoài An", [("date-line", "30/03/2022"), ("signature", "Hoài An")]),
    ("2021年8月23日 10:05 来源：江边日报", [("date-line", "2021年8月23日 10:05"), ("source-label", "江边日报")]),
    ("Posted on 12 March 2019 by Lan Vu", [("date-line", "Posted on 12 March 2019"), ("by-line", "Lan Vu")]),
    ("By Lan Vu, 12 March 2019", [("by-line", "Lan Vu"), ("date-line", "12 March 2019")]),
    (
        "Báo Bờ Sông    18:50, ngày 19-07-2022    Gốc",
        [("listed-outlet", "Báo Bờ Sông"), ("date-line", "18:50, ngày 19-07-2022"), ("leads-to-original", "Gốc")],
    ),
    ("Báo Bờ Sông 24/09/2024 20:31", [("listed-outlet", "Báo Bờ Sông"), ("date-line", "24/09/2024 20:31")]),
    ("HẢI TRIỀU - 14/09/2022 07:05", [("signature", "HẢI TRIỀU"), ("date-line", "14/09/2022 07:05")]),
    ("Reuters   Mon, 23 Aug 2021 11:32", [("signature", "Reuters"), ("date-line", "Mon, 23 Aug 2021 11:32")]),
    (
        "by Lan Vu | Aug 23, 2021 | Local",
        [("by-line", "Lan Vu"), ("date-line", "Aug 23, 2021"), ("tool-beside-date", "Local")],
    ),
    (
        "11/10/2020, 05:30 | 48.112 lượt xem | Cập nhật lúc 12:18 11/10/2020",
        [
            ("date-line", "11/10/2020, 05:30"),
            ("visit-counter", "48.112 lượt xem"),
            ("update-line", "Cập nhật lúc 12:18 11/10/2020"),
        ],
    ),
    (
        "Ngày đăng: 09/02/2023 08:12 Đã xem: 417 Cỡ chữ A- A A+",
        [("published-label", "09/02/2023 08:12"), ("visit-counter", "417"), ("tool-beside-date", "Cỡ chữ A- A A+")],
    ),
    (
        "Chủ nhật - 15/10/2023 19:43  214  0",
        [("date-line", "Chủ nhật - 15/10/2023 19:43"), ("counts-beside-date", "214  0")],
    ),
    ("Penulis: Wahyu Kelana  5 Maret 2021", [("author-label", "Wahyu Kelana"), ("date-line", "5 Maret 2021")]),
    ("Đăng bởi Mộc Miên vào lúc 23:10", [("by-line", "Mộc Miên"), ("time-alone", "vào lúc 23:10")]),
    ("Viết bởi Tổ Ngữ văn", [("by-line", "Tổ Ngữ văn")]),
    ("by quetaadmin", [("by-line", "quetaadmin")]),
    ("Penulis Andi Wijaya | Editor Sari Dewi", [("by-line", "Andi Wijaya"), ("editor-in-charge", "Editor Sari Dewi")]),
    (
        "kabar.example.id - 23/08/2021, 14:05 WIB",
        [("site-name", "kabar.example.id"), ("date-line", "23/08/2021, 14:05 WIB")],
    ),
    ("Vũ Kiều Oanh @ 21:05 18/12/2023", [("signature", "Vũ Kiều Oanh @"), ("date-line", "21:05 18/12/2023")]),
    ("Theo Báo Bờ Sông (Lê Thị Thanh)", [("taken-from", "Báo Bờ Sông"), ("signature", "Lê Thị Thanh")]),
    (
        "Published: Aug 23, 2021 | Updated: 1 hour ago",
        [("published-label", "Aug 23, 2021"), ("updated-label", "1 hour ago")],
    ),
    ("Theo Lê Thị Thanh (Báo Bờ Sông)", [("signature", "Lê Thị Thanh"), ("taken-from", "Báo Bờ Sông")]),
    ("【纠错】责任编辑:王芳", [("tool-beside-date", "纠错"), ("editor-in-charge", "王芳")]),
    (
        "by admin — 23 Agustus 2021 in Daerah",
        [("by-line", "admin"), ("date-line", "23 Agustus 2021"), ("section-beside-date", "in Daerah")],
    ),
    ("editor : lan vu", [("editor-in-charge", "lan vu")]),
    ("Hạ Vi (Theo Báo Bờ Sông)", [("signature", "Hạ Vi"), ("taken-from", "Báo Bờ Sông")]),
    ("N.A - Theo TTXVN", [("signature", "N.A"), ("taken-from", "TTXVN")]),
    ("Người đăng: bien_tap2", [("poster-label", "bien_tap2")]),
    (
        "HỒ QUANG NHẬT - Thứ Tư, 30-11-2022 (22:10)",
        [("signature", "HỒ QUANG NHẬT"), ("date-line", "Thứ Tư, 30-11-2022 (22:10")],
    ),
    ("12/06/2019 | 06:05 | 2.114 lượt đọc", [("date-line", "12/06/2019 | 06:05"), ("visit-counter", "2.114 lượt đọc")]),
    (
        "08/07/2019 06:15 - sửa lần cuối 09/07/2019 17:40 bởi admin",
        [("date-line", "08/07/2019 06:15"), ("update-line", "sửa lần cuối 09/07/2019 17:40"), ("by-line", "admin")],
    ),
    (
        "tamtang72 Mar 1 2015, 09:54 PM Gửi #1",
        [("poster-label", "tamtang72"), ("date-line", "Mar 1 2015, 09:54 PM"), ("post-number", "Gửi #1")],
    ),
    (
        "Văn Nghệ Trẻ  21/11/2023 19:03",
        [("section-beside-date", "Văn Nghệ Trẻ"), ("date-line", "21/11/2023 19:03")],
    ),
    (
        "Thời gian phát hành: 2022-01-18 08:27:44 Nguồn: Báo Hải Vĩnh (Lượt đọc: 1.204)",
        [("published-label", "2022-01-18 08:27:44"), ("source-label", "Báo Hải Vĩnh"), ("visit-counter", "1.204")],
    ),
    ("By Hạ Vân - 06/05/2024", [("by-line", "Hạ Vân"), ("date-line", "06/05/2024")]),
    ("11 oct. 2019 · 21:40 · 3 min", [("date-line", "11 oct. 2019 · 21:40"), ("reading-time", "3 min")]),
    (
        "Rina Wulandari | 12/10/2019 08:15 | 1.2rb views",
        [("signature", "Rina Wulandari"), ("date-line", "12/10/2019 08:15"), ("visit-counter", "1.2rb views")],
    ),
    (
        "Miền Sông Mới   25/11/22 13:08 GMT+7   7 bình luận   Gốc",
        [
            ("listed-outlet", "Miền Sông Mới"),
            ("date-line", "25/11/22 13:08 GMT+7"),
            ("comment-count", "7 bình luận"),
            ("leads-to-original", "Gốc"),
        ],
    ),
    (
        "Báo Bờ Sông - 06:47 22/10/2020 - 3.012 lượt đọc - 9 tin liên quan",
        [
            ("listed-outlet", "Báo Bờ Sông"),
            ("date-line", "06:47 22/10/2020"),
            ("visit-counter", "3.012 lượt đọc"),
            ("related-count", "9 tin liên quan"),
        ],
    ),
    (
        "Làng Bên  2 giờ  11 liên quan",
        [("listed-outlet", "Làng Bên"), ("relative-date", "2 giờ"), ("related-count", "11 liên quan")],
    ),
    (
        "Ngày đăng: 24.03.2022 | 09:14 AM   Số lần đọc: 356   In trang   Xem cỡ chữ: A A A",
        [
            ("date-line", "Ngày đăng: 24.03.2022 | 09:14 AM"),
            ("visit-counter", "356"),
            ("tool-beside-date", "In trang   Xem cỡ chữ: A A A"),
        ],
    ),
    (
        "3/9/2021 16:45 Hoài An [xem: 640]",
        [("date-line", "3/9/2021 16:45"), ("signature", "Hoài An"), ("visit-counter", "640")],
    ),
    (
        "Người đăng: quantri - Đăng ngày 26-08-2022 - Đã xem: 204",
        [("poster-label", "quantri"), ("date-line", "Đăng ngày 26-08-2022"), ("visit-counter", "Đã xem: 204")],
    ),
    (
        "Người đăng: Lan Vu vào lúc 22/9/20 2 nhận xét:",
        [("poster-label", "Lan Vu"), ("date-line", "22/9/20"), ("comment-count", "2 nhận xét:")],
    ),
    (
        "oleh Hj. Rina — Kamis, 6 Maret 2025, 10.15 WIB di Hulu Sungai",
        [
            ("by-line", "Hj. Rina"),
            ("date-line", "Kamis, 6 Maret 2025, 10.15 WIB"),
            ("place-beside-date", "di Hulu Sungai"),
        ],
    ),
    ("Lecture : 3 min   6 commentaires", [("reading-time", "Lecture : 3 min"), ("comment-count", "6 commentaires")]),
    (
        "#gốm  #làng nghề  1.873 views",
        [("hashtags", "#gốm"), ("hashtags", "#làng nghề"), ("visit-counter", "1.873 views")],
    ),
    ("Reporter : Lan Vu   Lapor kesalahan", [("author-label", "Lan Vu"), ("tool-beside-date", "Lapor kesalahan")]),
    (
        "2021-11-03 08:30　来源：云岭日报　点击：1086　我要评论",
        [
            ("date-line", "2021-11-03 08:30"),
            ("source-label", "云岭日报"),
            ("visit-counter", "点击：1086"),
            ("comment-tool", "我要评论"),
        ],
    ),
    ("Lan Vu - Suara Pantai", [("signature", "Lan Vu"), ("listed-outlet", "Suara Pantai")]),
    (
        "Làng Bên 2 giờ 11 liên quan",
        [("listed-outlet", "Làng Bên"), ("relative-date", "2 giờ"), ("related-count", "11 liên quan")],
    ),
    ("by Lan Vu 43 views", [("by-line", "Lan Vu"), ("visit-counter", "43 views")]),
    (
        "2022-07-23 04:29:19 来源:江边日报 TAG:",
        [("date-line", "2022-07-23 04:29:19"), ("source-label", "江边日报"), ("tag-list", "TAG:")],
    ),
    (
        "Lan Vu Oct 12, 2021 Updated Oct 13, 2021",
        [("signature", "Lan Vu"), ("date-line", "Oct 12, 2021"), ("update-line", "Updated Oct 13, 2021")],
    ),
    (
        "Par Lan Vu - 12/10/2021 à 08:15 - mis à jour à 09:15 - 3 min read",
        [
            ("by-line", "Lan Vu"),
            ("date-line", "12/10/2021 à 08:15"),
            ("update-line", "mis à jour à 09:15"),
            ("reading-time", "3 min read"),
        ],
    ),
    (
        "来源：江边日报　时间：2021-10-12　浏览：204　【字体：大 中 小】",
        [
            ("source-label", "江边日报"),
            ("published-label", "2021-10-12"),
            ("visit-counter", "204"),
            ("tools-label", "大 中 小"),
        ],
    ),
    (
        "Đăng bởi Lan Vu | 12/10/2021 | Tin tức | 0",
        [
            ("by-line", "Lan Vu"),
            ("date-line", "12/10/2021"),
            ("tool-beside-date", "Tin tức"),
            ("counts-beside-date", "0"),
        ],
    ),
    ("12/10/2021, 08:15  Theo Báo Bờ Sông", [("date-line", "12/10/2021, 08:15"), ("taken-from", "Báo Bờ Sông")]),
    (
        "Báo Bờ Sông 3 giờ trước 12 liên quan",
        [("listed-outlet", "Báo Bờ Sông"), ("relative-date", "3 giờ trước"), ("related-count", "12 liên quan")],
    ),
    ("Hải Đăng - 12/3/2021 14:05", [("signature", "Hải Đăng"), ("date-line", "12/3/2021 14:05")]),
    ("Nguyễn Mai Lan, 08:15 ngày 3/4/2021", [("signature", "Nguyễn Mai Lan"), ("date-line", "08:15 ngày 3/4/2021")]),
]
# Prose in which the same words stand.
NOT_UNDERSTOOD = [
    "Nguồn: nước ngầm dưới chân núi đã cạn từ mùa khô năm ngoái",
    "Bài học: không bao giờ bỏ cuộc giữa chừng",
    "Ngày: đêm nối nhau qua",
    "Ông nói: Ngày mai tôi đi",
    "Lượt xem: ai cũng muốn đến lượt",
    "Ngày 13/8/2021, Thủ tướng ký quyết định",
    "Posted on 12 March 2019 by the river bank where nobody lives",
    "Báo Bờ Sông    18:50, ngày 19-07-2022    đưa tin",
    "người lao động    18:50, ngày 19-07-2022    Gốc",
    "Làng Gốm, 12 tháng 3 năm 2021",
    "Mưa to | 23/08/2021",
    "Chia sẻ cùng bà con 23/08/2021",
    "Ngày 15/10/2023 có 214 người",
    "Bà cụ ấy theo con về quê",
    "Viết bởi lòng thương",
    "Mai Lan, 08:15 ngày 3/4/2021",
    "Hôm nay: Thứ ba, 30-11-2010 | 14:05",
    "Nguyễn Văn An, 12/3/1961 - 3/4/2021",
    "20/08/2022 - Giải bóng chuyền",
    "Họp xã viên thường niên (02/07/2019)",
    "Bình An – 3 phút kinh hoàng – 12 người thoát nạn",
    "Làng Gốm - 12 gia đình - 3 thế hệ",
    "Cuộc họp kết thúc  2 giờ  sau",
    "Bến Gốm - 30/04/2023 - ngày hội lớn",
    "3 giờ  5 phút",
    "Lan Anh  9 điểm   2 giờ",
    "Nhóm A | 16:00 | Bình An – Sông Hồng | 2-1",
    "08:00 - 09:30  Khai mạc",
    "Thứ Hai  12/3/2021  Toán",
    "Ông Nguyễn Văn An - 12/3/2021 - tử trận",
    "Mai Lan  12  8  20",
    "Xem thêm 25 ý kiến",
    "Đội có 2 bình luận viên",
    "12 bài liên quan đến vụ án",
    "Người dân – 40 tuổi – 3 con",
    "Lê Thị Thanh 8 phút 15 giây",
    "Gạo  2 giờ  chín tới",
    "Xóm Bến   3 giờ   2 chuyến đò",
    "Kết quả xổ số | 12/10/2021 | 04",
    "New York Oct 12, 2021 Updated Oct 13, 2021",
    "Lan Vu Oct 12, 2021 - Oct 13, 2021",
    "Trận 3 | 12/10/2021 | 4",
    "Lan Anh - Hoài Thu",
    "Xóm Bến - Tạp chí văn nghệ số mới",
    "Đội đua - Daily News",
    "Lê Hòa - Đài TT-TH huyện",
    "Làng 2 giờ 11 phút liên quan",
    "Làng Gốm | 12/10/2021 | 120.000 | 130.000",
    "by the river 43 views of the old mill",
    "Theo chân thợ gốm  12/10/2021",
]


@pytest.mark.parametrize(("line", "expected"), UNDERSTOOD)
def test_a_line_of_labels(line: str, expected: list[tuple[str, str]]) -> None:
    found = pieces.of(line)
    assert [(piece.rule, labels.value(piece, line)) for piece in found] == expected
    assert [piece.start for piece in found] == [0, *(piece.end for piece in found[:-1])]
    assert found[-1].end == len(line)


@pytest.mark.parametrize("line", NOT_UNDERSTOOD)
def test_a_line_that_is_not_understood_is_left_whole(line: str) -> None:
    assert pieces.of(line) == ()


def test_every_label_of_the_table_has_an_example() -> None:
    assert {label.rule for label in labels.LABELS} <= {rule for _, found in UNDERSTOOD for rule, _ in found}


@pytest.mark.parametrize("label", labels.LABELS, ids=lambda label: label.rule)
def test_every_word_of_a_label_is_known_by_it(label: labels.Label) -> None:
    values = {
        "updated-label": "1/2/2021",
        "published-label": "1/2/2021",
        "visit-counter": "7",
        "comment-count": "7",
        "tools-label": "微信",
    }
    value = values.get(label.rule, "Lan Vũ")
    for words in label.words.split("|"):
        (piece,) = pieces.of(f"{words}: {value}")
        assert piece.role is label.role


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Thứ Hai, 23/08/2021 | 14:05 GMT+7", True),
        ("Ngày 23 tháng 8 năm 2021", True),
        ("Jum'at, 24 Desember 2021 | 10:30 WIB", True),
        ("Tin ngày 23/08/2021", True),
        ("Hội nghị ngày 23/08/2021", False),
        ("01/08/2021 - 14/08/2021", False),
        ("14:05", False),
        ("23/08/2021 " + "1 " * 4, False),
        ("23/08/2021" + " " * labels.STAMP_LIMIT, False),
    ],
)
def test_a_stamp_is_a_date_and_nothing_else(text: str, printed: bool) -> None:
    assert (labels.stamp(text) is not None) is printed


@pytest.mark.parametrize(
    "day",
    [
        "Thứ Hai, 23/08/2021", "Chủ nhật, 23/08/2021", "Monday, 23 August 2021", "Tue 24 Aug 2021",
        "lundi 23 août 2021",
        "Jum'at, 24 Desember 2021", "Rabu 25 Agustus 2021", "Ngày 23 tháng 8 năm 2021", "tháng 8/2021", "Aug. 23, 2021",
        "September 3, 2021", "Février 2021", "Nopember 2021", "23 tháng mười hai năm 2021", "Le 3 mars 2021",
        "Đăng lúc 14:05 23/08/2021", "Hồi 14 giờ 05 ngày 23/08/2021", "Mùng 3 tháng 8 năm 2021",
        "Pukul 10.15, 3 Mei 2021",
    ],
)  # fmt: skip
def test_a_stamp_may_begin_with_any_word_of_a_date(day: str) -> None:
    assert labels.stamp(day) is not None


@pytest.mark.parametrize("line", ["Bắt 3 người ngày 23/08/2021", "Over 40 people since 23/08/2021"])
def test_a_stamp_begins_with_no_other_word(line: str) -> None:
    assert labels.stamp(line) is None
