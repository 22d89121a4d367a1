"""Whether there is anything to build at all.

Apart from `build`, so that a run with nothing to do need not import the
libraries that make pages.
"""

from __future__ import annotations

from newsarchive.site import state
from newsarchive.site.folders import Folders
from newsarchive.site.options import BuildOptions, Report, whole


def unchanged(options: BuildOptions) -> Report | None:
    """The report of a build that has nothing to do; None if there may be something.

    Nothing has changed if ``options.fingerprint``, the templates, the program
    and the other options are those of the last build, and its files lie as it left them.
    """
    if options.clean or options.fingerprint is None:
        return None
    folders = Folders.of(options.output, options.cache)
    if folders.journal.exists():
        return None
    old = state.load(folders.state)
    if not old.files or old.fingerprint != whole(options):
        return None
    try:
        present = state.survey(folders.output, old.files)
    except OSError:
        return None
    if not all(state.stands(made, present.get(path)) for path, made in old.files.items()):
        return None
    return Report(
        old.problems, old.counts.get("pages", 0), len(old.files), unchanged=len(old.files), left_out=old.left_out
    )
