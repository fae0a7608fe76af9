"""The map of Sweden: each municipality in its class, with its name and figure as its title."""

from __future__ import annotations

import re
from dataclasses import dataclass

from impactcheck.contract.effects import MapClasses
from impactcheck.report.content.compared import PER_HEAD, in_words
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import FigureView, Sentence
from impactcheck.report.content.labels import measure_title, series_label
from impactcheck.report.content.wording import Wording

WIDTH = 240.0
DARKEST = 6
"""The palette has shades 0 to 6; fewer classes are spread over it."""
DARKEST_LOSS = 4
"""Losses have the shades 1 to 4 of a second, hatched palette."""
NO_SHADE = "none"
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


@dataclass(frozen=True)
class Shape:
    """One municipality: its outline, its shade and what its title says."""

    path: str
    shade: str
    name: str
    figure: FigureView


@dataclass(frozen=True)
class LegendRow:
    """A shade, what it stands for, and how many municipalities have it."""

    shade: str
    label: Sentence
    count: FigureView


@dataclass(frozen=True)
class MapLabel:
    """A name written on the map; `anchor` is SVG's text-anchor."""

    x: float
    y: float
    name: str
    anchor: str


@dataclass(frozen=True)
class MapChart:
    """The map with its legend and its content in a sentence."""

    width: float
    height: float
    title: str
    alternative: Sentence
    shapes: tuple[Shape, ...]
    legend: tuple[LegendRow, ...]
    labels: tuple[MapLabel, ...]


def map_chart(document: Document, wording: Wording) -> MapChart | None:
    """The map of the assessment's classes, or None when it has none."""
    from impactcheck.country.outline import projection, svg_paths
    from impactcheck.country.tables import manifest_of

    classes = document.assessment.map
    if classes is None:
        return None
    series = document.series_pointer(classes.measure, classes.series, classes.unit)
    vintage = manifest_of(document.assessment.versions.country)
    paths = svg_paths(WIDTH, vintage)
    shapes = tuple(
        Shape(
            paths[municipality.code],
            shade(classes, classes.classes[index]),
            municipality.name,
            document.figure(f"{series}/{index}", classes.unit),
        )
        for index, municipality in enumerate(document.assessment.municipalities)
        if municipality.code in paths
    )
    return MapChart(
        width=WIDTH,
        height=round(projection(WIDTH, vintage).height, 1),
        title=wording.text(
            "map-title",
            measure=measure_title(document, classes.measure),
            series=series_label(classes.series, document.language),
            unit=wording.text(f"unit-{classes.unit}"),
        ),
        alternative=extremes_sentence(document, wording, "map-alternative"),
        shapes=shapes,
        legend=_legend(document, wording),
        labels=_labels(document, paths),
    )


def shade(classes: MapClasses, place: int | None) -> str:
    """The shade of a class: by size from light to dark, by value from loss to gain.

    Losses have a hatched scale of their own, darkest where most is lost.
    """
    if place is None:
        return NO_SHADE
    last = len(classes.counts) - 1
    if classes.by == "size":
        return str(place * DARKEST // max(last, 1))
    below_zero = sum(limit <= 0 for limit in classes.limits)
    if place < below_zero:
        return f"loss-{min(below_zero - place, DARKEST_LOSS)}"
    gains = last - below_zero
    return str(1 + (place - below_zero) * (DARKEST - 1) // max(gains, 1))


def extremes_sentence(document: Document, wording: Wording, key: str) -> Sentence:
    """What the chart shows, in words: where the effect is largest and where smallest."""
    figures = document.assessment.key_figures
    if figures is None:
        return ()
    is_money = figures.largest.unit == PER_HEAD
    return wording.say(
        in_words(key, figures.largest.unit),
        largest_name=document.name_of(figures.largest.municipality),
        largest=document.figure("/key_figures/largest/value", size=is_money),
        smallest_name=document.name_of(figures.smallest.municipality),
        smallest=document.figure("/key_figures/smallest/value", size=is_money),
    )


def _legend(document: Document, wording: Wording) -> tuple[LegendRow, ...]:
    classes = document.assessment.map
    if classes is None:
        return ()
    last = len(classes.counts) - 1
    rows = []
    for place in range(len(classes.counts)):
        lower = place - 1
        if last == 0:
            label = wording.say("class-only")
        elif place == 0:
            label = wording.say("class-first", upper=document.limit("/map/limits/0"))
        elif place == last:
            label = wording.say("class-last", lower=document.limit(f"/map/limits/{lower}"))
        else:
            signed = classes.limits[lower] < 0
            label = wording.say(
                "class-between-signed" if signed else "class-between",
                lower=document.limit(f"/map/limits/{lower}", with_unit=False),
                upper=document.limit(f"/map/limits/{place}"),
            )
        count = document.figure(f"/map/counts/{place}", "count", with_unit=False)
        rows.append(LegendRow(shade(classes, place), label, count))
    return tuple(rows)


def _labels(document: Document, paths: dict[str, str]) -> tuple[MapLabel, ...]:
    figures = document.assessment.key_figures
    if figures is None:
        return ()
    ends = (figures.largest.municipality, figures.smallest.municipality)
    labels = []
    for code in ends:
        if code in paths:
            numbers = [float(number) for number in _NUMBER.findall(paths[code])]
            x, y = _middle(numbers[0::2]), _middle(numbers[1::2])
            labels.append(MapLabel(x, y, document.name_of(code), _anchor(x)))
    return tuple(labels)


def _middle(numbers: list[float]) -> float:
    return round((min(numbers) + max(numbers)) / 2, 1)


def _anchor(x: float) -> str:
    return "end" if x > WIDTH / 2 else "start"
