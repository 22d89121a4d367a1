"""Where a name stands: as words of its own, in any of its spellings, and nowhere else."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.nouns.archive import Block
from newsarchive.nouns.article import Article, Condition, Event
from newsarchive.nouns.authority import Authority, Heading
from newsarchive.nouns.edtf import parse
from newsarchive.site.mentions import Mentions, mentions
from site_samples import article, entry

SON = Heading("bui-thanh-son", ("Bùi Thanh Sơn", "Bộ trưởng Sơn"), {"en": "Foreign Minister Sơn"})
WHO = Heading("who", ("WHO", "Tổ chức Y tế Thế giới"))
AUTHORITY = Authority(people={SON.key: SON}, organisations={WHO.key: WHO})


def _found(one: Article, authority: Authority = AUTHORITY) -> dict[str, Mentions]:
    return {name: found for _, name, found in mentions(entry(one), authority)}


def _named(body: str, **changes: object) -> Mentions:
    (found,) = _found(article(1, people=(SON.key,), events=(), body=body, **changes)).values()
    return found


def test_each_paragraph_with_any_of_the_spellings_is_told() -> None:
    body = "Ông Bùi Thanh Sơn đến.\n\nTrời mưa.\n\nBộ trưởng Sơn nói.\n\nForeign Minister Sơn left.\n"
    assert _named(body) == Mentions(headline=False, blocks=(0, 2, 3), events=())


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("BÙI THANH SƠN", True),
        ("Bu\u0300i Thanh So\u031bn", True),
        ("**Bùi** _Thanh_\nSơn", True),
        ("(Bùi Thanh Sơn)", True),
        ("Bùi Thanh Sơng", False),
        ("Xbùi Thanh Sơn", False),
        ("Bui Thanh Son", False),
    ],
)
def test_marks_of_text_do_not_matter_and_letters_do(text: str, there: bool) -> None:
    assert _named(f"Hôm nay {text} đến.\n").blocks == ((0,) if there else ())


@pytest.mark.parametrize(
    ("text", "there"), [("WHO said so.", True), ("Those who said so.", False), ("tổ chức y tế thế giới", True)]
)
def test_an_acronym_is_no_word_in_small_letters(text: str, there: bool) -> None:
    found = _found(article(1, organisations=(WHO.key,), body=f"{text}\n"))[WHO.key]
    assert found.blocks == ((0,) if there else ())


def test_the_headline_counts_where_it_is_printed() -> None:
    title = "Bộ trưởng Sơn trả lời"
    assert _named("Không có.\n", title=title).headline
    assert not _named("Không có.\n", title=title, condition=(Condition.NO_HEADLINE,)).headline


def test_an_event_counts_by_its_title_or_its_quote() -> None:
    events = (
        Event(parse("2021-08-17"), "Bùi Thanh Sơn trả lời", paragraph=1, quote="Ông trả lời"),
        Event(parse("2021-08-18"), "Họp", paragraph=1, quote="Bộ trưởng Sơn chủ trì"),
        Event(parse("2021-08-19"), "Họp nữa", paragraph=1, quote="Họ chủ trì"),
    )
    (found,) = _found(article(1, people=(SON.key,), events=events)).values()
    assert found.events == (0, 1)


def test_a_plain_name_is_its_own_spelling() -> None:
    one = article(1, people=("Lê Văn A",), organisations=("Báo B",), body="Lê Văn A.\n\nBáo B và Lê Văn A.\n")
    found = _found(one, Authority())
    assert (found["Lê Văn A"].blocks, found["Báo B"].blocks) == ((0, 1), (1,))


def test_signs_in_a_name_are_signs() -> None:
    one = article(1, organisations=("A+B (C)", ""), body="Công ty A+B (C) họp.\n\nAAB C.\n")
    assert _found(one, Authority())["A+B (C)"].blocks == (0,)


@given(st.text("aB +\n", max_size=30), st.text("aB+ ", min_size=1, max_size=3))
def test_it_finds_what_a_pattern_would(body: str, name: str) -> None:
    blocks = tuple(Block(text, None, at, text) for at, text in enumerate(body.split("\n"), 1))
    one = replace(entry(article(1, people=(name,), events=())), blocks=blocks)
    ((_, _, found),) = mentions(one, Authority())
    spelling = " ".join(name.split())
    flags = re.IGNORECASE if " " in spelling else re.NOFLAG
    pattern = re.compile(rf"(?<!\w){re.escape(spelling)}(?!\w)", flags)
    texts = [" ".join(block.text.split()) for block in blocks]
    assert found.blocks == tuple(at for at, text in enumerate(texts) if spelling and pattern.search(text))
