"""Papers' names, slogans and who signs in brackets, in other languages than Vietnamese."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines import mastheads
from newsarchive.reading.lines.line import Line
from newsarchive.reading.words import signatures


@pytest.mark.parametrize(
    "name",
    ["史林网", "南島商報", "云津日报", "THE STRAND & SALTINGS GAZETTE", "Ouest-Valmont", "The Marlow Bay Examiner"],
)
def test_a_papers_name(name: str) -> None:
    line = Line(1, name, name)
    assert mastheads.is_masthead(line) or mastheads.is_paper(line)


@pytest.mark.parametrize(
    "line",
    [
        "我国建成世界最大高铁网",
        "全省联网",
        "日报表已经送到",
        "Mayor Praises Local Chronicle of Old Days",
        "Sud de la ville",
        "Ouest",
    ],
)
def test_what_only_looks_like_a_papers_name(line: str) -> None:
    assert not mastheads.is_masthead(Line(1, line, line))
    assert not mastheads.is_paper(Line(1, line, line))


@pytest.mark.parametrize(
    "slogan", ["Your hometown paper since 1894", "Le magazine des gens de montagne", "Dekat, Jernih, Terpercaya"]
)
def test_a_slogan(slogan: str) -> None:
    assert mastheads.is_slogan(Line(1, slogan, slogan))


def test_names_in_chinese_brackets_sign() -> None:
    assert signatures.is_signature("（罗振华 谭小雨）")
    assert signatures.author("（罗振华 谭小雨）") == "罗振华, 谭小雨"


@pytest.mark.parametrize(
    "text", ["（未完待续）", "（综合报道）", "（下转第三版）", "（全文完）", "（资料图）", "（本报讯）"]
)
def test_other_words_in_chinese_brackets_do_not(text: str) -> None:
    assert not signatures.is_signature(text)
