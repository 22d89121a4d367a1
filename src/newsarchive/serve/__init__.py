"""The site shown on this machine while one works on it.

    edit ─watch─▶ rebuild ─▶ the output folder ─server─▶ browser
                     └─────── live ──▶ "reload" or what is wrong

The files on disk are those that get published; what makes an open page reload is
added to the copy that is sent, never to the file.
"""

from newsarchive.serve.server import Rebuilt, serve

__all__ = ["Rebuilt", "serve"]
