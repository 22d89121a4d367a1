"""Templates print through our Jinja2 what they print through Jinja2 as it comes."""

from __future__ import annotations

from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import Environment, StrictUndefined, UndefinedError
from markupsafe import Markup, escape

from newsarchive.site.printing import LanguageEnvironment, escaped


class _Word(StrEnum):
    SHORT = "<short>"


def _say(text: str, **values: object) -> Markup:
    said = Markup({"Pages": "Trang", "of %(n)s": "trên %(n)s"}.get(text, text))
    return said % values if values else said


def _printed(template: str, **values: object) -> str:
    """What both print; fails where they differ."""
    plain = Environment(autoescape=True, undefined=StrictUndefined)
    plain.globals["_"] = _say
    expected = plain.from_string(template).render(values)
    own = LanguageEnvironment(_say, autoescape=True, undefined=StrictUndefined)
    assert own.from_string(template).render(values) == expected
    return expected


@given(st.text())
def test_a_text_is_escaped_as_markupsafe_does(text: str) -> None:
    assert escaped(text) == escape(text)


@pytest.mark.parametrize("value", [None, 3, 2.5, "", "a", "a&b", "'\"<>", Markup("<b>"), _Word.SHORT, ("<",)])
def test_every_value_is_escaped_as_markupsafe_does(value: object) -> None:
    assert escaped(value) == escape(value)


@pytest.mark.parametrize(
    ("template", "printed"),
    [
        ("{{ _('Pages') }}", "Trang"),
        ("<{{ _('Pages') }} {{ _('of %(n)s', n='<') }}>", "<Trang trên &lt;>"),
        ("{{ {'a': _('Pages')}['a'] }}{% for x in [_('Pages')] %}{{ x }}{% endfor %}", "TrangTrang"),
        ("{{ _(text) }}", "Trang"),
        ("{% macro m(a, b=1) %}[{{ a }}{{ b }}]{% endmacro %}{{ m('<') }}{{ m(1, b=2) }}", "[&lt;1][12]"),
        ("{% macro m() %}{{ caller() }}!{% endmacro %}{% call m() %}<{{ text }}{% endcall %}", "<Pages!"),
        ("{% set args = ['a', '-'] %}{{ text.replace(*args) }}", "P-ges"),
        ("{% for x in 'ab' %}{{ loop.cycle(1, 2) }}{{ loop.index }}{% endfor %}", "1122"),
        ("{% block title %}{{ text }}{% endblock %}{{ self.title() }}", "PagesPages"),
        ("{% autoescape false %}{{ '<' }}{{ mark }}{% endautoescape %}{{ mark }}", "<<&lt;"),
        ("{{ text|replace('P', '<') }}", "&lt;ages"),
    ],
)
def test_templates_print_the_same(template: str, printed: str) -> None:
    assert _printed(template, text="Pages", mark="<") == printed


def test_what_is_not_there_is_an_error_still() -> None:
    own = LanguageEnvironment(_say, autoescape=True, undefined=StrictUndefined)
    with pytest.raises(UndefinedError, match="nothing"):
        own.from_string("{{ nothing }}").render()
    with pytest.raises(UndefinedError, match="nothing"):
        own.from_string("{{ nothing('x') }}").render()
