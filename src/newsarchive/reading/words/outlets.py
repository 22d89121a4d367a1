"""The words by which the name of a newspaper, a broadcaster or an agency is known to be one.

One table for who signs with his paper behind his name, for rows that begin
with an outlet, and for names at the top of a page.
"""

from __future__ import annotations

import re

from newsarchive.nouns.text import fold
from newsarchive.reading.words import vocabulary

NAME_LIMIT = 80  # code points of an outlet's name
NAME_WORDS = range(2, 7)

_LAST = """
    Times News Post Journal Observer Star Mail Express Standard Guardian Mirror Sun Record Echo Today Online Review
    Voice Wire Newswire Weekly Daily Bulletin Dispatch Register Monitor Reporter Leader Pos Ekspres TV FM Radio Media
    Magazine Blog 24h 24 Plus Press
"""
_PAPERS = """
    Herald Gazette Tribune Chronicle Courier Telegraph Examiner Inquirer Advertiser Argus Sentinel Mercury Courrier
    Dépêche Ledger Bugle Clarion Intelligencer Enquirer
"""
_HOUSES = """
    Reuters AFP AP CNN BBC NBC CBS ABC Antara TTXVN VOV VTV VTC Xinhua Figaro Monde Tribun Kabar Nusa Voix Écho Harian
    Agency Network Bureau
"""
# Last words of names ("Lembah Pos", "The Valley Mail"), of which a headline may have one, too …
LAST = vocabulary.words(_LAST)
# … and those that no other name has; houses that are known by a word or by letters.
PAPERS = vocabulary.words(_PAPERS)
HOUSES = vocabulary.words(_HOUSES)
# First words ("Harian Sungai", "Suara Pantai Timur").
FIRST = vocabulary.words(
    "Harian Suara Tribun Radar Koran Kabar Warta Pikiran Tabloid Majalah Sinar Fajar Media Portal Radio Lensa Jurnal"
)
# What people are who write for them.
TRADES = vocabulary.words(
    """
    staff writer reporter correspondent editor columnist contributor journalist photographer freelancer intern
    journaliste correspondant correspondante rédacteur rédactrice envoyé envoyée chroniqueur chroniqueuse
    wartawan kontributor jurnalis redaktur
    """
)
# The same words as a part of a pattern, each with a capital.
WORD = r"(?=[A-ZÀ-Ý])(?i:" + "|".join(one for one in f"{_LAST}{_PAPERS}{_HOUSES}".split() if one.isalpha()) + r")\b"

_VIETNAMESE = re.compile(r"(?:Báo|Tạp chí|Đài|Thời báo|Nhật báo|Tuần báo|Bản tin|Cổng TTĐT|Trang TTĐT)\s[^\W\d_a-z]")
_ADDRESS = re.compile(rf"[\w-]{{2,40}}(?:\.[\w-]{{2,20}}){{0,2}}\.(?:{vocabulary.DOMAIN_ENDINGS})", re.I)
_BRAND = re.compile(r"[a-zA-Z]{2,12}[a-z][A-Z][A-Za-z]{1,14}")  # "detikNews"
_CHINESE = re.compile(
    r"[\u3400-\u9fff]{2,10}(?:日报|晚报|晨报|早报|时报|周报|商报|都市报|日報|晚報|時報|早報|商報|新報|快報|週刊|新聞社|新闻社|法治报|青年报|新闻网|新聞網|电视台|電視台|融媒体中心|通讯社|通訊社|在线|网)"
)
_YEAR = re.compile(r"\b(?:19|20)[0-9]{2}\b")
_SHORT_NAME = re.compile(r"[\w .'’&-]+")
_TOLD = (LAST | PAPERS | HOUSES | TRADES) - vocabulary.words("24 Plus")


def tells_for_whom(text: str) -> bool:
    """Whether a short text behind somebody's name says for whom he writes, or what he is ("Staff Writer")."""
    if len(text) > NAME_LIMIT or not _SHORT_NAME.fullmatch(text) or _YEAR.search(text):
        return False
    return not _TOLD.isdisjoint(fold(text).split())


def has_name(text: str) -> bool:
    """Whether a text is an outlet's name by its first word, its last, or because it is an address."""
    if len(text) > NAME_LIMIT:
        return False
    if any(known(text) for known in (_VIETNAMESE.match, _ADDRESS.fullmatch, _BRAND.fullmatch, _CHINESE.fullmatch)):
        return True
    words = text.split()
    if len(words) not in NAME_WORDS or not words[0][0].isupper() or not words[-1][:1].isupper():
        return False
    return fold(words[-1]) in LAST | PAPERS or fold(words[0]) in FIRST or fold(text) in vocabulary.OUTLETS


def is_office(text: str) -> bool:
    """Whether a text is an office's or an agency's name, by its kind and whose it is ("Agence de presse du Golfe")."""
    return len(text) <= NAME_LIMIT and text[:1].isupper() and bool(_OFFICE.fullmatch(text))


_TITLED = r"[^\W\d_a-zà-ÿ][\w'’.-]*"
_OFFICE = re.compile(
    # "Provincial Government of Antilan", "Directorate of Public Communication, Government of Malwa Pradesh"
    rf"(?:(?:{_TITLED} ){{0,3}}(?:Government|Administration|Assembly|Directorate|Department|Ministry|Office|Bureau"
    r"|Secretariat|Authority|Commission|Agency|Municipality|Prefecture|Embassy|Consulate|Diocese|University|Institute)"
    rf" (?:of|for) (?:the )?{_TITLED}(?:(?:,| and| of| for|, and| &)?(?: the)? {_TITLED}){{0,8}}"
    # "State Information Bureau", "Gulf News Agency"
    rf"|(?:{_TITLED} ){{1,3}}(?:(?:Information|News|Press|Publicity) (?:Bureau|Agency|Service|Department|Centre|Center)"
    r"|Secretariat|Directorate|Constabulary|Prefecture|Municipality)"
    r"|(?:Agence|Préfecture|Ministère|Secrétariat|Direction|Université|Ambassade|Présidence|Gouvernement|Office|Chambre"
    r"|Académie|Rectorat|Conseil|Radio|Télévision|Assemblée|Institut|Commissariat)(?: [a-zà-ÿ]{3,20}){0,3}"
    r"(?: d['’](?:[a-zà-ÿ]{3,20}|[^\W\d_a-zà-ÿ][\w-]*)| (?:de|du|des|de la|de l['’]) ?[\w'’-]{3,20}){0,3}"
    rf" (?:de|du|des|de la|de l['’]|d['’]) ?{_TITLED}(?: (?:(?:de|du|des|la|et) )?{_TITLED}){{0,4}}"
    # "Kantor Berita Bantar", "Jabatan Penerangan Negeri Seri Alam"
    r"|(?:Kantor Berita|Badan|Kementerian|Sekretariat|Kepolisian|Balai|Kecamatan|Kelurahan|Komisi|Lembaga|Majlis"
    r"|Jabatan|Kerajaan|Agensi|Perbadanan|Universitas|Universiti|Diskominfo|Humas|PPID|Pertubuhan|Angkatan)"
    rf"(?:(?: dan| serta)? {_TITLED}){{1,7}})"
)
