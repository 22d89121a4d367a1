"""The names that a page prints of its own site.

In the line of rights, in the bar that asks to follow it, and after the
headline where that is printed once with the name and once without.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice

from newsarchive.nouns.lazy import latest
from newsarchive.nouns.ledger import Role
from newsarchive.nouns.text import fold, squeeze
from newsarchive.reading.layout.paragraphs import Group, rules
from newsarchive.reading.layout.paragraphs import printed as printed_by
from newsarchive.reading.layout.top import site_licences
from newsarchive.reading.lines import follow_bars, imprints, mastheads
from newsarchive.reading.lines.line import Line, count_words, key
from newsarchive.reading.words import vocabulary

RIGHTS_LINES = 5  # of those at the foot
LISTED = 2  # lines in capitals right under each other are a list
RIGHTS_WINDOW = 300  # code points of a line of rights
NAME_WORDS = 10  # of a site's name
TOP = 4  # lines at the top of a page, among which the site's name stands
TITLES = 40  # lines that another one may print again, with the name of the site
TITLE_WORDS = 4  # of a headline that is printed once with the site's name
ADDRESS_REST = 60  # code points of an address after its first full stop
NAME_SHARE = 0.7  # of a name that is printed with something before or after it
FOOT = 40  # groups at the end of a page among which its imprint stands
PLAIN_LEAST = 3  # words of a name that only its capitals tell
NAME_LETTERS = 4  # of a name: a shorter one stands in other words by chance

_SIGNS = re.compile(r"©|copyright|bản quyền|droits|hak cipta|版权|版權", re.I)
# What opens the name; "Bản quyền thuộc về Báo X", "© 2008-2021 X", "Copyright © by X".
_OPENS = re.compile(
    r"(?:(?:toàn bộ |mọi )?bản quyền(?: nội dung)?(?: thuộc)?(?: về)?|copyright|©|\(c\)|hak cipta"
    r"|tous droits réservés|版权所有|版權所有)"
    r"(?:[\s\d©:：.,–—-]|\(c\)|copyright|(?:toàn bộ |mọi )?bản quyền(?: thuộc)?(?: về)?)*"
    r"(?:(?:by|của|thuộc về|thuộc|oleh|par) )?",
    re.I,
)
_NAME = re.compile(r"[^\d\W][^.,;|©:：]{1,80}")
_BEFORE = re.compile(
    r"([\u3400-\u9fff]{2,16})\s?版权所有|(?:^|[|.·–-]\s|[®©]\s?)([^\W\d_a-z][^.,;|©®:：\n]{2,60}?)\sgiữ bản quyền"
)
_AFTER = re.compile(
    r"\s*(?:[-–—(]\s.*|[-–—,]?\s*\d{4}.*|\b(?:all rights|tous droits|hak cipta|ltd|inc|llc|bản quyền).*)$", re.I
)
# "Trung tâm Văn hóa - Truyền thanh huyện X": a dash within the name of an office, and not before its place or kind.
_JOINED = re.compile(
    r"^(?:trung tâm|phòng|sở|ban|hội|đài|trường|viện) [^-–—]{2,40} [-–—] (?:truyền thanh|truyền hình|thể thao|thể dục"
    r"|thông tin|du lịch|xã hội|giáo dục|hướng nghiệp|tin học|dân số|kế hoạch|gia đình|trẻ em|khoa học|công nghệ"
    r"|tuyên truyền|dịch vụ|môi trường|hạ tầng|đào tạo|thương binh|văn hóa|nghệ thuật)\b[^-–—]{0,40}$",
    re.I,
)
# "Ghi rõ nguồn “Trang thông tin điện tử xã X” khi phát hành lại": what others are asked to call it.
_CREDIT_US = re.compile(r"[Gg]hi rõ nguồn:? (?:tin )?(?:từ )?[\"“'](?P<name>[^\"”']{3,80})[\"”']")
# "Content owned and maintained by the Directorate of Fisheries", "Site édité par …": whose a site is, in a sentence.
_OWNS = re.compile(r"\b(?:owned|maintained|edited|published|operated|édité|publié|dikelola|diselenggara)\b", re.I)
_OWNER = re.compile(
    r"\b(?:(?:content|site|website|portal|page)s?(?: is| are|:)? (?:owned|maintained|managed|published|operated|edited)"
    r"(?:,? (?:and |& )?(?:owned|maintained|managed|published|operated|provided|updated|designed)){0,3} by"
    r"|(?:ce )?site(?: internet| web)? (?:est )?(?:édité|publié|géré) par"
    r"|(?:situs|laman|portal|website|web)(?: web| ini| rasmi| resmi){0,2}"
    r" (?:dikelola|diselenggara|diselenggarakan) oleh)"
    r"\s?:?\s(?:the |la |le |l['’])?(?P<name>[^\W\d_a-z][^.;|©:]{2,100})",
    re.I,
)
_HOST = re.compile(
    r"(?:主办单位|主办|主辦|版权所有|版權所有)\s?[:：\s]\s?([\u3400-\u9fff]{3,18})"
)  # who keeps a Chinese site
_NOBODY = frozenset(
    {"us", "chung toi", "kami", "nous", "me", "toi", "our", "moi", "trang", "bao", "tap chi", "trang tin"}
)  # "Follow us on"
# Words of headings at the foot of pages: "THÔNG TIN LIÊN HỆ", "THỐNG KÊ TRUY CẬP".
_HEADINGS = vocabulary.marked_words(
    """
    liên hệ hỗ trợ kết thống kê truy cập website trực tuyến quảng cáo fanpage facebook tòa soạn mục dịch giới thiệu
    contact about links support follow menu newsletter redaksi kontak informasi navigation rubriques
    """
)
_PART = re.compile(r"\s[-–—|]\s|[,;:|]")
_SUFFIX = re.compile(r"\s[|–—-]\s|\s?[_|]\s?")


@latest  # what is over the text asks it, what is under it, and who published it
def printed(groups: Sequence[Group]) -> tuple[str, ...]:
    """The site's names as the page prints them elsewhere than over its menus, the surest first."""
    told_names = (name for _, name in (*told(groups), *imprinted(groups)))
    return tuple(dict.fromkeys([*_after_headlines(groups), *told_names]))


@latest
def told(groups: Sequence[Group]) -> tuple[tuple[int, str], ...]:
    """The names that a page asks to be called by, its lines of rights and its follow bars give, each with its line."""
    foot = [one for one in groups[-FOOT:] if not one.blank]
    text = "\n".join([one.whole.shown for one in foot])  # what is not in it is in no line: the cheap test
    asking = [one for one in foot if "hi rõ nguồn" in one.whole.shown] if "hi rõ nguồn" in text else []
    found = [
        (one, match["name"].strip()) for one in asking if (match := _CREDIT_US.search(one.whole.shown[:RIGHTS_WINDOW]))
    ]
    rights = _with_rights(groups)
    if "giữ bản quyền" in text:
        rights += [one for one in foot if "giữ bản quyền" in one.whole.shown and one not in rights]
    named = ((one, name) for one in rights if (name := in_rights(one.whole.shown)))
    found += islice(named, RIGHTS_LINES)
    owning = [one for one in foot if _may_own(one.whole)] if any(map(text.lower().__contains__, _BY)) else []
    owned = ((one, _OWNER.search(one.whole.shown[:RIGHTS_WINDOW])) for one in owning)
    found += [(one, owner["name"].strip(" .")) for one, owner in owned if owner]
    if "主" in text or "版" in text:
        hosts = ((one, _HOST.search(one.whole.shown[:RIGHTS_WINDOW])) for one in foot)
        found += [(one, host[1]) for one, host in hosts if host]
    found += site_licences.licensed(groups, foot, text)
    if "follow-bar" in rules(groups):
        bars = [one for one in groups if one.verdict.rule == "follow-bar"]
        found += [(one, name) for one in bars if (name := follow_bars.followed(one.whole.shown))]
    return tuple((one.lines[0].number, name) for one, name in found if key(name) not in _NOBODY)


def _may_own(line: Line) -> bool:
    """The cheap test: a word for owning, and one that leads to who does."""
    return any(map(line.lowered.__contains__, _BY)) and _OWNS.search(line.shown) is not None


_BY = (" by", " par", " oleh")


def _with_rights(groups: Sequence[Group]) -> list[Group]:
    """The lines that say who has the rights in the page, by their rule or by a sign."""
    text = printed_by(groups)
    signs = [sign for sign in ("©", "版权", "版權") if sign in text]
    if not signs and "site-contact" not in rules(groups):
        return []
    return [
        one
        for one in groups
        if one.verdict.rule == "site-contact" or (signs and any(map(one.whole.shown.__contains__, signs)))
    ]


@latest
def imprinted(groups: Sequence[Group]) -> tuple[tuple[int, str], ...]:
    """The names with which the imprint at the foot of a page begins: "BÁO TÂN AN", "CỤC X - Số 6 ngõ 54"."""
    foot = [one for one in groups[-FOOT:] if not one.blank]
    found: list[tuple[int, str]] = []
    for at, one in enumerate(foot):
        if not _is_imprint(one):
            continue
        over = foot[at - 1 : at] if not _is_listed(foot[:at]) else []
        for line in (one, *(before for before in over if not _is_imprint(before))):
            name = _PART.split(line.whole.shown, maxsplit=1)[0].strip()
            if 1 <= len(name.split()) <= NAME_WORDS and _is_imprinted(name):
                found.append((line.lines[0].number, name))
    return tuple(found[:RIGHTS_LINES])


def _is_listed(over: Sequence[Group]) -> bool:
    """Whether the line over an imprint is the last of several in capitals: headlines of other stories, no name."""
    pair = over[-LISTED:]
    if len(pair) < LISTED or not all(one.whole.capitals and one.verdict.open for one in pair):
        return False
    return not pair[1].apart and not mastheads.is_masthead(pair[1].whole)


@lru_cache(maxsize=1024)  # the foot of a page is asked twice, and is the same on all pages of a site
def _is_imprinted(name: str) -> bool:
    """Whether the beginning of an imprint is a name: of an institution, or in capitals and no heading of the foot."""
    if mastheads.is_masthead(Line(0, name, name)):
        return True
    return name.isupper() and not is_heading(name)


def is_heading(text: str) -> bool:
    """Whether a line at the foot has a word of what stands over boxes there ("HỖ TRỢ TRỰC TUYẾN")."""
    return not _HEADINGS.isdisjoint(text.casefold().split()) or bool(_DOCUMENTS.match(text.casefold()))


# What documents begin with, and no site's name does.
_DOCUMENTS = re.compile(
    r"(?:danh sách|kết quả|thông báo|kế hoạch|lịch|quyết định|công văn|hướng dẫn|báo cáo|nghị quyết|biểu mẫu|văn bản)\b"
)


def _is_imprint(one: Group) -> bool:
    if one.verdict.rule == "editor-in-charge":
        return False
    return one.verdict.role is Role.CONTACT or (one.verdict.open and imprints.is_imprint(one.whole))


def in_rights(text: str) -> str | None:
    """The name that a line of rights gives, None where it gives none."""
    return _in_rights(squeeze(text[:RIGHTS_WINDOW]))


@lru_cache(maxsize=1024)
def _in_rights(shown: str) -> str | None:
    if not _SIGNS.search(shown):
        return None
    if before := _BEFORE.search(shown):
        return before[1] or before[2]
    for opening in _OPENS.finditer(shown):
        if match := _NAME.match(shown, opening.end()):
            return _cut(match[0], shown[match.end() : match.end() + ADDRESS_REST])
    return None


def _cut(name: str, after: str) -> str | None:
    """A name without the year and the words of rights at its end; an address goes on after its full stop."""
    bare = (name if _JOINED.search(name) else _AFTER.sub("", name)).strip(" -–—/")
    if after[:1] == "." and after[1:2].isalpha() and " " not in bare and not _RESERVED.match(after, 1):
        bare += after.split(maxsplit=1)[0].rstrip(".,")
    return bare if len(bare) >= NAME_LETTERS - 1 and len(bare.split()) <= NAME_WORDS else None


_RESERVED = re.compile(r"(?:all|tous|toàn|mọi|semua)\b", re.I)  # "© 2025 SingHoi Ltd.All rights reserved"


def _after_headlines(groups: Sequence[Group]) -> list[str]:
    """What stands after a headline that is also printed by itself, or that is itself printed at the top of the page."""
    if not any(one.verdict.open and _may_have_suffix(one.whole.shown) for one in groups[:TITLES]):
        return []
    keys = {one.whole.key for one in groups if one.verdict.open and one.whole.words >= TITLE_WORDS}
    top = {one.whole.key for one in groups[:TOP] if one.verdict.open and not one.blank}
    found: list[str] = []
    before: Group | None = None
    for one in groups[:TITLES]:
        shown = one.whole.shown
        if one.verdict.open and _may_have_suffix(shown):
            signs = list(_SUFFIX.finditer(shown))
            found += [shown[m.end() :] for m in signs if key(shown[: m.start()]) in keys][:1]
            last = [m for m in signs[-1:] if count_words(shown[: signs[0].start()]) >= TITLE_WORDS]  # no row of a menu
            found += [shown[m.end() :] for m in last if key(shown[m.end() :]) in top]
            found += [shown[m.end() :] for m in last if before is not None and _is_over(before, shown[m.end() :])]
        before = before if one.blank else one
    return [_SUFFIX.split(name)[-1].strip() for name in found if name.strip()]


def _may_have_suffix(shown: str) -> bool:
    """The cheap test: one of the signs behind which a site's name stands."""
    parted = "|" in shown or "_" in shown or " - " in shown or " – " in shown or " — " in shown
    return parted and len(shown) <= RIGHTS_WINDOW


def _is_over(before: Group, name: str) -> bool:
    """Whether the line over a headline is what follows it, in words with capitals, as no section's name is."""
    if before.whole.words < PLAIN_LEAST or before.whole.key != key(name):
        return False
    return before.verdict.open and mastheads.is_plain_name(Line(0, name, name))


@lru_cache(maxsize=512)  # each line over the headline is compared with each name
def bare(name: str) -> str:
    """A name as it is compared with another: without case, marks, signs and spaces, and without what all have."""
    folded = fold(name)
    return "".join(filter(str.isalnum, _COMMON.sub("", folded))) or "".join(filter(str.isalnum, folded))


_COMMON = re.compile(
    rf"^(?:https?://)?(?:www\.)?|^(?:bao|the|le|la) |(?:\.(?:{vocabulary.DOMAIN_ENDINGS}))+$"
    r"| (?:dien tu|online)$|(?<=[报刊])社$"
)


def is_named(text: str, names: tuple[str, ...]) -> bool:
    """Whether `text` is one of these names, in whatever spelling, or two words or more out of one."""
    if not names or len(text) > RIGHTS_WINDOW:
        return False
    own = bare(text)
    if len(own) < NAME_LETTERS:
        return False
    spellings, keys = _compared(names)
    if own in spellings:
        return True
    shown = f" {key(text)} "
    return " " in text and any(shown in other and len(shown) >= NAME_SHARE * len(other) for other in keys)


@lru_cache(maxsize=64)  # the names of one page are asked for line by line
def _compared(names: tuple[str, ...]) -> tuple[frozenset[str], tuple[str, ...]]:
    firms = (_FIRM.sub("", name) for name in names)
    every = (*names, *(name for name in firms if " " in name))
    return frozenset(map(bare, every)), tuple(f" {key(name)} " for name in every)


# What a name in a line of rights has besides as that of a firm: "PT Warta Sriwangi Media", "Suara Utara Media Sdn Bhd".
_FIRM = re.compile(
    r"^(?:PT\.?|CV\.?|Yayasan|SAS|SARL|SA|Société|Công ty(?: TNHH| cổ phần| CP)?(?: MTV)?)\s"
    r"|(?:\s(?:Media|Multimedia|Press|Group|Grup|Publishing|Publications|Digital|Sdn\.? Bhd|Berhad|Ltd|Limited|Inc|LLC"
    r"|Corporation|Company|Co|SAS|SARL|SA|Tbk|Mandiri|Indonesia|Sejahtera|Utama|Nusantara))+\.?$"
)


def is_branch(text: str, names: tuple[str, ...]) -> bool:
    """Whether `text` is one of these names and the office of it that publishes: "Nusa Kabar Biro Teluk Bira"."""
    branch = _BRANCH.search(text) if len(text) <= RIGHTS_WINDOW else None
    return branch is not None and is_named(text[: branch.start()], names)


_BRANCH = re.compile(
    r"\s(?:[-–—|]\s)?(?:Biro|Perwakilan|Edisi|Bureau|Edition|Édition|Rédaction|Chi nhánh|Văn phòng|Phân xã)"
    r"(?: (?:de|du|of|đại diện|tại))?(?: [^\W\d_a-z][\w'’-]*){1,4}$"
    r"|\s(?:News|Online)(?: [^\W\d_a-z][\w'’-]*){0,3}$"
)
