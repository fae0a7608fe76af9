"""How far it is to a service before and after: two maps of one scale, and inhabitants by distance.

What is drawn is geometry; every figure that is read stands in the table of the service or in that
of all municipalities.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from html import escape

from impactcheck.report.content.blocks import LegendRow, Picture
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import FigureView
from impactcheck.report.content.labels import measure_title
from impactcheck.report.content.wording import Wording
from impactcheck.report.pictures.drawing import axes, line, text
from impactcheck.report.pictures.scatter_chart import Axis, Tick, axis_over, ticks_of

TIMES = ("before", "after")
LIMITS = (10.0, 30.0, 60.0, 100.0)
SHADES = ("0", "2", "3", "5", "6")
MAP, GAP, HEAD = 230.0, 24.0, 24.0
WIDTH, HEIGHT = 560.0, 300.0
LEFT, RIGHT, TOP, BOTTOM = 62.0, 20.0, 16.0, 62.0
QUARTERS = (0.0, 0.25, 0.5, 0.75, 1.0)
Ways = Sequence[float | None]


def service_pictures(document: Document, wording: Wording, place: int) -> list[Picture]:
    """The maps and the curve of one service; none where there is no office at any time."""
    effects = document.assessment.measures[place].effects
    ways = {
        time: found.values
        for time in TIMES
        if (found := effects.get(f"distance_{time}")) is not None
        and any(value is not None for value in found.values)
    }
    if not ways:
        return []
    return [_maps(document, wording, place, ways), _curve(document, wording, place, ways)]


def _maps(document: Document, wording: Wording, place: int, ways: Mapping[str, Ways]) -> Picture:
    from impactcheck.country.outline import projection, svg_paths
    from impactcheck.country.tables import read_manifest

    vintage = read_manifest()
    paths, height = svg_paths(MAP, vintage), projection(MAP, vintage).height
    marks = []
    for position, time in enumerate(ways):
        shapes = [
            _shape(document, place, time, index, paths[one.code])
            for index, one in enumerate(document.assessment.municipalities)
            if one.code in paths
        ]
        across = position * (MAP + GAP)
        marks.append(text(across, HEAD - 8, wording.text(f"service-{time}-column"), style="axis"))
        marks.append(
            f'<g class="outlines" fill-rule="evenodd" transform="translate({across:g} '
            f'{HEAD:g})">{"".join(shapes)}</g>'
        )
    return Picture(
        id=f"service-maps-{place}",
        body="".join(marks),
        width=len(ways) * MAP + (len(ways) - 1) * GAP,
        height=round(height + HEAD, 1),
        caption=wording.text("service-maps", measure=_title(document, place)),
        alternative=wording.say("service-maps-alternative", "report", **_told(document, place)),
        data=wording.say("chart-data-last"),
        data_anchor="municipalities",
        legend=tuple(
            LegendRow(
                f'<rect width="20" height="14" class="q{shade}"/>',
                (wording.text(f"service-class-{number}"),),
            )
            for number, shade in enumerate(SHADES)
        ),
    )


def _shape(document: Document, place: int, time: str, index: int, path: str) -> str:
    at = f"/measures/{place}/effects/distance_{time}/values/{index}"
    figure = document.figure(at, "km")
    value = document.at(at)
    name = document.assessment.municipalities[index].name
    title = f"<title>{escape(name)}: {escape(figure.text)}</title>"
    marked = f'data-pointer="{figure.pointer}" data-value="{figure.machine_value}"'
    if value is None:
        return f'<path fill="none" {marked} d="{path}">{title}</path>'
    shade = SHADES[bisect_right(LIMITS, value)]
    return f'<path class="q{shade}" {marked} d="{path}">{title}</path>'


def _curve(document: Document, wording: Wording, place: int, ways: Mapping[str, Ways]) -> Picture:
    """The share of inhabitants who have at most so far, each municipality at its mean."""
    every = [value for values in ways.values() for value in values if value]
    x_axis = axis_over(every, LEFT, WIDTH - RIGHT)
    bottom = HEIGHT - BOTTOM
    y_ticks = [Tick(bottom - share * (bottom - TOP), f"{share * 100:.0f} %") for share in QUARTERS]
    y_axis = Axis(0.0, 1.0, bottom, TOP)
    marks = [axes(x_axis, y_axis, ticks_of(wording, x_axis, 40.0), y_ticks)]
    for position, (time, values) in enumerate(ways.items()):
        marks.append(_steps(document, values, x_axis, time))
        x = LEFT + position * (WIDTH - LEFT) / 2
        marks.append(line(x, HEIGHT - 12, x + 18, HEIGHT - 12, f"curve-{time}"))
        marks.append(text(x + 24, HEIGHT - 8, wording.text(f"service-{time}-column")))
    middle = (LEFT + WIDTH - RIGHT) / 2
    marks.append(text(middle, bottom + 34, wording.text("service-axis"), "middle", "axis"))
    return Picture(
        id=f"service-curve-{place}",
        body="".join(marks),
        width=WIDTH,
        height=HEIGHT,
        caption=wording.text("service-curve", measure=_title(document, place)),
        alternative=wording.say("service-curve-alternative", "report", **_told(document, place)),
        data=wording.say("service-curve-data"),
        data_anchor=f"service-{place}",
    )


def _steps(document: Document, values: Ways, x_axis: Axis, time: str) -> str:
    people = document.assessment.municipalities
    known = sorted((value, people[index].population) for index, value in enumerate(values) if value)
    whole = sum(inhabitants for _, inhabitants in known)
    bottom, share = HEIGHT - BOTTOM, 0.0
    path = [f"M{x_axis.start:g},{bottom:g}"]
    for value, inhabitants in known:
        share += inhabitants / whole
        path.append(f"H{x_axis.at(value):g}V{bottom - share * (bottom - TOP):.1f}")
    path.append(f"H{x_axis.end:g}")
    return f'<path class="curve-{time}" d="{"".join(path)}"/>'


def _told(document: Document, place: int) -> dict[str, FigureView]:
    at = f"/measures/{place}/totals"
    return {
        f"{name}_{time}": document.figure(f"{at}/{name}_{time}/value")
        for name in ("mean", "mean_minutes", "beyond_30", "beyond_60")
        for time in TIMES
    }


def _title(document: Document, place: int) -> str:
    return measure_title(document, document.assessment.measures[place].id)
