"""What a page says of itself in its head, and how Zotero reads it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

import pytest

from cited_samples import BASE, ENGLISH, FULL, TITLES, archive_of, one
from newsarchive.nouns.archive import Config
from newsarchive.nouns.article import Article
from newsarchive.nouns.edtf import parse
from newsarchive.site.crosswalk import CROSSWALK
from newsarchive.site.derive import derive
from newsarchive.site.embedded import dublin_core, elements, open_graph, shared, territory
from newsarchive.site.pages import pages
from newsarchive.site.render import Renderer
from newsarchive.site.views import Alternate, Head
from site_samples import article

HEAD = Head("en", "Kho", "articles/a.html", "A", "About it", "articles", "../", "../", BASE)
CONFIG = Config(title={"en": "Kho tin", "vi": "Kho tin"}, languages=("en", "vi"))


@dataclass
class Zotero(HTMLParser):
    """How Zotero's "Embedded Metadata" reads a page, in our own words: the rules that touch a page of news."""

    metas: dict[str, list[str]] = field(default_factory=dict)
    classes: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        name, content = given.get("name") or given.get("property"), given.get("content")
        if tag == "meta" and name and content:
            self.metas.setdefault(name.lower(), []).append(content)
        self.classes += (given.get("class") or "").lower().split()

    def first(self, *names: str) -> str:
        return next((self.metas[name][0] for name in names if name in self.metas), "")

    @property
    def kind(self) -> str:
        if any("citation_" in name for name in self.metas):
            return "journalArticle"
        if self.first("og:type") == "website":
            return "webpage"
        return self.first("dcterms.type")

    @property
    def outlet(self) -> str:
        return self.first("prism.publicationname", "dcterms.source", "og:site_name")

    @property
    def date(self) -> str:
        return self.first("article:published_time", "dcterms.issued")

    @property
    def authors(self) -> list[tuple[str, str]]:
        """(family, given), as it takes them apart."""
        names = self.metas.get("bib.authors") or self.metas.get("dcterms.creator") or []
        parted = [name.strip(" ,.").partition(",") if "," in name else name.rpartition(" ")[::-1] for name in names]
        return [(family.strip(), given.strip()) for family, _, given in parted]


def _read(made: Article, path: str = "articles/van-dong.html", base: str | None = BASE) -> Zotero:
    archive = derive(archive_of(made, config=CONFIG), {})
    page = next(page for page in pages(archive, base) if page.path == path)
    found = Zotero()
    found.feed(Renderer().render(page).data.decode())
    return found


def test_zotero_reads_an_article_of_a_newspaper() -> None:
    read = _read(FULL)
    assert read.kind == "newspaperArticle"
    assert read.first("dcterms.title") == "Vận động vắc […]"
    assert read.outlet == "Báo bao-1"
    assert read.date == "2021-08-23"
    assert read.authors == [("Bùi Thanh Sơn", "")]
    assert read.first("dcterms.language") == "vi"
    assert read.first("og:url") == BASE + "articles/van-dong.html"
    assert read.first("article:section") == "BẢN TIN"


def test_zotero_is_not_left_to_guess() -> None:
    """Else it would take the archive for the outlet, and any date and name on the page for the article's."""
    read = _read(replace(FULL, date=None, source=None, author=None))
    assert read.date == "[n.d.]"
    assert read.outlet == "[publisher unknown]"
    assert read.authors == []
    assert not [name for name in read.classes if "byline" in name or "vcard" in name]


def test_the_language_of_the_page_is_not_taken_for_that_of_its_texts() -> None:
    assert _read(replace(FULL, language=None)).first("dcterms.language") == "und"
    made = "".join(dublin_core(one(), ENGLISH))
    assert '<meta name="DCTERMS.title" lang="vi" content="Vận động vắc […]">' in made
    assert '<meta name="DCTERMS.alternative" lang="en" content="Campaigning for vac […]">' in made


@pytest.mark.parametrize("date", ["2021", "2021-08", "2021-08-23?", "2022-11-30/..", "XXXX-08-16"])
def test_a_date_that_is_no_day_stands_in_edtf_alone(date: str) -> None:
    read = _read(replace(FULL, date=parse(date)))
    assert "article:published_time" not in read.metas
    assert read.date == date


@pytest.mark.parametrize(
    "path", ["index.html", "sources/bao-1.html", "timeline.html", "vi/articles/index.html", "about.html"]
)
def test_other_pages_are_the_archives_own(path: str) -> None:
    read = _read(FULL, path)
    assert read.kind == "webpage"
    assert read.first("dcterms.title", "og:title")
    assert read.authors == [("Kho tin", "")]
    assert read.first("dcterms.issued") in ("[n.d.]", "[không rõ ngày]")


def test_addresses_need_a_base() -> None:
    read = _read(FULL, base=None)
    assert not {"og:url", "og:image"} & set(read.metas)
    assert _read(FULL, "vi/articles/van-dong.html").first("og:image") == BASE + "vi/card.png"


def test_an_article_has_what_the_table_says_and_nothing_else() -> None:
    record = one(base=BASE)
    named = set(re.findall(r'<meta name="([^"]+)"', "".join(dublin_core(record, ENGLISH))))
    wanted = {target for f in CROSSWALK for target in f.dublin_core.split()}
    assert {name.replace("DCTERMS", "dcterms").replace(".", ":") for name in named} == wanted
    given = set(re.findall(r'<meta property="([^"]+)"', "".join(open_graph(record, "A"))))
    assert given == {target for f in CROSSWALK for target in f.open_graph.split()}


def test_who_shares_a_page_shares_its_own_title() -> None:
    assert _read(FULL).first("og:title") == "Campaigning for vac […]"
    assert _read(FULL, "vi/articles/van-dong.html").first("og:title") == "Vận động vắc […]"
    assert _read(replace(FULL, title_en=None)).first("og:title") == "Vận động vắc […]"


@pytest.mark.parametrize("title", TITLES)
def test_no_title_breaks_out(title: str) -> None:
    made = elements(HEAD, title, one(article(1, title=title, section=title)), ENGLISH)
    read = Zotero()
    read.feed(made)
    assert "<script" not in made
    assert read.first("og:title") == " ".join(title.replace("\0", " ").split())


def test_languages_have_their_countries() -> None:
    assert [territory(tag) for tag in ("vi", "en", "en-US", "id", "zh-Hant", "fr-CA", "xx")] == [
        "vi_VN", "en_GB", "en_US", "id_ID", "zh_TW", "fr_CA", None,
    ]  # fmt: skip
    both = replace(HEAD, alternates=(Alternate("en", "English", "", ""), Alternate("vi", "Tiếng Việt", "", "")))
    found = "".join(shared(both))
    assert 'property="og:locale" content="en_GB"' in found
    assert 'property="og:locale:alternate" content="vi_VN"' in found
