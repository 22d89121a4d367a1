"""What is planted because it sells: with a name that only advertising knows, or so loudly that it needs none.

What has such a name is planted with less evidence than it would need alone, and
so is what sells beside it. Where it stands within an author's sentence, only
its clause is taken.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import extents, rule_names
from newsarchive.reading.planted.sentences import speech
from newsarchive.reading.planted.sentences.parts import SENTENCE_ENDS, Part, is_anchor, parts_of
from newsarchive.reading.planted.sentences.pitch_words import CALLING, Sign
from newsarchive.reading.planted.sentences.pitches import Pitch, may_sell, may_weigh
from newsarchive.reading.planted.wares import brands
from newsarchive.reading.planted.wares.brands import ALL_SIGNS, SELLING, SIGNS
from newsarchive.reading.planted.wares.trades import SPOKEN, Stretch, scan

ALONE = 6.0  # what a sentence without a name weighs
LOUD = 50  # sentences without a proven name; in a page with more nothing is looked up
ONLY_LEFT = 1.5  # what the last sentence of a paragraph weighs of which the rest is planted
ONLY_SAID = -2.5  # … and the logarithm of the odds that it is an advertiser's
COMPANY = 3.0  # what a sentence beside a planted one weighs
PITCHED = 4.5  # what a sentence without the name weighs, in a page where others are planted
WHOLE = 0.6  # of a sentence's letters that are planted: it is an advertiser's

# A sentence, from where to where in it, and by which rule.
_Taken = tuple[Part, int, int, str]


def find(lines: Sequence[Line], known: Sequence[str], *, proved: bool, limit: int) -> dict[int, tuple[Stretch, ...]]:
    """What is planted in a page with the names of advertisers, by line.

    known: names that need no proof. proved: something was planted in the page,
    so that others need less. limit: code points of a line.
    """
    shown = [line for line in lines if not line.blank and len(line.text) <= limit]
    if not (known or proved or _anything_sells(shown)):
        return {}
    parts = [part for line in shown for part in parts_of(line)]
    taken = [*_named(parts, [*known, *brands.proven(parts, lines)])]
    taken += _selling_alone(parts, taken)
    if taken or proved:
        taken += _company(parts, taken, _story(parts, taken))
    found: dict[int, list[Stretch]] = {}
    for part, start, end, rule in taken:
        trades = scan(part.text[start:end]).trades
        stretch = Stretch(part.start + start, part.start + end, trades, rule)
        found.setdefault(part.line.number, []).append(stretch)
    return {number: tuple(_joined(stretches)) for number, stretches in found.items()}


def _anything_sells(lines: Sequence[Line]) -> bool:
    """Whether a sentence sells, without which nothing in a page proves itself; most lines need not be parted for it."""
    near = (line for line in lines if _may_sell(line.text) and may_sell(line.text))
    parts = (part for line in near for part in parts_of(line) if _may_sell(part.text))
    return any(brands.sells(part.pitch) or _sells_alone(part.pitch) for part in parts)


def _may_sell(text: str) -> bool:
    """Whether a sentence of a text may sell with a name, which takes less than to sell without."""
    return may_weigh(text, SELLING, SIGNS)


@dataclass(frozen=True, slots=True)
class _Story:
    """What the sentences of a page speak of that sell nothing: things that others in it sell, and trades."""

    wares: frozenset[str]
    trades: frozenset[str]

    def knows(self, part: Part) -> bool:
        """Whether it speaks of what a sentence sells."""
        return not (self.trades.isdisjoint(scan(part.text).trades) and self.wares.isdisjoint(part.pitch.wares))


def _story(parts: Sequence[Part], taken: Sequence[_Taken]) -> _Story:
    """What is left of a page without what is taken for planted."""
    planted = {_place(part) for part, *_ in taken}
    rest = [part for part in parts if _place(part) not in planted]
    honest = [part.text for part in rest if part.pitch.weight < SELLING]
    trades = frozenset(
        item.trade for text in honest if text.rstrip().endswith(SENTENCE_ENDS) for item in scan(text).of(*SPOKEN)
    )
    said = "\n".join(honest).lower()
    return _Story(frozenset(ware for part in parts for ware in part.pitch.wares if ware in said), trades)


def _named(parts: Sequence[Part], names: Sequence[str]) -> Iterator[_Taken]:
    """What is said with the names."""
    if not names:
        return
    anywhere = brands.anyone(names)
    for part in parts:
        if match := anywhere.search(part.text):
            rule = rule_names.LINKS if is_anchor(part) else rule_names.NAME
            yield from ((part, start, end, rule) for start, end in extents.of(part, match))


def _selling_alone(parts: Sequence[Part], taken: Sequence[_Taken]) -> list[_Taken]:
    """Sentences that do so much of what advertisers do that they need no name, of wares the story never speaks of."""
    loud = [part for part in parts if _sells_alone(part.pitch)]
    if not loud:
        return []
    story = _story(parts, taken)
    loud = [part for part in loud if not story.knows(part)]
    rest = "\n".join(part.text for part in parts if part not in loud).lower() if 0 < len(loud) <= LOUD else ""
    return [
        (part, 0, extents.before_another(part.text), rule_names.SENTENCE)
        for part in loud
        # A name that the page has elsewhere, and that no advertiser's words have proven, may be what it is about.
        if not any(name in rest for name in brands.names(part.text))
    ]


def _sells_alone(found: Pitch) -> bool:
    return (
        found.weight >= ALONE
        and len(found.signs) >= ALL_SIGNS
        and Sign.WARE in found.signs
        and not found.honest
        and not found.signs.isdisjoint(CALLING)
    )


def _company(parts: Sequence[Part], taken: Sequence[_Taken], story: _Story) -> Iterator[_Taken]:
    """What is said beside planted sentences: in the same paragraph, or as a pitch of its own elsewhere."""
    touched = {_place(part) for part, *_ in taken}
    # Of an author's sentence into which a name was put the rest is his: it is nobody's company.
    whole = {_place(part) for part, start, end, _ in taken if end - start >= WHOLE * len(part.text.strip())}
    of_line: dict[int, list[Part]] = {}
    for part in parts:
        of_line.setdefault(part.line.number, []).append(part)
    for own in of_line.values():
        left = [_place(part) not in whole for part in own]
        alone = sum(left) == 1 < len(own)
        for at, part in enumerate(own):
            found = part.pitch
            if _place(part) in touched or found.honest or story.knows(part):
                continue
            beside = not all(left[max(0, at - 1) : at + 2])
            if _keeps_company(part, found, alone=alone) if beside else _is_further(found):
                yield part, 0, extents.before_another(part.text), rule_names.SENTENCE


def _place(part: Part) -> tuple[int, int]:
    return part.line.number, part.start


def _keeps_company(part: Part, found: Pitch, *, alone: bool) -> bool:
    """Whether a sentence beside a planted one is of it. alone: the rest of the paragraph is planted."""
    if alone and found.weight >= ONLY_LEFT and speech.weigh(part.text) >= ONLY_SAID:
        return True
    asks = Sign.NEED in found.signs and part.text.rstrip().endswith(("?", "？"))
    spoken = found.direct or Sign.READER in found.signs
    return asks or (spoken and found.weight >= COMPANY and len(found.signs) >= SIGNS)


def _is_further(found: Pitch) -> bool:
    """Whether a sentence sells enough in a page where others are planted."""
    told = found.direct or not found.signs.isdisjoint({Sign.WARE, Sign.CONTACT})
    return told and found.weight >= PITCHED and len(found.signs) > SIGNS


def _joined(stretches: Sequence[Stretch]) -> Iterator[Stretch]:
    """In order, none overlapping another."""
    end = -1
    for one in sorted(stretches, key=lambda one: one.start):
        if one.start >= end:
            yield one
            end = one.end
