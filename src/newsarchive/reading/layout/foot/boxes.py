"""Under a text: the box that a line stands in, by a table of what opens one.

The first opener that holds decides; where none does, the box that was open goes
on. A line is asked only what may hold of it, by the box that is open before it,
by what the first pass held it to be and by its length.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.body.extent import OPENS_COMMENTS
from newsarchive.reading.layout.foot import box_ends, forms, imprint_places, openers, site_lines
from newsarchive.reading.layout.foot.places import HEADING_WORDS, Place
from newsarchive.reading.lines import feet, links, threads

Zone = Role | None  # what the box holds that is open; None where none is


@dataclass(frozen=True, slots=True)
class Opener:
    """What opens a box.

    box: the role of what stands in it; None closes the one that was open. And
    of which lines it is asked. zones: in which boxes. rules: which the first
    pass knows by one of these rules (OPEN: which it does not know). short:
    whether they have the words of a heading at most.
    """

    name: str
    box: Zone
    holds: Callable[[Place], bool]
    zones: frozenset[Zone] | None = None
    rules: frozenset[str] | None = None
    short: bool = False

    def may_hold(self, zone: Zone, rule: str, *, short: bool) -> bool:
        """Whether it is asked of such lines."""
        if (self.zones is not None and zone not in self.zones) or (self.short and not short):
            return False
        return self.rules is None or rule in self.rules


def of(place: Place) -> Zone:
    """The box that a group stands in: the one that it opens, or the one that was open."""
    verdict = place.one.verdict
    kind = place.zone, OPEN if verdict.open else verdict.rule, place.one.whole.words <= HEADING_WORDS
    asked = _ASKED.get(kind)
    if asked is None:
        zone, rule, short = kind
        asked = _ASKED[kind] = tuple(one for one in OPENERS if one.may_hold(zone, rule, short=short))
    for opener in asked:
        if opener.holds(place):
            return opener.box
    return place.zone


OPEN = ""  # the rule of a line that no rule of the first pass knows
_UNKNOWN = frozenset({OPEN})
_STORIES = frozenset({"related-heading", "related-bullet", "tag-list", "hashtags", "section-name"})
_ROWS = frozenset({"menu-row", "breadcrumb", "poll", "archive-list"})

_ALL: frozenset[Zone] = frozenset({None, Role.RELATED, Role.COMMENT, Role.NAVIGATION, Role.CONTACT, Role.COUNTER})
_COMMENTS: frozenset[Zone] = frozenset({Role.COMMENT})
_RELATED: frozenset[Zone] = frozenset({Role.RELATED})
_BUT_COMMENTS = _ALL - _COMMENTS

OPENERS: tuple[Opener, ...] = (
    Opener("a poll", Role.NAVIGATION, openers.is_poll),
    Opener("the foot", None, openers.is_foot, _ALL - {Role.CONTACT}),
    Opener(
        "stories after the comments",
        Role.RELATED,
        lambda p: box_ends.ends_comments(p) and openers.heads_headline(p),
        _COMMENTS,
    ),
    Opener("stories after the form", Role.RELATED, box_ends.stories_after_form, _COMMENTS),
    Opener("the end of the comments", Role.NAVIGATION, box_ends.ends_comments, _COMMENTS),
    Opener("the site's name and more", Role.CONTACT, imprint_places.names_itself),
    Opener("a menu after the comments", Role.NAVIGATION, box_ends.menu_after_comments, _COMMENTS),
    Opener("a row of links after the comments", None, box_ends.links_after_comments, _COMMENTS, _UNKNOWN),
    Opener("of comments", Role.COMMENT, lambda p: p.one.whole.key in box_ends.COMMENT_TOOLS, _COMMENTS),
    Opener("the next post", Role.COMMENT, lambda p: threads.is_post(p.one.verdict.pieces)),
    Opener("comments", Role.COMMENT, lambda p: True, rules=OPENS_COMMENTS),
    Opener("comments", Role.COMMENT, lambda p: openers.asks_comments(p.one), rules=_UNKNOWN),
    Opener("who comments", Role.COMMENT, lambda p: feet.is_comments_head(p.one.whole)),
    Opener("who comments", Role.COMMENT, box_ends.behind_tools, rules=frozenset({"tool-row"})),
    Opener("an order", Role.NAVIGATION, openers.is_order, _BUT_COMMENTS, _UNKNOWN, short=True),
    Opener("its fields", Role.NAVIGATION, lambda p: forms.is_field(p.one.whole), frozenset({Role.NAVIGATION})),
    Opener("a form", Role.COMMENT, openers.is_form, _BUT_COMMENTS),
    Opener("other stories", Role.RELATED, openers.opens_stories, rules=_STORIES),
    Opener("posts of a month", Role.RELATED, openers.lists_archive, rules=frozenset({"archive-list"})),
    Opener(
        "links after the imprint", Role.RELATED, lambda p: True, frozenset({Role.CONTACT}), frozenset({"related-link"})
    ),
    Opener("counters under their name", Role.COUNTER, openers.heads_counters),
    Opener("the site's pages", Role.CONTACT, lambda p: True, rules=frozenset({"page-of-site", "legal-row"})),
    Opener("links", Role.NAVIGATION, openers.links_elsewhere),
    Opener(
        "tools", Role.NAVIGATION, lambda p: openers.names_tools(p.one) and not openers.tells_story(p), rules=_UNKNOWN
    ),
    Opener("another article", Role.RELATED, openers.opens_article, rules=_UNKNOWN),
    Opener("another article", Role.RELATED, openers.opens_by_dateline, rules=_UNKNOWN),
    Opener("the post before or after", Role.RELATED, lambda p: p.one.whole.key in links.NEIGHBOURS),
    # A sign that quotes stand behind, too, before a line that is no sentence: "> Chủ hụi ôm tiền bỏ trốn".
    Opener("signs of links", Role.RELATED, lambda p: links.may_point(p.one.whole), _BUT_COMMENTS, _UNKNOWN),
    Opener("an arrow", Role.RELATED, lambda p: True, rules=frozenset({"related-arrow"})),
    Opener("a heading over headlines", Role.RELATED, openers.heads_stories, short=True),
    Opener(
        "stories after the imprint",
        Role.RELATED,
        box_ends.stories_after_imprint,
        frozenset({Role.CONTACT}),
        _UNKNOWN,
        short=True,
    ),
    Opener("a menu after stories", Role.NAVIGATION, box_ends.menu_after_stories, _RELATED),
    Opener("the imprint", Role.CONTACT, imprint_places.opens_imprint),
    Opener("whose the site is", Role.CONTACT, imprint_places.tells_whose, rules=_UNKNOWN),
    Opener("a name over the imprint", Role.CONTACT, imprint_places.names_imprint, rules=_UNKNOWN),
    Opener("a name and what the site is", Role.CONTACT, site_lines.tells_site, _BUT_COMMENTS, _UNKNOWN),
    Opener("counters", Role.COUNTER, openers.opens_counters, rules=frozenset({OPEN, "visit-counter"})),
    Opener("a row of a menu", None, openers.is_menu, rules=_ROWS),
    Opener("another box", None, openers.opens_other_box, _RELATED, _UNKNOWN, short=True),
    Opener("no more counts", None, lambda p: not openers.goes_on_counting(p), frozenset({Role.COUNTER})),
)
_ASKED: dict[tuple[Zone, str, bool], tuple[Opener, ...]] = {}  # as many as there are zones and rules
