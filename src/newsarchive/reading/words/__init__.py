"""Words by themselves: tables of them, and what a few of them are.

vocabulary    what several modules need
date_labels   what a page says that it did on a day
furniture, furniture_abroad, furniture_systems    what stands around a text: menus, boxes, feet
common_words  words that are no person's name
outlets, persons, desks, signatures    who publishes, who signs
pairs         Vietnamese words of two syllables
syllables     whether words can be Vietnamese
patterns      a long table as one expression, asked only where a text has one of its words
"""
