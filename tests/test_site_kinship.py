"""Kin: who is near whom, for which reason, and that without one there is none."""

from __future__ import annotations

from dataclasses import replace

from newsarchive.nouns.article import Article, Basis, Because, How
from newsarchive.nouns.edtf import parse
from newsarchive.site.derive import derive
from newsarchive.site.kinship import OTHERS, Kin
from site_samples import article, content


def _kin(*articles: Article) -> dict[str, tuple[Kin, ...]]:
    return dict(derive(content(*articles), {}).kin)


def _bare(number: int, **changes: object) -> Article:
    """An article that shares nothing with others but what is said."""
    body = f"Bài {number} " + " ".join(f"chữ{number}x{n}" for n in range(40)) + ".\n"
    return article(number, **{"topics": (), "events": (), "title": f"Đề {number} về {number}", "body": body, **changes})


def test_without_a_reason_there_is_no_relation() -> None:
    assert _kin(*(_bare(n) for n in range(5))) == {}


def test_what_all_have_is_no_reason() -> None:
    assert _kin(*(_bare(n, topics=("Y tế",)) for n in range(5))) == {}
    assert len(_kin(*(_bare(n, topics=("Y tế",) if n < 2 else ()) for n in range(5)))) == 2


def test_a_rarer_name_weighs_more() -> None:
    rare = [
        _bare(n, topics=("Chung",), people=("An",) if n in (0, 9) else ("Bình",) if n < 6 else ()) for n in range(10)
    ]
    first, *_ = _kin(*rare)["bai-0000"]
    assert (first.article, first.names) == ("bai-0009", (("people", "An"), ("topics", "Chung")))


def test_what_is_shared_is_said_whole_even_where_a_list_is_long() -> None:
    many = [_bare(n, topics=("Chung",), people=("An",) if n in (0, 99) else ()) for n in range(100)]
    assert _kin(*many)["bai-0000"][0].names == (("people", "An"), ("topics", "Chung"))


def test_of_equals_the_nearest_in_time_comes_first_and_there_is_an_end() -> None:
    same = [_bare(n, topics=("A",) if n < 12 else (), date=parse(f"2021-01-{n + 1:02}")) for n in range(28)]
    kin = _kin(*same)["bai-0005"]
    assert len(kin) == OTHERS
    assert {one.article for one in kin[:2]} == {"bai-0004", "bai-0006"}


def test_the_same_text_outweighs_names() -> None:
    text = " ".join(f"hai{n} bốn{n} sáu{n}" for n in range(40)) + ".\n"
    made = [
        _bare(n, people=("An", "Bình") if n in (0, 1) else (), **({"body": text} if n in (0, 2) else {}))
        for n in range(6)
    ]
    first, second = _kin(*made)["bai-0000"]
    assert (first.article, second.article) == ("bai-0002", "bai-0001")
    assert first.text
    assert first.text.to_the_letter


def test_evidence_relates_both_ways() -> None:
    basis = {"date": Basis(How.INFERRED, 1, "x", because=(Because(3, "y", article="bai-0001"),))}
    kin = _kin(_bare(0, basis=basis), _bare(1))
    assert [(one.article, one.leans, one.bears) for one in kin["bai-0000"]] == [("bai-0001", True, False)]
    assert [(one.article, one.leans, one.bears) for one in kin["bai-0001"]] == [("bai-0000", False, True)]
    assert _kin(_bare(0, basis={"date": replace(basis["date"], because=(Because(3, "y", article="gone"),))})) == {}


def test_taken_from_the_same_outlet() -> None:
    made = [_bare(n, original_source="hang-tin" if n in (0, 3) else None) for n in range(6)]
    (one,) = _kin(*made)["bai-0000"]
    assert (one.article, one.names) == ("bai-0003", (("outlets", "hang-tin"),))


def test_a_new_article_elsewhere_leaves_kin_as_they_are() -> None:
    some = [_bare(n, people=("An",) if n < 2 else ()) for n in range(8)]
    before, after = _kin(*some), _kin(*some, _bare(20))
    assert [one.article for one in before["bai-0000"]] == [one.article for one in after["bai-0000"]]
