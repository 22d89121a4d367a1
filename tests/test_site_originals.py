"""What is in another language than its page says so: no Vietnamese word stands unmarked on an English page."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from newsarchive.nouns.archive import Config, Content
from newsarchive.nouns.authority import Authority, Heading, Source
from newsarchive.site.derive import derive
from newsarchive.site.pages import pages
from newsarchive.site.render import Renderer
from site_captures import CAPTURES, EDITED, SHORT, archive_content, entry

VOID = frozenset({"meta", "link", "input", "br", "hr", "img", "wbr", "source", "area", "base", "col"})
# What a screen reader says aloud, or a browser shows, in the language of its element.
SAID = ("aria-label", "title", "alt", "placeholder")
# Of a head no part can say its language but the whole; scripts and files (`pre`) are nobody's words.
PASSED_OVER = frozenset({"title", "script", "style", "pre"})
_LETTERS = re.compile("[ăâđêôơưĂÂĐÊÔƠƯ]|[\u0300\u0301\u0303\u0309\u0323]")
_WORD = re.compile(r"\w+")


def is_vietnamese(text: str) -> bool:
    """Whether it has a letter that English has not."""
    return bool(_LETTERS.search(unicodedata.normalize("NFD", text)) or _LETTERS.search(text))


class Walk(HTMLParser):
    """Goes through a page; `unmarked` are the Vietnamese texts whose element is not in Vietnamese."""

    def __init__(self, known: frozenset[str] = frozenset()) -> None:
        super().__init__()
        self.known = known
        self.open: list[tuple[str, str]] = []
        self.unmarked: list[str] = []

    def _see(self, text: str, language: str) -> None:
        words = [word for word in _WORD.findall(text) if is_vietnamese(word) and word not in self.known]
        if words and language != "vi":
            self.unmarked.append(f"<{self.open[-1][0] if self.open else ''}> {text.strip()[:80]}")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        language = given.get("lang") or (self.open[-1][1] if self.open else "")
        if tag not in VOID:
            self.open.append((tag, language))
        for name in SAID if tag != "link" else ():
            self._see(given.get(name) or "", language)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self.open and not PASSED_OVER.intersection(tag for tag, _ in self.open):
            self._see(data, self.open[-1][1])


def unmarked(text: str, known: frozenset[str] = frozenset()) -> list[str]:
    walk = Walk(known)
    walk.feed(text)
    return walk.unmarked


def _content() -> Content:
    """Everything that can be captured has Vietnamese letters; nothing that the archive itself says in English has."""
    whole = replace(
        EDITED, title_en=None, section="Tin tức", author="Lê Bình", summary="Tóm tắt.",
        people=("Lê An", "le-an"), organisations=("so-xay-dung", "Sở Xây dựng"), topics=(*EDITED.topics, "kenh"),
    )  # fmt: skip
    made = archive_content()
    others = tuple(other for other in made.entries if other.article.slug == SHORT.slug)
    return replace(
        made,
        config=Config(title={"en": "Archive"}, languages=("en", "vi")),
        entries=(entry(whole), *others),
        sources={key: Source(key, f"Báo {key[4:]}", language="vi") for key in ("bao-lan", "bao-mai")},
        authority=Authority(
            topics={
                "cau": Heading("cau", ("cầu", "cây cầu"), {"vi": "Cầu", "en": "Bridges"}, {"vi": "Những cây cầu."}),
                "kenh": Heading("kenh", ("kênh đào",)),
            },
            people={"le-an": Heading("le-an", ("Lê Ấn", "Lê Ẩn"), {"vi": "Lê Ấn"}, {"vi": "Kỹ sư."})},
            organisations={"so-xay-dung": Heading("so-xay-dung", ("Sở Xây dựng",), {"vi": "Sở Xây dựng"})},
            measures={"nguoi": Heading("nguoi", ("người",), {"vi": "Người dự"})},
        ),
    )


def test_the_walk_sees_what_is_not_marked() -> None:
    text = '<html lang="en"><p>Việt <b lang="vi">Nam là</b> đây <i title="đó">x</i><br>ô</p><img alt="ơ"></html>'
    assert len(unmarked(text)) == 5
    assert unmarked(text.replace("<p>", '<p lang="vi">').replace("<img", '<img lang="vi"')) == []


def test_what_was_captured_says_its_language_on_every_english_page() -> None:
    renderer = Renderer()
    found = {
        page.path: unmarked(renderer.render(page).data.decode())
        for page in pages(derive(_content(), CAPTURES), "https://example.org/")
        if not page.path.startswith("vi/") and page.path != "404.html"
    }
    assert len(found) > 15
    assert {path: faults for path, faults in found.items() if faults} == {}


def _english_words(checkout: Path) -> frozenset[str]:
    """The words of the archive's own English: names such as Bùi Thanh Sơn stand in it as they are written."""
    texts = [path.read_text("utf-8") for path in (checkout / "content").rglob("*") if path.suffix in (".md", ".yml")]
    english = re.compile(r"(?:_en|\ben|\bnote): ?(?:\"([^\"]*)\"|(.*))")
    said = [" ".join(match) for text in texts for match in english.findall(text)]
    said += [part for text in texts for part in text.split("\n## en\n")[1:]]
    return frozenset(_WORD.findall(" ".join(said)))


@pytest.mark.parametrize("kind", ["*.html", "articles/*.html", "captures/*.html", "*/*.html"])
def test_the_first_archives_english_pages_mark_what_is_vietnamese(kind: str, checkout: Path, built_site: Path) -> None:
    known = _english_words(checkout) | {"Việt", "Tiếng"}
    found = {path.name: unmarked(path.read_text("utf-8"), known) for path in _english(built_site, kind)}
    assert found
    assert {path: faults for path, faults in found.items() if faults} == {}


def _english(site: Path, kind: str) -> Iterator[Path]:
    return (path for path in sorted(site.glob(kind)) if path.relative_to(site).parts[0] != "vi")
