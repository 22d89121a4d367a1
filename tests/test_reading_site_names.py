"""The site's name, where a page prints it elsewhere than over its menus."""

from __future__ import annotations

import pytest

from newsarchive.nouns.capture import digest
from newsarchive.reading.layout.top import site_names
from reading_samples import TEXT, TITLE, article


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("© 2021 Đường Xa Online", "Đường Xa Online"),
        ("Copyright © by Báo Bờ Sông. All rights reserved.", "Báo Bờ Sông"),
        ("© Bản quyền thuộc Thông tấn Cửa Sông. Cấm sao chép", "Thông tấn Cửa Sông"),
        ("© 2008-2021 Bản quyền thuộc về Báo Bờ Sông", "Báo Bờ Sông"),
        ("Tous droits réservés © Le Courrier de Valmont", "Le Courrier de Valmont"),
        ("Ouest Valmont © Ouest Valmont 2021", "Ouest Valmont"),
        ("© Portmere Post Ltd", "Portmere Post"),
        ("Copyright © 2012 bosong.example.vn Corporation", "bosong.example.vn"),
        ("江边新闻网 版权所有", "江边新闻网"),
        ("© 2021", None),
        ("Bản đồ của trang", None),
    ],
)
def test_the_name_in_a_line_of_rights(line: str, name: str | None) -> None:
    assert site_names.in_rights(line) == name


@pytest.mark.parametrize(
    ("text", "name", "same"),
    [
        ("ĐƯỜNG XA ONLINE", "Báo Đường Xa", True),
        ("Đường Xa", "duongxa.vn", True),
        ("江边日报", "江边日报社", True),
        ("Chợ quê", "Báo Đường Xa", False),
        ("Xa", "Xa", False),  # so short a name stands in others by chance
    ],
)
def test_one_name_in_several_spellings(text: str, name: str, same: bool) -> None:
    assert site_names.is_named(text, (name,)) is same


@pytest.mark.parametrize(
    ("lines", "source"),
    [
        (("Menu", "Đường Xa", "", TITLE, *TEXT, "Theo dõi Đường Xa trên Google News"), "duong-xa"),
        ((f"{TITLE} - Đường Xa", TITLE, "12/3/2021", *TEXT), "duong-xa"),
        ((f"{TITLE} | Văn hóa | Đường Xa", TITLE, "12/3/2021", *TEXT), "duong-xa"),
        ((TITLE, "12/3/2021", *TEXT, "BÁO BỜ SÔNG", "Giấy phép số 12/GP-BTTTT"), "bao-bo-song"),
        (
            (TITLE, *TEXT, "Ghi rõ nguồn “Trang thông tin điện tử xã Bờ Sông” khi phát hành lại"),
            "trang-thong-tin-dien-tu-xa-bo-song",
        ),
        ((TITLE, "12/3/2021", *TEXT, "", "江边新闻网版权所有"), "source-" + digest("江边新闻网".encode())[:8]),
        (("HTB | Hãng tin Biển", "Menu", TITLE, "12/3/2021", *TEXT, "Theo dõi HTB trên Google News"), "hang-tin-bien"),
        (("BÁO BỜ SÔNG ĐIỆN TỬ", "Menu", TITLE, *TEXT, "© 2021 Báo Bờ Sông"), "bao-bo-song-dien-tu"),
        (
            ("TRANG THÔNG TIN ĐIỆN TỬ", "HUYỆN BỜ SÔNG - TỈNH GỐM", TITLE, *TEXT),
            "trang-thong-tin-dien-tu-huyen-bo-song",
        ),
        (("DÂN LÀNG ONLINE", "Menu", TITLE, *TEXT, "© Bản quyền thuộc Báo Dân Làng"), "bao-dan-lang"),
        (
            ("CHI CỤC THỦY SẢN", "Menu", TITLE, *TEXT, "CHI CỤC THỦY SẢN TỈNH BÌNH AN", "ĐT: 0294 3866 112"),
            "chi-cuc-thuy-san-tinh-binh-an",
        ),
        (("TRANG THÔNG TIN ĐIỆN TỬ", "XÃ BỜ SÔNG", "Menu", TITLE, *TEXT), "trang-thong-tin-dien-tu-xa-bo-song"),
        (("SỞ Y TẾ TỈNH BÌNH AN", "BỆNH VIỆN ĐA KHOA BÌNH AN", "Menu", TITLE, *TEXT), "benh-vien-da-khoa-binh-an"),
        (("duongxa.vn", f"{TITLE} - Đường Xa", TITLE, "12/3/2021", *TEXT), "duong-xa"),
        (("Vindicator Logo", "", TITLE, "12/3/2021", *TEXT), "vindicator"),
        (("Bờ sông có gió", "Trang chủ", "", TITLE, *TEXT), "bo-song-co-gio"),
        (
            ("Trang chủ", "Bờ Sông", "", TITLE, *TEXT, "© Báo Bờ Sông mới"),
            "bao-bo-song-moi",
        ),  # a part of a name
        (("UBND TỈNH BÌNH AN", "SỞ Y TẾ", "TRUNG TÂM Y TẾ DỰ PHÒNG", "Menu", TITLE, *TEXT), "trung-tam-y-te-du-phong"),
        (("City of Riverton", "Home", "", TITLE, *TEXT), "city-of-riverton"),
        (("detikNews", "Beranda", "", TITLE, *TEXT), "detiknews"),
    ],
)
def test_who_publishes_a_page(lines: tuple[str, ...], source: str) -> None:
    assert article(*lines).source == source


@pytest.mark.parametrize(
    "lines",
    [
        ("Trang chủ", "Huyện ủy", "Hội đồng nhân dân", TITLE, *TEXT),
        ("Mới", "Nóng", "Video", "", TITLE, *TEXT),
        ("Bỏ qua nội dung chính", "Menu", "", TITLE, *TEXT),
        ("Chào mừng quý vị đến với làng", "Menu", "", TITLE, *TEXT),
        ("View All", "Menu", "", TITLE, *TEXT),
        ("Trang chủ", "Chợ quê", "", TITLE, *TEXT),
        (TITLE, *TEXT, "© AFP"),
        (TITLE, *TEXT, "© Getty Images"),
        (TITLE, *TEXT, "Follow Us on Twitter"),
        (TITLE, *TEXT, "THÔNG TIN LIÊN HỆ", "Địa chỉ: 12 phố Gốm"),
        ("Trang chủ", "HỖ TRỢ TRỰC TUYẾN", "", TITLE, *TEXT, "HỖ TRỢ TRỰC TUYẾN", "Địa chỉ: 12 phố Gốm"),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", TITLE, *TEXT),
    ],
)
def test_who_does_not(lines: tuple[str, ...]) -> None:
    assert article(*lines).source is None


@pytest.mark.parametrize(
    "first",
    [
        "Biden in Vietnam",
        "Live TV",
        "Support Us",
        "World Cup 2022",
        "SEA Games 31",
        "Đại hội Đảng XIII",
        "Hôm nay",
        "Thứ Hai",
        "Lịch làm việc",
        "Bộ sưu tập",
        "繁體中文",
        "Edisi Indonesia",
        "Trang thông tin điện tử tổng hợp",
    ],
)
def test_a_topic_or_a_service_at_the_top_is_nobody(first: str) -> None:
    assert article(first, "Trang chủ", "Liên hệ", "", TITLE, "12/3/2021", "", *TEXT).source is None
