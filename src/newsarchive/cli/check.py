"""``build.py check``: the built site proven, as it lies in the output folder."""

from __future__ import annotations

from newsarchive.cli.options import Options
from newsarchive.cli.outcome import Outcome, count
from newsarchive.site.check import check


def run(options: Options) -> Outcome:
    """Prove links, anchors, feeds, data and pages; nothing is written."""
    found = check(options.output, options.base_url, options.jobs, options.shown(options.output))
    return Outcome(
        found.problems,
        done=(f"{count(found.pages, 'page')} and {count(found.links, 'link')} checked",),
        facts={"check": {"pages": found.pages, "links": found.links, "files": found.files}},
    )
