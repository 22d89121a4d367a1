"""What CLDR knows of a language, by way of Babel: looked up once a process."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from decimal import Decimal
from functools import lru_cache
from typing import Any

from babel import localedata
from babel.core import Locale, UnknownLocaleError

# The English of the interface is British, and so are its dates; write `en-US` for others.
LOCALES = {"en": "en_GB"}


class _Own(Locale):
    """A locale with data of its own.

    Babel's locales share theirs, and where one has no names of months for lists
    it writes those of its dates into what they share, so that a language would
    be shown those of whatever language was asked for before (Babel 2.18).
    """

    _own: localedata.LocaleDataDict | None = None

    @property
    def _data(self) -> localedata.LocaleDataDict:
        if self._own is None:
            data: Any = deepcopy(localedata.load(str(self)))
            self._own = localedata.LocaleDataDict(data)
        return self._own


@lru_cache(maxsize=64)
def known(language: str) -> Locale | None:
    """What CLDR has for a tag (BCP 47), else for its language alone; None where it has neither."""
    tag = LOCALES.get(language, language.replace("-", "_"))
    return _parsed(tag) or _parsed(tag.partition("_")[0])


@lru_cache(maxsize=64)
def own_name(language: str) -> str:
    """The name of a language in itself: Tiếng Việt; the tag where CLDR has none."""
    found = _parsed(language.replace("-", "_"))
    return capital(found.display_name or language) if found else language


def formed(forms: Mapping[str, str], language: str, count: Decimal | int) -> str:
    """Of the forms of a plural (one, other …) that which `count` things take."""
    found = known(language)
    form = str(found.plural_form(count)) if found else "other"
    return forms.get(form) or forms.get("other") or next(iter(forms.values()), "")


def capital(text: str) -> str:
    """`text` as it begins a line."""
    return text[:1].upper() + text[1:]


def _parsed(tag: str) -> Locale | None:
    try:
        return _Own.parse(tag)
    except (UnknownLocaleError, ValueError):
        return None
