"""Where the text of a page begins and ends, and what stands within it.

extent, own_texts, summaries, walls, live, posts, datelines    where it begins and ends
inside        second pass within the text
headings, captions, caption_words    what parts it, and what tells of pictures
boxes, pictures, cells, questions, repeats, letters_within, paper_again, polls, references    what may stand there
verses        lines of poems
"""
