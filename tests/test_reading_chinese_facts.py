"""Figures and events of Chinese texts, in either script."""

from __future__ import annotations

from decimal import Decimal

import pytest

from newsarchive.nouns.authority import Authority
from newsarchive.nouns.edtf import parse
from newsarchive.reading.blocks import TextBlock
from newsarchive.reading.facts import events, figures
from newsarchive.reading.facts.years import Evidence

PRINTED = parse("2024-05-20")


def _figures(text: str) -> list[tuple[Decimal, str | None, str | None]]:
    found = figures.find([TextBlock(1, text)], Authority(), "zh", PRINTED)
    return [(one.value, one.unit, one.qualifier) for one in found]


def _events(text: str) -> list[tuple[str, str]]:
    found = events.find([TextBlock(1, text)], "zh", Evidence(PRINTED, 1, "2024-05-20"))
    return [(str(one.date), one.title) for one in found]


@pytest.mark.parametrize(
    ("text", "value", "unit", "qualifier"),
    [
        ("年产鲜果3000多吨。", 3000, "吨", "more-than"),
        ("全镇种植面积1.2万余亩。", 12000, "亩", "more-than"),
        ("走了20多公里山路。", 20, "公里", "more-than"),
        ("覆盖率达92%以上。", 92, "%", "more-than"),
        ("户均增收5000元左右。", 5000, "元", "about"),
        ("日均客流3万人次上下。", 30000, "人次", "about"),
        ("活动吸引将近2万人参加。", 20000, "人", "less-than"),
        ("香蕉約40公頃受損。", 40, "公頃", "about"),
        ("籌得款項25萬令吉。", 250000, "令吉", None),
        ("超過400名村民到場。", 400, "名村民", "more-than"),
        ("現場約300萬名觀眾。", 3000000, "名觀眾", "about"),
        ("装机容量300千瓦。", 300, "千瓦", None),
        ("给4200株老树换了“头”。", 4200, "株老树", None),
        ("420名工人轮班作业。", 420, "名工人", None),
        ("安排6个工作组下沉一线。", 6, "个工作组", None),
        ("派出抢险人员650人次上山。", 650, "人次", None),
        ("现场签约12个项目。", 12, "个项目", None),
        ("附近3个村受益。", 3, "个村", None),
        ("共查阅资料200多万字。", 2000000, "字", "more-than"),
        ("预约120个床位。", 120, "个床位", None),
        ("全镇27家茶企开机。", 27, "家茶企", None),
        ("沿街14家店铺关门。", 14, "家店铺", None),
        ("园区9家工厂复工。", 9, "家工厂", None),
    ],
)
def test_what_chinese_counts(text: str, value: int, unit: str, qualifier: str | None) -> None:
    """Measure words, sizes and sums, with what hedges them before and behind."""
    assert _figures(text) == [(Decimal(value), unit, qualifier)]


@pytest.mark.parametrize(
    "text",
    [
        "每斤只卖6元。",
        "一斤卖8元。",
        "票价80元。",
        "鲜果8元一斤。",
        "工作10余年。",
        "他住3号楼2单元。",
        "预计今年产量达500吨。",
        "計劃種植300公頃。",
        "第7届运动会。",
        "用了6個多月。",
    ],
)
def test_what_chinese_does_not_count(text: str) -> None:
    """Prices of one thing, times, the numbers of houses, plans."""
    assert _figures(text) == []


@pytest.mark.parametrize(
    ("text", "date", "title"),
    [
        (
            "2019年6月12日，葛女士按照要求，将18万元“诚意金”转入其账户。",
            "2019-06-12",
            "葛女士按照要求，将18万元“诚意金”转入其账户",
        ),
        ("4月9日晚間，台9線發生土石坍方。", "2024-04-09", "台9線發生土石坍方"),
        ("颱風「海棠」在4月28日清晨登陸，造成停電。", "2024-04-28", "颱風「海棠」清晨登陸，造成停電"),
        ("本网讯（通讯员 蒋雨桐）5月4日，辩论赛在省城落幕。", "2024-05-04", "辩论赛在省城落幕"),
        ("【港城日報專訊】5月3日，同一大廈發生火警。", "2024-05-03", "同一大廈發生火警"),
        ("活動於4月20日在文化中心登場。", "2024-04-20", "活動在文化中心登場"),
        ("5月10日，一场冰雹让果农措手不及。", "2024-05-10", "一场冰雹让果农措手不及"),
    ],
)
def test_what_happened_on_a_day(text: str, date: str, title: str) -> None:
    """Also where 将 takes what is handled, and in traditional script."""
    assert _events(text) == [(date, title)]


@pytest.mark.parametrize(
    "text",
    [
        "5月16日，记者从市农业局获悉，今年早稻栽插已完成。",
        "5月15日，椒农冉启华一边采摘一边说。",
        "5月18日 石塘镇 老街戏台",
        "5月18日上午9点 人民广场",
        "5月12日，全县将举行演练。",
        "大會訂於5月1日舉行。",
        "5月1日起，新规正式施行。",
        "5月12日，报名时间截止。",
        "報名時間為4月1日至4月30日。",
    ],
)
def test_what_did_not_happen(text: str) -> None:
    """A row of a programme, what is to come, a limit."""
    assert _events(text) == []
