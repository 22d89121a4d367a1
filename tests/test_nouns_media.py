"""How Markdown names the pictures of an archive."""

from __future__ import annotations

import pytest

from newsarchive.nouns.media import address


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("media/a.jpg", "media/a.jpg"),
        ("/media/a.jpg", "media/a.jpg"),
        ("../media/b/a.jpg", "media/b/a.jpg"),
        ("../../media/a%20b.jpg", "media/a b.jpg"),
        ("media/../secret.jpg", None),
        ("media/%2e%2e/secret.jpg", None),
        ("media/", None),
        ("media", None),
        ("media//a.jpg", None),
        ("media/a\\b.jpg", None),
        ("//media/a.jpg", None),
        ("https://a.example/media/a.jpg", None),
        ("data:image/png,x", None),
        ("a.jpg", None),
        ("", None),
    ],
)
def test_only_pictures_of_the_folder_have_an_address(target: str, expected: str | None) -> None:
    assert address(target) == expected
