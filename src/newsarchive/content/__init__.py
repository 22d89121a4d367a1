"""What people edit: `content/` to values and back. Nothing else opens that folder.

folder   the files, in a fixed order         frontmatter, tree, kinds, schema   a file <-> an article
entries  a file -> what is shown of it       authority, sources, siteconfig, setaside   the other files
load     all of it, joined and proven        evidence, addresses   what is proven of it
curate   fresh readings -> what to do        merge, revise   what an update makes of a hand edit
store    does it                             verify   the whole held against the captures
"""
