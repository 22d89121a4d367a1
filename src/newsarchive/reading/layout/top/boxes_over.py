"""Over the text: boxes of other stories, among which the headline is looked for last."""

from __future__ import annotations

from collections.abc import Sequence

from newsarchive.nouns.lazy import once
from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.lines import box_names
from newsarchive.reading.lines.line import Line
from newsarchive.reading.words import furniture, vocabulary

STORIES = 2  # of a box with a name; the headline may be the only line under what looks like one
STORY_WORDS = 4  # of a headline


def stories(groups: Sequence[Group], until: int) -> frozenset[int]:
    """The lines before `until` that such boxes list; none where no other line is left that could be the headline."""
    shown = [at for at in range(until) if not groups[at].blank]
    found: set[int] = set()
    for place, at in enumerate(shown):
        if _names_box(groups[at]):
            found.update(_listed(groups, shown, place + 1))
    left = [at for at in shown if at not in found and _may_be_story(groups[at])]
    return frozenset(found) if left and left[-1] > max(found, default=-1) else frozenset()


def _names_box(one: Group) -> bool:
    return one.verdict.rule == "related-heading" or names_stories(one.whole)


@once
def names_stories(line: Line) -> bool:
    """Whether a line is the name of a list of stories."""
    return line.key in furniture.RELATED_OPENINGS or line.key in HOT or box_names.is_of_stories(line.key)


# What runs over a page labels its headlines, or stands over them.
HOT = vocabulary.table(
    """
    tin nóng | nóng | tin hot | hot | tin mới | mới | tin khẩn | khẩn | breaking | breaking news | just in | latest
    | flash | flash info | alerte info | dernière minute | terkini | berita terkini | baru | 快讯 | 快訊
    | 最新 | 突发 | 即時 | 滚动
    | tiêu điểm | tin tiêu điểm | tâm điểm | điểm nóng | đang nóng | nổi bật | thông báo | thông báo mới
    | thông báo mới nhất | thông báo - tin mới | tin thông báo | sự kiện | sự kiện nổi bật | tin vắn | spotlight
    | in focus | highlights | top stories | announcements | notices | latest notices | à la une | en vue | en bref
    | annonces | sorotan | fokus | pengumuman | topik hangat | sekilas | 焦点 | 焦點 | 要闻 | 要聞 | 热点 | 公告
    | mới nhất | tin mới nhất | latest news | nóng 24h | tin 24h | 24h qua | xem nhiều nhất | đọc nhiều nhất
    | đang được quan tâm | đang quan tâm | trending | trending now | popular | most read | most popular
    | most viewed | editor's picks | editors' picks | en continu | les plus lus | les plus consultés | tendances
    | le fil info | fil info | terpopuler | populer | sedang tren | paling banyak dibaca | 热门 | 热点新闻 | 最新消息
    | 推荐阅读 | 热门推荐 | 点击排行 | 排行榜
    | 通知公告 | 公示公告 | 头条 | 頭條
    """
)


def _listed(groups: Sequence[Group], shown: Sequence[int], place: int) -> list[int]:
    """The headlines under the name of a box; [] where these are too few.

    Either each has its day under it or none: the first that differs is no longer of the box.
    """
    found: list[int] = []
    dated = _is_dated(groups, shown, place)
    while place < len(shown) and _may_be_story(groups[shown[place]]):
        if found and _parted(groups, shown, place) != _parted(groups, shown, place - 1):
            break
        if _is_dated(groups, shown, place) is not dated:
            break
        found.append(shown[place])
        place += 1 + dated
    return found if len(found) >= STORIES else []


def _is_dated(groups: Sequence[Group], shown: Sequence[int], place: int) -> bool:
    return place + 1 < len(shown) and groups[shown[place + 1]].verdict.role is Role.PUBLISHED


def _parted(groups: Sequence[Group], shown: Sequence[int], place: int) -> bool:
    return groups[shown[place] - 1].blank


def _may_be_story(one: Group) -> bool:
    return one.verdict.open and one.whole.words >= STORY_WORDS and not one.whole.ends
