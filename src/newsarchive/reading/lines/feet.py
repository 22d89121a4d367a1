"""The foot of a page, line by line: steps through a list, polls, links to other sites, who made the site's software.

Asked only under a text, and of short lines.
"""

from __future__ import annotations

import re

from newsarchive.nouns.lazy import once
from newsarchive.nouns.text import fold
from newsarchive.reading.lines import ballots, menus, subscriptions
from newsarchive.reading.lines.line import Line
from newsarchive.reading.words import furniture, vocabulary
from newsarchive.reading.words.patterns import compiled

LONGEST = 120  # code points of a line that is asked
STEPS = 2  # numbers in a row of steps through a list
OPTION_WORDS = 12  # of an answer of a poll
QUESTION_WORDS = 25  # of what a poll asks
STARS = 3  # in a row rate something; a story of hotels and cooks has them within its sentences
DIGITS = 4  # of a page's number
MENU_LONGEST = 40  # words of a line that are looked at
MENU_SHARE = 0.75  # of a line's words that are entries of menus

_STEP_WORDS = vocabulary.words(
    """
    trang page pages halaman tren cua of sur dari tiep sau cuoi dau truoc next last first previous prev suivant suivante
    release releases story stories
    precedent dernier premier tin cu moi hon older newer post article articles
    entri artikel berita berikutnya selanjutnya sebelumnya 上一页 下一页 末页 首页 尾页 posts messages bai viet
    """
)
# "« Chủ đề trước | Chủ đề kế »"
_THREADS = compiled(
    r"(?:«|<<|‹) ?[^«»]{0,20}(?:de tai|chu de|thread|topic|discussion|sujet|topik|主题)[^«»]{0,60}(?:»|>>|›)"
)
# "Đăng ký: Đăng Nhận xét (Atom)", "Subscribe to: Post Comments (Atom)"
_FEED = re.compile(r"[^\W\d_][^:()]{3,30} ?: [^():]{3,40}\((?:Atom|RSS)\)")
_SAYS = re.compile(r"[^\W\d][^:.]{1,40} (?:says|said|nói|viết|đã viết|a dit|dit|berkata)\s?(?:[:：]|\.{3}|…)")
_LINKS = compiled(
    r"lien ket (?:web|website|huu ich|huu nghi|ngoai|nhanh|khac|site|trang)(?: \w+){0,2}"
    r"|chon (?:website|lien ket|trang lien ket|web)(?: \w+){0,3}|websites? (?:lien ket|cac|don vi|khac)(?: \w+){0,3}"
    r"|(?:read|view) this (?:release|page|article|story) in"
    r"|web ?links?|(?:important|other|external|related|useful) (?:links|websites|sites)|liens (?:externes|utiles|amis)"
    r"|(?:tautan|link|situs) (?:terkait|luar|penting|lainnya)|友情链接|友情連結|网站链接|相关网站"
)
# Shops for programs.
_SHOPS = vocabulary.table(
    "google play | app store | ch play | appgallery | app gallery | appstore | play store | ios | android"
)


# "Halaman 1/2", "Page 2 of 3": which part of a text that is shown on several pages.
_STEP = re.compile(
    r"(?:halaman|page|trang|hal\.?) ?\d{1,2} ?(?:/|of|dari|sur|tren) ?\d{1,2}"
    r"|第? ?\d{1,2} ?页 ?[/／,，]? ?共 ?\d{1,2} ?页"
)


# "3上一篇  下一篇4": the digits are arrows of a font of signs.
_NEIGHBOURS = re.compile(r"\d?\s?上一[篇页頁版期条條则則张張]\s?\d?[\s|/·]+\d?\s?下一[篇页頁版期条條则則张張]\s?\d?")

# "Trước / Sau", "Previous | Next": a step back and a step on.
_BEFORE_AND_AFTER = re.compile(
    r"(?:«|<<?|‹|←)? ?(?:(?:tin|bai|trang|muc) )?(?:truoc|previous|prev|precedente?|sebelumnya|上一[页頁篇]) ?[|/·•-] ?"
    r"(?:(?:tin|bai|trang|muc) )?(?:sau|tiep(?: theo)?|ke|next|suivante?|selanjutnya|berikutnya|下一[页頁篇])"
    r" ?(?:»|>>?|›|→)?"
)
STEP_LONGEST = 40  # code points of such a line


def is_steps(line: Line) -> bool:
    """Whether a line leads to the other pages of a list ("Trang 1 trên 4   1 2 3 > Cuối »", "« 1 2 3 »")."""
    text = _LINK_NUMBERS.sub("", line.shown) if "[" in line.shown[:LONGEST] else line.shown
    if not text or len(text) > LONGEST:
        return False
    if not (text[0] in "«<‹" or any(map(str.isdigit, text))):
        return len(text) <= STEP_LONGEST and _BEFORE_AND_AFTER.fullmatch(line.key) is not None
    if text[0] in "«<‹" and _THREADS.fullmatch(line.folded.strip()):
        return True
    if _STEP.fullmatch(line.key) or _NEIGHBOURS.fullmatch(text):
        return True
    numbers, others = 0, 0
    for token in text.split():
        word = token.strip("[]():.,")
        if word.isdecimal() and len(word) <= DIGITS:
            numbers += 1
        elif not any(map(str.isalnum, token)) or fold(word) in _STEP_WORDS:
            others += 1
        else:
            return False
    return others > 0 and (numbers >= STEPS or (text[0] in "«<‹" and text[-1] in "»>›"))


_LINK_NUMBERS = re.compile(r"\[\d{1,4}\](?=[^\W\d]|[«‹<])")  # which text browsers print before a link


@once
def is_option(line: Line) -> bool:
    """Whether a line is an answer of a poll: a box to tick and a few words."""
    return line.shown[:1] in _BOXES and line.words <= OPTION_WORDS and bool(ballots.TICK.match(line.shown))


_BOXES = frozenset("([○◯☐□")  # with which a box to tick begins


def is_feed(line: Line) -> bool:
    """Whether a line offers a feed of the comments."""
    return line.shown.endswith(")") and len(line.shown) <= LONGEST and bool(_FEED.fullmatch(line.shown))


def is_shop(line: Line) -> bool:
    """Whether a line is the name of a shop for programs."""
    return line.key in _SHOPS


@once
def names_links(line: Line) -> bool:
    """Whether a line stands over links to other sites ("Liên kết website", "Important Links")."""
    return len(line.shown) <= LONGEST and bool(_LINKS.fullmatch(_head(line)))


@once
def _head(line: Line) -> str:
    """What stands before the first colon, as it is compared."""
    return line.key.partition(":")[0].partition("：")[0].rstrip()


def is_comments_head(line: Line) -> bool:
    """Whether a line says who wrote the comment under it ("Lan nói...", "Ann says:")."""
    return line.shown[-1] in ":：.…" and len(line.shown) <= LONGEST and bool(_SAYS.fullmatch(line.shown))


@once
def names_tools(line: Line) -> bool:
    """Whether a line is the name of a box of tools, whatever it is by itself."""
    head = _head(line)
    return head in furniture.TOOL_BOXES or head in _SERVICES


# What a portal offers its citizens, and what it posts each day.
_SERVICES = vocabulary.table(
    """
    thủ tục hành chính | thủ tục hành chính nổi bật | dịch vụ công | dịch vụ công nổi bật | lịch tiếp công dân
    | lịch công tác tuần | tỷ giá hối đoái | giá nông sản hôm nay | giá vàng hôm nay | lịch phát sóng
    """
)


def names_statistics(line: Line) -> bool:
    """Whether a line may stand over counters."""
    return line.key in furniture.STATISTICS


@once
def is_tool(line: Line) -> bool:
    """Whether a short line is a tool that stands at the foot, whatever was above it."""
    if len(line.shown) > LONGEST:
        return False
    return (
        is_steps(line)
        or is_feed(line)
        or is_option(line)
        or is_shop(line)
        or rates(line)
        or leads_back(line)
        or _loads(line)
        or _is_paper_page(line)
        or subscriptions.offers_letter(line)
        or _begins_menu(line)
    )


def leads_back(line: Line) -> bool:
    """Whether a line leads back to where the page was reached from, or shares it."""
    begins = line.key.partition(" ")[0] in _FIRST_OF_BACK
    if not begins and (line.key.isascii() or ("返回" not in line.key and "报纸" not in line.key)):  # nearly every line
        return False
    if _BACK.fullmatch(line.key.replace("’", "'")):
        return True
    back, _, section = line.key.partition(" lai ")
    return back in ("tro", "quay") and section in furniture.NAVIGATION_LIKELY  # "Trở lại Thời sự"


# The words with which such lines begin, in languages that part words.
_FIRST_OF_BACK = vocabulary.words(
    """
    chia gui luu dich ve tro quay len keo cuon di remonter haut back scroll return go kembali bagikan simpan share save
    email e-mail translate partager enregistrer traduire retour
    """
)
_BACK = compiled(
    r"(?:chia se|gui|luu|dich) trang nay|(?:ve|tro ve|quay (?:lai|ve)|len) (?:trang chu|dau trang|danh sach|chuyen muc)"
    r"(?: \w+){0,3}"
    r"|(?:ve|tro ve|tro lai|quay ve|quay lai) (?:muc|chuyen muc|danh muc|trang(?! trai\b)) \w+(?: \w+){0,4}"
    r"|(?:tro |keo |cuon |di )?len (?:tren|dau(?: trang)?)(?: cung)?|remonter(?: en haut)?|haut de (?:la )?page"
    r"|(?:back|scroll|return) to (?:the )?top(?: of (?:the )?page)?|kembali ke (?:atas|halaman \w+(?: \w+)?)"
    r"|(?:back|return) to (?:the )?\w+ (?:page|section|homepage)|retour (?:a la rubrique|au sommaire)(?: \w+)?"
    r"|bagikan (?:berita|artikel|tulisan) ini"
    r"|.{0,16}(?:近期|往期|历史)报纸(?:查看|检索|阅读)?"
    r"|(?:share|save|e-?mail|translate) this page"
    r"|(?:back|return|go back) to (?:the )?(?:home ?page|top|news|releases|list)"
    r"|(?:partager|enregistrer|traduire) cette page"
    r"|retour (?:a l'accueil|a la liste|en haut(?: de page)?|aux actualites)"
    r"|(?:bagikan|simpan) halaman ini|kembali ke (?:beranda|atas|daftar(?: \w+)?)|返回(?:首页|顶部|列表|上页)"
)


def _loads(line: Line) -> bool:
    """Whether a line loads a document ("Tải về: Danh sách.docx", "Download: Form A.pdf (120 KB)")."""
    return "." in line.shown and _FILE.search(line.key) is not None and _LOADS.match(line.key) is not None


_FILE = re.compile(r"\.(?:docx?|pdf|xlsx?|pptx?|odt|zip|rar)(?: ?\(?\d{1,5}(?:[.,]\d+)? ?[kmgo]?[bo]?)?$")
_LOADS = compiled(
    r"(?:tai (?:ve|xuong|file|tep|tai lieu|van ban)|(?:cac )?(?:tep|file|van ban|tai lieu)(?: tin)? (?:dinh kem|tai ve)"
    r"|dinh kem"
    r"|download|attachments?|attached|telecharger|piece jointe|pieces jointes|document joint|unduh|lampiran|berkas"
    r"|附件|下载|下載)\b"
)


def _is_paper_page(line: Line) -> bool:
    """Whether a line names the page of a printed paper ("【第 B2 版：县区新闻】")."""
    return line.shown[0] in "【[第" and bool(_PAPER_PAGE.fullmatch(line.shown))


_PAPER_PAGE = re.compile(r"[【\[]?第 ?[A-Z]?\d{1,3} ?版 ?(?:[:：] ?[\u3400-\u9fff·]{1,10})?[】\]]?")


def rates(line: Line) -> bool:
    """Whether a line lets the reader rate the page with stars, or asks him to be the first who does."""
    if not _STARS.isdisjoint(line.shown) and sum(map(line.shown.count, _STARS)) >= STARS:
        return True
    return line.key.partition(" ")[0] in _FIRST_OF_ALL and _FIRST_TO.fullmatch(line.key) is not None


_FIRST_OF_ALL = vocabulary.words("trở hãy là bạn người be soyez jadilah jadi")
_FIRST_TO = compiled(
    r"(?:hay |tro thanh |la |ban (?:hay )?la ){0,3}nguoi dau tien (?:tang sao|danh gia|binh chon|cham diem|thich"
    r"|yeu thich|chia se|bay to)(?: .{1,50})?"
    r"|be the first to (?:rate|like|share|react|vote|recommend)(?: .{1,50})?"
    r"|soyez le premier a (?:noter|aimer|partager|voter|evaluer)(?: .{1,50})?"
    r"|jadi(?:lah)? (?:yang|orang) pertama (?:yang )?(?:memberi|menilai|menyukai|membagikan)(?: .{1,50})?"
)
_STARS = frozenset("★☆⭐✩✭✮")


def _begins_menu(line: Line) -> bool:
    """Whether a line has the site's home and other entries of a menu, and little besides."""
    if not line.key.startswith(_HOME) or furniture.HOME.isdisjoint(line.openings):
        return False
    words = line.key.split()[:MENU_LONGEST]
    return menus.cover(words, _ENTRIES)[0] >= MENU_SHARE * len(words)


_ENTRIES = furniture.NAVIGATION_SURE | furniture.NAVIGATION_LIKELY
_HOME = tuple(furniture.HOME)  # what a line begins with is its key's beginning, too


def is_signs(line: Line) -> bool:
    """A line of signs, of a page's code, or the word between signs with which a release ends: "###", "- ENDS -".

    How warm it is says as little, and so do the buttons over a picture that whoever wrote the text has left there.
    """
    shown = line.shown
    if len(shown) <= BUTTONS_LIMIT and (_WARM.fullmatch(shown) or EDITORS_BUTTONS.fullmatch(shown)):
        return True
    if shown.endswith(">") and _CODE.fullmatch(shown):
        return True
    return not any(map(str.isalnum, shown)) or bool(_END_MARK.fullmatch(shown)) or is_jumble(shown)


def may_jumble(text: str) -> bool:
    """Whether a line may be a jumble: it has a sign that nobody types between words."""
    return text.isascii() and not _RARE.isdisjoint(text)


def is_jumble(text: str) -> bool:
    """Letters, figures and signs by ones and twos, as forums strew them about against copying: "3 r* v2 c/ M4 N1"."""
    runs = _RUNS.findall(text) if may_jumble(text) else []
    if len(runs) < JUMBLED or max(map(len, runs)) > JUMBLED_LONGEST:
        return False
    signs = {char for char in text if not char.isalnum() and not char.isspace()}
    return len(signs) >= JUMBLED_SIGNS and not text.islower() and not text.isupper()


JUMBLED, JUMBLED_LONGEST, JUMBLED_SIGNS = 5, 2, 4
RARE = "^~`{}\\|#$@&*<>_![];?"  # signs that nobody types between words
_RARE = frozenset(RARE)
_RUNS = re.compile(r"[^\W_]+")
BUTTONS_LIMIT = 40  # code points
_WARM = re.compile(r"-?\d{1,2}[.,]\d\s?°?\s?[CF]|-?\d{1,2}\s?[°º]\s?[CF]?")
# "leftcenterrightdel": how a picture stands in the text.
EDITORS_BUTTONS = re.compile(r"(?:left|cent(?:er|re)|right|full|none|resize|justify|caption){2,7}del")
# Tags alone, or a picture between two: what is left of a page's code.
_CODE = re.compile(r"(?:(?:\d{1,2}[.)]|[•*-])\s*)?(?:</?[a-z][^<>]{0,300}>\s*)+|<image>[^<>]{0,600}</image>")

_END_MARK = re.compile(
    r"[-–—*#]{1,5}\s?(?:ENDS?|Ends?|30|FIN|HẾT|TAMAT|SELESAI)\s?[-–—*#]{1,5}"
    r"|(?:THE )?END|[（【]?全文完[）】]?|[（【]完[）】]"
)
