"""What the ledger calls the rules by which something was planted, and which of them are alike."""

from __future__ import annotations

from typing import Final

# Marks of a kit.
BRACKETED: Final = "bracketed-keyword"  # 【keyword】 at a headline
GARBLED: Final = "garbled-headline"  # a headline's letters without their spaces, beside the keyword
EDITOR: Final = "foreign-editor-line"  # (责任编辑:keyword)
# Searches that nobody reads as a sentence.
KEYWORD: Final = "planted-keyword"  # one at the end or the beginning of an author's words, or between them
INSERTED: Final = "inserted-keyword"  # one that is known from its first letter to its last
SOUP: Final = "keyword-soup"  # a run or a line of them
LINKS: Final = "planted-links"  # rows and menus of them
# Sentences and paragraphs of advertising.
SENTENCE: Final = "advertising-sentence"  # of a trade that plants
NAME: Final = "advertisers-name"  # known by a name that only advertising has
SPEECH: Final = "advertisers-speech"  # that speak as advertisers do, whatever is sold
STRANGER: Final = "strangers-advertisement"  # of a ware that nothing else in the page knows

MARKS: Final = frozenset({BRACKETED, GARBLED, EDITOR})
KEYWORDS: Final = frozenset({KEYWORD, INSERTED})
ROWS: Final = frozenset({SOUP, LINKS})
SENTENCES: Final = frozenset({SENTENCE, NAME, SPEECH, STRANGER})
