"""Rows of which some is not understood: "2019年5月23日（星期四） | 会员专享", "Tường Vi 30/11/2023".

Chains and rows of blanks are rows wherever they stand, and so all of them has
to be understood. Where a page prints no other day, and a line with one stands
where the day of a story stands (`open_dates`), it is enough that the rest of
the line is no sentence: names, counts, tools, signs and a few words that no
table has.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from newsarchive.nouns.ledger import Role
from newsarchive.reading.language import begins_wide
from newsarchive.reading.lines.line import ends_sentence
from newsarchive.reading.lines.rows import before_days, blank_rows, chain_ends, chains, labels, pieces
from newsarchive.reading.lines.rows.chain_ends import Chain
from newsarchive.reading.lines.rows.labels import Piece
from newsarchive.reading.words import date_labels, desks, outlets, persons, signatures, vocabulary
from newsarchive.reading.words.patterns import compiled

DAY = "day-in-row"  # of the day, where neither a label nor the form of its row says that it is that of publication
REST = "rest-of-row"  # of what nothing explains
ROW_WORDS = 24  # of a row: a line with more is a sentence
REST_WORDS = 4  # of one thing that no table has …
REST_WIDE = 8  # … and signs of it in Chinese
RESTS_MOST = 2  # such things in a row
NAMES_MOST = 5  # words of a name before the day

_COUNT = r"\d{1,3}(?:[  .,]\d{3}){0,3}(?:[.,/]\d{1,2})?\s?[kKmM万+%]?"
# A number with a word or two, whatever it counts: "12 claps", "Mi piace: 33", "★ 4,2", "第1204期".
_COUNTED = re.compile(
    rf"[^\w\s]?\s?{_COUNT}\s?[^\W\d]{{1,16}}(?: [^\W\d]{{1,12}})?"
    rf"|[^\W\d]{{1,16}}(?: [^\W\d]{{1,12}})?\s?[:：]?\s?[(（]?{_COUNT}[)）]?|[^\w\s]{{1,2}}\s?{_COUNT}"
)
_VALUED = re.compile(r"[^\W\d][^:：]{1,20}[:：]\s?\S[^:：]{0,30}")  # "Mã tin: 20391"
_STOPPED = re.compile(r"[.!?。！？，；;…\"“”«»]")
# A sign between two things; a comma parts a clause as well.
_SIGN_BEFORE = re.compile(r"(?:[|•·/»♦●\]\[()（）\t\u3000]\s*|\s[-–—]\s+|\s{2,}|\A\s*)\Z")
_CLOCK = re.compile(r"\d{1,2}\s?[:hg时時.]\s?\d{2}(?!\d)")
# Words with which sentences and clauses are joined, and the chief verbs of what is announced; no name of a tool,
# a section or a place has them.
_JOINS = vocabulary.marked_words(
    """
    của và các những với cho khi đang vừa từ ở tại vì do để mà là một đã sẽ được bị không này đó đến tới trước sau ngày
    khai bế tổ diễn hạn nhận sinh mất tính hiệu áp ban kể
    the of for on at with from as after before was were is are be has have will would until since by due born died
    opens closes starts ends deadline kick effective expires
    le la les un une du des et au aux pour par sur est sont a ont sera fut était avant après depuis jusqu né née décès
    ouverture clôture
    yang di ke dari untuk dengan pada oleh saat adalah akan telah sudah hingga sampai sejak lahir meninggal mulai batas
    berlaku
    """
)
_HAN_JOINS = re.compile("[的了在是于於为為与與将將已被把从從至到起止前后後召开開举幕生卒逝截施]")
# Where something will be is no part of a row about a story: "Nhà hát lớn | 20/11/2021".
_VENUE = re.compile(
    r"\b(?:sân|rạp|nhà (?:hát|thi đấu|văn hóa)|hội trường|địa điểm|venue|place|stadium|hall|arena|theat(?:re|er)|where"
    r"|stade|salle|lieu|théâtre|gedung|stadion|aula|tempat|lokasi)\b|地[点點]|会场|會場|[体體]育[馆館]|[剧劇]院",
    re.I,
)
_TELLS = frozenset({Role.BYLINE, Role.SOURCE, Role.COUNTER, Role.COMMENT, Role.CONTACT})
_SAID = frozenset({"published-label", "updated-label", "update-line"})
_TOOLS = frozenset({"tool-beside-date", "reading-time"})


def of(text: str) -> tuple[Piece, ...]:
    """The pieces of a line that tells one whole day, and nothing as a sentence does; () for another line."""
    text = text.rstrip()
    stopped = ends_sentence(text) and not _HALF_DAY.search(text)
    if len(text) > chains.CHAIN_LIMIT or stopped or len(text.split()) > ROW_WORDS:
        return ()
    if glued := _GLUED.fullmatch(text) if text.lstrip()[:1] in ("1", "2") else None:
        cut = glued.end("day")
        return (Piece(0, cut, Role.PUBLISHED, DAY, 0), Piece(cut, len(text), Role.NAVIGATION, REST, cut))
    chain = chain_ends.chain(text, chain_ends.days(text))
    if chain is None or not chain.days:
        return ()
    found: list[Piece] = []
    start = 0
    while start < len(text):
        link = chains.longest(chain, start, pieces.part) or _rest(chain, start)
        if not link:
            return ()
        found += link
        start = link[-1].end
    return _row(found, text)


# "2018-10-26 11:38:58董方岐門峰": the names of authors, or of where they work, run on behind the day and hour.
_GLUED = re.compile(
    r"(?P<day>\s*(?:19|20)\d\d-\d{1,2}-\d{1,2}(?:\s\d{1,2}:\d{2}(?::\d{2})?)?)"
    r"(?![年月日晚早]|[上下中]午|凌晨)[^\W\dA-Za-z_的了在是于於为為与與将將已被把從从至到起止前后後召開开举幕生卒逝截施第]{2,40}"
)
_HALF_DAY = re.compile(r"\d\s?[ap]\.m\.\Z", re.I)


def _row(found: Sequence[Piece], text: str) -> tuple[Piece, ...]:
    """The pieces as those of a row; () where what nothing explains is too much of it, or leads to the day."""
    dated = [one for one in found if one.role is Role.PUBLISHED and one.rule not in ("time-alone", "relative-date")]
    rules = [one.rule for one in dated]
    rests = [at for at, one in enumerate(found) if one.rule in _BY_PLACE and any(map(str.isalnum, _of(one, text)))]
    counted = sum(one.rule == "count-in-row" for one in found)
    if not rules or len(set(rules)) < len(rules) or len(rests) > RESTS_MOST or _DOCUMENT.search(text):
        return ()
    row = [replace(one, rule=DAY) if one.rule == "date-line" else one for one in found]
    told = is_told(row, text) or any(one.rule in _TOOLS for one in row)
    timed = is_timed(text)
    if counted > 1 and not told:
        return ()  # "Đông Mỹ 2 - 1 An Lạc 12/3/2021"
    if not all(_may_stand(found, at, text, told=told, timed=timed) for at in rests):
        return ()
    return _with_counts(row, text)


def _is_labelled(day: Piece, text: str) -> bool:
    """Whether words lead to the day that say what the page did on it."""
    label = _LABEL.match(_of(day, text))
    return label is not None and label[0].casefold() not in _OF_ANY_DAY


_LABEL = compiled(rf"(?:{date_labels.PUBLISHED}|{date_labels.UPDATED})(?!\w)", re.I)

_OF_ANY_DAY = vocabulary.marked_table(
    "ngày | date | le | on | tanggal | tgl | 时间 | 時間 | 日期 | time | waktu | thời gian"
)
_BY_PLACE = frozenset({REST, "count-in-row"})
# Of a document its number, or where and when it was signed: "Số: 12/QĐ-UBND", "Tân Lập, ngày 3 tháng 5 năm 2021".
_DOCUMENT = re.compile(r"\d/[A-ZĐ]{2}|\w, ngày \d{1,2} tháng \d{1,2} năm \d{4}\s*\Z")


def _with_counts(found: list[Piece], text: str) -> tuple[Piece, ...]:
    """The pieces of a row, a number behind the day with what it counts ("2023-10-11　3 评论")."""
    for at, (day, behind) in enumerate(pairwise(found)):
        number = _NUMBER_AT_END.search(text, day.start, day.end) if day.rule == DAY else None
        if number and behind.role is not Role.PUBLISHED and behind.start == day.end:
            role = Role.COUNTER if behind.rule == REST else behind.role
            rule = _COUNTED_AS.get(behind.rule, behind.rule)
            found[at] = replace(day, end=number.start(1))
            found[at + 1] = replace(behind, start=number.start(1), value=number.start(1), role=role, rule=rule)
    return tuple(found)


_COUNTED_AS = {REST: "count-in-row", "comment-tool": "comment-count"}
_NUMBER_AT_END = re.compile(r"(?<=\d)[\s\u3000]+(\d{1,6}) ?\Z")


def is_told(found: Sequence[Piece], text: str) -> bool:
    """Whether a row says besides its day who wrote a text, who read it, or what the page did on that day."""
    if any((one.role in _TELLS and one.rule not in _BY_PLACE) or one.rule in _SAID for one in found):
        return True
    return any(_is_labelled(one, text) for one in found if one.rule == DAY)


def is_timed(text: str) -> bool:
    """Whether a row tells an hour."""
    return bool(_CLOCK.search(text))


def _of(one: Piece, text: str) -> str:
    return text[one.start : one.end].strip(labels.SEPARATORS + labels.BRACKETS)


def _may_stand(found: Sequence[Piece], at: int, text: str, *, told: bool, timed: bool) -> bool:
    """Whether something that nothing explains may stand where it does.

    Nothing may lead to the day, unless a label or who wrote the text shows what the day is. Behind it few words
    may, and any where a sign parts them or the hour is told.
    """
    one = found[at]
    leads = at + 1 < len(found) and found[at + 1].role is Role.PUBLISHED
    if leads and not _SIGN_BEFORE.search(text, 0, found[at + 1].start):
        return told
    parted = all(_SIGN_BEFORE.search(text, 0, edge) for edge in (one.start, one.end) if edge < len(text))
    return told or timed or parted or (not leads and len(_of(one, text).split()) < REST_WORDS)


def _rest(chain: Chain, start: int) -> tuple[Piece, ...]:
    """A link that no table has, part by part: a name, signs, what its words tell, and a few words that nothing does."""
    end = next(end for end in chain.bounds if end > start and _is_end(chain, end))
    part = chain.text[start:end]
    bare = part.strip(labels.SEPARATORS + labels.BRACKETS)
    if not any(map(str.isalnum, bare)):
        return (Piece(start, end, Role.NAVIGATION, REST, start),)
    if any(start <= day < end for day in chain.days):
        return ()
    if _signs(bare):
        return (Piece(start, end, Role.BYLINE, "signature", start),)
    if outlets.has_name(bare):
        return (Piece(start, end, Role.SOURCE, "listed-outlet", start),)
    return _by_words(chain.text, start, end)


def _is_end(chain: Chain, at: int) -> bool:
    """Whether more than a blank ends a link here: in Chinese, blanks end most."""
    if at == len(chain.text) or at in chain.days or at in chain.labelled or _LABEL.match(chain.text, at):
        return True
    return chain.text[at - 1] in labels.SEPARATORS + labels.BRACKETS and not _BLANK.search(chain.text, at - 2, at)


_BLANK = re.compile(r"[\w+-] \Z")


def _signs(bare: str) -> bool:
    words = bare.casefold().split()
    if len(words) > NAMES_MOST or persons.is_place(bare) or words[-1] in _JOINS:
        return False
    if _VENUE.search(bare) or before_days.is_event(bare):
        return False
    return signatures.is_signature(bare) or signatures.is_signature_in_capitals(bare) or desks.is_group(bare)


def _by_words(text: str, start: int, end: int) -> tuple[Piece, ...]:
    """The parts of a link, each as long as it is understood, and between them what is not."""
    words = [
        (start + one.start(), start + one.end())
        for one in re.finditer(r"\S+", text[start:end])
        if any(map(str.isalnum, one[0]))
    ]
    found: list[Piece] = []
    unknown: list[tuple[int, int]] = []
    at = 0
    while at < len(words):
        told, taken = _told(text, words[at:])
        if told and not (unknown and told[0].role is Role.NAVIGATION):  # "Nhà nước" is no "Nhà" and "nước"
            found += (*_unknown(text, unknown), *told)
            unknown = []
        else:
            unknown += words[at : at + taken]
        at += taken
    found += _unknown(text, unknown)
    if not found or any(one.end < 0 for one in found):
        return ()
    ends = [*(one.start for one in found[1:]), end]
    return tuple(
        replace(one, start=begins, end=until)
        for one, begins, until in zip(found, [start, *ends[:-1]], ends, strict=True)
    )


_Words = list[tuple[int, int]]


def _told(text: str, words: _Words) -> tuple[list[Piece], int]:
    """What the words of a link tell at its beginning, and how many they are; nothing, and one, where they do not."""
    told, taken = blank_rows.longest(text, words[: blank_rows.PART_WORDS], pieces.part)
    if told:
        return told, taken
    start, end = words[0][0], words[-1][1]
    if outlets.has_name(text[start:end]) or labels.DOMAIN.fullmatch(text[start:end]):
        return [Piece(start, end, Role.SOURCE, "listed-outlet", start)], len(words)
    counted = text[start : words[1][1]] if len(words) > 1 and text[start].isdigit() else ""
    if counted and _COUNTED.fullmatch(counted) and not _says(counted):
        return [Piece(start, words[1][1], Role.COUNTER, "count-in-row", start)], 2
    return [], 1


_NONE = Piece(-1, -1, Role.NAVIGATION, REST, -1)


def _unknown(text: str, words: _Words) -> tuple[Piece, ...]:
    """What nothing explains, as a piece; one that ends nowhere where it says too much for a row."""
    if not words:
        return ()
    start, end = words[0][0], words[-1][1]
    bare = text[start:end].strip(labels.SEPARATORS + labels.BRACKETS)
    if _COUNTED.fullmatch(bare) and not _says(bare):
        return (Piece(start, end, Role.COUNTER, "count-in-row", start),)
    if len(words) > 1 and _signs(bare):
        return (Piece(start, end, Role.BYLINE, "signature", start),)
    valued = _VALUED.fullmatch(bare)
    long = len(bare) > REST_WIDE if begins_wide(bare) else len(words) > REST_WORDS
    if long or _says(bare) or _STOPPED.search(bare) or (not valued and bare[-1:] in ":："):
        return (_NONE,)
    if any(map(str.isdigit, bare)) and not valued and _CLOCK.search(bare):
        return (_NONE,)
    return (Piece(start, end, Role.NAVIGATION, REST, start),)


def _says(bare: str) -> bool:
    """Whether words are joined as a sentence's, say when something is, or where."""
    if begins_wide(bare) and _HAN_JOINS.search(bare):
        return True
    return bool(_VENUE.search(bare)) or not _JOINS.isdisjoint(_WORD.findall(bare.casefold()))


_WORD = re.compile(r"[^\W\d_]+")
