"""Figures that a plan, a label or a stroke beside them seems to rule out, and those that they do rule out."""

from __future__ import annotations

import pytest

from newsarchive.nouns.authority import Authority
from newsarchive.reading.blocks import TextBlock
from newsarchive.reading.facts import figures


def found(text: str, language: str = "vi") -> list[tuple[str, str]]:
    return [
        (f"{one.value.normalize():f}", one.unit) for one in figures.find([TextBlock(3, text)], Authority(), language)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Cục thu 460 tỷ đồng, đạt 54,2% dự toán được giao và tăng 11% so với năm ngoái.",
            [("460000000000", "đồng"), ("54.2", "%"), ("11", "%")],
        ),
        ("Huyện thu vượt dự toán 12%.", [("12", "%")]),
        ("Lãi suất có khi lên tới 365%/năm.", [("365", "%")]),
        ("Chị thu về hơn 80 triệu đồng một vụ.", [("80000000", "đồng")]),
        ("Bà gom được 35 triệu rưỡi tiền mặt.", [("35500000", "tiền mặt")]),
        ("Anh bán được 2 tỷ rưỡi đồng cá.", [("2500000000", "đồng")]),
        ("Tiền dùng để nâng cấp 3 tuyến đê bao.", [("3", "tuyến đê bao")]),
        ("Trạm tiếp nhận cùng lúc 4 học sinh bị ong đốt.", [("4", "học sinh")]),
        ("Tòa đã triệu tập 17 nhân chứng.", [("17", "nhân chứng")]),
        ("Nước này đã điều 3 máy bay trực thăng chở thuốc.", [("3", "máy bay trực thăng")]),
        ("Dân hai xã phải đi vòng 14 km.", [("14", "km")]),
        ("Sân phủ một lớp 30 cm bùn.", [("30", "cm")]),
        ("Mỗi ngày 500 suất cơm được phát.", [("500", "suất cơm")]),
        ("Mô tơ 250W quay bánh guồng.", [("250", "W")]),
        ("Xã mời 7 y, bác sĩ ngồi ở 5 bàn khám.", [("7", "y, bác sĩ"), ("5", "bàn khám")]),
        ("Đàn tăng từ 12 con lên 15 con.", [("12", "con"), ("15", "con")]),
        ("Giá trị tăng từ 3 tỷ đồng đến 5 tỷ đồng.", [("3000000000", "đồng"), ("5000000000", "đồng")]),
        ("Tham gia phiên tòa có 2 kiểm sát viên.", [("2", "kiểm sát viên")]),
        ("Huyện có 12 HTX và 40 VĐV.", [("12", "HTX"), ("40", "VĐV")]),
        ("Công an thu 12 gùi hàng chứa 294kg thuốc nổ.", [("12", "gùi hàng"), ("294", "kg")]),
        ("Một mình ông coi 8 ô nại.", [("8", "ô nại")]),
        ("Đơn vị huy động 01 cần cẩu nổi.", [("1", "cần cẩu nổi")]),
        ("Anh mua 12 con dê cái, chết mất 5 con.", [("12", "con dê cái"), ("5", "con")]),
    ],
)
def test_what_is_counted_all_the_same(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Năm tới, xã phấn đấu trồng 300 ha rừng, đạt 45% độ che phủ.",
        "Tỉnh quyết tâm giải ngân trên 95% kế hoạch vốn.",
        "Nhóm muốn làm thêm 5 máy để tặng các phường.",
        "Mỗi phần từ 300.000 đồng đến 5 triệu đồng.",
        "Đàn có từ 12 con đến 15 con.",
        "Theo dự toán cần 40 tỷ đồng.",
        "Xe chỉ được chạy 29.000 đồng/lít xăng.",
        "Theo điều 3 Luật Đất đai, việc đó bị cấm.",
        "Trường cấp 3 đóng cửa.",
        "Lúc 4 giờ, tập 17 được phát.",
        "Căn nhà ở khu 3, tổ 12.",
        "Trận thứ hai có 3 bàn, đều trong hiệp một.",
        "Mỗi cân bán 25.000 đồng một cân.",
        "Lớp 12 nghỉ học.",
    ],
)
def test_plans_ranks_and_prices_are_no_figures(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The works had cost 47.5 million kwera, the Minister said.", [("47500000", "kwera")]),
        ("en", "It will open after a repair that cost the county $18.6 million.", [("18600000", "$")]),
        ("en", "A total of 162 fisherfolk received nets.", [("162", "fisherfolk")]),
        (
            "en",
            "The yard built 12 canoes, 80% of its target, and sold 9 rafts.",
            [("12", "canoes"), ("80", "%"), ("9", "rafts")],
        ),
        ("en", "Growers lost 63 head of cattle.", [("63", "head")]),
        ("en", "It rose from $4 million to $6 million.", [("4000000", "$"), ("6000000", "$")]),
        ("en", "Crews spent $7 million toward a $10 million goal.", [("7000000", "$")]),
        ("id", "Sebanyak 25 KK mengungsi.", [("25", "KK")]),
        ("fr", "Le oui a recueilli 212 voix.", [("212", "voix")]),
        ("fr", "Le centre a soigné 117 cas de diarrhée.", [("117", "cas")]),
        ("fr", "Le budget atteint 47,5 millions de kwera.", [("47500000", "kwera")]),
        (
            "id",
            "Petani memasang 450 perangkap hama dan menggali 9 sumur bor.",
            [("450", "perangkap hama"), ("9", "sumur bor")],
        ),
        ("zh", "共有1248名農民申報損失。", [("1248", "名農民")]),
        ("zh", "企业拖欠128名工人工资。", [("128", "名工人")]),
        ("zh", "两名伤者被送医，38名农民工返乡。", [("38", "名农民工")]),
        ("zh", "全县1126户农户种植玫瑰。", [("1126", "户")]),
        ("zh", "施工队更换3扇闸门。", [("3", "扇闸门")]),
    ],
)
def test_figures_abroad(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The span will carry 300 lorries after the works."),
        ("en", "The repairs, $5 million to $6 million, were not paid."),
        ("id", "Rumah itu berada di RT 07 RW 01."),
        ("en", "It should create 200 jobs."),
        ("en", "Sales rose to 3 million last year."),
        ("en", "Some 2 million more went without power."),
        ("fr", "La coopérative ambitionne d'atteindre 60 000 tonnes."),
        ("fr", "On voit la fumée à 2 ou 3 km du village."),
        ("en", "Some 5 or 6 boats were seen."),
        ("fr", "La salle accueillera 300 spectateurs."),
        ("fr", "La ligne coûterait 12 millions d'euros."),
        ("id", "Warga berharap memperoleh 30 traktor."),
        ("zh", "比赛排名第3，住3号楼。"),
    ],
)
def test_what_is_hoped_for_abroad_is_none(language: str, text: str) -> None:
    assert found(text, language) == []
