"""Which language a text is in: by its script, its letters and its small words.

Small words (articles, prepositions, pronouns) are a tenth to a half of any
running text and hardly shared between the languages told apart here; letters
of Vietnamese that no other language uses count besides.
"""

from __future__ import annotations

import re
from collections import Counter

# So much text tells a language; the rest of a long page is not looked at.
SAMPLE = 20_000  # code points
# The winner has at least this share of the words, or nobody has won.
ENOUGH = 0.05
HAN_SHARE = 0.2  # of the letters: mixed Chinese pages have Latin menus
WIDE_FIRST = "\u3000"  # letters and signs of Chinese and Japanese begin here
FEW_WORDS = 30  # of a headline, in which the names of places tell no language
TITLE_WORDS = 4  # a headline of fewer words does not tell the language

# Words that two of the languages share are left out of both.
_SMALL_WORDS = {
    "vi": (
        "và của là các có được cho không trong với những này đã người một khi đến tại về ở từ để theo "
        "như trên sẽ ra vào"
    ),
    "en": "the of and to in is that was for with are be this as by has have from at it not were which said will an",
    "fr": "le la les des et du une est dans pour que qui sur par au avec ce pas plus ont été aux se sont cette leur",
    "id": (
        "yang dan di dari untuk dengan ini pada tidak itu dalam akan juga oleh telah ke kepada bisa ada "
        "sebagai para kata"
    ),
}
_BY_WORD = {word: language for language, words in _SMALL_WORDS.items() for word in words.split()}
# Malay and Indonesian share their small words; of these each has only one.
MALAYIC = frozenset({"id", "ms"})
_MALAY_WORDS = (
    "bahawa kerana iaitu ialah mahu wang bahagian sahaja manakala sekiranya berikutan selepas menerusi sempena "
    "tempatan mesyuarat kemalangan bomba doktor syarikat polis kes lelaki minit daripada rm ringgit sdn bhd hendaklah "
    "mendapati mac ogos julai jun disember isnin khamis jumaat ahad hakcipta langgan universiti kelmarin sukan tiada "
    "bagaimanapun berjaya kecederaan kenderaan petang seramai siasatan jurucakap membabitkan peniaga akhbar ekoran"
)
_INDONESIAN_WORDS = (
    "bahwa karena yaitu uang bagian sedangkan menyusul usai jelang lokal rapat kecelakaan dokter perusahaan polisi "
    "kasus menit rp rupiah hendaknya maret agustus juli juni desember senin kamis jumat bisa kantor mobil bupati "
    "gubernur kecamatan universitas kemarin terkait ujar ucap olahraga"
)
_MALAY, _INDONESIAN = frozenset(_MALAY_WORDS.split()), frozenset(_INDONESIAN_WORDS.split())
MALAY_LEAST = 2  # such words: one may be a name
# Vietnamese typed with marks: letters that neither French nor Indonesian has.
_VIETNAMESE = frozenset("ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ")
HAN = re.compile(r"[\u3400-\u9fff]")
_KANA = re.compile(r"[\u3040-\u30ff]")
WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_WORD = re.compile(r"[^\W\d_]+")
_REMEMBERED = 20_000  # different words: more than a week's news has


def _capitalised(text: str) -> frozenset[str]:
    """The words of a line that stand in it with a capital alone: names, which a line in any language may have."""
    words = _WORD.findall(text)
    if text.isupper() or all(word[0].isupper() for word in words):
        return frozenset()
    return frozenset(word.casefold() for word in words if word[0].isupper() and not word.isupper())


def detect(text: str) -> str | None:
    """The language code of `text` (NFC): vi, en, fr, id, ms, zh or ja; None where it does not tell."""
    sample = text[:SAMPLE].casefold()
    if written := wide(sample):
        return written
    words = _WORD.findall(sample)
    counted = Counter(words)
    for name in _capitalised(text) if len(words) <= FEW_WORDS else ():
        del counted[name]
    votes: Counter[str] = Counter({"vi": sum(counted[word] for word in counted if _MARKED[word])})
    for word in counted.keys() & _BY_WORD.keys():
        votes[_BY_WORD[word]] += counted[word]
    ranked = votes.most_common(2)
    best, count = ranked[0]
    if count < max(1, ENOUGH * len(words)) or (len(ranked) > 1 and ranked[1][1] == count):
        return None
    return "ms" if best == "id" and _is_malay(counted) else best


def _is_malay(counted: Counter[str]) -> bool:
    """Whether words that only Malay has outweigh those that only Indonesian has."""
    malay = sum(counted[word] for word in counted.keys() & _MALAY)
    return malay >= MALAY_LEAST and malay > sum(counted[word] for word in counted.keys() & _INDONESIAN)


def begins_wide(text: str) -> bool:
    """Whether a text begins with a letter or a sign of Chinese or Japanese, which part their words by no space."""
    return text[:1] >= WIDE_FIRST


def wide(text: str) -> str | None:
    """Chinese (zh) or Japanese (ja), where enough of the letters are theirs: what is asked first, and quick to tell."""
    if not WIDE.search(text, 0, SAMPLE):
        return None
    sample = text[:SAMPLE].casefold()
    han, kana = len(HAN.findall(sample)), len(_KANA.findall(sample))
    letters = sum(map(str.isalpha, sample))
    if not letters or han + kana < HAN_SHARE * letters:
        return None
    return "ja" if kana * 5 > han else "zh"


class _Marked(dict[str, bool]):
    """Whether each word has a letter that only Vietnamese has, worked out when it is first met."""

    def __missing__(self, word: str) -> bool:
        marked = not _VIETNAMESE.isdisjoint(word)
        if len(self) < _REMEMBERED:
            self[word] = marked
        return marked


_MARKED = _Marked()
