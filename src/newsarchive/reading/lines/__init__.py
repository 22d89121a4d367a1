"""What a line is by itself, before its neighbours are asked.

line          a line as it is shown and as it is compared
letters, lookalikes    letters that stand for others
rules         the table: first pass over a page
gates         which rows of the table are worth asking

furniture of a page: menus, follow_bars, ballots, players, links, markup, site_pages, box_names, notices, notices_wide,
    paywalls, counters, imprints, threads, feet, mastheads, logos, subscriptions
crawled       what stands before a page and is none of it
rows          rows about a story, and who signs it
picture_credits    whose picture
"""
