"""A line that is a chain of things, each of which is understood by itself: who, when, the hour, how often read.

"HỒ QUANG NHẬT - Thứ Tư, 30-11-2022 (22:10)", "12/06/2019 | 06:05 | 2.114 lượt
đọc", "08/07/2019 06:15 - sửa lần cuối 09/07/2019 17:40 bởi admin": whatever
signs part its links, and in whatever order they stand. A date is among them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from newsarchive.nouns.ledger import Role
from newsarchive.reading import signatures
from newsarchive.reading.facts import dates
from newsarchive.reading.layout import labels
from newsarchive.reading.layout.labels import Piece

CHAIN_LIMIT = 160  # code points of such a line
LINKS_MOST = 14  # places where one may end; a line with more is a list
DIGITS = 4  # of a date at least
SECTION_WORDS = 5  # of a section's or an outlet's name before a day
DAYS_MOST = 2  # that of publication and that of the update

_ENDS = re.compile(r"\s*[|•·»/]\s*|\s[-–—]\s|,\s|\s{2,}|\t|\s(?=[(\[#])|\s(?=(?:bởi|by|par|oleh)\s)")
_STRONG = "|•·»/-–—()[]\t"  # signs that part somebody's name from a date; a comma parts a place from it, too
_HOUR = re.compile(
    r"\W*\d{1,2}\s?[:hg]\s?\d{2}(?:[:h]\d{2})?(?:\s?(?:[AaPp]\.?[Mm]\.?|SA|CH|sáng|trưa|chiều|tối|đêm))?(?:\s?\(?(?:(?:GMT|UTC)\W?\d+|WI[BT]A?))?\W*"
)
_NUMERIC_DAY = re.compile(r"[, ]*ngày \d{1,2}[./-]")  # "Bích Hợp, ngày 20.2.2023"
_CLOCK = re.compile(r"\d{1,2}[:h]\d{2}")
_POST = re.compile(r"\W*(?:(?:Gửi|Bài(?: viết| số)?|Trả lời|Post|Reply|Message|Balasan)\s?)?#\s?\d{1,6}\W*", re.I)
# How long it takes to read, and thousands as they are counted in Indonesian ("1.2rb views").
_READING = re.compile(
    r"\d{1,3} ?(?:mins?|minutes?|phút|menit)(?: (?:read|de lecture|đọc|baca))?"
    r"|\d{1,3}(?:[.,]\d)? ?(?:rb|jt|ribu|nghìn|triệu) (?:views?|dibaca|pembaca|kali|lượt xem|lượt đọc)",
    re.I,
)
_ACCOUNT = re.compile(r"[^\W_][\w.-]{2,24}")

Understood = Callable[[str], tuple[Piece, ...]]


@dataclass(frozen=True, slots=True)
class Chain:
    """A line, where its links may end, and where its days and the words of an update begin."""

    text: str
    bounds: tuple[int, ...]
    days: tuple[int, ...]
    updates: tuple[int, ...]
    understood: Understood


def of(text: str, understood: Understood) -> tuple[Piece, ...]:
    """The links of a chain; () where one is not understood or no date is among them.

    understood: what one part of a line is by itself.
    """
    chain = _chain(text, understood) if len(text) <= CHAIN_LIMIT and sum(map(str.isdigit, text)) >= DIGITS else None
    found = _links(chain) if chain else ()
    dated = [one.rule for one in found if one.role is Role.PUBLISHED and one.rule != "time-alone"]
    if any(one.rule == "relative-date" for one in found) or len(found) < 2:
        return ()  # "Hôm nay, 12/3/2021" is the day on which the page was loaded
    return found if len(set(dated)) == len(dated) > 0 else ()


def _chain(text: str, understood: Understood) -> Chain | None:
    days = [one for one in dates.dated(text, "vi") if one.full]
    if not 0 < len(days) <= DAYS_MOST:
        return None
    edges = {
        at for one in days for at in (one.start, one.end) if text[at - 1 : at + 1].strip() != text[at - 1 : at + 1]
    }
    bounds = sorted(({match.end() for match in _ENDS.finditer(text)} | edges | {len(text)}) - {0})
    if not 1 < len(bounds) <= LINKS_MOST:
        return None
    updates = tuple(one.start() for one in labels.UPDATE_WORDS.finditer(text)) if len(days) > 1 else ()
    return Chain(text, tuple(bounds), tuple(one.start for one in days), updates, understood)


def _links(chain: Chain) -> tuple[Piece, ...]:
    """The links, each as long as it can be, with one day at most; () where some of the text is not understood."""
    found: list[Piece] = []
    start = 0
    while start < len(chain.text):
        link = next((link for end in _ends(chain, start) if (link := _link(chain, start, end))), ())
        if not link:
            return ()
        found += link
        start = link[-1].end
    return tuple(found)


def _ends(chain: Chain, start: int) -> Iterator[int]:
    """Where a link that begins here may end, the farthest first."""
    begins = len(chain.text) - len(chain.text[start:].lstrip(labels.SEPARATORS + labels.BRACKETS))
    for end in reversed(chain.bounds):
        if end <= start:
            return
        if sum(start <= day < end for day in chain.days) < DAYS_MOST and not any(
            begins < at < end for at in chain.updates
        ):
            yield end


def _link(chain: Chain, start: int, end: int) -> tuple[Piece, ...]:
    part = chain.text[start:end]
    bare = part.strip(labels.SEPARATORS + labels.BRACKETS)
    if bare and (told := _told(part, bare)):
        return (Piece(start, end, *told, start),)
    inner = chain.understood(part) if bare else ()
    if not inner and _is_section(chain, start, end, bare):
        return (Piece(start, end, Role.NAVIGATION, "section-beside-date", start),)
    if any(one.rule == "signature" for one in inner) and not _parted(chain.text, start, end, bare):
        return ()
    if not inner and _ACCOUNT.fullmatch(bare) and _POST.search(chain.text):
        return (Piece(start, end, Role.BYLINE, "poster-label", start),)
    return tuple(Piece(start + one.start, start + one.end, one.role, one.rule, start + one.value) for one in inner)


def _is_section(chain: Chain, start: int, end: int, bare: str) -> bool:
    """Whether a few words before the day and its hour, and a stroke or a wide gap, file the story somewhere.

    Without the hour they may as well be the headline of another story and its day.
    """
    if (
        not _CLOCK.search(chain.text, end)
        or start
        or not bare
        or end > chain.days[0]
        or not bare[0].isupper()
        or len(bare.split()) > SECTION_WORDS
    ):
        return False
    after = chain.text[:end]
    return bare[-1].isalpha() and not any(map(str.isdigit, bare)) and after.endswith(("  ", "| ", "|", "· ", "•", "• "))


def _told(part: str, bare: str) -> tuple[Role, str] | None:
    """What a link is that is an hour, the number of a post, or a date."""
    if _HOUR.fullmatch(part):
        return Role.PUBLISHED, "time-alone"
    if _READING.fullmatch(bare):
        return Role.COUNTER, "visit-counter"
    if _POST.fullmatch(part):
        return Role.NAVIGATION, "post-number"
    stamp = labels.stamp(bare)
    return (Role.PUBLISHED, "update-line" if stamp.updated else "date-line") if stamp else None


def _parted(text: str, start: int, end: int, name: str) -> bool:
    """Whether a sign parts a name from what stands beside it, as none parts a place from a date."""
    if signatures.has_family_name(name) and len(name.split()) >= signatures.FULL_NAME_WORDS:
        return True
    before, after = text[:start].rstrip()[-1:], text[start:end].rstrip()[-1:] + text[end:].lstrip()[:1]
    wide = "  " in text[max(0, start - 2) : end + 2]
    told = bool(_NUMERIC_DAY.match(text, end)) and not signatures.is_place(name)  # places have "ngày 2 tháng 3 năm"
    return wide or told or any(sign in _STRONG for sign in before + after)
