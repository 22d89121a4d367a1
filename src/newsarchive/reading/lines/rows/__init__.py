"""Rows about a story: who wrote it, for whom, when, how often it was read, and what can be done with it.

labels, label_values    words with a colon, and what stands behind them
pieces        a row taken apart at its labels
chains, chain_ends, named_links, row_kinds, row_tools, blank_rows    a row of links, each told by what it is
row_openings  how a row may begin, and most headlines do not
open_rows     a row with links that nothing tells, where the page prints no other day
dated_rows, official_accounts    rows of papers and of accounts
bylines, writers, after_whom, before_days    who signs
"""
