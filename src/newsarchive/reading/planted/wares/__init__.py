"""The words of those who plant: a table of phrases by trade, and where they stand in a text.

trades       a text with the phrases of the table in it
first_look   whether a page has any of them
trade_words  the table: matter, offers, reports, of betting, loans and others
ware_words   … of wares that are sold besides
goods_words  … of goods that any shop has
searched     what people type who want to buy anything
twice        which of all these may stand twice in a page
brands       names that only advertising knows
tokens       a text's words, taken apart once
"""
