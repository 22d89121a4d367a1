"""Short compounds that no line may break."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.nouns.unbroken import LONGEST, unbroken


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        ("<p>Phòng COVID-19.</p>", ["COVID-19"]),
        ("<p>vắc-xin (Covid-19), 2020-2021</p>", ["vắc-xin", "Covid-19", "2020-2021"]),
        ("<p><em>vắc-xin</em>-<strong>a-b</strong></p>", ["vắc-xin", "a-b"]),
        ("<p>a - b, c– d, -e, f- &amp; g</p>", []),
        (f"<p>{'a' * LONGEST}-b một-hai-ba-bốn</p>", []),
        ('<p><a href="https://a-b.vn/c-d">e f-g</a></p>', ["f-g"]),
        ('<figure><img src="a-b.jpg" alt="x c-d y"><figcaption>e-f</figcaption></figure>', []),
    ],
)
def test_a_short_compound_stands_in_an_element_of_its_own(html: str, kept: list[str]) -> None:
    assert re.findall('<span class="nb">([^<]*)</span>', unbroken(html)) == kept


@given(st.lists(st.sampled_from(["a", "ắ-x", "-", " ", "<em>", "</em>", "&lt;", "b-c-", "1", '<a href="x-y">'])))
def test_nothing_but_the_element_is_added(parts: list[str]) -> None:
    html = "".join(parts)
    assert re.sub('<span class="nb">([^<]*)</span>', r"\1", unbroken(html)) == html


def test_a_word_without_end_is_left_alone() -> None:
    word = "a-" * 100_000
    assert unbroken(word) == word
