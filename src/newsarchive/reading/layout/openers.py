"""Under a text: which line opens which box – readers' comments, other stories, the imprint, counters, tools.

A table of openers, the first that holds decides; where none does, the box that
was open goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from newsarchive.nouns.lazy import lazy
from newsarchive.nouns.ledger import Role
from newsarchive.reading import furniture, signatures, vocabulary
from newsarchive.reading.layout import (
    box_names,
    counters,
    datelines,
    feet,
    forms,
    imprints,
    labels,
    links,
    own_names,
    threads,
)
from newsarchive.reading.layout.extent import OPENS_COMMENTS
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.layout.rules import SURE
from newsarchive.reading.patterns import compiled

TEASER_WORDS = 5  # the headline of another story has so many; a menu's entry fewer
HEADING_WORDS = 6  # of what stands over a box
COUNTED_WORDS = 5  # of what is counted, in a box of counters
WEATHER_WORDS = 12  # of a line that tells the weather
NAME_WORDS = 16  # of the site's name over its imprint
ANSWERS = 3  # of a poll that are looked at …
ANSWER_WORDS = 4  # … each of so many words
HEADLINES = 2  # under a heading, after the imprint, are a list of other stories
ENTRIES = 3  # so many lines …
ENTRY_WORDS = 8  # … of no more words are a menu …
SHORT_SHARE = 0.66  # … if so many of them are shorter than headlines are
FIELDS = 2  # fields to fill in, one after the other, make a form

_OPENS_RELATED = frozenset({"related-heading", "related-bullet", "tag-list", "hashtags"})
_ROWS = frozenset({"menu-row", "breadcrumb", "poll", "archive-list"})
# Buttons and orders of comments: within them, nothing else.
COMMENT_TOOLS = vocabulary.table(
    """
    trả lời | thích | báo xấu | báo vi phạm | gửi | bỏ thích | reply | like | likes | report | flag | send
    | submit | post | répondre | signaler | j'aime | envoyer | balas | suka | laporkan | kirim | mới nhất
    | cũ nhất | quan tâm nhất | được quan tâm nhất | nổi bật nhất | newest | oldest | most liked | best | 回复 | 赞
    | 举报 | 发送 | 提交
    """
)


@dataclass(frozen=True)
class Place:
    """A group under the text among those that are not blank, and the box that is open before it."""

    shown: Sequence[Group]
    at: int
    zone: Role | None
    dateline: str | None = None  # of the article above
    names: tuple[str, ...] = ()  # of the site, as they stand over the text

    @lazy
    def one(self) -> Group:
        """The group."""
        return self.shown[self.at]

    def after(self, step: int = 1) -> Group | None:
        """The group so many further on."""
        return self.shown[self.at + step] if self.at + step < len(self.shown) else None


@dataclass(frozen=True, slots=True)
class Opener:
    """What opens a box. box: the role of what stands in it; None closes the one that was open."""

    name: str
    box: Role | None
    holds: Callable[[Place], bool]


def box(place: Place) -> Role | None:
    """The box that a group stands in: the one that it opens, or the one that was open."""
    return next((opener.box for opener in OPENERS if opener.holds(place)), place.zone)


def heads_stories(place: Place) -> bool:
    """Whether a line stands over headlines of other stories: a section's name, "see more", a few words in capitals."""
    one, after = place.one, place.after()
    if place.zone not in (None, Role.RELATED, Role.NAVIGATION) or after is None or one.whole.words > HEADING_WORDS:
        return False
    heads = (
        one.verdict.rule == "section-name"
        or (one.whole.key in furniture.MORE and place.zone is None)
        or (one.verdict.open and _is_name_in_capitals(place) and not signatures.is_signature(one.whole.shown))
    )
    return _names_stories(one) or (heads and _is_headline(after))


def _is_name_in_capitals(place: Place) -> bool:
    """Whether a line is in capitals, and no row of a table of tools ("USD 24.050  EUR 25.880")."""
    if place.zone is Role.NAVIGATION and any(map(str.isdigit, place.one.whole.shown)):
        return False
    return place.one.whole.capitals


def _is_headline(one: Group) -> bool:
    return (
        one.verdict.open
        and one.whole.words >= TEASER_WORDS
        and not imprints.is_imprint(one.whole)
        and not signatures.is_signature(one.whole.shown)
    )


def _is_form(place: Place) -> bool:
    """Whether fields to fill in follow one another here, or a line stands right over them."""
    near = (place.one, place.after(), place.after(2))
    fields = [one is not None and forms.is_field(one.whole) for one in near]
    if place.zone is Role.COMMENT or fields.count(True) < FIELDS:
        return False
    if all(one is None or not forms.is_field(one.whole) or one.whole.key in forms.OF_LETTERS for one in near):
        return False  # where letters are subscribed to, an address and a button are all
    return fields[0] or (place.one.verdict.open and place.one.whole.words <= HEADING_WORDS)


def _asks_comments(one: Group) -> bool:
    """Whether a short line begins as what stands over comments does ("Xem bình luận", "Leave a reply cancel reply")."""
    if not one.verdict.open or one.whole.words > HEADING_WORDS:
        return False
    return bool(_ASKS_COMMENTS.match(one.whole.key)) or any(
        opening in furniture.COMMENT_OPENINGS for opening in one.whole.openings[:-1]
    )


_ASKS_COMMENTS = compiled(
    r"(?:xem|viet|gui|dang|them|de lai|nhap)(?: \w+){0,2} (?:binh luan|nhan xet|phan hoi|y kien|cam nghi|loi nhan)\b"
    r"|(?:leave|post|add|write|submit|join)(?: \w+){0,2} (?:comments?|reply|response|conversation)\b"
    r"|(?:tulis|beri|kirim|tinggalkan)(?: \w+)? (?:komentar|balasan|tanggapan)\b"
    r"|(?:laisser|ajouter|poster|ecrire|publier|deposer) (?:un|votre) (?:commentaire|avis|message)\b"
)


def _is_imprint(place: Place) -> bool:
    one = place.one
    if place.zone is Role.COMMENT and forms.is_field(one.whole):
        return False  # "Địa chỉ:" of who comments
    if one.verdict.role is Role.CONTACT and place.zone is not Role.COMMENT:
        return True
    if one.verdict.rule == "writers-contact":
        return False
    return one.verdict.role in (None, Role.CONTACT, Role.BYLINE) and imprints.is_imprint(one.whole)


def _names_itself(place: Place) -> bool:
    """Whether a line begins with the site's name and goes on with who keeps it, or where he sits.

    A reader may begin so, too: among comments only the imprint itself tells.
    """
    one = place.one
    if one.verdict.role not in (None, Role.CONTACT, Role.BYLINE) or not one.whole.key:
        return False
    if not any(own_names.begins_with(one.whole, name) for name in place.names):
        return False
    after = place.after()
    said = (one.whole, *((after.whole,) if after is not None else ()))
    return place.zone is not Role.COMMENT or any(map(imprints.is_imprint, said))


_ORGAN_OF = ("co quan cua", "co quan ngon luan", "tieng noi cua", "dien dan cua")


def names_imprint(place: Place) -> bool:
    """Whether a line is the name that stands over an imprint."""
    one, after = place.one, place.after()
    if place.zone is Role.COMMENT or not one.verdict.open or after is None or one.whole.words > NAME_WORDS:
        return False
    if imprints.is_imprint(one.whole) or one.whole.key.startswith(_ORGAN_OF):
        return False
    named = vocabulary.opens_masthead(one.whole.shown) and one.whole.words > 1
    if not (named or (one.whole.capitals and one.whole.words > 2)):
        return False
    return after.verdict.role is Role.CONTACT or (after.verdict.open and imprints.is_imprint(after.whole))


def is_counted(one: Group) -> bool:
    """Whether a group goes on in a box of counters: a number, a count, or a word for what is counted."""
    if one.verdict.role is Role.COUNTER or one.verdict.rule == "lone-number":
        return True
    return one.whole.words <= COUNTED_WORDS and (
        one.verdict.open or one.verdict.rule == "section-name" or one.whole.shown.endswith(":")
    )


def _names_tools(one: Group) -> bool:
    """Whether a line is the name of a box of tools, alone or before a colon; or tells the weather."""
    return feet.names_tools(one.whole) or ("°" in one.whole.shown and one.whole.words <= WEATHER_WORDS)


def _counts(one: Group) -> bool:
    """Whether a line counts, or begins as what counts by itself does ("Tổng số lượt xem trang")."""
    if one.verdict.rule == "visit-counter":
        return one.verdict.weight >= SURE
    if not one.verdict.open or one.whole.words > HEADING_WORDS:
        return False
    return any(opening in furniture.COUNTER_SURE for opening in one.whole.openings)


def _opens_other_box(place: Place) -> bool:
    """Whether a few words in capitals stand over something else than the headlines before them."""
    one = place.one
    return (
        place.zone is Role.RELATED
        and one.verdict.open
        and one.whole.capitals
        and 1 < one.whole.words <= HEADING_WORDS
        and not signatures.is_signature(one.whole.shown)
    )


def _opens_article(place: Place) -> bool:
    """Whether another article begins here: its headline, its date, and then its text."""
    one, date, text = place.one, place.after(), place.after(2)
    if not one.verdict.open or one.whole.words <= HEADING_WORDS or one.whole.ends or date is None or text is None:
        return False
    return date.verdict.rule in ("published-label", "date-line") and text.running


def _opens_by_dateline(place: Place) -> bool:
    """Whether the outlet's dateline comes again under a line without a stop: another article's headline."""
    one, text = place.one, place.after()
    if place.dateline is None or text is None or not one.verdict.open or one.whole.ends:
        return False
    return one.whole.words >= TEASER_WORDS and datelines.of(text.whole.shown) == place.dateline


def _goes_on_counting(place: Place) -> bool:
    """Whether a line of a box of counters has a number, or stands over one that does."""
    after = place.after()
    beside = [place.one] if after is None else [place.one, after]
    return is_counted(place.one) and (
        place.one.verdict.role is Role.COUNTER or any(any(map(str.isdigit, one.whole.shown)) for one in beside)
    )


def _names_stories(one: Group) -> bool:
    """Whether a section's name is also that of a list of other stories ("Terpopuler", "Latest")."""
    if one.verdict.rule != "section-name":
        return False
    return one.whole.key in furniture.RELATED_OPENINGS or box_names.is_of_stories(one.whole.key)


def _is_poll(place: Place) -> bool:
    """Whether a line is an answer of a poll, the question over the answers, or the button under them."""
    if feet.is_option(place.one.whole):
        return True
    before, after = place.after(-1) if place.at else None, place.after()
    if before is not None and feet.is_option(before.whole) and place.one.whole.words < TEASER_WORDS:
        return True
    if _asks_opinion(place):
        return True
    asks = after is not None and feet.is_option(after.whole) and after.verdict.rule != "poll"
    return asks and place.one.whole.words <= feet.QUESTION_WORDS


def _asks_opinion(place: Place) -> bool:
    """Whether a question stands over short answers of which one is yes or no."""
    asked = place.one.verdict.open or place.one.verdict.rule == "notice-to-reader"
    if not asked or not place.one.whole.asks or place.one.whole.words > feet.QUESTION_WORDS:
        return False
    answers = [one for step in range(1, ANSWERS + 1) if (one := place.after(step)) and one.whole.words <= ANSWER_WORDS]
    return len(answers) >= FIELDS and any(one.whole.key in _ANSWERS for one in answers)


_ANSWERS = vocabulary.table("có | không | chưa | rất hài lòng | hài lòng | yes | no | oui | non | ya | tidak | 是 | 否")


def _is_foot(place: Place) -> bool:
    """Whether a line is of the foot of the page, so that no box of comments or stories goes on there."""
    one = place.one
    if place.zone is Role.CONTACT:
        return False
    if place.zone is Role.COMMENT and (_offers(one) or one.whole.key in _SEARCHES):
        return True
    return one.verdict.rule == "follow-bar" or (not feet.is_option(one.whole) and feet.is_tool(one.whole))


def _offers(one: Group) -> bool:
    """Whether a site's notice stands here that is not of its comments: a newsletter, an app."""
    if one.verdict.rule != "notice-to-reader" or one.whole.words < TEASER_WORDS:
        return False
    return not (forms.is_field(one.whole) or box_names.is_of_comments(one.whole.key))


# What stands over a box to search in: no comment goes on there.
_SEARCHES = vocabulary.table(
    """
    tìm kiếm | tìm kiếm cho | tìm kiếm blog này | search | search for | search this blog | rechercher | recherche
    | cari | 搜索
    """
)


def _ends_comments(place: Place) -> bool:
    """Whether a heading in capitals after a blank line stands over something else than the comments before it.

    Who comments may write his name in capitals: the day or the hour stands beside it.
    """
    one, after, over = place.one, place.after(), place.shown[place.at - 1] if place.at else None
    if place.zone is not Role.COMMENT or not one.whole.capitals or after is None or over is None:
        return False
    apart = one.lines[0].number - over.lines[-1].number > 1
    heads = one.verdict.open or one.whole.key in COMMENT_TOOLS
    if not (apart and heads) or one.whole.words not in range(2, HEADING_WORDS + 1) or forms.is_field(one.whole):
        return False
    if imprints.is_imprint(after.whole):
        return False
    dated = after.verdict.role is Role.PUBLISHED or labels.is_relative(after.whole.shown)
    return not (dated or after.whole.prose or one.whole.key in furniture.COMMENT_OPENINGS)


def _heads_headline(place: Place) -> bool:
    after = place.after()
    return after is not None and _is_headline(after)


def _lists_archive(place: Place) -> bool:
    """Whether an opened month of an archive stands over the headlines of its posts."""
    return place.one.verdict.rule == "archive-list" and place.one.whole.shown[0] in "▼▾"


def _heads_counters(place: Place) -> bool:
    """Whether "Statistics" stands over what counts visitors."""
    after = place.after()
    if after is None or not feet.names_statistics(place.one.whole):
        return False
    return after.verdict.rule == "visit-counter" or (
        counters.is_told(after.whole) and any(map(str.isdigit, after.whole.shown))
    )


def _links_elsewhere(place: Place) -> bool:
    """Whether a box of links or tools opens that is known by its name, whatever the line is by itself."""
    one = place.one
    if feet.names_links(one.whole):
        return True
    return one.verdict.role is Role.NAVIGATION and place.zone is not None and feet.names_tools(one.whole)


def _stories_after_imprint(place: Place) -> bool:
    """Whether a few words apart from the imprint stand over headlines, which no line of an imprint looks like."""
    one, over = place.one, place.shown[place.at - 1] if place.at else None
    if place.zone is not Role.CONTACT or not one.verdict.open or one.whole.words > HEADING_WORDS or over is None:
        return False
    apart = one.lines[0].number - over.lines[-1].number > 1
    beside = [place.after(step) for step in range(1, HEADLINES + 1)]
    return (
        apart
        and _is_bare(one)
        and all(other is not None and _is_headline(other) and _is_bare(other) for other in beside)
    )


def _is_bare(one: Group) -> bool:
    """Whether a line names nobody who keeps the site, and has neither number nor label."""
    if any(map(str.isdigit, one.whole.shown)) or ":" in one.whole.shown or imprints.is_imprint(one.whole):
        return False
    return not vocabulary.opens_masthead(one.whole.shown)


def _menu_after_stories(place: Place) -> bool:
    """Whether entries of a menu stand together, apart from the headlines over them, which are longer or have a day."""
    over = place.shown[place.at - 1] if place.at else None
    if place.zone is not Role.RELATED or over is None or not _is_entry(place.one):
        return False
    if place.one.lines[0].number - over.lines[-1].number <= 1 or over.verdict.rule == "related-heading":
        return False
    if _is_entry(over) and over.verdict.open:
        return False
    run = [place.one]
    for before, one in pairwise(place.shown[place.at :]):
        if one.lines[0].number - before.lines[-1].number > 1:
            break
        if not _is_entry(one):
            return False
        run.append(one)
    short = sum(one.whole.words < TEASER_WORDS for one in run)
    return len(run) >= ENTRIES and short >= SHORT_SHARE * len(run)


def _is_entry(one: Group) -> bool:
    """Whether a line may be an entry of a menu: a few words, neither a number nor a mark among them."""
    if one.whole.words > ENTRY_WORDS or one.verdict.role not in (None, Role.NAVIGATION):
        return False
    return one.whole.shown.replace(" ", "").replace("-", "").isalpha() and not signatures.is_signature(one.whole.shown)


OPENERS: tuple[Opener, ...] = (
    Opener("a poll", Role.NAVIGATION, _is_poll),
    Opener("the foot", None, _is_foot),
    Opener("stories after the comments", Role.RELATED, lambda p: _ends_comments(p) and _heads_headline(p)),
    Opener("the end of the comments", Role.NAVIGATION, _ends_comments),
    Opener("the site's name and more", Role.CONTACT, _names_itself),
    Opener("of comments", Role.COMMENT, lambda p: p.zone is Role.COMMENT and p.one.whole.key in COMMENT_TOOLS),
    Opener("the next post", Role.COMMENT, lambda p: threads.is_post(p.one.verdict.pieces)),
    Opener("comments", Role.COMMENT, lambda p: p.one.verdict.rule in OPENS_COMMENTS or _asks_comments(p.one)),
    Opener("who comments", Role.COMMENT, lambda p: feet.is_comments_head(p.one.whole)),
    Opener("a form", Role.COMMENT, _is_form),
    Opener("other stories", Role.RELATED, lambda p: p.one.verdict.rule in _OPENS_RELATED or _names_stories(p.one)),
    Opener("posts of a month", Role.RELATED, _lists_archive),
    Opener("counters under their name", Role.COUNTER, _heads_counters),
    Opener("links", Role.NAVIGATION, _links_elsewhere),
    Opener("tools", Role.NAVIGATION, lambda p: p.one.verdict.open and _names_tools(p.one)),
    Opener("another article", Role.RELATED, lambda p: _opens_article(p) or _opens_by_dateline(p)),
    Opener("the post before or after", Role.RELATED, lambda p: p.one.whole.key in links.NEIGHBOURS),
    Opener("an arrow", Role.RELATED, lambda p: p.one.verdict.rule == "related-arrow"),
    Opener("a heading over headlines", Role.RELATED, heads_stories),
    Opener("stories after the imprint", Role.RELATED, _stories_after_imprint),
    Opener("a menu after stories", Role.NAVIGATION, _menu_after_stories),
    Opener("the imprint", Role.CONTACT, _is_imprint),
    Opener("a name over the imprint", Role.CONTACT, names_imprint),
    Opener("counters", Role.COUNTER, lambda p: p.zone is not Role.COMMENT and _counts(p.one)),
    Opener("a row of a menu", None, lambda p: p.one.verdict.rule in _ROWS),
    Opener("another box", None, _opens_other_box),
    Opener("no more counts", None, lambda p: p.zone is Role.COUNTER and not _goes_on_counting(p)),
)
