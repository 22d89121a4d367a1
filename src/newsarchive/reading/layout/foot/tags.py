"""The words under which a site files a story, where no label tells: lines, or one row, that the story itself has.

An entry of a menu is a section's name; a tag is a word of the text. Several of
them together, nearly all found in the text, are no accident.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.body.extent import Extent
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.lines.line import Line, key, tokens
from newsarchive.reading.lines.rules import SURE
from newsarchive.reading.words import desks, furniture, persons, vocabulary
from newsarchive.reading.words import furniture_systems as systems

TAG_WORDS = 4  # of one tag
ROW_TAGS = 3  # so many in a row …
LINES = 3  # … or so many lines are tags …
SHARE = 0.75  # … if so many of them stand in the text
ROW_SHARE = 0.66  # of a row fewer: it has the form of one; of a block of lines, too …
OWN_SHARE = 0.3  # … and fewer between the text and its readers' comments
BLOCK_LINES = 8  # … if it has no more: a menu is longer
FIRST_SHARE = 0.5  # … and right under the text half of them
SMALL_SHARE = 0.3  # … and of a row in small letters, nearly none
SAMPLE = 20_000  # code points of the text in which they are looked for
REACH = 40  # groups that are not blank, under the text, among which a row of tags stands
ROW_LIMIT = 200  # code points of such a row

_PARTED = re.compile(r"\s{2,}|\s[|•·/]\s|\t")
_MAY_PART = re.compile(r"[|•·/\t]|\s\s")  # quicker to see, and there wherever that is


def under(groups: Sequence[Group], extent: Extent, title: Line | None) -> frozenset[int]:
    """The groups under the text that are tags."""
    shown = [at for at in range(extent.last + 1, len(groups)) if not groups[at].blank]
    runs = [run for run in _runs(groups, shown) if len(run) >= LINES]
    rows = [(at, row) for at in shown[:REACH] if (row := _row(groups[at]))]
    labelled = _labelled(groups, shown)
    if not (runs or rows or labelled):
        return frozenset()
    story = _story(groups, extent, title)
    found = [at for run in runs if _are_tags(_keys(groups, run), story, _share(groups, run, shown[0])) for at in run]
    first = [at for at, row in rows if _are_tags(row, story, _row_share(groups[at], first=at == shown[0]))]
    named = labelled if labelled and _are_tags(_keys(groups, labelled), story, OWN_SHARE) else ()
    return frozenset([*found, *first, *named])


def _labelled(groups: Sequence[Group], shown: Sequence[int]) -> list[int]:
    """The short lines right under a line that is the name of the tags: entries of the menu may be among them."""
    for at in shown[:REACH]:
        if groups[at].verdict.role is Role.RELATED and groups[at].whole.key in _LABELS:
            run = next((run for run in _runs(groups, shown) if run[0] == at + 1), [])
            return run if len(run) <= BLOCK_LINES else []
    return []


_LABELS = systems.TAG_LABELS | vocabulary.table(
    """
    tags | tag | từ khóa | từ khoá | thẻ | chủ đề | topics | keywords | mots-clés | mots clés | thèmes | étiquettes
    | topik | tagar | kata kunci | 标签 | 關鍵字 | 关键词
    """
)


def _keys(groups: Sequence[Group], run: Sequence[int]) -> list[str]:
    return [groups[at].whole.key for at in run]


def _share(groups: Sequence[Group], run: Sequence[int], first: int) -> float:
    """How many of some lines have to stand in the text: of a block of their own, or right over a box, fewer.

    first: the first line under the text; where a block begins there, and what
    readers say of the story comes next, the block is the story's own, too.
    """
    after = groups[run[-1] + 1] if run[-1] + 1 < len(groups) else None
    apart = after is None or after.blank or after.verdict.rule == "comment-heading"
    if not apart or len(run) > BLOCK_LINES:
        return SHARE
    if run[0] == first and groups[first].apart:
        box = next((one for one in groups[run[-1] + 1 :] if not one.blank), None)
        return OWN_SHARE if box is not None and box.verdict.rule in _OF_STORY else ROW_SHARE
    return ROW_SHARE


_OF_STORY = frozenset({"comment-heading", "comment-count", "tool-row"})


def _row_share(one: Group, *, first: bool) -> float:
    """How many of a row have to stand in the text: where all begin with small letters, as no menu's entries do, one."""
    if all(part[:1].islower() for part in _PARTED.split(one.whole.shown)):
        return SMALL_SHARE
    return FIRST_SHARE if first else ROW_SHARE


def _story(groups: Sequence[Group], extent: Extent, title: Line | None) -> str:
    """The words of the headline and the text, as they are compared, each between blanks."""
    found: list[str] = list(title.tokens) if title is not None else []
    length = 0
    for one in groups[extent.first : extent.last + 1]:
        if length >= SAMPLE:
            break
        found.extend(one.whole.tokens_within(SAMPLE))
        length += len(one.whole.text)
    return f" {' '.join(found)} "


def _runs(groups: Sequence[Group], shown: Sequence[int]) -> list[list[int]]:
    """The short lines that follow one another without a blank one between, and that no rule is sure of."""
    runs: list[list[int]] = []
    for at in shown:
        if not _may_be(groups[at]):
            continue
        if runs and runs[-1][-1] == at - 1:
            runs[-1].append(at)
        else:
            runs.append([at])
    return runs


def _may_be(one: Group) -> bool:
    line = one.whole
    if line.words > TAG_WORDS or line.ends or not line.shown[-1].isalnum() or not line.shown[0].isalpha():
        return False
    if not (one.verdict.open or (one.verdict.rule == "section-name" and one.verdict.weight < SURE)):
        return False
    return not ("/" in line.shown or desks.is_agency(line.shown))  # "Minh Đạt/VTG" signs


def _row(one: Group) -> list[str]:
    """The tags of a row of them; none where it is something else."""
    text = one.whole.shown
    if not one.verdict.open or len(text) > ROW_LIMIT or one.whole.ends or not _MAY_PART.search(text):
        return []
    parts = _PARTED.split(text)
    if len(parts) < ROW_TAGS:
        return []
    keys = [key(part) for part in parts]
    return keys if all(0 < len(part.split()) <= TAG_WORDS for part in keys) else []


def _are_tags(entries: Sequence[str], story: str, share: float = SHARE) -> bool:
    """Whether nearly all entries stand in the text, and they are not names of sections, nor all of persons who sign."""
    sections = sum(entry in furniture.NAVIGATION_LIKELY or entry in furniture.NAVIGATION_SURE for entry in entries)
    if 2 * sections > len(entries) or all(map(persons.has_family_name, entries)):
        return False
    return sum(f" {' '.join(tokens(entry))} " in story for entry in entries) >= share * len(entries)
