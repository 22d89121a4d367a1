"""The words for what the archive's closed lists hold: one row a value, in English, for translation.

`_` marks a string for the catalogues and returns it as it is.
"""

from __future__ import annotations

from dataclasses import dataclass

from newsarchive.nouns.article import Condition, How, Qualifier
from newsarchive.nouns.ledger import Role
from newsarchive.site import addresses
from newsarchive.site.archive import Kind


def _(text: str) -> str:
    return text


@dataclass(frozen=True, slots=True)
class Section:
    """One entry of the navigation. label: for translation."""

    key: str
    path: str
    label: str


SECTIONS = (
    Section("articles", addresses.ARTICLES, _("Articles")),
    Section("timeline", addresses.TIMELINE, _("Timeline")),
    Section("sources", addresses.SOURCES, _("Sources")),
    Section("topics", "topics/index.html", _("Topics")),
    Section("people", "people/index.html", _("People")),
    Section("organisations", "organisations/index.html", _("Organisations")),
    Section("figures", addresses.FIGURES, _("Figures")),
    Section("search", addresses.SEARCH, _("Search")),
    Section("about", addresses.ABOUT, _("About")),
)


@dataclass(frozen=True, slots=True)
class Words:
    """A label and a sentence that explains it. sign: a letter that tells it without colour."""

    label: str
    meaning: str
    sign: str = ""


ROLES = {
    Role.HEADLINE: Words(_("headline"), _("The title, each time the page prints it."), "H"),
    Role.KICKER: Words(_("kicker"), _("The section label above the headline."), "K"),
    Role.PUBLISHED: Words(_("date line"), _("What prints the date of publication, or of the update."), "D"),
    Role.BYLINE: Words(_("byline"), _("Author, photographer of the story or agency."), "A"),
    Role.SOURCE: Words(_("credit"), _("The outlet from which the page says it took the story."), "S"),
    Role.MASTHEAD: Words(_("masthead"), _("The name or logo text of the site itself."), "M"),
    Role.BODY: Words(_("text"), _("Running text, the standfirst included."), "T"),
    Role.HEADING: Words(_("heading"), _("A heading within the text, or an interviewer’s question."), "Q"),
    Role.CAPTION: Words(_("caption"), _("The caption of a picture, its credit included."), "P"),
    Role.NAVIGATION: Words(_("navigation"), _("Menus, log-in, search boxes, sharing tools, notices."), "n"),
    Role.COUNTER: Words(_("counter"), _("Counts of views and visitors."), "v"),
    Role.RELATED: Words(_("other stories"), _("Headlines of other stories, tags, links to them."), "r"),
    Role.INJECTED: Words(_("planted"), _("Text that somebody planted in the page: keywords, garbled repeats."), "x"),
    Role.CONTACT: Words(_("imprint"), _("Address, telephone, copyright, licence, editor in charge."), "c"),
    Role.COMMENT: Words(_("comments"), _("What readers wrote below the story, and the form for it."), "w"),
    Role.BLANK: Words(_("blank"), _("Nothing but white space."), "·"),
}

CONDITIONS = {
    Condition.NO_HEADLINE: Words(
        _("No headline"),
        _("The page has no headline. The title here was taken from elsewhere on it, and says so."),
    ),
    Condition.TRUNCATED_HEADLINE: Words(
        _("Headline cut short"),
        _("The page breaks its headline off. It stands here as far as it goes, with […] where it stops."),
    ),
    Condition.NO_DATE: Words(
        _("No date printed"),
        _("The page does not say when it was published. A date given here is inferred, or an editor’s."),
    ),
    Condition.YEAR_INFERRED: Words(
        _("Year inferred"),
        _("A date in the text has no year. The year comes from other evidence, which is named."),
    ),
    Condition.NO_SOURCE: Words(
        _("Publisher unknown"),
        _("Nothing on the page says who published it."),
    ),
    Condition.INJECTED_TEXT: Words(
        _("Planted text"),
        _("Somebody planted foreign words in the page. They are taken out here, and shown on the page of the capture."),
    ),
    Condition.INJECTED_LINKS: Words(
        _("Planted links"),
        _("Headlines that have nothing to do with the story were put below it. They are left out here."),
    ),
    Condition.OBFUSCATED_LETTERS: Words(
        _("Disguised letters"),
        _("The page writes letters with look-alikes. Here they are the letters they stand for."),
    ),
    Condition.INVISIBLE_CHARACTERS: Words(
        _("Invisible characters"),
        _("Characters that print nothing stood between the letters. They are taken out here."),
    ),
    Condition.SCRAMBLED_DIACRITICS: Words(
        _("Scrambled accents"),
        _("Accents were changed at random. They are left as they stand, since nobody can be sure of the original."),
    ),
    Condition.HARD_WRAPPED: Words(
        _("Broken lines"),
        _("The capture breaks sentences over several lines. Here they are joined again."),
    ),
    Condition.MOJIBAKE: Words(
        _("Garbled encoding"),
        _("Letters were garbled by a wrong encoding. What could be proved was repaired."),
    ),
    Condition.TRUNCATED: Words(
        _("Text cut short"),
        _("The capture breaks off before the end of the story."),
    ),
}

HOWS = {
    How.PRINTED: Words(_("printed"), _("The page prints it.")),
    How.INFERRED: Words(_("inferred"), _("The page does not print it: it follows from other evidence.")),
    How.EDITED: Words(_("by an editor"), _("An editor of this archive supplied it.")),
}

KINDS = {
    Kind.PUBLICATION: Words(_("published"), _("An article appeared.")),
    Kind.EVENT: Words(_("event"), _("The text says that this happened.")),
    Kind.FIGURE: Words(_("figure"), _("The text gives this number for this date.")),
}

QUALIFIERS = {
    Qualifier.ABOUT: _("about"),
    Qualifier.MORE_THAN: _("more than"),
    Qualifier.LESS_THAN: _("less than"),
}

SOURCE_KINDS = {
    "ministry": _("Ministry"),
    "government": _("Government"),
    "provincial-portal": _("Provincial portal"),
    "newspaper": _("Newspaper"),
    "agency": _("News agency"),
    "magazine": _("Magazine"),
    "broadcaster": _("Broadcaster"),
    "republisher": _("Republisher"),
    "blog": _("Blog"),
    "spam": _("Spam site"),
}

SET_ASIDE = {
    "not-utf-8": _("not UTF-8 text"),
    "binary": _("not text"),
    "empty": _("empty"),
    "list-of-links": _("a list of links, not an article"),
    "error-page": _("an error page"),
    "duplicate": _("the same capture twice"),
}

FIELDS = {
    "title": _("Title"),
    "title_en": _("Title in English"),
    "date": _("Date"),
    "updated": _("Updated"),
    "source": _("Publisher"),
    "original_source": _("Taken from"),
    "section": _("Section"),
    "author": _("Author"),
    "language": _("Language"),
    "summary": _("Summary"),
    "summary_en": _("Summary in English"),
    "topics": _("Topics"),
    "people": _("People"),
    "organisations": _("Organisations"),
    "events": _("Events"),
    "figures": _("Figures"),
    "condition": _("Condition"),
    "basis": _("Grounds"),
    "url": _("Address"),
    "archived_url": _("Archived copy"),
    "retrieved": _("Retrieved"),
}

# Parts of an event or a figure; for a part that is a field too, the field's word.
PARTS = {
    "line": _("Line"),
    "paragraph": _("Paragraph"),
    "quote": _("Words"),
    "measure": _("Measure"),
    "value": _("Value"),
    "unit": _("Unit"),
    "qualifier": _("Qualifier"),
    "as_of": _("As of"),
}

# In a citation, what stands for that which nobody tells.
UNDATED = _("[n.d.]")
UNKNOWN_PUBLISHER = _("[publisher unknown]")

# What a citation says in a sentence, by field.
CITED = {
    "title_en": _("English title by the archive: %(what)s."),
    "date": _("Date: %(what)s."),
    "updated": _("The page says that it was updated: %(what)s."),
    "original_source": _("Taken from %(what)s."),
    "condition": _("Condition of the capture: %(what)s."),
    "archived_url": _("Archived copy: %(what)s"),
    "sha256": _("SHA-256 of the capture: %(what)s."),
    "page": _("In this archive: %(what)s"),
}
