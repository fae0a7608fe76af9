"""Marks of a picture as SVG text, in the classes of the page's chart styles."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from impactcheck.report.pictures.scatter_chart import Axis, Tick


def text(x: float, y: float, words: str, anchor: str = "start", style: str = "") -> str:
    """Words at a place; nothing in them is read as markup."""
    named = f' class="{style}"' if style else ""
    return f'<text{named} x="{x:g}" y="{y:g}" text-anchor="{anchor}">{escape(words)}</text>'


def line(x1: float, y1: float, x2: float, y2: float, style: str) -> str:
    """A straight line."""
    return f'<line class="{style}" x1="{x1:g}" y1="{y1:g}" x2="{x2:g}" y2="{y2:g}"/>'


def box(x: float, y: float, width: float, height: float, style: str) -> str:
    """A rectangle; a negative width or height is drawn from its other end."""
    left, top = min(x, x + width), min(y, y + height)
    return (
        f'<rect class="{style}" x="{left:.1f}" y="{top:.1f}" '
        f'width="{abs(width):.1f}" height="{abs(height):.1f}"/>'
    )


def dot(x: float, y: float, style: str, radius: float = 2.5) -> str:
    """A municipality."""
    return f'<circle class="{style}" cx="{x:g}" cy="{y:g}" r="{radius:g}"/>'


def axes(x_axis: Axis, y_axis: Axis, x_ticks: Iterable[Tick], y_ticks: Iterable[Tick]) -> str:
    """Grid lines with their values, below and to the left."""
    left, right = x_axis.start, x_axis.end
    bottom, top = y_axis.start, y_axis.end
    marks = []
    for tick in x_ticks:
        marks.append(line(tick.at, top, tick.at, bottom, "grid-line"))
        marks.append(text(tick.at, bottom + 16, tick.text, "middle", "axis"))
    for tick in y_ticks:
        marks.append(line(left, tick.at, right, tick.at, "grid-line"))
        marks.append(text(left - 8, tick.at + 4, tick.text, "end", "axis"))
    return "".join(marks)
