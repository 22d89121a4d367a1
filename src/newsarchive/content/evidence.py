"""Whether what an article says is where it says so: quotes against paragraphs, as far as content/ alone can tell.

What is quoted from outside the running text (a date in the page's furniture)
is proven by `content.verify`, which has the captures.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass

from newsarchive.content.faults import Faults, brief
from newsarchive.nouns import body, markdown
from newsarchive.nouns.archive import Entry, Parsed
from newsarchive.nouns.article import Article, Basis
from newsarchive.nouns.ledger import BLOCK_ROLES, Span
from newsarchive.nouns.problem import Problem


@dataclass(frozen=True, slots=True)
class Claim:
    """A quote and where it is said to stand.

    about: what it is evidence of, for messages. mark: the key of
    `Parsed.marks` that gives its line in the file. article: the slug of
    another article that it is quoted from.
    """

    about: str
    mark: str
    line: int | None
    paragraph: int | None
    quote: str | None
    article: str | None = None


def claims(article: Article) -> Iterator[Claim]:
    """Everything that the article rests on."""
    for index, event in enumerate(article.events):
        mark, about = f"events {index}", f"event '{brief(event.title, 40)}'"
        yield Claim(about, mark, event.line, event.paragraph, event.quote)
        if event.basis:
            yield from _of_basis(event.basis, f"the basis of {about}", mark)
    for index, figure in enumerate(article.figures):
        about = f"figure '{brief(figure.measure, 40)}'"
        yield Claim(about, f"figures {index}", figure.line, figure.paragraph, figure.quote)
    for name, basis in article.basis.items():
        yield from _of_basis(basis, f"the basis of '{name}'", "basis")


def _of_basis(basis: Basis, about: str, mark: str) -> Iterator[Claim]:
    yield Claim(about, mark, basis.line, None, basis.quote)
    for because in basis.because:
        yield Claim(about, mark, because.line, None, because.quote, because.article)


def blocks_of_lines(spans: Iterable[Span]) -> dict[int, list[int]]:
    """For each capture line, the blocks (from 0) of the reading that begin or go on there."""
    found: dict[int, list[int]] = {}
    block = -1
    for span in spans:
        block += span.begins_block
        if span.begins_block or (span.continues_block and block >= 0):
            places = found.setdefault(span.line, [])
            if block not in places:
                places.append(block)
    return found


@dataclass(frozen=True, slots=True)
class Texts:
    """The paragraphs of one article by the capture line they stand on: as read, and as they are now.

    mixed: lines on which something else is kept, too ("(Theo TTXVN)" after a
    paragraph); whether it is quoted rightly only the capture tells.
    """

    by_line: Mapping[int, tuple[str, ...]]
    mixed: frozenset[int] = frozenset()

    @classmethod
    def of(cls, entry: Entry) -> Texts:
        """The texts of `entry`; none where it has no reading."""
        if entry.reading is None or not entry.spans:
            return cls({})
        read = body.split(entry.reading.body)
        now = {block.line: block.text for block in entry.blocks if block.line}
        first: dict[int, int] = {}
        found: dict[int, tuple[str, ...]] = {}
        for line, places in blocks_of_lines(entry.spans).items():
            texts: list[str] = []
            for place in places:
                begins = first.setdefault(place, line)
                texts += [markdown.text(read[place])] if place < len(read) else []
                texts += [now[begins]] if begins in now else []
            found[line] = tuple(texts)
        mixed = frozenset(span.line for span in entry.spans if span.role.kept and span.role not in BLOCK_ROLES)
        return cls(found, mixed & found.keys())


def contains(text: str, quote: str) -> bool:
    """Whether `quote` stands in `text`, letter for letter; a line end within a block counts as a space."""
    return quote in text or quote in text.replace("\n", " ")


def problems(
    entry: Entry, parsed: Parsed, others: Mapping[str, Entry], unread: Container[str] = ()
) -> tuple[Problem, ...]:
    """What is wrong with the article's evidence.

    others: every article that may be quoted from, by slug and by alias. unread:
    the names of those that are there and cannot be read, which is told already.
    """
    faults = Faults(entry.path)
    texts: dict[str, Texts] = {}
    for claim in claims(entry.article):
        line = parsed.marks.get(claim.mark)
        there = others.get(claim.article) if claim.article not in (None, entry.article.slug) else entry
        if there is None and claim.article in unread:
            continue
        if there is None:
            message = f"{claim.about} names the article '{brief(claim.article or '')}', which is not there"
            faults.error(line, "unknown-article", message, "give the slug of an article that is published")
        elif claim.quote is not None and claim.line is None and claim.paragraph is None:
            message = f"{claim.about} has a quote and does not say where it stands"
            faults.error(line, "quote-nowhere", message, "name the line of the capture, or the paragraph")
        elif claim.paragraph is not None:
            _in_paragraph(claim, line, entry, faults)
        elif claim.line is not None and there is entry and entry.article.capture is None:
            message = f"{claim.about} names line {claim.line} of a capture, and the article has none"
            faults.error(line, "no-capture", message, "name a paragraph instead, counted from 1")
        elif claim.line is not None:
            if there.path not in texts:
                texts[there.path] = Texts.of(there)
            _in_block(claim, line, texts[there.path], faults)
            _within(claim, line, there, faults)
    return tuple(faults.found)


def _in_paragraph(claim: Claim, line: int | None, entry: Entry, faults: Faults) -> None:
    number = claim.paragraph or 0
    if number > len(entry.blocks):
        message = f"{claim.about} names paragraph {number}, and the article has {len(entry.blocks)}"
        faults.error(line, "no-such-paragraph", message, "count its paragraphs from 1, headings and captions included")
    elif claim.quote is not None and not contains(entry.blocks[number - 1].text, claim.quote):
        _not_found(claim, f"in paragraph {number}", line, faults)


def _in_block(claim: Claim, line: int | None, texts: Texts, faults: Faults) -> None:
    found = texts.by_line.get(claim.line or 0) if claim.line not in texts.mixed else None
    if found and claim.quote is not None and not any(contains(text, claim.quote) for text in found):
        _not_found(claim, f"in the paragraph of line {claim.line}", line, faults)


def _within(claim: Claim, line: int | None, entry: Entry, faults: Faults) -> None:
    if entry.spans and (claim.line or 0) > entry.spans[-1].line:
        message = f"{claim.about} names line {claim.line}, and the capture has {entry.spans[-1].line}"
        faults.error(line, "no-such-line", message, "give the number of the line that says it")


def _not_found(claim: Claim, where: str, line: int | None, faults: Faults) -> None:
    message = f"{claim.about}: the quote '{brief(claim.quote or '')}' is not {where}"
    faults.error(line, "quote-not-found", message, "copy it from there letter for letter")
