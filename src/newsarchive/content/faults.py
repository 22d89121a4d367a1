"""Collecting what is wrong with one file."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from newsarchive.nouns.problem import Problem, Severity

ADVICE_LIMIT = 50  # of one file; to look for the word that was meant takes longer than all else


class Faults:
    """The problems found in the file `path`, in the order in which they were found."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.found: list[Problem] = []
        self.advised = 0

    def error(self, line: int | None, code: str, message: str, fix: str) -> None:
        """Add an error."""
        self.found.append(Problem(self.path, line, code, message, fix))

    def warn(self, line: int | None, code: str, message: str, fix: str) -> None:
        """Add a warning."""
        self.found.append(Problem(self.path, line, code, message, fix, Severity.WARNING))

    def nearest(self, word: str, known: Iterable[str], otherwise: str) -> str:
        """Advice for an unknown word: the known one it most resembles, else `otherwise`."""
        self.advised += 1
        if self.advised > ADVICE_LIMIT:
            return otherwise
        # difflib takes time in the product of the lengths: no key that anybody meant is longer than this
        close = get_close_matches(word[:60].lower(), known, n=1)
        return f"did you mean '{close[0]}'?" if close else otherwise

    @property
    def fatal(self) -> bool:
        """Whether an error is among them."""
        return any(problem.severity is Severity.ERROR for problem in self.found)


def brief(text: str, limit: int = 60) -> str:
    """`text` short enough for a message, on one line."""
    line = " ".join(text[: limit + 1].split())
    return line if len(text) <= limit else line[:limit] + "…"


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """`problems` by file and line, each once; what is the whole file's comes first."""
    return tuple(sorted(set(problems), key=lambda p: (p.path, p.line or 0, p.code, p.message)))
