"""Articles to cite: one that has everything, and what hostile pages put into their titles."""

from __future__ import annotations

from newsarchive.nouns.archive import Config, Content
from newsarchive.nouns.article import Article, Basis, CaptureRef, Condition, How
from newsarchive.nouns.authority import Source
from newsarchive.nouns.edtf import parse
from newsarchive.site.cite_notes import Voice, voice
from newsarchive.site.crosswalk import Record, record
from newsarchive.site.derive import derive
from newsarchive.site.telling import Site
from site_samples import BASE, article, content

ENGLISH = voice((), "en")
SHA256 = "ab" * 32
FULL = article(
    1,
    slug="van-dong",
    title="Vận động vắc",
    title_en="Campaigning for vac",
    date=parse("2021-08-23"),
    updated=parse("2021-08-24"),
    source="bao-1",
    original_source="bao-2",
    section="BẢN TIN",
    author="Bùi Thanh Sơn",
    summary="Tóm tắt một.",
    topics=("Y tế", "Ngoại giao"),
    people=("Phạm Minh Chính",),
    organisations=("Bộ Y tế",),
    condition=(Condition.TRUNCATED_HEADLINE, Condition.INJECTED_TEXT),
    url="https://bao.example/tin?a=1&b={2}",
    archived_url="https://web.example/2021/tin",
    retrieved="2022-01-02",
    capture=CaptureRef("001.txt", SHA256),
    basis={"date": Basis(How.PRINTED, 3, "Kon Tum, 23/8/2021")},
)
SOURCES = {key: Source(key, f"Báo {key}", language="vi") for key in ("bao-1", "bao-2")}
TITLES = (
    "Một {ngoặc mở",
    "đóng} ngoặc\\",
    "100% & 5 # $x_y^z ~ \\input{/etc/passwd}",
    "dòng một\nER  - \r\nTY  - BOOK",
    '"}, hacked = {yes',
    "</script><script>alert(1)</script><!--",
    "@article{x, title={y}}",
    "tab\tvà \u2028 dòng\x0b khác\x00",
    "'=1+1",
    "Ж 漢字 עברית",
)


def one(made: Article = FULL, base: str | None = None, config: Config | None = None) -> Record:
    """What the files of an archive with this article alone say of it."""
    archive = derive(archive_of(made, config=config), {})
    return record(archive.entries[0], Site(archive, base))


def archive_of(*articles: Article, config: Config | None = None) -> Content:
    """Content with these articles, whose publishers have profiles."""
    made = content(*articles, config=config)
    made.sources.update(SOURCES)
    return made


__all__ = ["BASE", "ENGLISH", "FULL", "SHA256", "SOURCES", "TITLES", "Voice", "archive_of", "one"]
