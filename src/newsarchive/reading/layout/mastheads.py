"""Names of institutions and of outlets, as they stand over a page; and headlines that begin with such a name.

"Ministry of Health" is who publishes a page, "Ministry of Health Opens Clinic"
is what it tells: a name with something done in it is news.
"""

from __future__ import annotations

import re

from newsarchive.nouns.text import fold
from newsarchive.reading import vocabulary
from newsarchive.reading.layout import labels
from newsarchive.reading.layout.lines import Line

MASTHEAD_WORDS = 14
PAPER_WORDS = range(2, 5)  # of a newspaper's name

# In small letters only: "Ủy ban Kiểm tra" is a name, "Sở Y tế kiểm tra chợ" is news.
_DEEDS_SMALL = re.compile(
    r"\b(?:tiếp|họp|ký|thăm|gặp|đón|trao tặng|tặng|công bố|ban hành|tổ chức|khai mạc|bế mạc|khánh thành|khởi công"
    r"|phát động|kiểm tra|yêu cầu|đề nghị|đề xuất|khẳng định|thông báo|triển khai|làm việc|chúc mừng|kêu gọi|bổ nhiệm"
    r"|khởi tố|xử phạt|lên tiếng|phản hồi|phê duyệt|hội đàm|cho biết|cảnh báo|quyết định|đã|sẽ|đang)\b"
)
# Verbs of English and Indonesian headlines, which print names and verbs alike in capitals.
_DEEDS = vocabulary.words(
    """
    announces launches says signs opens holds hosts warns urges unveils approves rejects bans seeks plans backs
    confirms denies issues pledges welcomes appoints publishes raises cuts begins starts ends wins
    announced launched said signed opened held hosted warned urged unveiled approved rejected will is are has have
    resmikan gelar buka tutup terima serahkan minta imbau ajak sebut bantah pastikan siapkan salurkan luncurkan tetapkan
    umumkan tandatangani kunjungi lantik larang dorong bagikan targetkan apresiasi tegaskan akan telah sudah
    menggelar meresmikan menerima membuka meluncurkan menetapkan mengumumkan meminta mengimbau bahas temukan tangkap
    """
)
# Last words of English newspapers' names that are nothing else, and those that are only after one of the first words.
_PAPERS = vocabulary.words("Herald Gazette Tribune Chronicle Courier Telegraph Examiner Inquirer")
_PAPERS_AFTER = vocabulary.words("Times News Post Journal Observer Star Mail Express Standard Guardian Mirror")
_BEFORE_PAPERS = vocabulary.words("The Daily Sunday Evening Morning Weekly")


def is_masthead(line: Line) -> bool:
    """Whether a line above the headline is an institution's or a site's name."""
    if labels.DOMAIN.fullmatch(line.shown) or line.key in vocabulary.PORTALS:
        return True
    words = line.key.split()
    if not words or len(words) > MASTHEAD_WORDS or line.ends:
        return False
    opens = vocabulary.opens_masthead(line.shown)
    small = [word for word in line.shown.split() if word[0].isalpha() and word[0].islower()]
    return opens and (line.capitals or len(small) * 2 <= len(words)) and len(words) > 1 and not _tells(line)


def _tells(line: Line) -> bool:
    """Whether a line says what somebody does."""
    return bool(_DEEDS_SMALL.search(line.shown)) or not _DEEDS.isdisjoint(line.key.split())


def is_paper(line: Line) -> bool:
    """Whether a line is an English newspaper's name ("THE RIVERTON HERALD", "Daily News")."""
    words = line.shown.split()
    if len(words) not in PAPER_WORDS or not all(word[0].isupper() and word.isalpha() for word in words):
        return False
    first, last = fold(words[0]), fold(words[-1])
    return last in _PAPERS or (first in _BEFORE_PAPERS and last in _PAPERS_AFTER)
