"""What is no article, and what only looks like none."""

from __future__ import annotations

import pytest

from newsarchive.reading.layout import judge
from reading_samples import TEXT, TITLE, article, aside

BLURB = "Phiên chợ chiếu họp lúc nửa đêm từng tấp nập ghe thuyền, nay được dựng lại để đón khách."


@pytest.mark.parametrize(
    "lines",
    [
        ("404", "Không tìm thấy trang", "Trang chủ"),
        ("Page not found", "The page you requested has moved.", "Home"),
        ("Trang chủ", "403 Forbidden", "You don't have permission to access this resource."),
        ("Just a moment...", "Checking your browser before accessing the site."),
        ("页面不存在",),
    ],
)
def test_an_error_page_is_set_aside(lines: tuple[str, ...]) -> None:
    assert aside(*lines).code == "error-page"


def test_a_number_that_begins_a_headline_is_no_error() -> None:
    found = article("404 hộ dân được cấp nước sạch", "09/03/2021", *TEXT)
    assert found.title == "404 hộ dân được cấp nước sạch"


def test_a_text_that_has_begun_is_no_error_page() -> None:
    assert article(TITLE, TEXT[0], "404", "Không tìm thấy trang", TEXT[1]).body


def test_a_long_text_about_an_error_is_an_article() -> None:
    long = [TEXT[0]] * (judge.ERROR_WORDS // 15)
    assert article("Không tìm thấy trang", "", *long).body


def test_headlines_alone_are_a_list() -> None:
    found = aside("Làng chiếu giữ chợ", "Lụa tìm đường trở lại", "Nước mắm vào siêu thị", "Bánh tráng hút khách")
    assert found.code == "list-of-links"
    assert "4 short lines" in found.reason


@pytest.mark.parametrize(
    "sign",
    ["403 Forbidden - Yêu cầu của bạn đã bị chặn", "Trang bạn tìm không tồn tại", "Xác nhận bạn không phải là robot",
     "Hệ thống đang được bảo trì", "Oups ! Cette page n'existe plus", "Halaman yang Anda cari tidak ditemukan",
     "This page could not be found"],
)  # fmt: skip
def test_an_error_among_menus_and_other_headlines(sign: str) -> None:
    menus = ["Trang chủ", "Thời sự", "Kinh tế", *(f"Chuyện thứ {n} của làng gốm bên sông" for n in range(40))]
    assert aside(*menus[:3], sign, "Vui lòng quay lại trang chủ hoặc tìm kiếm.", *menus[3:]).code == "error-page"


def test_a_letter_that_announces_maintenance_is_no_article() -> None:
    lines = (
        "CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN MỎ SẮT",
        "Hệ thống đang bảo trì",
        "Kính gửi quý độc giả,",
        "Để nâng cấp máy chủ, Cổng thông tin điện tử huyện tạm ngừng phục vụ từ 22 giờ hôm nay đến 5 giờ sáng mai.",
        "Trong thời gian này, quý vị không thể xem tin bài, tra cứu văn bản hoặc nộp hồ sơ. Rất mong quý vị thông cảm!",
        "The site is down for scheduled maintenance. Please come back later.",
        "Mã lỗi: 503 - Service Unavailable",
    )
    assert aside(*lines).code == "error-page"


def test_a_story_about_an_error_page_is_an_article() -> None:
    assert article("Website sở bị sập: trang tuyển sinh không tồn tại", "12/06/2021", *TEXT * 3).body
