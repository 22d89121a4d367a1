"""Under a text: what is not of the box that is open, though no name of another box says so."""

from __future__ import annotations

import re

from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.foot import forms
from newsarchive.reading.layout.foot.places import HEADING_WORDS, TEASER_WORDS, Place, is_headline
from newsarchive.reading.layout.paragraphs import Group
from newsarchive.reading.lines import imprints, menus
from newsarchive.reading.lines.line import key
from newsarchive.reading.lines.rows import labels
from newsarchive.reading.words import furniture, signatures, vocabulary

HEADLINES = 2  # under a heading, after the imprint, are a list of other stories
ENTRIES = 3  # so many lines …
ENTRY_WORDS = 8  # … of no more words are a menu …
SHORT_SHARE = 0.66  # … if so many of them are shorter than headlines are
# Buttons and orders of comments: within them, nothing else.
COMMENT_TOOLS = vocabulary.table(
    """
    trả lời kèm trích dẫn | reply with quote | répondre avec citation | balas dengan kutipan | 引用回复 | trích dẫn
    | trả lời | thích | báo xấu | báo vi phạm | gửi | bỏ thích | reply | like | likes | report | flag | send
    | submit | post | répondre | signaler | j'aime | envoyer | balas | suka | laporkan | kirim | mới nhất
    | cũ nhất | quan tâm nhất | được quan tâm nhất | nổi bật nhất | newest | oldest | most liked | best | 回复 | 赞
    | 举报 | 发送 | 提交 | 展开更多 | 加载更多 | 查看更多 | 查看更多评论 | 更多评论 | 展开全部 | 顶 | 踩 | 回覆 | 讚
    | 檢舉 | tặng sao
    """
)


def behind_tools(place: Place) -> bool:
    """Whether a row of tools ends with how many comments there are, and the first follows: a name, and words."""
    after = place.after()
    match = _COUNTED.search(place.one.whole.shown) if place.one.verdict.rule == "tool-row" else None
    if match is None or after is None:
        return False
    if key(match["what"]) not in furniture.COMMENT_OPENINGS | furniture.COMMENT_UNITS:
        return False
    name, colon, said = after.whole.shown.partition(": ")
    return bool(colon and said) and after.verdict.open and len(name.split()) <= HEADING_WORDS


_COUNTED = re.compile(r"(?:\s{2,}|[|·•] )(?P<what>[^\W\d_][^|·•()\d]{2,20}?) ?\([1-9]\d{0,3}\)$")


def ends_comments(place: Place) -> bool:
    """Whether a heading in capitals after a blank line stands over something else than the comments before it.

    Who comments may write his name in capitals: the day or the hour stands beside it.
    """
    one, after, over = place.one, place.after(), place.before
    if place.zone is not Role.COMMENT or not one.whole.capitals or after is None or over is None:
        return False
    heads = one.verdict.open or one.whole.key in COMMENT_TOOLS
    if not (place.apart and heads) or one.whole.words not in range(2, HEADING_WORDS + 1) or forms.is_field(one.whole):
        return False
    if imprints.is_imprint(after.whole):
        return False
    dated = after.verdict.role is Role.PUBLISHED or labels.is_relative(after.whole.shown)
    return not (dated or after.whole.prose or one.whole.key in furniture.COMMENT_OPENINGS)


def stories_after_form(place: Place) -> bool:
    """Whether headlines follow the button that sends a comment: of readers, the name would come first."""
    one, over = place.one, place.before
    if place.zone is not Role.COMMENT or over is None or not ends_form(place):
        return False
    if (
        one.whole.words <= HEADING_WORDS
        and (one.verdict.open or one.whole.key in COMMENT_TOOLS)
        and not is_headline(one)
    ):
        return all(_is_title(place.after(step)) for step in range(1, HEADLINES + 1))
    after = place.after()
    if after is not None and (after.verdict.role is Role.CONTACT or imprints.is_imprint(after.whole)):
        return False  # one line over the imprint says whose it is
    return _is_title(one) and (place.apart or _is_title(after))


def ends_form(place: Place) -> bool:
    """Whether the button that sends a comment stands right over a line, and no comment after it."""
    if place.before is None:
        return False
    over = place.before.whole
    return over.key in _SENDS or (forms.is_field(over) and not _SENDS.isdisjoint(map(key, forms.fields(over))))


def menu_after_comments(place: Place) -> bool:
    """Whether so many entries stand together as no reader writes, names of menus and pages of the site among them."""
    if place.zone is not Role.COMMENT or not _is_bare_entry(place.one):
        return False
    run = [one for step in range(MENU_ENTRIES) if (one := place.after(step)) is not None and _is_bare_entry(one)]
    return len(run) == MENU_ENTRIES and sum(one.verdict.rule in _OF_MENUS for one in run) >= MENU_KNOWN


def links_after_comments(place: Place) -> bool:
    """Whether signs part a line into entries that no reader writes so, and none is a tool of comments."""
    text = place.one.whole.shown
    if not any(map(text.__contains__, _PARTING)) or any(map(str.isdigit, text)) or not menus.is_entries(text):
        return False
    entries = [key(entry) for entry in _BETWEEN.split(text)]
    return COMMENT_TOOLS.isdisjoint(entries) and 2 * sum(map(forms.names_field, entries)) < len(entries)


_PARTING = ("|", "·", "•")
_BETWEEN = re.compile(r"\s*[|·•]\s*")
MENU_ENTRIES = 7  # after comments, one under the other …
MENU_ENTRY_WORDS = 4  # … each of no more words …
MENU_KNOWN = 2  # … and so many of them known
_OF_MENUS = frozenset({"menu-word", "section-name", "page-of-site"})


def _is_bare_entry(one: Group) -> bool:
    if one.whole.words > MENU_ENTRY_WORDS or not (one.verdict.open or one.verdict.rule in _OF_MENUS) or one.whole.ends:
        return False
    return one.whole.shown[0].isupper() and one.whole.key not in COMMENT_TOOLS and not forms.is_field(one.whole)


def _is_title(one: Group | None) -> bool:
    return one is not None and is_headline(one) and not one.whole.ends and ":" not in one.whole.shown


# The button under what a reader has written.
_SENDS = vocabulary.table(
    """
    gửi | gửi đi | gửi bình luận | gửi ý kiến | gửi phản hồi | đăng | đăng bình luận | hoàn tất | send | submit | post
    | post comment | submit comment | post reply | publier | envoyer | publier le commentaire | laisser un commentaire
    | kirim | kirim komentar | 提交 | 发送 | 发表 | 发表评论 | 发布 | 提交评论
    """
)


def stories_after_imprint(place: Place) -> bool:
    """Whether a few words apart from the imprint stand over headlines, which no line of an imprint looks like."""
    one = place.one
    if place.zone is not Role.CONTACT or not one.verdict.open or one.whole.words > HEADING_WORDS:
        return False
    beside = [place.after(step) for step in range(1, HEADLINES + 1)]
    return (
        place.apart
        and _is_bare(one)
        and all(other is not None and is_headline(other) and _is_bare(other) for other in beside)
    )


def _is_bare(one: Group) -> bool:
    """Whether a line names nobody who keeps the site, and has neither number nor label."""
    if any(map(str.isdigit, one.whole.shown)) or ":" in one.whole.shown or imprints.is_imprint(one.whole):
        return False
    return not vocabulary.opens_masthead(one.whole.shown)


def menu_after_stories(place: Place) -> bool:
    """Whether entries of a menu stand together, apart from the headlines over them, which are longer or have a day."""
    over = place.before
    if place.zone is not Role.RELATED or over is None or not place.apart or not _is_entry(place.one):
        return False
    if over.verdict.rule == "related-heading" or (_is_entry(over) and over.verdict.open):
        return False
    run = [place.one]
    for one in place.shown[place.at + 1 :]:
        if one.apart:
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
