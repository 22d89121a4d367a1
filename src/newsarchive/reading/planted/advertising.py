"""What advertisers write into other people's pages, as against what is written about them.

Words of the matter occur in honest stories too (a raid, a warning, a law);
words of the offer hardly. A sentence is an offer when it has several of the
latter and none of those by which the police or a court is reported; and what
stands in quotation marks is somebody's evidence, not an offer. Where the bounds
of an offer are in doubt, the smaller are taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from newsarchive.reading.blocks import sentences
from newsarchive.reading.planted import rule_names
from newsarchive.reading.planted.lists import keyword_rows, keyword_runs
from newsarchive.reading.planted.sentences import parts, pitches, slipped, speech
from newsarchive.reading.planted.wares.trade_words import Kind
from newsarchive.reading.planted.wares.trades import (
    ADVERTISING,
    HONEST,
    REMEMBERED,
    SHADY,
    SPOKEN,
    Scan,
    Stretch,
    quotes,
    scan,
)

# What a phrase weighs in a sentence, and how much makes an offer: two of the first, or one and several others.
_WEIGHTS = {Kind.OFFER: 2.0, Kind.BRAND: 2.0, Kind.HINT: 1.5, Kind.MATTER: 1.0}
_EVERYDAY = {Kind.APPEAL: 0.75, Kind.PROMISE: 0.5, Kind.AMOUNT: 0.5}
EVERYDAY_MOST = 2.0  # that words weigh together which other people use, too
ENOUGH = 3.5
# A line without any of these has nothing of an advertiser in it.
_TELLING = frozenset({Kind.OFFER, Kind.BRAND, Kind.HINT, Kind.MATTER, Kind.SEARCH})
# Trades that a page about something else has no cause to name.
COVERED = 0.7  # of a short text's words, where a single offer stands among an advertiser's other words
WEAK_COVERED = 0.6  # of a sentence in a page in which others have proved to be offers
WEAK_PROMISING = 0.4  # … of one that promises something, too
QUESTION_WORDS = 10
CALL_WORDS = 6
COVERED_WORDS = 3  # a shorter one could be a menu's entry
LEAD_WORDS = 4  # of an author before a keyword, or about it
DOUBTFUL_WORDS = 3  # of a clause without any advertiser's word beside an offer: it may be the author's
DOUBTFUL_ODDS = 0.0  # logarithm of the odds from which a sentence may be an advertiser's
PROMISES = 2  # an advertiser's everyday words that make a sentence between offers one of them


_STOP = re.compile(r"[.!?…。！？]+[\"”’)»]*(?:\s+|$)|(?<=[^\W\d_])[.!?](?=[^\W\d_])")
_CLOSERS = "»”’)] \u00a0"  # of the sentence before: French sets a space before them
_CLAUSE = re.compile(r"(?:[;，、；：]|(?<!\d)[,:]|[,:](?!\d))\s*|\s[–—-]\s")


def is_offer(keyword: str) -> bool:
    """Whether a short keyword is an advertiser's: an offer, or a trade and what looks like a name of it."""
    found = scan(keyword)
    named = any(map(pitches.is_odd, keyword.lower().split()))
    return found.has(Kind.OFFER, Kind.BRAND) or (named and any(item.trade in SHADY for item in found.of(Kind.MATTER)))


def is_search(keyword: str) -> bool:
    """Whether a keyword typed without marks is a search query of the trade ("ket qua tran …")."""
    return scan(keyword).has(Kind.OFFER, Kind.BRAND, Kind.HINT, Kind.MATTER, Kind.SEARCH)


def spoken_of(text: str, taken: Sequence[Stretch] = ()) -> frozenset[str]:
    """The trades that a text speaks of outside the stretches that are taken for advertising."""
    return frozenset(
        item.trade
        for item in scan(text).of(*SPOKEN)
        if not any(one.start <= item.start and item.end <= one.end for one in taken)
    )


def spoken_by_author(text: str, taken: Sequence[Stretch]) -> frozenset[str]:
    """The same, but for sentences which may well be an advertiser's, though they do not prove it."""
    spoken: frozenset[str] = frozenset()
    for start, end in _sentences(text):
        within = [Stretch(one.start - start, one.end - start, one.trades, one.rule) for one in taken]
        sentence = text[start:end]
        trades = spoken_of(sentence, within)
        if trades and not _may_be_planted(sentence):
            spoken |= trades
    return spoken


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """The bounds of its sentences, those that somebody set beside another without white space or a capital, too."""
    for one in sentences(text):
        yield from parts.glued(text, one.end - len(text[one.start : one.end].lstrip(_CLOSERS)), one.end)


def _may_be_planted(sentence: str) -> bool:
    """Whether a sentence that proves nothing sounds as advertisers do."""
    found = scan(sentence)
    return not (found.has(*HONEST) or quotes(sentence)) and speech.weigh(sentence) >= DOUBTFUL_ODDS


@lru_cache(maxsize=REMEMBERED)
def find(text: str, *, foreign_script: bool) -> tuple[Stretch, ...]:
    """The advertising in a line. foreign_script: Chinese words cannot be the author's."""
    if not scan(text).has(*_TELLING) and "://" not in text:
        return ()
    whole = _whole_line(text)
    if whole:
        return (whole,)
    found: list[Stretch] = []
    for start, end in _sentences(text):
        offer = _offer(text, start, end)
        found += [offer] if offer else keyword_runs.find(text, start, end, foreign_script=foreign_script)
        if not found or found[-1].end <= start:
            found += _weak(text, start, end)
    return tuple(_with_company(text, found))


def _with_company(text: str, found: Sequence[Stretch]) -> Iterator[Stretch]:
    """The stretches, and with an offer the question right before it ("Need cash?") and the call after it ("Apply!")."""
    offers = {one.start for one in found if one.strong}
    ends = {one.end for one in found if one.strong}
    bounds = [(one.start, one.end) for one in sentences(text)]
    for before, after in pairwise(bounds):
        if after[0] in offers and _asks_buyers(text[slice(*before)], text[slice(*after)]):
            yield Stretch(*before, scan(text[slice(*before)]).trades, rule_names.SENTENCE)
        if before[1] in ends and after[0] not in offers and _calls_buyers(text[slice(*after)]):
            yield Stretch(*after, scan(text[slice(*after)]).trades, rule_names.SENTENCE)
    yield from found


def _asks_buyers(question: str, offer: str) -> bool:
    """Whether a question is an advertiser's: his word is in it, or the reader is addressed in it and in the offer."""
    found = scan(question)
    if question[-1] not in "?？" or found.words > QUESTION_WORDS or found.has(*HONEST) or quotes(question):
        return False
    return found.has(*ADVERTISING) or (found.has(Kind.APPEAL) and scan(offer).has(Kind.APPEAL))


def _calls_buyers(sentence: str) -> bool:
    """Whether a short sentence has nothing but what an advertiser calls out to his readers."""
    found = scan(sentence)
    return found.words <= CALL_WORDS and found.covered >= 1 and found.has(Kind.APPEAL, Kind.HINT)


def _whole_line(text: str) -> Stretch | None:
    """A line that is no sentence but keywords, names or addresses; or a paragraph of offers alone."""
    end = len(text)
    if keyword_rows.is_links(text):
        return Stretch(0, end, scan(text).trades, rule_names.LINKS)
    if keyword_rows.is_soup(text):
        rule = rule_names.LINKS if keyword_rows.is_parted(text) else rule_names.SOUP
        return Stretch(0, end, scan(text).trades, rule)
    return Stretch(0, end, scan(text).trades, rule_names.SENTENCE) if _is_paragraph(text) else None


def _is_paragraph(text: str) -> bool:
    """Whether a paragraph is advertising from its first sentence to its last, and an offer as a whole."""
    if not makes_offer(text):
        return False
    said = [scan(text[one.start : one.end]) for one in sentences(text)]
    return len(said) > 1 and all(map(_is_like, said))


def _is_like(found: Scan) -> bool:
    """Whether a sentence could be an advertiser's: a word of his trade, or several of his everyday words."""
    if found.has(*HONEST):
        return False
    return found.has(Kind.OFFER, Kind.BRAND, Kind.HINT) or len(found.of(Kind.PROMISE, Kind.APPEAL)) >= PROMISES


def makes_offer(text: str) -> bool:
    """Whether a sentence or a paragraph makes an offer, and reports and quotes nothing."""
    return not quotes(text) and _offers(scan(text)) and not pitches.is_official(text)


def _offers(found: Scan) -> bool:
    """Whether a sentence makes an offer: its words weigh enough, or it has hardly any others."""
    if found.has(*HONEST) or not _is_of_trade(found):
        return False
    if _weight(found) >= ENOUGH:
        return True
    return found.has(Kind.OFFER, Kind.BRAND) and found.words >= COVERED_WORDS and found.covered >= COVERED


def _is_of_trade(found: Scan) -> bool:
    """Whether an advertiser's own word is there; of a trade that honest pages seldom name, its name is enough."""
    return found.has(Kind.OFFER, Kind.BRAND) or any(item.trade in SHADY for item in found.of(Kind.MATTER))


def _weight(found: Scan) -> float:
    """What the different phrases of a sentence weigh together."""
    phrases = {item.phrase: item.kind for item in found.items}
    own = sum(_WEIGHTS.get(kind, 0.0) for kind in phrases.values())
    everyday = sum(_EVERYDAY.get(kind, 0.0) for kind in phrases.values())
    return own + min(everyday, EVERYDAY_MOST)


def _weak(text: str, start: int, end: int) -> Iterator[Stretch]:
    """A sentence that is made of an advertiser's words and proves nothing alone."""
    sentence = text[start:end]
    found = scan(sentence)
    if found.has(*SPOKEN) and not found.has(*HONEST) and not quotes(sentence):
        promises = len(found.of(Kind.PROMISE, Kind.APPEAL, Kind.HINT)) >= PROMISES
        if found.words >= COVERED_WORDS and found.covered >= (WEAK_PROMISING if promises else WEAK_COVERED):
            yield Stretch(start, end, found.trades, rule_names.SENTENCE, strong=False)


def _offer(text: str, start: int, end: int) -> Stretch | None:
    """The offer that a sentence makes, without what may be the author's."""
    sentence = text[start:end]
    if quotes(sentence):
        return None
    first, last = _core(sentence)
    found = scan(sentence[first:last])
    if slipped.is_offer(sentence):
        return Stretch(start, start + _before_another(sentence, 0, len(sentence)), found.trades, rule_names.SENTENCE)
    if not _offers(found) or _is_within(sentence[first:last], found) or _is_put_in(sentence, first, found):
        return None
    a, b = _without_doubtful(sentence, first, last)
    b = _before_another(sentence, a, b) if b == last else _unparted(sentence, a, b)
    if pitches.is_official(sentence[:b]):
        return None
    return Stretch(start + a, start + b, found.trades, rule_names.SENTENCE)


def _is_within(sentence: str, found: Scan) -> bool:
    """Whether the offer is but a run of keywords within a sentence that is about something else.

    That is where the sentence has begun with an author's words, or where all of
    the offer stands together and the rest knows nothing of it.
    """
    first = next(item for item in found.items if item.kind not in (Kind.FILLER, Kind.AMOUNT))
    lead = _CLAUSE.split(sentence[: first.start])[-1]
    if scan(lead).words >= LEAD_WORDS:
        return True
    offers = (run for run in keyword_runs.runs(sentence, found) if any(item.kind in ADVERTISING for item in run))
    run = next(offers, [])
    outside = [item for item in found.items if item not in run and item.kind is not Kind.FILLER]
    return bool(run) and not outside and found.words - sum(item.words for item in run) >= LEAD_WORDS


def _is_put_in(sentence: str, first: int, found: Scan) -> bool:
    """Whether the first keyword of an offer is glued in small letters to the comma of an author ("Chiều 2/7,kèo …")."""
    at = first + next(item.start for item in found.items if item.kind in _TELLING)
    return sentence[at - 1 : at] == "," and sentence[at].islower() and not sentence[:1].islower()


def _core(sentence: str) -> tuple[int, int]:
    """A sentence from the first piece between two stops that has an advertiser's word to the last.

    A stop within a sentence stands after an abbreviation, or else the
    abbreviation ended the sentence.
    """
    pieces = _parts(sentence, _STOP)
    if len(pieces) == 1:
        return 0, len(sentence)
    own = [piece for piece in pieces if scan(sentence[slice(*piece)]).has(Kind.OFFER, Kind.BRAND, Kind.HINT)]
    return (own[0][0], len(sentence[: own[-1][1]].rstrip())) if own else (0, 0)


def _parts(text: str, between: re.Pattern[str]) -> list[tuple[int, int]]:
    """The parts of `text`, each with the mark that ends it."""
    ends = [match.end() for match in between.finditer(text)]
    bounds = [0, *ends, len(text)]
    return [(a, b) for a, b in pairwise(bounds) if text[a:b].strip()]


def _without_doubtful(sentence: str, first: int, last: int) -> tuple[int, int]:
    """The offer without clauses at its ends that have no word of an advertiser and so may be the author's."""
    clauses = [(first + a, first + b) for a, b in _parts(sentence[first:last], _CLAUSE)]
    whole = last == len(sentence) and sentence.endswith(parts.SENTENCE_ENDS)
    while len(clauses) > 1 and _is_doubtful(sentence[slice(*clauses[0])]):
        if whole and clauses[0][0] == 0 and _LEADS_ON.match(sentence):
            break  # the author would be left with half a sentence
        clauses.pop(0)
    end = clauses[-1][1]
    begun = clauses[0][0] == 0 and sentence.endswith(parts.SENTENCE_ENDS)
    while len(clauses) > 1 and _is_doubtful(sentence[slice(*clauses[-1])]):
        if begun and slipped.goes_on(sentence[slice(*clauses[-1])]):
            break
        end = len(sentence[: clauses.pop()[0]].rstrip().rstrip(",;:，、；：–—-").rstrip())
    return clauses[0][0], end


def _before_another(sentence: str, start: int, end: int) -> int:
    """Where the offer ends, if the author's next sentence follows it without a stop.

    That begins with a capital within the words, and has no word of an advertiser.
    """
    own = scan(sentence[start:end]).of(Kind.OFFER, Kind.BRAND, Kind.MATTER, Kind.HINT)
    last = start + max((item.end for item in own), default=0)
    for match in _WORD_WITHIN.finditer(sentence, max(start, last - 1), end):
        if match[2].isupper() and match[1].islower():
            tail = scan(sentence[match.start(2) : end])
            own_words = len(tail.of(Kind.APPEAL, Kind.PROMISE, Kind.AMOUNT))
            return match.end(1) if tail.words >= LEAD_WORDS and own_words < PROMISES else end
    return end


def _unparted(sentence: str, start: int, end: int) -> int:
    """Where the offer ends if the author's words go on behind it: in Chinese, which parts no words, with its own last.

    Elsewhere the clause is the offer's.
    """
    if not "\u3400" <= sentence[end - 1] <= "\u9fff":
        return _before_another(sentence, start, end)
    own = [item.end for item in scan(sentence[start:end]).items if item.kind is not Kind.FILLER]
    return start + max(own, default=end - start)


# The last letter of a word, and the first of the next, which goes on in small letters; a kit sets a stroke between.
_WORD_WITHIN = re.compile(r"([^\W\d_])(?:\s+|[-_])([^\W\d_])(?=[^\W\d_A-Z]*\s)")


# With these begins a clause after which another must come.
_LEADS_ON = re.compile(
    r"(?:while|as|if|when|whenever|although|though|since|because|unless|after|before|nếu|khi|mỗi khi|trong (?:khi|lúc)"
    r"|dù|mặc dù|vì|bởi|để|ngoài|thay vì|sau|trước|saat|ketika|jika|kalau|apabila|meski|meskipun|karena|daripada"
    r"|sambil|setelah|sebelum|pendant que|alors que|tandis que|si|quand|lorsque|puisque|comme|après|avant)\s",
    re.I,
)


def _is_doubtful(clause: str) -> bool:
    found = scan(clause)
    if found.has(*_TELLING) or len(found.of(Kind.APPEAL, Kind.PROMISE, Kind.AMOUNT)) >= PROMISES:
        return False
    return found.words - sum(item.words for item in found.items) >= DOUBTFUL_WORDS
