"""Rows about a story in Chinese: labels without a space between them, electronic editions, years of the Republic."""

from __future__ import annotations

import pytest

from newsarchive.reading.layout.top import site_names
from newsarchive.reading.lines.rows import dated_rows
from reading_samples import article, pieces_of

TITLE = "茶园采摘忙"
TEXT = (
    "霜降前后，清水河两岸的橙子由青转黄。走进云坪县大弯村，果农正指挥工人装车，一筐筐鲜果顺着滑轨从山腰溜下来。",
    "大弯村种橙有三十多年，品种老、果子小，一度卖不动。县里请来研究员，在村里建起示范园，手把手教大家剪枝。",
)


@pytest.mark.parametrize(
    ("row", "roles"),
    [
        ("日期：2022/11/17 14:46来源：淮水区教育局作者：乐当阅读次数：326", "published source byline counter"),
        ("来源：城步新闻网　作者：许远　编辑：王小丽　2024-09-24 10:22:31", "source byline contact published"),
        (
            "供稿:南溪区水利局  ‖  来源:湖城市水利局   ‖  审稿:办公室  ‖  发布时间:2016年7月9日  ‖  查看411次",
            "byline source contact published counter",
        ),
        ("来源：水乡日报｜作者：陈禾｜点击：88", "source byline counter"),
        ("發布單位：農業處　上版日期：113-01-27　點閱次數：532", "byline published counter"),
        ("2023 05/12 19:41:32", "published"),
        ("发布/2024年3月5日 05:00", "published"),
        ("更新/2024年3月5日 11:20", "published"),
        ("文章日期：2023年9月4日", "published"),
        ("2024/6/3 10:31（6/3 12:05 更新）", "published published"),
        ("2024-02-02 16:05 海潮日報/ 記者林書緯/溪口報導", "published masthead byline"),
        ("2024-02-02 16:05 海潮日報 記者林書緯/溪口報導", "published source byline"),
        ("□晚报记者 王霞 通讯员 刘静", "byline"),
        ("初审编辑：李东", "contact"),
        ("岚湾日报 2023年01月10日 星期二 第 B2 版：县区新闻", "masthead published navigation"),
        ("第5版:都市小区 2020-01-04", "navigation published"),
        ("2015年7月13日 星期一 第03版:要闻 上一版 下一版", "published navigation"),
        ("《 海潮日报 》（ 2022年06月01日 13 版）", "source"),
        ("（原载《海潮日报》2022年6月1日第3版）", "source"),
        ("本文为城步新闻网原创文章，转载请附上原文出处链接和本声明。", "contact"),
        ("本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。", "contact"),
        ("平台声明：该文观点仅代表作者本人，本平台仅提供信息存储空间服务。", "contact"),
        ("讚 分享 用LINE傳送", "navigation"),
        ("搜河首页 新闻 体育 汽车", "navigation"),
    ],
)
def test_what_a_row_says(row: str, roles: str) -> None:
    assert " ".join(role for role, _ in pieces_of(row)) == roles


@pytest.mark.parametrize(
    "line",
    [
        "他在信中写道，来源不明的种子一律不收",
        "三版方案都没有通过，村民只好从头再来",
        "第3版《农村工作条例》今年印发",
        "第二版画册收录了老街的两百张照片",
        "2020年第5版教材里没有这一课",
        "中文版、英文版和法文版同时上架",
        "海潮日报2023年的那个春天",
        "水利局作者协会成立",
        "《海潮日报》是我读的第一份报纸",
        "《河边的人》（第三部）",
        "《乡村教师日记》2022年再版",
        "晚报记者 的一天",
        "首页 上的那张照片",
        "首页新闻的标题",
        "更新/换代",
        "发布/2024新品",
        "本文的主人公不得不转乘三趟班车",
        "查看411次列车时刻",
        "105-12 号楼的居民",
        "113/01 期的账目",
    ],
)
def test_what_only_looks_like_such_a_row(line: str) -> None:
    assert pieces_of(line) == [("-", line)]


@pytest.mark.parametrize(
    ("row", "day"),
    [
        ("發布日期：113-01-27", "2024-01-27"),
        ("發布日期：民國113年1月27日", "2024-01-27"),
        ("上版日期：113/01/27", "2024-01-27"),
    ],
)
def test_a_year_of_the_republic(row: str, day: str) -> None:
    assert str(article(TITLE, row, *TEXT).date) == day


@pytest.mark.parametrize("row", ["電話：113-01-27-88", "分機：113-45-67", "編號：130-01-27"])
def test_numbers_that_are_no_day_of_the_republic(row: str) -> None:
    assert article(TITLE, row, *TEXT).date is None


def test_the_headline_of_an_electronic_edition() -> None:
    page = ("版面概览", "海潮日报 2022年07月05日 第04版:乡村", "抢占车位", *TEXT)
    said = article(*page)
    assert (said.title, str(said.date)) == ("抢占车位", "2022-07-05")


def test_the_day_of_the_update_has_its_year_from_the_other() -> None:
    said = article(TITLE, "2024/6/3 10:31（6/3 12:05 更新）", *TEXT)
    assert [str(said.date)[:19], str(said.updated)[:19]] == ["2024-06-03T10:31:00", "2024-06-03T12:05:00"]
    assert dated_rows.both_days("2024/6/3 10:31（六月更新）") == ()


def test_what_a_line_of_rights_goes_on_with_is_no_address() -> None:
    assert site_names.in_rights("Copyright © 2025 SingHoi Ltd.All rights reserved.") == "SingHoi"
    assert site_names.in_rights("© 2025 VOV.VN") == "VOV.VN"


def test_limits() -> None:
    assert dated_rows.HEAD_LIMIT == 80
    assert dated_rows.edition("第5版:都市小区 2020-01-04。") == ()
    assert dated_rows.edition("2020-01-04 2020-01-05 第5版") == ()


def test_a_hostile_head_is_soon_refused() -> None:
    spaces = " " * 70
    assert dated_rows.edition(f"第5版{spaces}x") == ()
    assert dated_rows.edition("第5版" + "1 " * 30 + "x") == ()
