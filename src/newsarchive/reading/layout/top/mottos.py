"""What a site says of itself right under its name: "Nơi ươm những mầm xanh", "The islands' own newswire".

No entry of a menu says so much, or says it as a sentence does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.lines import mastheads
from newsarchive.reading.lines.line import Line
from newsarchive.reading.words import furniture, vocabulary

WORDS = range(3, 15)
LONG = 7  # words: no entry of a menu has so many
SHORT = 4  # words of an entry of a menu, mostly

_QUOTES = "\"“”«»'‘’ "
_LETTERS = re.compile(r"[A-ZĐ]{2,6} [-–—] ")
_APOSTROPHE = re.compile(r"['’]")
# Small words by which a sentence, or what is said of whom, differs from the name of a section.
_SAYS = vocabulary.marked_words(
    """
    của là những nơi mọi mỗi vì cho cùng luôn với hơn your our own that where since with we au aux qui que pour votre
    notre ensemble untuk dari bagi yang dengan kami anda
    """
)


def is_motto(line: Line, after: Group | None, *, over_home: bool) -> bool:
    """Whether a line right under the site's name is its motto. after: the next group, blank ones among them.

    over_home: whether the entry that leads home comes next: the menus have not begun.
    """
    if _is_of_sentences(line):
        return True
    lettered = _LETTERS.match(line.shown)  # "LBTV - Kết nối mọi miền"
    bare = line.shown[lettered.end() if lettered else 0 :].strip(_QUOTES)
    words = bare.split()
    if len(words) not in WORDS or not (lettered or bare[0].isupper()) or _is_entry(line):
        return False
    quoted = line.shown[0] in _QUOTES
    over_menu = after is not None and after.verdict.role is Role.NAVIGATION
    if quoted or _tells_whose(bare) or (over_menu and _is_of_somewhere(words)):
        return True
    says = _is_sentence(words) and _says(bare)
    if over_home or lettered:
        return says or (over_home and len(words) > SHORT)
    if after is None or after.blank or after.verdict.role is Role.PUBLISHED:
        return says
    longer = len(words) > SHORT or ", " in bare
    return _is_sentence(words) and (len(words) >= LONG or (says and longer and after.verdict.role is Role.NAVIGATION))


def _is_of_sentences(line: Line) -> bool:
    """Whether a line is one short sentence or a few, each with its stop ("Independent. Every day.")."""
    return line.shown[-1] in ".!" and len(line.shown) <= SENTENCES_LIMIT and bool(_SENTENCES.fullmatch(line.shown))


SENTENCES_LIMIT = 60  # code points of such a motto
_SENTENCES = re.compile(r"(?:[^\W\d_a-zà-ỹ][^\d.!?:|@/]{2,40}[.!] ?){1,4}")


def is_small(line: Line, over: Sequence[Group]) -> bool:
    """Whether a line right under the name is in small letters, as no other line over the headline is. over: those."""
    words = line.shown.split()
    if len(words) not in SMALL_WORDS or not line.shown[0].islower() or _is_entry(line):
        return False
    return not any(one.verdict.open and one.whole is not line and one.whole.shown[0].islower() for one in over)


SMALL_WORDS = range(3, 15)  # of a motto in small letters: an address or an account is one word


def tells_kind(line: Line) -> bool:
    """Whether a line says what kind of site it is ("Chuyên trang pháp luật và đời sống", "中共…市委机关报")."""
    return (bool(_KINDS.fullmatch(line.shown)) and line.words in WORDS) or line.shown.endswith(_ORGANS)


def names_branch(line: Line) -> bool:
    """Whether a line names the office of an outlet that publishes, or its edition ("Biro Teluk Bira")."""
    return line.words in BRANCH_WORDS and bool(_BRANCH.fullmatch(line.shown))


BRANCH_WORDS = range(2, 6)
_BRANCH = re.compile(
    r"(?:Biro|Perwakilan|Edisi|Édition|Edition|Bureau|Chi nhánh|Văn phòng|Phân xã|Ấn bản)"
    r"(?: (?:de|du|of|đại diện|tại|thường trú))?(?: [^\W\d_a-z][\w'’-]*){1,4}"
)
_KINDS = re.compile(
    r"(?:Chuyên trang|Trang tin|Trang thông tin|Ấn phẩm|Phụ trang|Phụ san|Chuyên san|Bản tin|Tạp san|Nội san)"
    r"(?: (?:của|về|thông tin))? [a-zà-ỹđ][^\d.:;!?|]{5,60}|(?:Portal|Situs|Media|Laman) [a-z][^\d.:;!?|]{5,60}"
)
_ORGANS = ("机关报", "機關報", "主管主办", "主办", "主辦")


def _is_entry(line: Line) -> bool:
    """Whether a line leads on, counts, or is an entry of a menu or a row of them."""
    if line.shown[-1] in ":;?" or any(map(str.isdigit, line.shown)) or line.key in furniture.NAVIGATION_LIKELY:
        return True
    return "  " in line.shown or "|" in line.shown or " / " in line.shown


def is_over_name(line: Line, under: Sequence[Group]) -> bool:
    """Whether a line says whose organ a paper is whose name stands right under it ("CƠ QUAN CỦA …")."""
    if not under or under[0].blank or not mastheads.tells_whose_organ(line):
        return False
    return mastheads.is_masthead(under[0].whole) or mastheads.is_paper(under[0].whole)


def is_behind(line: Line, name: str, rest: int) -> bool:
    """Whether a line is an institution's name in capitals and, behind a dash at `rest`, what it says of itself."""
    named = Line(0, name, name)
    motto = Line(0, line.shown[rest:], line.shown[rest:])
    if not named.capitals or motto.capitals or not mastheads.is_masthead(named):
        return False
    return is_motto(motto, None, over_home=False) or mastheads.is_slogan(motto)


def _is_of_somewhere(words: list[str]) -> bool:
    """Whether a few words tell whence, or for whom, whatever is capital ("Aktual dari Timur")."""
    return len(words) < SHORT and words[1].islower() and words[1] in _SAYS


def _is_sentence(words: list[str]) -> bool:
    """Whether only the first word has a capital, as in a sentence."""
    return not any(word[0].isupper() for word in words[1:])


def _tells_whose(bare: str) -> bool:
    """Whether two words tell from whom and for whom, whatever is capital ("Dari Banua untuk Indonesia")."""
    return len(_SAYS.intersection(_APOSTROPHE.sub(" ", bare.casefold()).split())) > 1


def _says(bare: str) -> bool:
    """Whether the words are joined as a sentence's are."""
    return ", " in bare or not _SAYS.isdisjoint(_APOSTROPHE.sub(" ", bare.casefold()).split())
