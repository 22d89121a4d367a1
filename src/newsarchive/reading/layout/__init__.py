"""What the lines of a page are: one by one, then by their neighbours, down to the ledger."""
