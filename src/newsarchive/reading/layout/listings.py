"""Pages that list stories and tell none: a front page, a section, the results of a search, a gallery, search phrases.

What a list shows of each story is its headline and a sentence or two, with a
date or "see more" beside it; an article's paragraphs follow one another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.body import verses
from newsarchive.reading.layout.neighbours import Layout
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.lines.line import Line
from newsarchive.reading.words import furniture, vocabulary
from newsarchive.reading.words.patterns import Sieved

TEASERS = 3  # stories of which a list shows the beginning, each with its date or a "see more" …
TEASER_SHARE = 0.6  # … and so many of the page's paragraphs are such beginnings
TEASER_WORDS = 60  # of the beginning of a story; a longer paragraph is told in full
RESULTS = 2  # beginnings of stories under words that say that they are results of a search
HEADLINE_WORDS = range(3, 35)
STORY_WORDS = 30  # the shortest story has so many words in paragraphs that follow one another …
ITEMS = 5  # stories that follow one another, each with its day in a row of so many words at most …
ITEM_ROW = 10
ITEM_TEXTS = 2  # … and so many of them with a sentence
LINKS = 12  # … and a page with less, and so many short lines, is a list of links
PHRASES = 4  # lines of search phrases, of so many words each, on a page without a sentence
PHRASE_WORDS = 8
RESULT_LINE = 16  # words of a line that says how many results there are

RESULT_LIMIT = 200  # … and code points

_CUT = ("...", "…", "[…]", "[...]", "»")
_CUT_BEFORE = ("...", "…")
_MORE = furniture.MORE | vocabulary.table(
    """
    xem chi tiết | chi tiết | xem tiếp | đọc tiếp | chi tiết » | continue reading | full story | lire la suite
    | lire plus | en savoir plus | baca selengkapnya | lihat selengkapnya | 详细 | 阅读全文 | 查看详情 | 全文
    """
)
_RESULTS = Sieved(
    r"kết quả (?:tìm kiếm|tra cứu|với từ khóa|cho từ khóa|phù hợp)"
    r"|search results|you searched for\b|search for [“'‘]|results? found for\b"
    r"|[\d,]+ results?\b|showing [\d,]+|no results"
    r"|hasil (?:pencarian|penelusuran)|menampilkan (?:hasil|[\d.]+)|[\d.]+ hasil\b"
    r"|résultats? (?:de (?:la |votre )?recherche|pour)|[\d ]+ résultats?\b|搜索结果|检索结果|共找到|相关结果",
    re.IGNORECASE,
)


# What it counts are words of all pages: it is looked for only in lines with a number.
_FOUND = re.compile(r"(?:tìm thấy|tìm được|có) (?:khoảng )?[\d.,]+ (?:kết quả|tin|bài)", re.IGNORECASE)
_NUMBER = re.compile(r" [\d.,]")


@dataclass(frozen=True, slots=True)
class _Shown:
    """The groups of a page that are not blank, and for each whether it is a paragraph."""

    groups: tuple[Group, ...]
    told: tuple[bool, ...]


def reason(layout: Layout) -> str | None:
    """Why a page with running text is a list and no article; None where it is one."""
    groups = tuple(one for one in layout.groups if not one.blank)
    page = _Shown(groups, tuple(map(_is_told, groups)))
    teasers = sum(_is_teaser(page, at) for at in range(len(groups)))
    paragraphs = sum(page.told)
    results = _says_results(groups)
    if results and teasers >= RESULTS and teasers >= TEASER_SHARE * paragraphs:
        return f"line {results} says that these are results of a search, and {teasers} stories begin"
    if teasers >= TEASERS and teasers >= TEASER_SHARE * paragraphs:
        return f"{teasers} stories begin, each with its headline, and none goes on"
    longest = max(_stories(page), default=0)
    if longest < 3 * STORY_WORDS and (items := _dated_items(page)):
        return f"{items} stories stand one under the other, each with its headline and its day"
    short = sum(one.verdict.open and not told for one, told in zip(page.groups, page.told, strict=True))
    if results and longest < 2 * STORY_WORDS:
        return f"line {results} says that these are results of a search"
    if 0 < longest < STORY_WORDS and short >= LINKS:
        return f"{short} short lines, and no story longer than {longest} words"
    return None


def phrases(lines: Sequence[Line]) -> str | None:
    """Why a page without any sentence is none: rows of search phrases."""
    shown = [line for line in lines if not line.blank]
    if any(line.ends or line.shown[-1] in ";；" or ". " in line.shown or "。" in line.shown for line in shown):
        return None
    rows = [line for line in shown if line.words >= PHRASE_WORDS and "," not in line.shown]
    return (
        f"no sentence, and {len(rows)} rows of words" if len(rows) >= PHRASES and 2 * len(rows) >= len(shown) else None
    )


def _is_told(one: Group) -> bool:
    """Whether a group is a paragraph, or a line of a poem."""
    return one.verdict.open and (one.whole.prose or one.verdict.rule == verses.VERSE or _is_cut(one.whole))


def _is_cut(line: Line) -> bool:
    """Whether a line breaks off as the beginning of a story does in a list, or is cut out of one at both ends."""
    return (line.shown.endswith(_CUT) or line.shown.startswith(_CUT_BEFORE)) and line.words >= PHRASE_WORDS


def _is_teaser(page: _Shown, at: int) -> bool:
    """Whether a paragraph stands alone under (or over) a headline, with a date or a "see more" beside it, or cut."""
    groups = page.groups
    if not page.told[at] or groups[at].whole.words > TEASER_WORDS:
        return False
    if groups[at].whole.shown.startswith(_CUT_BEFORE):  # its headline may be as long as a sentence
        return at + 1 < len(groups) and _dates(groups[at + 1])
    if any(page.told[i] for i in (at - 1, at + 1) if 0 <= i < len(groups)):
        return False
    near = [groups[i] for i in (at - 2, at - 1, at + 1, at + 2) if 0 <= i < len(groups)]
    if not any(_is_headline(one) for one in near):
        return False
    return _is_cut(groups[at].whole) or any(_dates(one) or one.whole.key in _MORE for one in near)


def _is_headline(one: Group) -> bool:
    return one.verdict.open and not one.whole.prose and not one.whole.ends and one.whole.words in HEADLINE_WORDS


def _dates(one: Group) -> bool:
    """Whether a line gives a day (a time alone heads a paragraph of a live report)."""
    parts = one.verdict.pieces or (one.verdict,)
    return any(part.role is Role.PUBLISHED and part.rule != "time-alone" for part in parts)


def _says_results(groups: Sequence[Group]) -> int | None:
    """The number of the line that says that results of a search follow."""
    short = (one for one in groups if one.whole.words <= RESULT_LINE and not one.whole.prose)
    told = [one for one in short if len(one.whole.shown) <= RESULT_LIMIT]
    whole = "\n".join(one.whole.shown for one in told)
    if not (_RESULTS.may_match(whole) or (_NUMBER.search(whole) and _FOUND.search(whole))):  # nearly all pages
        return None
    return next((one.lines[0].number for one in told if _is_of_results(one.whole.shown)), None)


def _is_of_results(text: str) -> bool:
    return bool(_RESULTS.search(text)) or (bool(_NUMBER.search(text)) and bool(_FOUND.search(text)))


def _dated_items(page: _Shown) -> int | None:
    """How many stories follow one another, each a headline, a sentence for some of them, and a row with its day.

    None where they are few, where hardly any has a sentence, or where another paragraph is told than one over them all.
    """
    run: list[range] = []
    for at in range(len(page.groups)):
        first = _item(page, at)
        if first is None:
            continue
        if run and run[-1].stop != first and len(run) < ITEMS:
            run = []
        if not run or run[-1].stop == first:
            run.append(range(first, at + 1))
    within = [at for one in run for at in one if page.told[at]]
    others = [at for at, told in enumerate(page.told) if told and at not in within]
    if len(run) < ITEMS or len(within) < ITEM_TEXTS or len(others) > 1:
        return None
    return len(run) if all(at < run[0].start for at in others) else None


def _item(page: _Shown, at: int) -> int | None:
    """Where the story begins whose row with its day stands here."""
    for before in (1, 2):
        first = at - before
        if first < 0 or (before > 1 and not page.told[at - 1]):
            return None
        if _heads_item(page.groups[first]):
            return first if _gives_day(page.groups[at]) else None
    return None


def _heads_item(one: Group) -> bool:
    line = one.whole
    return one.verdict.open and not line.prose and line.words in HEADLINE_WORDS and (not line.ends or line.asks)


def _gives_day(one: Group) -> bool:
    """Whether a row has a day, or says how long ago, beside whose the story is and how many are like it."""
    text = one.whole.shown
    if one.whole.words > ITEM_ROW or one.whole.prose:
        return False
    return any(_DAY.fullmatch(part) for part in _PARTED.split(text))


_PARTED = re.compile(r"\s{2,}|\s[|·•–-]\s")
_DAY = re.compile(
    r"(?:\d{1,2}:\d{2},? )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?:,? \d{1,2}:\d{2})?"
    r"|\d{4}-\d\d-\d\d(?: \d\d:\d\d)?|\d{1,2} (?:phút|giờ|ngày|tuần|tháng) trước|hôm (?:qua|nay|kia)|vừa xong"
    r"|\d{1,2} (?:minute|hour|day|week|month)s? ago"
    r"|yesterday|today|il y a \d{1,2} \w{1,8}|hier|\d{1,2} (?:menit|jam|hari|minggu|bulan) (?:yang )?lalu"
    r"|kemarin|hari ini|\d{1,2}\s?(?:分钟|分鐘|小时|小時|天|周)前|昨天|今天",
    re.I,
)


def _stories(page: _Shown) -> Iterator[int]:
    """The words of each run of paragraphs, with a heading, a caption or a date between two of them at most."""
    words = between = 0
    for one, told in zip(page.groups, page.told, strict=True):
        if told:
            words, between = words + one.whole.words, 0
        elif (between := between + 1) > 1:
            yield words
            words = 0
    yield words
