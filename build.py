#!/usr/bin/env python3
"""The door: ``python build.py`` reads what is new in seeds/ and builds the site.

``python build.py --help`` tells the rest. This file is read by whatever Python
a newcomer has, so it holds no syntax that an old one would stumble over.
"""

import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))

# What is imported, and the package that brings it: the dependencies of pyproject.toml.
PACKAGES = {
    "babel": "babel",
    "filelock": "filelock",
    "jinja2": "jinja2",
    "leather": "leather",
    "markdown": "markdown",
    "nh3": "nh3",
    "PIL": "pillow",
    "frontmatter": "python-frontmatter",
    "yaml": "pyyaml",
}


def missing():  # type: () -> list[str]
    """The packages that this Python does not have."""
    from importlib.util import find_spec  # noqa: PLC0415 - Python 2 has none, and shall come as far as its message

    return [package for module, package in PACKAGES.items() if find_spec(module) is None]


def advice():  # type: () -> str
    """How to get the packages on this machine, or where they already are."""
    windows = os.name == "nt"
    inside = os.path.join(".venv", "Scripts", "python.exe") if windows else os.path.join(".venv", "bin", "python")
    if os.path.exists(os.path.join(HERE, inside)) and os.path.abspath(sys.executable) != os.path.join(HERE, inside):
        return "  They may be in " + inside + " already. Run:\n\n      " + inside + " build.py\n"
    steps = [
        ("py" if windows else "python3") + " -m venv .venv",
        inside + " -m pip install --require-hashes -r requirements.txt",
        inside + " build.py",
    ]
    make = "" if windows else "  With make:\n\n      make site\n\n  or by hand:\n\n"
    return make + "".join("      " + step + "\n" for step in steps)


def main():  # type: () -> int
    """Prove that the program can run here, then run it; returns the exit code."""
    if sys.version_info < (3, 11):  # noqa: UP036 - the very case this line is for
        found = ".".join(map(str, sys.version_info[:3]))
        sys.stderr.write(
            "build.py: this is Python " + found + "; run it with Python 3.11 or newer (python.org/downloads)\n"
        )
        return 1
    lacking = missing()
    if lacking:
        sys.stderr.write("build.py: packages are missing: " + ", ".join(lacking) + "\n\n" + advice())
        return 1
    sys.path.insert(0, os.path.join(HERE, "src"))
    from pathlib import Path  # noqa: PLC0415 - after the proof, like the program itself

    from newsarchive.cli import main as run  # noqa: PLC0415 - it needs the packages

    return run(sys.argv[1:], root=Path(HERE))


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:  # before there was anything to interrupt
        sys.exit(130)
