"""Short compounds that no line may break: COVID-19, vắc-xin.

Browsers break a line after any hyphen, and a style can forbid that to an
element only. So a short compound stands in one; its letters, and what is copied
of them, stay as they are. Long compounds may be broken: a narrow screen needs it.
"""

from __future__ import annotations

import re
from functools import lru_cache

LONGEST = 12  # letters and hyphens together: what fits beside other words on any line
_LONG = 200  # a word of more is an address or a picture, and is not remembered
_PART = re.compile(rf"<[^<>]*>|(?<![\w-])\w[\w-]{{1,{LONGEST - 2}}}\w(?![\w-])")


def unbroken(html: str) -> str:
    """Safe HTML whose attributes hold no space but a picture's, its short compounds kept together; linear in it."""
    at = html.find("-")
    if at < 0 or "<img" in html:
        return html
    parts: list[str] = []
    done = 0
    while at >= 0:
        start = max(html.rfind(" ", done, at) + 1, done)
        end = html.find(" ", at)
        end = len(html) if end < 0 else end
        parts += (html[done:start], _word(html[start:end]) if end - start < _LONG else html[start:end])
        done = end
        at = html.find("-", end)
    return "".join((*parts, html[done:]))


@lru_cache(maxsize=4096)
def _word(word: str) -> str:
    """What stands between two spaces: an attribute has its quotation marks, and is left alone."""
    return word if '"' in word else _PART.sub(_kept, word)


def _kept(found: re.Match[str]) -> str:
    text = found[0]
    return text if text[0] == "<" or "-" not in text else f'<span class="nb">{text}</span>'
