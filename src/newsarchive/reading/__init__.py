"""Captures become readings. Nothing else opens the folder of captures.

    seeds, decode      files -> captures              what is no text is set aside
    layout             lines -> verdicts -> ledger    a table of rules for each line, then a pass that looks at the
                                                      neighbours; what was planted is found first
    metadata, provenance, authors, damage             title, dates, publisher, author, condition: each with its evidence
    facts              text -> dates, events, figures, names
    compose            all of that -> the article
    read               the whole way, in order: a pure function of a capture and the names to look for

What several of them stand on:

    vocabulary, furniture, furniture_abroad, furniture_systems   tables of words; patterns compiles those that are long
    common_words, outlets
    signatures, persons, desks                      who signs; whether words are a person's name, a desk's, an account's
    syllables, language                             whether words are Vietnamese; which language they are in
    blocks, mojibake                                the text as facts see it; letters read in the wrong encoding
"""
