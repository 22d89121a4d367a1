"""What the proof of Zotero's reading finds wrong, and what it lets pass."""

from __future__ import annotations

from typing import Any

import pytest

from proof.zotero import differences

WANTED = {
    "title": "Vận động vắc […]",
    "publisher": "Báo A",
    "source": "bao-a",
    "author": "Thảo Miên",
    "date": "2021-08-23",
}
FOUND = {
    "itemType": "newspaperArticle", "title": "Vận động vắc […]", "publicationTitle": "Báo A", "date": "2021-08-23",
    "creators": [{"lastName": "Thảo Miên", "creatorType": "author"}],
}  # fmt: skip


def _told(found: dict[str, Any], where: str = "articles/a.html", **wanted: object) -> list[str]:
    return list(differences(where, WANTED | wanted, FOUND | found))


def test_what_is_read_as_it_is_said_is_no_difference() -> None:
    assert _told({}) == []
    assert _told({"date": "August 23, 2021"}) == []
    assert _told({"publicationTitle": "[không rõ nơi đăng]"}, source=None) == []
    assert _told({"itemType": "journalArticle"}, "data/articles.bib a") == []
    assert _told({"date": "2021-08-23?"}, date="2021-08-23?") == []


@pytest.mark.parametrize(
    ("found", "wanted", "words"),
    [
        ({"itemType": "webpage"}, {}, "read as webpage"),
        ({"title": "Vận"}, {}, "its title"),
        ({"publicationTitle": "Kho tin"}, {}, "its publisher"),
        ({"creators": []}, {}, "its authors"),
        ({"creators": [{"firstName": "Thảo", "lastName": "Miên"}]}, {}, "its authors"),
        ({}, {"date": "2021-08-23?"}, "the day 2021-08-23"),
        ({}, {"date": "2021-08-23/.."}, "the day 2021-08-23"),
        ({}, {"date": None}, "the day 2021-08-23"),
    ],
)
def test_what_is_read_otherwise_is_named(found: dict[str, Any], wanted: dict[str, Any], words: str) -> None:
    (told,) = _told(found, **wanted)
    assert words in told


def test_nothing_read_is_named() -> None:
    assert list(differences("articles/a.html", WANTED, None)) == ["nothing is read"]
