"""Whether what stands before a day may be who signs: places stand there, too ("Hà Nội, 22/05/2023"), and events."""

from __future__ import annotations

import re

from newsarchive.reading.facts import dates
from newsarchive.reading.words import persons


def is_parted(before: str, text: str, found: dates.Found) -> bool:
    """Whether a sign, or how the day is told, parts a name from the day after it."""
    return _ends_with_sign(before) or _is_before_weekday(before, text, found)


def _ends_with_sign(before: str) -> bool:
    """Whether a sign stands between a name and the date after it; a comma, as after a place, only after a full name."""
    if before[-1] in "|•·-–—/@":
        return True
    return persons.has_family_name(before) and len(before.split()) >= persons.FULL_NAME_WORDS


def _is_before_weekday(before: str, text: str, found: dates.Found) -> bool:
    """Whether a day of the week with its hour follows a name, as it follows no place ("Thu Hạnh Thứ ba, ngày …")."""
    timed = is_timed(found) and text[found.start].isalpha()
    return timed and " " in before and not persons.is_place(before)


def is_timed(found: dates.Found) -> bool:
    """Whether a day is told with its hour."""
    return found.date is not None and found.date.point.hour is not None


def tells_event(name: str) -> bool:
    """Whether words before a day say what is on it, or where ("Khai mạc 20/11/2021 19:30")."""
    return _OF_EVENTS.search(name) is not None


def is_event(name: str) -> bool:
    """Whether a name before a day, which else might sign, is that of what is on it, or of where: by how it begins."""
    return _OF_EVENTS.match(name) is not None or name.endswith(
        (" Town Hall", " City Hall", " Village Hall", " Stadium")
    )


_OF_EVENTS = re.compile(
    r"\b(?:khai (?:mạc|giảng|trương|hội)|bế (?:mạc|giảng)|(?:chung|bán|tứ) kết|trận(?! địa)|vòng(?! tay)|lượt"
    r"|giải(?! (?:trí|pháp|đáp|mã))|lễ(?! tân)|hội (?:nghị|thảo|chợ|thi|diễn)|họp|phiên|đấu giá|hạn(?! (?:hán|mặn))"
    r"|lịch(?! sử)|giờ|khởi (?:hành|công|tranh)|cất cánh|đêm|tuần lễ|chuyến|buổi|lớp|tập huấn"
    r"|thi (?:đấu|tuyển|thử|chung)"
    r"|đại hội|tọa đàm|triển lãm|trình diễn|ra mắt|phát sóng|trực tiếp|thời gian|mất tích|(?:sinh|mất)\Z"
    r"|nhận (?:hồ sơ|giải|bằng)|đăng ký|sự kiện|hôm nay|hôm qua|ngày(?! nay)|sân(?! khấu)|rạp"
    r"|nhà (?:hát|thi đấu|văn hóa)|địa điểm"
    r"|opens?|opening|clos(?:es|ing)|kick|deadline|finals?|semi|match|round|auction|meetings?|doors?|date|time|today"
    r"|events?|sessions?|registration|hearing|launch|starts?|ends?|concert|live|due|departure|hall|stadium|arena"
    r"|ouverture|clôture|inauguration|finale|demi|coup d['’]envoi|limite|heure|aujourd['’]hui|vente|séance|réunion"
    r"|concours|départ|salle|stade|agenda"
    r"|pembukaan|penutupan|upacara|batas|jadwal|final|babak|laga|rapat|acara|pukul|lelang|sidang|hari ini|mulai|gedung"
    r"|stadion)\b"
    r"|[开開閉闭]幕|截止|[决決][赛賽]|[开開][庭放盘]|[时時][间間]|今[天日]|比[赛賽]|[会會][议議]|活[动動]|直播|[结結]束|起止|[馆館场場]\Z",
    re.I,
)
