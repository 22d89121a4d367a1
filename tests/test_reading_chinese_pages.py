"""Pages in Chinese of either script: official accounts, electronic papers, portals, offices."""

from __future__ import annotations

import pytest

from newsarchive.nouns.reading import Reading
from newsarchive.reading.layout.body import captions
from newsarchive.reading.lines import rules
from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of
from newsarchive.reading.lines.rows import official_accounts, row_tools
from reading_samples import article, pieces_of, read_lines

TITLE = "一颗脐橙的山路与网路"
TEXT = (
    "霜降前后，清水河两岸的橙子由青转黄。走进云坪县大弯村，果农正指挥工人装车，一筐筐鲜果顺着滑轨从山腰溜下来。",
    "大弯村种橙有三十多年，品种老、果子小，一度卖不动。县里请来研究员，在村里建起示范园，手把手教大家剪枝。",
    "山路弯弯，货车一辆接一辆驶出村口。果农抹了把汗说，明年想再学学直播，把橙子卖到更远的地方去。",
)


def _roles(*lines: str) -> list[str]:
    said = read_lines(*lines)
    assert isinstance(said, Reading)
    roles = [spans[0].role.value for spans in said.ledger.by_line()]
    return [role for role in roles if role != "blank"]


@pytest.mark.parametrize(
    ("row", "pieces"),
    [
        (
            "禾川发布 2023-11-06 18:30 发表于江西",
            [("masthead", "禾川发布"), ("published", "2023-11-06 18:30"), ("navigation", "发表于江西")],
        ),
        (
            "原创 陈禾 江畔发布 2023-11-06 18:30",
            [
                ("navigation", "原创"),
                ("byline", "陈禾"),
                ("masthead", "江畔发布"),
                ("published", "2023-11-06 18:30"),
            ],
        ),
        ("新江晚报 2023-11-06 18:30", [("source", "新江晚报"), ("published", "2023-11-06 18:30")]),
        (
            "阅读原文 阅读 1.2万 赞 186 在看 95",
            [("navigation", "阅读原文"), ("counter", "阅读 1.2万 赞 186 在看 95")],
        ),
        ("来源 | 云岭县融媒体中心", [("source", "来源 | 云岭县融媒体中心")]),
        ("来源丨县融媒体中心　编辑丨小云", [("source", "来源丨县融媒体中心"), ("contact", "编辑丨小云")]),
        ("新闻 | 来源 | 县融媒体中心", [("-", "新闻 | 来源 | 县融媒体中心")]),
        ("2020年07月23日 18:42　新江综合", [("published", "2020年07月23日 18:42"), ("source", "新江综合")]),
        ("2020年07月23日 18:42 我们出发了", [("-", "2020年07月23日 18:42 我们出发了")]),
        ("缩小字体 放大字体 收藏 微博 微信 分享 123", [("navigation", "缩小字体 放大字体 收藏 微博 微信 分享 123")]),
        ("阅读 (3.2万)", [("counter", "阅读 (3.2万)")]),
        (
            "江南观察 2019-06-24 21:17 江苏",
            [("masthead", "江南观察"), ("published", "2019-06-24 21:17"), ("navigation", "江苏")],
        ),
        ("宁波队 2019-06-24 21:17 江苏队", [("-", "宁波队 2019-06-24 21:17 江苏队")]),
        (
            "三河在线 www.sanhe-online.cn 时间：2021-10-19 08:30 记者：马超群",
            [
                ("masthead", "三河在线 www.sanhe-online.cn"),
                ("published", "时间：2021-10-19 08:30"),
                ("byline", "记者：马超群"),
            ],
        ),
        ("发布 : 2022年7月4日 16:05", [("published", "发布 : 2022年7月4日 16:05")]),
        ("阅读 10万+", [("counter", "阅读 10万+")]),
        ("阅读 是一种习惯", [("-", "阅读 是一种习惯")]),
        (
            "【来源：县融媒体中心】 【作者：杜一帆】 【时间：2024-07-10 16:26】 【字体：大 中 小】【打印】【关闭】",
            [
                ("source", "【来源：县融媒体中心】"),
                ("byline", "【作者：杜一帆】"),
                ("published", "【时间：2024-07-10 16:26】"),
                ("navigation", "【字体：大 中 小】"),
                ("navigation", "【打印】【关闭】"),
            ],
        ),
        (
            "2022-03-15 08:12:46　来源: 宁江晚报 举报",
            [("published", "2022-03-15 08:12:46"), ("source", "来源: 宁江晚报"), ("navigation", "举报")],
        ),
        (
            "2019年10月23日　星期三 <上一期　下一期>",
            [("published", "2019年10月23日　星期三"), ("navigation", "<上一期　下一期>")],
        ),
    ],
)
def test_a_row_is_taken_apart(row: str, pieces: list[tuple[str, str]]) -> None:
    assert pieces_of(row) == pieces


def test_an_electronic_papers_day_is_the_articles() -> None:
    """It stands over its page's number and what turns its pages; the line right under these is the section."""
    roles = _roles(
        "江北日报",
        "2019年10月23日　星期三 <上一期　下一期>",
        "第05版：三农",
        "上一版　下一版",
        "放大 + 缩小 - 默认 o　朗读",
        "三农调查",
        TITLE,
        *TEXT,
        "本版标题",
        "油菜播种忙",
    )
    tools = ["navigation"] * 3
    assert roles == ["masthead", "published", *tools, "kicker", "headline", *["body"] * 3, "related", "related"]


def test_the_day_over_a_portals_menus_is_the_pages() -> None:
    lines = ("江北新闻网", "2019年10月23日　星期三", "首页", "要闻", "民生", TITLE, "2019-10-20 08:12", *TEXT)
    assert _roles(*lines)[1] == "navigation"


def test_readers_answers_do_not_go_on_with_the_text() -> None:
    answers = ("热门跟贴", "宁江网友：橙子真甜，明年还买你家的，运费能不能再便宜一点？", "顶 46 踩 2 回复", "展开更多")
    assert _roles(TITLE, *TEXT, "责任编辑：钱多多", *answers)[-5:] == ["contact", *["comment"] * 4]


def test_an_editor_opens_no_box() -> None:
    """Headlines right under him are other stories, as they are without him."""
    more = ("相关新闻", "菜市场里来了秤管家", "公园锦鲤一夜少了大半")
    assert _roles(TITLE, *TEXT, "责任编辑：王芳", *more)[-4:] == ["contact", "related", "related", "related"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("师生将鱼苗缓缓放入白沙河", True),
        ("柳湾镇干部冒雨搬运物资", True),
        ("志愿者正在为老人理发", True),
        ("农民在家门口就业", False),
        ("干部在一线锤炼", False),
        ("学生正式成为村里的讲解员", False),
        ("拓市场：坐在家里卖全国", False),
    ],
)
def test_what_a_picture_shows(text: str, *, shown: bool) -> None:
    roles = _roles(TITLE, "2019-10-23", TEXT[0], TEXT[1], "", text, "", TEXT[2])
    assert (roles[4] == "caption") == shown


@pytest.mark.parametrize(
    "line",
    [
        "点击蓝字 ↑ 关注我们",
        "点个“在看”，让更多人知道",
        "分享、点赞、在看，一起为她点赞！",
        "打开APP查看更多精彩图片",
        "廣告（請繼續閱讀本文）",
        "微信扫一扫 关注该公众号",
    ],
)
def test_what_asks_the_reader_is_no_text(line: str) -> None:
    assert pieces_of(line)[0][0] == "navigation"


@pytest.mark.parametrize(
    "line",
    [
        "分享丰收的喜悦，是这个山村每年秋天最热闹的事。",
        "点击率是怎么来的，记者走访了三家公司的后台。",
        "本文的主人公是一位守了四十年渡口的老人。",
        "未经风雨，怎见彩虹，这是村里人常说的一句话。",
        "凡是种过地的人都知道，雨水比金子还贵。",
        "内容丰富的节目让乡亲们看得入了迷。",
        "以上三条经验，是老支书用半辈子换来的。",
        "留言簿上写满了游客的名字和祝福。",
        "广告牌被大风吹倒，砸坏了两辆停在路边的车。",
        "发表演讲之后，他回到了自己的村庄。",
        "作者在书里写道，河流就是这座城市的记忆。",
        "责任编辑的岗位一直空着，报社里没有人愿意接手这件事。",
        "第05版的那篇文章，让他想起了父亲。",
        "原创 是这支乐队最看重的东西，十年里他们没有翻唱过一首歌。",
    ],
)
def test_an_authors_sentence_is_no_furniture(line: str) -> None:
    verdict = rules.verdict(lines_of((line,), Alphabet())[0])
    assert verdict.role is None


def test_the_outlet_in_brackets_under_the_text() -> None:
    assert _roles(TITLE, "2019-10-23", *TEXT, "（巴山区融媒体中心）", "分享到： 微信")[-2:] == ["source", "navigation"]
    assert _roles(TITLE, "2019-10-23", *TEXT, "（未完待续）", "分享到： 微信")[-2:] != ["source", "navigation"]


def test_who_wrote_for_an_office() -> None:
    office = (TITLE, "2019-10-23", *TEXT, "（县气象局 郭莉）", "分享到： 微信")
    assert _roles(*office)[-2:] == ["byline", "navigation"]
    assert article(*office).author == "郭莉"
    assert _roles(TITLE, "2019-10-23", *TEXT, "（县气象局 预报）", "分享到： 微信")[-2:] != ["byline", "navigation"]


def test_limits() -> None:
    assert (official_accounts.HEAD_LIMIT, captions.WIDE_SCENE) == (60, 40)
    assert row_tools.begin("来源：晚报 举报") == len("来源：晚报 ")
    assert row_tools.begin("晚报的举报") == 0
