"""The catalogues: read as they are, and complete."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment

from newsarchive.site import locale, messages
from newsarchive.site.assets import OWN_TEMPLATES

LANGUAGES = sorted(folder.name for folder in (OWN_TEMPLATES / "locale").iterdir() if folder.is_dir())
_FIELD = re.compile(r"%\(\w+\)s")


def _asked() -> Iterator[str]:
    """Every message that a template or the program asks for."""
    environment = Environment()
    for template in sorted(OWN_TEMPLATES.glob("*.html")):
        tree = environment.parse(template.read_text("utf-8"))
        yield from (asked.id for asked in messages.of_template(tree, template))
    yield from (asked.id for asked in messages.of_program())


ASKED = sorted(set(_asked()))


def _messages(language: str) -> dict[str, locale.Message]:
    catalogue = locale.load((OWN_TEMPLATES,), language)
    assert isinstance(catalogue, locale.Catalogue)
    return catalogue.messages


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_translated(language: str) -> None:
    have = _messages(language)
    assert [text for text in ASKED if text not in have or not have[text].sound] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_fields_of_its_message(language: str) -> None:
    for text, message in _messages(language).items():
        for translated in message.strings:
            assert sorted(_FIELD.findall(translated)) == sorted(_FIELD.findall(text)), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_translated_that_nobody_asks_for(language: str) -> None:
    assert sorted(_messages(language).keys() - set(ASKED)) == []


def test_the_template_of_catalogues_is_that_of_the_templates() -> None:
    path = OWN_TEMPLATES / "locale" / "newsarchive.pot"
    assert sorted(locale.parse(path, path.read_bytes()).messages) == ASKED


def _catalogue(text: str, folder: Path, language: str = "fr") -> locale.Catalogue:
    path = folder / "locale" / language / "LC_MESSAGES" / "newsarchive.po"
    path.parent.mkdir(parents=True)
    path.write_text(text, "utf-8")
    found = locale.load((folder,), language)
    assert isinstance(found, locale.Catalogue)
    return found


def test_a_catalogue_is_read_with_plurals_continuations_and_comments(tmp_path: Path) -> None:
    catalogue = _catalogue(
        'msgid ""\nmsgstr ""\n"Plural-Forms: nplurals=2; plural=n > 1;\\n"\n'
        '# said\n#: a.html:1\nmsgid "one "\n"two"\nmsgstr "un \\"deux\\"\\n"\n'
        '#, fuzzy\nmsgid "doubtful"\nmsgstr "douteux"\n\n'
        'msgid "%(num)s line"\nmsgid_plural "%(num)s lines"\nmsgstr[0] "%(num)s ligne"\nmsgstr[1] "%(num)s lignes"\n',
        tmp_path,
    )
    assert catalogue.gettext("one two") == 'un "deux"\n'
    assert catalogue.gettext("doubtful") == "doubtful"
    assert [catalogue.ngettext("%(num)s line", "%(num)s lines", n) for n in (0, 1, 2)] == [
        "%(num)s ligne", "%(num)s ligne", "%(num)s lignes",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('msgid "a"\nnonsense', 2),
        ('"astray"', 1),
        ('msgid ""\nmsgstr ""\n"Plural-Forms: nplurals=2; plural=n ><;\\n"\nmsgid "a"\nmsgstr "b"\n', 1),
    ],
)
def test_a_broken_catalogue_tells_its_line(text: str, line: int, tmp_path: Path) -> None:
    with pytest.raises(locale.CatalogueError) as caught:
        _catalogue(text, tmp_path)
    assert caught.value.line == line
    assert caught.value.path.name == "newsarchive.po"


def test_a_catalogue_that_is_no_utf_8_is_broken(tmp_path: Path) -> None:
    with pytest.raises(locale.CatalogueError, match="bytes"):
        locale.parse(tmp_path, b'msgid "a"\nmsgstr "\xff"\n')


def test_a_catalogue_is_read_again_when_it_has_changed(tmp_path: Path) -> None:
    assert _catalogue('msgid "one"\nmsgstr "un"\n', tmp_path).gettext("one") == "un"
    path = tmp_path / "locale" / "fr" / "LC_MESSAGES" / "newsarchive.po"
    path.write_text('msgid "one"\nmsgstr "deux fois"\n')
    assert locale.load((tmp_path,), "fr-CA").gettext("one") == "deux fois"


def test_english_and_a_language_without_a_catalogue_speak_english() -> None:
    for language in ("en", "en-GB", "tlh"):
        catalogue = locale.load((OWN_TEMPLATES,), language)
        assert catalogue.gettext("Timeline") == "Timeline"
        assert catalogue.ngettext("a", "b", 2) == "b"
