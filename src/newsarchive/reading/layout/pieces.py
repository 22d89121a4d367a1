"""A line taken apart: "By Jane Doe | Aug 23, 2021", "Đăng bởi : Admin Ngày đăng : 23/08/2021 Lượt xem : 350".

Only where every stretch of it is understood; one that is not leaves the line
whole, for the other rules.
"""

from __future__ import annotations

import re

from newsarchive.nouns.ledger import Role
from newsarchive.nouns.text import fold, squeeze
from newsarchive.reading import signatures, vocabulary
from newsarchive.reading.facts import dates
from newsarchive.reading.layout import labels
from newsarchive.reading.layout.labels import Label, Piece

OUTLET_WORDS = 6  # of an outlet's name where no label tells that it is one

_BY_RULE = {label.rule: label for label in labels.LABELS}
_COLON = re.compile(r"[:：]")
_BY = re.compile(r"[\s|•·,–—-]*(?:[Bb]y|BY|[Bb]ởi|[Pp]ar|[Oo]leh)\s+")
_ON = re.compile(r"[\s|•·,–—-]*(?:\b(?:on|ngày|le|pada|lúc)\s+)?\Z")
_LEADS_THERE = frozenset({"goc", "tin goc", "bai goc", "xem goc", "original"})


def of(text: str) -> tuple[Piece, ...]:
    """The pieces of a line that labels take apart; () where not all of it is understood."""
    if both := _two_stamps(text):
        return both
    found = _labels(text)
    if not found:
        return _unlabelled(text)
    head = _head(text, found[0][0])
    if head is None:
        return ()
    starts = [found[0][0] if head else 0, *(start for start, _, _ in found[1:])]  # signs before a label are its own
    ends = [*starts[1:], len(text)]
    labelled = [
        Piece(start, end, label.role, label.rule, after)
        for start, end, (_, after, label) in zip(starts, ends, found, strict=True)
    ]
    if not all(_BY_RULE[piece.rule].fits(labels.value(piece, text)) for piece in labelled):
        return ()
    return (*head, *labelled)


def _two_stamps(text: str) -> tuple[Piece, ...]:
    """The date of publication and that of the update on one line."""
    found = labels.stamp(text)
    update = labels.UPDATE_WORDS.search(text, found.date.end) if found else None
    if found is None or update is None or labels.stamp(text[update.start() :]) is None:
        return ()
    first = Piece(0, update.start(), Role.PUBLISHED, "date-line", 0)
    return (first, Piece(update.start(), len(text), Role.PUBLISHED, "update-line", update.start()))


def _labels(text: str) -> list[tuple[int, int, Label]]:
    """Where each label begins, where its value begins, and which it is."""
    found: list[tuple[int, int, Label]] = []
    floor = 0
    for colon in _COLON.finditer(text):
        before = text[floor : colon.start()]
        hit = _label_at_end(before)
        if hit:
            found.append((floor + hit[0], colon.end(), hit[1]))
            floor = colon.end()
    return found


def _label_at_end(before: str) -> tuple[int, Label] | None:
    """The longest label that `before` ends with, and where it begins."""
    starts = [match.start() for match in re.finditer(r"(?:(?<=[\s|•·(（\[–—-])|^)[^\s|•·(（\[–—]", before)][
        -labels.LABEL_WORDS - 2 :
    ]
    for start in starts:
        if label := labels.BY_WORDS.get(fold(squeeze(before[start:]))):
            return start, label
    return None


def _head(text: str, until: int) -> tuple[Piece, ...] | None:
    """What stands before the first label: nothing, a date, a signature; None where it is something else."""
    head = text[:until].strip(labels.SEPARATORS + labels.BRACKETS)
    if not head:
        return ()
    if found := labels.stamp(head):
        return (Piece(0, until, Role.PUBLISHED, "update-line" if found.updated else "date-line", 0),)
    if signatures.is_signature(head):
        return (Piece(0, until, Role.BYLINE, "signature", 0),)
    return None


def _unlabelled(text: str) -> tuple[Piece, ...]:
    """A line without a label that is a signature and a date, parted by a sign, in either order."""
    found = [one for one in dates.find(text, "vi") if one.full] if len(text) <= labels.STAMP_LIMIT else []
    if len(found) != 1:
        return ()
    start, end = found[0].start, found[0].end
    before, after = text[:start].rstrip(), text[end:].lstrip()
    if told := _posted(text, start, end) or _listed(text, start, end):
        return told
    if before and not after and before[-1] in "|•·-–—/" and _signs(before):
        return (
            Piece(0, start, Role.BYLINE, "signature", 0),
            Piece(start, len(text), Role.PUBLISHED, "date-line", start),
        )
    if after and not before and after[0] in "|•·-–—/" and _signs(after):
        cut = len(text) - len(after.lstrip("|•·-–—/ "))
        return (Piece(0, cut, Role.PUBLISHED, "date-line", 0), Piece(cut, len(text), Role.BYLINE, "signature", cut))
    return ()


def _posted(text: str, start: int, end: int) -> tuple[Piece, ...]:
    """ "Posted on DATE by NAME", "By NAME on DATE": the words of a weblog."""
    by = _BY.match(text, end)
    if by and labels.stamp(text[:end]) and _signs(text[by.end() :]):
        return (Piece(0, end, Role.PUBLISHED, "date-line", 0), Piece(end, len(text), Role.BYLINE, "by-line", by.end()))
    by = _BY.match(text)
    name = _ON.sub("", text[by.end() : start]) if by else ""
    if (
        by
        and name
        and (_signs(name) or (name.isupper() and _signs(name.title())))
        and not text[end:].strip(labels.SEPARATORS)
    ):
        cut = by.end() + len(name)
        return (
            Piece(0, cut, Role.BYLINE, "by-line", by.end()),
            Piece(cut, len(text), Role.PUBLISHED, "date-line", cut),
        )
    return ()


def _listed(text: str, start: int, end: int) -> tuple[Piece, ...]:
    """An outlet, the day and what leads there, as an aggregator lists them: "Người Lao Động  18:50, ngày … Gốc"."""
    before, after = text[:start].strip(labels.SEPARATORS), text[end:].strip(labels.SEPARATORS)
    if fold(after) not in _LEADS_THERE or not 0 < len(before.split()) <= OUTLET_WORDS or not before[0].isupper():
        return ()
    cut = text.index(after, end)
    return (
        Piece(0, start, Role.SOURCE, "listed-outlet", 0),
        Piece(start, cut, Role.PUBLISHED, "date-line", start),
        Piece(cut, len(text), Role.NAVIGATION, "leads-to-original", cut),
    )


def _signs(text: str) -> bool:
    bare = text.strip(labels.SEPARATORS)
    return signatures.is_signature(bare) or fold(bare) in vocabulary.AGENCIES
