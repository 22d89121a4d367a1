"""Where the links of a row may end, before anybody asks what they are: at signs, before labels, beside days."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from newsarchive.nouns.text import fold, squeeze
from newsarchive.reading.facts import dates
from newsarchive.reading.lines.rows import labels
from newsarchive.reading.words import date_labels
from newsarchive.reading.words.patterns import grouped

LINKS_MOST = 14  # places where one may end; a line with more is a list
DAYS_MOST = 2  # that of publication and that of the update

# With which a name begins: ranges of letters, for patterns; the last has small ones, too.
CAPITALS = "A-ZÀ-ÖØ-ÞĂĐĨŨƠƯ\u1ea0-\u1ef9"

ENDS = re.compile(
    r"(?=[\s|•·»♦●/,;])(?:"  # with which each of them begins, so that within a word none is tried
    r"\s*(?:[|•·»♦●]|//?)\s*|\s[-–—]\s|[,;]\s|\s{2,}|[\t\u3000]\s*|\s(?=[(\[#])|\s(?=(?:bởi|by|par|oleh)\s)"
    r"|\s(?=[^\W\d]{2,10}[:：]\s*\Z)|\s(?=(?:Theo|theo)\s)"
    r"|\s(?=(?:in|trong|dans|dalam)\s(?-i:[" + CAPITALS + r"]))"  # before the section in which a story is filed
    r"|(?<!\svào)\s(?=(?:vào (?:lúc|hồi)|lúc|at|à|pukul|jam)\s\d{1,2}[:hg.]\d{2}\b)"
    # before a number of comments, of other stories, or of hours: "… 22/9/20 2 nhận xét:"
    r"|\s(?=\d[\d.,]{0,8} (?:tin |bài )?(?:bình luận|nhận xét|phản hồi|ý kiến|liên quan|lượt|comments?|commentaires?"
    r"|réactions?|komentar|tanggapan|replies|responses|views?|vues|giờ|phút|ngày|jam|menit|hours?|min|days?)\b))",
    re.I,
)
# Before a label with a capital: with a colon any of them, without one those that mean nothing else.
_WITH_COLON = grouped("|".join(re.escape(words) for label in labels.LABELS for words in label.words.split("|")))
_BY_THEMSELVES = grouped(
    "|".join(
        re.escape(words)
        for label in labels.LABELS
        if label.rule in ("updated-label", "published-label", "visit-counter", "poster-label")
        for words in label.words.split("|")
        if " " in words
        or words in ("posted", "published", "publié", "updated", "diterbitkan", "diperbarui", "hits", "views")
    )
)
_LABELLED_AT = re.compile(
    rf"(?<!/)[\s)\]](?=[{CAPITALS}\u3400-\u9fff])"
    rf"(?=(?i:(?:{_WITH_COLON})\s?[:：]|(?:{_BY_THEMSELVES}|lecture|temps de lecture)\s))"
)
# The name of a picture, as a dump prints the picture of a clock: right before the day.
PICTURE = re.compile(
    r"(?i:access_?time|calendar(?:_?(?:today|month|icon))?|clock|date_?range|event|icon|schedule|today)(?=[A-ZĐ\d]|\Z)"
)
_HAN = re.compile("[\u3400-\u9fff]")
_SPACE = re.compile(r"\s+")
_SHORT_DAY = re.compile(r"(?<![\d/.-])\d{1,2}([/.-])\d{1,2}\1\d{2}(?![\d/.-])")  # "22/9/20"


@dataclass(frozen=True, slots=True)
class Chain:
    """A line, where its links may end, and where its days and its labels begin: none has another in its midst."""

    text: str
    bounds: tuple[int, ...]
    days: tuple[int, ...]
    labelled: tuple[int, ...]


def days(text: str) -> list[tuple[int, int]]:
    """Where the days of a line begin and end."""
    found = [(one.start, one.end + (text[one.end : one.end + 1] in _CLOSES)) for one in _full_days(text)]
    return found or [one.span() for one in _SHORT_DAY.finditer(text)]


def chain(text: str, days: Sequence[tuple[int, int]]) -> Chain | None:
    """A line with its days as a chain; None where it can be none."""
    if len(days) > DAYS_MOST:
        return None
    edges = {at for start, end in days for at in (start, end, labels.lead(text, start))}
    edges = {at for at in edges if text[at - 1 : at + 1].strip() != text[at - 1 : at + 1]}
    begun = [one.end() for one in _LABELLED_AT.finditer(text) if not _is_within_label(text, one.end())]
    ends = {*(match.end() for match in ENDS.finditer(text)), *begun, len(text)}
    if _HAN.search(text):
        ends.update(match.end() for match in _SPACE.finditer(text))  # no word of Chinese has a space in it
    if picture := PICTURE.match(text):
        ends.add(picture.end())
    for start, _ in days:  # the label of a day is the day's
        label = labels.told_until(text[:start][-LABEL_LIMIT:]) + max(0, start - LABEL_LIMIT)
        if 0 < label < start and not text[label - 1].isalnum():
            edges = {label} | {at for at in edges if not label < at <= start}
            ends = {at for at in ends if not label < at <= start}
    ends -= {at for start, end in days for at in range(start + 1, end)}  # no stroke within a day parts anything
    bounds = sorted((ends | edges) - {0})
    bounds = [at for at, then in pairwise((*bounds, len(text) + 1)) if text[at:then].strip() or at == len(text)]
    if not 1 < len(bounds) <= LINKS_MOST:
        return None
    if date_labels.may_update(text):
        begun += [one.start() for one in date_labels.UPDATE.finditer(text, days[0][1] if days else 0)]
    return Chain(text, tuple(bounds), tuple(start for start, _ in days), tuple(begun))


_CLOSES = frozenset(")]）】")  # the bracket in which the hour stands


def begins_apart(text: str) -> bool:
    """Whether nothing but signs and blanks is the first link: an entry of a menu, behind its bullet or set in."""
    first = ENDS.match(text)
    return first is not None and text[first.end() : first.end() + 1].isalnum()


def _full_days(text: str) -> list[dates.Found]:
    return [one for one in dates.dated(text, "vi") if one.full]


def _is_within_label(text: str, at: int) -> bool:
    """Whether the label that begins at `at` is the end of a longer one ("Date Posted:", "Tanggal Terbit:")."""
    colon = _COLON.search(text, at, at + LABEL_LIMIT)
    if colon is None:
        return False
    starts = [one.start() for one in _WORD.finditer(text, max(0, at - LABEL_LIMIT), at)][-labels.LABEL_WORDS :]
    return any(fold(squeeze(text[start : colon.start()])) in labels.BY_WORDS for start in starts)


LABEL_LIMIT = 30  # code points before a label's colon, and before the label, in which it is looked for
_COLON = re.compile("[:：]")
_WORD = re.compile(r"(?<!\S)\S")


def ends(chain: Chain, start: int) -> Iterator[int]:
    """Where a link that begins here may end, the farthest first."""
    begins = len(chain.text) - len(chain.text[start:].lstrip(labels.SEPARATORS + labels.BRACKETS))
    for end in reversed(chain.bounds):
        if end <= start:
            return
        if sum(start <= day < end for day in chain.days) < DAYS_MOST and not any(
            begins < at < end for at in chain.labelled
        ):
            yield end
