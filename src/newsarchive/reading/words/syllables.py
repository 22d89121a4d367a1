"""Vietnamese syllables as they can be spelt, and as they never are.

A syllable has an onset, a rhyme and at most one tone; one that ends in a stop
has the rising or the heavy tone. Of what can be spelt much is no word: the
commonest words are listed with the tones that none of them has, which is how
marks that were altered at random show.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

LONGEST = 7  # letters of a syllable ("nghiêng"); what is longer is several, or of another language
LETTERS_MOST = 2_000  # different letters that are remembered: all that are written with marks
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
_FLAT = frozenset("\u0300\u0303\u0309")  # tones that a syllable ending in c, ch, p or t cannot have
_STOPPED = re.compile(r"(?:c|ch|p|t)$")
_RHYMES = (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êc "
    "êch êm ên êng ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in ing inh ip it iu o oa oac oach oai oam oan "
    "oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp "
    "ôt ơ ơi ơm ơn ơng ơp ơt u ua uân uâng uât uây uc uê uêch uêu uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uy "
    "uya uych uyên uyêt uyn uynh uyt uyu uơ ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y ych yêm yên "
    "yêng yêt yêu ynh yt"
)
# The horn of ươ is often left out on one of its letters, and a loan ends in k.
_LOOSE = "ưoc ưoi ưom ưon ưong ưop ưot uơc uơi uơm uơn uơng uơt ak ăk ôk ok uk ik êk ek iêk"
_ONSETS = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x"
_SYLLABLE = re.compile(
    rf"(?:{'|'.join(sorted(_ONSETS.split(), key=len, reverse=True))})?(?:{'|'.join((_RHYMES + ' ' + _LOOSE).split())})"
)
# Spellings of the commonest words with a tone that makes no word of them.
_NO_WORDS = frozenset(
    unicodedata.normalize(
        "NFC",
        """
        khồng khỗng khộng khỏng khọng ngưới ngưởi ngưỡi ngượi nhựng nhứng nhừng trõng trỗng trổng trộng cùa cúa cũa cụa
        vởi vỡi đễn đển đện nhiểu nhiệu nhiếu phãi phại nẵm nẳm nặm hiễn hởn hỡn hợn lến lển lễn lện rẳng rẵng đạng dẩn
        dận quạn quãn thãnh cỗng đỗng tiễng tiểng tiệng nổng nỗng nộng kịnh kĩnh trưỡng chiễu chiệu thàng thạng thãng
        ngãy ngạy sãng sạng nhẩn giại sịnh sĩnh sỉnh mĩnh mỉnh mịnh ngoãi thếm thểm thễm thệm nển nễn nõi nọi cõn cón
        tỗ sạu sãu sảu thẽo théo trển trễn trện trến giựa giứa giừa cẫn bẳng bặng đựơng chũ lìch hỏp viểc hụyện nghĩạ
        nỏi mủa mũa mụa suổi suỗi suội suồi nguổn nguỗn nguộn nguốn mợi mỡi mởi sợm sởm buỗi buối giự giử giừ
        giứ đạnh đãnh đẫu kiễn nược chịnh huyển huyến phưởng phưỡng phướng quyễn giớ giợ triểu triễu triếu
        nghỉn nghĩn nghín nghịn hỗi nuồi nuổi nuỗi nuội muồn muổn muỗn lưởng xuổng xuỗng xuộng khoàng khoãng
        khoạng gẩn gẫn gận gấn thẫy thậy thẩy điễu đưởng đưỡng đượng đướng sãn giào giạo gião viến phõng phọng
        chộng chỗng tuồi tuối tuỗi tuội chuyễn phỗ phộ vửa vứa bắng nghế xẫy xậy tưỡng cuồi cuổi cuỗi thướng
        thưỡng yễu yệu yều ruổng ruống giổng giỗng thũy lới lỡi nhò nhõ rững biễn cẫu trẩn trẫn nhần triến
        triễn nghiếm nghiểm nghiềm trỉnh vúng vủng
        """.casefold(),
    ).split()
)


@lru_cache(maxsize=8192)
def is_impossible(word: str) -> bool:
    """Whether a word has two tones, a tone that its ending does not allow, or is a common one with a tone of none.

    A word in small letters is impossible, too, where it has a tone and is no
    syllable; names may be of another language.
    """
    if word.isascii() or len(word) > LONGEST:
        return False
    small = word.lower()
    tones = small.translate(_TONE_OF)
    if len(tones) > 1 or small in _NO_WORDS:
        return True
    if not tones:
        return False
    if tones[0] in _FLAT and _STOPPED.search(small):
        return True
    return word == small and not _SYLLABLE.fullmatch(unicodedata.normalize("NFC", small.translate(_WITHOUT_TONE)))


def parted(word: str) -> tuple[int, ...]:
    """Where a word that is no syllable can be parted into two, each of two letters or more; () where nowhere."""
    small = unicodedata.normalize("NFC", word.lower())
    if len(small) != len(word) or is_syllable(small):
        return ()
    return tuple(at for at in range(2, len(small) - 1) if is_syllable(small[:at]) and is_syllable(small[at:]))


def is_syllable(small: str) -> bool:
    """Whether a word in small letters can be a Vietnamese syllable."""
    tones = small.translate(_TONE_OF)
    if len(small) > LONGEST or len(tones) > 1 or (tones and tones[0] in _FLAT and _STOPPED.search(small)):
        return False
    return bool(_SYLLABLE.fullmatch(unicodedata.normalize("NFC", small.translate(_WITHOUT_TONE))))


class _Letters(dict[int, str]):
    """What becomes of each letter, worked out when it is first met: its tones alone, or all the rest of it."""

    def __init__(self, *, tones: bool) -> None:
        super().__init__()
        self.tones = tones

    def __missing__(self, code: int) -> str:
        marks = unicodedata.normalize("NFD", chr(code))
        kept = unicodedata.normalize("NFC", "".join(c for c in marks if (c in _TONES) is self.tones))
        if len(self) < LETTERS_MOST:
            self[code] = kept
        return kept


_TONE_OF, _WITHOUT_TONE = _Letters(tones=True), _Letters(tones=False)
