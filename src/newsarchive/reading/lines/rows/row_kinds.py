"""What one part of a row is by itself: an hour, how often a story was read, how many answered it, a tool.

A row above or below a text parts such things by strokes, dashes or wide
spaces. The table says what a part is that no name and no label explains.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from newsarchive.nouns.ledger import Role
from newsarchive.nouns.text import fold
from newsarchive.reading.facts import dates
from newsarchive.reading.language import begins_wide
from newsarchive.reading.lines import counters, menus
from newsarchive.reading.lines.line import key
from newsarchive.reading.lines.rows import labels
from newsarchive.reading.words import furniture, vocabulary

PART_LIMIT = 120  # code points of one part

_HOUR = re.compile(
    r"\W*(?:(?:vào )?(?:lúc|hồi)\s|at\s|à\s|pukul\s|jam\s|di\s)?\d{1,2}\s?[:hg]\s?\d{2}(?:[:h]\d{2})?"
    r"(?:\s?(?:[AaPp]\.?[Mm]\.?|SA|CH|sáng|trưa|chiều|tối|đêm))?(?:\s?\(?(?:(?:GMT|UTC)\W?\d+|WI[BT]A?))?\W*"
)
_ZONE = re.compile(r"\W*(?:(?:GMT|UTC)\s?(?:[+-]\s?\d{1,2}(?::\d{2})?)?|WI[BT]|WITA|ICT)\W*")
_POST = re.compile(r"\W*(?:(?:Gửi|Bài(?: viết| số)?|Trả lời|Post|Reply|Message|Balasan)\s?)?#\s?\d{1,6}\W*", re.I)
# Thousands as they are counted in Indonesian ("1.2rb views"), and how often, with the number behind it.
_READ = re.compile(
    r"\d{1,3}(?:[.,]\d)? ?(?:rb|jt|ribu|nghìn|triệu|k|m)"
    r" (?:xem|đọc|lượt|vues|reads|views?|dibaca|pembaca|kali|lượt xem|lượt đọc)"
    r"|\d[\d.,]{0,8} (?:lần|lượt|kali|fois|x) (?:đọc|xem|tải|truy cập|nghe|dibaca|dilihat|lue?|vue?)"
    r"|(?:viewed|read|lue?|vue?|consultée?) \d[\d., ]{0,9} ?(?:times|fois|x)"
    r"|\d{1,3}(?: \d{3})+ (?:vues|lectures?|views)|(?:vues?|lectures?|lue?) ?:? ?\d{1,3}(?: \d{3})+"
    r"|(?:đã xem|lượt xem|lượt đọc|xem|đọc|views?|hits|dibaca|dilihat|vues?|lectures?|read\s?(?=[:：])"
    r"|(?:浏览|阅读|点击|查看|访问|瀏覽|閱讀|點閱|點擊|觀看)[数量數次]{0,2}|人气|人氣|lượt nghe)\s?[:：]?\s?"
    r"\d[\d.,]{0,11}万?(?: ?(?:lần|lượt|kali|fois|times|rb|k|次|人次|人))?"
    r"|\d[\d.,]{0,8}[km]? (?:lượt )?(?:chia sẻ|thích|shares?|likes?|reactions?|partages?|j['’]aime|suka|dibagikan|tải)"
    r"|\d{1,7}\s?(?:次|人)?(?:转发|点赞|收藏|阅读|浏览|閱讀|瀏覽|點閱)"
    r"|(?:字数|字數|点赞|點讚|赞|讚|喜欢|收藏|转发|轉發|在看)\s?[:：]?\s?\d[\d.,]{0,8}万?"
    r"|(?:很赞哦|很讚哦|顶一下|踩一下|有用|很棒|赞一个|点个赞|为TA点赞)\s?[！!]?\s?[(（]\d{1,7}[)）]"
    r"|\d[\d.,]{0,8} lectures?|[👁👀🔥👍❤♥💬🔁]\ufe0f?\s?\d[\d.,]{0,8}[km]?|\d[\d.,]{0,8}[km]?\s?[👁👀]\ufe0f?",
    re.I,
)
_COUNT = re.compile(r"\d{1,7}")
# The number behind the word, as few sites have it: "评论 0", "Bình luận 3", "Comments (3)".
_ANSWERED = re.compile(
    r"(?:(?:我要)?评论|(?:我要)?評論|留言|跟帖|回复|回應|[参參][与與](?:互动|互動|评论|評論)"
    r"|bình luận|phản hồi|réactions?|tanggapan|comments?|commentaires?|komentar)\s?[(（]?\d{1,6}[)）]?",
    re.I,
)
_STARS = re.compile(r"[★☆⭐\s]{3,}")
_BRACKETED = re.compile(r"(?:【[^【】]{1,8}】\s*)+")  # "【打印】【关闭】"
_FILED = re.compile(
    r"(?:chuyên mục|danh mục|thể loại|trong mục|category|categories|filed under|section|rubrique|catégorie|kategori"
    r"|kanal|rubrik|栏目|分类|频道)\s?[:：]\s?[^:：|•·;\t\d]{2,40}"
    r"|(?:chuyên mục|danh mục|thể loại) [^:：.,]{2,30}",
    re.I,
)
_LENGTH = re.compile(
    r"(?:(?:lecture|read|đọc|baca) )?\d{1,3} ?(?:mins?|minutes?|phút|menit)(?: (?:read|de lecture|đọc|baca))?", re.I
)
# "9 tin liên quan", "12 related stories": how many others tell the same.
_RELATED = re.compile(
    r"\d{1,4} (?:(?:tin|bài)(?: viết)? )?liên quan|\d{1,4} (?:nguồn|báo khác)"
    r"|\d{1,4} related(?: (?:stories|articles|news))?"
    r"|\d{1,4} (?:more|other) (?:stories|sources|articles)|\d{1,4} (?:articles|sources) (?:liés|liées|connexes)"
    r"|\d{1,4} (?:berita|artikel) (?:terkait|lain|lainnya)|\d{1,4}\s?(?:篇|条)相关(?:报道|新闻)?",
    re.I,
)
# "2 giờ", "5 jam", "3h": how long ago, without the word that says so.
_AGO = re.compile(
    r"\d{1,3} ?(?:giây|phút|giờ|ngày|tuần|tháng|năm|h|min|mins|hours?|hrs?|days?|weeks?|months?|jam|menit|hari|minggu"
    r"|bulan|heures?|jours?|semaines?|mois)",
    re.I,
)
_HASHTAGS = re.compile(r"#[^\W\d]\w*(?: [^\W\d]\w*){0,5}")
_COMMENTS_END = " :：↓»›→"  # after the number of comments, and leads to them
_ORIGINALS = frozenset(
    {
        "goc", "tin goc", "bai goc", "xem goc", "link goc", "nguon goc", "xem ban goc", "xem bai goc", "doc bai goc",
        "original", "original article", "article original", "source originale", "sumber asli", "artikel asli",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of part: the rule by which it is known, its role, and what fires it.

    number: whether it never fires without a digit. sign: with which of these it always begins; "" where it need not.
    """

    rule: str
    role: Role
    fires: Callable[[str], object]
    number: bool = False
    sign: str = ""


def is_tool(text: str) -> bool:
    """Whether a part of a row is a tool of the page, or the name of a section."""
    entry = key(text)
    return (
        entry in furniture.NAVIGATION_SURE
        or entry in furniture.NAVIGATION_LIKELY
        or entry in _REPORTS_FAULTS
        or entry in _TOOLS
        or menus.is_tools(text)
        or bool(_SIZED.fullmatch(text.strip()))
        or are_tools(text)
    )


# "Xem với cỡ chữ A- A A+"
_SIZED = re.compile(
    r"(?:(?:xem (?:với )?)?(?:cỡ|khổ|kích cỡ|kích thước) chữ|font size|text size|taille du texte|ukuran huruf|字体"
    r"|字号)(?:\s?[|/]?\s?(?:[Aa]{1,3}|[Tt](?!\w))[+-]{0,2}){0,4}",
    re.I,
)


def are_tools(text: str) -> bool:
    """Whether a few words are the names of tools, one after another ("Chia sẻ Lưu bài")."""
    words = key(text).split() if len(text) <= TOOLS_LIMIT else []
    while words:
        named = next((n for n in range(min(TOOL_WORDS, len(words)), 0, -1) if " ".join(words[:n]) in _TOOLS), 0)
        if not named:
            return False
        words = words[named:]
    return 0 < len(text) <= TOOLS_LIMIT


_TOOLS = vocabulary.table(
    """
    in | in ra | in bài | in bài viết | in tin | in trang | in trang này | bản in | lưu | lưu bài | lưu bài viết
    | lưu tin | chia sẻ | chia sẻ bài viết | gửi | gửi email | gửi mail | gửi bài | gửi bạn bè | thích | theo dõi
    | nghe | in bài này | gửi e-mail | gửi tin | mail | e-mail | save article | salin tautan | 复制链接
    | xem cỡ chữ | đọc bài viết | đọc bài | nghe bài | sao chép | sao chép liên kết | facebook | zalo | twitter | email
    | nghe đọc bài | nghe bài viết | nghe bài báo | nghe tin | nghe podcast | google news | copy | sao chép link
    | listen to article | listen to this article | share this | share this article | share article | print this page
    | print article | send | écouter l'article | écouter cet article | offrir cet article | envoyer par e-mail
    | envoyer par mail | envoyer à un ami | partager l'article | commenter | imprimer l'article | salin link
    | salin url | bagikan artikel | dengarkan artikel | dengar | cetak artikel | 扫一扫 | 手机阅读 | 手机看 | 语音播报
    | 听新闻 | 返回 | 打印文章 | 分享文章 | 字体
    | tăng | giảm | tăng cỡ chữ | giảm cỡ chữ | increase | decrease | augmenter | diminuer | tambah | kurangi
    | bình luận | google | linkedin | pinterest | telegram | whatsapp | messenger | viber | rss | pdf | a | a+ | a-
    | aa | cỡ chữ | ajouter à mes favoris | ajouter aux favoris | offrir l'article | réagir | gift article
    | add to favourites | save for later | read later | simpan artikel | tambah favorit
    | see all updates | show all updates | see updates | view history | see history | see update history
    | xem lịch sử | voir l'historique | voir toutes les mises à jour | lihat riwayat | lihat riwayat perubahan
    | print | save | share | email this | listen | copy link | imprimer | partager | enregistrer | écouter | envoyer
    | cetak | simpan | bagikan | salin | dengarkan | surel | kirim | unduh | agrandir le texte | réduire le texte
    | 打印 | 收藏 | 分享 | 关闭 | 举报 | 字号变大
    | 字号变小 | 放大 | 缩小 | 上一期 | 下一期 | 上一版 | 下一版
    | 纠错 | 评论
    | xem với cỡ chữ | text sizes | lire plus tard | baca nanti | đọc sau | 稍后阅读
    | 列印 | 轉寄 | 複製連結 | 字級 | 字體 | 關閉 | 留言 | 打印本页 | 打印本文 | 关闭窗口 | courriel | e-mail
    """
)
TOOL_WORDS = 4  # of a tool's name
TOOLS_LIMIT = 80  # code points of a row of them
_REPORTS_FAULTS = vocabulary.table(
    """
    báo lỗi | báo lỗi bài viết | báo lỗi nội dung | góp ý | report an error | report error | report a typo
    | suggest a correction | signaler une erreur | lapor kesalahan | laporkan kesalahan | lapor | laporkan | 纠错 | 报错
    """
)
_COMMENT_TOOLS = vocabulary.table(
    """
    để lại bình luận | để lại một bình luận | để lại ý kiến | thêm bình luận | không có bình luận | chưa có bình luận
    | aucun commentaire | aucune réaction | laissez un commentaire | ajouter un commentaire | poster un commentaire
    | tidak ada komentar | belum ada komentar | tambah komentar | comments off | comment | be the first to comment
    | 发表留言 | 暂无评论 | 尚無留言 | 写评论 | 參與評論
    | viết bình luận | gửi bình luận | bình luận ngay | ý kiến bạn đọc | add comment | leave a comment | leave a reply
    | post a comment | no comments | write a comment | laisser un commentaire | commenter | réagir | beri komentar
    | tulis komentar | komentari | tinggalkan komentar | 我要评论 | 发表评论 | 评论 | 网友评论
    | 我要留言 | 發表評論 | 評論 | 留言
    """
)


# The first that fires decides.
KINDS = (
    Kind("time-alone", Role.PUBLISHED, _HOUR.fullmatch, number=True),
    Kind("time-alone", Role.PUBLISHED, _ZONE.fullmatch),
    Kind("relative-date", Role.PUBLISHED, labels.is_relative),
    Kind("comment-count", Role.COMMENT, lambda text: counters.counts_comments(text.strip(_COMMENTS_END))),
    Kind("comment-count", Role.COMMENT, _ANSWERED.fullmatch, number=True),
    Kind("comment-tool", Role.COMMENT, lambda text: key(text) in _COMMENT_TOOLS),
    Kind("related-count", Role.RELATED, _RELATED.fullmatch, number=True),
    Kind("reading-time", Role.NAVIGATION, counters.tells_how_long, number=True),
    Kind("reading-time", Role.NAVIGATION, _LENGTH.fullmatch, number=True),
    Kind("visit-counter", Role.COUNTER, counters.counts),
    Kind("visit-counter", Role.COUNTER, _READ.fullmatch, number=True),
    Kind("post-number", Role.NAVIGATION, _POST.fullmatch, number=True),
    Kind("leads-to-original", Role.NAVIGATION, lambda text: fold(text) in _ORIGINALS),
    Kind("hashtags", Role.RELATED, _HASHTAGS.fullmatch, sign="#"),
    Kind("tag-list", Role.RELATED, lambda text: text[-1] in ":：" and key(text[:-1]) in furniture.TAG_LABELS),
    Kind("tool-beside-date", Role.NAVIGATION, is_tool),
    Kind("tool-beside-date", Role.NAVIGATION, _BRACKETED.fullmatch, sign="【"),
    Kind("tool-beside-date", Role.NAVIGATION, _STARS.fullmatch, sign="★☆⭐"),
    Kind("section-beside-date", Role.NAVIGATION, _FILED.fullmatch),
)
_SIGNS = frozenset("".join(kind.sign for kind in KINDS))
# By the sign with which a part begins, if any kind does, and whether it has a digit.
_ASKED = {
    (sign, number): tuple(
        kind for kind in KINDS if (number or not kind.number) and (not kind.sign or (sign and sign in kind.sign))
    )
    for sign in ("", *_SIGNS)
    for number in (False, True)
}
# Kinds that only a page has which lists other sites' stories.
AGGREGATED = frozenset({"related-count", "leads-to-original"})


def of(part: str) -> Kind | None:
    """What a part of a row is; None where the table has no such kind."""
    if _IN_SIZES.fullmatch(part):
        return _SIZES_KIND
    bare = part.strip(labels.SEPARATORS + labels.BRACKETS) if "】【" not in part else part.strip()
    if not bare or len(bare) > PART_LIMIT:
        return None
    if bare[0].isdigit() and "]" in bare[:4] and (link := _NUMBERED_LINK.match(part)):
        bare = part[link.end() :].strip(labels.SEPARATORS)  # "[11]Print this page": a text browser numbers its links
    first, twice, other = bare.partition(" / ")  # "Lượt đọc / Views: 204": a label in two languages
    return _of(other if twice and fold(first) in labels.BY_WORDS else bare)


@lru_cache(maxsize=64)  # a chain asks it of one part in two ways
def _of(bare: str) -> Kind | None:
    if not _begins_one(bare):
        return None
    sign = bare[0] if bare[0] in _SIGNS else ""
    return next((kind for kind in _ASKED[sign, any(map(str.isdigit, bare))] if kind.fires(bare)), None)


def may_begin(stretch: str) -> bool:
    """Whether a part that `stretch` begins with may be of any kind: of the words of a headline, hardly any may."""
    bare = stretch.strip(labels.SEPARATORS + labels.BRACKETS)
    return not bare or " / " in bare or _begins_one(bare)


def _begins_one(bare: str) -> bool:
    """Whether a part may be of any kind, by the letters with which it begins."""
    if not bare[0].isalpha() or begins_wide(bare):
        return True
    return _may_be_told(bare) or dates.may_be_relative(bare)


def _may_be_told(text: str) -> bool:
    """Whether a text begins with a word of what hours, counts and lengths say, or with two that an entry begins with.

    Many an entry begins with a word that headlines begin with, too, few with the same two.
    """
    letters = _LETTERS.match(text)
    if letters is None:
        return False
    seconds = _SECONDS.get(fold(letters[1]))
    return seconds is not None and ("" in seconds or (letters[2] is not None and fold(letters[2]) in seconds))


_LETTERS = re.compile(r"([^\W\d_]+)(?:[\W\d_]+([^\W\d_]+))?")
# What zones, sizes of letters, sections, hours, counts and lengths begin with: a word, or two.
_TOLD_WORDS = vocabulary.table(
    """
    gmt | utc | wib | wit | wita | ict | a | aa | aaa | xem | cỡ chữ | khổ chữ | kích cỡ | kích thước | font | text
    | taille | ukuran | saiz | chuyên mục | danh mục | thể loại | trong mục | category | categories
    | filed under | section | rubrique | catégorie | kategori | kanal | rubrik | vào lúc | vào hồi | lúc | hồi | at | à
    | pukul | jam | di | bình luận | phản hồi | réaction | réactions | tanggapan | comment | comments | commentaire
    | commentaires | komentar | lecture | lectures | read | đọc | baca | estimated reading | reading time | thời gian
    | temps de | waktu | lama | masa | dibaca | dilihat | đã xem | đã đọc | article lu
    | article vu | article consulté | viewed | lu | lue | vu | vue | vues | view | views
    | consulté | consultée | lượt | hits | gửi | bài | trả lời | post | reply | message | balasan
    """
)


def _seconds() -> dict[str, frozenset[str]]:
    """For each word that a part may begin with, what may follow it; "" where anything may, or nothing."""
    found: dict[str, set[str]] = {}
    for table in (
        *(_TOLD_WORDS, _COMMENT_TOOLS, _REPORTS_FAULTS, _TOOLS, _ORIGINALS),
        *(furniture.NAVIGATION_SURE, furniture.NAVIGATION_LIKELY, furniture.TAG_LABELS),
    ):
        for letters in filter(None, map(_LETTERS.match, table)):
            found.setdefault(fold(letters[1]), set()).add(fold(letters[2] or ""))
    return {first: frozenset(seconds) for first, seconds in found.items()}


_SECONDS = _seconds()


_NUMBERED_LINK = re.compile(r"[\s|]*\[\d{1,3}\]\s?(?=[^\W\d_])")
_IN_SIZES = re.compile(r"[\s|/(]*(?=[^)]{0,12}[+-])[Aa]{1,2}[+-]{0,2}(?:[\s|/]{0,3}[Aa]{1,2}[+-]{0,2}){0,4}[\s|/)]*")
_SIZES_KIND = Kind("tool-beside-date", Role.NAVIGATION, _IN_SIZES.fullmatch)


def is_count(part: str) -> bool:
    """Whether a part is a number that nothing explains: beside a day, how often a story was read or answered."""
    return bool(_COUNT.fullmatch(part.strip(labels.SEPARATORS + labels.BRACKETS)))


def is_ago(part: str) -> bool:
    """Whether a part is a number and a unit of time, as an aggregator says how old a story is ("2 giờ")."""
    return bool(_AGO.fullmatch(part.strip(labels.SEPARATORS)))
