"""What the search page searches: every article's text in one classic script.

A script and not JSON, since `fetch` does not exist on ``file://``. It holds
what the article's page shows and nothing that was left out of it, so that
planted text cannot be found. The script in the page folds and scans it; no
index is shipped, because a scan of a thousand articles takes milliseconds
and finds phrases and prefixes exactly.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from newsarchive.nouns.archive import Entry
from newsarchive.nouns.authority import Heading
from newsarchive.site import addresses, dates
from newsarchive.site.archive import Archive
from newsarchive.site.output import Output

PATH = "search-data.js"
_GLOBAL = "newsarchiveSearch"
# Beyond this the text would be more than a page should load: titles, names and summaries remain.
FULL_TEXT_ARTICLES = 1000


def is_full(archive: Archive) -> bool:
    """Whether the whole text of every article is searched, or only what describes it."""
    return len(archive.entries) <= FULL_TEXT_ARTICLES


def outputs(archive: Archive) -> Iterator[Output]:
    """The search page's data: ``search-data.js``, which sets one global."""
    full = is_full(archive)
    data = {
        "full": full,
        "variants": [list(group) for group in archive.config.variants],
        "articles": [_article(archive, entry, full) for entry in archive.entries],
    }
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    yield Output(PATH, f"globalThis.{_GLOBAL}={_for_script(text)};\n".encode())


def _article(archive: Archive, entry: Entry, full: bool) -> dict[str, object]:
    article, date = entry.article, entry.article.date
    source = archive.sources.get(article.source or "")
    return {
        "href": addresses.article(article.slug),
        "title": article.title,
        "titleEn": article.title_en or "",
        "language": article.language or "",
        "date": "" if date is None else "".join(f"{part:02}" for part in date.point.first),
        "shown": "" if date is None else dates.say(date, archive.config.languages[0], bound=True),
        "source": "" if source is None else source.title,
        "summary": [text for text in (article.summary, article.summary_en) if text],
        "names": list(_names(archive, entry)),
        "figures": [f.quote for f in article.figures if f.quote] if not full else [],
        "blocks": [[addresses.block_anchor(entry, block) or "", block.text] for block in entry.blocks] if full else [],
    }


def _names(archive: Archive, entry: Entry) -> Iterator[str]:
    """Every name by which the article's people, organisations, topics and publisher may be asked for."""
    article, authority = entry.article, archive.authority
    for keys, headings in (
        (article.people, authority.people),
        (article.organisations, authority.organisations),
        (article.topics, authority.topics),
    ):
        for key in keys:
            yield from _spellings(key, headings.get(key))
    for publisher in (article.source, article.original_source):
        if profile := archive.sources.get(publisher or ""):
            yield from dict.fromkeys(name for name in (profile.title, profile.title_en, *profile.names) if name)
    if article.author:
        yield article.author


def _spellings(key: str, heading: Heading | None) -> Iterator[str]:
    if heading is None:
        yield key
    else:
        yield from dict.fromkeys((*heading.label.values(), *heading.spellings))


def _for_script(text: str) -> str:
    """JSON that may stand in a script: no end of it, no line end that old engines count."""
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
