"""Captures become readings."""
