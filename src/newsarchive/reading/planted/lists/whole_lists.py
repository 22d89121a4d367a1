"""Lists of which nearly all is planted: the rest of them, and what they are called.

Who plants a list of searches plants the whole of it. An entry that no word gives
away ("1 đề về bao nhiêu hôm nay") is known by where it stands: among others that
are planted, and typed as they are or as short as links. So is the name of such a list ("Tìm kiếm gần
đây"), which is nothing to the page. What begins as a headline does is left: a
page's own stories may stand among what was planted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from newsarchive.reading.lines import box_names
from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.menus import is_menu_word
from newsarchive.reading.planted import rule_names
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.lists.keyword_runs import CODES
from newsarchive.reading.planted.wares.searched import is_wanted
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import HONEST, scan

ENTRY_WORDS = 12  # of an entry, at most
NAME_WORDS = 5  # of a list's name
LIST = 3  # planted entries that make a list
SEARCH_WORDS = 7  # of an entry that is typed as people search
PROVEN = 2  # of such entries, in a row of nothing else
BESIDE = 3  # entries on either side that tell what one is
BETWEEN = 4  # of these that are planted, right over and under it, where it is as short as a link
SURROUNDED = 5  # of these that are planted, whatever words the entry has
SHARE = 0.6  # of the letters of an entry that are planted: it is, as a whole
COVERED = 0.6  # of the words of an entry that are a trade's: hardly anything else is in it
PLACES = 2000  # planted lines of a page; one with more is all a list


def with_the_rest(lines: Sequence[Line], planted: Sequence[Planted]) -> Iterator[Planted]:
    """What is planted, in order, each list with all its entries and its name."""
    by_line = {number: list(own) for number, own in groupby(planted, key=lambda one: one.line)}
    more = _more(lines, by_line) if len(by_line) <= PLACES else set()
    for number in sorted(by_line.keys() | more):
        if number in more:
            yield Planted(number, 0, len(lines[number - 1].text), rule_names.LINKS)
        else:
            yield from by_line[number]


def _more(lines: Sequence[Line], planted: dict[int, list[Planted]]) -> set[int]:
    """The lines that are planted by where they stand."""
    shown = [line for line in lines if not line.blank]
    found: set[int] = set()
    for is_list, group in groupby(shown, key=lambda line: _is_entry(line, planted)):
        entries = list(group)
        if is_list and any(line.number in planted for line in entries):
            rest = _entries(entries, planted) | set(_of_searches(entries, planted))
            found |= rest | _names(entries, {line.number for line in entries if _is_all(line, planted)} | rest)
    return found


def _is_entry(line: Line, planted: dict[int, list[Planted]]) -> bool:
    return _is_all(line, planted) or (line.words <= ENTRY_WORDS and not line.ends)


def _entries(group: Sequence[Line], planted: dict[int, list[Planted]]) -> set[int]:
    """Entries among planted ones that are typed as those are, or have only words of a trade."""
    known = [line.number in planted for line in group]
    found: set[int] = set()
    for at in (*range(len(group)), *reversed(range(len(group)))):  # one that is found tells of the next
        if _belongs(group[at], known[max(0, at - BESIDE) : at], known[at + 1 : at + 1 + BESIDE]):
            known[at] = True
            if _is_rest_planted(group[at], planted.get(group[at].number, [])):
                found.add(group[at].number)
    return found


def _of_searches(group: Sequence[Line], planted: dict[int, list[Planted]]) -> Iterator[int]:
    """The rest of entries that follow one another, all typed as people search, of which several are planted.

    One is enough beside another that says what nobody but who searches says with a ware.
    """
    for typed, run in groupby(group, key=_is_typed):
        entries = list(run)
        if not typed or len(entries) < LIST:
            continue
        known = sum(_is_all(line, planted) for line in entries)
        wanted = sum(line.number not in planted and is_wanted(line.shown) for line in entries)
        if known and known + wanted >= PROVEN and not any(scan(line.shown).has(*HONEST) for line in entries):
            yield from (line.number for line in entries if line.number not in planted)


def _is_typed(line: Line) -> bool:
    """Whether a line is a few words in small letters, without a mark."""
    text = line.shown
    return 1 < line.words <= SEARCH_WORDS and text[0].isalnum() and text.islower() and not _MARK.search(text)


_MARK = re.compile(r"[,;:.!?…\"“”()]")


def _belongs(line: Line, over: Sequence[bool], under: Sequence[bool]) -> bool:
    """Whether an entry is planted as those over and under it are."""
    beside = sum(over) + sum(under)
    if not beside or _DAY.search(line.text):
        return False
    text = _LABEL.sub("", line.shown)
    amid = beside >= LIST and any(over) and any(under)
    if amid and text[:1].islower():
        return beside >= SURROUNDED or not scan(text).has(*HONEST)
    if amid and over[-1] and under[0] and beside >= BETWEEN and line.words <= NAME_WORDS and not is_menu_word(line):
        return not scan(text).has(*HONEST)
    touching = over[-1:] == [True] or under[:1] == [True]
    if touching and beside >= LIST and text.casefold() in CODES:
        return True
    return touching and _is_of_trade(text, _NAMED if beside < LIST else _NAMED | {Kind.MATTER})


def _is_of_trade(text: str, kinds: frozenset[Kind]) -> bool:
    found = scan(text)
    return found.has(*kinds) and found.covered >= COVERED


_NAMED = frozenset({Kind.BRAND, Kind.OFFER})


def _is_rest_planted(line: Line, own: Sequence[Planted]) -> bool:
    """Whether there is more to a known entry than was found of it, and nothing of the page's own stands before that."""
    before = _LABEL.sub("", line.text[: own[0].start]).strip() if own else ""
    left = sum(one.end - one.start for one in own) < len(line.text.rstrip())
    return left and (not before or before[0].islower())


def _is_all(line: Line, planted: dict[int, list[Planted]]) -> bool:
    own = planted.get(line.number, ())
    return bool(own) and sum(one.end - one.start for one in own) >= SHARE * len(line.text.strip())


_LABEL = re.compile(r"^(?:[\W_]*\d{1,2}\b[.)\s]*|[\W_]+|[^\W\d]+(?: [^\W\d]+)?\s*[:：]\s*)")
_DAY = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{4}年")


def _names(group: Sequence[Line], whole: set[int]) -> set[int]:
    """Names of lists of which the first entries are planted. whole: the lines that are planted as a whole."""
    found: set[int] = set()
    for at, line in enumerate(group):
        if line.number in whole or line.words > NAME_WORDS or len(line.shown) > box_names.NAME_LIMIT:
            continue
        over, under = group[max(0, at - LIST) : at], group[at + 1 : at + 1 + LIST]
        ended, begun = (sum(one.number in whole for one in some) for some in (over, under))
        is_named = bool(_NAMES.search(line.key)) or box_names.is_of_stories(line.key)
        in_one_row = is_named and bool(under) and under[0].number in whole
        if (begun == LIST and (ended == LIST or is_named)) or (ended == LIST and in_one_row):
            found.add(line.number)
    return found


_NAMES = re.compile(
    r"^(?:(?:bang )?xep hang|de xuat|goi y|bai (?:viet )?hot|tin hot|xu huong|top|hot|trending|ranking|populer"
    r"|tu khoa|tim kiem|lien ket|link|tags?\b|hot tags?|keywords?|searches|popular searches"
    r"|friend(?:ly|ship)? links?|mots-cles|recherches|liens|kata kunci|pencarian|tautan|noi dung lien quan)"
    r"|关键词|關鍵詞|搜索|链接|鏈接|标签|推荐|推薦|排行|阅读|最新"
)
