"""Advertisements that slip into a paragraph: glued to its stop, begun in small letters, without a stop of their own."""

from __future__ import annotations

import pytest

from reading_samples import marked

TITLE = "Xã Đại Bình khắc phục hậu quả mưa lũ"
BEFORE = "Mưa lớn khiến nước sông dâng nhanh trong đêm, nhiều tuyến đường liên thôn của xã Đại Bình bị ngập sâu."
AFTER = (
    "Đến chiều cùng ngày nước bắt đầu rút, dân quân xã giúp các hộ dọn bùn và vệ sinh nhà cửa.",
    "Chủ tịch xã Trần Đình Quế yêu cầu các thôn thống kê thiệt hại, báo cáo về huyện trước cuối tuần.",
)


def _marked(row: str) -> str:
    plain = row.replace("⟪", "").replace("⟫", "")
    return marked(TITLE, "", BEFORE, plain, *AFTER, language="vi")[3]


TAKEN = {
    "glued to the stop": "Ông Y Thăk có 3 ha sầu riêng, vụ này cắt được 40 tấn."
    "⟪Vay tiền online nhanh không cần thế chấp, giải ngân trong 5 phút, lãi suất 0%.⟫ Thương lái đã đặt cọc.",
    "begun in small letters": "Toàn huyện có 62 hộ phải sơ tán đến trường học và trụ sở xã. ⟪cần vay tiền nhanh"
    " trong ngày chỉ cần căn cước, không giữ giấy tờ, không gọi người thân, nợ xấu vẫn duyệt⟫",
    "without a stop of its own": "Nhiều cụ chưa từng đi khám định kỳ.⟪Viên uống Cốt Mộc Vương giảm đau tê bì chỉ sau"
    " vài ngày mua hai tặng một liên hệ nhà phân phối chính hãng⟫ Có 58 người được chuyển tuyến trên để kiểm tra thêm.",
}


@pytest.mark.parametrize("row", TAKEN.values(), ids=TAKEN)
def test_what_slips_into_a_paragraph_is_taken(row: str) -> None:
    assert _marked(row) == row


INNOCENT = {
    "an author's sentence glued to the stop": "Toàn xã có 265 hộ bị ngập.Xã đã bố trí chỗ ở tạm cho các hộ này.",
    "a bank's help for those who lost much": "Toàn xã có 265 hộ bị ngập. ngân hàng chính sách cho vay lãi suất thấp.",
    "an abbreviation and small letters": "Ông Tám mua thuốc của bs. chuyên khoa xương khớp, uống vài ngày thì đỡ.",
    "a price and a name": "Giá sầu riêng giảm còn 62.000 đồng mỗi ký tại vườn của Ông Y Thăk ở thôn Ea Nung.",
    "a headline of a match": "Trực tiếp bóng đá hôm nay: Sông Vang gặp Hải Bình",
    "an office calls": "Trạm y tế khám miễn phí cho người cao tuổi.Liên hệ số 0912 345 678 để được hẹn giờ khám.",
}


@pytest.mark.parametrize("row", INNOCENT.values(), ids=INNOCENT)
def test_what_is_an_authors_stays(row: str) -> None:
    assert _marked(row) == row


KIT = (
    "⟪[XỔ SỐ MIỀN BẮC] ⟫Xã Đại Bình khắc phục hậu quả mưa lũ",
    "Mưa lớn khiến nước sông dâng nhanh,⟪ãĐạiBìnhkhắcphụchậuquảmưXỔ SỐ MIỀN BẮC⟫ nhiều tuyến đường của xã bị ngập.",
    *AFTER,
)
FRAMES = {
    "a ware at the end of a breadcrumb": ("Your current location: Home > ⟪BÓNG ĐÁ CÁ CƯỢC⟫", *KIT),
    "a section at the end of a breadcrumb": ("Your current location: Home > Bóng đá", *KIT),
    "a section that the page has as such": ("Vị trí: Trang chủ > Xổ số", *KIT, "Xổ số"),
    "a ware in Chinese before a headline": ("⟪足球投注平台_⟫" + TITLE, BEFORE, *AFTER),
    "an outlet in Chinese before a headline": ("越南通讯社_" + TITLE, BEFORE, *AFTER),
    "wares in Chinese under a label": (TITLE, BEFORE, *AFTER, "⟪热门标签：足球投注平台 真人百家乐 电竞竞猜 彩票开奖⟫"),
    "tags in Chinese": (TITLE, BEFORE, *AFTER, "热门标签：越南 洪水 教育 旅游"),
}


@pytest.mark.parametrize("rows", FRAMES.values(), ids=FRAMES)
def test_only_wares_of_a_kits_frame_are_taken(rows: tuple[str, ...]) -> None:
    plain = (row.replace("⟪", "").replace("⟫", "") for row in rows)
    assert marked(*plain, language="vi") == list(rows)


def test_a_name_with_a_number_ends_the_search_behind_a_garble() -> None:
    rows = (
        "⟪789zin【tải app 789zin】⟫Tàu hàng trật bánh ở ga Lâm Khê, không có thương vong",
        "Công tác khắc phục vẫn được tiến hành,⟪àuhàngtrậtbánhởgaLâmKhêtải app 789zin⟫ nguyên nhân do tà vẹt mục.",
        *AFTER,
    )
    plain = (row.replace("⟪", "").replace("⟫", "") for row in rows)
    assert marked(*plain, language="vi")[1] == rows[1]
