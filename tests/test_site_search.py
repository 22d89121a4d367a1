"""What the search page searches."""

from __future__ import annotations

import json
from typing import Any

from newsarchive.nouns.archive import Config
from newsarchive.nouns.edtf import parse
from newsarchive.site import search
from newsarchive.site.derive import derive
from site_samples import article, content, figure


def _data(*articles: Any, config: Config | None = None) -> Any:
    (output,) = search.outputs(derive(content(*articles, config=config), {}))
    assert output.path == search.PATH
    text = output.data.decode()
    start = text.index("{")
    assert text[:start] == "globalThis.newsarchiveSearch="
    assert text.endswith("};\n")
    return json.loads(text[start:-2])


def test_every_block_is_searched_with_its_anchor() -> None:
    data = _data(article(1, body="Một đoạn.\n\nHai đoạn.\n"))
    assert data["articles"][0]["blocks"] == [["p1", "Một đoạn."], ["p2", "Hai đoạn."]]


def test_a_name_is_found_by_each_of_its_spellings_and_a_plain_name_by_itself() -> None:
    names = _data(article(1, people=("Người Lạ",), author="Một Phóng viên"))["articles"][0]["names"]
    assert {"Người Lạ", "Một Phóng viên"} <= set(names)


def test_hostile_text_cannot_end_the_script() -> None:
    (output,) = search.outputs(derive(content(article(1, title="</script><script>alert(1)\u2028")), {}))
    assert b"</script" not in output.data
    assert "\u2028" not in output.data.decode()
    assert _data(article(1, title="</script>\u2028"))["articles"][0]["title"] == "</script>\u2028"


def test_dates_sort_as_text_and_are_said_in_words() -> None:
    found = _data(article(1, date=parse("2021-08-23T14:05")), article(2, date=parse("2021-08")), article(3, date=None))
    dated = {a["title"]: (a["date"], a["shown"]) for a in found["articles"]}
    assert list(dated.values()) == [
        ("20210823140500", "23 August 2021, 14:05"),
        ("20210801000000", "August 2021"),
        ("", ""),
    ]


def test_spelling_variants_are_those_of_the_archive() -> None:
    config = Config(variants=(("vắc-xin", "vaccine"),))
    assert _data(article(1), config=config)["variants"] == [["vắc-xin", "vaccine"]]


def test_a_large_archive_is_searched_by_what_describes_it() -> None:
    many = [article(number) for number in range(search.FULL_TEXT_ARTICLES)]
    assert _data(*many)["full"]
    data = _data(*many, article(search.FULL_TEXT_ARTICLES, figures=(figure("12"),)))
    assert not data["full"]
    assert not any(a["blocks"] for a in data["articles"])
    assert all(a["title"] for a in data["articles"])
