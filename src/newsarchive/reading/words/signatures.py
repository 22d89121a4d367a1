"""Who signs: whether a short text is a signature, and whom it names."""

from __future__ import annotations

import re
from functools import lru_cache

from newsarchive.nouns.text import nfc, squeeze
from newsarchive.reading import language
from newsarchive.reading.words import desks, outlets, persons

SIGNATURE_LIMIT = 300  # code points
OFFICE_LIMIT = 90  # code points of a name and an office
SIGNATURE_WORDS = 14  # of a whole line that signs: two or three people with their titles
_PARTS = re.compile(r"\s+[-–—|•·]\s+|\s*[,;/&]\s*|\s+(?:và|and|et|dan)\s+")
_AFFILIATION = re.compile(r"\s*[(\[][^)\]:]*[)\]]\s*$")  # "(TTXVN)"; "[xem: 640]" counts
_OUTLET = re.compile(
    r"\s*/\s*(?:(?:Báo|Tạp chí|Đài|Thời báo)(?: [A-ZĐÀ-Ỹ]\w*){1,4}|[A-ZĐ]{2,}[\w.]*(?:[- ]\w+){0,3}|[\w-]+\.[\w.]+)$"
)  # "Minh Ngọc/VOV.VN"
_WITH = re.compile(r"\s*\(?(?:avec|with|et)\s(?:l['’])?(?:AFP|AP|Reuters|agences?)\)?$")  # "Jeanne Martin avec AFP"
# What somebody did who signs: "Thu Hằng thực hiện", "NGỌC ANH (ghi)".
_DEED = re.compile(r"\s*[(]?(?:thực hiện|lược ghi|ghi|lược dịch|biên dịch|tổng hợp)[)]?\.?$", re.I)


def _bare(text: str) -> str:
    """`text` without brackets around the whole of it, without marks of emphasis, what he did and for whom."""
    line = squeeze(text).strip("*_ —–|■")
    if line.rstrip(").").casefold().endswith(_DEEDS):
        line = _DEED.sub("", line)
    if "/" in line:
        line = _OUTLET.sub("", line)
    if any(map(line.__contains__, _AGENCIES_WITH)):
        line = _WITH.sub("", line)
    bare = line[1:-1].strip() if line[:1] + line[-1:] in {"()", "[]"} else line
    return _WHENCE.sub("", bare) if "," in bare or " - " in bare else bare


# "(Thanh Tùng, từ Vạn Xuân)": whence somebody writes.
_WHENCE = re.compile(
    r"(?:, ?|\s[-–—] )(?:(?:gửi |viết )?từ|from|reporting from|depuis|dari|de notre envoyé à)"
    r" [^\W\d_a-zà-ỹ][^,()\d]{1,40}$"
)
_DEEDS = ("hiện", "ghi", "dịch", "hợp")  # how the words of `_DEED` end
_AGENCIES_WITH = ("AFP", "AP", "Reuters", "agence")


def is_signature(text: str) -> bool:
    """Whether a whole line signs: a desk, an agency, or one or more names, affiliations aside."""
    if len(text) > SIGNATURE_LIMIT or text.count(" ") >= 2 * SIGNATURE_WORDS:
        return False
    return not _begins_as_sentence(text) and _is_signature(text)


def _begins_as_sentence(text: str) -> bool:
    """Whether the first two of several words show at once that a line signs nothing, as in nearly every headline.

    They begin neither a name nor a desk; and of so many words, what is cut off
    at their end – what somebody did, for whom, whence – leaves these two as they are.
    """
    words = text.split(maxsplit=CUT_WORDS)
    if len(words) <= CUT_WORDS or "/" in text or not goes_on_small(words[0], words[1]):
        return False
    return not (desks.may_begin(words[0]) or language.begins_wide(text))


CUT_WORDS = 7  # a deed has two, an agency behind "avec" three


@lru_cache(maxsize=1024)  # a headline's candidates ask it of the same lines
def _is_signature(text: str) -> bool:
    line = _bare(text)
    if not line or len(line.split(" ")) > SIGNATURE_WORDS:
        return False
    shown = text.strip()
    if shown[:1] == "（" or (shown[:1] == "(" and language.begins_wide(shown[1:2])):
        within = line.strip("（）()")
        return bool(_chinese(within)) or _han_names(within) is not None
    if desks.is_desk(line) or _chinese(line.strip("（）【】")):
        return True
    if _begins_otherwise(line):
        return False
    if line.isupper() and _DEED.search(squeeze(text)):  # capitals are no heading's where somebody did something
        line = line.title()
    parts = [part for part in _PARTS.split(_AFFILIATION.sub("", line)) if part and not persons.is_title(part + ".")]
    if not parts or not persons.is_name(parts[0]):
        return False
    return all(
        persons.is_name(part)
        or desks.is_desk(part)
        or desks.is_outlet(part)
        or part.isupper()
        or bool(_BRAND.fullmatch(part))
        or outlets.tells_for_whom(part)
        for part in parts[1:]
    )


def _begins_otherwise(line: str) -> bool:
    """Whether the second word shows at once that the first two begin no name."""
    first, _, rest = line.partition(" ")
    return goes_on_small(first, rest.partition(" ")[0])


def goes_on_small(first: str, second: str) -> bool:
    """Whether two words begin no name since the second is a small one, as in nearly every headline."""
    return second[:1].islower() and first.isalpha() and second.isalpha() and not {first, second} & _BEFORE_NAMES


# Small words of names and between names, and first words of titles in two.
_BETWEEN = "và and et dan Linh Đại Thiếu Trung Thượng Nhà Luật Bác"
_BEFORE_NAMES = persons.SMALL | frozenset(_BETWEEN.split())


def author(text: str) -> str | None:
    """Whom a signature names, as printed but for a comma between several; None for an account, a number or nothing."""
    name = squeeze(nfc(text)).strip(" :：|;,-–—*_@").removeprefix(") ")
    if name[:1] + name[-1:] in {"()", "（）", "【】", "[]"}:
        name = name[1:-1].strip()
    if language.begins_wide(name):
        name = _BUTTON.sub("", name)
        if desks.is_account(name):
            return None
    if chinese := _chinese(name) or _han_names(name):
        return chinese
    if "(" in name and ")" not in name:  # the bracket of "Lê Thu Hà (Theo Báo X)", cut open with the signs at its end
        name = name[: name.index("(")].strip()
    name = _alone(_WHENCE.sub("", _OUTLET.sub("", name)))
    name = _DEED.sub("", name) if is_signature(name) and not desks.is_desk(name) else name
    if not name or desks.is_account(name) or not any(map(str.isalpha, name)):
        return None
    return listed(name)


# What stands right of the name in the frame of a Chinese system ("作者：小编 我要评论").
_BUTTON = re.compile(r"\s(?:我要|发表|發表|网友|查看)?(?:评论|評論|留言)$")


def listed(names: str) -> str:
    """Names with a dash between them as printed, otherwise with a comma ("A, B and C"); anything else as it is."""
    several: list[str] = []
    out, end = "", 0
    for sign in (*_BETWEEN_NAMES.finditer(names), None):
        part = names[end : sign.start() if sign else len(names)]
        if several and persons.is_title(several[-1]):  # "PGS, TS. Lê Thu Hà" is one
            several[-1] += f", {part}"
        else:
            several.append(part)
        out += part
        if sign:
            out += sign[0] if sign[0].strip() in DASHES else ", "
            end = sign.end()
    return out if all(map(_is_person, several)) else names


DASHES = frozenset("-–—")


def people(text: str) -> tuple[str, ...]:
    """The persons whom a signature names, without their titles."""
    parts = map(persons.without_title, _PEOPLE.split(author(text) or ""))
    return tuple(part for part in parts if persons.is_name(part) or is_signature_in_capitals(part))


_PEOPLE = re.compile(r", | [-–—] ")
# Between the names of two who sign ("TẤN SỸ - KIM LOAN", "Jane Doe and Tom Roe").
_BETWEEN_NAMES = re.compile(r",?\s(?:[-–—&]|and|AND|et|ET|dan|DAN|và|VÀ)\s|,\s")


def _alone(name: str) -> str:
    """A name without what follows it: the bracket or the comma after which his paper, his desk or his trade stands."""
    person, comma, rest = name.rpartition(", ")
    if (
        comma
        and (persons.is_name(person) or is_signature_in_capitals(person))
        and (desks.is_desk(rest) or desks.is_outlet(rest) or outlets.tells_for_whom(rest))
    ):
        name = person
    if stroke := _STROKE.search(name):
        person, rest = name[: stroke.start()], name[stroke.end() :]
        if (persons.is_name(person) or is_signature_in_capitals(person)) and (
            desks.is_desk(rest) or desks.is_outlet(rest) or outlets.tells_for_whom(rest)
        ):
            name = person
    name = _STAMPED.sub("", name)
    desk = _OF_WHOM.search(name)
    if desk and persons.is_name(name[: desk.start()].strip()) and not _is_person(desk[0].strip(" -–—")):
        name = name[: desk.start()].strip()
    place = _AFFILIATION.search(name)
    if place and is_signature(name[: place.start()].strip()):
        name = name[: place.start()].strip()
    return name


_STROKE = re.compile(r"\s?[|/]\s?")
_STAMPED = re.compile(r"\s(?:Published|Updated|Posted|Publié|Modifié|Diterbitkan)(?: (?:on|le))?$")  # a date followed
# "Lê Hà – TT VHTT huyện", "Mai Thu - CĐ các KCN": for whom somebody writes, after a dash.
_BRAND = re.compile(r"[a-zA-Z]{2,12}[a-z][A-Z][A-Za-z]{1,14}")  # "detikNews"
_OF_WHOM = re.compile(
    r"\s[-–—]\s(?:\d{0,3}[A-ZĐ]{2,}(?![^\W\d_a-z])|Đài|Phòng|Ban|Trung tâm|Sở|Vụ(?= [^\W\d_a-zà-ỹ])|Tổng cục|Bộ"
    r"|Học viện|Bảo tàng|Thư viện|Nhà (?:văn hóa|thiếu nhi|máy)|Kho bạc|Bưu điện|Điện lực|Hạt|Thanh tra|Đồn|Tòa án"
    r"|Viện kiểm sát|Bộ Chỉ huy|Hợp tác xã|Liên đoàn|Công đoàn|Chi đoàn|Lữ đoàn|Trung đoàn|Sư đoàn|Quân khu|Ban Quản lý"
    r"|Công ty|Tập đoàn|Tổng công ty|Ngân hàng|Cảng|Báo|Hội|Đoàn|Trường|Công an|Văn phòng"
    r"|Khoa|Bệnh viện|Huyện|Thành|Trạm|Đội|Tổ|Chi cục|Cục|Viện|Phóng viên|Công chức|Viên chức|Cán bộ|Chuyên viên"
    r"|Cộng tác viên|Tuyên giáo|Tạp chí|Thời báo|Xã đoàn|Huyện đoàn|Tỉnh đoàn|Thành đoàn|Mặt trận|Ủy ban|Uỷ ban"
    r"|Phó|Chủ tịch|Bí thư|Trưởng|Hiệu trưởng|Giám đốc|Giáo viên|Giảng viên|Sinh viên|Học sinh|Nhà báo|Luật sư"
    r"|Correspondent|(?:Staff |Senior )?Reporter|Kominfo|Diskominfo|Humas|Dinas|Mahasiswa|Dosen|Guru"
    r"|Staff Writer|Contributor|Journaliste|Wartawan|Kontributor|[a-zA-Z]{2,12}[a-z][A-Z][A-Za-z]{1,14})(?=\s|$).*$"
)


def signs_with_office(text: str) -> bool:
    """Whether a line is somebody's name and, after a dash, his office or for whom he writes."""
    office = _OF_WHOM.search(text) if len(text) <= OFFICE_LIMIT and not text.endswith((".", ":", "?", "!")) else None
    if office is None or len(office[0].split()) > desks.GROUP_WORDS + 1:
        return False
    name = text[: office.start()].strip()
    return (persons.is_name(name) or is_signature_in_capitals(name)) and not _is_person(office[0].strip(" -–—"))


def _is_person(text: str) -> bool:
    return persons.is_name(text) or is_signature_in_capitals(text)


_HAN = r"[\u3400-\u9fff·]{2,4}"
# What somebody is in a row of those who signed: "本报记者 邱明远 见习记者 蒋欣".
_WRITES = (
    r"(?:(?:本报|本報|见习|見習|实习|實習|特约|特約|特派|首席|全媒体|融媒体)?(?:记者|記者)|通讯员|通訊員|实习生|實習生)"
)
_ROLE = rf"(?:{_WRITES}|摄影|攝影|报道|報道|報導|综合|綜合)"
_CHINESE = re.compile(
    r"(?:[\u3400-\u9fff]{0,10}?(?:记者|記者|通讯员|通訊員|作者|撰文|(?<!本)文(?=[\s:：/／])))\s*[:：/／]?\s*"
    rf"(?P<names>{_HAN}(?:[\s、,，]+(?!{_ROLE}){_HAN}){{0,4}})"
    rf"(?:\s*{_WRITES}\s*[:：/／]?\s*(?P<others>{_HAN}(?:[\s、,，]+(?!{_ROLE}){_HAN}){{0,3}}))?"
    rf"(?:\s*(?:摄影|攝影)\s*[:：/／]?\s*{_HAN}(?:[\s、,，]+{_HAN}){{0,2}})?"
    r"(?:\s*(?:报道|報道|報導|摄影报道|攝影報導|文/图|文／圖|摄影|攝影|综合报道|綜合報道|綜合報導))?"
)


def _chinese(text: str) -> str | None:
    """The names of "本报记者 赵晓岚 通讯员 李明"; None where the line is none such."""
    match = _CHINESE.fullmatch(text) if language.begins_wide(text) else None
    names = re.findall(r"[\u3400-\u9fff·]+", f"{match['names']} {match['others'] or ''}") if match else []
    return ", ".join(names) or None


# The commonest family names in Chinese, in simplified letters and in traditional ones where these differ.
_HAN_FAMILIES = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘于蒋蔣蔡余杜叶葉程"
    "苏蘇魏吕呂丁任沈姚卢盧姜崔钟鐘谭譚陆陸汪范范金石廖贾賈夏韦韋傅方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬"
    "钱錢严嚴覃武戴莫孔向汤湯"
)
_HAN_NAME = re.compile(r"[\u3400-\u9fff]{2,3}|[\u3400-\u9fff] [\u3400-\u9fff]")
HAN_NAMES_MOST = 4


def _han_names(text: str) -> str | None:
    """Names in Chinese with nothing else between them than spaces ("罗振华 谭小雨"); None where one is no name."""
    parts = re.split(r"[\s、，,]+", text.strip()) if language.begins_wide(text) else []
    named = all(_HAN_NAME.fullmatch(part) and part[0] in _HAN_FAMILIES for part in parts)
    return ", ".join(parts) if 0 < len(parts) <= HAN_NAMES_MOST and named else None


def is_signature_in_capitals(text: str) -> bool:
    """Whether a line in capitals would sign if it were written as names are; others must show that it is no heading."""
    if not persons.without_title(text).isupper():
        return False
    shown = " ".join(word if persons.is_title(word.strip(".,") + " ") else word.title() for word in text.split())
    return is_signature(shown)


def is_shortened(text: str) -> bool:
    """Whether a text is a surname in capitals that initials show to be somebody's ("K. BENALI")."""
    return bool(_SHORTENED.fullmatch(text))


_SHORTENED = re.compile(r"(?:[A-ZÀ-Ý]{1,2}\.[ -]?){1,3}[A-ZÀ-Ý][A-ZÀ-Ý'’-]{2,}(?: [A-ZÀ-Ý][A-ZÀ-Ý'’-]{2,})?")
