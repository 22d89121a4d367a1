"""Text: folding, slugs, blanks."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.nouns import text as text_module
from newsarchive.nouns.text import FOLDED_MOST, SLUG_LIMIT, fold, is_blank, nfc, slugify, squeeze


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Đại dịch ở Hà Nội", "dai-dich-o-ha-noi"),
        ("Đẩy mạnh hợp tác", "day-manh-hop-tac"),
        ("a/../b", "a-b"),
        ("ﬁne ①", "fine-1"),
        ("  ", ""),
        ("中文", ""),
        ("x" * 200, "x" * SLUG_LIMIT),
        ("ab " * 60, "-".join(["ab"] * 27)),
        ("NĂM 2021: 5K", "nam-2021-5k"),
    ],
)
def test_slugs(text: str, slug: str) -> None:
    assert slugify(text) == slug


@given(st.text())
def test_a_slug_is_a_short_address_and_its_own_slug(text: str) -> None:
    slug = slugify(text)
    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", slug)
    assert len(slug) <= SLUG_LIMIT
    assert slugify(slug) == slug


@given(st.text())
def test_folding_is_done_once(text: str) -> None:
    assert fold(fold(text)) == fold(text) or any(ord(c) > 0x7F for c in fold(text))


def test_folding_knows_the_bar_of_d() -> None:
    assert fold("Đối Ngoại") == fold("doi ngoai") == "doi ngoai"
    assert fold(nfc("Việt")) == fold("Vie\u0323\u0302t")


def test_white_space() -> None:
    assert squeeze(" a \n\t b\u00a0c ") == "a b c"
    assert is_blank(" \u200b\ufeff\u00a0\t")
    assert is_blank("")
    assert not is_blank(" . ")


@given(st.text())
def test_folding_a_text_is_folding_its_decomposition(text: str) -> None:
    bare = unicodedata.normalize("NFD", text.translate(str.maketrans("đĐ", "dD")))
    assert fold(text) == "".join(c for c in bare if not unicodedata.combining(c)).casefold()


def test_only_so_many_characters_are_remembered() -> None:
    fold("".join(map(chr, range(0x4E00, 0x4E00 + FOLDED_MOST + 500))))
    assert len(text_module._FOLDED) <= FOLDED_MOST
    assert fold("龥Ế") == "龥e"


def test_folding_a_text_is_folding_each_of_its_characters() -> None:
    for char in map(chr, range(0xA0, 0x1_1000)):
        alone = _folded(char)
        assert fold(char) == alone
        assert fold("«ế\u0323» " * 12 + char) == "«e» " * 12 + alone


def _folded(char: str) -> str:
    bare = unicodedata.normalize("NFD", char.translate(str.maketrans("đĐ", "dD")))
    return "".join(c for c in bare if not unicodedata.combining(c)).casefold()
