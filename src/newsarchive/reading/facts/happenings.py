"""What a dated clause says happened: whether it reports an event, and the words that name it.

A clause reports one only where it shows so itself: its day is not a limit
("đến ngày …"), not the day of a law that is cited, not in the future, nothing
denies it, and a verb tells what was done (`event_words`). What is in doubt is
left out: an event that nobody reported would stand on the timeline as a fact.
"""

from __future__ import annotations

import re

from newsarchive.reading.facts import event_titles, event_words
from newsarchive.reading.facts.dated import WINDOW, Dated
from newsarchive.reading.words.patterns import compiled

DENIED_WINDOW = 90  # … and in which its verb would be denied: farther on it is something within it that is
OPEN_WINDOW = 120  # code points of a clause in which what makes it no event is looked for, where no verb is known
SUBJECT_LIMIT = (
    event_titles.TITLE_LIMIT // 2
)  # code points of who did it, where its day stands between that and what was done
SETTINGS = 6  # stretches between commas that tell where it was, at most
SUBJECT_SHORT = 30  # … in English and French, where the day of a longer one is that of a thing within it
AT_ONCE = 70  # code points of a clause in which what is done at once stands
PIECES = 8  # stretches between commas that who did it may be away from what was done
# "(TTXVN) - ", "Jakarta, CNN Indonesia -- ": an agency's dateline is no part of what happened.
_DATELINE = compiled(
    r"(?:\([^()]{1,30}\)\s?[-–—]{1,2}|[^.;:()]{2,40}(?:\s?\([^()]{1,20}\))?\s?(?:--|—)"
    r"|[A-ZĐ]\w{0,15}(?:\s[A-ZĐ]\w{0,15}){0,2}(?:\s\([^()]{1,20}\))?\s[-–])\s"
)
# "Ông cho biết ngày 20/12/2021, tỉnh đã …": the day is of what was done, not of the saying.
_SAYS_BEFORE = compiled(r"\b(?:cho biết|cho hay|thông tin|thông báo|nhớ lại|kể lại|kể|nhớ|xác nhận|thừa nhận)\s\Z")
_OPENS_CLAUSE = compiled(
    r"(?:\s?\([^()]{0,40}\))?(?:\s(?:vừa qua|vừa rồi|lalu|silam|last|dernier)\b)?"
    r"(?:[上下]午|晚[间間上]?|凌晨|清晨|早上|中午|午间|傍晚|夜[间間里]?|深夜|[当當][天日晚]"
    r"|[0-9]{1,2}[时時点點](?:[0-9]{1,2}分)?[许許左右]{0,2}){0,2}"
    r"\s?[,:\-–—)，：]?\s*"
)


def title(dated: Dated) -> str | None:
    """What happened, in the sentence's own words; None where the sentence reports nothing."""
    if event_words.CALLED_BY_DAY.search(dated.before[-WINDOW:]):
        return _around(dated)
    if _is_no_occasion(dated):
        return None
    before = dated.before[-WINDOW:]
    rest = event_words.TRAILING.sub("", dated.after, count=1)
    ends_it = not any(map(str.isalpha, rest))  # "…, Selasa (25/1/2022).": nothing follows
    if (dated.leads or event_words.BY_THEN.search(before)) and not ends_it:
        return None if event_words.ANNOUNCED.search(before) else _after(dated) or _between_commas(dated)
    if _SAYS_BEFORE.search(before):
        return _after(dated) if _past(dated.language).search(dated.after) else None
    if not dated.found.day or dated.period:
        return None
    return _before(dated) or _around(dated) or _on_occasion(dated) or _when(dated)


def _past(language: str) -> re.Pattern[str]:
    return event_words.PAST.get(language, event_words.ANY_PAST)


def _is_no_occasion(dated: Dated) -> bool:
    """Whether the date is a limit, the day of a document, one of several, or belongs to a thing."""
    text = dated.block.searched
    before = text[max(dated.sentence.start, dated.start - WINDOW) : dated.start]
    limit = event_words.NOT_WHEN_SPAN if dated.period else event_words.NOT_WHEN
    if limit.search(before) and not _was_done_by_then(dated, before):
        return True
    feast = _FEAST.search(text, dated.start, dated.end)
    if feast or event_words.NEXT.match(text, dated.end) or _is_of_another_year(dated, before):
        return True
    if any(one.search(before) for one in (event_words.DOCUMENT_NUMBER, event_words.SEVERAL_DAYS, event_words.LIFE)):
        return True
    if text[dated.end - 1 : dated.end] in _WIDE and event_words.NOT_WHEN_AFTER.match(text, dated.end):
        return True
    cited = event_words.DOCUMENT_NAME.search(before)
    if cited is None or "vào" in text[dated.start : dated.end]:
        return False
    return not event_words.DONE_WITH.search(cited["between"])


_WIDE = frozenset("日号號月年")
_FEAST = compiled(r"\bm[ồù]ng\s(?:10/3|[158]/[1345]|9/1|15/[78])(?!\d)")  # they are told by the lunar calendar


def _is_of_another_year(dated: Dated, before: str) -> bool:
    """Whether the text says that its year is one it has spoken of before ("ngày 2-7 cùng năm")."""
    if dated.found.full:
        return False
    text = dated.block.searched
    return bool(event_words.OTHER_YEAR.match(text, dated.end) or event_words.OTHER_YEAR_BEFORE.search(before))


def _was_done_by_then(dated: Dated, before: str) -> bool:
    """ "Đến chiều 22/8, đoạn kênh đã thông": a part of that day, a thing done, and nothing counted up to then.

    Or somebody did what is done at once ("Đến ngày 17/1/2023, bị cáo ra đầu thú").
    """
    when = dated.block.searched[dated.start : dated.found.end]
    if not event_words.BY_THEN.search(before):
        return False
    clause = dated.after[:OPEN_WINDOW]
    at_once = event_words.DONE_AT_ONCE.search(clause, 0, AT_ONCE)
    if at_once and not any(map(str.isdigit, clause[: at_once.end()])) and not _is_unreal(clause, at_once.start(), "vi"):
        return True
    if not event_words.TIME_OF_DAY.search(when):
        return False
    return ("đã " in clause or " mới " in clause) and not any(map(str.isdigit, clause))


# ---- the clause that follows its day


def _after(dated: Dated) -> str | None:
    """ "Ngày 13/8/2021, Thủ tướng … đã ký …"."""
    text = dated.after
    lead = _OPENS_CLAUSE.match(text)
    start = _past_when(text, _past_settings(text, lead.end() if lead else 0))
    clause = text[start : _clause_end(text, start)]
    if dated.language == "zh" and event_words.LEARNT_ZH.match(clause):
        return None
    if event_words.ATTENDANT.match(clause) or event_words.NO_ACTION.search(clause, 0, event_titles.TITLE_LIMIT):
        return None
    if clause.startswith(("là ", "của ", "và ", "đến ", "tới ", "hằng năm", "hàng năm", "是", "为", "系", "起", "至")):
        return None
    stop = clause.find(", ", OPEN_COMMA, OPEN_WINDOW)
    if not dated.found.day and event_words.STATISTIC.search(clause, 0, OPEN_WINDOW if stop < 0 else stop):
        return None
    action = event_words.HAPPENED.get(dated.language, event_words.ANY_PAST).search(clause)
    if action and dated.language == "en" and _ATTRIBUTE.search(clause, 0, action.start()):
        action = event_words.HAPPENED["en"].search(clause, action.end())
    if action and not _is_unreal(clause, action.start(), dated.language):
        return event_titles.headline(clause, action.end())
    return event_titles.headline(clause, 0) if _tells_openly(dated, clause, known=action is not None) else None


# Before "registered" in "the registered voters will …": of what kind they are, and nothing that was done.
_ATTRIBUTE = compiled(r"(?:\b(?:the|all|its|their|our|every|most|an?|newly)|\w['’]s)\s\Z", re.IGNORECASE)


def _tells_openly(dated: Dated, clause: str, *, known: bool) -> bool:
    """Whether a clause without a verb that is known tells who did what, and nothing shows that it was not so.

    known: it has such a verb, behind words that deny something; then these must be within what was done.
    """
    if dated.language not in event_words.OPEN or dated.period or event_words.SETTING.match(clause):
        return False
    stop = _OPEN_STOP.search(clause, OPEN_COMMA, OPEN_WINDOW)
    begins = clause[: stop.start() if stop else OPEN_WINDOW]
    if why := _WHY.search(begins, OPEN_COMMA):
        begins = begins[: why.start()]
    if dated.language == "zh" and not _is_told_in_full(dated):
        return False
    if dated.language == "zh" and event_words.SAYS_ZH.search(begins):
        return False
    if any(one.search(begins) for one in (event_words.STATE, event_words.FUTURE)):
        return False
    denied = event_words.UNREAL.search(begins, 0, DENIED_WINDOW)
    within = denied is not None and event_words.WITHIN.search(begins, 0, denied.start()) is not None
    if within != (known or denied is not None):
        return False
    return dated.language == "zh" or begins.count(" ") >= OPEN_WORDS - 1


def _is_told_in_full(dated: Dated) -> bool:
    """Whether a Chinese sentence has a stop or a comma: a row of a programme ("11月18日 石塘镇 老街戏台") has none."""
    said = dated.block.searched[dated.end : dated.sentence.end]
    return any(map(said.__contains__, _STOPS_ZH))


_STOPS_ZH = "，。！？；…,!?"
_OPEN_STOP = compiled(r",\s|[“\"«‘]")
_WHY = re.compile(r"\s(?:vì|bởi)\s")  # behind these stands why it was done, be that as it may
OPEN_COMMA = 20  # code points: a comma before this may stand within who did it
OPEN_WORDS = 4  # of a Vietnamese clause: fewer do not tell who did what


def _past_settings(text: str, start: int, most: int | None = None) -> int:
    """Where the clause itself begins, `most` at last, after what only tells where it was ("tại trụ sở Bộ, …")."""
    begin = start
    for _ in range(SETTINGS):
        setting = event_words.SETTING.match(text, start) or (
            event_words.PLACE.match(text, start) if start > begin else None
        )
        if not setting:
            break
        if setting[0].endswith(("，", ", ")):
            start = setting.end()
            continue
        comma = text.find(", ", start, most)
        if comma < 0 or text.find(" đã ", start, comma) >= 0:
            break  # nothing parts where it was from what was done: "tại km17 đường tỉnh đã xuất hiện hố sụt, …"
        start = comma + 2
    return start


def _past_when(text: str, start: int) -> int:
    """Where it says what happened behind "khi … thì …", if the clause begins so."""
    then = (
        text.find(" thì ", start, start + OPEN_WINDOW) if text.startswith(("khi ", "lúc ", "trong lúc "), start) else -1
    )
    return then + len(" thì ") if then >= 0 else start


def _clause_end(text: str, start: int) -> int:
    end = text.find("; ", start)
    return len(text) if end < 0 else end


def _is_unreal(clause: str, action: int, language: str) -> bool:
    """Whether the action is to come, or is denied: a marker of that stands before it."""
    before = clause[: action + 1]
    if event_words.FUTURE.search(before) or event_words.UNREAL.search(before):
        return True
    if language == "en" and event_words.NO_ENGLISH.match(clause):
        return True
    return bool(event_words.FUTURE.match(clause, action))


def _between_commas(dated: Dated) -> str | None:
    """ "Le préfet a signé, le 3 mai 2021, un arrêté …": the day is put in, and the clause goes on behind it."""
    if not dated.found.day or dated.period or not dated.before.endswith(", ") or not dated.after.startswith(", "):
        return None
    if not (told := _before(dated)) or len(told) > SUBJECT_LIMIT:
        return told
    return event_titles.headline(f"{told} {dated.after[2:]}", len(told))


# ---- the clause that its day ends


def _before(dated: Dated) -> str | None:
    """ "Lô vắc-xin đầu tiên đã về đến Hà Nội ngày 24/2/2021"."""
    trimmed = dated.before.rstrip(" ,(，于於在")
    clause = _own_clause(trimmed)
    if dated.language == "vi" and _BEGINS_WITH_VERB.match(clause):
        clause = clause[0].lower() + clause[1:]
    last = clause.rfind(", ") + 2 if ", " in clause else 0
    if clause.startswith(event_words.PUT_IN, last):
        return None
    past = _past(dated.language)
    nearby = max(0, len(clause) - dated.reach + len(dated.before) - len(trimmed))
    mark = event_words.PAST_MARK if dated.language == "vi" else past
    action = (
        past.search(clause, max(last, nearby))
        or _participle(clause, last, dated.language)
        or mark.search(clause, max(nearby, _back_over(clause, last)))
    )
    if not action or event_words.UNREAL.search(clause) or _only_says(clause, past):
        return None
    birth = event_words.BIRTH.search(clause, clause.rfind(", ", 0, action.start()) + 1)
    if birth and not past.search(clause, birth.end()):
        return None
    piece = _past_settings(clause, _piece_with_subject(clause, action.start()), action.start())
    said = event_words.SAID_THAT.search(clause, piece) if dated.language == "en" else None
    if said and (told := past.search(clause, said.end())):
        piece, action = said.end(), told
    if _is_to_come(clause, piece, dated.language) or _told_by_the_way(clause, piece, past):
        return None
    after = dated.after.lstrip()
    if event_words.ANNOUNCES.search(clause.rstrip()) and event_words.OBJECT.match(after):
        return event_titles.headline(f"{clause[piece:].rstrip()} {after}", len(clause.rstrip()) - piece)
    return _title_of_pieces(clause, piece, last, action)


# "Khởi công ngày 12/11/2024, …": a sentence of its own whose subject stands in the one before it.
_BEGINS_WITH_VERB = compiled(
    r"(?:Khởi công|Khánh thành|Thông xe|Hoàn thành|Hoàn tất|Khai trương|Khai mạc|Bế mạc|Ra mắt|Thành lập|Ra đời"
    r"|Động thổ|Hạ thủy|Công bố|Ban hành|Phê duyệt|Xuất phát|Khởi hành|Bàn giao|Nghiệm thu)(?=\s|\Z)"
)


def _participle(clause: str, last: int, language: str) -> re.Match[str] | None:
    """What was done with something, put in behind it: "Le stade, inauguré le 5 mars 1998, …"."""
    return event_words.PARTICIPLE.match(clause, last) if language == "fr" and last else None


def _only_says(clause: str, past: re.Pattern[str]) -> bool:
    """Whether the day is that of the saying: nothing that was done stands behind the last verb of saying."""
    says = [one.end() for one in event_words.SAYING.finditer(clause, max(0, len(clause) - 2 * WINDOW))]
    return bool(says) and not past.search(clause, says[-1])


def _back_over(clause: str, last: int) -> int:
    """Where the stretch between commas begins that stands two before `last`: places are told so."""
    start = clause.rfind(", ", 0, max(0, last - 2))
    start = clause.rfind(", ", 0, start) if start >= 0 else -1
    return start + 2 if start >= 0 else 0


def _title_of_pieces(clause: str, piece: int, last: int, action: re.Match[str]) -> str | None:
    """`clause` from `piece` on; where that is long, who did it and what, without what stands between them."""
    shown = event_words.DANGLING.sub("", clause[piece:].rstrip() + " ")
    if len(shown) <= event_titles.TITLE_LIMIT:
        return event_titles.presentable(shown)
    if piece < last <= action.start() and (comma := clause.find(", ", piece)) - piece <= SUBJECT_LIMIT:
        return event_titles.headline(f"{clause[piece:comma]} {clause[last:]}", comma - piece + 1 + action.end() - last)
    return event_titles.headline(clause[piece:], action.end() - piece)


def _is_to_come(clause: str, piece: int, language: str) -> bool:
    """Whether it only tells an occasion, or goes on to what is to come: "said that schools would open on 4 May"."""
    if event_words.SETTING.match(clause, piece) or event_words.FUTURE.search(clause, piece):
        return True
    return language == "en" and bool(event_words.NO_ENGLISH.match(clause[piece:]))


def _own_clause(text: str) -> str:
    """The clause at the end of `text`, without the dateline of an agency."""
    start = max(text.rfind("; "), text.rfind(": ")) + 2 if "; " in text or ": " in text else 0
    dateline = _DATELINE.match(text, start)
    return text[dateline.end() if dateline else start :]


def _told_by_the_way(clause: str, piece: int, past: re.Pattern[str]) -> bool:
    """Whether what happened is only told of something ("the law that was passed on …")."""
    way = event_words.BY_THE_WAY.search(clause, piece)
    return (
        way is not None
        and not event_words.OCCURRED.match(clause, way.end())
        and len(past.findall(clause, way.end())) < 2
    )


def _around(dated: Dated) -> str | None:
    """Who did it and what, the day between them left out: "Thủ tướng … ngày 16/8 đã chủ trì …"."""
    clause, after = _own_clause(dated.before), event_words.LATELY.sub("", dated.after.lstrip(" )"))
    subject = event_words.DANGLING.sub("", clause[clause.rfind(", ") + 2 if ", " in clause else 0 :].rstrip() + " ")
    action = _verb_behind(dated.language, after)
    if dated.language == "zh":
        subject, joint = re.split("[，；：]", clause)[-1].rstrip("于於在 "), ""
    else:
        joint = " "
    most = SUBJECT_LIMIT if dated.language in event_words.UNMARKED else SUBJECT_SHORT
    if not action or not subject or len(subject) > most or event_words.SETTING.match(subject):
        return None
    if event_words.FUTURE.search(clause) or event_words.UNREAL.search(subject):
        return None
    if dated.language != "zh" and not subject[0].isupper() and " " not in subject:
        return None
    return event_titles.headline(f"{subject}{joint}{after[: _clause_end(after, 0)]}", len(subject) + 1 + action.end())


def _on_occasion(dated: Dated) -> str | None:
    """ "Tại hội nghị ngày 26/7 ở Đồng Xanh, hai bên đã ký …"."""
    comma = dated.after.find(", ")
    occasion = _own_clause(dated.before)
    if comma < 0 or not (event_words.OCCASION.match(occasion.rstrip()) or event_words.RULING.search(dated.before)):
        return None
    start = _past_settings(dated.after, comma + 2)
    clause = dated.after[start : _clause_end(dated.after, start)]
    action = _past(dated.language).search(clause)
    if not action or _is_unreal(clause, action.start(), dated.language) or event_words.NO_ACTION.search(clause):
        return None
    return event_titles.headline(clause, action.end())


def _when(dated: Dated) -> str | None:
    """ "… a surprise inspection on August 19, 2017, when vigilance staff found …"."""
    opens = event_words.WHEN_AFTER.match(dated.after)
    if not opens or not dated.found.full:
        return None
    clause = dated.after[opens.end() : _clause_end(dated.after, opens.end())]
    action = PAST_OF_WHEN[dated.language].search(clause) if dated.language in PAST_OF_WHEN else None
    if not action or _is_unreal(clause, action.start(), dated.language) or event_words.NO_ACTION.search(clause):
        return None
    return event_titles.headline(clause, action.end())


# Languages whose verbs show that what a clause with "when" tells is past.
PAST_OF_WHEN = {language: event_words.PAST[language] for language in ("en", "fr")}


def _verb_behind(language: str, after: str) -> re.Match[str] | None:
    """The verb with which `after` begins."""
    if language == "vi":
        return event_words.VERB_AFTER.match(after) or event_words.HAPPENED["vi"].match(after)
    if language == "zh":
        return event_words.HAPPENED["zh"].search(after, 0, ZH_REACH)
    return _past(language).match(after)


ZH_REACH = 12  # characters behind a Chinese date within which its verb stands


def _piece_with_subject(clause: str, action: int) -> int:
    """Where the part of `clause` begins that has the action and who did it: back over what is put in between commas."""
    comma = clause.rfind(", ", 0, action)
    for _ in range(PIECES):
        start = comma + 2 if comma >= 0 else 0
        if comma < 0 or (clause[start : start + 1].isupper() and action - start >= event_titles.TITLE_FLOOR):
            return start
        comma = clause.rfind(", ", 0, comma)
    return comma + 2 if comma >= 0 else 0
