"""Where the axis of a chart begins."""

from __future__ import annotations

from decimal import Decimal

from newsarchive.site.chart_views import Reach, reach


def _reach(*texts: str) -> Reach:
    return reach([Decimal(text) for text in texts])


def test_an_axis_of_counts_begins_at_nought() -> None:
    assert _reach("168865244", "258000000").kind == "zero"
    assert _reach("168865244", "258000000").low == 0
    assert _reach("-5", "3").kind == "zero"
    assert _reach("0").kind == "zero"


def test_numbers_close_together_and_far_apart_are_shown_otherwise() -> None:
    assert _reach("23400", "23500").kind == "close"
    assert _reach("-23400", "-23500").kind == "close"
    assert _reach("1", "1000000000").kind == "far"
    assert _reach("0", "1000000000").kind == "zero", "there is no power of ten for nought"
    assert _reach("500", "500").kind == "zero"


def test_a_thousandfold_is_far_and_a_tenth_is_not_close() -> None:
    assert [_reach("1", most).kind for most in ("999", "1000")] == ["zero", "far"]
    assert [_reach("100", most).kind for most in ("110", "112")] == ["close", "zero"]
