"""Whose picture it is: "(Ảnh: X)", "- Ảnh 1.", and where no label says so "(Jane Doe/Courier)", "Photo Le Courrier".

Every form is tried only where one of its signs stands at the end of the line.
"""

from __future__ import annotations

import re

from newsarchive.reading.language import begins_wide
from newsarchive.reading.lines.gates import WIDE, has, opens, starts, when
from newsarchive.reading.words.patterns import compiled

WINDOW = 120  # code points at the end of a caption in which its credit stands
WIDE_CAPTION = 80  # characters of a caption in Chinese; a longer line is a paragraph that its photographer signs
RIGHTS_WORDS = 4  # words before "© Name" in a caption; a line of rights begins with the sign

_NAME = r"[A-ZÀ-ÖØ-Þ][\w.'’&-]*"
# "(Jane Doe/Courier)", "(Handout/River Board)"; not an outlet's own name twice, which says whom a text was taken from.
_SLASHED = re.compile(
    rf"[(\[](?!Theo |Source|Sumber|Reporting)(?P<who>(?:{_NAME} ?){{1,4}})\s?/"
    rf"\s?(?P<where>(?:{_NAME} ?){{1,5}})[)\]]\s?$"
)
# "… before the hearing. [Peter Otieno, Lantern]": in square brackets, as no text names two.
_SQUARE = re.compile(rf"[.!?”\"]\s\[(?:{_NAME} ){{0,3}}{_NAME}, {_NAME}(?: {_NAME}){{0,2}}\]$")
# "… since 1911. (Harrow Radio: Jane Harker)": whose picture, and who took it.
_PAPERS_MAN = re.compile(rf"[.!?”\"]\s\((?:{_NAME} ){{0,3}}{_NAME}: {_NAME} {_NAME}(?: {_NAME})?\)$")
_AGENCIES = re.compile(r"(?:TTXVN|VOV|VTV|VNA|VietnamPlus|Vietnam)\b")
_STOCK = re.compile(
    r"[(\[/|–—-]?\s?(?:(?:via )?(?:Getty(?: Images)?|Shutterstock|iStock(?:photo)?|Unsplash|Pixabay|Pexels"
    r"|Wikimedia Commons|Adobe Stock|Alamy|Freepik)"
    r"|(?:[Cc]ourtesy|[Ss]ubmitted|[Cc]ontributed|[Hh]andout|[Ff]ile|[Ss]upplied)"
    r"(?: [Pp]hotos?| [Ii]mage| [Pp]icture)|Courtesy(?: of)? [^()]{2,40})[)\]]\.?$"
)
# "… 1923. Archives L'Écho", "… lundi. Crédit photo : Jean Martin", "… / Photo DR", "… Foto Dok. Humas".
_WORDED = re.compile(
    r"(?:[.…!?”\"»/|()–—-])\s*(?:Photos?|PHOTOS?|Archives?|Photographies?|Illustrations?"
    r"|Crédits?(?: [Pp]hotos?)?|Foto|FOTO|Dok|Dokumentasi|Sumber [Ff]oto|Picture|Pictures|Image"
    r"|(?:Gambar(?: kecil| hiasan| fail)?|Imej)(?=:))(?:\s?[:.]|,)?\s"
    r"(?:d['’]archives? |d['’]illustration |archives? |arsip |courtesy (?:of )?|credit:? |by |de |par |: )?"
    r"(?:Dok\. ?)?(?:[A-ZÀ-ÖØ-ÞĐ][^.:!?]{1,50}(?:/[\w-]{3,30}(?:\.[a-z]{2,4}){1,2})?"
    r"|DR|(?:[A-ZÀ-ÖØ-Þ]\.[ -]?){2,3}|D\.R\.)[.)]?$"
)
# "… di Desa Sukamaju./Dokumen Polsek. /", "…/ANTARA FOTO/Bagus".
_STROKED = re.compile(
    r"[.\w)]\s?/\s?(?:Dok(?:umen(?:tasi)?)?\b|ANTARA|Antara|Foto\b|Istimewa|istimewa|Instagram|Twitter|Facebook|YouTube|Pixabay"
    r"|Pexels|Unsplash|Freepik|Getty|REUTERS|Reuters|AFP|Tangkapan [Ll]ayar)[^.!?]{0,60}\.?$"
    r"|[.!?”]\s(?:ANTARA(?: FOTO)?|AFP(?: PHOTO)?|REUTERS|EPA(?:-EFE)?)/[^.!?]{2,60}\.?$"
)
# After a sentence, with no word for it: "… on Harbor Street. Dale Whitcomb / Examiner file", "… sidang. Warta/Galih".
_PLAIN_SLASH = re.compile(
    rf"[.!?”\"»]\s(?!Theo |Source|Sumber|Nguồn)(?P<who>{_NAME}(?: {_NAME}){{0,3}})\s?/"
    rf"\s?(?P<where>{_NAME}(?: {_NAME}){{0,4}})(?: (?:file|archives?|photos?|arsip))?\.?$"
)
# "… County Hospital. PHOTO | JARED OMOLLO | RSMG", "… di dermaga. Foto: dok. panitia".
_STROKED_WORD = re.compile(
    rf"[.!?”\"»]\s(?:Photos?|PHOTOS?|Pictures?|PICTURE|Foto|FOTO|Image)\s?(?:[|/]\s?{_NAME}(?: {_NAME}){{0,4}}"
    rf"(?:\s?[|/]\s?{_NAME}(?: {_NAME}){{0,3}}){{0,2}}"
    r"|:\s?(?:[Dd]ok|[Ii]st)(?:\.|imewa|umentasi)?(?: [\w ]{2,40})?)\.?$"
)
# "(Sentinel photo)", "(foto: ist)", "(archives)": in brackets what would be a word of the text elsewhere.
_BRACKETED_WORD = re.compile(
    r"[(\[](?:(?:[A-ZÀ-Ý][\w'’.-]* ){1,5}"
    r"(?:(?:[Ff]ile |[Ss]taff )?[Pp]hotos?(?:(?: by |\s?[/|–-]\s?)[A-Z][^()\[\]]{1,40})?"
    r"|graphic|illustration|archives?)"
    r"|(?:[Ff]oto|FOTO|photo|PHOTO|image|crédits?|credit|dok|DOK|Dok)\s?[:：.]\s?[^()\[\]]{2,60}"
    r"|(?:[Pp]hotos? )?d['’](?:archives?|illustration)"
    r"|(?:[Ff]oto )?(?:[Ii]lustrasi|[Aa]rsip|[Ii]st|[Ii]stimewa)|[Pp]hotos? [A-ZÀ-Ý][^()\[\]:]{1,50})[)\]]\.?$"
)
_RIGHTS = re.compile(r"\s[(\[]?©\s?(?!\d{4})[^\d©]{2,60}$")
_COPYRIGHT = re.compile(
    r"copyright|bản quyền|hak cipta|droits|rights|registered|\boffice|address|\btel|phone|mail|alamat|adresse|siège"
    r"|redaksi|\bltd\b|\binc\b|\bllc\b|limited|mentions|terms|privacy|contact|cookie|plan du site|site ?map",
    re.IGNORECASE,
)
# In simplified and in traditional letters: "（林小雨 摄）", "。市文物局供图", "（圖／翻攝畫面）", "（示意圖）".
_TAKEN = re.compile(
    r"[\s（(。，、][\u3400-\u9fff·]{2,8}\s?[/／]?\s?(?:(?<!拍)[摄攝]|供[图圖]|提供)\s?[）)]{0,2}$"
    r"|[。）)][\u3400-\u9fff·]{2,20}供[图圖]$"
    r"|[\s（(。，、](?:本[报報])?[记記]者[\u3400-\u9fff·]{2,4}\s?[/／]\s?[摄攝]影?[）)]?$"
    r"|[（(][\u3400-\u9fff]{2,10}[圖图](?:片|像)[）)]$|[。」”][\s　]?[圖图](?:自|源|据|據)[:：]?[\u3400-\u9fff]{2,16}$"
    r"|[（(]\s?(?:资料图片?|资料照片|网络图片?|效果图|示意图|图源[:：]?.{1,20}|(?:本[報报])?(?:資料|档案|檔案)[圖图照]片?"
    r"|示意圖|網路?[圖图]片?|翻[攝摄自].{0,16}|取自.{2,16}|[圖图]片?\s?[/／：:]\s?.{2,20}"
    r"|(?:路透社?|美聯社|美联社|法新社|中央社|歐新社|欧新社|新華社|彭博社?))\s?[）)]?。?$"
    r"|[。！!)）][\s　]?[图圖]片?(?:来源|來源)\s?[:：]\s?[\u3400-\u9fff·/]{2,16}$"
    r"|[。）)](?:[\u3400-\u9fff·]{2,4}\s?[/／]\s?)?[\u3400-\u9fff]{2,10}\s[图圖]$"
    r"|[（(](?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?[摄攝](?:[，,][\u3400-\u9fff、]{2,12})?[）)]。?$"
    r"|新[华華]社[发發](?:[（(].{1,16}[）)])?$|[图圖][/／|][\u3400-\u9fff·]{2,10}$"
)
_SHOWS = re.compile(
    r"(?:[图圖][为為]|[图圖][:：]|[图圖][说說][:：]|[图圖]片(?:说明|說明)|[上下][图圖][为為]|[图圖][一二三四五六七八九十\d]{1,2}[:：])"
)
# A triangle leads from a caption to its picture; without a word of pictures a line begins so only to be seen.
_POINTS = re.compile(r"[▲△▼▽↑↓]\s?[\u3400-\u9fff\d「“《].{2,80}(?:[图圖照影像]|[摄攝供]|[。）)])")


# What a line has that names a picture's author or says what it shows: a sign, a word by which it begins, or one of
# those without which none of the forms below is met, Chinese letters in its midst among them.
GATE = (
    has("()[]）©/|:：。")
    | WIDE
    | starts("▲△▼▽↑↓")
    | opens(("file", "handout", "arsip", "ilustrasi", "from", "left", "l-r", "pictured", "de", "dari", "tu"))
    | when(re.compile("[\u3400-\u9fff]").search)
    | when(
        compiled(  # plain letters throughout: at most places of a line none of them begins
            "Nguồn|Ảnh|ảnh|ẢNH|Photo|photo|PHOTO|Foto|FOTO|Hình|Image|image|Imej|Video|Vidéo|Clip|Đồ họa|Infographic"
            "|Picture|picture|Cr|POUR |FOR |Archive|Dok|Illustration|Gambar|Media|Getty|Shutterstock"
        ).search
    )
)


def begins(text: str) -> int | None:
    """Where the credit at the end of `text` begins; None where it has none of these forms."""
    if not _may_end(text):
        return None
    from_ = max(0, len(text) - WINDOW)
    tail = text[from_:].rstrip(" |_/")
    match = _match(tail)
    return from_ + match.start() if match else None


def _may_end(text: str) -> bool:
    """The cheap test: a sentence ends in a small letter and a stop, a credit in a name, a bracket or after a stroke."""
    bare = text.rstrip(" |_/.")
    last = bare[bare.rfind(" ") + 1 :]
    if not last:
        return False
    if not last[0].islower() or "/" in last or bare[-1] in ")]" or "©" in bare[-WINDOW:]:
        return True
    return (last in _LAST_SMALL and "/" in bare[-WINDOW:]) or "oto: " in bare[-WINDOW:]


_LAST_SMALL = frozenset({"file", "archive", "archives", "photo", "photos", "arsip"})  # "Dale Whitcomb / Examiner file"


def _match(tail: str) -> re.Match[str] | None:
    if not tail:
        return None
    if tail[-1] in "）。" or "\u3400" <= tail[-1] <= "\u9fff":
        return _TAKEN.search(tail) if len(tail) <= WIDE_CAPTION else None
    if tail[-1] == ")" and "\u3400" <= tail[-2:-1] <= "\u9fff":
        return _TAKEN.search(tail) if len(tail) <= WIDE_CAPTION else None
    if tail[-1] in ")]":
        match = _SLASHED.search(tail)
        if match and len(match[0].replace("/", " ").split()) > 2 and not _AGENCIES.match(match["where"]):
            return match
        named = (_SQUARE if tail[-1] == "]" else _PAPERS_MAN).search(tail)
        return named or _STOCK.search(tail) or _BRACKETED_WORD.search(tail) or _worded(tail)
    return _worded(tail)


def _worded(tail: str) -> re.Match[str] | None:
    if "©" in tail and not _COPYRIGHT.search(tail) and (match := _RIGHTS.search(tail)):
        return match if len(tail[: match.start()].split()) >= RIGHTS_WORDS else None
    if "/" in tail and (match := _STROKED.search(tail)):
        return match
    if "/" in tail and (match := _PLAIN_SLASH.search(tail)) and not _AGENCIES.match(match["where"]):
        return match
    if not _WORDS.search(tail):
        return None
    return _WORDED.search(tail) or _STROKED_WORD.search(tail)


_WORDS = re.compile(r"[Pp]hoto|PHOTO|Archive|Foto|FOTO|Dok|Crédit|Illustration|Picture|Image|Gambar|Imej")


def shows(text: str) -> bool:
    """Whether a line says by its first words that it is a picture's: in Chinese what it shows, else whose it is."""
    if begins_wide(text):
        return bool(_SHOWS.match(text))
    if text[0] in _TRIANGLES:
        return bool(_POINTS.match(text))
    return is_alone(text) or (text[0] in "FHPAILDT" and bool(_FROM_FILE.match(text)))


_TRIANGLES = frozenset("▲△▼▽↑↓")


# "Image source, Getty Images", "Image caption,", "Staff photo by Ann Bell", "Photo courtesy of Mill School".
_ALONE = re.compile(
    r"(?:Image|Video|Media|Picture|Photo) (?:source|caption|credit)s?(?:,|:)?(?: \S.{1,60})?"
    r"|(?:Staff |File |Courtesy |Submitted |Handout |Contributed )?(?:[Pp]hoto(?:graph)?s?|[Ii]mage|[Pp]icture)"
    r"(?: by| courtesy(?: of)?| credit:?| supplied by) ?[A-Z][^.!?:]{1,60}"
    r"|(?:Staff|File|Courtesy|Submitted|Handout|Contributed|Stock) (?:photo|image|picture)(?:/[A-Z][^.!?:]{1,40})?"
    r"|(?:Getty Images|AFP via Getty Images|Shutterstock|AP Photo/[A-Z][^.!?:]{1,40}"
    r"|Crédits? photos? :? ?[A-Z][^.!?]{1,60})"
)


def is_alone(text: str) -> bool:
    """Whether a line is a picture's credit and nothing else, of a form that no signature has."""
    return text[:1] in _ALONE_FIRST and bool(_ALONE.fullmatch(text))


_ALONE_FIRST = frozenset("IVMPSFCHGA")


# What stands before the words of a picture from the archive.
_FROM_FILE = re.compile(
    r"(?:FILE PHOTO|File photo|FILE|HANDOUT|PHOTO D['’]ARCHIVES|Photo d['’](?:archives|illustration)"
    r"|Image d['’](?:archives|illustration)|(?:ARSIP|Arsip)(?: (?:FOTO|[Ff]oto))?|Foto (?:arsip|ilustrasi|udara)"
    r"|(?:ILUSTRASI|Ilustrasi)(?: [Ff]oto)?)\s?[:–-]\s"
    r"|(?:From (?:the )?(?:left|right)|Left to right|L-R|Pictured (?:from )?(?:left|above|right)|De gauche à droite"
    r"|Dari kiri(?: ke kanan)?|Từ trái (?:sang|qua)(?: phải)?)(?: \([^()]{1,20}\))?\s?[:,]\s(?=[^\W\d_a-zà-ỹ])"
)


def is_bracketed(text: str) -> bool:
    """Whether a line is a picture's credit in brackets and nothing else: "(Foto: A. B./SPT)"."""
    return len(text) <= WINDOW and _CREDIT_END.match(text) is not None


def asks_for_caption(text: str) -> bool:
    """Whether a line is the label of a caption that stands on the next one: "Image caption,"."""
    return text[:1] in "IVM" and bool(re.fullmatch(r"(?:Image|Video|Media) caption,?", text))


# ---- with a label and a colon, or in brackets

_CREDIT = (
    r"(?:[Ảả]nh(?: minh h[ọo]a| tư liệu| chụp màn hình)?|ẢNH|[Nn]guồn ảnh|[Nn]guồn|Hình(?: ảnh)?|"
    r"Photo(?:graph)?s?(?: by| courtesy of)?|Image|Picture|Credit|File photo|Foto|Dok|Crédit(?: "
    r"photo)?|Photographe|(?:Ph|Phot|Cl)(?=\s?:|\. (?!D\.)[A-ZÀ-Ý])|图|图片来源|摄影)"
)
_CREDIT_END = re.compile(
    rf"[(\[（]\s*(?:{_CREDIT}\s*[:：/.-]\s*[^()\[\]（）]{{1,80}}|{_CREDIT} [^()\[\]（）]{{1,80}}|"
    rf"[^()（）]{{1,40}}/(?:AFP|AP|Reuters|Getty|TTXVN|Antara|Xinhua)[^()（）]{{0,20}}|(?:AP|AFP|"
    rf"Reuters) Photo[^()（）]{{0,40}})\s*[)\]）][\s|.]*$"
)
_CREDIT_TAIL = re.compile(
    r"(?:^|[.…!?”\"_|–-])\s*_?"
    r"(?:[Ảả]nh|ẢNH|Ảnh minh họa|Photo|Foto|Photograph|Picture|(?:Image |Photo )?Credit|Crédit(?: photo)?)\s*"
    r"(?:[:：]|by |- )\s*"
    r"(?:(?:[^\W\d_]{1,2}\.){0,3}\s?[^.:!?]{2,60}\.?|(?:[^\W\d_]{1,2}\.\s?){1,3}[^\W\d_]{0,3}\.?)$"
)
# "… xem bóng đá - Ảnh 2."
NUMBER = re.compile(r"\s-\s(?:Ảnh|Hình|Foto|Photo|Image)\s\d{1,3}\.?$")
_CREDIT_HEAD = re.compile(
    r"(?:Ảnh|Ảnh minh họa|Hình ảnh|Photo|Foto|Image|Caption|Chú thích ảnh|Trong ảnh|图[①-⑳\d]?)\s*[:：]\s*\S"
    r"|[A-Z][A-Za-z.]{2,24}/(?:ISTIMEWA|Istimewa|IST|DOK(?:UMENTASI|UMEN)?|HUMAS|HANDOUT) ?[-–] ?[A-Z]"
)
_AGENCY_CREDIT = re.compile(r"(?:©|\(c\))\s*(?:AFP|AP|Reuters|Getty|EPA|Xinhua|TTXVN)\b.*$", re.I)
# "… xóm Rạch Sâu. Nguồn: Tác giả": of whom the picture is where nobody else is named.
_OWN_CREDIT = re.compile(
    r"[.…!?”\")]\s*Nguồn\s?:\s?(?:[Tt]ác giả|NVCC|ĐVCC|[Nn]hân vật|[Ii]nternet|[Tt]ư liệu|[Ss]ưu tầm)[^.!?:]{0,30}\.?$"
)
# "… một trường học. Ảnh chụp màn hình", "… cuối năm. Ảnh tư liệu của tác giả": where from, without a colon.
_WITHOUT_COLON = re.compile(
    r"[.…!?”\")]\s(?:Ảnh|Hình)\s(?:(?:được )?(?:chụp|cắt) (?:màn hình|từ (?:màn hình|clip|video|camera))"
    r"|(?:tư liệu|minh họa)(?: của [^.:!?,]{2,30})?|CTV|TL|NVCC|ĐVCC|BVCC|internet|Internet"
    r"|(?:do )?(?:nhân vật|gia đình|tác giả|đơn vị|bệnh viện|nhà trường|cơ quan|công an|người dân|bạn đọc)"
    r"(?: [^\W\d_]{1,12}){0,3} (?:cung cấp|gửi|chụp))\.?$"
)
# "… en septembre 2022. ANNE MORVAN POUR « LE COURRIER »", "… de meubles. / DDV - M. C.", "… du port. | OUEST-MATIN".
_IN_CAPITALS = re.compile(
    r"[.!?»”]\s(?:(?:[A-ZÀ-Ý][A-ZÀ-Ý'’.-]+\s){2,4}(?:POUR|FOR)\s[«“\"A-ZÀ-Ý][^a-z!?]{2,60}"
    r"|/\s[A-ZÀ-Ý]{2,6}(?:\s[-–]\s(?:[A-ZÀ-Ý]\.\s?){1,3})?|\|\s[A-ZÀ-Ý][A-ZÀ-Ý' -]{2,40})$"
)
# "… en septembre 2022. AUGUSTIN PERROLAZ POUR « LA DÉPÊCHE DES CIMES »": for whom somebody took it.
_FOR_PAPER = re.compile(r"[.…!?)»\"] [A-ZÀ-Ý][A-ZÀ-Ý .'’-]{4,40} POUR (?:« ?|“|\")[^«»“”\"]{2,40}(?: ?»|”|\")\.?$")
# "… lối lên xuống hầm xe. Video: Cư dân cung cấp": behind a sentence alone, for a line so begun leads to a story.
_FILMED = re.compile(r"[.…!?”\")]\s(?:Video|Clip|Đồ họa|Infographic|Vidéo)\s?:\s?[^.:!?]{2,40}\.?$")
_CREDIT_FORMS = (
    _FILMED,
    _FOR_PAPER,
    _CREDIT_END,
    _CREDIT_TAIL,
    NUMBER,
    _AGENCY_CREDIT,
    _OWN_CREDIT,
    _WITHOUT_COLON,
    _IN_CAPITALS,
)
# What stands in each of them that does not stand in brackets at the end.
_CREDIT_HINTS = compiled(
    "Nguồn|Ảnh|ảnh|ẢNH|Photo|Foto|Hình|Image|Video|Clip|Đồ họa|Infographic|Vidéo|Picture|Cr|©"
    r"|\([cC]\)|POUR |FOR | / | \| "
)
_AFTER_CREDIT = "".join(filter(str.isspace, map(chr, range(0x3001)))) + "|."


def _may_have_credit(text: str) -> bool:
    return text.rstrip(_AFTER_CREDIT)[-1:] in ")]）" or _CREDIT_HINTS.search(text) is not None


def _unstopped(text: str) -> int | None:
    """Where a credit begins behind a caption that has lost its stop ("… chụp cùng hai con Ảnh: NVCC"); None if none.

    A few words before it may be who wrote the text ("Tin, Ảnh: …", "Hải Yến Ảnh: Lâm Phong").
    """
    at = max(text.rfind(" Ảnh: "), text.rfind(" ẢNH: "))
    if at < 0 or not text[at - 1 : at].isalnum() or not _UNSTOPPED.fullmatch(text, at):
        return None
    if not text[at + len(" Ảnh: ")].isupper():
        return None
    return at if len(text[:at].split()) >= UNSTOPPED_WORDS and not text[:at].casefold().endswith(_AND) else None


UNSTOPPED_WORDS = 6  # of a caption before such a credit
_AND = (" và", " tin", " bài", "&")  # "Bài và Ảnh: …"
_UNSTOPPED = re.compile(r" (?:Ảnh|ẢNH): [^\W\d_](?:[^.:!?,]|(?<=[A-ZĐ])\.){0,40}[\s|.]*")


def has_credit(text: str) -> bool:
    """Whether `text` ends or begins with a picture's credit."""
    tail = text[-160:]  # a credit and what it stands after
    if (" Ảnh: " in tail or " ẢNH: " in tail) and _unstopped(tail) is not None:
        return True
    return bool(
        (_may_have_credit(tail) and any(one.search(tail) for one in _CREDIT_FORMS))
        or _CREDIT_HEAD.match(text[:60])
        or begins(tail) is not None
        or shows(text)
    )


def without_credit(text: str) -> str:
    """A caption's words alone: its credit and the signs around it taken off."""
    for pattern in (_CREDIT_END, NUMBER, _AGENCY_CREDIT):
        text = pattern.sub("", text)
    if match := _CREDIT_TAIL.search(text) or _OWN_CREDIT.search(text):
        text = text[: match.start() + (1 if text[match.start()] in '.…!?”"' else 0)]
    if cut := _unstopped(text):
        text = text[:cut]
    if cut := begins(text):
        text = text[: cut + (text[cut] in '.…!?”"')]
    return text.strip(" |_-–").removesuffix(".").strip()
