"""The lists of the index, read back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from hypothesis import given
from hypothesis import strategies as st

from newsarchive.nouns.edtf import parse
from newsarchive.site.search_docs import Described, Find, Kind, Weight
from newsarchive.site.search_index import LARGE, SEPARATOR, Part, Shards, index, numerals, shard, spread
from newsarchive.site.search_words import fold, onset

RANGES = ((35, 60), (61, 92), (93, 127), (161, 173), (174, 0x2000), (0x2070, 0xD800))
ONE = Shards(1, 1)
DIGITS = "".join(chr(code) for first, end in RANGES for code in range(first, end))


def _numbers(text: str) -> Iterator[int]:
    letters = iter(text)
    for letter in letters:
        digit = DIGITS.index(letter)
        yield digit if digit < LARGE else DIGITS.index(next(letters)) * LARGE + DIGITS.index(next(letters))


def _list(text: str, scale: int) -> list[tuple[int, int]]:
    """The finds of a list, and what is told of each."""
    found, before = [], 0
    for step in _numbers(text):
        number = before + step
        found.append((number // scale, number % scale))
        before = number - number % scale
    return found


def _read(rows: Mapping[int, str], scale: int) -> dict[str, list[tuple[int, int]]]:
    found = {}
    for row in rows.values():
        parts = row.split(SEPARATOR)
        found.update({name: _list(text, scale) for name, text in zip(parts[::2], parts[1::2], strict=True)})
    return found


def _article(*texts: tuple[Weight, str], source: str = "", topics: tuple[str, ...] = (), date: str = "") -> Described:
    return Described((Find(Kind.ARTICLE, parse(date) if date else None, texts),), source, topics, {})


def _index(*articles: Described, shards: Shards = ONE) -> Part:
    return index(articles, shards)


@given(st.lists(st.integers(0, LARGE * LARGE - 1)))
def test_numbers_come_back(numbers: list[int]) -> None:
    assert list(_numbers(numerals(numbers))) == numbers


def test_no_number_needs_an_escape_in_a_script_or_is_taken_for_the_end_of_a_list() -> None:
    assert not set(DIGITS) & set(SEPARATOR + '"\\<\n\r\u2028\u2029')
    assert all(letter.isprintable() or ord(letter) > 0xFF for letter in DIGITS[:400])


def test_each_spelling_has_its_finds_in_order_and_how_much_they_say() -> None:
    part = _index(
        _article((Weight.TEXT, "đối ngoại và đối nội")),
        _article((Weight.NAME, "Đối"), (Weight.TEXT, "đối")),
        _article((Weight.ABOUT, "đổi"), (Weight.TEXT, "đổi mới")),
    )
    words = _read(part.words, 4)
    assert words["đối"] == [(0, 1), (1, 3)], "twice in the text; in the title"
    assert words["đổi"] == [(2, 2)]
    assert words["nội"] == [(0, 0)]


def test_words_stand_together_within_one_text_only() -> None:
    pairs = _read(
        _index(_article((Weight.NAME, "Tổ công tác"), (Weight.TEXT, "tổ chức"), (Weight.TEXT, "mới"))).pairs, 2
    )
    assert pairs == {"tổ công": [(0, 1)], "công tác": [(0, 1)], "tổ chức": [(0, 0)]}


def test_words_of_one_beginning_lie_in_one_file_and_spellings_of_a_pair_too() -> None:
    texts = "ngoại ngoài ngoan doi đối ngoai Việt Nam vaccine vắc xin 168865244 疫苗"
    shards = Shards(8, 32)
    part = _index(_article((Weight.TEXT, texts)), _article((Weight.TEXT, "đối ngoại đổi ngoài")), shards=shards)
    for number, row in part.words.items():
        for name in row.split(SEPARATOR)[::2]:
            assert shard(spread(onset(fold(name))), 8) == number
    (where,) = {number for number, row in part.pairs.items() for name in row.split(SEPARATOR)[::2]
                if fold(name) == "doi ngoai"}  # fmt: skip
    assert {"đối ngoai", "đối ngoại", "đổi ngoài"} <= set(part.pairs[where].split(SEPARATOR))
    assert set(part.onsets) == {"ngo", "do", "vi", "na", "va", "xi", "16", "疫", "苗"}


def test_what_finds_are_chosen_by_is_told_in_numbers() -> None:
    stated = Find(Kind.EVENT, parse("XXXX-08-16"), ())
    first = _article(source="bao", topics=("a", "b"), date="2021-08-23")
    part = _index(Described((*first.finds, stated), "bao", ("a", "b"), {}), _article(topics=("b",), date="2021"))
    assert part.sources == ("bao", "")
    assert part.topics == ("a", "b")
    assert list(_numbers(part.finds)) == [
        0, 2022, 8 * 32 + 23, 0, 2, 0, 1,
        1, 0, 0,
        0, 2022, 0, 1, 1, 1,
    ]  # fmt: skip


def test_a_syllable_of_every_article_has_a_short_list() -> None:
    part = _index(*(_article((Weight.TEXT, "của " * 500)) for _ in range(400)))
    (row,) = part.words.values()
    assert len(row) == len("của" + SEPARATOR) + 400


@given(st.text(alphabet="abđ疫𠀀é", min_size=1, max_size=12))
def test_a_word_spreads_as_in_javascript(word: str) -> None:
    found = 0
    for at in range(0, len(units := word.encode("utf-16-be")), 2):
        found = (found * 31 + int.from_bytes(units[at : at + 2], "big")) % 2**32
    assert spread(word) == found
    assert 0 <= shard(found, 64) < 64


def test_the_order_of_hashing_does_not_show() -> None:
    article = _article((Weight.TEXT, "một hai ba bốn năm sáu bảy tám chín mười"), (Weight.NAME, "mười một"))
    assert list(_read(_index(article).words, 4)) == sorted(_read(_index(article).words, 4), key=lambda w: (fold(w), w))
