"""The list of sources with which an essay ends, and who signs right over it."""

from __future__ import annotations

from collections.abc import Sequence

from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.body.extent import Extent
from newsarchive.reading.layout.foot import pen_names
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.words import persons, signatures, vocabulary

_HEADINGS = vocabulary.table(
    """
    tài liệu tham khảo | tài liệu trích dẫn | chú thích | ghi chú | nguồn tham khảo | references | notes | bibliography
    | works cited | sources | endnotes | références | bibliographie | daftar pustaka | referensi | catatan kaki
    | sumber bacaan | 参考文献 | 參考文獻 | 注释 | 註釋
    """
)


def signs_over(groups: Sequence[Group], at: int, extent: Extent) -> bool:
    """Whether a line of the text is the name of who wrote it: the list of his sources begins right under it."""
    line = groups[at].whole
    if _is_over_source(groups, at, extent):
        return True
    after = next((one for one in groups[at + 1 : extent.last + 1] if not one.blank), None)
    if after is None or after.whole.key.rstrip(": ") not in _HEADINGS:
        return False
    if at == extent.first or line.ends or not signatures.is_signature(line.shown):
        return False
    return all(persons.is_name(name) for name in signatures.people(line.shown))


def _is_over_source(groups: Sequence[Group], at: int, extent: Extent) -> bool:
    """Whether the last line of a text is a name, right over the line that says whence the text was taken."""
    under = groups[at + 1] if at == extent.last and at + 1 < len(groups) else None
    if under is None or under.verdict.role is not Role.SOURCE or groups[at].whole.ends:
        return False
    shown = groups[at].whole.shown
    return signatures.is_signature(shown) or pen_names.is_of_syllables(shown)
