"""Threads of a forum: who wrote which post, and the card of its writer beside it."""

from __future__ import annotations

import re

from newsarchive.nouns.ledger import Role
from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.rows import labels
from newsarchive.reading.lines.rows.labels import Piece
from newsarchive.reading.words import vocabulary

THANKS_WORDS = 60  # of a line that says who thanks for a post
CARD_WORDS = 10  # of a line of a writer's card, its label among them

# What only a forum tells of who wrote a post; and what others tell too, unless a number or a day is all they say.
_CARD = re.compile(
    r"(?:Cấp bậc|Cấp độ|Gia nhập|Tham gia(?: ngày| từ)?|Ngày tham gia|Ngày gia nhập|Danh hiệu|Số bài(?: viết| gửi)?"
    r"|Được cảm ơn|Đã cảm ơn|Thành viên thứ|Chữ ký|Join(?:ed)? [Dd]ate|Joined"
    r"|Posts|Reputation|Rank|Thanked|Likes [Rr]eceived|Đã được thích|Được thích|Giới tính"
    r"|Nơi ở|Nghề nghiệp|Trophy [Pp]oints"
    r"|Gender|Occupation|J'aime reçus|Jenis [Kk]elamin"
    r"|Inscrit le|Inscription|Messages postés|Bergabung|Jumlah pos(?:ting)?)\s?[:：]\s?\S.*"
    r"|(?:Bài viết|Bài gửi|Điểm|Bài|Tuổi|Thanks|Messages|Topics|Pesan|Kiriman|Level)\s?[:：]\s?[\d.,/-]{1,12}"
)


# "Thảo luận trong 'Góc báo chí' bắt đầu bởi bacnamky67, 14/11/18.", "Thread starter bacnamky67 Start date 14/11/2018".
_STARTED = re.compile(
    r"(?:(?:Thảo luận trong|Discussion in|Diskusi di|Discussion dans)\s['‘\"][^'’\"]{2,60}['’\"]\s)?"
    r"(?P<who>(?:bắt đầu bởi|started by|dimulai oleh|démarrée? par|Thread starter|Người khởi tạo|Chủ đề tạo bởi)\s)"
    r"[^\s,][^,]{1,30}?(?P<when>(?:,\s|\s(?:Ngày gửi|Start date|Ngày bắt đầu|Date de début|Tanggal mulai)\s)"
    r"(?P<day>(?=\S{0,9}\s?\d)[^,]{6,24}(?:,\s\d{4})?))"
)
STARTS = ("Thảo luận trong", "Discussion in", "Diskusi di", "Discussion dans", "Thread starter", "Người khởi tạo")


def started(text: str) -> tuple[Piece, ...]:
    """The pieces of a line that says who began a thread, when, and where it is filed."""
    match = _STARTED.fullmatch(text.strip()) if text.lstrip().startswith(STARTS) else None
    if match is None or not labels.stamp(match["day"].strip(" .")):
        return ()
    lead = len(text) - len(text.lstrip())
    who, when = lead + match.start("who"), lead + match.start("when")
    where = (Piece(0, who, Role.NAVIGATION, "section-beside-date", 0),) if who > lead else ()
    begins = who if where else 0
    return (
        *where,
        Piece(begins, when, Role.BYLINE, "poster-label", lead + match.end("who")),
        Piece(when, len(text), Role.PUBLISHED, "date-line", lead + match.start("day")),
    )


# "3 thành viên cảm ơn lan_sea về bài viết này: …", "The Following 2 Users Say Thank You to lan_sea For This Post:".
_THANKED = re.compile(
    r"(?:(?:Có )?\d{1,4} (?:thành viên|người)(?: đã)? (?:cảm ơn|cám ơn|thích) .{0,60}(?:bài (?:viết|gửi)|bài đăng)"
    r"|(?:The Following )?\d{1,4} (?:Users?|[Mm]embers?|[Pp]eople) (?:Say Thank You|[Ss]aid [Tt]hanks|[Ll]iked?)"
    r" .{0,60}(?:[Pp]ost|[Mm]essage)|\d{1,4} (?:membres|utilisateurs) (?:ont remercié|remercient) .{0,60}message"
    r"|\d{1,4} (?:anggota|pengguna) (?:berterima kasih|menyukai) .{0,60}(?:pos|postingan))\b.{0,5}:.*"
)


def is_card(line: Line) -> bool:
    """Whether a line is of the card beside a post ("Cấp bậc: Thành viên tích cực"), or says who thanks for it."""
    if line.words <= CARD_WORDS and _CARD.fullmatch(line.shown) and not line.shown.endswith("."):
        return True
    return line.words <= THANKS_WORDS and bool(_THANKED.fullmatch(line.shown))


def opened(line: Line) -> tuple[Piece, ...]:
    """The pieces of the line that says in which part of a forum who began a thread, and when; nothing of any other.

    "Thảo luận trong 'Tin trong tỉnh' bắt đầu bởi bacnamky67, 14/11/18."
    """
    match = _OPENED.fullmatch(line.text.rstrip())
    if match is None:
        return ()
    by, who, day = match.start("by"), match.start("who"), match.start("day")
    return (
        Piece(0, by, Role.NAVIGATION, "thread-opener", 0),
        Piece(by, day, Role.BYLINE, "poster-label", who),
        Piece(day, len(line.text), Role.PUBLISHED, "date-line", day),
    )


OPENER_WORDS = vocabulary.words("thảo discussion diskusi sujet chủ")  # with which such a line begins
_OPENED = re.compile(
    r"\s*(?:Thảo luận|Chủ đề|Discussion|Diskusi|Sujet|Discussion démarrée)(?: (?:trong|in|di|dans))"
    r"\s['\"“‘][^'\"”’]{1,80}['\"”’],?\s(?P<by>(?:bắt đầu|đăng|started|dimulai|démarrée?|créée?|lancée?) "
    r"(?:bởi|by|oleh|par)\s(?P<who>[^,]{1,40})),\s(?P<day>[^,]{0,20}\d[^']{3,30})"
)


# "1.Posté par Goorgoolou le 14/11/2019 18:02", "3. Posted by John on May 2, 2014": a number, who, and the day.
_NUMBERED = re.compile(
    r"#?\d{1,4}\s?[.)°:#-]?\s?(?:"
    r"(?:Posté|Publié|Écrit|Ecrit|Rédigé|Envoyé|Ajouté|Commentaire|Message) (?:par|de) .{1,40}?,? (?:le|à|-)\s"
    r"|(?:Posted|Written|Comment|Commented|Said|Submitted) by .{1,40}?,? (?:on|at|-)\s"
    r"|(?:Gửi|Đăng|Viết|Bình luận|Nhận xét)(?: bởi| từ| của) .{1,40}? (?:vào|ngày|lúc|-)\s"
    r"|(?:Dikirim|Ditulis|Komentar|Diposting)(?: oleh| dari) .{1,40}? (?:pada|tanggal|-)\s"
    r"|[楼樓F]\s?.{1,24}?(?:发表于|發表於|发布于|回复于|于)\s?"
    r")(?P<day>[^!?。]{4,40})"
)


def heads_comment(line: Line) -> bool:
    """Whether a line says which comment of the page follows, whose it is and when it was written."""
    head = _NUMBERED.fullmatch(line.shown) if line.words <= HEAD_WORDS else None
    return head is not None and labels.stamp(head["day"]) is not None


HEAD_WORDS = 16  # of such a line


def is_post(pieces: tuple[Piece, ...]) -> bool:
    """Whether a line heads a post: its number, or an account, and the day on which it was written."""
    if not pieces:  # nearly every line
        return False
    rules = {piece.rule for piece in pieces}
    dated = any(piece.role is Role.PUBLISHED for piece in pieces)
    return dated and "post-number" in rules and "poster-label" in rules
