"""What plays a text aloud or shows it otherwise, and what stands where an advertisement was: tools told in a few words.

Each form is a whole line, so that a sentence about listening or about the dark is none of them.
"""

from __future__ import annotations

from newsarchive.reading.lines.line import Line
from newsarchive.reading.words import vocabulary
from newsarchive.reading.words.patterns import compiled

TOOL_WORDS = 14  # of such a line
FIRST_WORDS = vocabulary.words(
    """
    thích like j'aime j’aime suka menyukai nghe giọng loading chargement đang tải trình memuat listen
    ecouter écouter dengarkan video current playback
    loaded remaining stream this beginning xem chế màu mode night gửi send envoyer
    kirim advertisement iklan la votre click bấm nhấn scroll progress quảng publicité pub máy audio media le pemutar
    tự cập refresh auto automatically actualisation muat làm
    female male voix suara đọc play phát 0:00 00:00 the article story artikel bài nội
    """
)
# The buttons of a player, each on a line of its own.
BUTTONS = vocabulary.table(
    "giọng nữ | giọng nam | nghe bài viết | nghe đọc bài | listen | écouter | 1x | 1.0x | 1,0x | tự động"
)
_LENGTH = r"(?:\d{1,3} ?(?:phut|giay|mins?|minutes?|min|s|sec|menit|detik|m)\b|\d{1,2}:\d{2}(?: ?/ ?\d{1,2}:\d{2})?| )"
_THIS = r"(?:(?:to )?(?:this|the)|cette?|l'|bai|tin|ban tin|artikel|berita|doc|toan bo)"
# What stands in the midst of a text where an advertisement was, and that the text goes on after it.
_BREAK = r"(?:quang cao|advertisement|publicite|pub|iklan|tai tro)?"
_GOES_ON = (
    r"(?:(?:noi dung|bai viet|bai|tin)(?: \w+)? (?:con )?tiep (?:tuc|theo) (?:o )?(?:ben |phia )?(?:duoi|sau)"
    r"(?: quang cao)?"
    r"|(?:the )?(?:article|story|content) continues (?:below|after)(?: (?:the |this )?(?:ad|advert|advertisement))?"
    r"|(?:la suite|l'article continue|suite de l'article) (?:apres|sous) (?:la |cette )?(?:publicite|pub|annonce)"
    r"|(?:artikel|berita|konten) (?:berlanjut|dilanjutkan) (?:di bawah|setelah)(?: ini| iklan)?)"
)
_VOICE = (
    r"(?:giong (?:nu|nam|doc|mien (?:bac|trung|nam))(?: (?:mien )?(?:bac|trung|nam))?"
    r"|(?:fe)?male voice|voix (?:feminine|masculine)|suara (?:pria|wanita|perempuan|laki-laki))"
)
_FORMS = compiled(
    rf"nghe(?: {_THIS}| bai(?: viet)?| nay| audio| tom tat){{0,3}} ?:? ?{_LENGTH}+(?:min|phut)?"
    r"|nghe (?:bai|ban tin|chuong trinh|file)(?: \w+)? (?:phat thanh|am thanh|truyen thanh|radio|audio)(?: nay)?"
    rf"|(?:nghe(?: bai(?: viet)?)?|listen|ecouter|dengarkan)? ?:? ?{_VOICE}(?: ?[|/,·-] ?{_VOICE}){{0,4}}"
    rf"|nghe (?:tin|bai|ban tin|audio)(?: nay)?"
    rf"|listen(?: {_THIS}(?: article| story| page)?)?(?: ?[:·|(-])? ?{_LENGTH}+(?:min(?:utes?)?)?\)?"
    r"|ecouter (?:cet |l')?article(?: powered by \w{2,12})?(?: ?[:·|(-])?"
    r"(?: ?\d{1,2}:\d{2}| ?/| ?\d{1,2} min(?:utes)?){0,3}\)?"
    r"|dengarkan (?:artikel|berita)(?: ini)?(?: ?:? ?\d{1,2}(?: menit|:\d{2}))?"
    r"|video player is loading|loading (?:the )?(?:video |audio |media )?player|chargement (?:du lecteur|de la video)"
    r"|(?:dang )?tai trinh (?:phat|choi)(?: video| nhac)?|memuat (?:pemutar|video)(?: video)?"
    r"|(?:(?:thich|like(?: this)?|j'aime(?: ca| ceci)?|suka|menyukai ini) ?:? ?){1,2}"
    r"(?:dang tai|loading|chargement|memuat)[ .…]{0,8}"
    r"|this is a modal window|beginning of dialog window\b.{0,80}"
    r"|current time \d{1,2}:\d{2}(?: ?/ ?duration \d{1,2}:\d{2})?|remaining time ?-?\d{1,2}:\d{2}|stream type live"
    r"|playback rate(?: \d(?:\.\d+)?x)?|(?:loaded|progress) ?: ?\d{1,3}(?:\.\d+)?|\d{1,2}:\d{2} / \d{1,2}:\d{2}"
    r"|xem (?:voi|theo) (?:co|kich thuoc) chu(?: \w){0,4}|che do (?:ban dem|doc|toi|sang|tuong phan)(?: \w){0,2}"
    r"|mau chu co chu|mode (?:sombre|nuit|gelap|malam)|night mode"
    r"|gui (?:bai(?: viet)?|tin)(?: nay)? (?:cho ban be?|qua)(?: (?:qua )?e-?mail)?"
    r"|send this (?:article|story|page) to (?:a friend|friends)|envoyer cet article a un(?: ami|e amie)"
    r"|kirim (?:artikel|berita)(?: ini)? ke teman"
    r"|(?:(?:advertisement|iklan) ?[-–] ?)?scroll (?:down )?to (?:resume|continue)(?: with)?(?: (?:content|reading))?"
    r"|(?:la suite de )?votre (?:contenu|article)(?: continue)? apres (?:cette|la) (?:annonce|publicite)"
    r"|(?:click|bam|nhan)(?: vao day)? de danh gia bai viet"
    r"|(?:nghe|doc|listen|ecouter|dengarkan|play|phat)\b[^.!?►▶⏵▷]{0,30}[►▶⏵▷][^.!?]{0,40}"
    r"|(?:[^.!?\d]{0,24})\b0{1,2}:00 ?/ ?\d{1,2}:\d{2}(?::\d{2})?(?: ?[·|•-] ?\w+(?: \w+){0,3}){0,4}"
    r"|(?:trinh|may) (?:phat|choi)(?: (?:video|nhac|audio|am thanh))? (?:dang tai|khong kha dung|dang duoc tai|gap loi)"
    r"|(?:the )?(?:video|audio|media) player (?:is )?(?:loading|unavailable|not available)"
    r"|le lecteur(?: video| audio)? (?:est en cours de chargement|se charge)|pemutar (?:video|audio) sedang dimuat"
    r"|(?:(?:tu dong )?(?:cap nhat|lam moi|tai lai)(?: lai)?(?: trang)?(?: sau| moi){1,2}"
    r"|(?:this page )?(?:auto(?:matically)? ?)?(?:refresh|reload|update)(?:s|es)? (?:automatically )?(?:every|in)"
    r"|actualisation (?:automatique )?(?:toutes les|dans)|muat ulang (?:otomatis )?(?:setiap|dalam)) \d{1,3}"
    r" ?(?:giay|phut|s|secondes?|seconds?|sec|minutes?|detik|menit)"
    rf"|{_BREAK} ?[-–—:.|]? ?{_GOES_ON}"
)
_ADVERTISED = compiled(
    r"\[(?:quảng cáo|tài trợ|advertisement|sponsored|publicité|annonce|iklan|广告)\s?[:：][^\[\]]{2,120}\]"
)
_WIDE = vocabulary.table(
    "听新闻 | 语音播报 | 听文章 | 夜间模式 | 护眼模式 | 阅读模式 | 收听本文 | 朗读全文 | 播放语音 | 男声 | 女声"
)


def is_player(line: Line) -> bool:
    """Whether a line is a player's or another tool of the page, told in words."""
    if line.words > TOOL_WORDS or not line.key:
        return False
    if line.shown[0] == "[":
        return _ADVERTISED.fullmatch(line.shown.casefold()) is not None or bool(_FORMS.fullmatch(line.key))
    return line.key in _WIDE or _FORMS.fullmatch(line.key.replace("’", "'")) is not None
