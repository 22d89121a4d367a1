"""Rows of searches for films over a page that was broken into, and rows that any page has."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines import letters
from newsarchive.reading.lines.line import lines_of
from newsarchive.reading.planted.lists import film_rows
from reading_samples import read_lines, rows

TITLE = "临溪县新建两座乡村水厂"
STORY = (
    "本报讯 昨日，临溪县水利局在柳树坪镇举行两座乡村水厂的通水仪式，沿线十二个村的村民从此不必再到河边挑水。",
    "水利局局长周敏说，工程历时两年，管道总长四十六公里，水质每周检测一次，结果张贴在各村的公告栏里。",
    "柳树坪镇的老人说，过去遇到旱季，一担水要走三里山路，如今拧开龙头就有水，孩子们再也不用起早。",
)
SEARCHED = (
    "国产精品一区二区_亚洲无码在线播放_日韩高清免费视频_欧美三级片",
    "久久久视频,亚洲免费av一区,日韩av在线观看,中文字幕在线播放,国产免费网站",
    "国产精品久久丨日韩在线视频丨亚洲毛片丨欧美一区二区丨免费高清观看",
    "精品无码在线观看-精品国产视频-精品亚洲一区二区三区-精品日韩在线",
    "成人午夜福利视频 _在线观看av网站_91精品在线_午夜影院 ?",
    "一區二區免費觀看_國產精品在線_亞洲av視頻_歐美日韓高清",
    "xnxx viet | phim sex hay | xvideos hd | jav online",
)
GENUINE = (
    "水利,临溪县,乡村水厂,通水",
    "首页 - 新闻中心 - 水利新闻 - 正文",
    "新闻_体育_财经_娱乐_科技",
    "国产手机、亚洲杯、欧美股市、日韩旅游",
    "亚洲-欧美-日韩-国产",
    "在线学习_在线视频_在线咨询_在线办事",
    "电影频道,电视剧频道,少儿频道,成人教育",
    "高清视频、免费停车、中文字幕、精品课程",
    "国产精品展、亚洲精品店、欧美家具、日韩料理",
    "成人高考,成人教育,成人本科,成人专科",
    "警方查获的网站上有无码、毛片、偷拍、自拍等字样的视频。",
    "警方查获毛片、偷拍视频、自拍视频、色情书刊一批",
    "av电缆,av接口,hdmi接口,usb接口",
    "自拍杆,三脚架,补光灯,麦克风",
    "Sussex | Essex | Middlesex | Wessex",
    "丝袜、毛巾、雨伞、手套",
)


@pytest.mark.parametrize("row", SEARCHED)
def test_a_row_of_searches_for_films_is_planted(row: str) -> None:
    page = lines_of([row, TITLE, *STORY], letters.Alphabet())
    assert [(one.line, one.start, one.end) for one in film_rows.find(page)] == [(1, 0, len(row))]


@pytest.mark.parametrize("row", GENUINE)
def test_any_other_row_is_none(row: str) -> None:
    page = lines_of([row, TITLE, *STORY], letters.Alphabet())
    assert not list(film_rows.find(page))


def test_what_the_page_tells_of_is_no_row_of_searches() -> None:
    row = "偷拍,自拍视频,无码,少妇"
    page = lines_of([TITLE, "该网站以偷拍为名骗取会员费，受害者达三百人。", *STORY, row], letters.Alphabet())
    assert not list(film_rows.find(page))


@pytest.mark.parametrize("row", SEARCHED[:-1])
def test_the_headline_of_the_page_is_the_one_under_the_row(row: str) -> None:
    found = read_lines(row, "", TITLE, "", *STORY)
    assert found.article.title == TITLE
    assert [role for role, _ in rows(found, 1)] == ["injected"]


def test_a_row_at_both_ends_of_a_page_is_planted_twice() -> None:
    page = lines_of([SEARCHED[0], TITLE, *STORY, SEARCHED[0]], letters.Alphabet())
    assert [one.line for one in film_rows.find(page)] == [1, 6]


def test_a_page_without_a_word_of_them_is_not_looked_at() -> None:
    assert not film_rows.may_search("thủ tướng chủ trì cuộc họp", chinese=False)
    assert film_rows.may_search(SEARCHED[0], chinese=True)
