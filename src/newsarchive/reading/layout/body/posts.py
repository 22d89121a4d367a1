"""Threads of a forum that print each part of a post's head on a line of its own: which lines are whose post.

"27-12-2011, 10:41 PM" / "#2" / the account / its rank: the first post is the
article, those after it are comments.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsarchive.nouns.lazy import latest
from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.paragraphs import Group, last_shown, printed
from newsarchive.reading.lines.rows.labels import Piece
from newsarchive.reading.lines.rules import LIKELY, SURE, Verdict
from newsarchive.reading.words import vocabulary

NUMBER_LENGTH = 8  # code points of a post's number
HEAD_LENGTH = 120  # … and of the line that says who wrote it, and when
ACCOUNT_WORDS = 4  # of an account or a rank
ACCOUNT_LINES = 3  # the account, its rank, its title

_NUMBER = re.compile(r"#(\d{1,5})|(\d{1,5})#")
_JOINED = vocabulary.table(
    "tham gia | tham gia ngày | ngày tham gia | gia nhập | joined | join date | inscrit le | inscription | bergabung"
    " | registered | member since | 注册时间"
)
# "bởi quatmo » 27/12/2011 11:20", "Post by quatmo » Tue Dec 27, 2011 11:20 pm".
_WRITTEN = re.compile(
    r"(?:(?:Post|Bài gửi|Bài viết|Gửi|Message|Pesan|Postingan)\s)?(?:by|bởi|par|oleh)\s\S[^»]{1,40}\s»"
    r"\s[^»]{0,30}\d{4}.{0,20}"
)


@latest
def later(groups: Sequence[Group]) -> tuple[int, ...]:
    """Where the posts after the first begin; nothing where the page is no thread.

    It is one where posts are numbered one after the other and a day or the card of
    a writer stands beside the number (a list of ten best things has none), or
    where several lines say in the same form who wrote what follows.
    """
    if not _has_signs(groups):
        return ()
    if footed := _footed(groups):
        return tuple(at + 1 for at in footed if at + 1 < len(groups))
    if days := _numbered_days(groups):
        return tuple(days[1:])
    numbers = _numbers(groups)
    if len(numbers) > 1 and numbers[0][0] + 1 == numbers[1][0] and _is_told(groups, numbers[1][1]):
        return tuple(_beginning(groups, at) for _, at in numbers[1:])
    return tuple(_titled(groups, at) for at in _written(groups)[1:])


def first_head(groups: Sequence[Group], until: int, title: int | None) -> dict[int, Verdict]:
    """The verdicts on the head of the first post. until: where its text begins."""
    if not _has_signs(groups):
        return {}
    if footed := _footed(groups):
        return _card(groups, footed[0], range(0 if title is None else title + 1, until))
    days = _numbered_days(groups)
    if days and days[0] < until:
        return {days[0]: _dated(groups[days[0]])}
    written = _written(groups)
    if len(written) > 1 and written[0] < until:
        return {written[0]: _parted(groups[written[0]])}
    numbers = _numbers(groups)
    if len(numbers) < 2 or numbers[0][1] >= until or not later(groups):
        return {}
    number = numbers[0][1]
    found: dict[int, Verdict] = {}
    day = last_shown(groups, number)
    if day is not None and groups[day].verdict.role is Role.PUBLISHED:
        found[day] = groups[day].verdict
    found.update(_joined(groups, range(0 if title is None else title + 1, number)))
    for at in range(number + 1, until):
        if at == title or at > number + ACCOUNT_LINES:
            break
        if _is_account(groups[at]):
            found[at] = Verdict(Role.BYLINE, "thread-starter", LIKELY)
    return found


def _has_signs(groups: Sequence[Group]) -> bool:
    """Whether a page has the sign before a post's number, or the one behind its writer: no post is known without."""
    text = printed(groups)
    return "#" in text or "»" in text


# "15-08-2017, 08:47 AM #1"
_NUMBERED_DAY = re.compile(r"[^#]{6,40}\d[^#]{0,10}\s(?P<mark>#(?P<number>\d{1,5}))")


def _numbered_days(groups: Sequence[Group]) -> list[int]:
    """The days behind which the numbers of posts stand, if they begin with the first and one more follows it."""
    found = [
        (int(match["number"]), at)
        for at, one in enumerate(groups)
        if one.verdict.role is Role.PUBLISHED and "#" in one.whole.shown and (match := _numbered(one))
    ]
    return [at for _, at in found] if [number for number, _ in found[:2]] == [1, 2] else []


def _numbered(one: Group) -> re.Match[str] | None:
    return _NUMBERED_DAY.fullmatch(one.lines[0].text.rstrip()) if len(one.lines[0].text) <= HEAD_LENGTH else None


def _dated(one: Group) -> Verdict:
    """The verdict on such a line: the day, and the number behind it."""
    line = one.lines[0]
    number = line.text.rindex("#")
    pieces = (
        Piece(0, number, Role.PUBLISHED, "date-line", 0),
        Piece(number, len(line.text), Role.NAVIGATION, "post-number", number),
    )
    return Verdict(Role.PUBLISHED, "date-line", SURE, pieces)


def _footed(groups: Sequence[Group]) -> list[int]:
    """The lines under posts that say who wrote them, when, and their number, if they begin with the first."""
    found = [at for at, one in enumerate(groups) if one.verdict.pieces and "#" in one.whole.shown and _foot(one)]
    first = found and (match := _foot(groups[found[0]])) is not None and match["number"] == "1"
    return found if first and any(one.running for one in groups[: found[0]]) else []


def _foot(one: Group) -> re.Match[str] | None:
    text = one.lines[0].text
    roles = [piece.role for piece in one.verdict.pieces]
    dated = Role.BYLINE in roles and Role.PUBLISHED in roles and len(text) <= HEAD_LENGTH
    return _FOOT.fullmatch(text.rstrip()) if dated else None


# "bacnamky67, 14/11/18 lúc 20:36 #1"
_FOOT = re.compile(r"\s*(?P<who>[^,#]{1,40}), (?P<day>[^#]{6,40}?)\s+#(?P<number>\d{1,5})")


def _card(groups: Sequence[Group], foot: int, over: range) -> dict[int, Verdict]:
    """The verdicts on the line under the first post, and on its writer's card, which begins with his account."""
    match = _foot(groups[foot])
    if match is None:
        return {}
    who, day, number = match.start("who"), match.start("day"), match.end("day")
    pieces = (
        Piece(0, day, Role.BYLINE, "poster-label", who),
        Piece(day, number, Role.PUBLISHED, "published-label", day),
        Piece(number, len(groups[foot].lines[0].text), Role.NAVIGATION, "post-number", number),
    )
    found = {foot: Verdict(Role.BYLINE, "poster-label", SURE, pieces)}
    named = False
    for at in over:
        if groups[at].whole.shown == match["who"]:
            found[at] = Verdict(Role.BYLINE, "poster-label", LIKELY)
            named = True
        elif named and _is_account(groups[at]):
            found[at] = Verdict(Role.NAVIGATION, "member-card", LIKELY)
    return found


def _joined(groups: Sequence[Group], over: range) -> dict[int, Verdict]:
    """The day on which the writer joined, under its label: it is not that of the post."""
    card = Verdict(Role.NAVIGATION, "member-card", LIKELY)
    found: dict[int, Verdict] = {}
    for at in over:
        before = last_shown(groups, at) if groups[at].verdict.role is Role.PUBLISHED else None
        if before is not None and groups[before].whole.key in _JOINED:
            found.update({before: card, at: card})
    return found


def _numbers(groups: Sequence[Group]) -> list[tuple[int, int]]:
    """The numbers that stand alone on a line as those of posts do, and where."""
    found: list[tuple[int, int]] = []
    for at, one in enumerate(groups):
        text = one.lines[0].text
        if len(text) <= NUMBER_LENGTH and "#" in text and (match := _NUMBER.fullmatch(text.strip())):
            found.append((int(match[1] or match[2]), at))
    return found


def _written(groups: Sequence[Group]) -> list[int]:
    """The lines that say who wrote the post under them, and when."""
    return [at for at, one in enumerate(groups) if "»" in one.lines[0].text and _is_head(one)]


def _parted(one: Group) -> Verdict:
    """The verdict on such a line: the account before the sign, the day after it."""
    line = one.lines[0]
    day = line.text.index("»") + 1
    who = Piece(0, day, Role.BYLINE, "thread-starter", 0)
    return Verdict(Role.BYLINE, who.rule, SURE, (who, Piece(day, len(line.text), Role.PUBLISHED, "date-line", day)))


def _is_told(groups: Sequence[Group], number: int) -> bool:
    """Whether a day stands over a number, or a day or a writer's card in the few lines under it."""
    before = last_shown(groups, number)
    if before is not None and _is_day(groups[before]):
        return True
    under = [one.verdict for one in groups[number + 1 : number + 1 + 2 * ACCOUNT_LINES] if not one.blank]
    return any(one.role is Role.PUBLISHED or one.rule == "member-card" for one in under[: ACCOUNT_LINES + 1])


def _is_day(one: Group) -> bool:
    """Whether a line tells when a post was written."""
    return one.verdict.role is Role.PUBLISHED or one.whole.shown.startswith("发表于")


def _is_head(one: Group) -> bool:
    return len(one.whole.text) <= HEAD_LENGTH and bool(_WRITTEN.fullmatch(one.whole.shown))


def _is_account(one: Group) -> bool:
    return not one.blank and one.verdict.open and one.whole.words <= ACCOUNT_WORDS and not one.whole.ends


def _beginning(groups: Sequence[Group], number: int) -> int:
    """Where the post with this number begins: with its day, or with the card of its writer over that."""
    at = last_shown(groups, number)
    if at is None or not _is_day(groups[at]):
        return number
    start, card = at, last_shown(groups, at)
    while card is not None and groups[card].verdict.rule == "member-card":
        start, card = card, last_shown(groups, card)
    if start != at:
        for _ in range(ACCOUNT_LINES):
            if card is None or not _is_account(groups[card]):
                break
            start, card = card, last_shown(groups, card)
    return start


def _titled(groups: Sequence[Group], head: int) -> int:
    """Where a post begins whose head says who wrote it: with its title, where that says what it answers."""
    at = last_shown(groups, head)
    return at if at is not None and groups[at].whole.shown.startswith(("Re:", "Re ", "RE:")) else head
