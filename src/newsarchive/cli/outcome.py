"""What a command gives back, and how it is told: one line for people, a report for machines."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from newsarchive.nouns.problem import Problem, Severity


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one command did.

    problems: everything found wrong.
    lines: what was asked to be shown (differences, names to add).
    done: what was done, such as "5 captures: 0 new".
    then: what to do next, or None. notes: what else one should know.
    facts: counts for the report, by the command's name.
    over: whether no further step has anything to work on.
    """

    problems: tuple[Problem, ...] = ()
    lines: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    then: str | None = None
    notes: tuple[str, ...] = ()
    facts: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    over: bool = False

    def __add__(self, later: Outcome) -> Outcome:
        """Both, told as one run."""
        return Outcome(
            self.problems + later.problems,
            self.lines + later.lines,
            self.done + later.done,
            later.then or self.then,
            self.notes + later.notes,
            {**self.facts, **later.facts},
            self.over or later.over,
        )

    def settled(self, strict: bool) -> Outcome:
        """The same with each problem once, by file and line; under `strict` warnings are errors."""
        problems = self.problems
        if strict:
            problems = tuple(replace(problem, severity=Severity.ERROR) for problem in problems)
        return replace(self, problems=tuple(sorted(set(problems), key=_place)))

    @property
    def failed(self) -> bool:
        """Whether any problem is an error."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)

    def summary(self) -> str:
        """The run's last line: what was done, what is wrong, what to do next."""
        done = "; ".join((*self.done, *_counted(self.problems))) or "nothing to do"
        then = self.then
        if self.failed:
            then = "see to what is named above and run it again"
        return "; ".join(filter(None, (f"{done} → {then}" if then else done, *self.notes)))

    def report(self, command: str | None, code: int) -> str:
        """The machine-readable report: JSON, keys in a fixed order, one final line end."""
        value = {
            "command": command or "ingest, build",
            "exit": code,
            "summary": self.summary(),
            "problems": [_row(problem) for problem in self.problems],
            **self.facts,
        }
        return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def count(number: int, noun: str) -> str:
    """`number` and its noun: "1 page", "61 pages"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _counted(problems: tuple[Problem, ...]) -> tuple[str, ...]:
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    warnings = len(problems) - errors
    return tuple(count(n, noun) for n, noun in ((errors, "error"), (warnings, "warning")) if n)


def _place(problem: Problem) -> tuple[str, int, str, str, str]:
    return (problem.path, problem.line or 0, problem.code, problem.message, problem.fix)


def _row(problem: Problem) -> dict[str, str | int | None]:
    return {
        "path": problem.path,
        "line": problem.line,
        "code": problem.code,
        "severity": str(problem.severity),
        "message": problem.message,
        "fix": problem.fix,
    }
