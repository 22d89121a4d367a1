"""What is left of a sentence of which nearly all is planted: it is its own.

The bounds of an offer are drawn narrow, so that no author's word is taken. But
where a sentence has its line to itself and begins with the offer, a few words
that tell of nobody are no author's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from newsarchive.reading.blocks import sentences
from newsarchive.reading.lines.line import Line
from newsarchive.reading.planted import rule_names
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.put_in import recurring
from newsarchive.reading.planted.sentences import parts
from newsarchive.reading.planted.sentences.pitches import is_told
from newsarchive.reading.planted.wares.trades import HONEST, quotes, scan

SHARE = 0.6  # of the letters of a line that are planted
WORDS = 7  # that are left
PICTURES = 40  # code points of pictures before what is planted
QUESTION_LONGEST = 100  # code points of a question to the reader


def with_remains(lines: Sequence[Line], planted: Sequence[Planted]) -> Iterator[Planted]:
    """What is planted, in order, each line as a whole where little but an offer is on it."""
    for number, found in groupby(planted, key=lambda one: one.line):
        own = list(_with_questions(lines[number - 1].text, list(found)))
        typed = own[0].rule in rule_names.KEYWORDS and recurring.is_typed(lines[number - 1].shown)  # as people search
        if (typed or own[0].rule in rule_names.SENTENCES) and _is_all_planted(lines[number - 1].text, own):
            yield replace(own[0], end=len(lines[number - 1].text))
        else:
            text = lines[number - 1].text
            adorned = _adorned(text, own) if _ADORNED.search(text) else own
            yield from (_with_stroke(text, one) for one in adorned)


def _adorned(text: str, own: Sequence[Planted]) -> Iterator[Planted]:
    """What is planted with the pictures that it is adorned with, and with what stands between two of them behind it.

    "… 18 tấn/ha.⚡⚡ W88 - Nhà cái uy tín ⚡⚡ tặng 100k ⚡⚡": no author sets them about his sentences.
    """
    reached = 0
    for one in own:
        before = _PICTURES_BEFORE.search(text, max(reached, one.start - PICTURES), one.start)
        start = before.start() if before else one.start
        behind = _PICTURES_BEHIND.match(text, one.end)
        end = behind.end() if behind and (before or not behind["more"]) else one.end
        start, end = max(start, reached), max(end, one.end)
        if start < end:  # what is behind the one before may go on over this one
            yield replace(one, start=start, end=end)
            reached = end


_PICTURE = "[\u2600-\u27bf\u2b50\u2b55\U0001f300-\U0001faff]\ufe0f?"
_ADORNED = re.compile(_PICTURE)
_PICTURES_BEFORE = re.compile(rf"(?:{_PICTURE}\s*)+\Z")
_PICTURES_BEHIND = re.compile(
    rf"\s*(?:{_PICTURE}\s*)+(?P<more>(?:[^.!?…\u2600-\u27bf\U0001f300-\U0001faff]{{1,60}}(?:{_PICTURE}\s*)+)*)"
)


def _with_stroke(text: str, one: Planted) -> Planted:
    """What stands at the end of a line, or at its beginning, with the stroke that parted it from the author's words.

    A stroke that joins nothing any more is none of theirs: "… bước chân"-kèo nhà cái", "kqbd_Hàu chết trắng bè".
    """
    if one.rule not in rule_names.KEYWORDS:
        return one  # a row's strokes part its entries
    if text[: one.start].strip() and not text[one.end :].strip():
        parted = _STROKE_BEFORE.search(text[: one.start])
        return replace(one, start=parted.start()) if parted else one
    if text[one.end :].strip() and not text[: one.start].strip():
        parted = _STROKE_BEHIND.match(text, one.end)
        return replace(one, end=parted.end()) if parted else one
    return one


_STROKE_BEFORE = re.compile(r"(?<=[^\W_]|[\"”’»)?!%]|\s)[-–—_|｜](?:\s*)\Z")
_STROKE_BEHIND = re.compile(r"\s*[-–—_|｜:：]\s*(?=\S)")


def _with_questions(text: str, own: Sequence[Planted]) -> Iterator[Planted]:
    """What is planted in a line, each sentence with the question right before it that asks the reader for his needs.

    Or in which it begins.
    """
    at = 0
    for one in own:
        begun = _begun(text, one, at) if one.rule in rule_names.SENTENCES and "?" in text else one.start
        yield replace(one, start=begun)
        at = one.end


def _begun(text: str, one: Planted, least: int) -> int:
    """Where the question begins that ends before a planted sentence, or in which it begins; its own start if none."""
    mark = text.rfind("?", max(least, one.start - QUESTION_LONGEST), one.start)
    if mark < 0 or text[mark + 1 : one.start].strip():
        mark = text.find("?", one.start, one.end)
        if mark < 0 or text[one.start].isupper():
            return one.start
    first = least
    for stop in _STOP.finditer(text, least, min(mark, one.start)):
        first = stop.end()
    first += len(text[first:]) - len(text[first:].lstrip())
    alone = not text[:first].strip() and not text[one.end :].strip()  # no author leaves a question on a line
    asks = first < one.start and mark - first <= QUESTION_LONGEST and (alone or parts.ASKS.match(text, first))
    return first if asks and not quotes(text[first : one.end]) else one.start


_STOP = re.compile(r"[.!?…][”\"»)]?(?=\s)")


def _is_all_planted(text: str, own: Sequence[Planted]) -> bool:
    """Whether a line begins with what is planted, and what is left of its sentence is nobody's."""
    first = len(text) - len(text.lstrip())
    left = _left(text, own)
    if own[0].start > first or not left.strip() or len(text) - len(left) < SHARE * len(text):
        return False
    words = [word for word in left.split() if any(map(str.isalnum, word))]
    if len(words) > WORDS or any(word[0].isupper() for word in words) or quotes(text) or is_told(text):
        return False
    return len(list(sentences(text))) == 1 and not scan(text).has(*HONEST)


def _left(text: str, own: Sequence[Planted]) -> str:
    left: list[str] = []
    at = 0
    for one in own:
        left.append(text[at : one.start])
        at = one.end
    return "".join((*left, text[at:]))
