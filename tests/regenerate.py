"""Write the golden triples in tests/captures anew, and print what changed for a person to read.

    python tests/regenerate.py            print the differences and write them
    python tests/regenerate.py --check    print them, write nothing, exit 1 if there are any

A triple is NAME.txt (a capture), NAME.md (its reading as an article's file) and
NAME.tsv (its ledger). A capture that gives no article has NAME.aside instead:
its code and reason. A new case is a new NAME.txt; then run this and read every
line of what it wrote beside the capture before keeping it.
"""

from __future__ import annotations

import difflib
import sys
from collections.abc import Iterator
from pathlib import Path

FOLDER = Path(__file__).parent / "captures"
TIMEZONE = "+07:00"
ENDINGS = (".md", ".tsv", ".aside")


def expected(path: Path) -> dict[str, str]:
    """What the capture at `path` gives now: the text of each file of its triple, by ending."""
    from newsarchive.content import schema  # noqa: PLC0415 - after main has put src on the path
    from newsarchive.nouns.authority import Authority  # noqa: PLC0415
    from newsarchive.nouns.capture import Capture  # noqa: PLC0415
    from newsarchive.nouns.reading import SetAside  # noqa: PLC0415
    from newsarchive.reading.decode import decode  # noqa: PLC0415
    from newsarchive.reading.read import read  # noqa: PLC0415

    capture = decode(path.name, path.read_bytes())
    found = read(capture, Authority(), {}, TIMEZONE) if isinstance(capture, Capture) else capture
    if isinstance(found, SetAside):
        return {".aside": f"{found.code}\t{found.reason}\n"}
    return {".md": schema.format(found.article, path.stem), ".tsv": found.ledger.format()}


def kept(path: Path) -> dict[str, str]:
    """What stands beside the capture at `path`, by ending."""
    files = {ending: path.with_suffix(ending) for ending in ENDINGS}
    return {ending: file.read_text("utf-8") for ending, file in files.items() if file.exists()}


def difference(path: Path) -> Iterator[str]:
    """The lines in which the two differ, as a unified diff."""
    old, new = kept(path), expected(path)
    for ending in ENDINGS:
        name = path.stem + ending
        before, after = (files.get(ending, "").splitlines(keepends=True) for files in (old, new))
        yield from difflib.unified_diff(before, after, f"kept/{name}", f"now/{name}", n=1)


def main(arguments: list[str]) -> int:
    """Print the differences; write them unless told to check. Returns the exit code."""
    sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
    changed = 0
    for path in sorted(FOLDER.glob("*.txt")):
        lines = list(difference(path))
        changed += bool(lines)
        sys.stdout.writelines(lines)
        if lines and "--check" not in arguments:
            new = expected(path)
            for ending in ENDINGS:
                path.with_suffix(ending).unlink(missing_ok=True)
            for ending, text in new.items():
                path.with_suffix(ending).write_text(text, "utf-8", newline="\n")
    print(f"{changed} of the captures in {FOLDER.name}/ read differently")
    return 1 if changed and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
