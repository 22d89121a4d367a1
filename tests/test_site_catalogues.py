"""What a language has no words for is an error of the build, told with all others before anything is written."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from conftest import Run
from newsarchive.nouns.archive import Config
from newsarchive.nouns.problem import Problem
from newsarchive.site import catalogues, locale
from newsarchive.site.assets import OWN_TEMPLATES
from newsarchive.site.build import build
from newsarchive.site.catalogues import Proven
from newsarchive.site.messages import Asked
from site_samples import article, content, options, tree

HEADER = 'msgid ""\nmsgstr ""\n"Plural-Forms: nplurals={}; plural={};\\n"\n\n'
OWN = (OWN_TEMPLATES / "locale" / "vi" / "LC_MESSAGES" / "newsarchive.po").read_text("utf-8")
BOTH = Config(title={"en": "Archive"}, languages=("en", "vi"))


def _put(folder: Path, text: str, language: str) -> None:
    path = folder / "locale" / language / "LC_MESSAGES" / "newsarchive.po"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def _asked(*messages: tuple[str, str | None]) -> Iterable[Asked]:
    return (Asked(one, many, Path("/t/a.html"), 7) for one, many in messages)


def _one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, entry: str, *messages: tuple[str, str | None], forms: int = 2
) -> list[Problem]:
    """What is wrong with a catalogue of one entry, where nothing but `messages` is asked for."""
    monkeypatch.setattr(catalogues, "of_program", lambda: ())
    _put(tmp_path, HEADER.format(forms, "n != 1" if forms == 2 else "0") + entry, "fr")
    return list(catalogues.faults(("en", "fr"), (tmp_path,), lambda language: _asked(*messages), tmp_path))


@pytest.mark.parametrize(
    ("entry", "expected", "said"),
    [
        ("", ("untranslated", None), "no fr for 'A %(x)s' (/t/a.html:7)"),
        ('msgid "A %(x)s"\nmsgstr ""\n', ("untranslated", 5), "no fr"),
        ('#, fuzzy\nmsgid "A %(x)s"\nmsgstr "Un %(x)s"\n', ("doubtful", 6), "is marked fuzzy"),
        ('msgid "A %(x)s"\nmsgstr "Un"\n', ("bad-placeholder", 5), "has no %(x)s"),
        (
            'msgid "A %(x)s"\nmsgstr "Un %(y)s %(x)s"\n',
            ("bad-placeholder", 5),
            "has %(y)s, for which there is no value",
        ),
        ('msgid "A %(x)s"\nmsgstr "<b>Un</b> %(x)s"\n', ("bad-markup", 5), "has other markup"),
        ('msgid "A %(x)s"\nmsgstr "Un < %(x)s"\n', ("bad-markup", 5), "has other markup"),
        ('msgid "A %(x)s"\nmsgstr "100 % %(x)s"\n', ("bad-placeholder", 5), "has a % that stands for nothing"),
    ],
)
def test_a_text_without_a_sound_translation_is_an_error(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, entry: str, expected: tuple[str, int | None], said: str
) -> None:
    (problem,) = _one(monkeypatch, tmp_path, entry, ("A %(x)s", None))
    assert problem.path == "locale/fr/LC_MESSAGES/newsarchive.po"
    assert (problem.code, problem.line) == expected
    assert said in problem.message


def test_what_is_translated_is_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    entry = 'msgid "A %(x)s"\nmsgstr "Un %(x)s à 100 %%"\n\nmsgid "%n of 10%"\nmsgstr "%n sur 10 %"\n'
    assert _one(monkeypatch, tmp_path, entry, ("A %(x)s", None), ("%n of 10%", None)) == []
    keys = 'msgid "<kbd>J</kbd> and <kbd>K</kbd>"\nmsgstr "<kbd>K</kbd> et <kbd>J</kbd>"\n'
    assert _one(monkeypatch, tmp_path, keys, ("<kbd>J</kbd> and <kbd>K</kbd>", None)) == []


@pytest.mark.parametrize(
    ("forms", "strings", "code"),
    [
        (2, ["%(num)s a", "%(num)s b"], None),
        (1, ["%(num)s a"], None),
        (2, ["%(num)s a"], "untranslated"),
        (1, ["%(num)s a", "%(num)s b"], "bad-catalogue"),
        (2, ["%(num)s a", ""], "untranslated"),
        (2, ["%(num)s a", "b"], "bad-placeholder"),
        (2, ["un a", "%(num)s b"], "bad-placeholder"),
    ],
)
def test_what_is_counted_has_every_form(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, forms: int, strings: list[str], code: str | None
) -> None:
    said = "".join(f'msgstr[{number}] "{text}"\n' for number, text in enumerate(strings))
    entry = f'msgid "%(num)s x"\nmsgid_plural "%(num)s xs"\n{said}'
    found = _one(monkeypatch, tmp_path, entry, ("%(num)s x", "%(num)s xs"), forms=forms)
    assert [problem.code for problem in found] == ([code] if code else [])


def test_what_is_counted_is_not_translated_by_one_text(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    entry = 'msgid "%(num)s x"\nmsgstr "%(num)s a"\n'
    (problem,) = _one(monkeypatch, tmp_path, entry, ("%(num)s x", "%(num)s xs"))
    assert (problem.code, problem.line) == ("bad-plural", 5)


def test_a_script_finds_its_number_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (problem,) = _one(monkeypatch, tmp_path, 'msgid "%n found"\nmsgstr "trouvé"\n', ("%n found", None))
    assert "has no %n" in problem.message


def test_a_broken_catalogue_is_an_error_with_its_line(tmp_path: Path) -> None:
    _put(tmp_path, 'msgid "a"\nmsgstr "b"\nnonsense\n', "fr")
    (problem,) = catalogues.faults(("fr",), (tmp_path,), lambda language: (), tmp_path)
    assert (problem.path, problem.line, problem.code) == ("locale/fr/LC_MESSAGES/newsarchive.po", 3, "bad-catalogue")


def test_a_language_without_a_catalogue_says_how_to_begin_one(tmp_path: Path) -> None:
    report = build(content(article(1), config=Config(languages=("id",))), {}, options(tmp_path))
    (problem,) = report.problems
    assert (problem.path, problem.code) == ("templates/locale/id/LC_MESSAGES/newsarchive.po", "no-catalogue")
    assert "pybabel init -D newsarchive -i templates/locale/newsarchive.pot -d templates/locale -l id" in problem.fix
    assert report.failed
    assert not (tmp_path / "site").exists()


def test_english_needs_no_catalogue(tmp_path: Path) -> None:
    assert catalogues.faults(("en", "en-US"), (tmp_path,), lambda language: _asked(("new", None)), None) == ()


def test_the_archives_own_catalogues_are_whole(tmp_path: Path) -> None:
    assert build(content(article(1), config=BOTH), {}, options(tmp_path)).problems == ()


def test_the_strings_of_ones_own_templates_count(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "names.html").write_text("{% extends 'base.html' %}\n{% block main %}{{ _('My own words') }}{% endblock %}")
    (mine / "broken.html").write_text("{% if %}")  # no page asks for it
    made = content(article(1), config=BOTH)
    report = build(made, {}, options(tmp_path, templates=mine, root=tmp_path))
    (problem,) = report.problems
    assert problem.code == "untranslated"
    assert "no vi for 'My own words' (mine/names.html:2)" in problem.message
    assert tree(tmp_path / "site") == {}
    _put(mine, OWN + '\nmsgid "My own words"\nmsgstr "Lời của tôi"\n', "vi")
    again = build(made, {}, options(tmp_path, templates=mine, root=tmp_path))
    assert again.problems == ()
    assert "Lời của tôi" in tree(tmp_path / "site")["vi/topics/index.html"].decode()


def test_every_fault_is_told_in_one_run_and_the_site_stands(run: Run, archive: Path, tmp_path: Path) -> None:
    (archive / "content").mkdir()
    (archive / "content" / "site.yml").write_text("languages: [vi, fr, id]\n")
    first = OWN.replace('msgid "Topics"\nmsgstr "Chủ đề"', 'msgid "Topics"\nmsgstr ""').replace(
        'msgstr[0] "%(num)s dòng"', 'msgstr[0] "dòng"'
    )
    _put(archive / "templates", first, "vi")
    _put(archive / "templates", "nonsense\n", "fr")
    words = ("--root", archive, "--output", tmp_path / "site", "--cache", tmp_path / "cache")
    done = run("build", *words) if (archive / "content" / "articles").exists() else run(*words)
    assert done.returncode == 1
    told = [line for line in done.stderr.splitlines() if "templates/locale/" in line]
    assert len(told) == 4, done.stderr
    assert any(":1: " in line and "/fr/" in line for line in told)
    assert any("begin one with 'pybabel init" in line and "/id/" in line for line in told)
    assert any("'Topics'" in line and "/vi/" in line for line in told)
    assert any("has no %(num)s" in line and "/vi/" in line for line in told)
    assert not (tmp_path / "site").exists()


def test_what_was_found_whole_is_looked_at_again_when_something_changed(tmp_path: Path) -> None:
    note = tmp_path / "words"
    assert not Proven(note, "a", ("en",)).holds()
    Proven(note, "a", ("en",)).write()
    assert Proven(note, "a", ("en",)).holds()
    assert not Proven(note, "b", ("en",)).holds()
    assert not Proven(note, "a", ("en", "vi")).holds()
    note.write_bytes(b"\xff")
    assert not Proven(note, "a", ("en",)).holds()


def test_a_build_in_which_nothing_changed_reads_no_catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = content(article(1), config=BOTH)
    build(made, {}, options(tmp_path))
    monkeypatch.setattr(locale, "parse", None)
    locale._read.cache_clear()
    assert build(made, {}, options(tmp_path)).problems == ()
