"""Advertisements that are strangers in their page: they sell what nothing else in it knows.

Between two paragraphs of a festival somebody praises a remedy, says what it
costs and whom to ring. No trade gives him away, nor a lucky number. But his
sentences name a ware, claim something of it and tell the reader how to get it,
and neither the ware nor its name stands anywhere else in the page. Where one of
these fails, the words are the author's: an office's advice, an appeal for help,
a report of a fair.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import IntEnum

from newsarchive.nouns.lazy import lazy
from newsarchive.reading.language import HAN
from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import rule_names
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.sentences.parts import CAMEL, ODD, SENTENCE_ENDS, Part, parts_of
from newsarchive.reading.planted.sentences.pitches import is_told
from newsarchive.reading.planted.strewn import LINE_LIMIT
from newsarchive.reading.planted.wares import goods_words
from newsarchive.reading.planted.wares.first_look import parted
from newsarchive.reading.planted.wares.tokens import Words, stands_in
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import HONEST, quotes, scan
from newsarchive.reading.words.vocabulary import UPPER

EVIDENCE = 4  # different things that an advertisement does, its ware among them
FURTHER = 2  # … that a sentence does which has a name that is proven to be an advertiser's
SENTENCES = 4  # of one advertisement
STORY = 3  # sentences of the page that sell nothing, at least
SHARE_MOST = 0.4  # of the letters of a page's sentences: a page with more is itself an advertisement
NUMBER_LENGTH = 50  # code points of a telephone number or an address
RUNS = 40  # advertisements of a page; one with more is itself one
NAMES = 80  # in them
SHOWN_WORDS = 4  # of a line that can know a ware


class Does(IntEnum):
    """What a sentence does of what an advertisement does."""

    WARE = 0
    CLAIM = 1
    REWARD = 2
    WAY = 3
    READER = 4
    NAME = 5  # it names what it sells
    HELPER = 6


def runs(lines: Sequence[Line], wares: Sequence[str]) -> list[list[Said]]:
    """What looks like advertisements in a page, each in sentences that follow one another. wares: those in the page."""
    found: list[list[Said]] = []
    for line in lines:
        if _may_have(line, wares):
            found += _runs(line)
        if len(found) > RUNS:
            break
    return found


def find(lines: Sequence[Line], found: Sequence[list[Said]], left: Sequence[Line]) -> Iterator[Planted]:
    """Those advertisements that sell what the page knows nothing of. left: its lines without what else is planted."""
    strangers = list(_unknown(found, lines, left)) if 0 < len(found) <= RUNS else []
    if not strangers:
        return
    names = frozenset(name for run in strangers for name in _names(run))
    further = list(_further(lines, names, strangers)) if names else []
    for run in (*strangers, *further):
        yield Planted(run[0].part.line.number, run[0].part.start, run[-1].part.end, rule_names.STRANGER)


def wares(typed: str, words: AbstractSet[str]) -> Iterator[str]:
    """The words of wares that a page has: a quick look, which most pages do not pass.

    typed: the page in small letters; words: its different words, parted at white space.
    """
    # A seed with a sign leads to what it leads to without.
    for phrase, within in set[tuple[str, frozenset[str]]]().union(*map(_SEEDS.__getitem__, _SEED_WORDS & words)):
        if within <= words and phrase in typed:
            yield phrase
    if "。" in typed or "，" in typed:
        yield from (phrase for phrase in _WIDE_WARES if phrase in typed)


@dataclass(frozen=True)
class Said:
    """A sentence, and what it does of what an advertisement does."""

    part: Part

    @property
    def text(self) -> str:
        """What stands there."""
        return self.part.text

    @lazy
    def phrases(self) -> tuple[tuple[int, int, Does, str], ...]:
        """The phrases of the table in it: where, what they do, and the ware that they tell of."""
        return tuple(_phrases(self.text))

    @lazy
    def does(self) -> frozenset[Does]:
        """The different things it does."""
        own = {does for _, _, does, _ in self.phrases}
        if _REACHED.search(self.text) or _CALLED.search(self.text):
            own.add(Does.WAY)
        if _PERIOD.search(self.text):
            own.add(Does.CLAIM)
        if _PRICE.search(self.text):
            own.add(Does.REWARD)
        if any(True for _ in _capitals(self.text)):
            own.add(Does.NAME)
        return frozenset(own - {Does.HELPER})

    @lazy
    def wares(self) -> frozenset[str]:
        """The wares it tells of."""
        return frozenset(ware for *_, ware in self.phrases if ware)

    @lazy
    def honest(self) -> bool:
        """Whether somebody else speaks, or is told of."""
        if quotes(self.text) or is_told(self.text) or not _is_finished(self.text):
            return True
        spans = [(start, end) for start, end, *_ in self.phrases]
        told = (Kind.REPORT,) if _CUSTOMER.match(self.text) else HONEST
        return any(not any(a <= one.start and one.end <= b for a, b in spans) for one in scan(self.text).of(*told))


def _may_have(line: Line, wares: Sequence[str]) -> bool:
    """Whether a line is a paragraph that names a ware and tells the reader how to get something."""
    typed = line.lowered if len(line.text) <= LINE_LIMIT else ""
    if not stands_in(typed, wares) or not _is_finished(line.text):
        return False
    return stands_in(typed, _WAYS) or bool(_REACHED.search(typed) or _CALLED.search(line.text))


def is_reached(text: str) -> bool:
    """Whether a telephone number or a shop's address stands in a text."""
    return bool(_REACHED.search(text))


def _is_finished(text: str) -> bool:
    """Whether a sentence ends there: with a stop, or with a telephone number or an address."""
    shown = text.rstrip()
    return shown.endswith(SENTENCE_ENDS) or bool(_REACHED_AT_END.search(shown, max(0, len(shown) - NUMBER_LENGTH)))


def _runs(line: Line) -> Iterator[list[Said]]:
    """Sentences of a line that follow one another and together are an advertisement."""
    run: list[Said] = []
    for said in (*map(Said, parts_of(line)), None):
        if said and not said.honest and _does_anything(said):
            run.append(said)
            continue
        while run and Does.WARE not in run[0].does:
            run.pop(0)
        if run and len(run) <= SENTENCES and _is_advertisement(run):
            yield run
        run = []


def _does_anything(said: Said) -> bool:
    return bool(said.does - {Does.NAME, Does.READER})


def _is_advertisement(run: Sequence[Said]) -> bool:
    """Whether sentences name a ware, claim something of it, and tell how to get it: offices only do the rest."""
    does = frozenset(one for said in run for one in said.does)
    claims = {said.text[start:end] for said in run for start, end, one, _ in said.phrases if one is Does.CLAIM}
    return {Does.WARE, Does.WAY, Does.CLAIM} <= does and len(does) + (len(claims) > 1) >= EVIDENCE


def _unknown(found: Sequence[list[Said]], lines: Sequence[Line], left: Sequence[Line]) -> Iterator[list[Said]]:
    """Those of the advertisements whose ware and whose name nothing else in the page has."""
    names = frozenset(name for run in found for name in _names(run))
    if len(names) > NAMES:
        return
    rest = _rest(left, [*found, *_further(lines, names, found)])
    story = [len(text) for text in rest if text.rstrip().endswith(SENTENCE_ENDS)]
    sold = sum(len(said.text) for run in found for said in run)
    if len(story) < STORY or sold > SHARE_MOST * (sold + sum(story)):
        return
    typed = "\n".join(rest).lower()
    spoken = frozenset(ware for text in rest for *_, ware in _phrases(text) if ware)
    for run in found:
        wares = frozenset(ware for said in run for ware in said.wares)
        if wares.isdisjoint(spoken) and not any(name in typed for name in _names(run)):
            yield run


def _rest(lines: Sequence[Line], found: Sequence[list[Said]]) -> list[str]:
    """The sentences of a page that are no advertisement's, and its headlines."""
    own = {(said.part.line.number, said.part.start) for run in found for said in run}
    numbers = {number for number, _ in own}
    said: list[str] = []
    for line in lines:
        if line.number in numbers:
            said += [part.text for part in parts_of(line) if (line.number, part.start) not in own]
        elif line.words >= SHOWN_WORDS and len(line.text) <= LINE_LIMIT:
            said.append(line.text)
    return said


def _names(run: Iterable[Said]) -> Iterator[str]:
    for said in run:
        yield from _capitals(said.text)


def _capitals(text: str) -> Iterator[str]:
    """What may be the name of a ware, in small letters: capitals within a sentence, or letters and a number."""
    yield from (match[0].lower() for pattern in (ODD, CAMEL) for match in pattern.finditer(text))
    yield from (match[1].lower() for match in _NAMED.finditer(text))


def _further(lines: Sequence[Line], names: AbstractSet[str], known: Sequence[list[Said]]) -> Iterator[list[Said]]:
    """Other sentences with the names, which need not tell how to get the ware, and the calls after them."""
    own = {(said.part.line.number, said.part.start) for run in known for said in run}
    for line in lines:
        if line.blank or len(line.text) > LINE_LIMIT or not any(name in line.lowered for name in names):
            continue
        run: list[Said] = []
        for said in map(Said, parts_of(line)):
            named = any(name in said.text.lower() for name in names)
            sells = len(said.does) >= FURTHER if named else bool(run) and _does_anything(said)
            if (said.part.line.number, said.part.start) in own or said.honest or not sells:
                break_run, run = run, []
                if break_run:
                    yield break_run
            else:
                run.append(said)
        if run:
            yield run


def _phrases(text: str) -> Iterator[tuple[int, int, Does, str]]:
    typed = text.lower()
    if len(typed) != len(text):
        typed = text
    typed = typed.replace("’", "'")
    if HAN.search(typed):
        yield from ((*match.span(), *_WIDE[match[0]]) for match in _WIDE_PHRASE.finditer(typed))
    words = _WORDS.of(typed)
    begun = [at for at, word in enumerate(words) if word in _PHRASES]
    if not begun:
        return
    where = [word.span() for word in _WORD.finditer(typed)]
    end = 0
    for at in begun:
        if at < end:
            continue
        for phrase, does, ware in _PHRASES[words[at]]:
            if tuple(words[at : at + len(phrase)]) == phrase:
                end = at + len(phrase)
                yield where[at][0], where[end - 1][1], does, ware
                break


def _entries() -> Iterator[tuple[str, Does, str]]:
    for ware, table in goods_words.WARES.items():
        yield from ((" ".join(phrase.split()), Does.WARE, ware) for phrase in table.split("|"))
    for does, table in (
        (Does.CLAIM, goods_words.CLAIMS),
        (Does.REWARD, goods_words.REWARDS),
        (Does.WAY, goods_words.WAYS),
        (Does.READER, goods_words.READERS),
        (Does.HELPER, goods_words.HELPERS),
    ):
        yield from ((" ".join(phrase.split()), does, "") for phrase in table.split("|"))


_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_WORDS = Words(_WORD)
_TABLE = list(_entries())
_WIDE = {phrase: (does, ware) for phrase, does, ware in reversed(_TABLE) if HAN.search(phrase)}
_WIDE_PHRASE = re.compile("|".join(sorted(map(re.escape, _WIDE), key=len, reverse=True)))
_PHRASES: dict[str, list[tuple[tuple[str, ...], Does, str]]] = {}
for _phrase, _does, _ware in sorted(_TABLE, key=lambda row: -len(row[0].split())):
    if not HAN.search(_phrase):
        _own = tuple(_WORD.findall(_phrase))
        _PHRASES.setdefault(_own[0], []).append((_own, _does, _ware))
_WAYS = [phrase for phrase, does, _ in _TABLE if does is Does.WAY] + [" ngay", "app ", "mua "]
_WIDE_WARES = [phrase for phrase, does, _ in _TABLE if does is Does.WARE and HAN.search(phrase)]
# The longest word of each ware, with the signs that may stand at it, and the wares that it leads to.
_SEEDS: dict[str, set[tuple[str, frozenset[str]]]] = {}
for _phrase, _does, _ware in _TABLE:
    if _does is Does.WARE and not HAN.search(_phrase):
        _seed = max(_phrase.split(), key=len)
        for _spelt in (_seed, *(_seed + sign for sign in ",.?!:;)"), f"({_seed}", f'"{_seed}'):
            _SEEDS.setdefault(_spelt, set()).add(parted(_phrase))
_SEED_WORDS = frozenset(_SEEDS)
# Who praises a ware: what he says is the advertiser's.
_CUSTOMER = re.compile(r"\W*(?:khách hàng|người dùng|customers?|clients?|pelanggan|客户|用户)\b", re.I)
# A telephone number, or an address of a shop.
_NUMBER = (
    r"(?:(?<![\d.])(?:0\d{2,3}[ .]?\d{3}[ .]?\d{3,4}|1[89]00[ .]?\d{2,4}[ .]?\d{0,4}|400-?\d{3}-?\d{4}"
    r"|1[3-9]\d{9})(?![\d.]*\d)"
    r"|\b[a-z\d-]{3,40}\.(?:com|net|vip|club|bet|top|xyz|info|cc|shop|store|online|site|live|vn|asia|biz|link)\b)"
)
_REACHED = re.compile(_NUMBER, re.I)
_REACHED_AT_END = re.compile(rf"{_NUMBER}\Z", re.I)
# "Tải … ngay": between the two stands what is to be got.
_CALLED = re.compile(
    r"\bmua \d{1,2} \w{1,10} tặng \d|\b(?:tải|mua|đặt|gọi|truy cập|đăng ký|ghé|vào|liên hệ)(?: [\w.]{1,20}){0,3} ngay\b"
    r"|\bapp (?=\w*[A-Z\d])",
    re.I,
)
# So soon it helps; so little it costs.
_PERIOD = re.compile(
    r"\b(?:sau|trong|chỉ|mất|in|within|after|en|dalam|hanya) (?:chỉ |only |just |seulement )?\d{1,3}(?:-\d{1,3})?"
    r" (?:phút|giờ|ngày|tuần|tháng|lần|liệu trình|minutes?|hours?|days?|weeks?|jours?|semaines?|menit|hari|minggu)\b",
    re.I,
)
_PRICE = re.compile(
    r"\b(?:chỉ|giá|còn) (?:từ |còn )?\d{2,4}(?:k\b|[.]000\b)|\b(?:giảm|off|save|diskon) \d{1,2} ?%", re.I
)
# Two words with capitals or more, after a word in small letters.
_NAMED = re.compile(rf"(?<=[^\W\d_{UPPER}] )([{UPPER}][\w’'-]{{0,20}}(?: [{UPPER}][\w’'-]{{0,20}}){{1,4}})")
