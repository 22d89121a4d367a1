"""Keywords put into an author's sentences: names, refrains, garbled headlines.

insertions    names and refrains
names_again   names of what is planted that stand elsewhere, too
proven_names  whether a name is an advertiser's, by the company in which it stands
gaps          where an author's text goes on over what is put into it
odd_names     tokens that no author would write
refrains      strings of a trade that come again where the grammar breaks
company       what stands beside them: words of their ware, brackets
recurring     phrases that stand several times where no author puts them
strings       rows of searches behind the last stop of paragraphs
listed        searches under labels in Chinese, and where they stand besides
bare          the same between an author's words, and menus of wares, where a kit has marked them
anchors       words of wares that come again, about which such searches stand
wedged        searches for anything that come again between an author's words
strays        searches of a trade that are nowhere listed
salads        several names in a row within a sentence
small_letters searches typed as no author types
seams         where words run into one another
echoes        searches of a planted row behind commas
kindred       what goes with these: others of their ware, rows, labels
pasted        the headline within planted sentences
garbles       the headline's letters, and the keyword behind them
aligned       how far a text goes on with these letters
sites         sites of advertisers, by their address
searches      what people search for around matches, draws and films
"""
