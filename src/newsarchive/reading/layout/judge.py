"""Whether a capture is an article at all: an error page and a list of links are set aside, with the reason."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.rules import Verdict
from newsarchive.reading.words import vocabulary
from newsarchive.reading.words.patterns import Sieved

ERROR_WORDS = 120  # an error page has few words, whatever it says; an article about errors has more
ERROR_LINES = 6  # at its top the error is told
# Where a menu and other stories stand around it, the error is told in a line of so many words at most …
SIGN_WORDS = 25
STORY_WORDS = 60  # … and no story of so many words is told beside it; twice, where two lines tell of it

Reason = tuple[str, str]  # code, reason


def error_page(lines: Sequence[Line]) -> Reason | None:
    """The reason to set a page aside that tells of an error instead of a story."""
    shown = [line for line in lines if not line.blank]
    words = 0
    for line in shown:
        words += line.words
        if words > ERROR_WORDS:  # on nearly every page a few lines tell
            return None
    for line in shown[:ERROR_LINES]:
        if any(_tells(line.key, entry) for entry in vocabulary.ERROR_PAGES):
            return "error-page", f"line {line.number} says that the page could not be shown"
        if line.prose:
            return None  # a text has begun; what follows is part of it
    return None


def error_among_menus(lines: Sequence[Line]) -> Reason | None:
    """The reason to set aside a page that has a menu and other headlines, and in place of a story an error."""
    shown = [line for line in lines if not line.blank]
    if not _is_told_first(shown):
        return None  # a text has begun; what follows is part of it
    signs = [line for line in shown if line.words <= SIGN_WORDS and _is_error_sign(line.key)]
    told = [line for line in shown if line.prose and line not in signs]
    story = sum(line.words for line in told)
    if story > STORY_WORDS * (1 if len(signs) == 1 else 3):
        return None
    return "error-page", f"line {signs[0].number} says that the page could not be shown"


def _is_told_first(shown: Sequence[Line]) -> bool:
    """Whether a sign of an error stands above any text: on nearly every page a few lines of the menu are asked."""
    first = next((at for at, line in enumerate(shown, 1) if line.prose), len(shown))
    keys = [line.key for line in shown[:first] if line.words <= SIGN_WORDS]
    return _ERROR_SIGNS.may_match("\n".join(keys)) and any(map(_is_error_sign, keys))


@lru_cache(maxsize=4096)  # the menus of a site come again on all its pages
def _is_error_sign(key: str) -> bool:
    return bool(_ERROR_SIGNS.search(key))


_ERROR_SIGNS = Sieved(
    r"(?:khong tim thay|khong co) (?:trang|noi dung|bai viet|duong dan)|(?:trang|bai viet|noi dung|duong dan|lien ket)"
    r"(?: \w+){0,5} (?:khong ton tai|da bi xoa|da bi go|khong con)|(?:dang|tam thoi) (?:duoc )?(?:bao tri|nang cap)"
    r"|(?:he thong|trang|website|cong)(?: \w+){0,8} tam (?:ngung|dung) (?:phuc vu|hoat dong)"
    r"|(?:yeu cau|truy cap)(?: \w+){0,3} bi (?:chan|tu choi)|tam thoi gian doan|khong phai (?:la )?(?:robot|nguoi may)"
    r"|kiem tra trinh duyet|khong co quyen truy cap|phien lam viec (?:da )?het han"
    r"|vui long (?:bat javascript|dang nhap de tiep)"
    r"|\b(?:403 forbidden|404 not found|error 404|loi 404|erreur 404|50[0234](?: -)? (?:internal|bad|service|gateway))"
    r"|page (?:you (?:requested|are looking for) )?(?:not found|(?:could not|can(?:no|')t) be found|does not exist)"
    r"|page (?:introuvable|non trouvee|n'existe pas)|cette page n'(?:existe|est) p|n'existe plus"
    r"|access (?:denied|to this)|temporarily unavailable"
    r"|(?:under|(?:down )?for) (?:scheduled |planned |routine )?maintenance"
    r"|verify (?:that )?you are (?:a )?human|(?:are you|not) a robot"
    r"|enable (?:javascript and )?cookies|checking your browser|halaman (?:\w+ ){0,4}(?:tidak ditemukan|tidak ada)"
    r"|tidak dapat ditemukan|sedang (?:dalam )?(?:perbaikan|pemeliharaan)|akses ditolak|acces refuse|en maintenance"
    r"|页面(?:不存在|未找到|已删除)|无法找到|找不到(?:网页|页面)|访问被拒绝|系统维护"
)


def _tells(text: str, entry: str) -> bool:
    """Whether a line is the entry, or begins with it; a bare number may begin any headline ("404 hộ dân …")."""
    return text == entry or (not entry.isdigit() and text.startswith(entry + " "))


def no_text(lines: Sequence[Line], verdicts: Sequence[Verdict]) -> Reason:
    """The reason to set aside a page without running text."""
    shown = sum(1 for line in lines if not line.blank)
    if not shown:  # it was all planted
        return "list-of-links", "nothing but advertising: no line of it is a story's"
    opened = sum(1 for verdict in verdicts if verdict.open)
    return "list-of-links", f"no running text: {shown} short lines, {opened} of them headlines or unknown"
