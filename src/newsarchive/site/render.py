"""Pages become bytes: templates, compiled once a process and language, fed with frozen views.

Content is never a template: it reaches one as a value and is escaped there.
The only HTML that is not escaped is what `nouns.markdown` has made safe.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache, partial
from pathlib import Path
from typing import Protocol, cast

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from newsarchive.nouns import markdown
from newsarchive.nouns.edtf import Edtf
from newsarchive.site import assets, dates, labels, locale, worddiff
from newsarchive.site.ledger_rows import rows
from newsarchive.site.output import Output, Page
from newsarchive.site.views import Head

OWN_TEMPLATES = Path(__file__).resolve().parents[3] / "templates"


class View(Protocol):
    """What every view has."""

    @property
    def head(self) -> Head: ...


class Renderer:
    """Prints pages. One renderer serves every language; it pickles, and compiles anew where it arrives.

    folders: of templates; what the first has not is taken from the next.
    """

    def __init__(self, folders: Sequence[Path] = (OWN_TEMPLATES,)) -> None:
        self.folders = tuple(dict.fromkeys(folders))
        self._environments: dict[str, Environment] = {}
        self._templates: dict[tuple[str, str], Template] = {}

    def __getstate__(self) -> tuple[Path, ...]:
        return self.folders

    def __setstate__(self, folders: tuple[Path, ...]) -> None:
        self.folders = folders
        self._environments, self._templates = {}, {}

    def render(self, page: Page) -> Output:
        """The file of one page.

        Raises jinja2.TemplateError for a template that is broken or asks for what the view has not.
        """
        return Output(page.path, self.text(page.template, cast(View, page.view)).encode())

    def text(self, template: str, view: View) -> str:
        """The page that `template` makes of `view`."""
        head = view.head
        key = (head.language, template)
        if key not in self._templates:
            self._templates[key] = self._environment(head.language).get_template(template)
        return self._templates[key].render(view=view, head=head, root=head.root)

    def _environment(self, language: str) -> Environment:
        if language not in self._environments:
            self._environments[language] = environment(self.folders, language)
        return self._environments[language]


def environment(folders: tuple[Path, ...], language: str) -> Environment:
    """The templates in one language, with the filters and tables that they use."""
    made = Environment(
        loader=FileSystemLoader(folders),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
    )
    catalogue = locale.load(folders, language)
    made.install_gettext_callables(catalogue.gettext, catalogue.ngettext, newstyle=True)  # type: ignore[attr-defined]
    made.filters.update(_filters(language, catalogue.gettext))
    made.globals.update(
        roles=labels.ROLES,
        conditions=labels.CONDITIONS,
        hows=labels.HOWS,
        kinds=labels.KINDS,
        qualifiers=labels.QUALIFIERS,
        source_kinds=labels.SOURCE_KINDS,
        set_aside_codes=labels.SET_ASIDE,
        fields=labels.FIELDS,
        sections=labels.SECTIONS,
        asset=partial(assets.address, folders),
        lang=partial(_lang, language),
    )
    return made


def _filters(language: str, translate: Callable[[str], str]) -> Mapping[str, Callable[..., object]]:
    @lru_cache(maxsize=4096)
    def when(date: Edtf, bound: bool = False) -> Markup:
        """A date as an element of HTML: words for people, ISO for machines where there is a form for it."""
        text, machine = dates.say(date, language, bound), dates.machine(date)
        if machine is None:
            return Markup('<span class="date">{}</span>').format(text)
        return Markup('<time datetime="{}">{}</time>').format(machine, text)

    return {
        "when": when,
        "day": dates.day,
        "month": partial(_month, language),
        "month_short": partial(_month_short, language),
        "number": partial(_number, language),
        "html": _html,
        "plain": markdown.text,
        "block_kind": markdown.kind,
        "translated": translate,
        "ledger_rows": rows,
        "word_diff": worddiff.compare,
    }


def _lang(page: str, language: str | None) -> Markup:
    """The attribute that says the language of an element, where it is not the page's."""
    return Markup() if language in (None, page) else Markup(' lang="{}"').format(language)


def _month(language: str, number: int) -> str:
    return dates.month(number, language)


def _month_short(language: str, number: int) -> str:
    return dates.month_short(number, language)


def _number(language: str, value: int) -> str:
    return dates.number(value, language)


def _html(block: str, anchor: str | None = None) -> Markup:
    """The safe HTML of one Markdown block, with `anchor` as the id of its element."""
    text = markdown.html(block)
    if anchor and text.startswith("<"):
        end = next(at for at, letter in enumerate(text) if letter in " >")
        text = f'{text[:end]} id="{anchor}"{text[end:]}'
    return Markup(text)
