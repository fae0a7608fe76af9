"""Pictures that stand alone: the page's own chart styles with the light palette written out."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources

from impactcheck.report.content.blocks import Picture
from impactcheck.report.content.figures import plain
from impactcheck.report.pictures.drawing import text

_VARIABLE = re.compile(r"var\(--([\w-]+)\)")
_DEFINED = re.compile(r"--([\w-]+):\s*([^;]+);")
LEGEND_WIDTH, LEGEND_HEIGHT = 270.0, 26.0
"""Room for a legend beside a picture, and below it."""
GAP, FIRST_ROW, ROW, LEFT = 24.0, 40.0, 34.0, 62.0
BESIDE_MARK, LETTER = 28.0, 7.8
"""From a mark to its words, and about how wide a letter of them is."""
FONTS = "Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"


def standalone(picture: Picture) -> str:
    """An SVG document that needs no style sheet, of the same marks as the page shows."""
    legend, width, height = _legend(picture)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" '
        f'width="{width:g}" height="{height:g}">'
        f"<style>{chart_styles()}</style>{picture.body}{legend}</svg>"
    )


def size(picture: Picture) -> tuple[float, float]:
    """Width and height of the picture with its legend drawn."""
    return _legend(picture)[1:]


def _legend(picture: Picture) -> tuple[str, float, float]:
    """The legend as marks, and the size of the picture with it."""
    if not picture.legend:
        return "", picture.width, picture.height
    marks = []
    if picture.legend_beside:
        x = picture.width + GAP
        for place, row in enumerate(picture.legend):
            y = FIRST_ROW + ROW * place
            marks.append(_at(x, y, row.mark))
            marks.append(text(x + BESIDE_MARK, y + 11, plain(row.label)))
            if row.count:
                marks.append(text(x + BESIDE_MARK, y + 25, plain(row.count), style="axis"))
        return _grouped(marks), picture.width + LEGEND_WIDTH, picture.height
    x = LEFT
    for row in picture.legend:
        marks.append(_at(x, picture.height + 5, row.mark))
        marks.append(text(x + BESIDE_MARK, picture.height + 16, plain(row.label)))
        x += BESIDE_MARK + LETTER * len(plain(row.label)) + GAP
    return _grouped(marks), max(picture.width, x), picture.height + LEGEND_HEIGHT


def _grouped(marks: list[str]) -> str:
    return f'<g class="legend-alone">{"".join(marks)}</g>'


def _at(x: float, y: float, mark: str) -> str:
    return f'<g transform="translate({x:g} {y:g})">{mark}</g>'


def png(svg: str, width: int) -> bytes:
    """The picture as PNG, `width` pixels wide on white: the same SVG, the same bytes."""
    import resvg_py

    return bytes(resvg_py.svg_to_bytes(svg_string=svg, width=width, background="#ffffff"))


@cache
def chart_styles() -> str:
    """The chart part of the style sheet; every variable replaced by its value in the light."""
    light = dict(_DEFINED.findall(_source("report.css").split("@media", 1)[0]))
    styles = _VARIABLE.sub(lambda found: light[found[1]], _source("charts.css"))
    return f"text {{ font-family: {FONTS}; font-size: 12px; fill: {light['ink']}; }}\n{styles}"


def _source(name: str) -> str:
    folder = resources.files("impactcheck.report") / "templates"
    return (folder / name).read_text(encoding="utf-8")
