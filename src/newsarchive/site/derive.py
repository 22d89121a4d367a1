"""Content becomes an archive: put in order, cross-referenced, every date led back to its line."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from newsarchive.nouns.archive import Block, Content, Entry
from newsarchive.nouns.article import Article, Event, Figure, How
from newsarchive.nouns.authority import Authority
from newsarchive.nouns.capture import Capture
from newsarchive.nouns.text import nfc, squeeze
from newsarchive.site import addresses, same_event
from newsarchive.site.archive import Archive, Kind, Moment
from newsarchive.site.kinship import Kin, kin
from newsarchive.site.measures import measured
from newsarchive.site.said import Names
from newsarchive.site.shared_text import in_common

# On one day what happened comes before what was counted, and both before the report of them.
KIND_ORDER = {Kind.EVENT: 0, Kind.FIGURE: 1, Kind.PUBLICATION: 2}


def derive(content: Content, captures: Mapping[str, Capture]) -> Archive:
    """The archive that `content` and the captures at hand make.

    captures: by file name; one that an article names and that is not here costs
    the article its capture page, nothing else. Linear in the size of the content
    but for sorting.
    """
    entries = tuple(sorted(content.entries, key=_newest_first))
    archive = Archive(
        config=content.config,
        entries=entries,
        captures=captures,
        sources=content.sources,
        authority=content.authority,
        set_aside=content.set_aside,
        timeline=_timeline(entries, captures, content.authority, content.config.languages[0]),
        by_source=_group(entries, lambda a: (a.source or addresses.UNKNOWN,)),
        republished_from=_group(entries, lambda a: (a.original_source,) if a.original_source else ()),
        by_topic=_group(entries, lambda a: a.topics),
        by_person=_group(entries, lambda a: a.people),
        by_organisation=_group(entries, lambda a: a.organisations),
        by_slug={entry.article.slug: entry for entry in entries},
        media=content.media,
        measures=measured(entries, content.authority.measures),
    )
    happenings = same_event.groups(archive.timeline, archive.by_slug, Names(archive.authority, archive.config.variants))
    return replace(archive, told=_told(happenings), kin=_kin(archive, happenings))


def _told(happenings: Iterable[tuple[Moment, ...]]) -> dict[str, tuple[Moment, ...]]:
    """For each moment the others of its happening."""
    return {
        moment.anchor: tuple(other for other in moments if other.article != moment.article)
        for moments in happenings
        for moment in moments
    }


def _kin(archive: Archive, happenings: Iterable[tuple[Moment, ...]]) -> dict[str, tuple[Kin, ...]]:
    lists = {
        "topics": archive.by_topic,
        "people": archive.by_person,
        "organisations": archive.by_organisation,
        "outlets": archive.republished_from,
    }
    events = ((moment.article for moment in moments) for moments in happenings)
    return kin(archive.entries, lists, in_common(archive.entries), events)


def evidence_href(entry: Entry, line: int | None, quote: str | None, captures: Mapping[str, Capture]) -> str:
    """Where a reader finds `quote`, said to stand on `line` of the entry's capture.

    The block of the article that holds it, else the line of the capture's page,
    else (the capture is not at hand) the article. A path from the site's root.
    """
    page = addresses.article(entry.article.slug)
    if line is None:
        return page
    block = _block_at(entry.blocks, line)
    if block is not None and (quote is None or _holds(block, quote)):
        return f"{page}#{addresses.block_anchor(entry, block)}"
    if has_capture_page(entry, captures):
        return f"{addresses.capture(entry.article.slug)}#L{line}"
    return page


def has_capture_page(entry: Entry, captures: Mapping[str, Capture]) -> bool:
    """Whether the site prints the entry's capture: it is at hand, whole, and has a ledger."""
    reference = entry.article.capture
    capture = captures.get(reference.file) if reference else None
    return bool(entry.spans) and reference is not None and capture is not None and capture.sha256 == reference.sha256


def _newest_first(entry: Entry) -> tuple[bool, tuple[int, ...], str]:
    date = entry.article.date
    dated = date is not None and date.year is not None
    return (not dated, tuple(-part for part in date.sort_key) if date and dated else (), entry.article.slug)


def _group(entries: Iterable[Entry], keys: Callable[[Article], Iterable[str]]) -> dict[str, tuple[str, ...]]:
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for entry in entries:
        for key in dict.fromkeys(keys(entry.article)):
            groups[key].append(entry.article.slug)
    return {key: tuple(slugs) for key, slugs in sorted(groups.items())}


def _block_at(blocks: tuple[Block, ...], line: int) -> Block | None:
    """The block to which a capture line belongs: the last that begins on it or before it."""
    anchored = [block for block in blocks if block.line is not None]
    lines = [block.line or 0 for block in anchored]
    if lines != sorted(lines):  # blocks that a person has moved
        return next((block for block in anchored if block.line == line), None)
    at = bisect_right(lines, line)
    return anchored[at - 1] if at else None


def _holds(block: Block, quote: str) -> bool:
    return squeeze(nfc(quote)) in squeeze(block.text)


def _timeline(
    entries: Iterable[Entry], captures: Mapping[str, Capture], authority: Authority, language: str
) -> tuple[Moment, ...]:
    moments = [moment for entry in entries for moment in _moments(entry, captures, authority, language)]
    return tuple(sorted(moments, key=_moment_order))


def _moment_order(moment: Moment) -> tuple[bool, tuple[int, ...], int, tuple[int, ...], bool, str, int, str]:
    """By day, the less precise first; on one day by kind, by the hour, and whoever prints the date before others."""
    date = moment.date
    day = (*date.point.first[:3], date.point.day is not None, date.point.month is not None) if date else ()
    hour = date.sort_key if date else ()
    gathered = moment.basis is not None and moment.basis.how is not How.PRINTED
    return (
        not moment.dated,
        day,
        KIND_ORDER[moment.kind],
        hour,
        gathered,
        moment.article,
        moment.line or 0,
        moment.anchor,
    )


def _moments(entry: Entry, captures: Mapping[str, Capture], authority: Authority, language: str) -> Iterator[Moment]:
    """What an article puts on the timeline: its publication, its events, its dated figures."""
    yield _publication(entry, captures)
    taken: Counter[str] = Counter()
    for event in entry.article.events:
        yield _stated(entry, event, captures, taken)
    for figure in entry.article.figures:
        if figure.as_of is not None:
            heading = authority.measures.get(figure.measure)
            name = heading.name(language) if heading else figure.measure
            yield _stated(entry, figure, captures, taken, f"{name}: {figure.value:f} {figure.unit}".strip())


def _publication(entry: Entry, captures: Mapping[str, Capture]) -> Moment:
    article = entry.article
    basis = article.basis.get("date")
    line, quote = (basis.line, basis.quote) if basis else (None, None)
    return Moment(
        date=article.date,
        kind=Kind.PUBLICATION,
        title=article.title,
        article=article.slug,
        source=article.source,
        line=line,
        quote=quote,
        href=evidence_href(entry, line, quote, captures),
        anchor=f"publication-{article.slug}",
        basis=basis,
    )


def _stated(
    entry: Entry, stated: Event | Figure, captures: Mapping[str, Capture], taken: Counter[str], title: str = ""
) -> Moment:
    """The moment of an event or a figure that a sentence of the article states."""
    kind = Kind.EVENT if isinstance(stated, Event) else Kind.FIGURE
    return Moment(
        date=stated.date if isinstance(stated, Event) else stated.as_of,
        kind=kind,
        title=stated.title if isinstance(stated, Event) else title,
        article=entry.article.slug,
        source=entry.article.source,
        line=stated.line,
        quote=stated.quote,
        href=stated_href(entry, stated, captures),
        anchor=_anchor(kind, entry.article.slug, stated, taken),
        basis=stated.basis if isinstance(stated, Event) else None,
        figure=stated if isinstance(stated, Figure) else None,
        title_en=stated.title_en if isinstance(stated, Event) else None,
    )


def stated_href(entry: Entry, stated: Event | Figure, captures: Mapping[str, Capture]) -> str:
    """Where the sentence stands that states an event or a figure: a path from the site's root."""
    if stated.line is not None or stated.paragraph is None:
        return evidence_href(entry, stated.line, stated.quote, captures)
    page = addresses.article(entry.article.slug)
    block = next((block for block in entry.blocks if block.paragraph == stated.paragraph), None)
    anchor = addresses.block_anchor(entry, block) if block else None
    return f"{page}#{anchor}" if anchor else page


def _anchor(kind: Kind, slug: str, stated: Event | Figure, taken: Counter[str]) -> str:
    """An id for an entry of the timeline: its line says it, and a number where one line states several."""
    place = f"L{stated.line}" if stated.line is not None else f"p{stated.paragraph or 0}"
    anchor = f"{kind}-{slug}-{place}"
    taken[anchor] += 1
    return anchor if taken[anchor] == 1 else f"{anchor}-{taken[anchor]}"
