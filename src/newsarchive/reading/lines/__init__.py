"""What a line is by itself, before its neighbours are asked.

line          a line as it is shown and as it is compared
letters, lookalikes    letters that stand for others
rules         the table: first pass over a page
gates         which rows of the table are worth asking

furniture of a page: menus, ballots, players, links, site_pages, box_names, notices, paywalls, counters, imprints,
    threads, feet, mastheads, subscriptions
rows about a story:  labels, label_values, pieces, chains, chain_ends, named_links, row_kinds, row_tools,
    dated_rows, official_accounts
who, whose picture:  bylines, writers, after_whom, picture_credits
"""
