"""What is marked for translation is found, with the place."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment

from newsarchive.site import labels, messages


def test_a_templates_strings_are_found_with_their_lines() -> None:
    text = "{{ _('one') }}\n{% if x %}{{ ngettext('%(num)s a', '%(num)s b', 3) }}{% endif %}\n{{ _(x) }}"
    path = Path("a.html")
    found = list(messages.of_template(Environment().parse(text), path))
    assert found == [messages.Asked("one", None, path, 1), messages.Asked("%(num)s a", "%(num)s b", path, 2)]


def test_the_programs_strings_are_found() -> None:
    found = {asked.id: asked for asked in messages.of_program()}
    assert {"from %(date)s", *(words.meaning for words in labels.ROLES.values())} <= found.keys()
    assert found["from %(date)s"].path.name == "dates.py"
    assert found["from %(date)s"].line > 1
