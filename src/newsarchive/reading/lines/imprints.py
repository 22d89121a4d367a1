"""The imprint at the foot of a page: who answers for the site, by what licence, and how to reach him."""

from __future__ import annotations

import re

from newsarchive.nouns.lazy import once
from newsarchive.reading.lines.line import KEY_LIMIT, Line
from newsarchive.reading.words import vocabulary
from newsarchive.reading.words.patterns import Sieved, compiled

CONTACT_WORDS = 60  # of a line at the foot; a longer one is no line of an imprint
ADDRESS_WORDS = 24
SITE_WORDS = 24  # of a site's name with what stands behind it
SMALL_WORD = 3  # letters of "the", "of", "du", which need no capital in a name
_IMPRINT = Sieved(
    r"^[Gg]iấy phép|[Gg]iấy phép(?: (?:số|xuất bản|hoạt động|báo chí|thiết lập|trang|ICP|MXH|mạng|điện tử|\d|GP)|:)"
    r"|[Pp]hụ trách nội dung|\bGP-|\bISSN\b|[Tt]ổng [Bb]iên tập|[Tt]rưởng [Bb]an [Bb]iên tập"
    r"|[Cc]hịu trách nhiệm"
    r"|[Cc]ơ quan chủ quản|[Gg]hi rõ|^[Bb]ản quyền|[Bb]ản quyền (?:©|thuộc|\d|nội dung|website|trang|\()|giữ bản quyền"
    r"|[Tt]hiết kế bởi|(?<!Ã)©|[Cc]opyright|[Pp]owered by"
    r"|(?:Điện thoại|ĐT|Tel|tel|Hotline|Fax|[Ee]-?mail|Địa chỉ|Trụ sở|Tòa soạn|Telepon|Alamat|Adresse|Téléphone|Tél\.?"
    r"|Address|Phone)\s?[:.]|\w@\w+\.\w|[Aa]ll rights reserved|[Pp]rivacy [Pp]olicy|[Tt]erms of (?:[Uu]se|[Ss]ervice)"
    r"|[Mm]entions légales|[Tt]ous droits réservés|[Dd]irect(?:eur|rice) de (?:la )?publication|[Hh]ak [Cc]ipta"
    r"|[Pp]emimpin [Rr]edaksi|[Pp]edoman [Mm]edia [Ss]iber|[Ee]ditor-in-[Cc]hief"
    r"|(?:[Mm]edia|[Pp]ress) (?:[Cc]ontacts?|[Ee]nquiries|[Ii]nquiries|[Oo]ffice)"
    r"(?: (?:please )?(?:contact|call|e-?mail))? ?:|[Cc]ontacts? presse ?:"
    r"|(?:Được (?:tạo|cung cấp|hỗ trợ)|Diberdayakan|Fourni|^Themes?|Theme images) (?:bởi|oleh|par|by)\b"
    r"|[Cc]ontent (?:is )?(?:owned|provided|managed) (?:and \w+ )?by"
    r"|(?:[Dd]esigned|[Dd]eveloped)[, ].{0,30}hosted by"
    r"|(?:Điện thoại|ĐT|Tel|tel|[Tt]elephone|Téléphone|[Tt]elepon|Fax)\s\(?\+?0\d|\d(?:st|nd|rd|th) Floor,"
    r"|(?:[Pp]hòng|[Bb]an) (?:[Bb]ạn đọc|[Pp]hát hành|[Qq]uảng cáo|[Tt]hư ký|[Bb]iên tập|[Tt]rị sự)"
    r"[^.:\d]{0,20}: ?[(+\d]|\b[Cc]ontact us\.?$|adheres? to [^.]{0,60}Code of Practice"
    r"|(?:Tòa|Toà) soạn(?: và|,| [-–&])? ?[Tt]rị sự ?:|Trị sự ?:"
    r"|[Kk]ontak [Mm]edia ?:|Narahubung ?:|Registered [Oo]ffice|Siège social"
    r"|Registered in (?:England|Scotland|Wales|Ireland)|\b(?:IPSO|IMPRESS)[ -]regulated"
    r"|au capital de \d|Siège ?:"
    r"|(?:regulated by|member of) the [A-Z][\w ]{0,40}(?:Press|Standards|Complaints|Independent)\b"
    r"|(?:印刷|承印)(?:单位)?[:：]"
    r"|, BP \d|Box \d{2}|Kotak Pos \d|[Hh]òm thư \d"
    r"|(?:新闻|联系|举报|服务)热线[:：]"
    r"|[Cc]ommission paritaire|\bCPPAP\b"
    r"|[Ii]mprimé (?:par|à|en)\b|[Ss]eluruh hak"
    r"|ICP备|许可证(?:[:：号编（(\d\s]|$)|版权所有|版權所有|不得(?:任意|擅自)?(?:轉載|转载)|請勿轉載|请勿转载|未经授权|未經授權|非經授權|(?:地址|电话|邮编)[:：]"
)
# With what else such a line begins.
_BEGINS = compiled(
    r"(?:Web)?[Ss]ite (?:is )?(?:owned|designed|hosted)\b|Ph ?[.:] ?[(+\d]|[Ww]ebmaster ?:"
    r"|(?:Cấp cứu|Trực ban|Tổng đài|Đặt lịch|Đặt báo|Quảng cáo|Phát hành)[^:.\d]{0,20}"
    r"(?:\d\d/\d{1,2})?\s?: ?[(+]?\d[\d .-]{5}"
    r"|(?:Diterbitkan|Dikelola) oleh\b|Redaksi ?: ?(?:Jl|Jalan|Gedung|Komplek)"
    r"|(?:Newsdesk|News desk|Editorial|Switchboard|Advertising)(?: [Tt]el)? ?:"
    r"|(?:Cơ quan|Đơn vị) (?:quản lý|chủ quản|thực hiện|vận hành|phát triển)\b"
    r"|(?:Thiết kế|Xây dựng|Phát triển)(?: web(?:site)?)? ?: ?(?:Công ty|VNPT|Trung tâm)"
    r"|(?:In|Chế bản)(?: và (?:in|phát hành))? tại:? (?:Công ty|Cty|CTCP|[Nn]hà in|[Xx]í nghiệp|[Xx]ưởng in|Trung tâm)"
    r"|(?:Nhà in|Percetakan|Imprimerie|Impression|Printer) ?:|[Dd]icetak (?:oleh|di)\b"
    # whose organ a site is, and behind a dash who answers for it
    r"|(?:Cơ quan|Tiếng nói|Diễn đàn|Ấn phẩm|Chuyên trang) (?:của|ngôn luận|lý luận|thuộc)\b[^!?:]{4,100}[-–—|•] ?"
    r"(?:Biên tập|Chủ biên|Phụ trách|Chủ nhiệm|Thư ký|Trưởng ban|Tổng biên tập|Chịu trách nhiệm)[^:]{0,24}:"
    r"|(?:Organ|Voice|Newsletter) of [^!?:]{4,100}[-–—|•] ?(?:Editor|Managing editor|Publisher)[^:]{0,16}:"
    r"|(?:Organe|Bulletin|Journal) d[eu]s? [^!?:]{4,100}[-–—|•] ?(?:Rédact|Direct|Responsable)[^:]{0,32}:"
    r"|(?:Media|Buletin|Terbitan|Suara) (?:milik|resmi|dari) [^!?:]{4,100}[-–—|•] ?(?:Redaktur|Penanggung|Pemimpin)"
    r"[^:]{0,24}:"
    r"|Được tạo bởi Blogger|Blog (?:tại|at|sur|di) WordPress|[Pp]rinted (?:and published )?(?:by|in)\b"
)
_ADDRESS_ABROAD = compiled(
    r"(?:(?:Hôtel de [Vv]ille|Mairie)[ ,–-]{1,3})?\d{1,5}(?: bis| ter)?,?"
    r" (?:rue|place|avenue|av\.|boulevard|bd|quai|chemin|route|allée|impasse) [^.!?]{3,80}"
    r"|\d{1,5} (?:[A-Z]\w+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Square|Boulevard|Blvd|Quay)\b[^.!?]{0,80}"
    r"|(?:PT\.? [^.!?]{3,60}[.,] )?(?:Jl\.?|Jalan) [A-Z][^!?]{3,60}\bNo\.? ?\d[^!?]{0,60}"
)
# What a number stands in is named, with a comma between: "3 Lịch cúp điện các xã ven biển" is the third of a list.
_PLACE_NAMED = rf"(?:đường|phố|{vocabulary.RANKS})\s(?=[{vocabulary.UPPER}\d])"
_ADDRESS = compiled(
    rf"(?:[Ss]ố )?\d+[A-Za-z]?(?:[-/]\d+)*,? (?:{_PLACE_NAMED}|[^,;:.!?]{{3,40}}[,-].*{_PLACE_NAMED})"
    rf"|[Ss]ố \d+[A-Za-z]?(?:[-/]\d+)*,? .*{_PLACE_NAMED}"
)


# Who has the rights in the page, in whole sentences.
_RIGHTS = re.compile(
    r"(?<!Ã)©|[Cc]opyright|[Aa]ll rights reserved|[Gg]hi rõ nguồn|[Tt]ous droits réservés|[Hh]ak [Cc]ipta|版权所有"
    r"|[Gg]iấy phép (?:số|xuất bản|hoạt động)"
    # what may not be done with the page without its leave, whatever is to be done with it
    r"|(?:sao chép|trích dẫn|phát hành lại|đăng lại|sử dụng lại|khai thác)\b[^.!?]{0,60}"
    r"(?:đồng ý|chấp thuận|cho phép) bằng văn bản"
    r"|(?:may|can) ?not be (?:published|reproduced|copied|broadcast|rewritten)[^.!?]{0,90}(?:permission|consent)"
    r"|[Tt]oute (?:reproduction|reprise|utilisation)[^.!?]{0,60}(?:interdite|autorisation)"
    r"|[Dd]ilarang (?:mengutip|menyalin|memperbanyak|mengambil)[^.!?]{0,60}(?:izin|seizin)"
    r"|未经[^。]{0,16}(?:授权|许可|同意)[^。]{0,12}(?:不得|禁止|严禁|谢绝)"
)


def reserves_rights(text: str) -> bool:
    """Whether `text` says who has the rights in the page, or by what licence it is published."""
    return bool(_RIGHTS.search(text))


def is_licence(text: str) -> bool:
    """Whether `text` begins with the licence by which a page is published ("Giấy phép số 77/GP-BTTTT. © …")."""
    return text[:1] in _LICENCE_BEGINS and _LICENCE.match(text) is not None


_LICENCE_BEGINS = frozenset("GLPKINS许新互")
_LICENCE = re.compile(
    r"(?:Giấy phép|GPXB|GP) (?:số|xuất bản|hoạt động|báo chí|thiết lập|[\d:])|G[Pp]-"
    r"|Licen[cs]e (?:[Nn]o|number|[Nn]r)\b"
    r"|(?:Publishing|Press) licen[cs]e\b|Izin (?:terbit|usaha|penerbitan)|SIUPP\b|N° (?:de )?(?:CPPAP|commission)"
    r"|ISSN\b|(?:许可证|新闻信息服务许可证|互联网新闻)"
)


def answers(text: str) -> bool:
    """Whether `text` says, in sentences or not, who publishes the page and who answers for it."""
    return bool(_ANSWERS.search(text))


# No story has these, whose dates and names are told otherwise.
_ANSWERS = re.compile(
    r"[Dd]irect(?:eur|rice) de (?:la )?(?:publication|rédaction) ?:|[Ss]ociété éditrice|est édité(?:e)? par"
    r"|(?:[Cc]hịu trách nhiệm(?: nội dung)?|[Tt]ổng [Bb]iên tập|[Tt]rưởng [Bb]an [Bb]iên tập|[Cc]ơ quan chủ quản"
    r"|[Tt]òa soạn|[Gg]iấy phép(?: số)?) ?: ?[^\W_]|[Ee]ditor(?:-| )in(?:-| )chief ?:"
    r"|[Pp]ublished by [A-Z][^.]{2,60}, \d|[Cc]ommission paritaire\b.{0,20}\d"
    r"|(?:[Pp]hòng|[Bb]an) (?:[Bb]ạn đọc|[Pp]hát hành|[Qq]uảng cáo|[Tt]hư ký|[Bb]iên tập|[Tt]rị sự)"
    r"[^.:\d]{0,20}: ?[(+\d]"
    r"|[Pp]emimpin [Rr]edaksi ?:|[Pp]enanggung [Jj]awab ?:|(?:主办|主管|承办)(?:单位)?[:：]|责任主编[:：]"
)


def asks_to_write(line: Line) -> bool:
    """Whether a few words ask readers to write or to ring, with what and where ("Questions? Email help@…")."""
    if line.words > ADDRESS_WORDS or not _REACHES.search(line.shown):
        return False
    return bool(_ASKS.match(line.shown))


_REACHES = re.compile(r"\w@\w|\d[\d .-]{7}")
# With what they are asked to write, at the beginning.
_ASKS = compiled(
    r"(?:(?:Any )?(?:[Qq]uestions?|[Pp]roblems?|[Ff]eedback|[Cc]omplaints?|[Cc]orrections?|[Cc]omments?|[Nn]ews tips?)"
    r"|(?:Une?|Des) (?:questions?|remarques?|erreurs?|informations?)|Vous avez une (?:question|info|remarque)"
    r"|(?:Ada |Punya )?(?:[Pp]ertanyaan|[Kk]ritik|[Ss]aran|[Kk]eluhan|[Pp]engaduan))"
    r"(?: (?:or|and|ou|et|dan|atau) \w+)?(?: (?:about|sur|tentang|soal) [^.?:]{3,40})? ?[?:]"
    r"|(?:Got|Have|Do you have|Know) (?:a |an |any |more )?(?:story|tip|news|question|comment|complaint|correction)"
    r"[^.?]{0,40}\?"
    r"|(?:Spotted|Found|Seen) an? (?:error|mistake)[^.?]{0,40}\?"
    r"|(?:Email|E-mail|Call|Text|Contact|Write to) (?:us|the (?:news ?desk|editor))\b"
    r"|(?:Mọi )?(?:[Tt]hắc mắc|[Gg]óp ý|[Pp]hản ánh|[Kk]hiếu nại|[Ýý] kiến đóng góp)(?:, \w+ \w+)?"
    r"(?: (?:về|của) [^.,]{3,30})?,? (?:xin|vui lòng|hãy|liên hệ|gửi)\b"
    r"|Bạn có (?:tin|thông tin|câu chuyện|thắc mắc|góp ý)[^.?]{0,40}\?|Hubungi (?:kami|redaksi)\b"
)


def goes_on_with_address(text: str) -> bool:
    """Whether a name at the foot goes on with where it sits ("Ministry of Food, Almeira House, Harbour Road")."""
    return "," in text and bool(_SITS_AT.search(text))


_SITS_AT = re.compile(
    r",\s(?:(?:[Ss]ố )?\d{1,4}[A-Za-z]?[ ,]|(?:Jalan|Jl\.?|Gedung|rue|avenue|place|đường|phố|tầng|lầu|tòa nhà)\s"
    r"|(?:[A-Z]\w+ ){1,3}(?:Road|Street|Avenue|Lane|Square|Drive|House|Boulevard|Row|Quay|Building|Tower)\b)"
)


@once
def is_imprint(line: Line) -> bool:
    """Whether a line says who answers for the site, by what licence, and how to reach him."""
    if line.words > CONTACT_WORDS:
        return False
    return _tells(line.shown, line.words <= ADDRESS_WORDS) or gathered_by(line) is not None


def gathered_by(line: Line) -> str | None:
    """The site that gathers the stories of others, where a line says so ("Tin 24h tổng hợp … từ các báo")."""
    if line.words not in GATHERED_WORDS:
        return None
    gathers = _GATHERS.match(line.shown)
    return gathers["name"].removesuffix(" tự động") if gathers else None


GATHERED_WORDS = range(5, 40)
_GATHERS = re.compile(
    r"(?P<name>[^\W\d_a-z][^.!?:,]{2,50}?) (?:(?:là (?:trang|website) )?(?:tự động )?(?:tổng hợp|thu thập|cập nhật)"
    r"(?:,? (?:và )?(?:sắp xếp|hiển thị|phân loại)){0,2}(?: (?:một cách )?(?:hoàn toàn )?tự động)?"
    r" (?:các )?(?:thông tin|tin tức|tin bài|bài viết|tin) từ (?:các )?(?:trang|báo|nguồn|website)"
    r"|(?:automatically )?(?:collects|gathers|aggregates|indexes) (?:\w+ )?(?:news|headlines|stories|articles|content)"
    r" (?:automatically )?from\b"
    r"|(?:agrège|rassemble|regroupe|collecte) (?:automatiquement )?(?:les|des) (?:actualités|articles"
    r"|informations|titres)\b"
    r"|(?:secara otomatis )?(?:mengumpulkan|merangkum|menghimpun) (?:secara otomatis )?(?:berita|informasi|artikel)"
    r"[^.!?]{0,20} dari\b)"
)


def _tells(text: str, may_be_address: bool) -> bool:
    if text[0] in _SIGNS_OF_POST or (text[0] == "(" and _YEAR_OF_RIGHTS.match(text)):
        return True
    if text[-1].isdigit() and _TELEPHONE.fullmatch(text):
        return True
    return bool(_BEGINS.match(text) or _IMPRINT.search(text)) or (may_be_address and _stands_at(text))


# "Hợp tác nội dung: 0999 606 518": whatever it is for, a telephone number and nothing else follows.
_TELEPHONE = re.compile(r"[^\W\d_a-z][^:：\d]{2,40}[:：] ?\(?(?:\+\d|0\d)[\d .()-]{6,16}")


_SIGNS_OF_POST = frozenset("✉☎📞📧🖂📍🏠")  # before an address, a telephone number
_YEAR_OF_RIGHTS = re.compile(r"\(c\) ?(?:19|20)\d\d", re.I)


def _stands_at(text: str) -> bool:
    """Whether a line is an address."""
    name, dash, rest = text.partition(" - ")
    if dash and _ADDRESS.match(rest) and vocabulary.opens_masthead(name):
        return True
    label, colon, place = text.partition(":")
    if colon and len(label) <= PLACE_LABEL and place and _PLACES.match(label):
        place = place.lstrip()
        return bool(_NUMBER_IN_STREET.match(place) or _ADDRESS_ABROAD.fullmatch(place))
    return bool(_ADDRESS.match(text)) or (text[:1] in "0123456789JPHM" and bool(_ADDRESS_ABROAD.fullmatch(text)))


PLACE_LABEL = 40  # code points of what says whose or which place an address is
# "Cơ sở 1: 210 đường …", "Contacter la rédaction : 12 quai …".
_PLACES = re.compile(
    r"(?:Cơ sở|Chi nhánh|Phân hiệu|Phân viện|Văn phòng|VPĐD|VPGD|Kho|Xưởng|Trung tâm|Trụ sở|Khu|Nơi|Địa điểm|Ban"
    r"|Bộ phận|Campus|Head ?office|Office|Branch|Visit|Write to|Bureaux?|Agence|Antenne|Site|Contact(?:er)?"
    r"|Nous (?:écrire|trouver)|Rédaction|Siège|Kampus|Kantor|Cabang|Biro|Redaksi|Perwakilan)(?: [^\W_]{1,14}){0,4} ?$"
)

_NUMBER_IN_STREET = re.compile(
    r"(?:[Ss]ố (?:nhà )?)?\d{1,4}[A-Za-z]?(?:[-/]\d{1,4}){0,3},? "
    r"(?:(?:đường|phố|ngõ|hẻm|quốc lộ|tỉnh lộ|ấp|thôn|khu|tổ) )?[A-ZĐ]"
)

_NAME = r"(?P<name>[^\W\d_a-z][^,|:;.!?–—]{1,50}?)"
# Behind the name: whose it is, of what kind, who makes it.
_KINDS = (
    r"(?:(?i:ấn phẩm|chuyên san|chuyên trang|phụ trang|phụ san|bản tin|tờ tin|đặc san|nguyệt san|trang tin"
    r"|trang thông tin|tạp chí|diễn đàn)(?: điện tử)?(?: tổng hợp)? (?:của|thuộc|do)\s"
    r"|(?:une publication|un titre|un site|un média|(?:journal|magazine|revue|mensuel|hebdomadaire|quotidien"
    r"|bimensuel|trimestriel)(?: \w+)?(?: édité| publié)?) (?:du groupe|de la|du|de|des|par(?: la| le)?) (?=\S*[A-Z])"
    r"|(?:(?:is )?(?:a|an|the) )?(?:\w+ ){0,2}(?:publication|newspaper|title|imprint|service|division|member) of"
    r" (?=\S*[A-Z])"
    r"|(?:is )?(?:part of|owned by|published by|a member of) (?:the )?(?=[A-Z])"
    r"|(?:bagian dari|anak usaha|dikelola(?: oleh)?|milik|terbitan|media (?:online|siber)(?: milik)?) (?=[A-Z]))"
)
_OF_KIND = re.compile(rf"{_NAME}(?:\s[-–—|]\s|,\s){_KINDS}")
# What no story is: the name before it may be any.
_SITE_OF_KIND = re.compile(
    r"[^\W\d_a-z][^|:;!?]{1,60}(?:\s[-–—|]\s|,\s)(?i:phụ trang|trang (?:tin|thông tin|tin tức)|báo|tạp chí) điện tử"
    r"(?: tổng hợp)?(?=$|\.)"
)
# … where it sits …
_STREETS = (
    r"(?:\d{1,4}(?: bis| ter)?,? (?:rue|place|avenue|av\.|boulevard|bd|quai|chemin|route|allée|impasse)\s"
    r"|\d{1,5} (?:[A-Z]\w+ ){1,3}"
    r"(?:Street|St\b|Road|Rd\b|Avenue|Ave\b|Lane|Drive|Square|Boulevard|Blvd|Quay|Row|Terrace)"
    r"|(?:[Ss]ố )?\d{1,4}[A-Za-z]?(?:/\d+)? (?:đường|phố)\s|(?:Jl\.?|Jalan) [A-Z][^.!?]{2,40}?\bNo\.? ?\d)"
)
_SITS = re.compile(rf"{_NAME}(?:,\s|\s[-–—]\s){_STREETS}")
# … or how it is called.
_CALLED = re.compile(
    r"(?P<name>[^\W\d_a-z].{1,100}?)[.|–—-]\s?(?:[Hh]otline|[Đđ]ường dây nóng|Điện thoại|ĐT|Tél\.?|Tel\.?|Telp\.?)"
    r"[^\W\d]{0,12}(?: [^\W\d]{1,8}){0,2}\s?:?\s?\(?(?:\+\d|0\d)[\d .()-]{5,14}$"
)


_BEHIND_NAME = ",.|-–—"  # of which one stands behind the name


def tells_site(line: Line) -> bool:
    """Whether a line is a name with what kind of site it is, where it sits, or how to call it, behind it.

    On many pages nothing else names the site in letters: its name is a picture.
    """
    if line.words > SITE_WORDS or len(line.text) > KEY_LIMIT or not any(map(line.shown.__contains__, _BEHIND_NAME)):
        return False
    if _SITE_OF_KIND.match(line.shown):
        return True
    told = _OF_KIND.match(line.shown) or _SITS.match(line.shown) or _CALLED.match(line.shown)
    return told is not None and is_titled(told["name"].split(" - ")[0])


def is_titled(text: str) -> bool:
    """Whether every word of some length has a capital, as those of a name."""
    words = text.split()
    if not words or not (words[0][0].isupper() or words[0][0].isdigit()):
        return False
    return all(map(_begins_large, words[1:]))


def _begins_large(word: str) -> bool:
    small = len(word) <= SMALL_WORD and word.isascii()
    return small or not word[0].islower()


TELEPHONE_LIMIT = 100  # code points of such a line
_PHONE = r"\(?\+?\d{1,4}\)?(?:[ .-]?\d{2,4}){1,4}"
# For whom else a number is, behind the first.
_OTHERS = (
    r"(?:cấp cứu|hotline|đường dây nóng|chăm sóc khách hàng|cskh|trực ban|đặt (?:lịch|khám|báo)|quảng cáo|điện thoại"
    r"|đt|fax|bảo vệ|kỹ thuật|tư vấn|zalo|emergency|emergencies|ambulance|urgences?|accueil|secrétariat"
    r"|gawat|darurat|igd|layanan|tel|tél|phone|telepon|急救|急诊|投诉|传真)"
)
_WHOSE_TELEPHONE = re.compile(
    r"[|\s]{0,4}(?:hotline|đường dây nóng|số điện thoại|điện thoại|tổng đài|sđt|đt|tel|tél|téléphone|telephone|phone"
    r"|telepon|telp|nomor telepon|热线|熱線|电话|電話)\b\.?(?: [^\W\d_]{1,12}){0,4} ?[:：] ?"
    rf"{_PHONE}(?: ?[,;/|–-] ?{_PHONE}){{0,3}}"
    rf"(?: ?[|,;/•–-] ?{_OTHERS}(?: [^\W\d_]{{1,12}}){{0,4}} ?[:：] ?{_PHONE}){{0,3}}[\s.|]{{0,4}}",
    re.I,
)


def gives_telephone(text: str) -> bool:
    """Whether a line is whose telephone may be rung, and its number, and nothing else ("| Hotline: 0977.120.846")."""
    if len(text) > TELEPHONE_LIMIT or not (text[-1].isdigit() or text[-1] in " .|"):
        return False
    return bool(_WHOSE_TELEPHONE.fullmatch(text))
