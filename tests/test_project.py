"""What stands around the code is true: documents, workflow, packages."""

from __future__ import annotations

import ast
import itertools
import re
import subprocess
import sys
import textwrap
import tomllib
from decimal import Decimal
from pathlib import Path

import pytest
import yaml

import build
from newsarchive.cli.options import COMMANDS, parser
from newsarchive.content import authority, schema, siteconfig, sources

WORKFLOW = ".github/workflows/pages.yml"


def _text(checkout: Path, name: str) -> str:
    return (checkout / name).read_text(encoding="utf-8")


def _options() -> set[str]:
    return {flag for action in parser()._actions for flag in action.option_strings if flag.startswith("--")}


def test_every_option_of_the_readme_exists_and_the_other_way_round(checkout: Path) -> None:
    # pip's and make's own options, which the README needs too, stand in lines that name their program.
    ours = "\n".join(line for line in _text(checkout, "README.md").splitlines() if " -m pip " not in line)
    named = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", ours))
    assert named <= _options(), "an option that the program does not have"
    assert _options() - {"--help", "--version"} <= named, "an option that the README does not tell of"


def test_the_readme_tells_of_every_command(checkout: Path) -> None:
    readme = _text(checkout, "README.md")
    assert all(f"build.py {command}" in readme for command in COMMANDS)


def test_the_examples_of_files_in_the_readme_are_sound(checkout: Path) -> None:
    text = _text(checkout, "README.md")
    article, told = schema.parse("a.md", _example(text, "**An article**"))
    assert told == ()
    assert article
    assert str(article.date) == "2021-08-23"
    assert article.figures[0].value == Decimal(18600000)
    assert article.body == "The text, in Markdown.\n"
    people, told = authority.parse("people.yml", _example(text, "**Names**"))
    assert (list(people), told) == (["bui-thanh-son"], ())
    source, told = sources.parse("bo-ngoai-giao.md", _example(text, "**A publisher**"))
    assert told == ()
    assert source
    assert list(source.text) == ["en"]
    config, told = siteconfig.parse("site.yml", _example(text, "**The site**"))
    assert (config.base_url, config.timezone, told) == ("https://example.org/archive/", "+07:00", ())


def _example(text: str, title: str) -> str:
    """The indented block after `title`."""
    lines = text[text.index(title) :].splitlines()
    first = next(number for number, line in enumerate(lines) if line.startswith("    "))
    block = itertools.takewhile(lambda line: line.startswith("    ") or not line, lines[first:])
    return textwrap.dedent("\n".join(block)).strip() + "\n"


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_a_documents_links_lead_somewhere(checkout: Path, name: str) -> None:
    text = _text(checkout, name)
    headings = {_anchor(found) for found in re.findall(r"^#+ (.+)$", text, re.MULTILINE)}
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if target.startswith("#"):
            assert target[1:] in headings, target
        elif not target.startswith(("http:", "https:", "mailto:")):
            assert (checkout / target.partition("#")[0]).exists(), target


def _anchor(heading: str) -> str:
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def test_the_targets_that_documents_name_are_in_the_makefile(checkout: Path) -> None:
    makefile = _text(checkout, "Makefile")
    documents = "".join(_text(checkout, name) for name in ("README.md", "CONTRIBUTING.md", ".ci/run", WORKFLOW))
    targets = set(re.findall(r"(?:^|`| )make ([a-z]+)(?=[\s`]|$)", documents, re.MULTILINE)) - {"is", "a"}
    assert {"site", "test"} <= targets
    for target in targets:
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


def test_the_packages_are_named_alike_everywhere(checkout: Path) -> None:
    project = tomllib.loads(_text(checkout, "pyproject.toml"))["project"]
    wanted = {re.split(r"[<>=]", line)[0] for line in project["dependencies"]}
    asked = [line for line in _text(checkout, "requirements.in").splitlines() if line and not line.startswith("#")]
    assert asked == project["dependencies"]
    assert set(build.PACKAGES.values()) == wanted
    assert all(f"\n{name}==" in _text(checkout, "requirements.txt") for name in wanted)


def test_contributing_says_what_each_package_is_for(checkout: Path) -> None:
    text = _text(checkout, "CONTRIBUTING.md").lower()
    for name in ("requirements.in", "requirements-dev.in"):
        for line in _text(checkout, name).splitlines():
            if line and not line.startswith(("#", "-")):
                package = re.split(r"[<>= ]", line)[0]
                assert f"`{package}`" in text or package.startswith("types-"), package


def test_the_pinned_packages_name_no_place_and_have_digests(checkout: Path) -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        text = _text(checkout, name)
        assert "://" not in text
        assert "--index" not in text
        pins = re.findall(r"^[a-z0-9._-]+==\S+ \\\n    --hash=sha256:[0-9a-f]{64}", text, re.MULTILINE)
        assert len(pins) == len(re.findall(r"^[a-z]", text, re.MULTILINE))


def test_every_module_imports_only_packages_that_are_asked_for(checkout: Path) -> None:
    # markupsafe is jinja2's own half: its values are what jinja2 takes for safe.
    allowed = set(sys.stdlib_module_names) | set(build.PACKAGES) | {"newsarchive", "markupsafe"}
    for path in (checkout / "src").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_bytes())):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.level == 0:
                names = [node.module or ""]
            for name in names:
                assert name.partition(".")[0] in allowed, f"{path.name} imports {name}"


def test_the_workflow_is_one(checkout: Path) -> None:
    words = ["-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", WORKFLOW]
    found = subprocess.run([sys.executable, *words], cwd=checkout, capture_output=True, encoding="utf-8", check=False)
    assert found.returncode == 0, found.stdout + found.stderr


def test_the_workflow_is_careful(checkout: Path) -> None:
    text = _text(checkout, WORKFLOW)
    uses = re.findall(r"uses: (.+)", text)
    assert uses
    for used in uses:
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", used), f"not pinned by commit: {used}"
    workflow = yaml.safe_load(text)
    assert workflow["permissions"] == {"contents": "read"}
    jobs = workflow["jobs"]
    assert jobs["publish"]["permissions"] == {"pages": "write", "id-token": "write"}
    assert jobs["publish"]["concurrency"] == {"group": "pages", "cancel-in-progress": False}
    assert jobs["publish"]["needs"] == ["test", "site"]
    assert jobs["publish"]["environment"]["name"] == "github-pages"
    for name in ("test", "site"):
        assert "write" not in str(jobs[name].get("permissions", ""))
        checkouts = [step for step in jobs[name]["steps"] if "checkout" in step.get("uses", "")]
        assert all(step["with"]["persist-credentials"] is False for step in checkouts)


def test_the_workflow_proves_before_it_publishes(checkout: Path) -> None:
    steps = yaml.safe_load(_text(checkout, WORKFLOW))["jobs"]["site"]["steps"]
    commands = "\n".join(step.get("run", "") for step in steps)
    order = ["ingest --check", "verify", "build --strict", "check --strict", "--base-url"]
    places = [commands.index(word) for word in order]
    assert places == sorted(places)
    assert steps[-1]["with"] == {"path": "_site", "include-hidden-files": True}


def test_modules_and_commands_are_of_a_readable_length(checkout: Path) -> None:
    for path in (checkout / "src").rglob("*.py"):
        assert len(path.read_bytes().splitlines()) <= 400, path.name


def test_captures_are_binary_to_git(checkout: Path) -> None:
    rules = _text(checkout, ".gitattributes")
    assert "seeds/*.txt binary" in rules
    assert "tests/captures/*.txt binary" in rules


def test_ci_runs_what_make_test_does_and_can_be_run(checkout: Path) -> None:
    script = checkout / ".ci" / "run"
    assert script.stat().st_mode & 0o111
    assert "make test" in script.read_text()
    assert subprocess.run(["bash", "-n", str(script)], check=False).returncode == 0
