"""A link of a row that nothing explains but its place: an outlet, a section, a place beside the day."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsarchive.nouns.ledger import Role
from newsarchive.reading.lines.rows import before_days, chain_ends, labels, row_kinds
from newsarchive.reading.lines.rows.chain_ends import CAPITALS, Chain
from newsarchive.reading.lines.rows.labels import Piece
from newsarchive.reading.words import outlets, persons

SECTION_WORDS = 5  # of a section's or a place's name before a day or after it
NAME_WORDS = 3  # of a section's or a place's name that nothing but its row explains
PLACE_WORDS = 2  # in capitals behind the day
OUTLET_WORDS = 6  # of an outlet's name where no label tells that it is one

_CLOCK = re.compile(r"\d{1,2}\s?[:h时時]\s?\d{2}|\d{1,2}\.\d{2} (?:WI|[AaPp]\.?[Mm])")
_PLACE = re.compile(
    r"(?:di|in|à|tại|ở|from|dari|en)\s[^\W\d_a-z]|发[表布]于[\u3400-\u9fff]{2,8}\Z"
)  # "di Hulu Sungai", after the day
_MADE_OF = re.compile(r"[^\W\d_](?:[\w'’.&-]*)(?: [\w'’.&-]+){0,5}")  # a name: words, and nothing between them


def of(chain: Chain, start: int, found: Sequence[Piece]) -> tuple[Piece, ...]:
    """A link that is a name which nothing explains: an outlet before the day, a section before it, a place after it."""
    end = next(end for end in chain.bounds if end > start)
    name = chain.text[start:end].strip(labels.SEPARATORS)
    if not name or name[-1] in ".?!:" or any(map(str.isdigit, name)) or not _MADE_OF.fullmatch(name):
        return ()
    kind = _kind(chain, (start, end), name, found)
    return (Piece(start, end, *kind, start),) if kind else ()


def _kind(chain: Chain, place: tuple[int, int], name: str, found: Sequence[Piece]) -> tuple[Role, str] | None:
    """The role and the rule of a name at its place in a row; None where that explains nothing."""
    start, end = place
    if found and _is_place(name, found[-1], last=end == len(chain.text)):
        return Role.NAVIGATION, "place-beside-date"
    wide = found and _is_wide_outlet(chain, start, end, found[-1])
    if wide or _is_listed_outlet(chain, start, end, name):
        return Role.SOURCE, "listed-outlet"
    if _files(chain, start, end, name) or (chain.days and _FILED.fullmatch(name)):
        return Role.NAVIGATION, "section-beside-date"
    if chain.days and _is_set_off(chain, start, end) and _is_short_name(name):
        return Role.NAVIGATION, "name-beside-date"
    return None


_FILED = re.compile(rf"(?:in|di|trong|dans|dalam)\s[{CAPITALS}][\w&'’-]*(?:,? [\w&'’-]+){{0,4}}")  # "in Local News"


def _is_set_off(chain: Chain, start: int, end: int) -> bool:
    """Whether a sign, and no comma or blank, parts a link from those beside it; in Chinese a blank does.

    "Mai Lan, 08:15 ngày 3/4/2021", "Hà Nội 13/09/2017 08:20": that begins a text as well.
    """
    if chain.text[start] >= "\u3400":
        return True
    before = not start or _SET_OFF.search(chain.text, max(0, start - 3), start)
    return bool(before and (end == len(chain.text) or _SET_OFF.search(chain.text, max(0, end - 3), end)))


_SET_OFF = re.compile(r"[|•·;/»\t\u3000]\s{0,2}\Z|\s[-–—]\s\Z|\s{2}\Z")


def _is_short_name(name: str) -> bool:
    """Whether a link is a word or a few with capitals throughout, or two signs to four: no headline is as short."""
    if labels.is_of_dates(name):
        return False
    if _HAN_NAME.fullmatch(name):
        return not before_days.tells_event(name)
    return len(name.split()) <= NAME_WORDS and bool(_CAPITALS.fullmatch(name))


_HAN_NAME = re.compile(r"[\u3400-\u9fff]{2,4}")
_CAPITALS = re.compile(rf"[{CAPITALS}][\w'’-]*(?:[ -][{CAPITALS}][\w'’-]*)*\.?")


def are_borne_out(found: Sequence[Piece], text: str) -> bool:
    """Whether a name in a row that nothing explains is borne out by what else the row says.

    There is one at most; and besides the day there stands its hour, a word that it was published, or something
    else that only a row about a story has.
    """
    unexplained = sum(one.rule == "name-beside-date" for one in found)
    if not unexplained:
        return True
    if unexplained > 1 or _ENDS_SENTENCE.search(text):
        return False
    if _CLOCK.search(text) or any(one.role in _TELLING or one.rule in _SAID for one in found):
        return True
    days = (text[one.start : one.end].strip(labels.SEPARATORS) for one in found if one.rule == "date-line")
    return any((stamp := labels.stamp(day)) and stamp.date.start for day in days)


_ENDS_SENTENCE = re.compile(r"(?<!\d [ap]\.m)[.!?。！？]$")
_TELLING = frozenset({Role.COUNTER, Role.COMMENT, Role.BYLINE, Role.SOURCE, Role.CONTACT})
_SAID = frozenset({"published-label", "updated-label", "update-line", "tool-beside-date"})


def _is_listed_outlet(chain: Chain, start: int, end: int, name: str) -> bool:
    """Whether a name is an outlet's by its words, or by what an aggregator prints after it."""
    if outlets.has_name(name):
        return not start or name[0] >= "\u2500" or bool(chain.days and _apart(chain, start))
    rest = chain.text[end:]
    if not start and _FED.match(rest):
        return True
    parted = chain.text[:end].endswith(_WIDE) or _AGE_AND_COUNT.fullmatch(rest)
    first = not start and name[0].isupper() and parted
    return bool(first) and len(name.split()) <= OUTLET_WORDS and _is_listed(rest)


def _apart(chain: Chain, start: int) -> bool:
    """Whether a stroke or a wide gap parts what begins at `start` from what stands before it."""
    return chain.text[:start].endswith(_WIDE)


_FED = re.compile(
    r"by [^\W\d_a-z].{1,40} // "
)  # "Thể thao Xứ Đồi by Duy Khánh // Sun, 14 Apr 2024": as feeds are shown
_AGE_AND_COUNT = re.compile(
    r"\d{1,3} (?:phút|giờ|ngày|h)(?: trước)? \d{1,4} (?:tin |bài )?liên quan"
)  # "2 giờ 11 liên quan"


def _is_place(name: str, before: Piece, *, last: bool) -> bool:
    """Whether a name behind the day says where: "di Hulu Sungai", or at the row's end a word or two in capitals."""
    if before.role is not Role.PUBLISHED:
        return False
    if _PLACE.match(name) and len(name.split()) <= SECTION_WORDS:
        return True
    written = last and before.rule in ("date-line", "update-line") and len(name.split()) <= PLACE_WORDS
    return written and name.isupper() and not persons.has_family_name(name)


def _is_wide_outlet(chain: Chain, start: int, end: int, before: Piece) -> bool:
    """Whether a wide gap parts a short Chinese name from a day with its hour before it, at the end of a row."""
    if (
        before.role is not Role.PUBLISHED
        or end < len(chain.text)
        or not chain.text[:start].endswith(("  ", "\t", "\u3000"))
    ):
        return False
    return bool(_WIDE_NAME.fullmatch(chain.text[start:end].strip()) and _CLOCK.search(chain.text[:start]))


_WIDE_NAME = re.compile(r"[\u3400-\u9fff]{2,8}")
_WIDE = ("  ", "\t", "| ", "|", "· ", "•", "• ", " - ", " – ", " — ", "\u3000")


def _is_listed(rest: str) -> bool:
    """Whether what stands after a name says how many sites tell the same story, or leads to the first of them."""
    first, *others = [part for part in chain_ends.ENDS.split(rest) if part and part.strip(labels.SEPARATORS)] or [""]
    kinds = [kind.rule for part in others if (kind := row_kinds.of(part))]
    return not row_kinds.AGGREGATED.isdisjoint(kinds) or (row_kinds.is_ago(first) and "comment-count" in kinds)


def _files(chain: Chain, start: int, end: int, name: str) -> bool:
    """Whether a few words before the day and its hour, and a stroke or a wide gap, file the story somewhere.

    Without the hour they may as well be the headline of another story and its day.
    """
    if start or not name[0].isupper() or not chain.days or end > chain.days[0] or not _CLOCK.search(chain.text, end):
        return False
    wide = chain.text[:end].endswith(("  ", "| ", "|", "· ", "•", "• "))
    return wide and len(name.split()) <= SECTION_WORDS and name[-1].isalpha()
