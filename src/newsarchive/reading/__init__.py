"""Captures become readings. Nothing else opens the folder of captures.

    seeds, decode      files -> captures              what is no text is set aside
    lines              lines -> verdicts              a table of rules for each line by itself
    planted            lines -> what is not the author's
    layout             verdicts -> ledger             each line among its neighbours
    metadata, provenance, authors, damage             title, dates, publisher, author, condition: each with its evidence
    facts              text -> dates, events, figures, names
    compose            all of that -> the article
    read               the whole way, in order: a pure function of a capture and the names to look for

What several of them stand on:

    words              tables of words, and who signs: persons, desks, accounts, outlets
    language           which language a text is in
    blocks, mojibake   the text as facts see it; letters read in the wrong encoding
"""
