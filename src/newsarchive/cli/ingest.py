"""``build.py ingest``: what is new in seeds/ becomes articles; a run with nothing to do says so at once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from newsarchive.cli.options import Options
from newsarchive.cli.outcome import Outcome, count
from newsarchive.cli.taken import Taken
from newsarchive.nouns.capture import digest
from newsarchive.nouns.files import write_atomic
from newsarchive.nouns.fingerprint import fingerprint
from newsarchive.nouns.problem import Problem
from newsarchive.site.plan import program_digest

# In the cache folder: how everything lay when nothing was left to ingest.
STATE = "ingest.json"
STATE_OF_BUILDS = "ingest-before-build.json"
LISTED = 10  # files that are named one by one: what a terminal shows beside the rest


def run(options: Options) -> Outcome:
    """Read the captures and take what is new into the content folder; with --check or --diff, only say so."""
    if not options.seeds.is_dir():
        return _without_captures(options, "there is no such folder")
    if not (options.content / "articles").is_dir() and not any(options.seeds.glob("*.txt")):
        return _without_captures(options, "there are no captures in it")
    settled = None if options.diff or options.update or options.clean else _settled(options)
    if settled:
        return _told(settled, options)
    # Reading and writing captures takes libraries that a run with nothing to do is spared.
    from newsarchive.cli.intake import take_in  # noqa: PLC0415

    taken, outcome, nothing_left = take_in(options)
    if taken is None:
        return outcome
    if nothing_left and not outcome.problems:
        _settle(options, taken)
    return outcome + _told(taken, options)


def _without_captures(options: Options, reason: str) -> Outcome:
    """An archive may be all articles; an empty one needs captures, and so does who asks for them."""
    if options.command != "ingest" and (options.content / "articles").is_dir():
        return Outcome()
    fix = "put captures into it: pages saved as text, NAME.txt"
    return Outcome((Problem(options.shown(options.seeds), None, "no-seeds", reason, fix),), over=True)


def _told(taken: Taken, options: Options) -> Outcome:
    """The outcome that says what was taken in."""
    more = {"updated": taken.updated, "completed": taken.completed, "set aside": taken.set_aside}
    done = f"{count(taken.captures, 'capture')}: {taken.new} new"
    done += "".join(f", {number} {what}" for what, number in more.items() if number)
    names = "; ".join(taken.names)
    differs = f"{taken.differs} {'reads' if taken.differs == 1 else 'read'} otherwise than accepted"
    further = "to take it over: build.py ingest --update" if options.diff else "to see how: build.py ingest --diff"
    return Outcome(
        lines=(*_written(taken, options), *((f"names to add to content/people.yml: {names}",) if names else ())),
        done=(done,),
        notes=(f"{differs}; {further}",) if taken.differs else (),
        facts={"ingest": asdict(taken)},
    )


def _written(taken: Taken, options: Options) -> Iterator[str]:
    """The files a person will want to look at, as far as one reads such a list."""
    paths = [path for path in taken.written if path.startswith(("articles/", "sources/"))]
    yield from (f"wrote {options.shown(options.content / path)}" for path in paths[:LISTED])
    if len(paths) > LISTED:
        yield f"wrote {len(paths) - LISTED} more such files"


def _now(options: Options) -> str:
    """A digest of everything that decides what there is to ingest.

    What people write in articles decides nothing of that, so that an edit need
    not have every capture read again. But who asks for an ingest and no build
    is to be told of faults in articles, too.
    """
    content = options.content
    folders = [content] if _asked(options) else [content / "readings", content / "sources"]
    files = sorted(content.glob("*.*")) if content.is_dir() else []
    digests = [f"{path.name} {digest(path.read_bytes())}" for path in files if path.is_file()]
    return " ".join((program_digest(), fingerprint(options.seeds, *folders), *digests))


def _asked(options: Options) -> bool:
    """Whether an ingest was asked for by name, rather than as the first half of a build."""
    return options.command == "ingest"


def _settle(options: Options, taken: Taken) -> None:
    """Keep how everything lies now that nothing is left to ingest, and what the next such run says."""
    names = taken.names if _asked(options) else ()
    value = {"now": _now(options), "captures": taken.captures, "names": names}
    with suppress(OSError):  # it makes the next run quick, no more: where nothing can be written, this one is well
        write_atomic(_state(options), json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass"))


def _settled(options: Options) -> Taken | None:
    """What a run with nothing to do has to say; None if there may be something to do."""
    try:
        value = json.loads(_state(options).read_bytes())
        if value["now"] == _now(options):
            return Taken(int(value["captures"]), names=tuple(map(str, value["names"])))
    except (OSError, ValueError, KeyError, TypeError):
        pass  # none, torn, or not ours: everything is looked at
    return None


def _state(options: Options) -> Path:
    return options.cache / (STATE if _asked(options) else STATE_OF_BUILDS)
