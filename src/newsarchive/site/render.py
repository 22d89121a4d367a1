"""Pages become bytes: templates, compiled once a process and language, fed with frozen views.

Content is never a template: it reaches one as a value and is escaped there.
The only HTML that is not escaped is what `nouns.markdown` has made safe.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache, partial
from gettext import NullTranslations
from pathlib import Path
from typing import Protocol, cast
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template, TemplateError
from markupsafe import Markup, escape

from newsarchive.nouns import markdown
from newsarchive.nouns.edtf import Edtf
from newsarchive.nouns.media import address
from newsarchive.nouns.unbroken import unbroken
from newsarchive.site import assets, chart_marks, cite, data, dates, embedded, labels, linked, locale, worddiff
from newsarchive.site.chart_views import Chart, Speech
from newsarchive.site.cite_notes import Voice
from newsarchive.site.compiled import Compiled
from newsarchive.site.ledger_rows import passages, rows
from newsarchive.site.messages import Asked
from newsarchive.site.output import Output, Page
from newsarchive.site.printing import LanguageEnvironment
from newsarchive.site.views import Head, Paragraph

# Languages whose script runs from right to left, by their tags.
RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
# HTML has no form for these, not even as references: what a person or a page wrote of them is shown as U+FFFD.
_FORBIDDEN = bytes(code for code in (*range(32), 127) if chr(code) not in "\t\n\f\r")
_MARK = b"\0"
_REPLACED = bytes(0 if code in _FORBIDDEN else code for code in range(256))
PARTS_KEPT = 512  # printed parts that a renderer remembers: those of a few kinds of page, a few KB each
REPEATED_KEPT = 8192  # printed cards of articles, 1 to 2 KB each: those of one pass over the lists of 4,000 articles


class View(Protocol):
    """What every view has."""

    @property
    def head(self) -> Head: ...


class Renderer:
    """Prints pages. One renderer serves every language; it pickles, and compiles anew where it arrives.

    folders: of templates; what the first has not is taken from the next.
    compiled: the folder for what they were compiled to, if it is to be kept; shared: see `compiled.Compiled`.
    """

    def __init__(
        self, folders: Sequence[Path] = (assets.OWN_TEMPLATES,), compiled: Path | None = None, shared: str = ""
    ) -> None:
        self.folders = tuple(dict.fromkeys(folders))
        self._compiled = compiled
        self._shared = shared
        self._environments: dict[str, LanguageEnvironment] = {}
        self._templates: dict[tuple[str, str], Template] = {}

    def __getstate__(self) -> tuple[tuple[Path, ...], Path | None, str]:
        return self.folders, self._compiled, self._shared

    def __setstate__(self, given: tuple[tuple[Path, ...], Path | None, str]) -> None:
        self.folders, self._compiled, self._shared = given
        self._environments, self._templates = {}, {}

    def render(self, page: Page) -> Output:
        """The file of one page.

        Raises jinja2.TemplateError for a template that is broken or asks for what the view has not.
        """
        data = self.text(page.template, cast(View, page.view)).encode()
        if len(data.translate(None, _FORBIDDEN)) != len(data):  # a look at every letter, but the quickest there is
            data = data.translate(_REPLACED).replace(_MARK, "\ufffd".encode())
        return Output(page.path, data)

    def text(self, template: str, view: View) -> str:
        """The page that `template` makes of `view`."""
        head = view.head
        key = (head.language, template)
        if key not in self._templates:
            self._templates[key] = self._environment(head.language).get_template(template)
        return self._templates[key].render(view=view, head=head, root=head.root)

    def asked(self, language: str) -> Iterator[Asked]:
        """All that the templates have for translation. It compiles them: what is printed later need not.

        One that cannot be compiled has no say here; a page that is printed by it will tell.
        """
        made = self._environment(language)
        if isinstance(made.bytecode_cache, Compiled):
            made.bytecode_cache.anew = True
        for name in assets.templates(self.folders):
            with suppress(TemplateError, UnicodeDecodeError):
                made.get_template(name)
                yield from made.asked.get(name, ())

    def _environment(self, language: str) -> LanguageEnvironment:
        if language not in self._environments:
            made = self._environments[language] = environment(self.folders, language)
            if self._compiled:
                made.bytecode_cache = Compiled(self._compiled, self._shared, language)
            made.globals["within"] = self._within
        return self._environments[language]

    def _within(self, language: str, template: str, view: object) -> Markup:
        """What `template` makes of `view` in another language than its page's."""
        return Markup(self._environment(language).get_template(template).render(head=view))


def environment(folders: tuple[Path, ...], language: str) -> LanguageEnvironment:
    """The templates in one language, with the filters and tables that they use."""
    catalogue = locale.load(folders, language)
    words, spoken = Words(catalogue, partial(_number, language)), dates.spoken(language, catalogue)
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
    made.filters.update(_filters(language, words, spoken))
    voice = Voice(catalogue.gettext, partial(spoken.say, bound=True))
    made.filters["cited"] = partial(cite.files, voice=voice)
    made.filters["described"] = partial(_described, voice)
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
        data_files=data.FILES,
        asset=lru_cache(maxsize=64)(partial(assets.address, folders)),
        lang=partial(_lang, language),
        reading_direction=Markup(' dir="rtl"') if _runs_left(language) else "",
        english=locale.is_english(language),
        part=Parts(made).printed,
        once=Repeated().printed,
        mark_shapes=chart_marks.SHAPES,
        mark_arrows=chart_marks.ARROWS,
    )
    return made


class Words:
    """The words of one language as templates ask for them; they are ours, and safe, what is put in is escaped.

    It does what jinja2.ext.i18n does, in a tenth of the time. number: how the language writes one.
    """

    def __init__(self, catalogue: NullTranslations, number: Callable[[int], str] = str) -> None:
        self._catalogue = catalogue
        self._number = number
        self._said: dict[str, Markup] = {}

    def say(self, text: str, **values: object) -> Markup:
        """`text` translated, ``%(name)s`` in it replaced."""
        said = self._said.get(text)
        if said is None:
            said = self._said[text] = Markup(self._catalogue.gettext(text))
        return said % values if values else said

    def count(self, one: str, many: str, num: int) -> Markup:
        """The form for `num` things, ``%(num)s`` in it replaced."""
        return Markup(self._catalogue.ngettext(one, many, num)) % {"num": self._number(num)}


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


class Repeated:
    """What a macro prints of one and the same value on many pages, printed once: the card of an article, in every list.

    A value is known by what it is in memory, not by what is in it: to compare a card would cost half of what it saves.
    """

    def __init__(self) -> None:
        self._printed: dict[tuple[object, ...], tuple[object, Markup]] = {}

    def printed(self, macro: Callable[..., Markup], value: object, *rest: Hashable) -> Markup:
        """What `macro` makes of `value` and of `rest`; `macro` lives as long as the environment."""
        key = (id(macro), id(value), *rest)
        found = self._printed.get(key)
        if found is None:
            if len(self._printed) >= REPEATED_KEPT:
                self._printed.clear()
            found = self._printed[key] = (value, macro(value, *rest))
        return found[1]


def _described(voice: Voice, view: View, title: Markup) -> Markup:
    """What a page says of itself to machines. title: of the page, escaped."""
    head, record = view.head, getattr(view, "record", None)
    words = title.unescape() or head.site
    found = embedded.elements(head, words, record, voice)
    return found + linked.script(head, words, record, voice) if head.indexed else found


def _filters(language: str, words: Words, spoken: dates.Dates) -> Mapping[str, Callable[..., object]]:
    @lru_cache(maxsize=4096)
    def when(date: Edtf, bound: bool = False) -> Markup:
        """A date as an element of HTML: words for people, ISO for machines where there is a form for it."""
        text, machine = spoken.say(date, bound), dates.machine(date)
        if machine is None:
            return Markup('<span class="date">{}</span>').format(text)
        return Markup('<time datetime="{}">{}</time>').format(machine, text)

    return {
        "when": when,
        "said": spoken.say,
        "day": dates.day,
        "chart": partial(_chart, Speech(language, words.say, spoken.say)),
        "month": spoken.month,
        "month_short": spoken.month_short,
        "number": partial(_number, language),
        "html": _html,
        "numbered": _numbered,
        "plain": markdown.text,
        "block_kind": markdown.kind,
        "translated": words.say,
        "ledger_rows": rows,
        "passages": passages,
        "word_diff": worddiff.compare,
        "unbroken": _unbroken,
    }


@lru_cache(maxsize=4096)
def _unbroken(text: str) -> Markup:
    """A text whose short compounds (COVID-19, vắc-xin) no line may break; an element is all that can say so."""
    return Markup(unbroken(escape(text)))


@lru_cache(maxsize=256)
def _lang(page: str, language: str | None) -> Markup:
    """The attributes that say the language of an element, and which way it runs, where they are not the page's."""
    if language is None or language == page:
        return Markup()
    turned = _runs_left(language) != _runs_left(page)
    direction = Markup(' dir="{}"').format("rtl" if _runs_left(language) else "ltr") if turned else ""
    return Markup(' lang="{}"{}').format(language, direction)


def _runs_left(language: str) -> bool:
    return language.partition("-")[0].lower() in RIGHT_TO_LEFT


def _chart(speech: Speech, chart: Chart, root: str) -> Markup:
    """A chart as an element of the page; the library has escaped all that is not ours."""
    from newsarchive.site import charts  # noqa: PLC0415 - the library is slow to load, and few runs draw anything

    return Markup(charts.draw(chart, root, speech))


def _number(language: str, value: int) -> str:
    return dates.number(value, language)


def _numbered(paragraph: Paragraph, margin: str, pictures: tuple[str, ...], assets_root: str) -> Markup:
    """A block of an article with its number in the margin, which leads to its line on the page at `margin`.

    pictures: those at hand, from the site's root, to which `assets_root` leads.
    """

    def picture(target: str) -> str | None:
        path = address(target)
        return f"{assets_root}{quote(path)}" if path in pictures and path else None

    text = _html(paragraph.source, paragraph.anchor, picture if pictures else None, paragraph.setting)
    if paragraph.anchor is None:
        return text
    return Markup(f'<a class="n" href="{escape(margin)}#{paragraph.anchor}">{paragraph.number}</a>{text}')


def _html(block: str, anchor: str | None = None, picture: markdown.Picture | None = None, setting: str = "") -> Markup:
    """The safe HTML of one Markdown block, with `anchor` as the id of its element and `setting` as its class."""
    text = markdown.html(block, picture)
    own = (f' id="{anchor}"' if anchor else "") + (f' class="{setting}"' if setting else "")
    if own and text.startswith("<"):
        end = next(at for at, letter in enumerate(text) if letter in " >")
        text = text[:end] + own + text[end:]
    return Markup(text)
