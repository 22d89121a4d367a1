"""Lines that lead elsewhere and have no colon to show it: "Lire aussi Une autre nouvelle", "← The post before"."""

from __future__ import annotations

import re

from newsarchive.nouns.ledger import Role
from newsarchive.reading.lines import box_names, mastheads
from newsarchive.reading.lines.line import Line, key
from newsarchive.reading.lines.rows.labels import Piece
from newsarchive.reading.words import furniture, outlets, vocabulary

LINK_WORDS = 30  # of another story's headline with its label
TAG_WORDS = 20  # of a list of tags
POINTERS = "›»▸❯"  # signs of links that no author begins a paragraph with
POINTED_WORDS = range(5, 26)  # of a headline after a sign of a link; a section or a word in quotes has fewer
ARROW_WORDS = range(3, 26)  # of the headline beside an arrow; of a section or a step through a list fewer

# Labels that are nothing else, so that a headline may follow them at once.
LABELS = vocabulary.table(
    """
    lire aussi | à lire aussi | a lire aussi | lire également | à lire également | à lire | voir aussi | à voir aussi
    | baca juga | baca pula | lihat juga | simak juga | tonton juga | read also | also read | read more | read next
    | related story | related article | see also | don't miss | also watch | à découvrir aussi | sur le même sujet
    | mời đọc thêm | mời bạn đọc thêm | mời xem thêm
    """
)
# … and those that a colon parts from the headline.
INLINE = vocabulary.table(
    """
    xem video | xem clip | xem ảnh | xem thêm ảnh | xem infographic | nghe podcast | watch video | voir les photos
    | lihat foto | tonton video
    | more | also read | also see | see more | watch | full story | xem thêm | đọc thêm | read | read this
    | related video | watch also | baca selengkapnya | simak | tonton | lire | voir la vidéo | en savoir plus
    | à lire sur le sujet
    | 阅读更多 | 延伸閱讀 | 相關新聞 | 相關報導 | 相關閱讀 | 上一条 | 下一条 | 上一則 | 下一則 | 更多新聞
    """
)
_TAGS = re.compile(
    r"(?:TAGS?|Tags|Topik|TOPIK|Topics|TOPICS|KEYWORDS|Keywords|Mots-clés|标签|关键词)"
    r"(?:\s*[|·•#]|\s{2,}|\t|\s(?=#))\s*\S"
    r"|id (?:[^,.!?:]{2,40}, ?){2,15}[^,.!?:]{2,40}\Z"  # of an agency: the language, then what the story is filed under
)
_ARROW = re.compile(r"(?:[←⟵⇐◄‹]|<<)\s?[^\W\d_].*|[^\W\d_].*\S\s?(?:[→⟶⇒►›]|>>)")
# What stands over the headline of the post before or after this one.
NEIGHBOURS = vocabulary.table(
    """
    previous | next | previous post | next post | previous article | next article | prev post | previous story
    | next story | older post | newer post | article précédent | article suivant | précédent | suivant
    | sebelumnya | selanjutnya | pos sebelumnya | pos berikutnya | artikel sebelumnya
    | artikel selanjutnya | berita sebelumnya | berita selanjutnya | berikutnya
    | bài trước | bài sau
    | bài tiếp theo | bài viết trước | bài viết sau | bài viết tiếp theo | 上一篇 | 下一篇
    """
)


def is_labelled(line: Line) -> bool:
    """Whether a label and another story's headline stand on one line, with nothing between."""
    if line.words > LINK_WORDS or line.shown[-1] in ".:：":
        return False
    label = next((opening for opening in line.openings if opening in LABELS), None)
    if label is None or line.key == label:
        return False
    words = line.shown.split()[len(label.split()) :]
    if words and words[0] in _BETWEEN:
        words = words[1:]
    return bool(words) and (words[0][0].isupper() or words[0][0] in "“\"«‘'") and key(words[0]) not in _SMALL


# What may stand between a label and the headline ("Also Read | Mobile ration vans to cover hill villages").
_BETWEEN = frozenset("|‖│–—-»›>")
# After a label a headline begins; "Read More Books" is one itself, and "Voir aussi L'article 5" a reference.
_SMALL = vocabulary.words("books l'article")


def is_tags(line: Line) -> bool:
    """Whether a label of tags and the tags stand on one line, parted by spaces or signs."""
    return line.words <= TAG_WORDS and bool(_TAGS.match(line.shown))


def filed(line: Line) -> tuple[Piece, ...]:
    """The pieces of the sentence in which a weblog says where it files a post; nothing of any other line."""
    match = _FILED.match(line.text) if line.words <= FILED_LONGEST else None
    if match is None:
        return ()
    at = match.end()
    return (
        Piece(0, at, Role.NAVIGATION, "filed-under", 0),
        Piece(at, len(line.text), Role.RELATED, "tag-list", at),
    )


FILED_LONGEST = 60  # words of such a sentence, its tags among them
FILED_WORDS = vocabulary.words("this bài mục cet ce pos entri tulisan 本文 此条目")  # with which it begins
# "This entry was posted in Ký sự and tagged ngựa, sách.", as weblogs print it in five languages.
_FILED = re.compile(
    r"\s*(?:This (?:entry|post|article) was (?:posted|published|filed)(?: on [^.]{4,40})?(?: by [^.]{2,30})? "
    r"(?:in|under) "
    r"|(?:Bài|Mục)(?: viết)? này(?: đã)?(?: được)? (?:đăng|viết|gửi|đăng tải)(?: vào| ngày| lúc)?(?: [^.]{4,30})? "
    r"trong (?=.{2,60} (?:và|với|,|\.))"
    r"|C(?:et|e) (?:article|contenu|billet|entrée) a été (?:publié|posté|classé)e?(?: le [^.]{4,30})? dans "
    r"|(?:Pos|Entri|Tulisan) ini (?:dipublikasikan|ditulis|dipos(?:kan|ting)?)(?: pada [^.]{4,30})? (?:di|dalam) "
    r"|(?:本文|此条目)发表(?:在|于))"
    r"(?=.{2,80}(?:tagged|gắn thẻ|gắn nhãn|từ khóa|marqué|mots-clés|étiquet|tag"
    r"|标签|分类|permalink|permalien|đường dẫn))"
)


def is_pointed_at(line: Line) -> bool:
    """Whether a sign of a link stands before a headline ("› Miền Đông sắp đón đợt mưa dông mới")."""
    text = line.shown[1:].lstrip()
    if line.shown[0] not in POINTERS:
        return False
    return line.words in POINTED_WORDS and not line.ends and text[:1].isalnum() and text[-1] not in ":：,;»"


def may_point(line: Line) -> bool:
    """Whether a line has the form of a link with the sign before it that quotes have, too ("> Another headline")."""
    if not line.shown.startswith("> ") or line.words not in POINTED_WORDS or line.ends:
        return False
    return line.shown[2].isupper() and line.shown[-1] not in ":：,;"


def is_arrow(line: Line) -> bool:
    """Whether an arrow stands before or after a headline."""
    words = sum(1 for word in line.shown.split() if any(map(str.isalnum, word)))
    if _LEADS_BACK.match(line.key) or box_names.is_of_comments(line.key):
        return False
    return words in ARROW_WORDS and not line.ends and " | " not in line.shown and bool(_ARROW.fullmatch(line.shown))


# "⟵ Về mục Món quê": the arrow leads to where the story was filed.
_LEADS_BACK = re.compile(
    r"(?:ve|tro ve|tro lai|quay ve|quay lai) (?:muc|chuyen muc|trang|danh muc|danh sach)\b"
    r"|(?:back|return) to\b|retour (?:a|au|aux)\b|kembali ke\b|返回"
)
BACK_WORDS = ("ve", "tro", "quay", "back", "return", "retour", "kembali", "balik")  # with which such a line begins
_BACK = re.compile(
    r"(?:[Vv]ề|(?:[Tt]rở|[Qq]uay) (?:về|lại)|[Bb]ack|[Rr]eturn|[Rr]etour|[Kk]embali|[Bb]alik|返回)"
    r"(?P<to>\s?(?:mục|chuyên mục|trang|danh mục|danh sách|to|à la|à|au|aux|ke))?\s?(?P<rest>\S.{1,40})"
)
BACK_REST = 4  # words of the section to which such a line leads


def leads_back(line: Line) -> bool:
    """Whether a line leads to where the story was filed ("Trở lại Thời sự", "Về trang Chủ đề", "Back to News")."""
    back = _BACK.fullmatch(line.shown) if line.words <= 2 * BACK_REST and not line.ends else None
    if back is None:
        return False
    to, rest = (back["to"] or "").strip(), back["rest"]
    if to in _FILES and rest[0].isupper():
        return len(rest.split()) <= BACK_REST
    return any(one in furniture.NAVIGATION_LIKELY or one in furniture.HOME for one in (key(rest), key(f"{to} {rest}")))


_FILES = frozenset({"mục", "chuyên mục", "trang", "danh mục", "danh sách"})


TAGS = 2  # of more tags than that a list may end with a full stop …
TAG_LONGEST = 4  # … each of so many words


def _at_colon(text: str) -> tuple[str, str]:
    """What stands before and after the first colon; nothing after it where there is none."""
    head, _, rest = text.replace("：", ":", 1).partition(":")
    return head, rest.strip()


def leads_on(line: Line) -> bool:
    """ "Xem thêm: another headline" on one line."""
    head, rest = _in_brackets(line.shown) or _at_colon(line.shown)
    if rest[:1].isdigit() and _COUNT.match(rest):
        return False
    if key(head) in _TRENDS and ("|" in rest or "#" in rest or "·" in rest or "•" in rest):
        return True
    if key(head) in _VERBS and len(rest.split()) >= HEADLINE_WORDS and rest[0].isupper():
        return line.shown[-1] not in ".。"
    if rest[:1] in _STEPS and box_names.is_of_stories(key(head)):
        return True
    return bool(rest) and key(head) in _RELATED_INLINE and line.shown[-1] not in ".。"


_STEPS = ("«", "‹", "←")  # "More in this category: « Tender for buoys": the story before it, and the next
_COUNT = re.compile(r"\d[\d.,]{0,9}[kKmM]?\s*(?:[|•·;,/–-]|\s{2}|\Z)")  # "Read: 45 | By Jane Doe"


def _in_brackets(text: str) -> tuple[str, str] | None:
    """ "【相关阅读】…": a label in brackets, and what stands behind it."""
    head, closed, rest = text[1:].partition("】") if text[0] == "【" else ("", "", "")
    return (head, rest.strip()) if closed else None


# What may tell anything to be read or seen, unless a headline follows.
_VERBS = vocabulary.table("baca | lihat | voir | see | xem | đọc")
HEADLINE_WORDS = 5  # of such a headline
# Over a list of what is read most, on one line with it.
_TRENDS = vocabulary.table(
    """
    trending | trending topic | trending now | topik populer | topik hangat | terpopuler | populer | hot topics
    | in the news | tendances | en ce moment | sujets du moment | à la une | tin nóng | chủ đề nóng | xu hướng | 热搜
    | 热词 | 熱搜
    | 热门 | 熱門 | 热门话题 | 热门搜索 | 熱門關鍵字
    """
)


# A running text says "Đáng chú ý: …" of its own subject.
_RELATED_INLINE = (furniture.RELATED_OPENINGS - furniture.RELATED_DOUBTFUL - furniture.TAG_LABELS) | LABELS | INLINE


def is_tag_list(line: Line) -> bool:
    """ "Từ khóa: one, another": the words under which a site files a story."""
    head, rest = _at_colon(line.shown)
    if not rest or key(head) not in furniture.TAG_LABELS:
        return False
    tags = _BETWEEN_TAGS.split(rest.rstrip(".。"))  # a list may end with a stop, a sentence has no such parts
    return line.shown[-1] not in ".。" or (len(tags) > TAGS and all(len(tag.split()) <= TAG_LONGEST for tag in tags))


_BETWEEN_TAGS = re.compile(r"[,;，；、]")


_CRUMB = re.compile(r"\s*(?:»|›|>|＞|/|∕|⁄|❯|::|→|\|)\s*")
# What may stand before its first step.
_HERE = re.compile(
    r"^(?:(?:Bạn|Quý vị) đang (?:ở|xem)(?: đây)?|Bạn đang ở đây|Vị trí(?: hiện tại)?|You are here|Your location"
    r"|Vous êtes ici|Anda (?:di|berada di)(?: sini)?"
    r"|(?:当前|您(?:现在)?的|您当前的?|目前|現在|您现在所在的?)位置(?:是)?)\s?[:：]\s?",
    re.I,
)


def is_crumbs(line: Line) -> bool:
    """Whether a line is the way from the site's home to this page."""
    parts = [part for part in _CRUMB.split(_HERE.sub("", line.shown, count=1)) if part]
    if len(parts) < 2 or not (key(parts[0]) in furniture.HOME or _leads_from_site(line.shown, parts)):
        return False
    return not line.shown.endswith((".", "!", "?")) or line.shown.endswith("...")  # of a headline too long for it


def is_dashed_way(line: Line) -> bool:
    """Whether dashes lead from the site's home to this page ("Trang chủ - Điều tra"), and not to the site's name."""
    home, *steps = _DASH.split(line.shown)
    if not steps and _leads_wide(line.shown):
        return True
    if not 0 < len(steps) <= STEPS_MOST or key(home) not in furniture.HOME or line.ends:
        return False
    if not all(step and not step[0].islower() for step in steps):
        return False
    return not any(mastheads.is_masthead(named) or mastheads.is_paper(named) for named in map(_alone, steps))


def _leads_wide(text: str) -> bool:
    """Whether wide gaps lead from the site's home over a section to the headline of this page."""
    home, *steps = _GAP.split(text)
    if not 1 < len(steps) <= STEPS_MOST or key(home) not in furniture.HOME:
        return False
    return len(steps[-1].split()) >= HEADLINE_LEAST > max(len(step.split()) for step in steps[:-1])


HEADLINE_LEAST = 6  # words; an entry of a menu has fewer
_GAP = re.compile(r"\s{3,}|\t")
STEPS_MOST = 5
_DASH = re.compile(r"\s[-–—]{1,2}\s")


def _alone(text: str) -> Line:
    return Line(0, text, text)


def _leads_from_site(text: str, parts: list[str]) -> bool:
    """Whether double signs lead from an outlet's name or a section to sections ("人民网>>地方频道", "Tin tức >> …")."""
    doubled = ">>" in text or " » " in text
    if not doubled or any(len(part) > STEP_LIMIT for part in parts) or text.startswith((">>", "»")):
        return False
    return outlets.has_name(parts[0]) or key(parts[0]) in furniture.NAVIGATION_LIKELY


STEP_LIMIT = 24  # code points of a section's name
