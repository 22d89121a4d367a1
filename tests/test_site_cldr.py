"""Names of languages, and forms of the plural."""

from __future__ import annotations

from decimal import Decimal

import pytest

from newsarchive.site import cldr


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("en", "English"),
        ("vi", "Tiếng Việt"),
        ("fr", "Français"),
        ("zh-Hant", "中文 (繁體)"),
        ("tlh", "tlh"),
        ("x", "x"),
    ],
)
def test_a_language_is_named_in_itself(tag: str, name: str) -> None:
    assert cldr.own_name(tag) == name


def test_what_is_not_known_of_a_country_is_that_of_the_language() -> None:
    found = cldr.known("vi-US")
    assert found is not None
    assert found.language == "vi"
    assert cldr.known("tlh") is None


def test_the_plural_is_that_of_the_language() -> None:
    doses = {"one": "dose", "other": "doses"}
    assert [cldr.formed(doses, "en", Decimal(count)) for count in ("0", "1", "1.0", "2")] == [
        "doses", "dose", "doses", "doses",
    ]  # fmt: skip
    assert [cldr.formed(doses, language, 1) for language in ("vi", "tlh")] == ["doses", "doses"]
    assert cldr.formed({"few": "дозы", "other": "доз"}, "ru", 3) == "дозы"
