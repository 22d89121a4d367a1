"""Proofs of the built site by tools from outside, with what those need (`package.json`).

nu           the Nu HTML checker: every page, style sheet and drawing; a test, too
lighthouse   Lighthouse: accessibility, best practices, SEO and speed on a phone
zotero       Zotero's own translators: what they make of every citation and every article's page
hosting      a folder served as a host of static pages does it, compressed and under a sub-path
"""
