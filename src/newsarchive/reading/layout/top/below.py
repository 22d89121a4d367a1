"""Between the headline and the text: who wrote it, whence it came, when; the standfirst; the rest is tools."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from newsarchive.nouns.ledger import REPEATED, Role
from newsarchive.nouns.text import fold
from newsarchive.reading.layout.body import captions, pictures
from newsarchive.reading.layout.body.extent import Extent
from newsarchive.reading.layout.foot import pen_names
from newsarchive.reading.layout.paragraphs import Group, near
from newsarchive.reading.layout.top import titles, top_rows
from newsarchive.reading.lines import mastheads
from newsarchive.reading.lines.rows import bylines, labels
from newsarchive.reading.lines.rules import LIKELY, SURE, Verdict
from newsarchive.reading.words import desks, persons, signatures, vocabulary

STANDFIRST_WORDS = 4  # a shorter line under the headline is a section or a place
NEAR = 3  # groups that are not blank
NAMED_WORDS = 5  # of who took a picture: a name, or that of a body
SECTION_WORDS = 6  # of a line that tells where a story is filed
REST = 3  # letters of what is left of a lost value
PLACE_SAMPLE = 4000  # code points of the text in which a place is looked for

_COLUMNS = re.compile(r"\t|\s\|\s|\s{3}")
_AMOUNT = re.compile(r"[+-]?\d[\d.,]*\s?\S{0,6}")
# "Pekanbaru, kabar.example.id ---" on a line of its own: the text goes on after it.
_DATELINE = re.compile(r"[^\W\d_a-z][^.!?:]{1,30}[,(] ?[^.!?:,()]{1,30}(?:\.[\w.]{2,12})?\)? ?[-–—]{1,3}")
_NAMES = frozenset({"name-under-headline", "by-line", "author-label"})
# What a writer is, under his name: an institution, an office, a trade.
_OFFICE = re.compile(
    r"(?:(?:Học viện|Viện|Trường|Đại học|Khoa|Nguyên|Chủ tịch|Phó|Giám đốc|Trưởng|Ủy viên|Hội|Ban|Sở|Bộ|Trung tâm"
    r"|Tạp chí|Báo|Chi cục|Cục|Tổng cục|Phòng)\s|(?:[\w'’-]+ ){0,4}"
    r"(?:[Rr]eporter|[Ww]riter|[Cc]orrespondent|[Ee]ditor|[Jj]ournalist|[Cc]olumnist|[Cc]ontributor)\b"
    r"|(?:Journaliste|Correspondante?|Rédactrice?|Wartawan|Professor|Lecturer)\b)"
)


# What stands over a list of what the text says.
_SUMMARIES = vocabulary.table(
    """
    key points | key takeaways | key facts | at a glance | in brief | summary | highlights | the essentials
    | in summary | in short | in a nutshell | story highlights | quick read | what to know | main points | key details
    | sari berita | inti berita | poin kunci | sorotan | singkatnya | ringkasan berita | ce qu'il faut savoir
    | en deux mots | pour résumer | 要點 | 重點 | 重點摘要 | 本文要点 | 文章摘要 | 新闻提要 | 新聞提要 | 内容摘要
    | what we know | what you need to know | les points clés | points clés | l'essentiel | à retenir
    | ce qu'il faut retenir | en bref | en résumé | résumé | poin penting | poin-poin penting | poin utama
    | ringkasan | intisari | ikhtisar | tóm tắt | điểm chính | điểm nhấn | những điểm chính | nội dung chính
    | 要点 | 摘要 | 核心提示 | 内容提要 | 导读 | 提要
    """
)


def decide(groups: Sequence[Group], extent: Extent, title: int) -> dict[int, Verdict]:
    """The verdicts on the groups between the headline and the text."""
    found: dict[int, Verdict] = {}
    for at in range(title + 1, extent.first):
        if not groups[at].blank and (verdict := _verdict(groups, at, title, extent)):
            found[at] = verdict
    found.update(_offices(groups, range(title + 1, extent.first), found))
    return {**found, **_values(groups, title, extent, found)}


def _verdict(groups: Sequence[Group], at: int, title: int, extent: Extent) -> Verdict | None:
    one = groups[at]
    if titles.same_headline(one.whole, groups[title].whole):
        return titles.printed(one, "headline" + REPEATED, groups[title].whole)
    if one.verdict.open and one.whole.key == titles.without_site(groups[title].whole).key:
        return Verdict(
            Role.HEADLINE, "headline" + REPEATED, SURE
        )  # without the site's name, which the page's title has
    if told := _known(groups, at, title):
        return told
    return _short_line(groups, at, extent) if one.verdict.open else None


def _known(groups: Sequence[Group], at: int, title: int) -> Verdict | None:
    """The verdict on a line whose words or rule tell what it is under a headline; None where they do not."""
    one = groups[at]
    if labels.is_appointment(one.whole) and any(labels.is_venue(other.whole) for other in near(groups, at, 1, NEAR)):
        return Verdict(Role.BODY, "appointment", LIKELY)
    if one.verdict.rule == "comment-heading":  # a tool beside the headline, or the number of comments
        counts = any(map(str.isdigit, one.whole.shown))
        return Verdict(*((Role.COUNTER, "comment-count") if counts else (Role.NAVIGATION, "comment-tool")), LIKELY)
    if one.verdict.rule == "lone-number" and any(_SHARES.match(other.whole.key) for other in near(groups, at, 1, 1)):
        return Verdict(Role.COUNTER, "share-count", LIKELY)
    if one.verdict.rule == "caption-credit" and names_photographer(one.whole.shown) and _beside_writer(groups, at):
        return Verdict(Role.BYLINE, "photographer-label", LIKELY)
    again = one.verdict.open and (_is_site_again(groups, at, title) or mastheads.is_paper(one.whole))
    return Verdict(Role.MASTHEAD, "masthead-again", LIKELY) if again else None


# What follows the number of those who have shared a text.
_SHARES = re.compile(r"(?:分享|chia se|shares?|partage[rs]?|bagikan|dibagikan)(?:[至到给]|\b)")
# "Ảnh: Cù Thế Anh" on a line of its own.
PHOTOGRAPHER = re.compile(r"(?:Ảnh|ẢNH|Photos?|Foto|Photographie)\s?[:：]")


def _beside_writer(groups: Sequence[Group], at: int) -> bool:
    """Whether the line right above says who wrote the text: it is his photographer's name, not a picture's credit."""
    return groups[at - 1].verdict.role is Role.BYLINE


def names_photographer(text: str) -> bool:
    """Whether a line is "Ảnh:" and a name, and not what a picture shows ("Ảnh: Bà con tháo dỡ tường rào")."""
    label = PHOTOGRAPHER.match(text)
    if label is None:
        return False
    words = [word for word in text[label.end() :].split() if word[0].isalpha()]
    return len(words) <= NAMED_WORDS or sum(word[0].islower() for word in words) * 2 < len(words)


def _is_site_again(groups: Sequence[Group], at: int, title: int) -> bool:
    """Whether a line prints the site's name again that stands over the headline."""
    line = groups[at].whole
    return mastheads.is_masthead(line) and any(groups[i].whole.key == line.key for i in range(title))


def _short_line(groups: Sequence[Group], at: int, extent: Extent) -> Verdict:
    """A line under the headline that is neither a date nor a label: who, whence, the standfirst or a tool."""
    one = groups[at]
    if told := _told(groups, at, extent):
        return told
    if caption := _caption_rule(groups, at, extent):
        return Verdict(Role.CAPTION, caption, LIKELY)
    if _is_section(groups, at):
        return Verdict(Role.NAVIGATION, "section-under-headline", LIKELY)
    if _is_cells(one) and any(_is_cells(groups[i]) for i in (at - 1, at + 1)):
        return Verdict(Role.BODY, "table-row", LIKELY)
    if one.whole.ends or one.whole.words >= STANDFIRST_WORDS or _addresses(groups, at):
        return Verdict(Role.BODY, "standfirst", LIKELY)
    return Verdict(Role.NAVIGATION, "short-line-under-headline", LIKELY)


def first_twin(groups: Sequence[Group], at: int) -> int | None:
    """The first of two lines right under each other that say the same, where this is either; else None.

    A dump prints what a picture shows for those who cannot see it, and again under the picture.
    """
    line = groups[at].whole
    if not line.key or line.words < STANDFIRST_WORDS:
        return None
    if any(one.whole.key == line.key for one in near(groups, at, -1, 1)):
        return next(i for i in range(at - 1, -1, -1) if not groups[i].blank)
    return at if any(one.whole.key == line.key for one in near(groups, at, 1, 1)) else None


def _caption_rule(groups: Sequence[Group], at: int, extent: Extent) -> str | None:
    """The rule by which a line under the headline tells what a picture shows; None where it does not.

    Of what a scene shows a standfirst may tell, too: only a line that is no sentence
    and says nothing else is a caption by its words.
    """
    line = groups[at].whole
    if (first := first_twin(groups, at)) is not None and not (line.prose or line.ends):
        return "caption-printed-twice" + ("" if first == at else REPEATED)
    if pictures.is_papers_picture(groups, at):
        return "caption-credit"
    if pictures.is_picture_name(line):
        return "caption-under-picture"
    if _NAMED_IN_CAPITALS.search(line.shown):
        return "caption-credit"
    if pictures.is_over_credit(groups, at):
        return "caption-over-credit"
    scene = captions.Scene(groups[at], captions.paragraphs_beside(groups, at, extent), unwrapped=False)
    pictured = not (line.prose or line.ends) and line.words >= STANDFIRST_WORDS and captions.is_surely_scene(scene)
    return "caption-scene" if pictured else None


# "Le troupeau a rejoint l'alpage. PATRICK MONNEY": whose picture it is, in capitals behind what it shows.
_NAMED_IN_CAPITALS = re.compile(
    r"[a-zà-ÿ0-9)»”][.!?] (?:[A-ZÀ-Ý][A-ZÀ-Ý'’.-]+ ){1,2}[A-ZÀ-Ý][A-ZÀ-Ý'’-]+(?:/[A-ZÀ-Ý][\w-]+)?\Z"
)


def _is_section(groups: Sequence[Group], at: int) -> bool:
    """Whether a line tells where the story is filed ("in Good People"), beside who put it there, or when."""
    line = groups[at].whole
    if line.words > SECTION_WORDS or line.ends or not _FILED.match(line.shown):
        return False
    beside = near(groups, at, -1, 1)
    return bool(beside) and beside[0].verdict.role in (Role.PUBLISHED, Role.BYLINE)


_FILED = re.compile(r"(?:in|dans|di|trong|Posted in|Filed under|Publié dans|Đăng trong)\s[^\W\d_a-z]")


def _told(groups: Sequence[Group], at: int, extent: Extent) -> Verdict | None:
    """The verdict on a line that says who wrote the text, whence it came or how long ago; else None."""
    shown = groups[at].whole.shown
    if told := _of_text(groups, at) or _in_capitals(shown):
        return told
    if _signs(groups, at, extent) or desks.is_initials(shown) or bylines.with_trade(shown):
        return Verdict(Role.BYLINE, "name-under-headline", SURE)
    if bare := labels.without_value(shown):
        return Verdict(bare, "label-without-value", LIKELY)
    if dated := _dating(shown):
        return Verdict(Role.PUBLISHED, dated, LIKELY)
    if desks.is_of_paper(shown) or (desks.is_agency(shown) and fold(shown) not in _REPUBLISHED):
        return Verdict(Role.BYLINE, "agency-under-headline", LIKELY)
    outlet = labels.DOMAIN.fullmatch(shown) or desks.is_outlet(shown)
    return Verdict(Role.SOURCE, "outlet-under-headline", LIKELY) if outlet else None


def _dating(shown: str) -> str | None:
    """The rule by which a line tells how long ago, or in which issue of a magazine, a text stood; else None."""
    if labels.is_relative(shown):
        return "relative-date"
    return "issue-line" if shown[-1].isdigit() and top_rows.is_issue(shown) else None


def _in_capitals(shown: str) -> Verdict | None:
    """The verdict on a name in capitals with a trade behind it ("JANE DOE Herald Staff Writer"); else None."""
    named = shown[:2].isupper() and bylines.name_in(shown) is not None
    return Verdict(Role.BYLINE, "by-line", LIKELY) if named else None


_REPUBLISHED = frozenset({"ttxvn"})  # alone under a headline it tells whence the text was taken


def _of_text(groups: Sequence[Group], at: int) -> Verdict | None:
    """The verdict on a short line with which the text begins: over its main points, or whence it reports."""
    line = groups[at].whole
    if line.key in _SUMMARIES and (after := near(groups, at, 1, 1)) and after[0].verdict.open:
        return Verdict(Role.HEADING, "summary-heading", LIKELY)
    return Verdict(Role.BODY, "dateline-alone", LIKELY) if _DATELINE.fullmatch(line.shown) else None


def _signs(groups: Sequence[Group], at: int, extent: Extent) -> bool:
    """Whether a line names who wrote the text.

    One in capitals does where a date, a label or what he is stands beside it,
    or the name comes again under the text; a place does not sign.
    """
    shown = groups[at].whole.shown
    if shown.endswith(_DASHES) and any(one.verdict.role is Role.PUBLISHED for one in near(groups, at, 1, 1)):
        shown = shown[:-2]
    if "," not in shown and mastheads.names_outlet(groups[at].whole):
        return False
    if _INITIALED.fullmatch(shown) and any(map(_tells_of_writing, near(groups, at, -1, 1) + near(groups, at, 1, 1))):
        return True
    if not signatures.is_signature(shown):
        beside = near(groups, at, -1, 1) + near(groups, at, 1, 1)
        known = any(_tells_of_writing(one) for one in beside) or _comes_again(groups, extent, shown)
        known = known or (shown.isupper() and pen_names.is_in_capitals(shown) and _is_set_off(groups, at))
        if not (known and signatures.is_signature_in_capitals(shown)):
            return False
    return not is_place_of(shown, groups, extent)


def _is_set_off(groups: Sequence[Group], at: int) -> bool:
    """Whether a line is right under the headline, and a blank one parts it from the text: no section stands there."""
    return at + 1 < len(groups) and groups[at + 1].blank and not groups[at - 1].blank


_INITIALED = re.compile(r"(?:[A-ZĐ]\. ?){1,3}[A-ZĐ][a-zà-ỹ'’-]{2,20}")  # "K. Raghunandan"
_DASHES = (" -", " –", " —")  # between a name and the date, which the capture has on a line of its own


def _tells_of_writing(one: Group) -> bool:
    if one.verdict.role in (Role.PUBLISHED, Role.BYLINE):
        return True
    return one.verdict.open and (bool(_OFFICE.match(one.whole.shown)) or mastheads.names_outlet(one.whole))


def _comes_again(groups: Sequence[Group], extent: Extent, name: str) -> bool:
    """Whether the same name stands right under the text."""
    key = fold(name)
    return any(fold(one.whole.shown) == key for one in groups[extent.last : extent.last + 2 * NEAR])


def is_place_of(name: str, groups: Sequence[Group], extent: Extent) -> bool:
    """Whether the text speaks of `name` as of a place ("huyện Kon Plông", "in Riverton")."""
    if len(name.split()) > STANDFIRST_WORDS:
        return False
    return persons.is_place_in(name, _beginning(groups, extent))


def _beginning(groups: Sequence[Group], extent: Extent) -> str:
    """So much of the text as a place is looked for in."""
    found: list[str] = []
    length = 0
    for at in range(extent.first, extent.last + 1):
        if length >= PLACE_SAMPLE:
            break
        if groups[at].verdict.open:
            found.append(groups[at].whole.shown[: PLACE_SAMPLE - length])
            length += len(found[-1])
    return "\n".join(found)


def _offices(groups: Sequence[Group], until: range, found: dict[int, Verdict]) -> dict[int, Verdict]:
    """The lines under a name that say what its bearer is."""
    offices: dict[int, Verdict] = {}
    named = False
    for at in until:
        one = groups[at]
        if one.blank:
            continue
        office = named and one.verdict.open and not one.whole.prose and not one.whole.ends
        if (
            office
            and found[at].role is not Role.HEADLINE
            and (_OFFICE.match(one.whole.shown) or mastheads.names_outlet(one.whole) or _is_mail(one))
        ):
            offices[at] = Verdict(Role.BYLINE, "writers-office", LIKELY)
        else:
            rule = found[at].rule if at in found else one.verdict.rule
            named = rule in _NAMES
    return offices


def _is_mail(one: Group) -> bool:
    """Whether a line is an address to which its writer's post is sent, or his account on a network ("@jdoe")."""
    return "@" in one.whole.shown and bool(_MAIL.fullmatch(one.whole.shown))


_MAIL = re.compile(r"@\w{2,30}|(?:[Ee]-?mail ?: ?)?[\w.+-]{2,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}")


def _values(groups: Sequence[Group], title: int, extent: Extent, decided: Mapping[int, Verdict]) -> dict[int, Verdict]:
    """What stands on the line under its label.

    The date of an update; the account of who put the text there; what is left
    of a value that the capture has lost ("Publié" / "," / "le").
    """
    shown = [i for i in range(title + 1, extent.first) if not groups[i].blank]
    found: dict[int, Verdict] = {}
    for label, at in pairwise(shown):
        before, one = groups[label].verdict, groups[at].verdict
        lost = found.get(label) or decided.get(label)
        rest = groups[at].whole.shown
        if lost and lost.rule == "label-without-value" and len(rest) <= REST and not any(map(str.isdigit, rest)):
            found[at] = lost
        if groups[label].whole.shown[-1:] not in ":：":
            continue
        if before.rule == "updated-label" and one.rule == "date-line":
            found[at] = Verdict(Role.PUBLISHED, "update-line", SURE)
        elif before.rule in ("poster-label", "author-label") and one.open and groups[at].whole.words < STANDFIRST_WORDS:
            found[at] = Verdict(Role.BYLINE, "name-after-label", LIKELY)
    return found


def _is_cells(one: Group) -> bool:
    """Whether an open line is a name and a number in columns ("Hồ tiêu<TAB>74.500"), as a row of a table is."""
    cells = [cell for cell in _COLUMNS.split(one.whole.shown) if cell.strip()] if one.verdict.open else []
    numbers = sum(bool(_AMOUNT.fullmatch(cell.strip())) for cell in cells)
    return 0 < numbers < len(cells)


def _addresses(groups: Sequence[Group], at: int) -> bool:
    """Whether a short line is a salutation ("Kính gửi:"): what follows it is no furniture."""
    after = near(groups, at, 1, 1)
    return groups[at].whole.shown.endswith((",", ":")) and bool(after) and after[0].verdict.open
