"""Write docs/crosswalk.md: how each field of an article is called elsewhere, from the table that every export follows.

python docs/crosswalk.py
"""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "src"))

from newsarchive.site.crosswalk import CROSSWALK, Field  # noqa: E402

COLUMNS = {
    "Dublin Core": "dublin_core",
    "Open Graph": "open_graph",
    "schema.org": "schema_org",
    "CSL-JSON": "csl",
    "RIS": "ris",
    "BibTeX, biblatex": "bibtex",
}
HEAD = """# How fields are called elsewhere

What becomes of each field of an article in citations, in the heads of pages and in `data/`. `docs/crosswalk.py` writes
this page from `src/newsarchive/site/crosswalk.py`, which every export follows; a test holds the page to it. Fields
marked JSON or CSV are in `data/articles.json` and `data/articles.csv` under their own names.

A dot leads into an object. `note`, `annote` and `N1` are sentences. `prism:` and `bib:` are for Zotero, which reads
them before Dublin Core.
"""


def table() -> str:
    """The whole page, as Markdown."""
    heads = ["Field", "What it is", "Data", *COLUMNS]
    rows = [heads, ["---"] * len(heads), *map(_row, CROSSWALK)]
    return HEAD + "\n" + "".join(f"| {' | '.join(row)} |\n" for row in rows)


def _row(field: Field) -> list[str]:
    data = " ".join(name for name, has in (("JSON", field.json), ("CSV", field.json and field.csv)) if has)
    names = (" ".join(f"`{name}`" for name in getattr(field, column).split()) for column in COLUMNS.values())
    return [f"`{field.name}`", field.about, data, *names]


if __name__ == "__main__":
    (HERE / "crosswalk.md").write_text(table(), encoding="utf-8")
