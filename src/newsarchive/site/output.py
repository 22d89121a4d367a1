"""What passes from the pages to the disk."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Page:
    """One HTML page before it is rendered.

    path: its address from the site's root, such as ``articles/SLUG.html``.
    template: the Jinja file that prints it.
    view: a frozen value that pickles, holding all that the template may use and
    nothing it may not: equal views of an unchanged template print equal bytes.
    """

    path: str
    template: str
    view: object


@dataclass(frozen=True, slots=True)
class Output:
    """One file of the site, ready to be written."""

    path: str
    data: bytes
