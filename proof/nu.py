"""The Nu HTML checker over a folder of pages, style sheets and drawings.

    python -m proof.nu [FOLDER]        what it says of each file; exit 1 if that is anything

It needs Java, and the checker itself from `npm ci` in this folder (`make proof` sees to that).
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

JAR = Path(__file__).with_name("node_modules") / "vnu-jar" / "build" / "dist" / "vnu.jar"
WORDS = ("--skip-non-html", "--also-check-css", "--also-check-svg", "--exit-zero-always", "--format", "json")
# What it says wrongly: how the message begins, and what stands in the lines that it shows.
UNFOUNDED = (
    # From a disk it does not know what 'self' means in a page's policy. A browser tells whether all is loaded.
    ("Resource violates Content Security Policy", ""),
    # It takes data (application/ld+json) for a script. `build.py check` finds scripts.
    ("Inline script violates Content Security Policy", ""),
    # SVG 2 and the CSS Custom Highlight API have them, and so have all browsers.
    ("CSS: “paint-order”: Property", ""),
    ("CSS: Parse Error", "highlight("),
)


def missing() -> str | None:
    """What has to be installed before, if anything."""
    if not shutil.which("java"):
        return "no Java (on Debian: apt install default-jre-headless)"
    return None if JAR.is_file() else "no Nu HTML checker (npm ci --prefix proof)"


def messages(folder: Path, *files: Path) -> list[str]:
    """What the checker says of all that is in `folder`, or of these files of it: path:line: kind: what."""
    asked = [str(path.resolve()) for path in files or (folder,)]
    words = ["java", "-Xss8m", "-jar", str(JAR), *WORDS, *asked]
    done = subprocess.run(words, capture_output=True, encoding="utf-8", check=False)
    found = json.loads(done.stderr or done.stdout)["messages"]
    return sorted(_told(message, folder.resolve()) for message in found if _founded(message))


def _founded(message: dict[str, str]) -> bool:
    what, where = message["message"], message.get("extract", "")
    return not any(what.startswith(begin) and within in where for begin, within in UNFOUNDED)


def _told(message: dict[str, str], folder: Path) -> str:
    kind = message.get("subType") or message["type"]
    path = Path(unquote(urlsplit(message.get("url", "")).path))
    name = path.relative_to(folder).as_posix() if path.is_relative_to(folder) else str(path)
    return f"{name}:{message.get('lastLine', 0)}: {kind}: {message['message']}"


def main(words: list[str]) -> int:
    """Check the folder that is named, else the site of this checkout."""
    folder = Path(words[0]) if words else Path(__file__).resolve().parents[1] / "_site"
    hindrance = missing() or (None if folder.is_dir() else f"no folder {folder}: build the site first")
    if hindrance:
        print(f"proof.nu: {hindrance}", file=sys.stderr)
        return 2
    found = messages(folder)
    print("\n".join((*found, f"{len(found)} faults in {sum(1 for _ in folder.rglob('*.html'))} pages")))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
