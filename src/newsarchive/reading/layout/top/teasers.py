"""Over the article: a box of other stories, each a headline and the beginning of its text, which is cut."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.paragraphs import Group, printed
from newsarchive.reading.lines import box_names
from newsarchive.reading.lines.rules import LIKELY, SURE, Verdict
from newsarchive.reading.words import furniture, vocabulary

STORIES = 2  # of a box that has a name, or whose stories have a day each …
UNNAMED = 3  # … and of any other: the article's own headline and standfirst may be one
STORY_WORDS = 4  # of a headline
CUT_WORDS = 6  # of the beginning of its text
CUTS = ("..", "…", "[…]", "[...]", "[..]", "(…)", "(...)")  # with which it breaks off
REACH = 120  # groups from the top of the page in which such boxes are looked for

_DAY = re.compile(
    r"(?:[^\W\d_]{2,9},? )?(?:\d{4}-\d\d-\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})(?:[ ,|-]{1,3}\d{1,2}:\d\d)?\b"
)
# The door behind a box.
_DOORS = vocabulary.table(
    """
    xem tất cả | xem thêm | xem tiếp | see all | view all | more | read more | see more | all news | voir tout
    | voir plus | toutes les actualités | lire la suite | lihat semua | selengkapnya | lainnya | 更多
    | 查看更多 | 查看全部 | 全部
    """
)


def set_apart(groups: Sequence[Group]) -> tuple[Group, ...]:
    """The groups, with those of such a box told to be of other stories, so that none is taken for the article's.

    Only over running text: a page of nothing else is a list.
    """
    groups = tuple(groups)
    if ".." not in (text := printed(groups)) and "…" not in text:  # one of which is in all of `CUTS`
        return groups
    cut = [at for at, one in enumerate(groups[:REACH]) if _is_cut(one)]
    if len(cut) < STORIES:  # nearly every page
        return groups
    shown = [at for at, one in enumerate(groups) if not one.blank]
    box: list[int] = []
    stories = dated = 0
    start = shown.index(cut[0]) - 1
    start -= start > 0 and groups[shown[start]].verdict.rule == "date-line"  # the day of the first story
    place = start
    while place >= 0 and (end := _story(groups, shown, place)):
        box += shown[place:end]
        dated += any(_is_dated(groups[at]) for at in shown[place:end])
        stories, place = stories + 1, end
    over = groups[shown[start - 1]] if start > 0 else None
    named = over is not None and _names_box(over)
    if stories < (STORIES if named or dated == stories else UNNAMED) or not _tells(groups, shown, start, place):
        return groups
    verdicts = {at: Verdict(Role.RELATED, "cut-story", SURE) for at in box}
    if named:
        verdicts[shown[start - 1]] = Verdict(Role.RELATED, "box-heading", LIKELY)
    return tuple(Group(one.lines, verdicts[at], one.apart) if at in verdicts else one for at, one in enumerate(groups))


def _story(groups: Sequence[Group], shown: Sequence[int], place: int) -> int:
    """Where the next story may begin, if one begins here: a headline, its day, what is left of its text; else 0."""
    head = groups[shown[place]] if place < len(shown) else None
    if head is None or not head.verdict.open or head.whole.ends or head.whole.words < STORY_WORDS:
        return 0
    place += 1
    if place < len(shown) and groups[shown[place]].verdict.rule == "date-line":
        place += 1
    if place == len(shown) or not _is_cut(groups[shown[place]]):
        return 0
    place += 1
    if place < len(shown) and groups[shown[place]].whole.key in _DOORS:
        place += 1
    return place


def _is_cut(one: Group) -> bool:
    return one.verdict.open and one.whole.shown.endswith(CUTS) and one.whole.words >= CUT_WORDS


def _is_dated(one: Group) -> bool:
    return one.verdict.rule == "date-line" or (_is_cut(one) and bool(_DAY.match(one.whole.shown)))


def _names_box(one: Group) -> bool:
    """Whether a line over the first story is the name of a list of stories."""
    key = one.whole.key
    return key in furniture.RELATED_OPENINGS or box_names.is_of_stories(key) or key in _LATEST


_LATEST = vocabulary.table(
    """
    tin nổi bật | tin mới | tin mới nhất | tin tức mới | tin tiêu điểm | tiêu điểm | nổi bật | tin hot | tin nóng
    | featured | featured news | highlights | top stories | latest news | latest | headlines | à la une | actualités
    | dernières actualités | berita utama | berita terbaru | berita terkini | terkini | sorotan | pilihan editor
    | 要闻 | 头条 | 头条新闻 | 最新消息 | 热点新闻 | 推荐阅读
    """
)


def _tells(groups: Sequence[Group], shown: Sequence[int], start: int, end: int) -> bool:
    """Whether no text runs over a box, and that of an article under it."""
    over = any(groups[at].running for at in shown[:start])
    return not over and sum(groups[at].running and not _is_cut(groups[at]) for at in shown[end:]) >= STORIES
