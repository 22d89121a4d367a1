"""Figures: counted quantities as printed, and the many numbers that count nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.nouns.article import Figure
from newsarchive.nouns.authority import Authority, Heading
from newsarchive.nouns.edtf import parse
from newsarchive.reading.blocks import TextBlock
from newsarchive.reading.facts import figures

NONE = Authority()
DOSES = Authority(
    measures={
        "doses": Heading("doses", ("liều vắc xin", "liều vaccine"), units={"": {"other": "liều"}}),
        "aid": Heading("aid", ("nguồn viện trợ",), units={"": {"other": "liều"}}),
    }
)


def find(text: str, language: str = "vi", authority: Authority = NONE) -> tuple[Figure, ...]:
    return figures.find([TextBlock(7, text)], authority, language)


def short(text: str, language: str = "vi") -> list[tuple[str, str, str | None]]:
    return [(str(one.value), one.unit, one.qualifier and str(one.qualifier)) for one in find(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đã có 543 chuyến bay.", [("543", "chuyến bay", None)]),
        ("Đưa về khoảng 136 nghìn công dân.", [("136000", "công dân", "about")]),
        ("Góp hơn 50 tỷ đồng.", [("50000000000", "đồng", "more-than")]),
        ("Mạng lưới 94 cơ quan đại diện Việt Nam.", [("94", "cơ quan đại diện", None)]),
        ("Gồm 130 cuộc điện đàm, 100 thư.", [("130", "cuộc điện đàm", None), ("100", "thư", None)]),
        ("Chiếm gần 50% số vắc xin.", [("50", "%", "less-than")]),
        ("Còn khoảng gần 14,8 triệu liều mới.", [("14800000", "liều", "less-than")]),
        ("Tổng trị giá 80 triệu USD.", [("80000000", "USD", None)]),
        ("Tiếp nhận 168.865.244 liều vaccine phòng bệnh.", [("168865244", "liều", None)]),
        ("Có gần 70 tổ chức quốc tế.", [("70", "tổ chức", "less-than")]),
        ("Ký hơn 150 điều ước.", [("150", "điều ước", "more-than")]),
        ("Bắt 12 đối tượng, thu 50kg ma túy.", [("12", "đối tượng", None), ("50", "kg", None)]),
        ("Ít nhất 5 người chết.", [("5", "người", "more-than")]),
        ("Trường chỉ còn 38 trẻ, từ 110 trẻ lúc mới mở.", [("38", "trẻ", None), ("110", "trẻ", None)]),
        ("Dài 12,5 km với 240.000 ha rừng.", [("12.5", "km", None), ("240000", "ha", None)]),
    ],
)
def test_quantities_of_vietnamese_text(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert short(text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "More than 2.5 million doses arrived.", [("2500000", "doses", "more-than")]),
        ("en", "Some 1,234 people lost $3.5 billion.", [("1234", "people", "about"), ("3500000000", "$", None)]),
        ("fr", "Plus de 1 200 personnes et 45 % des adultes.", [("1200", "personnes", "more-than"), ("45", "%", None)]),
        ("id", "Sekitar 1,2 juta dosis untuk 3.400 orang.", [("1200000", "dosis", "about"), ("3400", "orang", None)]),
        ("zh", "超过1.2亿剂疫苗", [("120000000", "剂疫苗", "more-than")]),
    ],
)
def test_quantities_of_other_languages(language: str, text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert short(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("vi", "Lắp 24 tấm pin, mua 120 quyển vở.", [("24", "tấm pin", None), ("120", "quyển vở", None)]),
        ("vi", "Trao 3.200 bao xi măng cho dân.", [("3200", "bao xi măng", None)]),
        ("vi", "Nuôi 12 con bò và 40 bồn nước.", [("12", "con bò", None), ("40", "bồn nước", None)]),
        ("vi", "Doanh nghiệp may tìm khoảng 2.750 lao động.", [("2750", "lao động", "about")]),
        ("vi", "Không ít hơn 20 tàu, ngót 300 m2.", [("20", "tàu", "more-than"), ("300", "m2", "less-than")]),
        ("en", "It keeps 120 cattle on 15 acres.", [("120", "cattle", None), ("15", "acres", None)]),
        ("en", "In May 2021, 12 new houses stood there.", [("12", "houses", None)]),
        ("fr", "Près de 300 bateaux, soit 12 maisons.", [("300", "bateaux", "less-than"), ("12", "maisons", None)]),
        ("fr", "Un budget de 2,3 milliards d'euros.", [("2300000000", "euros", None)]),
        ("id", "Ada 12 ekor sapi, 5 tersangka.", [("12", "ekor sapi", None), ("5", "tersangka", None)]),
        ("id", "Nilainya Rp2,5 miliar untuk 84 meter.", [("2500000000", "Rp", None), ("84", "meter", None)]),
        ("zh", "全村1万2千人，400多名学生。", [("12000", "人", None), ("400", "名学生", "more-than")]),
        ("zh", "建筑面积3.2万平方米，45段录音。", [("32000", "平方米", None), ("45", "段录音", None)]),
    ],
)
def test_any_thing_may_be_counted(language: str, text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert short(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "Ở thôn 3 xã Hòa Bình, số nhà 15 đường Lê Lợi, 12 phố Hàng Bạc."),
        ("vi", "Xã Quế Xuân 2 họp, Công ty Vedan 12 dừng xả."),
        ("vi", "Nhiệt độ 38 độ, bậc 3 trường cấp 2, đợt 3 trao quà."),
        ("vi", "Mỗi lượt 50 nghìn đồng một vé."),
        ("en", "Bread costs $3.20 a loaf in Room 12."),
        ("en", "Between 20 and 30 people were in; it may reach 40 people."),
        ("fr", "Le billet coûte 12 euros par personne."),
        ("id", "Gempa magnitudo 5,6 mengguncang; harga Rp 85.000 per kilogram."),
        ("zh", "第3届运动会，用时45分钟，每3天一次，计划种树500棵。"),
    ],
)
def test_what_stands_with_a_number_and_is_not_counted(language: str, text: str) -> None:
    assert short(text, language) == []


@pytest.mark.parametrize(
    "text",
    [
        "Thông điệp 5K và dịch Covid-19 lần thứ 31.",
        "Hội nghị Ngoại giao 31 đã được tổ chức.",
        "Theo Chỉ thị 15 của Ban Bí thư, công nghiệp 4.0 phát triển.",
        "Trực 24/7, 1/3 dân số và 5/8 nước tham gia.",
        "Nghị quyết 128/NQ-CP ngày 11/10/2021 và Quyết định số 13/2021/QĐ-TTg.",
        "Điện thoại: 024.3804.4444, fax 0912 345 678.",
        "Ông Nam, 45 tuổi, sống 20 năm ở quận 5, tầng 3 nhà số 12.",
        "Việt Nam thắng Thái Lan 2-1 ở phút 45.",
        "Trong 10-15 người có mặt, từ 5 đến 7 người bị thương.",
        "Đại hội XIII, khóa 15, kỳ họp thứ 2, Quốc lộ 1.",
        "Lúc 14 giờ 30 ngày 12/8, nhiệt độ 35 độ.",
        "Phấn đấu đến năm 2030 đạt 100 triệu người dùng, mục tiêu 70% dân số.",
        "Việt Nam sẽ nhận 20 triệu liều vắc xin.",
        "Thủ tướng chỉ rõ 6 nguyên nhân và 3 nhiệm vụ.",
        "Năm 2021 người dân đã tin tưởng. Luật 2020 nước ta.",
        "Giá 1,234 đồng mơ hồ. Xe 29A-123.45 chạy. U23 Việt Nam.",
        "1. Người dân cần biết.",
        "Giá xăng tăng lên 29.820 đồng/lít, vàng 68,5 triệu đồng/lượng, 500USD/tháng.",
    ],
)
def test_numbers_that_count_nothing(text: str) -> None:
    assert short(text) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("vi", "Ngành y tế cấp 35.000 màn cho dân.", [("35000", "màn", None)]),
        ("vi", "Cảnh sát điều 5 xe tải đến.", [("5", "xe tải", None)]),
        ("vi", "Dân bỏ phiếu tại 12.600 điểm bỏ phiếu.", [("12600", "điểm bỏ phiếu", None)]),
        ("vi", "Học sinh cấp 3 trường huyện được nghỉ.", []),
        ("vi", "Theo điều 5 luật này thì không.", []),
        ("vi", "Đội được 24 điểm sau vòng đấu.", []),
        ("vi", "Cơn bão giật cấp 12 tiến vào.", []),
        ("en", "It cost PHP6.8 million.", [("6800000", "PHP", None)]),
        ("en", "He paid over VND60 million.", [("60000000", "VND", "more-than")]),
        ("en", "₹2.6 crore was paid, and Sh18,500 came back.", [("26000000", "₹", None), ("18500", "Sh", None)]),
        ("en", "The ministry intends to train 40 wardens.", []),
        ("en", "The council is to spend £600,000 on a store.", []),
        ("en", "Take bus B52 to gate A12.", []),
        ("zh", "共投入280多万元。", [("2800000", "元", "more-than")]),
        ("zh", "账户里只有4200余元。", [("4200", "元", "more-than")]),
        ("zh", "出口了2萬8600公噸，有3152個園。", [("28600", "公噸", None), ("3152", "個園", None)]),
        ("zh", "将18万元转入账户。", [("180000", "元", None)]),
        ("zh", "镇里将投入18万元。", []),
        ("zh", "3月12日投入使用。", []),
    ],
)
def test_sums_and_shares_as_other_countries_write_them(
    language: str, text: str, expected: list[tuple[str, str, str | None]]
) -> None:
    assert short(text, language) == expected


def test_a_heading_and_a_caption_give_no_figures() -> None:
    blocks = [TextBlock(1, "Hơn 500 người dự", "heading"), TextBlock(2, "Hơn 500 người dự", "caption")]
    assert figures.find(blocks, NONE, "vi") == ()


def test_as_of_is_what_the_sentence_says_and_no_more() -> None:
    first, second, third = find(
        "Tính đến ngày 11/9/2022, có 258 triệu liều, trong đó 120 triệu liều viện trợ. Có 94 điểm cầu."
    )
    assert str(first.as_of) == str(second.as_of) == "2022-09-11"
    assert third.as_of is None


def test_a_month_may_be_the_as_of_date_and_a_year_of_the_text_is_none() -> None:
    assert str(find("Đến cuối tháng 9/2021, có 3.500 doanh nghiệp.")[0].as_of) == "2021-09"
    assert find("Năm 2021, có 3.500 doanh nghiệp.")[0].as_of is None


@pytest.mark.parametrize(
    ("language", "text", "as_of"),
    [
        ("vi", "Tính đến ngày 15/9, toàn tỉnh có 45 hộ.", "2021-09-15"),
        ("vi", "Từ 1/7 đến 15/8, công an bắt 12 đối tượng.", "None"),
        ("vi", "Nhóm thợ đến ngày 15/9, dựng lại 12 căn nhà.", "None"),
        ("en", "By 15 September, 45 houses had burned.", "2021-09-15"),
        ("fr", "Au 15 septembre 2021, la ville comptait 1 234 habitants.", "2021-09-15"),
        ("id", "Hingga 15 September 2021, tercatat 1.234 kasus.", "2021-09-15"),
        ("zh", "截至9月15日，全县接种疫苗12万剂。", "2021-09-15"),
    ],
)
def test_the_day_of_a_state_takes_its_year_from_the_page(language: str, text: str, as_of: str) -> None:
    (figure,) = figures.find([TextBlock(7, text)], NONE, language, parse("2021-09-20"))
    assert str(figure.as_of) == as_of


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("vi", "Bắt nhóm 12 đối tượng ở nhóm 3.", [("12", "đối tượng", None)]),
        ("vi", "Chọn 12 trong số 38 sản phẩm.", [("12", "sản phẩm", None), ("38", "sản phẩm", None)]),
        ("vi", "Trường có 2000 học sinh từ năm 2021 người dân.", [("2000", "học sinh", None)]),
        ("vi", "Nước chứa 385 mg/l, giá 29.820 đồng/lít.", [("385", "mg/l", None)]),
        ("vi", "Trên dưới 50 người đạt điểm 9 môn Toán sau 12 vòng.", [("50", "người", "about")]),
        ("en", "All 16 flights left; World War 2 veterans saw them.", [("16", "flights", None)]),
        ("en", "They won 14 of their 20 games.", [("14", "games", None), ("20", "games", None)]),
        ("vi", "Trồng ổi trên 2,5 ha, diện tích trên 12 ha.", [("2.5", "ha", None), ("12", "ha", "more-than")]),
        ("vi", "Tổ 4 đồng chí đi trên 2 xe máy.", [("4", "đồng chí", None), ("2", "xe máy", None)]),
        ("vi", "Cùng kỳ 26,6 ngàn ha, gói 1 trị giá 2 tỷ đồng.", [("26600", "ha", None), ("2000000000", "đồng", None)]),
        ("zh", "共2000名学生。", [("2000", "名学生", None)]),
    ],
)
def test_what_stands_around_a_number_tells_what_it_counts(
    language: str, text: str, expected: list[tuple[str, str, str | None]]
) -> None:
    assert short(text, language) == expected


def test_what_is_told_of_a_day_after_publication_is_a_plan() -> None:
    blocks = [TextBlock(1, "Đến hết ngày 31/12/2025, tỉnh có 50 xã.")]
    assert figures.find(blocks, NONE, "vi", parse("2021-08-23")) == ()
    assert len(figures.find(blocks, NONE, "vi")) == 1


def test_a_measure_is_the_heading_whose_name_stands_with_the_number() -> None:
    text = "Tiếp nhận hơn 258 triệu liều vắc xin, trong đó, nguồn viện trợ là 120 triệu liều, chiếm 50% và 30 nước."
    assert [one.measure for one in find(text, authority=DOSES)] == ["doses", "aid", "%", "nước"]


def test_a_measure_with_a_unit_takes_no_other_unit() -> None:
    (figure,) = find("Chi 50 tỷ đồng cho liều vắc xin.", authority=DOSES)
    assert figure.measure == "đồng"


def test_a_long_sentence_is_quoted_by_its_clauses() -> None:
    text = (
        "Trước hết, "
        + "các bên trao đổi nhiều việc, " * 30
        + "đã trao 500 máy thở cho bệnh viện, "
        + "rồi ra về, " * 60
        + "hết."
    )
    (figure,) = find(text)
    assert figure.quote is not None
    assert figure.quote in text
    assert "500 máy thở" in figure.quote
    assert len(figure.quote) < 2 * figures.QUOTE_LIMIT
    assert not figure.quote[0].isspace()


def test_a_line_without_spaces_is_quoted_in_part() -> None:
    text = "捐赠12名" * 2_000
    assert all(figure.quote and figure.quote in text for figure in find(text, "zh"))


PIECE_WORDS = "Tính đến ngày 11/9/2022|, |; |. | hơn |gần |258 triệu|14,8| liều|%| USD|người|ngày |5K|\n|thứ "
PIECES = PIECE_WORDS.split("|")


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=40).map("".join))
def test_quotes_are_part_of_the_block_and_no_text_raises(text: str) -> None:
    for figure in find(text):
        assert figure.quote
        assert figure.quote in text
        assert figure.line == 7
        assert figure.unit in figure.quote


def test_a_measure_is_found_across_any_white_space_and_where_it_is_nearest() -> None:
    text = "Nguồn viện\u00a0trợ là 120 triệu liều."
    assert [one.measure for one in find(text, authority=DOSES)] == ["aid"]
