"""What a title or a sentence says, as far as that can be compared: words, names, numbers, the part of the day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from newsarchive.nouns.article import Article
from newsarchive.nouns.authority import Authority, Heading
from newsarchive.nouns.text import fold, nfc

_SPACELESS = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_WORD = re.compile(rf"[{_SPACELESS}]|[^\W_]+")
SHORT = 4  # letters: shorter words mostly join longer ones
# Languages whose written words are syllables: only two of them together say something.
SYLLABIC = frozenset({"vi", "zh", "ja", "th", "lo", "km", "my"})
_NUMBER = re.compile(r"(?<![\w./-])\d[\d.,]*(?![\w]*[/-]\d)")
_THOUSANDS = re.compile(r"[.,](?=\d{3}(?!\d))")
# Days, years and hours are no counts: they are compared as dates.
_DATE = re.compile(
    r"\b\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?\b|\b\d{1,2}\s?[hg:]\s?\d{0,2}\b|\b(?:19|20)\d\d\b"
    r"|\b(?:ngày|mùng|tháng|năm|tanggal|le)\s+\d{1,4}\b"
    r"|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|ma[iyr]|jun|jul|aug|agu|sep|o[ck]t|nov|de[cs])\w*"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?\s+\d{1,2}\b|\d{1,4}\s*[年月日]",
    re.IGNORECASE,
)
# The part of the day, said beside a day: two meetings of one day are told apart by it.
_PARTS = {
    "morning": r"sáng|morning|pagi|matin|上午",
    "noon": r"trưa|noon|siang|midi|中午",
    "afternoon": r"chiều|afternoon|après-midi|下午",
    "evening": r"tối|đêm|evening|night|malam|soir|晚",
}
_PART = re.compile(
    r"\b(?:(?P<before>sáng|trưa|chiều|tối|đêm)(?=\s+(?:ngày\s+|nay\b|qua\b|cùng\b|\d))"
    r"|(?:in the|on the|this|\w+day)\s+(?P<english>morning|noon|afternoon|evening|night)\b"
    r"|(?P<other>pagi|siang|malam|matin|midi|après-midi|soir)\b)|(?P<chinese>上午|中午|下午|晚)",
    re.IGNORECASE,
)
# What is never one with its opposite, however like the other words: by single words a closing is told from an opening.
_OPPOSITES = tuple(
    tuple(re.compile(rf"\b(?:{words})\b|{chinese}", re.IGNORECASE) for words, chinese in pair)
    for pair in (
        (("khai mạc|opens?|opened|opening|(?:di)?buka|pembukaan|ouvre|ouverture", "开幕|開幕"),
         ("bế mạc|closes?|closed|closing|(?:di)?tutup|penutupan|clôt|clôture", "闭幕|閉幕")),
        (("bắt đầu|begins?|began|starts?|started|(?:di)?mulai|commence|début", "开始|開始"),
         ("kết thúc|ends?|ended|finish(?:es|ed)?|berakhir|selesai|termine|fin", "结束|結束")),
        (("khởi công|break(?:s|ing)? ground|broke ground", "开工|開工|动工|動工"),
         ("khánh thành|inaugurat(?:es|ed|ion)|diresmikan", "竣工|落成")),
        (("đến thăm|arriv(?:es|ed|al)|tiba", "抵达|抵達"),
         ("rời|lên đường|leaves?|left|depart(?:s|ed|ure)|bertolak", "离开|離開")),
        (("tăng|rises?|rose|up|naik|hausse", "上涨|上漲"),
         ("giảm|falls?|fell|down|turun|baisse", "下跌")),
        (("thông qua|đồng ý|chấp thuận|approves?|approved|accepts?|accepted|menyetujui|approuve", "通过|通過"),
         ("bác bỏ|từ chối|không thông qua|rejects?|rejected|refuses?|refused|menolak|rejette", "否决|否決|拒绝|拒絕")),
    )
)  # fmt: skip
_TOKEN = re.compile(r"[^\W_]+|[^\w\s]")
_BEGINNERS = frozenset('.!?:“"(–-')  # after these a word has its capital from where it stands
MOST_CAPITALS = 0.72  # of a line's words: with more, capitals name nothing


class Said:
    """A text to compare; what is asked of it is worked out when it is first asked.

    variants: spellings, as words, and the one that stands for them.
    """

    def __init__(self, text: str, variants: Mapping[str, str] | None = None) -> None:
        self._text, self._variants = text, variants or {}

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Its words without case and accents, in order."""
        return _words(self._text, self._variants)

    @cached_property
    def names(self) -> frozenset[str]:
        """Its runs of capitalised words, as words."""
        return frozenset(_names(undated(nfc(self._text))))

    @cached_property
    def numbers(self) -> frozenset[str]:
        """What it counts: numbers that are no part of a date."""
        return frozenset(_plain(found[0]) for found in _NUMBER.finditer(undated(nfc(self._text))))

    @cached_property
    def part(self) -> str | None:
        """The part of the day that it tells beside a day."""
        return _part(nfc(self._text))

    @cached_property
    def sides(self) -> frozenset[tuple[int, int]]:
        """On which side of which opposites it is: both, where it has words of both."""
        text = nfc(self._text)
        return frozenset(
            (pair, side) for pair, sides in enumerate(_OPPOSITES) for side in (0, 1) if sides[side].search(text)
        )

    @cached_property
    def bag(self) -> frozenset[str]:
        """Each word once."""
        return frozenset(self.words)

    @cached_property
    def sorted_words(self) -> tuple[str, ...]:
        """Each word once, in an order that is always the same."""
        return tuple(sorted(self.bag))

    @cached_property
    def pairs(self) -> frozenset[tuple[str, str]]:
        """Each two words that follow each other."""
        return frozenset(zip(self.words, self.words[1:], strict=False))

    @cached_property
    def running(self) -> str:
        """The words with a space around each."""
        return f" {' '.join(self.words)} "


def undated(text: str) -> str:
    """`text` without the days, years and hours in it."""
    return _DATE.sub(" ", text)


def share(one: Said, other: Said) -> float:
    """How much of the words of `one` the other has, from 0 to 1."""
    return len(one.bag & other.bag) / len(one.bag) if one.bag else 0.0


def syllabic(language: str | None) -> bool:
    """Whether the written words of a language are syllables, or may be."""
    return language is None or language in SYLLABIC


def missing(title: Said, other: Said, language: str | None) -> frozenset[str]:
    """The words of a title that another telling has not; short ones ("of", "the") only where words are syllables."""
    least = 1 if syllabic(language) else SHORT
    return frozenset(word for word in title.bag - other.bag if len(word) >= least and not word.isdigit())


def unknown(title: Said, missing: frozenset[str], text: Said, language: str | None) -> int:
    """How much of what is `missing` a whole text does not know either: words, or pairs where words are syllables."""
    if syllabic(language):
        return sum(pair not in text.pairs and not missing.isdisjoint(pair) for pair in title.pairs)
    return len(missing - text.bag)


def apart(one: Said, other: Said) -> bool:
    """Whether two are of different parts of the day, said by both."""
    return one.part is not None and other.part is not None and one.part != other.part


def contrary(one: Said, other: Said) -> bool:
    """Whether one is of something and the other of its opposite, and neither of both."""
    ours, theirs = one.sides - other.sides, other.sides - one.sides
    return any((pair, 1 - side) in theirs for pair, side in ours)


def _words(text: str, variants: Mapping[str, str]) -> tuple[str, ...]:
    words = [_singular(word) for word in _WORD.findall(fold(text))]
    if not variants:
        return tuple(words)
    running = f" {' '.join(words)} "
    for spelling, standing in variants.items():
        running = running.replace(f" {spelling} ", f" {standing} ")
    return tuple(running.split())


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 4 and word.endswith("s") and not word.endswith("ss") else word


def _plain(number: str) -> str:
    """A number as every language would write it: 2.300 and 2,300 are 2300, 2,5 and 2.5 are 2.5."""
    return _THOUSANDS.sub("", number.rstrip(".,")).replace(",", ".")


def _part(text: str) -> str | None:
    found = _PART.search(text)
    if found is None:
        return None
    word = next(filter(None, found.groups())).lower()
    return next((part for part, words in _PARTS.items() if word in words.split("|")), None)


def _names(text: str) -> Iterator[str]:
    """Runs of capitalised words; one alone only where no sentence begins with it."""
    for line in text.split("\n"):
        tokens = _TOKEN.findall(line)
        runs = list(_runs(tokens))
        if sum(len(run) for _, run in runs) < MOST_CAPITALS * len(tokens):  # else the line is set in capitals
            for begins, run in runs:
                if len(run) > 1 or not begins:
                    yield " ".join(_words(" ".join(run), {}))


def _runs(tokens: Iterable[str]) -> Iterator[tuple[bool, list[str]]]:
    """Runs of capitalised words, each with whether a sentence begins with it."""
    run: list[str] = []
    begins = begun = True
    for token in tokens:
        if token[0].isupper():
            begun = begun if run else begins
            run.append(token)
        elif run:
            yield begun, run
            run = []
        begins = token[0] in _BEGINNERS
    if run:
        yield begun, run


class Names:
    """How the people and organisations of articles are spelt, and which spellings of other words are one."""

    def __init__(self, authority: Authority, variants: Iterable[Iterable[str]] = ()) -> None:
        self._headings = (authority.people, authority.organisations)
        self.variants = dict(_variants(variants))

    def of(self, article: Article) -> tuple[tuple[str, ...], ...]:
        """For each person and organisation of an article, its key or name, then how it may be spelt, as words."""
        lists = zip(self._headings, (article.people, article.organisations), strict=True)
        return tuple(self._spelt(name, headings.get(name)) for headings, names in lists for name in names)

    def _spelt(self, name: str, heading: Heading | None) -> tuple[str, ...]:
        spellings = (*heading.spellings, *heading.label.values()) if heading else (name,)
        return (name, *dict.fromkeys(" ".join(_words(spelling, self.variants)) for spelling in spellings))


def _variants(groups: Iterable[Iterable[str]]) -> Iterable[tuple[str, str]]:
    for group in groups:
        spelt = [" ".join(_words(spelling, {})) for spelling in group]
        for spelling in spelt[1:]:
            yield spelling, spelt[0]
