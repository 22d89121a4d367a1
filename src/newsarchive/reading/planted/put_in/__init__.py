"""Keywords put into an author's sentences: names, refrains, garbled headlines.

insertions    all of it but the garbles
odd_names     tokens that no author would write
refrains      strings of a trade that come again where the grammar breaks
company       what stands beside them: words of their ware, brackets
garbles       the headline's letters, and the keyword behind them
"""
