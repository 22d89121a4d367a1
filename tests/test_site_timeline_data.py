"""The script from which the timeline is filtered."""

from __future__ import annotations

import json
from dataclasses import replace

from newsarchive.nouns.archive import Config
from newsarchive.nouns.edtf import parse
from newsarchive.site.derive import derive
from newsarchive.site.timeline_data import outputs
from site_samples import article, content

HOSTILE = "</script><script>alert(1)</script>\u2028"


def _read(data: bytes) -> dict[str, object]:
    text = data.decode()
    head = "globalThis.newsarchiveTimeline="
    assert text.startswith(head)
    assert text.endswith(";\n")
    found = json.loads(text[len(head) : -2])
    assert isinstance(found, dict)
    return found


def test_it_says_of_every_article_who_what_and_when() -> None:
    made = content(article(1, date=parse("2021-08-23")), article(2, date=None, source=None, topics=()))
    (output,) = outputs(derive(made, {}))
    assert output.path == "timeline-data.js"
    found = _read(output.data)
    assert found == {
        "publishers": [["bao-1", "Báo bao-1", ""], ["unknown", "", ""]],
        "topics": [["y-te", "Y tế", "vi"]],
        "periods": ["", "2001-05", "2021-08"],
        "pages": ["timeline.html"] * 3,
        "rows": "0|0|1e,2p\n1||1e,0p",
    }


def test_each_language_has_its_own() -> None:
    made = replace(content(article(1)), config=Config(languages=("en", "vi")))
    assert [output.path for output in outputs(derive(made, {}))] == ["timeline-data.js", "vi/timeline-data.js"]


def test_no_name_ends_the_script() -> None:
    (output,) = outputs(derive(content(article(1, topics=(HOSTILE,))), {}))
    text = output.data.decode()
    assert "<" not in text
    assert "\u2028" not in text
    assert HOSTILE in json.dumps(_read(output.data), ensure_ascii=False)
