"""Who wrote a text: the signatures of its page, told from accounts, editors and photographers, and the dateline."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice

from newsarchive.nouns.article import Basis, Because, How
from newsarchive.nouns.ledger import REPEATED, Role
from newsarchive.nouns.text import fold
from newsarchive.reading.blocks import TextBlock
from newsarchive.reading.layout.page import Page, Said
from newsarchive.reading.lines.rows import bylines
from newsarchive.reading.words import desks, persons, signatures, vocabulary

NAMES_MOST = 5  # lines under a headline that name one author each
SIGNED_MOST = 20  # signatures of a page, as far as they are looked at
PLACE_SAMPLE = 6000  # code points of the text in which a name is looked for as a place's

# Names that no label and no "by" tells to be somebody's.
_BARE = frozenset({"name-under-headline", "name-under-text", "short-name-under-text", "signature", "name-after-text"})
_NO_AUTHORS = frozenset(
    {
        "translator-label",
        "photographer-label",
        "reporting-credits",
        "desk-initials",
        "writers-office",
        "about-the-writer",
        "writers-contact",
        "signatory",
        "label-without-value",
    }
)
_POSTERS = frozenset(
    {"poster-label", "name-after-label", "thread-starter"}
)  # who put it on the site: one word is an account
_CREDIT = re.compile(r"(?:[Rr]eporting|[Ww]riting)(?: and [Ww]riting)? by ([^;()]{3,120})")
_WHERE = re.compile(r"\s(?:in|at|from|and (?:the )?\w+ (?:bureau|newsroom))\s.*$")
_AND = re.compile(r",\s*(?:and\s)?|\sand\s")
_DATELINE = re.compile(
    r"^[(\[]?\s*(?:[^\W\d_a-z][^()\d.:!?]{1,40}?[\s,]*[(–—-]\s*)?(?P<agency>[^\W\d_][\w.]{1,12})\s*[)\]]?\s*[-–—]\s"
)
# "新华社北京8月23日电", "JAKARTA, Aug 23 (Reuters) -".
_DATED_LINE = re.compile(
    r"^(?P<zh>新华社|中新社|中新网)[\u3400-\u9fff]{2,8}\d{1,2}月\d{1,2}日电|^[^().!?]{2,40}\((?P<agency>[A-Za-z]{2,12})\)\s?[-–—]\s"
)


# "本报讯（记者 陈波）", "新华社北京8月23日电（记者陈波 李红）".
_REPORTER = re.compile(
    r"^\W{0,4}(?:本报讯|本网讯|本台讯|[\u3400-\u9fff]{2,8}讯|[\u3400-\u9fff]{2,12}\d{1,2}月\d{1,2}日[电讯])\s?[（(]"
    r"(?:本报|本网)?(?:全媒体|融媒体|见习|实习|特约)?(?:记者|通讯员)\s?"
    r"(?P<name>[\u3400-\u9fff·]{2,4}(?:[\s、/／]+(?!通讯员|记者)[\u3400-\u9fff·]{2,4}){0,3})"
    r"|^[〔［（(\[【]\s?[\u3400-\u9fff]{0,4}記者\s?(?P<other>[\u3400-\u9fff·]{2,4})\s?[／/]"
)


REPORTER_REACH = 2  # blocks of a text: a summary may stand over the one that names its reporter
_BESIDE = re.compile(r"\s?[/／]\s?")  # "记者郑平/郭清"


def author(page: Page, blocks: tuple[TextBlock, ...], own: Callable[[str], bool]) -> tuple[str, Basis] | None:
    """Who wrote it: the first person or desk that signs; else whom the credits name; else the agency.

    own: whether a name is the publisher's own, which signs for nobody unless it is an agency's.
    """
    signed = list(islice(_signed(page, own), SIGNED_MOST))
    if any(said.rule in _BARE for _, said in signed):
        text = "\n".join([block.text for block in blocks])[:PLACE_SAMPLE]
        signed = [one for one in signed if not (one[1].rule in _BARE and persons.is_place_in(one[0], text))]
    people = [one for one in signed if not desks.is_agency(one[0])]
    if people:
        named = [one for one in people if not desks.is_desk(one[0])] or people
        return _together([one for one in named if not _is_initials(one[1])] or named)
    return _credited(page) or (_printed(*signed[0]) if signed else None) or _dateline(blocks)


def _is_initials(said: Said) -> bool:
    return said.rule == "initials" or (said.text[:1] == "(" and desks.is_initials(said.text))


def _signed(page: Page, own: Callable[[str], bool]) -> Iterator[tuple[str, Said]]:
    for said in page.said(Role.BYLINE):
        if said.rule in _NO_AUTHORS or said.rule.endswith(REPEATED) or page.is_foreign(said):
            continue
        told = bylines.IN_SECTION.sub("", bylines.without_by(said.value)).removesuffix("提供")
        name = _in_line(said) or signatures.author(told.rstrip())
        name = _of_publisher(name, own) if name else None
        if name and (said.rule not in _POSTERS or signatures.is_signature(name)) and not _is_account(said, name):
            yield signatures.listed(name), said


def _of_publisher(name: str, own: Callable[[str], bool]) -> str | None:
    """A name without the publisher's behind it ("Jane Doe, Harrow Courier"); None where it is the publisher's."""
    person, comma, paper = name.rpartition(", ")
    if comma and own(paper):
        return person
    return None if own(name) and not desks.is_agency(name) else name


def _is_account(said: Said, name: str) -> bool:
    """Whether "by quetaadmin" names an account: one word, small letters throughout; or one that many systems have."""
    return desks.is_account(name) or (said.rule == "by-line" and name.islower() and " " not in name)


def _in_line(said: Said) -> str | None:
    """The name in a line that says more of who signs ("By Jane Doe, Staff Writer, in Harrow")."""
    if said.rule == "name-under-headline":
        return bylines.with_trade(said.text)
    if said.rule != "by-line":
        return None
    if said.text[:1] < "\u2500":
        return bylines.name_in(said.text)
    names = signatures.author(said.text.strip(_SIGNS)) or ""
    return names if _HAN_NAMES.fullmatch(names) else bylines.name_in(said.text)


_SIGNS = "■□●◆★▲△◎ \u3000"  # before who signs in Chinese
_HAN_NAMES = re.compile(r"[\u3400-\u9fff·]{2,4}(?:, [\u3400-\u9fff·]{2,4})*")


def _printed(name: str, said: Said) -> tuple[str, Basis]:
    return name, Basis(How.PRINTED, said.line, said.text)


def _together(signed: list[tuple[str, Said]]) -> tuple[str, Basis]:
    """The first name, with those that stand under it, each on a line of its own under the headline."""
    name, first = signed[0]
    names, because = [name], []
    if first.rule == "name-under-headline":
        for other, said in signed[1:NAMES_MOST]:
            if said.rule != first.rule or fold(other) in map(fold, names):
                break
            names.append(other)
            because.append(Because(said.line, said.text))
    return ", ".join(names), Basis(How.PRINTED, first.line, first.text, tuple(because))


def _credited(page: Page) -> tuple[str, Basis] | None:
    """The reporters and writers of a line of credits: "(Reporting by A in B; writing by C; editing by D)"."""
    for said in page.said(Role.BYLINE, Role.BODY):
        if said.rule != "reporting-credits":
            continue
        parts = [_WHERE.sub("", part) for credit in _CREDIT.finditer(said.text) for part in _AND.split(credit[1])]
        names = [part.strip() for part in parts if persons.is_name(part.strip())]
        if names:
            return ", ".join(dict.fromkeys(names)), Basis(How.PRINTED, said.line, said.text)
    return None


def _dateline(blocks: tuple[TextBlock, ...]) -> tuple[str, Basis] | None:
    """The agency that a dateline names ("(TTXVN) -", "HÀ NỘI (Reuters) -"); it stays in the text."""
    first = next((block for block in blocks if block.kind == "body"), None)
    beginning = first.text[:80] if first else ""
    for block in [one for one in blocks if one.kind == "body"][:REPORTER_REACH]:
        if reporter := _REPORTER.search(block.text[:80]):
            name = reporter["name"] or reporter["other"]
            return _BESIDE.sub(", ", name), Basis(How.PRINTED, block.line, name)
    match = _DATELINE.match(beginning) or _DATED_LINE.match(beginning)
    if first is None or match is None:
        return None
    agency = match["agency"] or match.groupdict().get("zh") or ""
    return (agency, Basis(How.PRINTED, first.line, agency)) if fold(agency) in vocabulary.AGENCIES else None
