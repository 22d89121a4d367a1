"""A chart of one measure in one unit: each number over the date it is for, as SVG for a page.

leather (the library) finds the marks of the axes, lays the chart out and draws
its axes; the scales are those of `chart_scales`, the points are drawn here, as
one of leather's shapes. Nothing has a style of its own: classes say what each
part is, figures.css how it looks, in either theme and on paper. All text is
text, escaped by the XML library.
"""

from __future__ import annotations

import calendar
import datetime
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal, localcontext

import leather
from leather import theme

from newsarchive.nouns.edtf import Point
from newsarchive.site import chart_marks, chart_scales, chart_words
from newsarchive.site.chart_views import PRECISION, Chart, Mark, Reach, Speech
from newsarchive.site.labels import QUALIFIERS

WIDTH, HEIGHT = 384, 210  # of a chart: a phone's width, on which its letters are as large as they are made
TOP, BOTTOM, EDGE = 34, 4, 2  # room around them: for the unit and the highest label
GUTTER = 80  # of that, for numbers without a date
TICK = 30  # half the width of what marks a month: nearer to the edge it ends there
STEMS = 30  # marks, beyond which a line from each to the axis would be a hatching
DOUBT = 9.0  # half the width of the bar of a day that is in doubt
OPEN = 26.0  # the length of the bar of an interval without an end

# The library is set up by these: nothing around the chart, its letters as wide and high as ours.
theme.margin = 0.0
theme.tick_size = 4
theme.tick_font_char_width = 8
theme.tick_font_char_height = 14

_LOOKS = ("fill", "stroke", "stroke-width", "font-family", "font-size")  # what the stylesheet says
_PLACES = ("x", "y", "x1", "x2", "y1", "y2")


@dataclass(frozen=True, slots=True)
class _Placed:
    """A mark and when it stands: days of the calendar, with the span that its date leaves open."""

    mark: Mark
    middle: float | None
    first: float = 0.0
    last: float = 0.0
    open: int = 0  # the side on which it has no end: 1 after, -1 before
    doubtful: bool = False


def draw(chart: Chart, root: str, speech: Speech) -> str:
    """The chart as an ``svg`` element. root: leads from its page to that of the language. The same gives the same."""
    with localcontext(prec=PRECISION):
        return _drawn(chart, root, speech)


def _drawn(chart: Chart, root: str, speech: Speech) -> str:
    language = speech.language
    placed = [_placed(mark) for mark in chart.marks]
    reach = chart.reach
    size = chart_scales.factor(reach) if reach.kind != "far" else Decimal(1)
    sized = Reach(reach.low / size, reach.high / size, reach.kind)
    dated = [one for one in placed if one.middle is not None]
    days = chart_scales.Days(
        min(one.first for one in dated), max(one.last for one in dated), [int(one.middle or 0) for one in dated]
    )
    unit, word = (
        chart_words.scale(max(abs(reach.low), abs(reach.high)), language) if reach.kind != "far" else (Decimal(1), "")
    )

    def said(value: Decimal, *_: object) -> str:
        return _power(value, language) if reach.kind == "far" else chart_words.amount(value * size / unit, language)

    drawn = leather.Chart()
    drawn.set_x_scale(days)
    drawn.set_y_scale(chart_scales.amounts(sized))
    drawn.set_x_axis(leather.Axis(tick_formatter=lambda day, *_: chart_words.day(day, days.unit, language)))
    drawn.set_y_axis(leather.Axis(tick_formatter=said))
    points = _Points(len(dated) <= STEMS and reach.kind == "zero", size, root, speech)
    drawn.add_series(leather.Series(placed, x=_day_of, y=lambda one, _: one.mark.value / size), points)
    axes = drawn.to_svg_group(WIDTH - GUTTER * (len(dated) < len(placed)), HEIGHT)
    return _framed(chart, axes, word, points.width)


def _day_of(one: _Placed, _: int) -> float | None:
    return one.middle


def _power(value: Decimal, language: str) -> str:
    unit, word = chart_words.scale(value, language)
    return f"{chart_words.amount(value / unit, language)} {word}".strip()


class _Points(leather.Shape):  # type: ignore[misc]
    """The marks as a shape of the library. width: of what is between the axes, once it is drawn."""

    def __init__(self, stems: bool, size: Decimal, root: str, speech: Speech) -> None:
        self.stems, self.size, self.root, self.speech, self.width = stems, size, root, speech, 0.0

    def validate_series(self, series: leather.Series) -> bool:
        """Ours always are."""
        return True

    def to_svg(  # noqa: PLR0917 - the library calls it so
        self,
        width: float,
        height: float,
        x_scale: chart_scales.Days,
        y_scale: leather.Scale,
        series: leather.Series,
        palette: object,
    ) -> ET.Element:
        """A group with a link for each mark, in the order of their dates; those without one beside the others."""
        self.width = width
        found: list[_Placed] = [datum.row for datum in series.data()]
        undated = any(one.middle is None for one in found)
        true = list(self._places(found, x_scale, y_scale, height))
        places = list(chart_marks.apart(true, width, GUTTER))
        room = chart_marks.Box(0, -TOP + chart_marks.LINE, width + GUTTER * undated, height)
        texts = [_short(one.mark) for one in found]
        labels = chart_marks.labels(places, [one.mark.number.qualifier for one in found], texts, room)
        group = ET.Element("g")
        if undated:
            group.extend(self._beside(height))
        if self.stems:
            ground = float(y_scale.project(Decimal(0), height, 0))
            # From the day itself, and on to a mark that stands beside it since another has its place.
            stems = ((x, y, place[0]) for (x, y), place in zip(true, places, strict=True))
            lines = (f"M{_n(x)} {_n(ground)}V{_n(y)}" + (f"H{_n(at)}" if at != x else "") for x, y, at in stems)
            group.append(_element("path", "stem", d="".join(lines)))
        for one, place, text, label in zip(found, places, texts, labels, strict=True):
            link = _link(one, place, lambda day: x_scale.project(day, 0, width), self.root, self.speech)
            if label:
                x, y = place[0] + label.across, place[1] + label.down
                ET.SubElement(link, "text", {"class": f"value {label.anchor}", "x": _n(x), "y": _n(y)}).text = text
            group.append(link)
        return group

    def _places(
        self, found: Sequence[_Placed], x_scale: chart_scales.Days, y_scale: leather.Scale, height: float
    ) -> Iterator[tuple[float, float]]:
        for one in found:
            beside = self.width + GUTTER / 2
            x = beside if one.middle is None else x_scale.project(one.middle, 0, self.width)
            yield x, float(y_scale.project(one.mark.value / self.size, height, 0))

    def _beside(self, height: float) -> Iterator[ET.Element]:
        """What sets the numbers without a date apart."""
        yield _element("path", "gutter", d=f"M{_n(self.width + 6)} {18 - TOP}V{_n(height)}")
        x, y = _n(self.width + GUTTER / 2), _n(height + 2 * theme.tick_size)
        heading = _element("text", "middle", x=x, y=y, dy="1em")
        heading.text = self.speech.say("no date")
        yield heading


def _short(mark: Mark) -> str:
    """The number as it stands beside its mark."""
    sign = chart_marks.SIGNS.get(mark.number.qualifier) if mark.number.qualifier else None
    text = f"{sign} {mark.number.value}" if sign else mark.number.value
    return f"{text}%" if mark.number.unit == "%" else text


def told(mark: Mark, speech: Speech) -> str:
    """All that a mark stands for, in words: its name for a reader who does not see it."""
    number = mark.number
    hedge = speech.say(QUALIFIERS[number.qualifier]) if number.qualifier else ""
    amount = " ".join(filter(None, (hedge, number.value, number.unit)))
    date = speech.when(number.as_of) if number.as_of else speech.say("no date")
    source = mark.source or speech.say("publisher unknown")
    quote = f"\n“{number.evidence.quote}”" if number.evidence.quote else ""
    return f"{amount} · {date} · {source}{quote}"


def _link(
    one: _Placed, at: tuple[float, float], project: Callable[[float], float], root: str, speech: Speech
) -> ET.Element:
    """A mark that leads to the line where its number stands."""
    mark, qualifier = one.mark, one.mark.number.qualifier
    place = f"translate({_n(at[0])} {_n(at[1])})"
    hedge = f" q-{qualifier}" if qualifier else ""
    link = _element("a", f"point s{mark.shape}{hedge}", href=root + mark.number.evidence.href)
    ET.SubElement(link, "title").text = told(mark, speech)
    link.append(_element("circle", "touch", cx=_n(at[0]), cy=_n(at[1]), r="12"))
    if span := _span(one, at[0], project):
        kind = "span doubt" if one.doubtful or one.open else "span"
        link.append(_element("path", kind, d=f"M{span[0]} {_n(at[1])}H{span[1]}"))
    link.append(_element("path", "spot", d=chart_marks.SHAPES[mark.shape], transform=place))
    if qualifier in chart_marks.ARROWS:
        link.append(_element("path", "arrow", d=chart_marks.ARROWS[qualifier], transform=place))
    return link


def _span(one: _Placed, x: float, project: Callable[[float], float]) -> tuple[str, str] | None:
    """The ends of the bar that shows what the date of a mark leaves open; None where it would hide behind the mark."""
    if one.middle is None:
        return None
    first, last = project(one.first), project(one.last)
    if one.doubtful:
        first, last = min(first, x - DOUBT), max(last, x + DOUBT)
    if one.open:
        first, last = min(first, x + OPEN * one.open), max(last, x + OPEN * one.open)
    return (_n(first), _n(last)) if last - first > 2 * chart_marks.SIZE else None


def _framed(chart: Chart, axes: ET.Element, word: str, width: float) -> str:
    """The element of the page around what the library has drawn. width: of what is between the axes."""
    for part in axes.iter():
        for look in _LOOKS:
            part.attrib.pop(look, None)
        for place in _PLACES:
            if part.attrib.get(place):
                part.set(place, _n(float(part.attrib[place])))
    axes.remove(axes[0])  # the library's background
    for line, text in axes.iterfind(".//*[@class='axis bottom']/*"):
        line.set("y1", _n(float(line.attrib["y2"]) - theme.tick_size))  # a mark, no line through the chart
        if float(text.attrib["x"]) > width - TICK:
            text.set("text-anchor", "end")
            text.set("x", _n(width))
    box = f"{-EDGE} {-TOP} {WIDTH + 2 * EDGE} {HEIGHT + TOP + BOTTOM}"
    root = _element("svg", "chart", viewBox=box, role="group")
    root.set("aria-label", chart.label)
    root.append(axes)
    unit = ET.SubElement(root, "text", {"class": "unit", "x": "0", "y": _n(-TOP + 11.0)})
    unit.text = word + " " if word and chart.unit else word
    name = ET.SubElement(unit, "tspan", {"lang": chart.unit_language} if chart.unit_language else {})
    name.text = chart.unit
    return ET.tostring(root, encoding="unicode")


def _element(tag: str, classes: str, **attributes: str) -> ET.Element:
    return ET.Element(tag, {"class": classes, **attributes})


def _n(value: float) -> str:
    """A place of the drawing, to a tenth of its unit."""
    return f"{value:.1f}".removesuffix(".0") if round(value, 1) else "0"


def _placed(mark: Mark) -> _Placed:
    """When a mark stands: in the middle of what its date may mean, or at the known end of an open interval."""
    date = mark.number.as_of
    if date is None or date.year is None:
        return _Placed(mark, None)
    first = _day(date.start, last=False) if date.start else None
    last = _day(date.end, last=True) if date.end else None
    known = [day for day in (first, last) if day is not None]
    begin, end = min(known), max(known)
    doubtful = any(point.doubt for point in (date.start, date.end) if point)
    return _Placed(mark, (begin + end) / 2, begin, end, 0 if len(known) == 2 else 1 if date.start else -1, doubtful)


def _day(point: Point, last: bool) -> float:
    """The first or the last day that a date may mean."""
    year = point.year or 1
    month = point.month or (12 if last else 1)
    day = point.day or (calendar.monthrange(year, month)[1] if last else 1)
    return float(datetime.date(year, month, day).toordinal())
