"""Above the headline: boxes of other stories and of counters, which some pages print before the article."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from newsarchive.nouns.ledger import Role
from newsarchive.reading.language import begins_wide
from newsarchive.reading.layout.foot.openers import is_counted
from newsarchive.reading.layout.foot.places import TEASER_WORDS
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.layout.top import boxes_over, sections
from newsarchive.reading.lines import mastheads
from newsarchive.reading.lines.line import Line, count_words, key
from newsarchive.reading.lines.rows import labels
from newsarchive.reading.lines.rules import LIKELY, Verdict
from newsarchive.reading.words import furniture, furniture_systems, vocabulary

_COUNTERS = furniture.COUNTER_SURE | furniture.STATISTICS
STORIES = 2  # headlines under the name of a box: one may be an entry of a menu
STORY_WORDS = 4  # of a headline with a day under it
FLASH_LABEL = 16  # code points of the label before one
TICKER = 3  # headlines without a day …
TICKER_WORDS = 6  # … of so many words each
TOPICS = 12  # under one label
_TELEPHONE = re.compile(r"\d[\d .-]{6}")
COUNTED_WORDS = 6  # of a line of a box of counters


def boxed(groups: Sequence[Group], until: int, above: Mapping[int, Verdict]) -> dict[int, Verdict]:
    """The verdicts on entries of menus that stand in such a box. until: where the headline or the text begins."""
    shown = [at for at in range(until) if not groups[at].blank]
    roles = [above.get(at, groups[at].verdict).role for at in shown]
    found: dict[int, Verdict] = {}
    found.update(_dated(groups, shown))
    found.update(_ticker(groups, shown, above))
    found.update(_flashes(groups, shown, above))
    found.update(_begun(groups, shown, above))
    for place, at in enumerate(shown):
        if at in found:
            continue
        if roles[place] in (Role.NAVIGATION, Role.RELATED) and boxes_over.names_stories(groups[at].whole):
            under = shown[place + 1 :]
            topics = _topics(groups, at, under) if groups[at].whole.shown[-1] in ":：" else {}
            found.update(topics or _stories(groups, at, under, above) or _alone(groups, at, under))
        elif roles[place] is Role.NAVIGATION and _may_head(groups[at], above.get(at)):
            found.update(_stories(groups, at, shown[place + 1 :], above))
        elif groups[at].whole.key in _COUNTERS:
            found.update(_counts(groups, at, shown[place + 1 :]))
    return found


# "Rupiah menguat tipis di awal pekan 25 menit lalu": how long ago another story was printed, behind its headline.
_AGED = re.compile(
    r".{12,200}\s\(?(?:\d{1,2} (?:phút|giờ|ngày) trước|\d{1,2} (?:menit|jam|hari) (?:yang )?lalu"
    r"|\d{1,2} ?(?:mins?|minutes?|hours?|hrs?|days?) ago"
    r"|il y a \d{1,2} (?:min|minutes?|heures?|h|jours?)|\d{1,2} ?(?:分钟|小时|分鐘|小時)前)\)?"
)


# How such a line ends: the cheap test.
_AGO = (")", "trước", "lalu", "ago", "min", "minute", "minutes", "heure", "heures", "h", "jour", "jours", "前")


def _flashes(groups: Sequence[Group], shown: Sequence[int], above: Mapping[int, Verdict]) -> dict[int, Verdict]:
    """Headlines that a label says to be the news of the hour; and two or more that say how long ago they were."""
    plain = [at for at in shown if groups[at].verdict.open and _is_plain(above.get(at))]
    aged = [at for at in plain if groups[at].whole.shown.endswith(_AGO) and _AGED.fullmatch(groups[at].whole.shown)]
    found = [at for at in plain if _is_flash(groups[at].whole.shown)]
    return dict.fromkeys(
        [*found, *(aged if len(aged) >= STORIES else ())], Verdict(Role.RELATED, "related-item", LIKELY)
    )


def _is_plain(known: Verdict | None) -> bool:
    return known is None or known.rule == "menu-entry"


def _is_flash(text: str) -> bool:
    label, colon, story = text.replace("：", ":", 1).partition(":")
    return (
        bool(colon) and len(label) <= FLASH_LABEL and key(label) in boxes_over.HOT and count_words(story) >= STORY_WORDS
    )


def _dated(groups: Sequence[Group], shown: Sequence[int]) -> dict[int, Verdict]:
    """Headlines of other stories with a day under each, and the name of the box over them."""
    found: dict[int, Verdict] = {}
    if sum(groups[at].verdict.rule == "date-line" for at in shown) < STORIES:
        return found
    place = 0
    while place < len(shown):
        pairs = 0
        while _is_dated_story(groups, shown, place + 2 * pairs):
            pairs += 1
        if pairs >= STORIES:
            for one in range(place, place + 2 * pairs, 2):
                found[shown[one]] = Verdict(Role.RELATED, "related-item", LIKELY)
                found[shown[one + 1]] = Verdict(Role.RELATED, "date-of-other-story", LIKELY)
            if place and _may_name_a_box(groups[shown[place - 1]]):
                found[shown[place - 1]] = Verdict(Role.RELATED, "box-heading", LIKELY)
        place += max(1, 2 * pairs)
    return found


def _is_dated_story(groups: Sequence[Group], shown: Sequence[int], place: int) -> bool:
    if place + 1 >= len(shown):
        return False
    story, day = groups[shown[place]], groups[shown[place + 1]]
    if not story.verdict.open or day.verdict.rule != "date-line":
        return False
    return len(story.whole.marked_tokens) >= STORY_WORDS and _is_one_piece(story)


def _begun(groups: Sequence[Group], shown: Sequence[int], above: Mapping[int, Verdict]) -> dict[int, Verdict]:
    """The headline of another story with the sentence under it with which that begins."""
    found: dict[int, Verdict] = {}
    for over, at in pairwise(shown):
        story, begins = groups[over], groups[at]
        if not begins.whole.ends or begins.whole.words < SENTENCE_WORDS or not begins.verdict.open:
            continue
        named = labels.DOMAIN.fullmatch(story.whole.shown.split(maxsplit=1)[0].rstrip(",:"))  # the site's, and a motto
        plain = not named and _is_plain(above.get(over)) and _is_plain(above.get(at))
        if plain and _may_be_story(story) and story.whole.words > TEASER_WORDS and not story.whole.ends:
            found[over] = found[at] = Verdict(Role.RELATED, "related-item", LIKELY)
    return found


SENTENCE_WORDS = 6  # of the beginning of a story


def _may_name_a_box(one: Group) -> bool:
    named = one.verdict.open or one.verdict.role in (Role.NAVIGATION, Role.RELATED)
    return named and one.whole.words <= TEASER_WORDS and one.whole.shown[0].isalpha()


def _ticker(groups: Sequence[Group], shown: Sequence[int], above: Mapping[int, Verdict]) -> dict[int, Verdict]:
    """Headlines one under the other, longer than entries of menus are, whatever signs stand between them."""
    found: dict[int, Verdict] = {}
    run: list[int] = []
    for at in (*shown, None):
        if at is not None and (_is_long(groups[at], above.get(at)) or (run and _is_sign(groups[at]))):
            run.append(at)
            continue
        if len(run) >= TICKER and sum(not _is_sign(groups[one]) for one in run) >= TICKER:
            found.update(dict.fromkeys(run, Verdict(Role.RELATED, "related-item", LIKELY)))
        run = []
    return found


def _is_long(one: Group, known: Verdict | None) -> bool:
    """Whether a line that is only taken for an entry of a menu says as much as a headline, in one piece."""
    line = one.whole
    if not one.verdict.open or line.ends or line.capitals or not _is_plain(known):
        return False
    return len(line.marked_tokens) >= TICKER_WORDS and _is_one_piece(one) and not _names_site(line)


def _names_site(line: Line) -> bool:
    """Whether a line is the site's name, alone or behind its sign ("LHTV - Đài Phát thanh Lam Hạ")."""
    _, dash, behind = line.shown.partition(" - ")
    return mastheads.is_masthead(line) or (bool(dash) and vocabulary.opens_masthead(behind))


def _is_one_piece(one: Group) -> bool:
    """Whether a line is no row, no way, weather nor telephone number; Chinese entries are as long as headlines."""
    text = one.whole.shown
    other = begins_wide(text) or "▾" in text or "°" in text or _TELEPHONE.search(text)
    return len(sections.parts(text)) == 1 and not other


def _is_sign(one: Group) -> bool:
    return not any(map(str.isalnum, one.whole.shown))


def _stories(
    groups: Sequence[Group], at: int, under: Sequence[int], above: Mapping[int, Verdict]
) -> dict[int, Verdict]:
    """The box's name and the headlines under it; nothing where these are too few."""
    stories = _run(under, lambda i: _may_be_story(groups[i]) and _is_plain(above.get(i)))
    if sum(groups[i].whole.words > TEASER_WORDS for i in stories) < STORIES:
        return {}
    items = dict.fromkeys(stories, Verdict(Role.RELATED, "related-item", LIKELY))
    button = [i for i in under[len(stories) : len(stories) + 1] if groups[i].whole.key in furniture_systems.MORE_OF_BOX]
    more = dict.fromkeys(button, Verdict(Role.RELATED, "more-of-box", LIKELY))
    return {at: Verdict(Role.RELATED, "box-heading", LIKELY), **items, **more}


def _may_be_story(one: Group) -> bool:
    """Whether a line says as much as the shortest headline, in small letters and in one piece."""
    told = one.verdict.open and one.whole.words >= STORY_WORDS and not one.whole.capitals
    if not told or one.whole.shown[-1] in ":：" or sections.is_way(one.whole.shown) or ">>" in one.whole.shown:
        return False
    return one.whole.words > TEASER_WORDS or _is_one_piece(one)


def _may_head(one: Group, known: Verdict | None) -> bool:
    """Whether a line that is only taken for an entry of a menu is a few words in capitals, as over a box."""
    if known is None or known.rule != "menu-entry" or not one.whole.capitals:
        return False
    named = 1 < one.whole.words <= TEASER_WORDS and one.whole.key.replace(" ", "").isalpha()
    return named and furniture.TOOL_BOXES.isdisjoint(one.whole.openings)


def _topics(groups: Sequence[Group], at: int, under: Sequence[int]) -> dict[int, Verdict]:
    """A label with its colon, and the topics and headlines under it, as far as nothing tells what a line is."""
    topics = _run(under, lambda i: groups[i].verdict.open and not groups[i].whole.ends and _is_one_piece(groups[i]))
    if not STORIES <= len(topics) <= TOPICS or (under and topics[-1] == under[-1]):
        return {}  # none, or all up to the headline: nobody knows where they end
    items = dict.fromkeys(topics, Verdict(Role.RELATED, "related-item", LIKELY))
    return {at: Verdict(Role.RELATED, "box-heading", LIKELY), **items}


def _alone(groups: Sequence[Group], at: int, under: Sequence[int]) -> dict[int, Verdict]:
    """The name of a list without a list under it: an entry of the menu that leads to one ("CHỦ ĐỀ")."""
    after = groups[under[0]] if under else None
    if groups[at].verdict.rule != "related-heading" or (after is not None and after.whole.words >= TEASER_WORDS):
        return {}
    return {at: Verdict(Role.NAVIGATION, "menu-entry", LIKELY)}


def _counts(groups: Sequence[Group], at: int, under: Sequence[int]) -> dict[int, Verdict]:
    """What counts and what is counted, as far as a number comes with it."""
    lines = _run(under, lambda i: is_counted(groups[i]) and groups[i].whole.words <= COUNTED_WORDS)
    while lines and not any(map(str.isdigit, groups[lines[-1]].whole.shown)):
        lines.pop()
    found = [i for i in (at, *lines) if groups[i].verdict.role is not Role.COUNTER] if lines else []
    return dict.fromkeys(found, Verdict(Role.COUNTER, "counter-box", LIKELY))


def _run(under: Sequence[int], goes_on: Callable[[int], bool]) -> list[int]:
    """The groups under a box's name, up to the first that is not of the box."""
    found: list[int] = []
    for at in under:
        if not goes_on(at):
            break
        found.append(at)
    return found
