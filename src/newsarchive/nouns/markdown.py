r"""One block of an article's body as HTML, as plain text, and what kind of block it is.

The Markdown that people may use is small: paragraphs, ``##`` headings, a
picture or its caption (``![caption](media/a.jpg)``, ``![caption]()``), lists,
quotations, ``---``; inside them ``*emphasis*``, ``**strong**``, ``[links](…)``,
pictures, a backslash before what should stand as it is, and two spaces or a
backslash at a line's end for a line break. Everything else is text: raw HTML,
entities, code, reference links. A soft line end is a space.

What is inside a line is read here, in one pass: python-markdown's own inline
processors are quadratic on short hostile text. It is used for what it is good
at, the nesting of lists and quotations, and nh3 cleans whatever has a tag in it.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from enum import StrEnum
from html import escape, unescape
from typing import TYPE_CHECKING

from newsarchive.nouns.body import HEADING_LINE, ITEM_LINE, RULE_LINE
from newsarchive.nouns.unbroken import unbroken

if TYPE_CHECKING:
    from markdown import Markdown

Picture = Callable[[str], str | None]
"""Gives the address to load for a picture's target, or None where it cannot be shown."""


class BlockKind(StrEnum):
    """What a block is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    CAPTION = "caption"
    QUOTE = "quote"
    LIST = "list"
    RULE = "rule"


# Lists and quotations beyond these are shown as a paragraph: python-markdown goes through
# the text once for each level of nesting, and breaks at some hundred levels.
NESTED_LIMIT = 50_000  # code points
PREFIX_LIMIT = 60  # code points of indentation and markers before a line's text

_FORBIDDEN = r"\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"  # in HTML
_CONTROL = re.compile(f"[{_FORBIDDEN}]")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_MARKUP = re.compile(r"[*_\[\n]|\\\n")

_ALT = r"\[(?P<{0}>(?:\\.|[^\\\[\]])*)\]"
_TARGET = r"\((?P<{0}>(?:[^\s()<>\\\"]|\([^\s()<>\\\"]*\)){{0,2000}})(?:[ \t]+\"[^\"\n]*\")?\)"
_FIGURE = re.compile("!" + _ALT.format("alt") + _TARGET.format("src"))
_TOKEN = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~\n])"
    rf"|!{_ALT.format('alt')}{_TARGET.format('src')}|{_ALT.format('text')}{_TARGET.format('href')}"
    r"|(?P<run>\*+|_+)"
)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_SAFE = re.compile(r"(?:https?://|mailto:)[^\s]", re.IGNORECASE)
_PREFIX = re.compile(r"[ \t>*+\-0-9.]*")
_BLOCK_TAG = re.compile(r"(</?(?:p|ul|ol|li|blockquote)\b[^>]*>)")
_TAG = re.compile(r"<[^>]*>")
_TAGS = {"p", "h2", "h3", "h4", "h5", "h6", "em", "strong", "a", "br", "hr", "ul", "ol", "li", "blockquote",
         "figure", "figcaption", "img"}  # fmt: skip
_ATTRIBUTES = {"a": {"href"}, "img": {"src", "alt"}, "ol": {"start"}}
_EMPHASIS = {1: ("<em>", "</em>"), 2: ("<strong>", "</strong>"), 3: ("<strong><em>", "</em></strong>")}

_per_thread = threading.local()


def kind(block: str) -> BlockKind:
    """What `block`, one of `body.split`, is."""
    first = block[:1]
    if first not in "#>-+*_!0123456789" or not first:
        return BlockKind.PARAGRAPH
    if first == "#":
        return BlockKind.HEADING if HEADING_LINE.match(block) else BlockKind.PARAGRAPH
    if first == "!":
        return BlockKind.CAPTION if _FIGURE.fullmatch(block) else BlockKind.PARAGRAPH
    if "\n" not in block and RULE_LINE.match(block):
        return BlockKind.RULE
    if (first == ">" or ITEM_LINE.match(block)) and not _too_deep(block):
        return BlockKind.QUOTE if first == ">" else BlockKind.LIST
    return BlockKind.PARAGRAPH


def text(block: str) -> str:
    """What a reader would copy of `block`: no markup; line breaks, list items and inner paragraphs as line ends."""
    what = kind(block)
    if what is BlockKind.PARAGRAPH:
        return _plain(block)
    if what is BlockKind.HEADING:
        return _plain(_heading(block)[1])
    if what is BlockKind.CAPTION:
        return _plain(_caption(block)[0])
    return "" if what is BlockKind.RULE else _bare(_nested(block, None))


def html(block: str, picture: Picture | None = None) -> str:
    """`block` as safe HTML: one element, without an id.

    picture: see `Picture`; without it every picture is shown as its text. A
    character that HTML forbids is shown as U+FFFD. No line breaks in a short
    compound (see `unbroken`).
    """
    return unbroken(_element(block, picture))


def _element(block: str, picture: Picture | None) -> str:
    what = kind(block)
    if what is BlockKind.PARAGRAPH:
        if _is_plain(block) and _is_plain_html(block):
            return f"<p>{block}</p>"
        return _clean(f"<p>{_inline(block, picture)}</p>")
    if what is BlockKind.HEADING:
        level, words = _heading(block)
        return _clean(f"<h{level}>{_inline(words, picture)}</h{level}>")
    if what is BlockKind.CAPTION:
        return _clean(_figure(block, picture))
    return "<hr>" if what is BlockKind.RULE else _clean(_nested(block, picture))


def pictures(block: str) -> tuple[str, ...]:
    """The targets of the pictures in `block`, in order; a caption without a picture has none."""
    if "![" not in block:
        return ()
    return tuple(m["src"] for m in _TOKEN.finditer(block) if m["src"])


def _heading(block: str) -> tuple[int, str]:
    """The level of a heading, 2 to 6 (1 is the title of the page), and its words."""
    words = block.lstrip("#")
    level = len(block) - len(words)
    words = words.strip()
    open_end = words.rstrip("#")
    if open_end != words and open_end[-1:] in ("", " ", "\t"):
        words = open_end.rstrip()
    return max(2, level), words


def _caption(block: str) -> tuple[str, str]:
    """The words of a caption and the target of its picture ("" for none)."""
    match = _FIGURE.fullmatch(block)
    assert match is not None
    return match["alt"], match["src"]


def _figure(block: str, picture: Picture | None) -> str:
    words, target = _caption(block)
    address = picture(target) if picture and target else None
    image = f'<img src="{escape(address)}" alt="">' if address else ""  # the caption says what it shows
    return f"<figure>{image}<figcaption>{_inline(words, picture)}</figcaption></figure>"


def _is_plain(source: str) -> bool:
    """Whether no character of `source` could be Markdown (five searches are quicker than one by a pattern)."""
    return not ("*" in source or "\\" in source or "[" in source or "_" in source or "\n" in source)


def _is_plain_html(source: str) -> bool:
    """Whether `source` can stand in HTML as it is."""
    if "&" in source or "<" in source or ">" in source:
        return False
    return source.isprintable() or not _CONTROL.search(source)


def _plain(source: str) -> str:
    """The text of inline Markdown."""
    if _is_plain(source):
        return source
    bare = _ESCAPED.sub("", source)
    return _bare(_inline(source, None)) if _MARKUP.search(bare) else _ESCAPED.sub(r"\1", source)


def _bare(markup: str) -> str:
    """The text of HTML that was made here (no ``>`` stands in an attribute)."""
    broken = re.sub(r"(?:<br>|</p>|</li>|<ul>|<ol[^>]*>)", "\n", markup)
    return re.sub(r"\n+", "\n", unescape(_TAG.sub("", broken))).strip()


def _clean(markup: str) -> str:
    markup = _CONTROL.sub("\ufffd", markup)
    if markup.count("<") == 2 and "<figure" not in markup:
        return markup  # one element around text that was escaped: there is nothing to clean
    import nh3  # noqa: PLC0415  (a compiled module that plain prose can do without)

    return nh3.clean(markup, tags=_TAGS, attributes=_ATTRIBUTES, url_schemes={"http", "https", "mailto"}, link_rel=None)


def _inline(source: str, picture: Picture | None) -> str:
    """Inline Markdown as HTML, in one pass over `source`."""
    out: list[str] = []
    openers: list[tuple[str, int]] = []  # runs of * or _ that may open emphasis, and where they stand in `out`
    at = 0
    source = _one_line(source)
    for token in _TOKEN.finditer(source):
        out.append(escape(source[at : token.start()], quote=False))
        at = token.end()
        if token["run"]:
            _emphasis(source, token, out, openers)
        else:
            out.append(_token(token, picture))
    out.append(escape(source[at:], quote=False))
    return "".join(out)


def _one_line(source: str) -> str:
    """`source` with each soft line end as a space, each line break as a backslash and a line end."""
    if "\n" not in source:
        return source
    lines = source.split("\n")
    parts = []
    for line in lines[:-1]:
        bare = line.strip()
        backslashes = len(bare) - len(bare.rstrip("\\"))
        if backslashes % 2:
            parts.append(bare + "\n")
        else:
            parts.append(bare + ("\\\n" if line.endswith("  ") else " "))
    return "".join(parts) + lines[-1].strip()


def _token(token: re.Match[str], picture: Picture | None) -> str:
    if token["escaped"]:
        return "<br>" if token["escaped"] == "\n" else escape(token["escaped"], quote=False)
    if token["src"] is not None:
        words = _inline(token["alt"], picture)
        address = picture(token["src"]) if picture and token["src"] else None
        return f'<img src="{escape(address)}" alt="{escape(_bare(words))}">' if address else words
    words = _inline(token["text"], picture)
    return f'<a href="{escape(token["href"])}">{words}</a>' if _may_link(token["href"]) else words


def _may_link(target: str) -> bool:
    """Whether a link may lead there: the web, a mailbox, or a file of this site."""
    if _SCHEME.match(target):
        return bool(_SAFE.match(target))
    return bool(target) and not target.startswith(("//", "/\\"))


def _emphasis(source: str, token: re.Match[str], out: list[str], openers: list[tuple[str, int]]) -> None:
    """Close the emphasis that this run of * or _ ends, else remember it as one that may begin it."""
    run = token["run"]
    before, after = source[token.start() - 1 : token.start()], source[token.end() : token.end() + 1]
    may_close, may_open = bool(before.strip()), bool(after.strip())
    if run[0] == "_":
        may_close, may_open = may_close and not after.isalnum(), may_open and not before.isalnum()
    if may_close and any(opener == run for opener, _ in openers[-8:]):
        while openers:
            opener, place = openers.pop()
            if opener == run:
                begin, end = _EMPHASIS[len(run)]
                out[place] = begin
                out.append(end)
                return
    if may_open and len(run) in _EMPHASIS:
        openers.append((run, len(out)))
    out.append(run)


def _too_deep(block: str) -> bool:
    if len(block) > NESTED_LIMIT:
        return True
    prefixes = (_PREFIX.match(line) for line in block.split("\n"))
    return any(match is not None and match.end() > PREFIX_LIMIT for match in prefixes)


def _nested(block: str, picture: Picture | None) -> str:
    """A list or quotation as HTML: nesting by python-markdown, the text inside by `_inline`."""
    # "&" is no entity here: escaped once, it is what its own serialiser leaves alone.
    markup = _nesting().convert(block.replace("&", "&amp;"))
    pieces = _BLOCK_TAG.split(markup)
    pieces[::2] = [_inline(unescape(piece).strip(), picture) for piece in pieces[::2]]
    return "".join(pieces)


def _nesting() -> Markdown:
    """A python-markdown that knows paragraphs, lists and quotations only; one a thread, as it keeps state."""
    if not hasattr(_per_thread, "markdown"):
        from markdown import Markdown  # noqa: PLC0415  (slow to load, and many archives never need it)
        from markdown.blockprocessors import OListProcessor  # noqa: PLC0415
        from markdown.util import Registry  # noqa: PLC0415

        class Numbered(OListProcessor):
            LAZY_OL = False  # a list that begins with 3 begins with 3

        made = Markdown(output_format="html")
        made.preprocessors.deregister("html_block", strict=False)
        for name in ("code", "hashheader", "setextheader", "hr", "reference"):
            made.parser.blockprocessors.deregister(name, strict=False)
        made.parser.blockprocessors.register(Numbered(made.parser), "olist", 40)
        made.treeprocessors = Registry()
        made.postprocessors = Registry()
        _per_thread.markdown = made
    found: Markdown = _per_thread.markdown
    return found.reset()
