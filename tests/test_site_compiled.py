"""Compiled templates come back as they were made, and only where nothing of them has changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsarchive.site.assets import OWN_TEMPLATES
from newsarchive.site.derive import derive
from newsarchive.site.pages import pages
from newsarchive.site.printing import LanguageEnvironment
from newsarchive.site.render import Renderer
from site_samples import article, content


@pytest.fixture
def generated(monkeypatch: pytest.MonkeyPatch) -> list[str | None]:
    """The names of the templates that are compiled from here on."""
    names: list[str | None] = []
    real = LanguageEnvironment._generate

    def generate(self: LanguageEnvironment, source, name, *rest, **named) -> str:  # type: ignore[no-untyped-def]
        names.append(name)
        return real(self, source, name, *rest, **named)

    monkeypatch.setattr(LanguageEnvironment, "_generate", generate)
    return names


def _printed(folder: Path, shared: str = "made by this", templates: tuple[Path, ...] = (OWN_TEMPLATES,)) -> bytes:
    page = next(page for page in pages(derive(content(article(1)), {}), None) if page.path == "about.html")
    return Renderer(templates, folder, shared).render(page).data


def test_what_was_compiled_is_taken_up_again(tmp_path: Path, generated: list[str | None]) -> None:
    first = _printed(tmp_path)
    assert "about.html" in generated
    generated.clear()
    assert _printed(tmp_path) == first
    assert generated == []


def test_it_is_compiled_again_where_catalogues_or_program_changed(tmp_path: Path, generated: list[str | None]) -> None:
    first = _printed(tmp_path)
    generated.clear()
    assert _printed(tmp_path, "made by another") == first
    assert "about.html" in generated


def test_a_template_that_changed_is_printed_as_it_is_now(tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "about.html").write_text("<p>before</p>", "utf-8")
    assert _printed(tmp_path / "kept", templates=(own, OWN_TEMPLATES)) == b"<p>before</p>"
    (own / "about.html").write_text("<p>after</p>", "utf-8")
    assert _printed(tmp_path / "kept", templates=(own, OWN_TEMPLATES)) == b"<p>after</p>"


@pytest.mark.parametrize("damage", [lambda data: data[: len(data) // 2], lambda data: data[:-1] + b"?", lambda _: b""])
def test_what_is_not_whole_is_compiled_again(tmp_path: Path, damage, generated: list[str | None]) -> None:  # type: ignore[no-untyped-def]
    first = _printed(tmp_path)
    for path in tmp_path.iterdir():
        path.write_bytes(damage(path.read_bytes()))
    generated.clear()
    assert _printed(tmp_path) == first
    assert "about.html" in generated


def test_where_nothing_can_be_kept_the_page_is_printed_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    assert _printed(tmp_path / "file" / "folder") == _printed(tmp_path)


def test_what_templates_ask_for_is_known_though_they_were_compiled_before(tmp_path: Path) -> None:
    asked = {one.id for one in Renderer((OWN_TEMPLATES,), tmp_path, "same").asked("vi")}
    again = {one.id for one in Renderer((OWN_TEMPLATES,), tmp_path, "same").asked("vi")}
    assert "Skip to the text" in asked
    assert again == asked
