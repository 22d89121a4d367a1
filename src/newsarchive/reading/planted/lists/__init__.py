"""Rows and lists of what is searched for or sold.

keyword_runs  keywords that follow one another in a sentence or a line
keyword_rows  lines that are such runs
film_rows     rows of searches for films that nobody names
link_rows     rows of links that were sold
marked_links  links written in markup that sell, or that nobody is to see
kit_rows      rows of a page's frame with wares in them
wares_apart   rows of nothing but wares, and wares in brackets, where planting is proven
whole_lists   the rest of a list of which nearly all is planted, and its name
"""
