"""Above the text: what the lines there are to the headline, where this stands within the text, or has two lines."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsarchive.nouns.ledger import Role
from newsarchive.reading.language import begins_wide
from newsarchive.reading.layout.body.extent import Extent, echoes
from newsarchive.reading.layout.paragraphs import Group, near
from newsarchive.reading.layout.top import above, below, candidates, halves, own_rows, sidebars, titles
from newsarchive.reading.lines.line import Line, key
from newsarchive.reading.lines.rows import labels
from newsarchive.reading.lines.rules import DATES, Verdict
from newsarchive.reading.words import persons

PAGE_TITLE_APART = 8  # groups between the page's title and its text, where no headline is printed over this
ECHO_OF_LONG = 0.4  # … and of a headline of more than eight words
SENTENCE_LONGEST = 30  # words of a headline that ends with a full stop
LONGEST_OVER_DAY = 75  # words of a headline in one sentence with its day right under it: offices write such
AGAIN_WORDS = range(6, 24)  # of a headline with a full stop that nothing dates …
AGAIN_SHARE = 0.85  # … of which so many come again in the next sentence: no author says the same twice
CAPITALS_SHARE = 0.8  # of its words
LATER_REACH = 80  # groups above a headline that stands within what was taken for the text …
LATER_WORDS = 80  # … and the words they have at most


def _begins_page(groups: Sequence[Group], at: int) -> bool:
    """Whether nothing is printed before a line that has the site's name after it, as the page's own title has."""
    line = groups[at].whole
    return titles.without_site(line) is not line and not near(groups, at, -1, 1)


def is_apart(groups: Sequence[Group], extent: Extent, title: int) -> bool:
    """Whether the page's own title is the only headline, so that menus stand between it and the text."""
    between = sum(not one.blank for one in groups[title + 1 : extent.first])
    return between >= PAGE_TITLE_APART and _begins_page(groups, title)


def decide(groups: Sequence[Group], extent: Extent, title: int | None) -> dict[int, Verdict]:
    """The verdicts on the groups above the text."""
    if title is not None and is_apart(groups, extent, title):
        return {**decide(groups, extent, None), title: titles.printed(groups[title], "headline")}
    found = above.decide(groups, extent, title)
    found.update(sidebars.boxed(groups, extent.first if title is None else title, found))
    if title is not None:
        names = frozenset(groups[i].whole.key for i, one in found.items() if one.role is Role.MASTHEAD)
        names |= _names_behind(groups, extent, title)
        found[title] = titles.printed(groups[title], "headline", _alone(groups, extent, title), names)
        found.update(below.decide(groups, extent, title))
        found.update(own_rows.decide(groups, extent, title, found))
    return found


def broken(groups: Sequence[Group], extent: Extent, title: int) -> int | None:
    """The first of two lines that together are the headline, where the found one is either; None where it is whole."""
    return halves.first(groups, extent, title, candidates.marked_words(groups, extent))


def _alone(groups: Sequence[Group], extent: Extent, title: int) -> Line | None:
    """The headline printed by itself elsewhere above the text, where this one has the site's name after it."""
    line = groups[title].whole
    if not any(sign in line.shown for sign in titles.SITE_SIGNS):
        return None
    others = (
        one.whole for one in groups[: extent.last + 1] if one.verdict.open and one.whole.words >= candidates.TITLE_LEAST
    )
    return next((one for one in others if one.key != line.key and titles.same_headline(line, one)), None)


def _names_behind(groups: Sequence[Group], extent: Extent, title: int) -> frozenset[str]:
    """What stands behind a dash of the headline, and by itself over the text: the site's name, and no place's."""
    ends = {key(part) for part in groups[title].whole.shown.split(" - ")[1:] if not persons.is_place(part)}
    if not ends:
        return frozenset()
    others = (one.whole for at, one in enumerate(groups[: extent.first]) if at != title and one.verdict.open)
    return frozenset(one.key for one in others if one.key in ends)


def later_text(groups: Sequence[Group], extent: Extent, title: int | None) -> Extent | None:
    """What is left of the text after its headline, where a notice told in sentences stands above that; else None.

    The headline is then a line without a stop among the first of what was taken
    for the text, with a date or a signature right under it. title: the one
    found above, if any; one whose words come again in the text is the headline.
    """
    asked = title is not None and _asks_below(groups, extent, title)
    if title is not None and _echo(groups, extent, title) >= _echo_enough(groups[title].whole) and not asked:
        return None
    said = 0
    for at in range(extent.first, min(extent.last, extent.first + LATER_REACH)):
        one = groups[at]
        if one.blank:
            continue
        if (said or one.whole.asks) and _heads(groups, at):
            after = (i for i in range(at + 1, extent.last + 1) if groups[i].running)
            first = next(after, None)
            return None if first is None else Extent(first, extent.last, extent.cut)
        said += one.whole.words if one.whole.prose or one.whole.ends else 0
        if said > LATER_WORDS:
            break
    return None


def _echo_enough(line: Line) -> float:
    """How many of a headline's words have to come again: of a long one fewer, for it has words enough."""
    return ECHO_OF_LONG if line.words > 2 * candidates.TITLE_LEAST else candidates.ECHO_ENOUGH


def _asks_below(groups: Sequence[Group], extent: Extent, title: int) -> bool:
    """Whether the text seems to begin with a question that is rather the headline than the line found for it.

    That is so where this has few words, or where the question has a date or a signature right under it and this none.
    """
    if not groups[extent.first].whole.asks:
        return False
    dated = any(map(candidates.is_stamp, near(groups, title, 1, 1)))
    return groups[title].whole.words <= candidates.TITLE_LEAST or (not dated and _heads(groups, extent.first))


def _echo(groups: Sequence[Group], extent: Extent, at: int) -> float:
    return echoes(groups[at].whole, candidates.words_of(groups, extent))


def opens_as_headline(groups: Sequence[Group], extent: Extent) -> bool:
    """Whether what was taken for the first sentence of the text is its headline.

    It is a question, a cry in Chinese that greets nobody, or a sentence with a
    date or a signature right under it, or one whose words have capitals throughout.
    """
    first = groups[extent.first].whole
    if first.words > LONGEST_OVER_DAY or extent.last <= extent.first or _tells_more(first):
        return False
    if _is_over_day(groups, extent) or _says_next(groups, extent):
        return True
    if first.words > candidates.HEADLINE_LONGEST:
        return False
    if first.asks or _cries(first):
        return True
    under = near(groups, extent.first, 1, 1)
    if first.words <= SENTENCE_LONGEST and any(halves.has_rule(one, halves.UNDER_HEADLINE) for one in under):
        return True
    words = [word for word in first.shown.split() if word[0].isalpha()]
    capitals = sum(word[0].isupper() for word in words)
    return first.words <= SENTENCE_LONGEST and capitals >= CAPITALS_SHARE * len(words) > candidates.TITLE_LEAST


def _is_over_day(groups: Sequence[Group], extent: Extent) -> bool:
    """Whether a day with its year, alone on its line, stands right under the first sentence and over running text.

    A day over each of several paragraphs heads that of a chronicle. Tools for the size of the letters tell as much.
    """
    under = near(groups, extent.first, 1, OVER_DAY)
    if under and under[0].verdict.rule == "text-size-tools":
        return any(one.running for one in under[1:])
    if not under or under[0].verdict.rule not in DATES or under[0].verdict.pieces:
        return False
    stamp = labels.stamp(under[0].whole.shown)
    if stamp is None or stamp.date.date is None or not stamp.date.full:
        return False
    dated = [one for one in groups[extent.first : extent.last + 1] if one.verdict.rule in DATES]
    return len(dated) == 1 and any(one.running for one in under[1:])


OVER_DAY = 4  # groups that are not blank: the day, tools of the story, the text


def _says_next(groups: Sequence[Group], extent: Extent) -> bool:
    """Whether the first line of a page is a sentence of few words, a blank line under it, that the next one says again.

    Nobody begins a text with the same sentence twice; the first is the headline, with a stop.
    """
    first = groups[extent.first].whole
    if first.words not in AGAIN_WORDS or not first.ends or near(groups, extent.first, -1, 1):
        return False
    under = near(groups, extent.first, 1, 1)
    if not under or not under[0].running or not under[0].apart or under[0].whole.words < first.words:
        return False
    return under[0].whole.shown != first.shown and echoes(first, frozenset(under[0].whole.tokens)) >= AGAIN_SHARE


def _cries(line: Line) -> bool:
    """Whether a line in Chinese is one sentence that ends with a cry, and no greeting of hearers or readers."""
    text = line.shown
    return (
        text[-1:] in ("!", "！")
        and candidates.TITLE_LEAST < line.words <= SENTENCE_LONGEST
        and begins_wide(text)
        and not _GREETING.search(text)
        and not any(map(text[:-1].__contains__, "。！!"))
    )


_GREETING = re.compile(
    r"^(?:尊敬|亲爱|親愛|敬爱|敬愛|各位|诸位|諸位|同志|同学|同學|朋友|女士|先生|大家|祝|敬|您好|你好|嗨|哈[喽囉])|(?:们|們|好|大家)[!！]$"
    r"|谢谢|謝謝|欢迎[您你大各关]|歡迎[您你大各關]|万岁|萬歲"
)


def _tells_more(line: Line) -> bool:
    """Whether a line is two sentences; the first may be a place or a label ("DIRECT. La ville …", "Valmont. La …")."""
    label, _, rest = line.shown.rstrip(". ").partition(". ")
    return bool(rest) and (". " in rest or len(label.split()) > LABEL_WORDS or line.ends)


LABEL_WORDS = 2


def _heads(groups: Sequence[Group], at: int) -> bool:
    """Whether a short line without a stop has a date or a signature right under it."""
    one = groups[at]
    if (
        not one.verdict.open
        or (one.whole.ends and not one.whole.asks)
        or not candidates.TITLE_LEAST < one.whole.words <= candidates.HEADLINE_LONGEST
    ):
        return False
    return any(halves.has_rule(one, halves.UNDER_HEADLINE) for one in near(groups, at, 1, 2))
