"""Where the article's text begins and ends among a page's lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.body import datelines, own_texts, posts, summaries, verses, walls
from newsarchive.reading.layout.body.caption_words import announces
from newsarchive.reading.layout.foot import pen_names
from newsarchive.reading.layout.paragraphs import Group, last_shown
from newsarchive.reading.lines import imprints, threads
from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import rule_names
from newsarchive.reading.words import desks, signatures

SENTENCE_LEAST = 3  # words: a shorter line with a stop may be an abbreviation
# A page without running text is read all the same where so many of its open lines end as sentences or verses do.
VERSE_SHARE = 0.3
VERSE_ENDS = ",;:.!?…—-。，！？"
# A comment heading near the top is a tool: what comes after is the text, not the comments.
BEFORE_COMMENTS = 0.5
# A poem has stanzas: so many, each of so many lines.
STANZAS = 2
STANZA_LINES = 3
LINES_BETWEEN = 2  # lines without a stop between the text and a closing sentence ("Xin cảm ơn ông!")
OPENS_COMMENTS = frozenset({"comment-heading", "comment-count", "numbered-comment"})
END_MARKS = ("./.", "/.", "■", "∎")
COMMENTS_LONGER = 0.5  # … and after a signature they may be twice as long as it: more than that is the article itself
ENOUGH_WORDS = 150  # of text before a comment heading: by then the article has been told, however long the comments are
_ENDS = frozenset({"source-label", "taken-from", "author-label", "desk-signature", rule_names.EDITOR,
                   "tag-list", "hashtags", "poster-label", "editor-in-charge", "by-line", "signature"})  # fmt: skip


LIST_ITEMS = 20  # of one list, as far as it is followed back
# Rules of furniture that an item of the author's list may look like.
LISTED = frozenset({"site-contact", "visit-counter", "section-name", "lone-number"})
SIGNED_LINES = 14  # short lines between the last paragraph and what ends the article
BROKEN_WORDS = 12  # of a sentence in which a capture breaks off; a shorter line may be a headline of another story
PASSED_OVER = frozenset({"related-link"})  # one line of another story, with the text going on after it
COLONS = (":", "：")
ANNOUNCING_WORDS = 12  # of a sentence with a colon that opens a text; a shorter line is a kicker or a label
_BULLETED = re.compile(r"(?:[-–—•·*+►▶●■]\s?|\d{1,2}[.)/]\s|[a-hđ][.)]\s)\S")
# "(Còn nữa)"; "Địa điểm: Nhà văn hóa thôn"; "Hà Nội, ngày 12 tháng 3 năm 2021" under a letter.
_CLOSING = re.compile(
    r"\((?:[Cc]òn (?:nữa|tiếp)|[Hh]ết|[Kk]ỳ sau|[Tt]o be continued|à suivre|[Bb]ersambung|未完待续)[^()]{0,40}\)"
    r"|(?:Thời gian|Địa điểm|Giá vé|Số tài khoản|Chủ tài khoản|Thành phần) ?: ?\S.{1,200}"
    r"|[^\W\d_a-z][^,.;:\d]{1,30}, ngày \d{1,2}(?:/\d{1,2}/| tháng \d{1,2} năm )\d{4}"
)
# On whose behalf a document is signed, and in what office: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "KT. GIÁM ĐỐC".
SIGNS_FOR = re.compile(
    r"(?:T/?M|K/?T|T/?L|TUQ|Q)\.\s?[^\W\d_a-z][^\d.:]{3,60}"
    r"|(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|BÍ THƯ|CHÁNH VĂN PHÒNG|HIỆU TRƯỞNG|TRƯỞNG BAN|BỘ TRƯỞNG|CỤC TRƯỞNG)"
)
_NOTE = re.compile(r"(?:\[\d{1,2}\]|\(\d{1,2}\)|\*{1,3}\s?[^\W\d_])\s?\S.{12}")


@dataclass(frozen=True, slots=True)
class Extent:
    """first, last: indices of the groups in which the text begins and ends (both within).

    cut: index from which all belongs to comments, other stories or the foot; the number of groups if nothing does.
    """

    first: int
    last: int
    cut: int


def find(groups: Sequence[Group]) -> Extent | None:
    """The extent of the text; None where the page has no running text at all."""
    texts = own_texts.without_imprint(groups, [i for i, one in enumerate(groups) if one.running]) or _verses(groups)
    texts = _with_verses(groups, own_texts.behind_heads(groups, own_texts.without_polls(groups, texts)))
    if not texts:
        return None
    answered = next((at for at in posts.later(groups) if at > texts[0]), len(groups))
    cut = min(_cut(groups, texts), answered)
    before = [i for i in texts if i < cut]
    if not before:
        return Extent(texts[0], texts[-1], len(groups))
    return Extent(_opening(groups, before[0]), _stretch(groups, before[-1], cut), cut)


def _with_verses(groups: Sequence[Group], texts: list[int]) -> list[int]:
    """The texts with the lines of poems; over the first of all the name of a poem may be the headline."""
    poems = verses.of(groups)
    if not poems:
        return texts
    first = min([*texts[:1], *(at for at, rule in poems.items() if rule == verses.VERSE)])
    return sorted({*texts, *(at for at in poems if at >= first)})


def _verses(groups: Sequence[Group]) -> list[int]:
    """The lines of a poem, or short sentences, where there is no longer text."""
    if stanzas := _stanzas(groups):
        return stanzas
    opened = [i for i, one in enumerate(groups) if one.verdict.open]
    ended = [i for i in opened if groups[i].whole.shown[-1:] in VERSE_ENDS and groups[i].whole.words >= SENTENCE_LEAST]
    sentences = any(groups[i].whole.ends for i in ended) or sum(map(_is_clause, (groups[i] for i in ended))) > 1
    return ended if sentences and len(ended) >= VERSE_SHARE * len(opened) else []


def _is_clause(one: Group) -> bool:
    """Whether a line is a clause of a decision, as long as a sentence ("Căn cứ Luật Viên chức ngày …;")."""
    return one.whole.shown[-1:] in ";；" and one.whole.words >= BROKEN_WORDS


def _stanzas(groups: Sequence[Group]) -> list[int]:
    """The lines of stanzas: several runs of short lines without a blank one between, each ending as a sentence does.

    Entries of a menu and headlines of other stories stand in runs too, but do
    not end with a stop.
    """
    runs: list[list[int]] = [[]]
    for i, one in enumerate(groups):
        if one.verdict.open and not one.blank and not signatures.is_signature(one.whole.shown):
            runs[-1].append(i)
        elif runs[-1]:
            runs.append([])
    found = [run for run in runs if len(run) >= STANZA_LINES and groups[run[-1]].whole.ends]
    return [i for run in found for i in run] if len(found) >= STANZAS else []


def _cut(groups: Sequence[Group], texts: Sequence[int]) -> int:
    """Where the page goes over to comments, to other stories or to its foot."""
    total = sum(groups[i].whole.words for i in texts)
    seen = 0
    ended = told = False  # told: the article's dateline has come
    prose = set(texts)
    dateline = datelines.own(groups, texts)
    wall: list[int] = []  # the groups since the last running text
    for i, one in enumerate(groups):
        if one.blank:
            continue
        if i in prose:
            if wall and (end := walls.end(groups, wall, walls.Told(seen, total - seen, ended, texts[0]))) is not None:
                return _after_sentences(groups, wall, end)
            if dateline and dateline == datelines.of(one.whole.shown):
                if told and wall:
                    return wall[-1]  # the headline of another story
                told = True
            wall = []
            seen += one.whole.words
            ended = one.whole.shown.endswith(END_MARKS)
            continue
        if seen:
            wall.append(i)
            ended = ended or _is_end(one)
        if _opens_other(one, seen, total, ended):
            if one.verdict.role is Role.RELATED and summaries.goes_on(groups, i, texts):
                ended = False
                continue
            return i
    return len(groups)


def _after_sentences(groups: Sequence[Group], wall: Sequence[int], end: int) -> int:
    """`end`, or what follows the short sentences with which a text ends right over it: no list begins with them."""
    if end != wall[0]:
        return end
    return next((i for i in wall if not (_is_sentence(groups[i]) and _closes_text(groups[i]))), end)


def _closes_text(one: Group) -> bool:
    return one.verdict.open and not one.whole.asks


def _opens_other(one: Group, seen: int, total: int, ended: bool) -> bool:
    """Whether a group opens the readers' comments, or other stories after a text that has ended."""
    if seen and threads.is_post(one.verdict.pieces):
        return True
    if one.verdict.rule in OPENS_COMMENTS:
        return seen >= min(BEFORE_COMMENTS * total, ENOUGH_WORDS) or (
            ended and seen >= COMMENTS_LONGER * (total - seen)
        )
    return (
        one.verdict.role is Role.RELATED
        and ended
        and seen > 0
        and one.verdict.rule in ("related-heading", "related-bullet")
    )


def _is_end(one: Group) -> bool:
    """A source or a signature after text, or the page's tools for it, which end an article."""
    return one.verdict.rule in _ENDS or (one.verdict.open and (_signs(one) or bool(_FROM.fullmatch(one.whole.shown))))


# "Nguồn: Báo Khoa học và Phố núi" on a line of its own, whatever letters the name has.
_FROM = re.compile(
    r"[(\[]?(?:Nguồn(?: tin| bài)?|NGUỒN(?: TIN| BÀI)?|Theo nguồn|Source|Sumber)"
    r" ?: ?[^\W\d_a-z][^()\[\]:.,!?]{2,60}[)\]]?"
)


def _opening(groups: Sequence[Group], first: int) -> int:
    """`first`, or the first of what opens the text before it: headlines end with no stop and no colon.

    That is short sentences, a salutation, or a sentence that announces what somebody says.
    """
    for i in range(first - 1, -1, -1):
        one = groups[i]
        if one.blank:
            continue
        sentence = one.whole.shown.endswith(".") and one.whole.ends and one.whole.words >= SENTENCE_LEAST
        announces = one.whole.shown.endswith(COLONS) and one.whole.words >= ANNOUNCING_WORDS
        if not (one.verdict.open and (sentence or announces or one.whole.shown.endswith(","))):
            break
        first = i
    return first


def _stretch(groups: Sequence[Group], last: int, cut: int) -> int:
    """`last`, or the last of what goes on with the text after it.

    Short sentences do, with a caption or a heading between at most; so do the
    items of a list that a line with a colon announces, or what is seen on pictures, numbered notes, and the
    sentence in which the whole capture breaks off.
    """
    pictured = announces(groups[last].whole.shown)  # what stands under such a line is seen on pictures
    between, announced = 0, groups[last].whole.shown.endswith(COLONS)
    for i in range(last + 1, cut):
        one = groups[i]
        if one.blank or one.verdict.rule in PASSED_OVER:
            continue
        listed = announced and _is_item(groups, i)
        if not (one.verdict.open or (listed and one.verdict.rule in LISTED)) or _signs(one):
            break
        if not listed and imprints.is_imprint(one.whole):
            break
        announced = listed or one.whole.shown.endswith(COLONS)
        if (
            listed
            or _is_sentence(one)
            or _CLOSING.fullmatch(one.whole.shown)
            or _NOTE.match(one.whole.shown)
            or _breaks_off(groups, last, i)
            or _is_row(groups, last, i)
            or (pictured := pictured or announces(one.whole.shown))
        ):
            last, between = i, 0
        elif (between := between + 1) > LINES_BETWEEN:
            break
    return _signed_lines(groups, last, cut)


def _signed_lines(groups: Sequence[Group], last: int, cut: int) -> int:
    """`last`, or the last of the short lines after it that stand before what ends the article.

    A list, verses or captions do; where a menu or other stories follow without a
    sign that the article has ended, nobody could tell them from these.
    """
    lines: list[int] = []
    for i in range(last + 1, cut):
        one = groups[i]
        if one.blank:
            continue
        if one.verdict.rule in _ENDS or (one.verdict.open and _signs(one)):
            return _before_name(groups, lines, last)
        if SIGNS_FOR.fullmatch(one.whole.shown):
            return last
        lines.append(i)
        if not one.verdict.open or len(lines) > SIGNED_LINES:
            break
    return last


def _before_name(groups: Sequence[Group], lines: Sequence[int], last: int) -> int:
    """The last of `lines`, or the one before it where that one is the name of who wrote what they are the end of."""
    shown = groups[lines[-1]].whole.shown if lines else ""
    signed = (
        pen_names.is_in_capitals(shown)
        or (shown and (pen_names.is_short(shown) or pen_names.of_genre(shown) is not None))
        or pen_names.are_in_capitals(shown)
        or desks.is_group(shown)
        or signatures.signs_with_office(shown)
    )
    return [last, *lines][-2 if signed else -1]


_signs = walls.signs


def _is_sentence(one: Group) -> bool:
    return one.whole.ends and one.whole.words >= SENTENCE_LEAST


def _is_row(groups: Sequence[Group], last: int, at: int) -> bool:
    """Whether a line says of whom it tells as two of the last of the text do, and names one of the same."""
    match = _ROW.match(groups[at].whole.shown)
    if match is None or imprints.is_imprint(groups[at].whole):
        return False
    told = [
        row["whom"] for i in range(max(0, last - ROWS_REACH), last + 1) if (row := _ROW.match(groups[i].whole.shown))
    ]
    return len(told) > 1 and any(whom in groups[at].whole.shown for whom in told)


# "Gang Thép: Tú (74'), Đạt (90+4')"
_ROW = re.compile(r"(?P<whom>[^\W\d_a-z][^:.,;!?]{1,30}): \S")
ROWS_REACH = 8  # groups from the end of the text, in which such rows are looked for


def _breaks_off(groups: Sequence[Group], last: int, at: int) -> bool:
    """Whether the capture ends with this line, or a wall hides the rest, and it goes on with the text before it."""
    if groups[at].whole.words < BROKEN_WORDS or groups[last].whole.shown.endswith(END_MARKS):
        return False
    if next((one.verdict.rule == "paywall" for one in groups[at + 1 :] if not one.blank), False):
        return True
    others = [i for i in range(last + 1, len(groups)) if i != at and not groups[i].blank]
    if not others or (last_shown(groups, at) == last and _is_left_open(groups[at].whole.shown)):
        return True
    between = len(others) <= LINES_BETWEEN and others[-1] < at and all(groups[i].verdict.open for i in others)
    return between and _is_left_open(groups[at].whole.shown)


def _is_left_open(text: str) -> bool:
    """Whether a line breaks off by its own words: within a quotation, or after a word that leads to another."""
    quoted = text.rfind("«") > text.rfind("»") or text.rfind("“") > text.rfind("”")
    return quoted or bool(_LEADS_ON.search(text[-LAST_WORD:]))


LAST_WORD = 12  # code points in which the last word of a line is looked for
# No headline ends with one of these.
_LEADS_ON = re.compile(
    r"\s(?:và|của|là|với|được|bị|những|các|mà|nhưng|hoặc|cùng|trong|tại|bởi|vì|nên|rằng|cho|and|of|the|a|an|with|for|that"
    r"|but|or|by|from|was|were|is|are|had|has|et|de|des|du|la|le|les|un|une|que|qui|dans|pour|avec|sur|ses|son|sa|dan"
    r"|yang|di|ke|dari|untuk|dengan|pada|oleh|karena|para|serta)$"
)


def announced(groups: Sequence[Group], at: int) -> bool:
    """Whether a line stands in a list that a line of the text with a colon announces, with no blank line between."""
    for i in range(at - 1, max(-1, at - 1 - LIST_ITEMS), -1):
        one = groups[i]
        if one.blank or one.whole.prose:
            return one.whole.shown.endswith(COLONS) and i == at - 1
        if one.whole.shown.endswith(COLONS) and one.verdict.open:
            return True
    return False


def _is_item(groups: Sequence[Group], at: int) -> bool:
    """Whether a line after an announcing colon is an item.

    By its bullet or number, or since it follows at once on an item that does not end as a sentence.
    """
    before = groups[at - 1]
    return bool(_BULLETED.match(groups[at].whole.shown)) or not (before.blank or before.whole.ends)


def echoes(line: Line, words: frozenset[str]) -> float:
    """The share of a line's different words that are among `words` (folded), from 0 to 1."""
    own = set(line.tokens) if line.key else set()
    return len(own & words) / len(own) if own else 0.0
