"""Every page: where it is, what it holds, and that its links lead somewhere."""

from __future__ import annotations

import pickle
import posixpath
import re
from collections.abc import Iterable
from dataclasses import replace
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.nouns.archive import Config, Content
from newsarchive.nouns.article import Event
from newsarchive.nouns.capture import Capture
from newsarchive.nouns.edtf import parse
from newsarchive.site import addresses
from newsarchive.site.derive import derive
from newsarchive.site.desk import pieces
from newsarchive.site.edits import Change
from newsarchive.site.output import Page
from newsarchive.site.pages import pages
from newsarchive.site.pages_article import ArticleView
from newsarchive.site.pages_capture import CaptureView
from newsarchive.site.pages_names import PLACES_SHOWN, NamesView, NameView, SourceView
from newsarchive.site.render import Renderer
from newsarchive.site.views import Why
from site_captures import CAPTURES, EDITED, archive_content, entry
from site_samples import article, content

_LINK = re.compile(r'<(?:a|link)\b[^>]*\bhref="([^"]*)"')
_REFRESH = re.compile(r"url=([^\"]+)\"")
_ID = re.compile(r'\bid="([^"]+)"')


def _pages(made: Content, base: str | None = None, captures: dict[str, Capture] | None = None) -> dict[str, Page]:
    found = list(pages(derive(made, CAPTURES if captures is None else captures), base))
    by_path = {page.path: page for page in found}
    assert len(by_path) == len(found), "two pages at one address"
    return by_path


def _article_view(found: dict[str, Page], slug: str) -> ArticleView:
    view = found[f"articles/{slug}.html"].view
    assert isinstance(view, ArticleView)
    return view


def _broken(found: Iterable[Page]) -> list[str]:
    """Links of the rendered pages that lead nowhere."""
    renderer = Renderer()
    texts = {page.path: renderer.render(page).data.decode() for page in found}
    ids = {path: set(_ID.findall(text)) for path, text in texts.items()}
    broken = []
    for path, text in texts.items():
        for href in [*_LINK.findall(text), *_REFRESH.findall(text)]:
            parts = urlsplit(href)
            if (
                parts.scheme
                or parts.path.partition("/assets/")[1]
                or parts.path.startswith("assets/")
                or "data/" in href
            ):
                continue
            target = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(parts.path)))
            target = target if parts.path else path
            if target not in texts or (parts.fragment and parts.fragment not in ids[target] | {"main"}):
                broken.append(f"{path}: {href}")
    return broken


def test_every_address_is_where_it_is_said_to_be() -> None:
    assert set(_pages(archive_content())) == {
        "index.html",
        "search.html",
        "articles/index.html",
        "articles/khanh-thanh-cau.html",
        "articles/tin-ngan.html",
        "articles/tin-cu.html",
        "captures/khanh-thanh-cau.html",
        "timeline.html",
        "timeline-gaps.html",
        "sources/index.html",
        "sources/bao-lan.html",
        "sources/bao-mai.html",
        "sources/unknown.html",
        "topics/index.html",
        "topics/cau.html",
        "topics/duong-bo.html",
        "people/index.html",
        "people/le-an.html",
        "organisations/index.html",
        "figures.html",
        "about.html",
    }


def test_every_link_leads_somewhere() -> None:
    assert _broken(_pages(archive_content()).values()) == []


def test_an_empty_archive_has_its_pages_and_their_links() -> None:
    assert _broken(_pages(content()).values()) == []


def test_without_captures_at_hand_there_are_no_pages_of_them() -> None:
    found = _pages(archive_content(), captures={})
    assert "captures/khanh-thanh-cau.html" not in found
    assert _broken(found.values()) == []


def test_404_needs_the_sites_address_and_begins_there() -> None:
    found = _pages(archive_content(), "https://example.org/kho")
    text = Renderer().render(found["404.html"]).data.decode()
    assert 'href="/kho/index.html"' in text
    assert 'src="/kho/assets/theme.js' in text


def test_404_leads_to_the_home_page_of_each_language() -> None:
    made = replace(archive_content(), config=Config(languages=("en", "vi")))
    text = Renderer().render(_pages(made, "https://example.org/kho")["404.html"]).data.decode()
    assert 'href="/kho/vi/index.html"' in text
    assert "vi/404.html" not in text


def test_a_long_list_is_paged() -> None:
    many = content(*(article(n) for n in range(addresses.PAGE_SIZE + 1)))
    found = _pages(many, captures={})
    assert {"articles/index.html", "articles/index-2.html", "topics/y-te-2.html"} <= found.keys()
    assert "articles/index-3.html" not in found
    assert _broken(found.values()) == []


def test_names_stand_as_one_would_look_them_up() -> None:
    topics = ("Nhóm 10", "Nhóm 9", "đối ngoại", "Dịch tễ", "12 tỉnh", "2 đoàn", "an sinh", "Ánh sáng")
    view = _pages(content(article(1, topics=topics)))["topics/index.html"].view
    assert isinstance(view, NamesView)
    assert [named.link.text for named in view.names] == [
        "2 đoàn", "12 tỉnh", "an sinh", "Ánh sáng", "Dịch tễ", "đối ngoại", "Nhóm 9", "Nhóm 10",
    ]  # fmt: skip


def test_the_page_of_a_person_leads_to_every_place_that_has_the_name() -> None:
    event = Event(parse("2001-05-06"), "Lê Văn A khai trương", paragraph=1, quote="Đoạn một", title_en="A opens it")
    body = "\n\n".join([f"Đoạn một có Lê Văn A, lần {n}." for n in range(PLACES_SHOWN + 3)] + ["Hết."])
    made = content(article(1, people=("Lê Văn A",), events=(event,), body=body), article(2, people=("Lê Văn A",)))
    page = _pages(made)["people/le-van-a.html"]
    assert isinstance(page.view, NameView)
    named = {card.href: named for card, named in zip(page.view.cards, page.view.named, strict=True)}
    first, second = named["articles/bai-0001.html"], named["articles/bai-0002.html"]
    assert [(deed.translated, deed.evidence.href) for deed in first.deeds] == [
        ("A opens it", "articles/bai-0001.html#p1")
    ]
    assert [place.href for place in first.places] == [f"articles/bai-0001.html#p{n + 1}" for n in range(PLACES_SHOWN)]
    assert first.more == 3
    assert (second.deeds, second.places, second.more) == ((), (), 0)
    text = Renderer().render(page).data.decode()
    assert "and 3 more" in text
    assert "The text has the name in none of these spellings." in text


def test_pages_depend_on_what_they_show_and_on_nothing_else() -> None:
    few = content(*(article(n, topics=(), date=parse("2021-08-01")) for n in range(9)))
    more = content(*(article(n, topics=(), date=parse("2021-08-01")) for n in range(10)))
    before, after = _pages(few), _pages(more)
    assert before["articles/bai-0003.html"] == after["articles/bai-0003.html"]
    assert before["articles/index.html"] != after["articles/index.html"]


def test_views_pickle_and_equal_views_print_equal_bytes() -> None:
    renderer = pickle.loads(pickle.dumps(Renderer()))
    for page in _pages(archive_content(), "https://example.org/").values():
        again = pickle.loads(pickle.dumps(page))
        assert again == page
        assert renderer.render(again) == Renderer().render(page)


def test_a_paragraph_bears_its_line_and_what_it_states() -> None:
    view = _article_view(_pages(archive_content()), "khanh-thanh-cau")
    assert [(p.anchor, p.number, p.events, p.numbers) for p in view.paragraphs] == [
        ("L4", 4, (0,), ()),
        ("L5", 5, (), (0,)),
        ("L6", 6, (), ()),
        (None, None, (), ()),
    ]
    assert view.events[0].timeline == "timeline.html#event-khanh-thanh-cau-L4"
    assert view.numbers[0].timeline == "timeline.html#figure-khanh-thanh-cau-L5"


def test_a_cut_headline_says_so_and_a_missing_date_and_publisher_too() -> None:
    found = _pages(archive_content())
    view = _article_view(found, "tin-ngan")
    assert (view.headline.text, view.headline.cut) == ("Tin ngắn", True)
    text = Renderer().render(found["articles/tin-ngan.html"]).data.decode()
    assert 'class="mark" title="The page breaks its headline off here.">[…]' in text
    assert text.count(">not recorded<") == 2, "it was written for the archive: there is no page that could tell"


def test_other_articles_say_what_they_share() -> None:
    (other,) = _article_view(_pages(archive_content()), "khanh-thanh-cau").near.others
    assert other.article.href == "articles/tin-ngan.html"
    assert [(reason.why, [link.text for link in reason.links]) for reason in other.reasons] == [
        (Why.BEARS, []), (Why.PEOPLE, ["Lê An"]), (Why.TOPICS, ["Bridges"]),
    ]  # fmt: skip


def test_an_alias_leads_on_and_never_takes_an_address_in_use() -> None:
    found = _pages(archive_content())
    text = Renderer().render(found["articles/tin-cu.html"]).data.decode()
    assert '<meta http-equiv="refresh" content="0; url=tin-ngan.html">' in text
    assert found["articles/khanh-thanh-cau.html"].template == "article.html"


def test_what_an_editor_changed_stands_on_the_page_of_the_capture() -> None:
    view = _pages(archive_content())["captures/khanh-thanh-cau.html"].view
    assert isinstance(view, CaptureView)
    assert [(e.field, e.line, e.change) for e in view.edits] == [
        ("title_en", None, Change.ADDED),
        ("body", 5, Change.CHANGED),
        ("body", None, Change.ADDED),
    ]
    assert (view.tally.kept, view.tally.left_out) == (
        sum(map(len, view.lines)) - len("Trang chủ") - len("từ khoá"), len("Trang chủ") + len("từ khoá"),
    )  # fmt: skip


def test_a_block_that_was_taken_out_is_told() -> None:
    shorter = replace(EDITED, body="Cầu dài 120 m, hơn 3.000 người dự.\n")
    made = replace(archive_content(), entries=(entry(replace(shorter, events=(), title_en=None)),))
    view = _pages(made)["captures/khanh-thanh-cau.html"].view
    assert isinstance(view, CaptureView)
    assert [(e.field, e.change) for e in view.edits] == [
        ("events", Change.REMOVED), ("body", Change.REMOVED), ("body", Change.REMOVED),
    ]  # fmt: skip


def test_who_took_from_whom() -> None:
    found = _pages(archive_content())
    lan, mai = found["sources/bao-lan.html"].view, found["sources/bao-mai.html"].view
    assert isinstance(lan, SourceView)
    assert isinstance(mai, SourceView)
    assert [(e.source.text, e.count) for e in lan.taken_from] == [("Báo Mai", 1)]
    assert [(e.source.text, e.count) for e in mai.given_to] == [("Báo Lan", 1)]
    assert [(str(mark), count) for mark, count in lan.conditions] == [("injected-text", 1)]


def test_several_languages_have_a_folder_each_and_name_one_another() -> None:
    made = replace(archive_content(), config=Config(title={"en": "Archive", "vi": "Kho"}, languages=("en", "vi")))
    found = _pages(made)
    assert {"articles/tin-ngan.html", "vi/articles/tin-ngan.html"} <= found.keys()
    text = Renderer().render(found["vi/articles/tin-ngan.html"]).data.decode()
    assert '<html lang="vi">' in text
    assert 'hreflang="en" href="../../articles/tin-ngan.html"' in text
    assert 'href="../../assets/site.css' in text
    assert _broken(found.values()) == []


@pytest.mark.parametrize("hostile", ["unknown", "index", "///", "越南", "..", "a/b", "CON"])
def test_a_name_becomes_an_address_that_is_one(hostile: str) -> None:
    (slug,) = addresses.name_addresses([hostile], ()).values()
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug)
    assert slug not in addresses.RESERVED


@given(st.lists(st.text(), unique=True, max_size=8))
def test_two_names_never_share_an_address(names: list[str]) -> None:
    found = addresses.name_addresses(names, ())
    assert len(set(found.values())) == len(names)
    assert addresses.name_addresses(reversed(names), ()) == found


def test_a_key_is_its_own_address_and_a_like_name_gives_way() -> None:
    found = addresses.name_addresses(["le-an", "Lê An"], {"le-an"})
    assert found["le-an"] == "le-an"
    assert found["Lê An"].startswith("le-an-")


def test_pieces_are_never_none() -> None:
    assert pieces([], 2) == [[]]
    assert pieces([1, 2, 3], 2) == [[1, 2], [3]]
