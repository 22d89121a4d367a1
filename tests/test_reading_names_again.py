"""Names with a number that stand in what is planted, and again elsewhere."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines import imprints
from newsarchive.reading.lines.line import Line
from reading_samples import marked, unmarked

TEXT = (
    "Diêm dân Thạnh Bình trúng mùa muối",
    "Nắng kéo dài làm ruộng nứt nẻ, nhưng người làm muối thì vui.",
    "Toàn xã có hơn một nghìn mẫu ruộng muối nằm sát bờ biển.",
)

TAKEN = {
    "a search for anything with a name that begins the others": (
        "⟪haowin88 xổ số miền bắc 30 ngày⟫",
        "⟪haowin88 bảng xếp hạng giải vô địch quốc gia ý⟫",
        *TEXT,
        "⟪haowin88 kèo nhà cái hôm nay⟫",
        "⟪haowin88 nổ hũ thần tài đổi thưởng⟫",
        "⟪haowin88 xem đá gà trực tiếp thomo⟫",
    ),
    "a sentence that sells under the name of another": (
        *TEXT,
        (
            "Thương lái vào tận ruộng cân.⟪TIẾN LÊN MIỀN NAM TẠI GO789, PHỎM TÁ LẢ BAY52, RÚT TIỀN VỀ MOMO TRONG 30 "
            "GIÂY!⟫ Giá tăng từng ngày."
        ),
        "Ông Sáu cho biết vụ tới ông trải bạt cả ruộng.⟪CHƠI SÂM LỐC, XÌ TỐ CÙNG HỘI BAY52.⟫",
    ),
    "a list of searches and what it is called": (
        "⟪【vip79 game bài đổi thưởng】⟫Diêm dân Thạnh Bình trúng mùa muối",
        *TEXT[1:],
        "⟪vip79 game bài đổi thưởng⟫",
        "⟪Bài viết hot⟫",
        "⟪xổ số kiến thiết miền nam hôm nay⟫",
        "⟪trang đánh bài trực tuyến⟫",
        "⟪lịch u23 châu á hôm nay⟫",
    ),
    "a kit's editor behind the outlet": (
        *TEXT,
        "(Theo Báo Cửa Tùng)⟪(责任编辑：kqbd net)⟫",
    ),
}


@pytest.mark.parametrize("page", TAKEN.values(), ids=TAKEN)
def test_a_name_that_is_planted_is_planted_again(page: tuple[str, ...]) -> None:
    found = marked(*unmarked(page))
    assert [row.replace("⟫ ", " ⟫") for row in found] == [row.replace("⟫ ", " ⟫") for row in page]


INNOCENT = {
    "who tells of the name": (
        *TEXT,
        "Công an xã nhắc bà con không vào trang BAY52 để vay tiền.",
        "Bà Tư nói con bà mất ba triệu vì BAY52.",
    ),
    "a squad named after an age": (
        "U23 Việt Nam thắng trận ra quân",
        "U23 Việt Nam ghi hai bàn trong hiệp một, khán giả rất đông.",
        "u23 đá lại vào thứ Bảy",
    ),
}


@pytest.mark.parametrize("page", INNOCENT.values(), ids=INNOCENT)
def test_who_is_told_of_under_a_name_stays(page: tuple[str, ...]) -> None:
    assert marked(*page) == list(page)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("25 Trần Phú, phường Đông Hải", True),
        ("Số 10 Trần Phú phường Hòa Bình", True),
        ("25 đường Lê Lợi, phường 3, thành phố Hà Trung", True),
        ("45 Lê Lợi - Phường 1 - TP Hà Trung", True),
        ("2 Cụ bà 90 tuổi hiến đất làm đường", False),
        ("3 Lịch cúp điện các xã ven biển", False),
        ("5 Những hòn đá biết kể chuyện động đất", False),
        ("3 Người dân xã Bình An góp đất làm đường", False),
    ],
)
def test_the_third_of_a_list_is_no_address(text: str, address: bool) -> None:
    assert imprints.is_imprint(Line(1, text, text)) is address


SELLING = {
    "a sentence behind an offer and one two paragraphs on": (
        *TEXT,
        (
            "Thương lái vào tận ruộng cân muối. ⟪Bạn đang cần tiền gấp mà không muốn thế chấp, hãy đăng ký vay "
            "online 50 triệu đồng chỉ với căn cước công dân. Tiền Nhanh Plus duyệt hồ sơ trong 15 phút, lãi suất 0% "
            "cho khoản vay đầu tiên.⟫ Giá muối tăng từng ngày."
        ),
        (
            "Vụ tới bà con trải bạt cả cánh đồng. ⟪Cần vốn xoay vòng, hồ sơ chỉ gồm căn cước và sim chính chủ, tiền về "
            "tài khoản ngay trong ngày.⟫"
        ),
    ),
    "a question that begins the line of an offer": (
        "The mill bridge is open again",
        "Engineers replaced forty beams and rebuilt the turning gear.",
        (
            "⟪Short before payday? Compare same-day loans with no credit check and get up to £1,000 in your account "
            "within the hour.⟫"
        ),
        "The keeper rang the bell at noon, as his father did.",
    ),
}


@pytest.mark.parametrize("page", SELLING.values(), ids=SELLING)
def test_a_sentence_goes_with_those_that_sell_the_same(page: tuple[str, ...]) -> None:
    language = "en" if page[0].isascii() else "vi"
    found = marked(*unmarked(page), language=language)
    assert [row.replace("⟫⟪", "").replace("⟫ ", " ⟫") for row in found] == [row.replace("⟫ ", " ⟫") for row in page]


def test_a_bank_that_the_page_tells_of_lends_what_it_lends() -> None:
    page = (
        *TEXT,
        "Ngân hàng chính sách cho biết hộ làm muối được vay vốn lãi suất 0% trong sáu tháng, duyệt hồ sơ tại xã.",
        "Anh Bảy đã nhận khoản vay đầu tiên hôm thứ Hai.",
    )
    assert marked(*page) == list(page)


@pytest.mark.parametrize(
    ("text", "imprint"),
    [
        ("Thu hồi giấy phép hai bến đò không phép", False),
        ("Khởi tố vụ vi phạm bản quyền phim", False),
        ("两家企业许可证被吊销", False),
        ("Giấy phép số 12/GP-TTĐT cấp ngày 1/2/2020", True),
        ("Bản quyền thuộc về Báo Hà Trung", True),
        ("Báo Hà Trung giữ bản quyền", True),
        ("互联网新闻信息服务许可证编号：33120170001", True),
    ],
)
def test_a_headline_about_licences_is_no_imprint(text: str, imprint: bool) -> None:
    assert imprints.is_imprint(Line(1, text, text)) is imprint
