"""Polls that stand on one line: boxes to tick, or a question with its answers and their button behind it."""

from __future__ import annotations

import re

from newsarchive.reading.lines.line import Line, key
from newsarchive.reading.words import vocabulary

BOXES = 2  # to tick on one line make it a poll

# "( ) Có ( ) Không"
TICK = re.compile(r"(?:\(\s{0,3}\)|\[\s{0,3}\]|○|◯|☐|□)\s*\S")
BOXES_BEGIN = "([○◯☐□"  # with which a box to tick begins


def is_poll(line: Line) -> bool:
    """Whether a line has boxes to tick, or a question and its answers in one row."""
    return len(TICK.findall(line.shown)) >= BOXES or _asks_in_row(line.shown)


def _asks_in_row(text: str) -> bool:
    """Whether a question, its answers and their button stand in one row ("Thăm dò ý kiến: …? Có | Không | Gửi")."""
    question, sign, row = text.rpartition("?")
    answers = [part for part in _ANSWERS_APART.split(row.strip()) if part]
    if sign and len(answers) > 1 and YES_NO.issuperset(map(key, answers)):
        return True
    if not sign or len(answers) < ANSWERS or any(len(one.split()) > ANSWER_WORDS for one in answers):
        return False
    return key(answers[-1]) in _POLL_BUTTONS or key(question.partition(":")[0]) in _POLL_NAMES


ANSWERS = 3  # so many parts behind a question, the button among them …
ANSWER_WORDS = 6  # … each of so many words
asked_in_row = re.compile(r"\?\s+[^\s?][^?]{0,200}(?:\||\s[·•/]\s|\s{2})[^?]*$").search
_ANSWERS_APART = re.compile(r"\s*\|\s*|\s[·•/]\s|\s{2,}")
_POLL_BUTTONS = vocabulary.table(
    """
    gửi | bình chọn | biểu quyết | bầu chọn | xem kết quả | kết quả | gửi bình chọn | vote | votes | submit | send
    | view results | see results | results | voter | je vote | valider | envoyer | voir les résultats | résultats
    | pilih | kirim | lihat hasil | hasil | voting | 投票 | 提交 | 查看结果 | 查看結果
    """
)
YES_NO = vocabulary.table("có | không | chưa | yes | no | oui | non | ya | tidak | belum | 是 | 否 | 有 | 没有")
_POLL_NAMES = vocabulary.table(
    """
    thăm dò | thăm dò ý kiến | thăm dò dư luận | bình chọn | khảo sát | trưng cầu ý kiến | poll | opinion poll
    | quick poll | reader poll | poll of the day | today's poll | survey | sondage | le sondage | la question du jour
    | jajak pendapat | polling | survei | 投票 | 调查 | 在线调查 | 網路投票
    """
)


# How many have voted, as lines are compared.
VOTES = re.compile(
    r"(?:da co |tong (?:so|cong):? ?)?\d[\d.,]{0,9} (?:luot |nguoi |phieu )?"
    r"(?:(?:da )?(?:tham gia )?(?:binh chon|bieu quyet)|phieu(?: bau)?)"
    r"|\d[\d.,]{0,9} votes?(?: cast)?|total votes?:? \d.{0,9}|\d[\d.,]{0,9} (?:suara|votants)"
    r"|\d{1,7} ?(?:人|票)(?:已)?(?:参与|投票)?"
)
