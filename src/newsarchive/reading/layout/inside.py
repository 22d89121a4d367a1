"""Within the text: headings, questions, captions, verses, and the boxes that pages put between paragraphs."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from newsarchive.nouns.ledger import REPEATED, Role
from newsarchive.nouns.text import fold
from newsarchive.reading import furniture
from newsarchive.reading.layout.extent import COLONS, LISTED, Extent, announced, tokens
from newsarchive.reading.layout.head import same_headline
from newsarchive.reading.layout.labels import is_appointment
from newsarchive.reading.layout.lines import Line
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.layout.rules import LIKELY, SURE, Verdict

HEADING_WORDS = 30  # a longer line without a stop is a paragraph cut short
CAPTION_WORDS = 60
CAPTION_ENOUGH = 4.0
CELL_WIDTH = 100  # code points of a line in the cell under a picture
QUESTIONS = 2  # so many paragraphs that end as questions make an interview
QUESTION_SENTENCES = 3  # of one question, what leads up to it included
OVERLAP_WORDS = 3  # length of the runs of words that a caption shares with the text
OVERLAP_ENOUGH = 0.6  # share of a caption's runs that stand in a paragraph beside it
OVERLAP_SAMPLE = 6000  # code points of the paragraph that are looked at
REPEATED_WORDS = 8  # a shorter line may come twice in an honest text
TEXT_AFTER = 2  # paragraphs after an address in the text; the foot of a page has one sentence at most
TEXT_REACH = 60  # groups, blank ones among them, in which those paragraphs are looked for
RELATED_ITEMS = 10  # headlines in one box within the text
VERSES = 3  # so many short lines together are verses or a list

_ASKS = re.compile(
    r"(?:xin (?:bộ trưởng|ông|bà|anh|chị|đồng chí|thứ trưởng|đại sứ|giáo sư|cho)|thưa (?:ông|bà|anh|"
    r"chị|bộ trưởng|đồng chí|đại sứ|tiến sĩ|giáo sư|bác sĩ)|(?:pv|hỏi|phóng viên|q|question|mc|nhà "
    r"báo)\s*[:：.]|(?:theo|vậy) (?:ông|bà|anh|chị|bộ trưởng)"
    r"|(?:ông|bà|anh|chị|bộ trưởng|đồng chí) (?:có thể|đánh giá|nghĩ|nhận định|cho biết)|could you|"
    r"can you|how do you|what do you|do you|why do|what is your|pouvez-vous|comment|bagaimana|apa|"
    r"请问|您)",
    re.I,
)
_SCENE = re.compile(
    r"(?<!\w)(?:chủ trì|phát biểu|bắt tay|trao (?:tặng|quà|đổi|bằng|cờ|thưởng|hoa)?|chụp ảnh|tiếp đón|"
    r"đón tiếp|tiếp|thăm|kiểm tra|trả lời|tham quan|ký kết|ký|tham dự|dự|chứng kiến|tặng|điều hành|"
    r"hội đàm|gặp gỡ|gặp|nhấn nút|cắt băng|thực hiện nghi thức|dâng hương|chúc mừng|động viên|đứng|ngồi|đi bộ"
    r"|speaks?|speaking|attends?|attending|shakes? hands|poses?|posing|looks? on|pictured|seen|"
    r"stands?|walks?|arrives?|waves?|during|holds?|delivers?|s'exprime|prononce|assiste|pose|serre|"
    r"menyampaikan|memberikan|menghadiri|berfoto|meninjau|berjabat)(?!\w)",
    re.I,
)
_NOTICE = re.compile(r"cookie|newsletter|bản tin|subscri|sign up|abonne|javascript", re.IGNORECASE)
_VIEW = re.compile(
    r"(?:Quang cảnh|Toàn cảnh|Một góc|Hình ảnh|Ảnh minh họa|File photo|A (?:general )?view of|Vue (?:générale|de))\s"
)
_PLACE = re.compile(
    r"(?<!\w)(?:tại|ở|trong buổi|trong lễ|bên lề|in|at|outside|near|during|à|au|lors|di|pada|在)(?!\w)", re.I
)
_NUMBERED = re.compile(
    r"\s*(?:\d{1,2}(?:\.\d{1,2})*[.)/]|[IVXLC]{1,5}[.)]|[A-Ha-h][.)]|第.{1,3}[章节]|Phần|Chương|Bài học|Điều)\s?"
)
_BULLET = re.compile(r"\s*(?:[-–—•·*+►▶●■]\s|[-–•·►●][^\s\d-])")


@dataclass(frozen=True, slots=True)
class Scene:
    """A short line among paragraphs, with those beside it. unwrapped: the page is not broken to a width."""

    one: Group
    beside: tuple[Line, ...]
    unwrapped: bool

    @property
    def line(self) -> Line:
        """The short line."""
        return self.one.whole


@dataclass(frozen=True, slots=True)
class Evidence:
    """A named piece of evidence that a short line is a caption rather than a heading."""

    name: str
    weight: float
    holds: Callable[[Scene], bool]


def overlap(line: Line, paragraph: Line) -> float:
    """The share of the line's runs of three words that stand in the paragraph too, from 0 to 1."""
    own = _runs(tokens(fold(line.shown)))
    return len(own & _runs(tokens(fold(paragraph.shown[:OVERLAP_SAMPLE])))) / len(own) if own else 0.0


def _runs(words: Sequence[str]) -> set[tuple[str, ...]]:
    return {tuple(words[i : i + OVERLAP_WORDS]) for i in range(len(words) - OVERLAP_WORDS + 1)}


def _said_again(scene: Scene) -> bool:
    return any(overlap(scene.line, paragraph) >= OVERLAP_ENOUGH for paragraph in scene.beside)


EVIDENCE = (
    Evidence("it tells what somebody does", 2.5, lambda s: bool(_SCENE.search(s.line.shown))),
    Evidence("it names a person", 1.5, lambda s: _names_somebody(s.line.shown)),
    Evidence("it says that it is a view", 4.0, lambda s: bool(_VIEW.match(s.line.shown))),
    Evidence("it says where", 1.0, lambda s: bool(_PLACE.search(s.line.shown))),
    Evidence("it is broken to a width and the paragraphs are not", 2.0, lambda s: s.unwrapped and len(s.one.lines) > 1),
    Evidence(
        "a paragraph beside it says the same",
        2.0,
        _said_again,
    ),
    Evidence("it ends as a sentence does", 1.0, lambda s: s.line.ends and len(s.one.lines) > 1),
    Evidence("it is numbered", -3.0, lambda s: bool(_NUMBERED.match(s.line.shown))),
    Evidence("it is in capitals", -3.0, lambda s: s.line.capitals),
    Evidence("it is a quotation", -2.0, lambda s: s.line.shown[:1] in '"“‘«'),
)


def _names_somebody(text: str) -> bool:
    """Whether two words in a row begin with capitals, the first word of the line aside."""
    words = text.split()[1:]
    return any(a[0].isupper() and b[0].isupper() for a, b in pairwise(words))


def is_caption(scene: Scene) -> bool:
    """Whether a short line among paragraphs tells what a picture shows."""
    if scene.line.shown.endswith(COLONS):
        return False  # it announces what follows
    if scene.line.words > CAPTION_WORDS or (scene.line.prose and not _in_a_cell(scene)):
        return False
    return sum(one.weight for one in EVIDENCE if one.holds(scene)) >= CAPTION_ENOUGH


def _in_a_cell(scene: Scene) -> bool:
    """Whether running text is broken as a picture's narrow cell breaks it, on a page that is not."""
    narrow = all(len(line.shown) <= CELL_WIDTH for line in scene.one.lines)
    return scene.unwrapped and len(scene.one.lines) > 1 and narrow and _said_again(scene)


def decide(groups: Sequence[Group], extent: Extent, title: Line | None, wrapped: bool) -> dict[int, Verdict]:
    """The verdicts on the groups from the first to the last of the text."""
    boxed = _boxes(groups, extent)
    interview = sum(_is_question(groups[i]) for i in range(extent.first, extent.last + 1)) >= QUESTIONS
    found: dict[int, Verdict] = {}
    seen: set[str] = set()
    for at in range(extent.first, extent.last + 1):
        one = groups[at]
        if one.blank:
            continue
        if at in boxed:
            found[at] = Verdict(Role.RELATED, "related-box", LIKELY)
        elif title is not None and one.verdict.open and same_headline(one.whole, title):
            found[at] = Verdict(Role.HEADLINE, "headline" + REPEATED, SURE)
        else:
            found[at] = _repeats(one, _verdict(groups, at, extent, interview, wrapped), seen)
    return found


def _repeats(one: Group, verdict: Verdict, seen: set[str]) -> Verdict:
    """The verdict, or that the group prints again, letter for letter, what stood before."""
    if verdict.role not in (Role.BODY, Role.CAPTION) or one.whole.words < REPEATED_WORDS:
        return verdict
    if one.whole.shown in seen:
        return Verdict(verdict.role, verdict.rule + REPEATED, SURE)
    seen.add(one.whole.shown)
    return verdict


def _verdict(groups: Sequence[Group], at: int, extent: Extent, interview: bool, wrapped: bool) -> Verdict:
    one = groups[at]
    if not one.verdict.open:
        return _reconsidered(groups, at, extent)
    if _is_question(one) and (interview or _ASKS.match(one.whole.shown)) and at != extent.first:
        return Verdict(Role.HEADING, "question", SURE)
    scene = Scene(one, _paragraphs_beside(groups, at, extent), not wrapped)
    if is_caption(scene):
        return Verdict(Role.CAPTION, "caption-scene", LIKELY)
    return _plain(groups, at, extent)


def _plain(groups: Sequence[Group], at: int, extent: Extent) -> Verdict:
    """A paragraph, an item of a list, a heading, or a short line that stays text since nothing says otherwise."""
    line = groups[at].whole
    if line.prose or line.ends:
        return Verdict(Role.BODY, "paragraph", SURE)
    if _BULLET.match(line.shown):
        return Verdict(Role.BODY, "list-item", LIKELY)
    if _is_heading(groups, at, extent):
        return Verdict(Role.HEADING, "heading", LIKELY)
    return Verdict(Role.BODY, "short-line-in-text", LIKELY)


def _reconsidered(groups: Sequence[Group], at: int, extent: Extent) -> Verdict:
    """A line that furniture rules took, seen from within the text: only the sure ones keep it."""
    one = groups[at]
    verdict = one.verdict
    if verdict.rule == "related-heading" and _is_doubtful(one):
        heading = _is_heading(groups, at, extent)
        return Verdict(Role.HEADING, "heading") if heading else Verdict(Role.BODY, "short-line-in-text")
    if verdict.rule == "menu-word" and _is_the_authors(groups, at, extent):
        return Verdict(Role.BODY, "list-item", LIKELY)
    if verdict.weight >= SURE or verdict.rule in ("signs-only", "bare-address", "comment-heading", "related-heading"):
        return verdict if verdict.role is not Role.COMMENT else Verdict(Role.NAVIGATION, "comment-tool", LIKELY)
    return _likely(groups, at, extent)


def _likely(groups: Sequence[Group], at: int, extent: Extent) -> Verdict:
    """A line that is likely furniture elsewhere: within the text it may be a paragraph, a heading or an item."""
    one = groups[at]
    rule = one.verdict.rule
    if one.whole.prose:
        return one.verdict if _is_offer(one) else Verdict(Role.BODY, "paragraph", LIKELY)
    if is_appointment(one.whole):
        return Verdict(Role.BODY, "appointment", LIKELY)
    counts = rule == "lone-number" and not _YEAR_OR_ITEM.fullmatch(one.whole.shown)
    if rule in _HEADINGS and not counts and at > extent.first and _is_heading(groups, at, extent):
        return Verdict(Role.HEADING, _HEADINGS[rule], LIKELY)
    return Verdict(Role.BODY, "short-line-in-text", LIKELY) if _is_the_authors(groups, at, extent) else one.verdict


_HEADINGS = {
    "section-name": "heading",
    "date-line": "date-heading",
    "time-alone": "time-heading",
    "lone-number": "number-heading",
}
_YEAR_OR_ITEM = re.compile(r"(?:19|20)\d\d|\d{1,2}[.)]")  # any other number alone counts shares or pages


def _is_the_authors(groups: Sequence[Group], at: int, extent: Extent) -> bool:
    """Whether a line that looks like furniture is the author's own, by what stands beside it within the text."""
    rule = groups[at].verdict.rule
    if announced(groups, at):
        return rule in LISTED or rule == "menu-word"
    if rule in ("site-contact", "tag-list"):
        until = min(extent.last, at + TEXT_REACH) + 1
        return sum(1 for i in range(at + 1, until) if _is_paragraph(groups[i])) >= TEXT_AFTER
    beside = [one for one in (_beside(groups, at, -1, extent), _beside(groups, at, 1, extent)) if one]
    if rule == "visit-counter":
        return not any(one.verdict.role is Role.COUNTER and one.verdict.weight >= SURE for one in beside)
    if rule == "section-name":  # an item of a list
        adjacent = [*groups[at - 1 : at], *groups[at + 1 : at + 2]]
        return any(one.verdict.open and not one.blank and not one.whole.prose for one in adjacent)
    return False


def _is_paragraph(one: Group) -> bool:
    return one.verdict.open and one.whole.prose


def _is_offer(one: Group) -> bool:
    """A site's own notice in sentences: cookies, a newsletter."""
    return one.verdict.rule == "site-notice" and bool(_NOTICE.search(one.whole.shown))


def _is_question(one: Group) -> bool:
    shown = one.whole.shown
    stops = sum(shown.count(stop) for stop in (". ", "? ", "! ", "。"))
    return one.verdict.open and one.whole.asks and one.whole.words > 2 and stops < QUESTION_SENTENCES


def _beside(groups: Sequence[Group], at: int, step: int, extent: Extent) -> Group | None:
    """The next group that is not blank, within the text."""
    at += step
    while extent.first <= at <= extent.last:
        if not groups[at].blank:
            return groups[at]
        at += step
    return None


def _paragraphs_beside(groups: Sequence[Group], at: int, extent: Extent) -> tuple[Line, ...]:
    """The two nearest paragraphs of running text on either side (a caption often stands by a heading)."""
    found: list[Line] = []
    for step in (-1, 1):
        i, here = at + step, 0
        while extent.first <= i <= extent.last and here < 2 and abs(i - at) < RELATED_ITEMS:
            if groups[i].verdict.open and groups[i].whole.prose:
                found.append(groups[i].whole)
                here += 1
            i += step
    return tuple(found)


def _is_heading(groups: Sequence[Group], at: int, extent: Extent) -> bool:
    """A short line without a stop, with a paragraph after it, that is no verse among verses."""
    line = groups[at].whole
    if line.words > HEADING_WORDS or line.shown[-1:] in ",;:" or at == extent.first:
        return False
    after = _beside(groups, at, 1, extent)
    if after is None or not (
        after.whole.prose or after.whole.ends or after.verdict.role is Role.CAPTION or _BULLET.match(after.whole.shown)
    ):
        marked = line.capitals or bool(_NUMBERED.match(line.shown))
        longer = after is not None and after.verdict.open and after.whole.words > line.words
        return marked and longer and (line.capitals or not _among_verses(groups, at))
    before = _beside(groups, at, -1, extent)
    if before is not None and before.whole.shown[-1:] in ":,;" and not line.capitals:
        return False
    if announced(groups, at):
        return False
    return not _among_verses(groups, at)


def _among_verses(groups: Sequence[Group], at: int) -> bool:
    """Whether several short lines stand together here without a blank line between: a poem, a list."""
    run = 1
    for step in (-1, 1):
        i = at + step
        while (
            0 <= i < len(groups)
            and run < VERSES
            and groups[i].verdict.open
            and not groups[i].blank
            and not groups[i].whole.prose
        ):
            run += 1
            i += step
    return run >= VERSES


def _boxes(groups: Sequence[Group], extent: Extent) -> frozenset[int]:
    """The headlines of other stories that a box within the text lists."""
    found: set[int] = set()
    for at in range(extent.first, extent.last + 1):
        least = _least_items(groups[at])
        if not least:
            continue
        items: list[int] = []
        i = at + 1
        while i < extent.last and len(items) < RELATED_ITEMS and _is_item(groups[i]):
            if not groups[i].blank:
                items.append(i)
            i += 1
        if len(items) >= least:
            found.update(items)
    return frozenset(found)


def _least_items(one: Group) -> int:
    """How many headlines must follow a line for it to open a box within the text; 0 where it opens none."""
    if one.verdict.rule == "related-heading":
        return 0 if _is_doubtful(one) else 1
    return 2 if one.whole.key in furniture.MORE else 0  # one line after "Xem thêm" may be the author's heading


def _is_doubtful(one: Group) -> bool:
    """Whether a heading of other stories may as well be the author's, over a list of his own."""
    return one.whole.key in furniture.RELATED_DOUBTFUL


def _is_item(one: Group) -> bool:
    return (
        one.blank
        or (one.verdict.open and not one.whole.prose and not one.whole.ends)
        or one.verdict.rule == "date-line"
    )
