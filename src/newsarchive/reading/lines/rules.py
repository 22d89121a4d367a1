"""First pass: what a line is by itself. A table of named rules; the heaviest that fires decides.

A rule that is SURE is not reconsidered; one that is LIKELY gives way where the
neighbours say that the line stands within the text (`neighbours`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from newsarchive.nouns.lazy import once
from newsarchive.nouns.ledger import Role
from newsarchive.reading.lines import (
    ballots,
    box_names,
    counters,
    crawled,
    feet,
    follow_bars,
    imprints,
    links,
    markup,
    menus,
    notices,
    paywalls,
    picture_credits,
    players,
    site_pages,
    threads,
)
from newsarchive.reading.lines.gates import DIGITS, GAP, NUMBER, SIGN, WIDE, Gate, Gates, ends, has, opens, starts, when
from newsarchive.reading.lines.line import KEY_LIMIT, Line, key
from newsarchive.reading.lines.rows import (
    after_whom,
    bylines,
    chains,
    dated_rows,
    labels,
    official_accounts,
    pieces,
    writers,
)
from newsarchive.reading.lines.rows.labels import Piece
from newsarchive.reading.words import desks, furniture, signatures, vocabulary

SURE = 1.0
LIKELY = 0.5
DATES = dated_rows.DATES  # rules by which a line dates

HEADING_WORDS = 8  # of what stands over other stories
CREDIT_WORDS = 60  # of a caption with its credit


@dataclass(frozen=True, slots=True)
class Rule:
    """A named rule: the role it gives, how much it weighs, and what fires it."""

    name: str
    role: Role
    weight: float
    fires: Callable[[Line], bool]
    gate: Gate | None = None  # what it cannot fire without, if that is cheaper to see


@dataclass(frozen=True, init=False)
class Verdict:
    """What a line is held to be. role: None while nobody knows. pieces: where it is several things.

    open: whether the neighbours may decide.
    """

    role: Role | None
    rule: str
    weight: float = 0.0
    pieces: tuple[Piece, ...] = ()
    open: bool = field(init=False, repr=False, compare=False)

    def __init__(self, role: Role | None, rule: str, weight: float = 0.0, pieces: tuple[Piece, ...] = ()) -> None:
        own = self.__dict__  # as for a line
        own["role"] = role
        own["rule"] = rule
        own["weight"] = weight
        own["pieces"] = pieces
        own["open"] = role is None


# Those of most lines, made once.
_BLANK, _RUNNING, _SHORT = (
    Verdict(Role.BLANK, "blank", SURE),
    Verdict(None, "running-text"),
    Verdict(None, "short-line"),
)

_URL = re.compile(r"(?:https?://|www\.)\S+")
_HASHTAGS = re.compile(r"#[^\W\d]\w*(?: [^\W\d]\w*){0,5}(?:[\s,]*#[^\W\d]\w*(?: [^\W\d]\w*){0,5})*")
_NUMBER = re.compile(r"-?[\d.,\s]*\d[\d.,\s]*(?:°? ?[CF])?")  # "27.8 C" is how warm it is
_COUNT_AFTER = re.compile(
    r"\s*[:：(（\[-]?\s*[\d.,]+[kKmM]?\s*(?:条|[Cc]ommentaires?|[Cc]omments?|[Rr]éactions?|[Bb]ình luận|ý kiến"
    r"|[Kk]omentar|[Tt]anggapan)?[)）\]]?\s*$"
)
# Stops that end no sentence: "6:12 p.m.", "Lecture 3 min."
_HALF_DAY = re.compile(r"\d\s?(?:[ap]\.m\.|(?:mins?|mn|hrs?)\.$)")
_TIME_ONLY = re.compile(
    r"(?:(?:(?:Đăng|Gửi|Phát|Cập nhật|Posted|Published|Updated|Publiée?|Mise? à jour|Diterbitkan|Diperbarui|Diunggah"
    r"|Tayang)\s)(?:lúc|hồi|at|à|pukul|jam)\s)?"
    r"(?:\d{1,2}\s?[:hg]\s?\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?|\d{1,2}(?:\.\d{2})?\s?[AaPp]\.?[Mm]\.?|\d{1,2}\s?h)"
    r"(?:\s*\(?(?:GMT|UTC)?\s?[+-]\d+\)?|\s\(?(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|WIB|WITA|WIT)\)?)?"
)
_LINK_BULLET = re.compile(r"(?:[-–•*►▶●■+>]\s*[·•►▶]|>>+)\s*\S")


def classify(lines: Sequence[Line]) -> tuple[Verdict, ...]:
    """The verdict of the first pass for each line."""
    return tuple(map(verdict, lines))


def verdict(line: Line) -> Verdict:
    """What one line is by itself."""
    if line.blank:
        return _BLANK
    return _RUNNING if len(line.text) > KEY_LIMIT else _judged(line)


@once
def _judged(line: Line) -> Verdict:
    best = next((rule for rule in _GATES.of(line) if rule.fires(line)), None)
    if best and (parts := _despite(best.name, line)):
        return Verdict(parts[0].role, parts[0].rule, SURE, parts)
    if best and best.weight >= SURE:
        return Verdict(best.role, best.name, best.weight)
    if (best is None or best.name != "comment-heading") and (parts := _mixed(line)):
        return Verdict(parts[0].role, parts[0].rule, SURE, parts)
    return Verdict(best.role, best.name, best.weight) if best else _RUNNING if line.prose else _SHORT


def _despite(rule: str, line: Line) -> tuple[Piece, ...]:
    """The pieces of a line of which a rule of the table tells only how it begins or ends; () where it tells all."""
    if (apart := _TAKEN_APART.get(rule)) and (parts := apart(line)):
        return parts
    if rule == "caption-credit":
        return _signed(line)
    if not _has_number(line.text):
        return ()
    if rule in _MAY_BE_ROWS:
        parts = _mixed(line)
        return parts if dated_rows.tell_of_story(parts) else ()
    return _mixed(line) if rule == "by-line" else ()  # a day stands behind the name


# Sentences that are several things, and ways through a site with the day of the story behind them.
_TAKEN_APART: Mapping[str, Callable[[Line], tuple[Piece, ...]]] = {
    "thread-opener": threads.opened,
    "filed-under": links.filed,
    "taken-from": lambda line: after_whom.somebody_of_outlet(line.text.rstrip()),
    "breadcrumb": lambda line: dated_rows.way_and_day(line.text.rstrip()),
    "site-contact": lambda line: dated_rows.telephone_and_day(line.text.rstrip()),
}

# What opens with a tool or with where a story is filed may be a row about it.
_MAY_BE_ROWS = frozenset({"related-link", "notice-to-reader", "menu-row", "menu-string", "tool-row", "taken-from"})


def _mixed(line: Line) -> tuple[Piece, ...]:
    """The pieces of a line of labels; one that is a caption's credit or prose is left whole."""
    return () if line.prose and not _may_be_row(line) else pieces.of(line.text.rstrip())


def _may_be_row(line: Line) -> bool:
    """Whether a line of as many words as running text has may be a row: by an hour that ends with a stop, or a post."""
    if len(line.text) > chains.CHAIN_LIMIT:
        return False
    return line.shown.startswith(threads.STARTS) or _HALF_DAY.search(line.shown) is not None


def _signed(line: Line) -> tuple[Piece, ...]:
    """The pieces of "Bài: A - Ảnh: B": what ends with a picture's credit signs the story too."""
    parts = pieces.of(line.text.rstrip())
    return parts if any(piece.rule == "author-label" for piece in parts) else ()


_has_number = re.compile("[0-9]").search


def _opens(line: Line, table: frozenset[str]) -> str | None:
    """The longest entry of `table` that the line's key begins with, word by word."""
    return next((opening for opening in line.openings if opening in table), None)


def _is_contact(line: Line) -> bool:
    if imprints.gives_telephone(line.shown):
        return True
    opening = _opens(line, furniture.CONTACT_OPENINGS)
    if opening is None:
        return line.shown.startswith(("©", "Copyright", "®"))
    after = line.folded.strip()[len(opening) :].lstrip()
    return after[:1] in {":", "：", ""} or opening in furniture.CONTACT_SURE


def _is_related_heading(line: Line) -> bool:
    if line.key in furniture.RELATED_OPENINGS:
        return True
    if line.words > HEADING_WORDS:
        return False
    if " / " in line.key:
        return all(map(_names_stories, line.key.split(" / ")))
    wide = box_names.without_translation(line.key)
    return box_names.is_of_stories(line.key) or (bool(wide) and _names_stories(wide))


def _names_stories(name: str) -> bool:
    return name in furniture.RELATED_OPENINGS or box_names.is_of_stories(name)


def _is_comment_heading(line: Line) -> bool:
    if line.key in furniture.COMMENT_OPENINGS or box_names.is_of_comments(line.key):
        return True
    counted = _COUNT_AFTER.search(line.shown) if _opens(line, furniture.COMMENT_OPENINGS) else None
    return bool(counted) and key(line.shown[: counted.start()]) in furniture.COMMENT_OPENINGS if counted else False


def _is_date(line: Line) -> bool:
    return labels.stamp(line.shown) is not None or labels.is_place_and_day(line.shown)


def _is_update(line: Line) -> bool:
    return bool((found := labels.stamp(line.shown)) and found.updated)


def _is_by(line: Line) -> bool:
    """ "By Jane Doe", "Par …", "Oleh …" without a colon."""
    match = _BY.match(line.shown)
    if match and (signatures.is_signature(match[1]) or _OFFICES.fullmatch(match[1])):
        return True
    return bylines.name_in(line.shown) is not None


_BY = re.compile(
    r"\s*(?:(?:(?:Written|Posted|Published|Issued|Prepared|Released) )?[Bb]y|BY|(?:(?:Rédigé|Publié|Écrit) )?[Pp]ar"
    r"|(?:(?:Ditulis|Diposting|Diterbitkan) )?[Oo]leh|(?:(?:Đăng|Viết) )?[Bb]ởi)\s+(.{3,60})$"
)
# Offices that sign what they publish: "Par Direction de la communication", "Oleh Humas Pemkab".
_OFFICES = re.compile(
    r"(?:la |le |the |l['’])?(?:Direction|Service|Cellule|Pôle|Mission|Communications?|Press Office|Media Office"
    r"|Humas|Diskominfo"
    r"|(?:[A-Z][a-z]+ (?:and |& )?){1,4}(?:Unit|Department|Division|Office|Team|Desk|Bureau|Section|Branch|Secretariat"
    r"|Directorate)"
    r"|Bagian Humas|Tim (?:Redaksi|Humas|Liputan))(?: (?!a |est |ont |sont |is |was |has )[^.,;:!?]{2,40})?"
)


def _is_captioned(line: Line) -> bool:
    return line.words <= CREDIT_WORDS and picture_credits.has_credit(line.shown) and not imprints.is_licence(line.shown)


# Signs and gaps between the entries of a row, or the steps of a way.
_PARTED = has("|•·»›>/∕⁄❯\t→") | GAP | when(menus.twice_colons, ":")
_HOUR_GATE = opens(
    [
        *("dang luc", "gui luc", "phat luc", "cap nhat", "dang hoi", "posted at", "published at", "updated at"),
        *("publie a", "publiee a", "mis a", "mise a", "diterbitkan", "diperbarui", "diunggah", "tayang"),
    ]
)
_BYLINE_GATE = opens(bylines.FIRST_WORDS) | starts("BPOb") | WIDE | starts("■□●◆★▲△◎（([")
_SIGNS_GATE = SIGN | starts("ET全") | ends(">lCF°º") | when(feet.may_jumble, feet.RARE)
_NOTICE_GATE = opens(notices.FIRST_WORDS) | when(notices.agrees) | WIDE | starts("[")
_CONTACT_GATE = opens(furniture.CONTACT_OPENINGS) | starts("©C®|") | WIDE
_COMMENT_GATE = opens(furniture.COMMENT_OPENINGS) | opens(box_names.FIRST_OF_COMMENTS) | WIDE | NUMBER
_RELATED_GATE = opens(furniture.RELATED_OPENINGS) | opens(box_names.FIRST_WORDS) | WIDE
RULES: tuple[Rule, ...] = (
    Rule("menu-word", Role.NAVIGATION, SURE, menus.is_menu_word, opens(furniture.NAVIGATION_SURE) | ends(").…")),
    Rule("text-size-tools", Role.NAVIGATION, SURE, lambda line: menus.is_tools(line.shown), ends("aA+-OoＯ〇○－＋")),
    Rule("breadcrumb", Role.NAVIGATION, SURE, links.is_crumbs, _PARTED),
    Rule("breadcrumb", Role.NAVIGATION, SURE, links.is_dashed_way, opens(furniture.HOME)),
    Rule("marked-link", Role.RELATED, LIKELY, markup.leads_to_story, starts("<[")),
    Rule("menu-row", Role.NAVIGATION, SURE, menus.is_row, _PARTED),
    Rule("tool-row", Role.NAVIGATION, SURE, menus.is_tool_row, _PARTED | WIDE),
    Rule(
        "legal-row",
        Role.NAVIGATION,
        SURE,
        site_pages.is_legal_row,
        _PARTED | when(site_pages.stopped, ".　") | when(site_pages.glued),
    ),
    Rule("menu-row", Role.NAVIGATION, SURE, menus.is_dashed_row, when(menus.dashed, "-–—")),
    Rule("menu-string", Role.NAVIGATION, SURE, menus.is_string),
    Rule("bracketed-tool", Role.NAVIGATION, LIKELY, menus.is_button, starts("[")),
    Rule("poll", Role.NAVIGATION, SURE, ballots.is_poll, has(ballots.BOXES_BEGIN) | when(ballots.asked_in_row, "?")),
    Rule("leads-back", Role.NAVIGATION, SURE, links.leads_back, opens(links.BACK_WORDS) | starts("返")),
    Rule("archive-list", Role.NAVIGATION, SURE, menus.is_archive_list, starts("▼►▾▸")),
    Rule("page-steps", Role.NAVIGATION, SURE, feet.is_steps, has(DIGITS) | starts("«<‹")),
    Rule("bare-address", Role.NAVIGATION, LIKELY, lambda line: bool(_URL.fullmatch(line.shown)), starts("hw")),
    Rule(
        "site-notice",
        Role.NAVIGATION,
        LIKELY,
        menus.is_notice,
        opens(furniture.NAVIGATION_OPENINGS) | when(menus.cookies),
    ),
    Rule("member-card", Role.NAVIGATION, SURE, threads.is_card, has(":：")),
    Rule(
        "thread-opener",
        Role.NAVIGATION,
        SURE,
        lambda line: bool(threads.opened(line)),
        opens(threads.OPENER_WORDS),
    ),
    Rule(
        "follow-bar",
        Role.NAVIGATION,
        SURE,
        follow_bars.is_follow_bar,
        opens(follow_bars.FIRST_WORDS) | when(follow_bars.names_network),
    ),
    Rule("writers-contact", Role.BYLINE, SURE, writers.is_contact, when(writers.reaches)),
    Rule(
        "player",
        Role.NAVIGATION,
        SURE,
        players.is_player,
        opens(players.FIRST_WORDS) | NUMBER | WIDE | starts("["),
    ),
    Rule("paywall", Role.NAVIGATION, SURE, paywalls.is_wall, opens(paywalls.FIRST_WORDS) | WIDE),
    Rule("notice-to-reader", Role.NAVIGATION, SURE, notices.is_notice, _NOTICE_GATE),
    Rule("section-name", Role.NAVIGATION, LIKELY, menus.is_section, opens(furniture.NAVIGATION_LIKELY)),
    Rule("signs-only", Role.NAVIGATION, LIKELY, feet.is_signs, _SIGNS_GATE),
    Rule("markup", Role.NAVIGATION, LIKELY, markup.is_markup, starts(markup.STARTS)),
    Rule(
        "time-alone",
        Role.PUBLISHED,
        LIKELY,
        lambda line: bool(_TIME_ONLY.fullmatch(line.shown)),
        NUMBER | _HOUR_GATE,
    ),
    Rule(
        "lone-number", Role.NAVIGATION, LIKELY, lambda line: bool(_NUMBER.fullmatch(line.shown)), NUMBER | starts(".,-")
    ),
    Rule(
        "visit-counter",
        Role.COUNTER,
        SURE,
        counters.is_surely_labelled,
        opens(furniture.COUNTER_OPENINGS) | WIDE,
    ),
    Rule(
        "visit-counter",
        Role.COUNTER,
        LIKELY,
        counters.is_labelled,
        opens(furniture.COUNTER_OPENINGS) | WIDE,
    ),
    Rule("visit-counter", Role.COUNTER, SURE, counters.is_row, opens(furniture.COUNTER_OPENINGS)),
    Rule(
        "reading-time",
        Role.NAVIGATION,
        SURE,
        counters.tells_length,
        opens(counters.LENGTH_WORDS) | NUMBER | WIDE,
    ),
    Rule("numbered-comment", Role.COMMENT, SURE, threads.heads_comment, NUMBER | starts("#")),
    Rule("comment-count", Role.COMMENT, SURE, counters.is_of_comments, NUMBER | starts("(.,")),
    Rule("visit-counter", Role.COUNTER, SURE, counters.is_number, counters.MAY_BE_NUMBER),
    Rule("site-disclaimer", Role.CONTACT, SURE, notices.disclaims, WIDE | starts("（(※*【")),
    Rule("official-account-place", Role.NAVIGATION, SURE, official_accounts.is_place, starts("发")),
    Rule("page-of-site", Role.NAVIGATION, LIKELY, site_pages.is_page_of_site, opens(site_pages.PAGES) | WIDE),
    Rule("site-contact", Role.CONTACT, LIKELY, _is_contact, _CONTACT_GATE),
    Rule("related-heading", Role.RELATED, LIKELY, _is_related_heading, _RELATED_GATE),
    Rule("tag-list", Role.RELATED, LIKELY, links.is_tag_list, has(":：")),
    Rule("related-link", Role.RELATED, SURE, links.leads_on, has(":：") | starts("【")),
    Rule("related-link", Role.RELATED, SURE, links.is_labelled, opens(links.LABELS)),
    Rule("tag-list", Role.RELATED, SURE, links.is_tags, starts("TKMi标关")),
    Rule("filed-under", Role.RELATED, SURE, lambda line: bool(links.filed(line)), opens(links.FILED_WORDS)),
    Rule("related-sign", Role.RELATED, LIKELY, links.is_pointed_at, starts(links.POINTERS)),
    Rule("related-arrow", Role.RELATED, LIKELY, links.is_arrow, starts("←⟵⇐◄‹<") | ends("→⟶⇒►›>")),
    Rule("related-bullet", Role.RELATED, SURE, lambda line: bool(_LINK_BULLET.match(line.shown)), starts("-–•*►▶●■+>")),
    Rule("hashtags", Role.RELATED, SURE, lambda line: bool(_HASHTAGS.fullmatch(line.shown)), starts("#")),
    Rule("comment-heading", Role.COMMENT, LIKELY, _is_comment_heading, _COMMENT_GATE),
    Rule("update-line", Role.PUBLISHED, LIKELY + 0.2, _is_update, has(DIGITS)),
    Rule("date-line", Role.PUBLISHED, LIKELY + 0.1, _is_date, has(DIGITS)),
    Rule("page-of-paper", Role.NAVIGATION, SURE, dated_rows.is_page, WIDE | starts("【[(（ABCDEFGH")),
    Rule("original-title", Role.HEADLINE, SURE, official_accounts.is_original_title, starts("原")),
    Rule("date-line", Role.PUBLISHED, SURE, crawled.is_note, starts("d")),
    Rule(
        "desk-signature",
        Role.BYLINE,
        SURE,
        lambda line: desks.is_desk(line.shown),
        opens(vocabulary.DESK_SIGNATURES),
    ),
    Rule("by-line", Role.BYLINE, SURE, _is_by, _BYLINE_GATE),
    Rule("reporting-credits", Role.BYLINE, SURE, lambda line: bylines.are_credits(line.shown), starts("(ArRwWeE")),
    Rule("taken-from", Role.SOURCE, SURE, writers.is_taken_from, starts("(TNSvD")),
    Rule("caption-credit", Role.CAPTION, SURE, _is_captioned, picture_credits.GATE),
)
_GATES = Gates(sorted(RULES, key=lambda rule: -rule.weight))  # of equal weight, in the order of the table
