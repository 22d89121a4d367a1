"""Whether the word right before a number makes it a name, a rank or a part of a date, and not a count."""

from __future__ import annotations

from newsarchive.reading.facts import figure_words, numbers, things
from newsarchive.reading.facts.counted import Counted

WIDE = 0x2E80  # code point from which letters are written without spaces between words
_LABEL_GAP = " \u00a0\t.:"  # what stands between such a word and the number


def is_labelled(before: str, number: numbers.Number, counted: Counted) -> bool:
    """Whether a word right before the number makes it a name, a rank or a part of a date."""
    if before.endswith(figure_words.LABEL_SIGNS):
        return True
    label = before.rstrip(_LABEL_GAP).casefold()
    if len(label) == len(before):
        return False
    if _is_done(label, number, counted) or label.endswith(figure_words.NO_LABELS):
        return False
    if ends_with(label, figure_words.LABELS_THAT_RECEIVE) and _is_given(before, counted):
        return False
    if ends_with(label, figure_words.LABELS):
        return not (label.endswith(figure_words.LABELS_OF_GROUPS) and counted.unit.startswith(figure_words.PEOPLE))
    return label.endswith("số") and bool(figure_words.NUMBER_NAME.search(label))


def _is_given(before: str, counted: Counted) -> bool:
    """Whether so many things are given to whom the word before the number names ("tặng lớp 60 bộ sách")."""
    classified = counted.unit.partition(" ")[0] in things.CLASSIFIERS and " " in counted.unit
    return classified and bool(figure_words.GIVES.search(before))


def _is_done(label: str, number: numbers.Number, counted: Counted) -> bool:
    """Whether the word is what is done with so many ("cấp 400 tấm tôn", "điều 5 xe"), which few ranks could be."""
    if number.value is None or not label.endswith(figure_words.LABELS_OF_FEW):
        return False
    does = label.endswith(figure_words.LABELS_THAT_DO) and number.value > figure_words.LEVELS
    does = does or label.endswith(figure_words.DOES)
    return number.value >= figure_words.FEW or (does and things.is_known(counted.unit))


def ends_with(text: str, words: tuple[str, ...]) -> bool:
    """Whether `text` ends with one of `words`, as a whole word."""
    if not text.endswith(words):
        return False
    return any(text.endswith(word) and _begins_a_word(text, len(text) - len(word)) for word in words)


def _begins_a_word(text: str, at: int) -> bool:
    return at == 0 or not text[at - 1].isalnum() or ord(text[at]) >= WIDE or ord(text[at - 1]) >= WIDE
