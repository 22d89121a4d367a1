"""What a text says: dates, numbers, what happened, what was counted, who is named. Each with its place in the text."""
