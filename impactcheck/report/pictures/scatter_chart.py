"""The effect per inhabitant against population, both on logarithmic scales.

The geometry here is drawing: every figure that is read stands in the assessment.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from impactcheck.report.content.compared import PER_HEAD
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import FigureView, Sentence
from impactcheck.report.content.groups import CORNERS
from impactcheck.report.content.labels import measure_title, series_label
from impactcheck.report.content.wording import Wording
from impactcheck.report.pictures.map_chart import extremes_sentence

WIDTH, HEIGHT = 520.0, 400.0
LEFT, RIGHT, TOP, BOTTOM = 62.0, 18.0, 14.0, 46.0
LETTER, LINE = 6.4, 13.0
"""About how wide a letter and how high a line is, so that labels do not cover each other."""


@dataclass(frozen=True)
class Point:
    """A municipality in the chart; `direction` says whether it pays or gets."""

    x: float
    y: float
    name: str
    figure: FigureView
    population: FigureView
    direction: str


@dataclass(frozen=True)
class Tick:
    """A line of an axis: where, and how the value reads."""

    at: float
    text: str


@dataclass(frozen=True)
class PointLabel:
    """A municipality's name beside its mark."""

    x: float
    y: float
    name: str
    anchor: str


@dataclass(frozen=True)
class ScatterChart:
    """Points, the medoids among them, axes and the content in a sentence."""

    width: float
    height: float
    frame: tuple[float, float, float, float]
    title: str
    alternative: Sentence
    x_label: str
    y_label: str
    x_ticks: tuple[Tick, ...]
    y_ticks: tuple[Tick, ...]
    points: tuple[Point, ...]
    medoids: tuple[Point, ...]
    labels: tuple[PointLabel, ...]
    is_money: bool = True

    @property
    def directions(self) -> tuple[str, ...]:
        """Which of paying and getting occur, for the key; none where the effect is not money."""
        if not self.is_money:
            return ()
        found = {point.direction for point in (*self.points, *self.medoids)}
        return tuple(direction for direction in ("pays", "gets") if direction in found)


@dataclass(frozen=True)
class Axis:
    """A logarithmic axis from `low` to `high`, drawn from `start` to `end`."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        share = (math.log10(value) - self.low) / (self.high - self.low)
        return round(self.start + share * (self.end - self.start), 1)

    def ticks(self, apart: float) -> list[float]:
        """Powers of ten, with 2 and 5, or 3, between them while ticks stay `apart` units apart."""
        for steps in ((1, 2, 5), (1, 3)):
            values = self._values(steps)
            places = [self.at(value) for value in values]
            if all(abs(b - a) >= apart for a, b in pairwise(places)):
                return values
        return self._values((1,))

    def _values(self, steps: tuple[int, ...]) -> list[float]:
        powers = range(math.floor(self.low), math.ceil(self.high) + 1)
        values = [step * 10.0**power for power in powers for step in steps]
        return [value for value in values if self.low <= math.log10(value) <= self.high]


def scatter_chart(document: Document, wording: Wording) -> ScatterChart | None:
    """The chart of the key measure, or None when there is nothing to draw."""
    figures = document.assessment.key_figures
    if figures is None:
        return None
    unit = figures.largest.unit
    pointer = document.series_pointer(figures.measure, figures.series, unit)
    found = document.at(pointer)
    drawn = [index for index, value in enumerate(found) if value]
    if not drawn:
        return None
    people = [document.assessment.municipalities[index].population for index in drawn]
    x_axis = axis_over(people, LEFT, WIDTH - RIGHT)
    y_axis = axis_over([abs(found[index]) for index in drawn], HEIGHT - BOTTOM, TOP)
    points = {
        document.assessment.municipalities[index].code: Point(
            x_axis.at(people[place]),
            y_axis.at(abs(found[index])),
            document.assessment.municipalities[index].name,
            document.figure(f"{pointer}/{index}", unit),
            document.figure(f"/municipalities/{index}/population", "persons", with_unit=False),
            direction(found[index], unit),
        )
        for place, index in enumerate(drawn)
    }
    medoids = _medoids(document)
    ends = [figures.largest.municipality, figures.smallest.municipality]
    named = [points[code] for code in dict.fromkeys((*ends, *medoids)) if code in points]
    return ScatterChart(
        width=WIDTH,
        height=HEIGHT,
        frame=(LEFT, TOP, WIDTH - RIGHT, HEIGHT - BOTTOM),
        title=wording.text(
            "scatter-title",
            measure=measure_title(document, figures.measure),
            series=series_label(figures.series, document.language),
            unit=wording.text(f"unit-{unit}"),
        ),
        alternative=extremes_sentence(document, wording, "scatter-alternative"),
        x_label=wording.text("axis-population"),
        y_label=wording.text("axis-effect", unit=wording.text(f"unit-{unit}")),
        x_ticks=ticks_of(wording, x_axis, 58.0),
        y_ticks=ticks_of(wording, y_axis, 16.0),
        points=tuple(point for code, point in points.items() if code not in medoids),
        medoids=tuple(points[code] for code in medoids if code in points),
        labels=_labels(named),
        is_money=unit == PER_HEAD,
    )


def direction(value: float, unit: str) -> str:
    """Whether a mark is filled, as where the municipality pays; only money is paid."""
    return "pays" if value < 0 and unit == PER_HEAD else "gets"


def _medoids(document: Document) -> list[str]:
    grouping = document.assessment.groupings.get(CORNERS)
    groups = () if grouping is None else grouping.groups
    return [group.medoid for group in groups if group.medoid is not None]


def axis_over(values: Iterable[float], start: float, end: float) -> Axis:
    """A logarithmic axis that holds the values with some room; none of them is zero."""
    logarithms = [math.log10(value) for value in values]
    low, high = min(logarithms), max(logarithms)
    margin = max(0.06 * (high - low), 0.15)
    return Axis(low - margin, high + margin, start, end)


def ticks_of(wording: Wording, axis: Axis, apart: float) -> tuple[Tick, ...]:
    """The axis' values as they read, at least so far apart."""
    return tuple(Tick(axis.at(value), tick_text(wording, value)) for value in axis.ticks(apart))


def tick_text(wording: Wording, value: float) -> str:
    """An axis value with as many decimals as it needs."""
    from impactcheck.language.numbers import format_value

    decimals = max(0, -math.floor(math.log10(value)))
    return format_value(
        value, "count", wording.document.language, decimals=decimals, with_unit=False
    )


def _labels(points: list[Point]) -> tuple[PointLabel, ...]:
    """Each name at the first side of its mark where it covers no other name and no mark."""
    taken = [(point.x - 5, point.y - 5, point.x + 5, point.y + 5) for point in points]
    labels = []
    for point in points:
        for x, y, anchor in _sides(point):
            box = _box(x, y, anchor, point.name)
            if _inside(box) and not any(_overlap(box, other) for other in taken):
                taken.append(box)
                labels.append(PointLabel(round(x, 1), round(y, 1), point.name, anchor))
                break
    return tuple(labels)


def _sides(point: Point) -> tuple[tuple[float, float, str], ...]:
    return (
        (point.x + 9, point.y + 4, "start"),
        (point.x - 9, point.y + 4, "end"),
        (point.x + 6, point.y - 9, "start"),
        (point.x - 6, point.y + 16, "end"),
        (point.x + 6, point.y - 22, "start"),
        (point.x - 6, point.y + 29, "end"),
    )


def _box(x: float, y: float, anchor: str, name: str) -> tuple[float, float, float, float]:
    width = LETTER * len(name)
    left = x if anchor == "start" else x - width
    return (left, y - LINE + 2, left + width, y + 2)


def _inside(box: tuple[float, float, float, float]) -> bool:
    left, top, right, bottom = box
    return left > LEFT and top > TOP and right < WIDTH and bottom < HEIGHT - BOTTOM


def _overlap(
    one: tuple[float, float, float, float], other: tuple[float, float, float, float]
) -> bool:
    apart = one[2] < other[0] or other[2] < one[0] or one[3] < other[1] or other[3] < one[1]
    return not apart
