"""Marks of condition, explained for the page on which they stand."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from newsarchive.nouns.archive import Config, Content, Entry
from newsarchive.nouns.article import Article, Basis, Because, CaptureRef, Condition, Event, How
from newsarchive.nouns.capture import Capture
from newsarchive.nouns.edtf import parse
from newsarchive.nouns.ledger import Role, Span
from newsarchive.site.condition_notes import LINES_SHOWN, ConditionNote, notes
from newsarchive.site.derive import derive
from newsarchive.site.desk import opened
from newsarchive.site.pages import pages
from newsarchive.site.render import Renderer
from site_samples import content, entry

LINES = (
    "Tít bị cắt…",  # 1
    "mua hàng ở đâyChiều 16/8, họp.",  # 2: planted, then text
    "quảng cáo một",  # 3
    "quảng cáo hai",  # 4
    "Cᴀ̂u này có chữ lạ\u200b và",  # 5
    "nối dòng.",  # 6
    "Tin khác",  # 7
)
SPANS = (
    Span(1, None, None, Role.HEADLINE, "headline"),
    Span(2, 0, 14, Role.INJECTED, "keyword"),
    Span(2, 14, 30, Role.BODY, "paragraph"),
    Span(3, None, None, Role.INJECTED, "advert"),
    Span(4, None, None, Role.INJECTED, "advert"),
    Span(5, None, None, Role.BODY, "paragraph"),
    Span(6, None, None, Role.BODY, "paragraph-continued"),
    Span(7, None, None, Role.RELATED, "list"),
)
CAPTURE = Capture("a.txt", hashlib.sha256(b"a").hexdigest(), LINES)
ARTICLE = Article(
    slug="bai",
    title="Tít bị cắt",
    language="vi",
    date=parse("2021-08-16/.."),
    events=(Event(parse("2021-08-16"), "Họp", line=2, quote="Chiều 16/8, họp."),),
    capture=CaptureRef(CAPTURE.name, CAPTURE.sha256),
    condition=tuple(Condition),
    basis={
        "title": Basis(How.PRINTED, 1, "Tít bị cắt"),
        "date": Basis(How.INFERRED, 2, "Chiều 16/8", because=(Because(5, "Câu này"),)),
    },
    body="Chiều 16/8, họp.\n\nCâu này có chữ lạ và nối dòng.\n",
)


def _made(article: Article = ARTICLE) -> Content:
    found = entry(article)
    blocks = tuple(replace(block, line=line) for block, line in zip(found.blocks, (2, 5), strict=True))
    made = Entry(found.path, article, blocks, article, SPANS)
    return replace(content(config=Config(languages=("en",))), entries=(made,))


def _notes(at_hand: bool = True, article: Article = ARTICLE) -> dict[Condition, ConditionNote]:
    desk = opened(derive(_made(article), {CAPTURE.name: CAPTURE} if at_hand else {}), "en", None)
    return {note.mark: note for note in notes(desk, desk.archive.entries[0])}


def test_planted_text_is_counted_in_passages_and_characters_and_led_to_its_lines() -> None:
    note = _notes()[Condition.INJECTED_TEXT]
    assert (note.count, note.characters) == (2, 14 + len(LINES[2]) + len(LINES[3]))
    assert [(line.text, line.href) for line in note.lines] == [("2–4", "captures/bai.html#L2")]


def test_lines_letters_and_characters_are_counted() -> None:
    found = _notes()
    assert (found[Condition.INJECTED_LINKS].count, found[Condition.INJECTED_LINKS].lines[0].text) == (1, "7")
    assert found[Condition.HARD_WRAPPED].count == 1
    assert found[Condition.OBFUSCATED_LETTERS].count == 1
    assert (found[Condition.INVISIBLE_CHARACTERS].count, found[Condition.INVISIBLE_CHARACTERS].lines[0].text) == (
        1,
        "5",
    )


def test_what_is_printed_and_where_the_text_ends() -> None:
    found = _notes()
    headline, end = found[Condition.TRUNCATED_HEADLINE].evidence, found[Condition.TRUNCATED].evidence
    assert headline
    assert (headline.quote, headline.line) == ("Tít bị cắt", 1)
    assert end
    assert (end.quote, end.href) == ("Câu này có chữ lạ và nối dòng.", "articles/bai.html#L5")


def test_a_year_is_led_to_what_it_follows_from_once() -> None:
    found = _notes()
    ((date, ground),) = found[Condition.YEAR_INFERRED].dated
    assert str(date) == "2021-08-16/.."
    assert ground.evidence
    assert (ground.evidence.line, [evidence.line for _, evidence in ground.because]) == (2, [5])
    assert found[Condition.NO_DATE].dated == found[Condition.YEAR_INFERRED].dated


def test_without_the_capture_lines_are_named_and_nothing_is_counted_that_cannot_be() -> None:
    note = _notes(at_hand=False)[Condition.INJECTED_TEXT]
    assert (note.count, note.characters) == (2, 0)
    assert [(line.text, line.href) for line in note.lines] == [("2–4", "")]


def test_a_mark_with_nothing_to_tell_says_what_it_means_and_no_more() -> None:
    bare = replace(ARTICLE, basis={}, events=(), date=None)
    found = _notes(article=bare)
    assert found[Condition.NO_DATE] == ConditionNote(Condition.NO_DATE)
    assert found[Condition.NO_HEADLINE] == ConditionNote(Condition.NO_HEADLINE)


def test_many_places_are_not_all_named() -> None:
    spans = tuple(Span(n, None, None, Role.RELATED if n % 2 else Role.BODY, "x") for n in range(1, 60))
    made = _made()
    desk = opened(derive(replace(made, entries=(replace(made.entries[0], spans=spans),)), {}), "en", None)
    note = next(n for n in notes(desk, desk.archive.entries[0]) if n.mark is Condition.INJECTED_LINKS)
    assert (len(note.lines), note.more) == (LINES_SHOWN, 30 - LINES_SHOWN)


def test_the_page_says_it_and_its_links_lead_somewhere() -> None:
    found = {page.path: page for page in pages(derive(_made(), {CAPTURE.name: CAPTURE}), None)}
    text = Renderer().render(found["articles/bai.html"]).data.decode()
    assert "2 passages, 40 characters: lines" in text
    capture = Renderer().render(found["captures/bai.html"]).data.decode()
    assert 'href="../captures/bai.html#L2">2–4</a>' in text
    assert 'id="L2"' in capture


def test_a_list_explains_each_mark_without_a_pointer() -> None:
    found = {page.path: page for page in pages(derive(_made(), {}), None)}
    text = Renderer().render(found["articles/index.html"]).data.decode()
    assert text.count("<details><summary>") >= len(Condition)
    assert "<summary>Planted text</summary><p>Somebody planted" in text
