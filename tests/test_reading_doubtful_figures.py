"""What a number counts where the words are doubtful: places, ways, prices, groups, and things in Chinese."""

from __future__ import annotations

import pytest

from newsarchive.nouns.authority import Authority
from newsarchive.reading.blocks import TextBlock
from newsarchive.reading.facts import figures


def found(text: str, language: str = "vi") -> list[tuple[str, str]]:
    return [(str(one.value), one.unit) for one in figures.find([TextBlock(3, text)], Authority(), language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tỉnh có 61 điểm sạt lở, trong đó 19 điểm rất nguy hiểm.", [("61", "điểm sạt lở"), ("19", "điểm")]),
        ("Mưa lớn khiến quốc lộ sạt lở tại 8 điểm.", [("8", "điểm")]),
        ("Nếu đi vòng đường đê thì xa thêm 11km.", [("11", "km")]),
        ("Kinh phí theo dự toán được duyệt là 42,5 tỷ đồng.", [("42500000000", "đồng")]),
        ("Chúng len vào 14 nhóm chat rồi chiếm quyền ở 9 nhóm.", [("14", "nhóm chat"), ("9", "nhóm")]),
        ("Xã đã xử lý 17 ổ dịch.", [("17", "ổ dịch")]),
        ("Nhóm 6 công nhân đã thoát ra ngoài.", [("6", "công nhân")]),
        ("Gian bếp có 30 bếp nấu suốt đêm.", [("30", "bếp")]),
    ],
)
def test_what_the_words_around_show_to_be_counted(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Em Vân đạt 27 điểm khối B.", "vi"),
        ("Đội dẫn đầu với 31 điểm.", "vi"),
        ("Cả hai đội cùng có điểm, trong đó 6 điểm của đội khách.", "vi"),
        ("Nếu giải ngân hết dự án thì cần 40 tỷ đồng.", "vi"),
        ("Nếu trời mưa thì đê cần đắp thêm 3 km.", "vi"),
        ("Kinh phí theo dự toán là 42,5 tỷ đồng.", "vi"),
        ("Nghị quyết nêu 4 nhóm giải pháp.", "vi"),
        ("Khu vực nhóm 5 công bố điểm thi.", "vi"),
        ("Mỗi ký thương lái mua 25.000 đồng.", "vi"),
        ("Le kilo, qui se vendait 180 francs l’an dernier, est tombé à 90 francs.", "fr"),
        ("Sekilo cabai kini dijual Rp60.000.", "id"),
        ("A kilo now sells for $3 in the market.", "en"),
    ],
)
def test_scores_plans_kinds_and_prices_count_nothing(text: str, language: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("公司调配了4辆纯电动客车。", "辆纯电动客车"),
        ("公所已借調5台發電機備用，並協助漁民。", "台發電機"),
        ("约800名受害人分布在全国各地。", "名受害人"),
        ("抓获31名犯罪嫌疑人，现场缴获手机。", "名犯罪嫌疑人"),
        ("受影响的有28戶養殖戶。", "戶養殖戶"),
        ("共有1120户农户参加。", "户"),
        ("现场有12名志愿者协助登记。", "名志愿者"),
        ("医院新增6台呼吸机备用。", "台呼吸机"),
        ("县里新添9套储备设备。", "套储备设备"),
        ("村里住着40户居民。", "户居民"),
    ],
)
def test_a_chinese_thing_ends_where_a_verb_or_an_adverb_begins(text: str, expected: str) -> None:
    assert [unit for _, unit in found(text, "zh")] == [expected]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Le projet a coûté 410 millions d’ariary.", "fr", ("410000000", "ariary")),
        ("La région a versé 60 milliards de francs.", "fr", ("60000000000", "francs")),
        ("Un kilo de riz a été remis à 75 familles.", "fr", ("75", "familles")),
        ("Dapur umum membagikan 1.500 nasi bungkus.", "id", ("1500", "nasi bungkus")),
        ("Dinas membagikan 150 jaket pelampung.", "id", ("150", "jaket pelampung")),
    ],
)
def test_moneys_and_names_of_two_words_abroad(text: str, language: str, expected: tuple[str, str]) -> None:
    assert found(text, language) == [expected]
