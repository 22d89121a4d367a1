"""Sentences that sell, and those of an author that only sound like it.

parts         a line's sentences and clauses
pitches, pitch_words    how anybody sells to readers
selling       lines and clauses that sell
unnamed, pledge_words    sentences that pledge much, and have no name
addressed     sentences that sell to readers to whom nothing else speaks
beside        sentences that sell what is planted
slipped       offers that slip over from an author's matter
strangers     advertisements for what nothing else in the page knows
speech, spoken    how advertisers speak, learnt from examples: the weights are in `speech.tsv`
told_of       what an author tells of, after all
"""
