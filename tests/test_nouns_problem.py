"""Problems: how they are told, and the people and publishers that names mean."""

from __future__ import annotations

from newsarchive.nouns.authority import Heading, Source
from newsarchive.nouns.problem import Problem, Severity


def test_a_problem_is_one_line() -> None:
    assert str(Problem("a.md", 3, "x", "no\ngood", "mend it")) == "a.md:3: no good; mend it"
    assert str(Problem("a.md", None, "x", "odd", "look", Severity.WARNING)) == "a.md: warning: odd; look"


def test_the_name_of_a_heading() -> None:
    heading = Heading("vac-xin", ("vắc-xin",), {"vi": "Vắc-xin", "en": "Vaccines"})
    assert (heading.name("en"), heading.name("fr")) == ("Vaccines", "Vắc-xin")
    assert Heading("a", ("A b",)).name("en") == "A b"
    assert Heading("a", ()).name("en") == "a"


def test_a_source_answers_to_its_names() -> None:
    source = Source("bo", "Bộ Ngoại giao", names=("MOFA",))
    assert source.answers_to("BỘ NGOẠI GIAO")
    assert source.answers_to("mofa")
    assert not source.answers_to("Bộ Y tế")
