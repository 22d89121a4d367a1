"""Rows over and under a text in English, French, Indonesian and Chinese: who wrote it, when, whence, how often read."""

from __future__ import annotations

import pytest

from newsarchive.nouns.ledger import Role
from newsarchive.reading.lines import rules
from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of
from newsarchive.reading.words import signatures


def _roles(text: str) -> str:
    verdict = rules.verdict(lines_of((text,), Alphabet())[0])
    roles: list[Role | None] = [piece.role for piece in verdict.pieces] or [verdict.role]
    return " ".join(role.value if role else "-" for role in roles)


@pytest.mark.parametrize(
    ("row", "roles"),
    [
        ("報道：陳美蓮 | 攝影：劉國偉", "byline byline"),
        ("点击数:352  作者:吴佩兰  审核:程立新  录入时间:2023/10/27 16:20:11", "counter byline contact published"),
        ("发布时间：2021-03-04 09:12　来源：新华网　编辑：王芳", "published source contact"),
        ("2022-03-18 09:41:27 [来源:云津法治报] [作者:袁可欣]", "published source byline"),
        ("2023-05-12 14:20 聯合新報 記者王小明／台北報導", "published source byline"),
        ("發佈時間：2023-05-12 14:20　瀏覽：1024", "published counter"),
        ("發布於 2023-05-12 10:00 更新於 2023-05-12 11:30", "published published"),
        ("文字：张明 摄影：李强", "byline byline"),
        ("文：李佳怡　圖：陳大文", "byline byline"),
        ("责编：李倩 审核：王明", "contact contact"),
        ("來源：自由亞洲電台 2022年3月4日", "source published"),
        ("記者林志明／高雄報導", "byline"),
        ("本报记者 邱明远 见习记者 蒋欣", "byline"),
        (
            "By Ann Bell, Staff Writer Posted 03/07/2024 6:12 p.m. | Updated 03/08/2024 9:30 a.m.",
            "byline published published",
        ),
        ("By Jane Doe, Political Editor  14th March 2022", "byline published"),
        ("By Jane Doe 14 March 2022", "byline published"),
        ("Par Maëlle Garrigue Publié le 14/02/2022 à 18h05 Lecture 3 min.", "byline published navigation"),
        ("Oleh: admin - Dibaca 341 kali", "byline counter"),
    ],
)
def test_a_row_is_taken_apart(row: str, roles: str) -> None:
    assert _roles(row) == roles


@pytest.mark.parametrize(
    "line",
    [
        "发布：市政府今天宣布全面放开限购政策实施",
        "文：这座桥是谁修的没有人知道只有老人记得",
        "綜合：市府今天說明天起實施新制，請市民多加留意",
        "By 6 p.m. the crowd had gone home, and only the police were left in the square outside the old town hall.",
        "By noon on March 4, 2022, the water had reached the second step.",
        "Par tradition, la fête commence le 14 février et finit le 2 mars 2022.",
        "時間：2021年3月5日上午9時至11時",
        "The clinic opens at 8 a.m. and closes at 6 p.m. every weekday, the director said on Monday after the meeting.",
    ],
)
def test_a_sentence_is_no_row(line: str) -> None:
    assert _roles(line) == "-"


def test_all_reporters_of_a_chinese_row_sign() -> None:
    assert signatures.author("本报记者 邱明远 见习记者 蒋欣") == "邱明远, 蒋欣"
    assert signatures.author("記者 林志明 攝影 陳大文") == "林志明"
