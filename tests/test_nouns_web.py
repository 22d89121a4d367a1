"""Addresses of sites: what pages can be named from, encoded."""

from __future__ import annotations

import pytest

from newsarchive.nouns.web import site_address


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://example.org", "https://example.org/"),
        ("https://example.org/kho//", "https://example.org/kho/"),
        ("http://127.0.0.1:8000/a%20b", "http://127.0.0.1:8000/a%20b/"),
        ("https://example.org/thư-viện", "https://example.org/th%C6%B0-vi%E1%BB%87n/"),
        ("https://viện.example/", "https://xn--vin-5kz.example/"),
        ('https://example.org/"><script>', "https://example.org/%22%3E%3Cscript%3E/"),
    ],
)
def test_an_address_ends_in_a_slash_and_is_encoded(text: str, address: str) -> None:
    assert site_address(text) == address
    assert site_address(address) == address


@pytest.mark.parametrize(
    "text",
    ["", "example.org", "ftp://example.org/", "https:///a", "https://[::1/", "https://a b/", "https://a.example/?",
     "https://a.example/?x=1", "https://a.example/#x", "https://a.example:0/", "https://a.example/\n"],
)  # fmt: skip
def test_what_names_no_pages_says_so(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        site_address(text)
