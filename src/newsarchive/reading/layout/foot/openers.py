"""Under a text: what lines are that open boxes – of readers' comments, other stories, counters, tools (`boxes`)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsarchive.nouns.lazy import latest
from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.body import datelines
from newsarchive.reading.layout.foot import forms
from newsarchive.reading.layout.foot.places import HEADING_WORDS, TEASER_WORDS, Place, is_headline
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.lines import box_names, counters, feet, menus
from newsarchive.reading.lines.line import key
from newsarchive.reading.lines.rules import SURE
from newsarchive.reading.words import furniture, signatures, vocabulary
from newsarchive.reading.words.patterns import compiled

COUNTED_WORDS = 5  # of what is counted, in a box of counters
ASKING_WORDS = 9  # of what stands over comments; of one that is longer than a heading …
ASKED_FOR = -2  # … more than two words begin as such lines do
WEATHER_WORDS = 12  # of a line that tells the weather
ANSWERS = 3  # of a poll that are looked at …
ANSWER_WORDS = 4  # … each of so many words
FIELDS = 2  # fields to fill in, one after the other, make a form


def heads_stories(place: Place) -> bool:
    """Whether a line stands over headlines of other stories: a section's name, "see more", a few words in capitals."""
    one, after = place.one, place.after()
    if after is None or one.whole.words > HEADING_WORDS:
        return False
    if place.zone not in (None, Role.RELATED, Role.NAVIGATION):
        return place.zone is Role.COMMENT and _names_stories(one)
    if one.verdict.open and _heads_marked(place):
        return True
    heads = (
        one.verdict.rule == "section-name"
        or (one.whole.key in furniture.MORE and place.zone is None)
        or (one.verdict.open and _is_name_in_capitals(place) and not signatures.is_signature(one.whole.shown))
    )
    return _names_stories(one) or (heads and is_headline(after))


def _heads_marked(place: Place) -> bool:
    """Whether two lines follow that begin with the same sign, or with a page's number, and are headlines."""
    first, second = place.after(), place.after(2)
    if first is None or second is None or place.one.whole.ends or _IN_LIST.match(place.one.whole.shown):
        return False
    signs = [_IN_LIST.match(one.whole.shown) for one in (first, second)]
    if not all(signs) or any(one.whole.prose or one.whole.ends for one in (first, second)):
        return False
    told = all(one.verdict.open and one.whole.words > TEASER_WORDS for one in (first, second))
    return told and len({match[0].rstrip("0123456789. :") for match in signs if match}) == 1


_IN_LIST = re.compile(
    r"[-–—•·*+►▶●■▪◆»›>] ?(?=[^\W\d_])|(?:Trang|Tr\.|Page|P\.|Halaman|Hal\.) ?\d{1,2} ?[:.-] ?(?=[^\W\d_])"
)


def is_among_entries(place: Place) -> bool:
    """Whether the name of a box stands among the entries of a menu, one under the other, and over no headline."""
    over, after, next_ = place.before, place.after(), place.after(2)
    if place.zone not in (None, Role.NAVIGATION) or over is None or after is None or place.apart:
        return False
    if over.verdict.rule not in _ENTRIES or place.one.whole.shown[-1] in ":：":
        return False
    beside = [one for one in (after, next_) if one is not None]
    short = all(one.whole.words < TEASER_WORDS - 1 and one.whole.key.replace(" ", "").isalpha() for one in beside)
    return short and any(one.verdict.rule in _ENTRIES for one in beside)


_ENTRIES = frozenset({"menu-word", "section-name"})


def _is_name_in_capitals(place: Place) -> bool:
    """Whether a line is in capitals, and no row of a table of tools ("USD 24.050  EUR 25.880")."""
    if place.zone is Role.NAVIGATION and any(map(str.isdigit, place.one.whole.shown)):
        return False
    return place.one.whole.capitals


def is_form(place: Place) -> bool:
    """Whether fields to fill in follow one another here, or a line stands right over them."""
    if not _has_fields(place.shown):
        return False
    near = (place.one, place.after(), place.after(2))
    fields = [one is not None and forms.is_field(one.whole) for one in near]
    if fields.count(True) < FIELDS:
        return False
    if all(one is None or not forms.is_field(one.whole) or one.whole.key in forms.OF_LETTERS for one in near):
        return False  # where letters are subscribed to, an address and a button are all
    return fields[0] or (place.one.verdict.open and place.one.whole.words <= HEADING_WORDS)


@latest
def _has_fields(shown: Sequence[Group]) -> bool:
    """Whether as many lines under a text as make a form are fields: on nearly every page one or none is."""
    return sum(forms.is_field(one.whole) for one in shown) >= FIELDS


def asks_comments(one: Group) -> bool:
    """Whether a short line begins as what stands over comments does ("Xem bình luận", "Leave a reply cancel reply")."""
    line = one.whole
    if not one.verdict.open or line.words > ASKING_WORDS:
        return False
    begins = line.openings[: -1 if line.words <= HEADING_WORDS else ASKED_FOR]
    asks = _ASKS_COMMENTS.match(line.key) is not None or not furniture.COMMENT_OPENINGS.isdisjoint(begins)
    return asks and not menus.is_entries(line.shown)  # in a row of links "Gửi ý kiến" is one of them


_ASKS_COMMENTS = compiled(
    r"(?:xem|doc|lihat|baca|view|show|load|read|see|voir|lire|afficher)(?: \w+){0,2} \d{1,4} (?:binh luan|y kien"
    r"|nhan xet|phan hoi|komentar|tanggapan|comments?|replies|commentaires?|reactions?)\b"
    r"|"
    r"(?:xem|viet|gui|dang|them|de lai|nhap)(?: \w+){0,2} (?:binh luan|nhan xet|phan hoi|y kien|cam nghi|loi nhan)\b"
    r"|(?:leave|post|add|write|submit|join)(?: \w+){0,2} (?:comments?|reply|response|conversation)\b"
    r"|(?:tulis|beri|kirim|tinggalkan|bagikan)(?:kan)?(?: \w+)? (?:komentar|balasan|tanggapan|pendapat)(?:mu|nya)?\b"
    r"|(?:laisser|ajouter|poster|ecrire|publier|deposer) (?:un|votre) (?:commentaire|avis|message)\b"
)


def is_counted(one: Group) -> bool:
    """Whether a group goes on in a box of counters: a number, a count, or a word for what is counted."""
    if one.verdict.role is Role.COUNTER or one.verdict.rule == "lone-number":
        return True
    return one.whole.words <= COUNTED_WORDS and (
        one.verdict.open or one.verdict.rule == "section-name" or one.whole.shown.endswith(":")
    )


def names_tools(one: Group) -> bool:
    """Whether a line is the name of a box of tools, alone or before a colon; or tells the weather."""
    text = one.whole.shown
    if "°" in text and one.whole.words <= WEATHER_WORDS and _DEGREES.search(text):
        return True
    return feet.names_tools(one.whole)


_DEGREES = re.compile(r"[0-9]\s?°")  # before a headline the sign is a bullet


def names_list(place: Place) -> bool:
    """Whether a section's name stands over headlines, or over one and its day, as the menu has it, too ("Xã hội")."""
    first, second = place.after(), place.after(2)
    if first is None or second is None or not is_headline(first):
        return False
    return second.verdict.rule == "date-line" or (_names_stories(place.one) and is_headline(second))


def tells_story(place: Place) -> bool:
    """Whether the name of a tool opens another story's headline ("Weather: the coast braces for early summer")."""
    _, colon, rest = place.one.whole.shown.partition(":")
    numbers = sum(any(map(str.isdigit, word)) for word in rest.split())  # one may be how warm it is
    if place.zone is not Role.RELATED or not colon or numbers > 1:
        return False
    return len(rest.split()) >= TEASER_WORDS + numbers and "|" not in rest and "°" not in rest


def _counts(one: Group) -> bool:
    """Whether a line counts, or begins as what counts by itself does ("Tổng số lượt xem trang")."""
    if one.verdict.rule == "visit-counter":
        return one.verdict.weight >= SURE
    if not one.verdict.open or one.whole.words > HEADING_WORDS:
        return False
    return any(opening in furniture.COUNTER_SURE for opening in one.whole.openings)


def opens_counters(place: Place) -> bool:
    """Whether what counts begins here; among comments only by the name of its box, apart from them and over a count."""
    if not _counts(place.one):
        return False
    if place.zone is not Role.COMMENT:
        return True
    after = place.after()
    named = place.apart and not any(map(str.isdigit, place.one.whole.shown))
    return named and after is not None and after.verdict.role is Role.COUNTER


def opens_other_box(place: Place) -> bool:
    """Whether a few words in capitals stand over something else than the headlines before them."""
    line = place.one.whole
    return line.capitals and line.words > 1 and not signatures.is_signature(line.shown)


def opens_article(place: Place) -> bool:
    """Whether another article begins here: its headline, its date, and then its text."""
    one, date, text = place.one, place.after(), place.after(2)
    if one.whole.words <= HEADING_WORDS or one.whole.ends or date is None or text is None:
        return False
    return date.verdict.rule in ("published-label", "date-line") and text.running


def opens_by_dateline(place: Place) -> bool:
    """Whether the outlet's dateline comes again under a line without a stop: another article's headline."""
    one, text = place.one, place.after()
    if place.dateline is None or text is None or one.whole.ends:
        return False
    return one.whole.words >= TEASER_WORDS and datelines.of(text.whole.shown) == place.dateline


def goes_on_counting(place: Place) -> bool:
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


def is_poll(place: Place) -> bool:
    """Whether a line is an answer of a poll, the question over the answers, or the button under them."""
    if not _has_options(place.shown):
        return _asks_opinion(place)
    if feet.is_option(place.one.whole):
        return True
    before, after = place.before, place.after()
    if before is not None and feet.is_option(before.whole) and place.one.whole.words < TEASER_WORDS:
        return True
    if _asks_opinion(place):
        return True
    asks = after is not None and feet.is_option(after.whole) and after.verdict.rule != "poll"
    return asks and place.one.whole.words <= feet.QUESTION_WORDS


@latest
def _has_options(shown: Sequence[Group]) -> bool:
    """Whether any line under a text is an answer with its box: on nearly every page none is."""
    return any(feet.is_option(one.whole) for one in shown)


def _asks_opinion(place: Place) -> bool:
    """Whether a question stands over short answers of which one is yes or no."""
    if not place.one.whole.asks or place.one.whole.words > feet.QUESTION_WORDS:
        return False
    if not (place.one.verdict.open or place.one.verdict.rule == "notice-to-reader"):
        return False
    answers = [one for step in range(1, ANSWERS + 1) if (one := place.after(step)) and one.whole.words <= ANSWER_WORDS]
    return len(answers) >= FIELDS and any(one.whole.key in _ANSWERS for one in answers)


_ANSWERS = vocabulary.table("có | không | chưa | rất hài lòng | hài lòng | yes | no | oui | non | ya | tidak | 是 | 否")


def is_foot(place: Place) -> bool:
    """Whether a line is of the foot of the page, so that no box of comments or stories goes on there."""
    one = place.one
    if place.zone is Role.COMMENT and (_offers(one) or one.whole.key in _SEARCHES):
        return True
    if one.verdict.open and one.whole.words <= FOLLOW_WORDS and _follows_site(place):
        return True
    return one.verdict.rule == "follow-bar" or (not feet.is_option(one.whole) and feet.is_tool(one.whole))


def _follows_site(place: Place) -> bool:
    """Whether a line asks to follow the site and nothing else: by its name, or by the first letters of that."""
    match = _FOLLOW.fullmatch(place.one.whole.shown)
    if match is None:
        return False
    name = key(match["name"])
    initials = {"".join(word[0] for word in own.split()) for own in place.names}
    return name in place.names or (match["name"].isupper() and name in initials)


FOLLOW_WORDS = 8
_FOLLOW = re.compile(r"(?:Theo dõi|Follow|Ikuti|Suivez)\s(?P<name>[^\W\d_][^.:!?]{1,50})", re.I)


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


def is_menu(place: Place) -> bool:
    """Whether a row of a menu stands here, and not the fields of a form side by side."""
    return not (place.zone is Role.COMMENT and forms.is_field(place.one.whole))


def heads_headline(place: Place) -> bool:
    after = place.after()
    return after is not None and is_headline(after)


def opens_stories(place: Place) -> bool:
    """Whether a line is the name of a box of other stories, or of one kind that stands in such boxes."""
    named = place.one.verdict.rule != "section-name" or _names_stories(place.one)
    return named and not is_among_entries(place)


def lists_archive(place: Place) -> bool:
    """Whether an opened month of an archive stands over the headlines of its posts."""
    return place.one.whole.shown[0] in "▼▾"


def heads_counters(place: Place) -> bool:
    """Whether "Statistics" stands over what counts visitors."""
    after = place.after()
    if after is None or not feet.names_statistics(place.one.whole):
        return False
    return after.verdict.rule == "visit-counter" or (
        counters.is_told(after.whole) and any(map(str.isdigit, after.whole.shown))
    )


def links_elsewhere(place: Place) -> bool:
    """Whether a box of links or tools opens that is known by its name, whatever the line is by itself."""
    one = place.one
    if feet.names_links(one.whole):
        return True
    return one.verdict.role is Role.NAVIGATION and place.zone is not None and feet.names_tools(one.whole)


def is_order(place: Place) -> bool:
    """Whether a form opens that orders something: its name says so, or it was open before and its fields go on."""
    if not _has_fields(place.shown):
        return False
    near = (place.after(), place.after(2), place.after(3))
    fields = sum(one is not None and forms.is_field(one.whole) for one in near)
    return fields >= FIELDS and forms.orders(place.one.whole)
