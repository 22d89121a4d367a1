"""A news-archive generator: captures of news pages become front-matter Markdown, and that a static site.

    seeds/*.txt ─capture─▶ lines ─classify─▶ Ledger ─compose─▶ Reading ─curate─▶ content/readings + articles    ingest
    content/ ─load, validate─▶ Article… ─derive─▶ Archive ─pages─▶ Page… ─render─▶ Output… ─publish─▶ _site/     build

`nouns` are the values that pass between the stages. `reading` makes readings of
captures, `content` keeps what people edit, `site` makes the pages; none of the
three imports another. `serve` and `cli` join them.
"""

__version__ = "0.1.0"
