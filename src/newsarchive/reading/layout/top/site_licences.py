"""The site's name where its foot gives a licence, asks for a permission, or asks to be named as the source.

Such a line has many words of others, so that a name in it counts only where the
page prints it again near its top, on a line of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.lines.line import key
from newsarchive.reading.words.patterns import compiled

TOP_GROUPS = 24  # … of a page, among which its name stands on a line of its own
LINE_MOST = 300  # code points of such a line
NAME_MOST = 12  # words of a name
WORDS_LEAST = 2  # … of one that the line goes on after; then each has a capital, as in no entry of a menu

_NAME = r"(?P<name>[^\W\d_a-zà-ỹ][^.,;:|\n\"“”]{1,80})"
# One of these stands in every such line: the cheap test.
_SIGNS = (
    "iấy phép",
    "ồng ý",
    "hấp thuận",
    "cho phép",
    "guồn",
    " là ",
    "ermission",
    "onsent",
    "utorisation",
    "izin",
    "ISSN",
)
# Each form behind what stands in all that it matches.
_FORMS = (
    # "Thương trường - Giấy phép số 208/GP-BTTTT"
    (("iấy phép", "GPXB", "GP số", "ISSN", "icense", "icence", "zin"), compiled(
        rf"\A(?:Chuyên trang (?:của )?)?{_NAME}\s[-–—|]\s"
        r"(?:[Gg]iấy phép|GPXB|GP số|ISSN|[Ll]icen[cs]e|[Ii]zin)\b")),
    # "… khi chưa có sự đồng ý bằng văn bản của Pháp lý & Cuộc sống."
    (("đồng ý", "chấp thuận", "cho phép"), compiled(
        r"\b(?:đồng ý|chấp thuận|cho phép)(?: trước)?(?: bằng văn bản| chính thức)? (?:của|từ) "
        r"(?:[Tt]òa soạn |[Bb]an biên tập )?"
        + _NAME
    )),
    (("permission", "consent", "authori", "autorisation", "izin"), compiled(
        r"\b(?:permission|consent|authori[sz]ation) (?:of|from|by) (?:the )?" + _NAME
        + r"|\bautorisation (?:écrite )?(?:préalable )?(?:de la |de l['’]|du |de |d['’])" + _NAME.replace("name", "fr")
        + r"|\b(?:seizin|izin)(?: tertulis)?(?: dari)? (?:redaksi )?" + _NAME.replace("name", "id")
    )),
    # "phải ghi rõ nguồn Báo Dân Luận"
    (("hi rõ nguồn",), compiled(rf"\b[Gg]hi rõ nguồn(?: từ)?:? {_NAME}")),
    # "Đọc24 là trang tổng hợp tin tự động"
    (("là chuyên ", "là trang", "là báo", "là cơ quan", "là tạp chí", "là kênh", "là cổng"), compiled(
        rf"(?:\A|[.!?]\s){_NAME}\slà (?:chuyên )?(?:trang|báo|cơ quan|tạp chí|kênh|cổng)\s")),
)  # fmt: skip


def licensed(groups: Sequence[Group], foot: Sequence[Group], text: str) -> Iterator[tuple[Group, str]]:
    """The names in such lines of `foot` that a line at the top of the page is, each with its group.

    text: all that the foot prints.
    """
    top: dict[str, str] | None = None
    signs = [sign for sign in _SIGNS if sign in text]
    for one in foot:
        shown = one.whole.shown
        if len(shown) > LINE_MOST or not any(map(shown.__contains__, signs)):
            continue
        for has, form in _FORMS:
            match = form.search(shown) if any(map(shown.__contains__, has)) else None
            told = match and next((name for name in match.groups() if name), None)
            if not told or len(told.split()) > NAME_MOST:
                continue
            if top is None:
                top = {key(line.whole.shown): line.whole.shown for line in groups[:TOP_GROUPS] if not line.blank}
            if found := _as_at_the_top(told, top):
                yield one, found


def _as_at_the_top(told: str, top: dict[str, str]) -> str | None:
    """The words with which `told` begins, all of them if possible, if they are a line at the top."""
    words = told.split()
    for end in (len(words), *range(len(words) - 1, WORDS_LEAST - 1, -1)):
        name = " ".join(words[:end]).strip(" -–—.")
        whole = end == len(words) or end > WORDS_LEAST or all(word[:1].isupper() for word in words[:end])
        if whole and key(name) in top:
            return name
    return None
