"""Proof that the archive is what it says: digests, ledgers, readings and quotes held against the captures.

What is proven of each article that has a capture at hand: the capture has the
digest that the article names; the ledger tiles it; the blocks of the accepted
reading are, letter for letter, the text of the spans that the ledger keeps;
every quote stands on the line that it names, or in the paragraph of that line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from newsarchive.content.evidence import Claim, Texts, claims, contains
from newsarchive.content.faults import Faults, brief, in_order
from newsarchive.nouns import body, markdown
from newsarchive.nouns.archive import Content, Entry
from newsarchive.nouns.article import Condition
from newsarchive.nouns.capture import Capture
from newsarchive.nouns.ledger import BLOCK_ROLES, Ledger, LedgerError, Span
from newsarchive.nouns.problem import Problem
from newsarchive.nouns.text import INVISIBLE, nfc

# Where letters were read for others (ʜ as h) or characters put right, the reading is not
# the capture letter for letter; the ledger keeps what stood there.
_REPAIRED = {Condition.OBFUSCATED_LETTERS, Condition.MOJIBAKE}
_UNSEEN = dict.fromkeys(map(ord, INVISIBLE))


@dataclass(frozen=True, slots=True)
class Witness:
    """What one article's quotes are held against.

    capture: None where it is not at hand. kept: by line, what the ledger keeps of it.
    """

    entry: Entry
    capture: Capture | None
    texts: Texts
    kept: Mapping[int, str]

    def says(self, line: int, quote: str) -> bool | None:
        """Whether `quote` stands on that line of the capture or in its paragraph; None where nobody can tell."""
        if any(contains(text, quote) for text in self.texts.by_line.get(line, ())):
            return True
        if self.capture is None:
            return None
        if line > len(self.capture.lines):
            return False
        raw = self.capture.lines[line - 1]
        if any(_bare(quote) in _bare(text) for text in (raw, self.kept.get(line, ""))):
            return True
        return None if self.entry.reading is None or _repaired(self.entry) else False


def verify(content: Content, captures: Mapping[str, Capture]) -> tuple[Problem, ...]:
    """What of the archive cannot be proven. captures: those at hand, by file name.

    A capture that is not at hand is a warning: what rests on it is not proven.
    """
    witnesses = {}
    for entry in content.entries:
        ref = entry.article.capture
        capture = captures.get(ref.file) if ref else None
        whole = capture if capture and ref and capture.sha256 == ref.sha256 else None
        witnesses[entry.article.slug] = Witness(entry, whole, Texts.of(entry), _kept_lines(entry.spans, whole))
    named = {alias: entry.article.slug for entry in content.entries for alias in entry.article.aliases}
    problems: list[Problem] = []
    for entry in content.entries:
        faults = Faults(entry.path)
        witness = witnesses[entry.article.slug]
        if entry.article.capture is not None:
            _capture(entry, captures, faults)
        if witness.capture is not None and entry.reading is not None:
            _ledger(entry, witness.capture, faults)
        for claim in claims(entry.article):
            other = witnesses.get(named.get(claim.article or "", claim.article or entry.article.slug))
            if other is not None:
                _quote(claim, other, faults)
        problems += faults.found
    return in_order(problems)


def _capture(entry: Entry, captures: Mapping[str, Capture], faults: Faults) -> None:
    ref = entry.article.capture
    assert ref is not None
    capture = captures.get(ref.file)
    if capture is None:
        message = f"its capture '{ref.file}' is not at hand, and what it says is not proven"
        faults.warn(None, "capture-missing", message, "put the capture back")
    elif capture.sha256 != ref.sha256:
        message = f"its capture '{ref.file}' has the SHA-256 {capture.sha256}, not {ref.sha256}"
        faults.error(None, "capture-changed", message, "restore the capture: it is never edited")
    elif entry.reading is None:
        message = "it has a capture and no accepted reading"
        faults.error(None, "no-reading", message, "run ingest, or restore its files in content/readings")


def _ledger(entry: Entry, capture: Capture, faults: Faults) -> None:
    """Prove that the ledger tiles the capture and that the reading is what it keeps."""
    try:
        ledger = Ledger(capture.lengths, entry.spans)
    except LedgerError as error:
        message = f"the ledger does not tile '{capture.name}': line {error.line}: {error.message}"
        faults.error(None, "bad-ledger", message, "restore its files in content/readings, or run ingest --update")
        return
    assert entry.reading is not None
    read = [markdown.text(block) for block in body.split(entry.reading.body)]
    kept = list(_kept_blocks(ledger.spans, capture))
    if len(read) != len(kept):
        message = f"the reading has {len(read)} paragraphs and its ledger keeps {len(kept)}"
        faults.error(None, "reading-differs", message, "restore its files in content/readings, or run ingest --update")
    elif not _repaired(entry):
        for text, (line, printed) in zip(read, kept, strict=True):
            if _bare(text) != _bare(printed):
                message = f"the paragraph of line {line} is not what the capture prints: '{brief(_bare(text), 40)}'"
                fix = "restore its files in content/readings, or run ingest --update"
                faults.error(None, "reading-differs", message, fix)


def _kept_lines(spans: Iterable[Span], capture: Capture | None) -> dict[int, str]:
    """What is kept of each line of the capture, by number."""
    kept: dict[int, str] = {}
    for span in spans:
        if capture is not None and span.role.kept and span.line <= len(capture.lines):
            kept[span.line] = kept.get(span.line, "") + span.of(capture.lines[span.line - 1])
    return kept


def _kept_blocks(spans: tuple[Span, ...], capture: Capture) -> Iterator[tuple[int, str]]:
    """Each block that the ledger keeps: the line it begins on, and its characters as captured."""
    begins = 0
    parts: list[str] = []
    for span in spans:
        if span.role not in BLOCK_ROLES or not (span.begins_block or span.continues_block):
            continue
        if span.begins_block and begins:
            yield begins, "".join(parts)
        if span.begins_block:
            begins, parts = span.line, []
        parts.append(span.of(capture.lines[span.line - 1]))
    if begins:
        yield begins, "".join(parts)


def _quote(claim: Claim, witness: Witness, faults: Faults) -> None:
    if claim.line is None or claim.quote is None:
        return
    if witness.says(claim.line, claim.quote) is False:
        where = f"line {claim.line}" + (f" of '{claim.article}'" if claim.article else "")
        message = f"{claim.about}: the quote '{brief(claim.quote)}' is not on {where}"
        faults.error(None, "quote-not-found", message, "copy it from the capture letter for letter")


def _repaired(entry: Entry) -> bool:
    return entry.reading is not None and not _REPAIRED.isdisjoint(entry.reading.condition)


def _bare(text: str) -> str:
    """What is compared: NFC, without white space (which a ledger gives to either side) and what cannot be seen."""
    return "".join(nfc(text.translate(_UNSEEN)).split())
