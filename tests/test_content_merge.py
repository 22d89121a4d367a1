"""Three-way merge: what a person touched stays, what nobody touched follows the fresh reading."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.content.merge import merge
from newsarchive.nouns.article import Article, Basis, Condition, Event, How
from newsarchive.nouns.edtf import parse

FOUNDED = Event(parse("2021-08-13"), "founded", 3, None, "a quote")
VISIT = Event(parse("2021-09-01"), "visit", 9, None, "another")
BASE = Article(
    slug="a",
    title="one",
    date=parse("2021"),
    author="CTV",
    topics=("x", "y"),
    events=(FOUNDED, VISIT),
    condition=(Condition.NO_DATE,),
    basis={"date": Basis(How.PRINTED, 1, "2021")},
    body="A.\n\nB.\n\nC.\n",
)


def check(fresh: Article, mine: Article, expected: Article, conflicts: int = 0) -> None:
    merged = merge(BASE, fresh, mine)
    assert merged.article == expected
    assert len(merged.conflicts) == conflicts


def test_an_article_that_nobody_touched_follows() -> None:
    fresh = replace(BASE, title="two", author=None, topics=("y", "z"), events=(VISIT,), basis={}, body="A.\n\nD.\n")
    check(fresh, BASE, fresh)


def test_a_touched_field_stays_and_the_others_follow() -> None:
    fresh = replace(BASE, title="two", author=None)
    check(fresh, replace(BASE, title="mine"), replace(BASE, title="mine", author=None), conflicts=1)
    check(fresh, replace(BASE, summary="mine"), replace(fresh, summary="mine"))
    check(fresh, replace(BASE, title="two"), fresh)


def test_what_only_people_write_stays() -> None:
    english = replace(FOUNDED, title_en="the founding")
    noted = {"date": replace(BASE.basis["date"], note_vi="in ở đầu trang")}
    mine = replace(BASE, events=(english, VISIT), basis=noted)
    check(replace(BASE, title="two"), mine, replace(mine, title="two"))
    earlier = replace(FOUNDED, date=parse("2021-08-12"))
    moved = replace(BASE, events=(earlier, VISIT))
    check(moved, mine, replace(mine, events=(replace(earlier, title_en="the founding"), VISIT)))


def test_lists_of_words_item_by_item() -> None:
    fresh = replace(BASE, topics=("y", "z"))
    check(fresh, replace(BASE, topics=("x", "y", "own")), replace(BASE, topics=("y", "own", "z")))
    check(fresh, replace(BASE, topics=("x",)), replace(BASE, topics=("z",)))
    check(fresh, replace(BASE, topics=()), replace(BASE, topics=("z",)))


def test_events_item_by_item_and_field_by_field() -> None:
    dated = replace(FOUNDED, date=parse("2021-08-14"))
    named = replace(FOUNDED, title="the group was founded")
    new = Event(parse("2021-08-20"), "new", 5, None, "new")
    check(
        replace(BASE, events=(dated, new, VISIT)),
        replace(BASE, events=(named, VISIT)),
        replace(BASE, events=(replace(dated, title=named.title), new, VISIT)),
    )
    check(replace(BASE, events=(dated, VISIT)), replace(BASE, events=(VISIT,)), replace(BASE, events=(VISIT,)))
    own = Event(parse("2020"), "own", 7, None, "own")
    check(
        replace(BASE, events=(VISIT,)), replace(BASE, events=(FOUNDED, own, VISIT)), replace(BASE, events=(own, VISIT))
    )
    check(replace(BASE, events=(VISIT,)), replace(BASE, events=(named, VISIT)), replace(BASE, events=(named, VISIT)), 1)
    both = replace(FOUNDED, date=parse("2021-08-15"))
    check(
        replace(BASE, events=(dated, VISIT)),
        replace(BASE, events=(both, VISIT)),
        replace(BASE, events=(both, VISIT)),
        1,
    )


def test_the_basis_key_by_key() -> None:
    edited = Basis(How.EDITED, note="by hand")
    fresh = replace(BASE, basis={"date": Basis(How.PRINTED, 2, "2021"), "title": edited})
    check(fresh, replace(BASE, basis={"date": edited}), replace(BASE, basis={"date": edited, "title": edited}), 1)
    check(fresh, replace(BASE, basis={}), replace(BASE, basis={"title": edited}), 1)


@pytest.mark.parametrize(
    ("fresh", "mine", "expected", "conflicts"),
    [
        ("A. B. C2.", "A1. B. C.", "A1. B. C2.", 0),
        ("A. C.", "A. B. C. own.", "A. C. own.", 0),
        ("A. B. new. C.", "own. A. B. C.", "own. A. B. new. C.", 0),
        ("A. B2. C.", "A. B1. C.", "A. B1. C.", 1),
        ("A. B2. C.", "A. C.", "A. C.", 1),
        ("A. C.", "A. B1. C.", "A. B1. C.", 1),
        ("A2. B. C.", "A. B1. C.", "A2. B1. C.", 0),
        ("A2. B2. C.", "A. B1. C.", "A2. B1. C.", 1),
        ("", "A. B. C.", "", 0),
    ],
)
def test_the_body_block_by_block(fresh: str, mine: str, expected: str, conflicts: int) -> None:
    bodies = [text.replace(". ", ".\n\n") + "\n" if text else "" for text in (fresh, mine, expected)]
    merged = merge(BASE, replace(BASE, body=bodies[0]), replace(BASE, body=bodies[1]))
    assert merged.article.body == bodies[2]
    assert len(merged.conflicts) == conflicts


BODIES = st.lists(st.sampled_from("ABCD"), max_size=6).map(lambda blocks: "".join(f"{b}\n\n" for b in blocks)[:-1])
ARTICLES = st.builds(
    Article,
    slug=st.just("a"),
    title=st.sampled_from(["one", "two"]),
    topics=st.lists(st.sampled_from("xyz"), unique=True).map(tuple),
    events=st.lists(st.sampled_from([FOUNDED, VISIT]), unique=True).map(tuple),
    body=BODIES,
)


@given(ARTICLES, ARTICLES)
def test_where_only_one_side_changed_it_is_taken(base: Article, other: Article) -> None:
    assert merge(base, base, other).article == other
    assert merge(base, base, other).conflicts == ()
    followed = merge(base, other, base)
    assert followed.conflicts == ()
    assert followed.article.body == other.body
    assert set(followed.article.topics) == set(other.topics)
    assert set(followed.article.events) == set(other.events)


@given(ARTICLES, ARTICLES, ARTICLES)
def test_merging_again_changes_nothing(base: Article, fresh: Article, mine: Article) -> None:
    once = merge(base, fresh, mine).article
    assert merge(fresh, fresh, once).article == once
