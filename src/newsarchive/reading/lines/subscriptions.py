"""Letters that a site sends to whoever subscribes, as its foot offers them in whatever words.

"Mỗi ngày 5 tin đáng đọc, gửi lúc 6 giờ", "Recevez chaque vendredi « … », notre
lettre": what is sent, how often, and the reader who is to have it. Asked only
under a text, where nothing but other stories could say the like.
"""

from __future__ import annotations

import re

from newsarchive.reading.lines.line import Line
from newsarchive.reading.words.patterns import compiled

OFFER_WORDS = 30  # of what offers a letter

_SENT = compiled(
    r"\b(?:newsletters?|bulletins?|(?:info)?lettres?|ban tin|tin|bai (?:moi|hay|viet)|e-?mails?|mail|courriel|hop thu"
    r"|inbox|mailbox|boite|briefing|headlines|stories|surel|kotak masuk|buletin|nawala|berita|l['’]essentiel"
    r"|l['’]actualite)\b|[电電]子[报報]|[邮郵信]箱|[订訂][阅閱]"
)
_LETTER = compiled(
    r"\b(?:newsletters?|bulletin d['’]info\w*|infolettre|(?:notre|nos|la) lettres?|lettre d['’]information|ban tin"
    r"|inbox|buletin|nawala)\b|[电電]子[报報]"
)
_OFTEN = compiled(
    r"\b(?:chaque|tous les (?:matins?|jours?|soirs?|\w+dis)|moi (?:sang|ngay|toi|tuan|thu|trua|chieu)"
    r"|hang (?:ngay|tuan)|every (?:morning|day|week|evening|weekday|\w+day)|daily|weekly"
    r"|the day['’]s|(?:at|by|before) \d{1,2}(?:[.:]\d\d)? ?[ap]\.?m|a \d{1,2} ?h(?:eures)?|luc \d{1,2} ?(?:gio|h)"
    r"|setiap (?:pagi|hari|minggu|pekan|sore|malam|senin|jumat))\b|每[天日周週晨早]"
)
_TO_READERS = compiled(
    r"\b(?:votre|vos|notre|nos|cua ban|your|our|anda|kami|s['’]inscrire|inscri\w+|abonn\w+|dang ky|nhap email|sign up"
    r"|subscribe|recevez|recevoir|nhan|receive|get|delivered|sent|berlangganan|dapatkan|dikirim"
    r"|gui (?:luc|vao|den|toi|ban))\b|[订訂][阅閱]|[发發]送"
)
_ASKS = compiled(
    r"(?:recevez|recevoir|inscrivez-vous|abonnez-vous|(?:ban co )?(?:muon )?(?:dang ky )?nhan|get|receive|sign up"
    r"|subscribe|dapatkan|berlangganan|[订訂][阅閱])\b"
)
_BY_POST = compiled(r"\b(?:qua|bang|vao|par|by|via|lewat|melalui|ke) (?:e-?mail|mail|courriel|surel|hop thu)\b")


def offers_letter(line: Line) -> bool:
    """Whether a line offers a letter to readers: what it brings, how often or by which way, and that it is for them."""
    if line.words > OFFER_WORDS or not (text := line.key) or not _SENT.search(text):
        return False
    asks = bool(_ASKS.match(text))
    if line.ends and not (asks or line.asks):
        return False  # a sentence, of a reader's or of another story
    if asks and (_LETTER.search(text) or _BY_POST.search(text)):
        return True
    return bool(_OFTEN.search(text) and _TO_READERS.search(text))


def ends_in_button(line: Line) -> bool:
    """Whether a line ends with the word on a button under which readers subscribe, behind a sentence."""
    ends = line.words <= OFFER_WORDS and line.shown.endswith(_BUTTONS)
    return ends and bool(_AFTER_SENTENCE.search(line.shown))


_BUTTONS = (
    *("inscrire", "inscris", "abonner", "abonne", "Subscribe", "Subscribe now", "Sign up", "Sign up now", "Sign Up"),
    *(
        "Đăng ký",
        "Đăng ký ngay",
        "Đăng kí",
        "Nhận tin",
        "Berlangganan",
        "Daftar",
        "Daftar sekarang",
        "订阅",
        "立即订阅",
    ),
)
_AFTER_SENTENCE = re.compile(
    r"[.!?»”\"…。！] ?(?:Je m['’](?:inscris|abonne)|[SM]['’](?:inscrire|abonner)|Subscribe(?: now)?|Sign [Uu]p(?: now)?"
    r"|Đăng k[ýí](?: ngay)?|Nhận tin|Berlangganan|Daftar(?: sekarang)?|(?:立即)?订阅)$"
)
