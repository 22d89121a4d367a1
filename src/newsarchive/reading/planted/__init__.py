"""What somebody put into the page, who is not its author.

stretches     all of it, in order
finders       who looks for what, when, and in which order
evidence      what is asked of all of a page, once, and what is found so far
rule_names    what the ledger calls the rules
kits, strewn  keywords in genuine articles
kit_rows      rows of a page's frame with wares in them
put_in        names and keywords put into sentences, garbled headlines
offers, advertising, keyword_rows, keyword_runs    offers
link_rows     rows of links that were sold
suspects, sweeps, namesakes    what else is planted where something is
whole_lists   the rest of a list of which nearly all is planted, and its name
told_of       what an author tells of, after all
doorways      pages that are nothing else
trades, first_look, trade_words, ware_words    the words of those who plant
selling, brands    what sells, and names that only advertising knows
pitches, pitch_words    how anybody sells to readers
strangers, goods_words    advertisements for what nothing else in the page knows
addressed    sentences that sell to readers to whom nothing else speaks
slipped    offers that slip over from an author's matter
speech, spoken    the same, learnt from examples: the weights are in `speech.tsv`
parts, tokens, extents, remains, narrowed, blanks    sentences, words and clauses
"""
