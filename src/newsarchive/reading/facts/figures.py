"""Figures: the counted quantities that a text gives, each with the words that give it.

A number is a figure only where the text says what it counts: money, a share, a
size, or a thing that can be counted (`figure_words`). Years, ranks, durations,
ages, scores, ranges, plans and the numbers of documents are none. Figures are
never reconciled with one another: what two sentences say of one thing stands
twice.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

from newsarchive.nouns.article import Figure, Qualifier
from newsarchive.nouns.authority import Authority, Heading
from newsarchive.nouns.edtf import Edtf, Point
from newsarchive.reading.blocks import Sentence, TextBlock, sentences
from newsarchive.reading.facts import dates, doubtful, figure_words, labelled, numbers, plans_told, things, years
from newsarchive.reading.facts.counted import Counted
from newsarchive.reading.facts.date_forms import Order
from newsarchive.reading.words.patterns import compiled

WINDOW = 26  # code points before a number in which its hedge or label stands
PRICE_WINDOW = 120  # code points before a sum in which its sentence may say of what measure it is the price
AS_OF_WINDOW = 40  # code points before a date in which "đến hết ngày" stands
QUOTE_LIMIT = 420  # code points: a longer sentence is quoted by its clause
UNIT_WINDOW = 80  # code points behind a number within which its unit ends
MONEY_GAP = 4  # code points between a number and its unit: " of ", " d'"
NAME_DIGITS = 2  # digits of a number that is a part of a name, mostly ("Quế Xuân 2")
MEASURE_WINDOW = 90  # code points on both sides of a number in which a measure's name belongs to it
_HAN_FIRST = "\u3400"
_FRACTION = compiled(r"[.,][0-9]{1,2}\Z")
_PER = compiled(r"/[a-zà-ỹ]{1,6}[23²³]?(?!\w)")
_YEAR = compiled(r"19[5-9][0-9]|20[0-4][0-9]")  # a bare number of this shape is a year more often than a count
_CLAUSE_END = compiled(r"[;:](?=\s)|,(?=\s)")
_STATE_BEFORE = compiled(
    r"(?:(?:(?:\A|[.,;:(]\s?|\b(?:[Tt]ính|cho|kể|năm|nay)\s)(?:[Đđ]ến(?: ngày)?|[Tt]ới)"
    r"|(?<![0-9]\s)\b(?:[Hh]ingga|[Ss]ampai|[Bb]y|Per|(?:\A|\.\s)Au))"
    r"(?:\s(?:hết|ngày|cuối|thời điểm|sáng|chiều|tối|trưa|tanggal))*|截[至止]|到)\s?\Z"
)


def find(
    blocks: Sequence[TextBlock],
    authority: Authority,
    language: str,
    published: Edtf | None = None,
    order: Order | None = None,
) -> tuple[Figure, ...]:
    """The counted quantities of the running text of `blocks`, in its order, the same one of a sentence once.

    authority: its measures name what is counted, by the spellings that stand
    with the number; elsewhere the text's own words do. as_of: only where the
    sentence says as of when. published: what is said of a day after it is a
    plan, and no figure.
    """
    found: list[Figure] = []
    for block in blocks:
        if block.kind == "body" and numbers.has_digit(block.searched):
            found.extend(_in_block(block, authority, language, order, published))
    return tuple(dict.fromkeys(figure for figure in found if not _to_come(figure.as_of, published)))


def _to_come(as_of: Edtf | None, published: Edtf | None) -> bool:
    if as_of is None or as_of.start is None or published is None or published.end is None or published.year is None:
        return False
    return as_of.start.first[:3] > published.end.last[:3]


def _in_block(
    block: TextBlock, authority: Authority, language: str, order: Order | None, published: Edtf | None
) -> Iterator[Figure]:
    text = block.searched
    candidates = [one for one in numbers.find(text, language) if one.value is not None and not one.ranged]
    if not candidates:
        return
    dated = dates.find(text, language, order)
    candidates = _outside(candidates, dated)
    counted = [(one, what) for one in candidates if (what := _what(text, one, language))]
    if not counted:
        return
    states = [state for one in dated if (state := _state(text, one, published))]
    at = 0
    for sentence in sentences(text):
        while at < len(counted) and counted[at][0].start < sentence.start:
            at += 1
        if at == len(counted):
            return
        if counted[at][0].end > sentence.end:
            continue
        plans = plans_told.begin(text, sentence, language)
        while at < len(counted) and counted[at][0].end <= sentence.end:
            number, what = counted[at]
            at += 1
            if _is_figure(text, sentence, number, what, plans=plans, language=language):
                yield _figure(block, sentence, number, what, authority=authority, states=states)


def _outside(candidates: Sequence[numbers.Number], dated: Sequence[dates.Found]) -> list[numbers.Number]:
    """The numbers that are no part of a date."""
    outside, at = [], 0
    for number in candidates:
        while at < len(dated) and dated[at].end <= number.start:
            at += 1
        if at == len(dated) or number.end <= dated[at].start:
            outside.append(number)
    return outside


# ---- what does it count


def _what(text: str, number: numbers.Number, language: str) -> Counted | None:
    """What stands with the number, on its line, as its unit or as the thing it counts."""
    start = text.rfind("\n", max(0, number.start - WINDOW), number.start) + 1
    end = text.find("\n", number.end, number.end + UNIT_WINDOW)
    before = text[max(start, number.start - WINDOW) : number.start]
    return _unit(text, number, len(text) if end < 0 else end, language, before)


def _is_figure(
    text: str, sentence: Sentence, number: numbers.Number, counted: Counted, *, plans: Sequence[int], language: str
) -> bool:
    """Whether the number counts: it is no price of one thing, no name, rank or year, and nothing that is planned."""
    if _is_rate(text, sentence, number, counted):
        return False
    before = text[max(sentence.start, number.start - WINDOW) : number.start]
    bare = not number.scaled and not _FRACTION.search(text, number.start, number.end)
    uncounted = counted.money or counted.unit in figure_words.SHARES or counted.size
    if bare and not uncounted and labelled.is_labelled(before, number, counted):
        return False
    if plans_told.reach(text, sentence, number, plans) and not doubtful.is_a_way_round(
        text, number.start, counted.unit
    ):
        return False
    return not (_YEAR.fullmatch(text, number.start, number.end) and _may_be_a_year(before, language))


def _may_be_a_year(before: str, language: str) -> bool:
    """Whether what stands before a number such as 2021 leaves it open that it is a year."""
    if language == "zh" or _qualifier(before):
        return False
    word = before.rstrip().rpartition(" ")[2].casefold()
    return word not in figure_words.COUNTS_NOW


def _is_rate(text: str, sentence: Sentence, number: numbers.Number, counted: Counted) -> bool:
    """Whether it is a price: a stroke follows the unit ("29.820 đồng/lít"), or money is for each of something."""
    at = text.find(counted.unit, number.end, number.end + len(counted.unit) + MONEY_GAP)
    at = number.end if at < 0 else at + len(counted.unit)
    if text.startswith(figure_words.GOALS, at):
        return True
    if text.startswith("/", at):
        return counted.unit not in figure_words.SHARES or not figure_words.PER_TIME.match(
            text, at
        )  # "lãi suất 365%/năm" is a share
    if not counted.money:
        return False
    before = text[max(0, number.start - WINDOW) : number.start]
    if figure_words.EACH.match(text, at) or figure_words.EACH_BEFORE.search(before):
        return True
    return doubtful.is_a_price(text[max(sentence.start, number.start - PRICE_WINDOW) : number.start])


def _unit(text: str, number: numbers.Number, end: int, language: str, before: str) -> Counted | None:
    """What stands with the number as its unit or as the thing it counts."""
    if sign := _money_sign(before):
        return Counted(sign[1], sign[1], number.end, money=True)
    for pattern in (figure_words.MONEY, figure_words.SHARE, figure_words.SIZE):
        if match := pattern.match(text, number.end, end):
            words = [match["unit"], *things.own_words(text, match.end(), end)]
            unit = match["unit"]
            if pattern is figure_words.SIZE and (per := _PER.match(text, match.end(), end)):
                unit += per[0]  # "385 mg/l"
            money, size = pattern is figure_words.MONEY, pattern is figure_words.SIZE and len(unit) > 1
            return Counted(unit, " ".join(words), match.end(), money=money, size=size)
    if not number.scaled and _FRACTION.search(text, number.start, number.end):
        return None  # "4.0" is a version; no thing is counted in tenths
    whole = figure_words.PART_OF.match(text, number.end, end)
    at = whole.end() if whole else number.end
    if figure_words.TIME.match(text, at, end) and not doubtful.is_a_place(text, number.start, at):
        return None
    if figure_words.ENUMERATION.match(text, at, end) and not _is_climbed(text, number, at, end):
        return None
    small = number.end - number.start <= NAME_DIGITS
    thing = things.counted(text, at, end, language, before, small=small)
    return things.currency(text, at, end, language) if thing is None and number.scaled else thing


def _is_climbed(text: str, number: numbers.Number, at: int, end: int) -> bool:
    """Whether there are more steps than one says in which something is done: those of stairs."""
    return number.value is not None and number.value >= STEPS_LEAST and text.startswith(" steps", at, end)


STEPS_LEAST = 12


def _money_sign(before: str) -> re.Match[str] | None:
    """The sign of money that ends `before`."""
    ends = before.rstrip()[-1:]
    return figure_words.MONEY_BEFORE.search(before) if ends and ends in figure_words.MONEY_ENDS else None


# ---- the figure


def _figure(
    block: TextBlock,
    sentence: Sentence,
    number: numbers.Number,
    counted: Counted,
    *,
    authority: Authority,
    states: Sequence[dates.Found],
) -> Figure:
    text = block.searched
    heading = _measure(text, sentence, number, counted, authority)
    assert number.value is not None
    return Figure(
        measure=heading.key if heading else counted.words,
        value=number.value,
        unit=counted.unit,
        qualifier=_qualifier(text[max(sentence.start, number.start - WINDOW) : number.start], counted.unit)
        or (Qualifier.MORE_THAN if _is_exceeded(text, number) else _bound_after(text, counted)),
        as_of=_as_of(sentence, number, states),
        line=block.line,
        quote=_quote(text, sentence, number, counted),
    )


def _qualifier(before: str, unit: str = "") -> Qualifier | None:
    sign = _money_sign(before)
    hedge = (before[: sign.start()] if sign else before).rstrip().casefold()
    if hedge.endswith(figure_words.CURRENCY_BEFORE):
        hedge = hedge[: -len(next(one for one in figure_words.CURRENCY_BEFORE if hedge.endswith(one)))]
    if hedge.endswith(figure_words.WHERE) or (unit in figure_words.AREAS and figure_words.ON_AREA.search(hedge)):
        return None
    if unit in figure_words.SHARES and hedge.endswith(figure_words.COMPARED):
        return None
    if hedge[-1:] >= _HAN_FIRST and figure_words.NO_HEDGE.search(hedge):
        return None
    if figure_words.QUALIFIED_ENDS.isdisjoint((hedge[-2:], hedge[-1:])):
        return None
    return next((qualifier for qualifier, words in figure_words.QUALIFIED if labelled.ends_with(hedge, words)), None)


def _is_exceeded(text: str, number: numbers.Number) -> bool:
    """Whether Chinese says behind the number, or before its scale, that there is more ("400多名", "280多万元")."""
    return bool(
        figure_words.MORE_AFTER.match(text, number.end)
        or figure_words.MORE_WITHIN.search(text, number.start, number.end)
    )


def _bound_after(text: str, counted: Counted) -> Qualifier | None:
    """Whether Chinese says behind what is counted that it is as many or more, or about as many."""
    bound = figure_words.BOUND_AFTER.match(text, counted.end)
    return (Qualifier.MORE_THAN if bound["more"] else Qualifier.ABOUT) if bound else None


def _measure(
    text: str, sentence: Sentence, number: numbers.Number, counted: Counted, authority: Authority
) -> Heading | None:
    """The measure whose name stands with the number: right behind it, else nearest in its clause, the longest first.

    A measure that has a unit takes only numbers of that unit.
    """
    if not authority.measures:
        return None
    start, end = _clause(text, sentence, number)
    best: tuple[int, int, Heading] | None = None
    for heading in authority.measures.values():
        if heading.units and not heading.is_unit(counted.unit):
            continue
        for spelling in heading.spellings:
            distance = _distance(text, spelling, start, end, number)
            if distance is not None and (best is None or (distance, -len(spelling)) < best[:2]):
                best = (distance, -len(spelling), heading)
    return best[2] if best else None


def _clause(text: str, sentence: Sentence, number: numbers.Number) -> tuple[int, int]:
    start, end = max(sentence.start, number.start - MEASURE_WINDOW), min(sentence.end, number.end + MEASURE_WINDOW)
    for found in _CLAUSE_END.finditer(text, start, end):
        if found.end() <= number.start:
            start = found.end()
        elif found.start() >= number.end:
            return start, found.start()
    return start, end


def _distance(text: str, spelling: str, start: int, end: int, number: numbers.Number) -> int | None:
    """How far from the number `spelling` stands in its clause, as whole words; 0 right behind it."""
    places = [found.span() for found in _spelled(spelling).finditer(text, start, end)]
    away = [max(0, at - number.end - 1) if at >= number.end else max(1, number.start - to) for at, to in places]
    return min(away, default=None)


@lru_cache(maxsize=4096)
def _spelled(spelling: str) -> re.Pattern[str]:
    """What finds a spelling; any white space will do between its words, as pages set many kinds."""
    words = r"\s+".join(re.escape(word) for word in spelling.split())
    return compiled(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)


def _as_of(sentence: Sentence, number: numbers.Number, states: Sequence[dates.Found]) -> Edtf | None:
    """The date for which the sentence tells how things stood: the last such before the number, else the only one."""
    at = bisect_left(states, number.start, key=lambda one: one.start)
    if at and states[at - 1].start >= sentence.start:
        return _day(states[at - 1])
    inside = [one for one in states[at : at + 2] if one.start < sentence.end]
    return _day(inside[0]) if len(inside) == 1 else None


def _state(text: str, found: dates.Found, published: Edtf | None) -> dates.Found | None:
    """`found`, with its year, if it is a day as of which the text tells how things stood."""
    if found.date is None or found.date.interval or found.ambiguous:
        return None
    before = text[max(0, found.start - AS_OF_WINDOW) : found.start]
    if not years.AS_OF.search(before) and (found.date.point.month is None or not _STATE_BEFORE.search(before)):
        return None
    if found.date.year is not None:
        return found
    if published is None or not found.day:
        return None
    resolved = years.resolve(found.date, years.Evidence(published, 0, ""), years.Told(), opens=False)
    return found._replace(date=resolved.date) if resolved else None


def _day(found: dates.Found) -> Edtf:
    assert found.date is not None
    point = found.date.point
    day = Point(point.year, point.month, point.day)
    return Edtf(day, day)


def _quote(text: str, sentence: Sentence, number: numbers.Number, counted: Counted) -> str:
    """The sentence; where that is long, the clauses around the number."""
    if sentence.end - sentence.start <= QUOTE_LIMIT:
        return text[sentence.start : sentence.end]
    most = max(number.end, counted.end)
    start, end = max(sentence.start, number.start - QUOTE_LIMIT), min(sentence.end, most + QUOTE_LIMIT)
    least = number.start - QUOTE_LIMIT // 2
    for found in _CLAUSE_END.finditer(text, start, end):
        if found.end() <= number.start and (start < least or text[found.start()] == ";"):
            start = found.end()
        elif found.start() >= most and found.start() - start >= QUOTE_LIMIT // 4:
            end = found.start()
            break
    return _whole_words(text, sentence, (start, number.start), (most, end))


def _whole_words(text: str, sentence: Sentence, first: tuple[int, int], last: tuple[int, int]) -> str:
    """The stretch that begins between `first` and ends between `last`, no word cut; Chinese has no spaces to cut at."""
    start, end = first[0], last[1]
    while sentence.start < start < first[1] and _within_a_word(text, start):
        start += 1
    while last[0] < end < sentence.end and _within_a_word(text, end):
        end -= 1
    return text[start:end].strip()


def _within_a_word(text: str, at: int) -> bool:
    return text[at - 1].isalnum() and text[at].isalnum() and ord(text[at]) < labelled.WIDE
