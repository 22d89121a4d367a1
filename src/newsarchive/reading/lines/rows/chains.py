"""A line that is a chain of things, each of which is understood by itself: who, when, the hour, how often read.

"HỒ QUANG NHẬT - Thứ Tư, 30-11-2022 (22:10)", "12/06/2019 | 06:05 | 2.114 lượt
đọc", "Báo Cửa Sông - 06:47 22/10/2020 - 3.012 lượt đọc - 9 tin liên quan":
whatever signs part its links, and in whatever order they stand. A full date is
among them, or the other links together say that this is a row about one story.
One link may be a name that nothing explains but its place.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from newsarchive.nouns.ledger import Role
from newsarchive.reading.lines.rows import chain_ends, label_values, labels, named_links, row_kinds
from newsarchive.reading.lines.rows.chain_ends import Chain
from newsarchive.reading.lines.rows.labels import Piece
from newsarchive.reading.words import date_labels, persons
from newsarchive.reading.words.patterns import compiled

CHAIN_LIMIT = 180  # code points of such a line

_STRONG = "|•·»/-–—()[]\t♦●"  # signs that part somebody's name from a date; a comma parts a place from it, too
_PARTS = re.compile(r"[|•·»;\t\u3000]|\s{2}|\s[-–—]\s")
_PARTED = re.compile(r"[0-9|•·\t\u3000]| {2}")
_NUMERIC_DAY = re.compile(r"[, ]*ngày \d{1,2}[./-]")  # "Bích Hợp, ngày 20.2.2023"
_CLOCK = re.compile(r"\d{1,2}[:h]\d{2}")
_HOUR = re.compile(r"\s*\d{1,2}[:hg.]\d{2}")
_POST = re.compile(r"#\s?\d{1,6}")
_ACCOUNT = re.compile(r"[^\W_][\w.-]{2,24}")

Understood = Callable[[str], tuple[Piece, ...]]


def of(text: str, understood: Understood) -> tuple[Piece, ...]:
    """The links of a chain; () where one is not understood or they do not tell of one story.

    understood: what one part of a line is by itself.
    """
    if len(text) > CHAIN_LIMIT or not _PARTED.search(text):
        return ()
    if chain_ends.begins_apart(text) and not any(map(str.isdigit, text)):
        return ()  # the first link of a row without a day has to say who wrote the text
    days = chain_ends.days(text)
    chain = chain_ends.chain(text, days) if days or _may_be_undated(text) else None
    if chain is None or not (days or _may_tell(text[: chain.bounds[0]], text, understood)):
        return ()
    found = _links(chain, understood)
    told = len(found) > 1 and _is_of_one_story(found, parted=bool(_PARTS.search(text)))
    return _with_place(found, text) if told and named_links.are_borne_out(found, text) else ()


def _with_place(found: tuple[Piece, ...], text: str) -> tuple[Piece, ...]:
    """The links of a row: a day goes on with the place behind a dash, as a dateline does ("… IST - PERUMPALLY")."""
    *others, day, place = found
    dashed = place.rule == "place-beside-date" and _DASHED.search(text, day.start, place.start)
    return (*others, replace(day, end=place.end)) if dashed and day.role is Role.PUBLISHED else found


_DASHED = re.compile(r"\s[-–—]\s?\Z")


def _is_of_one_story(found: tuple[Piece, ...], *, parted: bool) -> bool:
    """Whether the links of a row together are what stands above or below one story.

    parted: whether more than a blank stands between them, without which only a full date tells.
    """
    dated = [one.rule for one in found if one.role is Role.PUBLISHED and one.rule != "time-alone"]
    rules, roles = [one.rule for one in found], {one.role for one in found}
    if _READ_AND_COUNTED.issuperset(rules) and "reading-time" in rules:
        return True  # "Temps de lecture : 2 min 215 vues"
    if len(set(dated)) < len(dated) or not (dated or parted or rules[0] == "by-line" or "time-alone" in rules):
        return False
    if "relative-date" in dated:  # "Hôm nay, 12/3/2021" is the day on which the page was loaded
        listed = rules[0] == "listed-outlet" and len(rules) > 2
        return len(dated) == 1 and (listed or bool(roles & _COUNTED) or not row_kinds.AGGREGATED.isdisjoint(rules))
    return bool(dated) or _is_undated(rules, roles)


_READ_AND_COUNTED = frozenset({"reading-time", "visit-counter", "comment-count"})


def _is_undated(rules: list[str], roles: set[Role]) -> bool:
    """Whether links without a day are a row for all that: who signs, or what counts readers and their answers."""
    if rules[0] in _SIGNED_FIRST and _READ.issuperset(rules[1:]):
        return len(rules) > 1  # "Jane Doe | 3 min read"
    if roles <= {Role.BYLINE, Role.CONTACT, Role.NAVIGATION} and not roles.isdisjoint({Role.BYLINE, Role.CONTACT}):
        return Role.NAVIGATION not in roles or (rules[0] in _LABELLED and rules[-1] == "tool-beside-date")
    if rules in (["poster-label", "time-alone"], ["by-line", "time-alone"]):  # the day is the heading over the story
        return True
    counted = not roles.isdisjoint({Role.COMMENT, Role.COUNTER}) and "counts-beside-date" not in rules
    return counted and "time-alone" not in rules and roles.isdisjoint({Role.SOURCE, Role.MASTHEAD})


_SIGNED_FIRST, _READ = frozenset({"signature", "by-line"}), frozenset({"reading-time"})
_COUNTED = frozenset({Role.COUNTER, Role.COMMENT, Role.RELATED, Role.BYLINE})
_LABELLED = frozenset({"author-label", "poster-label", "translator-label", "editor-in-charge"})


def _may_tell(first: str, text: str, understood: Understood) -> bool:
    """Whether a line without a day may be a row about a story at all: most such lines are menus."""
    if any(map(str.isdigit, text)):
        return True  # as its words told
    return any(one.role in (Role.BYLINE, Role.CONTACT) for one in understood(first))


def _may_be_undated(text: str) -> bool:
    """The same by its words alone, which is quick to see."""
    return not any(map(str.isdigit, text)) or bool(_CLUES.search(text.lower()) or _SIGNED.match(text))


_CLUES = compiled(  # of what is counted, or told to be some hours old, in small letters
    r"bình luận|nhận xét|phản hồi|ý kiến|comment|komentar|tanggapan|réaction|repl|respon|lượt|xem|đọc|view|vue|hits"
    r"|read|dibaca|dilihat|kali|lecture|phút|min|liên quan|related|gốc|original|share|like|thích|chia sẻ|trước|ago|lalu"
    "|浏|阅|点|评|访|次"
)


def _links(chain: Chain, understood: Understood) -> tuple[Piece, ...]:
    """The links, each as long as it can be, with one day at most; () where some of the text is not understood."""
    found: list[Piece] = []
    start = 0
    while start < len(chain.text):
        link = longest(chain, start, understood) or named_links.of(chain, start, found)
        if not link:
            return ()
        found += link
        start = link[-1].end
    return tuple(found)


def longest(chain: Chain, start: int, understood: Understood) -> tuple[Piece, ...]:
    """The longest link that begins here and is understood; () where none is."""
    links = (_link(chain, start, end, understood) for end in chain_ends.ends(chain, start))
    return next(filter(None, links), ())


def _link(chain: Chain, start: int, end: int, understood: Understood) -> tuple[Piece, ...]:
    part = chain.text[start:end]
    bare = part.strip(labels.SEPARATORS + labels.BRACKETS)
    if not bare:
        return ()
    told = _explained(chain, (start, end), bare, understood)
    dated = any(start <= day < end for day in chain.days)  # then one of the things it is has to be the day
    return told if not dated or any(one.role is Role.PUBLISHED for one in told) else ()


def _explained(chain: Chain, place: tuple[int, int], bare: str, understood: Understood) -> tuple[Piece, ...]:
    """The pieces of a link that its words explain, or its place."""
    start, end = place
    part = chain.text[start:end]
    inner = understood(part) if labels.begins_with_label(bare) else ()
    if not inner and (told := _told(part, bare, start)):
        return (Piece(start, end, *told),)
    inner = inner or understood(part)
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
    if chain.days and (reporter := _HAN_REPORTER.fullmatch(bare)):
        return (Piece(start, end, Role.BYLINE, "by-line", start + part.index(bare) + reporter.start("name")),)
    if not start and chain_ends.PICTURE.fullmatch(part):
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
    lead = OPENING_LEAD.match(part)
    value = start + (lead.end() if lead else 0)
    stamp = labels.stamp(bare) or (labels.stamp(bare[lead.end() - lead.start(1) :]) if lead else None)
    if stamp is None:
        return None
    return (Role.PUBLISHED, "update-line" if stamp.updated else "date-line", value)


_UPDATED = re.compile(
    rf"(?:{date_labels.UPDATE.pattern})\s?[:：]?\s?(?:lúc|à|at|pukul)?\s?{_HOUR.pattern[3:]}(?:\s?WI[BT]A?)?", re.I
)
# Who signs, told by words without a colon.
_SIGNED = re.compile(
    r"\s*(?:(?:được |đã )?(?:đăng|gửi) bởi|post(?:ed)? by|(?:published|submitted) by"
    r"|di(?:posting|unggah|publikasikan|tulis) oleh"
    r"|publié par|(?P<author>(?:được )?viết bởi|phóng viên|nhà báo|cộng tác viên"
    r"|written by|rédigé par|écrit par|ditulis oleh))\s+(?=\S)",
    re.I,
)
# "記者王小明": in a row with a day no sentence begins so.
_HAN_REPORTER = re.compile(
    r"(?:[\u3400-\u9fff]{0,4}记者|[\u3400-\u9fff]{0,4}記者|通讯员|通訊員)(?P<name>[\u3400-\u9fff·]{2,3})"
)
_LEADS_ON = re.compile(r"\s(?:vào|lúc|ngày|hồi|on|at|pada|le)\Z")  # to the day behind a name
OPENING_LEAD = re.compile(r"\s*((?:vào (?:lúc|ngày|hồi)|vào|lúc|on|at|pada|le)\s)", re.I)


def _is_apart(chain: Chain, start: int, end: int, name: str) -> bool:
    """Whether a name is no place before a day: a sign parts it, or a second day shows that the row is about a story."""
    told = len(chain.days) > 1 or chain.text.startswith("Theo ", end)  # an update, or after whom he writes
    return (told and not start and not persons.is_place(name)) or _parted(chain.text, start, end, name)


def _parted(text: str, start: int, end: int, name: str) -> bool:
    """Whether a sign parts a name from what stands beside it, as none parts a place from a date."""
    if persons.has_family_name(name) and len(name.split()) >= persons.FULL_NAME_WORDS:
        return True
    before, after = text[:start].rstrip()[-1:], text[start:end].rstrip()[-1:] + text[end:].lstrip()[:1]
    around = text[max(0, start - 2) : end + 2]
    wide = "  " in around or "\t" in around or "\u3000" in around
    told = bool(_NUMERIC_DAY.match(text, end)) and not persons.is_place(name)  # places have "ngày 2 tháng 3 năm"
    # … nor the hour before them, nor a day with its hour right behind them
    behind = after[:1].isalpha() and text[end : end + 1].isdigit() and _CLOCK.search(text, end)
    timed = bool(_HOUR.search(text[:start]) or behind) and not persons.is_place(name)
    return wide or told or timed or any(sign in _STRONG for sign in before + after)
