"""Blocks as HTML: safe, the same text, and in time that follows the length."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsarchive.nouns import body, markdown
from newsarchive.nouns.markdown import BlockKind

ALLOWED = {"p", "h2", "h3", "h4", "h5", "h6", "em", "strong", "a", "br", "hr", "ul", "ol", "li", "blockquote",
           "figure", "figcaption", "img", "span"}  # fmt: skip


def letters(text: str) -> str:
    return re.sub(r"\s", "", text)


class Reader(HTMLParser):
    """What a browser would find."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]
        assert {name for name, _ in attrs} <= {"href", "src", "alt", "start"} or (tag, attrs) == (
            "span",
            [("class", "nb")],
        )

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize(
    ("block", "html", "text", "kind"),
    [
        ("KH&CN <b>", "<p>KH&amp;CN &lt;b&gt;</p>", "KH&CN <b>", BlockKind.PARAGRAPH),
        ("a *b* **c** _e_ f_g_h", "<p>a <em>b</em> <strong>c</strong> <em>e</em> f_g_h</p>", "a b c e f_g_h",
         BlockKind.PARAGRAPH),
        ("***d***", "<p><strong><em>d</em></strong></p>", "d", BlockKind.PARAGRAPH),
        ("2 * 3 * 4", "<p>2 * 3 * 4</p>", "2 * 3 * 4", BlockKind.PARAGRAPH),
        (r"\*a\* \[b](c)", "<p>*a* [b](c)</p>", "*a* [b](c)", BlockKind.PARAGRAPH),
        ("[a](https://b.vn/c?d=1&e=(f)) g", '<p><a href="https://b.vn/c?d=1&amp;e=(f)">a</a> g</p>', "a g",
         BlockKind.PARAGRAPH),
        ('[a](b.html "title")', '<p><a href="b.html">a</a></p>', "a", BlockKind.PARAGRAPH),
        ("a\nb  \nc\\\nd", "<p>a b<br>c<br>d</p>", "a b\nc\nd", BlockKind.PARAGRAPH),
        ("## A *b* ##", "<h2>A <em>b</em></h2>", "A b", BlockKind.HEADING),
        ("# A", "<h2>A</h2>", "A", BlockKind.HEADING),
        ("#### A", "<h4>A</h4>", "A", BlockKind.HEADING),
        ("#A", "<p>#A</p>", "#A", BlockKind.PARAGRAPH),
        ("![Ảnh: *x*]()", "<figure><figcaption>Ảnh: <em>x</em></figcaption></figure>", "Ảnh: x", BlockKind.CAPTION),
        ("> a **b**\n>\n> - c", "<blockquote><p>a <strong>b</strong></p><ul><li>c</li></ul></blockquote>", "a b\nc",
         BlockKind.QUOTE),
        ("- a &amp; <i>\n    - b\n- c", "<ul><li>a &amp;amp; &lt;i&gt;<ul><li>b</li></ul></li><li>c</li></ul>",
         "a &amp; <i>\nb\nc", BlockKind.LIST),
        ("3. a\n4. b", '<ol start="3"><li>a</li><li>b</li></ol>', "a\nb", BlockKind.LIST),
        ("---", "<hr>", "", BlockKind.RULE),
        ("a\x00b\x85", "<p>a\ufffdb\ufffd</p>", "a\x00b\x85", BlockKind.PARAGRAPH),
    ],
)  # fmt: skip
def test_blocks(block: str, html: str, text: str, kind: BlockKind) -> None:
    assert (markdown.html(block), markdown.text(block), markdown.kind(block)) == (html, text, kind)


@pytest.mark.parametrize(
    "target",
    ["javascript:alert(1)", "JaVaScRiPt:x", "data:text/html,x", "//evil.example/x", "/\\evil.example", "vbscript:x",
     "ftp://x.example", "file:///etc/passwd", "https:x"],
)  # fmt: skip
def test_links_that_may_not_be(target: str) -> None:
    assert Reader(markdown.html(f"[a]({target}) *b*")).links == []
    assert markdown.text(f"[a]({target})") == ("a" if "\\" not in target else f"[a]({target})")


def test_pictures_are_shown_where_they_are_at_hand() -> None:
    here = {"media/a.jpg": "../media/a.jpg"}.get
    assert markdown.html("![Ảnh *x*](media/a.jpg)", here) == (
        '<figure><img src="../media/a.jpg" alt=""><figcaption>Ảnh <em>x</em></figcaption></figure>'
    )
    assert markdown.html("a ![b *c*](media/a.jpg)", here) == '<p>a <img src="../media/a.jpg" alt="b c"></p>'
    assert markdown.html("![b](https://x.example/a.jpg)", here) == "<figure><figcaption>b</figcaption></figure>"
    assert markdown.pictures("x ![a](b.jpg) ![c]() ![d](e.png)") == ("b.jpg", "e.png")
    assert markdown.pictures("x") == ()


PARTS = [*"ab \n*_[]()!\\<>&#-+.1\"'`:/\u0301", "](", "![", "**", "> ", "- ", "<b>", "javascript:", "https://x.vn",
         "&lt;", "  \n", "    - "]  # fmt: skip


@settings(max_examples=300)
@given(st.lists(st.sampled_from(PARTS), max_size=40).map("".join))
def test_any_markdown_is_safe_and_has_one_text(source: str) -> None:
    for block in body.split(source):
        html = markdown.html(block, lambda target: "../" + target)
        reader = Reader(html)
        assert set(reader.tags) <= ALLOWED
        assert not any(re.match(r"(?i)\s*(javascript|data|vbscript):|//", link) for link in reader.links)
        if markdown.kind(block) in (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.CAPTION):
            plain = Reader(markdown.html(block)).text
            assert plain.split() == markdown.text(block).split() or "<br>" in html


@settings(max_examples=300)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=80))
def test_prose_comes_out_of_html_as_the_same_text(prose: str) -> None:
    forbidden = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")
    expected = forbidden.sub("\ufffd", re.sub("\r\n?|\n", " ", prose).strip())
    for write in (body.paragraph, body.heading, body.caption):
        if block := write(prose):
            assert Reader(markdown.html(block)).text == expected


@pytest.mark.parametrize(
    "block",
    ["[a" * 20_000, "![" * 20_000, "[a](b" * 10_000, "[a](" * 10_000, "*a " * 20_000, "**a" * 20_000, "_a" * 20_000,
     "*" * 50_000, "*_" * 20_000, "`" * 50_000, "<a " * 20_000, "\\" * 50_000, " " * 100_000 + "x\ny", "- " * 5_000,
     "> " * 5_000 + "x", "- a\n" * 9_000, "> - " * 14 + "x", ("> " * 25 + "x\n") * 900, "1. " * 9_000,
     "\n".join("    " * (n % 15) + "- x" for n in range(900)), "![a](b " * 9_000, "&" * 50_000, "- " * 29 + "x",
     "#" * 50_000, "## " + "# " * 20_000, "- - -" * 9_000 + "x", "[x](" + "()" * 20_000],
)  # fmt: skip
def test_hostile_blocks_are_safe_and_keep_their_letters(block: str) -> None:
    reader = Reader(markdown.html(block))
    assert set(reader.tags) <= ALLOWED
    assert letters(reader.text) == letters(markdown.text(block))
    assert letters("".join(body.split(block))) == letters(block)
    for write in (body.paragraph, body.heading, body.caption):
        assert markdown.text(write(block)) == " ".join(block.strip().split("\n"))
