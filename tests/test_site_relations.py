"""What relates articles, as pages say it: reasons in order, tellings with where they differ."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from newsarchive.nouns.archive import Config
from newsarchive.nouns.article import Article, Basis, Event, Figure, How, Qualifier
from newsarchive.nouns.edtf import parse
from newsarchive.site import relations
from newsarchive.site.archive import Kind
from newsarchive.site.derive import derive
from newsarchive.site.desk import Desk, opened
from newsarchive.site.views import Telling, Why
from site_samples import article, content

OPENED = "UBND tỉnh Đông Hải khởi công tuyến đường ven biển dài 40 km"


def _desk(*articles: Article) -> Desk:
    return opened(derive(content(*articles, config=Config(languages=("vi",))), {}), "vi", None)


def _telling(number: int, quote: str, **changes: object) -> Article:
    events = (Event(parse("2023-09-16"), OPENED, line=4, quote=quote),)
    return article(number, **{"events": events, "topics": (), "body": f"{quote}\n\nThêm {number}.\n", **changes})


def _told(*articles: Article) -> tuple[Telling, ...]:
    """How others tell of the first article's event."""
    desk = _desk(*articles)
    moments = desk.archive.timeline
    own = next(m for m in moments if m.kind is Kind.EVENT and m.article == articles[0].slug)
    return relations.tellings(desk, own)


def test_numbers_that_differ_are_pointed_out_as_they_are_printed() -> None:
    (told,) = _told(_telling(0, f"{OPENED}, 350 người dự."), _telling(1, f"{OPENED}, hơn 400 người dự."))
    assert (told.counts, told.numbers, told.other_day) == ((("350 người", "hơn 400 người"),), (), False)


def test_one_number_in_two_forms_does_not_differ_nor_do_several() -> None:
    (told,) = _told(_telling(0, f"{OPENED}, 2.300 tỷ."), _telling(1, f"{OPENED}, 2,300 tỷ."))
    assert told.counts == ()
    (told,) = _told(_telling(0, f"{OPENED}, 3 nhà, 4 nhà."), _telling(1, f"{OPENED}, 5 nhà."))
    assert told.counts == ()


def test_figures_of_one_measure_that_do_not_agree_stand_beside_each_other() -> None:
    counted = Figure("du", Decimal(350), "người", line=4, quote="350 người")
    more = replace(counted, value=Decimal(400), qualifier=Qualifier.MORE_THAN)
    (told,) = _told(
        _telling(0, f"{OPENED}, 350 người dự.", figures=(counted,)),
        _telling(1, f"{OPENED}, hơn 400 người dự.", figures=(more,)),
    )
    assert [(here.value, there.value, there.qualifier) for here, there in told.numbers] == [
        ("350", "400", Qualifier.MORE_THAN),
    ]  # fmt: skip
    assert told.counts == (), "said once"
    (told,) = _told(*(_telling(n, f"{OPENED}, 350 người dự.", figures=(counted,)) for n in range(2)))
    assert told.numbers == (), "they agree"


def test_another_day_is_said() -> None:
    month = Event(parse("2023-09"), OPENED, line=4, quote=f"Tháng 9, {OPENED}.")
    (told,) = _told(_telling(0, f"Sáng 16/9, {OPENED}."), _telling(1, month.quote or "", events=(month,)))
    assert (str(told.date), told.other_day) == ("2023-09", True)


def test_the_oldest_telling_comes_first_and_there_is_an_end() -> None:
    many = [_telling(n, f"{OPENED}.", date=parse(f"2023-09-{29 - n}")) for n in range(10)]
    told = _told(*many)
    assert len(told) == relations.TOLD_SHOWN
    assert [str(t.published) for t in told[:2]] == ["2023-09-20", "2023-09-21"]


def test_a_headline_that_tells_it_leads_to_its_article() -> None:
    headline = article(1, title=OPENED, date=parse("2023-09-17"), events=(), topics=(), body=f"{OPENED}.\n")
    (told,) = _told(_telling(0, f"{OPENED}."), headline)
    assert (told.evidence.href, told.evidence.line, told.title, told.other_day) == (
        "articles/bai-0001.html", None, OPENED, False,
    )  # fmt: skip


def test_reasons_come_in_order_and_lead_somewhere() -> None:
    text = [" ".join(f"hai{n}{k} bốn{n} sáu{k}" for k in range(20)) + "." for n in range(4)]
    body = "\n\n".join(text)
    first = article(
        0, events=(), topics=("A",), people=tuple(f"P{n}" for n in range(6)), body=body, original_source="x"
    )
    same = replace(first, slug="bai-0001", people=(), original_source=None)
    part = replace(first, slug="bai-0002", topics=(), body=text[2], people=first.people)
    rest = (article(n, events=(), topics=(), title=f"Khác {n} hẳn {n}", body=f"Khác {n}.\n") for n in range(3, 9))
    one, other = relations.others(_desk(first, same, part, *rest), "bai-0000")
    assert (one.article.href, [reason.why for reason in one.reasons]) == (
        "articles/bai-0001.html", [Why.SAME_TEXT, Why.TOPICS],
    )  # fmt: skip
    assert (other.article.href, [reason.why for reason in other.reasons]) == (
        "articles/bai-0002.html", [Why.PARAGRAPHS, Why.PEOPLE, Why.OUTLETS],
    )  # fmt: skip
    paragraphs, people, _ = other.reasons
    assert [(p.here, p.number, p.there, p.other) for p in paragraphs.parallels] == [
        ("p3", 3, "articles/bai-0002.html#p1", 1),
    ]  # fmt: skip
    assert (len(people.links), people.more) == (relations.NAMES_SHOWN, 2)


def test_a_day_that_is_not_printed_says_so() -> None:
    inferred = Event(parse("2023-09-16"), OPENED, line=4, quote=f"{OPENED}.", basis=Basis(How.EDITED))
    (told,) = _told(_telling(0, f"Sáng 16/9, {OPENED}."), _telling(1, f"{OPENED}.", events=(inferred,)))
    assert told.how is How.EDITED
