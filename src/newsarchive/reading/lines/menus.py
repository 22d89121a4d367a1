"""Lines of menus and tools: their words alone, in rows, or strung together with nothing between them."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from newsarchive.reading.language import begins_wide
from newsarchive.reading.lines import box_names, site_pages
from newsarchive.reading.lines.line import Line, key, starts_small
from newsarchive.reading.words import furniture, signatures, vocabulary

NOTICE_WORDS = 60  # of a cookie or newsletter box told in sentences
COOKIE_WORDS = 30  # of a line about cookies; a story about them says more
KEY_HINT = 12  # code points of a key or a count in brackets after a menu's entry
MENU_WORDS = 5  # of one entry in a row of them …
HOME_ENTRY = 9  # … and where the one that leads home is the first
TOOLS = 2  # so many tools make a row of them
ROW_ENTRIES = 3  # so many entries make a row …
ROW_SURE = 6  # … and of so many a few may be longer
STRING_WORDS = 24  # of entries strung together; longer lines are not tried
STRING_LIMIT = 160  # code points of a line of entries strung together
SIZES = 2  # signs for sizes of letters or for sites beside one entry ("A- A A+ Tương phản", "Chia sẻ: f t in")
WORDS_MOST = 20_000  # different words that are remembered: those of a language come again on all pages
STRING_ENTRIES = 2  # so many entries make a string …
STRING_SHARE = 0.75  # … if they are so much of the line: the rest names the site, or what is shared

# What else stands among the tools of a page, in a row of them.
_TOOLS_IN_ROWS = vocabulary.table(
    """
    in | ghim | lưu | yêu thích | bỏ thích | màu chữ | cỡ chữ | đặt lại | nhỏ | vừa | to | lớn | rất lớn | thường
    | xem cỡ chữ | kích cỡ chữ | font | gửi | tải về | tải về pdf | tải pdf | bình luận | đánh dấu | gửi cho bạn bè
    | gửi bài viết cho bạn bè | nghe | nghe đọc bài | tốc độ | small | medium | large | normal | pdf | download
    | download pdf | favourite | favorite | pin | comment | petit | moyen | grand | courriel | mail | commenter
    | télécharger | ukuran huruf | ukuran font | ukuran teks | kecil | sedang | besar | suka | unduh pdf | komentar
    | surel | kirim | cetak | salin | envoyer | enregistrer | agrandir | réduire | agrandir le texte | réduire le texte
    | augmenter la taille | diminuer la taille | increase text size | decrease text size | perbesar | perkecil
    | đọc bài | nghe bài | bản in | quay lại | trở lại | tải ảnh | tải văn bản | tải âm thanh | xem bản in | phóng to
    | thu nhỏ | read later | listen later | save for later | đọc sau | xem sau | nghe sau | lire plus tard | baca nanti
    | larger | smaller | bigger | x-large | lớn hơn | nhỏ hơn | plus grand | plus petit | lebih besar | lebih kecil
    | listen | read aloud | go back | écouter | retour | dengarkan | unduh | kembali
    | 大 | 中 | 小 | 收听 | 朗读 | 点赞 | 评论 | 讚 | 讚好 | 按讚 | 傳送 | 推文 | 友善列印 | 轉寄 | 轉發
    | 收聽 | 朗讀 | 留言 | 評論
    """
)

_ROW = re.compile(r"\s*[|•·»›>/∕⁄❯]\s*|\s{2,}|\t")
_SIGNS = re.compile(r"\s[|•·»›>∕⁄❯]\s|\s{2,}")
_TOOLS = re.compile(
    r"(?:(?:[Cc]ỡ chữ|[Kk]ích (?:thước|cỡ) chữ|(?:[Ff]ont|[Tt]ext)(?: [Ss]ize)?|[Uu]kuran (?:huruf|font)"
    r"|[Tt]aille(?: du texte)?|[Ss]aiz (?:teks|huruf)|字号|字体)\s?[:：]?\s)?"
    r"(?:[Aa]{1,3}\s?[+-]{0,2}|[+-])(?:[\s|/]+(?:[Aa]{1,3}\s?[+-]{0,2}|[+-]))*"
    r"|(?:(?:字号|字體|字体|字級)[:：]?\s?)?(?:(?:放大|缩小|縮小|默认|默認|还原|還原|变大|变小)\s?[+＋－OoＯ〇○0-]?[\s|/]*){2,5}"
)
# A month of a weblog's archive ("▼ 2019 (7)", "► tháng 3 (2)").
_BUTTON = re.compile(r"\[\s?[^\W\d][^\[\]]{1,60}\]")
_ARCHIVE = re.compile(
    r"[▼►▾▸]\s*(?:(?:(?:19|20)\d\d|[^\W\d]{3,9}(?: [^\W\d]{2,6}){0,2}(?: \d{1,4}){0,2})\s*\(\d{1,5}\)"
    # a month tells itself, with or without how many posts it has
    r"|(?:[Tt]háng (?:\d{1,2}|[^\W\d]{2,4}(?: [^\W\d]{2,4})?)|[Jj]anuary|[Ff]ebruary|[Mm]arch|[Aa]pril|[Mm]ay|[Jj]une"
    r"|[Jj]uly|[Aa]ugust|(?:[Ss]ept|[Nn]ov|[Dd]ec)ember|[Oo]ctober|janvier|février|mars|avril|mai|juin|juillet|août"
    r"|(?:sept|nov)embre|octobre|décembre|(?:Jan|Febr)uari|Maret|Mei|Ju[nl]i|Agustus|Oktober|Desember|\d{1,2}月)"
    r"(?:[ /]?(?:19|20)\d\d)?)"
)
_SIZE = re.compile(r"(?<![^\s|:])[A-Za-z][+-]?(?![^\s|])")
_WORD_SIGNS = ":：|,;·•[]()"
# What stands among tools and is no word: the sizes of letters, signs, numbers.
_NEUTRAL = re.compile(r"a{1,3}[+-]?|[fgtz]|[^\w]+|\d{1,3}")


cookies = re.compile(r"[Cc]ookie").search


def twice_colons(text: str) -> bool:
    """Whether two colons may part the steps of a way."""
    return "::" in text


def is_menu_word(line: Line) -> bool:
    """Whether a line is one entry that nothing but furniture has."""
    if _is_last_word(line.shown):
        return False
    return line.key in furniture.NAVIGATION_SURE or _is_key_hint(line.shown) or _asks_for_words(line)


def _asks_for_words(line: Line) -> bool:
    """Whether a line stands in an empty field to search in ("Từ khóa...")."""
    return line.shown.endswith(("...", "…")) and line.key.rstrip(".… ") in _SEARCHED


_SEARCHED = vocabulary.table(
    """
    từ khóa | nhập từ khóa | nhập từ khóa cần tìm | nhập từ khóa tìm kiếm | tìm kiếm | tìm kiếm tin tức | tìm tin
    | keyword | keywords | search | type to search | mot-clé | mots-clés | rechercher | kata kunci | cari
    | cari berita | 关键词 | 请输入关键词 | 搜索
    """
)


def _is_last_word(text: str) -> bool:
    """Whether a small letter and a full stop show that the line ends a sentence ("trước."): no entry of a menu does."""
    return starts_small(text) and text.endswith(".") and not text.endswith("..")


def _is_key_hint(text: str) -> bool:
    """ "In trang (Ctr + P)", "Chia sẻ (12)": an entry with its key or count in brackets."""
    word, bracket, rest = text.partition(" (")
    return bool(bracket) and rest.endswith(")") and len(rest) <= KEY_HINT and key(word) in furniture.NAVIGATION_SURE


def is_section(line: Line) -> bool:
    """Whether a line is the name of a section, which may also be a headline's or a heading's word."""
    return line.key in furniture.NAVIGATION_LIKELY and not _is_last_word(line.shown)


def is_notice(line: Line) -> bool:
    """Whether a line begins as a site's own notices do: cookies, a newsletter, an app."""
    if line.words > NOTICE_WORDS or box_names.is_of_comments(line.key):
        return False
    return any(opening in furniture.NAVIGATION_OPENINGS for opening in line.openings) or _tells_of_cookies(line)


def _tells_of_cookies(line: Line) -> bool:
    """Whether a short line says that the site keeps cookies, in its own words."""
    return line.words <= COOKIE_WORDS and "cookie" in line.key and bool(_OWN_WORDS.search(line.key))


_OWN_WORDS = re.compile(
    r"\b(?:chung toi|website|trang (?:web |tin )?nay|toi hieu|dong y|chap nhan|trai nghiem|tap chi|bao|we|our"
    r"|this site|you"
    r"|nous|notre|ce site|vous|kami|situs|anda)\b|本网站|我们"
)


def is_row(line: Line) -> bool:
    """Whether a line has several short entries beside each other, half of them known from menus."""
    entries = [bare for entry in _ROW.split(line.shown) if (bare := entry.partition(" (")[0])]
    if len(entries) >= ROW_ENTRIES and entries[0].isdigit():  # how often it was shared, before the tools
        return all(map(_is_furniture, entries[1:]))
    if len(entries) > ROW_ENTRIES and key(entries[0]) in furniture.HOME and not line.ends:
        return all(len(entry.split()) <= HOME_ENTRY for entry in entries)
    if (
        len(entries) < ROW_ENTRIES
        or "©" in line.shown
        or any(len(entry.split()) > (MENU_WORDS if len(entries) < ROW_SURE else HOME_ENTRY) for entry in entries)
    ):
        return False
    return sum(map(_is_furniture, entries)) * 2 >= len(entries) and not _TOLD.search(line.shown)


# A part that says whence a story was taken, or who wrote it: the tools beside it make no menu of the row.
_TOLD = re.compile(
    r"(?:来源|來源|稿源|作者|记者|記者|编辑|編輯)\s?[:：]"
    r"|(?:\b(?:bởi|người đăng|người viết|tác giả|ngày đăng|nguồn|by|author|published|posted|updated|source"
    r"|oleh|penulis|diterbitkan|sumber|par|auteur|publié(?: le)?))\s?: ?(?=\S)",
    re.I,
)


def is_tool_row(line: Line) -> bool:
    """Whether a row has tools of the page and nothing else: what plays it, prints it, shares it, sizes its letters."""
    if len(line.shown) > STRING_LIMIT or line.ends:
        return False
    if begins_wide(line.shown):
        parts = line.shown.replace("( ", "(").replace(" )", ")").split()
    else:
        parts = [part for part in _TOOL_SIGNS.split(line.shown) if part.strip()]
    parts = [part for part in parts if " " not in part or not is_tools(part)]  # sizes of letters beside them
    if len(parts) < TOOLS or not all(map(_is_tool, parts)) or _counts_comments(parts):
        return False
    return any(any(map(str.isalpha, part)) for part in parts)


def _counts_comments(parts: Sequence[str]) -> bool:
    """Whether a tool with a number behind it is all there is, and it is of readers' comments ("评论 (214)")."""
    return len(parts) == TOOLS and key(parts[0]) in furniture.COMMENT_OPENINGS and parts[1].strip("()（）").isdigit()


def _is_tool(text: str) -> bool:
    """Whether a part of a row is a tool, a label of one, or what stands beside it."""
    entry = _COUNT.sub("", key(text))
    if entry in furniture.NAVIGATION_SURE or entry in _TOOLS_IN_ROWS or not any(map(str.isalnum, entry)):
        return True
    if _PLAYED.fullmatch(entry) or _NEUTRAL.fullmatch(entry) or _SIZED.fullmatch(entry):
        return True
    return entry.startswith(_DOES) and entry.count(" ") < TOOL_WORDS


_COUNT = re.compile(r"(?<=\w) ?\(\d{1,4}\)?$")  # "Tải ảnh (5)"
# How the names of tools begin that do something with a story, whatever they go on with: "Gửi bài cho bạn bè".
_DOES = (
    "分享到", "分享至", "用line", "用微信", "用qq", "傳送到", "转发到", "加入line", "chia se ", "gui bai ",
    "gui tin ", "gui cho ", "gui qua ", "gui toi ", "gui email ", "in bai ", "in tin ", "in trang ", "luu bai ",
    "luu tin ", "share on ", "share via ", "share this ", "share to ", "send to ", "send this ", "email this ",
    "print this ", "save this ", "partager sur ", "partager par ", "partager cet", "envoyer par ", "envoyer a ",
    "envoyer cet", "imprimer cet", "imprimer l", "enregistrer l", "bagikan ke ", "bagikan lewat ", "bagikan via ",
    "kirim ke ", "kirim lewat ", "kirim via ", "cetak halaman", "cetak artikel", "cetak berita", "simpan artikel",
    "simpan berita",
)  # fmt: skip
TOOL_WORDS = 6
# Letters of several sizes between signs, in whatever encoding: "« A »".
_SIZED = re.compile(r"(?=[^«»‹›]{0,3}[«»‹›])[a«»‹›<>+() -]{2,16}")
_PLAYED = re.compile(
    r"(?:\d{1,2}:\d{2}(?: ?/ ?\d{1,2}:\d{2})?|\d(?:[.,]\d{1,2})?x|(?:giong )?(?:nu|nam)(?: mien (?:bac|trung|nam))?)"
)
_TOOL_SIGNS = re.compile(r"\s{2,}|\s*[|·•]\s*|\t|: ")


def is_dashed_row(line: Line) -> bool:
    """Whether dashes part entries of a site's foot, each of them known ("Nous contacter - Publicité - RSS")."""
    entries = [key(entry).rstrip(" ?") for entry in _DASHED.split(line.shown)]
    if len(entries) < ROW_ENTRIES or any(map(str.isdigit, line.shown)) or line.ends or "@" in line.shown:
        return False
    if entries[0] in furniture.HOME and all(len(entry.split()) <= MENU_WORDS for entry in entries):
        return len(entries) > ROW_ENTRIES or any(map(_is_furniture, entries[1:]))
    return all(
        entry in site_pages.LEGAL or entry in furniture.CONTACT_OPENINGS or _is_furniture(entry) for entry in entries
    )


_DASHED = re.compile(r"\s[-–—]\s")


def dashed(text: str) -> bool:
    """Whether dashes may part the entries of a row."""
    return " - " in text or " – " in text or " — " in text


def is_entries(text: str) -> bool:
    """Whether signs part `text` into several short entries, whatever their words: at the foot of a page, a menu."""
    entries = [entry.strip() for entry in _SIGNS.split(text)]
    if len(entries) >= ROW_ENTRIES and all(0 < len(entry.split()) <= MENU_WORDS for entry in entries):
        return True
    dashed = text.split(" - ")
    return len(dashed) > ROW_ENTRIES and all(0 < len(entry.split()) <= MENU_WORDS - 1 for entry in dashed)


def is_row_in_capitals(text: str) -> bool:
    """Whether nothing but wide spaces parts `text` into several entries in capitals."""
    if "  " not in text or not text.isupper() or any(map(str.isdigit, text)):
        return False
    entries = _WIDE_SPACE.split(text)
    return len(entries) >= ROW_ENTRIES and all(len(entry.split()) <= CAPITAL_ENTRY for entry in entries)


CAPITAL_ENTRY = 6  # words of such an entry
_WIDE_SPACE = re.compile(r"\s{2,}")


def _is_furniture(text: str) -> bool:
    entry = key(text)
    return entry in furniture.NAVIGATION_SURE or entry in furniture.NAVIGATION_LIKELY


_MENU_VOCABULARY = frozenset(word for entry in furniture.NAVIGATION_SURE for word in entry.split())


_ALL = furniture.NAVIGATION_SURE | furniture.NAVIGATION_LIKELY | furniture.RELATED_OPENINGS
_ALL_VOCABULARY = frozenset(word for entry in _ALL for word in entry.split())


def _are_of_sections(words: Sequence[str]) -> bool:
    """Whether words are several names of sections and of lists, with nothing between them and nothing besides."""
    if not ROW_ENTRIES <= len(words) <= STRING_WORDS or not _ALL_VOCABULARY.issuperset(words):
        return False
    covered, entries = cover(words, _ALL)
    return covered == len(words) and entries >= ROW_ENTRIES


def is_string(line: Line) -> bool:
    """Whether a line is entries with nothing between them ("Chia sẻ Facebook Zalo In trang"), and little besides."""
    if len(line.shown) > STRING_LIMIT:
        return False
    if " " not in line.shown:
        return _is_glued(line.shown)
    entries = line.key.split()
    if _are_of_sections(entries) or _HOME_FIRST.match(line.shown):
        return True
    if _are_strange(entries) or _MENU_VOCABULARY.isdisjoint([word.strip(_WORD_SIGNS) for word in entries]):
        return False
    words = [bare for word in entries if (bare := word.strip(_WORD_SIGNS)) and not _is_neutral(bare)]
    known = sum(word in _MENU_VOCABULARY for word in words)  # cheap, and most lines end here
    if not 0 < len(words) <= STRING_WORDS or known < STRING_SHARE * len(words) or _is_last_word(line.shown):
        return False
    apart = "  " in line.shown or "|" in line.shown
    covered, laid = cover(words, _APART if apart else furniture.NAVIGATION_SURE)
    enough = 1 if len(_SIZE.findall(line.shown)) >= SIZES else STRING_ENTRIES
    return laid >= enough and covered >= STRING_SHARE * len(words)


def _is_neutral(word: str) -> bool:
    """Whether a word is a size of letters, a sign, or a short number."""
    return not (len(word) > SIZES_LONGEST and word.isalpha()) and _NEUTRAL.fullmatch(word) is not None


SIZES_LONGEST = 3  # letters ("aaa")


def _is_glued(text: str) -> bool:
    """Whether entries stand together without a space, each with its capital ("ShareTweetSend")."""
    if not text.isascii() or not _GLUED.fullmatch(text):
        return _HOME_FIRST.match(text) is not None
    return all(key(one) in _APART or key(one) in _GLUED_TOO for one in _CAPITAL.findall(text))


_GLUED_TOO = vocabulary.words("send pin mail save copy gửi lưu")  # elsewhere a word like others
_GLUED, _CAPITAL = re.compile(r"(?:[A-Z][a-z]{2,12}){2,6}"), re.compile(r"[A-Z][a-z]+")

# "搜狐首页 新闻 体育 汽车": the home of a site, and words of two to four characters.
_HOME_FIRST = re.compile(r"[\u3400-\u9fff]{0,6}首[页頁](?:[ \t|·\u3000]{1,3}[\u3400-\u9fff]{2,4}){2,20}\Z")


def _are_strange(words: Sequence[str]) -> bool:
    """Whether more words than a row of entries may have are in no menu: nearly every line is known so at once."""
    return sum(map(_STRANGE.__getitem__, words)) > min(len(words), STRING_WORDS) * (1 - STRING_SHARE)


class _Strange(dict[str, bool]):
    """Whether a word is in no menu, and no size of letters or sign either, worked out when it is first met."""

    def __missing__(self, word: str) -> bool:
        strange = word not in _MENU_VOCABULARY and len(word) > 1 and word.isalpha() and bool(word.strip("a"))
        if len(self) < WORDS_MOST:
            self[word] = strange
        return strange


_STRANGE = _Strange()


_APART = furniture.NAVIGATION_SURE | furniture.COMMENT_OPENINGS


def cover(words: Sequence[str], table: Set[str]) -> tuple[int, int]:
    """How many of `words` entries of a table can be laid over at most, and by how many entries."""
    best = [(0, 0)] * (len(words) + 1)
    for end in range(1, len(words) + 1):
        best[end] = best[end - 1]
        for start in range(max(0, end - MENU_WORDS), end):
            if " ".join(words[start:end]) in table:
                covered, entries = best[start]
                best[end] = max(best[end], (covered + end - start, entries + 1))
    return best[-1]


def is_tools(text: str) -> bool:
    """Whether `text` is the sizes of letters and nothing else ("A- A A+")."""
    return len(text) <= STRING_WORDS * 2 and bool(_TOOLS.fullmatch(text.translate(_BRACKETS) if "[" in text else text))


_BRACKETS = str.maketrans("[]", "  ")  # "[A-] [A] [A+]"


def is_button(line: Line) -> bool:
    """Whether a line is a few words in square brackets ("[Trở về]", "[ tìm trong trang ]")."""
    if line.words > MENU_WORDS + 2 or line.shown[:1] != "[" or line.key in _HEADINGS:
        return False
    return bool(_BUTTON.fullmatch(line.shown)) and not _names_people(line.shown[1:-1].strip())


_HEADINGS = furniture.COMMENT_OPENINGS | furniture.RELATED_OPENINGS  # in brackets, too, they stand over a box


def _names_people(text: str) -> bool:
    """Whether two words or more in brackets are names: who signs, and no button."""
    if " " not in text or key(text) in _ALL:
        return False
    return signatures.is_signature(text) or (" - " in text and signatures.is_signature_in_capitals(text))


def is_archive_list(line: Line) -> bool:
    """Whether a line is a year or a month of a weblog's archive, with the number of its posts."""
    return bool(_ARCHIVE.fullmatch(line.shown))
