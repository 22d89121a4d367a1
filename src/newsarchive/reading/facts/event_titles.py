"""The title of an event: the clause that tells it, cut where it may end, its first letter a capital."""

from __future__ import annotations

from newsarchive.reading.facts import event_words

TITLE_LIMIT = 110  # code points: two lines of a timeline
TITLE_LEAST = 25  # a clause shorter than this says too little to be cut at
TITLE_FLOOR = 6  # nor is anything shorter than this a title


def headline(clause: str, least: int) -> str | None:
    """The beginning of `clause` up to a natural end that leaves at least its action, within the limit.

    least: where the action ends.
    """
    text = clause[: TITLE_LIMIT + 1]
    if least > TITLE_LIMIT and len(clause) > TITLE_LIMIT:
        least = 0
    least = max(least + 8, TITLE_LEAST)
    if len(clause) <= TITLE_LIMIT:
        breaks = [len(clause)]
    else:
        breaks = [found.start() for found in event_words.BREAK.finditer(text) if found.start() >= least]
        breaks = breaks or [found.start() for found in event_words.BREAK.finditer(text) if found.start() >= TITLE_LEAST]
    end = breaks[-1] if breaks else text.rfind(" ")
    if end <= 0:
        return None
    title = text[:end].rstrip(" .,;:…")
    return presentable(event_words.DANGLING.sub("", title + " "))


def presentable(title: str) -> str | None:
    """`title` without loose ends; None where it is too short or leaves out what was said."""
    title = _balanced(title.strip(" ,;:.…-–—。"))
    if event_words.SAYS_NOTHING.search(title):
        return None
    return title[:1].upper() + title[1:] if len(title) >= TITLE_FLOOR or _width(title) >= TITLE_FLOOR else None


def _width(title: str) -> int:
    """Its length, a Chinese character counted as three: it says as much."""
    return sum(3 if ord(letter) >= 0x2E80 else 1 for letter in title)


_QUOTES = {"“": "”", '"': '"', "«": "»", "‘": "’"}


def _balanced(title: str) -> str:
    """`title` cut before a bracket or quotation mark that it opens and does not close, or without one at its front."""
    if title[:1] in _QUOTES and not any(map(title[1:].__contains__, _QUOTES[title[0]])):
        title = title[1:]
    if title.count(")") > title.count("("):
        title = title[title.find(")") + 1 :].lstrip(" ,;:.-–—")
    if title.find("”") >= 0 and title.count("”") > title.count("“"):
        title = title[: title.find("”")]
    for opening, closing in (("“", "”"), ("(", ")"), ("«", "»"), ("‘", "’")):
        if title.count(opening) > title.count(closing):
            title = title[: title.rfind(opening)].rstrip(" ,;:-–—")
    if title.count('"') % 2:
        title = title[: title.rfind('"')].rstrip(" ,;:-–—")
    return title
