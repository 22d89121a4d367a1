"""What somebody put into the page, who is not its author.

stretches     all of it, in order
finders       who looks for what, when, and in which order
evidence      what is asked of all of a page, once, and what is found so far
rule_names    what the ledger calls the rules
wares         the words of those who plant
lists         rows and lists of searches and links
sentences     sentences that sell
put_in        names and keywords put into sentences, garbled headlines
kits, strewn  keywords in genuine articles
offers, advertising    offers, whole
suspects, sweeps, namesakes    what else is planted where something is
doorways      pages that are nothing else
extents, remains, narrowed, blanks    how far a stretch goes
"""
