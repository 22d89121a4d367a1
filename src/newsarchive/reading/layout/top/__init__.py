"""From the first line of a page to the first of its text.

head          the headline and what follows from it
headlines, printed_again, candidates, halves, seconds, boxes_over, titles, sections, days_beside,
evidence      which line is it
tops, above, names_over, offices_over, mottos, top_rows    over it
page_days     which day over it is that on which the page was loaded
site_names, own_names, site_licences    what the site is called
sidebars, teasers    columns that a dump puts over the story
below, own_rows, openings    between it and the text
open_dates    the day of a page that nothing else has dated
led_days      the same, where a section or an outlet stands right before it
"""
