"""Charts: links, names and shapes; nothing hostile, nothing with a style of its own."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsarchive.nouns.article import Qualifier
from newsarchive.nouns.edtf import Edtf, parse
from newsarchive.site import dates
from newsarchive.site.chart_views import Chart, Mark, Speech
from newsarchive.site.charts import draw
from newsarchive.site.views import Evidence, Number

ENGLISH = Speech("en", str, lambda date: dates.say(date, "en"))
HOSTILE = "<script>alert(1)</script> ]]> \"'&amp; --> </svg><img src=x onerror=alert(1)>"

edtf = st.sampled_from(
    ["2022-09-11", "2022-09", "2022", "2021~", "2022-09-11?", "2021-08-01/2021-08-14", "2022-11-30/..", "../2022-03",
     "0001", "9999", "9999-12-31", "2022-09-11T08:00"]
)  # fmt: skip


def _mark(
    value: str, as_of: str | None = "2022-09-11", qualifier: Qualifier | None = None, shape: int = 1, **texts: str
) -> Mark:
    date: Edtf | None = parse(as_of) if as_of else None
    evidence = Evidence("articles/a.html#L3", 3, None, texts.get("quote", "Tính đến nay"), "vi")
    unit = texts.get("unit", "liều")
    number = Number("Doses", None, dates.number(Decimal(value), "en"), qualifier, unit, date, evidence)
    return Mark(Decimal(value), number, shape, texts.get("source"))


def _drawn(*marks: Mark, label: str = "Doses", unit: str = "liều") -> ET.Element:
    return ET.fromstring(draw(Chart(label, unit, "vi", marks), "../", ENGLISH))


def _texts(drawn: ET.Element) -> list[str]:
    return ["".join(text.itertext()) for text in drawn.iter("text")]


def test_each_number_is_a_link_to_its_line_with_all_that_it_means_as_its_name() -> None:
    drawn = _drawn(_mark("168865244", "2021-12-14", source="Bộ"), _mark("258000000", qualifier=Qualifier.MORE_THAN))
    links = list(drawn.iter("a"))
    assert [link.get("href") for link in links] == ["../articles/a.html#L3"] * 2
    assert [link.findtext("title") for link in links] == [
        "168,865,244 liều · 14 December 2021 · Bộ\n“Tính đến nay”",
        "more than 258,000,000 liều · 11 September 2022 · publisher unknown\n“Tính đến nay”",
    ]
    assert {"168,865,244", "> 258,000,000", "million liều"} <= set(_texts(drawn))


def test_qualifiers_intervals_and_numbers_without_a_date_are_shown() -> None:
    drawn = _drawn(
        _mark("5", "2021", Qualifier.ABOUT), _mark("6", "2021-05-01?", Qualifier.LESS_THAN, 2), _mark("7", None)
    )
    classes = [part.get("class") for part in drawn.iter() if part.get("class")]
    assert {"point s1 q-about", "point s2 q-less-than", "point s1", "span", "span doubt", "arrow"} <= set(classes)
    assert "no date" in _texts(drawn)


def test_there_is_no_style_and_no_element_that_acts() -> None:
    drawn = _drawn(_mark("5"), _mark("9", None), label=HOSTILE)
    assert {part.tag for part in drawn.iter()} == {"svg", "g", "line", "text", "tspan", "path", "a", "title", "circle"}
    names = {name for part in drawn.iter() for name in part.attrib}
    assert not names & {"style", "fill", "stroke", "font-family", "font-size", "onclick"}


def test_hostile_text_stays_text() -> None:
    drawn = _drawn(_mark("5", quote=HOSTILE, source=HOSTILE, unit=HOSTILE), _mark("6"), label=HOSTILE, unit=HOSTILE)
    assert drawn.get("aria-label") == HOSTILE
    assert HOSTILE in _texts(drawn)
    text = draw(Chart(HOSTILE, HOSTILE, None, (_mark("5", quote=HOSTILE), _mark("6"))), "", ENGLISH)
    assert "<script" not in text
    assert "<img" not in text


@pytest.mark.parametrize(
    "numbers",
    [
        ["0", "0"], ["-5", "3"], ["-23400", "-23500"], ["0.0001", "0.0002"], ["1", "1000000000"], ["50", "50"],
        ["1000000000000000", "2000000000000000"], ["99.5"], ["1E+30", "3E+30"], ["0.000001", "1000000"],
    ],
)  # fmt: skip
def test_any_numbers_can_be_drawn(numbers: list[str]) -> None:
    drawn = _drawn(*(_mark(number, f"202{at % 10}-05") for at, number in enumerate(numbers)))
    assert len(list(drawn.iter("a"))) == len(numbers)


@settings(max_examples=60)
@given(
    st.lists(
        st.builds(
            lambda value, date, qualifier: _mark(str(value), date, qualifier),
            st.decimals(-(10**15), 10**15, allow_nan=False, places=3),
            st.one_of(st.none(), edtf),
            st.sampled_from([None, *Qualifier]),
        ),
        min_size=1,
        max_size=40,
    )
)
def test_whatever_is_given_is_drawn_and_always_alike(marks: list[Mark]) -> None:
    chart = Chart("Doses", "liều", None, (_mark("5"), *marks))
    text = draw(chart, "", ENGLISH)
    assert text == draw(chart, "", ENGLISH)
    assert len(list(ET.fromstring(text).iter("a"))) == len(marks) + 1
    assert "nan" not in text.casefold()


def test_axes_say_what_they_show() -> None:
    far = _drawn(_mark("1"), _mark("1000000000", "2021-01-01"))
    assert {"1", "1 billion"} <= set(_texts(far))


def test_a_mark_that_stands_beside_another_is_led_to_its_own_day() -> None:
    drawn = _drawn(_mark("5", "2022-09-11"), _mark("5", "2022-09-11", shape=2), _mark("3", "2022-01-01"))
    stem = next(path.get("d", "") for path in drawn.iter("path") if path.get("class") == "stem")
    first, second, _ = stem.removeprefix("M").split("M")
    x, up = first.split(" ")
    assert second.startswith(f"{x} {up}H")
    assert "H" not in first
