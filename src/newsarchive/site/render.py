"""Pages become bytes: templates, compiled once a process and language, fed with frozen views.

Content is never a template: it reaches one as a value and is escaped there.
The only HTML that is not escaped is what `nouns.markdown` has made safe.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache, partial
from gettext import NullTranslations
from pathlib import Path
from typing import Protocol, cast
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup, escape

from newsarchive.nouns import markdown
from newsarchive.nouns.edtf import Edtf
from newsarchive.nouns.media import address
from newsarchive.site import assets, dates, labels, locale, worddiff
from newsarchive.site.ledger_rows import rows
from newsarchive.site.output import Output, Page
from newsarchive.site.printing import LanguageEnvironment
from newsarchive.site.views import Head, Paragraph

PARTS_KEPT = 512  # printed parts that a renderer remembers: those of a few kinds of page, a few KB each


class View(Protocol):
    """What every view has."""

    @property
    def head(self) -> Head: ...


class Renderer:
    """Prints pages. One renderer serves every language; it pickles, and compiles anew where it arrives.

    folders: of templates; what the first has not is taken from the next.
    """

    def __init__(self, folders: Sequence[Path] = (assets.OWN_TEMPLATES,)) -> None:
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
    words = Words(locale.load(folders, language))
    made = LanguageEnvironment(
        words.say,
        loader=FileSystemLoader(folders),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
    )
    made.filters.update(_filters(language, words))
    made.globals.update(
        ngettext=words.count,
        roles=labels.ROLES,
        conditions=labels.CONDITIONS,
        hows=labels.HOWS,
        kinds=labels.KINDS,
        qualifiers=labels.QUALIFIERS,
        source_kinds=labels.SOURCE_KINDS,
        set_aside_codes=labels.SET_ASIDE,
        fields=labels.FIELDS,
        parts=labels.PARTS,
        sections=labels.SECTIONS,
        asset=lru_cache(maxsize=64)(partial(assets.address, folders)),
        lang=partial(_lang, language),
        part=Parts(made).printed,
    )
    return made


class Words:
    """The words of one language as templates ask for them; they are ours, and safe, what is put in is escaped.

    It does what jinja2.ext.i18n does, in a tenth of the time.
    """

    def __init__(self, catalogue: NullTranslations) -> None:
        self._catalogue = catalogue
        self._said: dict[str, Markup] = {}

    def say(self, text: str, **values: object) -> Markup:
        """`text` translated, ``%(name)s`` in it replaced."""
        said = self._said.get(text)
        if said is None:
            said = self._said[text] = Markup(self._catalogue.gettext(text))
        return said % values if values else said

    def count(self, one: str, many: str, num: int) -> Markup:
        """The form for `num` things, ``%(num)s`` in it replaced."""
        return Markup(self._catalogue.ngettext(one, many, num)) % {"num": num}


class Parts:
    """Templates that print the same on many pages, printed once for each value of what they depend on."""

    def __init__(self, made: Environment) -> None:
        self._environment = made
        self._printed: dict[tuple[str, object], Markup] = {}

    def printed(self, template: str, view: object) -> Markup:
        """What `template` makes of `view`, which is hashable and all that it depends on."""
        key = (template, view)
        found = self._printed.get(key)
        if found is None:
            found = Markup(self._environment.get_template(template).render(head=view))
            if len(self._printed) < PARTS_KEPT:
                self._printed[key] = found
        return found


def _filters(language: str, words: Words) -> Mapping[str, Callable[..., object]]:
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
        "numbered": _numbered,
        "plain": markdown.text,
        "block_kind": markdown.kind,
        "translated": words.say,
        "ledger_rows": rows,
        "word_diff": worddiff.compare,
    }


@lru_cache(maxsize=256)
def _lang(page: str, language: str | None) -> Markup:
    """The attribute that says the language of an element, where it is not the page's."""
    return Markup() if language in (None, page) else Markup(' lang="{}"').format(language)


def _month(language: str, number: int) -> str:
    return dates.month(number, language)


def _month_short(language: str, number: int) -> str:
    return dates.month_short(number, language)


def _number(language: str, value: int) -> str:
    return dates.number(value, language)


def _numbered(paragraph: Paragraph, margin: str, pictures: tuple[str, ...], assets_root: str) -> Markup:
    """A block of an article with its number in the margin, which leads to its line on the page at `margin`.

    pictures: those at hand, from the site's root, to which `assets_root` leads.
    """

    def picture(target: str) -> str | None:
        path = address(target)
        return f"{assets_root}{quote(path)}" if path in pictures and path else None

    text = _html(paragraph.source, paragraph.anchor, picture if pictures else None)
    if paragraph.anchor is None:
        return text
    return Markup(f'<a class="n" href="{escape(margin)}#{paragraph.anchor}">{paragraph.number}</a>{text}')


def _html(block: str, anchor: str | None = None, picture: markdown.Picture | None = None) -> Markup:
    """The safe HTML of one Markdown block, with `anchor` as the id of its element."""
    text = markdown.html(block, picture)
    if anchor and text.startswith("<"):
        end = next(at for at, letter in enumerate(text) if letter in " >")
        text = f'{text[:end]} id="{anchor}"{text[end:]}'
    return Markup(text)
