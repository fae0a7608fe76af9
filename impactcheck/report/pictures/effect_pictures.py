"""The leading effect in two pictures: on the map, and against population."""

from __future__ import annotations

from typing import Any

from impactcheck.report.content.blocks import LegendRow, Picture
from impactcheck.report.content.compared import in_words
from impactcheck.report.content.document import Document
from impactcheck.report.content.wording import Wording
from impactcheck.report.pictures.map_chart import NO_SHADE, MapChart, map_chart
from impactcheck.report.pictures.scatter_chart import ScatterChart, scatter_chart
from impactcheck.report.templating import environment

MEDOID = '<path class="medoid" d="M10,1l6,6l-6,6l-6,-6z"/>'


def effect_pictures(document: Document, wording: Wording) -> list[Picture]:
    """Those of the two for which the assessment has values."""
    on_map = map_chart(document, wording)
    scatter = scatter_chart(document, wording)
    return [
        *([_map(on_map, wording)] if on_map is not None else []),
        *([_scatter(scatter, wording)] if scatter is not None else []),
    ]


def _map(chart: MapChart, wording: Wording) -> Picture:
    legend = [
        LegendRow(
            _swatch(row.shade),
            row.label,
            (row.count, f" {wording.text('municipalities-word', count=row.count)}"),
        )
        for row in chart.legend
    ]
    classes = wording.document.assessment.map
    none = "class-none" if classes is None else in_words("class-none", classes.unit)
    legend.append(LegendRow(_swatch(NO_SHADE), (wording.text(none),)))
    return Picture(
        id="map",
        body=str(_macros().map_body(chart)),
        width=chart.width,
        height=chart.height,
        caption=chart.title,
        alternative=chart.alternative,
        data=wording.say("chart-data-last"),
        data_anchor="municipalities",
        legend=tuple(legend),
        legend_beside=True,
    )


def _scatter(chart: ScatterChart, wording: Wording) -> Picture:
    legend = [LegendRow(MEDOID, (wording.text("key-medoid"),))]
    for direction in chart.directions:
        mark = f'<circle class="{direction}" cx="10" cy="7" r="4"/>'
        legend.append(LegendRow(mark, (wording.text(f"key-{direction}"),)))
    return Picture(
        id="scatter",
        body=str(_macros().scatter_body(chart, wording.text)),
        width=chart.width,
        height=chart.height,
        caption=chart.title,
        alternative=chart.alternative,
        data=wording.say("chart-data-last"),
        data_anchor="municipalities",
        legend=tuple(legend),
    )


def _swatch(shade: str) -> str:
    return f'<rect width="20" height="14" class="q{shade}"/>'


def _macros() -> Any:
    return environment().get_template("charts.html.j2").module
