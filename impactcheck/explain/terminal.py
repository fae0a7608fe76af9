"""An explanation on the screen: plain text, at most 80 columns, figures in line at the right."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterator, Sequence

from impactcheck.explain.wording import ExplanationView, LineView, MeasureView
from impactcheck.language.catalogue import Language, texts_for

WIDTH = 80
_LABELS = 26
_GAP = 2


def explanation_text(view: ExplanationView, language: Language) -> str:
    """The explanation as text that ends in a line break; the same view gives the same text."""
    lines = [line.rstrip() for line in _Screen(view, language).lines()]
    return "\n".join(lines) + "\n"


class _Screen:
    def __init__(self, view: ExplanationView, language: Language) -> None:
        self.view = view
        self.texts = texts_for(language)

    def say(self, key: str, **arguments: str) -> str:
        return self.texts.say("explain", key, **arguments)

    def lines(self) -> Iterator[str]:
        view = self.view
        yield from _wrapped(view.title)
        yield from _wrapped(view.who)
        for measure in view.measures:
            yield from self.measure(measure)
        if view.net and len(view.measures) > 1:
            yield from _heading(self.say("heading-net"))
            yield from self.steps(view.net)
        if view.supplement:
            yield from _heading(self.say("heading-supplement"))
            yield from _wrapped(view.supplement)

    def measure(self, measure: MeasureView) -> Iterator[str]:
        title = self.say("of-measure", title=measure.title, kind=measure.kind)
        yield ""
        yield from _wrapped(title)
        yield "=" * min(len(title), WIDTH)
        if measure.left_out:
            yield from _wrapped(measure.left_out)
        yield self.say("heading-lines")
        yield from self.steps(measure.lines)
        if measure.beside:
            yield from _heading(self.say("heading-beside"))
            yield from self.steps(measure.beside)
        yield from _heading(self.say("heading-compared"))
        yield from self.compared(measure)
        if measure.peers:
            own = "" if measure.is_money else "-own"
            yield from _heading(self.say(f"heading-peers{own}"))
            yield from _columns([f"{name} {figure}" for name, figure in measure.peers])
        if measure.notes:
            yield from _heading(self.say("heading-notes"))
            for note in measure.notes:
                yield from _wrapped(note, "- ", "  ")

    def steps(self, lines: Sequence[LineView]) -> Iterator[str]:
        digits = len(str(len(lines)))
        margin = " " * (digits + 2)
        for number, line in enumerate(lines, start=1):
            one = len(line.values) == 1
            figure = line.values[0] if one else ""
            yield from _leader(f"{number:>{digits}}. ", line.label, figure)
            if not one:
                pairs = zip(self.view.outcomes, line.values, strict=True)
                ranged = [self.say("outcome", outcome=name, value=text) for name, text in pairs]
                yield from _ending(" · ".join(ranged), ranged)
            about = " · ".join(part for part in (line.formula, line.origin) if part)
            if about:
                yield from _wrapped(about, margin, margin)

    def compared(self, measure: MeasureView) -> Iterator[str]:
        heads = [
            self.view.name,
            self.say("column-medoid"),
            self.say("column-corner"),
            self.say("column-country"),
        ]
        yield from _row(self.say("column-figure"), heads)
        for row in measure.comparisons:
            middle = row.values[len(row.values) // 2]
            yield from _row(row.label, [middle, row.medoid, row.corner, row.country])
            if len(row.values) > 1:
                pairs = zip(self.view.outcomes, row.values, strict=True)
                ranged = [self.say("outcome", outcome=name, value=text) for name, text in pairs]
                yield from _wrapped(" · ".join(ranged), "  ", "  ")
            yield from _wrapped(row.formula, "  ", "  ")
        note = "compared-note" if measure.is_money else "compared-note-own"
        yield from _wrapped(self.say(note, medoid=self.view.medoid))


def _heading(words: str) -> list[str]:
    return ["", words]


def _safe(text: str) -> str:
    """Titles come from a file: no control sequence reaches the screen."""
    return "".join(" " if unicodedata.category(c) in ("Cc", "Cf") else c for c in text)


def _wrapped(text: str, first: str = "", rest: str = "") -> list[str]:
    return textwrap.wrap(
        _safe(text), WIDTH, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False
    )


def _leader(first: str, label: str, figure: str) -> Iterator[str]:
    """The label at the left, wrapped where the figure at the right leaves no room."""
    room = WIDTH - len(first) - len(figure) - _GAP
    pieces = textwrap.wrap(_safe(label), max(room, 20), break_on_hyphens=False) or [""]
    for number, piece in enumerate(pieces):
        start = first if number == 0 else " " * len(first)
        last = number == len(pieces) - 1
        yield f"{start}{piece}" + (figure.rjust(WIDTH - len(start) - len(piece)) if last else "")


def _ending(joined: str, parts: Sequence[str]) -> list[str]:
    return [joined.rjust(WIDTH)] if len(joined) <= WIDTH else [part.rjust(WIDTH) for part in parts]


def _row(label: str, cells: Sequence[str]) -> Iterator[str]:
    """A label and figures in line; each cell on a line of its own where they do not fit."""
    width = (WIDTH - _LABELS) // len(cells)
    texts = [_safe(cell) for cell in cells]
    pieces = textwrap.wrap(_safe(label), _LABELS - 1, break_on_hyphens=False)
    yield from pieces[:-1]
    yield pieces[-1].ljust(_LABELS) + "".join(_cut(text, width).rjust(width) for text in texts)


def _cut(text: str, width: int) -> str:
    return text if len(text) < width else text[: width - 2] + "…"


def _columns(items: Sequence[str], across: int = 2) -> Iterator[str]:
    width = WIDTH // across
    for start in range(0, len(items), across):
        yield "".join(item.ljust(width) for item in items[start : start + across])
