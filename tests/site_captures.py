"""A small archive with a capture, its reading and an edited article, for the tests of the site's pages."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from newsarchive.nouns import body, markdown
from newsarchive.nouns.archive import Block, Content, Entry
from newsarchive.nouns.article import (
    Article,
    Basis,
    Because,
    CaptureRef,
    Condition,
    Event,
    Figure,
    How,
    Qualifier,
)
from newsarchive.nouns.authority import Authority, Heading, Source
from newsarchive.nouns.capture import Capture
from newsarchive.nouns.edtf import parse
from newsarchive.nouns.ledger import Ledger, Role, Span
from site_samples import content

LINES = (
    "Trang chủ",
    "Khánh thành cầu mới",
    "",
    "Ngày 5/6/2021, tỉnhtừ khoá khánh thành cầu.",
    "Cầu dài 120 m, hơn 3.000 người dự.",
    "Câu này bị ngắt",
    "ở giữa dòng.",
    "Nguồn: Báo Mai Ngày đăng : 07/06/2021",
)
PLANTED = "từ khoá"
_AT = LINES[3].index(PLANTED)
_DATE = LINES[7].index("Ngày đăng")
SPANS = (
    Span(1, None, None, Role.NAVIGATION, "menu-run"),
    Span(2, None, None, Role.HEADLINE, "headline"),
    Span(3, None, None, Role.BLANK, "white-space"),
    Span(4, 0, _AT, Role.BODY, "paragraph"),
    Span(4, _AT, _AT + len(PLANTED), Role.INJECTED, "headline-splice"),
    Span(4, _AT + len(PLANTED), len(LINES[3]), Role.BODY, "paragraph-continued"),
    Span(5, None, None, Role.BODY, "paragraph"),
    Span(6, None, None, Role.BODY, "paragraph"),
    Span(7, None, None, Role.BODY, "paragraph-continued"),
    Span(8, 0, _DATE, Role.SOURCE, "source-line"),
    Span(8, _DATE, len(LINES[7]), Role.PUBLISHED, "posted-date"),
)
CAPTURE = Capture("000_cau.txt", "ab" * 32, LINES)
PROSE = ("Ngày 5/6/2021, tỉnh khánh thành cầu.", "Cầu dài 120 m, hơn 3.000 người dự.", "Câu này bị ngắt ở giữa dòng.")
READ = Article(
    slug="khanh-thanh-cau",
    title="Khánh thành cầu mới",
    date=parse("2021-06-07"),
    source="bao-lan",
    original_source="bao-mai",
    language="vi",
    topics=("cau", "Đường bộ"),
    people=("Lê An",),
    events=(Event(parse("2021-06-05"), "Khánh thành cầu", line=4, quote="Ngày 5/6/2021, tỉnh khánh thành cầu"),),
    figures=(
        Figure("nguoi", Decimal(3000), "người", Qualifier.MORE_THAN, parse("2021-06-05"), line=5, quote="hơn 3.000"),
    ),
    capture=CaptureRef(CAPTURE.name, CAPTURE.sha256),
    condition=(Condition.INJECTED_TEXT,),
    basis={"date": Basis(How.PRINTED, 8, "Ngày đăng : 07/06/2021")},
    body=body.join(map(body.paragraph, PROSE)),
)
EDITED = replace(
    READ,
    title_en="New bridge opened",
    body=body.join([PROSE[0], "Cầu dài 125 m, hơn 3.000 người dự.", PROSE[2], "Thêm *bằng tay*."]),
)
SHORT = Article(
    slug="tin-ngan",
    title="Tin ngắn […]",
    language="vi",
    topics=("cau",),
    people=("Lê An",),
    condition=(Condition.TRUNCATED_HEADLINE, Condition.NO_DATE, Condition.NO_SOURCE),
    events=(
        Event(
            parse("2021-06-06"),
            "Thông xe",
            paragraph=1,
            basis=Basis(How.EDITED, because=(Because(4, "Ngày 5/6/2021", READ.slug),), note="The day after."),
        ),
        Event(parse("XXXX-08-16"), "Họp", paragraph=1),
    ),
    aliases=("tin-cu", READ.slug),
    body="Một đoạn.\n",
)


def entry(article: Article = EDITED) -> Entry:
    """The article of the capture, as loading gives it."""
    lines = (4, 5, 6)
    blocks = []
    matches = body.align(body.split(READ.body), body.split(article.body))
    for number, (source, at) in enumerate(zip(body.split(article.body), matches, strict=True), 1):
        blocks.append(Block(source, None if at is None else lines[at], number, markdown.text(source)))
    Ledger(CAPTURE.lengths, SPANS)  # it tiles
    return Entry("content/articles/khanh-thanh-cau.md", article, tuple(blocks), READ, SPANS)


def archive_content() -> Content:
    """Two articles: one with a capture, one without a date or a publisher."""
    made = content(SHORT)
    return replace(
        made,
        entries=(entry(), *made.entries),
        sources={key: Source(key, f"Báo {key[4:].title()}", language="vi") for key in ("bao-lan", "bao-mai")},
        authority=Authority(
            topics={"cau": Heading("cau", ("cầu",), {"vi": "Cầu", "en": "Bridges"}, {"en": "What crosses water."})},
            measures={"nguoi": Heading("nguoi", ("người",), {"vi": "Người dự", "en": "People present"})},
        ),
    )


CAPTURES = {CAPTURE.name: CAPTURE}
