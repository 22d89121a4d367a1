"""Values in scripts: nothing in them ends the script or a line of it, and they stay what they are."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from newsarchive.site.scripts import literal

HOSTILE = "</script><!-- ]]> \u2028 \u2029 \" \\ '"


@given(st.recursive(st.text() | st.integers() | st.just(HOSTILE), st.lists))
def test_a_value_stays_what_it_is_and_ends_nothing(value: object) -> None:
    text = literal(value)
    assert json.loads(text) == value
    assert not set("<\u2028\u2029\n") & set(text)
