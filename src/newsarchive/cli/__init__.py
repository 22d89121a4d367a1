"""The command: what `python build.py` and `newsarchive` do.

A module a command (`ingest`, `build`, `serve`, `check`, `verify`), each a function
from `Options` to an `Outcome`; `main` chooses, prints and exits. Only here are
reading, content and site joined.
"""

from newsarchive.cli.main import main

__all__ = ["main"]
