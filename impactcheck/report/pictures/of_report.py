"""The pictures of a report as blocks: each from one source for page, Word and PDF."""

from __future__ import annotations

from typing import Any

from impactcheck.report.content.blocks import Picture
from impactcheck.report.content.document import Document
from impactcheck.report.content.figures import Sentence
from impactcheck.report.content.wording import Wording
from impactcheck.report.pictures.map_chart import map_chart
from impactcheck.report.pictures.scatter_chart import scatter_chart

LEGEND = 270.0
"""Room for the map's legend beside it."""
KEY = 26.0
"""Room for the scatter's key below it."""


def first_pictures(document: Document, wording: Wording) -> list[Picture]:
    """The two pictures of the first page: the map, and the effect against population."""
    pictures = []
    data = wording.say("chart-data-last")
    chart = map_chart(document, wording)
    if chart is not None:
        body = _drawn("map_alone", chart, wording)
        width = chart.width + LEGEND
        pictures.append(_picture("map", body, width, chart, data))
    scatter = scatter_chart(document, wording)
    if scatter is not None:
        body = _drawn("scatter_alone", scatter, wording)
        pictures.append(_picture("scatter", body, scatter.width, scatter, data, KEY))
    return pictures


def _drawn(macro: str, chart: object, wording: Wording) -> str:
    from impactcheck.report.formats.templating import environment

    module: Any = environment().get_template("charts.html.j2").module
    return str(getattr(module, macro)(chart, wording.text))


def _picture(
    name: str, body: str, width: float, chart: Any, data: Sentence, below: float = 0.0
) -> Picture:
    return Picture(
        id=name,
        body=body,
        width=width,
        height=chart.height + below,
        caption=chart.title,
        alternative=chart.alternative,
        data=data,
    )
