"""``build.py verify``: the archive proven, capture by capture."""

from __future__ import annotations

from newsarchive.cli.material import captures_at_hand, load_content
from newsarchive.cli.options import Options
from newsarchive.cli.outcome import Outcome, count
from newsarchive.content.verify import verify


def run(options: Options) -> Outcome:
    """Prove digests, ledgers and quotes; nothing is written."""
    content, problems = load_content(options)
    if content is None:
        return Outcome(problems, done=("the archive cannot be verified before it can be read",))
    captures = captures_at_hand(options)
    problems += verify(content, captures)
    articles = count(len(content.entries), "article")
    return Outcome(
        problems,
        done=(f"{articles} and {count(len(captures), 'capture')} verified",),
        facts={"verify": {"articles": len(content.entries), "captures": len(captures)}},
    )
