"""An article's file: what is read, what is written, and what is said of a faulty one."""

from __future__ import annotations

import pickle
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsarchive.content import schema
from newsarchive.content.faults import ADVICE_LIMIT
from newsarchive.nouns import body, edtf
from newsarchive.nouns.article import Article, Basis, Because, CaptureRef, Condition, Event, Figure, How, Qualifier
from newsarchive.nouns.problem import Severity
from newsarchive.nouns.text import is_blank, nfc

SHA = "8" * 64

NASTY = ["no", "012", "22:22", "---", "1e3", "a: b", "# x", "'q'", '"q"', "{a}", "[a]", "&a", "*a", "!t", "~x", " a ",
         "a\nb", "a\u00a0b", "🙂", "\u200b", "null", "- a", "? a", "%", "@", "`", "\\", "a\\n", "\u2028", "\u0085x",
         "\x00", "=", "<<", "2021-08-23", "0x1F", "Yes", ".inf", "1_000", "\ufeffa", "\u3000x"]  # fmt: skip
CHARACTERS = st.characters(exclude_categories=["Cs"])
TEXTS = (st.sampled_from(NASTY) | st.text(CHARACTERS, min_size=1, max_size=30)).map(nfc).filter(str.strip)
NAMES = TEXTS.filter(lambda text: text != "~")
MAYBE = st.none() | TEXTS
KEYS = st.from_regex(r"[a-z0-9][a-z0-9-]{0,8}", fullmatch=True) | st.sampled_from(["no", "012", "true", "1e3"])
DATES = st.sampled_from(
    ["2021", "2021-08", "2021-08-23", "2021-08-23T14:05:00+07:00", "2021-08-23?", "XXXX-08-16",
     "2022-11-30/..", "../2022-03", "2021-08-01/2021-08-14~"]
).map(edtf.parse)  # fmt: skip
LINES = st.none() | st.integers(1, 10**6)
BECAUSES = st.builds(Because, line=st.integers(1, 99), quote=TEXTS, article=st.none() | KEYS)
BASES = st.builds(
    Basis, st.sampled_from(How), LINES, MAYBE, st.lists(BECAUSES, max_size=2).map(tuple), MAYBE
)  # fmt: skip
EVENTS = st.builds(Event, DATES, TEXTS, LINES, LINES, MAYBE, st.none() | BASES)
NUMBERS = st.decimals(-(10**15), 10**15, allow_nan=False, allow_infinity=False, places=3)
FIGURES = st.builds(
    Figure, TEXTS, NUMBERS, TEXTS, st.none() | st.sampled_from(Qualifier), st.none() | DATES, LINES, LINES, MAYBE
)
URLS = st.none() | st.sampled_from(["https://a.example/b?c=d#e", "http://x.vn"])
EXTRA_VALUES = st.recursive(
    st.text(CHARACTERS, max_size=8).map(nfc),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)
BODIES = st.lists(st.text(CHARACTERS, max_size=40).map(nfc).map(body.paragraph).filter(bool), max_size=4).map(body.join)


def tuples(items: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(items, max_size=3).map(tuple)


ARTICLES = st.builds(
    Article,
    slug=KEYS,
    title=TEXTS.filter(lambda text: not is_blank(text)),
    title_en=MAYBE,
    date=st.none() | DATES,
    updated=st.none() | DATES,
    source=st.none() | KEYS,
    original_source=st.none() | KEYS,
    section=MAYBE,
    author=MAYBE,
    language=st.none() | st.sampled_from(["vi", "en", "zh-Hant", "no"]),
    summary=MAYBE,
    summary_en=MAYBE,
    topics=tuples(TEXTS),
    people=tuples(TEXTS),
    organisations=tuples(TEXTS),
    events=st.lists(EVENTS, max_size=3).map(tuple),
    figures=st.lists(FIGURES, max_size=3).map(tuple),
    capture=st.none() | st.builds(CaptureRef, st.sampled_from(["000_86404d5fa2b8c93b.txt", "a b.txt"]), st.just(SHA)),
    condition=st.lists(st.sampled_from(Condition), max_size=3).map(tuple),
    basis=st.dictionaries(st.sampled_from(["date", "title", "source"]), BASES, max_size=2),
    aliases=tuples(KEYS),
    draft=st.booleans(),
    url=URLS,
    archived_url=URLS,
    retrieved=MAYBE,
    extra=st.dictionaries(TEXTS.map(lambda key: "x " + key), EXTRA_VALUES, max_size=2),
    body=BODIES,
)


@settings(max_examples=250)
@given(ARTICLES)
def test_parse_gives_back_what_format_wrote(article: Article) -> None:
    written = schema.format(article)
    read, problems = schema.parse(f"content/articles/{article.slug}.md", written)
    assert [p for p in problems if p.severity is Severity.ERROR] == []
    assert read == article
    assert schema.format(read) == written
    assert "\r" not in written
    assert written.endswith("\n")
    assert not written.endswith("\n\n")
    assert pickle.loads(pickle.dumps(read)) == article


ARTICLE = Article(
    slug="mot-bai",
    title="Bộ trưởng: 'trả lời'",
    date=edtf.parse("2021-08-23"),
    source="so-ngoai-vu",
    topics=("vac-xin", "ngoai-giao"),
    people=("Bùi Thanh Sơn",),
    events=(Event(edtf.parse("2021-08-13"), "Thành lập", 23, None, "ngày 13/8/2021"),),
    figures=(Figure("vaccine-doses", Decimal("18600000000"), "liều", Qualifier.MORE_THAN, None, 30, None, "hơn"),),
    capture=CaptureRef("000_8.txt", SHA),
    condition=(Condition.NO_DATE,),
    basis={"date": Basis(How.EDITED, because=(Because(5, "thành lập ngày 13/8/2021", "other"),), note="it follows")},
    extra={"mood": "no"},
    body="Một.\n\nHai.\n",
)
FILE = f"""---
title: "Bộ trưởng: 'trả lời'"
date: "2021-08-23"
source: so-ngoai-vu
topics: [vac-xin, ngoai-giao]
people: ["Bùi Thanh Sơn"]
events:
  - date: "2021-08-13"
    title: "Thành lập"
    line: 23
    quote: "ngày 13/8/2021"
figures:
  - measure: vaccine-doses
    value: 18600000000
    qualifier: more-than
    unit: "liều"
    line: 30
    quote: "hơn"
capture: {{file: 000_8.txt, sha256: "{SHA}"}}
condition: [no-date]
basis:
  date:
    how: edited
    because:
      - article: other
        line: 5
        quote: "thành lập ngày 13/8/2021"
    note: "it follows"
mood: "no"
---

Một.

Hai.
"""


def test_the_file_of_an_article() -> None:
    assert schema.format(ARTICLE) == FILE
    read, problems = schema.parse("content/articles/mot-bai.md", FILE)
    assert read == ARTICLE
    assert [(p.line, p.code, p.severity) for p in problems] == [(29, "unknown-key", Severity.WARNING)]


@pytest.mark.parametrize(
    "other",
    [
        "\ufeff" + FILE,
        FILE.replace("\n", "\r\n"),
        FILE.replace("\n", "\r"),
        FILE.replace("---\n", "--- \n"),
        "\n\n" + FILE,
        FILE + "\n\n",
    ],
)
def test_byte_order_marks_and_line_ends_change_nothing(other: str) -> None:
    assert schema.parse("mot-bai.md", other)[0] == ARTICLE


def test_the_slug_is_written_where_the_file_has_another_name() -> None:
    written = schema.format(ARTICLE, stem="renamed")
    assert "\nslug: mot-bai\n" in written
    assert schema.parse("a/renamed.md", written)[0] == ARTICLE


def faults(text: str, path: str = "a.md") -> list[tuple[int | None, str]]:
    article, problems = schema.parse(path, text)
    assert (article is None) == any(p.severity is Severity.ERROR for p in problems)
    return [(p.line, p.code) for p in problems]


def test_every_fault_of_a_file_is_told_at_once_with_its_line() -> None:
    text = """---
title: [a]
date: 2021-13-45
language: tiếng Việt
topics: one
condition:
  - no-dat
  - no-date
events:
  - date: yesterday
    title: x
  - title: y
  - 5
figures:
  - {measure: a, value: "18,6 tỷ", unit: x, qualifer: about}
capture: {file: a/b.txt, sha256: 12}
draft: maybe
url: javascript:alert(1)
basis: {dat: {how: printed}, title: {how: told}}
---
"""
    assert faults(text) == [
        (2, "wrong-type"), (3, "bad-date"), (4, "bad-value"), (5, "wrong-type"), (7, "unknown-word"), (10, "bad-date"),
        (12, "missing-key"), (13, "wrong-type"), (15, "bad-number"), (15, "unknown-key"), (16, "bad-value"),
        (16, "bad-value"), (17, "bad-value"), (18, "bad-value"), (19, "unknown-key"), (19, "unknown-word"),
    ]  # fmt: skip


def test_advice_names_the_nearest_word() -> None:
    _, problems = schema.parse("a.md", "---\ntitle: x\nsumary: y\ncondition: [no-dat]\nsource: Báo Ban Mai\n---\n")
    assert [p.fix for p in problems] == [
        "did you mean 'summary'?", "did you mean 'no-date'?", "write 'source: bao-ban-mai'"]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [(1, "no-front-matter")]),
        ("title: x\n", [(1, "no-front-matter")]),
        ("---\ntitle: x\n", [(1, "no-front-matter-end")]),
        ("---\n---\nbody\n", [(1, "bad-front-matter")]),
        ("---\n- a\n- b\n---\n", [(1, "bad-front-matter")]),
        ("---\njust words\n---\n", [(1, "bad-front-matter")]),
        ("---\ntitle: a: b\n---\n", [(2, "bad-yaml")]),
        ("---\ntitle: x\ntitle: y\n---\n", [(3, "duplicate-key")]),
        ("---\ntitle: &a x\nauthor: *a\n---\n", [(2, "yaml-anchor"), (3, "yaml-alias")]),
        ("---\ntitle: !!python/object:x y\n---\n", [(2, "yaml-tag")]),
        ("---\ntitle: x\n<<: {a: b}\n---\n", [(3, "yaml-merge")]),
        ("---\n? [a]\n: b\ntitle: x\n---\n", [(2, "bad-key")]),
        ("---\ntitle: x\n...\n%YAML 1.1\n---\n", [(5, "bad-yaml")]),
        ("---\ntitle:\n---\n", [(2, "missing-key")]),
        ("---\nauthor: x\n---\n", [(2, "missing-key")]),
        ('---\ntitle: "\u200b\u2060"\n---\n', [(2, "missing-key")]),
        ("---\ntitle: x\x01\n---\n", [(2, "bad-yaml")]),
    ],
)
def test_a_header_that_cannot_be_read(text: str, expected: list[tuple[int, str]]) -> None:
    assert faults(text) == expected


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ("x: " + "[" * 100_000, "too-complex"),
        ("x: " + "{a: " * 100_000, "too-complex"),
        ("- " * 50_000, "too-complex"),
        ("x: [" + "a," * 200_000 + "]", "too-complex"),
        ("x: " + "a" * 3_000_000, "too-large"),
        ("\n".join(f"x{n}: &a [*a, *a]" for n in range(9)), "yaml-alias"),
    ],
)
def test_hostile_headers_are_refused(header: str, code: str) -> None:
    assert code in {found for _, found in faults(f"---\n{header}\n---\n")}


def test_of_many_unknown_keys_every_one_is_told_and_the_first_get_advice() -> None:
    _, told = schema.parse("a.md", "---\ntitle: x\n" + "".join(f"titel{n}: x\n" for n in range(20_000)) + "---\n")
    advised = [problem.line for problem in told if problem.fix == "did you mean 'title'?"]
    assert len(told) == 20_000
    assert advised == list(range(3, 3 + ADVICE_LIMIT))


def test_a_name_that_cannot_be_an_address() -> None:
    _, problems = schema.parse("content/articles/Đại dịch.md", "---\ntitle: x\n---\n")
    assert [(p.code, p.fix) for p in problems] == [
        ("bad-slug", "rename it to 'dai-dich.md' or write 'slug: dai-dich' in it")]  # fmt: skip


def test_empty_values_count_as_absent() -> None:
    article, problems = schema.parse("a.md", "---\ntitle: x\ndate:\nauthor: ~\ntopics:\nevents: []\nbasis:\n---\n")
    assert (article, problems) == (Article(slug="a", title="x"), ())


@settings(max_examples=200)
@given(st.text(CHARACTERS, max_size=200))
def test_whatever_stands_in_a_header_is_read_or_told(text: str) -> None:
    article, problems = schema.parse("a.md", f"---\ntitle: x\n{text}\n---\n")
    assert article is not None or problems
