"""Labels and what follows them: "Đăng bởi : Admin Ngày đăng : 23/08/2021 Lượt xem : 350" is three things.

A line is taken apart only where every stretch of it is understood; one that is
not leaves the line whole, for the other rules.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from newsarchive.nouns.ledger import Role
from newsarchive.nouns.text import fold, squeeze
from newsarchive.reading.facts import calendars, dates
from newsarchive.reading.lines.line import Line, key
from newsarchive.reading.lines.rows import label_values
from newsarchive.reading.words import date_labels, vocabulary

LABEL_WORDS = 5  # the longest label of the table
HAN_OUTLET = 20  # … and of an outlet


@dataclass(frozen=True, slots=True)
class Label:
    """A kind of label. rule: its name in the ledger. words: its forms. fits: whether a value may follow it."""

    rule: str
    role: Role
    words: str
    fits: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line that is understood: half-open offsets in its text, and where its value begins."""

    start: int
    end: int
    role: Role
    rule: str
    value: int


def _outlet(value: str) -> bool:
    if value[:1] >= "\u3400" and len(value) <= HAN_OUTLET and not any(map(value.__contains__, "。，！？；：:")):
        return True
    return label_values.are_names(value) or bool(
        DOMAIN.search(value) and len(value.split()) <= label_values.VALUE_WORDS
    )


def _dated(value: str) -> bool:
    return stamp(value) is not None or is_relative(value) or not re.search(r"[^\W\d_]{3}|[\u3400-\u9fff]{2}", value)


DOMAIN = re.compile(rf"(?:https?://\S+|\b[\w-]{{2,}}(?:\.[\w-]{{2,}}){{0,3}}\.(?:{vocabulary.DOMAIN_ENDINGS})\b)", re.I)

LABELS = (
    Label(
        "updated-label",
        Role.PUBLISHED,
        date_labels.UPDATED,
        _dated,
    ),
    Label(
        "published-label",
        Role.PUBLISHED,
        date_labels.PUBLISHED,
        _dated,
    ),
    Label(
        "visit-counter",
        Role.COUNTER,
        "lượt xem|số lượt xem|lượt đọc|số lượt đọc|lượt truy cập|đã xem|đã đọc|xem|số lần xem|số lần đọc|lần xem"
        "|đọc|lần đọc|số người xem|số người đọc|lượt người xem|views|view|hits|reads|dibaca|"
        "dilihat|vues|reading times|read times|times read|page views|post views|article views|total views"
        "|jumlah pembaca|jumlah dilihat"
        "|nombre de vues|nombre de lectures|số lượt truy cập"
        "|浏览次数|瀏覽人次|瀏覽次數|浏览|浏览量|瀏覽|瀏覽數|閱讀|閱讀數|閱讀次數|點擊|點擊數|點擊率"
        "|點閱|點閱數"
        "|點閱率|人氣|觀看次數|觀看數|點閱次數|點擊次數|浏览人次|阅读人次|访问人次|访问数|点击率|阅读次數"
        "|阅读|阅读次数|阅读数|阅读量|点击|点击数|点击次数|点击量|访问量|访问次数|浏览数|查看|查看次数|人气"
        "|被浏览|已浏览|已阅读|阅读人数|浏览人数|浏览数量|浏览热度|访问次數|瀏覽人數|瀏覽量|點閱人次|觀看人次|被閱覽數|累計瀏覽"
        "|lượt thích",
        label_values.is_number,
    ),
    Label(
        "comment-count",
        Role.COMMENT,
        "bình luận|số bình luận|phản hồi|ý kiến|comments|commentaires|komentar|评论|评论数|跟帖|評論|評論數|留言"
        "|留言數"
        "|回應|回應數|回复|回復",
        label_values.is_number,
    ),
    Label(
        "poster-label",
        Role.BYLINE,
        "đăng bởi|được đăng bởi|người đăng|người đăng tin|người đăng bài|người đăng bài viết"
        "|người viết bài|người gửi|người nhập|nhập tin|posted by|post by|published by"
        "|đăng tải bởi|được gửi bởi|gửi bởi|được tạo bởi|uploaded by|submitted by"
        "|mis en ligne par|envoyé par"
        "|diupload oleh|dikirim oleh|diterbitkan oleh"
        "|diposting oleh|diunggah oleh|dipublikasikan oleh|publié par|publisher|đăng bài|发布者|发布人|上传者"
        "|發布者|發佈者|發布人"
        "|录入|录入人|录入者|上传|发布|信息发布|报送单位|报送|上报单位|信息上传|发布单位|發布單位|發佈單位"
        "|发布机构|供稿单位|刊登單位|公告單位|資料提供單位|業務單位|信息发布人|信息提供者|发布部门|供稿部门|发布科室|上稿"
        "|上稿人|上稿單位|发稿人|发稿单位|投稿单位|张贴人|編寫單位",
        label_values.are_names,
    ),
    Label(
        "author-label",
        Role.BYLINE,
        "tác giả|tác giả bài viết|bài viết|bài|bài và ảnh|bài, ảnh|bài ảnh|bài - ảnh|bài & ảnh|tin, bài|tin, ảnh"
        "|tin - ảnh|tin – ảnh|tin & ảnh|tin - bài|bài – ảnh|tin - bài - ảnh|tin, clip|tin, video|tin, ảnh, clip"
        "|bài, clip|bài, video|bài, ảnh, video|bài và hình|bài, hình|tin, hình|nội dung và hình ảnh"
        "|tin bài|tin và ảnh|tin|tin, bài, ảnh|người viết|viết bởi|thực hiện|tổng hợp|nhóm tác giả|pv|phóng viên|ctv"
        "|author|by|written by|reported by|text by|report by|article by|contributed by|compiled by|byline|writer"
        "|reporter|reporting by|story by|words by|auteur|article rédigé par|rédigé par"
        "|écrit par|texte|texte par|reportage de|rédaction|article de|signé|par|oleh"
        "|ditulis oleh|dilaporkan oleh|laporan oleh|disusun oleh|nama penulis|penulis berita|penulis"
        "|pewarta|redaktur & reporter|reporter & editor|penulis & editor"
        "|jurnalis|kontributor|wartawan|laporan|liputan|作者|记者|記者|文|撰文|通讯员|通訊員|報道|報導|报道"
        "|采写|採寫|采访|採訪|採訪報導|撰稿|撰稿人|供稿|供稿人|信息员|投稿人|投稿|拟稿|作者姓名|本文作者|采访人员"
        "|文字|文字记者|文稿|撰写|整理|综合|文/图|文、图|文、圖"
        "|图/文|图文|文圖|圖文|文／圖|圖／文"
        "|特約記者|特约记者|本报记者|本報記者|实习记者|實習記者|见习记者|首席记者|记者/通讯员|特派記者|责任记者"
        "|主笔|主筆",
        label_values.are_names,
    ),
    Label(
        "translator-label",
        Role.BYLINE,
        "biên dịch|người dịch|dịch|lược dịch|translated by|translator|traduction|翻译|翻譯|編譯|编译|译者|譯者",
        label_values.are_people,
    ),
    Label(  # who answers for a text: nowhere its writer
        "editor-in-charge",
        Role.CONTACT,
        "biên tập|biên tập viên|btv|redaktur|penyunting bahasa|editor|edited by|editing by|penyunting|统筹|統籌|策划"
        "|策劃|编辑|責任編輯|編輯|责编|责任编辑|校对|审核|責編|核稿|核稿編輯|編審|编审|审稿|終審|终审|校對|二审|三审"
        "|初审|复审|一审"
        "|一校|二校|三校|审核人|审签|监制|監製|总监制|值班编辑|图片编辑|圖片編輯|视频编辑|版面编辑|网络编辑"
        "|網路編輯|新媒体编辑"
        "|实习编辑|见习编辑|编辑/责任|排版|美编|美編|值班主任|值班编委|签发|簽發|值班总编|值班主编|值班副总编"
        "|责任校对|执行主编|初审编辑|终审编辑|复审编辑|审核编辑|二审编辑|三审编辑|一审编辑|值班编审|责任编审|编辑审核|审读|审发"
        "|本期编辑|本文编辑|本版编辑|本版主编|版式|组版|版面|视觉编辑|运维编辑|文字编辑|主编|副主编|总编审|签审|审稿人|责编/版式"
        "|编校|审校|编发|审定|编审人|责任审校|内容审核|信息审核|审核员|審核|责任主编|責任主編",
        label_values.are_people,
    ),
    Label(
        "photographer-label",
        Role.BYLINE,
        "ảnh|nguồn ảnh|nguồn clip|nguồn video|nguồn phim|nguồn hình|clip và ảnh|ảnh và clip|ảnh - clip"
        "|quay phim|ghi hình|dựng phim|đạo diễn|trình bày|camera"
        "|hình|hình ảnh|đồ họa|thiết kế|clip|video|ảnh, clip|ảnh, video|ảnh minh họa|photo|photos|photo by"
        "|photographer|pictures|photographs|foto|photographe|photographie|fotografer|illustration|graphics|graphic"
        "|infografis|图|摄影|摄|圖|攝影|攝|图片|圖片|攝影記者|摄影记者|攝影報導|視頻|视频|影片|影音|制图|製圖|绘图"
        "|繪圖|拍摄|拍攝|剪辑|剪輯|航拍"
        "|海报|后期|視覺|视觉",
        label_values.are_names,
    ),
    Label(
        "tools-label",
        Role.NAVIGATION,
        "cỡ chữ|cỡ chữ to|xem cỡ chữ|xem với cỡ chữ|kích cỡ chữ|kích thước chữ"
        "|tương phản|độ tương phản|giãn dòng|khoảng cách dòng|màu nền|contrast|line height|line spacing|contraste"
        "|interligne|kontras|jarak baris|对比度|行距|對比度|行高"
        "|font size|text size|ukuran huruf|ukuran font|taille du texte|chia sẻ|share"
        "|bagikan|partager|字体|字号|分享|分享到|打印|字體|字級|字型|字體大小|字型大小|字號|字体大小|文字大小"
        "|列印|分享至",
        label_values.are_tools,
    ),
    Label(
        "source-label",
        Role.SOURCE,
        "gốc|bài gốc|tin gốc|bản gốc|theo bài gốc|nguồn tin gốc|original source|originally published by"
        "|originally published in|first published in|first published by|source originale|article original"
        "|paru dans|publié dans|sumber asli|artikel asli|berita asli|dikutip dari|dilansir dari|原文|原载|原載|首发"
        "|首發|nguồn|nguồn tin|nguồn bài|nguồn bài viết|theo|dẫn nguồn|trích nguồn|nguồn trích dẫn|source|"
        "sources|via|sumber|sumber berita|来源|稿件来源|本文来源|内容来源|信源|图文来源|作品来源|本文转自"
        "|本文转载自|本文出处|文章出处|來源|資料來源|新聞來源|来源于|信息来源|文章来源|转自"
        "|消息来源|新闻来源|稿源|出处|出處|文章來源|訊息來源|資訊來源|轉自|轉載自|转载自|转载|原文来源|来源媒体"
        "|信息来自|来自|來自|信息提供|稿件提供|稿件來源|來源於",
        _outlet,
    ),
)
BY_WORDS = {fold(squeeze(words)): label for label in reversed(LABELS) for words in label.words.split("|")}
# What stands before the name of an outlet from which a text was taken: parts of a pattern.
TAKEN_FROM = "Theo|Nguồn|Source|Sumber|Dẫn theo"
# What stands between two pieces of one line and belongs to neither.
SEPARATORS = " \t\u00a0\u3000|‖｜│┃•·-–—/;,，、"
BRACKETS = "()[]（）【】"

_WORD = re.compile(r"[^\W\d_]+")
# "(LHO) Thứ hai - 23/08/2021": whose the page is, in letters. "Gửi lúc 21:15": what leads only to a day.
_CODE = re.compile(r"^\([A-ZĐ]{2,6}\)\s+|^(?:Gửi|Viết) (?=lúc|ngày|vào)")
RELATIVE_LIMIT = 60  # code points
STAMP_LIMIT = 120  # code points: the longest form, two dates with their labels, has some 90


@dataclass(frozen=True, slots=True)
class Stamp:
    """A stretch of text that prints a date and nothing else. date: the last found in it. updated: of the update."""

    date: dates.Found
    updated: bool


@lru_cache(maxsize=64)  # several rules ask it of one line
def stamp(text: str, language: str = "vi") -> Stamp | None:
    """What a date line says, or None where `text` is none (or gives a time without a day)."""
    if len(text) > STAMP_LIMIT or not any(map(str.isdigit, text)):
        return None
    if _begins_otherwise(text) or _NO_DATE.search(text) or GLUED_COUNT.search(text):
        return None
    found = [one for one in dates.dated(text, language) if one.date is not None]
    if not found or found[0].date is None or found[0].date.interval:
        return None
    rest = "".join(
        text[a:b] for a, b in zip([0, *(f.end for f in found)], [*(f.start for f in found), len(text)], strict=True)
    )
    words = _WORD.findall(_CODE.sub("", rest))
    if any(fold(word) not in date_labels.STAMP_WORDS for word in words) or len(re.findall(r"\d+", rest)) > 3:
        return None
    updated = date_labels.may_update(rest) and bool(date_labels.UPDATE.search(rest))
    return Stamp(found[0], updated) if updated or len(found) == 1 else None  # two days without a word are a period


# How often a story was read, right behind its day and hour.
GLUED_COUNT = re.compile(r"\d[/.-]\d{4}[ ,|-]{1,3}\d{1,2}:[0-5]\d(?P<count>\d{1,7})\Z")
# Letters in sizes to choose from; an eye, a balloon or a heart, and how often; a count after a gap: "A- A A+", "👁 512".
_NO_DATE = re.compile(
    r"(?<!\w)[Aa]{1,2}[+-](?!\w)|[👁👀🔥👍❤♥💬]\ufe0f?\s?\d|\w\s{3,}(?!(?:19|20)\d\d\Z)\d{1,7}\Z"
    r"|(?:\d[:h]\d\d|\u65e5|[\u671f\u5468\u9031].)\s+(?!(?:19|20)\d\d\Z)\d{1,7}\Z"
)


# Words that stand in a date, or lead to it, besides those of calendars.
DATE_WORDS = (
    date_labels.STAMP_WORDS
    | {
        fold(word)
        for names in (
            *calendars.MONTHS,
            *calendars.MONTHS_VI,
            "tháng quý quarter uarter mùng mồng hôm tgl đến tới từ hết",
        )
        for word in names.split()
    }
    | vocabulary.words(
        "gửi viết rạng sáng trưa chiều tối đêm sớm muộn "
        "until hingga sampai nay qua trước sau tues wednes thurs satur jum iii"
    )
)
SHORT_WORD = 2  # letters: an ordinal's, a unit's of time, a numeral's


def _begins_otherwise(text: str) -> bool:
    """Whether the first word of a text has no place in a date line: nearly every headline with a number ends here."""
    word = _WORD.search(text)
    if word is None or word.end() - word.start() <= SHORT_WORD or text.startswith("("):
        return False
    return word[0] < "\u2e80" and fold(word[0]) not in DATE_WORDS


def is_place_and_day(text: str) -> bool:
    """Whether a line is a place and a day with its month in letters ("Port Lamarre, 22 October 2021")."""
    if len(text) > PLACED_LIMIT or not text[-1].isalnum() or (":" not in text and not text[-1].isdigit()):
        return False
    return _PLACE_AND_DAY.fullmatch(text) is not None


PLACED_LIMIT = 80  # code points
_PLACE_AND_DAY = re.compile(
    r"[A-ZÀ-Ý][\w'’.-]+(?: (?:[A-ZÀ-Ý][\w'’.-]+|d[eu]|la|le|sur|upon|of)){0,4}(?:, [A-ZÀ-Ý][\w.]+)?"
    rf"(?:,| ?:| -) (?:le )?(?:{calendars.WEEKDAYS},? (?:le )?)?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th|er)? {calendars.MONTH_PATTERN},?|{calendars.MONTH_PATTERN} \d{{1,2}},) (?:19|20)\d\d"
    r"(?:,? ?[-–|]? ?(?:at |à |pukul )?\d{1,2}[:.h]\d{2}(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,4})?)?"
)


def at_end(before: str) -> tuple[int, Label] | None:
    """The longest label that `before` ends with, and where it begins."""
    starts = [match.start() for match in _WORD_BEGINS.finditer(before)][-LABEL_WORDS - 2 :]
    if han := _HAN_LABEL.search(before):  # "22:33阅读:30来源:国知局", "来源:教育局作者:乐当"
        starts += [at for at in range(han.start(), len(before.rstrip()) - 1) if at not in starts]
    for start in starts:
        if label := BY_WORDS.get(fold(squeeze(before[start:]))):
            return start, label
    return None


_WORD_BEGINS = re.compile(r"(?:(?<=[\s|•·(（【】\[–—-])|^)[^\s|•·(（【\[–—]")
_HAN_LABEL = re.compile(r"[\u3400-\u9fff]{2,8}\s?\Z")  # Chinese sets no space before a label


def told_until(before: str) -> int:
    """Where what stands before a day ends, the label of the day aside ("Hendra Gunawan – Diupdate 16 Mei 2023")."""
    label = at_end(before.rstrip(" :：")) if before.strip() else None
    is_day = label and label[1].role is Role.PUBLISHED and not _GIVEN_NAME.search(before)
    return label[0] if label and is_day else len(before)


_GIVEN_NAME = re.compile(r"[^\W\d_] Đăng\s*\Z")  # "Hải Đăng 2024-05-11": with a capital it posts nothing


def value(piece: Piece, text: str) -> str:
    """What stands after the label of a piece, without separators at its ends, nor the stop before the next piece."""
    told = text[piece.value : piece.end].strip(SEPARATORS + BRACKETS)
    if piece.end < len(text) and piece.role is Role.BYLINE and _STOPPED.search(told):
        return told[:-1]
    return told


_STOPPED = re.compile(r"^[^.]*[a-zà-ỹđ]{2}\.\Z")  # "Tin: Thu Hiền. Ảnh: …"; a stop within shortens a name


def is_appointment(line: Line) -> bool:
    """ "Thời gian: 8h00 ngày 20/11/2021": when something that the text announces will be, not when it was published."""
    return _before_colon(line) in _APPOINTMENTS


def is_venue(line: Line) -> bool:
    """ "Địa điểm: Nhà văn hóa thôn": where something will be."""
    return _before_colon(line) in _VENUES


def _before_colon(line: Line) -> str:
    head, colon, _ = line.shown.partition(":")
    return key(head) if colon else ""


_APPOINTMENTS = vocabulary.table("thời gian | thời gian tổ chức | time | when | waktu | quand")
_VENUES = vocabulary.table("địa điểm | địa điểm tổ chức | nơi tổ chức | place | venue | where | tempat | lieu | où")


def lead(text: str, day: int) -> int:
    """Where the words begin that lead from a name to the day after it ("… vào lúc 22/9/20"); the day itself if none."""
    floor = max(0, day - LEAD_LIMIT)
    found = _LEAD.search(text[floor:day])
    return floor + found.start() if found else day


LEAD_LIMIT = 24  # code points in which it is looked for
_LEAD = re.compile(  # "Hải Đăng 12/3/2021" is a name and a day
    r"(?:(?<=\s)(?:đăng|gửi|viết|posted|published)\s|(?:\A|(?<=[-–—|•·,]\s))(?:Đăng|Gửi|Posted|Published)\s"
    r"|(?<=\s)(?=[a-zà-ỹđ]))"
    r"(?:(?:vào|lúc|ngày|hồi|on|at|pada|le|tanggal)\s){0,2}\Z"
)


def begins_with_label(text: str) -> bool:
    """Whether a line begins with one of the labels of this table and a colon."""
    head, colon, _ = text[:RELATIVE_LIMIT].replace("：", ":").partition(":")
    return bool(colon) and len(head.split()) <= LABEL_WORDS and fold(squeeze(head)) in BY_WORDS


def without_value(text: str) -> Role | None:
    """The role of a line that is a label whose value the capture has lost ("Publié", "Posted by"); else None."""
    words = fold(squeeze(text[:RELATIVE_LIMIT])).strip(" :：|,")
    label = BY_WORDS.get(words) if len(words) > 1 else None
    return label.role if label and label.role in (Role.PUBLISHED, Role.BYLINE) and words not in _NO_LABELS else None


# Words that stand alone for other reasons.
_NO_LABELS = vocabulary.table(
    "tin | bài | ảnh | hình | hình ảnh | video | clip | photo | photos | foto | thứ | reportage | nội dung"
)


def is_of_dates(text: str) -> bool:
    """Whether all words of a line are such as stand in dates ("Hôm nay", "Thứ Hai")."""
    return all(fold(word) in date_labels.CALENDAR_WORDS or fold(word) in _OF_DAYS for word in _WORD.findall(text))


_OF_DAYS = vocabulary.words("hôm nay today hari ini aujourd hui qua")


def is_relative(text: str) -> bool:
    """Whether a line says how long ago, and nothing else ("3 giờ trước", "Last updated 2 hours ago"): no date."""
    if len(text) > RELATIVE_LIMIT or not dates.may_be_relative(text):
        return False
    found = dates.find(text, "vi")
    if len(found) != 1 or found[0].date is not None:
        return False
    rest = text[: found[0].start] + text[found[0].end :]
    return all(fold(word) in date_labels.CALENDAR_WORDS for word in _WORD.findall(rest))
