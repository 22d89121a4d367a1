"""The archive becomes a site. Nothing else opens the templates or the output folder.

derive, archive      content -> what there is, in order, cross-referenced
pages, pages_*       archive -> pages; views are what they show, desk answers what they ask; setting, how text is set
kinship, shared_text which articles are near one another, and why; which print the same paragraphs
same_event, said     which of them tell of one happening, by what is said of it; relations shows all that
contents, condition_notes   where to go within a long article; what each mark of its condition is about
mentions             where an article names somebody
overview, units      the timeline at a glance; moments are its entries, gaps what it cannot show,
                     timeline_data what its filters ask; scripts, values as a script hands them to a page
render, printing     page -> bytes; labels, locale, dates, cldr say it in a language; compiled keeps templates
messages, catalogues   what is to be said, and whether every language has words for it
telling, crosswalk        article -> record: what is said of it elsewhere, and what each field is called there
cite, cite_*              record -> citations: csl, ris, bibtex, each with its sentences (notes)
embedded, linked     head, record -> what a page says of itself: to libraries and those who share it, to search engines
measures, figure_sheets       who counted what, where they disagree, and on which page that stands
charts, chart_*               a measure as a chart: scales, marks, words of the axes
feeds, data, data_figures, sitemap, assets, media   the files that are no pages
card                 the picture that stands for the archive where it is shared
search, search_*     what the search page loads: words of docs (what can be found) in an index of segments
plan, make, crew, work, state   what need not be made again, and the making, by several processes
publish, folders     the stage -> the output folder, journalled
build                all of that, in order; unchanged says when there is nothing to do
check, check_*, markup   the finished site, proven from outside: files, languages, downloads within pages
"""
