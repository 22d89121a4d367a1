"""XML, written so that it is well-formed whatever text goes in."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

# XML 1.0 has no way to write these, not even escaped. https://www.w3.org/TR/xml/#charsets
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'


def escape(text: str) -> str:
    """`text` as character data or as an attribute's value; what XML cannot hold is left out."""
    bare = text if text.isprintable() else _FORBIDDEN.sub("", text)
    for character, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("\r", "&#13;")):
        bare = bare.replace(character, entity)
    return bare


def element(name: str, text: str | None = None, **attributes: str | None) -> str:
    """An element with text (None for an empty one), or "" where nothing is in it at all.

    An underscore in the name of an attribute stands for its colon (``xml_lang``);
    an attribute that is None is left out.
    """
    said = "".join(
        f' {key.replace("_", ":")}="{escape(value)}"' for key, value in attributes.items() if value is not None
    )
    if text is None:
        return f"<{name}{said}/>" if said else ""
    return f"<{name}{said}>{escape(text)}</{name}>"


def is_web(url: str | None) -> bool:
    """Whether `url` is an address on the web that a program may be led to."""
    try:
        return bool(url) and urlsplit(url or "").scheme in ("http", "https") and bool(urlsplit(url or "").hostname)
    except ValueError:
        return False
