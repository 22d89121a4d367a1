"""Questions that stand on a line of their own: an interviewer's, or a heading that asks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.paragraphs import Group

QUESTION_SENTENCES = 3  # of one question, what leads up to it included
ANSWER_WORDS = 6  # of what follows a heading that asks
STANZA = 2  # lines of verses before their last
NEAR = 5  # a line with two on either side
ALONE_LEAST = 4  # words of a question that heads a paragraph by its place alone …
ALONE_OVER = 15  # … and of that paragraph
HEADING_ASKS_WORDS = 12  # of a heading that asks; a longer line is a paragraph

_QUOTES = "\"“'‘«-–—"  # somebody in the text asks
_ASKS = re.compile(
    r"(?:xin (?:bộ trưởng|ông|bà|anh|chị|đồng chí|thứ trưởng|đại sứ|giáo sư|cho)|thưa (?:ông|bà|anh|"
    r"chị|bộ trưởng|đồng chí|đại sứ|tiến sĩ|giáo sư|bác sĩ)|(?:pv|hỏi|phóng viên|q|question|mc|nhà "
    r"báo)\s*[:：.]|(?:theo|vậy) (?:ông|bà|anh|chị|bộ trưởng)"
    r"|(?:ông|bà|anh|chị|bộ trưởng|đồng chí) (?:có thể|đánh giá|nghĩ|nhận định|cho biết)|could you|"
    r"can you|how do you|what do you|do you|why do|what is your|pouvez-vous|comment|bagaimana|apa|"
    r"请问|您)",
    re.I,
)
# What a heading that asks begins with.
_OPENS = re.compile(
    r"(?:who|what|when|where|why|how|which|is it|can|should|will|does|do|are)\b"
    r"|(?:qui|que|qu['’]|quel(?:le)?s?|quand|où|pourquoi|comment|combien|faut-il|peut-on|est-ce|à quoi|de quoi)\b"
    r"|(?:apa|siapa|mengapa|kenapa|bagaimana|kapan|di mana|dimana|berapa|apakah)\b"
    r"|(?:vì sao|tại sao|làm thế nào|làm sao|đâu là|khi nào|bao giờ|ai (?!cũng|nấy|đó|ơi|bảo|ngờ)\w"
    r"|(?:cần|nên|phải|được) (?:làm|ăn|uống|học|mua|chọn|biết|chuẩn bị) gì|làm gì (?:khi|để|nếu|trước|sau)|có nên"
    r"|thế nào là|điều gì|bao nhiêu|ở đâu)\b"
    r"|(?:什么|为什么|为何|怎么|如何|谁|哪些|何时|是否)",
    re.I,
)


def is_question(one: Group) -> bool:
    """Whether a group is a question by itself: two words do not ask anybody."""
    if not (one.verdict.open and one.whole.asks and one.whole.words > 2):
        return False
    return sum(map(one.whole.shown.count, (". ", "? ", "! ", "。"))) < QUESTION_SENTENCES


def asks_somebody(one: Group) -> bool:
    """Whether a question addresses whom it asks."""
    return bool(_ASKS.match(one.whole.shown))


def ends_stanza(before: Sequence[Group]) -> bool:
    """Whether a question is the last of verses: the lines right over it are short and end with no stop."""
    return len(before) == STANZA and all(
        one.verdict.open and not one.blank and not one.whole.prose and not one.whole.ends and one.whole.words > 1
        for one in before
    )


def stands_alone(near: Sequence[Group]) -> bool:
    """Whether a short question stands between blank lines, under a paragraph and over a long one: it heads that.

    near: the question with the two groups on either side.
    """
    if len(near) < NEAR or not (near[1].blank and near[3].blank):
        return False
    before, one, after = near[0], near[2].whole, near[4]
    if not ALONE_LEAST <= one.words <= HEADING_ASKS_WORDS or one.shown[0] in _QUOTES:
        return False
    told = before.verdict.role is Role.CAPTION or before.whole.ends
    return told and after.running and after.whole.words >= ALONE_OVER


def heads(one: Group, before: Group | None, after: Group | None) -> bool:
    """Whether a short question heads the paragraph after it: one of its own kind beside it makes it the author's."""
    if one.whole.words > HEADING_ASKS_WORDS or not _OPENS.match(one.whole.shown):
        return False
    if after is None or not after.verdict.open or after.whole.asks or after.whole.words < ANSWER_WORDS:
        return False
    return before is None or (before.whole.shown[-1:] not in ":,;" and not is_question(before))
