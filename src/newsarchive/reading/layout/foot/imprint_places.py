"""Under a text: where the imprint begins, by its own words, by the site's name or by whose the site is."""

from __future__ import annotations

import re

from newsarchive.nouns.lazy import once
from newsarchive.nouns.ledger import Role
from newsarchive.reading import language
from newsarchive.reading.layout.foot import box_ends, forms, site_lines
from newsarchive.reading.layout.foot.places import Place
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.layout.top import own_names
from newsarchive.reading.lines import imprints, mastheads, menus
from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.rules import Verdict
from newsarchive.reading.words import vocabulary
from newsarchive.reading.words.patterns import compiled

NAME_WORDS = 16  # of the site's name over its imprint
NAME_LETTERS = 5  # of a name that stands in a line of rights, too: a shorter one would do so by chance

# "Cấp đổi giấy phép lái xe ở đâu (17/10/2023)": the day that other stories have behind their headlines.
_DATED = re.compile(r"[^\W\d_].{8,200}\s\(?(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{4}-\d\d-\d\d)\)?")


def _is_dated_story(place: Place) -> bool:
    """Whether a line of a list of other stories ends with a day, as they do in it."""
    text = place.one.whole.shown
    return place.zone is Role.RELATED and (text[-1] == ")" or text[-1].isdigit()) and bool(_DATED.fullmatch(text))


def opens_imprint(place: Place) -> bool:
    one = place.one
    if place.zone is Role.COMMENT and (forms.is_field(one.whole) or answers_reader(one)):
        return False  # "Địa chỉ:" of who comments
    if one.verdict.rule == "editor-in-charge":
        return False  # he stands right under his text
    if one.verdict.open and _is_dated_story(place):
        return False
    if place.zone is not Role.COMMENT and (
        one.verdict.role is Role.CONTACT or _tells_hours(place) or _asks_whom_to_reach(place)
    ):
        return True
    if one.verdict.rule == "writers-contact":
        return False
    return one.verdict.role in (None, Role.CONTACT, Role.BYLINE) and imprints.is_imprint(one.whole)


def _asks_whom_to_reach(place: Place) -> bool:
    """Whether a line says whom to write to or to ring, and right under it stands how ("Mọi thông tin liên hệ: …")."""
    line, after = place.one.whole, place.after()
    if not place.one.verdict.open or after is None or after.apart or line.words > NAME_WORDS:
        return False
    return _is_of_imprint(after) and _TO_REACH.search(line.key) is not None


_TO_REACH = compiled(
    r"\b(?:(?:xin|vui long|moi) lien he|lien he (?:quang cao|toa soan|voi chung toi)|(?:please )?contact(?: us)? ?:"
    r"|for (?:more|further) (?:information|details)|pour (?:plus|tout(?:e|es)?) (?:d['’])?(?:information|renseignement)"
    r"|(?:silakan|dapat) (?:hubungi|menghubungi)|informasi lebih lanjut)\b|(?:请|請|敬请)(?:联系|聯絡|致电|致電)"
)


def names_hours(line: Line) -> bool:
    """Whether a line is what stands over the hours at which an office is open."""
    return _HOURS_LABEL.fullmatch(line.key) is not None


def _tells_hours(place: Place) -> bool:
    """Whether a line says when an office is open, or stands over lines that do ("Giờ làm việc" / "Sáng: 7h - 11h")."""
    if not place.one.verdict.open:
        return False
    label = _HOURS_LABEL.match(place.one.whole.key)
    if label is None:
        return False
    after = place.after()
    said = place.one.whole.shown if label.end() < len(place.one.whole.key) else after.whole.shown if after else ""
    return bool(_HOURS.search(said))


_HOURS_LABEL = compiled(
    r"(?:gio|thoi gian|lich) (?:lam viec|mo cua|kham(?: benh)?|tiep (?:dan|cong dan|nhan)|phuc vu|hoat dong|giao dich"
    r"|hanh chinh)(?=$| ?[:：]| \()"
    r"|(?:opening|office|business|visiting|reception|working) (?:hours|times)(?=$| ?[:：])"
    r"|(?:horaires?|heures) (?:d'ouverture|d'accueil)(?=$| ?[:：])"
    r"|jam (?:buka|kerja|pelayanan|operasional|layanan)(?=$| ?[:：])"
    r"|(?:办公|开放|工作|服务|接待|辦公|開放|服務)(?:时间|時間)"
)
_HOURS = re.compile(r"\d{1,2}\s?(?:[:hg.]\s?\d{0,2}|am|pm|giờ)\s?(?:-|–|đến|to|à|s/d|sampai|至|~)\s?\d{1,2}", re.I)


def answers_reader(one: Group) -> bool:
    """Whether the desk says something to a reader ("Ban biên tập: Chào bạn, tin sẽ được đăng ạ.")."""
    _, colon, said = one.whole.shown.partition(":")
    return bool(colon) and bool(_DESK_SAYS.match(one.whole.key)) and one.whole.ends and len(said.split()) >= SAID_WORDS


SAID_WORDS = 5  # of what a desk says to a reader
_DESK_SAYS = compiled(
    r"(?:ban bien tap|bbt|toa soan|quan tri(?: vien)?|admin|redaksi|tim redaksi|la redaction|moderateur|editors?"
    r"|moderator|小编|编辑|編輯|管理员)(?: tra loi| reply| menjawab| repond|回复|回覆)? ?[:：]"
)


def names_itself(place: Place) -> bool:
    """Whether a line begins with the site's name and goes on with who keeps it, or where he sits.

    A reader may begin so, too: among comments only the imprint itself tells.
    """
    one = place.one
    if one.verdict.role not in (None, Role.CONTACT, Role.BYLINE) or not one.whole.key:
        return False
    after = place.after()
    if not any(own_names.begins_with(one.whole, name) for name in place.names):
        return place.apart and after is not None and _is_of_imprint(after) and _is_part_of_site(place)
    said = (one.whole, *((after.whole,) if after is not None else ()))
    return place.zone is not Role.COMMENT or any(map(imprints.is_imprint, said))


def _is_part_of_site(place: Place) -> bool:
    """Whether a line ends with the site's name, after what part of it it names ("Press Unit, Ministry of Works")."""
    line = place.one.whole
    if line.words > NAME_WORDS or line.ends or not any(map(line.shown.__contains__, _PARTING)):
        return False
    return any(len(name) >= NAME_LETTERS and line.key.endswith((", " + name, "- " + name)) for name in place.names)


_PARTING = (", ", " - ", " – ", " — ")

# "Báo Lam Hạ - Cơ quan của Tỉnh ủy", "Trang tin tổng hợp của Công ty …": the site's name, and whose it is.
_ORGAN_OF = compiled(
    r"(?:co quan|don vi|chu quan|don vi chu quan|co quan ngon luan|nguon|issued by|editeur|penerbit) ?: \w"
    r"|(?:.{3,60} - )?(?:co quan (?:cua|ngon luan|chu quan)|tieng noi cua|dien dan cua)\b"
    r"|(?:truc )?thuoc (?:so|bo|hoi|ubnd|uy ban|lien hiep|tinh uy|thanh uy|truong|cong ty|tap doan|dai|vien)\b"
    r"|(?:mot )?(?:chuyen trang|an pham|phu trang|phu san|chuyen san|ban tin|trang tin)(?: dien tu)? (?:cua|thuoc) \w"
    r"|(?:un site|une publication|un titre|un media) (?:du|de|de la|des) \w"
    r"|(?:an? )?(?:publication|service|division|title|member) of \w|(?:bagian dari|terbitan|anak usaha) \w"
    r"|trang (?:tin|thong tin)[^-]{0,30} cua (?:cong ty|hoi|so|bao|trung tam)\b"
)


def tells_whose(place: Place) -> bool:
    """Whether a line right over the imprint says whose the site is."""
    one, after = place.one, place.after()
    if not one.verdict.open or after is None or one.whole.words > NAME_WORDS:
        return False
    if place.zone is Role.COMMENT and not (place.apart and imprints.answers(after.whole.shown)):
        return False  # among comments only who answers for the site shows that they are over
    return _is_of_imprint(after) and _ORGAN_OF.match(one.whole.key) is not None


def _is_of_imprint(one: Group) -> bool:
    if one.verdict.rule == "editor-in-charge":
        return False
    return one.verdict.role is Role.CONTACT or (one.verdict.open and imprints.is_imprint(one.whole))


@once
def names_imprint(place: Place) -> bool:
    """Whether a line is the name that stands over an imprint."""
    one, after = place.one, place.after()
    if not one.verdict.open or after is None or one.whole.words > NAME_WORDS:
        return False
    reserves = _reserves(after, one.whole.key)
    if not (reserves or place.zone is Role.COMMENT or _is_near_imprint(place, after)) or _is_no_name(place):
        return False
    if reserves:
        return True
    if place.zone is Role.COMMENT:
        return _answers_for(place, after) or _is_over_imprint(place)
    return _looks_named(place) and (
        _is_of_imprint(after) or _goes_on_as_imprint(place, after) or _sits_between(place, after)
    )


def _is_near_imprint(place: Place, after: Group) -> bool:
    """Whether a line of the imprint is one of the next two, of which it needs either."""
    more = place.after(2)
    return _is_of_imprint(after) or (more is not None and _is_of_imprint(more))


def stands_over_imprint(place: Place, verdict: Verdict) -> bool:
    """Whether the site's name stands over a line of the imprint, or over one short line and that: where it sits."""
    if verdict.rule != "name-at-foot" or verdict.role is not Role.CONTACT:
        return False
    near = [one for one in (place.after(), place.after(2)) if one is not None]
    return any(map(_is_of_imprint, near)) and not near[0].apart and near[0].whole.words <= NAME_WORDS


def _looks_named(place: Place) -> bool:
    """Whether a line is an institution's name, or by its capitals some other."""
    one = place.one
    named = vocabulary.opens_masthead(one.whole.shown) and one.whole.words > 1
    if named or (language.begins_wide(one.whole.shown) and mastheads.is_masthead(one.whole)):
        return True
    if place.zone is Role.RELATED and not place.apart and place.before is not None and place.before.whole.capitals:
        return False  # the last of a list of headlines that are in capitals all
    return (one.whole.capitals and one.whole.words > 2) or site_lines.stands_as_name(place)


def _reserves(after: Group, name: str) -> bool:
    """Whether the line under a name says who has the rights in the page, and names the same."""
    return len(name) >= NAME_LETTERS and name in after.whole.key and imprints.reserves_rights(after.whole.shown)


def _goes_on_as_imprint(place: Place, after: Group) -> bool:
    """Whether the editor under a name, or whose organ it is, is the site's: more of the imprint stands under that."""
    more = place.after(2)
    if more is None or not _is_of_imprint(more):
        return False
    return after.verdict.rule == "editor-in-charge" or bool(_ORGAN_OF.match(after.whole.key))


def _sits_between(place: Place, after: Group) -> bool:
    """Whether a short line with a number and a comma stands between a name and the imprint: where it sits."""
    more, shown = place.after(2), after.whole.shown
    if more is None or after.apart or more.apart or not after.verdict.open or after.whole.words > NAME_WORDS:
        return False
    return ", " in shown and any(map(str.isdigit, shown)) and not after.whole.ends and _is_of_imprint(more)


def _is_no_name(place: Place) -> bool:
    """Whether a line over the imprint shows that it is something else: of the imprint itself, a menu, a story."""
    one = place.one.whole
    if imprints.is_imprint(one) or _ORGAN_OF.match(one.key) or menus.is_entries(one.shown):
        return True
    return bool(_DATED.fullmatch(one.shown)) or _is_link(place)


def _answers_for(place: Place, after: Group) -> bool:
    """Whether an outlet's name stands over who answers for it, as it does among comments only where they are over.

    Any name does right under the button of their form.
    """
    name = place.one.whole
    sent = name.words > 1 and imprints.is_titled(name.shown) and box_ends.ends_form(place)
    return (sent or vocabulary.opens_masthead(name.shown)) and imprints.answers(after.whole.shown)


def _is_over_imprint(place: Place) -> bool:
    """Whether an office's name stands apart from the comments, over two lines of an imprint."""
    more = place.after(2)
    named = place.apart and vocabulary.opens_masthead(place.one.whole.shown) and place.one.whole.words > 1
    return named and more is not None and all(_is_of_imprint(one) for one in (place.after(), more) if one is not None)


def _is_link(place: Place) -> bool:
    """Whether a name stands in a list of links, right under that of another office."""
    over = place.before
    if place.zone is not Role.NAVIGATION or over is None or place.apart:
        return False
    return vocabulary.opens_masthead(over.whole.shown) and vocabulary.opens_masthead(place.one.whole.shown)
