"""The eight corners as small multiples: each municipality's effect per inhabitant, on one scale."""

from __future__ import annotations

from impactcheck.report.content.blocks import Picture
from impactcheck.report.content.compared import compared_figures, in_words
from impactcheck.report.content.document import Document
from impactcheck.report.content.groups import CORNERS
from impactcheck.report.content.labels import measure_title
from impactcheck.report.content.wording import Wording
from impactcheck.report.pictures.drawing import dot, line, text
from impactcheck.report.pictures.scatter_chart import Axis, axis_over, direction, ticks_of

WIDTH, LEFT, RIGHT, TOP, ROW = 640.0, 170.0, 90.0, 20.0, 34.0
SPREAD = (0.0, 5.0, -5.0, 2.5, -2.5, 7.5, -7.5)
"""How far from the middle of its row a municipality is drawn, so that dots do not hide others."""


def corner_pictures(document: Document, wording: Wording) -> list[Picture]:
    """The picture of the leading measure; none where nothing leads or differs from zero."""
    leading = document.assessment.key_figures
    if leading is None:
        return []
    place = document.measure_index(leading.measure)
    spread = document.assessment.measures[place].distribution
    if spread is None or CORNERS not in spread.by_grouping:
        return []
    unit = leading.largest.unit
    names = compared_figures(spread)
    found = document.at(document.series_pointer(leading.measure, leading.series, unit))
    values = {index: value for index, value in enumerate(found) if value}
    if not values:
        # A mobile office leaves every distance as it is: nothing to draw, but a report to write.
        return []
    groups = spread.by_grouping[CORNERS]
    bottom = TOP + ROW * len(groups)
    axis = axis_over([abs(value) for value in values.values()], LEFT, WIDTH - RIGHT)
    marks = []
    for tick in ticks_of(wording, axis, 50.0):
        marks.append(line(tick.at, TOP, tick.at, bottom, "grid-line"))
        marks.append(text(tick.at, bottom + 16, tick.text, "middle", "axis"))
    for row, group in enumerate(groups):
        at = f"/measures/{place}/distribution/by_grouping/{CORNERS}/{row}"
        middle = TOP + ROW * (row + 0.5)
        marks.append(text(LEFT - 10, middle + 4, document.name_of(group.group), "end"))
        marks += _dots(document, group.group, values, axis, middle, unit)
        median = document.at(f"{at}/{names.median}")
        if median:
            x = axis.at(abs(median))
            marks.append(line(x, middle - 13, x, middle + 13, "median-line"))
        said = document.figure(f"{at}/{names.median}", unit, with_unit=False)
        marks.append(text(WIDTH - 8, middle + 4, said.text, "end"))
    marks.append(text(WIDTH - 8, TOP - 6, wording.text("median-short"), "end", "axis"))
    label = wording.text("axis-effect", unit=wording.text(f"unit-{unit}"))
    marks.append(text((LEFT + WIDTH - RIGHT) / 2, bottom + 36, label, "middle", "axis"))
    return [
        Picture(
            id="corners-picture",
            body="".join(marks),
            width=WIDTH,
            height=bottom + 46,
            caption=wording.text(
                "corners-picture", measure=measure_title(document, leading.measure)
            ),
            alternative=wording.say(in_words("corners-picture-alternative", unit)),
            data=wording.say("corners-picture-data"),
        )
    ]


def _dots(
    document: Document,
    group: str,
    values: dict[int, float],
    axis: Axis,
    middle: float,
    unit: str,
) -> list[str]:
    members = [
        index
        for index, one in enumerate(document.assessment.municipalities)
        if one.corner == group and index in values
    ]
    return [
        dot(
            axis.at(abs(values[index])),
            middle + SPREAD[order % len(SPREAD)],
            direction(values[index], unit),
        )
        for order, index in enumerate(members)
    ]
