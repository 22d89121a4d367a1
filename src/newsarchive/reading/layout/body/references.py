"""The list of sources with which an essay ends, and who signs right over it."""

from __future__ import annotations

from collections.abc import Sequence

from newsarchive.reading.layout.body.extent import Extent
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
    after = next((one for one in groups[at + 1 : extent.last + 1] if not one.blank), None)
    if after is None or after.whole.key.rstrip(": ") not in _HEADINGS:
        return False
    if at == extent.first or line.ends or not signatures.is_signature(line.shown):
        return False
    return all(persons.is_name(name) for name in signatures.people(line.shown))
