"""Days at the beginning of a line or at its end: of a sentence of the text, of a row about a story, of no headline."""

from __future__ import annotations

import re

from newsarchive.reading.lines.line import Line

SENTENCE_LEAST = 12  # words of a sentence of the text that begins with its day


def begins_with_day(line: Line) -> bool:
    """Whether a line begins with a day and a comma, and is as long as a sentence ("Ngày 27/11, Tòa án …")."""
    return line.words >= SENTENCE_LEAST and bool(_DAY_FIRST.match(line.shown))


_DAY_FIRST = re.compile(
    r"(?:(?:(?:[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm)(?: qua)?(?: ngày)?|Ngày|Vào ngày)"
    r" \d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?,"
    r"|On (?:[A-Z][a-z]{2,8},? )?(?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} \d{1,2})(?:,? \d{4})?,"
    r"|(?:Le|Ce) (?:[a-z]{5,8} )?\d{1,2} [a-zéû]{3,9}(?: \d{4})?,"
    r"|Pada (?:[A-Z][a-z]{3,6} ?,? )?\(?\d{1,2}[ /][\w/]{1,10}(?: \d{4})?\)?,"
    r"|(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:上午|下午|晚|凌晨)?，)"
)


def ends_with_day(line: Line) -> bool:
    """Whether a line ends with an hour and a day with its year, or the other way round, outside brackets."""
    return line.shown[-1:].isdigit() and bool(_DAY_AT_END.search(line.shown))


_DAY_AT_END = re.compile(
    r"\d{1,2}[:hg]\d{2}(?: ?[ap]m)?[ ,|–-]{1,3}(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$"
    r"|(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2})[ ,|–-]{1,3}\d{1,2}[:hg]\d{2}(?::\d{2})?$"
)
