"""The archive becomes a site."""
