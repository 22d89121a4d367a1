"""What Zotero makes of the site: its own translators read every file of citations and every article's page.

    python -m proof.zotero FOLDER [--site _site]

FOLDER has checkouts of four repositories of https://github.com/zotero: translate, utilities, translators and
zotero-schema. They are Zotero's program and licence, so nothing of them is kept here. The translators run in Chromium
as they do in Zotero's connector, with nothing but this machine to ask. Exit 1 if anything is read otherwise than the
archive says it: a title, a publisher, the kind of the item (BibTeX has no word for newspapers), a name taken apart, a
day where the archive knows none.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, Route, sync_playwright

from proof.hosting import hosted
from proof.lighthouse import FLAGS, browser_path

CHECKOUTS = ("translate", "utilities", "translators", "zotero-schema")
FILES = {"RIS": "data/articles.ris", "BibTeX": "data/articles.bib", "CSL JSON": "data/articles.csl.json"}
TRANSLATORS = (*FILES, "Embedded Metadata", "RDF")
DAY = re.compile(r"\d{4}-\d\d-\d\d|[A-Z][a-z]+ \d{1,2}, \d{4}")  # a date that says no more than one day
# Where the translators are, and two ways to ask them: for the items in a text, and for those in a page.
SCRIPT = """
const META = %s, CODE = %s;
Zotero.Repo.getAllTranslatorMetadata = async () => META;
Zotero.Repo.getTranslatorCode = async id => CODE[id];
async function items(asked) {
  let fault = null, found = [];
  asked.setHandler('error', (_, error) => { fault = String(error); });
  try { found = await asked.translate(); } catch (error) { fault = String(error); }
  return {fault, items: JSON.parse(JSON.stringify(found || []))};
}
window.ofText = async (id, text) => {
  const asked = new Zotero.Translate.Import();
  asked.setString(text);
  asked.setTranslator(await Zotero.Translators.get(id));
  return items(asked);
};
window.ofPage = async (markup, address) => {
  const asked = new Zotero.Translate.Web();
  asked.setDocument(addLocationPropToDoc(new DOMParser().parseFromString(markup, 'text/html'), address));
  await asked.getTranslators();
  return items(asked);
};
"""


def main(words: list[str]) -> int:
    """Ask for every file and page; print what is read otherwise."""
    parser = argparse.ArgumentParser(prog="python -m proof.zotero", description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help=f"has the checkouts {', '.join(CHECKOUTS)}")
    parser.add_argument("--site", type=Path, default=Path("_site"), help="the built site (default: %(default)s)")
    asked = parser.parse_args(words)
    if absent := [name for name in CHECKOUTS if not (asked.folder / name).is_dir()]:
        print(f"proof.zotero: {asked.folder} has no {', '.join(absent)}", file=sys.stderr)
        return 2
    if not (asked.site / "data" / "articles.json").is_file():
        print(f"proof.zotero: {asked.site} has no site; build one", file=sys.stderr)
        return 2
    faults, read = [], 0
    with (
        tempfile.TemporaryDirectory() as folder,
        hosted(_laid_out(asked.folder, Path(folder)), "/") as address,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=browser_path(), args=FLAGS.split()[1:])
        page = _opened(browser.new_page(), asked.folder, address)
        for where, wanted, found in _read(page, asked.folder, asked.site):
            read += 1
            faults += [f"{where}: {fault}" for fault in differences(where, wanted, found)]
        browser.close()
    print("\n".join((*faults, f"{read} readings, {len(faults)} otherwise than the archive says")))
    return 1 if faults or not read else 0


def _laid_out(checkouts: Path, folder: Path) -> Path:
    """Zotero's example page with what it loads, as its repository says to lay it out."""
    shutil.copytree(checkouts / "translate", folder / "translate", ignore=shutil.ignore_patterns(".git", "modules"))
    utilities = folder / "translate" / "modules" / "utilities"
    shutil.copytree(checkouts / "utilities", utilities, ignore=shutil.ignore_patterns(".git"))
    return folder


def _translators(checkouts: Path) -> dict[str, tuple[dict[str, Any], str]]:
    """Each translator by name: what it says of itself, and its whole code, which begins with that."""
    codes = {name: (checkouts / "translators" / f"{name}.js").read_text("utf-8") for name in TRANSLATORS}
    return {name: (json.JSONDecoder().raw_decode(code)[0], code) for name, code in codes.items()}


def _opened(page: Page, checkouts: Path, address: str) -> Page:
    found = _translators(checkouts).values()
    codes = {told["translatorID"]: code for told, code in found}
    script = SCRIPT % (json.dumps([told for told, _ in found]), json.dumps(codes))
    example = (checkouts / "translate" / "example" / "index.js").read_text("utf-8")
    schema = (checkouts / "zotero-schema" / "schema.json").read_text("utf-8")

    def answer(route: Route) -> None:
        """Nothing but the schema is asked of the web, and that is at hand."""
        origin = {"Access-Control-Allow-Origin": "*"}
        if route.request.url == "https://api.zotero.org/schema":
            route.fulfill(body=schema, content_type="application/json", headers=origin)
        elif route.request.url.endswith("/example/index.js"):
            route.fulfill(body=script + example, content_type="text/javascript")
        elif route.request.url.startswith(address):
            route.continue_()
        else:
            route.abort()

    page.route("**/*", answer)
    page.goto(f"{address}translate/example/index.html", wait_until="networkidle")
    return page


def _read(page: Page, checkouts: Path, site: Path) -> Iterator[tuple[str, dict[str, Any], dict[str, Any] | None]]:
    """(where, what the archive says, what Zotero read) of each article in each file and on each of its pages."""
    articles = {one["slug"]: one for one in json.loads((site / "data" / "articles.json").read_bytes())}
    cited = json.loads((site / FILES["CSL JSON"]).read_bytes())
    wanted = [articles[one["id"]] | {"title": one["title"], "publisher": one["container-title"]} for one in cited]
    translators = _translators(checkouts)
    for name, path in FILES.items():
        text = (site / path).read_bytes().decode()
        told = page.evaluate("([id, text]) => ofText(id, text)", [translators[name][0]["translatorID"], text])
        for number, one in enumerate(wanted):
            items = told["items"]
            yield f"{path} {one['slug']}", one, items[number] if number < len(items) else None
    for one in wanted:
        for place in sorted(site.glob(f"**/articles/{one['slug']}.html")):
            shown = place.relative_to(site).as_posix()
            words = ["https://example.org/" + shown, place.read_text("utf-8")]
            told = page.evaluate("([address, markup]) => ofPage(markup, address)", words)
            yield shown, one, told["items"][0] if told["items"] else None


def differences(where: str, wanted: dict[str, Any], found: dict[str, Any] | None) -> Iterator[str]:
    """Where an item is otherwise than the archive says. where: the file or page; found: None if nothing was read."""
    if found is None:
        yield "nothing is read"
        return
    if not where.startswith(FILES["BibTeX"]) and found["itemType"] != "newspaperArticle":
        yield f"it is read as {found['itemType']}"
    if _plain(found["title"]) != _plain(wanted["title"]):
        yield f"its title is read as {found['title']!r}"
    # Of an unknown one each page says so in its language.
    if wanted.get("source") and _plain(found.get("publicationTitle", "")) != _plain(wanted["publisher"]):
        yield f"its publisher is read as {found.get('publicationTitle')!r}"
    date = wanted.get("date") or ""
    if DAY.fullmatch(found.get("date") or "") and not re.match(r"\d{4}-\d\d-\d\d(?:T[^/?~%]+)?$", date):
        yield f"the day {found['date']} is made of {date!r}"
    names = [" ".join(filter(None, (one.get("firstName"), one.get("lastName")))) for one in found["creators"]]
    if any(one.get("firstName") for one in found["creators"]) or _plain(*names) != _plain(wanted.get("author") or ""):
        yield f"its authors are read as {names}"


def _plain(*texts: str) -> str:
    """Letters and digits alone: Zotero has its own signs for others."""
    return re.sub(r"[\W_]+", "", "".join(texts)).casefold()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
