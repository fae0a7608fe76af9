"""An explanation on the screen: each step with its figure at the right edge."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from impactcheck.console.blocks import (
    bullets,
    columns,
    figure_row,
    heading,
    paragraph,
    right_aligned,
    ruled_row,
)
from impactcheck.explain.wording import ExplanationView, LineView, MeasureView
from impactcheck.language.catalogue import Language, texts_for

if TYPE_CHECKING:
    from rich.console import RenderableType


def explanation_blocks(view: ExplanationView, language: Language) -> Iterator[RenderableType]:
    """The explanation as blocks of a screen."""
    return _Explanation(view, language).blocks()


class _Explanation:
    def __init__(self, view: ExplanationView, language: Language) -> None:
        self.view = view
        self.texts = texts_for(language)

    def say(self, key: str, **arguments: str) -> str:
        return self.texts.say("explain", key, **arguments)

    def blocks(self) -> Iterator[RenderableType]:
        view = self.view
        yield view.title
        yield view.who
        for measure in view.measures:
            yield from self.measure(measure)
        if view.net and len(view.measures) > 1:
            yield from heading(self.say("heading-net"))
            yield from self.steps(view.net)
        if view.supplement:
            yield from heading(self.say("heading-supplement"))
            yield view.supplement

    def measure(self, measure: MeasureView) -> Iterator[RenderableType]:
        yield from heading(self.say("of-measure", title=measure.title, kind=measure.kind))
        if measure.left_out:
            yield measure.left_out
        yield self.say("heading-lines")
        yield from self.steps(measure.lines)
        if measure.beside:
            yield from ("", self.say("heading-beside"))
            yield from self.steps(measure.beside)
        yield from ("", self.say("heading-compared"))
        yield from self.compared(measure)
        if measure.peers:
            own = "" if measure.is_money else "-own"
            yield from ("", self.say(f"heading-peers{own}"))
            yield columns([f"{name} {figure}" for name, figure in measure.peers])
        if measure.notes:
            yield from ("", self.say("heading-notes"))
            yield bullets(measure.notes)

    def steps(self, lines: Sequence[LineView]) -> Iterator[RenderableType]:
        digits = len(str(len(lines)))
        for number, line in enumerate(lines, start=1):
            mark = f"{number:>{digits}}. "
            if len(line.values) == 1:
                yield figure_row(line.label, line.values[0], mark)
            else:
                yield figure_row(line.label, "", mark)
                yield right_aligned(self.cases(line.values))
            about = " · ".join(part for part in (line.formula, line.origin) if part)
            if about:
                yield paragraph(about, len(mark))

    def compared(self, measure: MeasureView) -> Iterator[RenderableType]:
        others = ("column-medoid", "column-corner", "column-country")
        heads = [self.view.name, *(self.say(key) for key in others)]
        yield ruled_row(self.say("column-figure"), heads)
        for row in measure.comparisons:
            middle = row.values[len(row.values) // 2]
            yield ruled_row(row.label, [middle, row.medoid, row.corner, row.country])
            if len(row.values) > 1:
                yield paragraph(self.cases(row.values), 2)
            yield paragraph(row.formula, 2)
        note = "compared-note" if measure.is_money else "compared-note-own"
        yield self.say(note, medoid=self.view.medoid)

    def cases(self, values: Sequence[str]) -> str:
        """The value of each case with the case's name."""
        pairs = zip(self.view.outcomes, values, strict=True)
        return " · ".join(self.say("outcome", outcome=name, value=text) for name, text in pairs)
