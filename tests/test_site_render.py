"""Rendering: what is hostile is text, what is missing is an error, and nothing comes from elsewhere."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from jinja2 import UndefinedError
from markupsafe import Markup

from newsarchive.nouns.archive import Config
from newsarchive.nouns.article import Basis, Condition, Event, Figure, How
from newsarchive.nouns.edtf import parse
from newsarchive.nouns.ledger import Role, Span
from newsarchive.site import assets
from newsarchive.site.assets import OWN_TEMPLATES
from newsarchive.site.derive import derive
from newsarchive.site.ledger_rows import Passage, passages, rows
from newsarchive.site.output import Page
from newsarchive.site.pages import pages
from newsarchive.site.pages_about import LostView
from newsarchive.site.render import REPEATED_KEPT, Renderer, Repeated
from newsarchive.site.tally import Tally, tally, total
from newsarchive.site.worddiff import LIMIT, compare
from site_captures import CAPTURE, CAPTURES, LINES, PLANTED, SPANS, archive_content
from site_samples import article, content, figure

HOSTILE = "<script>alert(1)</script>{{7*7}}{% raw %}\"'><img src=x onerror=alert(1)>"


def _texts(**changes: object) -> dict[str, str]:
    """The pages of an archive of one article."""
    renderer = Renderer()
    made = content(article(1, **changes), config=Config(title={"en": HOSTILE}))
    return {page.path: renderer.render(page).data.decode() for page in pages(derive(made, {}), None)}


def _page(path: str) -> str:
    (page,) = (page for page in pages(derive(archive_content(), CAPTURES), None) if page.path == path)
    return Renderer().render(page).data.decode()


def test_hostile_text_is_text_on_every_page() -> None:
    found = _texts(
        title=HOSTILE,
        title_en=HOSTILE,
        author=HOSTILE,
        section=HOSTILE,
        summary=HOSTILE,
        summary_en=HOSTILE,
        language='vi" onload="alert(1)',
        topics=(HOSTILE,),
        people=(HOSTILE,),
        organisations=(HOSTILE,),
        url=HOSTILE,
        events=(Event(parse("2021"), HOSTILE, paragraph=1, quote=HOSTILE),),
        figures=(figure("1", measure=HOSTILE, unit=HOSTILE, quote=HOSTILE, as_of=parse("2021")),),
        condition=tuple(Condition),
        body=HOSTILE + "\n",
    )
    for path, text in found.items():
        assert "<script>" not in text, path
        assert "<img" not in text, path
        assert "49" not in re.findall(r"\}\}|(?<![\".])\b49\b", text), path
        assert not re.search(r'" onload=', text), path


def test_what_is_the_same_in_many_lists_is_printed_once_and_never_for_another() -> None:
    asked: list[tuple[object, ...]] = []

    def entry(card: list[str], root: str, level: int) -> Markup:
        asked.append((card[0], root, level))
        return Markup("{}{}{}").format(root, card[0], level)

    def other(card: list[str], root: str, level: int) -> Markup:
        return Markup("other")

    repeated = Repeated()
    one, like_it = ["a"], ["a"]
    first = [repeated.printed(entry, card, root, 3) for card in (one, like_it, one) for root in ("", "../", "")]
    assert first == [root + "a3" for _ in range(3) for root in ("", "../", "")]
    assert len(asked) == 4, "by card and root, and what is only equal is another card"
    assert repeated.printed(entry, one, "", 2) == "a2"
    assert repeated.printed(other, one, "", 3) == "other"
    for number in range(2 * REPEATED_KEPT):  # each dies at once: the next may have its place in memory
        assert repeated.printed(entry, [str(number)], "", 3) == f"{number}3"
    assert repeated.printed(entry, one, "", 3) == "a3"


def test_what_html_has_no_form_for_is_shown_as_a_mark() -> None:
    found = _texts(title="Tin\x01 mới\x00 \x7fở\x1b đây", topics=("Chủ\x08 đề",), body="Một\x02 đoạn.\n")
    assert "Tin\ufffd mới\ufffd \ufffdở\ufffd đây" in found["articles/bai-0001.html"]
    for path, text in found.items():
        assert not re.search("[\x00-\x08\x0b\x0e-\x1f\x7f]", text), path


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "//example.org/x", "ftp://example.org/"])
def test_only_addresses_on_the_web_are_links(url: str) -> None:
    text = _texts(url=url, archived_url=url, body=f"[đây]({url})\n")["articles/bai-0001.html"]
    assert not re.search(rf'href="{re.escape(url)}', text)


def test_an_address_on_the_web_is_one() -> None:
    text = _texts(url="https://example.org/a?b=1&c=2")["articles/bai-0001.html"]
    assert 'href="https://example.org/a?b=1&amp;c=2" rel="external noreferrer"' in text


def test_what_a_view_has_not_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "about.html").write_text("{{ view.nothing }}", "utf-8")
    found = pages(derive(content(article(1)), {}), None)
    (about,) = (page for page in found if page.path == "about.html")
    with pytest.raises(UndefinedError):
        Renderer((tmp_path, OWN_TEMPLATES)).render(about)


def test_a_folder_of_ones_own_goes_first_and_falls_back(tmp_path: Path) -> None:
    (tmp_path / "colophon.html").write_text("<footer>của tôi</footer>", "utf-8")
    found = {page.path: page for page in pages(derive(content(article(1)), {}), None)}
    text = Renderer((tmp_path, OWN_TEMPLATES)).render(found["articles/bai-0001.html"]).data.decode()
    assert "của tôi" in text
    assert "masthead" in text


def test_every_page_has_a_policy_a_title_one_headline_and_a_way_past_the_menu() -> None:
    renderer = Renderer()
    for page in pages(derive(archive_content(), CAPTURES), "https://example.org/"):
        text = renderer.render(page).data.decode()
        head = text[: text.index("</head>")]
        assert head.index("Content-Security-Policy") < head.index("<script"), page.path
        assert re.search(r"<title[^>]*>[^<]+</title>", head), page.path
        assert text.count("<h1") == 1, page.path
        assert 'href="#main"' in text, page.path
        assert " style=" not in text, page.path
        assert not re.search(r"<script(?! type=\"application/ld\+json\">)(?![^>]*\bsrc=)", text), page.path  # but data
        assert not re.search(r'(?:src|<link rel="(?:stylesheet|icon)" href)="https?:', text), page.path
        levels = [int(level) for level in re.findall(r"<h([1-6])", text)]
        assert all(b <= a + 1 for a, b in pairwise(levels)), (page.path, levels)


def test_the_capture_is_printed_whole_and_is_never_a_link() -> None:
    text = _page("captures/khanh-thanh-cau.html")
    assert '<meta name="robots" content="noindex">' in text
    for number in range(1, len(LINES) + 1):
        assert f'<li id="L{number}"' in text
    lines = text[text.index('<ol class="lines">') : text.index("</ol>")]
    assert set(re.findall(r'href="([^"]+)"', lines)) == {f"#L{n}" for n in range(1, len(LINES) + 1)}
    assert f"<mark>{PLANTED}</mark>" in lines
    assert "<code>headline-splice</code>" in lines
    printed = [re.sub(r"<[^>]+>", "", line) for line in re.findall(r"<p(?: lang=\"vi\")?>(.*?)</p></li>", lines)]
    assert printed == list(LINES)


def test_vietnamese_is_marked_on_an_english_page_and_not_on_a_vietnamese_one() -> None:
    assert '<div class="prose" lang="vi">' in _page("articles/khanh-thanh-cau.html")
    made = replace(archive_content(), config=Config(languages=("vi",)))
    (page,) = (p for p in pages(derive(made, CAPTURES), None) if p.path == "articles/khanh-thanh-cau.html")
    text = Renderer().render(page).data.decode()
    assert '<html lang="vi">' in text
    assert '<div class="prose">' in text
    assert "Những việc bài thuật lại" in text


def test_a_canonical_address_needs_the_sites() -> None:
    assert "canonical" not in _page("articles/tin-ngan.html")
    (page,) = (
        p
        for p in pages(derive(archive_content(), CAPTURES), "https://example.org/kho")
        if p.path.endswith("tin-ngan.html")
    )
    text = Renderer().render(page).data.decode()
    assert '<link rel="canonical" href="https://example.org/kho/articles/tin-ngan.html">' in text


def test_assets_are_the_files_and_one_that_is_missing_is_an_error() -> None:
    found = {output.path: output.data for output in assets.outputs((OWN_TEMPLATES,))}
    assert {"assets/site.css", "assets/site.js", "assets/theme.js", "assets/icon.svg"} <= found.keys()
    styles = found["assets/site.css"].decode()
    fonts = re.findall(r"url\(([^)]+)\)", styles)
    assert fonts
    assert all(f"assets/{font}" in found for font in fonts)
    assert len(found["assets/site.js"]) + len(found["assets/theme.js"]) < 20_000
    with pytest.raises(FileNotFoundError):
        assets.address((OWN_TEMPLATES,), "nowhere.css")


def test_the_address_of_an_asset_changes_with_its_bytes(tmp_path: Path) -> None:
    addresses = []
    for number, text in enumerate(("a{}", "b{}")):
        folder = tmp_path / str(number)
        (folder / "assets").mkdir(parents=True)
        (folder / "assets" / "x.css").write_text(text, "utf-8")
        addresses.append(assets.address((folder,), "x.css"))
    assert addresses[0] != addresses[1]
    assert all(address.startswith("assets/x.css?") for address in addresses)


VIETNAMESE = "aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵỲỴ₫–…“”"


def test_no_vietnamese_word_mixes_two_font_files() -> None:
    """The files without ranges have every letter of it; those with ranges, for other languages, have none."""
    styles = (OWN_TEMPLATES / "assets" / "site.css").read_text("utf-8")
    faces = re.findall(r"@font-face\{([^}]+)\}", styles)
    ranged = [face for face in faces if "unicode-range" in face]
    assert {re.search(r'"([^"]+)"', face)[1] for face in ranged} == {"Newsreader Ext", "Libre Franklin Ext"}  # type: ignore[index]
    for face in ranged:
        ranges = re.findall(r"U\+[0-9A-F-]+", face)
        assert not [letter for letter in VIETNAMESE if any(_in(ord(letter), span) for span in ranges)]


def _in(code: int, span: str) -> bool:
    first, _, last = span.removeprefix("U+").partition("-")
    return int(first, 16) <= code <= int(last or first, 16)


def test_a_tally_counts_every_character_once() -> None:
    counted = tally(CAPTURE.lengths, SPANS)
    assert counted.kept + counted.left_out == counted.characters == sum(CAPTURE.lengths)
    assert {str(share.role): (share.lines, share.characters) for share in counted.shares}["injected"] == (
        1,
        len(PLANTED),
    )
    assert total([counted, counted]).characters == 2 * counted.characters
    assert total([]) == Tally(0, 0, 0, 0, ())


def test_rows_hold_every_line_once() -> None:
    made = list(rows(LINES, SPANS))
    assert ["".join(cell.text for cell in row.cells) for row in made] == list(LINES)
    assert [row.mixed for row in made].count(True) == 2
    assert [str(role) for role in made[3].roles] == ["body", "injected"]


def test_what_was_left_out_is_told_passage_by_passage() -> None:
    """Blank lines do not part it, a kept word does; a line with several planted stretches is one passage."""
    spans = (
        Span(1, None, None, Role.NAVIGATION, "menu"),
        Span(2, None, None, Role.BLANK, "blank"),
        Span(3, None, None, Role.COUNTER, "visits"),
        Span(4, None, None, Role.BLANK, "blank"),
        Span(5, None, None, Role.BODY, "text"),
        Span(6, 0, 3, Role.INJECTED, "keyword"),
        Span(6, 3, 5, Role.BODY, "text"),
        Span(6, 5, 9, Role.INJECTED, "keyword"),
        Span(7, None, None, Role.BODY, "text"),
        Span(8, None, None, Role.BLANK, "blank"),
    )
    assert passages(spans) == (
        Passage(1, 3, (Role.NAVIGATION, Role.COUNTER), 6),
        Passage(6, 6, (Role.INJECTED,), 0),
    )
    assert passages(()) == ()


@pytest.mark.parametrize(
    ("old", "new"), [("a b c", "a x c"), ("", "a"), ("a", ""), ("", ""), ("a " * LIMIT, "b " * LIMIT)]
)
def test_a_comparison_gives_both_texts_back(old: str, new: str) -> None:
    pieces = compare(old, new)
    assert "".join(piece.text for piece in pieces if piece.change != "new") == old
    assert "".join(piece.text for piece in pieces if piece.change != "old") == new


def test_a_page_of_nothing_but_its_head() -> None:
    page = Page("404.html", "404.html", _lost())
    assert b"Not in the archive" in Renderer().render(page).data


def _lost() -> LostView:
    found = pages(derive(content(), {}), "https://example.org/")
    (page,) = (page for page in found if page.path == "404.html")
    assert isinstance(page.view, LostView)
    return page.view


def test_words_that_stay_by_chance_do_not_break_a_change_up() -> None:
    pieces = compare("Hội nghị có bốn người dự ở Hà Nội", "Hội nghị bàn về người già ở Hà Nội")
    assert [(piece.change, piece.text) for piece in pieces] == [
        ("same", "Hội nghị "),
        ("old", "có bốn người dự"),
        ("new", "bàn về người già"),
        ("same", " ở Hà Nội"),
    ]


def test_a_note_beside_a_paragraph_says_how_its_day_is_known() -> None:
    events = tuple(
        Event(parse(f"2001-05-0{day}"), f"Việc {how}", paragraph=1, basis=Basis(how))
        for day, how in enumerate((How.PRINTED, How.INFERRED, How.EDITED), 1)
    )
    page = _texts(events=events)["articles/bai-0001.html"]
    notes = page[page.index('<div class="notes"') : page.index("</div>", page.index('<div class="notes"'))]
    assert re.findall(r"how-(\w+)", re.sub(r'href="[^"]*"', "", notes)) == ["inferred", "edited"]


def test_figures_without_a_date_say_so() -> None:
    text = _texts(figures=(Figure("liều", figure("5").value, "liều", paragraph=1),))["figures.html"]
    assert "not stated" in text


def test_a_picture_that_is_at_hand_is_shown_and_no_other() -> None:
    body = (
        "![Cầu](media/cầu 1.jpg)\n\n![Cầu](media/cau.jpg)\n\n![Xa](https://example.org/x.jpg)\n\n![Mất](media/y.jpg)\n"
    )
    made = replace(content(article(1, body=body)), media=frozenset({"media/cau.jpg", "media/z.jpg"}))
    (page,) = (p for p in pages(derive(made, {}), None) if p.path == "articles/bai-0001.html")
    text = Renderer().render(page).data.decode()
    assert re.findall(r'<img[^>]*src="([^"]*)"', text) == ["../media/cau.jpg"]
