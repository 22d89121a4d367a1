"""A line that is a chain of things, each of which is understood by itself: who, when, the hour, how often read.

"HỒ QUANG NHẬT - Thứ Tư, 30-11-2022 (22:10)", "12/06/2019 | 06:05 | 2.114 lượt
đọc", "Báo Cửa Sông - 06:47 22/10/2020 - 3.012 lượt đọc - 9 tin liên quan":
whatever signs part its links, and in whatever order they stand. A full date is
among them, or the other links together say that this is a row about one story.
One link may be a name that nothing explains but its place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from newsarchive.nouns.ledger import Role
from newsarchive.reading.facts import dates
from newsarchive.reading.lines import label_values, labels, row_kinds
from newsarchive.reading.lines.labels import Piece
from newsarchive.reading.words import outlets, persons

CHAIN_LIMIT = 180  # code points of such a line
LINKS_MOST = 14  # places where one may end; a line with more is a list
SECTION_WORDS = 5  # of a section's or a place's name before a day or after it
PLACE_WORDS = 2  # in capitals behind the day
OUTLET_WORDS = 6  # of an outlet's name where no label tells that it is one
DAYS_MOST = 2  # that of publication and that of the update

_ENDS = re.compile(
    r"\s*(?:[|•·»♦●]|//?)\s*|\s[-–—]\s|,\s|\s{2,}|[\t\u3000]\s*|\s(?=[(\[#])|\s(?=(?:bởi|by|par|oleh)\s)"
    r"|\s(?=[^\W\d]{2,10}[:：]\s*\Z)|\s(?=(?:Theo|theo)\s)"
    r"|(?<!\svào)\s(?=(?:vào (?:lúc|hồi)|lúc|at|à|pukul|jam)\s\d{1,2}[:hg.]\d{2}\b)"
    # before a number of comments, of other stories, or of hours: "… 22/9/20 2 nhận xét:"
    r"|\s(?=\d[\d.,]{0,8} (?:tin |bài )?(?:bình luận|nhận xét|phản hồi|ý kiến|liên quan|lượt|comments?|commentaires?"
    r"|réactions?|komentar|tanggapan|replies|responses|views?|vues|giờ|phút|ngày|jam|menit|hours?|min|days?)\b)",
    re.I,
)
# Before a label with a capital: with a colon any of them, without one those that mean nothing else.
_WITH_COLON = "|".join(re.escape(words) for label in labels.LABELS for words in label.words.split("|"))
_BY_THEMSELVES = "|".join(
    re.escape(words)
    for label in labels.LABELS
    if label.rule in ("updated-label", "published-label", "visit-counter", "poster-label")
    for words in label.words.split("|")
    if " " in words
    or words in ("posted", "published", "publié", "updated", "diterbitkan", "diperbarui", "hits", "views")
)
_LABELLED_AT = re.compile(
    r"(?<!/)[\s)\]](?=[^\W\d_a-zà-ỹđ])"
    rf"(?=(?i:(?:{_WITH_COLON})\s?[:：]|(?:{_BY_THEMSELVES}|lecture|temps de lecture)\s))"
)
# The name of a picture, as a dump prints the picture of a clock: right before the day.
_PICTURE = re.compile(
    r"(?i:access_?time|calendar(?:_?(?:today|month|icon))?|clock|date_?range|event|icon|schedule|today)(?=[A-ZĐ\d]|\Z)"
)
_STRONG = "|•·»/-–—()[]\t♦●"  # signs that part somebody's name from a date; a comma parts a place from it, too
_PARTS = re.compile(r"[|•·»\t\u3000]|\s{2}|\s[-–—]\s")
_PARTED = re.compile(r"[0-9|•·\t\u3000]| {2}")
_SHORT_DAY = re.compile(r"(?<![\d/.-])\d{1,2}([/.-])\d{1,2}\1\d{2}(?![\d/.-])")  # "22/9/20"
_NUMERIC_DAY = re.compile(r"[, ]*ngày \d{1,2}[./-]")  # "Bích Hợp, ngày 20.2.2023"
_CLOCK = re.compile(r"\d{1,2}[:h]\d{2}")
_HOUR = re.compile(r"\s*\d{1,2}[:hg.]\d{2}")
_POST = re.compile(r"#\s?\d{1,6}")
_ACCOUNT = re.compile(r"[^\W_][\w.-]{2,24}")
_PLACE = re.compile(
    r"(?:di|in|à|tại|ở|from|dari|en)\s[^\W\d_a-z]|发[表布]于[\u3400-\u9fff]{2,8}\Z"
)  # "di Hulu Sungai", after the day
_MADE_OF = re.compile(r"[^\W\d_](?:[\w'’.&-]*)(?: [\w'’.&-]+){0,5}")  # a name: words, and nothing between them

Understood = Callable[[str], tuple[Piece, ...]]


@dataclass(frozen=True, slots=True)
class Chain:
    """A line, where its links may end, and where its days and its labels begin: none has another in its midst."""

    text: str
    bounds: tuple[int, ...]
    days: tuple[int, ...]
    labelled: tuple[int, ...]
    understood: Understood


def of(text: str, understood: Understood) -> tuple[Piece, ...]:
    """The links of a chain; () where one is not understood or they do not tell of one story.

    understood: what one part of a line is by itself.
    """
    chain = _chain(text, understood) if len(text) <= CHAIN_LIMIT and _PARTED.search(text) else None
    found = _links(chain) if chain else ()
    return found if len(found) > 1 and _is_of_one_story(found, parted=bool(_PARTS.search(text))) else ()


def _is_of_one_story(found: tuple[Piece, ...], *, parted: bool) -> bool:
    """Whether the links of a row together are what stands above or below one story.

    parted: whether more than a blank stands between them, without which only a full date tells.
    """
    dated = [one.rule for one in found if one.role is Role.PUBLISHED and one.rule != "time-alone"]
    rules, roles = [one.rule for one in found], {one.role for one in found}
    if len(set(dated)) < len(dated) or not (dated or parted or rules[0] == "by-line" or "time-alone" in rules):
        return False
    if "relative-date" in dated:  # "Hôm nay, 12/3/2021" is the day on which the page was loaded
        listed = rules[0] == "listed-outlet" and len(rules) > 2
        return len(dated) == 1 and (listed or bool(roles & _COUNTED) or not row_kinds.AGGREGATED.isdisjoint(rules))
    return bool(dated) or _is_undated(rules, roles)


def _is_undated(rules: list[str], roles: set[Role]) -> bool:
    """Whether links without a day are a row for all that: who signs, or what counts readers and their answers."""
    if roles <= {Role.BYLINE, Role.CONTACT, Role.NAVIGATION} and not roles.isdisjoint({Role.BYLINE, Role.CONTACT}):
        return Role.NAVIGATION not in roles or (rules[0] in _LABELLED and rules[-1] == "tool-beside-date")
    if rules in (["poster-label", "time-alone"], ["by-line", "time-alone"]):  # the day is the heading over the story
        return True
    counted = not roles.isdisjoint({Role.COMMENT, Role.COUNTER}) and "counts-beside-date" not in rules
    return counted and "time-alone" not in rules and roles.isdisjoint({Role.SOURCE, Role.MASTHEAD})


_COUNTED = frozenset({Role.COUNTER, Role.COMMENT, Role.RELATED, Role.BYLINE})
_LABELLED = frozenset({"author-label", "poster-label", "translator-label", "editor-in-charge"})


def _chain(text: str, understood: Understood) -> Chain | None:
    days = [(one.start, one.end) for one in dates.dated(text, "vi") if one.full]
    days = days or [one.span() for one in _SHORT_DAY.finditer(text)]
    if len(days) > DAYS_MOST:
        return None
    edges = {at for start, end in days for at in (start, end, labels.lead(text, start))}
    edges = {at for at in edges if text[at - 1 : at + 1].strip() != text[at - 1 : at + 1]}
    begun = [one.end() for one in _LABELLED_AT.finditer(text)]
    ends = {*(match.end() for match in _ENDS.finditer(text)), *begun, len(text)}
    if picture := _PICTURE.match(text):
        ends.add(picture.end())
    ends -= {at for start, end in days for at in range(start + 1, end)}  # no stroke within a day parts anything
    bounds = sorted((ends | edges) - {0})
    bounds = [at for at, then in pairwise((*bounds, len(text) + 1)) if text[at:then].strip() or at == len(text)]
    if not 1 < len(bounds) <= LINKS_MOST or not (days or _may_tell(text[: bounds[0]], text, understood)):
        return None
    begun += [one.start() for one in labels.UPDATE_WORDS.finditer(text, days[0][1] if days else 0)]
    return Chain(text, tuple(bounds), tuple(start for start, _ in days), tuple(begun), understood)


def _may_tell(first: str, text: str, understood: Understood) -> bool:
    """Whether a line without a day may be a row about a story at all: most such lines are menus."""
    if any(map(str.isdigit, text)):
        return bool(_CLUES.search(text) or _SIGNED.match(text))
    return any(one.role in (Role.BYLINE, Role.CONTACT) for one in understood(first))


_CLUES = re.compile(  # of what is counted, or told to be some hours old
    r"bình luận|nhận xét|phản hồi|ý kiến|comment|komentar|tanggapan|réaction|repl|respon|lượt|xem|đọc|view|vue|hits"
    r"|read|dibaca|dilihat|kali|lecture|phút|min|liên quan|related|gốc|original|share|like|thích|chia sẻ|trước|ago|lalu"
    r"|[浏阅点评访次]",
    re.I,
)


def _links(chain: Chain) -> tuple[Piece, ...]:
    """The links, each as long as it can be, with one day at most; () where some of the text is not understood."""
    found: list[Piece] = []
    start = 0
    while start < len(chain.text):
        link = next((link for end in _ends(chain, start) if (link := _link(chain, start, end))), ())
        link = link or _named(chain, start, found)
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
            begins < at < end for at in chain.labelled
        ):
            yield end


def _link(chain: Chain, start: int, end: int) -> tuple[Piece, ...]:
    part = chain.text[start:end]
    bare = part.strip(labels.SEPARATORS + labels.BRACKETS)
    if not bare:
        return ()
    inner = chain.understood(part) if labels.begins_with_label(bare) else ()
    if not inner and (told := _told(part, bare, start)):
        return (Piece(start, end, *told),)
    inner = inner or chain.understood(part)
    if any(one.rule == "signature" for one in inner) and not _is_apart(chain, start, end, bare):
        return ()
    if inner:
        return tuple(Piece(start + one.start, start + one.end, one.role, one.rule, start + one.value) for one in inner)
    return _by_place(chain, start, end, bare)


def _by_place(chain: Chain, start: int, end: int, bare: str) -> tuple[Piece, ...]:
    """A link that only the words before it, or its place in the row, explain."""
    part = chain.text[start:end]
    if start and chain.days and chain.days[0] < start and row_kinds.is_count(part):
        return (Piece(start, end, Role.COUNTER, "counts-beside-date", start),)
    led_on = _LEADS_ON.search(bare)
    if (
        not led_on
        and (signed := _SIGNED.match(bare))
        and label_values.are_names(bare[signed.end() :])
        and not _CLOCK.search(bare)
    ):
        rule = "author-label" if signed["author"] else "poster-label"
        return (Piece(start, end, Role.BYLINE, rule, start + part.index(bare) + signed.end()),)
    if not start and _PICTURE.fullmatch(part):
        return (Piece(start, end, Role.NAVIGATION, "tool-beside-date", start),)
    if _ACCOUNT.fullmatch(bare) and _POST.search(chain.text):
        return (Piece(start, end, Role.BYLINE, "poster-label", start),)
    return ()


def _told(part: str, bare: str, start: int) -> tuple[Role, str, int] | None:
    """The role of a link that is a date or of a kind that the table knows, its rule, and where its value begins."""
    if kind := row_kinds.of(part):
        return kind.role, kind.rule, start
    if row_kinds.is_ago(part) and start:
        return Role.PUBLISHED, "relative-date", start
    if _UPDATED.fullmatch(bare):
        return Role.PUBLISHED, "update-line", start
    lead = _OPENING_LEAD.match(part)
    value = start + (lead.end() if lead else 0)
    stamp = labels.stamp(bare) or (labels.stamp(bare[lead.end() - lead.start(1) :]) if lead else None)
    if stamp is None:
        return None
    return (Role.PUBLISHED, "update-line" if stamp.updated else "date-line", value)


_UPDATED = re.compile(
    rf"(?:{labels.UPDATE_WORDS.pattern})\s?[:：]?\s?(?:lúc|à|at|pukul)?\s?{_HOUR.pattern[3:]}(?:\s?WI[BT]A?)?", re.I
)
# Who signs, told by words without a colon.
_SIGNED = re.compile(
    r"\s*(?:(?:được |đã )?(?:đăng|gửi) bởi|post(?:ed)? by|(?:published|submitted) by"
    r"|di(?:posting|unggah|publikasikan|tulis) oleh"
    r"|publié par|(?P<author>(?:được )?viết bởi|phóng viên|nhà báo|cộng tác viên"
    r"|written by|rédigé par|écrit par|ditulis oleh))\s+(?=\S)",
    re.I,
)
_LEADS_ON = re.compile(r"\s(?:vào|lúc|ngày|hồi|on|at|pada|le)\Z")  # to the day behind a name
_OPENING_LEAD = re.compile(r"\s*((?:vào (?:lúc|ngày|hồi)|vào|lúc|on|at|pada|le)\s)", re.I)


def _named(chain: Chain, start: int, found: list[Piece]) -> tuple[Piece, ...]:
    """A link that is a name which nothing explains: an outlet before the day, a section before it, a place after it."""
    end = next(end for end in chain.bounds if end > start)
    name = chain.text[start:end].strip(labels.SEPARATORS)
    if not name or name[-1] in ".?!:" or any(map(str.isdigit, name)) or not _MADE_OF.fullmatch(name):
        return ()
    if found and _is_place(name, found[-1], last=end == len(chain.text)):
        return (Piece(start, end, Role.NAVIGATION, "place-beside-date", start),)
    if found and _is_wide_outlet(chain, start, end, found[-1]):
        return (Piece(start, end, Role.SOURCE, "listed-outlet", start),)
    if _is_listed_outlet(chain, start, end, name):
        return (Piece(start, end, Role.SOURCE, "listed-outlet", start),)
    if _files(chain, start, end, name):
        return (Piece(start, end, Role.NAVIGATION, "section-beside-date", start),)
    return ()


def _is_listed_outlet(chain: Chain, start: int, end: int, name: str) -> bool:
    """Whether a name is an outlet's by its words, or by what an aggregator prints after it."""
    if outlets.has_name(name):
        return not start or name[0] >= "\u2500"
    rest = chain.text[end:]
    if not start and _FED.match(rest):
        return True
    parted = chain.text[:end].endswith(_WIDE) or _AGE_AND_COUNT.fullmatch(rest)
    first = not start and name[0].isupper() and parted
    return bool(first) and len(name.split()) <= OUTLET_WORDS and _is_listed(rest)


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
    first, *others = [part for part in _ENDS.split(rest) if part and part.strip(labels.SEPARATORS)] or [""]
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


def _is_apart(chain: Chain, start: int, end: int, name: str) -> bool:
    """Whether a name is no place before a day: a sign parts it, or a second day shows that the row is about a story."""
    told = len(chain.days) > 1 or chain.text.startswith("Theo ", end)  # an update, or after whom he writes
    return (told and not start and not persons.is_place(name)) or _parted(chain.text, start, end, name)


def _parted(text: str, start: int, end: int, name: str) -> bool:
    """Whether a sign parts a name from what stands beside it, as none parts a place from a date."""
    if persons.has_family_name(name) and len(name.split()) >= persons.FULL_NAME_WORDS:
        return True
    before, after = text[:start].rstrip()[-1:], text[start:end].rstrip()[-1:] + text[end:].lstrip()[:1]
    wide = "  " in text[max(0, start - 2) : end + 2]
    told = bool(_NUMERIC_DAY.match(text, end)) and not persons.is_place(name)  # places have "ngày 2 tháng 3 năm"
    # … nor the hour before them, nor a day with its hour right behind them
    behind = after[:1].isalpha() and text[end : end + 1].isdigit() and _CLOCK.search(text, end)
    timed = bool(_HOUR.search(text[:start]) or behind) and not persons.is_place(name)
    return wide or told or timed or any(sign in _STRONG for sign in before + after)
