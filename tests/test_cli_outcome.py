"""What a run says at its end, and its report for machines."""

from __future__ import annotations

import json

from newsarchive.cli.outcome import Outcome, count
from newsarchive.nouns.problem import Problem, Severity

ERROR = Problem("content/articles/b.md", 7, "unknown-key", "there is no key 'titel'", "did you mean 'title'?")
WARNING = Problem("content/articles/a.md", None, "capture-not-at-hand", "no capture", "put it back", Severity.WARNING)


def test_a_good_run_says_what_was_done_and_what_is_next() -> None:
    ingested = Outcome(done=("5 captures: 0 new",))
    built = Outcome(done=("61 pages",), then="open _site/index.html", notes=("no feeds: give --base-url",))
    whole = ingested + built
    assert whole.summary() == "5 captures: 0 new; 61 pages → open _site/index.html; no feeds: give --base-url"
    assert not whole.failed


def test_a_failed_run_says_to_mend_and_not_to_open() -> None:
    outcome = Outcome((ERROR, WARNING), done=("the site is as it was",), then="open _site/index.html")
    said = outcome.settled(strict=False).summary()
    assert said == "the site is as it was; 1 error; 1 warning → see to what is named above and run it again"


def test_each_problem_is_told_once_and_in_order() -> None:
    later = Problem(ERROR.path, 10, ERROR.code, ERROR.message, ERROR.fix)
    settled = (Outcome((later, ERROR)) + Outcome((ERROR, WARNING))).settled(strict=False)
    assert settled.problems == (WARNING, ERROR, later), "by file, then line as a number"


def test_strict_makes_errors_of_warnings() -> None:
    assert not Outcome((WARNING,)).settled(strict=False).failed
    assert Outcome((WARNING,)).settled(strict=True).failed


def test_nothing_done_is_said_too() -> None:
    assert Outcome().summary() == "nothing to do"


def test_the_report_is_json_with_every_problem() -> None:
    outcome = Outcome((ERROR,), done=("x",), facts={"build": {"pages": 3}}).settled(strict=False)
    text = outcome.report("build", 1)
    value = json.loads(text)
    assert text.endswith("}\n")
    assert value["command"] == "build"
    assert value["exit"] == 1
    assert value["build"] == {"pages": 3}
    assert value["problems"] == [
        {
            "path": ERROR.path,
            "line": 7,
            "code": "unknown-key",
            "severity": "error",
            "message": ERROR.message,
            "fix": ERROR.fix,
        }
    ]


def test_nouns_agree_with_their_number() -> None:
    assert [count(n, "page") for n in (0, 1, 2)] == ["0 pages", "1 page", "2 pages"]
