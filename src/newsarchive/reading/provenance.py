"""Who published a page, and whom they took it from: each with the words that say so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from newsarchive.nouns import notes
from newsarchive.nouns.article import Basis, Because, How
from newsarchive.nouns.authority import Source
from newsarchive.nouns.capture import digest
from newsarchive.nouns.ledger import BLOCK_ROLES, Role
from newsarchive.nouns.text import nfc, slugify, squeeze
from newsarchive.reading import language
from newsarchive.reading.layout.page import Page, Said
from newsarchive.reading.layout.top import site_names
from newsarchive.reading.lines import logos, mastheads
from newsarchive.reading.lines.line import Line, key
from newsarchive.reading.lines.rows import labels
from newsarchive.reading.words import desks, vocabulary

NAME_WORDS = 16  # of an outlet; a longer stretch is not a name
NAMES_MOST = 20  # over a page, as far as they are compared
OFFICE_REACH = 2  # lines from the name of a body to that of the office which publishes
MARK_LEAST = 4  # letters: a shorter mark of a profile would be found by chance


@dataclass(frozen=True, slots=True)
class Origin:
    """A publisher: the key of its profile, a stub where it has none yet, what the field rests on, and its names."""

    key: str
    stub: Source | None
    basis: Basis | None
    names: tuple[str, ...] = ()


def publisher(page: Page, sources: Mapping[str, Source], declared: str | None) -> Origin | None:
    """Who published the page: as declared beside it, by a profile's marks, by its masthead, by its rights line.

    A mark that is itself a name of the site is printed there; from any other
    the publisher is inferred.
    """
    found: Origin | None = Origin(declared, None, None) if declared else None
    marked = _marked(tuple(_outside(page)), sources) if sources and not found else None
    found = found or marked or _masthead(page, sources) or _rights(page, sources)
    profile = (found.stub or sources.get(found.key)) if found else None
    return replace(found, names=(profile.title, *profile.names)) if found and profile else found


def _outside(page: Page) -> Iterator[tuple[int, str]]:
    """The lines outside the text, planted text and readers' comments aside."""
    for group, verdict in zip(page.layout.groups, page.layout.verdicts, strict=True):
        if verdict.role in BLOCK_ROLES or verdict.role in (Role.BLANK, Role.RELATED, Role.COMMENT):
            continue
        for line in group.lines:
            yield line.number, line.shown


def _marked(outside: tuple[tuple[int, str], ...], sources: Mapping[str, Source]) -> Origin | None:
    """The profile most of whose marks stand on the page; among equals the first by key."""
    best: tuple[str, list[tuple[int, str]]] | None = None
    for name in sorted(sources):
        marks = [mark for mark in map(nfc, sources[name].marks) if len(mark) >= MARK_LEAST]
        hits = [hit for mark in marks if (hit := next(((n, mark) for n, text in outside if mark in text), None))]
        if hits and (best is None or len(hits) > len(best[1])):
            best = name, hits
    return Origin(best[0], None, _mark_basis(best[1], sources[best[0]])) if best else None


def _mark_basis(hits: list[tuple[int, str]], profile: Source) -> Basis:
    named = next(((line, mark) for line, mark in hits if profile.answers_to(mark)), None)
    if named:
        return Basis(How.PRINTED, *named)
    because = tuple(Because(line, mark) for line, mark in hits[1:])
    return Basis(How.INFERRED, *hits[0], because, notes.KNOWN_BY_MARKS)


def _masthead(page: Page, sources: Mapping[str, Source]) -> Origin | None:
    """The site's own name over the page or after its headline, and the profile that has it.

    Which of the names that is does not depend on the profiles there are: what is
    read of a page must not change because another page of its ministry was read.
    """
    told = islice((one for one in page.said(Role.MASTHEAD) if one.rule not in _NO_NAMES), NAMES_MOST)
    said = [one for one in told if not mastheads.is_state(one.value)]
    names = [(one.line, one.value) for one in said if one.rule not in ("masthead-goes-on", "first-line")]
    names += [
        (one.line, one.value) for one in said if one.rule == "first-line"
    ]  # what tells only by its place comes last
    if not names:
        return None
    printed = site_names.printed(page.layout.groups)
    in_english = frozenset(text for _, text in names if language.detect(text) == "en")
    line, text = _own_name(names, printed, in_english)
    if mastheads.is_opening(text):
        return _opened(said, line, text, printed, sources)
    name = _in_place(_as_printed(logos.without_logo(text), printed), names)
    twins = in_english if text not in in_english else frozenset()
    english = next((t for _, t in names[1:] if t in twins), None)
    for one in (text, name, english):
        if one and (known := _known(one, sources)):
            return Origin(known, None, Basis(How.PRINTED, line, text))
    spelt = (*(t for _, t in names if t not in (text, english)), *printed)
    same = (squeeze(t) for t in spelt if key(t) != key(name) and site_names.is_named(t, (name,)))
    slug = _slug(name)
    others = tuple(dict.fromkeys((squeeze(english), *same) if english else same))
    stub = Source(slug, squeeze(name), title_en=squeeze(english) if english else None, names=others)
    return Origin(slug, stub, Basis(How.PRINTED, line, text))


def _in_place(name: str, names: list[tuple[int, str]]) -> str:
    """A name as it stands over the page with whose it is: "Sở X tỉnh An Lão" where a headline is followed by "Sở X"."""
    longer = (text for _, text in names if key(text).startswith(key(name) + " "))
    return next((squeeze(text) for text in longer if mastheads.is_whose(squeeze(text)[len(name) :].strip())), name)


def _own_name(names: list[tuple[int, str]], printed: tuple[str, ...], in_english: frozenset[str]) -> tuple[int, str]:
    """The name that says most.

    One that the page prints elsewhere, too; else the first, but that after
    "Cổng thông tin điện tử" alone the one counts that goes on with whose it is,
    an office before the body to which it belongs, a name before an address.
    in_english: those that are; over a page whose first name is not, they are its names in English.
    """
    twins = in_english if names[0][1] not in in_english else frozenset()
    own = [one for one in names if one[1] not in twins and not mastheads.is_opening(one[1])]
    again = [one for one in own if site_names.is_named(one[1], printed)]
    if again:
        return _named_first([one for one in again if " " in one[1]] or again)
    first = key(names[0][1])
    if mastheads.is_opening(names[0][1]):
        longer = [one for one in names[1:] if key(one[1]).startswith(first + " ")]
        return longer[0] if longer else names[0]
    return _office(own, names[0]) or _in_full(own, _named_first(names))


def _in_full(own: list[tuple[int, str]], name: tuple[int, str]) -> tuple[int, str]:
    """The name of which a logo has the first letters ("HTB" over "Hãng tin Biển"), or the logo where there is none."""
    return next((one for one in own if logos.stands_for(name[1], one[1])), name)


def _office(own: list[tuple[int, str]], first: tuple[int, str]) -> tuple[int, str] | None:
    """The lowest of the offices whose names stand one under the other; None where the first has none under it."""
    office = first
    for one in own:
        if 0 < one[0] - office[0] <= OFFICE_REACH and mastheads.is_higher(office[1], one[1]):
            office = one
    return office if office != first else None


def _named_first(names: list[tuple[int, str]]) -> tuple[int, str]:
    return next((one for one in names if not labels.DOMAIN.fullmatch(one[1])), names[0])


def _opened(
    said: Sequence[Said], line: int, opening: str, printed: Sequence[str], sources: Mapping[str, Source]
) -> Origin | None:
    """ "CỔNG THÔNG TIN ĐIỆN TỬ" with "HUYỆN TÂN AN" on the next line of the masthead; None where nothing goes on."""
    whose = next((one for one in said if one.line > line and not mastheads.is_opening(one.value)), None)
    if whose is None:
        return None
    goes_on = whose.rule == "masthead-goes-on" and not mastheads.is_office(whose.value)
    name = _as_printed(squeeze(f"{opening} {whose.value}") if goes_on else squeeze(whose.value), printed)
    known = _known(name, sources)
    stub = None if known else Source(_slug(name), name)
    return Origin(known or _slug(name), stub, Basis(How.PRINTED, whose.line, whose.text))


def _as_printed(text: str, names: Sequence[str]) -> str:
    """The name as the page prints it elsewhere in full, or without what a masthead adds to it.

    "CHI CỤC THỦY SẢN" is the Chi cục Thủy sản tỉnh An Giang, "XÃ X - HUYỆN Y"
    xã X; but "BÁO TÂN AN ĐIỆN TỬ" is called so, however its paper is.
    """
    text = _PLACED.sub("", text)
    own = key(text)
    for name in names:
        other = key(name)
        longer = other.startswith(own + " ") and mastheads.is_whose(name[len(text) :].strip())
        named = other in (f"bao {own}", f"tap chi {own}")
        shorter = own.startswith(other) and own[len(other) :].lstrip()[:1] in _PARTS and bool(own[len(other) :])
        if longer or shorter or named or (_SCREEN.search(text) and site_names.bare(name) == site_names.bare(text)):
            return name
    return text


_THIS_SITE = frozenset(
    {"本站", "本网", "本站原创", "原创", "网络", "互联网", "未知", "本报"}
)  # what "source" says of no other
_PICTURES = frozenset({"getty images", "associated press", "agence france-presse", "shutterstock", "istock"})
_NO_NAMES = frozenset({"slogan", "name-at-foot", "own-address"})  # what stands at the foot counts as its imprint does
_PARTS = frozenset("-–—,|(")
_RIGHTS = re.compile(r"copyright|bản quyền|hak cipta|droits|rights", re.I)
_SCREEN = re.compile(r"\sonline$", re.I)
# Where an office is, after a dash: no part of its name.
_PLACED = re.compile(rf"(?<=\w)\s?[-–—]\s?(?:{vocabulary.RANKS})\s[^-–—,]{{2,40}}$", re.I)


def _rights(page: Page, sources: Mapping[str, Source]) -> Origin | None:
    """The name that a page without a masthead gives itself: in a line of rights, a follow bar or its imprint."""
    groups = page.layout.groups
    told = ((line, name) for line, name in site_names.told(groups) if _is_publisher(page, line, name))
    institutions = ((line, name) for line, name in site_names.imprinted(groups) if _is_institution(name))
    for line, name in (*told, *institutions):
        known = _known(name, sources)
        stub = None if known else Source(_slug(name), name)
        return Origin(known or _slug(name), stub, Basis(How.PRINTED, line, name))
    return None


def _owns(page: Page, line: int) -> bool:
    """Whether a line of rights says whose they are in a word, as no picture's credit does."""
    return any(_RIGHTS.search(said.text) for said in page.said(Role.CONTACT) if said.line == line)


def _is_publisher(page: Page, line: int, name: str) -> bool:
    """Whether the name in a line of rights can be a site's: not an agency's whose picture or text it is."""
    if (desks.is_agency(name) or key(name) in _PICTURES) and not _owns(page, line):
        return False
    return _is_institution(name) or mastheads.is_plain_name(Line(0, name, name))


def _is_institution(name: str) -> bool:
    line = Line(0, name, name)
    return bool(labels.DOMAIN.fullmatch(name)) or mastheads.is_masthead(line) or mastheads.is_paper(line)


def _known(name: str, sources: Mapping[str, Source]) -> str | None:
    return next((slug for slug in sorted(sources) if sources[slug].answers_to(name)), None)


def _slug(name: str) -> str:
    """The key of an outlet without a profile; of a name without Latin letters it is made from a digest."""
    return slugify(name) or f"source-{digest(nfc(name).encode())[:8]}"


def original(page: Page, sources: Mapping[str, Source], publisher: Origin | None) -> Origin | None:
    """Whom the publisher took the text from; None where the page names nobody but itself."""
    for said in page.said(Role.SOURCE):
        name = None if page.is_foreign(said) or said.rule == "own-outlet" else _outlet(said.value)
        if not name:
            continue
        known = _known(name, sources)
        slug = known or _slug(name)
        if slug and name not in _THIS_SITE and not (publisher and _is_own(name, slug, publisher)):
            return Origin(slug, None if known else Source(slug, name), Basis(How.PRINTED, said.line, said.text))
    return None


def is_own(name: str, publisher: Origin | None) -> bool:
    """Whether a name is that of the page's own publisher."""
    return publisher is not None and _is_own(name, _slug(name), publisher)


def _is_own(name: str, slug: str, publisher: Origin) -> bool:
    """Whether an outlet named as the source is the page's own."""
    return slug == publisher.key or site_names.is_named(name, publisher.names)


def _outlet(value: str) -> str | None:
    """The outlet's name of "Theo Báo X", "NLĐ: https://…", "(Theo x.vn)"."""
    text = squeeze(value).strip("()[] .;,")
    text = re.sub(rf"^(?:{labels.TAKEN_FROM}|via)\s*:?\s+", "", text)
    bare = re.sub(r"\s*:?\s*https?://\S+", "", text).strip("()[] .;,:-")
    if not bare:  # only an address: its host names the outlet
        address = re.search(r"https?://(?:www\.)?([^/\s]+)", text)
        bare = address[1] if address else ""
    return bare if bare and len(bare.split()) <= NAME_WORDS and any(map(str.isalpha, bare)) else None
