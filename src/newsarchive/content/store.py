"""Carrying out what `content.curate` decided: the only place that writes to content/."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from newsarchive.content.curate import Intent
from newsarchive.nouns import files
from newsarchive.nouns.problem import Problem


def carry_out(intents: Iterable[Intent], content: Path, shown: str = "") -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    """Write what the intents say into the folder `content`, file by file, each whole or not at all.

    shown: how messages name the folder. Returns the paths (from `content`) that
    were changed, and what could not be written; of an intent whose file fails
    nothing further is written.
    """
    written: list[str] = []
    problems: list[Problem] = []
    for intent in intents:
        for write in intent.writes:
            try:
                if not files.inside(content, content / write.path):
                    raise OSError("it would lead out of the content folder")
                if files.write_if_changed(content / write.path, write.text.encode()):
                    written.append(write.path)
            except OSError as error:
                reason = error.strerror or str(error)
                fix = "make room and see to it that the folder may be written to, then run ingest again"
                path = f"{shown}/{write.path}" if shown else write.path
                problems.append(Problem(path, None, "not-written", f"it cannot be written: {reason}", fix))
                break
    return tuple(written), tuple(problems)
