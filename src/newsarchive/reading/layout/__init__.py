"""What the lines of a page are: one by one, then by their neighbours, down to the ledger.

lines       what the rules look at: a line as it is shown and as it is compared
            letters, lookalikes; gates: which rules are worth asking

planted     what somebody put into the page
            kits, strewn: keywords in genuine articles; advertising, keyword_rows, keyword_runs: offers
            suspects, sweeps, namesakes: what else is planted where something is
            trades, trade_words, ware_words: the words of those who plant; doorways: pages that are nothing else
            selling, brands: what sells, and names that only advertising knows; parts, extents: sentences and clauses
            pitches, pitch_words: how anybody sells to readers; speech, spoken: the same, learnt from examples

rules       first pass: a line by itself
            menus, players, links, box_names, notices, paywalls, counters, imprints, threads    furniture
            labels, label_values, pieces, chains, row_kinds, row_tools, official_accounts   rows about a story
            bylines, writers, picture_credits                                         who, whose picture

paragraphs  lines that belong together
neighbours  second pass, in the order that it states
            extent, walls, live, posts, datelines   where the text begins and ends
            head, headlines, halves, titles, sections, evidence  which line is the headline
            above, names_over, top_rows, mastheads            over it
            site_names, own_names, sidebars
            below, openings                         between it and the text
            inside, boxes, captions, questions, repeats, letters_within, polls within the text
            tail, feet, openers, places, box_ends, forms, tags, pen_names, biographies under it

judge, listings     pages that are no article
page        a page that has been understood
spans       the ledger
"""
