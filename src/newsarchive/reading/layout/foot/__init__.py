"""Under the text of a page.

tail          second pass under the text
boxes, openers, box_ends, places    where a box of other things begins and ends
imprint_places, site_lines    where the imprint begins; names that only their form tells
story_rows    lists of stories that repetition tells
in_boxes      what a line is in its box
forms, tags, pen_names, short_names, biographies    what may stand there
"""
