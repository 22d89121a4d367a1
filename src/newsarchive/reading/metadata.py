"""The title, the dates, the summary and the language of a page, each with the words that it rests on."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from newsarchive.nouns import notes
from newsarchive.nouns.article import Basis, Because, How
from newsarchive.nouns.edtf import Edtf, Point
from newsarchive.nouns.ledger import BLOCK_ROLES, REPEATED, Role
from newsarchive.nouns.text import fold, squeeze
from newsarchive.reading.blocks import TextBlock, sentences
from newsarchive.reading.facts import clock, dates
from newsarchive.reading.facts.date_forms import Order
from newsarchive.reading.layout.page import NOTED, Page, Said
from newsarchive.reading.layout.paragraphs import join
from newsarchive.reading.layout.top import halves
from newsarchive.reading.lines import picture_credits
from newsarchive.reading.lines.line import ends_sentence
from newsarchive.reading.lines.rows import open_rows
from newsarchive.reading.planted import rule_names

TITLE_LIMIT = 150  # code points of a title that is taken from the text
SUMMARY_ENOUGH = 160  # code points after which no further sentence is added
SUMMARY_LIMIT = 500  # … and that a summary never exceeds
# Code points. Kits cut headlines anywhere, and one that is cut between two words looks like a short one that is whole:
# no longer one of the design half has been cut so that neither its last word nor an open quotation shows it.
CUT_LONGEST = 41
CAPTION_REACH = 2  # blocks at the top among which a caption may serve as title

# What prints dates in the site's own way, whatever they are of.
_OUTSIDE = tuple(role for role in Role if role not in BLOCK_ROLES)
# A day, a month and a year in numbers: nothing else shows which comes first …
_SEP = r"\s?[/.\u2011-]\s?"
_NUMERIC = re.compile(r"[0-9]\s?[/.-]\s?[0-9]{1,2}\s?[/.-]\s?[0-9]{4}")
# … and nothing shows it but a number of more than twelve in the place of either.
_PROVING = re.compile(
    rf"[0-9](?:(?:(?<=1)[3-9]|(?<=[2-9])[0-9]){_SEP}[0-9]{{1,2}}{_SEP}[0-9]|{_SEP}(?:1[3-9]|[2-9][0-9]){_SEP}[0-9])"
)
_POSTED_AT = re.compile(r"(?:vào )?(?:lúc|hồi)|at|à|di(?= ?\d)|pukul|jam")
_ELLIPSIS = re.compile(r"(?:…|\.{3,})[\"”]?$")


@dataclass(frozen=True, slots=True)
class Title:
    """A title as printed, or the best there is; `cut` where the page printed only a part of it."""

    text: str
    basis: Basis
    cut: bool = False

    @property
    def printed(self) -> bool:
        """Whether the page has a headline at all."""
        return self.basis.how is How.PRINTED


def title(page: Page, blocks: tuple[TextBlock, ...]) -> Title:
    """The headline; where there is none, the caption above the text, else its first sentence, as an inference."""
    for said in page.said(Role.HEADLINE):
        if not said.rule.endswith(REPEATED):
            text = squeeze(said.value).rstrip("| ")  # the border of the cell in which it stood
            return Title(text, Basis(How.PRINTED, said.line, said.text), _is_cut(page, text, blocks))
    for block in blocks[:CAPTION_REACH]:
        if block.kind == "body":
            break  # what stands under it is told of a part of it
        if block.text.isascii() and block.text.islower():
            continue  # a picture's name, as it stands in an address
        if block.kind == "caption" and (bare := picture_credits.without_credit(block.text)):
            return Title(squeeze(bare), Basis(How.INFERRED, block.line, bare, note=notes.CAPTION_STANDS))
    return _from_text(blocks)


def _from_text(blocks: tuple[TextBlock, ...]) -> Title:
    block = next((one for one in blocks if one.kind == "body"), blocks[0])
    first = next(iter(sentences(block.text)), None)
    text = block.text[first.start : first.end] if first else block.text
    if len(text) > TITLE_LIMIT:
        quote = text[:TITLE_LIMIT].rsplit(" ", 1)[0].rstrip(" ,;:–—-")
        shown = squeeze(quote) + "…"
    else:
        quote, shown = text, squeeze(text).removesuffix(".")
    return Title(shown, Basis(How.INFERRED, block.line, quote, note=notes.BEGINNING_STANDS))


def _is_cut(page: Page, text: str, blocks: tuple[TextBlock, ...]) -> bool:
    """Whether a headline ends in an ellipsis, or is a spam kit's, which cuts most of those behind its brackets.

    It cuts them to a few words: of a longer one the last word leads on or is
    torn, or quotation marks are open. One that ends as a sentence does, or with words
    with which the text ends one of its own phrases, has not been cut; without
    brackets it has only where its last word is torn. Who plants in Chinese
    pages cuts nothing.
    """
    if _ELLIPSIS.search(text):
        return True
    if page.language == "zh" or ends_sentence(text):
        return False
    if any(one.rule == rule_names.BRACKETED and not one.start for one in page.planted):
        last = text.rsplit(maxsplit=1)[-1]
        leads_on = _is_open(text) or last.casefold() in _LEADING or _begins_word(last, blocks)
        return leads_on or (len(text) <= CUT_LONGEST and not _ends_a_phrase(text, blocks))
    return any(one.rule == rule_names.GARBLED for one in page.planted) and _is_torn(text.rsplit(maxsplit=1)[-1], blocks)


def _is_torn(last: str, blocks: tuple[TextBlock, ...]) -> bool:
    """Whether the last word of a title is but the beginning of one: consonants that the text has not as a word."""
    if not last.isalpha() or _VOWEL.search(fold(last)):
        return False
    return not any(last in block.text.split() for block in blocks)


_VOWEL = re.compile(r"[aeiouy]", re.I)


def _begins_word(last: str, blocks: tuple[TextBlock, ...]) -> bool:
    """Whether the text has the last word of a title not as a word, but as the beginning of one ("đầu ngu")."""
    if not last.isalpha():
        return False
    own = re.compile(rf"(?<!\w){re.escape(last)}(?P<rest>\w*)", re.I)
    found = [again["rest"] for block in blocks for again in own.finditer(block.text[:TEXT_SAMPLE])]
    return bool(found) and all(found)


TEXT_SAMPLE = 6000  # code points of a block in which a word is looked for


# Words with which no headline ends.
_LEADING_WORDS = """
    của và các những với cho khi đang vừa hơn vẫn đã được bị vào còn cùng đều cũng rất nên mulai telah akan
    trong từ ở tại vì do để mà như là một hai ba bốn sáu bảy tám chín mỗi về
    theo trên dưới giữa sẽ bằng gần khoảng qua the of and to in for on at a an with by from as after before de la le
    les des du et à en au aux pour par sur dans un une avec dan yang di ke dari untuk dengan pada oleh saat karena
"""
_LEADING = frozenset(_LEADING_WORDS.split())


def _is_open(title: str) -> bool:
    """Whether marks of quotation are open at the end of a title."""
    return bool(title.count('"') % 2) or title.count("“") > title.count("”")


def _ends_a_phrase(title: str, blocks: tuple[TextBlock, ...]) -> bool:
    """Whether the last two words of a title end a phrase of the text, too: a mark stands behind them there."""
    piece = _PIECE.split(title)[-1].casefold()
    words = piece.split()
    if len(words) < PHRASE_LEAST or _is_open(title):
        return False
    last = re.compile(rf"(?<!\w){re.escape(' '.join(words[-2:]))}(?=[.,;:!?…)”\"]|\Z)")
    return any(last.search(block.text.casefold()) for block in blocks if block.kind == "body")


_PIECE = re.compile(r"[,;:!?]\s|\s[-–—]\s")
PHRASE_LEAST = 4  # words of the last piece of a title: of a shorter one the verb may be what was cut off


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date that the page prints of itself."""

    date: Edtf
    basis: Basis


def published(page: Page, blocks: tuple[TextBlock, ...], timezone: str) -> tuple[Stamp | None, Stamp | None]:
    """When the page says it was published, and when it says it was updated. timezone: of pages that print none."""
    found: dict[bool, Stamp] = {}
    for said in sorted(page.said(Role.PUBLISHED), key=_how_sure):
        updated = said.rule.startswith("update")
        stamp = _stamp(said, page, blocks, timezone)
        if stamp and (updated not in found or _is_more_exact(stamp, found[updated])):
            found[updated] = stamp
    printed = found.get(False)
    if printed is None:
        return _only(found.get(True), blocks)
    return _with_hour(printed, page, timezone), found.get(True) or _same_day(printed, page, timezone)


def _only(updated: Stamp | None, blocks: tuple[TextBlock, ...]) -> tuple[Stamp | None, Stamp | None]:
    """The date of a page that prints only an update, with its text: such sites print no other day of a story.

    Under a text it is the site that was updated, or the page; the story is no younger.
    """
    last = max((block.line for block in blocks if block.kind == "body"), default=0)
    if updated is None or updated.basis.line is None or updated.basis.line > last:
        return None, updated
    note = updated.basis.note or notes.ONLY_UPDATE
    return replace(updated, basis=replace(updated.basis, note=note)), None


def _is_more_exact(other: Stamp, first: Stamp) -> bool:
    """Whether the page prints the same day again with its hour, as over a thread and over its first post."""
    day, again = first.date.point, other.date.point
    if day.hour is not None or again.hour is None:
        return False
    return (day.year, day.month, day.day) == (again.year, again.month, again.day)


def _how_sure(said: Said) -> int:
    """What a date is told by, the surest first: a label, its place, the issue of a magazine in which the text stood.

    What a crawler noted is asked last: the page itself knows better.
    """
    if said.group == NOTED:
        return 3
    return 2 if said.rule == "issue-line" else int(not said.rule.endswith("-label"))


def _same_day(printed: Stamp, page: Page, timezone: str) -> Stamp | None:
    """The update of which only the hour is printed, after a date ("le 9/10/2022 à 06:30, mis à jour à 11:48")."""
    said = next((one for one in page.said(Role.PUBLISHED) if one.rule == "update-line"), None)
    if said is None or said.line != printed.basis.line or printed.date.point.hour is None:
        return None
    because = (Because(printed.basis.line, printed.basis.quote),) if printed.basis.quote else ()
    bare = Stamp(printed.date, Basis(How.PRINTED, said.line, said.text, because=because))
    return _at_hour(bare, said.text, timezone)


def _with_hour(stamp: Stamp, page: Page, timezone: str) -> Stamp:
    """A day with the hour that stands apart from it.

    It stands with the name of who posted the text ("Đăng bởi Mộc Miên vào lúc
    23:10"), on the line of the day ("14:35 | In | 17/05/2023"), or by itself right over that or under it.
    """
    alone = [said for said in page.said(Role.PUBLISHED) if said.rule == "time-alone"]
    posted = [said for said in alone if said.line == stamp.basis.line or _POSTED_AT.match(said.text)]
    posted = posted or [said for said in alone if stamp.basis.line and abs(said.line - stamp.basis.line) == 1]
    point = stamp.date.point
    if len(posted) != 1 or not point.day or point.hour is not None:
        return stamp
    because = (Because(posted[0].line, posted[0].text),)
    return _at_hour(Stamp(stamp.date, replace(stamp.basis, because=because)), posted[0].text, timezone) or stamp


def _at_hour(stamp: Stamp, text: str, timezone: str) -> Stamp | None:
    """The day of a stamp at the hour that `text` prints; None where it prints none."""
    time = clock.TIME.search(_POINT.sub(":", text))
    told = clock.read(time) if time else None
    if told is None or told.minute is None:
        return None
    day = stamp.date.point
    point = replace(day, hour=told.hour, minute=told.minute, second=told.second or 0, zone=told.zone or day.zone)
    hour = _zoned(point, timezone)
    return replace(stamp, date=Edtf(hour, hour))


_POINT = re.compile(r"(?<=\d)\.(?=\d\d\b)")  # "di 20.15"


def order(page: Page, blocks: tuple[TextBlock, ...]) -> Order | None:
    """The order of day and month that the dates of the page prove."""
    if not _PROVING.search(page.text):
        return None
    texts = [said.text for said in page.said(*_OUTSIDE, holding=_PROVING)] + [block.text for block in blocks]
    proving = [text for text in texts if _PROVING.search(text) and _NUMERIC.search(text)]
    return dates.order_shown(one for text in proving for one in dates.dated(text, page.language or ""))


def _stamp(said: Said, page: Page, blocks: tuple[TextBlock, ...], timezone: str) -> Stamp | None:
    code = page.language or ""
    found = next((one for one in dates.find(said.text, code) if one.full), None)
    if found and found.ambiguous:
        found = next((one for one in dates.find(said.text, code, order(page, blocks)) if one.full), found)
    if found and found.ambiguous and code not in _DAY_FIRST and _is_of_vietnamese_site(page):
        found = next((one for one in dates.find(said.text, "vi") if one.full), found)
    if found is None or found.date is None or found.date.interval:
        return _in_part(said, code)
    point = _zoned(found.date.point, timezone)
    note = notes.KNOWN_BY_PLACE if said.rule == open_rows.DAY else None
    if found.ambiguous and found.other:
        point = replace(point, doubt="?")
        note = notes.told(notes.AMBIGUOUS, found.other)
    return Stamp(Edtf(point, point), Basis(How.PRINTED, said.line, said.text, note=note))


def _is_of_vietnamese_site(page: Page) -> bool:
    """Whether what stands around a text is in Vietnamese, so that its site prints the day first, whoever reads it."""
    around = (said.text for said in page.said(Role.NAVIGATION, Role.CONTACT, Role.MASTHEAD))
    return sum(map(halves.is_vietnamese, around)) >= AROUND_LEAST


AROUND_LEAST = 2  # lines around a text that show in which language its site is: one may be a name


def _in_part(said: Said, code: str) -> Stamp | None:
    """A month: an issue's ("Số tháng 5/2022"), or noted by a crawler; or a day after its label ("Ngày đăng: 12-6")."""
    if said.rule == "issue-line" or said.group == NOTED:
        found = [one for one in dates.find(said.text, code) if one.date is not None]
        told = found[0].date if len(found) == 1 else None
        if told and not told.interval and told.point.year and told.point.month:
            return Stamp(told, Basis(How.PRINTED, said.line, said.text))
    if said.rule == "published-label" and code in _DAY_FIRST and (day := _DAY_ALONE.fullmatch(said.value)):
        point = Point(None, int(day[2]), int(day[1]))
        return Stamp(Edtf(point, point), Basis(How.PRINTED, said.line, said.text))
    return None


_DAY_FIRST = frozenset({"vi", "fr", "id", "ms"})
_DAY_ALONE = re.compile(r"(0?[1-9]|[12]\d|3[01])(?:\s?[-/.]\s?|\stháng\s)(0?[1-9]|1[0-2])")


def _zoned(point: Point, timezone: str) -> Point:
    return replace(point, zone=timezone) if timezone and point.hour is not None and point.zone is None else point


def summary(blocks: tuple[TextBlock, ...]) -> str | None:
    """The first sentences of the text, whole, until there are enough; None where the first is too long."""
    text = ""
    first = next((block for block in blocks if block.kind == "body"), None)
    for one in sentences(first.text) if first else ():
        sentence = squeeze(first.text[one.start : one.end]) if first else ""
        longer = join((text, sentence)) if text else sentence
        if len(longer) > SUMMARY_LIMIT or len(text) >= SUMMARY_ENOUGH:
            break
        text = longer
    return text or None
