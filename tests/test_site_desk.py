"""What the desk says in each language: titles of events, units, notes, and where each page is in the others."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from newsarchive.nouns import notes
from newsarchive.nouns.archive import Config, Content
from newsarchive.nouns.article import Basis, Event, How
from newsarchive.nouns.authority import Authority, Heading
from newsarchive.nouns.edtf import parse
from newsarchive.nouns.notes import Sentence
from newsarchive.site.derive import derive
from newsarchive.site.desk import Desk, opened
from newsarchive.site.pages import pages
from newsarchive.site.render import Renderer
from newsarchive.site.sitemap import address as full_address
from newsarchive.site.views import Note
from site_samples import BASE, article, content, figure

DOSES = Heading("lieu", ("liều",), {"vi": "Liều", "en": "Doses received"},
                units={"": {"other": "liều"}, "en": {"one": "dose", "other": "doses"}})  # fmt: skip
BY_HAND = Basis(How.EDITED, note="An editor knows", note_vi="Người biên tập biết")
BY_PROGRAM = Basis(How.INFERRED, note=notes.joined(notes.REPORTS, notes.told(notes.FIRST_AFTER_STATE, "2022-09-11")))


def _content(*languages: str) -> Content:
    event = Event(parse("2001-05-06"), "Khai trương", paragraph=1, title_en="The opening", basis=BY_PROGRAM)
    figures = tuple(figure(value, measure="lieu", as_of=parse("2001-05-07")) for value in ("1", "2", "2000"))
    one = article(1, events=(event,), figures=(*figures, figure("3", unit="đợt")), basis={"date": BY_HAND})
    return replace(content(one, config=Config(languages=languages)), authority=Authority(measures={"lieu": DOSES}))


def _desk(language: str, *others: str) -> Desk:
    return opened(derive(_content(language, *others), {}), language, None)


def _note(desk: Desk, basis: Basis) -> Note | None:
    ground = desk.ground(desk.archive.entries[0], "date", basis)
    assert ground is not None
    return ground.note


def test_a_unit_is_said_in_the_language_of_the_page_and_in_its_plural() -> None:
    desk = _desk("en", "vi")
    (entry,) = desk.archive.entries
    numbers = [desk.number(entry, stated) for stated in entry.article.figures]
    assert [(n.unit, n.unit_language, n.printed) for n in numbers] == [
        ("dose", None, "liều"), ("doses", None, "liều"), ("doses", None, "liều"), ("đợt", "vi", None),
    ]  # fmt: skip
    desk = _desk("vi", "en")
    assert desk.number(entry, entry.article.figures[0]).unit == "liều"


def test_a_note_by_hand_is_in_its_language() -> None:
    assert _note(_desk("vi", "en"), BY_HAND) == Note((Sentence("Người biên tập biết", ours=False),), "vi")
    assert _note(_desk("en", "vi"), BY_HAND) == Note((Sentence("An editor knows", ours=False),), "en")
    assert _note(_desk("id"), Basis(How.EDITED, note="Diketahui")) == Note((Sentence("Diketahui", ours=False),), "id")
    alone = Basis(How.EDITED, note_vi="Người biên tập biết")
    assert _note(_desk("en", "vi"), alone) == Note((Sentence("Người biên tập biết", ours=False),), "vi")
    assert _note(_desk("vi"), Basis(How.EDITED)) is None


def _built(*languages: str, base: str | None = None) -> dict[str, str]:
    renderer = Renderer()
    found = pages(derive(_content(*languages), {}), base)
    return {page.path: renderer.render(page).data.decode() for page in found}


def test_an_event_is_told_in_english_with_the_original_beside_it() -> None:
    texts = _built("en", "vi")
    for path in ("index.html", "timeline.html", "articles/bai-0001.html"):
        assert ">The opening</a>" in texts[path], path
        assert 'lang="vi">Khai trương<' in texts[path], path
        assert "The opening" not in texts[f"vi/{path}"], path
        assert "Khai trương" in texts[f"vi/{path}"], path


def test_an_english_page_names_the_articles_of_others_in_english() -> None:
    others = tuple(article(number, title_en=f"Number {number}", title=f"Bài thứ {number}") for number in (1, 2))
    found = pages(derive(content(*others, config=Config(languages=("en", "vi"))), {}), None)
    made = {page.path: Renderer().render(page).data.decode() for page in found}
    assert "</span> Number 2</a>" in made["articles/bai-0001.html"]  # before it, or after it
    assert ">Number 2</a>" in made["timeline.html"]
    assert '<p class="original fine"><span lang="vi">Bài thứ 2</span>' in made["timeline.html"]
    assert "Number 2" not in made["vi/timeline.html"]


def test_the_programs_notes_are_in_the_language_of_the_page_with_its_dates() -> None:
    texts = _built("en", "vi")
    assert (
        'how matters stood on <time datetime="2022-09-11">11 September 2022</time>, so the day'
        in texts["timeline.html"]
    )
    assert 'tính đến <time datetime="2022-09-11">11 tháng 9 năm 2022</time>' in texts["vi/timeline.html"]
    assert "how matters stood" not in texts["vi/timeline.html"]
    assert "<span>Người biên tập biết.</span>" in texts["vi/articles/bai-0001.html"]
    assert "<span>An editor knows.</span>" in texts["articles/bai-0001.html"]
    alone = _built("fr", "en")["articles/bai-0001.html"]
    assert '<span lang="en">An editor knows.</span>' in alone


def test_a_page_of_one_language_is_there_in_each_with_the_same_places() -> None:
    made = _built("en", "vi")
    own = {path for path in made if not path.startswith("vi/")}
    assert {path.removeprefix("vi/") for path in made if path.startswith("vi/")} == own
    for path in own:
        ids = [re.findall(r'\bid="([^"]+)"', made[place]) for place in (path, f"vi/{path}")]
        assert sorted(ids[0]) == sorted(ids[1]), path


def test_every_page_names_itself_in_every_language_and_one_for_all_others() -> None:
    made = _built("en", "vi", base=BASE)
    for path, text in made.items():
        links = re.findall(r'<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">', text)
        plain = path.removeprefix("vi/")
        english, vietnamese = full_address(BASE, plain), full_address(BASE, f"vi/{plain}")
        expected = [("en", english), ("vi", vietnamese), ("x-default", english)]
        assert links == ([] if path == "404.html" else expected), path


def test_without_an_address_the_languages_are_named_from_the_page() -> None:
    text = _built("en", "vi")["vi/articles/bai-0001.html"]
    assert '<link rel="alternate" hreflang="en" href="../../articles/bai-0001.html">' in text
    assert '<link rel="alternate" hreflang="x-default" href="../../articles/bai-0001.html">' in text
    assert 'href="../../articles/bai-0001.html" hreflang="en" lang="en" data-switch>English</a>' in text


@pytest.mark.parametrize("language", ["en", "vi", "en-US"])
def test_an_archive_of_one_language_has_no_switch(language: str) -> None:
    for path, text in _built(language, base=BASE).items():
        assert "data-switch" not in text, path
        assert "hreflang" not in text, path
        assert f'<html lang="{language}">' in text, path


def test_what_is_not_there_is_said_in_every_language_on_one_page() -> None:
    made = _built("en", "vi", base=BASE)
    assert "vi/404.html" not in made
    text = made["404.html"]
    assert text.count("<h1>") == 1
    assert '<header class="opening" lang="vi"><h2>' in text
    assert 'href="/kho/vi/timeline.html"' in text
    assert 'href="/kho/timeline.html"' in text


def test_english_of_a_country_has_what_is_in_english() -> None:
    desk = _desk("en-US", "vi")
    assert desk.translated("The opening") == "The opening"
    assert desk.words({"vi": "Kho", "en": "Archive"}) == ("Archive", "en")
    assert desk.measure("lieu", "vi").text == "Doses received"
    assert desk.measure("lieu", "vi").language is None
