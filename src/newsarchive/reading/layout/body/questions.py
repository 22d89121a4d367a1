"""Questions that stand on a line of their own: an interviewer's, or a heading that asks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsarchive.nouns.ledger import Role
from newsarchive.reading.language import begins_wide
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.lines.line import Line

QUESTION_SENTENCES = 3  # of one question, what leads up to it included
ANSWER_WORDS = 6  # of what follows a heading that asks
STANZA = 2  # lines of verses before their last
NEAR = 5  # a line with two on either side
ALONE_LEAST = 4  # words of a question that heads a paragraph by its place alone …
ALONE_OVER = 15  # … and of that paragraph
LONG_WORDS = 15  # of paragraphs over and under a short question that heads the latter …
LONG_WIDE = 40  # … and code points of them in Chinese
ADDRESSED_WORDS = 15  # of what an interviewer says to whom he asks, without a question mark
THANKS_WORDS = 8
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
_ROW_SIGNS = frozenset("·•●▪■►▶›»-–")
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
    if not (one.verdict.open and one.whole.asks and (one.whole.words > 2 or begins_wide(one.whole.shown))):
        return False
    return sum(map(one.whole.shown.count, (". ", "? ", "! ", "。"))) < QUESTION_SENTENCES


def is_row(groups: Sequence[Group], at: int) -> bool:
    """Whether a question stands in a list of headlines: one beside it has the same sign before it, and asks nothing."""
    sign = groups[at].whole.shown[0]
    if sign not in _ROW_SIGNS:
        return False
    beside = [one.whole for one in (*groups[max(0, at - 1) : at], *groups[at + 1 : at + 2]) if not one.blank]
    return any(line.shown[0] == sign and not (line.asks or line.ends or line.prose) for line in beside)


def asks_somebody(one: Group) -> bool:
    """Whether a question addresses whom it asks."""
    return bool(_ASKS.match(one.whole.shown))


def is_put_to_somebody(line: Line) -> bool:
    """Whether a line asks whom it names at its end ("… thì sao, thưa cô?"), as no headline of another story does."""
    return line.asks and _TO_WHOM.search(line.shown) is not None


_TO_WHOM = re.compile(r",\s(?:thưa|kính thưa)\s[^,.?]{1,30}\?$|,\s(?:sir|madam|Minister|Madame|Monsieur|Pak|Bu)\s?\?$")


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


def parts(before: Group | None, one: Group, after: Group | None) -> bool:
    """Whether a short question stands among paragraphs that all say much more: it heads the one after it.

    before: None where something else than the text stands over it.
    """
    line = one.whole
    if not one.verdict.open or not line.asks or line.shown[0] in _QUOTES or _GOES_ON.match(line.shown):
        return False
    if line.words > HEADING_ASKS_WORDS or (line.words == 1 and not begins_wide(line.shown)) or _TOLD.search(line.shown):
        return False
    if after is None or not after.verdict.open or not _is_long(after.whole):
        return False
    if before is None or before.verdict.role in (Role.CAPTION, Role.RELATED):
        return True
    return before.whole.ends and _is_long(before.whole)


_TOLD = re.compile(r"[:：]\s*[^\s\d]")  # the author tells who asks: "Ông hỏi: …"

# With these the author goes on and asks himself, or asks what needs no answer.
_GOES_ON = re.compile(
    r"(?:Nhưng|Mà|Hay|Hoặc|Bởi|Thì|But|Or|Mais|Ou|Car|Tetapi|Tapi|Atau"
    r"|Liệu|Phải chăng|Chẳng lẽ|Lẽ nào|Biết đâu|Chẳng phải|Ai ngờ|Ai mà|Isn['’]t|Wasn['’]t|Aren['’]t|Who knows"
    r"|Bukankah|Mungkinkah|N['’]est-ce|Peut-être|Qui sait)(?!\w)|[但可而或]|难道|難道|莫非"
)


def _is_long(line: Line) -> bool:
    return line.words >= LONG_WORDS or (begins_wide(line.shown) and len(line.shown) >= LONG_WIDE)


def addresses(one: Group, after: Group | None) -> bool:
    """Whether one short sentence is said to somebody, and a paragraph answers: in an interview, the interviewer's."""
    line = one.whole
    if not one.verdict.open or line.words > ADDRESSED_WORDS or ". " in line.shown or not _TO_YOU.match(line.shown):
        return False
    return after is not None and after.verdict.open and _is_long(after.whole)


_TO_YOU = re.compile(r"(?:Vous|Votre|Vos|You|Your|Anda|您)(?!\w{2})")


def thanks(before: Group | None, one: Group, after: Group | None) -> bool:
    """Whether an interviewer takes his leave: both begin to speak with a dash ("- Xin cảm ơn cô!"), or he ends it."""
    line = one.whole
    if line.words > THANKS_WORDS or before is None:
        return False
    if line.shown[0] in _DASHES:
        return before.whole.shown[0] == line.shown[0] and bool(_THANKS.match(line.shown))
    return after is None and line.shown[-1] in "!.！。" and bool(_THANKS_YOU.fullmatch(line.shown))


_DASHES = "-–—"
_THANKS = re.compile(
    r".\s?(?:(?:Vâng|Dạ|Xin|Trân trọng|Chân thành|xin|trân trọng|chân thành),?\s){0,3}[Cc][ảá]m ơn\s"
    r"|.\s?(?:Merci|Thank you|Terima kasih|谢谢|謝謝)"
)


# Said to whom was asked, and to nobody else: no reader and no sponsor is thanked so.
_THANKS_YOU = re.compile(
    r"(?:(?:Vâng|Dạ|Xin|Trân trọng|Chân thành|xin|trân trọng|chân thành),?\s){0,3}[Cc][ảá]m ơn\s"
    r"(?:ông|bà(?! con)|anh|chị|cô|chú|bác|em|cụ|thầy|bác sĩ|luật sư|nhà (?:văn|thơ|báo|giáo|sử học|nghiên cứu)"
    r"|nghệ (?:sĩ|nhân)|giáo sư|tiến sĩ|đồng chí|bộ trưởng|thứ trưởng|giám đốc|chủ tịch|đại sứ|huấn luyện viên"
    r"|chuyên gia|kiến trúc sư|đạo diễn|GS|PGS|TS|BS)"
    r"(?: [\w.]+){0,5}[!.]"
    r"|(?:Thank you|Thanks)(?: very much| so much)?(?:,? (?:sir|madam|doctor|professor|minister|Mr|Mrs|Ms|Dr|Prof)\b"
    r"[^!?]{0,30})?[!.]"
    r"|Merci(?: beaucoup| à vous)?(?:,? (?:monsieur|madame|docteur|professeur)\b[^!?]{0,30})?[!.]"
    r"|Terima kasih(?: banyak)?(?:,? (?:pak|bu|bapak|ibu|dok|dokter|prof)\b[^!?]{0,30})?[!.]"
    r"|[谢謝]{2}(?:您|你)?[^，。]{0,12}[！。]",
    re.IGNORECASE,
)


def heads(one: Group, before: Group | None, after: Group | None) -> bool:
    """Whether a short question heads the paragraph after it: one of its own kind beside it makes it the author's."""
    if one.whole.words > HEADING_ASKS_WORDS or not _OPENS.match(one.whole.shown):
        return False
    if after is None or not after.verdict.open or after.whole.asks or after.whole.words < ANSWER_WORDS:
        return False
    return before is None or (before.whole.shown[-1:] not in ":,;" and not is_question(before))
