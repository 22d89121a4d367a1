"""What the lines of a page are among their neighbours, down to the ledger.

paragraphs    lines that belong together
neighbours    second pass, in the order that it states
top           which line is the headline; what stands over it, and between it and the text
body          where the text begins and ends; what stands within it
foot          what stands under it
judge, listings    pages that are no article
page          a page that has been understood
spans         the ledger
"""
