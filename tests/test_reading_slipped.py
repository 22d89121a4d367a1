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
    return marked(TITLE, "", BEFORE, plain, *AFTER, language="vi")[3].replace("⟫⟪", "")


TAKEN = {
    "glued to the stop": "Ông Y Thăk có 3 ha sầu riêng, vụ này cắt được 40 tấn."
    "⟪Vay tiền online nhanh không cần thế chấp, giải ngân trong 5 phút, lãi suất 0%.⟫ Thương lái đã đặt cọc.",
    "begun in small letters": "Toàn huyện có 62 hộ phải sơ tán đến trường học và trụ sở xã. ⟪cần vay tiền nhanh"
    " trong ngày chỉ cần căn cước, không giữ giấy tờ, không gọi người thân, nợ xấu vẫn duyệt⟫",
    "without a stop of its own": "Nhiều cụ chưa từng đi khám định kỳ.⟪Viên uống Cốt Mộc Vương giảm đau tê bì chỉ sau"
    " vài ngày mua hai tặng một liên hệ nhà phân phối chính hãng⟫ Có 58 người được chuyển tuyến trên để kiểm tra thêm.",
    "an offer to which the page's matter leads": "Xã có 248 em chưa đạt điểm. ⟪Với những em không may trượt kỳ thi vừa"
    " qua, tấm bằng không còn là nỗi lo vì nhận làm bằng cấp 3, bằng đại học phôi thật, xem hàng rồi mới trả tiền.⟫",
    "a game to which it leads": "Chị Thư thấy yên tâm hơn khi xem được bếp. ⟪Phụ huynh ngồi chờ con tan học có thể mở"
    " điện thoại chơi tài xỉu đổi thưởng, rút tiền về ví chỉ trong một phút.⟫",
    "a row behind an author's words": "Toàn xã có 48 hộ phải di dời đến nhà văn hóa thôn và trường "
    "học ⟪soi cầu miền bắc"
    " hôm nay, bạch thủ lô, dự đoán xổ số chính xác nhất, lô đề online uy tín⟫",
    "all of an offer's clauses": "Xã có 52 tàu cá. ⟪Dự đoán xổ số miền Nam hôm nay chuẩn xác "
    "cùng chuyên gia soi cầu lâu"
    " năm. Chốt số bạch thủ, song thủ lô miễn phí, tỷ lệ trúng cao nhất.⟫",
    "a loan without a lender": "Trường học của xã mở cửa lại. ⟪Bạn có thể vay đến 50 triệu mà không cần chứng minh thu"
    " nhập.⟫",
    "a firm that helps the reader": "“Đòi gắt thì mất khách”, bà nói. ⟪Cũng như bà Tư, nếu bạn "
    "đang đau đầu vì khách nợ dây"
    " dưa, hãy để công ty Trường Tín Phát thu hồi nợ khó đòi toàn quốc giúp bạn, đòi được mới lấy phí,"
    " không đòi được hoàn cọc 100%.⟫",
    "a question and a firm": "Nước rút chậm. ⟪Điều hòa nhà bạn không mát? Hãy gọi thợ điện lạnh Bảo Tín, có mặt sau 15"
    " phút, sửa không được không lấy tiền, bảo hành 12 tháng.⟫",
    "a name in a quotation": "“Cá thì nhiều mà đi chuyến này coi như huề vốn, ⟪kẹo ngậm "
    "tăng sinh lý maxhammer ⟫mấy đứa nhỏ"
    " cũng nản”, ông Út than.",
    "a search in a report": "Theo cáo trạng, bà Hạnh lập khống 213 phiếu chi, rút ⟪danh "
    "bai doi thuong go99 ⟫của quỹ xã"
    " hơn 1,6 tỷ đồng.",
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
    "a game that worries parents": "Phụ huynh lo con em có thể mở điện thoại chơi tài xỉu đổi thưởng, cá "
    "độ ngay trong lớp.",
    "wares in a list": "Quầy của hợp tác xã bày mật ong, trà túi lọc, cá khô, mắm tôm chua và nhiều đặc sản khác",
    "a cure that one quotes": "“Hàng xóm bày tôi uống thuốc nam, kẹo ngậm tăng sinh lý rồi cũng không đỡ”, ông Út kể.",
    "a firm that gives": "Công ty Trường Tín Phát tặng 100 suất quà, miễn phí vận chuyển cho "
    "các hộ ngập trong tháng này.",
    "advice to readers": "Nếu bạn đi qua đoạn này, hãy giảm tốc độ và làm theo hướng dẫn của lực lượng chức năng.",
    "a museum that invites": "Nếu bạn yêu gốm cổ, hãy ghé Bảo tàng tỉnh vào cuối tuần, vé vào cửa được miễn phí.",
    "a garden that invites": "Bạn có thể ghé vườn nhãn của các hộ ở đây và hái trái tại chỗ với giá "
    "30.000 đồng mỗi ký.",
    "a theatre's seats": "Nhà hát giảm giá 20% cho học sinh, vé bán tại quầy từ thứ hai đến hết tuần.",
    "a guarantee of a thing": "Máy bơm mới có giá 20 triệu đồng, được nhà sản xuất bảo hành 24 tháng.",
    "what one must not do": "Đừng để trẻ em chơi gần bờ sông khi nước còn chảy xiết, bạn nhé.",
    "debts that one tells of": "Khách nợ dây dưa khiến nhiều tiểu thương ở chợ Đại Bình mất vốn, có "
    "người phải nghỉ bán.",
    "lenders that one tells of": "Nhiều hộ phải vay nóng để mua giống, lãi suất cao đến 5% mỗi tháng "
    "nên làm không đủ trả.",
    "a bank's loan that an office tells of": "Nếu bạn là hộ nghèo, bạn có thể vay đến 50 triệu đồng mà không thế chấp"
    " tại Ngân hàng Chính sách xã hội.",
    "medicine that a doctor speaks of": "Nếu bạn bị sốt sau khi lội nước lũ, đừng tự mua thuốc mà hãy đến trạm y tế.",
    "a ticket for readers": "Bạn có thể mua vé xe buýt tại bến với giá 7.000 đồng một lượt, không cần đặt trước.",
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
