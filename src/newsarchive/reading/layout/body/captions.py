"""What a picture shows, told from headings: captions among the paragraphs of a text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from newsarchive.nouns.lazy import once
from newsarchive.nouns.ledger import REPEATED, Role
from newsarchive.reading.language import begins_wide
from newsarchive.reading.layout.body.caption_words import AIMS, PICTURED, PLACE, SCENE, SEEN, SUBJECT, UNSEEN, VIEW
from newsarchive.reading.layout.body.extent import COLONS, Extent
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.layout.top.evidence import Evidence, weigh
from newsarchive.reading.layout.top.halves import is_vietnamese
from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.rules import LIKELY, Verdict
from newsarchive.reading.words.patterns import compiled

CAPTION_WORDS = 60
CAPTION_ENOUGH = 4.0
CAPTION_SURE = 5.0  # … where it is a sentence with its stop, as paragraphs are
SENTENCE_WORDS = 15  # of such a sentence
PARAGRAPHS_BESIDE = 2  # that say much more than it does …
PARAGRAPH_WORDS = 17  # … each with so many words
CAPTION_USUAL = 7  # words: most headings have fewer
HEADING_USUAL = 5  # words: few captions have no more, but for those that say at once that they are a view
LONE_CAPTION = 8  # words of the only short line of a text: no lone heading without a mark within has so many
UNDER_WORDS = 4  # of what stands over a heading or a question
SLUG_WORDS = 4  # of a line that is an address's words
CAPTION_LEAST = 3  # words of one that is printed twice: a shorter line may be a refrain
TWICE_WORDS = 50  # of a sentence that is printed twice
CELL_WIDTH = 100  # code points of a line in the cell under a picture
OVERLAP_WORDS = 3  # length of the runs of words that a caption shares with the text
OVERLAP_ENOUGH = 0.6  # share of a caption's runs that stand in a paragraph beside it
OVERLAP_SAMPLE = 6000  # code points of the paragraph that are looked at
BESIDE_REACH = 10  # groups, blank ones among them, in which the paragraphs beside a caption are looked for

_PICTURE_NUMBER = re.compile(r"(?:Hình|Ảnh|Bảng|Biểu đồ|Sơ đồ|Bản đồ|Figure|Fig\.|Gambar|Grafik|图)\s?\d{1,3}\s?[.:：]")
_PICTURE_FILE = re.compile(r"[\w().-]{1,80}\.(?:jpe?g|png|gif|webp|bmp)", re.I)
_SLUG = re.compile(r"[a-z0-9]+(?:[ -][a-z0-9]+)+")
NUMBERED = compiled(
    r"\s*(?:\d{1,2}(?:\.\d{1,2})*[.)/]|[IVXLC]{1,5}[.)]|[A-Ha-h][.)]|第.{1,3}[章节]|Phần|Chương|Bài học|Điều)\s?"
)


@dataclass(frozen=True, slots=True)
class Scene:
    """A short line among paragraphs, with those beside it.

    unwrapped: the page is not broken to a width. alone: no other short line
    without a stop stands in the text. over: what stands right under it, a
    "question", a "heading", or nothing that tells.
    """

    one: Group
    beside: tuple[Line, ...]
    unwrapped: bool
    alone: bool = False
    over: str = ""
    line: Line = field(init=False, repr=False, compare=False)  # the short line

    def __post_init__(self) -> None:
        object.__setattr__(self, "line", self.one.whole)


def overlap(line: Line, paragraph: Line) -> float:
    """The share of the line's runs of three words that stand in the paragraph too, from 0 to 1."""
    own = set(zip(*(line.tokens[first:] for first in range(OVERLAP_WORDS)), strict=False))
    said = _said(paragraph) if own else ""
    return sum(f" {' '.join(run)} " in said for run in own) / len(own) if own else 0.0


@once  # each short line beside a paragraph is looked for in it
def _said(paragraph: Line) -> str:
    return f" {' '.join(paragraph.tokens_within(OVERLAP_SAMPLE))} "


def _is_picture_name(scene: Scene) -> bool:
    """Whether a line is a file's name, or words as an address has them, without marks on a page that has marks."""
    shown = scene.line.shown
    if _PICTURE_FILE.fullmatch(shown):
        return True
    slug = scene.line.words >= SLUG_WORDS and shown.isascii() and shown.islower() and not scene.line.ends
    return slug and _SLUG.fullmatch(shown) is not None and any(not line.shown.isascii() for line in scene.beside)


def _said_again(scene: Scene) -> bool:
    return any(overlap(scene.line, paragraph) >= OVERLAP_ENOUGH for paragraph in scene.beside)


def _is_unseen(scene: Scene) -> bool:
    """Whether it tells what no picture shows, and neither is a caption by its beginning nor broken as they are."""
    text = scene.line.shown
    begins = PICTURED.match(text) and not scene.line.ends  # "Các bị cáo có 15 ngày để kháng cáo." is a sentence
    if _tells_whose(scene.line):
        return False
    return len(scene.one.lines) == 1 and not begins and bool(UNSEEN.search(text))


def _names_somebody(text: str) -> bool:
    """Whether two words in a row begin with capitals, the first word of the line aside."""
    words = text.split()[1:]
    return any(a[0].isupper() and b[0].isupper() for a, b in pairwise(words))


def _is_wide_scene(scene: Scene) -> bool:
    """Whether a line in Chinese has whom press photographers picture, and then what they are seen to do."""
    if not begins_wide(scene.line.shown) or len(scene.line.shown) > WIDE_SCENE or scene.line.asks:
        return False
    return bool(_WIDE_SCENE.match(scene.line.shown))


WIDE_SCENE = 40  # code points of a caption in Chinese
_WIDE_SCENE = re.compile(
    r"[▲△↑\s]{0,2}(?:图为|圖為|[\u3400-\u9fff]{0,8}?(?:师生|師生|学生|學生|村民|游客|遊客|干部|志愿者|志工|工人"
    r"|人员|人員|医生|醫生|护士"
    r"|民警|交警|消防员|农民|農民|农户|果农|果農|茶农|菜农|渔民|漁民|孩子们|小朋友|选手|運動員|运动员|演员|观众"
    r"|市民|民眾|群众|代表|嘉宾|队员"
    r"|党员|员工|居民|老人|老师|老師|教师|专家|技术员|法官|战士|官兵|家长))[\u3400-\u9fff、]{0,10}?"
    r"(?:正在|正[^式好当]|[将將把].{1,10}[放装裝搬送运運倒投交]|向.{1,12}(?:讲解|講解|介绍|介紹|宣传|展示|赠送"
    r"|发放|發放)"
    r"|(?<![成作称稱变變认認因以])[为為].{1,12}(?:讲解|講解|检查|檢查|发放|演示|测量|包扎|义诊|理发)"
    r"|在.{0,6}(?:田间|地头|车间|基地|大棚|现场|現場|会上|课堂上|广场上|果园|果園|茶园|展厅|街头|街頭|路边|河边"
    r"|江边|门前|台上|工地|船上|岸边|田里"
    r"|棚里|教室|操场|码头)|冒[雨雪着]|合影|选购|採收|采摘|采收|收割|搬运|搬運|分拣|表演|观看|观赏|参观|參觀|巡查"
    r"|清点|清點|押解|抓捕|称重|過磅|过磅|打包|消杀|消毒|喷洒|噴灑|加固|转移被困|轉移受困|抢修|清扫|排队|排隊|领取|領取|放流|晾晒"
    r"|装车|打捞|撿拾|捡拾)"
)


_SPEAKS = re.compile(r"(?:[^\W\d_][\w.'’-]*\s?){1,4}:\s")  # "Ruth Abel: They hold still."


def _is_two_sentences(scene: Scene) -> bool:
    """Whether a line by itself is two sentences, each with its stop; abbreviations of titles are in capitals."""
    text = scene.line.shown
    return scene.line.ends and len(scene.one.lines) == 1 and ". " in text and bool(_TWO_SENTENCES.search(text))


_TWO_SENTENCES = re.compile(r"[a-zà-ỹ]{2}\. ")
# That a short line is a caption rather than a heading.
EVIDENCE: tuple[Evidence[Scene], ...] = (
    Evidence("it tells what somebody does", 2.5, lambda s: bool(SCENE.search(s.line.shown))),
    Evidence("it tells what is seen to be done", 2.5, lambda s: _is_seen(s.line.shown)),
    Evidence("it begins with who or what is seen", 1.5, lambda s: _is_subject(s.line.shown)),
    Evidence("it tells what no picture shows", -3.0, _is_unseen),
    Evidence("it tells in Chinese whom the picture shows, and what they do", CAPTION_ENOUGH, _is_wide_scene),
    Evidence("it names a person", 1.5, lambda s: _names_somebody(s.line.shown)),
    Evidence("it says where in the picture somebody is", 4.0, lambda s: _points_out(s.line.shown)),
    Evidence("it says that it is a view", 4.0, lambda s: bool(VIEW.match(s.line.shown))),
    Evidence("a triangle points to the picture", 4.0, lambda s: _points_up(s.line)),
    Evidence("it begins with a name, and goes on with who that is", 2.0, lambda s: _is_named_first(s.line)),
    Evidence("it says whose picture it is", 4.0, lambda s: _tells_whose(s.line)),
    Evidence("it names somebody beside a thing, and no verb", CAPTION_SURE, lambda s: _is_portrait(s.line.shown)),
    Evidence("it is two sentences", -2.0, _is_two_sentences),
    Evidence("it says with whom they are seen", 1.5, lambda s: bool(_WITH.search(s.line.shown))),
    Evidence("it begins with what is pictured", 3.0, lambda s: bool(PICTURED.match(s.line.shown))),
    Evidence("it is a picture's file or its address", 9.0, _is_picture_name),
    Evidence("it numbers a picture", 7.0, lambda s: bool(_PICTURE_NUMBER.match(s.line.shown))),
    Evidence("it is as long as captions are", 1.0, lambda s: s.line.words >= CAPTION_USUAL),
    Evidence("it is as short as headings are", -2.5, lambda s: _is_short(s.line)),
    Evidence("no other line is as short, and headings are shorter", 2.0, lambda s: s.alone and _is_lone(s.line)),
    Evidence("a question stands under it, and headings stand over text", 4.0, lambda s: _is_over(s, "question")),
    Evidence("a heading stands under it", 3.0, lambda s: _is_over(s, "heading")),
    Evidence("it says where", 1.0, lambda s: bool(PLACE.search(s.line.shown))),
    Evidence("it is broken to a width and the paragraphs are not", 2.0, lambda s: s.unwrapped and len(s.one.lines) > 1),
    Evidence("a paragraph beside it says the same", 2.0, _said_again),
    Evidence("it ends as a sentence does", 1.0, lambda s: s.line.ends and len(s.one.lines) > 1),
    Evidence("it is an item of a list", -3.0, lambda s: s.line.shown[0] in "-–—•·*+►▶●■◆◇○◦▪▫»›"),
    Evidence("it is numbered", -3.0, lambda s: bool(NUMBERED.match(s.line.shown))),
    Evidence("it is in capitals", -3.0, lambda s: s.line.capitals),
    Evidence("somebody speaks in it", -4.0, lambda s: bool(_SPEAKS.match(s.line.shown))),
    Evidence("it is a quotation", -2.0, lambda s: s.line.shown[:1] in '"“‘«'),
)


def _points_up(line: Line) -> bool:
    """Whether a triangle stands before a few words in Chinese that are no row of a list."""
    text = line.shown
    return text[0] in "▲△" and begins_wide(text[1:].lstrip()) and len(text) <= WIDE_SCENE and _MARKS.isdisjoint(text)


def _is_named_first(line: Line) -> bool:
    """Whether a line without a stop begins with a person's name, and then says who or where that is."""
    return not line.ends and bool(_NAMED_FIRST.match(line.shown))


# "Mariam Tiao, première femme à …", "Ngô Văn Tài tại cơ quan công an".
_NAMED_FIRST = re.compile(
    r"(?:[^\W\d_a-zà-ỹ][\w.'’-]{1,16} ){1,3}[^\W\d_a-zà-ỹ][\w'’-]{1,16}(?:, [a-zà-ỹđ]{2}| (?:tại|trước|bên|cạnh) )"
)
# "Bị cáo Trực tại tòa": as short as a heading, and says of one person where he is.
_WHO_IS_WHERE = re.compile(
    r"(?:(?:Hai |Các )?[Bb]ị (?:cáo|can)|Ông|Bà|Anh|Chị|Em|Cô|Thầy|Cụ|Bác sĩ|Luật sư|Nghệ nhân|Nghi phạm|Đối tượng"
    r"|Terdakwa|Tersangka)(?: [A-ZĐÀ-Ỹ][\w’'-]{0,12}){1,4} (?:tại|trước|bên|cạnh|di)(?: [a-zà-ỹđ]{1,8}){1,3}"
)


def _is_short(line: Line) -> bool:
    """Whether a line has as few words as headings have, and does not say that it is a view."""
    if line.words > HEADING_USUAL or _WHO_IS_WHERE.fullmatch(line.shown):
        return False
    return not (line.ends or begins_wide(line.shown[-1:]) or VIEW.match(line.shown))


def _is_lone(line: Line) -> bool:
    """Whether a line is longer than the one heading of a text, and has no mark within, as long headings have."""
    if line.words < LONE_CAPTION or line.ends or not line.shown[0].isupper() or line.capitals:
        return False
    if not _MARKS.isdisjoint(line.shown) or NUMBERED.match(line.shown) or AIMS.match(line.shown):
        return False
    return is_vietnamese(line.shown) or (_names_in_part(line.shown) and not _REPORTS.search(line.shown))


def _names_in_part(text: str) -> bool:
    """Whether some words behind the first begin with capitals, and most do not: names in a line that is no title."""
    words = text.split()[1:]
    capitals = sum(word[0].isupper() for word in words)
    return 0 < capitals <= len(words) // 2


# A headline of a part says what is or will be done; under a picture somebody is doing it.
_REPORTS = re.compile(
    r"\b(?:to be|is|are|was|were|has|have|had|will|would|may|can)\b|[a-z]{3}s (?:an?|the|its|their)\b"
)
_MARKS = frozenset(',:：;–—?!…|/"“”«»‘')


def _is_over(scene: Scene, what: str) -> bool:
    """Whether a line that neither asks nor is numbered stands right over what a heading stands over nowhere."""
    line = scene.line
    return scene.over == what and line.words >= UNDER_WORDS and not (line.ends or line.capitals)


def _tells_whose(line: Line) -> bool:
    """Whether a line that is no sentence goes on with who took the picture, or with what ("…, hình tui chụp")."""
    return not line.ends and bool(_TAKEN_BY.search(line.shown))


_TAKEN_BY = compiled(
    r"[,;(–—-]\s?(?:(?:hình|ảnh)(?: (?:này|trên|do))? (?:tui|tôi|mình|em|con|cháu|ông xã|bà xã|nhà tôi|gia đình)"
    r"(?: (?:tự|vừa|mới))? chụp|(?:hình|ảnh) chụp (?:bằng|từ|năm|hồi|trước)|chụp bằng điện thoại"
    r"|(?:picture|photo|shot|taken) (?:I took|by me|with my|on my)|photo (?:de l['’]auteure?|prise par|perso)"
    r"|(?:foto|gambar) (?:jepretan )?(?:saya|pribadi|koleksi pribadi|penulis))(?!\w)",
    re.IGNORECASE,
)


def _is_portrait(text: str) -> bool:
    """Whether its first sentence is only who, and beside or before what ("Cụ Khiêm bên bể seo.")."""
    portrait = _PORTRAIT.match(text) if text[0] in _PORTRAIT_FIRST else None
    return portrait is not None and not UNSEEN.search(portrait[0])


_PORTRAIT_FIRST = frozenset("ÔBCAETNĐMPI")
_PORTRAIT = compiled(
    r"(?:Ông|Bà|Cụ|Anh|Chị|Em|Cô|Thầy|Nghệ nhân|Già làng|Đội|Mr|Mrs|Ms|Pak|Ibu)\s(?:[A-ZĐÀ-Ỹ][\w’'-]{0,12}\s){1,4}"
    r"(?:bên|cạnh|bên cạnh|trước|giữa|cùng|beside|with|next to|in front of|di samping|bersama)\s"
    r"(?:[a-zà-ỹđ]{1,10}\s?){1,4}(?:\.(?:\s|\Z)|\Z)"
)
_WITH: re.Pattern[str] = compiled(
    r"\s(?:with (?:the|his|her|their|local)|cùng với|bersama|avec (?:le|la|les|son|sa)|在一起)(?!\w)"
)


def _points_out(text: str) -> bool:
    """Whether it tells who is meant of those in a picture: "(áo đỏ)", "(thứ hai từ trái sang)", ", left, "."""
    return ("(" in text or "," in text or "（" in text) and bool(_POINTED_OUT.search(text))


_POINTED_OUT = re.compile(
    r"\((?:(?:mặc |đội |đeo |cầm )?(?:áo|mũ|nón|khăn|kính|váy) (?:\w+ ?){1,3}"
    r"|(?:(?:người )?(?:đứng|ngồi|bìa|hàng|ở|ngoài|bên|phía|thứ|đầu|áo|mũ) )?(?:\w+ ){0,3}"
    r"(?:trái|phải|giữa)(?: (?:sang|qua|ảnh|hình|vào))?"
    r"|(?:trước|sau|giữa|trên|dưới|hàng (?:đầu|trước|sau))"
    r"|(?:far |second from |third from )?(?:left|right|centre|center)"
    r"|(?:ber)?(?:kemeja|baju|kaus|kaos|jaket|topi|kerudung|jilbab|peci|rompi|kacamata)(?: \w+){0,2}"
    r"|(?:in|wearing) (?:an? |the )?(?:\w+ ){0,2}(?:red|white|blue|black|green|yellow|shirt|jacket|hat|suit|dress)"
    r"|en (?:rouge|blanc|bleu|noir|vert|jaune|veste|chemise|costume)(?: \w+)?"
    r"|(?:à |au |en )?(?:gauche|droite|centre)|(?:paling |kedua dari |ketiga dari )?(?:kiri|kanan|tengah))\)"
    r"|, (?:far |second from |third from )?(?:left|right|centre|center),"
    r"|, (?:à gauche|à droite|au centre)(?: de la photo)?,"
    r"|[（(](?:左|右|中|前|后|後)(?:[一二三四五六])?[）)]"
)


def _is_subject(text: str) -> bool:
    return bool(SUBJECT.match(text)) and not PICTURED.match(text)


def _is_seen(text: str) -> bool:
    """Whether it tells what is seen to be done, in a word that is not that of a scene already."""
    seen = SEEN.search(text)
    return seen is not None and seen.start() > 0 and not SCENE.search(text)


def says_too_much(one: Group) -> bool:
    """Whether a paragraph is no caption by its length alone: it is neither broken nor so short as to stand out."""
    return one.whole.prose and len(one.lines) == 1 and one.whole.words > SENTENCE_WORDS


def is_caption(scene: Scene) -> bool:
    """Whether a short line among paragraphs tells what a picture shows."""
    if scene.line.shown.endswith(_GOES_ON) or scene.line.text.count("\t") > 1:
        return False  # it announces what follows, goes on, or is a row of a table
    if scene.line.words > CAPTION_WORDS:
        return False
    if scene.line.prose and not _in_a_cell(scene):
        return _stands_out(scene) and weigh(EVIDENCE, scene) >= CAPTION_SURE
    return weigh(EVIDENCE, scene) >= CAPTION_ENOUGH


_GOES_ON = (*COLONS, ",", ";", "；")  # signs with which a caption does not end


def is_surely_scene(scene: Scene) -> bool:
    """Whether a line tells what a picture shows by its words alone, beyond doubt."""
    return not scene.line.shown.endswith(_GOES_ON) and weigh(EVIDENCE, scene) >= CAPTION_SURE


def _stands_out(scene: Scene) -> bool:
    """Whether a single sentence stands among paragraphs all of which say much more, and tells no day."""
    line = scene.line
    if line.words > SENTENCE_WORDS or not line.ends or line.asks or ":" in line.shown:
        return False
    if ". " in line.shown and not _is_portrait(line.shown):
        return False
    said = line.shown[line.shown.find(". ") + 1 :] if ". " in line.shown else ""
    shown = _WHEN_TAKEN.sub("", line.shown) if _WHO_IS_WHERE.match(line.shown) else line.shown
    if _COUNTS.search(shown) or UNSEEN.search(line.shown.removesuffix(said)) or not line.shown[0].isupper():
        return False
    return len(scene.beside) >= PARAGRAPHS_BESIDE and all(one.words >= PARAGRAPH_WORDS for one in scene.beside)


_COUNTS = re.compile(r"\d[.,/:-]?\d{2}|\d[/.,]\d|%")  # an amount or a day; of a class or a house the number is small
_WHEN_TAKEN = re.compile(r" (?:hồi |vào )?(?:tháng \d{1,2}[-/]|năm )(?:19|20)\d\d\.?\Z")


def _in_a_cell(scene: Scene) -> bool:
    """Whether running text is broken as a picture's narrow cell breaks it, on a page that is not."""
    narrow = all(len(line.shown) <= CELL_WIDTH for line in scene.one.lines)
    return scene.unwrapped and len(scene.one.lines) > 1 and narrow and _said_again(scene)


def paragraphs_beside(groups: Sequence[Group], at: int, extent: Extent) -> tuple[Line, ...]:
    """The two nearest paragraphs of running text on either side (a caption often stands by a heading)."""
    found: list[Line] = []
    for step in (-1, 1):
        i, here = at + step, 0
        while extent.first <= i <= extent.last and here < 2 and abs(i - at) < BESIDE_REACH:
            if groups[i].running:
                found.append(groups[i].whole)
                here += 1
            i += step
    return tuple(found)


def printed_twice(groups: Sequence[Group], first: int, last: int) -> dict[int, Verdict]:
    """Short lines that are printed twice in a row: a picture's text and its caption."""
    found: dict[int, Verdict] = {}
    shown = [i for i in range(first, last + 1) if not groups[i].blank]
    for before, at in pairwise(shown):
        one, other = groups[before], groups[at]
        if not (one.verdict.open and other.verdict.open) or one.whole.words < CAPTION_LEAST:
            continue
        if one.whole.prose and (before == first or one.whole.words > TWICE_WORDS or ". " in one.whole.shown):
            continue  # a standfirst with which the text begins again, or a paragraph that a dump doubled
        if one.whole.key == other.whole.key and one.whole.key and before not in found:
            found[before] = Verdict(Role.CAPTION, "caption-printed-twice", LIKELY)
            found[at] = Verdict(Role.CAPTION, "caption-printed-twice" + REPEATED, LIKELY)
    return found
