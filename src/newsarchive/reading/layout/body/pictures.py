"""What stands at a picture, told from where it stands: its name, what is right under that, what is over its credit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from newsarchive.reading.layout.body.caption_words import announces
from newsarchive.reading.layout.body.extent import COLONS
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.layout.top import halves
from newsarchive.reading.lines import feet, picture_credits
from newsarchive.reading.lines.line import Line

OVER_CREDIT_WORDS = 25  # of a caption whose credit is a line of its own
CREDITED_WORDS = 40  # of a caption with its credit
UNDER_PICTURE_WORDS = 9  # of what stands right under a picture's name
HEAD_REACH = 60  # groups at the top of a page in which its address stands
PAPER_LEAST = 5  # letters of a paper's name before a stroke
PERSON_MOST = 5  # words of a photographer's name behind it


def is_over_credit(groups: Sequence[Group], at: int) -> bool:
    """Whether a short line stands right over a line that is a picture's credit, or right under "Image caption,"."""
    line = groups[at].whole
    if line.words > OVER_CREDIT_WORDS or ". " in line.shown:
        return False
    if line.shown[-1] in "!?！？":
        return False  # somebody takes his leave, or asks, over the paper's name
    before, after = groups[max(0, at - 1)].whole, groups[at + 1].whole if at + 1 < len(groups) else line
    if after.shown[:1] in _BRACKETS and picture_credits.is_bracketed(after.shown):
        return not line.prose or is_titled(line)
    if line.ends and line.prose and _SOURCE_FIRST.match(after.shown):
        return False  # a paragraph: where the source is told so, the caption comes after it
    return picture_credits.asks_for_caption(before.shown) or picture_credits.is_alone(after.shown)


def is_broken_credit(one: Group) -> bool:
    """Whether lines that were broken to a width are a caption with its credit, of which no line has all."""
    whole = one.whole
    return len(one.lines) > 1 and whole.words <= CREDITED_WORDS and picture_credits.has_credit(whole.shown)


_SOURCE_FIRST = re.compile(r"(?:Image|Video|Media) (?:source|caption),")


_BRACKETS = frozenset("([（")
_TITLE = re.compile(r"[A-ZĐ][A-ZĐ ]{3,30}: [A-ZĐÀ-Ỹ]")  # "DISIMPAN DULU: Dua pekerja menata karung garam"


def is_titled(line: Line) -> bool:
    """Whether a few words in capitals and a colon begin a line, as Indonesian papers begin captions."""
    return line.words <= OVER_CREDIT_WORDS and bool(_TITLE.match(line.shown))


def is_under_picture(groups: Sequence[Group], at: int) -> bool:
    """Whether a line is a picture's file name, or a few words right under that or under "… - Ảnh 2."."""
    line = groups[at].whole
    if _FILE.fullmatch(line.shown) or is_picture_name(line):
        return True
    if line.shown[0] == "[" and _FILE_BEFORE.match(line.shown):
        return True
    before = groups[at - 1].whole.shown if at else ""
    if before.islower() and line.words <= UNDER_BUTTONS_WORDS and feet.EDITORS_BUTTONS.fullmatch(before):
        return True
    if line.ends or line.words > UNDER_PICTURE_WORDS or line.shown.endswith(COLONS) or not before:
        return False
    return bool(_FILE.fullmatch(before) or picture_credits.NUMBER.search(before))


UNDER_BUTTONS_WORDS = 50  # of what stands under the buttons over a picture

# "thanh-long-ruot-do-loai-1", "IMG_2034.JPG", "z3456_abc.jpg".
_FILE = re.compile(r"[a-z\d]+(?:[-_][a-z\d]+){3,15}|[\w-]{3,60}\.(?:jpe?g|png|gif|webp|JPE?G|PNG)", re.ASCII)
# "[tau-dam-1.jpg] Chồng bát men nâu": browsers in a terminal print the picture's name before its caption.
_FILE_BEFORE = re.compile(r"\[[\w .()-]{1,80}\.(?:jpe?g|png|gif|webp|JPE?G|PNG)\]")
# As cameras and telephones name pictures, and as sites number them: "IMG_2038", "dua thuyen 2024 anh 1".
_CAMERA = re.compile(
    r"(?:IMG|DSC[NF]?|PXL|MVIMG|VID|image)[_-]?[0-9]{3,8}(?:[_-][0-9]{1,8})?"
    r"|[a-z0-9]+(?:[ -][a-z0-9]+){1,12}[ -](?:anh|hinh|image|img|photo|foto)[ -]?[0-9]{1,2}"
)


def is_picture_name(line: Line) -> bool:
    """Whether a line is the name that a camera or a site gave a picture."""
    return line.shown[-1].isdigit() and _CAMERA.fullmatch(line.shown) is not None


def is_without_marks(line: Line, text: Line) -> bool:
    """Whether a line has no marks and no capitals, over a Vietnamese text: as dumps print what a picture is called."""
    shown = line.shown
    if line.words < UNMARKED_WORDS or not (shown.isascii() and shown.islower()) or line.ends:
        return False
    return _UNMARKED.fullmatch(shown) is not None and halves.is_vietnamese(text.shown)


UNMARKED_WORDS = 5
_UNMARKED = re.compile(r"[a-z][a-z0-9]*(?: [a-z0-9]+)+")


def is_papers_picture(groups: Sequence[Group], at: int) -> bool:
    """Whether a line is the name of the page's address above, a stroke, and another: whose picture it is."""
    paper, stroke, person = groups[at].whole.shown.partition("/")
    person, dash, shows = person.partition(" - ")  # "SUARALANDAU/RIZKI - Warga menata karung garam."
    if not stroke or (dash and groups[at].whole.words > CREDITED_WORDS) or (dash and not shows[:1].isupper()):
        return False
    if paper[-1:] == " " or person[:1] == " ":
        return False  # a way through the site
    own = paper.replace(" ", "").casefold()
    if len(own) < PAPER_LEAST or not 1 < len(person.split()) <= PERSON_MOST or "/" in person:
        return False
    return any(f"{own}." in groups[i].whole.shown.casefold() for i in range(min(at, HEAD_REACH)))


def is_credit_in_capitals(groups: Sequence[Group], at: int) -> bool:
    """Whether a line in capitals right under a caption says who gave the picture ("CÔNG AN CUNG CẤP")."""
    line = groups[at].whole
    return line.capitals and line.words <= UNDER_PICTURE_WORDS and bool(_GIVEN.search(line.shown))


_GIVEN = re.compile(r"\s(?:CUNG CẤP|GỬI|PHÁT|CHỤP)$|^(?:ĐVCC|NVCC|ĐƠN VỊ CUNG CẤP|NHÂN VẬT CUNG CẤP)$")


def is_announced(groups: Sequence[Group], at: int, first: int) -> bool:
    """Whether a line stands among those that follow "Some pictures of the day:", each without a stop."""
    if not _may_be_announced(groups[at]):
        return False
    run = [at]
    for i in range(at - 1, max(first, at - ANNOUNCED) - 1, -1):
        one = groups[i]
        if one.blank:
            continue
        run.append(i)
        if one.whole.shown[-1] in COLONS:
            break
        if not _may_be_announced(one):
            return False
    line = groups[run[-1]].whole
    if len(run) == 1 or line.words > OVER_CREDIT_WORDS:
        return False
    apart = [before - after > 1 for before, after in pairwise(run)]  # from the line upwards
    if len(set(apart[:-1])) > 1 or apart[0] > apart[-1]:
        return False  # something else begins after a blank line
    return announces(line.shown)


def _may_be_announced(one: Group) -> bool:
    line = one.whole
    told = one.verdict.open or one.verdict.rule == "caption-credit"
    listed = not line.shown[0].isalnum() or line.shown[0].isdecimal()
    return told and not (line.ends or line.prose or listed) and line.shown[-1] not in ",;:"


ANNOUNCED = 40  # groups from what announces pictures, in which they stand


def is_behind_headline(shown: str, title: str) -> bool:
    """Whether a caption stands right behind the headline on one line: pages give that for the picture's own words.

    Nothing parts the two, not even a stop: "Old ferry sails again Engineers test …", "… sails again ảnh 1Engineers".
    """
    if len(shown) <= len(title) or len(shown) > len(title) + CAPTION_BEHIND or not shown.startswith(title):
        return False
    rest = shown[len(title) :]
    if _PICTURE_BEHIND.match(rest):
        return True
    words = rest.split()
    if len(title.split()) < HEADLINE_BEFORE or len(words) < CAPTION_LEAST or not rest[0].isspace():
        return False
    return words[0][0].isupper() and not title[-1:].isupper() and not any(map(str.isupper, words[1][:1]))


CAPTION_BEHIND = 300  # code points of such a caption
CAPTION_LEAST = 4  # … and words of one that nothing tells but its capital
HEADLINE_BEFORE = 5  # words of the headline: a shorter one may be the beginning of a sentence
_PICTURE_BEHIND = re.compile(r"\s(?i:ảnh|hình|photo|foto|image|图|圖)\s?\d{1,2}(?=\W|[^\W\d_a-z]|\Z)")
