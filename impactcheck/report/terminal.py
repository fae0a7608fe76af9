"""A summary for the screen: at most 80 columns, shapes and words before colour."""

from __future__ import annotations

import io
import os
import sys
import unicodedata
from typing import TYPE_CHECKING, TextIO

from impactcheck.assessment import Assessment
from impactcheck.language.catalogue import Language
from impactcheck.report.alternatives import alternative_tables
from impactcheck.report.document import Document
from impactcheck.report.figures import Sentence, plain
from impactcheck.report.findings import FindingView
from impactcheck.report.groups import CORNERS
from impactcheck.report.options import WHOLE_REPORT, ReportOptions
from impactcheck.report.outcomes import ROOM as OUTCOMES_ROOM
from impactcheck.report.tables import TableView
from impactcheck.report.view import ReportView, view_of
from impactcheck.report.wording import Argument, Wording

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.text import Text

WIDTH = 80
_GLUE = "\ue010"
"""Stands for a no-break space while lines are broken, since rich would break there."""
SCENARIOS_ACROSS = 4
MOST_FINDINGS = 12
STYLES = {
    "error": "bold red",
    "warning": "bold yellow",
    "note": "bold blue",
    "clear": "bold green",
    "not_evaluated": "bold",
}


def render(
    assessment: Assessment,
    language: Language,
    options: ReportOptions = WHOLE_REPORT,  # noqa: ARG001
) -> bytes:
    """The summary as plain UTF-8 text without colour, the same bytes each time."""
    return _lines(assessment, language, in_colour=False).encode()


def show(assessment: Assessment, language: Language, stream: TextIO | None = None) -> None:
    """The same on a screen: in colour where it is one and `NO_COLOR` is not set."""
    to = sys.stdout if stream is None else stream
    in_colour = to.isatty() and not os.environ.get("NO_COLOR")
    to.write(_lines(assessment, language, in_colour=in_colour))


def _lines(assessment: Assessment, language: Language, *, in_colour: bool) -> str:
    from rich.console import Console

    paper = io.StringIO()
    console = Console(
        file=paper,
        width=WIDTH,
        force_terminal=in_colour,
        color_system="standard" if in_colour else None,
        legacy_windows=False,
    )
    _print(console, assessment, language)
    lines = (line.rstrip() for line in paper.getvalue().splitlines())
    return ("\n".join(lines) + "\n").replace(_GLUE, "\N{NO-BREAK SPACE}")


def _print(console: Console, assessment: Assessment, language: Language) -> None:
    document = Document(assessment, language)
    wording = Wording(document)
    view = view_of(document, wording)
    for part in (
        _headline(view, wording),
        _background(view),
        _findings(view, wording),
        _corners(document, wording),
        _outcomes(view),
        _alternatives(document, wording),
        _not_evaluated(view, wording),
        _next(view, wording),
    ):
        for line in part:
            console.print(line, highlight=False, soft_wrap=False)


def _text(sentence: Sentence | str, style: str = "") -> Text:
    """Text that is shown as written: no markup is read in it and no control sequence passes."""
    from rich.text import Text

    words = sentence if isinstance(sentence, str) else plain(sentence)
    safe = "".join(
        " " if unicodedata.category(letter) in ("Cc", "Cf") else letter for letter in words
    )
    return Text(safe.replace("\N{NO-BREAK SPACE}", _GLUE), style=style)


def _indented(text: Text, by: int) -> RenderableType:
    from rich.padding import Padding

    return Padding(text, (0, 0, 0, by))


def _headline(view: ReportView, wording: Wording) -> list[RenderableType]:
    from rich.box import ROUNDED
    from rich.panel import Panel
    from rich.table import Table
    from rich.text import Text

    head = view.headline
    title = Text.assemble(
        _text(head.title, "bold"), "\n", _text((head.date, " · ", *head.meta), "dim")
    )
    box = Panel(title, title=_text(wording.text("kicker")), title_align="left", box=ROUNDED)
    conclusion = _text((head.symbol, " ", *head.conclusion), STYLES[head.worst])
    counts = _text(" · ".join(plain(count) for count in head.counts))
    areas = Text(" · ").join(
        Text.assemble(
            _text(area.label),
            " ",
            _text(f"{area.symbol} {area.word}", STYLES[area.severity]),
            _text((" (", *area.detail, ")") if area.detail else ""),
        )
        for area in head.areas
    )
    parts: list[RenderableType] = [box, conclusion, counts, areas]
    if view.changes_nothing:
        parts.append(_text(wording.text("changes-nothing")))
    if head.key_figures:
        figures = Table.grid(expand=True, padding=(0, 2))
        for _ in head.key_figures:
            figures.add_column(ratio=1)
        figures.add_row(*(_text((key.figure,), "bold") for key in head.key_figures))
        figures.add_row(*(_text(key.caption, "dim") for key in head.key_figures))
        parts += ["", figures]
    if head.who_is_hit:
        who = Text.assemble(_text(wording.text("heading-who"), "bold"), "  ")
        parts += ["", who + _text(head.who_is_hit)]
    if head.remedy:
        mends = Text.assemble(_text(wording.text("remedy-heading", "redesign"), "bold"), "  ")
        parts += ["", mends + _text(head.remedy)]
    if view.who_loses:
        parts += ["", _text(wording.text("heading-tree"), "bold")]
    for tree in view.who_loses:
        parts += [_text((f"{tree.measure}: ", *tree.sentence)), _text(tree.evidence, "dim")]
    return parts


def _background(view: ReportView) -> list[RenderableType]:
    if view.background is None:
        return []
    sentences = view.background.sentences
    return [*_heading(view.background.heading), *(_text(sentence) for sentence in sentences)]


def _findings(view: ReportView, wording: Wording) -> list[RenderableType]:
    parts = _heading(wording.text("heading-findings"))
    if not view.findings:
        parts.append(_text(wording.text("no-findings")))
    elif any(finding.holds for finding in view.about_effects):
        parts.append(_text(wording.text("hold-unless-said", OUTCOMES_ROOM), "dim"))
    for finding in view.about_effects[:MOST_FINDINGS]:
        parts += [_finding_title(finding), _indented(_text(finding.message), 2)]
        if finding.holds and finding.holds != wording.text("holds-in-all", OUTCOMES_ROOM):
            parts.append(_indented(_text(finding.holds), 2))
    left = len(view.about_effects) - MOST_FINDINGS
    if left > 0:
        parts.append(_text(wording.text("more-findings", "terminal", count=str(left)), "dim"))
    return [*parts, *_gaps(view)]


def _gaps(view: ReportView) -> list[RenderableType]:
    """The gaps of the consequence analysis, a line each."""
    from rich.text import Text

    if view.gaps is None:
        return []
    worst = view.gaps.worst
    word = _text(f"{worst.symbol} {worst.severity_word}", STYLES[worst.severity])
    parts: list[RenderableType] = [Text.assemble(word, " ", _text(view.gaps.title, "bold"))]
    for gap in view.gaps.findings:
        symbol = _text(gap.symbol, STYLES[gap.severity])
        parts.append(_indented(Text.assemble(symbol, " ", _text(f"{gap.code} {gap.title}")), 2))
    return parts


def _finding_title(finding: FindingView) -> Text:
    from rich.text import Text

    return Text.assemble(
        _text(f"{finding.symbol} {finding.severity_word}", STYLES[finding.severity]),
        " ",
        _text(f"{finding.code} {finding.title}", "bold"),
    )


def _corners(document: Document, wording: Wording) -> list[RenderableType]:
    """The corners with the effect of the measure that the first half page is about."""
    from rich.table import Table

    grouping = document.assessment.groupings.get(CORNERS)
    if grouping is None:
        return []
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(_text(wording.text("column-group")))
    table.add_column(_text(wording.text("column-municipalities", "terminal")), justify="right")
    table.add_column(_text(wording.text("column-inhabitants")), justify="right")
    table.add_column(_text(wording.text("column-medoid", "terminal")))
    effects = _corner_effects(document)
    if effects:
        table.add_column(_text(wording.text("column-effect", "terminal")), justify="right")
    for place, group in enumerate(grouping.groups):
        at = f"/groupings/{CORNERS}/groups/{place}"
        medoid = wording.text("empty-group") if group.medoid is None else group.medoid
        cells = [
            document.words(group.label),
            document.figure(f"{at}/municipalities", "count", with_unit=False).text,
            document.figure(f"{at}/inhabitants", "count", with_unit=False).text,
            document.name_of(medoid),
        ]
        if effects:
            cells.append(effects.get(group.id, ""))
        table.add_row(*(_text(cell) for cell in cells))
    year = document.figure("/population_year", "year")
    return [*_heading(wording.text("table-corners", year=year)), table]


def _outcomes(view: ReportView) -> list[RenderableType]:
    """The tables of the three outcomes, where a figure is uncertain."""
    tables = [table for group in view.groups for table in group.outcomes]
    parts: list[RenderableType] = []
    for table in tables:
        parts += [*_heading(table.caption), _table(table)]
    return parts


def _alternatives(document: Document, wording: Wording) -> list[RenderableType]:
    """The alternatives beside the proposal, as many across as the screen is wide."""
    parts: list[RenderableType] = []
    for table in alternative_tables(document, wording, SCENARIOS_ACROSS):
        parts += [*_heading(table.caption), _table(table)]
    return parts


def _table(view: TableView) -> RenderableType:
    from rich.table import Table

    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for column in view.columns:
        table.add_column(_text(column.label), justify="right" if column.numeric else "left")
    for row in view.rows:
        table.add_row(*(_text(str(cell)) for cell in row))
    return table


def _corner_effects(document: Document) -> dict[str, str]:
    """The leading measure's kronor per inhabitant in each corner, as it reads."""
    figures = document.assessment.key_figures
    if figures is None:
        return {}
    index = document.measure_index(figures.measure)
    distribution = document.assessment.measures[index].distribution
    if distribution is None or CORNERS not in distribution.by_grouping:
        return {}
    at = f"/measures/{index}/distribution/by_grouping/{CORNERS}"
    return {
        statistics.group: document.figure(
            f"{at}/{place}/kr_per_inhabitant", "kr_per_inhabitant", with_unit=False
        ).text
        for place, statistics in enumerate(distribution.by_grouping[CORNERS])
    }


def _not_evaluated(view: ReportView, wording: Wording) -> list[RenderableType]:
    if not view.not_evaluated:
        return []
    parts = _heading(wording.text("heading-not-evaluated"))
    for rule in view.not_evaluated:
        parts.append(_text(f"○ {rule.code} {rule.title}"))
        if rule.reason:
            parts.append(_indented(_text(rule.reason), 2))
    return parts


def _next(view: ReportView, wording: Wording) -> list[RenderableType]:
    commands: list[tuple[str, dict[str, Argument]]] = [("next-html", {})]
    if any(finding.remedies for finding in view.findings):
        commands.append(("next-redesign", {}))
    if view.findings:
        commands.append(("next-explain", {"rule": view.findings[0].code}))
    parts = _heading(wording.text("next", "terminal"))
    for key, arguments in commands:
        command = wording.text(key, "terminal", **arguments)
        about = wording.text(f"{key}-about", "terminal")
        parts += [_text(about), _indented(_text(command, "bold"), 2)]
    return parts


def _heading(words: str) -> list[RenderableType]:
    return ["", _text(words, "bold underline")]
