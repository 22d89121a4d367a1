"""What is wrong with an input, as data.

Bad input is not an exception here: whoever finds it returns a `Problem`, the
command collects them all and exits once.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """An error fails the run; a warning fails it only under ``--strict``."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault in one file.

    path: the file as a person would name it (relative to the root where it can be).
    line: counted from 1; None where the fault is the whole file's.
    code: a stable name for the kind of fault, such as ``unknown-key``.
    message: what is wrong, without a full stop.
    fix: what to do about it, without a full stop.
    """

    path: str
    line: int | None
    code: str
    message: str
    fix: str
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        """``file:line: what is wrong; what to do``, each on one line."""
        where = self.path if self.line is None else f"{self.path}:{self.line}"
        mark = "warning: " if self.severity is Severity.WARNING else ""
        return " ".join(f"{where}: {mark}{self.message}; {self.fix}".split("\n"))
