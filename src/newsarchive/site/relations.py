"""What relates an article to others, as pages say it: its kin and why, and how others tell what it tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from newsarchive.nouns.archive import Entry
from newsarchive.nouns.article import Event, Figure
from newsarchive.nouns.text import fold
from newsarchive.site import addresses, said
from newsarchive.site.archive import Kind, Moment
from newsarchive.site.desk import Desk
from newsarchive.site.kinship import Kin
from newsarchive.site.shared_text import Common
from newsarchive.site.views import Evidence, Link, Number, Other, Parallel, Reason, Telling, Why

NAMES_SHOWN = 4  # names of one list that a reason gives, the rarest first
PARALLELS_SHOWN = 6  # paragraphs that it leads to
TOLD_SHOWN = 6  # tellings of one happening that stand side by side
# A number, the word after it, and the hedge before it.
_COUNT = re.compile(
    r"(?:\b(?:hơn|gần|khoảng|trên|dưới|ít nhất|about|some|more than|over|nearly|almost|at least|around"
    r"|lebih dari|sekitar|hampir|plus de|environ|près de)\s+)?(?<![\w./-])(\d[\d.,]*)\s+([^\W\d_]+)",
    re.IGNORECASE,
)


def others(desk: Desk, slug: str) -> tuple[Other, ...]:
    """The articles that are nearest to one, and why."""
    return tuple(_other(desk, one) for one in desk.archive.kin.get(slug, ()))


def _other(desk: Desk, one: Kin) -> Other:
    entry = desk.archive.by_slug[one.article]
    source = entry.article.source
    return Other(desk.brief(entry), desk.source(source) if source else None, tuple(_reasons(desk, one)))


def _reasons(desk: Desk, one: Kin) -> Iterator[Reason]:
    """The most telling first: what is the same outweighs what is named."""
    page = addresses.article(one.article)
    if one.text and one.text.nearly_all:
        yield _shared_text(one.text, page, Why.SAME_TEXT if one.text.to_the_letter else Why.NEARLY_THE_TEXT)
    if one.event:
        yield Reason(Why.EVENT)
    if one.text and not one.text.nearly_all:
        yield _shared_text(one.text, page, Why.PARAGRAPHS)
    if one.leans:
        yield Reason(Why.LEANS)
    if one.bears:
        yield Reason(Why.BEARS)
    yield from _names(desk, one)


def _shared_text(text: Common, page: str, why: Why) -> Reason:
    """The paragraphs are named where they are a part; of a whole text nobody wants a list."""
    shown = text.pairs[:PARALLELS_SHOWN] if why is Why.PARAGRAPHS else ()
    parallels = tuple(
        Parallel(pair.here, pair.number, f"{page}#{pair.there}" if pair.there else page, pair.other) for pair in shown
    )
    return Reason(why, parallels=parallels, more=len(text.pairs) - len(parallels), count=len(text.pairs))


def _names(desk: Desk, one: Kin) -> Iterator[Reason]:
    lists: dict[str, list[str]] = {}
    for kind, name in one.names:
        lists.setdefault(kind, []).append(name)
    for kind, names in lists.items():
        links = tuple(_link(desk, kind, name) for name in names[:NAMES_SHOWN])
        yield Reason(Why(kind), links, more=max(0, len(names) - NAMES_SHOWN))


def _link(desk: Desk, kind: str, name: str) -> Link:
    return desk.source(name) if kind == "outlets" else desk.heading(kind, name)


def tellings(desk: Desk, moment: Moment) -> tuple[Telling, ...]:
    """How other articles tell of what `moment` is."""
    others = sorted(desk.archive.told.get(moment.anchor, ()), key=lambda other: _published(desk, other))
    return tuple(_telling(desk, moment, other) for other in others[:TOLD_SHOWN])


def _published(desk: Desk, moment: Moment) -> tuple[bool, tuple[int, ...], str]:
    """The oldest first, those without a date last."""
    when = desk.archive.by_slug[moment.article].article.date
    return (when is None, when.sort_key if when else (), moment.article)


def _telling(desk: Desk, own: Moment, other: Moment) -> Telling:
    here, there = desk.archive.by_slug[own.article], desk.archive.by_slug[other.article]
    article = there.article
    assert other.date is not None
    stated = _stated(there, other)
    numbers = tuple(_numbers(desk, here, own, there, other))
    named = {fold(number.unit) for pair in numbers for number in pair}
    return Telling(
        source=desk.source(article.source) if article.source else None,
        article=desk.brief(there),
        published=article.date,
        date=other.date,
        other_day=stated is not None and own.kind is Kind.EVENT and other.date != own.date,
        title=other.title,
        language=article.language,
        evidence=desk.evidence(there, stated) if stated else _whole(there),
        translated=desk.translated(other.title_en),
        how=stated.basis.how if stated and stated.basis else None,
        numbers=numbers,
        counts=tuple(_counts(own, other, named)),
    )


def _stated(entry: Entry, moment: Moment) -> Event | None:
    """The event that a moment is; None for a publication."""
    told = (moment.title, moment.date, moment.line)
    events = entry.article.events if moment.kind is Kind.EVENT else ()
    return next((event for event in events if (event.title, event.date, event.line) == told), None)


def _whole(entry: Entry) -> Evidence:
    """An article as a whole, which says it by its headline."""
    return Evidence(addresses.article(entry.article.slug), None, None, None, entry.article.language)


def _numbers(desk: Desk, here: Entry, own: Moment, there: Entry, other: Moment) -> Iterator[tuple[Number, Number]]:
    """Figures of the two sentences that count the same and do not agree."""
    theirs = {figure.measure: figure for figure in reversed(list(_figures(there, other)))}
    for figure in _figures(here, own):
        found = theirs.pop(figure.measure, None)
        if found and (found.value, found.qualifier) != (figure.value, figure.qualifier):
            yield desk.number(here, figure), desk.number(there, found)


def _figures(entry: Entry, moment: Moment) -> Iterator[Figure]:
    if moment.kind is Kind.EVENT and moment.line is not None:
        yield from (figure for figure in entry.article.figures if figure.line == moment.line)


def _counts(own: Moment, other: Moment, named: set[str]) -> Iterator[tuple[str, str]]:
    """Numbers before one word that differ, where either sentence has one of them only: as printed."""
    ours, theirs = _counted(own), _counted(other)
    for word, printed in ours.items():
        found = theirs.get(word)
        if word not in named and found and len(found) == len(printed) == 1 and found.keys() != printed.keys():
            yield next(iter(printed.values())), next(iter(found.values()))


def _counted(moment: Moment) -> Mapping[str, Mapping[str, str]]:
    """What is counted in a title and a quote: by the word after the number, the number and how it is printed."""
    found: dict[str, dict[str, str]] = {}
    text = said.undated(f"{moment.title}\n{moment.quote or ''}")
    for match in _COUNT.finditer(text):
        number = match[1].rstrip(".,").replace(".", "").replace(",", "")
        found.setdefault(fold(match[2]), {})[number] = match[0]
    return found
