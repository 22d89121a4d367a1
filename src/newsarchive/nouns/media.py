"""Pictures that people keep beside their articles, in ``content/media``, and how Markdown names them."""

from __future__ import annotations

import re
from urllib.parse import unquote

FOLDER = "media"
# What a browser shows as a picture and does not run: an SVG may hold a script.
KINDS = frozenset({".avif", ".gif", ".jpeg", ".jpg", ".png", ".webp"})

_ABOVE = re.compile(r"^(?:\.{1,2}/)*/?")


def address(target: str) -> str | None:
    """The address from the site's root of the picture that `target` names; None for one that is elsewhere.

    ``media/a.jpg``, ``/media/a.jpg`` and ``../media/a.jpg`` all give
    ``media/a.jpg``; nothing leads out of the folder.
    """
    path = _ABOVE.sub("", unquote(target), count=1)
    folder, *names = path.split("/")
    if folder != FOLDER or not names or any(name in ("", ".", "..") or "\\" in name or "\0" in name for name in names):
        return None
    return path
