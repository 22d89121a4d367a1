"""``build.py ingest``: what is new in seeds/ becomes articles; a run with nothing to do says so at once."""

from __future__ import annotations

import json
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


def run(options: Options) -> Outcome:
    """Read the captures and take what is new into the content folder; with --check or --diff, only say so."""
    if not options.seeds.is_dir():
        return _without_captures(options)
    settled = None if options.diff or options.update or options.clean else _settled(options)
    if settled:
        return _told(settled)
    # Reading and writing captures takes libraries that a run with nothing to do is spared.
    from newsarchive.cli.intake import take_in  # noqa: PLC0415

    taken, outcome, nothing_left = take_in(options)
    if taken is None:
        return outcome
    if nothing_left and not outcome.problems:
        _settle(options, taken)
    return outcome + _told(taken, shown=options.diff)


def _without_captures(options: Options) -> Outcome:
    """An archive may be all articles; an empty one needs captures, and so does who asks for them."""
    if options.command != "ingest" and (options.content / "articles").is_dir():
        return Outcome()
    fix = "put captures into it: pages saved as text, NAME.txt"
    return Outcome((Problem(options.shown(options.seeds), None, "no-seeds", "there is no such folder", fix),))


def _told(taken: Taken, *, shown: bool = False) -> Outcome:
    """The outcome that says what was taken in. shown: whether the differences were printed already."""
    more = {"updated": taken.updated, "completed": taken.completed, "set aside": taken.set_aside}
    done = f"{count(taken.captures, 'capture')}: {taken.new} new"
    done += "".join(f", {number} {what}" for what, number in more.items() if number)
    names = "; ".join(taken.names)
    differs = f"{taken.differs} {'reads' if taken.differs == 1 else 'read'} otherwise than accepted"
    further = "to take it over: build.py ingest --update" if shown else "to see how: build.py ingest --diff"
    return Outcome(
        lines=(f"names to add to content/people.yml: {names}",) if names else (),
        done=(done,),
        notes=(f"{differs}; {further}",) if taken.differs else (),
        facts={"ingest": asdict(taken)},
    )


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
