"""Addresses on the web, as they are told to machines."""

from __future__ import annotations

from urllib.parse import quote, urlsplit, urlunsplit

_KEPT = "/%:@!$&'()*+,;=~-._"  # signs that stand for themselves in a path, or stand for another already


def site_address(text: str) -> str:
    """The address of a site as feeds and sitemaps want it: encoded, and with a slash at its end.

    Raises ValueError where a page of the site cannot be named by adding its path.
    """
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.port == 0:
        raise ValueError("it does not begin with https:// and the name of a server")
    if "?" in text or "#" in text:
        raise ValueError("it has a part that begins with ? or #")
    if not text.isprintable() or " " in text:
        raise ValueError("it has a space in it, or a sign that cannot be seen")
    server = parts.netloc if parts.netloc.isascii() else parts.netloc.encode("idna").decode("ascii")
    return urlunsplit((parts.scheme, server, quote(parts.path, safe=_KEPT), "", "")).rstrip("/") + "/"
