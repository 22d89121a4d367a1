"""Lines that ask to follow a site on some other, and whom they name."""

from __future__ import annotations

import re

from newsarchive.reading.lines.line import Line
from newsarchive.reading.words import vocabulary

# The first words of what is asked here.
FIRST_WORDS = ("moi", "dang", "hay", "nhan", "bam", "ban", "doc", "quy", "theo", "follow", "ikuti", "suivez")
_FOLLOW = re.compile(
    r"(?:(?:Mời |Đăng ký |Hãy |Nhấn |Bấm )?(?:(?:bạn đọc|độc giả|quý vị|quý độc giả) )?[Tt]heo dõi|[Ff]ollow|[Ii]kuti"
    r"|[Ss]uivez)\s(?P<name>[^.!?]{2,60}?)"
    r"\s(?:trên|on|tại|di|sur)"
    r"(?:\s*[:：]|\s+(?:kênh )?[\"“']?[A-Z]\w+(?:(?:\s*[,|·•&/]\s*|\s+(?:và |and |et |dan )?)[A-Z]\w+){0,6}[\"”']?)?"
)
# "Theo dõi Miền Xưa: Facebook · YouTube", "Follow the council: @caldermere": where, after a colon.
_FOLLOW_ROW = re.compile(
    r"(?:Theo dõi|Follow|Ikuti|Suivez)\s(?!(?:her|him|them|me) )(?P<name>[^.!?:]{2,40}) ?:"
    r"(?: ?[|,·•&/]? ?(?:@[\w.]{2,30}|Facebook|Fanpage|Zalo|YouTube|Youtube|Twitter|X|TikTok|Instagram|Telegram"
    r"|LinkedIn|Threads|WhatsApp|Google News)){1,8}"
)

# "Theo dõi THX", "Follow LacHong+": letters, and nothing more; they need not be the name by which it goes.
_FOLLOW_LETTERS = re.compile(
    r"(?:Theo dõi|Follow|Ikuti|Suivez)\s(?:[Bb]áo |[Tt]rang )?[A-ZĐ][\w.]{0,14}[A-ZĐ+][\w+.]{0,14}"
)


def is_follow_bar(line: Line) -> bool:
    """Whether a line asks to follow the site on some other, or names where to share a story and nothing else."""
    if _shares(line.shown):
        return True
    return followed(line.shown) is not None or bool(_FOLLOW_LETTERS.fullmatch(line.shown))


def _shares(text: str) -> bool:
    """Whether a line is names of networks with nothing but spaces between: "mail facebook google pos twit"."""
    words = text.casefold().split() if len(text) <= SHARED_LIMIT else []
    others = [word for word in words if word not in _SHARED]
    return len(words) - len(others) >= SHARED and len(others) < SHARED and all(len(word) <= CLIPPED for word in others)


SHARED_LIMIT = 80  # code points of such a row
SHARED = 3  # names of networks
CLIPPED = 4  # letters of a name that a button clips


def followed(text: str) -> str | None:
    """Whom a line asks to follow on some other site ("Theo dõi Báo X trên Google News"); None where it does not."""
    match = (
        _FOLLOW.fullmatch(text)
        or _FOLLOW_ROW.fullmatch(text)
        or (_ELSEWHERE.fullmatch(text) if elsewhere(text) else None)
    )
    return match["name"] if match else None


def names_network(text: str) -> bool:
    """Whether a text begins or ends with the name of a network."""
    return text.partition(" ")[0].casefold() in _SHARED or elsewhere(text)


def elsewhere(text: str) -> bool:
    """Whether a text ends with the name of a network."""
    return text.rstrip().rpartition(" ")[2].casefold() in _NETWORKS


_NETWORKS = vocabulary.words("facebook zalo youtube twitter x tiktok instagram telegram threads linkedin news fanpage")
_SHARED = _NETWORKS - {"news"} | vocabulary.words(
    """
    mail email e-mail google google+ gmail fb messenger twit pinterest pin whatsapp wa line viber print reddit tumblr
    skype wechat weibo qq bluesky mastodon copy link zingme linkhay digg delicious
    """
)
# "Miền Xưa trên Facebook", "Le Réveil sur X": a name in capitals throughout, and where it is found.
_ELSEWHERE = re.compile(
    r"(?P<name>[A-ZĐÀ-Ỹ][\w.&’'-]*(?: [A-ZĐÀ-Ỹ\d&][\w.&’'-]*){1,6})"
    r" (?:trên|on|sur|di|pada) (?:(?:mạng )?[A-Z][A-Za-z]+|Google News|X)"
)
