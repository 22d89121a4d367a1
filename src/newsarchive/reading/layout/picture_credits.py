"""Whose picture it is, where no label with a colon says so: "(Jane Doe/Courier)", "Photo Le Courrier", "李明 摄".

Every form is tried only where one of its signs stands at the end of the line.
"""

from __future__ import annotations

import re

WINDOW = 120  # code points at the end of a caption in which its credit stands
RIGHTS_WORDS = 4  # words before "© Name" in a caption; a line of rights begins with the sign

_NAME = r"[A-ZÀ-ÖØ-Þ][\w.'’&-]*"
# "(Jane Doe/Courier)", "(Handout/River Board)"; not an outlet's own name twice, which says whom a text was taken from.
_SLASHED = re.compile(
    rf"[(\[](?!Theo |Source|Sumber|Reporting)(?P<who>(?:{_NAME} ?){{1,4}})\s?/"
    rf"\s?(?P<where>(?:{_NAME} ?){{1,5}})[)\]]\s?$"
)
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
    r"|Crédits?(?: [Pp]hotos?)?|Foto|FOTO|Dok|Dokumentasi|Sumber [Ff]oto|Picture|Pictures|Image)(?:\s?[:.]|,)?\s"
    r"(?:d['’]archives? |d['’]illustration |courtesy (?:of )?|credit:? |by |de |par |: )?"
    r"(?:Dok\. ?)?(?:[A-ZÀ-ÖØ-ÞĐ][^.:!?]{1,50}|DR|D\.R\.)[.)]?$"
)
# "… di Desa Sukamaju./Dokumen Polsek. /", "…/ANTARA FOTO/Bagus".
_STROKED = re.compile(
    r"[.\w)]\s?/\s?(?:Dok(?:umen(?:tasi)?)?\b|ANTARA|Antara|Foto\b|Istimewa|istimewa|Instagram|Twitter|Facebook|YouTube|Pixabay"
    r"|Pexels|Unsplash|Freepik|Getty|REUTERS|Reuters|AFP|Tangkapan [Ll]ayar)[^.!?]{0,60}\.?$"
)
_RIGHTS = re.compile(r"\s[(\[]?©\s?(?!\d{4})[^\d©]{2,60}$")
_COPYRIGHT = re.compile(
    r"copyright|bản quyền|hak cipta|droits|rights|registered|\boffice|address|\btel|phone|mail|alamat|adresse|siège"
    r"|redaksi|\bltd\b|\binc\b|\bllc\b|limited|mentions|terms|privacy|contact|cookie|plan du site|site ?map",
    re.IGNORECASE,
)
_TAKEN = re.compile(
    r"[\s（(。，、][\u3400-\u9fff·]{2,8}\s?/?\s?(?:(?<!拍)摄|供图|提供)\s?[）)]{0,2}$"
    r"|[（(](?:资料图片?|资料照片|网络图片?|效果图|图源[:：]?.{1,20})[）)]?。?$"
    r"|新华社发(?:[（(].{1,16}[）)])?$|图[/／|][\u3400-\u9fff·]{2,10}$"
)
_SHOWS = re.compile(r"(?:图为|图：|图说：|图片说明|上图为|下图为|图[一二三四五六七八九十\d]{1,2}[:：])")


def begins(text: str) -> int | None:
    """Where the credit at the end of `text` begins; None where it has none of these forms."""
    from_ = max(0, len(text) - WINDOW)
    tail = text[from_:].rstrip(" |_/")
    match = _match(tail)
    return from_ + match.start() if match else None


def _match(tail: str) -> re.Match[str] | None:
    if not tail:
        return None
    if tail[-1] in "）。" or "\u3400" <= tail[-1] <= "\u9fff":
        return _TAKEN.search(tail)
    if tail[-1] in ")]":
        match = _SLASHED.search(tail)
        if match and len(match[0].replace("/", " ").split()) > 2 and not _AGENCIES.match(match["where"]):
            return match
        return _STOCK.search(tail) or _worded(tail)
    return _worded(tail)


def _worded(tail: str) -> re.Match[str] | None:
    if "©" in tail and not _COPYRIGHT.search(tail) and (match := _RIGHTS.search(tail)):
        return match if len(tail[: match.start()].split()) >= RIGHTS_WORDS else None
    if "/" in tail and (match := _STROKED.search(tail)):
        return match
    return _WORDED.search(tail) if _WORDS.search(tail) else None


_WORDS = re.compile(r"[Pp]hoto|PHOTO|Archive|Foto|FOTO|Dok|Crédit|Illustration|Picture|Image")


def shows(text: str) -> bool:
    """Whether a line says by its first words that it is a picture's: in Chinese what it shows, else whose it is."""
    return bool(_SHOWS.match(text)) or is_alone(text)


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


def asks_for_caption(text: str) -> bool:
    """Whether a line is the label of a caption that stands on the next one: "Image caption,"."""
    return text[:1] in "IVM" and bool(re.fullmatch(r"(?:Image|Video|Media) caption,?", text))
