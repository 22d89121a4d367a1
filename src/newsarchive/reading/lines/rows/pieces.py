"""A line taken apart: "By Jane Doe | Aug 23, 2021", "Đăng bởi : Admin Ngày đăng : 23/08/2021 Lượt xem : 350".

Only where every stretch of it is understood; else the other rules have it whole.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import repeat

from newsarchive.nouns.ledger import Role
from newsarchive.nouns.text import fold, squeeze
from newsarchive.reading.facts import dates
from newsarchive.reading.lines import threads
from newsarchive.reading.lines.rows import (
    after_whom,
    before_days,
    blank_rows,
    bylines,
    chains,
    dated_rows,
    labels,
    official_accounts,
    row_kinds,
    row_openings,
    row_tools,
)
from newsarchive.reading.lines.rows.labels import Label, Piece
from newsarchive.reading.words import date_labels, desks, outlets, signatures, vocabulary

SITE_WORDS = 3  # of a site's name and its address
OUTLET_WORDS = 6  # of an outlet's name where no label tells that it is one

_BY_RULE = {label.rule: label for label in labels.LABELS}
_COLON = re.compile(r"[:：]")
# A digit, a label's colon, a bracket, a stroke, white space other than a blank: nearly all lines with pieces have one.
_PARTED = re.compile(r"[0-9:：(|‖｜│┃•·\t-\r\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")
_ON = re.compile(r"[\s|•·,–—-]*(?:\b(?:on|ngày|le|pada|(?:vào )?lúc)\s+)?\Z")
_HOUR = re.compile(r"\s+(?:vào )?(?:lúc|hồi|at|à|pukul|jam|di)\s\d{1,2}[:hg.]\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?\s*\Z")
_DESKS = ("to ", "ban ", "phong ", "nhom ", "redaksi", "redaction", "rédaction", "doan ")
_DESKS_EN = (" staff", " desk", " newsroom", " team", " reporters", " staff reports", " wire services")
_EDITOR = re.compile(r"(?:Editor|Penyunting|Redaktur|Biên tập|BTV|Rédacteur|Edit(?:ed|ing) by)\s+(?P<name>[^:|]{4,40})")
_INITIAL = re.compile(r"(?:[A-Z]\.\s?){1,3}(?=[A-Z][a-z])")  # of a given name
_PARTS = re.compile(r"[|\t\u3000]|\s{2}")
_DASH = re.compile(r"\s[-–—]\s")
_TAKEN = re.compile(rf"(?:{labels.TAKEN_FROM})\s(?P<outlet>[^\W\d_a-z][^:()|]{{2,50}})")
_COUNTS = re.compile(r"\s+(\d{1,7}(?:\s+\d{1,7}){0,2})\s*")
_ACCOUNT = re.compile(r"[a-z][a-z0-9]{3,}(?:[._@-][a-z0-9]+){0,3}|[a-z][a-z0-9]*(?:[._][a-z0-9]+){1,3}")  # "quetaadmin"
_REPORTS_FAULTS = frozenset({"纠错", "打印", "收藏"})  # "【纠错】责任编辑：王芳"
_STROKE = re.compile("[‖｜│┃]")
_STROKES = str.maketrans("‖｜│┃", "||||")
_ANYBODY = re.compile(r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,2}")
_LEADS_THERE = frozenset({"goc", "tin goc", "bai goc", "xem goc", "original"})


def of(text: str) -> tuple[Piece, ...]:
    """The pieces of a line that labels take apart; () where not all of it is understood."""
    return tuple(map(_with_deed, _of(text), repeat(text)))


def _with_deed(piece: Piece, text: str) -> Piece:
    """A piece that is a day as that of an update where it says so."""
    if piece.rule != "date-line" or not date_labels.may_update(text):
        return piece
    if not date_labels.UPDATE.search(text, piece.start, piece.end):
        return piece
    return replace(piece, rule="update-line")


def _of(text: str) -> tuple[Piece, ...]:
    text = official_accounts.with_colons(text)
    if not (_PARTED.search(text) or "heo " in text or "guồn " in text or "  " in text or bylines.BY.match(text)):
        # no date, no label, nobody who wrote it, nothing that parts one from the other
        return bylines.of_outlet(text) or _with_outlet(text) or _edited(text)
    text = text.translate(_STROKES) if _STROKE.search(text) else text  # as long as it was
    numbered = any(map(str.isdigit, text))  # without a number no day is told, and nothing counted
    told = threads.started(text) or official_accounts.head(text) or official_accounts.counts(text) if numbered else ()
    if told := told or after_whom.of_form(text) or (dated_rows.of(text) if numbered else ()):
        return told
    if numbered and (count := dated_rows.counts_behind(text)) and (before := _row_before(text[: count.start])):
        return (*before, count)
    if (tools := row_tools.begin(text)) and (before := _row_of(text[:tools], text[tools:])):
        return (*before, Piece(tools, len(text), Role.NAVIGATION, "tool-beside-date", tools))
    found = _labels(text)
    told = _labelled(text, found) if found else _unlabelled(text)
    if told and any(_says_more(one, text) for one in told):
        # what a stroke or a wide space parts is not of the label's value; no name has a day in it
        told = chains.of(text, part) or (() if any(_has_day(one, text) for one in told) else told)
    return told or (chains.of(text, part) or blank_rows.of(text, part) if row_openings.may_open(text) else ())


def _with_outlet(text: str) -> tuple[Piece, ...]:
    """ "Wahyu Kurniadi - Suara Pantai": who wrote it, and for whom."""
    dash = _DASH.search(text) if len(text) <= labels.RELATIVE_LIMIT else None
    if dash is None or not outlets.has_name(text[dash.end() :].strip()) or not _signs(text[: dash.start()]):
        return ()
    if signatures.signs_with_office(text.strip()):
        return ()  # "Lê Hòa - Đài TT-TH huyện": where he works
    return (
        Piece(0, dash.end(), Role.BYLINE, "signature", 0),
        Piece(dash.end(), len(text), Role.SOURCE, "listed-outlet", dash.end()),
    )


def _row_before(text: str) -> tuple[Piece, ...]:
    """The pieces of what stands before a count: a date alone, too."""
    dated = labels.stamp(text.strip(labels.SEPARATORS))
    return of(text) or ((Piece(0, len(text), Role.PUBLISHED, "date-line", 0),) if dated else ())


def _row_of(text: str, tools: str) -> tuple[Piece, ...]:
    """The pieces of what stands before the tools of a row: a date alone, too, before what plays the text."""
    if told := of(text):
        return told
    alone = "\u3400" <= text.rstrip()[-1:] <= "\u9fff" or row_tools.plays(" ".join(tools.split()[:2]))
    stamp = labels.stamp(text.strip(labels.SEPARATORS)) if alone else None
    return (Piece(0, len(text), Role.PUBLISHED, "date-line", 0),) if stamp else ()


def _labelled(text: str, found: list[tuple[int, int, Label]]) -> tuple[Piece, ...]:
    starts = [
        start - (start > 0 and text[start - 1] in "([（【") for start, _, _ in found
    ]  # a label's bracket is its own
    head = _head(text, starts[0])
    if head is None:
        return ()
    starts[0] = starts[0] if head else 0  # … and of the first the signs before it
    ends = [*starts[1:], len(text)]
    labelled = [
        Piece(start, end, label.role, label.rule, after)
        for start, end, (_, after, label) in zip(starts, ends, found, strict=True)
    ]
    *others, last = labelled
    hour = _HOUR.search(text, last.value) if last.role is Role.BYLINE else None
    cut = hour.start() if hour else _dated_end(text, last)
    if cut:
        last = replace(last, end=cut)
    if not all(_BY_RULE[piece.rule].fits(labels.value(piece, text)) for piece in (*others, last)):
        return ()
    dated = (_dated(text, cut, hour=bool(hour)),) if cut else ()
    return (*head, *others, last, *dated)


def _dated(text: str, cut: int, *, hour: bool) -> Piece:
    """The end of a line that is a day, or the hour alone, with the words that lead to it."""
    stamp = None if hour else labels.stamp(text[cut:].strip(labels.SEPARATORS))
    lead = chains.OPENING_LEAD.match(text, cut) if not hour else None
    rule = "time-alone" if hour else "update-line" if stamp and stamp.updated else "date-line"
    return Piece(cut, len(text), Role.PUBLISHED, rule, lead.end() if lead else cut)


def _dated_end(text: str, piece: Piece) -> int:
    """Where a date begins at the end of a byline's value ("Penulis: Wahyu  5 Maret 2021"); 0 where none does."""
    if (
        piece.role not in (Role.BYLINE, Role.SOURCE, Role.CONTACT)
        or len(text) > labels.STAMP_LIMIT
        or not any(map(str.isdigit, text[piece.value :]))
    ):
        return 0
    value = text[piece.value : piece.end]
    found = [one for one in dates.find(value, "vi") if one.full]
    last = len(found) == 1 and not value[found[0].end :].strip(labels.SEPARATORS + labels.BRACKETS)
    before = value[: labels.lead(value, found[0].start)] if last else ""
    before = before[: labels.told_until(before)]
    return piece.value + len(before) if before.strip(labels.SEPARATORS) else 0


def _labels(text: str) -> list[tuple[int, int, Label]]:
    """Where each label begins, where its value begins, and which it is."""
    found: list[tuple[int, int, Label]] = []
    floor = 0
    for colon in _COLON.finditer(text):
        before = text[floor : colon.start()]
        hit = labels.at_end(before)
        if hit:
            found.append((floor + hit[0], colon.end(), hit[1]))
            floor = colon.end()
    return found


def _head(text: str, until: int) -> tuple[Piece, ...] | None:
    """What stands before the first label: nothing, a date, a signature; None where it is something else."""
    head = text[:until].strip(labels.SEPARATORS + labels.BRACKETS)
    if not head:
        return ()
    if head.strip("【】") in _REPORTS_FAULTS:
        return (Piece(0, until, Role.NAVIGATION, "tool-beside-date", 0),)
    if told := dated_rows.before_labels(text, until):
        return told
    if signatures.is_signature(head) or all(map(after_whom.SHORT_NAME.fullmatch, after_whom.BETWEEN.split(head))):
        return (Piece(0, until, Role.BYLINE, "signature", 0),)
    if len(head.split()) <= SITE_WORDS and labels.DOMAIN.fullmatch(head.split()[-1]):
        return (Piece(0, until, Role.MASTHEAD, "site-name", 0),)
    return None


def _unlabelled(text: str) -> tuple[Piece, ...]:
    """A line without a label that is a signature and a date, parted by a sign, in either order."""
    if told := _by_somebody(text) or after_whom.pieces(text) or bylines.stopped_then_dated(text):
        return told
    found = [one for one in dates.dated(text, "vi") if one.full] if len(text) <= labels.STAMP_LIMIT else []
    if len(found) != 1:
        return ()
    start, end = found[0].start, found[0].end
    before, after = text[:start].rstrip(), text[end:].lstrip()
    known = _posted(text, start, end) or _listed(text, start, end) or _counted(text, end)
    known = known or bylines.then_dated(text, _is_somebody)
    if told := known or (bylines.after_date(text, end) if after and not before else ()):
        return told
    parted = before and before_days.is_parted(before, text, found[0])
    desk = before and before_days.is_timed(found[0]) and desks.is_group(before.rstrip(labels.SEPARATORS))
    if not after and (desk or (parted and _is_somebody(before))):
        paper = before.endswith("/") and outlets.has_name(before.strip(labels.SEPARATORS))
        return (
            Piece(0, start, Role.MASTHEAD, "site-name", 0) if paper else Piece(0, start, Role.BYLINE, "signature", 0),
            Piece(start, len(text), Role.PUBLISHED, "date-line", start),
        )
    if after and not before and after[0] in "|•·-–—/" and _is_somebody(after):
        cut = len(text) - len(after.lstrip("|•·-–—/ "))
        return (Piece(0, cut, Role.PUBLISHED, "date-line", 0), Piece(cut, len(text), Role.BYLINE, "signature", cut))
    return ()


def _counted(text: str, end: int) -> tuple[Piece, ...]:
    """A date with bare counts after it: "Chủ nhật - 15/10/2023 19:43    214    0"."""
    counts = _COUNTS.fullmatch(text, end)
    if counts is None or labels.stamp(text[:end]) is None:
        return ()
    return (
        Piece(0, counts.start(1), Role.PUBLISHED, "date-line", 0),
        Piece(counts.start(1), len(text), Role.COUNTER, "counts-beside-date", counts.start(1)),
    )


def _by_somebody(text: str) -> tuple[Piece, ...]:
    """ "Posted by Anna Keller", "Đăng bởi Mộc Miên vào lúc 23:10": a whole line, with the hour or without."""
    by = bylines.BY.match(text) if len(text) <= labels.STAMP_LIMIT else None
    if by is None:
        return ()
    hour = _HOUR.search(text, by.end())
    until = hour.start() if hour else len(text)
    name = text[by.end() : until]
    anybody = hour is not None and _ANYBODY.fullmatch(name.strip())  # a weblog's owner, by whatever name
    if not (anybody or _is_somebody(name) or _is_desk(name) or _ACCOUNT.fullmatch(name.strip(labels.SEPARATORS))):
        return ()
    if "|" in name.strip(labels.SEPARATORS) or "  " in name.strip():
        return ()
    first = Piece(0, until, Role.BYLINE, "by-line", by.end())
    return (first, Piece(until, len(text), Role.PUBLISHED, "time-alone", until)) if hour else (first,)


def _is_desk(text: str) -> bool:
    """Whether what stands after "by" is a group of people: "Tổ Ngữ văn", "Redaksi LEMBAHPOS"."""
    folded = fold(squeeze(text))
    desk = folded.startswith(_DESKS) or folded.endswith(_DESKS_EN)
    return desk and not any(sign.isdigit() or sign in "|•·" for sign in folded)


def _is_somebody(text: str) -> bool:
    bare = text.strip(labels.SEPARATORS + "@")
    if before_days.is_event(bare):
        return False
    return (
        _signs(bare)
        or desks.is_account(bare)
        or desks.is_desk(bare)
        or signatures.is_signature_in_capitals(bare)
        or signatures.is_shortened(bare)
        or bool(after_whom.SHORT_NAME.fullmatch(bare))
    )


def part(part: str) -> tuple[Piece, ...]:
    """What one part of a line is: a date, who signs, a counter, a tool or what its label says; () for anything else."""
    bare = part.strip(labels.SEPARATORS)
    if stamp := labels.stamp(bare):
        return (_whole(part, Role.PUBLISHED, "update-line" if stamp.updated else "date-line"),)
    if kind := row_kinds.of(part):
        return (_whole(part, kind.role, kind.rule),)
    if told := _who(part, bare):
        return told
    labelled = _labels(part)
    told = _labelled(part, labelled) if labelled else ()
    return () if any(_says_more(one, part) for one in told if one.role is not Role.PUBLISHED) else told


def _says_more(one: Piece, text: str) -> bool:
    """Whether a stroke or a wide gap parts the value of a label, or a day or a count stands within a name."""
    value = labels.value(one, text)
    if _PARTS.search(value):
        return True
    if one.role not in _NAMED or not (any(map(str.isdigit, value)) or (value[:1] >= "\u3400" and " " in value)):
        return False
    words = value.split()
    counted = len(words) > 1 and any(row_kinds.of(" ".join(words[-count:])) for count in (1, 2))
    return counted or any(found.full for found in dates.dated(value, "vi"))


_NAMED = frozenset({Role.BYLINE, Role.SOURCE, Role.CONTACT})


def _has_day(one: Piece, text: str) -> bool:
    """Whether a whole day with its year stands within a name."""
    return one.role in _NAMED and any(found.full for found in dates.dated(labels.value(one, text), "vi"))


def _who(part: str, bare: str) -> tuple[Piece, ...]:
    if told := _by_somebody(part):
        return told
    if (taken := _TAKEN.fullmatch(bare)) and len(taken["outlet"].split()) <= OUTLET_WORDS:
        return (Piece(0, len(part), Role.SOURCE, "taken-from", part.index(taken["outlet"])),)
    if (bare[:1] >= "\u2500" or bylines.BY.match(bare)) and not _goes_on(bare) and bylines.name_in(bare):
        return (_whole(part, Role.BYLINE, "by-line"),)  # an office may stand behind it: "By Jane Doe, Staff Writer"
    if "  " not in bare and _is_somebody(bare):
        if bare[0].isalpha() and blank_rows.is_outlet(bare):
            return (_whole(part, Role.SOURCE, "listed-outlet"),)
        return (_whole(part, Role.BYLINE, "signature"),)
    return _edited(part)


def _goes_on(bare: str) -> bool:
    """Whether a Chinese signature goes on with a count, a tool or another label ("记者 李明 浏览")."""
    if bare[:1] < "\u2500" or " " not in bare:
        return False
    return any(row_kinds.of(word) or (fold(word) in labels.BY_WORDS and _tells_more(word)) for word in bare.split()[1:])


def _tells_more(word: str) -> bool:
    return labels.BY_WORDS[fold(word)].role in (Role.COUNTER, Role.SOURCE, Role.PUBLISHED, Role.COMMENT)


def _edited(part: str) -> tuple[Piece, ...]:
    """ "Editor Jane Doe", "Edited by J. Doe": who answers for a text, without a colon."""
    editor = _EDITOR.fullmatch(part.strip(labels.SEPARATORS))
    if editor is None or not _is_somebody(_INITIAL.sub("Jo ", editor["name"])):
        return ()
    return (_whole(part, Role.CONTACT, "editor-in-charge"),)


def _whole(part: str, role: Role, rule: str) -> Piece:
    return Piece(0, len(part), role, rule, len(part) - len(part.lstrip(labels.SEPARATORS)))


def _posted(text: str, start: int, end: int) -> tuple[Piece, ...]:
    """ "Posted on DATE by NAME", "By NAME on DATE": the words of a weblog."""
    by = bylines.BY.match(text, end)
    if by and labels.stamp(text[:end]):
        filed = bylines.IN_SECTION.search(text, by.end())
        cut = filed.start() if filed else len(text)
        name = text[by.end() : cut]
        if _is_somebody(name) or _ACCOUNT.fullmatch(name.strip()):
            first = (
                Piece(0, end, Role.PUBLISHED, "date-line", 0),
                Piece(end, cut, Role.BYLINE, "by-line", by.end()),
            )
            return (*first, Piece(cut, len(text), Role.NAVIGATION, "section-beside-date", cut)) if filed else first
    by = bylines.BY.match(text)
    day = start
    start = by.end() + labels.told_until(text[by.end() : start]) if by else start
    name = _ON.sub("", text[by.end() : start]) if by else ""
    if not (by and name and _is_somebody(name)) or "  " in name.strip() or any(map(str.isdigit, text[by.end() : day])):
        return ()
    cut = by.end() + len(name)
    cut += len(text[cut:start]) - len(text[cut:start].lstrip(labels.SEPARATORS))
    dated = dated_rows.then_filed(text, cut, end)
    return (Piece(0, cut, Role.BYLINE, "by-line", by.end()), *dated) if dated else ()


def _listed(text: str, start: int, end: int) -> tuple[Piece, ...]:
    """An outlet, the day and what leads there, as an aggregator lists them: "Người Lao Động  18:50, ngày … Gốc"."""
    before, after = text[:start].strip(labels.SEPARATORS), text[end:].strip(labels.SEPARATORS)
    if not after and labels.DOMAIN.fullmatch(before):
        return (
            Piece(0, start, Role.MASTHEAD, "site-name", 0),
            Piece(start, len(text), Role.PUBLISHED, "date-line", start),
        )
    if not 0 < len(before.split()) <= OUTLET_WORDS or not before[0].isupper():
        return ()
    if not after and (after_whom.OUTLET.match(before) or desks.is_outlet(before)) and not desks.is_agency(before):
        return (
            Piece(0, start, Role.SOURCE, "listed-outlet", 0),
            Piece(start, len(text), Role.PUBLISHED, "date-line", start),
        )
    if fold(after) not in _LEADS_THERE:
        return ()
    cut = text.index(after, end)
    return (
        Piece(0, start, Role.SOURCE, "listed-outlet", 0),
        Piece(start, cut, Role.PUBLISHED, "date-line", start),
        Piece(cut, len(text), Role.NAVIGATION, "leads-to-original", cut),
    )


def _signs(text: str) -> bool:
    bare = text.strip(labels.SEPARATORS)
    return signatures.is_signature(bare) or fold(bare) in vocabulary.AGENCIES
