"""Runs of keywords within a sentence, of which they are no part: before its stop, after a comma, in its midst."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from newsarchive.nouns.text import fold
from newsarchive.reading.planted import rule_names
from newsarchive.reading.planted.wares.trade_words import CURRENCY, SERVICES, Kind
from newsarchive.reading.planted.wares.trades import (
    ADVERTISING,
    HONEST,
    SPOKEN,
    UNMARKED,
    Item,
    Scan,
    Stretch,
    brandish,
    quotes,
    scan,
)
from newsarchive.reading.words import vocabulary

ENOUGH = 2  # different keywords that nobody writes side by side but an advertiser
SCRIPT_REACH = 12  # code points before a word, which show the script of the sentence
ENTRIES = 3  # of a row of offers
ROW_COVERED = 0.5  # of the words of each of them
LEAD_WORDS = 3  # of an author before a row in his sentence
LAST_WORDS = 6  # of the last of them that is known by where it stands
WARE_WORDS = 3  # between a comma and an offer: what is offered ("kẹo ngậm tăng sinh lý …")
LONG_OFFER = 4  # words of an offer that needs no other beside it after a comma

# Trades whose words an author may well end a sentence with.
_SPOKEN_FREELY = frozenset({SERVICES, CURRENCY})
# After these an Indonesian, English or French keyword may be the author's: it is what they govern.
_GOVERNORS = vocabulary.marked_words(
    """
    situs bermain main judi promosi dengan tentang soal dan atau dari ke di oleh sebagai pemain agen bandar kasus iklan
    the a an of about for in at to by with on and or their its his her our your from into les des du de la le un une
    et ou trò trang mạng chơi cược mời từ và của về là có ở tại cho với để đi đang sẽ đã muốn thích hãy phải rồi vừa
    """
)


def find(text: str, start: int, end: int, *, foreign_script: bool) -> Iterator[Stretch]:
    """Runs of keywords that are no part of the sentence they stand in."""
    sentence = text[start:end]
    found = scan(sentence)
    told = quotes(sentence) or found.has(Kind.REPORT)
    if told and found.has(Kind.OFFER) and not sentence.isascii():
        yield from (
            Stretch(start + a, start + b, found.trades, rule_names.KEYWORD) for a, b in _strange(sentence, found)
        )
    if told:
        return
    if row := _row_at_end(sentence, found):
        yield Stretch(start + row[0].start, end, _trades(row), rule_names.KEYWORD)
        return
    if within := _row_within(sentence, found):
        a, b = within
        searches = scan(sentence[a:b])
        strong = any(item.phrase in CODES for item in searches.of(Kind.SEARCH))
        yield Stretch(start + a, start + b, searches.trades, rule_names.KEYWORD, strong=strong)
        return
    said = found.has(Kind.SAYING)
    for run in runs(sentence, found):
        cut = _trimmed(sentence, run)
        if cut and _is_planted(sentence, cut, foreign_script=foreign_script and not said, enough=ENOUGH + said):
            yield Stretch(start + cut[0].start, start + cut[-1].end, _trades(cut), rule_names.KEYWORD)


def runs(sentence: str, found: Scan) -> Iterator[list[Item]]:
    """Items that follow one another with nothing but white space or a stroke between them."""
    run: list[Item] = []
    for item in found.items:
        if run and sentence[run[-1].end : item.start].strip(" -|/"):
            yield run
            run = []
        run.append(item)
    if run:
        yield run


def _strange(sentence: str, found: Scan) -> Iterator[tuple[int, int]]:
    """Keywords that even who is quoted, or reports, does not say: typed without marks, or with a foreign name."""
    for run in runs(sentence, found):
        first = next((item for item in run if item.kind is Kind.OFFER), None)
        if first is None:
            continue
        typed = sum(item.words for item in run) >= LONG_OFFER and first.phrase in UNMARKED
        if typed and sentence[run[0].start : run[-1].end].isascii() and not is_governed(sentence, run[0].start):
            yield run[0].start, run[-1].end
            continue
        comma = sentence.rfind(",", 0, first.start)
        name = _FOREIGN_NAME.match(sentence, first.end)
        if comma >= 0 and name and len(sentence[comma + 1 : first.start].split()) <= WARE_WORDS:
            begun = comma + 1 + (sentence[comma + 1 : comma + 2] == " ")
            if sentence[begun : begun + 1].islower():
                yield begun, name.end()


# A word of so many letters is no Vietnamese one; a name in capitals may be anybody's.
_FOREIGN_NAME = re.compile(r" (?:[a-z]{8,16}|[a-z]{2,14}\d{2,4})(?= [^\W\d_])")


def _row_at_end(sentence: str, found: Scan) -> list[Item]:
    """The offers of one trade with which a sentence ends, one after each comma, without a stop; else []."""
    offers = found.of(Kind.OFFER)
    if (
        len(offers) < ENTRIES
        or "," not in sentence
        or sentence[-1] in ".!?…:;"
        or not sentence[offers[0].start].islower()
    ):
        return []
    row: list[Item] = []
    at = len(sentence)
    for clause in reversed(sentence.split(",")):
        at -= len(clause)
        own = [item for item in offers if at <= item.start < at + len(clause)]
        if not own:
            break
        row = [*own, *row]
        if own[0].start - at > len(clause) - len(clause.lstrip()):
            break  # the author's words stand before it
        at -= 1
    typed = len(row) >= ENTRIES and row[0].start > 0 and sentence[row[0].start].islower()
    return row if typed and len(_trades(row)) == 1 else []


def _row_within(sentence: str, found: Scan) -> tuple[int, int] | None:
    """From where to where searches of one trade follow one another in an author's sentence, a comma between each two.

    The first begins amid his words, and the last may go over into them.
    """
    searches = [item for item in found.items if item.kind in _SEARCHED]
    if len(searches) < ENTRIES or sentence.count(",") < ENTRIES - 1 or found.has(*HONEST):
        return None
    clauses = [(match.start(), match.end()) for match in _BETWEEN_COMMAS.finditer(sentence)]
    row: list[tuple[int, int]] = []
    for a, b in clauses:
        own = [item for item in searches if a <= item.start < b]
        begins = own[0].start if own else b
        if not own or sentence[begins].isupper() or (row and sentence[a:begins].strip()):
            if row and b == clauses[-1][1] and _may_end_row(sentence[a:b]):
                row.append((a, len(sentence[:b].rstrip(".!?… "))))
                break
            if len(row) >= ENTRIES:
                break
            row = [] if not own or sentence[begins].isupper() else [(begins, b)]
        else:
            row.append((begins, b))
        if row and scan(sentence[row[-1][0] : b]).covered < ROW_COVERED:
            if b != clauses[-1][1] and sentence[b : b + 1] == ",":
                row = []
            else:
                row[-1] = (begins, max(item.end for item in found.of(*_SEARCHED, Kind.HINT) if a <= item.start < b))
    if len(row) < ENTRIES or len(sentence[: row[0][0]].split()) < LEAD_WORDS or is_governed(sentence, row[0][0]):
        return None
    own = [item for item in searches if row[0][0] <= item.start < row[-1][1]]
    enough = sum(item.kind in (Kind.OFFER, Kind.BRAND) for item in own) >= ENOUGH and len(_trades(own)) == 1
    return (row[0][0], row[-1][1]) if enough else None


def _may_end_row(clause: str) -> bool:
    """Whether the last clause of a sentence is typed as the searches before it."""
    words = clause.split()
    return 1 < len(words) <= LAST_WORDS and clause.strip().islower()


# What nobody writes but who searches: a row with one of them proves itself, another needs an advertisement beside it.
CODES = frozenset({"xsmb", "xsmn", "xsmt", "kqxs", "kqbd"})
_SEARCHED = frozenset({Kind.OFFER, Kind.BRAND, Kind.SEARCH, Kind.MATTER})
_BETWEEN_COMMAS = re.compile(r"[^,]+")


def again(text: str, head: str) -> Iterator[Stretch]:
    """Runs of keywords that begin with `head`, a name that was planted elsewhere in the page: in quotations, too."""
    for run in runs(text, scan(text)):
        at = next((i for i, item in enumerate(run) if item.phrase == head), None)
        cut = _trimmed(text, run[at:]) if at is not None else []
        if any(item.kind is Kind.OFFER for item in cut):
            yield Stretch(
                cut[0].start, cut[-1].end, frozenset(item.trade for item in cut if item.trade), rule_names.KEYWORD
            )


def _trades(run: Sequence[Item]) -> frozenset[str]:
    return frozenset(item.trade for item in run if item.trade)


def keyword_at(text: str) -> Iterator[int]:
    """How long the run of keywords is with which `text` begins."""
    for run in runs(text, scan(text)):
        if run[0].start == 0 and any(item.kind in (Kind.OFFER, Kind.BRAND) for item in run):
            own = list(takewhile(lambda item: item.kind not in HONEST, run))
            own = _trimmed(text, own) or own
            while len(own) > 1 and (own[-1].kind is Kind.APPEAL or (own[-1].kind is Kind.FILLER and own != run)):
                own.pop()
            yield own[-1].end
        return


def _trimmed(sentence: str, run: list[Item]) -> list[Item]:
    """A run without the everyday words at its ends, unless a mark or an end shows that they belong to it."""
    run = list(run)
    while len(run) > 1 and run[0].kind is Kind.FILLER and (governs(run[0].phrase) or _is_begun(sentence, run)):
        run.pop(0)  # an author has begun his sentence, or goes on with it
    if not _is_edge(sentence, run[0].start, before=True):
        while run and run[0].kind >= Kind.SEARCH and not brandish(run[0].phrase):
            run.pop(0)
    if run and not _is_edge(sentence, run[-1].end, before=False):
        while run and run[-1].kind is Kind.FILLER and not brandish(run[-1].phrase) and run[-1].phrase not in _STRONG:
            run.pop()
    return run


def _is_begun(sentence: str, run: Sequence[Item]) -> bool:
    """Whether a run begins with a capital, and goes on as people type searches."""
    return sentence[run[0].start].isupper() and sentence[run[0].end : run[-1].end].islower()


_STRONG = frozenset({"terbesar", "terlengkap", "online", "trực tuyến", "số 1", "số một", "tốt nhất"})


def _is_edge(sentence: str, at: int, *, before: bool) -> bool:
    """Whether a mark or the sentence's end stands there."""
    rest = sentence[:at].rstrip() if before else sentence[at:].lstrip()
    return not rest or (rest[-1] if before else rest[0]) in ",.;:!?…–—()，。；："


def _is_planted(sentence: str, run: Sequence[Item], *, foreign_script: bool, enough: int) -> bool:
    """Whether a run of keywords cannot be the author's: several of them, or one where no grammar has a place for it."""
    a, b = run[0].start, run[-1].end
    offers = [item for item in run if item.kind in (Kind.OFFER, Kind.BRAND)]
    sure = [*dict.fromkeys(item.phrase for item in run if item.kind in ADVERTISING or brandish(item.phrase))]
    sure += [""] * (len(sure) > 1 and sum(item.words for item in run) >= LONG_OFFER)  # a long run is one keyword more
    begins, ends = _is_edge(sentence, a, before=True), _is_edge(sentence, b, before=False)
    if foreign_script and _is_foreign(sentence, run):
        return True
    if not offers or len(sure) >= enough or enough > ENOUGH or (begins and ends and a == 0):
        # what stands alone on its line may be a menu's entry, or a heading
        return bool(offers) and len(sure) >= enough and (begins or ends or len(sure) > enough)
    return _is_out_of_place(sentence, run)


def _is_foreign(sentence: str, run: Sequence[Item]) -> bool:
    """Whether a run names a trade in a script that is not the sentence's, and does not stand in brackets as a gloss."""
    a, b = run[0].start, run[-1].end
    if not _OTHER_SCRIPT.search(sentence, a, b) or not any(item.kind in SPOKEN for item in run):
        return False
    before = sentence[max(0, a - SCRIPT_REACH) : a].rstrip()
    latin = any(c.isascii() and c.isalpha() for c in before)
    return latin and before[-1:] not in tuple("(（[") and sentence[b:].lstrip()[:1] not in tuple(")）]")


_OTHER_SCRIPT = re.compile(r"[\u0400-\u04ff\u3400-\u9fff]")


def _is_out_of_place(sentence: str, run: Sequence[Item]) -> bool:
    """Whether a single keyword stands where no grammar has a place for it, or is written as the page writes nothing."""
    a, b = run[0].start, run[-1].end
    offers = [item for item in run if item.kind in (Kind.OFFER, Kind.BRAND)]
    begins, ends = _is_edge(sentence, a, before=True), _is_edge(sentence, b, before=False)
    if any(item.phrase in UNMARKED for item in offers) and not sentence.isascii():
        return True  # typed without marks among words that have them
    if (
        a
        and begins
        and max(item.words for item in offers) >= LONG_OFFER
        and sum(item.words for item in run) > LONG_OFFER
    ):
        return True
    alone = any(item.trade not in _SPOKEN_FREELY for item in offers)
    before_stop = ends and bool(sentence[b:].strip())  # the end of a headline is no stop
    return alone and sentence[a:b].isascii() and before_stop and not is_governed(sentence, a)


_TYPED = frozenset(map(fold, _GOVERNORS))  # as they are typed without marks


def is_governed(sentence: str, at: int) -> bool:
    """Whether the word before is one that a noun follows; so is a beginning, and a mark that lists."""
    before = sentence[:at].split()
    if not before or before[-1].endswith((",", ":", "(")):
        return True
    return governs(before[-1])


def governs(word: str) -> bool:
    """Whether a noun follows a word."""
    typed = word.casefold()
    return typed in _GOVERNORS or (typed.isascii() and typed in _TYPED)  # "về" governs, "vẽ" does not
