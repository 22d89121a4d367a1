"""Makes docs/screenshot.png, the picture in README.md: the built site's home page in Chromium.

make site && make screenshot
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from playwright.sync_api import ViewportSize, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
WINDOW = ViewportSize(width=1200, height=750)
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


def main() -> int:
    """Take the picture; returns the exit code."""
    site = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "_site"
    page_file = site.resolve() / "index.html"
    browser_file = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if not page_file.is_file() or browser_file is None:
        print("screenshot: build the site first (make site), and have Chromium", file=sys.stderr)
        return 1
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_file, args=ARGUMENTS)
        page = browser.new_page(viewport=WINDOW, color_scheme="light", reduced_motion="reduce")
        page.goto(page_file.as_uri())
        page.evaluate("document.fonts.ready")
        page.screenshot(path=ROOT / "docs" / "screenshot.png")
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
