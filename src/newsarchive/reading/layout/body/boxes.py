"""Boxes of other stories that pages put between the paragraphs of a text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.body import captions, questions
from newsarchive.reading.layout.body.extent import COLONS, Extent
from newsarchive.reading.layout.paragraphs import Group, printed
from newsarchive.reading.layout.top.halves import is_vietnamese
from newsarchive.reading.lines import links
from newsarchive.reading.lines.line import Line, ends_sentence
from newsarchive.reading.words import furniture, furniture_systems, vocabulary
from newsarchive.reading.words.patterns import compiled

UNNAMED = range(2, 4)  # so many headlines under a standfirst …
UNNAMED_REACH = 12  # … in so many groups
HEADLINE_WORDS = range(6, 22)  # of such a headline
TEASER_LONGEST = 25  # words of a sentence about another story
APART_SHARE = 0.6  # of the paragraphs have a blank line after them
PARAGRAPHS = 4  # from which on that tells anything
ALIKE = 2  # headlines of a box that are alike, so that one more is told from them
RELATED_ITEMS = 10  # headlines in one box within the text
ASKING_SOMEBODY = 6  # words of a question after a box that asks somebody in an interview
ASKING_HEADLINE = 20  # words of another story's headline that asks


def within(groups: Sequence[Group], extent: Extent) -> frozenset[int]:
    """The headlines of other stories that a box within the text lists.

    Boxes under the same words hold as much: where one has a single headline,
    what comes after the first of another heads the text.
    """
    boxed: dict[int, list[int]] = {}
    apart = _is_apart(groups, extent)
    for at in range(extent.first, extent.last + 1):
        least = _least_items(groups[at])
        items = _items(groups, at, extent.last, least) if least else []
        if least and _heads_the_text(groups, items):
            items = items[:-1]
        if least > 1 and len(items) == 1 and _is_long(groups[items[0]].whole):
            least = 1
        if least and items and apart:
            items = _with_teasers(groups, at, extent.last) or items
        if items and questions.is_put_to_somebody(groups[items[-1] + 1].whole):
            least = 1  # the interview goes on: what stands between is the box
        if least and len(items) >= least:
            boxed[at] = items[:-1] if _asks_after(groups, items) else items
    unnamed = _under_standfirst(groups, extent)
    single = {groups[at].whole.key for at, items in boxed.items() if len(items) == 1}
    found: set[int] = set()
    for at, items in boxed.items():
        own = items[:1] if groups[at].whole.key in single else items
        found.update((at, *own) if groups[at].verdict.role is not Role.RELATED else own)
        found.update(_button(groups, own))
    others = unnamed | _pointed(groups, extent) | _timed(groups, extent) | _bracketed(groups, extent)
    others |= _dated(groups, extent)
    return frozenset(found | others)


def _button(groups: Sequence[Group], items: Sequence[int]) -> tuple[int, ...]:
    """The button right under a box that shows more such stories."""
    at = items[-1] + 1 if items else len(groups)
    return (at,) if at < len(groups) and groups[at].whole.key in furniture_systems.MORE_OF_BOX else ()


def _is_long(line: Line) -> bool:
    """Whether a line alone under "see more" says as much as headlines do, and more than an author's headings."""
    return line.words >= (LONG_HEADLINE if is_vietnamese(line.shown) else LONG_ABROAD) and not line.asks


LONG_HEADLINE = 10  # words: few headings have so many …
LONG_ABROAD = 7  # … and, where a word is not a syllable, few so many


def _bracketed(groups: Sequence[Group], extent: Extent) -> set[int]:
    """Headlines of other stories in square brackets, each alone between two paragraphs."""
    return {
        at
        for at in range(extent.first + 1, extent.last)
        if groups[at].whole.shown[:1] == "[" and groups[at].verdict.open and _is_bracketed(groups[at].whole)
    }


def _is_bracketed(line: Line) -> bool:
    text = line.shown
    if text[-1] != "]" or line.words < BRACKETED_WORDS or text.count("[") > 1 or ends_sentence(text[1:-1]):
        return False
    inner = text[1:-1].strip()
    return inner[:1].isupper() and ":" not in inner[:NOTE_LABEL] and not _NOTES.match(inner)


BRACKETED_WORDS = 8  # of such a headline: what is seen or heard on a stage is told in fewer
NOTE_LABEL = 24  # code points in which a note's label ends
# What editors and translators put into brackets.
_NOTES = compiled(
    r"(?:bài (?:viết|báo|này)|tên (?:các )?(?:nhân vật|người)|ghi chú|chú thích|lời|dịch|người dịch|ảnh|video|trích"
    r"|tiếng|nhạc|this|the (?:story|article|author|writer|names?)|editors?|updated?|corrected|names?|translated|excerpt"
    r"|music|cet|cette|les? (?:noms?|prénoms?)|traduit|mise? à jour|ndlr|extrait|artikel|tulisan|nama|diterjemahkan"
    r"|catatan|diperbarui)(?!\w)",
    re.IGNORECASE,
)


def _timed(groups: Sequence[Group], extent: Extent) -> set[int]:
    """A box of films within the text: its name, and under it how long each is, and what it shows, by turns."""
    found: set[int] = set()
    for at in range(extent.first + 1, extent.last):
        if groups[at].whole.key not in _FILMS or groups[at].whole.words > FILM_NAME:
            continue
        run = list(takewhile(lambda i: not groups[i].blank, range(at + 1, extent.last)))[: 2 * RELATED_ITEMS]
        for first, second in ((_is_length, _is_film), (_is_film, _is_length)):
            pairs = list(zip(run[::2], run[1::2], strict=False))
            told = list(takewhile(lambda two: first(groups[two[0]]) and second(groups[two[1]]), pairs))  # noqa: B023
            if told:
                found.update((at, *(i for two in told for i in two)))
    return found


FILM_NAME = 4  # words of such a box's name
_FILMS = vocabulary.table(
    """
    video | videos | clip | video clip | tin video | video nổi bật | video mới | xem video | media | multimedia
    | truyền hình | podcast | podcasts | top videos | latest videos | watch | vidéo | vidéos | en vidéo | nos vidéos
    | video terbaru | video terkini | video pilihan | tonton video | 视频 | 影音 | 影片 | 热门视频
    """
)
_LENGTH = re.compile(r"(?:\d{1,2}:)?\d{1,2}:\d{2}")


def _is_length(one: Group) -> bool:
    """Whether a line says how long a film is, and nothing else."""
    return bool(_LENGTH.fullmatch(one.whole.shown))


def _is_film(one: Group) -> bool:
    return one.verdict.open and not one.whole.prose and not one.whole.ends


def _pointed(groups: Sequence[Group], extent: Extent) -> set[int]:
    """Lines of the text that stand together, each with the sign of a link or of a quote before it, and no sentence."""
    found: set[int] = set()
    if "> " not in printed(groups):
        return found
    run: list[int] = []
    for at in range(extent.first + 1, extent.last + 1):
        if groups[at].verdict.open and groups[at].whole.shown.startswith("> "):
            run.append(at)
            continue
        if len(run) > 1 and all(links.may_point(groups[i].whole) for i in run):
            found.update(run)
        run = []
    return found


def _under_standfirst(groups: Sequence[Group], extent: Extent) -> frozenset[int]:
    """Headlines of other stories right under the first paragraph, which no box names.

    Two or three stand together, or each has a sentence about it under it; a
    heading stands alone, over a paragraph of its own.
    """
    run: list[int] = []
    for at in range(extent.first + 1, min(extent.last, extent.first + UNNAMED_REACH)):
        if not groups[at].blank:
            run.append(at)
        elif run:
            break
    teased = _teased(groups, run) if _is_apart(groups, extent) and groups[run[-1] + 1 if run else 0].blank else []
    if teased:
        return frozenset(teased)
    heads = list(takewhile(lambda at: _is_headline(groups[at]), run))
    if len(heads) not in UNNAMED or all(groups[at].whole.asks for at in heads):
        return frozenset()
    after = next((groups[at] for at in range(heads[-1] + 1, extent.last + 1) if not groups[at].blank), None)
    return frozenset(heads) if after is not None and after.whole.prose and after.whole.ends else frozenset()


def _teased(groups: Sequence[Group], run: Sequence[int]) -> list[int]:
    """The lines of a run that is headlines and sentences by turns; none where it is anything else."""
    pairs = list(zip(run[::2], run[1::2], strict=False))
    if len(run) % 2 or len(pairs) not in UNNAMED:
        return []
    told = all(_is_headline(groups[a]) and _teases(groups[b].whole) for a, b in pairs)
    return list(run) if told else []


def _teases(line: Line) -> bool:
    """Whether a line is one sentence, as short as what stands under another story's headline."""
    return line.ends and not line.asks and line.words <= TEASER_LONGEST and ". " not in line.shown


def _is_headline(one: Group) -> bool:
    """Whether a line in the text has the form of a headline and of nothing else: no list, no caption, no quotation."""
    return _is_shaped(one) and not captions.is_caption(captions.Scene(one, (), unwrapped=False))


def _is_shaped(one: Group) -> bool:
    """Whether a line is as long as headlines are, and has a capital and no stop as they do."""
    line = one.whole
    if not one.verdict.open or len(one.lines) > 1 or line.words not in HEADLINE_WORDS or (line.ends and not line.asks):
        return False
    letters = line.shown[0].isupper() and not line.shown.isupper() and (line.shown[-1].isalnum() or line.asks)
    return letters and ":" not in line.shown[-2:]


def _is_apart(groups: Sequence[Group], extent: Extent) -> bool:
    """Whether blank lines part the paragraphs of the text, so that what stands together belongs together."""
    running = [at for at in range(extent.first, extent.last) if groups[at].running]
    return sum(groups[at + 1].blank for at in running) >= APART_SHARE * len(running) and len(running) > PARAGRAPHS


def _asks_after(groups: Sequence[Group], items: Sequence[int]) -> bool:
    """Whether the last line of a box is a short question over a paragraph: an interviewer's, not a headline."""
    if len(items) < 2 or not groups[items[-1]].whole.asks or groups[items[-1]].whole.words > ASKING_SOMEBODY:
        return False
    if any(groups[i].whole.asks for i in items[:-1]):  # headlines that ask stand together
        return False
    return groups[items[-1] + 1].whole.prose


def _items(groups: Sequence[Group], at: int, last: int, least: int) -> list[int]:
    """The lines of the box that the line `at` opens: where none is blank between them, up to the first blank one."""
    found: list[int] = []
    close = not groups[at + 1 : at + 2] or not groups[at + 1].blank
    for i in range(at + 1, last):
        if len(found) == RELATED_ITEMS or not _is_item(groups[i]) or questions.is_put_to_somebody(groups[i].whole):
            break
        if groups[i].verdict.rule == "leads-back":
            continue
        if not groups[i].blank:
            found.append(i)
        elif (close or _adjacent(groups, found)) and len(found) >= least:
            break
    return found


def _heads_the_text(groups: Sequence[Group], items: Sequence[int]) -> bool:
    """Whether the last line of a box lacks the sign before it, or the date under it, that all others have.

    It heads the paragraph that follows.
    """
    heads = [i for i in items if groups[i].verdict.rule not in _UNDER_HEADLINES]
    others = heads[:-1]
    if len(others) < ALIKE or heads[-1] != items[-1] or not groups[items[-1] + 1].whole.prose:
        return False
    sign = groups[others[0]].whole.shown[0]
    if not sign.isalnum() and all(groups[i].whole.shown[0] == sign for i in others):
        return groups[items[-1]].whole.shown[0].isalnum()
    return all(groups[i + 1].verdict.rule in _UNDER_HEADLINES for i in others)


_UNDER_HEADLINES = frozenset({"date-line", "lone-number"})


def _adjacent(groups: Sequence[Group], found: Sequence[int]) -> bool:
    """Whether the last two headlines of a box stand together, so that a blank line is its end."""
    if len(found) < 2 or found[-1] != found[-2] + 1:
        return False
    return all(groups[at].verdict.rule != "date-line" for at in found[-2:])


def _with_teasers(groups: Sequence[Group], at: int, last: int) -> list[int]:
    """The headlines and the sentences about them under a box's name, up to the blank line that ends it; else nothing.

    Where blank lines part the paragraphs, what stands together with the name of
    a box is of the box.
    """
    run: list[int] = []
    for i in range(at + 1, last):
        if groups[i].blank:
            break
        run.append(i)
    if not run or len(run) > RELATED_ITEMS or not _is_item(groups[run[0]]):
        return []
    return run if all(_is_item(groups[i]) or _teases(groups[i].whole) for i in run) else []


def _least_items(one: Group) -> int:
    """How many headlines must follow a line for it to open a box within the text; 0 where it opens none."""
    if one.verdict.rule == "related-heading":
        return 0 if is_doubtful(one) else 1
    if one.whole.key not in furniture.MORE:
        return 0
    # One line after "Xem thêm" may be the author's heading, unless a colon or capitals announce it.
    return 1 if one.whole.shown.endswith(COLONS) or one.whole.capitals else 2


def is_doubtful(one: Group) -> bool:
    """Whether a heading of other stories may as well be the author's, over a list of his own."""
    return one.whole.key in furniture.RELATED_DOUBTFUL


def _is_item(one: Group) -> bool:
    """Whether a group may be the headline of another story (a question may be one), or its date."""
    if one.blank or one.verdict.rule in ("date-line", "lone-number", "leads-back"):
        return True
    asks = one.whole.asks and one.whole.words <= ASKING_HEADLINE
    speaks = one.whole.shown.endswith(COLONS) or (". " in one.whole.shown and not _has_kicker(one.whole))
    return one.verdict.open and not speaks and ((not one.whole.prose and not one.whole.ends) or asks)


def _has_kicker(line: Line) -> bool:
    """Whether a headline without a stop has a place or a kind of story before it ("Vexoin. Le boulanger cherche …")."""
    return not line.ends and line.shown.count(". ") == 1 and bool(_KICKER.match(line.shown))


_KICKER = re.compile(r"[^\W\d_a-zà-ỹ][\w’'-]{3,20}(?: [\w’'-]{2,20}){0,2}\. [^\W\d_a-zà-ỹ«]")


def _dated(groups: Sequence[Group], extent: Extent) -> set[int]:
    """Headlines of other stories in the text that no box names, each with its day right under it.

    A day that an author sets over a paragraph has nothing right over it; labels
    of a chronology are shorter.
    """
    days = [i for i in range(extent.first + 2, extent.last) if groups[i].verdict.rule == "date-line"]
    heads = [i - 1 for i in days if _is_shaped(groups[i - 1]) and groups[i - 1].whole.words >= DATED_WORDS]
    if not heads or len(heads) != len(days) or len(heads) > DATED_MOST:
        return set()
    return {i for at in heads for i in (at, at + 1)}


DATED_WORDS = 8  # of such a headline
DATED_MOST = 3  # such headlines: more of them are a chronology
