"""What is said of an article, before any standard has formed it."""

from __future__ import annotations

import pytest

from cited_samples import BASE, FULL, one
from newsarchive.nouns.article import Condition
from newsarchive.nouns.authority import Authority, Heading
from newsarchive.nouns.edtf import parse
from newsarchive.site.derive import derive
from newsarchive.site.telling import Name, Nature, Site, nature, page, place, title
from site_samples import article, content


def test_a_cut_headline_and_a_supplied_one_say_so() -> None:
    assert one(article(1, title="Vận động vắc …", condition=(Condition.TRUNCATED_HEADLINE,))).get("title") == (
        "Vận động vắc […]"
    )
    assert one(article(1, title="Chú thích", condition=(Condition.NO_HEADLINE,))).get("title") == "[Chú thích]"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Bùi Thanh Sơn", Nature.PERSON),
        ("Thảo Miên", Nature.PERSON),
        ("J. K. Rowling", Nature.PERSON),
        ("Nguyễn Thu Trang", Nature.PERSON),
        ("CTV", Nature.BODY),
        ("TTXVN", Nature.BODY),
        ("Ban Thời Sự", Nature.BODY),
        ("Reuters Staff", Nature.BODY),
        ("Tim Redaksi", Nature.BODY),
        ("Admin", Nature.UNKNOWN),
        ("NGUYỄN VĂN AN", Nature.UNKNOWN),  # whoever it is, set in capitals as many bylines are
        ("theo bạn đọc", Nature.UNKNOWN),
        ("陈波", Nature.UNKNOWN),
        ("", Nature.UNKNOWN),
        (" ", Nature.UNKNOWN),
    ],
)
def test_what_a_name_is_the_name_of(name: str, kind: Nature) -> None:
    assert nature(name, Authority()) is kind


def test_the_authority_files_know_better() -> None:
    authority = Authority(
        people={"sen": Heading("sen", ("Sen",))}, organisations={"ha-noi-moi": Heading("ha-noi-moi", ("Hà Nội Mới",))}
    )
    assert nature("Sen", authority) is Nature.PERSON
    assert nature("Hà Nội Mới", authority) is Nature.BODY


def test_authors_are_parted_where_each_is_somebody() -> None:
    both = one(article(1, author="Thảo Miên, Lê An")).get("author")
    assert both == (Name("Thảo Miên", Nature.PERSON), Name("Lê An", Nature.PERSON))
    assert one(article(1, author="Reuters, Hà Nội")).get("author") == (Name("Reuters, Hà Nội", Nature.UNKNOWN),)
    assert one(article(1)).get("author") is None


def test_what_nobody_tells_is_not_said() -> None:
    bare = one(article(1, date=None, source=None, topics=(), language=None, summary=None))
    said = {name for name, _ in bare.values}
    assert said == {"kind", "slug", "title", "archive", "place"}


def test_only_an_archive_with_an_address_gives_addresses() -> None:
    archive = derive(content(FULL), {})
    entry = archive.entries[0]
    assert page(entry, Site(archive, None)) is None
    assert place(entry, Site(archive, None)) == "articles/van-dong.html"
    assert page(entry, Site(archive, BASE, "vi/")) == place(entry, Site(archive, BASE, "vi/"))
    assert page(entry, Site(archive, BASE, "vi/")) == BASE + "vi/articles/van-dong.html"
    assert title(entry, Site(archive, None)) == "Vận động vắc […]"


@pytest.mark.parametrize("retrieved", ["last summer", "2021", "2021-08", "2022-01-02?", "2022-01-02/..", "XXXX-01-02"])
def test_a_day_of_retrieval_that_is_none_is_not_said(retrieved: str) -> None:
    """Readers of citations make a day of whatever stands there."""
    assert one(article(1, retrieved=retrieved)).get("retrieved") is None


def test_a_day_of_retrieval_is_said() -> None:
    assert one(article(1, retrieved="2022-01-02")).get("retrieved") == parse("2022-01-02")
