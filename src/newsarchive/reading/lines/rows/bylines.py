"""Lines that sign in English, French, Indonesian and Chinese, with what else they say of who signs.

"By JANE DOE Staff Writer", "Par Claire Dubois avec AFP", "Laporan Wartawan X,
Budi Santoso", "本报记者 赵晓岚 通讯员 李明": the name, and an office, an outlet,
an address or a place that is no part of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from newsarchive.nouns.ledger import Role
from newsarchive.nouns.text import fold
from newsarchive.reading.lines import mastheads
from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.rows import dated_rows, labels
from newsarchive.reading.lines.rows.labels import Piece
from newsarchive.reading.words import desks, outlets, persons, vocabulary
from newsarchive.reading.words.patterns import compiled

# The first words of such lines, by which they are let through to be looked at.
FIRST_WORDS = (
    "by", "par", "oleh", "written", "reported", "story", "words", "posted", "published", "text", "report", "article",
    "compiled", "interview", "redige", "ecrit", "publie", "propos", "recueilli", "texte", "entretien", "reportage",
    "ditulis", "diposting", "laporan", "journaliste", "rep", "reporter", "kontributor", "wartawan", "de", "notre",
    "from", "our", "staff", "special", "bai", "tin", "anh", "photos", "photo", "foto", "teks", "textes",
)  # fmt: skip
LIMIT = 120  # code points of a line that signs
NAMES_MOST = 5  # words of the longest name that is tried

# Who did both says so with no more than the two words: "Bài và ảnh Phan Hạ Vy", "Text and photos Jane Doe".
_BOTH = (
    r"(?:Bài|BÀI|Tin|TIN|Tin bài|Tin, bài)(?:, ?| và | VÀ | [-–&] ?|/)(?:ảnh|ẢNH|Ảnh|hình|clip)"
    r"|(?:Ảnh|ẢNH)(?:, ?| và | VÀ | [-–&] ?|/)(?:bài|BÀI|Bài|tin)"
    r"|(?:Text|TEXT|Words|Story|STORY)(?: and | AND | & |/)(?:[Pp]hotos?|PHOTOS?|[Pp]hotographs|[Pp]ictures|[Ii]mages)"
    r"|Photos? (?:and|&) (?:text|words|story)|Textes? et (?:photos?|images|photographies)|Photos? et textes?"
    r"|(?:Teks|TEKS|Naskah)(?: dan | DAN | & |/)(?:foto|FOTO|Foto)|Foto (?:dan|&) (?:teks|naskah)"
)
_OPENS = compiled(
    r"(?:(?:(?:Posted|Written|Reported|Published|Story|Words|Text|Report|Article|Interview|Compiled) )?(?:[Bb]y|BY)"
    r"|(?:(?:Rédigé|Écrit|Publié|Propos recueillis|Recueilli|Texte|Entretien réalisé|Reportage) )?(?:[Pp]ar|PAR)"
    rf"|{_BOTH}"
    r"|(?:Ditulis |Diposting |Laporan )?(?:[Oo]leh|OLEH)|Words:|Journaliste\s?:|Rep\s?:|Reported by:)\s+"
    r"|[Bb]y(?=[A-Z][a-z]+ [A-Z][a-z])"  # as some systems set it: "byJane Harker"
)
# What opens a signature within a line, or one of which the name alone is wanted, signs before it included.
BY = compiled(
    r"[\s|•·,–—-]*(?:(?:[Pp]osted |[Ww]ritten |[Pp]ublished |[Ss]tory |[Ww]ords |[Dd]iposting |[Đđ]ăng |[Vv]iết "
    r"|[Pp]ropos recueillis |[Tt]exte |[Rr]édigé "
    r"|[ÉéEe]crit |[Pp]ublié )?(?:[Bb]y|BY|[Bb]ởi|[Pp]ar|PAR|[Oo]leh|OLEH)|[Pp]enulis|[Bb]áo cáo của)\s+"
)
IN_SECTION = re.compile(r"\s+(?:in|trong|dans|dalam)\s+[^\W\d_].{2,40}$")  # "by Jane Doe in Local News"
_NAME_WORD = re.compile(r"[^\W\d_](?:[\w.'’-]*[\w.'’])?")
_AND = re.compile(r"\s*,\s*(?:and\s|et\s|dan\s)?|\s(?:and|et|dan|&)\s")
# What may follow a name and is no part of it.
_TRADE = (
    r"(?:[A-Z][\w-]+ |[a-z]+ ){0,3}(?:[Ww]riter|WRITER|[Rr]eporter|REPORTER|[Cc]orrespondent|[Ee]ditor|EDITOR"
    r"|[Cc]olumnist|[Cc]ontributor|[Jj]ournalist|[Pp]hotographer|[Ff]reelancer|[Ss]taff|STAFF|[Jj]ournaliste"
    r"|[Cc]orrespondante?|[Rr]édact(?:eur|rice)|[Ww]artawan|[Kk]ontributor)(?: (?:for|of|at|in) [A-Z][\w .'’-]{1,40})?"
)
_OUTLET = (
    r"(?:[Tt]he |THE |[Ll]e |[Ll]a |[Ll]['’])?(?:[A-Z][\w'’.-]+ ){0,4}" + outlets.WORD + r"(?: [A-Z][\w'’.-]+){0,2}"
)
_AFTER = re.compile(
    r"\s*(?:[|/·•,–—-]\s*)?(?:"
    rf"{_TRADE}|{_OUTLET}|(?:[Ss]pecial to|for|with|from) (?:the |The )?[A-Z][\w .'’-]{{1,40}}"
    r"|in [A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}"
    r"|\(?avec (?:l['’])?(?:AFP|AP|Reuters|agences?)\)?"
    r"|à [A-ZÀ-Ý][\w'’-]+(?: [A-ZÀ-Ý][\w'’-]+){0,2}|\d{1,2} min(?:s|utes)?(?: read)?"
    r"|/\s?Red\s?: ?[A-Z][^,|]{2,40}"
    r"|(?:(?:[Tt]ranslated|[Ee]dited|[Pp]hotos?|[Pp]hotographs?|[Vv]ideos?|[Ii]llustrat(?:ed|ions?)|[Cc]ompiled|Traduit"
    r"|[Tt]raduction|[Dd]iterjemahkan|[Ff]oto) (?:by|par|oleh)|[Dd]ịch(?: bởi)?:?|[Ảả]nh:|[Bb]iên dịch:?)"
    r" [^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){0,4}"
    r"|[\w.+-]+@[\w.-]+\w|@\w{2,20})\s*"
)
_CLOSES = re.compile(r"\s*(?:Published|Updated|Posted|Last updated|Publié|Diterbitkan)\s*$")
_DESKS = re.compile(
    r"(?:(?:(?:By|BY|by) )(?:(?:[Oo]ur|OUR|[Aa]|A|The) )?|(?:[Oo]ur|OUR|Staff|STAFF|Special) )"
    r"(?:(?:Own|Special|Staff|Senior|Sports?|City|Crime|Court|Political|News|Web|Foreign) ){0,2}"
    r"(?:Correspondents?|CORRESPONDENT|Reporters?|REPORTER|Desk|DESK|Newsroom|Bureau)"
)
# "Laporan Wartawan Tribun, Budi Santoso", "De notre correspondant à Valmont, Paul Rey".
_FROM_WHERE = re.compile(
    r"(?:Laporan (?:[Ww]artawan|[Rr]eporter|[Kk]ontributor)?|Kontributor|Wartawan"
    r"|De notre (?:correspondante?|envoyée? spéciale?)"
    r"|Notre correspondante?|From our (?:correspondent|reporter))(?: [^,:]{1,40})?[,:]\s?(?P<name>[^,:]{4,40})"
)
_HAN_NAME = r"[\u3400-\u9fff·]{2,4}"
_HAN_ROLE = (
    r"(?:(?:本报|本報|见习|見習|实习|實習|特约|特約|特派|首席|全媒体|融媒体)?(?:记者|記者)|通讯员|通訊員|实习生|實習生"
    r"|摄影|攝影|图(?=[\s:：/])|圖(?=[\s:：/／])|视频|影片)"
)
_CHINESE = re.compile(
    rf"[\s■□●◆★▲△◎（(\[【]*(?:(?:本报|本网|本刊|本台|本社|新华社|中新社|中新网|人民网|[\u3400-\u9fff]{{1,6}}[报网台])?"
    rf"(?:全媒体|融媒体|见习|实习|特约|首席|特派|驻地)?(?:记者|記者|通讯员|通訊員|评论员|撰稿人)(?:\s?[:：]\s?|\s+|(?<=本报记者)|(?<=通讯员)(?=\S))"
    rf"|(?:[\u3400-\u9fff]{{0,4}}記者)(?=[\u3400-\u9fff·]{{2,4}}\s?[/／])"
    rf"|(?:文|撰文|文图|图文|文字)\s?[/／|｜]\s?(?:记者|記者)?\s?)"
    rf"(?P<name>{_HAN_NAME}(?:[\s、，,]+(?!{_HAN_ROLE}){_HAN_NAME}){{0,4}})"
    rf"(?:\s*{_HAN_ROLE}\s?[:：/／]?\s?{_HAN_NAME}(?:[\s、]+(?!{_HAN_ROLE}){_HAN_NAME}){{0,3}}){{0,2}}"
    r"(?:\s?[/／]\s?[\u3400-\u9fff]{1,8}(?:報導|報道|报道|電|电))?"
    r"(?:\s?(?:报道|報道|報導|摄影报道|攝影報導|文/图|文／圖|文/摄|文／攝))?[）)\]】\s]*"
)
# "生活中心／綜合報導", "地方組／林書緯 海潮報導": a desk, perhaps one of its people, and from where.
_DESK_WIDE = re.compile(
    r"[（(\[〔【]?(?P<desk>[\u3400-\u9fff]{0,6}(?:中心|組|组|新聞部|新闻部|編輯部|编辑部|編輯台|採訪部))\s?[/／]\s?"
    r"(?:(?P<name>[\u3400-\u9fff·]{2,4}(?:[\s、]+[\u3400-\u9fff·]{2,4}){0,2})[\s/／]+)?"
    r"[\u3400-\u9fff]{2,8}(?:報導|報道|报道|電|电)[）)\]〕】]?"
)
_BRACKETS_WIDE = "）)]〕】"
_LABELS = frozenset({"记者", "記者", "通讯", "通訊", "作者"})
_NO_NAMES = vocabulary.words("调查 观察 手记 探访 走访 采访 之家 证件 体验 连线 直击 评论 在线 协会 培训")


def name_in(text: str) -> str | None:
    """Whom a line names that signs in one of these forms; None where it has none of them."""
    shown = text.strip().removeprefix("--")  # as agencies set it under a text: "--Compiled by Jane Doe"
    if len(shown) > LIMIT or not shown:
        return None
    found = _wide(shown) if shown[0] >= "\u2500" or shown[0] in "(（[" else _latin(shown)
    return shown[found[0] : found[1]].strip(" ,|/-–—") if found else None


def without_by(text: str) -> str:
    """What follows "By" or its like at the beginning of a signature; all of it where nothing such opens it."""
    by = BY.match(text)
    return text[by.end() :] if by else text


def of_outlet(text: str) -> tuple[Piece, ...]:
    """An outlet and its reporter with a stroke between, and no date: "聯合新報／記者王小明／台北報導"."""
    stroke = _OUTLET_OF.match(text)
    if stroke is None or name_in(text[stroke.end() :]) is None:
        return ()
    own = Piece(0, stroke.end(), Role.MASTHEAD, "site-name", 0)
    return (own, Piece(stroke.end(), len(text), Role.BYLINE, "by-line", stroke.end()))


_OUTLET_OF = re.compile(r"\s*[\u3400-\u9fff]{2,12}\s?[/／]\s*(?=[\u3400-\u9fff]{0,4}(?:記者|记者))")


def after_date(text: str, end: int) -> tuple[Piece, ...]:
    """A date, an outlet and a reporter with nothing between but spaces: "2021-03-12 聯合新報 記者王小明／台北報導"."""
    *outlet, by = text[end:].split(maxsplit=1) if "\u3400" <= text[-1] <= "\u9fff" else ("",)
    if not by or len(outlet) > 1 or name_in(by) is None:
        return ()
    at = text.index(by, end)
    first = text.index(outlet[0], end) if outlet else at
    found = [Piece(0, first, Role.PUBLISHED, "date-line", 0)]
    if outlet:
        own = outlet[0].endswith(("/", "／"))  # "海潮日報/ 記者林書緯": whose reporter he is
        kind = (Role.MASTHEAD, "site-name") if own else (Role.SOURCE, "listed-outlet")
        found.append(Piece(first, at, *kind, first))
    return (*found, Piece(at, len(text), Role.BYLINE, "by-line", at))


def then_dated(text: str, is_somebody: Callable[[str], bool]) -> tuple[Piece, ...]:
    """ "oleh Niken Larasati diperbarui 22 Nov 2024, 03:02 WIB": who wrote it, and what was done on which day."""
    deed = _DATED_DEED.search(text) if len(text) <= labels.STAMP_LIMIT else None
    stamp = labels.stamp(text[deed.start() :].strip()) if deed else None
    if deed is None or stamp is None:
        return ()
    by = BY.match(text)
    name = text[by.end() if by else 0 : deed.start()]
    if not (is_somebody(name) if by else persons.is_name(name.strip(labels.SEPARATORS))):
        return ()
    cut, rule = deed.start() + 1, "update-line" if stamp.updated else "date-line"
    who = Piece(0, cut, Role.BYLINE, "by-line" if by else "signature", by.end() if by else 0)
    return (who, Piece(cut, len(text), Role.PUBLISHED, rule, cut))


def stopped_then_dated(text: str) -> tuple[Piece, ...]:
    """ "Le Phare du Sud Jeanne LE GALL. Publié le 14/03/2022 à 18h20": for whom somebody wrote, who, and when."""
    deed = _STOPPED_DEED.search(text) if len(text) <= labels.STAMP_LIMIT else None
    if deed is None:
        return ()
    stops = [deed.span(), *(one.span() for one in _STOPPED_DEED.finditer(text, deed.end())), (len(text), 0)]
    days = [Piece(a, b, Role.PUBLISHED, "date-line", value) for (a, value), (b, _) in pairwise(stops)]
    if not all(labels.stamp(text[day.value : day.end]) for day in days):
        return ()
    who = _signed_for(text[: deed.start()])
    return (*who, *(part for day in days for part in _parts(day, text))) if who else ()


def _parts(day: Piece, text: str) -> tuple[Piece, ...]:
    """A day, or that of publication and that of the update behind it ("Publié le …, mis à jour le …")."""
    both = dated_rows.both_days(text[day.value : day.end])
    if not both:
        return (day,)
    first, last = both
    cut = day.value + last.start
    return replace(first, start=day.start, end=cut, value=day.value), replace(last, start=cut, end=day.end, value=cut)


def _signed_for(who: str) -> tuple[Piece, ...]:
    """The pieces of somebody's name, an outlet's, or an outlet's and then somebody's, whose surname is in capitals."""
    person = _SURNAMED_LAST.search(who)
    if person and _is_outlet(who[: person.start()]):
        cut = person.start() + 1
        return (Piece(0, cut, Role.MASTHEAD, "site-name", 0), Piece(cut, len(who), Role.BYLINE, "signature", cut))
    if persons.is_name(who) or _SURNAMED.fullmatch(who):
        return (Piece(0, len(who), Role.BYLINE, "signature", 0),)
    return (Piece(0, len(who), Role.MASTHEAD, "site-name", 0),) if _is_outlet(who) else ()


def _is_outlet(name: str) -> bool:
    """Whether a name is a paper's, by its words or since it has an article and goes on."""
    return mastheads.is_paper(Line(0, name, name)) or outlets.has_name(name) or bool(_WITH_ARTICLE.fullmatch(name))


_STOPPED_DEED = re.compile(
    r"\.\s{1,3}(?=(?:Publiée?|Postée?|Parue?|Modifiée?|Mise? à jour|Mise? en ligne|Actualisée?|Published|Posted|Updated"
    r"|Diterbitkan|Diperbarui)\s)"
)
_GIVEN = r"[A-ZÀ-Ý][a-zà-ÿ]+(?:[- ][A-ZÀ-Ý][a-zà-ÿ]+)?"
_SURNAME = r"(?:(?:[Dd]e|[Dd]u|[Dd]['’]) ?)?[A-ZÀ-Ý][A-ZÀ-Ý'’-]+(?: [A-ZÀ-Ý][A-ZÀ-Ý'’-]+){0,2}"
_SURNAMED = re.compile(rf"{_GIVEN} {_SURNAME}")
_SURNAMED_LAST = re.compile(rf" (?:[A-ZÀ-Ý][a-zà-ÿ]+-)?[A-ZÀ-Ý][a-zà-ÿ]+ {_SURNAME}\Z")
_WITH_ARTICLE = re.compile(r"(?:(?:L[ae]|Les|The) |L['’])[^\W\d_a-z][\w'’-]*(?: [\w'’-]+){1,5}")


# What was done to a text on the day behind it, in small letters.
_DATED_DEED = re.compile(
    r"\s(?:updated|published|posted|modified|edited|publiée?|mise? à jour|mise? en ligne|modifiée?|actualisée?|postée?"
    r"|(?:terakhir )?di(?:perbarui|update|terbitkan|publikasikan|posting|unggah|tayangkan)|cập nhật|xuất bản|đăng)"
    r"(?=\s(?:(?:lần cuối|last|on|le|at|à|lúc|ngày|vào|pada|tanggal)\s){0,3}(?:[^\W\d]{3,9}\.?,? )?\d)"
)


def _wide(text: str) -> tuple[int, int] | None:
    if text[:2] in _LABELS and text[2:4].strip()[:1] in (":", "："):
        return None  # a label, which the table of labels knows
    if text.rstrip(_BRACKETS_WIDE)[-1:] in "導道电電" and (desk := _DESK_WIDE.fullmatch(text)):
        return desk.span("name" if desk["name"] else "desk")
    match = _CHINESE.fullmatch(text)
    return (
        match.span("name")
        if match and match["name"][:2] not in _NO_NAMES and match["name"][0] not in "的在是说說称稱从從与與"
        else None
    )


def _latin(text: str) -> tuple[int, int] | None:
    """Where the names of a line begin and end; None where it does not sign."""
    if where := _FROM_WHERE.fullmatch(text):
        return where.span("name") if _is_person(where["name"]) else None
    if _DESKS.fullmatch(text):
        opening = _OPENS.match(text)
        return (opening.end() if opening else 0, len(text))
    opening = _OPENS.match(text)
    if opening is None:
        return _with_trade(text)
    start = opening.end()
    rest = text[start:]
    if desks.is_agency(rest) or desks.is_desk(rest):
        return start, len(text)
    end = _names_end(text, start)
    if end is None or not _is_no_name(text[end:]):
        return None
    return start, end


def _with_trade(text: str) -> tuple[int, int] | None:
    """Where a name in capitals ends that nothing but its trade follows ("JANE DOE Herald Staff Writer"), and begins."""
    name = _IN_CAPITALS.match(text)
    if name is None or not _is_person(name[0].strip()) or outlets.TRADES.isdisjoint(text.casefold().split()):
        return None
    return (0, name.end()) if _is_no_name(text[name.end() :]) else None


def with_trade(text: str) -> str | None:
    """Whom a whole line names with what he is behind the name, and nothing between ("Jane Harker Senior Reporter")."""
    trade = _TRADE_LAST.search(text) if len(text) <= LIMIT else None
    name = text[: trade.start()] if trade else ""
    return name if trade and persons.is_name(name) else None


_TRADE_LAST = re.compile(
    r"(?: (?:Senior|Chief|Staff|Political|Sports?|Education|Crime|Health|Local|Democracy|Community|News|Business|Court"
    r"|Environment|Digital|Trainee|Live|Regional|Deputy|City)){0,3}"
    r" (?:Reporter|Journalist|Correspondent|Editor|Writer|Columnist|Journaliste|Correspondante?|Wartawan|Jurnalis)\Z"
)
_IN_CAPITALS = re.compile(r"[A-ZÀ-Ý][A-ZÀ-Ý.'’-]*(?: [A-ZÀ-Ý][A-ZÀ-Ý.'’-]+){1,3}(?=,? [A-ZÀ-Ýa-z][a-z])")


def _names_end(text: str, start: int) -> int | None:
    """Where the last of the names ends that stand at `start`, the longest first; None where none does."""
    end = _name_end(text, start)
    while end is not None and (joint := _AND.match(text, end)):
        further = _name_end(text, joint.end())
        if further is None:
            break
        end = further
    return end


def _name_end(text: str, start: int) -> int | None:
    ends: list[int] = []
    at = start
    while len(ends) < NAMES_MOST and (word := _NAME_WORD.match(text, at)):
        ends.append(word.end())
        at = word.end() + 1
        if text[word.end() : at] != " ":
            break
    return next((end for end in reversed(ends) if _is_person(text[start:end])), None)


def _is_person(text: str) -> bool:
    if not _TRADES.isdisjoint(text.casefold().split()):
        return False
    if persons.is_name(text) or (text.isupper() and persons.is_name(text.title())):
        return True
    return bool(_SHORTENED.fullmatch(text))


_SHORTENED = re.compile(r"(?:[A-ZÀ-Ý]\.[ -]?){1,3}[A-ZÀ-Ý][\w'’-]+")  # "C. Dubois"
_TRADES = outlets.TRADES | vocabulary.words("special published updated posted senior political our own news desk")


def _is_no_name(rest: str) -> bool:
    """Whether what follows the names is an office, an outlet, an address or a place, one after the other."""
    at = 0
    while at < len(rest):
        match = _AFTER.match(rest, at)
        if match is None or match.end() == at:
            return bool(_CLOSES.fullmatch(rest, at)) or not fold(rest[at:]).strip(" |,.·•-–—/()")
        at = match.end()
    return True


def are_credits(text: str) -> bool:
    """ "(Reporting by …; Editing by …)"."""
    return bool(_CREDITS.match(text))


_CREDITS = re.compile(r"\(?(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by [^()]{3,200}\)?\.?$")
