"""The archive becomes a site. Nothing else opens the templates or the output folder.

derive, archive      content -> what there is, in order, cross-referenced
pages, pages_*       archive -> pages; views are what they show, desk answers what they ask
render, printing     page -> bytes; labels, locale, dates say it in a language
feeds, data, search, sitemap, assets, media   the files that are no pages; crosswalk names their fields
plan, make, crew, work, state   what need not be made again, and the making, by several processes
publish, folders     the stage -> the output folder, journalled
build                all of that, in order; unchanged says when there is nothing to do
check, check_files, markup   the finished site, proven from outside
"""
