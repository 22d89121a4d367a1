"""Who signs without a person's name: an account, a desk, an agency, an office, initials."""

from __future__ import annotations

import re

from newsarchive.nouns.text import fold, squeeze
from newsarchive.reading.words import outlets, vocabulary

GROUP_WORDS = 9  # of an office's name that signs
INITIALS_LIMIT = 20  # code points


def is_account(text: str) -> bool:
    """Whether `text` is the account of a publishing system, which is nobody."""
    name = fold(squeeze(text)).strip(" .:-()")
    return name in vocabulary.ACCOUNTS or bool(_NUMBERED_ACCOUNT.fullmatch(name))


_NUMBERED_ACCOUNT = re.compile(r"(?:admin|user|editor|bientap|quantri)[\W_]*\w{0,12}")


def is_desk(text: str) -> bool:
    """Whether `text` is a desk's or a contributor's signature without a name ("CTV", "Nhóm PV")."""
    first = next((bare for word in text.split() if (bare := word.strip(_DESK_SIGNS))), "")
    if not may_begin(first):  # nearly every line: only its first word has to be folded
        return False
    folded = fold(squeeze(text)).strip(_DESK_SIGNS)
    if folded in vocabulary.DESK_SIGNATURES:
        return True
    return folded.startswith(OPENINGS) and not _NO_DESK.search(folded) and not _is_told(text, folded)


def may_begin(first: str) -> bool:
    """Whether the signature of a desk may begin with a word."""
    return fold(first) in _DESK_FIRST


def _is_told(text: str, folded: str) -> bool:
    """Whether a text that begins with a desk's name is a sentence about it ("Tòa soạn nhận được thư của …")."""
    return text.rstrip()[-1:] in ".!?…" or len(folded.split()) > GROUP_WORDS or bool(_DOES.match(folded))


def is_of_paper(text: str) -> bool:
    """Whether a line is the desk of a paper that it names ("The Southern Ledger Bureau", "Express News Service")."""
    desk = _OF_PAPER.fullmatch(text) if text[:1].isupper() else None
    if desk is None:
        return False
    words = desk["paper"].split()
    named = fold(words[-1]) in outlets.LAST | outlets.PAPERS
    return named or (words[0] == "The" and len(words) > 1) or (len(words) == 1 and words[0].isupper())


_OF_PAPER = re.compile(
    r"(?P<paper>[A-Z][\w'’&.-]*(?: [A-Z][\w'’&.-]*){0,3})"
    r" (?:(?:News|Web|City|Digital|Online|Sports) (?:Service|Desk|Network|Bureau)|Bureau|Newsroom|Correspondents?)"
)
# What desks do in sentences, who sign nothing by that.
_DOES = re.compile(
    r"(?:toa soan|ban bien tap|nhom (?:phong vien|pv)|(?:tim )?redaksi) (?:(?:bao|chung toi|da|se|vua|xin|rat|cung"
    r"|cho|dang|van|tran trong|menerima|telah|akan|tidak|berhak|mengucapkan|mohon) |nhan|cam on|mong|kinh|moi|tim"
    r"|ghi nhan|tra loi|khong|gui)"
)


_DESK_SIGNS = " .:-()*"
_NO_DESK = re.compile(r"[\d|•·:]|\s[-–]\s")  # "Tòa soạn - Bạn đọc" is an entry of a menu
OPENINGS = ("redaksi ", "tim redaksi", "ban bien tap ", "toa soan ", "nhom phong vien ", "nhom pv ")
_DESK_FIRST = frozenset(desk.split()[0].strip(_DESK_SIGNS) for desk in (*vocabulary.DESK_SIGNATURES, *OPENINGS))


_AGENCY_SIGNS = " .:-()[]*"
_AGENCY_FIRST = frozenset(
    name.split()[0].partition("/")[0].strip(_AGENCY_SIGNS) for name in vocabulary.AGENCIES | vocabulary.AGENCY_NAMES
)


def is_agency(text: str) -> bool:
    """Whether `text` is a news agency that the tables know."""
    first = text.lstrip(_AGENCY_SIGNS).split(maxsplit=1)[:1]
    if first and fold(first[0].partition("/")[0]).rstrip(_AGENCY_SIGNS) not in _AGENCY_FIRST:  # as for a desk
        return False
    name = fold(squeeze(text)).strip(_AGENCY_SIGNS)
    if name in vocabulary.AGENCIES or name in vocabulary.AGENCY_NAMES:
        return True
    return "/" in name and vocabulary.AGENCIES.issuperset(part.strip() for part in name.split("/"))  # "ATS/AFP"


def is_outlet(text: str) -> bool:
    """Whether `text` is an agency or an outlet that the tables know by name."""
    return is_agency(text) or fold(squeeze(text)).strip(" .:-()[]*") in vocabulary.OUTLETS


def is_initials(text: str) -> bool:
    """Whether `text` is initials: in brackets, as Indonesian desks sign ("(pan/ayw)"), or with stops ("C. D.")."""
    if len(text) <= INITIALS_LIMIT and _DOTTED.fullmatch(text):
        return True
    return text[:1] == "(" and bool(_INITIALS.fullmatch(text)) and text[1:-1] not in _NO_INITIALS


_INITIALS = re.compile(
    r"\([a-z]{2,5}\d?(?:/[a-z]{2,14}){0,3}\)"
    r"|\((?:Humas|Kominfo|Diskominfo|MC|Prokopim|Tim|Red|Redaksi|Rls|Release|Kontributor|Adv|Ant)(?:[ /][^()]{1,30})?\)"
)
_DOTTED = re.compile(r"\(?[A-ZÀ-Ý]\.(?:[ -]?[A-ZÀ-Ý]\.){1,3}(?: \(?avec AFP\)?)?\)?")
_NO_INITIALS = vocabulary.words("end ends more cont sic fin suite hết")  # what else stands in brackets under a text
_GROUP = re.compile(
    r"(?:Phòng|Đội|Tổ|Trạm|Văn phòng|Nhóm|Khoa|Chi đoàn|Liên đội|Công đoàn|Ban Tuyên giáo|Ban Tổ chức|Ban Truyền thông"
    r"|Trung tâm|Đoàn trường|Đoàn xã|Hội Nông dân|Hội Phụ nữ|Hội LHPN)\s[^\W\d_a-z][^,.;:!?\d]{1,50}"
)


def is_group(text: str) -> bool:
    """Whether a line under a text names the office or the group of people that wrote it ("Phòng Công tác xã hội")."""
    if not _GROUP_GATE.match(text) or len(text.split()) > GROUP_WORDS:
        return False
    if _DEED.search(text):
        return False  # people who are seen to do something
    return bool(_GROUP.fullmatch(text) or _OFFICE_OF_PLACE.fullmatch(text))


_DEED = re.compile(
    r"^(?:Đoàn viên|Đội viên|Hội viên|Hội nghị|Hội thi|Hội thao|Hội trường|Đoàn đại biểu|Đoàn công tác)\b"
    r"|\s(?:trong|tại|ở|cùng|với|cho|đến|từ|đang|dự|tham gia|tham dự|trao|tặng|thăm|nhận|làm|trồng|hưởng ứng)\s"
)
_GROUP_GATE = re.compile("[PĐTVNKCLBHUX]")
# An office of the place whose page it is, which needs no name of it: "Ban Văn hóa xã", "Công an phường".
_OFFICE_OF_PLACE = re.compile(
    r"(?:Ban|Phòng|Tổ|Đội|Trạm|Đài|Hội|Đoàn|Công an|Văn phòng|Trung tâm|Tư pháp|Công chức|Cán bộ|Mặt trận|UBMTTQ|UBND)"
    r"(?:\s[^\W\d_]+){0,6}\s(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|trường|thôn)"
)
