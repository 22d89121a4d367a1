"""Whether the text has only begun where a box of other stories stands: what tells its beginning again comes after.

Pages print a summary, who wrote it and what else he wrote, and then the text. A
box lists headlines, each with a sentence at most; several paragraphs one after
the other, with the words of what stood over the box, are the story itself.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsarchive.reading.layout.paragraphs import Group

SUMMARY_WORDS = 120  # of what may be a summary: a longer text has told its story
LONGER = 3  # times as much text behind the box as over it
PARAGRAPHS = 3  # one after the other: under another story's headline stands one sentence
BOX_REACH = 14  # groups from a box's name to the first of them
WORD_LEAST = 5  # letters of a word by which a story is known again
WORDS_LEAST = 4  # such words: of fewer, half come again by chance
AGAIN = 0.5  # of them come again


def goes_on(groups: Sequence[Group], box: int, texts: Sequence[int]) -> bool:
    """Whether the story that the texts over a box begin goes on behind it. texts: all that run."""
    over = [at for at in texts if at < box]
    behind = [at for at in texts if at > box]
    told = sum(groups[at].whole.words for at in over)
    if not over or told > SUMMARY_WORDS or sum(groups[at].whole.words for at in behind) < LONGER * told:
        return False
    if (first := _paragraphs(groups, box)) is None:
        return False
    said = {word for at in over for word in _words(groups[at])}
    again = said & {word for at in behind if at >= first for word in _words(groups[at])}
    return len(said) >= WORDS_LEAST and len(again) >= AGAIN * len(said)


def _paragraphs(groups: Sequence[Group], box: int) -> int | None:
    """Where the first of several paragraphs stands that nothing parts, soon behind a box's name."""
    run: list[int] = []
    for at in range(box + 1, min(len(groups), box + BOX_REACH)):
        one = groups[at]
        if one.blank:
            continue
        run = [*run, at] if one.running and one.whole.ends else []
        if len(run) == PARAGRAPHS:
            return run[0]
    return None


def _words(one: Group) -> set[str]:
    return {word for word in one.whole.tokens if len(word) >= WORD_LEAST or word >= "\u3400"}
