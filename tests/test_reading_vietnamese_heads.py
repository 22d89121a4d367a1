"""The heads of Vietnamese pages as the common systems print them: which fields each gives, and which it does not."""

from __future__ import annotations

import pytest

import vietnamese_heads
from reading_samples import TEXT, TITLE, article
from vietnamese_heads import Fields

# The lines over the text, those under it, and (date, author, source, section) as far as the page gives them.
HEADS: list[tuple[str, tuple[str, ...], tuple[str, ...], Fields]] = [
    (
        "a name in capitals before the way home",
        (
            "TIN QUÊ MÌNH   Trang chủ   Nóng   Pháp luật   Đời sống",
            TITLE,
            "Người viết: Hải Âu / 8-7-2020, 9:12 / 15K xem",
        ),
        (),
        ("2020-07-08T09:12:00+07:00", "Hải Âu", "tin-que-minh", None),
    ),
    (
        "a name before entries, told again in the line of rights",
        ("GỐM MIỀN ĐỒI • Trực tiếp • Lịch đấu • Video", TITLE, "Lê Vũ – 21:10 13/04/2024"),
        ("gommiendoi.example | Gốm Miền Đồi giữ bản quyền",),
        ("2024-04-13T21:10:00+07:00", "Lê Vũ", "gom-mien-doi", None),
    ),
    (
        "a list in capitals before entries names nobody",
        ("TIN NÓNG | Thể thao | Giải trí | Đời sống", TITLE, "13/04/2024 21:10"),
        (),
        ("2024-04-13T21:10:00+07:00", None, None, None),
    ),
    (
        "a tool before the way home names nobody",
        ("Đăng nhập | Trang chủ | Giới thiệu | Liên hệ", TITLE, "13/04/2024 21:10"),
        (),
        ("2024-04-13T21:10:00+07:00", None, None, None),
    ),
    (
        "a language before the way home names nobody",
        ("Tiếng Việt | Trang chủ | Giới thiệu | Liên hệ", TITLE, "13/04/2024 21:10"),
        (),
        ("2024-04-13T21:10:00+07:00", None, None, None),
    ),
    (
        "a menu in capitals throughout names nobody",
        ("THỜI SỰ   TRANG CHỦ   KINH TẾ   ĐỜI SỐNG", TITLE, "13/04/2024 21:10"),
        (),
        ("2024-04-13T21:10:00+07:00", None, None, None),
    ),
    (
        "a weblog: its name, what it is, the day, the headline, who put it there and when",
        ("Chuyện làng Đá", "Ghi chép của một người xa quê", "", "Chủ Nhật, 7 tháng 8, 2011", "", TITLE),
        ("Được đăng bởi Lê Quang Đạm vào lúc 21:07", "Nhãn: gốm, làng", "2 nhận xét:"),
        ("2011-08-07T21:07:00+07:00", "Lê Quang Đạm", "chuyen-lang-da", None),
    ),
    (
        "a first line right over the day may as well be a section",
        ("Hiên nhà có gió", "Thứ Năm, 4 tháng 9, 2014", TITLE),
        ("Người đăng: hiennha88 vào lúc 09:30", "Không có nhận xét nào:"),
        ("2014-09-04T09:30:00+07:00", None, None, None),
    ),
    (
        "the section under a box to search in",
        (
            "Trang chủ   Tin tức   Công dân",
            "Thứ năm, ngày 12 tháng 9 năm 2024",
            "Nhập nội dung tìm kiếm",
            "Hoạt động đoàn thể",
            TITLE,
            "Đăng lúc: 08/4/2023 (admin) - Đã xem: 95",
        ),
        (),
        ("2023-04-08", None, None, "Hoạt động đoàn thể"),
    ),
    (
        "the section under the day of loading",
        (
            "Sở Khoa học và Công nghệ tỉnh Lâm Thủy",
            "Trang chủ | Giới thiệu | Tin tức",
            "Hôm nay: 14/08/2021",
            "Tin trong ngành",
            TITLE,
            "| Ngày đăng: 11/08/2021 | Lượt đọc: 57 |",
        ),
        (),
        ("2021-08-11", None, "so-khoa-hoc-va-cong-nghe-tinh-lam-thuy", "Tin trong ngành"),
    ),
    (
        "what kind of page it is, is no section",
        (
            "Trang chủ   Tin tức   Công dân",
            "Thứ năm, ngày 12 tháng 9 năm 2024",
            "Chi tiết bài viết",
            TITLE,
            "Ngày đăng: 08/4/2023",
        ),
        (),
        ("2023-04-08", None, None, None),
    ),
    (
        "a way with strokes is no section",
        (
            "Trang chủ   Tin tức   Công dân",
            "Thứ năm, ngày 12 tháng 9 năm 2024",
            "Kinh tế / Nông nghiệp",
            TITLE,
            "Ngày đăng: 08/4/2023",
        ),
        (),
        ("2023-04-08", None, None, None),
    ),
    (
        "the day under the text, with what it says of itself, over a rating",
        ("ỦY BAN NHÂN DÂN PHƯỜNG HÒA TRÌ", "Trang chủ | Giới thiệu | Tin tức", TITLE),
        (
            "Đăng ngày 30/08/2024 17:05",
            "Đánh giá bài viết này theo sao",
            "Tin liên quan",
            "Kiểm tra lò nung (22/08/2024)",
        ),
        ("2024-08-30T17:05:00+07:00", None, "uy-ban-nhan-dan-phuong-hoa-tri", None),
    ),
    (
        "a bare day under the text over another headline is that story's",
        ("ỦY BAN NHÂN DÂN PHƯỜNG HÒA TRÌ", "Trang chủ | Giới thiệu | Tin tức", TITLE),
        ("30/08/2024", "Phường Hòa Trì trao nhà cho hộ khó khăn trong xóm", "22/08/2024", "Kiểm tra lò nung ở xóm Gốm"),
        (None, None, "uy-ban-nhan-dan-phuong-hoa-tri", None),
    ),
    (
        "the portal above is not the site",
        (
            "Cổng TTĐT tỉnh",
            "Thư điện tử",
            "Văn phòng điện tử",
            "Đăng nhập",
            "",
            "Cổng thông tin điện tử huyện Đông Xuyên",
            "",
            "Trang chủ",
            "Giới thiệu chung",
            "Tin tức",
            TITLE,
            "Ngày xuất bản: 03/12/2020 9:12:00 SA",
        ),
        (
            "Cổng thông tin điện tử huyện Đông Xuyên",
            "Cơ quan quản lý: Văn phòng HĐND và UBND huyện",
            "Địa chỉ: 12 Hùng Vương. Điện thoại: 0290 555 0101",
        ),
        ("2020-12-03T09:12:00+07:00", None, "cong-thong-tin-dien-tu-huyen-dong-xuyen", None),
    ),
    (
        "bare counts after the day",
        ("Tin Quê Mình", "TRANG CHỦ", "TIN TRONG NGÀY", TITLE, "By admin - 6 Tháng Chín, 2022   0   1347"),
        (),
        ("2022-09-06", None, "tin-que-minh", None),
    ),
    (
        "a translated kit's row with wide colons",
        (TITLE, "", "2024-06-05 tác giả：Hồng Phúc đọc：9823 lần"),
        (),
        ("2024-06-05", "Hồng Phúc", None, None),
    ),
    (
        "a labelled day without its year",
        ("Báo Sông Lam Thượng", "VĂN HÓA", TITLE, "Ngày đăng: 12-6"),
        ("Các bài khác", "- Hát ví bên bến đò Cung (11-6)"),
        ("XXXX-06-12", None, "bao-song-lam-thuong", "VĂN HÓA"),
    ),
    (
        "the month of a magazine's issue",
        ("Tạp chí Sông Ngàn · Số tháng 5/2022", "Mục lục · Văn · Thơ · Ký", TITLE, "Bài: Tạ Như Mai"),
        (),
        ("2022-05", "Tạ Như Mai", "tap-chi-song-ngan", None),
    ),
    (
        "a magazine's issue and the day on which a text was put there",
        ("Tạp chí Sông Ngàn · Số tháng 5/2022", "Mục lục · Văn · Thơ · Ký", TITLE, "Ngày đăng: 02/06/2022"),
        (),
        ("2022-06-02", None, "tap-chi-song-ngan", None),
    ),
    (
        "a number and a year of an issue tell no day",
        ("Tạp chí Sông Ngàn · Số 5/2022", "Mục lục · Văn · Thơ · Ký", TITLE, "Bài: Tạ Như Mai"),
        (),
        (None, "Tạ Như Mai", "tap-chi-song-ngan", None),
    ),
]
ALL = [*HEADS, *vietnamese_heads.HEADS]


@pytest.mark.parametrize(("over", "under", "fields"), [row[1:] for row in ALL], ids=[row[0] for row in ALL])
def test_the_fields_of_a_page(over: tuple[str, ...], under: tuple[str, ...], fields: Fields) -> None:
    text = (over[-1].startswith("(NPN)") and TEXT[1:]) or TEXT
    found = article(*over, "", *text, "", *under)
    printed = None if "no-date" in found.condition else str(found.date)
    assert (printed, found.author, found.source, found.section) == fields
