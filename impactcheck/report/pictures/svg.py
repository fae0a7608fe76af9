"""Pictures that stand alone: the page's own chart styles with the light palette written out."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources

_VARIABLE = re.compile(r"var\(--([\w-]+)\)")
_DEFINED = re.compile(r"--([\w-]+):\s*([^;]+);")
FONTS = "Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"


def standalone(body: str, width: float, height: float) -> str:
    """An SVG document that needs no style sheet, of the same marks as the page shows."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" '
        f'width="{width:g}" height="{height:g}">'
        f"<style>{chart_styles()}</style>{body}</svg>"
    )


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
